//! A knowledge pack: read, checked as a whole, and lowered to what a visitor loads.
//!
//! What arrives: a folder that a clinician and a translator can edit, and the
//! texts of the interface that every pack shares. What leaves: the pack as
//! bytes, each language as a file of lines, the names of the interface's texts;
//! or every [`Fault`] that there is, with file, line and the nearest valid name.
//! This crate deliberately does not know what follows from a rule.

pub mod build;
mod fault;
pub mod law;
mod lower;
mod mentions;
mod names;
pub mod source;
mod syntax;
mod table;
mod words;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

pub use fault::Fault;
use fault::Faults;
pub use words::UiText;

/// The files of a pack or of the interface, by their path within it.
pub type Files = BTreeMap<String, String>;

/// What a pack is lowered to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lowered {
    /// Everything, for the tests and for who prints and proves the tables.
    pub whole: Vec<u8>,
    /// What a visitor needs of it.
    pub lean: Vec<u8>,
    /// Each language: its tag and its data file.
    pub languages: Vec<(String, String)>,
}

/// The texts of the interface, in the order of its data files.
///
/// # Errors
/// Every fault of the first language's file.
pub fn interface(ui: &Files) -> Result<Vec<UiText>, Vec<Fault>> {
    let mut faults = Faults::default();
    let texts = words::interface(ui, &mut faults);
    if faults.0.is_empty() {
        Ok(texts)
    } else {
        Err(faults.into_first())
    }
}

/// One file of texts as lines by key, for what no visitor loads: nothing is compiled in.
///
/// # Errors
/// Every fault of the file.
pub fn messages(file: &str, text: &str) -> Result<BTreeMap<String, String>, Vec<Fault>> {
    let mut faults = Faults::default();
    let messages = words::Messages::read(file, text, &mut faults);
    if !faults.0.is_empty() {
        return Err(faults.into_first());
    }
    let line = |key: &str| messages.get(key).unwrap_or_default().to_owned();
    Ok(messages
        .keys()
        .map(|key| (key.to_owned(), line(key)))
        .collect())
}

/// The names of the figures in a line, sorted.
#[must_use]
pub fn figures(line: &str) -> Vec<String> {
    words::figures(line)
}

/// Lowers a pack. `release` stands at the head of each language's file.
///
/// # Errors
/// Every fault of the pack and of the interface's texts.
pub fn lower(pack: &Files, ui: &Files, release: &str) -> Result<Lowered, Vec<Fault>> {
    let mut faults = Faults::default();
    let lowered = lower::lower(pack, ui, release, &mut faults);
    match lowered {
        Some(lowered) if faults.0.is_empty() => Ok(lowered),
        _ => Err(faults.into_first()),
    }
}

/// Reads the files of a folder and of those within it.
///
/// # Errors
/// What the file system says.
pub fn files(folder: &Path) -> std::io::Result<Files> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, within: &str, files: &mut Files) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if within.is_empty() {
            name
        } else {
            format!("{within}/{name}")
        };
        if entry.file_type()?.is_dir() {
            read_into(&entry.path(), &path, files)?;
        } else if [".toml", ".tsv", ".ftl"]
            .iter()
            .any(|end| path.ends_with(end))
        {
            files.insert(path, std::fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

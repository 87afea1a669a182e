//! The tables beside the clinic files: what must be said of each file, and what still be used.
//!
//! What arrives: `tests/clinic_files/`. What leaves: its files with what was
//! recorded of them by hand. A file without a record fails, and so does a
//! record without a file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value as Json;

/// A diagnostic that a file must get.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// JSON Pointer.
    pub path: String,
    /// What kind of fault.
    pub code: String,
    /// `error` or `warning`.
    pub severity: String,
    /// A part of the message.
    pub says: String,
}

/// What is recorded of a bad file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bad {
    /// What the file is for.
    pub why: String,
    /// All that must be reported, and nothing else.
    pub report: Vec<Report>,
    /// What must come of it all the same: JSON Pointer into what is used, and the value; null is absent.
    pub used: BTreeMap<String, Json>,
    /// Why a JSON Schema can't find the fault; absent: it must.
    pub beyond_schema: Option<String>,
}

/// The folder of the tables.
pub fn folder() -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    [
        own.join("tests/clinic_files"),
        own.join("../tests/clinic_files"),
    ]
    .into_iter()
    .find(|folder| folder.is_dir())
    .expect("tests/clinic_files/ is there")
}

/// The files of a folder, by name without ending.
pub fn files(kind: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = folder().join(kind);
    fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| {
            let path = entry.expect("a file of the folder").path();
            let name = path.file_stem().expect("a name").to_string_lossy();
            (name.into_owned(), fs::read(&path).expect("a file"))
        })
        .collect()
}

/// The files of a folder with what is recorded of them.
pub fn recorded<T: for<'de> Deserialize<'de>>(kind: &str) -> Vec<(String, Vec<u8>, T)> {
    let table = fs::read(folder().join(format!("{kind}.json"))).expect("the table");
    let mut table: BTreeMap<String, T> = serde_json::from_slice(&table).expect("a sound table");
    let files = files(kind);
    let names = |names: Vec<&String>| names.into_iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(
        names(files.keys().collect()),
        names(table.keys().collect()),
        "{kind}/ and {kind}.json name the same files"
    );
    files
        .into_iter()
        .map(|(name, bytes)| {
            let record = table.remove(&name).expect("recorded");
            (name, bytes, record)
        })
        .collect()
}

/// The recorded diagnostics against those found, `(path, code, severity, message)`; empty when they agree.
pub fn difference(expected: &[Report], found: &[(String, String, String, String)]) -> String {
    let mut left: Vec<_> = found.iter().collect();
    let mut text = String::new();
    for report in expected {
        let fits = left.iter().position(|(path, code, severity, message)| {
            (path, code, severity) == (&report.path, &report.code, &report.severity)
                && message.contains(&report.says)
        });
        match fits {
            Some(index) => drop(left.remove(index)),
            None => text += &format!("  missing: {report:?}\n"),
        }
    }
    for more in left {
        text += &format!("  not recorded: {more:?}\n");
    }
    text
}

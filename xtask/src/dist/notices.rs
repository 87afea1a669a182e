//! `THIRD-PARTY.txt`: whose code is compiled into the wasm, and on which terms.
//!
//! What arrives: the crates that the library takes when it is built for the
//! web. What leaves: one text, the same for the same lock file, with the
//! licences as they lie in the crates' own folders, each wording once. A crate
//! that brings none is held to Apache-2.0 where it offers that, and stops the
//! build where it doesn't. This module does not know what else `dist/` holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use cargo_metadata::MetadataCommand;

use crate::dist::wasm::TARGET;
use crate::process;
use crate::workspace::{PACKAGE, Workspace};

/// The file's name in `dist/`.
pub const NAME: &str = "THIRD-PARTY.txt";

const APACHE: &str = "LICENSE-APACHE";

/// Comes with the compiler and is compiled in like a crate; its folder may have no licence.
const STANDARD_LIBRARY: &str =
    "The Rust standard library (MIT OR Apache-2.0), https://www.rust-lang.org";

/// Writes the notices.
pub fn file(workspace: &Workspace) -> Result<String> {
    let apache = fs::read_to_string(workspace.root.join(APACHE))?;
    let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |text: &str, owner: &str| {
        let owners = owners.entry(tidy(text)).or_default();
        owners.push(owner.to_owned());
    };
    add(&apache, STANDARD_LIBRARY);
    let compiled_in = compiled_in(workspace)?;
    let metadata = MetadataCommand::new()
        .manifest_path(workspace.root.join("Cargo.toml"))
        .exec()
        .context("`cargo metadata` could not list the crates")?;
    let mut found = 0;
    let mut packages: Vec<_> = metadata.packages.iter().collect();
    packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    for package in packages {
        let title = format!("{} {}", package.name, package.version);
        if !compiled_in.contains(&title) {
            continue;
        }
        found += 1;
        let licence = package.license.as_deref().unwrap_or("see below");
        let mut owner = format!("{title} ({licence})");
        if let Some(address) = package.repository.as_deref() {
            owner += &format!(", {address}");
        }
        let folder = package.manifest_path.parent().context("a crate's folder")?;
        let texts = licences_in(folder.as_std_path())?;
        if texts.is_empty() && !licence.contains("Apache-2.0") {
            bail!("{title} is {licence} and brings no text of it: {NAME} can't be written");
        }
        if texts.is_empty() {
            add(&apache, &owner);
        }
        for text in texts {
            add(&text, &owner);
        }
    }
    if found != compiled_in.len() || found == 0 {
        bail!(
            "{found} of {} crates were found for {NAME}",
            compiled_in.len()
        );
    }
    Ok(text(&owners))
}

/// Name and version of every crate whose code is in the wasm; none that only runs in the compiler.
fn compiled_in(workspace: &Workspace) -> Result<Vec<String>> {
    let tree = process::output_of(
        process::cargo()
            .current_dir(&workspace.root)
            .args(["tree", "--locked", "--package", PACKAGE, "--target", TARGET])
            .args(["--edges", "normal,no-proc-macro", "--prefix", "none"])
            .args(["--format", "{p}"]),
    )
    .context("`cargo tree` could not list what is compiled in")?;
    let mut crates: Vec<String> = tree.lines().filter_map(crate_of).collect();
    crates.sort();
    crates.dedup();
    Ok(crates)
}

/// From `yew v0.23.0 (*)`; what has its folder named, as the crates of this repository have, is
/// no third party.
fn crate_of(line: &str) -> Option<String> {
    let (name, rest) = line.split_once(" v")?;
    let (version, remark) = rest.split_once(' ').unwrap_or((rest, ""));
    (remark.is_empty() || remark == "(*)").then(|| format!("{name} {version}"))
}

/// The licences in a crate's folder, in the order of their names.
fn licences_in(folder: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_ascii_uppercase();
        let is_licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"]
            .iter()
            .any(|start| name.starts_with(start));
        if is_licence && path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path| Ok(String::from_utf8_lossy(&fs::read(path)?).into_owned());
    paths.iter().map(read).collect()
}

/// Without blanks at the ends of lines, so that the same wording is the same text.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn text(owners: &BTreeMap<String, Vec<String>>) -> String {
    let rule = "=".repeat(78);
    let mut text = String::from(
        "Skin Quiz is compiled together with the following. Each wording of a licence\n\
         stands once, below those whose it is.\n",
    );
    let mut all: Vec<_> = owners.iter().collect();
    all.sort_by_key(|(wording, owners)| (*owners, *wording));
    for (wording, owners) in all {
        text += &format!("\n{rule}\n{}\n{rule}\n\n{wording}\n", owners.join("\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_read_from_the_tree_and_the_library_is_none() {
        assert_eq!(crate_of("yew v0.23.0"), Some("yew 0.23.0".to_owned()));
        assert_eq!(crate_of("slab v0.4.12 (*)"), Some("slab 0.4.12".to_owned()));
        assert_eq!(crate_of("skin-quiz v0.1.0 (here)"), None);
        assert_eq!(crate_of("skin-quiz-words v0.1.0 (here) (*)"), None);
        assert_eq!(crate_of(""), None);
    }

    #[test]
    fn every_crate_is_named_with_a_licence_and_no_path() {
        let workspace = Workspace::locate().unwrap();
        let notices = file(&workspace).unwrap();
        for name in ["yew ", "wasm-bindgen ", "serde ", "web-sys "] {
            let line = format!("\n{name}");
            assert!(notices.contains(&line), "{name}is not in it");
        }
        assert!(
            !notices.contains("\nskin-quiz"),
            "our own is no third party"
        );
        // It only runs in the compiler.
        assert!(!notices.contains("\nyew-macro "));
        assert!(notices.contains("Permission is hereby granted"));
        let here = workspace.root.to_string_lossy().into_owned();
        assert!(!notices.contains(&here) && !notices.contains(".cargo"));
        assert_eq!(notices, file(&workspace).unwrap());
    }

    #[test]
    fn the_same_wording_stands_once() {
        let owners = BTreeMap::from([(
            tidy("Do what  \nyou like.\n\n"),
            vec!["a 1".to_owned(), "b 2".to_owned()],
        )]);
        let text = text(&owners);
        assert_eq!(text.matches("Do what\nyou like.").count(), 1);
        assert!(text.contains("\na 1\nb 2\n"));
    }
}

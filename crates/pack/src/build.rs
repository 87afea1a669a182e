//! For build scripts: the pack that the quiz is built with, and the interface's texts.
//!
//! A fault ends the build, with its file and line.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::exit;

use crate::{Fault, Files, Lowered, UiText, files, law};

/// The folder of the pack that the quiz is built with.
const PACK: &str = "packs/skin";
/// The folder of the texts that every pack shares.
const UI: &str = "ui/words";

/// The pack that the quiz is built with, lowered.
pub fn lowered() -> Lowered {
    let release = env!("CARGO_PKG_VERSION");
    crate::lower(&folder(PACK), &folder(UI), release)
        .unwrap_or_else(|faults| fail_with(PACK, &faults))
}

/// The law of the pack that the quiz is built with, as lines.
pub fn law() -> String {
    law::lower(&folder(PACK))
        .unwrap_or_else(|faults| fail_with(PACK, &faults))
        .unwrap_or_default()
}

/// The texts of the interface.
pub fn interface() -> Vec<UiText> {
    crate::interface(&folder(UI)).unwrap_or_else(|faults| fail_with(UI, &faults))
}

/// Whether what is built is for a page.
pub fn is_for_visitors() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32")
}

/// Writes a file for the crate that is built.
pub fn put(name: &str, bytes: &[u8]) {
    let out = env::var("OUT_DIR").unwrap_or_else(|_| fail("not run by cargo"));
    let path = Path::new(&out).join(name);
    fs::write(path, bytes).unwrap_or_else(|error| fail(&format!("{name}: {error}")));
}

fn folder(name: &str) -> Files {
    // Relative to this crate: a pack is not part of the crate that is built.
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let path = root.join(name);
    println!("cargo::rerun-if-changed={}", path.display());
    files(&path).unwrap_or_else(|error| fail(&format!("{name}: {error}")))
}

fn fail_with(folder: &str, faults: &[Fault]) -> ! {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| format!("{folder}/{fault}"))
        .collect();
    fail(&lines.join("\n"))
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    exit(1)
}

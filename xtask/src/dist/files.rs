//! Files by their paths, and names that change with what a file holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Every file of `dist/` but the compressed ones: its path there and its bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A file name with its content's hash in it.
pub fn hashed(stem: &str, ending: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{ending}", hash8(bytes))
}

/// The first eight digits of a content's hash.
pub fn hash8(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest[..4]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Writes a file, and the folders it needs.
pub fn save(target: &Path, bytes: &[u8]) -> Result<()> {
    let context = || format!("could not write {}", target.display());
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).with_context(context)?;
    }
    fs::write(target, bytes).with_context(context)
}

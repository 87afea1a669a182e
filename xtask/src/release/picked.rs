//! The files that a release picks from: those of `dist/` by whom they are for, and those beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::dist::files::Files;

/// Every file below a folder, by its path there.
pub fn files_of(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.with_context(|| format!("could not read {}", folder.display()))?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder)?;
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            files.insert(parts.join("/"), fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// A file that `dist/` has to have.
pub fn dist_file<'a>(dist: &'a Files, path: &str) -> Result<&'a [u8]> {
    dist.get(path)
        .map(Vec::as_slice)
        .with_context(|| format!("dist/ has no {path}"))
}

/// Whether a file is another one, compressed for hosts that send it so.
pub fn is_neighbour(path: &str) -> bool {
    path.ends_with(".gz") || path.ends_with(".br")
}

/// Whether a file of `dist/` is for bundlers, which take the npm package.
pub fn is_for_bundlers(path: &str) -> bool {
    path.starts_with("bundled/")
}

/// Whether a file of `dist/` is there for the demonstration alone, whose clinic
/// does not exist: on a clinic's own site it would stand under the clinic's name.
pub fn is_demonstration(path: &str) -> bool {
    let path = path.trim_end_matches(".gz").trim_end_matches(".br");
    path.starts_with("demo/")
        || [
            "index.html",
            "manifest.webmanifest",
            "sw.js",
            "standalone.html",
        ]
        .contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstration_stays_at_home() {
        for path in [
            "index.html",
            "index.html.gz",
            "demo/clinic.json",
            "sw.js.br",
        ] {
            assert!(is_demonstration(path), "{path}");
        }
        for path in [
            "skin-quiz.js",
            "frame.html",
            "studio.html",
            "assets/look.1.js",
        ] {
            assert!(!is_demonstration(path), "{path}");
        }
    }
}

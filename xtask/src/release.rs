//! `cargo xtask release`: what people take, in `release/`.
//!
//! One file for each of them: a site folder for any host, a WordPress plugin, an
//! npm package, and a page to look at without a host; with their hashes, and a
//! page that says which to take. Arrives: `dist/`, built anew. Leaves: the same
//! bytes wherever the same commit is built, as nothing in them tells a time, a
//! user or a folder of this machine.

mod npm;
mod page;
mod site;
mod tarball;
mod wordpress;
mod zip;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::dist::bundle::{self, Files, save};
use crate::process::announce;
use crate::review;
use crate::workspace::Workspace;

/// The list of hashes, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// The page that says which file to take.
const PAGE: &str = "index.html";

/// How to make a release.
#[derive(clap::Args)]
pub struct Options {
    /// The dist/ of the release before, whose assets are kept beside the new
    /// ones for pages that have it in a cache; none if not named
    #[arg(long, value_name = "DIR")]
    previous: Option<PathBuf>,
}

/// One file that people take.
struct Download {
    name: String,
    bytes: Vec<u8>,
}

/// Builds `dist/` anew and writes `release/`.
pub fn release(workspace: &Workspace, options: &Options) -> Result<()> {
    review::check_digest(&workspace.root)?;
    bundle::build_for_release(workspace, options.previous.as_deref())?;
    announce("packing release/");
    let dist = files_of(&workspace.dist())?;
    let downloads = downloads(workspace, &dist)?;
    let folder = workspace.release();
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("could not empty {}", folder.display()))?;
    }
    for Download { name, bytes } in &downloads {
        save(&folder.join(name), bytes)?;
        println!("  {:>9}  {name}", bytes.len());
    }
    Ok(())
}

/// Packs the WordPress plugin alone, from the `dist/` that is there, for its tests.
pub fn wordpress_plugin(workspace: &Workspace) -> Result<PathBuf> {
    let dist = files_of(&workspace.dist())?;
    let path = workspace.scratch("wordpress")?.join("skin-quiz.zip");
    save(&path, &wordpress::zip(workspace, &dist)?)?;
    Ok(path)
}

/// All that goes into the folder.
fn downloads(workspace: &Workspace, dist: &Files) -> Result<Vec<Download>> {
    let version = &workspace.version;
    let named = |rest: &str, bytes| Download {
        name: format!("skin-quiz-{version}{rest}"),
        bytes,
    };
    let mut all = vec![
        named("-site.zip", zip::of(&site::files(workspace, dist)?)?),
        named("-wordpress.zip", wordpress::zip(workspace, dist)?),
        named(".tgz", tarball::of(&npm::files(dist)?)?),
        named("-try.html", dist_file(dist, "standalone.html")?.to_vec()),
    ];
    let page = page::of(version, &all);
    all.push(Download {
        name: PAGE.to_owned(),
        bytes: page.into_bytes(),
    });
    let sums = sums(&all);
    all.push(Download {
        name: SUMS.to_owned(),
        bytes: sums.into_bytes(),
    });
    Ok(all)
}

fn sums(downloads: &[Download]) -> String {
    let mut list = String::new();
    for Download { name, bytes } in downloads {
        for byte in Sha256::digest(bytes) {
            let _ = write!(list, "{byte:02x}");
        }
        let _ = writeln!(list, "  {name}");
    }
    list
}

/// Every file below a folder, by its path there.
fn files_of(folder: &Path) -> Result<Files> {
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

fn dist_file<'a>(dist: &'a Files, path: &str) -> Result<&'a [u8]> {
    dist.get(path)
        .map(Vec::as_slice)
        .with_context(|| format!("dist/ has no {path}"))
}

/// Whether a file is another one, compressed for hosts that send it so.
fn is_neighbour(path: &str) -> bool {
    path.ends_with(".gz") || path.ends_with(".br")
}

/// Whether a file of `dist/` is for bundlers, which take the npm package.
fn is_for_bundlers(path: &str) -> bool {
    path.starts_with("bundled/")
}

/// Whether a file of `dist/` is there for the demonstration alone, whose clinic
/// does not exist: on a clinic's own site it would stand under the clinic's name.
fn is_demonstration(path: &str) -> bool {
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
    fn the_sums_are_as_sha256sum_reads_them() {
        let nothing = Download {
            name: "a.zip".to_owned(),
            bytes: Vec::new(),
        };
        // The digest of no bytes, from FIPS 180-4's examples.
        assert_eq!(
            sums(&[nothing]),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.zip\n"
        );
    }

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

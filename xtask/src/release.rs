//! `cargo xtask release`: what people take, in `release/`.
//!
//! One file for each of them: a site folder for any host, a WordPress plugin, an
//! npm package, and a page to look at without a host; with their hashes, and a
//! page that says which to take. Arrives: `dist/`, built anew. Leaves: the same
//! bytes wherever the same commit is built, as nothing in them tells a time, a
//! user or a folder of this machine.

mod npm;
mod page;
pub mod picked;
pub mod site;
mod tarball;
pub mod wordpress;
mod zip;

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::dist::bundle;
use crate::dist::files::{Files, save};
use crate::dist::packed;
use crate::process::announce;
use crate::review;
use crate::workspace::Workspace;
use page::Download;
use picked::{dist_file, files_of};

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
        named("-studio.html", dist_file(dist, packed::STUDIO)?.to_vec()),
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
}

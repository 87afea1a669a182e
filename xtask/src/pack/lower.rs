//! `cargo xtask pack lower`: what a quiz loads of a pack, as files.
//!
//! What arrives: the folder of a pack. What leaves: a folder with the pack's bytes
//! (`pack`) and a file of lines for each language (`text.TAG`), which the quiz of
//! this release reads and no other. The browser tests hand them to the built wasm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::folders::Folders;
use crate::workspace::Workspace;

/// What to lower, and where to.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of the pack
    folder: PathBuf,
    /// The folder to write, made if missing
    to: PathBuf,
}

/// Writes what a pack is lowered to; an error with every fault where it is not sound.
pub fn lower(workspace: &Workspace, options: &Options) -> Result<()> {
    write(workspace, &options.folder, &options.to)
}

/// The same, for a step of the tests.
pub fn write(workspace: &Workspace, folder: &Path, to: &Path) -> Result<()> {
    let folders = Folders::read(&workspace.root, folder)?;
    let lowered = match folders.lower(&workspace.version) {
        Ok(lowered) => lowered,
        Err(faults) => bail!("{}", faults.join("\n")),
    };
    fs::create_dir_all(to).with_context(|| format!("could not make {}", to.display()))?;
    let put = |name: &str, content: &[u8]| {
        let file = to.join(name);
        fs::write(&file, content).with_context(|| format!("could not write {}", file.display()))
    };
    put("pack", &lowered.whole)?;
    for (tag, text) in &lowered.languages {
        put(&format!("text.{tag}"), text.as_bytes())?;
    }
    Ok(())
}

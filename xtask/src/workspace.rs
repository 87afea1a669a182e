//! Where things are: the repository, cargo's target folder, `dist/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;

/// The name of the library's package.
pub const PACKAGE: &str = "skin-quiz";

/// The repository this program was started for.
pub struct Workspace {
    /// The repository's top folder.
    pub root: PathBuf,
    /// The library's version.
    pub version: String,
    /// What the library is, in a sentence.
    pub description: String,
    /// Its licence, as SPDX writes it.
    pub license: String,
    target: PathBuf,
}

impl Workspace {
    /// Asks cargo where the repository and its target folder are.
    pub fn locate() -> Result<Self> {
        // `cargo run` names the package it runs, wherever the repository has
        // been moved to since this program was compiled.
        let own = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let metadata = MetadataCommand::new()
            .manifest_path(own.join("Cargo.toml"))
            .no_deps()
            .exec()
            .context("`cargo metadata` could not read the workspace")?;
        let package = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == PACKAGE)
            .with_context(|| format!("the workspace has no package `{PACKAGE}`"))?;
        Ok(Self {
            version: package.version.to_string(),
            description: package.description.clone().unwrap_or_default(),
            license: package.license.clone().unwrap_or_default(),
            root: metadata.workspace_root.into_std_path_buf(),
            target: metadata.target_directory.into_std_path_buf(),
        })
    }

    /// The release folder.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's target folder.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// What `cargo xtask release` writes, for people to take.
    pub fn release(&self) -> PathBuf {
        self.root.join("release")
    }

    /// Where the gallery's pictures go, in cargo's target folder.
    pub fn gallery(&self) -> PathBuf {
        self.target.join("gallery")
    }

    /// This program's own folder in cargo's target folder, made if missing.
    pub fn scratch(&self, name: &str) -> Result<PathBuf> {
        let folder = self.target.join("xtask").join(name);
        fs::create_dir_all(&folder)
            .with_context(|| format!("could not make the folder {}", folder.display()))?;
        Ok(folder)
    }
}

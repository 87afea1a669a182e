//! Notices when a source has changed.
//!
//! It looks instead of being told: a hundred files are looked at in well under
//! a millisecond, and that works alike on every system, on shared folders and
//! with editors that replace a file instead of writing to it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

/// What a build is made of.
const SOURCES: [&str; 9] = [
    "src",
    "crates",
    "packs",
    "ui",
    "www",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
];

const PAUSE: Duration = Duration::from_millis(300);

/// The state of all sources at one moment.
#[derive(PartialEq, Eq)]
pub struct Snapshot(Vec<(PathBuf, Option<SystemTime>, u64)>);

impl Snapshot {
    /// Looks at all sources below the repository's top folder.
    pub fn take(root: &Path) -> Self {
        let files = SOURCES
            .iter()
            .flat_map(|source| WalkDir::new(root.join(source)).sort_by_file_name())
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .filter_map(|entry| {
                let metadata = entry.metadata().ok()?;
                let modified = metadata.modified().ok();
                Some((entry.into_path(), modified, metadata.len()))
            });
        Self(files.collect())
    }

    /// Waits until the sources differ from this snapshot and have come to rest.
    pub fn wait_for_change(&self, root: &Path) {
        let mut latest = Self::take(root);
        loop {
            thread::sleep(PAUSE);
            let now = Self::take(root);
            if now == latest && now != *self {
                return;
            }
            latest = now;
        }
    }
}

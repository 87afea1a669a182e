//! The assets of the release before, kept beside the new ones.
//!
//! A browser or a cache on the way may hold an entry point of the release
//! before for as long as its cache headers allow. What that file loads has its
//! content's hash in its name, so it can only be there as it was, or not at
//! all. `releases.json` lists what each of the last two releases loads; a build
//! of the same version replaces its own files, a new version keeps those of the
//! one before it and drops the rest.
//!
//! Arrives: the `dist/` of the build before and the files of this one. Leaves:
//! these files, with what is kept and the new list. This module does not know
//! what the files are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::dist::files::{Files, hash8};

/// The list's name in `dist/`.
pub const LIST: &str = "releases.json";

/// The folder of what entry points load.
pub const ASSETS: &str = "assets/";

/// The newest release first.
#[derive(Default, Serialize, Deserialize)]
struct List {
    releases: Vec<Release>,
}

#[derive(Serialize, Deserialize)]
struct Release {
    version: String,
    assets: Vec<String>,
}

/// Adds the list and the assets of the newest other version that `previous` holds.
pub fn keep_the_one_before(files: &mut Files, version: &str, previous: &Path) -> Result<()> {
    let mut releases = vec![Release {
        version: version.to_owned(),
        assets: files
            .keys()
            .filter(|path| path.starts_with(ASSETS))
            .cloned()
            .collect(),
    }];
    let before = list_of(previous)?.releases.into_iter();
    if let Some(release) = before.into_iter().find(|one| one.version != version) {
        for asset in &release.assets {
            let bytes = kept(previous, asset).with_context(|| {
                format!(
                    "release {} is kept for pages that cached it, but {} is not whole. Give a whole \
                     one with --previous DIR, or delete the folder to begin anew",
                    release.version,
                    previous.display()
                )
            })?;
            match files.get(asset) {
                Some(new) if *new != bytes => {
                    bail!("{asset} has the same name in two releases, but not the same content")
                }
                _ => files.insert(asset.clone(), bytes),
            };
        }
        releases.push(release);
    }
    let list = serde_json::to_string_pretty(&List { releases })?;
    files.insert(LIST.to_owned(), format!("{list}\n").into_bytes());
    Ok(())
}

fn list_of(previous: &Path) -> Result<List> {
    let path = previous.join(LIST);
    if !path.exists() {
        return Ok(List::default());
    }
    let text = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} can't be read", path.display()))
}

/// An asset as it was released: its name says what is in it.
fn kept(previous: &Path, asset: &str) -> Result<Vec<u8>> {
    let name = asset.strip_prefix(ASSETS).unwrap_or_default();
    let plain = |character: char| character.is_ascii_alphanumeric() || "._-".contains(character);
    if name.is_empty() || name.starts_with('.') || !name.chars().all(plain) {
        bail!("{LIST} names {asset:?}, which is no asset");
    }
    let bytes = fs::read(previous.join(asset)).with_context(|| format!("{asset} is missing"))?;
    let hash = hash8(&bytes);
    if !name.split('.').any(|part| part == hash) {
        bail!("{asset} is damaged");
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::files::{hashed, save};
    use std::path::PathBuf;

    /// A folder of this test's own.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("skin-quiz-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    fn asset(content: &str) -> String {
        format!("{ASSETS}{}", hashed("quiz", "wasm", content.as_bytes()))
    }

    /// Builds a release that loads one file, beside what `dist` holds already.
    fn release(dist: &Path, version: &str, content: &str) -> Result<Files> {
        let mut files = Files::from([
            (asset(content), content.as_bytes().to_vec()),
            ("skin-quiz.js".to_owned(), asset(content).into_bytes()),
        ]);
        keep_the_one_before(&mut files, version, dist)?;
        let _ = fs::remove_dir_all(dist);
        for (path, bytes) in &files {
            save(&dist.join(path), bytes)?;
        }
        Ok(files)
    }

    fn assets(files: &Files) -> Vec<&str> {
        let mut contents: Vec<_> = files
            .iter()
            .filter(|(path, _)| path.starts_with(ASSETS))
            .map(|(_, bytes)| std::str::from_utf8(bytes).unwrap())
            .collect();
        contents.sort_unstable();
        contents
    }

    #[test]
    fn the_last_two_versions_are_kept_and_a_rebuild_replaces_its_own() {
        let dist = folder("two-versions");
        assert_eq!(assets(&release(&dist, "1.0.0", "a").unwrap()), ["a"]);
        assert_eq!(assets(&release(&dist, "1.0.0", "b").unwrap()), ["b"]);
        assert_eq!(assets(&release(&dist, "1.1.0", "c").unwrap()), ["b", "c"]);
        assert_eq!(assets(&release(&dist, "1.1.0", "d").unwrap()), ["b", "d"]);
        assert_eq!(assets(&release(&dist, "1.2.0", "e").unwrap()), ["d", "e"]);
        // Going back to a version keeps the one that went wrong: pages have it.
        assert_eq!(assets(&release(&dist, "1.1.0", "d").unwrap()), ["d", "e"]);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn an_old_address_gives_the_old_file_or_none() {
        let dist = folder("old-address");
        let old = release(&dist, "1.0.0", "old wasm").unwrap();
        let loads = String::from_utf8(old["skin-quiz.js"].clone()).unwrap();
        let new = release(&dist, "1.1.0", "new wasm").unwrap();
        assert_eq!(new[&loads], b"old wasm");
        assert_ne!(new["skin-quiz.js"], old["skin-quiz.js"]);

        let mut clash = Files::from([(loads, b"other".to_vec())]);
        let error = keep_the_one_before(&mut clash, "1.2.0", &dist);
        assert!(error.is_ok(), "the newest other version is 1.1.0 alone");
        let error = keep_the_one_before(
            &mut Files::from([(asset("new wasm"), b"other".to_vec())]),
            "1.2.0",
            &dist,
        );
        assert!(error.unwrap_err().to_string().contains("same name"));
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_release_that_is_not_whole_is_refused() {
        let dist = folder("not-whole");
        release(&dist, "1.0.0", "a").unwrap();
        fs::write(dist.join(asset("a")), "tampered").unwrap();
        let error = release(&dist, "1.1.0", "b").unwrap_err();
        assert!(format!("{error:#}").contains("is damaged"), "{error:#}");
        fs::remove_file(dist.join(asset("a"))).unwrap();
        let error = release(&dist, "1.1.0", "b").unwrap_err();
        assert!(format!("{error:#}").contains("is missing"), "{error:#}");
        for named in ["../secret", "assets/../secret", "assets/", "assets/.x"] {
            let list = format!(r#"{{"releases":[{{"version":"1","assets":["{named}"]}}]}}"#);
            fs::write(dist.join(LIST), list).unwrap();
            let error = release(&dist, "1.1.0", "b").unwrap_err();
            assert!(format!("{error:#}").contains("no asset"), "{error:#}");
        }
        fs::remove_dir_all(dist).unwrap();
    }
}

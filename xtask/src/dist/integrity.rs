//! `integrity.json`: the hashes for pages that pin a version.
//!
//! Only an address whose file never changes can be pinned, so they are of use
//! for a folder with the version in its name. An import map with `integrity`
//! has the browser check every script, also one that it has to fetch again; where
//! a policy forbids the map, which is inline, the loader is checked by its own tag
//! and the modules by `modulepreload`. The wasm the loader checks itself, where
//! the page has hashes (`loaders/web.js`).

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};

use crate::dist::files::Files;
use crate::dist::releases::ASSETS;
use crate::dist::texts::Texts;

/// The list's name in `dist/`.
pub const LIST: &str = "integrity.json";

/// What a page, or a person, may name beside the assets.
const ENTRIES: [&str; 8] = [
    "skin-quiz.js",
    "skin-quiz.css",
    "frame.js",
    "frame.html",
    "skin_quiz.js",
    "skin_quiz_bg.wasm",
    "standalone.html",
    "sw.js",
];

/// A file's hash, as an `integrity` attribute has it.
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// The list: each file's hash, and for each language the lines of HTML that pin
/// what a page loads, for the folder `/skin-quiz/VERSION/`.
///
/// `modules` are those that every page loads, relative to `dist/`.
pub fn list(files: &Files, version: &str, modules: &[String], texts: &Texts) -> Result<Vec<u8>> {
    let hashes: Map<String, Value> = files
        .iter()
        .filter(|(path, _)| path.starts_with(ASSETS) || ENTRIES.contains(&path.as_str()))
        .map(|(path, bytes)| (path.clone(), json!(of(bytes))))
        .collect();
    let pin = |path: &str| -> Result<String> {
        let bytes = files
            .get(path)
            .with_context(|| format!("the build made no {path}"))?;
        let address = format!("/skin-quiz/{version}/{path}");
        Ok(format!(
            "\"{address}\" integrity=\"{}\" crossorigin",
            of(bytes)
        ))
    };
    let scripts = hashes.iter().filter(|(path, _)| path.ends_with(".js"));
    let mapped: Map<String, Value> = scripts
        .map(|(path, hash)| (format!("/skin-quiz/{version}/{path}"), hash.clone()))
        .collect();
    let map = json!({ "integrity": mapped });
    let mut snippets = Map::new();
    for text in &texts.0 {
        let mut lines = vec![format!("<script type=\"importmap\">{map}</script>")];
        for path in modules
            .iter()
            .map(String::as_str)
            .chain([&text.address[2..]])
        {
            lines.push(format!("<link rel=\"modulepreload\" href={}>", pin(path)?));
        }
        let loader = pin("skin-quiz.js")?;
        lines.push(format!("<script type=\"module\" src={loader}></script>"));
        snippets.insert(text.tag.to_owned(), json!(lines));
    }
    let list = json!({ "version": version, "files": hashes, "snippets": snippets });
    Ok(format!("{}\n", serde_json::to_string_pretty(&list)?).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_as_browsers_want_it() {
        // The digest of no bytes, from FIPS 180-4's examples.
        assert_eq!(
            of(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}

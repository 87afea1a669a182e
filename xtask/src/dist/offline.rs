//! `sw.js`: what the service worker of `dist/`'s own pages keeps.
//!
//! Arrives: the files of this release. Leaves: the worker with the list of
//! those its pages load, each with its hash where a changed byte would matter.
//! The list is part of the worker, so each release has a worker of its own,
//! which is how a browser notices that there is a new one.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::dist::files::{Files, hash8};
use crate::dist::integrity;
use crate::dist::loader::fill_initialiser;
use crate::dist::releases::ASSETS;

/// The worker's source in the repository.
pub const SOURCE: &str = "www/sw.js";

/// The pages and what they name, beside the assets.
const ENTRIES: [&str; 5] = [
    "index.html",
    "skin-quiz.js",
    "frame.html",
    "frame.js",
    "manifest.webmanifest",
];

/// The worker for these files. `demo` are the demonstration's, by the address
/// its page names them with.
pub fn worker(source: &str, version: &str, files: &Files, demo: &[String]) -> Result<String> {
    let mut kept = Map::<String, Value>::new();
    for (path, bytes) in files {
        if !path.starts_with(ASSETS) && !ENTRIES.contains(&path.as_str()) {
            continue;
        }
        // Hosts tidy up pictures and the like; code, and a page that runs it, has to be the
        // release's own: what was changed on the way would stand there offline.
        let code = [".js", ".wasm", ".html"]
            .iter()
            .any(|ending| path.ends_with(ending));
        let hash = if code {
            integrity::of(bytes)
        } else {
            String::new()
        };
        kept.insert(path.clone(), json!(hash));
    }
    kept.extend(demo.iter().map(|address| (address.clone(), json!(""))));
    if let Some(missing) = ENTRIES.iter().find(|entry| !kept.contains_key(**entry)) {
        bail!("the service worker is to keep {missing}, which the build has not made");
    }
    // Of all bytes: a page that changed makes a new worker, too.
    let all: Vec<u8> = kept
        .keys()
        .flat_map(|path| {
            files
                .get(path)
                .cloned()
                .unwrap_or_else(|| path.clone().into())
        })
        .collect();
    let release = format!("{version} {}", hash8(&all));
    let list = serde_json::to_string_pretty(&kept)?;
    let mut filled = source.to_owned();
    for (name, value) in [
        ("__RELEASE__", serde_json::to_string(&release)?),
        ("__FILES__", list),
    ] {
        filled = fill_initialiser(&filled, SOURCE, name, &value)?;
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "const RELEASE = __RELEASE__;\nconst FILES = __FILES__;\n";

    fn files() -> Files {
        let mut files: Files = ENTRIES
            .iter()
            .map(|path| ((*path).to_owned(), b"x".to_vec()))
            .collect();
        files.insert("assets/a.1.wasm".to_owned(), b"wasm".to_vec());
        files.insert("standalone.html".to_owned(), b"big".to_vec());
        files
    }

    fn of(files: &Files) -> String {
        worker(TEMPLATE, "1.2.3", files, &["demo/a.css?v=1".to_owned()]).unwrap()
    }

    #[test]
    fn keeps_what_its_pages_load_and_pins_the_code() {
        let script = of(&files());
        assert!(
            script.contains(r#""assets/a.1.wasm": "sha384-"#),
            "{script}"
        );
        assert!(script.contains(r#""index.html": "sha384-"#), "{script}");
        assert!(script.contains(r#""manifest.webmanifest": """#), "{script}");
        assert!(script.contains(r#""demo/a.css?v=1": """#), "{script}");
        assert!(!script.contains("standalone"), "{script}");
    }

    #[test]
    fn a_changed_page_makes_a_changed_worker() {
        let mut changed = files();
        changed.insert("index.html".to_owned(), b"y".to_vec());
        assert_ne!(of(&files()), of(&changed));
        changed.remove("index.html");
        assert!(worker(TEMPLATE, "1.2.3", &changed, &[]).is_err());
        assert!(worker("", "1.2.3", &files(), &[]).is_err());
    }
}

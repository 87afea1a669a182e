//! The WordPress plugin: its own files, with the quiz inside.

use anyhow::{Context, Result, bail};

use crate::dist::files::Files;
use crate::dist::packed;
use crate::release::picked::{files_of, is_demonstration, is_for_bundlers, is_neighbour};
use crate::release::zip;
use crate::workspace::Workspace;

/// The plugin's own files in the repository.
const SOURCE: &str = "wordpress/skin-quiz";

/// What PHP takes as an upload unless a host says otherwise.
const UPLOAD_LIMIT: usize = 2 * 1024 * 1024;

/// Where the version is written in: the plugin's header, its readme.
const VERSION: &str = "__VERSION__";

/// What npm, other sites and developers need, and WordPress does not.
pub const NOT_HERE: [&str; 4] = [
    "package.json",
    "skin_quiz_bg.wasm",
    "skin-quiz.d.ts",
    "skin_quiz.d.ts",
];

/// The plugin, for *Plugins, Add New, Upload*.
pub fn zip(workspace: &Workspace, dist: &Files) -> Result<Vec<u8>> {
    let own = files_of(&workspace.root.join(SOURCE))?;
    let zip = zip::of(&files(&own, &workspace.version, dist)?)?;
    if zip.len() > UPLOAD_LIMIT {
        bail!(
            "the WordPress plugin has {} bytes, and a host takes {UPLOAD_LIMIT} unless somebody \
             changed its settings",
            zip.len()
        );
    }
    Ok(zip)
}

/// The plugin's own files, without the quiz.
pub fn own(workspace: &Workspace) -> Result<Files> {
    let own = files_of(&workspace.root.join(SOURCE))?;
    with_version(&own, &workspace.version)
}

fn with_version(own: &Files, version: &str) -> Result<Files> {
    own.iter()
        .map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).with_context(|| format!("{SOURCE}/{path}"))?;
            let text = text.replace(VERSION, version);
            Ok((path.clone(), text.into_bytes()))
        })
        .collect()
}

fn files(own: &Files, version: &str, dist: &Files) -> Result<Files> {
    let mut files = Files::new();
    for (path, bytes) in with_version(own, version)? {
        files.insert(format!("skin-quiz/{path}"), bytes);
    }
    for (path, bytes) in dist.iter().filter(|(path, _)| is_here(path)) {
        // The quiz is there already.
        let bytes = match path.as_str() {
            packed::STUDIO => {
                let is_there = |path: &str| dist.contains_key(path) && is_here(path);
                packed::beside_the_quiz(std::str::from_utf8(bytes)?, is_there).into_bytes()
            }
            _ => bytes.clone(),
        };
        files.insert(format!("skin-quiz/quiz/{path}"), bytes);
    }
    Ok(files)
}

/// Whether a file of `dist/` is in the plugin.
fn is_here(path: &str) -> bool {
    !is_demonstration(path) && !is_for_bundlers(path) && !NOT_HERE.contains(&path) && is_sent(path)
}

/// Of the compressed neighbours the plugin has those of what a visitor loads, to
/// send where the host does not compress by itself.
fn is_sent(path: &str) -> bool {
    let of_a_visit = path.starts_with("assets/") || path == "skin-quiz.js.gz";
    !is_neighbour(path) || (path.ends_with(".gz") && of_a_visit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plugin_holds_the_quiz_and_says_its_version() {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let own = Files::from([file("skin-quiz.php", "Version: __VERSION__")]);
        let dist = Files::from([
            file("skin-quiz.js", ""),
            file("skin-quiz.js.gz", ""),
            file("skin-quiz.js.br", ""),
            file("clinic.schema.json.gz", ""),
            file("assets/quiz.1.wasm.gz", ""),
            file("skin_quiz_bg.wasm", ""),
            file("studio.html", ""),
            file("index.html", ""),
        ]);
        let files = files(&own, "1.2.3", &dist).unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "skin-quiz/quiz/assets/quiz.1.wasm.gz",
                "skin-quiz/quiz/skin-quiz.js",
                "skin-quiz/quiz/skin-quiz.js.gz",
                "skin-quiz/quiz/studio.html",
                "skin-quiz/skin-quiz.php",
            ]
        );
        assert_eq!(files["skin-quiz/skin-quiz.php"], b"Version: 1.2.3");
    }
}

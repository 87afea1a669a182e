//! A site folder for any host: the quiz, a page with it, and a clinic file to begin with.

use std::fs;

use anyhow::{Context, Result};

use crate::dist::files::Files;
use crate::dist::packed;
use crate::release::picked::{files_of, is_demonstration, is_for_bundlers};
use crate::workspace::Workspace;

/// What stands beside the quiz's own folder.
const TEMPLATE: &str = "xtask/release/site";

/// The quiz's own folder.
const QUIZ: &str = "skin-quiz/";

/// The folder's files.
pub fn files(workspace: &Workspace, dist: &Files) -> Result<Files> {
    let mut files = beside(workspace)?;
    files.extend(
        dist.iter()
            .filter(|(path, _)| {
                !is_demonstration(path) && !is_for_bundlers(path) && !is_studio(path)
            })
            .map(|(path, bytes)| (format!("{QUIZ}{path}"), bytes.clone())),
    );
    Ok(files)
}

/// Whether it is the studio, which is no visitor's and a download of its own.
fn is_studio(path: &str) -> bool {
    path.starts_with(packed::STUDIO)
}

/// What stands beside the quiz's own folder.
pub fn beside(workspace: &Workspace) -> Result<Files> {
    let mut files = files_of(&workspace.root.join(TEMPLATE))?;
    let readme = "READ-ME-FIRST.txt";
    let text = fs::read_to_string(workspace.root.join(TEMPLATE).join(readme))
        .with_context(|| format!("{TEMPLATE} has no {readme}"))?;
    // Opened in the plainest of editors, too.
    let text = text
        .replace("__VERSION__", &workspace.version)
        .replace('\n', "\r\n");
    files.insert(readme.to_owned(), text.into_bytes());
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_what_lies_beside_it() {
        let workspace = Workspace::locate().unwrap();
        let dist = Files::from([
            ("skin-quiz.js".to_owned(), Vec::new()),
            ("index.html".to_owned(), Vec::new()),
            ("studio.html".to_owned(), Vec::new()),
            ("studio.html.gz".to_owned(), Vec::new()),
        ]);
        let files = files(&workspace, &dist).unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "READ-ME-FIRST.txt",
                "clinic.json",
                "quiz.html",
                "skin-quiz/index.html",
                "skin-quiz/skin-quiz.js"
            ]
        );
        // Where a page of the site has the folder's address, the folder's own is shown.
        let folder = String::from_utf8(files["skin-quiz/index.html"].clone()).unwrap();
        assert!(
            folder.contains("noindex") && folder.contains("rename the page"),
            "{folder}"
        );
        let page = String::from_utf8(files["quiz.html"].clone()).unwrap();
        assert!(page.contains("src=\"skin-quiz/skin-quiz.js\""), "{page}");
        assert!(page.contains("clinic=\"clinic.json\""), "{page}");
    }

    #[test]
    fn the_clinic_file_to_begin_with_changes_nothing() {
        let workspace = Workspace::locate().unwrap();
        let text = fs::read(workspace.root.join(TEMPLATE).join("clinic.json")).unwrap();
        let file: serde_json::Value = serde_json::from_slice(&text).unwrap();
        let keys: Vec<_> = file.as_object().unwrap().keys().collect();
        // No invented prices, names or addresses: who forgets to change them must not show them.
        assert_eq!(keys, ["$schema", "currency", "share"]);
    }
}

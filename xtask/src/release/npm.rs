//! Which files of `dist/` the npm package has: those that its own description names.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::dist::files::Files;
use crate::release::picked::dist_file;

const DESCRIPTION: &str = "package.json";

/// The package's files.
pub fn files(dist: &Files) -> Result<Files> {
    let description: Value = serde_json::from_slice(dist_file(dist, DESCRIPTION)?)?;
    let patterns = description["files"]
        .as_array()
        .context("dist/package.json lists no files")?;
    let mut files = Files::new();
    files.insert(
        DESCRIPTION.to_owned(),
        dist_file(dist, DESCRIPTION)?.to_vec(),
    );
    for pattern in patterns {
        let pattern = pattern.as_str().context("a file's name is a text")?;
        let before = files.len();
        files.extend(
            dist.iter()
                .filter(|(path, _)| fits(path, pattern))
                .map(|(path, bytes)| (path.clone(), bytes.clone())),
        );
        if files.len() == before {
            bail!("dist/package.json lists {pattern}, which is not in dist/ or listed twice");
        }
    }
    Ok(files)
}

/// Whether a path is the one named, lies in the folder named, or fits where one `*` stands.
fn fits(path: &str, pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else {
        return path
            .strip_prefix(pattern.trim_end_matches('/'))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    };
    path.strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .is_some_and(|between| !between.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_takes_what_npm_takes() {
        assert!(fits("snippet.de.html", "snippet.*.html"));
        assert!(fits("LICENSE-MIT", "LICENSE-*"));
        assert!(fits("types/a.d.ts", "types"));
        assert!(!fits("snippet.de.html.gz", "snippet.*.html"));
        assert!(!fits("skin-quiz.js.br", "skin-quiz.js"));
    }

    #[test]
    fn a_file_that_is_named_and_missing_is_said() {
        let dist = |list: &str| {
            Files::from([
                ("package.json".to_owned(), list.as_bytes().to_vec()),
                ("a.js".to_owned(), b"let a;".to_vec()),
                ("a.js.gz".to_owned(), b"x".to_vec()),
            ])
        };
        let taken = files(&dist(r#"{"files":["a.js"]}"#)).unwrap();
        assert_eq!(taken.keys().collect::<Vec<_>>(), ["a.js", "package.json"]);
        let error = files(&dist(r#"{"files":["b.js"]}"#)).unwrap_err();
        assert!(error.to_string().contains("b.js"), "{error}");
    }
}

//! `cargo xtask review`: the whole decision on paper, for a clinician.
//!
//! What arrives: the library's own tables and its English words. What leaves:
//! `docs/review.html`, a document to print, read and sign, and `docs/flow.svg`,
//! the graph of its questions, which the document also holds. Both are
//! committed, so that a change of the decision shows as a change of the sheet;
//! a test fails when they are stale. The same tables give the same bytes: no
//! clock, no machine. This module deliberately does not know what is clinically
//! right, nor whether anybody has signed.

mod citations;
mod document;
mod facts;
mod flow_graph;
mod markup;
mod rules;
mod sentence;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use skin_quiz::text::Words;

/// The folder of the sheet, in the repository.
const FOLDER: &str = "docs";

/// A file of the sheet.
struct Sheet {
    name: &'static str,
    content: String,
}

/// Both files, as the tables are now.
fn sheets() -> [Sheet; 2] {
    let words = Words::plain_english();
    let graph = flow_graph::draw(&words);
    let document = document::write(&words, graph.clone());
    [
        Sheet {
            name: "review.html",
            content: document,
        },
        Sheet {
            name: "flow.svg",
            content: format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}",
                graph.as_str()
            ),
        },
    ]
}

/// Writes the sheet into the repository; returns what it wrote, to say so.
pub fn write(root: &Path) -> Result<Vec<String>> {
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)
        .with_context(|| format!("could not make the folder {}", folder.display()))?;
    sheets()
        .into_iter()
        .map(|sheet| {
            let path = folder.join(sheet.name);
            fs::write(&path, sheet.content)
                .with_context(|| format!("could not write {}", path.display()))?;
            Ok(format!("{FOLDER}/{}", sheet.name))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use skin_quiz::assessment::rules::{RED_FLAGS, Rule};
    use skin_quiz::knowledge::sources::Source;
    use skin_quiz::questionnaire::Question;

    fn committed(name: &str) -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(FOLDER)
            .join(name);
        // A checkout may have turned the line ends.
        fs::read_to_string(path)
            .unwrap_or_default()
            .replace("\r\n", "\n")
    }

    #[test]
    fn the_committed_sheet_is_what_the_tables_say() {
        for sheet in sheets() {
            let committed = committed(sheet.name);
            let differs = committed
                .lines()
                .zip(sheet.content.lines())
                .position(|(old, new)| old != new)
                .unwrap_or_else(|| committed.lines().count().min(sheet.content.lines().count()));
            assert!(
                committed == sheet.content,
                "{FOLDER}/{} is missing or stale (from line {}): \
                 run cargo xtask review and commit {FOLDER}/",
                sheet.name,
                differs + 1
            );
        }
    }

    #[test]
    fn every_rule_red_flag_and_source_is_on_the_sheet() {
        let [document, _] = sheets();
        let ids = Rule::ALL
            .iter()
            .map(|rule| format!("id=\"rule-{}\"", rule.id()))
            .chain(
                RED_FLAGS
                    .iter()
                    .map(|flag| format!("id=\"flag-{}\"", flag.id)),
            )
            .chain(
                Source::ALL
                    .iter()
                    .map(|source| format!("id=\"source-{}\"", source.register().id)),
            )
            .chain(
                Question::ALL
                    .iter()
                    .map(|question| format!("id=\"question-{}\"", question.id())),
            );
        for id in ids {
            assert_eq!(
                document.content.matches(&id).count(),
                1,
                "the sheet should hold {id} once"
            );
        }
    }

    #[test]
    fn every_link_inside_the_sheet_leads_somewhere() {
        let [document, _] = sheets();
        for link in document.content.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap_or_default();
            assert!(
                document.content.contains(&format!("id=\"{id}\"")),
                "a link leads to #{id}, which is nowhere"
            );
        }
    }

    #[test]
    fn the_sheet_holds_one_style_sheet_and_no_script() {
        for sheet in sheets() {
            assert!(!sheet.content.contains("<script"));
            assert!(!sheet.content.contains(" style="));
            assert!(sheet.content.matches("<style>").count() <= 1);
        }
    }
}

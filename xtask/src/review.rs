//! `cargo xtask review`: the whole decision on paper, for a clinician.
//!
//! What arrives: the pack that the quiz is built with, and its English words. What
//! leaves: `docs/review.html`, a document to print, read and sign, and
//! `docs/flow.svg`, the graph of its questions, which the document also holds, and
//! the digest of it all that every result names; the form of a second reader,
//! `docs/second-reader.html`; the law that a clinic's words are held to, `docs/law.md`,
//! which no digest covers; and the types of a result as TypeScript, made of the Rust types. All are committed, so that a
//! change of the decision shows as a change of the sheet; a test fails when they
//! are stale. The same tables give the same bytes: no clock, no machine. This
//! module deliberately does not know what is clinically right, nor whether anybody
//! has signed.

#[cfg(test)]
mod changes;
mod citations;
mod courses;
mod digest;
mod document;
mod facts;
mod flow_graph;
mod law;
mod markup;
mod roles;
mod rules;
mod second_reader;
mod sentence;
mod tables;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use skin_quiz::catalogue;
use skin_quiz::embed::types;
use skin_quiz_pack::Lowered;

use crate::pack::folders::Folders;
use tables::Tables;

/// The sheet, in the repository.
const DOCUMENT: &str = "docs/review.html";
/// The graph of its questions.
const GRAPH: &str = "docs/flow.svg";
/// The digest, which the library takes in.
const DIGEST: &str = "crates/decision/src/catalogue.digest";
/// The form of a second reader, who judges without the sheet.
const SECOND_READER: &str = "docs/second-reader.html";
/// The law that a clinic's own words are held to.
const LAW: &str = "docs/law.md";
/// What a page's own code may expect of a result, which goes with the library.
const RESULT_TYPES: &str = "src/embed/results.d.ts";

/// A file that is written from the tables.
struct Sheet {
    /// Where it is, from the repository's top folder.
    path: &'static str,
    content: String,
}

/// The pack that the quiz is built with, as it is signed.
fn signed(root: &Path) -> Result<Lowered> {
    Folders::built_in(root)?
        .lower(digest::NO_RELEASE)
        .map_err(|faults| anyhow!("{}", faults.join("\n")))
}

/// All files of these tables, which were lowered to what is signed.
fn printed(tables: &Tables, signed: &Lowered) -> Result<[Sheet; 6]> {
    let graph = flow_graph::draw(tables);
    let digest = digest::of(signed, &document::write(tables, graph.clone(), "")?);
    let document = document::write(tables, graph.clone(), &digest)?;
    let second_reader = second_reader::write(tables, &digest)?;
    let graph = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}",
        graph.as_str()
    );
    let sheet = |path, content| Sheet { path, content };
    Ok([
        sheet(DOCUMENT, document),
        sheet(GRAPH, graph),
        sheet(DIGEST, format!("{digest}\n")),
        sheet(RESULT_TYPES, types::results()),
        sheet(LAW, law::document()),
        sheet(SECOND_READER, second_reader),
    ])
}

/// All files, as the tables are now.
fn sheets(root: &Path) -> Result<[Sheet; 6]> {
    printed(&Tables::built_in(), &signed(root)?)
}

/// Writes the sheet into the repository; returns what it wrote, to say so.
pub fn write(root: &Path) -> Result<Vec<&'static str>> {
    sheets(root)?
        .into_iter()
        .map(|sheet| {
            let path = root.join(sheet.path);
            fs::write(&path, sheet.content)
                .with_context(|| format!("could not write {}", path.display()))?;
            Ok(sheet.path)
        })
        .collect()
}

/// Fails where the digest that the library names is not that of its tables: nobody signed them.
pub fn check_digest(root: &Path) -> Result<()> {
    let [_, _, now, ..] = sheets(root)?;
    let named = catalogue::digest();
    if named == now.content.trim() {
        return Ok(());
    }
    bail!(
        "{DIGEST} is stale: it says {named}, and the tables are {}; run `cargo xtask review` and \
         commit it with {DOCUMENT}",
        now.content.trim()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use skin_quiz::pack::Pack;
    use std::path::PathBuf;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn committed(path: &str) -> String {
        let path = root().join(path);
        // A checkout may have turned the line ends.
        fs::read_to_string(path)
            .unwrap_or_default()
            .replace("\r\n", "\n")
    }

    #[test]
    fn the_committed_sheet_is_what_the_tables_say() {
        for sheet in sheets(&root()).expect("sheets") {
            let committed = committed(sheet.path);
            let differs = committed
                .lines()
                .zip(sheet.content.lines())
                .position(|(old, new)| old != new)
                .unwrap_or_else(|| committed.lines().count().min(sheet.content.lines().count()));
            assert!(
                committed == sheet.content,
                "{} is missing or stale (from line {}): \
                 run cargo xtask review and commit what it writes",
                sheet.path,
                differs + 1
            );
        }
    }

    #[test]
    fn the_digest_that_results_name_is_that_of_the_tables() {
        check_digest(&root()).expect("a digest of today");
    }

    #[test]
    fn the_sheet_names_its_digest_where_it_is_signed() {
        let [document, _, digest, ..] = sheets(&root()).expect("sheets");
        let digest = digest.content.trim();
        assert!(digest.len() == 16 && digest.chars().all(|c| c.is_ascii_hexdigit()));
        assert_eq!(document.content.matches(digest).count(), 2);
    }

    #[test]
    fn every_rule_red_flag_and_source_is_on_the_sheet() {
        let [document, ..] = sheets(&root()).expect("sheets");
        let pack = Pack::built_in();
        let rules = pack.rules.iter().map(|rule| ("rule", rule.id()));
        let flags = pack.red_flags.iter().map(|flag| ("flag", flag.id));
        let sources = pack.sources.iter();
        let sources = sources.map(|source| ("source", source.register().id));
        let questions = pack.questions.iter().map(|q| ("question", q.id()));
        for (sort, id) in rules.chain(flags).chain(sources).chain(questions) {
            let id = format!("id=\"{sort}-{id}\"");
            assert_eq!(
                document.content.matches(&id).count(),
                1,
                "the sheet should hold {id} once"
            );
        }
    }

    #[test]
    fn every_link_inside_the_sheet_leads_somewhere() {
        let [document, ..] = sheets(&root()).expect("sheets");
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
        let sheets = sheets(&root()).expect("sheets");
        // The form of a second reader computes: that is what it is for.
        let sheets = sheets.iter().filter(|sheet| sheet.path != SECOND_READER);
        for sheet in sheets {
            assert!(!sheet.content.contains("<script"));
            assert!(!sheet.content.contains(" style="));
            assert!(sheet.content.matches("<style>").count() <= 1);
        }
    }
}

//! `studio.html`: the page on which a clinic's file is made, checked and handed out.
//!
//! Arrives: the sources in `studio/` and the built files. Leaves: one page that
//! needs no network. Its modules are put one after another into one script, as
//! nothing can be imported from `file://`; the quiz and the files that it hands
//! out are packed (gzip, base64) into elements that no browser runs. This module
//! does not know what a clinic may set, nor what the page does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use skin_quiz::pack::Pack;
use skin_quiz::text::{LANGUAGES, Phrase};

use crate::clinic_file::schema;
use crate::dist::files::Files;
use crate::dist::loader::safe_inside_html;
use crate::dist::packed;
use crate::dist::script;
use crate::dist::stylesheet;
use crate::dist::texts::DEFAULT_LANGUAGE;
use crate::release::picked::{is_demonstration, is_for_bundlers};
use crate::release::site;
use crate::release::wordpress;
use crate::workspace::Workspace;

const SOURCE: &str = "studio";

/// The module that begins.
const FIRST_MODULE: &str = "page.js";

/// The quiz, for the preview and the check.
pub struct Quiz<'a> {
    /// The element's script, with its gaps.
    pub element: &'a str,
    /// The words of each language, as they fill a gap.
    pub words: &'a str,
    /// The glue for pages without modules.
    pub glue: &'a str,
    /// The wasm that both call.
    pub wasm: &'a [u8],
    /// The proofs' glue for pages without modules.
    pub proofs_glue: &'a str,
    /// The proofs' wasm.
    pub proofs_wasm: &'a [u8],
}

/// The page. `dist` are the files that it hands out.
pub fn page(workspace: &Workspace, quiz: &Quiz<'_>, dist: &Files) -> Result<String> {
    let source = workspace.root.join(SOURCE);
    let read = |name: &str| {
        fs::read_to_string(source.join(name))
            .with_context(|| format!("could not read {SOURCE}/{name}"))
    };
    let css = stylesheet::minify(&read("studio.css")?, "studio/studio.css")?;
    let script = script::minify(&joined(&read)?, "studio/*.js")?;
    let packed = packed::elements(&packed_files(workspace, quiz, dist)?)?;
    let data = safe_inside_html(&data(workspace, &read)?.to_string());
    let mut page = read("studio.html")?;
    for (gap, filling) in [
        ("__STYLE__", &css),
        ("__DATA__", &data),
        ("__PACKED__", &packed),
        ("__SCRIPT__", &safe_inside_html(&script)),
    ] {
        match page.matches(gap).count() {
            1 => page = page.replace(gap, filling.trim_end()),
            count => {
                bail!("{SOURCE}/studio.html must have {gap} exactly once, but has it {count} times")
            }
        }
    }
    Ok(page)
}

fn packed_files(workspace: &Workspace, quiz: &Quiz<'_>, dist: &Files) -> Result<Files> {
    let mut files = Files::from([
        ("element.js".to_owned(), quiz.element.as_bytes().to_vec()),
        (
            "law.txt".to_owned(),
            skin_quiz_law::BUILT_IN.as_bytes().to_vec(),
        ),
        ("words.json".to_owned(), quiz.words.as_bytes().to_vec()),
        ("glue.js".to_owned(), quiz.glue.as_bytes().to_vec()),
        ("quiz.wasm".to_owned(), quiz.wasm.to_vec()),
        ("engine.js".to_owned(), quiz.proofs_glue.as_bytes().to_vec()),
        ("engine.wasm".to_owned(), quiz.proofs_wasm.to_vec()),
    ]);
    for (folder, found) in [
        ("site", site::beside(workspace)?),
        ("wordpress", wordpress::own(workspace)?),
    ] {
        files.extend(
            found
                .into_iter()
                .map(|(path, bytes)| (format!("{folder}/{path}"), bytes)),
        );
    }
    files.extend(
        dist.iter()
            .filter(|(path, _)| !is_demonstration(path) && !is_for_bundlers(path))
            .map(|(path, bytes)| (format!("quiz/{path}"), bytes.clone())),
    );
    Ok(files)
}

/// What the page has to know: the schema, the words of each language, and names.
fn data(workspace: &Workspace, read: &impl Fn(&str) -> Result<String>) -> Result<Value> {
    let words = words(read)?;
    let languages = LANGUAGES.iter().map(|language| {
        let names = Pack::built_in()
            .treatments
            .iter()
            .map(|&treatment| (treatment.id(), language.say(Phrase::Treatment(treatment))));
        json!({
            "tag": language.tag,
            "dir": language.direction(),
            "words": words.get(language.tag),
            "treatments": names.collect::<BTreeMap<_, _>>(),
        })
    });
    let treatments = Pack::built_in().treatments.iter();
    Ok(json!({
        "version": workspace.version,
        "schema": schema::schema(),
        "languages": languages.collect::<Vec<_>>(),
        "treatments": treatments.clone().map(|treatment| treatment.id()).collect::<Vec<_>>(),
        "onlyWhereOffered": treatments
            .filter(|treatment| treatment.facts().only_where_offered)
            .map(|treatment| treatment.id())
            .collect::<Vec<_>>(),
        "notInPlugin": wordpress::NOT_HERE,
    }))
}

/// The words of each language that the page has words in, all with the same keys and figures.
fn words(read: &impl Fn(&str) -> Result<String>) -> Result<BTreeMap<&'static str, Words>> {
    let mut all: BTreeMap<_, Words> = BTreeMap::new();
    for language in LANGUAGES.iter() {
        let name = format!("words/studio.{}.ftl", language.tag);
        let Ok(text) = read(&name) else {
            eprintln!("{SOURCE}/{name} is not there: the page is not offered in that language");
            continue;
        };
        let own = skin_quiz_pack::messages(&name, &text).map_err(|faults| {
            let lines = faults.iter().map(|fault| format!("{SOURCE}/{fault}"));
            anyhow::anyhow!(lines.collect::<Vec<_>>().join("\n"))
        })?;
        // A regional form says what it says otherwise, and its language the rest.
        let mut words = all.get(language.base()).cloned().unwrap_or_default();
        words.extend(own);
        all.insert(language.tag, words);
    }
    let mut missing = Vec::new();
    for (tag, words) in &all {
        for (key, line) in &all[DEFAULT_LANGUAGE] {
            match words.get(key) {
                None => missing.push(format!("studio.{tag}.ftl: `{key}` is missing")),
                Some(own) if skin_quiz_pack::figures(own) != skin_quiz_pack::figures(line) => {
                    missing.push(format!("studio.{tag}.ftl: `{key}` has other figures"));
                }
                Some(_) => {}
            }
        }
        let unknown = words
            .keys()
            .filter(|key| !all[DEFAULT_LANGUAGE].contains_key(*key));
        missing.extend(unknown.map(|key| format!("studio.{tag}.ftl: nobody says `{key}`")));
    }
    if !missing.is_empty() {
        bail!("{}", missing.join("\n"));
    }
    Ok(all)
}

type Words = BTreeMap<String, String>;

/// All modules as one, each after those that it imports.
fn joined(read: &impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut all = String::new();
    let mut done = BTreeSet::new();
    join(FIRST_MODULE, read, &mut done, &mut all)?;
    Ok(all)
}

fn join(
    name: &str,
    read: &impl Fn(&str) -> Result<String>,
    done: &mut BTreeSet<String>,
    all: &mut String,
) -> Result<()> {
    if !done.insert(name.to_owned()) {
        return Ok(());
    }
    let mut own = String::new();
    for line in read(name)?.lines() {
        if let Some(import) = line.strip_prefix("import ") {
            let from = import
                .split_once(" from './")
                .and_then(|(_, rest)| rest.strip_suffix("';"))
                .with_context(|| format!("{SOURCE}/{name} imports in another form: {line}"))?;
            join(from, read, done, all)?;
        } else {
            own += line.strip_prefix("export ").unwrap_or(line);
            own.push('\n');
        }
    }
    all.push_str(&own);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_stand_after_what_they_import_and_once() {
        let read = |name: &str| {
            Ok(match name {
                "page.js" => "import { a } from './a.js';\nimport { b } from './b.js';\na(b);\n",
                "a.js" => "import { b } from './b.js';\nexport const a = b;\n",
                _ => "export function b() {}\n",
            }
            .to_owned())
        };
        assert_eq!(
            joined(&read).unwrap(),
            "function b() {}\nconst a = b;\na(b);\n"
        );
    }

    #[test]
    fn every_language_says_the_same() {
        let workspace = Workspace::locate().unwrap();
        let read = |name: &str| Ok(fs::read_to_string(workspace.root.join(SOURCE).join(name))?);
        assert!(words(&read).unwrap()["en"].len() > 100);
    }
}

//! What the quiz is about stands in its pack alone: no code names a question, an option, a
//! treatment, a rule, an item of care or a conflict of it.
//!
//! Read from the sources as text, without comments and tests. A name counts in any spelling
//! (`deep-peel`, `deep_peel`, `DeepPeel`), as a string, an identifier or a part of one. Ids that
//! are words of the language as well have an exception below, each with its reason.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use skin_quiz::questionnaire::Choice;

use ids::{choices, pack};

/// Where code is that has to serve any pack.
const FOLDERS: [&str; 7] = [
    "crates/decision/src",
    "crates/law/src",
    "crates/words/src",
    "crates/proof/src",
    "crates/studio/src",
    "src",
    "www",
];

/// Files there that are about the pack on purpose.
const OF_THE_PACK: [&str; 1] = [
    // The demonstration is of this pack, at a clinic that offers its treatments.
    "www/demo/clinic.json",
];

/// Ids that may stand in code, and why.
const EXCEPTIONS: [(&str, &str); 22] = [
    ("concerns", "a role that a question has in any pack"),
    ("areas", "a role"),
    ("red-flags", "a role"),
    ("distress", "a role"),
    ("setting", "a role, and where a treatment is done"),
    ("budget", "a role"),
    ("downtime-days", "a figure of a course"),
    ("event-weeks", "a figure of a pack, and of a plan"),
    ("sessions", "a figure of a course"),
    ("maintenance", "`maintenance_months`, a figure of a course"),
    (
        "spacing",
        "`letter-spacing`, and how far apart sessions are",
    ),
    ("professional", "a setting, in the contract"),
    ("at-home", "a setting, in the contract"),
    (
        "none",
        "the option that excludes the others, in any pack; `None`",
    ),
    ("no", "a word of any sentence"),
    ("yes", "a word: the icon of an advantage"),
    ("any", "a word of any sentence; `Iterator::any`"),
    ("back", "a word: the way back"),
    ("longer", "a word: the longer of two waits"),
    ("mild", "a word: the milder of two cells"),
    ("depth", "a word: how deep a value is nested"),
    ("bf", "a custom property of the style sheet"),
];

/// What the tables of the pack name, by id, with what each is.
fn subjects() -> BTreeMap<&'static str, &'static str> {
    let pack = pack();
    let mut all = BTreeMap::new();
    let mut add = |id: &'static str, what| {
        all.entry(id).or_insert(what);
    };
    pack.questions
        .iter()
        .for_each(|it| add(it.id(), "a question"));
    let options = choices().into_iter().map(Choice::id);
    options.for_each(|id| add(id, "an option"));
    let treatments = pack.treatments.iter();
    treatments.for_each(|it| add(it.id(), "a treatment"));
    pack.rules.iter().for_each(|it| add(it.id(), "a rule"));
    pack.red_flags
        .iter()
        .for_each(|it| add(it.id, "a red flag"));
    let care = pack.care.iter().map(|it| it.facts().id);
    care.for_each(|id| add(id, "an item of care"));
    let conflicts = pack.conflicts.iter().map(|it| it.facts().topic);
    conflicts.for_each(|id| add(id, "a conflict"));
    all
}

/// The files of a folder that hold code.
fn files(folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        &mut found,
    );
    found.sort();
    found
}

/// A source without its comments and, in Rust, its tests.
fn code(path: &Path, source: &str) -> String {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let (end, comments) = match ending {
        // Tests stand at the end of a file.
        Some("rs") => ("#[cfg(test)]\nmod tests", None),
        Some("html" | "svg") => ("\0", Some(("<!--", "-->"))),
        _ => ("\0", Some(("/*", "*/"))),
    };
    let mut code = source.split(end).next().unwrap_or_default().to_owned();
    if let Some((open, close)) = comments {
        while let Some(at) = code.find(open) {
            let length = code[at..].find(close).expect("a comment ends") + close.len();
            code.replace_range(at..at + length, " ");
        }
    }
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The names in a source, each in parts: `deepPeel` and `deep-peel` are `deep`, `peel`.
fn names(code: &str) -> BTreeSet<Vec<String>> {
    let of_a_name = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut found = BTreeSet::new();
    for name in code
        .split(|c: char| !of_a_name(c))
        .filter(|n| !n.is_empty())
    {
        let mut parts = vec![String::new()];
        let mut before = ' ';
        for c in name.chars() {
            let begins = c.is_uppercase() && (before.is_lowercase() || before.is_numeric());
            if begins || c == '_' || c == '-' {
                parts.push(String::new());
            }
            if c != '_' && c != '-' {
                parts.last_mut().expect("a part").extend(c.to_lowercase());
            }
            before = c;
        }
        parts.retain(|part| !part.is_empty());
        found.insert(parts);
    }
    found
}

/// The subjects that a source names, with the name that does.
fn named(code: &str, subjects: &BTreeSet<&'static str>) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for name in names(code) {
        for id in subjects {
            let parts: Vec<&str> = id.split('-').collect();
            if name.windows(parts.len()).any(|part| part == parts) {
                found.push((*id, name.join("-")));
            }
        }
    }
    found
}

#[test]
fn no_code_names_a_subject_of_the_pack() {
    let subjects = subjects();
    assert!(subjects.len() > 200, "only {} subjects", subjects.len());
    let ids: BTreeSet<&str> = subjects.keys().copied().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut faults, mut met) = (Vec::new(), BTreeSet::new());
    let mut read = 0;
    for path in FOLDERS.into_iter().flat_map(files) {
        let file = path.strip_prefix(root).expect("below the root");
        if OF_THE_PACK
            .iter()
            .any(|of_the_pack| file == Path::new(of_the_pack))
        {
            continue;
        }
        read += 1;
        let text = fs::read_to_string(&path).expect("text");
        for (id, name) in named(&code(&path, &text), &ids) {
            met.insert(id);
            if !EXCEPTIONS.iter().any(|(known, _)| *known == id) {
                let what = subjects[id];
                faults.push(format!("{}: `{name}` is {what} ({id})", file.display()));
            }
        }
    }
    assert!(read > 60, "only {read} files");
    assert!(
        faults.is_empty(),
        "code that has to serve any pack names what this one is about:\n{}",
        faults.join("\n")
    );
    for (id, why) in EXCEPTIONS {
        assert!(met.contains(id), "nothing needs the exception {id}: {why}");
    }
}

#[test]
fn a_subject_is_found_in_any_spelling() {
    let ids = BTreeSet::from(["deep-peel", "lips", "recent-laser"]);
    let found = |file: &str, source: &str| {
        let named = named(&code(Path::new(file), source), &ids);
        named.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    for source in [
        "pack.treatment(\"deep-peel\")",
        "Treatment::DeepPeel",
        "let deep_peel = 1;",
        "const DEEP_PEEL: u32 = 1;",
        "fn after_deep_peel() {}",
        "say(\"after a deep-peel\")",
    ] {
        assert_eq!(found("a.rs", source), ["deep-peel"], "{source}");
    }
    assert_eq!(found("a.css", "path[data-area=lips]{}"), ["lips"]);
    assert_eq!(found("a.js", "at.dataset.recentLaser"), ["recent-laser"]);
    for (file, source) in [
        ("a.rs", "// deep-peel\nfn peel() {}"),
        ("a.rs", "/// Of [`DeepPeel`].\nstruct Deep;"),
        ("a.rs", "#[cfg(test)]\nmod tests { use DeepPeel; }"),
        ("a.rs", "fn eclipse() { deep(peel) }"),
        ("a.css", "/* lips */ path{}"),
        ("a.html", "<!-- lips --><p></p>"),
    ] {
        assert_eq!(found(file, source), [""; 0], "{source}");
    }
}

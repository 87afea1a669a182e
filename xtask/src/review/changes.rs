//! Every kind of cell there is, changed once: the digest changes, and so does the sheet.
//!
//! What arrives: the files of the pack, whatever they hold. What leaves: failures
//! that name what could be changed without a signature's notice.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use skin_quiz::pack::Pack;
use skin_quiz::text::{Language, PlainFigures, Words};

use super::*;

/// What decides how a page looks and nothing else, which the sheet does not show.
const LOOKS: [&str; 6] = [
    "questions.toml drawing",
    "questions.toml swatch",
    "questions.toml picture",
    "questions.toml group",
    "questions.toml groups",
    "questions.toml apart",
];

/// A drawing, which the sheet does not show either.
const DRAWING: &str = "areas.toml";

/// What reminds whoever adds a treatment: nothing is decided or printed by it.
const REMINDER: &str = "not-in.tsv";

/// What a clinic's own words are held to: no visitor is told anything by it, and no clinician signs
/// it. `docs/law.md` prints it.
const LAW: &str = "law/";

/// Whether a file of the pack is part of what is signed.
fn is_signed(file: &str) -> bool {
    file != REMINDER && !file.starts_with(LAW)
}

/// Whether a kind of cell holds for other languages than the sheet's alone.
fn is_of_other_languages(kind: &str) -> bool {
    kind == "pack.toml languages" || (kind.starts_with("words/") && kind != "words/en.ftl")
}

/// How many changes of one kind are tried until one makes a sound pack.
const WAYS: usize = 40;

fn built_in() -> Folders {
    Folders::built_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).expect("folders")
}

/// The digest of a pack, and the words on its sheet without the digest.
fn printed_of(folders: &Folders) -> Option<(String, String)> {
    let signed = folders.lower(digest::NO_RELEASE).ok()?;
    let pack = Pack::read(signed.whole.clone().leak())?;
    // Words are read by the release that this program is of.
    let release = skin_quiz::text::language("en").data_file();
    let (release, _) = release.split_once(' ')?;
    let english = signed.languages.iter().find(|(tag, _)| tag == "en")?;
    let (_, english) = english.1.split_once(' ')?;
    let english = Language::loaded(format!("{release} {english}"), pack)?;
    let tables = Tables {
        pack,
        words: Words::new(Box::leak(Box::new(english)), Rc::new(PlainFigures)),
    };
    // A place without a section is refused, which is notice enough.
    let graph = flow_graph::draw(&tables);
    let sheet = document::write(&tables, graph, "").unwrap_or_default();
    Some((digest::of(&signed, &sheet), digest::words_of(&sheet)))
}

/// A table with one cell of a column changed, in every way that may make another sound pack.
fn changed_cells(text: &str, column: usize) -> Vec<String> {
    let lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let written = |lines: &[Vec<&str>]| {
        let lines: Vec<String> = lines.iter().map(|cells| cells.join("\t")).collect();
        lines.join("\n") + "\n"
    };
    let is_row = |row: &usize| lines[*row].len() == lines[0].len();
    let rows = || (1..lines.len()).filter(is_row);
    let cell = |row: usize| lines[row][column].trim();
    let put = |cells: &[(usize, &str)]| {
        let mut copy = lines.clone();
        for (row, other) in cells {
            copy[*row][column] = other;
        }
        written(&copy)
    };
    let numbers = rows().filter_map(|row| Some((row, cell(row).parse::<u32>().ok()?)));
    let more = numbers.map(|(row, n)| put(&[(row, &(n + 1).to_string())]));
    let pairs = rows().flat_map(|row| (1..row).map(move |other| (row, other)));
    let differ = pairs.filter(|(row, other)| is_row(other) && cell(*row) != cell(*other));
    let swaps = differ.map(|(row, other)| put(&[(row, cell(other)), (other, cell(row))]));
    let longer = rows().map(|row| put(&[(row, &format!("{}x", cell(row)))]));
    let changed = more.take(6).chain(swaps.take(WAYS)).chain(longer.take(6));
    changed.collect()
}

/// The keys of a file of settings with every place at which one has a value: from and to.
fn keys(text: &str) -> BTreeMap<&str, Vec<(usize, usize)>> {
    let mut found: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    for (at, _) in text.match_indices(" = ") {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let key = text[line..at]
            .rsplit([' ', '{', ','])
            .next()
            .unwrap_or_default();
        if text[line..].starts_with('#') || key.is_empty() {
            continue;
        }
        let from = at + 3;
        let value = &text[from..];
        let length = if let Some(text) = value.strip_prefix('"') {
            text.find('"').map(|end| end + 2)
        } else if value.starts_with('[') {
            value.find(']').map(|end| end + 1)
        } else {
            value.find([',', ' ', '\n', '}'])
        };
        let to = from + length.unwrap_or(value.len());
        found.entry(key).or_default().push((from, to));
    }
    found
}

/// A file of settings with one value of a key changed, in every way that may make another sound pack.
fn changed_values(text: &str, places: &[(usize, usize)]) -> Vec<String> {
    let (mut swapped, mut changed) = (Vec::new(), Vec::new());
    for (index, &(from, to)) in places.iter().take(WAYS).enumerate() {
        let value = &text[from..to];
        let put = |other: &str| format!("{}{other}{}", &text[..from], &text[to..]);
        if let Ok(n) = value.parse::<u32>() {
            changed.push(put(&(n + 1).to_string()));
            changed.push(put(&n.saturating_sub(1).to_string()));
        } else if value.starts_with('[') {
            let parts = value.trim_matches(['[', ']']).split(',').map(str::trim);
            let mut parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            parts.reverse();
            changed.push(put(&format!("[{}]", parts.join(", "))));
            changed.push(put(&format!("[{}]", parts[1..].join(", "))));
        } else if value.starts_with('"') {
            // Both places, so that what has to be there once still is.
            let others = places[..index].iter().rev().take(4);
            swapped.extend(others.map(|&(other_from, other_to)| {
                let (other, between) = (&text[other_from..other_to], &text[other_to..from]);
                let (before, behind) = (&text[..other_from], &text[to..]);
                format!("{before}{value}{between}{other}{behind}")
            }));
            changed.push(put(&format!("{}x\"", &value[..value.len() - 1])));
            let names = [
                "EUR",
                "2026-11-21",
                "doctor",
                "at-home",
                "professional",
                "s1",
                "face",
                "type-5",
            ];
            changed.extend(names.map(|name| put(&format!("\"{name}\""))));
        } else {
            changed.push(put(if value == "true" { "false" } else { "true" }));
        }
        // Without it.
        let line = text[..from].rfind('\n').map_or(0, |end| end + 1);
        if text[to..].starts_with('\n') && !text[line..].starts_with([' ', '#']) {
            changed.push(format!("{}{}", &text[..line], &text[to..]));
        }
    }
    swapped.append(&mut changed);
    swapped.retain(|other| other != text);
    swapped
}

/// Every kind of cell of a pack, with the file and the ways to change one.
fn kinds(folders: &Folders) -> Vec<(String, String, Vec<String>)> {
    let mut kinds = Vec::new();
    for (file, text) in folders.pack.iter().filter(|(file, _)| is_signed(file)) {
        if file.ends_with(".tsv") {
            let columns = text.lines().next().unwrap_or_default().split('\t');
            for (column, name) in columns.enumerate() {
                let name = format!("{file} {}", name.trim());
                kinds.push((name, file.clone(), changed_cells(text, column)));
            }
        } else if file.ends_with(".toml") {
            for (key, places) in keys(text) {
                let name = format!("{file} {key}");
                kinds.push((name, file.clone(), changed_values(text, &places)));
            }
        } else {
            let said = text.match_indices(" = ").find(|(at, _)| {
                let line = text[..*at].rfind('\n').map_or(0, |end| end + 1);
                text[line..].starts_with("question-")
            });
            let (at, _) = said.expect("a text");
            let changed = format!("{} = x{}", &text[..at], &text[at + 3..]);
            kinds.push((file.clone(), file.clone(), vec![changed]));
        }
    }
    kinds
}

#[test]
fn a_change_of_any_kind_of_cell_changes_the_digest_and_the_sheet() {
    let (digest, sheet) = printed_of(&built_in()).expect("a sheet");
    let mut silent = Vec::new();
    for (name, file, changes) in kinds(&built_in()) {
        let mut folders = built_in();
        let unseen = is_of_other_languages(&name)
            || LOOKS.iter().any(|look| name == *look)
            || file == DRAWING;
        let (mut sound, mut seen) = (false, false);
        for changed in changes {
            folders.pack.insert(file.clone(), changed);
            let Some((other, shown)) = printed_of(&folders) else {
                continue;
            };
            if other == digest {
                silent.push(format!("{name}: the digest does not change"));
            }
            (sound, seen) = (true, shown != sheet);
            // A row that says what another says, too, may be changed and nothing be lost.
            if seen || unseen {
                break;
            }
        }
        if !sound {
            silent.push(format!("{name}: no change of it makes a sound pack"));
        } else if !seen && !unseen {
            silent.push(format!("{name}: the sheet does not change"));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_file_and_every_column_is_among_the_changes() {
    let folders = built_in();
    let kinds = kinds(&folders);
    for (file, text) in folders.pack.iter().filter(|(file, _)| is_signed(file)) {
        let of_file = kinds.iter().filter(|(_, of, _)| of == file).count();
        let columns = match file.ends_with(".tsv") {
            true => text.lines().next().unwrap_or_default().split('\t').count(),
            false => 1,
        };
        assert!(of_file >= columns, "{file}: {of_file} of {columns}");
    }
    for known in [
        "rules.tsv when",
        "rules.tsv first-days",
        "care.tsv days-before",
        "questions.toml decides",
        "questions.toml had",
        "treatments.toml follows",
        "pack.toml event-weeks",
        "words/ar.ftl",
    ] {
        assert!(kinds.iter().any(|(name, ..)| name == known), "{known}");
    }
}

#[test]
fn a_word_of_the_interface_in_any_language_changes_the_digest() {
    let (digest, _) = printed_of(&built_in()).expect("a sheet");
    for file in built_in().words.into_keys() {
        let mut folders = built_in();
        let text = folders.words.get_mut(&file).expect("a file");
        // A regional form has a few of its language's texts. Not one that has figures in it, or that
        // a browser reads: without those there is no sheet.
        let first = text.lines().find(|line| {
            line.starts_with(char::is_alphabetic)
                && !line.contains('{')
                && !line.starts_with("direction")
        });
        let (key, _) = first
            .and_then(|line| line.split_once(" = "))
            .expect("a text");
        let [old, new] = [" = ", " = x"].map(|sign| format!("\n{key}{sign}"));
        *text = format!("\n{text}").replacen(&old, &new, 1);
        let (other, _) = printed_of(&folders).expect("a sheet");
        assert_ne!(other, digest, "{file}");
    }
}

#[test]
fn the_number_of_a_release_changes_no_digest() {
    let lowered = built_in().lower(digest::NO_RELEASE).expect("a sound pack");
    for (tag, file) in lowered.languages {
        assert!(file.starts_with(&format!("{} {tag}\n", digest::NO_RELEASE)));
        let built = skin_quiz::text::language(&tag).data_file();
        let rest = |file: &str| file.split_once(' ').map(|(_, rest)| rest.to_owned());
        assert_eq!(rest(&file), rest(&built), "what is signed is what is built");
    }
}

//! Bad edits of a good file, each kind at each place where it can be made: every one is refused or
//! reported, at its place and with a sentence of its own.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use skin_quiz_decision::knowledge::matches::Strength;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::questionnaire::Choice;
use skin_quiz_decision::value::Value;
use skin_quiz_proof::certify::json;
use skin_quiz_proof::file;
use skin_quiz_proof::findings::{check, with};
use skin_quiz_proof::theorems::prove;

/// Fewer than this means that some went missing.
const FEWEST: usize = 200;

fn read(text: &str) -> Value {
    file::read(text.as_bytes()).value.expect("JSON")
}

fn good() -> Value {
    read(include_str!(
        "../../../tests/clinic_files/good/everything.json"
    ))
}

/// Every place of a file with what stands there.
fn places(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    let mut below = |key: &str, value: &Value| {
        let at = skin_quiz_decision::clinic::pointer(path, key);
        found.push((at.clone(), value.clone()));
        places(value, &at, found);
    };
    match value {
        Value::Map(entries) => entries.iter().for_each(|(key, value)| below(key, value)),
        Value::List(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| below(&index.to_string(), item));
        }
        _ => {}
    }
}

/// A bad edit: what it is, where, and the file with it.
struct Edit {
    kind: &'static str,
    path: String,
    file: Value,
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Each kind of bad edit at each place.
fn edits() -> Vec<Edit> {
    let good = good();
    let mut all = Vec::new();
    places(&good, "", &mut all);
    let mut edits = Vec::new();
    for (path, value) in &all {
        let mut edit = |kind, new: Option<Value>| {
            edits.push(Edit {
                kind,
                path: path.clone(),
                file: with(&good, path, new.as_ref()),
            });
        };
        let (parent, key) = path.rsplit_once('/').unwrap();
        match value {
            Value::Number(_) if path != "/theme/radius" => {
                edit("a number in words", Some(text("a few")));
                edit("a number below nothing", Some(Value::Number(-1.0)));
                edit("a number beyond all bounds", Some(Value::Number(1e12)));
            }
            Value::Bool(_) => edit("a flag in words", Some(text("perhaps"))),
            Value::Text(_) => {
                edit(
                    "a text that is a list",
                    Some(Value::List(vec![value.clone()])),
                );
                edit("nothing to be seen", Some(text("\u{200b}")));
                edit("a bell in a text", Some(text("a\u{7}b")));
            }
            Value::List(_) => edit("a list that is a number", Some(Value::Number(7.0))),
            Value::Map(_) => edit("an object that is true", Some(Value::Bool(true))),
            _ => {}
        }
        if path.ends_with("Url") || path.ends_with("/info") || path.ends_with("/to") {
            edit("a link to a script", Some(text("javascript:alert(1)")));
            edit("a link that is not safe", Some(text("http://example.com")));
            edit(
                "a link with a password",
                Some(text("https://a:b@example.com")),
            );
        }
        if let (Some(Value::Number(min)), Some(Value::Number(max))) =
            (value.get("min"), value.get("max"))
        {
            let turned = [("min", max + 1.0), ("max", *min)];
            let turned = turned.map(|(key, n)| (key.to_owned(), Value::Number(n)));
            edit(
                "the lowest above the highest",
                Some(Value::Map(turned.into())),
            );
        }
        if key == "effect" {
            edit("a rule that loosens", Some(text("suitable")));
            edit("an effect that there is not", Some(text("forbidden")));
            edit("a rule without an effect", None);
        }
        if key == "option" || key == "question" {
            edit(
                "a name that there is not",
                Some(text("no-such-thing-anywhere")),
            );
        }
        if parent.ends_with("/treatments") && parent != "/treatments" {
            edit(
                "a treatment that there is not",
                Some(text("no-such-thing-anywhere")),
            );
            edit("a rule against the routine", Some(text("topical-routine")));
        }
        if path.ends_with("/professional-microneedling/concerns") {
            let pack = Pack::built_in();
            let needling = pack.treatment("professional-microneedling").unwrap();
            let weak = |c: &Choice| pack.highest_match(needling, *c) < Strength::Good;
            for concern in pack.concerns().filter(weak) {
                let at = format!("{path}/{}", concern.id());
                edits.push(Edit {
                    kind: "more than the sources say",
                    file: with(&good, &at, Some(&text("good"))),
                    path: at,
                });
            }
            continue;
        }
        if path.ends_with("/price") && path.contains("packages") {
            edit(
                "several dearer than each by itself",
                Some(Value::Number(99_999.0)),
            );
        }
        if path == "/currency" {
            for code in ["eur", "€", "EURO", "XXX", "ZZZ"] {
                edit("a currency that there is not", Some(text(code)));
            }
        }
        if path == "/reviewedOn" {
            for day in ["31.05.2026", "2026-02-30", "soon"] {
                edit("a day that there is not", Some(text(day)));
            }
        }
        if path == "/locale" {
            edit("a language that is none", Some(text("de_DE")));
        }
        if path == "/treatments/topical-routine/offered" {
            edit("no routine", Some(Value::Bool(false)));
        }
        // An entry under a name that is nearly the right one.
        if !parent.ends_with("/treatments")
            && !parent.ends_with("/texts")
            && key.parse::<usize>().is_err()
        {
            let misspelt = format!("{parent}/{key}q");
            let file = with(&with(&good, path, None), &misspelt, Some(value));
            edits.push(Edit {
                kind: "a name misspelt",
                path: misspelt,
                file,
            });
        }
    }
    edits
}

#[test]
fn every_bad_edit_is_refused_or_reported_with_a_sentence_of_its_own() {
    let good = good();
    assert_eq!(check(&json(&good)), [], "the file to begin with");
    let edits = edits();
    assert!(edits.len() >= FEWEST, "only {} edits", edits.len());
    let (mut sentences, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    let mut refused = 0;
    for Edit { kind, path, file } in &edits {
        let text = json(file);
        let findings = check(&text);
        let proof = prove(Pack::built_in(), file);
        let counterexamples = proof.theorems.iter().filter(|theorem| !theorem.holds);
        let counterexamples = counterexamples.filter_map(|it| it.counterexample.as_ref());
        // The place itself, what it is in, or what is in it.
        let near =
            |at: &str| path.starts_with(at) && !at.is_empty() || at.starts_with(path.as_str());
        let said = findings
            .iter()
            .filter(|it| near(&it.path))
            .map(|it| it.said.clone());
        let said: Vec<String> = said
            .chain(
                counterexamples
                    .filter(|it| it.path.as_deref().is_some_and(near))
                    .map(|it| it.said.clone()),
            )
            .collect();
        assert!(
            !said.is_empty(),
            "nothing is said of {kind} at {path}: {findings:?}"
        );
        for sentence in &said {
            assert!(sentence.len() > 15 && sentence.len() < 3_000, "{sentence}");
        }
        kinds.insert(*kind);
        sentences.insert(said);
        // What is an error is refused; the others are warnings of the reader.
        let error = findings
            .iter()
            .any(|it| it.severity == skin_quiz_decision::clinic::Severity::Error);
        assert!(!error || proof.refused, "{kind} at {path} is handed out");
        refused += usize::from(proof.refused);
    }
    assert!(kinds.len() >= 20, "{kinds:?}");
    assert!(
        sentences.len() >= FEWEST,
        "only {} sentences of {} edits",
        sentences.len(),
        edits.len()
    );
    println!(
        "{} edits of {} kinds, {refused} refused, {} sentences",
        edits.len(),
        kinds.len(),
        sentences.len()
    );
}

#[test]
fn a_mend_mends_what_it_is_for_and_breaks_nothing() {
    let (mut mends, mut without) = (0, 0);
    for Edit { kind, path, file } in &edits() {
        for finding in check(&json(file)) {
            let Some(mend) = &finding.mend else {
                without += 1;
                continue;
            };
            mends += 1;
            let mended = with(file, &mend.path, mend.value.as_ref());
            let after = check(&json(&mended));
            let same = after
                .iter()
                .any(|it| it.path == finding.path && it.code == finding.code);
            assert!(!same, "{kind} at {path}: {} leaves {after:?}", mend.label);
            assert!(!mend.label.is_empty());
        }
    }
    println!("{mends} mends, {without} findings without one");
    assert!(mends > 60, "only {mends}");
}

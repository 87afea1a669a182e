//! Each rule catches what it is for and leaves its harmless neighbour alone; the
//! quiz's own texts pass every rule; every finding says what it must.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};
use skin_quiz_decision::calendar::Day;
use skin_quiz_decision::clinic::{Clinic, Diagnostic, REGIONS, Severity};
use skin_quiz_law::{DOUBTFUL, Law, LooksFor, REFUSED, Rule, UNSIGNED, check, plain_letters};

const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "ar"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The rows of a table beside this file, without its head and remarks.
fn table(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name);
    let text = fs::read_to_string(path).expect("a table");
    let lines = text.lines().skip(1).filter(|line| !line.starts_with('#'));
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    lines.map(cells).collect()
}

fn found(file: &Json) -> Vec<Diagnostic> {
    check(&serde_json::from_value(file.clone()).expect("a value"))
}

/// A file of this region with this sentence in this language.
fn saying(region: &str, language: &str, sentence: &str) -> Json {
    let intro = json!({ "intro": sentence });
    let texts = match language {
        "any" => intro,
        tag => json!({ tag: intro }),
    };
    json!({ "region": region, "texts": texts })
}

fn of(rule: &Rule, found: &[Diagnostic]) -> usize {
    let mark = format!("({}) ", rule.id);
    found.iter().filter(|d| d.message.contains(&mark)).count()
}

#[test]
fn every_rule_catches_what_it_is_for_and_not_its_harmless_neighbour() {
    let cases = table("cases.tsv");
    let law = Law::built_in();
    let mut wrong = Vec::new();
    let mut tried = BTreeSet::new();
    for rule in &law.rules {
        let LooksFor::Topic(topic) = rule.looks_for else {
            continue;
        };
        for case in cases.iter().filter(|case| case[0] == topic) {
            let [_, language, caught, harmless] = &case[..] else {
                panic!("{case:?}");
            };
            tried.insert((rule.id, language.clone()));
            if of(rule, &found(&saying(rule.region, language, caught))) != 1 {
                wrong.push(format!("{} misses: {caught}", rule.id));
            }
            if of(rule, &found(&saying(rule.region, language, harmless))) != 0 {
                wrong.push(format!("{} refuses: {harmless}", rule.id));
            }
            // Without its language, or with one that nobody knows, it is looked at in all of them.
            for language in ["any", "it"] {
                if of(rule, &found(&saying(rule.region, language, caught))) != 1 {
                    wrong.push(format!("{} misses in {language}: {caught}", rule.id));
                }
            }
        }
        let languages = tried.iter().filter(|(id, _)| *id == rule.id).count();
        if languages != 1 && languages < LANGUAGES.len() {
            wrong.push(format!(
                "{} has cases in {languages} languages alone",
                rule.id
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried.len() > 200, "only {} cases", tried.len());
}

#[test]
fn a_rule_on_a_treatment_speaks_where_it_is_on_offer_or_has_a_price() {
    let injections = |more: Json| {
        let mut treatment = json!({ "offered": true });
        treatment
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({ "wrinkle-injections": treatment })
    };
    let price = json!({ "perSession": { "min": 100, "max": 200 } });
    let package = json!({ "packages": [{ "sessions": 3, "price": 500 }] });
    for (region, treatments, rule, path) in [
        ("au", json!({}), "au-offers-filler", Some("/region")),
        (
            "au",
            json!({ "dermal-filler": { "offered": false } }),
            "au-offers-filler",
            None,
        ),
        (
            "au",
            injections(json!({})),
            "au-offers-injections",
            Some("/treatments/wrinkle-injections"),
        ),
        ("au", json!({}), "au-offers-injections", None),
        (
            "uk",
            injections(price.clone()),
            "uk-price-of-injections",
            Some("/treatments/wrinkle-injections"),
        ),
        (
            "eu",
            injections(package),
            "eu-price-of-injections",
            Some("/treatments/wrinkle-injections"),
        ),
        ("uk", injections(json!({})), "uk-price-of-injections", None),
        ("us", injections(price), "uk-price-of-injections", None),
    ] {
        let found = found(&json!({ "region": region, "treatments": treatments }));
        let mark = format!("({rule}) ");
        let there = found.iter().find(|d| d.message.contains(&mark));
        assert_eq!(there.map(|d| &d.path[..]), path, "{region} {treatments}");
    }
}

#[test]
fn every_finding_says_its_source_its_date_and_that_nobody_signed_it() {
    let file = json!({
        "region": "uk",
        "name": "The Botox Clinic",
        "treatments": { "botox-lift": { "class": "injectable", "info": "https://a.example/botox/prices" } },
        "consultation": { "with": "Dr A, painless hands" },
    });
    let found = found(&file);
    let paths: BTreeSet<&str> = found.iter().map(|d| &d.path[..]).collect();
    let wanted = [
        "/consultation/with",
        "/name",
        "/treatments/botox-lift",
        "/treatments/botox-lift/info",
    ];
    assert_eq!(paths, BTreeSet::from(wanted));
    for finding in &found {
        assert!(finding.message.ends_with(UNSIGNED), "{}", finding.message);
        assert!(finding.message.contains("https://"), "{}", finding.message);
        assert!(finding.message.contains(", read 20"), "{}", finding.message);
        let severity = match finding.code {
            REFUSED => Severity::Error,
            DOUBTFUL => Severity::Warning,
            other => panic!("{other}"),
        };
        assert_eq!(finding.severity, severity);
    }
}

#[test]
fn without_a_region_or_with_an_unknown_one_nothing_is_enforced_and_the_reader_says_so() {
    let words = json!({ "intro": "Botox, guaranteed" });
    assert_eq!(found(&json!({ "texts": words })), []);
    for region in [json!("fr"), json!("UK"), json!(1), json!(null)] {
        let file = json!({ "region": region, "texts": words });
        assert_eq!(found(&file), []);
        let (_, told) = Clinic::read(&serde_json::from_value(file).unwrap());
        assert!(told.iter().any(|d| d.path == "/region"), "{region}");
    }
    for region in REGIONS {
        let file = serde_json::from_value(json!({ "region": region })).unwrap();
        assert_eq!(Clinic::read(&file).1, []);
    }
    assert_eq!(REGIONS, skin_quiz_pack::law::REGIONS);
}

#[test]
fn a_hostile_file_is_held_to_the_law_in_time_and_without_end() {
    let long = "before and after photos guaranteed ".repeat(60_000);
    let rules: Vec<Json> = (0..900)
        .map(|n| json!({ "id": n, "text": "Botox" }))
        .collect();
    let file = json!({ "region": "au", "name": long, "contraindications": rules });
    let from = std::time::Instant::now();
    assert_eq!(found(&file).len(), 100);
    assert!(from.elapsed().as_secs() < 10, "{:?}", from.elapsed());
}

#[test]
fn what_is_no_law_is_none() {
    for lines in [
        "",
        "skin-quiz-law 2",
        "skin-quiz-law 1\nrule\tx",
        "<!doctype html>",
        "skin-quiz-law 1\nother\tx",
    ] {
        assert!(Law::read(lines).is_none(), "{lines}");
    }
    assert!(Law::built_in().rules.len() > 50);
}

#[test]
fn sources_grow_old() {
    let law = Law::built_in();
    let read = law.rules[0].sources[0].read_on;
    let day = Day::read(read).expect("a date");
    assert_eq!(law.due(12, day), []);
    assert!(law.due(12, day.in_days(366)).len() > 10);
}

/// The texts of a Fluent file, by their key.
fn texts(path: &Path) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut message = String::new();
    for line in fs::read_to_string(path).expect("words").lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let (key, text) = line.split_once('=').unwrap_or((line, ""));
        let name = key.trim();
        let is_name = !name.is_empty() && !name.contains(' ') && line.contains('=');
        if !line.starts_with(' ') && is_name {
            message = name.to_owned();
            all.push((message.clone(), text.to_owned()));
        } else if is_name && name.starts_with('.') {
            all.push((format!("{message}{name}"), text.to_owned()));
        } else if let Some((_, so_far)) = all.last_mut() {
            so_far.push('\n');
            so_far.push_str(line);
        }
    }
    all
}

#[test]
fn the_own_texts_of_the_quiz_pass_the_law_of_every_region() {
    let exceptions = table("exceptions.tsv");
    let mut used = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    let mut looked_at = 0;
    let law = Law::built_in();
    for language in LANGUAGES {
        let of_folder = |folder: &str| texts(&root().join(folder).join(format!("{language}.ftl")));
        let all = ["packs/skin/words", "ui/words"].map(of_folder).concat();
        looked_at += all.len();
        // Few at a time, as only so many findings are told of a file.
        for (some, region) in all
            .chunks(20)
            .flat_map(|some| REGIONS.map(|region| (some, region)))
        {
            let texts: Json = some.iter().cloned().collect();
            let file = json!({ "region": region, "texts": { language: texts } });
            for told in found(&file) {
                let key = told.path.rsplit('/').next().unwrap_or_default();
                let mark = |rule: &&Rule| told.message.contains(&format!("({}) ", rule.id));
                let LooksFor::Topic(topic) = law.rules.iter().find(mark).unwrap().looks_for else {
                    continue;
                };
                let excused = exceptions
                    .iter()
                    .position(|row| row[0] == topic && (row[1] == "*" || row[1] == key));
                match excused {
                    Some(row) => drop(used.insert(row)),
                    None => drop(wrong.insert(format!("{language} {key}: {}", told.message))),
                }
            }
        }
    }
    assert!(looked_at > 5_000, "only {looked_at} texts");
    assert!(wrong.is_empty(), "{wrong:#?}");
    let idle: Vec<_> = (0..exceptions.len())
        .filter(|row| !used.contains(row))
        .map(|row| &exceptions[row])
        .collect();
    assert!(idle.is_empty(), "not needed any more: {idle:?}");
    assert!(exceptions.iter().all(|row| row[2].len() > 20));
    assert_eq!(plain_letters("É"), "e\u{301}");
}

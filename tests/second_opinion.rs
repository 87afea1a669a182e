//! A second opinion: the production decision against a reference evaluator
//! that was written separately, the slow and obvious way, from the clinical
//! facts. Only the contract's ids are shared.
//!
//! The clinic offers every treatment, those as well that are only there where a clinic
//! says so. Compared: status, urgency, for each treatment suitability, earliest day and
//! matches, and what is recommended in which order.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

mod people;
#[path = "second_opinion/reference.rs"]
mod reference;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::LazyLock;

use serde_json::{Map, Value};
use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::Urgency;
use skin_quiz::clinic::Clinic;
use skin_quiz::recommendation::{Recommendation, recommend};
use skin_quiz::text::Words;

use ids::{everything, pack};

static CLINIC: LazyLock<Clinic> = LazyLock::new(everything);

fn production(answers: &Map<String, Value>) -> Recommendation {
    let outside: skin_quiz::value::Value =
        serde_json::from_value(Value::Object(answers.clone())).expect("answers are plain values");
    let answers = Answers::read(pack().questions, &outside).expect("drawn answers are valid");
    recommend(&answers, &CLINIC, &Words::plain_english())
}

/// In words, where the two disagree on one answer set.
fn disagreements(answers: &Map<String, Value>) -> (Recommendation, Vec<String>) {
    let ours = production(answers);
    let theirs = reference::judge(answers);
    let mut found = Vec::new();
    let status = match ours.status {
        skin_quiz::recommendation::Status::Complete => "complete",
        skin_quiz::recommendation::Status::Incomplete => "incomplete",
        skin_quiz::recommendation::Status::Stopped => "stopped",
    };
    if status != theirs.status {
        found.push(format!(
            "status: {status}, second opinion {}",
            theirs.status
        ));
    }
    if ours.urgency.map(Urgency::id) != theirs.urgency {
        found.push(format!(
            "urgency: {:?}, second opinion {:?}",
            ours.urgency.map(Urgency::id),
            theirs.urgency
        ));
    }
    if status == "complete" && theirs.status == "complete" {
        for id in theirs.options.keys() {
            if !ours.options.iter().any(|option| option.treatment == *id) {
                found.push(format!("{id}: nothing is said of it"));
            }
        }
        for option in &ours.options {
            let opinion = &theirs.options[option.treatment.as_str()];
            let rules: Vec<&str> = option.findings.iter().map(|f| f.rule.as_str()).collect();
            let suitability = option.suitability.id();
            if suitability != opinion.suitability {
                found.push(format!(
                    "{}: {suitability} because of {rules:?}, second opinion {} because of {:?}",
                    option.treatment, opinion.suitability, opinion.reasons
                ));
            }
            let ours: BTreeMap<&str, &str> = option
                .matches
                .iter()
                .map(|m| (m.concern, m.strength.id()))
                .collect();
            let theirs: BTreeMap<&str, &str> = opinion
                .matches
                .iter()
                .map(|(concern, strength)| (concern.as_str(), *strength))
                .collect();
            let concerns: BTreeSet<&str> = ours.keys().chain(theirs.keys()).copied().collect();
            for concern in concerns {
                let (ours, theirs) = (ours.get(concern), theirs.get(concern));
                if ours != theirs {
                    found.push(format!(
                        "{}: {ours:?} for {concern}, second opinion {theirs:?}",
                        option.treatment
                    ));
                }
            }
            // Never at home has no date: what is refused there for good does not wait.
            let refused_at_home =
                option.treatment == "at-home-microneedling" && suitability == "contraindicated";
            let earliest = option.earliest_in_days.map(i64::from);
            if earliest != opinion.earliest_in_days && !refused_at_home {
                found.push(format!(
                    "{}: earliest {earliest:?} because of {rules:?}, second opinion {:?} because of {:?}",
                    option.treatment, opinion.earliest_in_days, opinion.reasons
                ));
            }
        }
        if ours.recommended != theirs.recommended {
            found.push(format!(
                "recommended: {:?}, second opinion {:?}",
                ours.recommended, theirs.recommended
            ));
        }
    }
    (ours, found)
}

fn compare(how_many: usize, seed: u64) {
    let mut chance = people::Chance::new(seed);
    let mut kinds: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut statuses: BTreeMap<&str, usize> = BTreeMap::new();
    let mut levels: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut complete = 0usize;
    for _ in 0..how_many {
        let answers = people::written(&people::draw(&mut chance));
        let (ours, found) = disagreements(&answers);
        let status = match ours.status {
            skin_quiz::recommendation::Status::Complete => "complete",
            skin_quiz::recommendation::Status::Incomplete => "incomplete",
            skin_quiz::recommendation::Status::Stopped => "stopped",
        };
        *statuses.entry(status).or_default() += 1;
        complete += usize::from(status == "complete");
        for option in &ours.options {
            let key = (option.treatment.clone(), option.suitability.id());
            *levels.entry(key).or_default() += 1;
        }
        for text in found {
            // The rows that both name need no repeating: a kind of disagreement is told by its treatment and levels.
            let entry = kinds
                .entry(text)
                .or_insert_with(|| (0, serde_json::to_string(&answers).unwrap_or_default()));
            entry.0 += 1;
        }
    }
    let mut histogram = format!("{how_many} answer sets\n");
    for (status, count) in &statuses {
        let share = 100.0 * *count as f64 / how_many as f64;
        histogram += &format!("  {status:<55} {share:5.1} %\n");
    }
    let mut too_rare = Vec::new();
    for ((treatment, level), count) in &levels {
        let share = 100.0 * *count as f64 / complete as f64;
        histogram += &format!("  {treatment:<28} {level:<26} {share:5.1} %\n");
        if share < 5.0 {
            too_rare.push(format!("{treatment} {level} {share:.1} %"));
        }
    }
    // Written past the test runner's capture, so that it is seen when all is well, too.
    let _ = std::io::stderr().write_all(histogram.as_bytes());
    for (status, count) in &statuses {
        if *count * 20 < how_many {
            too_rare.push(format!("status {status}"));
        }
    }
    assert!(
        kinds.is_empty(),
        "{} kinds of disagreement, for example:\n{}",
        kinds.len(),
        kinds
            .iter()
            .take(25)
            .map(|(text, (count, answers))| format!("{count} x {text}\n    {answers}"))
            .collect::<Vec<_>>()
            .join("\n")
    );
    assert!(
        too_rare.is_empty(),
        "drawn too rarely (under 5 %): {too_rare:?}"
    );
}

#[test]
fn fifty_thousand_people_get_the_same_answer_twice() {
    compare(50_000, 20_261_120);
}

#[test]
#[ignore = "long: part of `cargo xtask test --all`"]
fn a_million_people_get_the_same_answer_twice() {
    compare(1_000_000, 1);
}

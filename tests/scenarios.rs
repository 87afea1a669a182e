//! Scenarios: one person a file, what the quiz must say to them, and why.
//!
//! What arrives: `tests/scenarios/*.toml`. What leaves: every mismatch of every
//! file at once, in words. The expectations were worked out by hand from the
//! clinical knowledge base; nothing here can write them, and the format is
//! described in `tests/scenarios/README.md`.
#![cfg(not(target_arch = "wasm32"))]

mod ids;
#[path = "second_opinion/reference.rs"]
mod reference;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value as Json;
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::recommendation::recommend;
use skin_quiz::text::Words;
use skin_quiz::value::Value;

use ids::pack;

/// Fewer files than this means that some went missing.
const FEWEST: usize = 400;

/// The unremarkable person that every file starts from.
const BASELINE: &str = include_str!("people/unremarkable.json");

/// Every row of the contraindication table, of the areas (A), of what treatments bring with
/// them (B), of the matches (C), of what people can say since (D), of what was loosened or
/// corrected (E) and of the warning signs (F); each must be cited by some person.
const ROWS: &[&str] = &[
    "2a rf_lesion",
    "2a rf_infection",
    "2a rf_eye",
    "2a rf_post",
    "2a rf_lidocaine",
    "2a rf_bdd",
    "2b preg",
    "2b bf",
    "2b ttc",
    "2b u18",
    "2b 18-21",
    "2b 65p",
    "2c wound",
    "2c acne_act",
    "2c acne_cyst",
    "2c cold_act",
    "2c cold_hx",
    "2c wart",
    "2c fungal_bact",
    "2c eczema",
    "2c eczema_q",
    "2c psor",
    "2c ros_act",
    "2c ros_q",
    "2c sunburn",
    "2c faketan",
    "2c irradiated",
    "2c ak",
    "2c mole",
    "2c tattoo",
    "2c eyelid",
    "2c recent_proc",
    "2c wax",
    "2c surg_face",
    "2c newscar",
    "2d keloid",
    "2d fitz46",
    "2d pih_hx",
    "2d melasma",
    "2d vitiligo",
    "2d lupus",
    "2d sclero",
    "2d autoimm",
    "2d healpoor",
    "2e iso_now",
    "2e iso_past",
    "2e retinoid",
    "2e anticoag",
    "2e nsaid",
    "2e immuno",
    "2e steroid_top",
    "2e photosens",
    "2e chemo",
    "2e antiarr",
    "2f bleed",
    "2f clot",
    "2f dm_ok",
    "2f dm_bad",
    "2f heart",
    "2f pace",
    "2f metal",
    "2f hiv_hep",
    "2f epilepsy",
    "2f liver_kid",
    "2f fever",
    "2f smoke",
    "2f faint",
    "2g al_metal",
    "2g al_nickel",
    "2g al_la",
    "2g al_latex",
    "2g al_antisep",
    "2g al_aspirin",
    "2g al_multi",
    "2g al_serum",
    "2h toxin",
    "2h filler",
    "A face",
    "A around-eyes",
    "A lips",
    "A neck",
    "A chest",
    "A breasts",
    "A abdomen",
    "A hips-or-buttocks",
    "A thighs",
    "A lower-legs",
    "A arms",
    "A hands",
    "A back",
    "B st-deep-peel",
    "B st-deep-peel-heart",
    "B st-resurfacing-antiviral",
    "B st-ablative",
    "B st-filler",
    "B st-rf",
    "B st-prp",
    "B st-ln-type-3",
    "B st-light-eyes",
    "B st-vascular",
    "B st-tightening",
    "B st-cross",
    "B st-boosters",
    "B st-wrinkle",
    "C acne-scars",
    "C other-scars",
    "C stretch-marks",
    "C fine-lines",
    "C movement-lines",
    "C deep-lines",
    "C sagging",
    "C volume-loss",
    "C enlarged-pores",
    "C dullness",
    "C uneven-texture",
    "C uneven-tone",
    "C sun-spots",
    "C dark-marks",
    "C red-marks",
    "C melasma",
    "C blackheads",
    "C active-acne",
    "C facial-redness",
    "C thread-veins",
    "C dark-circles",
    "C keratosis-pilaris",
    "C order",
    "D connective-tissue",
    "D light-triggered-illness",
    "D anaemia-or-blood-cancer",
    "D high-blood-pressure",
    "D thyroid-or-coeliac",
    "D thyroid-unstable",
    "D cancer-hormone-tablets",
    "D mast-cell-or-urticaria",
    "D nerve-or-muscle-illness",
    "D melasma-ever",
    "D skin-cancer-there",
    "D keloids",
    "D keloids-in-family",
    "D raised-scar-elsewhere",
    "D few-spots",
    "D permanent-makeup",
    "D tattoo",
    "D isotretinoin",
    "D threads",
    "D biostimulator",
    "E eyelid",
    "E tattoo",
    "E other-autoimmune",
    "E nickel",
    "E stainless-steel",
    "E keloid",
    "E clot",
    "E healpoor",
    "E hiv-hep",
    "E al-la",
    "E sulphonamide",
    "E chemo",
    "E photosens",
    "E lips",
    "E psor-hx",
    "E psor",
    "E dm-ok",
    "E al-multi",
    "E filler",
    "E filler-recent",
    "E toxin-recent",
    "E acne-act",
    "E heart",
    "E pace",
    "E anticoag",
    "E faint",
    "E 18-21",
    "E type-4",
    "E type-5-6",
    "E cold-hx",
    "E redness",
    "E sunburn",
    "E columns VL",
    "E columns TW",
    "E columns CS",
    "E columns MF",
    "E columns SB",
    "E columns WI",
    "E contradictions",
    "F changing-lesion",
    "F spreading-infection",
    "F eye-pain-or-blisters",
    "F problem-after-procedure",
    "F numbing-reaction",
    "F distress",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    person: String,
    cites: Vec<String>,
    why: String,
    boundary: Option<String>,
    #[serde(default)]
    answers: toml::Table,
    #[serde(default)]
    unanswered: Vec<String>,
    clinic: Option<toml::Table>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    status: String,
    /// `none`: there must be none.
    urgency: Option<String>,
    missing: Option<Vec<String>>,
    /// The exact list.
    recommended: Option<Vec<String>>,
    /// The first of the list.
    recommended_first: Option<String>,
    /// All of these are in the list.
    recommends: Option<Vec<String>>,
    /// None of these is in the list.
    not_recommended: Option<Vec<String>>,
    /// Pairs: the first is recommended, the second is not, or comes later.
    ahead: Option<Vec<(String, String)>>,
    #[serde(default)]
    options: BTreeMap<String, ExpectOption>,
    not_offered: Option<Vec<String>>,
    has_change: Option<Vec<ExpectChange>>,
    no_change: Option<Vec<String>>,
    conflicts: Option<Vec<String>>,
    care: Option<Vec<String>>,
    no_care: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectOption {
    suitability: Option<String>,
    earliest: Option<Earliest>,
    rules: Option<Vec<String>>,
    not_rules: Option<Vec<String>>,
    /// The level for each of the chosen areas by itself.
    areas: Option<BTreeMap<String, String>>,
    /// What a finding makes of the option by itself, by its rule.
    effects: Option<BTreeMap<String, String>>,
    /// The days that a finding has to be waited for, by its rule.
    waits: Option<BTreeMap<String, u64>>,
    matches: Option<BTreeMap<String, String>>,
    course_sessions: Option<[u64; 2]>,
    interval_weeks: Option<[u64; 2]>,
    cost_course: Option<[f64; 2]>,
    cost_basis: Option<String>,
    currency: Option<String>,
    no_cost: Option<bool>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Earliest {
    Days(u64),
    /// `unknown`: some wait counts from a day that nobody can name yet.
    Word(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectChange {
    treatment: String,
    becomes: String,
    in_days: Option<u64>,
    /// Words that its sentence must hold.
    says: Option<Vec<String>>,
}

/// Reads a file and checks that it says who, why and where that stands.
fn parse(text: &str) -> Result<Scenario, String> {
    let scenario: Scenario = toml::from_str(text).map_err(|e| e.to_string())?;
    if scenario.person.trim().is_empty() {
        return Err("`person` is empty".into());
    }
    if scenario.why.trim().is_empty() {
        return Err("`why` is empty".into());
    }
    if scenario
        .boundary
        .as_ref()
        .is_some_and(|b| b.trim().is_empty())
    {
        return Err("`boundary` is empty".into());
    }
    if scenario.cites.is_empty() {
        return Err("`cites` is empty".into());
    }
    if let Some(odd) = scenario.cites.iter().find(|cite| !is_cite(cite)) {
        return Err(format!(
            "`{odd}` is no cite: a row of section 2 (`2d keloid`) or of a part (`A neck`, `D threads`), \
             a section (`3`, `3 fine lines`), the matches (`C dullness`), the treatments (`G sessions`), \
             a ruling (`R15`) or `contract`; a new row of the facts goes into `ROWS` first"
        ));
    }
    for (treatment, option) in &scenario.expect.options {
        if let Some(Earliest::Word(word)) = &option.earliest
            && word != "unknown"
        {
            return Err(format!(
                "{treatment}: `earliest` is a number of days or `unknown`"
            ));
        }
    }
    Ok(scenario)
}

fn is_cite(cite: &str) -> bool {
    if let Some(number) = cite.strip_prefix('R') {
        return number.parse::<u32>().is_ok_and(|n| (1..=22).contains(&n));
    }
    let section = cite.split(' ').next().unwrap_or_default();
    match section {
        "0" | "1" | "3" | "4" | "5" | "6" | "7" | "C" | "G" | "contract" => true,
        _ => ROWS.contains(&cite),
    }
}

/// The person's answers: the baseline, with what the file changes and takes away.
fn answers(scenario: &Scenario) -> Result<Answers, String> {
    let mut all: toml::Table = serde_json::from_str(BASELINE).expect("an object of answers");
    for (question, answer) in &scenario.answers {
        all.insert(question.clone(), answer.clone());
    }
    for question in &scenario.unanswered {
        if all.remove(question).is_none() {
            return Err(format!(
                "`unanswered` names {question}, which has no answer to take away"
            ));
        }
    }
    let outside: Value = toml::Value::Table(all)
        .try_into()
        .map_err(|e| format!("{e}"))?;
    Answers::read(pack().questions, &outside).map_err(|e| e.to_string())
}

/// Every way in which the result is not what the file expects, in words.
fn mismatches(scenario: &Scenario) -> Result<Vec<String>, String> {
    let answers = answers(scenario)?;
    let clinic = match &scenario.clinic {
        None => Clinic::default(),
        Some(table) => {
            let outside: Value = toml::Value::Table(table.clone())
                .try_into()
                .map_err(|e| format!("{e}"))?;
            Clinic::read(&outside).0
        }
    };
    let result = recommend(&answers, &clinic, &Words::plain_english());
    let result = serde_json::to_value(&result).map_err(|e| e.to_string())?;
    let mut found = compare(&scenario.expect, &result);
    // The second opinion knows no clinic file.
    if scenario.clinic.is_none() {
        found.extend(second_opinion(&answers, &result)?);
    }
    Ok(found)
}

/// Where the separately written evaluator comes to another answer for this person.
fn second_opinion(answers: &Answers, result: &Json) -> Result<Vec<String>, String> {
    let Json::Object(given) = serde_json::to_value(answers.write()).map_err(|e| e.to_string())?
    else {
        return Err("answers are an object".to_owned());
    };
    // Whole numbers, as a caller would write them.
    let given: serde_json::Map<_, _> = given
        .into_iter()
        .map(|(key, value)| match value.as_f64() {
            Some(n) => (key, Json::from(n as i64)),
            None => (key, value),
        })
        .collect();
    let theirs = reference::judge(&given);
    let mut found = Vec::new();
    let status = text(&result["status"]);
    // Where a question was rightly left out, the other evaluator waits for it.
    if status != theirs.status && theirs.status != "incomplete" {
        found.push(format!("status {status}, second opinion {}", theirs.status));
    }
    for option in result["options"].as_array().into_iter().flatten() {
        let Some(opinion) = theirs.options.get(text(&option["treatment"]).as_str()) else {
            continue;
        };
        let suitability = text(&option["suitability"]);
        if suitability != opinion.suitability {
            found.push(format!(
                "{}: {suitability}, second opinion {} because of {:?}",
                text(&option["treatment"]),
                opinion.suitability,
                opinion.reasons
            ));
        }
    }
    Ok(found)
}

fn compare(expect: &Expect, result: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let mut differ =
        |what: &str, expected: &dyn std::fmt::Display, came: &dyn std::fmt::Display| {
            found.push(format!("{what}: expected {expected}, came {came}"));
        };
    let status = text(&result["status"]);
    if status != expect.status {
        differ("status", &expect.status, &status);
    }
    if let Some(urgency) = &expect.urgency {
        let came = result.get("urgency").map_or("none".to_owned(), text);
        if came != *urgency {
            differ("urgency", urgency, &came);
        }
    }
    if let Some(missing) = &expect.missing {
        let came = texts(&result["missing"]);
        if came != *missing {
            differ("missing", &list(missing), &list(&came));
        }
    }

    let recommended = texts(&result["recommended"]);
    if let Some(exact) = &expect.recommended
        && recommended != *exact
    {
        differ("recommended", &list(exact), &list(&recommended));
    }
    if let Some(first) = &expect.recommended_first
        && recommended.first() != Some(first)
    {
        differ("recommended first", first, &list(&recommended));
    }
    for wanted in expect.recommends.iter().flatten() {
        if !recommended.contains(wanted) {
            differ(
                "recommended",
                &format!("{wanted} among them"),
                &list(&recommended),
            );
        }
    }
    for unwanted in expect.not_recommended.iter().flatten() {
        if recommended.contains(unwanted) {
            differ(
                "recommended",
                &format!("no {unwanted}"),
                &list(&recommended),
            );
        }
    }
    for (first, later) in expect.ahead.iter().flatten() {
        let place = |id: &String| recommended.iter().position(|r| r == id);
        let right = match (place(first), place(later)) {
            (Some(a), Some(b)) => a < b,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if !right {
            differ(
                "recommended",
                &format!("{first} ahead of {later}"),
                &list(&recommended),
            );
        }
    }

    let none = Vec::new();
    let options: BTreeMap<&str, &Json> = result["options"]
        .as_array()
        .unwrap_or(&none)
        .iter()
        .map(|option| (option["treatment"].as_str().unwrap_or_default(), option))
        .collect();
    for (treatment, wanted) in &expect.options {
        match options.get(treatment.as_str()) {
            None => differ(treatment, &"to be among the options", &"no such option"),
            Some(option) => compare_option(treatment, wanted, option, &mut differ),
        }
    }
    for treatment in expect.not_offered.iter().flatten() {
        if options.contains_key(treatment.as_str()) {
            differ(treatment, &"not to be offered", &"an option");
        }
    }

    let changes = result["changes"].as_array().unwrap_or(&none);
    for wanted in expect.has_change.iter().flatten() {
        let there = changes.iter().any(|change| {
            text(&change["treatment"]) == wanted.treatment
                && text(&change["becomes"]) == wanted.becomes
                && wanted
                    .in_days
                    .is_none_or(|days| change["inDays"].as_u64() == Some(days))
                && wanted
                    .says
                    .iter()
                    .flatten()
                    .all(|word| text(&change["text"]).contains(word.as_str()))
        });
        if !there {
            let came: Vec<String> = changes
                .iter()
                .filter(|change| text(&change["treatment"]) == wanted.treatment)
                .map(|change| {
                    let days = change["inDays"].as_u64().map(|d| format!(" in {d} days"));
                    format!(
                        "{}{}: {}",
                        text(&change["becomes"]),
                        days.unwrap_or_default(),
                        text(&change["text"])
                    )
                })
                .collect();
            let days = wanted
                .in_days
                .map(|d| format!(" in {d} days"))
                .unwrap_or_default();
            differ(
                &format!("changes of {}", wanted.treatment),
                &format!("{}{days}", wanted.becomes),
                &list(&came),
            );
        }
    }
    for treatment in expect.no_change.iter().flatten() {
        if !options.contains_key(treatment.as_str()) {
            differ(treatment, &"to be among the options", &"no such option");
        }
        if let Some(change) = changes.iter().find(|c| text(&c["treatment"]) == *treatment) {
            differ(
                &format!("changes of {treatment}"),
                &"none",
                &text(&change["becomes"]),
            );
        }
    }

    let topics: Vec<String> = result["conflicts"]
        .as_array()
        .unwrap_or(&none)
        .iter()
        .map(|c| text(&c["topic"]))
        .collect();
    for topic in expect.conflicts.iter().flatten() {
        if !topics.contains(topic) {
            differ("conflicts", &format!("{topic} among them"), &list(&topics));
        }
    }
    let care: Vec<String> = [
        "prepare",
        "aftercare",
        "seekHelp",
        "askTheProvider",
        "during",
        "expect",
        "explain",
    ]
    .iter()
    .filter_map(|part| result[*part].as_array())
    .flatten()
    .map(|item| text(&item["id"]))
    .collect();
    for item in expect.care.iter().flatten() {
        if !care.contains(item) {
            differ("care", &format!("{item} among it"), &list(&care));
        }
    }
    for item in expect.no_care.iter().flatten() {
        if care.contains(item) {
            differ("care", &format!("no {item}"), &list(&care));
        }
    }
    whatever_the_person(result, &options, &recommended, &mut differ);
    found
}

type Differ<'a> = dyn FnMut(&str, &dyn std::fmt::Display, &dyn std::fmt::Display) + 'a;

fn compare_option(treatment: &str, wanted: &ExpectOption, option: &Json, differ: &mut Differ) {
    let findings = option["findings"].as_array().cloned().unwrap_or_default();
    let rules: Vec<String> = findings.iter().map(|f| text(&f["rule"])).collect();
    if let Some(suitability) = &wanted.suitability {
        let came = text(&option["suitability"]);
        if came != *suitability {
            differ(
                treatment,
                suitability,
                &format!("{came} (rules: {})", list(&rules)),
            );
        }
    }
    if let Some(earliest) = &wanted.earliest {
        let came = &option["earliestInDays"];
        let (right, words) = match earliest {
            Earliest::Days(days) => (came.as_u64() == Some(*days), format!("{days} days")),
            Earliest::Word(word) => (came.is_null(), word.clone()),
        };
        if !right {
            let came = came
                .as_u64()
                .map_or("unknown".to_owned(), |days| format!("{days} days"));
            differ(
                &format!("{treatment}, earliest"),
                &words,
                &format!("{came} (rules: {})", list(&rules)),
            );
        }
    }
    for rule in wanted.rules.iter().flatten() {
        if !rules.contains(rule) {
            differ(
                &format!("{treatment}, findings"),
                &format!("{rule} among them"),
                &list(&rules),
            );
        }
    }
    for rule in wanted.not_rules.iter().flatten() {
        if rules.contains(rule) {
            differ(
                &format!("{treatment}, findings"),
                &format!("no {rule}"),
                &list(&rules),
            );
        }
    }
    for (area, level) in wanted.areas.iter().flatten() {
        let came = option["areas"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|a| text(&a["area"]) == *area)
            .map_or("none".to_owned(), |a| text(&a["suitability"]));
        if came != *level {
            differ(&format!("{treatment}, {area}"), level, &came);
        }
    }
    for (rule, effect) in wanted.effects.iter().flatten() {
        let came = findings
            .iter()
            .find(|f| text(&f["rule"]) == *rule)
            .map_or("none".to_owned(), |f| text(&f["effect"]));
        if came != *effect {
            differ(&format!("{treatment}, effect of {rule}"), effect, &came);
        }
    }
    for (rule, days) in wanted.waits.iter().flatten() {
        let came = findings
            .iter()
            .find(|f| text(&f["rule"]) == *rule)
            .map_or(&Json::Null, |f| &f["wait"]["days"]);
        if came.as_u64() != Some(*days) {
            differ(&format!("{treatment}, days of {rule}"), days, came);
        }
    }
    for (concern, strength) in wanted.matches.iter().flatten() {
        let came = option["matches"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|m| text(&m["concern"]) == *concern)
            .map_or("none".to_owned(), |m| text(&m["strength"]));
        if came != *strength {
            differ(
                &format!("{treatment}, match for {concern}"),
                strength,
                &came,
            );
        }
    }
    if let Some(sessions) = wanted.course_sessions {
        compare_range(
            &format!("{treatment}, sessions"),
            sessions,
            &option["course"]["sessions"],
            differ,
        );
    }
    if let Some(weeks) = wanted.interval_weeks {
        let came = &option["course"]["intervalWeeks"];
        compare_range(&format!("{treatment}, weeks between"), weeks, came, differ);
    }
    if let Some([min, max]) = wanted.cost_course {
        let came = &option["cost"]["course"];
        if came["min"].as_f64() != Some(min) || came["max"].as_f64() != Some(max) {
            differ(
                &format!("{treatment}, cost of a course"),
                &format!("{min} to {max}"),
                came,
            );
        }
    }
    for (what, wanted) in [
        ("basis", &wanted.cost_basis),
        ("currency", &wanted.currency),
    ] {
        if let Some(wanted) = wanted {
            let came = text(&option["cost"][what]);
            if came != *wanted {
                differ(&format!("{treatment}, {what} of the cost"), wanted, &came);
            }
        }
    }
    if wanted.no_cost == Some(true)
        && let Some(cost) = option.get("cost")
    {
        differ(&format!("{treatment}, cost"), &"none", cost);
    }
}

fn compare_range(what: &str, [min, max]: [u64; 2], came: &Json, differ: &mut Differ) {
    if came["min"].as_u64() != Some(min) || came["max"].as_u64() != Some(max) {
        differ(what, &format!("{min} to {max}"), came);
    }
}

/// What must hold for everyone, whatever the file asks about.
fn whatever_the_person(
    result: &Json,
    options: &BTreeMap<&str, &Json>,
    recommended: &[String],
    differ: &mut Differ,
) {
    let complete = result["status"] == "complete";
    if complete == recommended.is_empty() {
        differ(
            "recommended",
            &"a list exactly when complete",
            &list(recommended),
        );
    }
    if complete == options.is_empty() {
        differ("options", &"some exactly when complete", &options.len());
    }
    if recommended.len() > 2 {
        differ("recommended", &"at most two", &list(recommended));
    }
    if result["status"] == "stopped" && result["seekHelp"].as_array().is_none_or(Vec::is_empty) {
        differ("seekHelp", &"never empty when stopped", &"empty");
    }
    for treatment in recommended {
        let suitability = options
            .get(treatment.as_str())
            .map(|option| text(&option["suitability"]))
            .unwrap_or_default();
        if treatment == "at-home-microneedling"
            || !["suitable", "suitable-with-precautions"].contains(&suitability.as_str())
        {
            differ(
                "recommended",
                &"only what may be",
                &format!("{treatment} ({suitability})"),
            );
        }
    }
    if let Some(rf) = options.get("rf-microneedling")
        && !rf["findings"]
            .as_array()
            .is_some_and(|findings| findings.iter().any(|f| f["rule"] == "st-rf"))
    {
        differ("rf-microneedling, findings", &"st-rf for everyone", &"none");
    }
}

fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null => "none".to_owned(),
        other => other.to_string(),
    }
}

fn texts(value: &Json) -> Vec<String> {
    value.as_array().into_iter().flatten().map(text).collect()
}

fn list(ids: &[String]) -> String {
    if ids.is_empty() {
        "nothing".to_owned()
    } else {
        ids.join(", ")
    }
}

fn files() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("tests/scenarios is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .map(|path| {
            (
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                path,
            )
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_person_gets_what_the_clinical_facts_say() {
    let files = files();
    let mut report = String::new();
    let mut wrong = 0;
    for (name, path) in &files {
        let text = std::fs::read_to_string(path).expect("a scenario can be read");
        let scenario = match parse(&text) {
            Ok(scenario) => scenario,
            Err(fault) => {
                wrong += 1;
                let _ = writeln!(report, "\n{name}\n  the file is faulty: {fault}");
                continue;
            }
        };
        let found = mismatches(&scenario).unwrap_or_else(|fault| vec![fault]);
        if !found.is_empty() {
            wrong += 1;
            let _ = writeln!(report, "\n{name}\n  {}", scenario.person);
            if let Some(boundary) = &scenario.boundary {
                let _ = writeln!(report, "  At the boundary: {boundary}.");
            }
            for mismatch in found {
                let _ = writeln!(report, "  - {mismatch}");
            }
            let _ = writeln!(
                report,
                "  Why: {} ({})",
                scenario.why,
                scenario.cites.join(", ")
            );
        }
    }
    assert!(
        wrong == 0,
        "{wrong} of {} scenarios do not hold:\n{report}",
        files.len()
    );
}

#[test]
fn no_scenario_went_missing() {
    let count = files().len();
    assert!(
        count >= FEWEST,
        "{count} scenarios; there were at least {FEWEST}"
    );
}

/// Everything that some scenario cites.
fn cited() -> BTreeSet<String> {
    let mut cited = BTreeSet::new();
    for (_, path) in files() {
        let text = std::fs::read_to_string(path).expect("a scenario can be read");
        if let Ok(scenario) = parse(&text) {
            cited.extend(scenario.cites);
        }
    }
    cited
}

#[test]
fn every_row_and_ruling_has_a_person() {
    let cited = cited();
    // R19 and R22 only settle names and labels.
    let rulings = (1..=21).filter(|n| *n != 19).map(|n| format!("R{n}"));
    let left_out: Vec<String> = ROWS
        .iter()
        .map(|row| (*row).to_owned())
        .chain(rulings)
        .filter(|row| !cited.contains(row))
        .collect();
    assert!(
        left_out.is_empty(),
        "no scenario cites: {}",
        left_out.join(", ")
    );
}

/// A rule has somebody for whom it speaks, or nobody would miss them.
#[test]
fn every_rule_stands_where_somebody_is_told_of_it() {
    let cited = cited();
    let places = pack().rules.iter().map(|rule| rule.row());
    let left_out: Vec<&str> = places
        .filter(|row| {
            !row.place
                .split(',')
                .any(|place| cited.contains(place.trim()))
        })
        .map(|row| row.id)
        .collect();
    assert!(
        left_out.is_empty(),
        "no scenario cites the place that rules.tsv gives: {}",
        left_out.join(", ")
    );
}

#[test]
fn no_two_files_are_the_same_person() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (name, path) in files() {
        let text = std::fs::read_to_string(path).expect("a scenario can be read");
        if let Ok(scenario) = parse(&text)
            && let Some(other) = seen.insert(scenario.person, name.clone())
        {
            panic!("{name} and {other} are the same person");
        }
    }
}

const SOUND: &str = r#"
person = "A woman of 40 whose skin looks dull."
cites = ["3 dullness"]
why = "Nothing stands against it."
[expect]
status = "complete"
[expect.options]
professional-microneedling = { suitability = "suitable", earliest = 0 }
"#;

#[test]
fn the_runner_takes_a_sound_file() {
    let scenario = parse(SOUND).expect("it is sound");
    assert_eq!(mismatches(&scenario), Ok(Vec::new()));
}

#[test]
fn the_runner_sees_what_is_wrong() {
    let wrong = SOUND.replace("\"suitable\"", "\"deferred\"").replace(
        "earliest = 0",
        "earliest = \"unknown\", rules = [\"preg\"], waits = { preg = 1 }, effects = { preg = \"deferred\" }, areas = { face = \"deferred\" }",
    );
    let scenario = parse(&wrong).expect("it is sound");
    let found = mismatches(&scenario).expect("the answers can be read");
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn the_runner_refuses_faulty_files() {
    for (fault, from, to) in [
        ("no person", "person =", "# person ="),
        ("no why", "why =", "# why ="),
        ("no cites", "cites =", "# cites ="),
        ("an empty cite list", "[\"3 dullness\"]", "[]"),
        ("a cite of nothing", "3 dullness", "2d freckles"),
        ("an unknown key", "why =", "wy = \"\"\nwhy ="),
        (
            "an unknown expectation",
            "status =",
            "state = \"\"\nstatus =",
        ),
        (
            "an unknown expectation of an option",
            "earliest = 0",
            "soonest = 0",
        ),
        (
            "an unknown word for a day",
            "earliest = 0",
            "earliest = \"soon\"",
        ),
    ] {
        assert!(
            parse(&SOUND.replacen(from, to, 1)).is_err(),
            "{fault} was taken"
        );
    }
    let typo = SOUND.replace("[expect]", "[answers]\nskintone = \"type-1\"\n[expect]");
    assert!(
        mismatches(&parse(&typo).expect("it is TOML")).is_err(),
        "an unknown question was taken"
    );
}

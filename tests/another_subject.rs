//! Another subject than skin goes through the same code: bicycles, in two languages.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;
use std::rc::Rc;

use serde_json::{Value as Json, json};
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::flow::{self, Step};
use skin_quiz::pack::Pack;
use skin_quiz::recommendation::{Recommendation, Status, recommend};
use skin_quiz::text::{Language, PlainFigures, Words};
use skin_quiz::told;
use skin_quiz::value::Value;
use skin_quiz_pack::{files, lower};

/// The pack and its languages.
fn bicycle() -> (&'static Pack, Vec<Words>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: &str| files(&root.join(folder)).unwrap();
    let release = env!("CARGO_PKG_VERSION");
    let lowered = lower(&read("tests/packs/bicycle"), &read("ui/words"), release).unwrap();
    let pack = Pack::read(Box::leak(lowered.whole.into_boxed_slice())).unwrap();
    let words = lowered.languages.into_iter().map(|(_, file)| {
        let language = Language::loaded(file, pack).unwrap();
        Words::new(Box::leak(Box::new(language)), Rc::new(PlainFigures))
    });
    (pack, words.collect())
}

fn answered(pack: &'static Pack, answers: Json) -> Answers {
    let outside: Value = serde_json::from_value(answers).unwrap();
    Answers::read(pack.questions, &outside).unwrap()
}

fn sound() -> Json {
    json!({ "trouble": ["squeak"], "part": ["wheels"], "danger": ["none"],
        "frame-state": "sound", "where": "workshop" })
}

fn told_of(changes: Json) -> (Recommendation, String) {
    let (pack, words) = bicycle();
    let mut answers = sound();
    for (question, answer) in changes.as_object().unwrap() {
        answers[question] = answer.clone();
    }
    let answers = answered(pack, answers);
    let clinic = Clinic::of(pack);
    let result = recommend(&answers, &clinic, &words[0]);
    let headline = told::headline(&words[0], &clinic, &answers, &result);
    (result, headline.whole())
}

fn level(result: &Recommendation, treatment: &str) -> &'static str {
    let option = result.options.iter().find(|o| o.treatment == treatment);
    option.unwrap().suitability.id()
}

#[test]
fn what_serves_is_recommended_and_named_in_its_own_words() {
    let (result, title) = told_of(json!({}));
    assert_eq!(result.status, Status::Complete);
    assert_eq!(result.recommended, ["tune-up"]);
    assert!(title.contains("Tune-up"), "{title}");
    let option = &result.options[1];
    assert_eq!(option.cost.as_ref().unwrap().currency, "EUR");
    assert_eq!(result.aftercare[0].text, "Oil the chain after a week.");
}

#[test]
fn a_rule_a_red_flag_and_not_sure_do_what_the_tables_say() {
    let (result, _) = told_of(json!({ "frame-state": "cracked" }));
    assert_eq!(level(&result, "tune-up"), "clinician-review");
    assert_eq!(level(&result, "rebuild"), "contraindicated");
    assert_eq!(level(&result, "wash"), "suitable");
    assert_eq!(result.recommended, ["wash"]);
    let (result, _) = told_of(json!({ "danger": ["brakes-fail"] }));
    assert_eq!(result.status, Status::Stopped);
    assert!(result.options.is_empty());
    assert_eq!(result.seek_help[0].id, "stop-riding");
    let (result, _) = told_of(json!({ "frame-state": "not-sure" }));
    assert_eq!(level(&result, "tune-up"), "clinician-review");
}

#[test]
fn each_part_is_decided_by_itself() {
    let (alone, _) = told_of(json!({ "trouble": ["slow-gears"], "part": ["frame"] }));
    assert_eq!(level(&alone, "rebuild"), "contraindicated");
    let (both, _) = told_of(json!({ "trouble": ["slow-gears"], "part": ["wheels", "frame"] }));
    let rebuild = both
        .options
        .iter()
        .find(|o| o.treatment == "rebuild")
        .unwrap();
    assert_eq!(rebuild.suitability.id(), "suitable-with-precautions");
    let areas: Vec<_> = rebuild
        .areas
        .iter()
        .map(|a| (a.area, a.suitability.id()))
        .collect();
    assert_eq!(
        areas,
        [("wheels", "suitable"), ("frame", "contraindicated")]
    );
    let keep_clear = rebuild
        .findings
        .iter()
        .find(|f| f.rule == "area-keep-clear");
    assert_eq!(
        keep_clear.unwrap().text,
        "Only here: Wheels. Keep it clear of: Frame."
    );
    assert!(both.recommended.contains(&"rebuild".to_owned()));
}

#[test]
fn the_questions_come_in_its_own_order_and_end() {
    let (pack, _) = bicycle();
    let clinic = Clinic::of(pack);
    let mut given = json!({});
    let mut asked = Vec::new();
    loop {
        match flow::next(&answered(pack, given.clone()), &clinic, |_| true) {
            Step::Ask(question) => {
                asked.push(question.id());
                given[question.id()] = sound()[question.id()].clone();
            }
            step => {
                assert_eq!(step, Step::Review);
                break;
            }
        }
    }
    assert_eq!(asked, ["trouble", "part", "danger", "frame-state", "where"]);
}

#[test]
fn a_clinic_file_speaks_of_its_own_treatments_and_no_others() {
    let (pack, _) = bicycle();
    let read = |file: Json| {
        let outside: Value = serde_json::from_value(file).unwrap();
        Clinic::read_for(pack, &outside)
    };
    let (clinic, faults) = read(json!({ "treatments": {
        "rebuild": { "offered": false },
        "gold": { "class": "workshop", "name": "Gold", "concerns": { "squeak": "good" } } } }));
    assert!(faults.is_empty(), "{faults:?}");
    let offers: Vec<&str> = clinic
        .offers
        .iter()
        .map(|offer| offer.id.as_str())
        .collect();
    assert_eq!(offers, ["wash", "tune-up", "gold"]);
    let (_, faults) = read(json!({ "treatments": { "deep-peel": { "offered": false } } }));
    assert!(!faults.is_empty());
}

#[test]
fn the_other_language_says_the_same() {
    let (pack, words) = bicycle();
    assert_eq!(words[1].tag(), "de");
    let result = recommend(&answered(pack, sound()), &Clinic::of(pack), &words[1]);
    assert_eq!(
        result.aftercare[0].text,
        "Ölen Sie die Kette nach einer Woche."
    );
}

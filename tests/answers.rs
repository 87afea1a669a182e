//! Reading answers from outside: strictly, with errors that name the key.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use serde_json::{Value as Json, json};
use skin_quiz::answers::{Answer, Answers};
use skin_quiz::value::Value;

use ids::{choice, pack, question};

#[test]
fn a_refusal_is_said_as_an_error_is() {
    let outside = serde_json::from_value(json!({ "shoe-size": 42 })).unwrap();
    let error = Answers::read(pack().questions, &outside).unwrap_err();
    assert_eq!(error.to_string(), error.message);
    assert!(error.message.contains("no such question"));
}

fn read(json: Json) -> Result<Answers, String> {
    let outside: Value = serde_json::from_value(json).unwrap();
    Answers::read(pack().questions, &outside).map_err(|error| {
        assert!(
            error.key.is_empty() || error.message.contains(&error.key),
            "{error} does not name `{}`",
            error.key
        );
        error.message
    })
}

#[track_caller]
fn refused(json: Json, because: &str) {
    let error = read(json).expect_err("should be refused");
    assert!(
        error.contains(because),
        "`{error}` does not say `{because}`"
    );
}

#[test]
fn each_kind_is_read() {
    let answers =
        read(json!({ "concerns": ["dullness", "fine-lines"], "age": "22-64", "budget": 500 }))
            .unwrap();
    assert!(
        answers.chose(choice("concerns=dullness")) && answers.chose(choice("concerns=fine-lines"))
    );
    assert!(answers.chose(choice("age=22-64")));
    assert_eq!(answers.get(question("budget")), Some(Answer::Number(500)));
}

#[test]
fn unanswered_not_sure_and_none_are_three_things() {
    assert_eq!(read(json!({})).unwrap().get(question("health")), None);
    assert_eq!(
        read(json!({ "health": [] }))
            .unwrap()
            .get(question("health")),
        None
    );
    assert_eq!(
        read(json!({ "health": "not-sure" }))
            .unwrap()
            .get(question("health")),
        Some(Answer::NotSure)
    );
    assert_eq!(
        read(json!({ "health": ["not-sure"] }))
            .unwrap()
            .get(question("health")),
        Some(Answer::NotSure)
    );
    assert!(
        read(json!({ "health": ["none"] }))
            .unwrap()
            .chose(choice("health=none"))
    );
}

#[test]
fn what_can_not_be_read_is_refused_and_named() {
    refused(
        json!({ "shoe-size": 42 }),
        "answers.shoe-size: no such question",
    );
    refused(json!({ "__proto__x": 1 }), "no such question");
    refused(
        json!({ "age": "40" }),
        "answers.age: `40` is no option; allowed: under-18",
    );
    refused(
        json!({ "age": ["22-64"] }),
        "expected one option id, found a list",
    );
    refused(json!({ "age": "not-sure" }), "no option");
    refused(
        json!({ "concerns": "dullness" }),
        "expected a list of option ids",
    );
    refused(
        json!({ "concerns": ["dullness", "dullness"] }),
        "named twice",
    );
    refused(
        json!({ "concerns": [1] }),
        "expected option ids, found a number",
    );
    refused(
        json!({ "health": ["none", "smoking"] }),
        "`none` can't stand beside",
    );
    refused(
        json!({ "health": ["not-sure", "smoking"] }),
        "`not-sure` can't stand beside",
    );
    refused(json!({ "health": ["not-sure", "not-sure"] }), "named twice");
    refused(
        json!({ "budget": "500" }),
        "expected a number, found a text",
    );
    refused(json!({ "budget": 1.5 }), "whole number");
    refused(json!({ "budget": -1 }), "0 to 1000000");
    refused(json!({ "budget": 1_000_001 }), "0 to 1000000");
    refused(json!({ "budget": "not-sure" }), "expected a number");
    refused(json!({ "isotretinoin-months": 121 }), "0 to 120");
    refused(json!({ "weeks-since-filler": 105 }), "0 to 104");
    refused(json!({ "distress": null }), "found nothing");
    refused(json!([]), "expected an object");
    refused(json!(null), "expected an object");
}

#[test]
fn numbers_that_are_not_finite_are_refused() {
    for n in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let outside = Value::Map(vec![("budget".into(), Value::Number(n))]);
        let error = Answers::read(pack().questions, &outside).unwrap_err();
        assert_eq!(error.key, "budget");
    }
}

#[test]
fn a_key_twice_is_refused() {
    let twice = Value::Map(vec![
        ("budget".into(), Value::Number(1.0)),
        ("budget".into(), Value::Number(2.0)),
    ]);
    assert!(
        Answers::read(pack().questions, &twice)
            .unwrap_err()
            .message
            .contains("twice")
    );
}

#[test]
fn an_answer_that_does_not_apply_is_checked_and_then_ignored() {
    let answers = read(json!({ "isotretinoin-months": 3 })).unwrap();
    assert_eq!(
        answers.get(question("isotretinoin-months")),
        Some(Answer::Number(3))
    );
    assert_eq!(
        answers.that_count().get(question("isotretinoin-months")),
        None
    );
    refused(
        json!({ "isotretinoin-months": "long ago" }),
        "isotretinoin-months",
    );
}

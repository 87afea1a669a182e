//! The proofs of a clinic file, for the studio's page and its worker.
//!
//! Each function takes texts and gives plain objects. None of them throws for anything that a
//! file may hold, keeps anything from one call to the next, or asks a network. What they work
//! out, and how, is in `skin-quiz-proof`.

use std::rc::Rc;

use serde::Serialize;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::Value;
use skin_quiz_proof::{
    certify as certifying, compare as comparing, file, findings, theorems, typed,
};
use skin_quiz_words::text::{PlainFigures, Words, language};
use wasm_bindgen::prelude::*;

/// Turns a result into a plain JavaScript object.
fn to_js(result: &impl Serialize) -> Result<JsValue, JsError> {
    result
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}

/// What the quiz has of a file; nothing of one that is no JSON.
fn value_of(text: &str) -> Value {
    file::read(text.as_bytes()).value.unwrap_or(Value::Null)
}

/// A file as people type it, made JSON: `{ text, changes: [{ path, said }], unreadable?: { line,
/// column, said } }`. Where it is unreadable, `text` is as it was.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen]
pub fn understand(text: &str) -> Result<JsValue, JsError> {
    to_js(&typed::understand(text))
}

/// Every fault of a clinic file: `{ findings: [{ path, line?, severity, code, found, allowed, said,
/// mend? }] }`. A `mend` is `{ label, path, value }`: that value at that path; without one, what is
/// there is taken out.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen]
pub fn check(text: &str) -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    struct Checked {
        findings: Vec<findings::Finding>,
    }
    to_js(&Checked {
        findings: findings::check(text),
    })
}

/// What holds of the quiz with this file: `{ theorems: [{ id, said, holds, weight: "refuses" |
/// "warns", counterexample?: { said, path?, answers?, treatment?, area? } }], refused, comparisons }`.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen]
pub fn prove(text: &str) -> Result<JsValue, JsError> {
    to_js(&theorems::prove(Pack::built_in(), &value_of(text)))
}

/// How many of so many people drawn by a seed are told something else than before: `{ people,
/// changed, by: [{ id, rule?, said, people }], examples: [{ answers: [{ question, answer }], by,
/// before, after }] }`. Before is the file `before`, or where a clinic sets nothing; `lang` is the
/// language of the words in it.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen]
pub fn compare(
    text: &str,
    people: u32,
    seed: u32,
    before: Option<String>,
    lang: Option<String>,
) -> Result<JsValue, JsError> {
    let words = Words::new(
        language(lang.as_deref().unwrap_or("en")),
        Rc::new(PlainFigures),
    );
    let before = before.map(|text| value_of(&text));
    to_js(&comparing::compare(
        Pack::built_in(),
        before.as_ref(),
        &value_of(text),
        // OK because the page's machine counts at least as far.
        people as usize,
        seed.into(),
        &words,
    ))
}

/// The file as JSON with the key `certificate`, which says that it is as it was proven; nothing
/// (`undefined`) where [`prove`] refuses it.
#[wasm_bindgen]
pub fn certify(text: &str) -> Option<String> {
    certifying::certify(Pack::built_in(), &value_of(text))
}

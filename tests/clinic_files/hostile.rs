//! Clinic files at random: put together from the names that the reader knows
//! and from hostile texts, or good ones with a few places changed.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use skin_quiz::value::Value;

use super::table;

const HOSTILE: &[&str] = &[
    "",
    " ",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.com/1",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "https://a@evil.example",
    "https://user:pass@example.com",
    "https://evil.example\\@example.com",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "HTTPS://EXAMPLE.COM/Ok",
    "https://example.com/ok?x=@#y",
    "https://[::1]/",
    "https://%65xample.com",
    "http://example.com",
    "mailto:a@b.example",
    "mailto:",
    "tel:+1",
    "tel:<b>",
    "ok.png",
    "a/b:c",
    "a:b/c",
    "?x",
    "#x",
    "../../x",
    "url(https://evil.example)",
    "UrL(x",
    "red; background: url(x)",
    "red} * { display: none",
    "\\75rl(x)",
    "image-set('x' 1x)",
    "imagex\u{2028}(",
    "var(--x)",
    "__proto__",
    "constructor",
    "toString",
    "NaN",
    "Infinity",
    "-1",
    "suitable",
    "not-sure",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}evil",
    "\u{feff}",
    "💉",
    "usd",
    "2026-02-30",
    "en--US",
];

const KEYS: &[&str] = &[
    "$schema",
    "name",
    "currency",
    "locale",
    "bookingUrl",
    "phone",
    "logo",
    "theme",
    "treatments",
    "contraindications",
    "texts",
    "reviewedBy",
    "reviewedOn",
    "share",
    "brand",
    "accent",
    "font",
    "radius",
    "offered",
    "class",
    "concerns",
    "perSession",
    "sessions",
    "packages",
    "price",
    "min",
    "max",
    "id",
    "when",
    "question",
    "option",
    "effect",
    "text",
    "intro",
    "disclaimer",
    "consent",
    "own-treatment",
    "deep-peel",
    "topical-routine",
    "professional-microneedling",
    "at-home-microneedling",
    "acne-scars",
];

const NAMES: &[&str] = &[
    "USD",
    "EUR",
    "en-US",
    "needle",
    "energy",
    "peel",
    "injectable",
    "topical",
    "good",
    "none",
    "health",
    "pregnancy",
    "smoking",
    "pregnant",
    "contraindicated",
    "deferred",
    "clinician-review",
    "suitable-with-precautions",
    "2026-05-31",
    "+1 555 0100",
    "#123456",
    "Georgia, serif",
];

/// A text: hostile, known, or random.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(HOSTILE).prop_map(str::to_owned),
        3 => select(NAMES).prop_map(str::to_owned),
        2 => select(KEYS).prop_map(str::to_owned),
        1 => ".{0,12}",
        1 => "(https|mailto|tel|HTTPS|javascript|data)?:?/{0,3}[a-z@:.\\\\/?#\t%\u{202e}]{0,14}",
    ]
}

/// A number: at an edge, or any.
pub fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => select(vec![
            0.0, -0.0, 1.0, 3.0, 100.0, 100.5, 101.0, -1.0, 1e6, 1e6 + 0.01, 1e300, 4_294_967_297.0,
            f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE,
        ]).prop_map(Value::Number),
        1 => any::<f64>().prop_map(Value::Number),
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => text().prop_map(Value::Text),
        3 => number(),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => Just(Value::Null),
        1 => Just(Value::Other),
    ]
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => select(KEYS).prop_map(str::to_owned),
        1 => text(),
    ]
}

/// Any value.
pub fn anything() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(6, 80, 8, |inner| {
        prop_oneof![
            4 => vec((key(), inner.clone()), 0..8).prop_map(Value::Map),
            1 => vec(inner, 0..5).prop_map(Value::List),
        ]
    })
}

/// A change at some place of a file.
#[derive(Debug, Clone)]
enum Change {
    Replace(Value),
    Rename(String),
    Remove,
    Twice(Value),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => leaf().prop_map(Change::Replace),
        1 => anything().prop_map(Change::Replace),
        2 => key().prop_map(Change::Rename),
        1 => Just(Change::Remove),
        1 => leaf().prop_map(Change::Twice),
    ]
}

static GOOD: LazyLock<Vec<Value>> = LazyLock::new(|| {
    table::files("good")
        .values()
        .map(|bytes| serde_json::from_slice(bytes).expect("a good file is JSON"))
        .collect()
});

/// A good file, a few places of it changed.
pub fn changed() -> impl Strategy<Value = Value> {
    let changes = vec((any::<prop::sample::Index>(), change()), 1..6);
    (0..GOOD.len(), changes).prop_map(|(file, changes)| {
        let mut value = GOOD[file].clone();
        for (place, change) in changes {
            let mut at = place.index(places(&value));
            apply(&mut value, &mut at, &change);
        }
        value
    })
}

/// How many places a value has, itself not counted but for an empty one.
fn places(value: &Value) -> usize {
    fn inner(value: &Value) -> usize {
        match value {
            Value::Map(entries) => entries.iter().map(|(_, v)| 1 + inner(v)).sum(),
            Value::List(items) => items.iter().map(|v| 1 + inner(v)).sum(),
            _ => 0,
        }
    }
    inner(value).max(1)
}

/// Changes the place with this number; whether it was here.
fn apply(value: &mut Value, at: &mut usize, change: &Change) -> bool {
    match value {
        Value::Map(entries) => {
            for index in 0..entries.len() {
                if *at == 0 {
                    match change {
                        Change::Replace(new) => entries[index].1 = new.clone(),
                        Change::Rename(name) => entries[index].0.clone_from(name),
                        Change::Remove => drop(entries.remove(index)),
                        Change::Twice(new) => {
                            let again = (entries[index].0.clone(), new.clone());
                            entries.push(again);
                        }
                    }
                    return true;
                }
                *at -= 1;
                if apply(&mut entries[index].1, at, change) {
                    return true;
                }
            }
            false
        }
        Value::List(items) => {
            for index in 0..items.len() {
                if *at == 0 {
                    match change {
                        Change::Replace(new) | Change::Twice(new) => items[index] = new.clone(),
                        Change::Remove => drop(items.remove(index)),
                        Change::Rename(_) => {}
                    }
                    return true;
                }
                *at -= 1;
                if apply(&mut items[index], at, change) {
                    return true;
                }
            }
            false
        }
        _ => false,
    }
}

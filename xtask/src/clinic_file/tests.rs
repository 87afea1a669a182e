//! The check and the schema, against the same files as the reader and against
//! an independent validator of JSON Schema.

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "../../../tests/clinic_files/hostile.rs"]
mod hostile;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "../../../tests/clinic_files/table.rs"]
mod table;

use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use skin_quiz::clinic::{Clinic, Diagnostic, Severity};
use skin_quiz::value::Value;
use skin_quiz_proof::file::Place;
use table::Bad;

use super::check::{Fault, faults, hint, listing};
use super::schema;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema::schema())
        .expect("a sound schema")
});

/// What is recorded of a file whose text has a fault.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unreadable {
    #[allow(dead_code, reason = "for who reads the table")]
    why: String,
    report: Vec<At>,
}

/// A fault by line and column; null is the file as a whole.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct At {
    line: Option<usize>,
    column: Option<usize>,
    path: String,
    code: String,
    says: String,
}

fn rows(found: &[Fault]) -> Vec<(String, String, String, String)> {
    found
        .iter()
        .map(|fault| {
            let severity = match fault.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            (
                fault.path.clone(),
                fault.code.to_owned(),
                severity.to_owned(),
                fault.message.clone(),
            )
        })
        .collect()
}

#[test]
fn every_bad_file_gets_the_diagnostics_of_the_reader_with_their_places() {
    let mut wrong = String::new();
    for (name, bytes, record) in table::recorded::<Bad>("bad") {
        let found = faults(&bytes);
        let difference = table::difference(&record.report, &rows(&found));
        if !difference.is_empty() {
            wrong += &format!("{name}:\n{difference}");
        }
        assert!(found.iter().all(|f| f.place.is_some()), "{name}: no place");
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn faults_of_the_text_are_found_by_line_and_column() {
    let mut wrong = String::new();
    for (name, bytes, record) in table::recorded::<Unreadable>("unreadable") {
        let found = faults(&bytes);
        let fits = found.len() == record.report.len()
            && found.iter().zip(&record.report).all(|(fault, at)| {
                fault.place.map(|p| p.line) == at.line
                    && fault.place.map(|p| p.column) == at.column
                    && fault.path == at.path
                    && fault.code == at.code
                    && fault.message.contains(&at.says)
            });
        if !fits {
            wrong += &format!("{name}:\n  {found:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_place_is_a_line_and_a_character() {
    let text = "{\r\n\t\"name\": \"é\", \"nmae\": 1,\n \"texts\": { \"intro\": [\n2] }\n}";
    let places: Vec<_> = faults(text.as_bytes())
        .into_iter()
        .map(|fault| (fault.path, fault.place.unwrap()))
        .collect();
    assert_eq!(
        places,
        [
            (
                "/nmae".to_owned(),
                Place {
                    line: 2,
                    column: 15
                }
            ),
            (
                "/texts/intro".to_owned(),
                Place {
                    line: 3,
                    column: 13
                }
            ),
        ]
    );
}

#[test]
fn a_file_that_is_too_large_or_too_deep_is_told_so() {
    let large = format!("{{ \"name\": \"{}\" }}", "x".repeat(10 << 20));
    let found = faults(large.as_bytes());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, "too-large");
    assert!(
        found[0].message.contains("10240 kB"),
        "{}",
        found[0].message
    );
    // One byte decides, as in the element.
    let padded = |bytes: usize| format!("{{}}{}", " ".repeat(bytes - 2));
    assert!(faults(padded(262_144).as_bytes()).is_empty());
    assert_eq!(faults(padded(262_145).as_bytes())[0].code, "too-large");

    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(40_000), close.repeat(40_000));
        let found = faults(deep.as_bytes());
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].severity, Severity::Error);
    }
}

#[test]
fn what_is_printed_can_be_read_by_anybody() {
    let file = Path::new("clinic.json");
    let print = |text: &str| listing(file, &faults(text.as_bytes()));
    assert_eq!(
        print("{}"),
        "clinic.json is fine: every part of it is used.\n"
    );
    assert_eq!(
        print("{\n  \"currency\": \"euro\"\n}"),
        "clinic.json, line 2, column 3: error (bad-currency)\n  at /currency\n  \
         expected three capital letters (ISO 4217), for example `USD`, found `euro`\n\n"
    );
    assert!(
        print("{ \"name\": \"<b>A</b>\" }").ends_with("can be used as it is; 1 warning above.\n")
    );
    // A file can't command the terminal.
    let hostile = print("{ \"\\u001b[2J\\u202e\\u00ad\": 1 }");
    assert!(hostile.contains("/\\u{1b}[2J\\u{202e}\\u{ad}"), "{hostile}");
}

#[test]
fn the_law_of_the_region_is_told_by_line_and_without_one_there_is_a_hint() {
    let text = "{\n  \"region\": \"uk\",\n  \"name\": \"Botox for all\"\n}";
    let found = faults(text.as_bytes());
    let [fault] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!((&fault.path[..], fault.code), ("/name", "law-refused"));
    assert_eq!(fault.severity, Severity::Error);
    assert_eq!(fault.place.map(|place| place.line), Some(3));
    assert!(listing(Path::new("clinic.json"), &found).contains("Not signed by a lawyer."));
    assert_eq!(hint(text.as_bytes()), None);

    let without = "{ \"name\": \"Botox for all\" }";
    assert_eq!(faults(without.as_bytes()), []);
    let told = hint(without.as_bytes()).expect("a hint");
    assert!(told.contains("names no `region`") && told.contains("no law is checked"));
    // What can't be read at all has other faults.
    assert_eq!(hint(b"{"), None);
}

#[test]
fn the_demonstration_is_fine() {
    let file = include_bytes!("../../../www/demo/clinic.json");
    assert_eq!(faults(file), []);
    assert!(VALIDATOR.is_valid(&serde_json::from_slice(file).unwrap()));
}

#[test]
fn the_schema_is_a_schema() {
    let schema = schema::schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    jsonschema::meta::validate(&schema).expect("valid by its own schema");
    assert_eq!(schema::file().unwrap(), schema::file().unwrap());
    // An editor shows these.
    for key in ["name", "currency", "bookingUrl", "treatments", "share"] {
        let property = &schema["properties"][key];
        let described = property["description"].is_string()
            || property["$ref"].as_str().is_some_and(|to| {
                let at = to.trim_start_matches('#');
                schema
                    .pointer(at)
                    .is_some_and(|s| s["description"].is_string())
            });
        assert!(described, "{key}: {property}");
    }
    let text = schema.to_string();
    assert!(!text.contains("null"), "null is no value of a clinic file");
}

#[test]
fn every_good_file_is_valid() {
    for (name, bytes) in table::files("good") {
        let file: Json = serde_json::from_slice(&bytes).unwrap();
        if let Err(error) = VALIDATOR.validate(&file) {
            panic!("{name}: {error} at {}", error.instance_path());
        }
        assert_eq!(faults(&bytes), [], "{name}");
    }
}

#[test]
fn every_bad_file_is_invalid_but_for_what_a_schema_can_not_say() {
    let mut beyond = 0;
    for (name, bytes, record) in table::recorded::<Bad>("bad") {
        // A number beyond what this parser reads, and out of every range.
        let text = String::from_utf8(bytes).unwrap().replace("1e309", "1e308");
        let file: Json = serde_json::from_str(&text).unwrap();
        let valid = VALIDATOR.is_valid(&file);
        match &record.beyond_schema {
            None => assert!(!valid, "{name} is valid"),
            Some(_) => {
                beyond += 1;
                assert!(valid, "{name} is invalid, so its mark is out of date");
            }
        }
    }
    assert!(
        (5..20).contains(&beyond),
        "{beyond} files are beyond a schema"
    );
}

/// As plain JSON; `None` where it can't be.
fn plain(value: &Value) -> Option<Json> {
    Some(match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => json!(flag),
        Value::Number(n) if n.is_finite() => json!(n),
        Value::Text(text) => json!(text),
        Value::List(items) => Json::Array(items.iter().map(plain).collect::<Option<_>>()?),
        Value::Map(entries) => Json::Object(
            entries
                .iter()
                .map(|(key, value)| Some((key.clone(), plain(value)?)))
                .collect::<Option<_>>()?,
        ),
        Value::Number(_) | Value::Other => return None,
    })
}

/// Whether a schema can't find this fault: it hangs on another part of the file, or on the tables.
fn beyond_a_schema(fault: &Diagnostic, file: &Json) -> bool {
    match fault.code {
        "min-above-max" | "can-not-strengthen" | "duplicate-id" | "not-offered"
        | "stricter-class" | "misleading-name" | "unnamed-receiver" | "low-contrast" => true,
        "can-not-loosen" => fault.severity == Severity::Warning,
        // The id of a treatment that might be the clinic's own.
        "unknown-name" => {
            fault.path.starts_with("/contraindications/") && fault.path.contains("/treatments/")
        }
        "incomplete-rule" => Clinic::read(&serde_json::from_value(file.clone()).unwrap())
            .1
            .iter()
            .any(|other| {
                other.code == "unknown-name"
                    && other
                        .path
                        .starts_with(&format!("{}/treatments/", fault.path))
            }),
        _ => false,
    }
}

/// Whether the reader is more lenient here by intent: it trims, and a scheme may be in capitals.
fn leniently_read(file: &Json) -> bool {
    match file {
        Json::String(text) => {
            let lower = text.to_ascii_lowercase();
            text.trim() != text
                || ["https:", "mailto:", "tel:"]
                    .iter()
                    .any(|scheme| lower.starts_with(scheme) && !text.starts_with(scheme))
        }
        Json::Array(items) => items.iter().any(leniently_read),
        Json::Object(entries) => entries.values().any(leniently_read),
        _ => false,
    }
}

fn agree(value: &Value) -> Result<(), TestCaseError> {
    let Some(file) = plain(value) else {
        return Ok(());
    };
    let (_, found) = Clinic::read(&serde_json::from_value(file.clone()).unwrap());
    match VALIDATOR.validate(&file) {
        Ok(()) => {
            let missed = found.iter().find(|fault| !beyond_a_schema(fault, &file));
            prop_assert!(missed.is_none(), "only the reader says: {missed:?}");
        }
        Err(error) => prop_assert!(
            !found.is_empty() || leniently_read(&file),
            "only the schema says: {error} at {}",
            error.instance_path()
        ),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn schema_and_reader_agree_on_changed_good_files(value in hostile::changed()) {
        agree(&value)?;
    }

    #[test]
    fn schema_and_reader_agree_on_any_text_anywhere(text in hostile::text()) {
        for key in ["name", "currency", "locale", "bookingUrl", "phone", "address", "logo", "image", "reviewedBy", "reviewedOn"] {
            agree(&Value::Map(vec![(key.to_owned(), Value::Text(text.clone()))]))?;
        }
        for key in ["brand", "accent", "font", "radius", "button", "density"] {
            let theme = Value::Map(vec![(key.to_owned(), Value::Text(text.clone()))]);
            agree(&Value::Map(vec![("theme".to_owned(), theme)]))?;
        }
        for (part, key) in [("consultation", "with"), ("texts", "title"), ("contact", "to")] {
            let part = (part.to_owned(), Value::Map(vec![(key.to_owned(), Value::Text(text.clone()))]));
            agree(&Value::Map(vec![("name".to_owned(), Value::Text("A".into())), part]))?;
        }
        let own = Value::Map(vec![("intro".to_owned(), Value::Text("Hello".into()))]);
        agree(&Value::Map(vec![("texts".to_owned(), Value::Map(vec![(text.clone(), own)]))]))?;
        let place = |key: &str| Value::Map(vec![("name".to_owned(), Value::Text("A".into())), (key.to_owned(), Value::Text(text.clone()))]);
        for key in ["name", "address", "phone", "bookingUrl"] {
            agree(&Value::Map(vec![("locations".to_owned(), Value::List(vec![place(key)]))]))?;
        }
        for key in ["bookingUrl", "info"] {
            let treatment = Value::Map(vec![(key.to_owned(), Value::Text(text.clone()))]);
            let treatments = Value::Map(vec![("topical-routine".to_owned(), treatment)]);
            agree(&Value::Map(vec![("treatments".to_owned(), treatments)]))?;
        }
        let treatments = Value::Map(vec![(text.clone(), Value::Map(vec![("class".to_owned(), Value::Text("peel".into()))]))]);
        agree(&Value::Map(vec![("treatments".to_owned(), treatments)]))?;
    }
}

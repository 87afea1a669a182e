//! Hands a file out with its certificate.
//!
//! What arrives: what a clinic file says. What leaves: the same as JSON, with the key `certificate`:
//! the digest of the file, that of the tables, the release, and the names of the theorems that
//! hold; nothing where one is refused. What it is worth stands in
//! [`skin_quiz_decision::certificate`].

use std::fmt::Write as _;

use skin_quiz_decision::catalogue;
use skin_quiz_decision::certificate::{KEY, digest};
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::Value;

use crate::theorems::prove;

/// The file with its certificate, as JSON that people can read; `None` where it is refused.
pub fn certify(pack: &'static Pack, file: &Value) -> Option<String> {
    let proof = prove(pack, file);
    let (Value::Map(entries), false) = (file, proof.refused) else {
        return None;
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let holds = proof.theorems.iter().filter(|theorem| theorem.holds);
    let certificate = [
        ("file", text(&digest(file))),
        ("pack", text(catalogue::digest())),
        ("release", text(env!("CARGO_PKG_VERSION"))),
        (
            "theorems",
            Value::List(holds.map(|it| text(it.id)).collect()),
        ),
    ];
    let certificate = certificate.map(|(key, value)| (key.to_owned(), value));
    let mut entries = entries.clone();
    entries.retain(|(key, _)| key != KEY);
    entries.push((KEY.to_owned(), Value::Map(certificate.into())));
    Some(json(&Value::Map(entries)))
}

/// A value as JSON, its names in their order, indented by two.
pub fn json(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    match value {
        Value::Null | Value::Other => text.push_str("null"),
        Value::Bool(flag) => {
            let _ = write!(text, "{flag}");
        }
        // As JavaScript would write it: whole numbers without a fraction.
        Value::Number(n) if n.fract() == 0.0 && n.abs() < 1e15 => {
            let _ = write!(text, "{n:.0}");
        }
        Value::Number(n) => text.push_str(&serde_json::to_string(n).unwrap_or_default()),
        Value::Text(words) => text.push_str(&quoted(words)),
        Value::List(items) if items.is_empty() => text.push_str("[]"),
        Value::Map(entries) if entries.is_empty() => text.push_str("{}"),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push(if index == 0 { '[' } else { ',' });
                line(text, depth + 1);
                write(item, depth + 1, text);
            }
            line(text, depth);
            text.push(']');
        }
        Value::Map(entries) => {
            for (index, (key, value)) in entries.iter().enumerate() {
                text.push(if index == 0 { '{' } else { ',' });
                line(text, depth + 1);
                text.push_str(&quoted(key));
                text.push_str(": ");
                write(value, depth + 1, text);
            }
            line(text, depth);
            text.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;

    fn read(text: &str) -> Value {
        file::read(text.as_bytes()).value.unwrap()
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let typed = r#"{ "b": [1, 2.5, -3, 1e300, 0.1], "a": { "x": "“\"\\\né", "y": {} }, "c": [], "d": null, "e": true }"#;
        let value = read(typed);
        assert_eq!(read(&json(&value)), value);
        assert_eq!(
            json(&read("{\"a\":[250,0.5]}")),
            "{\n  \"a\": [\n    250,\n    0.5\n  ]\n}\n"
        );
    }

    #[test]
    fn a_certified_file_is_without_a_fault_until_it_is_changed() {
        let typed = r#"{ "name": "Linden", "phone": "+1 555 0100", "currency": "EUR" }"#;
        let certified = certify(Pack::built_in(), &read(typed)).expect("nothing is refused");
        assert_eq!(file::faults(certified.as_bytes()), []);
        // Certified twice it is the same.
        assert_eq!(
            certify(Pack::built_in(), &read(&certified)).as_deref(),
            Some(&certified[..])
        );
        let minified = certified.replace(['\n', ' '], "");
        assert_eq!(
            file::faults(minified.as_bytes())[0].code,
            "certificate-changed",
            "a phone number lost its blanks"
        );
        let changed = certified.replace("Linden", "Lime");
        let found = file::faults(changed.as_bytes());
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].code, &found[0].path[..]),
            ("certificate-changed", "/certificate")
        );
        let refused = read(r#"{ "currency": "eur" }"#);
        assert_eq!(certify(Pack::built_in(), &refused), None);
    }
}

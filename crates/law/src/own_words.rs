//! The texts of a clinic file that are the clinic's own words.
//!
//! What arrives: a clinic file as it was read from outside. What leaves: each of
//! its texts that somebody may read, with its place and its language. A key that
//! is not known here is taken for words: better one too many than one too few.

use skin_quiz_decision::clinic::pointer;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::Value;

/// The keys whose texts are no words: ids, codes, colours, files, who receives what.
const NO_WORDS: [&str; 17] = [
    "$schema",
    "ask",
    "certificate",
    "class",
    "concerns",
    "currency",
    "effect",
    "id",
    "image",
    "locale",
    "logo",
    "phone",
    "region",
    "reviewedOn",
    "theme",
    "to",
    "when",
];

/// The keys whose texts are addresses.
const LINKS: [&str; 2] = ["bookingUrl", "info"];

/// How deep a file is looked into.
const DEEPEST: usize = 12;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words to read.
    Words,
    /// An address.
    Link,
}

/// A text of the clinic's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnText {
    /// Where it stands (JSON Pointer).
    pub path: String,
    /// The first part of its language's tag, where the file says it.
    pub language: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// The text.
    pub text: String,
}

/// The clinic's own words in a file for this pack.
pub fn of(pack: &Pack, file: &Value) -> Vec<OwnText> {
    let mut walk = Walk {
        pack,
        texts: Vec::new(),
    };
    walk.value("", "", file, None, DEEPEST);
    walk.texts
}

struct Walk<'p> {
    pack: &'p Pack,
    texts: Vec<OwnText>,
}

impl Walk<'_> {
    fn take(&mut self, path: &str, key: &str, text: &str, language: Option<&str>) {
        let kind = if LINKS.contains(&key) {
            Kind::Link
        } else {
            Kind::Words
        };
        self.texts.push(OwnText {
            path: path.to_owned(),
            language: language.map(str::to_owned),
            kind,
            text: text.to_owned(),
        });
    }

    fn value(
        &mut self,
        path: &str,
        key: &str,
        value: &Value,
        language: Option<&str>,
        depth: usize,
    ) {
        if depth == 0 || NO_WORDS.contains(&key) {
            return;
        }
        match value {
            Value::Text(text) => self.take(path, key, text, language),
            Value::List(items) => {
                // A rule names treatments by their ids.
                if key == "treatments" {
                    return;
                }
                for (index, item) in items.iter().enumerate() {
                    let at = pointer(path, &index.to_string());
                    self.value(&at, "", item, language, depth - 1);
                }
            }
            Value::Map(entries) => {
                for (name, value) in entries {
                    let at = pointer(path, name);
                    let tag = name.split('-').next().unwrap_or_default();
                    let tag = tag.to_ascii_lowercase();
                    let of_a_language = path == "/texts" && matches!(value, Value::Map(_));
                    let language = if of_a_language {
                        Some(&tag[..])
                    } else {
                        language
                    };
                    // Where it has no name, a treatment of the clinic's own is called by its id.
                    if path == "/treatments" && self.pack.treatment(name).is_none() {
                        self.take(&at, "", name, None);
                    }
                    // An id that looks like a key that holds no words is an id all the same.
                    let key = if path == "/treatments" { "" } else { name };
                    self.value(&at, key, value, language, depth - 1);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_file_is_found_and_nothing_else() {
        let file: Value = serde_json::from_str(
            r##"{ "$schema": "x", "name": "A", "currency": "GBP", "region": "uk", "address": "B",
                 "theme": { "font": "x" }, "logo": "x.svg", "bookingUrl": "https://a.example/c",
                 "texts": { "title": "D", "de-AT": { "intro": "E" } },
                 "treatments": { "own-one": { "class": "peel", "name": "F", "info": "https://a.example/g" },
                                 "dermal-filler": { "packages": [{ "sessions": 3, "name": "H" }] },
                                 "when": { "name": "I", "concerns": { "x": "good" } } },
                 "locations": [{ "name": "J", "phone": "1" }],
                 "consultation": { "with": "K", "register": "N" },
                 "contraindications": [{ "id": "x", "when": { "question": "x" }, "treatments": ["x"], "effect": "x", "text": "L" }],
                 "contact": { "to": "x", "ask": ["email"] }, "reviewedBy": "M", "reviewedOn": "x" }"##,
        )
        .unwrap();
        let found: Vec<(String, Option<String>, String)> = of(Pack::built_in(), &file)
            .into_iter()
            .map(|own| (own.path, own.language, own.text))
            .collect();
        let row = |path: &str, text: &str| (path.to_owned(), None, text.to_owned());
        assert_eq!(
            found,
            [
                row("/name", "A"),
                row("/address", "B"),
                row("/bookingUrl", "https://a.example/c"),
                row("/texts/title", "D"),
                ("/texts/de-AT/intro".into(), Some("de".into()), "E".into()),
                row("/treatments/own-one", "own-one"),
                row("/treatments/own-one/name", "F"),
                row("/treatments/own-one/info", "https://a.example/g"),
                row("/treatments/dermal-filler/packages/0/name", "H"),
                row("/treatments/when", "when"),
                row("/treatments/when/name", "I"),
                row("/locations/0/name", "J"),
                row("/consultation/with", "K"),
                row("/consultation/register", "N"),
                row("/contraindications/0/text", "L"),
                row("/reviewedBy", "M"),
            ]
        );
    }
}

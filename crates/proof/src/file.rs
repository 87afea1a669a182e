//! A clinic file as text: read as a browser reads it, with the place of every part.
//!
//! What arrives: the bytes of a file, or its text. What leaves: its faults in words for who wrote
//! it, first those of the text (not UTF-8, not JSON, a name twice, too large), then what the
//! quiz's own reader says of each part, then what the law of its region says of its words; and the [`Value`] that the quiz would have of it. This
//! module deliberately does not know what a clinic may set; that is
//! [`skin_quiz_decision::clinic`].

use std::collections::HashMap;

use jsonc_parser::ast::{self, ObjectProp};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::IgnoredAny;
use skin_quiz_decision::clinic::{Clinic, Severity, pointer};
use skin_quiz_decision::value::{DEEPEST, LONGEST, MOST, Value};
use skin_quiz_law as law;

/// The largest file that the element reads, in bytes.
pub const LIMIT: usize = 262_144;

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// How bad it is.
    pub severity: Severity,
    /// From 1; `None` for the file as a whole.
    pub place: Option<Place>,
    /// JSON Pointer; empty for the file as a whole.
    pub path: String,
    /// What kind of fault it is.
    pub code: &'static str,
    /// What was found and what is allowed.
    pub message: String,
}

/// A line and a column, both from 1; a column is a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character within it.
    pub column: usize,
}

/// A file, read.
#[derive(Debug, Clone)]
pub struct Read {
    /// Every fault, those of the text first.
    pub faults: Vec<Fault>,
    /// What the quiz has of it; `None` where the text can't be read.
    pub value: Option<Value>,
}

/// Every fault of a file, those of its text first.
pub fn faults(bytes: &[u8]) -> Vec<Fault> {
    read(bytes).faults
}

/// A file as the quiz reads it, with every fault.
pub fn read(bytes: &[u8]) -> Read {
    let unreadable = |faults| Read {
        faults,
        value: None,
    };
    if bytes.len() > LIMIT {
        let message = format!(
            "the file has {} kB, and the quiz reads at most 256 kB; none of it is used",
            bytes.len() / 1024
        );
        return unreadable(vec![of_the_text(None, "too-large", message)]);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let sound = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let place = place(&sound, sound.len());
            let message =
                "the file is not UTF-8 from here on; save it anew with the encoding UTF-8";
            return unreadable(vec![of_the_text(Some(place), "not-utf-8", message.into())]);
        }
    };
    let mut faults = Vec::new();
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            faults.push(Fault {
                severity: Severity::Warning,
                place: None,
                path: String::new(),
                code: "byte-order-mark",
                message: "the file begins with an invisible mark (BOM), which some programs \
                          stumble over; the quiz does not"
                    .into(),
            });
            rest
        }
        None => text,
    };
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let offset = offset(text, error.line(), error.column());
        faults.push(of_the_text(
            Some(place(text, offset)),
            "not-json",
            in_plain_words(
                &error.to_string(),
                &text[text.floor_char_boundary(offset)..],
            ),
        ));
        return unreadable(faults);
    }
    let tree = match parse_to_ast(text, &CollectOptions::default(), &strict()) {
        Ok(tree) => tree.value,
        Err(error) => {
            let place = place(text, error.range().start);
            faults.push(of_the_text(
                Some(place),
                "not-json",
                format!("the file can't be read here: {}", error.kind()),
            ));
            return unreadable(faults);
        }
    };
    let mut walk = Walk {
        text,
        left: MOST,
        places: HashMap::new(),
        faults,
    };
    let value = tree.map_or(Value::Null, |tree| walk.value(&tree, "", DEEPEST));
    let (_, mut found) = Clinic::read(&value);
    found.extend(law::check(&value));
    let mut faults = walk.faults;
    for diagnostic in found {
        let offset = walk.places.get(&diagnostic.path).copied().unwrap_or(0);
        faults.push(Fault {
            severity: diagnostic.severity,
            place: Some(place(text, offset)),
            path: diagnostic.path,
            code: diagnostic.code,
            message: diagnostic.message,
        });
    }
    Read {
        faults,
        value: Some(value),
    }
}

fn of_the_text(place: Option<Place>, code: &'static str, message: String) -> Fault {
    Fault {
        severity: Severity::Error,
        place,
        path: String::new(),
        code,
        message,
    }
}

/// JSON and nothing more; serde_json has said so already.
fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// What is wrong with the text, for somebody who does not know JSON.
fn in_plain_words(error: &str, rest: &str) -> String {
    let error = error.split(" at line ").next().unwrap_or(error);
    let hint = match error {
        "trailing comma" | "key must be a string" | "expected value"
            if rest.starts_with(['}', ']']) =>
        {
            "there is a comma with nothing after it; take the last comma before the bracket away"
        }
        "key must be a string" => "a name must stand in straight double quotes, like \"name\"",
        "expected value" => {
            "nothing that JSON knows stands here: texts need straight double quotes, true and \
             false small letters, and comments are not possible"
        }
        "expected `:`" => "a colon is missing after a name",
        "trailing characters" => "the file should end before this, but something follows",
        "expected `,` or `}`" | "expected `,` or `]`" => {
            "a comma is missing before this, or a quote inside a text is not written as \\\""
        }
        _ if error.starts_with("EOF") => {
            "the file ends too early: a closing bracket or quote is missing"
        }
        _ if error.starts_with("control character") => {
            "a text goes over the end of a line or holds a tab; write \\n or \\t instead, or close \
             its quote"
        }
        _ => return format!("the file is not JSON: {error}"),
    };
    format!("the file is not JSON: {hint}")
}

/// Where serde_json's line and column (in bytes) are in the text.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    (start + column.saturating_sub(1)).min(text.len())
}

/// The line and column of a byte of the text.
pub(crate) fn place(text: &str, offset: usize) -> Place {
    let before = &text[..text.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// Makes the value that the quiz would read in a browser, and notes where each part of it stands.
struct Walk<'t> {
    text: &'t str,
    /// How many more values the quiz would look at.
    left: u32,
    places: HashMap<String, usize>,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    fn value(&mut self, tree: &ast::Value<'_>, path: &str, depth: u32) -> Value {
        self.left = self.left.saturating_sub(1);
        let too_deep = depth == 0 || self.left == 0;
        match tree {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(flag) => Value::Bool(flag.value),
            // Beyond all bounds a number is infinite, as in a browser.
            ast::Value::NumberLit(number) => {
                number.value.parse().map_or(Value::Other, Value::Number)
            }
            ast::Value::StringLit(text) => Value::Text(text.value.to_string()),
            ast::Value::Object(object) => {
                let entries = self.entries(&object.properties, path, depth.saturating_sub(1));
                if too_deep || entries.len() > LONGEST as usize {
                    return Value::Other;
                }
                Value::Map(entries)
            }
            ast::Value::Array(list) => {
                if too_deep || list.elements.len() > LONGEST as usize {
                    return Value::Other;
                }
                let items = list.elements.iter().enumerate().map(|(index, item)| {
                    let at = pointer(path, &index.to_string());
                    self.places.insert(at.clone(), item.start());
                    self.value(item, &at, depth - 1)
                });
                Value::List(items.collect())
            }
        }
    }

    /// The last of two entries with one name counts, as in a browser.
    fn entries(
        &mut self,
        properties: &[ObjectProp<'_>],
        path: &str,
        depth: u32,
    ) -> Vec<(String, Value)> {
        let mut entries: Vec<(String, Value)> = Vec::with_capacity(properties.len());
        let mut known: HashMap<&str, (usize, usize)> = HashMap::new();
        for property in properties {
            let name = property.name.as_str();
            let at = pointer(path, name);
            self.places.insert(at.clone(), property.start());
            let value = self.value(&property.value, &at, depth);
            match known.get(name) {
                Some(&(index, first)) => {
                    entries[index].1 = value;
                    let place = place(self.text, property.start());
                    let message = format!(
                        "this name stands twice: on line {} and again here; only the last one counts",
                        self::place(self.text, first).line
                    );
                    self.faults.push(Fault {
                        severity: Severity::Error,
                        place: Some(place),
                        path: at,
                        code: "duplicate-key",
                        message,
                    });
                }
                None => {
                    known.insert(name, (entries.len(), property.start()));
                    entries.push((name.to_owned(), value));
                }
            }
        }
        entries
    }
}

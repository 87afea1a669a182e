//! Every fault of a clinic file as a sentence, with what mends it where that can be told.
//!
//! What arrives: the text of a file that is JSON. What leaves: [`Finding`]s, those of
//! [the file](mod@crate::file) put so that somebody who never saw a JSON Pointer can act on them. A
//! mend is one value to be put at one place, and is offered only after it was tried: with it the
//! fault is gone, and no other has come. Nothing is mended that would decide what is safe: which
//! class a treatment is of, or what a rule means.

use serde::Serialize;
use skin_quiz_decision::clinic::{Clinic, Diagnostic, Severity, is_unseen, pointer};
use skin_quiz_decision::knowledge::matches::Strength;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::{Value, beginning, shown};

use crate::file::{self, Fault};

/// For how many faults a mend is looked for: each is tried on the whole file.
const MOST_MENDS: usize = 60;

/// A fault of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Where it is (JSON Pointer); empty for the file as a whole.
    pub path: String,
    /// From 1; absent where it is in no line of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// How bad it is.
    pub severity: Severity,
    /// What kind of fault it is.
    pub code: &'static str,
    /// What stands there, its beginning.
    pub found: String,
    /// What may stand there.
    pub allowed: String,
    /// Both in a sentence, with where it is.
    pub said: String,
    /// What mends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<Mend>,
}

/// What mends a fault: a value at a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mend {
    /// What a button would say.
    pub label: String,
    /// Where (JSON Pointer).
    pub path: String,
    /// What is put there; absent: what is there is taken out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// Every fault of a file's text, most of them with what mends it.
pub fn check(text: &str) -> Vec<Finding> {
    let read = file::read(text.as_bytes());
    let value = read.value.unwrap_or(Value::Null);
    let (_, before) = Clinic::read(&value);
    let mut findings = Vec::new();
    for (index, fault) in read.faults.iter().enumerate() {
        // Whoever has more than that mends these first.
        let mends = if index < MOST_MENDS {
            candidates(fault, &value)
        } else {
            Vec::new()
        };
        let mut mends = mends.into_iter();
        let mend = mends.find(|mend| mends_it(fault, &value, &before, mend));
        findings.push(finding(fault, &value, mend));
    }
    findings.extend(of_the_letters(&value));
    findings
}

fn finding(fault: &Fault, file: &Value, mend: Option<Mend>) -> Finding {
    let found = at(file, &fault.path);
    Finding {
        line: fault.place.map(|place| place.line),
        severity: fault.severity,
        code: fault.code,
        found: found.map_or_else(|| "nothing".to_owned(), in_short),
        allowed: allowed(&fault.message),
        said: sentence(&fault.path, &fault.message),
        mend,
        path: fault.path.clone(),
    }
}

/// Texts whose letters were lost on the way.
fn of_the_letters(file: &Value) -> Vec<Finding> {
    fn walk(value: &Value, path: &str, found: &mut Vec<Finding>) {
        match value {
            Value::Text(text) if text.contains('\u{fffd}') => found.push(Finding {
                path: path.to_owned(),
                line: None,
                severity: Severity::Warning,
                code: "lost-letters",
                found: in_short(value),
                allowed: "the letters as they were written".to_owned(),
                said: sentence(
                    path,
                    "letters were lost here (\u{fffd}) when the file was saved with another \
                     encoding: write them anew, and save it as UTF-8",
                ),
                mend: None,
            }),
            Value::List(items) => items.iter().enumerate().for_each(|(index, item)| {
                walk(item, &pointer(path, &index.to_string()), found);
            }),
            Value::Map(entries) => entries
                .iter()
                .for_each(|(key, value)| walk(value, &pointer(path, key), found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(file, "", &mut found);
    found
}

/// A sentence that begins with where it is, and ends as one.
pub fn sentence(path: &str, message: &str) -> String {
    let mut said = String::new();
    if !path.is_empty() {
        said.push_str("At ");
        said.push_str(&place_in_words(path));
        said.push_str(": ");
    }
    let mut letters = message.chars();
    match letters.next() {
        Some(first) if path.is_empty() => said.extend(first.to_uppercase()),
        first => said.extend(first),
    }
    said.push_str(letters.as_str());
    if !said.ends_with(['.', '?', '!']) {
        said.push('.');
    }
    said
}

/// A JSON Pointer for who never saw one: `contraindications, entry 2, effect`.
fn place_in_words(path: &str) -> String {
    let parts = path.split('/').skip(1).map(unescaped);
    let parts = parts.map(|part| match part.parse::<usize>() {
        Ok(index) => format!("entry {}", index + 1),
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join(", ")
}

fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// What a message says is allowed.
fn allowed(message: &str) -> String {
    if let Some((_, rest)) = message.split_once("allowed: ") {
        return rest.split(';').next().unwrap_or(rest).to_owned();
    }
    if let Some(rest) = message.strip_prefix("expected ") {
        return rest.split(", found ").next().unwrap_or(rest).to_owned();
    }
    message.to_owned()
}

/// The beginning of a value, as it stands in a file.
fn in_short(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("\u{201c}{}\u{201d}", beginning(text)),
        Value::Number(n) => shown(*n),
        Value::Bool(flag) => flag.to_string(),
        other => other.kind().to_owned(),
    }
}

/// The value at a place.
pub fn at<'v>(file: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('/').skip(1).try_fold(file, |value, part| {
        let part = unescaped(part);
        match value {
            Value::List(items) => items.get(part.parse::<usize>().ok()?),
            other => other.get(&part),
        }
    })
}

/// The file with another value at a place, or without what is there; as it was where there is no
/// such place. A name that stands twice stands once then.
pub fn with(file: &Value, path: &str, new: Option<&Value>) -> Value {
    fn put(value: &Value, parts: &[String], new: Option<&Value>) -> Option<Value> {
        let Some((part, rest)) = parts.split_first() else {
            return new.cloned();
        };
        match value {
            Value::List(items) => {
                let index = part.parse::<usize>().unwrap_or(usize::MAX);
                let items = items.iter().enumerate().filter_map(|(place, item)| {
                    if place == index {
                        put(item, rest, new)
                    } else {
                        Some(item.clone())
                    }
                });
                Some(Value::List(items.collect()))
            }
            Value::Map(entries) => {
                let last = entries.iter().rposition(|(key, _)| key == part);
                let mut kept: Vec<(String, Value)> = Vec::new();
                for (place, (key, value)) in entries.iter().enumerate() {
                    if key != part {
                        kept.push((key.clone(), value.clone()));
                    } else if Some(place) == last
                        && let Some(value) = put(value, rest, new)
                    {
                        kept.push((key.clone(), value));
                    }
                }
                if last.is_none()
                    && let (true, Some(new)) = (rest.is_empty(), new)
                {
                    kept.push((part.clone(), new.clone()));
                }
                Some(Value::Map(kept))
            }
            other => Some(other.clone()),
        }
    }
    let parts: Vec<String> = path.split('/').skip(1).map(unescaped).collect();
    put(file, &parts, new).unwrap_or(Value::Null)
}

/// Whether a fault is gone with it, and nothing new is wrong: it is tried.
fn mends_it(fault: &Fault, file: &Value, before: &[Diagnostic], mend: &Mend) -> bool {
    let (_, after) = Clinic::read(&with(file, &mend.path, mend.value.as_ref()));
    let same = |found: &[Diagnostic]| {
        let same = |it: &&Diagnostic| it.path == fault.path && it.code == fault.code;
        found.iter().filter(same).count()
    };
    let errors = |found: &[Diagnostic]| {
        let errors = found.iter().filter(|it| it.severity == Severity::Error);
        errors.count()
    };
    // That a name stands twice is a fault of the text, which the mend rewrites.
    let gone = fault.code == "duplicate-key" || same(&after) < same(before);
    gone && errors(&after) <= errors(before)
}

/// What might mend a fault, likeliest first.
fn candidates(fault: &Fault, file: &Value) -> Vec<Mend> {
    let path = &fault.path[..];
    let Some(found) = at(file, path) else {
        return Vec::new();
    };
    let (parent, key) = path.rsplit_once('/').unwrap_or(("", ""));
    let key = unescaped(key);
    let put = |label: String, value: Value| Mend {
        label,
        path: path.to_owned(),
        value: Some(value),
    };
    let take_out = |label: &str| Mend {
        label: label.to_owned(),
        path: path.to_owned(),
        value: None,
    };
    // The same entry under another name, at its place.
    let rename = |to: &str| {
        let Some(Value::Map(entries)) = at(file, parent) else {
            return None;
        };
        if entries.iter().any(|(other, _)| other == to) {
            return None;
        }
        let renamed = entries.iter().map(|(other, value)| {
            let name = if *other == key { to } else { other };
            (name.to_owned(), value.clone())
        });
        Some(Mend {
            label: format!("call it `{to}`"),
            path: parent.to_owned(),
            value: Some(Value::Map(renamed.collect())),
        })
    };
    let near = || {
        let (_, rest) = fault.message.rsplit_once("did you mean `")?;
        rest.split('`').next()
    };
    let mut mends = Vec::new();
    match fault.code {
        "wrong-type" => {
            if matches!(found, Value::Null) {
                mends.push(take_out("take it out: there is nothing in it"));
            }
            for value in of_another_kind(&fault.message, &key, found) {
                let what = match found {
                    Value::Text(_) => "a text",
                    other => other.kind(),
                };
                mends.push(put(
                    format!("{key} is {what}: use {}", written(&value)),
                    value,
                ));
            }
        }
        "unknown-name" => {
            let is_value = matches!(found, Value::Text(text)
                if fault.message.starts_with(&format!("`{}`", beginning(text.trim()))));
            match near() {
                Some(near) if is_value => {
                    mends.push(put(format!("use `{near}`"), Value::Text(near.to_owned())));
                }
                Some(near) => mends.extend(rename(near)),
                None => {}
            }
            if let Value::Text(text) = found
                && is_value
            {
                let plain = text.trim().to_ascii_lowercase().replace([' ', '_'], "-");
                mends.push(put(format!("use `{plain}`"), Value::Text(plain)));
            } else if !is_value {
                mends.push(take_out("take it out: the quiz does not know it"));
            }
        }
        "missing-class" => {
            if let Some((_, rest)) = fault.message.rsplit_once("If you meant `") {
                mends.extend(rest.split('`').next().and_then(rename));
            }
        }
        "bad-currency" => {
            if let Value::Text(text) = found {
                let code = currency_of(text);
                mends.extend(code.map(|code| put(format!("use {code}"), Value::Text(code))));
            }
        }
        "bad-locale" => {
            if let Value::Text(text) = found {
                let tag = text.trim().replace('_', "-");
                let tag = tag.split('.').next().unwrap_or_default().to_owned();
                mends.push(put(format!("use {tag}"), Value::Text(tag)));
            }
        }
        "bad-date" => {
            if let Value::Text(text) = found {
                let date = day_of(text);
                mends.extend(date.map(|date| put(format!("use {date}"), Value::Text(date))));
            }
        }
        "bad-style" => {
            if let Value::Text(text) = found {
                let bare = text.trim().trim_end_matches(';');
                mends.push(put(format!("use {bare}"), Value::Text(bare.to_owned())));
            }
        }
        "unsafe-link" => {
            if let Value::Text(text) = found {
                for link in links_of(text) {
                    mends.push(put(format!("use {link}"), Value::Text(link)));
                }
            }
        }
        "bad-id" => {
            let name = if let Value::Text(text) = found {
                text
            } else {
                &key
            };
            let id = id_of(name);
            if !id.is_empty() && matches!(found, Value::Text(_)) {
                mends.push(put(format!("use `{id}`"), Value::Text(id)));
            } else if !id.is_empty() {
                mends.extend(rename(&id));
            }
        }
        "duplicate-id" => {
            if let Value::Text(id) = found {
                for n in 2..9 {
                    let other = format!("{}-{n}", id.trim());
                    mends.push(put(format!("use `{other}`"), Value::Text(other)));
                }
            }
        }
        "min-above-max" => {
            if let (Some(min), Some(max)) = (found.get("min"), found.get("max")) {
                let swapped = vec![("min".into(), max.clone()), ("max".into(), min.clone())];
                mends.push(put("exchange the two".into(), Value::Map(swapped)));
            }
        }
        "missing" => {
            let (min, max) = (found.get("min"), found.get("max"));
            if let (Some(only), None) | (None, Some(only)) = (min, max) {
                let both = vec![("min".into(), only.clone()), ("max".into(), only.clone())];
                mends.push(put(
                    format!("use {} for both", written(only)),
                    Value::Map(both),
                ));
            }
            if matches!(found, Value::Map(entries) if entries.is_empty()) {
                mends.push(take_out("take it out: there is nothing in it"));
            }
        }
        "empty" => mends.push(take_out("take it out: there is nothing in it")),
        "control-character" => {
            if let Value::Text(text) = found {
                let plain: String = text
                    .chars()
                    .filter(|c| "\n\r\t".contains(*c) || !is_unseen(*c))
                    .collect();
                let label = "take out what can't be seen".to_owned();
                mends.push(put(label, Value::Text(plain)));
            }
        }
        "markup" => {
            if let Value::Text(text) = found {
                let label = "take the tags out".to_owned();
                mends.push(put(label, Value::Text(without_tags(text))));
            }
        }
        "nobody-to-reach" => {
            if let Value::List(items) = found {
                let mut asked = items.clone();
                asked.push(Value::Text("email".into()));
                mends.push(put(
                    "ask for an email address, too".into(),
                    Value::List(asked),
                ));
            }
        }
        "not-used" | "always-offered" | "misleading-name" => {
            mends.push(take_out("take it out: it is not used"));
        }
        "always-eligible" => mends.push(take_out("take it out of the rule")),
        "duplicate-key" => mends.push(put("keep the last one".into(), found.clone())),
        "can-not-strengthen" => mends.extend(strongest_match(parent, &key).map(|strength| {
            let id = strength.id();
            put(
                format!("use `{id}`, as the sources say"),
                Value::Text(id.into()),
            )
        })),
        "can-not-loosen" => {
            let level = fault.message.rsplit_once("it stays `");
            let level = level.and_then(|(_, rest)| rest.split('`').next());
            match level {
                Some(level) => mends.push(put(
                    format!("use `{level}`, as the quiz does"),
                    Value::Text(level.to_owned()),
                )),
                None => mends.push(Mend {
                    label: "take the rule out".into(),
                    path: parent.to_owned(),
                    value: None,
                }),
            }
        }
        _ => {}
    }
    mends
}

/// What a value of the wrong kind may have been meant as.
fn of_another_kind(message: &str, key: &str, found: &Value) -> Vec<Value> {
    let wanted = allowed(message);
    let range = |min: f64, max: f64| {
        Value::Map(vec![
            ("min".to_owned(), Value::Number(min)),
            ("max".to_owned(), Value::Number(max)),
        ])
    };
    let one = match (&wanted[..], found) {
        ("a number", Value::Text(text)) => amount_of(text).map(Value::Number),
        ("a text", Value::Number(n)) => Some(Value::Text(shown(*n))),
        ("true or false", Value::Text(text)) => flag_of(text).map(Value::Bool),
        ("true or false", Value::Number(n)) if *n == 0.0 || *n == 1.0 => {
            Some(Value::Bool(*n == 1.0))
        }
        ("an object", Value::Number(n)) if ["perSession", "sessions"].contains(&key) => {
            Some(range(*n, *n))
        }
        ("an object", Value::Text(text)) if ["perSession", "sessions"].contains(&key) => {
            range_of(text).map(|(min, max)| range(min, max))
        }
        ("an object", Value::List(items)) if ["perSession", "sessions"].contains(&key) => {
            match &items[..] {
                [Value::Number(min), Value::Number(max)] => Some(range(*min, *max)),
                _ => None,
            }
        }
        ("an object", Value::List(items)) => match &items[..] {
            [only @ Value::Map(_)] => Some(only.clone()),
            _ => None,
        },
        ("a list", Value::Map(_) | Value::Text(_)) => Some(Value::List(vec![found.clone()])),
        _ => None,
    };
    one.into_iter().collect()
}

/// A value as a button names it.
fn written(value: &Value) -> String {
    match value {
        Value::Number(n) => shown(*n),
        Value::Text(text) => format!("\u{201c}{}\u{201d}", beginning(text)),
        Value::Bool(flag) => flag.to_string(),
        Value::List(_) => "a list with it".to_owned(),
        Value::Map(_) => {
            let number = |key| match value.get(key) {
                Some(Value::Number(n)) => Some(shown(*n)),
                _ => None,
            };
            match (number("min"), number("max")) {
                (Some(min), Some(max)) => format!("{min} to {max}"),
                _ => "what is in it".to_owned(),
            }
        }
        other => other.kind().to_owned(),
    }
}

/// The number in a price as people write it: `250`, `€ 1.200,50`, `1,200.50 USD`, `250,-`.
///
/// None where there are two readings: `1.200` may be one and two tenths.
pub fn amount_of(text: &str) -> Option<f64> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !"'\u{2019}_".contains(*c))
        .collect();
    let first = digits.find(|c: char| c.is_ascii_digit())?;
    let last = digits.rfind(|c: char| c.is_ascii_digit())?;
    let (before, number) = (&digits[..first], &digits[first..=last]);
    let after = &digits[last + 1..];
    let words = |text: &str| {
        text.chars()
            .all(|c| c.is_alphabetic() || "$€£¥.,-–".contains(c))
    };
    // A minus before it is no price; neither are two numbers.
    if before.contains(['-', '–']) || !words(before) || !words(after) {
        return None;
    }
    if !number
        .chars()
        .all(|c| c.is_ascii_digit() || ".,".contains(c))
    {
        return None;
    }
    let marks = number.matches(['.', ',']).count();
    let Some(mark) = number.rfind(['.', ',']) else {
        return number.parse().ok();
    };
    let (whole, rest) = (&number[..mark], &number[mark + 1..]);
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let in_thousands = |groups: &[&str]| {
        groups.iter().skip(1).all(|group| group.len() == 3) && groups[0].len() <= 3
    };
    let plain = groups.concat();
    if rest.len() == 3 {
        let same = number.matches(&number[mark..=mark]).count() == marks;
        // Twice the same mark is thousands and nothing else.
        return (marks > 1 && same && in_thousands(&groups))
            .then(|| [&plain, rest].concat().parse().ok())
            .flatten();
    }
    let other = !whole.contains(&number[mark..=mark]);
    (rest.len() <= 2 && other && (groups.len() == 1 || in_thousands(&groups)))
        .then(|| [&plain, ".", rest].concat().parse().ok())
        .flatten()
}

/// Two numbers with a dash between them, or one for both.
fn range_of(text: &str) -> Option<(f64, f64)> {
    let parts: Vec<&str> = text.split(['-', '–', '—']).collect();
    let both = match parts[..] {
        [one] => (amount_of(one)?, amount_of(one)?),
        [min, max] => (amount_of(min)?, amount_of(max)?),
        _ => return None,
    };
    (both.0 <= both.1).then_some(both)
}

fn flag_of(text: &str) -> Option<bool> {
    match &text.trim().to_lowercase()[..] {
        "true" | "yes" | "on" | "1" | "ja" | "oui" | "sí" | "si" | "نعم" => Some(true),
        "false" | "no" | "off" | "0" | "nein" | "non" | "لا" => Some(false),
        _ => None,
    }
}

/// The code of a currency by its sign or its code in small letters; a dollar is not told from another.
fn currency_of(text: &str) -> Option<String> {
    let text = text.trim();
    let code = match text {
        "€" => "EUR",
        "£" => "GBP",
        "₹" => "INR",
        "₪" => "ILS",
        "₺" => "TRY",
        "₩" => "KRW",
        "₴" => "UAH",
        _ if text.len() == 3 => return Some(text.to_ascii_uppercase()),
        _ if text.eq_ignore_ascii_case("euro") => "EUR",
        _ => return None,
    };
    Some(code.to_owned())
}

/// The day in `31.05.2026`, `2026/05/31` or `31/05/2026`; none where day and month may be exchanged.
fn day_of(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.split(['T', ' ']).next().unwrap_or(text);
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    let number = |part: &str| part.parse::<u32>().ok();
    let (first_n, second_n) = (number(first)?, number(second)?);
    number(third)?;
    let (year, month, day) = match (first.len(), third.len()) {
        (4, _) => (first, second, third),
        // With dots the day comes first wherever it is written so.
        (_, 4) if text.contains('.') || first_n > 12 => (third, second, first),
        (_, 4) if second_n > 12 => (third, first, second),
        _ => return None,
    };
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

/// What an address may have been meant as.
fn links_of(text: &str) -> Vec<String> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_unseen(*c))
        .collect();
    let lower = text.to_ascii_lowercase();
    let mut links = vec![text.clone()];
    if let Some(rest) = lower.strip_prefix("http://") {
        links.push(format!("https://{}", &text[text.len() - rest.len()..]));
    } else if !lower.contains(':') && text.contains('@') {
        links.push(format!("mailto:{text}"));
    } else if text
        .chars()
        .all(|c| c.is_ascii_digit() || "+-.()".contains(c))
    {
        links.push(format!("tel:{text}"));
    } else if !lower.contains(':') && text.contains('.') && !text.starts_with(['/', '\\']) {
        links.push(format!("https://{text}"));
    }
    links
}

/// An id of small letters, digits and hyphens.
fn id_of(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let id: String = name
        .chars()
        .map(plain)
        .collect::<String>()
        .to_ascii_lowercase();
    let parts = id.split('-').filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        plain.push_str(&rest[..start]);
        match rest[start..].find('>') {
            Some(end) => rest = &rest[start + end + 1..],
            None => {
                plain.push_str(&rest[start + 1..]);
                return plain.trim().to_owned();
            }
        }
    }
    plain.push_str(rest);
    plain.trim().to_owned()
}

/// How well the sources say that a treatment serves a concern; by the path of the concerns.
fn strongest_match(concerns: &str, concern: &str) -> Option<Strength> {
    let pack = Pack::built_in();
    let treatment = unescaped(concerns.split('/').nth(2)?);
    let treatment = pack.treatment(&treatment)?;
    let concern = pack.concerns().find(|it| it.id() == concern)?;
    Some(pack.highest_match(treatment, concern))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_read_as_people_write_it_or_not_at_all() {
        for (text, amount) in [
            ("250", Some(250.0)),
            ("250 €", Some(250.0)),
            ("$ 1,200.50", Some(1200.5)),
            ("1.200,50 EUR", Some(1200.5)),
            ("1’200.-", Some(1200.0)),
            ("250,-", Some(250.0)),
            ("ab 99,5", Some(99.5)),
            ("1.200.000", Some(1_200_000.0)),
            ("1.200", None),
            ("1,200", None),
            ("-5", None),
            ("250-300", None),
            ("free", None),
            ("12,34,56", None),
            ("1.20.300,5", None),
        ] {
            assert_eq!(amount_of(text), amount, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_only_where_there_is_one_reading() {
        for (text, day) in [
            ("31.05.2026", Some("2026-05-31")),
            ("1.2.2026", Some("2026-02-01")),
            ("2026/5/3", Some("2026-05-03")),
            ("2026-05-31T10:00", Some("2026-05-31")),
            ("5/31/2026", Some("2026-05-31")),
            ("31/5/2026", Some("2026-05-31")),
            ("4/5/2026", None),
            ("May 2026", None),
        ] {
            assert_eq!(day_of(text).as_deref(), day, "{text}");
        }
    }
}

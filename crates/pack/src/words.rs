//! The texts of each language, from Fluent files to lines.
//!
//! A text is a Fluent message, its hints are attributes of it. What a text
//! counts is written as a selection by `$n`; a lowered line says the same as
//! `one: ... | other: ...`, with figures as `{name}`, and needs no Fluent at
//! run time.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::Files;
use crate::fault::{Faults, line_at};

/// A text of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiText {
    /// Its key in the Fluent files.
    pub key: String,
    /// What it is for.
    pub about: String,
    /// The figures that go into it.
    pub figures: Vec<String>,
}

/// The messages of a file by key; an attribute's key is `message.attribute`.
pub struct Messages {
    /// The file.
    pub file: String,
    texts: BTreeMap<String, (usize, String)>,
    order: Vec<(String, String)>,
}

/// A text that has to be there in every language.
pub struct Wanted {
    /// Its key.
    pub key: String,
    /// Whether it may be missing, which is an empty text.
    pub may_be_empty: bool,
    /// The figures that go into it.
    pub figures: &'static [&'static str],
}

impl Wanted {
    /// A text without figures.
    pub fn text(key: String) -> Wanted {
        Wanted {
            key,
            may_be_empty: false,
            figures: &[],
        }
    }

    /// A text without figures that need not be there.
    pub fn hint(key: String) -> Wanted {
        Wanted {
            may_be_empty: true,
            ..Wanted::text(key)
        }
    }
}

impl Messages {
    /// Reads a file.
    pub fn read(file: &str, text: &str, faults: &mut Faults) -> Messages {
        let mut messages = Messages {
            file: file.to_owned(),
            texts: BTreeMap::new(),
            order: Vec::new(),
        };
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    faults.report(file, line_at(text, error.pos.start), error.kind.to_string());
                }
                resource
            }
        };
        // Of a key that stands twice the first.
        let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
        for (line, number) in text.lines().zip(1..) {
            if let Some((key, _)) = line.split_once('=') {
                lines.entry(key.trim_end()).or_insert(number);
            }
        }
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            let line = lines.get(key).copied().unwrap_or_default();
            let about = message
                .comment
                .as_ref()
                .map_or(String::new(), |comment| comment.content.join(" "));
            messages.order.push((key.to_owned(), about));
            if let Some(pattern) = &message.value {
                messages.add(key.to_owned(), line, pattern, faults);
            }
            for attribute in &message.attributes {
                let key = format!("{key}.{}", attribute.id.name);
                messages.add(key, line, &attribute.value, faults);
            }
        }
        messages
    }

    fn add(&mut self, key: String, line: usize, pattern: &ast::Pattern<&str>, faults: &mut Faults) {
        let lowered = lowered(pattern).unwrap_or_else(|what| {
            faults.report(&self.file, line, format!("`{key}`: {what}"));
            String::new()
        });
        if self.texts.insert(key.clone(), (line, lowered)).is_some() {
            faults.report(&self.file, line, format!("`{key}` stands twice"));
        }
    }

    /// A regional form over its language: what this file does not say is said by `language`.
    pub fn over(mut self, language: &Messages, faults: &mut Faults) -> Messages {
        for (key, (line, text)) in &self.texts {
            if language.get(key) == Some(text) {
                let message = format!("`{key}` is the same in {}: leave it out", language.file);
                faults.report(&self.file, *line, message);
            }
            if language.get(key).is_none() {
                let message = format!("`{key}` is nothing that {} says", language.file);
                faults.report(&self.file, *line, message);
            }
        }
        for (key, (_, text)) in &language.texts {
            // Its line is one of another file.
            let said = || (0, text.clone());
            self.texts.entry(key.clone()).or_insert_with(said);
        }
        self
    }

    /// The text of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(|(_, text)| text.as_str())
    }

    /// The line of a key.
    pub fn line(&self, key: &str) -> usize {
        self.texts.get(key).map_or(0, |(line, _)| *line)
    }

    /// Every key.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }
}

/// A pattern as one line.
fn lowered(pattern: &ast::Pattern<&str>) -> Result<String, String> {
    if let [
        ast::PatternElement::Placeable {
            expression: ast::Expression::Select { selector, variants },
        },
    ] = &pattern.elements[..]
    {
        let ast::InlineExpression::VariableReference { id } = selector else {
            return Err("a selection goes by a figure, such as { $n -> ... }".to_owned());
        };
        if id.name != "n" && id.name != "range" {
            return Err(format!(
                "a selection goes by $n or $range, not by ${}",
                id.name
            ));
        }
        let mut forms = Vec::new();
        for variant in variants {
            let name = match &variant.key {
                ast::VariantKey::Identifier { name } => *name,
                ast::VariantKey::NumberLiteral { value } => {
                    return Err(format!("[{value}] is no plural form"));
                }
            };
            if !["zero", "one", "two", "few", "many", "other"].contains(&name) {
                return Err(format!("[{name}] is no plural form"));
            }
            forms.push(format!("{name}: {}", plain(&variant.value)?));
        }
        return Ok(forms.join(" | "));
    }
    plain(pattern)
}

fn plain(pattern: &ast::Pattern<&str>) -> Result<String, String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(inline),
            } => match inline {
                ast::InlineExpression::VariableReference { id } => {
                    text.push('{');
                    text.push_str(id.name);
                    text.push('}');
                }
                ast::InlineExpression::StringLiteral { value } => {
                    text.push_str(&unescape_unicode_to_string(value));
                }
                _ => return Err("only figures ({ $name }) can be put in".to_owned()),
            },
            ast::PatternElement::Placeable { .. } => {
                return Err("a selection stands alone, around the whole text".to_owned());
            }
        }
    }
    Ok(text.trim().to_owned())
}

/// The names of the figures in a lowered text, sorted.
pub fn figures(text: &str) -> Vec<String> {
    let mut names: Vec<String> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The numbers in a text, sorted: a 6 may not become a 5 on the way to another language.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::to_owned)
        .collect();
    numbers.sort();
    numbers
}

/// The texts of the interface, from its first language.
pub fn interface(ui: &Files, faults: &mut Faults) -> Vec<UiText> {
    const FIRST: &str = "en.ftl";
    let Some(text) = ui.get(FIRST) else {
        faults.report(FIRST, 0, "the file is missing");
        return Vec::new();
    };
    let messages = Messages::read(FIRST, text, faults);
    let texts = messages.order.iter().map(|(key, about)| UiText {
        key: key.clone(),
        about: about.clone(),
        figures: figures(messages.get(key).unwrap_or_default()),
    });
    let texts: Vec<UiText> = texts.collect();
    for text in texts.iter().filter(|text| text.about.is_empty()) {
        let line = messages.line(&text.key);
        let message = format!(
            "`{}` needs a remark above it that says what it is for",
            text.key
        );
        faults.report(FIRST, line, message);
    }
    texts
}

/// The lines of one language: the interface's, which the pack may word anew, and the pack's.
///
/// `first` are the texts of the first language, which all others are held against.
pub fn lines(
    texts: &[UiText],
    wanted: &[Wanted],
    ui: &Messages,
    pack: &Messages,
    first: Option<&[String]>,
    faults: &mut Faults,
) -> Vec<String> {
    let mut lines = Vec::with_capacity(texts.len() + wanted.len());
    for text in texts {
        let (from, found) = match pack.get(&text.key) {
            Some(found) => (pack, Some(found)),
            None => (ui, ui.get(&text.key)),
        };
        let Some(found) = found.filter(|found| !found.is_empty()) else {
            faults.report(&ui.file, 0, format!("`{}` is missing", text.key));
            lines.push(String::new());
            continue;
        };
        if figures(found) != text.figures {
            let (line, figures) = (from.line(&text.key), text.figures.join(", "));
            let message = format!("`{}` takes these figures: {figures}", text.key);
            faults.report(&from.file, line, message);
        }
        lines.push(found.to_owned());
    }
    for text in wanted {
        let found = pack.get(&text.key).unwrap_or_default();
        if found.is_empty() && !text.may_be_empty {
            faults.report(&pack.file, 0, format!("`{}` is missing", text.key));
        }
        if !found.is_empty() && figures(found) != text.figures {
            let message = format!("`{}` takes these figures: {:?}", text.key, text.figures);
            faults.report(&pack.file, pack.line(&text.key), message);
        }
        lines.push(found.to_owned());
    }
    for (place, line) in lines.iter().enumerate() {
        let (key, file) = match texts.get(place) {
            Some(text) if pack.get(&text.key).is_none() => (&text.key, ui),
            Some(text) => (&text.key, pack),
            None => (&wanted[place - texts.len()].key, pack),
        };
        if line.contains(['\n', '\r']) {
            faults.report(
                &file.file,
                file.line(key),
                format!("`{key}` is more than a line"),
            );
        }
        if let Some(first) = first {
            if first[place].is_empty() != line.is_empty() {
                let message = format!("`{key}` is empty here or in the first language");
                faults.report(&file.file, file.line(key), message);
            }
            if place >= texts.len() && numbers(&first[place]) != numbers(line) {
                let message = format!(
                    "`{key}` has other numbers than the first language: {}",
                    numbers(&first[place]).join(", ")
                );
                faults.report(&file.file, file.line(key), message);
            }
        }
    }
    lines
}

/// Reports where what no person reads of a language, but a browser or the making of lists, can't be
/// read.
pub fn manner(texts: &[UiText], lines: &[String], ui: &Messages, faults: &mut Faults) {
    for (text, line) in texts.iter().zip(lines) {
        let (can_be_read, form) = match text.key.as_str() {
            "direction" => (["ltr", "rtl"].contains(&line.as_str()), "`ltr` or `rtl`"),
            "figures-locale" => (
                line.strip_prefix("{locale}")
                    .is_some_and(|of_texts| of_texts.is_empty() || of_texts.starts_with("-u-")),
                "{ $locale }, with a `-u-...` behind it or nothing",
            ),
            "commas" | "apart" => (
                line.strip_prefix("{first}")
                    .and_then(|rest| rest.strip_suffix("{next}"))
                    .is_some_and(|between| !between.is_empty() && !between.contains('{')),
                "what stands between { $first } and { $next }, and nothing around them",
            ),
            _ => continue,
        };
        if !can_be_read {
            let message = format!("`{}` is {form}, not `{line}`", text.key);
            faults.report(&ui.file, ui.line(&text.key), message);
        }
    }
}

/// Reports what a file says and nobody asks for.
pub fn unasked(texts: &[UiText], wanted: &[Wanted], messages: &Messages, faults: &mut Faults) {
    let known: BTreeSet<&str> = texts
        .iter()
        .map(|text| text.key.as_str())
        .chain(wanted.iter().map(|text| text.key.as_str()))
        .collect();
    for key in messages.keys().filter(|key| !known.contains(*key)) {
        let known = known.iter().copied();
        faults.unknown(
            &messages.file,
            messages.line(key),
            "text of the quiz",
            key,
            known,
        );
    }
}

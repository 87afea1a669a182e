//! A clinic file as people type it, made into JSON.
//!
//! What arrives: a text from an editor, a word processor, a chat or a mail. What leaves: the same
//! text as JSON, with every [`Change`] said, or [`Unreadable`] with the place where it stops
//! making sense. The text keeps its layout, as only what is wrong is replaced. Quotes of a word
//! processor or of a programmer, comments, commas too many or too few, names without quotes,
//! `True`, a decimal comma, a fence around it: each has one reading. What has two is not guessed:
//! a bracket that is missing may stand for a rule that is, and `1,200` for two prices. Whatever
//! comes out was read once more by a strict reader. This module deliberately does not know what
//! a clinic may set, but by which of its keys a file of another tool is told.

use std::ops::Range;

use serde::Serialize;
use skin_quiz_decision::clinic::{is_unseen, pointer};

use crate::file::{self, LIMIT, Place};

/// How deep a file may be nested: deeper than anything that the quiz looks at.
const DEEPEST: usize = 60;

/// A file that is JSON now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// The text: JSON, or as it was where it is unreadable.
    pub text: String,
    /// What was put right, each kind once.
    pub changes: Vec<Change>,
    /// Where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unreadable: Option<Unreadable>,
}

/// Something that was put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The first place of it (JSON Pointer); empty for the file as a whole.
    pub path: String,
    /// What it was and is, in a sentence.
    pub said: String,
}

/// Where a file could not be read, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unreadable {
    /// From 1.
    pub line: usize,
    /// The character within the line, from 1.
    pub column: usize,
    /// In a sentence.
    pub said: String,
}

/// Makes JSON of what somebody typed.
pub fn understand(text: &str) -> Understood {
    let unreadable = |place: Place, said: String| Understood {
        text: text.to_owned(),
        changes: Vec::new(),
        unreadable: Some(Unreadable {
            line: place.line,
            column: place.column,
            said,
        }),
    };
    let begin = Place { line: 1, column: 1 };
    if text.len() > LIMIT {
        let size = match text.len() / 1024 {
            kilo @ ..1024 => format!("{kilo} kB"),
            kilo => format!("{} MB", kilo / 1024),
        };
        let said = format!(
            "This file has {size}, and the quiz reads at most 256 kB. A clinic file is rarely \
             larger than 20 kB: pictures are named in it by their address, not put into it."
        );
        return unreadable(begin, said);
    }
    if let Some(said) = no_json_at_all(text) {
        return unreadable(begin, said.to_owned());
    }
    // A mark in a text may close it or stand in it: first only the same kind closes.
    let read = read(text, false).or_else(|first| read(text, true).map_err(|_| first));
    let (json, changes) = match read {
        Ok(read) => read,
        Err(stop) => return unreadable(file::place(text, stop.at), stop.said),
    };
    match serde_json::from_str::<serde_json::Value>(&json) {
        Ok(value) => {
            if let Some(said) = of_another_tool(&value) {
                return unreadable(begin, said);
            }
            Understood {
                text: json,
                changes,
                unreadable: None,
            }
        }
        // It reads what is JSON and nothing else, and so has the last word.
        Err(_) => unreadable(
            begin,
            "This is no JSON, and what was tried to put it right was not enough. Copy the file \
             again from where it came from."
                .to_owned(),
        ),
    }
}

/// What a text is that is no JSON and was never meant as it.
fn no_json_at_all(text: &str) -> Option<&'static str> {
    let begins = text.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    let lower: String = begins
        .chars()
        .take(400)
        .collect::<String>()
        .to_ascii_lowercase();
    let starts = |with: &[&str]| with.iter().any(|one| lower.starts_with(one));
    if begins.is_empty() {
        Some("There is nothing in this file.")
    } else if starts(&["%pdf"]) {
        Some("This is a PDF, not a clinic file.")
    } else if starts(&["pk\u{3}\u{4}"]) {
        Some("This is a zip or an office document: unpack it, and open the `clinic.json` in it.")
    } else if starts(&["{\\rtf"]) {
        Some("This is a document of a word processor: save it as plain text.")
    } else if lower.contains("\u{89}png") || lower.contains("jfif") || starts(&["gif8", "riff"]) {
        Some("This is a picture, not a clinic file.")
    } else if starts(&["<?php"]) {
        Some("This is a program (PHP), not a clinic file.")
    } else if starts(&["<?xml", "<svg", "<rss", "<wxr"]) {
        Some("This is XML, not a clinic file.")
    } else if starts(&["-----begin"]) {
        Some("This is a key or a certificate, not a clinic file. Show it to nobody.")
    } else if starts(&["<"]) && !lower.starts_with("<script") {
        Some("This is a web page, not a clinic file: the address may have been that of a page.")
    } else if begins.bytes().take(2000).any(|byte| byte == 0) {
        Some("This is no text, or one of two bytes a letter: save it as UTF-8.")
    } else {
        None
    }
}

/// The keys by which a file of another tool is told, all of them there, and its name.
const FOREIGN_FILES: &[(&[&str], &str)] = &[
    (
        &["private_key", "client_email"],
        "a key of a Google service account: show it to nobody",
    ),
    (&["welcome_screens", "fields"], "a form of Typeform"),
    (&["thankyou_screens", "fields"], "a form of Typeform"),
    (&["fields", "logic"], "a form of Typeform"),
    (&["pages", "completedHtml"], "a survey of SurveyJS"),
    (&["pages", "showProgressBar"], "a survey of SurveyJS"),
    (&["pages", "title"], "a survey of SurveyJS"),
    (&["elements"], "a survey or a page builder's template"),
    (
        &["responseCode", "content"],
        "an answer of Jotform's interface",
    ),
    (&["formId", "info"], "a Google form"),
    (&["items", "info"], "a Google form or a Postman collection"),
    (&["dependencies"], "a `package.json` of npm"),
    (&["devDependencies"], "a `package.json` of npm"),
    (&["scripts", "version"], "a `package.json` of npm"),
    (&["require", "autoload"], "a `composer.json` of PHP"),
    (&["compilerOptions"], "a `tsconfig.json`"),
    (&["manifest_version"], "a browser extension's manifest"),
    (&["start_url", "icons"], "a web app's manifest"),
    (&["apiVersion", "category", "title"], "a block of WordPress"),
    (&["settings", "styles"], "a theme's settings of WordPress"),
    (
        &["@context"],
        "structured data for search engines (JSON-LD)",
    ),
    (&["lighthouseVersion"], "a report of Lighthouse"),
    (
        &["exportFormatVersion"],
        "a container of Google Tag Manager",
    ),
    (&["type", "features"], "a map (GeoJSON)"),
    (
        &["$defs", "properties"],
        "the description of a clinic file (a schema), not one",
    ),
    (
        &["$id", "properties"],
        "the description of a clinic file (a schema), not one",
    ),
    (
        &["options", "recommended"],
        "an answer of the quiz, not a clinic file",
    ),
    (
        &["concerns", "areas"],
        "somebody's answers to the quiz, which are private, not a clinic file",
    ),
    (
        &["release", "assets"],
        "the list of a release of the quiz, not a clinic file",
    ),
    (&["log"], "a recording of a browser's network"),
];

/// Keys that only a clinic file has.
const OF_A_CLINIC: &[&str] = &[
    "currency",
    "bookingUrl",
    "treatments",
    "contraindications",
    "reviewedBy",
    "consultation",
    "theme",
    "texts",
];

/// What a file is, where another tool wrote it.
fn of_another_tool(value: &serde_json::Value) -> Option<String> {
    let serde_json::Value::Object(keys) = value else {
        return None;
    };
    if OF_A_CLINIC.iter().any(|key| keys.contains_key(*key)) {
        return None;
    }
    let known = FOREIGN_FILES
        .iter()
        .find(|(all, _)| all.iter().all(|key| keys.contains_key(*key)))?;
    Some(format!(
        "This looks like {}. A clinic file has keys such as `currency` and `treatments`.",
        known.1
    ))
}

/// Where reading stopped.
struct Stop {
    at: usize,
    said: String,
}

fn stop<T>(at: usize, said: impl Into<String>) -> Result<T, Stop> {
    Err(Stop {
        at,
        said: said.into(),
    })
}

/// What was put right, of one kind.
struct Kind {
    said: &'static str,
    path: String,
    places: usize,
}

fn read(text: &str, any_mark_closes: bool) -> Result<(String, Vec<Change>), Stop> {
    let mut reader = Reader {
        text,
        at: 0,
        edits: Vec::new(),
        kinds: Vec::new(),
        any_mark_closes,
    };
    reader.file()?;
    let mut json = String::with_capacity(text.len());
    let mut kept = 0;
    // They were noted from front to back, but for a comma before a bracket.
    reader
        .edits
        .sort_by_key(|(range, _)| (range.start, range.end));
    for (range, put) in &reader.edits {
        if range.start < kept {
            continue;
        }
        json.push_str(&text[kept..range.start]);
        json.push_str(put);
        kept = range.end;
    }
    json.push_str(&text[kept..]);
    let changes = reader.kinds.into_iter().map(|kind| Change {
        path: kind.path,
        said: match kind.places {
            1 => format!("{}.", kind.said),
            places => format!("{}, at {places} places.", kind.said),
        },
    });
    Ok((json, changes.collect()))
}

const INVISIBLE: &str = "Characters that can't be seen were taken out";
const COMMENT: &str = "A comment was taken out; JSON knows none";
const CURLY: &str = "Quotes of a word processor are straight ones now";
const SINGLE: &str = "Single quotes are double ones now";
const BARE_NAME: &str = "A name stands in quotes now";
const BARE_TEXT: &str = "A text stands in quotes now";
const EXTRA_COMMA: &str = "A comma with nothing after it was taken out";
const MISSING_COMMA: &str = "A comma that was missing was put in";
const COLON: &str = "A colon stands after a name now";
const INNER_QUOTE: &str = "Quotes within a text are written as \\\" now";
const LINE_END: &str = "The end of a line within a text is written as \\n now";
const BACKSLASH: &str = "A backslash in a text is doubled now";
const WORD: &str = "True, false and nothing are written as JSON has them now";
const DECIMAL: &str = "A decimal comma is a point now";
const NUMBER: &str = "A number is written as JSON has it now";
const WRAPPED: &str = "What stood around the file was taken away";
const BRACES: &str = "Brackets { } were put around it";

/// Marks that open or close a text, one or two strokes.
const DOUBLE: &str = "\"\u{201c}\u{201d}\u{201e}\u{201f}\u{2033}\u{00ab}\u{00bb}\u{ff02}";
const ONE: &str = "'\u{2018}\u{2019}\u{201a}\u{201b}\u{2032}`\u{00b4}\u{2039}\u{203a}";

struct Reader<'t> {
    text: &'t str,
    at: usize,
    edits: Vec<(Range<usize>, String)>,
    kinds: Vec<Kind>,
    any_mark_closes: bool,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn note(&mut self, said: &'static str, path: &str) {
        match self.kinds.iter_mut().find(|kind| kind.said == said) {
            Some(kind) => kind.places += 1,
            None => self.kinds.push(Kind {
                said,
                path: path.to_owned(),
                places: 1,
            }),
        }
    }

    fn edit(&mut self, range: Range<usize>, put: &str, said: &'static str, path: &str) {
        self.edits.push((range, put.to_owned()));
        self.note(said, path);
    }

    /// Goes on past blanks and comments, which it takes out.
    fn blank(&mut self, path: &str) -> Result<(), Stop> {
        loop {
            let Some(c) = self.peek() else {
                return Ok(());
            };
            let start = self.at;
            if " \t\r\n".contains(c) {
                self.at += 1;
            } else if c.is_whitespace() || is_unseen(c) {
                self.at += c.len_utf8();
                self.edit(start..self.at, " ", INVISIBLE, path);
            } else if self.rest().starts_with("//") || self.is_hash_comment() {
                let length = self.rest().find('\n').unwrap_or(self.rest().len());
                self.at += length;
                self.edit(start..self.at, "", COMMENT, path);
            } else if self.rest().starts_with("/*") {
                let Some(length) = self.rest().find("*/") else {
                    return stop(start, "The comment that begins here has no end (`*/`).");
                };
                self.at += length + 2;
                self.edit(start..self.at, "", COMMENT, path);
            } else {
                return Ok(());
            }
        }
    }

    /// A hash begins a comment, where what follows is no colour.
    fn is_hash_comment(&self) -> bool {
        self.rest().strip_prefix('#').is_some_and(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
            let after = rest.chars().nth(digits);
            let colour =
                [3, 4, 6, 8].contains(&digits) && after.is_none_or(|c| ",}] \r\n".contains(c));
            !colour
        })
    }

    fn file(&mut self) -> Result<(), Stop> {
        self.blank("")?;
        self.before_the_file();
        self.blank("")?;
        let start = self.at;
        if self.peek().is_none() {
            return stop(self.at, "There is nothing in this file.");
        }
        // The inside of an object alone, as it is copied out of a guide.
        let bare = self.peek().is_some_and(|c| DOUBLE.contains(c)) && {
            let mut ahead = Reader {
                text: self.text,
                at: self.at,
                edits: Vec::new(),
                kinds: Vec::new(),
                any_mark_closes: self.any_mark_closes,
            };
            ahead.string("").is_ok() && ahead.blank("").is_ok() && ahead.peek() == Some(':')
        };
        if bare {
            self.edit(start..start, "{", BRACES, "");
            self.entries("", 1, None)?;
            self.edits.push((self.at..self.at, "}".to_owned()));
        } else {
            self.value("", 0)?;
        }
        self.after_the_file()
    }

    /// A fence of a chat, a tag of a page, or the beginning of a program's line.
    fn before_the_file(&mut self) {
        let start = self.at;
        let rest = self.rest();
        let length = if rest.starts_with("```") {
            rest.find('\n').map(|end| end + 1)
        } else if rest
            .get(..7)
            .is_some_and(|tag| tag.eq_ignore_ascii_case("<script"))
        {
            rest.find('>').map(|end| end + 1)
        } else {
            let program = [
                "const ", "let ", "var ", "window.", "export ", "module.", "clinic =",
            ];
            let begins = program.iter().any(|word| rest.starts_with(word));
            let brace = rest.find('{').filter(|end| begins && *end < 80);
            brace.filter(|end| !rest[..*end].contains(['"', '\n']))
        };
        if let Some(length) = length {
            self.at += length;
            self.edit(start..self.at, "", WRAPPED, "");
        }
    }

    fn after_the_file(&mut self) -> Result<(), Stop> {
        loop {
            self.blank("")?;
            let start = self.at;
            let rest = self.rest();
            if rest.is_empty() {
                return Ok(());
            }
            if rest.starts_with([';', ',']) {
                self.at += 1;
                self.edit(start..self.at, "", EXTRA_COMMA, "");
            } else if rest.starts_with("```") {
                self.at = self.text.len();
                self.edit(start..self.at, "", WRAPPED, "");
            } else if rest
                .get(..9)
                .is_some_and(|tag| tag.eq_ignore_ascii_case("</script>"))
            {
                self.at += 9;
                self.edit(start..self.at, "", WRAPPED, "");
            } else {
                return stop(
                    start,
                    "The file should end before this, but something follows: a bracket too many, \
                     or two files in one.",
                );
            }
        }
    }

    fn value(&mut self, path: &str, depth: usize) -> Result<(), Stop> {
        self.blank(path)?;
        if depth > DEEPEST {
            return stop(self.at, "The file is nested too deep here.");
        }
        match self.peek() {
            None => stop(self.at, "The file ends where a value should stand."),
            Some('{') => {
                let open = self.at;
                self.at += 1;
                self.entries(path, depth + 1, Some(open))
            }
            Some('[') => self.items(path, depth),
            Some(c) if DOUBLE.contains(c) || ONE.contains(c) => self.string(path).map(drop),
            Some(c) if c.is_ascii_digit() || "+-.".contains(c) => self.number(path),
            Some(c) if ",:}]".contains(c) => stop(
                self.at,
                format!("A value should stand here, and there is `{c}`."),
            ),
            Some(_) => self.word(path),
        }
    }

    /// The entries of an object; `open` is where its bracket stands, if it has one.
    fn entries(&mut self, path: &str, depth: usize, open: Option<usize>) -> Result<(), Stop> {
        let mut comma: Option<usize> = None;
        let mut first = true;
        loop {
            self.blank(path)?;
            let ends = match self.peek() {
                None if open.is_none() => true,
                None => {
                    return stop(
                        open.unwrap_or(self.at),
                        "The bracket { that opens here is not closed: the end of the file is \
                         missing, and a rule may have stood in it.",
                    );
                }
                Some('}') if open.is_some() => {
                    self.at += 1;
                    true
                }
                Some(']') => return stop(self.at, "A bracket ] stands here where a } should."),
                Some(',' | ';') if comma.is_some() || first => {
                    self.edit(self.at..self.at + 1, "", EXTRA_COMMA, path);
                    self.at += 1;
                    continue;
                }
                Some(_) => false,
            };
            if ends {
                if let Some(comma) = comma {
                    self.edit(comma..comma + 1, "", EXTRA_COMMA, path);
                }
                return Ok(());
            }
            if comma.is_none() && !first {
                let end = self.text[..self.at].trim_end().len();
                self.edit(end..end, ",", MISSING_COMMA, path);
            }
            first = false;
            let name = self.name(path)?;
            let at = pointer(path, &name);
            self.blank(&at)?;
            match self.peek() {
                Some(':') => self.at += 1,
                Some('=') => {
                    let length = if self.rest().starts_with("=>") { 2 } else { 1 };
                    self.edit(self.at..self.at + length, ":", COLON, &at);
                    self.at += length;
                }
                _ => {
                    return stop(
                        self.at,
                        format!("A colon is missing after the name `{}`.", short(&name)),
                    );
                }
            }
            self.value(&at, depth)?;
            comma = self.comma(path)?;
        }
    }

    fn items(&mut self, path: &str, depth: usize) -> Result<(), Stop> {
        let open = self.at;
        self.at += 1;
        let mut comma: Option<usize> = None;
        let mut index = 0;
        loop {
            self.blank(path)?;
            match self.peek() {
                None => {
                    return stop(
                        open,
                        "The bracket [ that opens here is not closed: the end of the file is \
                         missing, and a rule may have stood in it.",
                    );
                }
                Some(']') => {
                    self.at += 1;
                    if let Some(comma) = comma {
                        self.edit(comma..comma + 1, "", EXTRA_COMMA, path);
                    }
                    return Ok(());
                }
                Some('}') => return stop(self.at, "A bracket } stands here where a ] should."),
                Some(',' | ';') if comma.is_some() || index == 0 => {
                    self.edit(self.at..self.at + 1, "", EXTRA_COMMA, path);
                    self.at += 1;
                    continue;
                }
                Some(_) => {}
            }
            if comma.is_none() && index > 0 {
                let end = self.text[..self.at].trim_end().len();
                self.edit(end..end, ",", MISSING_COMMA, path);
            }
            self.value(&pointer(path, &index.to_string()), depth + 1)?;
            index += 1;
            comma = self.comma(path)?;
        }
    }

    /// The comma after an entry, where there is one.
    fn comma(&mut self, path: &str) -> Result<Option<usize>, Stop> {
        self.blank(path)?;
        let at = self.at;
        match self.peek() {
            Some(',') => self.at += 1,
            Some(';') => {
                self.at += 1;
                self.edit(at..at + 1, ",", MISSING_COMMA, path);
            }
            _ => return Ok(None),
        }
        Ok(Some(at))
    }

    fn name(&mut self, path: &str) -> Result<String, Stop> {
        match self.peek() {
            Some(c) if DOUBLE.contains(c) || ONE.contains(c) => self.string(path),
            Some(c) if c.is_alphanumeric() || "_$".contains(c) => {
                let start = self.at;
                let named = |c: &char| c.is_alphanumeric() || "_$-".contains(*c);
                let name: String = self.rest().chars().take_while(named).collect();
                self.at += name.len();
                self.edit(start..self.at, &format!("\"{name}\""), BARE_NAME, path);
                Ok(name)
            }
            _ => stop(
                self.at,
                "A name should stand here, in straight double quotes, like \"name\".",
            ),
        }
    }

    /// A text in any quotes; what it says, nearly.
    fn string(&mut self, path: &str) -> Result<String, Stop> {
        let open = self.at;
        let Some(mark) = self.peek() else {
            return stop(open, "A text should stand here.");
        };
        let double = DOUBLE.contains(mark);
        let same = if double { DOUBLE } else { ONE };
        let straight = mark == '"' && !self.any_mark_closes;
        self.at += mark.len_utf8();
        if mark != '"' {
            let said = if mark == '\'' || mark == '`' {
                SINGLE
            } else {
                CURLY
            };
            self.edit(open..self.at, "\"", said, path);
        }
        let mut said = String::new();
        while let Some(c) = self.peek() {
            let here = self.at;
            let next = here + c.len_utf8();
            let may_close = if straight { c == '"' } else { same.contains(c) };
            if may_close && self.closes(next) {
                self.at = next;
                if c != '"' {
                    self.edits.push((here..next, "\"".to_owned()));
                    if mark == '"' {
                        self.note(CURLY, path);
                    }
                }
                return Ok(said);
            }
            self.at = next;
            match c {
                '"' => self.edit(here..next, "\\\"", INNER_QUOTE, path),
                '\\' => self.escape(here, path),
                '\n' => self.edit(here..next, "\\n", LINE_END, path),
                '\r' => self.edits.push((here..next, String::new())),
                '\t' => self.edit(here..next, "\\t", LINE_END, path),
                c if u32::from(c) < 0x20 => self.edit(here..next, "", INVISIBLE, path),
                _ => {}
            }
            said.push(c);
        }
        stop(open, "The quote that opens here is not closed.")
    }

    /// Whether a text may end before this: something follows that comes after a text.
    fn closes(&self, after: usize) -> bool {
        let rest = &self.text[after..];
        let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
        let new_line = rest[..rest.len() - trimmed.len()].contains('\n');
        trimmed.is_empty()
            || trimmed.starts_with([',', ':', '}', ']', ';', '='])
            || ["//", "/*", "```", "</"].iter().any(|mark| trimmed.starts_with(mark))
            // A comma is missing at the end of the line, where the next one begins as an entry does.
            || new_line && trimmed.starts_with(|c: char| {
                DOUBLE.contains(c) || ONE.contains(c) || "{[#".contains(c)
            })
    }

    fn escape(&mut self, here: usize, path: &str) {
        let rest = self.rest();
        let known = match rest.chars().next() {
            Some('u') => {
                rest.len() > 4 && rest.bytes().skip(1).take(4).all(|b| b.is_ascii_hexdigit())
            }
            Some('\'') => {
                // Marked for a text in single quotes, which it is no more.
                self.edits.push((here..here + 1, String::new()));
                self.at += 1;
                return;
            }
            Some(c) => "\"\\/bfnrt".contains(c),
            None => false,
        };
        if known {
            self.at += 1;
        } else {
            self.edit(here..here + 1, "\\\\", BACKSLASH, path);
        }
    }

    fn number(&mut self, path: &str) -> Result<(), Stop> {
        let start = self.at;
        let part = |c: &char| c.is_ascii_alphanumeric() || "+-._".contains(*c);
        let length: usize = self
            .rest()
            .chars()
            .take_while(part)
            .map(char::len_utf8)
            .sum();
        let written = self.rest()[..length].to_owned();
        self.at += length;
        // A decimal comma: the name of an entry can't begin with a digit, and an item after a
        // comma stands apart or alone.
        let rest = self.rest();
        let decimals: String = rest
            .strip_prefix(',')
            .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect())
            .unwrap_or_default();
        let in_object = !path
            .rsplit('/')
            .next()
            .unwrap_or("")
            .bytes()
            .all(|b| b.is_ascii_digit());
        let whole = !written.is_empty() && written.bytes().all(|b| b.is_ascii_digit());
        if !decimals.is_empty() && in_object && whole {
            if decimals.len() == 3 {
                return stop(
                    start,
                    format!(
                        "`{written},{decimals}` may be {written}{decimals} or {written}.{decimals}: \
                         write one of them."
                    ),
                );
            }
            self.edit(self.at..self.at + 1, ".", DECIMAL, path);
            self.at += 1 + decimals.len();
            return Ok(());
        }
        if serde_json::from_str::<f64>(&written).is_ok() && !is_word_after(self.rest()) {
            return Ok(());
        }
        if let Some(plain) = plain_number(&written)
            && !is_word_after(self.rest())
        {
            self.edit(start..self.at, &plain, NUMBER, path);
            return Ok(());
        }
        self.at = start;
        self.word(path)
    }

    /// Something without quotes: a word of JSON in other letters, or a text.
    fn word(&mut self, path: &str) -> Result<(), Stop> {
        let start = self.at;
        let mut length = 0;
        let rest = self.rest();
        for (at, c) in rest.char_indices() {
            let comment = rest[at..].starts_with("//") && rest[..at].ends_with(char::is_whitespace);
            if ",;}]\n\r".contains(c) || DOUBLE.contains(c) || comment {
                break;
            }
            length = at + c.len_utf8();
        }
        let word = rest[..length].trim_end().to_owned();
        self.at += word.len();
        let json = match &word.to_lowercase()[..] {
            "true" => Some("true"),
            "false" => Some("false"),
            "null" | "none" | "nil" | "undefined" => Some("null"),
            "nan" | "infinity" | "-infinity" => {
                return stop(start, format!("`{word}` is no number that can be shown."));
            }
            _ => None,
        };
        match json {
            Some(json) if json == word => Ok(()),
            Some(json) => {
                self.edit(start..self.at, json, WORD, path);
                Ok(())
            }
            None if word.is_empty() || word.starts_with(['<', '(', '*', '/', '\\', '|']) => stop(
                start,
                "Nothing that JSON knows stands here: texts need straight double quotes.",
            ),
            None if word.contains([':', '{', '[']) && !word.contains("://") => stop(
                start,
                "A comma or a quote is missing before or within this: texts need straight double \
                 quotes.",
            ),
            None => {
                let text = serde_json::to_string(&word).unwrap_or_default();
                self.edit(start..self.at, &text, BARE_TEXT, path);
                Ok(())
            }
        }
    }
}

/// Whether a number goes on as something else: `250 €`, `8px`.
fn is_word_after(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t', '\u{a0}']);
    let next = rest.chars().next();
    next.is_some_and(|c| {
        !(",;}]:\n\r#".contains(c)
            || DOUBLE.contains(c)
            || rest.starts_with("//")
            || rest.starts_with("/*"))
    })
}

/// A number as JSON has it.
fn plain_number(written: &str) -> Option<String> {
    let plain = written.trim_start_matches('+').replace('_', "");
    let plain = plain.strip_suffix('.').unwrap_or(&plain);
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain),
    };
    let plain = match plain.strip_prefix('.') {
        Some(rest) => format!("0.{rest}"),
        None => plain.to_owned(),
    };
    let zeros = plain.len() - plain.trim_start_matches('0').len();
    let zeros = if plain[zeros..].starts_with(|c: char| c.is_ascii_digit()) {
        zeros
    } else {
        zeros.saturating_sub(1)
    };
    let number = [sign, &plain[zeros..]].concat();
    serde_json::from_str::<f64>(&number).ok().map(|_| number)
}

fn short(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What is typed, and what it is.
    #[track_caller]
    fn is(typed: &str, value: serde_json::Value, changes: usize) {
        let understood = understand(typed);
        assert_eq!(understood.unreadable, None, "{typed}");
        let read: serde_json::Value = serde_json::from_str(&understood.text).unwrap();
        assert_eq!(read, value, "{typed}");
        assert_eq!(
            understood.changes.len(),
            changes,
            "{:?}",
            understood.changes
        );
    }

    #[track_caller]
    fn stops(typed: &str, line: usize, column: usize, says: &str) {
        let understood = understand(typed);
        let stop = understood.unreadable.expect(typed);
        assert!(stop.said.contains(says), "{typed}: {}", stop.said);
        assert_eq!(
            (stop.line, stop.column),
            (line, column),
            "{typed}: {}",
            stop.said
        );
        // Nothing is lost.
        assert_eq!(understood.text, typed);
    }

    #[test]
    fn json_stays_as_it_is() {
        let typed =
            "{\n  \"name\": \"A \\\"B\\\" \\u00e9\", \"n\": [1, -2.5e3, 0.5], \"x\": null }\n";
        let understood = understand(typed);
        assert_eq!(
            (understood.text.as_str(), understood.changes.len()),
            (typed, 0)
        );
    }

    #[test]
    fn what_people_type_is_understood() {
        let name = || json!({ "name": "Linden" });
        is("\u{feff}{\"name\": \"Linden\"}", name(), 1);
        is("{“name”: „Linden“}", name(), 1);
        is("{«name»: ”Linden”}", name(), 1);
        is("{'name': 'Linden'}", name(), 1);
        is("{name: \"Linden\"}", name(), 1);
        is("{name: Linden}", name(), 2);
        is("{\"name\": \"Linden\",}", name(), 1);
        is("{\"name\": \"Linden\",,}", name(), 1);
        is("{,\"name\": \"Linden\"}", name(), 1);
        is("{\"name\" = \"Linden\"}", name(), 1);
        is(
            "{ // ours\n\"name\": \"Linden\" /* yes */ # so\n}",
            name(),
            1,
        );
        is("```json\n{\"name\": \"Linden\"}\n```\n", name(), 1);
        is("const clinic = {\"name\": \"Linden\"};", name(), 2);
        is(
            "<script type=\"application/json\">{\"name\": \"Linden\"}</script>",
            name(),
            1,
        );
        is("\"name\": \"Linden\"", name(), 1);
        is("\"name\": \"Linden\",\n", name(), 2);
        is("{\"name\":\u{a0}\"Linden\"}", name(), 1);
        is("{\"name\": \"Linden”}", name(), 1);
    }

    #[test]
    fn texts_keep_what_is_in_them() {
        is(
            "{\"a\": \"He said \"hi\" to us\"}",
            json!({ "a": "He said \"hi\" to us" }),
            1,
        );
        is(
            "{\"a\": \"He said “hi”, twice\"}",
            json!({ "a": "He said “hi”, twice" }),
            0,
        );
        is("{'a': 'don't'}", json!({ "a": "don't" }), 1);
        is(
            "{'a': 'don\\'t say \"no\"'}",
            json!({ "a": "don't say \"no\"" }),
            2,
        );
        is("{\"a\": \"two\nlines\"}", json!({ "a": "two\nlines" }), 1);
        is("{\"a\": \"C:\\Data\"}", json!({ "a": "C:\\Data" }), 1);
        is(
            "{\"a\": \"// no comment, }\"}",
            json!({ "a": "// no comment, }" }),
            0,
        );
        is(
            "{\"a\": https://example.com/x}",
            json!({ "a": "https://example.com/x" }),
            1,
        );
        is(
            "{\"a\": #17595f, \"b\": 1}",
            json!({ "a": "#17595f", "b": 1 }),
            1,
        );
    }

    #[test]
    fn numbers_and_words_are_written_as_json_has_them() {
        is(
            "{\"a\": 250,50, \"b\": 1}",
            json!({ "a": 250.5, "b": 1 }),
            1,
        );
        is(
            "{\"a\": +5, \"b\": .5, \"c\": 5., \"d\": 007}",
            json!({ "a": 5, "b": 0.5, "c": 5, "d": 7 }),
            1,
        );
        is("[1,5]", json!([1, 5]), 0);
        is("{\"a\": 250 €}", json!({ "a": "250 €" }), 1);
        is(
            "{\"a\": $250, \"b\": 8px}",
            json!({ "a": "$250", "b": "8px" }),
            1,
        );
        is(
            "{\"a\": True, \"b\": None, \"c\": FALSE}",
            json!({ "a": true, "b": null, "c": false }),
            1,
        );
        is("{\"a\": 1\n\"b\": 2}", json!({ "a": 1, "b": 2 }), 1);
        is(
            "{\"a\": \"x\"\n\"b\": [\"y\"\n\"z\"]}",
            json!({ "a": "x", "b": ["y", "z"] }),
            1,
        );
    }

    #[test]
    fn what_has_two_readings_is_not_guessed() {
        stops("{\"a\": 1,200}", 1, 7, "may be 1200 or 1.200");
        stops("{\"a\": {\"b\": 1}", 1, 1, "not closed");
        stops("{\"a\": [1, 2}", 1, 12, "where a ] should");
        stops("{\n \"a\": \"x\n}", 2, 7, "not closed");
        stops("{\"a\": NaN}", 1, 7, "no number");
        stops("{} {}", 1, 4, "something follows");
        stops("{\"a\": 1, b 2}", 1, 12, "colon");
        stops("{\"a\": <b>}", 1, 7, "Nothing that JSON knows");
    }

    #[test]
    fn a_file_of_another_kind_is_told() {
        stops("", 1, 1, "nothing in this file");
        stops("<!doctype html><p>", 1, 1, "web page");
        stops("%PDF-1.7", 1, 1, "PDF");
        stops(
            "{\"name\": \"x\", \"dependencies\": {}}",
            1,
            1,
            "package.json",
        );
        stops(
            "{\"fields\": [], \"welcome_screens\": []}",
            1,
            1,
            "Typeform",
        );
        stops(
            "{\"private_key\": \"\", \"client_email\": \"\"}",
            1,
            1,
            "show it to nobody",
        );
        stops("{\"concerns\": [], \"areas\": []}", 1, 1, "private");
        stops(&" ".repeat(10 * 1024 * 1024), 1, 1, "10 MB");
        // A clinic's file with a key of another tool in it is still the clinic's.
        is(
            "{\"currency\": \"EUR\", \"elements\": 1}",
            json!({ "currency": "EUR", "elements": 1 }),
            0,
        );
    }

    #[test]
    fn nothing_that_is_typed_brings_it_down() {
        let mut chance = 3u64;
        let letters: Vec<char> = "{}[]\"“”'‘:,;=#/*\\\n\t 019.,-+eE€abtrue\u{0}\u{feff}\u{202e}é"
            .chars()
            .collect();
        let mut understood = 0;
        for _ in 0..30_000 {
            let mut below = |n: usize| {
                chance = chance
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (chance >> 33) as usize % n
            };
            let length = below(24);
            let typed: String = (0..length).map(|_| letters[below(letters.len())]).collect();
            let read = understand(&typed);
            if read.unreadable.is_none() {
                understood += 1;
                assert!(serde_json::from_str::<serde_json::Value>(&read.text).is_ok());
                // Once put right, it is right.
                let again = understand(&read.text);
                assert_eq!(
                    (again.text, again.changes.len()),
                    (read.text, 0),
                    "{typed:?}"
                );
            } else {
                assert_eq!(read.text, typed);
            }
        }
        assert!(understood > 500, "only {understood}");
    }
}

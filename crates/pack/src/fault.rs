//! What is wrong with a pack, for whoever edits it.

use std::fmt;

/// A fault: the file, the line, what was found, what is allowed, and the nearest valid name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the pack.
    pub file: String,
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub message: String,
    /// Whether nothing of the file could be read for it: what is found elsewhere may only follow
    /// from that.
    unread: bool,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.message)
        } else {
            write!(f, "{}:{}: {}", self.file, self.line, self.message)
        }
    }
}

/// The line of a text, from 1, in which its byte at a place stands.
pub fn line_at(text: &str, place: usize) -> usize {
    let before = &text.as_bytes()[..place.min(text.len())];
    let ends = before.iter().filter(|&&byte| byte == b'\n').count();
    // Whatever is missed at the end is missed in the last line.
    (ends + 1).min(text.lines().count().max(1))
}

/// Every fault found so far.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Reports one.
    pub fn report(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.push(file, line, message.into(), false);
    }

    /// Reports one for which nothing of the file could be read.
    pub fn unread(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.push(file, line, message.into(), true);
    }

    fn push(&mut self, file: &str, line: usize, message: String, unread: bool) {
        self.0.push(Fault {
            file: file.to_owned(),
            line,
            message,
            unread,
        });
    }

    /// Those to mend first: of files that could not be read, where there are any, else all.
    pub fn into_first(mut self) -> Vec<Fault> {
        if self.0.iter().any(|fault| fault.unread) {
            self.0.retain(|fault| fault.unread);
        }
        self.0
    }

    /// Reports a name that is none of those allowed, with the nearest one.
    pub fn unknown<'a>(
        &mut self,
        file: &str,
        line: usize,
        what: &str,
        found: &str,
        allowed: impl Iterator<Item = &'a str>,
    ) {
        self.report(file, line, no_such(what, found, allowed));
    }
}

/// That a name is none of those allowed, with the nearest one.
pub fn no_such<'a>(what: &str, found: &str, allowed: impl Iterator<Item = &'a str>) -> String {
    let near = allowed
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .min()
        .filter(|(distance, name)| *distance <= 2 + name.len() / 4);
    let hint = near.map_or(String::new(), |(_, name)| {
        format!("; did you mean `{name}`?")
    });
    format!("`{found}` is no {what}{hint}")
}

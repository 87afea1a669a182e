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

/// Every fault found so far.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Reports one.
    pub fn report(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.0.push(Fault {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
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
        let near = allowed
            .map(|name| (strsim::damerau_levenshtein(found, name), name))
            .min()
            .filter(|(distance, name)| *distance <= 2 + name.len() / 4);
        let hint = near.map_or(String::new(), |(_, name)| {
            format!("; did you mean `{name}`?")
        });
        self.report(file, line, format!("`{found}` is no {what}{hint}"));
    }
}

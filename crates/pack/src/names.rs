//! The names that a cell of a table may use, and where it stands.

use crate::fault::Faults;
use crate::source::Question;

/// Where something stands, for a fault.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// The file.
    pub file: &'a str,
    /// The line.
    pub line: usize,
}

/// The names that a cell may use.
pub struct Names<'a> {
    /// The questions.
    pub questions: &'a [Question],
    /// The treatments.
    pub treatments: Vec<&'a str>,
    /// Those who can be asked.
    pub clinicians: Vec<&'a str>,
    /// The sources.
    pub sources: Vec<String>,
}

impl Names<'_> {
    /// The place of a question.
    pub fn question(&self, id: &str, at: At, faults: &mut Faults) -> Option<usize> {
        let found = self.questions.iter().position(|q| q.id == id);
        if found.is_none() {
            let all = self.questions.iter().map(|q| q.id.as_str());
            faults.unknown(at.file, at.line, "question", id, all);
        }
        found
    }

    /// The place of an option within its question.
    pub fn option(&self, question: usize, id: &str, at: At, faults: &mut Faults) -> Option<usize> {
        let question = &self.questions[question];
        let found = question.options.iter().position(|o| o.id == id);
        if found.is_none() {
            let what = format!("option of `{}`", question.id);
            let all = question.options.iter().map(|o| o.id.as_str());
            faults.unknown(at.file, at.line, &what, id, all);
        }
        found
    }

    /// `question=option`.
    pub fn choice(&self, text: &str, at: At, faults: &mut Faults) -> Option<(usize, usize)> {
        let Some((question, option)) = text.split_once('=') else {
            faults.report(
                at.file,
                at.line,
                format!("`{text}` is not `question=option`"),
            );
            return None;
        };
        let q = self.question(question, at, faults)?;
        Some((q, self.option(q, option, at, faults)?))
    }

    /// Some options of the question of areas, with commas between them.
    pub fn areas(&self, text: &str, at: At, faults: &mut Faults) -> Vec<usize> {
        let is_asked = |q: &Question| q.role.as_deref() == Some("areas");
        let Some(areas) = self.questions.iter().position(is_asked) else {
            faults.report(at.file, at.line, "no question has the role `areas`");
            return Vec::new();
        };
        listed(text)
            .filter_map(|id| self.option(areas, id, at, faults))
            .collect()
    }

    pub fn treatment(&self, id: &str, at: At, faults: &mut Faults) -> Option<usize> {
        one_of("treatment", id, &self.treatments, at, faults)
    }

    /// Several treatments; `-` for none in particular.
    pub fn treatments(&self, text: &str, at: At, faults: &mut Faults) -> Vec<usize> {
        listed(text)
            .filter_map(|id| self.treatment(id, at, faults))
            .collect()
    }

    /// The place of somebody who can be asked.
    pub fn clinician(&self, id: &str, at: At, faults: &mut Faults) -> Option<usize> {
        one_of("clinician", id, &self.clinicians, at, faults)
    }

    pub fn sources(&self, text: &str, at: At, faults: &mut Faults) -> Vec<usize> {
        let all: Vec<&str> = self.sources.iter().map(String::as_str).collect();
        let found: Vec<usize> = listed(text)
            .filter_map(|id| one_of("source", id, &all, at, faults))
            .collect();
        if found.is_empty() {
            faults.report(at.file, at.line, "nothing that it stands on");
        }
        found
    }
}

/// The parts of a list with commas; `-` is an empty one.
pub fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty() && *part != "-")
}

/// The place of a name among all that there are.
pub fn one_of(what: &str, id: &str, all: &[&str], at: At, faults: &mut Faults) -> Option<usize> {
    let found = all.iter().position(|known| *known == id);
    if found.is_none() {
        faults.unknown(at.file, at.line, what, id, all.iter().copied());
    }
    found
}

//! Rules: what speaks when, what it does to each treatment, what it stands on.
//!
//! What arrives: what a pack says of them. What leaves: [`Rule`]s and
//! [`RedFlag`]s, which a clinician can read, print, test and prove things
//! about. All rules that hold are collected and the strictest decides; the
//! order of the rules means nothing. This module deliberately does not know
//! how a rule is worded.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

use crate::condition::{Condition, Span};
use crate::knowledge::sources::Source;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// How safe a treatment is for a person, mildest first: the strictest of all findings decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Suitability {
    /// No finding at all.
    Suitable,
    /// A modified plan and a warning.
    SuitableWithPrecautions,
    /// Not now.
    Deferred,
    /// Only when a clinician agrees.
    ClinicianReview,
    /// Never on the word of this quiz.
    Contraindicated,
}

impl Suitability {
    /// Every level, mildest first.
    pub const ALL: [Suitability; 5] = [
        Suitability::Suitable,
        Suitability::SuitableWithPrecautions,
        Suitability::Deferred,
        Suitability::ClinicianReview,
        Suitability::Contraindicated,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Suitability::Suitable => "suitable",
            Suitability::SuitableWithPrecautions => "suitable-with-precautions",
            Suitability::Deferred => "deferred",
            Suitability::ClinicianReview => "clinician-review",
            Suitability::Contraindicated => "contraindicated",
        }
    }

    /// The level with this public id.
    pub fn from_id(id: &str) -> Option<Suitability> {
        Suitability::ALL.into_iter().find(|s| s.id() == id)
    }

    /// Whether the quiz may recommend a treatment at this level.
    pub fn may_be_recommended(self) -> bool {
        self <= Suitability::SuitableWithPrecautions
    }
}

/// How soon a doctor is needed, least urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Within days.
    Soon,
    /// Today.
    SameDay,
    /// Now.
    Emergency,
}

impl Urgency {
    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Urgency::Soon => "soon",
            Urgency::SameDay => "same-day",
            Urgency::Emergency => "emergency",
        }
    }
}

/// Who has to be asked; in the pack's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clinician {
    /// The place of its name among the pack's texts.
    pub words: usize,
}

/// What a wait is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// This long after the thing has cleared, ended or worn off.
    Cleared(Span),
    /// Until this long after the time answered to a question.
    Since(Question, Span),
}

/// What a rule does to one treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The least strict level it allows; `Suitable` says nothing.
    pub effect: Suitability,
    /// Who has to be asked, if anybody.
    pub clinician: Option<Clinician>,
    /// How long to wait, if a wait is part of it.
    pub wait: Option<Wait>,
}

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its place in the table.
    pub index: usize,
    /// The id in results and on the review sheet.
    pub id: &'static str,
    /// Where it stands in the clinical facts: section and row, or the ruling. Empty for a visitor.
    pub place: &'static str,
    /// When it speaks.
    pub when: Condition,
    /// What it does, by [`Treatment`] in table order.
    pub cells: Vec<Cell>,
    /// What it stands on.
    pub sources: Vec<Source>,
    /// Whether a doctor is needed for it, and how soon.
    pub urgency: Option<Urgency>,
    /// The place of the rule of somebody's history that this leaves behind when it has cleared.
    pub leaves: Option<usize>,
    /// The days of something else that come first, where it says so.
    pub first_days: Option<u32>,
    /// The place of its first text among the pack's.
    pub words: usize,
}

impl Row {
    /// What this row does to a treatment.
    pub fn cell(&self, treatment: Treatment) -> Cell {
        self.cells[treatment.index()]
    }

    /// Whether it is true of a treatment whoever asks.
    pub fn is_standing(&self) -> bool {
        matches!(self.when, Condition::Always)
    }
}

/// A rule of the table; in table order.
#[derive(Clone, Copy)]
pub struct Rule(&'static Row);

impl Rule {
    /// The rule of this row.
    pub const fn of(row: &'static Row) -> Rule {
        Rule(row)
    }

    /// The row of this rule.
    pub const fn row(self) -> &'static Row {
        self.0
    }

    /// The id in results and on the review sheet.
    pub const fn id(self) -> &'static str {
        self.0.id
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Rule {}

impl PartialOrd for Rule {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rule {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index.cmp(&other.0.index)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A finding that stops the quiz: nothing cosmetic is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedFlag {
    /// Its id in the table.
    pub id: &'static str,
    /// Where it stands in the clinical facts. Empty for a visitor.
    pub place: &'static str,
    /// When it speaks; reads one answer only.
    pub when: Condition,
    /// How soon a doctor is needed.
    pub urgency: Urgency,
    /// What it stands on.
    pub sources: Vec<Source>,
}

/// Options of safety questions that no rule speaks of, and why that is right. None for a visitor.
#[derive(Debug, Clone)]
pub struct WithoutEffect {
    /// The options.
    pub options: Vec<Choice>,
    /// Why nothing speaks of them.
    pub why: &'static str,
}

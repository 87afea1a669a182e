//! Where the sources disagree, and which value was taken.
//!
//! What arrives: what a pack says of it. What leaves: [`Conflict`]s with the
//! sources on both sides. This module deliberately does not know wording.

use std::fmt;

use super::sources::Source;
use super::treatments::Treatment;
use crate::condition::Condition;

/// The facts of a conflict.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The topic's id in results.
    pub topic: &'static str,
    /// Where it stands in the clinical facts. Empty for a visitor.
    pub place: &'static str,
    /// Whom it touches.
    pub when: Condition,
    /// Which treatments it touches; empty: whatever is in play.
    pub treatments: Vec<Treatment>,
    /// What it stands on, on both sides.
    pub sources: Vec<Source>,
    /// The place of its text among the pack's.
    pub words: usize,
}

/// A disagreement between sources.
#[derive(Clone, Copy)]
pub struct Conflict(&'static Facts);

impl Conflict {
    /// The one of these facts.
    pub const fn of(facts: &'static Facts) -> Conflict {
        Conflict(facts)
    }

    /// Its facts.
    pub const fn facts(self) -> &'static Facts {
        self.0
    }
}

impl PartialEq for Conflict {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Conflict {}

impl fmt::Debug for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.topic)
    }
}

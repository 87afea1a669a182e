//! What is known: sources, treatments, how well each serves a concern, courses, prices, care.
//!
//! What arrives: nothing; these are typed tables. What leaves: facts, each
//! with the source it stands on. No fact is without one: the types ask for it.
//! Last read against the sources on [`READ_ON`]; nobody has clinically
//! reviewed these tables yet. This module deliberately does not know who asks.

pub mod care;
pub mod conflicts;
pub mod courses;
pub mod events;
pub mod matches;
pub mod prices;
pub mod sources;
pub mod treatments;

use sources::Source;

/// The day on which the tables were last read against their sources (ISO date).
pub const READ_ON: &str = "2026-11-20";

/// A fact and what it stands on.
#[derive(Debug, Clone, Copy)]
pub struct Cited<T: 'static> {
    /// The fact.
    pub fact: T,
    /// What it stands on; never empty.
    pub sources: &'static [Source],
}

/// From and to, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smallest value.
    pub min: u32,
    /// The largest value; never below `min`.
    pub max: u32,
}

impl Range {
    /// A range; the two ends may come in either order.
    pub const fn new(a: u32, b: u32) -> Range {
        if a <= b {
            Range { min: a, max: b }
        } else {
            Range { min: b, max: a }
        }
    }

    /// The smallest range that holds both.
    pub const fn with(self, other: Range) -> Range {
        Range {
            min: if self.min < other.min {
                self.min
            } else {
                other.min
            },
            max: if self.max > other.max {
                self.max
            } else {
                other.max
            },
        }
    }
}

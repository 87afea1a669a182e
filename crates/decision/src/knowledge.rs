//! What is known: sources, treatments, how well each serves a concern, courses, prices, care.
//!
//! What arrives: what a pack says. What leaves: facts, each with the source it
//! stands on: a pack in which a fact has none does not build. Nobody has
//! clinically reviewed the tables yet. This module deliberately does not know
//! who asks.

use serde::Serialize;

pub mod care;
pub mod conflicts;
pub mod courses;
pub mod events;
pub mod matches;
pub mod prices;
pub mod sources;
pub mod treatments;

/// From and to, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_its_ends_in_order_and_holds_what_is_taken_in() {
        let range = |min, max| Range { min, max };
        assert_eq!(Range::new(6, 3), range(3, 6));
        for (one, other, both) in [
            (range(3, 6), range(4, 5), range(3, 6)),
            (range(4, 5), range(3, 6), range(3, 6)),
            (range(1, 2), range(8, 9), range(1, 9)),
            (range(8, 9), range(1, 2), range(1, 9)),
        ] {
            assert_eq!(one.with(other), both);
        }
    }
}

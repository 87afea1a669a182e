//! How well each treatment serves each concern.
//!
//! What arrives: what a pack says of it. What leaves: a [`Strength`] with its
//! sources. Fit says nothing about safety: a good match may be
//! contraindicated. This module deliberately does not know what is safe.

use serde::Serialize;

use super::sources::Source;
use super::treatments::Treatment;
use crate::condition::Condition;
use crate::questionnaire::Choice;

/// How well a treatment serves a concern, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// No effect, or not what it is for.
    None,
    /// Little, or only beside something else.
    Limited,
    /// Some, on moderate or thin evidence.
    Fair,
    /// One of the better-supported choices.
    Good,
}

impl Strength {
    /// Every strength, weakest first.
    pub const ALL: [Strength; 4] = [
        Strength::None,
        Strength::Limited,
        Strength::Fair,
        Strength::Good,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Strength::None => "none",
            Strength::Limited => "limited",
            Strength::Fair => "fair",
            Strength::Good => "good",
        }
    }

    /// The strength with this public id.
    pub fn from_id(id: &str) -> Option<Strength> {
        Strength::ALL.into_iter().find(|s| s.id() == id)
    }
}

/// How well the treatments serve one concern, or one kind of it. Exactly one row holds for a
/// concern that is chosen and fully answered.
#[derive(Debug, Clone)]
pub struct Row {
    /// The concern.
    pub concern: Choice,
    /// The kind of it, where the quiz asks for one.
    pub when: Condition,
    /// By [`Treatment`] in table order.
    pub strengths: Vec<Strength>,
    /// What it stands on.
    pub sources: Vec<Source>,
}

/// Where an area or a skin type makes a match weaker. Of several areas, the one that the treatment serves best counts.
#[derive(Debug, Clone)]
pub struct Limit {
    /// The concern; `None`: any.
    pub concern: Option<Choice>,
    /// The areas or skin types.
    pub when: Condition,
    /// The treatments.
    pub treatments: Vec<Treatment>,
    /// The strongest that is left.
    pub at_most: Strength,
    /// What it stands on.
    pub sources: Vec<Source>,
}

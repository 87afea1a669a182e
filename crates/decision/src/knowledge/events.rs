//! How far before an event a session has to be, and how far for its result to show.
//!
//! What arrives: what a pack says of it. What leaves: days and
//! weeks before the event. Within the gap no session
//! may fall: the skin may still show it. This module deliberately does not
//! know a course or a date.

use super::sources::Source;
use super::treatments::Treatment;
use crate::condition::Condition;

/// What an event asks of a treatment; where several rows hold, the longest counts.
#[derive(Debug, Clone)]
pub struct Margin {
    /// The treatments.
    pub treatments: Vec<Treatment>,
    /// For whom.
    pub when: Condition,
    /// Days before the event in which no session may fall: the longest time
    /// the skin shows one, and one to two weeks for what goes wrong.
    pub gap_days: u32,
    /// Weeks before the event by which the last session has to be for its result to show then.
    pub useful_weeks: u32,
    /// What it stands on.
    pub sources: Vec<Source>,
}

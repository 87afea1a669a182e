//! How many sessions, how far apart, and how long until something shows.
//!
//! What arrives: what a pack says of it. What leaves: a [`Course`] with its
//! sources, in weeks, months, days and minutes as the field names say. This
//! module deliberately does not know prices or who asks.

use serde::Serialize;

use super::Range;
use super::sources::Source;
use super::treatments::Treatment;
use crate::questionnaire::Choice;

/// A usual course of a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Sessions.
    pub sessions: Range,
    /// Weeks between sessions; 0 to 0 when one session is the whole course.
    pub interval_weeks: Range,
    /// Months until the result is topped up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub maintenance_months: Option<Range>,
    /// Minutes from door to door.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub minutes: Option<Range>,
    /// Days in which the skin shows it.
    pub downtime_days: Range,
    /// Weeks until a first real change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub first_change_weeks: Option<Range>,
    /// Months after the last session until the best result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub best_result_months: Option<Range>,
}

/// The usual course of a treatment.
#[derive(Debug, Clone)]
pub struct Row {
    /// The treatment.
    pub treatment: Treatment,
    /// The concern that it is of; `None`: any.
    pub concern: Option<Choice>,
    /// The course.
    pub course: Course,
    /// What it stands on.
    pub sources: Vec<Source>,
}

impl Course {
    /// The smallest minimum and the largest maximum of both (contract: several concerns).
    pub fn with(self, other: Course) -> Course {
        let optional = |a: Option<Range>, b: Option<Range>| match (a, b) {
            (Some(a), Some(b)) => Some(a.with(b)),
            (a, b) => a.or(b),
        };
        Course {
            sessions: self.sessions.with(other.sessions),
            interval_weeks: self.interval_weeks.with(other.interval_weeks),
            maintenance_months: optional(self.maintenance_months, other.maintenance_months),
            minutes: optional(self.minutes, other.minutes),
            downtime_days: self.downtime_days.with(other.downtime_days),
            first_change_weeks: optional(self.first_change_weeks, other.first_change_weeks),
            best_result_months: optional(self.best_result_months, other.best_result_months),
        }
    }
}

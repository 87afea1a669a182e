//! How many sessions, how far apart, and how long until something shows.
//!
//! What arrives: a treatment and a concern. What leaves: a [`Course`] with its
//! sources, in weeks, months, days and minutes as the field names say. This
//! module deliberately does not know prices or who asks.

use super::sources::Source::*;
use super::treatments::Treatment;
use super::{Cited, Range};
use crate::questionnaire::Choice;

/// A usual course of a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// Sessions.
    pub sessions: Range,
    /// Weeks between sessions; 0 to 0 when one session is the whole course.
    pub interval_weeks: Range,
    /// Months until the result is topped up.
    pub maintenance_months: Option<Range>,
    /// Minutes from door to door.
    pub minutes: Option<Range>,
    /// Days in which the skin shows it.
    pub downtime_days: Range,
    /// Weeks until a first real change.
    pub first_change_weeks: Option<Range>,
    /// Months after the last session until the best result.
    pub best_result_months: Option<Range>,
}

const fn range(min: u32, max: u32) -> Range {
    Range::new(min, max)
}

/// Needling in a clinic: spacing never under 4 weeks at clinic depth (R18),
/// redness usually 1 to 3 days and up to 7 (C2; counted as 2 at least, R17),
/// 45 to 90 minutes (C18), first change at 4 to 6 weeks, best at 3 to 6
/// months (C8), top-up every 6 to 12 months (C6).
const NEEDLING: Course = Course {
    sessions: range(3, 4),
    interval_weeks: range(4, 6),
    maintenance_months: Some(range(6, 12)),
    minutes: Some(range(45, 90)),
    downtime_days: range(2, 7),
    first_change_weeks: Some(range(4, 6)),
    best_result_months: Some(range(3, 6)),
};

/// Sessions and spacing of needling by concern (section 3).
const fn needling(sessions: Range, interval_weeks: Range) -> Course {
    Course {
        sessions,
        interval_weeks,
        ..NEEDLING
    }
}

/// The usual course of a treatment for a concern; `None` where no number of sessions is known.
pub fn course(treatment: Treatment, concern: Choice) -> Option<Cited<Course>> {
    Some(match treatment {
        Treatment::ProfessionalMicroneedling | Treatment::MicroneedlingWithPrp => match concern {
            Choice::AcneScars => Cited {
                fact: needling(range(3, 6), range(4, 6)),
                sources: &[S18, S21, S14, Seed0, Seed4],
            },
            Choice::OtherScars => Cited {
                fact: needling(range(3, 3), range(4, 6)),
                sources: &[S46, S14, Seed0],
            },
            Choice::StretchMarks => Cited {
                fact: needling(range(3, 6), range(4, 6)),
                sources: &[S23, S14, Seed1],
            },
            Choice::FineLines => Cited {
                // Trials kept to 4 weeks; the spacing is that of all needling in a clinic.
                fact: needling(range(3, 4), range(4, 6)),
                sources: &[S21, S22, S14],
            },
            Choice::SunSpots => Cited {
                fact: needling(range(3, 6), range(4, 6)),
                sources: &[Seed1, Seed3, S14],
            },
            Choice::EnlargedPores | Choice::Dullness | Choice::UnevenTexture => Cited {
                fact: needling(range(3, 4), range(4, 6)),
                sources: &[S21, S14, Seed0],
            },
            _ => return None,
        },
        // Every 3 to 6 weeks in the sources; never under 4 at clinic depth (R18). Needles come
        // with it, so its days of redness are not fewer than theirs.
        Treatment::RfMicroneedling => Cited {
            fact: Course {
                sessions: range(3, 3),
                interval_weeks: range(4, 6),
                maintenance_months: None,
                minutes: None,
                downtime_days: range(2, 7),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S53d, S9, Policy],
        },
        // Hours to a few days. Every 2 to 4 weeks is general knowledge; the table leaves 4 after a peel.
        Treatment::SuperficialPeel => Cited {
            fact: Course {
                sessions: range(3, 6),
                interval_weeks: range(4, 4),
                maintenance_months: None,
                minutes: None,
                downtime_days: range(0, 3),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S43, S5f, GeneralKnowledge, Policy],
        },
        // Swelling to 2 weeks, healing up to 6. Medium peels may be repeated after 6 to 12 months,
        // deep ones not, and the two are one treatment here: no upkeep is said.
        Treatment::DeepPeel => Cited {
            fact: Course {
                sessions: range(1, 1),
                interval_weeks: range(0, 0),
                maintenance_months: None,
                minutes: None,
                downtime_days: range(14, 42),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S43, S44],
        },
        // "Hours to days": up to 7 by our own caution; number is general knowledge; spacing is
        // the shortest gap of the table (section 2c recent_proc) and up.
        Treatment::NonAblativeLaser => Cited {
            fact: Course {
                sessions: range(3, 5),
                interval_weeks: range(4, 6),
                maintenance_months: None,
                minutes: None,
                downtime_days: range(0, 7),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S30, GeneralKnowledge, Policy],
        },
        // Redness for weeks to months; the table leaves 6 months between sessions, and 26 weeks are
        // a day too short for them.
        Treatment::AblativeLaser => Cited {
            fact: Course {
                sessions: range(1, 3),
                interval_weeks: range(27, 27),
                maintenance_months: None,
                minutes: None,
                downtime_days: range(14, 90),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S42, S7, Policy],
        },
        // Lasts 6 to 18 months; bruises for 1 to 7 days.
        Treatment::DermalFiller => Cited {
            fact: Course {
                sessions: range(1, 1),
                interval_weeks: range(0, 0),
                maintenance_months: Some(range(6, 18)),
                minutes: None,
                downtime_days: range(1, 7),
                first_change_weeks: None,
                best_result_months: None,
            },
            sources: &[S45, GeneralKnowledge],
        },
        Treatment::TopicalRoutine | Treatment::AtHomeMicroneedling => return None,
    })
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

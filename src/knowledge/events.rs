//! How far before an event a session has to be, and how far for its result to show.
//!
//! What arrives: treatments and the answers that count. What leaves: days and
//! weeks before the event (second reading, part I). Within the gap no session
//! may fall: the skin may still show it. This module deliberately does not
//! know a course or a date.

use super::sources::Source::{self, *};
use super::treatments::Treatment::{self, *};
use crate::answers::Answers;
use crate::condition::Condition::{self, Always, Any, Chose};
use crate::questionnaire::Choice;

/// What an event asks of a treatment.
#[derive(Debug, Clone, Copy)]
pub struct Margin {
    /// The treatments.
    pub treatments: &'static [Treatment],
    /// For whom.
    pub when: Condition,
    /// Days before the event in which no session may fall: the longest time
    /// the skin shows one, and one to two weeks for what goes wrong.
    pub gap_days: u32,
    /// Weeks before the event by which the last session has to be for its result to show then.
    pub useful_weeks: u32,
    /// What it stands on.
    pub sources: &'static [Source],
}

const SLOW_COLOUR: Condition = Any(&[
    Chose(Choice::Type4),
    Chose(Choice::Type5),
    Chose(Choice::Type6),
    Chose(Choice::DarkMarks),
    Chose(Choice::DarkMarksAfterInjury),
]);

const fn margin(
    treatments: &'static [Treatment],
    when: Condition,
    gap_days: u32,
    useful_weeks: u32,
    sources: &'static [Source],
) -> Margin {
    Margin {
        treatments,
        when,
        gap_days,
        useful_weeks,
        sources,
    }
}

/// The table; where several rows hold, the longest counts. Skincare has none.
#[rustfmt::skip]
pub static MARGINS: &[Margin] = &[
    margin(&[SuperficialPeel],                                 Always,      14,  4,  &[S43, Policy]),
    margin(&[ProfessionalMicroneedling, MicroneedlingWithPrp], Always,      21,  12, &[S14, Policy]),
    margin(&[ProfessionalMicroneedling, MicroneedlingWithPrp], SLOW_COLOUR, 42,  12, &[S14, Policy]),
    margin(&[RfMicroneedling],                                 Always,      28,  12, &[S9, Policy]),
    margin(&[NonAblativeLaser],                                Always,      28,  12, &[S42, Policy]),
    margin(&[DermalFiller],                                    Always,      28,  4,  &[Policy]),
    margin(&[DeepPeel],                                        Always,      90,  26, &[S43, Policy]),
    margin(&[AblativeLaser],                                   Always,      180, 26, &[S42, Policy]),
    // Not at home either within the weeks that the decision table leaves before an event.
    margin(&[AtHomeMicroneedling],                             Always,      28,  12, &[Policy]),
];

fn holding<'a>(
    treatments: &'a [Treatment],
    counted: &'a Answers,
) -> impl Iterator<Item = &'static Margin> + 'a {
    MARGINS.iter().filter(|margin| {
        margin.when.holds(counted) && margin.treatments.iter().any(|t| treatments.contains(t))
    })
}

/// Days before an event in which no session of these treatments may fall; the longest of them.
pub fn gap_days(treatments: &[Treatment], counted: &Answers) -> u32 {
    let gaps = holding(treatments, counted).map(|margin| margin.gap_days);
    gaps.max().unwrap_or(0)
}

/// Weeks before an event by which the last session has to be for its result to show; the longest of them.
pub fn useful_weeks(treatments: &[Treatment], counted: &Answers) -> u32 {
    let weeks = holding(treatments, counted).map(|margin| margin.useful_weeks);
    weeks.max().unwrap_or(0)
}

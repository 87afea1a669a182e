//! How well each treatment serves each concern.
//!
//! What arrives: the answers that count. What leaves: a [`Strength`] with its
//! sources. Fit says nothing about safety: a good match may be
//! contraindicated. Grades follow the match table of the clinical facts (part
//! C, cell by cell): a treatment is at most `fair` for a concern unless trials
//! or guidance carry more. This module deliberately does not know what is safe.

use super::sources::Source::{self, *};
use super::treatments::Treatment;
use crate::answers::Answers;
use crate::condition::Condition::{self, Any, Chose, NotSure};
use crate::questionnaire::{Choice, Question};

/// How well a treatment serves a concern, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// How well the treatments serve one concern, or one kind of it.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The concern.
    pub concern: Choice,
    /// The kind of it, where the quiz asks for one.
    pub when: Condition,
    /// By [`Treatment`] in table order.
    pub strengths: [Strength; Treatment::COUNT],
    /// What it stands on.
    pub sources: &'static [Source],
}

/// Where an area or a skin type makes a match weaker.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The concern; `None`: any.
    pub concern: Option<Choice>,
    /// The areas or skin types.
    pub when: Condition,
    /// The treatments.
    pub treatments: &'static [Treatment],
    /// The strongest that is left.
    pub at_most: Strength,
    /// What it stands on.
    pub sources: &'static [Source],
}

const N: Strength = Strength::None;
const L: Strength = Strength::Limited;
const F: Strength = Strength::Fair;
const G: Strength = Strength::Good;
const ALWAYS: Condition = Condition::Always;

const fn row(
    concern: Choice,
    when: Condition,
    strengths: [Strength; Treatment::COUNT],
    sources: &'static [Source],
) -> Row {
    Row {
        concern,
        when,
        strengths,
        sources,
    }
}

/// The table. Exactly one row holds for a concern that is chosen and fully answered.
#[rustfmt::skip]
pub static MATCHES: &[Row] = &[
    //                                                                  MN PRP RF PS PD LN LA FI TO HO
    row(Choice::AcneScars, Chose(Choice::RollingOrBoxcar),             [G, G,  F, N, F, F, F, F, N, N], &[S1, S16, S18, S19, S20, S47, S53d, S43, T27c]),
    row(Choice::AcneScars, Chose(Choice::IcePick),                     [L, L,  L, N, L, L, L, N, N, N], &[S47, T27a, T27c]),
    row(Choice::AcneScars, Chose(Choice::RaisedAcneScar),              [N, N,  N, N, N, N, N, N, N, N], &[S48, S47]),
    row(Choice::AcneScars, NotSure(Question::AcneScarType),            [L, L,  L, N, L, L, L, L, N, N], &[S47, Policy]),
    row(Choice::OtherScars, Chose(Choice::SmallFlat),                  [F, L,  F, N, L, F, F, N, L, N], &[S1, S16, S17, S46, S62, S43]),
    row(Choice::OtherScars, Any(&[Chose(Choice::LargeStitched), Chose(Choice::Burn)]),
                                                                       [N, N,  N, N, N, N, N, N, N, N], &[Seed3, Policy]),
    row(Choice::OtherScars, Chose(Choice::RaisedOrTight),              [N, N,  N, N, N, N, N, N, N, N], &[S48, S47]),
    row(Choice::OtherScars, NotSure(Question::ScarType),               [N, N,  N, N, N, N, N, N, N, N], &[Policy]),
    row(Choice::StretchMarks, ALWAYS,                                  [F, L,  F, N, N, F, L, N, L, N], &[S23, S24]),
    row(Choice::FineLines, ALWAYS,                                     [G, L,  F, L, F, F, F, L, F, L], &[S1, S21, S22, S42, S43, S58, T8, T21]),
    row(Choice::DeepLines, ALWAYS,                                     [L, L,  L, N, F, L, F, G, L, N], &[Seed4, S42, S43, S45, T36]),
    row(Choice::Sagging, Chose(Choice::Mild),                          [L, L,  F, N, N, L, L, N, N, N], &[S21, S4]),
    row(Choice::Sagging, Chose(Choice::Marked),                        [N, N,  N, N, N, N, N, N, N, N], &[S8b, Policy]),
    row(Choice::VolumeLoss, ALWAYS,                                    [N, N,  N, N, N, N, N, G, N, N], &[S45, Seed4, T8]),
    row(Choice::EnlargedPores, ALWAYS,                                 [F, L,  L, F, L, L, N, N, F, L], &[Seed0, Seed1, Seed4, S43]),
    row(Choice::Dullness, ALWAYS,                                      [F, L,  N, F, N, L, N, N, F, F], &[S21, S43, S3, S58, Policy]),
    row(Choice::UnevenTexture, ALWAYS,                                 [G, L,  F, F, L, F, F, N, F, F], &[S21, S43, S30, S42, S3, S58]),
    row(Choice::UnevenTone, ALWAYS,                                    [L, L,  L, F, L, L, N, N, G, N], &[S27, S43, S57c]),
    row(Choice::SunSpots, ALWAYS,                                      [L, L,  N, L, L, F, L, N, F, N], &[Seed1, Seed3, S43, S57c, T26]),
    row(Choice::DarkMarks, ALWAYS,                                     [L, L,  L, F, N, L, N, N, G, N], &[S27, S57c, S43]),
    row(Choice::RedMarks, ALWAYS,                                      [L, L,  L, N, N, L, N, N, L, N], &[S53c, S58, T25]),
    row(Choice::Melasma, ALWAYS,                                       [L, L,  N, L, N, N, N, N, F, N], &[S25a, S25b, S25d, T32]),
    row(Choice::Blackheads, ALWAYS,                                    [N, N,  N, F, N, N, N, N, G, N], &[S57b]),
    row(Choice::ActiveAcne, ALWAYS,                                    [N, N,  N, F, N, N, N, N, G, N], &[S43, S57b]),
    row(Choice::FacialRedness, ALWAYS,                                 [N, N,  N, N, N, N, N, N, L, N], &[S52, T24a]),
    row(Choice::DarkCircles, ALWAYS,                                   [L, L,  N, L, N, L, N, L, L, N], &[S5, T35]),
];

const BODY: Condition = Any(&[
    Chose(Choice::Breasts),
    Chose(Choice::Abdomen),
    Chose(Choice::HipsOrButtocks),
    Chose(Choice::Thighs),
    Chose(Choice::LowerLegs),
    Chose(Choice::Arms),
    Chose(Choice::Back),
]);

const OFF_THE_FACE: Condition = Any(&[
    BODY,
    Chose(Choice::Hands),
    Chose(Choice::Neck),
    Chose(Choice::Chest),
]);

const DARKER: Condition = Any(&[
    Chose(Choice::Type4),
    Chose(Choice::Type5),
    Chose(Choice::Type6),
]);

/// Limits by area and skin type. With several areas the least favourable one decides.
pub static LIMITS: &[Limit] = &[
    // Neck and chest lines: fair, low to moderate evidence.
    Limit {
        concern: Some(Choice::FineLines),
        when: Any(&[Chose(Choice::Neck), Chose(Choice::Chest)]),
        treatments: &[Treatment::ProfessionalMicroneedling],
        at_most: F,
        sources: &[S22b, S22c],
    },
    // Trials on lines were of the face, neck and chest.
    Limit {
        concern: Some(Choice::FineLines),
        when: Any(&[BODY, Chose(Choice::Hands)]),
        treatments: &[
            Treatment::ProfessionalMicroneedling,
            Treatment::DeepPeel,
            Treatment::NonAblativeLaser,
        ],
        at_most: L,
        sources: &[S21, S22, Policy],
    },
    // What RF needling, a deep peel and an ablative laser do for lines was seen on the face, and
    // filler serves the lines round the mouth.
    Limit {
        concern: Some(Choice::FineLines),
        when: OFF_THE_FACE,
        treatments: &[
            Treatment::RfMicroneedling,
            Treatment::DeepPeel,
            Treatment::AblativeLaser,
        ],
        at_most: L,
        sources: &[T21, S42, S43, Policy],
    },
    Limit {
        concern: Some(Choice::FineLines),
        when: Chose(Choice::Hands),
        treatments: &[Treatment::DermalFiller],
        at_most: N,
        sources: &[T8, Policy],
    },
    // Deep lines were treated on the face.
    Limit {
        concern: Some(Choice::DeepLines),
        when: OFF_THE_FACE,
        treatments: &[Treatment::DeepPeel, Treatment::AblativeLaser],
        at_most: L,
        sources: &[S42, S43, Policy],
    },
    Limit {
        concern: Some(Choice::DeepLines),
        when: Chose(Choice::Hands),
        treatments: &[Treatment::DermalFiller],
        at_most: F,
        sources: &[T8, T36, Policy],
    },
    // Lasers are named for scars and stretch marks in skin types I to III only (section 3).
    Limit {
        concern: Some(Choice::AcneScars),
        when: DARKER,
        treatments: &[Treatment::NonAblativeLaser],
        at_most: L,
        sources: &[S28, S29, S30, Policy],
    },
    Limit {
        concern: Some(Choice::OtherScars),
        when: DARKER,
        treatments: &[Treatment::NonAblativeLaser],
        at_most: L,
        sources: &[S28, S29, S30, Policy],
    },
    Limit {
        concern: Some(Choice::StretchMarks),
        when: DARKER,
        treatments: &[Treatment::NonAblativeLaser],
        at_most: L,
        sources: &[S28, S29, S30, Policy],
    },
    // Fillers serve the face, the lips and the hands.
    Limit {
        concern: None,
        when: Any(&[BODY, Chose(Choice::Neck), Chose(Choice::Chest)]),
        treatments: &[Treatment::DermalFiller],
        at_most: N,
        sources: &[S45, T8, Policy],
    },
];

/// The row that holds for a concern; `None` while the kind of it is unanswered.
pub fn row_for(concern: Choice, counted: &Answers) -> Option<&'static Row> {
    MATCHES
        .iter()
        .find(|row| row.concern == concern && row.when.holds(counted))
}

/// The most that a treatment does for a concern, whoever asks.
pub fn highest(treatment: Treatment, concern: Choice) -> Strength {
    MATCHES
        .iter()
        .filter(|row| row.concern == concern)
        .map(|row| row.strengths[treatment as usize])
        .max()
        .unwrap_or(Strength::None)
}

/// How well a treatment serves a concern for these answers.
pub fn strength(treatment: Treatment, concern: Choice, counted: &Answers) -> Strength {
    let Some(row) = row_for(concern, counted) else {
        return Strength::None;
    };
    LIMITS
        .iter()
        .filter(|limit| {
            limit.concern.is_none_or(|c| c == concern)
                && limit.treatments.contains(&treatment)
                && limit.when.holds(counted)
        })
        .map(|limit| limit.at_most)
        .fold(row.strengths[treatment as usize], Strength::min)
}

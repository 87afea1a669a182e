//! What every figure in a text speaks of.
//!
//! One line a text that holds a number: its figures in the order of the text, each with its topic.
//! A figure is given as the text has it; what the text leaves out of it stands in brackets:
//! `7 (days)`. What is said of fewer treatments than the text is about names them ([`of`]); what
//! others say is no figure of ours ([`other`]). A text that differs from another on purpose names
//! that one's figure and says that it is not enough ([`not_enough`]).

use skin_quiz::assessment::rules::Rule;
use skin_quiz::knowledge::care::Care;
use skin_quiz::knowledge::conflicts::Conflict;
use skin_quiz::knowledge::treatments::Treatment::{self, *};
use skin_quiz::text::{Phrase, Ui};

/// What a figure speaks of. Figures of one topic and treatment that a person reads together are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A person's age.
    Age,
    /// When something was said or read.
    Date,
    /// What a price is a rate of.
    Rate,
    /// Sun protection factor.
    Spf,
    /// The longest needle of a roller at home.
    NeedleAtHome,
    /// A needle that is always too long at home.
    NeedleTooLong,
    /// Strength of a numbing cream.
    NumbingStrength,
    /// How long numbing takes.
    NumbingTime,
    /// Strength of the alcohol that a roller is soaked in.
    SoakStrength,
    /// How long a roller is soaked.
    SoakTime,
    /// How often a roller is used.
    RollerUses,
    /// Least time from one rolling at home to the next.
    RollAgain,
    /// Redness at home that is a reason to stop.
    RednessAtHome,
    /// No tan before.
    TanBefore,
    /// How long self-tan stays.
    SelfTan,
    /// Retinoids and acids, before.
    ActivesBefore,
    /// Retinoids and acids, after.
    ActivesAfter,
    /// Hair removal, before.
    Waxing,
    /// Painkillers, before.
    Painkillers,
    /// How long creams against dark marks are used.
    Creams,
    /// After how long with creams a treatment comes.
    AfterCreams,
    /// Usual redness after needling.
    Redness,
    /// The longest redness that is still usual.
    RednessLongest,
    /// When flakes come.
    Flaking,
    /// Redness that grows after this is a warning sign.
    RednessGrows,
    /// How long the skin is left alone.
    FirstDay,
    /// From when sunscreen is used.
    SunscreenFrom,
    /// For how long sunscreen is used.
    SunscreenFor,
    /// Out of the sun.
    OutOfTheSun,
    /// Make-up, at least.
    MakeUp,
    /// Make-up, better.
    MakeUpBetter,
    /// Vitamin C on needled skin.
    VitaminC,
    /// Sport, sauna, pool.
    Sport,
    /// Products with alcohol.
    Alcohol,
    /// Healing after a medium or deep peel.
    PeelHealing,
    /// Swelling after one.
    PeelSwelling,
    /// Bruises after filler.
    Bruises,
    /// From one session to the next.
    Spacing,
    /// The least of it.
    SpacingLeast,
    /// Sessions to freshen skin.
    SessionsFreshen,
    /// Sessions for acne scars.
    SessionsAcneScars,
    /// The first real change.
    FirstChange,
    /// The best result, after the last session.
    BestResult,
    /// The next top-up.
    TopUp,
    /// Door to door.
    Visit,
    /// An event that is too near for any procedure.
    Event,
    /// How long acne has been calm.
    AcneCalm,
    /// Since a mild peel, or before one.
    PeelGap,
    /// Since needling.
    NeedlingGap,
    /// Since a laser, light or heat.
    LaserGap,
    /// Since deeper resurfacing.
    DeepGap,
    /// Since or before botulinum toxin.
    ToxinGap,
    /// Since or before filler.
    FillerGap,
    /// Since isotretinoin.
    Isotretinoin,
    /// Since radiotherapy.
    Radiotherapy,
    /// Since cancer treatment.
    CancerTreatment,
    /// A wound from surgery that is not strong yet.
    SurgeryNew,
    /// Surgery that may still be healing.
    Surgery,
    /// A scar that is not strong yet.
    ScarNew,
    /// A scar that is still changing.
    ScarYoung,
    /// Vitiligo that has been quiet.
    VitiligoStable,
    /// How long needling is said to keep blackheads away.
    Blackheads,
    /// How long a sore or a lump has not healed.
    NotHealed,
    /// How wide a spot is that should be looked at.
    SpotWidth,
}
use Topic::*;

/// Whose figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Ours, of every treatment that the text is about.
    Ours,
    /// Ours, of these treatments.
    Of(&'static [Treatment]),
    /// Not ours: what the sources say.
    Other,
    /// Another text's, from which this one tells its own apart.
    NotEnough,
}

/// One figure of a text.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    /// What it speaks of.
    pub topic: Topic,
    /// As the text has it.
    pub figure: &'static str,
    /// Whose it is.
    pub whose: Whose,
}

const fn ours(topic: Topic, figure: &'static str) -> Said {
    let whose = Whose::Ours;
    Said {
        topic,
        figure,
        whose,
    }
}
const fn of(treatments: &'static [Treatment], topic: Topic, figure: &'static str) -> Said {
    let whose = Whose::Of(treatments);
    Said {
        topic,
        figure,
        whose,
    }
}
const fn other(topic: Topic, figure: &'static str) -> Said {
    let whose = Whose::Other;
    Said {
        topic,
        figure,
        whose,
    }
}
const fn not_enough(topic: Topic, figure: &'static str) -> Said {
    let whose = Whose::NotEnough;
    Said {
        topic,
        figure,
        whose,
    }
}
const fn rule(it: Rule) -> Phrase {
    Phrase::Rule(it)
}
const fn care(it: Care) -> Phrase {
    Phrase::Care(it)
}
const fn conflict(it: Conflict) -> Phrase {
    Phrase::Conflict(it)
}

/// Who has to keep longer from botulinum toxin.
const RF_AND_HOME: &[Treatment] = &[RfMicroneedling, AtHomeMicroneedling];
/// Everybody else.
const NOT_RF_OR_HOME: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    SuperficialPeel,
    DeepPeel,
    NonAblativeLaser,
    AblativeLaser,
    DermalFiller,
];
/// What needs 12 months after isotretinoin.
const LONGEST: &[Treatment] = &[AblativeLaser, AtHomeMicroneedling];

/// The register.
#[rustfmt::skip]
pub static REGISTER: &[(Phrase, &[Said])] = &[
    (Phrase::Ui(Ui::ChangeEventSoon), &[ours(Event, "4 weeks")]),
    (Phrase::Ui(Ui::UpkeepPerYear), &[ours(Rate, "a year")]),
    (Phrase::Ui(Ui::HomeRoutineText), &[ours(Spf, "SPF 30")]),
    (Phrase::About(TopicalRoutine), &[ours(Spf, "SPF 30")]),

    (rule(Rule::Under18), &[ours(Age, "18 (years old)")]),
    (rule(Rule::From18To21), &[ours(Age, "22 (years old)"), ours(Age, "18 to 21 (years old)")]),
    (rule(Rule::From65), &[ours(Age, "65 (years old)")]),
    (rule(Rule::FillerAlways), &[ours(Age, "22 (years old)")]),
    (care(Care::HelpLesion), &[ours(SpotWidth, "6 mm")]),
    (care(Care::HelpMole), &[ours(NotHealed, "4 weeks")]),
    (rule(Rule::SelfTan), &[ours(SelfTan, "1 to 2 weeks")]),
    (rule(Rule::RadiotherapyRecent), &[ours(Radiotherapy, "12 months")]),
    (rule(Rule::RecentPeel), &[ours(PeelGap, "4 weeks")]),
    (rule(Rule::RecentNeedling), &[ours(NeedlingGap, "4 weeks")]),
    (rule(Rule::RecentLaser), &[ours(LaserGap, "4 weeks")]),
    (rule(Rule::RecentDeep), &[ours(DeepGap, "6 months")]),
    (rule(Rule::Waxing), &[ours(Waxing, "a full week")]),
    (rule(Rule::Surgery), &[ours(Surgery, "12 months")]),
    (rule(Rule::SurgeryNew), &[ours(SurgeryNew, "6 weeks")]),
    (rule(Rule::ScarNew), &[ours(ScarNew, "6 weeks")]),
    (rule(Rule::ScarYoung), &[ours(ScarYoung, "12 months")]),
    (rule(Rule::CreamsFirst), &[ours(Creams, "8 to 12 weeks"), ours(AfterCreams, "8 weeks")]),
    (rule(Rule::Vitiligo), &[ours(VitiligoStable, "12 months")]),
    (rule(Rule::IsotretinoinPast), &[
        of(&[ProfessionalMicroneedling, MicroneedlingWithPrp, RfMicroneedling, SuperficialPeel, DeepPeel, NonAblativeLaser, DermalFiller], Isotretinoin, "6 months"),
        of(LONGEST, Isotretinoin, "12 months"),
    ]),
    (rule(Rule::IsotretinoinAblative), &[ours(Isotretinoin, "12 months")]),
    (rule(Rule::TopicalRetinoids), &[ours(ActivesBefore, "7 days"), ours(ActivesAfter, "7 days")]),
    (rule(Rule::CancerTreatmentPastYear), &[ours(CancerTreatment, "a year")]),
    (rule(Rule::ToxinRecent), &[of(NOT_RF_OR_HOME, ToxinGap, "2 weeks"), of(RF_AND_HOME, ToxinGap, "4 weeks")]),
    (rule(Rule::ToxinBeforeRf), &[ours(ToxinGap, "4 weeks")]),
    (rule(Rule::FillerRecent), &[ours(FillerGap, "4 weeks")]),
    (rule(Rule::RfAlways), &[ours(Date, "2025 (date)")]),
    (rule(Rule::HomeAlways), &[ours(Date, "2021 (date)"), ours(NeedleAtHome, "0.25 mm")]),
    (rule(Rule::HomeEvent), &[ours(Event, "4 weeks")]),
    (rule(Rule::HomeNeedle), &[ours(NeedleAtHome, "0.25 mm")]),

    (care(Care::NoTan), &[ours(TanBefore, "4 weeks")]),
    (care(Care::NoTanNeedles), &[ours(TanBefore, "2 weeks")]),
    (care(Care::PauseActives), &[ours(ActivesBefore, "7 days")]),
    (care(Care::NoWaxing), &[ours(Waxing, "7 days")]),
    (care(Care::Painkillers), &[ours(Painkillers, "the week")]),
    (care(Care::Numbing), &[ours(NumbingTime, "20 to 60 minutes"), ours(NumbingStrength, "4%")]),
    (care(Care::FadeMarksFirst), &[ours(Creams, "8 to 12 weeks"), ours(AfterCreams, "8 weeks")]),
    (care(Care::HomeNeedle), &[ours(NeedleAtHome, "0.25 mm"), ours(NeedleTooLong, "0.5 mm")]),
    (care(Care::HomeClean), &[ours(SoakStrength, "70%"), ours(SoakTime, "10 minutes"), ours(RollerUses, "three times")]),
    (care(Care::RednessNormal), &[ours(Redness, "1 to 3 days"), ours(RednessLongest, "7 (days)"), ours(Flaking, "days 3 to 5")]),
    (care(Care::FirstDay), &[ours(FirstDay, "24 hours")]),
    (care(Care::NoMakeup), &[ours(MakeUp, "24 hours"), ours(MakeUpBetter, "72 hours")]),
    (care(Care::NoVitaminC), &[ours(VitaminC, "7 days")]),
    (care(Care::NoActives), &[ours(ActivesAfter, "7 days")]),
    (care(Care::NoSweat), &[ours(Sport, "72 hours")]),
    (care(Care::GentleCare), &[ours(Alcohol, "72 hours")]),
    (care(Care::SunscreenAfter), &[ours(SunscreenFrom, "24 hours"), ours(Spf, "SPF 30"), ours(SunscreenFor, "2 weeks")]),
    (care(Care::SunscreenLonger), &[not_enough(SunscreenFor, "2 weeks"), ours(SunscreenFor, "4 weeks")]),
    (care(Care::PeelAfter), &[ours(SunscreenFrom, "24 hours"), ours(Spf, "SPF 30"), ours(OutOfTheSun, "a month")]),
    (care(Care::DeepPeelAfter), &[ours(PeelHealing, "6 weeks"), ours(PeelSwelling, "2 weeks"), ours(OutOfTheSun, "a month")]),
    (care(Care::FillerAfter), &[ours(Bruises, "1 to 7 days")]),
    (care(Care::RoutineSun), &[ours(Spf, "SPF 30")]),
    (care(Care::RoutineTime), &[ours(Creams, "8 to 12 weeks")]),
    (care(Care::RoutineMarks), &[ours(Creams, "8 to 12 weeks")]),
    (care(Care::HomeAfter), &[ours(MakeUp, "24 hours"), ours(Sport, "72 hours")]),
    (care(Care::HomeHowOften), &[ours(RollAgain, "4 weeks"), ours(RednessAtHome, "24 hours"), ours(ActivesBefore, "7 days")]),
    (care(Care::HelpWorse), &[ours(RednessGrows, "day 3")]),
    (care(Care::HelpRednessLasts), &[ours(RednessLongest, "day 7")]),
    (care(Care::AskRfCount), &[ours(Date, "2025 (date)")]),
    (care(Care::AskOtherTreatments), &[
        of(NOT_RF_OR_HOME, ToxinGap, "2 weeks"), of(&[RfMicroneedling], ToxinGap, "4 weeks"),
        ours(FillerGap, "4 weeks"), ours(PeelGap, "4 weeks"),
    ]),

    (conflict(Conflict::ActiveAcne), &[ours(AcneCalm, "4 weeks")]),
    (conflict(Conflict::Redness), &[other(Redness, "1 to 2 days"), ours(Redness, "1 to 3 days"), ours(RednessLongest, "7 (days)")]),
    (conflict(Conflict::Makeup), &[other(MakeUp, "3 days"), ours(MakeUp, "24 hours"), ours(MakeUpBetter, "72 (hours)")]),
    (conflict(Conflict::SunscreenOnTheDay), &[other(SunscreenFrom, "24 hours"), ours(SunscreenFrom, "24 hours"), ours(SunscreenFor, "2 weeks")]),
    (conflict(Conflict::VitaminC), &[other(VitaminC, "3 days"), ours(VitaminC, "7 days")]),
    (conflict(Conflict::Maintenance), &[
        other(TopUp, "3 to 6 months"), other(TopUp, "6 to 12 (months)"), ours(TopUp, "6 to 12 months"),
    ]),
    (conflict(Conflict::Numbing), &[other(NumbingTime, "20 minutes"), other(NumbingTime, "an hour"), ours(NumbingTime, "20 to 60 minutes")]),
    (conflict(Conflict::Onset), &[
        other(FirstChange, "14 days"), other(BestResult, "3 (months)"), other(BestResult, "5 months"),
        ours(FirstChange, "4 to 6 weeks"), ours(BestResult, "3 to 6 months"),
    ]),
    (conflict(Conflict::Sessions), &[
        other(SessionsFreshen, "3 to 4 (sessions)"), other(SessionsFreshen, "4 to 6 (sessions)"), other(SessionsFreshen, "3 to 6 sessions"),
        ours(SessionsFreshen, "3 to 4 (sessions)"), ours(SessionsAcneScars, "3 to 6 (sessions)"),
    ]),
    (conflict(Conflict::Spacing), &[
        other(Spacing, "4 weeks"), other(Spacing, "4 to 6 (weeks)"), ours(Spacing, "4 to 6 weeks"), ours(SpacingLeast, "4 (weeks)"),
    ]),
    (conflict(Conflict::SurgicalScars), &[ours(ScarYoung, "12 months")]),
    (conflict(Conflict::Appointment), &[other(Visit, "45 to 60 minutes"), other(NumbingTime, "an hour"), ours(Visit, "45 to 90 minutes")]),
    (conflict(Conflict::PeelCombination), &[other(PeelGap, "24 hours"), ours(PeelGap, "4 weeks")]),
    (conflict(Conflict::Exercise), &[other(Sport, "3 days"), ours(Sport, "72 hours")]),
    (conflict(Conflict::HomeUse), &[ours(Date, "2021 (date)"), of(&[AtHomeMicroneedling], NeedleAtHome, "0.25 mm")]),
    (conflict(Conflict::PrpAndRf), &[ours(Date, "2025 (date)")]),
    (conflict(Conflict::Blackheads), &[other(Blackheads, "4 weeks")]),
    (conflict(Conflict::AlcoholProducts), &[ours(Alcohol, "72 hours")]),
    (conflict(Conflict::Isotretinoin), &[
        other(Isotretinoin, "6 months"), ours(Date, "2017 (date)"), of(&[AblativeLaser], Isotretinoin, "12 months"),
    ]),
];

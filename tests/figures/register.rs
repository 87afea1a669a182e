//! What every figure in a text speaks of.
//!
//! One line a text that holds a number: its figures in the order of the text, each with its topic.
//! A figure is given as the text has it; what the text leaves out of it stands in brackets:
//! `7 (days)`. What is said of fewer treatments than the text is about names them ([`of`]); what
//! others say is no figure of ours ([`other`]). A text that differs from another on purpose names
//! that one's figure and says that it is not enough ([`not_enough`]).

use skin_quiz::text::{Phrase, Ui};

use crate::ids::{care, conflict, rule, treatment};

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
    /// Since injections that relax lines.
    ToxinGap,
    /// From those injections to the next.
    ToxinAgain,
    /// From needling to those injections.
    ToxinAfter,
    /// Since filler, before anything presses on it.
    FillerGap,
    /// Since filler, before more of it.
    FillerAgreed,
    /// Since filler, before needles with heat.
    FillerHeat,
    /// From needling to filler.
    FillerAfter,
    /// Since a filler that builds collagen, before anything gentle.
    BuilderSurface,
    /// Since a filler that builds collagen.
    BuilderGap,
    /// Since a filler that builds collagen, before needles with heat.
    BuilderHeat,
    /// Since threads, before anything gentle.
    ThreadsSurface,
    /// Since threads.
    ThreadsGap,
    /// Since threads, before heat.
    ThreadsHeat,
    /// How much something hurts.
    Pain,
    /// Kept out of heat, after.
    OutOfHeat,
    /// Gentle with the skin, after.
    GentleFor,
    /// Make-up after small injections.
    MakeUpAfterInjections,
    /// Neither rubbed nor lain on.
    NotRubbed,
    /// After these capsules, no pregnancy.
    NoPregnancy,
    /// After acitretin, no pregnancy.
    NoPregnancyAfterAcitretin,
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
    Of(&'static [&'static str]),
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
const fn of(treatments: &'static [&'static str], topic: Topic, figure: &'static str) -> Said {
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

/// A text, by the id of what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// Of the interface.
    Of(Ui),
    /// What a treatment is.
    About(&'static str),
    /// Of a rule.
    Rule(&'static str),
    /// Of an item of care.
    Care(&'static str),
    /// Of a conflict.
    Conflict(&'static str),
}

impl Text {
    /// The phrase; panics where nothing has the id.
    pub fn phrase(self) -> Phrase {
        match self {
            Text::Of(ui) => Phrase::Ui(ui),
            Text::About(id) => Phrase::About(treatment(id)),
            Text::Rule(id) => Phrase::Rule(rule(id)),
            Text::Care(id) => Phrase::Care(care(id)),
            Text::Conflict(topic) => Phrase::Conflict(conflict(topic)),
        }
    }
}

/// What needs 12 months after isotretinoin.
const LONGEST: &[&str] = &["ablative-laser", "at-home-microneedling"];

/// The register.
#[rustfmt::skip]
pub static REGISTER: &[(Text, &[Said])] = &[
    (Text::Of(Ui::ChangeEventSoon), &[ours(Event, "4 weeks")]),
    (Text::Of(Ui::UpkeepPerYear), &[ours(Rate, "a year")]),
    (Text::Of(Ui::HomeRoutineText), &[ours(Spf, "SPF 30")]),
    (Text::About("topical-routine"), &[ours(Spf, "SPF 30")]),

    (Text::Rule("u18"), &[ours(Age, "18 (years old)")]),
    (Text::Rule("18-21"), &[ours(Age, "22 (years old)"), ours(Age, "18 to 21 (years old)")]),
    (Text::Rule("65p"), &[ours(Age, "65 (years old)")]),
    (Text::Rule("st-filler"), &[ours(Age, "22 (years old)")]),
    (Text::Care("help-lesion"), &[ours(SpotWidth, "6 mm")]),
    (Text::Care("help-mole"), &[ours(NotHealed, "4 weeks")]),
    (Text::Rule("faketan"), &[ours(SelfTan, "1 to 2 weeks")]),
    (Text::Rule("irradiated-recent"), &[ours(Radiotherapy, "12 months")]),
    (Text::Rule("recent-peel"), &[ours(PeelGap, "4 weeks")]),
    (Text::Rule("recent-needling"), &[ours(NeedlingGap, "4 weeks")]),
    (Text::Rule("recent-laser"), &[ours(LaserGap, "4 weeks")]),
    (Text::Rule("recent-deep"), &[ours(DeepGap, "6 months")]),
    (Text::Rule("wax"), &[ours(Waxing, "a full week")]),
    (Text::Rule("surg-face"), &[ours(Surgery, "12 months")]),
    (Text::Rule("surg-new"), &[ours(SurgeryNew, "6 weeks")]),
    (Text::Rule("newscar"), &[ours(ScarNew, "6 weeks")]),
    (Text::Rule("youngscar"), &[ours(ScarYoung, "12 months")]),
    (Text::Rule("creams-first"), &[ours(Creams, "8 to 12 weeks"), ours(AfterCreams, "8 weeks")]),
    (Text::Rule("vitiligo"), &[ours(VitiligoStable, "12 months")]),
    (Text::Rule("iso-past"), &[
        of(&["professional-microneedling", "microneedling-with-prp", "rf-microneedling", "superficial-peel", "deep-peel", "non-ablative-laser", "dermal-filler"], Isotretinoin, "6 months"),
        of(LONGEST, Isotretinoin, "12 months"),
        ours(NoPregnancyAfterAcitretin, "3 years"),
    ]),
    (Text::Rule("iso-ablative"), &[ours(Isotretinoin, "12 months"), ours(NoPregnancyAfterAcitretin, "3 years")]),
    (Text::Rule("retinoid"), &[ours(ActivesBefore, "7 days"), ours(ActivesAfter, "7 days")]),
    (Text::Rule("chemo-past"), &[ours(CancerTreatment, "a year")]),
    (Text::Rule("iso-now"), &[ours(NoPregnancy, "1 month"), ours(NoPregnancyAfterAcitretin, "3 years")]),
    (Text::Rule("toxin-recent"), &[ours(ToxinGap, "2 weeks")]),
    (Text::Rule("toxin-again"), &[ours(ToxinAgain, "12 weeks")]),
    (Text::Rule("filler-recent"), &[ours(FillerGap, "2 weeks")]),
    (Text::Rule("filler-recent-injector"), &[ours(FillerAgreed, "4 weeks")]),
    (Text::Rule("filler-recent-rf"), &[ours(FillerHeat, "26 weeks")]),
    (Text::Rule("biostimulator-surface"), &[ours(BuilderSurface, "2 weeks")]),
    (Text::Rule("biostimulator-recent"), &[ours(BuilderGap, "4 weeks")]),
    (Text::Rule("biostimulator-rf"), &[ours(BuilderHeat, "26 weeks")]),
    (Text::Rule("threads"), &[ours(ThreadsGap, "4 weeks")]),
    (Text::Rule("threads-surface"), &[ours(ThreadsSurface, "2 weeks")]),
    (Text::Rule("threads-injector"), &[ours(ThreadsHeat, "12 weeks")]),
    (Text::Rule("st-tightening"), &[ours(Pain, "5 of 10 (points)")]),
    (Text::Rule("st-rf"), &[ours(Date, "2025 (date)")]),
    (Text::Rule("home-always"), &[ours(Date, "2021 (date)"), ours(NeedleAtHome, "0.25 mm")]),
    (Text::Rule("home-event"), &[ours(Event, "4 weeks")]),
    (Text::Rule("home-needle"), &[ours(NeedleAtHome, "0.25 mm")]),

    (Text::Care("no-tan"), &[ours(TanBefore, "4 weeks")]),
    (Text::Care("no-tan-needles"), &[ours(TanBefore, "2 weeks")]),
    (Text::Care("pause-actives"), &[ours(ActivesBefore, "7 days")]),
    (Text::Care("no-waxing"), &[ours(Waxing, "7 days")]),
    (Text::Care("painkillers"), &[ours(Painkillers, "the week")]),
    (Text::Care("numbing"), &[ours(NumbingTime, "20 to 60 minutes"), ours(NumbingStrength, "4%")]),
    (Text::Care("fade-marks-first"), &[ours(Creams, "8 to 12 weeks"), ours(AfterCreams, "8 weeks")]),
    (Text::Care("home-needle"), &[ours(NeedleAtHome, "0.25 mm"), ours(NeedleTooLong, "0.5 mm")]),
    (Text::Care("home-clean"), &[ours(SoakStrength, "70%"), ours(SoakTime, "10 minutes"), ours(RollerUses, "three times")]),
    (Text::Care("redness-normal"), &[ours(Redness, "1 to 3 days"), ours(RednessLongest, "7 (days)"), ours(Flaking, "days 3 to 5")]),
    (Text::Care("first-day"), &[ours(FirstDay, "24 hours")]),
    (Text::Care("tiny-channels"), &[ours(FirstDay, "24 hours")]),
    (Text::Care("no-makeup"), &[ours(MakeUp, "24 hours"), ours(MakeUpBetter, "72 hours")]),
    (Text::Care("no-vitamin-c"), &[ours(VitaminC, "7 days")]),
    (Text::Care("no-actives"), &[ours(ActivesAfter, "7 days")]),
    (Text::Care("no-sweat"), &[ours(Sport, "72 hours")]),
    (Text::Care("gentle-care"), &[ours(Alcohol, "72 hours")]),
    (Text::Care("sunscreen-after"), &[ours(SunscreenFrom, "24 hours"), ours(Spf, "SPF 30"), ours(SunscreenFor, "2 weeks")]),
    (Text::Care("sunscreen-longer"), &[not_enough(SunscreenFor, "2 weeks"), ours(SunscreenFor, "4 weeks")]),
    (Text::Care("peel-after"), &[ours(SunscreenFrom, "24 hours"), ours(Spf, "SPF 30"), ours(OutOfTheSun, "a month")]),
    (Text::Care("deep-peel-after"), &[ours(PeelHealing, "6 weeks"), ours(PeelSwelling, "2 weeks"), ours(OutOfTheSun, "a month")]),
    (Text::Care("filler-after"), &[ours(Bruises, "1 to 7 days")]),
    (Text::Care("vascular-after"), &[ours(OutOfHeat, "2 days")]),
    (Text::Care("facial-after"), &[ours(GentleFor, "a day")]),
    (Text::Care("boosters-after"), &[ours(MakeUpAfterInjections, "12 hours")]),
    (Text::Care("wrinkle-after"), &[ours(NotRubbed, "4 hours")]),
    (Text::Care("routine-sun"), &[ours(Spf, "SPF 30")]),
    (Text::Care("routine-time"), &[ours(Creams, "8 to 12 weeks")]),
    (Text::Care("routine-marks"), &[ours(Creams, "8 to 12 weeks")]),
    (Text::Care("home-after"), &[ours(MakeUp, "24 hours"), ours(Sport, "72 hours")]),
    (Text::Care("home-how-often"), &[ours(RollAgain, "4 weeks"), ours(RednessAtHome, "24 hours"), ours(ActivesBefore, "7 days")]),
    (Text::Care("help-worse"), &[ours(RednessGrows, "day 3")]),
    (Text::Care("help-redness-lasts"), &[ours(RednessLongest, "day 7")]),
    (Text::Care("ask-rf-count"), &[ours(Date, "2025 (date)")]),
    (Text::Care("ask-other-treatments"), &[
        ours(ToxinAfter, "2 weeks"), ours(FillerAfter, "4 weeks"), ours(PeelGap, "4 weeks"),
    ]),

    (Text::Conflict("after-filler"), &[ours(FillerGap, "2 weeks")]),
    (Text::Conflict("active-acne"), &[ours(AcneCalm, "4 weeks")]),
    (Text::Conflict("redness"), &[other(Redness, "1 to 2 days"), ours(Redness, "1 to 3 days"), ours(RednessLongest, "7 (days)")]),
    (Text::Conflict("makeup"), &[other(MakeUp, "3 days"), ours(MakeUp, "24 hours"), ours(MakeUpBetter, "72 (hours)")]),
    (Text::Conflict("sunscreen-on-the-day"), &[other(SunscreenFrom, "24 hours"), ours(SunscreenFrom, "24 hours"), ours(SunscreenFor, "2 weeks")]),
    (Text::Conflict("vitamin-c"), &[other(VitaminC, "3 days"), ours(VitaminC, "7 days")]),
    (Text::Conflict("maintenance"), &[
        other(TopUp, "3 to 6 months"), other(TopUp, "6 to 12 (months)"), ours(TopUp, "6 to 12 months"),
    ]),
    (Text::Conflict("numbing"), &[other(NumbingTime, "20 minutes"), other(NumbingTime, "an hour"), ours(NumbingTime, "20 to 60 minutes")]),
    (Text::Conflict("onset"), &[
        other(FirstChange, "14 days"), other(BestResult, "3 (months)"), other(BestResult, "5 months"),
        ours(FirstChange, "4 to 6 weeks"), ours(BestResult, "3 to 6 months"),
    ]),
    (Text::Conflict("sessions"), &[
        other(SessionsFreshen, "3 to 4 (sessions)"), other(SessionsFreshen, "4 to 6 (sessions)"), other(SessionsFreshen, "3 to 6 sessions"),
        ours(SessionsFreshen, "3 to 4 (sessions)"), ours(SessionsAcneScars, "3 to 6 (sessions)"),
    ]),
    (Text::Conflict("spacing"), &[
        other(Spacing, "4 weeks"), other(Spacing, "4 to 6 (weeks)"), ours(Spacing, "4 to 6 weeks"), ours(SpacingLeast, "4 (weeks)"),
    ]),
    (Text::Conflict("surgical-scars"), &[ours(ScarYoung, "12 months")]),
    (Text::Conflict("appointment"), &[other(Visit, "45 to 60 minutes"), other(NumbingTime, "an hour"), ours(Visit, "45 to 90 minutes")]),
    (Text::Conflict("peel-combination"), &[other(PeelGap, "24 hours"), ours(PeelGap, "4 weeks")]),
    (Text::Conflict("exercise"), &[other(Sport, "3 days"), ours(Sport, "72 hours")]),
    (Text::Conflict("home-use"), &[ours(Date, "2021 (date)"), of(&["at-home-microneedling"], NeedleAtHome, "0.25 mm")]),
    (Text::Conflict("prp-and-rf"), &[ours(Date, "2025 (date)")]),
    (Text::Conflict("blackheads"), &[other(Blackheads, "4 weeks")]),
    (Text::Conflict("alcohol-products"), &[ours(Alcohol, "72 hours")]),
    (Text::Conflict("isotretinoin"), &[
        other(Isotretinoin, "6 months"), ours(Date, "2017 (date)"), of(&["ablative-laser"], Isotretinoin, "12 months"),
    ]),
];

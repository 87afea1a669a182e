//! What to do before and after, when to get help, what to ask.
//!
//! What arrives: the answers that count and the treatments in play. What
//! leaves: [`Care`] items, each with its sources, in the order of the table.
//! This module deliberately does not know wording.

use super::sources::Source::{self, *};
use super::treatments::NEEDLES;
use super::treatments::Treatment::{self, *};
use crate::condition::Condition::{self, Always, Any, Chose, NotSure, Under};
use crate::condition::Span;
use crate::questionnaire::{Choice, Question};

/// Which list an item belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Before the treatment.
    Prepare,
    /// After it.
    Aftercare,
    /// When to see somebody.
    SeekHelp,
    /// Questions for the provider.
    AskTheProvider,
}

/// The facts of an item.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The id in results.
    pub id: &'static str,
    /// Its list.
    pub list: List,
    /// For whom it is.
    pub when: Condition,
    /// For which treatments it is; empty: whatever is in play.
    pub treatments: &'static [Treatment],
    /// What it stands on.
    pub sources: &'static [Source],
    /// What of the clinical facts it stands in for that no option of the quiz can express, if it does.
    pub stands_in_for: Option<&'static str>,
}

const PROCEDURES: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    SuperficialPeel,
    DeepPeel,
    NonAblativeLaser,
    AblativeLaser,
    DermalFiller,
];
const SURFACE: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    SuperficialPeel,
    DeepPeel,
    NonAblativeLaser,
    AblativeLaser,
];
/// The procedures, and needling at home.
const PIERCED: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    SuperficialPeel,
    DeepPeel,
    NonAblativeLaser,
    AblativeLaser,
    DermalFiller,
    AtHomeMicroneedling,
];
/// Whatever puts something into the skin.
const NEEDLED: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    DermalFiller,
    AtHomeMicroneedling,
];
/// What takes the surface of the skin off.
const RESURFACING: &[Treatment] = &[DeepPeel, AblativeLaser];
const LASERS: &[Treatment] = &[NonAblativeLaser, AblativeLaser];
/// Peels and lasers, which need the longer time without a tan.
const PEELS_AND_LASERS: &[Treatment] =
    &[SuperficialPeel, DeepPeel, NonAblativeLaser, AblativeLaser];
/// Needling, in a clinic or at home.
const NEEDLING: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    AtHomeMicroneedling,
];
/// What leaves the surface whole but for holes and columns that close within a day.
const CLOSED_IN_A_DAY: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    NonAblativeLaser,
];
const MILD_PEEL: &[Treatment] = &[SuperficialPeel];
const DEEP_PEEL: &[Treatment] = &[DeepPeel];
const GENTLE_LASER: &[Treatment] = &[NonAblativeLaser];
const ABLATIVE_LASER: &[Treatment] = &[AblativeLaser];
const NUMBED: &[Treatment] = &[
    ProfessionalMicroneedling,
    MicroneedlingWithPrp,
    RfMicroneedling,
    NonAblativeLaser,
    AblativeLaser,
];
const RF: &[Treatment] = &[RfMicroneedling];
const FILLER: &[Treatment] = &[DermalFiller];
const PRP: &[Treatment] = &[MicroneedlingWithPrp];
const TOPICAL: &[Treatment] = &[TopicalRoutine];
const HOME: &[Treatment] = &[AtHomeMicroneedling];
const ANY: &[Treatment] = &[];
const DARKER: Condition = Any(&[
    Chose(Choice::Type4),
    Chose(Choice::Type5),
    Chose(Choice::Type6),
    Chose(Choice::DarkMarksAfterInjury),
    Chose(Choice::DarkMarks),
]);

macro_rules! care {
    ($($item:ident $id:literal $list:ident, $when:expr, $treatments:expr, [$($source:ident)*] $(, $instead:literal)?;)*) => {
        /// An item of care.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Care {
            $(#[doc = concat!("`", $id, "`")] $item,)*
        }

        impl Care {
            /// Every item, in the order of showing.
            pub const ALL: &'static [Care] = &[$(Care::$item,)*];

            /// The item that a result names by its id.
            pub fn of(id: &str) -> Option<Care> {
                Care::ALL.iter().copied().find(|care| care.facts().id == id)
            }

            /// The facts of this item.
            pub fn facts(self) -> &'static Facts {
                static FACTS: &[Facts] = &[$(Facts {
                    id: $id,
                    list: List::$list,
                    when: $when,
                    treatments: $treatments,
                    sources: &[$($source,)*],
                    stands_in_for: instead!($($instead)?),
                },)*];
                &FACTS[self as usize]
            }
        }
    };
}
impl Care {
    /// How many days before a treatment this begins, as its text says; 0 for what is done on the
    /// day. Stands on the item's own sources.
    pub fn days_before(self) -> u32 {
        match self {
            Care::FadeMarksFirst => 8 * 7,
            Care::NoTan => 4 * 7,
            Care::NoTanNeedles => 2 * 7,
            Care::PauseActives | Care::NoWaxing | Care::Painkillers => 7,
            _ => 0,
        }
    }
}

macro_rules! instead {
    () => {
        None
    };
    ($text:literal) => {
        Some($text)
    };
}

#[rustfmt::skip]
care! {
    // Before.
    NoTan "no-tan" Prepare, Always, PEELS_AND_LASERS, [Seed4 S7];
    NoTanNeedles "no-tan-needles" Prepare, Always, NEEDLING, [Seed4 S7];
    PauseActives "pause-actives" Prepare, Always, SURFACE, [S59 S9 Seed4 Policy];
    NoWaxing "no-waxing" Prepare, Always, PROCEDURES, [S5h Policy];
    TellTheClinic "tell-the-clinic" Prepare, Always, PROCEDURES, [S7 S6];
    Painkillers "painkillers" Prepare, Always, PROCEDURES, [S7 S38];
    Numbing "numbing" Prepare, Always, NUMBED, [S34 S35 Seed1 Seed3];
    AntiviralBefore "antiviral-before" Prepare, Any(&[Chose(Choice::ColdSores), Chose(Choice::ColdSore)]), PROCEDURES, [S41a S41b S7];
    AntiviralResurfacing "antiviral-resurfacing" Prepare, Always, RESURFACING, [T41 S41a Policy];
    EyeShields "eye-shields" Prepare, Always, LASERS, [T16b];
    PregnancyCheck "pregnancy-check" Prepare, Chose(Choice::Trying), PROCEDURES, [Policy S5c];
    PatchTest "patch-test" Prepare, Any(&[Chose(Choice::EczemaHistory), Chose(Choice::EczemaNow), Chose(Choice::RosaceaHistory), Chose(Choice::RosaceaFlare)]), PROCEDURES, [S35b Policy];
    TestSpot "test-spot" Prepare, DARKER, SURFACE, [S26 S14 Policy];
    FadeMarksFirst "fade-marks-first" Prepare, Any(&[Chose(Choice::DarkMarksAfterInjury), Chose(Choice::DarkMarks)]), SURFACE, [S14 Policy];
    PauseSmoking "pause-smoking" Prepare, Chose(Choice::Smoking), PROCEDURES, [S54b GeneralKnowledge];
    HomeNeedle "home-needle" Prepare, Always, HOME, [S58 S3 Policy];
    HomeClean "home-clean" Prepare, Always, HOME, [S58 S33 Policy];
    HomeNever "home-never" Prepare, Always, HOME, [S3 S58 Policy];
    // After.
    RednessNormal "redness-normal" Aftercare, Always, NEEDLES, [S14 Seed0 Seed1];
    FirstDay "first-day" Aftercare, Always, NEEDLES, [Seed3 S59 Policy];
    NoMakeup "no-makeup" Aftercare, Always, NEEDLES, [S59 Seed0 Policy];
    NoVitaminC "no-vitamin-c" Aftercare, Always, NEEDLES, [S31 S32 S5 Policy];
    NoActives "no-actives" Aftercare, Always, SURFACE, [S59 Seed0 Policy];
    NoSweat "no-sweat" Aftercare, Always, NEEDLES, [S59 Seed0 Policy];
    GentleCare "gentle-care" Aftercare, Always, SURFACE, [Seed0 Seed4 Seed3 Policy];
    SunscreenAfter "sunscreen-after" Aftercare, Always, CLOSED_IN_A_DAY, [S59 Policy];
    SunscreenLonger "sunscreen-longer" Aftercare, DARKER, CLOSED_IN_A_DAY, [S43 Policy];
    DoNotPick "do-not-pick" Aftercare, Always, SURFACE, [S59 Policy];
    PeelAfter "peel-after" Aftercare, Always, MILD_PEEL, [S43 S59 Policy];
    DeepPeelAfter "deep-peel-after" Aftercare, Always, DEEP_PEEL, [S43 S44];
    LaserAfter "laser-after" Aftercare, Always, GENTLE_LASER, [S42];
    AblativeLaserAfter "ablative-laser-after" Aftercare, Always, ABLATIVE_LASER, [S42];
    FillerAfter "filler-after" Aftercare, Always, FILLER, [S45 GeneralKnowledge];
    RoutineSun "routine-sun" Aftercare, Always, TOPICAL, [S57c GeneralKnowledge];
    RoutineSlow "routine-slow" Aftercare, Always, TOPICAL, [S57c GeneralKnowledge];
    RoutineTime "routine-time" Aftercare, Always, TOPICAL, [GeneralKnowledge];
    RoutineMarks "routine-marks" Aftercare, Any(&[Chose(Choice::DarkMarksAfterInjury), Chose(Choice::DarkMarks)]), TOPICAL, [S14 S57c Policy];
    HomeAfter "home-after" Aftercare, Always, HOME, [S58 S3 Policy];
    HomeHowOften "home-how-often" Aftercare, Always, HOME, [S58 Policy];
    // When to get help: red flags first (2a), then after a treatment (6).
    HelpEye "help-eye" SeekHelp, Chose(Choice::EyePainOrBlisters), ANY, [F6 F7 S45b];
    HelpNumbing "help-numbing" SeekHelp, Chose(Choice::NumbingReaction), ANY, [S34 S35];
    HelpInfection "help-infection" SeekHelp, Chose(Choice::SpreadingInfection), ANY, [F5 S6 Seed2];
    HelpAfterProcedure "help-after-procedure" SeekHelp, Chose(Choice::ProblemAfterProcedure), ANY, [T8 T40 S4 S45b Seed2];
    HelpLesion "help-lesion" SeekHelp, Chose(Choice::ChangingLesion), ANY, [F1 F2 F3 F4 S5 S6];
    HelpFlagsUnclear "help-flags-unclear" SeekHelp, NotSure(Question::RedFlags), ANY, [Policy];
    HelpDistress "help-distress" SeekHelp, Chose(Choice::DistressYes), ANY, [S49 F8];
    HelpCrisis "help-crisis" SeekHelp, Chose(Choice::DistressYes), ANY, [GeneralKnowledge];
    HelpWorry "help-worry" SeekHelp, Chose(Choice::DistressPreferNotToSay), ANY, [S49 Policy];
    HelpSunPatches "help-sun-patches" SeekHelp, Chose(Choice::RoughSunPatches), ANY, [S6 GeneralKnowledge];
    HelpEmergencyAfter "help-emergency-after" SeekHelp, Always, PROCEDURES, [T8 T40 S45b S34 Policy];
    HelpWorse "help-worse" SeekHelp, Always, PROCEDURES, [Seed2 S14];
    HelpRednessLasts "help-redness-lasts" SeekHelp, Always, NEEDLES, [S14 Seed2];
    HelpPus "help-pus" SeekHelp, Always, PIERCED, [Seed2 Seed3 S6];
    HelpBlisters "help-blisters" SeekHelp, Always, PIERCED, [S41b S43];
    HelpColour "help-colour" SeekHelp, Always, PROCEDURES, [T8 T40 S45b S4];
    HelpLumps "help-lumps" SeekHelp, Always, NEEDLED, [S31 S32];
    HelpDarkPatches "help-dark-patches" SeekHelp, Always, PIERCED, [S14 S15 S29];
    HelpNumbness "help-numbness" SeekHelp, Always, PROCEDURES, [S4];
    HelpMole "help-mole" SeekHelp, Always, ANY, [F1 F2 F4 S5 S6];
    HelpRoutine "help-routine" SeekHelp, Always, TOPICAL, [GeneralKnowledge];
    // What to ask.
    AskTraining "ask-training" AskTheProvider, Always, PROCEDURES, [S33 Seed2 Seed4];
    AskSterile "ask-sterile" AskTheProvider, Always, NEEDLES, [S33 Seed2];
    AskDevice "ask-device" AskTheProvider, Always, SURFACE, [S1 S2];
    AskSkinTone "ask-skin-tone" AskTheProvider, Always, SURFACE, [S26 S14];
    AskEmergency "ask-emergency" AskTheProvider, Always, PROCEDURES, [S33 S45];
    AskPrice "ask-price" AskTheProvider, Always, PROCEDURES, [Policy];
    AskPhotos "ask-photos" AskTheProvider, Always, PROCEDURES, [Policy];
    AskAfterHours "ask-after-hours" AskTheProvider, Always, PROCEDURES, [Policy S45];
    AskRfCount "ask-rf-count" AskTheProvider, Always, RF, [S4];
    AskRfMetal "ask-rf-metal" AskTheProvider, Always, RF, [S8b S8], "2f metal: metal dental work near the area; 2g al_antisep: gold or corn-gel allergy (RF)";
    AskBlood "ask-blood" AskTheProvider, Always, PRP, [S33 S54b];
    AskFillerPlan "ask-filler-plan" AskTheProvider, Always, FILLER, [S45 S45b];
    AskOtherTreatments "ask-other-treatments" AskTheProvider, Always, PROCEDURES, [S9 S63 Policy], "2h: what comes after needling (botulinum toxin 2 weeks, filler 4 weeks, peel 4 weeks)";
    AskNumbing "ask-numbing" AskTheProvider, Always, NUMBED, [S34 S35 S6], "2g al_la: PABA or sulphonamide allergy; 2e antiarr: liver disease and numbing cream";
    AskUntoldConditions "ask-untold" AskTheProvider, Always, PROCEDURES, [S7 Policy], "2d healpoor: chronic ulcers, severe malnutrition; 2f dm_bad: neuropathy; 2f heart: valve replacement, endocarditis; 2c mole: birthmarks; 7 botulinum toxin: neuromuscular disease";
    AskScarDoctor "ask-scar-doctor" AskTheProvider, Any(&[Chose(Choice::AcneScars), Chose(Choice::OtherScars)]), ANY, [S47], "7: subcision, TCA CROSS, punch; silicone and steroid injections";
    AskSagging "ask-sagging" AskTheProvider, Chose(Choice::Marked), ANY, [S8b Policy];
    AskSurgeon "ask-surgeon" AskTheProvider, Any(&[Chose(Choice::OtherScars), Under(Question::WeeksSinceSurgery, Span::weeks(105))]), PROCEDURES, [S46 S7];
    AskRepeat "ask-repeat" AskTheProvider, Chose(Choice::Needling), PROCEDURES, [S31 S32 Policy];
}

//! Where the sources disagree, and which value was taken.
//!
//! What arrives: the answers that count and the treatments in play. What
//! leaves: the [`Conflict`]s that touch them, with the sources on both sides.
//! The numbers C1 to C31 are those of section 1.6 of the clinical facts. This
//! module deliberately does not know wording.

use super::sources::Source::{self, *};
use super::treatments::NEEDLES;
use super::treatments::Treatment::{self, *};
use crate::condition::Condition::{self, Always, Any, Chose};
use crate::questionnaire::Choice;

/// The facts of a conflict.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The topic's id in results.
    pub topic: &'static str,
    /// Where it stands in the clinical facts.
    pub place: &'static str,
    /// Whom it touches.
    pub when: Condition,
    /// Which treatments it touches; empty: whatever is in play.
    pub treatments: &'static [Treatment],
    /// What it stands on, on both sides.
    pub sources: &'static [Source],
}

const MN: &[Treatment] = &[ProfessionalMicroneedling, MicroneedlingWithPrp];
const ANY: &[Treatment] = &[];

macro_rules! conflicts {
    ($($conflict:ident $topic:literal $place:literal, $when:expr, $treatments:expr, [$($source:ident)*];)*) => {
        /// A disagreement between sources.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Conflict {
            $(#[doc = concat!("`", $topic, "`")] $conflict,)*
        }

        impl Conflict {
            /// Every conflict.
            pub const ALL: &'static [Conflict] = &[$(Conflict::$conflict,)*];

            /// The facts of this conflict.
            pub fn facts(self) -> &'static Facts {
                static FACTS: &[Facts] = &[$(Facts {
                    topic: $topic,
                    place: $place,
                    when: $when,
                    treatments: $treatments,
                    sources: &[$($source,)*],
                },)*];
                &FACTS[self as usize]
            }
        }
    };
}

#[rustfmt::skip]
conflicts! {
    ActiveAcne "active-acne" "C1", Any(&[Chose(Choice::ActiveAcne), Chose(Choice::InflamedAcne), Chose(Choice::CysticAcne)]), ANY, [Seed0 Seed3 S6 S53 S5b S9];
    Redness "redness" "C2", Always, MN, [Seed0 Seed1 Seed3 Seed4 S14];
    Makeup "makeup" "C3", Always, NEEDLES, [Seed0 Seed1 Seed3 S59 Policy];
    SunscreenOnTheDay "sunscreen-on-the-day" "C4", Always, NEEDLES, [Seed0 Seed3 Seed4 S59 S43];
    VitaminC "vitamin-c" "C5", Always, NEEDLES, [Seed0 Seed1 Seed3 S31 S32 S2 S5];
    Maintenance "maintenance" "C6", Always, MN, [Seed0 Seed2 Seed3 Policy];
    Numbing "numbing" "C7", Always, NEEDLES, [Seed1 Seed3 Seed4 S34 S35];
    Onset "onset" "C8", Always, MN, [Seed1 Seed3 Seed4 S21 S22];
    Sessions "sessions" "C9", Always, MN, [Seed0 Seed1 Seed2 S18 S21 S22];
    Spacing "spacing" "C10", Always, MN, [Seed0 Seed1 Seed3 Seed4 S18];
    ScarHistory "scar-history" "C11", Any(&[Chose(Choice::AcneScars), Chose(Choice::OtherScars)]), NEEDLES, [Seed3 S5b S6 S7];
    SurgicalScars "surgical-scars" "C12", Chose(Choice::OtherScars), NEEDLES, [Seed2 Seed3 S1 S46];
    Pregnancy "pregnancy" "C13", Any(&[Chose(Choice::Pregnant), Chose(Choice::Breastfeeding)]), ANY, [Seed0 Seed3 S5 S36 S37 S6];
    Pigment "pigment" "C14", Any(&[Chose(Choice::Melasma), Chose(Choice::UnevenTone), Chose(Choice::DarkMarks)]), ANY, [Seed1 Seed2 Seed4 S25a S25b];
    EczemaPsoriasis "eczema-psoriasis" "C15", Any(&[Chose(Choice::EczemaNow), Chose(Choice::EczemaHistory), Chose(Choice::PsoriasisNow), Chose(Choice::PsoriasisHistory)]), ANY, [Seed0 Seed3 S5 S7];
    Invasive "invasive" "C16", Always, NEEDLES, [Seed0 Seed3 Seed4 S2];
    Depth "depth" "C17", Always, &[ProfessionalMicroneedling, MicroneedlingWithPrp, RfMicroneedling, AtHomeMicroneedling], [Seed0 Seed1 Seed2 S3 S58];
    Appointment "appointment" "C18", Always, MN, [Seed0 Seed3 Policy];
    PeelCombination "peel-combination" "C19", Always, &[SuperficialPeel, DeepPeel], [Seed1 Seed3 Seed4 S7];
    Exercise "exercise" "C20", Always, NEEDLES, [Seed0 Seed3 S59 Policy];
    SkinTone "skin-tone" "C21", Any(&[Chose(Choice::Type4), Chose(Choice::Type5), Chose(Choice::Type6)]), ANY, [Seed0 Seed1 Seed4 S14 S26];
    Durability "durability" "C22", Always, MN, [Seed0 Seed1 Seed2 Seed4 Policy];
    HomeUse "home-use" "C23", Chose(Choice::AtHome), ANY, [Seed0 Seed3 Seed4 S3];
    PrpAndRf "prp-and-rf" "C24", Always, &[MicroneedlingWithPrp, RfMicroneedling], [Seed4 S4 S20];
    CollagenSupplement "collagen-supplement" "C25", Always, MN, [Seed2 S50];
    PeelDowntime "peel-downtime" "C26", Always, &[SuperficialPeel, DeepPeel], [Seed4 S43 S44];
    ScarBreaking "scar-breaking" "C27", Chose(Choice::AcneScars), NEEDLES, [Seed0 Seed3 S47];
    Blackheads "blackheads" "C28", Chose(Choice::Blackheads), ANY, [Seed3 S57b];
    Eyelids "eyelids" "C29", Any(&[Chose(Choice::AroundEyes), Chose(Choice::DarkCircles)]), ANY, [Seed3 S5];
    BloodClotting "blood-clotting" "C30", Any(&[Chose(Choice::BleedingDisorder), Chose(Choice::BloodClots), Chose(Choice::BloodThinners)]), ANY, [Seed0 S5 S38];
    AlcoholProducts "alcohol-products" "C31", Always, NEEDLES, [Seed3 Seed4 Policy];
    Isotretinoin "isotretinoin" "8.1", Chose(Choice::Isotretinoin), ANY, [S13 S10 S11 S12];
    Keloid "keloid" "8.7", Any(&[Chose(Choice::Keloids), Chose(Choice::RaisedOrTight), Chose(Choice::RaisedAcneScar)]), ANY, [S16 S6 S7 S48];
}

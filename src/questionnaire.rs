//! The questions, their options, and when each is asked. No wording.
//!
//! What arrives: nothing. What leaves: [`Question`], [`Choice`] and the fixed
//! facts about them ([`Question::facts`]). Ids are the public contract and are
//! permanent: add, never rename. This module deliberately does not know what
//! an answer means for anybody, nor how a question is worded.

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one option.
    Single,
    /// One option or more.
    Multi,
    /// A whole number within a range.
    Number {
        /// The smallest number allowed.
        min: u32,
        /// The largest number allowed.
        max: u32,
        /// What is counted.
        unit: Unit,
    },
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Whole completed months.
    Months,
    /// Whole completed weeks.
    Weeks,
    /// Major units of the clinic's currency (100 is USD 100).
    Money,
}

impl Unit {
    /// The name used in the JavaScript API.
    pub const fn id(self) -> &'static str {
        match self {
            Unit::Months => "months",
            Unit::Weeks => "weeks",
            Unit::Money => "currency",
        }
    }
}

/// The fixed facts of a question.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The public id.
    pub id: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Whether a wrong answer could make a treatment look safer than it is.
    pub safety: bool,
    /// Whether it may be left empty.
    pub optional: bool,
    /// Whether "not sure" is an answer.
    pub not_sure: bool,
    /// Asked only with this option of an earlier question; `None`: asked always.
    pub asked_with: Option<Choice>,
    /// The options, in order of asking; empty for numbers.
    pub choices: &'static [Choice],
}

macro_rules! kind {
    (single) => {
        Kind::Single
    };
    (multi) => {
        Kind::Multi
    };
    (months $max:literal) => {
        Kind::Number {
            min: 0,
            max: $max,
            unit: Unit::Months,
        }
    };
    (weeks $max:literal) => {
        Kind::Number {
            min: 0,
            max: $max,
            unit: Unit::Weeks,
        }
    };
    (money $max:literal) => {
        Kind::Number {
            min: 0,
            max: $max,
            unit: Unit::Money,
        }
    };
}

macro_rules! flag {
    ($want:ident:) => {
        false
    };
    ($want:ident: $first:ident $($rest:ident)*) => {
        flag!(@same $want $first) || flag!($want: $($rest)*)
    };
    (@same safety safety) => { true };
    (@same optional optional) => { true };
    (@same not_sure not_sure) => { true };
    (@same $a:ident $b:ident) => { false };
}

macro_rules! asked {
    () => {
        None
    };
    ($choice:ident) => {
        Some(Choice::$choice)
    };
}

/// One table, three results: the questions, the options, and which belong together.
macro_rules! questionnaire {
    ($(
        $question:ident $id:literal: $kind:ident $($max:literal)?, [$($flag:ident)*] $(, with $asked:ident)?
        { $($choice:ident $choice_id:literal)* }
    )*) => {
        /// A question, in the order of asking.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Question {
            $(#[doc = concat!("`", $id, "`")] $question,)*
        }

        /// An option of a single or multiple choice question.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Choice {
            $($(#[doc = concat!("`", $choice_id, "` of `", $id, "`")] $choice,)*)*
        }

        impl Question {
            /// Every question, in the order of asking.
            pub const ALL: &'static [Question] = &[$(Question::$question,)*];

            /// The fixed facts of this question.
            pub const fn facts(self) -> &'static Facts {
                const TABLE: &[Facts] = &[$(Facts {
                    id: $id,
                    kind: kind!($kind $($max)?),
                    safety: flag!(safety: $($flag)*),
                    optional: flag!(optional: $($flag)*),
                    not_sure: flag!(not_sure: $($flag)*),
                    asked_with: asked!($($asked)?),
                    choices: &[$(Choice::$choice,)*],
                },)*];
                &TABLE[self as usize]
            }
        }

        impl Choice {
            /// Every option of every question, in the order of asking.
            pub const ALL: &'static [Choice] = &[$($(Choice::$choice,)*)*];

            /// The question that this option belongs to.
            pub const fn question(self) -> Question {
                const TABLE: &[Question] = &[$($({ let _ = $choice_id; Question::$question },)*)*];
                TABLE[self as usize]
            }

            /// The public id, unique within its question.
            pub const fn id(self) -> &'static str {
                const TABLE: &[&str] = &[$($($choice_id,)*)*];
                TABLE[self as usize]
            }
        }
    };
}

questionnaire! {
    Concerns "concerns": multi, [not_sure] {
        AcneScars "acne-scars"
        OtherScars "other-scars"
        StretchMarks "stretch-marks"
        FineLines "fine-lines"
        DeepLines "deep-lines"
        Sagging "sagging"
        VolumeLoss "volume-loss"
        EnlargedPores "enlarged-pores"
        Dullness "dullness"
        UnevenTexture "uneven-texture"
        UnevenTone "uneven-tone"
        SunSpots "sun-spots"
        DarkMarks "dark-marks"
        RedMarks "red-marks"
        Melasma "melasma"
        Blackheads "blackheads"
        ActiveAcne "active-acne"
        FacialRedness "facial-redness"
        DarkCircles "dark-circles"
    }
    Areas "areas": multi, [] {
        Face "face"
        AroundEyes "around-eyes"
        Lips "lips"
        Neck "neck"
        Chest "chest"
        Breasts "breasts"
        Abdomen "abdomen"
        HipsOrButtocks "hips-or-buttocks"
        Thighs "thighs"
        LowerLegs "lower-legs"
        Arms "arms"
        Hands "hands"
        Back "back"
    }
    AcneScarType "acne-scar-type": single, [safety not_sure], with AcneScars {
        RollingOrBoxcar "rolling-or-boxcar"
        IcePick "ice-pick"
        RaisedAcneScar "raised"
    }
    ScarType "scar-type": single, [safety not_sure], with OtherScars {
        SmallFlat "small-flat"
        LargeStitched "large-stitched"
        RaisedOrTight "raised-or-tight"
        Burn "burn"
    }
    ScarAgeMonths "scar-age-months": months 600, [safety not_sure], with OtherScars {}
    SaggingDegree "sagging-degree": single, [not_sure], with Sagging {
        Mild "mild"
        Marked "marked"
    }
    Age "age": single, [safety] {
        Under18 "under-18"
        From18To21 "18-21"
        From22To64 "22-64"
        From65 "65-plus"
    }
    RedFlags "red-flags": multi, [safety not_sure] {
        ChangingLesion "changing-lesion"
        SpreadingInfection "spreading-infection"
        EyePainOrBlisters "eye-pain-or-blisters"
        ProblemAfterProcedure "problem-after-procedure"
        NumbingReaction "numbing-reaction"
        NoRedFlags "none"
    }
    Pregnancy "pregnancy": single, [safety not_sure] {
        Pregnant "pregnant"
        Breastfeeding "breastfeeding"
        Trying "trying"
        NotPregnant "no"
        PregnancyNotApplicable "not-applicable"
    }
    SkinTone "skin-tone": single, [safety not_sure] {
        Type1 "type-1"
        Type2 "type-2"
        Type3 "type-3"
        Type4 "type-4"
        Type5 "type-5"
        Type6 "type-6"
    }
    SkinNow "skin-now": multi, [safety not_sure] {
        InflamedAcne "inflamed-acne"
        CysticAcne "cystic-acne"
        ColdSore "cold-sore"
        OpenWound "open-wound"
        EczemaNow "eczema"
        PsoriasisNow "psoriasis"
        RosaceaFlare "rosacea-flare"
        SunburnOrTan "sunburn-or-tan"
        SelfTan "self-tan"
        SkinInfection "skin-infection"
        Warts "warts"
        RoughSunPatches "rough-sun-patches"
        RaisedMoles "raised-moles"
        Tattoo "tattoo"
        NothingNow "none"
    }
    SkinHistory "skin-history": multi, [safety not_sure] {
        Keloids "keloids"
        ColdSores "cold-sores"
        EczemaHistory "eczema"
        PsoriasisHistory "psoriasis"
        RosaceaHistory "rosacea"
        DarkMarksAfterInjury "dark-marks-after-injury"
        Vitiligo "vitiligo"
        PoorHealing "poor-healing"
        Radiotherapy "radiotherapy"
        ReactionAfterNeedling "reaction-after-needling"
        NoSkinHistory "none"
    }
    RadiotherapyMonths "radiotherapy-months": months 600, [safety not_sure], with Radiotherapy {}
    Health "health": multi, [safety not_sure] {
        BleedingDisorder "bleeding-disorder"
        BloodClots "blood-clots"
        DiabetesControlled "diabetes-controlled"
        DiabetesUncontrolled "diabetes-uncontrolled"
        HeartCondition "heart-condition"
        ElectronicImplant "electronic-implant"
        MetalImplant "metal-implant"
        Lupus "lupus"
        Scleroderma "scleroderma"
        OtherAutoimmune "other-autoimmune"
        WeakImmuneSystem "weak-immune-system"
        HivOrHepatitis "hiv-or-hepatitis"
        Epilepsy "epilepsy"
        LiverOrKidney "liver-or-kidney"
        CancerTreatment "cancer-treatment"
        CancerTreatmentPastYear "cancer-treatment-past-year"
        Sarcoidosis "sarcoidosis"
        G6pdOrMethaemoglobinaemia "g6pd-or-methaemoglobinaemia"
        UnwellNow "unwell-now"
        FaintsWithNeedles "faints-with-needles"
        Smoking "smoking"
        NoHealthCondition "none"
    }
    Medicines "medicines": multi, [safety not_sure] {
        Isotretinoin "isotretinoin"
        BloodThinners "blood-thinners"
        Immunosuppressants "immunosuppressants"
        TopicalRetinoids "topical-retinoids"
        Photosensitisers "photosensitisers"
        HeartRhythm "heart-rhythm"
        AntiInflammatories "anti-inflammatories"
        SteroidCream "steroid-cream"
        NoMedicines "none"
    }
    IsotretinoinMonths "isotretinoin-months": months 120, [safety not_sure], with Isotretinoin {}
    Allergies "allergies": multi, [safety not_sure] {
        StainlessSteel "stainless-steel"
        Nickel "nickel"
        Anaesthetic "anaesthetic"
        Latex "latex"
        Antiseptic "antiseptic"
        Aspirin "aspirin"
        SevereOrMany "severe-or-many"
        NoAllergies "none"
    }
    RecentTreatments "recent-treatments": multi, [safety not_sure] {
        BotulinumToxin "botulinum-toxin"
        Filler "filler"
        SuperficialPeel "superficial-peel"
        Needling "needling"
        NonAblativeLaser "non-ablative-laser"
        AblativeLaserOrDeepPeel "ablative-laser-or-deep-peel"
        Waxing "waxing"
        Surgery "surgery"
        NoRecentTreatments "none"
    }
    WeeksSinceBotulinumToxin "weeks-since-botulinum-toxin": weeks 104, [safety not_sure], with BotulinumToxin {}
    WeeksSinceFiller "weeks-since-filler": weeks 104, [safety not_sure], with Filler {}
    WeeksSinceSuperficialPeel "weeks-since-superficial-peel": weeks 104, [safety not_sure], with SuperficialPeel {}
    WeeksSinceNeedling "weeks-since-needling": weeks 104, [safety not_sure], with Needling {}
    WeeksSinceNonAblativeLaser "weeks-since-non-ablative-laser": weeks 104, [safety not_sure], with NonAblativeLaser {}
    WeeksSinceAblativeLaserOrDeepPeel "weeks-since-ablative-laser-or-deep-peel": weeks 104, [safety not_sure], with AblativeLaserOrDeepPeel {}
    WeeksSinceWaxing "weeks-since-waxing": weeks 104, [safety not_sure], with Waxing {}
    WeeksSinceSurgery "weeks-since-surgery": weeks 104, [safety not_sure], with Surgery {}
    Distress "distress": single, [safety] {
        DistressYes "yes"
        DistressNo "no"
        DistressPreferNotToSay "prefer-not-to-say"
    }
    Setting "setting": single, [] {
        Professional "professional"
        AtHome "at-home"
        EitherSetting "either"
    }
    RollerNeedle "roller-needle": single, [safety not_sure], with AtHome {
        NoRollerYet "none-yet"
        NeedleUpToQuarter "up-to-0.25-mm"
        NeedleLonger "longer"
    }
    DowntimeDays "downtime-days": single, [] {
        NoDowntime "none"
        DowntimeUpTo2 "up-to-2"
        DowntimeUpTo7 "up-to-7"
        AnyDowntime "any"
    }
    EventWeeks "event-weeks": weeks 104, [optional] {}
    Budget "budget": money 1000000, [optional] {}
}

impl Question {
    /// How many questions there are at most.
    pub const COUNT: usize = Question::ALL.len();

    /// The public id.
    pub const fn id(self) -> &'static str {
        self.facts().id
    }

    /// The question with this public id.
    pub fn from_id(id: &str) -> Option<Question> {
        Question::ALL.iter().copied().find(|q| q.id() == id)
    }

    /// The option of this question with this public id; `not-sure` is not one.
    pub fn choice(self, id: &str) -> Option<Choice> {
        self.facts().choices.iter().copied().find(|c| c.id() == id)
    }

    /// The question that this one hangs on, if any.
    pub fn parent(self) -> Option<Question> {
        self.facts().asked_with.map(Choice::question)
    }
}

// A 33rd option would share its bit with the first.
const _: () = {
    let mut at = 0;
    while at < Question::COUNT {
        assert!(
            Question::ALL[at].facts().choices.len() <= 32,
            "a question has more options than an answer has bits"
        );
        at += 1;
    }
};

impl Choice {
    /// The bit that stands for this option within its question (0 to 31).
    pub const fn bit(self) -> u32 {
        1 << (self as u32 - self.question().facts().choices[0] as u32)
    }

    /// Whether this is the "none of these" of its question, which excludes the others.
    pub fn is_none_of_these(self) -> bool {
        self.id() == "none" && matches!(self.question().facts().kind, Kind::Multi)
    }
}

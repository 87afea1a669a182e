//! THE decision table: one row a rule.
//!
//! What arrives: nothing. What leaves: [`RULES`] and [`RED_FLAGS`], which a
//! clinician can read, print, test and prove things about. A row says when it
//! speaks, what it does to each treatment, and what it stands on. All rows
//! that hold are collected and the strictest decides; the order of the rows
//! means nothing. This module deliberately does not know how a row is worded.
//!
//! Columns: `MN` professional microneedling, `PRP` the same with platelet-rich
//! plasma, `RF` radiofrequency microneedling, `PS` superficial peel, `PD`
//! medium or deep peel, `LN` non-ablative laser, `LA` ablative laser, `FI`
//! dermal filler, `TO` topical routine, `HO` at-home needling.
//!
//! Cells: `___` nothing; `C` precaution; `d(n)` not now, n days after it has
//! cleared; `s(q, span)` not now, until that long after the time answered to
//! `q`; `r(x)` clinician x must agree; `rd`, `rs` the same with a wait; `n(x)`
//! never by this quiz, clinician x is the one to ask.

use crate::condition::{Condition, Span};
use crate::knowledge::sources::Source;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// How safe a treatment is for a person, mildest first: the strictest of all findings decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suitability {
    /// No finding at all.
    Suitable,
    /// A modified plan and a warning.
    SuitableWithPrecautions,
    /// Not now.
    Deferred,
    /// Only when a clinician agrees.
    ClinicianReview,
    /// Never on the word of this quiz.
    Contraindicated,
}

impl Suitability {
    /// Every level, mildest first.
    pub const ALL: [Suitability; 5] = [
        Suitability::Suitable,
        Suitability::SuitableWithPrecautions,
        Suitability::Deferred,
        Suitability::ClinicianReview,
        Suitability::Contraindicated,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Suitability::Suitable => "suitable",
            Suitability::SuitableWithPrecautions => "suitable-with-precautions",
            Suitability::Deferred => "deferred",
            Suitability::ClinicianReview => "clinician-review",
            Suitability::Contraindicated => "contraindicated",
        }
    }

    /// The level with this public id.
    pub fn from_id(id: &str) -> Option<Suitability> {
        Suitability::ALL.into_iter().find(|s| s.id() == id)
    }

    /// Whether the quiz may recommend a treatment at this level.
    pub fn may_be_recommended(self) -> bool {
        self <= Suitability::SuitableWithPrecautions
    }
}

/// How soon a doctor is needed, least urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Within days.
    Soon,
    /// Today.
    SameDay,
    /// Now.
    Emergency,
}

impl Urgency {
    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Urgency::Soon => "soon",
            Urgency::SameDay => "same-day",
            Urgency::Emergency => "emergency",
        }
    }
}

/// Who has to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Clinician {
    /// Family doctor.
    Doctor,
    /// Skin specialist.
    Dermatologist,
    /// Doctor or midwife who looks after a pregnancy.
    Obstetrician,
    /// Who prescribes the medicine.
    Prescriber,
    /// Cancer specialist.
    Oncologist,
    /// Blood specialist.
    Haematologist,
    /// Heart specialist or device clinic.
    Cardiologist,
    /// Specialist for joints and the immune system.
    Rheumatologist,
    /// Nerve specialist.
    Neurologist,
    /// Who operated.
    Surgeon,
    /// Who injected.
    Injector,
    /// Eye and eyelid specialist.
    EyelidSpecialist,
    /// Allergy specialist.
    Allergist,
    /// Who would do the treatment.
    Provider,
    /// The specialist who looks after the condition.
    Specialist,
}

impl Clinician {
    /// Every clinician that a rule can name.
    pub const ALL: [Clinician; 15] = [
        Clinician::Doctor,
        Clinician::Dermatologist,
        Clinician::Obstetrician,
        Clinician::Prescriber,
        Clinician::Oncologist,
        Clinician::Haematologist,
        Clinician::Cardiologist,
        Clinician::Rheumatologist,
        Clinician::Neurologist,
        Clinician::Surgeon,
        Clinician::Injector,
        Clinician::EyelidSpecialist,
        Clinician::Allergist,
        Clinician::Provider,
        Clinician::Specialist,
    ];
}

/// What a wait is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// This long after the thing has cleared, ended or worn off.
    Cleared(Span),
    /// Until this long after the time answered to a question.
    Since(Question, Span),
}

/// What a rule does to one treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The least strict level it allows; `Suitable` says nothing.
    pub effect: Suitability,
    /// Who has to be asked, if anybody.
    pub clinician: Option<Clinician>,
    /// How long to wait, if a wait is part of it.
    pub wait: Option<Wait>,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The rule.
    pub rule: Rule,
    /// Where it stands in the clinical facts: section or part and row, or the ruling.
    pub place: &'static str,
    /// When it speaks.
    pub when: Condition,
    /// What it does, by [`Treatment`] in table order.
    pub cells: [Cell; Treatment::COUNT],
    /// What it stands on.
    pub sources: &'static [Source],
    /// Whether a doctor is needed for it, and how soon.
    pub urgency: Option<Urgency>,
}

impl Row {
    /// What this row does to a treatment.
    pub fn cell(&self, treatment: Treatment) -> Cell {
        self.cells[treatment as usize]
    }
}

/// A finding that stops the quiz: nothing cosmetic is shown.
#[derive(Debug, Clone, Copy)]
pub struct RedFlag {
    /// Its id in the table.
    pub id: &'static str,
    /// Where it stands in the clinical facts.
    pub place: &'static str,
    /// When it speaks; reads one answer only.
    pub when: Condition,
    /// How soon a doctor is needed.
    pub urgency: Urgency,
    /// What it stands on.
    pub sources: &'static [Source],
}

use Clinician::*;
use Condition::{Any, Chose, NotSure, Outside, Under};
use Source::*;

const fn cell(effect: Suitability, clinician: Option<Clinician>, wait: Option<Wait>) -> Cell {
    Cell {
        effect,
        clinician,
        wait,
    }
}
const ___: Cell = cell(Suitability::Suitable, None, None);
const C: Cell = cell(Suitability::SuitableWithPrecautions, None, None);
const fn d(days: u32) -> Cell {
    cell(
        Suitability::Deferred,
        None,
        Some(Wait::Cleared(Span::days(days))),
    )
}
const fn dm(months: u32) -> Cell {
    cell(
        Suitability::Deferred,
        None,
        Some(Wait::Cleared(Span::months(months))),
    )
}
const fn s(question: Question, span: Span) -> Cell {
    cell(
        Suitability::Deferred,
        None,
        Some(Wait::Since(question, span)),
    )
}
const fn r(who: Clinician) -> Cell {
    cell(Suitability::ClinicianReview, Some(who), None)
}
const fn rd(who: Clinician, cleared: Span) -> Cell {
    cell(
        Suitability::ClinicianReview,
        Some(who),
        Some(Wait::Cleared(cleared)),
    )
}
const fn rs(who: Clinician, question: Question, span: Span) -> Cell {
    cell(
        Suitability::ClinicianReview,
        Some(who),
        Some(Wait::Since(question, span)),
    )
}
const fn n(who: Clinician) -> Cell {
    cell(Suitability::Contraindicated, Some(who), None)
}
const fn ns(who: Clinician, question: Question, span: Span) -> Cell {
    cell(
        Suitability::Contraindicated,
        Some(who),
        Some(Wait::Since(question, span)),
    )
}
/// Never at home, whoever is asked.
const X: Cell = cell(Suitability::Contraindicated, None, None);
/// The same cell for every procedure.
const fn all(procedures: Cell, topical: Cell, home: Cell) -> [Cell; 10] {
    let p = procedures;
    [p, p, p, p, p, p, p, p, topical, home]
}

macro_rules! rules {
    ($($rule:ident $id:literal $place:literal, $when:expr, $cells:expr, [$($source:ident)*] $(, $urgency:ident)?;)*) => {
        /// A rule of the table, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Rule {
            $(#[doc = concat!("`", $id, "`")] $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Rule] = &[$(Rule::$rule,)*];

            /// The id in results and on the review sheet.
            pub const fn id(self) -> &'static str {
                const IDS: &[&str] = &[$($id,)*];
                IDS[self as usize]
            }

            /// The row of this rule.
            pub fn row(self) -> &'static Row {
                &RULES[self as usize]
            }
        }

        /// The decision table.
        pub static RULES: &[Row] = &[$(Row {
            rule: Rule::$rule,
            place: $place,
            when: $when,
            cells: $cells,
            sources: &[$($source,)*],
            urgency: urgency!($($urgency)?),
        },)*];
    };
}
macro_rules! urgency {
    () => {
        None
    };
    ($urgency:ident) => {
        Some(Urgency::$urgency)
    };
}

const PEEL_WEEKS: Question = Question::WeeksSinceSuperficialPeel;
const NEEDLING_WEEKS: Question = Question::WeeksSinceNeedling;
const LASER_WEEKS: Question = Question::WeeksSinceNonAblativeLaser;
const DEEP_WEEKS: Question = Question::WeeksSinceAblativeLaserOrDeepPeel;
const WAX_WEEKS: Question = Question::WeeksSinceWaxing;
const TOXIN_WEEKS: Question = Question::WeeksSinceBotulinumToxin;
const FILLER_WEEKS: Question = Question::WeeksSinceFiller;
const SURGERY_WEEKS: Question = Question::WeeksSinceSurgery;
const SCAR_MONTHS: Question = Question::ScarAgeMonths;
const RADIO_MONTHS: Question = Question::RadiotherapyMonths;
const ISO_MONTHS: Question = Question::IsotretinoinMonths;

#[rustfmt::skip]
rules! {
    // ---- 2b. Life stage ------------------------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    Pregnant "preg" "2b preg", Chose(Choice::Pregnant),
        [                                                    d(0),   d(0),   d(0),   r(Obstetrician), d(0), d(0), d(0), d(0), C, X], [S5 S36 S37 S45c Seed0 Seed3];
    Breastfeeding "bf" "2b bf", Chose(Choice::Breastfeeding),
        [                                                    d(0),   d(0),   d(0),   r(Doctor), d(0), r(Doctor), r(Doctor), d(0), C, X], [S5 S35 S36];
    Trying "ttc" "2b ttc", Chose(Choice::Trying), all(C, C, X), [S5c Policy];
    Under18 "u18" "2b u18", Chose(Choice::Under18),
        [n(Dermatologist), n(Dermatologist), n(Dermatologist), r(Dermatologist), n(Dermatologist), n(Dermatologist), n(Dermatologist), n(Dermatologist), ___, X], [S1 S5 S55 Policy];
    From18To21 "18-21" "2b 18-21, R14", Chose(Choice::From18To21),
        [                                                    C,      C,      r(Dermatologist), C, r(Dermatologist), r(Dermatologist), r(Dermatologist), r(Doctor), ___, X], [S1 S45b];
    From65 "65p" "2b 65p", Chose(Choice::From65), all(C, ___, X), [S7 GeneralKnowledge];

    // ---- 2c. Skin in the area now ----------------------------------------------------------------------------------------
    OpenWound "wound" "2c wound", Chose(Choice::OpenWound), all(d(14), C, X), [S5 S6 Seed3 Policy];
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    ActiveAcne "acne-act" "2c acne_act, C1", Any(&[Chose(Choice::InflamedAcne), Chose(Choice::CysticAcne), Chose(Choice::ActiveAcne)]),
        [                                                    d(28),  d(28),  r(Dermatologist), r(Provider), d(28), d(28), d(28), d(28), C, X], [Seed0 S6 S5b S9 S53 Policy];
    CysticAcne "acne-cyst" "2c acne_cyst", Chose(Choice::CysticAcne), all(r(Dermatologist), C, X), [S6 S47];
    ColdSore "cold-act" "2c cold_act", Chose(Choice::ColdSore), all(d(14), C, X), [S6 Seed0 Policy];
    ColdSoreHistory "cold-hx" "2c cold_hx", Chose(Choice::ColdSores),
        [                                                    C,      C,      C,      C,      r(Prescriber), r(Prescriber), r(Prescriber), C, ___, X], [S41a S41b S7];
    Warts "wart" "2c wart", Chose(Choice::Warts), all(d(28), C, X), [S6 S56b Policy];
    SkinInfection "fungal-bact" "2c fungal_bact", Chose(Choice::SkinInfection), all(d(14), C, X), [S6 Seed0];
    EczemaNow "eczema" "2c eczema", Chose(Choice::EczemaNow), all(d(28), C, X), [Seed0 Seed3 S7];
    EczemaHistory "eczema-q" "2c eczema_q", Chose(Choice::EczemaHistory), all(C, ___, X), [S35b];
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    PsoriasisNow "psor" "2c psor", Chose(Choice::PsoriasisNow),
        [                                                    rd(Dermatologist, Span::ZERO), rd(Dermatologist, Span::ZERO), r(Dermatologist), r(Dermatologist), r(Dermatologist), r(Dermatologist), r(Dermatologist), r(Dermatologist), C, X], [Seed0 Seed3 S5b S7 S39a GeneralKnowledge];
    PsoriasisHistory "psor-hx" "2c psor, R14", Any(&[Chose(Choice::PsoriasisNow), Chose(Choice::PsoriasisHistory)]), all(r(Dermatologist), ___, X), [S5b S7 Policy];
    RosaceaFlare "ros-act" "2c ros_act", Chose(Choice::RosaceaFlare),
        [                                                    d(28),  d(28),  r(Dermatologist), d(28), d(28), r(Dermatologist), r(Dermatologist), r(Dermatologist), C, X], [Seed0 S6];
    RosaceaHistory "ros-q" "2c ros_q", Chose(Choice::RosaceaHistory),
        [                                                    C,      C,      C,      C,      r(Dermatologist), C, C, C,      ___, X], [S52];
    FacialRedness "redness" "3 rosacea redness", Chose(Choice::FacialRedness), all(C, ___, X), [S52 Policy];
    Sunburn "sunburn" "2c sunburn", Chose(Choice::SunburnOrTan),
        [                                                    d(14),  d(14),  d(14),  d(28),  d(28),  d(28),  d(28),  d(14),  C,   d(14)], [S7 S5b S9 S59 Seed4 Policy];
    SelfTan "faketan" "2c faketan", Chose(Choice::SelfTan), all(d(0), ___, d(0)), [S7 S59];
    RadiotherapyRecent "irradiated-recent" "2c irradiated, R10", Under(RADIO_MONTHS, Span::months(12)),
        all(rs(Oncologist, RADIO_MONTHS, Span::months(12)), ___, X), [Seed3 S5d S42 Policy];
    Radiotherapy "irradiated" "2c irradiated, R10", Chose(Choice::Radiotherapy), all(r(Oncologist), ___, X), [Seed3 S42 Policy];
    RoughSunPatches "ak" "2c ak, R7", Chose(Choice::RoughSunPatches), all(r(Dermatologist), ___, X), [S6], Soon;
    RaisedMoles "mole" "2c mole", Chose(Choice::RaisedMoles), all(C, ___, X), [S5f S61 Policy];
    Tattoo "tattoo" "2c tattoo, R1, R3", Chose(Choice::Tattoo), all(n(Provider), ___, X), [S7 S5g];
    AroundEyes "eyelid" "2c eyelid, R4, A around-eyes", Any(&[Chose(Choice::AroundEyes), Chose(Choice::DarkCircles)]),
        [r(EyelidSpecialist), r(EyelidSpecialist), r(EyelidSpecialist), r(EyelidSpecialist), n(EyelidSpecialist), r(EyelidSpecialist), r(EyelidSpecialist), r(EyelidSpecialist), ___, X], [S5 S42 T8 T40 GeneralKnowledge];
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    Lips "lips" "2c eyelid, R4", Chose(Choice::Lips),
        [                                                    X,      X,      X,      X,      X,      X,      X,      r(Doctor), ___, X], [S7 GeneralKnowledge];
    RecentPeel "recent-peel" "2c recent_proc", Under(PEEL_WEEKS, Span::weeks(4)), all(s(PEEL_WEEKS, Span::weeks(4)), ___, s(PEEL_WEEKS, Span::weeks(4))), [S5f S7 Policy];
    RecentNeedling "recent-needling" "2c recent_proc, 2h", Under(NEEDLING_WEEKS, Span::weeks(4)), all(s(NEEDLING_WEEKS, Span::weeks(4)), ___, s(NEEDLING_WEEKS, Span::weeks(4))), [Seed0 Seed4 S18 Policy];
    RecentLaser "recent-laser" "2c recent_proc", Under(LASER_WEEKS, Span::weeks(4)), all(s(LASER_WEEKS, Span::weeks(4)), ___, s(LASER_WEEKS, Span::weeks(4))), [S7 Policy];
    RecentDeep "recent-deep" "2c recent_proc, R1", Under(DEEP_WEEKS, Span::months(6)), all(s(DEEP_WEEKS, Span::months(6)), ___, s(DEEP_WEEKS, Span::months(6))), [S7 Policy];
    Waxing "wax" "2c wax", Under(WAX_WEEKS, Span::weeks(1)), all(s(WAX_WEEKS, Span::weeks(1)), ___, s(WAX_WEEKS, Span::weeks(1))), [S5h Policy];
    Surgery "surg-face" "2c surg_face, R11", Under(SURGERY_WEEKS, Span::months(12)), all(r(Surgeon), ___, X), [S7 Policy];
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    SurgeryNew "surg-new" "2c newscar, R11", Under(SURGERY_WEEKS, Span::weeks(6)),
        [ns(Surgeon, SURGERY_WEEKS, Span::weeks(6)), ns(Surgeon, SURGERY_WEEKS, Span::weeks(6)), ns(Surgeon, SURGERY_WEEKS, Span::weeks(6)), r(Surgeon), r(Surgeon), r(Surgeon), r(Surgeon), ns(Surgeon, SURGERY_WEEKS, Span::weeks(6)), ___, X], [S46 Policy];
    ScarNew "newscar" "2c newscar", Under(SCAR_MONTHS, Span::weeks(6)),
        [ns(Surgeon, SCAR_MONTHS, Span::weeks(6)), ns(Surgeon, SCAR_MONTHS, Span::weeks(6)), ns(Surgeon, SCAR_MONTHS, Span::weeks(6)), r(Surgeon), r(Surgeon), r(Surgeon), r(Surgeon), ns(Surgeon, SCAR_MONTHS, Span::weeks(6)), ___, X], [S46 Policy];
    ScarYoung "youngscar" "2c newscar", Under(SCAR_MONTHS, Span::months(12)), all(r(Surgeon), ___, X), [S46 S61 Policy];

    // ---- 2d. Scarring, pigment, immune skin disease -------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    Keloid "keloid" "2d keloid, R15", Any(&[Chose(Choice::Keloids), Chose(Choice::RaisedOrTight), Chose(Choice::RaisedAcneScar)]),
        [n(Dermatologist), n(Dermatologist), n(Dermatologist), C, n(Dermatologist), n(Dermatologist), n(Dermatologist), n(Dermatologist), ___, X], [S6 S7 S5b S5g S48 S16];
    // Two rows with the same cells, as each type is told what is true of it.
    Type4 "type-4" "2d fitz46, E type-4", Chose(Choice::Type4),
        [                                                    C,      C,      C,      C,      n(Dermatologist), C, n(Dermatologist), C, ___, X], [S26 S27 S14 S7 S28 S29 S43c];
    Type5Or6 "type-5-6" "2d fitz46, E type-5", Any(&[Chose(Choice::Type5), Chose(Choice::Type6)]),
        [                                                    C,      C,      C,      C,      n(Dermatologist), C, n(Dermatologist), C, ___, X], [S26 S27 S14 S7 S28 S29 S43c];
    DarkMarksHistory "pih-hx" "2d pih_hx", Any(&[Chose(Choice::DarkMarksAfterInjury), Chose(Choice::DarkMarks)]), all(C, ___, X), [S14 Policy];
    // No wait: creams are the routine's own first step, and the peel is for what they leave.
    CreamsFirst "creams-first" "2d pih_hx, C dark-marks", Chose(Choice::DarkMarks),
        [                                                    ___,    ___,    ___,    C,      ___,    ___,    ___,    ___,    ___, ___], [S57c S27 S43 Policy];
    Melasma "melasma" "2d melasma", Chose(Choice::Melasma),
        [r(Dermatologist), r(Dermatologist), n(Dermatologist), r(Dermatologist), r(Dermatologist), n(Dermatologist), n(Dermatologist), r(Dermatologist), ___, X], [S25a S25b S25c S25d];
    Vitiligo "vitiligo" "2d vitiligo", Chose(Choice::Vitiligo), all(r(Dermatologist), ___, X), [S39a S39b];
    Lupus "lupus" "2d lupus", Chose(Choice::Lupus),
        [r(Rheumatologist), r(Rheumatologist), r(Rheumatologist), r(Rheumatologist), r(Rheumatologist), n(Rheumatologist), n(Rheumatologist), r(Rheumatologist), ___, X], [S40b S18b S40c];
    Scleroderma "sclero" "2d sclero", Chose(Choice::Scleroderma), all(n(Rheumatologist), ___, X), [S6 S40a];
    OtherAutoimmune "autoimm" "2d autoimm, R14", Chose(Choice::OtherAutoimmune), all(r(Specialist), ___, X), [S40b Policy];
    PoorHealing "healpoor" "2d healpoor", Chose(Choice::PoorHealing), all(n(Doctor), ___, X), [S5d S7];

    // ---- 2e. Medicines ---------------------------------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    IsotretinoinNow "iso-now" "2e iso_now, R13", Under(ISO_MONTHS, Span::months(1)),
        [                                                    dm(6),  dm(6),  dm(6),  r(Prescriber), dm(6), r(Prescriber), dm(12), dm(6), ___, X], [S5 S13 S7];
    IsotretinoinPast "iso-past" "2e iso_past, R13", Under(ISO_MONTHS, Span::months(6)),
        [s(ISO_MONTHS, Span::months(6)), s(ISO_MONTHS, Span::months(6)), s(ISO_MONTHS, Span::months(6)), r(Dermatologist), s(ISO_MONTHS, Span::months(6)), r(Dermatologist), s(ISO_MONTHS, Span::months(12)), s(ISO_MONTHS, Span::months(6)), ___, X], [S13 S10 S11 S12 S7];
    IsotretinoinAblative "iso-ablative" "2e iso_past, R13", Under(ISO_MONTHS, Span::months(12)),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    s(ISO_MONTHS, Span::months(12)), ___, ___, X], [S10 S42];
    TopicalRetinoids "retinoid" "2e retinoid", Chose(Choice::TopicalRetinoids), all(C, ___, d(7)), [S59 S9 S5e Seed0 Seed4 Policy];
    BloodThinners "anticoag" "2e anticoag", Chose(Choice::BloodThinners),
        [r(Prescriber), r(Prescriber), r(Prescriber), ___, r(Prescriber), r(Prescriber), r(Prescriber), r(Prescriber), ___, X], [S38 S5b];
    AntiInflammatories "nsaid" "2e nsaid", Chose(Choice::AntiInflammatories),
        [                                                    C,      C,      C,      ___,    ___,    C,      C,      C,      ___, C], [S7];
    Immunosuppressed "immuno" "2e immuno, R14", Any(&[Chose(Choice::Immunosuppressants), Chose(Choice::WeakImmuneSystem)]),
        [r(Specialist), r(Specialist), n(Specialist), r(Specialist), r(Specialist), r(Specialist), r(Specialist), r(Specialist), ___, X], [S7 S42];
    SteroidCream "steroid-top" "2e steroid_top", Chose(Choice::SteroidCream), all(d(14), ___, X), [GeneralKnowledge Policy];
    Photosensitisers "photosens" "2e photosens", Chose(Choice::Photosensitisers),
        [                                                    C,      C,      C,      r(Prescriber), r(Prescriber), rd(Prescriber, Span::weeks(2)), rd(Prescriber, Span::weeks(2)), C, ___, X], [S7b S43d Policy];
    CancerTreatment "chemo" "2e chemo", Chose(Choice::CancerTreatment), all(n(Oncologist), ___, X), [S5b Policy];
    CancerTreatmentPastYear "chemo-past" "2e chemo", Chose(Choice::CancerTreatmentPastYear), all(rd(Oncologist, Span::months(12)), ___, X), [GeneralKnowledge Policy];
    HeartRhythm "antiarr" "2e antiarr, R2, R14", Any(&[Chose(Choice::HeartRhythm), Chose(Choice::G6pdOrMethaemoglobinaemia)]),
        [r(Prescriber), r(Prescriber), r(Prescriber), ___, r(Prescriber), r(Prescriber), r(Prescriber), r(Prescriber), ___, X], [S6 S35];

    // ---- 2f. Health conditions -----------------------------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    BleedingDisorder "bleed" "2f bleed", Chose(Choice::BleedingDisorder),
        [n(Haematologist), n(Haematologist), n(Haematologist), C, n(Haematologist), r(Haematologist), r(Haematologist), n(Haematologist), ___, X], [S5 S6 S54b Seed0 S45];
    BloodClots "clot" "2f clot, R14", Chose(Choice::BloodClots),
        [r(Doctor), r(Doctor), r(Doctor), ___, r(Doctor), r(Doctor), r(Doctor), r(Doctor), ___, X], [Seed0 GeneralKnowledge Policy];
    DiabetesControlled "dm-ok" "2f dm_ok", Chose(Choice::DiabetesControlled), all(r(Doctor), ___, X), [S7 S42 S61b];
    DiabetesUncontrolled "dm-bad" "2f dm_bad", Chose(Choice::DiabetesUncontrolled), all(rd(Doctor, Span::ZERO), ___, X), [S7 S5b];
    HeartCondition "heart" "2f heart, 7 deep peel", Chose(Choice::HeartCondition),
        [r(Cardiologist), r(Cardiologist), r(Cardiologist), r(Cardiologist), n(Cardiologist), r(Cardiologist), r(Cardiologist), r(Cardiologist), ___, X], [S5b S44 GeneralKnowledge];
    ElectronicImplant "pace" "2f pace", Chose(Choice::ElectronicImplant),
        [r(Cardiologist), r(Cardiologist), n(Cardiologist), ___, r(Cardiologist), r(Cardiologist), r(Cardiologist), r(Cardiologist), ___, X], [S8 S9 S5b S5i];
    MetalImplant "metal" "2f metal", Chose(Choice::MetalImplant),
        [                                                    C,      C,      n(Provider), ___, ___,  ___,    ___,    C,      ___, X], [S8b S9 Policy];
    HivOrHepatitis "hiv-hep" "2f hiv_hep, R14", Chose(Choice::HivOrHepatitis), all(r(Specialist), ___, X), [S33 S5f Policy];
    Epilepsy "epilepsy" "2f epilepsy", Chose(Choice::Epilepsy),
        [                                                    C,      C,      C,      ___,    ___,    r(Neurologist), r(Neurologist), C, ___, X], [S7b Policy];
    LiverOrKidney "liver-kid" "2f liver_kid", Chose(Choice::LiverOrKidney),
        [r(Specialist), r(Specialist), r(Specialist), C, n(Specialist), r(Specialist), r(Specialist), r(Specialist), ___, X], [S6 S44];
    UnwellNow "fever" "2f fever", Chose(Choice::UnwellNow), all(d(14), ___, X), [S54b Policy];
    Smoking "smoke" "2f smoke", Chose(Choice::Smoking), all(C, ___, C), [S54b S43d GeneralKnowledge];
    FaintsWithNeedles "faint" "2f faint", Chose(Choice::FaintsWithNeedles),
        [                                                    C,      n(Provider), ___, ___,  ___,    ___,    ___,    C,      ___, C], [GeneralKnowledge];

    // ---- 2g. Allergies ---------------------------------------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    SteelAllergy "al-metal" "2g al_metal, R2", Chose(Choice::StainlessSteel),
        [n(Dermatologist), n(Dermatologist), n(Dermatologist), ___, ___, ___, ___, n(Dermatologist), ___, X], [S5 S6 S14];
    NickelAllergy "al-nickel" "2g al_nickel, R2", Chose(Choice::Nickel),
        [r(Dermatologist), r(Dermatologist), r(Dermatologist), ___, ___, ___, ___, r(Dermatologist), ___, X], [S54];
    AnaestheticAllergy "al-la" "2g al_la", Chose(Choice::Anaesthetic), all(r(Allergist), ___, X), [S5 S6];
    LatexAllergy "al-latex" "2g al_latex", Chose(Choice::Latex), all(C, ___, C), [GeneralKnowledge];
    AntisepticAllergy "al-antisep" "2g al_antisep", Chose(Choice::Antiseptic), all(C, ___, C), [S8 GeneralKnowledge];
    AspirinAllergy "al-aspirin" "2g al_aspirin, R2", Chose(Choice::Aspirin),
        [                                                    ___,    ___,    ___,    C,      C,      ___,    ___,    ___,    C,   X], [GeneralKnowledge Policy];
    SevereAllergies "al-multi" "2g al_multi", Chose(Choice::SevereOrMany),
        [r(Allergist), r(Allergist), r(Allergist), r(Allergist), r(Allergist), r(Allergist), r(Allergist), n(Allergist), ___, X], [S45c Policy];
    GranulomaRisk "al-serum" "2g al_serum", Any(&[Chose(Choice::ReactionAfterNeedling), Chose(Choice::Sarcoidosis)]),
        [n(Dermatologist), n(Dermatologist), n(Dermatologist), r(Dermatologist), r(Dermatologist), r(Dermatologist), r(Dermatologist), n(Dermatologist), ___, X], [S31 S32 Policy];

    // ---- 2h. Timing with other aesthetic treatments --------------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    ToxinRecent "toxin-recent" "2h botulinum toxin", Under(TOXIN_WEEKS, Span::weeks(2)),
        all(s(TOXIN_WEEKS, Span::weeks(2)), ___, X), [S9 S63 Policy];
    ToxinBeforeRf "toxin-rf" "2h botulinum toxin", Under(TOXIN_WEEKS, Span::weeks(4)),
        [                                                    ___,    ___,    s(TOXIN_WEEKS, Span::weeks(4)), ___, ___, ___, ___, ___, ___, X], [S9 S63 Policy];
    Filler "filler" "2h filler, R12", Chose(Choice::Filler),
        [                                                    C,      C,      r(Injector), C, C,      C,      C,      C,      ___, X], [S9 S63 Policy];
    FillerRecent "filler-recent" "2h filler, R12", Under(FILLER_WEEKS, Span::weeks(4)),
        all(rs(Injector, FILLER_WEEKS, Span::weeks(4)), ___, X), [S9 S63 Policy];

    // ---- Areas off the face: what a deep peel, an ablative laser or a filler may not do there --------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    AreaNeck "area-neck" "A neck", Chose(Choice::Neck),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, n(Dermatologist), r(Doctor), ___, ___], [T13 T13b T44 T8];
    AreaChest "area-chest" "A chest", Chose(Choice::Chest),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, n(Dermatologist), r(Doctor), ___, ___], [T67 T13 T44 T68 T8];
    AreaBreasts "area-breasts" "A breasts", Chose(Choice::Breasts),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T8 Policy];
    AreaAbdomen "area-abdomen" "A abdomen", Chose(Choice::Abdomen),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T8 GeneralKnowledge Policy];
    AreaHipsOrButtocks "area-hips-or-buttocks" "A hips-or-buttocks", Chose(Choice::HipsOrButtocks),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T8 GeneralKnowledge Policy];
    AreaThighs "area-thighs" "A thighs", Chose(Choice::Thighs),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T8 GeneralKnowledge Policy];
    AreaLowerLegs "area-lower-legs" "A lower-legs", Chose(Choice::LowerLegs),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T67 T8 GeneralKnowledge Policy];
    AreaArms "area-arms" "A arms", Chose(Choice::Arms),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T67 T49 T8 Policy];
    AreaHands "area-hands" "A hands", Chose(Choice::Hands),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), ___, ___, ___], [T44 T68];
    AreaBack "area-back" "A back", Chose(Choice::Back),
        [                                                    ___,    ___,    ___,    ___,    n(Dermatologist), ___, r(Dermatologist), n(Doctor), ___, ___], [T47 T8 Policy];

    // ---- What a treatment brings with it, whoever asks --------------------------------------------------------------------------------
    //                                                       MN      PRP     RF      PS      PD      LN      LA      FI      TO   HO
    DeepPeelAlways "st-deep-peel" "B st-deep-peel", Condition::Always,
        [                                                    ___,    ___,    ___,    ___,    r(Dermatologist), ___, ___, ___,    ___, ___], [S43 S43c Policy];
    DeepPeelHeart "st-deep-peel-heart" "B st-deep-peel-heart", Any(&[
            Chose(Choice::HeartCondition), Chose(Choice::HeartRhythm), Chose(Choice::DiabetesControlled), Chose(Choice::DiabetesUncontrolled)]),
        [                                                    ___,    ___,    ___,    ___,    r(Cardiologist), ___, ___, ___,     ___, ___], [T14 S44];
    AblativeAlways "st-ablative" "B st-ablative", Condition::Always,
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    r(Dermatologist), ___, ___, ___], [S42 T13 Policy];
    FillerAlways "st-filler" "B st-filler", Condition::Always,
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    C,      ___, ___], [T8 T40];
    RfAlways "st-rf" "B st-rf, 7 RF warning, R21", Condition::Always,
        [                                                    ___,    ___,    C,      ___,    ___,    ___,    ___,    ___,    ___, ___], [S4];
    PrpAlways "st-prp" "B st-prp", Condition::Always,
        [                                                    ___,    C,      ___,    ___,    ___,    ___,    ___,    ___,    ___, ___], [S33];
    LaserType3 "st-ln-type-3" "B st-ln-type-3", Chose(Choice::Type3),
        [                                                    ___,    ___,    ___,    ___,    ___,    C,      ___,    ___,    ___, ___], [T43 S42];
    HomeAlways "home-always" "5, R8", Condition::Always,
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, C], [S3 S58];
    HomeNotAsked "home-not-asked" "5, R8", Any(&[Chose(Choice::Professional), Chose(Choice::EitherSetting)]),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, X], [Policy];
    HomeEvent "home-event" "5.8, R16", Under(Question::EventWeeks, Span::weeks(5)),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, X], [Policy];
    HomeNeedle "home-needle" "5.2, R8", Chose(Choice::NeedleLonger),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, X], [S58 S3];
    HomeArea "home-area" "5.3, R8", Outside(Question::Areas, &[Choice::Face]),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, X], [S3 Policy];
    HomeConcern "home-concern" "5.8, R8", Outside(Question::Concerns, &[Choice::Dullness, Choice::UnevenTexture, Choice::EnlargedPores]),
        [                                                    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___,    ___, X], [S58 Policy];

    // ---- Scars that need a specialist (R15) ----------------------------------------------------------------------------------------------
    LargeScar "scar-large" "3 large scar, R15", Any(&[Chose(Choice::LargeStitched), Chose(Choice::Burn)]), all(r(Surgeon), ___, X), [Seed3 Policy];

    // ---- Not sure (R5) ----------------------------------------------------------------------------------------------------------------------
    NotSureConcerns "not-sure-concerns" "3 not sure, R5", NotSure(Question::Concerns), all(r(Dermatologist), ___, X), [Policy];
    NotSureAcneScarType "not-sure-acne-scar-type" "R5", NotSure(Question::AcneScarType), all(r(Dermatologist), ___, X), [Policy];
    NotSureScarType "not-sure-scar-type" "R5", NotSure(Question::ScarType), all(r(Dermatologist), ___, X), [Policy];
    NotSurePregnancy "not-sure-pregnancy" "R5, R2", NotSure(Question::Pregnancy),
        [rd(Doctor, Span::ZERO), rd(Doctor, Span::ZERO), rd(Doctor, Span::ZERO), r(Doctor), rd(Doctor, Span::ZERO), rd(Doctor, Span::ZERO), rd(Doctor, Span::ZERO), rd(Doctor, Span::ZERO), C, X], [Policy];
    NotSureSkinNow "not-sure-skin-now" "R5", NotSure(Question::SkinNow), all(r(Dermatologist), ___, X), [Policy];
    NotSureSkinHistory "not-sure-skin-history" "R5", NotSure(Question::SkinHistory), all(r(Dermatologist), ___, X), [Policy];
    NotSureHealth "not-sure-health" "R5", NotSure(Question::Health), all(r(Doctor), ___, X), [Policy];
    NotSureMedicines "not-sure-medicines" "R5", NotSure(Question::Medicines), all(r(Doctor), ___, X), [Policy];
    NotSureAllergies "not-sure-allergies" "R5", NotSure(Question::Allergies), all(r(Doctor), ___, X), [Policy];
    NotSureRecentTreatments "not-sure-recent-treatments" "R5", NotSure(Question::RecentTreatments), all(r(Doctor), ___, X), [Policy];
}

/// What stops the quiz (sections 2a, F, R5 and R7).
pub static RED_FLAGS: &[RedFlag] = &[
    RedFlag {
        id: "rf-lesion",
        place: "2a rf_lesion, F changing-lesion",
        when: Chose(Choice::ChangingLesion),
        urgency: Urgency::Soon,
        sources: &[S5, S6, F1, F2, F3, F4],
    },
    RedFlag {
        id: "rf-infection",
        place: "2a rf_infection, F spreading-infection",
        when: Chose(Choice::SpreadingInfection),
        urgency: Urgency::SameDay,
        sources: &[S6, F5, Seed0, Seed2, Seed3],
    },
    RedFlag {
        id: "rf-eye",
        place: "2a rf_eye, F eye-pain-or-blisters",
        when: Chose(Choice::EyePainOrBlisters),
        urgency: Urgency::Emergency,
        sources: &[F6, F7, S45b],
    },
    RedFlag {
        id: "rf-post",
        place: "2a rf_post, F problem-after-procedure",
        when: Chose(Choice::ProblemAfterProcedure),
        urgency: Urgency::SameDay,
        sources: &[T8, T40, S4, S45b, Seed2, Seed3],
    },
    RedFlag {
        id: "rf-lidocaine",
        place: "2a rf_lidocaine, F numbing-reaction",
        when: Chose(Choice::NumbingReaction),
        urgency: Urgency::Emergency,
        sources: &[S34, S35],
    },
    RedFlag {
        id: "rf-not-sure",
        place: "R5",
        when: NotSure(Question::RedFlags),
        urgency: Urgency::Soon,
        sources: &[Policy],
    },
    RedFlag {
        id: "rf-bdd",
        place: "2a rf_bdd, F distress",
        when: Chose(Choice::DistressYes),
        urgency: Urgency::Soon,
        sources: &[S49, F8],
    },
];

/// Options of safety questions that no rule speaks of, and why that is right.
/// Every other option has a rule; an option without either does not pass the tests.
pub static WITHOUT_EFFECT: &[(&[Choice], &str)] = &[
    (
        &[Choice::RollingOrBoxcar, Choice::IcePick, Choice::SmallFlat],
        "decides how well a treatment serves, not whether it may be done (section 3)",
    ),
    (
        &[Choice::From22To64],
        "the age the devices were authorised for (2b)",
    ),
    (
        &[Choice::NotPregnant, Choice::PregnancyNotApplicable],
        "no pregnancy to protect (2b)",
    ),
    (
        &[Choice::Type1, Choice::Type2],
        "the lower pigment risk of lighter skin needs no rule (2d fitz46, B st-ln-type-3)",
    ),
    (
        &[
            Choice::NoRedFlags,
            Choice::NothingNow,
            Choice::NoSkinHistory,
            Choice::NoHealthCondition,
            Choice::NoMedicines,
            Choice::NoAllergies,
            Choice::NoRecentTreatments,
        ],
        "none of these",
    ),
    (
        &[Choice::DistressNo, Choice::DistressPreferNotToSay],
        "changes no suitability (R6); not saying adds a kind word",
    ),
    (
        &[Choice::Isotretinoin],
        "its months decide (2e iso_now, iso_past)",
    ),
    (
        &[
            Choice::BotulinumToxin,
            Choice::SuperficialPeel,
            Choice::Needling,
            Choice::NonAblativeLaser,
            Choice::AblativeLaserOrDeepPeel,
            Choice::Waxing,
            Choice::Surgery,
        ],
        "the weeks since decide (2c recent_proc, wax, surg_face; 2h)",
    ),
    (
        &[Choice::NoRollerYet, Choice::NeedleUpToQuarter],
        "the only needles that needling at home is shown for (5.2)",
    ),
];

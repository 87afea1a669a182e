//! An independent second opinion on the quiz's answers, the slow and obvious way.
//!
//! Nothing here is shared with the rule table that decides in the product. Every treatment has
//! one long function that walks down the tables of the clinical knowledge base, section 2a to
//! 2h, row by row; each line names its row. Sections, rows and rulings (R1 to R22) are those of
//! that document. `READING` marks a place where the documents can be read in two ways; the
//! cautious reading is then taken.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What the quiz should say, as far as it can be compared.
pub struct Outcome {
    /// `complete`, `incomplete` or `stopped`
    pub status: &'static str,
    /// `emergency`, `same-day` or `soon`
    pub urgency: Option<&'static str>,
    /// every treatment, by id; empty unless complete
    pub options: BTreeMap<&'static str, Opinion>,
    /// at most two treatments, best first
    pub recommended: Vec<String>,
}

/// What it should say of one treatment.
pub struct Opinion {
    pub suitability: &'static str,
    /// `None`: some wait counts from when something has resolved; `Some(0)`: nothing waits
    pub earliest_in_days: Option<i64>,
    /// the rows that fired, with their effect, for messages
    pub reasons: Vec<String>,
    /// concern id to strength
    pub matches: BTreeMap<String, &'static str>,
}

const SUITABLE: &str = "suitable";
const CAUTION: &str = "suitable-with-precautions";
const DEFER: &str = "deferred";
const REVIEW: &str = "clinician-review";
const CONTRA: &str = "contraindicated";

const MN: &str = "professional-microneedling";
const PRP: &str = "microneedling-with-prp";
const RF: &str = "rf-microneedling";
const SUPERFICIAL_PEEL: &str = "superficial-peel";
const DEEP_PEEL: &str = "deep-peel";
const NON_ABLATIVE: &str = "non-ablative-laser";
const ABLATIVE: &str = "ablative-laser";
const FILLER: &str = "dermal-filler";
const TOPICAL: &str = "topical-routine";
const HOME: &str = "at-home-microneedling";

const TABLE_ORDER: [&str; 10] = [
    MN,
    PRP,
    RF,
    SUPERFICIAL_PEEL,
    DEEP_PEEL,
    NON_ABLATIVE,
    ABLATIVE,
    FILLER,
    TOPICAL,
    HOME,
];

/// The wait that a row brings along.
#[derive(Clone, Copy)]
enum Wait {
    Nothing,
    Days(i64),
    Resolved,
}
use Wait::{Days, Nothing, Resolved};

/// How strict an effect is.
fn strictness(effect: &str) -> u8 {
    match effect {
        SUITABLE => 0,
        CAUTION => 1,
        DEFER => 2,
        REVIEW => 3,
        CONTRA => 4,
        other => panic!("no effect is called {other}"),
    }
}

/// Collects the rows that fire for one treatment.
struct Sheet {
    suitability: &'static str,
    longest: i64,
    unknown_end: bool,
    reasons: Vec<String>,
}

impl Sheet {
    fn new() -> Self {
        Self {
            suitability: SUITABLE,
            longest: 0,
            unknown_end: false,
            reasons: Vec::new(),
        }
    }

    /// If `fires`, the row counts with its effect and its wait.
    fn row(&mut self, fires: bool, row: &str, effect: &'static str, wait: Wait) {
        if !fires {
            return;
        }
        if strictness(effect) > strictness(self.suitability) {
            self.suitability = effect;
        }
        match wait {
            Nothing => self.reasons.push(format!("{row}: {effect}")),
            Days(days) => {
                self.longest = self.longest.max(days);
                self.reasons
                    .push(format!("{row}: {effect}, {days} days from today"));
            }
            Resolved => {
                self.unknown_end = true;
                self.reasons
                    .push(format!("{row}: {effect}, a wait from when it has resolved"));
            }
        }
    }

    fn opinion(self, matches: BTreeMap<String, &'static str>) -> Opinion {
        Opinion {
            suitability: self.suitability,
            earliest_in_days: if self.unknown_end {
                None
            } else {
                Some(self.longest)
            },
            reasons: self.reasons,
            matches,
        }
    }
}

/// Whole days, rounded up, of a number of months of 30.4375 days (487 sixteenths of a day).
fn months_in_days(months: i64) -> i64 {
    (months * 487 + 15) / 16
}

/// The answers, asked in the words of the contract. What does not apply is not seen.
struct Answers<'a>(&'a Map<String, Value>);

impl Answers<'_> {
    /// A single choice has this option.
    fn is(&self, question: &str, option: &str) -> bool {
        self.0.get(question).and_then(Value::as_str) == Some(option)
    }

    /// Marks go dark after spots or cuts, whether it was said of the past or is the concern.
    fn darkens(&self) -> bool {
        self.history("dark-marks-after-injury") || self.concern("dark-marks")
    }

    /// READING: dark circles lie around the eyes, whatever area was ticked beside them.
    fn eyes(&self) -> bool {
        self.area("around-eyes") || self.concern("dark-circles")
    }

    /// A list holds this option (or the answer is this option alone, as in `not-sure`).
    fn has(&self, question: &str, option: &str) -> bool {
        match self.0.get(question) {
            Some(Value::Array(list)) => list.iter().any(|item| item.as_str() == Some(option)),
            Some(Value::String(alone)) => alone == option,
            _ => false,
        }
    }

    /// R20: an empty list is unanswered.
    fn answered(&self, question: &str) -> bool {
        match self.0.get(question) {
            None | Some(Value::Null) => false,
            Some(Value::Array(list)) => !list.is_empty(),
            Some(_) => true,
        }
    }

    /// A number of completed months or weeks.
    ///
    /// READING: a number not known counts as 0, the most cautious value, and fires nothing
    /// beyond what 0 fires (not also a clinician-review for the `not-sure`).
    fn number(&self, question: &str) -> i64 {
        match self.0.get(question) {
            Some(Value::Number(number)) => number
                .as_i64()
                .or_else(|| number.as_f64().map(|real| real as i64))
                .unwrap_or(0),
            _ => 0,
        }
    }

    fn concern(&self, option: &str) -> bool {
        self.has("concerns", option)
    }

    fn area(&self, option: &str) -> bool {
        self.has("areas", option)
    }

    fn now(&self, option: &str) -> bool {
        self.has("skin-now", option)
    }

    fn history(&self, option: &str) -> bool {
        self.has("skin-history", option)
    }

    fn health(&self, option: &str) -> bool {
        self.has("health", option)
    }

    fn medicine(&self, option: &str) -> bool {
        self.has("medicines", option)
    }

    fn allergy(&self, option: &str) -> bool {
        self.has("allergies", option)
    }

    fn recent(&self, option: &str) -> bool {
        self.has("recent-treatments", option)
    }

    /// Weeks since a recent treatment, if it was ticked.
    fn weeks_since(&self, option: &str) -> Option<i64> {
        if self.recent(option) {
            Some(self.number(&format!("weeks-since-{option}")))
        } else {
            None
        }
    }

    /// R9: what is left of a window of `days` since a recent treatment; 0 when it is over.
    fn left_since(&self, option: &str, days: i64) -> i64 {
        match self.weeks_since(option) {
            Some(weeks) => (days - 7 * weeks).max(0),
            None => 0,
        }
    }

    /// Months since the last dose of isotretinoin, if it was ticked.
    fn isotretinoin(&self) -> Option<i64> {
        if self.medicine("isotretinoin") {
            Some(self.number("isotretinoin-months"))
        } else {
            None
        }
    }

    /// Taking isotretinoin now. A number not known counts as that.
    fn iso_now(&self) -> bool {
        self.isotretinoin() == Some(0)
    }

    /// The last dose was less than `months` ago, but it is not being taken now.
    fn iso_past(&self, months: i64) -> bool {
        self.isotretinoin()
            .is_some_and(|since| since > 0 && since < months)
    }

    fn iso_left(&self, months: i64) -> Wait {
        match self.isotretinoin() {
            Some(since) if since < months => Days(months_in_days(months - since)),
            _ => Nothing,
        }
    }

    /// R10: before 12 months also a wait.
    fn radiotherapy_wait(&self) -> Wait {
        let since = self.number("radiotherapy-months");
        if since < 12 {
            Days(months_in_days(12 - since))
        } else {
            Nothing
        }
    }

    /// Age of the scar, if there is one to ask about.
    fn scar_age(&self) -> Option<i64> {
        if self.concern("other-scars") {
            Some(self.number("scar-age-months"))
        } else {
            None
        }
    }

    /// The scar is younger than six weeks.
    ///
    /// READING: the age is asked in months; one completed month is 30.4375 days and so may still
    /// be less than six weeks: it counts as less.
    fn scar_under_6_weeks(&self) -> bool {
        self.scar_age().is_some_and(|months| months < 2)
    }

    fn scar_under_12_months(&self) -> bool {
        self.scar_age().is_some_and(|months| months < 12)
    }

    /// What is left of the six weeks.
    fn scar_wait(&self) -> Wait {
        match self.scar_age() {
            Some(0) => Days(42),
            Some(1) => Days(12), // 42 - 30.4375 = 11.5625, rounded up
            _ => Nothing,
        }
    }

    fn surgery_under_6_weeks(&self) -> bool {
        self.weeks_since("surgery").is_some_and(|weeks| weeks < 6)
    }

    /// What is left of the six weeks.
    fn surgery_wait(&self) -> Wait {
        Days(self.left_since("surgery", 42))
    }

    /// R11: 6-52 weeks.
    ///
    /// READING: week 52 still counts; it is 364 days, and 12 months are more than 365.
    fn surgery_under_12_months(&self) -> bool {
        self.weeks_since("surgery").is_some_and(|weeks| weeks <= 52)
    }

    /// Filler less than four weeks ago.
    fn filler_under_4_weeks(&self) -> bool {
        self.weeks_since("filler").is_some_and(|weeks| weeks < 4)
    }

    /// R15: keloid or raised scars, whichever question says so.
    fn keloid(&self) -> bool {
        self.history("keloids")
            || (self.concern("other-scars") && self.is("scar-type", "raised-or-tight"))
            || (self.concern("acne-scars") && self.is("acne-scar-type", "raised"))
    }

    /// R15: for a surgeon or dermatologist.
    fn scar_for_a_surgeon(&self) -> bool {
        self.concern("other-scars")
            && (self.is("scar-type", "large-stitched") || self.is("scar-type", "burn"))
    }

    /// R5: not sure what kind of scar.
    fn scar_not_sure(&self) -> bool {
        (self.concern("other-scars") && self.is("scar-type", "not-sure"))
            || (self.concern("acne-scars") && self.is("acne-scar-type", "not-sure"))
    }

    /// Types IV to VI; not knowing counts as VI.
    fn fitz46(&self) -> bool {
        self.is("skin-tone", "type-4")
            || self.is("skin-tone", "type-5")
            || self.is("skin-tone", "type-6")
            || self.is("skin-tone", "not-sure")
    }

    /// READING: cysts are also active acne (C1 says "papules/pustules/cysts"), and the concern
    /// `active-acne` says the same as the skin answer `inflamed-acne` (section 3: "No (DEFER)").
    fn active_acne(&self) -> bool {
        self.now("inflamed-acne") || self.now("cystic-acne") || self.concern("active-acne")
    }

    /// The row's own words are "Pregnant (or might be)".
    ///
    /// READING: so `not-sure` fires it too, besides the clinician-review of R5.
    fn pregnant_or_might_be(&self) -> bool {
        self.is("pregnancy", "pregnant") || self.is("pregnancy", "not-sure")
    }

    /// R5: the questions whose `not-sure` makes every procedure at least clinician-review.
    fn not_sure(&self) -> bool {
        self.has("pregnancy", "not-sure")
            || self.has("skin-now", "not-sure")
            || self.has("skin-history", "not-sure")
            || self.has("health", "not-sure")
            || self.has("medicines", "not-sure")
            || self.has("allergies", "not-sure")
            || self.has("recent-treatments", "not-sure")
    }

    /// The needle question applies only to who asks for at-home.
    fn home_needle_is_short(&self) -> bool {
        self.is("setting", "at-home")
            && (self.is("roller-needle", "none-yet") || self.is("roller-needle", "up-to-0.25-mm"))
    }

    /// An event in four weeks or sooner.
    fn event_within_four_weeks(&self) -> bool {
        self.answered("event-weeks") && self.number("event-weeks") <= 4
    }

    /// Every option chosen in a list is one of these.
    fn only(&self, question: &str, allowed: &[&str]) -> bool {
        match self.0.get(question) {
            Some(Value::Array(list)) => list
                .iter()
                .all(|item| item.as_str().is_some_and(|id| allowed.contains(&id))),
            Some(Value::String(alone)) => allowed.contains(&alone.as_str()),
            _ => false,
        }
    }
}

// Section 2, the MN column.
fn professional_microneedling(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", DEFER, Resolved);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", CAUTION, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", CAUTION, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", DEFER, Resolved);
    s.row(a.now("psoriasis"), "R14 psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", DEFER, Resolved);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid that spot" is "avoid" (R1), and the tattoo is in the area (R3).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "2c eyelid, R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    // READING: 6 months, the longest of the row, in days: 183, so week 26 still waits a day.
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    // READING: "< 6 wk ABS" ends by itself, so it also carries what is left of the six weeks.
    s.row(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        CONTRA,
        a.surgery_wait(),
    );
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    s.row(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        CONTRA,
        a.scar_wait(),
    );
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46", CAUTION, Nothing);
    // "CAUTION + treat PIH topically first (8-12 wk)": the category is CAUTION; the weeks are advice.
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    s.row(a.concern("melasma"), "2d melasma", REVIEW, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines
    // READING: while it is being taken, the six months count from a last dose still to come.
    s.row(a.iso_now(), "2e iso_now", DEFER, Resolved);
    s.row(a.iso_past(6), "2e iso_past", DEFER, a.iso_left(6));
    // "Stop 5-7 d before ... not a reason to refuse": a plan, not a wait.
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    // READING: "CAUTION/DEFER(2 wk)": the two weeks count from when the cream has been stopped.
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        CAUTION,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    // READING: "6-12 mo after end + oncologist", and the end is not known (hormone tablets).
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", REVIEW, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", CONTRA, Nothing);
    s.row(a.health("blood-clots"), "2f clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", REVIEW, Nothing);
    s.row(a.health("metal-implant"), "2f metal", CAUTION, Nothing);
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy", CAUTION, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", REVIEW, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    s.row(
        a.health("faints-with-needles"),
        "2f faint",
        CAUTION,
        Nothing,
    );
    // 2g allergies
    s.row(a.allergy("stainless-steel"), "2g al_metal", CONTRA, Nothing);
    s.row(a.allergy("nickel"), "2g al_nickel", REVIEW, Nothing);
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        CONTRA,
        Nothing,
    );
    // 2h timing
    // READING: "ask injector" is words, not a clinician's agreement; nothing is left after it.
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2h MN then MN", DEFER, Days(left));
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the PRP column where there is one; R2: the stricter of its own cell and MN's.
fn microneedling_with_prp(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", DEFER, Resolved);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", CAUTION, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now: no cells of its own
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", CAUTION, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", DEFER, Resolved);
    s.row(a.now("psoriasis"), "R14 psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", DEFER, Resolved);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: as for MN.
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "2c eyelid, R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        CONTRA,
        a.surgery_wait(),
    );
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    s.row(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        CONTRA,
        a.scar_wait(),
    );
    // 2d scarring, pigment, immune: no cells of its own
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46", CAUTION, Nothing);
    // READING: as for MN.
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    s.row(a.concern("melasma"), "2d melasma", REVIEW, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines: no cells of its own
    s.row(a.iso_now(), "2e iso_now", DEFER, Resolved);
    s.row(a.iso_past(6), "2e iso_past", DEFER, a.iso_left(6));
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        CAUTION,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", REVIEW, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health: its own cells, but never softer than MN's
    s.row(a.health("bleeding-disorder"), "2f bleed", CONTRA, Nothing);
    s.row(a.health("blood-clots"), "2f clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", REVIEW, Nothing);
    s.row(a.health("metal-implant"), "2f metal (MN)", CAUTION, Nothing);
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy (MN)", CAUTION, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", REVIEW, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // "avoid"
    s.row(a.health("faints-with-needles"), "2f faint", CONTRA, Nothing);
    // 2g allergies
    s.row(a.allergy("stainless-steel"), "2g al_metal", CONTRA, Nothing);
    s.row(a.allergy("nickel"), "2g al_nickel", REVIEW, Nothing);
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        CONTRA,
        Nothing,
    );
    // 2h timing: R12 names PRP with MN
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2h MN then MN", DEFER, Days(left));
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the RF column.
fn rf_microneedling(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // R21
    s.row(true, "R21 FDA October 2025", CAUTION, Nothing);
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", DEFER, Resolved);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", REVIEW, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", REVIEW, Nothing);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", CAUTION, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", REVIEW, Nothing);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    // READING: "DEFER(2 wk)" here too counts from when it has faded.
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "2c eyelid, R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        CONTRA,
        a.surgery_wait(),
    );
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    s.row(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        CONTRA,
        a.scar_wait(),
    );
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46", CAUTION, Nothing);
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    // "not recommended by quiz"
    s.row(a.concern("melasma"), "2d melasma", CONTRA, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines
    s.row(a.iso_now(), "2e iso_now", DEFER, Resolved);
    s.row(a.iso_past(6), "2e iso_past", DEFER, a.iso_left(6));
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    // "CLEAR/ABS by device manual" takes the stricter
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        CONTRA,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        CAUTION,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", REVIEW, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", CONTRA, Nothing);
    s.row(a.health("blood-clots"), "2f clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    // READING: "DEFER" is short for the MN cell, "DEFER until controlled + CLEAR".
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", CONTRA, Nothing);
    s.row(a.health("metal-implant"), "2f metal", CONTRA, Nothing);
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy", CAUTION, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", REVIEW, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // 2f faint: "-", no rule
    // 2g allergies
    s.row(a.allergy("stainless-steel"), "2g al_metal", CONTRA, Nothing);
    s.row(a.allergy("nickel"), "2g al_nickel", REVIEW, Nothing);
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    // READING: the rule says "MN ABS"; RF is needling too.
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        CONTRA,
        Nothing,
    );
    // 2h timing
    let left = a.left_since("botulinum-toxin", 28);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    // READING: the wait of the row's first half counts for RF as well.
    let left = a.left_since("filler", 28);
    s.row(a.recent("filler"), "2h RF over filler", REVIEW, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2h MN then MN", DEFER, Days(left));
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the PEEL column, its "s" half.
fn superficial_peel(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    // "glycolic/lactic only with obstetric OK"
    s.row(a.pregnant_or_might_be(), "2b preg", REVIEW, Nothing);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", REVIEW, Nothing);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    // "s only by dermatologist"
    s.row(a.is("age", "under-18"), "2b u18", REVIEW, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", CAUTION, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    // READING: "OK with provider" is somebody's agreement (as R13 reads "OK with dermatologist").
    s.row(a.active_acne(), "2c acne_act", REVIEW, Nothing);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    // READING: "m/d CLEAR"; R2's "at most a precaution" is taken as a precaution.
    s.row(a.history("cold-sores"), "2c cold_hx", CAUTION, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", DEFER, Resolved);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    // READING: the cell has no "never < 12 mo", but R10 gives the wait without exception.
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "2c eyelid, R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(a.surgery_under_6_weeks(), "R11 newscar", REVIEW, Nothing);
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CAUTION, Nothing);
    s.row(a.fitz46(), "2d fitz46", CAUTION, Nothing);
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    s.row(a.concern("melasma"), "2d melasma", REVIEW, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines; R13: clinician-review below 6 months
    s.row(a.iso_now(), "2e iso_now", REVIEW, Nothing);
    s.row(a.iso_past(6), "2e iso_past", REVIEW, Nothing);
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    // 2e anticoag: "s OK"
    // 2e nsaid: "-", no rule
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        REVIEW,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    // 2e antiarr: "-", no rule
    // 2f health
    // READING: "m/d ABS"; at most a precaution, taken as a precaution.
    s.row(a.health("bleeding-disorder"), "2f bleed", CAUTION, Nothing);
    // READING: the cell is OK, but R14 says clinician-review without naming a treatment.
    s.row(a.health("blood-clots"), "R14 clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    // READING: as for RF.
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    // 2f pace: "s OK"
    // 2f metal: OK
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    // 2f epilepsy: OK
    // READING: "phenol ABS" is the deep peel's; taken as a precaution here.
    s.row(
        a.health("liver-or-kidney"),
        "2f liver_kid",
        CAUTION,
        Nothing,
    );
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // 2f faint: OK
    // 2g allergies
    // 2g al_metal, al_nickel: about needles
    // READING: the rule names no treatment, so it counts for a peel as well.
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    // READING: "No salicylic-acid peel" leaves other acids: a precaution.
    s.row(a.allergy("aspirin"), "2g al_aspirin", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    // READING: the rule names MN only; nothing is suitable by omission.
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        REVIEW,
        Nothing,
    );
    // 2h timing
    // READING: 2h names MN and RF only; a peel gets MN's windows.
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the PEEL column, its "m/d" half; R2: "s" only makes it at least clinician-review.
fn deep_peel(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", DEFER, Resolved);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    // "s CAUTION"
    s.row(a.is("age", "18-21"), "2b 18-21", REVIEW, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", REVIEW, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", DEFER, Resolved);
    // "s CAUTION"
    s.row(a.history("rosacea"), "2c ros_q", REVIEW, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    // READING: as for the superficial peel.
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "2c eyelid, R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(a.surgery_under_6_weeks(), "R11 newscar", REVIEW, Nothing);
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    // "m/d avoid"
    s.row(a.fitz46(), "2d fitz46", CONTRA, Nothing);
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    // "s CLEAR"
    s.row(a.concern("melasma"), "2d melasma", REVIEW, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines
    s.row(a.iso_now(), "2e iso_now", DEFER, Resolved);
    s.row(a.iso_past(6), "2e iso_past", DEFER, a.iso_left(6));
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    // 2e nsaid: "-", no rule
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        REVIEW,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    // R2: for heart-rhythm medicines the deep peel is clinician-review
    s.row(a.medicine("heart-rhythm"), "R2 antiarr", REVIEW, Nothing);
    // READING: the same row, so the same for what else it names.
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "R2 antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", CONTRA, Nothing);
    // READING: as for the superficial peel.
    s.row(a.health("blood-clots"), "R14 clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    // READING: as for RF.
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    // READING: section 2f says CLEAR, section 7 names the heart as a key contraindication (phenol).
    s.row(a.health("heart-condition"), "2f heart", CONTRA, Nothing);
    // "s OK"
    s.row(a.health("electronic-implant"), "2f pace", REVIEW, Nothing);
    // 2f metal: OK
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    // 2f epilepsy: OK
    // "phenol ABS"
    s.row(a.health("liver-or-kidney"), "2f liver_kid", CONTRA, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // 2f faint: OK
    // 2g allergies
    // 2g al_metal, al_nickel: about needles
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    // READING: a deep peel may hold salicylic acid as well: a precaution.
    s.row(a.allergy("aspirin"), "2g al_aspirin", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    // READING: as for the superficial peel.
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        REVIEW,
        Nothing,
    );
    // 2h timing
    // READING: as for the superficial peel.
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the LASER column, its "na" half.
fn non_ablative_laser(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    // "CLEAR (default DEFER)" is clinician-review and no more (R1)
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", REVIEW, Nothing);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", REVIEW, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", REVIEW, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", REVIEW, Nothing);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    // READING: as for the superficial peel.
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(a.surgery_under_6_weeks(), "R11 newscar", REVIEW, Nothing);
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46", CAUTION, Nothing);
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    // "not recommended by quiz"
    s.row(a.concern("melasma"), "2d melasma", CONTRA, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    // READING: "CLEAR; light-triggered: avoid", and the quiz can't know whether light triggers it.
    s.row(a.health("lupus"), "2d lupus", CONTRA, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines; R13: clinician-review below 6 months
    s.row(a.iso_now(), "2e iso_now", REVIEW, Nothing);
    s.row(a.iso_past(6), "2e iso_past", REVIEW, Nothing);
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    // READING: "CLEAR (2 wk)": two weeks from the end of the medicine.
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        REVIEW,
        Resolved,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", REVIEW, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", REVIEW, Nothing);
    s.row(a.health("blood-clots"), "2f clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    // READING: as for RF.
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", REVIEW, Nothing);
    // 2f metal: OK
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy", REVIEW, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", REVIEW, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // 2f faint: OK
    // 2g allergies
    // 2g al_metal, al_nickel: about needles
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    // READING: as for the superficial peel.
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        REVIEW,
        Nothing,
    );
    // 2h timing
    // READING: 2h names MN and RF only; a laser gets MN's windows.
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2, the LASER column, its "abl" half.
fn ablative_laser(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    // "CLEAR (default DEFER)" is clinician-review and no more (R1)
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", REVIEW, Nothing);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", REVIEW, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", REVIEW, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", REVIEW, Nothing);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    // READING: as for the superficial peel.
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    s.row(a.surgery_under_6_weeks(), "R11 newscar", REVIEW, Nothing);
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    // "abl avoid"
    s.row(a.fitz46(), "2d fitz46", CONTRA, Nothing);
    s.row(a.darkens(), "2d pih_hx", CAUTION, Nothing);
    // "not recommended by quiz"
    s.row(a.concern("melasma"), "2d melasma", CONTRA, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", REVIEW, Nothing);
    // READING: as for the non-ablative laser.
    s.row(a.health("lupus"), "2d lupus", CONTRA, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", REVIEW, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines; R13: to 12 months
    s.row(a.iso_now(), "2e iso_now", DEFER, Resolved);
    s.row(a.iso_past(12), "R13 iso_past", DEFER, a.iso_left(12));
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        CAUTION,
        Nothing,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", REVIEW, Nothing);
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        DEFER,
        Resolved,
    );
    // READING: as for the non-ablative laser.
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        REVIEW,
        Resolved,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        REVIEW,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", REVIEW, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        REVIEW,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", REVIEW, Nothing);
    s.row(a.health("blood-clots"), "2f clot", REVIEW, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", REVIEW, Nothing);
    // READING: as for RF.
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        REVIEW,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", REVIEW, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", REVIEW, Nothing);
    // 2f metal: OK
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", REVIEW, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy", REVIEW, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", REVIEW, Nothing);
    s.row(a.health("unwell-now"), "2f fever", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    // 2f faint: OK
    // 2g allergies
    // 2g al_metal, al_nickel: about needles
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", REVIEW, Nothing);
    // READING: as for the superficial peel.
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        REVIEW,
        Nothing,
    );
    // 2h timing
    // READING: as for the non-ablative laser.
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", REVIEW, Days(left));
    s.row(a.recent("filler"), "R12 filler", CAUTION, Nothing);
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// Section 2: the FILL column of 2b, "LASER / FILL" of 2c; elsewhere no cell, so MN's (R2).
fn dermal_filler(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", DEFER, Resolved);
    s.row(a.is("pregnancy", "breastfeeding"), "2b bf", DEFER, Resolved);
    s.row(a.is("pregnancy", "trying"), "2b ttc", CAUTION, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    // R14
    s.row(a.is("age", "18-21"), "R14 18-21", REVIEW, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CAUTION, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", DEFER, Resolved);
    s.row(a.active_acne(), "2c acne_act", DEFER, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", REVIEW, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", DEFER, Resolved);
    // "LASER CLEAR" says nothing of filler: MN's
    s.row(a.history("cold-sores"), "2c cold_hx (MN)", CAUTION, Nothing);
    s.row(a.now("warts"), "2c wart", DEFER, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", DEFER, Resolved);
    s.row(a.now("eczema"), "2c eczema", DEFER, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CAUTION, Nothing);
    s.row(a.now("psoriasis"), "2c psor", REVIEW, Nothing);
    s.row(a.history("psoriasis"), "2c psor history", REVIEW, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", REVIEW, Nothing);
    s.row(a.history("rosacea"), "2c ros_q", CAUTION, Nothing);
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    // READING: as for the superficial peel.
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", REVIEW, since);
    s.row(a.now("rough-sun-patches"), "2c ak", REVIEW, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CAUTION, Nothing);
    // READING: "Avoid" (R1).
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "R4 lips", REVIEW, Nothing);
    s.row(a.eyes(), "R4 around-eyes", REVIEW, Nothing);
    s.row(
        a.concern("facial-redness"),
        "3 rosacea redness",
        CAUTION,
        Nothing,
    );
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", REVIEW, Nothing);
    // R11 names FILL
    s.row(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        CONTRA,
        a.surgery_wait(),
    );
    s.row(a.scar_under_12_months(), "2c newscar", REVIEW, Nothing);
    // READING: the cell is CLEAR, but R11 reads the row's first six weeks as contraindicated.
    s.row(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        CONTRA,
        a.scar_wait(),
    );
    // 2d scarring, pigment, immune: MN's
    s.row(a.keloid(), "2d keloid (MN)", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46 (MN)", CAUTION, Nothing);
    s.row(a.darkens(), "2d pih_hx (MN)", CAUTION, Nothing);
    s.row(a.concern("melasma"), "2d melasma (MN)", REVIEW, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo (MN)", REVIEW, Nothing);
    s.row(a.health("lupus"), "2d lupus (MN)", REVIEW, Nothing);
    s.row(a.health("scleroderma"), "2d sclero (MN)", CONTRA, Nothing);
    s.row(
        a.health("other-autoimmune"),
        "2d autoimm (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.history("poor-healing"),
        "2d healpoor (MN)",
        CONTRA,
        Nothing,
    );
    // 2e medicines: MN's
    s.row(a.iso_now(), "2e iso_now (MN)", DEFER, Resolved);
    s.row(a.iso_past(6), "2e iso_past (MN)", DEFER, a.iso_left(6));
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid (MN)",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("blood-thinners"),
        "2e anticoag (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid (MN)",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top (MN)",
        DEFER,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens (MN)",
        CAUTION,
        Nothing,
    );
    s.row(
        a.health("cancer-treatment"),
        "2e chemo (MN)",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year (MN)",
        REVIEW,
        Resolved,
    );
    s.row(
        a.medicine("heart-rhythm"),
        "2e antiarr (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd (MN)",
        REVIEW,
        Nothing,
    );
    // 2f health: MN's
    s.row(
        a.health("bleeding-disorder"),
        "2f bleed (MN)",
        CONTRA,
        Nothing,
    );
    s.row(a.health("blood-clots"), "2f clot (MN)", REVIEW, Nothing);
    s.row(
        a.health("diabetes-controlled"),
        "2f dm_ok (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad (MN)",
        REVIEW,
        Resolved,
    );
    s.row(
        a.health("heart-condition"),
        "2f heart (MN)",
        REVIEW,
        Nothing,
    );
    s.row(
        a.health("electronic-implant"),
        "2f pace (MN)",
        REVIEW,
        Nothing,
    );
    s.row(a.health("metal-implant"), "2f metal (MN)", CAUTION, Nothing);
    s.row(
        a.health("hiv-or-hepatitis"),
        "2f hiv_hep (MN)",
        REVIEW,
        Nothing,
    );
    s.row(a.health("epilepsy"), "2f epilepsy (MN)", CAUTION, Nothing);
    s.row(
        a.health("liver-or-kidney"),
        "2f liver_kid (MN)",
        REVIEW,
        Nothing,
    );
    s.row(a.health("unwell-now"), "2f fever (MN)", DEFER, Resolved);
    s.row(a.health("smoking"), "2f smoke (MN)", CAUTION, Nothing);
    s.row(
        a.health("faints-with-needles"),
        "2f faint (MN)",
        CAUTION,
        Nothing,
    );
    // 2g allergies; R2: steel and nickel too
    s.row(
        a.allergy("stainless-steel"),
        "2g al_metal (MN)",
        CONTRA,
        Nothing,
    );
    s.row(a.allergy("nickel"), "2g al_nickel (MN)", REVIEW, Nothing);
    s.row(a.allergy("anaesthetic"), "2g al_la", REVIEW, Nothing);
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    // "FILL avoid/CLEAR" takes the stricter
    s.row(a.allergy("severe-or-many"), "2g al_multi", CONTRA, Nothing);
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum (MN)",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis (MN)",
        CONTRA,
        Nothing,
    );
    // 2h timing: MN's
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin (MN)", DEFER, Days(left));
    let left = a.left_since("filler", 28);
    s.row(
        a.filler_under_4_weeks(),
        "2h filler (MN)",
        REVIEW,
        Days(left),
    );
    s.row(a.recent("filler"), "R12 filler (MN)", CAUTION, Nothing);
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2h MN then filler", DEFER, Days(left));
    // rulings
    s.row(a.not_sure(), "R5 not-sure", REVIEW, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", REVIEW, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        REVIEW,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", REVIEW, Nothing);
    s
}

// R2: never above a precaution, which says what to leave out.
fn topical_routine(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // READING: R2 has "possible pregnancy"; the contract says that not-sure has no effect here.
    s.row(
        a.pregnant_or_might_be(),
        "R2 no retinoid, no salicylic acid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.is("pregnancy", "breastfeeding"),
        "R2 no retinoid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.is("pregnancy", "trying"),
        "R2 no retinoid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.allergy("aspirin"),
        "R2 no salicylic acid",
        CAUTION,
        Nothing,
    );
    // broken
    s.row(a.now("open-wound"), "R2 broken skin", CAUTION, Nothing);
    // infected
    s.row(
        a.now("skin-infection"),
        "R2 infected skin",
        CAUTION,
        Nothing,
    );
    // READING: cold sores and warts are infections too.
    s.row(
        a.now("cold-sore"),
        "R2 infected skin, cold sore",
        CAUTION,
        Nothing,
    );
    s.row(a.now("warts"), "R2 infected skin, warts", CAUTION, Nothing);
    // burnt
    s.row(a.now("sunburn-or-tan"), "R2 burnt skin", CAUTION, Nothing);
    // inflamed
    s.row(
        a.now("eczema"),
        "R2 inflamed skin, eczema",
        CAUTION,
        Nothing,
    );
    s.row(
        a.now("psoriasis"),
        "R2 inflamed skin, psoriasis",
        CAUTION,
        Nothing,
    );
    s.row(
        a.now("rosacea-flare"),
        "R2 inflamed skin, rosacea",
        CAUTION,
        Nothing,
    );
    // READING: active acne is inflamed skin, though actives are its treatment.
    s.row(a.active_acne(), "R2 inflamed skin, acne", CAUTION, Nothing);
    s
}

// Head of section 2, section 5, R8: every row is ABS save the exceptions.
//
// READING: the waits are those of MN ("contraindicated options still collect their waits").
// READING: a boundary or window that fires for any other treatment (isotretinoin to 12 months,
// toxin to 4 weeks, filler ever, aspirin) counts here as well.
fn at_home_microneedling(a: &Answers) -> Sheet {
    let mut s = Sheet::new();
    // R8
    s.row(true, "R8 at best with precautions", CAUTION, Nothing);
    s.row(
        !a.only(
            "concerns",
            &["dullness", "uneven-texture", "enlarged-pores"],
        ),
        "R8 concerns",
        CONTRA,
        Nothing,
    );
    s.row(!a.only("areas", &["face"]), "R8 areas", CONTRA, Nothing);
    // READING: a needle that was not asked about (setting not at-home) is not known to be short.
    s.row(!a.home_needle_is_short(), "R8 needle", CONTRA, Nothing);
    // Section 5.8, "never before an event"; R16, "within 4 weeks" has week 4 in it.
    s.row(a.event_within_four_weeks(), "5.8 event", CONTRA, Nothing);
    // 2b life stage
    s.row(a.pregnant_or_might_be(), "2b preg", CONTRA, Resolved);
    s.row(
        a.is("pregnancy", "breastfeeding"),
        "2b bf",
        CONTRA,
        Resolved,
    );
    s.row(a.is("pregnancy", "trying"), "2b ttc", CONTRA, Nothing);
    s.row(a.is("age", "under-18"), "2b u18", CONTRA, Nothing);
    s.row(a.is("age", "18-21"), "2b 18-21", CONTRA, Nothing);
    s.row(a.is("age", "65-plus"), "2b 65p", CONTRA, Nothing);
    // 2c skin now
    s.row(a.now("open-wound"), "2c wound", CONTRA, Resolved);
    s.row(a.active_acne(), "2c acne_act", CONTRA, Resolved);
    s.row(a.now("cystic-acne"), "2c acne_cyst", CONTRA, Nothing);
    s.row(a.now("cold-sore"), "2c cold_act", CONTRA, Resolved);
    s.row(a.history("cold-sores"), "2c cold_hx", CONTRA, Nothing);
    s.row(a.now("warts"), "2c wart", CONTRA, Resolved);
    s.row(a.now("skin-infection"), "2c fungal_bact", CONTRA, Resolved);
    s.row(a.now("eczema"), "2c eczema", CONTRA, Resolved);
    s.row(a.history("eczema"), "2c eczema_q", CONTRA, Nothing);
    s.row(a.now("psoriasis"), "2c psor", CONTRA, Resolved);
    s.row(a.history("psoriasis"), "2c psor history", CONTRA, Nothing);
    s.row(a.now("rosacea-flare"), "2c ros_act", CONTRA, Resolved);
    s.row(a.history("rosacea"), "2c ros_q", CONTRA, Nothing);
    // exception: the same DEFER as MN
    s.row(a.now("sunburn-or-tan"), "2c sunburn", DEFER, Resolved);
    // exception: until worn off
    s.row(a.now("self-tan"), "2c faketan", DEFER, Resolved);
    let since = a.radiotherapy_wait();
    s.row(a.history("radiotherapy"), "2c irradiated", CONTRA, since);
    s.row(a.now("rough-sun-patches"), "2c ak", CONTRA, Nothing);
    s.row(a.now("raised-moles"), "2c mole", CONTRA, Nothing);
    s.row(a.now("tattoo"), "2c tattoo", CONTRA, Nothing);
    s.row(a.area("lips"), "R4 lips", CONTRA, Nothing);
    s.row(a.eyes(), "R4 around-eyes", CONTRA, Nothing);
    // exception: the same DEFER as MN
    let left = a.left_since("superficial-peel", 28);
    s.row(left > 0, "2c recent_proc peel", DEFER, Days(left));
    let left = a.left_since("needling", 28);
    s.row(left > 0, "2c recent_proc needling", DEFER, Days(left));
    let left = a.left_since("non-ablative-laser", 28);
    s.row(left > 0, "2c recent_proc laser", DEFER, Days(left));
    let left = a.left_since("ablative-laser-or-deep-peel", 183);
    s.row(left > 0, "2c recent_proc ablative", DEFER, Days(left));
    // exception: 7 d
    let left = a.left_since("waxing", 7);
    s.row(left > 0, "2c wax", DEFER, Days(left));
    s.row(a.surgery_under_12_months(), "2c surg_face", CONTRA, Nothing);
    s.row(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        CONTRA,
        a.surgery_wait(),
    );
    s.row(a.scar_under_12_months(), "2c newscar", CONTRA, Nothing);
    s.row(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        CONTRA,
        a.scar_wait(),
    );
    // 2d scarring, pigment, immune
    s.row(a.keloid(), "2d keloid", CONTRA, Nothing);
    s.row(a.fitz46(), "2d fitz46", CONTRA, Nothing);
    s.row(a.darkens(), "2d pih_hx", CONTRA, Nothing);
    s.row(a.concern("melasma"), "2d melasma", CONTRA, Nothing);
    s.row(a.history("vitiligo"), "2d vitiligo", CONTRA, Nothing);
    s.row(a.health("lupus"), "2d lupus", CONTRA, Nothing);
    s.row(a.health("scleroderma"), "2d sclero", CONTRA, Nothing);
    s.row(a.health("other-autoimmune"), "2d autoimm", CONTRA, Nothing);
    s.row(a.history("poor-healing"), "2d healpoor", CONTRA, Nothing);
    // 2e medicines
    s.row(a.iso_now(), "2e iso_now", CONTRA, Resolved);
    s.row(a.iso_past(6), "2e iso_past", CONTRA, a.iso_left(6));
    s.row(a.iso_past(12), "R13 iso_past", CONTRA, Nothing);
    // exception: pause 5-7 d
    // READING: a pause is a wait (deferred), as for wax, not one of the "= CAUTION" rows;
    // it counts from when they are left off.
    s.row(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        DEFER,
        Resolved,
    );
    s.row(a.medicine("blood-thinners"), "2e anticoag", CONTRA, Nothing);
    // exception: CAUTION
    s.row(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        CAUTION,
        Nothing,
    );
    s.row(
        a.medicine("immunosuppressants"),
        "2e immuno",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("weak-immune-system"),
        "R14 immuno",
        CONTRA,
        Nothing,
    );
    s.row(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        CONTRA,
        Resolved,
    );
    s.row(
        a.medicine("photosensitisers"),
        "2e photosens",
        CONTRA,
        Nothing,
    );
    s.row(a.health("cancer-treatment"), "2e chemo", CONTRA, Nothing);
    s.row(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        CONTRA,
        Resolved,
    );
    s.row(a.medicine("heart-rhythm"), "2e antiarr", CONTRA, Nothing);
    s.row(
        a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr g6pd",
        CONTRA,
        Nothing,
    );
    // 2f health
    s.row(a.health("bleeding-disorder"), "2f bleed", CONTRA, Nothing);
    s.row(a.health("blood-clots"), "2f clot", CONTRA, Nothing);
    s.row(a.health("diabetes-controlled"), "2f dm_ok", CONTRA, Nothing);
    s.row(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        CONTRA,
        Resolved,
    );
    s.row(a.health("heart-condition"), "2f heart", CONTRA, Nothing);
    s.row(a.health("electronic-implant"), "2f pace", CONTRA, Nothing);
    s.row(a.health("metal-implant"), "2f metal", CONTRA, Nothing);
    s.row(a.health("hiv-or-hepatitis"), "2f hiv_hep", CONTRA, Nothing);
    s.row(a.health("epilepsy"), "2f epilepsy", CONTRA, Nothing);
    s.row(a.health("liver-or-kidney"), "2f liver_kid", CONTRA, Nothing);
    s.row(a.health("unwell-now"), "2f fever", CONTRA, Resolved);
    // exceptions: CAUTION
    s.row(a.health("smoking"), "2f smoke", CAUTION, Nothing);
    s.row(
        a.health("faints-with-needles"),
        "2f faint",
        CAUTION,
        Nothing,
    );
    // 2g allergies
    s.row(a.allergy("stainless-steel"), "2g al_metal", CONTRA, Nothing);
    s.row(a.allergy("nickel"), "2g al_nickel", CONTRA, Nothing);
    s.row(a.allergy("anaesthetic"), "2g al_la", CONTRA, Nothing);
    // exceptions: CAUTION
    s.row(a.allergy("latex"), "2g al_latex", CAUTION, Nothing);
    s.row(a.allergy("antiseptic"), "2g al_antisep", CAUTION, Nothing);
    s.row(a.allergy("aspirin"), "2g al_aspirin", CONTRA, Nothing);
    s.row(a.allergy("severe-or-many"), "2g al_multi", CONTRA, Nothing);
    s.row(
        a.history("reaction-after-needling"),
        "2g al_serum",
        CONTRA,
        Nothing,
    );
    s.row(
        a.health("sarcoidosis"),
        "2g al_serum sarcoidosis",
        CONTRA,
        Nothing,
    );
    // 2h timing
    let left = a.left_since("botulinum-toxin", 14);
    s.row(left > 0, "2h toxin", CONTRA, Days(left));
    let left = a.left_since("botulinum-toxin", 28);
    s.row(left > 0, "2h toxin, the window of RF", CONTRA, Nothing);
    let left = a.left_since("filler", 28);
    s.row(a.filler_under_4_weeks(), "2h filler", CONTRA, Days(left));
    s.row(a.recent("filler"), "R12 filler", CONTRA, Nothing);
    // "MN then MN" says of needling what recent_proc says, which is among the exceptions (see above).
    // rulings
    s.row(a.not_sure(), "R5 not-sure", CONTRA, Nothing);
    s.row(a.scar_not_sure(), "R5 scar not-sure", CONTRA, Nothing);
    s.row(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        CONTRA,
        Nothing,
    );
    s.row(a.scar_for_a_surgeon(), "R15 scar type", CONTRA, Nothing);
    s
}

const GOOD: &str = "good";
const FAIR: &str = "fair";
const LIMITED: &str = "limited";
const NONE: &str = "none";

// Section 3, the MN column in the words of R17.
fn needling_strength(a: &Answers, concern: &str) -> &'static str {
    match concern {
        "acne-scars" => {
            if a.is("acne-scar-type", "rolling-or-boxcar") {
                GOOD
            } else if a.is("acne-scar-type", "raised") {
                NONE // "No -> dermatologist"
            } else {
                LIMITED // ice-pick: "Poor alone"; READING: not-sure the same
            }
        }
        "other-scars" => {
            if a.is("scar-type", "small-flat") {
                FAIR
            } else {
                NONE // R15; READING: not-sure the same
            }
        }
        "fine-lines" => {
            // "Neck / chest lines: Fair"
            if a.only("areas", &["neck", "chest"]) {
                FAIR
            } else {
                GOOD
            }
        }
        "dullness" | "uneven-texture" => GOOD,
        "stretch-marks" | "enlarged-pores" | "sun-spots" => FAIR,
        // R18: uneven-tone is the PIH row, "Adjunct"; red marks and dark circles "Weak"
        "deep-lines" | "uneven-tone" | "dark-marks" | "red-marks" | "melasma" | "dark-circles" => {
            LIMITED
        }
        "sagging" => {
            // not-sure counts as marked
            if a.is("sagging-degree", "mild") {
                LIMITED
            } else {
                NONE
            }
        }
        _ => NONE,
    }
}

// Section 7, "Serves". READING: it gives no strengths; served is fair unless said otherwise.
fn strength(a: &Answers, treatment: &str, concern: &str) -> &'static str {
    let soft_acne_scar = a.is("acne-scar-type", "rolling-or-boxcar");
    let small_scar = a.is("scar-type", "small-flat");
    match treatment {
        MN | PRP => needling_strength(a, concern),
        RF => match concern {
            // READING: R17 gives RF the strengths of MN; section 3 names RF for mild laxity
            "sagging" if a.is("sagging-degree", "mild") => FAIR,
            "melasma" => NONE,
            _ => needling_strength(a, concern),
        },
        SUPERFICIAL_PEEL => match concern {
            "dullness" | "enlarged-pores" | "uneven-texture" | "uneven-tone" | "dark-marks"
            | "sun-spots" | "active-acne" | "fine-lines" => FAIR,
            "blackheads" | "melasma" => LIMITED,
            _ => NONE,
        },
        DEEP_PEEL => match concern {
            "fine-lines" | "deep-lines" | "sun-spots" => FAIR,
            "acne-scars" if soft_acne_scar => FAIR,
            "other-scars" if small_scar => FAIR,
            "uneven-texture" => LIMITED,
            _ => NONE,
        },
        NON_ABLATIVE => match concern {
            "acne-scars" if soft_acne_scar => FAIR,
            "other-scars" if small_scar => FAIR,
            "stretch-marks" | "uneven-texture" | "fine-lines" => FAIR,
            "dullness" | "enlarged-pores" | "red-marks" => LIMITED,
            _ => NONE,
        },
        ABLATIVE => match concern {
            "acne-scars" if soft_acne_scar => FAIR,
            "other-scars" if small_scar => FAIR,
            "deep-lines" | "uneven-texture" => FAIR,
            "fine-lines" => LIMITED,
            _ => NONE,
        },
        FILLER => match concern {
            "volume-loss" => GOOD,
            "deep-lines" => FAIR,
            "acne-scars" if soft_acne_scar => FAIR,
            "dark-circles" => LIMITED,
            _ => NONE,
        },
        TOPICAL => match concern {
            "blackheads" | "active-acne" | "dark-marks" => GOOD,
            "dullness" | "fine-lines" | "enlarged-pores" | "uneven-texture" | "uneven-tone"
            | "sun-spots" | "melasma" => FAIR,
            "red-marks" | "stretch-marks" => LIMITED,
            _ => NONE,
        },
        HOME => match concern {
            "dullness" | "uneven-texture" | "enlarged-pores" => LIMITED,
            _ => NONE,
        },
        other => panic!("no treatment is called {other}"),
    }
}

fn matches(a: &Answers, treatment: &str) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    if let Some(Value::Array(concerns)) = a.0.get("concerns") {
        for concern in concerns {
            let Some(concern) = concern.as_str() else {
                continue;
            };
            // READING: "not-sure" is no concern that could be matched
            if concern != "not-sure" {
                found.insert(concern.to_owned(), strength(a, treatment, concern));
            }
        }
    }
    found
}

/// Section 7 and R17: the least days of downtime.
fn least_downtime(treatment: &str) -> i64 {
    match treatment {
        MN | PRP => 2,
        RF | FILLER => 1,
        DEEP_PEEL | ABLATIVE => 14, // READING: "up to 6 wk / 2 wk", "weeks-months"
        _ => 0,
    }
}

fn recommended(a: &Answers, options: &BTreeMap<&'static str, Opinion>) -> Vec<String> {
    // R16. READING: "within 4 weeks" has week 4 in it.
    let event_soon = a.event_within_four_weeks();
    let at_home = a.is("setting", "at-home");
    let downtime = match a.0.get("downtime-days").and_then(Value::as_str) {
        Some("none") => 0,
        Some("up-to-2") => 2,
        Some("up-to-7") => 7,
        _ => i64::MAX,
    };
    // R17: melasma and active acne decide before other concerns
    let first_things_first = a.concern("melasma") || a.concern("active-acne");
    let mut rated = Vec::new();
    for (place, treatment) in TABLE_ORDER.into_iter().enumerate() {
        let opinion = &options[treatment];
        if treatment == HOME {
            continue; // never
        }
        if strictness(opinion.suitability) > strictness(CAUTION) {
            continue;
        }
        if treatment != TOPICAL && (event_soon || at_home) {
            continue;
        }
        let mut best = 0;
        for (concern, strength) in &opinion.matches {
            if first_things_first && concern != "melasma" && concern != "active-acne" {
                continue;
            }
            let points = match *strength {
                GOOD => 2,
                FAIR => 1,
                _ => 0,
            };
            best = best.max(points);
        }
        if best == 0 {
            continue;
        }
        // READING: of the preferences only the downtime orders here; the budget is left out.
        let too_long = least_downtime(treatment) > downtime;
        rated.push((
            2 - best,
            strictness(opinion.suitability),
            too_long,
            place,
            treatment,
        ));
    }
    rated.sort_unstable();
    let mut names: Vec<String> = rated
        .into_iter()
        .take(2)
        .map(|rating| rating.4.to_owned())
        .collect();
    if names.is_empty() {
        names.push(TOPICAL.to_owned());
    }
    names
}

/// R7, section 2a: nothing if the quiz goes on.
fn stop(a: &Answers) -> Option<&'static str> {
    // rf_eye: emergency
    if a.has("red-flags", "eye-pain-or-blisters") {
        return Some("emergency");
    }
    // rf_lidocaine: emergency
    if a.has("red-flags", "numbing-reaction") {
        return Some("emergency");
    }
    // rf_infection: the same day
    if a.has("red-flags", "spreading-infection") {
        return Some("same-day");
    }
    // rf_post. READING: R7 says "at least same-day"; the row has "provider now / emergency if..."
    if a.has("red-flags", "problem-after-procedure") {
        return Some("same-day");
    }
    // rf_lesion
    if a.has("red-flags", "changing-lesion") {
        return Some("soon");
    }
    // R5
    if a.has("red-flags", "not-sure") {
        return Some("soon");
    }
    // rf_bdd. READING: no urgency is named for it; a doctor is
    if a.is("distress", "yes") {
        return Some("soon");
    }
    None
}

/// Every question that must be answered and isn't makes the set incomplete.
fn incomplete(a: &Answers) -> bool {
    for question in [
        "concerns",
        "areas",
        "age",
        "red-flags",
        "pregnancy",
        "skin-tone",
        "skin-now",
        "skin-history",
        "health",
        "medicines",
        "allergies",
        "recent-treatments",
        "distress",
        "setting",
        "downtime-days",
    ] {
        if !a.answered(question) {
            return true;
        }
    }
    if a.concern("acne-scars") && !a.answered("acne-scar-type") {
        return true;
    }
    if a.concern("other-scars") && !a.answered("scar-type") {
        return true;
    }
    if a.concern("other-scars") && !a.answered("scar-age-months") {
        return true;
    }
    if a.concern("sagging") && !a.answered("sagging-degree") {
        return true;
    }
    if a.history("radiotherapy") && !a.answered("radiotherapy-months") {
        return true;
    }
    if a.medicine("isotretinoin") && !a.answered("isotretinoin-months") {
        return true;
    }
    for option in [
        "botulinum-toxin",
        "filler",
        "superficial-peel",
        "needling",
        "non-ablative-laser",
        "ablative-laser-or-deep-peel",
        "waxing",
        "surgery",
    ] {
        if a.recent(option) && !a.answered(&format!("weeks-since-{option}")) {
            return true;
        }
    }
    a.is("setting", "at-home") && !a.answered("roller-needle")
}

/// The second opinion on a set of valid answers, with no clinic file.
pub fn judge(answers: &Map<String, Value>) -> Outcome {
    let a = &Answers(answers);
    if let Some(urgency) = stop(a) {
        return Outcome {
            status: "stopped",
            urgency: Some(urgency),
            options: BTreeMap::new(),
            recommended: Vec::new(),
        };
    }
    if incomplete(a) {
        // READING: no findings yet, so no urgency either
        return Outcome {
            status: "incomplete",
            urgency: None,
            options: BTreeMap::new(),
            recommended: Vec::new(),
        };
    }
    let mn = professional_microneedling(a);
    let mut home = at_home_microneedling(a);
    // never softer than professional microneedling
    home.row(true, "R8 not softer than MN", mn.suitability, Nothing);
    let mut options = BTreeMap::new();
    options.insert(MN, mn.opinion(matches(a, MN)));
    options.insert(PRP, microneedling_with_prp(a).opinion(matches(a, PRP)));
    options.insert(RF, rf_microneedling(a).opinion(matches(a, RF)));
    options.insert(
        SUPERFICIAL_PEEL,
        superficial_peel(a).opinion(matches(a, SUPERFICIAL_PEEL)),
    );
    options.insert(DEEP_PEEL, deep_peel(a).opinion(matches(a, DEEP_PEEL)));
    options.insert(
        NON_ABLATIVE,
        non_ablative_laser(a).opinion(matches(a, NON_ABLATIVE)),
    );
    options.insert(ABLATIVE, ablative_laser(a).opinion(matches(a, ABLATIVE)));
    options.insert(FILLER, dermal_filler(a).opinion(matches(a, FILLER)));
    options.insert(TOPICAL, topical_routine(a).opinion(matches(a, TOPICAL)));
    options.insert(HOME, home.opinion(matches(a, HOME)));
    let recommended = recommended(a, &options);
    // R7: rough-sun-patches carries urgency soon
    let urgency = if a.now("rough-sun-patches") {
        Some("soon")
    } else {
        None
    };
    Outcome {
        status: "complete",
        urgency,
        options,
        recommended,
    }
}

// Boundary cases, straight from the document.

/// Somebody with fine lines on the face and nothing else; `changes` replace or add answers.
#[cfg(test)]
fn asked(changes: Value) -> Outcome {
    let mut answers = serde_json::json!({
        "concerns": ["fine-lines"], "areas": ["face"], "age": "22-64", "red-flags": ["none"],
        "pregnancy": "no", "skin-tone": "type-2", "skin-now": ["none"], "skin-history": ["none"],
        "health": ["none"], "medicines": ["none"], "allergies": ["none"],
        "recent-treatments": ["none"], "distress": "no", "setting": "either",
        "downtime-days": "any"
    });
    for (question, answer) in changes.as_object().unwrap() {
        answers[question] = answer.clone();
    }
    judge(answers.as_object().unwrap())
}

/// Somebody with a dull face who asks for at-home.
#[cfg(test)]
fn asked_at_home(changes: Value) -> Outcome {
    let mut answers = serde_json::json!({
        "concerns": ["dullness"], "setting": "at-home", "roller-needle": "up-to-0.25-mm"
    });
    for (question, answer) in changes.as_object().unwrap() {
        answers[question] = answer.clone();
    }
    asked(answers)
}

#[cfg(test)]
#[track_caller]
fn expect(outcome: &Outcome, treatment: &str, suitability: &str, earliest: Option<i64>) {
    let opinion = &outcome.options[treatment];
    assert_eq!(
        (opinion.suitability, opinion.earliest_in_days),
        (suitability, earliest),
        "{treatment}: {:?}",
        opinion.reasons
    );
}

#[test]
fn nothing_said_is_suitable() {
    let out = asked(serde_json::json!({}));
    assert_eq!((out.status, out.urgency), ("complete", None));
    assert_eq!(out.options.len(), 10);
    for treatment in TABLE_ORDER {
        match treatment {
            RF => expect(&out, RF, CAUTION, Some(0)),    // R21
            HOME => expect(&out, HOME, CONTRA, Some(0)), // fine lines
            other => expect(&out, other, SUITABLE, Some(0)),
        }
    }
    assert_eq!(out.recommended, [MN, PRP]);
    assert_eq!(out.options[MN].matches["fine-lines"], GOOD);
}

#[test]
fn isotretinoin_at_5_6_11_and_12_months() {
    let months = |months: i64| {
        asked(serde_json::json!({ "medicines": ["isotretinoin"], "isotretinoin-months": months }))
    };
    expect(&months(5), MN, DEFER, Some(31));
    expect(&months(5), SUPERFICIAL_PEEL, REVIEW, Some(0));
    expect(&months(5), NON_ABLATIVE, REVIEW, Some(0));
    expect(&months(5), ABLATIVE, DEFER, Some(214)); // 7 x 30.4375 = 213.06
    expect(&months(6), MN, SUITABLE, Some(0));
    expect(&months(6), SUPERFICIAL_PEEL, SUITABLE, Some(0));
    expect(&months(6), ABLATIVE, DEFER, Some(183));
    expect(&months(11), ABLATIVE, DEFER, Some(31));
    expect(&months(12), ABLATIVE, SUITABLE, Some(0));
}

#[test]
fn isotretinoin_now_or_not_known() {
    for months in [serde_json::json!(0), serde_json::json!("not-sure")] {
        let out = asked(
            serde_json::json!({ "medicines": ["isotretinoin"], "isotretinoin-months": months }),
        );
        expect(&out, MN, DEFER, None);
        expect(&out, ABLATIVE, DEFER, None);
        expect(&out, NON_ABLATIVE, REVIEW, Some(0));
        expect(&out, TOPICAL, SUITABLE, Some(0));
    }
}

#[test]
fn radiotherapy_at_11_and_12_months() {
    let months = |months: i64| {
        asked(
            serde_json::json!({ "skin-history": ["radiotherapy"], "radiotherapy-months": months }),
        )
    };
    expect(&months(0), MN, REVIEW, Some(366));
    expect(&months(11), MN, REVIEW, Some(31));
    expect(&months(12), MN, REVIEW, Some(0)); // for ever (R10)
    expect(&months(600), ABLATIVE, REVIEW, Some(0));
}

#[test]
fn needling_at_3_and_4_weeks() {
    let weeks = |weeks: i64| {
        asked_at_home(
            serde_json::json!({ "recent-treatments": ["needling"], "weeks-since-needling": weeks }),
        )
    };
    expect(&weeks(3), MN, DEFER, Some(7));
    expect(&weeks(3), FILLER, DEFER, Some(7));
    expect(&weeks(4), MN, SUITABLE, Some(0));
    expect(&weeks(4), HOME, CAUTION, Some(0));
}

#[test]
fn a_recent_peel_defers_at_home_as_well() {
    let out = asked_at_home(serde_json::json!({
        "recent-treatments": ["superficial-peel"], "weeks-since-superficial-peel": 0
    }));
    expect(&out, MN, DEFER, Some(28));
    expect(&out, HOME, DEFER, Some(28));
}

#[test]
fn deep_resurfacing_waits_six_months() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({
            "recent-treatments": ["ablative-laser-or-deep-peel"],
            "weeks-since-ablative-laser-or-deep-peel": weeks
        }))
    };
    expect(&weeks(0), MN, DEFER, Some(183));
    expect(&weeks(25), MN, DEFER, Some(8));
    expect(&weeks(26), MN, DEFER, Some(1));
    expect(&weeks(27), MN, SUITABLE, Some(0));
}

#[test]
fn filler_at_3_and_4_weeks() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({ "recent-treatments": ["filler"], "weeks-since-filler": weeks }))
    };
    expect(&weeks(3), MN, REVIEW, Some(7));
    expect(&weeks(3), PRP, REVIEW, Some(7));
    expect(&weeks(4), MN, CAUTION, Some(0));
    expect(&weeks(104), RF, REVIEW, Some(0)); // R12, whenever ticked
}

#[test]
fn toxin_two_weeks_and_four_for_rf() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({
            "recent-treatments": ["botulinum-toxin"], "weeks-since-botulinum-toxin": weeks
        }))
    };
    expect(&weeks(1), MN, DEFER, Some(7));
    expect(&weeks(1), RF, DEFER, Some(21));
    expect(&weeks(2), MN, SUITABLE, Some(0));
    expect(&weeks(3), RF, DEFER, Some(7));
    expect(&weeks(4), RF, CAUTION, Some(0));
}

#[test]
fn waxing_seven_days() {
    let weeks = |weeks: Value| {
        asked_at_home(
            serde_json::json!({ "recent-treatments": ["waxing"], "weeks-since-waxing": weeks }),
        )
    };
    expect(&weeks(serde_json::json!(0)), MN, DEFER, Some(7));
    expect(&weeks(serde_json::json!("not-sure")), HOME, DEFER, Some(7));
    expect(&weeks(serde_json::json!(1)), MN, SUITABLE, Some(0));
    expect(&weeks(serde_json::json!(1)), HOME, CAUTION, Some(0));
}

#[test]
fn surgery_at_5_6_52_and_53_weeks() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({ "recent-treatments": ["surgery"], "weeks-since-surgery": weeks }))
    };
    expect(&weeks(5), MN, CONTRA, Some(7));
    expect(&weeks(5), FILLER, CONTRA, Some(7));
    expect(&weeks(5), SUPERFICIAL_PEEL, REVIEW, Some(0));
    expect(&weeks(6), MN, REVIEW, Some(0));
    expect(&weeks(52), MN, REVIEW, Some(0));
    expect(&weeks(53), MN, SUITABLE, Some(0));
}

#[test]
fn a_scar_at_0_1_2_11_and_12_months() {
    let months = |months: i64| {
        asked(serde_json::json!({
            "concerns": ["other-scars"], "scar-type": "small-flat", "scar-age-months": months
        }))
    };
    expect(&months(0), MN, CONTRA, Some(42));
    expect(&months(1), MN, CONTRA, Some(12));
    expect(&months(1), ABLATIVE, REVIEW, Some(0));
    expect(&months(2), MN, REVIEW, Some(0));
    expect(&months(11), MN, REVIEW, Some(0));
    expect(&months(12), MN, SUITABLE, Some(0));
    assert_eq!(months(12).options[MN].matches["other-scars"], FAIR);
}

#[test]
fn a_wound_waits_from_when_it_has_closed() {
    let out = asked(serde_json::json!({ "skin-now": ["open-wound"] }));
    expect(&out, MN, DEFER, None);
    expect(&out, FILLER, DEFER, None);
    expect(&out, TOPICAL, CAUTION, Some(0));
    expect(&out, HOME, CONTRA, None);
    assert_eq!(out.recommended, [TOPICAL]);
}

#[test]
fn contraindicated_still_collects_waits() {
    let out = asked(serde_json::json!({
        "age": "under-18", "recent-treatments": ["waxing"], "weeks-since-waxing": 0
    }));
    expect(&out, MN, CONTRA, Some(7));
    expect(&out, SUPERFICIAL_PEEL, REVIEW, Some(7));
}

#[test]
fn ages() {
    let out = asked(serde_json::json!({ "age": "18-21" }));
    expect(&out, MN, CAUTION, Some(0));
    expect(&out, RF, REVIEW, Some(0));
    expect(&out, SUPERFICIAL_PEEL, CAUTION, Some(0));
    expect(&out, DEEP_PEEL, REVIEW, Some(0));
    expect(&out, FILLER, REVIEW, Some(0));
}

#[test]
fn breastfeeding() {
    let out = asked(serde_json::json!({ "pregnancy": "breastfeeding" }));
    expect(&out, MN, DEFER, None);
    expect(&out, SUPERFICIAL_PEEL, REVIEW, Some(0));
    expect(&out, ABLATIVE, REVIEW, Some(0));
    expect(&out, TOPICAL, CAUTION, Some(0));
}

#[test]
fn dark_skin_and_not_knowing() {
    for tone in ["type-4", "type-5", "type-6", "not-sure"] {
        let out = asked(serde_json::json!({ "skin-tone": tone }));
        expect(&out, MN, CAUTION, Some(0));
        expect(&out, DEEP_PEEL, CONTRA, Some(0));
        expect(&out, NON_ABLATIVE, CAUTION, Some(0));
        expect(&out, ABLATIVE, CONTRA, Some(0));
    }
    let out = asked(serde_json::json!({ "skin-tone": "type-3" }));
    expect(&out, ABLATIVE, SUITABLE, Some(0));
}

#[test]
fn raised_scars_are_keloid() {
    let out = asked(serde_json::json!({ "concerns": ["acne-scars"], "acne-scar-type": "raised" }));
    expect(&out, MN, CONTRA, Some(0));
    expect(&out, SUPERFICIAL_PEEL, CAUTION, Some(0));
    expect(&out, FILLER, CONTRA, Some(0));
    // an answer to a question that does not apply has no effect
    let out = asked(serde_json::json!({ "acne-scar-type": "raised", "isotretinoin-months": 0 }));
    expect(&out, MN, SUITABLE, Some(0));
}

#[test]
fn melasma_is_never_for_heat_or_light() {
    let out = asked(serde_json::json!({ "concerns": ["melasma", "fine-lines"] }));
    expect(&out, MN, REVIEW, Some(0));
    expect(&out, RF, CONTRA, Some(0));
    expect(&out, NON_ABLATIVE, CONTRA, Some(0));
    expect(&out, SUPERFICIAL_PEEL, REVIEW, Some(0));
    assert_eq!(out.recommended, [TOPICAL]);
}

#[test]
fn implants() {
    let out = asked(serde_json::json!({ "health": ["electronic-implant"] }));
    expect(&out, MN, REVIEW, Some(0));
    expect(&out, RF, CONTRA, Some(0));
    expect(&out, SUPERFICIAL_PEEL, SUITABLE, Some(0));
    expect(&out, DEEP_PEEL, REVIEW, Some(0));
    let out = asked(serde_json::json!({ "health": ["metal-implant"] }));
    expect(&out, MN, CAUTION, Some(0));
    expect(&out, RF, CONTRA, Some(0));
    expect(&out, NON_ABLATIVE, SUITABLE, Some(0));
}

#[test]
fn not_sure_is_a_review() {
    for question in [
        "skin-now",
        "skin-history",
        "health",
        "medicines",
        "allergies",
        "recent-treatments",
    ] {
        for answer in [
            serde_json::json!("not-sure"),
            serde_json::json!(["not-sure"]),
        ] {
            let mut change = Map::new();
            change.insert(question.to_owned(), answer);
            let out = asked_at_home(Value::Object(change));
            expect(&out, MN, REVIEW, Some(0));
            expect(&out, FILLER, REVIEW, Some(0));
            expect(&out, TOPICAL, SUITABLE, Some(0));
            expect(&out, HOME, CONTRA, Some(0));
            assert_eq!(out.recommended, [TOPICAL]);
        }
    }
}

#[test]
fn lips_and_eyes() {
    let out = asked(serde_json::json!({ "areas": ["face", "lips"] }));
    expect(&out, MN, CONTRA, Some(0));
    expect(&out, FILLER, REVIEW, Some(0));
    let out = asked(serde_json::json!({ "areas": ["around-eyes"] }));
    expect(&out, MN, REVIEW, Some(0));
    expect(&out, HOME, CONTRA, Some(0));
}

#[test]
fn at_home_and_its_exceptions() {
    expect(
        &asked_at_home(serde_json::json!({})),
        HOME,
        CAUTION,
        Some(0),
    );
    for (question, answer, suitability, earliest) in [
        (
            "roller-needle",
            serde_json::json!("longer"),
            CONTRA,
            Some(0),
        ),
        (
            "roller-needle",
            serde_json::json!("not-sure"),
            CONTRA,
            Some(0),
        ),
        (
            "areas",
            serde_json::json!(["face", "neck"]),
            CONTRA,
            Some(0),
        ),
        ("age", serde_json::json!("65-plus"), CONTRA, Some(0)),
        ("skin-tone", serde_json::json!("type-4"), CONTRA, Some(0)),
        ("pregnancy", serde_json::json!("trying"), CONTRA, Some(0)),
        (
            "skin-history",
            serde_json::json!(["cold-sores"]),
            CONTRA,
            Some(0),
        ),
        ("health", serde_json::json!(["smoking"]), CAUTION, Some(0)),
        ("health", serde_json::json!(["epilepsy"]), CONTRA, Some(0)),
        ("allergies", serde_json::json!(["latex"]), CAUTION, Some(0)),
        (
            "medicines",
            serde_json::json!(["topical-retinoids"]),
            DEFER,
            None,
        ),
        (
            "skin-now",
            serde_json::json!(["sunburn-or-tan"]),
            DEFER,
            None,
        ),
        ("skin-now", serde_json::json!(["self-tan"]), DEFER, None),
    ] {
        let mut change = Map::new();
        change.insert(question.to_owned(), answer);
        let out = asked_at_home(Value::Object(change));
        expect(&out, HOME, suitability, earliest);
        assert!(!out.recommended.contains(&HOME.to_owned()));
    }
}

#[test]
fn red_flags_stop_and_the_most_urgent_wins() {
    for (flags, urgency) in [
        (serde_json::json!(["changing-lesion"]), "soon"),
        (serde_json::json!(["not-sure"]), "soon"),
        (
            serde_json::json!(["changing-lesion", "spreading-infection"]),
            "same-day",
        ),
        (serde_json::json!(["problem-after-procedure"]), "same-day"),
        (
            serde_json::json!(["spreading-infection", "eye-pain-or-blisters"]),
            "emergency",
        ),
        (serde_json::json!(["numbing-reaction"]), "emergency"),
    ] {
        // alone, and among answers
        let mut alone = Map::new();
        alone.insert("red-flags".to_owned(), flags);
        let out = judge(&alone);
        assert_eq!((out.status, out.urgency), ("stopped", Some(urgency)));
        let out = asked(Value::Object(alone));
        assert_eq!((out.status, out.urgency), ("stopped", Some(urgency)));
        assert!(out.options.is_empty() && out.recommended.is_empty());
    }
    let distress = serde_json::json!({ "distress": "yes" });
    assert_eq!(judge(distress.as_object().unwrap()).status, "stopped");
    let kind = asked(serde_json::json!({ "distress": "prefer-not-to-say" }));
    expect(&kind, MN, SUITABLE, Some(0));
}

#[test]
fn incomplete_without_an_answer_that_applies() {
    assert_eq!(judge(&Map::new()).status, "incomplete");
    for change in [
        serde_json::json!({ "skin-now": [] }),
        serde_json::json!({ "medicines": ["isotretinoin"] }),
        serde_json::json!({ "recent-treatments": ["waxing"] }),
        serde_json::json!({ "setting": "at-home" }),
        serde_json::json!({ "concerns": ["sagging"] }),
    ] {
        let out = asked(change);
        assert_eq!(out.status, "incomplete");
        assert!(out.options.is_empty());
    }
}

#[test]
fn rough_patches_are_seen_soon() {
    let out = asked(serde_json::json!({ "skin-now": ["rough-sun-patches"] }));
    assert_eq!((out.status, out.urgency), ("complete", Some("soon")));
    expect(&out, ABLATIVE, REVIEW, Some(0));
}

#[test]
fn an_event_within_four_weeks_leaves_the_routine() {
    let weeks = |weeks: i64| asked(serde_json::json!({ "event-weeks": weeks }));
    assert_eq!(weeks(4).recommended, [TOPICAL]);
    assert_eq!(weeks(5).recommended, [MN, PRP]);
    expect(&weeks(1), MN, SUITABLE, Some(0)); // suitability is safety alone
}

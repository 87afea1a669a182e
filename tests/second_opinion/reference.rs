//! An independent second opinion on the quiz's answers, the slow and obvious way.
//!
//! Nothing here is shared with the rule table that decides in the product: every row is typed from
//! the clinical facts. "2a" to "2h", "3" to "7" and rulings R1 to R22 are sections of the first
//! reading of those facts; "A" to "I" are sections of the second reading, which stands above the
//! first. Rows of the second reading are typed cell by cell, as they stand there, but for the
//! clinicians that they name, which are not compared. `READING` marks a place where the documents
//! can be read in two ways; the cautious reading is then taken.

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

/// The columns of the documents, and what the contract calls them, in table order.
const COLUMNS: [(&str, &str); 16] = [
    ("MN", "professional-microneedling"),
    ("PRP", "microneedling-with-prp"),
    ("RF", "rf-microneedling"),
    ("PS", "superficial-peel"),
    ("PD", "deep-peel"),
    ("LN", "non-ablative-laser"),
    ("LA", "ablative-laser"),
    ("FI", "dermal-filler"),
    ("TO", "topical-routine"),
    ("HO", "at-home-microneedling"),
    ("VL", "vascular-laser-or-ipl"),
    ("TW", "tightening-without-needles"),
    ("CS", "tca-cross-or-subcision"),
    ("MF", "medical-facial"),
    ("SB", "skin-boosters"),
    ("WI", "wrinkle-injections"),
];

/// The procedures of a clinic that the first reading knows.
const ALL: &str = "MN PRP RF PS PD LN LA FI";

/// E, "New columns under the old rules": whose cell each takes where no other is named.
const BASES: [(&str, &str); 6] = [
    ("VL", "LN"),
    ("TW", "RF"),
    ("CS", "MN"),
    ("MF", "PS"),
    ("SB", "FI"),
    ("WI", "FI"),
];

/// The wait that a row brings along.
#[derive(Clone, Copy)]
enum Wait {
    Nothing,
    Days(i64),
    Resolved,
}
use Wait::{Days, Nothing, Resolved};

/// What a row says of the columns that it names.
struct Cell {
    columns: &'static str,
    effect: &'static str,
    wait: Wait,
}

impl Cell {
    fn names(&self, column: &str) -> bool {
        self.columns.split(' ').any(|named| named == column)
    }
}

/// E, "what then differs": nothing at all.
const fn nothing(columns: &'static str) -> Cell {
    cell(columns, SUITABLE, Nothing)
}

const fn caution(columns: &'static str) -> Cell {
    cell(columns, CAUTION, Nothing)
}

const fn later(columns: &'static str, wait: Wait) -> Cell {
    cell(columns, DEFER, wait)
}

const fn review(columns: &'static str) -> Cell {
    cell(columns, REVIEW, Nothing)
}

const fn review_later(columns: &'static str, wait: Wait) -> Cell {
    cell(columns, REVIEW, wait)
}

const fn never(columns: &'static str) -> Cell {
    cell(columns, CONTRA, Nothing)
}

const fn never_before(columns: &'static str, wait: Wait) -> Cell {
    cell(columns, CONTRA, wait)
}

const fn cell(columns: &'static str, effect: &'static str, wait: Wait) -> Cell {
    Cell {
        columns,
        effect,
        wait,
    }
}

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

    fn add(&mut self, row: &str, effect: &'static str, wait: Wait) {
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

/// One sheet a column.
struct Sheets(BTreeMap<&'static str, Sheet>);

impl Sheets {
    fn new() -> Self {
        Self(COLUMNS.map(|(column, _)| (column, Sheet::new())).into())
    }

    fn of(&mut self, column: &str) -> &mut Sheet {
        self.0
            .get_mut(column)
            .unwrap_or_else(|| panic!("no column is called {column}"))
    }

    /// A row that speaks of the columns it names and of no other.
    fn only(&mut self, fires: bool, row: &str, cells: &[Cell]) {
        if !fires {
            return;
        }
        for cell in cells.iter().filter(|cell| cell.effect != SUITABLE) {
            for column in cell.columns.split(' ') {
                self.of(column).add(row, cell.effect, cell.wait);
            }
        }
    }

    /// A row of section 2, with what E says of the new columns under it.
    ///
    /// Head of section 2, R8: where it doesn't name HO, it rules needling at home out.
    /// READING: with the wait of MN ("contraindicated options still collect their waits"); and a
    /// boundary or window that fires for another treatment alone (isotretinoin to 12 months,
    /// aspirin) counts at home as well.
    fn first(&mut self, fires: bool, row: &str, cells: &[Cell], differs: &[Cell]) {
        self.only(fires, row, cells);
        self.only(fires, row, differs);
        for (new, base) in BASES {
            let based = cells.iter().find(|cell| cell.names(base));
            if let Some(cell) = based
                && fires
                && !differs.iter().any(|cell| cell.names(new))
            {
                self.of(new).add(row, cell.effect, cell.wait);
            }
        }
        if fires && !cells.iter().any(|cell| cell.names("HO")) {
            let mn = cells.iter().find(|cell| cell.names("MN"));
            let wait = mn.map_or(Nothing, |cell| cell.wait);
            self.of("HO").add(row, CONTRA, wait);
        }
    }

    /// A row of D or E. Head of D: it rules needling at home out.
    fn second(&mut self, fires: bool, row: &str, cells: &str) {
        self.second_at_home(fires, row, "n", cells);
    }

    /// A row of D or E, of which something else is said at home.
    fn second_at_home(&mut self, fires: bool, row: &str, home: &str, cells: &str) {
        let columns = "MN PRP RF PS PD LN LA FI TO VL TW CS MF SB WI HO";
        self.typed(fires, row, columns, &format!("{cells} {home}"));
    }

    /// A row of A.
    fn in_area(&mut self, fires: bool, row: &str, cells: &str) {
        let columns = "MN PRP RF PS PD LN LA FI TO HO VL TW CS MF SB WI";
        self.typed(fires, row, columns, cells);
    }

    fn typed(&mut self, fires: bool, row: &str, columns: &str, cells: &str) {
        let columns: Vec<&str> = columns.split(' ').collect();
        let cells: Vec<&str> = cells.split(' ').collect();
        assert_eq!(columns.len(), cells.len(), "{row}");
        for (column, cell) in columns.iter().zip(cells) {
            let (effect, wait) = match cell {
                "-" => continue,
                "C" => (CAUTION, Nothing),
                // days after it has cleared
                "d" => (DEFER, Resolved),
                "r" => (REVIEW, Nothing),
                "n" | "X" => (CONTRA, Nothing),
                other => panic!("{row}: no cell is written {other}"),
            };
            if fires {
                self.of(column).add(row, effect, wait);
            }
        }
    }

    /// A row of D or E that counts weeks. `C2` is a precaution until week 2, `s4` a wait until week
    /// 4, `rs4` somebody's agreement until then; without a number a cell counts for ever.
    ///
    /// READING: `rs` is "the same, only until week w" and stands among the waits, so it has both
    /// (as R12 has "wait 28 days and injector's agreement").
    /// READING: HO as long as any cell fires, but for the 12 weeks from one relaxing injection to
    /// the next, which say nothing of needles.
    fn since(&mut self, weeks: Option<i64>, row: &str, cells: &str) {
        let columns: Vec<&str> = "MN PRP RF PS PD LN LA FI TO VL TW CS MF SB WI"
            .split(' ')
            .collect();
        let cells: Vec<&str> = cells.split(' ').collect();
        assert_eq!(columns.len(), cells.len(), "{row}");
        let Some(weeks) = weeks else {
            return;
        };
        let mut fires = false;
        for (column, cell) in columns.iter().zip(cells) {
            let (letters, until) = match cell.find(|c: char| c.is_ascii_digit()) {
                Some(place) => (&cell[..place], cell[place..].parse().unwrap()),
                None => (cell, i64::MAX),
            };
            let left = Days(7 * (until.min(1000) - weeks));
            let (effect, wait) = match letters {
                "-" => continue,
                "C" => (CAUTION, Nothing),
                "s" => (DEFER, left),
                "rs" => (REVIEW, left),
                "r" => (REVIEW, Nothing),
                other => panic!("{row}: no cell is written {other}"),
            };
            if weeks < until {
                fires = true;
                self.of(column).add(row, effect, wait);
            }
        }
        if fires && !(row == "E toxin-recent" && weeks >= 2) {
            self.of("HO").add(row, CONTRA, Nothing);
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

    /// Brown to black skin, on which light finds the skin's own pigment; not knowing counts as VI.
    fn type_5_or_6(&self) -> bool {
        self.is("skin-tone", "type-5")
            || self.is("skin-tone", "type-6")
            || self.is("skin-tone", "not-sure")
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

    /// D keloids: one's own, whichever question says so.
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
        self.is("skin-tone", "type-4") || self.type_5_or_6()
    }

    /// E acne-act: "inflamed acne of more than five spots or lumps only".
    fn inflamed_acne(&self) -> bool {
        self.now("inflamed-acne") || self.now("cystic-acne")
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

/// Every row of the tables, in their order.
fn rows(a: &Answers) -> Sheets {
    let mut s = Sheets::new();
    areas(a, &mut s);
    standing(a, &mut s);
    new_options(a, &mut s);
    corrected(a, &mut s);
    life_stage(a, &mut s);
    skin_now(a, &mut s);
    recent(a, &mut s);
    scarring_and_pigment(a, &mut s);
    medicines(a, &mut s);
    health(a, &mut s);
    allergies(a, &mut s);
    not_known(a, &mut s);
    at_home(a, &mut s);
    s
}

// A. It is asked area by area.
//
// READING: "area-abdomen-thick-scar" would have a clinic needle what is refused elsewhere, on a
// clearance that was not read in full; it is left refused.
#[rustfmt::skip]
fn areas(a: &Answers, s: &mut Sheets) {
    for (area, cells) in [
        //                    MN PRP RF PS PD LN LA FI TO HO VL TW CS MF SB WI
        ("face",             "- - - - - - - - - - - - - - - -"),
        ("around-eyes",      "C C r C n r r r C X r r n C r -"),
        ("lips",             "X X X X X X X r C X X X X X r X"),
        ("neck",             "C C C C n C n r - X C C n C C r"),
        ("chest",            "C C C C n C n r - X C C n C C X"),
        ("breasts",          "C C r C n C r n - X C n n C n X"),
        ("abdomen",          "- - C C n C r n - X C C n C r X"),
        ("hips-or-buttocks", "- - C C n C r n - X C r n C r X"),
        ("thighs",           "- - C C n C r n - X C C n C r X"),
        ("lower-legs",       "C C C C n C r n - X r r n C r X"),
        ("arms",             "C C C C n C r n - X C C n C r X"),
        ("hands",            "C C C C n C r - - X C r n C C X"),
        ("back",             "C C C C n C r n - X C C n C r X"),
    ] {
        s.in_area(a.area(area), &format!("A {area}"), cells);
    }
    // C, facial-redness and thread-veins: "Legs: L, doctor"
    let veins_on_legs = a.concern("thread-veins") && (a.area("thighs") || a.area("lower-legs"));
    s.only(veins_on_legs, "C thread-veins on legs", &[review("VL")]);
}

// B: findings that everybody gets. They are no rows of section 2 and say nothing of HO.
fn standing(a: &Answers, s: &mut Sheets) {
    s.only(true, "B st-deep-peel", &[review("PD")]);
    let heart = a.health("heart-condition")
        || a.health("high-blood-pressure")
        || a.health("diabetes-controlled")
        || a.health("diabetes-uncontrolled")
        || a.medicine("heart-rhythm");
    s.only(heart, "B st-deep-peel-heart", &[review("PD")]);
    s.only(true, "B st-ablative", &[review("LA")]);
    s.only(true, "B st-filler", &[caution("FI")]);
    s.only(true, "B st-rf", &[caution("RF")]);
    s.only(true, "B st-prp", &[caution("PRP")]);
    let type_3 = a.is("skin-tone", "type-3");
    s.only(type_3, "B st-ln-type-3", &[caution("LN VL")]);
    s.only(true, "B st-vascular", &[caution("VL")]);
    s.only(true, "B st-tightening", &[caution("TW")]);
    s.only(true, "B st-cross", &[review("CS")]);
    s.only(true, "B st-boosters", &[caution("SB")]);
    s.only(true, "B st-wrinkle", &[review("WI")]);
}

// D
#[rustfmt::skip]
fn new_options(a: &Answers, s: &mut Sheets) {
    //                                                        MN PRP RF PS PD LN LA FI TO VL TW CS MF SB WI
    s.second(a.health("connective-tissue"), "D connective-tissue", "r r r r n r n r - r r n C r C");
    s.second(a.health("light-triggered-illness"), "D light-triggered", "C C C C r r r C C n - - C C C");
    s.second(a.health("anaemia-or-blood-cancer"), "D anaemia", "C r C - r - r C - - - C - C C");
    s.second_at_home(a.health("high-blood-pressure"), "D high-blood-pressure", "-", "- - C - r - - - - - - - - - -");
    s.second_at_home(a.health("thyroid-or-coeliac"), "D thyroid-or-coeliac", "C", "- - C - - - - r - - C C - r -");
    s.second(a.health("thyroid-unstable"), "D thyroid-unstable", "C C r C r r r r - C r r - r C");
    s.second(a.health("cancer-hormone-tablets"), "D cancer-hormone-tablets", "r r r C r C r r - C C r C r C");
    s.second(a.health("mast-cell-or-urticaria"), "D mast-cell", "C C C C r C r r - C C r C r r");
    s.second(a.health("nerve-or-muscle-illness"), "D nerve-or-muscle", "- - C - - - - C - - r C - C n");
    s.second(a.history("melasma-ever"), "D melasma-ever", "C C r C r r n - C r C C C - -");
    s.second(a.history("skin-cancer-there"), "D skin-cancer-there", "r r r r r r r r - r r r C r C");
    s.second(a.keloid(), "D keloids", "n n n r n r n r - C r n C r C");
    s.second(a.history("keloids-in-family"), "D keloids-in-family", "C C C C r C r C - C - r - C -");
    // READING: "where only chest, back or arms are chosen", with each area decided by itself, is
    // each of them; and they are chosen whatever stands beside them.
    let in_family_there = a.history("keloids-in-family")
        && (a.area("chest") || a.area("back") || a.area("arms"));
    s.only(in_family_there, "D keloids-in-family, there", &[review("MN PRP RF LN FI SB")]);
    s.second_at_home(a.history("raised-scar-elsewhere"), "D raised-scar-elsewhere", "C", "C C C - r C r C - - - r - C -");
    // READING: somebody who wants help with spots has a few, whether that was ticked or not.
    s.second(a.now("few-spots") || a.concern("active-acne"), "D few-spots", "C C C - C C C C - - C C - C C");
    s.second(a.now("permanent-makeup") || a.now("tattoo"), "D permanent-makeup, tattoo", "C C r C C r r C - r C C C C C");
    s.since(a.weeks_since("threads"), "D threads", "s4 s4 rs12 s4 - rs12 - s4 - s4 rs12 s4 s2 s4 s2");
    s.since(a.weeks_since("biostimulator"), "D biostimulator", "rs4 rs4 rs26 s4 - rs4 - rs4 - rs4 r rs4 s2 rs4 s2");
    // "after its wait every cell is C (TW stays)"
    s.since(a.weeks_since("biostimulator"), "D biostimulator, after", "C C C C - C - C - C - C C C C");
}

// E
#[rustfmt::skip]
fn corrected(a: &Answers, s: &mut Sheets) {
    //                                                    MN PRP RF PS PD LN LA FI TO VL TW CS MF SB WI
    s.second(a.health("other-autoimmune"), "E other-autoimmune", "C C r - r C r r - C r C - r C");
    s.second(a.allergy("nickel"), "E nickel", "C C C - - - - - - - C C - - -");
    s.second(a.allergy("stainless-steel"), "E stainless-steel", "n n n - - - - r - - C n - r C");
    s.second_at_home(a.health("blood-clots"), "E clot", "C", "C r C - - - - C - - - C - C -");
    s.second(a.history("poor-healing"), "E healpoor", "r r n r n r n r - r r n C r C");
    s.second(a.health("hiv-or-hepatitis"), "E hiv-hep", "C r r - r C r C - C C C - C C");
    s.second(a.allergy("anaesthetic"), "E al-la", "r r r - r r r r - C C r - r C");
    s.second(a.allergy("sulphonamide"), "E sulphonamide", "C C C - - C - C - - - C - C -");
    s.second(a.medicine("photosensitisers"), "E photosens", "C C C r r C C - C C - - C - -");
    s.second(a.history("psoriasis"), "E psor-hx", "C C C C - C - C - C C C C C -");
    s.second(a.now("psoriasis"), "E psor", "d d r r r r r r C r r r d r C");
    s.second(a.health("diabetes-controlled"), "E dm-ok", "C C r C r C r C - C r C - C -");
    s.second(a.allergy("severe-or-many"), "E al-multi", "C C C - C C C n - - - r C n r");
    s.since(a.weeks_since("filler"), "E filler", "C C rs26 - - C C C - C r C - C -");
    s.since(a.weeks_since("filler"), "E filler-recent", "s2 s2 rs26 s2 - s2 - rs4 - s2 r s2 C2 s2 C2");
    // New columns under the old rules, "filler any r:Inj within 4 weeks".
    // READING: beside the two weeks, not in their place, and with its wait, as FI has it.
    s.since(a.weeks_since("filler"), "E SB, filler within 4 weeks", "- - - - - - - - - - - - - rs4 -");
    s.since(a.weeks_since("botulinum-toxin"), "E toxin-recent", "s2 s2 s2 C2 - C2 - C2 - C2 s2 s2 C2 C2 s12");
    s.second(a.inflamed_acne(), "E acne-act", "d d r r d d d d C r r d r d C");
    s.second(a.health("heart-condition"), "E heart", "r r r C n C r r - C r r - r C");
    s.second(a.health("electronic-implant"), "E pace", "C C n - r C r - - C n C C - -");
    s.second(a.medicine("blood-thinners"), "E anticoag", "r r r - r C r r - C r r C r C");
    s.second_at_home(a.health("faints-with-needles"), "E faint", "C", "C C C - - - - C - - - C - C C");
    s.second(a.is("age", "18-21"), "E 18-21", "C C r C r C r r - C r r - r -");
    s.second(a.is("skin-tone", "type-4"), "E type-4", "C C C C n C n C - C - C - C -");
    s.second(a.type_5_or_6(), "E type-5, type-6", "C C C C n C n C - n - C - C -");
    s.second(a.history("cold-sores"), "E cold-hx", "C C C C r C r C - C C C C C C");
    s.second(a.concern("facial-redness"), "E redness", "C C C C - C - C - - C C C C -");
    // "HO d(14)". READING: the days count from when it has faded.
    s.second_at_home(a.now("sunburn-or-tan"), "E sunburn", "d", "d d d d d d d d C d d d d d -");
    // Text contradiction 5: creams first for 8 weeks, and no wait. It is no row of section 2.
    s.only(a.concern("dark-marks"), "E creams first", &[caution("PS")]);
}

// 2b
fn life_stage(a: &Answers, s: &mut Sheets) {
    // PS: "glycolic/lactic only with obstetric OK"; TO: no retinoid, no salicylic acid (R2).
    // READING: R2 has "possible pregnancy"; the contract says that not-sure has no effect on TO.
    s.first(
        a.pregnant_or_might_be(),
        "2b preg",
        &[
            later("MN PRP RF PD LN LA FI", Resolved),
            review("PS"),
            caution("TO"),
        ],
        &[review("MF"), later("WI", Resolved)],
    );
    // "CLEAR (default DEFER)" is clinician-review and no more (R1)
    s.first(
        a.is("pregnancy", "breastfeeding"),
        "2b bf",
        &[
            later("MN PRP RF PD FI", Resolved),
            review("PS LN LA"),
            caution("TO"),
        ],
        &[review("TW"), caution("MF"), later("WI", Resolved)],
    );
    s.first(
        a.is("pregnancy", "trying"),
        "2b ttc",
        &[caution(ALL), caution("TO")],
        &[],
    );
    // "s only by dermatologist"
    s.first(
        a.is("age", "under-18"),
        "2b u18",
        &[never("MN PRP RF PD LN LA FI"), review("PS")],
        &[never("SB WI")],
    );
    s.first(a.is("age", "65-plus"), "2b 65p", &[caution(ALL)], &[]);
}

// 2c. TO: all actives on broken, infected, burnt or inflamed skin (R2).
fn skin_now(a: &Answers, s: &mut Sheets) {
    let until_healed = [later(ALL, Resolved), caution("TO")];
    s.first(a.now("open-wound"), "2c wound", &until_healed, &[]);
    // READING: WI, "acne C", is what E says of inflamed acne again; cysts are for a dermatologist.
    s.first(
        a.now("cystic-acne"),
        "2c acne_cyst",
        &[review(ALL)],
        &[never("TW"), review("MF")],
    );
    // READING: cold sores and warts are infections too (TO).
    s.first(a.now("cold-sore"), "2c cold_act", &until_healed, &[]);
    s.first(a.now("warts"), "2c wart", &until_healed, &[]);
    s.first(
        a.now("skin-infection"),
        "2c fungal_bact",
        &until_healed,
        &[],
    );
    s.first(a.now("eczema"), "2c eczema", &until_healed, &[]);
    s.first(a.history("eczema"), "2c eczema_q", &[caution(ALL)], &[]);
    s.first(
        a.now("rosacea-flare"),
        "2c ros_act",
        &[
            later("MN PRP PS PD", Resolved),
            review("RF LN LA FI"),
            caution("TO"),
        ],
        &[],
    );
    // "s CAUTION"
    s.first(
        a.history("rosacea"),
        "2c ros_q",
        &[caution("MN PRP RF PS LN LA FI"), review("PD")],
        &[nothing("VL")],
    );
    s.first(
        a.now("self-tan"),
        "2c faketan",
        &[later(ALL, Resolved), later("HO", Resolved)],
        &[later("VL", Resolved), nothing("TW WI")],
    );
    // READING: only some cells have "never < 12 mo", but R10 gives the wait without exception.
    s.first(
        a.history("radiotherapy"),
        "2c irradiated",
        &[review_later(ALL, a.radiotherapy_wait())],
        &[],
    );
    s.first(a.now("rough-sun-patches"), "2c ak", &[review(ALL)], &[]);
    s.first(a.now("raised-moles"), "2c mole", &[caution(ALL)], &[]);
}

// 2c recent_proc to newscar. What 2h says beside them, E says anew.
fn recent(a: &Answers, s: &mut Sheets) {
    for (option, days) in [
        ("superficial-peel", 28),
        ("needling", 28),
        ("non-ablative-laser", 28),
        // READING: 6 months, the longest of the row, in days, so week 26 still waits a day.
        ("ablative-laser-or-deep-peel", 183),
        ("waxing", 7),
    ] {
        let left = a.left_since(option, days);
        let row = format!("2c recent_proc, wax: {option}");
        // At home "the same DEFER as MN"
        s.first(
            left > 0,
            &row,
            &[later(ALL, Days(left)), later("HO", Days(left))],
            &[],
        );
    }
    s.first(
        a.surgery_under_12_months(),
        "2c surg_face",
        &[review(ALL)],
        &[],
    );
    // READING: "< 6 wk ABS" ends by itself, so it also carries what is left of the six weeks. FI:
    // the cell is CLEAR, but R11 reads the row's first six weeks as contraindicated.
    // READING: CS has a surgeon's word under newscar and youngscar, of scars; a wound of surgery is
    // not named there, and CS keeps what MN has.
    s.first(
        a.surgery_under_6_weeks(),
        "R11 newscar",
        &[
            never_before("MN PRP RF FI", a.surgery_wait()),
            review("PS PD LN LA"),
        ],
        &[],
    );
    s.first(
        a.scar_under_12_months(),
        "2c newscar",
        &[review(ALL)],
        &[review("CS")],
    );
    s.first(
        a.scar_under_6_weeks(),
        "2c newscar < 6 wk",
        &[never_before("MN PRP RF FI", a.scar_wait())],
        &[review("CS")],
    );
}

// 2d. PRP and FI have no cells of their own: MN's (R2).
fn scarring_and_pigment(a: &Answers, s: &mut Sheets) {
    s.first(a.scar_for_a_surgeon(), "R15 scar type", &[review(ALL)], &[]);
    // "CAUTION + treat PIH topically first (8-12 wk)": the category is CAUTION; the weeks are
    // advice.
    s.first(a.darkens(), "2d pih_hx", &[caution(ALL)], &[nothing("WI")]);
    // "not recommended by quiz"; PD: "s CLEAR" (R2)
    s.first(
        a.concern("melasma"),
        "2d melasma",
        &[review("MN PRP PS PD FI"), never("RF LN LA")],
        &[never("VL"), review("TW"), nothing("WI")],
    );
    s.first(
        a.history("vitiligo"),
        "2d vitiligo",
        &[review(ALL)],
        &[caution("MF WI")],
    );
    // READING: "CLEAR; light-triggered: avoid", and the quiz can't know whether light triggers it.
    s.first(
        a.health("lupus"),
        "2d lupus",
        &[review("MN PRP RF PS PD FI"), never("LN LA")],
        &[never("VL")],
    );
    s.first(
        a.health("scleroderma"),
        "2d sclero",
        &[never(ALL)],
        &[review("MF")],
    );
}

// 2e. PRP and FI have no cells of their own: MN's (R2).
fn medicines(a: &Answers, s: &mut Sheets) {
    // READING: while it is being taken, the six months count from a last dose still to come.
    // R13: PS and LN clinician-review below 6 months, LA to 12 months.
    let vitamin_a = || [review("VL TW MF SB"), nothing("WI")];
    s.first(
        a.iso_now(),
        "2e iso_now",
        &[later("MN PRP RF PD LA FI", Resolved), review("PS LN")],
        &vitamin_a(),
    );
    s.first(
        a.iso_past(6),
        "2e iso_past",
        &[later("MN PRP RF PD FI", a.iso_left(6)), review("PS LN")],
        &vitamin_a(),
    );
    s.first(
        a.iso_past(12),
        "R13 iso_past",
        &[later("LA", a.iso_left(12))],
        &[],
    );
    // "Stop 5-7 d before ... not a reason to refuse": a plan, not a wait.
    // READING: at home a pause is a wait, as for wax; it counts from when they are left off.
    s.first(
        a.medicine("topical-retinoids"),
        "2e retinoid",
        &[caution(ALL), later("HO", Resolved)],
        &[caution("VL"), nothing("WI")],
    );
    s.first(
        a.medicine("anti-inflammatories"),
        "2e nsaid",
        &[caution("MN PRP RF LN LA FI"), caution("HO")],
        &[],
    );
    // R14; "CLEAR/ABS by device manual" takes the stricter
    s.first(
        a.medicine("immunosuppressants") || a.health("weak-immune-system"),
        "2e immuno",
        &[review("MN PRP PS PD LN LA FI"), never("RF")],
        &[review("TW")],
    );
    // READING: "CAUTION/DEFER(2 wk)": the two weeks count from when the cream has been stopped.
    s.first(
        a.medicine("steroid-cream"),
        "2e steroid_top",
        &[later(ALL, Resolved)],
        &[later("CS", Resolved), nothing("WI")],
    );
    s.first(
        a.health("cancer-treatment"),
        "2e chemo",
        &[never(ALL)],
        &[never("MF")],
    );
    // READING: "6-12 mo after end + oncologist", and the end is not known.
    s.first(
        a.health("cancer-treatment-past-year"),
        "2e chemo past year",
        &[review_later(ALL, Resolved)],
        &[],
    );
    // R2: PD too; READING: for all that the row names.
    s.first(
        a.medicine("heart-rhythm") || a.health("g6pd-or-methaemoglobinaemia"),
        "2e antiarr",
        &[review("MN PRP RF PD LN LA FI")],
        &[nothing("VL WI")],
    );
}

// 2f. FI has no cells of its own: MN's; PRP the stricter of its own and MN's (R2).
fn health(a: &Answers, s: &mut Sheets) {
    // READING: "m/d ABS"; PS at most a precaution, taken as a precaution.
    s.first(
        a.health("bleeding-disorder"),
        "2f bleed",
        &[never("MN PRP RF PD FI"), caution("PS"), review("LN LA")],
        &[review("TW WI"), caution("MF")],
    );
    // READING: "DEFER" is short for the MN cell, "DEFER until controlled + CLEAR".
    s.first(
        a.health("diabetes-uncontrolled"),
        "2f dm_bad",
        &[review_later(ALL, Resolved)],
        &[],
    );
    s.first(
        a.health("metal-implant"),
        "2f metal",
        &[caution("MN PRP FI"), never("RF")],
        &[review("TW")],
    );
    s.first(
        a.health("epilepsy"),
        "2f epilepsy",
        &[caution("MN PRP RF FI"), review("LN LA")],
        &[review("VL"), caution("MF")],
    );
    // READING: "phenol ABS" is the deep peel's; taken as a precaution for PS.
    s.first(
        a.health("liver-or-kidney"),
        "2f liver_kid",
        &[review("MN PRP RF LN LA FI"), caution("PS"), never("PD")],
        &[caution("VL")],
    );
    s.first(
        a.health("unwell-now"),
        "2f fever",
        &[later(ALL, Resolved)],
        &[later("WI", Resolved)],
    );
    s.first(
        a.health("smoking"),
        "2f smoke",
        &[caution(ALL), caution("HO")],
        &[],
    );
}

// 2g
fn allergies(a: &Answers, s: &mut Sheets) {
    let at_home_too = [caution(ALL), caution("HO")];
    s.first(a.allergy("latex"), "2g al_latex", &at_home_too, &[]);
    s.first(a.allergy("antiseptic"), "2g al_antisep", &at_home_too, &[]);
    // READING: "No salicylic-acid peel" leaves other acids: a precaution.
    s.first(
        a.allergy("aspirin"),
        "2g al_aspirin",
        &[caution("PS PD TO")],
        &[nothing("CS")],
    );
    // READING: the rule names MN; RF is needling too, and elsewhere nothing is suitable by omission.
    s.first(
        a.history("reaction-after-needling") || a.health("sarcoidosis"),
        "2g al_serum",
        &[never("MN PRP RF FI"), review("PS PD LN LA")],
        &[caution("MF"), never("SB")],
    );
}

// R5
fn not_known(a: &Answers, s: &mut Sheets) {
    s.first(a.not_sure(), "R5 not-sure", &[review(ALL)], &[]);
    s.first(a.scar_not_sure(), "R5 scar not-sure", &[review(ALL)], &[]);
    s.first(
        a.concern("not-sure"),
        "R5 concerns not-sure",
        &[review(ALL)],
        &[],
    );
}

// R8 and section 5: what is at home beyond the rows above.
fn at_home(a: &Answers, s: &mut Sheets) {
    s.only(true, "R8 at best with precautions", &[caution("HO")]);
    let light = ["dullness", "uneven-texture", "enlarged-pores"];
    s.only(!a.only("concerns", &light), "R8 concerns", &[never("HO")]);
    s.only(!a.only("areas", &["face"]), "R8 areas", &[never("HO")]);
    // READING: a needle that was not asked about (setting not at-home) is not known to be short.
    s.only(!a.home_needle_is_short(), "R8 needle", &[never("HO")]);
    // Section 5.8, "never before an event"; R16, "within 4 weeks" has week 4 in it.
    s.only(a.event_within_four_weeks(), "5.8 event", &[never("HO")]);
    // never softer than professional microneedling
    let mn = s.of("MN").suitability;
    s.of("HO").add("R8 not softer than MN", mn, Nothing);
}

const GOOD: &str = "good";
const FAIR: &str = "fair";
const LIMITED: &str = "limited";
const NONE: &str = "none";

/// C, cell by cell: good, fair, limited, none.
#[rustfmt::skip]
const MATCHES: &[(&str, &str)] = &[
    //                          MN PRP RF PS PD LN LA FI TO HO VL TW CS MF SB WI
    ("acne-scars dips",        "G G F N F F F F N N N N G N N N"),
    ("acne-scars ice-pick",    "L L L N L L L N N N N N G N N N"),
    ("acne-scars raised",      "N N N N N N N N N N N N N N N N"),
    ("acne-scars not-sure",    "L L L N L L L L N N N N L N N N"),
    ("other-scars small-flat", "F L F N L F F N L N L N L N N N"),
    ("other-scars other",      "N N N N N N N N N N N N N N N N"),
    ("stretch-marks",          "F L F N N F L N L N L N N N N N"),
    ("fine-lines",             "G L F L F F F L F L L L N N L L"),
    ("movement-lines",         "L L L N L L L N L N N N N N N G"),
    ("deep-lines",             "L L L N F L F G L N N L N N L L"),
    ("sagging mild",           "L L F N N L L N N N N F N N N N"),
    ("sagging marked",         "N N N N N N N N N N N N N N N N"),
    ("volume-loss",            "N N N N N N N G N N N N N N N N"),
    ("enlarged-pores",         "F L L F L L N N F L N N N L L N"),
    ("dullness",               "F L N F N L N N F F N N N F L N"),
    ("uneven-texture",         "G L F F L F F N F F N L N L L N"),
    ("uneven-tone",            "L L L F L L N N G N F N N L N N"),
    ("sun-spots",              "L L N L L F L N F N F N N N N N"),
    ("dark-marks",             "L L L F N L N N G N N N N L N N"),
    ("red-marks",              "L L L N N L N N L N F N N N N N"),
    ("melasma",                "L L N L N N N N F N N N N N N N"),
    ("blackheads",             "N N N F N N N N G N N N N F N N"),
    ("active-acne",            "N N N F N N N N G N L N N L N N"),
    ("facial-redness",         "N N N N N N N N L N G N N N N N"),
    ("thread-veins",           "N N N N N N N N L N G N N N N N"),
    ("dark-circles",           "L L N L N L N L L N N N N N L N"),
    ("keratosis-pilaris",      "N N N L N L N N G N L N N L N N"),
];

/// The row of a concern, by its kind where that decides.
fn kind<'a>(a: &Answers, concern: &'a str) -> &'a str {
    match concern {
        "acne-scars" if a.is("acne-scar-type", "rolling-or-boxcar") => "acne-scars dips",
        "acne-scars" if a.is("acne-scar-type", "ice-pick") => "acne-scars ice-pick",
        "acne-scars" if a.is("acne-scar-type", "raised") => "acne-scars raised",
        "acne-scars" => "acne-scars not-sure",
        "other-scars" if a.is("scar-type", "small-flat") => "other-scars small-flat",
        // R15; READING: not-sure the same
        "other-scars" => "other-scars other",
        "sagging" if a.is("sagging-degree", "mild") => "sagging mild",
        // not-sure counts as marked
        "sagging" => "sagging marked",
        other => other,
    }
}

fn strength(a: &Answers, column: &str, concern: &str) -> &'static str {
    let kind = kind(a, concern);
    let (_, cells) = MATCHES
        .iter()
        .find(|(row, _)| *row == kind)
        .unwrap_or_else(|| panic!("no row of C is called {kind}"));
    let place = COLUMNS.iter().position(|(name, _)| *name == column);
    let cell = place.and_then(|place| cells.split(' ').nth(place));
    let strength = match cell {
        Some("G") => GOOD,
        Some("F") => FAIR,
        Some("L") => LIMITED,
        _ => NONE,
    };
    let limit = limit(a, column, concern);
    if points(limit) < points(strength) {
        limit
    } else {
        strength
    }
}

/// C, "limits and sources", and section 3: the most that a match can be on this skin, in this area.
fn limit(a: &Answers, column: &str, concern: &str) -> &'static str {
    // READING: an area that is not named has no more than was read of the area that is.
    let face = a.area("face") || a.area("around-eyes");
    let face_or_lips = face || a.area("lips");
    let neck_or_chest = a.area("neck") || a.area("chest");
    let trunk = a.area("chest") || a.area("back");
    match (concern, column) {
        // A area-trunk-scars; C, "trunk L"
        ("acne-scars" | "other-scars", "MN" | "PRP" | "RF" | "LN") if trunk => LIMITED,
        // C: "LN types IV-VI L". READING: 3 names lasers in types I to III only for stretch marks,
        // and another scar darkens like one of acne.
        ("acne-scars" | "other-scars" | "stretch-marks", "LN") if a.fitz46() => LIMITED,
        // A: "filler off face and hands: neck/chest ask a doctor, elsewhere no"; the lips are an
        // approved site. READING: folds were read of beside the nose only.
        (_, "FI") if !face_or_lips && !a.area("hands") => NONE,
        ("deep-lines", "FI") if a.area("hands") => FAIR,
        // "lines round the mouth approved"
        ("fine-lines", "FI") if a.area("hands") => NONE,
        // 3, "Neck / chest lines: Fair ... LASER na"
        ("fine-lines", "MN" | "LN") if neck_or_chest => FAIR,
        ("fine-lines", "MN" | "RF" | "PD" | "LN" | "LA") if !face_or_lips => LIMITED,
        ("deep-lines", "PD" | "LA") if !face_or_lips => LIMITED,
        ("sagging", "RF" | "TW") if !a.area("face") && !a.area("neck") => LIMITED,
        // "VL types I-III; not with melasma", which VL is never done with
        ("uneven-tone", "VL") if a.fitz46() => LIMITED,
        // "(new, face) ... Legs: L, doctor"
        ("facial-redness" | "thread-veins", _) if !face => LIMITED,
        // A: "`dark-circles` implies `around-eyes` for that concern"
        ("dark-circles", _) if !a.area("around-eyes") => NONE,
        _ => GOOD,
    }
}

fn points(strength: &str) -> u8 {
    match strength {
        GOOD => 3,
        FAIR => 2,
        LIMITED => 1,
        _ => 0,
    }
}

fn matches(a: &Answers, column: &str) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    if let Some(Value::Array(concerns)) = a.0.get("concerns") {
        for concern in concerns.iter().filter_map(Value::as_str) {
            // READING: "not-sure" is no concern that could be matched
            if concern != "not-sure" {
                found.insert(concern.to_owned(), strength(a, column, concern));
            }
        }
    }
    found
}

/// C: how invasive.
fn class(column: &str) -> u8 {
    match column {
        "TO" => 0,
        "PS" | "MF" | "HO" => 1,
        "MN" | "PRP" | "VL" | "TW" | "SB" | "WI" => 2,
        "LN" | "RF" | "FI" => 3,
        _ => 4,
    }
}

/// C, B: they never come to be recommended, whatever is the matter.
fn never_recommended(column: &str) -> bool {
    ["PD", "LA", "CS", "WI", "HO"].contains(&column)
}

/// Section 7, R17 and G: the least days of downtime.
fn least_downtime(column: &str) -> i64 {
    match column {
        "MN" | "PRP" | "CS" => 2,
        "RF" | "FI" | "SB" => 1,
        "PD" | "LA" => 14, // READING: "up to 6 wk / 2 wk", "weeks-months"
        _ => 0,
    }
}

/// Sections 3, 7 and G: the fewest sessions, and the fewest weeks from one to the next.
///
/// Every concern that needling serves fairly has a course of three or more, four weeks apart.
fn shortest_course(a: &Answers, column: &str) -> (i64, i64) {
    match column {
        "PD" | "LA" | "FI" | "TW" | "MF" | "WI" => (1, 0),
        "VL" => (2, 4),
        // READING: "polynucleotides 3-4" weeks, but I keeps 28 days between what breaks the skin
        "SB" => (2, 4),
        "CS" => (1, 4),
        // 3, "Neck / chest lines"
        "MN" if a.only("areas", &["neck", "chest"]) && a.only("concerns", &["fine-lines"]) => {
            (4, 4)
        }
        // R18: never under four weeks, so not the three of RF either. READING: nor the two of PS,
        // as 2c recent_proc has a peel wait four weeks for the next.
        _ => (3, 4),
    }
}

/// I: no session in these last days before an event.
fn gap(a: &Answers, column: &str) -> i64 {
    match column {
        "MF" => 14, // READING: "7 (first time 14)", and the quiz can't know
        "PS" | "TW" => 14,
        "MN" | "PRP" if a.fitz46() || a.darkens() => 42,
        "MN" | "PRP" => 21,
        "RF" | "LN" | "VL" | "FI" | "SB" | "WI" => 28,
        "CS" => 42,
        "PD" => 90,
        _ => 180,
    }
}

/// The days of preparation: no tan, and marks faded first where the skin darkens.
fn preparation(a: &Answers, column: &str) -> i64 {
    match column {
        "FI" | "SB" | "WI" => 7, // no waxing, no painkillers
        _ if a.darkens() => 56,
        // the days of E sunburn
        "MN" | "PRP" | "RF" | "TW" | "CS" | "MF" => 14,
        _ => 28,
    }
}

/// The whole course can be over, and healed from, when the event comes.
fn event_fits(a: &Answers, column: &str) -> bool {
    if column == "TO" || !a.answered("event-weeks") {
        return true;
    }
    let (sessions, weeks) = shortest_course(a, column);
    let course = (sessions - 1) * weeks * 7;
    preparation(a, column) + course + gap(a, column) <= 7 * a.number("event-weeks")
}

/// Section 4: the least that a session was read to cost, in US dollars, of what is recommended.
fn least_price(column: &str) -> Option<i64> {
    match column {
        "MN" => Some(100),
        "PRP" => Some(200),
        "RF" => Some(500),
        "PS" => Some(150),
        "LN" => Some(1000),
        _ => None,
    }
}

/// G shows no typical price of what is new.
///
/// READING: as with downtime the least decides; what has no price can't be over the budget.
fn budget_fits(a: &Answers, column: &str) -> bool {
    match least_price(column) {
        Some(price) if a.answered("budget") => {
            shortest_course(a, column).0 * price <= a.number("budget")
        }
        _ => true,
    }
}

/// A treatment that serves a deciding concern at least fairly.
struct Candidate {
    column: &'static str,
    points: u8,
    suitability: u8,
}

impl Candidate {
    fn is_possible_now(&self) -> bool {
        self.suitability <= strictness(CAUTION)
    }
}

fn recommended(a: &Answers, options: &BTreeMap<&'static str, Opinion>) -> Vec<String> {
    // R16. READING: "within 4 weeks" has week 4 in it.
    let only_routine = a.event_within_four_weeks() || a.is("setting", "at-home");
    let downtime = match a.0.get("downtime-days").and_then(Value::as_str) {
        Some("none") => 0,
        Some("up-to-2") => 2,
        Some("up-to-7") => 7,
        _ => i64::MAX,
    };
    // R17: melasma and active acne decide before other concerns
    let first_things_first = a.concern("melasma") || a.concern("active-acne");
    let mut serving = Vec::new();
    for (column, id) in COLUMNS {
        // READING: so it is held up by nothing and holds no other up.
        if never_recommended(column) || (only_routine && column != "TO") {
            continue;
        }
        // The contract: a setting removes the other one; the routine comes back where nothing is left.
        if column == "TO" && a.is("setting", "professional") {
            continue;
        }
        let best = options[id]
            .matches
            .iter()
            .filter(|(concern, _)| {
                !first_things_first || ["melasma", "active-acne"].contains(&concern.as_str())
            })
            .map(|(_, strength)| points(strength))
            .max()
            .unwrap_or(0);
        if best >= points(FAIR) {
            serving.push(Candidate {
                column,
                points: best,
                suitability: strictness(options[id].suitability),
            });
        }
    }
    // Class 3 and 4 that do not fit the days that somebody can spare leave.
    serving.retain(|c| !(least_downtime(c.column) > downtime && class(c.column) >= 3));
    // As if nothing were held up: the best two keep their place whatever becomes of the others.
    let rate = |place: usize, c: &Candidate| {
        (
            points(GOOD) - c.points,
            least_downtime(c.column) > downtime,
            !event_fits(a, c.column),
            !budget_fits(a, c.column),
            class(c.column),
            place,
        )
    };
    let mut best_two: Vec<_> = serving
        .iter()
        .enumerate()
        .map(|(place, c)| rate(place, c))
        .collect();
    best_two.sort_unstable();
    best_two.truncate(2);
    let mut rated = Vec::new();
    for (place, candidate) in serving.iter().enumerate() {
        let column = candidate.column;
        if !candidate.is_possible_now() {
            continue;
        }
        // A milder one that is held up promotes no stronger one.
        let a_milder_one_is_held_up = serving.iter().any(|milder| {
            !milder.is_possible_now()
                && milder.points >= candidate.points
                && class(milder.column) < class(column)
        });
        let (points, too_long, late, dear, class, place) = rate(place, candidate);
        let is_promoted = !best_two.contains(&(points, too_long, late, dear, class, place));
        if a_milder_one_is_held_up && is_promoted {
            continue;
        }
        rated.push((
            points,
            too_long,
            late,
            dear,
            class,
            candidate.suitability,
            place,
            column,
        ));
    }
    rated.sort_unstable();
    let mut names: Vec<String> = rated
        .iter()
        .take(2)
        .map(|rating| id(rating.7).to_owned())
        .collect();
    if names.is_empty() {
        names.push(id("TO").to_owned());
    }
    names
}

/// What the contract calls a column.
fn id(column: &str) -> &'static str {
    COLUMNS
        .iter()
        .find(|(name, _)| *name == column)
        .unwrap_or_else(|| panic!("no column is called {column}"))
        .1
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
        "threads",
        "biostimulator",
    ] {
        if a.recent(option) && !a.answered(&format!("weeks-since-{option}")) {
            return true;
        }
    }
    a.is("setting", "at-home") && !a.answered("roller-needle")
}

/// What is said of every treatment.
fn opinions(a: &Answers) -> BTreeMap<&'static str, Opinion> {
    let mut sheets = rows(a);
    COLUMNS
        .map(|(column, id)| {
            let sheet = std::mem::replace(sheets.of(column), Sheet::new());
            (id, sheet.opinion(matches(a, column)))
        })
        .into()
}

/// A: the level of the area where it is mildest, with care at least where another one is stricter.
/// What a treatment does for a concern counts where it may be done; where that is nowhere, anywhere.
fn together(each: &[&Opinion]) -> Opinion {
    let level = |opinion: &&&Opinion| strictness(opinion.suitability);
    let mildest = each
        .iter()
        .min_by_key(level)
        .expect("an area is always chosen");
    let stricter = each.iter().any(|there| level(&there) > level(&mildest));
    let suitability = if stricter && mildest.suitability == SUITABLE {
        CAUTION
    } else {
        mildest.suitability
    };
    let soonest = each
        .iter()
        .filter(|there| there.suitability == mildest.suitability)
        .min_by_key(|there| there.earliest_in_days.unwrap_or(i64::MAX));
    let open = |there: &&&Opinion| strictness(there.suitability) <= strictness(CAUTION);
    let anywhere = each.iter().any(|there| open(&there));
    let mut matches: BTreeMap<String, &'static str> = BTreeMap::new();
    for there in each.iter().filter(|there| !anywhere || open(there)) {
        for (concern, strength) in &there.matches {
            let best = matches.entry(concern.clone()).or_insert(strength);
            if points(strength) > points(best) {
                *best = strength;
            }
        }
    }
    Opinion {
        suitability,
        earliest_in_days: soonest.and_then(|there| there.earliest_in_days),
        reasons: each
            .iter()
            .flat_map(|there| there.reasons.clone())
            .collect(),
        matches,
    }
}

/// A: the chosen areas. "`dark-circles` implies `around-eyes` for that concern (and only that area
/// if it is the only concern)".
fn areas_that_count<'a>(a: &'a Answers) -> Vec<&'a str> {
    if a.only("concerns", &["dark-circles"]) {
        return vec!["around-eyes"];
    }
    let mut areas: Vec<&str> = match a.0.get("areas") {
        Some(Value::Array(areas)) => areas.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if a.concern("dark-circles") && !a.area("around-eyes") {
        areas.push("around-eyes");
    }
    areas
}

/// The second opinion on a set of valid answers, with no clinic file but one that offers everything.
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
    let in_each: Vec<BTreeMap<&str, Opinion>> = areas_that_count(a)
        .into_iter()
        .map(|area| {
            // As if it were the only one.
            let mut there = answers.clone();
            there.insert("areas".to_owned(), serde_json::json!([area]));
            let mut opinions = opinions(&Answers(&there));
            if !a.area(area) {
                // It is there for the dark circles: what else is wished for was not wished for here.
                for (concern, strength) in opinions.values_mut().flat_map(|o| &mut o.matches) {
                    if concern != "dark-circles" {
                        *strength = NONE;
                    }
                }
            }
            opinions
        })
        .collect();
    let options = COLUMNS
        .map(|(_, id)| {
            let each: Vec<&Opinion> = in_each.iter().map(|there| &there[id]).collect();
            (id, together(&each))
        })
        .into();
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
    let unremarkable = include_str!("../people/unremarkable.json");
    let mut answers: Value = serde_json::from_str(unremarkable).expect("an object of answers");
    answers["concerns"] = serde_json::json!(["fine-lines"]);
    answers["setting"] = serde_json::json!("either");
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
fn expect(outcome: &Outcome, column: &str, suitability: &str, earliest: Option<i64>) {
    let opinion = &outcome.options[id(column)];
    assert_eq!(
        (opinion.suitability, opinion.earliest_in_days),
        (suitability, earliest),
        "{column}: {:?}",
        opinion.reasons
    );
}

/// What is recommended, by column.
#[cfg(test)]
fn recommends(outcome: &Outcome) -> Vec<&'static str> {
    let column = |wanted: &String| COLUMNS.iter().find(|(_, id)| id == wanted).unwrap().0;
    outcome.recommended.iter().map(column).collect()
}

#[test]
fn nothing_said_leaves_what_everybody_gets() {
    let out = asked(serde_json::json!({}));
    assert_eq!((out.status, out.urgency), ("complete", None));
    assert_eq!(out.options.len(), 16);
    for column in ["MN", "PS", "LN", "TO", "MF"] {
        expect(&out, column, SUITABLE, Some(0));
    }
    for column in ["PRP", "RF", "FI", "VL", "TW", "SB"] {
        expect(&out, column, CAUTION, Some(0));
    }
    for column in ["PD", "LA", "CS", "WI"] {
        expect(&out, column, REVIEW, Some(0));
    }
    expect(&out, "HO", CONTRA, Some(0)); // fine lines
    assert_eq!(recommends(&out), ["MN", "TO"]);
    assert_eq!(out.options[id("MN")].matches["fine-lines"], GOOD);
    assert_eq!(out.options[id("PRP")].matches["fine-lines"], LIMITED);
}

#[test]
fn isotretinoin_at_5_6_11_and_12_months() {
    let months = |months: i64| {
        asked(serde_json::json!({ "medicines": ["isotretinoin"], "isotretinoin-months": months }))
    };
    expect(&months(5), "MN", DEFER, Some(31));
    expect(&months(5), "PS", REVIEW, Some(0));
    expect(&months(5), "LN", REVIEW, Some(0));
    expect(&months(5), "LA", REVIEW, Some(214)); // 7 x 30.4375 = 213.06
    expect(&months(5), "TW", REVIEW, Some(0)); // its own cell, where RF waits
    expect(&months(5), "CS", REVIEW, Some(31)); // st-cross, and MN's wait
    expect(&months(5), "WI", REVIEW, Some(0)); // st-wrinkle alone
    expect(&months(6), "MN", SUITABLE, Some(0));
    expect(&months(6), "PS", SUITABLE, Some(0));
    expect(&months(6), "LA", REVIEW, Some(183));
    expect(&months(11), "LA", REVIEW, Some(31));
    expect(&months(12), "LA", REVIEW, Some(0)); // st-ablative
}

#[test]
fn isotretinoin_now_or_not_known() {
    for months in [serde_json::json!(0), serde_json::json!("not-sure")] {
        let out = asked(
            serde_json::json!({ "medicines": ["isotretinoin"], "isotretinoin-months": months }),
        );
        expect(&out, "MN", DEFER, None);
        expect(&out, "LA", REVIEW, None);
        expect(&out, "LN", REVIEW, Some(0));
        expect(&out, "TO", SUITABLE, Some(0));
    }
}

#[test]
fn radiotherapy_at_11_and_12_months() {
    let months = |months: i64| {
        asked(
            serde_json::json!({ "skin-history": ["radiotherapy"], "radiotherapy-months": months }),
        )
    };
    expect(&months(0), "MN", REVIEW, Some(366));
    expect(&months(11), "MN", REVIEW, Some(31));
    expect(&months(12), "MN", REVIEW, Some(0)); // for ever (R10)
    expect(&months(600), "LA", REVIEW, Some(0));
}

#[test]
fn needling_at_3_and_4_weeks() {
    let weeks = |weeks: i64| {
        asked_at_home(
            serde_json::json!({ "recent-treatments": ["needling"], "weeks-since-needling": weeks }),
        )
    };
    expect(&weeks(3), "MN", DEFER, Some(7));
    expect(&weeks(3), "FI", DEFER, Some(7));
    expect(&weeks(4), "MN", SUITABLE, Some(0));
    expect(&weeks(4), "HO", CAUTION, Some(0));
}

#[test]
fn a_recent_peel_defers_at_home_as_well() {
    let out = asked_at_home(serde_json::json!({
        "recent-treatments": ["superficial-peel"], "weeks-since-superficial-peel": 0
    }));
    expect(&out, "MN", DEFER, Some(28));
    expect(&out, "HO", DEFER, Some(28));
}

#[test]
fn deep_resurfacing_waits_six_months() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({
            "recent-treatments": ["ablative-laser-or-deep-peel"],
            "weeks-since-ablative-laser-or-deep-peel": weeks
        }))
    };
    expect(&weeks(0), "MN", DEFER, Some(183));
    expect(&weeks(25), "MN", DEFER, Some(8));
    expect(&weeks(26), "MN", DEFER, Some(1));
    expect(&weeks(27), "MN", SUITABLE, Some(0));
}

#[test]
fn filler_at_1_2_3_4_25_and_26_weeks() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({ "recent-treatments": ["filler"], "weeks-since-filler": weeks }))
    };
    expect(&weeks(1), "MN", DEFER, Some(7));
    expect(&weeks(1), "PS", DEFER, Some(7));
    expect(&weeks(1), "MF", CAUTION, Some(0));
    expect(&weeks(2), "MN", CAUTION, Some(0));
    expect(&weeks(2), "PS", SUITABLE, Some(0));
    expect(&weeks(1), "SB", REVIEW, Some(21));
    expect(&weeks(3), "FI", REVIEW, Some(7));
    expect(&weeks(3), "SB", REVIEW, Some(7));
    expect(&weeks(4), "FI", CAUTION, Some(0));
    expect(&weeks(4), "SB", CAUTION, Some(0));
    expect(&weeks(25), "RF", REVIEW, Some(7));
    expect(&weeks(26), "RF", CAUTION, Some(0));
    expect(&weeks(104), "TW", REVIEW, Some(0)); // whenever ticked
}

#[test]
fn toxin_two_weeks_and_twelve_for_itself() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({
            "recent-treatments": ["botulinum-toxin"], "weeks-since-botulinum-toxin": weeks
        }))
    };
    expect(&weeks(1), "MN", DEFER, Some(7));
    expect(&weeks(1), "RF", DEFER, Some(7));
    expect(&weeks(1), "PS", CAUTION, Some(0));
    expect(&weeks(2), "MN", SUITABLE, Some(0));
    expect(&weeks(2), "PS", SUITABLE, Some(0));
    expect(&weeks(2), "RF", CAUTION, Some(0));
    expect(&weeks(11), "WI", REVIEW, Some(7));
    expect(&weeks(12), "WI", REVIEW, Some(0));
}

#[test]
fn threads_and_biostimulators() {
    let weeks = |what: &str, weeks: i64| {
        let mut answers = serde_json::json!({ "recent-treatments": [what] });
        answers[format!("weeks-since-{what}")] = weeks.into();
        asked(answers)
    };
    expect(&weeks("threads", 3), "MN", DEFER, Some(7));
    expect(&weeks("threads", 4), "MN", SUITABLE, Some(0));
    expect(&weeks("threads", 11), "LN", REVIEW, Some(7));
    expect(&weeks("threads", 12), "LN", SUITABLE, Some(0));
    expect(&weeks("threads", 1), "MF", DEFER, Some(7));
    expect(&weeks("threads", 2), "MF", SUITABLE, Some(0));
    expect(&weeks("biostimulator", 3), "MN", REVIEW, Some(7));
    expect(&weeks("biostimulator", 3), "PS", DEFER, Some(7));
    expect(&weeks("biostimulator", 4), "MN", CAUTION, Some(0));
    expect(&weeks("biostimulator", 25), "RF", REVIEW, Some(7));
    expect(&weeks("biostimulator", 26), "RF", CAUTION, Some(0));
    expect(&weeks("biostimulator", 104), "TW", REVIEW, Some(0));
    expect(&weeks("biostimulator", 104), "HO", CONTRA, Some(0));
}

#[test]
fn waxing_seven_days() {
    let weeks = |weeks: Value| {
        asked_at_home(
            serde_json::json!({ "recent-treatments": ["waxing"], "weeks-since-waxing": weeks }),
        )
    };
    expect(&weeks(serde_json::json!(0)), "MN", DEFER, Some(7));
    expect(&weeks(serde_json::json!("not-sure")), "HO", DEFER, Some(7));
    expect(&weeks(serde_json::json!(1)), "MN", SUITABLE, Some(0));
    expect(&weeks(serde_json::json!(1)), "HO", CAUTION, Some(0));
}

#[test]
fn surgery_at_5_6_52_and_53_weeks() {
    let weeks = |weeks: i64| {
        asked(serde_json::json!({ "recent-treatments": ["surgery"], "weeks-since-surgery": weeks }))
    };
    expect(&weeks(5), "MN", CONTRA, Some(7));
    expect(&weeks(5), "FI", CONTRA, Some(7));
    expect(&weeks(5), "PS", REVIEW, Some(0));
    expect(&weeks(6), "MN", REVIEW, Some(0));
    expect(&weeks(52), "MN", REVIEW, Some(0));
    expect(&weeks(53), "MN", SUITABLE, Some(0));
}

#[test]
fn a_scar_at_0_1_2_11_and_12_months() {
    let months = |months: i64| {
        asked(serde_json::json!({
            "concerns": ["other-scars"], "scar-type": "small-flat", "scar-age-months": months
        }))
    };
    expect(&months(0), "MN", CONTRA, Some(42));
    expect(&months(1), "MN", CONTRA, Some(12));
    expect(&months(1), "LA", REVIEW, Some(0));
    expect(&months(2), "MN", REVIEW, Some(0));
    expect(&months(11), "MN", REVIEW, Some(0));
    expect(&months(12), "MN", SUITABLE, Some(0));
    assert_eq!(months(12).options[id("MN")].matches["other-scars"], FAIR);
}

#[test]
fn a_wound_waits_from_when_it_has_closed() {
    let out = asked(serde_json::json!({ "skin-now": ["open-wound"] }));
    expect(&out, "MN", DEFER, None);
    expect(&out, "FI", DEFER, None);
    expect(&out, "TO", CAUTION, Some(0));
    expect(&out, "HO", CONTRA, None);
    assert_eq!(recommends(&out), ["TO"]);
}

#[test]
fn contraindicated_still_collects_waits() {
    let out = asked(serde_json::json!({
        "age": "under-18", "recent-treatments": ["waxing"], "weeks-since-waxing": 0
    }));
    expect(&out, "MN", CONTRA, Some(7));
    expect(&out, "PS", REVIEW, Some(7));
}

#[test]
fn ages() {
    let out = asked(serde_json::json!({ "age": "18-21" }));
    expect(&out, "MN", CAUTION, Some(0));
    expect(&out, "RF", REVIEW, Some(0));
    expect(&out, "PS", CAUTION, Some(0));
    expect(&out, "PD", REVIEW, Some(0));
    expect(&out, "FI", REVIEW, Some(0));
}

#[test]
fn breastfeeding() {
    let out = asked(serde_json::json!({ "pregnancy": "breastfeeding" }));
    expect(&out, "MN", DEFER, None);
    expect(&out, "PS", REVIEW, Some(0));
    expect(&out, "LA", REVIEW, Some(0));
    expect(&out, "TO", CAUTION, Some(0));
}

#[test]
fn dark_skin_and_not_knowing() {
    for tone in ["type-4", "type-5", "type-6", "not-sure"] {
        let out = asked(serde_json::json!({ "skin-tone": tone }));
        expect(&out, "MN", CAUTION, Some(0));
        expect(&out, "PD", CONTRA, Some(0));
        expect(&out, "LN", CAUTION, Some(0));
        expect(&out, "LA", CONTRA, Some(0));
        let light = if tone == "type-4" { CAUTION } else { CONTRA };
        expect(&out, "VL", light, Some(0));
    }
    let out = asked(serde_json::json!({ "skin-tone": "type-3" }));
    expect(&out, "LA", REVIEW, Some(0));
    expect(&out, "LN", CAUTION, Some(0)); // st-ln-type-3
}

#[test]
fn keloids_in_the_family_matter_where_they_grow() {
    let there = |areas: Value| {
        asked(serde_json::json!({ "skin-history": ["keloids-in-family"], "areas": areas }))
    };
    expect(&there(serde_json::json!(["face"])), "MN", CAUTION, Some(0));
    expect(&there(serde_json::json!(["arms"])), "MN", REVIEW, Some(0));
    expect(&there(serde_json::json!(["arms"])), "PS", CAUTION, Some(0));
    let both = there(serde_json::json!(["arms", "thighs"]));
    expect(&both, "MN", CAUTION, Some(0));
}

#[test]
fn raised_scars_are_keloid() {
    let out = asked(serde_json::json!({ "concerns": ["acne-scars"], "acne-scar-type": "raised" }));
    expect(&out, "MN", CONTRA, Some(0));
    expect(&out, "PS", REVIEW, Some(0));
    expect(&out, "FI", REVIEW, Some(0));
    expect(&out, "VL", CAUTION, Some(0));
    // an answer to a question that does not apply has no effect
    let out = asked(serde_json::json!({ "acne-scar-type": "raised", "isotretinoin-months": 0 }));
    expect(&out, "MN", SUITABLE, Some(0));
}

#[test]
fn melasma_is_never_for_heat_or_light() {
    let out = asked(serde_json::json!({ "concerns": ["melasma", "fine-lines"] }));
    expect(&out, "MN", REVIEW, Some(0));
    expect(&out, "RF", CONTRA, Some(0));
    expect(&out, "LN", CONTRA, Some(0));
    expect(&out, "PS", REVIEW, Some(0));
    expect(&out, "VL", CONTRA, Some(0));
    expect(&out, "TW", REVIEW, Some(0));
    assert_eq!(recommends(&out), ["TO"]);
}

#[test]
fn a_few_spots_are_kept_clear_of() {
    for change in [
        serde_json::json!({ "skin-now": ["few-spots"] }),
        serde_json::json!({ "concerns": ["active-acne"] }),
    ] {
        let out = asked(change);
        expect(&out, "MN", CAUTION, Some(0));
        expect(&out, "PS", SUITABLE, Some(0));
        expect(&out, "LN", CAUTION, Some(0));
        expect(&out, "TO", SUITABLE, Some(0));
    }
    let out = asked(serde_json::json!({ "skin-now": ["few-spots", "inflamed-acne"] }));
    expect(&out, "MN", DEFER, None);
    expect(&out, "PS", REVIEW, Some(0));
    let out = asked(serde_json::json!({ "concerns": ["active-acne"] }));
    assert_eq!(recommends(&out), ["TO", "PS"]);
}

#[test]
fn implants() {
    let out = asked(serde_json::json!({ "health": ["electronic-implant"] }));
    expect(&out, "MN", CAUTION, Some(0));
    expect(&out, "RF", CONTRA, Some(0));
    expect(&out, "TW", CONTRA, Some(0));
    expect(&out, "WI", REVIEW, Some(0));
    expect(&out, "PS", SUITABLE, Some(0));
    expect(&out, "PD", REVIEW, Some(0));
    let out = asked(serde_json::json!({ "health": ["metal-implant"] }));
    expect(&out, "MN", CAUTION, Some(0));
    expect(&out, "RF", CONTRA, Some(0));
    expect(&out, "LN", SUITABLE, Some(0));
    expect(&out, "TW", REVIEW, Some(0));
    expect(&out, "VL", CAUTION, Some(0));
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
            for (column, _) in BASES {
                expect(&out, column, REVIEW, Some(0));
            }
            expect(&out, "MN", REVIEW, Some(0));
            expect(&out, "FI", REVIEW, Some(0));
            expect(&out, "TO", SUITABLE, Some(0));
            expect(&out, "HO", CONTRA, Some(0));
            assert_eq!(recommends(&out), ["TO"]);
        }
    }
}

#[test]
fn lips_and_eyes() {
    let out = asked(serde_json::json!({ "areas": ["lips"] }));
    expect(&out, "MN", CONTRA, Some(0));
    expect(&out, "FI", REVIEW, Some(0));
    // Beside the face it is the face that counts, with the lips kept clear of.
    let out = asked(serde_json::json!({ "areas": ["face", "lips"] }));
    expect(&out, "MN", CAUTION, Some(0));
    expect(&out, "FI", CAUTION, Some(0));
    // Dark circles are around the eyes, wherever else something is wished for.
    for change in [
        serde_json::json!({ "areas": ["around-eyes"] }),
        serde_json::json!({ "concerns": ["dark-circles"] }),
    ] {
        let out = asked(change);
        expect(&out, "MN", CAUTION, Some(0));
        expect(&out, "RF", REVIEW, Some(0));
        expect(&out, "LA", REVIEW, Some(0));
        expect(&out, "PD", CONTRA, Some(0));
        expect(&out, "HO", CONTRA, Some(0));
        expect(&out, "TO", CAUTION, Some(0));
    }
    let out = asked(serde_json::json!({ "concerns": ["dark-circles", "fine-lines"] }));
    expect(&out, "RF", CAUTION, Some(0)); // on the face
    assert_eq!(out.options[id("RF")].matches["dark-circles"], NONE);
    assert_eq!(out.options[id("FI")].matches["dark-circles"], NONE);
    assert_eq!(out.options[id("MN")].matches["dark-circles"], LIMITED);
    let out = asked(serde_json::json!({
        "concerns": ["dark-circles", "fine-lines"], "areas": ["neck"]
    }));
    assert_eq!(out.options[id("MN")].matches["fine-lines"], FAIR);
    assert_eq!(out.options[id("MN")].matches["dark-circles"], LIMITED);
}

#[test]
fn areas_off_the_face() {
    for (area, needling, ablative, filler) in [
        ("neck", CAUTION, CONTRA, REVIEW),
        ("chest", CAUTION, CONTRA, REVIEW),
        ("breasts", CAUTION, REVIEW, CONTRA),
        ("abdomen", SUITABLE, REVIEW, CONTRA),
        ("hips-or-buttocks", SUITABLE, REVIEW, CONTRA),
        ("thighs", SUITABLE, REVIEW, CONTRA),
        ("lower-legs", CAUTION, REVIEW, CONTRA),
        ("arms", CAUTION, REVIEW, CONTRA),
        ("hands", CAUTION, REVIEW, CAUTION),
        ("back", CAUTION, REVIEW, CONTRA),
    ] {
        let out = asked(serde_json::json!({ "areas": [area] }));
        expect(&out, "PD", CONTRA, Some(0));
        expect(&out, "LA", ablative, Some(0));
        expect(&out, "FI", filler, Some(0));
        expect(&out, "MN", needling, Some(0));
        expect(&out, "CS", CONTRA, Some(0));
        // Beside the face each is decided by itself, and the milder one counts.
        let out = asked(serde_json::json!({ "areas": ["face", area] }));
        expect(&out, "PD", REVIEW, Some(0));
        expect(&out, "LA", REVIEW, Some(0));
        expect(&out, "FI", CAUTION, Some(0));
        expect(&out, "MN", needling, Some(0));
        expect(&out, "CS", REVIEW, Some(0));
        expect(&out, "MF", CAUTION, Some(0));
    }
}

#[test]
fn veins_on_legs_are_for_a_doctor() {
    let veins = |area: &str| {
        let out = asked(serde_json::json!({ "concerns": ["thread-veins"], "areas": [area] }));
        let light = &out.options[id("VL")];
        (light.suitability, light.matches["thread-veins"])
    };
    assert_eq!(veins("face"), (CAUTION, GOOD));
    assert_eq!(veins("around-eyes"), (REVIEW, GOOD));
    assert_eq!(veins("thighs"), (REVIEW, LIMITED));
    assert_eq!(veins("lower-legs"), (REVIEW, LIMITED));
    assert_eq!(veins("chest"), (CAUTION, LIMITED));
}

#[test]
fn clots_are_nothing_to_a_mild_peel() {
    let out = asked(serde_json::json!({ "health": ["blood-clots"] }));
    expect(&out, "PS", SUITABLE, Some(0));
    expect(&out, "PD", REVIEW, Some(0));
    expect(&out, "MN", CAUTION, Some(0));
    expect(&out, "PRP", REVIEW, Some(0));
}

#[test]
fn every_concern_has_sixteen_cells() {
    for (row, cells) in MATCHES {
        let cells: Vec<&str> = cells.split(' ').collect();
        assert_eq!(cells.len(), COLUMNS.len(), "{row}");
        assert!(cells.iter().all(|cell| "GFLN".contains(cell)), "{row}");
    }
}

#[test]
fn a_match_is_limited_by_skin_and_area() {
    let scars = |more: Value| {
        let mut answers = serde_json::json!({ "concerns": ["acne-scars"], "acne-scar-type": "rolling-or-boxcar" });
        answers
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        asked(answers)
    };
    let of = |out: &Outcome, column| out.options[id(column)].matches["acne-scars"];
    let out = scars(serde_json::json!({}));
    assert_eq!((of(&out, "MN"), of(&out, "LN")), (GOOD, FAIR));
    let out = scars(serde_json::json!({ "skin-tone": "not-sure" }));
    assert_eq!((of(&out, "MN"), of(&out, "LN")), (GOOD, LIMITED));
    let out = scars(serde_json::json!({ "areas": ["back"] }));
    assert_eq!((of(&out, "MN"), of(&out, "LN")), (LIMITED, LIMITED));
    let out = scars(serde_json::json!({ "areas": ["face", "back"] }));
    assert_eq!((of(&out, "MN"), of(&out, "LN")), (GOOD, FAIR));
    let out = asked(serde_json::json!({ "areas": ["neck"] }));
    assert_eq!(out.options[id("MN")].matches["fine-lines"], FAIR);
}

#[test]
fn the_milder_of_two_equals_comes_first() {
    let out = asked(serde_json::json!({ "concerns": ["enlarged-pores"] }));
    assert_eq!(recommends(&out), ["TO", "PS"]);
    // A precaution on the milder one promotes no stronger one.
    let out = asked(serde_json::json!({
        "concerns": ["enlarged-pores"], "allergies": ["aspirin"]
    }));
    assert_eq!(recommends(&out), ["TO", "PS"]);
}

#[test]
fn what_is_held_up_promotes_nothing_stronger() {
    // Steel is in the way of needling, which is good for lines: a laser, fair, is no answer to that.
    let out = asked(serde_json::json!({ "allergies": ["stainless-steel"] }));
    assert_eq!(out.options[id("LN")].matches["fine-lines"], FAIR);
    expect(&out, "LN", SUITABLE, Some(0));
    assert_eq!(recommends(&out), ["TO"]);
    // What serves only to a limited degree holds nothing up.
    let out = asked(serde_json::json!({
        "concerns": ["sun-spots"], "allergies": ["stainless-steel"]
    }));
    assert_eq!(recommends(&out), ["TO", "VL"]);
}

#[test]
fn downtime_orders_the_mild_and_removes_the_strong() {
    let none = |concern: &str| {
        asked(serde_json::json!({
            "concerns": [concern], "sagging-degree": "mild", "downtime-days": "none"
        }))
    };
    // MN takes two days, and is named after nothing that is weaker.
    assert_eq!(recommends(&none("fine-lines")), ["MN", "TO"]);
    // RF takes one: it leaves, and what needs none is left.
    assert_eq!(recommends(&none("sagging")), ["TW"]);
    let some = serde_json::json!({ "concerns": ["sagging"], "sagging-degree": "mild" });
    assert_eq!(recommends(&asked(some)), ["TW", "RF"]);
    // Pores: TO and PS fit, MN does not.
    assert_eq!(recommends(&none("enlarged-pores")), ["TO", "PS"]);
}

#[test]
fn an_event_orders_what_cannot_be_over_in_time() {
    let stretched = |weeks: i64, tone: &str| {
        asked(serde_json::json!({
            "concerns": ["stretch-marks"], "event-weeks": weeks, "skin-tone": tone
        }))
    };
    // To prepare, for the course and to heal: MN 14 + 56 + 21 = 91 days, RF 14 + 56 + 28 = 98,
    // LN 28 + 56 + 28 = 112. LN comes first where both fit or neither, as RF needs a precaution.
    assert_eq!(recommends(&stretched(13, "type-2")), ["MN", "LN"]);
    assert_eq!(recommends(&stretched(14, "type-2")), ["MN", "RF"]);
    assert_eq!(recommends(&stretched(16, "type-2")), ["MN", "LN"]);
    // From type IV needling heals for 42 days, which makes 112.
    assert_eq!(recommends(&stretched(15, "type-4")), ["RF", "MN"]);
    assert_eq!(recommends(&stretched(16, "type-4")), ["MN", "RF"]);
    // Marks that darken are faded first, for 56 days.
    let dark = |weeks: i64| {
        event_fits(
            &Answers(
                serde_json::json!({ "event-weeks": weeks, "skin-history": ["dark-marks-after-injury"] })
                    .as_object()
                    .unwrap(),
            ),
            "PS",
        )
    };
    // 56, 56 and 14
    assert!(dark(18) && !dark(17));
}

#[test]
fn a_budget_orders_and_never_removes() {
    let pores = |dollars: i64| {
        asked(serde_json::json!({
            "concerns": ["enlarged-pores"], "budget": dollars, "setting": "professional"
        }))
    };
    assert_eq!(recommends(&pores(449)), ["MN", "PS"]); // three sessions of 100, and of 150
    assert_eq!(recommends(&pores(450)), ["PS", "MN"]);
    assert_eq!(recommends(&pores(299)), ["PS", "MN"]);
}

#[test]
fn at_home_and_its_exceptions() {
    expect(
        &asked_at_home(serde_json::json!({})),
        "HO",
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
        ("areas", serde_json::json!(["neck"]), CONTRA, Some(0)),
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
        (
            "health",
            serde_json::json!(["blood-clots"]),
            CAUTION,
            Some(0),
        ),
        (
            "health",
            serde_json::json!(["faints-with-needles"]),
            CAUTION,
            Some(0),
        ),
        (
            "health",
            serde_json::json!(["high-blood-pressure"]),
            CAUTION,
            Some(0),
        ),
        (
            "health",
            serde_json::json!(["thyroid-or-coeliac"]),
            CAUTION,
            Some(0),
        ),
        (
            "health",
            serde_json::json!(["thyroid-unstable"]),
            CONTRA,
            Some(0),
        ),
        (
            "skin-history",
            serde_json::json!(["raised-scar-elsewhere"]),
            CAUTION,
            Some(0),
        ),
        (
            "skin-history",
            serde_json::json!(["keloids-in-family"]),
            CONTRA,
            Some(0),
        ),
        ("skin-now", serde_json::json!(["tattoo"]), CONTRA, Some(0)),
        (
            "skin-now",
            serde_json::json!(["few-spots"]),
            CONTRA,
            Some(0),
        ),
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
        expect(&out, "HO", suitability, earliest);
        assert!(!recommends(&out).contains(&"HO"));
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
    expect(&kind, "MN", SUITABLE, Some(0));
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
    expect(&out, "LA", REVIEW, Some(0));
}

#[test]
fn an_event_within_four_weeks_leaves_the_routine() {
    let weeks = |weeks: i64| asked(serde_json::json!({ "event-weeks": weeks }));
    assert_eq!(recommends(&weeks(4)), ["TO"]);
    assert_eq!(recommends(&weeks(5)), ["MN", "TO"]);
    expect(&weeks(1), "MN", SUITABLE, Some(0)); // suitability is safety alone
}

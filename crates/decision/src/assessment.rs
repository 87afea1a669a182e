//! From answers to findings: how safe is each treatment for this person?
//!
//! What arrives: the answers that count and the treatments on offer. What
//! leaves: an [`Assessment`] with every finding, the suitability and the
//! earliest day of each treatment. The strictest finding decides; order means
//! nothing. This module deliberately does not know how well a treatment serves
//! a concern, what it costs, or any wording.

pub mod rules;

use crate::answers::{Answer, Answers, chosen};
use crate::clinic::{Clinic, Offer};
use crate::condition::{Condition, Span, elapsed};
use crate::order::by_rank;
use crate::pack::Pack;
use crate::questionnaire::{Choice, Question, Role};
use rules::{Cell, Clinician, RedFlag, Row, Rule, Suitability, Urgency, Wait};

/// What spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A rule of the table.
    Table(Rule),
    /// The clinic's own contraindication with this index.
    Clinic(usize),
    /// That the areas chosen are not alike: some have to be kept clear of.
    KeepClear,
}

/// A wait, worked out for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// This many days from today.
    FromToday(u32),
    /// This many days from when it has cleared; the date is not known.
    OnceCleared(u32),
}

/// One thing found about one treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What spoke.
    pub origin: Origin,
    /// The least strict level it allows; never `Suitable`.
    pub effect: Suitability,
    /// Who has to be asked, if anybody.
    pub clinician: Option<Clinician>,
    /// The wait, if one is part of it.
    pub waiting: Option<Waiting>,
    /// The areas that it is about, as bits of their question; `None`: all that are chosen.
    pub areas: Option<u32>,
}

/// What was found about a treatment in one area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InArea {
    /// The area; `None` where none was chosen.
    pub area: Option<Choice>,
    /// The strictest of the findings there.
    pub suitability: Suitability,
    /// Days until nothing waits there any more; `None`: not known.
    pub earliest_in_days: Option<u32>,
}

/// The answers that count, for one area alone.
#[derive(Debug, Clone)]
pub struct Place {
    /// The area; `None` where none was chosen.
    pub area: Option<Choice>,
    /// The answers, with this area and no other.
    pub answers: Answers,
}

impl Place {
    /// Each area that was chosen, with the answers as if it were the only one; one place without
    /// an area where none was.
    pub fn each(pack: &Pack, counted: &Answers) -> Vec<Place> {
        let areas = pack.asks(Role::Areas);
        let chosen_areas = areas.and_then(|areas| match counted.get(areas) {
            Some(Answer::Chosen(bits)) => Some(chosen(areas, bits)),
            _ => None,
        });
        let mut places: Vec<Place> = chosen_areas
            .into_iter()
            .flatten()
            .map(|area| {
                let mut answers = counted.clone();
                answers.set(area.question(), Some(Answer::Chosen(area.bit())));
                Place {
                    area: Some(area),
                    answers,
                }
            })
            .collect();
        if places.is_empty() {
            places.push(Place {
                area: None,
                answers: counted.clone(),
            });
        }
        places
    }
}

/// In which places a condition that holds does so; `None`: in all of them.
fn holds_in(when: &Condition, places: &[Place]) -> Option<u32> {
    let question = places.first()?.area?.question();
    if places.len() < 2 || !reads(when, question) {
        return None;
    }
    let holds = places.iter().filter(|place| when.holds(&place.answers));
    let bits = holds
        .filter_map(|place| place.area)
        .fold(0, |bits, area| bits | area.bit());
    (bits.count_ones() as usize != places.len()).then_some(bits)
}

/// Everything found about one treatment on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// All findings, in table order.
    pub findings: Vec<Finding>,
    /// The level in the area where it is mildest; at least with precautions where another is stricter.
    pub suitability: Suitability,
    /// Days until nothing waits any more in that area; `None`: not known, because a wait counts from
    /// when something has cleared.
    pub earliest_in_days: Option<u32>,
    /// Each chosen area by itself; one without an area where none was chosen.
    pub areas: Vec<InArea>,
}

/// What was found about a person.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// Red flags; with any, nothing cosmetic is shown.
    pub red_flags: Vec<&'static RedFlag>,
    /// One for each treatment on offer, in the same order.
    pub treatments: Vec<Assessed>,
    /// The most urgent need for a doctor, if there is one.
    pub urgency: Option<Urgency>,
}

/// The red flags that speak, most urgent first. Each needs its own answer only.
pub fn red_flags(pack: &'static Pack, counted: &Answers) -> Vec<&'static RedFlag> {
    let mut found: Vec<_> = pack
        .red_flags
        .iter()
        .filter(|flag| flag.when.holds(counted))
        .collect();
    by_rank(&mut found, |flag| std::cmp::Reverse(flag.urgency));
    found
}

/// Collects every finding for every treatment on offer.
///
/// `counted` are the answers that count ([`Answers::that_count`]); a question
/// without an answer finds nothing, so whoever calls this checks first that
/// none is missing.
pub fn assess(counted: &Answers, clinic: &Clinic) -> Assessment {
    let pack = clinic.pack;
    let red_flags = red_flags(pack, counted);
    let speaking: Vec<Rule> = pack
        .rules
        .iter()
        .copied()
        .filter(|rule| rule.row().when.holds(counted))
        .collect();
    let places = Place::each(pack, counted);
    let speaking_in: Vec<(Rule, Option<u32>)> = speaking
        .iter()
        .map(|rule| (*rule, holds_in(&rule.row().when, &places)))
        .collect();
    let mut found: Vec<Vec<Finding>> = clinic
        .offers
        .iter()
        .map(|offer| findings(offer, &speaking_in, counted))
        .collect();
    for (index, own) in clinic.contraindications.iter().enumerate() {
        if own.when.as_ref().is_none_or(|when| when.holds(counted)) {
            let when = own.when.as_ref();
            let areas = when.and_then(|when| holds_in(when, &places));
            for &offer in &own.offers {
                found[offer].push(Finding {
                    origin: Origin::Clinic(index),
                    effect: own.effect,
                    clinician: None,
                    waiting: (own.effect == Suitability::Deferred)
                        .then_some(Waiting::OnceCleared(0)),
                    areas,
                });
            }
        }
    }
    let treatments = found
        .into_iter()
        .map(|findings| Assessed::of(findings, &places))
        .collect();
    let urgency = red_flags
        .iter()
        .map(|flag| flag.urgency)
        .chain(speaking.iter().filter_map(|rule| rule.row().urgency))
        .max();
    Assessment {
        red_flags,
        treatments,
        urgency,
    }
}

impl InArea {
    fn of(place: &Place, findings: &[Finding]) -> InArea {
        let mut found = InArea {
            area: place.area,
            suitability: Suitability::Suitable,
            earliest_in_days: Some(0),
        };
        let is_about = |finding: &&Finding| match (finding.areas, place.area) {
            (Some(bits), Some(area)) => bits & area.bit() != 0,
            _ => true,
        };
        for finding in findings.iter().filter(is_about) {
            found.suitability = found.suitability.max(finding.effect);
            found.earliest_in_days = match (found.earliest_in_days, finding.waiting) {
                (earliest, None) => earliest,
                (Some(earliest), Some(Waiting::FromToday(days))) => Some(earliest.max(days)),
                (None, _) | (_, Some(Waiting::OnceCleared(_))) => None,
            };
        }
        found
    }

    /// Whether the treatment may be recommended there.
    pub fn is_open(&self) -> bool {
        self.suitability.may_be_recommended()
    }
}

impl Assessed {
    fn of(mut findings: Vec<Finding>, places: &[Place]) -> Assessed {
        let areas: Vec<InArea> = places
            .iter()
            .map(|place| InArea::of(place, &findings))
            .collect();
        let levels = || areas.iter().map(|area| area.suitability);
        // OK because there is a place always.
        let mildest = levels().min().unwrap_or(Suitability::Contraindicated);
        let strictest = levels().max().unwrap_or(Suitability::Contraindicated);
        let at_mildest = areas.iter().filter(|area| area.suitability == mildest);
        let earliest = at_mildest
            .clone()
            .map(|area| area.earliest_in_days)
            .min_by_key(|days| days.unwrap_or(u32::MAX))
            .flatten();
        let mut suitability = mildest;
        if strictest > mildest {
            suitability = mildest.max(Suitability::SuitableWithPrecautions);
        }
        // What only asks for care in an area says so itself, and is not to be kept clear of.
        if strictest > suitability {
            let here = areas.iter().filter(|area| area.suitability <= suitability);
            let mild = here.filter_map(|area| area.area);
            findings.push(Finding {
                origin: Origin::KeepClear,
                effect: Suitability::SuitableWithPrecautions,
                clinician: None,
                waiting: None,
                areas: Some(mild.fold(0, |bits, area| bits | area.bit())),
            });
        }
        Assessed {
            findings,
            suitability,
            earliest_in_days: earliest,
            areas,
        }
    }
}

/// What the rows that speak say of one treatment on offer.
fn findings(offer: &Offer, speaking: &[(Rule, Option<u32>)], counted: &Answers) -> Vec<Finding> {
    speaking
        .iter()
        .filter_map(|(rule, areas)| {
            let cell = strictest_cell(rule.row(), offer, counted);
            (cell.effect != Suitability::Suitable).then(|| Finding {
                origin: Origin::Table(*rule),
                effect: cell.effect,
                clinician: cell.clinician,
                waiting: cell.wait.map(|wait| waiting(wait, counted)),
                areas: *areas,
            })
        })
        .collect()
}

/// The cell of an offer: its own column, or, for a clinic's own treatment, the
/// strictest of the columns that its class inherits, with the longest wait of them.
fn strictest_cell(row: &Row, offer: &Offer, counted: &Answers) -> Cell {
    let mut columns = offer.inherits.iter().map(|t| row.cell(*t));
    let first = columns.next().unwrap_or(Cell {
        effect: Suitability::Contraindicated,
        clinician: None,
        wait: None,
    });
    columns.fold(first, |a, b| {
        let (strict, mild) = if b.effect > a.effect { (b, a) } else { (a, b) };
        Cell {
            effect: strict.effect,
            clinician: strict.clinician.or(mild.clinician),
            wait: match (a.wait, b.wait) {
                (Some(x), Some(y)) => Some(longer(x, y, counted)),
                (x, y) => x.or(y),
            },
        }
    })
}

fn longer(a: Wait, b: Wait, counted: &Answers) -> Wait {
    let rank = |wait| match waiting(wait, counted) {
        Waiting::OnceCleared(days) => (1, days),
        Waiting::FromToday(days) => (0, days),
    };
    if rank(b) > rank(a) { b } else { a }
}

/// Works a wait out for a person's answers.
fn waiting(wait: Wait, counted: &Answers) -> Waiting {
    match wait {
        Wait::Cleared(span) => Waiting::OnceCleared(span.in_days()),
        Wait::Since(question, span) => {
            let gone = elapsed(question, counted).unwrap_or(Span::ZERO);
            if question.facts().nothing_may_be_now && gone == Span::ZERO {
                return Waiting::OnceCleared(span.in_days());
            }
            Waiting::FromToday(span.less(gone).in_days())
        }
    }
}

/// Whether a question stops counting: every treatment on offer that a rule on
/// it (or on the questions asked with its options) could still change is
/// contraindicated already, and no date, match or urgency can move either.
///
/// Sound because conditions hold no negation: whatever is answered later, a
/// contraindication stays, and so does a date that is not known.
pub fn no_longer_matters(question: Question, clinic: &Clinic, so_far: &[Assessed]) -> bool {
    if question.stops() {
        return false;
    }
    let rows = clinic.pack.rules.iter().map(|rule| rule.row());
    let table_settled = rows.filter(|row| reads(&row.when, question)).all(|row| {
        row.urgency.is_none()
            && clinic.offers.iter().zip(so_far).all(|(offer, assessed)| {
                let cells = || offer.inherits.iter().map(|t| row.cell(*t));
                cells().all(|c| c.effect == Suitability::Suitable)
                    || settled(assessed, cells().any(|c| c.wait.is_some()))
            })
    });
    table_settled && clinic_settled(question, clinic, so_far)
}

/// The same for the clinic's own rules alone, which may also be on a preference.
pub fn clinic_settled(question: Question, clinic: &Clinic, so_far: &[Assessed]) -> bool {
    clinic
        .contraindications
        .iter()
        .filter(|own| own.when.as_ref().is_some_and(|when| reads(when, question)))
        .all(|own| {
            let waits = own.effect == Suitability::Deferred;
            own.offers.iter().all(|&o| settled(&so_far[o], waits))
        })
}

/// Whether a condition reads a question, or one that is asked with its options.
fn reads(condition: &Condition, question: Question) -> bool {
    let mut found = false;
    condition.questions(&mut |q| found |= q == question || q.parent() == Some(question));
    found
}

/// Whether nothing that may still be found can change a treatment, or its date.
fn settled(assessed: &Assessed, has_wait: bool) -> bool {
    assessed.areas.iter().all(|area| {
        area.suitability == Suitability::Contraindicated
            && (!has_wait || area.earliest_in_days.is_none())
    })
}

//! From answers to findings: how safe is each treatment for this person?
//!
//! What arrives: the answers that count and the treatments on offer. What
//! leaves: an [`Assessment`] with every finding, the suitability and the
//! earliest day of each treatment. The strictest finding decides; order means
//! nothing. This module deliberately does not know how well a treatment serves
//! a concern, what it costs, or any wording.

pub mod rules;

use crate::answers::Answers;
use crate::clinic::{Clinic, Offer};
use crate::condition::{Condition, Span, elapsed};
use crate::order::by_rank;
use crate::pack::Pack;
use crate::questionnaire::Question;
use rules::{Cell, Clinician, RedFlag, Row, Rule, Suitability, Urgency, Wait};

/// What spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A rule of the table.
    Table(Rule),
    /// The clinic's own contraindication with this index.
    Clinic(usize),
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
}

/// Everything found about one treatment on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// All findings, in table order.
    pub findings: Vec<Finding>,
    /// The strictest of them.
    pub suitability: Suitability,
    /// Days until nothing waits any more; `None`: not known, because a wait counts from when something has cleared.
    pub earliest_in_days: Option<u32>,
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
    let mut treatments: Vec<Assessed> = clinic
        .offers
        .iter()
        .map(|offer| Assessed::of(findings(offer, &speaking, counted)))
        .collect();
    for (index, own) in clinic.contraindications.iter().enumerate() {
        if own.when.as_ref().is_none_or(|when| when.holds(counted)) {
            for &offer in &own.offers {
                treatments[offer].add(Finding {
                    origin: Origin::Clinic(index),
                    effect: own.effect,
                    clinician: None,
                    waiting: (own.effect == Suitability::Deferred)
                        .then_some(Waiting::OnceCleared(0)),
                });
            }
        }
    }
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

impl Assessed {
    fn of(findings: Vec<Finding>) -> Assessed {
        let mut assessed = Assessed {
            findings: Vec::with_capacity(findings.len()),
            suitability: Suitability::Suitable,
            earliest_in_days: Some(0),
        };
        findings
            .into_iter()
            .for_each(|finding| assessed.add(finding));
        assessed
    }

    fn add(&mut self, finding: Finding) {
        self.suitability = self.suitability.max(finding.effect);
        self.earliest_in_days = match (self.earliest_in_days, finding.waiting) {
            (earliest, None) => earliest,
            (Some(earliest), Some(Waiting::FromToday(days))) => Some(earliest.max(days)),
            (None, _) | (_, Some(Waiting::OnceCleared(_))) => None,
        };
        self.findings.push(finding);
    }
}

/// What the rows that speak say of one treatment on offer.
fn findings(offer: &Offer, speaking: &[Rule], counted: &Answers) -> Vec<Finding> {
    speaking
        .iter()
        .filter_map(|rule| {
            let cell = strictest_cell(rule.row(), offer, counted);
            (cell.effect != Suitability::Suitable).then(|| Finding {
                origin: Origin::Table(*rule),
                effect: cell.effect,
                clinician: cell.clinician,
                waiting: cell.wait.map(|wait| waiting(wait, counted)),
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
    assessed.suitability == Suitability::Contraindicated
        && (!has_wait || assessed.earliest_in_days.is_none())
}

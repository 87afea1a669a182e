//! Which treatments come first for a person.
//!
//! What arrives: the answers that count and what was found about each
//! treatment. What leaves: at most two to recommend, best first. Safety
//! decides who may stand here at all; strength, then suitability, then the
//! person's preferences, then table order decide the place. A budget never
//! removes anything. This module deliberately does not know texts.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers, chosen};
use crate::assessment::Assessed;
use crate::assessment::rules::Suitability;
use crate::clinic::{Clinic, Offer};
use crate::knowledge::matches::{self, Strength};
use crate::knowledge::treatments::{Setting, Treatment};
use crate::order::by_rank;
use crate::plan::{self, Plan};
use crate::questionnaire::{Choice, Question};

/// Weeks before an event in which no procedure is offered, that week included (R16).
pub const EVENT_WEEKS: u32 = 4;

/// The concerns that decide alone where they are named (R17).
pub const DECIDING: [Choice; 2] = [Choice::Melasma, Choice::ActiveAcne];

/// The days of healing that each answer leaves room for; every other answer leaves room for any.
pub const DAYS_TO_SPARE: [(Choice, u32); 3] = [
    (Choice::NoDowntime, 0),
    (Choice::DowntimeUpTo2, 2),
    (Choice::DowntimeUpTo7, 7),
];

/// How well each concern that was named is served by an offer.
pub fn matches_of(offer: &Offer, counted: &Answers) -> Vec<(Choice, Strength)> {
    let Some(Answer::Chosen(bits)) = counted.get(Question::Concerns) else {
        return Vec::new();
    };
    chosen(Question::Concerns, bits)
        .map(|concern| {
            let own = offer
                .concerns
                .iter()
                .rev()
                .find(|(c, _)| *c == concern)
                .map(|(_, strength)| *strength);
            let strength = match offer.treatment {
                Some(treatment) => {
                    let table = matches::strength(treatment, concern, counted);
                    own.map_or(table, |own| own.min(table))
                }
                None => own.unwrap_or(Strength::None),
            };
            (concern, strength)
        })
        .collect()
}

/// The strength that decides: over [`DECIDING`] concerns where they are named, else over all.
fn deciding_strength(matches: &[(Choice, Strength)]) -> Strength {
    let decides = |c: Choice| DECIDING.contains(&c);
    let first = matches.iter().any(|(c, _)| decides(*c));
    matches
        .iter()
        .filter(|(c, _)| !first || decides(*c))
        .map(|(_, strength)| *strength)
        .max()
        .unwrap_or(Strength::None)
}

/// A treatment that may be recommended.
#[derive(Debug, Clone)]
struct Candidate {
    offer: usize,
    strength: Strength,
    suitability: Suitability,
    setting: Setting,
    is_routine: bool,
    downtime: u32,
    course_from: Option<f64>,
}

/// The treatments that may be recommended, with what their order depends on.
#[derive(Debug, Clone)]
pub struct Ranking {
    candidates: Vec<Candidate>,
    routine: Option<usize>,
    setting: Option<Setting>,
    downtime: Option<u32>,
    event: Option<u32>,
    budget: Option<u32>,
}

impl Ranking {
    /// Collects the candidates; `treatments` stand in the order of the clinic's offers.
    pub fn of(counted: &Answers, clinic: &Clinic, treatments: &[Assessed]) -> Ranking {
        let matches: Vec<_> = clinic
            .offers
            .iter()
            .map(|offer| matches_of(offer, counted))
            .collect();
        let plans: Vec<_> = clinic
            .offers
            .iter()
            .zip(&matches)
            .map(|(offer, matches)| plan::plan(offer, clinic, matches))
            .collect();
        Ranking::from_parts(counted, clinic, treatments, &matches, &plans)
    }

    /// The same where matches and plans are there already.
    pub fn from_parts(
        counted: &Answers,
        clinic: &Clinic,
        treatments: &[Assessed],
        matches: &[Vec<(Choice, Strength)>],
        plans: &[Plan],
    ) -> Ranking {
        let mut candidates = Vec::new();
        let mut routine = None;
        for (index, offer) in clinic.offers.iter().enumerate() {
            let is_routine = offer.treatment == Some(Treatment::TopicalRoutine);
            if is_routine {
                routine = Some(index);
            }
            let strength = deciding_strength(&matches[index]);
            let suitability = treatments[index].suitability;
            if offer.treatment == Some(Treatment::AtHomeMicroneedling)
                || !suitability.may_be_recommended()
                || strength < Strength::Fair
            {
                continue;
            }
            candidates.push(Candidate {
                offer: index,
                strength,
                suitability,
                setting: offer.setting,
                is_routine,
                downtime: plans[index].course.map_or(0, |c| c.downtime_days.min),
                course_from: plans[index].cost.map(|c| c.course.min),
            });
        }
        let number = |question| match counted.get(question) {
            Some(Answer::Number(n)) => Some(n),
            _ => None,
        };
        Ranking {
            candidates,
            routine,
            setting: if counted.chose(Choice::Professional) {
                Some(Setting::Professional)
            } else if counted.chose(Choice::AtHome) {
                Some(Setting::AtHome)
            } else {
                None
            },
            downtime: DAYS_TO_SPARE
                .into_iter()
                .find(|(choice, _)| counted.chose(*choice))
                .map(|(_, days)| days),
            event: number(Question::EventWeeks),
            budget: number(Question::Budget),
        }
    }

    /// Whether any procedure may be recommended, wherever the person would have it.
    pub fn any_procedure(&self) -> bool {
        self.candidates.iter().any(|c| !c.is_routine)
    }

    /// The days of healing that the person can spare; `None`: any.
    pub fn downtime(&self) -> Option<u32> {
        self.downtime
    }

    /// Whether any procedure may be recommended in the setting the person wants.
    pub fn any_procedure_in_setting(&self) -> bool {
        self.in_setting().any(|c| !c.is_routine)
    }

    /// Whether the days of healing that a person can spare could change the order.
    pub fn downtime_decides(&self) -> bool {
        let mut groups: Vec<((Strength, Suitability), Vec<u32>)> = Vec::new();
        for candidate in self.in_setting() {
            let group = (candidate.strength, candidate.suitability);
            match groups.iter_mut().find(|(g, _)| *g == group) {
                Some((_, downtimes)) => downtimes.push(candidate.downtime),
                None => groups.push((group, vec![candidate.downtime])),
            }
        }
        by_rank(&mut groups, |((strength, suitability), _)| {
            (Reverse(*strength), *suitability)
        });
        let mut places = 0;
        for (_, downtimes) in groups {
            if places >= 2 {
                return false;
            }
            places += downtimes.len();
            let bucket = |days: u32| match days {
                0 => 0,
                1..=2 => 1,
                3..=7 => 2,
                _ => 3,
            };
            let first = bucket(downtimes[0]);
            if downtimes.iter().any(|d| bucket(*d) != first) {
                return true;
            }
        }
        false
    }

    fn in_setting(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates
            .iter()
            .filter(|c| self.setting.is_none_or(|s| s == c.setting))
    }

    /// What is recommended, by index of the clinic's offers: at most two, best
    /// first; the topical routine when nothing else is left.
    pub fn recommended(&self) -> Vec<usize> {
        let soon = self.event.is_some_and(|weeks| weeks <= EVENT_WEEKS);
        let mut order: Vec<&Candidate> = self
            .in_setting()
            .filter(|c| !soon || c.is_routine)
            .collect();
        by_rank(&mut order, |c| {
            let downtime_fits = self.downtime.is_none_or(|days| c.downtime <= days);
            let budget_fits = match (self.budget, c.course_from) {
                (Some(budget), Some(from)) => from <= f64::from(budget),
                _ => true,
            };
            (
                Reverse(c.strength),
                c.suitability,
                !downtime_fits,
                !budget_fits,
                c.offer,
            )
        });
        let mut best: Vec<usize> = order.iter().take(2).map(|c| c.offer).collect();
        if best.is_empty() {
            best.extend(self.routine);
        }
        best
    }
}

/// Whether needling at home is still open, so that it matters where the person wants treatment.
pub fn home_is_open(clinic: &Clinic, treatments: &[Assessed]) -> bool {
    clinic
        .offers
        .iter()
        .zip(treatments)
        .any(|(offer, assessed)| {
            offer.treatment == Some(Treatment::AtHomeMicroneedling)
                && assessed.suitability != Suitability::Contraindicated
        })
}

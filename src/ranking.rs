//! Which treatments come first for a person.
//!
//! What arrives: the answers that count and what was found about each
//! treatment. What leaves: at most two to recommend, best first. Safety
//! decides who may stand here at all; strength, then whether the person's
//! preferences fit, then intensity (the mildest first), then suitability, then
//! table order decide the place. A budget never removes anything. This module
//! deliberately does not know texts.
//!
//! INVARIANT: a finding never promotes a stronger treatment. What is held up
//! takes every stronger one of no better match out of the ranking, so that an
//! answer that holds up a mild treatment leads to waiting, or to a clinician,
//! and not to a laser. Whatever enters `recommended` because something left it
//! is no stronger than what left.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers, chosen};
use crate::assessment::Assessed;
use crate::assessment::rules::Suitability;
use crate::clinic::{Clinic, Offer};
use crate::knowledge::matches::{self, Strength};
use crate::knowledge::treatments::{Intensity, Setting, Treatment};
use crate::order::by_rank;
use crate::plan::{self, Plan};
use crate::questionnaire::{Choice, Question};

/// Weeks before an event in which no procedure is offered, that week included (R16).
pub const EVENT_WEEKS: u32 = 4;

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

/// The strength that decides: over melasma and active acne where they are named, else over all concerns (R17).
fn deciding_strength(matches: &[(Choice, Strength)]) -> Strength {
    let decides = |c: Choice| matches!(c, Choice::Melasma | Choice::ActiveAcne);
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
    intensity: Intensity,
    setting: Setting,
    is_routine: bool,
    downtime: u32,
    /// Days until its shortest course can be behind an event.
    ready_in_days: u32,
    course_from: Option<f64>,
}

impl Candidate {
    /// Whether the days of healing that a person can spare take it out of the ranking: a strong
    /// treatment that does not fit is not offered as one that does.
    fn needs_its_downtime(&self) -> bool {
        self.intensity >= Intensity::Strong
    }
}

/// The treatments that may be recommended, with what their order depends on.
#[derive(Debug, Clone)]
pub struct Ranking {
    candidates: Vec<Candidate>,
    /// What would help and is held up by a finding, by setting.
    held_up: Vec<(Setting, Strength, Intensity)>,
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
            .map(|(offer, matches)| plan::plan(offer, clinic, counted, matches))
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
        let mut held_up = Vec::new();
        let mut routine = None;
        for (index, offer) in clinic.offers.iter().enumerate() {
            let is_routine = offer.treatment == Some(Treatment::TopicalRoutine);
            if is_routine {
                routine = Some(index);
            }
            let strength = deciding_strength(&matches[index]);
            if offer.treatment == Some(Treatment::AtHomeMicroneedling) || strength < Strength::Fair
            {
                continue;
            }
            let suitability = treatments[index].suitability;
            let intensity = intensity_of(offer);
            if !suitability.may_be_recommended() {
                held_up.push((offer.setting, strength, intensity));
                continue;
            }
            let plan = &plans[index];
            candidates.push(Candidate {
                offer: index,
                strength,
                suitability,
                intensity,
                setting: offer.setting,
                is_routine,
                downtime: plan.course.map_or(0, |c| c.downtime_days.min),
                ready_in_days: plan
                    .course
                    .map_or(0, |c| plan.timing.days_until_ready_for_an_event(&c)),
                course_from: plan.cost.map(|c| c.course.min),
            });
        }
        let number = |question| match counted.get(question) {
            Some(Answer::Number(n)) => Some(n),
            _ => None,
        };
        Ranking {
            candidates,
            held_up,
            routine,
            setting: if counted.chose(Choice::Professional) {
                Some(Setting::Professional)
            } else if counted.chose(Choice::AtHome) {
                Some(Setting::AtHome)
            } else {
                None
            },
            downtime: [
                (Choice::NoDowntime, 0),
                (Choice::DowntimeUpTo2, 2),
                (Choice::DowntimeUpTo7, 7),
            ]
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

    /// Whether the days of healing that a person can spare could change what is recommended,
    /// whatever is answered to the questions that follow.
    pub fn downtime_decides(&self) -> bool {
        let bucket = |days: u32| match days {
            0 => 0,
            1..=2 => 1,
            3..=7 => 2,
            _ => 3,
        };
        let ranked = || self.in_setting().filter(|c| !self.is_promoted(c));
        let mut places = 0;
        for strength in Strength::ALL.into_iter().rev() {
            if places >= 2 {
                return false;
            }
            let group = || ranked().filter(move |c| c.strength == strength);
            let buckets = || group().map(|c| bucket(c.downtime));
            let differ = buckets().min() != buckets().max();
            if differ || group().any(|c| c.needs_its_downtime() && bucket(c.downtime) > 0) {
                return true;
            }
            places += group().count();
        }
        false
    }

    fn in_setting(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|c| self.wants(c.setting))
    }

    fn wants(&self, setting: Setting) -> bool {
        self.setting.is_none_or(|wanted| wanted == setting)
    }

    /// Whether a candidate would stand where a milder one of at least its match is held up.
    fn is_promoted(&self, candidate: &Candidate) -> bool {
        self.held_up.iter().any(|(setting, strength, intensity)| {
            self.wants(*setting)
                && *strength >= candidate.strength
                && *intensity < candidate.intensity
        })
    }

    /// What is possible and would help, but is stronger than what is held up, by index of the
    /// clinic's offers: for a clinician to speak of, not for the quiz to recommend.
    pub fn stronger_than_what_is_held_up(&self) -> Vec<usize> {
        self.in_setting()
            .filter(|c| self.is_promoted(c))
            .map(|c| c.offer)
            .collect()
    }

    /// What is recommended, by index of the clinic's offers: at most two, best
    /// first; the topical routine when nothing else is left.
    pub fn recommended(&self) -> Vec<usize> {
        let soon = self.event.is_some_and(|weeks| weeks <= EVENT_WEEKS);
        let downtime_fits = |c: &Candidate| self.downtime.is_none_or(|days| c.downtime <= days);
        let mut order: Vec<&Candidate> = self
            .in_setting()
            .filter(|c| !soon || c.is_routine)
            .filter(|c| downtime_fits(c) || !c.needs_its_downtime())
            .filter(|c| !self.is_promoted(c))
            .collect();
        by_rank(&mut order, |c| {
            let event_fits = self.event.is_none_or(|weeks| c.ready_in_days <= weeks * 7);
            let budget_fits = match (self.budget, c.course_from) {
                (Some(budget), Some(from)) => from <= f64::from(budget),
                _ => true,
            };
            (
                Reverse(c.strength),
                (!downtime_fits(c), !event_fits, !budget_fits),
                c.intensity,
                c.suitability,
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

/// How much an offer asks of the skin: of what a clinic's own treatment inherits, the most.
pub fn intensity_of(offer: &Offer) -> Intensity {
    let inherited = offer.inherits.iter().map(|t| t.intensity());
    inherited.max().unwrap_or(Intensity::Deep)
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

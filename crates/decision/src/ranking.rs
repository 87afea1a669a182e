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
//! keeps every stronger one of no better match from moving up into its place,
//! so that an answer that holds up a mild treatment leads to waiting, or to a
//! clinician, and not to a laser. Whatever enters `recommended` because
//! something left it is no stronger than what left.

use std::cmp::Reverse;

use crate::answers::{Answer, Answers, chosen};
use crate::assessment::rules::Suitability;
use crate::assessment::{Assessed, Place};
use crate::clinic::{Clinic, Offer};
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::{Intensity, Setting, Treatment};
use crate::order::by_rank;
use crate::pack::Pack;
use crate::plan::{self, Plan};
use crate::questionnaire::{Choice, Role};

/// How well each concern that was named is served by an offer: where it may be done, or where that
/// is nowhere, in the area that it serves best.
pub fn matches_of(
    offer: &Offer,
    pack: &Pack,
    places: &[Place],
    assessed: &Assessed,
) -> Vec<(Choice, Strength)> {
    let open = places
        .iter()
        .zip(&assessed.areas)
        .filter(|(_, area)| area.is_open());
    let mut considered: Vec<&Place> = open.map(|(place, _)| place).collect();
    if considered.is_empty() {
        considered = places.iter().collect();
    }
    let mut best: Vec<(Choice, Strength)> = Vec::new();
    for place in considered {
        for (concern, strength) in matches_in(offer, pack, place) {
            match best.iter_mut().find(|(c, _)| *c == concern) {
                Some((_, known)) => *known = strength.max(*known),
                None => best.push((concern, strength)),
            }
        }
    }
    best
}

/// Whether a concern is there: one with an area of its own in that area alone, the others where
/// somebody chose the area.
fn is_there(concern: Choice, place: &Place) -> bool {
    let Some(area) = place.area else {
        return true;
    };
    match concern.facts().area {
        Some(own) => Choice::at(area.question(), own) == area,
        None => place.answers.chose_area(area),
    }
}

/// How well each concern is served in one place.
fn matches_in(offer: &Offer, pack: &Pack, place: &Place) -> Vec<(Choice, Strength)> {
    let counted = &place.answers;
    let concerns = pack.asks(Role::Concerns);
    let (Some(concerns), Some(Answer::Chosen(bits))) =
        (concerns, concerns.and_then(|c| counted.get(c)))
    else {
        return Vec::new();
    };
    chosen(concerns, bits)
        .map(|concern| {
            if !is_there(concern, place) {
                return (concern, Strength::None);
            }
            let own = offer
                .concerns
                .iter()
                .rev()
                .find(|(c, _)| *c == concern)
                .map(|(_, strength)| *strength);
            let strength = match offer.treatment {
                Some(treatment) => {
                    let table = pack.strength(treatment, concern, counted);
                    own.map_or(table, |own| own.min(table))
                }
                None => own.unwrap_or(Strength::None),
            };
            (concern, strength)
        })
        .collect()
}

/// The strength that decides: over the concerns that decide first where they are named, else over all.
fn deciding_strength(matches: &[(Choice, Strength)]) -> Strength {
    let decides = |c: Choice| c.facts().decides;
    let first = matches.iter().any(|(c, _)| decides(*c));
    matches
        .iter()
        .filter(|(c, _)| !first || decides(*c))
        .map(|(_, strength)| *strength)
        .max()
        .unwrap_or(Strength::None)
}

/// A treatment that would help.
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

/// What a person wants, as far as it decides the order.
#[derive(Debug, Clone, Copy)]
struct Wishes {
    /// The days of healing that they can spare; `None`: any.
    downtime: Option<u32>,
    /// Weeks until an event.
    event: Option<u32>,
    /// What a course may cost, in major units.
    budget: Option<u32>,
    /// Weeks before an event in which no procedure is offered.
    too_soon: u32,
}

impl Wishes {
    fn downtime_fits(&self, candidate: &Candidate) -> bool {
        self.downtime.is_none_or(|days| candidate.downtime <= days)
    }

    /// What takes a candidate out of the ranking, whatever else is in it.
    fn rule_out(&self, candidate: &Candidate) -> bool {
        let soon = self.event.is_some_and(|weeks| weeks <= self.too_soon);
        let shows_too_long = candidate.needs_its_downtime() && !self.downtime_fits(candidate);
        !candidate.is_routine && (soon || shows_too_long)
    }

    /// The place of a candidate, best first, as far as no finding decides it.
    fn place(&self, candidate: &Candidate) -> impl Ord + use<> {
        let event_fits = self
            .event
            .is_none_or(|weeks| candidate.ready_in_days <= weeks * 7);
        let budget_fits = match (self.budget, candidate.course_from) {
            (Some(budget), Some(from)) => from <= f64::from(budget),
            _ => true,
        };
        (
            Reverse(candidate.strength),
            (!self.downtime_fits(candidate), !event_fits, !budget_fits),
            candidate.intensity,
        )
    }
}

impl Candidate {
    /// Whether the days of healing that a person can spare take it out of the ranking: a strong
    /// treatment that does not fit is not offered as one that does.
    fn needs_its_downtime(&self) -> bool {
        self.intensity >= Intensity::Strong
    }
}

/// The treatments that would help, with what their order depends on.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// All that would help and could ever be recommended, held up or not.
    candidates: Vec<Candidate>,
    routine: Option<usize>,
    setting: Option<Setting>,
    /// The days that somebody may say they can spare.
    spares: Vec<u32>,
    wishes: Wishes,
}

impl Ranking {
    /// Collects the candidates; `treatments` stand in the order of the clinic's offers.
    pub fn of(counted: &Answers, clinic: &Clinic, treatments: &[Assessed]) -> Ranking {
        let places = Place::each(clinic.pack, counted);
        let matches: Vec<_> = clinic
            .offers
            .iter()
            .zip(treatments)
            .map(|(offer, assessed)| matches_of(offer, clinic.pack, &places, assessed))
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
        let mut routine = None;
        for (index, offer) in clinic.offers.iter().enumerate() {
            let is_routine = offer.treatment.is_some_and(Treatment::is_routine);
            if is_routine {
                routine = Some(index);
            }
            let strength = deciding_strength(&matches[index]);
            let intensity = intensity_of(offer);
            if offer.treatment.is_some_and(Treatment::is_home)
                || strength < Strength::Fair
                || intensity == Intensity::Deep
            {
                continue;
            }
            let plan = &plans[index];
            candidates.push(Candidate {
                offer: index,
                strength,
                suitability: treatments[index].suitability,
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
        let pack = clinic.pack;
        let mut spare = pack.days_to_spare();
        Ranking {
            candidates,
            routine,
            setting: pack.wished_setting(counted),
            spares: pack.days_to_spare().map(|(_, days)| days).collect(),
            wishes: Wishes {
                downtime: spare
                    .find(|(choice, _)| counted.chose(*choice))
                    .map(|(_, days)| days),
                event: pack.number(Role::Event, counted),
                budget: pack.number(Role::Budget, counted),
                too_soon: pack.event_weeks,
            },
        }
    }

    /// Whether any procedure may be recommended, wherever the person would have it.
    pub fn any_procedure(&self) -> bool {
        self.candidates
            .iter()
            .any(|c| !c.is_routine && c.suitability.may_be_recommended())
    }

    /// The days of healing that the person can spare; `None`: any.
    pub fn downtime(&self) -> Option<u32> {
        self.wishes.downtime
    }

    /// Whether any procedure may be recommended in the setting the person wants.
    pub fn any_procedure_in_setting(&self) -> bool {
        self.in_setting()
            .any(|c| !c.is_routine && c.suitability.may_be_recommended())
    }

    fn in_setting(&self) -> impl Iterator<Item = &Candidate> {
        let wanted = |c: &&Candidate| self.setting.is_none_or(|s| s == c.setting);
        self.candidates.iter().filter(wanted)
    }

    /// Whether the days of healing that a person can spare could change what is recommended,
    /// for some answer to the questions that follow.
    pub fn downtime_decides(&self) -> bool {
        let on_both_sides = |n: u32| [n.saturating_sub(1), n];
        let events = self.in_setting().map(|c| c.ready_in_days.div_ceil(7));
        let events = events
            .filter(|weeks| *weeks > self.wishes.too_soon)
            .flat_map(on_both_sides);
        let events: Vec<Option<u32>> = events.map(Some).chain([None]).collect();
        let budgets = self.in_setting().filter_map(|c| c.course_from);
        // OK because prices are within a million.
        let budgets = budgets.flat_map(|from| on_both_sides(from.ceil() as u32));
        let budgets: Vec<Option<u32>> = budgets.map(Some).chain([None]).collect();
        let decides = |event, budget| {
            let with = |downtime| {
                self.best(&Wishes {
                    downtime,
                    event,
                    budget,
                    ..self.wishes
                })
            };
            let any = with(None);
            self.spares.iter().any(|days| with(Some(*days)) != any)
        };
        events
            .iter()
            .any(|event| budgets.iter().any(|budget| decides(*event, *budget)))
    }

    /// The candidates that count for these wishes, best first, held up or not.
    fn order(&self, wishes: &Wishes) -> Vec<&Candidate> {
        let mut order: Vec<&Candidate> =
            self.in_setting().filter(|c| !wishes.rule_out(c)).collect();
        by_rank(&mut order, |c| (wishes.place(c), c.suitability, c.offer));
        order
    }

    /// Whether a candidate would move up into the place of a milder one of at least its match that
    /// is held up. What would be among the best two if nothing were held up is not moving up.
    fn moves_up(&self, candidate: &Candidate, order: &[&Candidate], wishes: &Wishes) -> bool {
        let is_better = |other: &&&Candidate| {
            (wishes.place(other), other.offer) < (wishes.place(candidate), candidate.offer)
        };
        order.iter().filter(is_better).count() >= 2
            && order.iter().any(|other| {
                !other.suitability.may_be_recommended()
                    && other.strength >= candidate.strength
                    && other.intensity < candidate.intensity
            })
    }

    /// What is possible and would help, but would take the place of something milder that is held
    /// up, by index of the clinic's offers: for a clinician to speak of, not for the quiz to recommend.
    pub fn stronger_than_what_is_held_up(&self) -> Vec<usize> {
        let order = self.order(&self.wishes);
        order
            .iter()
            .filter(|c| c.suitability.may_be_recommended())
            .filter(|c| self.moves_up(c, &order, &self.wishes))
            .map(|c| c.offer)
            .collect()
    }

    /// The best two for these wishes.
    fn best(&self, wishes: &Wishes) -> Vec<usize> {
        let order = self.order(wishes);
        order
            .iter()
            .filter(|c| c.suitability.may_be_recommended())
            .filter(|c| !self.moves_up(c, &order, wishes))
            .take(2)
            .map(|c| c.offer)
            .collect()
    }

    /// What is recommended, by index of the clinic's offers: at most two, best
    /// first; the topical routine when nothing else is left.
    pub fn recommended(&self) -> Vec<usize> {
        let mut best = self.best(&self.wishes);
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
            offer.treatment.is_some_and(Treatment::is_home)
                && assessed.suitability != Suitability::Contraindicated
        })
}

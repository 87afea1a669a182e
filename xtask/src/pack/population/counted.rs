//! People drawn by how often each answer is given, and what becomes of them, counted.

use std::collections::BTreeMap;

use skin_quiz::answers::{Answer, Answers};
use skin_quiz::assessment::rules::{Rule, Suitability};
use skin_quiz::assessment::{Assessed, Assessment, Origin, Place, assess};
use skin_quiz::clinic::Clinic;
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::knowledge::sources::Grade;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::{Question, Role};
use skin_quiz::ranking::Ranking;

use super::people::{self, Ordinary, Person, Prevalences};
use crate::pack::agreement::{Benchmark, Condition, Mark};

/// How many people are drawn.
pub const PEOPLE: usize = 12_000;
/// What they are drawn from.
pub const SEED: u64 = 20_261_129;

/// The treatment whose share is told by itself.
pub const NEEDLING: &str = "professional-microneedling";

/// Who is counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Everybody,
    /// No list says no or wait of anything that they answered.
    ListsSayYes,
    /// Nor does a source of authority that the pack's own rules cite.
    SourcesSayYes,
    /// Adults of 22 to 64 with nothing the matter or everyday things.
    Ordinary,
    /// Those of them with nothing the matter at all.
    NothingTheMatter,
    /// At least one list says no or wait.
    Excluded,
}

impl Group {
    /// All of them.
    pub const ALL: [Group; 6] = [
        Group::Everybody,
        Group::ListsSayYes,
        Group::SourcesSayYes,
        Group::Ordinary,
        Group::NothingTheMatter,
        Group::Excluded,
    ];
}

/// What a group is told.
#[derive(Debug, Default, Clone)]
pub struct Told {
    /// How many they are.
    pub people: usize,
    /// Whom the quiz stops.
    pub stopped: usize,
    /// Some procedure is suitable, or with precautions.
    pub open: usize,
    /// One of those serves a concern at least fairly.
    pub serving: usize,
    /// Needling in a clinic is suitable, or with precautions.
    pub needling: usize,
    /// A procedure is recommended.
    pub recommended: usize,
    /// Whom a rule alone keeps from any procedure; and from any that serves a concern.
    pub held_up_by: BTreeMap<&'static str, [usize; 2]>,
    /// Whom no rule alone keeps from any procedure; and from any that serves a concern.
    pub held_up_by_several: [usize; 2],
    /// Whose concerns no procedure serves, whatever the rules say.
    pub not_served: usize,
}

/// What was recommended to somebody although a list excludes them from it.
#[derive(Debug, Default, Clone)]
pub struct Despite {
    /// Marks that exclude somebody from a treatment, or make them wait.
    pub marks: usize,
    /// Those whose treatment is recommended, with a reason in the exceptions.
    pub with_reason: BTreeMap<(String, String), usize>,
    /// The same without one.
    pub without_reason: BTreeMap<(String, String), usize>,
    /// Treatments recommended that the quiz itself does not allow.
    pub against_the_quiz: usize,
}

/// A population and what it is told.
#[derive(Debug)]
pub struct Population {
    /// What each group is told.
    pub told: BTreeMap<Group, Told>,
    /// What was recommended although a list says no.
    pub despite: Despite,
}

impl Population {
    /// Draws people and tells each what the quiz says.
    pub fn of(pack: &'static Pack, prevalences: &Prevalences, benchmark: &Benchmark) -> Population {
        let clinic = Clinic::of(pack);
        let mut population = Population {
            told: BTreeMap::new(),
            despite: Despite::default(),
        };
        let mut chance = people::Chance::new(SEED);
        for _ in 0..PEOPLE {
            let person = prevalences.draw(&mut chance);
            population.count(&person, &clinic, benchmark);
        }
        population
    }

    fn count(&mut self, person: &Person, clinic: &Clinic, benchmark: &Benchmark) {
        let counted = person.answers.that_count();
        let excluded = exclusions(benchmark, clinic.pack, &counted);
        let is_stopped = is_stopped(clinic.pack, &counted);
        let mut groups = vec![Group::Everybody];
        if !excluded.is_empty() {
            groups.push(Group::Excluded);
        } else if !is_stopped && !person.is_not_sure {
            groups.push(Group::ListsSayYes);
            if sources_say_yes(clinic.pack, &counted) {
                groups.push(Group::SourcesSayYes);
            }
        }
        if person.ordinary >= Ordinary::Everyday {
            groups.push(Group::Ordinary);
        }
        if person.ordinary == Ordinary::Nothing {
            groups.push(Group::NothingTheMatter);
        }
        let case = (!is_stopped).then(|| Case::of(clinic, &counted));
        for group in groups {
            self.told.entry(group).or_default().add(case.as_ref());
        }
        let Some(case) = case else { return };
        for (list, condition, treatment) in excluded {
            self.despite.marks += 1;
            if !case.recommended.contains(&treatment) {
                continue;
            }
            let at = (list.to_owned(), condition.to_owned());
            let kept = match benchmark.reason(list, condition) {
                Some(_) => &mut self.despite.with_reason,
                None => &mut self.despite.without_reason,
            };
            *kept.entry(at).or_default() += 1;
        }
        self.despite.against_the_quiz += case.recommended_though_held_up;
    }
}

/// Whether the quiz stops before it recommends anything.
fn is_stopped(pack: &'static Pack, counted: &Answers) -> bool {
    let flags = skin_quiz::assessment::red_flags(pack, counted);
    !flags.is_empty()
}

/// Whether every rule that goes beyond precautions stands on our own caution or on pages of low
/// authority; areas are decided apart, and what holds for everybody is about nobody.
fn sources_say_yes(pack: &'static Pack, counted: &Answers) -> bool {
    let rows = pack.rules.iter().map(|rule| rule.row());
    let mut speaking = rows.filter(|row| !row.is_standing() && row.when.holds(counted));
    !speaking.any(|row| {
        let mut is_about_areas = false;
        row.when
            .questions(&mut |question| is_about_areas |= question.has(Role::Areas));
        let mut grades = row.sources.iter().map(|source| source.register().grade);
        let has_authority =
            grades.any(|grade| matches!(grade, Grade::Authority | Grade::Secondary));
        let procedures = pack.treatments.iter().filter(|it| is_procedure(**it));
        let mut levels = procedures.map(|it| row.cell(*it).effect);
        !is_about_areas && has_authority && levels.any(|level| !level.may_be_recommended())
    })
}

/// Whether the quiz could recommend it, and it is done in a clinic.
fn is_procedure(treatment: Treatment) -> bool {
    !treatment.is_routine() && !treatment.is_home() && !treatment.is_left_to_specialists()
}

/// Every mark of a list that says no or wait to this person: list, condition and treatment.
fn exclusions<'a>(
    benchmark: &'a Benchmark,
    pack: &'static Pack,
    counted: &Answers,
) -> Vec<(&'a str, &'a str, &'a str)> {
    let mut found = Vec::new();
    for condition in &benchmark.conditions {
        if !has(condition, pack, counted) {
            continue;
        }
        for (list, mark) in benchmark.lists.iter().zip(&condition.marks) {
            if matches!(mark, Some(Mark::Excluded | Mark::Wait)) {
                found.push((
                    list.id.as_str(),
                    condition.id.as_str(),
                    list.treatment.as_str(),
                ));
            }
        }
    }
    found
}

/// Whether somebody has a condition of the lists, in every area that they chose.
fn has(condition: &Condition, pack: &'static Pack, counted: &Answers) -> bool {
    let ways = condition.ways.iter();
    ways.into_iter()
        .any(|way| way.iter().all(|answer| gives(pack, counted, answer)))
}

fn gives(pack: &'static Pack, counted: &Answers, answer: &str) -> bool {
    if let Some(choice) = pack.choice(answer) {
        // An area that is one of several is kept clear of.
        let chosen = counted.get(choice.question());
        let alone = chosen == Some(Answer::Chosen(choice.bit()));
        return counted.chose(choice) && (alone || !choice.question().has(Role::Areas));
    }
    // A time of a list is the last whole month or week in which it still speaks.
    let number = answer.split_once('=').and_then(|(question, number)| {
        let question: Question = pack.question(question)?;
        Some((question, number.parse::<u32>().ok()?))
    });
    number.is_some_and(|(question, last)| {
        matches!(counted.get(question), Some(Answer::Number(given)) if given <= last)
    })
}

/// One person's result, as far as it is counted.
#[derive(Debug)]
struct Case {
    open: bool,
    serving: bool,
    needling: bool,
    recommended: Vec<&'static str>,
    recommended_a_procedure: bool,
    recommended_though_held_up: usize,
    held_up_by: [Vec<&'static str>; 2],
    served: bool,
}

impl Case {
    fn of(clinic: &Clinic, counted: &Answers) -> Case {
        let assessment = assess(counted, clinic);
        let ranking = Ranking::of(counted, clinic, &assessment.treatments);
        let case = Procedures {
            clinic,
            places: Place::each(clinic.pack, counted),
            assessment: &assessment,
        };
        let best = ranking.recommended();
        let recommended = best.iter().filter_map(|at| clinic.offers[*at].treatment);
        let recommended: Vec<Treatment> = recommended.collect();
        let level = |at: &usize| assessment.treatments[*at].suitability;
        let needling = clinic.offers.iter().position(|offer| offer.id == NEEDLING);
        let open = case.any(None, false);
        let serving = case.any(None, true);
        let held_up = |is_open: bool, serving: bool| match is_open {
            true => Vec::new(),
            false => case.alone_in_the_way(serving),
        };
        Case {
            open,
            serving,
            needling: needling.is_some_and(|at| level(&at).may_be_recommended()),
            recommended_a_procedure: recommended.iter().any(|it| !it.is_routine()),
            recommended_though_held_up: best
                .iter()
                .filter(|at| !level(at).may_be_recommended())
                .count(),
            recommended: recommended.iter().map(|it| it.id()).collect(),
            held_up_by: [held_up(open, false), held_up(serving, true)],
            served: case.any_serves(),
        }
    }
}

/// What is asked of the procedures of one person.
struct Procedures<'a> {
    clinic: &'a Clinic,
    places: Vec<Place>,
    assessment: &'a Assessment,
}

impl Procedures<'_> {
    /// Every procedure that the quiz could recommend, with what was found.
    fn each(&self) -> impl Iterator<Item = (Treatment, &Assessed)> {
        let offers = self.clinic.offers.iter();
        let assessed = offers.zip(&self.assessment.treatments);
        assessed.filter_map(|(offer, assessed)| {
            let treatment = offer.treatment?;
            is_procedure(treatment).then_some((treatment, assessed))
        })
    }

    /// Whether a treatment serves a concern at least fairly in a place.
    fn serves(&self, treatment: Treatment, place: &Place) -> bool {
        let pack = self.clinic.pack;
        let chosen = pack.concerns().filter(|it| place.answers.chose(*it));
        let mut strengths = chosen.map(|it| pack.strength(treatment, it, &place.answers));
        strengths.any(|strength| strength >= Strength::Fair)
    }

    fn any_serves(&self) -> bool {
        let mut each = self.each();
        each.any(|(treatment, _)| {
            self.places
                .iter()
                .any(|place| self.serves(treatment, place))
        })
    }

    /// Whether some procedure is open in some area without a rule, and serves a concern there.
    fn any(&self, without: Option<Rule>, serving: bool) -> bool {
        self.each().any(|(treatment, assessed)| {
            self.places.iter().any(|place| {
                level_in(assessed, place, without).may_be_recommended()
                    && (!serving || self.serves(treatment, place))
            })
        })
    }

    /// The rules of which each by itself keeps somebody from every procedure.
    fn alone_in_the_way(&self, serving: bool) -> Vec<&'static str> {
        let findings = self.each().flat_map(|(_, assessed)| &assessed.findings);
        let mut rules: Vec<Rule> = Vec::new();
        for finding in findings {
            if let Origin::Table(rule) = finding.origin
                && !finding.effect.may_be_recommended()
                && !rules.contains(&rule)
            {
                rules.push(rule);
            }
        }
        rules.retain(|rule| self.any(Some(*rule), serving));
        rules.iter().map(|rule| rule.id()).collect()
    }
}

/// The level of a treatment in a place, as if a rule did not speak.
fn level_in(assessed: &Assessed, place: &Place, without: Option<Rule>) -> Suitability {
    let findings = assessed.findings.iter().filter(|finding| {
        let is_there = match (finding.areas, place.area) {
            (Some(bits), Some(area)) => bits & area.bit() != 0,
            _ => true,
        };
        let is_left_out = without.is_some_and(|rule| finding.origin == Origin::Table(rule));
        is_there && !is_left_out
    });
    let levels = findings.map(|finding| finding.effect);
    levels.max().unwrap_or(Suitability::Suitable)
}

impl Told {
    fn add(&mut self, case: Option<&Case>) {
        self.people += 1;
        let Some(case) = case else {
            self.stopped += 1;
            return;
        };
        self.open += usize::from(case.open);
        self.serving += usize::from(case.serving);
        self.needling += usize::from(case.needling);
        self.recommended += usize::from(case.recommended_a_procedure);
        self.not_served += usize::from(!case.served);
        let is_held_up = [!case.open, !case.serving && case.served];
        for (reading, rules) in case.held_up_by.iter().enumerate() {
            for rule in rules {
                self.held_up_by.entry(rule).or_default()[reading] += 1;
            }
            let by_several = is_held_up[reading] && rules.is_empty();
            self.held_up_by_several[reading] += usize::from(by_several);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_without_any_rule_left_out_is_that_of_the_quiz() {
        let pack = Pack::built_in();
        let prevalences = Prevalences::read(pack).unwrap_or_else(|what| panic!("{what}"));
        let clinic = Clinic::of(pack);
        let mut chance = people::Chance::new(7);
        for _ in 0..500 {
            let counted = prevalences.draw(&mut chance).answers.that_count();
            let assessment = assess(&counted, &clinic);
            for assessed in &assessment.treatments {
                for (place, area) in Place::each(pack, &counted).iter().zip(&assessed.areas) {
                    // What is kept clear of is said of a treatment, and of no area.
                    assert!(level_in(assessed, place, None) >= area.suitability);
                    let open = level_in(assessed, place, None).may_be_recommended();
                    assert_eq!(open, area.is_open());
                }
            }
        }
    }

    #[test]
    fn nobody_is_recommended_what_the_quiz_or_a_list_excludes_them_from() {
        let pack = Pack::built_in();
        let prevalences = Prevalences::read(pack).unwrap_or_else(|what| panic!("{what}"));
        let benchmark = Benchmark::read().unwrap_or_else(|what| panic!("{what}"));
        let population = Population::of(pack, &prevalences, &benchmark);
        assert!(population.despite.marks > 1000);
        assert_eq!(population.despite.against_the_quiz, 0);
        let without_reason = &population.despite.without_reason;
        assert!(without_reason.is_empty(), "{without_reason:?}");
    }
}

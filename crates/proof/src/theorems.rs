//! What holds of the quiz with a clinic's rules in it.
//!
//! What arrives: what a clinic file says. What leaves: [`Theorem`]s, each a sentence, whether it
//! holds, and where it does not a [`Counterexample`]: a person, a treatment and an area, or the
//! place in the file. They are looked at, not assumed: the quiz's own decision is asked, person by
//! person, and held to what it says at a clinic that sets nothing.
//!
//! The space of all answers is too large to walk. It splits soundly, as no condition joins two
//! answers by "and" or "not": a finding depends on single answers, and a suitability is the
//! strictest of its findings. So what holds for somebody for each single condition, in every area
//! at once, holds for all sets of answers; a seeded sample of pairs and of whole people, who
//! assume nothing, comes on top. There are no more conditions than options in the quiz, however
//! many rules a clinic writes, so the work grows with the number of rules and not with its square.
//!
//! This module deliberately does not know how a file is mended, or who reads what it says.

use serde::Serialize;
use skin_quiz_decision::answers::{Answer, Answers};
use skin_quiz_decision::assessment::rules::Suitability;
use skin_quiz_decision::assessment::{self, Assessed};
use skin_quiz_decision::clinic::{
    Clinic, Diagnostic, Offer, OwnContraindication, Severity, pointer,
};
use skin_quiz_decision::condition::Condition;
use skin_quiz_decision::flow::{self, Step};
use skin_quiz_decision::knowledge::treatments::Treatment;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::questionnaire::{Choice, Kind, Question, Role};
use skin_quiz_decision::ranking::Ranking;
use skin_quiz_decision::value::Value;
use skin_quiz_law as law;

use crate::people::{Chance, Sampler, add, nothing_the_matter, somebody_for};

/// How many people are drawn for what is not decided by single conditions.
const PEOPLE: usize = 150;
/// How many pairs of options are drawn.
const PAIRS: usize = 300;
/// The seed of both: the same file is always proven with the same people.
const SEED: u64 = 17;

/// What becomes of a file for which a theorem does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// It is not handed out.
    Refuses,
    /// Its author is told.
    Warns,
}

/// Something that should hold of every clinic's quiz.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Theorem {
    /// Its name, which stays.
    pub id: &'static str,
    /// What it says.
    pub said: &'static str,
    /// Whether it does.
    pub holds: bool,
    /// What becomes of a file where it does not.
    pub weight: Weight,
    /// Where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterexample: Option<Counterexample>,
}

/// Where a theorem does not hold.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Counterexample {
    /// In words.
    pub said: String,
    /// The place in the file (JSON Pointer), where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What somebody answered, where it is about a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<Value>,
    /// The treatment that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treatment: Option<String>,
    /// The area that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<&'static str>,
}

impl Counterexample {
    fn at(path: &str, said: String) -> Counterexample {
        Counterexample {
            said,
            path: Some(path.to_owned()),
            ..Counterexample::default()
        }
    }

    fn of(answers: &Answers, treatment: &str, said: String) -> Counterexample {
        Counterexample {
            said,
            answers: Some(answers.write()),
            treatment: Some(treatment.to_owned()),
            ..Counterexample::default()
        }
    }
}

/// What was looked at, or where it failed.
pub type Looked = Result<u64, Counterexample>;

/// Everything that is proven of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proof {
    /// All theorems, always in the same order.
    pub theorems: Vec<Theorem>,
    /// Whether one that refuses does not hold.
    pub refused: bool,
    /// How many comparisons were made.
    pub comparisons: u64,
}

/// Proves a clinic file, as far as its text could be read.
pub fn prove(pack: &'static Pack, file: &Value) -> Proof {
    Prover::new(pack, file).proof()
}

/// A clinic that sets nothing and offers every treatment, those included that wait for its word.
pub fn everything(pack: &'static Pack) -> Clinic {
    let offers = pack.treatments.iter().copied();
    Clinic {
        offers: offers.map(Offer::built_in).collect(),
        ..Clinic::of(pack)
    }
}

/// What is found of each offer for these answers.
pub fn assessed(answers: &Answers, clinic: &Clinic) -> Vec<Assessed> {
    assessment::assess(&answers.that_count(), clinic).treatments
}

/// Every single condition that a rule speaks on, each once: those of the table, and the clinic's.
pub fn conditions(clinic: &Clinic) -> Vec<Condition> {
    let mut all: Vec<Condition> = Vec::new();
    let mut note = |leaf: &Condition| {
        if !all.contains(leaf) {
            all.push(leaf.clone());
        }
    };
    for rule in &clinic.pack.rules {
        rule.row().when.leaves(&mut note);
    }
    let own = clinic.contraindications.iter();
    own.filter_map(|rule| rule.when.as_ref())
        .for_each(|when| when.leaves(&mut note));
    all
}

/// Every option of a safety question of which several may be chosen, but those that stop the quiz
/// and "none of these".
pub fn safety_options(pack: &Pack) -> Vec<Choice> {
    let asked = pack.questions.iter().filter(|question| {
        question.facts().safety
            && question.facts().kind == Kind::Multi
            && !question.has(Role::RedFlags)
    });
    let all = asked.flat_map(|question| question.choices());
    all.filter(|choice| !choice.is_none_of_these()).collect()
}

/// That somebody is told nothing milder than at another clinic, whatever the offer inherits, in
/// any area.
pub fn nothing_is_milder(answers: &Answers, clinic: &Clinic, than: &Clinic) -> Looked {
    let here = assessed(answers, clinic);
    let there = assessed(answers, than);
    let of = |treatment: Treatment| {
        let place = than
            .offers
            .iter()
            .position(|offer| offer.treatment == Some(treatment));
        place.map(|place| &there[place])
    };
    let mut comparisons = 0;
    for (offer, here) in clinic.offers.iter().zip(&here) {
        let inherited = offer.inherits.iter().filter_map(|t| of(*t));
        for there in inherited {
            if here.suitability < there.suitability {
                return Err(milder(
                    answers,
                    offer,
                    None,
                    here.suitability,
                    there.suitability,
                ));
            }
            for (in_area, at_most) in here.areas.iter().zip(&there.areas) {
                comparisons += 1;
                if in_area.suitability < at_most.suitability {
                    return Err(milder(
                        answers,
                        offer,
                        in_area.area,
                        in_area.suitability,
                        at_most.suitability,
                    ));
                }
            }
        }
    }
    Ok(comparisons)
}

fn milder(
    answers: &Answers,
    offer: &Offer,
    area: Option<Choice>,
    here: Suitability,
    there: Suitability,
) -> Counterexample {
    Counterexample {
        area: area.map(Choice::id),
        ..Counterexample::of(
            answers,
            &offer.id,
            format!(
                "`{}` is `{}` there, and without the clinic's file `{}`",
                offer.id,
                here.id(),
                there.id()
            ),
        )
    }
}

/// That one more option makes no treatment milder, in no area; what was found with it.
pub fn one_more_is_never_milder(
    start: &Answers,
    option: Choice,
    clinic: &Clinic,
    before: &[Assessed],
) -> Result<Vec<Assessed>, Counterexample> {
    let mut with = start.clone();
    add(&mut with, option, 0);
    let after = assessed(&with, clinic);
    for ((before, after), offer) in before.iter().zip(&after).zip(&clinic.offers) {
        let areas = before.areas.iter().zip(&after.areas);
        let mut milder_there =
            areas.filter(|(before, after)| after.suitability < before.suitability);
        let there = milder_there.next().map(|(before, _)| before.area);
        if after.suitability < before.suitability || there.is_some() {
            return Err(Counterexample {
                area: there.flatten().map(Choice::id),
                ..Counterexample::of(
                    &with,
                    &offer.id,
                    format!("adding `{}` makes `{}` milder", option.id(), offer.id),
                )
            });
        }
    }
    Ok(after)
}

/// That any two options together are as strict as either alone, and either as strict as none, for
/// those pairs, each by its two places among them.
pub fn adding_is_never_milder(
    start: &Answers,
    added: &[Choice],
    clinic: &Clinic,
    pairs: impl Iterator<Item = (usize, usize)>,
) -> Looked {
    let before = assessed(start, clinic);
    let one: Vec<Vec<Assessed>> = added
        .iter()
        .map(|&option| one_more_is_never_milder(start, option, clinic, &before))
        .collect::<Result<_, _>>()?;
    let mut comparisons = 0;
    for (i, j) in pairs {
        let mut with = start.clone();
        add(&mut with, added[i], 0);
        add(&mut with, added[j], 0);
        let both = assessed(&with, clinic);
        for (t, both) in both.iter().enumerate() {
            comparisons += 1;
            if both.suitability < one[i][t].suitability || both.suitability < one[j][t].suitability
            {
                return Err(Counterexample::of(
                    &with,
                    &clinic.offers[t].id,
                    format!(
                        "`{}` with `{}` is milder than one of them for `{}`",
                        added[i].id(),
                        added[j].id(),
                        clinic.offers[t].id
                    ),
                ));
            }
        }
    }
    Ok(comparisons)
}

/// That a shorter time is never milder, for each number that a question asks with an option.
pub fn a_shorter_time_is_never_milder(start: &Answers, clinic: &Clinic, most: u32) -> Looked {
    let mut comparisons = 0;
    for &question in clinic.pack.questions {
        let facts = question.facts();
        let (Some(with), Kind::Number { max, .. }) = (facts.asked_with, facts.kind) else {
            continue;
        };
        let at = |n: u32| {
            let mut answers = start.clone();
            add(&mut answers, with, n);
            answers.set(question, Some(Answer::Number(n)));
            let found = assessed(&answers, clinic);
            (answers, found)
        };
        let mut longer = at(max.min(most)).1;
        for n in (0..max.min(most)).rev() {
            let (answers, now) = at(n);
            for ((l, s), offer) in longer.iter().zip(&now).zip(&clinic.offers) {
                comparisons += 1;
                if s.suitability < l.suitability {
                    return Err(Counterexample::of(
                        &answers,
                        &offer.id,
                        format!("`{}` {n} is milder than {}", facts.id, n + 1),
                    ));
                }
            }
            longer = now;
        }
    }
    Ok(comparisons)
}

/// Walks the quiz with the answers that somebody would give, and the first option or 0 where they
/// have none; what was asked, and the answers. `None`: it has no end.
pub fn walk(would_give: &Answers, clinic: &Clinic) -> Option<(Vec<Question>, Answers)> {
    let mut answers = clinic.pack.answers();
    let mut passed = Vec::new();
    let mut asked = Vec::new();
    loop {
        match flow::next(&answers, clinic, |q| passed.contains(&q)) {
            Step::Review | Step::Stopped => return Some((asked, answers)),
            Step::Ask(question) => {
                asked.push(question);
                if asked.len() > clinic.pack.questions.len() {
                    return None;
                }
                let given = would_give.get(question);
                if question.facts().optional && given.is_none() {
                    passed.push(question);
                    continue;
                }
                let first = question.choices().next();
                let any = first.map_or(Answer::Number(0), |choice| Answer::Chosen(choice.bit()));
                answers.set(question, Some(given.unwrap_or(any)));
            }
        }
    }
}

/// A clinic's rule, with the place in its file.
struct Written<'c> {
    path: String,
    rule: &'c OwnContraindication,
}

struct Prover<'v> {
    file: &'v Value,
    clinic: Clinic,
    found: Vec<Diagnostic>,
    against_law: Vec<Diagnostic>,
    plain: Clinic,
    comparisons: u64,
}

impl<'v> Prover<'v> {
    fn new(pack: &'static Pack, file: &'v Value) -> Prover<'v> {
        let (clinic, found) = Clinic::read_for(pack, file);
        let against_law = law::check(file);
        Prover {
            file,
            clinic,
            found,
            against_law,
            plain: everything(pack),
            comparisons: 0,
        }
    }

    fn proof(mut self) -> Proof {
        let people = self.people();
        let theorems = vec![
            self.theorem(
                "read-whole",
                "Every part of the file is used; nothing in it is left out.",
                Weight::Refuses,
                Prover::read_whole,
            ),
            self.theorem(
                "every-rule-read",
                "Every rule of the clinic's own can be worked out as it was meant.",
                Weight::Refuses,
                Prover::every_rule_read,
            ),
            self.theorem(
                "nothing-loosened",
                "No treatment is milder than without the file, for no answer and in no area, and \
                 the file does not try to make one so.",
                Weight::Refuses,
                |it| it.nothing_loosened(&people),
            ),
            self.theorem(
                "no-more-claimed",
                "No treatment is said to help more than the sources say.",
                Weight::Refuses,
                Prover::no_more_claimed,
            ),
            self.theorem(
                "monotone",
                "One more thing that somebody has never makes a treatment milder.",
                Weight::Refuses,
                Prover::monotone,
            ),
            self.theorem(
                "home-not-softer",
                "What people do to themselves is never milder than the same in the clinic.",
                Weight::Refuses,
                Prover::home_not_softer,
            ),
            self.theorem(
                "routine-stays",
                "The choice without a procedure is always there.",
                Weight::Refuses,
                Prover::routine_stays,
            ),
            self.theorem(
                "same-stops",
                "Exactly the people are stopped who are stopped without the file.",
                Weight::Refuses,
                |it| it.same_stops(&people),
            ),
            self.theorem(
                "no-dead-end",
                "Every way through the questions comes to its end, and to an answer.",
                Weight::Refuses,
                |it| it.no_dead_end(&people),
            ),
            self.theorem(
                "prices-sane",
                "Prices are in an order that can be: the lower before the higher, several \
                 sessions no dearer than each by itself, in a currency that there is.",
                Weight::Refuses,
                Prover::prices_sane,
            ),
            self.theorem(
                "law-kept",
                "Nothing was found in the clinic's own words that the law of its region forbids. Not \
                 signed by a lawyer.",
                Weight::Refuses,
                Prover::law_kept,
            ),
            self.theorem(
                "currency-said",
                "Where there are prices, the file says in which currency.",
                Weight::Warns,
                Prover::currency_said,
            ),
            self.theorem(
                "every-rule-speaks",
                "Each rule of the clinic's own changes something for somebody.",
                Weight::Warns,
                Prover::every_rule_speaks,
            ),
            self.theorem(
                "somebody-is-left",
                "Some people are still recommended a procedure.",
                Weight::Warns,
                |it| it.somebody_is_left(&people),
            ),
            self.theorem(
                "leads-somewhere",
                "A result leads somewhere: to a booking, a telephone number or a request.",
                Weight::Warns,
                Prover::leads_somewhere,
            ),
        ];
        Proof {
            refused: theorems
                .iter()
                .any(|theorem| !theorem.holds && theorem.weight == Weight::Refuses),
            theorems,
            comparisons: self.comparisons,
        }
    }

    fn theorem(
        &mut self,
        id: &'static str,
        said: &'static str,
        weight: Weight,
        look: impl Fn(&Prover<'v>) -> Looked,
    ) -> Theorem {
        let looked = look(self);
        self.comparisons += looked.as_ref().unwrap_or(&0);
        Theorem {
            id,
            said,
            holds: looked.is_ok(),
            weight,
            counterexample: looked.err(),
        }
    }

    /// People as they come; fewer where the clinic's own tables are long, as each takes longer.
    fn people(&self) -> Vec<Answers> {
        let own = self.clinic.offers.len() + self.clinic.contraindications.len();
        let many = (PEOPLE * 100 / (100 + own)).max(10);
        let mut chance = Chance::new(SEED);
        let sampler = Sampler::of(self.clinic.pack);
        let draw = |sampler: Sampler| (0..many).map(|_| sampler.draw(&mut chance)).collect();
        sampler.map_or_else(Vec::new, draw)
    }

    /// Somebody with nothing the matter, in every area at once.
    fn start(&self) -> Answers {
        everywhere(nothing_the_matter(self.clinic.pack))
    }

    /// Those that a single condition holds for, each in every area at once.
    fn each(&self) -> impl Iterator<Item = Answers> {
        let start = self.start();
        let all = conditions(&self.clinic).into_iter();
        all.map(move |leaf| everywhere(somebody_for(&start, &leaf)))
    }

    fn reported(&self, fits: impl Fn(&Diagnostic) -> bool) -> Looked {
        match self.found.iter().find(|fault| fits(fault)) {
            Some(fault) => Err(Counterexample::at(&fault.path, fault.message.clone())),
            None => Ok(1),
        }
    }

    fn read_whole(&self) -> Looked {
        self.reported(|fault| fault.severity == Severity::Error)
    }

    fn every_rule_read(&self) -> Looked {
        let own = "/contraindications";
        self.reported(|fault| {
            let of_rules = fault.path.starts_with(own);
            fault.code == "incomplete-rule" || of_rules && fault.severity == Severity::Error
        })?;
        let unread = self.clinic.contraindications.iter();
        match unread.into_iter().find(|rule| rule.text.is_none()) {
            Some(rule) => Err(Counterexample::at(
                own,
                format!("`{}` could not be read whole", rule.id),
            )),
            None => Ok(self.clinic.contraindications.len() as u64),
        }
    }

    fn nothing_loosened(&self, people: &[Answers]) -> Looked {
        // What tries to loosen is refused though the reader would not let it.
        self.reported(|fault| fault.code == "can-not-loosen" && fault.severity == Severity::Error)?;
        for written in self.written() {
            self.tries_to_loosen(&written)?;
        }
        let start = self.start();
        let mut comparisons = nothing_is_milder(&start, &self.clinic, &self.plain)?;
        for person in self.each() {
            comparisons += nothing_is_milder(&person, &self.clinic, &self.plain)?;
        }
        for person in people {
            comparisons += nothing_is_milder(person, &self.clinic, &self.plain)?;
        }
        Ok(comparisons)
    }

    /// The least that the table says of each offer wherever a condition holds, whatever else is
    /// answered.
    fn for_sure(&self, when: &Condition) -> Vec<Suitability> {
        let pack = self.clinic.pack;
        // Nothing that is asked with it has an answer yet: each answer to that may say less.
        let mut alone = pack.answers();
        match when {
            Condition::Chose(choice) => alone.choose(*choice),
            Condition::NotSure(question) => alone.set(*question, Some(Answer::NotSure)),
            _ => {}
        }
        let speaking = pack.rules.iter().map(|rule| rule.row());
        let speaking: Vec<_> = speaking.filter(|row| row.when.holds(&alone)).collect();
        let of = |offer: &Offer| {
            let said = speaking.iter().map(|row| offer.effect_of(row));
            said.max().unwrap_or(Suitability::Suitable)
        };
        self.clinic.offers.iter().map(of).collect()
    }

    /// Fails for a rule that is softer than the table for everything that it speaks of.
    fn tries_to_loosen(&self, written: &Written<'_>) -> Looked {
        let (Some(when), rule) = (&written.rule.when, written.rule) else {
            return Ok(0);
        };
        let for_sure = self.for_sure(when);
        if !rule
            .offers
            .iter()
            .all(|&offer| for_sure[offer] > rule.effect)
        {
            return Ok(rule.offers.len() as u64);
        }
        // OK because a rule without offers is not kept.
        let offer = rule.offers.first().copied().unwrap_or_default();
        Err(Counterexample {
            treatment: Some(self.clinic.offers[offer].id.clone()),
            ..Counterexample::at(
                &pointer(&written.path, "effect"),
                format!(
                    "rule `{}` says `{}`, and the quiz itself says `{}` of `{}` there: a clinic can \
                     add and tighten rules, never loosen one",
                    rule.id,
                    rule.effect.id(),
                    for_sure[offer].id(),
                    self.clinic.offers[offer].id
                ),
            )
        })
    }

    fn no_more_claimed(&self) -> Looked {
        self.reported(|fault| fault.code == "can-not-strengthen")
    }

    fn monotone(&self) -> Looked {
        let added = safety_options(self.clinic.pack);
        let mut chance = Chance::new(SEED);
        let own = self.clinic.offers.len() + self.clinic.contraindications.len();
        let many = (PAIRS * 100 / (100 + own)).max(20);
        let many = if added.is_empty() { 0 } else { many };
        let pairs = (0..many).map(|_| (chance.below(added.len()), chance.below(added.len())));
        let comparisons = adding_is_never_milder(&self.start(), &added, &self.clinic, pairs)?;
        Ok(comparisons + added.len() as u64)
    }

    fn home_not_softer(&self) -> Looked {
        let place = |treatment: Treatment| {
            let offers = &self.clinic.offers;
            offers.iter().position(|o| o.treatment == Some(treatment))
        };
        let treatments = self.clinic.pack.treatments;
        let pairs: Vec<(usize, usize)> = treatments
            .iter()
            .filter_map(|t| Some((place(*treatments.get(t.facts().follows?)?)?, place(*t)?)))
            .collect();
        let mut comparisons = 0;
        for person in self.each() {
            let found = assessed(&person, &self.clinic);
            for &(followed, follower) in &pairs {
                comparisons += 1;
                let (there, here) = (&found[followed], &found[follower]);
                if here.suitability < there.suitability {
                    let id = &self.clinic.offers[follower].id;
                    let said = format!("`{id}` is `{}`", here.suitability.id());
                    return Err(Counterexample::of(&person, id, said));
                }
            }
        }
        Ok(comparisons)
    }

    fn routine_stays(&self) -> Looked {
        self.reported(|fault| matches!(fault.code, "always-offered" | "always-eligible"))?;
        let Some(routine) = self.clinic.pack.routine() else {
            return Ok(0);
        };
        let offers = &self.clinic.offers;
        let Some(place) = offers.iter().position(|o| o.treatment == Some(routine)) else {
            return Err(Counterexample::at(
                "/treatments",
                "it is not on offer".into(),
            ));
        };
        let own = self.clinic.contraindications.iter();
        match own.into_iter().find(|rule| rule.offers.contains(&place)) {
            Some(rule) => Err(Counterexample::at(
                "/contraindications",
                format!("rule `{}` speaks of it", rule.id),
            )),
            None => Ok(1),
        }
    }

    fn same_stops(&self, people: &[Answers]) -> Looked {
        let stopped = |answers: &Answers, clinic: &Clinic| {
            matches!(flow::next(answers, clinic, |_| true), Step::Stopped)
        };
        let start = self.start();
        let flags = self.clinic.pack.red_flags.iter();
        let flags = flags.map(|flag| somebody_for(&start, &flag.when));
        let mut comparisons = 0;
        for person in people.iter().cloned().chain(flags).chain([start.clone()]) {
            comparisons += 1;
            if stopped(&person, &self.clinic) != stopped(&person, &self.plain) {
                let said = "somebody is stopped in one quiz and not in the other".to_owned();
                return Err(Counterexample {
                    said,
                    answers: Some(person.write()),
                    ..Counterexample::default()
                });
            }
        }
        Ok(comparisons)
    }

    fn no_dead_end(&self, people: &[Answers]) -> Looked {
        let start = nothing_the_matter(self.clinic.pack);
        let few = people.len().div_ceil(3);
        for person in people.iter().take(few).chain([&start]) {
            let without = |said: &str| Counterexample {
                said: said.to_owned(),
                answers: Some(person.write()),
                ..Counterexample::default()
            };
            let Some((_, answers)) = walk(person, &self.clinic) else {
                return Err(without("the questions have no end"));
            };
            if !flow::missing(&answers, &self.clinic).is_empty() {
                return Err(without(
                    "the questions end before all that is needed is answered",
                ));
            }
            if self.clinic.offers.is_empty() {
                return Err(without("nothing is on offer"));
            }
        }
        Ok(few as u64)
    }

    fn prices_sane(&self) -> Looked {
        self.reported(|fault| {
            matches!(fault.code, "min-above-max" | "bad-currency")
                || fault.code == "out-of-range" && is_price(&fault.path)
        })?;
        let currency = &self.clinic.currency;
        if !CURRENCIES.split(' ').any(|code| code == currency) {
            let said = format!("`{currency}` is the code of no currency in use (ISO 4217)");
            return Err(Counterexample::at("/currency", said));
        }
        let mut looked = 1;
        for offer in &self.clinic.offers {
            let Some(single) = offer.per_session else {
                continue;
            };
            for (place, package) in offer.packages.iter().enumerate() {
                looked += 1;
                let apart = single.max * f64::from(package.sessions);
                if package.price > apart {
                    let path = pointer(&pointer("/treatments", &offer.id), "packages");
                    return Err(Counterexample {
                        treatment: Some(offer.id.clone()),
                        ..Counterexample::at(
                            &pointer(&path, &place.to_string()),
                            format!(
                                "{} sessions together cost {currency} {}, and each by itself at most {} \
                                 in all",
                                package.sessions,
                                skin_quiz_decision::value::shown(package.price),
                                skin_quiz_decision::value::shown(apart)
                            ),
                        )
                    });
                }
            }
        }
        Ok(looked)
    }

    fn law_kept(&self) -> Looked {
        let mut refused = self.against_law.iter().filter(|it| it.code == law::REFUSED);
        match refused.next() {
            Some(fault) => Err(Counterexample::at(&fault.path, fault.message.clone())),
            None => Ok(1),
        }
    }

    fn currency_said(&self) -> Looked {
        let offers = self.clinic.offers.iter();
        let priced = |offer: &Offer| offer.per_session.is_some() || !offer.packages.is_empty();
        let consultation = self.clinic.consultation.as_ref();
        let priced = offers.into_iter().any(priced)
            || consultation.is_some_and(|it| it.price.is_some_and(|price| price > 0.0));
        if priced && self.file.get("currency").is_none() {
            let said = format!(
                "there are prices and no `currency`: they are shown in {}",
                self.clinic.currency
            );
            return Err(Counterexample::at("/currency", said));
        }
        Ok(1)
    }

    /// The clinic's rules with their places in its file; those that were dropped are not among them.
    fn written(&self) -> Vec<Written<'_>> {
        let items = match self.file.get("contraindications") {
            Some(Value::List(items)) => &items[..],
            _ => &[],
        };
        let mut rules = self.clinic.contraindications.iter().peekable();
        let mut written = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let Some(Value::Text(id)) = item.get("id") else {
                continue;
            };
            // They are kept in the order of the file.
            if let Some(rule) = rules.next_if(|rule| rule.id == id.trim()) {
                let path = pointer("/contraindications", &index.to_string());
                written.push(Written { path, rule });
            }
        }
        written
    }

    fn every_rule_speaks(&self) -> Looked {
        let written = self.written();
        let items = match self.file.get("contraindications") {
            Some(Value::List(items)) => items.len(),
            _ => 0,
        };
        // A rule whose treatments are all withdrawn is not kept.
        for index in 0..items {
            let path = pointer("/contraindications", &index.to_string());
            if !written.iter().any(|rule| rule.path == path) {
                let said = "this rule speaks of nothing that is on offer".to_owned();
                return Err(Counterexample::at(&path, said));
            }
        }
        // The strictest so far that the clinic's own rules say of each offer on one answer.
        let mut said: Vec<(&Condition, Vec<Suitability>)> = Vec::new();
        for written in &written {
            let Some(when) = &written.rule.when else {
                continue;
            };
            let known = said.iter().position(|(of, _)| *of == when);
            let known = known.unwrap_or_else(|| {
                said.push((when, self.for_sure(when)));
                said.len() - 1
            });
            let so_far = &mut said[known].1;
            let mut speaks = false;
            for &offer in &written.rule.offers {
                speaks |= written.rule.effect > so_far[offer];
                so_far[offer] = so_far[offer].max(written.rule.effect);
            }
            if !speaks {
                return Err(Counterexample::at(
                    &written.path,
                    format!(
                        "rule `{}` changes nothing: the quiz, or a rule before it, is as strict for \
                         each of its treatments",
                        written.rule.id
                    ),
                ));
            }
        }
        Ok(written.len() as u64)
    }

    fn somebody_is_left(&self, people: &[Answers]) -> Looked {
        let well = nothing_the_matter(self.clinic.pack);
        let procedure = |answers: &Answers| {
            let counted = answers.that_count();
            let found = assessment::assess(&counted, &self.clinic);
            let ranking = Ranking::of(&counted, &self.clinic, &found.treatments);
            let recommended = ranking.recommended().into_iter();
            recommended
                .map(|place| &self.clinic.offers[place])
                .any(|offer| !offer.treatment.is_some_and(Treatment::is_routine))
        };
        let wishes = self.clinic.pack.concerns().map(|concern| {
            let mut answers = well.clone();
            answers.set(concern.question(), None);
            add(&mut answers, concern, u32::MAX);
            answers
        });
        let mut looked = 0;
        for person in wishes.chain(people.iter().cloned()) {
            looked += 1;
            if procedure(&person) {
                return Ok(looked);
            }
        }
        Err(Counterexample {
            said: format!("none of {looked} people is recommended one"),
            ..Counterexample::default()
        })
    }

    fn leads_somewhere(&self) -> Looked {
        let clinic = &self.clinic;
        let booked = |place: &skin_quiz_decision::clinic::Location| {
            place.booking_url.is_some() || place.phone.is_some()
        };
        let somewhere = clinic.booking_url.is_some()
            || clinic.phone.is_some()
            || clinic.contact.is_some()
            || clinic.locations.iter().any(booked)
            || clinic
                .offers
                .iter()
                .any(|offer| offer.booking_url.is_some());
        if somewhere {
            return Ok(1);
        }
        Err(Counterexample::at(
            "/bookingUrl",
            "there is no `bookingUrl`, `phone` or `contact`, so whoever has an answer finds no way \
             to you in it"
                .into(),
        ))
    }
}

/// The same in every area there is, which the quiz decides each by itself.
fn everywhere(mut answers: Answers) -> Answers {
    let areas = answers.questions().iter().copied();
    for question in areas.filter(|q| q.has(Role::Areas)) {
        let all = question.choices().fold(0, |bits, area| bits | area.bit());
        answers.set(question, Some(Answer::Chosen(all)));
    }
    answers
}

fn is_price(path: &str) -> bool {
    ["perSession", "price", "/min", "/max"]
        .iter()
        .any(|part| path.contains(part))
}

/// The codes of the currencies in use by ISO 4217, those among them that have just ended.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND \
    BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB \
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY \
    KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR \
    MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF \
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS \
    UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

//! What a clinic file does to people: how many of some drawn by a seed are told something else.
//!
//! What arrives: two files, or one and none, how many people, and a seed. What leaves: a
//! [`Comparison`]: how many are told something else and what it is, and a few of them with their
//! answers in words, before and after. What somebody is told is asked of the quiz itself, as a
//! visitor gets it. The people are drawn so that much turns up, so these are no shares of anybody's
//! visitors. This module deliberately does not know whether a difference is good.

use std::collections::BTreeMap;

use serde::Serialize;
use skin_quiz_decision::answers::{Answer, Answers, chosen};
use skin_quiz_decision::assessment::rules::Suitability;
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::questionnaire::Choice;
use skin_quiz_decision::value::Value;
use skin_quiz_words::recommendation::{self, Recommendation, Status, TreatmentOption};
use skin_quiz_words::text::{Phrase, Words};
use skin_quiz_words::told;

use crate::people::{Chance, Sampler};

/// How many people are shown.
const EXAMPLES: usize = 5;
/// The most people that are asked for.
const MOST_PEOPLE: usize = 20_000;

/// What a file does to people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// How many were asked for.
    pub people: usize,
    /// How many of them are told something else.
    pub changed: usize,
    /// What it is, each with how many people; somebody may be counted at several.
    pub by: Vec<Difference>,
    /// Some of them, of each difference somebody where there is room.
    pub examples: Vec<Example>,
}

/// A kind of difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// Its name, which stays; `rule` for each of the clinic's own.
    pub id: &'static str,
    /// The clinic's own rule that speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// In words.
    pub said: String,
    /// How many people.
    pub people: usize,
}

/// Somebody who is told something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    /// What they answered, in words; "none of these" is left out.
    pub answers: Vec<Answered>,
    /// What is different, as in [`Difference::id`].
    pub by: Vec<&'static str>,
    /// What they were told.
    pub before: Told,
    /// What they are told now.
    pub after: Told,
}

/// A question and its answer, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answered {
    /// A short name of the question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// What somebody is told, in short.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Told {
    /// How far the quiz came.
    pub status: Status,
    /// The names of what is recommended, best first.
    pub recommended: Vec<String>,
    /// The treatments of which something else is told, and those recommended.
    pub treatments: Vec<ToldOf>,
}

/// What somebody is told of a treatment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToldOf {
    /// Its id.
    pub treatment: String,
    /// Its name.
    pub name: String,
    /// How safe it is for them.
    pub suitability: Suitability,
    /// The same in words.
    pub said: String,
    /// Why, of the clinic's own rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
    /// What a course costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
}

/// A price range of a course.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cost {
    /// ISO 4217.
    pub currency: String,
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
}

/// The kinds of differences, and what they are called.
const KINDS: [(&str, &str); 6] = [
    ("status", "The quiz ends otherwise"),
    ("recommended", "Something else is recommended"),
    ("stricter", "A treatment is told more strictly"),
    (
        "milder",
        "A treatment is told less strictly than in the file before",
    ),
    ("offered", "Other treatments are on offer"),
    ("cost", "A course costs something else"),
];

/// Compares what people are told at a clinic with what they are told before: with another file, or
/// where a clinic sets nothing.
pub fn compare(
    pack: &'static Pack,
    before: Option<&Value>,
    after: &Value,
    people: usize,
    seed: u64,
    words: &Words,
) -> Comparison {
    let people = people.min(MOST_PEOPLE);
    let before = before.map_or_else(
        || Clinic::of(pack),
        |before| Clinic::read_for(pack, before).0,
    );
    let (after, _) = Clinic::read_for(pack, after);
    let mut comparison = Comparison {
        people,
        changed: 0,
        by: Vec::new(),
        examples: Vec::new(),
    };
    let Some(sampler) = Sampler::of(pack) else {
        return comparison;
    };
    let mut chance = Chance::new(seed);
    let mut kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    let mut shown: Vec<&'static str> = Vec::new();
    // Held back for where no new difference turns up.
    let mut others: Vec<Example> = Vec::new();
    for _ in 0..people {
        let answers = sampler.draw(&mut chance);
        let was = recommendation::recommend(&answers, &before, words);
        let is = recommendation::recommend(&answers, &after, words);
        for rule in own_rules(&is, &after) {
            *rules.entry(rule).or_default() += 1;
        }
        let by = differences(&was, &is);
        if by.is_empty() {
            continue;
        }
        comparison.changed += 1;
        for kind in &by {
            *kinds.entry(kind).or_default() += 1;
        }
        let new = by.iter().any(|kind| !shown.contains(kind));
        if comparison.examples.len() + others.len() < EXAMPLES || new && shown.len() < KINDS.len() {
            let example = Example {
                answers: in_words(&answers, words),
                before: told(&was, &is, &before, words),
                after: told(&is, &was, &after, words),
                by,
            };
            if new {
                shown.extend(&example.by);
                comparison.examples.push(example);
            } else {
                others.push(example);
            }
        }
    }
    comparison.examples.extend(others);
    comparison.examples.truncate(EXAMPLES);
    comparison.by = KINDS
        .iter()
        .filter_map(|(id, said)| {
            Some(Difference {
                id,
                rule: None,
                said: (*said).to_owned(),
                people: *kinds.get(id)?,
            })
        })
        .collect();
    let rules = rules.into_iter().map(|(rule, people)| Difference {
        id: "rule",
        said: format!("Rule `{rule}` of the clinic's own speaks"),
        rule: Some(rule),
        people,
    });
    comparison.by.extend(rules);
    comparison
}

/// The clinic's own rules that speak for somebody, each once.
fn own_rules(result: &Recommendation, clinic: &Clinic) -> Vec<String> {
    let findings = result.options.iter().flat_map(|option| &option.findings);
    let own = |id: &str| clinic.contraindications.iter().any(|rule| rule.id == id);
    let mut rules: Vec<String> = findings
        .map(|finding| finding.rule.to_string())
        .filter(|id| own(id))
        .collect();
    rules.sort();
    rules.dedup();
    rules
}

fn of<'r>(result: &'r Recommendation, treatment: &str) -> Option<&'r TreatmentOption> {
    let mut options = result.options.iter();
    options.find(|option| option.treatment == treatment)
}

fn course_cost(option: &TreatmentOption) -> Option<Cost> {
    option.cost.as_ref().map(|cost| Cost {
        currency: cost.currency.clone(),
        min: cost.course.min,
        max: cost.course.max,
    })
}

/// What is told differently, by the names of [`KINDS`].
fn differences(was: &Recommendation, is: &Recommendation) -> Vec<&'static str> {
    let both = || {
        let options = is.options.iter();
        options.filter_map(|option| Some((of(was, &option.treatment)?, option)))
    };
    let ids = |result: &Recommendation| {
        let options = result.options.iter();
        options.map(|o| o.treatment.clone()).collect::<Vec<_>>()
    };
    let mut by = Vec::new();
    let mut note = |different: bool, kind: usize| {
        if different {
            by.push(KINDS[kind].0);
        }
    };
    note(
        was.status != is.status || was.urgency != is.urgency || was.missing != is.missing,
        0,
    );
    note(was.recommended != is.recommended, 1);
    note(both().any(|(was, is)| is.suitability > was.suitability), 2);
    note(both().any(|(was, is)| is.suitability < was.suitability), 3);
    note(was.status == is.status && ids(was) != ids(is), 4);
    note(
        both().any(|(was, is)| course_cost(was) != course_cost(is)),
        5,
    );
    by
}

/// What somebody is told, of those treatments of which something else is told in the other result.
fn told(result: &Recommendation, other: &Recommendation, clinic: &Clinic, words: &Words) -> Told {
    let names = result.recommended.iter();
    let differs = |option: &&TreatmentOption| {
        let recommended = result.recommended.contains(&option.treatment)
            || other.recommended.contains(&option.treatment);
        let same = of(other, &option.treatment).is_some_and(|other| {
            other.suitability == option.suitability && course_cost(other) == course_cost(option)
        });
        recommended || !same
    };
    Told {
        status: result.status,
        recommended: names.map(|id| told::name(words, clinic, id)).collect(),
        treatments: result
            .options
            .iter()
            .filter(differs)
            .map(|option| ToldOf {
                treatment: option.treatment.clone(),
                name: told::name(words, clinic, &option.treatment),
                suitability: option.suitability,
                said: words
                    .ui(recommendation::level(option.suitability))
                    .to_owned(),
                because: option
                    .findings
                    .iter()
                    .filter(|finding| {
                        let rules = &clinic.contraindications;
                        rules.iter().any(|rule| rule.id == *finding.rule)
                    })
                    .map(|finding| finding.text.clone())
                    .collect(),
                cost: course_cost(option),
            })
            .collect(),
    }
}

/// Answers in words, in the order of asking.
fn in_words(answers: &Answers, words: &Words) -> Vec<Answered> {
    let questions = answers.questions().iter().copied();
    let asked = questions.filter(|question| answers.applies(*question));
    let said = asked.filter_map(|question| {
        let answer = match answers.get(question)? {
            Answer::NotSure => words.not_sure(question).to_owned(),
            Answer::Number(n) => words.figures().number(n),
            Answer::Chosen(bits) => {
                let chosen = chosen(question, bits).filter(|c| !c.is_none_of_these());
                let texts: Vec<&str> = chosen
                    .map(|c: Choice| words.say(Phrase::Choice(c)))
                    .collect();
                if texts.is_empty() {
                    return None;
                }
                words.commas(&texts)
            }
        };
        Some(Answered {
            question: words.say(Phrase::Short(question)).to_owned(),
            answer,
        })
    });
    said.collect()
}

//! Questions, options, treatments and rules of the built-in pack, by id, for tests.
#![allow(dead_code)]

use skin_quiz::assessment::rules::Rule;
use skin_quiz::knowledge::care::Care;
use skin_quiz::knowledge::conflicts::Conflict;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::{Choice, Question};

pub fn pack() -> &'static Pack {
    Pack::built_in()
}

#[track_caller]
pub fn question(id: &str) -> Question {
    pack()
        .question(id)
        .unwrap_or_else(|| panic!("no question {id}"))
}

/// An option, as `question=option`.
#[track_caller]
pub fn choice(id: &str) -> Choice {
    pack()
        .choice(id)
        .unwrap_or_else(|| panic!("no option {id}"))
}

#[track_caller]
pub fn treatment(id: &str) -> Treatment {
    pack()
        .treatment(id)
        .unwrap_or_else(|| panic!("no treatment {id}"))
}

#[track_caller]
pub fn rule(id: &str) -> Rule {
    let found = pack().rules.iter().find(|rule| rule.id() == id);
    *found.unwrap_or_else(|| panic!("no rule {id}"))
}

#[track_caller]
pub fn care(id: &str) -> Care {
    pack()
        .care_of(id)
        .unwrap_or_else(|| panic!("no item of care {id}"))
}

#[track_caller]
pub fn conflict(topic: &str) -> Conflict {
    let found = pack().conflicts.iter().find(|c| c.facts().topic == topic);
    *found.unwrap_or_else(|| panic!("no conflict {topic}"))
}

/// Every option of every question.
pub fn choices() -> Vec<Choice> {
    pack().questions.iter().flat_map(|q| q.choices()).collect()
}

/// The options of a question.
pub fn options(question: Question) -> Vec<Choice> {
    question.choices().collect()
}

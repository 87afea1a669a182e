//! Questions, options, treatments and rules of the built-in pack, by id, and somebody with nothing
//! the matter, for tests: those of the library as well.
#![allow(dead_code)]

use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::Rule;
use skin_quiz::clinic::{Clinic, Offer};
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

/// A clinic that offers every treatment, those included that wait for its word.
pub fn everything() -> Clinic {
    everything_of(pack())
}

/// The same with another pack.
pub fn everything_of(pack: &'static Pack) -> Clinic {
    let offers = pack.treatments.iter().copied();
    Clinic {
        offers: offers.map(Offer::built_in).collect(),
        ..Clinic::of(pack)
    }
}

/// Every option of every question.
pub fn choices() -> Vec<Choice> {
    pack().questions.iter().flat_map(|q| q.choices()).collect()
}

/// The options of a question.
pub fn options(question: Question) -> Vec<Choice> {
    question.choices().collect()
}

/// Dull skin on the face, and nothing the matter: whom all other people of the tests differ from.
/// Node's tests read the same file.
pub const UNREMARKABLE: &str = include_str!("../people/unremarkable.json");

/// Their answers as plain values.
pub fn unremarkable() -> serde_json::Map<String, serde_json::Value> {
    serde_json::from_str(UNREMARKABLE).expect("an object of answers")
}

/// Somebody with this concern on the face and nothing the matter, who wants it done in a clinic.
#[track_caller]
pub fn well(concern: &str) -> Answers {
    let mut person = unremarkable();
    person.insert("concerns".to_owned(), serde_json::json!([concern]));
    let given = serde_json::from_value(person.into()).expect("plain values");
    Answers::read(pack().questions, &given).unwrap_or_else(|error| panic!("{}", error.message))
}

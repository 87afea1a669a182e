//! The questionnaire with its words, for the JavaScript API.
//!
//! What arrives: the clinic and the words. What leaves: the contract's
//! `Question` objects. Runs natively.

use serde::Serialize;

use crate::answers::NOT_SURE;
use crate::clinic::Clinic;
use crate::questionnaire::{Kind, Question, Unit};
use crate::text::{Phrase, Words};

/// A question with its words.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", ts(rename = "Question"))]
pub struct QuestionEntry {
    id: &'static str,
    page: &'static str,
    #[cfg_attr(feature = "types", ts(type = "\"single\" | \"multi\" | \"number\""))]
    kind: &'static str,
    optional: bool,
    safety: bool,
    text: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(feature = "types", ts(as = "Option<String>", optional))]
    help: &'static str,
    why: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "types", ts(as = "Option<Vec<OptionEntry>>", optional))]
    options: Vec<OptionEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    range: Option<RangeEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    asked_with: Option<AskedWith>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
struct OptionEntry {
    id: &'static str,
    text: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(feature = "types", ts(as = "Option<String>", optional))]
    help: &'static str,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
struct RangeEntry {
    min: u32,
    max: u32,
    unit: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
struct AskedWith {
    question: &'static str,
    option: &'static str,
}

/// Every question, in the order of asking.
pub fn all(clinic: &Clinic, words: &Words) -> Vec<QuestionEntry> {
    clinic
        .pack
        .questions
        .iter()
        .map(|&question| entry(question, clinic, words))
        .collect()
}

fn entry(question: Question, clinic: &Clinic, words: &Words) -> QuestionEntry {
    let facts = question.facts();
    let mut options: Vec<OptionEntry> = question
        .choices()
        .map(|choice| OptionEntry {
            id: choice.id(),
            text: words.say(Phrase::Choice(choice)),
            help: words.say(Phrase::ChoiceHelp(choice)),
        })
        .collect();
    if facts.not_sure {
        options.push(OptionEntry {
            id: NOT_SURE,
            text: words.not_sure(question),
            help: "",
        });
    }
    QuestionEntry {
        id: facts.id,
        page: facts.page.id(),
        kind: match facts.kind {
            Kind::Single => "single",
            Kind::Multi => "multi",
            Kind::Number { .. } => "number",
        },
        optional: facts.optional,
        safety: facts.safety,
        text: words.say(Phrase::Question(question)),
        help: words.say(Phrase::Help(question)),
        why: words.say(Phrase::Why(question)),
        options,
        range: match facts.kind {
            Kind::Number { min, max, unit } => Some(RangeEntry {
                min,
                max,
                unit: match unit {
                    Unit::Money => clinic.currency.clone(),
                    unit => unit.id().to_owned(),
                },
            }),
            _ => None,
        },
        asked_with: facts.asked_with.map(|choice| AskedWith {
            question: choice.question().id(),
            option: choice.id(),
        }),
    }
}

/// The types of the questions, for `results.d.ts`.
#[cfg(feature = "types")]
pub struct QuestionTypes;

#[cfg(feature = "types")]
impl QuestionTypes {
    /// Their declarations.
    pub fn declarations() -> [String; 4] {
        use ts_rs::TS;
        [
            OptionEntry::decl(),
            RangeEntry::decl(),
            AskedWith::decl(),
            QuestionEntry::decl(),
        ]
    }
}

//! What the quiz tells its surroundings, and what is handed over with it.
//!
//! What arrives: what a person did and agreed to. What leaves: [`Notice`]s. What holds an answer
//! holds a [`Consent`] too, and only a ticked box makes one. This module deliberately does not know
//! where any of it goes.

use std::cell::Cell;
use std::rc::Rc;

use serde::Serialize;
use yew::Callback;

use super::consent::Consent;
use crate::journey::Place;
use crate::recommendation::{Recommendation, Status};
use crate::value::Value;

/// What kind of page is on show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A question.
    Question,
    /// The answers, to check.
    Review,
    /// The result.
    Result,
}

impl Stage {
    /// The name in the element's `data-state`.
    pub const fn id(self) -> &'static str {
        match self {
            Stage::Question => "question",
            Stage::Review => "review",
            Stage::Result => "result",
        }
    }
}

impl From<Place> for Stage {
    fn from(place: Place) -> Stage {
        match place {
            Place::Ask(_) | Place::Early => Stage::Question,
            Place::Review => Stage::Review,
            Place::Result => Stage::Result,
        }
    }
}

/// What the quiz tells its surroundings.
///
/// By its type none of it carries an answer, a question or an outcome, but
/// [`Notice::Share`] and [`Notice::Contact`], whose [`Summary`] nobody can make
/// without the consent that only a ticked box gives.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The quiz takes answers.
    Ready,
    /// A first answer was submitted.
    Start,
    /// A page was reached.
    Step {
        /// Its number, from 1.
        step: u32,
        /// About how many there are.
        of: u32,
    },
    /// The result was reached.
    Complete,
    /// A booking link was followed; a page that opens a booking of its own in its place signs.
    Book(Receipt),
    /// Somebody asks to be contacted; whoever sends it says what became of it.
    Contact(Box<Request>, Callback<Outcome>),
    /// Somebody shares a summary with the clinic; whoever takes it signs.
    Share(Summary, Receipt),
    /// Another kind of page is on show.
    Stage(Stage),
    /// Somebody wants to print the result; what prints it is up to the surroundings.
    Print,
}

/// What whoever takes a summary signs. Two are equal when they are the same one.
#[derive(Debug, Clone, Default)]
pub struct Receipt(Rc<Cell<bool>>);

impl Receipt {
    /// Says that it was taken.
    pub fn sign(&self) {
        self.0.set(true);
    }

    /// Whether somebody took it.
    pub fn is_signed(&self) -> bool {
        self.0.get()
    }
}

impl PartialEq for Receipt {
    fn eq(&self, other: &Receipt) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What is shared. It can be read by anybody and made by nobody outside this
/// module, as its consent can't.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// How far the quiz came; always complete.
    pub status: Status,
    /// The answers to the questions that were asked, in the contract's form.
    pub answers: Value,
    /// Ids of the treatments recommended, best first.
    pub recommended: Vec<String>,
    /// The plan as it is copied.
    pub text: String,
    /// The digest of rules and facts that the result stands on.
    pub catalogue: String,
    pub(super) consent: Consent,
}

impl Summary {
    /// The words that were agreed to.
    pub fn consent(&self) -> &str {
        self.consent.words()
    }
}

/// A summary that nobody has agreed to hand over yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsigned {
    status: Status,
    answers: Value,
    recommended: Vec<String>,
    text: String,
    catalogue: String,
}

impl Unsigned {
    /// Of a result and the answers that it was made from, with the plan in words.
    pub fn of(result: &Recommendation, answers: Value, text: &str) -> Unsigned {
        Unsigned {
            status: result.status,
            answers,
            recommended: result.recommended.clone(),
            text: text.to_owned(),
            catalogue: result.catalogue.clone(),
        }
    }

    /// The summary, for whoever has agreed.
    pub fn signed(&self, consent: Consent) -> Summary {
        let all = self.clone();
        Summary {
            status: all.status,
            answers: all.answers,
            recommended: all.recommended,
            text: all.text,
            catalogue: all.catalogue,
            consent,
        }
    }
}

/// What somebody sends who wants to be contacted. It can be read by anybody and made by nobody
/// outside this module, as its consent can't.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Request {
    /// Who receives it, as the clinic wrote it.
    pub to: String,
    /// What the receiver gets.
    pub message: Message,
    /// The same in words, without any answer: for a mail program.
    pub text: String,
}

/// What the receiver gets.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Message {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
    pub(super) consent: Consent,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) marketing: Option<Consent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<Summary>,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The receiver has taken it.
    Sent,
    /// A mail program was asked to open a message; the answers, if any, are on the clipboard.
    Opened,
    /// The same, but the answers could not be copied.
    OpenedWithout,
    /// It has not arrived, as far as is known.
    Failed,
}

impl Outcome {
    /// By the name that the element gives it; what is not known has failed.
    pub fn from_id(id: &str) -> Outcome {
        match id {
            "sent" => Outcome::Sent,
            "opened" => Outcome::Opened,
            "opened-without" => Outcome::OpenedWithout,
            _ => Outcome::Failed,
        }
    }
}

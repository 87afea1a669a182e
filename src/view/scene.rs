//! What every part of a page is drawn from, and what its buttons do.

use yew::prelude::*;

use super::arrival;
use super::notice::Notice;
use super::shared::Shared;
use super::visit::{Action, Visit};
use crate::clinic::Clinic;
use crate::journey::{Fault, Journey};
use crate::questionnaire::Question;
use crate::text::Words;

/// What a page is drawn from.
pub struct Scene<'a> {
    pub words: &'a Words,
    pub clinic: &'a Shared<Clinic>,
    pub journey: &'a Journey,
    /// What stands beside the page that they are on.
    pub visit: &'a Visit,
    /// Tells this person's plan from all others in a calendar; drawn by lot.
    pub plan_id: &'a str,
    /// Whether what is folded away is drawn already.
    pub folds: bool,
    pub act: &'a Callback<Action>,
    pub notify: &'a Callback<Notice>,
}

impl Scene<'_> {
    /// The mark of a page whose folds are not drawn yet.
    pub fn waits(&self) -> Option<&'static str> {
        (!self.folds).then_some("later")
    }

    /// What is wrong with what was submitted of a question.
    pub fn fault(&self, question: Question) -> Option<Fault> {
        let mut faults = self.journey.faults.iter();
        faults
            .find(|(q, _)| *q == question)
            .map(|(_, fault)| *fault)
    }

    /// A click that does one thing on the page, which stays.
    pub fn stays(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// A click that does one thing.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |event: MouseEvent| {
            arrival::let_go(&event);
            act.emit(action.clone());
        })
    }

    /// The form's own button. The browser must not send anything anywhere.
    pub fn on_submit(&self) -> Callback<SubmitEvent> {
        let act = self.act.clone();
        let clinic = self.clinic.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            arrival::let_go(&event);
            act.emit(Action::Continue(clinic.clone()));
        })
    }
}

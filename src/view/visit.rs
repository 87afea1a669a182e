//! What happens on the page: actions, and the journey that each leads to.
//!
//! What arrives: an [`Action`]. What leaves: the next [`Visit`]: the journey, which `decision` goes on
//! with, and what stands beside a page only as long as it is on show. This module deliberately does
//! not know which page comes next.

use std::rc::Rc;

use yew::Reducible;

use super::consent::Consent;
use super::shared::Shared;
use super::typing;
use crate::calendar::Day;
use crate::clinic::Clinic;
use crate::journey::{Focus, Journey, LONGEST_TYPED, Typed};
use crate::questionnaire::{Choice, Question};
use crate::text::Ui;

/// How far sharing with the clinic has come.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Sharing {
    /// Nobody asked for it yet.
    #[default]
    Open,
    /// The box is ticked.
    Agreed(Consent),
    /// The button was pressed without the tick.
    Refused,
    /// The summary was handed over.
    Done,
    /// The button was pressed, and nobody took the summary.
    Untaken,
}

/// Everything that can happen.
#[derive(Debug, Clone)]
pub enum Action {
    /// An option of a question is ticked or unticked; `None` is "not sure".
    Tick(Question, Option<Choice>, bool),
    /// The list of a question's options is opened.
    Unfold(Question),
    /// "None of these", in every list that has no answer yet.
    NoneOfAll,
    /// Something is typed into the number field of a question.
    Type(Question, String, Typed),
    /// The page's own button: go on.
    Continue(Shared<Clinic>),
    /// Back to the page before.
    Back(Shared<Clinic>),
    /// Change one answer.
    Change(Question, Shared<Clinic>),
    /// All answers are checked on a page of their own from now on, or not.
    Review(bool, Shared<Clinic>),
    /// Something is put into the number field of a question, beside what stands there, that the field
    /// can't show; with what the language puts between thousands.
    Insert(Question, String, String, Option<char>),
    /// Go on though an answer could be shown.
    GoOn(Shared<Clinic>),
    /// Whether everything may be cleared is asked, or no longer.
    AskToRestart(bool),
    /// Clear everything and start again, and whether the person asked for it here.
    Restart(Shared<Clinic>, Focus),
    /// Bring back what was cleared last.
    Undo(Shared<Clinic>),
    /// What was cleared can't be brought back any more.
    Forget,
    /// Another clinic's settings apply from now on.
    Settle(Shared<Clinic>),
    /// Something to say about what was just done.
    Say(Ui),
    /// The field of the start holds this, and the day, if it can be taken.
    StartOn(String, Option<Day>),
    /// Sharing goes on.
    Share(Sharing),
    /// The result without one of the areas, or with all of them again.
    Without(Option<Choice>),
}

/// Somebody's journey, and what stands beside the page that they are on.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Where they are, with everything answered so far.
    pub journey: Journey,
    /// What there is to say about what was just done.
    pub message: Option<Ui>,
    /// How far sharing has come. Consent was given to what was on show.
    pub sharing: Sharing,
}

impl Visit {
    /// Of a journey, on the page where it stands.
    pub fn of(journey: Journey) -> Visit {
        Visit {
            journey,
            message: None,
            sharing: Sharing::Open,
        }
    }

    fn take(&mut self, action: Action) {
        let page = self.journey.opened;
        self.act(action);
        if self.journey.opened != page {
            self.message = None;
            self.sharing = Sharing::Open;
        }
    }

    fn act(&mut self, action: Action) {
        let journey = &mut self.journey;
        match action {
            Action::Tick(question, option, on) => {
                journey.tick(question, option, on);
                self.message = None;
            }
            Action::Unfold(question) => journey.unfold(question),
            Action::NoneOfAll => {
                journey.choose_none_of_all();
                self.message = Some(Ui::NoneOfAllDone);
            }
            Action::Type(question, text, typed) => journey.type_in(question, text, typed),
            Action::Insert(question, field, data, group) => {
                let Some(draft) = journey.drafts.get(question) else {
                    return;
                };
                let text = [&typing::typed(&draft.text, &field), data.as_str()].concat();
                // No longer than a number that anybody means.
                if text.len() <= LONGEST_TYPED {
                    let typed = typing::read(&text, group);
                    journey.type_in(question, text, typed);
                }
            }
            Action::Continue(clinic) => journey.go_on(&clinic.0),
            Action::Back(clinic) => journey.go_back(&clinic.0),
            Action::Change(question, clinic) => journey.change(question, &clinic.0),
            Action::Review(reviews, clinic) => journey.review(reviews, &clinic.0),
            Action::GoOn(clinic) => journey.pass_early(&clinic.0),
            Action::AskToRestart(asks) => journey.ask_to_restart(asks),
            Action::Restart(clinic, focus) => journey.restart(focus, &clinic.0),
            Action::Undo(clinic) => journey.undo(&clinic.0),
            Action::Forget => journey.forget(),
            Action::Settle(clinic) => journey.settle(&clinic.0),
            Action::Say(message) => self.message = Some(message),
            Action::StartOn(typed, day) => {
                journey.start_on(typed, day);
                // What was said was said of the dates before.
                self.message = None;
            }
            Action::Share(sharing) => self.sharing = sharing,
            Action::Without(area) => {
                journey.leave_out(area);
                // What was agreed to was agreed to of what stood there before.
                self.sharing = Sharing::Open;
                self.message = None;
            }
        }
    }
}

impl Reducible for Visit {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::make_mut(&mut self).take(action);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::ids::{choice, question};

    fn clinic() -> Shared<Clinic> {
        Shared::default()
    }

    fn visit() -> Visit {
        Visit::of(Journey::start(&clinic().0, false))
    }

    #[test]
    fn sharing_ends_with_the_page_it_was_agreed_to_on() {
        let mut visit = visit();
        for sharing in [Sharing::Refused, Sharing::Done] {
            visit.take(Action::Share(sharing.clone()));
            assert_eq!(visit.sharing, sharing);
            visit.take(Action::Change(question("concerns"), clinic()));
            assert_eq!(visit.sharing, Sharing::Open);
        }
    }

    #[test]
    fn what_was_said_is_said_until_something_else_is_done() {
        let all = || choice("concerns=fine-lines");
        for (next, stays) in [
            (Action::Tick(all().question(), Some(all()), true), false),
            (Action::Continue(clinic()), true),
            (Action::Change(question("areas"), clinic()), false),
            (Action::Restart(clinic(), Focus::Heading), false),
            (Action::Forget, true),
        ] {
            let mut visit = visit();
            visit.take(Action::Say(Ui::NoneOfAllDone));
            visit.take(next.clone());
            assert_eq!(visit.message.is_some(), stays, "{next:?}");
        }
    }

    #[test]
    fn what_a_field_does_not_show_is_read_with_what_stands_there() {
        let mut visit = visit();
        let concerns = question("concerns");
        let months = question("scar-age-months");
        let scars = choice("concerns=other-scars");
        visit.take(Action::Tick(concerns, Some(scars), true));
        let typed = |visit: &Visit| {
            let draft = visit.journey.drafts.get(months).expect("the field");
            (draft.text.clone(), draft.typed)
        };
        visit.take(Action::Type(months, "1".to_owned(), Typed::Whole(1)));
        visit.take(Action::Insert(
            months,
            "1".to_owned(),
            ",".to_owned(),
            Some(','),
        ));
        assert_eq!(typed(&visit), ("1,".to_owned(), Typed::Other));
        let long = "7".repeat(LONGEST_TYPED);
        visit.take(Action::Insert(months, "1".to_owned(), long, Some(',')));
        assert_eq!(typed(&visit), ("1,".to_owned(), Typed::Other), "too long");
    }
}

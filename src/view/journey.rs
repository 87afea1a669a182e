//! Where a person is in the quiz, and every way of getting somewhere else.
//!
//! What arrives: [`Action`]s. What leaves: the next [`Journey`]; nothing else
//! ever changes it. Which question comes next is asked of `flow`. This module
//! deliberately does not know a browser, a word, or what an answer means.

use std::rc::Rc;

use yew::Reducible;

use super::share::Consent;
use super::{Place, Saved, Shared};
use crate::answers::{Answer, Answers, NOT_SURE, chosen};
use crate::assessment;
use crate::calendar::Day;
use crate::clinic::Clinic;
use crate::flow::{self, Step};
use crate::pack::Pack;
use crate::questionnaire::{Choice, Kind, Question, Role};
use crate::text::Ui;
use crate::value::Value;

/// The longest text of a number field that is kept over a reload, in bytes.
const LONGEST_TYPED: usize = 32;

/// What stands in a number field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Typed {
    /// Nothing.
    #[default]
    Nothing,
    /// A whole number, not negative.
    Whole(u32),
    /// Anything else.
    Other,
}

/// What is ticked or typed on the page and not submitted yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The options ticked.
    pub bits: u32,
    /// Whether "not sure" is.
    pub not_sure: bool,
    /// What was typed, as it was typed.
    pub text: String,
    /// What that is.
    pub typed: Typed,
}

impl Draft {
    /// The draft that an answer given before makes.
    pub(super) fn of(question: Question, answers: &Answers) -> Draft {
        let mut draft = Draft::default();
        match answers.get(question) {
            None => {}
            Some(Answer::NotSure) => draft.not_sure = true,
            Some(Answer::Chosen(bits)) => draft.bits = bits,
            Some(Answer::Number(n)) => {
                draft.text = n.to_string();
                draft.typed = Typed::Whole(n);
            }
        }
        draft
    }

    /// As a plain value: as the answer that it would be; what is typed as it stands.
    pub fn write(&self, question: Question) -> Value {
        if self.not_sure {
            return Value::Text(NOT_SURE.to_owned());
        }
        if let Kind::Number { .. } = question.facts().kind {
            return Value::Text(self.text.clone());
        }
        let mut ids = chosen(question, self.bits).map(|c| Value::Text(c.id().to_owned()));
        match question.facts().kind {
            Kind::Single => ids.next().unwrap_or(Value::Null),
            _ => Value::List(ids.collect()),
        }
    }

    /// Reads what [`Draft::write`] wrote; `None` for what no page of this question can hold.
    pub fn read(pack: &Pack, question: Question, value: &Value) -> Option<Draft> {
        match (question.facts().kind, value) {
            (Kind::Number { .. }, Value::Text(text)) if text != NOT_SURE => {
                let of_a_number = |b: u8| b.is_ascii_digit() || b"+-.eE".contains(&b);
                if text.len() > LONGEST_TYPED || !text.bytes().all(of_a_number) {
                    return None;
                }
                // Other ways to write a whole number are asked again: nobody writes 3 as 3e0,
                // and to read every number takes more code than the whole quiz may weigh.
                let typed = match text.parse() {
                    Ok(number) => Typed::Whole(number),
                    Err(_) if text.is_empty() => Typed::Nothing,
                    Err(_) => Typed::Other,
                };
                Some(Draft {
                    text: text.clone(),
                    typed,
                    ..Draft::default()
                })
            }
            (Kind::Number { .. }, Value::Number(_)) => None,
            // A page of radio buttons on which nothing is chosen.
            (Kind::Single, Value::Null) => Some(Draft::default()),
            _ => {
                let entry = vec![(question.id().to_owned(), value.clone())];
                let answers = Answers::read(pack.questions, &Value::Map(entry)).ok()?;
                Some(Draft::of(question, &answers))
            }
        }
    }

    /// Ticks or unticks an option; no option is "not sure". What can't stand beside it goes.
    fn tick(&mut self, question: Question, option: Option<Choice>, on: bool) {
        let Some(choice) = option else {
            *self = Draft {
                not_sure: on,
                ..Draft::default()
            };
            return;
        };
        let bit = choice.bit();
        self.not_sure = false;
        self.bits = match (question.facts().kind, on) {
            (Kind::Multi, true) if !choice.is_none_of_these() => {
                (self.bits | bit) & !none_of_these(question)
            }
            (_, true) => bit,
            (_, false) => self.bits & !bit,
        };
    }

    /// The answer that the draft stands for, `None` when there is none, or what to say is wrong with it.
    fn answer(&self, question: Question) -> Result<Option<Answer>, Ui> {
        let facts = question.facts();
        if self.not_sure {
            return Ok(Some(Answer::NotSure));
        }
        let (answer, fault) = match facts.kind {
            Kind::Single => (Answer::Chosen(self.bits), Ui::ErrorChooseOne),
            Kind::Multi => (Answer::Chosen(self.bits), Ui::ErrorChooseSome),
            Kind::Number { min, max, .. } => match self.typed {
                Typed::Whole(n) if n >= min && n <= max => return Ok(Some(Answer::Number(n))),
                Typed::Nothing => (Answer::Chosen(0), Ui::ErrorNumber),
                _ => return Err(Ui::ErrorRange),
            },
        };
        match answer {
            Answer::Chosen(0) if facts.optional => Ok(None),
            Answer::Chosen(0) => Err(fault),
            answer => Ok(Some(answer)),
        }
    }
}

/// The bit of "none of these", 0 where a question has none.
fn none_of_these(question: Question) -> u32 {
    question
        .choices()
        .find(|c| c.is_none_of_these())
        .map_or(0, Choice::bit)
}

/// What gets the focus once a page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// Nothing: the person did not ask to move.
    Stay,
    /// The heading.
    Heading,
    /// The list of errors.
    Errors,
}

/// A page just reached; `turn` tells one arrival from the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landing {
    /// Counts arrivals.
    pub turn: u32,
    /// What gets the focus.
    pub focus: Focus,
}

/// When somebody would start.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Start {
    /// The day that was chosen last and could be taken; without one the earliest day is meant.
    pub day: Option<Day>,
    /// What stands in the field, if it was touched.
    pub typed: Option<String>,
    /// Whether that can't be taken.
    pub fault: bool,
}

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
    /// An option is ticked or unticked; `None` is "not sure".
    Tick(Option<Choice>, bool),
    /// Something is typed into the number field.
    Type(String, Typed),
    /// The page's own button: go on.
    Continue(Shared<Clinic>),
    /// Back to the page before.
    Back(Shared<Clinic>),
    /// Change one answer.
    Change(Question),
    /// Clear everything and start again, and whether the person asked for it here.
    Restart(Shared<Clinic>, Focus),
    /// Another clinic's settings apply from now on.
    Settle(Shared<Clinic>),
    /// Something to say about what was just done.
    Say(Ui),
    /// The field of the start holds this, and the day, if it can be taken.
    StartOn(String, Option<Day>),
    /// Sharing goes on.
    Share(Sharing),
}

/// Where a person is, with everything answered so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// The answers submitted.
    pub answers: Answers,
    /// The optional questions left empty on purpose.
    pub passed: Vec<Question>,
    /// The page on show.
    pub at: Place,
    /// What is ticked on it.
    pub draft: Draft,
    /// What is wrong with what was submitted.
    pub fault: Option<Ui>,
    /// What there is to say about what was just done.
    pub message: Option<Ui>,
    /// When they would start.
    pub start: Start,
    /// How far sharing has come.
    pub sharing: Sharing,
    /// How this page was reached.
    pub landing: Landing,
    /// How often everything was cleared.
    pub restarts: u32,
    /// Whether an answer was submitted.
    pub started: bool,
    /// The pages that Back leads to, last first.
    trail: Vec<Place>,
}

impl Journey {
    /// The first page.
    pub fn start(clinic: &Clinic) -> Journey {
        let saved = Saved {
            answers: clinic.pack.answers(),
            passed: Vec::new(),
            at: clinic
                .pack
                .questions
                .first()
                .map_or(Place::Review, |first| Place::Ask(*first)),
            draft: None,
            start: None,
        };
        Journey::resume(saved, clinic)
    }

    /// The page on which somebody left, or the nearest one that still makes sense.
    pub fn resume(saved: Saved, clinic: &Clinic) -> Journey {
        let mut journey = Journey {
            answers: saved.answers,
            passed: saved.passed,
            at: saved.at,
            draft: Draft::default(),
            fault: None,
            message: None,
            start: Start {
                day: saved.start,
                ..Start::default()
            },
            sharing: Sharing::default(),
            landing: Landing {
                turn: 0,
                focus: Focus::Stay,
            },
            restarts: 0,
            started: false,
            trail: Vec::new(),
        };
        journey.started = journey.answers != clinic.pack.answers();
        journey.settle(clinic);
        // Where all is answered, somebody was changing an answer: their way leads to the review.
        if matches!(journey.at, Place::Ask(_)) && journey.next(clinic) == Step::Review {
            journey.trail = journey.trail_to(Place::Result, clinic);
        }
        journey.open();
        if let (true, Some(draft)) = (journey.at == saved.at, saved.draft) {
            journey.draft = draft;
        }
        journey
    }

    /// What is to be remembered; nothing of somebody who has neither submitted nor ticked anything.
    pub fn saved(&self) -> Option<Saved> {
        let draft = match self.at {
            Place::Ask(question) if self.draft != Draft::of(question, &self.answers) => {
                Some(self.draft.clone())
            }
            _ => None,
        };
        (self.started || draft.is_some()).then(|| Saved {
            answers: self.answers.clone(),
            passed: self.passed.clone(),
            at: self.at,
            draft,
            start: self.start.day,
        })
    }

    /// Whether there is a page to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// Which question this is, counted from 1, and of about how many. Honest:
    /// both follow from the answers so far, and move only where one branches.
    pub fn progress(&self, clinic: &Clinic) -> (u32, u32) {
        let route = flow::route(&self.answers, clinic);
        let before = match self.at {
            Place::Ask(question) => route.iter().filter(|q| **q < question).count() + 1,
            _ => route.len(),
        };
        // OK because there are fewer questions than fit a byte.
        (before as u32, route.len().max(before) as u32)
    }

    fn next(&self, clinic: &Clinic) -> Step {
        flow::next(&self.answers, clinic, |q| self.passed.contains(&q))
    }

    /// The page after a question that was just answered.
    ///
    /// Somebody who came from the review goes on to what is newly needed and
    /// then back there; somebody who went back goes forward page by page.
    fn after(&self, question: Question, clinic: &Clinic) -> Place {
        let changing = self.trail.contains(&Place::Review);
        match self.next(clinic) {
            Step::Stopped => Place::Result,
            Step::Ask(needed) if changing || needed < question => Place::Ask(needed),
            Step::Review if changing => Place::Review,
            _ => flow::route(&self.answers, clinic)
                .into_iter()
                .find(|q| *q > question)
                .map_or(Place::Review, Place::Ask),
        }
    }

    /// Goes on to a page.
    fn go(&mut self, to: Place, clinic: &Clinic) {
        self.trail.push(self.at);
        self.at = to;
        if to == Place::Review {
            self.trail = self.trail_to(to, clinic);
        }
        self.arrive(Focus::Heading);
    }

    fn arrive(&mut self, focus: Focus) {
        self.open();
        self.landing = Landing {
            turn: self.landing.turn.wrapping_add(1),
            focus,
        };
    }

    /// A page as it is when one comes to it.
    fn open(&mut self) {
        self.draft = match self.at {
            Place::Ask(question) => Draft::of(question, &self.answers),
            _ => Draft::default(),
        };
        self.fault = None;
        self.message = None;
        // The day stays for whoever comes back; consent was given to what was on show.
        self.start.typed = None;
        self.start.fault = false;
        self.sharing = Sharing::Open;
    }

    /// The way that leads to a page when nobody remembers how it was reached.
    fn trail_to(&self, place: Place, clinic: &Clinic) -> Vec<Place> {
        let answered = |q: &Question| self.answers.get(*q).is_some() || self.passed.contains(q);
        let stopped = self.next(clinic) == Step::Stopped;
        let until = match place {
            Place::Ask(question) => Some(question),
            Place::Result if stopped => self.stopped_at(clinic.pack),
            _ => None,
        };
        let before = |q: &Question| until.is_none_or(|until| *q <= until);
        let mut trail: Vec<Place> = flow::route(&self.answers, clinic)
            .into_iter()
            .filter(|q| answered(q) && before(q) && place != Place::Ask(*q))
            .map(Place::Ask)
            .collect();
        if place == Place::Result && !stopped {
            trail.push(Place::Review);
        }
        trail
    }

    /// The question whose answer stopped the quiz, if it is stopped.
    pub fn stopped_at(&self, pack: &'static Pack) -> Option<Question> {
        let mut flags = self.answers.clone();
        let distress = pack.asks(Role::Distress);
        if let Some(distress) = distress {
            flags.set(distress, None);
        }
        if assessment::red_flags(pack, &flags).is_empty() {
            distress
        } else {
            pack.asks(Role::RedFlags)
        }
    }

    /// Moves to a page that makes sense for the answers, if this one does not.
    fn settle(&mut self, clinic: &Clinic) {
        let at = match (self.at, self.next(clinic)) {
            (Place::Ask(question), _) if flow::route(&self.answers, clinic).contains(&question) => {
                self.at
            }
            (Place::Result, Step::Review) => Place::Result,
            (_, Step::Stopped) => Place::Result,
            (_, Step::Review) => Place::Review,
            (_, Step::Ask(question)) => Place::Ask(question),
        };
        // Somebody who is changing an answer goes back to where they came from, so their way stays.
        if at != self.at || self.trail.is_empty() {
            self.trail = self.trail_to(at, clinic);
        }
        if at != self.at {
            self.at = at;
            self.arrive(Focus::Stay);
        }
    }

    fn go_on(&mut self, clinic: &Clinic) {
        let Place::Ask(question) = self.at else {
            let to = match self.next(clinic) {
                Step::Ask(question) => Place::Ask(question),
                Step::Review | Step::Stopped => Place::Result,
            };
            return self.go(to, clinic);
        };
        match self.draft.answer(question) {
            Err(fault) => {
                self.fault = Some(fault);
                self.landing = Landing {
                    turn: self.landing.turn.wrapping_add(1),
                    focus: Focus::Errors,
                };
            }
            Ok(answer) => {
                self.answers.set(question, answer);
                self.passed.retain(|q| *q != question);
                if answer.is_none() {
                    self.passed.push(question);
                }
                self.started = true;
                self.go(self.after(question, clinic), clinic);
            }
        }
    }

    fn go_back(&mut self, clinic: &Clinic) {
        let route = flow::route(&self.answers, clinic);
        while let Some(to) = self.trail.pop() {
            // A page that an answer has made needless since is passed over.
            if !matches!(to, Place::Ask(question) if !route.contains(&question)) {
                self.at = to;
                return self.arrive(Focus::Heading);
            }
        }
    }

    fn take(&mut self, action: Action) {
        match (action, self.at) {
            (Action::Tick(option, on), Place::Ask(question)) => {
                self.draft.tick(question, option, on);
            }
            (Action::Type(text, typed), Place::Ask(_)) => {
                let not_sure = self.draft.not_sure && typed == Typed::Nothing;
                self.draft = Draft {
                    text,
                    typed,
                    not_sure,
                    bits: 0,
                };
            }
            (Action::Tick(..) | Action::Type(..), _) => {}
            (Action::Continue(clinic), _) => self.go_on(&clinic.0),
            (Action::Back(clinic), _) => self.go_back(&clinic.0),
            (Action::Change(question), at) => {
                self.trail.push(at);
                self.at = Place::Ask(question);
                self.arrive(Focus::Heading);
            }
            (Action::Restart(clinic, focus), _) => {
                let (landing, restarts) = (self.landing, self.restarts);
                *self = Journey::start(&clinic.0);
                self.landing = landing;
                self.restarts = restarts.wrapping_add(1);
                self.arrive(focus);
            }
            (Action::Settle(clinic), _) => self.settle(&clinic.0),
            (Action::Say(message), _) => self.message = Some(message),
            (Action::StartOn(typed, day), _) => {
                self.start = Start {
                    day: day.or(self.start.day),
                    typed: Some(typed),
                    fault: day.is_none(),
                };
                // What was said was said of the dates before.
                self.message = None;
            }
            (Action::Share(sharing), _) => self.sharing = sharing,
        }
    }
}

impl Reducible for Journey {
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
        Shared(Rc::new(Clinic::default()))
    }

    fn answer(journey: &mut Journey, choice: Choice) {
        journey.take(Action::Tick(Some(choice), true));
        journey.take(Action::Continue(clinic()));
    }

    fn at_age() -> Journey {
        let mut journey = Journey::start(&clinic().0);
        answer(&mut journey, choice("concerns=fine-lines"));
        answer(&mut journey, choice("areas=face"));
        journey
    }

    #[test]
    fn submitting_nothing_stays_and_says_what_to_do() {
        let mut journey = Journey::start(&clinic().0);
        journey.take(Action::Continue(clinic()));
        assert_eq!(journey.at, Place::Ask(question("concerns")));
        assert_eq!(journey.fault, Some(Ui::ErrorChooseSome));
        assert!(!journey.started);
    }

    #[test]
    fn back_keeps_what_was_ticked_and_continue_goes_page_by_page() {
        let mut journey = at_age();
        journey.take(Action::Back(clinic()));
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.at, Place::Ask(question("concerns")));
        assert_eq!(journey.draft.bits, choice("concerns=fine-lines").bit());
        assert!(!journey.can_go_back());
        journey.take(Action::Continue(clinic()));
        assert_eq!(journey.at, Place::Ask(question("areas")));
    }

    #[test]
    fn a_new_branch_comes_right_after_the_answer_that_opens_it_or_in_its_place() {
        let mut journey = at_age();
        journey.take(Action::Back(clinic()));
        journey.take(Action::Back(clinic()));
        answer(&mut journey, choice("concerns=acne-scars"));
        journey.take(Action::Continue(clinic()));
        assert_eq!(journey.at, Place::Ask(question("acne-scar-type")));
    }

    #[test]
    fn none_and_not_sure_exclude_the_rest() {
        let skin_now = question("skin-now");
        let mut draft = Draft::default();
        draft.tick(skin_now, Some(choice("skin-now=cold-sore")), true);
        draft.tick(skin_now, Some(choice("skin-now=warts")), true);
        draft.tick(skin_now, Some(choice("skin-now=none")), true);
        assert_eq!(draft.bits, choice("skin-now=none").bit());
        draft.tick(skin_now, Some(choice("skin-now=warts")), true);
        assert_eq!(draft.bits, choice("skin-now=warts").bit());
        draft.tick(skin_now, None, true);
        assert_eq!((draft.bits, draft.not_sure), (0, true));
        draft.tick(skin_now, Some(choice("skin-now=warts")), true);
        assert!(!draft.not_sure);
    }

    #[test]
    fn a_number_is_whole_and_in_range_and_not_sure_clears_it() {
        let months = question("scar-age-months");
        let typed = |typed| Draft {
            typed,
            ..Draft::default()
        };
        assert_eq!(
            typed(Typed::Whole(600)).answer(months),
            Ok(Some(Answer::Number(600)))
        );
        assert_eq!(typed(Typed::Whole(601)).answer(months), Err(Ui::ErrorRange));
        assert_eq!(typed(Typed::Other).answer(months), Err(Ui::ErrorRange));
        assert_eq!(typed(Typed::Nothing).answer(months), Err(Ui::ErrorNumber));
        assert_eq!(typed(Typed::Nothing).answer(question("budget")), Ok(None));
        let mut draft = typed(Typed::Whole(3));
        draft.tick(months, None, true);
        assert_eq!(draft.answer(months), Ok(Some(Answer::NotSure)));
        assert_eq!(draft.typed, Typed::Nothing);
    }

    #[test]
    fn a_red_flag_stops_and_back_leads_to_it_even_after_a_reload() {
        let mut journey = at_age();
        answer(&mut journey, choice("age=22-64"));
        answer(&mut journey, choice("red-flags=eye-pain-or-blisters"));
        assert_eq!(journey.at, Place::Result);
        let mut journey = Journey::resume(journey.saved().unwrap(), &clinic().0);
        assert_eq!(journey.at, Place::Result);
        assert_eq!(journey.landing.focus, Focus::Stay);
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.at, Place::Ask(question("red-flags")));
        answer(&mut journey, choice("red-flags=none"));
        assert_eq!(journey.at, Place::Ask(question("pregnancy")));
    }

    #[test]
    fn after_a_reload_the_review_page_leads_back_through_every_question() {
        let mut answers = Pack::built_in().answers();
        for &question in Pack::built_in().questions {
            if answers.applies(question) {
                let answer = match question.choices().next_back() {
                    Some(choice) => Answer::Chosen(choice.bit()),
                    None => Answer::Number(0),
                };
                answers.set(question, Some(answer));
            }
        }
        answers.set(
            question("age"),
            Some(Answer::Chosen(choice("age=22-64").bit())),
        );
        let saved = Saved {
            answers,
            ..at_age().saved().unwrap()
        };
        let journey = Journey::resume(saved, &clinic().0);
        let trail = journey.trail_to(Place::Review, &clinic().0);
        let route = flow::route(&journey.answers, &clinic().0);
        assert_eq!(route.last(), Pack::built_in().questions.last());
        assert_eq!(trail, route.into_iter().map(Place::Ask).collect::<Vec<_>>());
    }

    #[test]
    fn a_change_from_the_review_leads_through_what_it_opens_and_back() {
        let mut journey = at_age();
        for _ in 0..Pack::built_in().questions.len() {
            let Place::Ask(asked) = journey.at else {
                break;
            };
            let mut choices = asked.choices();
            let kind = [
                choice("red-flags=none"),
                choice("pregnancy=no"),
                choice("age=22-64"),
                choice("distress=no"),
            ];
            let first = asked.choices().next();
            let chosen = choices
                .find(|c| c.is_none_of_these() || kind.contains(c))
                .or(first);
            match chosen {
                Some(chosen) => answer(&mut journey, chosen),
                None => journey.take(Action::Continue(clinic())),
            }
        }
        assert_eq!(journey.at, Place::Review);
        journey.take(Action::Change(question("age")));
        let mut reloaded = resumed(&journey);
        assert_eq!(reloaded.at, Place::Ask(question("age")));
        answer(&mut reloaded, choice("age=22-64"));
        assert_eq!(reloaded.at, Place::Review, "a reload keeps the way back");
        journey.take(Action::Back(clinic()));
        journey.take(Action::Change(question("concerns")));
        answer(&mut journey, choice("concerns=acne-scars"));
        assert_eq!(journey.at, Place::Ask(question("acne-scar-type")));
        answer(&mut journey, choice("acne-scar-type=rolling-or-boxcar"));
        assert_eq!(journey.at, Place::Review);
        assert!(journey.answers.chose(choice("age=22-64")));
        journey.take(Action::Continue(clinic()));
        assert_eq!(journey.at, Place::Result);
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.at, Place::Review);
        journey.take(Action::Restart(clinic(), Focus::Heading));
        assert_eq!(journey.at, Place::Ask(question("concerns")));
        assert_eq!(journey.answers, Pack::built_in().answers());
    }

    fn resumed(journey: &Journey) -> Journey {
        Journey::resume(journey.saved().unwrap(), &clinic().0)
    }

    #[test]
    fn what_is_ticked_and_not_submitted_is_remembered_and_nothing_before_it() {
        let mut journey = Journey::start(&clinic().0);
        assert_eq!(journey.saved(), None);
        journey.take(Action::Tick(Some(choice("concerns=melasma")), true));
        let back = resumed(&journey);
        assert_eq!(back.draft, journey.draft);
        assert!(!back.started, "nothing was submitted");
        journey.take(Action::Tick(Some(choice("concerns=melasma")), false));
        assert_eq!(
            journey.saved(),
            None,
            "what is unticked again leaves nothing"
        );

        let mut journey = at_age();
        assert_eq!(journey.saved().unwrap().draft, None);
        journey.take(Action::Back(clinic()));
        journey.take(Action::Tick(Some(choice("areas=face")), false));
        let back = resumed(&journey);
        assert_eq!(
            back.draft,
            Draft::default(),
            "unticked is not the answer before"
        );
        assert!(back.answers.chose(choice("areas=face")));

        journey.take(Action::Restart(clinic(), Focus::Heading));
        assert_eq!(journey.saved(), None);
    }

    #[test]
    fn a_draft_is_written_and_read_as_it_is() {
        let ticked = |of: &str, options: &[Choice]| {
            let mut draft = Draft::default();
            options
                .iter()
                .for_each(|option| draft.tick(question(of), Some(*option), true));
            draft
        };
        let not_sure = Draft {
            not_sure: true,
            ..Draft::default()
        };
        let typed = |text: &str, typed| Draft {
            text: text.to_owned(),
            typed,
            ..Draft::default()
        };
        let months = question("scar-age-months");
        for (question, draft) in [
            (question("skin-now"), ticked("skin-now", &[])),
            (
                question("skin-now"),
                ticked(
                    "skin-now",
                    &[choice("skin-now=cold-sore"), choice("skin-now=warts")],
                ),
            ),
            (
                question("skin-now"),
                ticked("skin-now", &[choice("skin-now=none")]),
            ),
            (question("skin-now"), not_sure.clone()),
            (question("age"), ticked("age", &[])),
            (question("age"), ticked("age", &[choice("age=under-18")])),
            (months, typed("", Typed::Nothing)),
            (months, typed("7", Typed::Whole(7))),
            (months, typed("601", Typed::Whole(601))),
            (months, typed("-1", Typed::Other)),
            (months, typed("2.5", Typed::Other)),
            (months, not_sure),
        ] {
            let written = draft.write(question);
            assert_eq!(
                Draft::read(Pack::built_in(), question, &written),
                Some(draft),
                "{written:?}"
            );
        }
    }

    #[test]
    fn a_draft_that_no_page_can_hold_is_not_read() {
        let text = |text: &str| Value::Text(text.to_owned());
        let list = |ids: &[&str]| Value::List(ids.iter().map(|id| text(id)).collect());
        for (question, value) in [
            (question("skin-now"), list(&["none", "warts"])),
            (question("skin-now"), list(&["warts", "warts"])),
            (question("skin-now"), list(&["no-such-option"])),
            (question("skin-now"), text("warts")),
            (question("skin-now"), Value::Other),
            (question("age"), text(NOT_SURE)),
            (question("age"), list(&["under-18"])),
            (question("scar-age-months"), text("abc")),
            (question("scar-age-months"), text(&"1".repeat(33))),
            (question("scar-age-months"), Value::Number(f64::NAN)),
            (question("scar-age-months"), Value::Number(3.0)),
            (question("budget"), text(NOT_SURE)),
        ] {
            assert_eq!(
                Draft::read(Pack::built_in(), question, &value),
                None,
                "{question:?} {value:?}"
            );
        }
    }

    #[test]
    fn a_start_that_can_not_be_taken_leaves_the_days_as_they_were() {
        let mut journey = at_age();
        let day = Day::read("2027-03-01");
        journey.take(Action::StartOn("2027-03-01".to_owned(), day));
        assert_eq!((journey.start.day, journey.start.fault), (day, false));
        journey.take(Action::StartOn("2020-03-01".to_owned(), None));
        assert_eq!((journey.start.day, journey.start.fault), (day, true));
        assert_eq!(journey.start.typed.as_deref(), Some("2020-03-01"));
        // On the next page only the day is left, and a new beginning has none.
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.start.typed, None);
        assert_eq!((journey.start.day, journey.start.fault), (day, false));
        assert_eq!(resumed(&journey).start.day, day, "a reload keeps the day");
        journey.take(Action::Restart(clinic(), Focus::Stay));
        assert_eq!(journey.start, Start::default());
    }

    #[test]
    fn sharing_ends_with_the_page_it_was_agreed_to_on() {
        let mut journey = at_age();
        for sharing in [Sharing::Refused, Sharing::Done] {
            journey.take(Action::Share(sharing.clone()));
            assert_eq!(journey.sharing, sharing);
            journey.take(Action::Change(question("concerns")));
            assert_eq!(journey.sharing, Sharing::Open);
        }
    }
}

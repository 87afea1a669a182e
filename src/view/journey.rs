//! Where a person is in the quiz, and every way of getting somewhere else.
//!
//! What arrives: [`Action`]s. What leaves: the next [`Journey`]; nothing else
//! ever changes it. Which question comes next is asked of `flow`. This module
//! deliberately does not know a browser, a word, or what an answer means.

use std::rc::Rc;

use yew::Reducible;

use super::share::Consent;
use super::{Place, Saved, Shared, numbers};
use crate::answers::{Answer, Answers, NOT_SURE, chosen};
use crate::assessment;
use crate::calendar::Day;
use crate::clinic::Clinic;
use crate::flow::{self, Step};
use crate::pack::Pack;
use crate::questionnaire::{Choice, Kind, Page, Question, Role};
use crate::text::Ui;
use crate::told;
use crate::value::Value;

/// The longest text of a number field that is kept over a reload, in bytes.
pub(super) const LONGEST_TYPED: usize = 32;

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

/// What is ticked or typed at a question and not submitted yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The options ticked.
    pub bits: u32,
    /// Whether "not sure" is.
    pub not_sure: bool,
    /// Whether a list that is folded away was opened.
    pub open: bool,
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
            Some(Answer::Chosen(bits)) => {
                draft.bits = bits;
                draft.open = is_open(question, bits);
            }
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
            // An empty list is one that was opened.
            Kind::Multi if self.bits == 0 && !self.open => Value::Null,
            Kind::Single => ids.next().unwrap_or(Value::Null),
            _ => Value::List(ids.collect()),
        }
    }

    /// Reads what [`Draft::write`] wrote; `None` for what no page of this question can hold.
    pub fn read(pack: &Pack, question: Question, value: &Value) -> Option<Draft> {
        match (question.facts().kind, value) {
            (Kind::Number { .. }, Value::Text(text)) if text != NOT_SURE => {
                if text.len() > LONGEST_TYPED || text.chars().any(char::is_control) {
                    return None;
                }
                // Which language it was typed in nobody knows any more: other ways to write a whole
                // number are asked again.
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
            // Nothing is chosen.
            (Kind::Single | Kind::Multi, Value::Null) => Some(Draft::default()),
            (Kind::Multi, Value::List(ids)) if ids.is_empty() => Some(Draft {
                open: true,
                ..Draft::default()
            }),
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
        // A list with a tick in it is open, and stays so when the last one goes.
        self.open = is_open(question, bit);
        self.bits = match (question.facts().kind, on) {
            (Kind::Multi, true) if !choice.is_none_of_these() => {
                (self.bits | bit) & !none_of_these(question)
            }
            (_, true) => bit,
            (_, false) => self.bits & !bit,
        };
    }

    /// Opens the list of options, which is no answer yet.
    fn unfold(&mut self) {
        self.bits = if self.open { self.bits } else { 0 };
        self.open = true;
        self.not_sure = false;
    }

    /// Whether nothing was done here.
    pub(super) fn is_untouched(&self) -> bool {
        *self == Draft::default()
    }

    /// The answer that the draft stands for, `None` when there is none, or what to say is wrong with it.
    fn answer(&self, question: Question) -> Result<Option<Answer>, Ui> {
        let facts = question.facts();
        if self.not_sure {
            return Ok(Some(Answer::NotSure));
        }
        let (answer, fault) = match facts.kind {
            Kind::Single => (Answer::Chosen(self.bits), Ui::ErrorChooseOne),
            Kind::Multi if self.open && none_of_these(question) != 0 => {
                (Answer::Chosen(self.bits), Ui::ErrorWhich)
            }
            Kind::Multi => (Answer::Chosen(self.bits), Ui::ErrorChooseSome),
            Kind::Number { min, max, .. } => match self.typed {
                Typed::Whole(n) if n >= min && n <= max => return Ok(Some(Answer::Number(n))),
                Typed::Nothing => (Answer::Chosen(0), Ui::ErrorNumber),
                Typed::Other => return Err(Ui::ErrorDigits),
                Typed::Whole(_) => return Err(Ui::ErrorRange),
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
    question.none_of_these().map_or(0, Choice::bit)
}

/// Whether a list that may be folded away is open with these options ticked.
fn is_open(question: Question, bits: u32) -> bool {
    let none = none_of_these(question);
    none != 0 && bits & !none != 0
}

/// What is ticked or typed on a page and not submitted yet, question by question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drafts(pub Vec<(Question, Draft)>);

impl Drafts {
    /// What the answers given before make of a page.
    fn of(page: Page, answers: &Answers, clinic: &Clinic) -> Drafts {
        let asked = flow::on_page(page, answers, clinic).into_iter();
        Drafts(asked.map(|q| (q, Draft::of(q, answers))).collect())
    }

    /// The questions of the page.
    pub fn questions(&self) -> impl Iterator<Item = Question> + Clone + '_ {
        self.0.iter().map(|(question, _)| *question)
    }

    /// That of a question.
    pub fn get(&self, question: Question) -> Option<&Draft> {
        self.0
            .iter()
            .find(|(q, _)| *q == question)
            .map(|(_, draft)| draft)
    }

    fn get_mut(&mut self, question: Question) -> Option<&mut Draft> {
        self.0
            .iter_mut()
            .find(|(q, _)| *q == question)
            .map(|(_, draft)| draft)
    }

    /// Whether an option is ticked.
    pub fn ticked(&self, choice: Choice) -> bool {
        self.get(choice.question())
            .is_some_and(|draft| draft.bits & choice.bit() != 0)
    }

    /// Whether a question is asked as the page stands: always, or with an option that is ticked.
    fn applies(&self, question: Question) -> bool {
        question.facts().asked_with.is_none_or(|c| self.ticked(c))
    }

    /// The questions that "none of these" can be chosen of at once: those with such an option that
    /// have no answer yet.
    pub fn none_can_be_chosen(&self) -> impl Iterator<Item = Choice> + '_ {
        let untouched = self.0.iter().filter(|(_, draft)| draft.is_untouched());
        untouched.filter_map(|(question, _)| question.none_of_these())
    }
}

/// What gets the focus once a page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// Nothing: the person did not ask to move.
    Stay,
    /// The heading.
    Heading,
    /// What a question says.
    Question(Question),
    /// The buttons that clear everything or leave it.
    Restart,
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

/// Where a person is, with everything answered so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// The answers submitted.
    pub answers: Answers,
    /// The optional questions left empty on purpose.
    pub passed: Vec<Question>,
    /// Whether somebody who could have seen their answer early went on.
    pub went_on: bool,
    /// The page on show.
    pub at: Place,
    /// What is ticked on it.
    pub drafts: Drafts,
    /// What is wrong with what was submitted.
    pub faults: Vec<(Question, Ui)>,
    /// Whether the answers may be cleared is being asked.
    pub asks_to_restart: bool,
    /// What was cleared last, for as long as it can be brought back.
    pub cleared: Option<Box<Saved>>,
    /// What there is to say about what was just done.
    pub message: Option<Ui>,
    /// When they would start.
    pub start: Start,
    /// How far sharing has come.
    pub sharing: Sharing,
    /// The area that the result leaves out for now; the answers keep it.
    pub without: Option<Choice>,
    /// How this page was reached.
    pub landing: Landing,
    /// How often everything was cleared.
    pub restarts: u32,
    /// Whether an answer was submitted.
    pub started: bool,
    /// Whether all answers are checked on a page of their own.
    reviews: bool,
    /// How many pages there are at most, which never rises.
    of: u32,
    /// The pages that Back leads to, last first.
    trail: Vec<Place>,
}

impl Journey {
    /// The first page.
    pub fn start(clinic: &Clinic, reviews: bool) -> Journey {
        let saved = Saved {
            answers: clinic.pack.answers(),
            passed: Vec::new(),
            went_on: false,
            at: clinic
                .pack
                .pages
                .first()
                .map_or(Place::Review, |first| Place::Ask(*first)),
            drafts: Vec::new(),
            start: None,
        };
        Journey::resume(saved, clinic, reviews)
    }

    /// The page on which somebody left, or the nearest one that still makes sense.
    pub fn resume(saved: Saved, clinic: &Clinic, reviews: bool) -> Journey {
        let mut journey = Journey {
            answers: saved.answers,
            passed: saved.passed,
            went_on: saved.went_on,
            at: saved.at,
            drafts: Drafts::default(),
            faults: Vec::new(),
            asks_to_restart: false,
            cleared: None,
            message: None,
            start: Start {
                day: saved.start,
                ..Start::default()
            },
            sharing: Sharing::default(),
            without: None,
            landing: Landing {
                turn: 0,
                focus: Focus::Stay,
            },
            restarts: 0,
            started: false,
            reviews,
            of: u32::MAX,
            trail: Vec::new(),
        };
        journey.started = journey.answers != clinic.pack.answers();
        journey.settle(clinic);
        // Where all is answered, somebody was changing an answer: their way leads back to where that was.
        if matches!(journey.at, Place::Ask(_)) && journey.next(clinic) == Step::Review {
            journey.trail = journey.trail_to(Place::Result, clinic);
            if !reviews {
                journey.trail.push(Place::Result);
            }
        }
        journey.open(clinic);
        if journey.at == saved.at {
            for (question, draft) in saved.drafts {
                if let Some(kept) = journey.drafts.get_mut(question) {
                    *kept = draft;
                }
            }
        }
        journey
    }

    /// Takes it from now on that all answers are checked on a page of their own, or not.
    fn review(&mut self, reviews: bool, clinic: &Clinic) {
        self.reviews = reviews;
        if self.at == Place::Review && !reviews {
            self.at = Place::Result;
            self.arrive(Focus::Stay, clinic);
        }
    }

    /// What is to be remembered; nothing of somebody who has neither submitted nor ticked anything.
    pub fn saved(&self) -> Option<Saved> {
        let changed = self.drafts.0.iter();
        let changed = changed.filter(|(q, draft)| *draft != Draft::of(*q, &self.answers));
        let drafts: Vec<_> = changed.cloned().collect();
        (self.started || !drafts.is_empty()).then(|| Saved {
            answers: self.answers.clone(),
            passed: self.passed.clone(),
            went_on: self.went_on,
            at: self.at,
            drafts,
            start: self.start.day,
        })
    }

    /// The answers that the result on show is made for.
    pub fn considered(&self) -> Answers {
        match self.without {
            Some(area) => told::without_area(&self.answers, area),
            None => self.answers.clone(),
        }
    }

    /// Whether there is a page to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// Which page this is, counted from 1, and of how many at most. Neither is made up: both follow
    /// from the answers so far; and how many there are never rises, but for somebody who is there.
    pub fn progress(&self, clinic: &Clinic) -> (u32, u32) {
        let pages = flow::pages(&self.answers, clinic);
        let before = match self.at {
            Place::Ask(page) => pages.iter().filter(|p| **p < page).count() + 1,
            Place::Early => match self.next(clinic) {
                Step::Ask(next) => pages.iter().filter(|p| **p < next.page()).count(),
                Step::Review | Step::Stopped => pages.len(),
            },
            Place::Review | Place::Result => pages.len(),
        };
        // OK because there are fewer pages than fit a byte.
        let (before, all) = (before as u32, pages.len() as u32);
        (before, all.min(self.of).max(before))
    }

    fn next(&self, clinic: &Clinic) -> Step {
        flow::next(&self.answers, clinic, |q| self.passed.contains(&q))
    }

    /// The page after one that was just answered.
    ///
    /// Somebody who came from the review or the result goes on to what is newly needed and then
    /// back there; somebody who went back goes forward page by page.
    fn after(&self, page: Page, clinic: &Clinic) -> Place {
        let came_from = |place| self.trail.contains(&place);
        let changing = came_from(Place::Review) || came_from(Place::Result);
        let end = self.end();
        let next = self.next(clinic);
        if matches!(next, Step::Ask(_)) && !self.went_on && self.is_settled(clinic) {
            return if changing {
                Place::Result
            } else {
                Place::Early
            };
        }
        match next {
            Step::Stopped => Place::Result,
            Step::Ask(needed) if changing || needed.page() <= page => Place::Ask(needed.page()),
            Step::Review if changing => end,
            _ => flow::pages(&self.answers, clinic)
                .into_iter()
                .find(|p| *p > page)
                .map_or(end, Place::Ask),
        }
    }

    /// The page after the last question.
    const fn end(&self) -> Place {
        if self.reviews {
            Place::Review
        } else {
            Place::Result
        }
    }

    /// Whether an answer can be shown though questions are open.
    fn is_settled(&self, clinic: &Clinic) -> bool {
        flow::settled(&self.answers, clinic).is_some()
    }

    /// Goes on to a page.
    fn go(&mut self, to: Place, clinic: &Clinic) {
        self.trail.push(self.at);
        self.at = to;
        if matches!(to, Place::Review | Place::Result) {
            // What was changed on the way is behind them.
            self.trail = self.trail_to(to, clinic);
        }
        self.arrive(Focus::Heading, clinic);
    }

    fn arrive(&mut self, focus: Focus, clinic: &Clinic) {
        self.open(clinic);
        self.land(focus);
    }

    fn land(&mut self, focus: Focus) {
        self.landing = Landing {
            turn: self.landing.turn.wrapping_add(1),
            focus,
        };
    }

    /// A page as it is when one comes to it.
    fn open(&mut self, clinic: &Clinic) {
        self.drafts = match self.at {
            Place::Ask(page) => Drafts::of(page, &self.answers, clinic),
            _ => Drafts::default(),
        };
        self.of = self.progress(clinic).1;
        self.faults.clear();
        self.message = None;
        self.asks_to_restart = false;
        // The day stays for whoever comes back; consent was given to what was on show.
        self.start.typed = None;
        self.start.fault = false;
        self.sharing = Sharing::Open;
        self.without = None;
    }

    /// The way that leads to a page when nobody remembers how it was reached.
    fn trail_to(&self, place: Place, clinic: &Clinic) -> Vec<Place> {
        let answered = |q: &Question| self.answers.get(*q).is_some() || self.passed.contains(q);
        let stopped = self.next(clinic) == Step::Stopped;
        let until = match place {
            Place::Ask(page) => Some(page),
            Place::Result if stopped => self.stopped_at(clinic.pack).map(Question::page),
            _ => None,
        };
        let before = |q: &Question| until.is_none_or(|until| q.page() <= until);
        let mut trail: Vec<Place> = flow::route(&self.answers, clinic)
            .into_iter()
            .filter(|q| answered(q) && before(q) && place != Place::Ask(q.page()))
            .map(|q| Place::Ask(q.page()))
            .collect();
        trail.dedup();
        if place == Place::Result && !stopped {
            match self.next(clinic) {
                Step::Ask(_) => trail.push(Place::Early),
                _ if self.reviews => trail.push(Place::Review),
                _ => {}
            }
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
        let next = self.next(clinic);
        let at = match (self.at, next) {
            (Place::Ask(page), _) if flow::pages(&self.answers, clinic).contains(&page) => self.at,
            (Place::Result, Step::Review) => Place::Result,
            (_, Step::Stopped) => Place::Result,
            (_, Step::Review) => self.end(),
            (Place::Result | Place::Early, Step::Ask(_)) if self.is_settled(clinic) => self.at,
            (_, Step::Ask(question)) => Place::Ask(question.page()),
        };
        // Somebody who is changing an answer goes back to where they came from, so their way stays.
        if at != self.at || self.trail.is_empty() {
            self.trail = self.trail_to(at, clinic);
        }
        if at != self.at {
            self.at = at;
            self.arrive(Focus::Stay, clinic);
        }
    }

    fn go_on(&mut self, clinic: &Clinic) {
        let Place::Ask(page) = self.at else {
            let to = match self.next(clinic) {
                Step::Ask(_) if self.at == Place::Early => Place::Result,
                Step::Ask(question) => Place::Ask(question.page()),
                Step::Review | Step::Stopped => Place::Result,
            };
            return self.go(to, clinic);
        };
        let asked: Vec<(Question, Result<Option<Answer>, Ui>)> = self
            .drafts
            .0
            .iter()
            .filter(|(question, _)| self.drafts.applies(*question))
            .map(|(question, draft)| (*question, draft.answer(*question)))
            .collect();
        self.faults = asked
            .iter()
            .filter_map(|(question, answer)| Some((*question, answer.err()?)))
            .collect();
        if !self.faults.is_empty() {
            return self.land(Focus::Errors);
        }
        for question in self.drafts.questions() {
            self.answers.set(question, None);
            self.passed.retain(|q| *q != question);
        }
        for (question, answer) in asked {
            // OK because faults were looked for above.
            let answer = answer.unwrap_or_default();
            self.answers.set(question, answer);
            if answer.is_none() {
                self.passed.push(question);
            }
        }
        self.started = true;
        self.cleared = None;
        self.go(self.after(page, clinic), clinic);
    }

    fn go_back(&mut self, clinic: &Clinic) {
        let pages = flow::pages(&self.answers, clinic);
        while let Some(to) = self.trail.pop() {
            // A page that an answer has made needless since is passed over, and so is an early answer.
            let needless = match to {
                Place::Ask(page) => !pages.contains(&page),
                Place::Early => self.went_on || !self.is_settled(clinic),
                Place::Review | Place::Result => false,
            };
            if !needless {
                self.at = to;
                return self.arrive(Focus::Heading, clinic);
            }
        }
    }

    /// Everything as somebody left it who cleared it.
    fn bring_back(&mut self, clinic: &Clinic) {
        if let Some(saved) = self.cleared.take() {
            let (landing, restarts) = (self.landing, self.restarts);
            *self = Journey::resume(*saved, clinic, self.reviews);
            self.landing = landing;
            self.restarts = restarts;
            self.land(Focus::Heading);
        }
    }

    fn take(&mut self, action: Action) {
        match (action, self.at) {
            (Action::Tick(question, option, on), Place::Ask(_)) => {
                if let Some(draft) = self.drafts.get_mut(question) {
                    draft.tick(question, option, on);
                }
                self.message = None;
            }
            (Action::Unfold(question), Place::Ask(_)) => {
                if let Some(draft) = self.drafts.get_mut(question) {
                    draft.unfold();
                }
            }
            (Action::NoneOfAll, Place::Ask(_)) => {
                let all: Vec<Choice> = self.drafts.none_can_be_chosen().collect();
                for none in all {
                    if let Some(draft) = self.drafts.get_mut(none.question()) {
                        draft.tick(none.question(), Some(none), true);
                    }
                }
                self.message = Some(Ui::NoneOfAllDone);
            }
            (Action::Type(question, text, typed), Place::Ask(_)) => {
                if let Some(draft) = self.drafts.get_mut(question) {
                    let not_sure = draft.not_sure && typed == Typed::Nothing;
                    *draft = Draft {
                        text,
                        typed,
                        not_sure,
                        ..Draft::default()
                    };
                }
            }
            (Action::Insert(question, field, data, group), Place::Ask(_)) => {
                if let Some(draft) = self.drafts.get_mut(question) {
                    let text = [&numbers::typed(&draft.text, &field), data.as_str()].concat();
                    // No longer than a number that anybody means.
                    if text.len() <= LONGEST_TYPED {
                        let typed = numbers::read(&text, group);
                        *draft = Draft {
                            text,
                            typed,
                            ..Draft::default()
                        };
                    }
                }
            }
            (
                Action::Tick(..)
                | Action::Type(..)
                | Action::Insert(..)
                | Action::Unfold(_)
                | Action::NoneOfAll,
                _,
            ) => {}
            (Action::Continue(clinic), _) => self.go_on(&clinic.0),
            (Action::Back(clinic), _) => self.go_back(&clinic.0),
            (Action::Change(question, clinic), at) => {
                self.trail.push(at);
                self.at = Place::Ask(question.page());
                self.arrive(Focus::Question(question), &clinic.0);
            }
            (Action::GoOn(clinic), _) => {
                self.went_on = true;
                let to = match self.next(&clinic.0) {
                    Step::Ask(question) => Place::Ask(question.page()),
                    Step::Review | Step::Stopped => self.end(),
                };
                self.at = to;
                self.trail = self.trail_to(to, &clinic.0);
                self.arrive(Focus::Heading, &clinic.0);
            }
            (Action::AskToRestart(asks), _) => {
                self.asks_to_restart = asks;
                self.land(Focus::Restart);
            }
            (Action::Restart(clinic, focus), _) => {
                let (landing, restarts) = (self.landing, self.restarts);
                // Who is not there any more can't want anything back, and the next one has no right to it.
                let cleared = self.saved().filter(|_| focus == Focus::Heading);
                *self = Journey::start(&clinic.0, self.reviews);
                self.cleared = cleared.map(Box::new);
                self.landing = landing;
                self.restarts = restarts.wrapping_add(1);
                self.land(focus);
            }
            (Action::Undo(clinic), _) => self.bring_back(&clinic.0),
            (Action::Forget, _) => self.cleared = None,
            (Action::Review(reviews, clinic), _) => self.review(reviews, &clinic.0),
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
            (Action::Without(area), _) => {
                self.without = area;
                // What was agreed to was agreed to of what stood there before.
                self.sharing = Sharing::Open;
                self.message = None;
            }
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

    fn tick(journey: &mut Journey, choice: Choice) {
        journey.take(Action::Tick(choice.question(), Some(choice), true));
    }

    fn go_on(journey: &mut Journey) {
        journey.take(Action::Continue(clinic()));
    }

    /// Ticks options on a page, and goes on.
    fn answer(journey: &mut Journey, choices: &[&str]) {
        for id in choices {
            tick(journey, choice(id));
        }
        go_on(journey);
    }

    fn page(id: &str) -> Place {
        Place::Ask(Pack::built_in().page(id).expect("a page"))
    }

    fn start() -> Journey {
        Journey::start(&clinic().0, false)
    }

    /// Somebody who is asked about themselves.
    fn at_you() -> Journey {
        let mut journey = start();
        answer(&mut journey, &["concerns=fine-lines"]);
        answer(&mut journey, &["areas=face"]);
        journey
    }

    const WELL: [&str; 3] = ["age=22-64", "pregnancy=no", "distress=no"];

    /// Answers every page from here on as somebody who is well, up to the end.
    fn to_the_end(journey: &mut Journey) {
        for _ in 0..Pack::built_in().pages.len() {
            let Place::Ask(_) = journey.at else { break };
            let asked: Vec<Question> = journey
                .drafts
                .questions()
                .filter(|q| q.parent().is_none())
                .collect();
            for question in asked {
                let mut choices = question.choices();
                let chosen = choices
                    .find(|c| c.is_none_of_these() || WELL.map(choice).contains(c))
                    .or_else(|| question.choices().next());
                if let Some(chosen) = chosen {
                    tick(journey, chosen);
                }
            }
            go_on(journey);
        }
    }

    #[test]
    fn submitting_nothing_stays_and_says_what_to_do() {
        let mut journey = start();
        go_on(&mut journey);
        assert_eq!(journey.at, page("concern"));
        assert_eq!(
            journey.faults,
            [(question("concerns"), Ui::ErrorChooseSome)]
        );
        assert!(!journey.started);
    }

    #[test]
    fn every_question_of_a_page_has_its_fault_and_what_is_folded_away_has_none() {
        let mut journey = at_you();
        tick(&mut journey, choice("pregnancy=no"));
        go_on(&mut journey);
        let faults = [question("age"), question("distress")];
        assert_eq!(journey.faults, faults.map(|q| (q, Ui::ErrorChooseOne)));
        assert_eq!(journey.landing.focus, Focus::Errors);
        assert_eq!(journey.answers.get(question("pregnancy")), None);
        let mut journey = start();
        answer(&mut journey, &["concerns=other-scars"]);
        let faults = [
            (question("scar-type"), Ui::ErrorChooseOne),
            (question("scar-age-months"), Ui::ErrorNumber),
        ];
        assert_eq!(journey.faults, faults);
    }

    #[test]
    fn back_keeps_what_was_ticked_and_continue_goes_page_by_page() {
        let mut journey = at_you();
        journey.take(Action::Back(clinic()));
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.at, page("concern"));
        assert!(journey.drafts.ticked(choice("concerns=fine-lines")));
        assert!(!journey.can_go_back());
        go_on(&mut journey);
        assert_eq!(journey.at, page("areas"));
    }

    #[test]
    fn what_hangs_on_an_option_is_asked_with_it_and_forgotten_without() {
        let mut journey = start();
        answer(
            &mut journey,
            &["concerns=acne-scars", "acne-scar-type=ice-pick"],
        );
        assert_eq!(journey.at, page("areas"));
        assert!(journey.answers.chose(choice("acne-scar-type=ice-pick")));
        journey.take(Action::Back(clinic()));
        journey.take(Action::Tick(
            question("concerns"),
            Some(choice("concerns=acne-scars")),
            false,
        ));
        answer(&mut journey, &["concerns=dullness"]);
        assert_eq!(journey.answers.get(question("acne-scar-type")), None);
    }

    #[test]
    fn a_list_is_opened_and_shut_and_what_is_open_has_to_be_ticked() {
        let health = question("health");
        let mut journey = at_you();
        answer(&mut journey, &WELL);
        answer(&mut journey, &["red-flags=none"]);
        answer(&mut journey, &["skin-tone=type-2"]);
        answer(&mut journey, &["skin-now=none", "skin-history=none"]);
        assert_eq!(journey.at, page("health"));
        let open = |journey: &Journey| journey.drafts.get(health).is_some_and(|draft| draft.open);
        journey.take(Action::Unfold(health));
        assert!(open(&journey));
        go_on(&mut journey);
        assert!(journey.faults.contains(&(health, Ui::ErrorWhich)));
        tick(&mut journey, choice("health=lupus"));
        assert!(open(&journey));
        tick(&mut journey, choice("health=none"));
        assert!(!open(&journey));
        assert_eq!(
            journey.drafts.get(health).map(|draft| draft.bits),
            Some(choice("health=none").bit())
        );
        // A tick opens the list that it is in, whoever made it.
        tick(&mut journey, choice("medicines=isotretinoin"));
        journey.take(Action::NoneOfAll);
        let none_of = |id| journey.drafts.ticked(choice(id));
        assert!(none_of("allergies=none") && none_of("recent-treatments=none"));
        assert!(!none_of("medicines=none"), "what has an answer keeps it");
        go_on(&mut journey);
        assert_eq!(
            journey.faults,
            [(question("isotretinoin-months"), Ui::ErrorNumber)]
        );
    }

    #[test]
    fn an_early_answer_is_offered_once_and_can_be_passed_by() {
        let mut journey = start();
        answer(&mut journey, &["concerns=melasma"]);
        answer(&mut journey, &["areas=face"]);
        answer(&mut journey, &WELL);
        answer(&mut journey, &["red-flags=none"]);
        assert_eq!(journey.at, Place::Early);
        let reloaded = resumed(&journey);
        assert_eq!(reloaded.at, Place::Early);
        let mut seen = journey.clone();
        go_on(&mut seen);
        assert_eq!(seen.at, Place::Result);
        assert_eq!(resumed(&seen).at, Place::Result);
        seen.take(Action::Back(clinic()));
        assert_eq!(seen.at, Place::Early);
        seen.take(Action::Back(clinic()));
        assert_eq!(seen.at, page("signs"));
        go_on(&mut seen);
        assert_eq!(seen.at, Place::Early);
        journey.take(Action::GoOn(clinic()));
        assert_eq!(journey.at, page("tone"));
        let mut journey = resumed(&journey);
        answer(&mut journey, &["skin-tone=type-2"]);
        assert_eq!(journey.at, page("skin"));
        journey.take(Action::Back(clinic()));
        journey.take(Action::Back(clinic()));
        assert_eq!(
            journey.at,
            page("signs"),
            "what was passed by does not come back"
        );
        go_on(&mut journey);
        assert_eq!(journey.at, page("tone"));
        to_the_end(&mut journey);
        assert_eq!(journey.at, Place::Result);
    }

    #[test]
    fn the_steps_never_rise() {
        let mut journey = start();
        let mut least = u32::MAX;
        let mut last = 0;
        for _ in 0..Pack::built_in().pages.len() {
            let (step, of) = journey.progress(&clinic().0);
            assert!(
                of <= least && step > last,
                "{step} of {of} after {last} of {least}"
            );
            (least, last) = (of, step);
            if journey.at == page("health") {
                // What was settled could be seen now.
                journey.went_on = true;
                // Rules every procedure out, and with them the wishes.
                answer(&mut journey, &["health=scleroderma"]);
                journey.take(Action::NoneOfAll);
                go_on(&mut journey);
                break;
            }
            let before = journey.at;
            let Place::Ask(_) = before else { break };
            for question in journey.drafts.questions().collect::<Vec<_>>() {
                let mut choices = question.choices();
                let well = choices.find(|c| c.is_none_of_these() || WELL.map(choice).contains(c));
                let first = question.choices().next();
                if question.parent().is_none()
                    && let Some(chosen) = well.or(first)
                {
                    tick(&mut journey, chosen);
                }
            }
            if before == page("concern") {
                tick(&mut journey, choice("acne-scar-type=rolling-or-boxcar"));
            }
            go_on(&mut journey);
        }
        assert_eq!(journey.at, Place::Result);
    }

    #[test]
    fn what_was_cleared_can_be_brought_back_for_a_while() {
        let mut journey = at_you();
        tick(&mut journey, choice("age=22-64"));
        journey.take(Action::AskToRestart(true));
        assert!(journey.asks_to_restart);
        journey.take(Action::Restart(clinic(), Focus::Heading));
        assert_eq!(journey.at, page("concern"));
        assert_eq!(journey.saved(), None, "nothing is kept over a reload");
        let mut back = journey.clone();
        back.take(Action::Undo(clinic()));
        assert_eq!(back.at, page("you"));
        assert!(back.drafts.ticked(choice("age=22-64")));
        assert!(back.answers.chose(choice("concerns=fine-lines")));
        let mut forgotten = journey.clone();
        forgotten.take(Action::Forget);
        forgotten.take(Action::Undo(clinic()));
        assert_eq!(forgotten.at, page("concern"));
        // A new beginning is one.
        answer(&mut journey, &["concerns=dullness"]);
        assert_eq!(journey.cleared, None);
        // Who left is not there to take it back, and the next one has no right to it.
        let mut idle = at_you();
        idle.take(Action::Restart(clinic(), Focus::Stay));
        assert_eq!(idle.cleared, None);
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
        assert_eq!(typed(Typed::Other).answer(months), Err(Ui::ErrorDigits));
        assert_eq!(typed(Typed::Nothing).answer(months), Err(Ui::ErrorNumber));
        assert_eq!(typed(Typed::Nothing).answer(question("budget")), Ok(None));
        let mut draft = typed(Typed::Whole(3));
        draft.tick(months, None, true);
        assert_eq!(draft.answer(months), Ok(Some(Answer::NotSure)));
        assert_eq!(draft.typed, Typed::Nothing);
    }

    #[test]
    fn a_red_flag_stops_and_back_leads_to_it_even_after_a_reload() {
        let mut journey = at_you();
        answer(&mut journey, &WELL);
        answer(&mut journey, &["red-flags=eye-pain-or-blisters"]);
        assert_eq!(journey.at, Place::Result);
        let mut journey = resumed(&journey);
        assert_eq!(journey.at, Place::Result);
        assert_eq!(journey.landing.focus, Focus::Stay);
        journey.take(Action::Back(clinic()));
        assert_eq!(journey.at, page("signs"));
        answer(&mut journey, &["red-flags=none"]);
        assert_eq!(journey.at, page("tone"));
    }

    #[test]
    fn after_a_reload_the_end_leads_back_through_every_page() {
        for reviews in [true, false] {
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
                at: Place::Review,
                ..at_you().saved().unwrap()
            };
            let journey = Journey::resume(saved, &clinic().0, reviews);
            let pages = flow::pages(&journey.answers, &clinic().0);
            assert_eq!(pages.last(), Pack::built_in().pages.last());
            let end = if reviews {
                Place::Review
            } else {
                Place::Result
            };
            assert_eq!(journey.at, end);
            let trail = journey.trail_to(end, &clinic().0);
            assert_eq!(trail, pages.into_iter().map(Place::Ask).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_change_leads_through_what_it_opens_and_back() {
        for reviews in [true, false] {
            let end = if reviews {
                Place::Review
            } else {
                Place::Result
            };
            let mut journey = Journey::start(&clinic().0, reviews);
            answer(&mut journey, &["concerns=fine-lines"]);
            to_the_end(&mut journey);
            assert_eq!(journey.at, end);
            journey.take(Action::Change(question("pregnancy"), clinic()));
            assert_eq!(
                journey.landing.focus,
                Focus::Question(question("pregnancy"))
            );
            let mut reloaded = Journey::resume(journey.saved().unwrap(), &clinic().0, reviews);
            assert_eq!(reloaded.at, page("you"));
            go_on(&mut reloaded);
            assert_eq!(reloaded.at, end, "a reload keeps the way back");
            journey.take(Action::Back(clinic()));
            assert_eq!(journey.at, end);
            journey.take(Action::Change(question("concerns"), clinic()));
            answer(&mut journey, &["concerns=acne-scars"]);
            assert_eq!(
                journey.at,
                page("concern"),
                "what it opens is asked on the spot"
            );
            answer(&mut journey, &["acne-scar-type=rolling-or-boxcar"]);
            assert_eq!(journey.at, end);
            assert!(journey.answers.chose(choice("age=22-64")));
            if reviews {
                go_on(&mut journey);
                assert_eq!(journey.at, Place::Result);
                journey.take(Action::Back(clinic()));
                assert_eq!(journey.at, Place::Review);
            } else {
                journey.take(Action::Back(clinic()));
                assert_eq!(journey.at, page("wishes"));
            }
            journey.take(Action::Restart(clinic(), Focus::Heading));
            assert_eq!(journey.at, page("concern"));
            assert_eq!(journey.answers, Pack::built_in().answers());
        }
    }

    #[test]
    fn a_page_for_the_review_comes_and_goes_with_its_setting() {
        let mut journey = start();
        answer(&mut journey, &["concerns=fine-lines"]);
        to_the_end(&mut journey);
        journey.take(Action::Review(true, clinic()));
        assert_eq!(journey.at, Place::Result, "nobody is taken back");
        let mut journey = Journey::start(&clinic().0, true);
        answer(&mut journey, &["concerns=fine-lines"]);
        to_the_end(&mut journey);
        assert_eq!(journey.at, Place::Review);
        journey.take(Action::Review(false, clinic()));
        assert_eq!(journey.at, Place::Result);
    }

    fn resumed(journey: &Journey) -> Journey {
        Journey::resume(journey.saved().unwrap(), &clinic().0, false)
    }

    #[test]
    fn what_is_ticked_and_not_submitted_is_remembered_and_nothing_before_it() {
        let untick = |journey: &mut Journey, choice: Choice| {
            journey.take(Action::Tick(choice.question(), Some(choice), false));
        };
        let mut journey = start();
        assert_eq!(journey.saved(), None);
        tick(&mut journey, choice("concerns=melasma"));
        let back = resumed(&journey);
        assert_eq!(back.drafts, journey.drafts);
        assert!(!back.started, "nothing was submitted");
        untick(&mut journey, choice("concerns=melasma"));
        assert_eq!(
            journey.saved(),
            None,
            "what is unticked again leaves nothing"
        );

        let mut journey = at_you();
        assert_eq!(journey.saved().unwrap().drafts, []);
        journey.take(Action::Back(clinic()));
        untick(&mut journey, choice("areas=face"));
        let back = resumed(&journey);
        assert_eq!(
            back.drafts.get(question("areas")),
            Some(&Draft::default()),
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
            (months, typed("1,000", Typed::Other)),
            (
                question("health"),
                Draft {
                    open: true,
                    ..Draft::default()
                },
            ),
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
            (question("scar-age-months"), text("1\n2")),
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
        let mut journey = at_you();
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
        let mut journey = at_you();
        for sharing in [Sharing::Refused, Sharing::Done] {
            journey.take(Action::Share(sharing.clone()));
            assert_eq!(journey.sharing, sharing);
            journey.take(Action::Change(question("concerns"), clinic()));
            assert_eq!(journey.sharing, Sharing::Open);
        }
    }
}

//! Where a person is in the quiz, and every way of getting somewhere else.
//!
//! What arrives: what somebody does, as the methods of a [`Journey`]. What leaves: the page that
//! they are on, with all that is answered and ticked; nothing else ever changes it. Which question
//! comes next is asked of `flow`. This module deliberately does not know a browser, a word, or what
//! an answer means.

use crate::answers::{Answer, Answers, NOT_SURE, chosen};
use crate::assessment;
use crate::calendar::Day;
use crate::clinic::Clinic;
use crate::flow::{Case, Step};
use crate::pack::Pack;
use crate::questionnaire::{Choice, Kind, Page, Question, Role};
use crate::value::Value;

/// A page of the quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Questions.
    Ask(Page),
    /// That an answer can be shown already.
    Early,
    /// The answers, to check.
    Review,
    /// The result.
    Result,
}

/// What it takes to go on where somebody left.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The answers submitted.
    pub answers: Answers,
    /// The optional questions left empty on purpose.
    pub passed: Vec<Question>,
    /// Whether they went on though an answer could be shown.
    pub went_on: bool,
    /// The page they were on.
    pub at: Place,
    /// What was ticked or typed on it and not submitted, where it is not what was answered before.
    pub drafts: Vec<(Question, Draft)>,
    /// The day on which they would start, if they chose one.
    pub start: Option<Day>,
}

/// What is wrong with what was submitted of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// None of the options is chosen, of which one is wanted.
    ChooseOne,
    /// No option is ticked.
    ChooseSome,
    /// A list was opened, and nothing in it is ticked.
    Which,
    /// There is no number.
    NoNumber,
    /// What was typed is no whole number.
    NotWhole,
    /// The number is too small or too large.
    OutOfRange,
}

/// The longest text of a number field that is kept over a reload, in bytes.
pub const LONGEST_TYPED: usize = 32;

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
    pub fn of(question: Question, answers: &Answers) -> Draft {
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
                    // Too long to be held: too large, as it was when it was typed.
                    Err(_) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                        Typed::Whole(u32::MAX)
                    }
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
    pub fn tick(&mut self, question: Question, option: Option<Choice>, on: bool) {
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
    pub fn is_untouched(&self) -> bool {
        *self == Draft::default()
    }

    /// The answer that the draft stands for, `None` when there is none.
    ///
    /// # Errors
    ///
    /// The [`Fault`], where it can't stand for one.
    pub fn answer(&self, question: Question) -> Result<Option<Answer>, Fault> {
        let facts = question.facts();
        if self.not_sure {
            return Ok(Some(Answer::NotSure));
        }
        let (answer, fault) = match facts.kind {
            Kind::Single => (Answer::Chosen(self.bits), Fault::ChooseOne),
            Kind::Multi if self.open && none_of_these(question) != 0 => {
                (Answer::Chosen(self.bits), Fault::Which)
            }
            Kind::Multi => (Answer::Chosen(self.bits), Fault::ChooseSome),
            Kind::Number { min, max, .. } => match self.typed {
                Typed::Whole(n) if n >= min && n <= max => return Ok(Some(Answer::Number(n))),
                Typed::Nothing => (Answer::Chosen(0), Fault::NoNumber),
                Typed::Other => return Err(Fault::NotWhole),
                Typed::Whole(_) => return Err(Fault::OutOfRange),
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
    fn of(page: Page, answers: &Answers, case: &Case) -> Drafts {
        let asked = case.on_page(page).into_iter();
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
    pub faults: Vec<(Question, Fault)>,
    /// Whether the answers may be cleared is being asked.
    pub asks_to_restart: bool,
    /// What was cleared last, for as long as it can be brought back.
    pub cleared: Option<Box<Saved>>,
    /// When they would start.
    pub start: Start,
    /// The area that the result leaves out for now; the answers keep it.
    pub without: Option<Choice>,
    /// How this page was reached.
    pub landing: Landing,
    /// Counts the pages that were opened: what somebody keeps beside a page ends when this changes.
    pub opened: u32,
    /// How often everything was cleared.
    pub restarts: u32,
    /// Whether an answer was submitted.
    pub started: bool,
    /// Whether all answers are checked on a page of their own.
    reviews: bool,
    /// Which page this is.
    step: u32,
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
            start: Start {
                day: saved.start,
                ..Start::default()
            },
            without: None,
            landing: Landing {
                turn: 0,
                focus: Focus::Stay,
            },
            opened: 0,
            restarts: 0,
            started: false,
            reviews,
            step: 1,
            of: u32::MAX,
            trail: Vec::new(),
        };
        journey.started = journey.answers != clinic.pack.answers();
        let case = journey.case(clinic);
        journey.settle_in(&case);
        // Where all is answered, somebody was changing an answer: their way leads back to where that was.
        if matches!(journey.at, Place::Ask(_)) && journey.next(&case) == Step::Review {
            journey.trail = journey.trail_to(Place::Result, &case);
            if !reviews {
                journey.trail.push(Place::Result);
            }
        }
        journey.open(&case);
        if journey.at == saved.at {
            for (question, draft) in saved.drafts {
                if let Some(kept) = journey.drafts.get_mut(question) {
                    *kept = draft;
                }
            }
        }
        journey
    }

    /// All answers are checked on a page of their own from now on, or not.
    pub fn review(&mut self, reviews: bool, clinic: &Clinic) {
        self.reviews = reviews;
        if self.at == Place::Review && !reviews {
            self.at = Place::Result;
            self.arrive(Focus::Stay, &self.case(clinic));
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
            Some(area) => self.answers.without(area),
            None => self.answers.clone(),
        }
    }

    /// Whether there is a page to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// Which page this is, counted from 1, and of how many at most. Neither is made up: both follow
    /// from the answers so far; and how many there are never rises, but for somebody who is there.
    pub fn progress(&self) -> (u32, u32) {
        (self.step, self.of)
    }

    /// Works [`Journey::progress`] out.
    fn count(&mut self, case: &Case) {
        let pages = case.pages();
        let before = match self.at {
            Place::Ask(page) => pages.iter().filter(|p| **p < page).count() + 1,
            Place::Early => match self.next(case) {
                Step::Ask(next) => pages.iter().filter(|p| **p < next.page()).count(),
                Step::Review | Step::Stopped => pages.len(),
            },
            Place::Review | Place::Result => pages.len(),
        };
        // OK because there are fewer pages than fit a byte.
        let (before, all) = (before as u32, pages.len() as u32);
        (self.step, self.of) = (before, all.min(self.of).max(before));
    }

    /// The answers so far, assessed.
    fn case<'c>(&self, clinic: &'c Clinic) -> Case<'c> {
        Case::of(&self.answers, clinic)
    }

    fn next(&self, case: &Case) -> Step {
        case.next(|q| self.passed.contains(&q))
    }

    /// The page after one that was just answered.
    ///
    /// Somebody who came from the review or the result goes on to what is newly needed and then
    /// back there; somebody who went back goes forward page by page.
    fn after(&self, page: Page, case: &Case) -> Place {
        let came_from = |place| self.trail.contains(&place);
        let changing = came_from(Place::Review) || came_from(Place::Result);
        let end = self.end();
        let next = self.next(case);
        if matches!(next, Step::Ask(_)) && !self.went_on && case.settled().is_some() {
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
            _ => case
                .pages()
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

    /// Goes on to a page.
    fn go(&mut self, to: Place, case: &Case) {
        self.trail.push(self.at);
        self.at = to;
        if matches!(to, Place::Review | Place::Result) {
            // What was changed on the way is behind them.
            self.trail = self.trail_to(to, case);
        }
        self.arrive(Focus::Heading, case);
    }

    fn arrive(&mut self, focus: Focus, case: &Case) {
        self.open(case);
        self.land(focus);
    }

    fn land(&mut self, focus: Focus) {
        self.landing = Landing {
            turn: self.landing.turn.wrapping_add(1),
            focus,
        };
    }

    /// A page as it is when one comes to it.
    fn open(&mut self, case: &Case) {
        self.drafts = match self.at {
            Place::Ask(page) => Drafts::of(page, &self.answers, case),
            _ => Drafts::default(),
        };
        self.count(case);
        self.opened = self.opened.wrapping_add(1);
        self.faults.clear();
        self.asks_to_restart = false;
        // The day stays for whoever comes back.
        self.start.typed = None;
        self.start.fault = false;
        self.without = None;
    }

    /// The way that leads to a page when nobody remembers how it was reached.
    fn trail_to(&self, place: Place, case: &Case) -> Vec<Place> {
        let answered = |q: &Question| self.answers.get(*q).is_some() || self.passed.contains(q);
        let stopped = case.is_stopped();
        let until = match place {
            Place::Ask(page) => Some(page),
            Place::Result if stopped => self.stopped_at(case.clinic.pack).map(Question::page),
            _ => None,
        };
        let before = |q: &Question| until.is_none_or(|until| q.page() <= until);
        let mut trail: Vec<Place> = case
            .route()
            .into_iter()
            .filter(|q| answered(q) && before(q) && place != Place::Ask(q.page()))
            .map(|q| Place::Ask(q.page()))
            .collect();
        trail.dedup();
        if place == Place::Result && !stopped {
            match self.next(case) {
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

    /// Moves to a page that makes sense for the answers, if this one does not: another clinic's
    /// settings apply from now on.
    pub fn settle(&mut self, clinic: &Clinic) {
        self.settle_in(&self.case(clinic));
    }

    fn settle_in(&mut self, case: &Case) {
        let at = match (self.at, self.next(case)) {
            (Place::Ask(page), _) if case.pages().contains(&page) => self.at,
            (Place::Result, Step::Review) => Place::Result,
            (_, Step::Stopped) => Place::Result,
            (_, Step::Review) => self.end(),
            (Place::Result | Place::Early, Step::Ask(_)) if case.settled().is_some() => self.at,
            (_, Step::Ask(question)) => Place::Ask(question.page()),
        };
        // Somebody who is changing an answer goes back to where they came from, so their way stays.
        if at != self.at || self.trail.is_empty() {
            self.trail = self.trail_to(at, case);
        }
        if at == self.at {
            self.count(case);
        } else {
            self.at = at;
            self.arrive(Focus::Stay, case);
        }
    }

    /// The page's own button: on to the next page, or to what is wrong with this one.
    pub fn go_on(&mut self, clinic: &Clinic) {
        let Place::Ask(page) = self.at else {
            let case = self.case(clinic);
            let to = match self.next(&case) {
                Step::Ask(_) if self.at == Place::Early => Place::Result,
                Step::Ask(question) => Place::Ask(question.page()),
                Step::Review | Step::Stopped => Place::Result,
            };
            return self.go(to, &case);
        };
        let asked: Vec<(Question, Result<Option<Answer>, Fault>)> = self
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
        let case = self.case(clinic);
        self.go(self.after(page, &case), &case);
    }

    /// Back to the page before.
    pub fn go_back(&mut self, clinic: &Clinic) {
        let case = self.case(clinic);
        let pages = case.pages();
        while let Some(to) = self.trail.pop() {
            // A page that an answer has made needless since is passed over, and so is an early answer.
            let needless = match to {
                Place::Ask(page) => !pages.contains(&page),
                Place::Early => self.went_on || case.settled().is_none(),
                Place::Result if !self.has_result(&case) => {
                    // Whoever was changing an answer of it is on their way to it once more.
                    self.trail = self.trail_to(self.at, &case);
                    true
                }
                Place::Review | Place::Result => false,
            };
            if !needless {
                self.at = to;
                return self.arrive(Focus::Heading, &case);
            }
        }
    }

    /// Whether there is a result to show: nothing is missing, or nothing that could change it.
    fn has_result(&self, case: &Case) -> bool {
        !matches!(self.next(case), Step::Ask(_)) || case.settled().is_some()
    }

    /// An option of a question is ticked or unticked; `None` is "not sure".
    pub fn tick(&mut self, question: Question, option: Option<Choice>, on: bool) {
        if let Some(draft) = self.drafts.get_mut(question) {
            draft.tick(question, option, on);
        }
    }

    /// The list of a question's options is opened.
    pub fn unfold(&mut self, question: Question) {
        if let Some(draft) = self.drafts.get_mut(question) {
            draft.unfold();
        }
    }

    /// "None of these" is chosen in every list that has no answer yet.
    pub fn choose_none_of_all(&mut self) {
        let all: Vec<Choice> = self.drafts.none_can_be_chosen().collect();
        for none in all {
            self.tick(none.question(), Some(none), true);
        }
    }

    /// Something stands in the number field of a question; nothing leaves "not sure" as it is.
    pub fn type_in(&mut self, question: Question, text: String, typed: Typed) {
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

    /// One answer is to be changed.
    pub fn change(&mut self, question: Question, clinic: &Clinic) {
        self.trail.push(self.at);
        self.at = Place::Ask(question.page());
        self.arrive(Focus::Question(question), &self.case(clinic));
    }

    /// Somebody goes on though an answer could be shown.
    pub fn pass_early(&mut self, clinic: &Clinic) {
        self.went_on = true;
        let case = self.case(clinic);
        let to = match self.next(&case) {
            Step::Ask(question) => Place::Ask(question.page()),
            Step::Review | Step::Stopped => self.end(),
        };
        self.at = to;
        self.trail = self.trail_to(to, &case);
        self.arrive(Focus::Heading, &case);
    }

    /// Whether everything may be cleared is asked, or no longer.
    pub fn ask_to_restart(&mut self, asks: bool) {
        self.asks_to_restart = asks;
        self.land(Focus::Restart);
    }

    /// Everything is cleared, and the quiz starts again. Who asked for it here stands at the heading
    /// and can bring it back.
    pub fn restart(&mut self, focus: Focus, clinic: &Clinic) {
        // Who is not there any more can't want anything back, and the next one has no right to it.
        let cleared = self.saved().filter(|_| focus == Focus::Heading);
        let restarts = self.restarts.wrapping_add(1);
        self.begin(Journey::start(clinic, self.reviews), focus);
        self.cleared = cleared.map(Box::new);
        self.restarts = restarts;
    }

    /// Everything is as somebody left it who cleared it.
    pub fn undo(&mut self, clinic: &Clinic) {
        if let Some(saved) = self.cleared.take() {
            let restarts = self.restarts;
            let before = Journey::resume(*saved, clinic, self.reviews);
            self.begin(before, Focus::Heading);
            self.restarts = restarts;
        }
    }

    /// Another journey takes the place of this one, on the same screen.
    fn begin(&mut self, anew: Journey, focus: Focus) {
        let (landing, opened) = (self.landing, self.opened);
        *self = anew;
        self.landing = landing;
        self.opened = opened.wrapping_add(1);
        self.land(focus);
    }

    /// What was cleared can't be brought back any more.
    pub fn forget(&mut self) {
        self.cleared = None;
    }

    /// The field of the start holds this, and the day, if it can be taken.
    pub fn start_on(&mut self, typed: String, day: Option<Day>) {
        self.start = Start {
            day: day.or(self.start.day),
            typed: Some(typed),
            fault: day.is_none(),
        };
    }

    /// The result leaves one of the areas out, or none any more.
    pub fn leave_out(&mut self, area: Option<Choice>) {
        self.without = area;
    }
}

//! Which question comes next: routing only.
//!
//! What arrives: the answers so far and the clinic. What leaves: a [`Step`], the
//! list of questions still needed, what a page asks, or what is recommended
//! already whatever else is answered. A question is left out only when its
//! answer can no longer matter, which is decided from the same table as the
//! result. This module deliberately does not know wording.

use crate::answers::Answers;
use crate::assessment::{self, Assessed, Assessment};
use crate::clinic::Clinic;
use crate::questionnaire::{Page, Question, Role};
use crate::ranking::{self, Ranking};

/// Where a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This question is next.
    Ask(Question),
    /// Everything needed is there.
    Review,
    /// A red flag: nothing more is asked.
    Stopped,
}

/// The questions that are needed and not answered, in the order of asking;
/// empty when the quiz is complete or stopped. Optional questions are never needed.
pub fn missing(answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    let state = State::of(answers, clinic);
    if state.stopped() {
        return Vec::new();
    }
    clinic
        .pack
        .questions
        .iter()
        .copied()
        .filter(|&q| !q.facts().optional && answers.get(q).is_none() && state.asks(q))
        .collect()
}

/// The next step. `passed` says which optional questions were left empty on purpose.
pub fn next(answers: &Answers, clinic: &Clinic, passed: impl Fn(Question) -> bool) -> Step {
    let state = State::of(answers, clinic);
    if state.stopped() {
        return Step::Stopped;
    }
    clinic
        .pack
        .questions
        .iter()
        .copied()
        .find(|&q| answers.get(q).is_none() && !(q.facts().optional && passed(q)) && state.asks(q))
        .map_or(Step::Review, Step::Ask)
}

/// The other questions that are asked together with this one and have no answer yet.
pub fn asked_with(question: Question, answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    let state = State::of(answers, clinic);
    let on_page = clinic.pack.on(question.page());
    on_page
        .filter(|&q| q != question && answers.get(q).is_none() && state.asks(q))
        .collect()
}

/// What a page asks of this person: its questions that are asked or answered, and those that would
/// be asked with an option of one of them, whether or not it is chosen.
pub fn on_page(page: Page, answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    let state = State::of(answers, clinic);
    let mut asked: Vec<Question> = Vec::new();
    for question in clinic.pack.on(page) {
        let can_be_asked = question.parent().is_none_or(|q| asked.contains(&q));
        if can_be_asked && (answers.get(question).is_some() || state.matters(question)) {
            asked.push(question);
        }
    }
    asked
}

/// The pages that this person is asked as far as can be told now, answered or not.
pub fn pages(answers: &Answers, clinic: &Clinic) -> Vec<Page> {
    let mut pages: Vec<Page> = route(answers, clinic)
        .into_iter()
        .map(Question::page)
        .collect();
    pages.dedup();
    pages
}

/// What is recommended whatever is answered to the questions still needed, by index of the clinic's
/// offers; `None` while an answer may change it, or where nothing is missing.
///
/// Sound because conditions hold no negation: what is held up now stays so, and no wish takes
/// anything back that safety has taken away. So where nothing but the routine may be recommended,
/// in the setting that was wished for if one was, nothing else ever will be.
pub fn settled(answers: &Answers, clinic: &Clinic) -> Option<Vec<usize>> {
    let pack = clinic.pack;
    let needed = pack.settled_needs.iter().copied();
    let needed = needed.chain(pack.asks(Role::Concerns));
    let mut needed = needed.chain(pack.asks(Role::RedFlags));
    if needed.any(|question| answers.get(question).is_none()) {
        return None;
    }
    let state = State::of(answers, clinic);
    if state.stopped() || missing(answers, clinic).is_empty() {
        return None;
    }
    let open = |question: Question| {
        let may_apply = question
            .parent()
            .is_none_or(|parent| answers.get(parent).is_none() || answers.applies(question));
        may_apply && answers.get(question).is_none()
    };
    ranking::settled(&state.counted, clinic, state.treatments(), open)
}

/// Every question that this person is asked as far as can be told now, answered or not.
/// For progress: the list grows and shrinks only where an answer branches.
pub fn route(answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    let state = State::of(answers, clinic);
    clinic
        .pack
        .questions
        .iter()
        .copied()
        .filter(|&q| answers.applies(q) && (answers.get(q).is_some() || state.asks(q)))
        .collect()
}

struct State<'a> {
    answers: &'a Answers,
    counted: Answers,
    clinic: &'a Clinic,
    assessment: Assessment,
}

impl<'a> State<'a> {
    fn of(answers: &'a Answers, clinic: &'a Clinic) -> State<'a> {
        let counted = answers.that_count();
        let assessment = assessment::assess(&counted, clinic);
        State {
            answers,
            counted,
            clinic,
            assessment,
        }
    }

    fn stopped(&self) -> bool {
        !self.assessment.red_flags.is_empty()
    }

    fn treatments(&self) -> &[Assessed] {
        &self.assessment.treatments
    }

    /// Whether a question applies and its answer can still matter.
    fn asks(&self, question: Question) -> bool {
        self.answers.applies(question) && self.matters(question)
    }

    /// Whether an answer to a question could still matter, if it applied.
    fn matters(&self, question: Question) -> bool {
        let facts = question.facts();
        if question.is_wish() {
            self.preference_matters(question)
                || !assessment::clinic_settled(question, self.clinic, self.treatments())
        } else {
            !facts.safety
                || !assessment::no_longer_matters(question, self.clinic, self.treatments())
        }
    }

    /// Whether a preference can still change what is recommended, or what is said of its cost.
    ///
    /// While something is missing that comes before, every preference may matter.
    fn preference_matters(&self, question: Question) -> bool {
        let before_missing = self
            .clinic
            .pack
            .questions
            .iter()
            .copied()
            .take_while(|q| !q.is_wish())
            .any(|q| self.answers.get(q).is_none() && self.asks(q));
        if before_missing {
            return true;
        }
        let ranking = Ranking::of(&self.counted, self.clinic, self.treatments());
        let home_is_open = || crate::ranking::home_is_open(self.clinic, self.treatments());
        match question.facts().role {
            Some(Role::Setting) => ranking.any_procedure() || home_is_open(),
            Some(Role::Downtime) => {
                let setting = self.clinic.pack.asks(Role::Setting);
                ranking.downtime_decides(setting.is_some_and(|q| self.answers.get(q).is_none()))
            }
            // An event also rules needling at home out.
            Some(Role::Event) => ranking.any_procedure_in_setting() || home_is_open(),
            _ => ranking.any_procedure_in_setting(),
        }
    }
}

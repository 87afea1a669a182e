//! Which question comes next: routing only.
//!
//! What arrives: the answers so far and the clinic. What leaves: a [`Step`], or
//! the list of questions still needed. A question is left out only when its
//! answer can no longer matter, which is decided from the same table as the
//! result. This module deliberately does not know wording.

use crate::answers::Answers;
use crate::assessment::{self, Assessed, Assessment};
use crate::clinic::Clinic;
use crate::questionnaire::{Question, Role};
use crate::ranking::Ranking;

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
        if !self.answers.applies(question) {
            return false;
        }
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
            Some(Role::Downtime) => ranking.downtime_decides(),
            // An event also rules needling at home out.
            Some(Role::Event) => ranking.any_procedure_in_setting() || home_is_open(),
            _ => ranking.any_procedure_in_setting(),
        }
    }
}

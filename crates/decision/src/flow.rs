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

/// The questions that are needed and not answered; see [`Case::missing`].
pub fn missing(answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    Case::of(answers, clinic).missing()
}

/// The next step; see [`Case::next`].
pub fn next(answers: &Answers, clinic: &Clinic, passed: impl Fn(Question) -> bool) -> Step {
    Case::of(answers, clinic).next(passed)
}

/// What is asked together with a question; see [`Case::asked_with`].
pub fn asked_with(question: Question, answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    Case::of(answers, clinic).asked_with(question)
}

/// What a page asks; see [`Case::on_page`].
pub fn on_page(page: Page, answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    Case::of(answers, clinic).on_page(page)
}

/// The pages that are asked; see [`Case::pages`].
pub fn pages(answers: &Answers, clinic: &Clinic) -> Vec<Page> {
    Case::of(answers, clinic).pages()
}

/// What is recommended whatever else is answered; see [`Case::settled`].
pub fn settled(answers: &Answers, clinic: &Clinic) -> Option<Vec<usize>> {
    Case::of(answers, clinic).settled()
}

/// Every question that is asked; see [`Case::route`].
pub fn route(answers: &Answers, clinic: &Clinic) -> Vec<Question> {
    Case::of(answers, clinic).route()
}

/// A person's answers at a clinic, assessed once. Whoever asks several things of the same answers
/// makes one and passes it down.
#[derive(Debug)]
pub struct Case<'a> {
    /// The clinic.
    pub clinic: &'a Clinic,
    /// The answers that count.
    pub counted: Answers,
    /// What they come to.
    pub assessment: Assessment,
    given: Answers,
}

impl<'a> Case<'a> {
    /// Of answers as they were given.
    pub fn of(answers: &Answers, clinic: &'a Clinic) -> Case<'a> {
        let counted = answers.that_count();
        let assessment = assessment::assess(&counted, clinic);
        Case {
            clinic,
            counted,
            assessment,
            given: answers.clone(),
        }
    }

    /// Whether a red flag was answered: nothing more is asked, and nothing cosmetic shown.
    pub fn is_stopped(&self) -> bool {
        !self.assessment.red_flags.is_empty()
    }

    /// The questions that are needed and not answered, in the order of asking;
    /// empty when the quiz is complete or stopped. Optional questions are never needed.
    pub fn missing(&self) -> Vec<Question> {
        if self.is_stopped() {
            return Vec::new();
        }
        self.questions()
            .filter(|&q| !q.facts().optional && self.given.get(q).is_none() && self.asks(q))
            .collect()
    }

    /// The next step. `passed` says which optional questions were left empty on purpose.
    pub fn next(&self, passed: impl Fn(Question) -> bool) -> Step {
        if self.is_stopped() {
            return Step::Stopped;
        }
        self.questions()
            .find(|&q| {
                let is_passed = q.facts().optional && passed(q);
                self.given.get(q).is_none() && !is_passed && self.asks(q)
            })
            .map_or(Step::Review, Step::Ask)
    }

    /// The other questions that are asked together with this one and have no answer yet.
    pub fn asked_with(&self, question: Question) -> Vec<Question> {
        let on_page = self.clinic.pack.on(question.page());
        on_page
            .filter(|&q| q != question && self.given.get(q).is_none() && self.asks(q))
            .collect()
    }

    /// What a page asks of this person: its questions that are asked or answered, and those that would
    /// be asked with an option of one of them, whether or not it is chosen.
    pub fn on_page(&self, page: Page) -> Vec<Question> {
        let mut asked: Vec<Question> = Vec::new();
        for question in self.clinic.pack.on(page) {
            let can_be_asked = question.parent().is_none_or(|q| asked.contains(&q));
            if can_be_asked && (self.given.get(question).is_some() || self.matters(question)) {
                asked.push(question);
            }
        }
        asked
    }

    /// The pages that this person is asked as far as can be told now, answered or not.
    pub fn pages(&self) -> Vec<Page> {
        let mut pages: Vec<Page> = self.route().into_iter().map(Question::page).collect();
        pages.dedup();
        pages
    }

    /// What is recommended whatever is answered to the questions still needed, by index of the clinic's
    /// offers; `None` while an answer may change it, or where nothing is missing.
    ///
    /// Sound because conditions hold no negation: what is held up now stays so, and no wish takes
    /// anything back that safety has taken away. So where nothing but the routine may be recommended,
    /// in the setting that was wished for if one was, nothing else ever will be.
    pub fn settled(&self) -> Option<Vec<usize>> {
        let pack = self.clinic.pack;
        let needed = pack.settled_needs.iter().copied();
        let needed = needed.chain(pack.asks(Role::Concerns));
        let mut needed = needed.chain(pack.asks(Role::RedFlags));
        if needed.any(|question| self.given.get(question).is_none()) {
            return None;
        }
        if self.is_stopped() || self.missing().is_empty() {
            return None;
        }
        let open = |question: Question| {
            let may_apply = question.parent().is_none_or(|parent| {
                self.given.get(parent).is_none() || self.given.applies(question)
            });
            may_apply && self.given.get(question).is_none()
        };
        ranking::settled(&self.counted, self.clinic, self.treatments(), open)
    }

    /// Every question that this person is asked as far as can be told now, answered or not.
    /// For progress: the list grows and shrinks only where an answer branches.
    pub fn route(&self) -> Vec<Question> {
        self.questions()
            .filter(|&q| self.given.applies(q) && (self.given.get(q).is_some() || self.asks(q)))
            .collect()
    }

    fn questions(&self) -> impl Iterator<Item = Question> {
        self.clinic.pack.questions.iter().copied()
    }

    fn treatments(&self) -> &[Assessed] {
        &self.assessment.treatments
    }

    /// Whether a question applies and its answer can still matter.
    fn asks(&self, question: Question) -> bool {
        self.given.applies(question) && self.matters(question)
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
            .any(|q| self.given.get(q).is_none() && self.asks(q));
        if before_missing {
            return true;
        }
        let ranking = Ranking::of(&self.counted, self.clinic, self.treatments());
        let home_is_open = || crate::ranking::home_is_open(self.clinic, self.treatments());
        match question.facts().role {
            Some(Role::Setting) => ranking.any_procedure() || home_is_open(),
            Some(Role::Downtime) => {
                let setting = self.clinic.pack.asks(Role::Setting);
                ranking.downtime_decides(setting.is_some_and(|q| self.given.get(q).is_none()))
            }
            // An event also rules needling at home out.
            Some(Role::Event) => ranking.any_procedure_in_setting() || home_is_open(),
            _ => ranking.any_procedure_in_setting(),
        }
    }
}

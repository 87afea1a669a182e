//! The questions, their options, and when each is asked. No wording.
//!
//! What arrives: what a pack says of them. What leaves: [`Page`], [`Question`] and
//! [`Choice`], small handles that can be copied, and the fixed facts behind
//! them. Ids are the public contract and are permanent: add, never rename. This
//! module deliberately does not know what an answer means for anybody, nor how
//! a question is worded.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::knowledge::treatments::{Setting, Treatment};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one option.
    Single,
    /// One option or more.
    Multi,
    /// A whole number within a range.
    Number {
        /// The smallest number allowed.
        min: u32,
        /// The largest number allowed.
        max: u32,
        /// What is counted.
        unit: Unit,
    },
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Whole completed months.
    Months,
    /// Whole completed weeks.
    Weeks,
    /// Major units of the clinic's currency (100 is USD 100).
    Money,
}

impl Unit {
    /// The name used in the JavaScript API.
    pub const fn id(self) -> &'static str {
        match self {
            Unit::Months => "months",
            Unit::Weeks => "weeks",
            Unit::Money => "currency",
        }
    }
}

/// What the engine asks a question for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What somebody would like to change.
    Concerns,
    /// Where.
    Areas,
    /// What needs a doctor before anything else.
    RedFlags,
    /// Worries about looks that weigh much.
    Distress,
    /// Where somebody would be treated.
    Setting,
    /// The days of healing that they can spare.
    Downtime,
    /// Weeks until an event.
    Event,
    /// What a course may cost.
    Budget,
}

impl Role {
    /// Whether it asks for a wish, which decides nothing about safety.
    pub const fn is_wish(self) -> bool {
        matches!(
            self,
            Role::Setting | Role::Downtime | Role::Event | Role::Budget
        )
    }
}

/// The fixed facts of a page.
#[derive(Debug)]
pub struct PageFacts {
    /// Its place in the order of asking.
    pub index: usize,
    /// The public id.
    pub id: &'static str,
    /// The place of its heading among the pack's texts.
    pub words: usize,
}

/// Questions that are asked together; in the order of asking.
#[derive(Clone, Copy)]
pub struct Page(&'static PageFacts);

impl Page {
    /// The page of these facts.
    pub const fn of(facts: &'static PageFacts) -> Page {
        Page(facts)
    }

    /// The fixed facts of this page.
    pub const fn facts(self) -> &'static PageFacts {
        self.0
    }

    /// The public id.
    pub const fn id(self) -> &'static str {
        self.0.id
    }
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Page {}

impl PartialOrd for Page {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Page {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index.cmp(&other.0.index)
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The fixed facts of a question.
#[derive(Debug)]
pub struct Facts {
    /// Its place in the order of asking.
    pub index: usize,
    /// The page that it is asked on.
    pub page: Page,
    /// The public id.
    pub id: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Whether a wrong answer could make a treatment look safer than it is.
    pub safety: bool,
    /// Whether it may be left empty.
    pub optional: bool,
    /// Whether "not sure" is an answer.
    pub not_sure: bool,
    /// Whether a time of nothing may mean that it still goes on, so that a wait counts from an
    /// end still to come.
    pub nothing_may_be_now: bool,
    /// The place of the option that "not sure" counts as, where the contract names one.
    pub not_sure_counts_as: Option<usize>,
    /// Asked only with this option of an earlier question; `None`: asked always.
    pub asked_with: Option<Choice>,
    /// What the engine asks it for.
    pub role: Option<Role>,
    /// How many groups its options stand in.
    pub groups: usize,
    /// The options, in order of asking; empty for numbers.
    pub options: Vec<OptionFacts>,
    /// A drawing whose shapes tick its options.
    pub drawing: Option<Drawing>,
    /// The place of its first text among the pack's.
    pub words: usize,
}

/// The fixed facts of an option.
#[derive(Debug)]
pub struct OptionFacts {
    /// The public id, unique within its question.
    pub id: &'static str,
    /// The place of the group that it stands in.
    pub group: Option<usize>,
    /// Whether it stands apart from the others, below the "or".
    pub apart: bool,
    /// Whether it is something that clears, as skin does that is sore now.
    pub clears: bool,
    /// Whether, as a concern, it decides before those that do not.
    pub decides: bool,
    /// The setting that it stands for, as a wish.
    pub setting: Option<Setting>,
    /// The days of healing that it leaves room for, as a wish; `None`: any.
    pub days: Option<u32>,
    /// The number of the swatch beside it.
    pub swatch: Option<u32>,
    /// The small drawing beside it, as a path on a square of 24; may be empty.
    pub picture: &'static str,
    /// The places of the treatments that somebody has had who chooses it.
    pub had: Vec<usize>,
    /// The place of the area that it is in, as a concern, whatever else is chosen.
    pub area: Option<usize>,
    /// The place of its first text among the pack's.
    pub words: usize,
}

/// A drawing.
#[derive(Debug)]
pub struct Drawing {
    /// The `viewBox`.
    pub view_box: &'static str,
    /// The shapes, in the order of drawing.
    pub shapes: Vec<Shape>,
}

/// A shape of a drawing.
#[derive(Debug)]
pub struct Shape {
    /// The place of the option that it ticks; a line of the drawing has none.
    pub option: Option<usize>,
    /// The path.
    pub path: &'static str,
    /// Where it stands; may be empty.
    pub place: &'static str,
    /// Whether it is a line, not a surface.
    pub ink: bool,
    /// Whether it lies within a larger shape, and stays part of that while it is not ticked.
    pub inset: bool,
}

/// A question; in the order of asking.
#[derive(Clone, Copy)]
pub struct Question(&'static Facts);

impl Question {
    /// The question of these facts.
    pub const fn of(facts: &'static Facts) -> Question {
        Question(facts)
    }

    /// The fixed facts of this question.
    pub const fn facts(self) -> &'static Facts {
        self.0
    }

    /// The public id.
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// The options, in order of asking; none for numbers.
    pub fn choices(
        self,
    ) -> impl DoubleEndedIterator<Item = Choice> + ExactSizeIterator + Clone + use<> {
        (0..self.0.options.len()).map(move |place| Choice {
            question: self,
            place,
        })
    }

    /// The option of this question with this public id; `not-sure` is not one.
    pub fn choice(self, id: &str) -> Option<Choice> {
        self.choices().find(|choice| choice.id() == id)
    }

    /// The page that it is asked on.
    pub const fn page(self) -> Page {
        self.0.page
    }

    /// Its "none of these", if it has one.
    pub fn none_of_these(self) -> Option<Choice> {
        self.choices().find(|choice| choice.is_none_of_these())
    }

    /// The question that this one hangs on, if any.
    pub fn parent(self) -> Option<Question> {
        self.0.asked_with.map(Choice::question)
    }

    /// What the engine asks it for.
    pub fn has(self, role: Role) -> bool {
        self.0.role == Some(role)
    }

    /// Whether it asks for a wish, which decides nothing about safety.
    pub fn is_wish(self) -> bool {
        self.0.role.is_some_and(Role::is_wish)
    }

    /// Whether it stops the quiz, so that it is always asked.
    pub fn stops(self) -> bool {
        matches!(self.0.role, Some(Role::RedFlags | Role::Distress))
    }
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Question {}

impl PartialOrd for Question {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Question {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index.cmp(&other.0.index)
    }
}

impl Hash for Question {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.index.hash(state);
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// An option of a single or multiple choice question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    question: Question,
    place: usize,
}

impl Choice {
    /// The option of a question at a place, which there must be.
    pub const fn at(question: Question, place: usize) -> Choice {
        Choice { question, place }
    }

    /// The question that this option belongs to.
    pub const fn question(self) -> Question {
        self.question
    }

    /// The fixed facts of this option.
    pub fn facts(self) -> &'static OptionFacts {
        &self.question.0.options[self.place]
    }

    /// The public id, unique within its question.
    pub fn id(self) -> &'static str {
        self.facts().id
    }

    /// The bit that stands for this option within its question (0 to 31).
    pub const fn bit(self) -> u32 {
        1 << self.place
    }

    /// Whether this is the "none of these" of its question, which excludes the others.
    pub fn is_none_of_these(self) -> bool {
        self.id() == "none" && self.question.0.kind == Kind::Multi
    }

    /// The treatments of a pack that somebody has had who chooses it.
    pub fn had(self, treatments: &'static [Treatment]) -> impl Iterator<Item = Treatment> {
        let had = self.facts().had.iter();
        had.filter_map(|place| treatments.get(*place).copied())
    }
}

impl fmt::Debug for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.question.id(), self.id())
    }
}

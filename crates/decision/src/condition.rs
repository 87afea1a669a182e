//! Conditions over answers: closed, printable, provable.
//!
//! What arrives: the answers that count (see [`Answers::that_count`]). What
//! leaves: whether a condition holds. A condition is data, and no form of it
//! can say "not": adding an option, or making a number more cautious (lower),
//! can only make more conditions hold. INVARIANT: no negation, by type. This
//! module deliberately does not know what follows when one holds.

use crate::answers::{Answer, Answers, chosen};
use crate::questionnaire::{Choice, Kind, Question, Unit};

/// A length of time, kept in sixteenths of a day so that a month (30.4375
/// days) is a whole number and no comparison is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(u32);

impl Span {
    /// No time at all.
    pub const ZERO: Span = Span(0);

    /// Whole days.
    pub const fn days(n: u32) -> Span {
        Span(n * 16)
    }

    /// Sixteenths of a day.
    pub const fn sixteenths(n: u32) -> Span {
        Span(n)
    }

    /// Weeks of 7 days.
    pub const fn weeks(n: u32) -> Span {
        Span(n * 112)
    }

    /// Months of 30.4375 days.
    pub const fn months(n: u32) -> Span {
        Span(n * 487)
    }

    /// The same in sixteenths of a day.
    pub const fn in_sixteenths(self) -> u32 {
        self.0
    }

    /// Whole days, rounded up: a wait is never said to be shorter than it is.
    pub const fn in_days(self) -> u32 {
        self.0.div_ceil(16)
    }

    /// What is left of this span when some time has passed; never negative.
    pub const fn less(self, elapsed: Span) -> Span {
        Span(self.0.saturating_sub(elapsed.0))
    }
}

/// What must be so for a rule to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Holds for everybody.
    Always,
    /// This option is chosen.
    Chose(Choice),
    /// This option is chosen, and one of these areas as well: what somebody has weighs more there.
    /// Both are things that are chosen, so that one more tick can only make it hold.
    ChoseIn(Choice, Vec<Choice>),
    /// Some option of this question is chosen that is none of these. An option
    /// that is new to the question counts, so a list of what is allowed fails
    /// closed; and as one more tick can only make it hold, it is no negation.
    Outside(Question, Vec<Choice>),
    /// "Not sure" is the answer to this question.
    NotSure(Question),
    /// The time answered is shorter than this; it ends at the span exactly.
    Under(Question, Span),
    /// One of these holds at least.
    Any(Vec<Condition>),
}

impl Condition {
    /// Whether the condition holds for the answers that count.
    pub fn holds(&self, counted: &Answers) -> bool {
        match self {
            Condition::Always => true,
            Condition::Chose(choice) => counted.chose(*choice),
            Condition::ChoseIn(choice, areas) => {
                counted.chose(*choice) && areas.iter().any(|area| counted.chose(*area))
            }
            Condition::Outside(question, allowed) => match counted.get(*question) {
                Some(Answer::Chosen(bits)) => {
                    chosen(*question, bits).any(|choice| !allowed.contains(&choice))
                }
                _ => false,
            },
            Condition::NotSure(question) => counted.get(*question) == Some(Answer::NotSure),
            Condition::Under(question, span) => {
                elapsed(*question, counted).is_some_and(|e| e < *span)
            }
            Condition::Any(parts) => parts.iter().any(|part| part.holds(counted)),
        }
    }

    /// Calls back with every question that the condition reads.
    pub fn questions(&self, found: &mut dyn FnMut(Question)) {
        match self {
            Condition::Always => {}
            Condition::Chose(choice) => found(choice.question()),
            Condition::ChoseIn(choice, areas) => {
                found(choice.question());
                areas.iter().for_each(|area| found(area.question()));
            }
            Condition::NotSure(question)
            | Condition::Under(question, _)
            | Condition::Outside(question, _) => found(*question),
            Condition::Any(parts) => parts.iter().for_each(|part| part.questions(found)),
        }
    }

    /// Calls back with every single condition inside this one.
    pub fn leaves(&self, found: &mut dyn FnMut(&Condition)) {
        match self {
            Condition::Any(parts) => parts.iter().for_each(|part| part.leaves(found)),
            leaf => found(leaf),
        }
    }
}

/// The time that a number of months or weeks stands for; `None` when the question has no such answer.
pub fn elapsed(question: Question, counted: &Answers) -> Option<Span> {
    match (question.facts().kind, counted.get(question)) {
        (
            Kind::Number {
                unit: Unit::Months, ..
            },
            Some(Answer::Number(n)),
        ) => Some(Span::months(n)),
        (
            Kind::Number {
                unit: Unit::Weeks, ..
            },
            Some(Answer::Number(n)),
        ) => Some(Span::weeks(n)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_is_kept_in_sixteenths_of_a_day_and_waits_whole_days() {
        // A month is 30.4375 days, which is 487 sixteenths.
        for (span, sixteenths, days) in [
            (Span::days(0), 0, 0),
            (Span::days(1), 16, 1),
            (Span::weeks(2), 224, 14),
            (Span::months(1), 487, 31),
            (Span::months(12), 5_844, 366),
            (Span::sixteenths(17), 17, 2),
        ] {
            assert_eq!(span.in_sixteenths(), sixteenths);
            assert_eq!(span.in_days(), days);
        }
    }
}

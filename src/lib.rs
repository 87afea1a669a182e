//! Skin Quiz: which treatment fits a skin concern, which does not, and why.
//!
//! The journey of an answer goes through three crates: `skin-quiz-decision` works
//! out what is recommended and why, for any knowledge pack; `skin-quiz-words`
//! puts it into words; this one shows it in a page. The modules of this crate in
//! order; each may use those named before it and no other:
//!
//! 1. [`view`]: the yew component [`SkinQuiz`].
//! 2. [`embed`]: the public contract with a page, and the JavaScript API.
//!
//! What a host needs of the other two crates is here by the same names.

// The tests of this crate share what those beside it read by the crate's name.
#[cfg(test)]
extern crate self as skin_quiz;

pub mod embed;
pub mod view;

pub use skin_quiz_decision::{
    answers, assessment, calendar, catalogue, clinic, condition, flow, journey, knowledge, order,
    pack, plan, questionnaire, ranking, value,
};
pub use skin_quiz_words::{recommendation, text, told};
pub use view::SkinQuiz;

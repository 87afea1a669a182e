//! Skin Quiz: which treatment fits a skin concern, which does not, and why.
//!
//! The journey of an answer, in order; each module may use those above it:
//!
//! 1. [`knowledge`]: sources, treatments, matches, courses, prices, care.
//! 2. [`questionnaire`]: the questions and their options.
//! 3. [`answers`]: what somebody answered, read strictly from a [`value`].
//! 4. [`condition`]: what must be so for a rule to speak.
//! 5. [`clinic`]: what a clinic adds and tightens.
//! 6. [`assessment`]: findings and suitability, from THE table.
//! 7. [`plan`] and [`ranking`]: courses, costs, and what comes first, by
//!    [`order`]; [`calendar`]: days, and a course as a calendar file;
//!    [`catalogue`]: the digest of rules and facts.
//! 8. [`flow`]: which question is next.
//! 9. [`recommendation`]: the answer to the person.
//! 10. [`text`]: the words.
//! 11. [`told`]: what is told first, and why not.
//! 12. [`view`]: the yew component [`SkinQuiz`].
//! 13. [`embed`]: the public contract with a page, and the JavaScript API.
//!
//! Nothing above `view` knows a browser, and all of it runs natively.

pub mod answers;
pub mod assessment;
pub mod calendar;
pub mod catalogue;
pub mod clinic;
pub mod condition;
pub mod embed;
pub mod flow;
pub mod knowledge;
pub mod order;
pub mod plan;
pub mod questionnaire;
pub mod ranking;
pub mod recommendation;
pub mod text;
pub mod told;
pub mod value;
pub mod view;

pub use view::SkinQuiz;

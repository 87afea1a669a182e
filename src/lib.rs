//! Skin Quiz: which treatment fits a skin concern, which does not, and why.
//!
//! The modules in order. Each may use those named before it and no other, which
//! `tests/modules.rs` holds to this list:
//!
//! 1. [`questionnaire`]: the questions and their options.
//! 2. [`value`]: data from outside; [`answers`]: what somebody answered, read
//!    strictly from it.
//! 3. [`condition`]: what must be so for a rule to speak.
//! 4. [`knowledge`]: sources, treatments, matches, courses, prices, care.
//! 5. [`assessment::rules`]: THE table.
//! 6. [`calendar`]: days, and a course as a calendar file; [`order`]: short
//!    lists by rank; [`catalogue`]: the digest of all that is signed.
//! 7. [`clinic`]: what a clinic adds and tightens.
//! 8. [`assessment`]: findings and suitability, from the table.
//! 9. [`plan`] and [`ranking`]: courses, costs, and what comes first.
//! 10. [`flow`]: which question is next.
//! 11. [`text`]: the words.
//! 12. [`recommendation`]: the answer to the person.
//! 13. [`told`]: what is told first, and why not.
//! 14. [`view`]: the yew component [`SkinQuiz`].
//! 15. [`embed`]: the public contract with a page, and the JavaScript API.
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
pub mod pack;
pub mod plan;
pub mod questionnaire;
pub mod ranking;
pub mod recommendation;
pub mod text;
pub mod told;
pub mod value;
pub mod view;

pub use view::SkinQuiz;

//! From answers to what is recommended and why, for any knowledge pack.
//!
//! The modules in order. Each may use those named before it and no other, which
//! a test holds to this list:
//!
//! 1. [`order`]: short lists by rank; [`knowledge::treatments`]: treatments, and where each
//!    is done.
//! 2. [`questionnaire`]: the questions and their options.
//! 3. [`value`]: data from outside; [`answers`]: what somebody answered, read
//!    strictly from it.
//! 4. [`condition`]: what must be so for a rule to speak.
//! 5. [`knowledge`]: sources, matches, courses, prices, care.
//! 6. [`assessment::rules`]: what a rule is.
//! 7. [`pack`]: all of these as one value.
//! 8. [`calendar`]: days, and a course as a calendar file; [`catalogue`]: the digest of
//!    all that is signed; [`certificate`]: that a clinic file is as it was proven.
//! 9. [`clinic`]: what a clinic adds and tightens.
//! 10. [`assessment`]: findings and suitability, from the table.
//! 11. [`plan`] and [`ranking`]: courses, costs, and what comes first.
//! 12. [`flow`]: which question is next.
//! 13. [`journey`]: where a person is, and every way of getting somewhere else.
//!
//! Nothing here knows a browser, a word that anybody reads, or what the quiz is
//! about: that is the pack's.

pub mod answers;
pub mod assessment;
pub mod calendar;
pub mod catalogue;
pub mod certificate;
pub mod clinic;
pub mod condition;
pub mod flow;
pub mod journey;
pub mod knowledge;
pub mod order;
pub mod pack;
pub mod plan;
pub mod questionnaire;
pub mod ranking;
pub mod value;

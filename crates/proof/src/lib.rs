//! What a clinic file says, put right, judged and proven, for whoever writes one.
//!
//! A clinic's file may add to the quiz and tighten it. These modules tell its author before it
//! goes live what each part of it does: they run in the studio's page, in `check-clinic` and in
//! the quiz's own tests, which walk the same people by the same code. Nothing of it is in what
//! a visitor loads. In order, each may use those named before it and no other:
//!
//! 1. [`file`](mod@file): the text as a browser reads it, with the place of every part.
//! 2. [`typed`]: the text as people type it, made into JSON.
//! 3. [`findings`]: every fault of it as a sentence, with what mends it.
//! 4. [`people`]: somebody with nothing the matter, and others drawn by a seed.
//! 5. [`theorems`]: what holds of the quiz with this clinic's rules in it, each with a
//!    counterexample where it does not.
//! 6. [`compare`]: how many people are told something else, and some of them.
//! 7. [`certify`]: the file with its certificate, where nothing is refused.
//!
//! Nothing here knows a browser, or what the quiz is about: that is the pack's.

pub mod certify;
pub mod compare;
pub mod file;
pub mod findings;
pub mod people;
pub mod theorems;
pub mod typed;

//! The words of the quiz, and what is told to a person in them.
//!
//! The modules in order. Each may use those named before it and no other, which
//! a test holds to this list:
//!
//! 1. [`text`]: the words of each language, as data.
//! 2. [`recommendation`]: the answer to the person.
//! 3. [`told`]: what is told first, and why not.
//!
//! Nothing here knows a browser.

pub mod recommendation;
pub mod text;
pub mod told;

//! Questions and options of the built-in pack by their ids, for the tests of this crate.

use crate::pack::Pack;
use crate::questionnaire::{Choice, Question};

#[track_caller]
pub fn question(id: &str) -> Question {
    let found = Pack::built_in().question(id);
    found.unwrap_or_else(|| panic!("no question {id}"))
}

/// An option, as `question=option`.
#[track_caller]
pub fn choice(id: &str) -> Choice {
    let found = Pack::built_in().choice(id);
    found.unwrap_or_else(|| panic!("no option {id}"))
}

//! What the parts of a page are called in the document, so that they can point at each other.

use crate::questionnaire::Question;

/// An id of something at a question: a number, and not its name, as what watches a page may write
/// down the id of what was pressed.
pub fn ids(of: &str, question: Question) -> String {
    [of, &question.facts().words.to_string()].concat()
}

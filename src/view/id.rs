//! What the parts of a page are called in the document, so that they can point at each other.

use crate::questionnaire::Question;

/// An id of something at a question.
pub fn ids(of: &str, question: Question) -> String {
    [of, question.id()].concat()
}

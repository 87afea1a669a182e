//! The digest of all that a clinician signs.
//!
//! What arrives: a file of one line, which `cargo xtask review` writes together
//! with the review sheet. What leaves: a short text that changes whenever a
//! rule, a fact, a source or a word in any language changes, so that a result
//! can be traced to what it came from. A test of xtask's finds the file stale.
//! This module deliberately does not know how the digest is made: nothing of
//! that reaches a page.

/// The digest: 16 hexadecimal digits.
pub const fn digest() -> &'static str {
    include_str!("catalogue.digest").trim_ascii()
}

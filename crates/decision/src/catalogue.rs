//! The digest of all that a clinician signs.
//!
//! What arrives: a file of one line, which `cargo xtask review` writes together
//! with the review sheet. What leaves: a short text that changes whenever a
//! rule, a fact, a source or a word in any language changes, so that a result
//! can be traced to what it came from. A test of xtask's finds the file stale.
//! This module deliberately does not know how the digest is made: nothing of
//! that reaches a page.

use crate::calendar::Day;
use crate::condition::Span;
use crate::pack::Pack;

/// The day from which the tables of a pack are due to be read against their sources again;
/// `None` where the pack does not say when they were read.
pub fn due_on(pack: &Pack) -> Option<Day> {
    let read = Day::read(pack.read_on)?;
    Some(read.in_days(Span::months(pack.read_again_after_months).in_days()))
}

/// Whether they are due on a day. What has no date is due always.
pub fn is_due(pack: &Pack, today: Day) -> bool {
    due_on(pack).is_none_or(|due| due <= today)
}

/// The digest: 16 hexadecimal digits.
pub const fn digest() -> &'static str {
    include_str!("catalogue.digest").trim_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_due_from_the_day_on_and_not_before() {
        let pack = |read_on| Pack {
            read_on,
            read_again_after_months: 12,
            ..Pack::default()
        };
        let read = pack("2026-01-31");
        // 12 months of 30.4375 days are 365.25 days, rounded up.
        assert_eq!(due_on(&read).unwrap().iso(), "2027-02-01");
        let on = |iso| is_due(&read, Day::read(iso).unwrap());
        assert!(!on("2026-01-31") && !on("2027-01-31"));
        assert!(on("2027-02-01") && on("2030-01-01"));
        assert!(is_due(&pack("yesterday"), Day::read("2026-01-01").unwrap()));
    }
}

//! What to do before and after, when to get help, what to ask.
//!
//! What arrives: what a pack says of it. What leaves: [`Care`] items, each with
//! its sources, in the order of the table. This module deliberately does not
//! know wording.

use std::fmt;

use super::sources::Source;
use super::treatments::Treatment;
use crate::condition::Condition;

/// Which list an item belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Before the treatment.
    Prepare,
    /// After it.
    Aftercare,
    /// When to see somebody.
    SeekHelp,
    /// When to call for help at once: of the list before, what may not wait to be unfolded.
    Emergency,
    /// Questions for the provider.
    AskTheProvider,
    /// How a session goes and feels.
    During,
    /// What comes after it, and when.
    Expect,
    /// What it is and how it works.
    Explain,
    /// What becomes of it where nothing is done.
    Without,
}

impl List {
    /// Every list, as packs count them.
    pub const ALL: [List; 9] = [
        List::Prepare,
        List::Aftercare,
        List::SeekHelp,
        List::Emergency,
        List::AskTheProvider,
        List::During,
        List::Expect,
        List::Explain,
        List::Without,
    ];
}

/// The facts of an item.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The id in results.
    pub id: &'static str,
    /// Its list.
    pub list: List,
    /// For whom it is.
    pub when: Condition,
    /// For which treatments it is; empty: whatever is in play.
    pub treatments: Vec<Treatment>,
    /// How many days before a treatment this begins, as its text says; 0 for what is done on the
    /// day. Stands on the item's own sources.
    pub days_before: u32,
    /// What it stands on.
    pub sources: Vec<Source>,
    /// What of the clinical facts it stands in for that no option of the quiz can express; empty
    /// where it does not, and for a visitor.
    pub stands_in_for: &'static str,
    /// The place of its text among the pack's.
    pub words: usize,
}

/// An item of care.
#[derive(Clone, Copy)]
pub struct Care(&'static Facts);

impl Care {
    /// The one of these facts.
    pub const fn of(facts: &'static Facts) -> Care {
        Care(facts)
    }

    /// Its facts.
    pub const fn facts(self) -> &'static Facts {
        self.0
    }
}

impl PartialEq for Care {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Care {}

impl fmt::Debug for Care {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.id)
    }
}

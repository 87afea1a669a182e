//! The source register: everything that a fact of a pack may stand on.
//!
//! What arrives: what a pack says of its sources. What leaves: [`Source`], a
//! small handle by which a fact cites, and [`Register`], what there is to show
//! of it. This module deliberately does not know which facts cite a source,
//! whether its page still says the same, or how much a grade should weigh.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

use crate::order::by_rank;

/// What sort of text a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An article that the project was given to start from.
    Seed,
    /// A paper, or the abstract of one.
    Study,
    /// The label or manual of a device or medicine.
    Label,
    /// Advice or rules of an authority, or a consensus of experts.
    Guidance,
    /// A page of a clinic, a vendor or the press.
    Clinic,
    /// Not a text at all: a rule of our own, or what is commonly known.
    Policy,
}

impl Kind {
    /// Every kind, as packs count them.
    pub const ALL: [Kind; 6] = [
        Kind::Seed,
        Kind::Study,
        Kind::Label,
        Kind::Guidance,
        Kind::Clinic,
        Kind::Policy,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Seed => "seed",
            Kind::Study => "study",
            Kind::Label => "label",
            Kind::Guidance => "guidance",
            Kind::Clinic => "clinic",
            Kind::Policy => "policy",
        }
    }
}

/// How a source was read; where a row stands for several pages, the weakest of them.
///
/// No whole paper was read: an abstract or the start of a page, normally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// On the authority's own page, manual or abstract (P in the register).
    Authority,
    /// In a copy or a summary by someone else (2).
    Secondary,
    /// On a page of a clinic or a shop: low authority (C).
    Clinic,
    /// On a page that nobody seems to have reviewed: the lowest authority (A); the seeds, too.
    Unreviewed,
    /// Nowhere: a cautious choice of our own.
    OwnRule,
    /// Nowhere yet: general knowledge.
    Unverified,
}

impl Grade {
    /// Every grade, as packs count them.
    pub const ALL: [Grade; 6] = [
        Grade::Authority,
        Grade::Secondary,
        Grade::Clinic,
        Grade::Unreviewed,
        Grade::OwnRule,
        Grade::Unverified,
    ];
}

/// Who reads of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Everybody.
    Visitor,
    /// Everybody its title; the address is that of a mirror, and stays at the desk.
    Name,
    /// The desk alone: a copy, a price page, another clinic's page.
    Desk,
}

impl Shown {
    /// Every reader, as packs count them.
    pub const ALL: [Shown; 3] = [Shown::Visitor, Shown::Name, Shown::Desk];
}

/// What there is to show of a source.
#[derive(Debug)]
pub struct Register {
    /// Its place in the register.
    pub index: usize,
    /// The public id.
    pub id: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// The year, where a single one was read.
    pub year: Option<u16>,
    /// Where it was read, where the address is complete.
    pub url: Option<&'static str>,
    /// Who reads of it.
    pub shown: Shown,
    /// What sort of text it is.
    pub kind: Kind,
    /// How it was read.
    pub grade: Grade,
}

/// A source, in the order of the register.
#[derive(Clone, Copy)]
pub struct Source(&'static Register);

impl Source {
    /// The source of this entry.
    pub const fn of(register: &'static Register) -> Source {
        Source(register)
    }

    /// What there is to show of it.
    pub const fn register(self) -> &'static Register {
        self.0
    }
}

/// How many sources a visitor sees for one statement.
const MOST_SHOWN: usize = 3;

/// The best of some sources, for a visitor: at most three, by grade; our own caution keeps its
/// place, since it says that the statement goes further than the others do. Empty where all of
/// them are for the desk alone.
pub fn for_visitors(sources: &[Source]) -> Vec<Source> {
    let grade = |source: &Source| source.register().grade;
    let is_shown = |source: &&Source| source.register().shown != Shown::Desk;
    let mut shown: Vec<Source> = sources.iter().filter(is_shown).copied().collect();
    if shown.iter().any(|s| grade(s) != Grade::Unverified) {
        shown.retain(|s| grade(s) != Grade::Unverified);
    }
    by_rank(&mut shown, grade);
    let own = shown.iter().copied().find(|s| grade(s) == Grade::OwnRule);
    shown.truncate(MOST_SHOWN);
    if let (Some(own), MOST_SHOWN) = (own, shown.len())
        && !shown.contains(&own)
    {
        shown[MOST_SHOWN - 1] = own;
    }
    shown
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Source {}

impl PartialOrd for Source {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Source {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index.cmp(&other.0.index)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A source of that grade, for those readers.
    fn source(grade: Grade, shown: Shown) -> Source {
        Source::of(Box::leak(Box::new(Register {
            index: 0,
            id: "a-source",
            title: "A source",
            year: None,
            url: None,
            shown,
            kind: Kind::ALL[0],
            grade,
        })))
    }

    #[test]
    fn a_visitor_sees_the_best_three_and_nothing_that_is_for_the_desk() {
        let [authority, secondary, clinic, unreviewed] = [
            Grade::Authority,
            Grade::Secondary,
            Grade::Clinic,
            Grade::Unreviewed,
        ]
        .map(|grade| source(grade, Shown::Visitor));
        let desk = source(Grade::Authority, Shown::Desk);
        let named = source(Grade::Authority, Shown::Name);
        assert_eq!(for_visitors(&[]), []);
        assert_eq!(for_visitors(&[desk]), []);
        assert_eq!(for_visitors(&[clinic, desk, named]), [named, clinic]);
        let all = [unreviewed, clinic, secondary, desk, authority];
        assert_eq!(for_visitors(&all), [authority, secondary, clinic]);
    }

    #[test]
    fn what_nobody_has_verified_is_shown_only_where_it_is_all_there_is() {
        let clinic = source(Grade::Clinic, Shown::Visitor);
        let unverified = source(Grade::Unverified, Shown::Visitor);
        assert_eq!(for_visitors(&[unverified]), [unverified]);
        assert_eq!(for_visitors(&[unverified, clinic]), [clinic]);
    }

    #[test]
    fn our_own_caution_keeps_its_place_among_the_three() {
        let sound = [(); 3].map(|()| source(Grade::Authority, Shown::Visitor));
        let own = source(Grade::OwnRule, Shown::Visitor);
        let [first, second, third] = sound;
        assert_eq!(
            for_visitors(&[own, first, second, third]),
            [first, second, own]
        );
        assert_eq!(for_visitors(&[own, first]), [first, own]);
    }
}

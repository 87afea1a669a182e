//! How facts are cited on the sheet, and how often each source is.
//!
//! What arrives: the tables. What leaves: citations with their grades, and the
//! count of what cites each source. This module deliberately does not know
//! how much a grade should weigh.

use skin_quiz::knowledge::sources::{Grade, Kind, Source};
use skin_quiz::pack::Pack;
use skin_quiz::text::{Phrase, Ui};

use super::courses::courses;
use super::markup::{Markup, element};
use super::tables::Tables;

/// A grade in a word or two.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Authority => "at the origin",
        Grade::Secondary => "in a copy",
        Grade::Clinic => "clinic or shop",
        Grade::Unreviewed => "unreviewed",
        Grade::OwnRule => "own rule",
        Grade::Unverified => "unverified",
    }
}

/// A grade in a sentence.
pub fn grade_meaning(grade: Grade) -> &'static str {
    match grade {
        Grade::Authority => {
            "Read on the authority\u{2019}s or journal\u{2019}s own page, in the manual or in the abstract. No whole paper was read."
        }
        Grade::Secondary => "Read in a copy or a summary by somebody else.",
        Grade::Clinic => "Read on a page of a clinic or a shop: low authority.",
        Grade::Unreviewed => {
            "Read on a page that nobody seems to have reviewed: the lowest authority."
        }
        Grade::OwnRule => "Read nowhere: a cautious choice of our own, not a medical finding.",
        Grade::Unverified => "Read nowhere yet: general knowledge, not checked against a source.",
    }
}

/// The sort of text, in the quiz's own words.
pub fn kind(kind: Kind, tables: &Tables) -> &'static str {
    tables.say(Phrase::Ui(match kind {
        Kind::Seed => Ui::KindSeed,
        Kind::Study => Ui::KindStudy,
        Kind::Label => Ui::KindLabel,
        Kind::Guidance => Ui::KindGuidance,
        Kind::Clinic => Ui::KindClinic,
        Kind::Policy => Ui::SourceOwnRule,
    }))
}

/// Sources with their grades, each a link into the register.
pub fn cite(sources: &[Source]) -> Markup {
    let mut cited = Markup::default();
    for (index, source) in sources.iter().enumerate() {
        let register = source.register();
        let link = element("a")
            .with("href", format!("#source-{}", register.id))
            .add(register.id);
        cited = cited
            .add(if index > 0 { ", " } else { "" })
            .add(link)
            .add(format!(" ({})", grade(register.grade)));
    }
    cited
}

/// The best grade that a fact stands on.
pub fn best_grade(sources: &[Source]) -> Option<Grade> {
    sources.iter().map(|source| source.register().grade).min()
}

/// How many rules and red flags, and how many other facts, cite a source.
pub fn counts(source: Source, pack: &Pack) -> (usize, usize) {
    fn citing<'s>(source: Source, lists: impl Iterator<Item = &'s Vec<Source>>) -> usize {
        lists.filter(|list| list.contains(&source)).count()
    }
    let courses = courses(pack);
    let rules = pack.rules.iter().map(|rule| &rule.row().sources);
    let rules = rules.chain(pack.red_flags.iter().map(|flag| &flag.sources));
    let others = pack.matches.iter().map(|row| &row.sources);
    let others = others
        .chain(pack.limits.iter().map(|limit| &limit.sources))
        .chain(courses.iter().map(|course| course.sources))
        .chain(pack.prices.iter().map(|price| &price.sources))
        .chain(pack.care.iter().map(|care| &care.facts().sources))
        .chain(pack.conflicts.iter().map(|it| &it.facts().sources));
    (citing(source, rules), citing(source, others))
}

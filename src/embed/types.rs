//! The types of the JavaScript API's results, as TypeScript.
//!
//! What arrives: the Rust types that the results are made of. What leaves: the
//! text of `results.d.ts`, which a test of xtask's holds to it. For the build
//! alone: nothing of it reaches a page.

use ts_rs::TS;

use super::questions::QuestionTypes;
use crate::assessment::rules::{Suitability, Urgency};
use crate::clinic::{Diagnostic, Severity};
use crate::knowledge::Range;
use crate::knowledge::courses::Course;
use crate::knowledge::matches::Strength;
use crate::knowledge::sources::Kind;
use crate::knowledge::treatments::Setting;
use crate::recommendation::{
    AreaEntry, Basis, Change, CostEntry, Disagreement, FindingEntry, Item, Match, MoneyRange,
    Recommendation, Settled, SourceEntry, Status, TreatmentOption, WaitEntry, WaitFrom,
};

/// The declarations of every type of a result.
pub fn results() -> String {
    let mut all = vec![
        Suitability::decl(),
        Urgency::decl(),
        Setting::decl(),
        Strength::decl(),
        Kind::decl(),
        Severity::decl(),
        Diagnostic::decl(),
        Range::decl(),
        Course::decl(),
        Status::decl(),
        MoneyRange::decl(),
        Basis::decl(),
        CostEntry::decl(),
        WaitFrom::decl(),
        WaitEntry::decl(),
        FindingEntry::decl(),
        AreaEntry::decl(),
        Match::decl(),
        TreatmentOption::decl(),
        Change::decl(),
        Disagreement::decl(),
        Item::decl(),
        SourceEntry::decl(),
        Settled::decl(),
        Recommendation::decl(),
    ];
    all.extend(QuestionTypes::declarations());
    let mut text = String::new();
    for declaration in all {
        text.push_str("export ");
        text.push_str(&declaration);
        text.push('\n');
    }
    text
}

//! Where each treatment is spoken of: whoever adds one is reminded of every table that may.
//!
//! A rule or a match that forgets a treatment is a missing column. In these places it would be
//! a row that nobody misses, so each treatment has one there, or a written reason why none.

use std::collections::BTreeSet;

use crate::Files;
use crate::fault::Faults;
use crate::names::{At, listed, one_of};
use crate::source::{Question, Treatments};
use crate::table::{Table, columns};

/// The reasons why a treatment is not spoken of somewhere.
const REASONS: &str = "not-in.tsv";

/// The tables of rows that name treatments, and the column that does.
const TABLES: [(&str, &str); 6] = [
    ("courses", "treatment"),
    ("prices", "treatment"),
    ("events", "treatments"),
    ("care", "treatments"),
    ("limits", "treatments"),
    ("conflicts", "treatments"),
];

/// What a clinic's own treatment may be, in `treatments.toml`.
const CLASSES: &str = "classes";
/// What somebody has had lately, in `questions.toml`.
const HAD: &str = "had";

/// A place that may speak of treatments.
struct Place {
    name: &'static str,
    /// As it is told to whoever forgot it.
    said: String,
    /// The treatments that it speaks of.
    of: BTreeSet<String>,
}

/// The treatments that the rows of a table name.
fn named_in(files: &Files, table: &str, column: &str) -> BTreeSet<String> {
    let file = format!("{table}.tsv");
    let text = files.get(&file).map_or("", String::as_str);
    // What is wrong with the table is told where it is read for good.
    let table = Table::read(&file, text, &columns(text), &mut Faults::default());
    let cells = table.rows.iter().map(|row| table.cell(row, column));
    cells.flat_map(listed).map(str::to_owned).collect()
}

fn places(files: &Files, treatments: &Treatments, questions: &[Question]) -> Vec<Place> {
    let mut places: Vec<Place> = TABLES
        .iter()
        .map(|(name, column)| Place {
            name,
            said: format!("no row of {name}.tsv"),
            of: named_in(files, name, column),
        })
        .collect();
    let classes = treatments.class.iter().flat_map(|class| &class.inherits);
    places.push(Place {
        name: CLASSES,
        said: "no class of treatments.toml".to_owned(),
        of: classes.cloned().collect(),
    });
    let options = questions.iter().flat_map(|question| &question.options);
    places.push(Place {
        name: HAD,
        said: "no `had` of an option in questions.toml".to_owned(),
        of: options.flat_map(|option| &option.had).cloned().collect(),
    });
    places
}

/// Reports every treatment that a place does not speak of without a reason, and every reason that is
/// not needed.
pub fn check(files: &Files, treatments: &Treatments, questions: &[Question], faults: &mut Faults) {
    let places = places(files, treatments, questions);
    let names: Vec<&str> = places.iter().map(|place| place.name).collect();
    let ids: Vec<&str> = treatments
        .treatment
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    let text = files.get(REASONS).map_or("", String::as_str);
    if text.is_empty() {
        faults.report(REASONS, 0, "the file is missing");
    }
    let reasons = Table::read(REASONS, text, &["table", "treatments", "why"], faults);
    let mut excused: BTreeSet<(usize, usize)> = BTreeSet::new();
    for row in &reasons.rows {
        let at = At {
            file: REASONS,
            line: row.line,
        };
        if reasons.cell(row, "why").is_empty() {
            faults.report(at.file, at.line, "no reason is given");
        }
        let table = reasons.cell(row, "table");
        let Some(place) = one_of("table", table, &names, at, faults) else {
            continue;
        };
        for id in listed(reasons.cell(row, "treatments")) {
            let Some(treatment) = one_of("treatment", id, &ids, at, faults) else {
                continue;
            };
            if places[place].of.contains(id) {
                let told = format!("`{id}` is spoken of there and needs no reason");
                faults.report(at.file, at.line, told);
            }
            if !excused.insert((place, treatment)) {
                faults.report(at.file, at.line, format!("`{id}` has a reason already"));
            }
        }
    }
    for (treatment, id) in ids.iter().enumerate() {
        for (place, Place { name, said, of }) in places.iter().enumerate() {
            if !of.contains(*id) && !excused.contains(&(place, treatment)) {
                let quoted = format!("id = \"{id}\"");
                let blocks = files.get("treatments.toml").map_or("", String::as_str);
                let line = blocks.lines().position(|line| line == quoted);
                let told = format!(
                    "`{id}` is in {said}: give it one, or a row of {REASONS} that says why not \
                     (table `{name}`)"
                );
                faults.report("treatments.toml", line.map_or(0, |at| at + 1), told);
            }
        }
    }
}

//! The decision itself: rules, red flags, "not sure", and options without effect.
//!
//! What arrives: the decision table. What leaves: tables in which every rule
//! is a sentence, with what it does to each treatment in one of ten columns
//! below it. This module deliberately does not know matches, courses and costs.

use anyhow::{Context, Result};
use skin_quiz::answers::{Answer, chosen};
use skin_quiz::assessment::rules::{Cell, RedFlag, Row, Rule, Suitability, Urgency, Wait};
use skin_quiz::condition::Condition;
use skin_quiz::knowledge::care::List;
use skin_quiz::knowledge::sources::Grade;
use skin_quiz::questionnaire::{Choice, Kind, Question, Unit};
use skin_quiz::text::{Phrase, Ui};

use super::citations::{best_grade, cite};
use super::markup::{Element, Markup, element};
use super::sentence;
use super::tables::Tables;

/// The sign of a level: told apart without colour.
pub fn sign(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => "\u{2013}",
        Suitability::SuitableWithPrecautions => "!",
        Suitability::Deferred => "II",
        Suitability::ClinicianReview => "?",
        Suitability::Contraindicated => "\u{d7}",
    }
}

/// The word of a level, short enough for a column.
pub fn word(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => "no effect",
        Suitability::SuitableWithPrecautions => "with care",
        Suitability::Deferred => "not now",
        Suitability::ClinicianReview => "ask first",
        Suitability::Contraindicated => "not offered",
    }
}

/// What a level means for the person.
pub fn meaning(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => "This rule says nothing about this treatment.",
        Suitability::SuitableWithPrecautions => {
            "May be recommended, with a modified plan and a warning."
        }
        Suitability::Deferred => {
            "Not recommended now. The cell says until when: counted from when the thing is over (healed, ended, worn off), or from the time that was answered."
        }
        Suitability::ClinicianReview => {
            "Not recommended unless the clinician named in the cell agrees. A wait, where there is one, comes on top."
        }
        Suitability::Contraindicated => {
            "Never on the word of this quiz. A clinician named in the cell is the one to ask about other ways."
        }
    }
}

/// The level in the words that a person reads.
pub fn level_in_the_quiz(level: Suitability, tables: &Tables) -> &'static str {
    tables.say(Phrase::Ui(match level {
        Suitability::Suitable => Ui::LevelSuitable,
        Suitability::SuitableWithPrecautions => Ui::LevelPrecautions,
        Suitability::Deferred => Ui::LevelDeferred,
        Suitability::ClinicianReview => Ui::LevelReview,
        Suitability::Contraindicated => Ui::LevelContraindicated,
    }))
}

/// How soon, in words.
pub fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Soon => "within days",
        Urgency::SameDay => "today",
        Urgency::Emergency => "now, as an emergency",
    }
}

/// The head of a table with one column a treatment.
pub fn treatment_head(tables: &Tables) -> Element {
    element("thead").add(
        element("tr").all(tables.pack.treatments.iter().map(|treatment| {
            element("th")
                .with("scope", "col")
                .add(tables.say(Phrase::Treatment(*treatment)))
        })),
    )
}

/// The sections of the table: how a row's place begins, and what it is about.
const SECTIONS: &[(&str, &str)] = &[
    ("2b", "Life stage"),
    ("2c", "Skin in the area now"),
    ("2d", "Scarring, pigment and immune skin disease"),
    ("2e", "Medicines"),
    ("2f", "Health conditions"),
    ("2g", "Allergies"),
    ("2h", "Timing with other aesthetic treatments"),
    ("3", "What comes from the concern itself"),
    ("5", "Needling at home"),
    ("A", "Areas"),
    ("B", "What a treatment brings with it, whoever asks"),
    ("C", "What a concern asks in an area"),
    ("D", "What people have and could not say before"),
    ("E", "Rules of the second reading"),
    ("R5", "\u{201c}Not sure\u{201d}"),
];

/// The section a row stands in: what speaks of "not sure" alone in the last, the others where
/// their place begins.
pub fn section_of(row: &Row) -> Result<usize> {
    if matches!(row.when, Condition::NotSure(_)) {
        return Ok(SECTIONS.len() - 1);
    }
    let place: String = row
        .place
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    SECTIONS
        .iter()
        .position(|(begins, _)| *begins == place)
        .with_context(|| {
            format!(
                "the rule {} stands at \u{201c}{}\u{201d}, for which the sheet has no section: \
                 add one to SECTIONS",
                row.id, row.place
            )
        })
}

/// Every rule, section by section.
pub fn rules(tables: &Tables) -> Result<Markup> {
    let mut by_section: Vec<Vec<Rule>> = vec![Vec::new(); SECTIONS.len()];
    for &rule in &tables.pack.rules {
        by_section[section_of(rule.row())?].push(rule);
    }
    let mut sections = Markup::default();
    for ((begins, title), of_section) in SECTIONS.iter().zip(by_section) {
        if of_section.is_empty() {
            continue;
        }
        let table = element("table")
            .class("rules")
            .add(treatment_head(tables))
            .all(of_section.into_iter().map(|it| rule(it, tables)));
        sections = sections
            .add(element("h3").add(format!("{title} ({begins})")))
            .add(table);
    }
    Ok(sections)
}

fn rule(rule: Rule, tables: &Tables) -> Element {
    let row = rule.row();
    let id = rule.id();
    let mut meta = Markup::from(format!("Place: {}. Sources: ", row.place))
        .add(cite(&row.sources))
        .add(".");
    if let Some(how_soon) = row.urgency {
        meta = meta
            .add(" ")
            .add(element("b").add(format!("See a doctor {}.", urgency(how_soon))));
    }
    for asked in counted_from(row) {
        meta = meta.add(format!(
            " Time that has passed: the answer to {}.",
            sentence::question(asked, tables)
        ));
    }
    if let Some(warning) = thin_ground(best_grade(&row.sources)) {
        meta = meta.add(" ").add(element("b").class("thin").add(warning));
    }
    let sentence = format!(" Speaks {}.", sentence::when(&row.when, tables));
    let head = element("th")
        .with("scope", "rowgroup")
        .with("colspan", tables.pack.treatments.len())
        .add(
            element("p")
                .class("when")
                .add(element("code").add(id))
                .add(sentence),
        )
        .add(
            element("p")
                .class("says")
                .add("The person reads: ")
                .add(element("em").add(tables.say(Phrase::Rule(rule)))),
        )
        .add(element("p").class("meta").add(meta));
    element("tbody")
        .class("rule")
        .with("id", format!("rule-{id}"))
        .add(element("tr").class("head").add(head))
        .add(
            element("tr")
                .class("cells")
                .all(row.cells.iter().map(|c| cell(c, tables))),
        )
}

fn cell(cell: &Cell, tables: &Tables) -> Element {
    let mark = element("b").class("sign").add(sign(cell.effect));
    let mut content = Markup::from(mark)
        .add(" ")
        .add(element("span").class("word").add(word(cell.effect)));
    if let Some(clinician) = cell.clinician {
        content = content.add(
            element("span")
                .class("line")
                .add(tables.say(Phrase::Clinician(clinician))),
        );
    }
    if let Some(wait) = cell.wait {
        content = content.add(element("span").class("line").add(sentence::wait(wait)));
    }
    element("td").class(level_class(cell.effect)).add(content)
}

fn level_class(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => "level none",
        Suitability::SuitableWithPrecautions => "level care",
        Suitability::Deferred => "level wait",
        Suitability::ClinicianReview => "level ask",
        Suitability::Contraindicated => "level no",
    }
}

/// The sign of a level as it stands in a cell, for the legend.
pub fn legend_cell(level: Suitability) -> Element {
    element("td")
        .class(level_class(level))
        .add(element("b").class("sign").add(sign(level)))
        .add(" ")
        .add(element("span").class("word").add(word(level)))
}

/// The questions that a row's waits are counted from.
fn counted_from(row: &Row) -> Vec<Question> {
    let mut questions = Vec::new();
    for cell in &row.cells {
        if let Some(Wait::Since(question, _)) = cell.wait
            && !questions.contains(&question)
        {
            questions.push(question);
        }
    }
    questions
}

/// What to say of a fact that stands on nothing better than this.
fn thin_ground(best: Option<Grade>) -> Option<&'static str> {
    match best? {
        Grade::OwnRule | Grade::Unverified => Some("Rests on no source."),
        Grade::Clinic | Grade::Unreviewed => Some("Rests on low-authority pages only."),
        Grade::Authority | Grade::Secondary => None,
    }
}

/// The rules where a clinician's eye is needed most: those that rest on little.
pub fn thin_rules(tables: &Tables) -> Markup {
    let list = |title: &'static str, wanted: fn(Grade) -> bool| {
        let all = tables.pack.rules.iter();
        let rules: Vec<&Rule> = all
            .filter(|rule| best_grade(&rule.row().sources).is_some_and(wanted))
            .collect();
        let mut item = element("li").add(format!("{title} ({}): ", rules.len()));
        for (index, rule) in rules.iter().enumerate() {
            let id = rule.id();
            item = item.add(if index > 0 { ", " } else { "" }).add(
                element("a")
                    .with("href", format!("#rule-{id}"))
                    .add(element("code").add(id)),
            );
        }
        item.add(".")
    };
    Markup::from(
        element("ul")
            .add(list(
                "Rules that rest on no source, only on a cautious choice of our own or on general knowledge",
                |grade| grade >= Grade::OwnRule,
            ))
            .add(list(
                "Rules that rest on nothing better than pages of clinics, shops or unreviewed articles",
                |grade| matches!(grade, Grade::Clinic | Grade::Unreviewed),
            )),
    )
}

/// What stops the quiz.
pub fn red_flags(tables: &Tables) -> Element {
    let columns = [
        "Red flag",
        "Speaks",
        "How soon",
        "What the person is told",
        "Place, sources",
    ];
    table_of(
        &columns,
        tables.pack.red_flags.iter().map(|flag| {
            let care = tables.pack.care.iter();
            let told = care
                .map(|care| (care, care.facts()))
                .filter(|(_, facts)| {
                    facts.list == List::SeekHelp && same_answer(&facts.when, &flag.when)
                })
                .map(|(care, _)| element("p").add(tables.say(Phrase::Care(*care))))
                .collect::<Markup>();
            red_flag(flag, told, tables)
        }),
    )
}

fn red_flag(flag: &RedFlag, told: Markup, tables: &Tables) -> Element {
    element("tr")
        .with("id", format!("flag-{}", flag.id))
        .add(row_head(element("code").add(flag.id)))
        .add(element("td").add(capitalised(&sentence::when(&flag.when, tables))))
        .add(element("td").add(element("b").add(capitalised(urgency(flag.urgency)))))
        .add(element("td").add(told))
        .add(
            element("td")
                .add(format!("{}. ", flag.place))
                .add(cite(&flag.sources)),
        )
}

fn same_answer(a: &Condition, b: &Condition) -> bool {
    match (a, b) {
        (Condition::Chose(a), Condition::Chose(b)) => a == b,
        (Condition::NotSure(a), Condition::NotSure(b)) => a == b,
        _ => false,
    }
}

/// What "not sure" counts as, question by question.
pub fn not_sure(tables: &Tables) -> Markup {
    let columns = [
        "Question",
        "\u{201c}Not sure\u{201d} counts as",
        "Rules that speak then",
    ];
    let (can, cannot): (Vec<Question>, Vec<Question>) = tables
        .pack
        .questions
        .iter()
        .partition(|question| question.facts().not_sure);
    let rows = can.iter().map(|&asked| {
        let counted = sentence::counts_as(asked, tables);
        let reading = match counted {
            Some(Answer::Number(n)) => format!("{n}, the most cautious number"),
            Some(Answer::Chosen(bits)) => chosen(asked, bits)
                .map(|c| sentence::choice(c, tables))
                .collect::<Vec<_>>()
                .join("; "),
            _ => "\u{201c}not sure\u{201d}, with a rule of its own".to_owned(),
        };
        element("tr")
            .add(row_head(tables.say(Phrase::Short(asked))))
            .add(element("td").add(reading))
            .add(element("td").add(speaking(asked, counted, tables)))
    });
    let without: Vec<String> = cannot
        .iter()
        .map(|q| sentence::question(*q, tables))
        .collect();
    Markup::from(table_of(&columns, rows)).add(element("p").add(format!(
        "\u{201c}Not sure\u{201d} can\u{2019}t be answered to: {}.",
        without.join(", ")
    )))
}

/// The rules and red flags that speak for this answer alone.
fn speaking(asked: Question, counted: Option<Answer>, tables: &Tables) -> Markup {
    let holds = |leaf: &Condition| match (leaf, counted) {
        (Condition::NotSure(q), Some(Answer::NotSure)) => *q == asked,
        (Condition::Chose(c) | Condition::ChoseIn(c, _), Some(Answer::Chosen(bits))) => {
            c.question() == asked && bits & c.bit() != 0
        }
        (Condition::Outside(q, allowed), Some(Answer::Chosen(bits))) => {
            *q == asked && chosen(asked, bits).any(|c| !allowed.contains(&c))
        }
        // Spans are longer than nothing, and "not sure" counts as the smallest number.
        (Condition::Under(q, _), Some(Answer::Number(0))) => *q == asked,
        _ => false,
    };
    let speaks = |when: &Condition| {
        let mut found = false;
        when.leaves(&mut |leaf| found |= holds(leaf));
        found
    };
    let rules = tables.pack.rules.iter();
    let rules = rules
        .filter(|rule| speaks(&rule.row().when))
        .map(|rule| ("rule", rule.id()));
    let flags = tables.pack.red_flags.iter();
    let flags = flags
        .filter(|flag| speaks(&flag.when))
        .map(|flag| ("flag", flag.id));
    let mut links = Markup::default();
    let mut any = false;
    for (sort, id) in flags.chain(rules) {
        links = links.add(if any { ", " } else { "" }).add(
            element("a")
                .with("href", format!("#{sort}-{id}"))
                .add(element("code").add(id)),
        );
        any = true;
    }
    if any {
        links
    } else {
        Markup::from("none; it decides how well a treatment serves")
    }
}

/// Options of safety questions that no rule speaks of, and why.
pub fn without_effect(tables: &Tables) -> Element {
    table_of(
        &["Options", "Why no rule speaks of them"],
        tables.pack.without_effect.iter().map(|it| {
            element("tr")
                .add(element("td").add(by_question(&it.options, tables)))
                .add(element("td").add(capitalised(it.why)))
        }),
    )
}

fn by_question(choices: &[Choice], tables: &Tables) -> Markup {
    let mut questions: Vec<Question> = choices.iter().map(|c| c.question()).collect();
    questions.dedup();
    questions
        .into_iter()
        .map(|asked| {
            let options: Vec<String> = choices
                .iter()
                .filter(|c| c.question() == asked)
                .map(|c| sentence::choice(*c, tables))
                .collect();
            element("p").add(format!(
                "{}: {}",
                tables.say(Phrase::Short(asked)),
                options.join("; ")
            ))
        })
        .collect()
}

/// The questions word for word, as a person reads them.
pub fn questions(tables: &Tables) -> Markup {
    let questions = tables.pack.questions.iter();
    questions
        .enumerate()
        .map(|(index, &asked)| {
            let facts = asked.facts();
            let mut notes: Vec<String> = vec![match facts.kind {
                Kind::Single => "One answer".to_owned(),
                Kind::Multi => "One answer or more".to_owned(),
                Kind::Number { min, max, unit } => {
                    let counted = match unit {
                        Unit::Money => "units of the clinic\u{2019}s currency",
                        Unit::Months | Unit::Weeks => unit.id(),
                    };
                    format!("A whole number of {counted}, {min} to {max}")
                }
            }];
            if facts.not_sure {
                notes.push("\u{201c}not sure\u{201d} is an answer".to_owned());
            }
            if facts.safety {
                notes.push("decides safety".to_owned());
            }
            if facts.optional {
                notes.push("may be left empty".to_owned());
            }
            if let Some(needed) = facts.asked_with {
                notes.push(format!(
                    "asked only with {} at {}",
                    sentence::choice(needed, tables),
                    sentence::question(needed.question(), tables)
                ));
            }
            let help = tables.say(Phrase::Help(asked));
            let mut block = element("div")
                .class("question")
                .with("id", format!("question-{}", asked.id()))
                .add(
                    element("h3")
                        .add(format!("{}. ", index + 1))
                        .add(tables.say(Phrase::Question(asked))),
                );
            if !help.is_empty() {
                block = block.add(element("p").add(help));
            }
            block = block.add(
                element("p")
                    .class("meta")
                    .add(element("code").add(asked.id()))
                    .add(format!(" {}. ", notes.join("; ")))
                    .add(format!(
                        "Short name: {}. ",
                        sentence::question(asked, tables)
                    ))
                    .add("Why we ask: ")
                    .add(element("em").add(tables.say(Phrase::Why(asked)))),
            );
            if facts.options.is_empty() {
                return block;
            }
            block.add(element("ul").all(asked.choices().map(|option| {
                let hint = tables.say(Phrase::ChoiceHelp(option));
                let mut item = element("li").add(tables.say(Phrase::Choice(option)));
                if !hint.is_empty() {
                    item = item.add(element("span").class("hint").add(format!(" ({hint})")));
                }
                item
            })))
        })
        .collect()
}

/// A table with these columns.
pub fn table_of(columns: &[&str], rows: impl IntoIterator<Item = Element>) -> Element {
    element("table")
        .add(
            element("thead").add(
                element("tr").all(
                    columns
                        .iter()
                        .map(|column| element("th").with("scope", "col").add(*column)),
                ),
            ),
        )
        .add(element("tbody").all(rows))
}

/// The head of a row.
pub fn row_head(content: impl Into<Markup>) -> Element {
    element("th").with("scope", "row").add(content)
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_at_a_place_without_a_section_is_refused_by_name() {
        let tables = Tables::built_in();
        let mut rows = tables.pack.rules.iter().map(|rule| rule.row());
        let row = rows.find(|row| !matches!(row.when, Condition::NotSure(_)));
        let row = row.expect("a row");
        assert!(section_of(row).is_ok());
        let at = |place| Row {
            place,
            ..row.clone()
        };
        let message = section_of(&at("9z")).expect_err("no section").to_string();
        assert!(
            message.contains(row.id) && message.contains("9z"),
            "{message}"
        );
        // What begins like a section is not of it.
        assert!(section_of(&at("30")).is_err());
    }
}

//! The second reader's form: forty people on cards, to be judged without the quiz.
//!
//! What arrives: the pack, and people drawn as for the report on a population. What leaves: one HTML
//! file to print or to fill in on screen, whose script compares the filled form with the quiz and
//! works without a network. What the quiz says is in the file, shifted so that nobody reads it by
//! accident; who wants to cheat can. The same tables give the same people. This module deliberately
//! does not know whether anybody has filled it in.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use skin_quiz::answers::{Answer, chosen};
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::assessment::{Assessment, Origin, assess, red_flags};
use skin_quiz::clinic::Clinic;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::questionnaire::{Kind, Question, Role, Unit};
use skin_quiz::text::Phrase;

use crate::pack::population::people::{Chance, Ordinary, Person, Prevalences};

use super::markup::{Element, Markup, data, element, script, style};
use super::rules::{row_head, section_of, table_of};
use super::tables::Tables;

const STYLE: &str = concat!(
    include_str!("review.css"),
    include_str!("second-reader.css")
);
const SCRIPT: &str = include_str!("second-reader.js");

/// How many people are on cards.
const PEOPLE: usize = 40;
/// How many treatments are judged for each.
const TREATMENTS: usize = 5;
/// Every so many of them is somebody ordinary and healthy.
const ORDINARY: usize = 4;
/// How many are drawn to choose from.
const DRAWN: usize = 2_500;
/// What they are drawn from.
const SEED: u64 = 40;
/// The most that may be the matter with somebody, so that a card is read in a minute.
const MATTERS: u32 = 4;

/// Somebody who may be put on a card.
struct Candidate {
    person: Person,
    assessment: Assessment,
    /// The rules that speak of them, but for those that speak of everybody.
    rules: BTreeSet<&'static str>,
    /// The parts of the decision that these stand in.
    sections: BTreeSet<usize>,
}

/// Somebody on a card, with what is to be judged.
struct Card {
    candidate: Candidate,
    judged: Vec<(Treatment, Suitability)>,
}

/// The whole page, for tables with this digest.
pub fn write(tables: &Tables, digest: &str) -> Result<String> {
    let cards = cards(tables)?;
    let head = element("head")
        .add(element("meta").with("charset", "utf-8"))
        .add(
            element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
        )
        .add(element("title").add("Skin Quiz: a second reader\u{2019}s form"))
        .add(style(STYLE));
    let people = cards.iter().enumerate();
    let people = people.map(|(at, card)| person(at, card, tables));
    let body = element("body")
        .add(introduction(digest))
        .add(
            element("main")
                .add(element("h2").add("The levels"))
                .add(levels())
                .add(element("h2").add("The people"))
                .all(people)
                .add(tools())
                .add(result()),
        )
        .add(data("form-data", &form_data(&cards, tables, digest)))
        .add(script(SCRIPT));
    let document = Markup::from(element("html").with("lang", "en").add(head).add(body));
    Ok(format!("<!DOCTYPE html>\n{}", document.as_str()))
}

/// The people on cards, chosen so that every part of the decision and every level occurs.
fn cards(tables: &Tables) -> Result<Vec<Card>> {
    let pack = tables.pack;
    let clinic = Clinic::of(pack);
    let prevalences = Prevalences::read(pack).map_err(|what| anyhow::anyhow!(what))?;
    let mut chance = Chance::new(SEED);
    let mut candidates = Vec::new();
    for _ in 0..DRAWN {
        let person = prevalences.draw(&mut chance);
        let counted = person.answers.that_count();
        // Somebody who is not sure is asked again at the desk, not judged.
        let is_readable = !person.is_not_sure && matters(&person, pack.questions) <= MATTERS;
        if is_readable && red_flags(pack, &counted).is_empty() {
            candidates.push(Candidate::of(person, &clinic)?);
        }
    }
    let judged: Vec<usize> = (0..clinic.offers.len())
        .filter(|at| clinic.offers[*at].treatment.is_some_and(is_judged))
        .collect();
    let mut cards: Vec<Card> = Vec::new();
    let (mut rules, mut sections) = (BTreeSet::new(), BTreeSet::new());
    let mut of_level = [0usize; Suitability::ALL.len()];
    for place in 0..PEOPLE {
        let offers: Vec<usize> = (0..TREATMENTS)
            .map(|row| judged[(place * TREATMENTS + row) % judged.len()])
            .collect();
        let levels = |it: &Candidate| {
            let of = offers
                .iter()
                .map(|at| it.assessment.treatments[*at].suitability);
            of.collect::<Vec<_>>()
        };
        // What is still rare counts most: a part of the decision, a level, a rule.
        let worth = |it: &Candidate| {
            let new_sections = it.sections.difference(&sections).count();
            let new_rules = it.rules.difference(&rules).count().min(3);
            let seen: usize = of_level.iter().sum();
            // Below its fair share a level is wanted, above it not.
            let rare = levels(it)
                .iter()
                .filter(|level| of_level[**level as usize] * of_level.len() <= seen)
                .count();
            8 * new_sections + new_rules + 3 * rare
        };
        let is_ordinary = |it: &Candidate| it.person.ordinary >= Ordinary::Everyday;
        let wanted = place % ORDINARY == 0;
        let eligible = (0..candidates.len()).filter(|at| is_ordinary(&candidates[*at]) == wanted);
        let best = eligible.max_by_key(|at| (worth(&candidates[*at]), std::cmp::Reverse(*at)));
        let Some(best) = best else { break };
        let candidate = candidates.remove(best);
        let of_offers = levels(&candidate);
        for level in &of_offers {
            of_level[*level as usize] += 1;
        }
        rules.extend(candidate.rules.iter().copied());
        sections.extend(candidate.sections.iter().copied());
        let treatments = offers.iter().filter_map(|at| clinic.offers[*at].treatment);
        cards.push(Card {
            judged: treatments.zip(of_offers).collect(),
            candidate,
        });
    }
    ensure!(
        cards.len() == PEOPLE,
        "only {} people are to be had for cards",
        cards.len()
    );
    Ok(cards)
}

/// What a second reader judges: what the quiz could recommend, done in a clinic. Of what it leaves to
/// specialists, whoever asks, there is nothing to disagree on.
fn is_judged(treatment: Treatment) -> bool {
    !treatment.is_routine() && !treatment.is_home() && !treatment.is_left_to_specialists()
}

/// How much is the matter with somebody: options of safety questions that were ticked.
fn matters(person: &Person, questions: &[Question]) -> u32 {
    let asked = questions.iter().filter(|it| it.facts().kind == Kind::Multi);
    let ticked = asked.map(|question| match person.answers.get(*question) {
        Some(Answer::Chosen(bits)) if question.facts().safety => chosen(*question, bits)
            .filter(|choice| !choice.is_none_of_these())
            .count() as u32,
        _ => 0,
    });
    ticked.sum()
}

impl Candidate {
    fn of(person: Person, clinic: &Clinic) -> Result<Candidate> {
        let assessment = assess(&person.answers.that_count(), clinic);
        let offered = clinic.offers.iter().zip(&assessment.treatments);
        let judged = offered.filter(|(offer, _)| offer.treatment.is_some_and(is_judged));
        let findings = judged.flat_map(|(_, assessed)| &assessed.findings);
        let (mut rules, mut sections) = (BTreeSet::new(), BTreeSet::new());
        for finding in findings {
            if let Origin::Table(rule) = finding.origin
                && !rule.row().is_standing()
            {
                rules.insert(rule.id());
                sections.insert(section_of(rule.row())?);
            }
        }
        Ok(Candidate {
            person,
            assessment,
            rules,
            sections,
        })
    }
}

fn introduction(digest: &str) -> Element {
    element("header")
        .add(element("p").class("kicker").add("For a clinician who has not seen what the quiz says"))
        .add(element("h1").add("Skin Quiz: a second reader\u{2019}s form"))
        .add(
            element("p")
                .class("notice")
                .add(element("b").add("Nobody has filled this in yet."))
                .add(" Nobody has clinically reviewed the quiz either. How well it agrees with a clinician is not known."),
        )
        .add(element("p").add(format!(
            "Below are {PEOPLE} people who do not exist, as they would answer the quiz, and {TREATMENTS} treatments for each. Judge each treatment on what the person told and on nothing else: at what level may a page on the web speak of it? Where areas differ, judge the one where it is safest, but say no better than \u{201c}with care\u{201d}, as the others have to be kept clear of. How well it helps, what it costs and when it fits play no part."
        )))
        .add(element("p").add(
            "Print it, or fill it in here; it works without a network, and nothing leaves this page but the file that you save. Compare at the end: from then on your judgements stand, as what is changed after looking is no second reading. What the quiz says is in this file, where nobody reads it by accident.",
        ))
        .add(
            element("p")
                .add("Tables: ")
                .add(element("code").class("digest").add(digest)),
        )
}

/// The level in the fewest words.
fn word(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => "suitable",
        Suitability::SuitableWithPrecautions => "with care",
        Suitability::Deferred => "not now",
        Suitability::ClinicianReview => "ask first",
        Suitability::Contraindicated => "not offered",
    }
}

fn meaning(level: Suitability) -> &'static str {
    match level {
        Suitability::Suitable => {
            "Nothing that was told speaks against it, and nothing has to be done differently."
        }
        Suitability::SuitableWithPrecautions => {
            "It may be done, with a modified plan or a warning."
        }
        Suitability::Deferred => "Not until something has healed, ended or been long enough ago.",
        Suitability::ClinicianReview => "Only if a named clinician agrees first.",
        Suitability::Contraindicated => "Not on the word of a page on the web.",
    }
}

fn levels() -> Element {
    table_of(
        &["Level", "What it means"],
        Suitability::ALL.into_iter().map(|level| {
            element("tr")
                .add(row_head(word(level)))
                .add(element("td").add(meaning(level)))
        }),
    )
}

/// One card.
fn person(at: usize, card: &Card, tables: &Tables) -> Element {
    let number = at + 1;
    let columns: Vec<&str> = std::iter::once("Treatment")
        .chain(Suitability::ALL.into_iter().map(word))
        .collect();
    let rows = card.judged.iter().map(|(treatment, _)| {
        let name = tables.say(Phrase::Treatment(*treatment));
        let cells = Suitability::ALL.into_iter().map(|level| {
            let radio = element("input")
                .with("type", "radio")
                .with("name", format!("{number} {}", treatment.id()))
                .with("value", level.id())
                .with("data-person", number)
                .with("data-treatment", treatment.id())
                .with(
                    "aria-label",
                    format!("Person {number}, {name}: {}", word(level)),
                )
                .with("autocomplete", "off");
            element("td").add(element("label").add(radio))
        });
        element("tr").add(row_head(name)).all(cells)
    });
    element("section")
        .class("person")
        .with("id", format!("person-{number}"))
        .add(element("h3").add(format!("Person {number}")))
        .add(told(&card.candidate.person, tables))
        .add(table_of(&columns, rows))
}

/// What somebody answered: what was ticked, and in one line where nothing was.
fn told(person: &Person, tables: &Tables) -> Element {
    let mut list = element("dl");
    let mut nothing: Vec<&str> = Vec::new();
    for &question in tables.pack.questions {
        let facts = question.facts();
        let is_told = facts.safety
            || question.has(Role::Concerns)
            || question.has(Role::Areas)
            || facts.asked_with.is_some();
        let says_nothing = question.stops() || facts.role.is_some_and(Role::is_wish);
        if !is_told || says_nothing || !person.answers.applies(question) {
            continue;
        }
        let name = tables.say(Phrase::Short(question));
        let said = match person.answers.get(question) {
            None => continue,
            Some(Answer::NotSure) => "not sure".to_owned(),
            Some(Answer::Number(n)) => match facts.kind {
                Kind::Number {
                    unit: Unit::Weeks, ..
                } => format!("{n} (whole weeks)"),
                Kind::Number {
                    unit: Unit::Months, ..
                } => format!("{n} (whole months)"),
                _ => n.to_string(),
            },
            Some(Answer::Chosen(bits)) => {
                let ticked: Vec<_> = chosen(question, bits).collect();
                if ticked.iter().all(|choice| choice.is_none_of_these()) {
                    nothing.push(name);
                    continue;
                }
                let labels = ticked.iter().map(|it| tables.say(Phrase::Choice(*it)));
                labels.collect::<Vec<_>>().join("; ")
            }
        };
        list = list
            .add(element("dt").add(name))
            .add(element("dd").add(said));
    }
    if !nothing.is_empty() {
        list = list
            .add(element("dt").add("None of what is asked"))
            .add(element("dd").add(nothing.join("; ")));
    }
    list
}

/// What the form is worked with on screen.
fn tools() -> Element {
    let button = |id: &'static str, text: &'static str| {
        element("button")
            .with("type", "button")
            .with("id", id)
            .add(text)
    };
    element("section")
        .class("needs-script")
        .with("id", "tools")
        .add(element("h2").add("Save, open, compare"))
        .add(element("p").with("id", "count"))
        .add(
            element("div")
                .class("tools")
                .add(
                    element("label")
                        .add("Your role or initials (goes into the file)")
                        .add(
                            element("input")
                                .with("id", "reader")
                                .with("type", "text")
                                .with("maxlength", 60)
                                .with("autocomplete", "off"),
                        ),
                )
                .add(button("save", "Save the form as a text file"))
                .add(
                    element("label").add("Open a saved form").add(
                        element("input")
                            .with("id", "open")
                            .with("type", "file")
                            .with("accept", ".txt,text/plain"),
                    ),
                )
                .add(button("compare", "Compare with the quiz")),
        )
        .add(element("p").with("id", "status").with("role", "status"))
}

/// Where the comparison is shown.
fn result() -> Element {
    element("section")
        .class("needs-script")
        .with("id", "result")
        .with("hidden", "")
        .add(element("h2").with("id", "result-title").with("tabindex", "-1").add("Agreement"))
        .add(element("p").with("id", "kappa"))
        .add(element("p").with("id", "milder"))
        .add(element("p").add(
            "Cohen\u{2019}s kappa, unweighted; the interval is 1.96 standard errors to each side (Fleiss, Cohen and Everitt 1969). It takes every judgement as made apart from the others, which five of one person are not, so that the true interval is wider. The people were chosen so that every level occurs: this is no figure for real visitors.",
        ))
        .add(element("h3").add("Judgement by judgement"))
        .add(element("table").with("id", "table"))
        .add(element("h3").add("Where you differ"))
        .add(element("table").with("id", "differences"))
}

/// What the script has to know of the form.
fn form_data(cards: &[Card], tables: &Tables, digest: &str) -> serde_json::Value {
    let treatments = |card: &Card| {
        card.judged
            .iter()
            .map(|(it, _)| it.id())
            .collect::<Vec<_>>()
    };
    let names = tables
        .pack
        .treatments
        .iter()
        .copied()
        .filter(|it| is_judged(*it));
    let names = names.map(|it| (it.id().to_owned(), tables.say(Phrase::Treatment(it)).into()));
    serde_json::json!({
        "tables": digest,
        "people": cards.iter().map(treatments).collect::<Vec<_>>(),
        "words": Suitability::ALL.map(word),
        "names": names.collect::<serde_json::Map<String, serde_json::Value>>(),
        "hidden": hidden(cards),
    })
}

/// The levels of the quiz as digits, shifted by person and row.
fn hidden(cards: &[Card]) -> String {
    let people = cards.iter().enumerate();
    let digits = people.flat_map(|(at, card)| {
        let rows = card.judged.iter().enumerate();
        rows.map(move |(row, (_, level))| (*level as usize + 3 * at + 2 * row + 1) % 5)
    });
    digits.map(|digit| digit.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_tables() -> (Tables, Vec<Card>) {
        let tables = Tables::built_in();
        let cards = cards(&tables).expect("cards");
        (tables, cards)
    }

    #[test]
    fn every_level_occurs_often_enough_to_disagree_on() {
        let (_, cards) = of_tables();
        let judged: Vec<Suitability> = cards
            .iter()
            .flat_map(|card| card.judged.iter().map(|(_, level)| *level))
            .collect();
        assert_eq!(judged.len(), PEOPLE * TREATMENTS);
        for level in Suitability::ALL {
            let share = judged.iter().filter(|it| **it == level).count();
            assert!(
                share * 20 >= judged.len(),
                "{} occurs {share} times",
                level.id()
            );
        }
    }

    #[test]
    fn every_part_of_the_decision_speaks_of_somebody() {
        let (tables, cards) = of_tables();
        let on_cards: BTreeSet<usize> = cards
            .iter()
            .flat_map(|card| card.candidate.sections.iter().copied())
            .collect();
        for rule in &tables.pack.rules {
            let row = rule.row();
            let reaches = tables
                .pack
                .treatments
                .iter()
                .any(|it| is_judged(*it) && row.cell(*it).effect != Suitability::Suitable);
            let is_unsure = matches!(row.when, skin_quiz::condition::Condition::NotSure(_));
            if reaches && !row.is_standing() && !is_unsure {
                let section = section_of(row).expect("a section");
                assert!(
                    on_cards.contains(&section),
                    "nobody is on a card for {}",
                    row.place
                );
            }
        }
    }

    #[test]
    fn the_page_says_nowhere_in_words_what_the_quiz_says() {
        let (tables, cards) = of_tables();
        let page = write(&tables, "0123456789abcdef").expect("a page");
        assert!(page.contains("Nobody has filled this in yet."));
        assert!(
            !page.contains(" checked"),
            "a judgement is given beforehand"
        );
        // The levels as they are, in order, would be read at a glance.
        let plain: String = cards
            .iter()
            .flat_map(|card| {
                card.judged
                    .iter()
                    .map(|(_, level)| (*level as usize).to_string())
            })
            .collect();
        assert!(!page.contains(&plain));
        let on_page: Vec<&str> = page.split("<section class=\"person\"").skip(1).collect();
        assert_eq!(on_page.len(), PEOPLE);
    }

    #[test]
    fn the_page_needs_nothing_else() {
        let page = write(&Tables::built_in(), "0123456789abcdef").expect("a page");
        for outside in [
            "src=", "href=", "@import", "url(", "fetch(", "http://", "https://",
        ] {
            assert!(!page.contains(outside), "the page holds {outside}");
        }
    }
}

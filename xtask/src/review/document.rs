//! The review document: its parts, their order, and the page to sign.
//!
//! What arrives: the tables and the flow graph. What leaves: one HTML file that
//! needs nothing else, made to be printed on A4 in black and white. This module
//! deliberately does not know how a rule becomes a sentence.

use anyhow::Result;
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::calendar::Day;
use skin_quiz::catalogue;
use skin_quiz::knowledge::sources::Grade;
use skin_quiz::text::{Phrase, Ui};

use super::citations::{cite, grade, grade_meaning};
use super::facts;
use super::markup::{Element, Markup, element, style};
use super::roles;
use super::rules::{self, row_head, table_of};
use super::tables::Tables;

const STYLE: &str = include_str!("review.css");

/// The part that holds the page to sign.
const SIGN_OFF: &str = "sign-off";

struct Part {
    id: &'static str,
    title: &'static str,
    content: Markup,
}

/// The whole document, with this digest.
pub fn write(tables: &Tables, graph: Markup, digest: &str) -> Result<String> {
    let parts = parts(tables, graph, digest)?;
    let head = element("head")
        .add(element("meta").with("charset", "utf-8"))
        .add(
            element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
        )
        .add(element("title").add("Skin Quiz: the decision, for clinical review"))
        .add(style(STYLE));
    let body = element("body")
        .add(title_page(tables, &parts, digest))
        .add(
            element("main").all(parts.into_iter().enumerate().map(|(index, part)| {
                let title = element("h2").add(format!("{}. {}", index + 1, part.title));
                let section = element("section")
                    .with("id", part.id)
                    .add(title)
                    .add(part.content);
                if part.id == SIGN_OFF {
                    section.class("sign-off")
                } else {
                    section
                }
            })),
        );
    let document = Markup::from(element("html").with("lang", "en").add(head).add(body));
    Ok(format!("<!DOCTYPE html>\n{}", document.as_str()))
}

fn title_page(tables: &Tables, parts: &[Part], digest: &str) -> Element {
    let pack = tables.pack;
    let counts = format!(
        "{}, {}, {}, {}",
        sentence_count(pack.rules.len(), "rule"),
        sentence_count(pack.red_flags.len(), "red flag"),
        sentence_count(pack.questions.len(), "question"),
        sentence_count(pack.sources.len(), "source"),
    );
    let due = catalogue::due_on(pack).map_or_else(|| "now".to_owned(), Day::iso);
    let fact = |name: &str, value: Markup| {
        Markup::from(element("dt").add(name)).add(element("dd").add(value))
    };
    let contents = parts.iter().map(|part| {
        element("li").add(
            element("a")
                .with("href", format!("#{}", part.id))
                .add(part.title),
        )
    });
    element("header")
        .add(element("p").class("kicker").add("For a clinician to read, mark and sign"))
        .add(element("h1").add("Skin Quiz: the whole decision"))
        .add(
            element("p")
                .class("notice")
                .add(element("b").add("Nobody has clinically reviewed this yet."))
                .add(" Until a clinic names its reviewer, every person who takes the quiz reads: ")
                .add(element("em").add(tables.say(Phrase::Ui(Ui::NotReviewed)))),
        )
        .add(
            element("dl")
                .add(fact(
                    "Digest of all that is signed",
                    element("code").add(digest).into(),
                ))
                .add(fact("Tables last read against their sources", pack.read_on.into()))
                .add(fact("Due to be read again", due.into()))
                .add(fact("What is in it", counts.into())),
        )
        .add(element("p").add(
            "Skin Quiz asks a person about a skin concern, and about what could make a treatment unsafe, and says which treatment fits, which does not, and why. This is everything that decides that, written out from the tables themselves. The digest stands in every result of the quiz: a result with another digest came from other tables.",
        ))
        .add(element("nav").add(element("h2").add("Contents")).add(element("ol").all(contents)))
}

fn sentence_count(n: usize, thing: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{n} {thing}{plural}")
}

fn parts(tables: &Tables, graph: Markup, digest: &str) -> Result<Vec<Part>> {
    let part = |id, title, content: Markup| Part { id, title, content };
    let text = |text: &str| Markup::from(element("p").add(text));
    Ok(vec![
        part("how-to-read", "How to read it", how_to_read(tables)),
        part(
            "look-first",
            "Where to look first",
            text("Nothing here has been checked by a clinician. These rules also have the least to stand on:")
                .add(rules::thin_rules(tables)),
        ),
        part(
            "flow",
            "The questions, in order of asking",
            element("div").class("graph").add(graph).into(),
        ),
        part(
            "red-flags",
            "Red flags: what stops the quiz",
            text("When one of these speaks, nothing cosmetic is shown and nothing more is asked, whatever else is missing. Of several, the most urgent decides.")
                .add(rules::red_flags(tables)),
        ),
        part(
            "rules",
            "The rules",
            text("One rule a block. The first line says when it speaks; the cells below it say what it then does to each treatment. All rules that speak are collected, and for each treatment the strictest decides.")
                .add(rules::rules(tables)?),
        ),
        part("not-sure", "What \u{201c}not sure\u{201d} counts as", rules::not_sure(tables)),
        part(
            "without-effect",
            "Answers without effect, and why",
            text("Every other option of a question that decides safety has a rule.")
                .add(rules::without_effect(tables)),
        ),
        part(
            "matches",
            "How well each treatment serves each concern",
            text("This says nothing about safety: a good match may not be offered. Only a good or fair match is recommended.")
                .add(facts::matches(tables))
                .add(element("h3").add("Area limits"))
                .add(text("Of several areas that a treatment is open for, the one that it serves best counts; an area that it is not open for counts for nothing."))
                .add(facts::limits(tables)),
        ),
        part(
            "courses",
            "Usual courses",
            text("Where a treatment and a concern are missing, no number of sessions is known and none is shown. For several concerns: the smallest minimum and the largest maximum.")
                .add(facts::course_table(tables)),
        ),
        part(
            "prices",
            "Typical prices",
            text(&format!(
                "For one session, without consultation, numbing or products; indicative, mostly from clinics\u{2019} pages and articles, as read on {}. Shown only for treatments to which a clinic sets no price of its own, and only where its currency is the one they were read in: nothing is converted, and where there is no figure, none is shown.",
                tables.pack.read_on
            ))
            .add(facts::price_table(tables)),
        ),
        part(
            "order",
            "What is recommended first",
            text("Only what is suitable, or suitable with precautions, and a good or fair match. Of these: the better match first; then what fits the days of healing, the event and the budget; then what asks least of the skin; then the milder level. A strong treatment (3) leaves where its days of healing do not fit. What is held up keeps a stronger treatment from moving up into its place: a finding never promotes a stronger one. Where nothing is left, skincare.")
                .add(facts::intensities(tables)),
        ),
        part(
            "events",
            "Dates before an event",
            text("No session is planned in the last days before an event, or in its week; what does not fit comes after it. Within four weeks of an event only skincare is recommended. Where several rows hold, the longest counts.")
                .add(facts::events(tables)),
        ),
        part("care", "Before, after, when to get help, what to ask", facts::care(tables)),
        part(
            "conflicts",
            "Where sources disagree, and what was taken",
            Markup::from(facts::conflicts(tables)),
        ),
        part(
            "clinic",
            "What a clinic can change",
            text("A clinic can add contraindications of its own, leave treatments out, and add its own treatments. It has no way to loosen a rule or to remove a finding. A treatment of its own takes over every rule of the ones below, the strictest of them deciding.")
                .add(facts::classes(tables)),
        ),
        part(
            "what-else",
            "What else decides",
            text("What the tables say beside rules, matches and figures: what a question is asked for, what an option is beside an answer, what a rule leaves behind, and what things are called in results.")
                .add(roles::all(tables)),
        ),
        part("not-modelled", "What is not modelled", facts::not_modelled(tables)),
        part("questions", "The questions, word for word", rules::questions(tables)),
        part(
            "sources",
            "Sources",
            text("No fact is without one. What the grades mean stands under \u{201c}How to read it\u{201d}.")
                .add(facts::register(tables)),
        ),
        part(SIGN_OFF, "Sign-off", sign_off(digest)),
    ])
}

fn how_to_read(tables: &Tables) -> Markup {
    let rules_of_reading = [
        "Every rule that speaks counts, and the strictest decides. The order of the rules means nothing.",
        "No rule can say \u{201c}not\u{201d}: an answer can only add findings, never take one away.",
        "Recommended are only treatments with no finding or \u{201c}with care\u{201d}, and with a good or fair match to the concern.",
        "A wait is what is left of the time named, counted in whole days and rounded up; a month is 30.4375 days. Answers in months or weeks are whole completed ones, and \u{201c}under\u{201d} ends at the number exactly.",
        "Where a wait runs \u{201c}until it is over\u{201d}, the quiz names no date.",
        "\u{201c}Place\u{201d} is where the row stands in the clinical facts that the table was written from: section and row, or a ruling (R) on how they are read. It is there to trace a row, not to support it.",
    ];
    let levels = Suitability::ALL.into_iter().map(|level| {
        element("tr")
            .add(rules::legend_cell(level))
            .add(element("td").add(rules::meaning(level)))
            .add(element("td").add(rules::level_in_the_quiz(level, tables)))
            .add(element("td").add(element("code").add(level.id())))
    });
    let grades = Grade::ALL.into_iter().map(|of| {
        let sources = tables.pack.sources.iter();
        let sources = sources
            .filter(|source| source.register().grade == of)
            .count();
        element("tr")
            .add(row_head(grade(of)))
            .add(element("td").add(grade_meaning(of)))
            .add(element("td").class("number").add(sources.to_string()))
    });
    Markup::from(
        element("ul").all(
            rules_of_reading
                .into_iter()
                .map(|text| element("li").add(text)),
        ),
    )
    .add(element("h3").add("Levels, mildest first"))
    .add(
        table_of(
            &[
                "In this document",
                "What it means",
                "What the person reads",
                "In results",
            ],
            levels,
        )
        .class("legend"),
    )
    .add(element("h3").add("Grades of sources, best first"))
    .add(table_of(&["Grade", "What it means", "Sources"], grades))
    .add(
        element("p")
            .add("A person who takes the quiz sees the best three sources of a statement at most. Where all of them are for the desk alone, this stands in their place: ")
            .add(cite(&tables.pack.for_the_desk))
            .add("."),
    )
}

fn sign_off(digest: &str) -> Markup {
    let line = |label: &str| {
        element("tr")
            .add(row_head(label))
            .add(element("td").class("blank"))
    };
    Markup::from(
        element("p")
            .class("notice")
            .add(element("b").add("Nobody has clinically reviewed this yet.")),
    )
    .add(element("p").add("This page is empty on purpose. A signature holds for what has this digest and for nothing else: every table and every sentence of this document, and the quiz\u{2019}s words in every language."))
    .add(element("p").class("digest").add(element("code").add(digest)))
    .add(
        element("p")
            .add("Whoever would rather judge first and read afterwards finds forty people on cards, without the quiz\u{2019}s answers, in ")
            .add(element("a").with("href", "second-reader.html").add("the second reader\u{2019}s form"))
            .add(". Nobody has filled it in."),
    )
    .add(
        element("table").class("signature").add(
            element("tbody").all(
                ["Name", "Role", "Registration (body and number)", "Date", "Signature"]
                    .into_iter()
                    .map(line),
            ),
        ),
    )
    .add(element("h3").add("Remarks (name the rule by its id)"))
    .add(element("div").class("remarks").all((0..15).map(|_| element("div").class("ruled"))))
}

//! What stands beside the decision: matches, courses, prices, care, conflicts, sources.
//!
//! What arrives: the tables of `knowledge`. What leaves: tables for paper, each
//! fact with its sources and their grades, and the list of what the quiz does
//! not model. This module deliberately does not know what is safe.

use skin_quiz::condition::Condition;
use skin_quiz::knowledge::Range;
use skin_quiz::knowledge::care::{self, List};
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::knowledge::sources::{Shown, Source};
use skin_quiz::knowledge::treatments::{Intensity, Setting, Treatment};
use skin_quiz::text::{Phrase, Ui};

use super::citations::{cite, counts, grade, kind};
use super::courses::courses;
use super::markup::{Element, Markup, element};
use super::rules::{capitalised, row_head, table_of, treatment_head};
use super::sentence;
use super::tables::Tables;

fn strength(strength: Strength) -> (&'static str, &'static str) {
    match strength {
        Strength::None => ("\u{2013}", "none"),
        Strength::Limited => ("+", "limited"),
        Strength::Fair => ("++", "fair"),
        Strength::Good => ("+++", "good"),
    }
}

fn strength_cell(of: Strength) -> Element {
    let (sign, word) = strength(of);
    let class = match of {
        Strength::None => "level none",
        Strength::Limited => "level",
        Strength::Fair => "level care",
        Strength::Good => "level good",
    };
    element("td")
        .class(class)
        .add(element("b").class("sign").add(sign))
        .add(" ")
        .add(element("span").class("word").add(word))
}

fn cited_cell(sources: &[Source]) -> Element {
    element("td").class("sources").add(cite(sources))
}

/// How well each treatment serves each concern.
pub fn matches(tables: &Tables) -> Element {
    let blocks = tables.pack.matches.iter().map(|row| {
        let concern = element("b").add(tables.say(Phrase::Choice(row.concern)));
        let mut line = element("p").class("when").add(concern);
        if !matches!(row.when, Condition::Always) {
            line = line.add(format!(" {}.", sentence::when(&row.when, tables)));
        }
        let head = element("th")
            .with("scope", "rowgroup")
            .with("colspan", tables.pack.treatments.len())
            .add(line)
            .add(
                element("p")
                    .class("meta")
                    .add("Sources: ")
                    .add(cite(&row.sources))
                    .add("."),
            );
        element("tbody")
            .class("rule")
            .add(element("tr").class("head").add(head))
            .add(
                element("tr")
                    .class("cells")
                    .all(row.strengths.iter().map(|s| strength_cell(*s))),
            )
    });
    element("table")
        .class("rules")
        .add(treatment_head(tables))
        .all(blocks)
}

/// Where an area makes a match weaker.
pub fn limits(tables: &Tables) -> Element {
    table_of(
        &["Concern", "Areas", "Treatments", "At most", "Sources"],
        tables.pack.limits.iter().map(|limit| {
            let concern = limit
                .concern
                .map_or("any", |concern| tables.say(Phrase::Choice(concern)));
            element("tr")
                .add(row_head(concern))
                .add(element("td").add(sentence::when(&limit.when, tables)))
                .add(element("td").add(treatments(&limit.treatments, tables)))
                .add(element("td").add(strength(limit.at_most).1))
                .add(cited_cell(&limit.sources))
        }),
    )
}

pub fn treatments(of: &[Treatment], tables: &Tables) -> String {
    if of.is_empty() {
        return "whichever are in play".to_owned();
    }
    let named = |treatments: &[Treatment]| {
        treatments
            .iter()
            .map(|t| tables.say(Phrase::Treatment(*t)))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let (clinic, home): (Vec<Treatment>, Vec<Treatment>) = of
        .iter()
        .partition(|t| t.setting() == Setting::Professional);
    let all = tables.pack.treatments.iter().copied();
    let left_out: Vec<Treatment> = all
        .filter(|t| t.setting() == Setting::Professional && !clinic.contains(t))
        .collect();
    let in_the_clinic = match left_out.as_slice() {
        [] => "every treatment in a clinic".to_owned(),
        [one] => format!("every treatment in a clinic but {}", named(&[*one])),
        _ => return named(of),
    };
    if home.is_empty() {
        in_the_clinic
    } else {
        format!("{in_the_clinic}; {}", named(&home))
    }
}

/// For whom a text is shown, and with which treatments.
fn shown(when: &Condition, with: &[Treatment], tables: &Tables) -> Element {
    element("td")
        .add(capitalised(&sentence::when(when, tables)))
        .add(
            element("span")
                .class("hint line")
                .add(format!("With: {}", treatments(with, tables))),
        )
}

/// The usual courses.
pub fn course_table(tables: &Tables) -> Element {
    let all = tables.pack.concerns().count();
    let known = |range: Option<Range>| {
        range.map_or_else(|| "not known".to_owned(), |range| tables.words.range(range))
    };
    let columns = [
        "Treatment",
        "For",
        "Sessions",
        "Weeks apart",
        "Upkeep every (months)",
        "Minutes a visit",
        "Days it shows",
        "First change after (weeks)",
        "Best result after (months)",
        "Sources",
    ];
    table_of(
        &columns,
        courses(tables.pack).iter().map(|row| {
            let concerns = if row.concerns.len() == all {
                "every concern".to_owned()
            } else {
                row.concerns
                    .iter()
                    .map(|c| tables.say(Phrase::Choice(*c)))
                    .collect::<Vec<_>>()
                    .join("; ")
            };
            let c = row.course;
            let apart = if c.sessions == Range::new(1, 1) {
                "one session only".to_owned()
            } else {
                tables.words.range(c.interval_weeks)
            };
            element("tr")
                .add(row_head(tables.say(Phrase::Treatment(row.treatment))))
                .add(element("td").add(concerns))
                .add(element("td").add(tables.words.range(c.sessions)))
                .add(element("td").add(apart))
                .add(element("td").add(known(c.maintenance_months)))
                .add(element("td").add(known(c.minutes)))
                .add(element("td").add(tables.words.range(c.downtime_days)))
                .add(element("td").add(known(c.first_change_weeks)))
                .add(element("td").add(known(c.best_result_months)))
                .add(cited_cell(row.sources))
        }),
    )
    .class("courses")
}

/// The typical prices.
pub fn price_table(tables: &Tables) -> Element {
    table_of(
        &["Treatment", "Price of one session", "Sources"],
        tables.pack.prices.iter().map(|price| {
            let Range { min, max } = price.per_session;
            element("tr")
                .add(row_head(tables.say(Phrase::Treatment(price.treatment))))
                .add(
                    element("td").add(tables.words.money_range(
                        f64::from(min),
                        f64::from(max),
                        price.currency,
                    )),
                )
                .add(cited_cell(&price.sources))
        }),
    )
}

/// How much each treatment asks of the skin.
pub fn intensities(tables: &Tables) -> Element {
    table_of(
        &["Treatment", "Asks of the skin"],
        tables.pack.treatments.iter().map(|&treatment| {
            let asks = match treatment.intensity() {
                Intensity::Care => "0: creams and sunscreen",
                Intensity::Surface => "1: the outermost layer",
                Intensity::Needled => "2: needles without energy",
                Intensity::Strong => "3: heat, light or something injected",
                Intensity::Deep => {
                    "4: takes skin away, or is for a specialist alone; never recommended"
                }
            };
            let offered = if treatment.facts().only_where_offered {
                ". Only where a clinic\u{2019}s file offers it"
            } else {
                ""
            };
            element("tr")
                .add(row_head(tables.say(Phrase::Treatment(treatment))))
                .add(element("td").add(format!("{asks}{offered}")))
        }),
    )
}

/// What an event asks of the dates.
pub fn events(tables: &Tables) -> Element {
    table_of(
        &[
            "Treatments",
            "For whom",
            "No session in the last",
            "Last session for a result to show",
            "Sources",
        ],
        tables.pack.margins.iter().map(|margin| {
            element("tr")
                .add(row_head(treatments(&margin.treatments, tables)))
                .add(element("td").add(sentence::when(&margin.when, tables)))
                .add(element("td").add(sentence::counted(margin.gap_days, "day")))
                .add(element("td").add(format!(
                    "{} before",
                    sentence::counted(margin.useful_weeks, "week")
                )))
                .add(cited_cell(&margin.sources))
        }),
    )
}

/// What of the clinical facts an item of care stands in for, if anything.
fn stands_in_for(item: &care::Facts) -> Option<&'static str> {
    Some(item.stands_in_for).filter(|what| !what.is_empty())
}

/// The items of care, list by list.
pub fn care(tables: &Tables) -> Markup {
    let lists = [
        (List::Prepare, Ui::Prepare),
        (List::Aftercare, Ui::Aftercare),
        (List::SeekHelp, Ui::SeekHelp),
        (List::Emergency, Ui::CareEmergency),
        (List::AskTheProvider, Ui::AskTheProvider),
        (List::During, Ui::During),
        (List::Expect, Ui::Expect),
        (List::Explain, Ui::Explain),
        (List::Without, Ui::DoingNothing),
    ];
    let columns = ["Item", "What the person reads", "Shown", "Sources"];
    lists
        .into_iter()
        .map(|(list, heading)| {
            let rows = tables
                .pack
                .care
                .iter()
                .map(|item| (item, item.facts()))
                .filter(|(_, facts)| facts.list == list)
                .map(|(item, facts)| {
                    let mut text = element("td").add(tables.say(Phrase::Care(*item)));
                    if let Some(instead) = stands_in_for(facts) {
                        text = text.add(
                            element("span")
                                .class("hint line")
                                .add(format!("Stands in for: {instead}")),
                        );
                    }
                    element("tr")
                        .add(row_head(element("code").add(facts.id)))
                        .add(text)
                        .add(shown(&facts.when, &facts.treatments, tables))
                        .add(cited_cell(&facts.sources))
                });
            Markup::from(element("h3").add(tables.say(Phrase::Ui(heading))))
                .add(table_of(&columns, rows).class("care"))
        })
        .collect()
}

/// Where sources disagree, and what was taken.
pub fn conflicts(tables: &Tables) -> Element {
    table_of(
        &[
            "Place, topic",
            "What the sources say and what was taken",
            "Shown",
            "Sources",
        ],
        tables.pack.conflicts.iter().map(|conflict| {
            let facts = conflict.facts();
            element("tr")
                .add(row_head(
                    Markup::from(format!("{} ", facts.place)).add(element("code").add(facts.topic)),
                ))
                .add(element("td").add(tables.say(Phrase::Conflict(*conflict))))
                .add(shown(&facts.when, &facts.treatments, tables))
                .add(cited_cell(&facts.sources))
        }),
    )
    .class("care")
}

/// What a clinic's own treatment inherits, by its class.
pub fn classes(tables: &Tables) -> Element {
    table_of(
        &[
            "Class of the clinic\u{2019}s own treatment",
            "Takes over every rule of",
            "And so does one whose name has a word that begins so",
        ],
        tables.pack.classes.iter().map(|class| {
            element("tr")
                .add(row_head(class.id))
                .add(element("td").add(treatments(&class.inherits, tables)))
                .add(element("td").add(class.named.join(", ").as_str()))
        }),
    )
}

/// What the quiz does not offer at all.
const NOT_OFFERED: [&str; 8] = [
    "Hair thinning, as a concern",
    "Cellulite, as a concern",
    "Sweating, as a concern",
    "Nanoneedling",
    "Botulinum toxin, as a treatment (asked for only as a recent treatment)",
    "Microdermabrasion",
    "Subcision, TCA CROSS and punch techniques, as treatments (named only as something to ask a scar doctor about)",
    "Depth settings: the quiz names no needle depth for a clinic and recommends none",
];

/// What is not modelled.
pub fn not_modelled(tables: &Tables) -> Markup {
    let stand_ins = tables.pack.care.iter().filter_map(|item| {
        let facts = item.facts();
        let instead = stands_in_for(facts)?;
        Some(
            element("tr")
                .add(element("td").add(instead))
                .add(
                    element("td")
                        .add(element("code").add(facts.id))
                        .add(format!(" {}", tables.say(Phrase::Care(*item)))),
                )
                .add(element("td").add(treatments(&facts.treatments, tables))),
        )
    });
    Markup::from(element("h3").add("Facts that no answer can express"))
        .add(element("p").add(
            "The quiz has no question for these. The person is given a question to take to the provider instead.",
        ))
        .add(table_of(
            &[
                "Not modelled (place in the clinical facts)",
                "What stands in for it",
                "With",
            ],
            stand_ins,
        ))
        .add(element("h3").add("Not offered by this quiz"))
        .add(element("ul").all(NOT_OFFERED.iter().map(|text| element("li").add(*text))))
        .add(element("h3").add("Not asked"))
        .add(element("p").add(
            "The quiz does not ask which area an answer belongs to: every condition, implant, past radiotherapy and recent treatment counts as being in the area. It sees no skin and reads no record; it knows only what was answered.",
        ))
}

/// The register of sources.
pub fn register(tables: &Tables) -> Element {
    table_of(
        &[
            "Id",
            "Source",
            "Sort",
            "How it was read",
            "Who sees it",
            "Cited by rules",
            "Cited by other facts",
        ],
        tables.pack.sources.iter().map(|source| {
            let register = source.register();
            let year = register
                .year
                .map_or_else(String::new, |year| format!(" ({year})"));
            let mut what = element("td").add(format!("{}{year}", register.title));
            if let Some(url) = register.url {
                let address = element("span").class("address line");
                what = what.add(
                    // Anything else would be no page to open.
                    if url.starts_with("https://") || url.starts_with("http://") {
                        address.add(element("a").with("href", url).add(url))
                    } else {
                        address.add(url)
                    },
                );
            }
            let (rules, others) = counts(*source, tables.pack);
            element("tr")
                .with("id", format!("source-{}", register.id))
                .add(row_head(register.id))
                .add(what)
                .add(element("td").add(kind(register.kind, tables)))
                .add(element("td").add(grade(register.grade)))
                .add(element("td").add(match register.shown {
                    Shown::Visitor => "everybody",
                    Shown::Name => "everybody, without the address",
                    Shown::Desk => "the desk",
                }))
                .add(element("td").class("number").add(rules.to_string()))
                .add(element("td").class("number").add(others.to_string()))
        }),
    )
    .class("register")
}

//! What decides beside rules, matches and figures: roles, times and names.
//!
//! What arrives: the tables. What leaves: what a question is asked for, what an
//! option is beside an answer, what a rule leaves behind or puts first, what a
//! treatment is to the quiz, and the ids under which results name all of them.
//! This module deliberately does not know what the engine makes of it.

use skin_quiz::assessment::rules::Urgency;
use skin_quiz::knowledge::treatments::{self, Setting, Treatment};
use skin_quiz::questionnaire::{Choice, OptionFacts, Role};
use skin_quiz::text::Phrase;

use super::citations::cite;
use super::facts;
use super::markup::{Element, Markup, element};
use super::rules::{capitalised, row_head, table_of, urgency};
use super::sentence;
use super::tables::Tables;

/// All of it, under headings.
pub fn all(tables: &Tables) -> Markup {
    let under =
        |heading: &'static str, table: Element| Markup::from(element("h3").add(heading)).add(table);
    under("For everybody", for_everybody(tables))
        .add(under("What questions are asked for", questions(tables)))
        .add(under("What an option is beside an answer", options(tables)))
        .add(under(
            "What a rule leaves behind, and what it puts first",
            rules(tables),
        ))
        .add(under("What a treatment is to the quiz", treatments(tables)))
        .add(under("When preparation begins", preparation(tables)))
        .add(under("How soon, in results", urgencies()))
        .add(under("Questions and options in results", ids(tables)))
}

fn for_everybody(tables: &Tables) -> Element {
    let pack = tables.pack;
    let say = |clinician| tables.say(Phrase::Clinician(clinician));
    let clinicians: Vec<&str> = pack.clinicians.iter().map(|it| say(*it)).collect();
    let rows = [
        ("Name of the tables", pack.id.to_owned()),
        (
            "Currency where a clinic sets none",
            pack.currency.to_owned(),
        ),
        (
            "No procedure is recommended in the last",
            format!(
                "{} before an event",
                sentence::counted(pack.event_weeks, "week")
            ),
        ),
        ("Who can be asked", clinicians.join("; ")),
        (
            "Who is asked where a rule names nobody",
            pack.provider.map_or("nobody", say).to_owned(),
        ),
    ];
    let rows = rows.map(|(what, value)| (what, Markup::from(value)));
    let areas = "What it stands on that each area is decided by itself";
    let rows = rows.into_iter().chain([(areas, cite(&pack.areas_apart))]);
    table_of(
        &["What", "Value"],
        rows.map(|(what, value)| {
            element("tr")
                .add(row_head(what))
                .add(element("td").add(value))
        }),
    )
}

fn asked_for(role: Role) -> &'static str {
    match role {
        Role::Concerns => {
            "What the person would like to change: every match and course is of one of its options."
        }
        Role::Areas => {
            "Where. Each area is decided by itself: what speaks against one leaves the others open, and a treatment is offered for the areas that it is open for."
        }
        Role::RedFlags => "What needs a doctor before anything else. Always asked.",
        Role::Distress => "How much worries about looks weigh. Always asked.",
        Role::Setting => "A wish: where. It decides nothing about safety.",
        Role::Downtime => "A wish: the days of healing to spare. It decides nothing about safety.",
        Role::Event => "A wish: the weeks until an event. It decides nothing about safety.",
        Role::Budget => "A wish: what a course may cost. It decides nothing about safety.",
    }
}

fn questions(tables: &Tables) -> Element {
    let rows = tables.pack.questions.iter().map(|&asked| {
        let mut parts: Vec<&str> = asked.facts().role.map(asked_for).into_iter().collect();
        if asked.facts().nothing_may_be_now {
            parts.push("An answer of 0 may mean that it still goes on: a wait counts from an end that is still to come.");
        }
        if tables.pack.settled_needs.contains(&asked) {
            parts.push("Answered before anybody is offered an early answer.");
        }
        let page = tables.say(Phrase::Page(asked.page()));
        let page = if page.is_empty() {
            tables.say(Phrase::Short(asked))
        } else {
            page
        };
        let page = element("td").add(page);
        element("tr")
            .add(row_head(tables.say(Phrase::Short(asked))))
            .add(page)
            .add(element("td").add(parts.join(" ")))
    });
    table_of(&["Question", "On the page", "What it is asked for"], rows)
}

fn place(setting: Setting) -> &'static str {
    match setting {
        Setting::Professional => "in a clinic",
        Setting::AtHome => "at home",
    }
}

fn parts(option: &OptionFacts, tables: &Tables) -> Vec<String> {
    let mut parts = Vec::new();
    if option.clears {
        parts.push("It clears: the quiz may say what changes once it has.".to_owned());
    }
    if option.decides {
        parts.push("As a concern it decides before those that do not.".to_owned());
    }
    if let Some(place) = option.area {
        let areas = tables.pack.asks(Role::Areas);
        let area = areas.map(|areas| sentence::choice(Choice::at(areas, place), tables));
        parts.push(format!(
            "As a concern it is there, whatever else is chosen: {}.",
            area.unwrap_or_default()
        ));
    }
    if let Some(setting) = option.setting {
        parts.push(format!("It stands for treatments {}.", place(setting)));
    }
    if let Some(days) = option.days {
        let days = sentence::counted(days, "day");
        parts.push(format!("It leaves room for {days} of healing."));
    }
    if !option.had.is_empty() {
        let had = option
            .had
            .iter()
            .map(|place| tables.pack.treatments[*place]);
        let had: Vec<Treatment> = had.collect();
        parts.push(format!(
            "Warning signs are shown as after this: {}.",
            facts::treatments(&had, tables)
        ));
    }
    parts
}

fn options(tables: &Tables) -> Element {
    let questions = tables.pack.questions.iter();
    let choices = questions.flat_map(|asked| asked.choices());
    let rows = choices.filter_map(|choice| {
        let parts = parts(choice.facts(), tables);
        (!parts.is_empty()).then(|| {
            element("tr")
                .add(row_head(format!(
                    "{}: {}",
                    tables.say(Phrase::Short(choice.question())),
                    tables.say(Phrase::Choice(choice))
                )))
                .add(element("td").add(parts.join(" ")))
        })
    });
    table_of(&["Option", "What it is"], rows)
}

fn rules(tables: &Tables) -> Element {
    let link = |id: &str| {
        element("a")
            .with("href", format!("#rule-{id}"))
            .add(element("code").add(id))
    };
    let rows = tables.pack.rules.iter().filter_map(|rule| {
        let row = rule.row();
        let mut says = Markup::default();
        if let Some(left) = row.leaves {
            says = says
                .add("Once it has cleared, this is left: ")
                .add(link(tables.pack.rules[left].id()))
                .add(". ");
        }
        if let Some(days) = row.first_days {
            says = says.add(format!(
                "{} of something else come first. ",
                capitalised(&sentence::counted(days, "day"))
            ));
        }
        let change = tables.say(Phrase::RuleChange(*rule));
        if !change.is_empty() {
            says = says
                .add("The person reads: ")
                .add(element("em").add(change));
        }
        (!says.as_str().is_empty()).then(|| {
            element("tr")
                .add(row_head(link(rule.id())))
                .add(element("td").add(says))
        })
    });
    table_of(&["Rule", "What it leaves or puts first"], rows)
}

fn treatments(tables: &Tables) -> Element {
    let all = tables.pack.treatments;
    let rows = all.iter().map(|treatment| {
        let facts = treatment.facts();
        let mut parts = vec![format!("Done {}.", place(facts.setting))];
        parts.extend(facts.role.map(|role| match role {
            treatments::Role::Routine => "Always an option, whatever else is.".to_owned(),
            treatments::Role::Home => "Shown to who asks for it, and never recommended.".to_owned(),
        }));
        parts.extend(facts.follows.map(|place| {
            let followed = tables.say(Phrase::Treatment(all[place]));
            format!("A clinic\u{2019}s own rule on this holds for it, too: {followed}.")
        }));
        if facts.needles {
            parts.push("What is said of needles in a clinic holds for it.".to_owned());
        }
        element("tr")
            .add(row_head(tables.say(Phrase::Treatment(*treatment))))
            .add(element("td").add(parts.join(" ")))
            .add(element("td").add(tables.say(Phrase::About(*treatment))))
            .add(element("td").add(element("code").add(facts.id)))
    });
    let classes = tables.pack.classes.iter().map(|class| {
        element("tr")
            .add(row_head(format!("A clinic\u{2019}s own: {}", class.id)))
            .add(element("td").add(format!("Done {}.", place(class.setting))))
            .add(element("td"))
            .add(element("td"))
    });
    table_of(
        &[
            "Treatment",
            "What it is",
            "What the person reads of it",
            "In results",
        ],
        rows.chain(classes),
    )
}

fn preparation(tables: &Tables) -> Element {
    let items = tables.pack.care.iter().map(|item| item.facts());
    let rows = items.filter(|item| item.days_before > 0).map(|item| {
        element("tr")
            .add(row_head(element("code").add(item.id)))
            .add(element("td").add(sentence::counted(item.days_before, "day")))
    });
    table_of(&["Item", "Days before the treatment"], rows)
}

fn urgencies() -> Element {
    let all = [Urgency::Emergency, Urgency::SameDay, Urgency::Soon];
    let rows = all.into_iter().map(|how_soon| {
        element("tr")
            .add(row_head(capitalised(urgency(how_soon))))
            .add(element("td").add(element("code").add(how_soon.id())))
    });
    table_of(&["How soon", "In results"], rows)
}

fn ids(tables: &Tables) -> Element {
    let rows = tables.pack.questions.iter().map(|asked| {
        let ids: Vec<&str> = asked.choices().map(|choice| choice.id()).collect();
        element("tr")
            .add(row_head(element("code").add(asked.id())))
            .add(element("td").add(element("code").add(ids.join(" "))))
    });
    table_of(&["Question", "Its options, in order"], rows)
}

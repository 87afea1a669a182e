//! The report on a population, as a page of text.

use std::fmt::Write;

use super::counted::{Group, PEOPLE, Population, SEED, Told};
use super::people::Prevalences;

/// How many rules are named for each group.
const RULES: usize = 12;

/// The share of those to whom the sources say yes who should get a procedure, in percent.
const SOURCES_SAY_YES: f64 = 85.0;
/// The same of ordinary healthy adults.
const ORDINARY: f64 = 95.0;

/// The whole report.
pub fn write(population: &Population, prevalences: &Prevalences) -> String {
    let (rows, guessed) = prevalences.counts();
    let mut text = format!(
        "\
# What a plausible population is told

Written by `cargo xtask review` (or `pack population`) from `tests/population/`, `tests/benchmark/` and the pack; a
test fails when it is stale. {PEOPLE} people, seed {SEED}.

Nobody publishes what visitors of a clinic's page answer. The people are drawn by figures for the general
population or for patients of such clinics, where any were found: of {rows} figures, {guessed} are the
makers' estimates. Illnesses are drawn apart from each other, while real ones come together, so that more
people here have one thing, and fewer have many. No figure below is closer than a few points to any real
clinic's visitors. What it shows is where the rules stand in the way, and whether a change of them helps.
"
    );
    text += "\n## Goals\n\n";
    text += &goals(population);
    text += "\n## Groups\n\n";
    text += &groups(population);
    text += "\n## What stands in the way\n\n";
    text += "How many in each group a rule keeps from every procedure by itself: without it, one would be \
             open. A person whom either of two rules keeps away is not in any row but the last.\n";
    for group in Group::ALL {
        let _ = write!(text, "\n### {}\n\n", name(group));
        text += &in_the_way(&told(population, group));
    }
    text += "\n## Recommended in spite of a list\n\n";
    text += &despite(population);
    text += "\n## Where the figures come from\n\n";
    text += &sources(prevalences);
    text
}

fn told(population: &Population, group: Group) -> Told {
    population.told.get(&group).cloned().unwrap_or_default()
}

fn name(group: Group) -> &'static str {
    match group {
        Group::Everybody => "Everybody",
        Group::ListsSayYes => "Those to whom every list says yes",
        Group::SourcesSayYes => "Those to whom every list and every source says yes",
        Group::Ordinary => "Ordinary healthy adults",
        Group::NothingTheMatter => "Ordinary healthy adults with nothing the matter",
        Group::Excluded => "People with an exclusion",
    }
}

fn definition(group: Group) -> &'static str {
    match group {
        Group::Everybody => "all who were drawn",
        Group::ListsSayYes => {
            "no list of the benchmark says no (A) or wait (W), for any treatment, to anything that they \
             answered; they are sure of every answer, and the quiz does not stop. An area that a list \
             excludes counts where it is the only one chosen. What a list answers with care (R) is in here, \
             and so is what no list names"
        }
        Group::SourcesSayYes => {
            "those of them whom no rule that cites a label, a guideline, a study or a copy of one holds up \
             from any procedure, as the quiz reads its own sources: what still does is the makers' own \
             caution. An easier test than the lists alone"
        }
        Group::Ordinary => {
            "22 to 64 years, not pregnant, nursing or trying, sure of every answer, no red flag, and \
             nothing of skin, health, medicines, allergies and earlier treatments but what the table \
             marks as everyday: few spots, cold sores before, smoking, fear of needles, a retinoid cream, \
             pain-killers, nickel, waxing and the like; the red of the lips, melasma and raised scars are \
             not among what they want treated"
        }
        Group::NothingTheMatter => "those of them who tick none of these either",
        Group::Excluded => "at least one list says no or wait to something that they answered",
    }
}

fn share(part: usize, of: usize) -> f64 {
    if of == 0 {
        return 0.0;
    }
    100.0 * part as f64 / of as f64
}

/// A goal that a share reaches, with what keeps most people from it where it does not.
fn goal(told: &Told, reading: usize, least: f64) -> String {
    let reached = share([told.open, told.serving][reading], told.people);
    if reached >= least {
        return format!("{reached:.1} % | **met**");
    }
    let most = told
        .held_up_by
        .iter()
        .max_by_key(|(rule, counts)| (counts[reading], std::cmp::Reverse(**rule)));
    let in_the_way = match most {
        Some((rule, counts)) if counts[reading] > 0 => {
            let held_up = share(counts[reading], told.people);
            format!("; most stand behind `{rule}` alone ({held_up:.1} %)")
        }
        _ => String::new(),
    };
    let not_served = match reading {
        1 if told.not_served > 0 => format!(
            "; for {:.1} % no procedure serves what they named",
            share(told.not_served, told.people)
        ),
        _ => String::new(),
    };
    format!("{reached:.1} % | **not met**{in_the_way}{not_served}")
}

fn goals(population: &Population) -> String {
    let mut text = String::from("| goal | reached | |\n|---|---:|---|\n");
    let rows = [
        (Group::ListsSayYes, SOURCES_SAY_YES),
        (Group::SourcesSayYes, SOURCES_SAY_YES),
        (Group::Ordinary, ORDINARY),
        (Group::NothingTheMatter, ORDINARY),
    ];
    for (group, least) in rows {
        let told = told(population, group);
        let who = name(group);
        let readings = [
            "some procedure is suitable or with precautions",
            "one of these serves a concern of theirs, at least fairly (a stricter reading)",
        ];
        for (reading, what) in readings.iter().enumerate() {
            let reached = goal(&told, reading, least);
            let _ = writeln!(text, "| {who}: {what}, at least {least:.0} % | {reached} |");
        }
    }
    let despite = &population.despite;
    let against: usize = despite.without_reason.values().sum();
    let against = against + despite.against_the_quiz;
    let met = if against == 0 { "met" } else { "not met" };
    let excepted: usize = despite.with_reason.values().sum();
    let _ = writeln!(
        text,
        "| People with an exclusion: 0 recommended for what excludes them | {against} of {} marks | \
         **{met}**, without {excepted} more where the quiz is milder than a list on purpose (below) |",
        despite.marks
    );
    text
}

fn groups(population: &Population) -> String {
    let mut text = String::from(
        "| group | people | the quiz stops | a procedure is open | and serves a concern | needling is open | \
         a procedure is recommended |\n|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for group in Group::ALL {
        let told = told(population, group);
        let _ = write!(text, "| {} | {} |", name(group), told.people);
        let counts = [
            told.stopped,
            told.open,
            told.serving,
            told.needling,
            told.recommended,
        ];
        for count in counts {
            let _ = write!(text, " {:.1} % |", share(count, told.people));
        }
        text.push('\n');
    }
    text += "\n*Open* is suitable, or suitable with precautions, in one of the areas chosen; skincare, \
             rollers for home and what only specialists bring up do not count. *Needling* is a pen or roller \
             in a clinic, without energy. What is *recommended* also hangs on wishes: the setting, days of \
             healing, and an event soon.\n\n";
    for group in Group::ALL {
        let _ = writeln!(text, "- **{}**: {}.", name(group), definition(group));
    }
    text
}

fn in_the_way(told: &Told) -> String {
    let mut rules: Vec<_> = told.held_up_by.iter().collect();
    rules.sort_by_key(|(rule, counts)| {
        (
            std::cmp::Reverse(counts[1]),
            std::cmp::Reverse(counts[0]),
            **rule,
        )
    });
    let mut text = String::from(
        "| rule | from any procedure | from any that serves a concern |\n|---|---:|---:|\n",
    );
    let cell = |count: usize| format!("{count} ({:.1} %)", share(count, told.people));
    for (rule, counts) in rules.iter().take(RULES) {
        let (open, serving) = (cell(counts[0]), cell(counts[1]));
        let _ = writeln!(text, "| `{rule}` | {open} | {serving} |");
    }
    let [open, serving] = told.held_up_by_several.map(cell);
    let _ = writeln!(text, "| several, none of them alone | {open} | {serving} |");
    let not_served = cell(told.not_served);
    let _ = writeln!(
        text,
        "| none: no procedure serves what they named | | {not_served} |"
    );
    text
}

fn despite(population: &Population) -> String {
    let despite = &population.despite;
    let mut text = format!(
        "{} marks of lists exclude somebody here from a treatment or make them wait. That treatment is \
         recommended to them all the same:\n\n| list | condition | people | |\n|---|---|---:|---|\n",
        despite.marks
    );
    for (at, count) in &despite.without_reason {
        let _ = writeln!(text, "| {} | {} | {count} | **a fault** |", at.0, at.1);
    }
    for (at, count) in &despite.with_reason {
        let why = "the reason is in [the benchmark](benchmark.md)";
        let _ = writeln!(text, "| {} | {} | {count} | {why} |", at.0, at.1);
    }
    if despite.without_reason.is_empty() && despite.with_reason.is_empty() {
        text += "| none | | 0 | |\n";
    }
    let _ = writeln!(
        text,
        "\nRecommended although a rule of the quiz does not allow it: {}.",
        despite.against_the_quiz
    );
    text
}

fn sources(prevalences: &Prevalences) -> String {
    let mut text = String::from(
        "Which figure stands on which is in `tests/population/prevalences.tsv`. Most were read in an abstract, \
         or in news of one.\n\n| figures | what it is | year | read | what it says |\n|---:|---|---|---|---|\n",
    );
    for source in &prevalences.sources {
        let title = match source.url {
            Some(url) => format!("[{}]({url})", source.title),
            None => source.title.to_owned(),
        };
        let _ = writeln!(
            text,
            "| {} | {title} | {} | {} | {} |",
            source.rows, source.year, source.grade, source.says
        );
    }
    text
}

//! The law that a clinic's own words are held to: tables of a pack, checked and lowered to lines.
//!
//! What arrives: `law/words.tsv`, `law/rules.tsv` and `law/sources.tsv`. What
//! leaves: one text, a line a topic and a line a rule, which `skin_quiz_law`
//! reads; or the faults, each with its line. A pack without the folder has no
//! law. This module deliberately does not look at any clinic's words.

use crate::fault::Faults;
use crate::lower::languages_of;
use crate::source::{Head, Treatments};
use crate::table::{Row, Table, columns};
use crate::{Fault, Files};

/// The regions that a clinic file may name.
pub const REGIONS: [&str; 4] = ["uk", "eu", "us", "au"];

const WORDS: &str = "law/words.tsv";
const RULES: &str = "law/rules.tsv";
const SOURCES: &str = "law/sources.tsv";

/// The first line of what the tables are lowered to.
pub const HEAD: &str = "skin-quiz-law 1";

const SEVERITIES: [&str; 2] = ["refuse", "warn"];
const READ_AS: [&str; 3] = ["authority", "secondary", "found"];
const PLACES: [&str; 2] = ["words", "links"];
/// What else than words a rule may look for: a treatment's own price, or that it is on offer.
const OF_A_TREATMENT: [&str; 2] = ["price of ", "offer of "];

/// The law of a pack as lines; none where the pack has none.
///
/// # Errors
/// Every fault of its three tables.
pub fn lower(pack: &Files) -> Result<Option<String>, Vec<Fault>> {
    if ![WORDS, RULES, SOURCES]
        .iter()
        .any(|file| pack.contains_key(*file))
    {
        return Ok(None);
    }
    let mut faults = Faults::default();
    let lowered = lines(pack, &mut faults);
    if faults.0.is_empty() {
        Ok(Some(lowered))
    } else {
        Err(faults.into_first())
    }
}

fn lines(pack: &Files, faults: &mut Faults) -> String {
    // What is wrong with these two files themselves is said where the pack is lowered.
    let read = |file: &str| pack.get(file).map_or("", String::as_str);
    let head = toml::from_str::<Head>(read("pack.toml"));
    let mut languages = head.map_or(Vec::new(), |head| languages_of(&head, pack));
    // Words in a language without a column are held to those of all columns.
    let has_column = |language: &String| columns(read(WORDS)).contains(&language.as_str());
    languages.retain(has_column);
    let treatments = toml::from_str::<Treatments>(read("treatments.toml"))
        .map_or(Vec::new(), |all| all.treatment);
    let treatments: Vec<&str> = treatments.iter().map(|t| t.id.as_str()).collect();

    let table = |file: &str, columns: &[&str], faults: &mut Faults| {
        if !pack.contains_key(file) {
            faults.report(file, 0, "the file is missing");
        }
        Table::read(file, read(file), columns, faults)
    };
    let mut columns = vec!["topic", "any"];
    columns.extend(languages.iter().map(String::as_str));
    let words = table(WORDS, &columns, faults);
    let sources = table(
        SOURCES,
        &["id", "read-as", "read-on", "title", "url"],
        faults,
    );
    let rules = table(
        RULES,
        &[
            "id",
            "region",
            "looks-for",
            "in",
            "severity",
            "say",
            "sources",
        ],
        faults,
    );
    let mut out = HEAD.to_owned();
    for row in &words.rows {
        topic(&words, row, &languages, &mut out, faults);
    }
    for row in &sources.rows {
        source(&sources, row, faults);
    }
    for row in &rules.rows {
        rule(&rules, row, &words, &sources, &treatments, &mut out, faults);
    }
    for (table, column) in [(&words, "topic"), (&sources, "id"), (&rules, "id")] {
        ids(table, column, faults);
    }
    unused(&words, "topic", &rules, "looks-for", faults);
    unused(&sources, "id", &rules, "sources", faults);
    for region in REGIONS {
        if !rules
            .rows
            .iter()
            .any(|row| rules.cell(row, "region") == region)
        {
            faults.report(RULES, 0, format!("`{region}` has no rule"));
        }
    }
    out
}

/// A topic, and what it is known by in each language.
fn topic(words: &Table, row: &Row, languages: &[String], out: &mut String, faults: &mut Faults) {
    let id = words.cell(row, "topic");
    let any = words.cell(row, "any");
    for language in ["any"]
        .into_iter()
        .chain(languages.iter().map(String::as_str))
    {
        let cell = words.cell(row, language);
        let phrases = || cell.split(',').map(str::trim);
        let nothing = cell == "-" || cell.is_empty();
        if nothing {
            if language != "any" && (any == "-" || any.is_empty()) {
                let message =
                    format!("`{id}` has no words in `{language}`, and none for all languages");
                faults.report(WORDS, row.line, message);
            }
            continue;
        }
        if phrases().all(|phrase| phrase.starts_with('!')) {
            let message = format!("`{id}` has nothing but exceptions in `{language}`");
            faults.report(WORDS, row.line, message);
        }
        for phrase in phrases() {
            let said = phrase.strip_prefix('!').unwrap_or(phrase);
            if !said.chars().any(char::is_alphanumeric) {
                faults.report(WORDS, row.line, format!("`{phrase}` holds no word"));
            }
            if phrases().filter(|other| *other == phrase).count() > 1 {
                let message = format!("`{phrase}` stands twice in `{language}`");
                faults.report(WORDS, row.line, message);
            }
        }
        out.push_str(&format!("\nwords\t{id}\t{language}\t{cell}"));
    }
}

fn source(sources: &Table, row: &Row, faults: &mut Faults) {
    let cell = |column: &str| sources.cell(row, column);
    let id = cell("id");
    if !READ_AS.contains(&cell("read-as")) {
        let all = READ_AS.iter().copied();
        faults.unknown(SOURCES, row.line, "way of reading", cell("read-as"), all);
    }
    if !is_date(cell("read-on")) {
        let message = format!("`{id}` has no day on which it was read, such as 2026-05-31");
        faults.report(SOURCES, row.line, message);
    }
    if cell("title").is_empty() || cell("title") == "-" {
        faults.report(SOURCES, row.line, format!("`{id}` has no title"));
    }
    if !cell("url").starts_with("https://") || !cell("url").is_ascii() {
        let message = format!("`{id}` has no address that begins with https://");
        faults.report(SOURCES, row.line, message);
    }
}

fn rule(
    rules: &Table,
    row: &Row,
    words: &Table,
    sources: &Table,
    treatments: &[&str],
    out: &mut String,
    faults: &mut Faults,
) {
    let cell = |column: &str| rules.cell(row, column);
    let line = row.line;
    let id = cell("id");
    let region = cell("region");
    if !REGIONS.contains(&region) {
        faults.unknown(RULES, line, "region", region, REGIONS.into_iter());
    }
    if !id
        .strip_prefix(region)
        .is_some_and(|rest| rest.starts_with('-'))
    {
        faults.report(
            RULES,
            line,
            format!("`{id}` should begin with its region, `{region}-`"),
        );
    }
    if !SEVERITIES.contains(&cell("severity")) {
        faults.unknown(
            RULES,
            line,
            "severity",
            cell("severity"),
            SEVERITIES.into_iter(),
        );
    }
    let looks_for = cell("looks-for");
    let of_a_treatment = OF_A_TREATMENT
        .iter()
        .find_map(|what| looks_for.strip_prefix(what));
    if let Some(treatment) = of_a_treatment {
        if !treatments.contains(&treatment) {
            faults.unknown(
                RULES,
                line,
                "treatment",
                treatment,
                treatments.iter().copied(),
            );
        }
    } else {
        let topics = || words.rows.iter().map(|row| words.cell(row, "topic"));
        if !topics().any(|topic| topic == looks_for) {
            faults.unknown(RULES, line, "topic", looks_for, topics());
        }
        for place in cell("in").split(',').map(str::trim) {
            if !PLACES.contains(&place) {
                faults.unknown(RULES, line, "place", place, PLACES.into_iter());
            }
        }
    }
    let say = cell("say");
    if !say.ends_with('.') || say.len() < 20 {
        faults.report(
            RULES,
            line,
            format!("`{id}` says no sentence to the marketer"),
        );
    }
    let mut cited = String::new();
    for name in cell("sources").split(',').map(str::trim) {
        let known = sources
            .rows
            .iter()
            .find(|row| sources.cell(row, "id") == name);
        let Some(source) = known else {
            let all = sources.rows.iter().map(|row| sources.cell(row, "id"));
            faults.unknown(RULES, line, "source", name, all);
            continue;
        };
        let [title, url, read_on] =
            ["title", "url", "read-on"].map(|column| sources.cell(source, column));
        cited.push_str(&format!("\t{title}\t{url}\t{read_on}"));
    }
    let [place, severity] = ["in", "severity"].map(cell);
    out.push_str(&format!(
        "\nrule\t{id}\t{region}\t{looks_for}\t{place}\t{severity}\t{say}{cited}"
    ));
}

/// Reports ids that stand twice, or are none.
fn ids(table: &Table, column: &str, faults: &mut Faults) {
    let mut seen: Vec<&str> = Vec::new();
    for row in &table.rows {
        let id = table.cell(row, column);
        if seen.contains(&id) {
            faults.report(&table.file, row.line, format!("`{id}` stands twice"));
        }
        let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(sound) {
            faults.report(
                &table.file,
                row.line,
                format!("`{id}` is no id: lower case, digits, hyphens"),
            );
        }
        seen.push(id);
    }
}

/// Reports what no rule names.
fn unused(of: &Table, column: &str, rules: &Table, cell: &str, faults: &mut Faults) {
    for row in &of.rows {
        let id = of.cell(row, column);
        let named = rules
            .rows
            .iter()
            .any(|rule| rules.cell(rule, cell).split(',').any(|n| n.trim() == id));
        if !named {
            faults.report(&of.file, row.line, format!("no rule names `{id}`"));
        }
    }
}

/// Whether this is a day as the ISO writes it, by its form.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let within = |part: &str, digits: usize, most: u32| {
        part.len() == digits && part.parse().is_ok_and(|n: u32| (1..=most).contains(&n))
    };
    matches!(parts[..], [year, month, day]
        if within(year, 4, 9999) && within(month, 2, 12) && within(day, 2, 31))
}

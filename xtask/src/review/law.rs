//! `docs/law.md`: the rules that a clinic's own words are held to, with their sources.
//!
//! What arrives: the law of the pack that the quiz is built with. What leaves: what
//! is open, as it was written by hand, and a table for each region. No part of it
//! is signed, so no digest covers it.

use std::fmt::Write as _;

use skin_quiz_law::{Law, LooksFor, Rule};

/// What is written by hand.
const OPEN: &str = include_str!("law.md");

/// The regions, as people call them.
const REGIONS: [(&str, &str); 4] = [
    ("uk", "United Kingdom"),
    ("eu", "European Union"),
    ("us", "United States"),
    ("au", "Australia"),
];

/// The whole document.
pub fn document() -> String {
    let law = Law::built_in();
    let mut text = OPEN.trim_end().to_owned();
    for (region, name) in REGIONS {
        let rules: Vec<&Rule> = law.rules.iter().filter(|r| r.region == region).collect();
        let refusing = rules.iter().filter(|rule| rule.refuses).count();
        let _ = write!(
            text,
            "\n\n### {name} (`\"region\": \"{region}\"`)\n\n{} rules, {refusing} of them refuse.\n\n\
             | rule | looks for | | what the marketer reads | read, and when |\n|---|---|---|---|---|",
            rules.len()
        );
        for rule in rules {
            let looks_for = match rule.looks_for {
                LooksFor::Topic(topic) => format!("words of `{topic}`"),
                LooksFor::Price(treatment) => format!("an own price of `{treatment}`"),
                LooksFor::Offer(treatment) => format!("`{treatment}` on offer"),
            };
            let looks_for = match rule.in_links {
                true => looks_for + ", also in addresses",
                false => looks_for,
            };
            let severity = if rule.refuses { "refuses" } else { "warns" };
            let sources: Vec<String> = rule
                .sources
                .iter()
                .map(|source| format!("[{}]({}), {}", source.title, source.url, source.read_on))
                .collect();
            let _ = write!(
                text,
                "\n| `{}` | {looks_for} | {severity} | {} | {} |",
                rule.id,
                rule.say,
                sources.join("; ")
            );
        }
    }
    text + "\n"
}

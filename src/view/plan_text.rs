//! The result as plain text, to paste into a message or a note.
//!
//! What arrives: the result as it is drawn, and the days of the best fit's course. What leaves: the same as lines of
//! text. This module deliberately does not know where the text goes.

use super::start::{self, Planned};
use super::{changes, option, result};
use crate::clinic::Clinic;
use crate::recommendation::{Item, Recommendation, Status, level};
use crate::text::{Ui, Words};
use crate::told::{self, Headline};

/// Writes the plan.
pub fn plan_text(
    words: &Words,
    clinic: &Clinic,
    plan: &Recommendation,
    headline: &Headline,
    course: Option<&Planned>,
) -> String {
    let mut text = Lines(String::new());
    if let Some(name) = &clinic.name {
        text.line("", name);
    }
    let today = words.figures().date(0);
    text.line("", &words.with(Ui::MadeOn, &[("date", &today)]));
    text.line("", &headline.title);
    text.line("", headline.lead);
    for but in &headline.but {
        text.line("", but);
    }
    for (index, option) in told::in_order(plan).into_iter().enumerate() {
        text.gap();
        let name = told::name(words, clinic, &option.treatment);
        text.line(
            "",
            &words.labelled(&name, words.ui(level(option.suitability))),
        );
        let (helps, not) = option::matches(words, clinic, option);
        for line in helps.iter().chain(&not) {
            text.line("  ", line);
        }
        if let Some(date) = option::not_before(words, option) {
            text.line("  ", &date);
        }
        for (label, value) in option::figures(words, option) {
            text.line("  ", &words.labelled(words.ui(label), &value));
            if label == Ui::CourseCost {
                for package in option::packages(words, clinic, &option.treatment) {
                    text.line("  ", &package);
                }
            }
        }
        if let Some(cost) = &option.cost {
            text.line("  ", &option::basis(words, clinic, cost));
        }
        // The course is the first option's.
        if let (0, Some(course)) = (index, course) {
            let day = |day| words.figures().day(day);
            text.line(
                "  ",
                &words.labelled(words.ui(Ui::StartDate), &day(course.start)),
            );
            for (on, title) in &course.sessions {
                text.line("  ", &[&day(*on), " · ", title].concat());
            }
            if let Some(event) = &course.event {
                let name = start::event_name(words, clinic);
                text.line("  ", &words.labelled(name, &day(event.day)));
                text.line("  ", words.ui(event.says()));
            }
            text.line("  ", words.ui(Ui::CalendarNote));
        }
        for finding in &option.findings {
            text.line("  - ", &finding.text);
        }
    }
    let changes = told::said(words, clinic, changes::unsaid(plan));
    text.list(
        words.ui(Ui::WhatWouldChange),
        changes.iter().map(|change| change.text.as_str()),
    );
    let lists: [(Ui, &[Item]); 4] = [
        (Ui::Prepare, &plan.prepare),
        (Ui::Aftercare, &plan.aftercare),
        (Ui::SeekHelp, &plan.seek_help),
        (Ui::AskTheProvider, &plan.ask_the_provider),
    ];
    for (heading, items) in lists {
        text.list(words.ui(heading), items.iter().map(|i| i.text.as_str()));
    }
    let stopped = plan.status == Status::Stopped;
    let (limits, reviewed) = result::what_it_can_not_do(words, clinic, stopped);
    text.list(words.ui(Ui::Limits), [limits, &reviewed].into_iter());
    text.0
}

struct Lines(String);

impl Lines {
    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn line(&mut self, before: &str, text: &str) {
        self.0.push_str(before);
        self.0.push_str(text);
        self.gap();
    }

    fn list<'a>(&mut self, heading: &str, items: impl Iterator<Item = &'a str>) {
        let mut items = items.peekable();
        if items.peek().is_some() {
            self.gap();
            self.line("", heading);
            items.for_each(|item| self.line("- ", item));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::calendar::Day;
    use crate::recommendation::recommend;
    use crate::text::{PlainFigures, language};
    use crate::view::ids::well;

    #[test]
    fn every_label_has_the_colon_of_its_language() {
        let words = Words::new(language("fr"), Rc::new(PlainFigures));
        let clinic = Clinic::default();
        let answers = well("dullness");
        let plan = recommend(&answers, &clinic, &words);
        let course = Planned {
            earliest: Day::since_1970(0),
            start: Day::since_1970(0),
            sessions: Vec::new(),
            event: None,
            moved: false,
        };
        let headline = Headline {
            title: String::new(),
            lead: "",
            but: Vec::new(),
            tag: Ui::BestFit,
        };
        let text = plan_text(&words, &clinic, &plan, &headline, Some(&course));
        let label = words.ui(Ui::StartDate);
        assert!(
            text.contains(&format!("{label}\u{a0}: 1970-01-01")),
            "{text}"
        );
    }
}

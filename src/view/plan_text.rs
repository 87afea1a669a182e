//! The result as plain text: some lines to send to oneself, and the whole plan for a clinic.
//!
//! What arrives: the result as it is drawn, and the days of the best fit's course. What leaves: lines of
//! text. This module deliberately does not know where the text goes.

use super::start::{self, Planned};
use super::{booking, campaign, changes, limits, option};
use crate::answers::Answers;
use crate::clinic::Clinic;
use crate::recommendation::{Item, Recommendation, Status, level};
use crate::text::{Ui, Words};
use crate::told::{self, Headline};

/// The most reasons that are sent along.
const MOST_REASONS: usize = 3;

/// Writes some lines: the answer, what matters about it, the dates, the price, and how to go on.
pub fn brief(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    plan: &Recommendation,
    headline: &Headline,
    course: Option<&Planned>,
) -> String {
    let mut text = Lines(String::new());
    let mut line = |parts: &[&str]| {
        let parts: Vec<&str> = parts
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        if !parts.is_empty() {
            text.line("", &parts.join(" · "));
        }
    };
    let stopped = plan.status == Status::Stopped;
    let no_procedure = told::recommends_no_procedure(plan);
    let order = told::in_order(plan);
    line(&[
        clinic.name.as_deref().unwrap_or_default(),
        if stopped { "" } else { &headline.whose },
    ]);
    line(&[&headline.whole()]);
    if stopped {
        for item in &plan.seek_help {
            line(&[&item.text]);
        }
    } else if no_procedure {
        if let Some(instead) = told::instead(words, clinic, answers, plan) {
            let said = [
                (Ui::DoThis, instead.act),
                (Ui::SeeThem, instead.see),
                (Ui::AvoidThis, instead.avoid),
            ];
            for (label, said) in said {
                if let Some(said) = said {
                    line(&[&words.labelled(words.ui(label), &said)]);
                }
            }
        }
        let mut reasons = told::reasons(words, clinic, plan);
        reasons.extend(told::home_reasons(words, clinic, answers, plan));
        let short: Vec<&str> = told::unsure(&reasons)
            .iter()
            .map(|reason| reason.because)
            .collect();
        if short.len() > 1 {
            line(&[&[words.ui(Ui::NotSureList), " ", &words.apart(&short)].concat()]);
            reasons.retain(|reason| !reason.is_unsure);
        }
        for reason in reasons.iter().take(MOST_REASONS) {
            line(&[reason.because, reason.text]);
        }
        for but in headline.but.iter().take(1) {
            line(&[but]);
        }
    } else if let Some(best) = order.first() {
        line(&[
            words.ui(level(best.suitability)),
            // Of an event the dates below say more.
            headline
                .but
                .first()
                .filter(|_| course.is_none_or(|course| course.event.is_none()))
                .map_or("", |but| but),
        ]);
        let figures = option::figures(words, best);
        let value = |label: Ui| {
            let found = figures.iter().find(|(of, _)| *of == label);
            found.map_or_else(String::new, |(_, value)| {
                words.labelled(words.ui(label), value)
            })
        };
        line(&[&value(Ui::Sessions), &value(Ui::Spacing)]);
        line(&[&value(Ui::Downtime), &value(Ui::BestResult)]);
        let budget = best
            .budget
            .as_ref()
            .map_or("", |budget| budget.text.as_str());
        line(&[&value(Ui::CourseCost), budget]);
        if let Some(course) = course {
            let day = |day| words.figures().day(day);
            let days: Vec<String> = course.sessions.iter().map(|(on, _)| day(*on)).collect();
            let days: Vec<&str> = days.iter().map(String::as_str).collect();
            line(&[
                &words.labelled(words.ui(Ui::YourDates), &words.apart(&days)),
                words.ui(Ui::CalendarNote),
            ]);
            if let Some(event) = &course.event {
                line(&[&event.titled(words, clinic), words.ui(event.says())]);
            }
        }
    }
    let call = clinic.phone.as_ref();
    let call = call.map(|phone| words.with(Ui::Call, &[("phone", phone)]));
    let book = order
        .first()
        .filter(|_| booking::may_book(plan))
        .and_then(|best| booking::address(clinic, best));
    line(&[
        call.as_deref().unwrap_or_default(),
        book.unwrap_or_default(),
    ]);
    let address = clinic.address.as_deref().filter(|_| !stopped);
    let address: Vec<&str> = address.unwrap_or_default().lines().collect();
    line(&[&address.join(", ")]);
    line(&[campaign::page_address().as_deref().unwrap_or_default()]);
    line(&[
        words.ui(Ui::InfoOnly),
        &limits::reviewed(words, clinic, stopped),
    ]);
    text.0
}

/// Writes the whole plan.
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
    text.line("", &headline.whole());
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
    let not_done = limits::what_it_can_not_do(words, stopped);
    let reviewed = limits::reviewed(words, clinic, stopped);
    text.list(words.ui(Ui::Limits), [not_done, &reviewed].into_iter());
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
            whose: String::new(),
            title: String::new(),
            condition: None,
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

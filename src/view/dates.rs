//! The dates of the course of the option that fits best, one below the other, with the event in
//! its place.
//!
//! What arrives: the days of a course. What leaves: a list of them, and the field that moves
//! them. This module deliberately does not know whom the course is for.

use yew::prelude::*;

use super::scene::Scene;
use super::start::{self, Planned};
use crate::calendar::Day;
use crate::knowledge::Range;
use crate::recommendation::TreatmentOption;
use crate::text::Ui;

/// The dates; `save` is the way to keep them in a calendar.
pub fn section(scene: &Scene, option: &TreatmentOption, planned: &Planned, save: Html) -> Html {
    let words = scene.words;
    let sure = option.course.map_or(0, |course| course.sessions.min);
    let numbered: Vec<(u32, Day)> = (1..)
        .zip(&planned.sessions)
        .map(|(n, (day, _))| (n, *day))
        .collect();
    let event = planned.event.as_ref();
    let (before, after): (Vec<_>, Vec<_>) = numbered
        .into_iter()
        .partition(|(_, day)| event.is_none_or(|event| *day < event.day));
    // OK because a course has fewer sessions than fit a byte.
    let last = planned.sessions.len() as u32;
    let may = (sure < last).then(|| {
        words.range(Range {
            min: sure + 1,
            max: last,
        })
    });
    html! {
        <section part="timeline" aria-labelledby="dates">
            <h3 id="dates">{ words.ui(Ui::YourDates) }</h3>
            <ol class="dates">
                if option.timing.preparation_days > 0 {
                    <li>{ words.ui(Ui::NowPrepare) }</li>
                }
                { sessions(scene, &before, sure) }
                if let Some(event) = event {
                    <li class="event"><strong>{ event.titled(words, &scene.clinic.0) }</strong></li>
                }
                { sessions(scene, &after, sure) }
            </ol>
            <p class="note">
                if let Some(may) = may {
                    { words.with(Ui::DatesIfNeeded, &[("sessions", &may)]) }{ ". " }
                }
                { words.ui(Ui::CalendarNote) }
            </p>
            <div class="keep screen">
                <details open={scene.journey.start.day.is_some() || scene.journey.start.fault}>
                    <summary>{ words.ui(Ui::StartAnotherDay) }</summary>
                    { start::field(scene, planned) }
                </details>
                { save }
            </div>
        </section>
    }
}

/// Sessions that follow each other, each with its number; what may not be needed is drawn hollow.
fn sessions(scene: &Scene, days: &[(u32, Day)], sure: u32) -> Html {
    if days.is_empty() {
        return Html::default();
    }
    let figures = scene.words.figures();
    html! {
        <li class="on">
            <strong>{ scene.words.ui(Ui::DatesSessions) }</strong>
            <ol class="days">
                { for days.iter().map(|(n, day)| html! {
                    <li>
                        <b class={(*n > sure).then_some("may")}>{ figures.number(*n) }</b>
                        { " " }
                        { figures.day(*day) }
                    </li>
                }) }
            </ol>
        </li>
    }
}

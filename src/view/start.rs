//! When the course of the option that fits best could run.
//!
//! What arrives: that option, and the day somebody would start, if they chose
//! one. What leaves: the days of its sessions, and the field that moves them. Without a choice the
//! plan leaves the time that it takes to prepare.
//! A start that is not known is not guessed: there is no date then. This
//! module deliberately does not know why something has to wait.

use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use super::journey::Action;
use super::question::at_field;
use super::{Scene, option};
use crate::assessment::rules::Suitability;
use crate::calendar::Day;
use crate::knowledge::care::Care;
use crate::plan;
use crate::recommendation::{Recommendation, TreatmentOption};
use crate::text::Ui;

/// How far ahead a course may start, in days: a hundred years, within which a year has four digits.
const FURTHEST: u32 = 36_525;

/// A course with days to it.
pub struct Planned {
    /// The first day on which it is possible.
    pub earliest: Day,
    /// The day of the first session.
    pub start: Day,
    /// All sessions that the course may take: day and title.
    pub sessions: Vec<(Day, String)>,
}

/// Plans a course, where it is known from when it is possible without anybody's agreement.
///
/// Beside the advice to see a doctor nothing is planned.
pub fn planned(
    scene: &Scene,
    result: &Recommendation,
    option: &TreatmentOption,
) -> Option<Planned> {
    let course = option.course.filter(|course| course.sessions.max > 0)?;
    let waits_for_somebody = matches!(
        option.suitability,
        Suitability::ClinicianReview | Suitability::Contraindicated
    );
    if result.urgency.is_some() || waits_for_somebody {
        return None;
    }
    let words = scene.words;
    let figures = words.figures();
    let earliest = figures.today().in_days(option.earliest_in_days?);
    // Nobody who has just read how to prepare starts today.
    let ready = earliest.in_days(preparation(scene, result, option));
    // What was chosen before an answer changed may be too early by now, and what was kept may be any day.
    let latest = earliest.in_days(FURTHEST);
    let start = scene
        .journey
        .start
        .day
        .map_or(ready, |day| day.clamp(earliest, latest));
    let name = option::name(words, &scene.clinic.0, &option.treatment);
    let of = figures.number(course.sessions.max);
    let sessions = plan::session_days(&course)
        .zip(1..)
        .map(|(days, n)| {
            let n = figures.number(n);
            let title = words.with(
                Ui::CalendarSession,
                &[("n", &n), ("of", &of), ("treatment", &name)],
            );
            (start.in_days(days), title)
        })
        .collect();
    Some(Planned {
        earliest,
        start,
        sessions,
    })
}

/// How many days it takes to prepare for an option.
fn preparation(scene: &Scene, result: &Recommendation, option: &TreatmentOption) -> u32 {
    let offers = &scene.clinic.0.offers;
    let is_about_it = |care: &Care| {
        offers
            .iter()
            .filter(|offer| offer.id == option.treatment)
            .flat_map(|offer| offer.inherits)
            .any(|treatment| care.facts().treatments.contains(treatment))
    };
    let items = result.prepare.iter();
    items
        .filter_map(|item| Care::of(item.id))
        .filter(is_about_it)
        .map(Care::days_before)
        .max()
        .unwrap_or(0)
}

/// The field for the first day.
pub fn field(scene: &Scene, planned: &Planned) -> Html {
    let words = scene.words;
    let chosen = &scene.journey.start;
    let latest = planned.earliest.in_days(FURTHEST);
    let value = match &chosen.typed {
        Some(typed) => typed.clone(),
        None => planned.start.iso(),
    };
    let described_by = if chosen.fault {
        "start-hint start-error"
    } else {
        "start-hint"
    };
    let first = words.figures().day(planned.earliest);
    let too_early = words.with(Ui::StartTooEarly, &[("date", &first)]);
    html! {
        <div class={if chosen.fault { "start bad" } else { "start" }}>
            <p class="number">
                <label for="start">{ words.ui(Ui::StartDate) }</label>
                <input
                    type="date"
                    id="start"
                    part="number"
                    required={true}
                    autocomplete="off"
                    min={planned.earliest.iso()}
                    max={latest.iso()}
                    {value}
                    aria-invalid={chosen.fault.then_some("true")}
                    aria-describedby={described_by}
                    onchange={heard(scene, planned.earliest, latest)}
                    onblur={left(scene, planned.earliest, latest)}
                />
            </p>
            <p class="hint" id="start-hint">{ words.ui(Ui::StartDateHint) }</p>
            if chosen.fault {
                { at_field(words, "start-error", Some("alert"), &too_early) }
            }
        </div>
    }
}

/// A day that was chosen or typed in full.
fn heard(scene: &Scene, earliest: Day, latest: Day) -> Callback<Event> {
    let act = scene.act.clone();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let text = input.value();
        // Somebody who types a date passes through others, and through none at all: that is no
        // fault until they leave the field.
        if let Some(day) = Day::read(&text).filter(|day| (earliest..=latest).contains(day)) {
            act.emit(Action::StartOn(text, Some(day)));
        }
    })
}

/// The field is left with something that is no day to start on.
fn left(scene: &Scene, earliest: Day, latest: Day) -> Callback<FocusEvent> {
    let act = scene.act.clone();
    Callback::from(move |event: FocusEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let text = input.value();
            if !Day::read(&text).is_some_and(|day| (earliest..=latest).contains(&day)) {
                act.emit(Action::StartOn(text, None));
            }
        }
    })
}

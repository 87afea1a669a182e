//! When the course of the option that fits best could run.
//!
//! What arrives: that option, and the day somebody would start, if they chose
//! one. What leaves: the days of its sessions, and the field that moves them. Without a choice the
//! plan leaves the time that it takes to prepare.
//! A start that is not known is not guessed: there is no date then. This
//! module deliberately does not know why something has to wait.

use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use super::field::at_field;
use super::icon::{Icon, icon};
use super::scene::Scene;
use super::visit::Action;
use crate::assessment::rules::Suitability;
use crate::calendar::Day;
use crate::clinic::Clinic;
use crate::plan;
use crate::questionnaire::Role;
use crate::recommendation::{Recommendation, TreatmentOption};
use crate::text::{Phrase, Ui, Words};
use crate::told;

/// How far ahead a course may start, in days: a hundred years, within which a year has four digits.
const FURTHEST: u32 = 36_525;

/// A course with days to it.
pub struct Planned {
    /// The first day on which it is possible.
    pub earliest: Day,
    /// The day of the first session.
    pub start: Day,
    /// All sessions that the course may take: day and title. None falls within the gap before an event.
    pub sessions: Vec<(Day, String)>,
    /// The event that somebody named.
    pub event: Option<Occasion>,
    /// Whether the day that was chosen is too close before the event, so that the first session comes after it.
    pub moved: bool,
}

/// An event, beside the course.
pub struct Occasion {
    /// Its day, as near as weeks tell.
    pub day: Day,
    /// How many of the sessions come before it.
    pub sessions_before: usize,
    /// Whether what those do shows by then.
    pub shows_by_then: bool,
}

impl Occasion {
    /// The name of the event with its day.
    pub fn titled(&self, words: &Words, clinic: &Clinic) -> String {
        words.labelled(event_name(words, clinic), &words.figures().day(self.day))
    }

    /// What there is to say of the sessions and the event.
    pub fn says(&self) -> Ui {
        match (self.sessions_before, self.shows_by_then) {
            (0, _) => Ui::EventFirst,
            (_, false) => Ui::EventTooSoonToShow,
            (_, true) => Ui::EventKeptClear,
        }
    }
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
    let today = figures.today();
    // Who has something to prepare for can't start before that is done; a wait may be used for it.
    let first = option.earliest_in_days?.max(option.timing.preparation_days);
    let event_weeks = weeks_to_event(scene);
    let gap = option.timing.gap_days;
    let days_from = |first: u32| plan::session_days(&course, first, event_weeks, gap);
    let earliest = today.in_days(days_from(first).next()?);
    // What was chosen before an answer changed may be too early by now, and what was kept may be any day.
    let latest = earliest.in_days(FURTHEST);
    let chosen = scene.journey.start.day;
    let start = chosen.map_or(earliest, |day| day.clamp(earliest, latest));
    let days = days_from(today.days_until(start)?);
    let name = told::name(words, &scene.clinic.0, &option.treatment);
    let of = figures.number(course.sessions.max);
    let sessions: Vec<(Day, String)> = days
        .zip(1..)
        .map(|(days, n)| {
            let n = figures.number(n);
            let title = words.with(
                Ui::CalendarSession,
                &[("n", &n), ("of", &of), ("treatment", &name)],
            );
            (today.in_days(days), title)
        })
        .collect();
    let event = event_weeks.map(|weeks| {
        let day = today.in_days(weeks * 7);
        let before: Vec<Day> = sessions
            .iter()
            .map(|(session, _)| *session)
            .filter(|session| *session < day)
            .collect();
        let useful = option.timing.useful_weeks * 7;
        Occasion {
            day,
            sessions_before: before.len(),
            shows_by_then: before
                .last()
                .is_some_and(|last| last.in_days(useful) <= day),
        }
    });
    let first = sessions.first()?.0;
    Some(Planned {
        earliest,
        start: first,
        sessions,
        event,
        moved: first != start,
    })
}

/// What an event is called.
pub fn event_name(words: &Words, clinic: &Clinic) -> &'static str {
    let question = clinic.pack.asks(Role::Event);
    question.map_or("", |question| words.say(Phrase::Short(question)))
}

/// The weeks until an event that somebody named.
fn weeks_to_event(scene: &Scene) -> Option<u32> {
    let answers = &scene.journey.answers;
    scene.clinic.0.pack.number(Role::Event, answers)
}

/// The field for the first day.
pub fn field(scene: &Scene, planned: &Planned) -> Html {
    let words = scene.words;
    let chosen = &scene.journey.start;
    let latest = planned.earliest.in_days(FURTHEST);
    let value = match &chosen.typed {
        Some(typed) => typed.clone(),
        None => chosen
            .day
            .filter(|_| planned.moved)
            .unwrap_or(planned.start)
            .iso(),
    };
    let described_by = if chosen.fault {
        "start-error"
    } else {
        "start-hint"
    };
    let first = words.figures().day(planned.earliest);
    let too_early = words.with(Ui::StartTooEarly, &[("date", &first)]);
    html! {
        <div class="start">
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
            // The error comes in the place of the hint, which has room for both: a press that takes
            // the focus away hits what it was meant for.
            <div class="stacked">
                <p class={if chosen.fault { "hint shy" } else { "hint" }} id="start-hint">
                    { words.ui(Ui::StartDateHint) }
                </p>
                if chosen.fault {
                    { at_field(words, "start-error", Some("alert"), &too_early) }
                } else {
                    <p class="error shy" aria-hidden="true">{ icon(Icon::Error) }<span>{ &too_early }</span></p>
                }
            </div>
            <p class="hint" role="status">
                if planned.moved {
                    { words.with(Ui::StartMovedForEvent, &[("date", &words.figures().day(planned.start))]) }
                }
            </p>
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

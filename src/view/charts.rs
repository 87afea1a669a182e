//! Pictures of the course and the cost of the option that fits best.
//!
//! What arrives: an option's course, the days of it, and its cost. What leaves: drawings hidden
//! from assistive technology, each beside a list that says the same in words.
//! Drawings have no fixed width: across in percent, down in the size of the
//! text. This module deliberately does not know whom the option is for.

use yew::prelude::*;

use super::start::Planned;
use super::{Scene, option, start};
use crate::assessment::rules::Suitability;
use crate::calendar::Day;
use crate::knowledge::Range;
use crate::knowledge::courses::Course;
use crate::plan;
use crate::recommendation::{CostEntry, MoneyRange, TreatmentOption};
use crate::text::Ui;

/// Days of a month, in sixteenths.
const MONTH: u32 = 487;

/// Tenths of a unit, as an attribute.
fn tenths(of: u32, unit: &str) -> String {
    [&(of / 10).to_string(), ".", &(of % 10).to_string(), unit].concat()
}

/// A share in tenths of a percent.
fn percent(thousandths: u32) -> String {
    tenths(thousandths, "%")
}

/// A height in tenths of a line of text.
fn em(of: u32) -> String {
    tenths(of, "em")
}

/// The days of a course on a line, from the left margin of 3 % to the right one.
struct Line {
    days: u32,
}

impl Line {
    fn share(&self, days: u32) -> u32 {
        days.min(self.days) * 940 / self.days.max(1)
    }

    fn at(&self, day: u32) -> String {
        percent(30 + self.share(day))
    }

    fn bar(&self, class: &'static str, y: String, from: u32, to: u32) -> Html {
        let width = self.share(to).saturating_sub(self.share(from)).max(8);
        html! {
            <rect {class} x={self.at(from)} width={percent(width)} {y} height=".7em" rx="4" />
        }
    }
}

fn months(range: Range) -> Range {
    Range::new(range.min * MONTH / 16, range.max * MONTH / 16)
}

/// How a course could run, for a course with something to draw; with dates where its start is known.
pub fn timeline(scene: &Scene, option: &TreatmentOption, planned: Option<&Planned>) -> Html {
    let words = scene.words;
    let ruled_out = option.suitability == Suitability::Contraindicated;
    let course = option.course.filter(|course| course.sessions.max > 0);
    let Some(course) = course.filter(|_| !ruled_out) else {
        return Html::default();
    };
    let rows = option::figures(words, option);
    let row = |label: Ui, sign: Html| {
        let value = rows
            .iter()
            .find(|(ui, _)| *ui == label)
            .map(|(_, value)| value.clone());
        value.map_or_else(Html::default, |value| {
            html! {
                <li>
                    <svg class="i" viewBox="0 0 20 20" aria-hidden="true">{ sign }</svg>
                    <div>
                        <span class="screen">{ words.ui(label) }</span>
                        { " " }
                        <small class="screen">{ value }</small>
                        if label == Ui::Sessions {
                            { days(scene, &course, planned) }
                        }
                    </div>
                </li>
            }
        })
    };
    let band =
        |class: &'static str| html! { <rect {class} x="1" y="6" width="18" height="8" rx="3" /> };
    html! {
        <section part="timeline" aria-labelledby="timeline">
            <h3 id="timeline">{ words.ui(Ui::Timeline) }</h3>
            if let Some(planned) = planned {
                { start::field(scene, planned) }
            }
            { line(scene, &course, planned) }
            <ol class="key">
                { row(Ui::Sessions, html! { <circle class="f1" cx="10" cy="10" r="8" /> }) }
                { row(Ui::Spacing, html! { <path class="ax" fill="none" d="M2 10h16M5 7l-3 3 3 3M15 7l3 3-3 3" /> }) }
                { row(Ui::Downtime, band("f2")) }
                { row(Ui::FirstChange, band("f3")) }
                { row(Ui::BestResult, band("f1")) }
                { event(scene, planned) }
                { row(Ui::Upkeep, html! { <path class="ax" fill="none" d="M2 10h13M11 5l5 5-5 5" /> }) }
            </ol>
            if planned.is_some() {
                <p class="paper">{ words.ui(Ui::CalendarNote) }</p>
            }
        </section>
    }
}

/// Their event, with about its date, and what of the course comes before it.
fn event(scene: &Scene, planned: Option<&Planned>) -> Html {
    let Some(event) = planned.and_then(|planned| planned.event.as_ref()) else {
        return Html::default();
    };
    html! {
        <li>
            <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path class="ev" d="M10 1v18" /></svg>
            <div>
                <span class="screen">{ start::event_name(scene.words, &scene.clinic.0) }</span>
                { " " }
                <small class="screen">{ scene.words.figures().day(event.day) }</small>
                <p>{ scene.words.ui(event.says()) }</p>
            </div>
        </li>
    }
}

/// Every session that the course may take, with its day.
fn days(scene: &Scene, course: &Course, planned: Option<&Planned>) -> Html {
    let Some(planned) = planned else {
        return Html::default();
    };
    let figures = scene.words.figures();
    html! {
        <ol class="days">
            { for planned.sessions.iter().zip(1u32..).map(|((day, _), n)| html! {
                <li>
                    <b class={(n > course.sessions.min).then_some("may")}>{ figures.number(n) }</b>
                    { " " }
                    { figures.day(*day) }
                </li>
            }) }
        </ol>
    }
}

fn line(scene: &Scene, course: &Course, planned: Option<&Planned>) -> Html {
    let figures = scene.words.figures();
    // The same days as in the calendar file; what may not be needed is drawn hollow.
    let starts: Vec<u32> = match planned {
        Some(planned) => {
            let since = |(day, _): &(Day, String)| planned.start.days_until(*day);
            planned.sessions.iter().filter_map(since).collect()
        }
        None => plan::session_days(course, 0, None, 0).collect(),
    };
    let last = starts.last().copied().unwrap_or(0);
    let ring = |n: u32| if n > course.sessions.min { "may" } else { "f1" };
    let best = course.best_result_months.map(months);
    let first_change = course
        .first_change_weeks
        .map(|weeks| (weeks.min * 7, weeks.max * 7));
    let end = last + best.map_or(course.downtime_days.max, |best| best.max);
    let line = Line {
        days: end.max(first_change.map_or(0, |(_, to)| to)).max(28),
    };
    // An event within the time drawn, counted from the first session.
    let event = planned.and_then(|planned| {
        let after = planned.start.days_until(planned.event.as_ref()?.day)?;
        (after <= line.days).then_some(after)
    });
    // A row below the sessions for each thing that is known.
    let below = u32::from(course.downtime_days.max > 0);
    let rows = below + u32::from(first_change.is_some()) + u32::from(best.is_some());
    let at = |row: u32| em(15 + 14 * row);
    let bottom = 30 + 14 * rows;
    html! {
        <>
        <svg class="chart" height={em(bottom + 2)} aria-hidden="true">
            <line class="ax" x1="0" x2="100%" y1="1.3em" y2="1.3em" />
            { for starts.iter().copied().zip(1u32..).map(|(day, n)| html! {
                <>
                    <circle class={ring(n)} cx={line.at(day)} cy="1.3em" r=".78em" />
                    <text class="num" x={line.at(day)} y="1.65em">{ figures.number(n) }</text>
                </>
            }) }
            if course.downtime_days.max > 0 {
                { for starts.iter().map(|&day| line.bar("f2", at(1), day, day + course.downtime_days.max)) }
            }
            if let Some((from, to)) = first_change {
                { line.bar("f3", at(below + 1), from, to) }
            }
            if let Some(best) = best {
                { line.bar("f1", at(rows), last + best.min, last + best.max) }
            }
            if let Some(at) = event {
                <line class="ev" x1={line.at(at)} x2={line.at(at)} y1="0" y2={em(bottom)} />
            }
            <line class="ax" x1="0" x2="100%" y1={em(bottom)} y2={em(bottom)} />
        </svg>
        if let Some(start) = planned.map(|planned| planned.start) {
            <p class="ends" aria-hidden="true">
                <span>{ figures.day(start) }</span>
                <span>{ figures.day(start.in_days(line.days)) }</span>
            </p>
        }
        </>
    }
}

/// What it could cost, for an option with a price.
pub fn costs(scene: &Scene, option: &TreatmentOption) -> Html {
    let ruled_out = option.suitability == Suitability::Contraindicated;
    let Some(cost) = option.cost.as_ref().filter(|_| !ruled_out) else {
        return Html::default();
    };
    let words = scene.words;
    let yearly = |price: Option<MoneyRange>| price.map_or(0.0, |price| price.max);
    let most = yearly(cost.upkeep_per_year)
        .max(yearly(cost.first_year))
        .max(cost.course.max)
        .max(cost.per_session.max)
        .max(1.0);
    let row = |label: Ui, range: MoneyRange| cost_row(scene, cost, label, range, most);
    html! {
        <section part="cost" aria-labelledby="costs">
            <h3 id="costs">{ words.ui(Ui::Costs) }</h3>
            <dl class="bars">
                { row(Ui::PerSession, cost.per_session) }
                { row(Ui::CourseCost, cost.course) }
                if let Some(first_year) = cost.first_year {
                    { row(Ui::FirstYear, first_year) }
                }
                if let Some(upkeep) = cost.upkeep_per_year {
                    { row(Ui::UpkeepPerYear, upkeep) }
                }
            </dl>
            <p class="note">{ option::basis(words, &scene.clinic.0, cost) }</p>
        </section>
    }
}

fn cost_row(scene: &Scene, cost: &CostEntry, label: Ui, range: MoneyRange, most: f64) -> Html {
    // OK because prices are finite, not negative, and `most` is at least the largest of them.
    let share = |amount: f64| (amount / most * 1000.0) as u32;
    let (from, to) = (share(range.min), share(range.max));
    html! {
        <div>
            <dt>{ scene.words.ui(label) }</dt>
            <dd>{ option::money(scene.words, cost, range) }</dd>
            <svg class="chart" height=".8em" aria-hidden="true">
                <rect class="f0" width="100%" height="100%" rx=".4em" />
                <rect
                    class="f2"
                    x={percent(from.min(985))}
                    width={percent(to.saturating_sub(from).max(15))}
                    height="100%"
                    rx=".4em"
                />
            </svg>
        </div>
    }
}

//! The course of a treatment for a person: sessions, spacing, upkeep, cost.
//!
//! What arrives: a treatment on offer and how well it serves the person's
//! concerns. What leaves: a [`Plan`], every range with `min <= max`. Money is
//! in major units and never converted: without a price in the clinic's
//! currency there is no cost. This module deliberately does not know safety.

use crate::clinic::{Clinic, Offer, Price};
use crate::knowledge::Range;
use crate::knowledge::courses::{Course, course};
use crate::knowledge::matches::Strength;
use crate::knowledge::prices;
use crate::knowledge::sources::Source;
use crate::questionnaire::Choice;

/// What a course costs, in major units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// One session.
    pub per_session: Price,
    /// All sessions: sessions x price of a session.
    pub course: Price,
    /// A year of upkeep, where upkeep is usual.
    pub upkeep_per_year: Option<Price>,
    /// Whether the price of a session is the clinic's own.
    pub clinics_own: bool,
}

/// The course and cost of one treatment for one person.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The course over all concerns it serves at least fairly.
    pub course: Option<Course>,
    /// Its cost, where a price is known.
    pub cost: Option<Cost>,
    /// What the course stands on.
    pub course_sources: Vec<Source>,
    /// What a typical price stands on.
    pub cost_sources: Vec<Source>,
}

/// Plans a treatment for the concerns that it serves at least fairly.
pub fn plan(offer: &Offer, clinic: &Clinic, matches: &[(Choice, Strength)]) -> Plan {
    let mut plan = Plan::default();
    let served = matches
        .iter()
        .filter(|(_, strength)| *strength >= Strength::Fair);
    for (concern, _) in served {
        for treatment in offer.inherits {
            let Some(cited) = course(*treatment, *concern) else {
                continue;
            };
            plan.course = Some(match plan.course {
                Some(so_far) => so_far.with(cited.fact),
                None => cited.fact,
            });
            plan.course_sources.extend_from_slice(cited.sources);
        }
    }
    if let (Some(course), Some(sessions)) = (&mut plan.course, offer.sessions) {
        course.sessions = sessions;
    }
    let price = match (offer.per_session, offer.treatment) {
        (Some(price), _) => Some((price, true)),
        (None, Some(treatment)) => prices::typical(treatment, &clinic.currency).map(|cited| {
            plan.cost_sources.extend_from_slice(cited.sources);
            let price = Price {
                min: f64::from(cited.fact.min),
                max: f64::from(cited.fact.max),
            };
            (price, false)
        }),
        (None, None) => None,
    };
    if let (Some(course), Some((per_session, clinics_own))) = (plan.course, price) {
        plan.cost = Some(Cost {
            per_session,
            course: times(per_session, course.sessions),
            upkeep_per_year: course.maintenance_months.map(|m| yearly(per_session, m)),
            clinics_own,
        });
    } else {
        plan.cost_sources.clear();
    }
    plan
}

fn times(price: Price, sessions: Range) -> Price {
    Price {
        min: cents(price.min * f64::from(sessions.min)),
        max: cents(price.max * f64::from(sessions.max)),
    }
}

/// The average of a year: a session every `months`.
fn yearly(price: Price, months: Range) -> Price {
    Price {
        min: (price.min * 12.0 / f64::from(months.max.max(1))).round(),
        max: (price.max * 12.0 / f64::from(months.min.max(1))).round(),
    }
}

/// Hundredths are kept, smaller errors of binary fractions are not.
fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}

/// The days from the first session to the last, at the quickest spacing.
pub fn days_to_last_session(course: &Course) -> u32 {
    course.sessions.min.saturating_sub(1) * course.interval_weeks.min * 7
}

/// The days of a course's sessions, counted from the first.
///
/// All sessions that the course may take, so that no planned one is missing,
/// and as far apart as the widest usual spacing: where sources give a range,
/// its lower end is too soon for some of the concerns or devices it covers,
/// its upper end for none. A clinic may give several sessions to a treatment
/// whose spacing no source gives: of these only the first has a day.
pub fn session_days(course: &Course) -> impl Iterator<Item = u32> + Clone + use<> {
    let apart = course.interval_weeks.max * 7;
    let known = if apart == 0 { 1 } else { u32::MAX };
    (0..course.sessions.max.min(known)).map(move |n| n * apart)
}

/// How many sessions a budget pays for at the usual prices: at the dearest and at the cheapest.
pub fn sessions_within(budget: u32, cost: &Cost) -> Range {
    let sessions = |price: f64| {
        if price <= 0.0 {
            u32::MAX
        } else {
            // OK because the quotient is finite and not negative, and `as` saturates.
            (f64::from(budget) / price).floor() as u32
        }
    };
    Range::new(
        sessions(cost.per_session.max),
        sessions(cost.per_session.min),
    )
}

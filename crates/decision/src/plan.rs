//! The course of a treatment for a person: sessions, spacing, upkeep, cost.
//!
//! What arrives: a treatment on offer and how well it serves the person's
//! concerns. What leaves: a [`Plan`], every range with `min <= max`. Money is
//! in major units and never converted: without a price in the clinic's
//! currency there is no cost. This module deliberately does not know safety.

use crate::answers::Answers;
use crate::clinic::{Clinic, Offer, Price};
use crate::knowledge::Range;
use crate::knowledge::care::{Care, List};
use crate::knowledge::courses::Course;
use crate::knowledge::matches::Strength;
use crate::knowledge::sources::Source;
use crate::pack::Pack;
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
    /// The first year: the sessions and top-ups that fall within it, where upkeep is usual.
    pub first_year: Option<Price>,
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
    /// What its dates depend on.
    pub timing: Timing,
}

/// What the dates of a treatment depend on for one person, beside its course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timing {
    /// Days that it takes to prepare.
    pub preparation_days: u32,
    /// Days before an event in which no session may fall.
    pub gap_days: u32,
    /// Weeks before an event by which the last session has to be for its result to show.
    pub useful_weeks: u32,
}

impl Timing {
    /// What an offer's dates depend on for these answers.
    pub fn of(offer: &Offer, pack: &Pack, counted: &Answers) -> Timing {
        let is_preparation = |care: &&Care| {
            let facts = care.facts();
            facts.list == List::Prepare
                && facts.treatments.iter().any(|t| offer.inherits.contains(t))
                && facts.when.holds(counted)
        };
        let days = pack.care.iter().filter(is_preparation);
        Timing {
            preparation_days: days.map(|care| care.facts().days_before).max().unwrap_or(0),
            gap_days: pack.gap_days(&offer.inherits, counted),
            useful_weeks: pack.useful_weeks(&offer.inherits, counted),
        }
    }

    /// Days from today until the shortest course has healed well enough to be seen.
    pub fn days_until_ready_for_an_event(&self, course: &Course) -> u32 {
        self.preparation_days + days_to_last_session(course) + self.gap_days
    }
}

/// Plans a treatment for the concerns that it serves at least fairly.
pub fn plan(
    offer: &Offer,
    clinic: &Clinic,
    counted: &Answers,
    matches: &[(Choice, Strength)],
) -> Plan {
    let mut plan = Plan {
        timing: Timing::of(offer, clinic.pack, counted),
        ..Plan::default()
    };
    let served = matches
        .iter()
        .filter(|(_, strength)| *strength >= Strength::Fair);
    for (concern, _) in served {
        for treatment in &offer.inherits {
            let Some(row) = clinic.pack.course(*treatment, *concern) else {
                continue;
            };
            plan.course = Some(match plan.course {
                Some(so_far) => so_far.with(row.course),
                None => row.course,
            });
            plan.course_sources.extend_from_slice(&row.sources);
        }
    }
    if let (Some(course), Some(sessions)) = (&mut plan.course, offer.sessions) {
        course.sessions = sessions;
    }
    let price = match (offer.per_session, offer.treatment) {
        (Some(price), _) => Some((price, true)),
        (None, Some(treatment)) => {
            let typical = clinic.pack.typical_price(treatment, &clinic.currency);
            typical.map(|row| {
                plan.cost_sources.extend_from_slice(&row.sources);
                let price = Price {
                    min: f64::from(row.per_session.min),
                    max: f64::from(row.per_session.max),
                };
                (price, false)
            })
        }
        (None, None) => None,
    };
    if let (Some(course), Some((per_session, clinics_own))) = (plan.course, price) {
        plan.cost = Some(Cost {
            per_session,
            course: times(per_session, course.sessions),
            upkeep_per_year: course.maintenance_months.map(|m| yearly(per_session, m)),
            first_year: first_year_sessions(&course).map(|n| times(per_session, n)),
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

/// The days of a course's sessions, counted from the day that `first` is counted from.
///
/// All sessions that the course may take, so that no planned one is missing,
/// and as far apart as the widest usual spacing: where sources give a range,
/// its lower end is too soon for some of the concerns or devices it covers,
/// its upper end for none. A clinic may give several sessions to a treatment
/// whose spacing no source gives: of these only the first has a day.
///
/// `event_weeks` are whole weeks from today that are left until an event, so it is on one of the
/// seven days after them. No session falls on those, or within `gap_days` before the first of
/// them: what would comes on the day after the last, and what follows moves with it.
pub fn session_days(
    course: &Course,
    first: u32,
    event_weeks: Option<u32>,
    gap_days: u32,
) -> impl Iterator<Item = u32> + Clone + use<> {
    let apart = course.interval_weeks.max * 7;
    let known = if apart == 0 { 1 } else { u32::MAX };
    let clear_of_event = move |day: u32| match event_weeks.map(|weeks| weeks * 7) {
        Some(event) if day < event + 7 && day.saturating_add(gap_days) > event => event + 7,
        _ => day,
    };
    std::iter::successors(Some(clear_of_event(first)), move |day| {
        Some(clear_of_event(day.saturating_add(apart)))
    })
    // OK because no course takes more sessions than a `usize` holds.
    .take(course.sessions.max.min(known) as usize)
}

/// Days of a year.
const YEAR: u32 = 365;

/// How many sessions fall within a year of the first one, top-ups with them: the fewest and the
/// most that the ranges of a course allow; `None` where no source says how often it is topped up.
///
/// Arithmetic on the course alone: a month is 30.4375 days, and the next top-up comes when its
/// whole interval has passed.
fn first_year_sessions(course: &Course) -> Option<Range> {
    let months = course.maintenance_months?;
    let within = |sessions: u32, weeks: u32, months: u32| {
        let apart = weeks * 7;
        let fit = YEAR.checked_div(apart).map_or(sessions, |more| more + 1);
        let done = sessions.min(fit);
        let left = YEAR.saturating_sub(done.saturating_sub(1) * apart);
        done + (left * 16).checked_div(months * 487).unwrap_or(0)
    };
    let all = course.sessions.min..=course.sessions.max;
    let apart = course.interval_weeks;
    let fewest = all.clone().map(|n| within(n, apart.max, months.max)).min();
    let most = all.map(|n| within(n, apart.min, months.min)).max();
    Some(Range::new(fewest?, most?))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn course(sessions: Range, interval_weeks: Range, maintenance: Option<Range>) -> Course {
        Course {
            sessions,
            interval_weeks,
            maintenance_months: maintenance,
            minutes: None,
            downtime_days: Range::new(0, 1),
            first_change_weeks: None,
            best_result_months: None,
        }
    }

    #[test]
    fn a_year_of_upkeep_is_twelve_months_of_it() {
        let price = |min, max| Price { min, max };
        // Every 6 to 12 months: once at the cheapest, twice at the dearest.
        assert_eq!(
            yearly(price(100.0, 200.0), Range::new(6, 12)),
            price(100.0, 400.0)
        );
        // Every 5 to 7 months, to whole units: 12 / 7 of 150, 12 / 5 of 250.
        assert_eq!(
            yearly(price(150.0, 250.0), Range::new(5, 7)),
            price(257.0, 600.0)
        );
    }

    #[test]
    fn the_last_session_is_as_many_gaps_away_as_there_are_sessions_after_the_first() {
        let days = |sessions, weeks| {
            days_to_last_session(&course(Range::new(sessions, 9), Range::new(weeks, 9), None))
        };
        assert_eq!(days(1, 4), 0);
        assert_eq!(days(3, 4), 56);
        assert_eq!(days(6, 1), 35);
    }

    #[test]
    fn a_budget_pays_for_whole_sessions() {
        let within = |budget, min, max| {
            let price = Price { min, max };
            let cost = Cost {
                per_session: price,
                course: price,
                upkeep_per_year: None,
                first_year: None,
                clinics_own: true,
            };
            let Range { min, max } = sessions_within(budget, &cost);
            (min, max)
        };
        assert_eq!(within(1_000, 199.0, 300.0), (3, 5));
        assert_eq!(within(299, 100.0, 300.0), (0, 2));
        // What is free is paid for however often.
        assert_eq!(within(10, 0.0, 10.0), (1, u32::MAX));
    }

    #[test]
    fn a_first_year_holds_the_course_and_the_top_ups_that_fall_into_it() {
        let year =
            |sessions, weeks, months| first_year_sessions(&course(sessions, weeks, Some(months)));
        let range = Range::new;
        // Three to six sessions, 4 to 6 weeks apart, topped up every 6 to 12 months: at the
        // slowest three and no top-up (84 days and a year); at the quickest six in 140 days, and
        // one after 6 months (day 323).
        assert_eq!(
            year(range(3, 6), range(4, 6), range(6, 12)),
            Some(range(3, 7))
        );
        // One session every 6 to 18 months: the second one on day 183, the third on day 366.
        assert_eq!(
            year(range(1, 1), range(0, 0), range(6, 18)),
            Some(range(1, 2))
        );
        // A top-up every month leaves room for eleven (day 335).
        assert_eq!(
            year(range(1, 1), range(0, 0), range(1, 1)),
            Some(range(12, 12))
        );
        // A course that outlasts the year: sessions on days 0, 182 and 364, no top-up any more.
        assert_eq!(
            year(range(9, 9), range(26, 26), range(1, 1)),
            Some(range(3, 3))
        );
        assert_eq!(
            first_year_sessions(&course(range(3, 4), range(4, 6), None)),
            None
        );
    }
}

//! The calendar file, read back by a parser that knows nothing of how it was written.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use proptest::prelude::*;
use skin_quiz::calendar::{Day, File};
use skin_quiz::knowledge::Range;
use skin_quiz::knowledge::courses::Course;
use skin_quiz::knowledge::events::Margin;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::plan::{Timing, session_days};

use ids::{options, pack, question, treatment};

/// A usual course, by the ids of its treatment and its concern.
fn course(of: &str, concern: &str) -> Course {
    let concern = question("concerns").choice(concern).expect("a concern");
    pack()
        .course(treatment(of), concern)
        .expect("a course")
        .course
}

const NOON: u64 = 1_795_269_600;

fn file(sessions: &[(Day, String)], note: &str) -> String {
    File {
        id: "12-34-56",
        written: NOON,
        note,
        sessions,
    }
    .text()
}

fn read(text: &str) -> Vec<Event> {
    let unfolded = unfold(text);
    let calendar = Calendar::from(read_calendar(&unfolded).expect("a calendar"));
    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert!(calendar.property_value("PRODID").is_some());
    calendar
        .components
        .into_iter()
        .map(|component| match component {
            CalendarComponent::Event(event) => event,
            other => panic!("no event: {other:?}"),
        })
        .collect()
}

/// A value with its marks taken out, by the letter of RFC 5545, 3.3.11.
fn plain(value: &str) -> String {
    let mut chars = value.chars();
    let mut text = String::new();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("a backslash before {other:?}"),
            },
            ';' | ',' => panic!("{c} without a backslash in {value}"),
            c => text.push(c),
        }
    }
    text
}

/// The raw value of a property in every entry, after unfolding.
fn values(text: &str, name: &str) -> Vec<String> {
    let start = [name, ":"].concat();
    unfold(text)
        .lines()
        .filter_map(|line| line.strip_prefix(&start))
        .map(str::to_owned)
        .collect()
}

fn assert_well_formed(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
    }
}

#[test]
fn a_course_becomes_one_tentative_day_a_session() {
    let needling = course("professional-microneedling", "acne-scars");
    let start = Day::read("2026-11-30").unwrap();
    let sessions: Vec<(Day, String)> = session_days(&needling, 0, None, 0)
        .map(|days| (start.in_days(days), "Needling".to_owned()))
        .collect();
    let text = file(&sessions, "Planned.");
    assert_well_formed(&text);
    let events = read(&text);
    // Every session that it may take, as far apart as usual.
    assert_eq!(events.len(), 6);
    let days: Vec<String> = events
        .iter()
        .map(|event| match event.get_start() {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("no day: {other:?}"),
        })
        .collect();
    assert_eq!(
        days,
        [
            "2026-11-30",
            "2027-01-11",
            "2027-02-22",
            "2027-04-05",
            "2027-05-17",
            "2027-06-28"
        ]
    );
    for event in &events {
        assert_eq!(event.property_value("STATUS"), Some("TENTATIVE"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(event.property_value("DTSTAMP"), Some("20261121T140000Z"));
        assert_eq!(event.property_value("SUMMARY"), Some("Needling"));
    }
    assert_eq!(values(&text, "UID").len(), 6);
}

#[test]
fn no_session_is_planned_sooner_than_the_widest_usual_spacing() {
    for &treatment in pack().treatments {
        for concern in question("concerns").choices() {
            let Some(course) = pack().course(treatment, concern).map(|row| row.course) else {
                continue;
            };
            let days: Vec<u32> = session_days(&course, 0, None, 0).collect();
            assert_eq!(days.len(), course.sessions.max as usize);
            for pair in days.windows(2) {
                assert!(pair[1] - pair[0] >= course.interval_weeks.max * 7);
                assert!(pair[1] > pair[0], "two sessions of {treatment:?} on a day");
            }
        }
    }
}

/// Every course there is, of one concern and of any two together, with the gaps of its treatment.
fn courses_with_gaps() -> Vec<(Treatment, Course, Vec<u32>)> {
    let concerns = options(question("concerns"));
    let mut all = Vec::new();
    for &treatment in pack().treatments {
        let of: Vec<Course> = concerns
            .iter()
            .filter_map(|concern| pack().course(treatment, *concern))
            .map(|row| row.course)
            .collect();
        let gaps: Vec<u32> = pack()
            .margins
            .iter()
            .filter(|margin| margin.treatments.contains(&treatment))
            .map(|margin| margin.gap_days)
            .collect();
        assert!(
            of.is_empty() || !gaps.is_empty(),
            "{treatment:?} has a course and no gap before an event"
        );
        for (index, one) in of.iter().enumerate() {
            for other in &of[index..] {
                let both = one.with(*other);
                if !all
                    .iter()
                    .any(|(t, course, _)| (*t, *course) == (treatment, both))
                {
                    all.push((treatment, both, gaps.clone()));
                }
            }
        }
    }
    all
}

#[test]
fn no_session_of_any_course_falls_on_an_event_or_in_the_gap_before_it() {
    let mut walked = 0u32;
    for (treatment, course, gaps) in courses_with_gaps() {
        for &gap in &gaps {
            for weeks in 0..=104 {
                for first in 0..=400 {
                    let days: Vec<u32> = session_days(&course, first, Some(weeks), gap).collect();
                    assert_eq!(days.len(), course.sessions.max as usize);
                    assert!(days[0] >= first);
                    for pair in days.windows(2) {
                        assert!(pair[1] - pair[0] >= course.interval_weeks.max * 7);
                    }
                    // The event is on any day of the week that begins then.
                    for event in weeks * 7..weeks * 7 + 7 {
                        for day in &days {
                            walked += 1;
                            assert!(
                                *day > event || event - day >= gap,
                                "{treatment:?}: day {day}, event on day {event}, gap {gap}, \
                                 start {first}"
                            );
                        }
                    }
                }
            }
        }
    }
    assert!(walked > 10_000_000, "only {walked}");
}

#[test]
fn a_session_that_does_not_fit_before_an_event_comes_in_the_week_after_it() {
    let needling = course("professional-microneedling", "acne-scars");
    // Sessions 6 weeks apart from day 14; an event in 8 weeks, with 3 weeks kept clear: day 56
    // would fall on it.
    let days: Vec<u32> = session_days(&needling, 14, Some(8), 21).collect();
    assert_eq!(days[..3], [14, 63, 105]);
    // In 12 weeks: the second one is on day 56, the third would be two weeks after the event.
    let days: Vec<u32> = session_days(&needling, 14, Some(12), 21).collect();
    assert_eq!(days[..3], [14, 56, 98]);
    // 11 weeks: day 56 is 21 days before it, and may stay; a day later it may not.
    assert_eq!(session_days(&needling, 56, Some(11), 21).next(), Some(56));
    assert_eq!(session_days(&needling, 57, Some(11), 21).next(), Some(84));
}

#[test]
fn sessions_that_no_source_says_how_far_apart_are_not_put_on_one_day() {
    let mut filler = course("dermal-filler", "volume-loss");
    assert_eq!(filler.interval_weeks.max, 0);
    filler.sessions = Range::new(2, 3);
    assert_eq!(session_days(&filler, 0, None, 0).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_uid_tells_the_sessions_of_a_plan_apart_and_nothing_else() {
    let sessions = [
        (Day::read("2026-11-30").unwrap(), "Acne scars".to_owned()),
        (Day::read("2026-12-30").unwrap(), "Acne scars".to_owned()),
    ];
    let text = file(&sessions, "Planned.");
    assert_eq!(
        values(&text, "UID"),
        ["12-34-56-1@skin-quiz", "12-34-56-2@skin-quiz"]
    );
}

/// Names as a clinic might write them, and some that nobody would.
fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,200}",
        "[\u{621}-\u{64a} ،؛\u{200f}]{1,120}",
        "[,;:\\\\\"\n\r\t=a]{1,120}",
        "\\PC{1,150}",
        ".{1,150}",
        "(🧴|é|n|ß|漢|👩🏽‍⚕️){1,80}",
    ]
}

proptest! {
    #[test]
    fn whatever_a_name_says_is_read_back(names in prop::collection::vec(odd_text(), 1..5), note in odd_text()) {
        let start = Day::read("2027-02-27").unwrap();
        let sessions: Vec<(Day, String)> = names
            .iter()
            .zip(0u32..)
            .map(|(name, n)| (start.in_days(n * 28), name.clone()))
            .collect();
        let text = file(&sessions, &note);
        assert_well_formed(&text);
        // What is no text, a calendar can't hold: all control characters but the end of a line.
        let kept = |text: &str| -> String {
            text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
        };
        let read_back: Vec<String> = values(&text, "SUMMARY").iter().map(|v| plain(v)).collect();
        let expected: Vec<String> = names.iter().map(|name| kept(name)).collect();
        prop_assert_eq!(read_back, expected);
        prop_assert!(values(&text, "DESCRIPTION").iter().all(|v| plain(v) == kept(&note)));
        prop_assert_eq!(read(&text).len(), names.len());
    }
}

#[test]
fn a_result_shows_as_long_before_an_event_as_the_longest_of_its_margins() {
    let answers = pack().answers();
    let mut apart = 0;
    for offer in ids::everything().offers {
        let weeks = |of: &dyn Fn(&Margin) -> u32| {
            let margins = pack().margins.iter();
            let margins =
                margins.filter(|m| m.treatments.iter().any(|t| offer.inherits.contains(t)));
            let margins = margins.filter(|m| m.when.holds(&answers));
            margins.map(of).max().unwrap_or(0)
        };
        let timing = Timing::of(&offer, pack(), &answers);
        assert_eq!(
            timing.useful_weeks,
            weeks(&|m| m.useful_weeks),
            "{}",
            offer.id
        );
        assert_eq!(timing.gap_days, weeks(&|m| m.gap_days), "{}", offer.id);
        apart += usize::from(timing.useful_weeks > 1);
    }
    assert!(apart > 5, "only {apart} that take weeks to show");
}

//! Figures: nothing that a person reads says another number than the rest of it.
//!
//! Every number in a text of the result stands in a register (`figures/register.rs`) with what it
//! speaks of. A number that the register lacks fails; one that the tables hold too is derived from
//! them; and for many people no two figures of one topic and treatment differ within a result. The
//! waits that are worked out for a person are held to their findings.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

mod people;
#[path = "figures/register.rs"]
mod register;

use std::collections::{BTreeMap, BTreeSet};

use register::{REGISTER, Said, Text, Topic, Whose};
use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::{Rule, Suitability, Wait};
use skin_quiz::clinic::Clinic;
use skin_quiz::condition::{Condition, Span};
use skin_quiz::knowledge::Range;
use skin_quiz::knowledge::care::Care;
use skin_quiz::knowledge::courses::Course;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::recommendation::{Recommendation, Status, recommend};
use skin_quiz::text::{Phrase, Words};

use ids::{care, choice, conflict, pack, question, rule, treatment};

// ---- Reading figures ----------------------------------------------------------------------------

/// A figure, read. Times are in minutes, a month being 30.4375 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Figure {
    /// What it counts; times count `minute`.
    unit: &'static str,
    /// The lowest, in thousandths.
    min: u64,
    /// The highest, in thousandths.
    max: u64,
}

/// Units of time, in minutes.
const TIMES: [(&str, u64); 6] = [
    ("minute", 1),
    ("hour", 60),
    ("day", 24 * 60),
    ("week", 7 * 24 * 60),
    ("month", 43_830),
    ("year", 12 * 43_830),
];

/// Words that are numbers where a unit follows.
const NUMBERS: [(&str, &str); 16] = [
    ("a", "1"),
    ("an", "1"),
    ("the", "1"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("twelve", "12"),
    ("half", "0.5"),
    ("both", "2"),
];

/// The unit that a word stands for, where it can follow a number in words.
fn counted(word: &str, number: &str) -> bool {
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let singular = word.strip_suffix('s').unwrap_or(word);
    let unit = TIMES.iter().any(|(name, _)| *name == singular) || word == "times";
    // "The day" is one that is named, no length.
    unit && (number != "the" || ["week", "month", "year"].contains(&word))
}

/// The numbers of a text in its order: digits, and words before a unit.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        let digits = word.trim_matches(|c: char| !c.is_alphanumeric());
        if digits.starts_with(|c: char| c.is_ascii_digit()) {
            // "0.25" is one number, "4–6" are two, "HbA1c" is none, as it starts with a letter.
            let runs = digits.split(|c: char| !c.is_ascii_digit() && c != '.');
            found.extend(runs.filter(|run| !run.is_empty()).map(str::to_owned));
            continue;
        }
        let plain = word.to_lowercase();
        let plain = plain.trim_start_matches(|c: char| !c.is_alphanumeric());
        let Some((_, number)) = NUMBERS.iter().find(|(name, _)| *name == plain) else {
            continue;
        };
        let mut after = words[at + 1..].iter();
        let next = after.find(|word| !["full", "whole"].contains(word));
        if next.is_some_and(|next| counted(next, plain)) {
            found.push((*number).to_owned());
        }
    }
    found
}

/// Reads a figure of the register, or a time that was told; panics on what is neither.
fn read(figure: &str) -> Figure {
    let thousandths = |number: &String| {
        let (whole, rest) = number.split_once('.').unwrap_or((number, ""));
        let part: String = format!("{rest:0<3}").chars().take(3).collect();
        let whole: u64 = whole.parse().expect("digits");
        whole * 1000 + part.parse::<u64>().expect("digits")
    };
    let found: Vec<u64> = numbers(figure).iter().map(thousandths).collect();
    let (min, max) = match found[..] {
        [only] => (only, only),
        [min, max] => (min, max),
        _ => panic!("{figure}: one number or two"),
    };
    for unit in [
        "years old",
        "SPF",
        "mm",
        "%",
        "sessions",
        "times",
        "points",
        "date",
    ] {
        if figure.contains(unit) {
            return Figure { unit, min, max };
        }
    }
    let (_, minutes) = TIMES
        .iter()
        .find(|(name, _)| figure.contains(name))
        .unwrap_or_else(|| panic!("{figure}: of which unit?"));
    time(min * minutes, max * minutes)
}

fn time(min: u64, max: u64) -> Figure {
    Figure {
        unit: "minute",
        min,
        max,
    }
}

/// A length of time, from a whole number of a unit.
fn lasting(unit: &str, range: Range) -> Figure {
    let (_, minutes) = TIMES
        .iter()
        .find(|(name, _)| *name == unit)
        .expect("a unit");
    time(
        u64::from(range.min) * minutes * 1000,
        u64::from(range.max) * minutes * 1000,
    )
}

fn only(n: u32) -> Range {
    Range::new(n, n)
}

/// The length of a span. Its parts are hidden, so it is compared with what it can be made of.
fn of_span(span: Span) -> Figure {
    if let Some(months) = (1..=24).find(|n| Span::months(*n) == span) {
        return lasting("month", only(months));
    }
    let days = (0..=400).find(|n| Span::days(*n) == span);
    lasting("day", only(days.expect("whole days or months")))
}

// ---- What the texts are about -------------------------------------------------------------------

/// Whether a text is part of a result, and so belongs into the register if it holds a figure.
fn is_of_the_result(phrase: Phrase) -> bool {
    matches!(
        phrase,
        Phrase::Ui(_)
            | Phrase::NoMatch(_)
            | Phrase::About(_)
            | Phrase::Rule(_)
            | Phrase::RuleChange(_)
            | Phrase::RuleLead(_)
            | Phrase::Inline(_)
            | Phrase::Care(_)
            | Phrase::Conflict(_)
    )
}

/// The treatments that a text is about.
fn about(phrase: Phrase) -> Vec<Treatment> {
    let or_all = |treatments: &[Treatment]| match treatments {
        [] => pack().treatments.to_vec(),
        some => some.to_vec(),
    };
    match phrase {
        Phrase::Rule(rule) | Phrase::RuleChange(rule) | Phrase::RuleLead(rule) => pack()
            .treatments
            .iter()
            .copied()
            .filter(|t| rule.row().cell(*t).effect != Suitability::Suitable)
            .collect(),
        Phrase::Care(care) => or_all(&care.facts().treatments),
        Phrase::Conflict(conflict) => or_all(&conflict.facts().treatments),
        Phrase::About(treatment) | Phrase::Inline(treatment) => vec![treatment],
        _ => pack().treatments.to_vec(),
    }
}

/// What the register says of a text; nothing where it says nothing.
fn said(phrase: Phrase) -> &'static [Said] {
    REGISTER
        .iter()
        .find(|(known, _)| known.phrase() == phrase)
        .map_or(&[], |(_, said)| *said)
}

/// The treatments that a figure of a text is about; none where it is not ours.
fn whose(phrase: Phrase, said: &Said) -> Vec<Treatment> {
    match said.whose {
        Whose::Ours => about(phrase),
        Whose::Of(ids) => ids.iter().map(|id| treatment(id)).collect(),
        Whose::Other | Whose::NotEnough => Vec::new(),
    }
}

#[test]
fn every_number_in_a_text_is_in_the_register() {
    let words = Words::plain_english();
    let mut lacking = Vec::new();
    for phrase in Phrase::all(pack())
        .into_iter()
        .filter(|p| is_of_the_result(*p))
    {
        // The figures of a pattern are another test's.
        let mut text = words.say(phrase).to_owned();
        while let (Some(open), Some(close)) = (text.find('{'), text.find('}')) {
            text.replace_range(open..=close, "…");
        }
        let figures: Vec<&str> = said(phrase).iter().map(|s| s.figure).collect();
        let registered: Vec<String> = figures.iter().flat_map(|f| numbers(f)).collect();
        if numbers(&text) != registered {
            lacking.push(format!(
                "{phrase:?} has the numbers {:?}, the register {registered:?}: {text}",
                numbers(&text)
            ));
        }
        // In the order of the text, and as it has them.
        let mut rest = text.as_str();
        for figure in figures {
            let literal = figure.split(" (").next().unwrap_or(figure);
            match rest.find(literal) {
                Some(at) => rest = &rest[at + literal.len()..],
                None => lacking.push(format!("{phrase:?} does not say {literal:?} there: {text}")),
            }
        }
    }
    let mut seen: Vec<Text> = Vec::new();
    for (text, _) in REGISTER {
        assert!(!seen.contains(text), "{text:?} is registered twice");
        seen.push(*text);
    }
    assert!(
        lacking.is_empty(),
        "say in tests/figures/register.rs what each number speaks of:\n{}",
        lacking.join("\n")
    );
}

#[test]
fn a_figure_is_of_treatments_that_its_text_is_about() {
    for (text, all) in REGISTER {
        let phrase = text.phrase();
        for said in *all {
            let about = about(phrase);
            for treatment in whose(phrase, said) {
                assert!(about.contains(&treatment), "{phrase:?}: {treatment:?}");
            }
        }
    }
}

// ---- What the tables hold -----------------------------------------------------------------------

/// The waits and limits of a rule for a treatment.
fn spans(rule: Rule, treatment: Treatment) -> Vec<Figure> {
    let cell = rule.row().cell(treatment);
    if cell.effect == Suitability::Suitable {
        return Vec::new();
    }
    match cell.wait {
        Some(Wait::Cleared(span) | Wait::Since(_, span)) => vec![of_span(span)],
        None => limits(rule),
    }
}

/// The wait of a rule for a treatment, where it is one.
fn waits(rule: Rule, treatment: Treatment) -> Vec<Figure> {
    match rule.row().cell(treatment).wait {
        Some(Wait::Cleared(span) | Wait::Since(_, span)) => vec![of_span(span)],
        None => Vec::new(),
    }
}

/// How long ago a thing has to be for a rule to fall silent.
fn limits(rule: Rule) -> Vec<Figure> {
    let mut found = Vec::new();
    rule.row().when.leaves(&mut |leaf| {
        if let Condition::Under(_, span) = leaf {
            found.push(of_span(*span));
        }
    });
    found
}

/// Something of every course that a treatment has.
fn of_courses(treatment: Treatment, part: impl Fn(&Course) -> Option<Figure>) -> Vec<Figure> {
    let concerns = question("concerns").choices();
    let courses = concerns.filter_map(|c| pack().course(treatment, c));
    courses.filter_map(|row| part(&row.course)).collect()
}

/// The longest of some figures.
fn longest(figures: Vec<Figure>) -> Vec<Figure> {
    figures.into_iter().max().into_iter().collect()
}

/// What the tables hold of a topic for a treatment: every value has to be the one that is said.
fn in_the_tables(topic: Topic, treatment: Treatment) -> Vec<Figure> {
    let before = |care: Care| {
        let days = care.facts().days_before;
        let is_of = care.facts().treatments.contains(&treatment);
        let figure = (is_of && days > 0).then(|| lasting("day", only(days)));
        figure.into_iter().collect::<Vec<_>>()
    };
    let both = |a: Vec<Figure>, b: Vec<Figure>| [a, b].concat();
    let weeks = |range| Some(lasting("week", range));
    let days = |range| Some(lasting("day", range));
    let months = |range| lasting("month", range);
    let needled = treatment.facts().needles;
    let sessions = |range: Range| Figure {
        unit: "sessions",
        min: u64::from(range.min) * 1000,
        max: u64::from(range.max) * 1000,
    };
    let of_concern = |concern| {
        let course = pack()
            .course(treatment, concern)
            .map(|row| sessions(row.course.sessions));
        course.into_iter().collect()
    };
    match topic {
        Topic::TanBefore => both(
            spans(rule("sunburn"), treatment),
            both(before(care("no-tan")), before(care("no-tan-needles"))),
        ),
        // The cell of needling at home is a wait; every other is a precaution.
        Topic::ActivesBefore => both(
            spans(rule("retinoid"), treatment),
            before(care("pause-actives")),
        ),
        Topic::Waxing => both(spans(rule("wax"), treatment), before(care("no-waxing"))),
        Topic::Painkillers => before(care("painkillers")),
        Topic::AfterCreams => before(care("fade-marks-first")),
        Topic::RednessLongest if needled => {
            of_courses(treatment, |c| days(only(c.downtime_days.max)))
        }
        Topic::PeelHealing => of_courses(treatment, |c| days(only(c.downtime_days.max))),
        Topic::PeelSwelling => of_courses(treatment, |c| days(only(c.downtime_days.min))),
        Topic::Bruises => of_courses(treatment, |c| days(c.downtime_days)),
        Topic::Spacing => of_courses(treatment, |c| weeks(c.interval_weeks)),
        Topic::SpacingLeast => both(
            of_courses(treatment, |c| weeks(only(c.interval_weeks.min))),
            spans(rule("recent-needling"), treatment),
        ),
        Topic::SessionsFreshen => of_concern(choice("concerns=dullness")),
        Topic::SessionsAcneScars => of_concern(choice("concerns=acne-scars")),
        Topic::FirstChange => of_courses(treatment, |c| c.first_change_weeks.and_then(weeks)),
        Topic::BestResult => of_courses(treatment, |c| c.best_result_months.map(months)),
        Topic::TopUp => of_courses(treatment, |c| c.maintenance_months.map(months)),
        Topic::Visit => of_courses(treatment, |c| c.minutes.map(|m| lasting("minute", m))),
        Topic::Event => vec![lasting("week", only(pack().event_weeks))],
        // A clinician may be asked instead of waiting.
        Topic::AcneCalm => match rule("acne-act").row().cell(treatment).wait {
            Some(_) => spans(rule("acne-act"), treatment),
            None => Vec::new(),
        },
        Topic::PeelGap => spans(rule("recent-peel"), treatment),
        Topic::NeedlingGap | Topic::RollAgain => spans(rule("recent-needling"), treatment),
        Topic::LaserGap => spans(rule("recent-laser"), treatment),
        Topic::DeepGap => spans(rule("recent-deep"), treatment),
        Topic::ToxinGap => waits(rule("toxin-recent"), treatment),
        Topic::ToxinAgain => waits(rule("toxin-again"), treatment),
        Topic::FillerGap => waits(rule("filler-recent"), treatment),
        Topic::FillerAgreed => waits(rule("filler-recent-injector"), treatment),
        Topic::FillerHeat => waits(rule("filler-recent-rf"), treatment),
        Topic::BuilderSurface => waits(rule("biostimulator-surface"), treatment),
        Topic::BuilderGap => waits(rule("biostimulator-recent"), treatment),
        Topic::BuilderHeat => waits(rule("biostimulator-rf"), treatment),
        Topic::ThreadsSurface => waits(rule("threads-surface"), treatment),
        Topic::ThreadsGap => waits(rule("threads"), treatment),
        Topic::ThreadsHeat => waits(rule("threads-injector"), treatment),
        Topic::Isotretinoin => longest(both(
            spans(rule("iso-past"), treatment),
            spans(rule("iso-ablative"), treatment),
        )),
        Topic::Radiotherapy => spans(rule("irradiated-recent"), treatment),
        Topic::CancerTreatment => match rule("chemo-past").row().cell(treatment).wait {
            Some(_) => spans(rule("chemo-past"), treatment),
            None => Vec::new(),
        },
        Topic::SurgeryNew => spans(rule("surg-new"), treatment),
        Topic::Surgery => spans(rule("surg-face"), treatment),
        Topic::ScarNew => spans(rule("newscar"), treatment),
        Topic::ScarYoung => spans(rule("youngscar"), treatment),
        _ => Vec::new(),
    }
}

#[test]
fn a_figure_that_the_tables_hold_is_theirs() {
    let mut wrong = Vec::new();
    let mut derived = BTreeSet::new();
    for (text, all) in REGISTER {
        let phrase = text.phrase();
        for said in *all {
            for treatment in whose(phrase, said) {
                for held in in_the_tables(said.topic, treatment) {
                    derived.insert(said.topic);
                    if read(said.figure) != held {
                        wrong.push(format!(
                            "{phrase:?} says {:?} of {treatment:?}, the tables hold {held:?}",
                            said.figure
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Or a rule renamed or emptied would leave nothing to compare with.
    assert!(derived.len() >= 30, "only {derived:?} come from the tables");
}

#[test]
fn what_is_told_in_two_figures_agrees_with_itself() {
    // Creams for 8 to 12 weeks, and a treatment after 8 of them.
    let first = |topic| {
        let mut all = REGISTER.iter().flat_map(|(_, said)| said.iter());
        read(all.find(|s| s.topic == topic).expect("registered").figure)
    };
    assert_eq!(first(Topic::AfterCreams).min, first(Topic::Creams).min);
    // Redness for 1 to 3 days, up to 7; the days it may show begin within the first range.
    let redness = first(Topic::Redness);
    for &treatment in pack().treatments.iter().filter(|t| t.facts().needles) {
        for shows in of_courses(treatment, |c| Some(lasting("day", c.downtime_days))) {
            assert!((redness.min..=redness.max).contains(&shows.min));
        }
    }
    // An event within 4 weeks is one before the fifth is over.
    let event = &rule("home-event").row().when;
    let after = Span::weeks(pack().event_weeks + 1);
    assert_eq!(*event, Condition::Under(question("event-weeks"), after));
}

#[test]
fn sessions_are_no_closer_than_the_table_lets_the_same_treatment_follow_itself() {
    for (treatment, rule) in [
        (
            treatment("professional-microneedling"),
            rule("recent-needling"),
        ),
        (treatment("microneedling-with-prp"), rule("recent-needling")),
        (treatment("rf-microneedling"), rule("recent-needling")),
        (treatment("superficial-peel"), rule("recent-peel")),
        (treatment("non-ablative-laser"), rule("recent-laser")),
        (treatment("ablative-laser"), rule("recent-deep")),
        (treatment("deep-peel"), rule("recent-deep")),
        (treatment("dermal-filler"), rule("filler-recent-injector")),
    ] {
        for concern in question("concerns").choices() {
            let Some(row) = pack().course(treatment, concern) else {
                continue;
            };
            if row.course.sessions.max > 1 {
                let apart = lasting("week", only(row.course.interval_weeks.min));
                for gap in spans(rule, treatment) {
                    assert!(apart >= gap, "{treatment:?}: {apart:?} under {gap:?}");
                }
            }
        }
    }
}

// ---- What one person reads ----------------------------------------------------------------------

/// A figure in a result: its text, and the figures that the text tells it apart from.
#[derive(Debug, Clone)]
struct Read {
    text: String,
    figure: Figure,
    others: Vec<Figure>,
}

/// Every figure of a result, by topic and treatment.
fn figures_of(result: &Recommendation) -> BTreeMap<(Topic, Treatment), Vec<Read>> {
    let mut all: BTreeMap<(Topic, Treatment), Vec<Read>> = BTreeMap::new();
    let mut tell = |phrase: Phrase, of: Option<Treatment>| {
        for said in self::said(phrase) {
            let others = self::said(phrase)
                .iter()
                .filter(|s| s.topic == said.topic && s.whose == Whose::NotEnough)
                .map(|s| read(s.figure))
                .collect::<Vec<_>>();
            for treatment in whose(phrase, said) {
                if of.is_none_or(|of| of == treatment) {
                    all.entry((said.topic, treatment)).or_default().push(Read {
                        text: format!("{phrase:?}"),
                        figure: read(said.figure),
                        others: others.clone(),
                    });
                }
            }
        }
    };
    for option in &result.options {
        let treatment = pack().treatment(&option.treatment).expect("built in");
        tell(Phrase::About(treatment), None);
        for finding in &option.findings {
            // That areas have to be kept clear of is no rule, and has no figures.
            if finding.rule != "area-keep-clear" {
                tell(Phrase::Rule(rule(&finding.rule)), Some(treatment));
            }
        }
    }
    let lists = [
        &result.prepare,
        &result.aftercare,
        &result.seek_help,
        &result.ask_the_provider,
        &result.during,
        &result.expect,
        &result.explain,
        &result.without,
    ];
    for item in lists.into_iter().flatten() {
        tell(Phrase::Care(care(item.id)), None);
    }
    for told in &result.conflicts {
        tell(Phrase::Conflict(conflict(told.topic)), None);
    }
    for option in &result.options {
        let treatment = pack().treatment(&option.treatment).expect("built in");
        let Some(course) = option.course else {
            continue;
        };
        let mut told = |topic, figure: Option<Figure>| {
            if let Some(figure) = figure {
                all.entry((topic, treatment)).or_default().push(Read {
                    text: "course".to_owned(),
                    figure,
                    others: Vec::new(),
                });
            }
        };
        told(Topic::Spacing, Some(lasting("week", course.interval_weeks)));
        told(
            Topic::TopUp,
            course.maintenance_months.map(|m| lasting("month", m)),
        );
        told(Topic::Visit, course.minutes.map(|m| lasting("minute", m)));
        told(
            Topic::FirstChange,
            course.first_change_weeks.map(|w| lasting("week", w)),
        );
        told(
            Topic::BestResult,
            course.best_result_months.map(|m| lasting("month", m)),
        );
        if treatment.facts().needles {
            let longest = only(course.downtime_days.max);
            told(Topic::RednessLongest, Some(lasting("day", longest)));
        }
    }
    all
}

/// In words, where a result contradicts itself.
fn contradictions(result: &Recommendation) -> Vec<String> {
    let mut found = Vec::new();
    for ((topic, treatment), all) in figures_of(result) {
        // Ages and dates are many, and each its own.
        if [Topic::Age, Topic::Date].contains(&topic) {
            continue;
        }
        for (at, one) in all.iter().enumerate() {
            for another in &all[at + 1..] {
                let told_apart =
                    one.others.contains(&another.figure) || another.others.contains(&one.figure);
                if one.figure != another.figure && !told_apart {
                    found.push(format!(
                        "{topic:?} of {treatment:?}: {} says {:?}, {} says {:?}",
                        one.text, one.figure, another.text, another.figure
                    ));
                }
            }
        }
    }
    found.extend(waits_told_wrongly(result));
    found
}

/// Where a finding or a change tells another wait than the findings have.
fn waits_told_wrongly(result: &Recommendation) -> Vec<String> {
    let words = Words::plain_english();
    let mut found = Vec::new();
    for option in &result.options {
        let mut times = BTreeSet::new();
        for finding in &option.findings {
            let Some(wait) = finding.wait.filter(|wait| wait.days > 0) else {
                continue;
            };
            let told = words.time(wait.days);
            times.insert(read(&told));
            if !finding.text.contains(&told) {
                found.push(format!(
                    "{} waits {told} and says: {}",
                    finding.rule, finding.text
                ));
            }
        }
        times.insert(lasting("week", only(pack().event_weeks)));
        if option
            .findings
            .iter()
            .any(|f| f.rule == rule("creams-first").id())
        {
            times.insert(lasting(
                "day",
                only(care("fade-marks-first").facts().days_before),
            ));
        }
        if let Some(course) = option.course {
            times.insert(lasting("day", course.downtime_days));
            // From getting ready to the last day on which a session could still be seen.
            let days = option.timing.days_until_ready_for_an_event(&course);
            times.insert(read(&words.time(days)));
        }
        for change in result
            .changes
            .iter()
            .filter(|c| c.treatment == option.treatment)
        {
            for told in times_in(&change.text) {
                if !times.contains(&told) {
                    found.push(format!(
                        "{}: no finding says so: {}",
                        option.treatment, change.text
                    ));
                }
            }
        }
    }
    found
}

/// The lengths of time in a sentence that was put together.
fn times_in(text: &str) -> Vec<Figure> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        let Some(unit) = words.get(at + 1) else { break };
        let unit = unit.trim_matches(|c: char| !c.is_alphanumeric());
        if number(word) && counted(unit, word) {
            let from = match words[..at] {
                [.., from, "to"] if number(from) => at - 2,
                _ => at,
            };
            found.push(read(&[&words[from..=at].join(" "), " ", unit].concat()));
        }
    }
    found
}

fn result_of(outside: skin_quiz::value::Value) -> Recommendation {
    let answers = Answers::read(pack().questions, &outside).expect("valid answers");
    recommend(&answers, &Clinic::default(), &Words::plain_english())
}

#[test]
fn no_result_of_many_people_contradicts_itself() {
    let mut chance = people::Chance::new(12);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut complete = 0;
    for _ in 0..4000 {
        let answers = serde_json::Value::Object(people::written(&people::draw(&mut chance)));
        let text = answers.to_string();
        let result = result_of(serde_json::from_value(answers).expect("plain values"));
        complete += usize::from(result.status == Status::Complete);
        for contradiction in contradictions(&result) {
            found.entry(contradiction).or_insert_with(|| text.clone());
        }
    }
    assert!(complete > 1000, "only {complete} were complete");
    assert!(
        found.is_empty(),
        "{} contradictions: {found:#?}",
        found.len()
    );
}

/// The unremarkable person that every scenario starts from.
const BASELINE: &str = include_str!("people/unremarkable.json");

#[test]
fn no_result_of_a_scenario_contradicts_itself() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios");
    let mut found = Vec::new();
    let mut complete = 0;
    for entry in std::fs::read_dir(folder).expect("the scenarios") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let file = std::fs::read_to_string(&path).expect("a file");
        let file: toml::Table = file.parse().expect("a scenario");
        let mut answers: toml::Table = serde_json::from_str(BASELINE).expect("the baseline");
        for key in file
            .get("unanswered")
            .and_then(|v| v.as_array())
            .into_iter()
            .flatten()
        {
            answers.remove(key.as_str().expect("a question"));
        }
        if let Some(own) = file.get("answers").and_then(|v| v.as_table()) {
            answers.extend(own.clone());
        }
        let result = result_of(
            toml::Value::Table(answers)
                .try_into()
                .expect("plain values"),
        );
        complete += usize::from(result.status == Status::Complete);
        for contradiction in contradictions(&result) {
            found.push(format!("{}: {contradiction}", path.display()));
        }
    }
    assert!(complete > 100, "only {complete} were complete");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_contradiction_is_seen() {
    let mut answers: toml::Table = serde_json::from_str(BASELINE).expect("the baseline");
    let concerns = vec![toml::Value::String("fine-lines".into())];
    answers.insert("concerns".into(), toml::Value::Array(concerns));
    let outside = toml::Value::Table(answers)
        .try_into()
        .expect("plain values");
    let mut result = result_of(outside);
    assert!(contradictions(&result).is_empty());
    for option in &mut result.options {
        if let Some(course) = &mut option.course {
            course.interval_weeks = Range::new(4, 4);
        }
    }
    let found = contradictions(&result);
    assert!(found.iter().any(|f| f.starts_with("Spacing")), "{found:?}");
}

// ---- Waits, told --------------------------------------------------------------------------------

#[test]
fn a_wait_is_never_told_shorter_and_never_longer_by_more_than_a_month() {
    let words = Words::plain_english();
    for days in 0..=4000u32 {
        let told = words.time(days);
        let count: u32 = told
            .split_whitespace()
            .find_map(|word| word.parse().ok())
            .expect("a number");
        // A month is 30.4375 days, and 6 of them are 183 days to wait: a part of a day is a day.
        let read = if told.contains("month") {
            Span::months(count)
        } else if told.contains("week") {
            Span::weeks(count)
        } else {
            Span::days(count)
        };
        assert!(read.in_days() >= days, "{days} days are told as {told}");
        let beyond = read.less(Span::days(days));
        assert!(beyond <= Span::months(1), "{days} days are told as {told}");
    }
    for (days, told) in [
        (1, "1 day"),
        (7, "7 days"),
        (14, "2 weeks"),
        (15, "15 days"),
        (56, "8 weeks"),
        (61, "9 weeks"),
        (71, "11 weeks"),
        (91, "13 weeks"),
        (92, "about 3 months"),
        (93, "about 4 months"),
        (183, "about 6 months"),
        (184, "about 7 months"),
        (366, "about 12 months"),
    ] {
        assert_eq!(words.time(days), told);
    }
}

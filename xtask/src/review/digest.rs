//! The digest of all that is signed.
//!
//! What arrives: every table that decides or is printed, the words of every
//! language, and the sheet itself. What leaves: 16 hexadecimal digits that
//! change with any cell of them. Tables are written down as Rust's own derived
//! `Debug` does it, which names every field of every type: a column, a form of
//! condition or a kind of source that somebody adds is in the digest without
//! being thought of here, and a span stands in it to the sixteenth of a day.
//! This module deliberately does not know what any of it means.

use sha2::{Digest, Sha256};
use skin_quiz::answers::{Answer, Answers};
use skin_quiz::assessment::rules::{
    Clinician, RED_FLAGS, RULES, RedFlag, Row, Rule, Suitability, Urgency, WITHOUT_EFFECT,
};
use skin_quiz::assessment::{self, Origin};
use skin_quiz::clinic;
use skin_quiz::knowledge::care::{self, Care};
use skin_quiz::knowledge::conflicts::{self, Conflict};
use skin_quiz::knowledge::courses::{Course, course};
use skin_quiz::knowledge::events::{MARGINS, Margin};
use skin_quiz::knowledge::matches::{self, LIMITS, Limit, MATCHES};
use skin_quiz::knowledge::prices::{DEFAULT_CURRENCY, PRICES, Price};
use skin_quiz::knowledge::sources::{Register, Source};
use skin_quiz::knowledge::treatments::{Class, Intensity, Setting, Treatment};
use skin_quiz::knowledge::{Cited, READ_ON};
use skin_quiz::questionnaire::{self, Choice, Question};
use skin_quiz::ranking;
use skin_quiz::recommendation;
use skin_quiz::text::{LANGUAGES, Phrase};

use super::sentence;

/// A clinic's own treatment by its class: where it is done, and whose rules it takes over.
type Inheritance = (Class, &'static str, Setting, &'static [Treatment]);

/// A language: its tag, its direction and every phrase.
type Language = (&'static str, &'static str, Vec<(Phrase, &'static str)>);

/// All that is signed, as a value: a copy can be changed, and is, in the tests.
#[derive(Debug, Clone)]
#[allow(dead_code, reason = "every field is read by the derived Debug")]
struct Tables {
    read_on: &'static str,
    questions: Vec<(Question, questionnaire::Facts)>,
    options: Vec<(Choice, &'static str)>,
    /// What "not sure" counts as; `None` where it is no answer.
    not_sure: Vec<(Question, Option<Answer>)>,
    levels: Vec<(Suitability, &'static str)>,
    clinicians: Vec<Clinician>,
    rules: Vec<(&'static str, Row)>,
    red_flags: Vec<RedFlag>,
    without_effect: Vec<(&'static [Choice], &'static str)>,
    treatments: Vec<(Treatment, &'static str, Setting, Intensity)>,
    classes: Vec<Inheritance>,
    matches: Vec<matches::Row>,
    limits: Vec<Limit>,
    courses: Vec<(Treatment, Choice, Cited<Course>)>,
    prices: Vec<Price>,
    margins: Vec<Margin>,
    default_currency: &'static str,
    /// With the days before a treatment on which an item begins.
    care: Vec<(care::Facts, u32)>,
    conflicts: Vec<conflicts::Facts>,
    sources: Vec<(Source, Register)>,
    roles: Roles,
    words: Vec<Language>,
    /// Every word on the sheet but the digest.
    sheet: String,
}

/// What decides beside the tables, where the code names an option, a question or a rule.
#[derive(Debug, Clone)]
#[allow(dead_code, reason = "every field is read by the derived Debug")]
struct Roles {
    event_weeks: u32,
    deciding_concerns: Vec<Choice>,
    days_to_spare: Vec<(Choice, u32)>,
    may_still_be_taken: Question,
    followed_by: Vec<Treatment>,
    recently_had: Vec<(Choice, Vec<Treatment>)>,
    left_behind: Vec<(Rule, Option<Rule>)>,
    may_clear: Vec<(Rule, bool)>,
    most_urgent: Vec<(Urgency, &'static str)>,
}

/// The digest of the tables as they are, and of this sheet, which is HTML without a digest in it.
pub fn of(sheet: &str) -> String {
    Tables::now(sheet).digest()
}

impl Tables {
    fn now(sheet: &str) -> Tables {
        let questions = || Question::ALL.iter().copied();
        let choices = || Choice::ALL.iter().copied();
        let rules = || Rule::ALL.iter().copied();
        let mut courses = Vec::new();
        for treatment in Treatment::ALL {
            for &concern in Question::Concerns.facts().choices {
                let cited = course(treatment, concern);
                courses.extend(cited.map(|cited| (treatment, concern, cited)));
            }
        }
        Tables {
            read_on: READ_ON,
            questions: questions().map(|q| (q, *q.facts())).collect(),
            options: choices().map(|c| (c, c.id())).collect(),
            not_sure: questions().map(|q| (q, sentence::counts_as(q))).collect(),
            levels: Suitability::ALL.map(|level| (level, level.id())).to_vec(),
            clinicians: Clinician::ALL.to_vec(),
            rules: RULES.iter().map(|row| (row.rule.id(), *row)).collect(),
            red_flags: RED_FLAGS.to_vec(),
            without_effect: WITHOUT_EFFECT.to_vec(),
            treatments: Treatment::ALL
                .map(|t| (t, t.id(), t.setting(), t.intensity()))
                .to_vec(),
            classes: Class::ALL
                .map(|c| (c, c.id(), c.setting(), c.inherits()))
                .to_vec(),
            matches: MATCHES.to_vec(),
            limits: LIMITS.to_vec(),
            courses,
            prices: PRICES.to_vec(),
            margins: MARGINS.to_vec(),
            default_currency: DEFAULT_CURRENCY,
            care: Care::ALL
                .iter()
                .map(|item| (*item.facts(), item.days_before()))
                .collect(),
            conflicts: Conflict::ALL.iter().map(|c| *c.facts()).collect(),
            sources: Source::ALL.iter().map(|s| (*s, *s.register())).collect(),
            roles: Roles {
                event_weeks: ranking::EVENT_WEEKS,
                deciding_concerns: ranking::DECIDING.to_vec(),
                days_to_spare: ranking::DAYS_TO_SPARE.to_vec(),
                may_still_be_taken: assessment::MAY_STILL_BE_TAKEN,
                followed_by: clinic::FOLLOWED_BY.to_vec(),
                recently_had: choices().map(|c| (c, recently_had(c))).collect(),
                left_behind: rules()
                    .map(|rule| (rule, recommendation::left_behind(Origin::Table(rule))))
                    .collect(),
                may_clear: rules()
                    .map(|rule| (rule, recommendation::may_clear(Origin::Table(rule))))
                    .collect(),
                most_urgent: [Urgency::Emergency, Urgency::SameDay, Urgency::Soon]
                    .map(|urgency| (urgency, urgency.id()))
                    .to_vec(),
            },
            words: LANGUAGES
                .iter()
                .map(|language| {
                    let says = |phrase| (phrase, language.say(phrase));
                    let phrases = Phrase::all().into_iter().map(says).collect();
                    (language.tag, language.direction(), phrases)
                })
                .collect(),
            sheet: words_of(sheet),
        }
    }

    /// SHA-256 over the tables as text, the first 16 digits of it.
    fn digest(&self) -> String {
        let hash = Sha256::digest(format!("{self:#?}"));
        hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Whose warning signs are shown to somebody who had this done.
fn recently_had(choice: Choice) -> Vec<Treatment> {
    let mut answers = Answers::default();
    answers.choose(choice);
    recommendation::recently_had(&answers).collect()
}

/// The words between the tags of some HTML that [`super::markup`] wrote, without its style sheet:
/// how the sheet looks is not signed.
fn words_of(html: &str) -> String {
    let style = html
        .split_once("<style>")
        .and_then(|(before, rest)| Some((before, rest.split_once("</style>")?.1)));
    let parts = style.map_or([html, ""], |(before, after)| [before, after]);
    let mut words = String::new();
    for between in parts.into_iter().flat_map(|part| part.split('<')) {
        let text = between.split_once('>').map_or(between, |(_, text)| text);
        if !text.trim().is_empty() {
            words.push_str(text.trim());
            words.push('\n');
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use skin_quiz::assessment::rules::Wait;
    use skin_quiz::condition::{Condition, Span};
    use skin_quiz::knowledge::Range;
    use skin_quiz::knowledge::care::List;
    use skin_quiz::knowledge::matches::Strength;
    use skin_quiz::knowledge::sources::{Grade, Kind};

    /// A sixteenth of a day, the least by which two spans can differ.
    fn less_a_sixteenth(span: Span) -> Span {
        span.less(Span::days(274).less(Span::months(9)))
    }

    fn other_condition(condition: &mut Condition) {
        *condition = match condition {
            Condition::Always => Condition::Chose(Choice::Smoking),
            _ => Condition::Always,
        };
    }

    /// The first row whose condition looks at a span, with the span a sixteenth shorter.
    fn shorten(tables: &mut Tables) {
        let row = tables.rules.iter_mut().find_map(|(_, row)| match row.when {
            Condition::Under(question, span) => Some((row, question, span)),
            _ => None,
        });
        let (row, question, span) = row.expect("a row about a span");
        row.when = Condition::Under(question, less_a_sixteenth(span));
    }

    fn shorten_wait(tables: &mut Tables) {
        let cells = tables.rules.iter_mut().flat_map(|(_, row)| &mut row.cells);
        let mut waits = cells.filter_map(|cell| cell.wait.as_mut());
        let wait = waits.find(|wait| matches!(wait, Wait::Since(..)));
        let Some(Wait::Since(question, span)) = wait else {
            panic!("no row waits from the time answered");
        };
        let before = *span;
        *span = less_a_sixteenth(before);
        assert_eq!(
            span.in_days(),
            before.in_days(),
            "{question:?}: in whole days it would not show"
        );
    }

    fn say_more(tables: &mut Tables, tag: &str) {
        let language = tables.words.iter_mut().find(|(its, ..)| *its == tag);
        let (_, _, phrases) = language.expect("a language");
        let (_, text) = phrases.last_mut().expect("a phrase");
        *text = format!("{text}.").leak();
    }

    /// Every kind of cell, and a change of one.
    type Change = (&'static str, fn(&mut Tables));
    const CHANGES: &[Change] = &[
        ("day of reading", |t| t.read_on = "2026-11-21"),
        ("question id", |t| t.questions[0].1.id = "concern"),
        ("question safety", |t| t.questions[0].1.safety ^= true),
        ("question optional", |t| t.questions[0].1.optional ^= true),
        ("question not sure", |t| t.questions[0].1.not_sure ^= true),
        ("question asked with", |t| {
            t.questions[0].1.asked_with = Some(Choice::Smoking);
        }),
        ("question range", |t| {
            let number = t.questions.iter_mut().find_map(|(_, f)| match &mut f.kind {
                questionnaire::Kind::Number { max, .. } => Some(max),
                _ => None,
            });
            *number.expect("a number") += 1;
        }),
        ("question options", |t| {
            t.questions[0].1.choices = &t.questions[0].1.choices[1..];
        }),
        ("question order", |t| t.questions.swap(0, 1)),
        ("option id", |t| t.options[0].1 = "acne-scar"),
        ("reading of not sure", |t| {
            let reading = t.not_sure.iter_mut().find_map(|(_, r)| r.as_mut());
            *reading.expect("a reading") = Answer::Number(1);
        }),
        ("level id", |t| t.levels[0].1 = "fine"),
        ("clinician", |t| t.clinicians.truncate(3)),
        ("rule id", |t| t.rules[0].0 = "pregnant"),
        ("rule place", |t| t.rules[0].1.place = "2c"),
        ("rule condition", |t| {
            other_condition(&mut t.rules[0].1.when)
        }),
        ("rule span", shorten),
        ("rule effect", |t| {
            t.rules[0].1.cells[0].effect = Suitability::Suitable;
        }),
        ("rule clinician", |t| {
            t.rules[0].1.cells[0].clinician = Some(Clinician::Injector);
        }),
        ("rule wait", |t| t.rules[0].1.cells[0].wait = None),
        ("rule wait, by a sixteenth", shorten_wait),
        ("rule source", |t| t.rules[0].1.sources = &[Source::S1]),
        ("rule urgency", |t| {
            t.rules[0].1.urgency = Some(Urgency::Emergency);
        }),
        ("rule missing", |t| t.rules.truncate(1)),
        ("red flag id", |t| t.red_flags[0].id = "rf"),
        ("red flag condition", |t| {
            other_condition(&mut t.red_flags[0].when);
        }),
        ("red flag urgency", |t| {
            t.red_flags[0].urgency = Urgency::Emergency;
        }),
        ("red flag source", |t| {
            t.red_flags[0].sources = &[Source::S1]
        }),
        ("option without effect", |t| {
            t.without_effect[0].0 = &[Choice::IcePick];
        }),
        ("reason without effect", |t| {
            t.without_effect[0].1 = "so be it"
        }),
        ("treatment setting", |t| t.treatments[0].2 = Setting::AtHome),
        ("class setting", |t| t.classes[0].2 = Setting::AtHome),
        ("class inheritance", |t| {
            t.classes[1].3 = &[Treatment::RfMicroneedling];
        }),
        ("match concern", |t| t.matches[0].concern = Choice::Sagging),
        ("match condition", |t| {
            other_condition(&mut t.matches[0].when)
        }),
        ("match strength", |t| {
            t.matches[0].strengths[0] = Strength::Fair
        }),
        ("match source", |t| t.matches[0].sources = &[Source::S2]),
        ("limit concern", |t| t.limits[0].concern = None),
        ("limit condition", |t| {
            other_condition(&mut t.limits[0].when)
        }),
        ("limit treatments", |t| t.limits[0].treatments = &[]),
        ("limit strength", |t| t.limits[0].at_most = Strength::None),
        ("limit source", |t| t.limits[0].sources = &[Source::S2]),
        ("course sessions", |t| {
            t.courses[0].2.fact.sessions = Range::new(1, 2);
        }),
        ("course interval", |t| {
            t.courses[0].2.fact.interval_weeks = Range::new(1, 2);
        }),
        ("course upkeep", |t| {
            t.courses[0].2.fact.maintenance_months = None;
        }),
        ("course minutes", |t| t.courses[0].2.fact.minutes = None),
        ("course downtime", |t| {
            t.courses[0].2.fact.downtime_days = Range::new(0, 1);
        }),
        ("course first change", |t| {
            t.courses[0].2.fact.first_change_weeks = None;
        }),
        ("course best result", |t| {
            t.courses[0].2.fact.best_result_months = None;
        }),
        ("course source", |t| t.courses[0].2.sources = &[Source::S2]),
        ("course concern", |t| t.courses[0].1 = Choice::Dullness),
        ("price", |t| t.prices[0].range.fact.max += 1),
        ("price currency", |t| t.prices[0].currency = "EUR"),
        ("price treatment", |t| {
            t.prices[0].treatment = Treatment::DermalFiller;
        }),
        ("price source", |t| {
            t.prices[0].range.sources = &[Source::S2]
        }),
        ("price in a third currency", |t| {
            let price = t.prices[0];
            t.prices.push(Price {
                currency: "EUR",
                ..price
            });
        }),
        ("gap before an event", |t| t.margins[0].gap_days += 1),
        ("weeks until a result shows", |t| {
            t.margins[0].useful_weeks += 1
        }),
        ("condition of a gap", |t| {
            other_condition(&mut t.margins[0].when);
        }),
        ("treatments of a gap", |t| t.margins[0].treatments = &[]),
        ("source of a gap", |t| t.margins[0].sources = &[Source::S2]),
        ("intensity", |t| t.treatments[0].3 = Intensity::Deep),
        ("default currency", |t| t.default_currency = "GBP"),
        ("care id", |t| t.care[0].0.id = "tan"),
        ("care list", |t| t.care[0].0.list = List::Aftercare),
        ("care condition", |t| other_condition(&mut t.care[0].0.when)),
        ("care treatments", |t| t.care[0].0.treatments = &[]),
        ("care source", |t| t.care[0].0.sources = &[Source::S2]),
        ("care stand-in", |t| t.care[0].0.stands_in_for = Some("x")),
        ("care days before", |t| t.care[0].1 += 1),
        ("conflict topic", |t| t.conflicts[0].topic = "acne"),
        ("conflict place", |t| t.conflicts[0].place = "C99"),
        ("conflict condition", |t| {
            other_condition(&mut t.conflicts[0].when);
        }),
        ("conflict treatments", |t| {
            t.conflicts[0].treatments = &[Treatment::DeepPeel];
        }),
        ("conflict source", |t| {
            t.conflicts[0].sources = &[Source::S2]
        }),
        ("source id", |t| t.sources[0].1.id = "s0"),
        ("source title", |t| t.sources[0].1.title = "Untitled"),
        ("source year", |t| t.sources[0].1.year = Some(1999)),
        ("source address", |t| {
            t.sources[0].1.url = Some("https://a.example")
        }),
        ("source kind", |t| t.sources[0].1.kind = Kind::Study),
        ("source grade", |t| t.sources[0].1.grade = Grade::Authority),
        ("weeks before an event", |t| t.roles.event_weeks += 1),
        ("deciding concern", |t| {
            t.roles.deciding_concerns.truncate(1)
        }),
        ("days to spare", |t| t.roles.days_to_spare[0].1 += 1),
        ("what may still be taken", |t| {
            t.roles.may_still_be_taken = Question::EventWeeks;
        }),
        ("what a clinic's rule carries over", |t| {
            t.roles.followed_by.reverse()
        }),
        ("what was had", |t| {
            t.roles.recently_had[0].1.push(Treatment::DeepPeel);
        }),
        ("what is left behind", |t| {
            t.roles.left_behind[0].1 = Some(Rule::ALL[1]);
        }),
        ("what may clear", |t| t.roles.may_clear[0].1 ^= true),
        ("urgency id", |t| t.roles.most_urgent[0].1 = "now"),
        ("a word in English", |t| say_more(t, "en")),
        ("a word in Spanish", |t| say_more(t, "es")),
        ("a word in French", |t| say_more(t, "fr")),
        ("a word in German", |t| say_more(t, "de")),
        ("a word in Arabic", |t| say_more(t, "ar")),
        ("a direction", |t| t.words[0].1 = "rtl"),
        ("a language missing", |t| t.words.truncate(4)),
        ("a word on the sheet", |t| t.sheet.push('x')),
    ];

    #[test]
    fn a_change_of_any_kind_of_cell_changes_the_digest() {
        let tables = Tables::now("<p>Sheet</p>");
        let digest = tables.digest();
        assert_eq!(digest, tables.clone().digest());
        assert_eq!(digest.len(), 16);
        for (name, change) in CHANGES {
            let mut changed = tables.clone();
            change(&mut changed);
            assert_ne!(changed.digest(), digest, "{name}");
        }
    }

    #[test]
    fn every_table_and_every_language_is_among_the_changes() {
        let tables = Tables::now("");
        for (tag, ..) in &tables.words {
            let by_tag: fn(&str) -> &str = |tag| match tag {
                "en" => "English",
                "es" => "Spanish",
                "fr" => "French",
                "de" => "German",
                "ar" => "Arabic",
                _ => "a language that no change names",
            };
            let name = format!("a word in {}", by_tag(tag));
            assert!(CHANGES.iter().any(|(n, _)| *n == name), "{tag}: {name}");
        }
        // Each field of the tables changes under some change: one that does not is not held.
        let fields = |tables: &Tables| -> Vec<String> {
            format!("{tables:#?}").split("\n    ").fold(
                Vec::new(),
                |mut fields: Vec<String>, line| {
                    match fields.last_mut() {
                        Some(field) if line.starts_with([' ', ']', '}', ')']) => {
                            field.push_str(line);
                        }
                        _ => fields.push(line.to_owned()),
                    }
                    fields
                },
            )
        };
        let before = fields(&tables);
        let mut held = vec![false; before.len()];
        for (_, change) in CHANGES {
            let mut changed = tables.clone();
            change(&mut changed);
            for (index, field) in fields(&changed).iter().enumerate() {
                held[index] |= *field != before[index];
            }
        }
        for (index, field) in before.iter().enumerate().skip(1) {
            let name: String = field.chars().take(20).collect();
            assert!(held[index], "no change touches `{name}`");
        }
    }

    #[test]
    fn the_words_of_a_sheet_are_what_stands_between_its_tags() {
        let html = "<html><head><style>p { color: red; }</style></head>\
                    <p class=\"a\">One &lt; two<b>three</b></p>\n</html>";
        assert_eq!(words_of(html), "One &lt; two\nthree\n");
        assert_eq!(
            words_of(html),
            words_of(&html.replace("red", "blue").replace("\"a\"", "\"b\""))
        );
    }
}

//! Every language says what English says, with the same figures, and survives
//! the way through its data file.

#[path = "ids.rs"]
mod ids;

use std::collections::BTreeSet;
use std::rc::Rc;

use skin_quiz::calendar::Day;
use skin_quiz::knowledge::Range;
use skin_quiz::text::{Figures, LANGUAGES, Language, Phrase, Ui, Words, ar};

fn english() -> &'static Language {
    LANGUAGES[0]
}

/// The plural forms a language counts with (CLDR, whole numbers from 0 to 1,000).
fn plural_forms(tag: &str) -> &'static [&'static str] {
    match tag {
        // Spanish and French have "many" only from a million on.
        "en" | "de" | "es" | "fr" => &["one", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => panic!("say which plural forms {tag} has"),
    }
}

/// The forms of a counting pattern, none for a plain text.
fn forms(text: &str) -> Vec<(&str, &str)> {
    const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let parts: Option<Vec<_>> = text
        .split(" | ")
        .map(|part| {
            part.split_once(": ")
                .filter(|(name, _)| NAMES.contains(name))
        })
        .collect();
    parts.unwrap_or_default()
}

/// The names in braces.
fn figures(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}

#[test]
fn every_language_says_something_wherever_english_does() {
    for language in LANGUAGES {
        for phrase in Phrase::all() {
            assert_eq!(
                language.say(phrase).trim().is_empty(),
                english().say(phrase).is_empty(),
                "{}: {phrase:?}",
                language.tag
            );
        }
    }
}

#[test]
fn a_text_has_the_figures_that_english_has() {
    for language in LANGUAGES {
        for phrase in Phrase::all() {
            let (text, model) = (language.say(phrase), english().say(phrase));
            let place = format!("{}: {phrase:?}: {text}", language.tag);
            assert_eq!(figures(text), figures(model), "{place}");
            if forms(model).is_empty() {
                assert!(forms(text).is_empty(), "{place}");
                continue;
            }
            let found: Vec<&str> = forms(text).iter().map(|(name, _)| *name).collect();
            assert_eq!(found, plural_forms(language.tag), "{place}");
            for (name, form) in forms(text) {
                // "One day" may be said without its number; what stands for several numbers may not.
                let mut wanted = figures(model);
                if ["zero", "one", "two"].contains(&name) && !figures(form).contains("n") {
                    wanted.remove("n");
                }
                assert_eq!(figures(form), wanted, "{place}: {name}");
            }
        }
    }
}

#[test]
fn no_text_holds_markup_a_line_break_or_a_straight_quote() {
    for language in LANGUAGES {
        for phrase in Phrase::all() {
            let text = language.say(phrase);
            let place = format!("{}: {phrase:?}: {text}", language.tag);
            assert!(
                !text.contains(['<', '>', '\n', '\r', '"', '\'', '\\']),
                "{place}"
            );
            assert!(!text.contains("  ") && text.trim() == text, "{place}");
            assert!(!text.contains("{ ") && !text.contains(" }"), "{place}");
        }
    }
}

#[test]
fn a_translation_is_not_left_in_english() {
    // The names that languages share: clinics, brands and short words alike.
    // A count is as long as one of its forms.
    fn one_form(text: &str) -> &str {
        forms(text).last().map_or(text, |(_, form)| form)
    }
    for language in &LANGUAGES[1..] {
        let same: Vec<_> = Phrase::all()
            .into_iter()
            .filter(|p| {
                let text = one_form(language.say(*p));
                text.len() > 24 && text == one_form(english().say(*p))
            })
            .collect();
        assert!(same.is_empty(), "{}: {same:?}", language.tag);
    }
}

#[test]
fn the_figures_in_a_text_are_those_of_english() {
    // A wait of 6 months must not become one of 5 in another language. Digits
    // count; words for numbers are for the translator to get right.
    for language in &LANGUAGES[1..] {
        for phrase in Phrase::all() {
            let digits = |text: &str| {
                let mut numbers: Vec<String> = forms(text)
                    .last()
                    .map_or(text, |(_, form)| form)
                    .split(|c: char| !c.is_numeric())
                    .filter(|number| !number.is_empty())
                    .map(|number| {
                        number
                            .chars()
                            .filter_map(|c| match c {
                                '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
                                c => Some(c),
                            })
                            .collect()
                    })
                    .collect();
                numbers.sort();
                numbers
            };
            assert_eq!(
                digits(language.say(phrase)),
                digits(english().say(phrase)),
                "{}: {phrase:?}: {}",
                language.tag,
                language.say(phrase)
            );
        }
    }
}

#[test]
fn a_data_file_says_the_same_as_the_table_it_is_made_of() {
    for language in LANGUAGES {
        let loaded = Language::loaded(language.data_file()).expect("a whole file");
        assert_eq!(loaded.tag, language.tag);
        assert_eq!(loaded.right_to_left, language.right_to_left);
        for phrase in Phrase::all() {
            assert_eq!(loaded.say(phrase), language.say(phrase), "{phrase:?}");
        }
    }
}

#[test]
fn a_data_file_that_is_cut_short_or_of_another_release_is_refused() {
    let file = english().data_file();
    let cut = file.rsplit_once('\n').expect("lines").0.to_owned();
    assert!(Language::loaded(cut).is_none());
    assert!(Language::loaded(format!("{file}\nmore")).is_none());
    assert!(Language::loaded(file.replacen(env!("CARGO_PKG_VERSION"), "0.0.0", 1)).is_none());
    assert!(Language::loaded(file.replacen(" ltr", "", 1)).is_none());
    assert!(Language::loaded(String::new()).is_none());
}

#[test]
fn words_are_the_same_where_language_and_figures_are() {
    let words = Words::plain_english();
    assert_eq!(words, words.clone());
    // As en-GB figures would be beside en-US ones.
    assert_ne!(words, Words::new(english(), Rc::new(ArabicFigures)));
    let figures: Rc<dyn Figures> = Rc::new(ArabicFigures);
    let with = |language| Words::new(language, figures.clone());
    assert_eq!(with(english()), with(english()));
    assert_ne!(with(english()), with(&ar::ARABIC));
}

/// Figures as a browser writes them in Arabic.
struct ArabicFigures;

impl Figures for ArabicFigures {
    fn plural(&self, n: u32) -> &'static str {
        match n {
            0 => "zero",
            1 => "one",
            2 => "two",
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        }
    }

    fn number(&self, n: u32) -> String {
        n.to_string()
    }

    fn money(&self, amount: f64, _: &str) -> String {
        format!("\u{200f}{amount}\u{a0}US$")
    }

    fn today(&self) -> Day {
        Day::since_1970(0)
    }

    fn day(&self, day: Day) -> String {
        day.iso()
    }
}

#[test]
fn what_runs_the_other_way_is_held_together_in_arabic_and_nowhere_else() {
    let arabic = Words::new(&ar::ARABIC, Rc::new(ArabicFigures));
    // The mark behind the sign keeps it with its letters.
    let amount = |n: u32| format!("\u{2068}\u{200f}{n}\u{a0}US$\u{200e}\u{2069}");
    let prices = arabic.money_range(100.0, 700.0, "USD");
    assert_eq!(prices, format!("{} إلى {}", amount(100), amount(700)));
    assert_eq!(
        arabic.labelled(arabic.ui(Ui::PerSession), &arabic.money(100.0, "USD")),
        format!("سعر الجلسة: {}", amount(100))
    );
    assert_eq!(
        arabic.with(Ui::PossibleFrom, &[("date", "2026-03-02")]),
        "ممكن ابتداءً من \u{2068}2026-03-02\u{2069}"
    );
    assert_eq!(
        arabic.list(&["PRP", "RF", "فيلر"]),
        "\u{2068}PRP\u{2069}، \u{2068}RF\u{2069} وفيلر"
    );
    // Letters of its own, and digits alone, need nothing.
    assert_eq!(arabic.ranged(Ui::DaysRange, Range::new(7, 7)), "7 أيام");
    for language in LANGUAGES.iter().filter(|one| !one.right_to_left) {
        let words = Words::new(language, Rc::new(ArabicFigures));
        let text = words.with(Ui::ReviewedBy, &[("name", "دكتور"), ("date", "2026-03-02")]);
        let text = text + &words.labelled("a", "b") + &words.list(&["a", "b", "c"]);
        assert!(
            !text.contains(['\u{2068}', '\u{2069}', '\u{200e}']),
            "{text}"
        );
    }
}

#[test]
fn a_range_takes_the_plural_of_its_end() {
    let arabic = Words::new(&ar::ARABIC, Rc::new(ArabicFigures));
    let days = |min, max| arabic.ranged(Ui::DaysRange, Range::new(min, max));
    assert_eq!(days(2, 7), "\u{2068}2 إلى 7\u{2069} أيام");
    assert_eq!(days(14, 42), "\u{2068}14 إلى 42\u{2069} يومًا");
    assert_eq!(days(0, 1), "\u{2068}0 إلى 1\u{2069} يوم");
    let english = Words::plain_english();
    assert_eq!(
        english.ranged(Ui::DaysRange, Range::new(0, 1)),
        "0 to 1 day"
    );
    assert_eq!(
        english.ranged(Ui::AfterWeeks, Range::new(1, 1)),
        "After 1 week"
    );
    assert_eq!(
        english.ranged(Ui::AfterWeeks, Range::new(1, 6)),
        "After 1 to 6 weeks"
    );
}

//! How each language writes figures, days, money and lists.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use std::rc::Rc;

use skin_quiz::calendar::Day;
use skin_quiz::knowledge::Range;
use skin_quiz::text::{Figures, PlainFigures, Ui, Words, language};

use ids::question;

/// Figures as a person far from English would have them: a sign behind the amount, a plural form of
/// its own for three, a day in words.
#[derive(Debug)]
struct Behind;

impl Figures for Behind {
    fn number(&self, n: u32) -> String {
        n.to_string()
    }

    fn plural(&self, n: u32) -> &'static str {
        match n {
            1 => "one",
            3 => "few",
            _ => "other",
        }
    }

    fn money(&self, amount: f64, currency: &str) -> String {
        format!("{} {currency}", PlainFigures.money(amount, "").trim())
    }

    fn today(&self) -> Day {
        Day::of(2026, 1, 31)
    }

    fn day(&self, day: Day) -> String {
        format!("the day {}", day.iso())
    }
}

fn words(tag: &str) -> Words {
    Words::new(language(tag), Rc::new(Behind))
}

#[test]
fn a_language_says_which_way_it_runs_and_which_digits_its_texts_have() {
    for (tag, base, direction, of_a_person, locale) in [
        ("en", "en", "ltr", "en-GB", "en-GB"),
        ("en-US", "en", "ltr", "en-US", "en-US"),
        ("de", "de", "ltr", "de-AT", "de-AT"),
        ("ar", "ar", "rtl", "ar-EG", "ar-EG-u-ca-gregory-nu-latn"),
        // Who names digits means them.
        ("ar", "ar", "rtl", "ar-EG-u-nu-arab", "ar-EG-u-nu-arab"),
        ("ar", "ar", "rtl", "ar-EG-U-NU-ARAB", "ar-EG-U-NU-ARAB"),
    ] {
        let words = words(tag);
        assert_eq!(words.tag(), tag);
        assert_eq!(words.base(), base);
        assert_eq!(words.direction(), direction);
        assert_eq!(language(tag).direction(), direction);
        assert_eq!(language(tag).figures_locale(of_a_person), locale);
        assert_eq!(words.is_translation(), base != "en");
        assert_eq!(format!("{words:?}"), format!("Words({tag})"));
    }
}

#[test]
fn who_is_not_sure_of_a_number_does_not_know_it() {
    let words = words("en");
    assert_eq!(words.not_sure(question("scar-age-months")), "I do not know");
    assert_eq!(words.not_sure(question("skin-tone")), "Not sure");
}

#[test]
fn a_time_is_never_said_to_be_shorter_than_it_is() {
    let words = words("en");
    for (days, said) in [
        (0, "0 days"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (15, "15 days"),
        (28, "4 weeks"),
        (30, "30 days"),
        (31, "31 days"),
        (32, "5 weeks"),
        (91, "13 weeks"),
        (92, "about 3 months"),
        (93, "about 4 months"),
        (366, "about 12 months"),
        (367, "about 13 months"),
    ] {
        assert_eq!(words.time(days), said, "{days} days");
    }
}

#[test]
fn a_date_is_written_as_the_language_does_and_what_is_none_stays() {
    assert_eq!(words("de").iso_date("2026-02-28"), "the day 2026-02-28");
    assert_eq!(words("de").iso_date("soon"), "soon");
}

#[test]
fn a_sign_behind_two_amounts_is_said_once() {
    let range = |tag, min, max| words(tag).money_range(min, max, "EUR");
    assert_eq!(range("en", 100.0, 250.0), "100 to 250 EUR");
    assert_eq!(range("en", 100.0, 100.0), "100 EUR");
    // Where a sign would change sides between letters of the other direction, each keeps its own.
    let arabic = range("ar", 100.0, 250.0);
    assert_eq!(arabic.matches("EUR").count(), 2, "{arabic}");
    // A sign in front is part of each amount.
    let plain = Words::new(language("en"), Rc::new(PlainFigures));
    let in_front = plain.money_range(100.0, 250.0, "USD");
    assert_eq!(in_front.matches("USD").count(), 2, "{in_front}");
}

#[test]
fn a_form_that_a_language_lacks_is_the_one_for_all_others() {
    let words = words("en");
    assert_eq!(words.count(Ui::Days, 1, &[]), "1 day");
    assert_eq!(words.count(Ui::Days, 2, &[]), "2 days");
    // A form that English has no words for.
    assert_eq!(words.count(Ui::Days, 3, &[]), "3 days");
    let range = words.ranged(Ui::MonthsRange, Range::new(1, 2));
    assert!(range.contains("months"), "{range}");
}

#[test]
fn a_list_has_its_commas_and_its_last_word() {
    let words = words("en");
    assert_eq!(words.list(&[]), "");
    assert_eq!(words.list(&["a"]), "a");
    assert_eq!(words.list(&["a", "b"]), "a and b");
    assert_eq!(words.list(&["a", "b", "c"]), "a, b and c");
    assert_eq!(words.apart(&["a, b", "c"]), "a, b; c");
}

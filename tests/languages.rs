//! Every language says what English says, with the same figures, and survives
//! the way through its data file.

mod ids;

use std::collections::BTreeSet;
use std::rc::Rc;

use skin_quiz::calendar::Day;
use skin_quiz::knowledge::Range;
use skin_quiz::knowledge::care::List;
use skin_quiz::pack::Pack;
use skin_quiz::text::{Figures, LANGUAGES, Language, Phrase, Ui, Words, language, nearest};

use ids::pack;

fn english() -> &'static Language {
    language("en")
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
    for language in LANGUAGES.iter() {
        for phrase in Phrase::all(pack()) {
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
    for language in LANGUAGES.iter() {
        // Which ones a language has is Intl's to say, in `tests/node/files.test.mjs`.
        let names = |text| forms(text).into_iter().map(|(name, _)| name).collect();
        let of_language: Vec<&str> = names(language.say(Phrase::Ui(Ui::Days)));
        for phrase in Phrase::all(pack()) {
            let (text, model) = (language.say(phrase), english().say(phrase));
            let place = format!("{}: {phrase:?}: {text}", language.tag);
            assert_eq!(figures(text), figures(model), "{place}");
            if forms(model).is_empty() {
                assert!(forms(text).is_empty(), "{place}");
                continue;
            }
            let found: Vec<&str> = names(text);
            assert_eq!(found, of_language, "{place}");
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
    for language in LANGUAGES.iter() {
        for phrase in Phrase::all(pack()) {
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
fn signs_stand_where_their_language_has_them() {
    // French has a space before : ; ! ? and inside its quotation marks, at which no line may break,
    // or a sign begins the next line alone. The others have none. And a word that a table breaks
    // after its hyphen comes out in two.
    for language in LANGUAGES.iter() {
        let french = language.base() == "fr";
        for phrase in Phrase::all(pack()) {
            let text = language.say(phrase);
            let texts: Vec<&str> = match forms(text) {
                counted if counted.is_empty() => vec![text],
                counted => counted.into_iter().map(|(_, form)| form).collect(),
            };
            for text in texts {
                let place = format!("{}: {phrase:?}: {text}", language.tag);
                for (at, _) in text.match_indices([':', ';', '!', '?', '؟', '؛', '»']) {
                    let before = text[..at].chars().next_back();
                    if french {
                        assert_eq!(before, Some('\u{a0}'), "{place}");
                    } else {
                        assert!(!before.is_some_and(char::is_whitespace), "{place}");
                    }
                }
                for (at, mark) in text.match_indices('«') {
                    let after = text[at + mark.len()..].chars().next();
                    assert_eq!(after == Some('\u{a0}'), french, "{place}");
                }
                // "Haus- oder Hautarztpraxis" is German alone.
                assert!(language.base() == "de" || !text.contains("- "), "{place}");
            }
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
    for language in LANGUAGES.iter().filter(|one| one.base() != "en") {
        let same: Vec<_> = Phrase::all(pack())
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
        for phrase in Phrase::all(pack()) {
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

/// A sentence as Americans write it, by the pairs of words in a table: the longest that fits, whole
/// words alone, with a capital where the British one has it. Which pairs it took is noted.
fn american(text: &str, pairs: &[(&str, &str)], used: &mut BTreeSet<String>) -> String {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '-';
    let mut out = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let starts = !out.chars().next_back().is_some_and(is_of_word);
        let fits = |(british, _): &&(&str, &str)| {
            let exactly = british.contains(char::is_uppercase);
            let found = rest.get(..british.len()).is_some_and(|found| {
                found == *british || (!exactly && found.eq_ignore_ascii_case(british))
            });
            found && !rest[british.len()..].starts_with(is_of_word)
        };
        let pair = pairs.iter().filter(fits).max_by_key(|pair| pair.0.len());
        let Some((british, instead)) = pair.filter(|_| starts) else {
            out.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        used.insert((*british).to_owned());
        if next.is_uppercase() {
            out.push_str(&instead[..1].to_uppercase());
            out.push_str(&instead[1..]);
        } else {
            out.push_str(instead);
        }
        rest = &rest[british.len()..];
    }
    out
}

#[test]
fn american_english_is_british_english_word_by_word() {
    // So neither a number nor a warning of one can be missing from the other, and a sentence that
    // is changed in one alone is told here.
    let pairs: Vec<(&str, &str)> = include_str!("languages/american.tsv")
        .lines()
        .skip(1)
        .map(|line| line.split_once('\t').expect("two columns"))
        .collect();
    let mut used = BTreeSet::new();
    for phrase in Phrase::all(pack()) {
        let wanted = american(english().say(phrase), &pairs, &mut used);
        assert_eq!(language("en-US").say(phrase), wanted, "{phrase:?}");
    }
    let unused: Vec<_> = pairs.iter().filter(|pair| !used.contains(pair.0)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn a_tag_is_answered_in_its_region_else_in_its_language() {
    for (asked, spoken) in [
        ("en-US", Some("en-US")),
        ("en-us", Some("en-US")),
        ("en-US-u-hc-h12", Some("en-US")),
        ("en", Some("en")),
        ("en-GB", Some("en")),
        ("en-AU", Some("en")),
        ("en-USA", Some("en")),
        ("EN", Some("en")),
        ("de-AT", Some("de")),
        ("ens", None),
        ("e", None),
        ("en\u{e9}", None),
        ("", None),
        ("zh-Hant", None),
    ] {
        let found = nearest(LANGUAGES.iter(), asked).map(|language| language.tag);
        assert_eq!(found, spoken, "{asked}");
    }
    // Where the form was not loaded, its language is.
    let british = || LANGUAGES.iter().filter(|language| language.tag != "en-US");
    assert_eq!(nearest(british(), "en-US").map(|one| one.tag), Some("en"));
}

#[test]
fn a_data_file_says_the_same_as_the_table_it_is_made_of() {
    for language in LANGUAGES.iter() {
        let loaded = Language::loaded(language.data_file(), pack()).expect("a whole file");
        assert_eq!(loaded.tag, language.tag);
        assert_eq!(loaded.right_to_left, language.right_to_left);
        for phrase in Phrase::all(pack()) {
            assert_eq!(loaded.say(phrase), language.say(phrase), "{phrase:?}");
        }
    }
}

#[test]
fn a_data_file_that_is_cut_short_or_of_another_release_is_refused() {
    let file = english().data_file();
    let cut = file.rsplit_once('\n').expect("lines").0.to_owned();
    assert!(Language::loaded(cut, pack()).is_none());
    assert!(Language::loaded(format!("{file}\nmore"), pack()).is_none());
    let of_another = file.replacen(env!("CARGO_PKG_VERSION"), "0.0.0", 1);
    assert!(Language::loaded(of_another, pack()).is_none());
    assert!(Language::loaded(file.replacen(" en", "", 1), pack()).is_none());
    assert!(Language::loaded(String::new(), pack()).is_none());
    assert!(Language::loaded(file, &Pack::default()).is_none());
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
    assert_ne!(with(english()), with(language("ar")));
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
    let arabic = Words::new(language("ar"), Rc::new(ArabicFigures));
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
    let arabic = Words::new(language("ar"), Rc::new(ArabicFigures));
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

// ---- What English, the model of the others, is held to ------------------------------------------

/// The figures that the code puts into a text of the interface, worked out from the code and not
/// from the texts.
fn figures_put_in(ui: Ui) -> &'static [&'static str] {
    match ui {
        Ui::ChangeWhat | Ui::ChangeAnswer => &["question"],
        Ui::AppliesTo => &["treatments"],
        Ui::DatesIfNeeded => &["sessions"],
        Ui::KeepClear => &["areas", "others"],
        Ui::Progress => &["n", "of"],
        Ui::ErrorRange | Ui::ErrorEventDate | Ui::RangeTo => &["min", "max"],
        Ui::ErrorDigits => &["typed"],
        Ui::EarlyLead => &["treatment"],
        Ui::Days | Ui::WeeksLong | Ui::MonthsLong | Ui::MonthsCount => &["n"],
        Ui::WaitFromToday | Ui::WaitOnceCleared => &["time"],
        Ui::ClinicianMustAgree | Ui::ClinicianToAsk => &["clinician"],
        Ui::ChangeWait => &["time", "treatment", "level"],
        Ui::ChangeCleared => &["what", "time", "treatment", "level"],
        Ui::ChangeClearedAtOnce => &["what", "treatment", "level"],
        Ui::And => &["first", "last"],
        Ui::Commas | Ui::Apart => &["first", "next"],
        Ui::Labelled => &["label", "value"],
        Ui::FiguresLocale => &["locale"],
        Ui::ChangeAgreed => &["clinician", "treatment", "level"],
        Ui::ChangeAlsoWait => &["time"],
        Ui::ChangeAlsoClear => &["what"],
        Ui::ChangeAlsoClearFor => &["time", "what"],
        Ui::ChangeDowntime => &["treatment", "range"],
        Ui::ChangeSetting | Ui::ChangeEventSoon | Ui::HeadlineFits | Ui::StrongerPossible => {
            &["treatment"]
        }
        Ui::OnlyHere => &["areas"],
        Ui::ShowWithout | Ui::ShownWithout => &["area"],
        Ui::HeadlineFrom => &["date", "treatment"],
        Ui::HeadlineAsk => &["clinician"],
        Ui::AskAbout => &["clinician", "treatment"],
        Ui::HeadlineNotSure => &["n"],
        Ui::BudgetSome => &["budget", "n"],
        Ui::BudgetAll | Ui::BudgetNone | Ui::BudgetPerhaps => &["budget"],
        Ui::ChangeBudget => &["treatment", "budget", "n", "sessions"],
        Ui::ChangeBudgetNone | Ui::ChangeBudgetPerhaps => &["treatment", "budget", "price"],
        Ui::ChangeEvent => &["treatment", "time"],
        Ui::Minutes
        | Ui::WeeksApart
        | Ui::EveryMonths
        | Ui::AfterWeeks
        | Ui::AfterMonths
        | Ui::DaysRange
        | Ui::MonthsRange => &["range"],
        Ui::NotMeantFor => &["what"],
        Ui::PossibleFrom | Ui::NotBefore => &["date"],
        Ui::ReviewedBy => &["name", "date"],
        Ui::PricesTypical | Ui::FactsDue => &["date"],
        Ui::Call => &["phone"],
        Ui::Package => &["n", "price"],
        Ui::MadeOn | Ui::StartTooEarly | Ui::StartMovedForEvent => &["date"],
        Ui::CalendarSession => &["n", "of", "treatment"],
        Ui::BookingLeaves => &["host"],
        Ui::ConsultationCosts => &["price"],
        Ui::ConsultationWith => &["who"],
        Ui::ContactSent => &["receiver", "what"],
        Ui::ContactWhat
        | Ui::ContactConsent
        | Ui::ContactMarketing
        | Ui::ContactOpened
        | Ui::ContactFailed => &["receiver"],
        _ => &[],
    }
}

/// Texts that somebody counts, written as plural forms.
fn counts(phrase: Phrase) -> bool {
    matches!(
        phrase,
        Phrase::Ui(
            Ui::Days
                | Ui::WeeksLong
                | Ui::MonthsLong
                | Ui::MonthsCount
                | Ui::ChangeBudget
                | Ui::Package
                | Ui::HeadlineNotSure
                | Ui::BudgetSome
                | Ui::Minutes
                | Ui::WeeksApart
                | Ui::EveryMonths
                | Ui::AfterWeeks
                | Ui::AfterMonths
                | Ui::DaysRange
                | Ui::MonthsRange
        )
    )
}

/// Texts that are whole sentences.
fn is_sentence(phrase: Phrase) -> bool {
    match phrase {
        Phrase::Question(_)
        | Phrase::Help(_)
        | Phrase::Why(_)
        | Phrase::ChoiceHelp(_)
        | Phrase::ChoiceMore(_)
        | Phrase::NoMatch(_)
        | Phrase::About(_)
        | Phrase::Rule(_)
        | Phrase::RuleChange(_)
        | Phrase::Care(_)
        | Phrase::Conflict(_) => true,
        Phrase::Ui(ui) => matches!(
            ui,
            Ui::ChooseAll
                | Ui::PageTitle
                | Ui::StillThere
                | Ui::NoPrint
                | Ui::ShareNobody
                | Ui::BookingLeaves
                | Ui::ConsultationCosts
                | Ui::ConsultationFree
                | Ui::ConsultationCredited
                | Ui::ConsultationWith
                | Ui::ContactWhat
                | Ui::ContactOneIsEnough
                | Ui::ContactConsent
                | Ui::ContactSent
                | Ui::ContactOpened
                | Ui::ContactPaste
                | Ui::ContactUnpasted
                | Ui::ContactFailed
                | Ui::ContactNeedsReach
                | Ui::ContactBadEmail
                | Ui::ContactBadPhone
                | Ui::ContactNeedsTick
                | Ui::KeepClear
                | Ui::Optional
                | Ui::ErrorChooseOne
                | Ui::ErrorChooseSome
                | Ui::ErrorNumber
                | Ui::ErrorRange
                | Ui::ErrorEventDate
                | Ui::ErrorWhich
                | Ui::ErrorDigits
                | Ui::NoneOfAllDone
                | Ui::WhichNotSure
                | Ui::EarlyLead
                | Ui::EarlyMore
                | Ui::LeadReview
                | Ui::AppliesTo
                | Ui::EarlyLimits
                | Ui::RestartAsk
                | Ui::Cleared
                | Ui::ReviewLead
                | Ui::Intro
                | Ui::WaitFromToday
                | Ui::WaitOnceCleared
                | Ui::ClinicianMustAgree
                | Ui::ClinicianToAsk
                | Ui::ChangeWait
                | Ui::ChangeCleared
                | Ui::ChangeClearedAtOnce
                | Ui::ChangeAgreed
                | Ui::ChangeAlsoWait
                | Ui::ChangeAlsoClear
                | Ui::ChangeAlsoClearFor
                | Ui::ChangeDowntime
                | Ui::ChangeSetting
                | Ui::ChangeBudget
                | Ui::ChangeBudgetNone
                | Ui::ChangeBudgetPerhaps
                | Ui::LeadNoMatch
                | Ui::LimitsStopped
                | Ui::NotReviewedStopped
                | Ui::ChangeEvent
                | Ui::ChangeEventSoon
                | Ui::EventFirst
                | Ui::EventTooSoonToShow
                | Ui::EventKeptClear
                | Ui::StartMovedForEvent
                | Ui::StartDateHint
                | Ui::StartTooEarly
                | Ui::CalendarNote
                | Ui::CalendarSaved
                | Ui::ShareWhat
                | Ui::ShareConsent
                | Ui::ShareNeedsTick
                | Ui::ShareDone
                | Ui::LeadFits
                | Ui::LeadFitsWithCare
                | Ui::LeadAskFirst
                | Ui::LeadRuledOut
                | Ui::StrongerPossible
                | Ui::LeadNotNow
                | Ui::LeadRoutine
                | Ui::LeadStopped
                | Ui::LeadDistress
                | Ui::SeeDoctorSoon
                | Ui::NoFindings
                | Ui::PricesClinic
                | Ui::PricesTypical
                | Ui::ThenAfterEvent
                | Ui::OnlyHere
                | Ui::ShownWithout
                | Ui::ReasonsMore
                | Ui::InfoOnly
                | Ui::HomeConditionsText
                | Ui::HomeRoutineText
                | Ui::LimitsText
                | Ui::NotReviewed
                | Ui::ReviewedBy
                | Ui::FactsDue
                | Ui::TranslationNotReviewed
                | Ui::Copied
                | Ui::CopyFailed
                | Ui::DefaultFigures
                | Ui::ClinicRuleUnread
        ),
        _ => false,
    }
}

/// A phrase in English.
fn say(phrase: Phrase) -> &'static str {
    english().say(phrase)
}

#[test]
fn every_phrase_but_a_hint_says_something() {
    for phrase in Phrase::all(pack()) {
        // A hint, and what is said of a few concerns and rules alone.
        let may_be_empty = matches!(
            phrase,
            Phrase::Page(_)
                | Phrase::Help(_)
                | Phrase::ChoiceHelp(_)
                | Phrase::ChoiceMore(_)
                | Phrase::ChoiceShort(_)
                | Phrase::NoMatch(_)
                | Phrase::RuleChange(_)
                | Phrase::Inline(_)
                | Phrase::RuleLead(_)
        );
        assert!(
            may_be_empty || !say(phrase).is_empty(),
            "{phrase:?} is empty"
        );
    }
    // Of the few, some.
    let said = |wanted: fn(&Phrase) -> bool| {
        let all = Phrase::all(pack()).into_iter();
        all.filter(wanted).any(|phrase| !say(phrase).is_empty())
    };
    assert!(said(|phrase| matches!(phrase, Phrase::NoMatch(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::RuleChange(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::Inline(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::RuleLead(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::Page(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::ChoiceMore(_))));
    assert!(said(|phrase| matches!(phrase, Phrase::ChoiceShort(_))));
}

#[test]
fn nothing_shouts_or_promises() {
    for phrase in Phrase::all(pack()) {
        for language in LANGUAGES.iter() {
            let text = language.say(phrase);
            assert!(!text.contains(['!', '¡']), "{phrase:?} shouts: {text}");
        }
        let text = say(phrase).to_lowercase();
        for word in ["safe", "guarantee", "painless", "risk-free", "perfect"] {
            assert!(!text.contains(word), "{phrase:?} says {word}");
        }
    }
}

#[test]
fn a_pattern_holds_the_figures_of_its_kind_and_no_others() {
    for phrase in Phrase::all(pack()) {
        let wanted = match phrase {
            Phrase::Ui(ui) => figures_put_in(ui),
            Phrase::RuleChange(_) if !say(phrase).is_empty() => &["treatment", "time"],
            _ => &[],
        };
        if let Phrase::Ui(ui) = phrase {
            let of_the_build: BTreeSet<&str> = ui.figures().iter().copied().collect();
            assert_eq!(of_the_build, wanted.iter().copied().collect(), "{phrase:?}");
        }
        let forms: Vec<&str> = if counts(phrase) {
            say(phrase).split(" | ").collect()
        } else {
            vec![say(phrase)]
        };
        for form in forms {
            let found = figures(form);
            assert_eq!(found, wanted.iter().copied().collect(), "{phrase:?}");
            let rest = found.iter().fold(form.to_owned(), |rest, name| {
                rest.replace(&format!("{{{name}}}"), "")
            });
            assert!(!rest.contains(['{', '}']), "{phrase:?} has a loose brace");
        }
    }
}

#[test]
fn what_is_counted_has_its_plural_forms() {
    for phrase in Phrase::all(pack()) {
        let text = say(phrase);
        let forms = text.starts_with("one: ") && text.contains(" | other: ");
        assert_eq!(forms, counts(phrase), "{phrase:?}");
        assert!(counts(phrase) || !text.contains('|'), "{phrase:?}");
    }
}

#[test]
fn sentences_end_as_sentences_and_labels_do_not() {
    for phrase in Phrase::all(pack()) {
        let text = say(phrase);
        let ends = text.ends_with(['.', '?']);
        // A page may be headed by a question or by a name.
        let either = text.is_empty() || matches!(phrase, Phrase::Page(_));
        assert!(either || ends == is_sentence(phrase), "{phrase:?}: {text}");
    }
}

#[test]
fn questions_ask() {
    for language in LANGUAGES.iter() {
        let asks = |phrase| language.say(phrase).ends_with(['?', '؟']);
        for &it in pack().questions {
            assert!(asks(Phrase::Question(it)), "{}: {it:?}", language.tag);
        }
        for &it in &pack().care {
            let is_for_the_provider = it.facts().list == List::AskTheProvider;
            assert_eq!(
                asks(Phrase::Care(it)),
                is_for_the_provider,
                "{}: {it:?}",
                language.tag
            );
        }
    }
}

#[test]
fn sentences_are_short() {
    fn sentences(text: &str) -> impl Iterator<Item = &str> {
        text.split(". ").flat_map(|part| part.split("? "))
    }
    let rules = pack().rules.iter().map(|it| Phrase::Rule(*it));
    let care = pack().care.iter().map(|it| Phrase::Care(*it));
    let whys = pack().questions.iter().map(|it| Phrase::Why(*it));
    for phrases in [rules.collect(), care.collect(), whys.collect::<Vec<_>>()] {
        let sentences: Vec<&str> = phrases.iter().flat_map(|it| sentences(say(*it))).collect();
        let words: usize = sentences.iter().map(|s| s.split_whitespace().count()).sum();
        let average = words as f64 / sentences.len() as f64;
        assert!(average <= 16.0, "{average} words a sentence");
    }
}

#[test]
fn labels_are_short() {
    for it in ids::choices() {
        let label = say(Phrase::Choice(it));
        assert!(label.chars().count() <= 45, "{it:?} is long");
    }
    for &it in pack().questions {
        let words = say(Phrase::Short(it)).split_whitespace().count();
        assert!(words <= 4, "{it:?} is long");
    }
}

#[test]
fn options_of_a_question_are_told_apart() {
    for language in LANGUAGES.iter() {
        for it in pack().questions {
            let labels = it.choices().map(|c| language.say(Phrase::Choice(c)));
            let apart: BTreeSet<&str> = labels.collect();
            assert_eq!(apart.len(), it.choices().len(), "{}: {it:?}", language.tag);
        }
    }
}

//! Words: every sentence a person reads, as data.
//!
//! What arrives: a [`Phrase`] and the figures that go into it. What leaves:
//! text. The texts of the interface stand in `ui/words/`, those of a pack in
//! its own folder; the build checks that none is missing in any language and
//! makes one file of lines of each. Figures (plurals, money, dates, numbers) are
//! formatted by whoever implements [`Figures`]: the browser's Intl in a page,
//! [`PlainFigures`] natively. This module deliberately does not know why
//! something is said.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::LazyLock;

use skin_quiz_decision::assessment::rules::{Clinician, Rule};
use skin_quiz_decision::calendar::Day;
use skin_quiz_decision::knowledge::care::Care;
use skin_quiz_decision::knowledge::conflicts::Conflict;
use skin_quiz_decision::knowledge::treatments::Treatment;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::questionnaire::{Choice, Kind, Page, Question};

macro_rules! ui {
    ($($(#[$doc:meta])* $name:ident $key:literal [$($figure:literal),*],)*) => {
        /// A text of the interface, or a pattern that figures go into as `{name}`.
        ///
        /// A pattern that counts something is written as its plural forms,
        /// `one: ... | other: ...` (also `zero`, `two`, `few`, `many`), and chosen by `{n}`,
        /// or by the end of its `{range}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum Ui {
            $($(#[$doc])* $name,)*
        }

        impl Ui {
            /// Every text of the interface.
            pub const ALL: &'static [Ui] = &[$(Ui::$name,)*];

            /// Its key in the word files.
            pub const fn key(self) -> &'static str {
                const KEYS: &[&str] = &[$($key,)*];
                KEYS[self as usize]
            }

            /// The figures that go into it.
            pub const fn figures(self) -> &'static [&'static str] {
                const FIGURES: &[&[&str]] = &[$(&[$($figure),*],)*];
                FIGURES[self as usize]
            }
        }
    };
}

// Made of `ui/words/en.ftl` by the build.
include!(concat!(env!("OUT_DIR"), "/ui.rs"));

/// The language that the quiz is written in. Every other one is a translation of it.
const WRITTEN_IN: &str = "en";

/// The languages that the quiz is built with, English first, each with its regional forms behind
/// it. A page loads one of them as a data file; see [`Language::loaded`].
pub static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));
    let of_built_in = |file: &&'static str| Language::of(file, Pack::built_in());
    FILES.iter().filter_map(of_built_in).collect()
});

/// The language with a tag that the quiz is built with, else English.
pub fn language(tag: &str) -> &'static Language {
    let known = LANGUAGES.iter().find(|language| language.tag == tag);
    known.unwrap_or(&LANGUAGES[0])
}

/// Which of some languages a tag asks for: the regional form where it is there, else the language.
pub fn nearest<'a>(
    languages: impl Iterator<Item = &'a Language>,
    tag: &str,
) -> Option<&'a Language> {
    let is_asked = |language: &&Language| {
        let own = language.tag.as_bytes();
        let (start, rest) = tag
            .as_bytes()
            .split_at_checked(own.len())
            .unwrap_or_default();
        start.eq_ignore_ascii_case(own) && matches!(rest.first(), None | Some(b'-'))
    };
    languages
        .filter(is_asked)
        .max_by_key(|language| language.tag.len())
}

/// Anything that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// A text of the interface.
    Ui(Ui),
    /// The heading of a page; may be empty where its one question heads it.
    Page(Page),
    /// The question itself.
    Question(Question),
    /// A hint below the question; may be empty.
    Help(Question),
    /// Why we ask.
    Why(Question),
    /// A short name of the question, for the review page.
    Short(Question),
    /// The heading of a group of options, by its place.
    Group(Question, usize),
    /// An option.
    Choice(Choice),
    /// A hint at an option; may be empty.
    ChoiceHelp(Choice),
    /// The lead where nothing helps with it; may be empty.
    NoMatch(Choice),
    /// What exactly an option stands for, where its hint is not all; may be empty.
    ChoiceMore(Choice),
    /// Its name where all options are named in a line; may be empty, which is its text.
    ChoiceShort(Choice),
    /// The name of a treatment.
    Treatment(Treatment),
    /// What a treatment is, in one sentence.
    About(Treatment),
    /// Its name amid a sentence; empty where that is its name as it stands.
    Inline(Treatment),
    /// Somebody to ask ("a dermatologist").
    Clinician(Clinician),
    /// Why a rule speaks.
    Rule(Rule),
    /// What has to come first, as a change: `{treatment}` comes after `{time}` of it; may be empty.
    RuleChange(Rule),
    /// The heading of a result that a rule decides; may be empty.
    RuleLead(Rule),
    /// An item of care.
    Care(Care),
    /// What the sources say and which value was taken.
    Conflict(Conflict),
}

impl Phrase {
    /// Every phrase of a pack, in the order of a language's data file.
    pub fn all(pack: &Pack) -> Vec<Phrase> {
        let mut all: Vec<Phrase> = Ui::ALL.iter().copied().map(Phrase::Ui).collect();
        all.extend(pack.pages.iter().copied().map(Phrase::Page));
        for &it in pack.questions {
            all.extend([
                Phrase::Question(it),
                Phrase::Help(it),
                Phrase::Why(it),
                Phrase::Short(it),
            ]);
            all.extend((0..it.facts().groups).map(|group| Phrase::Group(it, group)));
            for choice in it.choices() {
                all.extend([
                    Phrase::Choice(choice),
                    Phrase::ChoiceHelp(choice),
                    Phrase::NoMatch(choice),
                    Phrase::ChoiceShort(choice),
                    Phrase::ChoiceMore(choice),
                ]);
            }
        }
        for &it in pack.treatments {
            all.extend([Phrase::Treatment(it), Phrase::About(it), Phrase::Inline(it)]);
        }
        all.extend(pack.clinicians.iter().copied().map(Phrase::Clinician));
        for &it in &pack.rules {
            all.extend([
                Phrase::Rule(it),
                Phrase::RuleChange(it),
                Phrase::RuleLead(it),
            ]);
        }
        all.extend(pack.care.iter().copied().map(Phrase::Care));
        all.extend(pack.conflicts.iter().copied().map(Phrase::Conflict));
        all
    }

    /// Its place in [`Phrase::all`].
    fn place(self) -> usize {
        let of_pack = match self {
            Phrase::Ui(it) => return it as usize,
            Phrase::Page(it) => it.facts().words,
            Phrase::Question(it) => it.facts().words,
            Phrase::Help(it) => it.facts().words + 1,
            Phrase::Why(it) => it.facts().words + 2,
            Phrase::Short(it) => it.facts().words + 3,
            Phrase::Group(it, group) => it.facts().words + 4 + group,
            Phrase::Choice(it) => it.facts().words,
            Phrase::ChoiceHelp(it) => it.facts().words + 1,
            Phrase::NoMatch(it) => it.facts().words + 2,
            Phrase::ChoiceShort(it) => it.facts().words + 3,
            Phrase::ChoiceMore(it) => it.facts().words + 4,
            Phrase::Treatment(it) => it.facts().words,
            Phrase::About(it) => it.facts().words + 1,
            Phrase::Inline(it) => it.facts().words + 2,
            Phrase::Clinician(it) => it.words,
            Phrase::Rule(it) => it.row().words,
            Phrase::RuleChange(it) => it.row().words + 1,
            Phrase::RuleLead(it) => it.row().words + 2,
            Phrase::Care(it) => it.facts().words,
            Phrase::Conflict(it) => it.facts().words,
        };
        Ui::ALL.len() + of_pack
    }
}

/// A language.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What it says, in the order of [`Phrase::all`].
    lines: Vec<&'static str>,
}

impl Language {
    /// The first part of its tag: that of what it is a regional form of, or its own.
    pub fn base(&self) -> &'static str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// A phrase as it stands.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        self.lines.get(phrase.place()).copied().unwrap_or_default()
    }

    /// The data file of a language: a head of release and tag, then one line a
    /// phrase.
    pub fn data_file(&self) -> String {
        let mut file = [RELEASE, " ", self.tag].concat();
        for line in &self.lines {
            file.push('\n');
            file.push_str(line);
        }
        file
    }

    /// A language from its data file; `None` where the file is of another
    /// release, another pack or not whole.
    ///
    /// A page loads each of its languages once and keeps it for as long as it
    /// lives, so the text is given to the program for good.
    pub fn loaded(file: String, pack: &Pack) -> Option<Language> {
        // A file that is refused is not kept.
        if !is_whole(&file, pack) {
            return None;
        }
        Language::of(Box::leak(file.into_boxed_str()), pack)
    }

    fn of(file: &'static str, pack: &Pack) -> Option<Language> {
        if !is_whole(file, pack) {
            return None;
        }
        let mut lines = file.split('\n');
        let (_, tag) = lines.next()?.split_once(' ')?;
        let lines: Vec<_> = lines.collect();
        let right_to_left = lines.get(Ui::Direction as usize) == Some(&"rtl");
        Some(Language {
            tag,
            right_to_left,
            lines,
        })
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        self.say(Phrase::Ui(Ui::Direction))
    }

    /// The locale that writes the figures of its texts for a person of `locale`, one of its own
    /// regions: with the digits and the calendar that the texts are written in.
    pub fn figures_locale<'a>(&self, locale: &'a str) -> Cow<'a, str> {
        // Whoever names digits or a calendar means them.
        if locale.to_ascii_lowercase().contains("-u-") {
            return Cow::Borrowed(locale);
        }
        let pattern = self.say(Phrase::Ui(Ui::FiguresLocale));
        Cow::Owned(fill(pattern, &[("locale", locale)], verbatim).into_owned())
    }
}

/// Whether a data file is of this release and has every text of a pack.
fn is_whole(file: &str, pack: &Pack) -> bool {
    let mut lines = file.split('\n');
    let head: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    head.len() == 2 && head[0] == RELEASE && lines.count() == Ui::ALL.len() + pack.texts
}

const RELEASE: &str = env!("CARGO_PKG_VERSION");

/// Formats figures the way a language does.
pub trait Figures {
    /// The plural form of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, n: u32) -> &'static str;
    /// A whole number.
    fn number(&self, n: u32) -> String;
    /// An amount of money in major units.
    fn money(&self, amount: f64, currency: &str) -> String;
    /// Today, where the person is.
    fn today(&self) -> Day;
    /// A day as a date.
    fn day(&self, day: Day) -> String;
    /// The date that many days from today.
    fn date(&self, days_from_today: u32) -> String {
        self.day(self.today().in_days(days_from_today))
    }
}

/// English figures without a browser: for native use and tests. They know no
/// clock: their today is always 1 January 1970, and dates are ISO dates.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFigures;

impl Figures for PlainFigures {
    fn plural(&self, n: u32) -> &'static str {
        if n == 1 { "one" } else { "other" }
    }

    fn number(&self, n: u32) -> String {
        let digits = n.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }

    fn money(&self, amount: f64, currency: &str) -> String {
        // OK because clinic prices are checked to be within u32.
        format!("{currency} {}", self.number(amount.round() as u32))
    }

    fn today(&self) -> Day {
        Day::since_1970(0)
    }

    fn day(&self, day: Day) -> String {
        day.iso()
    }
}

/// A language at work: its words and its figures.
#[derive(Clone)]
pub struct Words {
    language: &'static Language,
    figures: Rc<dyn Figures>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.tag)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        // Two ways of writing figures are the same only where they are one: an en-GB date is
        // no en-US date.
        self.language.tag == other.language.tag && Rc::ptr_eq(&self.figures, &other.figures)
    }
}

impl Words {
    /// A language with its figures.
    pub fn new(language: &'static Language, figures: Rc<dyn Figures>) -> Words {
        Words { language, figures }
    }

    /// English with plain figures.
    pub fn plain_english() -> Words {
        Words::new(language(WRITTEN_IN), Rc::new(PlainFigures))
    }

    /// BCP 47 tag of the language.
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// The language, whatever the region: the first part of the tag.
    pub fn base(&self) -> &'static str {
        self.language.base()
    }

    /// Whether its words were translated; a regional form of English is English.
    pub fn is_translation(&self) -> bool {
        self.base() != WRITTEN_IN
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        self.language.direction()
    }

    /// The figures of this language.
    pub fn figures(&self) -> &dyn Figures {
        &*self.figures
    }

    /// A phrase as it stands.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        self.language.say(phrase)
    }

    /// A text of the interface as it stands.
    pub fn ui(&self, ui: Ui) -> &'static str {
        self.say(Phrase::Ui(ui))
    }

    /// The option "not sure" of a question.
    pub fn not_sure(&self, question: Question) -> &'static str {
        self.ui(match question.facts().kind {
            Kind::Number { .. } => Ui::NotSureNumber,
            _ => Ui::NotSure,
        })
    }

    /// A pattern with its figures put in.
    pub fn with(&self, ui: Ui, figures: &[(&str, &str)]) -> String {
        self.put(self.ui(ui), figures)
    }

    /// A pattern with some of its figures put in; the others stay open.
    pub fn put(&self, pattern: &str, figures: &[(&str, &str)]) -> String {
        fill(pattern, figures, |figure| self.isolated(figure)).into_owned()
    }

    /// A figure that may run the other way than the words around it, held together in a
    /// language written from right to left; what is of its own letters alone, or digits
    /// alone, runs rightly by itself.
    fn isolated<'f>(&self, figure: &'f str) -> Cow<'f, str> {
        let of_its_own = |c: char| c.is_whitespace() || ('\u{600}'..='\u{6ff}').contains(&c);
        let digits = |c: char| c.is_ascii_digit();
        if !self.language.right_to_left
            || figure.chars().all(of_its_own)
            || figure.chars().all(digits)
        {
            return Cow::Borrowed(figure);
        }
        Cow::Owned(["\u{2068}", figure, "\u{2069}"].concat())
    }

    /// A counting pattern: the plural form for `n`, with `{n}` and the other figures put in.
    pub fn count(&self, ui: Ui, n: u32, figures: &[(&str, &str)]) -> String {
        let form = plural_form(self.ui(ui), self.figures.plural(n));
        let number = self.figures.number(n);
        self.put(&self.put(form, &[("n", &number)]), figures)
    }

    /// A counting pattern around a `{range}`, in the form of the range's end.
    pub fn ranged(&self, ui: Ui, range: skin_quiz_decision::knowledge::Range) -> String {
        self.count(ui, range.max, &[("range", &self.range(range))])
    }

    /// A length of time in words, never a shorter one: days up to a month, and weeks where they come
    /// out even; then whole weeks up to a quarter of a year, then whole months (30.4375 days), both
    /// rounded up.
    ///
    /// Every use tells how long something takes or has to wait, for which longer is the cautious side.
    pub fn time(&self, days: u32) -> String {
        if days > 13 * 7 {
            // The fewest months whose whole days are enough.
            let months = (days * 16 - 15).div_ceil(487);
            self.count(Ui::MonthsLong, months, &[])
        } else if days > 31 || (days >= 14 && days.is_multiple_of(7)) {
            self.count(Ui::WeeksLong, days.div_ceil(7), &[])
        } else {
            self.count(Ui::Days, days, &[])
        }
    }

    /// "3 to 6", or "3" where both ends are the same.
    pub fn range(&self, range: skin_quiz_decision::knowledge::Range) -> String {
        self.range_of(
            &self.figures.number(range.min),
            &self.figures.number(range.max),
        )
    }

    /// An ISO date as this language writes it; what is none stays as it is.
    pub fn iso_date(&self, iso: &str) -> String {
        Day::read(iso).map_or_else(|| iso.to_owned(), |day| self.figures.day(day))
    }

    /// An amount of money in major units.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        let mut text = self.figures.money(amount, currency);
        if self.language.right_to_left {
            // Or the sign of "US$" would leave its letters and stand on their other side.
            text.push('\u{200e}');
        }
        text
    }

    /// A range of money in major units; a sign that stands behind the amount is said once.
    pub fn money_range(&self, min: f64, max: f64, currency: &str) -> String {
        let (mut min, max) = (self.money(min, currency), self.money(max, currency));
        let sign = |money: &str| money.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1);
        if let (Some(from), Some(to)) = (sign(&min), sign(&max))
            && !self.language.right_to_left
            && min != max
            && min[from..] == max[to..]
        {
            min.truncate(from);
        }
        self.range_of(&min, &max)
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] => {
                let (first, last) = (self.commas(first), self.isolated(last));
                let ends = [("first", first.as_str()), ("last", &last)];
                fill(self.ui(Ui::And), &ends, verbatim).into_owned()
            }
        }
    }

    /// "a, b, c".
    pub fn commas(&self, items: &[&str]) -> String {
        self.joined(Ui::Commas, items)
    }

    /// "a; b; c", for what may have commas in it.
    pub fn apart(&self, items: &[&str]) -> String {
        self.joined(Ui::Apart, items)
    }

    /// Items with what stands between `{first}` and `{next}` of a pattern between them.
    fn joined(&self, pattern: Ui, items: &[&str]) -> String {
        let nothing = [("first", ""), ("next", "")];
        let between = fill(self.ui(pattern), &nothing, verbatim);
        let items: Vec<Cow<str>> = items.iter().map(|item| self.isolated(item)).collect();
        items.join(&*between)
    }

    /// "label: value", with the space before the colon where a language has one.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.with(Ui::Labelled, &[("label", label), ("value", value)])
    }

    fn range_of(&self, min: &str, max: &str) -> String {
        if min == max {
            min.to_owned()
        } else {
            self.with(Ui::RangeTo, &[("min", min), ("max", max)])
        }
    }
}

/// Puts figures into a pattern: every `{name}` becomes its figure, in what holds it together.
fn fill<'a>(
    pattern: &'a str,
    figures: &[(&str, &str)],
    held: impl for<'f> Fn(&'f str) -> Cow<'f, str>,
) -> Cow<'a, str> {
    let mut rest = pattern;
    let mut filled = String::new();
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else {
            break;
        };
        let name = &rest[open + 1..open + close];
        filled.push_str(&rest[..open]);
        match figures.iter().find(|(n, _)| *n == name) {
            Some((_, figure)) => filled.push_str(&held(figure)),
            // Left for a later filling; a test checks that none is left in the end.
            None => filled.push_str(&rest[open..=open + close]),
        }
        rest = &rest[open + close + 1..];
    }
    if filled.is_empty() {
        Cow::Borrowed(pattern)
    } else {
        filled.push_str(rest);
        Cow::Owned(filled)
    }
}

/// A figure that nothing has to hold together, or that is held already.
fn verbatim(figure: &str) -> Cow<'_, str> {
    Cow::Borrowed(figure)
}

/// The form for a plural category; a pattern without forms stands for all, and `other` for what has none of its own.
fn plural_form<'a>(pattern: &'a str, category: &str) -> &'a str {
    let mut other = pattern;
    for form in pattern.split(" | ") {
        if let Some((name, text)) = form.split_once(": ") {
            if name == category {
                return text;
            }
            if name == "other" {
                other = text;
            }
        }
    }
    other
}

//! Words: every sentence a person reads, one typed table a language.
//!
//! What arrives: a [`Phrase`] and the figures that go into it. What leaves:
//! text. A language is one function over all phrases, exhaustive, so that a
//! missing text does not compile. Figures (plurals, money, dates, numbers) are
//! formatted by whoever implements [`Figures`]: the browser's Intl in a page,
//! [`PlainFigures`] natively. This module deliberately does not know why
//! something is said.

/// What a language says of each kind of phrase, by its functions of these names; all of them.
macro_rules! say_by_kind {
    () => {
        fn say(phrase: Phrase) -> &'static str {
            match phrase {
                Phrase::Ui(it) => ui(it),
                Phrase::Question(it) => question(it),
                Phrase::Help(it) => help(it),
                Phrase::Why(it) => why(it),
                Phrase::Short(it) => short(it),
                Phrase::Choice(it) => choice(it),
                Phrase::ChoiceHelp(it) => choice_help(it),
                Phrase::Treatment(it) => treatment(it),
                Phrase::About(it) => about(it),
                Phrase::Clinician(it) => clinician(it),
                Phrase::Rule(it) => rule(it),
                Phrase::Care(it) => care(it),
                Phrase::Conflict(it) => conflict(it),
            }
        }
    };
}

pub mod ar;
pub mod de;
pub mod en;
pub mod es;
pub mod fr;

/// The languages whose words are typed here, English first. A page loads one of
/// them as a data file that the build makes; see [`Language::loaded`].
pub static LANGUAGES: [&Language; 5] = [
    &en::ENGLISH,
    &es::SPANISH,
    &fr::FRENCH,
    &de::GERMAN,
    &ar::ARABIC,
];

use std::borrow::Cow;
use std::rc::Rc;

use crate::assessment::rules::{Clinician, Rule};
use crate::calendar::Day;
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Kind, Question};

macro_rules! ui {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A text of the interface, or a pattern that figures go into as `{name}`.
        ///
        /// A pattern that counts something is written as its plural forms,
        /// `one: ... | other: ...` (also `zero`, `two`, `few`, `many`), and chosen by `{n}`,
        /// or by the end of its `{range}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Ui {
            $($(#[$doc])* $name,)*
        }

        impl Ui {
            /// Every text of the interface.
            pub const ALL: &'static [Ui] = &[$(Ui::$name,)*];
        }
    };
}

ui! {
    /// Button: go on.
    Continue,
    /// Button: go back.
    Back,
    /// Button on the review page: show the result.
    SeeResult,
    /// Link: change an answer.
    Change,
    /// Hidden part of "Change" for screen readers: `{question}`.
    ChangeWhat,
    /// Link: clear everything and start again.
    Restart,
    /// What the quiz is called: the name of the dialog that it opens in. The build's, as are
    /// the next two; the quiz itself says none of them.
    QuizName,
    /// Button of that dialog: close it.
    CloseDialog,
    /// Title and heading of the page that holds the quiz alone.
    PageTitle,
    /// Summary: why we ask.
    WhyWeAsk,
    /// Hint of a multiple choice question.
    ChooseAll,
    /// Hint of an optional question.
    Optional,
    /// Divider before "none" and "not sure".
    Or,
    /// Option: not sure (choices).
    NotSure,
    /// Option: not sure (numbers).
    NotSureNumber,
    /// Progress: `{n}` the number of the question, `{of}` about how many.
    Progress,
    /// Unit beside a number: months.
    Months,
    /// Unit beside a number: weeks.
    Weeks,
    /// Heading of the error summary.
    ErrorHeading,
    /// Error: nothing chosen in a single choice question.
    ErrorChooseOne,
    /// Error: nothing chosen in a multiple choice question.
    ErrorChooseSome,
    /// Error: no number.
    ErrorNumber,
    /// Error: not a whole number from `{min}` to `{max}`.
    ErrorRange,
    /// Heading of the review page.
    ReviewHeading,
    /// First paragraph of the review page.
    ReviewLead,
    /// What stands for an optional question left empty.
    NotAnswered,
    /// Intro above the first question, when the clinic sets none.
    Intro,
    /// Group of concerns.
    GroupScars,
    /// Group of concerns.
    GroupLines,
    /// Group of concerns.
    GroupTone,
    /// Group of concerns.
    GroupTexture,
    /// Group of concerns.
    GroupRedness,
    /// Group of health conditions.
    GroupBlood,
    /// Group of health conditions.
    GroupHeart,
    /// Group of health conditions.
    GroupImmune,
    /// Group of health conditions.
    GroupOther,
    /// Group of what the skin has now.
    GroupSpots,
    /// Group of what the skin has now.
    GroupSore,
    /// Group of what the skin has now.
    GroupSun,
    /// Group of what the skin has now.
    GroupMoles,
    /// Level: suitable.
    LevelSuitable,
    /// Level: suitable with precautions.
    LevelPrecautions,
    /// Level: deferred.
    LevelDeferred,
    /// Level: clinician review.
    LevelReview,
    /// Level: contraindicated.
    LevelContraindicated,
    /// Match: good.
    MatchGood,
    /// Match: fair.
    MatchFair,
    /// Match: limited.
    MatchLimited,
    /// Match: none.
    MatchNone,
    /// Setting: in a clinic.
    InClinic,
    /// Setting: at home.
    AtHome,
    /// `{time}`: a number of days, `{n}`.
    Days,
    /// `{time}`: a number of weeks, `{n}`.
    WeeksLong,
    /// `{time}`: about a number of months, `{n}`.
    MonthsLong,
    /// A range `{min}` to `{max}`, both already written.
    RangeTo,
    /// Clause: not before `{time}` from today are over.
    WaitFromToday,
    /// Clause: allow at least `{time}` after that is over.
    WaitOnceCleared,
    /// Clause: `{clinician}` has to agree first.
    ClinicianMustAgree,
    /// Clause: `{clinician}` is the one to ask about other ways.
    ClinicianToAsk,
    /// Change: wait `{time}`: `{treatment}` could become `{level}`.
    ChangeWait,
    /// Change: once that has cleared (`{what}`), and `{time}` more: `{treatment}` could become `{level}`.
    ChangeCleared,
    /// Change: as soon as that has cleared (`{what}`): `{treatment}` could become `{level}`.
    ChangeClearedAtOnce,
    /// A list's last two: `{first}` and `{last}`.
    And,
    /// Change: if `{clinician}` agrees: `{treatment}` could become `{level}`.
    ChangeAgreed,
    /// Behind a change: it also means waiting `{time}` from today.
    ChangeAlsoWait,
    /// Behind a change: first `{what}` has to be over.
    ChangeAlsoClear,
    /// Behind a change: first `{what}` has to be over for `{time}`.
    ChangeAlsoClearFor,
    /// Change: `{treatment}` can show for `{range}`, longer than the person can spare.
    ChangeDowntime,
    /// Change: with another setting in mind (professional) `{treatment}` could be recommended.
    ChangeSetting,
    /// Change: `{treatment}`: budget of `{budget}` covers about `{n}` sessions of the usual `{sessions}`.
    ChangeBudget,
    /// Change: `{treatment}`: the budget of `{budget}` is below the usual price of one session, `{price}`.
    ChangeBudgetNone,
    /// Change: the `{budget}` is within the range of a session’s `{price}`: `{treatment}`.
    ChangeBudgetPerhaps,
    /// Change: `{treatment}` takes about `{time}` from first to last session, longer than until the event.
    ChangeEvent,
    /// Beside an event: no session fits well before it, all come after it.
    EventFirst,
    /// Beside an event: the sessions keep clear of it, but what they do does not show in full by then.
    EventTooSoonToShow,
    /// Beside an event: the sessions keep clear of it.
    EventKeptClear,
    /// The chosen start is too close before the event, so the first session is on `{date}`.
    StartMovedForEvent,
    /// Change: `{treatment}` comes after `{time}` of creams against dark marks.
    ChangeCreamsFirst,
    /// Change: an event within 4 weeks: nothing but skincare before it; `{treatment}` could come after.
    ChangeEventSoon,
    /// Headline: one best fit, `{treatment}`.
    HeadlineFits,
    /// Headline: two fit, `{treatment}` and `{other}`.
    HeadlineFitsTwo,
    /// Headline: nothing but skincare for now, since something must clear or be agreed first.
    HeadlineNotNow,
    /// Headline: skincare is the best start, nothing against it.
    HeadlineRoutine,
    /// Headline: nothing that is offered helps well, skincare no more than the rest.
    HeadlineNoMatch,
    /// Headline of a stopped quiz: emergency.
    HeadlineEmergency,
    /// Headline of a stopped quiz: today.
    HeadlineSameDay,
    /// Headline of a stopped quiz: within days.
    HeadlineSoon,
    /// Headline of a stopped quiz: distress.
    HeadlineDistress,
    /// Lead: something fits, with no precautions.
    LeadFits,
    /// Lead: something fits, with precautions.
    LeadFitsWithCare,
    /// Lead: something fits, and a wish, a date or a budget does not go with it, which follows.
    LeadFitsBut,
    /// Lead: not now.
    LeadNotNow,
    /// Lead: what would help is a clinician's to offer.
    LeadAskFirst,
    /// Lead: a wish, a date or what somebody can spare stands in the way, which follows.
    LeadWishes,
    /// Headline: what would help is ruled out.
    HeadlineRuledOut,
    /// Lead: the same.
    LeadRuledOut,
    /// Lead: some of what would help is ruled out, and something stands in the way of the rest.
    LeadPartlyRuledOut,
    /// `{treatment}` is possible, but stronger than what is held up.
    StrongerPossible,
    /// Lead: skincare.
    LeadRoutine,
    /// Paragraph below that headline.
    LeadNoMatch,
    /// The same where loose skin is marked, for which a surgeon is the one to ask.
    LeadNoMatchSagging,
    /// Lead of a stopped quiz.
    LeadStopped,
    /// Lead of a stopped quiz: distress.
    LeadDistress,
    /// Card: a doctor is needed soon, though the quiz goes on.
    SeeDoctorSoon,
    /// Heading: reasons.
    Reasons,
    /// No reasons against.
    NoFindings,
    /// Heading: what it helps with.
    HelpsWith,
    /// The concerns that it does not help with, `{what}`.
    NotMeantFor,
    /// Label: sessions.
    Sessions,
    /// Label: spacing.
    Spacing,
    /// Label: days in which it shows.
    Downtime,
    /// Label: price of a session.
    PerSession,
    /// Label: price of the course.
    CourseCost,
    /// Label: upkeep.
    Upkeep,
    /// Label: price of upkeep a year.
    UpkeepPerYear,
    /// Label: time of a visit.
    Visit,
    /// Label: first change.
    FirstChange,
    /// Label: best result.
    BestResult,
    /// Minutes, `{range}`; counts.
    Minutes,
    /// Weeks apart, `{range}`; counts.
    WeeksApart,
    /// Every `{range}` months; counts.
    EveryMonths,
    /// After `{range}` weeks; counts.
    AfterWeeks,
    /// `{range}` months after the last session; counts.
    AfterMonths,
    /// `{range}` days; counts.
    DaysRange,
    /// `{range}` months; counts.
    MonthsRange,
    /// No price known: ask the clinic.
    AskTheClinicPrice,
    /// Prices are the clinic's own.
    PricesClinic,
    /// Prices are typical ones from the sources, not the clinic's.
    PricesTypical,
    /// Date from which it is possible, `{date}`.
    PossibleFrom,
    /// Not before `{date}`, and somebody has to agree as well.
    NotBefore,
    /// Possible once that has cleared.
    PossibleOnceCleared,
    /// The same where somebody has to agree besides.
    NotBeforeCleared,
    /// Heading: the best fit.
    BestFit,
    /// Heading: other options.
    OtherOptions,
    /// Summary: the options that are meant for none of the concerns.
    OptionsNotMeant,
    /// Heading: professional beside at-home.
    ProfessionalOrHome,
    /// Paragraph: why professional, for this person.
    ProfessionalText,
    /// Paragraph: at-home not for this person.
    HomeNoText,
    /// Paragraph: at-home only with conditions.
    HomeConditionsText,
    /// Paragraph: skincare at home.
    HomeRoutineText,
    /// Heading: what would change this.
    WhatWouldChange,
    /// Heading: where sources disagree.
    WhereSourcesDisagree,
    /// Heading: prepare.
    Prepare,
    /// Heading: aftercare.
    Aftercare,
    /// Heading: when to get help.
    SeekHelp,
    /// Heading: questions for the provider.
    AskTheProvider,
    /// Heading: sources.
    Sources,
    /// Heading: limits of the quiz.
    Limits,
    /// Paragraph: what the quiz can't do.
    LimitsText,
    /// Paragraph: nobody has clinically reviewed it.
    NotReviewed,
    /// What the quiz can’t do, where somebody needs help and no result.
    LimitsStopped,
    /// Nobody clinical has reviewed it, where to check first would cost time.
    NotReviewedStopped,
    /// Paragraph: reviewed by `{name}` on `{date}`.
    ReviewedBy,
    /// Paragraph: translations are not clinically reviewed.
    TranslationNotReviewed,
    /// Heading: your next step.
    NextStep,
    /// Button: book.
    Book,
    /// Button: call, `{phone}`.
    Call,
    /// Button: print.
    Print,
    /// Button: copy as text.
    Copy,
    /// Status: copied.
    Copied,
    /// Button: save as calendar file.
    Calendar,
    /// Button: share with the clinic.
    Share,
    /// Mark of a source: seed article.
    KindSeed,
    /// Mark of a source: study.
    KindStudy,
    /// Mark of a source: label or manual.
    KindLabel,
    /// Mark of a source: official guidance.
    KindGuidance,
    /// Mark of a source: clinic page.
    KindClinic,
    /// Title of the source of a clinic's own rule, where the clinic gave no name.
    ThisClinic,
    /// Mark of a source: our own rule.
    KindPolicy,
    /// Table heading: option.
    ColumnOption,
    /// Table heading: for you.
    ColumnLevel,
    /// Table heading: fit.
    ColumnFit,
    /// Table heading: time to result.
    ColumnTime,
    /// Tag above the second option that is recommended.
    AlsoFits,
    /// Heading of the reasons where nothing but skincare is recommended.
    WhyNoProcedure,
    /// Label: price of the first year, top-ups with it.
    FirstYear,
    /// Heading of the comparison table.
    CompareAll,
    /// Cell: nothing known.
    Unknown,
    /// Status message: default figures are used because the clinic file could not be read.
    DefaultFigures,
    /// Finding: a rule of the clinic's own could not be read.
    ClinicRuleUnread,
    /// Hidden word before an error message at its field, with its colon.
    Error,
    /// A number of months as it was answered, `{n}`; counts.
    MonthsCount,
    /// Status: copying did not work, and what to do instead.
    CopyFailed,
    /// Heading of the card of a stopped quiz: emergency.
    CareEmergency,
    /// Heading of the card of a stopped quiz: today.
    CareSameDay,
    /// Heading of the card of a stopped quiz: within days.
    CareSoon,
    /// Heading of the card for somebody whose worries weigh much.
    WhereToTurn,
    /// Tag above skincare when nothing else is possible yet.
    ForNow,
    /// Summary of a short option: its reasons and figures.
    WhyAndFigures,
    /// Heading of the timeline.
    Timeline,
    /// Heading of the cost chart.
    Costs,
    /// Heading of the checklists.
    Plan,
    /// A package of the clinic: `{n}` sessions for `{price}`; counts.
    Package,
    /// Price of something bought as products: it depends on which.
    PriceYourProducts,
    /// Heading: the answers given, on paper and in what is shared.
    YourAnswers,
    /// Footer on paper: made on `{date}`.
    MadeOn,
    /// Label of the date field: when the course starts.
    StartDate,
    /// Hint at the date field: what it moves.
    StartDateHint,
    /// Error at the date field: not before `{date}`.
    StartTooEarly,
    /// Title of a calendar entry: session `{n}` of `{of}`, `{treatment}`.
    CalendarSession,
    /// Note in a calendar entry: planned, not booked.
    CalendarNote,
    /// Status: the calendar file was handed to the browser.
    CalendarSaved,
    /// Heading: share with the clinic.
    ShareHeading,
    /// Paragraph: what is shared, and with whom.
    ShareWhat,
    /// Checkbox: consent to sharing.
    ShareConsent,
    /// Error: the consent is not ticked.
    ShareNeedsTick,
    /// Status: the summary was handed over.
    ShareDone,
    /// Status: the first page is there, and what comes next is on its way.
    OneMoment,
}

/// Anything that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// A text of the interface.
    Ui(Ui),
    /// The question itself.
    Question(Question),
    /// A hint below the question; may be empty.
    Help(Question),
    /// Why we ask.
    Why(Question),
    /// A short name of the question, for the review page.
    Short(Question),
    /// An option.
    Choice(Choice),
    /// A hint at an option; may be empty.
    ChoiceHelp(Choice),
    /// The name of a treatment.
    Treatment(Treatment),
    /// What a treatment is, in one sentence.
    About(Treatment),
    /// Somebody to ask ("a dermatologist").
    Clinician(Clinician),
    /// Why a rule speaks.
    Rule(Rule),
    /// An item of care.
    Care(Care),
    /// What the sources say and which value was taken.
    Conflict(Conflict),
}

impl Phrase {
    /// Every phrase, in the order of a language's data file.
    pub fn all() -> Vec<Phrase> {
        let mut all: Vec<Phrase> = Ui::ALL.iter().copied().map(Phrase::Ui).collect();
        for it in Question::ALL.iter().copied() {
            all.extend([
                Phrase::Question(it),
                Phrase::Help(it),
                Phrase::Why(it),
                Phrase::Short(it),
            ]);
        }
        for it in Choice::ALL.iter().copied() {
            all.extend([Phrase::Choice(it), Phrase::ChoiceHelp(it)]);
        }
        for it in Treatment::ALL {
            all.extend([Phrase::Treatment(it), Phrase::About(it)]);
        }
        all.extend(Clinician::ALL.map(Phrase::Clinician));
        all.extend(Rule::ALL.iter().copied().map(Phrase::Rule));
        all.extend(Care::ALL.iter().copied().map(Phrase::Care));
        all.extend(Conflict::ALL.iter().copied().map(Phrase::Conflict));
        all
    }

    /// Its place in [`Phrase::all`], and of how many.
    fn place(self) -> usize {
        const QUESTIONS: usize = Ui::ALL.len();
        const CHOICES: usize = QUESTIONS + 4 * Question::ALL.len();
        const TREATMENTS: usize = CHOICES + 2 * Choice::ALL.len();
        const CLINICIANS: usize = TREATMENTS + 2 * Treatment::ALL.len();
        const RULES: usize = CLINICIANS + Clinician::ALL.len();
        const CARE: usize = RULES + Rule::ALL.len();
        const CONFLICTS: usize = CARE + Care::ALL.len();
        match self {
            Phrase::Ui(it) => it as usize,
            Phrase::Question(it) => QUESTIONS + 4 * it as usize,
            Phrase::Help(it) => QUESTIONS + 4 * it as usize + 1,
            Phrase::Why(it) => QUESTIONS + 4 * it as usize + 2,
            Phrase::Short(it) => QUESTIONS + 4 * it as usize + 3,
            Phrase::Choice(it) => CHOICES + 2 * it as usize,
            Phrase::ChoiceHelp(it) => CHOICES + 2 * it as usize + 1,
            Phrase::Treatment(it) => TREATMENTS + 2 * it as usize,
            Phrase::About(it) => TREATMENTS + 2 * it as usize + 1,
            Phrase::Clinician(it) => CLINICIANS + it as usize,
            Phrase::Rule(it) => RULES + it as usize,
            Phrase::Care(it) => CARE + it as usize,
            Phrase::Conflict(it) => CONFLICTS + it as usize,
        }
    }
}

/// A language: what it is called, how it runs, and what it says.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Written from right to left.
    pub right_to_left: bool,
    /// Every phrase in this language.
    pub says: Says,
}

/// Where a language's texts come from.
pub enum Says {
    /// From a typed table, in which no text can be missing.
    Typed(fn(Phrase) -> &'static str),
    /// From a data file that was made of one, in the order of [`Phrase::all`].
    Loaded(Vec<&'static str>),
}

impl std::fmt::Debug for Says {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Says::Typed(_) => "Typed",
            Says::Loaded(_) => "Loaded",
        })
    }
}

impl Language {
    /// A phrase as it stands.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        match &self.says {
            Says::Typed(say) => say(phrase),
            Says::Loaded(texts) => texts.get(phrase.place()).copied().unwrap_or_default(),
        }
    }

    /// The data file of a language: a head of release, tag and direction, then
    /// one line a phrase.
    pub fn data_file(&self) -> String {
        let mut file = [RELEASE, " ", self.tag, " ", self.direction()].concat();
        for phrase in Phrase::all() {
            file.push('\n');
            file.push_str(self.say(phrase));
        }
        file
    }

    /// A language from its data file; `None` where the file is of another
    /// release or not whole.
    ///
    /// A page loads each of its languages once and keeps it for as long as it
    /// lives, so the text is given to the program for good.
    pub fn loaded(file: String) -> Option<Language> {
        // Checked before it is kept: what is refused must not fill the memory of a page that
        // tries again.
        let mut lines = file.split('\n');
        let mut head = lines.next()?.split(' ');
        // The last phrase has the last place.
        let last = Phrase::Conflict(*Conflict::ALL.last()?);
        if head.next() != Some(RELEASE) || head.count() != 2 || lines.count() != last.place() + 1 {
            return None;
        }
        let file: &'static str = Box::leak(file.into_boxed_str());
        let mut lines = file.split('\n');
        let mut head = lines.next()?.split(' ').skip(1);
        let (tag, direction) = (head.next()?, head.next()?);
        Some(Language {
            tag,
            right_to_left: direction == RIGHT_TO_LEFT,
            says: Says::Loaded(lines.collect()),
        })
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left {
            RIGHT_TO_LEFT
        } else {
            "ltr"
        }
    }
}

const RELEASE: &str = env!("CARGO_PKG_VERSION");
const RIGHT_TO_LEFT: &str = "rtl";

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
        Words::new(&en::ENGLISH, Rc::new(PlainFigures))
    }

    /// BCP 47 tag of the language.
    pub fn tag(&self) -> &'static str {
        self.language.tag
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
    pub fn ranged(&self, ui: Ui, range: crate::knowledge::Range) -> String {
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
    pub fn range(&self, range: crate::knowledge::Range) -> String {
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

    /// A range of money in major units.
    pub fn money_range(&self, min: f64, max: f64, currency: &str) -> String {
        self.range_of(&self.money(min, currency), &self.money(max, currency))
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first @ .., last] => {
                let comma = if self.tag() == "ar" { "، " } else { ", " };
                let (first, last) = (self.joined(first, comma), self.isolated(last));
                let ends = [("first", first.as_str()), ("last", &last)];
                fill(self.ui(Ui::And), &ends, |end| Cow::Borrowed(end)).into_owned()
            }
        }
    }

    /// "a; b; c", for what may have commas in it.
    pub fn apart(&self, items: &[&str]) -> String {
        let between = match self.tag() {
            "ar" => "؛ ",
            "fr" => "\u{a0}; ",
            _ => "; ",
        };
        self.joined(items, between)
    }

    fn joined(&self, items: &[&str], between: &str) -> String {
        let items: Vec<_> = items.iter().map(|item| self.isolated(item)).collect();
        items.join(between)
    }

    /// "label: value", with the space before the colon where a language has one.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let colon = if self.tag() == "fr" { "\u{a0}: " } else { ": " };
        [&self.isolated(label), colon, &self.isolated(value)].concat()
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

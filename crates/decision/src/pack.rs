//! A knowledge pack as a value: questions, treatments, rules, facts.
//!
//! What arrives: the bytes that `skin-quiz-pack` made of a folder of tables.
//! What leaves: a [`Pack`], which everything that decides is handed; nothing
//! that decides names a question, a treatment or a rule. A pack is read once
//! and kept for as long as the program lives. Bytes that are no pack are
//! refused whole. This module deliberately does not know any wording.

use std::mem::take;
use std::sync::LazyLock;

use crate::answers::{Answer, Answers};
use crate::assessment::rules::{
    Cell, Clinician, RedFlag, Row, Rule, Suitability, Urgency, Wait, WithoutEffect,
};
use crate::condition::{Condition, Span};
use crate::knowledge::Range;
use crate::knowledge::care::{self, Care, List};
use crate::knowledge::conflicts::{self, Conflict};
use crate::knowledge::courses::{self, Course};
use crate::knowledge::events::Margin;
use crate::knowledge::matches::{self, Limit, Strength};
use crate::knowledge::prices::Price;
use crate::knowledge::sources::{self, Grade, Register, Shown, Source};
use crate::knowledge::treatments::{self, Class, Intensity, Setting, Treatment};
use crate::questionnaire::{
    self, Choice, Drawing, Kind, OptionFacts, Page, PageFacts, Question, Role, Shape, Unit,
};

/// The pack that this quiz is built with.
static BUILT_IN: LazyLock<&'static Pack> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/built-in.pack"));
    // OK because the build made and checked them; an empty pack asks nothing and recommends nothing.
    Pack::read(bytes).unwrap_or_else(|| Box::leak(Box::default()))
});

/// A knowledge pack.
#[derive(Debug, Clone, Default)]
pub struct Pack {
    /// Its id.
    pub id: &'static str,
    /// The day on which the tables were last read against their sources (ISO date).
    pub read_on: &'static str,
    /// Months after which what was read is due to be read again.
    pub read_again_after_months: u32,
    /// The currency where a clinic sets none.
    pub currency: &'static str,
    /// Weeks before an event in which no procedure is offered, the last one included.
    pub event_weeks: u32,
    /// The pages, in the order of asking.
    pub pages: &'static [Page],
    /// The questions, in the order of asking.
    pub questions: &'static [Question],
    /// Those that are answered before anybody is offered an early answer.
    pub settled_needs: Vec<Question>,
    /// The treatments, in table order.
    pub treatments: &'static [Treatment],
    /// What a clinic's own treatment may be.
    pub classes: Vec<Class>,
    /// Who can be asked.
    pub clinicians: Vec<Clinician>,
    /// Who is asked where nobody is named: whoever would do the treatment.
    pub provider: Option<Clinician>,
    /// The source register.
    pub sources: Vec<Source>,
    /// What it stands on that areas are decided apart.
    pub areas_apart: Vec<Source>,
    /// What stands for a visitor in the place of sources that only the desk reads.
    pub for_the_desk: Vec<Source>,
    /// The decision table.
    pub rules: Vec<Rule>,
    /// What stops the quiz.
    pub red_flags: Vec<RedFlag>,
    /// Which options have no rule, and why. None for a visitor.
    pub without_effect: Vec<WithoutEffect>,
    /// How well each treatment serves each concern.
    pub matches: Vec<matches::Row>,
    /// Where a match is weaker.
    pub limits: Vec<Limit>,
    /// Usual courses.
    pub courses: Vec<courses::Row>,
    /// Typical prices.
    pub prices: Vec<Price>,
    /// What an event asks.
    pub margins: Vec<Margin>,
    /// Items of care, in the order of showing.
    pub care: Vec<Care>,
    /// Where sources disagree.
    pub conflicts: Vec<Conflict>,
    /// How many texts a language has for it.
    pub texts: usize,
}

impl Pack {
    /// The pack that this quiz is built with.
    pub fn built_in() -> &'static Pack {
        &BUILT_IN
    }

    /// Reads a pack; `None` for bytes that are none.
    pub fn read(bytes: &'static [u8]) -> Option<&'static Pack> {
        let mut reader = Reader {
            bytes,
            failed: false,
            texts: 0,
            pages: &[],
            questions: Vec::new(),
            treatments: &[],
            clinicians: Vec::new(),
            sources: Vec::new(),
        };
        let pack = reader.pack();
        let whole = !reader.failed && reader.bytes.is_empty();
        whole.then(|| &*Box::leak(Box::new(pack)))
    }

    /// No answers yet.
    pub fn answers(&self) -> Answers {
        Answers::new(self.questions)
    }

    /// The question with this public id.
    pub fn question(&self, id: &str) -> Option<Question> {
        self.questions.iter().copied().find(|q| q.id() == id)
    }

    /// An option, as `question=option`.
    pub fn choice(&self, id: &str) -> Option<Choice> {
        let (question, option) = id.split_once('=')?;
        self.question(question)?.choice(option)
    }

    /// The page with this public id.
    pub fn page(&self, id: &str) -> Option<Page> {
        self.pages.iter().copied().find(|page| page.id() == id)
    }

    /// The questions of a page, in the order of asking.
    pub fn on(&self, page: Page) -> impl Iterator<Item = Question> + Clone + use<> {
        let questions = self.questions.iter().copied();
        questions.filter(move |question| question.page() == page)
    }

    /// The question that has a role.
    pub fn asks(&self, role: Role) -> Option<Question> {
        self.questions.iter().copied().find(|q| q.has(role))
    }

    /// The concerns, in the order of asking.
    pub fn concerns(&self) -> impl Iterator<Item = Choice> + Clone + use<> {
        self.asks(Role::Concerns)
            .into_iter()
            .flat_map(Question::choices)
    }

    /// The treatment with this public id.
    pub fn treatment(&self, id: &str) -> Option<Treatment> {
        self.treatments.iter().copied().find(|t| t.id() == id)
    }

    /// The treatment that is always an option.
    pub fn routine(&self) -> Option<Treatment> {
        self.treatments.iter().copied().find(|t| t.is_routine())
    }

    /// What somebody would do to themselves.
    pub fn home(&self) -> Option<Treatment> {
        self.treatments.iter().copied().find(|t| t.is_home())
    }

    /// The item of care that a result names by its id.
    pub fn care_of(&self, id: &str) -> Option<Care> {
        self.care.iter().copied().find(|care| care.facts().id == id)
    }

    /// The number answered to the question that has a role.
    pub fn number(&self, role: Role, answers: &Answers) -> Option<u32> {
        match answers.get(self.asks(role)?)? {
            Answer::Number(n) => Some(n),
            _ => None,
        }
    }

    /// Where somebody would be treated; `None`: wherever.
    pub fn wished_setting(&self, answers: &Answers) -> Option<Setting> {
        let mut choices = self.asks(Role::Setting)?.choices();
        choices
            .find(|choice| answers.chose(*choice))
            .and_then(|choice| choice.facts().setting)
    }

    /// The days of healing that the options of a wish leave room for; any other leaves room for any.
    pub fn days_to_spare(&self) -> impl Iterator<Item = (Choice, u32)> + use<> {
        self.asks(Role::Downtime)
            .into_iter()
            .flat_map(Question::choices)
            .filter_map(|choice| Some((choice, choice.facts().days?)))
    }

    /// The row that holds for a concern; `None` while the kind of it is unanswered.
    pub fn match_row(&self, concern: Choice, counted: &Answers) -> Option<&matches::Row> {
        self.matches
            .iter()
            .find(|row| row.concern == concern && row.when.holds(counted))
    }

    /// The most that a treatment does for a concern, whoever asks.
    pub fn highest_match(&self, treatment: Treatment, concern: Choice) -> Strength {
        self.matches
            .iter()
            .filter(|row| row.concern == concern)
            .map(|row| row.strengths[treatment.index()])
            .max()
            .unwrap_or(Strength::None)
    }

    /// The most that a treatment may do for a concern whatever is answered to what is still open.
    ///
    /// Sound because conditions hold no negation: one that holds goes on holding.
    pub fn highest_still_open(
        &self,
        treatment: Treatment,
        concern: Choice,
        counted: &Answers,
        open: impl Fn(Question) -> bool,
    ) -> Strength {
        let of_concern = self.matches.iter().filter(|row| row.concern == concern);
        let mut highest = Strength::None;
        for row in of_concern {
            let holds = row.when.holds(counted);
            let mut may_hold = holds;
            row.when
                .questions(&mut |question| may_hold |= open(question));
            if may_hold {
                highest = highest.max(row.strengths[treatment.index()]);
            }
            if holds {
                break;
            }
        }
        self.limit(treatment, concern, counted, highest)
    }

    /// How well a treatment serves a concern for these answers.
    pub fn strength(&self, treatment: Treatment, concern: Choice, counted: &Answers) -> Strength {
        let Some(row) = self.match_row(concern, counted) else {
            return Strength::None;
        };
        self.limit(
            treatment,
            concern,
            counted,
            row.strengths[treatment.index()],
        )
    }

    /// What the limits that hold leave of a strength.
    fn limit(
        &self,
        treatment: Treatment,
        concern: Choice,
        counted: &Answers,
        strength: Strength,
    ) -> Strength {
        self.limits
            .iter()
            .filter(|limit| {
                limit.concern.is_none_or(|c| c == concern)
                    && limit.treatments.contains(&treatment)
                    && limit.when.holds(counted)
            })
            .map(|limit| limit.at_most)
            .fold(strength, Strength::min)
    }

    /// The usual course of a treatment for a concern; `None` where no number of sessions is known.
    pub fn course(&self, treatment: Treatment, concern: Choice) -> Option<&courses::Row> {
        self.courses
            .iter()
            .find(|row| row.treatment == treatment && row.concern.is_none_or(|of| of == concern))
    }

    /// The usual price of a session, in major units of `currency` (ISO 4217).
    pub fn typical_price(&self, treatment: Treatment, currency: &str) -> Option<&Price> {
        self.prices
            .iter()
            .find(|price| price.treatment == treatment && price.currency == currency)
    }

    fn margins<'a>(
        &'a self,
        treatments: &'a [Treatment],
        counted: &'a Answers,
    ) -> impl Iterator<Item = &'a Margin> {
        self.margins.iter().filter(|margin| {
            margin.when.holds(counted) && margin.treatments.iter().any(|t| treatments.contains(t))
        })
    }

    /// Days before an event in which no session of these treatments may fall; the longest of them.
    pub fn gap_days(&self, treatments: &[Treatment], counted: &Answers) -> u32 {
        let gaps = self.margins(treatments, counted).map(|m| m.gap_days);
        gaps.max().unwrap_or(0)
    }

    /// Weeks before an event by which the last session has to be for its result to show; the longest.
    pub fn useful_weeks(&self, treatments: &[Treatment], counted: &Answers) -> u32 {
        let weeks = self.margins(treatments, counted).map(|m| m.useful_weeks);
        weeks.max().unwrap_or(0)
    }
}

/// More than a pack has of anything that has a text and no byte of its own.
const MOST_WORDED: usize = 1000;

const URGENCIES: [Urgency; 3] = [Urgency::Soon, Urgency::SameDay, Urgency::Emergency];

/// Reads what the build wrote, in the same order.
///
/// Bytes that are none of it are an end of all bytes: what is read from there on is empty, and
/// the whole is refused. So there is no way out of the middle of an entry, and nothing to be
/// taken apart on it, which in wasm is most of what reading weighs.
struct Reader {
    bytes: &'static [u8],
    /// Whether something was not as the build writes it.
    failed: bool,
    /// How many texts were asked for so far.
    texts: usize,
    pages: &'static [Page],
    questions: Vec<Question>,
    treatments: &'static [Treatment],
    clinicians: Vec<Clinician>,
    sources: Vec<Source>,
}

impl Reader {
    fn fail(&mut self) {
        self.failed = true;
        self.bytes = &[];
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            self.fail();
            return 0;
        };
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> u32 {
        let mut n = 0u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte();
            n |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return n;
            }
        }
        self.fail();
        0
    }

    fn index(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or(usize::MAX)
    }

    /// A place in a list of that many, if any.
    fn optional(&mut self, among: usize) -> Option<usize> {
        let place = self.index().checked_sub(1)?;
        self.known(place, among).then_some(place)
    }

    fn optional_number(&mut self) -> Option<u32> {
        self.number().checked_sub(1)
    }

    fn known(&mut self, place: usize, among: usize) -> bool {
        if place >= among {
            self.fail();
        }
        place < among
    }

    fn flag(&mut self) -> bool {
        self.byte() != 0
    }

    fn text(&mut self) -> &'static str {
        let length = self.index();
        if let Some((text, rest)) = self.bytes.split_at_checked(length)
            && let Ok(text) = std::str::from_utf8(text)
        {
            self.bytes = rest;
            return text;
        }
        self.fail();
        ""
    }

    fn list<T>(&mut self, read: impl FnMut(&mut Self, usize) -> Option<T>) -> Vec<T> {
        let count = self.index();
        self.several(count, read)
    }

    /// As many entries as are known to come.
    fn several<T>(
        &mut self,
        count: usize,
        mut read: impl FnMut(&mut Self, usize) -> Option<T>,
    ) -> Vec<T> {
        // No entry is shorter than a byte, so a wrong count ends here.
        if count > self.bytes.len() {
            self.fail();
            return Vec::new();
        }
        let mut entries = Vec::with_capacity(count);
        for place in 0..count {
            match read(self, place) {
                Some(entry) => entries.push(entry),
                None => self.fail(),
            }
        }
        entries
    }

    fn one_of<T: Copy, const N: usize>(&mut self, all: &[T; N]) -> T {
        let place = self.index();
        all[if self.known(place, N) { place } else { 0 }]
    }

    fn optional_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.optional(all.len()).map(|place| all[place])
    }

    /// The place of that many texts.
    fn words(&mut self, how_many: usize) -> usize {
        let first = self.texts;
        self.texts += how_many;
        first
    }

    /// How many there are of what has a text each and no byte of its own.
    fn worded(&mut self) -> usize {
        let count = self.index();
        if self.known(count, MOST_WORDED) {
            self.words(count);
            count
        } else {
            0
        }
    }

    fn pack(&mut self) -> Pack {
        let (id, read_on) = (self.text(), self.text());
        let read_again_after_months = self.number();
        let currency = self.text();
        let event_weeks = self.number();
        self.pages = self.list(|reader, index| Some(reader.page(index))).leak();
        self.list(Reader::question);
        let settled_needs = self.list(|reader, _| reader.the_question());
        let questions: &'static [Question] = self.questions.clone().leak();
        self.treatments = self.list(Reader::treatment).leak();
        let options = questions.iter().flat_map(|asked| &asked.facts().options);
        for place in options.flat_map(|option| &option.had) {
            self.known(*place, self.treatments.len());
        }
        let areas = questions.iter().find(|q| q.has(Role::Areas));
        let areas = areas.map_or(0, |q| q.facts().options.len());
        let options = questions.iter().flat_map(|asked| &asked.facts().options);
        for place in options.filter_map(|option| option.area) {
            self.known(place, areas);
        }
        let classes = self.list(|reader, _| Some(reader.class()));
        let first = self.texts;
        let clinicians = self.worded();
        let clinicians = (first..first + clinicians).map(|words| Clinician { words });
        self.clinicians = clinicians.collect();
        let provider = self.index();
        let provider = self.clinicians.get(provider).copied();
        self.sources = self.list(|reader, index| Some(reader.source(index)));
        let areas_apart = self.the_sources();
        let for_the_desk = self.the_sources();
        let rules = self.list(|reader, index| Some(reader.rule(index)));
        let red_flags = self.list(|reader, _| Some(reader.red_flag()));
        let matches = self.list(|reader, _| reader.match_row());
        let limits = self.list(|reader, _| Some(reader.limit()));
        let courses = self.list(|reader, _| reader.course());
        let prices = self.list(|reader, _| reader.price());
        let margins = self.list(|reader, _| Some(reader.margin()));
        let care = self.list(|reader, _| Some(reader.care()));
        let conflicts = self.list(|reader, _| Some(reader.conflict()));
        let without_effect = self.list(|reader, _| Some(reader.without_effect()));
        Pack {
            id,
            read_on,
            read_again_after_months,
            currency,
            event_weeks,
            pages: self.pages,
            questions,
            settled_needs,
            treatments: self.treatments,
            classes,
            clinicians: take(&mut self.clinicians),
            provider,
            sources: take(&mut self.sources),
            areas_apart,
            for_the_desk,
            rules,
            red_flags,
            without_effect,
            matches,
            limits,
            courses,
            prices,
            margins,
            care,
            conflicts,
            texts: self.texts,
        }
    }

    fn page(&mut self, index: usize) -> Page {
        let facts = PageFacts {
            index,
            id: self.text(),
            words: self.words(1),
        };
        Page::of(Box::leak(Box::new(facts)))
    }

    fn question(&mut self, index: usize) -> Option<()> {
        let page = self.index();
        let page = *self.pages.get(page)?;
        let id = self.text();
        let kind = match self.index() {
            0 => Kind::Single,
            1 => Kind::Multi,
            2 => Kind::Number {
                min: self.number(),
                max: self.number(),
                unit: self.one_of(&[Unit::Months, Unit::Weeks, Unit::Money]),
            },
            _ => return None,
        };
        let (safety, optional, not_sure) = (self.flag(), self.flag(), self.flag());
        let nothing_may_be_now = self.flag();
        let not_sure_counts_as = self.optional(usize::MAX);
        let asked_with = match self.optional(self.questions.len()) {
            None => None,
            Some(question) => Some(self.choice_of(question)?),
        };
        let role = self.optional_of(&[
            Role::Concerns,
            Role::Areas,
            Role::RedFlags,
            Role::Distress,
            Role::Setting,
            Role::Downtime,
            Role::Event,
            Role::Budget,
        ]);
        let words = self.words(4);
        let groups = self.worded();
        let options = self.list(|reader, _| Some(reader.option()));
        let view_box = self.text();
        let drawing = (!view_box.is_empty()).then(|| Drawing {
            view_box,
            shapes: self.list(|reader, _| Some(reader.shape(options.len()))),
        });
        // A choice is a bit of 32.
        self.known(options.len(), 33);
        if let Some(place) = not_sure_counts_as {
            self.known(place, options.len());
        }
        let facts = Box::leak(Box::new(questionnaire::Facts {
            index,
            page,
            id,
            kind,
            safety,
            optional,
            not_sure,
            nothing_may_be_now,
            not_sure_counts_as,
            asked_with,
            role,
            groups,
            options,
            drawing,
            words,
        }));
        self.questions.push(Question::of(facts));
        Some(())
    }

    fn option(&mut self) -> OptionFacts {
        OptionFacts {
            id: self.text(),
            group: self.optional(usize::MAX),
            apart: self.flag(),
            clears: self.flag(),
            decides: self.flag(),
            setting: self.optional_of(&[Setting::Professional, Setting::AtHome]),
            days: self.optional_number(),
            swatch: self.optional_number(),
            picture: self.text(),
            had: self.list(|reader, _| Some(reader.index())),
            area: self.optional(usize::MAX),
            words: self.words(5),
        }
    }

    fn shape(&mut self, options: usize) -> Shape {
        Shape {
            option: self.optional(options),
            path: self.text(),
            place: self.text(),
            ink: self.flag(),
            inset: self.flag(),
        }
    }

    fn the_question(&mut self) -> Option<Question> {
        let place = self.index();
        self.questions.get(place).copied()
    }

    /// An option of the question at a place.
    fn choice_of(&mut self, question: usize) -> Option<Choice> {
        let question = *self.questions.get(question)?;
        let place = self.index();
        (place < question.facts().options.len()).then(|| Choice::at(question, place))
    }

    fn choice(&mut self) -> Option<Choice> {
        let question = self.index();
        self.choice_of(question)
    }

    fn setting(&mut self) -> Setting {
        self.one_of(&[Setting::Professional, Setting::AtHome])
    }

    fn treatment(&mut self, index: usize) -> Option<Treatment> {
        let facts = treatments::Facts {
            index,
            id: self.text(),
            setting: self.setting(),
            intensity: self.one_of(&Intensity::ALL),
            role: self.optional_of(&[treatments::Role::Routine, treatments::Role::Home]),
            follows: self.optional(usize::MAX),
            needles: self.flag(),
            only_where_offered: self.flag(),
            words: self.words(3),
        };
        Some(Treatment::of(Box::leak(Box::new(facts))))
    }

    fn the_treatment(&mut self) -> Option<Treatment> {
        let place = self.index();
        self.treatments.get(place).copied()
    }

    fn treatments(&mut self) -> Vec<Treatment> {
        self.list(|reader, _| reader.the_treatment())
    }

    fn class(&mut self) -> Class {
        Class {
            id: self.text(),
            setting: self.setting(),
            inherits: self.treatments(),
            named: self.list(|reader, _| Some(reader.text())),
        }
    }

    fn source(&mut self, index: usize) -> Source {
        let register = Register {
            index,
            id: self.text(),
            shown: self.one_of(&Shown::ALL),
            kind: self.one_of(&sources::Kind::ALL),
            grade: self.one_of(&Grade::ALL),
            year: u16::try_from(self.number()).ok().filter(|year| *year > 0),
            title: self.text(),
            url: Some(self.text()).filter(|url| !url.is_empty()),
        };
        Source::of(Box::leak(Box::new(register)))
    }

    fn the_sources(&mut self) -> Vec<Source> {
        self.list(|reader, _| {
            let place = reader.index();
            reader.sources.get(place).copied()
        })
    }

    fn condition(&mut self) -> Condition {
        let mut leaves = self.list(|reader, _| reader.leaf());
        if leaves.len() > 1 {
            return Condition::Any(leaves);
        }
        leaves.pop().unwrap_or_else(|| {
            self.fail();
            Condition::Always
        })
    }

    fn leaf(&mut self) -> Option<Condition> {
        Some(match self.index() {
            0 => Condition::Always,
            1 => Condition::Chose(self.choice()?),
            2 => {
                let question = self.the_question()?;
                let options = question.facts().options.len();
                let allowed = self.list(|reader, _| {
                    let place = reader.index();
                    (place < options).then(|| Choice::at(question, place))
                });
                Condition::Outside(question, allowed)
            }
            3 => Condition::NotSure(self.the_question()?),
            4 => Condition::Under(self.the_question()?, Span::sixteenths(self.number())),
            5 => {
                let choice = self.choice()?;
                let areas = self.questions.iter().find(|q| q.has(Role::Areas));
                let (areas, options) = areas.map(|q| (*q, q.facts().options.len()))?;
                let places = self.list(|reader, _| {
                    let place = reader.index();
                    (place < options).then(|| Choice::at(areas, place))
                });
                Condition::ChoseIn(choice, places)
            }
            _ => return None,
        })
    }

    fn cell(&mut self) -> Option<Cell> {
        Some(Cell {
            effect: self.one_of(&Suitability::ALL),
            clinician: {
                let place = self.optional(self.clinicians.len());
                place.map(|place| self.clinicians[place])
            },
            wait: match self.index() {
                0 => None,
                1 => Some(Wait::Cleared(Span::sixteenths(self.number()))),
                2 => Some(Wait::Since(
                    self.the_question()?,
                    Span::sixteenths(self.number()),
                )),
                _ => return None,
            },
        })
    }

    fn rule(&mut self, index: usize) -> Rule {
        let row = Row {
            index,
            id: self.text(),
            place: self.text(),
            when: self.condition(),
            cells: self.several(self.treatments.len(), |reader, _| reader.cell()),
            sources: self.the_sources(),
            urgency: self.optional_of(&URGENCIES),
            leaves: self.optional(usize::MAX),
            first_days: self.optional_number(),
            words: self.words(3),
        };
        Rule::of(Box::leak(Box::new(row)))
    }

    fn red_flag(&mut self) -> RedFlag {
        RedFlag {
            id: self.text(),
            place: self.text(),
            when: self.condition(),
            urgency: self.one_of(&URGENCIES),
            sources: self.the_sources(),
        }
    }

    /// A concern by its place; the question with that role is among those read.
    fn concern(&self, place: usize) -> Option<Choice> {
        let question = self.questions.iter().find(|q| q.has(Role::Concerns))?;
        (place < question.facts().options.len()).then(|| Choice::at(*question, place))
    }

    fn optional_concern(&mut self) -> Option<Choice> {
        let place = self.optional(usize::MAX)?;
        let concern = self.concern(place);
        if concern.is_none() {
            self.fail();
        }
        concern
    }

    fn match_row(&mut self) -> Option<matches::Row> {
        let place = self.index();
        Some(matches::Row {
            concern: self.concern(place)?,
            when: self.condition(),
            strengths: self.several(self.treatments.len(), |reader, _| {
                Some(reader.one_of(&Strength::ALL))
            }),
            sources: self.the_sources(),
        })
    }

    fn limit(&mut self) -> Limit {
        Limit {
            concern: self.optional_concern(),
            when: self.condition(),
            treatments: self.treatments(),
            at_most: self.one_of(&Strength::ALL),
            sources: self.the_sources(),
        }
    }

    fn optional_range(&mut self) -> Option<Range> {
        let min = self.optional_number()?;
        Some(Range::new(min, self.number()))
    }

    fn range(&mut self) -> Range {
        self.optional_range().unwrap_or_else(|| {
            self.fail();
            Range::new(0, 0)
        })
    }

    fn course(&mut self) -> Option<courses::Row> {
        Some(courses::Row {
            treatment: self.the_treatment()?,
            concern: self.optional_concern(),
            course: Course {
                sessions: self.range(),
                interval_weeks: self.range(),
                maintenance_months: self.optional_range(),
                minutes: self.optional_range(),
                downtime_days: self.range(),
                first_change_weeks: self.optional_range(),
                best_result_months: self.optional_range(),
            },
            sources: self.the_sources(),
        })
    }

    fn price(&mut self) -> Option<Price> {
        Some(Price {
            currency: self.text(),
            treatment: self.the_treatment()?,
            per_session: self.range(),
            sources: self.the_sources(),
        })
    }

    fn margin(&mut self) -> Margin {
        Margin {
            treatments: self.treatments(),
            when: self.condition(),
            gap_days: self.number(),
            useful_weeks: self.number(),
            sources: self.the_sources(),
        }
    }

    fn care(&mut self) -> Care {
        let facts = care::Facts {
            id: self.text(),
            list: self.one_of(&List::ALL),
            when: self.condition(),
            treatments: self.treatments(),
            days_before: self.number(),
            sources: self.the_sources(),
            stands_in_for: self.text(),
            words: self.words(1),
        };
        Care::of(Box::leak(Box::new(facts)))
    }

    fn conflict(&mut self) -> Conflict {
        let facts = conflicts::Facts {
            topic: self.text(),
            place: self.text(),
            when: self.condition(),
            treatments: self.treatments(),
            sources: self.the_sources(),
            words: self.words(1),
        };
        Conflict::of(Box::leak(Box::new(facts)))
    }

    fn without_effect(&mut self) -> WithoutEffect {
        WithoutEffect {
            options: self.list(|reader, _| reader.choice()),
            why: self.text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/built-in.pack"));

    #[test]
    fn what_the_build_wrote_is_read_whole() {
        let pack = Pack::read(BUILT).expect("a pack");
        assert!(pack.questions.len() > 10 && pack.rules.len() > 10);
        assert!(!pack.sources.is_empty() && !pack.clinicians.is_empty());
    }

    // What is refused is never given back: a pack is kept for good, so some of all ways do.
    #[test]
    fn part_of_a_pack_is_none_and_neither_is_one_with_more_behind_it() {
        for length in (0..BUILT.len()).step_by(211) {
            assert!(Pack::read(&BUILT[..length]).is_none(), "{length} bytes");
        }
        let more = [BUILT, &[0]].concat().leak();
        assert!(Pack::read(more).is_none());
    }

    #[test]
    fn bytes_that_are_no_pack_are_read_without_a_panic() {
        for place in (0..BUILT.len()).step_by(97) {
            for byte in [0, 0x7f, 0xff] {
                let mut changed = BUILT.to_vec();
                changed[place] = byte;
                if let Some(pack) = Pack::read(changed.leak()) {
                    // What a question says of treatments can be followed.
                    for asked in pack.questions {
                        for choice in asked.choices() {
                            assert_eq!(1, choice.bit().count_ones());
                            let _ = choice.had(pack.treatments).count();
                        }
                    }
                }
            }
        }
    }
}

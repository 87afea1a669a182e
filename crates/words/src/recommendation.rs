//! The answer to the person: options, reasons, what would change it, sources.
//!
//! What arrives: answers, clinic and words. What leaves: a [`Recommendation`],
//! the contract's result, which the view draws and the JavaScript API returns.
//! Everything in it follows from the tables. This module deliberately does not
//! know a browser.

use serde::{Serialize, Serializer};

use crate::text::{Phrase, Ui, Words};
use skin_quiz_decision::answers::Answers;
use skin_quiz_decision::assessment::rules::{Clinician, Rule, Suitability, Urgency};
use skin_quiz_decision::assessment::{Assessed, Finding, InArea, Origin, Place, Waiting};
use skin_quiz_decision::catalogue;
use skin_quiz_decision::clinic::{Clinic, Offer, Package};
use skin_quiz_decision::condition::Condition;
use skin_quiz_decision::flow::Case;
use skin_quiz_decision::knowledge::care::List;
use skin_quiz_decision::knowledge::courses::Course;
use skin_quiz_decision::knowledge::matches::Strength;
use skin_quiz_decision::knowledge::sources::{self, Grade, Source};
use skin_quiz_decision::knowledge::treatments::{self, Intensity, Setting, Treatment};
use skin_quiz_decision::order::by_rank;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::plan::{self, Cost, Plan, Timing};
use skin_quiz_decision::questionnaire::{Choice, Question, Role};
use skin_quiz_decision::ranking::{self, Ranking};

/// The most changes shown for one treatment (contract).
const MOST_CHANGES: usize = 3;
/// The id of the finding that the areas chosen are not alike.
const KEEP_CLEAR: &str = "area-keep-clear";
/// The id under which a clinic's own statement is cited.
const CLINIC_SOURCE: &str = "clinic";

/// How far the quiz came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Every question that matters is answered.
    Complete,
    /// Questions are still needed.
    Incomplete,
    /// A red flag: nothing cosmetic is shown.
    Stopped,
}

/// What no answer still open can change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Settled {
    /// Ids of the treatments recommended, best first.
    pub recommended: Vec<String>,
}

/// The contract's result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Recommendation {
    /// How far the quiz came.
    pub status: Status,
    /// Ids of the questions still needed.
    pub missing: Vec<&'static str>,
    /// How soon a doctor is needed, if one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub urgency: Option<Urgency>,
    /// Ids of the treatments recommended, best first; at most two.
    pub recommended: Vec<String>,
    /// Incomplete: what is recommended whatever is answered to the questions still needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub settled: Option<Settled>,
    /// Every treatment on offer.
    pub options: Vec<TreatmentOption>,
    /// What would make a treatment possible.
    pub changes: Vec<Change>,
    /// Where the sources disagree.
    pub conflicts: Vec<Disagreement>,
    /// What to do before.
    pub prepare: Vec<Item>,
    /// What to do after.
    pub aftercare: Vec<Item>,
    /// When to see somebody.
    #[serde(rename = "seekHelp")]
    pub seek_help: Vec<Item>,
    /// What to ask.
    #[serde(rename = "askTheProvider")]
    pub ask_the_provider: Vec<Item>,
    /// How a session goes and feels.
    pub during: Vec<Item>,
    /// What comes after it, and when.
    pub expect: Vec<Item>,
    /// What it is and how it works.
    pub explain: Vec<Item>,
    /// What becomes of it where nothing is done: the page's.
    #[serde(skip)]
    pub without: Vec<Item>,
    /// Every source that is cited above, by id.
    #[cfg_attr(feature = "types", ts(type = "{ [id: string]: SourceEntry }"))]
    pub sources: Cited,
    /// The digest of rules and facts.
    pub catalogue: String,
    /// Ids of what is possible but stronger than what is held up, so that the quiz does not
    /// recommend it: the page's.
    #[serde(skip)]
    pub stronger: Vec<String>,
}

/// One treatment for this person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TreatmentOption {
    /// Its id.
    pub treatment: String,
    /// Where it is done.
    pub setting: Setting,
    /// How safe it is for this person, in the area where it is safest.
    pub suitability: Suitability,
    /// Each chosen area by itself.
    pub areas: Vec<AreaEntry>,
    /// How well it serves each concern that was named.
    pub matches: Vec<Match>,
    /// Why.
    pub findings: Vec<FindingEntry>,
    /// Days until nothing waits any more; null: not known.
    #[serde(rename = "earliestInDays")]
    pub earliest_in_days: Option<u32>,
    /// The usual course, where one is known and it serves a concern.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub course: Option<Course>,
    /// What it costs, where a price is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub cost: Option<CostEntry>,
    /// How far the budget that somebody named goes: the page's.
    #[serde(skip)]
    pub budget: Option<Budget>,
    /// What its dates depend on: the page's, as the contract's result has no key for it.
    #[serde(skip)]
    pub timing: Timing,
    /// How much it asks of the skin: the page's.
    #[serde(skip)]
    pub intensity: Intensity,
    /// What it is to the quiz, where it is no procedure: the page's.
    #[serde(skip)]
    pub role: Option<treatments::Role>,
}

/// How far a budget goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// In words.
    pub text: String,
    /// Whether it is sure to pay for one session.
    pub pays: bool,
}

/// How safe a treatment is in one area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AreaEntry {
    /// The area's id.
    pub area: &'static str,
    /// How safe it is there.
    pub suitability: Suitability,
    /// Days until nothing waits there any more; null: not known.
    pub earliest_in_days: Option<u32>,
}

/// How well a concern is served.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Match {
    /// The concern's id.
    pub concern: &'static str,
    /// How well.
    pub strength: Strength,
}

/// A reason.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FindingEntry {
    /// The rule's id.
    pub rule: String,
    /// The least strict level it allows.
    pub effect: Suitability,
    /// Who has to be asked, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub clinician: Option<String>,
    /// How long to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub wait: Option<WaitEntry>,
    /// Ids of the areas that it is about, where it is not about all that are chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub areas: Option<Vec<&'static str>>,
    /// The reason in words, with what follows from it.
    pub text: String,
    /// The reason alone: the page's, to say it once of several treatments.
    #[serde(skip)]
    pub reason: String,
    /// How long to wait and who has to be asked: the page's.
    #[serde(skip)]
    pub clauses: String,
    /// Whether it is true of the treatment whoever asks: the page's.
    #[serde(skip)]
    pub is_standing: bool,
    /// Whether it is there for a "not sure": the page's.
    #[serde(skip)]
    pub is_unsure: bool,
    /// The question that it hangs on and what was answered, in words; empty where it hangs on
    /// none: the page's.
    #[serde(skip)]
    pub because: String,
    /// What a result that it decides is headed; may be empty: the page's.
    #[serde(skip)]
    pub lead: &'static str,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
}

/// A wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct WaitEntry {
    /// How many days.
    pub days: u32,
    /// What they count from.
    pub from: WaitFrom,
}

/// What a wait counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WaitFrom {
    /// From today.
    Today,
    /// From when the thing has cleared.
    Resolved,
}

/// Whose prices they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The clinic's own.
    Clinic,
    /// Typical ones, from published sources.
    Typical,
}

/// A range of money.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct MoneyRange {
    /// The lowest, in major units.
    pub min: f64,
    /// The highest, in major units.
    pub max: f64,
}

/// What a treatment costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CostEntry {
    /// ISO 4217 code.
    pub currency: String,
    /// One session.
    pub per_session: MoneyRange,
    /// All sessions.
    pub course: MoneyRange,
    /// A year of upkeep.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub upkeep_per_year: Option<MoneyRange>,
    /// The first year, top-ups with it: the page's, as the contract's result has no key for it.
    #[serde(skip)]
    pub first_year: Option<MoneyRange>,
    /// Whose prices they are.
    pub basis: Basis,
}

/// What would make a treatment possible.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Change {
    /// In words.
    pub text: String,
    /// The same with `{treatment}` left open, to say it once of several.
    #[serde(skip)]
    pub pattern: String,
    /// Which treatment.
    pub treatment: String,
    /// What it would become.
    pub becomes: Suitability,
    /// In how many days, where that is known.
    #[serde(rename = "inDays", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub in_days: Option<u32>,
    /// The id of the question it hangs on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub question: Option<&'static str>,
    /// Whether somebody has to agree as well.
    #[serde(skip)]
    pub agreed: bool,
    /// The wish that it speaks of, if it does of one: the page's.
    #[serde(skip)]
    pub wish: Option<Role>,
}

/// Where the sources disagree.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Disagreement {
    /// The topic's id.
    pub topic: &'static str,
    /// What they say and which value was taken.
    pub text: String,
    /// Ids of the sources on both sides.
    pub sources: Vec<&'static str>,
}

/// An item of care.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Item {
    /// Its id.
    pub id: &'static str,
    /// In words.
    pub text: String,
    /// Whether it may not wait to be unfolded: the page's.
    #[serde(skip)]
    pub is_emergency: bool,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
}

/// The sources that a result cites, by id, in the order of the register.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cited(Vec<(&'static str, SourceEntry)>);

impl Cited {
    /// The source of an id.
    pub fn get(&self, id: &str) -> Option<&SourceEntry> {
        self.iter()
            .find(|(known, _)| *known == id)
            .map(|(_, entry)| entry)
    }

    /// Each id with its source.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &SourceEntry)> {
        self.0.iter().map(|(id, entry)| (*id, entry))
    }

    /// Whether nothing is cited.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Cited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// A source.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SourceEntry {
    /// Its title.
    pub title: String,
    /// Its year.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub year: Option<u16>,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub url: Option<&'static str>,
    /// What kind of source it is.
    pub kind: sources::Kind,
    /// Whether its title is in the language of the rest, and says what it is: the page's.
    #[serde(skip)]
    pub is_own: bool,
}

/// Works out the answer for a person.
pub fn recommend(answers: &Answers, clinic: &Clinic, words: &Words) -> Recommendation {
    told_of(answers, clinic, words, false)
}

/// The answer as a page may show it before every question is answered: where it is settled, what is
/// recommended, and what holds up the rest as far as it is known; else the same as [`recommend`].
///
/// Nothing in it says that a procedure is possible: that, the open questions have still to tell.
pub fn recommend_early(answers: &Answers, clinic: &Clinic, words: &Words) -> Recommendation {
    told_of(answers, clinic, words, true)
}

fn told_of(answers: &Answers, clinic: &Clinic, words: &Words, early: bool) -> Recommendation {
    let case = Case::of(answers, clinic);
    let (counted, assessed) = (&case.counted, &case.assessment);
    let mut author = Author {
        counted,
        clinic,
        words,
        cited: Vec::new(),
        cites_clinic: false,
    };
    let mut result = Recommendation {
        status: Status::Complete,
        missing: Vec::new(),
        urgency: None,
        recommended: Vec::new(),
        settled: None,
        options: Vec::new(),
        changes: Vec::new(),
        conflicts: Vec::new(),
        prepare: Vec::new(),
        aftercare: Vec::new(),
        seek_help: Vec::new(),
        ask_the_provider: Vec::new(),
        during: Vec::new(),
        expect: Vec::new(),
        explain: Vec::new(),
        without: Vec::new(),
        sources: Cited::default(),
        catalogue: catalogue::digest().to_owned(),
        stronger: Vec::new(),
    };
    if !assessed.red_flags.is_empty() {
        result.status = Status::Stopped;
        result.urgency = assessed.urgency;
        result.seek_help = author.care(&[List::SeekHelp], &[]);
        for flag in &assessed.red_flags {
            author.cite(&flag.sources);
        }
        result.sources = author.sources();
        return result;
    }
    let missing = case.missing();
    if !missing.is_empty() {
        result.status = Status::Incomplete;
        result.missing = missing.iter().map(|q| q.id()).collect();
        result.settled = case.settled().map(|settled| Settled {
            recommended: settled
                .into_iter()
                .map(|i| clinic.offers[i].id.clone())
                .collect(),
        });
        if !early || result.settled.is_none() {
            return result;
        }
    }
    let places = Place::each(clinic.pack, counted);
    let matches: Vec<_> = clinic
        .offers
        .iter()
        .zip(&assessed.treatments)
        .map(|(offer, assessed)| ranking::matches_of(offer, clinic.pack, &places, assessed))
        .collect();
    let plans: Vec<_> = clinic
        .offers
        .iter()
        .zip(&matches)
        .map(|(offer, matches)| plan::plan(offer, clinic, counted, matches))
        .collect();
    let ranking = Ranking::from_parts(counted, clinic, &assessed.treatments, &matches, &plans);
    let recommended = ranking.recommended();
    result.urgency = assessed.urgency;
    result.recommended = recommended
        .iter()
        .map(|&i| clinic.offers[i].id.clone())
        .collect();
    result.stronger = ranking
        .stronger_than_what_is_held_up()
        .into_iter()
        .map(|i| clinic.offers[i].id.clone())
        .collect();
    result.options = (0..clinic.offers.len())
        .map(|i| author.option(i, &assessed.treatments[i], &matches[i], &plans[i]))
        .collect();
    result.changes = author.changes(&assessed.treatments, &matches, &plans, &ranking);
    let in_play = author.in_play(&recommended, &assessed.treatments, &matches);
    result.conflicts = author.conflicts(&in_play);
    result.prepare = author.care(&[List::Prepare], &in_play);
    result.aftercare = author.care(&[List::Aftercare], &in_play);
    let mut may_go_wrong = in_play.clone();
    may_go_wrong.extend(recently_had(clinic.pack, counted));
    result.seek_help = author.care(&[List::SeekHelp, List::Emergency], &may_go_wrong);
    result.ask_the_provider = author.care(&[List::AskTheProvider], &in_play);
    result.during = author.care(&[List::During], &in_play);
    result.expect = author.care(&[List::Expect], &in_play);
    result.explain = author.care(&[List::Explain], &in_play);
    result.without = author.care(&[List::Without], &in_play);
    if let Some(settled) = &result.settled {
        result.recommended.clone_from(&settled.recommended);
        let stays = |option: &TreatmentOption| {
            settled.recommended.contains(&option.treatment)
                || !option.suitability.may_be_recommended()
        };
        result.options.retain(stays);
        // What would make something possible depends on what was not asked.
        result.changes.clear();
        result.stronger.clear();
    }
    result.sources = author.sources();
    result
}

/// What somebody has had done, whose warning signs are theirs to know.
fn recently_had(pack: &'static Pack, counted: &Answers) -> Vec<Treatment> {
    let options = pack.questions.iter().flat_map(|q| q.choices());
    options
        .filter(|choice| counted.chose(*choice))
        .flat_map(|choice| choice.had(pack.treatments))
        .collect()
}

/// Puts findings into words and keeps track of what is cited.
struct Author<'a> {
    counted: &'a Answers,
    clinic: &'a Clinic,
    words: &'a Words,
    cited: Vec<Source>,
    /// A rule of the clinic's own is cited.
    cites_clinic: bool,
}

impl Author<'_> {
    /// Cites what a visitor is shown for a statement, which is never left without a source.
    fn cite(&mut self, sources: &[Source]) -> Vec<&'static str> {
        let mut shown = sources::for_visitors(sources);
        if shown.is_empty() {
            shown.clone_from(&self.clinic.pack.for_the_desk);
        }
        self.cited.extend_from_slice(&shown);
        shown.iter().map(|s| s.register().id).collect()
    }

    fn sources(&self) -> Cited {
        let cited = |source: &&Source| self.cited.contains(source);
        let mut sources: Vec<_> = self
            .clinic
            .pack
            .sources
            .iter()
            .filter(cited)
            .map(|source| {
                let register = source.register();
                // What is nobody's page is called in the language of the rest.
                let own = match register.grade {
                    _ if register.url.is_some() => None,
                    Grade::OwnRule => Some(Ui::SourceOwnRule),
                    Grade::Unverified => Some(Ui::SourceUnverified),
                    Grade::Unreviewed => Some(Ui::SourceUnreviewed),
                    Grade::Authority | Grade::Secondary | Grade::Clinic => None,
                };
                let title = own.map_or(register.title, |own| self.words.ui(own));
                let entry = SourceEntry {
                    title: title.to_owned(),
                    year: register.year,
                    url: register.url,
                    kind: register.kind,
                    is_own: own.is_some(),
                };
                (register.id, entry)
            })
            .collect();
        if self.cites_clinic {
            let name = self.clinic.name.clone();
            let entry = SourceEntry {
                title: name.unwrap_or_else(|| self.words.ui(Ui::ThisClinic).to_owned()),
                year: None,
                url: None,
                kind: sources::Kind::Clinic,
                is_own: true,
            };
            sources.push((CLINIC_SOURCE, entry));
        }
        Cited(sources)
    }

    fn option(
        &mut self,
        index: usize,
        assessed: &Assessed,
        matches: &[(Choice, Strength)],
        plan: &Plan,
    ) -> TreatmentOption {
        let offer = &self.clinic.offers[index];
        self.cite(&plan.course_sources);
        self.cite(&plan.cost_sources);
        for (concern, strength) in matches {
            if *strength > Strength::None
                && let Some(row) = self.clinic.pack.match_row(*concern, self.counted)
            {
                self.cite(&row.sources);
            }
        }
        TreatmentOption {
            treatment: offer.id.clone(),
            setting: offer.setting,
            suitability: assessed.suitability,
            areas: assessed
                .areas
                .iter()
                .filter_map(|found| {
                    Some(AreaEntry {
                        area: found.area?.id(),
                        suitability: found.suitability,
                        earliest_in_days: found.earliest_in_days,
                    })
                })
                .collect(),
            matches: matches
                .iter()
                .map(|(concern, strength)| Match {
                    concern: concern.id(),
                    strength: *strength,
                })
                .collect(),
            findings: assessed.findings.iter().map(|f| self.finding(f)).collect(),
            earliest_in_days: assessed.earliest_in_days,
            course: plan.course,
            cost: plan.cost.map(|cost| self.cost(&cost)),
            budget: self.budget(offer, plan),
            timing: plan.timing,
            intensity: ranking::intensity_of(offer),
            role: offer.treatment.and_then(|t| t.facts().role),
        }
    }

    fn cost(&self, cost: &Cost) -> CostEntry {
        let range = |price: skin_quiz_decision::clinic::Price| MoneyRange {
            min: price.min,
            max: price.max,
        };
        CostEntry {
            currency: self.clinic.currency.clone(),
            per_session: range(cost.per_session),
            course: range(cost.course),
            upkeep_per_year: cost.upkeep_per_year.map(range),
            first_year: cost.first_year.map(range),
            basis: if cost.clinics_own {
                Basis::Clinic
            } else {
                Basis::Typical
            },
        }
    }

    /// How far a budget goes, where one was named and a price is known.
    fn budget(&self, offer: &Offer, plan: &Plan) -> Option<Budget> {
        let budget = self.clinic.pack.number(Role::Budget, self.counted)?;
        let (cost, course) = (plan.cost?, plan.course?);
        let money = self.words.money(f64::from(budget), &self.clinic.currency);
        let figures = [("budget", money.as_str())];
        let (sure, perhaps) = sessions_for(budget, offer, &cost);
        let text = match sure {
            _ if f64::from(budget) >= cost.course.max => self.words.with(Ui::BudgetAll, &figures),
            0 if perhaps == 0 => self.words.with(Ui::BudgetNone, &figures),
            0 => self.words.with(Ui::BudgetPerhaps, &figures),
            sure => {
                let sessions = sure.min(course.sessions.max);
                self.words.count(Ui::BudgetSome, sessions, &figures)
            }
        };
        Some(Budget {
            text,
            pays: sure > 0,
        })
    }

    /// The chosen areas that have one of these bits of their question.
    fn areas(&self, bits: u32) -> Vec<Choice> {
        let areas = self.clinic.pack.asks(Role::Areas).into_iter();
        let areas = areas.flat_map(Question::choices);
        areas
            .filter(|area| self.counted.chose(*area) && bits & area.bit() != 0)
            .collect()
    }

    /// What areas are called, one after the other.
    fn names_of(&self, areas: &[Choice]) -> String {
        let name = |area: &Choice| self.words.say(Phrase::Choice(*area));
        let names: Vec<&str> = areas.iter().map(name).collect();
        self.words.apart(&names)
    }

    /// Where a treatment is for, and what has to be kept clear of.
    fn keep_clear(&self, bits: u32) -> String {
        let here = self.names_of(&self.areas(bits));
        let elsewhere = self.names_of(&self.areas(!bits));
        let figures = [("areas", here.as_str()), ("others", &elsewhere)];
        self.words.with(Ui::KeepClear, &figures)
    }

    /// The concerns that somebody chose beside those that a rule lists as allowed.
    fn outside(&self, rule: Rule) -> String {
        let mut names = Vec::new();
        rule.row().when.leaves(&mut |leaf| {
            let Condition::Outside(question, allowed) = leaf else {
                return;
            };
            if question.has(Role::Concerns) {
                let chosen = question.choices().filter(|it| self.counted.chose(*it));
                let others = chosen.filter(|choice| !allowed.contains(choice));
                names.extend(others.map(|choice| self.words.say(Phrase::Choice(choice))));
            }
        });
        self.words.apart(&names)
    }

    /// The first question that makes a rule speak, and what was answered, in words.
    fn because(&self, rule: Rule) -> String {
        let mut asked: Option<Question> = None;
        let mut answers: Vec<&str> = Vec::new();
        rule.row().when.leaves(&mut |leaf| {
            if !leaf.holds(self.counted) {
                return;
            }
            let mut of = None;
            leaf.questions(&mut |question| of = Some(question));
            // What is about an area, or about a concern beside those allowed, names it in its text.
            let is_named =
                |of: &Question| of.has(Role::Areas) || matches!(leaf, Condition::Outside(..));
            let is_first = |of: &Question| asked.is_none_or(|asked| asked == *of);
            let Some(question) = of.filter(|of| is_first(of) && !is_named(of)) else {
                return;
            };
            asked = Some(question);
            if let Condition::Chose(choice) = leaf {
                answers.push(self.words.say(Phrase::Choice(*choice)));
            }
        });
        let Some(question) = asked else {
            return String::new();
        };
        let short = self.words.say(Phrase::Short(question));
        match &answers[..] {
            [] => short.to_owned(),
            answers => self.words.labelled(short, &self.words.apart(answers)),
        }
    }

    fn finding(&mut self, finding: &Finding) -> FindingEntry {
        let (id, reason, sources) = match finding.origin {
            Origin::Table(rule) => (
                rule.id().to_owned(),
                self.words.say(Phrase::Rule(rule)).to_owned(),
                self.cite(&rule.row().sources),
            ),
            Origin::KeepClear => (
                KEEP_CLEAR.to_owned(),
                self.keep_clear(finding.areas.unwrap_or(0)),
                self.cite(&self.clinic.pack.areas_apart),
            ),
            Origin::Clinic(index) => {
                self.cites_clinic = true;
                let own = &self.clinic.contraindications[index];
                let unread = || self.words.ui(Ui::ClinicRuleUnread);
                let text = own.text.as_deref().unwrap_or_else(unread);
                (own.id.clone(), text.to_owned(), vec![CLINIC_SOURCE])
            }
        };
        let areas = finding.areas.map(|bits| self.areas(bits));
        let rule = match finding.origin {
            Origin::Table(rule) => Some(rule),
            _ => None,
        };
        // What a list of what is allowed leaves out is named: somebody chose it.
        let reason = match rule.map(|rule| self.outside(rule)) {
            Some(outside) if !outside.is_empty() => self.words.labelled(&outside, &reason),
            _ => reason,
        };
        let reason = match &areas {
            // Of what is about some of the areas only, these are named first.
            Some(areas) if finding.origin != Origin::KeepClear => {
                self.words.labelled(&self.names_of(areas), &reason)
            }
            _ => reason,
        };
        let clinician = finding
            .clinician
            .map(|c| self.words.say(Phrase::Clinician(c)));
        let mut clauses = String::new();
        let mut add = |clause: String| {
            if !clauses.is_empty() {
                clauses.push(' ');
            }
            clauses.push_str(&clause);
        };
        match finding.waiting {
            Some(Waiting::FromToday(days)) if days > 0 => {
                let time = self.words.time(days);
                add(self.words.with(Ui::WaitFromToday, &[("time", &time)]));
            }
            Some(Waiting::OnceCleared(days)) if days > 0 => {
                let time = self.words.time(days);
                add(self.words.with(Ui::WaitOnceCleared, &[("time", &time)]));
            }
            _ => {}
        }
        if let Some(clinician) = clinician {
            let clause = match finding.effect {
                Suitability::Contraindicated => Ui::ClinicianToAsk,
                _ => Ui::ClinicianMustAgree,
            };
            add(self.words.with(clause, &[("clinician", clinician)]));
        }
        let text = if clauses.is_empty() {
            reason.clone()
        } else {
            [&reason, " ", &clauses].concat()
        };
        FindingEntry {
            rule: id,
            because: rule.map_or_else(String::new, |rule| self.because(rule)),
            lead: rule.map_or("", |rule| self.words.say(Phrase::RuleLead(rule))),
            is_unsure: rule.is_some_and(|rule| matches!(rule.row().when, Condition::NotSure(_))),
            reason,
            clauses,
            areas: areas.map(|areas| areas.into_iter().map(Choice::id).collect()),
            is_standing: match finding.origin {
                Origin::KeepClear => false,
                Origin::Table(rule) => rule.row().is_standing(),
                Origin::Clinic(index) => {
                    let when = &self.clinic.contraindications[index].when;
                    matches!(when, None | Some(Condition::Always))
                }
            },
            effect: finding.effect,
            clinician: clinician.map(str::to_owned),
            wait: finding.waiting.map(|waiting| match waiting {
                Waiting::FromToday(days) => WaitEntry {
                    days,
                    from: WaitFrom::Today,
                },
                Waiting::OnceCleared(days) => WaitEntry {
                    days,
                    from: WaitFrom::Resolved,
                },
            }),
            text,
            sources,
        }
    }

    /// The built-in treatments that advice is given for: what is recommended,
    /// what could become so in the setting asked for, skincare always, and at-home needling where it
    /// is asked for. What is true of a clinic is not told to who treats their skin at home.
    fn in_play(
        &self,
        recommended: &[usize],
        treatments: &[Assessed],
        matches: &[Vec<(Choice, Strength)>],
    ) -> Vec<Treatment> {
        let wished = self.clinic.pack.wished_setting(self.counted);
        let at_home_only = wished == Some(Setting::AtHome);
        let mut in_play: Vec<Treatment> = Vec::new();
        for (index, offer) in self.clinic.offers.iter().enumerate() {
            let possible = treatments[index].suitability != Suitability::Contraindicated;
            let serves = matches[index].iter().any(|(_, s)| *s >= Strength::Fair);
            let in_a_clinic = offer.setting == Setting::Professional && !at_home_only;
            let shown = recommended.contains(&index)
                || offer.treatment.is_some_and(Treatment::is_routine)
                || (possible && serves && in_a_clinic)
                || (possible && offer.treatment.is_some_and(Treatment::is_home));
            if shown {
                in_play.extend_from_slice(&offer.inherits);
            }
        }
        in_play
    }

    fn care(&mut self, lists: &[List], in_play: &[Treatment]) -> Vec<Item> {
        let care = self.clinic.pack.care.iter();
        care.filter(|care| {
            let facts = care.facts();
            // Before anything is in play (a stopped quiz) only what an answer calls for is said.
            let wanted = if facts.treatments.is_empty() {
                !in_play.is_empty() || !matches!(facts.when, Condition::Always)
            } else {
                facts.treatments.iter().any(|t| in_play.contains(t))
            };
            lists.contains(&facts.list) && wanted && facts.when.holds(self.counted)
        })
        .map(|care| Item {
            id: care.facts().id,
            text: self.words.say(Phrase::Care(*care)).to_owned(),
            is_emergency: care.facts().list == List::Emergency,
            sources: self.cite(&care.facts().sources),
        })
        .collect()
    }

    fn conflicts(&mut self, in_play: &[Treatment]) -> Vec<Disagreement> {
        let conflicts = self.clinic.pack.conflicts.iter();
        conflicts
            .filter(|conflict| {
                let facts = conflict.facts();
                (facts.treatments.is_empty()
                    || facts.treatments.iter().any(|t| in_play.contains(t)))
                    && facts.when.holds(self.counted)
            })
            .map(|conflict| Disagreement {
                topic: conflict.facts().topic,
                text: self.words.say(Phrase::Conflict(*conflict)).to_owned(),
                sources: self.cite(&conflict.facts().sources),
            })
            .collect()
    }

    /// What would change a "not now": waiting, something clearing, a
    /// clinician's agreement, or a preference; never a medicine stopped, a
    /// pregnancy ended or a different body.
    fn changes(
        &self,
        treatments: &[Assessed],
        matches: &[Vec<(Choice, Strength)>],
        plans: &[Plan],
        ranking: &Ranking,
    ) -> Vec<Change> {
        let mut all = Vec::new();
        for (index, offer) in self.clinic.offers.iter().enumerate() {
            if offer
                .treatment
                .is_some_and(Treatment::is_left_to_specialists)
            {
                continue;
            }
            let serves = matches[index].iter().any(|(_, s)| *s >= Strength::Fair);
            // Nothing is said of what would not help anyway.
            let mut changes = if matches[index].iter().any(|(_, s)| *s > Strength::None) {
                self.safety_changes(offer, &treatments[index])
            } else {
                Vec::new()
            };
            changes.extend(self.first_something_else(offer, &treatments[index]));
            if serves && offer.setting == Setting::Professional {
                self.preference_changes(
                    offer,
                    treatments[index].suitability,
                    &plans[index],
                    ranking,
                    &mut changes,
                );
            }
            changes.truncate(MOST_CHANGES);
            all.extend(changes);
        }
        all
    }

    /// Waiting, something clearing and somebody's agreement, in the area where these lead furthest.
    fn safety_changes(&self, offer: &Offer, assessed: &Assessed) -> Vec<Change> {
        let passes = |f: &Finding| matches!(f.waiting, Some(Waiting::FromToday(_)));
        let undated = |f: &Finding| matches!(f.waiting, Some(Waiting::OnceCleared(_)));
        let clears = |f: &Finding| undated(f) && may_clear(f.origin);
        // A clinician's agreement is not a wait: what has to end first, and may not be spoken of here, stays.
        let agreed =
            |f: &Finding| f.effect == Suitability::ClinicianReview && (!undated(f) || clears(f));
        let level = |without: &dyn Fn(&Finding) -> bool| assessed.without(without);
        let led = |area: &InArea| {
            let in_the_end = assessed.level_in(area.area, &|f| passes(f) || clears(f) || agreed(f));
            let days = area.earliest_in_days.unwrap_or(u32::MAX);
            (in_the_end, area.suitability, days)
        };
        let Some(furthest) = assessed.areas.iter().min_by_key(|area| led(area)) else {
            return Vec::new();
        };
        let findings: Vec<&Finding> = assessed.in_area(furthest.area).collect();
        let wait = findings
            .iter()
            .filter_map(|f| match f.waiting {
                Some(Waiting::FromToday(days)) => Some((days, f.origin)),
                _ => None,
            })
            .max_by_key(|(days, _)| *days);
        let clearing: Vec<&Finding> = findings.iter().copied().filter(|f| clears(f)).collect();
        // Somebody whose cold sore has gone is somebody who has had cold sores.
        let history = clearing
            .iter()
            .filter_map(|f| self.left_behind(f.origin))
            .map(|rule| offer.effect_of(rule.row()))
            .max()
            .unwrap_or(Suitability::Suitable);
        let name = Named::of(offer, self.words);
        let change = |pattern: String, becomes, in_days, origin: Option<Origin>| Change {
            text: naming(self.words, &pattern, std::slice::from_ref(&name)),
            pattern,
            treatment: offer.id.clone(),
            becomes,
            in_days,
            question: origin.and_then(question_of),
            agreed: false,
            wish: None,
        };
        let mut changes = Vec::new();
        let mut left = assessed.suitability;

        let waited = level(&passes);
        if let Some((days, origin)) = wait
            && waited < left
        {
            let figures = [
                ("time", self.words.time(days)),
                ("level", self.level(waited).to_owned()),
            ];
            let pattern = self.words.with(Ui::ChangeWait, &borrowed(&figures));
            changes.push(change(pattern, waited, Some(days), Some(origin)));
            left = waited;
        }
        let cleared = level(&|f| passes(f) || clears(f)).max(history);
        if let Some(first) = clearing.first()
            && cleared < left
        {
            let figures = [
                ("what", self.what_clears(&clearing)),
                ("time", self.words.time(longest(&clearing))),
                ("level", self.level(cleared).to_owned()),
            ];
            let said = if longest(&clearing) == 0 {
                Ui::ChangeClearedAtOnce
            } else {
                Ui::ChangeCleared
            };
            let pattern = self.words.with(said, &borrowed(&figures));
            changes.push(change(pattern, cleared, None, Some(first.origin)));
            left = cleared;
        }
        // Whoever had to be asked is asked because there is something to take care of.
        let with_agreement = level(&|f| passes(f) || clears(f) || agreed(f))
            .max(history)
            .max(Suitability::SuitableWithPrecautions);
        if with_agreement.may_be_recommended() && with_agreement < left {
            let mut clinicians: Vec<Clinician> = findings
                .iter()
                .filter(|f| agreed(f))
                .filter_map(|f| f.clinician.or(self.clinic.pack.provider))
                .collect();
            by_rank(&mut clinicians, |clinician| *clinician);
            clinicians.dedup();
            let who: Vec<&str> = clinicians
                .iter()
                .map(|c| self.words.say(Phrase::Clinician(*c)))
                .collect();
            let figures = [
                ("clinician", self.words.list(&who)),
                ("level", self.level(with_agreement).to_owned()),
            ];
            let mut pattern = self.words.with(Ui::ChangeAgreed, &borrowed(&figures));
            let mut also = |ui: Ui, figures: &[(&'static str, String)]| {
                pattern.push(' ');
                pattern.push_str(&self.words.with(ui, &borrowed(figures)));
            };
            if let Some((days, _)) = wait.filter(|(days, _)| *days > 0) {
                also(Ui::ChangeAlsoWait, &[("time", self.words.time(days))]);
            }
            if !clearing.is_empty() {
                let what = ("what", self.what_clears(&clearing));
                match longest(&clearing) {
                    0 => also(Ui::ChangeAlsoClear, &[what]),
                    days => {
                        also(
                            Ui::ChangeAlsoClearFor,
                            &[what, ("time", self.words.time(days))],
                        );
                    }
                }
            }
            let in_days = wait
                .filter(|_| clearing.is_empty())
                .map(|(days, _)| days)
                .filter(|days| *days > 0);
            let origin = findings.iter().find(|f| agreed(f)).map(|f| f.origin);
            changes.push(Change {
                agreed: true,
                ..change(pattern, with_agreement, in_days, origin)
            });
        }
        changes
    }

    /// When a treatment that comes after days of something else can come: not sooner than its other
    /// waits, and unsaid where one of them has no date or somebody has to agree.
    fn first_something_else(&self, offer: &Offer, assessed: &Assessed) -> Option<Change> {
        let speaks = |f: &Finding| match f.origin {
            Origin::Table(rule) => rule.row().first_days.map(|days| (rule, days)),
            Origin::Clinic(_) | Origin::KeepClear => None,
        };
        let (rule, first) = assessed.findings.iter().find_map(speaks)?;
        let in_days = assessed.earliest_in_days?.max(first);
        if assessed.suitability > Suitability::Deferred {
            return None;
        }
        let time = self.words.time(first);
        let pattern = self.words.say(Phrase::RuleChange(rule));
        let pattern = self.words.put(pattern, &[("time", &time)]);
        Some(Change {
            text: naming(self.words, &pattern, &[Named::of(offer, self.words)]),
            pattern,
            treatment: offer.id.clone(),
            becomes: Suitability::SuitableWithPrecautions,
            in_days: Some(in_days),
            question: None,
            agreed: false,
            wish: None,
        })
    }

    /// What a person ticked that these findings wait for, in words.
    fn what_clears(&self, clearing: &[&Finding]) -> String {
        let mut words: Vec<&str> = Vec::new();
        for finding in clearing {
            let Origin::Table(rule) = finding.origin else {
                continue;
            };
            rule.row().when.leaves(&mut |leaf| {
                if let Condition::Chose(choice) = leaf
                    && self.counted.chose(*choice)
                {
                    let word = self.words.say(Phrase::Choice(*choice));
                    if !words.contains(&word) {
                        words.push(word);
                    }
                }
            });
        }
        // Not with "and": an option may be one thing or another.
        self.words.apart(&words)
    }

    fn preference_changes(
        &self,
        offer: &Offer,
        suitability: Suitability,
        plan: &Plan,
        ranking: &Ranking,
        changes: &mut Vec<Change>,
    ) {
        if !suitability.may_be_recommended() {
            return;
        }
        let name = Named::of(offer, self.words);
        let mut add = |pattern: String, in_days: Option<u32>, role: Role| {
            let question = self.clinic.pack.asks(role);
            changes.push(Change {
                text: naming(self.words, &pattern, std::slice::from_ref(&name)),
                pattern,
                treatment: offer.id.clone(),
                becomes: suitability,
                in_days,
                question: question.map(Question::id),
                agreed: false,
                wish: Some(role),
            });
        };
        let pack = self.clinic.pack;
        let at_home = pack.wished_setting(self.counted) == Some(Setting::AtHome);
        if at_home && ranking.any_procedure() {
            let pattern = self.words.ui(Ui::ChangeSetting).to_owned();
            add(pattern, None, Role::Setting);
        }
        if let (Some(course), Some(spare)) = (plan.course, ranking.downtime())
            && course.downtime_days.min > spare
        {
            let days = self.words.ranged(Ui::DaysRange, course.downtime_days);
            add(
                self.words.with(Ui::ChangeDowntime, &[("range", &days)]),
                None,
                Role::Downtime,
            );
        }
        if let Some(weeks) = pack.number(Role::Event, self.counted) {
            if weeks <= pack.event_weeks {
                add(
                    self.words.ui(Ui::ChangeEventSoon).to_owned(),
                    Some(weeks * 7),
                    Role::Event,
                );
            } else if let Some(course) = plan.course {
                let days = plan.timing.days_until_ready_for_an_event(&course);
                if days > weeks * 7 {
                    let time = self.words.time(days);
                    add(
                        self.words.with(Ui::ChangeEvent, &[("time", &time)]),
                        None,
                        Role::Event,
                    );
                }
            }
        }
        let budget = pack.number(Role::Budget, self.counted);
        if let (Some(budget), Some(cost), Some(course)) = (budget, plan.cost, plan.course)
            && f64::from(budget) < cost.course.max
        {
            let money = self.words.money(f64::from(budget), &self.clinic.currency);
            let (sure, perhaps) = sessions_for(budget, offer, &cost);
            let text = if sure == 0 {
                let price = self.words.money_range(
                    cost.per_session.min,
                    cost.per_session.max,
                    &self.clinic.currency,
                );
                let pattern = if perhaps == 0 {
                    Ui::ChangeBudgetNone
                } else {
                    Ui::ChangeBudgetPerhaps
                };
                self.words
                    .with(pattern, &[("budget", &money), ("price", &price)])
            } else {
                self.words.count(
                    Ui::ChangeBudget,
                    sure.min(course.sessions.max),
                    &[
                        ("budget", &money),
                        ("sessions", &self.words.range(course.sessions)),
                    ],
                )
            };
            add(text, None, Role::Budget);
        }
    }

    /// The rule of somebody's history that a thing leaves behind when it has cleared.
    fn left_behind(&self, origin: Origin) -> Option<Rule> {
        match origin {
            Origin::Table(rule) => self.clinic.pack.rules.get(rule.row().leaves?).copied(),
            Origin::Clinic(_) | Origin::KeepClear => None,
        }
    }

    fn level(&self, suitability: Suitability) -> &'static str {
        self.words.ui(level(suitability))
    }
}

/// How many sessions a budget is sure to pay, and how many it may: the dearest price is the one to
/// be sure with, and a package has one price.
fn sessions_for(budget: u32, offer: &Offer, cost: &Cost) -> (u32, u32) {
    let covered = plan::sessions_within(budget, cost);
    let affordable = |package: &&Package| package.price <= f64::from(budget);
    let packaged = offer.packages.iter().filter(affordable);
    let packaged = packaged.map(|package| package.sessions).max();
    let sure = packaged.map_or(covered.min, |n| n.max(covered.min));
    (sure, covered.max)
}

/// What a treatment is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// As a heading or at the beginning of a sentence.
    pub first: String,
    /// Amid a sentence: with a small letter where the language has one.
    pub inline: String,
}

impl Named {
    /// The clinic's name for an offer, else ours.
    pub fn of(offer: &Offer, words: &Words) -> Named {
        let first = offer_name(offer, words);
        let own = |treatment: Treatment| words.say(Phrase::Inline(treatment));
        let inline = match (&offer.name, offer.treatment.map(own)) {
            (None, Some(inline)) if !inline.is_empty() => inline.to_owned(),
            _ => first.clone(),
        };
        Named { first, inline }
    }
}

/// A list of treatments as it stands amid a sentence.
pub fn listed(words: &Words, names: &[Named]) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.inline.as_str()).collect();
    words.list(&names)
}

/// A pattern with the names of treatments put in: the first as a sentence begins, where it begins one.
pub fn naming(words: &Words, pattern: &str, names: &[Named]) -> String {
    const OPEN: &str = "{treatment}";
    let begins = pattern.starts_with(OPEN) || pattern.contains(". {treatment}");
    let mut list: Vec<&str> = names.iter().map(|name| name.inline.as_str()).collect();
    if let (true, Some(first), Some(name)) = (begins, list.first_mut(), names.first()) {
        *first = &name.first;
    }
    words.put(pattern, &[("treatment", &words.list(&list))])
}

/// What a treatment is called: the clinic's name for it, else ours.
pub fn offer_name(offer: &Offer, words: &Words) -> String {
    match (&offer.name, offer.treatment) {
        (Some(name), _) => name.clone(),
        (None, Some(treatment)) => words.say(Phrase::Treatment(treatment)).to_owned(),
        (None, None) => offer.id.clone(),
    }
}

/// The words of a level.
pub fn level(suitability: Suitability) -> Ui {
    match suitability {
        Suitability::Suitable => Ui::LevelSuitable,
        Suitability::SuitableWithPrecautions => Ui::LevelPrecautions,
        Suitability::Deferred => Ui::LevelDeferred,
        Suitability::ClinicianReview => Ui::LevelReview,
        Suitability::Contraindicated => Ui::LevelContraindicated,
    }
}

/// Figures for a pattern.
fn borrowed<'f>(figures: &'f [(&'static str, String)]) -> Vec<(&'static str, &'f str)> {
    figures
        .iter()
        .map(|(name, figure)| (*name, figure.as_str()))
        .collect()
}

/// The longest of some undated waits, in days.
fn longest(clearing: &[&Finding]) -> u32 {
    clearing
        .iter()
        .filter_map(|f| match f.waiting {
            Some(Waiting::OnceCleared(days)) => Some(days),
            _ => None,
        })
        .max()
        .unwrap_or(0)
}

/// Whether `changes` may speak of what a rule is about as something that clears.
fn may_clear(origin: Origin) -> bool {
    let Origin::Table(rule) = origin else {
        return false;
    };
    let mut clears = true;
    rule.row().when.leaves(&mut |leaf| {
        clears &= matches!(leaf, Condition::Chose(choice) if choice.facts().clears);
    });
    clears
}

/// The question that a finding hangs on.
fn question_of(origin: Origin) -> Option<&'static str> {
    let Origin::Table(rule) = origin else {
        return None;
    };
    let mut first = None;
    rule.row().when.questions(&mut |question| {
        first.get_or_insert(question);
    });
    first.map(|question| question.id())
}

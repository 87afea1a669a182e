//! What a clinic sets: its treatments, prices, own contraindications, words.
//!
//! What arrives: anything ([`Value`]). What leaves: a [`Clinic`] made of
//! everything that was sound, and a [`Diagnostic`] for everything that was
//! not, with the path, what was found, what is allowed and the nearest valid
//! name. A clinic can add and tighten; it has no way to loosen a built-in
//! rule, because nothing here removes a finding. This module deliberately does
//! not know answers, or where the file came from.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::assessment::rules::Suitability;
use crate::calendar::Day;
use crate::condition::Condition;
use crate::knowledge::Range;
use crate::knowledge::matches::Strength;
use crate::knowledge::prices::DEFAULT_CURRENCY;
use crate::knowledge::treatments::{Class, Setting, Treatment};
use crate::questionnaire::{Kind, Question};
use crate::value::Value;

/// The longest text that is taken from a clinic file, in characters.
const LONGEST_TEXT: usize = 2_000;
/// The most entries of a list or object that are read.
const MOST_ENTRIES: usize = 5_000;
/// The highest price in major units.
const HIGHEST_PRICE: f64 = 1_000_000.0;

/// A price range in major units of the clinic's currency; `min <= max`, both within 0 to a million.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Price {
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

/// Several sessions for one price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Package {
    /// How many sessions.
    pub sessions: u32,
    /// For how much, in major units.
    pub price: f64,
}

/// A treatment on offer: a built-in one, or a clinic's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its id in results.
    pub id: String,
    /// Which built-in treatment it is, if it is one.
    pub treatment: Option<Treatment>,
    /// The built-in treatments whose contraindications it has.
    pub inherits: &'static [Treatment],
    /// Where it is done.
    pub setting: Setting,
    /// The clinic's name for it.
    pub name: Option<String>,
    /// How well it serves concerns, as the clinic says; for a built-in one only to weaken.
    pub concerns: Vec<(crate::questionnaire::Choice, Strength)>,
    /// The clinic's price of a session.
    pub per_session: Option<Price>,
    /// The clinic's number of sessions.
    pub sessions: Option<Range>,
    /// Packages, shown beside the course.
    pub packages: Vec<Package>,
}

impl Offer {
    fn built_in(treatment: Treatment) -> Offer {
        static ALL: [Treatment; Treatment::COUNT] = Treatment::ALL;
        Offer {
            id: treatment.id().to_owned(),
            treatment: Some(treatment),
            inherits: std::slice::from_ref(&ALL[treatment as usize]),
            setting: treatment.setting(),
            name: None,
            concerns: Vec::new(),
            per_session: None,
            sessions: None,
            packages: Vec::new(),
        }
    }
}

/// A clinic's own contraindication.
#[derive(Debug, Clone)]
pub struct OwnContraindication {
    /// The clinic's id for it.
    pub id: String,
    /// When it speaks.
    pub when: Condition,
    /// For which of the clinic's offers, by index.
    pub offers: Vec<usize>,
    /// What it does.
    pub effect: Suitability,
    /// The clinic's words.
    pub text: String,
}

/// Everything a clinic sets, checked. [`Clinic::default`] is the built-in one.
#[derive(Debug, Clone)]
pub struct Clinic {
    /// The clinic's name.
    pub name: Option<String>,
    /// ISO 4217 code.
    pub currency: String,
    /// BCP 47 tag for figures.
    pub locale: Option<String>,
    /// Where to book: https, mailto or tel.
    pub booking_url: Option<String>,
    /// Telephone number, as shown.
    pub phone: Option<String>,
    /// Address of a logo: https or relative.
    pub logo: Option<String>,
    /// The treatments on offer, in table order, the clinic's own last.
    pub offers: Vec<Offer>,
    /// The clinic's own contraindications.
    pub contraindications: Vec<OwnContraindication>,
    /// Text above the first question.
    pub intro: Option<String>,
    /// Text beside the limits of the quiz.
    pub disclaimer: Option<String>,
    /// Text beside the consent to share.
    pub consent: Option<String>,
    /// Who reviewed the tables clinically.
    pub reviewed_by: Option<String>,
    /// When (ISO date).
    pub reviewed_on: Option<String>,
    /// Whether answers may be shared with the clinic, after consent.
    pub share: bool,
    /// The file, or a figure in it, could not be read, so that built-in ones stand in.
    pub unreadable: bool,
}

impl Default for Clinic {
    fn default() -> Self {
        Clinic {
            name: None,
            currency: DEFAULT_CURRENCY.to_owned(),
            locale: None,
            booking_url: None,
            phone: None,
            logo: None,
            offers: Treatment::ALL.into_iter().map(Offer::built_in).collect(),
            contraindications: Vec::new(),
            intro: None,
            disclaimer: None,
            consent: None,
            reviewed_by: None,
            reviewed_on: None,
            share: false,
            unreadable: false,
        }
    }
}

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A part was left out.
    Error,
    /// A part was used, but probably not as meant.
    Warning,
}

/// A fault in a clinic file, for whoever can mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is (JSON Pointer).
    pub path: String,
    /// What kind of fault it is.
    pub code: &'static str,
    /// What was found, what is allowed, and the nearest valid name.
    pub message: String,
}

impl Clinic {
    /// Reads a clinic file: what is sound is used, the rest is reported.
    pub fn read(outside: &Value) -> (Clinic, Vec<Diagnostic>) {
        let mut reader = Reader::default();
        let clinic = reader.clinic(outside);
        (clinic, reader.found)
    }
}

#[derive(Default)]
struct Reader {
    found: Vec<Diagnostic>,
}

type Entry = (String, Value);

impl Reader {
    fn report(&mut self, severity: Severity, path: &str, code: &'static str, message: String) {
        self.found.push(Diagnostic {
            severity,
            path: path.to_owned(),
            code,
            message,
        });
    }

    fn error(&mut self, path: &str, code: &'static str, message: String) {
        self.report(Severity::Error, path, code, message);
    }

    fn expected(&mut self, path: &str, wanted: &str, value: &Value) {
        self.error(
            path,
            "wrong-type",
            format!("expected {wanted}, found {}", value.kind()),
        );
    }

    fn unknown_name(&mut self, path: &str, found: &str, allowed: &[&str]) {
        let found_short: String = found.chars().take(60).collect();
        let near = nearest(found, allowed)
            .map(|name| format!("; did you mean `{name}`?"))
            .unwrap_or_default();
        self.error(
            path,
            "unknown-name",
            format!(
                "`{found_short}` is not known here; allowed: {}{near}",
                allowed.join(", ")
            ),
        );
    }

    /// The entries of an object, faults reported; `None` when it is no object.
    fn entries<'v>(&mut self, path: &str, value: &'v Value) -> Option<&'v [Entry]> {
        match value {
            Value::Map(entries) => {
                if entries.len() > MOST_ENTRIES {
                    self.error(
                        path,
                        "too-many",
                        format!("only the first {MOST_ENTRIES} entries are read"),
                    );
                }
                Some(&entries[..entries.len().min(MOST_ENTRIES)])
            }
            other => {
                self.expected(path, "an object", other);
                None
            }
        }
    }

    fn items<'v>(&mut self, path: &str, value: &'v Value) -> Option<&'v [Value]> {
        match value {
            Value::List(items) => {
                if items.len() > MOST_ENTRIES {
                    self.error(
                        path,
                        "too-many",
                        format!("only the first {MOST_ENTRIES} entries are read"),
                    );
                }
                Some(&items[..items.len().min(MOST_ENTRIES)])
            }
            other => {
                self.expected(path, "a list", other);
                None
            }
        }
    }

    fn text(&mut self, path: &str, value: &Value) -> Option<String> {
        match value {
            Value::Text(text) if text.trim().is_empty() => {
                self.error(path, "empty", "expected a text, found an empty one".into());
                None
            }
            Value::Text(text) if text.chars().count() > LONGEST_TEXT => {
                self.error(
                    path,
                    "too-long",
                    format!("expected at most {LONGEST_TEXT} characters"),
                );
                None
            }
            Value::Text(text) => Some(text.trim().to_owned()),
            other => {
                self.expected(path, "a text", other);
                None
            }
        }
    }

    fn flag(&mut self, path: &str, value: &Value) -> Option<bool> {
        match value {
            Value::Bool(flag) => Some(*flag),
            other => {
                self.expected(path, "true or false", other);
                None
            }
        }
    }

    fn amount(&mut self, path: &str, value: &Value) -> Option<f64> {
        match value {
            Value::Number(n) if n.is_finite() && (0.0..=HIGHEST_PRICE).contains(n) => Some(*n),
            Value::Number(n) => {
                self.error(
                    path,
                    "out-of-range",
                    format!(
                        "expected a price from 0 to {HIGHEST_PRICE}, found {}",
                        shown(*n)
                    ),
                );
                None
            }
            other => {
                self.expected(path, "a number", other);
                None
            }
        }
    }

    fn count(&mut self, path: &str, value: &Value) -> Option<u32> {
        match value {
            Value::Number(n) if n.fract() == 0.0 && (1.0..=100.0).contains(n) => Some(*n as u32),
            Value::Number(n) => {
                self.error(
                    path,
                    "out-of-range",
                    format!("expected a whole number from 1 to 100, found {}", shown(*n)),
                );
                None
            }
            other => {
                self.expected(path, "a number", other);
                None
            }
        }
    }

    fn min_max<T: PartialOrd + Copy>(
        &mut self,
        path: &str,
        value: &Value,
        read: fn(&mut Self, &str, &Value) -> Option<T>,
    ) -> Option<(T, T)> {
        let (mut min, mut max) = (None, None);
        let before = self.found.len();
        for (key, value) in self.entries(path, value)? {
            let at = pointer(path, key);
            match key.as_str() {
                "min" => min = read(self, &at, value),
                "max" => max = read(self, &at, value),
                other => self.unknown_name(&at, other, &["min", "max"]),
            }
        }
        match (min, max) {
            (Some(min), Some(max)) if min <= max => Some((min, max)),
            (Some(_), Some(_)) => {
                self.error(path, "min-above-max", "`min` is above `max`".into());
                None
            }
            _ => {
                // A part that is there but faulty has been reported already.
                if self.found.len() == before {
                    self.error(path, "missing", "expected both `min` and `max`".into());
                }
                None
            }
        }
    }

    /// An address of one of these schemes, kept only if nothing in it can turn into anything else.
    fn link(&mut self, path: &str, value: &Value, schemes: &[&str]) -> Option<String> {
        let text = self.text(path, value)?;
        let clean = !text
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || "<>\"'`\\".contains(c));
        let lower = text.to_ascii_lowercase();
        let fits = schemes.iter().any(|scheme| match *scheme {
            "relative" => {
                !lower.starts_with("//")
                    && !lower
                        .split(['/', '?', '#'])
                        .next()
                        .unwrap_or("")
                        .contains(':')
            }
            scheme => lower.strip_prefix(scheme).is_some_and(|rest| {
                !rest.is_empty()
                    && (scheme != "https://" || !rest.starts_with(['/', '?', '#', ':', '@']))
            }),
        });
        if clean && fits {
            Some(text)
        } else {
            self.error(
                path,
                "unsafe-link",
                format!(
                    "not a link that can be used; allowed: {}",
                    schemes.join(", ")
                ),
            );
            None
        }
    }

    fn clinic(&mut self, outside: &Value) -> Clinic {
        const KEYS: &[&str] = &[
            "name",
            "currency",
            "locale",
            "bookingUrl",
            "phone",
            "logo",
            "theme",
            "treatments",
            "contraindications",
            "texts",
            "reviewedBy",
            "reviewedOn",
            "share",
        ];
        let mut clinic = Clinic::default();
        if *outside == Value::Null {
            return clinic;
        }
        let Some(entries) = self.entries("", outside) else {
            clinic.unreadable = true;
            return clinic;
        };
        let mut own_rules = None;
        for (key, value) in entries {
            let at = pointer("", key);
            match key.as_str() {
                "name" => clinic.name = self.text(&at, value),
                "currency" => {
                    if let Some(code) = self.text(&at, value) {
                        if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
                            clinic.currency = code;
                        } else {
                            self.error(
                                &at,
                                "bad-currency",
                                "expected three capital letters (ISO 4217), for example `USD`"
                                    .into(),
                            );
                        }
                    }
                }
                "locale" => {
                    clinic.locale = self.text(&at, value).filter(|tag| {
                        let fits = tag.len() <= 35
                            && tag.split('-').all(|p| {
                                (1..=8).contains(&p.len())
                                    && p.bytes().all(|b| b.is_ascii_alphanumeric())
                            })
                            && tag.split('-').next().is_some_and(|p| p.len() >= 2);
                        if !fits {
                            self.error(
                                &at,
                                "bad-locale",
                                "expected a language tag, for example `en-US`".into(),
                            );
                        }
                        fits
                    });
                }
                "bookingUrl" => {
                    clinic.booking_url = self.link(&at, value, &["https://", "mailto:", "tel:"]);
                }
                "phone" => clinic.phone = self.text(&at, value),
                "logo" => clinic.logo = self.link(&at, value, &["https://", "relative"]),
                "theme" => self.theme(&at, value),
                "treatments" => self.treatments(&at, value, &mut clinic),
                "contraindications" => own_rules = Some((at, value)),
                "texts" => self.texts(&at, value, &mut clinic),
                "reviewedBy" => clinic.reviewed_by = self.text(&at, value),
                "reviewedOn" => {
                    clinic.reviewed_on = self.text(&at, value).filter(|date| {
                        let fits = Day::read(date).is_some();
                        if !fits {
                            self.error(
                                &at,
                                "bad-date",
                                "expected a date such as `2026-05-31`".into(),
                            );
                        }
                        fits
                    });
                }
                "share" => clinic.share = self.flag(&at, value).unwrap_or(false),
                other => self.unknown_name(&at, other, KEYS),
            }
        }
        // A figure that can't be read is one that the built-in ones stand in for, and that is said.
        clinic.unreadable = self.found.iter().any(|fault| {
            fault.severity == Severity::Error
                && (fault.path == "/currency" || fault.path.starts_with("/treatments"))
        });
        // Last, because they name the clinic's own treatments.
        if let Some((at, value)) = own_rules {
            self.contraindications(&at, value, &mut clinic);
        }
        clinic
    }

    /// Colours and fonts are the element's to use; here they are only checked for being there.
    fn theme(&mut self, path: &str, value: &Value) {
        const KEYS: &[&str] = &["brand", "accent", "font", "radius"];
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            if KEYS.contains(&key.as_str()) {
                self.text(&at, value);
            } else {
                self.unknown_name(&at, key, KEYS);
            }
        }
    }

    fn texts(&mut self, path: &str, value: &Value, clinic: &mut Clinic) {
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            match key.as_str() {
                "intro" => clinic.intro = self.text(&at, value),
                "disclaimer" => clinic.disclaimer = self.text(&at, value),
                "consent" => clinic.consent = self.text(&at, value),
                other => self.unknown_name(&at, other, &["intro", "disclaimer", "consent"]),
            }
        }
    }

    fn treatments(&mut self, path: &str, value: &Value, clinic: &mut Clinic) {
        let mut withdrawn = BTreeSet::new();
        let mut positions = positions(clinic);
        for (id, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, id);
            if !is_kebab(id) {
                self.error(
                    &at,
                    "bad-id",
                    "expected an id of small letters, digits and hyphens".into(),
                );
                continue;
            }
            let position = positions.get(id.as_str()).copied();
            let mut offer = match position {
                Some(position) => clinic.offers[position].clone(),
                None => Offer {
                    id: id.clone(),
                    treatment: None,
                    inherits: &[],
                    setting: Setting::Professional,
                    name: None,
                    concerns: Vec::new(),
                    per_session: None,
                    sessions: None,
                    packages: Vec::new(),
                },
            };
            let mut offered = true;
            let Some(entries) = self.entries(&at, value) else {
                continue;
            };
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "offered" => offered = self.flag(&at, value).unwrap_or(true),
                    "class" => self.class(&at, value, &mut offer),
                    "name" => offer.name = self.text(&at, value),
                    "concerns" => self.concerns(&at, value, &mut offer),
                    "perSession" => {
                        offer.per_session = self
                            .min_max(&at, value, Reader::amount)
                            .map(|(min, max)| Price { min, max });
                    }
                    "sessions" => {
                        offer.sessions = self
                            .min_max(&at, value, Reader::count)
                            .map(|(min, max)| Range::new(min, max));
                    }
                    "packages" => offer.packages = self.packages(&at, value),
                    other => self.unknown_name(
                        &at,
                        other,
                        &[
                            "offered",
                            "class",
                            "name",
                            "concerns",
                            "perSession",
                            "sessions",
                            "packages",
                        ],
                    ),
                }
            }
            if offer.treatment == Some(Treatment::TopicalRoutine) && !offered {
                self.report(
                    Severity::Warning,
                    &pointer(&at, "offered"),
                    "always-offered",
                    "`topical-routine` is always shown: it is the choice without a procedure"
                        .into(),
                );
                offered = true;
            }
            if offer.treatment.is_none() && offer.inherits.is_empty() {
                let ids = Treatment::ALL.map(Treatment::id);
                let near = nearest(id, &ids)
                    .map(|name| format!(" If you meant `{name}`, use that id."))
                    .unwrap_or_default();
                self.error(
                    &at,
                    "missing-class",
                    format!(
                        "a treatment of the clinic's own needs a `class`, whose contraindications it takes over.{near}"
                    ),
                );
                continue;
            }
            match position {
                Some(position) => clinic.offers[position] = offer,
                None => {
                    positions.insert(id.clone(), clinic.offers.len());
                    clinic.offers.push(offer);
                }
            }
            if !offered {
                withdrawn.insert(id.as_str());
            }
        }
        clinic
            .offers
            .retain(|offer| !withdrawn.contains(offer.id.as_str()));
    }

    fn class(&mut self, path: &str, value: &Value, offer: &mut Offer) {
        let Some(id) = self.text(path, value) else {
            return;
        };
        let ids = Class::ALL.map(Class::id);
        match Class::ALL.into_iter().find(|class| class.id() == id) {
            Some(_) if offer.treatment.is_some() => self.report(
                Severity::Warning,
                path,
                "not-used",
                "a built-in treatment keeps its own contraindications; `class` is not used".into(),
            ),
            Some(class) => {
                offer.inherits = class.inherits();
                offer.setting = class.setting();
            }
            None => self.unknown_name(path, &id, &ids),
        }
    }

    fn concerns(&mut self, path: &str, value: &Value, offer: &mut Offer) {
        let ids: Vec<&str> = Question::Concerns
            .facts()
            .choices
            .iter()
            .map(|c| c.id())
            .collect();
        let strengths = Strength::ALL.map(Strength::id);
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            let Some(concern) = Question::Concerns.choice(key) else {
                self.unknown_name(&at, key, &ids);
                continue;
            };
            let Some(id) = self.text(&at, value) else {
                continue;
            };
            match Strength::from_id(&id) {
                Some(strength) => offer.concerns.push((concern, strength)),
                None => self.unknown_name(&at, &id, &strengths),
            }
        }
    }

    fn packages(&mut self, path: &str, value: &Value) -> Vec<Package> {
        let mut packages = Vec::new();
        for (index, value) in self
            .items(path, value)
            .unwrap_or_default()
            .iter()
            .enumerate()
        {
            let at = pointer(path, &index.to_string());
            let (mut sessions, mut price) = (None, None);
            let Some(entries) = self.entries(&at, value) else {
                continue;
            };
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "sessions" => sessions = self.count(&at, value),
                    "price" => price = self.amount(&at, value),
                    other => self.unknown_name(&at, other, &["sessions", "price"]),
                }
            }
            match (sessions, price) {
                (Some(sessions), Some(price)) => packages.push(Package { sessions, price }),
                _ => self.error(
                    &at,
                    "missing",
                    "expected both `sessions` and `price`".into(),
                ),
            }
        }
        packages
    }

    fn contraindications(&mut self, path: &str, value: &Value, clinic: &mut Clinic) {
        let positions = positions(clinic);
        for (index, value) in self
            .items(path, value)
            .unwrap_or_default()
            .iter()
            .enumerate()
        {
            let at = pointer(path, &index.to_string());
            let Some(entries) = self.entries(&at, value) else {
                continue;
            };
            let (mut id, mut when, mut effect, mut text) = (None, None, None, None);
            let mut offers = Vec::new();
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "id" => {
                        id = self.text(&at, value).filter(|id| {
                            if !is_kebab(id) {
                                self.error(
                                    &at,
                                    "bad-id",
                                    "expected an id of small letters, digits and hyphens".into(),
                                );
                            }
                            is_kebab(id)
                        });
                    }
                    "when" => when = self.when(&at, value),
                    "treatments" => offers = self.offers(&at, value, clinic, &positions),
                    "effect" => effect = self.effect(&at, value),
                    "text" => text = self.text(&at, value),
                    other => self.unknown_name(
                        &at,
                        other,
                        &["id", "when", "treatments", "effect", "text"],
                    ),
                }
            }
            match (id, when, effect, text) {
                (Some(id), Some(when), Some(effect), Some(text)) if !offers.is_empty() => {
                    clinic.contraindications.push(OwnContraindication {
                        id,
                        when,
                        offers,
                        effect,
                        text,
                    });
                }
                _ => self.error(
                    &at,
                    "incomplete-rule",
                    "not used: it needs `id`, `when`, `treatments`, `effect` and `text`, all valid"
                        .into(),
                ),
            }
        }
    }

    fn when(&mut self, path: &str, value: &Value) -> Option<Condition> {
        let (mut question, mut option) = (None, None);
        for (key, value) in self.entries(path, value)? {
            let at = pointer(path, key);
            match key.as_str() {
                "question" => question = self.text(&at, value).map(|id| (at, id)),
                "option" => option = self.text(&at, value).map(|id| (at, id)),
                other => self.unknown_name(&at, other, &["question", "option"]),
            }
        }
        let ((question_at, question), (option_at, option)) = match (question, option) {
            (Some(question), Some(option)) => (question, option),
            _ => {
                self.error(
                    path,
                    "missing",
                    "expected both `question` and `option`".into(),
                );
                return None;
            }
        };
        let ids: Vec<&str> = Question::ALL
            .iter()
            .filter(|q| !matches!(q.facts().kind, Kind::Number { .. }))
            .map(|q| q.id())
            .collect();
        let Some(question) = Question::from_id(&question).filter(|q| ids.contains(&q.id())) else {
            self.unknown_name(&question_at, &question, &ids);
            return None;
        };
        if option == crate::answers::NOT_SURE && question.facts().not_sure {
            return Some(Condition::NotSure(question));
        }
        let Some(choice) = question.choice(&option) else {
            let options: Vec<&str> = question.facts().choices.iter().map(|c| c.id()).collect();
            self.unknown_name(&option_at, &option, &options);
            return None;
        };
        Some(Condition::Chose(choice))
    }

    fn offers(
        &mut self,
        path: &str,
        value: &Value,
        clinic: &Clinic,
        positions: &BTreeMap<String, usize>,
    ) -> Vec<usize> {
        let mut offers = Vec::new();
        for (index, value) in self
            .items(path, value)
            .unwrap_or_default()
            .iter()
            .enumerate()
        {
            let at = pointer(path, &index.to_string());
            let Some(id) = self.text(&at, value) else {
                continue;
            };
            match positions.get(&id).copied() {
                Some(offer)
                    if clinic.offers[offer].treatment == Some(Treatment::TopicalRoutine) =>
                {
                    self.error(
                        &at,
                        "always-eligible",
                        "`topical-routine` can't be ruled out: it is the choice without a procedure"
                            .into(),
                    );
                }
                Some(offer) if !offers.contains(&offer) => offers.push(offer),
                Some(_) => {}
                None => {
                    let ids: Vec<&str> = clinic
                        .offers
                        .iter()
                        .map(|o| o.id.as_str())
                        .take(40)
                        .collect();
                    self.unknown_name(&at, &id, &ids);
                }
            }
        }
        offers
    }

    fn effect(&mut self, path: &str, value: &Value) -> Option<Suitability> {
        let id = self.text(path, value)?;
        let allowed: Vec<&str> = Suitability::ALL[1..].iter().map(|s| s.id()).collect();
        match Suitability::from_id(&id) {
            Some(Suitability::Suitable) => {
                self.error(
                    path,
                    "can-not-loosen",
                    "a clinic can add and tighten rules, never loosen one; `suitable` is no effect"
                        .into(),
                );
                None
            }
            Some(effect) => Some(effect),
            None => {
                self.unknown_name(path, &id, &allowed);
                None
            }
        }
    }
}

/// Where each treatment stands among the clinic's offers.
fn positions(clinic: &Clinic) -> BTreeMap<String, usize> {
    clinic
        .offers
        .iter()
        .enumerate()
        .map(|(index, offer)| (offer.id.clone(), index))
        .collect()
}

/// A number for a message: a huge one in powers of ten.
fn shown(n: f64) -> String {
    if n.abs() < 1e15 {
        n.to_string()
    } else {
        format!("{n:e}")
    }
}

/// One step further down a JSON Pointer.
fn pointer(path: &str, key: &str) -> String {
    let key: String = key.chars().take(80).collect();
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 80
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The valid name that a wrong one is probably meant to be.
fn nearest<'a>(found: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let found: String = found.chars().take(60).collect::<String>().to_lowercase();
    allowed
        .iter()
        .map(|name| (strsim::levenshtein(&found, name), *name))
        .min()
        .filter(|(distance, name)| *distance <= (name.len() / 3).max(2))
        .map(|(_, name)| name)
}

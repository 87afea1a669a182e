//! What a clinic sets: its treatments, prices, own contraindications, words.
//!
//! What arrives: anything ([`Value`]). What leaves: a [`Clinic`] made of
//! everything that was sound, and a [`Diagnostic`] for everything that was
//! not, with the path, what was found, what is allowed and the nearest valid
//! name. A clinic can add and tighten; it has no way to loosen a built-in
//! rule, because nothing here removes a finding. This module deliberately does
//! not know answers, or where the file came from.

// 3.6 kB brotli of a visitor's wasm, for something that is said once: `check-clinic` and the studio
// say it.
#[cfg(any(not(target_arch = "wasm32"), feature = "authors"))]
mod colour;

use serde::Serialize;

use crate::answers::{Answer, NOT_SURE, reading_of_not_sure};
use crate::assessment::rules::{Row, Suitability};
use crate::calendar::Day;
use crate::certificate;
use crate::condition::Condition;
use crate::knowledge::Range;
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::{Class, Setting, Treatment};
use crate::order::by_rank;
use crate::pack::Pack;
use crate::questionnaire::{Choice, Kind};
use crate::value::{Value, beginning, shown};

/// The longest text that is taken from a clinic file, in characters.
const LONGEST_TEXT: usize = 2_000;
/// The most entries of a list or object that are read.
const MOST_ENTRIES: usize = 1_000;
/// The most faults that are reported: nobody reads more, and a hostile file must not flood a console.
const MOST_FAULTS: usize = 200;
/// The highest price in major units; a whole number, as writing a float is 18 kB of wasm.
const HIGHEST_PRICE: u32 = 1_000_000;

/// Whose law a clinic's own words may be held to.
pub const REGIONS: [&str; 4] = ["uk", "eu", "us", "au"];

/// What a booking link may be.
const BOOKING: &[&str] = &["https://", "mailto:", "tel:"];
/// Where a picture may be.
const PICTURE: &[&str] = &["https://", "relative"];

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
    pub inherits: Vec<Treatment>,
    /// Where it is done.
    pub setting: Setting,
    /// The clinic's name for it.
    pub name: Option<String>,
    /// How well it serves concerns, as the clinic says; for a built-in one only to weaken.
    pub concerns: Vec<(Choice, Strength)>,
    /// The clinic's price of a session.
    pub per_session: Option<Price>,
    /// The clinic's number of sessions.
    pub sessions: Option<Range>,
    /// Packages, shown beside the course.
    pub packages: Vec<Package>,
    /// Where this one is booked: https, mailto or tel.
    pub booking_url: Option<String>,
    /// The clinic's own page about it: https.
    pub info: Option<String>,
}

impl Offer {
    /// A built-in treatment as it is where a clinic says nothing of it.
    pub fn built_in(treatment: Treatment) -> Offer {
        Offer {
            id: treatment.id().to_owned(),
            treatment: Some(treatment),
            inherits: vec![treatment],
            setting: treatment.setting(),
            name: None,
            concerns: Vec::new(),
            per_session: None,
            sessions: None,
            packages: Vec::new(),
            booking_url: None,
            info: None,
        }
    }

    /// What a rule does to this offer where it speaks.
    pub fn effect_of(&self, row: &Row) -> Suitability {
        self.inherits
            .iter()
            .map(|t| row.cell(*t).effect)
            .max()
            .unwrap_or(Suitability::Contraindicated)
    }
}

/// The id of what speaks for a rule of the clinic's own whose id could not be read.
pub const UNREAD_RULE: &str = "clinic-rule-unread";

/// A clinic's own contraindication; one that could not be read whole is kept, at its strictest reading.
#[derive(Debug, Clone)]
pub struct OwnContraindication {
    /// The clinic's id for it, or [`UNREAD_RULE`].
    pub id: String,
    /// When it speaks; `None`: that could not be read, so it always does.
    pub when: Option<Condition>,
    /// For which of the clinic's offers, by index.
    pub offers: Vec<usize>,
    /// What it does; at least `ClinicianReview` where the rule could not be read whole.
    pub effect: Suitability,
    /// The clinic's words; `None`: the rule could not be read whole.
    pub text: Option<String>,
}

/// A place where the clinic treats.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Location {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: Option<String>,
    /// Its telephone number, as shown.
    pub phone: Option<String>,
    /// Where it is booked: https, mailto or tel.
    pub booking_url: Option<String>,
}

/// The talk before any treatment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consultation {
    /// What it costs, in major units; 0 is free.
    pub price: Option<f64>,
    /// Whether the price is taken off a treatment.
    pub credited: bool,
    /// Who sees somebody.
    pub with: Option<String>,
    /// The register that they are in, and their number.
    pub register: Option<String>,
}

/// What somebody may be asked for in order to be contacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Their name.
    Name,
    /// Their email address.
    Email,
    /// Their telephone number.
    Phone,
}

impl Field {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Field; 3] = [Field::Name, Field::Email, Field::Phone];

    /// The name in files and in what is sent.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Email => "email",
            Field::Phone => "phone",
        }
    }
}

/// How a clinic wants to hear from somebody who asks to be contacted.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Who receives it: an https address that takes a JSON POST, or mailto.
    pub to: String,
    /// What is asked, in the order of [`Field::ALL`]; an email address or a telephone number is among it.
    pub ask: Vec<Field>,
    /// Whether a second, separate consent to marketing is asked.
    pub marketing: bool,
}

impl Contact {
    /// Whether it is sent by the person's own mail program.
    pub fn is_mail(&self) -> bool {
        self.to
            .get(..7)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
    }

    /// Whose computer, or which mail address, receives it.
    pub fn receiver(&self) -> &str {
        let rest = self.to.split_once(':').map_or("", |(_, rest)| rest);
        let ends = |c: char| "/?#".contains(c);
        let receiver = rest.trim_start_matches('/').split(ends).next();
        receiver.unwrap_or_default()
    }
}

/// The words that a clinic may set, in one language or for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnText {
    /// Above the first question, as a title, and what a dialog is called.
    Title,
    /// Above the first question.
    Intro,
    /// On the button that leads to booking.
    Book,
    /// Beside the limits of the quiz.
    Disclaimer,
    /// Beside the consent to share.
    Consent,
}

impl OwnText {
    const ALL: [OwnText; 5] = [
        OwnText::Title,
        OwnText::Intro,
        OwnText::Book,
        OwnText::Disclaimer,
        OwnText::Consent,
    ];

    /// The name in files.
    pub const fn id(self) -> &'static str {
        match self {
            OwnText::Title => "title",
            OwnText::Intro => "intro",
            OwnText::Book => "book",
            OwnText::Disclaimer => "disclaimer",
            OwnText::Consent => "consent",
        }
    }
}

/// Everything a clinic sets, checked. [`Clinic::default`] is the built-in one.
#[derive(Debug, Clone)]
pub struct Clinic {
    /// The knowledge that it stands on.
    pub pack: &'static Pack,
    /// The clinic's name.
    pub name: Option<String>,
    /// ISO 4217 code.
    pub currency: String,
    /// BCP 47 tag for figures.
    pub locale: Option<String>,
    /// Where to book: https, mailto or tel.
    pub booking_url: Option<String>,
    /// Telephone number, as shown; at least 3 digits in it.
    pub phone: Option<String>,
    /// Where the clinic is.
    pub address: Option<String>,
    /// Address of a logo: https or relative; drawn where it is on the page's own site.
    pub logo: Option<String>,
    /// Address of a picture above the first question; as the logo.
    pub image: Option<String>,
    /// The clinic's places, in its order.
    pub locations: Vec<Location>,
    /// The talk before any treatment.
    pub consultation: Option<Consultation>,
    /// How to ask to be contacted.
    pub contact: Option<Contact>,
    /// The treatments on offer, in table order, the clinic's own last.
    pub offers: Vec<Offer>,
    /// The clinic's own contraindications.
    pub contraindications: Vec<OwnContraindication>,
    /// Its own words, each with the tag of its language, which is empty where it is for all of them.
    pub texts: Vec<(String, OwnText, String)>,
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
        Clinic::of(Pack::built_in())
    }
}

impl Clinic {
    /// What stands where a clinic sets nothing.
    pub fn of(pack: &'static Pack) -> Clinic {
        Clinic {
            pack,
            name: None,
            currency: pack.currency.to_owned(),
            locale: None,
            booking_url: None,
            phone: None,
            address: None,
            logo: None,
            image: None,
            locations: Vec::new(),
            consultation: None,
            contact: None,
            offers: pack
                .treatments
                .iter()
                .copied()
                .filter(|treatment| !treatment.facts().only_where_offered)
                .map(Offer::built_in)
                .collect(),
            contraindications: Vec::new(),
            texts: Vec::new(),
            reviewed_by: None,
            reviewed_on: None,
            share: false,
            unreadable: false,
        }
    }
}

impl Clinic {
    /// The clinic's own words in a language, else those for all languages.
    pub fn text(&self, text: OwnText, language: &str) -> Option<&str> {
        let first = language.split('-').next().unwrap_or_default();
        [language, first, ""].iter().find_map(|tag| {
            let known = |(of, which, _): &&(String, OwnText, String)| {
                *which == text && of.eq_ignore_ascii_case(tag)
            };
            self.texts.iter().find(known).map(|(_, _, own)| &own[..])
        })
    }
}

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A part was left out, or must not go live.
    Error,
    /// A part was used, but probably not as meant, or not as it should stand.
    Warning,
}

/// A fault in a clinic file, for whoever can mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
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
        Clinic::read_for(Pack::built_in(), outside)
    }

    /// The same for the treatments and questions of a pack.
    pub fn read_for(pack: &'static Pack, outside: &Value) -> (Clinic, Vec<Diagnostic>) {
        let mut reader = Reader {
            pack,
            found: Vec::new(),
            withdrawn: Vec::new(),
            left_out: Vec::new(),
        };
        let clinic = reader.clinic(outside);
        (clinic, reader.found)
    }
}

struct Reader {
    pack: &'static Pack,
    found: Vec<Diagnostic>,
    /// The treatments that this clinic knows but does not offer.
    withdrawn: Vec<String>,
    /// The clinic's own treatments that could not be read, and so are not on offer either.
    left_out: Vec<String>,
}

/// The treatments that a rule names.
#[derive(Default)]
struct Named {
    /// Those on offer that can be ruled out, by index.
    offers: Vec<usize>,
    /// Whether one of them is the clinic's, on offer or not.
    known: bool,
    /// Whether there is something in the list that may mean any treatment.
    unclear: bool,
}

type Entry = (String, Value);

impl Reader {
    fn report(&mut self, severity: Severity, path: &str, code: &'static str, message: String) {
        let (severity, path, code, message) = match self.found.len() {
            ..MOST_FAULTS => (severity, path, code, message),
            MOST_FAULTS => {
                let message = format!("only the first {MOST_FAULTS} faults are listed");
                (Severity::Error, "", "too-many-faults", message)
            }
            _ => return,
        };
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
        if self.found.len() > MOST_FAULTS {
            return;
        }
        let near = nearest(found, allowed)
            .map(|name| format!("; did you mean `{name}`?"))
            .unwrap_or_default();
        self.error(
            path,
            "unknown-name",
            format!(
                "{} is not known here; allowed: {}{near}",
                quoted(found),
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
            Value::Text(text) if text.chars().all(|c| c.is_whitespace() || is_unseen(c)) => {
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
            Value::Text(text)
                if text
                    .chars()
                    .any(|c| c.is_control() && !"\n\r\t".contains(c)) =>
            {
                self.error(
                    path,
                    "control-character",
                    "expected a text, found a character in it that can't be shown".into(),
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

    /// A text for people to read. It is shown letter by letter, which who writes tags does not expect.
    fn words(&mut self, path: &str, value: &Value) -> Option<String> {
        let text = self.text(path, value)?;
        if text.chars().any(turns_round) {
            self.error(
                path,
                "control-character",
                "expected a text, found a character in it that turns round what follows".into(),
            );
            return None;
        }
        let tag =
            |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        if text.split('<').skip(1).any(tag) {
            self.report(
                Severity::Warning,
                path,
                "markup",
                "expected plain words, found HTML: it is shown as it stands, with its tags".into(),
            );
        }
        Some(text)
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
            Value::Number(n) if n.is_finite() && (0.0..=f64::from(HIGHEST_PRICE)).contains(n) => {
                // No minus sign before a price of nothing.
                Some(n.abs())
            }
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

    /// A text that has to be of a form, which an example shows.
    fn fitting(
        &mut self,
        path: &str,
        value: &Value,
        code: &'static str,
        wanted: &str,
        fits: fn(&str) -> bool,
    ) -> Option<String> {
        let text = self.text(path, value)?;
        if fits(&text) {
            return Some(text);
        }
        self.error(
            path,
            code,
            format!("expected {wanted}, found {}", quoted(&text)),
        );
        None
    }

    /// An address of one of these schemes, kept only if nothing in it can turn into anything else.
    fn link(&mut self, path: &str, value: &Value, schemes: &[&str]) -> Option<String> {
        let text = self.text(path, value)?;
        let clean = !text
            .chars()
            .any(|c| c.is_whitespace() || is_unseen(c) || "<>\"'`\\".contains(c));
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
                let host = rest.split(['/', '?', '#']).next().unwrap_or("");
                if scheme == "https://" {
                    // A name before an `@` is a password, or makes one site look like another.
                    !(host.is_empty() || host.starts_with(':') || host.contains('@'))
                } else if scheme == "tel:" {
                    is_telephone(rest)
                } else {
                    is_mail_address(rest)
                }
            }),
        });
        if clean && fits {
            Some(text)
        } else {
            self.error(
                path,
                "unsafe-link",
                format!(
                    "{} is not a link that can be used; allowed: {}",
                    quoted(&text),
                    schemes.join(", ")
                ),
            );
            None
        }
    }

    fn clinic(&mut self, outside: &Value) -> Clinic {
        const KEYS: &[&str] = &[
            "$schema",
            "name",
            "currency",
            "locale",
            "region",
            "bookingUrl",
            "phone",
            "address",
            "logo",
            "image",
            "theme",
            "treatments",
            "locations",
            "consultation",
            "contraindications",
            "texts",
            "contact",
            "reviewedBy",
            "reviewedOn",
            "share",
            certificate::KEY,
        ];
        let mut clinic = Clinic::of(self.pack);
        let Some(entries) = self.entries("", outside) else {
            clinic.unreadable = true;
            return clinic;
        };
        let mut own_rules = None;
        for (key, value) in entries {
            let at = pointer("", key);
            match key.as_str() {
                // Names the schema for the editor in which the file is written.
                "$schema" => drop(self.text(&at, value)),
                "name" => clinic.name = self.words(&at, value),
                "currency" => {
                    let wanted = "three capital letters (ISO 4217), for example `USD`";
                    if let Some(code) =
                        self.fitting(&at, value, "bad-currency", wanted, is_currency)
                    {
                        clinic.currency = code;
                    }
                }
                "locale" => {
                    let wanted = "a language tag, for example `en-US`";
                    clinic.locale = self.fitting(&at, value, "bad-locale", wanted, is_language_tag);
                }
                // Whose law the clinic's own words are held to; not here.
                "region" => drop(self.one_of(&at, value, &REGIONS)),
                "bookingUrl" => {
                    clinic.booking_url = self.link(&at, value, BOOKING);
                }
                "phone" => clinic.phone = self.phone(&at, value),
                "address" => clinic.address = self.words(&at, value),
                "logo" => clinic.logo = self.link(&at, value, PICTURE),
                "image" => clinic.image = self.link(&at, value, PICTURE),
                "theme" => self.theme(&at, value),
                "treatments" => self.treatments(&at, value, &mut clinic),
                "locations" => clinic.locations = self.locations(&at, value),
                "consultation" => clinic.consultation = self.consultation(&at, value),
                "contact" => clinic.contact = self.contact(&at, value),
                "contraindications" => own_rules = Some((at, value)),
                "texts" => self.texts(&at, value, &mut clinic),
                "reviewedBy" => clinic.reviewed_by = self.words(&at, value),
                "reviewedOn" => {
                    let wanted = "a date such as `2026-05-31`";
                    clinic.reviewed_on = self.fitting(&at, value, "bad-date", wanted, |date| {
                        Day::read(date).is_some()
                    });
                }
                certificate::KEY => self.certificate(&at, outside, value),
                "share" => clinic.share = self.flag(&at, value).unwrap_or(false),
                other => self.unknown_name(&at, other, KEYS),
            }
        }
        // A figure that can't be read is one that the built-in ones stand in for, and that is said.
        clinic.unreadable = self.found.iter().any(|fault| {
            fault.severity == Severity::Error
                && (fault.path == "/currency"
                    || fault.path.starts_with("/treatments")
                    || fault.code == "too-many-faults")
        });
        if clinic.contact.is_some() && clinic.name.is_none() {
            self.report(
                Severity::Warning,
                "/contact",
                "unnamed-receiver",
                "the consent names who receives a request: give the clinic's `name`; until then \
                 it names the address alone"
                    .into(),
            );
        }
        // Last, because they name the clinic's own treatments.
        if let Some((at, value)) = own_rules {
            self.contraindications(&at, value, &mut clinic);
        }
        clinic
    }

    fn phone(&mut self, path: &str, value: &Value) -> Option<String> {
        let phone = self.words(path, value)?;
        let digits = phone.bytes().filter(u8::is_ascii_digit).count();
        if digits < 3 || phone.chars().count() > 60 {
            self.error(
                path,
                "bad-phone",
                format!(
                    "expected a telephone number of at least 3 digits, found {}",
                    quoted(&phone)
                ),
            );
            return None;
        }
        Some(phone)
    }

    /// Colours and fonts are the element's to use; here is only said which ones it refuses.
    fn theme(&mut self, path: &str, value: &Value) {
        const KEYS: &[&str] = &["brand", "accent", "font", "radius", "button", "density"];
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            match (key.as_str(), value) {
                // So many pixels.
                ("radius", Value::Number(n)) if (0.0..=1000.0).contains(n) => {}
                ("radius", Value::Number(n)) => self.error(
                    &at,
                    "out-of-range",
                    format!(
                        "expected so many pixels, from 0 to 1000, found {}",
                        shown(*n)
                    ),
                ),
                ("radius", value) => {
                    self.fitting(
                        &at,
                        value,
                        "bad-style",
                        "a length such as `8px`",
                        is_measure,
                    );
                }
                ("font", value) => {
                    let wanted = "a font such as `Georgia, serif`";
                    self.fitting(&at, value, "bad-style", wanted, is_harmless_style);
                }
                ("brand" | "accent", value) => {
                    let wanted = "a colour such as `#17595f`";
                    let colour = self.fitting(&at, value, "bad-style", wanted, is_measure);
                    if let Some(colour) = colour {
                        self.contrast(&at, key, &colour);
                    }
                }
                ("button", value) => drop(self.one_of(&at, value, &["rounded", "pill", "square"])),
                ("density", value) => drop(self.one_of(&at, value, &["airy", "compact"])),
                _ => self.unknown_name(&at, key, KEYS),
            }
        }
    }

    /// One of some names, by its place among them.
    fn one_of(&mut self, path: &str, value: &Value, allowed: &[&str]) -> Option<usize> {
        let name = self.text(path, value)?;
        let place = allowed.iter().position(|one| *one == name);
        if place.is_none() {
            self.unknown_name(path, &name, allowed);
        }
        place
    }

    /// Says what a colour is shown as, where it can't be used as it is.
    #[cfg(any(not(target_arch = "wasm32"), feature = "authors"))]
    fn contrast(&mut self, path: &str, key: &str, written: &str) {
        let purpose = match key {
            "brand" => &colour::BRAND,
            _ => &colour::ACCENT,
        };
        let Some((light, dark)) = colour::adjusted(written, purpose) else {
            return;
        };
        let exact = match key {
            "brand" => match colour::text_on(written) {
                "white" => "what is filled with it has it exactly; ".to_owned(),
                text => format!("what is filled with it has it exactly, with {text} text on it; "),
            },
            _ => String::new(),
        };
        let dark = match dark {
            Some(dark) => format!("as {dark} on the dark one"),
            None => "as it is on the dark one".to_owned(),
        };
        let message = format!(
            "{exact}in words and lines {} can't be made out on the light background: it is shown \
             as {light} there, and {dark}",
            quoted(written)
        );
        self.report(Severity::Warning, path, "low-contrast", message);
    }

    #[cfg(not(any(not(target_arch = "wasm32"), feature = "authors")))]
    fn contrast(&mut self, _: &str, _: &str, _: &str) {}

    /// Says where a certificate does not fit; whatever it says, nothing is read otherwise.
    #[cfg(any(not(target_arch = "wasm32"), feature = "authors"))]
    fn certificate(&mut self, path: &str, file: &Value, value: &Value) {
        if let Some(fault) = certificate::fault(file, value) {
            let message = fault.message().to_owned();
            self.report(Severity::Warning, path, fault.code(), message);
        }
    }

    // The digest is more than a kilobyte of a visitor's wasm; the element asks the browser for it.
    #[cfg(not(any(not(target_arch = "wasm32"), feature = "authors")))]
    fn certificate(&mut self, _: &str, _: &Value, _: &Value) {}

    fn texts(&mut self, path: &str, value: &Value, clinic: &mut Clinic) {
        const NAMES: [&str; 5] = {
            let [a, b, c, d, e] = OwnText::ALL;
            [a.id(), b.id(), c.id(), d.id(), e.id()]
        };
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            let of_a_language = matches!(value, Value::Map(_)) && is_tag_of_a_text(key);
            let (language, entries): (&str, &[Entry]) = if of_a_language {
                (key, self.entries(&at, value).unwrap_or_default())
            } else {
                ("", &[(key.clone(), value.clone())])
            };
            for (key, value) in entries {
                let at = match language {
                    "" => at.clone(),
                    _ => pointer(&at, key),
                };
                let Some(text) = OwnText::ALL.iter().find(|text| text.id() == key) else {
                    self.unknown_name(&at, key, &NAMES);
                    continue;
                };
                if let Some(words) = self.words(&at, value) {
                    clinic.texts.push((language.to_owned(), *text, words));
                }
            }
        }
    }

    fn locations(&mut self, path: &str, value: &Value) -> Vec<Location> {
        let mut locations = Vec::new();
        let items = self.items(path, value).unwrap_or_default();
        for (index, value) in items.iter().enumerate() {
            let at = pointer(path, &index.to_string());
            let before = self.found.len();
            let Some(entries) = self.entries(&at, value) else {
                continue;
            };
            let mut location = Location::default();
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "name" => location.name = self.words(&at, value).unwrap_or_default(),
                    "address" => location.address = self.words(&at, value),
                    "phone" => location.phone = self.phone(&at, value),
                    "bookingUrl" => location.booking_url = self.link(&at, value, BOOKING),
                    other => {
                        let allowed = ["name", "address", "phone", "bookingUrl"];
                        self.unknown_name(&at, other, &allowed);
                    }
                }
            }
            if !location.name.is_empty() {
                locations.push(location);
            } else if self.found.len() == before {
                self.error(&at, "missing", "expected a `name`".into());
            }
        }
        locations
    }

    fn consultation(&mut self, path: &str, value: &Value) -> Option<Consultation> {
        let mut consultation = Consultation::default();
        for (key, value) in self.entries(path, value)? {
            let at = pointer(path, key);
            match key.as_str() {
                "price" => consultation.price = self.amount(&at, value),
                "credited" => consultation.credited = self.flag(&at, value).unwrap_or(false),
                "with" => consultation.with = self.words(&at, value),
                "register" => consultation.register = self.words(&at, value),
                other => {
                    let allowed = ["price", "credited", "with", "register"];
                    self.unknown_name(&at, other, &allowed);
                }
            }
        }
        Some(consultation)
    }

    /// A form that could send anything elsewhere than the clinic meant is not shown at all.
    fn contact(&mut self, path: &str, value: &Value) -> Option<Contact> {
        let before = self.found.len();
        let (mut to, mut asks, mut marketing) = (None, [true, true, false], false);
        for (key, value) in self.entries(path, value)? {
            let at = pointer(path, key);
            match key.as_str() {
                "to" => to = self.link(&at, value, &["https://", "mailto:"]),
                "ask" => asks = self.asked(&at, value)?,
                "marketing" => marketing = self.flag(&at, value).unwrap_or(false),
                other => self.unknown_name(&at, other, &["to", "ask", "marketing"]),
            }
        }
        if to.is_none() && self.found.len() == before {
            self.error(path, "missing", "expected a `to`: who receives it".into());
        }
        let ask = Field::ALL.iter().zip(asks).filter(|(_, asked)| *asked);
        Some(Contact {
            to: to?,
            ask: ask.map(|(field, _)| *field).collect(),
            marketing,
        })
    }

    /// Which fields are asked for, in the order of [`Field::ALL`]; nothing where nobody could be reached.
    fn asked(&mut self, path: &str, value: &Value) -> Option<[bool; 3]> {
        let names = Field::ALL.map(Field::id);
        let mut asked = [false; 3];
        for (index, value) in self.items(path, value)?.iter().enumerate() {
            let at = pointer(path, &index.to_string());
            if let Some(place) = self.one_of(&at, value, &names) {
                asked[place] = true;
            }
        }
        if !asked[1] && !asked[2] {
            self.error(
                path,
                "nobody-to-reach",
                "expected `email` or `phone` among them: without one nobody can be reached".into(),
            );
            return None;
        }
        Some(asked)
    }

    fn treatments(&mut self, path: &str, value: &Value, clinic: &mut Clinic) {
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
            let position = place_of(&positions, id);
            let built_in = self.pack.treatment(id);
            let mut offer = match (position, built_in) {
                (Some(position), _) => clinic.offers[position].clone(),
                (None, Some(treatment)) => Offer::built_in(treatment),
                (None, None) => Offer {
                    id: id.clone(),
                    treatment: None,
                    inherits: Vec::new(),
                    setting: Setting::Professional,
                    name: None,
                    concerns: Vec::new(),
                    per_session: None,
                    sessions: None,
                    packages: Vec::new(),
                    booking_url: None,
                    info: None,
                },
            };
            // What is offered only on the clinic's word waits for it.
            let waits = position.is_none() && built_in.is_some();
            let mut offered = !waits;
            let Some(entries) = self.entries(&at, value) else {
                self.left_out.push(id.clone());
                continue;
            };
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "offered" => offered = self.flag(&at, value).unwrap_or(!waits),
                    "class" => self.class(&at, value, &mut offer),
                    "name" => offer.name = self.words(&at, value),
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
                    "bookingUrl" => offer.booking_url = self.link(&at, value, BOOKING),
                    "info" => offer.info = self.link(&at, value, &["https://"]),
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
                            "bookingUrl",
                            "info",
                        ],
                    ),
                }
            }
            if offer.treatment.is_some_and(Treatment::is_routine) && !offered {
                self.report(
                    Severity::Warning,
                    &pointer(&at, "offered"),
                    "always-offered",
                    format!("`{id}` is always shown: it is the choice without a procedure"),
                );
                offered = true;
            }
            if waits && !entries.iter().any(|(key, _)| key == "offered") {
                self.report(
                    Severity::Warning,
                    &at,
                    "not-offered",
                    format!("`{id}` is shown only with `\"offered\": true`: see the docs on what the law says of it"),
                );
            }
            if offer.treatment.is_none() && offer.inherits.is_empty() {
                let ids: Vec<&str> = self.pack.treatments.iter().map(|t| t.id()).collect();
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
                self.left_out.push(id.clone());
                continue;
            }
            self.by_its_name(&at, &mut offer);
            match position {
                Some(position) => clinic.offers[position] = offer,
                None => {
                    positions.push((id.clone(), clinic.offers.len()));
                    clinic.offers.push(offer);
                }
            }
            if !offered {
                self.withdrawn.push(id.clone());
            }
        }
        clinic
            .offers
            .retain(|offer| !self.withdrawn.contains(&offer.id));
        // The table's order, the clinic's own last as they stand.
        let place = |offer: &Offer| offer.treatment.map_or(usize::MAX, Treatment::index);
        by_rank(&mut clinic.offers, place);
    }

    /// What a treatment is called says what it is, whatever class it was given: it takes over the
    /// contraindications of each class that its name suggests, and one whose name hides what it is
    /// keeps the quiz's own.
    fn by_its_name(&mut self, path: &str, offer: &mut Offer) {
        let pack = self.pack;
        let suggested = |text: &str| -> Vec<usize> {
            let words = text.to_ascii_lowercase();
            let all = pack.classes.iter().enumerate();
            all.filter(|(_, class)| class.named.iter().any(|stem| begins_a_word(&words, stem)))
                .map(|(index, _)| index)
                .collect()
        };
        // Put on by oneself, which no name of a procedure may turn into one.
        let mild = |index: usize| pack.classes[index].setting == Setting::AtHome;
        let name = offer.name.clone().unwrap_or_default();
        let by_name = suggested(&name);
        let of_its_own: Vec<usize> = match offer.treatment {
            Some(treatment) => {
                let member = |class: &usize| pack.classes[*class].inherits.contains(&treatment);
                let members = (0..pack.classes.len()).filter(member);
                members.chain(suggested(treatment.id())).collect()
            }
            None => Vec::new(),
        };
        let procedure = by_name.iter().any(|class| !mild(*class));
        let hides = match offer.treatment {
            Some(treatment) if treatment.is_routine() => procedure,
            Some(_) => {
                !by_name.is_empty() && !procedure && !by_name.iter().any(|c| of_its_own.contains(c))
            }
            None => false,
        };
        if hides {
            self.report(
                Severity::Warning,
                &pointer(path, "name"),
                "misleading-name",
                format!(
                    "{} is not what `{}` is, so the quiz's own name is used; give what it names \
                     as a treatment of its own",
                    quoted(&name),
                    offer.id
                ),
            );
            offer.name = None;
            return;
        }
        let mut suggestions = by_name;
        if offer.treatment.is_none() {
            suggestions.extend(suggested(&offer.id));
            for treatment in pack.treatments.iter().filter(|t| !t.is_routine()) {
                if offer.id.contains(treatment.id()) && !offer.inherits.contains(treatment) {
                    offer.inherits.push(*treatment);
                }
            }
        }
        let mut taken: Vec<&str> = Vec::new();
        for class in suggestions {
            let Class { id, inherits, .. } = &pack.classes[class];
            if mild(class) || of_its_own.contains(&class) || taken.contains(id) {
                continue;
            }
            let mut stricter = false;
            for treatment in inherits {
                if !offer.inherits.contains(treatment) {
                    offer.inherits.push(*treatment);
                    stricter = true;
                }
            }
            if stricter {
                taken.push(id);
            }
        }
        if taken.is_empty() {
            return;
        }
        offer.setting = Setting::Professional;
        self.report(
            Severity::Warning,
            path,
            "stricter-class",
            format!(
                "its name or id says that it is also `{}`, so it takes over those contraindications, \
                 too; if it is not, call it otherwise",
                taken.join("`, `")
            ),
        );
    }

    fn class(&mut self, path: &str, value: &Value, offer: &mut Offer) {
        let Some(id) = self.text(path, value) else {
            return;
        };
        let classes = &self.pack.classes;
        let ids: Vec<&str> = classes.iter().map(|class| class.id).collect();
        match classes.iter().find(|class| class.id == id) {
            Some(_) if offer.treatment.is_some() => self.report(
                Severity::Warning,
                path,
                "not-used",
                "a built-in treatment keeps its own contraindications; `class` is not used".into(),
            ),
            Some(class) => {
                offer.inherits = class.inherits.clone();
                offer.setting = class.setting;
            }
            None => self.unknown_name(path, &id, &ids),
        }
    }

    fn concerns(&mut self, path: &str, value: &Value, offer: &mut Offer) {
        let ids: Vec<&str> = self.pack.concerns().map(Choice::id).collect();
        let strengths = Strength::ALL.map(Strength::id);
        for (key, value) in self.entries(path, value).unwrap_or_default() {
            let at = pointer(path, key);
            let Some(concern) = self.pack.concerns().find(|concern| concern.id() == key) else {
                self.unknown_name(&at, key, &ids);
                continue;
            };
            let Some(id) = self.text(&at, value) else {
                continue;
            };
            match Strength::from_id(&id) {
                Some(strength) => {
                    let highest = offer.treatment.map(|t| self.pack.highest_match(t, concern));
                    if highest.is_some_and(|highest| strength > highest) {
                        self.report(
                            Severity::Warning,
                            &at,
                            "can-not-strengthen",
                            "a clinic can say that a built-in treatment serves a concern less well \
                             than the quiz says, never better"
                                .into(),
                        );
                    }
                    offer.concerns.push((concern, strength));
                }
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
            let before = self.found.len();
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
                _ if self.found.len() > before => {}
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
        let rules = self.pack.rules.iter();
        let mut ids: Vec<String> = rules.map(|rule| rule.id().to_owned()).collect();
        ids.push(UNREAD_RULE.to_owned());
        let mut unread_of_all = false;
        let items = self.items(path, value);
        match items {
            Some(read) => {
                unread_of_all |= matches!(value, Value::List(all) if all.len() > read.len())
            }
            None => unread_of_all = true,
        }
        let (mut rules, mut spoken_to) = (Vec::new(), Vec::new());
        for (index, value) in items.unwrap_or_default().iter().enumerate() {
            let at = pointer(path, &index.to_string());
            let Some(entries) = self.entries(&at, value) else {
                unread_of_all = true;
                continue;
            };
            let (mut id, mut when, mut effect, mut text) = (None, None, None, None);
            let mut named = None;
            for (key, value) in entries {
                let at = pointer(&at, key);
                match key.as_str() {
                    "id" => {
                        let wanted = "an id of small letters, digits and hyphens";
                        id = self.fitting(&at, value, "bad-id", wanted, is_kebab);
                        if id.as_ref().is_some_and(|id| ids.contains(id)) {
                            self.report(
                                Severity::Warning,
                                &at,
                                "duplicate-id",
                                "another rule has this id; choose one of your own".into(),
                            );
                        }
                        ids.extend(id.clone());
                    }
                    "when" => when = self.when(&at, value),
                    "treatments" => named = self.named(&at, value, clinic, &positions),
                    "effect" => effect = self.effect(&at, value),
                    "text" => text = self.words(&at, value),
                    other => self.unknown_name(
                        &at,
                        other,
                        &["id", "when", "treatments", "effect", "text"],
                    ),
                }
            }
            let named = named.unwrap_or(Named {
                unclear: true,
                ..Named::default()
            });
            let whole = named.known
                && id.is_some()
                && when.is_some()
                && effect.is_some_and(|effect| effect != Suitability::Suitable)
                && text.is_some();
            if !whole {
                self.error(
                    &at,
                    "incomplete-rule",
                    "it needs `id`, `when`, `treatments`, `effect` and `text`, all valid; until it \
                     has them, visitors are told to ask the clinic about its treatments"
                        .into(),
                );
            } else if let (Some(when), Some(effect)) = (&when, effect) {
                self.softer(&pointer(&at, "effect"), when, &named.offers, effect, clinic);
            }
            if effect == Some(Suitability::Suitable) {
                // It would loosen, and there is nothing in it that tightens.
                continue;
            }
            let id = id.unwrap_or_else(|| UNREAD_RULE.to_owned());
            let effect = effect.unwrap_or(Suitability::ClinicianReview);
            rules.push(OwnContraindication {
                id: id.clone(),
                when: when.clone(),
                offers: named.offers,
                effect: match when {
                    _ if whole => effect,
                    Some(_) => effect.max(Suitability::ClinicianReview),
                    // For whom it was meant is not known, so it rules nobody out.
                    None => Suitability::ClinicianReview,
                },
                text: text.filter(|_| whole),
            });
            if named.unclear {
                match when {
                    // One for each answer is enough, however many rules name nobody.
                    Some(when) if !spoken_to.contains(&when) => {
                        spoken_to.push(when.clone());
                        rules.push(OwnContraindication {
                            id,
                            when: Some(when),
                            offers: everything(clinic),
                            effect: Suitability::ClinicianReview,
                            text: None,
                        });
                    }
                    Some(_) => {}
                    None => unread_of_all = true,
                }
            }
        }
        if unread_of_all {
            rules.push(OwnContraindication {
                id: UNREAD_RULE.to_owned(),
                when: None,
                offers: everything(clinic),
                effect: Suitability::ClinicianReview,
                text: None,
            });
        }
        for (followed, follower) in followers(self.pack) {
            let places = [followed, follower].map(|t| place_of(&positions, t.id()));
            let [Some(followed), Some(follower)] = places else {
                continue;
            };
            for rule in &mut rules {
                if rule.offers.contains(&followed) && !rule.offers.contains(&follower) {
                    rule.offers.push(follower);
                }
            }
        }
        // What always says the same of a treatment says it once.
        let mut said = vec![false; clinic.offers.len()];
        for rule in &mut rules {
            if rule.when.is_none() {
                rule.offers
                    .retain(|&offer| !std::mem::replace(&mut said[offer], true));
            }
        }
        rules.retain(|rule| !rule.offers.is_empty());
        clinic.contraindications = rules;
    }

    /// Says where the built-in rules are stricter than the clinic's own, which then changes nothing.
    fn softer(
        &mut self,
        path: &str,
        when: &Condition,
        offers: &[usize],
        effect: Suitability,
        clinic: &Clinic,
    ) {
        let mut answers = self.pack.answers();
        match when {
            Condition::Chose(choice) => answers.choose(*choice),
            Condition::NotSure(question) => answers.set(*question, Some(Answer::NotSure)),
            _ => return,
        }
        let built_in = |offer: &Offer, asked: bool| {
            clinic
                .pack
                .rules
                .iter()
                .map(|rule| rule.row())
                .filter(|row| row.when.holds(&answers))
                .filter(|row| !asked || !row.is_standing())
                .map(|row| offer.effect_of(row))
                .max()
                .filter(|built_in| *built_in > effect)
        };
        let offers = || offers.iter().map(|&offer| &clinic.offers[offer]);
        // What is said of a treatment to everybody is no rule on this answer: it is spoken of
        // where the clinic's rule changes nothing for any treatment.
        let stricter = offers()
            .find_map(|offer| built_in(offer, true).map(|level| (offer, level)))
            .or_else(|| {
                let all: Option<Vec<_>> = offers()
                    .map(|offer| built_in(offer, false).map(|level| (offer, level)))
                    .collect();
                all?.into_iter().next()
            });
        if let Some((offer, built_in)) = stricter {
            self.report(
                Severity::Warning,
                path,
                "can-not-loosen",
                format!(
                    "a clinic can add and tighten rules, never loosen one: for `{}` it stays `{}`",
                    offer.id,
                    built_in.id()
                ),
            );
        }
    }

    fn when(&mut self, path: &str, value: &Value) -> Option<Condition> {
        let before = self.found.len();
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
                // A part that is there but faulty has been reported already.
                if self.found.len() == before {
                    self.error(
                        path,
                        "missing",
                        "expected both `question` and `option`".into(),
                    );
                }
                return None;
            }
        };
        let ids: Vec<&str> = self
            .pack
            .questions
            .iter()
            .filter(|q| !matches!(q.facts().kind, Kind::Number { .. }))
            .map(|q| q.id())
            .collect();
        let Some(question) = self
            .pack
            .question(&question)
            .filter(|q| ids.contains(&q.id()))
        else {
            self.unknown_name(&question_at, &question, &ids);
            return None;
        };
        if option == NOT_SURE && question.facts().not_sure {
            // Where it counts as an option, a rule on it has to speak for that option.
            return Some(match reading_of_not_sure(question) {
                Some(choice) => Condition::Chose(choice),
                None => Condition::NotSure(question),
            });
        }
        let Some(choice) = question.choice(&option) else {
            let options: Vec<&str> = question.choices().map(Choice::id).collect();
            self.unknown_name(&option_at, &option, &options);
            return None;
        };
        Some(Condition::Chose(choice))
    }

    /// The treatments that a rule names; `None` when that is no list.
    fn named(
        &mut self,
        path: &str,
        value: &Value,
        clinic: &Clinic,
        positions: &[(String, usize)],
    ) -> Option<Named> {
        let mut named = Named::default();
        let items = self.items(path, value)?;
        named.unclear |= matches!(value, Value::List(all) if all.len() > items.len());
        // None at all may mean all of them.
        named.unclear |= items.is_empty();
        for (index, value) in items.iter().enumerate() {
            let at = pointer(path, &index.to_string());
            let Some(id) = self.text(&at, value) else {
                named.unclear = true;
                continue;
            };
            match place_of(positions, &id) {
                Some(offer)
                    if clinic.offers[offer]
                        .treatment
                        .is_some_and(Treatment::is_routine) =>
                {
                    self.error(
                        &at,
                        "always-eligible",
                        format!("`{id}` can't be ruled out: it is the choice without a procedure"),
                    );
                }
                Some(offer) => {
                    named.known = true;
                    if !named.offers.contains(&offer) {
                        named.offers.push(offer);
                    }
                }
                None if self.withdrawn.contains(&id) || self.pack.treatment(&id).is_some() => {
                    named.known = true;
                    let mut followers = followers(self.pack);
                    let follower = followers
                        .find(|(followed, _)| followed.id() == id)
                        .and_then(|(_, follower)| {
                            Some((follower, place_of(positions, follower.id())?))
                        });
                    let follows = match follower {
                        Some((follower, place)) => {
                            // At home it is never softer than in a clinic, offered there or not.
                            if !named.offers.contains(&place) {
                                named.offers.push(place);
                            }
                            format!("the rule holds for `{}` alone", follower.id())
                        }
                        None => "nothing is to rule out".to_owned(),
                    };
                    self.report(
                        Severity::Warning,
                        &at,
                        "not-offered",
                        format!("{} is not on offer, so {follows}", quoted(&id)),
                    );
                }
                None => {
                    named.unclear |= !self.left_out.contains(&id);
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
        Some(named)
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
                Some(Suitability::Suitable)
            }
            Some(effect) => Some(effect),
            None => {
                self.unknown_name(path, &id, &allowed);
                None
            }
        }
    }
}

/// Treatments with what follows them: what a clinic's own rule says of the first it says of the
/// second, too.
fn followers(pack: &'static Pack) -> impl Iterator<Item = (Treatment, Treatment)> {
    let follows = |t: &Treatment| Some((*pack.treatments.get(t.facts().follows?)?, *t));
    pack.treatments.iter().filter_map(follows)
}

/// Every offer that a rule may speak of, by index.
fn everything(clinic: &Clinic) -> Vec<usize> {
    let can_be_ruled_out = |offer: &Offer| !offer.treatment.is_some_and(Treatment::is_routine);
    (0..clinic.offers.len())
        .filter(|&index| can_be_ruled_out(&clinic.offers[index]))
        .collect()
}

/// Where each treatment stands among the clinic's offers.
fn positions(clinic: &Clinic) -> Vec<(String, usize)> {
    clinic
        .offers
        .iter()
        .enumerate()
        .map(|(index, offer)| (offer.id.clone(), index))
        .collect()
}

fn place_of(positions: &[(String, usize)], id: &str) -> Option<usize> {
    let place = positions.iter().find(|(known, _)| known == id);
    place.map(|(_, place)| *place)
}

/// A text for a message, its beginning.
fn quoted(text: &str) -> String {
    format!("`{}`", beginning(text))
}

/// One step further down a JSON Pointer; of a long key, its beginning.
pub fn pointer(path: &str, key: &str) -> String {
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

fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 35
        && tag
            .split('-')
            .all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
        && tag
            .split('-')
            .next()
            .is_some_and(|p| p.len() >= 2 && p.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// A tag whose language is two or three small letters.
fn is_tag_of_a_text(tag: &str) -> bool {
    let first = tag.split('-').next().unwrap_or_default();
    is_language_tag(tag) && first.len() <= 3 && first.bytes().all(|b| b.is_ascii_lowercase())
}

/// A character that leaves no mark, or turns round the direction of what follows.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A character that turns round the direction of what follows, across the end of the text.
pub fn turns_round(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a word of a text, both in small letters, begins so; up to three letters have to be all of it.
fn begins_a_word(text: &str, stem: &str) -> bool {
    // No tables of all letters there are, for a page to load.
    let letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let whole = stem.chars().count() <= 3;
    text.match_indices(stem).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + stem.len()..].chars().next();
        !(before.is_some_and(letter) || whole && after.is_some_and(letter))
    })
}

/// A number that a telephone calls: no code of a network, which would redirect calls or tell what the device is.
fn is_telephone(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let rest = number.strip_prefix('+').unwrap_or(number);
    (3..=20).contains(&digits)
        && rest
            .bytes()
            .all(|b| b.is_ascii_digit() || b"-.()".contains(&b))
}

/// One address and at most a subject: nobody in copy, no text that the person did not write.
fn is_mail_address(address: &str) -> bool {
    let (to, subject) = match address.split_once('?') {
        Some((to, query)) => (to, query.strip_prefix("subject=")),
        None => (address, Some("")),
    };
    let plain = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
    };
    let Some((name, host)) = to.split_once('@') else {
        return false;
    };
    let words = |text: &str| {
        let lower = text.to_ascii_lowercase();
        !text.contains(['&', '#', '?'])
            && !["%0", "%1", "%26"].iter().any(|code| lower.contains(code))
    };
    let named = !name.is_empty() && plain(name);
    named && host.contains('.') && plain(host) && subject.is_some_and(words)
}

/// Nothing that ends a declaration, escapes, or fetches: no stricter than the element, which decides.
fn is_harmless_style(style: &str) -> bool {
    let lower = style.to_ascii_lowercase();
    let hidden = style.chars().any(|c| is_unseen(c) || "\\;{}<>".contains(c));
    let fetches = ["url(", "var(", "env(", "attr(", "src("];
    let image = lower.contains("image") && lower.contains('(');
    !hidden && !image && !fetches.iter().any(|one| lower.contains(one))
}

/// A colour or a length, or a sum of lengths.
fn is_measure(style: &str) -> bool {
    is_harmless_style(style)
        && style
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"#(),.%/ +-*".contains(&b))
}

/// The valid name that a wrong one is probably meant to be.
fn nearest<'a>(found: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let found: String = found
        .chars()
        .take(60)
        .collect::<String>()
        .to_ascii_lowercase();
    allowed
        .iter()
        .map(|name| (strsim::levenshtein(&found, name), *name))
        .min()
        .filter(|(distance, name)| *distance <= (name.len() / 3).max(2))
        .map(|(_, name)| name)
}

//! `clinic.schema.json`: what a clinic file may hold, for editors.
//!
//! What arrives: the library's tables. What leaves: a JSON Schema (2020-12),
//! generated from the types below, which describe the file and are never made.
//! It follows the reader in `skin_quiz::clinic` but for what a schema can't
//! say, such as `min` above `max`; tests hold the two against each other. This
//! module deliberately does not know any file, and none of it is in the wasm.
#![expect(dead_code, reason = "the types are described, never made")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::Result;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use skin_quiz::answers::NOT_SURE;
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::Kind;
use skin_quiz::text::{Phrase, Words};

/// The file's name in `dist/`.
pub const NAME: &str = "clinic.schema.json";

/// The characters of `skin_quiz::clinic::is_unseen`, as a pattern has them in brackets.
macro_rules! unseen {
    () => {
        r"\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    };
}

/// Blanks, and what can't be seen.
const UNSEEN: &str = concat!(r"\s", unseen!());
/// A tag, an end tag, a comment or a processing instruction begins so.
const MARKUP: &str = r"<[A-Za-z/!?]";
/// What a text can't hold: control characters other than tabs and ends of lines.
const CONTROL: &str = r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]";
/// What a text to read can't hold: what turns round the direction of all that follows.
const TURNS: &str = r"[\u202a-\u202e\u2066-\u2069]";
/// One address and at most a subject; as `skin_quiz::clinic` reads it.
const MAIL: &str = r#"[mM][aA][iI][lL][tT][oO]:[A-Za-z0-9._+-]+@[A-Za-z0-9._+-]*\.[A-Za-z0-9._+-]*(\?[sS][uU][bB][jJ][eE][cC][tT]=(?!.*%[01])(?!.*%26)[^&#?\s<>"'`\\]*)?"#;
/// A number, and no code of a network.
const TELEPHONE: &str = r"[tT][eE][lL]:(?=([^0-9]*[0-9]){3,20}[^0-9]*$)\+?[0-9.()-]+";
const LONGEST_TEXT: u32 = 2000;
const MOST_ENTRIES: u32 = 1000;

/// A clinic's own figures, treatments, rules and words for Skin Quiz. Everything is optional: what is left out keeps its built-in value.
#[derive(JsonSchema)]
#[schemars(
    title = "Skin Quiz: clinic file",
    rename_all = "camelCase",
    deny_unknown_fields
)]
struct ClinicFile {
    /// Where this schema is, for the editor; the quiz does not use it.
    #[schemars(rename = "$schema")]
    schema: Option<PlainText>,
    /// The clinic's name.
    name: Option<Wording>,
    currency: Option<Currency>,
    locale: Option<LanguageTag>,
    region: Option<Region>,
    booking_url: Option<BookingLink>,
    /// The clinic's telephone number as it is shown, for example +1 555 0100.
    phone: Option<Phone>,
    /// Where the clinic is. On the result and on paper.
    address: Option<Wording>,
    logo: Option<LogoLink>,
    image: Option<ImageLink>,
    theme: Option<Theme>,
    treatments: Option<Treatments>,
    /// The clinic's places, where it has more than one.
    #[schemars(length(max = MOST_ENTRIES))]
    locations: Option<Vec<Location>>,
    consultation: Option<Consultation>,
    /// The clinic's own rules. They add to the built-in ones or make them stricter; none can be loosened.
    #[schemars(length(max = MOST_ENTRIES))]
    contraindications: Option<Vec<Contraindication>>,
    texts: Option<Texts>,
    contact: Option<Contact>,
    /// Who has reviewed the medical rules for this clinic.
    reviewed_by: Option<Wording>,
    /// When they were reviewed, for example 2026-05-31.
    reviewed_on: Option<Date>,
    /// Whether a visitor may hand the result to the clinic, after ticking consent. Absent: false.
    share: Option<bool>,
    certificate: Option<Certificate>,
}

/// That the file is as the studio proved it. The studio writes it; whoever changes the file by hand takes it out, or proves it anew there.
#[derive(JsonSchema)]
struct Certificate {
    /// The digest of what the file says without this, SHA-256.
    file: String,
    /// The digest of the tables that it was proven with.
    pack: String,
}

/// The colours, font and corners of the quiz.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Theme {
    /// The colour of buttons, links and ticks, for example #17595f. Buttons have it exactly, with white or black text on it; in words and lines it is made darker or lighter where it could not be read.
    brand: Option<Measure>,
    /// The colour of the pictures.
    accent: Option<Measure>,
    /// The font, for example Georgia, serif. Its file is the page's to load.
    font: Option<FontFamily>,
    radius: Option<Radius>,
    button: Option<ButtonShape>,
    density: Option<Density>,
}

/// A built-in treatment, as this clinic offers it.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct BuiltIn {
    /// Whether the clinic offers it. Absent: true.
    offered: Option<bool>,
    /// The clinic's name for it.
    name: Option<Wording>,
    /// Concerns that it serves less well here than the quiz says. More than the quiz says is not taken over.
    concerns: Option<Concerns>,
    per_session: Option<PriceRange>,
    sessions: Option<SessionRange>,
    /// Several sessions for one price, shown beside the cost of a course.
    #[schemars(length(max = MOST_ENTRIES))]
    packages: Option<Vec<Package>>,
    booking_url: Option<BookingLink>,
    info: Option<PageLink>,
}

/// Sunscreen and skincare: always offered, as the choice without a procedure.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Routine {
    /// It is always offered.
    offered: Option<Yes>,
    /// The clinic's name for it.
    name: Option<Wording>,
    /// Concerns that it serves less well here than the quiz says. More than the quiz says is not taken over.
    concerns: Option<Concerns>,
    per_session: Option<PriceRange>,
    sessions: Option<SessionRange>,
    /// Several sessions for one price, shown beside the cost of a course.
    #[schemars(length(max = MOST_ENTRIES))]
    packages: Option<Vec<Package>>,
    booking_url: Option<BookingLink>,
    info: Option<PageLink>,
}

/// A treatment of the clinic's own; its id is the clinic's choice.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct OwnTreatment {
    /// Whether the clinic offers it. Absent: true.
    offered: Option<bool>,
    class: OwnClass,
    /// Its name.
    name: Option<Wording>,
    /// How well it serves each concern. What is not named is not served.
    concerns: Option<Concerns>,
    per_session: Option<PriceRange>,
    sessions: Option<SessionRange>,
    /// Several sessions for one price, shown beside the cost of a course.
    #[schemars(length(max = MOST_ENTRIES))]
    packages: Option<Vec<Package>>,
    booking_url: Option<BookingLink>,
    info: Option<PageLink>,
}

/// The price of one session, from and to, in whole units of the currency (100 is a hundred dollars).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PriceRange {
    /// The lowest price.
    min: Amount,
    /// The highest price; not below `min`.
    max: Amount,
}

/// How many sessions a course has, from and to.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct SessionRange {
    /// The fewest sessions.
    min: Count,
    /// The most sessions; not below `min`.
    max: Count,
}

/// Several sessions for one price.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Package {
    /// How many sessions.
    sessions: Count,
    /// What they cost together.
    price: Amount,
}

/// A rule of the clinic's own: who gives this answer is told this about these treatments.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Contraindication {
    /// Its name in results: small letters, digits and hyphens, for example no-smokers.
    id: Id,
    when: When,
    /// The treatments it is about: built-in ones, or the clinic's own by their ids. Not topical-routine.
    #[schemars(length(min = 1, max = MOST_ENTRIES))]
    treatments: Vec<TreatmentId>,
    effect: Effect,
    /// What the visitor reads.
    text: Wording,
}

/// A place where the clinic treats.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Location {
    /// What it is called.
    name: Wording,
    /// Where it is.
    address: Option<Wording>,
    /// Its telephone number as it is shown.
    phone: Option<Phone>,
    booking_url: Option<BookingLink>,
}

/// The talk before any treatment.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Consultation {
    /// What it costs; 0 is free.
    price: Option<Amount>,
    /// Whether its price is taken off a treatment. Absent: false.
    credited: Option<bool>,
    /// Who sees the person, for example Dr A. Lee, dermatologist.
    with: Option<Wording>,
    /// The register that they are in, and their number, for example GMC 1234567.
    register: Option<Wording>,
}

/// A form on the result, for who wants to be contacted. Nothing is asked before the result, and nothing is sent without a ticked consent.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Contact {
    to: Receiver,
    ask: Option<Asked>,
    /// Whether a second, separate consent to marketing is asked. Absent: false.
    marketing: Option<bool>,
}

/// The clinic's own words, as plain text.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct TextsOfALanguage {
    /// Above the first question, as a title.
    title: Option<Wording>,
    /// Above the first question.
    intro: Option<Wording>,
    /// On the button that leads to booking.
    book: Option<Wording>,
    /// Beside what the quiz can't do.
    disclaimer: Option<Wording>,
    /// Beside the consent to share.
    consent: Option<Wording>,
}

/// A type described by hand: its name and its schema.
macro_rules! described {
    ($($name:ident = |$generator:ident| $schema:expr;)*) => {$(
        struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

described! {
    PlainText = |_generator| text(&[CONTROL]);
    Wording = |_generator| text(&[CONTROL, TURNS, MARKUP]);
    Currency = |_generator| json_schema!({
        "description": "The currency of all prices: three capital letters (ISO 4217). Absent: USD. Prices are never converted: without a price in this currency no cost is shown.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": ["USD", "EUR", "GBP"],
    });
    LanguageTag = |_generator| json_schema!({
        "description": "How figures and dates are written, as a language tag. Absent: as the language of the quiz writes them.",
        "type": "string",
        "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        "maxLength": 35,
        "examples": ["en-US", "de-DE"],
    });
    Region = |_generator| choice(
        "Whose law the clinic's own words are held to when the file is checked; see docs/law.md. No lawyer has signed it. Absent: nothing is held to any law. The quiz that visitors see does not use it.",
        [
            ("uk", "The United Kingdom."),
            ("eu", "The European Union, and of its countries what was read."),
            ("us", "The United States."),
            ("au", "Australia."),
        ]
        .into_iter()
        .map(|(name, means)| (name, means.to_owned())),
    );
    BookingLink = |_generator| json_schema!({
        "description": "Where to book: an address that begins with https://, mailto: or tel:.",
        "type": "string",
        "pattern": format!(r#"^(https://[^/?#:@<>"'`\\{UNSEEN}][^/?#@<>"'`\\{UNSEEN}]*([/?#][^<>"'`\\{UNSEEN}]*)?|{MAIL}|{TELEPHONE})$"#),
        "maxLength": LONGEST_TEXT,
        "examples": ["https://example.com/book", "mailto:hello@example.com", "tel:+15550100"],
    });
    Texts = |generator| {
        let language = generator.subschema_for::<TextsOfALanguage>();
        let own = generator.root_schema_for::<TextsOfALanguage>().to_value();
        json_schema!({
            "description": "The clinic's own words, as plain text: for all languages, or for one under its tag, for example \"de\".",
            "type": "object",
            "properties": own["properties"],
            "patternProperties": { "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$": language },
            "additionalProperties": false,
        })
    };
    ButtonShape = |_generator| choice(
        "The shape of buttons.",
        [
            ("rounded", "As round as everything else."),
            ("pill", "With half round ends."),
            ("square", "With corners."),
        ]
        .into_iter()
        .map(|(name, means)| (name, means.to_owned())),
    );
    Density = |_generator| choice(
        "How much room there is between things.",
        [("airy", "More than usual."), ("compact", "Less than usual.")]
            .into_iter()
            .map(|(name, means)| (name, means.to_owned())),
    );
    PageLink = |_generator| json_schema!({
        "description": "The clinic's own page about it: an address that begins with https://.",
        "type": "string",
        "pattern": format!(r#"^https://[^/?#:@<>"'`\\{UNSEEN}][^/?#@<>"'`\\{UNSEEN}]*([/?#][^<>"'`\\{UNSEEN}]*)?$"#),
        "maxLength": LONGEST_TEXT,
    });
    Receiver = |_generator| json_schema!({
        "description": "Who receives it: an address that begins with https:// and takes a JSON POST, or mailto:, which opens the person's own mail program.",
        "type": "string",
        "pattern": format!(r#"^(https://[^/?#:@<>"'`\\{UNSEEN}][^/?#@<>"'`\\{UNSEEN}]*([/?#][^<>"'`\\{UNSEEN}]*)?|{MAIL})$"#),
        "maxLength": LONGEST_TEXT,
        "examples": ["https://example.com/leads", "mailto:hello@example.com"],
    });
    Asked = |_generator| json_schema!({
        "description": "What is asked; email or phone is among it. Absent: name and email.",
        "type": "array",
        "items": { "type": "string", "enum": ["name", "email", "phone"] },
        "contains": { "enum": ["email", "phone"] },
        "maxItems": MOST_ENTRIES,
    });
    LogoLink = |_generator| picture("The address of the clinic's logo: beginning with https://, or relative to the page. It is drawn on screen and on paper, and only where it is on the page's own site.");
    ImageLink = |_generator| picture("The address of a picture above the first question, wide and low: beginning with https://, or relative to the page. It is drawn only where it is on the page's own site.");
    Phone = |_generator| {
        let mut phone = text(&[CONTROL, TURNS, MARKUP]);
        phone.insert("maxLength".into(), json!(60));
        phone.insert("pattern".into(), json!("([0-9][^0-9]*){3}"));
        phone
    };
    Measure = |_generator| json_schema!({
        "type": "string",
        "pattern": r"^[A-Za-z0-9#(),.%/ +*\-]*[A-Za-z0-9#(),.%/+*\-][A-Za-z0-9#(),.%/ +*\-]*$",
        "not": { "pattern": FETCHES },
        "maxLength": LONGEST_TEXT,
    });
    FontFamily = |_generator| json_schema!({
        "type": "string",
        "allOf": [
            { "pattern": format!("[^{UNSEEN}]") },
            { "not": { "pattern": FETCHES } },
            { "not": { "pattern": concat!(r"[\\;{}<>", unseen!(), "]") } },
        ],
        "maxLength": LONGEST_TEXT,
    });
    Radius = |generator| json_schema!({
        "description": "How round corners are: pixels, or a length such as 0.5rem.",
        "anyOf": [
            { "type": "number", "minimum": 0, "maximum": 1000 },
            generator.subschema_for::<Measure>(),
        ],
    });
    Date = |_generator| json_schema!({
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    });
    Yes = |_generator| json_schema!({ "type": "boolean", "const": true });
    Amount = |_generator| json_schema!({ "type": "number", "minimum": 0, "maximum": 1_000_000 });
    Count = |_generator| json_schema!({ "type": "integer", "minimum": 1, "maximum": 100 });
    Id = |_generator| json_schema!({
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 80,
    });
    TreatmentId = |_generator| json_schema!({
        "anyOf": [
            {
                "description": "A built-in treatment.",
                "type": "string",
                "enum": treatment_ids(|treatment| !treatment.is_routine()),
            },
            {
                "description": "A treatment of the clinic's own, by its id under `treatments`.",
                "type": "string",
                "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
                "maxLength": 80,
                "not": { "enum": treatment_ids(|_| true) },
            },
        ],
    });
    OwnClass = |_generator| choice(
        "What kind of treatment it is: it takes over the contraindications of the built-in ones of its kind.",
        Pack::built_in().classes.iter().map(|class| {
            let names: Vec<&str> = class.inherits.iter().map(|t| t.id()).collect();
            (class.id, format!("As careful as {}.", names.join(" and ")))
        }),
    );
    Effect = |_generator| choice(
        "What follows. The strictest of all rules counts, so this can't soften a built-in one.",
        Suitability::ALL[1..].iter().map(|effect| {
            let means = match effect {
                Suitability::Suitable => "",
                Suitability::SuitableWithPrecautions => "Possible, with the precautions that the text names.",
                Suitability::Deferred => "Not now.",
                Suitability::ClinicianReview => "Only when a clinician agrees.",
                Suitability::Contraindicated => "Not on the word of this quiz.",
            };
            (effect.id(), means.to_owned())
        }),
    );
    ConcernStrength = |_generator| choice(
        "How well the treatment serves the concern.",
        Strength::ALL.into_iter().rev().map(|strength| {
            let means = match strength {
                Strength::Good => "One of the better choices.",
                Strength::Fair => "Some effect; the weakest that is recommended.",
                Strength::Limited => "Little, or only beside something else.",
                Strength::None => "Not what it is for.",
            };
            (strength.id(), means.to_owned())
        }),
    );
    Concerns = |generator| {
        let strength = generator.subschema_for::<ConcernStrength>();
        let properties: BTreeMap<&str, &Schema> = Pack::built_in()
            .concerns()
            .map(|concern| (concern.id(), &strength))
            .collect();
        json_schema!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    };
    Treatments = |generator| {
        let built_in = generator.subschema_for::<BuiltIn>();
        let routine = generator.subschema_for::<Routine>();
        let words = Words::plain_english();
        let properties: BTreeMap<&str, Value> = Pack::built_in()
            .treatments
            .iter()
            .map(|&treatment| {
                let kind = if treatment.is_routine() { &routine } else { &built_in };
                let mut schema = kind.clone();
                schema.insert("title".into(), json!(words.say(Phrase::Treatment(treatment))));
                (treatment.id(), json!(schema))
            })
            .collect();
        json_schema!({
            "description": "What the clinic offers. Built-in treatments keep their ids; any other id is a treatment of the clinic's own and needs a class.",
            "type": "object",
            "maxProperties": MOST_ENTRIES,
            "propertyNames": generator.subschema_for::<Id>(),
            "properties": properties,
            "additionalProperties": generator.subschema_for::<OwnTreatment>(),
        })
    };
    When = |_generator| {
        let asked = Pack::built_in()
            .questions
            .iter()
            .filter(|question| !matches!(question.facts().kind, Kind::Number { .. }));
        let pairs: Vec<Value> = asked
            .clone()
            .map(|question| {
                let facts = question.facts();
                let mut options: Vec<&str> = question.choices().map(|choice| choice.id()).collect();
                if facts.not_sure {
                    options.push(NOT_SURE);
                }
                json!({
                    "if": { "properties": { "question": { "const": question.id() } }, "required": ["question"] },
                    "then": { "properties": { "option": { "enum": options } } },
                })
            })
            .collect();
        json_schema!({
            "description": "The answer that it speaks to.",
            "type": "object",
            "properties": {
                "question": {
                    "description": "A question of the quiz, other than those for a number.",
                    "type": "string",
                    "enum": asked.map(|question| question.id()).collect::<Vec<_>>(),
                },
                "option": { "description": "One of its options.", "type": "string" },
            },
            "required": ["question", "option"],
            "additionalProperties": false,
            "allOf": pairs,
        })
    };
}

/// What a style can't hold, as the element reads it: anything that fetches or looks elsewhere.
const FETCHES: &str = r"([uU][rR][lL]|[vV][aA][rR]|[eE][nN][vV]|[aA][tT][tT][rR]|[sS][rR][cC])\(|[iI][mM][aA][gG][eE].*\(|\(.*[iI][mM][aA][gG][eE]";

/// The ids of built-in treatments.
fn treatment_ids(wanted: impl Fn(&Treatment) -> bool) -> Vec<&'static str> {
    let treatments = Pack::built_in().treatments.iter();
    treatments.filter(|t| wanted(t)).map(|t| t.id()).collect()
}

/// A text that is not empty and holds none of these.
fn text(without: &[&str]) -> Schema {
    json_schema!({
        "type": "string",
        "pattern": format!("[^{UNSEEN}]"),
        "maxLength": LONGEST_TEXT,
        "not": { "pattern": without.join("|") },
    })
}

/// The address of a picture.
fn picture(description: &str) -> Schema {
    json_schema!({
        "description": description,
        "type": "string",
        "pattern": format!(r#"^(https://[^/?#:@<>"'`\\{UNSEEN}][^/?#@<>"'`\\{UNSEEN}]*([/?#][^<>"'`\\{UNSEEN}]*)?|(?!//)[^:/?#<>"'`\\{UNSEEN}]*([/?#][^<>"'`\\{UNSEEN}]*)?)$"#),
        "minLength": 1,
        "maxLength": LONGEST_TEXT,
        "examples": ["https://example.com/logo.svg", "pictures/logo.svg"],
    })
}

/// One of some names, each with what it means.
fn choice<'a>(description: &str, names: impl Iterator<Item = (&'a str, String)>) -> Schema {
    let names: Vec<Value> = names
        .map(|(name, means)| json!({ "const": name, "description": means }))
        .collect();
    json_schema!({ "description": description, "type": "string", "oneOf": names })
}

/// A key may be left out, but `null` stands for nothing in a clinic file.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            object.insert("type".into(), only);
        }
    }
    let null = json!({ "type": "null" });
    if let Some(Value::Array(any)) = object.get_mut("anyOf")
        && any.contains(&null)
    {
        any.retain(|one| *one != null);
        if let [Value::Object(only)] = &any[..] {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
}

/// The schema as a value.
pub fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(without_null));
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<ClinicFile>();
    schema.insert("$id".into(), json!(NAME));
    schema.to_value()
}

/// The schema as it stands in `dist/`.
pub fn file() -> Result<String> {
    Ok(serde_json::to_string_pretty(&schema())? + "\n")
}

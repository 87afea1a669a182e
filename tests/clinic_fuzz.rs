//! The clinic file's reader against anything: no panic, no hang, no unsafe link,
//! no figure out of bounds, nothing looser than the quiz itself.
//!
//! Two kinds of files: values put together at random from the names that the
//! reader knows and from hostile texts, and good files with a few places
//! changed. What comes of them is judged by other means than the reader's:
//! links by a URL parser as browsers have it.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "clinic_files/hostile.rs"]
mod hostile;
#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "clinic_files/table.rs"]
mod table;

use std::time::{Duration, Instant};

use hostile::{anything, changed, number, text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use skin_quiz::assessment::assess;
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::clinic::{Clinic, Diagnostic, Field, OwnText};
use skin_quiz::questionnaire::Choice;
use skin_quiz::recommendation::recommend;
use skin_quiz::text::Words;
use skin_quiz::value::Value;
use url::Url;

use ids::{pack, treatment};

const CASES: u32 = 3_000;
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the element's own filter leaves a style out (`#paint` in `www/skin-quiz.js`).
fn element_refuses(style: &str) -> bool {
    let lower = style.to_ascii_lowercase();
    style.contains(['\\', ';', '{', '}'])
        || ["url(", "var(", "env(", "attr(", "src("]
            .iter()
            .any(|call| lower.contains(call))
        || lower.lines().any(|line| {
            line.find("image")
                .is_some_and(|start| line[start..].contains('('))
        })
}

fn safe_link(link: &str, schemes: &[&str]) -> Result<(), TestCaseError> {
    let url = Url::parse(link);
    // What is no URL at all leads nowhere; what is one leads where it says.
    if let Ok(url) = url {
        prop_assert!(
            schemes.contains(&url.scheme()),
            "{link:?} is {}",
            url.scheme()
        );
        prop_assert!(
            url.username().is_empty() && url.password().is_none(),
            "{link:?} has a name or password"
        );
    } else {
        let lower = link.to_ascii_lowercase();
        prop_assert!(
            schemes.iter().any(|s| lower.starts_with(&format!("{s}:"))),
            "{link:?} is no URL"
        );
    }
    Ok(())
}

fn safe_logo(logo: &str) -> Result<(), TestCaseError> {
    if logo.to_ascii_lowercase().starts_with("https://") {
        return safe_link(logo, &["https"]);
    }
    let page = Url::parse("https://page.example/folder/").expect("a URL");
    if let Ok(url) = page.join(logo) {
        prop_assert_eq!(
            url.origin(),
            page.origin(),
            "{:?} leaves the page's site",
            logo
        );
        prop_assert!(url.username().is_empty(), "{logo:?} has a name");
    }
    Ok(())
}

fn shown(text: &str) -> Result<(), TestCaseError> {
    prop_assert!(!text.trim().is_empty() && text.chars().count() <= 2_000);
    prop_assert!(
        !text
            .chars()
            .any(|c| c.is_control() && !"\n\r\t".contains(c))
    );
    Ok(())
}

fn sound(value: &Value, choices: &[Choice]) -> Result<(), TestCaseError> {
    let start = Instant::now();
    let (clinic, found) = Clinic::read(value);
    prop_assert!(start.elapsed() < PATIENCE, "took {:?}", start.elapsed());
    diagnostics(&found)?;
    theme(value, &found)?;

    if let Some(link) = &clinic.booking_url {
        safe_link(link, &["https", "mailto", "tel"])?;
    }
    for logo in [&clinic.logo, &clinic.image].into_iter().flatten() {
        safe_logo(logo)?;
    }
    for offer in &clinic.offers {
        if let Some(link) = &offer.booking_url {
            safe_link(link, &["https", "mailto", "tel"])?;
        }
        if let Some(link) = &offer.info {
            safe_link(link, &["https"])?;
        }
    }
    for place in &clinic.locations {
        if let Some(link) = &place.booking_url {
            safe_link(link, &["https", "mailto", "tel"])?;
        }
        shown(&place.name)?;
        for text in [&place.address, &place.phone].into_iter().flatten() {
            shown(text)?;
        }
    }
    if let Some(contact) = &clinic.contact {
        safe_link(&contact.to, &["https", "mailto"])?;
        prop_assert!(!contact.receiver().is_empty());
        prop_assert!(
            contact
                .ask
                .iter()
                .any(|field| matches!(field, Field::Email | Field::Phone))
        );
    }
    for own in [
        OwnText::Title,
        OwnText::Intro,
        OwnText::Book,
        OwnText::Disclaimer,
        OwnText::Consent,
    ] {
        for tag in ["", "en", "de"] {
            if let Some(text) = clinic.text(own, tag) {
                shown(text)?;
            }
        }
    }
    prop_assert!(clinic.currency.len() == 3);
    prop_assert!(clinic.currency.bytes().all(|b| b.is_ascii_uppercase()));
    if let Some(locale) = &clinic.locale {
        prop_assert!(
            locale
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        );
    }
    for text in [
        &clinic.name,
        &clinic.phone,
        &clinic.address,
        &clinic.reviewed_by,
        &clinic.reviewed_on,
    ]
    .into_iter()
    .flatten()
    {
        shown(text)?;
    }
    figures(&clinic)?;
    rules(&clinic)?;
    never_looser(&clinic, choices)
}

fn diagnostics(found: &[Diagnostic]) -> Result<(), TestCaseError> {
    prop_assert!(found.len() <= 201);
    for fault in found {
        prop_assert!(fault.path.is_empty() || fault.path.starts_with('/'));
        prop_assert!(!fault.message.is_empty() && fault.message.len() < 3_000);
        prop_assert!(fault.path.len() < 2_000);
    }
    Ok(())
}

/// What the element leaves out of a theme is said.
fn theme(value: &Value, found: &[Diagnostic]) -> Result<(), TestCaseError> {
    let Value::Map(entries) = value else {
        return Ok(());
    };
    for (_, theme) in entries.iter().filter(|(key, _)| key == "theme") {
        for key in ["brand", "accent", "font", "radius"] {
            if let Some(Value::Text(style)) = theme.get(key)
                && element_refuses(style)
            {
                let at = format!("/theme/{key}");
                prop_assert!(
                    found.len() > 200 || found.iter().any(|fault| fault.path == at),
                    "nothing is said of {style:?}"
                );
            }
        }
    }
    Ok(())
}

fn figures(clinic: &Clinic) -> Result<(), TestCaseError> {
    let price = |n: f64| (0.0..=1e6).contains(&n) && !n.is_sign_negative();
    for offer in &clinic.offers {
        prop_assert!(
            !offer.inherits.is_empty(),
            "{} is as safe as nothing",
            offer.id
        );
        prop_assert!(
            offer
                .id
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        );
        if let Some(name) = &offer.name {
            shown(name)?;
        }
        if let Some(per_session) = offer.per_session {
            prop_assert!(price(per_session.min) && price(per_session.max));
            prop_assert!(per_session.min <= per_session.max);
        }
        if let Some(sessions) = offer.sessions {
            prop_assert!(1 <= sessions.min && sessions.min <= sessions.max && sessions.max <= 100);
        }
        for package in &offer.packages {
            prop_assert!(price(package.price) && (1..=100).contains(&package.sessions));
        }
    }
    Ok(())
}

fn rules(clinic: &Clinic) -> Result<(), TestCaseError> {
    for rule in &clinic.contraindications {
        rule.text.as_deref().map(shown).transpose()?;
        prop_assert!(rule.effect != Suitability::Suitable);
        prop_assert!(!rule.offers.is_empty());
        for &offer in &rule.offers {
            prop_assert!(offer < clinic.offers.len());
            prop_assert!(clinic.offers[offer].treatment != Some(treatment("topical-routine")));
        }
    }
    Ok(())
}

/// Whoever asks: no treatment is softer than at a clinic that sets nothing.
fn never_looser(clinic: &Clinic, choices: &[Choice]) -> Result<(), TestCaseError> {
    let mut answers = pack().answers();
    for choice in choices {
        answers.choose(*choice);
    }
    let plain = assess(&answers, &ids::everything()).treatments;
    let here = assess(&answers, clinic).treatments;
    let of = |treatment| {
        let index = clinic
            .offers
            .iter()
            .position(|o| o.treatment == Some(treatment));
        index.map(|index| here[index].suitability)
    };
    for &treatment in pack().treatments {
        if let Some(suitability) = of(treatment) {
            prop_assert!(
                suitability >= plain[treatment.index()].suitability,
                "{} is looser",
                treatment.id()
            );
        }
    }
    for (offer, assessed) in clinic.offers.iter().zip(&here) {
        for inherited in &offer.inherits {
            prop_assert!(
                assessed.suitability >= plain[inherited.index()].suitability,
                "{} is looser than {}",
                offer.id,
                inherited.id()
            );
        }
    }
    prop_assert!(of(treatment("topical-routine")).is_some(), "no routine");
    if let (Some(clinic), Some(home)) = (
        of(treatment("professional-microneedling")),
        of(treatment("at-home-microneedling")),
    ) {
        prop_assert!(home >= clinic, "home is softer than the clinic");
    }
    let result = recommend(&answers, clinic, &Words::plain_english());
    prop_assert!(result.recommended.len() <= 2);
    Ok(())
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    vec(select(ids::choices()), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_read_safely(value in anything(), choices in choices()) {
        sound(&value, &choices)?;
    }

    #[test]
    fn a_changed_good_file_is_read_safely(value in changed(), choices in choices()) {
        sound(&value, &choices)?;
    }

    #[test]
    fn any_text_at_any_link_is_safe(link in text()) {
        let links = ["bookingUrl", "logo"].map(|key| (key.to_owned(), Value::Text(link.clone())));
        sound(&Value::Map(links.into()), &[])?;
    }

    #[test]
    fn any_number_at_any_figure_is_bounded(a in number(), b in number()) {
        let object = |entries: [(&str, Value); 2]| {
            Value::Map(entries.map(|(key, value)| (key.to_owned(), value)).into())
        };
        let range = || object([("min", a.clone()), ("max", b.clone())]);
        let package = object([("sessions", a.clone()), ("price", b.clone())]);
        let treatment = Value::Map(vec![
            ("perSession".to_owned(), range()),
            ("sessions".to_owned(), range()),
            ("packages".to_owned(), Value::List(vec![package])),
        ]);
        let treatments = Value::Map(vec![("deep-peel".to_owned(), treatment)]);
        sound(&Value::Map(vec![("treatments".to_owned(), treatments)]), &[])?;
    }
}

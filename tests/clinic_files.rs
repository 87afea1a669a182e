//! Clinic files, good and bad: each bad one is a file with its record in
//! `clinic_files/bad.json`, worked out by hand: every diagnostic, and what must
//! be used all the same. What is too large for a file is made here.
#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code, reason = "each test uses a part of it")]
#[path = "clinic_files/table.rs"]
mod table;

use serde_json::{Map, Value as Json, json};
use skin_quiz::clinic::{Clinic, Diagnostic, OwnText, Severity};
use skin_quiz::value::Value;
use table::Bad;

/// Fewer files than this means that some went missing.
const FEWEST: usize = 170;

fn parse(bytes: &[u8]) -> Value {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    // A number too large for serde_json, which a browser takes for infinite.
    serde_json::from_str(&text.replace("1e309", "1e308")).expect("JSON")
}

/// What a clinic sets, as plain data.
fn used(clinic: &Clinic) -> Json {
    let texts = [
        ("name", &clinic.name),
        ("locale", &clinic.locale),
        ("bookingUrl", &clinic.booking_url),
        ("phone", &clinic.phone),
        ("logo", &clinic.logo),
        ("address", &clinic.address),
        ("image", &clinic.image),
        ("reviewedBy", &clinic.reviewed_by),
        ("reviewedOn", &clinic.reviewed_on),
    ];
    let mut all: Map<String, Json> = texts
        .into_iter()
        .map(|(key, text)| (key.to_owned(), json!(text)))
        .collect();
    // Beside the words for all languages those for one of them.
    for (tag, prefix) in [("", ""), ("de", "de/")] {
        for text in [
            OwnText::Title,
            OwnText::Intro,
            OwnText::Book,
            OwnText::Disclaimer,
            OwnText::Consent,
        ] {
            let key = [prefix, text.id()].concat().replace('/', "-");
            all.insert(key, json!(clinic.text(text, tag)));
        }
    }
    let locations = clinic.locations.iter().map(|place| {
        json!({
            "name": place.name,
            "address": place.address,
            "phone": place.phone,
            "bookingUrl": place.booking_url,
        })
    });
    all.insert("locations".into(), locations.collect());
    let consultation = clinic.consultation.as_ref().map(|consultation| {
        json!({
            "price": consultation.price.map(number),
            "credited": consultation.credited,
            "with": consultation.with,
            "register": consultation.register,
        })
    });
    all.insert("consultation".into(), json!(consultation));
    let contact = clinic.contact.as_ref().map(|contact| {
        let ask: Vec<&str> = contact.ask.iter().map(|field| field.id()).collect();
        json!({ "to": contact.to, "ask": ask, "marketing": contact.marketing })
    });
    all.insert("contact".into(), json!(contact));
    all.insert("currency".into(), json!(clinic.currency));
    all.insert("share".into(), json!(clinic.share));
    all.insert("unreadable".into(), json!(clinic.unreadable));
    let ids: Vec<&str> = clinic.offers.iter().map(|o| o.id.as_str()).collect();
    all.insert("offers".into(), json!(ids));
    let treatments: Map<String, Json> = clinic
        .offers
        .iter()
        .map(|offer| {
            let inherits: Vec<&str> = offer.inherits.iter().map(|t| t.id()).collect();
            let concerns: Map<String, Json> = offer
                .concerns
                .iter()
                .map(|(concern, strength)| (concern.id().to_owned(), json!(strength.id())))
                .collect();
            let packages: Vec<Json> = offer
                .packages
                .iter()
                .map(|p| json!({ "sessions": p.sessions, "price": number(p.price) }))
                .collect();
            let treatment = json!({
                "name": offer.name,
                "inherits": inherits,
                "setting": offer.setting.id(),
                "concerns": concerns,
                "perSession": offer.per_session.map(|p| json!({ "min": number(p.min), "max": number(p.max) })),
                "sessions": offer.sessions.map(|s| json!({ "min": s.min, "max": s.max })),
                "packages": packages,
                "bookingUrl": offer.booking_url,
                "info": offer.info,
            });
            (offer.id.clone(), treatment)
        })
        .collect();
    all.insert("treatments".into(), Json::Object(treatments));
    let rules: Vec<Json> = clinic
        .contraindications
        .iter()
        .map(|rule| {
            let named: Vec<&str> = rule.offers.iter().map(|o| ids[*o]).collect();
            json!({
                "id": rule.id,
                "always": rule.when.is_none(),
                "treatments": named,
                "effect": rule.effect.id(),
                "text": rule.text,
            })
        })
        .collect();
    all.insert("rules".into(), json!(rules));
    Json::Object(all)
}

/// Whole numbers as such, so that they compare with those of a file.
fn number(n: f64) -> Json {
    if n.fract() == 0.0 {
        json!(n as i64)
    } else {
        json!(n)
    }
}

fn rows(found: &[Diagnostic]) -> Vec<(String, String, String, String)> {
    found
        .iter()
        .map(|d| {
            let severity = match d.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            (
                d.path.clone(),
                d.code.to_owned(),
                severity.to_owned(),
                d.message.clone(),
            )
        })
        .collect()
}

#[test]
fn every_bad_file_gets_what_is_recorded() {
    let files = table::recorded::<Bad>("bad");
    assert!(files.len() >= FEWEST, "only {} files", files.len());
    let mut wrong = String::new();
    for (name, bytes, record) in &files {
        let (clinic, found) = Clinic::read(&parse(bytes));
        let mut text = table::difference(&record.report, &rows(&found));
        let used = used(&clinic);
        for (at, expected) in &record.used {
            let value = used.pointer(at).unwrap_or(&Json::Null);
            if value != expected {
                text += &format!("  {at} is {value}, not {expected}\n");
            }
        }
        if !text.is_empty() {
            wrong += &format!("{name}:\n{text}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_good_file_is_without_a_fault() {
    let files = table::files("good");
    assert!(files.len() >= 10, "only {} files", files.len());
    for (name, bytes) in files {
        let (clinic, found) = Clinic::read(&parse(&bytes));
        assert!(found.is_empty(), "{name}: {found:?}");
        assert!(!clinic.unreadable, "{name}");
    }
}

#[test]
fn a_good_file_is_used_whole() {
    let file = &table::files("good")["everything"];
    let (clinic, _) = Clinic::read(&parse(file));
    let used = used(&clinic);
    let file: Json = serde_json::from_slice(file).unwrap();
    for key in [
        "name",
        "currency",
        "locale",
        "bookingUrl",
        "phone",
        "logo",
        "reviewedBy",
        "reviewedOn",
        "share",
    ] {
        assert_eq!(used[key], file[key], "{key}");
    }
    for key in ["intro", "disclaimer", "consent"] {
        assert_eq!(used[key], file["texts"][key], "{key}");
    }
    let needling = "professional-microneedling";
    for key in ["name", "concerns", "perSession", "sessions", "packages"] {
        assert_eq!(
            used["treatments"][needling][key], file["treatments"][needling][key],
            "{key}"
        );
    }
    let offers = Clinic::default().offers.len();
    assert_eq!(used["offers"].as_array().map(Vec::len), Some(offers));
    assert_eq!(used["offers"][offers - 1], "gold-needles");
    // What rules needling out in a clinic rules it out at home.
    assert_eq!(
        used["rules"][0]["treatments"],
        json!([needling, "gold-needles", "at-home-microneedling"])
    );
}

fn map(entries: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Map(entries.into_iter().collect())
}

fn quick(value: &Value) -> (Clinic, Vec<Diagnostic>) {
    let start = std::time::Instant::now();
    let read = Clinic::read(value);
    let time = start.elapsed();
    assert!(time.as_secs() < 5, "took {time:?}");
    assert!(read.1.len() <= 201, "{} diagnostics", read.1.len());
    let length: usize = read.1.iter().map(|d| d.message.len() + d.path.len()).sum();
    assert!(length < 1_000_000, "{length} bytes of diagnostics");
    read
}

#[test]
fn ten_megabytes_are_no_trouble() {
    let text = || Value::Text("<b>".repeat(3_500_000));
    let (clinic, found) = quick(&map([("name".to_owned(), text())]));
    assert!(clinic.name.is_none());
    assert_eq!(found[0].code, "too-long");

    // As a key, as an id that is to be guessed at, as a link, and many times over.
    let long = "é".repeat(5_000_000);
    quick(&map([(long.clone(), Value::Null)]));
    quick(&map([("bookingUrl".to_owned(), Value::Text(long.clone()))]));
    quick(&map([(
        "treatments".to_owned(),
        map([(long, map([("class".to_owned(), Value::Text("x".into()))]))]),
    )]));
    let many = (0..200_000).map(|n| (format!("treatment-number-{n}"), Value::Bool(true)));
    let (clinic, found) = quick(&map([("treatments".to_owned(), map(many))]));
    assert_eq!(clinic.offers.len(), Clinic::default().offers.len());
    assert_eq!(found.last().map(|d| d.code), Some("too-many-faults"));
    assert!(clinic.unreadable);

    let rule = map([(
        "treatments".to_owned(),
        Value::List(vec![Value::Text("peeel".into()); 5_000]),
    )]);
    quick(&map([(
        "contraindications".to_owned(),
        Value::List(vec![rule; 40]),
    )]));
}

#[test]
fn hundreds_of_own_treatments_and_rules_are_no_trouble() {
    let treatments = (0..900).map(|n| {
        let class = map([("class".to_owned(), Value::Text("needle".into()))]);
        (format!("own-{n}"), class)
    });
    let text = |text: &str| Value::Text(text.into());
    let rules = (0..900).map(|n| {
        map([
            ("id".to_owned(), Value::Text(format!("rule-{n}"))),
            (
                "when".to_owned(),
                map([
                    ("question".to_owned(), text("health")),
                    ("option".to_owned(), text("smoking")),
                ]),
            ),
            (
                "treatments".to_owned(),
                Value::List(vec![Value::Text(format!("own-{n}"))]),
            ),
            ("effect".to_owned(), text("contraindicated")),
            ("text".to_owned(), text("Not while smoking.")),
        ])
    });
    let (clinic, found) = quick(&map([
        ("treatments".to_owned(), map(treatments)),
        ("contraindications".to_owned(), Value::List(rules.collect())),
    ]));
    assert!(found.is_empty(), "{:?}", found[0]);
    assert_eq!(clinic.offers.len(), Clinic::default().offers.len() + 900);
    assert_eq!(clinic.contraindications.len(), 900);
}

#[test]
fn too_many_entries_are_said() {
    let packages = Value::List(vec![Value::Null; 1_001]);
    let treatment = map([("packages".to_owned(), packages)]);
    let (_, found) = quick(&map([(
        "treatments".to_owned(),
        map([("deep-peel".to_owned(), treatment)]),
    )]));
    assert_eq!(found[0].code, "too-many");
    assert_eq!(found[0].path, "/treatments/deep-peel/packages");
}

#[test]
fn nesting_has_no_end_that_hurts() {
    let mut lists = Value::Null;
    let mut maps = Value::Null;
    for _ in 0..5_000 {
        lists = Value::List(vec![lists]);
        maps = map([("treatments".to_owned(), maps)]);
    }
    for value in [lists, maps] {
        let (clinic, found) = quick(&value);
        assert!(!found.is_empty());
        assert_eq!(clinic.offers.len(), Clinic::default().offers.len());
    }
}

/// The element has the same digest in JavaScript, and is held to the same table.
#[test]
fn what_a_file_says_has_the_digest_that_is_recorded() {
    let read = |name: &str| std::fs::read(table::folder().join(name)).unwrap();
    let recorded: std::collections::BTreeMap<String, String> =
        serde_json::from_slice(&read("digests.json")).unwrap();
    assert!(recorded.len() > 10);
    for (name, digest) in recorded {
        let file = parse(&read(&name));
        assert_eq!(
            skin_quiz_decision::certificate::digest(&file),
            digest,
            "{name}"
        );
    }
}

#[test]
fn nothing_in_the_library_turns_text_into_html() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<_> = ["src", "crates/decision/src", "crates/words/src"]
        .map(|folder| root.join(folder))
        .into();
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            read += 1;
            for way in [
                "from_html_unchecked",
                "inner_html",
                "outer_html",
                "insert_adjacent_html",
            ] {
                assert!(!text.contains(way), "{} uses {way}", path.display());
            }
        }
    }
    assert!(read > 40);
}

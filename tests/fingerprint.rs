//! A fingerprint of the answers: what the quiz says to many people, as numbers.
//!
//! It tells a change that should change no answer from one that does. Run it before and after:
//! `cargo test --test fingerprint -- --ignored --nocapture`. People, languages and clinics are the
//! same on every machine. The digest of the tables is left out: it changes with their form.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

mod people;

use std::rc::Rc;

use serde_json::json;
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::embed::questions;
use skin_quiz::flow;
use skin_quiz::recommendation::recommend;
use skin_quiz::text::{LANGUAGES, PlainFigures, Words};
use skin_quiz::value::Value;

use ids::pack;

/// FNV-1a, 64 bits: enough to tell answers apart.
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn clinics() -> Vec<Clinic> {
    let files = [
        json!({}),
        json!({ "name": "A", "currency": "GBP", "treatments": {
            "professional-microneedling": { "perSession": { "min": 150, "max": 250 }, "sessions": { "min": 3, "max": 5 },
                "packages": [{ "sessions": 3, "price": 500 }] },
            "deep-peel": { "offered": false },
            "non-ablative-laser": { "concerns": { "acne-scars": "limited" } } } }),
        json!({ "treatments": {
            "glow": { "class": "peel", "name": "Glow", "concerns": { "dullness": "good" }, "perSession": { "min": 90, "max": 90 } },
            "spark": { "class": "energy", "name": "Spark", "concerns": { "acne-scars": "good", "sagging": "fair" } },
            "drop": { "class": "topical", "name": "Drop", "concerns": { "dark-marks": "good" } } },
            "contraindications": [
                { "id": "no-smokers", "when": { "question": "health", "option": "smoking" }, "treatments": ["professional-microneedling", "glow"], "effect": "deferred", "text": "Not while you smoke." },
                { "id": "unread", "when": { "question": "moon", "option": "full" }, "treatments": ["spark"], "effect": "contraindicated", "text": "Never." }] }),
        json!({ "currency": "EUR", "treatments": { "dermal-filler": { "offered": false }, "topical-routine": { "name": "Our skincare" } },
            "contraindications": [{ "id": "skin", "when": { "question": "skin-tone", "option": "type-6" }, "treatments": ["superficial-peel"], "effect": "clinician-review", "text": "We look first." }] }),
    ];
    let read = |file: serde_json::Value| {
        let value: Value = serde_json::from_value(file).unwrap();
        Clinic::read(&value).0
    };
    files.into_iter().map(read).collect()
}

#[test]
#[ignore = "long: for a change that should change no answer"]
fn the_fingerprint() {
    let how_many: usize = std::env::var("PEOPLE").map_or(200_000, |n| n.parse().unwrap());
    let one_area = std::env::var_os("ONE_AREA").is_some();
    let clinics = clinics();
    let words: Vec<Words> = LANGUAGES
        .iter()
        .map(|language| Words::new(language, Rc::new(PlainFigures)))
        .collect();
    let mut hashes = vec![Hash(0xcbf2_9ce4_8422_2325); words.len() * clinics.len()];
    let mut chance = people::Chance::new(13);
    for number in 0..how_many {
        let mut drawn = people::written(&people::draw(&mut chance));
        // With one area alone, deciding each by itself changes nothing.
        if one_area && let Some(areas) = drawn.get_mut("areas").and_then(|a| a.as_array_mut()) {
            areas.truncate(1);
        }
        let (language, clinic) = (number % words.len(), number / words.len() % clinics.len());
        let hash = &mut hashes[language * clinics.len() + clinic];
        let read = |drawn: &serde_json::Map<String, serde_json::Value>| {
            let value: Value =
                serde_json::from_value(serde_json::Value::Object(drawn.clone())).unwrap();
            Answers::read(pack().questions, &value).unwrap()
        };
        let mut said =
            serde_json::to_value(recommend(&read(&drawn), &clinics[clinic], &words[language]))
                .unwrap();
        let object = said.as_object_mut().unwrap();
        object.remove("catalogue");
        // Each area by itself came later.
        for option in object["options"].as_array_mut().unwrap() {
            option.as_object_mut().unwrap().remove("areas");
        }
        hash.add(said.to_string().as_bytes());
        // And how the same person is asked, with some answers still to come.
        let keep = chance.below(drawn.len() + 1);
        let keys: Vec<String> = drawn.keys().skip(keep).cloned().collect();
        keys.iter().for_each(|key| {
            drawn.remove(key);
        });
        let step = match flow::next(&read(&drawn), &clinics[clinic], |_| false) {
            flow::Step::Ask(question) => question.id(),
            flow::Step::Review => "review",
            flow::Step::Stopped => "stopped",
        };
        hash.add(step.as_bytes());
    }
    let mut all = Hash(0xcbf2_9ce4_8422_2325);
    for (language, words) in words.iter().enumerate() {
        for (number, clinic) in clinics.iter().enumerate() {
            let hash = &mut hashes[language * clinics.len() + number];
            let questions = serde_json::to_string(&questions::all(clinic, words)).unwrap();
            hash.add(questions.as_bytes());
            println!("{} clinic {number}: {:016x}", words.tag(), hash.0);
            all.add(&hash.0.to_le_bytes());
        }
    }
    println!("{how_many} people: {:016x}", all.0);
}

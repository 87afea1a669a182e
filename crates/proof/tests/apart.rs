//! A second checker, written apart: slow, obvious, from the file's JSON and the table's rows, with
//! none of the code of the proofs. Both judge random clinic files, and have to agree.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use skin_quiz_decision::assessment::rules::Suitability;
use skin_quiz_decision::condition::Condition;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::Value;
use skin_quiz_proof::people::Chance;
use skin_quiz_proof::theorems::prove;

const EFFECTS: [&str; 5] = [
    "suitable-with-precautions",
    "deferred",
    "clinician-review",
    "contraindicated",
    "suitable",
];

/// A file at random: mostly sound, with rules, prices and claims that may be wrong.
fn draw(chance: &mut Chance) -> Json {
    let pack = Pack::built_in();
    let ids: Vec<&str> = pack.treatments.iter().map(|t| t.id()).collect();
    let mut treatments = serde_json::Map::new();
    for id in &ids {
        if !chance.one_in(4) {
            continue;
        }
        let mut of = serde_json::Map::new();
        if chance.one_in(5) {
            of.insert("offered".into(), json!(chance.one_in(2)));
        }
        if chance.one_in(2) {
            let min = chance.below(500);
            let max = if chance.one_in(9) {
                chance.below(500)
            } else {
                min + chance.below(300)
            };
            of.insert("perSession".into(), json!({ "min": min, "max": max }));
            if chance.one_in(2) {
                let sessions = 2 + chance.below(5);
                let single = if chance.one_in(6) {
                    max + 1 + chance.below(50)
                } else {
                    max
                };
                of.insert(
                    "packages".into(),
                    json!([{ "sessions": sessions, "price": single * sessions }]),
                );
            }
        }
        if chance.one_in(6) {
            let concerns: Vec<_> = pack.concerns().collect();
            let strength = *chance.pick(&["good", "fair", "limited", "none"]);
            of.insert(
                "concerns".into(),
                json!({ chance.pick(&concerns).id(): strength }),
            );
        }
        treatments.insert((*id).into(), Json::Object(of));
    }
    if chance.one_in(3) {
        let class = *chance.pick(&["needle", "energy", "peel", "injectable"]);
        treatments.insert("house-special".into(), json!({ "class": class }));
    }
    let questions: Vec<_> = pack
        .questions
        .iter()
        .filter(|q| q.choices().len() > 0)
        .collect();
    let rules: Vec<Json> = (0..chance.below(5))
        .map(|n| {
            let question = *chance.pick(&questions);
            let options: Vec<_> = question.choices().collect();
            let mut named: Vec<&str> = (0..1 + chance.below(3))
                .map(|_| *chance.pick(&ids))
                .collect();
            if !chance.one_in(12) {
                named.retain(|id| !pack.treatment(id).unwrap().is_routine());
            }
            if named.is_empty() {
                named.push(ids[0]);
            }
            let levels = if chance.one_in(8) { 5 } else { 4 };
            let effect = EFFECTS[chance.below(levels)];
            json!({
                "id": format!("rule-number-{n}"),
                "when": { "question": question.id(), "option": chance.pick(&options).id() },
                "treatments": named,
                "effect": effect,
                "text": "We say so.",
            })
        })
        .collect();
    let currency = *chance.pick(&["USD", "EUR", "GBP", "USD", "EUR", "XXX", "eur"]);
    json!({ "currency": currency, "treatments": treatments, "contraindications": rules })
}

/// What the second checker says, by the names of the theorems.
fn judged(file: &Json) -> BTreeMap<&'static str, bool> {
    let pack = Pack::built_in();
    let treatments = file["treatments"].as_object().unwrap();
    // Which built-in treatments are on offer.
    let mut offered: Vec<&str> = Vec::new();
    for treatment in pack.treatments {
        let says = treatments
            .get(treatment.id())
            .and_then(|of| of.get("offered"));
        let otherwise = !treatment.facts().only_where_offered;
        if treatment.is_routine() || says.and_then(Json::as_bool).unwrap_or(otherwise) {
            offered.push(treatment.id());
        }
    }

    let mut prices =
        file["currency"] == "USD" || file["currency"] == "EUR" || file["currency"] == "GBP";
    let mut claims = true;
    let mut routine = true;
    for (id, of) in treatments {
        if let Some(each) = of.get("perSession") {
            let (min, max) = (each["min"].as_u64().unwrap(), each["max"].as_u64().unwrap());
            if min > max {
                prices = false;
            } else if offered.contains(&id.as_str()) {
                for package in of["packages"].as_array().into_iter().flatten() {
                    if package["price"].as_u64().unwrap()
                        > max * package["sessions"].as_u64().unwrap()
                    {
                        prices = false;
                    }
                }
            }
        }
        for (concern, strength) in of
            .get("concerns")
            .and_then(Json::as_object)
            .into_iter()
            .flatten()
        {
            let order = ["none", "limited", "fair", "good"];
            let said = order.iter().position(|it| strength == it).unwrap();
            let most = pack
                .matches
                .iter()
                .filter(|row| row.concern.id() == concern)
                .map(|row| row.strengths[pack.treatment(id).unwrap().index()].id())
                .map(|id| order.iter().position(|it| *it == id).unwrap())
                .max()
                .unwrap_or(0);
            claims &= said <= most;
        }
        if pack.treatment(id).is_some_and(|t| t.is_routine())
            && of.get("offered") == Some(&json!(false))
        {
            routine = false;
        }
    }

    let (mut loosened, mut speaks, mut of_none) = (false, true, false);
    let mut so_far: Vec<(String, String, Suitability)> = Vec::new();
    for rule in file["contraindications"].as_array().unwrap() {
        let (question, option) = (
            rule["when"]["question"].as_str().unwrap(),
            rule["when"]["option"].as_str().unwrap(),
        );
        of_none |= option == "none";
        let effect = Suitability::from_id(rule["effect"].as_str().unwrap()).unwrap();
        // Whom it binds: what it names and is on offer, and needling at home with needling.
        let mut bound: Vec<&str> = Vec::new();
        for named in rule["treatments"].as_array().unwrap() {
            let named = pack.treatment(named.as_str().unwrap()).unwrap();
            if named.is_routine() {
                routine = false;
                continue;
            }
            bound.push(named.id());
            for other in pack.treatments {
                if other.facts().follows == Some(named.index()) {
                    bound.push(other.id());
                }
            }
        }
        bound.retain(|id| offered.contains(id));
        if effect == Suitability::Suitable {
            loosened = true;
            speaks = false;
            continue;
        }
        // What the table says of somebody of whom this one answer is known.
        let table = |id: &str| {
            let mut strictest = Suitability::Suitable;
            for rule in &pack.rules {
                if for_sure(&rule.row().when, question, option) {
                    strictest = strictest.max(rule.row().cell(pack.treatment(id).unwrap()).effect);
                }
            }
            strictest
        };
        loosened |= !bound.is_empty() && bound.iter().all(|id| table(id) > effect);
        let answer = format!("{question}={option}");
        let news = bound.iter().any(|id| {
            let before = so_far
                .iter()
                .filter(|(a, t, _)| *a == answer && t == id)
                .map(|(_, _, e)| *e)
                .max();
            effect > table(id).max(before.unwrap_or(Suitability::Suitable))
        });
        speaks &= news;
        so_far.extend(
            bound
                .iter()
                .map(|id| (answer.clone(), (*id).to_owned(), effect)),
        );
    }
    BTreeMap::from([
        ("prices-sane", prices),
        ("no-more-claimed", claims),
        ("routine-stays", routine),
        ("nothing-loosened", !loosened),
        ("every-rule-speaks", speaks),
        // These hold of every file, however it was made.
        ("home-not-softer", true),
        ("same-stops", true),
        ("no-dead-end", true),
    ])
    .into_iter()
    // Whoever forbids something to people with nothing the matter makes it milder for those who
    // have something; else it holds of every file.
    .chain((!of_none).then_some(("monotone", true)))
    .collect()
}

/// Whether a condition holds for everybody who gave this one answer.
fn for_sure(when: &Condition, question: &str, option: &str) -> bool {
    let is = |choice: &skin_quiz_decision::questionnaire::Choice| {
        choice.question().id() == question && choice.id() == option
    };
    match when {
        Condition::Always => true,
        Condition::Chose(choice) => is(choice),
        Condition::Outside(of, allowed) => {
            of.id() == question && !allowed.iter().any(|c| c.id() == option)
        }
        Condition::ChoseIn(..) | Condition::NotSure(_) | Condition::Under(..) => false,
        Condition::Any(parts) => parts.iter().any(|part| for_sure(part, question, option)),
    }
}

fn agree(files: usize, seed: u64) {
    let mut chance = Chance::new(seed);
    let mut seen: BTreeMap<(&str, bool), usize> = BTreeMap::new();
    for _ in 0..files {
        let file = draw(&mut chance);
        let value: Value = serde_json::from_value(file.clone()).unwrap();
        let proof = prove(Pack::built_in(), &value);
        for (id, holds) in judged(&file) {
            let theorem = proof.theorems.iter().find(|it| it.id == id).expect(id);
            assert_eq!(
                theorem.holds, holds,
                "{id}: {:?}\n{file:#}",
                theorem.counterexample
            );
            *seen.entry((id, holds)).or_default() += 1;
        }
        let expected = proof
            .theorems
            .iter()
            .any(|it| !it.holds && serde_json::to_value(it.weight).unwrap() == "refuses");
        assert_eq!(proof.refused, expected);
    }
    println!("{files} files: {seen:?}");
    for id in [
        "prices-sane",
        "no-more-claimed",
        "routine-stays",
        "nothing-loosened",
        "every-rule-speaks",
    ] {
        for holds in [true, false] {
            assert!(
                seen.get(&(id, holds)).is_some_and(|n| *n >= files / 100),
                "{id} {holds}: {seen:?}"
            );
        }
    }
}

#[test]
fn both_agree_on_some_hundred_files() {
    agree(300, 1);
}

#[test]
fn what_is_forbidden_to_people_with_nothing_the_matter_is_refused() {
    let file = json!({ "contraindications": [{
        "id": "only-the-ill",
        "when": { "question": "health", "option": "none" },
        "treatments": ["superficial-peel"],
        "effect": "contraindicated",
        "text": "We say so.",
    }] });
    let proof = prove(Pack::built_in(), &serde_json::from_value(file).unwrap());
    let monotone = proof
        .theorems
        .iter()
        .find(|it| it.id == "monotone")
        .unwrap();
    assert!(proof.refused && !monotone.holds);
    let shown = monotone.counterexample.as_ref().unwrap();
    assert_eq!(shown.treatment.as_deref(), Some("superficial-peel"));
    assert!(shown.answers.is_some());
}

#[test]
#[ignore = "takes minutes"]
fn both_agree_on_ten_thousand_files() {
    agree(10_000, 2);
}

#[test]
fn the_work_grows_with_the_number_of_rules() {
    let file = |rules: usize| {
        let pack = Pack::built_in();
        let options: Vec<_> = pack.questions.iter().flat_map(|q| q.choices()).collect();
        let rules: Vec<Json> = (0..rules)
            .map(|n| {
                let option = options[n % options.len()];
                let treatment = pack.treatments[n % 5].id();
                json!({
                    "id": format!("rule-number-{n}"),
                    "when": { "question": option.question().id(), "option": option.id() },
                    "treatments": [treatment],
                    "effect": "contraindicated",
                    "text": "We say so.",
                })
            })
            .collect();
        serde_json::from_value::<Value>(json!({ "contraindications": rules })).unwrap()
    };
    let time = |rules: usize| {
        let file = file(rules);
        let start = std::time::Instant::now();
        let proof = prove(Pack::built_in(), &file);
        assert_eq!(proof.theorems.len(), 15);
        start.elapsed()
    };
    let (few, many) = (time(125), time(1_000));
    println!("125 rules {few:?}, 1,000 rules {many:?}");
    // Eight times the rules, and some more for a machine that does other things as well.
    assert!(
        many < few * 24,
        "125 rules take {few:?}, 1,000 take {many:?}"
    );
}

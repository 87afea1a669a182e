//! What a decision costs, natively: `cargo bench --bench decision`.
//!
//! `recommend` and `nextStep` on the built-in table, and on clinic files that
//! add 10, 100 and 1,000 treatments and as many rules.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde_json::json;
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::flow;
use skin_quiz::pack::Pack;
use skin_quiz::recommendation::recommend;
use skin_quiz::text::Words;

/// Somebody with scars and lines, a cold sore history and a peel three weeks ago.
fn person() -> Answers {
    let unremarkable = include_str!("../tests/people/unremarkable.json");
    let mut answers: serde_json::Value = serde_json::from_str(unremarkable).expect("answers");
    for (question, answer) in [
        ("concerns", json!(["acne-scars", "fine-lines"])),
        ("acne-scar-type", json!("rolling-or-boxcar")),
        ("skin-tone", json!("type-4")),
        ("skin-history", json!(["cold-sores"])),
        ("health", json!(["smoking"])),
        ("medicines", json!(["topical-retinoids"])),
        ("recent-treatments", json!(["superficial-peel"])),
        ("weeks-since-superficial-peel", json!(3)),
        ("setting", json!("either")),
        ("downtime-days", json!("up-to-7")),
        ("budget", json!(1500)),
    ] {
        answers[question] = answer;
    }
    let answers = serde_json::from_value(answers).expect("plain values");
    Answers::read(Pack::built_in().questions, &answers).expect("valid answers")
}

/// A clinic with this many treatments and rules of its own.
fn clinic(more: usize) -> Clinic {
    let classes = ["needle", "energy", "peel", "injectable", "topical"];
    let treatments: serde_json::Map<_, _> = (0..more)
        .map(|n| {
            let own = json!({
                "class": classes[n % classes.len()], "name": format!("Own treatment {n}"),
                "concerns": { "fine-lines": "fair" },
                "perSession": { "min": 100, "max": 200 }, "sessions": { "min": 1, "max": 3 }
            });
            (format!("own-{n}"), own)
        })
        .collect();
    let rules: Vec<_> = (0..more)
        .map(|n| {
            json!({
                "id": format!("rule-{n}"), "when": { "question": "health", "option": "smoking" },
                "treatments": [format!("own-{n}")], "effect": "clinician-review", "text": "Ask us first."
            })
        })
        .collect();
    let file = json!({ "treatments": treatments, "contraindications": rules });
    let (clinic, found) = Clinic::read(&serde_json::from_value(file).expect("plain values"));
    assert!(found.is_empty(), "{found:?}");
    clinic
}

fn decision(criterion: &mut Criterion) {
    let person = person();
    let words = Words::plain_english();
    let mut group = criterion.benchmark_group("decision");
    for more in [0, 10, 100, 1_000] {
        let clinic = clinic(more);
        group.throughput(Throughput::Elements(more as u64 + 10));
        group.bench_with_input(BenchmarkId::new("recommend", more), &clinic, |b, clinic| {
            b.iter(|| recommend(black_box(&person), clinic, &words));
        });
        group.bench_with_input(BenchmarkId::new("next", more), &clinic, |b, clinic| {
            b.iter(|| flow::next(black_box(&person), clinic, |_| true));
        });
    }
    group.finish();
}

criterion_group!(benches, decision);
criterion_main!(benches);

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
    let answers = json!({
        "concerns": ["acne-scars", "fine-lines"], "areas": ["face"], "acne-scar-type": "rolling-or-boxcar",
        "age": "22-64", "red-flags": ["none"], "pregnancy": "no", "skin-tone": "type-4",
        "skin-now": ["none"], "skin-history": ["cold-sores"], "health": ["smoking"],
        "medicines": ["topical-retinoids"], "allergies": ["none"],
        "recent-treatments": ["superficial-peel"], "weeks-since-superficial-peel": 3,
        "distress": "no", "setting": "either", "downtime-days": "up-to-7", "budget": 1500
    });
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

//! Bytes that are no pack are refused or read, and never end the program.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use skin_quiz::answers::Answer;
use skin_quiz::clinic::Clinic;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::Kind;
use skin_quiz::recommendation::recommend;
use skin_quiz::text::Words;
use skin_quiz_pack::{files, lower};

fn bytes() -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: &str| files(&root.join(folder)).unwrap();
    let mut pack = read("tests/packs/bicycle");
    // With a condition of every kind that there is.
    let rules = pack.get_mut("rules.tsv").unwrap();
    *rules = rules.replace(
        "\tframe-state=cracked\t",
        "\tframe-state=cracked in wheels\t",
    );
    assert!(rules.contains(" in wheels"));
    lower(&pack, &read("ui/words"), "0").unwrap().whole
}

/// Reads bytes as a pack, and asks it everything if it is one.
fn tried(bytes: Vec<u8>) -> bool {
    let Some(pack) = Pack::read(Box::leak(bytes.into_boxed_slice())) else {
        return false;
    };
    // Everything that was read can be named: nothing leads past the end of a list.
    let _ = format!("{pack:?}");
    for row in pack.rules.iter().map(|rule| rule.row()) {
        let _ = format!("{:?}", row.when);
    }
    for care in &pack.care {
        let _ = format!("{:?}", care.facts().when);
    }
    let mut answers = pack.answers();
    for &question in pack.questions {
        let answer = match question.facts().kind {
            Kind::Number { min, .. } => Some(Answer::Number(min)),
            _ => question
                .choices()
                .next_back()
                .map(|c| Answer::Chosen(c.bit())),
        };
        answers.set(question, answer);
    }
    // Its words are not there, so that nothing is said; that it ends is what counts.
    let _ = recommend(&answers, &Clinic::of(pack), &Words::plain_english());
    true
}

#[test]
fn a_pack_cut_short_or_followed_by_more_is_refused() {
    let whole = bytes();
    assert!(tried(whole.clone()));
    for length in 0..whole.len() {
        assert!(!tried(whole[..length].to_vec()), "cut to {length} bytes");
    }
    let mut longer = whole;
    longer.push(0);
    assert!(!tried(longer));
}

#[test]
fn a_pack_with_any_byte_changed_is_refused_or_read_and_ends() {
    let whole = bytes();
    let (mut refused, mut read) = (0, 0);
    for place in 0..whole.len() {
        for change in [1u8, 2, 7, 0x40, 0x80, 0xff] {
            let mut changed = whole.clone();
            changed[place] ^= change;
            if tried(changed) {
                read += 1;
            } else {
                refused += 1;
            }
        }
    }
    assert!(refused > 1_000, "only {refused} refused, {read} read");
}

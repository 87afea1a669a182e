//! The outside benchmark: what published lists of contraindications say, mark by mark, against what
//! the quiz does with somebody who has the condition and nothing else.
//!
//! Where the quiz is milder than a list, `benchmark/exceptions.tsv` has to say why. The printed
//! report is `docs/benchmark.md` (`cargo xtask pack benchmark`).
#![cfg(not(target_arch = "wasm32"))]

mod ids;

#[path = "benchmark/agreement.rs"]
mod agreement;

use std::collections::BTreeSet;

use skin_quiz::assessment::rules::Suitability;

use agreement::{Benchmark, Mark, Standing, answers};
use ids::{pack, well};

fn benchmark() -> Benchmark {
    Benchmark::read().unwrap_or_else(|what| panic!("{what}"))
}

#[test]
fn nothing_is_milder_than_a_list_without_a_reason() {
    let benchmark = benchmark();
    let compared = benchmark.compare(pack()).expect("marks");
    let milder = compared.iter().filter(|it| it.standing == Standing::Milder);
    let unexplained: Vec<String> = milder
        .filter(|it| benchmark.reason(&it.list.id, &it.condition.id).is_none())
        .map(|it| {
            format!(
                "{} ({}), {}: the list says {}, the quiz {} {:?}",
                it.list.id,
                it.list.treatment,
                it.condition.id,
                it.mark.written(),
                it.level.id(),
                it.rules
            )
        })
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

#[test]
fn every_exception_is_needed_once_and_gives_a_reason() {
    let benchmark = benchmark();
    let compared = benchmark.compare(pack()).expect("marks");
    let mut seen = BTreeSet::new();
    for exception in &benchmark.exceptions {
        let at = (exception.list.as_str(), exception.condition.as_str());
        assert!(seen.insert(at), "{at:?} stands twice");
        assert!(exception.reason.len() > 40, "{at:?} has no reason");
        let found = compared
            .iter()
            .find(|it| (it.list.id.as_str(), it.condition.id.as_str()) == at);
        let found = found.unwrap_or_else(|| panic!("{at:?} is no mark of any list"));
        assert_eq!(
            found.standing,
            Standing::Milder,
            "{at:?} needs no exception: the list says {}, the quiz {}",
            found.mark.written(),
            found.level.id()
        );
    }
}

#[test]
fn every_list_and_every_condition_has_a_mark() {
    let benchmark = benchmark();
    let compared = benchmark.compare(pack()).expect("marks");
    let lists: BTreeSet<&str> = compared.iter().map(|it| it.list.id.as_str()).collect();
    assert_eq!(lists.len(), 20);
    let named: BTreeSet<&str> = compared.iter().map(|it| it.condition.id.as_str()).collect();
    for condition in &benchmark.conditions {
        assert!(named.contains(condition.id.as_str()), "{}", condition.id);
    }
    // As many as were typed off the published lists; a row that is lost is missed here.
    assert_eq!(compared.len(), 250);
}

#[test]
fn what_holds_for_everybody_answers_no_condition() {
    // Radiofrequency has a precaution for all; somebody for whom nothing else speaks adds nothing.
    let benchmark = benchmark();
    let compared = benchmark.compare(pack()).expect("marks");
    let nothing = compared.iter().find(|it| it.condition.ways.is_empty());
    assert_eq!(nothing.expect("a condition").level, Suitability::Suitable);
}

#[test]
fn the_person_without_a_condition_is_the_one_of_the_other_tests() {
    assert_eq!(answers(pack(), &[]).expect("answers"), well("fine-lines"));
}

#[test]
fn a_level_stands_to_a_mark_as_the_table_says() {
    use Suitability::*;
    let of = |mark: Mark| {
        [
            Suitable,
            SuitableWithPrecautions,
            Deferred,
            ClinicianReview,
            Contraindicated,
        ]
        .map(|level| mark.against(level))
    };
    let (less, same, more) = (Standing::Milder, Standing::Same, Standing::Stricter);
    assert_eq!(of(Mark::Excluded), [less, less, same, same, same]);
    assert_eq!(of(Mark::Wait), [less, less, same, more, more]);
    assert_eq!(of(Mark::Care), [less, same, more, more, more]);
    assert_eq!(of(Mark::Numbing), [less, same, more, more, more]);
}

//! Proofs over the answer space.
//!
//! The space of all answers is far too large to walk. It splits soundly,
//! because a finding depends on single answers only: no condition joins two
//! answers with "and" or "not" (there is no such form, see `Condition`), and a
//! treatment's suitability is the strictest of its findings. What holds for
//! every row, and for every pair of options from every age, pregnancy and skin
//! tone, therefore holds for all sets of options. Random people come on top.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

mod people;

use std::collections::BTreeSet;

use proptest::prelude::*;
use skin_quiz::answers::{Answer, Answers};
use skin_quiz::assessment::rules::{Suitability, Urgency, Wait};
use skin_quiz::assessment::{self, Assessed};
use skin_quiz::clinic::Clinic;
use skin_quiz::condition::Condition;
use skin_quiz::flow::{self, Step};
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::knowledge::sources::{Grade, Source};
use skin_quiz::knowledge::treatments::Intensity;
use skin_quiz::questionnaire::{Choice, Kind, Question};
use skin_quiz::recommendation::{Recommendation, Status, recommend, recommend_early};
use skin_quiz::text::{Phrase, Words};
use skin_quiz_proof::people::{add, somebody_for};

use ids::{choice, choices, everything, options, pack, question, treatment, well};

/// Somebody with nothing the matter, who wants smoother skin on the face.
fn unremarkable() -> Answers {
    let mut answers = well("dullness");
    answers.choose(choice("setting=at-home"));
    answers.choose(choice("roller-needle=none-yet"));
    answers
}

fn assessed(answers: &Answers) -> Vec<Assessed> {
    assessment::assess(&answers.that_count(), &everything()).treatments
}

fn answer_for(answers: &Answers) -> Recommendation {
    recommend(answers, &everything(), &Words::plain_english())
}

/// Status and urgency; suitability and date of each treatment; what is recommended.
type Signature = (String, Vec<(String, Suitability, Option<u32>)>, Vec<String>);

/// What a skipped question must never change.
fn signature(answers: &Answers) -> Signature {
    let result = answer_for(answers);
    (
        format!("{:?} {:?}", result.status, result.urgency),
        result
            .options
            .iter()
            .map(|o| (o.treatment.clone(), o.suitability, o.earliest_in_days))
            .collect(),
        result.recommended,
    )
}

fn safety_options() -> Vec<Choice> {
    choices()
        .into_iter()
        .filter(|c| {
            let asked = c.question();
            asked.facts().safety
                && asked.facts().kind == Kind::Multi
                && asked != question("red-flags")
                && !c.is_none_of_these()
        })
        .collect()
}

#[test]
fn a_adding_any_one_or_two_safety_options_never_makes_a_treatment_more_suitable() {
    let added = safety_options();
    let tones = options(question("skin-tone"));
    let mut walked = 0u32;
    for age in question("age").choices() {
        for pregnancy in question("pregnancy").choices() {
            for &tone in &tones {
                let mut start = unremarkable();
                for choice in [age, pregnancy, tone] {
                    start.set(choice.question(), None);
                    start.choose(choice);
                }
                let before = assessed(&start);
                let one: Vec<Vec<Suitability>> = added
                    .iter()
                    .map(|&option| {
                        let mut with = start.clone();
                        add(&mut with, option, 0);
                        let after = assessed(&with);
                        for ((b, a), t) in before.iter().zip(&after).zip(pack().treatments) {
                            assert!(
                                a.suitability >= b.suitability,
                                "adding {option:?} to {age:?}, {pregnancy:?}, {tone:?} made {} milder",
                                t.id()
                            );
                        }
                        after.iter().map(|a| a.suitability).collect()
                    })
                    .collect();
                for (i, &first) in added.iter().enumerate() {
                    for (j, &second) in added.iter().enumerate().skip(i + 1) {
                        let mut with = start.clone();
                        add(&mut with, first, 0);
                        add(&mut with, second, 0);
                        let after = assessed(&with);
                        for (t, a) in after.iter().enumerate() {
                            walked += 1;
                            assert!(
                                a.suitability >= one[i][t] && a.suitability >= one[j][t],
                                "{first:?} with {second:?} is milder than one of them for {}",
                                pack().treatments[t].id()
                            );
                        }
                    }
                }
            }
        }
    }
    let n = added.len();
    let starts =
        question("age").choices().len() * question("pregnancy").choices().len() * tones.len();
    assert_eq!(
        walked as usize,
        starts * n * (n - 1) / 2 * pack().treatments.len()
    );
}

#[test]
fn a_adding_a_safety_option_never_makes_a_treatment_milder_for_any_one_area() {
    let areas: Vec<Choice> = question("areas").choices().collect();
    let options = safety_options();
    let mut walked = 0u32;
    for (index, &first) in areas.iter().enumerate() {
        for &second in &areas[index + 1..] {
            let mut start = unremarkable();
            start.set(question("areas"), None);
            start.choose(first);
            start.choose(second);
            let before = assessed(&start);
            for &option in &options {
                let mut with = start.clone();
                add(&mut with, option, 0);
                for (b, a) in before.iter().zip(&assessed(&with)) {
                    assert_eq!(b.areas.len(), 2);
                    assert!(a.suitability >= b.suitability);
                    for (there_before, there) in b.areas.iter().zip(&a.areas) {
                        walked += 1;
                        assert!(
                            there.suitability >= there_before.suitability,
                            "{option:?} makes {:?} milder",
                            there.area
                        );
                    }
                    // The level is the mildest, with care at least where another area is stricter.
                    let levels = || a.areas.iter().map(|there| there.suitability);
                    let (mildest, strictest) = (levels().min().unwrap(), levels().max().unwrap());
                    let expected = if strictest > mildest {
                        mildest.max(Suitability::SuitableWithPrecautions)
                    } else {
                        mildest
                    };
                    assert_eq!(a.suitability, expected);
                }
            }
        }
    }
    assert!(walked > 50_000, "only {walked}");
}

#[test]
fn b_what_is_recommended_serves_a_concern_where_it_may_be_done() {
    let mut chance = people::Chance::new(31);
    let mut several = 0;
    for _ in 0..20_000 {
        let answers = people::draw(&mut chance);
        let result = answer_for(&answers);
        for id in &result.recommended {
            let option = result.options.iter().find(|o| o.treatment == *id).unwrap();
            several += u32::from(option.areas.len() > 1);
            // In some area it may be done, and for that area alone it would serve as well.
            let serves = option
                .areas
                .iter()
                .filter(|a| a.suitability.may_be_recommended());
            let serves = serves.filter(|area| {
                let mut there = answers.clone();
                there.set(question("areas"), None);
                there.choose(question("areas").choice(area.area).unwrap());
                let alone = answer_for(&there);
                let alone = alone.options.iter().find(|o| o.treatment == *id).unwrap();
                let fair = |m: &skin_quiz::recommendation::Match| m.strength >= Strength::Fair;
                // A concern with an area of its own brings that along.
                let there = alone.areas.iter().find(|a| a.area == area.area).unwrap();
                there.suitability == area.suitability && alone.matches.iter().any(fair)
            });
            let routine = option.role.is_some();
            assert!(routine || serves.count() > 0, "{id}: {answers:?}");
        }
    }
    assert!(several > 1_000, "only {several} had several areas");
}

#[test]
fn a_a_shorter_time_is_never_milder() {
    for &question in pack().questions {
        let facts = question.facts();
        let (Some(with), Kind::Number { max, .. }) = (facts.asked_with, facts.kind) else {
            continue;
        };
        let at = |n: u32| {
            let mut answers = unremarkable();
            add(&mut answers, with, n);
            answers.set(question, Some(Answer::Number(n)));
            assessed(&answers)
        };
        let mut longer = at(max);
        for n in (0..max).rev() {
            let now = at(n);
            for ((l, s), t) in longer.iter().zip(&now).zip(pack().treatments) {
                assert!(
                    s.suitability >= l.suitability,
                    "{} {n} is milder than {} for {}",
                    facts.id,
                    n + 1,
                    t.id()
                );
            }
            longer = now;
        }
    }
}

#[test]
fn b_nothing_that_is_not_at_least_suitable_with_precautions_is_recommended() {
    let mut chance = people::Chance::new(7);
    let mut seen = BTreeSet::new();
    for _ in 0..20_000 {
        let answers = people::draw(&mut chance);
        let result = answer_for(&answers);
        seen.insert(format!("{:?}", result.status));
        match result.status {
            Status::Complete => {
                assert!((1..=2).contains(&result.recommended.len()), "{answers:?}");
                for id in &result.recommended {
                    let option = result.options.iter().find(|o| o.treatment == *id).unwrap();
                    assert!(
                        matches!(
                            option.suitability,
                            Suitability::Suitable | Suitability::SuitableWithPrecautions
                        ),
                        "{id} is recommended though {:?}: {answers:?}",
                        option.suitability
                    );
                    assert!(
                        !["at-home-microneedling", "deep-peel", "ablative-laser",]
                            .contains(&id.as_str()),
                        "{id} is recommended: {answers:?}"
                    );
                    let serves = option
                        .matches
                        .iter()
                        .any(|m| m.strength.id() == "good" || m.strength.id() == "fair");
                    assert!(
                        serves || id == "topical-routine",
                        "{id} serves nothing: {answers:?}"
                    );
                }
            }
            Status::Incomplete => {
                assert!(result.options.is_empty() && result.recommended.is_empty());
                assert!(!result.missing.is_empty());
            }
            Status::Stopped => {
                assert!(result.options.is_empty() && result.recommended.is_empty());
                assert!(
                    result.urgency.is_some() && !result.seek_help.is_empty(),
                    "{answers:?}"
                );
                assert!(
                    result.prepare.is_empty()
                        && result.aftercare.is_empty()
                        && result.ask_the_provider.is_empty()
                );
            }
        }
    }
    assert_eq!(seen.len(), 3, "only {seen:?} were drawn");
}

fn intensity(treatment: &str) -> Intensity {
    pack().treatment(treatment).unwrap().intensity()
}

/// The strongest of what is recommended.
fn strongest(result: &Recommendation) -> Intensity {
    let each = result.recommended.iter().map(|id| intensity(id));
    each.max().unwrap()
}

#[test]
fn b_no_safety_answer_ever_brings_a_stronger_treatment_into_what_is_recommended() {
    let added = safety_options();
    let mut chance = people::Chance::new(12);
    let mut starts: Vec<Answers> = Vec::new();
    // Everybody with one wish or two on the face or elsewhere, who is otherwise well.
    let concerns = options(question("concerns"));
    for (i, &first) in concerns.iter().enumerate() {
        for &second in &concerns[i..] {
            for tone in [
                choice("skin-tone=type-1"),
                choice("skin-tone=type-3"),
                choice("skin-tone=type-5"),
            ] {
                let mut start = unremarkable();
                for id in ["concerns", "skin-tone", "setting"] {
                    start.set(question(id), None);
                }
                for option in [first, second, tone, choice("setting=either")] {
                    add(&mut start, option, 600);
                }
                starts.push(start);
            }
        }
    }
    // And people as they come, with whatever is the matter already.
    for _ in 0..3_000 {
        starts.push(people::draw(&mut chance));
    }
    let mut compared = 0;
    for start in &starts {
        let before = answer_for(start);
        if before.status != Status::Complete {
            continue;
        }
        for &option in &added {
            let mut with = start.clone();
            if with.chose(option) || with.get(option.question()) == Some(Answer::NotSure) {
                continue;
            }
            add(&mut with, option, 0);
            let after = answer_for(&with);
            if after.status != Status::Complete {
                continue;
            }
            compared += 1;
            assert!(
                strongest(&after) <= strongest(&before),
                "{option:?} turns {:?} into {:?}: {start:?}",
                before.recommended,
                after.recommended
            );
        }
    }
    assert!(compared > 50_000, "only {compared} were compared");
}

#[test]
fn b_what_shows_for_longer_than_somebody_can_spare_is_recommended_only_where_it_is_mild() {
    let mut chance = people::Chance::new(13);
    for _ in 0..20_000 {
        let answers = people::draw(&mut chance);
        let spare = [
            (choice("downtime-days=none"), 0),
            (choice("downtime-days=up-to-2"), 2),
            (choice("downtime-days=up-to-7"), 7),
        ];
        let Some((_, spare)) = spare.into_iter().find(|(choice, _)| answers.chose(*choice)) else {
            continue;
        };
        let result = answer_for(&answers);
        for id in &result.recommended {
            let option = result.options.iter().find(|o| o.treatment == *id).unwrap();
            let shows = option.course.map_or(0, |course| course.downtime_days.min);
            assert!(
                shows <= spare || intensity(id) < Intensity::Strong,
                "{id} shows for {shows} days: {answers:?}"
            );
        }
    }
}

/// Somebody with nothing the matter for every concern in every area, in a clinic.
fn concerns_and_areas() -> impl Iterator<Item = (Choice, Choice, Answers)> {
    let areas = question("areas").choices();
    question("concerns").choices().flat_map(move |concern| {
        areas.clone().map(move |area| {
            let mut answers = unremarkable();
            for id in ["concerns", "areas", "setting"] {
                answers.set(question(id), None);
            }
            add(&mut answers, concern, 600);
            for option in [area, choice("setting=professional")] {
                answers.choose(option);
            }
            (concern, area, answers)
        })
    })
}

#[test]
fn b_no_concern_in_any_area_brings_a_deep_peel_or_an_ablative_laser() {
    for (concern, area, answers) in concerns_and_areas() {
        let result = answer_for(&answers);
        assert_eq!(result.status, Status::Complete, "{concern:?} {area:?}");
        for id in ["deep-peel", "ablative-laser"] {
            let option = result.options.iter().find(|o| o.treatment == id).unwrap();
            assert!(option.suitability >= Suitability::ClinicianReview);
            assert!(
                !result.recommended.contains(&option.treatment),
                "{id} is recommended for {concern:?} at {area:?}"
            );
        }
    }
}

#[test]
fn b_off_the_face_the_area_speaks_of_what_takes_the_skin_off_and_of_filler() {
    for (concern, area, answers) in concerns_and_areas() {
        // A concern with an area of its own is there and nowhere else.
        let of_its_own = concern.facts().area;
        let area = of_its_own.map_or(area, |place| Choice::at(question("areas"), place));
        if area == choice("areas=face") {
            continue;
        }
        let rule = format!("area-{}", area.id());
        let result = answer_for(&answers);
        for id in ["deep-peel", "ablative-laser", "dermal-filler"] {
            let option = result.options.iter().find(|o| o.treatment == id).unwrap();
            assert!(
                option.suitability > Suitability::Suitable && !option.findings.is_empty(),
                "{id} has nothing against it for {concern:?} at {area:?}"
            );
            // The back of the hand is a place for filler, with what it brings with it.
            let allowed = (area, id) == (choice("areas=hands"), "dermal-filler");
            assert_eq!(
                option.findings.iter().any(|f| f.rule == rule),
                !allowed,
                "{id} at {area:?}: {rule}"
            );
        }
    }
}

#[test]
fn c_every_rule_speaks_for_some_person_and_so_does_every_part_of_it() {
    for rule in &pack().rules {
        rule.row().when.leaves(&mut |leaf| {
            let answers = somebody_for(&unremarkable(), leaf);
            let result = answer_for(&answers);
            assert_eq!(
                result.status,
                Status::Complete,
                "{}: {leaf:?} {:?}",
                rule.id(),
                result.missing
            );
            let speaks = result
                .options
                .iter()
                .any(|o| o.findings.iter().any(|f| f.rule == rule.id()));
            assert!(speaks, "rule {} never speaks for {leaf:?}", rule.id());
        });
    }
    for flag in &pack().red_flags {
        let result = answer_for(&somebody_for(&unremarkable(), &flag.when));
        assert_eq!(result.status, Status::Stopped, "{} does not stop", flag.id);
    }
}

#[test]
fn d_at_home_needling_is_never_milder_than_the_same_in_a_clinic() {
    for rule in &pack().rules {
        let row = rule.row();
        let clinic = row.cell(treatment("professional-microneedling"));
        let home = row.cell(treatment("at-home-microneedling"));
        assert!(
            home.effect >= clinic.effect,
            "rule {}: at home {:?} is milder than in a clinic {:?}",
            rule.id(),
            home.effect,
            clinic.effect
        );
    }
    let mut with_everything_right = unremarkable();
    with_everything_right.set(
        question("roller-needle"),
        Some(Answer::Chosen(choice("roller-needle=up-to-0.25-mm").bit())),
    );
    let home = &assessed(&with_everything_right)[treatment("at-home-microneedling").index()];
    assert_eq!(home.suitability, Suitability::SuitableWithPrecautions);
}

/// What "not sure" counts as where the contract names an option.
const NOT_SURE_COUNTS_AS: [(&str, &str); 3] = [
    ("skin-tone", "type-6"),
    ("sagging-degree", "marked"),
    ("roller-needle", "longer"),
];

#[test]
fn e_not_sure_is_never_milder_than_clinician_review_for_a_procedure() {
    for &question in pack().questions {
        let facts = question.facts();
        // What the contract says "not sure" counts as there is tested where it says so.
        let counts_as = NOT_SURE_COUNTS_AS
            .iter()
            .any(|(id, _)| *id == question.id())
            || matches!(facts.kind, Kind::Number { .. });
        if !facts.not_sure || counts_as {
            continue;
        }
        let result = answer_for(&somebody_for(
            &unremarkable(),
            &Condition::NotSure(question),
        ));
        if question == ids::question("red-flags") {
            assert_eq!(result.status, Status::Stopped);
            assert_eq!(result.urgency, Some(Urgency::Soon));
            continue;
        }
        for option in &result.options {
            match option.treatment.as_str() {
                "topical-routine" => assert!(option.suitability.may_be_recommended()),
                "at-home-microneedling" => {
                    assert_eq!(
                        option.suitability,
                        Suitability::Contraindicated,
                        "{}",
                        facts.id
                    );
                }
                id => assert!(
                    option.suitability >= Suitability::ClinicianReview,
                    "not sure of {} leaves {id} at {:?}",
                    facts.id,
                    option.suitability
                ),
            }
        }
    }
}

#[test]
fn e_not_sure_counts_as_the_contract_says() {
    let same = |question: Question, as_if: Answer| {
        let mut unsure = unremarkable();
        if let Some(with) = question.facts().asked_with {
            add(&mut unsure, with, 0);
        }
        unsure.set(question, Some(Answer::NotSure));
        let mut sure = unsure.clone();
        sure.set(question, Some(as_if));
        assert_eq!(signature(&unsure), signature(&sure), "{}", question.id());
    };
    for (id, option) in NOT_SURE_COUNTS_AS {
        let counts_as = question(id).choice(option).expect("an option");
        same(question(id), Answer::Chosen(counts_as.bit()));
    }
    for &question in pack().questions {
        if matches!(question.facts().kind, Kind::Number { .. }) && question.facts().not_sure {
            same(question, Answer::Number(0));
        }
    }
}

#[test]
fn f_every_option_of_a_safety_question_has_a_rule_or_a_written_reason_why_none() {
    let mut spoken_of = BTreeSet::new();
    let mut unsure_of = BTreeSet::new();
    let rules = pack().rules.iter().map(|r| &r.row().when);
    let whens = rules.chain(pack().red_flags.iter().map(|f| &f.when));
    for when in whens {
        when.leaves(&mut |leaf| match leaf {
            Condition::Chose(choice) | Condition::ChoseIn(choice, _) => {
                spoken_of.insert(*choice);
            }
            Condition::Outside(question, allowed) => {
                let choices = question.choices();
                spoken_of.extend(choices.filter(|c| !allowed.contains(c)));
            }
            Condition::NotSure(question) => {
                unsure_of.insert(*question);
            }
            _ => {}
        });
    }
    for choice in choices() {
        if !choice.question().facts().safety {
            continue;
        }
        let excused = pack()
            .without_effect
            .iter()
            .any(|row| row.options.contains(&choice));
        assert!(
            spoken_of.contains(&choice) != excused,
            "{choice:?} has {}",
            if excused {
                "both a rule and a reason why none"
            } else {
                "neither a rule nor a reason why none"
            }
        );
    }
    for &question in pack().questions {
        let facts = question.facts();
        let counts_as = NOT_SURE_COUNTS_AS
            .iter()
            .any(|(id, _)| *id == question.id())
            || matches!(facts.kind, Kind::Number { .. });
        assert!(
            !facts.not_sure || counts_as || unsure_of.contains(&question),
            "no rule speaks of not being sure of {}",
            facts.id
        );
    }
}

#[test]
fn f_every_question_is_reached() {
    let mut reached = BTreeSet::new();
    let mut chance = people::Chance::new(3);
    for _ in 0..5_000 {
        reached.extend(walk(&people::draw(&mut chance)));
    }
    for &question in pack().questions {
        assert!(
            reached.contains(&question),
            "{} is never asked",
            question.id()
        );
    }
}

/// Walks the flow with the answers that somebody would give; returns what was asked.
fn walk(would_give: &Answers) -> Vec<Question> {
    let clinic = everything();
    let mut answers = pack().answers();
    let mut passed = Vec::new();
    let mut asked = Vec::new();
    loop {
        match flow::next(&answers, &clinic, |q| passed.contains(&q)) {
            Step::Review | Step::Stopped => {
                assert!(flow::missing(&answers, &clinic).is_empty());
                assert_ne!(answer_for(&answers).status, Status::Incomplete);
                return asked;
            }
            Step::Ask(question) => {
                asked.push(question);
                assert!(asked.len() <= pack().questions.len(), "no end: {asked:?}");
                if question.facts().optional && would_give.get(question).is_none() {
                    passed.push(question);
                    continue;
                }
                let answer = would_give.get(question).unwrap_or_else(|| {
                    let facts = question.facts();
                    match facts.kind {
                        Kind::Number { .. } => Answer::Number(0),
                        _ => Answer::Chosen(question.choices().next().unwrap().bit()),
                    }
                });
                answers.set(question, Some(answer));
            }
        }
    }
}

#[test]
fn g_every_path_ends_and_review_comes_exactly_when_nothing_is_missing() {
    let mut chance = people::Chance::new(11);
    for _ in 0..3_000 {
        let answers = people::draw(&mut chance);
        walk(&answers);
        let clinic = Clinic::default();
        let next = flow::next(&answers, &clinic, |_| true);
        let incomplete = answer_for(&answers).status == Status::Incomplete;
        assert_eq!(matches!(next, Step::Ask(_)), incomplete, "{answers:?}");
        if let Step::Ask(question) = next {
            assert_eq!(flow::missing(&answers, &clinic).first(), Some(&question));
        }
    }
}

/// Every answer worth trying to a question: each option, not sure, and the numbers around each boundary.
fn answers_to(question: Question) -> Vec<Answer> {
    let facts = question.facts();
    let mut answers: Vec<Answer> = question
        .choices()
        .map(|c| Answer::Chosen(c.bit()))
        .collect();
    if let Kind::Number { max, .. } = facts.kind {
        answers.extend((0..=max.min(30)).map(Answer::Number));
        answers.push(Answer::Number(max));
    }
    if facts.kind == Kind::Multi {
        let all = question
            .choices()
            .filter(|c| !c.is_none_of_these())
            .fold(0, |bits, c| bits | c.bit());
        answers.push(Answer::Chosen(all));
    }
    if facts.not_sure {
        answers.push(Answer::NotSure);
    }
    answers
}

/// Fills the follow-ups that an answer calls for, in two ways: most cautious and least.
fn with_follow_ups(answers: &Answers) -> Vec<Answers> {
    [0, u32::MAX]
        .into_iter()
        .map(|number| {
            let mut filled = answers.clone();
            for &q in pack().questions {
                if filled.applies(q) && q.parent().is_some() && filled.get(q).is_none() {
                    match q.facts().kind {
                        Kind::Number { max, .. } => {
                            filled.set(q, Some(Answer::Number(number.min(max))))
                        }
                        _ if number == 0 => filled.choose(q.choices().next_back().unwrap()),
                        _ => filled.choose(q.choices().next().unwrap()),
                    }
                }
            }
            filled
        })
        .collect()
}

#[test]
fn skipping_a_question_changes_nothing_that_it_must_not() {
    let mut chance = people::Chance::new(5);
    let mut skipped = std::collections::BTreeMap::<Question, u32>::new();
    for _ in 0..4_000 {
        let would_give = people::draw(&mut chance);
        let asked = walk(&would_give);
        // The answers along the path, and nothing that was not asked.
        let mut path = pack().answers();
        for &question in &asked {
            let answer = would_give.get(question).or_else(|| {
                (!question.facts().optional).then(|| match question.facts().kind {
                    Kind::Number { .. } => Answer::Number(0),
                    _ => Answer::Chosen(question.choices().next().unwrap().bit()),
                })
            });
            path.set(question, answer);
        }
        let result = answer_for(&path);
        if result.status != Status::Complete {
            continue;
        }
        let expected = signature(&path);
        for &question in pack().questions {
            if !path.applies(question) || asked.contains(&question) || path.get(question).is_some()
            {
                continue;
            }
            *skipped.entry(question).or_default() += 1;
            for answer in answers_to(question) {
                let mut with = path.clone();
                with.set(question, Some(answer));
                for with in with_follow_ups(&with) {
                    assert_eq!(
                        signature(&with),
                        expected,
                        "skipping {} hid the answer {answer:?} for {path:?}",
                        question.id()
                    );
                }
            }
        }
    }
    println!("skipped: {skipped:?}");
    assert!(
        skipped.keys().any(|q| q.facts().safety) && skipped.keys().any(|q| !q.facts().safety),
        "nothing was skipped, so nothing was proven: {skipped:?}"
    );
}

/// Answers with what is still open answered as somebody else would, and by the first option where
/// they would not say.
fn completed(so_far: &Answers, would_give: &Answers) -> Answers {
    let mut completed = so_far.clone();
    for &question in pack().questions {
        if completed.get(question).is_some() || !completed.applies(question) {
            continue;
        }
        let answer = would_give.get(question).or_else(|| {
            (!question.facts().optional).then(|| match question.facts().kind {
                Kind::Number { max, .. } => Answer::Number(max),
                _ => Answer::Chosen(question.choices().next().unwrap().bit()),
            })
        });
        completed.set(question, answer);
    }
    completed
}

#[test]
fn an_early_answer_stays_whatever_else_is_answered() {
    let own_treatments = serde_json::json!({ "treatments": {
        "house-peel": { "class": "peel", "concerns": { "melasma": "good", "active-acne": "fair" } },
        "professional-microneedling": { "concerns": { "dullness": "none" } },
        "superficial-peel": { "offered": false },
    } });
    let (own, found) = Clinic::read(&serde_json::from_value(own_treatments).unwrap());
    assert!(found.is_empty(), "{found:?}");
    let clinics = [Clinic::default(), own];
    let words = Words::plain_english();
    let mut chance = people::Chance::new(29);
    // Somebody with nothing the matter is who a procedure is likeliest to come in for.
    let mut healthy = unremarkable();
    for id in ["concerns", "areas", "setting", "roller-needle"] {
        healthy.set(question(id), None);
    }
    let (mut early, mut compared) = (0, 0);
    for round in 0..12_000 {
        let person = people::draw(&mut chance);
        let mut so_far = pack().answers();
        let until = chance.below(pack().pages.len() + 1);
        for &question in pack().questions {
            // Page by page, as the quiz asks; and in any order, as others may.
            let kept = if round % 2 == 0 {
                question.page().facts().index < until
            } else {
                !chance.one_in(3)
            };
            if kept {
                so_far.set(question, person.get(question));
            }
        }
        // Most people are well but for what they came for.
        if round % 3 != 0 {
            for id in ["red-flags", "distress", "age", "pregnancy"] {
                if so_far.get(question(id)).is_some() && !chance.one_in(4) {
                    so_far.set(question(id), healthy.get(question(id)));
                }
            }
        }
        let clinic = &clinics[chance.below(clinics.len())];
        let result = recommend(&so_far, clinic, &words);
        let settled = flow::settled(&so_far, clinic);
        assert_eq!(result.settled.is_some(), settled.is_some());
        let Some(told) = result.settled else { continue };
        assert_eq!(result.status, Status::Incomplete, "{so_far:?}");
        early += 1;
        let mut others = vec![healthy.clone(), person];
        others.extend((0..3).map(|_| people::draw(&mut chance)));
        for setting in options(question("setting")) {
            let mut wishes = healthy.clone();
            wishes.choose(setting);
            others.push(wishes);
        }
        for area in options(question("areas")) {
            let mut elsewhere = healthy.clone();
            elsewhere.choose(area);
            others.push(elsewhere);
        }
        let open = pack()
            .questions
            .iter()
            .filter(|q| so_far.get(**q).is_none());
        for (&question, answer) in
            open.flat_map(|q| answers_to(*q).into_iter().map(move |a| (q, a)))
        {
            if chance.one_in(8) {
                let mut with = healthy.clone();
                with.set(question, Some(answer));
                others.push(with);
            }
        }
        for other in &others {
            let whole = completed(&so_far, other);
            let result = recommend(&whole, clinic, &words);
            assert_eq!(result.status, Status::Complete, "{whole:?}");
            assert_eq!(
                result.recommended, told.recommended,
                "{so_far:?}, then {whole:?}"
            );
            compared += 1;
        }
    }
    println!("{early} early answers, {compared} ways on");
    assert!(early > 500, "only {early} early answers were tried");
}

#[test]
fn what_is_shown_early_says_of_no_procedure_that_it_is_possible() {
    let mut chance = people::Chance::new(31);
    let mut shown = 0;
    for _ in 0..3_000 {
        let person = people::draw(&mut chance);
        let mut so_far = pack().answers();
        let early = pack().page("signs").unwrap();
        for &question in pack().questions.iter().filter(|q| q.page() <= early) {
            so_far.set(question, person.get(question));
        }
        let (clinic, words) = (Clinic::default(), Words::plain_english());
        let result = recommend_early(&so_far, &clinic, &words);
        if result.settled.is_none() {
            assert_eq!(result, recommend(&so_far, &clinic, &words));
            continue;
        }
        shown += 1;
        let whole = recommend(&completed(&so_far, &person), &clinic, &words);
        for option in &result.options {
            let routine = option.treatment == "topical-routine";
            assert!(
                routine || !option.suitability.may_be_recommended(),
                "{option:?}"
            );
            let later = whole
                .options
                .iter()
                .find(|o| o.treatment == option.treatment);
            assert!(later.unwrap().suitability >= option.suitability);
        }
    }
    assert!(shown > 100, "only {shown}");
}

#[test]
fn every_finding_has_a_source_and_everything_not_suitable_has_a_finding() {
    let mut chance = people::Chance::new(13);
    for _ in 0..5_000 {
        let answers = people::draw(&mut chance);
        let result = answer_for(&answers);
        for option in &result.options {
            assert_eq!(
                option.suitability == Suitability::Suitable,
                option.findings.is_empty()
            );
            for finding in &option.findings {
                assert!(
                    !finding.sources.is_empty(),
                    "{} cites nothing",
                    finding.rule
                );
                assert!(!finding.text.contains(['{', '}']), "{}", finding.text);
                for source in &finding.sources {
                    assert!(
                        result.sources.get(source).is_some(),
                        "{source} is not listed"
                    );
                }
            }
        }
        let items = [
            &result.prepare,
            &result.aftercare,
            &result.seek_help,
            &result.ask_the_provider,
            &result.during,
            &result.expect,
            &result.explain,
            &result.without,
        ];
        for item in items.into_iter().flatten() {
            assert!(
                !item.sources.is_empty() && !item.text.contains(['{', '}']),
                "{}",
                item.id
            );
        }
        for change in &result.changes {
            assert!(!change.text.contains(['{', '}']), "{}", change.text);
        }
        for treatment in result.options.iter().map(|o| &o.treatment) {
            let changes = result
                .changes
                .iter()
                .filter(|c| c.treatment == *treatment)
                .count();
            assert!(changes <= 3, "{changes} changes for {treatment}");
        }
    }
}

#[test]
fn changes_never_speak_of_medicine_pregnancy_or_a_different_body() {
    for choice in [
        choice("medicines=isotretinoin"),
        choice("medicines=steroid-cream"),
        choice("medicines=photosensitisers"),
        choice("pregnancy=pregnant"),
        choice("pregnancy=breastfeeding"),
        choice("health=diabetes-uncontrolled"),
        choice("skin-tone=type-6"),
        choice("health=cancer-treatment-past-year"),
    ] {
        let mut answers = unremarkable();
        if choice.question().facts().kind == Kind::Single {
            answers.set(choice.question(), None);
        }
        add(&mut answers, choice, 0);
        let words = Words::plain_english();
        let names_a_clinician = |text: &str| {
            pack()
                .clinicians
                .iter()
                .any(|c| text.contains(words.say(Phrase::Clinician(*c))))
        };
        let about = |id: &str| {
            pack()
                .question(id)
                .is_some_and(|q| q == choice.question() || q.parent() == Some(choice.question()))
        };
        for change in answer_for(&answers).changes {
            assert!(
                names_a_clinician(&change.text) || !change.question.is_some_and(about),
                "{choice:?}: {}",
                change.text
            );
        }
    }
}

#[test]
fn waits_name_questions_that_their_rule_reads() {
    for rule in &pack().rules {
        let row = rule.row();
        for cell in &row.cells {
            if let Some(Wait::Since(question, _)) = cell.wait {
                let mut reads = false;
                row.when.questions(&mut |q| reads |= q == question);
                assert!(
                    reads,
                    "rule {} waits on {} without reading it",
                    rule.id(),
                    question.id()
                );
            }
        }
    }
}

/// Every fact that a person may read, by name, with what it stands on.
fn facts() -> Vec<(String, &'static [Source])> {
    let pack = pack();
    let mut facts: Vec<(String, &'static [Source])> = Vec::new();
    let rules = pack.rules.iter().map(|rule| rule.row());
    facts.extend(rules.map(|r| (r.id.to_owned(), &r.sources[..])));
    let red_flags = pack.red_flags.iter();
    facts.extend(red_flags.map(|f| (f.id.to_owned(), &f.sources[..])));
    let care = pack.care.iter().map(|care| care.facts());
    facts.extend(care.map(|c| (c.id.to_owned(), &c.sources[..])));
    let conflicts = pack.conflicts.iter().map(|conflict| conflict.facts());
    facts.extend(conflicts.map(|c| (c.topic.to_owned(), &c.sources[..])));
    let matches = pack.matches.iter();
    facts.extend(matches.map(|m| (format!("match {:?}", m.concern), &m.sources[..])));
    let limits = pack.limits.iter();
    facts.extend(limits.map(|l| (format!("limit {:?}", l.treatments), &l.sources[..])));
    for &treatment in pack.treatments {
        for concern in question("concerns").choices() {
            let course = pack.course(treatment, concern);
            facts.extend(course.map(|c| (format!("course {}", treatment.id()), &c.sources[..])));
        }
    }
    facts
}

fn grades(sources: &[Source]) -> Vec<Grade> {
    sources.iter().map(|s| s.register().grade).collect()
}

#[test]
fn f_every_source_is_cited_somewhere() {
    let mut cited: BTreeSet<Source> = facts()
        .into_iter()
        .flat_map(|(_, s)| s.iter().copied())
        .collect();
    for price in &pack().prices {
        cited.extend(&price.sources);
    }
    cited.extend(&pack().for_the_desk);
    for &source in &pack().sources {
        assert!(
            cited.contains(&source),
            "nothing cites {}",
            source.register().id
        );
    }
}

#[test]
fn a_treatment_has_one_price_in_a_currency() {
    for (index, price) in pack().prices.iter().enumerate() {
        let twice = pack().prices[..index]
            .iter()
            .any(|p| (p.currency, p.treatment) == (price.currency, price.treatment));
        assert!(!twice, "{price:?} stands twice: only the first is read");
        assert!(
            price.currency.len() == 3 && price.currency.chars().all(|c| c.is_ascii_uppercase()),
            "{price:?}: a clinic's currency is three capital letters"
        );
    }
}

#[test]
fn no_fact_stands_on_pages_of_low_authority_alone() {
    let alone: Vec<String> = facts()
        .into_iter()
        .filter(|(_, sources)| {
            grades(sources)
                .iter()
                .all(|g| matches!(g, Grade::Clinic | Grade::Unreviewed))
        })
        .map(|(name, _)| name)
        .collect();
    assert!(
        alone.is_empty(),
        "these stand on clinic or unreviewed pages alone; what is our own caution must say so: {alone:?}"
    );
}

#[test]
fn a_claim_of_benefit_stands_on_more_than_policy_and_low_authority() {
    for row in &pack().matches {
        if row.strengths.iter().all(|s| *s < Strength::Fair) {
            continue;
        }
        assert!(
            grades(&row.sources)
                .iter()
                .any(|g| matches!(g, Grade::Authority | Grade::Secondary)),
            "that something helps with {:?} stands on policy or low authority alone",
            row.concern
        );
    }
}

#[test]
fn exactly_one_match_holds_for_every_kind_of_concern() {
    for concern in question("concerns").choices() {
        let sub = pack()
            .questions
            .iter()
            .copied()
            .find(|q| q.facts().asked_with == Some(concern) && q.facts().kind == Kind::Single);
        let kinds: Vec<Option<Answer>> = match sub {
            None => vec![None],
            Some(q) => answers_to(q).into_iter().map(Some).collect(),
        };
        for kind in kinds {
            let mut answers = unremarkable();
            answers.set(question("concerns"), Some(Answer::Chosen(concern.bit())));
            if let (Some(q), Some(answer)) = (sub, kind) {
                answers.set(q, Some(answer));
            }
            let counted = answers.that_count();
            let rows = pack()
                .matches
                .iter()
                .filter(|m| m.concern == concern && m.when.holds(&counted))
                .count();
            assert_eq!(rows, 1, "{concern:?} {kind:?}");
        }
    }
}

proptest! {
    /// h: whatever a clinic charges, costs are finite and their ends in order.
    #[test]
    fn h_costs_stay_in_order_for_any_clinic_prices(
        a in 0.0f64..=1_000_000.0,
        b in 0.0f64..=1_000_000.0,
        sessions in 1u32..=100,
        more in 0u32..=99,
    ) {
        let (min, max) = if a <= b { (a, b) } else { (b, a) };
        let file = serde_json::json!({ "treatments": { "professional-microneedling": {
            "perSession": { "min": min, "max": max },
            "sessions": { "min": sessions, "max": (sessions + more).min(100) },
        } } });
        let (clinic, found) = Clinic::read(&serde_json::from_value(file).unwrap());
        prop_assert!(found.is_empty(), "{found:?}");
        let result = recommend(&unremarkable(), &clinic, &Words::plain_english());
        let option = result.options.iter().find(|o| o.treatment == "professional-microneedling").unwrap();
        let cost = option.cost.as_ref().unwrap();
        let course = option.course.unwrap();
        for range in [Some(cost.per_session), Some(cost.course), cost.upkeep_per_year].into_iter().flatten() {
            prop_assert!(range.min.is_finite() && range.max.is_finite());
            prop_assert!(0.0 <= range.min && range.min <= range.max);
        }
        prop_assert!((cost.course.min - cost.per_session.min * f64::from(course.sessions.min)).abs() <= 0.01);
        prop_assert!((cost.course.max - cost.per_session.max * f64::from(course.sessions.max)).abs() <= 0.01);
    }

    /// Reading answers never panics, and what is written reads back the same.
    #[test]
    fn written_answers_read_back_the_same(seed in any::<u64>()) {
        let mut chance = people::Chance::new(seed);
        let answers = people::draw(&mut chance);
        prop_assert_eq!(Answers::read(pack().questions, &answers.write()).unwrap(), answers);
    }
}

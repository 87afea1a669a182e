//! Where a person is in the quiz, and every way of getting somewhere else.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use ids::{choice, question};
use serde_json::json;
use skin_quiz::answers::{Answer, NOT_SURE};
use skin_quiz::calendar::Day;
use skin_quiz::clinic::Clinic;
use skin_quiz::flow;
use skin_quiz::journey::{Draft, Fault, Focus, Journey, LONGEST_TYPED, Place, Saved, Start, Typed};
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::{Choice, Question};
use skin_quiz::value::Value;

fn clinic() -> Clinic {
    Clinic::default()
}

fn tick(journey: &mut Journey, choice: Choice) {
    journey.tick(choice.question(), Some(choice), true);
}

fn untick(journey: &mut Journey, choice: Choice) {
    journey.tick(choice.question(), Some(choice), false);
}

fn go_on(journey: &mut Journey) {
    journey.go_on(&clinic());
}

/// Ticks options on a page, and goes on.
fn answer(journey: &mut Journey, choices: &[&str]) {
    for id in choices {
        tick(journey, choice(id));
    }
    go_on(journey);
}

fn page(id: &str) -> Place {
    Place::Ask(Pack::built_in().page(id).expect("a page"))
}

fn start() -> Journey {
    Journey::start(&clinic(), false)
}

/// Somebody who is asked about themselves.
fn at_you() -> Journey {
    let mut journey = start();
    answer(&mut journey, &["concerns=fine-lines"]);
    answer(&mut journey, &["areas=face"]);
    journey
}

const WELL: [&str; 3] = ["age=22-64", "pregnancy=no", "distress=no"];

/// Somebody whose answer is settled before they were asked everything.
fn at_an_early_answer() -> Journey {
    let mut journey = start();
    answer(&mut journey, &["concerns=melasma"]);
    answer(&mut journey, &["areas=face"]);
    answer(&mut journey, &WELL);
    answer(&mut journey, &["red-flags=none"]);
    assert_eq!(journey.at, Place::Early);
    journey
}

/// Answers every page from here on as somebody who is well, up to the end.
fn to_the_end(journey: &mut Journey) {
    for _ in 0..Pack::built_in().pages.len() {
        let Place::Ask(_) = journey.at else { break };
        let asked: Vec<Question> = journey
            .drafts
            .questions()
            .filter(|q| q.parent().is_none())
            .collect();
        for question in asked {
            let mut choices = question.choices();
            let chosen = choices
                .find(|c| c.is_none_of_these() || WELL.map(choice).contains(c))
                .or_else(|| question.choices().next());
            if let Some(chosen) = chosen {
                tick(journey, chosen);
            }
        }
        go_on(journey);
    }
}

#[test]
fn submitting_nothing_stays_and_says_what_to_do() {
    let mut journey = start();
    go_on(&mut journey);
    assert_eq!(journey.at, page("concern"));
    assert_eq!(journey.faults, [(question("concerns"), Fault::ChooseSome)]);
    assert!(!journey.started);
}

#[test]
fn every_question_of_a_page_has_its_fault_and_what_is_folded_away_has_none() {
    let mut journey = at_you();
    tick(&mut journey, choice("pregnancy=no"));
    go_on(&mut journey);
    let faults = [question("age"), question("distress")];
    assert_eq!(journey.faults, faults.map(|q| (q, Fault::ChooseOne)));
    assert_eq!(journey.landing.focus, Focus::Errors);
    assert_eq!(journey.answers.get(question("pregnancy")), None);
    let mut journey = start();
    answer(&mut journey, &["concerns=other-scars"]);
    let faults = [
        (question("scar-type"), Fault::ChooseOne),
        (question("scar-age-months"), Fault::NoNumber),
    ];
    assert_eq!(journey.faults, faults);
}

#[test]
fn back_keeps_what_was_ticked_and_continue_goes_page_by_page() {
    let mut journey = at_you();
    journey.go_back(&clinic());
    journey.go_back(&clinic());
    assert_eq!(journey.at, page("concern"));
    assert!(journey.drafts.ticked(choice("concerns=fine-lines")));
    assert!(!journey.can_go_back());
    go_on(&mut journey);
    assert_eq!(journey.at, page("areas"));
}

#[test]
fn what_hangs_on_an_option_is_asked_with_it_and_forgotten_without() {
    let mut journey = start();
    answer(
        &mut journey,
        &["concerns=acne-scars", "acne-scar-type=ice-pick"],
    );
    assert_eq!(journey.at, page("areas"));
    assert!(journey.answers.chose(choice("acne-scar-type=ice-pick")));
    journey.go_back(&clinic());
    let scars = choice("concerns=acne-scars");
    journey.tick(scars.question(), Some(scars), false);
    answer(&mut journey, &["concerns=dullness"]);
    assert_eq!(journey.answers.get(question("acne-scar-type")), None);
}

#[test]
fn a_list_is_opened_and_shut_and_what_is_open_has_to_be_ticked() {
    let health = question("health");
    let mut journey = at_you();
    answer(&mut journey, &WELL);
    answer(&mut journey, &["red-flags=none"]);
    answer(&mut journey, &["skin-tone=type-2"]);
    answer(&mut journey, &["skin-now=none", "skin-history=none"]);
    assert_eq!(journey.at, page("health"));
    let open = |journey: &Journey| journey.drafts.get(health).is_some_and(|draft| draft.open);
    journey.unfold(health);
    assert!(open(&journey));
    go_on(&mut journey);
    assert!(journey.faults.contains(&(health, Fault::Which)));
    tick(&mut journey, choice("health=lupus"));
    assert!(open(&journey));
    tick(&mut journey, choice("health=none"));
    assert!(!open(&journey));
    assert_eq!(
        journey.drafts.get(health).map(|draft| draft.bits),
        Some(choice("health=none").bit())
    );
    // A tick opens the list that it is in, whoever made it.
    tick(&mut journey, choice("medicines=isotretinoin"));
    journey.choose_none_of_all();
    let none_of = |id| journey.drafts.ticked(choice(id));
    assert!(none_of("allergies=none") && none_of("recent-treatments=none"));
    assert!(!none_of("medicines=none"), "what has an answer keeps it");
    go_on(&mut journey);
    assert_eq!(
        journey.faults,
        [(question("isotretinoin-months"), Fault::NoNumber)]
    );
}

#[test]
fn an_early_answer_is_offered_once_and_can_be_passed_by() {
    let mut journey = at_an_early_answer();
    let reloaded = resumed(&journey);
    assert_eq!(reloaded.at, Place::Early);
    let mut seen = journey.clone();
    go_on(&mut seen);
    assert_eq!(seen.at, Place::Result);
    assert_eq!(resumed(&seen).at, Place::Result);
    seen.go_back(&clinic());
    assert_eq!(seen.at, Place::Early);
    seen.go_back(&clinic());
    assert_eq!(seen.at, page("signs"));
    go_on(&mut seen);
    assert_eq!(seen.at, Place::Early);
    journey.pass_early(&clinic());
    assert_eq!(journey.at, page("tone"));
    let mut journey = resumed(&journey);
    answer(&mut journey, &["skin-tone=type-2"]);
    assert_eq!(journey.at, page("skin"));
    journey.go_back(&clinic());
    journey.go_back(&clinic());
    assert_eq!(
        journey.at,
        page("signs"),
        "what was passed by does not come back"
    );
    go_on(&mut journey);
    assert_eq!(journey.at, page("tone"));
    to_the_end(&mut journey);
    assert_eq!(journey.at, Place::Result);
}

#[test]
fn a_step_is_counted_from_one_and_an_early_answer_is_none() {
    let mut journey = start();
    let every = Pack::built_in().pages.len() as u32;
    assert_eq!(journey.progress(), (1, every));
    answer(&mut journey, &["concerns=melasma"]);
    assert_eq!(journey.progress(), (2, every));
    answer(&mut journey, &["areas=face"]);
    answer(&mut journey, &WELL);
    let (signs, _) = journey.progress();
    answer(&mut journey, &["red-flags=none"]);
    assert_eq!(journey.at, Place::Early);
    assert_eq!(journey.progress().0, signs, "as far as the last question");
    journey.pass_early(&clinic());
    assert_eq!(journey.progress().0, signs + 1);
}

/// Somebody pregnant who saw that no treatment may come and answered all the rest: they were not
/// asked what they wish.
fn pregnant_at_the_end(reviews: bool) -> Journey {
    let mut journey = Journey::start(&clinic(), reviews);
    answer(&mut journey, &["concerns=fine-lines"]);
    answer(&mut journey, &["areas=face"]);
    answer(
        &mut journey,
        &["age=22-64", "pregnancy=pregnant", "distress=no"],
    );
    answer(&mut journey, &["red-flags=none"]);
    assert_eq!(journey.at, Place::Early);
    journey.pass_early(&clinic());
    to_the_end(&mut journey);
    assert_eq!(journey.answers.get(question("setting")), None);
    journey
}

#[test]
fn a_change_leads_straight_to_the_later_page_that_it_opens() {
    for reviews in [true, false] {
        let mut journey = pregnant_at_the_end(reviews);
        let end = journey.at;
        journey.change(question("pregnancy"), &clinic());
        answer(&mut journey, &["pregnancy=no"]);
        assert_eq!(
            journey.at,
            page("wishes"),
            "what lies between is answered already"
        );
        to_the_end(&mut journey);
        assert_eq!(journey.at, end);
    }
}

/// The result that they came from is none any more: it would be a page with nothing on it.
#[test]
fn back_leads_to_no_result_for_which_something_is_missing() {
    let mut journey = pregnant_at_the_end(false);
    assert_eq!(journey.at, Place::Result);
    journey.change(question("pregnancy"), &clinic());
    answer(&mut journey, &["pregnancy=no"]);
    assert_eq!(journey.at, page("wishes"));
    for id in ["you", "areas", "concern"] {
        journey.go_back(&clinic());
        assert_eq!(journey.at, page(id));
    }
    assert!(!journey.can_go_back());
    // And forward again, to a result of all that is asked.
    for _ in 0..3 {
        go_on(&mut journey);
    }
    to_the_end(&mut journey);
    assert_eq!(journey.at, Place::Result);
    assert!(flow::missing(&journey.answers, &clinic()).is_empty());
    // Who takes nothing back finds the result that they came from.
    journey.change(question("pregnancy"), &clinic());
    journey.go_back(&clinic());
    assert_eq!(journey.at, Place::Result);
}

/// The answers can be checked before all of them are there, by whoever turns back from a new page.
#[test]
fn the_review_leads_to_what_is_still_missing_and_not_past_it() {
    let mut journey = pregnant_at_the_end(true);
    assert_eq!(journey.at, Place::Review);
    journey.change(question("pregnancy"), &clinic());
    answer(&mut journey, &["pregnancy=no"]);
    journey.go_back(&clinic());
    assert_eq!(journey.at, page("you"));
    journey.go_back(&clinic());
    assert_eq!(journey.at, Place::Review);
    go_on(&mut journey);
    assert_eq!(journey.at, page("wishes"));
}

#[test]
fn who_goes_back_from_the_end_comes_forward_page_by_page() {
    let mut journey = start();
    answer(&mut journey, &["concerns=fine-lines"]);
    to_the_end(&mut journey);
    for _ in 0..2 {
        journey.go_back(&clinic());
    }
    assert_eq!(journey.at, page("health"));
    go_on(&mut journey);
    assert_eq!(journey.at, page("wishes"));
    go_on(&mut journey);
    assert_eq!(journey.at, Place::Result);
}

#[test]
fn an_early_answer_that_a_change_took_away_is_not_gone_back_to() {
    let mut journey = at_an_early_answer();
    go_on(&mut journey);
    assert_eq!(journey.at, Place::Result);
    journey.change(question("concerns"), &clinic());
    untick(&mut journey, choice("concerns=melasma"));
    answer(&mut journey, &["concerns=dullness"]);
    assert_eq!(journey.at, page("tone"), "much more decides now");
    let mut back = Vec::new();
    while journey.can_go_back() {
        journey.go_back(&clinic());
        back.push(journey.at);
    }
    assert!(!back.contains(&Place::Early), "{back:?}");
    assert_eq!(back.last(), Some(&page("concern")));
}

#[test]
fn the_steps_never_rise() {
    let mut journey = start();
    let mut least = u32::MAX;
    let mut last = 0;
    for _ in 0..Pack::built_in().pages.len() {
        let (step, of) = journey.progress();
        assert!(
            of <= least && step > last,
            "{step} of {of} after {last} of {least}"
        );
        (least, last) = (of, step);
        if journey.at == page("health") {
            // What was settled could be seen now.
            journey.went_on = true;
            // Rules every procedure out, and with them the wishes.
            answer(&mut journey, &["health=scleroderma"]);
            journey.choose_none_of_all();
            go_on(&mut journey);
            break;
        }
        let before = journey.at;
        let Place::Ask(_) = before else { break };
        for question in journey.drafts.questions().collect::<Vec<_>>() {
            let mut choices = question.choices();
            let well = choices.find(|c| c.is_none_of_these() || WELL.map(choice).contains(c));
            let first = question.choices().next();
            if question.parent().is_none()
                && let Some(chosen) = well.or(first)
            {
                tick(&mut journey, chosen);
            }
        }
        if before == page("concern") {
            tick(&mut journey, choice("acne-scar-type=rolling-or-boxcar"));
        }
        go_on(&mut journey);
    }
    assert_eq!(journey.at, Place::Result);
}

#[test]
fn what_was_cleared_can_be_brought_back_for_a_while() {
    let mut journey = at_you();
    tick(&mut journey, choice("age=22-64"));
    journey.ask_to_restart(true);
    assert!(journey.asks_to_restart);
    journey.restart(Focus::Heading, &clinic());
    assert_eq!(journey.at, page("concern"));
    assert_eq!(journey.saved(), None, "nothing is kept over a reload");
    let mut back = journey.clone();
    back.undo(&clinic());
    assert_eq!(back.at, page("you"));
    assert!(back.drafts.ticked(choice("age=22-64")));
    assert!(back.answers.chose(choice("concerns=fine-lines")));
    let mut forgotten = journey.clone();
    forgotten.forget();
    forgotten.undo(&clinic());
    assert_eq!(forgotten.at, page("concern"));
    // A new beginning is one.
    answer(&mut journey, &["concerns=dullness"]);
    assert_eq!(journey.cleared, None);
    // Who left is not there to take it back, and the next one has no right to it.
    let mut idle = at_you();
    idle.restart(Focus::Stay, &clinic());
    assert_eq!(idle.cleared, None);
}

#[test]
fn none_and_not_sure_exclude_the_rest() {
    let skin_now = question("skin-now");
    let mut draft = Draft::default();
    draft.tick(skin_now, Some(choice("skin-now=cold-sore")), true);
    draft.tick(skin_now, Some(choice("skin-now=warts")), true);
    draft.tick(skin_now, Some(choice("skin-now=none")), true);
    assert_eq!(draft.bits, choice("skin-now=none").bit());
    draft.tick(skin_now, Some(choice("skin-now=warts")), true);
    assert_eq!(draft.bits, choice("skin-now=warts").bit());
    draft.tick(skin_now, None, true);
    assert_eq!((draft.bits, draft.not_sure), (0, true));
    draft.tick(skin_now, Some(choice("skin-now=warts")), true);
    assert!(!draft.not_sure);
}

#[test]
fn what_is_ticked_twice_stays_ticked_beside_the_rest() {
    let mut journey = start();
    let ticked = ["concerns=melasma", "concerns=dullness"].map(choice);
    for option in [ticked[0], ticked[1], ticked[0]] {
        tick(&mut journey, option);
    }
    assert!(ticked.iter().all(|option| journey.drafts.ticked(*option)));
    go_on(&mut journey);
    assert!(ticked.iter().all(|option| journey.answers.chose(*option)));
}

/// A list that is folded away offers "none of these" beside it; only who opened it is asked which.
#[test]
fn who_did_not_open_a_list_is_asked_for_a_tick_and_not_which() {
    let signs = question("red-flags");
    let mut journey = at_you();
    answer(&mut journey, &WELL);
    go_on(&mut journey);
    assert_eq!(journey.faults, [(signs, Fault::ChooseSome)]);
    journey.unfold(signs);
    go_on(&mut journey);
    assert_eq!(journey.faults, [(signs, Fault::Which)]);
}

#[test]
fn a_number_takes_not_sure_away_and_a_field_left_empty_does_not() {
    let months = question("scar-age-months");
    let mut journey = start();
    tick(&mut journey, choice("concerns=other-scars"));
    tick(&mut journey, choice("scar-type=small-flat"));
    let stands_for = |journey: &Journey| journey.drafts.get(months).map(|d| d.answer(months));
    // Who empties a field that they never said "not sure" of has given no answer.
    journey.type_in(months, String::new(), Typed::Nothing);
    assert_eq!(stands_for(&journey), Some(Err(Fault::NoNumber)));
    journey.tick(months, None, true);
    journey.type_in(months, String::new(), Typed::Nothing);
    assert_eq!(stands_for(&journey), Some(Ok(Some(Answer::NotSure))));
    journey.type_in(months, "7".to_owned(), Typed::Whole(7));
    assert_eq!(stands_for(&journey), Some(Ok(Some(Answer::Number(7)))));
    // Once a number was typed, nothing is left of "not sure".
    journey.type_in(months, String::new(), Typed::Nothing);
    assert_eq!(stands_for(&journey), Some(Err(Fault::NoNumber)));
}

#[test]
fn a_number_is_whole_and_in_range_and_not_sure_clears_it() {
    let months = question("scar-age-months");
    let typed = |typed| Draft {
        typed,
        ..Draft::default()
    };
    assert_eq!(
        typed(Typed::Whole(600)).answer(months),
        Ok(Some(Answer::Number(600)))
    );
    assert_eq!(
        typed(Typed::Whole(601)).answer(months),
        Err(Fault::OutOfRange)
    );
    assert_eq!(
        typed(Typed::Whole(u32::MAX)).answer(months),
        Err(Fault::OutOfRange)
    );
    assert_eq!(typed(Typed::Other).answer(months), Err(Fault::NotWhole));
    assert_eq!(typed(Typed::Nothing).answer(months), Err(Fault::NoNumber));
    assert_eq!(typed(Typed::Nothing).answer(question("budget")), Ok(None));
    let mut draft = typed(Typed::Whole(3));
    draft.tick(months, None, true);
    assert_eq!(draft.answer(months), Ok(Some(Answer::NotSure)));
    assert_eq!(draft.typed, Typed::Nothing);
}

#[test]
fn a_red_flag_stops_and_back_leads_to_it_even_after_a_reload() {
    let mut journey = at_you();
    answer(&mut journey, &WELL);
    answer(&mut journey, &["red-flags=eye-pain-or-blisters"]);
    assert_eq!(journey.at, Place::Result);
    let mut journey = resumed(&journey);
    assert_eq!(journey.at, Place::Result);
    assert_eq!(journey.landing.focus, Focus::Stay);
    journey.go_back(&clinic());
    assert_eq!(journey.at, page("signs"));
    answer(&mut journey, &["red-flags=none"]);
    assert_eq!(journey.at, page("tone"));
}

#[test]
fn back_leads_to_what_stopped_the_quiz_however_much_was_answered_after_it() {
    for (stopping, at) in [
        ("red-flags=eye-pain-or-blisters", page("signs")),
        ("distress=yes", page("you")),
    ] {
        let mut journey = start();
        answer(&mut journey, &["concerns=fine-lines"]);
        to_the_end(&mut journey);
        assert_eq!(journey.at, Place::Result);
        journey.change(choice(stopping).question(), &clinic());
        answer(&mut journey, &[stopping]);
        assert_eq!(journey.at, Place::Result);
        let mut reloaded = resumed(&journey);
        for journey in [&mut journey, &mut reloaded] {
            journey.go_back(&clinic());
            assert_eq!(journey.at, at, "{stopping}");
        }
    }
}

#[test]
fn after_a_reload_back_leads_to_the_page_before_and_to_none_that_is_still_ahead() {
    let mut journey = at_you();
    answer(&mut journey, &WELL);
    answer(&mut journey, &["red-flags=none"]);
    journey.go_back(&clinic());
    journey.go_back(&clinic());
    assert_eq!(journey.at, page("you"));
    let mut journey = resumed(&journey);
    assert_eq!(journey.at, page("you"));
    journey.go_back(&clinic());
    assert_eq!(journey.at, page("areas"));
}

#[test]
fn after_a_reload_the_end_leads_back_through_every_page() {
    for reviews in [true, false] {
        let mut answers = Pack::built_in().answers();
        for &question in Pack::built_in().questions {
            if answers.applies(question) {
                let answer = match question.choices().next_back() {
                    Some(choice) => Answer::Chosen(choice.bit()),
                    None => Answer::Number(0),
                };
                answers.set(question, Some(answer));
            }
        }
        answers.set(
            question("age"),
            Some(Answer::Chosen(choice("age=22-64").bit())),
        );
        let saved = Saved {
            answers,
            at: Place::Review,
            ..at_you().saved().unwrap()
        };
        let mut journey = Journey::resume(saved, &clinic(), reviews);
        let pages = flow::pages(&journey.answers, &clinic());
        assert_eq!(pages.last(), Pack::built_in().pages.last());
        let end = if reviews {
            Place::Review
        } else {
            Place::Result
        };
        assert_eq!(journey.at, end);
        let mut back = Vec::new();
        while journey.can_go_back() {
            journey.go_back(&clinic());
            back.push(journey.at);
        }
        let every = pages.into_iter().rev().map(Place::Ask);
        assert_eq!(back, every.collect::<Vec<_>>());
    }
}

#[test]
fn a_change_leads_through_what_it_opens_and_back() {
    for reviews in [true, false] {
        let end = if reviews {
            Place::Review
        } else {
            Place::Result
        };
        let mut journey = Journey::start(&clinic(), reviews);
        answer(&mut journey, &["concerns=fine-lines"]);
        to_the_end(&mut journey);
        assert_eq!(journey.at, end);
        journey.change(question("pregnancy"), &clinic());
        assert_eq!(
            journey.landing.focus,
            Focus::Question(question("pregnancy"))
        );
        let mut reloaded = Journey::resume(journey.saved().unwrap(), &clinic(), reviews);
        assert_eq!(reloaded.at, page("you"));
        go_on(&mut reloaded);
        assert_eq!(reloaded.at, end, "a reload keeps the way back");
        journey.go_back(&clinic());
        assert_eq!(journey.at, end);
        journey.change(question("concerns"), &clinic());
        answer(&mut journey, &["concerns=acne-scars"]);
        assert_eq!(
            journey.at,
            page("concern"),
            "what it opens is asked on the spot"
        );
        answer(&mut journey, &["acne-scar-type=rolling-or-boxcar"]);
        assert_eq!(journey.at, end);
        assert!(journey.answers.chose(choice("age=22-64")));
        if reviews {
            go_on(&mut journey);
            assert_eq!(journey.at, Place::Result);
            journey.go_back(&clinic());
            assert_eq!(journey.at, Place::Review);
        } else {
            journey.go_back(&clinic());
            assert_eq!(journey.at, page("wishes"));
        }
        journey.restart(Focus::Heading, &clinic());
        assert_eq!(journey.at, page("concern"));
        assert_eq!(journey.answers, Pack::built_in().answers());
    }
}

#[test]
fn a_page_for_the_review_comes_and_goes_with_its_setting() {
    let mut journey = start();
    answer(&mut journey, &["concerns=fine-lines"]);
    to_the_end(&mut journey);
    journey.review(true, &clinic());
    assert_eq!(journey.at, Place::Result, "nobody is taken back");
    let mut journey = Journey::start(&clinic(), true);
    answer(&mut journey, &["concerns=fine-lines"]);
    to_the_end(&mut journey);
    assert_eq!(journey.at, Place::Review);
    journey.review(true, &clinic());
    assert_eq!(journey.at, Place::Review, "it was there before");
    journey.review(false, &clinic());
    assert_eq!(journey.at, Place::Result);
    let mut journey = at_you();
    journey.review(false, &clinic());
    assert_eq!(journey.at, page("you"), "nobody is shown a result early");
}

/// What a clinic's own file makes of it.
fn clinic_with(file: serde_json::Value) -> Clinic {
    let (clinic, found) = Clinic::read(&serde_json::from_value(file).expect("plain values"));
    assert!(found.is_empty(), "{found:?}");
    clinic
}

#[test]
fn another_clinic_takes_an_early_answer_back_that_does_not_hold_there() {
    let mut journey = at_an_early_answer();
    journey.settle(&clinic());
    assert_eq!(journey.at, Place::Early, "the same clinic changes nothing");
    // Here something may come of the answers that are still open.
    let mask = clinic_with(json!({ "treatments": {
        "night-mask": { "class": "topical", "concerns": { "melasma": "good" } }
    } }));
    journey.settle(&mask);
    assert_eq!(journey.at, page("tone"));
    assert_eq!(
        journey.landing.focus,
        Focus::Stay,
        "they did not ask to move"
    );
}

#[test]
fn another_clinic_takes_nobody_along_who_is_asked_what_it_does_not_ask() {
    // Nothing is left to wish for with this illness, but where a clinic's own rule reads it.
    let asks = clinic_with(json!({
        "treatments": { "night-mask": { "class": "topical" } },
        "contraindications": [{
            "id": "own", "when": { "question": "setting", "option": "at-home" },
            "treatments": ["night-mask"], "effect": "clinician-review", "text": "Ask us." }]
    }));
    let mut journey = at_you();
    answer(&mut journey, &WELL);
    answer(&mut journey, &["red-flags=none"]);
    answer(&mut journey, &["skin-tone=type-2"]);
    answer(&mut journey, &["skin-now=none", "skin-history=none"]);
    journey.went_on = true;
    tick(&mut journey, choice("health=scleroderma"));
    journey.choose_none_of_all();
    journey.go_on(&asks);
    assert_eq!(journey.at, page("wishes"));
    journey.settle(&asks);
    assert_eq!(journey.at, page("wishes"));
    journey.settle(&clinic());
    assert_eq!(journey.at, Place::Result);
}

#[test]
fn who_is_changing_an_answer_finds_back_whatever_the_clinic_changes_meanwhile() {
    let mut journey = start();
    answer(&mut journey, &["concerns=fine-lines"]);
    to_the_end(&mut journey);
    journey.change(question("pregnancy"), &clinic());
    journey.settle(&clinic_with(json!({ "currency": "EUR" })));
    assert_eq!(journey.at, page("you"));
    journey.go_back(&clinic());
    assert_eq!(journey.at, Place::Result);
}

#[test]
fn a_result_can_leave_an_area_out_and_the_answers_keep_it() {
    let neck = choice("areas=neck");
    let mut journey = start();
    answer(&mut journey, &["concerns=fine-lines"]);
    answer(&mut journey, &["areas=face", "areas=neck"]);
    to_the_end(&mut journey);
    assert_eq!(journey.at, Place::Result);
    journey.leave_out(Some(neck));
    assert!(!journey.considered().chose(neck));
    assert!(journey.considered().chose(choice("areas=face")));
    assert!(journey.answers.chose(neck));
    journey.leave_out(None);
    assert!(journey.considered().chose(neck));
}

fn resumed(journey: &Journey) -> Journey {
    Journey::resume(journey.saved().unwrap(), &clinic(), false)
}

#[test]
fn what_is_ticked_and_not_submitted_is_remembered_and_nothing_before_it() {
    let mut journey = start();
    assert_eq!(journey.saved(), None);
    tick(&mut journey, choice("concerns=melasma"));
    let back = resumed(&journey);
    assert_eq!(back.drafts, journey.drafts);
    assert!(!back.started, "nothing was submitted");
    untick(&mut journey, choice("concerns=melasma"));
    assert_eq!(
        journey.saved(),
        None,
        "what is unticked again leaves nothing"
    );

    let mut journey = at_you();
    assert_eq!(journey.saved().unwrap().drafts, []);
    journey.go_back(&clinic());
    untick(&mut journey, choice("areas=face"));
    let back = resumed(&journey);
    assert_eq!(
        back.drafts.get(question("areas")),
        Some(&Draft::default()),
        "unticked is not the answer before"
    );
    assert!(back.answers.chose(choice("areas=face")));

    journey.restart(Focus::Heading, &clinic());
    assert_eq!(journey.saved(), None);
}

#[test]
fn a_draft_is_written_and_read_as_it_is() {
    let ticked = |of: &str, options: &[Choice]| {
        let mut draft = Draft::default();
        options
            .iter()
            .for_each(|option| draft.tick(question(of), Some(*option), true));
        draft
    };
    let not_sure = Draft {
        not_sure: true,
        ..Draft::default()
    };
    let typed = |text: &str, typed| Draft {
        text: text.to_owned(),
        typed,
        ..Draft::default()
    };
    let months = question("scar-age-months");
    for (question, draft) in [
        (question("skin-now"), ticked("skin-now", &[])),
        (
            question("skin-now"),
            ticked(
                "skin-now",
                &[choice("skin-now=cold-sore"), choice("skin-now=warts")],
            ),
        ),
        (
            question("skin-now"),
            ticked("skin-now", &[choice("skin-now=none")]),
        ),
        (question("skin-now"), not_sure.clone()),
        (question("age"), ticked("age", &[])),
        (question("age"), ticked("age", &[choice("age=under-18")])),
        (months, typed("", Typed::Nothing)),
        (months, typed("7", Typed::Whole(7))),
        (months, typed("601", Typed::Whole(601))),
        (months, typed("99999999999", Typed::Whole(u32::MAX))),
        (
            months,
            typed(&"1".repeat(LONGEST_TYPED), Typed::Whole(u32::MAX)),
        ),
        (months, typed("-1", Typed::Other)),
        (months, typed("2.5", Typed::Other)),
        (months, typed("1,000", Typed::Other)),
        (
            question("health"),
            Draft {
                open: true,
                ..Draft::default()
            },
        ),
        (months, not_sure),
    ] {
        let written = draft.write(question);
        assert_eq!(
            Draft::read(Pack::built_in(), question, &written),
            Some(draft),
            "{written:?}"
        );
    }
}

#[test]
fn a_draft_that_no_page_can_hold_is_not_read() {
    let text = |text: &str| Value::Text(text.to_owned());
    let list = |ids: &[&str]| Value::List(ids.iter().map(|id| text(id)).collect());
    for (question, value) in [
        (question("skin-now"), list(&["none", "warts"])),
        (question("skin-now"), list(&["warts", "warts"])),
        (question("skin-now"), list(&["no-such-option"])),
        (question("skin-now"), text("warts")),
        (question("skin-now"), Value::Other),
        (question("age"), text(NOT_SURE)),
        (question("age"), list(&["under-18"])),
        (question("scar-age-months"), text("1\n2")),
        (
            question("scar-age-months"),
            text(&"1".repeat(LONGEST_TYPED + 1)),
        ),
        (question("scar-age-months"), Value::Number(f64::NAN)),
        (question("scar-age-months"), Value::Number(3.0)),
        (question("budget"), text(NOT_SURE)),
    ] {
        assert_eq!(
            Draft::read(Pack::built_in(), question, &value),
            None,
            "{question:?} {value:?}"
        );
    }
}

#[test]
fn a_start_that_can_not_be_taken_leaves_the_days_as_they_were() {
    let mut journey = at_you();
    let day = Day::read("2027-03-01");
    journey.start_on("2027-03-01".to_owned(), day);
    assert_eq!((journey.start.day, journey.start.fault), (day, false));
    journey.start_on("2020-03-01".to_owned(), None);
    assert_eq!((journey.start.day, journey.start.fault), (day, true));
    assert_eq!(journey.start.typed.as_deref(), Some("2020-03-01"));
    // On the next page only the day is left, and a new beginning has none.
    journey.go_back(&clinic());
    assert_eq!(journey.start.typed, None);
    assert_eq!((journey.start.day, journey.start.fault), (day, false));
    assert_eq!(resumed(&journey).start.day, day, "a reload keeps the day");
    journey.restart(Focus::Stay, &clinic());
    assert_eq!(journey.start, Start::default());
}

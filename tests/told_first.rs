//! What is told first, word for word: whom it is about, what fits, on what condition, what to look
//! at, why not, and what to do instead.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use std::path::Path;
use std::rc::Rc;

use serde_json::{Value as Json, json};
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::pack::Pack;
use skin_quiz::recommendation::{Recommendation, recommend, recommend_early};
use skin_quiz::text::{Language, PlainFigures, Ui, Words};
use skin_quiz::told::{self, Headline};
use skin_quiz_pack::{files, lower};

use ids::{everything, pack, unremarkable};

/// Somebody, what they are told, and in which clinic.
struct Told {
    clinic: Clinic,
    words: Words,
    answers: Answers,
    result: Recommendation,
}

/// Somebody with dull skin on the face and nothing the matter, but for these answers; null takes one
/// away.
#[track_caller]
fn told(changes: Json) -> Told {
    told_in(Clinic::default(), &changes)
}

#[track_caller]
fn told_in(clinic: Clinic, changes: &Json) -> Told {
    let mut person = unremarkable();
    for (question, answer) in changes.as_object().expect("answers") {
        person.insert(question.clone(), answer.clone());
    }
    person.retain(|_, answer| !answer.is_null());
    let given = serde_json::from_value(person.into()).expect("plain values");
    let answers =
        Answers::read(pack().questions, &given).unwrap_or_else(|error| panic!("{}", error.message));
    let words = Words::plain_english();
    let result = recommend(&answers, &clinic, &words);
    Told {
        clinic,
        words,
        answers,
        result,
    }
}

impl Told {
    fn headline(&self) -> Headline {
        told::headline(&self.words, &self.clinic, &self.answers, &self.result)
    }

    /// The heading, the paragraph below it, and what does not fit.
    #[track_caller]
    fn says(&self, whole: &str, lead: Ui, but: &[&str]) {
        let headline = self.headline();
        assert_eq!(headline.whole(), whole);
        assert_eq!(headline.lead, self.words.ui(lead), "{whole}");
        assert_eq!(headline.but, but, "{whole}");
    }

    /// Each reason with the treatments that it names.
    fn reasons(&self) -> Vec<(String, Vec<String>)> {
        let reasons = told::reasons(&self.words, &self.clinic, &self.result);
        let names = |reason: &told::Reason| reason.names.iter().map(|n| n.first.clone()).collect();
        reasons
            .iter()
            .map(|reason| (reason.because.to_owned(), names(reason)))
            .collect()
    }

    /// Whom to see and what to leave out.
    fn instead(&self) -> (Option<String>, Option<String>) {
        let instead = told::instead(&self.words, &self.clinic, &self.answers, &self.result);
        instead.map_or((None, None), |instead| (instead.see, instead.avoid))
    }

    fn held_up_by_areas(&self) -> Vec<&'static str> {
        let areas = told::held_up_by_areas(&self.words, &self.clinic, &self.answers, &self.result);
        areas.into_iter().map(|area| area.id()).collect()
    }
}

#[test]
fn what_fits_is_told_with_whose_it_is_and_only_what_goes_against_the_best() {
    let plain = told(json!({}));
    plain.says(
        "Best fit for your answers: a mild chemical peel",
        Ui::LeadFits,
        &[],
    );
    assert_eq!(
        plain.headline().whose,
        "Your result\u{a0}· Dull skin\u{a0}· Face"
    );
    assert_eq!(
        told::name(&plain.words, &plain.clinic, "superficial-peel"),
        "Mild chemical peel"
    );
    // Nothing is held up, so that nothing is explained and nobody has to be seen.
    assert_eq!(plain.reasons(), []);
    assert_eq!(plain.instead(), (None, None));
    // A budget that is too small for what comes second is not in the way of what comes first.
    told(json!({ "budget": 0 })).says(
        "Best fit for your answers: a medical facial",
        Ui::LeadFits,
        &[],
    );
    // One that pays for a session stands beside the price; one that does not comes first.
    told(json!({ "budget": 500 })).says(
        "Best fit for your answers: a mild chemical peel",
        Ui::LeadFits,
        &[],
    );
    told(json!({ "concerns": ["fine-lines"], "budget": 700 })).says(
        "Best fit for your answers: professional microneedling",
        Ui::LeadFits,
        &[],
    );
    told(json!({ "concerns": ["fine-lines"], "budget": 699 })).says(
        "Best fit for your answers: professional microneedling",
        Ui::LeadFitsBut,
        &["Professional microneedling: your budget of USD 699 may not cover one session. The usual \
           price is USD 100 to USD 700."],
    );
}

#[test]
fn what_fits_somewhere_is_told_of_the_areas_where_it_does() {
    let lips = told(json!({ "areas": ["face", "lips"] }));
    lips.says(
        "Best fit for your answers: a mild chemical peel. Only here: Face.",
        Ui::LeadFitsWithCare,
        &[],
    );
    assert_eq!(
        lips.headline().whose,
        "Your result\u{a0}· Dull skin\u{a0}· Face"
    );
    assert_eq!(lips.held_up_by_areas(), ["lips"]);
    // Care alone shuts no area out.
    let neck = told(json!({ "areas": ["face", "neck"] }));
    neck.says(
        "Best fit for your answers: a mild chemical peel",
        Ui::LeadFitsWithCare,
        &[],
    );
    assert_eq!(
        neck.headline().whose,
        "Your result\u{a0}· Dull skin\u{a0}· Face; Neck"
    );
    assert_eq!(neck.held_up_by_areas(), ["neck"]);
    // Without the lips, too, skincare alone would be told.
    let melasma = told(json!({ "concerns": ["melasma"], "areas": ["face", "lips"] }));
    assert_eq!(melasma.held_up_by_areas(), Vec::<&str>::new());
    // An area alone is not left out, and nothing is held up where the quiz stopped.
    let alone = told(json!({ "areas": ["neck"] }));
    assert_eq!(alone.held_up_by_areas(), Vec::<&str>::new());
    let stopped =
        told(json!({ "areas": ["face", "lips"], "red-flags": ["changing-lesion"] }));
    assert_eq!(stopped.held_up_by_areas(), Vec::<&str>::new());
}

#[test]
fn what_can_not_start_before_an_event_is_told_to_start_after_it() {
    let light = |weeks: u32| {
        told(json!({ "concerns": ["sun-spots"], "event-weeks": weeks }))
            .headline()
            .whole()
    };
    let before = "Best fit for your answers: laser or pulsed light";
    let after = "Best fit for your answers: laser or pulsed light. Start after your event.";
    // Getting ready takes four weeks, and none of the last four before the event has a session.
    assert_eq!(light(5), after);
    assert_eq!(light(7), after);
    assert_eq!(light(8), before);
    assert_eq!(light(20), before);
    // A facial needs no time to get ready.
    told(json!({ "event-weeks": 5 })).says(
        "Best fit for your answers: a medical facial",
        Ui::LeadFits,
        &[],
    );
}

#[test]
fn where_only_a_wish_stands_in_the_way_the_wish_is_told_and_no_reason() {
    let event = told(json!({ "event-weeks": 4 }));
    event.says(
        "For now, sunscreen and skincare only",
        Ui::LeadWishes,
        &["Your event is within 4 weeks, so only sunscreen and skincare come before it. \
           Professional microneedling, a mild chemical peel and a medical facial could come after \
           it."],
    );
    assert_eq!(event.reasons(), []);
    assert_eq!(event.headline().tag, Ui::ForNow);
}

#[test]
fn who_is_to_be_asked_and_what_is_ruled_out_is_told_for_the_reason() {
    let nobody: [&str; 0] = [];
    // Nothing that would help may be done.
    let treated = told(json!({ "health": ["cancer-treatment"] }));
    treated.says(
        "For you, sunscreen and skincare only",
        Ui::LeadRuledOut,
        &nobody,
    );
    assert_eq!(treated.headline().tag, Ui::ForNow);
    assert_eq!(
        treated.reasons(),
        [(
            "Your health: Cancer treatment now".to_owned(),
            [
                "Professional microneedling",
                "Mild chemical peel",
                "Medical facial"
            ]
            .map(str::to_owned)
            .to_vec()
        )]
    );
    assert_eq!(
        treated.instead(),
        (
            Some("Your cancer team".to_owned()),
            Some("All procedures".to_owned())
        )
    );
    // A laser may be asked about, and comes before a peel that is never recommended.
    told(json!({ "concerns": ["fine-lines"], "health": ["sarcoidosis"] })).says(
        "First ask a skin specialist (dermatologist)",
        Ui::LeadReview,
        &nobody,
    );
    let young = told(json!({ "age": "under-18" }));
    young.says(
        "No procedures before you are grown up",
        Ui::LeadReview,
        &nobody,
    );
    assert_eq!(
        young.instead(),
        (
            Some("A skin specialist (dermatologist), about a mild chemical peel".to_owned()),
            Some("Any procedure that your doctor has not agreed to".to_owned())
        )
    );
    // One thing that somebody is not sure of has a doctor of its own.
    let unsure = told(json!({ "health": "not-sure" }));
    unsure.says("First ask your GP or family doctor", Ui::LeadReview, &nobody);
    assert_eq!(
        unsure.instead().0.as_deref(),
        Some("Your GP or family doctor, about professional microneedling")
    );
    // What melasma keeps away is listed, as some of it may be agreed to.
    let melasma = told(json!({ "concerns": ["melasma"], "areas": ["face", "neck"] }));
    assert_eq!(
        melasma.instead().1.as_deref(),
        Some(
            "A medium or deep chemical peel, scar-by-scar treatment, radiofrequency microneedling, \
             a non-ablative laser, a skin-removing laser, microneedling at home and laser or pulsed \
             light"
        )
    );
    // What is for a prescriber alone is a specialist's to speak of.
    told_in(everything(), &json!({ "concerns": ["movement-lines"] })).says(
        "First ask the doctor or nurse who prescribes for you",
        Ui::LeadAskFirst,
        &nobody,
    );
}

#[test]
fn a_warning_sign_stops_with_how_soon_and_what_was_answered() {
    let nothing: [&str; 0] = [];
    for (signs, title) in [
        (json!(["changing-lesion"]), "See a doctor in the next few days"),
        (
            json!(["changing-lesion", "spreading-infection"]),
            "Get medical help today",
        ),
        (
            json!(["changing-lesion", "spreading-infection", "eye-pain-or-blisters"]),
            "Get emergency help now",
        ),
    ] {
        told(json!({ "red-flags": signs })).says(title, Ui::LeadStopped, &nothing);
    }
    // Worries alone are met with a kind word; beside a sign, the sign comes first.
    told(json!({ "distress": "yes" })).says(
        "How you feel comes first",
        Ui::LeadDistress,
        &nothing,
    );
    told(json!({ "distress": "yes", "red-flags": ["changing-lesion"] })).says(
        "See a doctor in the next few days",
        Ui::LeadStopped,
        &nothing,
    );
    let stopped = told(json!({ "red-flags": ["changing-lesion", "spreading-infection"] }));
    let turns = told::turns(
        &stopped.words,
        &stopped.clinic,
        &stopped.answers,
        &stopped.result,
    );
    let told: Vec<_> = turns.iter().map(|t| (&t.because[..], t.item.id)).collect();
    assert_eq!(
        told,
        [
            ("Red, hot, sore skin that is spreading", "help-infection"),
            (
                "A changing mole or patch, or an unhealed sore",
                "help-lesion"
            ),
        ]
    );
}

#[test]
fn what_a_doctor_has_to_see_soon_is_named_with_its_question() {
    let needs = |changes: Json| {
        let told = told(changes);
        told::needs_a_doctor(&told.clinic, &told.result).map(str::to_owned)
    };
    assert_eq!(
        needs(json!({ "skin-now": ["eczema", "rough-sun-patches"] })).as_deref(),
        Some("Your skin now: Rough patches from the sun")
    );
    assert_eq!(needs(json!({ "skin-now": ["eczema"] })), None);
    assert_eq!(needs(json!({})), None);
}

//! What is told first, word for word: whom it is about, what fits, on what condition, what to look
//! at, why not, and what to do instead.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use std::path::Path;
use std::rc::Rc;

use serde_json::{Value as Json, json};
use skin_quiz::answers::Answers;
use skin_quiz::clinic::{Clinic, Diagnostic};
use skin_quiz::pack::Pack;
use skin_quiz::recommendation::{Recommendation, recommend, recommend_early};
use skin_quiz::text::{Language, Phrase, PlainFigures, Ui, Words};
use skin_quiz::told::{self, Headline};
use skin_quiz_pack::{files, lower};

use ids::{choice, everything, pack, unremarkable};

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

fn clinic(file: Json) -> (Clinic, Vec<Diagnostic>) {
    Clinic::read(&serde_json::from_value(file).unwrap())
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
    // Behind what is recommended comes what would help as well.
    let order = told::in_order(&plain.result);
    let order: Vec<&str> = order.iter().map(|o| &o.treatment[..]).collect();
    assert_eq!(
        order[..3],
        [
            "superficial-peel",
            "medical-facial",
            "professional-microneedling"
        ]
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
    // Of three areas each is looked at.
    let three = told(json!({ "concerns": ["fine-lines"], "areas": ["face", "abdomen", "lips"] }));
    assert_eq!(three.held_up_by_areas(), ["lips"]);
    // An area alone is not left out, and nothing is held up where the quiz stopped.
    let alone = told(json!({ "areas": ["neck"] }));
    assert_eq!(alone.held_up_by_areas(), Vec::<&str>::new());
    let stopped = told(json!({ "areas": ["face", "lips"], "red-flags": ["changing-lesion"] }));
    assert_eq!(stopped.held_up_by_areas(), Vec::<&str>::new());
}

#[test]
fn no_area_is_told_to_hold_up_what_is_still_asked_about() {
    // The skin tone matters to a deep peel alone, and on the neck nobody is offered one.
    let offered = ["medical-facial", "deep-peel", "topical-routine"];
    let others = pack().treatments.iter().map(|treatment| treatment.id());
    let others = others.filter(|id| !offered.contains(id) && *id != "wrinkle-injections");
    let left_out: serde_json::Map<String, Json> = others
        .map(|id| (id.to_owned(), json!({ "offered": false })))
        .collect();
    let (clinic, found) = clinic(json!({ "treatments": left_out }));
    assert!(found.is_empty(), "{found:?}");
    let asked = told_in(
        clinic.clone(),
        &json!({ "areas": ["face", "neck"], "skin-tone": null }),
    );
    assert_eq!(asked.result.missing, ["skin-tone"]);
    assert_eq!(asked.held_up_by_areas(), Vec::<&str>::new());
    let neck = told_in(clinic, &json!({ "areas": ["neck"], "skin-tone": null }));
    neck.says(
        "Best fit for your answers: a medical facial",
        Ui::LeadFitsWithCare,
        &[],
    );
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
        &[
            "Your event is within 4 weeks, so only sunscreen and skincare come before it. \
           Professional microneedling, a mild chemical peel and a medical facial could come after \
           it.",
        ],
    );
    assert_eq!(event.reasons(), []);
    assert_eq!(event.headline().tag, Ui::ForNow);
    // A peel that only a specialist could offer is no hope beside what the event alone keeps away.
    told(json!({ "concerns": ["fine-lines"], "event-weeks": 4 })).says(
        "For now, sunscreen and skincare only",
        Ui::LeadWishes,
        &["Your event is within 4 weeks, so only sunscreen and skincare come before it. \
           Professional microneedling, radiofrequency microneedling and a non-ablative laser could come \
           after it."],
    );
    // Somebody who asked for home is told of the clinic first, and not of what it costs there.
    told(json!({
        "concerns": ["blackheads"], "setting": "at-home", "roller-needle": "none-yet", "budget": 1500
    }))
    .says(
        "Not for you: microneedling at home",
        Ui::HomeRoutineText,
        &["Mild chemical peel and a medical facial could be recommended if you chose treatment in a \
           clinic."],
    );
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
    unsure.says(
        "First ask your GP or family doctor",
        Ui::LeadReview,
        &nobody,
    );
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
        (
            json!(["changing-lesion"]),
            "See a doctor in the next few days",
        ),
        (
            json!(["changing-lesion", "spreading-infection"]),
            "Get medical help today",
        ),
        (
            json!([
                "changing-lesion",
                "spreading-infection",
                "eye-pain-or-blisters"
            ]),
            "Get emergency help now",
        ),
    ] {
        told(json!({ "red-flags": signs })).says(title, Ui::LeadStopped, &nothing);
    }
    // Worries alone are met with a kind word; beside a sign, the sign comes first.
    told(json!({ "distress": "yes" })).says("How you feel comes first", Ui::LeadDistress, &nothing);
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

#[test]
fn a_reason_is_told_with_what_follows_from_it_for_each_treatment() {
    let young = told(json!({ "age": "under-18" }));
    let reasons = told::reasons(&young.words, &young.clinic, &young.result);
    let clauses: Vec<(&str, Vec<&str>)> = reasons[0]
        .clauses
        .iter()
        .map(|(clause, names)| (&clause[..], names.iter().map(|n| &n.first[..]).collect()))
        .collect();
    assert_eq!(
        clauses,
        [
            (
                "Before any treatment is booked, a skin specialist (dermatologist) has to agree.",
                vec!["Mild chemical peel", "Medical facial"]
            ),
            (
                "You can ask a skin specialist (dermatologist) what else may help.",
                vec!["Professional microneedling"]
            ),
        ]
    );
    // What calls for care alone, and what is true for everybody, is no reason beside it.
    let because = |changes: Json| -> Vec<String> {
        let reasons = told(changes).reasons();
        reasons.into_iter().map(|(because, _)| because).collect()
    };
    assert_eq!(
        because(json!({ "concerns": ["fine-lines"], "health": ["cancer-treatment", "smoking"] })),
        ["Your health: Cancer treatment now"]
    );
    let home = told(json!({
        "concerns": ["fine-lines"], "setting": "at-home", "roller-needle": "none-yet",
        "health": ["smoking"]
    }));
    let reasons = told::home_reasons(&home.words, &home.clinic, &home.answers, &home.result);
    assert_eq!(reasons.len(), 1);
    assert!(reasons[0].text.starts_with("Fine lines: "));
}

#[test]
fn where_nothing_matches_the_heading_says_so_or_what_decides() {
    let nothing: [&str; 0] = [];
    let no_match = "Nothing here is a good match for what you chose";
    let frown = json!({ "concerns": ["movement-lines"] });
    let shown = told(frown.clone());
    shown.says(no_match, Ui::LeadNoMatch, &nothing);
    assert_eq!(shown.reasons(), []);
    // Where a consultation is offered, that it is a prescriber's is the only reason there is.
    assert_eq!(
        told_in(everything(), &frown).reasons(),
        [(
            String::new(),
            vec!["Consultation about lines that move".to_owned()]
        )]
    );
    // Loose skin has a word of its own.
    let loose = told(json!({ "concerns": ["sagging"], "sagging-degree": "marked" }));
    let marked = choice("sagging-degree=marked");
    assert_eq!(loose.headline().title, no_match);
    assert_eq!(
        loose.headline().lead,
        loose.words.say(Phrase::NoMatch(marked))
    );
    told(json!({ "concerns": ["acne-scars"], "acne-scar-type": "raised" })).says(
        "Raised scars: ask a skin specialist first",
        Ui::LeadNoMatch,
        &nothing,
    );
    // Creams are the answer to melasma, whatever keeps the rest away.
    let melasma = told(json!({ "concerns": ["melasma"] }));
    melasma.says(
        "Melasma: sun protection first, then a skin specialist",
        Ui::LeadRoutine,
        &nothing,
    );
    assert_eq!(melasma.headline().tag, Ui::BestFit);
}

#[test]
fn needling_at_home_is_told_with_its_conditions_or_left_out() {
    let at_home = |concern: &str| {
        told(json!({ "concerns": [concern], "setting": "at-home", "roller-needle": "none-yet" }))
    };
    let said = |told: &Told| (told.headline().title, told.headline().lead);
    let dull = at_home("dullness");
    assert_eq!(
        said(&dull),
        (
            "Possible, with care: microneedling at home".to_owned(),
            dull.words.ui(Ui::HomeConditionsText)
        )
    );
    let marks = at_home("dark-marks");
    assert_eq!(
        said(&marks),
        (
            "Not for you: microneedling at home".to_owned(),
            marks.words.ui(Ui::HomeRoutineText)
        )
    );
    // Where a clinic has taken it out, nothing is left to be left out.
    let file = json!({ "treatments": { "at-home-microneedling": { "offered": false } } });
    let (clinic, found) = clinic(file);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(
        told_in(clinic, &json!({ "health": "not-sure" })).instead(),
        (
            Some("Your GP or family doctor, about professional microneedling".to_owned()),
            None
        )
    );
}

#[test]
fn what_would_change_is_told_once_of_all_that_it_is_true_of_with_its_day() {
    let changes = |changes: Json| -> Vec<(String, Option<String>)> {
        let told = told(changes);
        told::said(&told.words, &told.clinic, told.result.changes.iter())
            .into_iter()
            .map(|said| (said.text, said.from))
            .collect()
    };
    // Alike but for the price, which is why these are two.
    let too_small = changes(json!({ "budget": 0 }));
    let too_small: Vec<&str> = too_small.iter().map(|(text, _)| &text[..]).collect();
    assert_eq!(
        too_small,
        [
            "Professional microneedling: your budget of USD 0 is below the usual price of one \
             session (USD 100 to USD 700).",
            "Mild chemical peel: your budget of USD 0 is below the usual price of one session (USD \
             150 to USD 300).",
        ]
    );
    // An event of this week is no date to wait for; one a week away is.
    let day = |weeks: u32| changes(json!({ "event-weeks": weeks }))[0].1.clone();
    assert_eq!(day(0), None);
    assert_eq!(day(1).as_deref(), Some("Possible from 1970-01-08"));
    // Waiting alone is not enough where somebody has to agree as well.
    let asked = changes(json!({ "skin-history": ["radiotherapy"], "radiotherapy-months": 6 }));
    let days: Vec<Option<&str>> = asked.iter().map(|(_, from)| from.as_deref()).collect();
    assert_eq!(
        days,
        [Some(
            "Not before 1970-07-03, and only if a clinician agrees"
        )]
    );
}

#[test]
fn before_everything_is_asked_the_lead_says_that_nothing_was_checked() {
    let scar = json!({
        "concerns": ["other-scars"], "scar-type": "small-flat", "scar-age-months": 0,
        "skin-tone": null
    });
    let mut early = told(scar);
    early.result = recommend_early(&early.answers, &early.clinic, &early.words);
    early.says(
        "First ask your surgeon or a plastic surgeon",
        Ui::EarlyLimits,
        &[],
    );
}

/// Bicycles whose wheel may be loose or flat as well: less urgent than the brakes, and written before
/// them in the tables.
fn bicycle() -> (&'static Pack, Words) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: &str| files(&root.join(folder)).unwrap();
    let mut pack = read("tests/packs/bicycle");
    pack.remove("words/de.ftl");
    let mut change = |file: &str, from: &str, to: &str| {
        let text = pack.get_mut(file).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        *text = text.replace(from, to);
    };
    change("pack.toml", r#"["en", "de"]"#, r#"["en"]"#);
    change(
        "questions.toml",
        r#"{ id = "brakes-fail" }"#,
        r#"{ id = "wheel-loose" }, { id = "tyre-flat" }, { id = "brakes-fail" }"#,
    );
    change(
        "red-flags.tsv",
        "no-brakes\t",
        "loose\tdanger\tdanger=wheel-loose\tsoon\tmanual\n\
         flat\tdanger\tdanger=tyre-flat\tsoon\tmanual\nno-brakes\t",
    );
    change(
        "care.tsv",
        "stop-riding\t",
        "look-at-wheel\tseek-help\tdanger=wheel-loose | danger=tyre-flat\t-\t0\tmanual\t-\n\
         stop-riding\t",
    );
    change(
        "words/en.ftl",
        "option-danger-none = ",
        "option-danger-wheel-loose = A wheel is loose\noption-danger-tyre-flat = A tyre is flat\n\
         option-danger-none = ",
    );
    change(
        "words/en.ftl",
        "care-stop-riding = ",
        "care-look-at-wheel = Have the wheel looked at.\ncare-stop-riding = ",
    );
    let lowered = lower(&pack, &read("ui/words"), env!("CARGO_PKG_VERSION"))
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    let pack = Pack::read(Box::leak(lowered.whole.into_boxed_slice())).unwrap();
    let (_, english) = lowered.languages.into_iter().next().unwrap();
    let language = Language::loaded(english, pack).unwrap();
    let words = Words::new(Box::leak(Box::new(language)), Rc::new(PlainFigures));
    (pack, words)
}

#[test]
fn the_most_urgent_sign_is_told_first_whatever_the_order_of_the_tables() {
    let (pack, words) = bicycle();
    let clinic = Clinic::of(pack);
    let given = json!({ "trouble": ["squeak"], "danger": ["wheel-loose", "brakes-fail"] });
    let answers = Answers::read(pack.questions, &serde_json::from_value(given).unwrap()).unwrap();
    let result = recommend(&answers, &clinic, &words);
    let turns = told::turns(&words, &clinic, &answers, &result);
    let said: Vec<_> = turns
        .iter()
        .map(|turn| (&turn.because[..], &turn.item.text[..]))
        .collect();
    // Of the two that call for a look at the wheel, the one that was answered is named.
    assert_eq!(
        said,
        [
            ("The brakes fail", "Do not ride. Push it to a workshop."),
            ("A wheel is loose", "Have the wheel looked at."),
        ]
    );
}

/// That deep peels ask for a doctor of everybody is no reason to send somebody to one whom nothing
/// holds up.
#[test]
fn whom_no_answer_holds_up_is_sent_to_nobody() {
    for nothing_fits in [
        json!({ "concerns": ["keratosis-pilaris"] }),
        json!({ "event-weeks": 0 }),
    ] {
        let told = told(nothing_fits);
        assert!(told::recommends_no_procedure(&told.result));
        assert_eq!(told.instead().0, None);
    }
}

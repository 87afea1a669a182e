//! The flow, node by node: this answer leads to that question.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use serde_json::{Value as Json, json};
use skin_quiz::answers::Answers;
use skin_quiz::clinic::Clinic;
use skin_quiz::flow::{self, Step};
use skin_quiz::questionnaire::Question;

use ids::{pack, question, unremarkable};

fn answers(json: Json) -> Answers {
    Answers::read(pack().questions, &serde_json::from_value(json).unwrap()).unwrap()
}

/// The question that follows these answers, optional ones passed over.
#[track_caller]
fn leads_to(given: Json, expected: &str) {
    leads_to_at(&Clinic::default(), given, expected);
}

/// The same at a clinic.
#[track_caller]
fn leads_to_at(clinic: &Clinic, given: Json, expected: &str) {
    let next = match flow::next(&answers(given), clinic, |_| true) {
        Step::Ask(question) => question.id(),
        Step::Review => "review",
        Step::Stopped => "stopped",
    };
    assert_eq!(next, expected);
}

/// Everything up to and with a question, plainly answered, with some answers of one's own.
fn up_to(last: Question, own: Json) -> Json {
    let plain = unremarkable();
    let mut all = serde_json::Map::new();
    for question in pack().questions.iter().take_while(|q| **q <= last) {
        if let Some(value) = plain.get(question.id()) {
            all.insert(question.id().to_owned(), value.clone());
        }
    }
    for (key, value) in own.as_object().unwrap() {
        all.insert(key.clone(), value.clone());
    }
    Json::Object(all)
}

#[test]
fn the_quiz_opens_with_the_concerns() {
    leads_to(json!({}), "concerns");
}

#[test]
fn an_empty_list_is_no_answer() {
    leads_to(json!({ "concerns": [] }), "concerns");
}

#[test]
fn concerns_lead_to_areas_where_nothing_hangs_on_them() {
    leads_to(json!({ "concerns": ["dullness"] }), "areas");
    leads_to(json!({ "concerns": "not-sure" }), "areas");
}

#[test]
fn acne_scars_are_asked_about_and_other_concerns_are_not() {
    leads_to(
        up_to(question("concerns"), json!({ "concerns": ["acne-scars"] })),
        "acne-scar-type",
    );
    leads_to(up_to(question("areas"), json!({})), "age");
}

#[test]
fn other_scars_have_a_type_and_an_age() {
    let scars = json!({ "concerns": ["other-scars"] });
    leads_to(up_to(question("concerns"), scars), "scar-type");
    let typed = json!({ "concerns": ["other-scars"], "scar-type": "small-flat" });
    leads_to(up_to(question("concerns"), typed), "scar-age-months");
    let aged =
        json!({ "concerns": ["other-scars"], "scar-type": "small-flat", "scar-age-months": 30 });
    leads_to(up_to(question("concerns"), aged), "areas");
}

#[test]
fn sagging_has_a_degree() {
    leads_to(
        up_to(question("concerns"), json!({ "concerns": ["sagging"] })),
        "sagging-degree",
    );
}

#[test]
fn several_concerns_ask_for_each_in_turn() {
    let both = json!({ "concerns": ["sagging", "acne-scars"] });
    leads_to(up_to(question("concerns"), both), "acne-scar-type");
    let one = json!({ "concerns": ["sagging", "acne-scars"], "acne-scar-type": "ice-pick" });
    leads_to(up_to(question("concerns"), one), "sagging-degree");
}

#[test]
fn how_somebody_is_comes_before_red_flags_and_a_red_flag_ends_it() {
    leads_to(up_to(question("age"), json!({})), "pregnancy");
    leads_to(up_to(question("pregnancy"), json!({})), "distress");
    leads_to(up_to(question("distress"), json!({})), "red-flags");
    for flag in [
        "changing-lesion",
        "spreading-infection",
        "eye-pain-or-blisters",
        "problem-after-procedure",
        "numbing-reaction",
    ] {
        leads_to(
            up_to(question("age"), json!({ "red-flags": [flag] })),
            "stopped",
        );
    }
    leads_to(
        up_to(question("age"), json!({ "red-flags": "not-sure" })),
        "stopped",
    );
    leads_to(up_to(question("red-flags"), json!({})), "skin-tone");
}

#[test]
fn a_red_flag_stops_whatever_else_is_missing() {
    leads_to(json!({ "red-flags": ["eye-pain-or-blisters"] }), "stopped");
    leads_to(json!({ "distress": "yes" }), "stopped");
}

#[test]
fn the_safety_questions_follow_one_another() {
    for (last, next) in [
        (question("skin-tone"), "skin-now"),
        (question("skin-now"), "skin-history"),
        (question("skin-history"), "health"),
        (question("health"), "medicines"),
        (question("medicines"), "allergies"),
        (question("allergies"), "recent-treatments"),
        (question("recent-treatments"), "setting"),
    ] {
        leads_to(up_to(last, json!({})), next);
    }
}

#[test]
fn radiotherapy_and_isotretinoin_are_dated() {
    let radiotherapy = json!({ "skin-history": ["radiotherapy"] });
    leads_to(
        up_to(question("skin-history"), radiotherapy),
        "radiotherapy-months",
    );
    let isotretinoin = json!({ "medicines": ["isotretinoin"] });
    leads_to(
        up_to(question("medicines"), isotretinoin),
        "isotretinoin-months",
    );
}

#[test]
fn each_recent_treatment_is_dated_in_turn() {
    let two = json!({ "recent-treatments": ["waxing", "filler"] });
    leads_to(
        up_to(question("recent-treatments"), two),
        "weeks-since-filler",
    );
    let dated = json!({ "recent-treatments": ["waxing", "filler"], "weeks-since-filler": 20 });
    leads_to(
        up_to(question("recent-treatments"), dated),
        "weeks-since-waxing",
    );
    let both = json!({ "recent-treatments": ["waxing", "filler"], "weeks-since-filler": 20, "weeks-since-waxing": 3 });
    leads_to(up_to(question("recent-treatments"), both), "setting");
}

#[test]
fn saying_nothing_about_distress_goes_on() {
    leads_to(
        up_to(
            question("distress"),
            json!({ "distress": "prefer-not-to-say" }),
        ),
        "red-flags",
    );
}

#[test]
fn the_roller_is_asked_about_only_for_home() {
    leads_to(
        up_to(
            question("recent-treatments"),
            json!({ "setting": "at-home" }),
        ),
        "roller-needle",
    );
    let either = json!({ "concerns": ["sagging"], "sagging-degree": "mild", "setting": "either" });
    leads_to(
        up_to(question("recent-treatments"), either),
        "downtime-days",
    );
}

#[test]
fn healing_days_are_asked_only_where_they_decide() {
    // One treatment serves uneven texture best, however long it shows; the next ones show alike.
    let professional = json!({ "concerns": ["uneven-texture"], "setting": "professional" });
    leads_to(up_to(question("recent-treatments"), professional), "review");
    // Of the two that serve loose skin alike, the stronger one is out where its days can't be spared.
    let professional =
        json!({ "concerns": ["sagging"], "sagging-degree": "mild", "setting": "professional" });
    leads_to(
        up_to(question("recent-treatments"), professional),
        "downtime-days",
    );
}

/// What a clinic's own file makes of it.
#[track_caller]
fn clinic_with(file: Json) -> Clinic {
    let (clinic, found) = Clinic::read(&serde_json::from_value(file).unwrap());
    assert!(found.is_empty(), "{found:?}");
    clinic
}

#[test]
fn healing_days_are_asked_where_an_event_or_a_budget_would_let_them_decide() {
    let pores_at = |clinic: Json, expected: &str| {
        let pores = json!({ "concerns": ["enlarged-pores"], "setting": "professional" });
        leads_to_at(
            &clinic_with(clinic),
            up_to(question("recent-treatments"), pores),
            expected,
        );
    };
    // A mild peel serves pores as well as needling, and shows for fewer days. Where its course is
    // also the shorter one, and nothing has a price, it is first whatever days can be spared.
    let peels = |of: Json| json!({ "currency": "EUR", "treatments": { "superficial-peel": of } });
    let two = json!({ "min": 2, "max": 2 });
    pores_at(peels(json!({ "sessions": two })), "review");
    // Needling is ready sooner than the usual course of peels: with an event in between it is
    // first, unless no day can be spared.
    pores_at(peels(json!({})), "downtime-days");
    // So it is with a budget that needling alone keeps to.
    let dear = json!({ "sessions": two, "perSession": { "min": 200, "max": 300 } });
    let needling = json!({ "perSession": { "min": 100, "max": 200 } });
    let priced = json!({ "superficial-peel": dear, "professional-microneedling": needling });
    pores_at(
        json!({ "currency": "EUR", "treatments": priced }),
        "downtime-days",
    );
}

#[test]
fn where_nothing_but_needling_at_home_is_left_the_place_and_an_event_still_matter() {
    let none = || json!({ "offered": false });
    let clinic = clinic_with(json!({ "treatments": {
        "professional-microneedling": none(), "superficial-peel": none(), "medical-facial": none()
    } }));
    let given = up_to(question("recent-treatments"), json!({}));
    leads_to_at(&clinic, given.clone(), "setting");
    // Whoever needles at home needs neither time off nor money for a clinic; but it is not done
    // shortly before an event.
    let wishes = pack().page("wishes").expect("a page");
    let asked = flow::on_page(wishes, &answers(given), &clinic);
    assert_eq!(
        asked.into_iter().map(Question::id).collect::<Vec<_>>(),
        ["setting", "roller-needle", "event-weeks"]
    );
}

#[test]
fn everything_answered_leads_to_the_review() {
    leads_to(up_to(question("downtime-days"), json!({})), "review");
}

#[test]
fn optional_questions_are_shown_unless_passed() {
    let clinic = Clinic::default();
    let given = answers(up_to(question("downtime-days"), json!({})));
    let ask = |passed: &[Question]| flow::next(&given, &clinic, |q| passed.contains(&q));
    assert_eq!(ask(&[]), Step::Ask(question("event-weeks")));
    assert_eq!(
        ask(&[question("event-weeks")]),
        Step::Ask(question("budget"))
    );
    assert_eq!(
        ask(&[question("event-weeks"), question("budget")]),
        Step::Review
    );
}

#[test]
fn preferences_are_not_asked_where_nothing_can_be_chosen() {
    // Scleroderma rules every procedure out, so where, when and for how much no longer matter.
    let refused = json!({ "health": ["scleroderma"] });
    leads_to(up_to(question("recent-treatments"), refused), "review");
}

#[test]
fn a_preference_is_asked_where_a_rule_of_the_clinic_reads_it() {
    let with_rule = |question: &str, option: &str, treatment: &str| {
        let file = json!({
            "treatments": { "night-mask": { "class": "topical" } },
            "contraindications": [{
                "id": "own", "when": { "question": question, "option": option },
                "treatments": [treatment], "effect": "clinician-review", "text": "Ask us." }]
        });
        let (clinic, found) = Clinic::read(&serde_json::from_value(file).unwrap());
        assert!(found.is_empty(), "{found:?}");
        clinic
    };
    let healing = with_rule("downtime-days", "none", "superficial-peel");
    let professional = || json!({ "setting": "professional" });
    leads_to_at(
        &healing,
        up_to(question("recent-treatments"), professional()),
        "downtime-days",
    );
    // Nothing that the clinic's rule speaks of is left.
    let refused = || {
        up_to(
            question("recent-treatments"),
            json!({ "health": ["scleroderma"] }),
        )
    };
    leads_to_at(&healing, refused(), "review");
    leads_to_at(
        &with_rule("setting", "at-home", "superficial-peel"),
        refused(),
        "review",
    );
    leads_to_at(
        &with_rule("setting", "at-home", "night-mask"),
        refused(),
        "setting",
    );
    leads_to_at(
        &with_rule("roller-needle", "longer", "night-mask"),
        refused(),
        "setting",
    );
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_changes_nothing() {
    let extra = json!({ "isotretinoin-months": 0, "weeks-since-filler": 1 });
    leads_to(up_to(question("downtime-days"), extra), "review");
}

/// The ids of the questions that are asked together with the one that is next.
fn together(given: Json) -> Vec<&'static str> {
    let (given, clinic) = (answers(given), Clinic::default());
    let Step::Ask(next) = flow::next(&given, &clinic, |_| true) else {
        panic!("nothing is asked");
    };
    let with = flow::asked_with(next, &given, &clinic);
    [next].into_iter().chain(with).map(Question::id).collect()
}

#[test]
fn what_stands_on_a_page_is_asked_together() {
    assert_eq!(together(json!({})), ["concerns"]);
    assert_eq!(
        together(json!({ "concerns": ["other-scars"] })),
        ["scar-type", "scar-age-months"]
    );
    assert_eq!(
        together(up_to(question("areas"), json!({}))),
        ["age", "pregnancy", "distress"]
    );
    assert_eq!(
        together(up_to(question("skin-history"), json!({}))),
        ["health", "medicines", "allergies", "recent-treatments"]
    );
    // What may be left empty stands on the page, too.
    assert_eq!(
        together(up_to(question("recent-treatments"), json!({}))),
        ["setting", "downtime-days", "event-weeks", "budget"]
    );
    // What is answered is not asked again.
    assert_eq!(
        together(up_to(question("areas"), json!({ "pregnancy": "no" }))),
        ["age", "distress"]
    );
}

#[test]
fn a_page_has_what_would_be_asked_with_its_options_from_the_start() {
    let clinic = Clinic::default();
    let on = |page: &str, given: Json| -> Vec<&str> {
        let page = pack().page(page).expect("a page");
        let asked = flow::on_page(page, &answers(given), &clinic);
        asked.into_iter().map(Question::id).collect()
    };
    assert_eq!(
        on("concern", json!({})),
        [
            "concerns",
            "acne-scar-type",
            "scar-type",
            "scar-age-months",
            "sagging-degree"
        ]
    );
    // As long as nobody knows what may come, every wish may count.
    assert_eq!(
        on("wishes", json!({})),
        [
            "setting",
            "roller-needle",
            "downtime-days",
            "event-weeks",
            "budget"
        ]
    );
    // Where no procedure is left, nothing is wished for.
    let refused = up_to(
        question("recent-treatments"),
        json!({ "health": ["scleroderma"] }),
    );
    assert!(on("wishes", refused).is_empty());
}

#[test]
fn the_pages_of_a_way_follow_one_another() {
    let pages = flow::pages(&answers(json!({})), &Clinic::default());
    let ids: Vec<&str> = pages.iter().map(|page| page.id()).collect();
    assert_eq!(
        ids,
        [
            "concern", "areas", "you", "signs", "tone", "skin", "health", "wishes"
        ]
    );
    assert!(pages.is_sorted());
}

#[test]
fn an_answer_is_settled_where_nothing_open_can_change_it() {
    let clinic = Clinic::default();
    let settled = |given: Json| flow::settled(&answers(given), &clinic).is_some();
    let early = |own: Json| up_to(question("red-flags"), own);
    assert!(settled(early(json!({ "concerns": ["melasma"] }))));
    assert!(settled(early(json!({ "concerns": "not-sure" }))));
    assert!(settled(early(json!({ "pregnancy": "pregnant" }))));
    assert!(settled(early(json!({ "age": "under-18" }))));
    // A healthy answer to the rest may bring a procedure.
    assert!(!settled(early(json!({}))));
    // One of several that can be treated is enough.
    assert!(!settled(early(
        json!({ "concerns": ["fine-lines", "uneven-tone"] })
    )));
    // Not before everything that has to come first is answered, nor once all is.
    for open in ["red-flags", "distress", "age", "pregnancy", "concerns"] {
        let mut given = early(json!({ "concerns": ["melasma"] }));
        given.as_object_mut().unwrap().remove(open);
        assert!(!settled(given), "{open}");
    }
    let all = up_to(
        question("downtime-days"),
        json!({ "health": ["scleroderma"] }),
    );
    assert!(!settled(all));
    assert!(!settled(early(json!({ "red-flags": ["changing-lesion"] }))));
}

/// Whether the answer is settled as soon as the warning signs are answered.
fn settled_by(own: Json) -> bool {
    let given = up_to(question("red-flags"), own);
    flow::settled(&answers(given), &Clinic::default()).is_some()
}

#[test]
fn an_answer_is_settled_by_what_is_known_of_the_concern_and_not_before() {
    let scars = |kind: &str| json!({ "concerns": ["acne-scars"], "acne-scar-type": kind });
    // Nothing that the quiz may recommend is more than limited for narrow, deep scars.
    assert!(settled_by(scars("ice-pick")));
    assert!(!settled_by(scars("rolling-or-boxcar")));
    // Which scars they are decides, so nothing is settled while that is open.
    assert!(!settled_by(json!({ "concerns": ["acne-scars"] })));
}

#[test]
fn a_wish_that_came_first_can_settle_an_answer() {
    // No procedure is offered in the last four weeks before an event.
    assert!(settled_by(json!({ "event-weeks": 3 })));
    assert!(settled_by(json!({ "event-weeks": 4 })));
    assert!(!settled_by(json!({ "event-weeks": 5 })));
    // Nor is any recommended for home.
    assert!(settled_by(json!({ "setting": "at-home" })));
    assert!(!settled_by(json!({ "setting": "professional" })));
}

#[test]
fn what_is_missing_is_what_was_not_answered_and_the_way_holds_both() {
    let clinic = Clinic::default();
    let ids = |questions: Vec<Question>| -> Vec<&str> {
        questions.into_iter().map(Question::id).collect()
    };
    let given = |last: &str| answers(up_to(question(last), json!({})));
    let missing = |last: &str| ids(flow::missing(&given(last), &clinic));
    let route = |last: &str| ids(flow::route(&given(last), &clinic));
    assert_eq!(
        missing("health"),
        [
            "medicines",
            "allergies",
            "recent-treatments",
            "setting",
            "downtime-days"
        ]
    );
    // What may be left empty is never missing.
    assert!(missing("downtime-days").is_empty());
    let every = [
        "concerns",
        "areas",
        "age",
        "pregnancy",
        "distress",
        "red-flags",
        "skin-tone",
        "skin-now",
        "skin-history",
        "health",
        "medicines",
        "allergies",
        "recent-treatments",
        "setting",
        "downtime-days",
        "event-weeks",
        "budget",
    ];
    assert_eq!(route("health"), every);
    assert_eq!(route("downtime-days"), every);
    // Nothing is missed of somebody who has to be seen first.
    let flagged = answers(json!({ "red-flags": ["changing-lesion"] }));
    assert!(flow::missing(&flagged, &clinic).is_empty());
}

#[test]
fn a_page_leaves_nothing_out_that_its_own_answers_would_ask_for() {
    let clinic = Clinic::default();
    for concern in question("concerns").choices() {
        let before = up_to(
            question("recent-treatments"),
            json!({ "concerns": [concern.id()], "acne-scar-type": "rolling-or-boxcar",
                "scar-type": "small-flat", "scar-age-months": 30, "sagging-degree": "mild" }),
        );
        for page in pack().pages {
            let asked = flow::on_page(*page, &answers(before.clone()), &clinic);
            for setting in question("setting").choices() {
                let mut given = before.clone();
                given["setting"] = json!(setting.id());
                let needed = flow::missing(&answers(given), &clinic);
                let mut here = needed.iter().filter(|q| q.page() == *page);
                assert!(
                    here.clone().all(|q| asked.contains(q)),
                    "{concern:?} {setting:?}: {:?}",
                    here.find(|q| !asked.contains(q))
                );
            }
        }
    }
}

//! What a person reads in a result: how far a budget goes, what would turn a no into a yes, why,
//! how long to wait, and where it comes from.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use std::path::Path;

use serde_json::{Value as Json, json};
use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::{Rule, Wait};
use skin_quiz::clinic::Clinic;
use skin_quiz::condition::Span;
use skin_quiz::pack::Pack;
use skin_quiz::recommendation::{
    Change, FindingEntry, Recommendation, Status, TreatmentOption, recommend, recommend_early,
};
use skin_quiz::text::Words;
use skin_quiz::value::Value;
use skin_quiz_pack::{files, lower};

use ids::{everything, pack, unremarkable};

fn answers_of(pack: &'static Pack, given: Json) -> Answers {
    let outside: Value = serde_json::from_value(given).unwrap();
    Answers::read(pack.questions, &outside).unwrap()
}

/// The same person but for some answers.
fn but(mut person: Json, changes: Json) -> Json {
    for (question, answer) in changes.as_object().unwrap() {
        person[question] = answer.clone();
    }
    person
}

fn clinic(file: Json) -> Clinic {
    let (clinic, found) = Clinic::read(&serde_json::from_value(file).unwrap());
    assert!(found.is_empty(), "{found:?}");
    clinic
}

/// A clinic that offers these treatments and, as every clinic, skincare.
fn only(offered: &[&str]) -> Clinic {
    let others = pack().treatments.iter().map(|treatment| treatment.id());
    let others = others.filter(|id| {
        !offered.contains(id) && !["topical-routine", "wrinkle-injections"].contains(id)
    });
    let treatments: serde_json::Map<String, Json> = others
        .map(|id| (id.to_owned(), json!({ "offered": false })))
        .collect();
    clinic(json!({ "treatments": treatments }))
}

/// What somebody is told there whose skin is dull, and who has nothing the matter but this.
fn at(clinic: &Clinic, changes: Json) -> Recommendation {
    let answers = answers_of(clinic.pack, but(unremarkable().into(), changes));
    let result = recommend(&answers, clinic, &Words::plain_english());
    assert_ne!(result.status, Status::Incomplete, "{:?}", result.missing);
    result
}

fn told(changes: Json) -> Recommendation {
    at(&Clinic::default(), changes)
}

#[track_caller]
fn option<'r>(result: &'r Recommendation, treatment: &str) -> &'r TreatmentOption {
    let found = result.options.iter().find(|o| o.treatment == treatment);
    found.expect("it is on offer")
}

#[track_caller]
fn finding<'r>(result: &'r Recommendation, treatment: &str, rule: &str) -> &'r FindingEntry {
    let findings = &option(result, treatment).findings;
    let found = findings.iter().find(|f| f.rule == rule);
    found.unwrap_or_else(|| panic!("{rule} says nothing of {treatment}: {findings:?}"))
}

/// What would change a treatment, in words.
fn changes<'r>(result: &'r Recommendation, treatment: &str) -> Vec<&'r str> {
    let of_it = result.changes.iter().filter(|c| c.treatment == treatment);
    of_it.map(|change| change.text.as_str()).collect()
}

/// The treatments for which the answer to a question is said to be what would change them.
fn changed_by<'r>(result: &'r Recommendation, question: &str) -> Vec<&'r str> {
    let hangs_on_it = |change: &&Change| change.question == Some(question);
    let changes = result.changes.iter().filter(hangs_on_it);
    changes.map(|change| change.treatment.as_str()).collect()
}

const NEEDLING: &str = "professional-microneedling";
const PEEL: &str = "superficial-peel";

#[test]
fn a_budget_goes_as_far_as_the_dearest_price_allows() {
    // Three to four sessions of 100 to 200: up to 800.
    let clinic = clinic(json!({ "treatments": { NEEDLING: {
        "perSession": { "min": 100, "max": 200 }, "sessions": { "min": 3, "max": 4 } } } }));
    let (none, perhaps, usual) = (
        "is below the usual price of one session (USD 100 to USD 200).",
        "may not cover one session. The usual price is USD 100 to USD 200.",
        "The usual number is 3 to 4.",
    );
    let some = |sessions: &str| format!("covers about {sessions}. {usual}");
    let cases = [
        (99, "is below the price of one session", none.to_owned()),
        (100, "may not cover one session", perhaps.to_owned()),
        (101, "may not cover one session", perhaps.to_owned()),
        (199, "may not cover one session", perhaps.to_owned()),
        (200, "covers about 1 session", some("1 session")),
        (201, "covers about 1 session", some("1 session")),
        (399, "covers about 1 session", some("1 session")),
        (400, "covers about 2 sessions", some("2 sessions")),
        (799, "covers about 3 sessions", some("3 sessions")),
    ];
    for (budget, says, change) in cases {
        let result = at(&clinic, json!({ "budget": budget }));
        let goes = option(&result, NEEDLING).budget.as_ref().unwrap();
        assert_eq!(goes.text, format!("Your USD {budget} {says}"));
        assert_eq!(goes.pays, budget >= 200, "{budget}");
        let change = format!("Professional microneedling: your budget of USD {budget} {change}");
        assert_eq!(changes(&result, NEEDLING), [change]);
    }
    for budget in [800, 801] {
        let result = at(&clinic, json!({ "budget": budget }));
        let goes = option(&result, NEEDLING).budget.as_ref().unwrap();
        assert_eq!(goes.text, format!("Your USD {budget} covers all of it"));
        assert!(goes.pays);
        assert_eq!(changes(&result, NEEDLING), [""; 0]);
    }
    // Who names none is told nothing of one.
    assert_eq!(option(&told(json!({})), NEEDLING).budget, None);
}

#[test]
fn a_package_counts_from_its_own_price() {
    let clinic = clinic(json!({ "treatments": { NEEDLING: {
        "perSession": { "min": 100, "max": 200 }, "sessions": { "min": 3, "max": 4 },
        "packages": [{ "sessions": 3, "price": 350 }, { "sessions": 6, "price": 700 }] } } }));
    for (budget, sessions) in [
        (349, "1 session"),
        (350, "3 sessions"),
        (351, "3 sessions"),
        (699, "3 sessions"),
        // Two of the six are more than the course takes.
        (700, "4 sessions"),
    ] {
        let result = at(&clinic, json!({ "budget": budget }));
        let goes = option(&result, NEEDLING).budget.as_ref().unwrap();
        assert_eq!(
            goes.text,
            format!("Your USD {budget} covers about {sessions}")
        );
    }
}

#[test]
fn days_of_healing_are_a_reason_only_where_they_are_more_than_somebody_can_spare() {
    // Needling shows for 2 days at least, a mild peel and a facial may not show at all.
    for (spare, too_long) in [
        ("none", &[NEEDLING][..]),
        ("up-to-2", &[]),
        ("up-to-7", &[]),
        ("any", &[]),
    ] {
        let result = told(json!({ "downtime-days": spare }));
        assert_eq!(changed_by(&result, "downtime-days"), too_long, "{spare}");
    }
    let result = told(json!({ "downtime-days": "none" }));
    let says = "Professional microneedling can leave signs for 2 to 7 days. That is longer than you said you can spare.";
    assert_eq!(changes(&result, NEEDLING), [says]);
}

#[test]
fn a_course_that_ends_on_the_day_it_has_to_is_not_too_long_for_an_event() {
    // Needling: 14 days to prepare, 56 from the first session to the third, 21 to heal: 13 weeks.
    // A mild peel: 28, 56 and 14: 14 weeks.
    for (weeks, too_long) in [
        (12, &[NEEDLING, PEEL][..]),
        (13, &[PEEL]),
        (14, &[]),
        (15, &[]),
    ] {
        let result = told(json!({ "event-weeks": weeks }));
        assert_eq!(changed_by(&result, "event-weeks"), too_long, "{weeks}");
    }
    let result = told(json!({ "event-weeks": 12 }));
    let says = "Professional microneedling: getting ready, all sessions and healing take 13 weeks. That is longer than you have until your event.";
    assert_eq!(changes(&result, NEEDLING), [says]);
}

#[test]
fn only_what_would_help_in_a_clinic_is_said_to_come_after_a_near_event() {
    let result = told(json!({ "event-weeks": 4 }));
    let after = [NEEDLING, PEEL, "medical-facial"];
    assert_eq!(changed_by(&result, "event-weeks"), after);
    assert_eq!(result.changes.len(), after.len(), "{:?}", result.changes);
    for change in &result.changes {
        assert_eq!(change.in_days, Some(28));
        assert!(
            change.text.starts_with("Your event is within 4 weeks,"),
            "{}",
            change.text
        );
    }
    let later = told(json!({ "event-weeks": 5 }));
    let near = |change: &Change| change.text.starts_with("Your event is within");
    assert!(!later.changes.iter().any(near));
}

#[test]
fn a_wait_and_what_has_to_be_over_are_said_with_what_they_lead_to() {
    for (matter, says) in [
        (
            json!({ "recent-treatments": ["superficial-peel"], "weeks-since-superficial-peel": 1 }),
            "Professional microneedling could become “Possible for you” in 3 weeks.",
        ),
        (
            json!({ "skin-now": ["cold-sore"] }),
            "Professional microneedling could become “Possible, with care” once this has been over for at least 2 weeks: Cold sore or shingles.",
        ),
        (
            json!({ "skin-now": ["psoriasis"] }),
            "Professional microneedling could become “Possible, with care” once this is over: Psoriasis or lichen planus.",
        ),
        (
            json!({ "skin-now": ["inflamed-acne", "eczema"] }),
            "Professional microneedling could become “Possible, with care” once this has been over for at least 4 weeks: More than five red or sore spots; Eczema or dermatitis.",
        ),
        (
            json!({ "health": ["lupus"] }),
            "Professional microneedling could become “Possible, with care” with the agreement of a joint and immune specialist (rheumatologist).",
        ),
        // Once the sore has gone, the specialist still has to agree: so it leads to nothing alone.
        (
            json!({ "health": ["lupus"], "skin-now": ["cold-sore"] }),
            "Professional microneedling could become “Possible, with care” with the agreement of a joint and immune specialist (rheumatologist). First this has to be over for at least 2 weeks: Cold sore or shingles.",
        ),
    ] {
        assert_eq!(changes(&told(matter), NEEDLING), [says]);
    }
}

#[test]
fn nothing_is_said_to_change_what_would_not_help_or_stays_a_no() {
    let result = told(json!({ "skin-now": ["cold-sore"] }));
    let treatments = result.changes.iter().map(|c| c.treatment.as_str());
    let treatments: Vec<&str> = treatments.collect();
    // Radiofrequency does nothing for dull skin, and needling at home was not asked for.
    assert_eq!(
        treatments,
        [
            NEEDLING,
            "microneedling-with-prp",
            PEEL,
            "non-ablative-laser",
            "medical-facial",
            "skin-boosters",
        ]
    );
    let result = told(json!({ "skin-now": ["cold-sore"], "health": ["scleroderma"] }));
    assert_eq!(changes(&result, NEEDLING), [""; 0]);
}

#[test]
fn who_has_to_agree_is_who_decides_where_that_leads_furthest() {
    // On the face there is more to be careful about; around the eyes nothing but the
    // word of a specialist is needed.
    let here = json!({ "question": "areas", "option": "face" });
    let rule = |id: &str, effect: &str| {
        json!({ "id": id, "when": here, "treatments": ["non-ablative-laser"],
            "effect": effect, "text": "Our laser is new." })
    };
    let clinic = clinic(json!({ "contraindications": [
        rule("ask-us", "clinician-review"), rule("with-care", "suitable-with-precautions")] }));
    let result = at(
        &clinic,
        json!({ "concerns": ["fine-lines"], "areas": ["face", "around-eyes"],
            "recent-treatments": ["non-ablative-laser"], "weeks-since-non-ablative-laser": 1 }),
    );
    let laser = |change: &&Change| change.treatment == "non-ablative-laser";
    let change = result.changes.iter().find(laser);
    let change = change.expect("somebody may agree");
    assert_eq!(
        change.text,
        "Non-ablative laser could become “Possible, with care” with the agreement of an eye and eyelid specialist. It also means waiting 3 weeks from today."
    );
    assert_eq!(change.in_days, Some(21));
    assert_eq!(change.question, Some("areas"));
    assert!(change.agreed);
}

#[test]
fn what_comes_after_weeks_of_creams_comes_no_sooner_than_its_other_waits() {
    let after_creams = |matter: Json| {
        let result = told(but(json!({ "concerns": ["dark-marks"] }), matter));
        let change = result.changes.into_iter().find(|c| {
            c.text == "Mild chemical peel could come after 8 weeks of creams against dark marks."
        });
        change.map(|change| (change.treatment, change.in_days))
    };
    let in_days = |days: u32| Some((PEEL.to_owned(), Some(days)));
    assert_eq!(after_creams(json!({})), in_days(56));
    let peel = |weeks: u32| json!({ "recent-treatments": ["superficial-peel"], "weeks-since-superficial-peel": weeks });
    assert_eq!(after_creams(peel(1)), in_days(56));
    let deep = json!({ "recent-treatments": ["ablative-laser-or-deep-peel"],
        "weeks-since-ablative-laser-or-deep-peel": 10 });
    assert_eq!(after_creams(deep), in_days(113));
    // No date while somebody has to agree, or while it is not known when a sore will be gone.
    assert_eq!(after_creams(json!({ "health": ["lupus"] })), None);
    assert_eq!(after_creams(json!({ "skin-now": ["cold-sore"] })), None);
}

/// A pack of the repository with one text of one of its files changed.
fn changed(folder: &str, file: &str, change: impl Fn(&str) -> String) -> &'static Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut read = files(&root.join(folder)).unwrap();
    let before = read[file].clone();
    let after = change(&before);
    assert_ne!(before, after);
    read.insert(file.to_owned(), after);
    let ui = files(&root.join("ui/words")).unwrap();
    let lowered = lower(&read, &ui, env!("CARGO_PKG_VERSION")).unwrap();
    Pack::read(Box::leak(lowered.whole.into_boxed_slice())).unwrap()
}

#[test]
fn a_wait_that_is_over_is_not_said_though_its_reason_still_holds() {
    // A surgeon is asked for a year; here the first half of it is a wait as well. No table may say
    // so: a rule whose wait is over is silent.
    let since = Wait::Since(ids::question("weeks-since-surgery"), Span::weeks(26));
    let mut pack = ids::pack().clone();
    let rule = ids::rule("surg-face").row();
    let mut row = rule.clone();
    for cell in row.cells.iter_mut().filter(|cell| cell.clinician.is_some()) {
        cell.wait = Some(since);
    }
    pack.rules[rule.index] = Rule::of(Box::leak(Box::new(row)));
    let pack: &'static Pack = Box::leak(Box::new(pack));
    let reason = "Surgery within the past 12 months may still be healing inside. A surgeon has to say when the skin is ready.";
    let asks = "Before any treatment is booked, your surgeon or a plastic surgeon has to agree.";
    let could = "Professional microneedling could become “Possible, with care” with the agreement of a joint and immune specialist (rheumatologist) and your surgeon or a plastic surgeon.";
    for (weeks, wait, also) in [
        (25, Some(7), " It also means waiting 7 days from today."),
        (26, None, ""),
        (27, None, ""),
    ] {
        let result = at(
            &Clinic::of(pack),
            json!({ "recent-treatments": ["surgery"], "weeks-since-surgery": weeks, "health": ["lupus"] }),
        );
        let clause = wait.map_or(String::new(), |days: u32| {
            format!("Wait {days} days from today. ")
        });
        let found = finding(&result, NEEDLING, "surg-face");
        assert_eq!(found.text, format!("{reason} {clause}{asks}"));
        let said = result.changes.iter().find(|c| c.treatment == NEEDLING);
        let said = said.expect("both may agree");
        assert_eq!(said.text, format!("{could}{also}"));
        assert_eq!(said.in_days, wait);
    }
}

#[test]
fn a_reason_says_how_long_to_wait_and_whom_to_ask() {
    for (matter, treatment, rule, text) in [
        (
            json!({ "health": ["unwell-now"] }),
            NEEDLING,
            "fever",
            "Wait until the fever or illness is over and you feel well again. Once this is over, wait 2 weeks or longer.",
        ),
        // It may be done as soon as it is over: there is no time to say.
        (
            json!({ "skin-now": ["self-tan"] }),
            NEEDLING,
            "faketan",
            "Wait until the self-tan has worn off. That takes about 1 to 2 weeks.",
        ),
        (
            json!({ "recent-treatments": ["filler"], "weeks-since-filler": 1 }),
            "dermal-filler",
            "filler-recent-injector",
            "Within 4 weeks of filler, more of it needs the word of the person who injected it. Wait 3 weeks from today. Before any treatment is booked, the person who injected your filler has to agree.",
        ),
        // Nobody can agree to what is ruled out.
        (
            json!({ "health": ["scleroderma"] }),
            NEEDLING,
            "sclero",
            "For scleroderma and morphea there is no agreed guidance, and a procedure might set the illness off. This quiz recommends none. You can ask a joint and immune specialist (rheumatologist) what else may help.",
        ),
        // What is about one of the areas names it.
        (
            json!({ "areas": ["face", "lips"] }),
            "topical-routine",
            "area-lips",
            "Lips: This is about the red of the lips, and lines above them count as face. Only a doctor’s filler or boosters are meant for it. A lip balm with sunscreen protects it.",
        ),
        (
            json!({ "areas": ["face", "lips"] }),
            NEEDLING,
            "area-keep-clear",
            "Only here: Face. Keep it clear of: Lips.",
        ),
        // So does what is about one of the concerns.
        (
            json!({ "concerns": ["dullness", "fine-lines"] }),
            "at-home-microneedling",
            "home-concern",
            "Fine lines: Home rollers work mostly on the surface. They are not for scars, stretch marks, lines, loose skin, brown or red marks, veins, bumps, acne or blackheads.",
        ),
    ] {
        assert_eq!(finding(&told(matter), treatment, rule).text, text);
    }
}

#[test]
fn a_reason_names_the_answers_to_the_first_question_that_it_hangs_on() {
    let spots = json!({ "skin-now": ["inflamed-acne", "cystic-acne"] });
    let weak = json!({ "medicines": ["immunosuppressants"], "health": ["weak-immune-system"] });
    for (matter, treatment, rule, because) in [
        (
            spots,
            NEEDLING,
            "acne-act",
            "Your skin now: More than five red or sore spots; Deep, painful lumps or cysts",
        ),
        (
            weak,
            NEEDLING,
            "immuno",
            "Your medicines: Medicines that calm the immune system",
        ),
        // These name the area or the concern in their text.
        (json!({ "areas": ["lips"] }), NEEDLING, "area-lips", ""),
        (
            json!({ "areas": ["neck"] }),
            "at-home-microneedling",
            "home-area",
            "",
        ),
        (
            json!({ "concerns": ["fine-lines"] }),
            "at-home-microneedling",
            "home-concern",
            "",
        ),
    ] {
        assert_eq!(
            finding(&told(matter), treatment, rule).because,
            because,
            "{rule}"
        );
    }
}

fn advice(items: &[skin_quiz::recommendation::Item]) -> Vec<&str> {
    items.iter().map(|item| item.id).collect()
}

#[test]
fn warning_signs_are_those_of_what_may_be_done_and_of_what_was_done() {
    let at_home = |recent: Json| {
        let person = json!({ "setting": "at-home", "roller-needle": "longer" });
        told(but(person, recent))
    };
    let nothing = at_home(json!({}));
    assert_eq!(advice(&nothing.seek_help), ["help-mole", "help-routine"]);
    let filler = at_home(json!({ "recent-treatments": ["filler"], "weeks-since-filler": 20 }));
    let signs = advice(&filler.seek_help);
    for sign in ["help-worse", "help-colour", "help-lumps"] {
        assert!(signs.contains(&sign), "{sign}: {signs:?}");
    }
    // What can not wait to be unfolded is no more than what is an emergency.
    let emergencies = filler.seek_help.iter().filter(|item| item.is_emergency);
    let emergencies: Vec<&str> = emergencies.map(|item| item.id).collect();
    assert_eq!(emergencies, ["help-emergency-after", "help-colour"]);
}

#[test]
fn a_quiz_that_stops_says_what_stopped_it_and_nothing_else() {
    let result = told(json!({ "red-flags": ["eye-pain-or-blisters"] }));
    assert_eq!(result.status, Status::Stopped);
    assert_eq!(advice(&result.seek_help), ["help-eye"]);
    assert!(advice(&told(json!({})).seek_help).contains(&"help-mole"));
}

#[test]
fn disagreements_are_those_about_what_is_in_play_and_about_the_person() {
    let topics = |changes: Json| {
        let conflicts = at(&only(&[PEEL]), changes).conflicts.into_iter();
        conflicts.map(|c| c.topic).collect::<Vec<_>>()
    };
    assert_eq!(topics(json!({})), ["peel-combination", "peel-downtime"]);
    assert_eq!(
        topics(json!({ "health": ["thyroid-or-coeliac"] })),
        ["peel-combination", "peel-downtime", "thyroid"]
    );
}

#[test]
fn an_early_result_shows_what_is_settled_and_what_is_held_up_alone() {
    let early = |changes: Json| {
        let given = json!({ "concerns": ["dullness"], "areas": ["face"], "age": "22-64",
            "red-flags": ["none"], "pregnancy": "no", "distress": "no" });
        let answers = answers_of(pack(), but(given, changes));
        let result = recommend_early(&answers, &Clinic::default(), &Words::plain_english());
        assert_eq!(result.status, Status::Incomplete);
        assert_eq!(result.recommended, ["topical-routine"]);
        let shown = result.options.iter().map(|o| o.treatment.clone());
        shown.collect::<Vec<_>>()
    };
    let all: Vec<String> = Clinic::default()
        .offers
        .iter()
        .map(|o| o.id.clone())
        .collect();
    assert_eq!(early(json!({ "age": "under-18" })), all);
    // Nothing but the event is known to be in the way: of what is still open nothing is said.
    assert_eq!(
        early(json!({ "event-weeks": 2 })),
        [
            "deep-peel",
            "ablative-laser",
            "topical-routine",
            "at-home-microneedling",
            "tca-cross-or-subcision",
        ]
    );
}

#[test]
fn what_shows_nothing_cites_nothing() {
    let words = Words::plain_english();
    let nobody = recommend(&pack().answers(), &Clinic::default(), &words);
    assert_eq!(nobody.status, Status::Incomplete);
    assert!(nobody.sources.is_empty());
    assert_eq!(serde_json::to_value(&nobody).unwrap()["sources"], json!({}));
    assert!(!told(json!({})).sources.is_empty());
}

#[test]
fn what_a_match_stands_on_is_cited_where_something_on_offer_serves() {
    let cites = |clinic: &Clinic, changes: Json, source: &str| {
        at(clinic, changes).sources.get(source).is_some()
    };
    // Both needling and skincare serve fine lines, to which the regulator's page speaks.
    let lines = || json!({ "concerns": ["fine-lines"] });
    assert!(cites(&only(&[NEEDLING]), lines(), "s1"));
    // Nothing serves raised scars of acne.
    let raised = || json!({ "concerns": ["acne-scars"], "acne-scar-type": "raised" });
    assert!(!cites(&everything(), raised(), "s48"));
    let rolling = || json!({ "concerns": ["acne-scars"], "acne-scar-type": "rolling-or-boxcar" });
    assert!(cites(&everything(), rolling(), "s16"));
}

#[test]
fn what_is_nobodys_page_is_called_in_plain_words() {
    let result = told(json!({}));
    let (own, page) = (result.sources.get("policy"), result.sources.get("s21"));
    let (own, page) = (own.expect("cited"), page.expect("cited"));
    assert_eq!(own.title, "Our own cautious rule, not a medical finding");
    assert!(own.is_own && own.url.is_none());
    assert!(!page.is_own && page.url.is_some());
}

#[test]
fn a_rule_of_ones_own_with_a_page_keeps_the_title_of_the_page() {
    let pack = changed("tests/packs/bicycle", "sources.tsv", |sources| {
        sources.replace(
            "Our own rule\t-\t",
            "Our own rule\thttps://example.com/rule\t",
        )
    });
    let person = json!({ "trouble": ["squeak"], "part": ["wheels"], "danger": ["none"],
        "frame-state": "not-sure", "where": "workshop" });
    let answers = answers_of(pack, person);
    let result = recommend(&answers, &Clinic::of(pack), &Words::plain_english());
    let policy = result.sources.get("policy").expect("cited");
    assert_eq!(policy.title, "Our own rule");
    assert_eq!(policy.url, Some("https://example.com/rule"));
    assert!(!policy.is_own);
}

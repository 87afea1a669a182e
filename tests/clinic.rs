//! Reading a clinic file: what is sound is used, every fault is reported, nothing is loosened.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

use serde_json::{Value as Json, json};
use skin_quiz::answers::{Answer, Answers};
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::assessment::{Origin, Waiting, assess};
use skin_quiz::clinic::{Clinic, Diagnostic, Offer};
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::questionnaire::Kind;
use skin_quiz::recommendation::{Status, recommend};
use skin_quiz::text::{PlainFigures, Words, language};

use ids::{choice, pack, treatment, well};

fn read(json: Json) -> (Clinic, Vec<Diagnostic>) {
    Clinic::read(&serde_json::from_value(json).unwrap())
}

/// How many treatments are on offer without a word of the clinic's.
fn built_in() -> usize {
    let all = pack().treatments.iter();
    all.filter(|treatment| !treatment.facts().only_where_offered)
        .count()
}

#[track_caller]
fn faulty(json: Json, path: &str, says: &str) -> Clinic {
    let (clinic, found) = read(json);
    assert!(
        found
            .iter()
            .any(|d| d.path == path && d.message.contains(says)),
        "no diagnostic at `{path}` says `{says}`: {found:?}"
    );
    clinic
}

#[test]
fn a_sound_file_has_no_diagnostics() {
    let file: Json = serde_json::from_str(include_str!("../www/demo/clinic.json")).unwrap();
    let (clinic, found) = read(file);
    assert!(found.is_empty(), "{found:?}");
    assert!(clinic.booking_url.is_some());
}

#[test]
fn an_absent_file_is_the_built_in_one() {
    let clinic = Clinic::default();
    assert_eq!(clinic.offers.len(), built_in());
    assert_eq!(clinic.currency, "USD");
    let (same, found) = read(json!({}));
    assert!(found.is_empty());
    assert_eq!(same.offers, clinic.offers);
}

#[test]
fn a_fault_leaves_the_rest_in_use() {
    let clinic = faulty(
        json!({ "currency": "euro", "name": "Clinic" }),
        "/currency",
        "three capital letters",
    );
    assert_eq!(clinic.currency, "USD");
    assert_eq!(clinic.name.as_deref(), Some("Clinic"));
}

#[test]
fn the_nearest_name_is_offered() {
    faulty(
        json!({ "treatment": {} }),
        "/treatment",
        "did you mean `treatments`?",
    );
    faulty(
        json!({ "treatments": { "rf-microneedling": { "ofered": false } } }),
        "/treatments/rf-microneedling/ofered",
        "did you mean `offered`?",
    );
}

#[test]
fn prices_are_checked() {
    let price = |value: Json| json!({ "treatments": { "deep-peel": { "perSession": value } } });
    let at = "/treatments/deep-peel/perSession";
    faulty(
        price(json!({ "min": 5, "max": 1 })),
        at,
        "`min` is above `max`",
    );
    faulty(price(json!({ "min": 5 })), at, "both `min` and `max`");
    faulty(
        price(json!({ "min": -5, "max": 1 })),
        "/treatments/deep-peel/perSession/min",
        "from 0 to 1000000",
    );
    faulty(
        price(json!({ "min": 1e300, "max": 1e301 })),
        "/treatments/deep-peel/perSession/min",
        "from 0 to 1000000",
    );
    faulty(price(json!("100")), at, "expected an object, found a text");
}

#[test]
fn links_that_are_not_plain_links_are_refused() {
    for bad in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "http://example.com",
        "https:",
        "https://",
        "https:///path",
        "https://a b",
        "https://a\"onclick=",
        "//example.com",
        "java\nscript:alert(1)",
        " ",
        "ftp://example.com",
        "blob:https://example.com/1",
    ] {
        let (clinic, found) = read(json!({ "bookingUrl": bad }));
        assert!(
            clinic.booking_url.is_none() && !found.is_empty(),
            "{bad} was taken"
        );
    }
    for good in [
        "https://example.com/book?x=1",
        "mailto:hello@example.com",
        "tel:+15550100",
    ] {
        let (clinic, found) = read(json!({ "bookingUrl": good }));
        assert_eq!(clinic.booking_url.as_deref(), Some(good), "{found:?}");
    }
}

#[test]
fn a_clinic_can_not_loosen() {
    let file = json!({ "contraindications": [{
        "id": "fine-by-us", "when": { "question": "pregnancy", "option": "pregnant" },
        "treatments": ["professional-microneedling"], "effect": "suitable", "text": "Fine." }] });
    let clinic = faulty(file, "/contraindications/0/effect", "never loosen");
    // It has been read, and says nothing: there is nothing to be careful about.
    assert!(clinic.contraindications.is_empty());
}

/// What the clinic's first own rule does to a treatment for somebody, if it speaks.
fn own_effect(clinic: &Clinic, treatment: &str, answers: Json) -> Option<Suitability> {
    let answers =
        Answers::read(pack().questions, &serde_json::from_value(answers).unwrap()).unwrap();
    let found = assess(&answers.that_count(), clinic);
    let place = clinic.offers.iter().position(|offer| offer.id == treatment);
    let findings = &found.treatments[place.unwrap()].findings;
    let own = findings.iter().find(|f| f.origin == Origin::Clinic(0));
    own.map(|finding| finding.effect)
}

#[test]
fn a_rule_on_not_sure_speaks_where_not_sure_counts_as_an_option() {
    for (question, option, other) in [
        ("skin-tone", "type-6", "type-5"),
        ("sagging-degree", "marked", "mild"),
        ("roller-needle", "longer", "up-to-0.25-mm"),
        ("health", "not-sure", "none"),
    ] {
        let (clinic, found) = read(json!({ "contraindications": [{
            "id": "unsure", "when": { "question": question, "option": "not-sure" },
            "treatments": ["superficial-peel"], "effect": "contraindicated", "text": "Ask us." }] }));
        assert!(found.is_empty(), "{found:?}");
        let effect = |answer: &str| {
            let answers = json!({ "concerns": ["sagging"], "setting": "at-home", question:
                if question == "health" && answer == "none" { json!([answer]) } else { json!(answer) } });
            own_effect(&clinic, "superficial-peel", answers)
        };
        assert_eq!(effect("not-sure"), Some(Suitability::Contraindicated));
        assert_eq!(effect(option), Some(Suitability::Contraindicated));
        assert_eq!(effect(other), None, "{question}: {other}");
    }
}

#[test]
fn a_rule_on_needling_holds_at_home_though_the_clinic_does_not_needle() {
    let rule = json!([{
        "id": "no-needles", "when": { "question": "health", "option": "smoking" },
        "treatments": ["professional-microneedling"], "effect": "contraindicated", "text": "No." }]);
    let smokes = || json!({ "health": ["smoking"] });
    let clinic = faulty(
        json!({
            "treatments": { "professional-microneedling": { "offered": false } },
            "contraindications": rule
        }),
        "/contraindications/0/treatments/0",
        "the rule holds for `at-home-microneedling` alone",
    );
    let home = own_effect(&clinic, "at-home-microneedling", smokes());
    assert_eq!(home, Some(Suitability::Contraindicated));
    let clinic = faulty(
        json!({
            "treatments": {
                "professional-microneedling": { "offered": false },
                "at-home-microneedling": { "offered": false }
            },
            "contraindications": rule
        }),
        "/contraindications/0/treatments/0",
        "nothing is to rule out",
    );
    assert!(clinic.contraindications.is_empty());
}

#[test]
fn a_clinic_is_a_source_only_where_a_rule_of_its_own_is_cited() {
    let (clinic, found) = read(json!({ "contraindications": [{
        "id": "smokers", "when": { "question": "health", "option": "smoking" },
        "treatments": ["deep-peel"], "effect": "contraindicated", "text": "Not with us." }] }));
    assert!(found.is_empty(), "{found:?}");
    let german = Words::new(language("de"), std::rc::Rc::new(PlainFigures));
    let sources = |own: &[&str]| {
        let mut answers = well("dullness");
        for &id in own {
            answers.set(choice(id).question(), None);
            answers.choose(choice(id));
        }
        let result = recommend(&answers, &clinic, &german);
        assert_ne!(result.status, Status::Incomplete);
        result.sources
    };
    let smoker = sources(&["health=smoking"]);
    assert_eq!(smoker.get("clinic").unwrap().title, "Diese Praxis");
    assert!(sources(&[]).get("clinic").is_none());
    let stopped = sources(&["health=smoking", "red-flags=eye-pain-or-blisters"]);
    assert!(!stopped.is_empty() && stopped.get("clinic").is_none());
}

/// `tests/browser/colours.test.mjs` holds a browser to the same list.
#[test]
fn a_colour_that_can_not_be_made_out_is_said_with_what_is_shown() {
    let list: Json = serde_json::from_str(include_str!("clinic_files/colours.json")).unwrap();
    for row in list.as_array().unwrap() {
        let key = row["key"].as_str().unwrap();
        let (_, found) = read(json!({ "theme": { key: row["colour"] } }));
        let Some(light) = row["light"].as_str() else {
            assert!(found.is_empty(), "{row}: {found:?}");
            continue;
        };
        let dark = match row["dark"].as_str() {
            Some(dark) => format!("as {dark} on the dark one"),
            None => "as it is on the dark one".to_owned(),
        };
        assert_eq!(found.len(), 1, "{row}");
        assert_eq!(found[0].path, format!("/theme/{key}"));
        assert_eq!(found[0].code, "low-contrast");
        let told = format!("is shown as {light} there, and {dark}");
        assert!(
            found[0].message.contains(&told),
            "{row}: {}",
            found[0].message
        );
        // The text is turned before the colour is moved, and what is filled keeps the colour.
        let turned = row["on"] == "black";
        assert_eq!(
            found[0].message.contains("exactly, with black text"),
            turned,
            "{row}"
        );
    }
}

/// What becomes of a treatment at a clinic with these rules, for somebody whose answers are unremarkable.
fn level_of(treatment: &str, rules: Json) -> Suitability {
    let (clinic, found) = read(json!({
        "treatments": { "cold-plasma": { "class": "plasm" } },
        "contraindications": rules,
    }));
    assert!(!found.is_empty(), "it is said");
    let mut answers = pack().answers();
    answers.choose(choice("health=smoking"));
    let offer = clinic.offers.iter().position(|o| o.id == treatment);
    assess(&answers, &clinic).treatments[offer.expect("on offer")].suitability
}

#[test]
fn a_rule_that_can_not_be_read_is_never_taken_for_one_that_does_not_apply() {
    let rule = json!({ "id": "own", "when": { "question": "health", "option": "smoking" },
        "treatments": ["superficial-peel"], "effect": "contraindicated", "text": "No." });
    let with = |key: &str, value: Json| {
        let mut rule = rule.clone();
        rule[key] = value;
        json!([rule])
    };
    let elsewhere = json!({ "question": "health", "option": "lupus" });
    let never = json!({ "question": "health", "option": "lupuss" });
    use Suitability::*;
    for (rules, of_the_peel, of_a_filler) in [
        // Read whole but for a text: it speaks as strictly as it says, to whom it says.
        (
            with("text", json!(7)),
            Contraindicated,
            SuitableWithPrecautions,
        ),
        (
            with("effect", json!("never")),
            ClinicianReview,
            SuitableWithPrecautions,
        ),
        (
            with("when", never),
            ClinicianReview,
            SuitableWithPrecautions,
        ),
        (
            with("treatments", json!(["superficial-peal"])),
            ClinicianReview,
            ClinicianReview,
        ),
        (
            with("treatments", json!("superficial-peel")),
            ClinicianReview,
            ClinicianReview,
        ),
        (json!("no smokers"), ClinicianReview, ClinicianReview),
        (json!(["no smokers"]), ClinicianReview, ClinicianReview),
        // A treatment of the clinic's that could not be read is not on offer.
        (
            with("treatments", json!(["cold-plasma"])),
            SuitableWithPrecautions,
            SuitableWithPrecautions,
        ),
        // Nobody whom it speaks to.
        (
            with("when", elsewhere),
            SuitableWithPrecautions,
            SuitableWithPrecautions,
        ),
    ] {
        assert_eq!(
            level_of("superficial-peel", rules.clone()),
            of_the_peel,
            "{rules}"
        );
        assert_eq!(
            level_of("dermal-filler", rules.clone()),
            of_a_filler,
            "{rules}"
        );
        let routine = level_of("topical-routine", rules.clone());
        assert!(routine <= SuitableWithPrecautions, "{rules}");
    }
}

#[test]
fn a_rule_that_can_not_be_read_is_said_in_plain_words() {
    let (clinic, _) = read(json!({ "contraindications": ["no smokers"] }));
    let answers = well("dullness");
    let result = recommend(&answers, &clinic, &Words::plain_english());
    let result = serde_json::to_value(&result).unwrap();
    let of = |id: &str| {
        let options = result["options"].as_array().unwrap();
        options
            .iter()
            .find(|o| o["treatment"] == id)
            .unwrap()
            .clone()
    };
    let finding = &of("superficial-peel")["findings"][0];
    assert_eq!(finding["rule"], "clinic-rule-unread");
    assert_eq!(finding["sources"], json!(["clinic"]));
    let text = finding["text"].as_str().unwrap();
    assert!(
        text.contains("could not be read") && text.contains("Ask the clinic"),
        "{text}"
    );
    assert_eq!(result["sources"]["clinic"]["kind"], "clinic");
    assert_eq!(of("topical-routine")["findings"], json!([]));
}

#[test]
fn what_is_said_to_everybody_is_no_rule_that_a_clinic_softens() {
    let rule = |treatments: Json| {
        json!({ "contraindications": [{
            "id": "no-smokers", "when": { "question": "health", "option": "smoking" },
            "treatments": treatments, "effect": "deferred", "text": "Three weeks without smoke.",
        }] })
    };
    // It tightens needling; that a deep peel asks for more of everybody is beside the point.
    let (_, found) = read(rule(json!(["professional-microneedling", "deep-peel"])));
    assert!(found.is_empty(), "{found:?}");
    faulty(
        rule(json!(["deep-peel"])),
        "/contraindications/0/effect",
        "for `deep-peel` it stays `clinician-review`",
    );
}

#[test]
fn an_own_treatment_of_a_class_with_deep_ones_is_never_recommended() {
    for (class, recommended) in [("needle", true), ("peel", false), ("energy", false)] {
        let (clinic, found) = read(json!({ "treatments": { "own": {
            "class": class, "concerns": { "dullness": "good" },
        } } }));
        assert!(found.is_empty(), "{found:?}");
        let result = recommend(&well("dullness"), &clinic, &Words::plain_english());
        assert_eq!(result.status, Status::Complete);
        assert_eq!(
            result.recommended.contains(&"own".to_owned()),
            recommended,
            "{class}"
        );
    }
}

#[test]
fn an_own_treatment_needs_a_class() {
    let clinic = faulty(
        json!({ "treatments": { "rf-microneedlin": {} } }),
        "/treatments/rf-microneedlin",
        "If you meant `rf-microneedling`",
    );
    assert_eq!(clinic.offers.len(), built_in());
    let (clinic, found) = read(
        json!({ "treatments": { "gold-needles": { "class": "needle", "name": "Gold needles" } } }),
    );
    assert!(found.is_empty());
    assert_eq!(clinic.offers.len(), built_in() + 1);
}

#[test]
fn the_routine_is_always_offered() {
    let clinic = faulty(
        json!({ "treatments": { "topical-routine": { "offered": false } } }),
        "/treatments/topical-routine/offered",
        "always shown",
    );
    assert_eq!(clinic.offers.len(), built_in());
    let (clinic, found) = read(json!({ "treatments": { "deep-peel": { "offered": false } } }));
    assert!(found.is_empty());
    assert_eq!(clinic.offers.len(), built_in() - 1);
}

#[test]
fn what_is_no_object_at_all_is_said_and_survived() {
    for value in [Json::Null, json!(1), json!("x"), json!([]), json!(true)] {
        let (clinic, found) = read(value);
        assert!(clinic.unreadable && found.len() == 1);
    }
}

fn parsed(file: &str) -> (Clinic, Vec<Diagnostic>) {
    read(serde_json::from_str(file).expect("JSON"))
}

/// The treatments on offer whose contraindications one of the clinic's own has, by id.
fn inherited(clinic: &Clinic, id: &str) -> Vec<&'static str> {
    let offer = clinic.offers.iter().find(|offer| offer.id == id);
    let offer = offer.expect("it is on offer");
    offer.inherits.iter().map(|t| t.id()).collect()
}

#[test]
fn a_name_or_an_id_gives_a_class_away_whatever_class_is_given() {
    let treatments = [
        (
            "vitamin-infusion",
            r#""class":"topical","name":"Medical needling with vitamins""#,
            "professional-microneedling",
        ),
        (
            "dermapen-express",
            r#""class":"topical""#,
            "professional-microneedling",
        ),
        ("rf-needling", r#""class":"needle""#, "rf-microneedling"),
        (
            "our-rf-microneedling",
            r#""class":"needle""#,
            "rf-microneedling",
        ),
        (
            "glow",
            r#""class":"topical","name":"Laser-Glow""#,
            "ablative-laser",
        ),
        (
            "frische",
            r#""class":"topical","name":"Fruchts\u00e4ure-Peeling und TCA""#,
            "deep-peel",
        ),
        (
            "volumen",
            r#""class":"topical","name":"Unterspritzung mit Hyaluron""#,
            "dermal-filler",
        ),
        (
            "aguas",
            r#""class":"topical","name":"Microagujas""#,
            "professional-microneedling",
        ),
        (
            "ibar",
            r#""class":"topical","name":"\u0648\u062e\u0632 \u0628\u0627\u0644\u0625\u0628\u0631""#,
            "professional-microneedling",
        ),
    ];
    for (id, entry, wanted) in treatments {
        let (clinic, found) = parsed(&format!(r#"{{"treatments":{{"{id}":{{{entry}}}}}}}"#));
        assert!(inherited(&clinic, id).contains(&wanted), "{id}");
        let said: Vec<_> = found.iter().map(|fault| fault.code).collect();
        // A built-in id within its own is taken over without a word on classes.
        assert!(said == ["stricter-class"], "{id}: {said:?}");
    }
    // A word that only looks like one, and a class that says so itself.
    for (id, entry) in [
        (
            "surf-serum",
            r#""class":"topical","name":"Surf serum, performed twice""#,
        ),
        ("needling", r#""class":"needle","name":"Needling""#),
    ] {
        let (_, found) = parsed(&format!(r#"{{"treatments":{{"{id}":{{{entry}}}}}}}"#));
        assert!(found.is_empty(), "{id}: {found:?}");
    }
}

#[test]
fn no_name_makes_a_built_in_treatment_pass_for_another_kind() {
    for (id, name) in [
        ("topical-routine", "Microneedling express"),
        ("rf-microneedling", "Vitamin cream"),
    ] {
        let (clinic, found) = parsed(&format!(
            r#"{{"treatments":{{"{id}":{{"name":"{name}"}}}}}}"#
        ));
        let offer = clinic.offers.iter().find(|offer| offer.id == id);
        assert_eq!(offer.expect("on offer").name, None, "{id}");
        assert_eq!(found[0].code, "misleading-name", "{id}");
    }
    let (clinic, _) = parsed(r#"{"treatments":{"superficial-peel":{"name":"Laser peel"}}}"#);
    assert!(inherited(&clinic, "superficial-peel").contains(&"ablative-laser"));
}

#[test]
fn mail_and_telephone_links_are_narrow() {
    let used = |link: &str| {
        let (clinic, _) = parsed(&format!(r#"{{"bookingUrl":"{link}"}}"#));
        clinic.booking_url.is_some()
    };
    for link in [
        "mailto:a.b+c@example.com",
        "mailto:a@example.com?subject=Hello%20there",
        "tel:+1-555-0100",
        "tel:(020)7946.0000",
        "TEL:112",
    ] {
        assert!(used(link), "{link}");
    }
    for link in [
        "mailto:a@example.com?bcc=b@example.com",
        "mailto:a@example.com,b@example.com",
        "mailto:a@example.com?subject=x%0d%0aBcc:b@example.com",
        "mailto:a@example.com?subject=x&body=y",
        "mailto:a@example.com?body=y",
        "mailto:nobody",
        "tel:*21*123#",
        "tel:**04*1",
        "tel:%2a21%2a",
        "tel:12",
        "tel:+1;ext=3",
    ] {
        assert!(!used(link), "{link}");
    }
}

#[test]
fn no_text_turns_round_what_follows() {
    for key in ["name", "reviewedBy"] {
        let (_, found) = parsed(&format!(r#"{{"{key}":"a\u202eb"}}"#));
        assert_eq!(found[0].code, "control-character", "{key}");
    }
    // Marks within a text are part of some languages.
    let (clinic, found) = parsed(r#"{"name":"a\u200db"}"#);
    assert!(clinic.name.is_some() && found.is_empty());
}

/// An own treatment that takes over what speaks against two others, the one or the other way round.
fn of_two(first: &str, second: &str) -> Clinic {
    let own = Offer {
        id: "own".to_owned(),
        treatment: None,
        inherits: vec![treatment(first), treatment(second)],
        ..Offer::built_in(treatment(first))
    };
    Clinic {
        offers: vec![own],
        ..Clinic::default()
    }
}

#[test]
fn an_own_treatment_waits_as_long_as_the_longest_of_those_it_takes_over() {
    let days = |waiting: Option<Waiting>| match waiting {
        None => (0, 0),
        Some(Waiting::FromToday(days)) => (1, days),
        Some(Waiting::OnceCleared(days)) => (2, days),
    };
    let mut tried = 0;
    for &rule in &pack().rules {
        let found = |clinic: &Clinic, counted: &Answers| {
            let found = assess(counted, clinic);
            let mut findings = found.treatments[0].findings.iter();
            let finding = findings.find(|finding| finding.origin == Origin::Table(rule))?;
            Some((finding.effect, days(finding.waiting)))
        };
        let wait = |treatment: &Treatment| rule.row().cell(*treatment).wait;
        let waits = pack().treatments.iter().filter(|t| wait(t).is_some());
        let Some((a, b)) = waits.clone().find_map(|a| {
            let other = waits.clone().find(|b| wait(b) != wait(a))?;
            Some((a.id(), other.id()))
        }) else {
            continue;
        };
        // Everybody to whom one answer makes the rule speak, with the shortest time since.
        for choice in ids::choices() {
            let mut answers = pack().answers();
            answers.choose(choice);
            let since = pack().questions.iter().copied();
            let since = since.filter(|q| q.parent() == Some(choice.question()));
            for question in since.collect::<Vec<_>>() {
                if let Kind::Number { min, .. } = question.facts().kind {
                    answers.set(question, Some(Answer::Number(min)));
                }
            }
            let counted = answers.that_count();
            let alone = [a, b].map(|id| found(&of_two(id, id), &counted));
            let [Some(one), Some(two)] = alone else {
                continue;
            };
            for clinic in [of_two(a, b), of_two(b, a)] {
                let both = found(&clinic, &counted).expect("it speaks");
                let longest = (one.0.max(two.0), one.1.max(two.1));
                assert_eq!(both, longest, "{} of {a} and {b}", rule.id());
            }
            tried += usize::from(one.1 != two.1);
        }
    }
    assert!(tried > 0, "no two of a rule wait for different times");
}

#[test]
fn a_rule_that_puts_off_says_what_is_waited_for_and_no_other_does() {
    for (effect, waits) in [
        ("deferred", true),
        ("clinician-review", false),
        ("contraindicated", false),
    ] {
        let (clinic, found) = read(json!({ "contraindications": [{
            "id": "smokers", "when": { "question": "health", "option": "smoking" },
            "treatments": ["dermal-filler"], "effect": effect, "text": "Ask us." }] }));
        assert!(found.is_empty(), "{found:?}");
        let mut answers = pack().answers();
        answers.choose(choice("health=smoking"));
        let place = clinic.offers.iter().position(|o| o.id == "dermal-filler");
        let findings = &assess(&answers, &clinic).treatments[place.unwrap()].findings;
        let own = findings.iter().find(|f| f.origin == Origin::Clinic(0));
        let waiting = own.expect("it speaks").waiting;
        assert_eq!(
            waiting,
            waits.then_some(Waiting::OnceCleared(0)),
            "{effect}"
        );
    }
}

#[test]
fn a_telephone_number_has_three_digits_and_sixty_characters_at_most() {
    for (phone, is_read) in [
        ("999".to_owned(), true),
        ("12 Our Street".to_owned(), false),
        (format!("020 {}", "-".repeat(56)), true),
        (format!("020 {}", "-".repeat(57)), false),
    ] {
        let (clinic, found) = read(json!({ "phone": phone }));
        assert_eq!(
            (clinic.phone.is_some(), found.is_empty()),
            (is_read, is_read),
            "{phone}"
        );
    }
}

#[test]
fn what_waits_for_the_clinics_word_is_said_until_it_has_it() {
    let said = |treatment: Json| {
        let (_, found) = read(json!({ "treatments": { "wrinkle-injections": treatment } }));
        found.iter().any(|d| d.code == "not-offered")
    };
    assert!(said(json!({ "perSession": { "min": 100, "max": 200 } })));
    assert!(!said(json!({ "offered": true })));
    let (_, found) = read(
        json!({ "treatments": { "deep-peel": { "perSession": { "min": 100, "max": 200 } } } }),
    );
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_id_that_names_a_treatment_takes_its_contraindications_over_but_for_the_routine() {
    for built_in in pack().treatments.iter() {
        let id = format!("our-{}-plus", built_in.id());
        let (clinic, _) =
            read(json!({ "treatments": { &id: { "class": "needle", "name": "Ours" } } }));
        let takes_over = inherited(&clinic, &id).contains(&built_in.id());
        assert_eq!(takes_over, !built_in.is_routine(), "{id}");
    }
}

#[test]
fn a_clinic_that_says_what_the_quiz_says_of_a_match_is_not_warned() {
    let strong = |id: &str| {
        let (_, found) = read(
            json!({ "treatments": { "professional-microneedling": { "concerns": { "acne-scars": id } } } }),
        );
        found.iter().map(|d| d.code).collect::<Vec<_>>()
    };
    let highest = pack().highest_match(
        treatment("professional-microneedling"),
        choice("concerns=acne-scars"),
    );
    assert!(strong(highest.id()).is_empty());
    let (_, found) = read(
        json!({ "treatments": { "superficial-peel": { "concerns": { "acne-scars": "good" } } } }),
    );
    assert!(
        found.iter().any(|d| d.code == "can-not-strengthen"),
        "{found:?}"
    );
}

#[test]
fn rules_that_name_nobody_rule_out_once_for_each_answer() {
    let unclear = |option: &str| {
        json!({ "id": format!("own-{option}"), "when": { "question": "health", "option": option },
        "treatments": ["no-such"], "effect": "contraindicated", "text": "No." })
    };
    let to_all = |rules: Json| {
        let (clinic, _) = read(json!({ "contraindications": rules }));
        let offers = clinic.offers.len();
        let all = clinic
            .contraindications
            .iter()
            .filter(|own| own.offers.len() > offers / 2);
        all.count()
    };
    assert_eq!(to_all(json!([unclear("smoking")])), 1);
    assert_eq!(to_all(json!([unclear("smoking"), unclear("smoking")])), 1);
    assert_eq!(to_all(json!([unclear("smoking"), unclear("lupus")])), 2);
}

#[test]
fn what_stands_behind_the_last_entry_that_is_read_counts_as_the_strictest() {
    let rule = |treatments: Vec<&str>| {
        json!({ "id": "own", "when": { "question": "health", "option": "smoking" },
        "treatments": treatments, "effect": "contraindicated", "text": "No." })
    };
    // A thousand are read, and there is nothing to say.
    let (clinic, found) =
        read(json!({ "contraindications": [rule(vec!["superficial-peel"; 1_000])] }));
    assert!(!found.iter().any(|d| d.code == "too-many"), "{found:?}");
    assert_eq!(clinic.contraindications.len(), 1);
    // One more may be anything.
    let (clinic, found) =
        read(json!({ "contraindications": [rule(vec!["superficial-peel"; 1_001])] }));
    assert!(found.iter().any(|d| d.code == "too-many"));
    assert!(
        clinic
            .contraindications
            .iter()
            .any(|own| own.offers.len() > 10 && own.when.is_some())
    );
    let (clinic, _) =
        read(json!({ "contraindications": vec![rule(vec!["superficial-peel"]); 1_001] }));
    assert!(
        clinic
            .contraindications
            .iter()
            .any(|own| own.offers.len() > 10 && own.when.is_none())
    );
    let texts = |count: usize| -> Json {
        let texts: serde_json::Map<String, Json> =
            (0..count).map(|n| (format!("t{n}"), json!("x"))).collect();
        json!({ "texts": texts })
    };
    assert!(!read(texts(1_000)).1.iter().any(|d| d.code == "too-many"));
    assert!(read(texts(1_002)).1.iter().any(|d| d.code == "too-many"));
}

#[test]
fn a_name_that_is_far_from_all_others_is_likened_to_none() {
    let suggests = |id: &str| {
        let (_, found) = read(
            json!({ "contraindications": [{ "id": "own", "when": { "question": "health", "option": "smoking" },
            "treatments": [id], "effect": "contraindicated", "text": "No." }] }),
        );
        found.iter().any(|d| d.message.contains("did you mean"))
    };
    // A third of the letters of a long name may be wrong, and two of a short one.
    assert!(suggests("profesional-microneedlin"));
    assert!(suggests("proxxxxxonal-microneedling"));
    assert!(!suggests("prxxxxxxxxxx-mxxxoneedling"));
}

#[test]
fn a_certificate_that_does_not_fit_says_what_to_do() {
    let file = serde_json::from_value(json!({ "name": "Here" })).unwrap();
    let fits = skin_quiz_decision::certificate::digest(&file);
    for (certificate, code, says) in [
        (json!({ "file": 1 }), "bad-certificate", "take it out"),
        (
            json!({ "file": "0", "pack": "0" }),
            "certificate-changed",
            "was changed since",
        ),
        (
            json!({ "file": fits, "pack": "0" }),
            "certificate-outdated",
            "another release",
        ),
    ] {
        let (_, found) = read(json!({ "name": "Here", "certificate": certificate }));
        assert_eq!(found[0].code, code, "{found:?}");
        assert!(found[0].message.contains(says), "{found:?}");
        assert!(found[0].message.contains("studio"), "{found:?}");
    }
}

#[test]
fn there_is_one_routine_and_one_treatment_at_home() {
    assert_eq!(pack().routine(), Some(treatment("topical-routine")));
    assert_eq!(pack().home(), Some(treatment("at-home-microneedling")));
}

#[test]
fn of_two_that_serve_alike_the_one_within_the_budget_comes_first() {
    let (clinic, found) = read(json!({ "treatments": {
        "a-costly": { "class": "needle", "concerns": { "dullness": "good" },
            "sessions": { "min": 3, "max": 3 }, "perSession": { "min": 900, "max": 900 } },
        "b-cheap": { "class": "needle", "concerns": { "dullness": "good" },
            "sessions": { "min": 3, "max": 3 }, "perSession": { "min": 100, "max": 100 } },
    } }));
    assert!(found.is_empty(), "{found:?}");
    let first = |budget: u32| {
        let mut answers = well("dullness");
        answers.set(ids::question("budget"), Some(Answer::Number(budget)));
        let result = recommend(&answers, &clinic, &Words::plain_english());
        let own = |id: &&String| ["a-costly", "b-cheap"].contains(&id.as_str());
        result.recommended.iter().find(own).expect("one").clone()
    };
    // As the clinic names them, where both can be paid for or neither can.
    assert_eq!(first(2_700), "a-costly");
    assert_eq!(first(2_699), "b-cheap");
    assert_eq!(first(300), "b-cheap");
    assert_eq!(first(299), "a-costly");
}

//! What is told first is true of the person it is told to.
#![cfg(not(target_arch = "wasm32"))]

mod ids;

mod people;

use skin_quiz::answers::{Answer, Answers};
use skin_quiz::clinic::Clinic;
use skin_quiz::knowledge::treatments::Setting;
use skin_quiz::questionnaire::{Choice, Kind, Role};
use skin_quiz::recommendation::{Recommendation, Status, recommend};
use skin_quiz::text::{Phrase, Ui, Words};
use skin_quiz::told::{self, Headline};

use ids::{choice, choices, pack, question, treatment, well};

/// Somebody with fine lines and nothing the matter, with these answers instead; follow-ups get their
/// first option, or 0.
fn with(choices: &[Choice]) -> Answers {
    let mut answers = well("fine-lines");
    for &choice in choices {
        let kept = answers.get(choice.question());
        let is_first = choices.iter().find(|c| c.question() == choice.question()) == Some(&choice);
        if is_first && kept.is_some() {
            answers.set(choice.question(), None);
        }
        answers.choose(choice);
        for &question in pack().questions {
            if question.facts().asked_with != Some(choice) || answers.get(question).is_some() {
                continue;
            }
            match question.facts().kind {
                Kind::Number { .. } => answers.set(question, Some(Answer::Number(0))),
                _ => answers.choose(question.choices().next().unwrap()),
            }
        }
    }
    answers
}

fn told(answers: &Answers) -> (Recommendation, Headline) {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let result = recommend(answers, &clinic, &words);
    let headline = told::headline(&words, &clinic, answers, &result);
    (result, headline)
}

fn drawn(how_many: usize, seed: u64) -> Vec<Answers> {
    let mut chance = people::Chance::new(seed);
    (0..how_many).map(|_| people::draw(&mut chance)).collect()
}

/// Everybody with one or two wishes and one thing the matter.
fn with_one_thing_the_matter() -> Vec<Answers> {
    let options = choices().into_iter().filter(|choice| {
        let facts = choice.question().facts();
        facts.safety && choice.question() != question("red-flags") && facts.asked_with.is_none()
    });
    let options: Vec<Choice> = options.collect();
    let mut all = Vec::new();
    for concern in question("concerns").choices() {
        for &option in &options {
            all.push(with(&[concern, option]));
        }
    }
    all
}

#[test]
fn nothing_is_said_to_speak_against_a_course_that_a_wish_a_date_or_a_budget_rules_out() {
    let words = Words::plain_english();
    let mut seen = 0;
    for answers in drawn(20_000, 21) {
        let (result, headline) = told(&answers);
        if result.status != Status::Complete {
            continue;
        }
        // What fits best is told with what does not go with it; a budget that pays for a session at
        // least stands beside the price.
        let best = result.recommended.first();
        let pays = result
            .options
            .iter()
            .filter(|option| Some(&option.treatment) == best)
            .any(|option| option.budget.as_ref().is_some_and(|budget| budget.pays));
        let wishes = result.changes.iter().filter(|change| {
            let paid = change.wish == Some(Role::Budget) && pays;
            change.wish.is_some() && !paid && best == Some(&change.treatment)
        });
        if wishes.count() > 0 {
            seen += 1;
            assert_ne!(headline.lead, words.ui(Ui::LeadFits), "{answers:?}");
            assert!(!headline.but.is_empty(), "{answers:?}");
        } else if headline.lead == words.ui(Ui::LeadFits) {
            assert!(headline.but.is_empty());
        }
    }
    assert!(seen > 100, "only {seen} had a wish that does not fit");

    // The sentence that says it: each kind of wish.
    for (question, answer, says) in [
        (question("budget"), Answer::Number(50), "USD 50"),
        (question("event-weeks"), Answer::Number(8), "event"),
        (
            question("downtime-days"),
            Answer::Chosen(choice("downtime-days=none").bit()),
            "days",
        ),
    ] {
        let mut answers = well("fine-lines");
        answers.set(question, Some(answer));
        let (result, headline) = told(&answers);
        assert_eq!(result.recommended[0], "professional-microneedling");
        assert!(
            headline.but.iter().any(|but| but.contains(says)),
            "{question:?}: {:?}",
            headline.but
        );
    }
}

#[test]
fn every_no_names_its_reason_once_and_on_the_surface() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let mut explained = 0;
    for answers in with_one_thing_the_matter()
        .into_iter()
        .chain(drawn(10_000, 22))
    {
        let (result, headline) = told(&answers);
        if result.status != Status::Complete {
            assert!(
                told::reasons(&words, &clinic, &result).is_empty() || result.options.is_empty()
            );
            continue;
        }
        let reasons = told::reasons(&words, &clinic, &result);
        if !told::recommends_no_procedure(&result) {
            assert!(reasons.is_empty());
            continue;
        }
        for (index, reason) in reasons.iter().enumerate() {
            let again = reasons[..index]
                .iter()
                .any(|other| other.text == reason.text);
            assert!(!again, "said twice: {}", reason.text);
        }
        // What the person's own answers hold up is explained, and everything that does it.
        for option in &result.options {
            let would_help = result.options.iter().any(|o| {
                o.setting == Setting::Professional && told::is_held_up(o) && told::may_help(o)
            });
            let is_asked_about = !would_help || told::may_help(option);
            if option.setting != Setting::Professional
                || !told::is_held_up(option)
                || !is_asked_about
            {
                continue;
            }
            for finding in &option.findings {
                if finding.is_standing || !told::is_held_up_by(finding) {
                    continue;
                }
                explained += 1;
                let reason = reasons.iter().find(|r| r.text == finding.reason);
                let reason =
                    reason.unwrap_or_else(|| panic!("{} is not told to {answers:?}", finding.rule));
                let clauses: Vec<&str> = reason.clauses.iter().map(|(c, _)| c.as_str()).collect();
                assert!(
                    finding.clauses.is_empty() || clauses.contains(&finding.clauses.as_str()),
                    "{}: {:?} is not in {clauses:?}",
                    finding.rule,
                    finding.clauses
                );
            }
        }
        // Nobody is told of a full answer, or of no match, where something that helps is held up.
        let held_up = result
            .options
            .iter()
            .any(|o| o.setting == Setting::Professional && told::serves(o) && told::is_held_up(o));
        let full = [Ui::LeadRoutine, Ui::LeadNoMatch].map(|lead| words.ui(lead));
        assert!(!held_up || !full.contains(&headline.lead), "{answers:?}");
        // And who is told that something has to pass can read what.
        let waits = [
            Ui::LeadNotNow,
            Ui::LeadAskFirst,
            Ui::LeadRuledOut,
            Ui::LeadPartlyRuledOut,
        ]
        .map(|lead| words.ui(lead));
        assert!(
            !waits.contains(&headline.lead) || !reasons.is_empty(),
            "no reason for {answers:?}"
        );
        assert!(
            headline.lead != words.ui(Ui::LeadWishes) || !headline.but.is_empty(),
            "{answers:?}"
        );
        // It is not the health of somebody whose health is given as a reason.
        assert!(
            headline.lead != words.ui(Ui::LeadWishes) || reasons.is_empty(),
            "{answers:?}"
        );
    }
    assert!(explained > 10_000, "only {explained}");
}

#[test]
fn melasma_pregnancy_and_acne_say_why_and_who_to_see() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    for (choices, says) in [
        (
            &[choice("concerns=melasma")][..],
            &["heat or light", "skin specialist"][..],
        ),
        (
            &[choice("concerns=fine-lines"), choice("pregnancy=pregnant")],
            &["midwife", "no retinoids"],
        ),
        (
            &[choice("concerns=melasma"), choice("pregnancy=pregnant")],
            &["heat or light", "midwife"],
        ),
        (
            &[
                choice("concerns=active-acne"),
                choice("skin-now=inflamed-acne"),
            ],
            &["Calm the acne", "doctor or pharmacist"],
        ),
        (
            &[
                choice("concerns=acne-scars"),
                choice("skin-now=cystic-acne"),
            ],
            &["Calm the acne", "skin specialist"],
        ),
        (
            &[
                choice("concerns=acne-scars"),
                choice("skin-history=keloids"),
            ],
            &["keloids", "skin specialist"],
        ),
    ] {
        let (result, _) = told(&with(choices));
        let reasons = told::reasons(&words, &clinic, &result);
        let all: String = reasons
            .iter()
            .map(|r| format!("{} {:?}\n", r.text, r.clauses))
            .collect();
        for word in says {
            assert!(
                all.contains(word),
                "{choices:?} is not told of {word}: {all}"
            );
        }
    }
}

#[test]
fn what_is_ruled_out_is_called_neither_a_wait_nor_no_match() {
    let words = Words::plain_english();
    let (_, headline) = told(&with(&[
        choice("concerns=volume-loss"),
        choice("allergies=severe-or-many"),
    ]));
    assert_eq!(headline.lead, words.ui(Ui::LeadRuledOut));
    // Nothing serves raised scars, and nothing is held up that would.
    let (_, headline) = told(&with(&[
        choice("concerns=acne-scars"),
        choice("acne-scar-type=ice-pick"),
    ]));
    assert_ne!(headline.lead, words.ui(Ui::LeadRuledOut));
}

#[test]
fn what_is_possible_but_stronger_is_left_to_a_specialist() {
    // Needles are out for somebody who reacts to steel; a laser is not, and not recommended in their place.
    let (result, headline) = told(&with(&[
        choice("concerns=acne-scars"),
        choice("allergies=stainless-steel"),
    ]));
    assert_eq!(result.recommended, [treatment("topical-routine").id()]);
    assert_eq!(result.stronger, ["non-ablative-laser"]);
    let words = Words::plain_english();
    // A filler would help as well, and its doctor has to be asked.
    assert_eq!(headline.lead, words.ui(Ui::LeadReview));
    assert!(
        headline
            .but
            .iter()
            .any(|but| but.contains("non-ablative laser")),
        "{:?}",
        headline.but
    );
}

#[test]
fn what_is_true_of_a_treatment_for_everybody_is_not_called_an_answer_of_theirs() {
    let words = Words::plain_english();
    // A filler is never without care, whoever asks for it.
    let (result, headline) = told(&with(&[choice("concerns=volume-loss")]));
    assert_eq!(result.recommended, ["dermal-filler"]);
    let filler = result
        .options
        .iter()
        .find(|o| o.treatment == "dermal-filler");
    assert!(filler.unwrap().findings.iter().all(|f| f.is_standing));
    assert_eq!(headline.lead, words.ui(Ui::LeadFits));
    let (_, headline) = told(&with(&[
        choice("concerns=fine-lines"),
        choice("skin-history=cold-sores"),
    ]));
    assert_eq!(headline.lead, words.ui(Ui::LeadFitsWithCare));
}

#[test]
fn a_wish_is_said_below_the_lead_or_as_a_change_and_never_twice() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let mut seen = 0;
    for answers in drawn(5_000, 23) {
        let (result, headline) = told(&answers);
        let (first, later): (Vec<_>, Vec<_>) = result
            .changes
            .iter()
            .partition(|change| told::is_said_first(&result, change));
        let first = told::said(&words, &clinic, first.into_iter());
        seen += first.len();
        for said in &first {
            assert!(headline.but.contains(&said.text), "{}", said.text);
        }
        for said in told::said(&words, &clinic, later.into_iter()) {
            assert!(!headline.but.contains(&said.text), "{}", said.text);
        }
    }
    assert!(seen > 100, "only {seen}");
}

#[test]
fn a_heading_names_the_reason_that_decides() {
    for (choices, says) in [
        (
            &[choice("concerns=fine-lines"), choice("pregnancy=pregnant")][..],
            "after the birth",
        ),
        (
            &[
                choice("concerns=stretch-marks"),
                choice("pregnancy=breastfeeding"),
            ],
            "breastfeeding",
        ),
        (&[choice("concerns=melasma")], "Melasma"),
        (
            &[
                choice("concerns=acne-scars"),
                choice("skin-now=inflamed-acne"),
            ],
            "acne first",
        ),
        (
            &[
                choice("concerns=fine-lines"),
                choice("recent-treatments=superficial-peel"),
            ],
            "Wait until 1970-01-29 for professional microneedling",
        ),
        (
            &[
                choice("concerns=fine-lines"),
                choice("medicines=blood-thinners"),
            ],
            "First ask the doctor or nurse who prescribes for you",
        ),
    ] {
        let (_, headline) = told(&with(choices));
        assert!(
            headline.title.contains(says),
            "{choices:?}: {}",
            headline.title
        );
    }
}

#[test]
fn what_somebody_is_not_sure_of_is_one_list_for_one_doctor() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let mut answers = well("fine-lines");
    let unsure = [
        "skin-now",
        "skin-history",
        "health",
        "medicines",
        "allergies",
    ];
    for id in unsure {
        answers.set(question(id), Some(Answer::NotSure));
    }
    let (result, headline) = told(&answers);
    assert_eq!(headline.title, words.count(Ui::HeadlineNotSure, 5, &[]));
    let reasons = told::reasons(&words, &clinic, &result);
    let listed: Vec<&str> = told::unsure(&reasons).iter().map(|r| r.because).collect();
    let names = unsure.map(|id| words.say(Phrase::Short(question(id))));
    assert_eq!(listed, names);
    // One alone is a reason like any other.
    let mut answers = well("fine-lines");
    answers.set(question("health"), Some(Answer::NotSure));
    let (_, headline) = told(&answers);
    assert_ne!(headline.title, words.count(Ui::HeadlineNotSure, 1, &[]));
}

#[test]
fn who_may_have_no_procedure_is_told_what_to_do_whom_to_see_and_what_to_leave_out() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    for (choices, sees, leaves_out) in [
        (
            &[choice("concerns=melasma")][..],
            "skin specialist",
            "Radiofrequency microneedling",
        ),
        (
            &[choice("concerns=fine-lines"), choice("pregnancy=pregnant")],
            "midwife",
            words.ui(Ui::AvoidAllButAgreed),
        ),
        (
            &[choice("concerns=fine-lines"), choice("health=scleroderma")],
            "rheumatologist",
            words.ui(Ui::AvoidAllButAgreed),
        ),
    ] {
        let answers = with(choices);
        let (result, _) = told(&answers);
        let instead = told::instead(&words, &clinic, &answers, &result).expect("what to do");
        let (see, avoid) = (
            instead.see.unwrap_or_default(),
            instead.avoid.unwrap_or_default(),
        );
        assert!(
            instead.act.is_some_and(|act| act.contains("sunscreen")),
            "{choices:?}"
        );
        assert!(see.contains(sees), "{choices:?}: {see}");
        assert!(avoid.contains(leaves_out), "{choices:?}: {avoid}");
    }
    let answers = well("fine-lines");
    let (result, _) = told(&answers);
    assert_eq!(told::instead(&words, &clinic, &answers, &result), None);
}

#[test]
fn who_asked_for_needling_at_home_is_told_why_not_for_the_concern_they_chose() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let mut answers = well("fine-lines");
    answers.choose(choice("concerns=dullness"));
    answers.set(question("setting"), None);
    answers.choose(choice("setting=at-home"));
    answers.choose(choice("roller-needle=none-yet"));
    let (result, headline) = told(&answers);
    assert_eq!(headline.title, "Not for you: microneedling at home");
    let reasons = told::home_reasons(&words, &clinic, &answers, &result);
    assert!(
        reasons[0].text.starts_with("Fine lines: "),
        "{}",
        reasons[0].text
    );
    assert!(
        !reasons[0].text.contains("Dull skin"),
        "{}",
        reasons[0].text
    );
    // Nobody else is told of it.
    answers.set(question("setting"), None);
    answers.choose(choice("setting=professional"));
    let result = recommend(&answers, &clinic, &words);
    assert!(told::home_reasons(&words, &clinic, &answers, &result).is_empty());
}

#[test]
fn an_area_that_holds_a_result_up_is_named_and_no_other() {
    let (clinic, words) = (Clinic::default(), Words::plain_english());
    let mut answers = well("fine-lines");
    let held = |answers: &Answers| {
        let result = recommend(answers, &clinic, &words);
        told::held_up_by_areas(&words, &clinic, answers, &result)
    };
    assert_eq!(held(&answers), []);
    answers.choose(choice("areas=lips"));
    assert_eq!(held(&answers), [choice("areas=lips")]);
    let without = answers.without(choice("areas=lips"));
    assert_eq!(without, well("fine-lines"));
    assert!(answers.chose(choice("areas=lips")), "the answers stay");
}

#[test]
fn a_change_is_told_of_the_area_where_waiting_leads_furthest() {
    // The lips are never needled; the face waits for the peel to be long enough ago.
    let mut answers = well("fine-lines");
    answers.choose(choice("areas=lips"));
    answers.set(question("recent-treatments"), None);
    answers.choose(choice("recent-treatments=superficial-peel"));
    answers.set(
        question("weeks-since-superficial-peel"),
        Some(Answer::Number(1)),
    );
    let (result, _) = told(&answers);
    let needling = result
        .options
        .iter()
        .find(|option| option.treatment == "professional-microneedling")
        .unwrap();
    assert_eq!(needling.earliest_in_days, Some(21));
    let change = result
        .changes
        .iter()
        .find(|change| change.treatment == needling.treatment)
        .expect("what would change it");
    assert_eq!(change.in_days, Some(21));
    // As it is decided: with care, as the lips are to be kept clear of.
    answers.set(
        question("weeks-since-superficial-peel"),
        Some(Answer::Number(4)),
    );
    let (later, _) = told(&answers);
    let then = later
        .options
        .iter()
        .find(|option| option.treatment == needling.treatment)
        .unwrap();
    assert_eq!(change.becomes, then.suitability);
}

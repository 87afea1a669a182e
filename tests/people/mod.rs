//! Random people of the built-in pack: valid, complete answer sets, drawn so that every status and
//! every suitability that a treatment can reach turns up often enough.
//!
//! They are drawn as those of a clinic file's proofs are. What they are drawn from is typed here, and
//! not read from the table as it is there: a change of the table must not change whom it is held to.
#![allow(dead_code)]

use std::sync::LazyLock;

use serde_json::{Map, Value};
use skin_quiz::answers::Answers;
use skin_quiz::questionnaire::{Choice, Question};
pub use skin_quiz_proof::people::Chance;
use skin_quiz_proof::people::Sampler;

use crate::ids::{choice, pack, question};

/// What only asks for care.
const MILD: &[&str] = &[
    "pregnancy=trying",
    "skin-now=raised-moles",
    "skin-history=eczema",
    "skin-history=rosacea",
    "skin-history=dark-marks-after-injury",
    "health=smoking",
    "medicines=topical-retinoids",
    "medicines=anti-inflammatories",
    "allergies=latex",
    "allergies=antiseptic",
    "skin-tone=type-4",
    "age=65-plus",
    "allergies=aspirin",
    "allergies=nickel",
    "allergies=sulphonamide",
    "skin-now=few-spots",
    "skin-history=cold-sores",
    "skin-history=psoriasis",
    "skin-history=keloids-in-family",
    "skin-history=raised-scar-elsewhere",
    "skin-history=melasma-ever",
    "health=blood-clots",
    "health=high-blood-pressure",
    "health=thyroid-or-coeliac",
    "health=faints-with-needles",
];

/// What only has to pass.
const WAITING: &[&str] = &[
    "skin-now=open-wound",
    "skin-now=cold-sore",
    "skin-now=warts",
    "skin-now=skin-infection",
    "skin-now=eczema",
    "skin-now=sunburn-or-tan",
    "skin-now=self-tan",
    "health=unwell-now",
    "medicines=steroid-cream",
    "recent-treatments=superficial-peel",
    "recent-treatments=needling",
    "recent-treatments=non-ablative-laser",
    "recent-treatments=ablative-laser-or-deep-peel",
    "recent-treatments=waxing",
    "recent-treatments=botulinum-toxin",
    "recent-treatments=filler",
    "recent-treatments=threads",
    "recent-treatments=biostimulator",
];

/// What only has to pass for needling at home, too.
const WAITING_AT_HOME: &[&str] = &[
    "skin-now=sunburn-or-tan",
    "skin-now=self-tan",
    "medicines=topical-retinoids",
    "recent-treatments=ablative-laser-or-deep-peel",
    "skin-now=open-wound",
];

/// What rules procedures out: most of them, or one that little else rules out.
const REFUSING: &[&str] = &[
    "health=cancer-treatment",
    "health=cancer-treatment",
    "health=cancer-treatment",
    "health=scleroderma",
    "health=bleeding-disorder",
    "health=electronic-implant",
    "health=light-triggered-illness",
    "health=connective-tissue",
    "skin-history=poor-healing",
    "skin-history=keloids",
    "skin-history=reaction-after-needling",
    "allergies=stainless-steel",
    "age=under-18",
];

/// What most people answer; one that stands twice is given twice as often.
const USUAL: &[(&str, &[&str])] = &[
    ("age", &["22-64"]),
    ("pregnancy", &["no", "not-applicable"]),
    ("skin-tone", &["type-1", "type-2", "type-3"]),
    ("distress", &["no"]),
    (
        "acne-scar-type",
        &[
            "rolling-or-boxcar",
            "rolling-or-boxcar",
            "ice-pick",
            "raised",
        ],
    ),
    (
        "scar-type",
        &[
            "small-flat",
            "small-flat",
            "large-stitched",
            "raised-or-tight",
            "burn",
        ],
    ),
    (
        "roller-needle",
        &["none-yet", "up-to-0.25-mm", "none-yet", "longer"],
    ),
];

/// What somebody may not be sure of.
const UNSURE_OF: [&str; 8] = [
    "pregnancy",
    "skin-tone",
    "skin-now",
    "skin-history",
    "health",
    "medicines",
    "allergies",
    "recent-treatments",
];

static SAMPLER: LazyLock<Sampler> = LazyLock::new(|| {
    let all = |ids: &[&str]| ids.iter().map(|id| choice(id)).collect::<Vec<Choice>>();
    let of = |question: Question, id: &str| question.choice(id).unwrap_or_else(|| panic!("{id}"));
    let usual = USUAL.iter().map(|(id, options)| {
        let question = question(id);
        (
            question,
            options.iter().map(|id| of(question, id)).collect(),
        )
    });
    Sampler {
        pack: pack(),
        light: all(&[
            "concerns=dullness",
            "concerns=uneven-texture",
            "concerns=enlarged-pores",
        ]),
        usual_area: choice("areas=face"),
        rare_area: Some(choice("areas=lips")),
        home: Some(choice("setting=at-home")),
        settings: all(&["setting=professional", "setting=either", "setting=at-home"]),
        mild: all(MILD),
        waiting: all(WAITING),
        waiting_at_home: all(WAITING_AT_HOME),
        refusing: all(REFUSING),
        unsure_of: UNSURE_OF.iter().map(|id| question(id)).collect(),
        distress: Some((choice("distress=yes"), choice("distress=prefer-not-to-say"))),
        usual: usual.collect(),
        left_out: ["concerns", "areas", "red-flags"]
            .iter()
            .map(|id| question(id))
            .collect(),
    }
});

/// One person's answers: complete, unless a red flag was drawn or an answer left out.
pub fn draw(chance: &mut Chance) -> Answers {
    SAMPLER.draw(chance)
}

/// Answers as a page hands them in, with whole numbers.
pub fn written(answers: &Answers) -> Map<String, Value> {
    let Ok(Value::Object(mut all)) = serde_json::to_value(answers.write()) else {
        panic!("answers are written as an object");
    };
    for value in all.values_mut() {
        if let Some(number) = value.as_f64() {
            *value = Value::from(number as u64);
        }
    }
    all
}

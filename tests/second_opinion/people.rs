//! Random people: valid, complete answer sets, drawn so that every status and
//! every suitability that a treatment can reach turns up often enough.

use serde_json::{Map, Value, json};
use skin_quiz::answers::NOT_SURE;
use skin_quiz::questionnaire::{Choice, Kind, Question};

use crate::ids::{choice, choices, options, pack, question};

/// A small deterministic generator (splitmix64): the same people on every machine.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// How much is the matter with somebody.
#[derive(Clone, Copy)]
enum Burden {
    /// Nothing, and a mild wish for the face.
    None,
    /// One thing.
    One,
    /// One of the things that only ask for care.
    Mild,
    /// One of the things that wait.
    Waiting,
    /// One of the things that rule a procedure out.
    Refusing,
    /// Anything at all.
    Any,
}

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

const LIGHT_CONCERNS: &[&str] = &["dullness", "uneven-texture", "enlarged-pores"];

/// One person's answers: complete, unless a red flag was drawn or an answer left out.
pub fn draw(chance: &mut Chance) -> Map<String, Value> {
    let burden = *chance.pick(&[
        Burden::None,
        Burden::None,
        Burden::One,
        Burden::One,
        Burden::Mild,
        Burden::Mild,
        Burden::Waiting,
        Burden::Waiting,
        Burden::Refusing,
        Burden::Any,
        Burden::Any,
    ]);
    let mut chosen: Vec<Choice> = Vec::new();
    let mut not_sure: Vec<Question> = Vec::new();
    let home = chance.below(5) < 3;
    // The wish.
    if home || chance.one_in(3) {
        let wish = *chance.pick(LIGHT_CONCERNS);
        chosen.extend(question("concerns").choice(wish));
    } else if chance.one_in(12) {
        not_sure.push(question("concerns"));
    } else {
        for _ in 0..=chance.below(3) {
            chosen.push(*chance.pick(&options(question("concerns"))));
        }
    }
    // Where: the face, the face and more, or anywhere else.
    let elsewhere = !home && chance.one_in(3);
    if !elsewhere {
        chosen.push(choice("areas=face"));
    }
    if elsewhere && chance.one_in(4) {
        chosen.push(choice("areas=lips"));
    } else if elsewhere || !home && chance.one_in(4) {
        for _ in 0..=chance.below(2) {
            chosen.push(*chance.pick(&options(question("areas"))));
        }
    }
    chosen.push(if home {
        choice("setting=at-home")
    } else {
        *chance.pick(&[
            choice("setting=professional"),
            choice("setting=either"),
            choice("setting=at-home"),
        ])
    });
    // The burden.
    let safety: Vec<Choice> = choices()
        .into_iter()
        .filter(|c| {
            c.question().facts().safety
                && c.question().facts().asked_with.is_none()
                && !c.question().stops()
        })
        .collect();
    let mut one_of = |ids: &[&str]| choice(ids[chance.below(ids.len())]);
    let mut burdens: Vec<Choice> = match burden {
        Burden::None => Vec::new(),
        Burden::One => vec![*chance.pick(&safety)],
        Burden::Mild => vec![one_of(MILD)],
        Burden::Waiting if home => vec![one_of(WAITING_AT_HOME)],
        Burden::Waiting => vec![one_of(WAITING)],
        Burden::Refusing => vec![one_of(REFUSING)],
        Burden::Any => (0..1 + chance.below(6))
            .map(|_| *chance.pick(&safety))
            .collect(),
    };
    if matches!(burden, Burden::Any) && chance.one_in(3) {
        let asked = [
            question("pregnancy"),
            question("skin-tone"),
            question("skin-now"),
            question("skin-history"),
            question("health"),
            question("medicines"),
            question("allergies"),
            question("recent-treatments"),
        ];
        not_sure.push(*chance.pick(&asked));
    }
    if chance.one_in(18) {
        let flags = options(question("red-flags"));
        for _ in 0..=chance.below(2) {
            burdens.push(*chance.pick(&flags[..flags.len() - 1]));
        }
    }
    if chance.one_in(60) {
        burdens.push(choice("distress=yes"));
    } else if chance.one_in(8) {
        burdens.push(choice("distress=prefer-not-to-say"));
    }
    if chance.one_in(60) {
        not_sure.push(question("red-flags"));
    }
    chosen.extend(burdens);
    let mut answers = Map::new();
    for &question in pack().questions {
        let facts = question.facts();
        if let Some(with) = facts.asked_with
            && !chosen_in(&answers, with)
        {
            // Now and then an answer to a question that is not asked, which must change nothing.
            if chance.one_in(40) && matches!(facts.kind, Kind::Number { .. }) {
                answers.insert(facts.id.into(), json!(0));
            }
            continue;
        }
        if not_sure.contains(&question)
            || (facts.not_sure && facts.asked_with.is_some() && chance.one_in(15))
        {
            answers.insert(facts.id.into(), json!(NOT_SURE));
            continue;
        }
        let of_question: Vec<Choice> = chosen
            .iter()
            .copied()
            .filter(|c| c.question() == question)
            .collect();
        let value = match facts.kind {
            Kind::Number { max, .. } => {
                if facts.optional && chance.one_in(2) {
                    continue;
                }
                // Small numbers are where the boundaries are.
                let most = if chance.one_in(3) { max } else { max.min(30) };
                json!(chance.below(most as usize + 1))
            }
            Kind::Single => {
                let choice = of_question
                    .last()
                    .copied()
                    .unwrap_or_else(|| plain(question, chance));
                json!(choice.id())
            }
            Kind::Multi => {
                let mut ids: Vec<&str> = of_question
                    .iter()
                    .filter(|c| !c.is_none_of_these())
                    .map(|c| c.id())
                    .collect();
                ids.sort_unstable();
                ids.dedup();
                if ids.is_empty() {
                    ids.push("none");
                }
                json!(ids)
            }
        };
        answers.insert(facts.id.into(), value);
    }
    // Some people are not done yet.
    if chance.one_in(14) {
        let plain: Vec<String> = pack()
            .questions
            .iter()
            .filter(|q| {
                // Never left out, whatever else is answered.
                ["concerns", "areas", "red-flags"].contains(&q.id())
            })
            .map(|q| q.id().to_owned())
            .collect();
        answers.remove(chance.pick(&plain));
    }
    answers
}

fn chosen_in(answers: &Map<String, Value>, choice: Choice) -> bool {
    match answers.get(choice.question().id()) {
        Some(Value::String(id)) => id == choice.id(),
        Some(Value::Array(ids)) => ids.iter().any(|id| id == choice.id()),
        _ => false,
    }
}

/// What most people answer.
fn plain(question: Question, chance: &mut Chance) -> Choice {
    match question.id() {
        "age" => choice("age=22-64"),
        "pregnancy" => *chance.pick(&[choice("pregnancy=no"), choice("pregnancy=not-applicable")]),
        "skin-tone" => *chance.pick(&[
            choice("skin-tone=type-1"),
            choice("skin-tone=type-2"),
            choice("skin-tone=type-3"),
        ]),
        "distress" => choice("distress=no"),
        "acne-scar-type" => *chance.pick(&[
            choice("acne-scar-type=rolling-or-boxcar"),
            choice("acne-scar-type=rolling-or-boxcar"),
            choice("acne-scar-type=ice-pick"),
            choice("acne-scar-type=raised"),
        ]),
        "scar-type" => *chance.pick(&[
            choice("scar-type=small-flat"),
            choice("scar-type=small-flat"),
            choice("scar-type=large-stitched"),
            choice("scar-type=raised-or-tight"),
            choice("scar-type=burn"),
        ]),
        "roller-needle" => *chance.pick(&[
            choice("roller-needle=none-yet"),
            choice("roller-needle=up-to-0.25-mm"),
            choice("roller-needle=none-yet"),
            choice("roller-needle=longer"),
        ]),
        _ => *chance.pick(&options(question)),
    }
}

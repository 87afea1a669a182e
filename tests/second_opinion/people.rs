//! Random people: valid, complete answer sets, drawn so that every status and
//! every suitability that a treatment can reach turns up often enough.

use serde_json::{Map, Value, json};
use skin_quiz::answers::NOT_SURE;
use skin_quiz::questionnaire::{Choice, Kind, Question};

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
const MILD: &[Choice] = &[
    Choice::Trying,
    Choice::RaisedMoles,
    Choice::EczemaHistory,
    Choice::RosaceaHistory,
    Choice::DarkMarksAfterInjury,
    Choice::Smoking,
    Choice::TopicalRetinoids,
    Choice::AntiInflammatories,
    Choice::Latex,
    Choice::Antiseptic,
    Choice::Type4,
    Choice::From65,
    Choice::Aspirin,
];

/// What only has to pass.
const WAITING: &[Choice] = &[
    Choice::OpenWound,
    Choice::ColdSore,
    Choice::Warts,
    Choice::SkinInfection,
    Choice::EczemaNow,
    Choice::SunburnOrTan,
    Choice::SelfTan,
    Choice::UnwellNow,
    Choice::SteroidCream,
    Choice::SuperficialPeel,
    Choice::Needling,
    Choice::NonAblativeLaser,
    Choice::AblativeLaserOrDeepPeel,
    Choice::Waxing,
    Choice::BotulinumToxin,
];

/// What only has to pass for needling at home, too.
const WAITING_AT_HOME: &[Choice] = &[
    Choice::SunburnOrTan,
    Choice::SelfTan,
    Choice::TopicalRetinoids,
    Choice::AblativeLaserOrDeepPeel,
    Choice::OpenWound,
    Choice::ColdSore,
];

/// What rules most procedures out.
const REFUSING: &[Choice] = &[
    Choice::Scleroderma,
    Choice::PoorHealing,
    Choice::CancerTreatment,
    Choice::Tattoo,
    Choice::Keloids,
    Choice::StainlessSteel,
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
        chosen.extend(Question::Concerns.choice(wish));
    } else if chance.one_in(12) {
        not_sure.push(Question::Concerns);
    } else {
        for _ in 0..=chance.below(3) {
            chosen.push(*chance.pick(Question::Concerns.facts().choices));
        }
    }
    chosen.push(Choice::Face);
    if !home && chance.one_in(4) {
        chosen.push(*chance.pick(Question::Areas.facts().choices));
    }
    chosen.push(if home {
        Choice::AtHome
    } else {
        *chance.pick(&[Choice::Professional, Choice::EitherSetting, Choice::AtHome])
    });
    // The burden.
    let safety: Vec<Choice> = Choice::ALL
        .iter()
        .copied()
        .filter(|c| {
            c.question().facts().safety
                && c.question().facts().asked_with.is_none()
                && !matches!(c.question(), Question::RedFlags | Question::Distress)
        })
        .collect();
    let mut burdens: Vec<Choice> = match burden {
        Burden::None => Vec::new(),
        Burden::One => vec![*chance.pick(&safety)],
        Burden::Mild => vec![*chance.pick(MILD)],
        Burden::Waiting if home => vec![*chance.pick(WAITING_AT_HOME)],
        Burden::Waiting => vec![*chance.pick(WAITING)],
        Burden::Refusing => vec![*chance.pick(REFUSING)],
        Burden::Any => (0..1 + chance.below(6))
            .map(|_| *chance.pick(&safety))
            .collect(),
    };
    if matches!(burden, Burden::Any) && chance.one_in(3) {
        let asked = [
            Question::Pregnancy,
            Question::SkinTone,
            Question::SkinNow,
            Question::SkinHistory,
            Question::Health,
            Question::Medicines,
            Question::Allergies,
            Question::RecentTreatments,
        ];
        not_sure.push(*chance.pick(&asked));
    }
    if chance.one_in(18) {
        let flags = Question::RedFlags.facts().choices;
        for _ in 0..=chance.below(2) {
            burdens.push(*chance.pick(&flags[..flags.len() - 1]));
        }
    }
    if chance.one_in(60) {
        burdens.push(Choice::DistressYes);
    } else if chance.one_in(8) {
        burdens.push(Choice::DistressPreferNotToSay);
    }
    if chance.one_in(60) {
        not_sure.push(Question::RedFlags);
    }
    chosen.extend(burdens);
    let mut answers = Map::new();
    for &question in Question::ALL {
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
        let plain: Vec<String> = Question::ALL
            .iter()
            .filter(|q| {
                matches!(
                    q,
                    // Never left out, whatever else is answered.
                    Question::Concerns | Question::Areas | Question::RedFlags
                )
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
    match question {
        Question::Age => Choice::From22To64,
        Question::Pregnancy => *chance.pick(&[Choice::NotPregnant, Choice::PregnancyNotApplicable]),
        Question::SkinTone => *chance.pick(&[Choice::Type1, Choice::Type2, Choice::Type3]),
        Question::Distress => Choice::DistressNo,
        Question::AcneScarType => *chance.pick(&[
            Choice::RollingOrBoxcar,
            Choice::RollingOrBoxcar,
            Choice::IcePick,
            Choice::RaisedAcneScar,
        ]),
        Question::ScarType => *chance.pick(&[
            Choice::SmallFlat,
            Choice::SmallFlat,
            Choice::LargeStitched,
            Choice::RaisedOrTight,
            Choice::Burn,
        ]),
        Question::RollerNeedle => *chance.pick(&[
            Choice::NoRollerYet,
            Choice::NeedleUpToQuarter,
            Choice::NoRollerYet,
            Choice::NeedleLonger,
        ]),
        other => *chance.pick(other.facts().choices),
    }
}

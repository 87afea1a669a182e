//! People: somebody with nothing the matter, and others drawn by a seed.
//!
//! What arrives: a pack, and a seed. What leaves: [`Answers`] as somebody would give
//! them. The proofs of the quiz itself and those of a clinic file draw from here, so
//! that both walk the same people. This module deliberately does not know what a pack
//! is about: it goes by roles, and by what the table says of an option.

use skin_quiz_decision::answers::{Answer, Answers};
use skin_quiz_decision::assessment::rules::Suitability;
use skin_quiz_decision::condition::Condition;
use skin_quiz_decision::knowledge::treatments::{Setting, Treatment};
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::questionnaire::{Choice, Kind, Question, Role};

/// A small deterministic generator (splitmix64): the same people on every machine.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// A generator that begins with this seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    /// Any number.
    #[allow(clippy::should_implement_trait, reason = "it never ends")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`, which is not 0.
    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// Whether it happens, as it does once in `n` times.
    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One of these, of which there is one at least.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// The strictest that the table says of a treatment because of one option, wherever it is.
fn said_of(pack: &Pack, choice: Choice, treatment: Treatment) -> Suitability {
    let speaks = |leaf: &Condition| match leaf {
        Condition::Chose(it) | Condition::ChoseIn(it, _) => *it == choice,
        Condition::Outside(question, allowed) => {
            *question == choice.question() && !allowed.contains(&choice)
        }
        _ => false,
    };
    let mut strictest = Suitability::Suitable;
    for rule in &pack.rules {
        let mut holds = false;
        rule.row().when.leaves(&mut |leaf| holds |= speaks(leaf));
        if holds {
            strictest = strictest.max(rule.row().cell(treatment).effect);
        }
    }
    strictest
}

/// The procedures that the quiz may recommend.
fn procedures(pack: &'static Pack) -> impl Iterator<Item = Treatment> + Clone {
    let all = pack.treatments.iter().copied();
    all.filter(|t| !t.is_routine() && !t.is_home() && !t.is_left_to_specialists())
}

/// How much an option says against the procedures, all of them together.
fn burden(pack: &'static Pack, choice: Choice) -> usize {
    let effects = pack.treatments.iter().map(|t| said_of(pack, choice, *t));
    effects.map(|effect| effect as usize).sum()
}

/// Whether this answer alone stops the quiz.
fn stops(pack: &Pack, choice: Choice) -> bool {
    let mut alone = pack.answers();
    alone.choose(choice);
    let mut flags = pack.red_flags.iter();
    flags.any(|flag| flag.when.holds(&alone))
}

/// Somebody with nothing the matter, who wants one thing in one area and would have it anywhere.
///
/// Of each question the option is taken that says least against anything.
pub fn nothing_the_matter(pack: &'static Pack) -> Answers {
    let mut answers = pack.answers();
    for &question in pack.questions {
        let facts = question.facts();
        if facts.optional || facts.asked_with.is_some_and(|with| !answers.chose(with)) {
            continue;
        }
        if let Kind::Number { max, .. } = facts.kind {
            answers.set(question, Some(Answer::Number(max)));
            continue;
        }
        let follow_ups = |choice: &Choice| {
            let asked = pack.questions.iter();
            asked
                .filter(|q| q.facts().asked_with == Some(*choice))
                .count()
        };
        let plain = question.choices().min_by_key(|choice| {
            // A concern that brings an area of its own along would decide where it is.
            let of_its_own = choice.facts().area.is_some();
            let none = choice.is_none_of_these();
            let stops = stops(pack, *choice);
            (
                stops,
                !none,
                of_its_own,
                burden(pack, *choice),
                follow_ups(choice),
            )
        });
        // A wish is the widest there is.
        let widest = || question.choices().next_back();
        let chosen = match facts.role {
            Some(Role::Setting) => question.choices().find(|c| c.facts().setting.is_none()),
            Some(role) if role.is_wish() => question.choices().find(|c| c.facts().days.is_none()),
            _ => plain,
        };
        if let Some(choice) = chosen.or_else(widest) {
            answers.choose(choice);
        }
    }
    answers
}

/// Adds an option the way a person does: `none` goes away, and a follow-up gets `number`.
pub fn add(answers: &mut Answers, choice: Choice, number: u32) {
    let question = choice.question();
    if let Some(none) = question.choices().find(|c| c.is_none_of_these())
        && answers.chose(none)
    {
        answers.set(question, None);
    }
    answers.choose(choice);
    for &follow_up in answers.questions() {
        if follow_up.facts().asked_with != Some(choice) || answers.get(follow_up).is_some() {
            continue;
        }
        match follow_up.facts().kind {
            Kind::Number { max, .. } => {
                answers.set(follow_up, Some(Answer::Number(number.min(max))));
            }
            // OK because a question that is no number has options.
            _ => follow_up.choices().take(1).for_each(|c| answers.choose(c)),
        }
    }
}

/// Somebody for whom one single condition holds, else as `start`; as it stands where no answer
/// is needed for it.
pub fn somebody_for(start: &Answers, leaf: &Condition) -> Answers {
    let mut answers = start.clone();
    let asked_with = |answers: &mut Answers, question: Question| {
        if let Some(with) = question.facts().asked_with {
            add(answers, with, 0);
        }
    };
    match leaf {
        // Several are no single one: each of them has somebody of its own.
        Condition::Always | Condition::Any(_) => {}
        Condition::Chose(choice) => {
            let question = choice.question();
            asked_with(&mut answers, question);
            if question.facts().kind == Kind::Single {
                answers.set(question, None);
            }
            add(&mut answers, *choice, 0);
        }
        Condition::ChoseIn(choice, areas) => {
            if let Some(area) = areas.first() {
                answers.set(area.question(), None);
                add(&mut answers, *area, 0);
            }
            add(&mut answers, *choice, 0);
        }
        Condition::Outside(question, allowed) => {
            let outside = question.choices().find(|c| !allowed.contains(c));
            if let Some(first) = outside {
                add(&mut answers, first, 0);
            }
        }
        Condition::NotSure(question) => {
            asked_with(&mut answers, *question);
            answers.set(*question, Some(Answer::NotSure));
        }
        Condition::Under(question, _) => {
            asked_with(&mut answers, *question);
            answers.set(*question, Some(Answer::Number(0)));
        }
    }
    answers
}

/// How much is the matter with somebody.
#[derive(Clone, Copy)]
enum Burden {
    /// Nothing, and a mild wish for the usual area.
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

/// What people are drawn from, so that every status and every suitability that a treatment
/// can reach turns up often enough.
#[derive(Debug, Clone)]
pub struct Sampler {
    /// The questions that are answered.
    pub pack: &'static Pack,
    /// Concerns that most of what is mild serves.
    pub light: Vec<Choice>,
    /// The area that most people mean.
    pub usual_area: Choice,
    /// An area that little may be done in, drawn more often than the others.
    pub rare_area: Option<Choice>,
    /// The wish to do it oneself, where there is one.
    pub home: Option<Choice>,
    /// What else may be wished for.
    pub settings: Vec<Choice>,
    /// What only asks for care.
    pub mild: Vec<Choice>,
    /// What only has to pass.
    pub waiting: Vec<Choice>,
    /// What only has to pass at home, too.
    pub waiting_at_home: Vec<Choice>,
    /// What rules procedures out; one that stands several times is drawn as often.
    pub refusing: Vec<Choice>,
    /// What somebody may not be sure of.
    pub unsure_of: Vec<Question>,
    /// Two answers to the question about distress: what stops, and what says nothing.
    pub distress: Option<(Choice, Choice)>,
    /// What most people answer; to the other questions anything.
    pub usual: Vec<(Question, Vec<Choice>)>,
    /// What somebody who is not done yet has not answered: one of these.
    pub left_out: Vec<Question>,
}

impl Sampler {
    /// What the people of any pack are drawn from, by what its table says of each option;
    /// `None` where it asks for no concern or no area.
    pub fn of(pack: &'static Pack) -> Option<Sampler> {
        let concerns = pack.asks(Role::Concerns)?;
        let areas = pack.asks(Role::Areas)?;
        let safety: Vec<Choice> = safety_options(pack);
        let strictest = |choice: &Choice| {
            let effects = procedures(pack).map(|t| said_of(pack, *choice, t));
            effects.max().unwrap_or(Suitability::Suitable)
        };
        let least = |question: Question| {
            let least = question.choices().map(|c| burden(pack, c)).min();
            let all = question.choices();
            let mildest = all.filter(|c| Some(burden(pack, *c)) == least);
            mildest.collect::<Vec<Choice>>()
        };
        let of_level = |level: Suitability| {
            let all = safety.iter().copied();
            let those = all.filter(|choice| strictest(choice) == level);
            or_all(those.collect(), &safety)
        };
        let home = pack.home();
        let held_up_at_home = safety.iter().copied().filter(|choice| {
            home.is_some_and(|home| said_of(pack, *choice, home) == Suitability::Deferred)
        });
        let refuses = |choice: &Choice| {
            let against = procedures(pack)
                .filter(|t| said_of(pack, *choice, *t) == Suitability::Contraindicated);
            2 * against.count() >= procedures(pack).count()
        };
        let light = concerns.choices().filter(|concern| {
            let follow_up = |q: &Question| q.facts().asked_with == Some(*concern);
            concern.facts().area.is_none() && !pack.questions.iter().any(follow_up)
        });
        let settings = pack.asks(Role::Setting);
        let distress = pack.asks(Role::Distress).and_then(|question| {
            let yes = question.choices().find(|choice| stops(pack, *choice))?;
            let other = question.choices().rfind(|choice| !stops(pack, *choice))?;
            Some((yes, other))
        });
        let always_asked = || {
            let all = pack.questions.iter().copied();
            all.filter(|q| q.facts().asked_with.is_none())
        };
        let usual = always_asked()
            .filter(|q| q.facts().kind == Kind::Single && !q.is_wish() && !q.has(Role::Distress));
        let mut usual: Vec<(Question, Vec<Choice>)> = usual.map(|q| (q, least(q))).collect();
        if let (Some(question), Some((yes, _))) = (pack.asks(Role::Distress), distress) {
            let calm = question.choices().filter(|c| *c != yes).take(1);
            usual.push((question, calm.collect()));
        }
        Some(Sampler {
            pack,
            light: or_all(light.collect(), &concerns.choices().collect::<Vec<_>>()),
            usual_area: areas.choices().next()?,
            rare_area: None,
            home: settings.and_then(|q| {
                let at_home = |c: &Choice| c.facts().setting == Some(Setting::AtHome);
                q.choices().find(at_home)
            }),
            settings: settings.map_or(Vec::new(), |q| q.choices().collect()),
            mild: of_level(Suitability::SuitableWithPrecautions),
            waiting: of_level(Suitability::Deferred),
            waiting_at_home: or_all(held_up_at_home.collect(), &safety),
            refusing: or_all(safety.iter().copied().filter(refuses).collect(), &safety),
            unsure_of: always_asked()
                .filter(|q| q.facts().safety && q.facts().not_sure && !q.stops())
                .collect(),
            distress,
            usual,
            left_out: [Role::Concerns, Role::Areas, Role::RedFlags]
                .into_iter()
                .filter_map(|role| pack.asks(role))
                .collect(),
        })
    }

    /// One person's answers: complete, unless a red flag was drawn or an answer left out.
    pub fn draw(&self, chance: &mut Chance) -> Answers {
        let (Some(concerns), Some(areas)) =
            (self.pack.asks(Role::Concerns), self.pack.asks(Role::Areas))
        else {
            return self.pack.answers();
        };
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
        let options = |question: Question| question.choices().collect::<Vec<Choice>>();
        let mut chosen: Vec<Choice> = Vec::new();
        let mut not_sure: Vec<Question> = Vec::new();
        let home = chance.below(5) < 3;
        // The wish.
        if home || chance.one_in(3) {
            chosen.push(*chance.pick(&self.light));
        } else if chance.one_in(12) {
            not_sure.push(concerns);
        } else {
            for _ in 0..=chance.below(3) {
                chosen.push(*chance.pick(&options(concerns)));
            }
        }
        // Where: the usual area, that and more, or anywhere else.
        let elsewhere = !home && chance.one_in(3);
        if !elsewhere {
            chosen.push(self.usual_area);
        }
        let rare = self.rare_area;
        if elsewhere && chance.one_in(4) {
            chosen.push(rare.unwrap_or_else(|| *chance.pick(&options(areas))));
        } else if elsewhere || !home && chance.one_in(4) {
            for _ in 0..=chance.below(2) {
                chosen.push(*chance.pick(&options(areas)));
            }
        }
        match self.home.filter(|_| home) {
            Some(home) => chosen.push(home),
            None if self.settings.is_empty() => {}
            None => chosen.push(*chance.pick(&self.settings)),
        }
        // The burden.
        let safety = safety_options(self.pack);
        let mut burdens: Vec<Choice> = match burden {
            Burden::None => Vec::new(),
            Burden::One => vec![*chance.pick(&safety)],
            Burden::Mild => vec![*chance.pick(&self.mild)],
            Burden::Waiting if home => vec![*chance.pick(&self.waiting_at_home)],
            Burden::Waiting => vec![*chance.pick(&self.waiting)],
            Burden::Refusing => vec![*chance.pick(&self.refusing)],
            Burden::Any => (0..1 + chance.below(6))
                .map(|_| *chance.pick(&safety))
                .collect(),
        };
        if matches!(burden, Burden::Any) && chance.one_in(3) && !self.unsure_of.is_empty() {
            not_sure.push(*chance.pick(&self.unsure_of));
        }
        let red_flags = self.pack.asks(Role::RedFlags);
        if chance.one_in(18)
            && let Some(question) = red_flags
        {
            let flags = options(question);
            for _ in 0..=chance.below(2) {
                // The last one is that there is none.
                burdens.push(*chance.pick(&flags[..flags.len() - 1]));
            }
        }
        if let Some((stops, says_nothing)) = self.distress {
            if chance.one_in(60) {
                burdens.push(stops);
            } else if chance.one_in(8) {
                burdens.push(says_nothing);
            }
        }
        if chance.one_in(60) {
            not_sure.extend(red_flags.filter(|q| q.facts().not_sure));
        }
        chosen.extend(burdens);
        let mut answers = self.pack.answers();
        for &question in self.pack.questions {
            self.answer(question, &chosen, &not_sure, &mut answers, chance);
        }
        // Some people are not done yet.
        if chance.one_in(14) && !self.left_out.is_empty() {
            answers.set(*chance.pick(&self.left_out), None);
        }
        answers
    }

    fn answer(
        &self,
        question: Question,
        chosen: &[Choice],
        not_sure: &[Question],
        answers: &mut Answers,
        chance: &mut Chance,
    ) {
        let facts = question.facts();
        if facts.asked_with.is_some_and(|with| !answers.chose(with)) {
            // Now and then an answer to a question that is not asked, which must change nothing.
            if chance.one_in(40) && matches!(facts.kind, Kind::Number { .. }) {
                answers.set(question, Some(Answer::Number(0)));
            }
            return;
        }
        if not_sure.contains(&question)
            || (facts.not_sure && facts.asked_with.is_some() && chance.one_in(15))
        {
            answers.set(question, Some(Answer::NotSure));
            return;
        }
        let of_question = || chosen.iter().copied().filter(|c| c.question() == question);
        match facts.kind {
            Kind::Number { max, .. } => {
                if facts.optional && chance.one_in(2) {
                    return;
                }
                // Small numbers are where the boundaries are.
                let most = if chance.one_in(3) { max } else { max.min(30) };
                // OK because it is no larger than the question allows.
                let number = chance.below(most as usize + 1) as u32;
                answers.set(question, Some(Answer::Number(number)));
            }
            Kind::Single => {
                let choice = of_question().next_back();
                answers.choose(choice.unwrap_or_else(|| self.plain(question, chance)));
            }
            Kind::Multi => {
                let real = of_question().filter(|c| !c.is_none_of_these());
                let bits = real.fold(0, |bits, choice| bits | choice.bit());
                let none = question.none_of_these().map_or(0, Choice::bit);
                let bits = if bits == 0 { none } else { bits };
                answers.set(question, Some(Answer::Chosen(bits)));
            }
        }
    }

    /// What most people answer.
    fn plain(&self, question: Question, chance: &mut Chance) -> Choice {
        let known = self.usual.iter().find(|(of, _)| *of == question);
        match known.map(|(_, usual)| &usual[..]) {
            Some([only]) => *only,
            Some(usual) if !usual.is_empty() => *chance.pick(usual),
            _ => *chance.pick(&question.choices().collect::<Vec<_>>()),
        }
    }
}

/// Every option that may say something against a treatment and is asked of everybody; what stops
/// the quiz is none.
fn safety_options(pack: &Pack) -> Vec<Choice> {
    let asked = pack.questions.iter().filter(|question| {
        question.facts().safety && question.facts().asked_with.is_none() && !question.stops()
    });
    asked.flat_map(|question| question.choices()).collect()
}

fn or_all(some: Vec<Choice>, all: &[Choice]) -> Vec<Choice> {
    if some.is_empty() { all.to_vec() } else { some }
}

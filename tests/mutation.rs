//! The table is mutated: each cell one step milder and one stricter, each part of a condition
//! dropped, each span a unit shorter and longer, each match a step up. A scenario or the second
//! opinion has to see each. What nobody sees is listed in `tests/mutation/survivors.tsv` with the
//! reason why it changes nothing; a survivor without one fails, and so does a reason without a survivor.
//!
//! A pack is a value, so a changed one is handed to the same code.
#![cfg(not(target_arch = "wasm32"))]

mod ids;
mod people;
#[path = "second_opinion/reference.rs"]
mod reference;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::{Cell, Row, Rule, Suitability, Wait};
use skin_quiz::condition::{Condition, Span};
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::{Choice, Kind, Question, Unit};
use skin_quiz::recommendation::{Recommendation, Status, recommend};
use skin_quiz::text::Words;

use ids::{everything, everything_of, pack, unremarkable};

/// Somebody, what the second opinion says of them, and what their scenario expects.
struct Person {
    answers: Answers,
    /// Suitability and days by treatment.
    levels: BTreeMap<String, (String, Option<i64>)>,
    /// Matches by treatment; only where the face is the only area, which the second opinion reads exactly.
    matches: Option<BTreeMap<String, BTreeMap<String, &'static str>>>,
    recommended: Option<Vec<String>>,
    /// What a scenario expects of options: level, days (`None` unknown), findings, matches.
    expected: Vec<Expected>,
}

struct Expected {
    treatment: String,
    suitability: Option<String>,
    earliest: Option<Option<i64>>,
    rules: Vec<String>,
    not_rules: Vec<String>,
    /// What a finding makes of the option by itself, by its rule.
    effects: BTreeMap<String, String>,
    /// The days that a finding has to be waited for, by its rule.
    waits: BTreeMap<String, i64>,
    /// The level for each chosen area by itself.
    areas: BTreeMap<String, String>,
    matches: BTreeMap<String, String>,
}

impl Person {
    fn of(drawn: &Map<String, Value>) -> Option<Person> {
        let outside = serde_json::from_value(Value::Object(drawn.clone())).ok()?;
        let answers = Answers::read(pack().questions, &outside).ok()?;
        let theirs = reference::judge(drawn);
        if theirs.status != "complete" {
            return None;
        }
        let levels = theirs.options.iter().map(|(id, opinion)| {
            let level = (opinion.suitability.to_owned(), opinion.earliest_in_days);
            ((*id).to_owned(), level)
        });
        let matches = theirs
            .options
            .iter()
            .map(|(id, opinion)| ((*id).to_owned(), opinion.matches.clone()));
        Some(Person {
            answers,
            levels: levels.collect(),
            matches: Some(matches.collect()),
            recommended: Some(theirs.recommended.clone()),
            expected: Vec::new(),
        })
    }

    /// Whether somebody who reads the facts would see that this result is wrong.
    fn objects(&self, result: &Recommendation) -> bool {
        if result.status != Status::Complete {
            return true;
        }
        for option in &result.options {
            let Some((suitability, earliest)) = self.levels.get(&option.treatment) else {
                continue;
            };
            let refused_at_home = option.role.is_some() && suitability == "contraindicated";
            let days = option.earliest_in_days.map(i64::from);
            if option.suitability.id() != suitability || (days != *earliest && !refused_at_home) {
                return true;
            }
            if let Some(matches) = &self.matches {
                let ours: BTreeMap<String, &str> = option
                    .matches
                    .iter()
                    .map(|m| (m.concern.to_owned(), m.strength.id()))
                    .collect();
                if ours != matches[&option.treatment] {
                    return true;
                }
            }
        }
        if self
            .recommended
            .as_ref()
            .is_some_and(|r| *r != result.recommended)
        {
            return true;
        }
        self.expected.iter().any(|expected| {
            let option = result
                .options
                .iter()
                .find(|o| o.treatment == expected.treatment);
            let Some(option) = option else {
                return true;
            };
            let finding = |rule: &String| option.findings.iter().find(|f| f.rule == *rule);
            let has = |rule: &String| finding(rule).is_some();
            let level = option.suitability.id();
            let days = option.earliest_in_days.map(i64::from);
            expected.suitability.as_ref().is_some_and(|s| s != level)
                || expected.earliest.is_some_and(|e| e != days)
                || !expected.rules.iter().all(has)
                || expected.not_rules.iter().any(has)
                || expected
                    .effects
                    .iter()
                    .any(|(rule, effect)| finding(rule).is_none_or(|f| f.effect.id() != effect))
                || expected.waits.iter().any(|(rule, days)| {
                    let wait = finding(rule).and_then(|f| f.wait.as_ref());
                    wait.is_none_or(|w| i64::from(w.days) != *days)
                })
                || expected.areas.iter().any(|(area, level)| {
                    let there = option.areas.iter().find(|a| a.area == area);
                    there.is_none_or(|a| a.suitability.id() != level)
                })
                || expected.matches.iter().any(|(concern, strength)| {
                    let found = option.matches.iter().find(|m| m.concern == concern);
                    found.map_or("none", |m| m.strength.id()) != strength
                })
        })
    }
}

/// The people that scenarios describe, with what is expected of their options.
fn people_of_scenarios() -> Vec<Person> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let baseline: toml::Table = serde_json::from_str(ids::UNREMARKABLE).unwrap();
    let mut all = Vec::new();
    // In one order, as not everybody is asked about every change.
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let file: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        if file.contains_key("clinic") || file["expect"]["status"].as_str() != Some("complete") {
            continue;
        }
        let mut answers = baseline.clone();
        for left_out in file
            .get("unanswered")
            .and_then(|u| u.as_array())
            .into_iter()
            .flatten()
        {
            answers.remove(left_out.as_str().unwrap());
        }
        for (question, answer) in file
            .get("answers")
            .and_then(|a| a.as_table())
            .into_iter()
            .flatten()
        {
            answers.insert(question.clone(), answer.clone());
        }
        let Ok(Value::Object(drawn)) = serde_json::to_value(&answers) else {
            continue;
        };
        let Some(mut person) = Person::of(&drawn) else {
            continue;
        };
        let texts = |table: &toml::Value, key: &str| -> Vec<String> {
            let list = table.get(key).and_then(|l| l.as_array());
            list.into_iter()
                .flatten()
                .filter_map(|text| text.as_str().map(str::to_owned))
                .collect()
        };
        let options = file["expect"].get("options").and_then(|o| o.as_table());
        for (treatment, wanted) in options.into_iter().flatten() {
            let text = |key: &str| wanted.get(key).and_then(|t| t.as_str()).map(str::to_owned);
            let table = |key: &str| {
                let table = wanted.get(key).and_then(|t| t.as_table());
                table.into_iter().flatten()
            };
            let texts_by = |key: &str| -> BTreeMap<String, String> {
                table(key)
                    .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
                    .collect()
            };
            person.expected.push(Expected {
                treatment: treatment.clone(),
                suitability: text("suitability"),
                earliest: wanted.get("earliest").map(toml::Value::as_integer),
                rules: texts(wanted, "rules"),
                not_rules: texts(wanted, "not_rules"),
                effects: texts_by("effects"),
                waits: table("waits")
                    .filter_map(|(rule, days)| Some((rule.clone(), days.as_integer()?)))
                    .collect(),
                areas: texts_by("areas"),
                matches: texts_by("matches"),
            });
        }
        all.push(person);
    }
    assert!(all.len() > 150, "only {} scenarios", all.len());
    all
}

/// Who is unremarkable but for one thing, in a clinic and at home; numbers stand on each side of every span.
fn people_with_one_thing() -> Vec<Person> {
    let spans = spans();
    let mut all = Vec::new();
    let mut add = |changes: &[(&str, Value)]| {
        for home in [false, true] {
            let mut drawn = unremarkable();
            drawn.insert("concerns".to_owned(), json!(["uneven-texture"]));
            if home {
                drawn.insert("setting".to_owned(), json!("at-home"));
                drawn.insert("roller-needle".to_owned(), json!("none-yet"));
            }
            for (question, answer) in changes {
                drawn.insert((*question).to_owned(), answer.clone());
            }
            all.extend(Person::of(&drawn));
        }
    };
    let answer = |choice: Choice| match choice.question().facts().kind {
        Kind::Multi => json!([choice.id()]),
        _ => json!(choice.id()),
    };
    let follow_ups = |choice: Choice| -> Vec<Question> {
        let asked = pack().questions.iter().copied();
        asked
            .filter(|q| q.facts().asked_with == Some(choice))
            .collect()
    };
    for choice in ids::choices() {
        let mut changes: Vec<(&str, Value)> = Vec::new();
        if let Some(with) = choice.question().facts().asked_with {
            changes.push((with.question().id(), answer(with)));
            for other in follow_ups(with)
                .into_iter()
                .filter(|q| *q != choice.question())
            {
                changes.push((other.id(), plain(other)));
            }
        }
        changes.push((choice.question().id(), answer(choice)));
        let asked = follow_ups(choice);
        for question in &asked {
            changes.push((question.id(), plain(*question)));
        }
        add(&changes);
        // And every number on each side of what a rule asks for.
        for question in asked {
            for n in spans.get(question.id()).into_iter().flatten() {
                let mut changes = changes.clone();
                changes.push((question.id(), json!(n)));
                add(&changes);
            }
        }
    }
    // What weighs more in some areas is asked of every one.
    for rule in &pack().rules {
        rule.row().when.leaves(&mut |leaf| {
            if let Condition::ChoseIn(choice, areas) = leaf {
                for area in areas[0].question().choices() {
                    add(&[
                        (choice.question().id(), answer(*choice)),
                        (area.question().id(), answer(area)),
                    ]);
                }
            }
        });
    }
    for question in pack().questions {
        if question.facts().not_sure {
            let mut changes: Vec<(&str, Value)> = Vec::new();
            if let Some(with) = question.facts().asked_with {
                changes.push((with.question().id(), answer(with)));
                for other in follow_ups(with).into_iter().filter(|q| q != question) {
                    changes.push((other.id(), plain(other)));
                }
            }
            changes.push((question.id(), json!("not-sure")));
            add(&changes);
        }
        for n in spans.get(question.id()).into_iter().flatten() {
            if question.facts().asked_with.is_none() {
                add(&[(question.id(), json!(n))]);
            }
        }
    }
    all
}

/// What changes least, for a follow-up that is not what is looked at.
fn plain(question: Question) -> Value {
    match question.facts().kind {
        Kind::Number { max, .. } => json!(max),
        _ => json!(question.choices().next().unwrap().id()),
    }
}

/// For each question of a time, the numbers on both sides of every span that a rule asks of it.
fn spans() -> BTreeMap<&'static str, BTreeSet<u32>> {
    let mut all: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
    let mut add = |question: Question, span: Span| {
        let Kind::Number { min, max, unit } = question.facts().kind else {
            return;
        };
        let reached = (min..=max)
            .find(|n| length(unit, *n) >= span)
            .unwrap_or(max);
        for n in reached.saturating_sub(2)..=reached + 2 {
            if (min..=max).contains(&n) {
                all.entry(question.id()).or_default().insert(n);
            }
        }
    };
    for rule in &pack().rules {
        rule.row().when.leaves(&mut |leaf| {
            if let Condition::Under(question, span) = leaf {
                add(*question, *span);
            }
        });
        for cell in &rule.row().cells {
            if let Some(Wait::Since(question, span)) = cell.wait {
                add(question, span);
            }
        }
    }
    all
}

fn length(unit: Unit, n: u32) -> Span {
    match unit {
        Unit::Weeks => Span::weeks(n),
        _ => Span::months(n),
    }
}

/// One change of the table.
struct Mutant {
    name: String,
    pack: Pack,
    /// Who could see it: the condition that has to hold for it to matter; `None`: whoever.
    when: Option<Condition>,
}

fn with_row(name: String, row: Row) -> Mutant {
    let mut changed = pack().clone();
    let original = pack().rules[row.index].row();
    let when = Condition::Any(vec![original.when.clone(), row.when.clone()]);
    let index = row.index;
    changed.rules[index] = Rule::of(Box::leak(Box::new(row)));
    Mutant {
        name,
        pack: changed,
        when: Some(when),
    }
}

fn mutants() -> Vec<Mutant> {
    let mut all = Vec::new();
    let levels = Suitability::ALL;
    for rule in &pack().rules {
        let row = rule.row();
        for (place, treatment) in pack().treatments.iter().enumerate() {
            let now = row.cells[place].effect as usize;
            for step in [now.checked_sub(1), Some(now + 1)].into_iter().flatten() {
                let Some(level) = levels.get(step) else {
                    continue;
                };
                let mut changed = row.clone();
                changed.cells[place].effect = *level;
                if *level <= Suitability::SuitableWithPrecautions {
                    changed.cells[place].wait = None;
                }
                all.push(with_row(
                    format!("{} {}: {}", row.id, treatment.id(), level.id()),
                    changed,
                ));
            }
            if let Some(wait) = row.cells[place].wait {
                for longer in [false, true] {
                    let Some(wait) = moved_wait(wait, longer) else {
                        continue;
                    };
                    let mut changed = row.clone();
                    changed.cells[place].wait = Some(wait);
                    let how = if longer { "longer" } else { "shorter" };
                    all.push(with_row(
                        format!("{} {}: wait {how}", row.id, treatment.id()),
                        changed,
                    ));
                }
            }
        }
        for (name, when) in moved_conditions(&row.when) {
            let mut changed = row.clone();
            changed.when = when;
            all.push(with_row(format!("{} when {name}", row.id), changed));
        }
    }
    for (index, row) in pack().matches.iter().enumerate() {
        for (place, treatment) in pack().treatments.iter().enumerate() {
            let Some(up) = Strength::ALL.get(row.strengths[place] as usize + 1) else {
                continue;
            };
            let mut changed = pack().clone();
            changed.matches[index].strengths[place] = *up;
            let kind: Vec<String> = match &row.when {
                Condition::Always => Vec::new(),
                when => vec![format!(" ({when:?})")],
            };
            all.push(Mutant {
                name: format!(
                    "match {}{} {}: {}",
                    row.concern.id(),
                    kind.concat(),
                    treatment.id(),
                    up.id()
                ),
                pack: changed,
                when: Some(Condition::Chose(row.concern)),
            });
        }
    }
    all
}

/// A unit of the time that a question asks for; a day where it is counted from when something clears.
fn unit(question: Question) -> Span {
    match question.facts().kind {
        Kind::Number {
            unit: Unit::Months, ..
        } => Span::months(1),
        _ => Span::weeks(1),
    }
}

fn sum(a: Span, b: Span) -> Span {
    Span::sixteenths(a.in_sixteenths() + b.in_sixteenths())
}

fn moved(span: Span, by: Span, longer: bool) -> Option<Span> {
    if longer {
        Some(sum(span, by))
    } else {
        (span >= by).then(|| span.less(by))
    }
}

/// Waits that count from when something clears have no number of days that the second opinion
/// holds, so only those since a time answered are moved here; `tests/figures.rs` holds the others
/// to what their texts say.
fn moved_wait(wait: Wait, longer: bool) -> Option<Wait> {
    match wait {
        Wait::Cleared(_) => None,
        Wait::Since(question, span) => {
            moved(span, unit(question), longer).map(|span| Wait::Since(question, span))
        }
    }
}

fn moved_conditions(when: &Condition) -> Vec<(String, Condition)> {
    let mut all = Vec::new();
    let parts: Vec<Condition> = match when {
        Condition::Any(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    let joined = |parts: Vec<Condition>| match parts.len() {
        1 => parts.into_iter().next().unwrap(),
        _ => Condition::Any(parts),
    };
    for (index, part) in parts.iter().enumerate() {
        if parts.len() > 1 {
            let mut left = parts.clone();
            left.remove(index);
            all.push((format!("without {part:?}"), joined(left)));
        }
        let mut put = |name: String, instead: Condition| {
            let mut changed = parts.clone();
            changed[index] = instead;
            all.push((name, joined(changed)));
        };
        match part {
            Condition::Under(question, span) => {
                for longer in [false, true] {
                    if let Some(span) = moved(*span, unit(*question), longer) {
                        let how = if longer { "longer" } else { "shorter" };
                        put(
                            format!("{} {how}", question.id()),
                            Condition::Under(*question, span),
                        );
                    }
                }
            }
            Condition::ChoseIn(choice, areas) => {
                for dropped in areas {
                    let mut fewer = areas.clone();
                    fewer.retain(|area| area != dropped);
                    put(
                        format!("in one area less, {dropped:?}"),
                        Condition::ChoseIn(*choice, fewer),
                    );
                }
                for added in areas[0].question().choices() {
                    if !areas.contains(&added) {
                        let mut more = areas.clone();
                        more.push(added);
                        put(
                            format!("in one area more, {added:?}"),
                            Condition::ChoseIn(*choice, more),
                        );
                    }
                }
            }
            Condition::Outside(question, allowed) => {
                for dropped in allowed {
                    let mut fewer = allowed.clone();
                    fewer.retain(|choice| choice != dropped);
                    put(
                        format!("outside without {dropped:?}"),
                        Condition::Outside(*question, fewer),
                    );
                }
                for added in question
                    .choices()
                    .filter(|choice| !allowed.contains(choice))
                {
                    let mut more = allowed.clone();
                    more.push(added);
                    put(
                        format!("outside with {added:?}"),
                        Condition::Outside(*question, more),
                    );
                }
            }
            _ => {}
        }
    }
    all
}

/// What a person has for sure for whom one single condition holds: it, and what it is asked with.
fn implied(leaf: &Condition) -> Vec<Condition> {
    let mut all = vec![leaf.clone()];
    let question = match leaf {
        Condition::Chose(choice) => Some(choice.question()),
        Condition::ChoseIn(choice, _) => {
            all.push(Condition::Chose(*choice));
            Some(choice.question())
        }
        Condition::NotSure(question) | Condition::Under(question, _) => Some(*question),
        _ => None,
    };
    if let Some(with) = question.and_then(|question| question.facts().asked_with) {
        all.extend(implied(&Condition::Chose(with)));
    }
    all
}

/// Whether a rule speaks for sure where these hold.
fn surely_speaks(when: &Condition, known: &[Condition]) -> bool {
    let mut speaks = false;
    when.leaves(&mut |leaf| {
        speaks |= match leaf {
            Condition::Always => true,
            Condition::Under(question, span) => known.iter().any(|k| {
                matches!(k, Condition::Under(q, shorter) if q == question && shorter <= span)
            }),
            Condition::ChoseIn(choice, areas) => known.iter().any(|k| {
                matches!(k, Condition::ChoseIn(c, fewer)
                    if c == choice && fewer.iter().all(|area| areas.contains(area)))
            }),
            Condition::Outside(question, allowed) => known.iter().any(|k| {
                matches!(k, Condition::Chose(c) if c.question() == *question && !allowed.contains(c))
            }),
            leaf => known.contains(leaf),
        };
    });
    speaks
}

/// What some cells make of a treatment together: the level, whether a wait has no date, and the
/// longest one since each question.
fn together(
    cells: impl Iterator<Item = Cell>,
) -> (Suitability, bool, BTreeMap<&'static str, Span>) {
    let mut all = (Suitability::Suitable, false, BTreeMap::new());
    for cell in cells {
        all.0 = all.0.max(cell.effect);
        match cell.wait {
            None => {}
            Some(Wait::Cleared(_)) => all.1 = true,
            Some(Wait::Since(question, span)) => {
                let longest = all.2.entry(question.id()).or_insert(span);
                *longest = span.max(*longest);
            }
        }
    }
    if all.1 {
        // A date that is not known stays so, however long another wait is.
        all.2.clear();
    }
    all
}

/// Whether the change can never be seen in a level or a date, because other rules that speak for
/// sure wherever this one does are at least as strict.
fn others_say_the_same(mutant: &Mutant) -> bool {
    let differs = pack()
        .rules
        .iter()
        .zip(&mutant.pack.rules)
        .find(|(a, b)| a != b);
    let Some((before, after)) = differs.map(|(a, b)| (a.row(), b.row())) else {
        return false;
    };
    let mut leaves: Vec<Condition> = Vec::new();
    for row in [before, after] {
        row.when.leaves(&mut |leaf| {
            if !leaves.contains(leaf) {
                leaves.push(leaf.clone());
            }
        });
    }
    leaves.iter().all(|leaf| {
        let known = implied(leaf);
        let others: Vec<&Row> = pack()
            .rules
            .iter()
            .map(|rule| rule.row())
            .filter(|row| row.index != before.index && surely_speaks(&row.when, &known))
            .collect();
        pack().treatments.iter().all(|treatment| {
            let with = |row: &Row| {
                let own = surely_speaks(&row.when, &known).then(|| row.cell(*treatment));
                together(others.iter().map(|row| row.cell(*treatment)).chain(own))
            };
            with(before) == with(after)
        })
    })
}

#[test]
fn somebody_sees_every_change_of_the_table() {
    let words = Words::plain_english();
    let mut people = people_of_scenarios();
    people.extend(people_with_one_thing());
    let mut chance = people::Chance::new(99);
    people.extend(
        (0..4_000).filter_map(|_| Person::of(&people::written(&people::draw(&mut chance)))),
    );
    let counted: Vec<Answers> = people.iter().map(|p| p.answers.that_count()).collect();
    // Everybody is content with the table as it is.
    let clinic = everything();
    for person in &people {
        let result = recommend(&person.answers, &clinic, &words);
        assert!(
            !person.objects(&result),
            "before any change: {:?} {:?}",
            person.levels,
            result
                .options
                .iter()
                .map(|o| (
                    &o.treatment,
                    o.suitability,
                    o.findings
                        .iter()
                        .map(|f| f.rule.clone())
                        .collect::<Vec<_>>()
                ))
                .collect::<Vec<_>>()
        );
    }
    let (mut seen, mut below, mut survivors) = (0, 0, BTreeSet::new());
    for mutant in mutants() {
        if others_say_the_same(&mutant) {
            below += 1;
            continue;
        }
        let changed: &'static Pack = Box::leak(Box::new(mutant.pack));
        let clinic = everything_of(changed);
        let concerns = |index: &usize| {
            mutant
                .when
                .as_ref()
                .is_none_or(|w| w.holds(&counted[*index]))
        };
        let mut who = (0..people.len()).filter(concerns).take(400);
        if who
            .any(|index| people[index].objects(&recommend(&people[index].answers, &clinic, &words)))
        {
            seen += 1;
        } else {
            survivors.insert(mutant.name);
        }
    }
    let listed: BTreeMap<&str, &str> = include_str!("mutation/survivors.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            line.split_once('\t')
                .expect("a change, a tab and the reason")
        })
        .collect();
    println!(
        "{seen} changes seen, {below} that other rules make invisible, {} seen by nobody",
        survivors.len()
    );
    let unexplained: Vec<&String> = survivors
        .iter()
        .filter(|name| !listed.contains_key(name.as_str()))
        .collect();
    assert!(
        unexplained.is_empty(),
        "{} changes that nobody sees:\n{}",
        unexplained.len(),
        unexplained
            .iter()
            .map(|n| n.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    );
    for name in listed.keys() {
        assert!(
            survivors.contains(*name),
            "{name} is seen, and still listed as a survivor"
        );
    }
    report(people.len(), seen, below, &listed);
}

/// Holds `docs/mutation.md` to what came out; writes it where `SKIN_QUIZ_WRITE` is set.
fn report(people: usize, seen: usize, below: usize, survivors: &BTreeMap<&str, &str>) {
    let rows: String = survivors
        .iter()
        .map(|(change, why)| format!("| `{change}` | {why} |\n"))
        .collect();
    let written = format!(
        "# What happens when the table is changed\n\n\
         Written by `SKIN_QUIZ_WRITE=1 cargo test --test mutation`; the same test fails when it is stale.\n\n\
         Every cell of `rules.tsv` is made one step milder and one stricter, every part of a condition is dropped, every\n\
         span is made one unit shorter and longer, and every match one step up. {people} people, those of the scenarios\n\
         among them, are then told something by the changed table, and the scenarios and the second evaluator, which\n\
         were written apart from it, say whether that is right.\n\n\
         | changes | |\n|---|---:|\n\
         | seen | {seen} |\n\
         | that nobody can see, as other rules surely say the same | {below} |\n\
         | seen by nobody, with the reason below | {} |\n\
         | seen by nobody, without a reason | 0 |\n\n\
         | change | why it changes nothing |\n|---|---|\n{rows}",
        survivors.len()
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/mutation.md");
    if std::env::var_os("SKIN_QUIZ_WRITE").is_some() {
        fs::write(&path, written).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == written,
        "docs/mutation.md is stale: SKIN_QUIZ_WRITE=1 cargo test --test mutation"
    );
}

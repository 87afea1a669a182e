//! The published lists, and how the quiz stands to each of their marks.
//!
//! What arrives: `lists.tsv`, `sources.tsv` and `exceptions.tsv` beside this file, and the pack. What
//! leaves: each mark with what its condition adds to the list's treatment. Shared by the test and by
//! `cargo xtask pack benchmark`, which prints it. What holds for everybody is not counted: a standing
//! precaution of a treatment answers no condition. This module deliberately does not know which
//! difference may stand.

#![allow(dead_code)]

use skin_quiz::answers::Answers;
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::assessment::{Finding, Origin, assess};
use skin_quiz::clinic::Clinic;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::Kind;
use skin_quiz::value::Value;

/// Somebody with nothing the matter; a condition replaces single answers of theirs.
const NOTHING_THE_MATTER: &str = include_str!("../people/unremarkable.json");

/// What they are here for.
const CONCERN: &str = "fine-lines";

/// What a list says of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Contraindicated, or not on.
    Excluded,
    /// Not yet.
    Wait,
    /// Caution, not evaluated, or ask.
    Care,
    /// No numbing cream.
    Numbing,
}

impl Mark {
    /// As it is written in the table.
    pub fn written(self) -> &'static str {
        match self {
            Mark::Excluded => "A",
            Mark::Wait => "W",
            Mark::Care => "R",
            Mark::Numbing => "num",
        }
    }

    fn read(cell: &str) -> Result<Option<Mark>, String> {
        Ok(Some(match cell {
            "." => return Ok(None),
            "A" => Mark::Excluded,
            "W" => Mark::Wait,
            "R" => Mark::Care,
            "num" => Mark::Numbing,
            other => return Err(format!("`{other}` is no mark; write A, W, R, num or .")),
        }))
    }

    /// The mildest and the strictest level that say the same as the mark.
    fn levels(self) -> (Suitability, Suitability) {
        match self {
            Mark::Excluded => (Suitability::Deferred, Suitability::Contraindicated),
            Mark::Wait => (Suitability::Deferred, Suitability::Deferred),
            Mark::Care | Mark::Numbing => (
                Suitability::SuitableWithPrecautions,
                Suitability::SuitableWithPrecautions,
            ),
        }
    }

    /// How a level stands to the mark.
    pub fn against(self, level: Suitability) -> Standing {
        let (mildest, strictest) = self.levels();
        if level < mildest {
            Standing::Milder
        } else if level > strictest {
            Standing::Stricter
        } else {
            Standing::Same
        }
    }
}

/// How the quiz stands to a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It says more than the list.
    Stricter,
    /// It says what the list says.
    Same,
    /// It says less than the list.
    Milder,
}

/// A published list.
#[derive(Debug)]
pub struct List {
    /// `L1` and so on.
    pub id: String,
    /// The id of the treatment that it is of.
    pub treatment: String,
    /// How it was read.
    pub grade: String,
    /// What it is.
    pub title: String,
    /// Where it is, if it has an address of its own.
    pub url: Option<String>,
}

/// A condition that lists name.
#[derive(Debug)]
pub struct Condition {
    /// Its name in the tables.
    pub id: String,
    /// Every way to answer who has it, each as answers `question=option` or `question=number`;
    /// none where the quiz has no way to say it.
    pub ways: Vec<Vec<String>>,
    /// What each list says, in the order of [`Benchmark::lists`].
    pub marks: Vec<Option<Mark>>,
}

/// A difference that may stand.
#[derive(Debug)]
pub struct Exception {
    /// The list.
    pub list: String,
    /// The condition.
    pub condition: String,
    /// Why.
    pub reason: String,
}

/// The tables.
#[derive(Debug)]
pub struct Benchmark {
    /// All lists.
    pub lists: Vec<List>,
    /// All conditions.
    pub conditions: Vec<Condition>,
    /// All exceptions.
    pub exceptions: Vec<Exception>,
}

/// A mark with what the quiz does.
#[derive(Debug)]
pub struct Compared<'a> {
    /// The list.
    pub list: &'a List,
    /// The condition.
    pub condition: &'a Condition,
    /// What the list says.
    pub mark: Mark,
    /// What the condition adds to the list's treatment, at its mildest.
    pub level: Suitability,
    /// The rules that add it.
    pub rules: Vec<&'static str>,
    /// How the two stand.
    pub standing: Standing,
}

/// The rows of a table, without remarks, each cell without the spaces around it.
fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').map(str::trim).collect())
}

impl Benchmark {
    /// Reads the tables; an error says which cell is wrong.
    pub fn read() -> Result<Benchmark, String> {
        let mut lists = Vec::new();
        for row in rows(include_str!("sources.tsv")).skip(1) {
            let [id, treatment, _, grade, _, title, url] = row[..] else {
                return Err(format!("sources.tsv: {row:?} has not seven cells"));
            };
            lists.push(List {
                id: id.to_owned(),
                treatment: treatment.to_owned(),
                grade: grade.to_owned(),
                title: title.to_owned(),
                url: (url != "-").then(|| url.to_owned()),
            });
        }
        let mut table = rows(include_str!("lists.tsv"));
        let head = table.next().unwrap_or_default();
        let named: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
        if head.get(2..) != Some(&named[..]) {
            return Err(format!(
                "lists.tsv has columns {head:?}, sources.tsv has {named:?}"
            ));
        }
        let mut conditions = Vec::new();
        for row in table {
            if row.len() != head.len() {
                return Err(format!("lists.tsv: {row:?} has not {} cells", head.len()));
            }
            let ways = match row[1] {
                "-" => Vec::new(),
                ways => ways.split(" | ").map(joined).collect(),
            };
            let marks = row[2..].iter().map(|cell| Mark::read(cell));
            conditions.push(Condition {
                id: row[0].to_owned(),
                ways,
                marks: marks.collect::<Result<_, _>>()?,
            });
        }
        let mut exceptions = Vec::new();
        for row in rows(include_str!("exceptions.tsv")).skip(1) {
            let [list, condition, reason] = row[..] else {
                return Err(format!("exceptions.tsv: {row:?} has not three cells"));
            };
            exceptions.push(Exception {
                list: list.to_owned(),
                condition: condition.to_owned(),
                reason: reason.to_owned(),
            });
        }
        Ok(Benchmark {
            lists,
            conditions,
            exceptions,
        })
    }

    /// The reason why the quiz may be milder than a list of a condition, if there is one.
    pub fn reason(&self, list: &str, condition: &str) -> Option<&str> {
        let found = self.exceptions.iter();
        let mut found = found.filter(|it| it.list == list && it.condition == condition);
        found.next().map(|exception| exception.reason.as_str())
    }

    /// Every mark of every list, with what the quiz does.
    pub fn compare(&self, pack: &'static Pack) -> Result<Vec<Compared<'_>>, String> {
        let clinic = clinic_that_offers_all(pack);
        let unremarkable = answers(pack, &[])?;
        let always = speaking(&unremarkable, &clinic);
        let mut compared = Vec::new();
        for condition in &self.conditions {
            let mut ways = Vec::new();
            for way in &condition.ways {
                let person =
                    answers(pack, way).map_err(|what| format!("{}: {what}", condition.id))?;
                ways.push(assess(&person.that_count(), &clinic));
            }
            for (list, mark) in self.lists.iter().zip(&condition.marks) {
                let Some(mark) = *mark else { continue };
                let offered = clinic.offers.iter();
                let place = offered
                    .into_iter()
                    .position(|offer| offer.id == list.treatment);
                let place = place.ok_or_else(|| {
                    format!(
                        "{}: `{}` is no treatment of the pack",
                        list.id, list.treatment
                    )
                })?;
                let added = ways.iter().map(|assessment| {
                    let findings = &assessment.treatments[place].findings;
                    of_the_condition(findings, &always)
                });
                let mildest = added.min_by_key(|(level, _)| *level);
                let (level, rules) = mildest.unwrap_or((Suitability::Suitable, Vec::new()));
                compared.push(Compared {
                    list,
                    condition,
                    mark,
                    level,
                    rules,
                    standing: mark.against(level),
                });
            }
        }
        Ok(compared)
    }
}

/// The answers of one way to have a condition.
fn joined(way: &str) -> Vec<String> {
    way.split(" + ")
        .map(|answer| answer.trim().to_owned())
        .collect()
}

/// A clinic that offers every treatment of the pack, those as well that are off by themselves.
pub fn clinic_that_offers_all(pack: &'static Pack) -> Clinic {
    let entry = |id: &str| {
        let offered = vec![("offered".to_owned(), Value::Bool(true))];
        (id.to_owned(), Value::Map(offered))
    };
    let treatments = pack.treatments.iter().map(|it| entry(it.id())).collect();
    let file = Value::Map(vec![("treatments".to_owned(), Value::Map(treatments))]);
    Clinic::read_for(pack, &file).0
}

/// Somebody with nothing the matter but these answers.
pub fn answers(pack: &'static Pack, instead: &[String]) -> Result<Answers, String> {
    let question_of = |answer: &str| answer.split('=').next().unwrap_or_default().to_owned();
    let replaced: Vec<String> = instead.iter().map(|answer| question_of(answer)).collect();
    let Value::Map(kept) = nothing_the_matter()? else {
        return Err("whom the lists are held against is no map of answers".to_owned());
    };
    let kept = kept.into_iter().filter(|(id, _)| !replaced.contains(id));
    let kept = Value::Map(kept.collect());
    let mut answers = Answers::read(pack.questions, &kept).map_err(|error| error.message)?;
    for answer in instead {
        give(pack, &mut answers, answer)?;
    }
    Ok(answers)
}

/// The answers of somebody with nothing the matter.
fn nothing_the_matter() -> Result<Value, String> {
    let read: Value = serde_json::from_str(NOTHING_THE_MATTER).map_err(|e| e.to_string())?;
    let Value::Map(mut answers) = read else {
        return Ok(read);
    };
    for (question, answer) in &mut answers {
        if question == "concerns" {
            *answer = Value::List(vec![Value::Text(CONCERN.to_owned())]);
        }
    }
    Ok(Value::Map(answers))
}

/// Gives one answer, `question=option` or `question=number`.
pub fn give(pack: &'static Pack, answers: &mut Answers, answer: &str) -> Result<(), String> {
    if let Some(choice) = pack.choice(answer) {
        answers.choose(choice);
        return Ok(());
    }
    let number = answer.split_once('=').and_then(|(question, number)| {
        let question = pack.question(question)?;
        let is_number = matches!(question.facts().kind, Kind::Number { .. });
        let number: u32 = number.parse().ok()?;
        is_number.then_some((question, number))
    });
    let (question, number) = number.ok_or_else(|| format!("`{answer}` is no answer"))?;
    answers.set(question, Some(skin_quiz::answers::Answer::Number(number)));
    Ok(())
}

/// The ids of the rules that speak of anything for these answers.
fn speaking(person: &Answers, clinic: &Clinic) -> Vec<&'static str> {
    let counted = person.that_count();
    let rules = clinic.pack.rules.iter();
    let rules = rules.filter(|rule| rule.row().when.holds(&counted));
    rules.map(|rule| rule.id()).collect()
}

/// The strictest of what a condition adds, and the rules that add as much.
fn of_the_condition(findings: &[Finding], always: &[&str]) -> (Suitability, Vec<&'static str>) {
    let added = || {
        findings.iter().filter_map(|finding| match finding.origin {
            Origin::Table(rule) if !always.contains(&rule.id()) => {
                Some((rule.id(), finding.effect))
            }
            _ => None,
        })
    };
    let level = added().map(|(_, effect)| effect).max();
    let level = level.unwrap_or(Suitability::Suitable);
    let rules = added().filter(|(_, effect)| *effect == level);
    (level, rules.map(|(rule, _)| rule).collect())
}

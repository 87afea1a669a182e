//! Typed answers, and reading them from outside.
//!
//! What arrives: anything a caller passes ([`Value`]). What leaves: [`Answers`],
//! in which every answer is of its question's kind and within its range, or an
//! [`AnswerError`] that names the key. Unanswered, "not sure" and "none of
//! these" stay three different things. This module deliberately does not know
//! what follows from an answer.

use crate::questionnaire::{Choice, Kind, Question, Role};
use crate::value::{Value, beginning, shown};

/// The id that stands for "not sure" in every question that allows it.
pub const NOT_SURE: &str = "not-sure";

/// The option that "not sure" counts as, where the contract names one; the
/// most cautious of its question.
pub fn reading_of_not_sure(question: Question) -> Option<Choice> {
    let place = question.facts().not_sure_counts_as?;
    Some(Choice::at(question, place))
}

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The person does not know.
    NotSure,
    /// The options chosen, as bits (see [`Choice::bit`]); never 0.
    Chosen(u32),
    /// A whole number.
    Number(u32),
}

/// The answers given so far, to the questions of one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    questions: &'static [Question],
    given: Vec<Option<Answer>>,
    /// The areas that nobody chose and a concern brought along, as bits.
    brought: u32,
}

/// Why an answer can't be read. Speaks to the person who calls the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerError {
    /// The key that holds the fault; empty when the whole is no object.
    pub key: String,
    /// What is wrong and what is allowed.
    pub message: String,
}

impl std::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for AnswerError {}

impl Answers {
    /// No answers yet to these questions, all those of a pack.
    pub fn new(questions: &'static [Question]) -> Answers {
        Answers {
            questions,
            given: vec![None; questions.len()],
            brought: 0,
        }
    }

    /// All questions that there are.
    pub fn questions(&self) -> &'static [Question] {
        self.questions
    }

    /// The question with this public id.
    fn question(&self, id: &str) -> Option<Question> {
        self.questions.iter().copied().find(|q| q.id() == id)
    }

    /// Whether somebody chose an area, and no concern brought it along.
    pub fn chose_area(&self, area: Choice) -> bool {
        self.brought & area.bit() == 0
    }

    /// The answer to a question, as given, whether or not it applies.
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.given[question.facts().index]
    }

    /// Sets or clears an answer. Choosing nothing clears it.
    ///
    /// The caller keeps to the question's kind; what comes from outside goes
    /// through [`Answers::read`] instead.
    pub fn set(&mut self, question: Question, answer: Option<Answer>) {
        self.given[question.facts().index] = answer.filter(|a| *a != Answer::Chosen(0));
    }

    /// Adds an option to what is chosen; for tests and examples.
    pub fn choose(&mut self, choice: Choice) {
        let question = choice.question();
        let bits = match (question.facts().kind, self.get(question)) {
            (Kind::Multi, Some(Answer::Chosen(bits))) => bits,
            _ => 0,
        };
        self.set(question, Some(Answer::Chosen(bits | choice.bit())));
    }

    /// The same answers without an option.
    #[must_use]
    pub fn without(&self, choice: Choice) -> Answers {
        let mut fewer = self.clone();
        if let Some(Answer::Chosen(bits)) = self.get(choice.question()) {
            fewer.set(
                choice.question(),
                Some(Answer::Chosen(bits & !choice.bit())),
            );
        }
        fewer
    }

    /// Whether an option is chosen, whether or not its question applies.
    pub fn chose(&self, choice: Choice) -> bool {
        matches!(self.get(choice.question()), Some(Answer::Chosen(bits)) if bits & choice.bit() != 0)
    }

    /// Whether a question applies: asked always, or asked with an option that is chosen.
    pub fn applies(&self, question: Question) -> bool {
        question.facts().asked_with.is_none_or(|c| self.chose(c))
    }

    /// The answers that count: those to questions that apply, with the
    /// contract's readings of "not sure" put in where it names one
    /// ([`reading_of_not_sure`]; of numbers the most cautious, which is 0).
    pub fn that_count(&self) -> Answers {
        let mut counted = self.clone();
        for &question in self.questions {
            if !self.applies(question) {
                counted.given[question.facts().index] = None;
            } else if self.get(question) == Some(Answer::NotSure) {
                counted.given[question.facts().index] = Some(match reading_of_not_sure(question) {
                    Some(choice) => Answer::Chosen(choice.bit()),
                    None if matches!(question.facts().kind, Kind::Number { .. }) => {
                        Answer::Number(0)
                    }
                    None => Answer::NotSure,
                });
            }
        }
        counted.put_concerns_in_their_areas();
        counted
    }

    /// A concern that has an area of its own is there, whatever else was chosen; where each of
    /// them has one, these are the areas. Nothing while no area is chosen yet: what is looked at
    /// too early could shut out what is chosen next.
    fn put_concerns_in_their_areas(&mut self) {
        let asks = |role| self.questions.iter().copied().find(|q| q.has(role));
        let (Some(concerns), Some(areas)) = (asks(Role::Concerns), asks(Role::Areas)) else {
            return;
        };
        let (Some(Answer::Chosen(named)), Some(Answer::Chosen(there))) =
            (self.get(concerns), self.get(areas))
        else {
            return;
        };
        let (mut bits, mut elsewhere) = (0, false);
        for concern in chosen(concerns, named) {
            match concern.facts().area {
                Some(place) => bits |= Choice::at(areas, place).bit(),
                None => elsewhere = true,
            }
        }
        if bits != 0 {
            self.brought = bits & !there;
            let there = if elsewhere { there } else { 0 };
            self.set(areas, Some(Answer::Chosen(there | bits)));
        }
    }

    /// Reads answers from outside, strictly.
    ///
    /// # Errors
    /// An [`AnswerError`] that names the key, for: a key that is no question
    /// id, an option id that is not the question's, the wrong kind, an option
    /// named twice, `none` or `not-sure` beside other options, a number that
    /// is a fraction, not finite or out of range.
    pub fn read(questions: &'static [Question], outside: &Value) -> Result<Answers, AnswerError> {
        let Value::Map(entries) = outside else {
            return Err(AnswerError {
                key: String::new(),
                message: format!(
                    "answers: expected an object of question ids and answers, found {}",
                    outside.kind()
                ),
            });
        };
        let mut answers = Answers::new(questions);
        for (key, value) in entries {
            let Some(question) = answers.question(key) else {
                return Err(AnswerError {
                    key: key.clone(),
                    message: format!("answers.{}: no such question", beginning(key)),
                });
            };
            let answer = read_answer(question, value).map_err(|what| AnswerError {
                key: key.clone(),
                message: format!("answers.{key}: {what}"),
            })?;
            if answers.get(question).is_some() {
                return Err(AnswerError {
                    key: key.clone(),
                    message: format!("answers.{key}: answered twice"),
                });
            }
            answers.set(question, answer);
        }
        Ok(answers)
    }

    /// The answers as they were given, in the form [`Answers::read`] takes.
    pub fn write(&self) -> Value {
        let mut entries = Vec::new();
        for &question in self.questions {
            let value = match self.get(question) {
                None => continue,
                Some(Answer::NotSure) => Value::Text(NOT_SURE.into()),
                Some(Answer::Number(n)) => Value::Number(f64::from(n)),
                Some(Answer::Chosen(bits)) => {
                    let mut ids = chosen(question, bits).map(|c| Value::Text(c.id().into()));
                    if question.facts().kind == Kind::Multi {
                        Value::List(ids.collect())
                    } else {
                        ids.next().unwrap_or(Value::Null)
                    }
                }
            };
            entries.push((question.id().to_owned(), value));
        }
        Value::Map(entries)
    }
}

/// The options that some bits of a question stand for, in order.
pub fn chosen(question: Question, bits: u32) -> impl Iterator<Item = Choice> {
    question.choices().filter(move |c| bits & c.bit() != 0)
}

/// Reads one answer; `None` is unanswered (an empty list). Errors say what was found and what is allowed.
fn read_answer(question: Question, value: &Value) -> Result<Option<Answer>, String> {
    let facts = question.facts();
    if let Value::Text(id) = value
        && id == NOT_SURE
        && facts.not_sure
    {
        return Ok(Some(Answer::NotSure));
    }
    match (facts.kind, value) {
        (Kind::Single, Value::Text(id)) => Ok(Some(Answer::Chosen(option(question, id)?.bit()))),
        (Kind::Multi, Value::List(items)) => {
            let mut bits = 0;
            let mut not_sure = false;
            for item in items {
                let Value::Text(id) = item else {
                    return Err(format!("expected option ids, found {}", item.kind()));
                };
                if id == NOT_SURE && facts.not_sure {
                    if not_sure {
                        return Err("`not-sure` is named twice".into());
                    }
                    not_sure = true;
                    continue;
                }
                let choice = option(question, id)?;
                if bits & choice.bit() != 0 {
                    return Err(format!("`{id}` is named twice"));
                }
                bits |= choice.bit();
            }
            if not_sure {
                return if bits == 0 {
                    Ok(Some(Answer::NotSure))
                } else {
                    Err("`not-sure` can't stand beside other options".into())
                };
            }
            if chosen(question, bits).any(Choice::is_none_of_these) && bits.count_ones() > 1 {
                return Err("`none` can't stand beside other options".into());
            }
            Ok(Some(Answer::Chosen(bits)).filter(|_| bits != 0))
        }
        (Kind::Number { min, max, .. }, Value::Number(n)) => {
            if !n.is_finite() {
                Err("expected a finite number".into())
            } else if n.fract() != 0.0 {
                Err(format!("expected a whole number, found {}", shown(*n)))
            } else if *n < f64::from(min) || *n > f64::from(max) {
                Err(format!("expected {min} to {max}, found {}", shown(*n)))
            } else {
                // OK because the number is whole and within a u32 range.
                Ok(Some(Answer::Number(*n as u32)))
            }
        }
        (kind, other) => Err(format!("expected {}, found {}", wanted(kind), other.kind())),
    }
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "one option id",
        Kind::Multi => "a list of option ids",
        Kind::Number { .. } => "a number",
    }
}

fn option(question: Question, id: &str) -> Result<Choice, String> {
    question.choice(id).ok_or_else(|| {
        let mut allowed: Vec<&str> = question.choices().map(Choice::id).collect();
        if question.facts().not_sure {
            allowed.push(NOT_SURE);
        }
        format!(
            "`{}` is no option; allowed: {}",
            beginning(id),
            allowed.join(", ")
        )
    })
}

//! People, drawn by how often each answer is given.
//!
//! What arrives: `tests/population/prevalences.tsv` and `sources.tsv`. What leaves: complete answers.
//! Answers are drawn apart from each other, but where a row says among whom it holds.

use skin_quiz::answers::{Answer, Answers};
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::{Choice, Kind, Question};

const TABLE: &str = include_str!("../../../../tests/population/prevalences.tsv");
const SOURCES: &str = include_str!("../../../../tests/population/sources.tsv");

/// What is drawn though nobody is asked it.
const SEX: &str = "sex";

/// A small deterministic generator (splitmix64): the same people on every machine.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to a hundred, evenly.
    fn percent(&mut self) -> f64 {
        // OK because 53 bits are exact.
        (self.next() >> 11) as f64 * (100.0 / (1u64 << 53) as f64)
    }

    fn between(&mut self, from: u32, to: u32) -> u32 {
        from + (self.next() % u64::from(to - from + 1)) as u32
    }
}

/// How ordinary an answer leaves somebody, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ordinary {
    /// Not.
    No,
    /// An everyday thing.
    Everyday,
    /// Nothing the matter.
    Nothing,
}

/// What is answered.
#[derive(Debug, Clone, Copy)]
enum Given {
    Sex(&'static str),
    Choice(Choice),
    NotSure(Question),
    Between(Question, u32, u32),
}

/// A row of the table.
#[derive(Debug)]
struct Row {
    answer: &'static str,
    /// What it answers.
    of: &'static str,
    given: Given,
    among: Option<&'static str>,
    percent: f64,
    ordinary: Ordinary,
    source: &'static str,
}

/// Where figures come from.
#[derive(Debug)]
pub struct Source {
    pub id: &'static str,
    pub year: &'static str,
    pub grade: &'static str,
    pub title: &'static str,
    pub url: Option<&'static str>,
    pub says: &'static str,
    /// How many rows stand on it.
    pub rows: usize,
}

/// How often each answer is given.
#[derive(Debug)]
pub struct Prevalences {
    pack: &'static Pack,
    rows: Vec<Row>,
    pub sources: Vec<Source>,
}

/// Somebody.
#[derive(Debug)]
pub struct Person {
    pub answers: Answers,
    pub ordinary: Ordinary,
    /// Whether they are not sure of anything that is asked.
    pub is_not_sure: bool,
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let cells = lines.map(|line| line.split('\t').map(str::trim).collect());
    cells.skip(1)
}

impl Prevalences {
    /// Reads the tables; an error says which row is wrong.
    pub fn read(pack: &'static Pack) -> Result<Prevalences, String> {
        let mut sources = Vec::new();
        for row in rows(SOURCES) {
            let [id, year, grade, title, url, says] = row[..] else {
                return Err(format!("sources.tsv: {row:?} has not six cells"));
            };
            sources.push(Source {
                id,
                year,
                grade,
                title,
                url: (url != "-").then_some(url),
                says,
                rows: 0,
            });
        }
        let mut read = Vec::new();
        for row in rows(TABLE) {
            let [answer, among, percent, ordinary, source, _] = row[..] else {
                return Err(format!("prevalences.tsv: {row:?} has not six cells"));
            };
            let wrong = |what: &str| format!("prevalences.tsv: {answer}: {what}");
            let known = sources.iter_mut().find(|it| it.id == source);
            known.ok_or_else(|| wrong("no such source"))?.rows += 1;
            read.push(Row {
                answer,
                of: answer.split('=').next().unwrap_or_default(),
                given: given(pack, answer).ok_or_else(|| wrong("no such answer"))?,
                among: (among != "-").then_some(among),
                percent: percent
                    .parse()
                    .ok()
                    .filter(|percent| (0.0..=100.0).contains(percent))
                    .ok_or_else(|| wrong("no percentage"))?,
                ordinary: match ordinary {
                    "n" => Ordinary::Nothing,
                    "e" => Ordinary::Everyday,
                    "-" => Ordinary::No,
                    _ => return Err(wrong("ordinary is n, e or -")),
                },
                source,
            });
        }
        Ok(Prevalences {
            pack,
            rows: read,
            sources,
        })
    }

    /// How many rows there are, and how many of them stand on nothing that was looked up.
    pub fn counts(&self) -> (usize, usize) {
        let unverified = |row: &&Row| {
            let source = self.sources.iter().find(|it| it.id == row.source);
            source.is_some_and(|source| source.grade == "unverified")
        };
        let guessed = self.rows.iter().filter(unverified).count();
        (self.rows.len(), guessed)
    }

    /// The rows of a question that hold for somebody: of several for an answer the last.
    fn holding(&self, question: &str, person: &Person, sex: &str) -> Vec<&Row> {
        let mut holding: Vec<&Row> = Vec::new();
        for row in &self.rows {
            if row.of != question {
                continue;
            }
            let is_among = row.among.is_none_or(|among| match among.split_once('=') {
                Some((SEX, of)) => of == sex,
                _ => {
                    let choice = self.pack.choice(among);
                    choice.is_some_and(|choice| person.answers.chose(choice))
                }
            });
            if !is_among {
                continue;
            }
            match holding.iter_mut().find(|known| known.answer == row.answer) {
                Some(known) => *known = row,
                None => holding.push(row),
            }
        }
        holding
    }

    /// Draws somebody.
    pub fn draw(&self, chance: &mut Chance) -> Person {
        let mut person = Person {
            answers: self.pack.answers(),
            ordinary: Ordinary::Nothing,
            is_not_sure: false,
        };
        let mut sex = "";
        let mut done: Vec<&str> = Vec::new();
        for row in &self.rows {
            let name = row.of;
            // The rows of a question stand together, but for a few.
            if done.contains(&name) {
                continue;
            }
            done.push(name);
            let Some(question) = self.pack.question(name) else {
                let drawn = one_of(&self.holding(name, &person, sex), chance);
                if let Some(Given::Sex(of)) = drawn.map(|row| row.given) {
                    sex = of;
                }
                continue;
            };
            if person.answers.applies(question) {
                let holding = self.holding(name, &person, sex);
                answer(&mut person, question, &holding, chance);
            }
        }
        person
    }
}

/// What an answer of the table gives.
fn given(pack: &'static Pack, answer: &'static str) -> Option<Given> {
    let (name, value) = answer.split_once('=')?;
    if name == SEX {
        return Some(Given::Sex(value));
    }
    if let Some(choice) = pack.choice(answer) {
        return Some(Given::Choice(choice));
    }
    let question = pack.question(name)?;
    if value == "not-sure" {
        return question
            .facts()
            .not_sure
            .then_some(Given::NotSure(question));
    }
    let (from, to) = value.split_once('-')?;
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    let is_number = matches!(question.facts().kind, Kind::Number { .. });
    (is_number && from <= to).then_some(Given::Between(question, from, to))
}

/// One row, as often as its percentage says; none where they come to less than a hundred.
fn one_of<'a>(rows: &[&'a Row], chance: &mut Chance) -> Option<&'a Row> {
    let mut left = chance.percent();
    for row in rows {
        if left < row.percent {
            return Some(row);
        }
        left -= row.percent;
    }
    None
}

/// Answers one question.
fn answer(person: &mut Person, question: Question, rows: &[&Row], chance: &mut Chance) {
    let drawn: Vec<&Row> = match question.facts().kind {
        Kind::Multi => {
            // Every row is drawn, so that one more changes nobody else.
            let hits = rows.iter().filter(|row| chance.percent() < row.percent);
            let hits: Vec<&Row> = hits.copied().collect();
            let not_sure = hits
                .iter()
                .find(|row| matches!(row.given, Given::NotSure(_)));
            match not_sure {
                Some(row) => vec![row],
                None => hits,
            }
        }
        _ => one_of(rows, chance).into_iter().collect(),
    };
    let nothing = question.choices().find(|choice| choice.is_none_of_these());
    if drawn.is_empty()
        && let Some(nothing) = nothing
    {
        person.answers.choose(nothing);
        return;
    }
    let most_often = || {
        let rows = rows.iter().copied();
        rows.max_by(|a, b| a.percent.total_cmp(&b.percent))
    };
    let needs_one = drawn.is_empty() && !question.facts().optional;
    let chosen = drawn
        .into_iter()
        .chain(needs_one.then(most_often).flatten());
    for row in chosen {
        person.ordinary = person.ordinary.min(row.ordinary);
        match row.given {
            Given::Choice(choice) => person.answers.choose(choice),
            Given::NotSure(question) => {
                person.is_not_sure = true;
                person.answers.set(question, Some(Answer::NotSure));
            }
            Given::Between(question, from, to) => {
                let number = chance.between(from, to);
                person.answers.set(question, Some(Answer::Number(number)));
            }
            Given::Sex(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prevalences() -> Prevalences {
        Prevalences::read(Pack::built_in()).unwrap_or_else(|what| panic!("{what}"))
    }

    #[test]
    fn every_option_of_every_question_has_a_row() {
        let prevalences = prevalences();
        let named: Vec<&str> = prevalences.rows.iter().map(|row| row.answer).collect();
        for question in prevalences.pack.questions {
            for choice in question.choices().filter(|it| !it.is_none_of_these()) {
                let answer = format!("{}={}", question.id(), choice.id());
                assert!(named.contains(&answer.as_str()), "no row for {answer}");
            }
        }
    }

    #[test]
    fn every_source_is_used_and_every_figure_of_one_says_what_it_read() {
        for source in prevalences().sources {
            assert!(source.rows > 0, "{} is not used", source.id);
            let is_read = source.grade == "unverified" || source.says.len() > 10;
            assert!(is_read, "{} says nothing", source.id);
        }
    }

    #[test]
    fn everybody_drawn_has_finished_the_quiz() {
        let prevalences = prevalences();
        let mut chance = Chance::new(1);
        for _ in 0..300 {
            let answers = prevalences.draw(&mut chance).answers;
            for question in prevalences.pack.questions {
                let needed = answers.applies(*question) && !question.facts().optional;
                let given = answers.get(*question).is_some();
                assert!(given || !needed, "{} is not answered", question.id());
            }
        }
    }

    #[test]
    fn answers_are_given_as_often_as_the_table_says() {
        let prevalences = prevalences();
        let mut chance = Chance::new(2);
        let share = |id: &str, chance: &mut Chance| {
            let choice = prevalences.pack.choice(id).expect("an option");
            let people = (0..4000).map(|_| prevalences.draw(chance));
            people.filter(|it| it.answers.chose(choice)).count() as f64 / 40.0
        };
        let of_type_3 = share("skin-tone=type-3", &mut chance);
        assert!((44.0..48.0).contains(&of_type_3), "{of_type_3}");
        let smoking = share("health=smoking", &mut chance);
        assert!((17.5..21.5).contains(&smoking), "{smoking}");
    }
}

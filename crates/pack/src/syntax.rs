//! What stands in a cell: conditions, effects, spans, ranges.

use crate::fault::Faults;
use crate::names::{At, Names};

/// A length of time in sixteenths of a day.
pub fn span(text: &str) -> Option<u32> {
    if text == "0" {
        return Some(0);
    }
    let unit = text.chars().last()?;
    let number: u32 = text[..text.len() - unit.len_utf8()].parse().ok()?;
    let sixteenths = match unit {
        'd' => 16,
        'w' => 112,
        // A month is 30.4375 days.
        'm' => 487,
        _ => return None,
    };
    number.checked_mul(sixteenths)
}

/// `3`, `3-6` or `-` for none.
pub fn range(text: &str) -> Option<Option<(u32, u32)>> {
    if text == "-" {
        return Some(None);
    }
    let (min, max) = text.split_once('-').unwrap_or((text, text));
    let (min, max) = (min.trim().parse().ok()?, max.trim().parse().ok()?);
    (min <= max).then_some(Some((min, max)))
}

/// One single condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaf {
    /// For everybody.
    Always,
    /// This option is chosen.
    Chose(usize, usize),
    /// This option is chosen, and one of these of the question of areas.
    ChoseIn(usize, usize, Vec<usize>),
    /// Some other option than these is chosen.
    Outside(usize, Vec<usize>),
    /// "Not sure" is the answer.
    NotSure(usize),
    /// The time answered is shorter, in sixteenths of a day.
    Under(usize, u32),
}

impl Leaf {
    /// The question whose answer it reads first, by its place; none for everybody.
    pub fn question(&self) -> Option<usize> {
        match self {
            Leaf::Always => None,
            Leaf::Chose(question, _)
            | Leaf::ChoseIn(question, ..)
            | Leaf::Outside(question, _)
            | Leaf::NotSure(question)
            | Leaf::Under(question, _) => Some(*question),
        }
    }
}

/// `always`, or conditions with ` | ` between them, one of which has to hold:
/// `question=option`, `question=option in area, area`, `question=not-sure`, `question<4w`,
/// `question outside option, option`.
pub fn condition(text: &str, names: &Names, at: At, faults: &mut Faults) -> Vec<Leaf> {
    if text == "always" {
        return vec![Leaf::Always];
    }
    let mut leaves = Vec::new();
    for part in text.split(" | ").map(str::trim) {
        if let Some((question, allowed)) = part.split_once(" outside ") {
            let Some(q) = names.question(question, at, faults) else {
                continue;
            };
            let allowed = allowed.split(',').map(str::trim);
            let allowed = allowed
                .filter_map(|option| names.option(q, option, at, faults))
                .collect();
            leaves.push(Leaf::Outside(q, allowed));
        } else if let Some((question, option)) = part.split_once('=') {
            let Some(q) = names.question(question, at, faults) else {
                continue;
            };
            let (option, areas) = match option.split_once(" in ") {
                Some((option, areas)) => (option, Some(areas)),
                None => (option, None),
            };
            if let Some(areas) = areas {
                let o = names.option(q, option, at, faults);
                let areas = names.areas(areas, at, faults);
                if let Some(o) = o {
                    leaves.push(Leaf::ChoseIn(q, o, areas));
                }
            } else if option == "not-sure" {
                if !names.questions[q].not_sure {
                    faults.report(
                        at.file,
                        at.line,
                        format!("`{question}` can't be answered with \"not sure\""),
                    );
                }
                leaves.push(Leaf::NotSure(q));
            } else if let Some(o) = names.option(q, option, at, faults) {
                leaves.push(Leaf::Chose(q, o));
            }
        } else if let Some((question, length)) = part.split_once('<') {
            let Some(q) = names.question(question, at, faults) else {
                continue;
            };
            match span(length) {
                Some(length) => leaves.push(Leaf::Under(q, length)),
                None => faults.report(
                    at.file,
                    at.line,
                    format!("`{length}` is no span; write 10d, 4w or 6m"),
                ),
            }
        } else {
            faults.report(
                at.file,
                at.line,
                format!(
                    "`{part}` is no condition; write `always`, `question=option`, \
                     `question=option in area, area`, `question=not-sure`, `question<4w` or `question outside option, option`"
                ),
            );
        }
    }
    leaves
}

/// What a rule does to a treatment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How strict: 0 nothing, 1 with precautions, 2 deferred, 3 review, 4 contraindicated.
    pub effect: u32,
    /// Who has to be asked.
    pub clinician: Option<usize>,
    /// How long to wait: since the answer to a question, or since it has cleared.
    pub wait: Option<(Option<usize>, u32)>,
}

/// `-`, `C`, `X`; `d(14d)`; `s(question, 4w)`; `r:who`, `n:who`, with a wait behind them:
/// `r:who(14d)`, `n:who(question, 4w)`.
pub fn cell(text: &str, names: &Names, at: At, faults: &mut Faults) -> Cell {
    let nothing = Cell {
        effect: 0,
        clinician: None,
        wait: None,
    };
    let (head, wait) = match text.split_once('(') {
        Some((head, rest)) => (head, rest.strip_suffix(')').map(str::trim)),
        None => (text, Some("")),
    };
    let (letter, who) = match head.split_once(':') {
        Some((letter, who)) => (letter, Some(who)),
        None => (head, None),
    };
    let effect = match letter {
        "-" => 0,
        "C" => 1,
        "d" | "s" => 2,
        "r" => 3,
        "n" | "X" => 4,
        _ => {
            faults.report(
                at.file,
                at.line,
                format!(
                    "`{text}` is no cell; write -, C, d(14d), s(question, 4w), r:who, n:who or X, \
                     with a wait behind r and n where there is one"
                ),
            );
            return nothing;
        }
    };
    let clinician = who.and_then(|who| names.clinician(who, at, faults));
    let wait = match wait {
        Some("") => None,
        Some(wait) => {
            let (question, length) = match wait.split_once(',') {
                Some((question, length)) => {
                    (names.question(question.trim(), at, faults), length.trim())
                }
                None => (None, wait),
            };
            let length = span(length);
            if length.is_none() {
                faults.report(at.file, at.line, format!("`{wait}` is no wait"));
            }
            length.map(|length| (question, length))
        }
        None => {
            faults.report(at.file, at.line, format!("`{text}` has no closing bracket"));
            None
        }
    };
    let fits = match letter {
        "-" | "C" | "X" => who.is_none() && wait.is_none(),
        "d" | "s" => who.is_none() && wait.is_some_and(|(q, _)| q.is_some() == (letter == "s")),
        _ => who.is_some(),
    };
    if !fits {
        faults.report(
            at.file,
            at.line,
            format!("`{text}` says too much or too little"),
        );
    }
    Cell {
        effect,
        clinician,
        wait,
    }
}

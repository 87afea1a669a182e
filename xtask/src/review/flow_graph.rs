//! The flow graph of the questions, as SVG.
//!
//! What arrives: the questions in order of asking, what each hangs on, and the
//! red flags. What leaves: a picture of boxes, one a question from top to
//! bottom, with a branch for what is asked only with an option, and a stop
//! for what ends the quiz. Plain shapes and text, readable in black and white.
//! This module deliberately does not know how wide a letter is: it counts
//! letters and leaves room.

use skin_quiz::assessment::rules::Urgency;
use skin_quiz::questionnaire::{Kind, Question, Unit};
use skin_quiz::text::Phrase;

use super::markup::{Element, Markup, element};
use super::rules::urgency;
use super::sentence::{self, counted};
use super::tables::Tables;

// All in tenths of a millimetre on A4.
const WIDTH: i32 = 1860;
const TOP: i32 = 10;
const ROW: i32 = 63;
const BOX: i32 = 45;
const SPINE: i32 = 10;
const SPINE_WIDTH: i32 = 690;
const SPINE_CENTRE: i32 = SPINE + SPINE_WIDTH / 2;
const TRACK: i32 = 760;
const BRANCH: i32 = 820;
const BRANCH_WIDTH: i32 = 650;
const NOTE: i32 = BRANCH + BRANCH_WIDTH + 15;
const NOTE_LETTERS: usize = 34;
const NAME_SIZE: i32 = 25;
const SMALL_SIZE: i32 = 21;

/// The picture.
pub fn draw(tables: &Tables) -> Markup {
    let rows = i32::try_from(tables.pack.questions.len()).unwrap_or_default();
    let after_questions = TOP + rows * ROW;
    let legend_top = after_questions + 2 * ROW + 10;
    let height = legend_top + 175;
    let drawing = element("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", format!("0 0 {WIDTH} {height}"))
        .with("width", format!("{}mm", WIDTH / 10))
        .with("height", format!("{}mm", height / 10))
        .with("role", "img")
        .with("aria-labelledby", "flow-title flow-description")
        .with("font-family", "Liberation Sans, Arial, Helvetica, sans-serif")
        .with("font-size", NAME_SIZE)
        .with("fill", "#111")
        .add(
            element("title")
                .with("id", "flow-title")
                .add("The questions of Skin Quiz, in order of asking"),
        )
        .add(element("desc").with("id", "flow-description").add(
            "Boxes from top to bottom are the questions that everybody is asked. Boxes to the right are asked only with the option named beside them. Red flags and distress can stop the quiz. A question is left out when its answer can no longer matter.",
        ))
        .add(arrowhead())
        .add(
            element("rect")
                .with("width", WIDTH)
                .with("height", height)
                .with("fill", "#fff"),
        )
        .add(spine(tables))
        .add(branches(tables))
        .all(tables.pack.questions.iter().map(|&q| question(q, tables)))
        .all(tables.pack.questions.iter().filter_map(|&q| stop(q, tables)))
        .add(end(
            after_questions,
            "Review: every answer can be changed",
        ))
        .add(end(
            after_questions + ROW,
            "Result: what fits, what does not, and why",
        ))
        .add(legend(legend_top));
    drawing.into()
}

fn row_of(question: Question) -> i32 {
    // OK because there are a few dozen questions.
    question.facts().index as i32
}

fn top_of(question: Question) -> i32 {
    TOP + row_of(question) * ROW
}

fn middle_of(question: Question) -> i32 {
    top_of(question) + BOX / 2
}

fn arrowhead() -> Element {
    element("defs").add(
        element("marker")
            .with("id", "flow-arrow")
            .with("viewBox", "0 0 10 10")
            .with("refX", 9)
            .with("refY", 5)
            .with("markerWidth", 16)
            .with("markerHeight", 16)
            .with("markerUnits", "userSpaceOnUse")
            .with("orient", "auto")
            .add(element("path").with("d", "M0 0 10 5 0 10z")),
    )
}

fn line(path: String) -> Element {
    element("path")
        .with("d", path)
        .with("fill", "none")
        .with("stroke", "#111")
        .with("stroke-width", 3)
}

fn text(x: i32, y: i32, content: impl Into<Markup>) -> Element {
    element("text").with("x", x).with("y", y).add(content)
}

/// The arrows from one question that everybody is asked to the next, and on to the end.
fn spine(tables: &Tables) -> Markup {
    let questions = tables.pack.questions.iter();
    let mut tops: Vec<i32> = questions
        .filter(|q| q.facts().asked_with.is_none())
        .map(|&q| top_of(q))
        .collect();
    let rows = i32::try_from(tables.pack.questions.len()).unwrap_or_default();
    tops.push(TOP + rows * ROW);
    tops.push(TOP + (rows + 1) * ROW);
    tops.windows(2)
        .map(|pair| {
            line(format!("M{SPINE_CENTRE} {}V{}", pair[0] + BOX, pair[1]))
                .with("marker-end", "url(#flow-arrow)")
        })
        .collect()
}

/// The lines from a question to those that hang on its options.
fn branches(tables: &Tables) -> Markup {
    let questions = tables.pack.questions.iter();
    questions
        .filter_map(|&q| Some((q, q.parent()?)))
        .map(|(branch, parent)| {
            let from = match parent.facts().asked_with {
                None => SPINE + SPINE_WIDTH,
                Some(_) => BRANCH,
            };
            line(format!(
                "M{from} {}H{TRACK}V{}H{BRANCH}",
                middle_of(parent),
                middle_of(branch)
            ))
            .with("stroke-dasharray", "12 8")
            .with("marker-end", "url(#flow-arrow)")
        })
        .collect()
}

fn question(asked: Question, tables: &Tables) -> Element {
    let facts = asked.facts();
    let branches = facts.asked_with.is_some();
    let (left, width) = if branches {
        (BRANCH, BRANCH_WIDTH)
    } else {
        (SPINE, SPINE_WIDTH)
    };
    let top = top_of(asked);
    let outline = element("rect")
        .with("x", left)
        .with("y", top)
        .with("width", width)
        .with("height", BOX)
        .with("rx", 8)
        .with("fill", "#fff")
        .with("stroke", "#111")
        .with("stroke-width", if facts.safety { 6 } else { 2 });
    let name = element("tspan").with("font-weight", 700).add(format!(
        "{}  {}",
        row_of(asked) + 1,
        tables.say(Phrase::Short(asked))
    ));
    let kind = match facts.kind {
        Kind::Single => "one answer",
        Kind::Multi => "one or more",
        Kind::Number {
            unit: Unit::Money, ..
        } => "amount of money",
        Kind::Number { unit, .. } => unit.id(),
    };
    let mut how = kind.to_owned();
    if facts.not_sure {
        how.push_str("; or \u{201c}not sure\u{201d}");
    }
    if facts.optional {
        how.push_str("; may be left empty");
    }
    let mut drawn = element("g")
        .add(outline)
        .add(text(left + 16, top + 31, name))
        .add(
            text(left + width - 16, top + 31, how)
                .with("text-anchor", "end")
                .with("font-size", SMALL_SIZE)
                .with("fill", "#444"),
        );
    if let Some(needed) = facts.asked_with {
        let label = format!("with {}", sentence::choice(needed, tables));
        drawn = drawn.add(note(NOTE, middle_of(asked), &wrapped(&label, NOTE_LETTERS)));
    }
    drawn
}

/// Lines of small text, their middle at `y`.
fn note(x: i32, y: i32, lines: &[String]) -> Markup {
    const LINE: i32 = SMALL_SIZE + 4;
    let half = i32::try_from(lines.len()).unwrap_or_default() * LINE / 2;
    (0..)
        .zip(lines)
        .map(|(index, line)| {
            text(x, y - half + SMALL_SIZE + index * LINE, line.as_str())
                .with("font-size", SMALL_SIZE)
        })
        .collect()
}

fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The stop beside a question whose answer can end the quiz.
fn stop(asked: Question, tables: &Tables) -> Option<Markup> {
    let flags = tables.pack.red_flags.iter();
    let mut found: Vec<Urgency> = flags
        .filter(|flag| {
            let mut reads = false;
            flag.when.questions(&mut |q| reads |= q == asked);
            reads
        })
        .map(|flag| flag.urgency)
        .collect();
    if found.is_empty() {
        return None;
    }
    found.sort_by_key(|how_soon| std::cmp::Reverse(*how_soon));
    let mut parts: Vec<String> = Vec::new();
    for how_soon in [Urgency::Emergency, Urgency::SameDay, Urgency::Soon] {
        let n = found.iter().filter(|u| **u == how_soon).count();
        if n > 0 {
            parts.push(format!(
                "{} ({})",
                urgency(how_soon),
                counted(u32::try_from(n).unwrap_or_default(), "answer")
            ));
        }
    }
    let middle = middle_of(asked);
    let (top, bottom) = (middle - 29, middle + 29);
    let (left, right) = (BRANCH, WIDTH - 10);
    let corner = 18;
    let octagon = element("path")
        .with(
            "d",
            format!(
                "M{} {top}H{}L{right} {}V{}L{} {bottom}H{}L{left} {}V{}z",
                left + corner,
                right - corner,
                top + corner,
                bottom - corner,
                right - corner,
                left + corner,
                bottom - corner,
                top + corner
            ),
        )
        .with("fill", "#111");
    let arrow = line(format!("M{} {middle}H{BRANCH}", SPINE + SPINE_WIDTH))
        .with("marker-end", "url(#flow-arrow)");
    Some(
        Markup::from(arrow)
            .add(octagon)
            .add(
                text(
                    left + 26,
                    top + 25,
                    "STOP: nothing cosmetic is shown, a doctor is needed",
                )
                .with("font-weight", 700)
                .with("fill", "#fff"),
            )
            .add(
                text(left + 26, top + 49, parts.join("; "))
                    .with("font-size", SMALL_SIZE)
                    .with("fill", "#fff"),
            ),
    )
}

fn end(top: i32, label: &str) -> Element {
    element("g")
        .add(
            element("rect")
                .with("x", SPINE)
                .with("y", top)
                .with("width", SPINE_WIDTH)
                .with("height", BOX)
                .with("rx", BOX / 2)
                .with("fill", "#e6e6e6")
                .with("stroke", "#111")
                .with("stroke-width", 2),
        )
        .add(
            text(SPINE_CENTRE, top + 31, label)
                .with("text-anchor", "middle")
                .with("font-weight", 700),
        )
}

fn legend(top: i32) -> Markup {
    let lines = [
        "Boxes are asked in the order of their numbers. Thick frame: the answer decides safety. Dashed line: asked only with the option named.",
        "Skipping: a question is left out when its answer can no longer matter, because every treatment that it could still change is already not",
        "offered, and no date, urgency or match can move. Red flags and distress are never left out. A preference is left out when nothing that it",
        "could order or cost is left. A red flag stops the quiz at once.",
    ];
    (0..)
        .zip(lines)
        .map(|(index, content)| text(SPINE, top + 40 + index * 34, content))
        .collect()
}

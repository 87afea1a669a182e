//! Conditions, waits and spans as sentences.
//!
//! What arrives: the decision's data and the quiz's own names for questions
//! and options. What leaves: plain English, every condition word for word as
//! its data says, with nothing left out. This module deliberately does not
//! know which rule a condition belongs to, or what follows from it.

use skin_quiz::answers::Answer;
use skin_quiz::assessment::rules::Wait;
use skin_quiz::condition::{Condition, Span};
use skin_quiz::questionnaire::{Choice, Kind, Question, Unit};
use skin_quiz::text::Phrase;

use super::tables::Tables;

/// A question's short name in quotation marks.
pub fn question(question: Question, tables: &Tables) -> String {
    quoted(tables.say(Phrase::Short(question)))
}

/// An option's label in quotation marks.
pub fn choice(choice: Choice, tables: &Tables) -> String {
    quoted(tables.say(Phrase::Choice(choice)))
}

fn quoted(text: &str) -> String {
    format!("\u{201c}{text}\u{201d}")
}

/// When a condition holds, as the end of a sentence ("when ..." or "for everybody").
pub fn when(condition: &Condition, tables: &Tables) -> String {
    let mut ticked: Vec<(Question, Vec<Choice>)> = Vec::new();
    let mut clauses: Vec<String> = Vec::new();
    let mut always = false;
    condition.leaves(&mut |leaf| match leaf {
        Condition::Always => always = true,
        Condition::Chose(choice) => {
            let asked = choice.question();
            match ticked.iter_mut().find(|(q, _)| *q == asked) {
                Some((_, choices)) => choices.push(*choice),
                None => ticked.push((asked, vec![*choice])),
            }
        }
        Condition::ChoseIn(chosen_one, areas) => {
            let areas: Vec<String> = areas.iter().map(|c| choice(*c, tables)).collect();
            clauses.push(format!(
                "{} is ticked at {}, for {} alone",
                choice(*chosen_one, tables),
                question(chosen_one.question(), tables),
                areas.join("; ")
            ));
        }
        Condition::Outside(asked, allowed) => {
            let allowed: Vec<String> = allowed.iter().map(|c| choice(*c, tables)).collect();
            clauses.push(format!(
                "anything is ticked at {} but {}",
                question(*asked, tables),
                allowed.join("; ")
            ));
        }
        Condition::NotSure(asked) => clauses.push(format!(
            "the answer to {} is \u{201c}not sure\u{201d}",
            question(*asked, tables)
        )),
        Condition::Under(asked, span) => clauses.push(under(*asked, *span, tables)),
        // Taken apart by `leaves`.
        Condition::Any(_) => {}
    });
    if always {
        return "for everybody".to_owned();
    }
    let clauses: Vec<String> = ticked
        .iter()
        .map(|(asked, choices)| chosen(*asked, choices, tables))
        .chain(clauses)
        .collect();
    format!("when {}", clauses.join("; or when "))
}

fn chosen(asked: Question, choices: &[Choice], tables: &Tables) -> String {
    let options: Vec<String> = choices.iter().map(|c| choice(*c, tables)).collect();
    let options = options.join("; ");
    let name = question(asked, tables);
    let clause = match (asked.facts().kind, choices.len()) {
        (Kind::Multi, 1) => format!("{options} is ticked at {name}"),
        (Kind::Multi, _) => format!("any of these is ticked at {name}: {options}"),
        (_, 1) => format!("the answer to {name} is {options}"),
        _ => format!("the answer to {name} is one of these: {options}"),
    };
    match counts_as(asked, tables) {
        Some(Answer::Chosen(bits)) if choices.iter().any(|c| bits & c.bit() != 0) => {
            format!("{clause} (\u{201c}not sure\u{201d} counts as that)")
        }
        _ => clause,
    }
}

fn under(asked: Question, limit: Span, tables: &Tables) -> String {
    let Kind::Number { min, max, unit } = asked.facts().kind else {
        return format!("{} is under {}", question(asked, tables), span(limit));
    };
    let last = (min..=max)
        .rev()
        .find(|n| elapsed(unit, *n).is_some_and(|e| e < limit));
    let numbers = match last {
        None => "no answer".to_owned(),
        Some(last) if last == min => format!("an answer of {min}"),
        Some(last) => format!("an answer of {min} to {last}"),
    };
    let not_sure = match counts_as(asked, tables) {
        Some(Answer::Number(n)) => format!(", or \u{201c}not sure\u{201d}, which counts as {n}"),
        _ => String::new(),
    };
    format!(
        "{} is under {} ({numbers}{not_sure})",
        question(asked, tables),
        span(limit)
    )
}

fn elapsed(unit: Unit, n: u32) -> Option<Span> {
    match unit {
        Unit::Months => Some(Span::months(n)),
        Unit::Weeks => Some(Span::weeks(n)),
        Unit::Money => None,
    }
}

/// The answer that "not sure" counts as; `None` where it can't be answered.
pub fn counts_as(asked: Question, tables: &Tables) -> Option<Answer> {
    if !asked.facts().not_sure {
        return None;
    }
    let mut answers = tables.pack.answers();
    if let Some(needed) = asked.facts().asked_with {
        answers.choose(needed);
    }
    answers.set(asked, Some(Answer::NotSure));
    answers.that_count().get(asked)
}

/// A length of time in the unit it comes out even in: months, weeks or days.
pub fn span(span: Span) -> String {
    let days = span.in_days();
    if let Some(months) = (1..=600).find(|n| Span::months(*n) == span) {
        return counted(months, "month");
    }
    if days >= 7 && days.is_multiple_of(7) && Span::days(days) == span {
        return counted(days / 7, "week");
    }
    counted(days, "day")
}

/// "1 rule", "2 rules".
pub fn counted(n: u32, thing: &str) -> String {
    if n == 1 {
        format!("1 {thing}")
    } else {
        format!("{n} {thing}s")
    }
}

/// Until when to wait, as short as a cell needs it.
pub fn wait(wait: Wait) -> String {
    match wait {
        Wait::Cleared(Span::ZERO) => "until it is over".to_owned(),
        Wait::Cleared(length) => format!("until {} after it is over", span(length)),
        Wait::Since(_, length) => {
            let length = span(length);
            let verb = if length.starts_with("1 ") {
                "has"
            } else {
                "have"
            };
            format!("until {length} {verb} passed")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(id: &str, tables: &Tables) -> Question {
        tables.pack.question(id).expect("a question")
    }

    fn chose(id: &str, tables: &Tables) -> Condition {
        Condition::Chose(tables.pack.choice(id).expect("an option"))
    }

    #[test]
    fn a_limit_in_months_names_the_answers_below_it() {
        let tables = Tables::built_in();
        let scar = asked("scar-age-months", &tables);
        let sentence = when(&Condition::Under(scar, Span::weeks(6)), &tables);
        assert!(
            sentence.ends_with(
                "is under 6 weeks (an answer of 0 to 1, or \u{201c}not sure\u{201d}, which counts as 0)"
            ),
            "{sentence}"
        );
    }

    #[test]
    fn not_sure_is_named_where_it_counts_as_the_option() {
        let tables = Tables::built_in();
        let darkest = when(&chose("skin-tone=type-6", &tables), &tables);
        let lightest = when(&chose("skin-tone=type-1", &tables), &tables);
        assert!(darkest.contains("not sure"), "{darkest}");
        assert!(!lightest.contains("not sure"), "{lightest}");
    }

    #[test]
    fn options_of_two_questions_are_two_clauses() {
        let tables = Tables::built_in();
        let any = [
            "skin-now=inflamed-acne",
            "concerns=active-acne",
            "skin-now=cystic-acne",
        ];
        let any = any.map(|id| chose(id, &tables)).to_vec();
        let sentence = when(&Condition::Any(any), &tables);
        assert_eq!(sentence.matches("; or when ").count(), 1, "{sentence}");
        assert_eq!(sentence.matches("any of these").count(), 1, "{sentence}");
    }

    #[test]
    fn spans_come_out_even() {
        let tables = Tables::built_in();
        assert_eq!(span(Span::days(10)), "10 days");
        assert_eq!(span(Span::days(28)), "4 weeks");
        assert_eq!(span(Span::months(12)), "12 months");
        let waxed = asked("weeks-since-waxing", &tables);
        assert_eq!(
            wait(Wait::Since(waxed, Span::weeks(1))),
            "until 1 week has passed"
        );
    }
}

//! A question, and what it is answered with: radio buttons, checkboxes, a number.
//!
//! What arrives: the question and what is ticked. What leaves: native inputs,
//! `name` the question's id, `value` the option's. Answers that exclude the
//! others stand apart; long lists stand in groups. Where several lists stand on
//! a page each is folded away below the names of all that is in it, and opened
//! by a radio button; what hangs on an option stands beside it. What is folded
//! away is drawn a moment after the rest of the page, unless it stands open:
//! the style sheet shuts a fold, by what is ticked before it. This module
//! deliberately does not know what happens to an answer.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{at_field, fault_text, hint, is_folded, reasons};
use super::id::ids;
use super::scene::Scene;
use super::{areas, numbers, typing};
use crate::answers::NOT_SURE;
use crate::journey::Draft;
use crate::questionnaire::{Choice, Kind, Question, Role, Unit};
use crate::text::{Phrase, Ui};

/// Lists longer than this may stand in two columns.
const LONG: usize = 6;

/// Options no longer than this, in letters, may stand beside each other on a phone.
const BRIEF: usize = 14;

/// The value of the radio button that opens a list. No option may be called so.
pub const SOME: &str = "some";

/// Where a question stands on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It heads the page.
    Heading,
    /// One of several.
    OneOfSeveral,
    /// It hangs on an option.
    FollowUp,
}

impl Level {
    /// The element of a question's own heading, where it does not head the page.
    fn heading(self, scene: &Scene, question: Question) -> &'static str {
        let below_a_group = |parent: Question| {
            let at_top = scene.journey.drafts.questions();
            let heads = at_top.filter(|q| q.parent().is_none()).count() == 1;
            !heads || parent.facts().groups > 0
        };
        match question.parent() {
            Some(parent) if below_a_group(parent) => "h4",
            _ => "h3",
        }
    }

    /// The element of the headings of groups of options.
    pub const fn group_heading(self) -> &'static str {
        match self {
            Level::Heading => "h3",
            _ => "h4",
        }
    }
}

/// A question with all that belongs to it.
pub fn fieldset(scene: &Scene, question: Question, level: Level) -> Html {
    let words = scene.words;
    let hint = hint(scene, question);
    let fault = scene.fault(question);
    let fault = fault.map(|fault| fault_text(scene, question, fault));
    let (hint_id, error_id) = (ids("hint-", question), ids("error-", question));
    let described_by = match (hint.is_empty(), &fault) {
        (true, None) => None,
        (true, Some(_)) => Some(error_id.clone()),
        (false, None) => Some(hint_id.clone()),
        (false, Some(_)) => Some([&hint_id, " ", &error_id].concat()),
    };
    let text = words.say(Phrase::Question(question));
    let alone = scene.journey.drafts.questions().nth(1).is_none();
    let folds = level != Level::FollowUp && !alone && is_folded(question);
    let mut class = Classes::new();
    class.push(fault.as_ref().map(|_| "bad"));
    class.push(folds.then_some("gate"));
    class.push((level == Level::FollowUp).then_some("more"));
    html! {
        <fieldset
            key={question.id()}
            part="question"
            data-question={(!alone).then(|| question.id())}
            class={class}
            aria-label={folds.then_some(text)}
            aria-describedby={described_by}
        >
            <legend>
                if level == Level::Heading {
                    <h2 tabindex="-1" part="heading" aria-describedby="step">{ text }</h2>
                } else {
                    // A list to be read at a glance has a short title; what it asks in full is its name.
                    <@{level.heading(scene, question)} id={ids("q-", question)} tabindex="-1">
                        { if folds { words.say(Phrase::Short(question)) } else { text } }
                    </@>
                }
            </legend>
            if !hint.is_empty() {
                <p class="hint" part="hint" id={hint_id}>{ hint }</p>
            }
            if level == Level::Heading {
                { reasons(words, &[question]) }
            }
            if let Some(fault) = &fault {
                { at_field(words, &error_id, None, fault) }
            }
            { body(scene, question, level, folds) }
        </fieldset>
    }
}

/// The inputs of a question.
fn body(scene: &Scene, question: Question, level: Level, folds: bool) -> Html {
    let facts = question.facts();
    if let Kind::Number { min, max, unit } = facts.kind {
        return html! {
            <>
                { number(scene, question, min, max, unit) }
                { apart(scene, question, &[]) }
            </>
        };
    }
    let (alone, beside): (Vec<Choice>, Vec<Choice>) =
        question.choices().partition(|choice| choice.facts().apart);
    if folds && is_folded(question) {
        return html! {
            <>
                { names(scene, question, &beside) }
                <div class="three">
                    { for alone.iter().map(|option| radio(scene, question, Some(*option))) }
                    { some(scene, question) }
                    if facts.not_sure {
                        { radio(scene, question, None) }
                    }
                </div>
                <div class="fold">
                    if scene.folds || draft(scene, question).open {
                        { main_list(scene, question, level, &beside, true) }
                    }
                </div>
            </>
        };
    }
    html! {
        <>
            { main_list(scene, question, level, &beside, false) }
            { what_counts(scene, question) }
            { apart(scene, question, &alone) }
            { which_not_sure(scene, question) }
        </>
    }
}

/// What is ticked at a question; nothing where it is on another page.
fn draft(scene: &Scene, question: Question) -> Draft {
    let draft = scene.journey.drafts.get(question);
    draft.cloned().unwrap_or_default()
}

/// The names of all options, to be read at a glance.
fn names(scene: &Scene, question: Question, options: &[Choice]) -> Html {
    grouped(question, options)
        .iter()
        .map(|(_, of_group)| {
            // Two kinds of one thing may have one name.
            let mut names: Vec<&str> = of_group.iter().map(|one| short(scene, *one)).collect();
            names.dedup();
            html! { <ul class="names">{ for names.iter().map(|name| html! { <li>{ *name }</li> }) }</ul> }
        })
        .collect()
}

/// The short name of an option.
fn short(scene: &Scene, choice: Choice) -> &'static str {
    match scene.words.say(Phrase::ChoiceShort(choice)) {
        "" => scene.words.say(Phrase::Choice(choice)),
        short => short,
    }
}

/// The radio button that opens the list.
fn some(scene: &Scene, question: Question) -> Html {
    let checked = draft(scene, question).open;
    option(
        scene,
        question,
        "radio",
        SOME,
        checked,
        scene.words.ui(Ui::SomeOfThese),
    )
}

/// An answer that excludes the others, beside the button that opens them.
fn radio(scene: &Scene, question: Question, choice: Option<Choice>) -> Html {
    let draft = draft(scene, question);
    let (value, checked, text) = match choice {
        Some(choice) => (
            choice.id(),
            draft.bits & choice.bit() != 0,
            short(scene, choice),
        ),
        None => (NOT_SURE, draft.not_sure, scene.words.not_sure(question)),
    };
    option(scene, question, "radio", value, checked, text)
}

fn option(
    scene: &Scene,
    question: Question,
    kind: &'static str,
    value: &'static str,
    checked: bool,
    text: &'static str,
) -> Html {
    // The first of them is where an error's link leads.
    let is_field = Some(value) == question.none_of_these().map(Choice::id);
    let described_by = scene.fault(question).map(|_| ids("error-", question));
    html! {
        <label class="choice" part="choice" key={value}>
            <input
                type={kind}
                id={is_field.then(|| ids("f-", question))}
                name={question.id()}
                {value}
                {checked}
                aria-describedby={described_by}
            />
            <span>{ text }</span>
        </label>
    }
}

/// The options that exclude no other; where they are folded away the way in is the question's field.
fn main_list(
    scene: &Scene,
    question: Question,
    level: Level,
    beside: &[Choice],
    folded: bool,
) -> Html {
    let facts = question.facts();
    if let Some(drawing) = &facts.drawing {
        return html! {
            <div class="areas">
                { areas::drawing(scene, question, drawing) }
                { list(scene, question, beside, folded, "choices few") }
            </div>
        };
    }
    let groups = grouped(question, beside);
    if let [(None, all)] = &groups[..] {
        let has_swatches = all.iter().any(|choice| choice.facts().swatch.is_some());
        let class = if are_brief(scene, all) {
            "choices few"
        } else if all.len() > LONG && !has_swatches {
            "choices many"
        } else {
            "choices"
        };
        return list(scene, question, all, folded, class);
    }
    groups
        .into_iter()
        .enumerate()
        .map(|(index, (group, of_group))| {
            let id = ids(&["g", &index.to_string(), "-"].concat(), question);
            let title = group.map(|group| scene.words.say(Phrase::Group(question, group)));
            html! {
                <div class="group" role="group" aria-labelledby={title.is_some().then(|| id.clone())}>
                    if let Some(title) = title {
                        <@{level.group_heading()} {id}>{ title }</@>
                    }
                    { list(scene, question, &of_group, folded || index > 0, "choices many") }
                </div>
            }
        })
        .collect()
}

/// Whether options are so brief that they can stand beside each other on a phone.
fn are_brief(scene: &Scene, options: &[Choice]) -> bool {
    options.iter().all(|choice| {
        let text = scene.words.say(Phrase::Choice(*choice));
        let is_plain = scene.words.say(Phrase::ChoiceHelp(*choice)).is_empty();
        is_plain && choice.facts().swatch.is_none() && text.chars().count() <= BRIEF
    })
}

/// The options of a question by group, none left out: what belongs to no group stands last.
fn grouped(question: Question, options: &[Choice]) -> Vec<(Option<usize>, Vec<Choice>)> {
    let groups = (0..question.facts().groups).map(Some).chain([None]);
    groups
        .map(|group| {
            let of_group = options.iter().copied();
            let of_group = of_group.filter(|choice| choice.facts().group == group);
            (group, of_group.collect::<Vec<_>>())
        })
        .filter(|(_, of_group)| !of_group.is_empty())
        .collect()
}

/// One list, each option with what hangs on it. The first input of a question, unless it is
/// elsewhere, is where an error's link leads.
fn list(
    scene: &Scene,
    question: Question,
    options: &[Choice],
    first_is_elsewhere: bool,
    class: &'static str,
) -> Html {
    let inputs = options.iter().enumerate().map(|(index, option)| {
        let is_field = index == 0 && !first_is_elsewhere;
        html! {
            <>
                { input(scene, question, Some(*option), is_field) }
                { follow_ups(scene, *option) }
            </>
        }
    });
    html! { <div {class}>{ for inputs }</div> }
}

/// What is asked only with an option, beside it and folded away until it is ticked.
fn follow_ups(scene: &Scene, option: Choice) -> Html {
    let questions = scene.journey.drafts.questions();
    let mut hang_on_it = questions
        .filter(|q| q.facts().asked_with == Some(option))
        .peekable();
    if hang_on_it.peek().is_none() {
        return Html::default();
    }
    let is_ticked = draft(scene, option.question()).bits & option.bit() != 0;
    html! {
        <div class="fold">
            if scene.folds || is_ticked {
                { for hang_on_it.map(|asked| fieldset(scene, asked, Level::FollowUp)) }
            }
        </div>
    }
}

/// The answers that exclude the others.
fn apart(scene: &Scene, question: Question, alone: &[Choice]) -> Html {
    let not_sure = question.facts().not_sure;
    if alone.is_empty() && !not_sure {
        return Html::default();
    }
    html! {
        <>
            <p class="or">{ scene.words.ui(Ui::Or) }</p>
            <div class="choices">
                { for alone.iter().map(|option| input(scene, question, Some(*option), false)) }
                if not_sure {
                    { input(scene, question, None, false) }
                }
            </div>
        </>
    }
}

/// What exactly the options stand for, where their hints are not all.
fn what_counts(scene: &Scene, question: Question) -> Html {
    let words = scene.words;
    let mut more = question
        .choices()
        .map(|choice| (choice, words.say(Phrase::ChoiceMore(choice))))
        .filter(|(_, more)| !more.is_empty())
        .peekable();
    if more.peek().is_none() {
        return Html::default();
    }
    html! {
        <details class="why">
            <summary>{ words.ui(Ui::WhatCounts) }</summary>
            <dl>
                { for more.map(|(choice, more)| html! {
                    <>
                        <dt>{ words.say(Phrase::Choice(choice)) }</dt>
                        <dd>{ more }</dd>
                    </>
                }) }
            </dl>
        </details>
    }
}

/// Who is not sure of signs that need a doctor is asked which.
fn which_not_sure(scene: &Scene, question: Question) -> Html {
    if !question.has(Role::RedFlags) {
        return Html::default();
    }
    html! {
        <div role="status">
            if draft(scene, question).not_sure {
                <p class="ask">{ scene.words.ui(Ui::WhichNotSure) }</p>
            }
        </div>
    }
}

/// One option; no option is "not sure".
fn input(scene: &Scene, question: Question, option: Option<Choice>, is_field: bool) -> Html {
    let draft = draft(scene, question);
    let is_folded_single = question.facts().kind == Kind::Single;
    let kind = if is_folded_single {
        "radio"
    } else {
        "checkbox"
    };
    let (value, checked, text, help) = match option {
        Some(choice) => (
            choice.id(),
            draft.bits & choice.bit() != 0,
            scene.words.say(Phrase::Choice(choice)),
            scene.words.say(Phrase::ChoiceHelp(choice)),
        ),
        None => (NOT_SURE, draft.not_sure, scene.words.not_sure(question), ""),
    };
    html! {
        <label class="choice" part="choice" key={value}>
            <input
                type={kind}
                id={is_field.then(|| ids("f-", question))}
                name={question.id()}
                {value}
                {checked}
            />
            { swatch(option) }
            <span>
                { text }
                if !help.is_empty() {
                    <small>{ help }</small>
                }
            </span>
            { picture(option) }
        </label>
    }
}

/// The small drawing behind a description; a help, never the only sign.
fn picture(option: Option<Choice>) -> Html {
    let path = option.map_or("", |choice| choice.facts().picture);
    if path.is_empty() {
        return Html::default();
    }
    html! { <svg class="pic" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg> }
}

/// The colour beside a description; a help, never the only sign.
fn swatch(option: Option<Choice>) -> Html {
    let Some(number) = option.and_then(|choice| choice.facts().swatch) else {
        return Html::default();
    };
    let class = ["sw t", &number.to_string()].concat();
    html! { <span {class} aria-hidden="true"></span> }
}

fn number(scene: &Scene, question: Question, min: u32, max: u32, unit: Unit) -> Html {
    let draft = draft(scene, question);
    let unit_text = match unit {
        Unit::Months => scene.words.ui(Ui::Months).to_owned(),
        Unit::Weeks => scene.words.ui(Ui::Weeks).to_owned(),
        Unit::Money => scene.clinic.0.currency.clone(),
    };
    let class = if unit == Unit::Money {
        "number money"
    } else {
        "number"
    };
    let name = [
        scene.words.say(Phrase::Question(question)),
        " (",
        &unit_text,
        ")",
    ]
    .concat();
    let fault = scene.fault(question).is_some();
    // Where nothing was done the field is left alone; "not sure" empties it.
    let shown = (!draft.is_untouched()).then(|| typing::shown(&draft.text));
    // A wheel that turns over a field in focus would count it up or down, unseen.
    let keep = Callback::from(|event: WheelEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            // What can't lose the focus keeps it.
            let _ = input.blur();
        }
    });
    let by_date = question.has(Role::Event);
    html! {
        <>
            if by_date {
                <numbers::Date
                    {question}
                    most={max}
                    typed={draft.typed}
                    faulty={fault}
                    words={scene.words.clone()}
                    act={scene.act.clone()}
                />
            }
            <p {class}>
                if by_date {
                    <span>{ scene.words.ui(Ui::Or) }</span>
                }
                <input
                    type="number"
                    inputmode="numeric"
                    id={ids("f-", question)}
                    part="number"
                    name={question.id()}
                    min={min.to_string()}
                    max={max.to_string()}
                    step="1"
                    autocomplete="off"
                    aria-label={name}
                    aria-invalid={fault.then_some("true")}
                    aria-describedby={fault.then(|| ids("error-", question))}
                    value={shown}
                    onwheel={keep}
                />
                <label for={ids("f-", question)}>{ unit_text }</label>
            </p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Pack;
    use crate::view::ids::choice;

    #[test]
    fn every_option_of_every_question_is_drawn_once() {
        for &question in Pack::built_in().questions {
            let (mut drawn, beside): (Vec<Choice>, Vec<Choice>) =
                question.choices().partition(|choice| choice.facts().apart);
            let groups = grouped(question, &beside);
            drawn.extend(groups.into_iter().flat_map(|(_, of)| of));
            drawn.sort();
            assert_eq!(
                drawn,
                question.choices().collect::<Vec<_>>(),
                "{question:?}"
            );
        }
    }

    fn with_groups() -> impl Iterator<Item = Question> {
        let questions = Pack::built_in().questions.iter().copied();
        questions.filter(|question| question.facts().groups > 0)
    }

    #[test]
    fn an_option_of_no_group_is_drawn_last() {
        // As a new one would be, which nobody has given a group yet.
        let stray = choice("allergies=nickel");
        assert_eq!(stray.facts().group, None);
        assert!(with_groups().count() >= 2);
        for question in with_groups() {
            let mut options: Vec<Choice> = question.choices().collect();
            options.insert(0, stray);
            let groups = grouped(question, &options);
            let (group, last) = groups.last().unwrap();
            assert_eq!(*group, None, "{question:?}");
            assert!(last.contains(&stray), "{question:?}");
            assert_eq!(
                groups.iter().map(|(_, of)| of.len()).sum::<usize>(),
                options.len()
            );
        }
    }

    #[test]
    fn no_option_of_today_is_left_without_a_group_of_its_own() {
        for question in with_groups() {
            for choice in question.choices().filter(|choice| !choice.facts().apart) {
                assert!(choice.facts().group.is_some(), "{choice:?}");
            }
        }
    }
}

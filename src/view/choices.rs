//! What a question is answered with: radio buttons, checkboxes, a number.
//!
//! What arrives: the question and what is ticked. What leaves: native inputs,
//! `name` the question's id, `value` the option's. Answers that exclude the
//! others stand apart; long lists stand in groups. This module deliberately
//! does not know what happens to an answer.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Scene, areas};
use crate::answers::NOT_SURE;
use crate::questionnaire::{Choice, Kind, Question, Unit};
use crate::text::{Phrase, Ui};

/// Lists longer than this may stand in two columns.
const LONG: usize = 6;

/// The inputs of a question.
pub fn body(scene: &Scene, question: Question) -> Html {
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
    html! {
        <>
            { main_list(scene, question, &beside) }
            { apart(scene, question, &alone) }
        </>
    }
}

fn main_list(scene: &Scene, question: Question, beside: &[Choice]) -> Html {
    let facts = question.facts();
    if let Some(drawing) = &facts.drawing {
        return html! {
            <div class="areas">
                { areas::drawing(scene, question, drawing) }
                { list(scene, question, beside, false, "choices") }
            </div>
        };
    }
    let groups = grouped(question, beside);
    if let [(None, all)] = &groups[..] {
        let has_swatches = all.iter().any(|choice| choice.facts().swatch.is_some());
        let class = if all.len() > LONG && !has_swatches {
            "choices many"
        } else {
            "choices"
        };
        return list(scene, question, all, false, class);
    }
    groups
        .into_iter()
        .enumerate()
        .map(|(index, (group, of_group))| {
            let id = ["g", &index.to_string()].concat();
            let title = group.map(|group| scene.words.say(Phrase::Group(question, group)));
            html! {
                <div class="group" role="group" aria-labelledby={title.is_some().then(|| id.clone())}>
                    if let Some(title) = title {
                        <h3 {id}>{ title }</h3>
                    }
                    { list(scene, question, &of_group, index > 0, "choices many") }
                </div>
            }
        })
        .collect()
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

/// One list. The first input of a question, unless it is elsewhere, is where an error's link leads.
fn list(
    scene: &Scene,
    question: Question,
    options: &[Choice],
    first_is_elsewhere: bool,
    class: &'static str,
) -> Html {
    let inputs = options.iter().enumerate().map(|(index, option)| {
        input(
            scene,
            question,
            Some(*option),
            index == 0 && !first_is_elsewhere,
        )
    });
    html! { <div {class}>{ for inputs }</div> }
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

/// One option; no option is "not sure".
fn input(scene: &Scene, question: Question, option: Option<Choice>, is_field: bool) -> Html {
    let draft = &scene.journey.draft;
    let kind = match question.facts().kind {
        Kind::Single => "radio",
        _ => "checkbox",
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
                id={is_field.then_some("field")}
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
        </label>
    }
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
    let draft = &scene.journey.draft;
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
    let fault = scene.journey.fault.is_some();
    // A wheel that turns over a field in focus would count it up or down, unseen.
    let keep = Callback::from(|event: WheelEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            // What can't lose the focus keeps it.
            let _ = input.blur();
        }
    });
    html! {
        <p {class}>
            <input
                type="number"
                inputmode="numeric"
                id="field"
                part="number"
                name={question.id()}
                min={min.to_string()}
                max={max.to_string()}
                step="1"
                autocomplete="off"
                aria-label={name}
                aria-invalid={fault.then_some("true")}
                aria-describedby={fault.then_some("error")}
                value={draft.text.clone()}
                onwheel={keep}
            />
            <label for="field">{ unit_text }</label>
        </p>
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

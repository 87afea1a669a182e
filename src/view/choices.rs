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
    let (alone, beside): (Vec<Choice>, Vec<Choice>) = facts
        .choices
        .iter()
        .copied()
        .partition(|c| stands_apart(*c));
    html! {
        <>
            { main_list(scene, question, &beside) }
            { apart(scene, question, &alone) }
        </>
    }
}

/// Whether an option stands apart from the others, below the "or".
fn stands_apart(choice: Choice) -> bool {
    choice.is_none_of_these()
        || matches!(
            choice,
            Choice::PregnancyNotApplicable | Choice::DistressPreferNotToSay
        )
}

fn main_list(scene: &Scene, question: Question, beside: &[Choice]) -> Html {
    if question == Question::Areas {
        return html! {
            <div class="areas">
                { areas::drawing(scene) }
                { list(scene, question, beside, false, "choices") }
            </div>
        };
    }
    if groups_of(question).is_empty() {
        let many = beside.len() > LONG && question != Question::SkinTone;
        let class = if many { "choices many" } else { "choices" };
        return list(scene, question, beside, false, class);
    }
    grouped(question, beside)
        .into_iter()
        .enumerate()
        .map(|(index, (ui, of_group))| {
            let id = ["g", &index.to_string()].concat();
            html! {
                <div class="group" role="group" aria-labelledby={id.clone()}>
                    <h3 {id}>{ scene.words.ui(ui) }</h3>
                    { list(scene, question, &of_group, index > 0, "choices many") }
                </div>
            }
        })
        .collect()
}

/// The groups that a question's options stand in, in order; none: one plain list.
fn groups_of(question: Question) -> &'static [Ui] {
    match question {
        Question::Concerns => &[
            Ui::GroupScars,
            Ui::GroupLines,
            Ui::GroupTone,
            Ui::GroupTexture,
            Ui::GroupRedness,
        ],
        Question::Health => &[
            Ui::GroupBlood,
            Ui::GroupHeart,
            Ui::GroupImmune,
            Ui::GroupOther,
        ],
        Question::SkinNow => &[Ui::GroupSpots, Ui::GroupSore, Ui::GroupSun, Ui::GroupMoles],
        _ => &[],
    }
}

/// The options of a question by group, none left out: what belongs to none of
/// the question's groups stands under "other", last.
fn grouped(question: Question, options: &[Choice]) -> Vec<(Ui, Vec<Choice>)> {
    let groups = groups_of(question);
    let place = |choice: &Choice| {
        let own = group(*choice);
        if groups.contains(&own) {
            own
        } else {
            Ui::GroupOther
        }
    };
    let other = (!groups.contains(&Ui::GroupOther)).then_some(Ui::GroupOther);
    let mut filled = Vec::new();
    for ui in groups.iter().copied().chain(other) {
        let mut of_group = options.to_vec();
        of_group.retain(|choice| place(choice) == ui);
        if !of_group.is_empty() {
            filled.push((ui, of_group));
        }
    }
    filled
}

/// The group that an option stands in, where its question has groups.
fn group(choice: Choice) -> Ui {
    match choice {
        Choice::AcneScars
        | Choice::OtherScars
        | Choice::StretchMarks
        | Choice::DarkMarks
        | Choice::RedMarks => Ui::GroupScars,
        Choice::FineLines
        | Choice::DeepLines
        | Choice::Sagging
        | Choice::VolumeLoss
        | Choice::DarkCircles => Ui::GroupLines,
        Choice::UnevenTone | Choice::SunSpots | Choice::Melasma | Choice::Dullness => Ui::GroupTone,
        Choice::UnevenTexture | Choice::EnlargedPores | Choice::Blackheads => Ui::GroupTexture,
        Choice::ActiveAcne | Choice::FacialRedness => Ui::GroupRedness,
        Choice::BleedingDisorder
        | Choice::BloodClots
        | Choice::DiabetesControlled
        | Choice::DiabetesUncontrolled
        | Choice::G6pdOrMethaemoglobinaemia => Ui::GroupBlood,
        Choice::HeartCondition | Choice::ElectronicImplant | Choice::MetalImplant => Ui::GroupHeart,
        Choice::Lupus
        | Choice::Scleroderma
        | Choice::OtherAutoimmune
        | Choice::WeakImmuneSystem
        | Choice::HivOrHepatitis
        | Choice::Sarcoidosis
        | Choice::CancerTreatment
        | Choice::CancerTreatmentPastYear => Ui::GroupImmune,
        Choice::InflamedAcne
        | Choice::CysticAcne
        | Choice::ColdSore
        | Choice::SkinInfection
        | Choice::Warts => Ui::GroupSpots,
        Choice::OpenWound | Choice::EczemaNow | Choice::PsoriasisNow | Choice::RosaceaFlare => {
            Ui::GroupSore
        }
        Choice::SunburnOrTan | Choice::SelfTan | Choice::RoughSunPatches => Ui::GroupSun,
        Choice::RaisedMoles | Choice::Tattoo => Ui::GroupMoles,
        _ => Ui::GroupOther,
    }
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

/// The colour beside a skin tone's description; a help, never the only sign.
fn swatch(option: Option<Choice>) -> Html {
    let class = match option {
        Some(Choice::Type1) => "sw t1",
        Some(Choice::Type2) => "sw t2",
        Some(Choice::Type3) => "sw t3",
        Some(Choice::Type4) => "sw t4",
        Some(Choice::Type5) => "sw t5",
        Some(Choice::Type6) => "sw t6",
        _ => return Html::default(),
    };
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

    /// What of a question is drawn, as `body` does it.
    fn drawn(question: Question) -> Vec<Choice> {
        let (alone, beside): (Vec<Choice>, Vec<Choice>) = question
            .facts()
            .choices
            .iter()
            .partition(|c| stands_apart(**c));
        let mut drawn = alone;
        if groups_of(question).is_empty() {
            drawn.extend(beside);
        } else {
            drawn.extend(
                grouped(question, &beside)
                    .into_iter()
                    .flat_map(|(_, of)| of),
            );
        }
        drawn.sort();
        drawn
    }

    #[test]
    fn every_option_of_every_question_is_drawn_once() {
        for &question in Question::ALL {
            assert_eq!(drawn(question), question.facts().choices, "{question:?}");
        }
    }

    #[test]
    fn an_option_of_no_group_of_its_question_is_drawn_under_other() {
        // As a new one would be, which nobody has given a group yet.
        let stray = [Choice::Warts, Choice::Smoking, Choice::Tattoo];
        for &question in Question::ALL {
            if groups_of(question).is_empty() {
                continue;
            }
            let groups = grouped(question, &stray);
            let mut all: Vec<Choice> = groups.iter().flat_map(|(_, of)| of.clone()).collect();
            all.sort();
            assert_eq!(
                all,
                [Choice::Warts, Choice::Tattoo, Choice::Smoking],
                "{question:?}"
            );
            let (last, under) = groups.last().expect("a group");
            assert_eq!(*last, Ui::GroupOther);
            assert!(under.contains(&Choice::Smoking), "{question:?}");
        }
    }

    #[test]
    fn no_option_of_today_is_left_without_a_group_of_its_own() {
        for question in [Question::Concerns, Question::SkinNow] {
            let beside: Vec<Choice> = question
                .facts()
                .choices
                .iter()
                .copied()
                .filter(|c| !stands_apart(*c))
                .collect();
            for (ui, of_group) in grouped(question, &beside) {
                assert_ne!(ui, Ui::GroupOther, "{question:?}: {of_group:?}");
            }
        }
    }
}

//! The page of one question.
//!
//! What arrives: the question and what is ticked. What leaves: one form with
//! native inputs, a reason for asking, and, after a submit that could not be
//! taken, what to do, at the top and at the field. Choosing never moves on;
//! the form's button does. This module deliberately does not know the next
//! question.

use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::icon::{Icon, icon};
use super::journey::{Action, Typed};
use super::{Scene, arrival, choices, progress};
use crate::clinic::OwnText;
use crate::questionnaire::{Kind, Question};
use crate::text::{Phrase, Ui, Words};

/// Draws the page.
pub fn page(scene: &Scene, question: Question, page: &NodeRef) -> Html {
    let Scene { words, journey, .. } = scene;
    let (step, of) = journey.progress(&scene.clinic.0);
    let count = words.with(
        Ui::Progress,
        &[
            ("n", &words.figures().number(step)),
            ("of", &words.figures().number(of)),
        ],
    );
    let hint = hint(scene, question);
    let fault = journey
        .fault
        .map(|fault| fault_text(scene, question, fault));
    let described_by = match (hint.is_empty(), &fault) {
        (true, None) => None,
        (true, Some(_)) => Some("error"),
        (false, None) => Some("hint"),
        (false, Some(_)) => Some("hint error"),
    };
    let why = words.say(Phrase::Why(question));
    let on_change = heard(scene, question);
    let on_input = on_change.reform(|event: InputEvent| Event::from(event));
    html! {
        // What two questions have in common stays where it is: only the fieldset is drawn anew.
        <div class="page" part="page" key="question" ref={page}>
            if step == 1 {
                { intro(scene) }
            }
            { progress::top(scene, Some(&count), step, of) }
            <form
                data-question={question.id()}
                novalidate={true}
                part="form"
                onsubmit={scene.on_submit()}
                onchange={on_change}
                oninput={on_input}
            >
                if let Some(fault) = &fault {
                    { errors(scene, page, fault) }
                }
                <fieldset
                    key={question.id()}
                    part="question"
                    class={fault.as_ref().map(|_| "bad")}
                    aria-describedby={described_by}
                >
                    <legend>
                        <h2 tabindex="-1" part="heading">{ words.say(Phrase::Question(question)) }</h2>
                    </legend>
                    if !hint.is_empty() {
                        <p class="hint" part="hint" id="hint">{ hint }</p>
                    }
                    if !why.is_empty() {
                        <details class="why" part="why">
                            <summary>{ words.ui(Ui::WhyWeAsk) }</summary>
                            <p>{ why }</p>
                        </details>
                    }
                    if let Some(fault) = &fault {
                        { at_field(words, "error", None, fault) }
                    }
                    { choices::body(scene, question) }
                </fieldset>
                { progress::go(words.ui(Ui::Continue)) }
            </form>
        </div>
    }
}

/// The clinic's words above the first question, and whether its figures could be read.
fn intro(scene: &Scene) -> Html {
    let clinic = &scene.clinic.0;
    let intro = clinic
        .text(OwnText::Intro, scene.words.tag())
        .unwrap_or_else(|| scene.words.ui(Ui::Intro))
        .to_owned();
    html! {
        <>
            if let Some(title) = clinic.text(OwnText::Title, scene.words.tag()) {
                <p class="title" part="title" dir="auto">{ title.to_owned() }</p>
            }
            <p class="intro" part="intro" dir="auto">{ intro }</p>
            if clinic.unreadable {
                <p class="note" role="status">{ scene.words.ui(Ui::DefaultFigures) }</p>
            }
        </>
    }
}

/// What helps to answer: the question's own hint, and how many may be chosen.
fn hint(scene: &Scene, question: Question) -> String {
    let facts = question.facts();
    let help = scene.words.say(Phrase::Help(question));
    let how = match facts.kind {
        _ if facts.optional => Some(Ui::Optional),
        Kind::Multi => Some(Ui::ChooseAll),
        _ => None,
    };
    let mut hint = help.to_owned();
    if let Some(how) = how {
        if !hint.is_empty() {
            hint.push(' ');
        }
        hint.push_str(scene.words.ui(how));
    }
    hint
}

fn fault_text(scene: &Scene, question: Question, fault: Ui) -> String {
    let (min, max) = match question.facts().kind {
        Kind::Number { min, max, .. } => (min, max),
        _ => (0, 0),
    };
    let figures = scene.words.figures();
    scene.words.with(
        fault,
        &[("min", &figures.number(min)), ("max", &figures.number(max))],
    )
}

/// What to do, at the top. It gets the focus and is read out by that alone: a live region besides
/// would say it twice. Its link moves the focus, brings the field into view if it is not, and
/// leaves the page's address alone.
fn errors(scene: &Scene, page: &NodeRef, fault: &str) -> Html {
    let page = page.clone();
    let on_click = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if let Some(page) = page.cast::<Element>() {
            arrival::focus_on(&page, "#field");
            arrival::show(&page, "#field");
        }
    });
    html! {
        <div
            class="errors"
            part="errors"
            role="group"
            aria-labelledby="problem what-to-do"
            tabindex="-1"
        >
            <h2 id="problem">{ scene.words.ui(Ui::ErrorHeading) }</h2>
            <p><a href="#field" id="what-to-do" onclick={on_click}>{ fault }</a></p>
        </div>
    }
}

/// What is wrong, at the field it is about.
pub fn at_field(words: &Words, id: &'static str, role: Option<&'static str>, fault: &str) -> Html {
    html! {
        <p class="error" part="error" {id} {role}>
            { icon(Icon::Error) }
            <span>
                <span class="vh">{ words.ui(Ui::Error) }{ " " }</span>
                { fault }
            </span>
        </p>
    }
}

/// Ticking and typing, heard at the form: an input says by its name and value what it is.
fn heard(scene: &Scene, question: Question) -> Callback<Event> {
    let act = scene.act.clone();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        if input.type_() == "number" {
            let number = input.value_as_number();
            let typed = if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
                // OK because the number is whole and within the range of a u32.
                Typed::Whole(number as u32)
            } else if number.is_nan() && !input.validity().bad_input() {
                Typed::Nothing
            } else {
                Typed::Other
            };
            act.emit(Action::Type(input.value(), typed));
        } else {
            // Of all inputs only "not sure" has a value that is no option.
            act.emit(Action::Tick(
                question.choice(&input.value()),
                input.checked(),
            ));
        }
    })
}

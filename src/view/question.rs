//! A page of questions.
//!
//! What arrives: the page and what is ticked. What leaves: one form with native
//! inputs, reasons for asking, and, after a submit that could not be taken, what
//! to do, at the top and at each field. Choosing never moves on; the form's
//! button does. This module deliberately does not know the next page.

use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::choices::{Level, SOME, fieldset};
use super::field::{fault_text, is_folded, is_of_date, reasons};
use super::id::ids;
use super::scene::Scene;
use super::visit::Action;
use super::{arrival, progress, typing};
use crate::clinic::OwnText;
use crate::journey::{Fault, Typed};
use crate::questionnaire::{Page, Question};
use crate::text::{Phrase, Ui};

/// Draws the page.
pub fn page(scene: &Scene, asked: Page, page: &NodeRef) -> Html {
    let Scene { words, journey, .. } = scene;
    let (step, of) = journey.progress();
    let count = words.with(
        Ui::Progress,
        &[
            ("n", &words.figures().number(step)),
            ("of", &words.figures().number(of)),
        ],
    );
    let questions: Vec<Question> = journey.drafts.questions().collect();
    let at_top: Vec<Question> = questions
        .iter()
        .copied()
        .filter(|question| question.parent().is_none())
        .collect();
    let alone = questions.len() == 1;
    let heads = at_top.len() == 1;
    let level = if heads {
        Level::Heading
    } else {
        Level::OneOfSeveral
    };
    let on_change = heard(scene);
    let on_input = on_change.reform(|event: InputEvent| Event::from(event));
    html! {
        // What two pages have in common stays where it is: only what is asked is drawn anew.
        <div class="page" part="page" key="question" data-folds={scene.waits()} ref={page}>
            { cleared(scene) }
            if step == 1 {
                { intro(scene) }
            }
            { progress::top(scene, Some(&count), step, of) }
            <form
                data-question={if alone { questions.first().map(|question| question.id()) } else { None }}
                data-page={(!alone).then(|| asked.id())}
                novalidate={true}
                part="form"
                onsubmit={scene.on_submit()}
                onchange={on_change}
                oninput={on_input}
            >
                if !journey.faults.is_empty() {
                    { errors(scene, page) }
                }
                <div key={asked.id()} class="asked">
                    if !heads {
                        <h2 tabindex="-1" part="heading" aria-describedby="step">
                            { words.say(Phrase::Page(asked)) }
                        </h2>
                    }
                    if !heads {
                        { reasons(words, &at_top) }
                    }
                    { for at_top.into_iter().map(|question| fieldset(scene, question, level)) }
                    { none_of_all(scene) }
                </div>
                { progress::go(words.ui(Ui::Continue)) }
            </form>
        </div>
    }
}

/// What chooses "none of these" in every list that has no answer, below them all.
fn none_of_all(scene: &Scene) -> Html {
    let lists = scene.journey.drafts.questions();
    if lists.filter(|question| is_folded(*question)).count() < 2 {
        return Html::default();
    }
    html! {
        <div class="none">
            <button
                type="button"
                part="button"
                data-action="none-of-all"
                onclick={scene.stays(Action::NoneOfAll)}
            >
                { scene.words.ui(Ui::NoneOfAll) }
            </button>
            <p class="vh" role="status">
                if let Some(said) = scene.visit.message {
                    { scene.words.ui(said) }
                }
            </p>
        </div>
    }
}

/// That everything was cleared, for as long as it can be brought back.
fn cleared(scene: &Scene) -> Html {
    let undo = scene.journey.cleared.as_ref().map(|_| {
        let action = Action::Undo(scene.clinic.clone());
        html! {
            <>
                { scene.words.ui(Ui::Cleared) }
                { " " }
                <button
                    type="button"
                    class="link"
                    part="button button-link"
                    data-action="undo"
                    onclick={scene.on_click(action)}
                >
                    { scene.words.ui(Ui::Undo) }
                </button>
            </>
        }
    });
    if scene.journey.restarts == 0 {
        return Html::default();
    }
    html! { <p class="cleared" role="status">{ undo.unwrap_or_default() }</p> }
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

/// What to do, at the top. It gets the focus and is read out by that alone: a live region besides
/// would say it twice. Its links move the focus, bring the field into view if it is not, and
/// leave the page's address alone.
fn errors(scene: &Scene, page: &NodeRef) -> Html {
    let faults = &scene.journey.faults;
    let several = faults.len() > 1;
    let link = |(question, fault): &(Question, Fault)| {
        let page = page.clone();
        let of_date = is_of_date(scene, *question, *fault) && *fault != Fault::OutOfRange;
        let field = ["#", &ids(if of_date { "date-" } else { "f-" }, *question)].concat();
        let selector = ["[id=\"", &field[1..], "\"]"].concat();
        let on_click = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if let Some(page) = page.cast::<Element>() {
                arrival::focus_on(&page, &selector);
                arrival::show(&page, &selector);
            }
        });
        let mut text = fault_text(scene, *question, *fault);
        if several {
            // Several faults may sound alike.
            text = scene
                .words
                .labelled(scene.words.say(Phrase::Short(*question)), &text);
        }
        html! { <li><a href={field} onclick={on_click}>{ text }</a></li> }
    };
    html! {
        <div
            class="errors"
            part="errors"
            role="group"
            aria-labelledby="problem what-to-do"
            tabindex="-1"
        >
            <h2 id="problem">{ scene.words.ui(Ui::ErrorHeading) }</h2>
            <ul id="what-to-do">{ for faults.iter().map(link) }</ul>
        </div>
    }
}

/// Ticking and typing, heard at the form: an input says by its name and value what it is.
fn heard(scene: &Scene) -> Callback<Event> {
    let act = scene.act.clone();
    let pack = scene.clinic.0.pack;
    let group = typing::group_of(scene.words);
    let drafts = scene.journey.drafts.clone();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let Some(question) = pack.question(&input.name()) else {
            return;
        };
        if input.type_() == "number" {
            let before = drafts.get(question).map_or("", |draft| draft.text.as_str());
            let text = typing::typed(before, &input.value());
            let typed = match typing::read(&text, group) {
                Typed::Nothing if input.validity().bad_input() => Typed::Other,
                typed => typed,
            };
            act.emit(Action::Type(question, text, typed));
        } else if input.value() == SOME {
            act.emit(Action::Unfold(question));
        } else {
            // Of all other inputs only "not sure" has a value that is no option.
            act.emit(Action::Tick(
                question,
                question.choice(&input.value()),
                input.checked(),
            ));
        }
    })
}

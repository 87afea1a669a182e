//! The page on which all answers are checked.
//!
//! What arrives: the answers. What leaves: a list of them, each with a way to
//! change it, and the button that leads to the result. This module
//! deliberately does not know what the answers lead to.

use yew::prelude::*;

use super::progress;
use super::scene::Scene;
use super::visit::Action;
use crate::answers::{Answer, chosen};
use crate::flow;
use crate::questionnaire::{Kind, Question, Unit};
use crate::text::{Phrase, Ui};

/// Draws the page.
pub fn page(scene: &Scene, page: &NodeRef) -> Html {
    let Scene { words, journey, .. } = scene;
    let heading = words.ui(Ui::ReviewHeading);
    let (step, of) = journey.progress();
    html! {
        <div class="page" part="page" key="review" ref={page}>
            { progress::top(scene, None, step, of) }
            <form data-step="review" novalidate={true} part="review" onsubmit={scene.on_submit()}>
                <h2 tabindex="-1" part="heading">{ heading }</h2>
                <p class="hint" part="hint">{ words.ui(Ui::ReviewLead) }</p>
                { rows(scene) }
                <p>{ progress::restart(scene) }</p>
                { progress::go(words.ui(Ui::SeeResult)) }
            </form>
        </div>
    }
}

/// Every answer, each with a way to change it.
pub fn rows(scene: &Scene) -> Html {
    html! {
        <dl class="rows">
            { for flow::route(&scene.journey.answers, &scene.clinic.0)
                .into_iter()
                .map(|question| row(scene, question)) }
        </dl>
    }
}

fn row(scene: &Scene, question: Question) -> Html {
    let name = scene.words.say(Phrase::Short(question));
    html! {
        <div part="answer">
            <dt>{ name }</dt>
            <dd>{ in_words(answer(scene, question)) }</dd>
            <dd>
                <button
                    type="button"
                    class="link"
                    part="button button-link"
                    data-action="change"
                    data-question={question.id()}
                    onclick={scene.on_click(Action::Change(question, scene.clinic.clone()))}
                >
                    { scene.words.ui(Ui::Change) }
                    <span class="vh">
                        { " " }
                        { scene.words.with(Ui::ChangeWhat, &[("question", name)]) }
                    </span>
                </button>
            </dd>
        </div>
    }
}

/// One thing as it is, several as a list: an option may have commas of its own.
fn in_words(answer: Vec<String>) -> Html {
    match &answer[..] {
        [only] => html! { only },
        _ => {
            html! { <ul class="dots">{ for answer.iter().map(|one| html! { <li>{ one }</li> }) }</ul> }
        }
    }
}

/// An answer in words, each option for itself.
pub fn answer(scene: &Scene, question: Question) -> Vec<String> {
    let words = scene.words;
    let one = match (scene.journey.answers.get(question), question.facts().kind) {
        (None, _) => words.ui(Ui::NotAnswered).to_owned(),
        (Some(Answer::NotSure), _) => words.not_sure(question).to_owned(),
        (Some(Answer::Number(n)), Kind::Number { unit, .. }) => match unit {
            Unit::Months => words.count(Ui::MonthsCount, n, &[]),
            Unit::Weeks => words.count(Ui::WeeksLong, n, &[]),
            Unit::Money => words.money(f64::from(n), &scene.clinic.0.currency),
        },
        (Some(Answer::Number(n)), _) => words.figures().number(n),
        (Some(Answer::Chosen(bits)), _) => {
            return chosen(question, bits)
                .map(|choice| words.say(Phrase::Choice(choice)).to_owned())
                .collect();
        }
    };
    vec![one]
}

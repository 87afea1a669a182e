//! The page that offers an answer before every question is answered.
//!
//! What arrives: answers of which it is known what they lead to, whatever comes.
//! What leaves: what comes first, a button that shows it, and one that goes on.
//! This module deliberately does not know why it is known.

use yew::prelude::*;

use super::progress;
use super::scene::Scene;
use super::visit::Action;
use crate::flow;
use crate::text::Ui;
use crate::told;

/// Draws the page.
pub fn page(scene: &Scene, page: &NodeRef) -> Html {
    let Scene {
        words,
        journey,
        clinic,
        ..
    } = scene;
    let (step, of) = journey.progress();
    let settled = flow::settled(&journey.answers, &clinic.0).unwrap_or_default();
    let first = settled.first().and_then(|i| clinic.0.offers.get(*i));
    let first = first.map(|offer| told::name(words, &clinic.0, &offer.id));
    html! {
        <div class="page" part="page" key="early" ref={page}>
            { progress::top(scene, None, step, of) }
            <form data-step="early" novalidate={true} part="early" onsubmit={scene.on_submit()}>
                <h2 tabindex="-1" part="heading">{ words.ui(Ui::EarlyHeading) }</h2>
                if let Some(first) = first {
                    <p class="lead">{ words.with(Ui::EarlyLead, &[("treatment", &first)]) }</p>
                }
                <p>{ words.ui(Ui::EarlyMore) }</p>
                <div class="go" part="go">
                    <button type="submit" class="main" part="button button-main">
                        { words.ui(Ui::SeeAnswerNow) }
                    </button>
                    { go_on(scene) }
                </div>
            </form>
        </div>
    }
}

/// The button that goes on to the questions that are left.
pub fn go_on(scene: &Scene) -> Html {
    html! {
        <button
            type="button"
            part="button"
            data-action="go-on"
            onclick={scene.on_click(Action::GoOn(scene.clinic.clone()))}
        >
            { scene.words.ui(Ui::GoOn) }
        </button>
    }
}

/// The way on from a result that was shown early.
pub fn way_on(scene: &Scene) -> Html {
    html! { <div class="early" part="early">{ go_on(scene) }</div> }
}

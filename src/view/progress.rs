//! The top of a page: the way back, and how far one has come.
//!
//! What arrives: words for it and two numbers. What leaves: the top row. The
//! bar repeats the words and is hidden from assistive technology. This module
//! deliberately does not know which questions are left.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::scene::Scene;
use super::visit::Action;
use crate::text::Ui;

/// Back button, words where the heading does not say them, bar.
pub fn top(scene: &Scene, words: Option<&str>, step: u32, of: u32) -> Html {
    html! {
        <div class="top" part="top">
            { back(scene) }
            if let Some(words) = words {
                <p class="count" part="count" id="step">{ words }</p>
            }
            <progress
                class="bar"
                part="bar"
                max={of.to_string()}
                value={step.to_string()}
                aria-hidden="true"
            />
        </div>
    }
}

/// The way back, where there is one.
pub fn back(scene: &Scene) -> Html {
    if !scene.journey.can_go_back() {
        return Html::default();
    }
    html! {
        <button
            type="button"
            class="back"
            part="back"
            data-action="back"
            onclick={scene.on_click(Action::Back(scene.clinic.clone()))}
        >
            { icon(Icon::Back) }
            { scene.words.ui(Ui::Back) }
        </button>
    }
}

/// The row with the page's own button.
pub fn go(label: &'static str) -> Html {
    html! {
        <div class="go" part="go">
            <button type="submit" class="main" part="button button-main">
                { label }
            </button>
        </div>
    }
}

/// The link that clears everything, once it was asked whether it should.
pub fn restart(scene: &Scene) -> Html {
    let words = scene.words;
    if scene.journey.asks_to_restart {
        let clear = Action::Restart(scene.clinic.clone(), crate::journey::Focus::Heading);
        return html! {
            <span class="ask" role="group" aria-labelledby="restart-ask">
                <strong id="restart-ask">{ words.ui(Ui::RestartAsk) }</strong>
                <button type="button" part="button" data-action="restart" onclick={scene.on_click(clear)}>
                    { words.ui(Ui::RestartYes) }
                </button>
                <button
                    type="button"
                    part="button"
                    data-action="keep"
                    onclick={scene.on_click(Action::AskToRestart(false))}
                >
                    { words.ui(Ui::RestartNo) }
                </button>
            </span>
        };
    }
    html! {
        <button
            type="button"
            class="link"
            part="button button-link"
            data-action="restart"
            onclick={scene.stays(Action::AskToRestart(true))}
        >
            { words.ui(Ui::Restart) }
        </button>
    }
}

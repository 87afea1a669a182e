//! What a page of questions asks: the questions, and what belongs to them all.
//!
//! What arrives: the page and what is ticked. What leaves: its heading, reasons for asking, a
//! fieldset a question. This module deliberately does not know what stands around it.

use yew::prelude::*;

use super::choices::{self, Level, fieldset};
use super::field::reasons;
use super::scene::Scene;
use super::visit::Action;
use crate::questionnaire::{Page, Question};
use crate::text::{Phrase, Ui};

/// Draws what the page asks.
pub fn asked(scene: &Scene, page: Page) -> Html {
    let words = scene.words;
    let at_top = scene.journey.drafts.questions();
    let at_top: Vec<Question> = at_top.filter(|q| q.parent().is_none()).collect();
    let heads = at_top.len() == 1;
    let level = if heads {
        Level::Heading
    } else {
        Level::OneOfSeveral
    };
    html! {
        <>
            if !heads {
                <h2 tabindex="-1" part="heading" aria-describedby="step">
                    { words.say(Phrase::Page(page)) }
                </h2>
            }
            if !heads {
                { reasons(words, &at_top) }
            }
            { for at_top.into_iter().map(|question| fieldset(scene, question, level)) }
            { none_of_all(scene) }
        </>
    }
}

/// What chooses "none of these" in every list that has no answer, below them all.
fn none_of_all(scene: &Scene) -> Html {
    let lists = scene.journey.drafts.questions();
    if lists
        .filter(|question| choices::is_folded(*question))
        .count()
        < 2
    {
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

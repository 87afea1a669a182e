//! A drawing whose shapes are another way to tick the options of a question.
//!
//! What arrives: the question, its drawing, and what is ticked. What leaves:
//! shapes that tick and untick. The list beside it says everything that the
//! drawing does, so that the drawing is hidden from assistive technology. This
//! module deliberately does not know what is drawn.

use web_sys::Element;
use yew::prelude::*;

use super::scene::Scene;
use super::visit::Action;
use crate::questionnaire::{Choice, Drawing, Question, Shape};

/// The drawing; a click on a shape ticks or unticks its option.
pub fn drawing(scene: &Scene, question: Question, drawing: &'static Drawing) -> Html {
    let draft = scene.journey.drafts.get(question);
    let bits = draft.map_or(0, |draft| draft.bits);
    let shape = |shape: &'static Shape| {
        let option = shape.option.map(|place| Choice::at(question, place));
        let class = match option {
            // Eyes and lips, say, that are ticked with the face still stand out from it.
            Some(option) if bits & option.bit() != 0 && shape.inset => Some("inset on"),
            Some(option) if bits & option.bit() != 0 => Some("on"),
            _ if shape.ink => Some("ink"),
            _ if shape.inset => Some("inset"),
            _ => None,
        };
        let place = (!shape.place.is_empty()).then_some(shape.place);
        html! {
            <path data-area={option.map(Choice::id)} {class} transform={place} d={shape.path} />
        }
    };
    let act = scene.act.clone();
    let on_click = Callback::from(move |event: MouseEvent| {
        let option = event
            .target_dyn_into::<Element>()
            .and_then(|shape| shape.get_attribute("data-area"))
            .and_then(|id| question.choice(&id));
        if let Some(option) = option {
            act.emit(Action::Tick(
                question,
                Some(option),
                bits & option.bit() == 0,
            ));
        }
    });
    html! {
        <svg class="draw" part="areas" viewBox={drawing.view_box} aria-hidden="true" onclick={on_click}>
            { for drawing.shapes.iter().map(shape) }
        </svg>
    }
}

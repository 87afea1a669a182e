//! The drawing of a face and a body, as another way to tick the areas.
//!
//! What arrives: which areas are ticked. What leaves: shapes that tick and
//! untick them. The list beside it says everything that the drawing does, so
//! that the drawing is hidden from assistive technology. This module
//! deliberately does not know where a treatment may be done.

use web_sys::Element;
use yew::prelude::*;

use super::Scene;
use super::journey::Action;
use crate::questionnaire::{Choice, Question};

const ARMS: &str = "M-31 60c-9 2-13 9-14 18l-5 34-5 37c0 5 8 6 10 1l9-36 7-31z";
const HANDS: &str = "M-55 154c-4 3-5 12-3 18 3 5 9 4 10-1l3-15c-3-4-7-4-10-2z";
const THIGHS: &str = "M-26 144c-3 18-3 40 2 60h17c3-18 5-36 6-54z";
const LOWER_LEGS: &str = "M-24 208c-3 18 0 40 4 62l-4 10c0 5 14 5 15 0l2-72z";

/// The drawing; a click on a shape ticks or unticks its area.
pub fn drawing(scene: &Scene) -> Html {
    let bits = scene.journey.draft.bits;
    let shape = |area: Choice, d: &'static str| {
        let class = (bits & area.bit() != 0).then_some("on");
        html! { <path data-area={area.id()} {class} {d} /> }
    };
    let limbs = |place: &'static str| {
        html! {
            <g transform={place}>
                { shape(Choice::Arms, ARMS) }
                { shape(Choice::Hands, HANDS) }
                { shape(Choice::Thighs, THIGHS) }
                { shape(Choice::LowerLegs, LOWER_LEGS) }
            </g>
        }
    };
    let act = scene.act.clone();
    let on_click = Callback::from(move |event: MouseEvent| {
        let area = event
            .target_dyn_into::<Element>()
            .and_then(|shape| shape.get_attribute("data-area"))
            .and_then(|id| Question::Areas.choice(&id));
        if let Some(area) = area {
            act.emit(Action::Tick(Some(area), bits & area.bit() == 0));
        }
    });
    html! {
        <svg class="draw" part="areas" viewBox="8 2 358 290" aria-hidden="true" onclick={on_click}>
            { shape(Choice::Neck, "M42 120c1 16-2 26-14 34h68c-12-8-15-18-14-34-12 10-28 10-40 0z") }
            <path d="M20 66c-7-3-9 4-6 13 2 6 6 9 9 7zM104 66c7-3 9 4 6 13-2 6-6 9-9 7z" />
            { shape(Choice::Face, "M62 18c-27 0-42 18-42 46 0 36 21 66 42 66s42-30 42-66c0-28-15-46-42-46z") }
            { shape(Choice::AroundEyes, "M27 70c2-10 25-11 30-1 1 10-27 14-30 1z") }
            { shape(Choice::AroundEyes, "M97 70c-2-10-25-11-30-1-1 10 27 14 30 1z") }
            { shape(Choice::Lips, "M47 106c6-5 11-6 15-4 4-2 9-1 15 4-5 6-10 8-15 8s-10-2-15-8z") }
            <path
                class="ink"
                d="M34 71c3-4 12-4 15 0M75 71c3-4 12-4 15 0M29 56c6-5 17-5 23-1M95 56c-6-5-17-5-23-1M60 68c-1 9-4 14-6 18 2 4 10 5 14 1M48 106h28"
            />
            { limbs("translate(186)") }
            { limbs("translate(186) scale(-1 1)") }
            { shape(Choice::Face, "M186 8c-9 0-14 7-14 16 0 11 7 18 14 18s14-7 14-18c0-9-5-16-14-16z") }
            { shape(Choice::Neck, "M179 41c4 3 10 3 14 0l1 11h-16z") }
            { shape(Choice::Chest, "M178 54c-7 4-17 4-23 8l3 16h56l3-16c-6-4-16-4-23-8z") }
            { shape(Choice::Breasts, "M158 80h56l-2 20c-8 7-20 5-26 1-6 4-18 6-26-1z") }
            { shape(Choice::Abdomen, "M160 104c8 4 20 3 26 0 6 3 18 4 26 0-1 8 0 14 1 20h-54c1-6 2-12 1-20z") }
            { shape(Choice::HipsOrButtocks, "M158 126h56l3 16c-10 6-22 6-31 10-9-4-21-4-31-10z") }
            <g transform="translate(6)">
                { limbs("translate(298)") }
                { limbs("translate(298) scale(-1 1)") }
                <path d="M298 8c-9 0-14 7-14 16 0 11 7 18 14 18s14-7 14-18c0-9-5-16-14-16z" />
                { shape(Choice::Neck, "M291 41c4 3 10 3 14 0l1 11h-16z") }
                { shape(Choice::Back, "M290 54c-7 4-17 4-23 8l3 40c1 9 1 14 0 22h56c-1-8-1-13 0-22l3-40c-6-4-16-4-23-8z") }
                { shape(Choice::HipsOrButtocks, "M270 126h56l3 16c-4 10-26 12-31 8-5 4-27 2-31-8z") }
                <path class="ink" d="M298 62v56" />
            </g>
        </svg>
    }
}

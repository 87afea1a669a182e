//! Fields for numbers, and for the date that a number of weeks leads to.
//!
//! What arrives: what is put into a field, and what the browser would not let in. What leaves:
//! actions that say what stands there. What it means is read in `typing`. This module deliberately
//! does not know what is counted.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::id::ids;
use super::scene::Scene;
use super::typing::group_of;
use super::visit::Action;
use crate::calendar::Day;
use crate::journey::Typed;
use crate::pack::Pack;
use crate::questionnaire::Question;
use crate::text::{Ui, Words};

/// Hears what a number field would drop without a word, before it does.
pub fn before_input(
    page: &NodeRef,
    act: Callback<Action>,
    pack: &'static Pack,
    words: &Words,
) -> Option<EventListener> {
    let page = page.cast::<Element>()?;
    let group = group_of(words);
    let heard = EventListener::new_with_options(
        &page,
        "beforeinput",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let field = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let data = event.dyn_ref::<InputEvent>().and_then(InputEvent::data);
            let (Some(data), Some(field)) = (data, field) else {
                return;
            };
            let is_digits = data.bytes().all(|byte| byte.is_ascii_digit());
            if field.type_() != "number" || is_digits || !event.cancelable() {
                return;
            }
            if let Some(question) = pack.question(&field.name()) {
                event.prevent_default();
                act.emit(Action::Insert(question, field.value(), data, group));
            }
        },
    );
    Some(heard)
}

/// The field for the date that weeks lead to: it fills their number, rounded down, which is the
/// cautious side of the time until something.
pub fn date(scene: &Scene, question: Question, most: u32) -> Html {
    let words = scene.words;
    let today = words.figures().today();
    let act = scene.act.clone();
    let on_change = Callback::from(move |event: Event| {
        // What the form hears of it is no answer to a question.
        event.stop_propagation();
        let field = event.target_dyn_into::<HtmlInputElement>();
        let day = field.and_then(|field| Day::read(&field.value()));
        if let Some(days) = day.and_then(|day| today.days_until(day)) {
            let weeks = days / 7;
            act.emit(Action::Type(
                question,
                weeks.to_string(),
                Typed::Whole(weeks),
            ));
        }
    });
    html! {
        <p class="number">
            <label for={ids("date-", question)}>{ words.ui(Ui::EventDate) }</label>
            <input
                type="date"
                id={ids("date-", question)}
                part="number"
                autocomplete="off"
                min={today.iso()}
                max={today.in_days(most * 7).iso()}
                onchange={on_change}
            />
        </p>
    }
}

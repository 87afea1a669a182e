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

/// What the field for a date is drawn from.
#[derive(Properties, PartialEq)]
pub struct DateProps {
    /// The question that its weeks answer.
    pub question: Question,
    /// The most weeks that may be answered.
    pub most: u32,
    /// What stands in the field for the weeks.
    pub typed: Typed,
    /// Whether what was submitted could not be taken.
    pub faulty: bool,
    /// The words.
    pub words: Words,
    /// Where the weeks go.
    pub act: Callback<Action>,
}

/// The field for a date: it fills the number of weeks until then, rounded down, which is the
/// cautious side of the time until something. A day that is past, or half typed, is no number.
#[component]
pub fn Date(props: &DateProps) -> Html {
    let DateProps {
        question,
        most,
        typed,
        faulty,
        words,
        ..
    } = props;
    let today = words.figures().today();
    // What was chosen, with what it came to: once the weeks say something else, it is gone.
    let chosen = use_state_eq(|| (String::new(), Typed::Nothing));
    let on_change = {
        let (act, chosen, question) = (props.act.clone(), chosen.clone(), *question);
        Callback::from(move |event: Event| {
            // What the form hears of it is no answer to a question.
            event.stop_propagation();
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let day = Day::read(&field.value());
            let (text, typed) = match day.map(|day| today.days_until(day)) {
                Some(Some(days)) => ((days / 7).to_string(), Typed::Whole(days / 7)),
                None if !field.validity().bad_input() => (String::new(), Typed::Nothing),
                _ => (String::new(), Typed::Other),
            };
            chosen.set((field.value(), typed));
            act.emit(Action::Type(question, text, typed));
        })
    };
    let shown = if chosen.1 == *typed {
        chosen.0.clone()
    } else {
        String::new()
    };
    html! {
        <p class="number">
            <label for={ids("date-", *question)}>{ words.ui(Ui::EventDate) }</label>
            <input
                type="date"
                id={ids("date-", *question)}
                part="number"
                autocomplete="off"
                min={today.iso()}
                max={today.in_days(most * 7 + 6).iso()}
                value={shown}
                aria-invalid={faulty.then_some("true")}
                aria-describedby={faulty.then(|| ids("error-", *question))}
                onchange={on_change}
            />
        </p>
    }
}

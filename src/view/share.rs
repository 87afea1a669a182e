//! Sharing the result with the clinic, for whoever wants to.
//!
//! What arrives: a complete result, and whether the clinic takes summaries.
//! What leaves: one [`Summary`], once, and only after the box was ticked and
//! the button pressed: a summary holds a [`Consent`], and only the ticked box
//! makes one. This module deliberately does not know where a summary
//! goes; that is up to the page.

use std::cell::Cell;
use std::ops::Deref;

use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::arrival;
use super::consent::Consent;
use super::field::at_field;
use super::notice::{Notice, Receipt, Unsigned};
use super::scene::Scene;
use super::visit::{Action, Sharing};
use crate::clinic::OwnText;
use crate::flow;
use crate::recommendation::{Recommendation, Status};
use crate::text::Ui;
use crate::value::Value;

/// The summary of a result, with the plan in words, before anybody has agreed.
pub fn unsigned(scene: &Scene, result: &Recommendation, text: &str) -> Unsigned {
    Unsigned::of(result, asked(scene), text)
}

/// The answers that somebody sees listed, and no others: one given before a
/// change that made its question needless stays here.
fn asked(scene: &Scene) -> Value {
    let mut asked = scene.clinic.0.pack.answers();
    // Those that the result beside them is made for.
    let answers = scene.journey.considered();
    for question in flow::route(&answers, &scene.clinic.0) {
        asked.set(question, answers.get(question));
    }
    asked.write()
}

/// The section, for a clinic that takes summaries. Beside the advice to see a
/// doctor there is nothing to hand in.
pub fn section(
    scene: &Scene,
    result: &Recommendation,
    text: &impl Deref<Target = String>,
    page: &NodeRef,
) -> Html {
    let clinic = &scene.clinic.0;
    if !clinic.share || result.status != Status::Complete || result.urgency.is_some() {
        return Html::default();
    }
    let words = scene.words;
    let done = scene.visit.sharing == Sharing::Done;
    let untaken = scene.visit.sharing == Sharing::Untaken;
    html! {
        <section aria-labelledby="share" part="share">
            <h3 id="share">{ words.ui(Ui::ShareHeading) }</h3>
            <p id="share-what">{ words.ui(Ui::ShareWhat) }</p>
            if !done && !untaken {
                { form(scene, result, text, page) }
            }
            <p class="note" id="shared" role="status" tabindex="-1">
                if done {
                    { words.ui(Ui::ShareDone) }
                } else if untaken {
                    { words.ui(Ui::ShareNobody) }
                }
            </p>
        </section>
    }
}

fn form(scene: &Scene, result: &Recommendation, text: &str, page: &NodeRef) -> Html {
    let words = scene.words;
    let consent_words = scene
        .clinic
        .0
        .text(OwnText::Consent, words.tag())
        .unwrap_or_else(|| words.ui(Ui::ShareConsent))
        .to_owned();
    // Words that changed since the tick were not agreed to.
    let agreed = match &scene.visit.sharing {
        Sharing::Agreed(consent) if consent.is_to(&consent_words) => Some(consent.clone()),
        _ => None,
    };
    let refused = scene.visit.sharing == Sharing::Refused;
    let checked = agreed.is_some();
    let unsigned = unsigned(scene, result, text);
    let summary = Cell::new(agreed.map(|consent| unsigned.signed(consent)));
    let on_press = {
        let act = scene.act.clone();
        let notify = scene.notify.clone();
        let page = page.clone();
        Callback::from(move |_: MouseEvent| {
            // The summary is taken out, so that a second press has none to give.
            let (next, focus) = match summary.take() {
                Some(summary) if summary.consent.stands_on(&page) => {
                    let receipt = Receipt::default();
                    notify.emit(Notice::Share(summary, receipt.clone()));
                    // Said to be handed over only if somebody took it.
                    let next = match receipt.is_signed() {
                        true => Sharing::Done,
                        false => Sharing::Untaken,
                    };
                    (next, "#shared")
                }
                Some(_) => (Sharing::Refused, "#consent"),
                None if checked => return,
                None => (Sharing::Refused, "#consent"),
            };
            if let Some(page) = page.cast::<Element>() {
                arrival::focus_on(&page, focus);
                arrival::show(&page, focus);
            }
            act.emit(Action::Share(next));
        })
    };
    let on_tick = {
        let act = scene.act.clone();
        let consent_words = consent_words.clone();
        Callback::from(move |event: Event| {
            let consent = event
                .target_dyn_into::<HtmlInputElement>()
                .and_then(|tick| Consent::from_box(&tick, &consent_words));
            act.emit(Action::Share(
                consent.map_or(Sharing::Open, Sharing::Agreed),
            ));
        })
    };
    html! {
        <>
            <label class="choice" part="choice">
                <input
                    type="checkbox"
                    id="consent"
                    name="consent"
                    {checked}
                    aria-invalid={refused.then_some("true")}
                    aria-describedby={if refused { "share-what consent-error" } else { "share-what" }}
                    onchange={on_tick}
                />
                <span>{ consent_words }</span>
            </label>
            if refused {
                { at_field(words, "consent-error", Some("alert"), words.ui(Ui::ShareNeedsTick)) }
            }
            <div class="acts" part="actions">
                <button type="button" part="button" data-action="share" onclick={on_press}>
                    { words.ui(Ui::Share) }
                </button>
            </div>
        </>
    }
}

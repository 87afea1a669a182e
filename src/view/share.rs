//! Sharing the result with the clinic, for whoever wants to.
//!
//! What arrives: a complete result, and whether the clinic takes summaries.
//! What leaves: one [`Summary`], once, and only after the box was ticked and
//! the button pressed: a summary holds a [`Consent`], and only the ticked box
//! below makes one. This module deliberately does not know where a summary
//! goes; that is up to the page.

use std::cell::Cell;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::journey::{Action, Sharing};
use super::question::at_field;
use super::{Notice, Scene, arrival};
use crate::clinic::OwnText;
use crate::flow;
use crate::recommendation::{Recommendation, Status};
use crate::text::Ui;
use crate::value::Value;

/// Somebody's agreement: the exact words beside the box that they ticked.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// As they stood on the screen, where a translator, or the page, may have changed them.
    shown: String,
    /// As the clinic or the quiz wrote them.
    written: String,
}

impl Serialize for Consent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.shown)
    }
}

impl Consent {
    /// From the box itself; an empty one gives none. What is agreed to is what stands beside it.
    pub fn from_box(tick: &HtmlInputElement, written: &str) -> Option<Consent> {
        let (shown, written) = (words_beside(tick)?, written.to_owned());
        tick.checked().then_some(Consent { shown, written })
    }

    /// The words that were agreed to.
    pub fn words(&self) -> &str {
        &self.shown
    }

    /// Whether the box on the page is still the one that was ticked.
    fn stands_on(&self, page: &NodeRef) -> bool {
        let tick = page
            .cast::<Element>()
            .and_then(|page| page.query_selector("#consent").ok().flatten())
            .and_then(|tick| tick.dyn_into::<HtmlInputElement>().ok());
        tick.is_some_and(|tick| words_beside(&tick).as_ref() == Some(&self.shown))
    }
}

/// The words beside a box, as they are on the screen.
fn words_beside(tick: &HtmlInputElement) -> Option<String> {
    let label = tick.closest("label").ok().flatten()?;
    let words = label.text_content()?;
    Some(words.trim().to_owned())
}

/// What whoever takes a summary signs. Two are equal when they are the same one.
#[derive(Debug, Clone, Default)]
pub struct Receipt(Rc<Cell<bool>>);

impl Receipt {
    /// Says that it was taken.
    pub fn sign(&self) {
        self.0.set(true);
    }

    /// Whether somebody took it.
    pub fn is_signed(&self) -> bool {
        self.0.get()
    }
}

impl PartialEq for Receipt {
    fn eq(&self, other: &Receipt) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What is shared. It can be read by anybody and made by nobody outside this
/// module, as its consent can't.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// How far the quiz came; always complete.
    pub status: Status,
    /// The answers to the questions that were asked, in the contract's form.
    pub answers: Value,
    /// Ids of the treatments recommended, best first.
    pub recommended: Vec<String>,
    /// The plan as it is copied.
    pub text: String,
    /// The digest of rules and facts that the result stands on.
    pub catalogue: String,
    consent: Consent,
}

impl Summary {
    /// The words that were agreed to.
    pub fn consent(&self) -> &str {
        &self.consent.shown
    }
}

/// A summary that nobody has agreed to hand over yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsigned {
    status: Status,
    answers: Value,
    recommended: Vec<String>,
    text: String,
    catalogue: String,
}

impl Unsigned {
    /// Of a result, with the plan in words.
    pub fn of(scene: &Scene, result: &Recommendation, text: &str) -> Unsigned {
        Unsigned {
            status: result.status,
            answers: asked(scene),
            recommended: result.recommended.clone(),
            text: text.to_owned(),
            catalogue: result.catalogue.clone(),
        }
    }

    /// The summary, for whoever has agreed.
    pub fn signed(&self, consent: Consent) -> Summary {
        let all = self.clone();
        Summary {
            status: all.status,
            answers: all.answers,
            recommended: all.recommended,
            text: all.text,
            catalogue: all.catalogue,
            consent,
        }
    }
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
pub fn section(scene: &Scene, result: &Recommendation, text: &str, page: &NodeRef) -> Html {
    let clinic = &scene.clinic.0;
    if !clinic.share || result.status != Status::Complete || result.urgency.is_some() {
        return Html::default();
    }
    let words = scene.words;
    let done = scene.journey.sharing == Sharing::Done;
    let untaken = scene.journey.sharing == Sharing::Untaken;
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
    let agreed = match &scene.journey.sharing {
        Sharing::Agreed(consent) if consent.written == consent_words => Some(consent.clone()),
        _ => None,
    };
    let refused = scene.journey.sharing == Sharing::Refused;
    let checked = agreed.is_some();
    let unsigned = Unsigned::of(scene, result, text);
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

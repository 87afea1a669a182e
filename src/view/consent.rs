//! Somebody's agreement, as only a ticked box gives it.
//!
//! What arrives: a box on the page. What leaves: a [`Consent`] with the words that stood beside it, if
//! it is ticked; there is no other way to one. This module deliberately does not know what is
//! agreed to.

use serde::Serialize;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::NodeRef;

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

    /// Whether these words were agreed to, as the clinic or the quiz writes them.
    pub fn is_to(&self, written: &str) -> bool {
        self.written == written
    }

    /// Whether the box on the page is still the one that was ticked.
    pub fn stands_on(&self, page: &NodeRef) -> bool {
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

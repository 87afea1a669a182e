//! Handing a file to the browser to save.
//!
//! What arrives: the text of a calendar file. What leaves: a download, by a
//! link that is never part of the page. This module deliberately does not know
//! what the file says.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Math};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The name of the file says nothing about anybody.
const NAME: &str = "plan.ics";
/// How long a browser may take to fetch what it was handed, in milliseconds.
const PATIENCE: u32 = 60_000;

/// An id drawn by lot, of digits and hyphens.
pub fn plan_id() -> String {
    // The build draws the first page alone, outside of a browser: no such function there, and no plan.
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    // OK because a random number is below 1.
    let draw = || ((Math::random() * f64::from(u32::MAX)) as u32).to_string();
    [draw(), draw(), draw()].join("-")
}

/// The moment, in seconds since 1970 (UTC).
pub fn now() -> u64 {
    // OK because a clock before 1970 becomes 0.
    (Date::now() / 1000.0) as u64
}

/// Saves a calendar file; whether the browser took it.
pub fn save(text: &str) -> bool {
    hand_over(text).is_some()
}

fn hand_over(text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/calendar;charset=utf-8");
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let link: HtmlAnchorElement = web_sys::window()?
        .document()?
        .create_element("a")
        .ok()?
        .dyn_into()
        .ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    link.set_href(&url);
    link.set_download(NAME);
    link.click();
    Timeout::new(PATIENCE, move || {
        // What is gone already need not be taken back.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

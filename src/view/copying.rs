//! Copying to the clipboard.
//!
//! What arrives: a text. What leaves: whether it could be copied. A browser
//! without a clipboard, or one that refuses, is an answer and not a fault.
//! This module deliberately does not know what the text says.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies, and says later how that went.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let copied = match write(&text) {
            Some(written) => JsFuture::from(written).await.is_ok(),
            None => false,
        };
        done.emit(copied);
    });
}

/// Starts writing; nothing where the page is not served securely, or the clipboard refuses at once.
fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let clipboard = get(&navigator, "clipboard").filter(JsValue::is_object)?;
    let write_text: Function = get(&clipboard, "writeText")?.dyn_into().ok()?;
    write_text
        .call1(&clipboard, &JsValue::from_str(text))
        .ok()?
        .dyn_into()
        .ok()
}

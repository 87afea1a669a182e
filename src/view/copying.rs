//! Copying to the clipboard.
//!
//! What arrives: a text. What leaves: whether it could be copied. A browser
//! without a clipboard, or one that refuses, is an answer and not a fault.
//! This module deliberately does not know what the text says.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Clipboard;
use yew::Callback;

/// Copies, and says later how that went.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        done.emit(copied);
    });
}

/// Absent on pages that are not served securely.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .ok()
        .filter(JsValue::is_object)
        .map(JsValue::unchecked_into)
}

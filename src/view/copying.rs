//! Handing a text over: to the share sheet of a phone, else to the clipboard.
//!
//! What arrives: a text. What leaves: whether it could be copied; of what
//! became of a share sheet nothing is asked. A browser without either, or one
//! that refuses, is an answer and not a fault. This module deliberately does
//! not know what the text says.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Whether the browser has a share sheet.
pub fn has_share_sheet() -> bool {
    share_sheet().is_some()
}

/// Opens the share sheet, where there is one; else copies, and says later how that went.
pub fn send(title: String, text: String, done: Callback<bool>) {
    spawn_local(async move {
        if let Some(shared) = share(&title, &text) {
            // Whoever closes the sheet has decided; only what could not be opened is copied.
            match JsFuture::from(shared).await {
                Err(error) if name_of(&error).as_deref() != Some("AbortError") => {}
                _ => return,
            }
        }
        done.emit(is_copied(&text).await);
    });
}

/// Copies, and says later how that went.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move { done.emit(is_copied(&text).await) });
}

async fn is_copied(text: &str) -> bool {
    match write(text) {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

fn name_of(error: &JsValue) -> Option<String> {
    get(error, "name")?.as_string()
}

fn share_sheet() -> Option<Function> {
    // The build draws the first page alone, outside of a browser.
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let navigator = web_sys::window()?.navigator();
    get(&navigator, "share")?.dyn_into().ok()
}

fn share(title: &str, text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let what = Object::new();
    for (name, value) in [("title", title), ("text", text)] {
        let set = Reflect::set(&what, &JsValue::from_str(name), &JsValue::from_str(value));
        set.ok()?;
    }
    share_sheet()?
        .call1(&navigator, &what)
        .ok()?
        .dyn_into()
        .ok()
}

/// Starts writing; nothing where the page is not served securely, or the clipboard refuses at once.
fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = get(&navigator, "clipboard").filter(JsValue::is_object)?;
    let write_text: Function = get(&clipboard, "writeText")?.dyn_into().ok()?;
    write_text
        .call1(&clipboard, &JsValue::from_str(text))
        .ok()?
        .dyn_into()
        .ok()
}

//! JavaScript values, made into [`Value`]s.
//!
//! What arrives: anything. What leaves: a tree of bounded depth and size; what
//! is no plain value (a function, a date, a map, something too deep) becomes
//! [`Value::Other`]. Getters and proxies that throw are read as absent.
//! Reading by hand rather than through serde, because a value that contains
//! itself must end.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::value::Value;

/// How deep a value may be nested.
const DEEPEST: u32 = 12;
/// How many entries a list or object may have.
const LONGEST: u32 = 10_000;

/// Reads a value.
pub fn value(js: &JsValue) -> Value {
    read(js, DEEPEST)
}

fn read(js: &JsValue, depth: u32) -> Value {
    if js.is_null() || js.is_undefined() {
        Value::Null
    } else if let Some(flag) = js.as_bool() {
        Value::Bool(flag)
    } else if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(text) = js.as_string() {
        Value::Text(text)
    } else if depth == 0 {
        Value::Other
    } else if Array::is_array(js) {
        list(js, depth)
    } else if is_plain_object(js) {
        map(js, depth)
    } else {
        Value::Other
    }
}

/// The items by index, so that no iterator of the page's runs.
fn list(js: &JsValue, depth: u32) -> Value {
    let length = Reflect::get(js, &JsValue::from_str("length"))
        .ok()
        .and_then(|length| length.as_f64())
        .filter(|length| *length <= f64::from(LONGEST));
    let Some(length) = length else {
        return Value::Other;
    };
    Value::List(
        // OK because the length is within the bound above.
        (0..length as u32)
            .map(|index| {
                let item = Reflect::get_u32(js, index).unwrap_or(JsValue::UNDEFINED);
                read(&item, depth - 1)
            })
            .collect(),
    )
}

/// An object whose prototype is none, or that of plain objects in some window.
fn is_plain_object(js: &JsValue) -> bool {
    if !js.is_object() || js.is_function() {
        return false;
    }
    let prototype = |of: &JsValue| Reflect::get_prototype_of(of).ok().map(JsValue::from);
    match prototype(js) {
        Some(first) if first.is_null() => true,
        Some(first) => prototype(&first).is_some_and(|second| second.is_null()),
        None => false,
    }
}

fn map(js: &JsValue, depth: u32) -> Value {
    let object: &Object = wasm_bindgen::JsCast::unchecked_ref(js);
    let Ok(keys) = Reflect::own_keys(object) else {
        return Value::Other;
    };
    if keys.length() > LONGEST {
        return Value::Other;
    }
    Value::Map(
        keys.iter()
            .filter_map(|key| {
                let name = key.as_string()?;
                let value = Reflect::get(js, &key).unwrap_or(JsValue::UNDEFINED);
                // An absent value is an absent key.
                (!value.is_undefined()).then(|| (name, read(&value, depth - 1)))
            })
            .collect(),
    )
}

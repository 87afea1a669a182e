//! JavaScript values, made into [`Value`]s; and results, made into plain objects.
//!
//! What arrives: anything. What leaves: a tree of bounded depth and size; what
//! is no plain value (a function, a date, a map, something too deep) becomes
//! [`Value::Other`], and so does what can't be looked at (a getter that throws).
//! Reading by hand rather than through serde, because a value that contains
//! itself must end.

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::value::{DEEPEST, LONGEST, MOST, Value};

#[wasm_bindgen]
extern "C" {
    /// `Array.isArray`, which throws for a revoked proxy.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// Reads a value.
pub fn value(js: &JsValue) -> Value {
    let mut left = MOST;
    read(js, DEEPEST, &mut left)
}

fn read(js: &JsValue, depth: u32, left: &mut u32) -> Value {
    *left = left.saturating_sub(1);
    if js.is_null() || js.is_undefined() {
        Value::Null
    } else if let Some(flag) = js.as_bool() {
        Value::Bool(flag)
    } else if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(text) = js.as_string() {
        Value::Text(text)
    } else if depth == 0 || *left == 0 {
        Value::Other
    } else {
        match is_array(js) {
            Ok(true) => list(js, depth, left),
            Ok(false) if is_plain_object(js) => map(js, depth, left),
            _ => Value::Other,
        }
    }
}

/// The items by index, so that no iterator of the page's runs.
fn list(js: &JsValue, depth: u32, left: &mut u32) -> Value {
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
                // What can't be looked at is no plain value, never an absent one.
                Reflect::get_u32(js, index)
                    .map_or(Value::Other, |item| read(&item, depth - 1, left))
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

fn map(js: &JsValue, depth: u32, left: &mut u32) -> Value {
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
                match Reflect::get(js, &key) {
                    // An absent value is an absent key.
                    Ok(value) if value.is_undefined() => None,
                    Ok(value) => Some((name, read(&value, depth - 1, left))),
                    Err(_) => Some((name, Value::Other)),
                }
            })
            .collect(),
    )
}

/// Turns a result into a plain JavaScript object.
///
/// # Errors
///
/// What serde says, for a result that is no such object.
pub fn to_js(result: &impl Serialize) -> Result<JsValue, JsError> {
    result
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}

//! Data from outside before it is checked.
//!
//! What arrives: any JavaScript or JSON value, through serde. What leaves: a
//! [`Value`] tree of bounded depth. This module deliberately does not know
//! what the data is for; `answers` and `clinic` do the checking.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// How deep a value from outside may be nested.
pub const DEEPEST: u32 = 12;
/// How many entries a list or object of it may have.
pub const LONGEST: u32 = 10_000;
/// How many values there may be in all, so that one that contains itself many times over ends.
pub const MOST: u32 = 100_000;

/// A value from outside. Keys keep their order; a key may stand twice.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Absent or null.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, also not finite ones.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Map(Vec<(String, Value)>),
    /// Something that is no plain value: a function, a date, a map, something nested too deep.
    Other,
}

impl Value {
    /// What kind of value this is, in words for an error message.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
            Value::Other => "something that is no plain value",
        }
    }

    /// The value under a key of an object; the last one if the key stands twice.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Map(entries) => entries.iter().rev().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a plain value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Value::Map(map))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null | Value::Other => serializer.serialize_unit(),
            Value::Bool(b) => serializer.serialize_bool(*b),
            Value::Number(n) => serializer.serialize_f64(*n),
            Value::Text(t) => serializer.serialize_str(t),
            Value::List(items) => items.serialize(serializer),
            Value::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// A number for a message: to a millionth, a huge one to seven digits and a power of ten.
///
/// The library's way of writing a float is 16 kB of wasm, for messages that a
/// visitor never sees.
pub fn shown(n: f64) -> String {
    let size = n.abs();
    let sign = if n < 0.0 { "-" } else { "" };
    if n.is_nan() {
        return "something that is no number".to_owned();
    }
    if size.is_infinite() {
        return format!("{sign}infinity");
    }
    if size < 1e12 {
        // OK because the number is below 1e12. The fraction by itself, which keeps all its digits.
        let millionths = size.trunc() as u64 * 1_000_000 + (size.fract() * 1e6).round() as u64;
        return format!("{sign}{}", from_millionths(millionths));
    }
    let (mut lead, mut power) = (size, 0u32);
    while lead >= 10.0 {
        lead /= 10.0;
        power += 1;
    }
    // OK because the lead is below 10.
    let mut millionths = (lead * 1e6).round() as u64;
    if millionths >= 10_000_000 {
        // 9.9999999 is rounded to 10.
        millionths /= 10;
        power += 1;
    }
    format!("{sign}{}e{power}", from_millionths(millionths))
}

fn from_millionths(millionths: u64) -> String {
    let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
    if rest == 0 {
        return whole.to_string();
    }
    let rest = format!("{rest:06}");
    format!("{whole}.{}", rest.trim_end_matches('0'))
}

/// The beginning of a text from outside, for a message: nobody reads five megabytes of it.
pub fn beginning(text: &str) -> &str {
    match text.char_indices().nth(60) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_as_somebody_would_write_it() {
        for (number, text) in [
            (0.0, "0"),
            (1.5, "1.5"),
            (-2.25, "-2.25"),
            (0.1 + 0.2, "0.3"),
            (999_999_999_999.0, "999999999999"),
            (1e12, "1e12"),
            (1.5e12, "1.5e12"),
            (-1_234_567e9, "-1.234567e15"),
            (9.999_999_99e20, "1e21"),
            (f64::MAX, "1.797693e308"),
            (f64::INFINITY, "infinity"),
            (f64::NEG_INFINITY, "-infinity"),
            (f64::NAN, "something that is no number"),
        ] {
            assert_eq!(shown(number), text);
        }
    }
}

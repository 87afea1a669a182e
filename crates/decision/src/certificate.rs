//! The certificate of a clinic file: that it is as it was proven.
//!
//! What arrives: a clinic file with the key `certificate`, which the studio wrote when nothing was
//! refused: a digest of the rest, and of the tables that it was proven with. What leaves: what is
//! wrong with it, for who looks after the file. It says that nobody changed the file by accident,
//! and which proofs it had; whoever wants to can write one, so nothing is read otherwise because of
//! it, and no visitor is told. This module deliberately does not know what was proven.
//!
//! The digest is of what the file says and not of its letters: how it is indented, and in what
//! order its names stand, changes with each program that saves it. The element has the same in
//! JavaScript (`www/late.js`); `tests/clinic_files/digests.json` holds both to one table.

use sha2::{Digest, Sha256};

use crate::catalogue;
use crate::order::by_rank;
use crate::value::Value;

/// The name under which it stands.
pub const KEY: &str = "certificate";

/// What is wrong with the certificate of a file that has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not as the studio writes it.
    Unreadable,
    /// The file was changed after it was written.
    Changed,
    /// The tables were: it was proven with those of another release.
    Outdated,
}

impl Fault {
    /// What kind of fault it is, in diagnostics.
    pub const fn code(self) -> &'static str {
        match self {
            Fault::Unreadable => "bad-certificate",
            Fault::Changed => "certificate-changed",
            Fault::Outdated => "certificate-outdated",
        }
    }

    /// In words.
    pub const fn message(self) -> &'static str {
        match self {
            Fault::Unreadable => {
                "expected what the studio wrote; take it out, or prove the file anew in the studio"
            }
            Fault::Changed => {
                "the file was changed since it was proven: prove it anew in the studio"
            }
            Fault::Outdated => {
                "it was proven with the tables of another release: prove it anew in the studio"
            }
        }
    }
}

/// What is wrong with the certificate that a file has; `None` where it fits.
pub fn fault(file: &Value, certificate: &Value) -> Option<Fault> {
    let (Some(Value::Text(of_file)), Some(Value::Text(of_pack))) =
        (certificate.get("file"), certificate.get("pack"))
    else {
        return Some(Fault::Unreadable);
    };
    if *of_file != digest(file) {
        Some(Fault::Changed)
    } else if of_pack != catalogue::digest() {
        Some(Fault::Outdated)
    } else {
        None
    }
}

/// The digest of what a file says but for its certificate: SHA-256, 64 hexadecimal digits.
pub fn digest(file: &Value) -> String {
    let mut hash = Sha256::new();
    put(&mut hash, file, true);
    let mut digits = String::new();
    for byte in hash.finalize() {
        for half in [byte >> 4, byte & 15] {
            // OK because half a byte is a digit of base 16.
            digits.extend(char::from_digit(half.into(), 16));
        }
    }
    digits
}

/// Each value as its kind, its length and what is in it, so that no two are put alike.
fn put(hash: &mut Sha256, value: &Value, outermost: bool) {
    let mut head = |kind: u8, length: usize| {
        hash.update([&[kind][..], &(length as u64).to_be_bytes()].concat())
    };
    match value {
        Value::Null => head(b'0', 0),
        Value::Other => head(b'?', 0),
        Value::Bool(flag) => head(b'b', usize::from(*flag)),
        Value::Number(n) => {
            head(b'n', 0);
            // Nothing is nothing, whatever its sign.
            let n = if *n == 0.0 { 0.0 } else { *n };
            hash.update(n.to_bits().to_be_bytes());
        }
        Value::Text(text) => {
            head(b't', text.len());
            hash.update(text);
        }
        Value::List(items) => {
            head(b'l', items.len());
            for item in items {
                put(hash, item, false);
            }
        }
        Value::Map(entries) => {
            let counts = |place: usize| {
                let key = &entries[place].0;
                // Of two of one name the last counts.
                let again = entries[place + 1..].iter().any(|(other, _)| other == key);
                !(again || outermost && key == KEY)
            };
            let mut places: Vec<usize> = (0..entries.len()).filter(|p| counts(*p)).collect();
            by_rank(&mut places, |place| &entries[*place].0[..]);
            head(b'm', places.len());
            for place in places {
                let (key, value) = &entries[place];
                put(hash, &Value::Text(key.clone()), false);
                put(hash, value, false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, Value)]) -> Value {
        let entries = entries
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()));
        Value::Map(entries.collect())
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn the_order_of_names_is_nothing_and_all_else_is_something() {
        let file = map(&[("a", Value::Number(1.0)), ("b", text("x"))]);
        let turned = map(&[("b", text("x")), ("a", Value::Number(1.0))]);
        assert_eq!(digest(&file), digest(&turned));
        let list = |items: &[Value]| map(&[("a", Value::List(items.to_vec()))]);
        let all = [
            file,
            map(&[("a", Value::Number(2.0)), ("b", text("x"))]),
            map(&[("a", text("1")), ("b", text("x"))]),
            map(&[("a", Value::Number(1.0))]),
            map(&[("ab", text("x"))]),
            map(&[("a", text("bx"))]),
            list(&[text("a"), text("b")]),
            list(&[text("b"), text("a")]),
            list(&[text("ab")]),
            list(&[Value::List(vec![text("a")]), text("b")]),
            map(&[("a", map(&[("certificate", Value::Null)]))]),
            map(&[("a", map(&[]))]),
            Value::Null,
            Value::Bool(true),
            Value::Bool(false),
        ];
        for (index, one) in all.iter().enumerate() {
            assert_eq!(digest(one).len(), 64);
            for other in &all[..index] {
                assert_ne!(digest(one), digest(other), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_certificate_fits_its_own_file_and_no_other() {
        let name = |name: &str| ("name", text(name));
        let certificate =
            |file: &Value, pack: &str| map(&[("file", text(&digest(file))), ("pack", text(pack))]);
        let plain = map(&[name("Linden")]);
        let good = certificate(&plain, catalogue::digest());
        let certified = map(&[name("Linden"), (KEY, good.clone())]);
        assert_eq!(digest(&certified), digest(&plain));
        assert_eq!(fault(&certified, &good), None);
        let other = map(&[name("Lime"), (KEY, good.clone())]);
        assert_eq!(fault(&other, &good), Some(Fault::Changed));
        let old = certificate(&plain, "0123456789abcdef");
        assert_eq!(fault(&certified, &old), Some(Fault::Outdated));
        for none in [
            Value::Null,
            text("x"),
            map(&[]),
            map(&[("file", Value::Null)]),
        ] {
            assert_eq!(fault(&certified, &none), Some(Fault::Unreadable));
        }
    }
}

//! Numbers as people type them.
//!
//! What arrives: what stands in a number field. What leaves: a whole number, or that it can't be told
//! which: `1.000` is a thousand in one language and one in another, and is never silently either.
//! This module deliberately does not know what is counted.

use crate::journey::Typed;
use crate::text::Words;

/// A digit of any script as a number.
fn digit(c: char) -> Option<u32> {
    // The zeros of the scripts that people type digits of: ASCII, Arabic, Persian, Devanagari, full width.
    const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let of = |zero: char| u32::from(c).checked_sub(u32::from(zero));
    ZEROS.into_iter().filter_map(of).find(|digit| *digit < 10)
}

/// What a language puts between the thousands of a number.
pub fn group_of(words: &Words) -> Option<char> {
    let million = words.figures().number(1_000_000);
    million.chars().find(|c| digit(*c).is_none())
}

/// Whether a letter may stand between thousands wherever somebody comes from.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ['\'', '\u{2019}', '\u{66c}', '\u{202f}', '\u{a0}'].contains(&c)
}

/// Reads what was typed, where a language puts `group` between thousands.
///
/// Groups of three are a whole number where a sign stands between them that is the language's own,
/// or that is no decimal sign anywhere. A decimal part of one or two zeros is none. All else is
/// neither here nor there.
pub fn read(text: &str, group: Option<char>) -> Typed {
    let text = text.trim();
    if text.is_empty() {
        return Typed::Nothing;
    }
    let mut parts: Vec<(Option<char>, String)> = vec![(None, String::new())];
    for c in text.chars() {
        match (digit(c), parts.last_mut()) {
            (Some(digit), Some((_, part))) => part.extend(char::from_digit(digit, 10)),
            _ => parts.push((Some(c), String::new())),
        }
    }
    let (whole, rest) = parts
        .split_first()
        .map_or(("", &[][..]), |(first, rest)| (first.1.as_str(), rest));
    let mut digits = whole.to_owned();
    let grouped = |(sign, part): &(Option<char>, String)| {
        let sign = sign.unwrap_or_default();
        part.len() == 3 && (Some(sign) == group || is_space(sign))
    };
    let is_decimal = |(sign, part): &(Option<char>, String)| {
        let sign = sign.unwrap_or_default();
        ['.', ',', '\u{66b}'].contains(&sign)
            && (1..=2).contains(&part.len())
            && part.bytes().all(|digit| digit == b'0')
    };
    let mut rest = rest;
    if let Some((last, before)) = rest.split_last()
        && is_decimal(last)
    {
        rest = before;
    }
    let one_sign = rest.windows(2).all(|pair| pair[0].0 == pair[1].0);
    let first_is_short = rest.is_empty() || (1..=3).contains(&whole.len());
    if !rest.iter().all(grouped) || !one_sign || !first_is_short {
        return Typed::Other;
    }
    rest.iter().for_each(|(_, part)| digits.push_str(part));
    // A number too long to be held is too large, and not no number.
    Typed::Whole(digits.parse().unwrap_or(u32::MAX))
}

/// What was typed in all, from what that was before and what stands in the field now.
///
/// A number field shows digits alone: what else is typed is kept here, as it decides what they mean.
pub fn typed(before: &str, field: &str) -> String {
    let digits: String = shown(before);
    if digits == before || before.is_empty() {
        return field.to_owned();
    }
    if let Some(more) = field.strip_prefix(&digits) {
        return [before, more].concat();
    }
    if digits.starts_with(field) {
        // Something was taken off its end.
        let mut left = field.len();
        let kept = before.chars().take_while(|c| {
            let is_digit = digit(*c).is_some();
            let stays = left > 0 || !is_digit && !field.is_empty();
            left -= usize::from(is_digit && left > 0);
            stays
        });
        return kept.collect();
    }
    if field.contains(&digits) {
        // Something was put before it: nobody knows any more where its signs stand.
        return [before, "?"].concat();
    }
    field.to_owned()
}

/// The digits of what was typed, as a number field takes them.
pub fn shown(text: &str) -> String {
    let digits = text.chars().filter_map(digit);
    digits
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_field_does_not_show_is_kept_beside_it() {
        for (before, field, after) in [
            ("", "1", "1"),
            ("1,", "10", "1,0"),
            ("1,0", "100", "1,00"),
            ("1,00", "10", "1,0"),
            ("1,0", "1", "1,"),
            ("1,5", "", ""),
            ("1,5", "7", "7"),
            ("1,5", "215", "1,5?"),
            ("12", "120", "120"),
            ("\u{661}\u{662}", "123", "\u{661}\u{662}3"),
        ] {
            assert_eq!(typed(before, field), after, "{before:?} {field:?}");
        }
    }

    #[test]
    fn a_number_means_what_it_means_in_the_language_of_the_page() {
        let (english, german, french) = (Some(','), Some('.'), Some('\u{202f}'));
        for (text, group, read_as) in [
            ("1000", english, Typed::Whole(1000)),
            ("1,000", english, Typed::Whole(1000)),
            ("1,000,000", english, Typed::Whole(1_000_000)),
            ("1,000.00", english, Typed::Whole(1000)),
            ("1.000", german, Typed::Whole(1000)),
            ("1.000,00", german, Typed::Whole(1000)),
            ("1 000", french, Typed::Whole(1000)),
            ("1\u{202f}000", french, Typed::Whole(1000)),
            ("1 000", english, Typed::Whole(1000)),
            ("1\u{2019}000", german, Typed::Whole(1000)),
            ("12.0", english, Typed::Whole(12)),
            ("12,0", german, Typed::Whole(12)),
            ("12.0", german, Typed::Whole(12)),
            ("\u{661}\u{662}", english, Typed::Whole(12)),
            (
                "\u{661}\u{66c}\u{660}\u{660}\u{660}",
                english,
                Typed::Whole(1000),
            ),
            ("\u{ff11}\u{ff12}", english, Typed::Whole(12)),
            (" 7 ", english, Typed::Whole(7)),
            ("99999999999", english, Typed::Whole(u32::MAX)),
            ("99.999.999.999", german, Typed::Whole(u32::MAX)),
            ("", english, Typed::Nothing),
        ] {
            assert_eq!(read(text, group), read_as, "{text:?} {group:?}");
        }
        // What is one thing here and another there is asked about.
        for (text, group) in [
            ("1.000", english),
            ("1,000", german),
            ("1.000", french),
            ("1.5", english),
            ("1,5", english),
            ("1,5", german),
            ("12,00,000", english),
            ("1.000,000", english),
            ("1000,000", english),
            ("-1", english),
            ("+1", english),
            ("1e3", english),
            (".5", english),
            ("12.000.0", english),
            ("a", english),
        ] {
            assert_eq!(read(text, group), Typed::Other, "{text:?} {group:?}");
        }
    }
}

//! Words, and phrases found among them.
//!
//! What arrives: texts in small letters, with their accents as characters of
//! their own (a browser's `normalize("NFD")`, or [`crate::plain_letters`]). What
//! leaves: words without accents, and where a phrase stands among them. This
//! module deliberately does not know what a phrase means.

/// Accents, Arabic vowel marks and the stroke that draws Arabic letters apart: they tell no word from another here.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// What can't be seen, and so parts no word.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// A letter or a digit of any script. Without a table of all of them: a sign that is none of these
/// stands between words.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        // Latin signs; Arabic stops; punctuation, money, letter-like signs and arrows; ideographic stops.
        '\u{80}'..='\u{bf}'
        | '\u{d7}'
        | '\u{f7}'
        | '\u{600}'..='\u{61f}'
        | '\u{66a}'..='\u{66d}'
        | '\u{6d4}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3020}' => false,
        _ => true,
    }
}

/// The words of a text in plain letters.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars().filter(|c| !is_mark(*c) && !is_unseen(*c)) {
        if is_letter(c) {
            word.push(c);
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Words that follow one another; a star stands for the rest of one, or for its beginning.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Whether what is found within it is harmless.
    pub excuses: bool,
    parts: Vec<Part>,
}

#[derive(Debug, PartialEq, Eq)]
struct Part {
    word: String,
    open_before: bool,
    open_after: bool,
}

impl Part {
    fn is(&self, word: &str) -> bool {
        match (self.open_before, self.open_after) {
            (false, false) => word == self.word,
            (false, true) => word.starts_with(&self.word),
            (true, false) => word.ends_with(&self.word),
            (true, true) => word.contains(&self.word),
        }
    }
}

impl Phrase {
    /// Reads a phrase as a table has it, in plain letters.
    pub fn read(text: &str) -> Phrase {
        let text = text.trim();
        let said = text.strip_prefix('!');
        let part = |word: &str| Part {
            word: words(word).concat(),
            open_before: word.starts_with('*'),
            open_after: word.ends_with('*'),
        };
        Phrase {
            excuses: said.is_some(),
            parts: said.unwrap_or(text).split_whitespace().map(part).collect(),
        }
    }

    /// Where it stands among words, as the first of them and the one after its last.
    pub fn places<'p>(&'p self, words: &'p [String]) -> impl Iterator<Item = (usize, usize)> + 'p {
        let length = self.parts.len();
        let starts = words.len().checked_sub(length).map_or(0, |last| last + 1);
        let stands = move |start: usize| {
            let there = &words[start..start + length];
            self.parts
                .iter()
                .zip(there)
                .all(|(part, word)| part.is(word))
        };
        (0..starts)
            .filter(move |start| length > 0 && stands(*start))
            .map(move |start| (start, start + length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain_letters;

    fn found(phrase: &str, text: &str) -> bool {
        let said = words(&plain_letters(text));
        Phrase::read(&plain_letters(phrase))
            .places(&said)
            .next()
            .is_some()
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_whatever_stands_between_them() {
        for (phrase, text) in [
            ("risk free", "It is RISK-FREE!"),
            ("risk free", "risk\u{a0}free"),
            ("risk free", "ri\u{ad}sk free"),
            ("botox*", "B\u{200b}otox®"),
            ("botox*", "Botox™"),
            ("guerir", "Guérir l’acné"),
            ("gue\u{301}rir", "guerir"),
            ("doesn t hurt", "it doesn’t hurt"),
            ("100 safe", "100 % safe"),
            ("*filler", "Hyaluronfiller"),
            ("niemand * garantieren", "Niemand kann garantieren"),
            ("للابد", "لِلأَبَد"),
        ] {
            assert!(found(phrase, text), "{phrase} in {text}");
        }
        for (phrase, text) in [
            ("cure", "secure"),
            ("cure", "manicure"),
            ("risk free", "free of risk"),
            ("botox*", "robotox"),
            ("", "anything"),
            ("no risk", "no"),
            ("دائم", "دائما"),
        ] {
            assert!(!found(phrase, text), "{phrase} in {text}");
        }
    }
}

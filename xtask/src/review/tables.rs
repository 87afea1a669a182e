//! What the sheet is printed from.

use skin_quiz::pack::Pack;
use skin_quiz::text::{Phrase, Words};

/// What the sheet is printed from: a pack, and English to print it in.
pub struct Tables {
    /// The pack.
    pub pack: &'static Pack,
    /// English.
    pub words: Words,
}

impl Tables {
    /// Those that the quiz is built with.
    pub fn built_in() -> Tables {
        Tables {
            pack: Pack::built_in(),
            words: Words::plain_english(),
        }
    }

    /// A phrase as it stands.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        self.words.say(phrase)
    }
}

//! Any text as a language's data file: taken whole or not at all.
#![no_main]

use libfuzzer_sys::fuzz_target;
use skin_quiz_decision::pack::Pack;
use skin_quiz_words::text::{Language, Phrase};

fuzz_target!(|file: String| {
    let pack = Pack::built_in();
    if let Some(language) = Language::loaded(file, pack) {
        for phrase in Phrase::all(pack) {
            let _ = language.say(phrase);
        }
    }
});

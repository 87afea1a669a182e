//! Any JSON as a clinic file: what is sound is used, and it never ends the program.
#![no_main]

use libfuzzer_sys::fuzz_target;
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::value::Value;

fuzz_target!(|data: &[u8]| {
    if let Ok(outside) = serde_json::from_slice::<Value>(data) {
        let (clinic, _) = Clinic::read(&outside);
        assert!(!clinic.offers.is_empty());
    }
});

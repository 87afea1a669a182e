//! Any JSON as answers: read strictly, or refused with the key that is at fault.
#![no_main]

use libfuzzer_sys::fuzz_target;
use skin_quiz_decision::answers::Answers;
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::pack::Pack;
use skin_quiz_decision::value::Value;
use skin_quiz_decision::{assessment, flow};

fuzz_target!(|data: &[u8]| {
    let Ok(outside) = serde_json::from_slice::<Value>(data) else {
        return;
    };
    if let Ok(answers) = Answers::read(Pack::built_in().questions, &outside) {
        let clinic = Clinic::default();
        let _ = assessment::assess(&answers.that_count(), &clinic);
        let _ = flow::next(&answers, &clinic, |_| true);
    }
});

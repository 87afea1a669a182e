//! Any bytes as a pack: refused, or read and used.
#![no_main]

use libfuzzer_sys::fuzz_target;
use skin_quiz_decision::assessment;
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::pack::Pack;

fuzz_target!(|data: &[u8]| {
    let bytes: &'static [u8] = Box::leak(data.to_vec().into_boxed_slice());
    if let Some(pack) = Pack::read(bytes) {
        let _ = assessment::assess(&pack.answers(), &Clinic::of(pack));
    }
});

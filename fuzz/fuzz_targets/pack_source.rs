//! Any text in any file of a pack: every fault is told, and none ends the build without a word.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use skin_quiz_pack::{Files, files, lower};

static PACK: LazyLock<(Files, Files)> = LazyLock::new(|| {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |folder: &str| files(&root.join(folder)).expect("the folder is there");
    (read("tests/packs/bicycle"), read("ui/words"))
});

fuzz_target!(|data: (u8, u16, String)| {
    let (pack, ui) = &*PACK;
    let (which, place, text) = data;
    let mut changed = pack.clone();
    let count = changed.len();
    if let Some(file) = changed.values_mut().nth(usize::from(which) % count) {
        let mut place = usize::from(place) % (file.len() + 1);
        while !file.is_char_boundary(place) {
            place -= 1;
        }
        file.insert_str(place, &text);
    }
    if let Err(faults) = lower(&changed, ui, "0") {
        assert!(!faults.is_empty());
    }
});

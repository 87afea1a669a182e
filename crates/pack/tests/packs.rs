//! The packs of this repository are sound, and what is not is told with file and line.

use std::path::Path;

use skin_quiz_pack::{Files, Lowered, files, lower};

fn folder(name: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    files(&root.join(name)).expect("the folder is there")
}

fn lowered(pack: &Files) -> Result<Lowered, String> {
    lower(pack, &folder("ui/words"), "0.0.0").map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })
}

#[test]
fn the_skin_pack_is_sound() {
    let lowered = lowered(&folder("packs/skin")).unwrap_or_else(|faults| panic!("{faults}"));
    println!("{} whole, {} lean", lowered.whole.len(), lowered.lean.len());
    assert!(lowered.lean.len() < lowered.whole.len());
    assert_eq!(lowered.languages.len(), 5);
}

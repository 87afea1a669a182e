//! Lowers the built-in pack; stops with file and line where it is not sound.

use skin_quiz_pack::build;

fn main() {
    let lowered = build::lowered();
    // A visitor is spared what only the desk needs.
    let bytes = if build::is_for_visitors() {
        lowered.lean
    } else {
        lowered.whole
    };
    build::put("built-in.pack", &bytes);
}

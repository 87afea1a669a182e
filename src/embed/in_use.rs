//! The pack that everything is asked of.

use std::cell::Cell;

use crate::pack::Pack;

thread_local! {
    /// The pack in use, where it is not the one that the quiz is built with.
    static PACK: Cell<Option<&'static Pack>> = const { Cell::new(None) };
}

/// The pack in use.
pub fn pack() -> &'static Pack {
    PACK.get().unwrap_or_else(Pack::built_in)
}

/// Takes another one, for all that is asked from now on.
pub fn set(pack: Option<&'static Pack>) {
    PACK.set(pack);
}

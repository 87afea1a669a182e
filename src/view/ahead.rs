//! What draws the result is used once before somebody waits for it.
//!
//! What arrives: a page that is among the last before the result. What leaves: nothing. A browser
//! compiles the code of a page as it is first called, which on a slow phone takes as long as the
//! drawing itself; so while they read, a result of the answers so far is worked out and let go, in
//! pieces that let taps through. This module deliberately shows nothing and keeps nothing.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::notice::Notice;
use super::result;
use super::scene::Scene;
use super::shared::Shared;
use super::visit::{Action, Visit};
use crate::clinic::Clinic;
use crate::recommendation;
use crate::text::Words;

/// When the pieces are worked out, in milliseconds after the page came.
const PIECES: [(u32, bool); 2] = [(400, false), (700, true)];

/// How many pages before the last one this begins.
const BEFORE_LAST: u32 = 1;

/// Whether a page is one of the last.
pub const fn is_near(step: u32, of: u32) -> bool {
    step + BEFORE_LAST >= of
}

/// Works out the result of the answers so far, without and then with what is folded away.
pub fn use_once(
    clinic: &Shared<Clinic>,
    words: &Words,
    visit: &UseReducerHandle<Visit>,
) -> Vec<Timeout> {
    let piece = |(after, folds): (u32, bool)| {
        let (clinic, words, visit) = (clinic.clone(), words.clone(), visit.clone());
        Timeout::new(after, move || {
            let answers = visit.journey.considered();
            let result = recommendation::recommend_early(&answers, &clinic.0, &words);
            let scene = Scene {
                words: &words,
                clinic: &clinic,
                journey: &visit.journey,
                visit: &visit,
                plan_id: "",
                folds,
                act: &Callback::<Action>::noop(),
                notify: &Callback::<Notice>::noop(),
            };
            drop(result::page(&scene, &result, &[], &NodeRef::default()));
        })
    };
    PIECES.into_iter().map(piece).collect()
}

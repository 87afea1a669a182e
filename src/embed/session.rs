//! Resuming within the browser session.
//!
//! What arrives and leaves: answers, what is ticked or typed on the page and not
//! submitted yet, and the day on which a course would start, in one `sessionStorage` key a page and
//! instance, `skin-quiz:<path>:<instance>`. Scripts of the host page can read
//! it; `resume="off"` writes nothing. At a kiosk they carry the moment at which they are forgotten. Storage that is blocked or full changes
//! nothing but resuming. What was kept under another table of rules is not
//! read: it is cleared and asked again.

use std::cell::Cell;

use js_sys::{Date, JSON};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::in_use::pack;
use super::outside::{self, to_js};
use crate::answers::Answers;
use crate::calendar::Day;
use crate::catalogue;
use crate::journey::Draft;
use crate::value::Value;
use crate::view::{Memory, Place, Saved};

/// Keeps answers in `sessionStorage`.
pub struct SessionMemory {
    /// What the keys of all quizzes on this page begin with.
    page: String,
    key: String,
    /// For how long what is kept may be read, in milliseconds; `None`: as long as the session.
    lasts: Cell<Option<f64>>,
}

impl SessionMemory {
    /// The memory of one instance on this page.
    pub fn new(instance: &str) -> SessionMemory {
        let path = web_sys::window()
            .and_then(|window| window.location().pathname().ok())
            .unwrap_or_default();
        let page = ["skin-quiz:", &path, ":"].concat();
        SessionMemory {
            key: [&page, instance].concat(),
            page,
            lasts: Cell::new(None),
        }
    }

    /// Keeps for so many minutes after the last change, and no longer.
    pub fn lasts(&self, minutes: Option<f64>) {
        self.lasts.set(minutes.map(|minutes| minutes * 60_000.0));
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

const EARLY: &str = "early";
const REVIEW: &str = "review";
const RESULT: &str = "result";

impl Memory for SessionMemory {
    fn load(&self) -> Option<Saved> {
        let text = storage()?.get_item(&self.key).ok().flatten()?;
        let kept = outside::value(&JSON::parse(&text).ok()?);
        if kept.get("catalogue") != Some(&Value::Text(catalogue::digest().to_owned())) {
            self.clear();
            return None;
        }
        if matches!(kept.get("until"), Some(Value::Number(until)) if *until < Date::now()) {
            self.clear();
            return None;
        }
        let pack = pack();
        let answers = Answers::read(pack.questions, kept.get("answers")?).ok()?;
        let passed = match kept.get("passed")? {
            Value::List(ids) => ids
                .iter()
                .filter_map(|id| match id {
                    Value::Text(id) => pack.question(id).filter(|q| q.facts().optional),
                    _ => None,
                })
                .collect(),
            _ => return None,
        };
        let at = match kept.get("at")? {
            Value::Text(at) if at == REVIEW => Place::Review,
            Value::Text(at) if at == RESULT => Place::Result,
            Value::Text(at) if at == EARLY => Place::Early,
            Value::Text(at) => Place::Ask(pack.page(at)?),
            _ => return None,
        };
        let drafts = match kept.get("drafts") {
            Some(Value::Map(drafts)) => drafts
                .iter()
                .filter_map(|(id, draft)| {
                    let question = pack.question(id)?;
                    Some((question, Draft::read(pack, question, draft)?))
                })
                .collect(),
            _ => Vec::new(),
        };
        let start = match kept.get("start") {
            Some(Value::Text(day)) => Day::read(day),
            _ => None,
        };
        Some(Saved {
            answers,
            passed,
            went_on: kept.get("wentOn") == Some(&Value::Bool(true)),
            at,
            drafts,
            start,
        })
    }

    fn save(&self, saved: &Saved) {
        let at = match saved.at {
            Place::Ask(page) => page.id(),
            Place::Early => EARLY,
            Place::Review => REVIEW,
            Place::Result => RESULT,
        };
        let passed = saved
            .passed
            .iter()
            .map(|q| Value::Text(q.id().to_owned()))
            .collect();
        let mut kept = vec![
            (
                "catalogue".to_owned(),
                Value::Text(catalogue::digest().to_owned()),
            ),
            ("answers".to_owned(), saved.answers.write()),
            ("passed".to_owned(), Value::List(passed)),
            ("at".to_owned(), Value::Text(at.to_owned())),
        ];
        if saved.went_on {
            kept.push(("wentOn".to_owned(), Value::Bool(true)));
        }
        if !saved.drafts.is_empty() {
            let drafts = saved.drafts.iter();
            let drafts = drafts.map(|(q, draft)| (q.id().to_owned(), draft.write(*q)));
            kept.push(("drafts".to_owned(), Value::Map(drafts.collect())));
        }
        if let Some(day) = saved.start {
            kept.push(("start".to_owned(), Value::Text(day.iso())));
        }
        if let Some(lasts) = self.lasts.get() {
            let until = Value::Number(Date::now() + lasts);
            kept.push(("until".to_owned(), until));
        }
        let text = to_js(&Value::Map(kept))
            .ok()
            .and_then(|kept: JsValue| JSON::stringify(&kept).ok())
            .and_then(|text| text.as_string());
        if let (Some(storage), Some(text)) = (storage(), text) {
            // Full or blocked: the quiz goes on, only resuming is lost.
            let _ = storage.set_item(&self.key, &text);
        }
    }

    fn clear(&self) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.key);
        }
    }

    fn clear_all(&self) {
        let Some(storage) = storage() else { return };
        // One that was drawn again, or another of this page, may have kept the same person's answers.
        let count = storage.length().unwrap_or_default();
        let keys: Vec<String> = (0..count)
            .filter_map(|index| storage.key(index).ok().flatten())
            .filter(|key| key.starts_with(&self.page))
            .collect();
        for key in keys {
            let _ = storage.remove_item(&key);
        }
    }
}

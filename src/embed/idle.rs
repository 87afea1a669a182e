//! Noticing that nobody is there any more, for kiosks.
//!
//! What arrives: an element and a number of minutes. What leaves: one call
//! when that long has passed without input. Dropping the watch ends it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;

/// Watches an element until it is dropped.
pub struct Watch {
    _listeners: Vec<EventListener>,
    _timer: Rc<RefCell<Option<Timeout>>>,
}

impl Watch {
    /// Calls back each time `minutes` have passed without input.
    pub fn new(element: &HtmlElement, minutes: f64, idle: impl Fn() + 'static) -> Watch {
        let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
        let idle = Rc::new(idle);
        // OK because the product is clamped to what a timer takes.
        let millis = (minutes * 60_000.0).clamp(1_000.0, 2_000_000_000.0) as u32;
        let again = {
            let timer = timer.clone();
            move || {
                let idle = idle.clone();
                *timer.borrow_mut() = Some(Timeout::new(millis, move || idle()));
            }
        };
        again();
        let listeners = ["pointerdown", "keydown", "input"]
            .into_iter()
            .map(|event| {
                let again = again.clone();
                EventListener::new(element, event, move |_| again())
            })
            .collect();
        Watch {
            _listeners: listeners,
            _timer: timer,
        }
    }
}

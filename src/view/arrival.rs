//! Arriving at a page: where the focus goes, and whether the page is in view.
//!
//! What arrives: the page as it is drawn. What leaves: nothing; the focus is
//! moved without scrolling, and only where the top of the quiz, or a field
//! somebody asks for, is out of view is it brought there. This module deliberately does not know which page it is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, MouseEvent, PointerEvent, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions, ShadowRoot,
};
use yew::NodeRef;

use super::id::ids;
use crate::journey::Focus;

/// Moves the focus as asked, and the quiz into view if its top is not.
pub fn arrive(page: &NodeRef, focus: Focus) {
    let selector = match focus {
        Focus::Stay => return,
        Focus::Heading => "h2[tabindex]".to_owned(),
        Focus::Errors => ".errors".to_owned(),
        Focus::Restart => "[data-action=restart]".to_owned(),
        Focus::Question(question) => {
            let field = ["[id=\"", &ids("q-", question), "\"]"].concat();
            // Where it heads the page it has no heading of its own.
            if page
                .cast::<Element>()
                .is_some_and(|page| page.query_selector(&field).ok().flatten().is_some())
            {
                field
            } else {
                "h2[tabindex]".to_owned()
            }
        }
    };
    let Some(page) = page.cast::<Element>() else {
        return;
    };
    focus_on(&page, &selector);
    if focus == Focus::Restart {
        // What is asked stands where it was pressed.
        return;
    }
    if let Ok(Some(dialog)) = page.closest("dialog") {
        // What scrolls is the dialog; the page behind it stays where it is.
        dialog.set_scroll_top(0);
        return;
    }
    let top = page
        .get_root_node()
        .dyn_into::<ShadowRoot>()
        .map_or(page, |root| root.host());
    let height = web_sys::window()
        .and_then(|window| window.inner_height().ok())
        .and_then(|height| height.as_f64())
        .unwrap_or(f64::MAX);
    let y = top.get_bounding_client_rect().top();
    if y < 0.0 || y > height {
        // At once, even on a page that glides: the words under the eye are new ones anyway.
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        top.scroll_into_view_with_scroll_into_view_options(&options);
        clear_of_bars(&top, height);
    }
}

/// Brings the top out from under a bar that the page keeps at its own top. What moves along with
/// the page is no bar, and what covers half of the window is not waited for.
fn clear_of_bars(top: &Element, height: f64) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let covered = || {
        let place = top.get_bounding_client_rect();
        let (x, y) = (place.left() + place.width() / 2.0, place.top().max(0.0));
        let over = window
            .document()?
            .element_from_point(x as f32, y as f32 + 1.0)?;
        let by = over.get_bounding_client_rect().bottom() - place.top();
        let foreign = over != *top && !over.contains(Some(top)) && !top.contains(Some(&over));
        (foreign && by > 0.0 && by < height / 2.0).then_some(by)
    };
    let up = |by: f64| {
        let options = ScrollToOptions::new();
        options.set_top(by);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_by_with_scroll_to_options(&options);
    };
    // A bar may be made of several parts, of which the topmost is met first.
    for _ in 0..3 {
        let Some(by) = covered() else { return };
        up(-by);
        if covered().is_some_and(|still| still >= by) {
            up(by);
            return;
        }
    }
}

/// A press that came before: on what, which one of a double click, and where.
#[derive(Debug, Clone, PartialEq)]
struct Press {
    turn: u32,
    on: Option<Element>,
    count: i32,
    x: i32,
    y: i32,
}

/// The press before, and since when somebody can see what came of it: in milliseconds, as events
/// count them; infinite until it is painted.
#[derive(Debug, Default)]
pub struct LastPress {
    press: RefCell<Option<Press>>,
    seen: Cell<f64>,
    turn: Cell<u32>,
}

impl LastPress {
    /// Notes which page is drawn, while it is: what listens for presses comes only after it stands
    /// there, and on a slow phone a tap is heard in between.
    pub fn stand_at(&self, turn: u32) {
        self.turn.set(turn);
    }
}

/// Notes when the next frame is on the screen: the one after it can be asked for only then.
fn note_when_seen(last: &Rc<LastPress>) {
    last.seen.set(f64::INFINITY);
    let last = Rc::clone(last);
    next_frame(move |_| next_frame(move |now| last.seen.set(now)));
}

/// Calls back when the next frame is drawn, with the moment. A page that is not on show draws none.
fn next_frame(then: impl FnOnce(f64) + 'static) {
    if let Some(window) = web_sys::window() {
        let then = Closure::once_into_js(then);
        // A browser that refuses draws nothing that could be pressed.
        let _ = window.request_animation_frame(then.unchecked_ref());
    }
}

/// How soon after the first press is seen to have done something a second one is still the same, in
/// milliseconds.
const DOUBLE: f64 = 500.0;

/// How far from it, in pixels.
const SAME_PLACE: i32 = 30;

/// Lets the second press of a double click or double tap do nothing on a page that the first one
/// led to, or on what stands where the first one's button was: it was meant for what stood there
/// before, which nobody had the time to see go. On a slow phone that is long after the press. A
/// press of keys is not one of these, nor are two quick ones on the same thing.
///
/// It listens at the root the page stands in: yew hears a press on its way in, at an element
/// around the page, and would have acted on it before the page itself hears of it.
pub fn guard(page: &NodeRef, last: Rc<LastPress>) -> Option<EventListener> {
    let page = page.cast::<Element>()?;
    if last.press.borrow().is_some() {
        note_when_seen(&last);
    }
    let root = page.get_root_node();
    let heard = EventListener::new_with_options(
        &root,
        "click",
        EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        },
        move |event| {
            let Some(click) = event.dyn_ref::<MouseEvent>() else {
                return;
            };
            let on: Option<Element> = event.target().and_then(|on| on.dyn_into().ok());
            if !on.as_ref().is_some_and(|on| page.contains(Some(on))) {
                return;
            }
            let turn = last.turn.get();
            let press = Press {
                turn,
                on,
                count: click.detail(),
                x: click.client_x(),
                y: click.client_y(),
            };
            let soon = event.time_stamp() < last.seen.get() + DOUBLE;
            let follows = |before: &Press| {
                let gone = before.on.as_ref().is_some_and(|on| !on.is_connected());
                (before.turn != turn || gone)
                    && soon
                    && (press.x - before.x).abs() < SAME_PLACE
                    && (press.y - before.y).abs() < SAME_PLACE
            };
            // Taps are not counted everywhere. A longer row of clicks is a script's: nobody ticks
            // an answer and presses Continue in one place within a blink.
            let tapped = event
                .dyn_ref::<PointerEvent>()
                .is_some_and(|pointer| pointer.pointer_type() == "touch");
            let second = last.press.borrow().as_ref().is_some_and(|before| {
                follows(before) && (tapped || (before.count, press.count) == (1, 2))
            });
            if second {
                event.prevent_default();
                event.stop_immediate_propagation();
            } else {
                last.press.replace(Some(press));
                note_when_seen(&last);
            }
        },
    );
    Some(heard)
}

/// Takes the focus off the page that is about to go. A page that goes with the
/// focus in it makes the browser hold what lies below in place, and scroll.
pub fn let_go(event: &Event) {
    let Some(element) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else {
        return;
    };
    let root = element.get_root_node();
    let focused = match root.dyn_into::<ShadowRoot>() {
        Ok(root) => root.active_element(),
        Err(_) => web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.active_element()),
    };
    if let Some(focused) = focused.and_then(|f| f.dyn_into::<HtmlElement>().ok()) {
        // What can't lose the focus keeps it.
        let _ = focused.blur();
    }
}

/// Focuses the first element that matches, without scrolling.
pub fn focus_on(page: &Element, selector: &str) {
    let found = page.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // What can't be focused is left alone.
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls no further than it takes to have the first element that matches in
/// view; one that is in view stays where it is.
pub fn show(page: &Element, selector: &str) {
    if let Some(element) = page.query_selector(selector).ok().flatten() {
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        // With what stands around it, so that it does not stick to the edge.
        let around = element.parent_element().unwrap_or(element);
        around.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

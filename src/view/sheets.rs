//! The pages of questions, two at a time: what the one on show asks, and what the one asks that
//! Continue most likely leads to.
//!
//! What arrives: where a person is, and where they most likely are next. What leaves: for each what
//! is asked, drawn into an element of its own. One of the two stands in the page; the other stands in
//! no document at all, so that no focus, announcement, name, search or extension finds it, and is made
//! while somebody reads. Turning the page is then putting the one element in the place of the other.
//! A guess that was wrong costs what drawing costs. This module deliberately does not know how the
//! next page is guessed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::asked::asked;
use super::notice::Notice;
use super::scene::Scene;
use super::shared::Shared;
use super::visit::{Action, Visit};
use crate::clinic::Clinic;
use crate::journey::{Journey, Place};
use crate::text::Words;

/// How long after the last thing that somebody did the next page is drawn, in milliseconds.
pub const PAUSE: u32 = 100;

/// Two sheets, of which one is on show.
pub struct Sheets {
    hosts: [Element; 2],
    visits: RefCell<[Option<Rc<Visit>>; 2]>,
    on_show: Cell<usize>,
}

impl Sheets {
    /// Two empty ones; `None` where there is no page to make them in, as on a server.
    pub fn new() -> Option<Sheets> {
        if !cfg!(target_arch = "wasm32") {
            return None;
        }
        let document = web_sys::window()?.document()?;
        let host = || {
            let host = document.create_element("div").ok()?;
            host.set_class_name("asked");
            Some(host)
        };
        Some(Sheets {
            hosts: [host()?, host()?],
            visits: RefCell::default(),
            on_show: Cell::new(0),
        })
    }

    /// Shows where a person is: on the sheet that has the page already, if one has.
    pub fn show(&self, now: &Visit) {
        let mut visits = self.visits.borrow_mut();
        let front = self.on_show.get();
        let has = |sheet: usize| {
            let then = visits[sheet].as_ref();
            then.is_some_and(|then| then.journey.at == now.journey.at)
        };
        let sheet = if !has(front) && has(1 - front) {
            1 - front
        } else {
            front
        };
        self.on_show.set(sheet);
        // Nothing stays of what was cleared.
        let other = &mut visits[1 - sheet];
        if other
            .as_ref()
            .is_some_and(|then| then.journey.restarts != now.journey.restarts)
        {
            *other = None;
        }
        // The same one stays, so that nothing of it is worked out again.
        if visits[sheet].as_deref() != Some(now) {
            visits[sheet] = Some(Rc::new(now.clone()));
        }
    }

    /// Puts what most likely comes next on the other sheet. Whether that changes anything.
    pub fn prepare(&self, next: Journey) -> bool {
        let next = Visit::of(next);
        let mut visits = self.visits.borrow_mut();
        let other = &mut visits[1 - self.on_show.get()];
        let changes = other.as_deref() != Some(&next);
        if changes {
            *other = Some(Rc::new(next));
        }
        changes
    }

    /// The sheet on show, and what is drawn onto both.
    pub fn draw(&self, scene: &Scene) -> Html {
        let onto = |sheet: usize| {
            let visit = self.visits.borrow()[sheet].clone();
            let page = visit.as_ref().map(|visit| visit.journey.at);
            let asked = match (visit, page) {
                (Some(visit), Some(Place::Ask(page))) => html! {
                    <Asked
                        key={page.id()}
                        words={scene.words.clone()}
                        clinic={scene.clinic.clone()}
                        {visit}
                        act={scene.act.clone()}
                        notify={scene.notify.clone()}
                    />
                },
                _ => Html::default(),
            };
            create_portal(asked, self.hosts[sheet].clone())
        };
        html! {
            <>
                { VNode::VRef(self.hosts[self.on_show.get()].clone().into()) }
                { onto(0) }
                { onto(1) }
            </>
        }
    }
}

#[derive(Properties, PartialEq)]
struct AskedProps {
    words: Words,
    clinic: Shared<Clinic>,
    visit: Rc<Visit>,
    act: Callback<Action>,
    notify: Callback<Notice>,
}

/// What a page asks, drawn anew only where it changes.
#[component]
fn Asked(props: &AskedProps) -> Html {
    let Place::Ask(page) = props.visit.journey.at else {
        return Html::default();
    };
    let scene = Scene {
        words: &props.words,
        clinic: &props.clinic,
        journey: &props.visit.journey,
        visit: &props.visit,
        plan_id: "",
        act: &props.act,
        notify: &props.notify,
    };
    asked(&scene, page)
}

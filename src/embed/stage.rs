//! Where a quiz is played, and played again.
//!
//! What arrives: a container and what to show in it. What leaves: the quiz in
//! it, for as long as the [`Stage`] is taken. yew never lets go of the element
//! that it renders an app into, so a stage that was left is kept, empty, for
//! the next quiz. A quiz itself, with all that was answered in it, is dropped
//! when it leaves. This module deliberately does not know what the page is told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::UnwrapThrowExt;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::view;

thread_local! {
    /// The stages on which nothing is shown.
    static EMPTY: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
    /// How many quizzes there were, so that none is taken for the one before.
    static PLAYED: Cell<u32> = const { Cell::new(0) };
}

/// An app, and the element of its own that it renders into.
pub struct Stage {
    app: yew::AppHandle<Curtain>,
    place: Element,
    quiz: u32,
}

impl Stage {
    /// Shows a quiz in a container, in place of what is there.
    pub fn take(container: &HtmlElement, quiz: view::Props) -> Stage {
        let number = PLAYED.with(|played| played.replace(played.get().wrapping_add(1)));
        let props = CurtainProps {
            quiz: Some((number, quiz)),
            closed: Callback::noop(),
        };
        container.set_text_content(None);
        let kept = EMPTY.with_borrow_mut(Vec::pop);
        let place = match &kept {
            Some(stage) => stage.place.clone(),
            None => container
                .owner_document()
                .and_then(|document| document.create_element("div").ok())
                .expect_throw("an element of a page"),
        };
        let shown = container.append_child(&place);
        shown.expect_throw("a container takes an element");
        let app = match kept {
            Some(mut stage) => {
                stage.app.update(props);
                stage.app
            }
            None => yew::Renderer::<Curtain>::with_root_and_props(place.clone(), props).render(),
        };
        Stage {
            app,
            place,
            quiz: number,
        }
    }

    /// Shows the same quiz with other properties.
    pub fn update(&mut self, quiz: view::Props) {
        self.app.update(CurtainProps {
            quiz: Some((self.quiz, quiz)),
            closed: Callback::noop(),
        });
    }

    /// Drops the quiz. Only a stage that has drawn itself empty is used again.
    pub fn leave(mut self) {
        let left = Rc::new(RefCell::new(None::<Stage>));
        let closed = {
            let left = left.clone();
            Callback::from(move |()| {
                if let Some(stage) = left.take() {
                    stage.place.remove();
                    EMPTY.with_borrow_mut(|empty| empty.push(stage));
                }
            })
        };
        // Drawn later, when the stage is where `closed` takes it from.
        self.app.update(CurtainProps { quiz: None, closed });
        left.replace(Some(self));
    }
}

#[derive(Properties, PartialEq)]
struct CurtainProps {
    /// The quiz on show and its number; `None`: nothing.
    quiz: Option<(u32, view::Props)>,
    /// Called when nothing is on show any more.
    closed: Callback<()>,
}

/// Draws the quiz, or nothing.
struct Curtain;

impl Component for Curtain {
    type Message = ();
    type Properties = CurtainProps;

    fn create(_: &Context<Self>) -> Self {
        Curtain
    }

    fn view(&self, context: &Context<Self>) -> Html {
        match &context.props().quiz {
            // By its number: another quiz is never drawn with the state of the one before.
            Some((number, props)) => {
                html!(<view::SkinQuiz key={*number} ..props.clone() />)
            }
            None => Html::default(),
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        if context.props().quiz.is_none() {
            context.props().closed.emit(());
        }
    }
}

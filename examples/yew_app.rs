//! A yew app that uses the quiz as a component.
//!
//! Build it with `cargo build --example yew_app --target wasm32-unknown-unknown`.

use std::rc::Rc;

use skin_quiz::SkinQuiz;
use skin_quiz::clinic::Clinic;
use skin_quiz::embed::figures::BrowserFigures;
use skin_quiz::text::{Words, language};
use skin_quiz::view::{Notice, Shared};
use yew::prelude::*;

#[component]
fn App() -> Html {
    let clinic = use_memo((), |()| Clinic::default());
    // The browser's figures know what day it is and how dates are written here.
    let words = use_memo((), |()| {
        Words::new(language("en"), Rc::new(BrowserFigures::new("en-GB", "en")))
    });
    let place = use_state(|| AttrValue::from("Not started"));
    let on_notice = {
        let place = place.clone();
        // Nothing that arrives here carries an answer, but `Notice::Share`, after a ticked consent.
        Callback::from(move |notice| {
            if let Notice::Step { step, of } = notice {
                place.set(AttrValue::from(format!("Step {step} of about {of}")));
            }
        })
    };
    html! {
        <main>
            <p>{ &*place }</p>
            <SkinQuiz
                clinic={Shared(Rc::clone(&clinic))}
                words={(*words).clone()}
                on_notice={on_notice}
            />
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}

//! What a person sees: the yew component [`SkinQuiz`].
//!
//! What arrives: a clinic, words, and a memory, as [`Props`]. What leaves: one
//! page at a time, and [`Notice`]s that say how far somebody is. Data flows one
//! way: an event becomes an action, an action becomes the next step of a journey, and
//! the journey is drawn. This module deliberately does not know what an answer
//! means for anybody: it draws what `recommendation` says, in the words of
//! `text`. It never touches the page around it, but to bring its own top into
//! view when somebody moves on.
//!
//! The markup is styled by `www/skin-quiz.css` and stands on the contract's
//! hooks; there is no `style` attribute and no markup made from text.

mod ahead;
mod areas;
mod arrival;
mod booking;
mod campaign;
mod changes;
mod choices;
mod clinic_card;
mod consent;
mod contact;
mod copying;
mod dates;
mod early;
mod field;
mod icon;
mod id;
#[cfg(test)]
#[path = "../tests/ids/mod.rs"]
mod ids;
mod limits;
mod notice;
mod numbers;
mod option;
mod paper;
mod plan_text;
mod progress;
mod question;
mod result;
mod review;
mod saving;
mod scene;
mod share;
mod shared;
mod sources;
mod start;
mod typing;
mod visit;

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::clinic::Clinic;
use crate::journey::{Focus, Journey};
pub use crate::journey::{Place, Saved};
use crate::recommendation;
use crate::text::Words;
use crate::told;
pub use notice::{Message, Notice, Outcome, Receipt, Request, Stage, Summary};
pub(crate) use paper::own_picture;
use scene::Scene;
pub use shared::Shared;
use visit::{Action, Visit};

/// For how long what was cleared can be brought back, in milliseconds.
const UNDO: u32 = 20_000;

/// How long after the rest of a page what is folded away in it is drawn, in milliseconds: two
/// frames, so that what everybody sees does not wait for what some unfold.
const FOLDED_LATER: u32 = 32;

/// Keeps a quiz over a reload of the page. A memory that can't keep anything stays silent.
pub trait Memory {
    /// What was kept, if anything.
    fn load(&self) -> Option<Saved>;
    /// Keeps this instead of what was kept before.
    fn save(&self, saved: &Saved);
    /// Forgets this quiz.
    fn clear(&self);
    /// Forgets every quiz of this page: somebody has asked for it.
    fn clear_all(&self) {
        self.clear();
    }
}

/// What [`SkinQuiz`] is given.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The clinic; without one the built-in treatments and typical prices.
    #[prop_or_default]
    pub clinic: Shared<Clinic>,
    /// The language, with its way of writing figures.
    pub words: Words,
    /// Keeps the answers over a reload; without one nothing is kept.
    #[prop_or_default]
    pub memory: Option<Shared<dyn Memory>>,
    /// Whether all answers are checked on a page of their own before the result; else they stand on it.
    #[prop_or_default]
    pub review: bool,
    /// Whenever this changes the quiz starts again, all answers cleared.
    #[prop_or_default]
    pub restart: u32,
    /// Called with everything that the surroundings may know.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// What the surroundings were told already.
#[derive(Default)]
struct Told {
    ready: bool,
    start: bool,
    complete: bool,
    stage: Option<Stage>,
    restarts: u32,
}

/// The whole quiz, from the first question to the result.
///
/// It draws one `.page`; its container is up to the surroundings, which also
/// bring the stylesheet.
#[component]
pub fn SkinQuiz(props: &Props) -> Html {
    let visit = use_reducer(|| {
        let saved = props.memory.as_ref().and_then(|memory| memory.0.load());
        Visit::of(match saved {
            Some(saved) => Journey::resume(saved, &props.clinic.0, props.review),
            None => Journey::start(&props.clinic.0, props.review),
        })
    });
    let journey = &visit.journey;
    let (step, of) = journey.progress();
    let page = use_node_ref();
    let act = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };

    let restart = use_mut_ref(|| props.restart);
    {
        let act = act.clone();
        let clinic = props.clinic.clone();
        use_effect_with(props.restart, move |now| {
            if restart.replace(*now) != *now {
                act.emit(Action::Restart(clinic, Focus::Stay));
            }
        });
    }
    let settled = use_mut_ref(|| props.clinic.clone());
    {
        let act = act.clone();
        use_effect_with(props.clinic.clone(), move |now| {
            if settled.replace(now.clone()) != *now {
                act.emit(Action::Settle(now.clone()));
            }
        });
    }

    let reviews = use_mut_ref(|| props.review);
    {
        let act = act.clone();
        let clinic = props.clinic.clone();
        use_effect_with(props.review, move |now| {
            if reviews.replace(*now) != *now {
                act.emit(Action::Review(*now, clinic));
            }
        });
    }

    let result = use_memo(
        (
            (journey.at == Place::Result).then(|| journey.considered()),
            props.clinic.clone(),
            props.words.clone(),
        ),
        |(answers, clinic, words)| {
            answers
                .as_ref()
                .map(|answers| recommendation::recommend_early(answers, &clinic.0, words))
        },
    );
    // The areas that hold the whole result up, whichever of them is left out for now.
    let held_up_by = use_memo(
        (
            (journey.at == Place::Result).then(|| journey.answers.clone()),
            props.clinic.clone(),
            props.words.clone(),
        ),
        |(answers, clinic, words)| {
            answers.as_ref().map_or_else(Vec::new, |answers| {
                let held_up = |whole| told::held_up_by_areas(words, &clinic.0, answers, whole);
                match result.as_ref() {
                    // Nothing is left out, so that what is on show is the whole.
                    Some(shown) if journey.considered() == *answers => held_up(shown),
                    _ => held_up(&recommendation::recommend(answers, &clinic.0, words)),
                }
            })
        },
    );

    {
        let saved = journey.saved();
        let memory = props.memory.clone();
        let cleared = journey.restarts > 0;
        // Before anybody is told of a new page, so that who hears of it finds it kept.
        let kept = (journey.landing, journey.drafts.clone(), journey.start.day);
        use_effect_with(kept, move |_| match (memory, saved) {
            (Some(memory), Some(saved)) => memory.0.save(&saved),
            (Some(memory), None) if cleared => memory.0.clear_all(),
            (Some(memory), None) => memory.0.clear(),
            _ => {}
        });
    }

    let last_press = use_memo((), |()| arrival::LastPress::default());
    last_press.stand_at(journey.landing.turn);
    {
        let page = page.clone();
        let last = Rc::clone(&last_press);
        use_effect_with(journey.landing.turn, move |_| {
            let heard = arrival::guard(&page, last);
            move || drop(heard)
        });
    }

    {
        let act = act.clone();
        use_effect_with(journey.cleared.is_some(), move |kept| {
            let forget = kept.then(|| Timeout::new(UNDO, move || act.emit(Action::Forget)));
            move || drop(forget)
        });
    }

    {
        let page = page.clone();
        let (act, clinic, words) = (act.clone(), props.clinic.clone(), props.words.clone());
        let heard_on = (
            journey.landing.turn,
            props.words.clone(),
            props.clinic.clone(),
        );
        use_effect_with(heard_on, move |_| {
            let heard = numbers::before_input(&page, act, clinic.0.pack, &words);
            move || drop(heard)
        });
    }

    let told = use_mut_ref(Told::default);
    {
        let page = page.clone();
        let now = journey.clone();
        let notify = props.on_notice.clone();
        use_effect_with(journey.landing, move |landing| {
            arrival::arrive(&page, landing.focus);
            if matches!(landing.focus, Focus::Errors | Focus::Restart) {
                return;
            }
            // What is told is worked out first: whoever hears it may come back here.
            let mut notices = Vec::new();
            if let Ok(mut told) = told.try_borrow_mut() {
                if told.restarts != now.restarts {
                    *told = Told {
                        ready: true,
                        stage: told.stage,
                        restarts: now.restarts,
                        ..Told::default()
                    };
                }
                let stage = Stage::from(now.at);
                if told.stage.replace(stage) != Some(stage) {
                    notices.push(Notice::Stage(stage));
                }
                // Somebody who comes back was counted when they were here first.
                let back = !told.ready;
                if back {
                    told.ready = true;
                    told.start = now.started;
                    told.complete = stage == Stage::Result;
                    notices.push(Notice::Ready);
                }
                if now.started && !told.start {
                    told.start = true;
                    notices.push(Notice::Start);
                }
                if stage == Stage::Result {
                    if !told.complete {
                        told.complete = true;
                        notices.push(Notice::Complete);
                    }
                } else if now.at != Place::Early {
                    notices.push(Notice::Step { step, of });
                }
            }
            notices.into_iter().for_each(|notice| notify.emit(notice));
        });
    }

    let unfolded = use_memo((), |()| Cell::new(journey.at));
    let redraw = use_force_update();
    {
        let unfolded = Rc::clone(&unfolded);
        use_effect_with(journey.at, move |at| {
            let at = *at;
            let later = (unfolded.get() != at).then(|| {
                Timeout::new(FOLDED_LATER, move || {
                    unfolded.set(at);
                    redraw.force_update();
                })
            });
            move || drop(later)
        });
    }

    {
        let is_near = matches!(journey.at, Place::Ask(_)) && ahead::is_near(step, of);
        let (clinic, words, visit) = (props.clinic.clone(), props.words.clone(), visit.clone());
        use_effect_with(is_near, move |is_near| {
            let pieces = is_near.then(|| ahead::use_once(&clinic, &words, &visit));
            move || drop(pieces)
        });
    }

    let pictures = use_memo(props.clinic.clone(), |clinic| {
        [&clinic.0.logo, &clinic.0.image].map(own_picture)
    });
    // Whoever begins anew makes another plan.
    let plan_id = use_memo(journey.restarts, |_| saving::plan_id());
    let scene = Scene {
        words: &props.words,
        clinic: &props.clinic,
        journey,
        visit: &visit,
        plan_id: &plan_id,
        folds: unfolded.get() == journey.at,
        act: &act,
        notify: &props.on_notice,
    };
    let shown = match (journey.at, result.as_ref()) {
        (Place::Ask(asked), _) => question::page(&scene, asked, &page),
        (Place::Early, _) => early::page(&scene, &page),
        (Place::Result, Some(result)) => result::page(&scene, result, &held_up_by, &page),
        _ => review::page(&scene, &page),
    };
    // On every page, so that when it is fetched says nothing of how far somebody is.
    let [logo, image] = &*pictures;
    if logo.is_none() && image.is_none() {
        return shown;
    }
    let first = matches!(journey.at, Place::Ask(_)) && step == 1;
    html! {
        <>
            if let Some(logo) = logo {
                <img class="logo" part="logo" src={logo.clone()} alt={props.clinic.0.name.clone().unwrap_or_default()} />
            }
            if let Some(image) = image {
                <img class="image" part="image" src={image.clone()} alt="" hidden={!first} />
            }
            { shown }
        </>
    }
}

//! What stands on paper only.
//!
//! What arrives: the result and the answers. What leaves: parts of the page
//! that a screen does not show: whose it is and of what day, the reasons that
//! the cards of a screen hold, and the answers it all stands on. This module
//! deliberately does not know when something is printed.

use web_sys::Url;
use yew::prelude::*;

use super::scene::Scene;
use super::{option, review, sources};
use crate::flow;
use crate::questionnaire::Question;
use crate::recommendation::{self, Named, Recommendation, TreatmentOption, naming};
use crate::text::{Phrase, Ui};
use crate::told::{self, Reason};

/// The address of a picture of the clinic's, where it is on the page's own site: the quiz asks nobody else for anything.
pub fn own_picture(written: &Option<String>) -> Option<String> {
    let written = written.as_ref()?;
    let document = web_sys::window()?.document()?;
    let base = document.base_uri().ok()??;
    let url = Url::new_with_base(written, &base).ok()?;
    let page = Url::new(&document.url().ok()?).ok()?;
    (url.origin() == page.origin()).then(|| url.href())
}

/// The clinic's name, how to reach it, and the date, above everything.
pub fn head(scene: &Scene) -> Html {
    let words = scene.words;
    let date = words.figures().date(0);
    let clinic = &scene.clinic.0;
    // What books by an address leads on from paper only where it can be read.
    let book = clinic
        .booking_url
        .as_ref()
        .filter(|url| url.starts_with("https://"));
    html! {
        <p class="paper head">
            <strong>{ clinic.name.clone() }</strong>
            <span dir="auto">{ clinic.phone.clone() }</span>
            <span dir="auto">{ book.cloned() }</span>
            <span>{ words.with(Ui::MadeOn, &[("date", &date)]) }</span>
        </p>
    }
}

/// Each reason once, with the options it is about; of what nobody looks for none is given. Where
/// a procedure is recommended, what is true of another is left to the screen.
pub fn reasons(scene: &Scene, result: &Recommendation, options: &[&TreatmentOption]) -> Html {
    let words = scene.words;
    let (reasons, all) = each_once(scene, result, options);
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <div class="paper">
            <h4>{ words.ui(Ui::Reasons) }</h4>
            <ul class="dots cols">
                { for reasons.iter().map(|reason| html! { <li>{ reason_of(scene, result, reason, all) }</li> }) }
            </ul>
        </div>
    }
}

/// The reasons that stand on paper, and of how many treatments the commonest could be true.
fn each_once<'a>(
    scene: &Scene,
    result: &Recommendation,
    options: &[&'a TreatmentOption],
) -> (Vec<Reason<'a>>, usize) {
    let sought: Vec<&TreatmentOption> = options
        .iter()
        .copied()
        .filter(|option| option::is_sought(scene, option))
        .collect();
    let nothing_else = told::recommends_no_procedure(result);
    let is_planned = |option: &TreatmentOption| {
        result.recommended.contains(&option.treatment) || option::is_asked_for(scene, option)
    };
    let reasons = told::each_once(scene.words, &scene.clinic.0, &sought, |option, _| {
        nothing_else || is_planned(option)
    });
    let all = sought.iter().filter(|option| !option.findings.is_empty());
    (reasons, all.count())
}

/// What the reasons on paper stand on, by number and name.
pub fn cited(scene: &Scene, result: &Recommendation, options: &[&TreatmentOption]) -> Html {
    let (reasons, _) = each_once(scene, result, options);
    let ids: Vec<&'static str> = reasons
        .iter()
        .flat_map(|reason| reason.sources.iter().copied())
        .collect();
    if ids.is_empty() {
        return Html::default();
    }
    html! {
        <div class="paper cites">
            <h4>{ scene.words.ui(Ui::Sources) }</h4>
            <ul>{ sources::numbered(result, &ids) }</ul>
        </div>
    }
}

/// What follows from a reason, where it is the same for all treatments that it is true of.
fn shared<'r>(reason: &'r Reason) -> Option<&'r str> {
    match &reason.clauses[..] {
        [(clauses, of)] if of.len() == reason.names.len() => Some(clauses),
        _ => None,
    }
}

/// The names as a line of its own: the first alone has a capital where the language has small letters.
fn listed(scene: &Scene, names: &[Named]) -> String {
    naming(scene.words, "{treatment}", names)
}

/// A reason with what follows from it for all of them; each treatment's card says what else does.
pub fn reason_in_short(
    scene: &Scene,
    result: &Recommendation,
    reason: &Reason,
    all: usize,
) -> Html {
    html! {
        <p>
            { reason.text }
            if let Some(clauses) = shared(reason) {
                { " " }{ clauses }
            }
            { sources::numbers(result, reason.sources) }
            if reason.names.len() < all {
                { " " }
                <small>{ scene.words.with(Ui::AppliesTo, &[("treatments", &recommendation::listed(scene.words, &reason.names))]) }</small>
            }
        </p>
    }
}

/// A reason with what follows from it, and of which of `all` treatments each is true.
fn reason_of(scene: &Scene, result: &Recommendation, reason: &Reason, all: usize) -> Html {
    // What follows is the same for all of them, or said of each for itself.
    let said_of: usize = reason.clauses.iter().map(|(_, of)| of.len()).sum();
    let shared = shared(reason);
    let named_below = shared.is_none() && said_of >= reason.names.len();
    html! {
        <>
            { reason_in_short(scene, result, reason, if named_below { 0 } else { all }) }
            if shared.is_none() && !reason.clauses.is_empty() {
                <ul class="dots">
                    { for reason.clauses.iter().map(|(clauses, of)| html! {
                        <li>{ scene.words.labelled(&listed(scene, of), clauses) }</li>
                    }) }
                </ul>
            }
        </>
    }
}

/// The answers, each with a short name of its question.
pub fn answers(scene: &Scene) -> Html {
    let words = scene.words;
    html! {
        <section class="paper">
            <h3>{ words.ui(Ui::YourAnswers) }</h3>
            <dl class="cols">
                { for flow::route(&scene.journey.answers, &scene.clinic.0)
                    .into_iter()
                    .map(|question| html! {
                        <div>
                            <dt>{ words.say(Phrase::Short(question)) }</dt>
                            <dd>{ answer(scene, question) }</dd>
                        </div>
                    }) }
            </dl>
        </section>
    }
}

/// An answer in one line.
pub fn answer(scene: &Scene, question: Question) -> String {
    let each = review::answer(scene, question);
    let each: Vec<&str> = each.iter().map(String::as_str).collect();
    scene.words.apart(&each)
}

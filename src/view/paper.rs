//! What stands on paper only.
//!
//! What arrives: the result and the answers. What leaves: parts of the page
//! that a screen does not show: whose it is and of what day, the reasons that
//! the cards of a screen hold, and the answers it all stands on. This module
//! deliberately does not know when something is printed.

use web_sys::Url;
use yew::prelude::*;

use super::{Scene, option, review, sources};
use crate::clinic::Clinic;
use crate::flow;
use crate::questionnaire::Question;
use crate::recommendation::{FindingEntry, Recommendation, TreatmentOption};
use crate::text::{Phrase, Ui};

/// The address of the clinic's logo, where it is on the page's own site: the quiz asks nobody else for anything.
pub fn own_logo(clinic: &Clinic) -> Option<String> {
    let logo = clinic.logo.as_ref()?;
    let document = web_sys::window()?.document()?;
    let base = document.base_uri().ok()??;
    let url = Url::new_with_base(logo, &base).ok()?;
    let page = Url::new(&document.url().ok()?).ok()?;
    (url.origin() == page.origin()).then(|| url.href())
}

/// The clinic's name and the date, above everything.
pub fn head(scene: &Scene) -> Html {
    let words = scene.words;
    let date = words.figures().date(0);
    html! {
        <p class="paper head">
            <strong>{ scene.clinic.0.name.clone() }</strong>
            <span>{ words.with(Ui::MadeOn, &[("date", &date)]) }</span>
        </p>
    }
}

/// Each reason of some options that is `worth` saying, once, with the names of those it is about.
pub fn once<'a>(
    scene: &Scene,
    options: &[&'a TreatmentOption],
    worth: impl Fn(&FindingEntry) -> bool,
) -> Vec<(&'a FindingEntry, Vec<String>)> {
    let mut reasons: Vec<(&FindingEntry, Vec<String>)> = Vec::new();
    for option in options {
        let name = option::name(scene.words, &scene.clinic.0, &option.treatment);
        for finding in option.findings.iter().filter(|finding| worth(finding)) {
            match reasons.iter_mut().find(|(f, _)| f.text == finding.text) {
                Some((_, names)) => names.push(name.clone()),
                None => reasons.push((finding, vec![name.clone()])),
            }
        }
    }
    reasons
}

/// Each reason once, with the options it is about; of what nobody looks for none is given.
pub fn reasons(scene: &Scene, result: &Recommendation, options: &[&TreatmentOption]) -> Html {
    let words = scene.words;
    let sought: Vec<&TreatmentOption> = options
        .iter()
        .copied()
        .filter(|option| option::is_sought(scene, option))
        .collect();
    let reasons = once(scene, &sought, |_| true);
    let all = sought.iter().filter(|option| !option.findings.is_empty());
    let all = all.count();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <div class="paper">
            <h4>{ words.ui(Ui::Reasons) }</h4>
            <ul class="dots cols">
                { for reasons.iter().map(|(finding, names)| html! {
                    <li>
                        { &finding.text }
                        { sources::numbers(result, &finding.sources) }
                        if names.len() < all {
                            { " " }
                            <small>{ words.list(&names.iter().map(String::as_str).collect::<Vec<_>>()) }</small>
                        }
                    </li>
                }) }
            </ul>
        </div>
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

//! What would change the result.
//!
//! What arrives: the changes of the options that serve a concern. What leaves: each change once, with all the
//! treatments it is true of, and the preferences that are there to be tried out. This module deliberately does
//! not know why anything would change.

use yew::prelude::*;

use super::scene::Scene;
use super::visit::Action;
use crate::questionnaire::Question;
use crate::recommendation::{Change, Recommendation};
use crate::text::{Phrase, Ui};
use crate::told::{self, Said};

/// The changes of the options that serve a concern.
pub fn worth_saying(result: &Recommendation) -> impl Iterator<Item = &Change> {
    result.changes.iter().filter(|change| {
        result
            .options
            .iter()
            .any(|option| option.treatment == change.treatment && told::serves(option))
    })
}

/// Changes as the items of a list.
pub fn items<'a>(scene: &Scene, changes: impl Iterator<Item = &'a Change>) -> Html {
    listed(told::said(scene.words, &scene.clinic.0, changes))
}

fn listed(changes: Vec<Said>) -> Html {
    changes
        .into_iter()
        .map(|said| {
            html! {
                <li>
                    { said.text }
                    if let Some(from) = said.from {
                        { " " }
                        <strong>{ from }</strong>
                    }
                </li>
            }
        })
        .collect()
}

/// Those that do not stand below the lead.
pub fn unsaid(result: &Recommendation) -> impl Iterator<Item = &Change> {
    worth_saying(result).filter(|change| !told::is_said_first(result, change))
}

/// The list; each card has its own changes besides. What stands above is not said again.
pub fn section(scene: &Scene, result: &Recommendation) -> Html {
    let unsaid = told::said(scene.words, &scene.clinic.0, unsaid(result));
    if unsaid.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4 id="changes">{ scene.words.ui(Ui::WhatWouldChange) }</h4>
            <ul class="dots" part="changes">{ listed(unsaid) }</ul>
            if !told::recommends_no_procedure(result) {
                { ways(scene, result) }
            }
        </>
    }
}

/// The wishes that are there to be tried out; somebody's health is no knob to turn.
pub fn ways(scene: &Scene, result: &Recommendation) -> Html {
    let changes: Vec<_> = worth_saying(result).collect();
    let questions = scene.clinic.0.pack.questions.iter();
    let preferences = questions.filter(|question| {
        !question.facts().safety
            && changes
                .iter()
                .any(|change| change.question == Some(question.id()))
    });
    preferences.map(|question| link(scene, *question)).collect()
}

fn link(scene: &Scene, question: Question) -> Html {
    let words = scene.words;
    let name = words.say(Phrase::Short(question));
    html! {
        <p>
            <button
                type="button"
                class="link"
                part="button button-link"
                data-action="change"
                data-question={question.id()}
                onclick={scene.on_click(Action::Change(question, scene.clinic.clone()))}
            >
                { words.with(Ui::ChangeAnswer, &[("question", name)]) }
            </button>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::Answer;
    use crate::clinic::Clinic;
    use crate::recommendation::recommend;
    use crate::text::{Phrase, Words};
    use crate::told::said;
    use crate::view::ids::{choice, question, well};

    #[test]
    fn what_is_true_of_several_treatments_is_said_once() {
        let mut answers = well("fine-lines");
        answers.set(question("recent-treatments"), None);
        answers.choose(choice("recent-treatments=waxing"));
        answers.set(question("weeks-since-waxing"), Some(Answer::Number(0)));
        let (clinic, words) = (Clinic::default(), Words::plain_english());
        let result = recommend(&answers, &clinic, &words);
        let all = said(&words, &clinic, result.changes.iter());
        assert!(all.len() < result.changes.len(), "nothing was put together");
        for change in &result.changes {
            let names = all
                .iter()
                .filter(|said| {
                    let treatment = clinic.pack.treatment(&change.treatment).unwrap();
                    let name = words.say(Phrase::Inline(treatment));
                    said.text.to_lowercase().contains(&name.to_lowercase())
                })
                .count();
            assert!(
                names > 0,
                "{} is not said of {}",
                change.text,
                change.treatment
            );
        }
        let mut texts: Vec<_> = all.iter().map(|said| &said.text).collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), all.len());
        // One treatment alone is told as the API tells it.
        for change in &result.changes {
            let alone = said(&words, &clinic, std::iter::once(change));
            assert_eq!(alone[0].text, change.text);
        }
    }
}

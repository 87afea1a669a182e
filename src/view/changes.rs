//! What would change the result.
//!
//! What arrives: the changes of the options that serve a concern. What leaves: each change once, with all the
//! treatments it is true of, and the preferences that are there to be tried out. This module deliberately does
//! not know why anything would change.

use yew::prelude::*;

use super::journey::Action;
use super::{Scene, option};
use crate::clinic::Clinic;
use crate::questionnaire::Question;
use crate::recommendation::{Change, Recommendation};
use crate::text::{Phrase, Ui, Words};

/// One thing that would have to change, in words.
pub struct Said {
    /// The sentence.
    pub text: String,
    /// From when, where there is a date.
    pub from: Option<String>,
}

/// Each change once, with the treatments that it is true of.
pub fn said<'a>(
    words: &Words,
    clinic: &Clinic,
    changes: impl Iterator<Item = &'a Change>,
) -> Vec<Said> {
    let mut groups: Vec<(&Change, Vec<String>)> = Vec::new();
    for change in changes {
        let name = option::name(words, clinic, &change.treatment);
        let same = |of: &Change| of.pattern == change.pattern && of.in_days == change.in_days;
        match groups.iter_mut().find(|(of, _)| same(of)) {
            Some((_, names)) => names.push(name),
            None => groups.push((change, vec![name])),
        }
    }
    groups
        .into_iter()
        .map(|(change, names)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Said {
                text: words.put(&change.pattern, &[("treatment", &words.list(&names))]),
                from: change
                    .in_days
                    .filter(|days| *days > 0)
                    .map(|days| option::from(words, days, change.agreed)),
            }
        })
        .collect()
}

/// The changes of the options that serve a concern.
pub fn worth_saying(result: &Recommendation) -> impl Iterator<Item = &Change> {
    result.changes.iter().filter(|change| {
        result
            .options
            .iter()
            .any(|option| option.treatment == change.treatment && option::serves(option))
    })
}

/// Changes as the items of a list.
pub fn items<'a>(scene: &Scene, changes: impl Iterator<Item = &'a Change>) -> Html {
    said(scene.words, &scene.clinic.0, changes)
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

/// The section; each card has its own changes besides.
pub fn section(scene: &Scene, result: &Recommendation) -> Html {
    let changes: Vec<_> = worth_saying(result).collect();
    if changes.is_empty() {
        return Html::default();
    }
    // A preference is there to be tried out; somebody's health is no knob to turn.
    let preferences = Question::ALL.iter().filter(|question| {
        !question.facts().safety
            && changes
                .iter()
                .any(|change| change.question == Some(question.id()))
    });
    html! {
        <section aria-labelledby="changes">
            <h3 id="changes">{ scene.words.ui(Ui::WhatWouldChange) }</h3>
            <ul class="dots" part="changes">{ items(scene, changes.iter().copied()) }</ul>
            { for preferences.map(|question| link(scene, *question)) }
        </section>
    }
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
                onclick={scene.on_click(Action::Change(question))}
            >
                { [words.ui(Ui::Change), " ", &words.with(Ui::ChangeWhat, &[("question", name)])].concat() }
            </button>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::said;
    use crate::answers::{Answer, Answers};
    use crate::clinic::Clinic;
    use crate::questionnaire::{Choice, Question};
    use crate::recommendation::recommend;
    use crate::text::Words;

    #[test]
    fn what_is_true_of_several_treatments_is_said_once() {
        let mut answers = Answers::default();
        for choice in [
            Choice::FineLines,
            Choice::Face,
            Choice::From22To64,
            Choice::NoRedFlags,
            Choice::NotPregnant,
            Choice::Type2,
            Choice::NothingNow,
            Choice::NoSkinHistory,
            Choice::NoHealthCondition,
            Choice::NoMedicines,
            Choice::NoAllergies,
            Choice::Waxing,
            Choice::DistressNo,
            Choice::Professional,
            Choice::AnyDowntime,
        ] {
            answers.set(choice.question(), Some(Answer::Chosen(choice.bit())));
        }
        answers.set(Question::WeeksSinceWaxing, Some(Answer::Number(0)));
        let (clinic, words) = (Clinic::default(), Words::plain_english());
        let result = recommend(&answers, &clinic, &words);
        let all = said(&words, &clinic, result.changes.iter());
        assert!(all.len() < result.changes.len(), "nothing was put together");
        for change in &result.changes {
            let names = all
                .iter()
                .filter(|said| {
                    let name = super::option::name(&words, &clinic, &change.treatment);
                    said.text.contains(&name)
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

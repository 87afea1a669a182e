//! What stands around the inputs of a question: why it is asked, a hint, what is wrong.
//!
//! This module deliberately does not know what a question is answered with.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::scene::Scene;
use crate::journey::Fault;
use crate::questionnaire::{Kind, Question, Role};
use crate::text::{Phrase, Ui, Words};

/// Why the questions of a page are asked.
pub fn reasons(words: &Words, questions: &[Question]) -> Html {
    let reasons: Vec<(Question, &str)> = questions
        .iter()
        .map(|question| (*question, words.say(Phrase::Why(*question))))
        .filter(|(_, why)| !why.is_empty())
        .collect();
    let reason = |(question, why): &(Question, &'static str)| match &reasons[..] {
        [_] => html! { *why },
        _ => html! { words.labelled(words.say(Phrase::Short(*question)), why) },
    };
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <details class="why" part="why">
            <summary>{ words.ui(Ui::WhyWeAsk) }</summary>
            { for reasons.iter().map(|one| html! { <p>{ reason(one) }</p> }) }
        </details>
    }
}

/// What helps to answer: the question's own hint, and how many may be chosen.
pub fn hint(scene: &Scene, question: Question) -> String {
    let facts = question.facts();
    let help = scene.words.say(Phrase::Help(question));
    let how = match facts.kind {
        _ if facts.optional => Some(Ui::Optional),
        // "None of these" says it.
        Kind::Multi if question.none_of_these().is_none() => Some(Ui::ChooseAll),
        _ => None,
    };
    let mut hint = help.to_owned();
    if let Some(how) = how {
        if !hint.is_empty() {
            hint.push(' ');
        }
        hint.push_str(scene.words.ui(how));
    }
    hint
}

/// Whether the list of a question is folded away on a page of several.
pub fn is_folded(question: Question) -> bool {
    question.none_of_these().is_some() && !question.stops()
}

/// Whether a fault is about a date: one that is past, half typed or too far away.
pub fn is_of_date(scene: &Scene, question: Question, fault: Fault) -> bool {
    let draft = scene.journey.drafts.get(question);
    let nothing_typed = draft.is_none_or(|draft| draft.text.is_empty());
    question.has(Role::Event) && (fault == Fault::OutOfRange || nothing_typed)
}

/// What is wrong, and what to do.
pub fn fault_text(scene: &Scene, question: Question, fault: Fault) -> String {
    let (min, max) = match question.facts().kind {
        Kind::Number { min, max, .. } => (min, max),
        _ => (0, 0),
    };
    let figures = scene.words.figures();
    let typed = scene.journey.drafts.get(question);
    let typed = typed.map_or("", |draft| draft.text.as_str());
    let several = scene.journey.drafts.questions().nth(1).is_some();
    let said = match fault {
        _ if is_of_date(scene, question, fault) => Ui::ErrorEventDate,
        Fault::ChooseOne => Ui::ErrorChooseOne,
        // Where the list is folded away, one of three ways to answer is asked for.
        Fault::ChooseSome if several && is_folded(question) => Ui::ErrorChooseOne,
        Fault::ChooseSome => Ui::ErrorChooseSome,
        Fault::Which => Ui::ErrorWhich,
        Fault::NoNumber => Ui::ErrorNumber,
        Fault::NotWhole => Ui::ErrorDigits,
        Fault::OutOfRange => Ui::ErrorRange,
    };
    scene.words.with(
        said,
        &[
            ("min", &figures.number(min)),
            ("max", &figures.number(max)),
            ("typed", typed),
        ],
    )
}

/// What is wrong, at the field it is about.
pub fn at_field(words: &Words, id: &str, role: Option<&'static str>, fault: &str) -> Html {
    html! {
        <p class="error" part="error" id={id.to_owned()} {role}>
            { icon(Icon::Error) }
            <span>
                <span class="vh">{ words.ui(Ui::Error) }{ " " }</span>
                { fault }
            </span>
        </p>
    }
}

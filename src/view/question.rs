//! A page of questions.
//!
//! What arrives: the page and what is ticked. What leaves: one form with native
//! inputs, reasons for asking, and, after a submit that could not be taken, what
//! to do, at the top and at each field. Choosing never moves on; the form's
//! button does. This module deliberately does not know the next page.

use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::choices::{self, SOME, ids};
use super::journey::{Action, Typed};
use super::{Scene, arrival, numbers, progress};
use crate::clinic::OwnText;
use crate::questionnaire::{Kind, Page, Question};
use crate::text::{Phrase, Ui, Words};

/// Where a question stands on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It heads the page.
    Heading,
    /// One of several.
    OneOfSeveral,
    /// It hangs on an option.
    FollowUp,
}

impl Level {
    /// The element of a question's own heading, where it does not head the page.
    fn heading(self, scene: &Scene, question: Question) -> &'static str {
        let below_a_group = |parent: Question| {
            let at_top = scene.journey.drafts.questions();
            let heads = at_top.filter(|q| q.parent().is_none()).count() == 1;
            !heads || parent.facts().groups > 0
        };
        match question.parent() {
            Some(parent) if below_a_group(parent) => "h4",
            _ => "h3",
        }
    }

    /// The element of the headings of groups of options.
    pub const fn group_heading(self) -> &'static str {
        match self {
            Level::Heading => "h3",
            _ => "h4",
        }
    }
}

/// Draws the page.
pub fn page(scene: &Scene, asked: Page, page: &NodeRef) -> Html {
    let Scene { words, journey, .. } = scene;
    let (step, of) = journey.progress(&scene.clinic.0);
    let count = words.with(
        Ui::Progress,
        &[
            ("n", &words.figures().number(step)),
            ("of", &words.figures().number(of)),
        ],
    );
    let questions: Vec<Question> = journey.drafts.questions().collect();
    let at_top: Vec<Question> = questions
        .iter()
        .copied()
        .filter(|question| question.parent().is_none())
        .collect();
    let alone = questions.len() == 1;
    let heads = at_top.len() == 1;
    let level = if heads {
        Level::Heading
    } else {
        Level::OneOfSeveral
    };
    let on_change = heard(scene);
    let on_input = on_change.reform(|event: InputEvent| Event::from(event));
    html! {
        // What two pages have in common stays where it is: only what is asked is drawn anew.
        <div class="page" part="page" key="question" ref={page}>
            { cleared(scene) }
            if step == 1 {
                { intro(scene) }
            }
            { progress::top(scene, Some(&count), step, of) }
            <form
                data-question={if alone { questions.first().map(|question| question.id()) } else { None }}
                data-page={(!alone).then(|| asked.id())}
                novalidate={true}
                part="form"
                onsubmit={scene.on_submit()}
                onchange={on_change}
                oninput={on_input}
            >
                if !journey.faults.is_empty() {
                    { errors(scene, page) }
                }
                <div key={asked.id()} class="asked">
                    if !heads {
                        <h2 tabindex="-1" part="heading" aria-describedby="step">
                            { words.say(Phrase::Page(asked)) }
                        </h2>
                    }
                    if !heads {
                        { reasons(words, &at_top) }
                    }
                    { for at_top.into_iter().map(|question| fieldset(scene, question, level)) }
                    { none_of_all(scene) }
                </div>
                { progress::go(words.ui(Ui::Continue)) }
            </form>
        </div>
    }
}

/// A question with all that belongs to it.
pub fn fieldset(scene: &Scene, question: Question, level: Level) -> Html {
    let words = scene.words;
    let hint = hint(scene, question);
    let fault = scene.fault(question);
    let fault = fault.map(|fault| fault_text(scene, question, fault));
    let (hint_id, error_id) = (ids("hint-", question), ids("error-", question));
    let described_by = match (hint.is_empty(), &fault) {
        (true, None) => None,
        (true, Some(_)) => Some(error_id.clone()),
        (false, None) => Some(hint_id.clone()),
        (false, Some(_)) => Some([&hint_id, " ", &error_id].concat()),
    };
    let text = words.say(Phrase::Question(question));
    let alone = scene.journey.drafts.questions().nth(1).is_none();
    let folds = level != Level::FollowUp && !alone && choices::is_folded(question);
    let mut class = Classes::new();
    class.push(fault.as_ref().map(|_| "bad"));
    class.push(folds.then_some("gate"));
    class.push((level == Level::FollowUp).then_some("more"));
    html! {
        <fieldset
            key={question.id()}
            part="question"
            data-question={(!alone).then(|| question.id())}
            class={class}
            aria-label={folds.then_some(text)}
            aria-describedby={described_by}
        >
            <legend>
                if level == Level::Heading {
                    <h2 tabindex="-1" part="heading" aria-describedby="step">{ text }</h2>
                } else {
                    // A list to be read at a glance has a short title; what it asks in full is its name.
                    <@{level.heading(scene, question)} id={ids("q-", question)} tabindex="-1">
                        { if folds { words.say(Phrase::Short(question)) } else { text } }
                    </@>
                }
            </legend>
            if !hint.is_empty() {
                <p class="hint" part="hint" id={hint_id}>{ hint }</p>
            }
            if level == Level::Heading {
                { reasons(words, &[question]) }
            }
            if let Some(fault) = &fault {
                { at_field(words, &error_id, None, fault) }
            }
            { choices::body(scene, question, level, folds) }
        </fieldset>
    }
}

/// Why the questions of a page are asked.
fn reasons(words: &Words, questions: &[Question]) -> Html {
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

/// What chooses "none of these" in every list that has no answer, below them all.
fn none_of_all(scene: &Scene) -> Html {
    let lists = scene.journey.drafts.questions();
    if lists
        .filter(|question| choices::is_folded(*question))
        .count()
        < 2
    {
        return Html::default();
    }
    html! {
        <div class="none">
            <button
                type="button"
                part="button"
                data-action="none-of-all"
                onclick={scene.stays(Action::NoneOfAll)}
            >
                { scene.words.ui(Ui::NoneOfAll) }
            </button>
            <p class="vh" role="status">
                if let Some(said) = scene.journey.message {
                    { scene.words.ui(said) }
                }
            </p>
        </div>
    }
}

/// That everything was cleared, for as long as it can be brought back.
fn cleared(scene: &Scene) -> Html {
    let undo = scene.journey.cleared.as_ref().map(|_| {
        let action = Action::Undo(scene.clinic.clone());
        html! {
            <>
                { scene.words.ui(Ui::Cleared) }
                { " " }
                <button
                    type="button"
                    class="link"
                    part="button button-link"
                    data-action="undo"
                    onclick={scene.on_click(action)}
                >
                    { scene.words.ui(Ui::Undo) }
                </button>
            </>
        }
    });
    if scene.journey.restarts == 0 {
        return Html::default();
    }
    html! { <p class="cleared" role="status">{ undo.unwrap_or_default() }</p> }
}

/// The clinic's words above the first question, and whether its figures could be read.
fn intro(scene: &Scene) -> Html {
    let clinic = &scene.clinic.0;
    let intro = clinic
        .text(OwnText::Intro, scene.words.tag())
        .unwrap_or_else(|| scene.words.ui(Ui::Intro))
        .to_owned();
    html! {
        <>
            if let Some(title) = clinic.text(OwnText::Title, scene.words.tag()) {
                <p class="title" part="title" dir="auto">{ title.to_owned() }</p>
            }
            <p class="intro" part="intro" dir="auto">{ intro }</p>
            if clinic.unreadable {
                <p class="note" role="status">{ scene.words.ui(Ui::DefaultFigures) }</p>
            }
        </>
    }
}

/// What helps to answer: the question's own hint, and how many may be chosen.
fn hint(scene: &Scene, question: Question) -> String {
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

fn fault_text(scene: &Scene, question: Question, fault: Ui) -> String {
    let (min, max) = match question.facts().kind {
        Kind::Number { min, max, .. } => (min, max),
        _ => (0, 0),
    };
    let figures = scene.words.figures();
    let typed = scene.journey.drafts.get(question);
    let typed = typed.map_or("", |draft| draft.text.as_str());
    scene.words.with(
        fault,
        &[
            ("min", &figures.number(min)),
            ("max", &figures.number(max)),
            ("typed", typed),
        ],
    )
}

/// What to do, at the top. It gets the focus and is read out by that alone: a live region besides
/// would say it twice. Its links move the focus, bring the field into view if it is not, and
/// leave the page's address alone.
fn errors(scene: &Scene, page: &NodeRef) -> Html {
    let faults = &scene.journey.faults;
    let several = faults.len() > 1;
    let link = |(question, fault): &(Question, Ui)| {
        let page = page.clone();
        let field = ["#", &ids("f-", *question)].concat();
        let selector = ["[id=\"", &field[1..], "\"]"].concat();
        let on_click = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if let Some(page) = page.cast::<Element>() {
                arrival::focus_on(&page, &selector);
                arrival::show(&page, &selector);
            }
        });
        let mut text = fault_text(scene, *question, *fault);
        if several {
            // Several faults may sound alike.
            text = scene
                .words
                .labelled(scene.words.say(Phrase::Short(*question)), &text);
        }
        html! { <li><a href={field} onclick={on_click}>{ text }</a></li> }
    };
    html! {
        <div
            class="errors"
            part="errors"
            role="group"
            aria-labelledby="problem what-to-do"
            tabindex="-1"
        >
            <h2 id="problem">{ scene.words.ui(Ui::ErrorHeading) }</h2>
            <ul id="what-to-do">{ for faults.iter().map(link) }</ul>
        </div>
    }
}

/// What is wrong, at the field it is about.
pub fn at_field(words: &Words, id: &str, role: Option<&'static str>, fault: &str) -> Html {
    html! {
        <p class="error" part="error" id={id.to_owned()} {role}>
            { super::icon::icon(super::icon::Icon::Error) }
            <span>
                <span class="vh">{ words.ui(Ui::Error) }{ " " }</span>
                { fault }
            </span>
        </p>
    }
}

/// Ticking and typing, heard at the form: an input says by its name and value what it is.
fn heard(scene: &Scene) -> Callback<Event> {
    let act = scene.act.clone();
    let pack = scene.clinic.0.pack;
    let group = numbers::group_of(scene.words);
    let drafts = scene.journey.drafts.clone();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let Some(question) = pack.question(&input.name()) else {
            return;
        };
        if input.type_() == "number" {
            let before = drafts.get(question).map_or("", |draft| draft.text.as_str());
            let text = numbers::typed(before, &input.value());
            let typed = match numbers::read(&text, group) {
                Typed::Nothing if input.validity().bad_input() => Typed::Other,
                typed => typed,
            };
            act.emit(Action::Type(question, text, typed));
        } else if input.value() == SOME {
            act.emit(Action::Unfold(question));
        } else {
            // Of all other inputs only "not sure" has a value that is no option.
            act.emit(Action::Tick(
                question,
                question.choice(&input.value()),
                input.checked(),
            ));
        }
    })
}

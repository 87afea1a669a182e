//! What a statement stands on.
//!
//! What arrives: ids of sources and the result that lists them. What leaves:
//! titles with links, and what kind of source each is. A link opens outside
//! the quiz and tells the other side nothing. This module deliberately does
//! not know what a source says.

use yew::prelude::*;

use super::scene::Scene;
use crate::knowledge::sources::Kind;
use crate::recommendation::{Recommendation, SourceEntry};
use crate::text::Ui;

/// Sources to unfold, each once: several statements may stand on the same one.
pub fn unfolded(scene: &Scene, result: &Recommendation, ids: &[&'static str]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ scene.words.ui(Ui::Sources) }</summary>
            <div class="src">
                { for ids
                    .iter()
                    .enumerate()
                    .filter(|(at, id)| !ids[..*at].contains(id))
                    .filter_map(|(_, id)| result.sources.get(id))
                    .map(|entry| html! { <p>{ source(scene, entry) }</p> }) }
            </div>
        </details>
    }
}

/// On paper, the numbers of sources in the list of all of them.
pub fn numbers(result: &Recommendation, ids: &[&'static str]) -> Html {
    let numbers: Vec<String> = result
        .sources
        .iter()
        .zip(1u32..)
        .filter(|((id, _), _)| ids.contains(id))
        .map(|(_, number)| number.to_string())
        .collect();
    if numbers.is_empty() {
        return Html::default();
    }
    html! { <sup class="paper">{ numbers.join(", ") }</sup> }
}

/// On paper, the sources of these ids with their numbers; the page itself lists all of them.
pub fn numbered(result: &Recommendation, ids: &[&'static str]) -> Html {
    let all = result.sources.iter().zip(1u32..);
    let cited = all.filter(|((id, _), _)| ids.contains(id));
    cited
        .map(|((_, entry), number)| {
            html! { <li><b>{ number.to_string() }</b>{ " " }{ titled(entry) }</li> }
        })
        .collect()
}

/// Everything that the result cites.
pub fn all(scene: &Scene, result: &Recommendation) -> Html {
    if result.sources.is_empty() {
        return Html::default();
    }
    html! {
        <details class="list">
            <summary>{ scene.words.ui(Ui::Sources) }</summary>
            <ul class="dots">
                { for result
                    .sources
                    .iter()
                    .map(|(_, entry)| html! { <li>{ source(scene, entry) }</li> }) }
            </ul>
        </details>
    }
}

/// Title, year, kind; one of our own says in its title what it is.
fn source(scene: &Scene, entry: &SourceEntry) -> Html {
    let kind = match entry.kind {
        _ if entry.is_own => return html! { &entry.title },
        Kind::Study => Ui::KindStudy,
        Kind::Label => Ui::KindLabel,
        Kind::Guidance => Ui::KindGuidance,
        Kind::Clinic => Ui::KindClinic,
        Kind::Seed => Ui::KindSeed,
        Kind::Policy => return titled(entry),
    };
    let kind = ["\u{a0}· ", scene.words.ui(kind)].concat();
    html! { <>{ titled(entry) }<span class="kind">{ kind }</span></> }
}

/// Title and year as they are printed, which is in English and from left to right.
fn titled(entry: &SourceEntry) -> Html {
    if entry.is_own {
        return html! { &entry.title };
    }
    let year = entry
        .year
        .map_or_else(String::new, |year| [", ", &year.to_string()].concat());
    let title = match entry.url {
        Some(url) => html! {
            <a href={url} rel="noopener noreferrer external" target="_blank">{ &entry.title }</a>
        },
        None => html! { &entry.title },
    };
    html! { <bdi lang="en" dir="ltr">{ title }{ year }</bdi> }
}

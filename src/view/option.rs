//! One treatment, for this person.
//!
//! What arrives: an option of the result. What leaves: its card: level, what
//! it helps with, reasons, course, cost, date. The best one is drawn in full,
//! the others short, with the rest to unfold. This module deliberately does
//! not know why a level is what it is.

use yew::prelude::*;

use super::icon::icon;
use super::{Scene, sources};
use crate::assessment::rules::Suitability;
use crate::clinic::{Clinic, Offer};
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::Setting;
use crate::knowledge::{READ_ON, Range};
use crate::questionnaire::Question;
use crate::recommendation::{
    Change, CostEntry, FindingEntry, MoneyRange, Recommendation, TreatmentOption, level, offer_name,
};
use crate::text::{Phrase, Ui, Words};

/// The clinic's entry for an option.
fn offer<'a>(clinic: &'a Clinic, treatment: &str) -> Option<&'a Offer> {
    clinic.offers.iter().find(|offer| offer.id == treatment)
}

/// The name of a treatment.
pub fn name(words: &Words, clinic: &Clinic, treatment: &str) -> String {
    offer(clinic, treatment).map_or_else(|| treatment.to_owned(), |offer| offer_name(offer, words))
}

/// What it is, in one sentence; empty for a clinic's own treatment.
fn about(scene: &Scene, treatment: &str) -> &'static str {
    match offer(&scene.clinic.0, treatment) {
        Some(Offer {
            treatment: Some(built_in),
            ..
        }) => scene.words.say(Phrase::About(*built_in)),
        _ => "",
    }
}

/// How well the concerns are served, in words.
pub fn strength(strength: Strength) -> Ui {
    match strength {
        Strength::Good => Ui::MatchGood,
        Strength::Fair => Ui::MatchFair,
        Strength::Limited => Ui::MatchLimited,
        Strength::None => Ui::MatchNone,
    }
}

/// The strongest match.
pub fn best_match(option: &TreatmentOption) -> Option<Strength> {
    option.matches.iter().map(|m| m.strength).max()
}

/// Each concern with how well it is served: "Acne scars: good".
pub fn matches(words: &Words, option: &TreatmentOption) -> Vec<String> {
    option
        .matches
        .iter()
        .map(|m| {
            let concern = Question::Concerns
                .choice(m.concern)
                .map_or(m.concern, |choice| words.say(Phrase::Choice(choice)));
            words.labelled(concern, words.ui(strength(m.strength)))
        })
        .collect()
}

/// A level: its colour, its sign and its words.
pub fn badge(words: &Words, suitability: Suitability) -> Html {
    html! {
        <span class="badge" part="badge" data-level={suitability.id()}>
            { icon(suitability.into()) }
            { words.ui(level(suitability)) }
        </span>
    }
}

/// When it becomes possible, where waiting is all it takes or part of it.
pub fn not_before(words: &Words, option: &TreatmentOption) -> Option<String> {
    if !matches!(
        option.suitability,
        Suitability::Deferred | Suitability::ClinicianReview
    ) {
        return None;
    }
    match option.earliest_in_days {
        Some(0) => None,
        Some(days) => Some(words.with(Ui::PossibleFrom, &[("date", &words.figures().date(days))])),
        None => Some(words.ui(Ui::PossibleOnceCleared).to_owned()),
    }
}

/// A range put into a pattern that may have plural forms.
fn ranged(words: &Words, ui: Ui, range: Range) -> String {
    words.count(ui, range.max, &[("range", &words.range(range))])
}

/// A price range.
pub fn money(words: &Words, cost: &CostEntry, range: MoneyRange) -> String {
    words.money_range(range.min, range.max, &cost.currency)
}

/// The figures of the course and the cost, as label and value.
pub fn figures(words: &Words, option: &TreatmentOption) -> Vec<(Ui, String)> {
    let mut rows = Vec::new();
    if let Some(course) = option.course {
        rows.push((Ui::Sessions, words.range(course.sessions)));
        if course.sessions.max > 1 && course.interval_weeks.max > 0 {
            rows.push((
                Ui::Spacing,
                ranged(words, Ui::WeeksApart, course.interval_weeks),
            ));
        }
        if let Some(minutes) = course.minutes {
            rows.push((Ui::Visit, ranged(words, Ui::Minutes, minutes)));
        }
        rows.push((
            Ui::Downtime,
            ranged(words, Ui::DaysRange, course.downtime_days),
        ));
        if let Some(weeks) = course.first_change_weeks {
            rows.push((Ui::FirstChange, ranged(words, Ui::AfterWeeks, weeks)));
        }
        if let Some(months) = course.best_result_months {
            rows.push((Ui::BestResult, ranged(words, Ui::AfterMonths, months)));
        }
        if let Some(months) = course.maintenance_months {
            rows.push((Ui::Upkeep, ranged(words, Ui::EveryMonths, months)));
        }
    }
    match &option.cost {
        Some(cost) => {
            rows.push((Ui::PerSession, money(words, cost, cost.per_session)));
            rows.push((Ui::CourseCost, money(words, cost, cost.course)));
            if let Some(upkeep) = cost.upkeep_per_year {
                rows.push((Ui::UpkeepPerYear, money(words, cost, upkeep)));
            }
        }
        // What is done at home is bought as products, not as sessions.
        None if option.setting == Setting::AtHome.id() => {
            rows.push((Ui::Costs, words.ui(Ui::PriceYourProducts).to_owned()));
        }
        None => rows.push((Ui::PerSession, words.ui(Ui::AskTheClinicPrice).to_owned())),
    }
    rows
}

/// Whose prices they are.
pub fn basis(words: &Words, cost: &CostEntry) -> String {
    if cost.basis == "clinic" {
        words.ui(Ui::PricesClinic).to_owned()
    } else {
        words.with(Ui::PricesTypical, &[("date", &words.iso_date(READ_ON))])
    }
}

/// The clinic's packages, in words.
pub fn packages(words: &Words, clinic: &Clinic, treatment: &str) -> Vec<String> {
    let packages = offer(clinic, treatment).map_or(&[][..], |offer| &offer.packages);
    packages
        .iter()
        .map(|package| {
            let price = words.figures().money(package.price, &clinic.currency);
            words.count(Ui::Package, package.sessions, &[("price", &price)])
        })
        .collect()
}

/// The figures as a grid; the clinic's packages beside the price of the course.
fn facts(scene: &Scene, option: &TreatmentOption) -> Html {
    let words = scene.words;
    html! {
        <dl class="facts" part="facts">
            { for figures(words, option).into_iter().map(|(label, value)| html! {
                <div>
                    <dt>{ words.ui(label) }</dt>
                    <dd>
                        { value }
                        if label == Ui::CourseCost {
                            { for packages(words, &scene.clinic.0, &option.treatment)
                                .into_iter()
                                .map(|package| html! { <small>{ package }</small> }) }
                        }
                    </dd>
                </div>
            }) }
        </dl>
    }
}

fn reasons(scene: &Scene, result: &Recommendation, findings: &[FindingEntry]) -> Html {
    if findings.is_empty() {
        return html! { <p>{ scene.words.ui(Ui::NoFindings) }</p> };
    }
    html! {
        <ul class="reasons dots" part="reasons">
            { for findings.iter().map(|finding| html! {
                <li>
                    <p>{ &finding.text }{ sources::numbers(result, &finding.sources) }</p>
                    { sources::unfolded(scene, result, &finding.sources) }
                </li>
            }) }
        </ul>
    }
}

/// What would change a level, with the date where there is one.
pub fn changes<'a>(scene: &Scene, changes: impl Iterator<Item = &'a Change>) -> Html {
    let words = scene.words;
    changes
        .map(|change| {
            let date = change
                .in_days
                .filter(|days| *days > 0)
                .map(|days| words.with(Ui::PossibleFrom, &[("date", &words.figures().date(days))]));
            html! {
                <li>
                    { &change.text }
                    if let Some(date) = date {
                        { " " }
                        <strong>{ date }</strong>
                    }
                </li>
            }
        })
        .collect()
}

/// The card of the option that fits best, in full.
pub fn best(scene: &Scene, result: &Recommendation, option: &TreatmentOption, tag: Ui) -> Html {
    let words = scene.words;
    html! {
        <article
            class="opt best"
            part="option"
            data-treatment={option.treatment.clone()}
            data-suitability={option.suitability.id()}
        >
            <p class="tag">{ words.ui(tag) }</p>
            <h4>{ name(words, &scene.clinic.0, &option.treatment) }</h4>
            { badge(words, option.suitability) }
            { paragraph(about(scene, &option.treatment)) }
            if !option.matches.is_empty() {
                <h4 id="helps">{ words.ui(Ui::HelpsWith) }</h4>
                <ul class="reasons dots" aria-labelledby="helps">
                    { for matches(words, option).into_iter().map(|text| html! { <li>{ text }</li> }) }
                </ul>
            }
            { facts(scene, option) }
            <h4>{ words.ui(Ui::Reasons) }</h4>
            { reasons(scene, result, &option.findings) }
        </article>
    }
}

/// The card of any other option.
pub fn short(scene: &Scene, result: &Recommendation, option: &TreatmentOption) -> Html {
    let words = scene.words;
    let ruled_out = option.suitability == Suitability::Contraindicated;
    let own_changes = || {
        result
            .changes
            .iter()
            .filter(|c| c.treatment == option.treatment)
    };
    html! {
        <article
            class="opt"
            part="option"
            data-treatment={option.treatment.clone()}
            data-suitability={option.suitability.id()}
        >
            <h4>{ name(words, &scene.clinic.0, &option.treatment) }</h4>
            { badge(words, option.suitability) }
            { paragraph(&not_before(words, option).unwrap_or_default()) }
            { paragraph(&matches(words, option).join(" · ")) }
            <details>
                <summary>
                    { words.ui(if ruled_out { Ui::Reasons } else { Ui::WhyAndFigures }) }
                </summary>
                { paragraph(about(scene, &option.treatment)) }
                { reasons(scene, result, &option.findings) }
                if own_changes().next().is_some() {
                    <ul class="reasons dots">{ changes(scene, own_changes()) }</ul>
                }
                if !ruled_out {
                    { facts(scene, option) }
                    if let Some(cost) = &option.cost {
                        <p class="note">{ basis(words, cost) }</p>
                    }
                }
            </details>
        </article>
    }
}

fn paragraph(text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <p>{ text.to_owned() }</p> }
    }
}

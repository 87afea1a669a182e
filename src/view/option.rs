//! One treatment, for this person.
//!
//! What arrives: an option of the result. What leaves: of the best one its
//! figures, prices and reasons, each for its place on the page; of any other
//! a card, short, with the rest to unfold. This module deliberately does not
//! know why a level is what it is.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::scene::Scene;
use super::{booking, changes, sources};
use crate::assessment::rules::Suitability;
use crate::clinic::{Clinic, Offer};
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::{Role, Setting};
use crate::order::by_rank;
use crate::recommendation::{
    Basis, CostEntry, FindingEntry, Match, MoneyRange, Recommendation, TreatmentOption, level,
};
use crate::text::{Phrase, Ui, Words};
use crate::told::{self, from, may_help, name, serves};

/// The clinic's entry for an option.
fn offer<'a>(clinic: &'a Clinic, treatment: &str) -> Option<&'a Offer> {
    clinic.offers.iter().find(|offer| offer.id == treatment)
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

/// Whether somebody looks for it: it may help, or it was asked for by itself.
pub fn is_sought(scene: &Scene, option: &TreatmentOption) -> bool {
    may_help(option) || is_asked_for(scene, option)
}

/// Whether somebody wants to needle at home, and this is about that.
pub fn is_asked_for(scene: &Scene, option: &TreatmentOption) -> bool {
    let wished = scene.clinic.0.pack.wished_setting(&scene.journey.answers);
    option.role == Some(Role::Home) && wished == Some(Setting::AtHome)
}

/// Whether it is recommended.
pub fn is_recommended(result: &Recommendation, option: &TreatmentOption) -> bool {
    result.recommended.contains(&option.treatment)
}

/// What it helps with, and how well: "Acne scars: good"; and in one line what it does not help with.
pub fn matches(
    words: &Words,
    clinic: &Clinic,
    option: &TreatmentOption,
) -> (Vec<String>, Option<String>) {
    let name = |concern: &'static str| {
        let mut concerns = clinic.pack.concerns();
        concerns
            .find(|choice| choice.id() == concern)
            .map_or(concern, |choice| words.say(Phrase::Choice(choice)))
    };
    let (helps, not): (Vec<&Match>, Vec<&Match>) = option
        .matches
        .iter()
        .partition(|m| m.strength > Strength::None);
    let helps = helps
        .iter()
        .map(|m| words.labelled(name(m.concern), words.ui(strength(m.strength))))
        .collect();
    let not: Vec<&str> = not.iter().map(|m| name(m.concern)).collect();
    let rest = || words.with(Ui::NotMeantFor, &[("what", &words.apart(&not))]);
    (helps, (!not.is_empty()).then(rest))
}

/// A level: its colour, its sign and its words. That nothing speaks against what does not
/// help is no recommendation, and does not look like one.
pub fn badge(words: &Words, option: &TreatmentOption) -> Html {
    let suitability = option.suitability;
    let plain = suitability == Suitability::Suitable && !serves(option);
    let sign = if plain {
        Icon::Neither
    } else {
        suitability.into()
    };
    html! {
        <span
            class={if plain { "badge plain" } else { "badge" }}
            part="badge"
            data-level={suitability.id()}
        >
            { icon(sign) }
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
    let agreed = option.suitability == Suitability::ClinicianReview;
    match option.earliest_in_days {
        Some(0) => None,
        Some(days) => Some(from(words, days, agreed)),
        None if agreed => Some(words.ui(Ui::NotBeforeCleared).to_owned()),
        None => Some(words.ui(Ui::PossibleOnceCleared).to_owned()),
    }
}

/// A price range.
pub fn money(words: &Words, cost: &CostEntry, range: MoneyRange) -> String {
    words.money_range(range.min, range.max, &cost.currency)
}

/// The figures of the course and the cost, as label and value; none for what is not to be had.
pub fn figures(words: &Words, option: &TreatmentOption) -> Vec<(Ui, String)> {
    let mut rows = Vec::new();
    if option.suitability == Suitability::Contraindicated {
        return rows;
    }
    if let Some(course) = option.course {
        rows.push((Ui::Sessions, words.range(course.sessions)));
        if course.sessions.max > 1 && course.interval_weeks.max > 0 {
            rows.push((
                Ui::Spacing,
                words.ranged(Ui::WeeksApart, course.interval_weeks),
            ));
        }
        if let Some(minutes) = course.minutes {
            rows.push((Ui::Visit, words.ranged(Ui::Minutes, minutes)));
        }
        rows.push((
            Ui::Downtime,
            words.ranged(Ui::DaysRange, course.downtime_days),
        ));
        if let Some(weeks) = course.first_change_weeks {
            rows.push((Ui::FirstChange, words.ranged(Ui::AfterWeeks, weeks)));
        }
        if let Some(months) = course.best_result_months {
            rows.push((Ui::BestResult, words.ranged(Ui::AfterMonths, months)));
        }
        if let Some(months) = course.maintenance_months {
            rows.push((Ui::Upkeep, words.ranged(Ui::EveryMonths, months)));
        }
    }
    match &option.cost {
        Some(cost) => {
            rows.push((Ui::PerSession, money(words, cost, cost.per_session)));
            rows.push((Ui::CourseCost, money(words, cost, cost.course)));
            if let Some(first_year) = cost.first_year {
                rows.push((Ui::FirstYear, money(words, cost, first_year)));
            }
            if let Some(upkeep) = cost.upkeep_per_year {
                rows.push((Ui::UpkeepPerYear, money(words, cost, upkeep)));
            }
        }
        // What is done at home is bought as products, not as sessions.
        None if option.setting == Setting::AtHome => {
            rows.push((Ui::Costs, words.ui(Ui::PriceYourProducts).to_owned()));
        }
        None => rows.push((Ui::PerSession, words.ui(Ui::AskTheClinicPrice).to_owned())),
    }
    rows
}

/// Whose prices they are.
pub fn basis(words: &Words, clinic: &Clinic, cost: &CostEntry) -> String {
    if cost.basis == Basis::Clinic {
        words.ui(Ui::PricesClinic).to_owned()
    } else {
        words.with(
            Ui::PricesTypical,
            &[("date", &words.iso_date(clinic.pack.read_on))],
        )
    }
}

/// The clinic's packages, in words.
pub fn packages(words: &Words, clinic: &Clinic, treatment: &str) -> Vec<String> {
    let packages = offer(clinic, treatment).map_or(&[][..], |offer| &offer.packages);
    packages
        .iter()
        .map(|package| {
            let price = words.money(package.price, &clinic.currency);
            words.count(Ui::Package, package.sessions, &[("price", &price)])
        })
        .collect()
}

/// The figures as a grid; the clinic's packages beside the price of the course.
fn facts(scene: &Scene, option: &TreatmentOption) -> Html {
    let words = scene.words;
    html! {
        <dl class="facts">
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

/// Whether the lead says nothing against it: below a wish that does not fit, nobody is told that
/// nothing speaks against it.
fn fits(result: &Recommendation, option: &TreatmentOption) -> bool {
    let mut changes = result.changes.iter();
    !changes.any(|c| c.treatment == option.treatment && told::is_said_first(result, c))
}

/// What was found about it, or that nothing was.
fn reasons(scene: &Scene, result: &Recommendation, mut findings: Vec<&FindingEntry>) -> Html {
    if findings.is_empty() {
        return html! { <p>{ scene.words.ui(Ui::NoFindings) }</p> };
    }
    // What decides comes first.
    by_rank(&mut findings, |finding| std::cmp::Reverse(finding.effect));
    html! {
        <ul class="reasons dots" part="reasons">
            { for findings.into_iter().map(|finding| html! {
                <li data-level={finding.effect.id()}>
                    <p>{ &finding.text }{ sources::numbers(result, &finding.sources) }</p>
                    { sources::unfolded(scene, result, &finding.sources) }
                </li>
            }) }
        </ul>
    }
}

/// What there is to say of the option that fits best beside its figures: what it is, what it may
/// help with, and what was found about it.
pub fn why(scene: &Scene, result: &Recommendation, option: &TreatmentOption) -> Html {
    let words = scene.words;
    let (helps, not) = matches(words, &scene.clinic.0, option);
    // Why no procedure is suggested stands above it, and is not said again.
    let said = told::reasons(words, &scene.clinic.0, result);
    let is_said = |finding: &FindingEntry| {
        let reason = said.iter().find(|reason| reason.text == finding.reason);
        reason.is_some_and(|reason| {
            let same = |(clauses, _): &(String, _)| *clauses == finding.clauses;
            finding.clauses.is_empty() || reason.clauses.iter().any(same)
        })
    };
    let findings: Vec<&FindingEntry> = option.findings.iter().filter(|f| !is_said(f)).collect();
    let has_unsaid = !findings.is_empty() || option.findings.is_empty() && fits(result, option);
    html! {
        <div class="chosen">
            <h4>{ name(words, &scene.clinic.0, &option.treatment) }</h4>
            { paragraph(about(scene, &option.treatment)) }
            if !helps.is_empty() {
                <h5 id="helps">{ words.ui(Ui::HelpsWith) }</h5>
                <ul class="reasons dots" aria-labelledby="helps">
                    { for helps.into_iter().map(|text| html! { <li>{ text }</li> }) }
                </ul>
            }
            { hint(not) }
            if has_unsaid {
                // On paper each reason stands once, below all options.
                <div class={if findings.is_empty() { "found" } else { "found screen" }}>
                    <h5>{ words.ui(Ui::Reasons) }</h5>
                    { reasons(scene, result, findings) }
                </div>
            }
            { booking::of_treatment(scene, result, option, true) }
        </div>
    }
}

/// The four figures that matter most: sessions, days it shows, price, time to the best result.
pub fn four_figures(scene: &Scene, option: &TreatmentOption) -> Html {
    let words = scene.words;
    let Some(course) = option.course else {
        return Html::default();
    };
    let figures = figures(words, option);
    let value = |label: Ui| {
        let found = figures.iter().find(|(of, _)| *of == label);
        found.map(|(_, value)| value.clone())
    };
    let spacing = value(Ui::Spacing);
    let price = option.cost.as_ref().map(|cost| {
        let per_session = money(words, cost, cost.per_session);
        let each = || words.labelled(words.ui(Ui::PerSession), &per_session);
        let below = option.budget.as_ref().map(|budget| budget.text.clone());
        (
            money(words, cost, cost.course),
            below.or_else(|| (course.sessions.max > 1).then(each)),
        )
    });
    let cost = match &option.cost {
        Some(cost) if cost.basis != Basis::Clinic => Ui::CourseCostTypical,
        _ => Ui::CourseCost,
    };
    let (price, below) = price.unwrap_or((words.ui(Ui::AskTheClinicPrice).to_owned(), None));
    let best = course.best_result_months;
    let best = best.map(|months| words.ranged(Ui::MonthsRange, months));
    let after = || words.ui(Ui::AfterLastSession).to_owned();
    let after = best.as_ref().map(|_| after());
    let row = |label: Ui, value: Option<String>, below: Option<String>| {
        let Some(value) = value else {
            return Html::default();
        };
        html! {
            <div>
                <dt>{ words.ui(label) }</dt>
                <dd>
                    { value }
                    if let Some(below) = below {
                        // Heard in one go, on paper one below the other.
                        <span class="vh">{ ", " }</span>
                        <small>{ below }</small>
                    }
                </dd>
            </div>
        }
    };
    html! {
        <dl class="facts four" part="facts">
            { row(Ui::Sessions, value(Ui::Sessions), spacing) }
            { row(Ui::Downtime, value(Ui::Downtime), None) }
            { row(cost, Some(price), below) }
            { row(Ui::BestResult, best, after) }
        </dl>
    }
}

/// All that is known of what an option costs: in a sentence against the budget, then each price.
pub fn prices(scene: &Scene, option: &TreatmentOption, cost: &CostEntry) -> Html {
    let words = scene.words;
    let of_money = |label: &Ui| {
        matches!(
            label,
            Ui::PerSession | Ui::CourseCost | Ui::FirstYear | Ui::UpkeepPerYear | Ui::Upkeep
        )
    };
    let rows = figures(words, option).into_iter();
    let packages = packages(words, &scene.clinic.0, &option.treatment);
    html! {
        <>
            if let Some(budget) = &option.budget {
                <p>{ [&money(words, cost, cost.course), ". ", &budget.text, "."].concat() }</p>
            }
            <dl class="rows">
                { for rows.filter(|(label, _)| of_money(label)).map(|(label, value)| html! {
                    <div><dt>{ words.ui(label) }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
            if !packages.is_empty() {
                <ul class="dots">
                    { for packages.into_iter().map(|package| html! { <li>{ package }</li> }) }
                </ul>
            }
            <p class="note">{ basis(words, &scene.clinic.0, cost) }</p>
        </>
    }
}

/// The card of any other option; `place` tells it from the others.
pub fn short(
    scene: &Scene,
    result: &Recommendation,
    option: &TreatmentOption,
    place: usize,
) -> Html {
    let words = scene.words;
    let ruled_out = option.suitability == Suitability::Contraindicated;
    let own_changes = || {
        result
            .changes
            .iter()
            .filter(|c| c.treatment == option.treatment && !told::is_said_first(result, c))
    };
    let id = ["o", &place.to_string()].concat();
    let name = name(words, &scene.clinic.0, &option.treatment);
    let (helps, not) = matches(words, &scene.clinic.0, option);
    html! {
        <article
            class="opt"
            part="option"
            aria-labelledby={id.clone()}
            data-treatment={option.treatment.clone()}
            data-suitability={option.suitability.id()}
        >
            if is_recommended(result, option) {
                <p class="tag">{ words.ui(Ui::AlsoFits) }</p>
            }
            <h4 {id}>{ &name }</h4>
            { badge(words, option) }
            { paragraph(&not_before(words, option).unwrap_or_default()) }
            { paragraph(&helps.join("\u{a0}· ")) }
            { hint(not) }
            // What is recommended or asked for says at once what there is to know of it.
            <details open={is_asked_for(scene, option) || is_recommended(result, option)}>
                <summary>
                    <span>
                        { words.ui(if ruled_out { Ui::Reasons } else { Ui::WhyAndFigures }) }
                        <span class="vh">{ " " }{ name }</span>
                    </span>
                </summary>
                { paragraph(about(scene, &option.treatment)) }
                if !option.findings.is_empty() || fits(result, option) {
                    { reasons(scene, result, option.findings.iter().collect()) }
                }
                if own_changes().next().is_some() {
                    <ul class="reasons dots">{ changes::items(scene, own_changes()) }</ul>
                }
                if !ruled_out {
                    { facts(scene, option) }
                    if let Some(cost) = &option.cost {
                        <p class="note">{ basis(words, &scene.clinic.0, cost) }</p>
                    }
                }
                { booking::of_treatment(scene, result, option, false) }
            </details>
        </article>
    }
}

fn hint(text: Option<String>) -> Html {
    text.map_or_else(Html::default, |text| html! { <p class="hint">{ text }</p> })
}

fn paragraph(text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <p>{ text.to_owned() }</p> }
    }
}

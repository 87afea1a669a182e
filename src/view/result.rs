//! The page with the answer.
//!
//! What arrives: a recommendation. What leaves: whose result it is, one
//! sentence with its condition, the one thing that matters, four figures, ways
//! to go on and the dates; then, folded, why and what else there is, how it
//! goes, what to do, prices, the answers and what all of it stands on. Where a
//! doctor is needed, that comes first. A stopped quiz shows where to turn and
//! nothing to buy. This module deliberately does not decide anything: it
//! orders and words what the recommendation says.

use std::cell::LazyCell;

use yew::prelude::*;

use super::booking::{dialled, may_book};
use super::icon::{Icon, icon};
use super::notice::Notice;
use super::scene::Scene;
use super::start::Planned;
use super::visit::Action;
use super::{
    booking, changes, clinic_card, contact, copying, dates, early, limits, option, paper,
    plan_text, progress, review, saving, share, sources, start,
};
use crate::answers::Answers;
use crate::assessment::rules::{Suitability, Urgency};
use crate::calendar;
use crate::clinic::Offer;
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::{Role as Part, Setting, Treatment};
use crate::questionnaire::{Choice, Role};
use crate::recommendation::{Item, Recommendation, Status, TreatmentOption};
use crate::text::{Phrase, Ui, Words};
use crate::told::{
    self, Headline, Reason, hoped_for, in_order, is_distress, recommends_no_procedure,
};

/// The most reasons that stand above the folds.
const MOST_REASONS: usize = 2;

/// What the page is drawn from.
struct Drawn<'a> {
    result: &'a Recommendation,
    /// The answers that it is made for.
    answers: Answers,
    /// The areas that hold it up.
    held_up_by: &'a [Choice],
    order: Vec<&'a TreatmentOption>,
    planned: Option<Planned>,
    headline: Headline,
    /// Nothing but skincare is recommended.
    no_procedure: bool,
    page: &'a NodeRef,
}

impl Drawn<'_> {
    /// Whether an item of care is for anybody, or about what the plan is of: what is
    /// recommended or asked for, skincare, and where that is all, what may become possible first.
    fn planned_for(&self, scene: &Scene, item: &Item) -> bool {
        let care = scene.clinic.0.pack.care_of(item.id);
        let of = care.map_or(&[][..], |care| &care.facts().treatments);
        // Nobody prepares for what has no date yet.
        let hoped_for = self.no_procedure.then(|| hoped_for(self.result)).flatten();
        let hoped_for = hoped_for.filter(|option| option.earliest_in_days.is_some());
        let asked_for = self.order.iter().find(|o| option::is_asked_for(scene, o));
        let planned = |offer: &&Offer| {
            self.result.recommended.contains(&offer.id)
                || asked_for.is_some_and(|option| option.treatment == offer.id)
                || offer.treatment.is_some_and(Treatment::is_routine)
                || hoped_for.is_some_and(|option| option.treatment == offer.id)
        };
        let offers = scene.clinic.0.offers.iter();
        of.is_empty()
            || offers
                .filter(planned)
                .any(|offer| offer.inherits.iter().any(|one| of.contains(one)))
    }

    /// Those of a list that the plan is about, and the others.
    fn split<'i>(&self, scene: &Scene, items: &'i [Item]) -> (Vec<&'i Item>, Vec<&'i Item>) {
        let (planned, others): (Vec<&Item>, Vec<&Item>) =
            items.iter().partition(|item| self.planned_for(scene, item));
        // A list that is all about something else is no shorter for being folded twice.
        if planned.is_empty() && !self.no_procedure {
            (others, planned)
        } else {
            (planned, others)
        }
    }

    /// The whole plan, as it is handed to a clinic.
    fn text(&self, scene: &Scene) -> String {
        plan_text::plan_text(
            scene.words,
            &scene.clinic.0,
            self.result,
            &self.headline,
            self.planned.as_ref(),
        )
    }

    /// Some lines to send to oneself.
    fn brief(&self, scene: &Scene) -> String {
        plan_text::brief(
            scene.words,
            &scene.clinic.0,
            &self.answers,
            self.result,
            &self.headline,
            self.planned.as_ref(),
        )
    }
}

/// Draws the page; `held_up_by` are the areas that one may leave out to see more.
pub fn page(scene: &Scene, result: &Recommendation, held_up_by: &[Choice], page: &NodeRef) -> Html {
    let answers = scene.journey.considered();
    let headline = told::headline(scene.words, &scene.clinic.0, &answers, result);
    let stopped = result.status == Status::Stopped;
    let order = in_order(result);
    let planned = order
        .first()
        .and_then(|best| start::planned(scene, result, best));
    let drawn = Drawn {
        result,
        answers,
        held_up_by,
        order,
        planned,
        headline,
        no_procedure: recommends_no_procedure(result),
        page,
    };
    html! {
        <div
            class="page"
            part="page"
            key="result"
            data-step="result"
            data-folds={scene.waits()}
            data-status={match result.status {
                Status::Stopped => "stopped",
                Status::Incomplete => "incomplete",
                Status::Complete => "complete",
            }}
            ref={page}
        >
            <div class="top" part="top">{ progress::back(scene) }</div>
            { paper::head(scene) }
            <div part="result">
                if stopped {
                    { stop(scene, &drawn) }
                } else {
                    { answer(scene, &drawn) }
                }
            </div>
        </div>
    }
}

/// That the clinic's own figures could not be read.
fn unreadable(scene: &Scene) -> Html {
    if scene.clinic.0.unreadable {
        html! { <p class="note" role="status">{ scene.words.ui(Ui::DefaultFigures) }</p> }
    } else {
        Html::default()
    }
}

/// A stopped quiz: where to turn, and nothing to buy.
fn stop(scene: &Scene, drawn: &Drawn) -> Html {
    let Drawn {
        result, headline, ..
    } = drawn;
    let distress = is_distress(&scene.clinic.0, result, &scene.journey.answers);
    html! {
        <>
            <h2 tabindex="-1" part="headline">{ &headline.title }</h2>
            // What to do comes before why nothing else is shown; a kind word comes first.
            if !distress {
                { where_to_turn(scene, result) }
            }
            <p class="lead" part="lead">{ headline.lead }</p>
            { unreadable(scene) }
            if distress {
                { where_to_turn(scene, result) }
            }
            { ways(scene, drawn) }
            <section>{ limits::section(scene, true) }</section>
            <p>{ progress::restart(scene) }</p>
        </>
    }
}

/// Where to turn, kindly, and nothing else.
fn where_to_turn(scene: &Scene, result: &Recommendation) -> Html {
    let words = scene.words;
    let heading = match result.urgency {
        _ if is_distress(&scene.clinic.0, result, &scene.journey.answers) => Ui::WhereToTurn,
        Some(Urgency::Emergency) => Ui::CareEmergency,
        Some(Urgency::SameDay) => Ui::CareSameDay,
        _ => Ui::CareSoon,
    };
    let sources: Vec<&'static str> = result.sources.iter().map(|(id, _)| id).collect();
    let turns = told::turns(words, &scene.clinic.0, &scene.journey.answers, result);
    html! {
        <div class="care" part="care" data-urgency={result.urgency.map(Urgency::id)}>
            <h3>{ icon(Icon::Clinician) }{ words.ui(heading) }</h3>
            <div>
                <ul class={(turns.len() > 1).then_some("dots")}>
                    { for turns.iter().map(|turn| html! {
                        <li>
                            if !turn.because.is_empty() {
                                <p><strong>{ &turn.because }</strong></p>
                            }
                            <p>{ &turn.item.text }</p>
                        </li>
                    }) }
                </ul>
                { sources::unfolded(scene, result, &sources) }
            </div>
        </div>
    }
}

fn plain_items<'a>(items: impl Iterator<Item = &'a Item>) -> Html {
    items
        .map(|item| html! { <li>{ &item.text }</li> })
        .collect()
}

/// A complete quiz.
fn answer(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let Drawn {
        result,
        planned,
        headline,
        ..
    } = drawn;
    let Some(best) = drawn.order.first().copied() else {
        return Html::default();
    };
    // Written where somebody may hand it over, and only then.
    let text = LazyCell::new(|| drawn.text(scene));
    html! {
        <>
            <div
                class="best"
                part="option"
                data-treatment={best.treatment.clone()}
                data-suitability={best.suitability.id()}
            >
                <p class="whose" part="whose">{ &headline.whose }</p>
                <h2 tabindex="-1" part="headline">
                    { &headline.title }
                    if let Some(condition) = &headline.condition {
                        { ". " }
                        <small>{ condition }</small>
                    }
                </h2>
                { level(scene, drawn) }
                <p class="lead" part="lead">{ headline.lead }</p>
                { unreadable(scene) }
                { doctor(scene, result) }
                { what_matters(scene, drawn, best) }
                { areas(scene, drawn) }
                { option::four_figures(scene, best) }
            </div>
            { ways(scene, drawn) }
            if let Some(planned) = planned {
                { dates::section(scene, best, planned, save(scene, planned)) }
            }
            { share::section(scene, result, &text, drawn.page) }
            { contact::section(scene, result, &text, drawn.page) }
            <section class="folds" aria-labelledby="more">
                <h3 id="more">{ words.ui(Ui::More) }</h3>
                { why(scene, drawn, best) }
                { how_it_goes(scene, drawn) }
                { before_and_after(scene, drawn) }
                { when_to_get_help(scene, drawn) }
                if let Some(cost) = &best.cost {
                    { fold(scene, "prices", Ui::FoldPrices, || option::prices(scene, best, cost)) }
                }
                { fold(scene, "answers", Ui::FoldAnswers, || review::rows(scene)) }
                { fold(scene, "limits", Ui::FoldLimits, || stands_on(scene, drawn)) }
            </section>
            { emergencies(scene, drawn) }
            if result.settled.is_some() {
                { early::way_on(scene) }
            }
            if scene.folds {
                { paper::answers(scene) }
            }
            { clinic_card::section(scene, may_book(result)) }
            <p class="note">{ words.ui(Ui::InfoOnly) }{ " " }{ limits::reviewed(words, &scene.clinic.0, false) }</p>
            <p>{ progress::restart(scene) }</p>
        </>
    }
}

/// Something to unfold; what it holds is drawn after the rest of the page.
fn fold(scene: &Scene, name: &'static str, summary: Ui, body: impl FnOnce() -> Html) -> Html {
    fold_open(scene, name, summary, false, body)
}

fn fold_open(
    scene: &Scene,
    name: &'static str,
    summary: Ui,
    open: bool,
    body: impl FnOnce() -> Html,
) -> Html {
    html! {
        <details class="list" part="fold" data-fold={name} {open}>
            <summary>{ scene.words.ui(summary) }</summary>
            <div>
                if open || scene.folds {
                    { body() }
                }
            </div>
        </details>
    }
}

/// The level of what the page is about; where no procedure is recommended, with its name.
fn level(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let Some(about) = told::subject(&scene.clinic.0, &drawn.answers, drawn.result) else {
        return Html::default();
    };
    if !drawn.no_procedure {
        return html! { <p>{ option::badge(words, about) }</p> };
    }
    if about.role == Some(Part::Home) {
        return Html::default();
    }
    // Where skincare is what fits best nothing is held up that somebody could miss.
    if drawn.headline.tag == Ui::BestFit {
        return Html::default();
    }
    let name = told::name(words, &scene.clinic.0, &about.treatment);
    html! { <p class="hope"><strong>{ name }</strong>{ " " }{ option::badge(words, about) }</p> }
}

/// That a doctor is needed soon, whatever else is said.
fn doctor(scene: &Scene, result: &Recommendation) -> Html {
    if result.urgency.is_none() {
        return Html::default();
    }
    html! {
        <div class="care" part="care" data-urgency={result.urgency.map(Urgency::id)}>
            <h3>{ icon(Icon::Clinician) }{ scene.words.ui(Ui::CareSoon) }</h3>
            <div>
                if let Some(because) = told::needs_a_doctor(&scene.clinic.0, result) {
                    <p><strong>{ because }</strong></p>
                }
                <p>{ scene.words.ui(Ui::SeeDoctorSoon) }</p>
            </div>
        </div>
    }
}

/// A box with a title and some sentences.
fn boxed(title: Option<String>, said: Html) -> Html {
    html! {
        <div class="matters" part="matters">
            if let Some(title) = title {
                <p><strong>{ title }</strong></p>
            }
            { said }
        </div>
    }
}

/// Sentences: one as it is, several as a list.
fn sentences(said: &[String]) -> Html {
    match said {
        [] => Html::default(),
        [only] => html! { <p>{ only }</p> },
        _ => {
            html! { <ul class="dots">{ for said.iter().map(|one| html! { <li>{ one }</li> }) }</ul> }
        }
    }
}

/// The one thing that matters: why no procedure is suggested; else a date, a wish, or what calls
/// for care.
fn what_matters(scene: &Scene, drawn: &Drawn, best: &TreatmentOption) -> Html {
    let words = scene.words;
    let clinic = &scene.clinic.0;
    let result = drawn.result;
    if drawn.no_procedure {
        let wishes = if drawn.headline.but.is_empty() {
            Html::default()
        } else {
            boxed(
                None,
                html! {
                    <>
                        { sentences(&drawn.headline.but) }
                        { changes::ways(scene, result) }
                    </>
                },
            )
        };
        // What is asked of one doctor, or was asked about home, comes before anything else.
        let reasons = held_up_reasons(scene, drawn);
        let home = told::subject(clinic, &drawn.answers, result);
        let home = home.is_some_and(|option| option.role == Some(Part::Home));
        let (first, then) = (held_up(scene, drawn, &reasons), instead(scene, drawn));
        return if home {
            html! { <>{ first }{ wishes }{ then }</> }
        } else if !reasons.unsure.is_empty() {
            html! { <>{ first }{ then }{ wishes }</> }
        } else {
            html! { <>{ wishes }{ then }{ first }</> }
        };
    }
    let event = drawn
        .planned
        .as_ref()
        .and_then(|planned| planned.event.as_ref());
    // The dates say of the event what the wish would, and the figures what the budget pays for.
    let first = result.changes.iter().filter(|change| {
        told::is_said_first(result, change)
            && !(event.is_some() && change.wish == Some(Role::Event))
    });
    let (budget, mut wishes): (Vec<_>, Vec<_>) =
        first.partition(|change| change.wish == Some(Role::Budget));
    if wishes.is_empty() && event.is_none() {
        wishes = budget;
    }
    let wishes: Vec<String> = told::said(words, clinic, wishes.into_iter())
        .into_iter()
        .map(|said| said.text)
        .collect();
    if event.is_some() || !wishes.is_empty() {
        let title = event.map(|event| event.titled(words, clinic));
        return boxed(
            title,
            html! {
                <>
                    if let Some(event) = event {
                        <p>{ words.ui(event.says()) }</p>
                    }
                    { sentences(&wishes) }
                </>
            },
        );
    }
    // Of what calls for care, what an answer of theirs does, and of that the strictest.
    let own = best.findings.iter().filter(|finding| !finding.is_standing);
    let Some(finding) = own.max_by_key(|finding| finding.effect) else {
        return Html::default();
    };
    let title = Some(finding.because.clone()).filter(|because| !because.is_empty());
    boxed(title, html! { <p>{ &finding.text }</p> })
}

/// What to do, whom to see and what to leave out.
fn instead(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let instead = told::instead(words, &scene.clinic.0, &drawn.answers, drawn.result);
    let Some(instead) = instead else {
        return Html::default();
    };
    let row = |label: Ui, said: Option<String>| {
        said.map(|said| html! { <div><dt>{ words.ui(label) }</dt><dd>{ said }</dd></div> })
    };
    html! {
        <dl class="instead" part="instead">
            { for row(Ui::DoThis, instead.act) }
            { for row(Ui::SeeThem, instead.see) }
            { for row(Ui::AvoidThis, instead.avoid) }
        </dl>
    }
}

/// The reasons that stand above the folds, and those that stand in them.
struct HeldUp<'a> {
    unsure: Vec<Reason<'a>>,
    first: Vec<Reason<'a>>,
    others: Vec<Reason<'a>>,
    /// How many treatments what is true of all of them is true of.
    all: usize,
}

fn held_up_reasons<'a>(scene: &Scene, drawn: &Drawn<'a>) -> HeldUp<'a> {
    let (words, clinic, result) = (scene.words, &scene.clinic.0, drawn.result);
    let mut reasons = told::home_reasons(words, clinic, &drawn.answers, result);
    let about_home = !reasons.is_empty();
    let of_procedures = told::reasons(words, clinic, result);
    // What is true of all that would help, or where nothing would, of most, names none of it.
    let would_help = |option: &&TreatmentOption| {
        option.setting == Setting::Professional && told::may_help(option)
    };
    let all = match result.options.iter().filter(would_help).count() {
        // What was asked about needs no name.
        _ if about_home => 0,
        0 => of_procedures
            .iter()
            .map(|r| r.names.len())
            .max()
            .unwrap_or(0),
        all => all,
    };
    for reason in of_procedures {
        match reasons.iter_mut().find(|known| known.text == reason.text) {
            Some(known) => *known = reason,
            None => reasons.push(reason),
        }
    }
    let (unsure, mut known): (Vec<_>, Vec<_>) =
        reasons.into_iter().partition(|reason| reason.is_unsure);
    let (unsure, alone) = if unsure.len() > 1 {
        (unsure, Vec::new())
    } else {
        (Vec::new(), unsure)
    };
    known.extend(alone);
    let others = known.split_off(known.len().min(MOST_REASONS));
    HeldUp {
        unsure,
        first: known,
        others,
        all,
    }
}

/// Why nothing but skincare is recommended: each reason once, and what somebody is not sure of as
/// one list to take to one doctor.
fn held_up(scene: &Scene, drawn: &Drawn, reasons: &HeldUp) -> Html {
    let words = scene.words;
    let result = drawn.result;
    let about = told::subject(&scene.clinic.0, &drawn.answers, result);
    // A date that the heading does not say.
    let not_before = about
        .filter(|option| option.suitability == Suitability::ClinicianReview)
        .and_then(|option| option::not_before(words, option));
    let heading = match about.and_then(|option| option.role) {
        Some(Part::Home) => Ui::Reasons,
        _ => Ui::WhyNoProcedure,
    };
    let conditions: Vec<String> = about
        .filter(|option| option.role == Some(Part::Home) && !told::is_held_up(option))
        .map(|home| home.findings.iter().map(|f| f.text.clone()).collect())
        .unwrap_or_default();
    if reasons.first.is_empty() && reasons.unsure.is_empty() && conditions.is_empty() {
        return Html::default();
    }
    html! {
        <section class="matters" part="matters" aria-labelledby="matters">
            <h3 id="matters">{ words.ui(heading) }</h3>
            { sentences(&conditions) }
            if let Some(not_before) = not_before {
                <p><strong>{ not_before }</strong></p>
            }
            if !reasons.unsure.is_empty() {
                <p>{ words.ui(Ui::NotSureList) }</p>
                <ul class="dots">
                    { for reasons.unsure.iter().map(|reason| html! { <li>{ reason.because }</li> }) }
                </ul>
            }
            { listed_reasons(scene, result, &reasons.first, reasons.all) }
            if !reasons.others.is_empty() {
                <p>{ words.ui(Ui::ReasonsMore) }</p>
            }
        </section>
    }
}

fn listed_reasons(scene: &Scene, result: &Recommendation, reasons: &[Reason], all: usize) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="reasons dots" part="reasons">
            { for reasons.iter().map(|reason| html! {
                <li>
                    if !reason.because.is_empty() {
                        <p><strong>{ reason.because }</strong></p>
                    }
                    { paper::reason_in_short(scene, result, reason, all) }
                    { sources::unfolded(scene, result, reason.sources) }
                </li>
            }) }
        </ul>
    }
}

/// The same result without an area that holds it up, and back.
fn areas(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let press = |action: Option<Choice>, label: String| {
        html! {
            <p class="screen">
                <button
                    type="button"
                    class="link"
                    part="button button-link"
                    data-action="areas"
                    onclick={scene.on_click(Action::Without(action))}
                >
                    { label }
                </button>
            </p>
        }
    };
    if let Some(area) = scene.journey.without {
        let name = words.say(Phrase::Choice(area));
        return html! {
            <div role="status">
                <p>{ words.with(Ui::ShownWithout, &[("area", name)]) }</p>
                { press(None, words.ui(Ui::ShowAllAreas).to_owned()) }
            </div>
        };
    }
    drawn
        .held_up_by
        .iter()
        .map(|area| {
            let name = words.say(Phrase::Choice(*area));
            press(Some(*area), words.with(Ui::ShowWithout, &[("area", name)]))
        })
        .collect()
}

/// What may not wait to be unfolded, where there is a procedure for it to come after.
fn emergencies(scene: &Scene, drawn: &Drawn) -> Html {
    let help = drawn.result.seek_help.iter();
    let urgent: Vec<&Item> = help
        .filter(|item| item.is_emergency && drawn.planned_for(scene, item))
        .collect();
    if drawn.no_procedure || urgent.is_empty() {
        return Html::default();
    }
    html! {
        <div class="matters urgent" part="emergency">
            <p><strong>{ scene.words.ui(Ui::Aftercare) }</strong></p>
            <ul class="dots">{ plain_items(urgent.into_iter()) }</ul>
        </div>
    }
}

/// Why this, what would change it, and what else there is.
fn why(scene: &Scene, drawn: &Drawn, best: &TreatmentOption) -> Html {
    fold(scene, "why", Ui::FoldWhy, || why_this(scene, drawn, best))
}

fn why_this(scene: &Scene, drawn: &Drawn, best: &TreatmentOption) -> Html {
    let words = scene.words;
    let result = drawn.result;
    let (sought, unsought): (Vec<_>, Vec<_>) = drawn.order[1..]
        .iter()
        .zip(1..)
        .partition(|(option, _)| option::is_sought(scene, option));
    let card =
        |(option, place): &(&&TreatmentOption, usize)| option::short(scene, result, option, *place);
    let held_up = held_up_reasons(scene, drawn);
    let mut more = held_up.others;
    if drawn.no_procedure {
        more.splice(0..0, held_up.unsure);
    } else {
        more.clear();
    }
    html! {
        <>
            { listed_reasons(scene, result, &more, held_up.all) }
            { option::why(scene, result, best) }
            { changes::section(scene, result) }
            <h4>{ words.ui(Ui::OtherOptions) }</h4>
            { for sought.iter().map(card) }
            if !result.without.is_empty() && result.urgency.is_none() {
                <article class="opt" aria-labelledby="nothing">
                    <h4 id="nothing">{ words.ui(Ui::DoingNothing) }</h4>
                    <ul class="dots">{ plain_items(result.without.iter()) }</ul>
                </article>
            }
            if !unsought.is_empty() {
                <details class="list">
                    <summary>{ words.ui(Ui::OptionsNotMeant) }</summary>
                    { for unsought.iter().map(card) }
                </details>
            }
            { table(scene, drawn) }
            { paper::reasons(scene, result, &drawn.order) }
        </>
    }
}

/// How a session goes, what comes after it, and what is good to know.
fn how_it_goes(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let result = drawn.result;
    let lists: [(Ui, &[Item]); 3] = [
        (Ui::During, &result.during),
        (Ui::Expect, &result.expect),
        (Ui::Explain, &result.explain),
    ];
    let lists: Vec<(Ui, Vec<&Item>)> = lists
        .into_iter()
        .map(|(heading, items)| {
            let items = items.iter().filter(|item| drawn.planned_for(scene, item));
            (heading, items.collect())
        })
        .filter(|(_, items): &(Ui, Vec<&Item>)| !items.is_empty())
        .collect();
    if lists.is_empty() {
        return Html::default();
    }
    let body = || {
        let sources = lists
            .iter()
            .flat_map(|(_, items)| items.iter().flat_map(|item| item.sources.iter().copied()));
        let ids: Vec<&'static str> = sources.collect();
        html! {
            <>
                { for lists.iter().map(|(heading, items)| html! {
                    <>
                        <h4>{ words.ui(*heading) }</h4>
                        <ul class="dots">{ plain_items(items.iter().copied()) }</ul>
                    </>
                }) }
                { sources::unfolded(scene, result, &ids) }
            </>
        }
    };
    fold(scene, "session", Ui::FoldSession, body)
}

/// What to do before and after, and what to ask, to tick off.
fn before_and_after(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let result = drawn.result;
    // Where nothing comes that there could be an "after" of, what is left is about skincare.
    let after = if drawn.no_procedure && result.prepare.is_empty() {
        let routine = scene.clinic.0.pack.routine();
        routine.map_or("", |routine| words.say(Phrase::Treatment(routine)))
    } else {
        words.ui(Ui::Aftercare)
    };
    // Whoever may needle at home has its rules before their eyes.
    let at_home = drawn
        .order
        .iter()
        .any(|o| option::is_asked_for(scene, o) && !told::is_held_up(o));
    let body = || {
        html! {
            <>
                { checklist(scene, drawn, words.ui(Ui::Prepare), &result.prepare) }
                { checklist(scene, drawn, after, &result.aftercare) }
                { checklist(scene, drawn, words.ui(Ui::AskTheProvider), &result.ask_the_provider) }
            </>
        }
    };
    fold_open(scene, "care", Ui::FoldCare, at_home, body)
}

/// Things to tick off. What is ticked is the browser's to keep, for as long as the page is shown.
/// What is about other options than those of the plan is folded away, and not on paper.
fn checklist(scene: &Scene, drawn: &Drawn, heading: &'static str, items: &[Item]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let (planned, others) = drawn.split(scene, items);
    let tick = |item: &&Item| {
        html! {
            <li>
                <label class="tick">
                    <input type="checkbox" name={item.id} />
                    <span>{ &item.text }</span>
                </label>
            </li>
        }
    };
    html! {
        <div role="group" aria-label={heading} part="checklist">
            <h4>{ heading }</h4>
            if !planned.is_empty() {
                <ul>{ for planned.iter().map(tick) }</ul>
            }
            if !others.is_empty() {
                <details class="screen">
                    <summary>{ scene.words.ui(Ui::OtherOptions) }</summary>
                    <ul>{ for others.iter().map(tick) }</ul>
                </details>
            }
        </div>
    }
}

/// When to get help.
fn when_to_get_help(scene: &Scene, drawn: &Drawn) -> Html {
    let result = drawn.result;
    let (planned, _) = drawn.split(scene, &result.seek_help);
    if planned.is_empty() {
        return Html::default();
    }
    let body = || {
        let sources = planned.iter().flat_map(|item| item.sources.iter().copied());
        let ids: Vec<&'static str> = sources.collect();
        html! {
            <>
                <ul class="dots">{ plain_items(planned.iter().copied()) }</ul>
                { sources::unfolded(scene, result, &ids) }
            </>
        }
    };
    fold(scene, "help", Ui::SeekHelp, body)
}

/// What it all stands on: sources, where they disagree, what the quiz can't do, who looked at it.
fn stands_on(scene: &Scene, drawn: &Drawn) -> Html {
    let result = drawn.result;
    html! {
        <>
            { limits::section(scene, false) }
            { conflicts(scene, result) }
            { sources::all(scene, result) }
            { paper::cited(scene, result, &drawn.order) }
        </>
    }
}

fn conflicts(scene: &Scene, result: &Recommendation) -> Html {
    if result.conflicts.is_empty() {
        return Html::default();
    }
    html! {
        <details class="list screen">
            <summary>{ scene.words.ui(Ui::WhereSourcesDisagree) }</summary>
            <ul class="reasons dots">
                { for result.conflicts.iter().map(|conflict| html! {
                    <li>
                        <p>{ &conflict.text }</p>
                        { sources::unfolded(scene, result, &conflict.sources) }
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// The options that are to be had, side by side: only what tells them apart.
fn table(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let rows: Vec<&TreatmentOption> = drawn
        .order
        .iter()
        .copied()
        .filter(|option| {
            option.suitability != Suitability::Contraindicated
                && told::serves(option)
                && option::is_sought(scene, option)
        })
        .collect();
    if rows.len() < 2 {
        return Html::default();
    }
    const COLUMNS: [Ui; 6] = [
        Ui::ColumnLevel,
        Ui::ColumnFit,
        Ui::Sessions,
        Ui::Downtime,
        Ui::BestResult,
        Ui::CourseCost,
    ];
    let figures: Vec<_> = rows.iter().map(|row| option::figures(words, row)).collect();
    let columns = COLUMNS.into_iter().filter_map(|column| {
        let cells = rows.iter().zip(&figures);
        let cells: Vec<String> = cells
            .map(|(row, figures)| cell(words, row, figures, column))
            .collect();
        let differs = cells.iter().any(|cell| *cell != cells[0]);
        differs.then_some((column, cells))
    });
    let columns: Vec<(Ui, Vec<String>)> = columns.collect();
    if columns.is_empty() {
        return Html::default();
    }
    html! {
        <details class="list" open={is_wide()}>
            <summary id="compare">{ words.ui(Ui::CompareAll) }</summary>
            <table part="table" aria-labelledby="compare">
                <thead>
                    <tr>
                        <th scope="col">{ words.ui(Ui::ColumnOption) }</th>
                        { for columns.iter().map(|(ui, _)| html! {
                            <th scope="col" class={on_screen(*ui)}>{ words.ui(*ui) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for rows.iter().enumerate().map(|(index, option)| html! {
                        <tr>
                            <th scope="row">{ told::name(words, &scene.clinic.0, &option.treatment) }</th>
                            { for columns.iter().map(|(ui, cells)| html! {
                                <td data-label={words.ui(*ui)} class={on_screen(*ui)}>{ &cells[index] }</td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </details>
    }
}

/// The class of a column that paper has no room for.
fn on_screen(column: Ui) -> Option<&'static str> {
    matches!(column, Ui::ColumnFit | Ui::BestResult).then_some("screen")
}

/// What the table says of an option in a column; a dash where there is nothing to say.
fn cell(words: &Words, option: &TreatmentOption, figures: &[(Ui, String)], column: Ui) -> String {
    let value = |ui: Ui| figures.iter().find(|(label, _)| *label == ui);
    let shown = match column {
        Ui::ColumnLevel => {
            return words
                .ui(crate::recommendation::level(option.suitability))
                .to_owned();
        }
        Ui::ColumnFit => {
            let fit = told::best_match(option).unwrap_or(Strength::None);
            return words.ui(option::strength(fit)).to_owned();
        }
        // Without a price the figures say so in another row.
        Ui::CourseCost if option.cost.is_none() => value(Ui::PerSession)
            .or_else(|| value(Ui::Costs))
            .map(|(_, value)| value.clone()),
        ui => value(ui).map(|(_, value)| value.clone()),
    };
    shown.unwrap_or_else(|| "–".to_owned())
}

/// Whether there is room for the table at once; on a phone it waits, folded, below the options.
fn is_wide() -> bool {
    web_sys::window()
        .and_then(|window| window.inner_width().ok())
        .and_then(|width| width.as_f64())
        .is_some_and(|width| width >= 900.0)
}

/// The way to an appointment, where the clinic gave one; a main button only where there is
/// something to book.
fn book(scene: &Scene, best: &TreatmentOption, main: bool) -> Html {
    let (class, part) = if main {
        ("btn main", "button button-main")
    } else {
        ("btn", "button")
    };
    let clinic = &scene.clinic.0;
    if let Some(url) = booking::address(clinic, best) {
        return booking::link(scene, url, booking::label(scene.words, clinic), class, true);
    }
    match &clinic.phone {
        Some(phone) => call(scene, phone, class, part),
        None => Html::default(),
    }
}

fn call(scene: &Scene, phone: &str, class: &'static str, part: &'static str) -> Html {
    html! {
        <a {class} {part} data-action="call" href={["tel:", &dialled(phone)].concat()}>
            { booking::call(scene.words, phone) }
        </a>
    }
}

/// The ways to go on: to book, to call, to send oneself some lines, to print.
fn ways(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let clinic = &scene.clinic.0;
    let print = scene.notify.clone();
    let on_print = Callback::from(move |_: MouseEvent| print.emit(Notice::Print));
    let (title, text) = (drawn.headline.whole(), drawn.brief(scene));
    let act = scene.act.clone();
    let on_send = Callback::from(move |_: MouseEvent| {
        let act = act.clone();
        let done = Callback::from(move |copied: bool| {
            act.emit(Action::Say(if copied {
                Ui::Copied
            } else {
                Ui::CopyFailed
            }));
        });
        copying::send(title.clone(), text.clone(), done);
    });
    let (send, picture) = if copying::has_share_sheet() {
        (Ui::Send, Icon::Send)
    } else {
        (Ui::Copy, Icon::Copy)
    };
    let best = drawn.order.first().filter(|_| may_book(drawn.result));
    let online = best.and_then(|best| booking::address(clinic, best));
    let phone = clinic
        .phone
        .as_ref()
        .filter(|_| best.is_none() || online.is_some());
    html! {
        <div class="ways">
            if let Some(best) = best.filter(|_| online.is_some() || clinic.phone.is_some()) {
                <div class="acts" part="actions">{ book(scene, best, !drawn.no_procedure) }</div>
                { booking::leaves(scene, best) }
            }
            <div class="acts" part="actions">
                if let Some(phone) = phone {
                    { call(scene, phone, "btn link", "button button-link") }
                }
                { button("copy", picture, words.ui(send), on_send) }
                { button("print", Icon::Print, words.ui(Ui::Print), on_print) }
            </div>
            { heard(scene, |message| message != Ui::CalendarSaved) }
        </div>
    }
}

/// What there is to say of what was just done, beside where it was done.
fn heard(scene: &Scene, here: impl Fn(Ui) -> bool) -> Html {
    let message = scene.visit.message.filter(|message| here(*message));
    html! {
        <p class="note" role="status">{ message.map(|message| scene.words.ui(message)) }</p>
    }
}

/// Saves the sessions as a calendar file.
fn save(scene: &Scene, planned: &Planned) -> Html {
    let act = scene.act.clone();
    let id = scene.plan_id.to_owned();
    let note = scene.words.ui(Ui::CalendarNote);
    let sessions = planned.sessions.clone();
    let on_save = Callback::from(move |_: MouseEvent| {
        let file = calendar::File {
            id: &id,
            written: saving::now(),
            note,
            sessions: &sessions,
        };
        if saving::save(&file.text()) {
            act.emit(Action::Say(Ui::CalendarSaved));
        }
    });
    html! {
        <>
            <div class="acts">
                { button("calendar", Icon::Calendar, scene.words.ui(Ui::Calendar), on_save) }
            </div>
            { heard(scene, |message| message == Ui::CalendarSaved) }
        </>
    }
}

fn button(
    action: &'static str,
    picture: Icon,
    label: &'static str,
    on_click: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="link" part="button button-link" data-action={action} onclick={on_click}>
            { icon(picture) }
            { label }
        </button>
    }
}

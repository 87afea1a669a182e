//! What is told first: the headline, the paragraph below it, and why not.
//!
//! What arrives: a recommendation and the answers it was made for. What
//! leaves: a [`Headline`] that is true of this person, and where nothing but
//! skincare is recommended, each reason once, with what it speaks of, and what
//! to do instead. The page and the copied text say the same, as both read it
//! here. This module deliberately does not know a browser.

use std::cmp::Reverse;

use crate::recommendation::{
    self, Change, FindingEntry, Item, Named, Recommendation, Status, TreatmentOption, level,
    listed, naming,
};
use crate::text::{Phrase, Ui, Words};
use skin_quiz_decision::answers::Answers;
use skin_quiz_decision::assessment;
use skin_quiz_decision::assessment::rules::{Suitability, Urgency};
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::condition::Condition;
use skin_quiz_decision::knowledge::matches::Strength;
use skin_quiz_decision::knowledge::treatments::{Intensity, Role, Setting};
use skin_quiz_decision::order::by_rank;
use skin_quiz_decision::plan;
use skin_quiz_decision::questionnaire;

/// The result in a few sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Whose result it is: the concerns and the areas that it speaks of.
    pub whose: String,
    /// The heading: one sentence.
    pub title: String,
    /// On what condition that is so: a sentence of its own, a part of the heading.
    pub condition: Option<String>,
    /// The paragraph below it.
    pub lead: &'static str,
    /// What does not fit about it, or what else stands in the way: a wish, a date, a budget.
    pub but: Vec<String>,
    /// What stands above the first option.
    pub tag: Ui,
}

impl Headline {
    /// The heading with its condition, as one line.
    pub fn whole(&self) -> String {
        match &self.condition {
            Some(condition) => [&self.title, ". ", condition].concat(),
            None => self.title.clone(),
        }
    }
}

/// A reason that holds treatments up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason<'a> {
    /// Why.
    pub text: &'a str,
    /// How long to wait and who has to be asked, with the names of the treatments that it is true of.
    pub clauses: Vec<(String, Vec<Named>)>,
    /// All treatments that it holds up, by name.
    pub names: Vec<Named>,
    /// The question that it hangs on, and what was answered; empty where it hangs on none.
    pub because: &'a str,
    /// Whether it is there for a "not sure".
    pub is_unsure: bool,
    /// Ids of its sources.
    pub sources: &'a [&'static str],
}

/// What a treatment is called, as a heading and amid a sentence.
pub fn named(words: &Words, clinic: &Clinic, treatment: &str) -> Named {
    let offer = clinic.offers.iter().find(|offer| offer.id == treatment);
    let unknown = || Named {
        first: treatment.to_owned(),
        inline: treatment.to_owned(),
    };
    offer.map_or_else(unknown, |offer| Named::of(offer, words))
}

/// The name of a treatment.
pub fn name(words: &Words, clinic: &Clinic, treatment: &str) -> String {
    named(words, clinic, treatment).first
}

/// The strongest match.
pub fn best_match(option: &TreatmentOption) -> Option<Strength> {
    option.matches.iter().map(|m| m.strength).max()
}

/// Whether it helps at all worth mentioning with a concern that was named.
pub fn serves(option: &TreatmentOption) -> bool {
    best_match(option) >= Some(Strength::Fair)
}

/// Whether it may help: with a concern that was named, or none was that could tell.
pub fn may_help(option: &TreatmentOption) -> bool {
    serves(option) || best_match(option).is_none()
}

/// Whether something has to change before it is possible, or it never is.
pub fn is_held_up(option: &TreatmentOption) -> bool {
    !option.suitability.may_be_recommended()
}

/// Whether a finding is what holds a treatment up.
pub fn is_held_up_by(finding: &FindingEntry) -> bool {
    !finding.effect.may_be_recommended()
}

/// Whether nothing but skincare is recommended.
pub fn recommends_no_procedure(result: &Recommendation) -> bool {
    let is_routine = |id: &String| routine(result).is_some_and(|o| o.treatment == *id);
    result.recommended.iter().all(is_routine)
}

/// What is always an option.
pub fn routine(result: &Recommendation) -> Option<&TreatmentOption> {
    result
        .options
        .iter()
        .find(|o| o.role == Some(Role::Routine))
}

/// What somebody would do to themselves.
pub fn at_home(result: &Recommendation) -> Option<&TreatmentOption> {
    result.options.iter().find(|o| o.role == Some(Role::Home))
}

/// The options in the order of showing: what is recommended, then what helps with a concern; of
/// these the mildest levels first, and the better match first within a level.
pub fn in_order(result: &Recommendation) -> Vec<&TreatmentOption> {
    let mut options: Vec<_> = result.options.iter().collect();
    by_rank(&mut options, |option| {
        let place = result
            .recommended
            .iter()
            .position(|id| *id == option.treatment)
            .unwrap_or(usize::MAX);
        (
            place,
            !serves(option),
            option.suitability,
            Reverse(best_match(option)),
        )
    });
    options
}

/// Whether the quiz could ever recommend it; what it never does is no hope to wait for.
fn may_ever_be_recommended(option: &TreatmentOption) -> bool {
    option.intensity < Intensity::Deep
}

/// Whether an answer holds it up, and not only what is true of it for everybody.
fn is_held_up_by_an_answer(option: &TreatmentOption) -> bool {
    let findings = option.findings.iter();
    findings
        .filter(|finding| is_held_up_by(finding))
        .any(|finding| !finding.is_standing)
}

/// Whether some procedure that may help is possible, though it is not recommended.
fn another_is_possible(result: &Recommendation) -> bool {
    result
        .options
        .iter()
        .any(|o| o.setting == Setting::Professional && may_help(o) && !is_held_up(o))
}

/// What would help best of all that is held up, and is not ruled out; what only a clinician can
/// offer comes last, and is no hope at all beside another procedure that is possible.
pub fn hoped_for(result: &Recommendation) -> Option<&TreatmentOption> {
    let another = another_is_possible(result);
    let held_up = |o: &&TreatmentOption| {
        may_help(o)
            && is_held_up(o)
            && o.suitability != Suitability::Contraindicated
            && (!another || is_held_up_by_an_answer(o))
    };
    let mut hopes: Vec<_> = in_order(result).into_iter().filter(held_up).collect();
    by_rank(&mut hopes, |option| !may_ever_be_recommended(option));
    hopes.first().copied()
}

/// Whether somebody's worries, and nothing else, stopped the quiz.
pub fn is_distress(clinic: &Clinic, result: &Recommendation, answers: &Answers) -> bool {
    let mut flags = answers.clone();
    if let Some(distress) = clinic.pack.asks(questionnaire::Role::Distress) {
        flags.set(distress, None);
    }
    result.status == Status::Stopped && assessment::red_flags(clinic.pack, &flags).is_empty()
}

/// Whether a change stands below the lead: a wish that does not fit what fits best, or where no
/// procedure is recommended, what a wish takes away. A budget takes nothing away; how far it goes
/// stands beside the price, and is said first only where it may not pay for one session. What is
/// stronger than what is held up no wish takes away.
pub fn is_said_first(result: &Recommendation, change: &Change) -> bool {
    let of_budget = change.wish == Some(questionnaire::Role::Budget);
    if change.wish.is_none() {
        return false;
    }
    if recommends_no_procedure(result) {
        return !of_budget && !result.stronger.contains(&change.treatment);
    }
    let is_best = result.recommended.first() == Some(&change.treatment);
    let option = result
        .options
        .iter()
        .find(|o| o.treatment == change.treatment);
    let pays = option
        .and_then(|o| o.budget.as_ref())
        .is_some_and(|budget| budget.pays);
    is_best && !(of_budget && pays)
}

/// What there is to say first of somebody's wishes, each once.
fn wishes(words: &Words, clinic: &Clinic, result: &Recommendation) -> Vec<String> {
    let changes = result.changes.iter();
    let of_wishes = changes.filter(|change| is_said_first(result, change));
    said(words, clinic, of_wishes)
        .into_iter()
        .map(|said| said.text)
        .collect()
}

/// Whether somebody wants to be treated at home, and nowhere else.
fn wants_home(clinic: &Clinic, answers: &Answers) -> bool {
    clinic.pack.wished_setting(answers) == Some(Setting::AtHome)
}

/// What a result is about: what is recommended, or what was asked for at home, or where no
/// procedure is, what would come first if nothing held it up.
pub fn subject<'a>(
    clinic: &Clinic,
    answers: &Answers,
    result: &'a Recommendation,
) -> Option<&'a TreatmentOption> {
    let order = in_order(result);
    if !recommends_no_procedure(result) {
        return order.first().copied();
    }
    if let (true, Some(home)) = (wants_home(clinic, answers), at_home(result)) {
        return Some(home);
    }
    let held_up =
        |option: &&TreatmentOption| option.setting == Setting::Professional && is_held_up(option);
    let hope = hoped_for(result).filter(|option| option.setting == Setting::Professional);
    hope.or_else(|| order.into_iter().find(held_up))
}

/// The finding that holds a treatment up: the strictest, and an answer of theirs before what is
/// true for everybody, and what they know before what they are not sure of.
pub fn deciding(option: &TreatmentOption) -> Option<&FindingEntry> {
    let mut findings: Vec<_> = option
        .findings
        .iter()
        .filter(|f| is_held_up_by(f))
        .collect();
    by_rank(&mut findings, |f| {
        (
            f.is_standing,
            Reverse(f.effect),
            f.is_unsure,
            f.lead.is_empty(),
        )
    });
    findings.first().copied()
}

/// The concerns and the areas that a result speaks of.
fn whose(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    about: Option<&TreatmentOption>,
) -> String {
    let counted = answers.that_count();
    let chosen = |role| -> Vec<questionnaire::Choice> {
        let question = clinic.pack.asks(role).into_iter();
        let choices = question.flat_map(questionnaire::Question::choices);
        choices.filter(|choice| counted.chose(*choice)).collect()
    };
    let names = |of: &[questionnaire::Choice]| {
        let names: Vec<&str> = of.iter().map(|it| words.say(Phrase::Choice(*it))).collect();
        words.apart(&names)
    };
    let concerns = names(&chosen(questionnaire::Role::Concerns));
    let mut areas = chosen(questionnaire::Role::Areas);
    if let Some(open) = about.map(open_areas).filter(|open| !open.is_empty()) {
        areas.retain(|area| open.contains(&area.id()));
    }
    let parts = [words.ui(Ui::YourResult).to_owned(), concerns, names(&areas)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    // No line begins with the sign.
    parts.join("\u{a0}· ")
}

/// Ids of the areas in which an option may be recommended.
fn open_areas(option: &TreatmentOption) -> Vec<&'static str> {
    let open = option.areas.iter();
    let open = open.filter(|entry| entry.suitability.may_be_recommended());
    open.map(|entry| entry.area).collect()
}

/// Whether no session fits well before the event that somebody named.
fn starts_after_the_event(clinic: &Clinic, answers: &Answers, option: &TreatmentOption) -> bool {
    let weeks = clinic.pack.number(questionnaire::Role::Event, answers);
    let (Some(weeks), Some(course), Some(days)) = (weeks, option.course, option.earliest_in_days)
    else {
        return false;
    };
    let first = days.max(option.timing.preparation_days);
    let mut days = plan::session_days(&course, first, Some(weeks), option.timing.gap_days);
    days.next().is_some_and(|first| first >= weeks * 7)
}

/// On which condition something fits.
fn condition(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    option: &TreatmentOption,
) -> Option<String> {
    if starts_after_the_event(clinic, answers, option) {
        Some(words.ui(Ui::ThenAfterEvent).to_owned())
    } else if open_areas(option).len() < option.areas.len() {
        let areas = clinic.pack.asks(questionnaire::Role::Areas).into_iter();
        let areas = areas.flat_map(questionnaire::Question::choices);
        let open = open_areas(option);
        let names: Vec<&str> = areas
            .filter(|area| open.contains(&area.id()))
            .map(|area| words.say(Phrase::Choice(area)))
            .collect();
        Some(words.with(Ui::OnlyHere, &[("areas", &words.apart(&names))]))
    } else {
        None
    }
}

/// The headline of a result for the answers it was made for.
pub fn headline(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Headline {
    let headline = of_all_answers(words, clinic, answers, result);
    match result.settled {
        // That not everything was asked comes before how well something fits.
        Some(_) => Headline {
            lead: words.ui(Ui::EarlyLimits),
            ..headline
        },
        None => headline,
    }
}

fn of_all_answers(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Headline {
    let about = subject(clinic, answers, result);
    let no_procedure = recommends_no_procedure(result);
    let plain = |title: Ui, lead: Ui, tag: Ui| Headline {
        whose: whose(words, clinic, answers, about.filter(|_| !no_procedure)),
        title: words.ui(title).to_owned(),
        condition: None,
        lead: words.ui(lead),
        but: Vec::new(),
        tag,
    };
    if is_distress(clinic, result, answers) {
        return plain(Ui::HeadlineDistress, Ui::LeadDistress, Ui::BestFit);
    }
    if result.status == Status::Stopped {
        let title = match result.urgency {
            Some(Urgency::Emergency) => Ui::HeadlineEmergency,
            Some(Urgency::SameDay) => Ui::HeadlineSameDay,
            _ => Ui::HeadlineSoon,
        };
        return plain(title, Ui::LeadStopped, Ui::BestFit);
    }
    let Some(best) = about.filter(|_| !no_procedure) else {
        return without_procedure(words, clinic, answers, result, plain);
    };
    // What is true of a treatment for everybody is no answer of theirs.
    let care = result
        .options
        .iter()
        .filter(|option| result.recommended.contains(&option.treatment))
        .any(|option| option.findings.iter().any(|finding| !finding.is_standing));
    let but = wishes(words, clinic, result);
    let lead = match (care, but.is_empty()) {
        (true, _) => Ui::LeadFitsWithCare,
        (false, true) => Ui::LeadFits,
        (false, false) => Ui::LeadFitsBut,
    };
    let name = named(words, clinic, &best.treatment).inline;
    Headline {
        title: words.with(Ui::HeadlineFits, &[("treatment", &name)]),
        condition: condition(words, clinic, answers, best),
        but,
        ..plain(Ui::BestFit, lead, Ui::BestFit)
    }
}

/// The headline where nothing but skincare is recommended: what holds up what would help comes
/// first, then what somebody wished for, then how well skincare itself serves.
fn without_procedure(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
    plain: impl Fn(Ui, Ui, Ui) -> Headline,
) -> Headline {
    let of_a_procedure = |option: &&TreatmentOption| option.setting == Setting::Professional;
    let options = || result.options.iter().filter(of_a_procedure);
    let hoped_for = hoped_for(result).filter(|option| of_a_procedure(option));
    let ruled_out = options().any(|o| serves(o) && is_held_up(o)) && !another_is_possible(result);
    let mut but = wishes(words, clinic, result);
    but.extend(stronger(words, clinic, result));
    let routine = routine(result);
    let mut headline = if let Some(hope) = hoped_for.filter(|o| may_ever_be_recommended(o)) {
        let lead = match hope.suitability {
            Suitability::ClinicianReview => Ui::LeadReview,
            _ => Ui::LeadNotNow,
        };
        plain(Ui::HeadlineNotNow, lead, Ui::ForNow)
    } else if hoped_for.is_some() {
        plain(Ui::HeadlineNotNow, Ui::LeadAskFirst, Ui::ForNow)
    } else if !but.is_empty() && !reasons(words, clinic, result).is_empty() {
        plain(Ui::HeadlineNotNow, Ui::LeadPartlyRuledOut, Ui::ForNow)
    } else if !but.is_empty() {
        plain(Ui::HeadlineNotNow, Ui::LeadWishes, Ui::ForNow)
    } else if ruled_out {
        plain(Ui::HeadlineRuledOut, Ui::LeadRuledOut, Ui::ForNow)
    } else if routine.is_some_and(may_help) {
        plain(Ui::HeadlineRoutine, Ui::LeadRoutine, Ui::BestFit)
    } else {
        let headline = plain(Ui::HeadlineNoMatch, Ui::LeadNoMatch, Ui::ForNow);
        // What somebody chose may have a word of its own for that.
        let counted = answers.that_count();
        let chosen = clinic.pack.questions.iter().flat_map(|q| q.choices());
        let own = chosen
            .filter(|choice| counted.chose(*choice))
            .map(|choice| words.say(Phrase::NoMatch(choice)))
            .find(|text| !text.is_empty());
        Headline {
            lead: own.unwrap_or(headline.lead),
            ..headline
        }
    };
    if let Some(title) = names_the_reason(words, clinic, answers, result) {
        headline.title = title;
    }
    match subject(clinic, answers, result).filter(|option| option.role == Some(Role::Home)) {
        Some(home) if is_held_up(home) => headline.lead = words.ui(Ui::HomeRoutineText),
        Some(_) => headline.lead = words.ui(Ui::HomeConditionsText),
        None => {}
    }
    headline.but = but;
    headline
}

/// A heading that says what decides, where one thing does: what was asked for at home, a list of
/// what somebody is not sure of, a reason with a heading of its own, a date, or somebody to ask.
fn names_the_reason(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Option<String> {
    let about = subject(clinic, answers, result)?;
    let name = named(words, clinic, &about.treatment).inline;
    if about.role == Some(Role::Home) {
        return Some(words.labelled(words.ui(level(about.suitability)), &name));
    }
    let reasons = reasons(words, clinic, result);
    if unsure(&reasons).len() > 1 {
        // OK because there are fewer questions than fit a byte.
        let n = unsure(&reasons).len() as u32;
        return Some(words.count(Ui::HeadlineNotSure, n, &[]));
    }
    let finding = deciding(about).filter(|finding| !finding.is_standing);
    if let Some(lead) = finding.map(|f| f.lead).filter(|lead| !lead.is_empty()) {
        return Some(lead.to_owned());
    }
    let hope = hoped_for(result).filter(|option| option.treatment == about.treatment)?;
    match (hope.suitability, hope.earliest_in_days) {
        (Suitability::Deferred, Some(days)) if days > 0 => {
            // Day and month stay in one line; the whole would not fit into one in large letters.
            let date = words.figures().date(days);
            let spaces = date.matches(' ').count();
            let date = date.replacen(' ', "\u{a0}", spaces.saturating_sub(1));
            let figures = [("date", date.as_str()), ("treatment", &name)];
            Some(words.with(Ui::HeadlineFrom, &figures))
        }
        (Suitability::ClinicianReview, _) => {
            let who = deciding(hope)?.clinician.as_deref()?;
            Some(words.with(Ui::HeadlineAsk, &[("clinician", who)]))
        }
        _ => None,
    }
}

/// The reasons that are there for a "not sure".
pub fn unsure<'r, 'a>(reasons: &'r [Reason<'a>]) -> Vec<&'r Reason<'a>> {
    reasons.iter().filter(|reason| reason.is_unsure).collect()
}

/// What to do where no procedure is recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
    /// What to do.
    pub act: Option<String>,
    /// Whom to see.
    pub see: Option<String>,
    /// What to leave out.
    pub avoid: Option<String>,
}

/// What to do, whom to see and what to leave out, where an answer keeps every procedure away.
pub fn instead(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Option<Instead> {
    let about = subject(clinic, answers, result).filter(|_| recommends_no_procedure(result))?;
    let finding = deciding(about)?;
    let is_of_the_routine = |item: &&Item| {
        let care = clinic.pack.care_of(item.id);
        care.is_some_and(|care| {
            let of = &care.facts().treatments;
            !of.is_empty() && of.iter().all(|treatment| treatment.is_routine())
        })
    };
    let act = result.aftercare.iter().find(is_of_the_routine);
    let hope = hoped_for(result).filter(|o| o.suitability == Suitability::ClinicianReview);
    // One doctor goes through what somebody is not sure of. What is true for everybody sends nobody
    // to a doctor by itself.
    let many_doubts = unsure(&reasons(words, clinic, result)).len() > 1;
    let is_theirs = hope.is_some() || !finding.is_standing;
    // Who is to be asked of one treatment is the one to ask of all that it holds up.
    let others = result.options.iter().flat_map(|option| &option.findings);
    let mut who = others.filter(|other| other.rule == finding.rule && other.clinician.is_some());
    let who = if finding.clinician.is_some() {
        Some(finding)
    } else {
        who.next()
    };
    let who = who.and_then(|finding| finding.clinician.as_deref());
    let see = who.filter(|_| is_theirs && !many_doubts);
    let see = see.map(|who| match hope {
        Some(hope) => {
            let name = named(words, clinic, &hope.treatment).inline;
            words.with(Ui::AskAbout, &[("clinician", who), ("treatment", &name)])
        }
        None => who.to_owned(),
    });
    // Of what is ruled out, what would help comes first.
    let procedures: Vec<_> = in_order(result)
        .into_iter()
        .filter(|option| option.role != Some(Role::Routine))
        .collect();
    let ruled_out = |option: &&&TreatmentOption| {
        let own = option.findings.iter().filter(|f| !f.is_standing);
        own.map(|f| f.effect).max() > Some(Suitability::ClinicianReview)
            || option.suitability == Suitability::Deferred
    };
    let is_open = |option: &TreatmentOption| option.suitability.may_be_recommended();
    let avoided: Vec<_> = procedures.iter().filter(ruled_out).collect();
    let avoid = match avoided.len() {
        0 => None,
        // Where nothing is open and most is ruled out, a list would hide that.
        most if most * 2 > procedures.len() && !procedures.iter().any(|p| is_open(p)) => {
            let all = if most == procedures.len() {
                Ui::AvoidAll
            } else {
                Ui::AvoidAllButAgreed
            };
            Some(words.ui(all).to_owned())
        }
        // All of them: what somebody has to leave out is not kept back.
        _ => {
            let names = avoided.iter();
            let names: Vec<Named> = names
                .map(|option| named(words, clinic, &option.treatment))
                .collect();
            Some(listed(words, &names))
        }
    };
    Some(Instead {
        act: act.map(|item| item.text.clone()),
        see: see.map(begun),
        avoid: avoid.map(begun),
    })
}

/// A name as a line of its own begins. Those in the word files begin with letters of ASCII, or have
/// no small ones.
fn begun(mut line: String) -> String {
    if let Some(first) = line.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    line
}

/// Each area without which a procedure would be recommended, or the same with less care.
pub fn held_up_by_areas(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Vec<questionnaire::Choice> {
    let areas = clinic.pack.asks(questionnaire::Role::Areas).into_iter();
    let chosen: Vec<_> = areas
        .flat_map(questionnaire::Question::choices)
        .filter(|area| answers.chose(*area))
        .collect();
    if chosen.len() < 2 || result.status != Status::Complete {
        return Vec::new();
    }
    let level = |result: &Recommendation| {
        let best = result.recommended.first()?;
        let best = result
            .options
            .iter()
            .find(|option| option.treatment == *best);
        best.map(|option| option.suitability)
    };
    let holds_up = |area: &questionnaire::Choice| {
        let without = recommendation::recommend(&answers.without(*area), clinic, words);
        let is_the_same = without.recommended.first() == result.recommended.first();
        without.status == Status::Complete
            && !recommends_no_procedure(&without)
            && (recommends_no_procedure(result) || is_the_same && level(&without) < level(result))
    };
    chosen.into_iter().filter(holds_up).collect()
}

/// Why needling at home is not for somebody who asked for that alone: each reason once.
pub fn home_reasons<'a>(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &'a Recommendation,
) -> Vec<Reason<'a>> {
    let asked = at_home(result).filter(|_| wants_home(clinic, answers));
    let options: Vec<_> = asked.into_iter().collect();
    each_once(words, clinic, &options, |_, f| {
        is_held_up_by(f) && !f.is_standing
    })
}

/// What would be possible but is stronger than what is held up: for a specialist to speak of.
fn stronger(words: &Words, clinic: &Clinic, result: &Recommendation) -> Option<String> {
    let names: Vec<Named> = result
        .stronger
        .iter()
        .map(|id| named(words, clinic, id))
        .collect();
    let sentence = || {
        words.with(
            Ui::StrongerPossible,
            &[("treatment", &listed(words, &names))],
        )
    };
    (!names.is_empty()).then(sentence)
}

/// What to do about a warning sign, and which it is about.
pub struct Turn<'a> {
    /// What was answered; empty where it is about no answer in particular.
    pub because: String,
    /// What to do.
    pub item: &'a Item,
}

/// What to do about the warning signs that stopped the quiz, the most urgent first.
pub fn turns<'a>(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &'a Recommendation,
) -> Vec<Turn<'a>> {
    let counted = answers.that_count();
    let about = |item: &Item| -> Vec<questionnaire::Choice> {
        let mut chosen = Vec::new();
        if let Some(care) = clinic.pack.care_of(item.id) {
            care.facts().when.leaves(&mut |leaf| match leaf {
                Condition::Chose(choice) if leaf.holds(&counted) => chosen.push(*choice),
                _ => {}
            });
        }
        chosen
    };
    let urgency = |choices: &[questionnaire::Choice]| {
        let of_them = |when: &Condition| {
            let mut found = false;
            when.leaves(&mut |leaf| {
                found |= matches!(leaf, Condition::Chose(choice) if choices.contains(choice));
            });
            found
        };
        let flags = clinic.pack.red_flags.iter();
        flags
            .filter(|flag| of_them(&flag.when))
            .map(|flag| flag.urgency)
            .max()
    };
    let mut turns: Vec<_> = result
        .seek_help
        .iter()
        .map(|item| (item, about(item)))
        .collect();
    by_rank(&mut turns, |(_, choices)| Reverse(urgency(choices)));
    turns
        .into_iter()
        .map(|(item, choices)| {
            let names: Vec<&str> = choices
                .iter()
                .map(|choice| words.say(Phrase::Choice(*choice)))
                .collect();
            Turn {
                because: words.apart(&names),
                item,
            }
        })
        .collect()
}

/// What needs a doctor soon, though the quiz went on: the question and the answer.
pub fn needs_a_doctor<'a>(clinic: &Clinic, result: &'a Recommendation) -> Option<&'a str> {
    let is_urgent = |finding: &&FindingEntry| {
        let mut rules = clinic.pack.rules.iter();
        rules.any(|rule| rule.id() == finding.rule && rule.row().urgency.is_some())
    };
    let findings = result.options.iter().flat_map(|option| &option.findings);
    let mut because = findings.filter(is_urgent).map(|f| f.because.as_str());
    because.find(|because| !because.is_empty())
}

/// Why no procedure is recommended: each reason once, with the treatments that it holds up.
///
/// Of what would help, or where nothing would, of every procedure: somebody whose skin must not be
/// heated has to know that, whatever heat would do for their concern. What is true of a treatment
/// for everybody is named only where nothing else holds it up.
pub fn reasons<'a>(words: &Words, clinic: &Clinic, result: &'a Recommendation) -> Vec<Reason<'a>> {
    if !recommends_no_procedure(result) {
        return Vec::new();
    }
    let held_up =
        |option: &&TreatmentOption| option.setting == Setting::Professional && is_held_up(option);
    let all: Vec<&TreatmentOption> = in_order(result).into_iter().filter(held_up).collect();
    let would_help = all.iter().any(|option| may_help(option));
    let options: Vec<_> = all
        .into_iter()
        .filter(|option| !would_help || may_help(option))
        .collect();
    let own = each_once(words, clinic, &options, |_, f| {
        is_held_up_by(f) && !f.is_standing
    });
    if own.is_empty() && would_help && !another_is_possible(result) {
        return each_once(words, clinic, &options, |_, f| is_held_up_by(f));
    }
    own
}

/// Each reason of some options that is `worth` saying, once, with the names of those it is about.
pub fn each_once<'a>(
    words: &Words,
    clinic: &Clinic,
    options: &[&'a TreatmentOption],
    worth: impl Fn(&TreatmentOption, &FindingEntry) -> bool,
) -> Vec<Reason<'a>> {
    let mut reasons: Vec<Reason> = Vec::new();
    for option in options {
        let name = named(words, clinic, &option.treatment);
        for finding in option.findings.iter().filter(|f| worth(option, f)) {
            let reason = match reasons.iter_mut().find(|r| r.text == finding.reason) {
                Some(reason) => reason,
                None => {
                    reasons.push(Reason {
                        text: &finding.reason,
                        clauses: Vec::new(),
                        names: Vec::new(),
                        because: &finding.because,
                        is_unsure: finding.is_unsure,
                        sources: &finding.sources,
                    });
                    let Some(new) = reasons.last_mut() else {
                        continue;
                    };
                    new
                }
            };
            if !reason.names.contains(&name) {
                reason.names.push(name.clone());
            }
            if finding.clauses.is_empty() {
                continue;
            }
            match reason
                .clauses
                .iter_mut()
                .find(|(c, _)| *c == finding.clauses)
            {
                Some((_, names)) => names.push(name.clone()),
                None => reason
                    .clauses
                    .push((finding.clauses.clone(), vec![name.clone()])),
            }
        }
    }
    reasons
}

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
    let mut groups: Vec<(&Change, Vec<Named>)> = Vec::new();
    for change in changes {
        let name = named(words, clinic, &change.treatment);
        let same = |of: &Change| of.pattern == change.pattern && of.in_days == change.in_days;
        match groups.iter_mut().find(|(of, _)| same(of)) {
            Some((_, names)) => names.push(name),
            None => groups.push((change, vec![name])),
        }
    }
    groups
        .into_iter()
        .map(|(change, names)| Said {
            text: naming(words, &change.pattern, &names),
            from: change
                .in_days
                .filter(|days| *days > 0)
                .map(|days| from(words, days, change.agreed)),
        })
        .collect()
}

/// The day from which it is possible; waiting alone is not enough where somebody has to agree.
pub fn from(words: &Words, days: u32, agreed: bool) -> String {
    let pattern = if agreed {
        Ui::NotBefore
    } else {
        Ui::PossibleFrom
    };
    words.with(pattern, &[("date", &words.figures().date(days))])
}

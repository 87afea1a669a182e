//! What is told first: the headline, the paragraph below it, and why not.
//!
//! What arrives: a recommendation and the answers it was made for. What
//! leaves: a [`Headline`] that is true of this person, and where nothing but
//! skincare is recommended, each reason once, with what it speaks of. The page
//! and the copied text say the same, as both read it here. This module
//! deliberately does not know a browser.

use std::cmp::Reverse;

use crate::recommendation::{
    Change, FindingEntry, Recommendation, Status, TreatmentOption, offer_name,
};
use crate::text::{Phrase, Ui, Words};
use skin_quiz_decision::answers::Answers;
use skin_quiz_decision::assessment;
use skin_quiz_decision::assessment::rules::{Suitability, Urgency};
use skin_quiz_decision::clinic::Clinic;
use skin_quiz_decision::knowledge::matches::Strength;
use skin_quiz_decision::knowledge::treatments::{Intensity, Role, Setting};
use skin_quiz_decision::order::by_rank;
use skin_quiz_decision::questionnaire;

/// The result in a few sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// The heading.
    pub title: String,
    /// The paragraph below it.
    pub lead: &'static str,
    /// What does not fit about it, or what else stands in the way: a wish, a date, a budget.
    pub but: Vec<String>,
    /// What stands above the first option.
    pub tag: Ui,
}

/// A reason that holds treatments up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason<'a> {
    /// Why.
    pub text: &'a str,
    /// How long to wait and who has to be asked, with the names of the treatments that it is true of.
    pub clauses: Vec<(String, Vec<String>)>,
    /// All treatments that it holds up, by name.
    pub names: Vec<String>,
    /// Ids of its sources.
    pub sources: &'a [&'static str],
}

/// The name of a treatment.
pub fn name(words: &Words, clinic: &Clinic, treatment: &str) -> String {
    let offer = clinic.offers.iter().find(|offer| offer.id == treatment);
    offer.map_or_else(|| treatment.to_owned(), |offer| offer_name(offer, words))
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

/// Whether a change stands below the lead: a wish that does not fit what is recommended, or where
/// no procedure is, what a wish takes away. A budget takes nothing away, and what is stronger than
/// what is held up no wish does.
pub fn is_said_first(result: &Recommendation, change: &Change) -> bool {
    let is_one_of = |ids: &[String]| ids.contains(&change.treatment);
    change.wish.is_some_and(|wish| {
        if recommends_no_procedure(result) {
            wish != questionnaire::Role::Budget && !is_one_of(&result.stronger)
        } else {
            is_one_of(&result.recommended)
        }
    })
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

/// The headline of a result for the answers it was made for.
pub fn headline(
    words: &Words,
    clinic: &Clinic,
    answers: &Answers,
    result: &Recommendation,
) -> Headline {
    let plain = |title: Ui, lead: Ui, tag: Ui| Headline {
        title: words.ui(title).to_owned(),
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
    if recommends_no_procedure(result) {
        return without_procedure(words, clinic, answers, result, plain);
    }
    let names: Vec<String> = result
        .recommended
        .iter()
        .map(|id| name(words, clinic, id))
        .collect();
    let title = match &names[..] {
        [treatment, other, ..] => words.with(
            Ui::HeadlineFitsTwo,
            &[("treatment", treatment), ("other", other)],
        ),
        _ => words.with(Ui::HeadlineFits, &[("treatment", &names[0])]),
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
    Headline {
        title,
        lead: words.ui(lead),
        but,
        tag: Ui::BestFit,
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
    let mut headline = if hoped_for.is_some_and(may_ever_be_recommended) {
        plain(Ui::HeadlineNotNow, Ui::LeadNotNow, Ui::ForNow)
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
    headline.but = but;
    headline
}

/// What would be possible but is stronger than what is held up: for a specialist to speak of.
fn stronger(words: &Words, clinic: &Clinic, result: &Recommendation) -> Option<String> {
    let names: Vec<String> = result
        .stronger
        .iter()
        .map(|id| name(words, clinic, id))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let sentence = || words.with(Ui::StrongerPossible, &[("treatment", &words.list(&names))]);
    (!names.is_empty()).then(sentence)
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
        let name = name(words, clinic, &option.treatment);
        for finding in option.findings.iter().filter(|f| worth(option, f)) {
            let reason = match reasons.iter_mut().find(|r| r.text == finding.reason) {
                Some(reason) => reason,
                None => {
                    reasons.push(Reason {
                        text: &finding.reason,
                        clauses: Vec::new(),
                        names: Vec::new(),
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
    let mut groups: Vec<(&Change, Vec<String>)> = Vec::new();
    for change in changes {
        let name = name(words, clinic, &change.treatment);
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
                    .map(|days| from(words, days, change.agreed)),
            }
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

//! The English words.
//!
//! What arrives: a [`Phrase`]. What leaves: its text. Plain British English
//! for worried people: short sentences, figures and facts from the clinical
//! ones. A list without a wildcard arm is whole, or it does not compile. This
//! module deliberately does not know when anything is said.

use super::{Language, Phrase, Says, Ui};
use crate::assessment::rules::{Clinician, Rule};
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// English.
pub static ENGLISH: Language = Language {
    tag: "en",
    right_to_left: false,
    says: Says::Typed(say),
};

say_by_kind!();

/// Buttons, headings, patterns.
fn ui(it: Ui) -> &'static str {
    match it {
        Ui::Continue => "Continue",
        Ui::Back => "Back",
        Ui::SeeResult => "See my result",
        Ui::Change => "Change",
        Ui::ChangeWhat => "your answer to: {question}",
        Ui::Restart => "Clear my answers and start again",
        Ui::QuizName => "Skin quiz",
        Ui::CloseDialog => "Close",
        Ui::PageTitle => "Which treatment fits your skin?",
        Ui::WhyWeAsk => "Why we ask",
        Ui::ChooseAll => "Choose all that apply.",
        Ui::Optional => "You can leave this empty.",
        Ui::Or => "or",
        Ui::NotSure => "Not sure",
        Ui::NotSureNumber => "I do not know",
        Ui::Progress => "Question {n} of about {of}",
        Ui::Months => "months",
        Ui::Weeks => "weeks",
        Ui::ErrorHeading => "There is a problem",
        Ui::ErrorChooseOne => "Choose one answer.",
        Ui::ErrorChooseSome => "Choose at least one answer.",
        Ui::ErrorNumber => "Enter a number, or choose “I do not know”.",
        Ui::ErrorRange => "Enter a whole number from {min} to {max}.",
        Ui::ReviewHeading => "Check your answers",
        Ui::ReviewLead => {
            "Your result depends on every answer here. Change anything that is not right."
        }
        Ui::NotAnswered => "Left empty",
        Ui::Intro => {
            "Answer some questions about your skin and your health. You will see what may suit \
             you, what does not, and why. This is information, not medical advice. The quiz \
             sends your answers nowhere unless you choose to share them."
        }
        Ui::GroupScars => "Scars and marks",
        Ui::GroupLines => "Lines and loose skin",
        Ui::GroupTone => "Colour and dullness",
        Ui::GroupTexture => "Texture and pores",
        Ui::GroupRedness => "Acne and redness",
        Ui::GroupBlood => "Blood and diabetes",
        Ui::GroupHeart => "Heart and implants",
        Ui::GroupImmune => "Immune system and cancer",
        Ui::GroupOther => "Other health",
        Ui::GroupSpots => "Spots and infections",
        Ui::GroupSore => "Sore or irritated skin",
        Ui::GroupSun => "Sun and tan",
        Ui::GroupMoles => "Moles and tattoos",
        Ui::LevelSuitable => "Possible for you",
        Ui::LevelPrecautions => "Possible, with care",
        Ui::LevelDeferred => "Not now",
        Ui::LevelReview => "Ask a clinician first",
        Ui::LevelContraindicated => "Not for you",
        Ui::MatchGood => "Good match",
        Ui::MatchFair => "Fair match",
        Ui::MatchLimited => "Weak match",
        Ui::MatchNone => "No match",
        Ui::InClinic => "In a clinic",
        Ui::AtHome => "At home",
        Ui::Days => "one: {n} day | other: {n} days",
        Ui::WeeksLong => "one: {n} week | other: {n} weeks",
        Ui::MonthsLong => "one: about {n} month | other: about {n} months",
        Ui::RangeTo => "{min} to {max}",
        Ui::WaitFromToday => "Wait {time} from today.",
        Ui::WaitOnceCleared => "Once this is over, wait {time} or longer.",
        Ui::ClinicianMustAgree => "Before any treatment is booked, {clinician} has to agree.",
        Ui::ClinicianToAsk => "You can ask {clinician} what else may help.",
        Ui::ChangeWait => "{treatment} could become “{level}” in {time}.",
        Ui::ChangeCleared => {
            "{treatment} could become “{level}” once this has been over for at least {time}: \
             {what}."
        }
        Ui::ChangeClearedAtOnce => "{treatment} could become “{level}” once this is over: {what}.",
        Ui::And => "{first} and {last}",
        Ui::ChangeAgreed => "{treatment} could become “{level}” with the agreement of {clinician}.",
        Ui::ChangeAlsoWait => "It also means waiting {time} from today.",
        Ui::ChangeAlsoClear => "First this has to be over: {what}.",
        Ui::ChangeAlsoClearFor => "First this has to be over for at least {time}: {what}.",
        Ui::ChangeDowntime => {
            "{treatment} can leave signs for {range}. That is longer than you said you can spare."
        }
        Ui::ChangeSetting => "{treatment} could be recommended if you chose treatment in a clinic.",
        Ui::ChangeBudget => {
            "one: {treatment}: your budget of {budget} covers about {n} session. The usual \
             number is {sessions}. | other: {treatment}: your budget of {budget} covers about \
             {n} sessions. The usual number is {sessions}."
        }
        Ui::ChangeBudgetNone => {
            "{treatment}: your budget of {budget} is below the usual price of one session \
             ({price})."
        }
        Ui::ChangeBudgetPerhaps => {
            "{treatment}: your budget of {budget} may not cover one session. The usual price is \
             {price}."
        }
        Ui::ChangeEvent => {
            "{treatment}: getting ready, all sessions and healing take {time}. That is longer than you have until your event."
        }
        Ui::EventFirst => {
            "All sessions are planned after your event. There is not enough time to get ready and heal before it."
        }
        Ui::EventTooSoonToShow => {
            "The plan keeps clear of your event. But you will not see the full result by then."
        }
        Ui::EventKeptClear => {
            "The plan keeps clear of your event, so that your skin has time to calm down."
        }
        Ui::StartMovedForEvent => {
            "That is too close to your event. The first session is planned for {date}."
        }
        Ui::ChangeCreamsFirst => {
            "{treatment} could come after {time} of creams against dark marks."
        }
        Ui::ChangeEventSoon => {
            "Your event is within 4 weeks, so only sunscreen and skincare come before it. \
             {treatment} could come after it."
        }
        Ui::HeadlineFits => "What fits your answers best: {treatment}",
        Ui::HeadlineFitsTwo => "Two options fit your answers: {treatment} and {other}",
        Ui::HeadlineNotNow => "For now, sunscreen and skincare only",
        Ui::HeadlineRoutine => "Sunscreen and skincare are your best start",
        Ui::HeadlineNoMatch => "Nothing here is a good match for what you chose",
        Ui::HeadlineEmergency => "Get emergency help now",
        Ui::HeadlineSameDay => "Get medical help today",
        Ui::HeadlineSoon => "See a doctor in the next few days",
        Ui::HeadlineDistress => "How you feel comes first",
        Ui::LeadFits => {
            "Nothing you told us about your health or skin speaks against this. A clinician still has to look at your skin before any treatment."
        }
        Ui::LeadFitsBut => {
            "Your health and skin do not stand in the way of this. Look at this first:"
        }
        Ui::LeadAskFirst => {
            "What could help is a decision for a specialist, not for a quiz. Below you can read why and who to ask."
        }
        Ui::LeadWishes => "It is not your health that stands in the way, but this:",
        Ui::HeadlineRuledOut => "For you, sunscreen and skincare only",
        Ui::LeadRuledOut => {
            "What would help with this could harm you. Below you can read why and who to ask about other ways."
        }
        Ui::LeadPartlyRuledOut => {
            "Your answers rule out some of what could help. Below you can read why. This is left:"
        }
        Ui::StrongerPossible => {
            "Possible, but stronger: {treatment}. This quiz does not suggest it in place of something milder. Ask a skin specialist about it."
        }
        Ui::LeadFitsWithCare => {
            "Your answers call for some care, which is listed below. A clinician still has to \
             look at your skin before any treatment."
        }
        Ui::LeadNotNow => {
            "Something has to heal, pass or be checked first. Below you can read what it is \
             and what would change this."
        }
        Ui::LeadRoutine => {
            "They are a full answer, not second best. They can help whatever you decide later."
        }
        Ui::LeadNoMatch => {
            "This quiz has no treatment to suggest for it. A skin specialist may know of one. \
             Sunscreen and gentle skincare still protect your skin."
        }
        Ui::LeadNoMatchSagging => {
            "This quiz has no treatment to suggest for it. For loose skin that is clearly seen, \
             ask for a plastic or facial surgeon’s opinion. Sunscreen and gentle skincare still \
             protect your skin."
        }
        Ui::LeadStopped => {
            "We stopped here because one of your answers needs attention first. No cosmetic \
             treatment is shown until that is sorted out."
        }
        Ui::LeadDistress => {
            "Thank you for telling us. Worries like these are real, many people have them, and \
             help exists. Please talk with someone before you think about any treatment."
        }
        Ui::SeeDoctorSoon => {
            "One of your answers needs a doctor. Please see one in the next few days, whatever \
             you decide about treatment."
        }
        Ui::Reasons => "Reasons",
        Ui::NoFindings => "Nothing you told us about your health or skin speaks against this.",
        Ui::HelpsWith => "What it may help with",
        Ui::NotMeantFor => "Not meant for: {what}",
        Ui::Sessions => "Sessions",
        Ui::Spacing => "Time between sessions",
        Ui::Downtime => "Days it may show",
        Ui::PerSession => "Price of a session",
        Ui::CourseCost => "Price of all sessions",
        Ui::Upkeep => "Top-ups",
        Ui::UpkeepPerYear => "Top-ups, price a year",
        Ui::Visit => "Time at the clinic",
        Ui::FirstChange => "First change",
        Ui::BestResult => "Best result",
        Ui::Minutes => "one: {range} minute | other: {range} minutes",
        Ui::WeeksApart => "one: {range} week apart | other: {range} weeks apart",
        Ui::EveryMonths => "one: Every {range} month | other: Every {range} months",
        Ui::AfterWeeks => "one: After {range} week | other: After {range} weeks",
        Ui::AfterMonths => {
            "one: {range} month after the last session | other: {range} months after the last \
             session"
        }
        Ui::DaysRange => "one: {range} day | other: {range} days",
        Ui::MonthsRange => "one: {range} month | other: {range} months",
        Ui::AskTheClinicPrice => "Ask the clinic",
        Ui::PricesClinic => "Prices are this clinic’s own. Ask what they include.",
        Ui::PricesTypical => {
            "Prices are typical ones, read in published sources on {date}, not this clinic’s. \
             Consultations, numbing and products may cost extra."
        }
        Ui::PossibleFrom => "Possible from {date}",
        Ui::NotBefore => "Not before {date}, and only if a clinician agrees",
        Ui::PossibleOnceCleared => "Possible once the reasons below have passed",
        Ui::NotBeforeCleared => {
            "Not before the reasons below have passed, and only if a clinician agrees"
        }
        Ui::BestFit => "What fits best",
        Ui::OtherOptions => "Other options",
        Ui::OptionsNotMeant => "Weak or no match for what you chose",
        Ui::ProfessionalOrHome => "In a clinic or at home",
        Ui::ProfessionalText => {
            "In a clinic, a trained person looks at your skin, chooses the depth and uses \
             sterile needles. Those needles reach the deeper, living layer of the skin. Home \
             rollers work mostly on the surface. None of the studies of results that we read \
             used home devices."
        }
        Ui::HomeNoText => {
            "Going by your answers, needling at home is not for you. The reasons are with that \
             option."
        }
        Ui::HomeConditionsText => {
            "We do not recommend needling at home. If you still want to do it, keep to every rule \
             listed here, and think about a clinic first."
        }
        Ui::HomeRoutineText => {
            "You can do a lot at home without needles. Use sunscreen of SPF 30 or more every \
             day, a gentle cleanser and a plain moisturiser."
        }
        Ui::WhatWouldChange => "What would change this",
        Ui::WhereSourcesDisagree => "Where sources disagree",
        Ui::Prepare => "Before treatment",
        Ui::Aftercare => "After treatment",
        Ui::SeekHelp => "When to get help",
        Ui::AskTheProvider => "Questions to ask the clinic",
        Ui::Sources => "Where this comes from",
        Ui::Limits => "What this quiz cannot do",
        Ui::LimitsText => {
            "This quiz gives information. It is not a diagnosis or medical advice. It cannot see \
             your skin and asks only part of what a clinician would ask. It chooses the cautious \
             answer, so a clinician might allow more, or less. Sources can be out of date, and \
             prices are only a guide."
        }
        Ui::NotReviewed => {
            "No clinician has reviewed this quiz yet. Check what it says with a clinician \
             before you act on it."
        }
        Ui::LimitsStopped => {
            "This quiz cannot see your skin, and it is not a diagnosis. If you are in doubt, get \
             help sooner."
        }
        Ui::NotReviewedStopped => "No clinician has reviewed this quiz yet.",
        Ui::ReviewedBy => "Reviewed by {name} on {date}.",
        Ui::TranslationNotReviewed => {
            "No clinician has reviewed this translation. If something is unclear, read the \
             English version or ask a clinician."
        }
        Ui::NextStep => "Your next step",
        Ui::Book => "Book a consultation",
        Ui::Call => "Call {phone}",
        Ui::Print => "Print",
        Ui::Copy => "Copy as text",
        Ui::Copied => "Copied.",
        Ui::Calendar => "Save to calendar",
        Ui::Share => "Share with the clinic",
        Ui::KindSeed => "Article",
        Ui::KindStudy => "Study",
        Ui::KindLabel => "Device label or manual",
        Ui::KindGuidance => "Official guidance",
        Ui::KindClinic => "Clinic page",
        Ui::ThisClinic => "This clinic",
        Ui::KindPolicy => "Our own cautious rule",
        Ui::ColumnOption => "Option",
        Ui::ColumnLevel => "For you",
        Ui::ColumnFit => "Match",
        Ui::ColumnTime => "Time to result",
        Ui::AlsoFits => "Also fits",
        Ui::WhyNoProcedure => "Why no procedure is suggested",
        Ui::FirstYear => "First year, with top-ups",
        Ui::CompareAll => "Compare all options",
        Ui::Unknown => "Not known",
        Ui::DefaultFigures => {
            "This clinic’s own details could not be read. General figures are shown instead."
        }
        Ui::ClinicRuleUnread => {
            "This clinic has a rule of its own for this treatment, which could not be read here. \
             Ask the clinic whether the treatment is right for you."
        }
        Ui::Error => "Error:",
        Ui::MonthsCount => "one: {n} month | other: {n} months",
        Ui::CopyFailed => "Copying did not work. Select the text and copy it, or print the page.",
        Ui::CareEmergency => "What to do now",
        Ui::CareSameDay => "What to do today",
        Ui::CareSoon => "What to do in the next few days",
        Ui::WhereToTurn => "Where you can turn",
        Ui::ForNow => "For now",
        Ui::WhyAndFigures => "Why, and figures",
        Ui::Timeline => "How it goes over time",
        Ui::Costs => "What it may cost",
        Ui::Plan => "Your plan, to tick off",
        Ui::Package => "one: {n} session for {price} | other: {n} sessions for {price}",
        Ui::PriceYourProducts => "Depends on the products you choose",
        Ui::YourAnswers => "Your answers",
        Ui::MadeOn => "Made on {date}",
        Ui::StartDate => "If you started on",
        Ui::StartDateHint => {
            "This leaves time to prepare. Change the date to see how the plan moves."
        }
        Ui::StartTooEarly => "Choose {date} or a later day.",
        Ui::CalendarSession => "Session {n} of {of}: {treatment}",
        Ui::CalendarNote => {
            "Planned, not booked. The clinic decides whether and when it can be done."
        }
        Ui::CalendarSaved => "The calendar file was saved.",
        Ui::ShareHeading => "Share this with the clinic",
        Ui::ShareWhat => {
            "Your answers about skin and health and this result are handed to the clinic. \
             Nothing is shared unless you tick the box and press the button."
        }
        Ui::ShareConsent => "I agree that the clinic gets my answers and this result.",
        Ui::ShareNeedsTick => "Tick the box first, if you want to share.",
        Ui::ShareDone => "Handed to the clinic.",
        Ui::OneMoment => "One moment …",
    }
}

/// The headings of the questions.
fn question(it: Question) -> &'static str {
    match it {
        Question::Concerns => "What would you like help with?",
        Question::Areas => "Where is it?",
        Question::AcneScarType => "What do your acne scars look like?",
        Question::ScarType => "What is the scar like?",
        Question::ScarAgeMonths => "How many whole months old is the scar?",
        Question::SaggingDegree => "How loose is the skin?",
        Question::Age => "How old are you?",
        Question::RedFlags => "Do you have any of these warning signs?",
        Question::Pregnancy => "Are you pregnant, breastfeeding or trying for a baby?",
        Question::SkinTone => "What does sun do to your skin?",
        Question::SkinNow => "Does the skin you want treated have any of these now?",
        Question::SkinHistory => "Have you ever had any of these?",
        Question::RadiotherapyMonths => "How many whole months ago did your radiotherapy end?",
        Question::Health => "Do any of these apply to your health?",
        Question::Medicines => "Do you take or use any of these?",
        Question::IsotretinoinMonths => "How many whole months ago did you last take isotretinoin?",
        Question::Allergies => "Are you allergic to any of these?",
        Question::RecentTreatments => "Have you had any of these in the past 2 years?",
        Question::WeeksSinceBotulinumToxin => {
            "How many whole weeks ago was your last botulinum toxin treatment?"
        }
        Question::WeeksSinceFiller => "How many whole weeks ago was your last filler?",
        Question::WeeksSinceSuperficialPeel => "How many whole weeks ago was your last mild peel?",
        Question::WeeksSinceNeedling => "How many whole weeks ago was your last needling?",
        Question::WeeksSinceNonAblativeLaser => {
            "How many whole weeks ago was your last laser, light or heat treatment?"
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "How many whole weeks ago was your last skin-removing laser, deeper peel or \
             dermabrasion?"
        }
        Question::WeeksSinceWaxing => "How many whole weeks ago did you last remove hair there?",
        Question::WeeksSinceSurgery => "How many whole weeks ago was the surgery?",
        Question::Distress => {
            "Do worries about how you look take up more than an hour a day, or stop you doing \
             things?"
        }
        Question::Setting => "Where would you like to be treated?",
        Question::RollerNeedle => "How long are the needles of your roller?",
        Question::DowntimeDays => "How long would it be all right for redness or peeling to show?",
        Question::EventWeeks => "How many whole weeks is it until an event that matters to you?",
        Question::Budget => "What could you spend on all sessions together?",
    }
}

/// How to answer, where that needs saying.
fn help(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Pick what bothers you most.",
        Question::AcneScarType => {
            "Look in a mirror with light from the side. If you have several kinds, choose the \
             one that bothers you most. If any is raised, choose raised."
        }
        Question::ScarType => "If you have several scars, choose the largest or most raised one.",
        Question::ScarAgeMonths => {
            "Count from the injury or operation. Under a month is 0. One year is 12. More than \
             600 counts as 600. With several scars, take the newest."
        }
        Question::RedFlags => "These need a doctor before anything cosmetic.",
        Question::SkinTone => {
            "Think of strong sun on bare skin, without sunscreen, early in summer."
        }
        Question::SkinNow => "If you have one close to that skin, or are in doubt, choose it.",
        Question::SkinHistory => "Count the past too, even if all is calm now.",
        Question::RadiotherapyMonths => {
            "If you still have it, enter 0. Under a month is 0. One year is 12. More than 600 \
             counts as 600."
        }
        Question::IsotretinoinMonths => {
            "Taking it now is 0. Under a month is 0. One year is 12. More than 120 counts as 120."
        }
        Question::Medicines => {
            "Count tablets, injections, and creams on the skin you want treated."
        }
        Question::RecentTreatments => {
            "Count treatments of the skin you want treated, or close to it."
        }
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNonAblativeLaser => {
            "Under a week is 0. One month is about 4. More than 104 counts as 104."
        }
        Question::WeeksSinceNeedling => {
            "Under a week is 0. One month is about 4. Needling at home counts. More than 104 \
             counts as 104."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Under a week is 0. One month is about 4. Six months is about 26. More than 104 \
             counts as 104."
        }
        Question::WeeksSinceWaxing => "Under a week is 0. More than 104 counts as 104.",
        Question::WeeksSinceSurgery => {
            "Under a week is 0. If it has not healed yet, enter 0. One year is about 52. More \
             than 104 counts as 104."
        }
        Question::Distress => "There is no wrong answer, and you may prefer not to say.",
        Question::RollerNeedle => "The length is printed on the box or the handle.",
        Question::EventWeeks => "For example a wedding. Under a week is 0.",
        Question::Budget => "A whole number, without pennies or cents.",
        _ => "",
    }
}

/// Why we ask.
fn why(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Each treatment helps with some concerns and does little for others.",
        Question::Areas => {
            "Some areas heal more slowly or need a specialist. The lips and the skin around \
             the eyes have rules of their own."
        }
        Question::AcneScarType => {
            "Wide dips, narrow pits and raised scars need different care. Raised scars can \
             grow after a procedure."
        }
        Question::ScarType => "Large, tight, raised or burn scars need a specialist first.",
        Question::ScarAgeMonths => {
            "A young scar is still getting stronger. It may be too early to treat it."
        }
        Question::SaggingDegree => {
            "These treatments can do a little for slightly loose skin. They do not lift skin \
             that hangs."
        }
        Question::Age => {
            "Many devices were tested in adults of 22 and over. Older skin can be thinner and \
             bruise more."
        }
        Question::RedFlags => {
            "Some signs need medical help first, and soon. Then we stop and tell you what to do."
        }
        Question::Pregnancy => "Most procedures, and some creams, are best left until later.",
        Question::SkinTone => {
            "Skin that tans easily gets dark marks more easily. It needs gentler settings."
        }
        Question::SkinNow => {
            "Sore, broken or infected skin has to heal first. Treating it too early can spread \
             or worsen a problem."
        }
        Question::SkinHistory => {
            "What your skin has done before is a good guide to how it may heal."
        }
        Question::RadiotherapyMonths => {
            "Skin heals slowly after radiotherapy, most of all in the first year."
        }
        Question::Health => {
            "Some conditions change how you heal, bleed or fight infection. We do not judge you \
             for what you choose here."
        }
        Question::Medicines => {
            "Some medicines affect healing, bleeding or how skin reacts to light. Please do \
             not stop any of them because of this quiz."
        }
        Question::IsotretinoinMonths => "Most procedures wait for some months after isotretinoin.",
        Question::Allergies => {
            "Needles, numbing creams, gloves and peels can contain things that people react to."
        }
        Question::RecentTreatments => "Skin needs time between treatments.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNeedling
        | Question::WeeksSinceNonAblativeLaser => {
            "This tells us how long to wait before the next treatment."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Deep treatments take months to heal. It works out how long to wait."
        }
        Question::WeeksSinceWaxing => "Skin stays sensitive for some days after hair removal.",
        Question::WeeksSinceSurgery => "A wound needs months to become strong again.",
        Question::Distress => {
            "When worries weigh this much, a treatment may not lift them. Talking with someone \
             can help."
        }
        Question::Setting => "Clinics can offer more. Needling at home has strict limits.",
        Question::RollerNeedle => "Longer needles go deeper, which carries more risk at home.",
        Question::DowntimeDays => "Some treatments show for a few hours, others for weeks.",
        Question::EventWeeks => {
            "Skin needs time to settle. We do not suggest procedures shortly before an event."
        }
        Question::Budget => {
            "It shows how far your budget goes. It never changes what is suitable for you."
        }
    }
}

/// Short names of the questions, for the review page.
fn short(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Your concerns",
        Question::Areas => "Areas",
        Question::AcneScarType => "Kind of acne scar",
        Question::ScarType => "Kind of scar",
        Question::ScarAgeMonths => "Age of the scar",
        Question::SaggingDegree => "How loose it is",
        Question::Age => "Your age",
        Question::RedFlags => "Warning signs",
        Question::Pregnancy => "Pregnancy",
        Question::SkinTone => "Skin and sun",
        Question::SkinNow => "Your skin now",
        Question::SkinHistory => "Your skin before",
        Question::RadiotherapyMonths => "Time since radiotherapy",
        Question::Health => "Your health",
        Question::Medicines => "Your medicines",
        Question::IsotretinoinMonths => "Time since isotretinoin",
        Question::Allergies => "Your allergies",
        Question::RecentTreatments => "Recent treatments",
        Question::WeeksSinceBotulinumToxin => "Time since botulinum toxin",
        Question::WeeksSinceFiller => "Time since filler",
        Question::WeeksSinceSuperficialPeel => "Time since mild peel",
        Question::WeeksSinceNeedling => "Time since needling",
        Question::WeeksSinceNonAblativeLaser => "Time since laser",
        Question::WeeksSinceAblativeLaserOrDeepPeel => "Time since deep treatment",
        Question::WeeksSinceWaxing => "Time since hair removal",
        Question::WeeksSinceSurgery => "Time since surgery",
        Question::Distress => "Worries about looks",
        Question::Setting => "Clinic or home",
        Question::RollerNeedle => "Needle length",
        Question::DowntimeDays => "Time it may show",
        Question::EventWeeks => "Time until event",
        Question::Budget => "Your budget",
    }
}

/// The options.
fn choice(it: Choice) -> &'static str {
    match it {
        Choice::AcneScars => "Acne scars",
        Choice::OtherScars => "Other scars",
        Choice::StretchMarks => "Stretch marks",
        Choice::FineLines => "Fine lines",
        Choice::DeepLines => "Deep lines or folds",
        Choice::Sagging => "Loose or sagging skin",
        Choice::VolumeLoss => "Hollows or lost fullness",
        Choice::EnlargedPores => "Large pores",
        Choice::Dullness => "Dull skin",
        Choice::UnevenTexture => "Rough or uneven skin",
        Choice::UnevenTone => "Uneven colour",
        Choice::SunSpots => "Sun or age spots",
        Choice::DarkMarks => "Brown marks after acne",
        Choice::RedMarks => "Red marks after acne",
        Choice::Melasma => "Melasma",
        Choice::Blackheads => "Blackheads",
        Choice::ActiveAcne => "Acne I have now",
        Choice::FacialRedness => "Redness of the face",
        Choice::DarkCircles => "Dark circles under the eyes",
        Choice::Face => "Face",
        Choice::AroundEyes => "Around the eyes",
        Choice::Lips => "Lips",
        Choice::Neck => "Neck",
        Choice::Chest => "Chest",
        Choice::Breasts => "Breasts",
        Choice::Abdomen => "Tummy",
        Choice::HipsOrButtocks => "Hips or buttocks",
        Choice::Thighs => "Thighs",
        Choice::LowerLegs => "Lower legs",
        Choice::Arms => "Arms",
        Choice::Hands => "Hands",
        Choice::Back => "Back",
        Choice::RollingOrBoxcar => "Wide, shallow dips",
        Choice::IcePick => "Narrow, deep pits",
        Choice::RaisedAcneScar => "Raised or thick",
        Choice::SmallFlat => "Small and flat",
        Choice::LargeStitched => "Large or wide",
        Choice::RaisedOrTight => "Raised, thick or tight",
        Choice::Burn => "From a burn",
        Choice::Mild => "A little loose",
        Choice::Marked => "It hangs or folds",
        Choice::Under18 => "Under 18",
        Choice::From18To21 => "18 to 21",
        Choice::From22To64 => "22 to 64",
        Choice::From65 => "65 or over",
        Choice::ChangingLesion => "A changing mole or patch, or an unhealed sore",
        Choice::SpreadingInfection => "Red, hot, sore skin that is spreading",
        Choice::EyePainOrBlisters => "Pain or blisters near an eye",
        Choice::ProblemAfterProcedure => "A problem after a treatment, still there",
        Choice::NumbingReaction => "Feeling ill today after numbing cream",
        Choice::NoRedFlags
        | Choice::NotPregnant
        | Choice::NothingNow
        | Choice::NoSkinHistory
        | Choice::NoHealthCondition
        | Choice::NoMedicines
        | Choice::NoAllergies
        | Choice::NoRecentTreatments => "None of these",
        Choice::Pregnant => "Pregnant, or I might be",
        Choice::Breastfeeding => "Breastfeeding",
        Choice::Trying => "Trying for a baby",
        Choice::PregnancyNotApplicable => "This does not apply to me",
        Choice::Type1 => "Always burns, never tans",
        Choice::Type2 => "Usually burns, tans a little",
        Choice::Type3 => "Sometimes burns, tans slowly",
        Choice::Type4 => "Rarely burns, tans easily",
        Choice::Type5 => "Very rarely burns, tans very easily",
        Choice::Type6 => "Never burns, always dark",
        Choice::InflamedAcne => "Red or sore spots",
        Choice::CysticAcne => "Deep, painful lumps or cysts",
        Choice::ColdSore => "Cold sore or shingles",
        Choice::OpenWound => "Open cut, sore or raw skin",
        Choice::EczemaNow | Choice::EczemaHistory => "Eczema or dermatitis",
        Choice::PsoriasisNow | Choice::PsoriasisHistory => "Psoriasis or lichen planus",
        Choice::RosaceaFlare => "Rosacea flare",
        Choice::SunburnOrTan => "Sunburn or fresh tan",
        Choice::SelfTan => "Self-tan",
        Choice::SkinInfection => "Skin infection or rash",
        Choice::Warts => "Warts or molluscum",
        Choice::RoughSunPatches => "Rough patches from the sun",
        Choice::RaisedMoles => "Raised moles or birthmarks",
        Choice::Tattoo => "Tattoo or permanent make-up",
        Choice::Keloids => "Keloids or thick, raised scars",
        Choice::ColdSores => "Cold sores",
        Choice::RosaceaHistory => "Rosacea",
        Choice::DarkMarksAfterInjury => "Dark marks after spots or cuts",
        Choice::Vitiligo => "Vitiligo",
        Choice::PoorHealing => "Wounds that heal badly",
        Choice::Radiotherapy => "Radiotherapy",
        Choice::ReactionAfterNeedling => "A reaction after needling",
        Choice::BleedingDisorder => "Bleeding disorder",
        Choice::BloodClots => "Blood clots",
        Choice::DiabetesControlled => "Diabetes, well controlled",
        Choice::DiabetesUncontrolled => "Diabetes, not well controlled",
        Choice::HeartCondition => "Heart condition",
        Choice::ElectronicImplant => "Pacemaker or other electronic implant",
        Choice::MetalImplant => "Metal plate, screw or pin",
        Choice::Lupus => "Lupus or dermatomyositis",
        Choice::Scleroderma => "Scleroderma or morphea",
        Choice::OtherAutoimmune => "Another autoimmune disease",
        Choice::WeakImmuneSystem => "Weak immune system",
        Choice::HivOrHepatitis => "HIV or hepatitis",
        Choice::Epilepsy => "Epilepsy or fits",
        Choice::LiverOrKidney => "Liver or kidney disease",
        Choice::CancerTreatment => "Cancer treatment now",
        Choice::CancerTreatmentPastYear => "Cancer treatment in the past 12 months",
        Choice::Sarcoidosis => "Sarcoidosis",
        Choice::G6pdOrMethaemoglobinaemia => "G6PD deficiency or methaemoglobinaemia",
        Choice::UnwellNow => "Fever or feeling unwell now",
        Choice::FaintsWithNeedles => "Fear of needles, or fainting",
        Choice::Smoking => "Smoking or vaping",
        Choice::Isotretinoin => "Isotretinoin capsules",
        Choice::BloodThinners => "Blood thinners",
        Choice::Immunosuppressants => "Medicines that calm the immune system",
        Choice::TopicalRetinoids => "Retinoid, acid or acne cream",
        Choice::Photosensitisers => "Medicines that make skin sensitive to light",
        Choice::HeartRhythm => "Heart-rhythm medicine",
        Choice::AntiInflammatories => "Ibuprofen, aspirin or fish oil",
        Choice::SteroidCream => "Strong steroid cream",
        Choice::StainlessSteel => "Stainless steel or other metal",
        Choice::Nickel => "Nickel",
        Choice::Anaesthetic => "Numbing medicine",
        Choice::Latex => "Latex",
        Choice::Antiseptic => "Antiseptics or plasters",
        Choice::Aspirin => "Aspirin or salicylic acid",
        Choice::SevereOrMany => "A severe reaction, or many allergies",
        Choice::BotulinumToxin => "Botulinum toxin",
        Choice::Filler => "Filler",
        Choice::SuperficialPeel => "Mild peel",
        Choice::Needling => "Microneedling",
        Choice::NonAblativeLaser => "Laser, light or heat treatment",
        Choice::AblativeLaserOrDeepPeel => "Skin-removing laser or deeper peel",
        Choice::Waxing => "Waxing or other hair removal",
        Choice::Surgery => "Surgery",
        Choice::DistressYes => "Yes",
        Choice::DistressNo => "No",
        Choice::DistressPreferNotToSay => "I would rather not say",
        Choice::Professional => "In a clinic",
        Choice::AtHome => "At home",
        Choice::EitherSetting => "Either",
        Choice::NoRollerYet => "I have no roller yet",
        Choice::NeedleUpToQuarter => "0.25 mm or shorter",
        Choice::NeedleLonger => "Longer than 0.25 mm",
        Choice::NoDowntime => "Not at all",
        Choice::DowntimeUpTo2 => "Up to 2 days",
        Choice::DowntimeUpTo7 => "Up to a week",
        Choice::AnyDowntime => "As long as it takes",
    }
}

/// What an option covers, where its name does not say.
fn choice_help(it: Choice) -> &'static str {
    match it {
        Choice::OtherScars => "From an operation, an injury, a burn or chickenpox.",
        Choice::SunSpots => "Flat and brown, and not changing.",
        Choice::DarkMarks => "Or after cuts, burns or rashes.",
        Choice::VolumeLoss => "For example in the cheeks.",
        Choice::DeepLines => "They stay when your face is at rest.",
        Choice::Melasma => "Brown patches on both cheeks, the forehead or the upper lip.",
        Choice::FacialRedness => "It stays, or keeps coming back.",
        Choice::RollingOrBoxcar => "Soft waves, or round dips with clear edges.",
        Choice::IcePick => "Like the prick of a thick needle.",
        Choice::RaisedAcneScar => "They stand above the skin.",
        Choice::SmallFlat => "Under about 5 cm. Pock marks count.",
        Choice::LargeStitched => "Over about 5 cm, or a wound that was torn and stitched.",
        Choice::RaisedOrTight => "It stands above the skin, pulls, or limits how you move.",
        Choice::ChangingLesion => {
            "A mole, freckle or patch has changed in size, shape or colour, looks unlike your \
             others, has uneven edges or several colours, or itches, crusts or bleeds. Or a lump \
             or sore has not healed in 4 weeks. Skin cancer there, known or suspected, counts. \
             Acne, spots that come and go, marks after acne, even freckles and unchanged melasma \
             do not count."
        }
        Choice::SpreadingInfection => {
            "It is swelling or spreading today, or you have a fever with it. A single sore pimple, \
             or an infection that has healed, does not count."
        }
        Choice::EyePainOrBlisters => {
            "A red eye that hurts, or a change in your sight, counts too. It has to be there now. \
             Dry eyes, or a stye long ago, do not count."
        }
        Choice::ProblemAfterProcedure => {
            "In the past 4 weeks: strong or growing pain, blisters, redness that spreads, pus or \
             fever. Or new weakness or numbness, a change in sight, or skin that turns white, \
             blue-grey or mottled. Usual redness, bruises, peeling, brown marks and old reactions \
             do not count."
        }
        Choice::NumbingReaction => {
            "Fast or uneven heartbeat, fits, fainting, trouble breathing, ringing ears or \
             blue-grey skin. A reaction years ago does not count here. Tell us about it under \
             allergies."
        }
        Choice::Trying => "Fertility treatment counts.",
        Choice::Type1 => "Very pale skin.",
        Choice::Type2 => "Pale skin.",
        Choice::Type3 => "Light to medium skin.",
        Choice::Type4 => "Olive or light brown skin.",
        Choice::Type5 => "Brown skin.",
        Choice::Type6 => "Very dark brown or black skin.",
        Choice::ColdSore => "Active now, or still crusted.",
        Choice::OpenWound => "Grazes and irritated skin count.",
        Choice::CysticAcne => "They last for weeks or leave scars.",
        Choice::RosaceaFlare => "Redder than usual, or with bumps.",
        Choice::SunburnOrTan => "Sunbeds count.",
        Choice::SkinInfection => {
            "Bacteria or fungus: impetigo, infected hair roots or ringworm, for example."
        }
        Choice::Warts => "Molluscum: small, shiny bumps caused by a virus.",
        Choice::RoughSunPatches => {
            "Scaly patches that stay. A doctor may call them actinic keratosis."
        }
        Choice::SelfTan => "Lotion, spray or drops.",
        Choice::Keloids => "You or your close family.",
        Choice::ColdSores => "Even once. Shingles counts.",
        Choice::Radiotherapy => "To the skin you want treated, or close to it.",
        Choice::Vitiligo => "White patches where skin has lost its colour.",
        Choice::DarkMarksAfterInjury => "The skin stays darker for weeks or months.",
        Choice::PoorHealing => "Or sores that stay open for a long time.",
        Choice::ReactionAfterNeedling => "For example lumps or a rash from a serum or cream.",
        Choice::BleedingDisorder => {
            "For example haemophilia, von Willebrand disease or low platelets. Or you bleed \
             easily and for a long time."
        }
        Choice::BloodClots => {
            "In a leg, lung or elsewhere, now or before. Or blood that clots too easily."
        }
        Choice::DiabetesUncontrolled => {
            "Choose this if you do not know, or have foot sores or numb feet."
        }
        Choice::HeartCondition => "Heart valve operations and heart infections count.",
        Choice::ElectronicImplant => {
            "Also a defibrillator, nerve stimulator, insulin pump or cochlear implant."
        }
        Choice::MetalImplant => "In or near the skin you want treated.",
        Choice::Scleroderma => "Diseases that harden the skin.",
        Choice::OtherAutoimmune => "For example of the joints, gut or thyroid.",
        Choice::WeakImmuneSystem => {
            "From an illness, a transplant, or medicines such as biologics."
        }
        Choice::Epilepsy => "Also fits set off by flashing light.",
        Choice::HivOrHepatitis => "Hepatitis B or C.",
        Choice::CancerTreatment | Choice::CancerTreatmentPastYear => "Hormone tablets count.",
        Choice::Sarcoidosis => "A disease that makes small lumps in the lungs, skin or elsewhere.",
        Choice::G6pdOrMethaemoglobinaemia => {
            "Rare blood conditions that a doctor would have told you about."
        }
        Choice::Isotretinoin => "Such as Roaccutane or Accutane. Now, or in the past 12 months.",
        Choice::BloodThinners => {
            "Such as warfarin, apixaban, heparin or clopidogrel. Daily aspirin from a doctor \
             counts."
        }
        Choice::Immunosuppressants => {
            "For example biologics, steroid tablets, methotrexate, or medicine after a transplant."
        }
        Choice::TopicalRetinoids => {
            "Tretinoin, retinol, adapalene, AHA or BHA acids, or benzoyl peroxide."
        }
        Choice::Photosensitisers => {
            "For example doxycycline, minocycline, amiodarone, St John’s wort or thiazide \
             water tablets."
        }
        Choice::HeartRhythm => "For example amiodarone, sotalol or mexiletine.",
        Choice::AntiInflammatories => {
            "Also naproxen. In the past 7 days. Daily aspirin from a doctor counts as a blood \
             thinner."
        }
        Choice::SteroidCream => "On the skin you want treated, in the past 2 weeks.",
        Choice::StainlessSteel => "Or steel in jewellery or needles.",
        Choice::Nickel => "For example a rash from earrings or a jeans button.",
        Choice::Anaesthetic => {
            "Lidocaine, prilocaine or other names that end in -caine. Allergy to PABA or \
             sulphonamides counts."
        }
        Choice::Antiseptic => "For example chlorhexidine, iodine, alcohol or glue on plasters.",
        Choice::SevereOrMany => {
            "For example anaphylaxis: trouble breathing, a swollen throat or collapse."
        }
        Choice::BotulinumToxin => "Injections against lines, such as Botox.",
        Choice::Filler => "Even if it was longer ago.",
        Choice::SuperficialPeel => "Fine flaking for a few days at most.",
        Choice::Needling => "With or without heat, in a clinic or at home.",
        Choice::NonAblativeLaser => {
            "IPL, radiofrequency, ultrasound and other energy devices count."
        }
        Choice::AblativeLaserOrDeepPeel => {
            "CO2 or erbium laser, medium or deep peel, dermabrasion."
        }
        Choice::Waxing => "Threading, hair-removal cream and shaving cuts count.",
        Choice::EitherSetting => "I have not decided.",
        _ => "",
    }
}

/// The names of the treatments.
fn treatment(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => "Professional microneedling",
        Treatment::MicroneedlingWithPrp => "Microneedling with PRP",
        Treatment::RfMicroneedling => "Radiofrequency (RF) microneedling",
        Treatment::SuperficialPeel => "Mild chemical peel",
        Treatment::DeepPeel => "Medium or deep chemical peel",
        Treatment::NonAblativeLaser => "Non-ablative laser",
        Treatment::AblativeLaser => "Skin-removing (ablative) laser",
        Treatment::DermalFiller => "Dermal filler",
        Treatment::TopicalRoutine => "Sunscreen and skincare",
        Treatment::AtHomeMicroneedling => "At-home microneedling",
    }
}

/// What each treatment is, in one sentence.
fn about(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => {
            "A trained person makes tiny holes in the skin with fine sterile needles, so that the \
             skin repairs itself. It does break the skin (“minimally invasive”)."
        }
        Treatment::MicroneedlingWithPrp => {
            "Microneedling with plasma (PRP), a part of your own blood that is taken from your \
             arm and put on the skin."
        }
        Treatment::RfMicroneedling => {
            "This is a medical procedure. Its needles also heat the deeper skin with \
             radiofrequency."
        }
        Treatment::SuperficialPeel => {
            "A mild acid loosens the outermost layer of the skin, which then flakes for some \
             days at most."
        }
        Treatment::DeepPeel => {
            "A stronger acid takes off deeper layers of the skin, which then need weeks to heal."
        }
        Treatment::NonAblativeLaser => {
            "A laser heats the skin in tiny columns and leaves the surface whole."
        }
        Treatment::AblativeLaser => {
            "A laser takes off the surface of the skin, which then heals anew over weeks."
        }
        Treatment::DermalFiller => {
            "A gel is injected under the skin to fill hollows and folds for some months. Rarely, \
             it blocks a blood vessel, which can harm skin or sight."
        }
        Treatment::TopicalRoutine => {
            "Sunscreen of SPF 30 or more each day, gentle care and products you put on the skin. \
             There is no procedure."
        }
        Treatment::AtHomeMicroneedling => {
            "A roller with very short needles that you use on your own skin, which works \
             mostly on the surface."
        }
    }
}

/// Whom to ask, to stand within a sentence.
fn clinician(it: Clinician) -> &'static str {
    match it {
        Clinician::Doctor => "your GP or family doctor",
        Clinician::Dermatologist => "a skin specialist (dermatologist)",
        Clinician::Obstetrician => "your midwife or pregnancy doctor",
        Clinician::Prescriber => "the doctor or nurse who prescribes for you",
        Clinician::Oncologist => "your cancer team",
        Clinician::Haematologist => "a blood specialist (haematologist)",
        Clinician::Cardiologist => "your heart specialist or implant clinic",
        Clinician::Rheumatologist => "a joint and immune specialist (rheumatologist)",
        Clinician::Neurologist => "a brain and nerve specialist (neurologist)",
        Clinician::Surgeon => "your surgeon or a plastic surgeon",
        Clinician::Injector => "the person who injected your filler",
        Clinician::EyelidSpecialist => "an eye and eyelid specialist",
        Clinician::Allergist => "an allergy specialist",
        Clinician::Provider => "the clinician who would treat you",
        Clinician::Specialist => "the specialist who looks after your condition",
    }
}

/// Why a rule speaks: true for every treatment that it touches.
fn rule(it: Rule) -> &'static str {
    match it {
        Rule::Pregnant => {
            "A mild glycolic or lactic acid peel is possible only if your midwife or pregnancy \
             doctor agrees. Have no other procedures until after the birth and until you have \
             stopped breastfeeding. In skincare, use no retinoids (vitamin A products), \
             hydroquinone or salicylic acid. Ask before you use azelaic acid."
        }
        Rule::Breastfeeding => {
            "The cautious choice is to wait until you have stopped breastfeeding. Numbing \
             medicine can pass into milk. In skincare, leave out retinoids (vitamin A \
             products) and hydroquinone."
        }
        Rule::Trying => {
            "On the day of each treatment, take a pregnancy test. Go ahead only if it is negative, \
             or wait for your period. Melasma (brown patches) may also get worse later on. In \
             skincare, leave out retinoids (vitamin A products) and hydroquinone."
        }
        Rule::Under18 => {
            "Under 18, this quiz suggests no cosmetic procedures. Talk it over with a parent or \
             carer and with a GP or skin specialist. Acne that is treated early may leave fewer \
             scars."
        }
        Rule::From18To21 => {
            "Needling devices and fillers allowed in the US are meant for adults of 22 and over. \
             If you are 18 to 21, see a medical professional face to face before any procedure."
        }
        Rule::From65 => {
            "Skin can be thinner and bruise more easily from about 65. Give the clinic a list \
             of all your medicines."
        }
        Rule::OpenWound => {
            "Broken or raw skin has to be fully closed and calm before any procedure. Until \
             then, keep acids, retinoids and scrubs off it."
        }
        Rule::ActiveAcne => {
            "Calm the acne first, then treat the marks it leaves. A doctor or pharmacist can \
             help you with it. Working on inflamed spots can spread bacteria. Acne creams can still help, but keep strong products off raw \
             or broken skin."
        }
        Rule::CysticAcne => {
            "Deep, painful spots need a skin specialist first. Prescribed care can help to \
             prevent new scars. Keep strong products off raw or broken skin."
        }
        Rule::ColdSore => {
            "A procedure can spread cold sores or shingles across the skin. Wait until all crusts \
             are gone and the skin looks normal, and wait again if sores come back. Keep acids, \
             retinoids and scrubs off the sores."
        }
        Rule::ColdSoreHistory => {
            "A procedure can bring cold sores back. Antiviral tablets, started the day before or \
             on the day, may help to prevent that. A doctor or prescriber decides."
        }
        Rule::Warts => {
            "A procedure can spread the virus behind warts and molluscum. See a doctor or \
             pharmacist, and wait until the bumps are gone. Put no acids, retinoids or scrubs on \
             them unless the doctor or pharmacist says so."
        }
        Rule::SkinInfection => {
            "An infection has to be treated and gone before any procedure. Keep acids, \
             retinoids and scrubs off the skin until then."
        }
        Rule::EczemaNow => {
            "While eczema is active, the skin’s barrier is broken. Wait until the skin is clear, \
             and keep acids, retinoids and scrubs off."
        }
        Rule::EczemaHistory => {
            "Skin that has had eczema is easily irritated. Ask for a patch test, and for less \
             time under any numbing cream."
        }
        Rule::PsoriasisNow => {
            "An injury to the skin can bring out new patches of psoriasis or lichen planus. \
             Wait until the skin there is clear. Keep acids, retinoids and scrubs off the \
             patches."
        }
        Rule::PsoriasisHistory => {
            "Even when it is calm, psoriasis or lichen planus can come out where skin is \
             injured. A skin specialist can tell how likely that is for you."
        }
        Rule::RosaceaFlare => {
            "Treat the rosacea first, and wait until it is calm. Until then, keep acids, \
             retinoids and scrubs off the skin."
        }
        Rule::RosaceaHistory => {
            "Skin with rosacea can flare after a procedure. Ask for a small test area first, \
             and for gentle settings."
        }
        Rule::FacialRedness => {
            "Redness that stays can be rosacea, which may flare after a procedure. Have it \
             looked at, and ask for a small test area first."
        }
        Rule::Sunburn => {
            "Burnt or freshly tanned skin is more likely to burn or to turn dark. Wait until the \
             burn or tan has fully faded. Keep acids, retinoids and scrubs off burnt skin."
        }
        Rule::SelfTan => "Wait until the self-tan has worn off. That takes about 1 to 2 weeks.",
        Rule::RadiotherapyRecent => {
            "It could be less than 12 months since your radiotherapy. This quiz waits until that \
             time is over, as skin heals slowly then."
        }
        Rule::Radiotherapy => {
            "Skin that has had radiotherapy heals slowly. However long ago it was, your cancer \
             team has to know what is planned."
        }
        Rule::RoughSunPatches => {
            "A doctor must say what rough sun patches are before anything cosmetic. Please show \
             them to a doctor soon."
        }
        Rule::RaisedMoles => {
            "Moles and birthmarks must be covered and not treated. One that changes, bleeds or \
             looks odd needs a doctor first."
        }
        Rule::Tattoo => {
            "Tattoos and permanent make-up must not be treated, as the colour can shift. The \
             quiz cannot tell which spot is tattooed, so it leaves out the whole area."
        }
        Rule::AroundEyes => {
            "None of this is for the eyelids or the skin inside the bony rim of the eye. A \
             specialist has to judge whether the skin further out can be treated."
        }
        Rule::Lips => {
            "Lips must not be treated with needles, peels or lasers. Filler in the lips needs a \
             doctor. To see what suits other areas, answer again without the lips."
        }
        Rule::RecentPeel => "This quiz waits at least 4 weeks after a mild peel.",
        Rule::RecentNeedling => "This quiz waits at least 4 weeks after needling.",
        Rule::RecentLaser => {
            "This quiz waits at least 4 weeks after a laser, light or heat treatment."
        }
        Rule::RecentDeep => {
            "This quiz waits 6 months after a skin-removing laser, a deeper peel or \
             dermabrasion. Some sources wait less."
        }
        Rule::Waxing => "Skin stays sensitive after hair removal. This quiz waits a full week.",
        Rule::Surgery => {
            "Surgery within the past 12 months may still be healing inside. A surgeon has to \
             say when the skin is ready."
        }
        Rule::SurgeryNew => {
            "In its first 6 weeks, a wound from surgery is not strong enough for needles or \
             fillers. Anything else needs a surgeon’s agreement."
        }
        Rule::ScarNew => {
            "In its first 6 weeks, a scar is not strong enough for needles or fillers. \
             Anything else needs a surgeon’s agreement."
        }
        Rule::ScarYoung => {
            "A scar is still changing in its first 12 months. Early treatment can help, but only \
             if a surgeon finds the scar strong enough."
        }
        Rule::Keloid => {
            "In people who tend to raised scars (keloids), any injury to the skin could form \
             another. A skin specialist usually starts with steroid injections, and \
             silicone on the skin."
        }
        Rule::Type4 => {
            "Skin that tans easily can get dark marks after any treatment. Ask for gentle \
             settings, a test spot where possible, and someone with experience of skin like yours. \
             Avoid strong peels and skin-removing lasers."
        }
        Rule::Type5Or6 => {
            "Brown and black skin gets dark marks more easily after any treatment, and they can \
             stay for long. Ask for gentle settings, a test spot where possible, and someone who \
             often treats brown and black skin. Avoid strong peels and skin-removing lasers."
        }
        Rule::DarkMarksHistory => {
            "Your skin may turn dark after a treatment, as it does after spots or cuts. Let creams \
             fade the marks you have first, then ask for gentle settings and a test spot."
        }
        Rule::CreamsFirst => {
            "Creams come first for dark marks, for 8 to 12 weeks. A mild peel comes after at least \
             8 weeks of them."
        }
        Rule::Melasma => {
            "Melasma often comes back, and heat or light can make it worse. Sun protection and \
             prescribed creams come first. Anything more is an extra, and a skin specialist \
             decides."
        }
        Rule::Vitiligo => {
            "New white patches can follow an injury to the skin. Vitiligo should have been \
             stable for at least 12 months."
        }
        Rule::Lupus => {
            "Flares and slow healing are possible with lupus and dermatomyositis. A procedure \
             is only thought of while the illness is quiet. Light can set off a flare, so \
             lasers are left out."
        }
        Rule::Scleroderma => {
            "For scleroderma and morphea there is no agreed guidance, and a procedure might \
             set the illness off. This quiz recommends none."
        }
        Rule::OtherAutoimmune => {
            "An autoimmune disease and its medicines can change how skin heals. The specialist for \
             your illness has to say whether it is stable."
        }
        Rule::PoorHealing => {
            "Every procedure needs skin that heals well. If wounds heal badly, this quiz suggests \
             no procedure."
        }
        Rule::IsotretinoinNow => {
            "You take isotretinoin, stopped very recently, or do not know when you stopped. Do not \
             stop the course for a cosmetic treatment. Ask your skin specialist if you can have \
             something gentle sooner."
        }
        Rule::IsotretinoinPast => {
            "This quiz waits 6 months after isotretinoin, and 12 months before skin-removing \
             lasers or needling at home. Experts now say that some gentle treatments may be \
             possible sooner. That is for a skin specialist to decide."
        }
        Rule::IsotretinoinAblative => {
            "After isotretinoin, this quiz waits 12 months before a skin-removing laser or \
             needling at home. Do not stop a course early for this."
        }
        Rule::TopicalRetinoids => {
            "Pause retinoids, acids and benzoyl peroxide on that skin for 7 days before a \
             procedure. Afterwards, wait at least 7 days and until the skin is calm before you \
             start again. If a doctor prescribed them, ask before you pause."
        }
        Rule::BloodThinners => {
            "Blood thinners can make you bleed or bruise more. Never stop one for a cosmetic \
             treatment."
        }
        Rule::AntiInflammatories => {
            "These medicines can make bruises more likely. Ask before you stop anything that was \
             prescribed."
        }
        Rule::Immunosuppressed => {
            "A weak immune system makes infection more likely. Do not stop any medicine for a \
             cosmetic treatment."
        }
        Rule::SteroidCream => {
            "Strong steroid creams thin the skin. Ask whoever prescribed the cream before you \
             stop it."
        }
        Rule::Photosensitisers => {
            "Some medicines make skin react more strongly to light. Ask a pharmacist about yours. \
             Do not stop an antibiotic, or anything else that was prescribed, for a cosmetic \
             treatment."
        }
        Rule::CancerTreatment => {
            "During cancer treatment, this quiz suggests no procedures. Skin may heal slowly, and \
             infections may be more likely."
        }
        Rule::CancerTreatmentPastYear => {
            "After cancer treatment, skin may heal slowly for a year or so. Do not stop \
             hormone tablets for a cosmetic treatment."
        }
        Rule::HeartRhythm => {
            "Numbing creams can be risky with heart-rhythm medicines, G6PD deficiency or \
             methaemoglobinaemia. Tell the clinic before anything is numbed, and do not stop any \
             medicine."
        }
        Rule::BleedingDisorder => {
            "You may bleed or bruise more than others, and for longer. This quiz leaves out \
             most treatments that break the skin."
        }
        Rule::BloodClots => {
            "Blood clots, now or in the past, or blood that clots too easily, need a doctor’s \
             agreement first. Never stop a blood thinner for a cosmetic treatment."
        }
        Rule::DiabetesControlled => {
            "Diabetes can slow healing and make infection more likely. A recent blood sugar \
             check (HbA1c) helps to decide."
        }
        Rule::DiabetesUncontrolled => {
            "Wait until your diabetes is well controlled and a doctor has checked it. High \
             blood sugar can slow healing and make infection more likely."
        }
        Rule::HeartCondition => {
            "With a heart condition, a specialist has to agree before any procedure. Some strong \
             peels can affect the heart."
        }
        Rule::ElectronicImplant => {
            "Do not have radiofrequency: it can upset electronic implants. Some clinics treat \
             nobody with an implant, even without radiofrequency. Ask the team that looks after \
             yours."
        }
        Rule::MetalImplant => {
            "Radiofrequency (RF) is not used over or near metal. Tell the clinic where your \
             metal is, metal dental work included."
        }
        Rule::HivOrHepatitis => {
            "The clinic needs to know that your immune system is strong enough. Ask how the clinic \
             keeps this private. Never share a roller with anyone."
        }
        Rule::Epilepsy => {
            "Tell the clinic about your fits and what sets them off. Lasers give off bright light."
        }
        Rule::LiverOrKidney => {
            "Liver or kidney disease can change how the body copes with numbing medicine. Some \
             strong peels can harm the kidneys."
        }
        Rule::UnwellNow => "Wait until the fever or illness is over and you feel well again.",
        Rule::Smoking => {
            "Smoking and vaping can slow healing and weaken the result. A pause before and \
             after may help."
        }
        Rule::FaintsWithNeedles => {
            "Needles can make you faint or feel very afraid. Tell whoever is with you, and lie \
             down if you feel unwell. PRP also needs a blood sample."
        }
        Rule::SteelAllergy => {
            "Most needles are made of surgical steel. A skin specialist can do a patch test. Some \
             devices use titanium needles."
        }
        Rule::NickelAllergy => {
            "Steel needles can contain nickel. Reactions are rarely reported, but a patch test \
             comes first."
        }
        Rule::AnaestheticAllergy => {
            "Numbing medicine is often part of a procedure. Do not have anything numbed until your \
             allergy has been looked into."
        }
        Rule::LatexAllergy => {
            "Tell the clinic when you book, so that gloves and equipment are latex-free. Use \
             no latex at home either."
        }
        Rule::AntisepticAllergy => {
            "Tell the clinic which antiseptic, plaster or glue you react to. Do not use it at \
             home either."
        }
        Rule::AspirinAllergy => {
            "Leave out salicylic acid, both in peels and in skincare. It is much like aspirin."
        }
        Rule::SevereAllergies => {
            "With a severe past reaction or many allergies, the risk of a new reaction may be \
             higher. Find out first what to avoid."
        }
        Rule::GranulomaRisk => {
            "Hard lumps (granulomas) can form in skin that has been punctured. Sarcoidosis, or a \
             past reaction after needling, can make them more likely."
        }
        Rule::ToxinRecent => {
            "This quiz waits at least 2 weeks after botulinum toxin, and 4 weeks before \
             radiofrequency or needling at home. Tell the person who injected it what you plan."
        }
        Rule::ToxinBeforeRf => {
            "This quiz waits 4 weeks between botulinum toxin and radiofrequency or needling \
             at home."
        }
        Rule::Filler => {
            "Tell the clinic where you have filler and when you had it. Radiofrequency over \
             filler needs the injector’s agreement."
        }
        Rule::FillerRecent => {
            "This quiz waits at least 4 weeks after filler, and the injector has to know what \
             is planned."
        }
        Rule::AreaNeck => {
            "Neck skin is thinner than the skin of the face and heals less easily. Skin-removing \
             lasers have left scars there, and strong peels could do the same. The US regulator \
             (FDA) has not approved fillers for the neck."
        }
        Rule::AreaChest => {
            "Skin on the chest scars easily and can form raised scars. Strong peels and \
             skin-removing lasers are left out there. The US regulator (FDA) has not approved \
             fillers for the chest."
        }
        Rule::AreaBreasts => {
            "Strong peels are left out on the breasts, and the US regulator (FDA) advises against \
             filler there. A skin-removing laser needs a skin specialist’s word first. With an \
             implant, or any lump or change, see a doctor first, whatever you plan."
        }
        Rule::AreaAbdomen => {
            "The skin of the tummy heals more slowly than the face. Strong peels are left out \
             there, and a skin-removing laser could leave marks. The US regulator (FDA) advises \
             against fillers to shape the body."
        }
        Rule::AreaHipsOrButtocks => {
            "Skin on the hips and buttocks heals more slowly than the face. Strong peels are left \
             out there, and a skin-removing laser could leave marks. The US regulator (FDA) \
             advises against fillers to shape the body."
        }
        Rule::AreaThighs => {
            "The skin of the thighs heals more slowly than the face. Strong peels are left out \
             there, and a skin-removing laser could leave marks. The US regulator (FDA) advises \
             against fillers to shape the body."
        }
        Rule::AreaLowerLegs => {
            "Below the knee, skin heals slowly, darkens easily and can form raised scars. Strong \
             peels are left out there, and a skin-removing laser could leave marks. The US \
             regulator (FDA) advises against fillers to shape the body."
        }
        Rule::AreaArms => {
            "Shoulders and upper arms form raised scars more often. Strong peels are left out on \
             the arms, and a skin-removing laser could leave scars. The US regulator (FDA) advises \
             against fillers to shape the body."
        }
        Rule::AreaHands => {
            "The skin of the hands is thin, lies over tendons and heals less easily than the face. \
             Strong peels are left out there. Some also use no skin-removing laser there."
        }
        Rule::AreaBack => {
            "The back can form raised scars. Acne scars there are often raised already, so have \
             them looked at first. Strong peels are left out there, and a skin-removing laser \
             could leave scars. The US regulator (FDA) advises against fillers to shape the body."
        }
        Rule::DeepPeelAlways => {
            "A medium or deep peel is a medical procedure. Healing takes weeks, and scars or a \
             change of colour can stay. A skin specialist decides, and this quiz never recommends \
             it."
        }
        Rule::DeepPeelHeart => {
            "Some deep peels use phenol, which can disturb the heartbeat and strain the kidneys. \
             Diabetes or heart trouble can add to that risk. Such a peel needs a heart monitor and \
             a doctor in the room. If you do not know which acid is planned, take it to be phenol."
        }
        Rule::AblativeAlways => {
            "This laser takes off the surface of the skin, which is then raw for days and red for \
             weeks to months. It can bring infection, scars, or lighter or darker skin. A skin \
             specialist decides, and this quiz never recommends it."
        }
        Rule::FillerAlways => {
            "Rarely, filler blocks a blood vessel. Then skin can die, sight can be lost, or a \
             stroke can follow. Go only to a trained medical injector who has the antidote there. \
             White or mottled skin, strong pain or a change in sight is an emergency. In the US, \
             fillers are meant for adults of 22 and over."
        }
        Rule::RfAlways => {
            "In October 2025 the US regulator (FDA) warned of serious harm from some \
             radiofrequency microneedling. It named burns, scars, fat loss, disfigurement and \
             nerve damage. Some people needed surgery. It is a medical procedure, and never one \
             for home. Choose a trained medical provider, and tell them about any implants."
        }
        Rule::PrpAlways => {
            "For PRP, your blood is drawn and put back on your skin. Clients of a US spa caught \
             HIV, most likely from equipment that was used again. Everything must be single-use, \
             opened in front of you, and labelled with your name."
        }
        Rule::LaserType3 => {
            "Skin that tans can turn darker for a while after a laser. Ask for a test spot, do not \
             tan before or after, and use sunscreen every day."
        }
        Rule::HomeAlways => {
            "In 2021 the US regulator (FDA) said that it had not allowed any microneedling device \
             to be sold without a prescription. That might have changed. A clinic is the better \
             choice. At home, needles must be no longer than 0.25 mm."
        }
        Rule::HomeNotAsked => {
            "You did not ask for treatment at home only, and this quiz does not suggest \
             needling at home."
        }
        Rule::HomeEvent => {
            "Your event is within 4 weeks. Do not needle at home before it: redness or a dark mark \
             could still be there."
        }
        Rule::HomeNeedle => {
            "Needles longer than 0.25 mm can go too deep at home. If you do not know the \
             length, do not use the roller."
        }
        Rule::HomeArea => {
            "At home, roll only the cheeks, forehead and chin. You chose at least one other area."
        }
        Rule::HomeConcern => {
            "Home rollers work mostly on the surface. They are not for scars, stretch marks, \
             lines, loose skin, brown or red marks, acne or blackheads."
        }
        Rule::LargeScar => {
            "Large, stitched or burn scars seldom change much with these treatments. A surgeon \
             can tell you what else is possible."
        }
        Rule::NotSureConcerns => {
            "You were not sure what your concern is. A skin specialist can find out first."
        }
        Rule::NotSureAcneScarType => {
            "You were not sure what your acne scars are like. A skin specialist should look \
             first, as raised scars need other care."
        }
        Rule::NotSureScarType => {
            "You were not sure what the scar is like. A skin specialist should look first, as \
             raised or tight scars need other care."
        }
        Rule::NotSurePregnancy => {
            "Find out first whether you are pregnant. Wait until you are sure that you are not. In \
             skincare, leave out retinoids (vitamin A products), hydroquinone and salicylic acid \
             until then."
        }
        Rule::NotSureSkinNow => {
            "You were not sure about your skin now. A skin specialist should look first."
        }
        Rule::NotSureSkinHistory => {
            "You were not sure about your skin in the past. Go through it with a skin specialist \
             first."
        }
        Rule::NotSureHealth => {
            "You were not sure about your health. A doctor can go through it with you first."
        }
        Rule::NotSureMedicines => {
            "You were not sure about your medicines. A doctor or pharmacist can check them \
             with you. Please do not stop any."
        }
        Rule::NotSureAllergies => {
            "You were not sure about allergies. A doctor can help you to find out first."
        }
        Rule::NotSureRecentTreatments => {
            "You were not sure what you have had done lately. Ask the clinic that did it, as \
             skin needs time in between."
        }
    }
}

/// What to do before and after, when to get help, what to ask.
fn care(it: Care) -> &'static str {
    match it {
        Care::NoTan => {
            "For the 4 weeks before a peel or laser, use sunscreen every day and do not tan. Use \
             no sunbeds, and let self-tan wear off first."
        }
        Care::NoTanNeedles => {
            "For the 2 weeks before needling, use sunscreen every day and do not tan. Use no \
             sunbeds, and let self-tan wear off first."
        }
        Care::PauseActives => {
            "Pause retinoids, acids and benzoyl peroxide on the area for 7 days before. If they \
             were prescribed, ask first."
        }
        Care::NoWaxing => {
            "Do not wax, thread, shave closely or use hair-removal cream on the skin to be treated \
             for 7 days before."
        }
        Care::TellTheClinic => {
            "Tell the clinic about cold sores, allergies, implants, illnesses and every medicine. \
             Say if you could be pregnant."
        }
        Care::Painkillers => {
            "Ask if you should leave out ibuprofen, naproxen and similar painkillers in the week \
             before. Always ask before you stop anything prescribed."
        }
        Care::Numbing => {
            "Let the clinic put on any numbing cream. It needs 20 to 60 minutes, depending on the \
             product, and some people do without. Do not put on your own, least of all above 4% \
             lidocaine or under cling film."
        }
        Care::AntiviralBefore => {
            "Ask well ahead about antiviral tablets against cold sores. They are started the \
             day before or on the day."
        }
        Care::AntiviralResurfacing => {
            "Before a medium or deep peel or a skin-removing laser, ask the doctor about antiviral \
             tablets, even if you never had a cold sore. The virus often sleeps unnoticed."
        }
        Care::EyeShields => {
            "Your eyes must be covered with shields during a laser. Everyone else in the room \
             wears goggles."
        }
        Care::PregnancyCheck => {
            "On the day of each visit, take a pregnancy test. Go only if it is negative, or wait \
             for your period."
        }
        Care::PatchTest => "Ask for a patch test of the products and a small test area.",
        Care::TestSpot => "Ask for a test spot, and wait to see how it heals.",
        Care::FadeMarksFirst => {
            "Treat dark marks with creams first, for 8 to 12 weeks. The treatment comes after at \
             least 8 weeks of them."
        }
        Care::PauseSmoking => {
            "If you can, do not smoke or vape in the days before and after. A pharmacist or GP \
             can help."
        }
        Care::HomeNeedle => {
            "Use a plain roller. Its needles must not be longer than 0.25 mm, and never 0.5 mm or \
             more. Do not use a motor-driven pen. Roll only the cheeks, forehead and chin."
        }
        Care::HomeClean => {
            "Wash your hands and face. Soak the roller in fresh 70% alcohol for about 10 minutes \
             before and after, and let it dry. This does not make it sterile. Use the roller once, \
             or three times at most, then put it in a sharps bin."
        }
        Care::HomeNever => {
            "Never roll eyelids, lips, the front of the neck, moles, spots, scars or broken skin. \
             Never share a roller. Never use it on a child or anyone else, with numbing cream, or \
             before an event. Put no pigments, PRP or ampoules on the skin."
        }
        Care::RednessNormal => {
            "Expect redness for 1 to 3 days, sometimes up to 7. Swelling, tightness and tiny \
             bleeding points are usual at first, and flaking on days 3 to 5."
        }
        Care::FirstDay => {
            "For the first 24 hours, stay indoors or in the shade and wear a hat. Use only \
             what the clinic puts on or gives you, and sunscreen only if they apply it. Do not \
             touch your skin, and sleep on a clean pillowcase."
        }
        Care::NoMakeup => {
            "Wear no make-up for at least 24 hours, or better, 72 hours. Then use clean mineral \
             make-up and clean brushes."
        }
        Care::NoVitaminC => {
            "Put no vitamin C, perfumed or essential-oil serum on needled skin for at least 7 \
             days. Use only a sterile product that the clinic names."
        }
        Care::NoActives => {
            "Leave out retinoids, acids, vitamin C and scrubs for at least 7 days. Start again \
             only when the skin is calm and healed."
        }
        Care::NoSweat => {
            "Do no sport and use no sauna, hot tub or pool for 72 hours. Desk work is fine the \
             next day."
        }
        Care::GentleCare => {
            "Use lukewarm water, a gentle cleanser and a plain moisturiser without perfume. Put \
             nothing with alcohol on skin for 72 hours."
        }
        Care::SunscreenAfter => {
            "From 24 hours on, use mineral sunscreen of SPF 30 or more every day. Keep using it \
             for at least 2 weeks, and stay out of strong sun."
        }
        Care::SunscreenLonger => {
            "Your skin can darken more easily, so 2 weeks of sunscreen are not enough. Use it \
             every day for at least 4 weeks."
        }
        Care::DoNotPick => {
            "Let flakes and scabs fall off by themselves. Do not pick, scrub or brush."
        }
        Care::PeelAfter => {
            "After a mild peel, skin can feel tight for some hours and flake for some days. From \
             24 hours on, use mineral sunscreen of SPF 30 or more every day. Stay out of the sun \
             for at least a month."
        }
        Care::DeepPeelAfter => {
            "A medium peel can take up to 6 weeks to heal, and swelling after a deep one can last \
             2 weeks. Stay out of the sun for at least a month. Start sunscreen only when the \
             clinic says so."
        }
        Care::LaserAfter => "After a non-ablative laser, redness lasts for hours to days.",
        Care::AblativeLaserAfter => {
            "After an ablative (skin-removing) laser, redness is strong and can last for months. \
             Do exactly what the clinic tells you about the wound. Start sunscreen only when the \
             clinic says so."
        }
        Care::FillerAfter => {
            "Bruises can show for 1 to 7 days. Do not press or rub the area unless the clinic \
             tells you to."
        }
        Care::RoutineSun => {
            "Use sunscreen of SPF 30 or more every day. For brown marks, choose a tinted \
             mineral one."
        }
        Care::RoutineSlow => {
            "Start one new product at a time, every few days at first. If it stings or reddens \
             your skin, stop it, because irritation can leave marks."
        }
        Care::RoutineTime => "Give it 8 to 12 weeks before you judge it.",
        Care::RoutineMarks => {
            "Use creams against dark marks for 8 to 12 weeks. Ask a pharmacist or doctor which \
             ones, and say if you are or may be pregnant or breastfeeding."
        }
        Care::HomeAfter => {
            "Put on only a plain, sterile hyaluronic acid or a bland moisturiser, without perfume \
             or vitamin C. Stay out of the sun, and use sunscreen from the next morning. Use no \
             make-up for 24 hours and do no sport for 72 hours."
        }
        Care::HomeHowOften => {
            "Roll once every 4 weeks at most. Skin may be pink for some hours. If redness lasts \
             over 24 hours, do not roll again. Use no acids, retinoids or vitamin C for 7 days \
             before and after."
        }
        Care::HelpEye => {
            "Pain, blisters or redness near an eye, or a change in your sight, is an emergency. \
             Call your emergency number or go to an emergency eye service now. A rash of blisters \
             on one side, away from the eye, needs a doctor today."
        }
        Care::HelpNumbing => {
            "Wash the cream off and call your emergency number now. Say that you used numbing \
             cream."
        }
        Care::HelpInfection => {
            "This may be an infection, so see a doctor today. Go to urgent care if it is on the \
             face or near an eye, gets worse fast, or your immune system is weak. Call your \
             emergency number if you feel very ill, or for a fever with confusion, vomiting, or a \
             fast heartbeat or fast breathing."
        }
        Care::HelpAfterProcedure => {
            "Call your emergency number now for a change in sight, trouble speaking or breathing, \
             or sudden weakness. Call too if skin turns white, grey, blue or mottled. For anything \
             else, contact the person who treated you today. If you cannot reach them, see a \
             doctor today. Book no more treatment for now."
        }
        Care::HelpLesion => {
            "Show it to your GP or a skin specialist in the next few days. They look for an uneven \
             shape or edge, several colours, a width of over 6 mm, and change. Do not let anyone \
             needle, peel or laser it."
        }
        Care::HelpFlagsUnclear => {
            "For trouble with sight or breathing, call your emergency number now. You were not \
             sure about a warning sign, so ask a doctor to look in the next few days. If it gets \
             worse, go today."
        }
        Care::HelpDistress => {
            "What you feel matters, and you do not have to sort it out alone. A GP or a \
             mental-health professional can help with worries about looks. You could show them \
             this page."
        }
        Care::HelpCrisis => {
            "If you have thoughts of hurting yourself, call your emergency number or a local \
             crisis line now. You can also go to someone you trust and stay with them."
        }
        Care::HelpWorry => {
            "You chose not to say, and that is fine. If worries about your looks ever get you \
             down, a GP or a mental-health professional will listen. If you have thoughts of \
             hurting yourself, call your emergency number or a local crisis line."
        }
        Care::HelpSunPatches => {
            "Show the rough patches to a doctor or skin specialist in the next few days. Let \
             nobody treat them cosmetically before that."
        }
        Care::HelpEmergencyAfter => {
            "Call your emergency number for a change in sight, trouble breathing or speaking, \
             sudden weakness, or an infection that spreads fast. Call too for fits or an uneven \
             heartbeat after numbing."
        }
        Care::HelpWorse => {
            "Strong pain, or pain that grows, needs the clinic at once, on any day. If redness \
             grows after day 3, contact the clinic the same day."
        }
        Care::HelpRednessLasts => {
            "If redness is still there after day 7, contact the clinic the same day."
        }
        Care::HelpPus => {
            "Look out for pus, heat, spreading redness or fever. If you have any of these, see the \
             clinic or a doctor the same day."
        }
        Care::HelpBlisters => {
            "Look out for blisters or groups of small sores. If any come, contact the clinic or a \
             doctor the same day, as a cold sore virus may need treatment."
        }
        Care::HelpColour => {
            "If skin turns white, grey, blue-black or mottled, call your emergency number and the \
             clinic at once."
        }
        Care::HelpLumps => {
            "Look out for hard or itchy lumps, even months later. If any come, contact the clinic \
             or a skin specialist the same day."
        }
        Care::HelpDarkPatches => {
            "Look out for dark patches that appear or grow. If any do, contact the clinic or a \
             doctor the same day and keep out of the sun."
        }
        Care::HelpNumbness => {
            "Look out for numb skin, weak muscles, burns or new dents. If you have any, contact \
             the clinic the same day."
        }
        Care::HelpMole => {
            "If a mole or patch changes, bleeds or looks unlike your others, or a sore has not \
             healed in 4 weeks, see a doctor within days. Do not let anyone treat it cosmetically \
             before that."
        }
        Care::HelpRoutine => {
            "If a product burns, swells your skin or brings out a rash, wash it off and stop \
             it. If your face swells or you struggle to breathe, call your emergency number."
        }
        Care::AskTraining => {
            "What licence and training do you have for this treatment, and who will do it?"
        }
        Care::AskSterile => {
            "Will you open a new sterile needle in front of me and use it only once?"
        }
        Care::AskDevice => {
            "Which device or product do you use, and is it authorised for this use here?"
        }
        Care::AskSkinTone => {
            "How often have you treated skin like mine, and can you show me how it healed?"
        }
        Care::AskEmergency => "What do you do if something goes wrong while I am here?",
        Care::AskPrice => {
            "What does the whole course cost, item by item, with consultation, numbing and \
             products?"
        }
        Care::AskPhotos => {
            "Will you take photos before and after in the same light, and who gets to see them?"
        }
        Care::AskAfterHours => "Whom do I call in the evening or at the weekend if I am worried?",
        Care::AskRfCount => {
            "How many of these have you done, and what do you say about the FDA warning of \
             October 2025?"
        }
        Care::AskRfMetal => {
            "Does metal in my mouth or elsewhere matter? Or an allergy to gold, glue or the gel \
             (there can be corn in it)?"
        }
        Care::AskBlood => {
            "How do you keep my blood sterile and apart from other people’s, and do you use \
             every tube only once?"
        }
        Care::AskFillerPlan => {
            "Which filler do you use, can it be dissolved, and what do you do if it blocks a \
             blood vessel?"
        }
        Care::AskOtherTreatments => {
            "How long do I wait between this and botulinum toxin (at least 2 weeks, or 4 weeks for \
             radiofrequency), filler (at least 4 weeks) or a peel (at least 4 weeks)?"
        }
        Care::AskNumbing => {
            "Which numbing cream is it, and how strong? Does it suit me if I have a liver illness, \
             or an allergy to PABA or sulphonamides?"
        }
        Care::AskUntoldConditions => {
            "Does any of this matter: sores that stay open, a birthmark, numb feet from diabetes, \
             or a muscle or nerve illness? Or being badly underfed, or a heart valve operation or \
             heart infection?"
        }
        Care::AskScarDoctor => {
            "Would something else help my scars more? Such as freeing them from below (subcision), \
             acid in single pits (TCA CROSS), cutting pits out (punch), steroid injections or \
             silicone?"
        }
        Care::AskSagging => {
            "Would a plastic or facial surgeon’s opinion help me more with loose skin than this \
             treatment?"
        }
        Care::AskSurgeon => "Has my surgeon agreed that the scar or wound is ready for this?",
        Care::AskRepeat => {
            "Which products were put on my skin at my last needling, and could one of them \
             cause a reaction?"
        }
    }
}

/// Where sources disagree, and which value was taken.
fn conflict(it: Conflict) -> &'static str {
    match it {
        Conflict::ActiveAcne => {
            "One article says that needling treats acne. Another one and device labels say to \
             leave red, sore acne alone. We took the cautious side: first calm it, then wait 4 \
             weeks, and see a skin specialist for deep spots."
        }
        Conflict::Redness => {
            "Articles say that redness lasts a few hours, 1 to 2 days, or a few days. We say \
             usually 1 to 3 days and up to 7, the longest that a review calls normal."
        }
        Conflict::Makeup => {
            "Advice ranges from mineral make-up on the first day to none for 3 days. We took \
             the cautious end: none for 24 hours, and better for 72."
        }
        Conflict::SunscreenOnTheDay => {
            "Some articles end the visit with sunscreen, while another wants none for 24 hours. We \
             leave it out for 24 hours unless the clinic applies it. We stay in the shade, and then \
             use it daily for at least 2 weeks."
        }
        Conflict::VitaminC => {
            "Two articles put vitamin C on needled skin, and another avoids it for up to 3 \
             days. Studies describe lumps in the skin (granulomas), most of them linked to \
             vitamin C. We took the cautious side: none for at least 7 days."
        }
        Conflict::Maintenance => {
            "Articles suggest a top-up every month, every 3 to 6 months, or every 6 to 12. We \
             show 6 to 12 months, and your clinician decides."
        }
        Conflict::Numbing => {
            "Numbing time is given as 20 minutes to an hour, or as optional. We say 20 to 60 \
             minutes, put on by the clinic, and warn against strong creams of your own."
        }
        Conflict::Onset => {
            "One article promises a result within 14 days, while others speak of weeks to \
             months. Trials measured after 3 and 5 months. We show a first change after 4 to 6 \
             weeks and the best result 3 to 6 months after the last session."
        }
        Conflict::Sessions => {
            "Articles say 3 to 4, 4 to 6 or 3 to 6 sessions. We use the range for each \
             concern: 3 to 4 to freshen skin, 3 to 6 for acne scars."
        }
        Conflict::Spacing => {
            "Sessions are said to be about 4 weeks, 4 to 6, or several weeks apart. We show 4 \
             to 6 weeks, and never fewer than 4."
        }
        Conflict::ScarHistory => {
            "One article excludes anyone with a history of scars, though scars are a main reason \
             for needling. We take this to mean people who tend to raised scars, and rule them out. \
             Ordinary sunken scars are allowed."
        }
        Conflict::SurgicalScars => {
            "One article says that needling helps scars from surgery. Another says it does little \
             for large stitched ones. Evidence is limited. We took the cautious side: a surgeon \
             must agree first while a scar is under 12 months old. Large or raised scars go to a \
             specialist."
        }
        Conflict::Pregnancy => {
            "Sources differ. Some say it depends on the treatment. Some studies accept most \
             procedures while breastfeeding. Device labels rule out pregnancy and breastfeeding. We \
             took the cautious side: most procedures wait, and the rest need a doctor’s agreement."
        }
        Conflict::Pigment => {
            "Some articles say that needling treats brown patches, while another says only \
             mild ones. Studies support it as an extra at most. We took the cautious side: sun \
             protection and creams first, and for melasma a skin specialist."
        }
        Conflict::EczemaPsoriasis => {
            "One article warns only of flares, another of eczema or psoriasis at any time. We \
             took the cautious side: clear skin first, extra care or a specialist even when it \
             is calm, and nothing at home."
        }
        Conflict::Invasive => {
            "Articles call needling non-invasive. US rules speak of a device that pierces the \
             skin. We call it minimally invasive, as it does break the skin."
        }
        Conflict::Depth => {
            "Articles describe the depth as the top layer or as deeper layers. We say that \
             clinic needles reach the deeper, living layer and home rollers mostly the \
             surface. Your clinician decides the depth."
        }
        Conflict::Appointment => {
            "One article says 45 to 60 minutes in all, but an hour of numbing makes it longer. \
             We took the wider range: 45 to 90 minutes."
        }
        Conflict::PeelCombination => {
            "Some articles follow needling with a peel, while another forbids one for 24 \
             hours. We took the cautious side: never on the same day, and at least 4 weeks \
             apart unless a doctor runs a combined plan."
        }
        Conflict::Exercise => {
            "Advice ranges from normal life at once to no sport for up to 3 days. We took the \
             cautious side: desk work the next day, but no sport, sauna or pool for 72 hours."
        }
        Conflict::SkinTone => {
            "Articles say that needling suits most skin tones. Compared with lasers that seems \
             right, but a review finds more unwanted effects in darker skin. We took the \
             cautious side, with a test spot and gentle settings."
        }
        Conflict::Durability => {
            "One article calls the result long-term, while others plan top-ups. We say that it \
             can last for months, that skin goes on ageing, and that top-ups are usual."
        }
        Conflict::HomeUse => {
            "Articles allow home rollers with some care. In 2021 the US regulator had not allowed \
             any such device without a prescription. We took the cautious side. It is only for \
             dull or rough skin or large pores, with 0.25 mm at most, and only if your answers \
             give no reason against it."
        }
        Conflict::PrpAndRf => {
            "One article highly praises needling with PRP and with radiofrequency. Studies support \
             PRP for acne scars only. In 2025 the FDA warned of serious harm from some \
             radiofrequency needling. We took the cautious side and always show that warning."
        }
        Conflict::CollagenSupplement => {
            "One article says that collagen powder makes results last longer. Reviews \
             disagree, and the better trials show no effect. We do not recommend it."
        }
        Conflict::PeelDowntime => {
            "One article says that peels take longer to recover from than needling. That holds \
             for medium and deep peels. Recovery from a mild one is similar or shorter."
        }
        Conflict::ScarBreaking => {
            "Articles say that needling breaks up scars. Reviews say that scars tied down inside \
             usually need freeing from below (subcision). Narrow pits need other methods. We took \
             the cautious view and promise less."
        }
        Conflict::Blackheads => {
            "One article says that needling clears blackheads for about 4 weeks. Other sources \
             treat them with salicylic acid, adapalene or gentle extraction. We took the \
             cautious side and do not suggest needling for them."
        }
        Conflict::Eyelids => {
            "One article speaks of eyelids. A device label rules out all skin inside the bony rim \
             of the eye. We took the cautious side: no lids, and a specialist for the skin around \
             them."
        }
        Conflict::BloodClotting => {
            "One article warns of blood-clotting problems, but does not say which. We ask about \
             bleeding, clots and blood thinners separately, and took the strictest advice for each. \
             Nobody should stop a blood thinner for this."
        }
        Conflict::AlcoholProducts => {
            "One article says to use no products with alcohol. Another says to drink water. These \
             do not clash. We keep alcohol off the skin for 72 hours. Drinking water does no harm \
             but is not a treatment."
        }
        Conflict::Isotretinoin => {
            "Labels ask for 6 months after isotretinoin. In 2017, experts found too little proof \
             that gentle treatments have to wait. We kept the longer wait, and 12 months for \
             skin-removing lasers. A skin specialist may decide otherwise."
        }
        Conflict::Keloid => {
            "One review includes raised scars that were needled without serious harm, while labels \
             warn against it. We took the cautious side: a quiz must not say yes to this."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every phrase, and whether it may be empty.
    fn all() -> Vec<(Phrase, bool)> {
        let may_be_empty = |p: &Phrase| matches!(p, Phrase::Help(_) | Phrase::ChoiceHelp(_));
        Phrase::all()
            .into_iter()
            .map(|phrase| (phrase, may_be_empty(&phrase)))
            .collect()
    }

    /// The figures that a text may hold.
    fn figures(phrase: Phrase) -> &'static [&'static str] {
        let Phrase::Ui(ui) = phrase else { return &[] };
        match ui {
            Ui::ChangeWhat => &["question"],
            Ui::Progress => &["n", "of"],
            Ui::ErrorRange | Ui::RangeTo => &["min", "max"],
            Ui::Days | Ui::WeeksLong | Ui::MonthsLong | Ui::MonthsCount => &["n"],
            Ui::WaitFromToday | Ui::WaitOnceCleared => &["time"],
            Ui::ClinicianMustAgree | Ui::ClinicianToAsk => &["clinician"],
            Ui::ChangeWait => &["time", "treatment", "level"],
            Ui::ChangeCleared => &["what", "time", "treatment", "level"],
            Ui::ChangeClearedAtOnce => &["what", "treatment", "level"],
            Ui::And => &["first", "last"],
            Ui::ChangeAgreed => &["clinician", "treatment", "level"],
            Ui::ChangeAlsoWait => &["time"],
            Ui::ChangeAlsoClear => &["what"],
            Ui::ChangeAlsoClearFor => &["time", "what"],
            Ui::ChangeDowntime => &["treatment", "range"],
            Ui::ChangeSetting | Ui::ChangeEventSoon | Ui::HeadlineFits | Ui::StrongerPossible => {
                &["treatment"]
            }
            Ui::ChangeBudget => &["treatment", "budget", "n", "sessions"],
            Ui::ChangeBudgetNone | Ui::ChangeBudgetPerhaps => &["treatment", "budget", "price"],
            Ui::ChangeEvent | Ui::ChangeCreamsFirst => &["treatment", "time"],
            Ui::HeadlineFitsTwo => &["treatment", "other"],
            Ui::Minutes
            | Ui::WeeksApart
            | Ui::EveryMonths
            | Ui::AfterWeeks
            | Ui::AfterMonths
            | Ui::DaysRange
            | Ui::MonthsRange => &["range"],
            Ui::NotMeantFor => &["what"],
            Ui::PossibleFrom | Ui::NotBefore => &["date"],
            Ui::ReviewedBy => &["name", "date"],
            Ui::PricesTypical => &["date"],
            Ui::Call => &["phone"],
            Ui::Package => &["n", "price"],
            Ui::MadeOn | Ui::StartTooEarly | Ui::StartMovedForEvent => &["date"],
            Ui::CalendarSession => &["n", "of", "treatment"],
            _ => &[],
        }
    }

    /// Texts that somebody counts, written as plural forms.
    fn counts(phrase: Phrase) -> bool {
        matches!(
            phrase,
            Phrase::Ui(
                Ui::Days
                    | Ui::WeeksLong
                    | Ui::MonthsLong
                    | Ui::MonthsCount
                    | Ui::ChangeBudget
                    | Ui::Package
                    | Ui::Minutes
                    | Ui::WeeksApart
                    | Ui::EveryMonths
                    | Ui::AfterWeeks
                    | Ui::AfterMonths
                    | Ui::DaysRange
                    | Ui::MonthsRange
            )
        )
    }

    /// Texts that are whole sentences.
    fn is_sentence(phrase: Phrase) -> bool {
        match phrase {
            Phrase::Question(_)
            | Phrase::Help(_)
            | Phrase::Why(_)
            | Phrase::ChoiceHelp(_)
            | Phrase::About(_)
            | Phrase::Rule(_)
            | Phrase::Care(_)
            | Phrase::Conflict(_) => true,
            Phrase::Ui(ui) => matches!(
                ui,
                Ui::ChooseAll
                    | Ui::PageTitle
                    | Ui::Optional
                    | Ui::ErrorChooseOne
                    | Ui::ErrorChooseSome
                    | Ui::ErrorNumber
                    | Ui::ErrorRange
                    | Ui::ReviewLead
                    | Ui::Intro
                    | Ui::WaitFromToday
                    | Ui::WaitOnceCleared
                    | Ui::ClinicianMustAgree
                    | Ui::ClinicianToAsk
                    | Ui::ChangeWait
                    | Ui::ChangeCleared
                    | Ui::ChangeClearedAtOnce
                    | Ui::ChangeAgreed
                    | Ui::ChangeAlsoWait
                    | Ui::ChangeAlsoClear
                    | Ui::ChangeAlsoClearFor
                    | Ui::ChangeDowntime
                    | Ui::ChangeSetting
                    | Ui::ChangeBudget
                    | Ui::ChangeBudgetNone
                    | Ui::ChangeBudgetPerhaps
                    | Ui::LeadNoMatch
                    | Ui::LeadNoMatchSagging
                    | Ui::LimitsStopped
                    | Ui::NotReviewedStopped
                    | Ui::ChangeEvent
                    | Ui::ChangeEventSoon
                    | Ui::EventFirst
                    | Ui::EventTooSoonToShow
                    | Ui::EventKeptClear
                    | Ui::StartMovedForEvent
                    | Ui::ChangeCreamsFirst
                    | Ui::StartDateHint
                    | Ui::StartTooEarly
                    | Ui::CalendarNote
                    | Ui::CalendarSaved
                    | Ui::ShareWhat
                    | Ui::ShareConsent
                    | Ui::ShareNeedsTick
                    | Ui::ShareDone
                    | Ui::LeadFits
                    | Ui::LeadFitsWithCare
                    | Ui::LeadAskFirst
                    | Ui::LeadRuledOut
                    | Ui::StrongerPossible
                    | Ui::LeadNotNow
                    | Ui::LeadRoutine
                    | Ui::LeadStopped
                    | Ui::LeadDistress
                    | Ui::SeeDoctorSoon
                    | Ui::NoFindings
                    | Ui::PricesClinic
                    | Ui::PricesTypical
                    | Ui::ProfessionalText
                    | Ui::HomeNoText
                    | Ui::HomeConditionsText
                    | Ui::HomeRoutineText
                    | Ui::LimitsText
                    | Ui::NotReviewed
                    | Ui::ReviewedBy
                    | Ui::TranslationNotReviewed
                    | Ui::Copied
                    | Ui::CopyFailed
                    | Ui::DefaultFigures
                    | Ui::ClinicRuleUnread
            ),
            _ => false,
        }
    }

    fn sentences(text: &str) -> Vec<&str> {
        text.split(". ").flat_map(|part| part.split("? ")).collect()
    }

    #[test]
    fn every_phrase_says_something() {
        for (phrase, may_be_empty) in all() {
            let text = say(phrase);
            assert!(may_be_empty || !text.is_empty(), "{phrase:?} is empty");
            assert_eq!(text, text.trim(), "{phrase:?} has loose space");
            assert!(!text.contains("  "), "{phrase:?} has a double space");
        }
    }

    #[test]
    fn nothing_shouts_or_promises() {
        for (phrase, _) in all() {
            let text = say(phrase).to_lowercase();
            assert!(!text.contains('!'), "{phrase:?} shouts");
            for word in ["safe", "guarantee", "painless", "risk-free", "perfect"] {
                assert!(!text.contains(word), "{phrase:?} says {word}");
            }
        }
    }

    #[test]
    fn a_pattern_holds_the_figures_of_its_kind_and_no_others() {
        for (phrase, _) in all() {
            let allowed = figures(phrase);
            let forms: Vec<&str> = if counts(phrase) {
                say(phrase).split(" | ").collect()
            } else {
                vec![say(phrase)]
            };
            for form in forms {
                let mut found = Vec::new();
                let mut rest = form;
                while let Some(open) = rest.find(['{', '}']) {
                    let close = rest[open..].find('}').map(|at| open + at);
                    let close = close.filter(|at| *at > open);
                    assert!(close.is_some(), "{phrase:?} has a loose brace");
                    let name = &rest[open + 1..close.unwrap_or(open)];
                    assert!(allowed.contains(&name), "{phrase:?} has {{{name}}}");
                    found.push(name);
                    rest = &rest[close.unwrap_or(open) + 1..];
                }
                for name in allowed {
                    assert!(found.contains(name), "{phrase:?} lacks {{{name}}}");
                }
            }
        }
    }

    #[test]
    fn what_is_counted_has_its_plural_forms() {
        for (phrase, _) in all() {
            let text = say(phrase);
            let forms = text.starts_with("one: ") && text.contains(" | other: ");
            assert_eq!(forms, counts(phrase), "{phrase:?}");
            assert!(counts(phrase) || !text.contains('|'), "{phrase:?}");
        }
    }

    #[test]
    fn sentences_end_as_sentences_and_labels_do_not() {
        for (phrase, _) in all() {
            let text = say(phrase);
            let ends = text.ends_with(['.', '?']);
            assert!(
                text.is_empty() || ends == is_sentence(phrase),
                "{phrase:?}: {text}"
            );
        }
    }

    #[test]
    fn questions_ask() {
        use crate::knowledge::care::List;
        for it in Question::ALL {
            assert!(question(*it).ends_with('?'), "{it:?}");
        }
        for it in Care::ALL {
            let asks = it.facts().list == List::AskTheProvider;
            assert_eq!(care(*it).ends_with('?'), asks, "{it:?}");
        }
    }

    #[test]
    fn sentences_are_short() {
        let rules: Vec<&str> = Rule::ALL.iter().map(|it| rule(*it)).collect();
        let cares: Vec<&str> = Care::ALL.iter().map(|it| care(*it)).collect();
        let whys: Vec<&str> = Question::ALL.iter().map(|it| why(*it)).collect();
        for texts in [rules, cares, whys] {
            let sentences: Vec<&str> = texts.iter().flat_map(|text| sentences(text)).collect();
            let words: usize = sentences.iter().map(|s| s.split_whitespace().count()).sum();
            let average = words as f64 / sentences.len() as f64;
            assert!(average <= 16.0, "{average} words a sentence");
        }
    }

    #[test]
    fn labels_are_short() {
        for it in Choice::ALL {
            assert!(choice(*it).chars().count() <= 45, "{it:?} is long");
        }
        for it in Question::ALL {
            assert!(short(*it).split_whitespace().count() <= 4, "{it:?} is long");
        }
    }

    #[test]
    fn options_of_a_question_are_told_apart() {
        for it in Question::ALL {
            let mut texts: Vec<_> = it.facts().choices.iter().map(|c| choice(*c)).collect();
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), it.facts().choices.len(), "{it:?}");
        }
    }
}

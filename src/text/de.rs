//! The German words.
//!
//! What arrives: a [`Phrase`]. What leaves: its text. Plain German for worried
//! people, as a good health service writes it: "Sie", short sentences, neutral
//! words for people (a practice, a Fachperson). A list without a wildcard arm is
//! whole, or it does not compile. This module deliberately does not know when
//! anything is said.
//!
//! Figures stand where no case can show: lengths of time in the accusative, the
//! name of a treatment before a colon, what is waited for behind one.

use super::{Language, Phrase, Says, Ui};
use crate::assessment::rules::{Clinician, Rule};
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// German.
pub static GERMAN: Language = Language {
    tag: "de",
    right_to_left: false,
    says: Says::Typed(say),
};

say_by_kind!();

/// Buttons, headings, patterns.
fn ui(it: Ui) -> &'static str {
    match it {
        Ui::Continue => "Weiter",
        Ui::Back => "Zurück",
        Ui::SeeResult => "Mein Ergebnis ansehen",
        Ui::Change => "Ändern",
        Ui::ChangeWhat => "der Antwort zu: {question}",
        Ui::Restart => "Meine Antworten löschen und neu beginnen",
        Ui::QuizName => "Haut-Quiz",
        Ui::CloseDialog => "Schließen",
        Ui::PageTitle => "Welche Behandlung passt zu Ihrer Haut?",
        Ui::WhyWeAsk => "Warum wir das fragen",
        Ui::ChooseAll => "Wählen Sie alles aus, was zutrifft.",
        Ui::Optional => "Sie können dies leer lassen.",
        Ui::Or => "oder",
        Ui::NotSure => "Ich bin mir nicht sicher",
        Ui::NotSureNumber => "Ich weiß es nicht",
        Ui::Progress => "Frage {n} von etwa {of}",
        Ui::Months => "Monate",
        Ui::Weeks => "Wochen",
        Ui::ErrorHeading => "Es gibt ein Problem",
        Ui::ErrorChooseOne => "Wählen Sie eine Antwort aus.",
        Ui::ErrorChooseSome => "Wählen Sie mindestens eine Antwort aus.",
        Ui::ErrorNumber => "Geben Sie eine Zahl ein oder wählen Sie „Ich weiß es nicht“.",
        Ui::ErrorRange => "Geben Sie eine ganze Zahl von {min} bis {max} ein.",
        Ui::ReviewHeading => "Prüfen Sie Ihre Antworten",
        Ui::ReviewLead => {
            "Ihr Ergebnis hängt von jeder Antwort hier ab. Ändern Sie alles, was nicht stimmt."
        }
        Ui::NotAnswered => "Leer gelassen",
        Ui::Intro => {
            "Beantworten Sie einige Fragen zu Ihrer Haut und Ihrer Gesundheit. Sie erfahren, was \
             für Sie infrage kommen kann, was nicht und warum. Das sind Informationen, kein \
             medizinischer Rat. Der Fragebogen sendet Ihre Antworten nirgendwohin, außer Sie \
             entscheiden sich, sie zu teilen."
        }
        Ui::GroupScars => "Narben, Streifen und Flecken",
        Ui::GroupLines => "Falten und schlaffe Haut",
        Ui::GroupTone => "Hautfarbe und fahle Haut",
        Ui::GroupTexture => "Hautstruktur und Poren",
        Ui::GroupRedness => "Akne und Rötungen",
        Ui::GroupBlood => "Blut und Diabetes",
        Ui::GroupHeart => "Herz und Implantate",
        Ui::GroupImmune => "Immunsystem und Krebs",
        Ui::GroupOther => "Weiteres zur Gesundheit",
        Ui::GroupSpots => "Pickel und Infektionen",
        Ui::GroupSore => "Wunde oder gereizte Haut",
        Ui::GroupSun => "Sonne und Bräune",
        Ui::GroupMoles => "Leberflecken und Tattoos",
        Ui::LevelSuitable => "Für Sie möglich",
        Ui::LevelPrecautions => "Möglich, mit Vorsicht",
        Ui::LevelDeferred => "Jetzt nicht",
        Ui::LevelReview => "Erst eine Fachperson fragen",
        Ui::LevelContraindicated => "Nicht für Sie geeignet",
        Ui::MatchGood => "Passt gut",
        Ui::MatchFair => "Passt teilweise",
        Ui::MatchLimited => "Passt nur wenig",
        Ui::MatchNone => "Passt nicht",
        Ui::InClinic => "In einer Klinik oder Praxis",
        Ui::AtHome => "Zu Hause",
        Ui::Days => "one: {n} Tag | other: {n} Tage",
        Ui::WeeksLong => "one: {n} Woche | other: {n} Wochen",
        Ui::MonthsLong => "one: etwa {n} Monat | other: etwa {n} Monate",
        Ui::RangeTo => "{min} bis {max}",
        Ui::WaitFromToday => "Warten Sie ab heute {time}.",
        Ui::WaitOnceCleared => "Wenn das vorbei ist, warten Sie noch {time} oder länger.",
        Ui::ClinicianMustAgree => "Bevor eine Behandlung gebucht wird, muss {clinician} zustimmen.",
        Ui::ClinicianToAsk => "Sie können {clinician} fragen, was sonst noch helfen kann.",
        Ui::ChangeWait => {
            "{treatment}: Wenn Sie {time} warten, könnte die Einschätzung „{level}“ lauten."
        }
        Ui::ChangeCleared => {
            "{treatment}: Die Einschätzung könnte „{level}“ lauten, sobald dies mindestens {time} \
             lang vorbei ist: {what}."
        }
        Ui::ChangeClearedAtOnce => {
            "{treatment}: Die Einschätzung könnte „{level}“ lauten, sobald dies vorbei ist: {what}."
        }
        Ui::And => "{first} und {last}",
        Ui::ChangeAgreed => {
            "{treatment}: Die Einschätzung könnte „{level}“ lauten. Nötig ist dafür die Zustimmung \
             durch {clinician}."
        }
        Ui::ChangeAlsoWait => "Außerdem müssen Sie dann ab heute {time} warten.",
        Ui::ChangeAlsoClear => "Zuerst muss dies vorbei sein: {what}.",
        Ui::ChangeAlsoClearFor => "Zuerst muss dies mindestens {time} lang vorbei sein: {what}.",
        Ui::ChangeDowntime => {
            "{treatment}: Das kann {range} lang zu sehen sein. Das ist länger, als es nach Ihren \
             Angaben zu sehen sein darf."
        }
        Ui::ChangeSetting => {
            "{treatment}: Das könnte empfohlen werden, wenn Sie eine Behandlung in einer Klinik \
             oder Praxis wählen würden."
        }
        Ui::ChangeBudget => {
            "one: {treatment}: Ihr Budget von {budget} reicht für etwa {n} Sitzung. Übliche \
             Anzahl: {sessions}. | other: {treatment}: Ihr Budget von {budget} reicht für etwa \
             {n} Sitzungen. Übliche Anzahl: {sessions}."
        }
        Ui::ChangeBudgetNone => {
            "{treatment}: Ihr Budget von {budget} liegt unter dem üblichen Preis für eine Sitzung \
             ({price})."
        }
        Ui::ChangeBudgetPerhaps => {
            "{treatment}: Ihr Budget von {budget} reicht vielleicht nicht für eine Sitzung. Der \
             übliche Preis ist {price}."
        }
        Ui::ChangeEvent => {
            "{treatment}: Vorbereitung, alle Sitzungen und Heilung zusammen dauern {time}. Das ist länger, als Ihnen bis zu Ihrem Anlass bleibt."
        }
        Ui::EventFirst => {
            "Alle Sitzungen sind nach Ihrem Anlass geplant. Für Vorbereitung und Heilung reicht die Zeit davor nicht."
        }
        Ui::EventTooSoonToShow => {
            "Der Plan hält Abstand zu Ihrem Anlass. Das volle Ergebnis sehen Sie bis dahin aber noch nicht."
        }
        Ui::EventKeptClear => {
            "Der Plan hält Abstand zu Ihrem Anlass, damit sich Ihre Haut beruhigen kann."
        }
        Ui::StartMovedForEvent => {
            "Das ist zu kurz vor Ihrem Anlass. Die erste Sitzung ist für den {date} geplant."
        }
        Ui::ChangeCreamsFirst => {
            "Vielleicht möglich, wenn dunkle Flecken zuerst mit Cremes behandelt wurden (Dauer: \
             {time}): {treatment}."
        }
        Ui::ChangeEventSoon => {
            "Ihr Anlass liegt innerhalb der nächsten 4 Wochen. Deshalb kommen davor nur \
             Sonnenschutz und Hautpflege infrage. Danach vielleicht möglich: {treatment}."
        }
        Ui::HeadlineFits => "Das passt am besten zu Ihren Antworten: {treatment}",
        Ui::HeadlineFitsTwo => {
            "Zwei Möglichkeiten passen zu Ihren Antworten: {treatment} und {other}"
        }
        Ui::HeadlineNotNow => "Vorerst nur Sonnenschutz und Hautpflege",
        Ui::HeadlineRoutine => "Sonnenschutz und Hautpflege sind für Sie der beste Anfang",
        Ui::HeadlineNoMatch => "Nichts hier passt gut zu Ihrem Anliegen",
        Ui::HeadlineEmergency => "Notfall: Holen Sie sich sofort Hilfe",
        Ui::HeadlineSameDay => "Holen Sie sich noch heute medizinische Hilfe",
        Ui::HeadlineSoon => "Gehen Sie in den nächsten Tagen in eine Arztpraxis",
        Ui::HeadlineDistress => "Wie es Ihnen geht, steht an erster Stelle",
        Ui::LeadFits => {
            "Nichts von dem, was Sie zu Gesundheit und Haut angegeben haben, spricht dagegen. Vor jeder Behandlung muss eine Fachperson Ihre Haut ansehen."
        }
        Ui::LeadFitsBut => "Gesundheit und Haut stehen dem nicht im Weg. Beachten Sie aber zuerst:",
        Ui::LeadAskFirst => {
            "Was helfen könnte, entscheidet eine Fachärztin oder ein Facharzt, kein Fragebogen. Unten lesen Sie, warum und wen Sie fragen können."
        }
        Ui::LeadWishes => "Nicht Ihre Gesundheit steht dem im Weg, sondern dies:",
        Ui::HeadlineRuledOut => "Für Sie nur Sonnenschutz und Hautpflege",
        Ui::LeadRuledOut => {
            "Was hier helfen würde, könnte Ihnen schaden. Unten lesen Sie, warum und wen Sie nach anderen Wegen fragen können."
        }
        Ui::LeadPartlyRuledOut => {
            "Ihre Antworten schließen einiges aus, was helfen könnte. Unten lesen Sie, warum. Das bleibt:"
        }
        Ui::StrongerPossible => {
            "Möglich, aber stärker: {treatment}. Dieser Fragebogen schlägt das nicht anstelle von etwas Milderem vor. Fragen Sie in einer Hautarztpraxis danach."
        }
        Ui::LeadFitsWithCare => {
            "Ihre Antworten machen etwas Vorsicht nötig. Worauf Sie achten müssen, steht unten. \
             Vor jeder Behandlung muss trotzdem eine medizinische Fachperson Ihre Haut ansehen."
        }
        Ui::LeadNotNow => {
            "Zuerst muss etwas heilen, vorübergehen oder abgeklärt werden. Unten können Sie lesen, \
             was es ist und was dieses Ergebnis ändern würde."
        }
        Ui::LeadRoutine => {
            "Das ist eine vollwertige Antwort und keine zweite Wahl. Beides kann helfen, egal wie \
             Sie sich später entscheiden."
        }
        Ui::LeadNoMatch => {
            "Dieser Fragebogen kann dafür keine Behandlung vorschlagen. In einer Hautarztpraxis \
             kennt man vielleicht eine. Sonnenschutz und milde Hautpflege schützen Ihre Haut \
             trotzdem."
        }
        Ui::LeadNoMatchSagging => {
            "Dieser Fragebogen kann dafür keine Behandlung vorschlagen. Holen Sie bei deutlich \
             schlaffer Haut den Rat einer Praxis für plastische Chirurgie oder Gesichtschirurgie \
             ein. Sonnenschutz und milde Hautpflege schützen Ihre Haut trotzdem."
        }
        Ui::LeadStopped => {
            "Wir haben hier aufgehört, weil zuerst eine Ihrer Antworten geklärt werden muss. Bis \
             dahin wird keine kosmetische Behandlung gezeigt."
        }
        Ui::LeadDistress => {
            "Danke, dass Sie uns das sagen. Solche Sorgen sind echt. Viele Menschen haben sie, \
             und es gibt Hilfe. Bitte sprechen Sie mit jemandem, bevor Sie über eine Behandlung \
             nachdenken."
        }
        Ui::SeeDoctorSoon => {
            "Eine Ihrer Antworten muss ärztlich abgeklärt werden. Bitte gehen Sie in den nächsten \
             Tagen in eine Arztpraxis, egal wie Sie sich bei der Behandlung entscheiden."
        }
        Ui::Reasons => "Gründe",
        Ui::NoFindings => {
            "Nichts von dem, was Sie zu Gesundheit und Haut angegeben haben, spricht dagegen."
        }
        Ui::HelpsWith => "Wobei es helfen kann",
        Ui::NotMeantFor => "Nicht gedacht für: {what}",
        Ui::Sessions => "Sitzungen",
        Ui::Spacing => "Zeit zwischen den Sitzungen",
        Ui::Downtime => "So lange kann man es sehen",
        Ui::PerSession => "Preis für eine Sitzung",
        Ui::CourseCost => "Preis für alle Sitzungen",
        Ui::Upkeep => "Auffrischungen",
        Ui::UpkeepPerYear => "Auffrischungen, Preis pro Jahr",
        Ui::Visit => "Zeit in der Praxis",
        Ui::FirstChange => "Erste Veränderung",
        Ui::BestResult => "Bestes Ergebnis",
        Ui::Minutes => "one: {range} Minute | other: {range} Minuten",
        Ui::WeeksApart => "one: {range} Woche Abstand | other: {range} Wochen Abstand",
        Ui::EveryMonths => "one: Im Abstand von {range} Monat | other: Alle {range} Monate",
        Ui::AfterWeeks => "one: Nach {range} Woche | other: Nach {range} Wochen",
        Ui::AfterMonths => {
            "one: {range} Monat nach der letzten Sitzung | other: {range} Monate nach der \
             letzten Sitzung"
        }
        Ui::DaysRange => "one: {range} Tag | other: {range} Tage",
        Ui::MonthsRange => "one: {range} Monat | other: {range} Monate",
        Ui::AskTheClinicPrice => "Fragen Sie die Praxis",
        Ui::PricesClinic => {
            "Die Preise sind die dieser Praxis. Fragen Sie, was darin enthalten ist."
        }
        Ui::PricesTypical => {
            "Die Preise sind typische Preise aus veröffentlichten Quellen (gelesen am {date}), \
             nicht die dieser Praxis. Beratung, Betäubung und Produkte können zusätzlich kosten."
        }
        Ui::PossibleFrom => "Möglich ab {date}",
        Ui::NotBefore => "Nicht vor dem {date}, und nur mit ärztlicher Zustimmung",
        Ui::PossibleOnceCleared => "Möglich, sobald die Gründe unten nicht mehr bestehen",
        Ui::NotBeforeCleared => {
            "Nicht bevor die Gründe unten vorbei sind, und nur mit ärztlicher Zustimmung"
        }
        Ui::BestFit => "Was am besten passt",
        Ui::OtherOptions => "Andere Möglichkeiten",
        Ui::OptionsNotMeant => "Passt nur wenig oder nicht zu Ihrem Anliegen",
        Ui::ProfessionalOrHome => "In Klinik oder Praxis, oder zu Hause",
        Ui::ProfessionalText => {
            "In einer Klinik oder Praxis sieht sich eine geschulte Person Ihre Haut an, wählt die \
             Tiefe und verwendet sterile Nadeln. Diese Nadeln erreichen die tiefere, lebende \
             Hautschicht. Roller für zu Hause wirken vor allem an der Oberfläche. In keiner der \
             Studien zu Ergebnissen, die wir gelesen haben, wurden Geräte für zu Hause verwendet."
        }
        Ui::HomeNoText => {
            "Nach Ihren Antworten ist Microneedling zu Hause nicht für Sie geeignet. Die Gründe \
             stehen bei dieser Möglichkeit."
        }
        Ui::HomeConditionsText => {
            "Wir empfehlen Microneedling zu Hause nicht. Wenn Sie es trotzdem machen möchten, \
             halten Sie sich an jede Regel, die hier steht. Und überlegen Sie zuerst, ob nicht \
             eine Klinik oder Praxis besser wäre."
        }
        Ui::HomeRoutineText => {
            "Auch ohne Nadeln können Sie zu Hause viel tun. Verwenden Sie jeden Tag Sonnenschutz \
             mit LSF 30 oder höher, ein mildes Reinigungsmittel und eine einfache \
             Feuchtigkeitscreme."
        }
        Ui::WhatWouldChange => "Was dieses Ergebnis ändern würde",
        Ui::WhereSourcesDisagree => "Wo Quellen sich widersprechen",
        Ui::Prepare => "Vor der Behandlung",
        Ui::Aftercare => "Nach der Behandlung",
        Ui::SeekHelp => "Wann Sie Hilfe brauchen",
        Ui::AskTheProvider => "Fragen an die Praxis",
        Ui::Sources => "Woher diese Angaben stammen",
        Ui::Limits => "Was dieser Fragebogen nicht kann",
        Ui::LimitsText => {
            "Dieser Fragebogen gibt Informationen. Er stellt keine Diagnose und gibt keinen \
             medizinischen Rat. Er kann Ihre Haut nicht sehen und fragt nur einen Teil von dem, \
             was eine medizinische Fachperson fragen würde. Er wählt die vorsichtige Antwort. \
             Deshalb könnte eine Fachperson mehr erlauben oder auch weniger. Quellen können \
             veraltet sein, und Preise sind nur ein Anhaltspunkt."
        }
        Ui::NotReviewed => {
            "Bisher hat keine medizinische Fachperson diesen Fragebogen geprüft. Klären Sie die \
             Angaben mit einer Fachperson, bevor Sie danach handeln."
        }
        Ui::LimitsStopped => {
            "Dieser Fragebogen kann Ihre Haut nicht sehen und stellt keine Diagnose. Wenn Sie im \
             Zweifel sind, holen Sie sich lieber früher Hilfe."
        }
        Ui::NotReviewedStopped => {
            "Bisher hat keine medizinische Fachperson diesen Fragebogen geprüft."
        }
        Ui::ReviewedBy => "Geprüft von {name} am {date}.",
        Ui::TranslationNotReviewed => {
            "Keine medizinische Fachperson hat diese Übersetzung geprüft. Wenn etwas unklar ist, \
             lesen Sie die englische Fassung oder fragen Sie eine Fachperson."
        }
        Ui::NextStep => "Ihr nächster Schritt",
        Ui::Book => "Beratung buchen",
        Ui::Call => "{phone} anrufen",
        Ui::Print => "Drucken",
        Ui::Copy => "Als Text kopieren",
        Ui::Copied => "Kopiert.",
        Ui::Calendar => "Im Kalender speichern",
        Ui::Share => "Mit der Praxis teilen",
        Ui::KindSeed => "Artikel",
        Ui::KindStudy => "Studie",
        Ui::KindLabel => "Produktinformation oder Anleitung eines Geräts",
        Ui::KindGuidance => "Offizielle Empfehlung",
        Ui::KindClinic => "Seite einer Klinik oder Praxis",
        Ui::ThisClinic => "Diese Praxis",
        Ui::KindPolicy => "Unsere eigene vorsichtige Regel",
        Ui::ColumnOption => "Möglichkeit",
        Ui::ColumnLevel => "Für Sie",
        Ui::ColumnFit => "Wie gut es passt",
        Ui::ColumnTime => "Zeit bis zum Ergebnis",
        Ui::AlsoFits => "Passt auch",
        Ui::WhyNoProcedure => "Warum kein Eingriff vorgeschlagen wird",
        Ui::FirstYear => "Erstes Jahr, mit Auffrischungen",
        Ui::CompareAll => "Alle Möglichkeiten vergleichen",
        Ui::Unknown => "Nicht bekannt",
        Ui::DefaultFigures => {
            "Die eigenen Angaben dieser Praxis konnten nicht gelesen werden. Stattdessen sehen Sie \
             allgemeine Angaben."
        }
        Ui::ClinicRuleUnread => {
            "Für diese Behandlung hat die Praxis eine eigene Regel, die hier nicht gelesen werden \
             konnte. Fragen Sie die Praxis, ob die Behandlung für Sie das Richtige ist."
        }
        Ui::Error => "Fehler:",
        Ui::MonthsCount => "one: {n} Monat | other: {n} Monate",
        Ui::CopyFailed => {
            "Das Kopieren hat nicht geklappt. Markieren und kopieren Sie den Text, oder drucken \
             Sie die Seite."
        }
        Ui::CareEmergency => "Was jetzt zu tun ist",
        Ui::CareSameDay => "Was heute zu tun ist",
        Ui::CareSoon => "Was in den nächsten Tagen zu tun ist",
        Ui::WhereToTurn => "An wen Sie sich wenden können",
        Ui::ForNow => "Vorerst",
        Ui::WhyAndFigures => "Gründe und Zahlen",
        Ui::Timeline => "Zeitlicher Ablauf",
        Ui::Costs => "Was es kosten kann",
        Ui::Plan => "Ihr Plan zum Abhaken",
        Ui::Package => "one: {n} Sitzung für {price} | other: {n} Sitzungen für {price}",
        Ui::PriceYourProducts => "Hängt davon ab, welche Produkte Sie wählen",
        Ui::YourAnswers => "Ihre Antworten",
        Ui::MadeOn => "Erstellt am {date}",
        Ui::StartDate => "Bei einem Beginn am",
        Ui::StartDateHint => {
            "So bleibt Zeit zur Vorbereitung. Ändern Sie das Datum, um zu sehen, wie sich der Plan \
             verschiebt."
        }
        Ui::StartTooEarly => "Wählen Sie den {date} oder einen späteren Tag.",
        Ui::CalendarSession => "Sitzung {n} von {of}: {treatment}",
        Ui::CalendarNote => {
            "Geplant, nicht gebucht. Die Praxis entscheidet, ob und wann die Behandlung möglich \
             ist."
        }
        Ui::CalendarSaved => "Die Kalenderdatei wurde gespeichert.",
        Ui::ShareHeading => "Diese Angaben mit der Praxis teilen",
        Ui::ShareWhat => {
            "Ihre Antworten zu Haut und Gesundheit und dieses Ergebnis werden an die Praxis \
             übergeben. Es wird nichts geteilt, außer wenn Sie das Kästchen ankreuzen und auf die \
             Schaltfläche drücken."
        }
        Ui::ShareConsent => {
            "Ich bin einverstanden, dass die Praxis meine Antworten und dieses Ergebnis bekommt."
        }
        Ui::ShareNeedsTick => "Kreuzen Sie zuerst das Kästchen an, wenn Sie teilen möchten.",
        Ui::ShareDone => "An die Praxis übergeben.",
        Ui::OneMoment => "Einen Moment …",
    }
}

/// The headings of the questions.
fn question(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Wobei wünschen Sie sich Hilfe?",
        Question::Areas => "Wo ist es?",
        Question::AcneScarType => "Wie sehen Ihre Aknenarben aus?",
        Question::ScarType => "Wie ist die Narbe?",
        Question::ScarAgeMonths => "Wie viele ganze Monate alt ist die Narbe?",
        Question::SaggingDegree => "Wie schlaff ist die Haut?",
        Question::Age => "Wie alt sind Sie?",
        Question::RedFlags => "Haben Sie eines dieser Warnzeichen?",
        Question::Pregnancy => {
            "Sind Sie schwanger, stillen Sie oder versuchen Sie, schwanger zu werden?"
        }
        Question::SkinTone => "Wie reagiert Ihre Haut auf Sonne?",
        Question::SkinNow => "Trifft etwas davon jetzt auf die Haut zu, die behandelt werden soll?",
        Question::SkinHistory => "Hatten Sie jemals etwas davon?",
        Question::RadiotherapyMonths => {
            "Vor wie vielen ganzen Monaten endete Ihre Strahlentherapie?"
        }
        Question::Health => "Trifft etwas davon auf Ihre Gesundheit zu?",
        Question::Medicines => "Nehmen oder verwenden Sie etwas davon?",
        Question::IsotretinoinMonths => {
            "Vor wie vielen ganzen Monaten haben Sie zuletzt Isotretinoin genommen?"
        }
        Question::Allergies => "Sind Sie gegen etwas davon allergisch?",
        Question::RecentTreatments => "Hatten Sie in den vergangenen 2 Jahren etwas davon?",
        Question::WeeksSinceBotulinumToxin => {
            "Vor wie vielen ganzen Wochen war Ihre letzte Behandlung mit Botulinumtoxin?"
        }
        Question::WeeksSinceFiller => {
            "Vor wie vielen ganzen Wochen hatten Sie zuletzt einen Filler?"
        }
        Question::WeeksSinceSuperficialPeel => {
            "Vor wie vielen ganzen Wochen war Ihr letztes oberflächliches Peeling?"
        }
        Question::WeeksSinceNeedling => {
            "Vor wie vielen ganzen Wochen war Ihr letztes Microneedling?"
        }
        Question::WeeksSinceNonAblativeLaser => {
            "Vor wie vielen ganzen Wochen war Ihre letzte Laser-, Licht- oder Wärmebehandlung?"
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Vor wie vielen ganzen Wochen hatten Sie zuletzt einen hautabtragenden Laser, ein \
             tieferes Peeling oder eine Dermabrasion?"
        }
        Question::WeeksSinceWaxing => {
            "Vor wie vielen ganzen Wochen haben Sie dort zuletzt Haare entfernt?"
        }
        Question::WeeksSinceSurgery => "Vor wie vielen ganzen Wochen war die Operation?",
        Question::Distress => {
            "Machen Sie sich mehr als eine Stunde am Tag Sorgen um Ihr Aussehen, oder halten \
             solche Sorgen Sie davon ab, etwas zu tun?"
        }
        Question::Setting => "Wo möchten Sie behandelt werden?",
        Question::RollerNeedle => "Wie lang sind die Nadeln Ihres Nadelrollers?",
        Question::DowntimeDays => {
            "Wie lange dürfte man Ihnen eine Rötung oder sich schälende Haut ansehen?"
        }
        Question::EventWeeks => {
            "Wie viele ganze Wochen sind es noch bis zu einem Anlass, der Ihnen wichtig ist?"
        }
        Question::Budget => "Wie viel könnten Sie für alle Sitzungen zusammen ausgeben?",
    }
}

/// How to answer, where that needs saying.
fn help(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Wählen Sie, was Sie am meisten stört.",
        Question::AcneScarType => {
            "Schauen Sie bei Licht von der Seite in den Spiegel. Wenn Sie mehrere Arten haben, \
             wählen Sie die, die Sie am meisten stört. Wenn eine davon erhaben ist, wählen Sie \
             „Erhaben oder dick“."
        }
        Question::ScarType => {
            "Wenn Sie mehrere Narben haben, wählen Sie die größte oder die am stärksten erhabene."
        }
        Question::ScarAgeMonths => {
            "Zählen Sie ab der Verletzung oder Operation. Weniger als ein Monat ist 0. Ein Jahr \
             ist 12. Mehr als 600 zählt als 600. Bei mehreren Narben nehmen Sie die neueste."
        }
        Question::RedFlags => {
            "Diese Zeichen müssen ärztlich untersucht werden, bevor etwas Kosmetisches gemacht \
             wird."
        }
        Question::SkinTone => {
            "Denken Sie an starke Sonne auf bloßer Haut, ohne Sonnenschutz, zu Beginn des Sommers."
        }
        Question::SkinNow => {
            "Wählen Sie es auch, wenn es nahe an dieser Haut ist oder wenn Sie im Zweifel sind."
        }
        Question::SkinHistory => {
            "Zählen Sie auch Vergangenes mit, selbst wenn jetzt alles ruhig ist."
        }
        Question::RadiotherapyMonths => {
            "Wenn Sie sie noch bekommen, geben Sie 0 ein. Weniger als ein Monat ist 0. Ein Jahr \
             ist 12. Mehr als 600 zählt als 600."
        }
        Question::IsotretinoinMonths => {
            "Wenn Sie es jetzt nehmen, ist es 0. Weniger als ein Monat ist 0. Ein Jahr ist 12. \
             Mehr als 120 zählt als 120."
        }
        Question::Medicines => {
            "Zählen Sie Tabletten, Spritzen und Cremes auf der Haut mit, die behandelt werden soll."
        }
        Question::RecentTreatments => {
            "Zählen Sie Behandlungen an der Haut mit, die behandelt werden soll, oder in ihrer \
             Nähe."
        }
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNonAblativeLaser => {
            "Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Mehr als 104 zählt als 104."
        }
        Question::WeeksSinceNeedling => {
            "Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Microneedling zu Hause zählt \
             mit. Mehr als 104 zählt als 104."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Sechs Monate sind etwa 26. Mehr \
             als 104 zählt als 104."
        }
        Question::WeeksSinceWaxing => "Weniger als eine Woche ist 0. Mehr als 104 zählt als 104.",
        Question::WeeksSinceSurgery => {
            "Weniger als eine Woche ist 0. Wenn es noch nicht verheilt ist, geben Sie 0 ein. Ein \
             Jahr ist etwa 52. Mehr als 104 zählt als 104."
        }
        Question::Distress => "Es gibt keine falsche Antwort, und Sie müssen nichts dazu sagen.",
        Question::RollerNeedle => "Die Länge steht auf der Packung oder auf dem Griff.",
        Question::EventWeeks => "Zum Beispiel eine Hochzeit. Weniger als eine Woche ist 0.",
        Question::Budget => "Eine ganze Zahl, ohne Cent oder Rappen.",
        _ => "",
    }
}

/// Why we ask.
fn why(it: Question) -> &'static str {
    match it {
        Question::Concerns => {
            "Jede Behandlung hilft bei manchen Anliegen und bewirkt bei anderen wenig."
        }
        Question::Areas => {
            "Manche Bereiche heilen langsamer oder brauchen eine fachärztliche Behandlung. Für \
             die Lippen und die Haut um die Augen gelten eigene Regeln."
        }
        Question::AcneScarType => {
            "Breite Dellen, schmale Löcher und erhabene Narben brauchen verschiedene \
             Behandlungen. Erhabene Narben können nach einem Eingriff wachsen."
        }
        Question::ScarType => {
            "Große, straffe oder erhabene Narben und Narben von Verbrennungen müssen zuerst \
             fachärztlich beurteilt werden."
        }
        Question::ScarAgeMonths => {
            "Eine junge Narbe wird noch fester. Vielleicht ist es zu früh, sie zu behandeln."
        }
        Question::SaggingDegree => {
            "Diese Behandlungen können bei leicht schlaffer Haut ein wenig bewirken. Hängende \
             Haut heben sie nicht an."
        }
        Question::Age => {
            "Viele Geräte wurden bei Erwachsenen ab 22 Jahren geprüft. Ältere Haut kann dünner \
             sein und leichter blaue Flecken bekommen."
        }
        Question::RedFlags => {
            "Bei manchen Zeichen brauchen Sie zuerst medizinische Hilfe, und zwar bald. Dann \
             hören wir auf und sagen Ihnen, was zu tun ist."
        }
        Question::Pregnancy => {
            "Mit den meisten Eingriffen und mit manchen Cremes wartet man besser bis später."
        }
        Question::SkinTone => {
            "Haut, die schnell bräunt, bekommt leichter dunkle Flecken. Sie braucht schonendere \
             Einstellungen."
        }
        Question::SkinNow => {
            "Wunde, verletzte oder infizierte Haut muss zuerst heilen. Eine zu frühe Behandlung \
             kann ein Problem ausbreiten oder verschlimmern."
        }
        Question::SkinHistory => {
            "Wie Ihre Haut früher reagiert hat, zeigt gut, wie sie jetzt heilen könnte."
        }
        Question::RadiotherapyMonths => {
            "Nach einer Strahlentherapie heilt die Haut langsam, vor allem im ersten Jahr."
        }
        Question::Health => {
            "Manche Erkrankungen verändern, wie gut Ihre Haut heilt, wie leicht Sie bluten oder \
             wie gut Sie Infektionen abwehren. Wir urteilen nicht über das, was Sie hier wählen."
        }
        Question::Medicines => {
            "Manche Medikamente beeinflussen die Heilung, die Blutung oder wie die Haut auf Licht \
             reagiert. Bitte setzen Sie keines davon wegen dieses Fragebogens ab."
        }
        Question::IsotretinoinMonths => {
            "Mit den meisten Eingriffen muss man nach Isotretinoin einige Monate warten."
        }
        Question::Allergies => {
            "Nadeln, Betäubungscremes, Handschuhe und Peelings können Stoffe enthalten, auf die \
             Menschen reagieren."
        }
        Question::RecentTreatments => "Zwischen Behandlungen braucht die Haut Zeit.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNeedling
        | Question::WeeksSinceNonAblativeLaser => {
            "Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Nach tiefen Behandlungen braucht die Haut Monate, um zu heilen. Daraus ergibt sich, \
             wie lange Sie warten sollten."
        }
        Question::WeeksSinceWaxing => {
            "Nach dem Entfernen von Haaren bleibt die Haut einige Tage empfindlich."
        }
        Question::WeeksSinceSurgery => "Eine Wunde braucht Monate, um wieder fest zu werden.",
        Question::Distress => {
            "Wenn Sorgen so schwer wiegen, nimmt eine Behandlung sie vielleicht nicht weg. Mit \
             jemandem zu sprechen kann helfen."
        }
        Question::Setting => {
            "Kliniken und Praxen können mehr anbieten. Für Microneedling zu Hause gelten strenge \
             Grenzen."
        }
        Question::RollerNeedle => "Längere Nadeln dringen tiefer ein. Das ist zu Hause riskanter.",
        Question::DowntimeDays => {
            "Manche Behandlungen sieht man einige Stunden lang, andere wochenlang."
        }
        Question::EventWeeks => {
            "Die Haut braucht Zeit, um sich zu beruhigen. Kurz vor einem Anlass schlagen wir \
             keine Eingriffe vor."
        }
        Question::Budget => {
            "Das zeigt, wie weit Ihr Budget reicht. Es ändert nie, was für Sie geeignet ist."
        }
    }
}

/// Short names of the questions, for the review page.
fn short(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Ihre Anliegen",
        Question::Areas => "Bereiche",
        Question::AcneScarType => "Art der Aknenarben",
        Question::ScarType => "Art der Narbe",
        Question::ScarAgeMonths => "Alter der Narbe",
        Question::SaggingDegree => "Wie schlaff die Haut ist",
        Question::Age => "Ihr Alter",
        Question::RedFlags => "Warnzeichen",
        Question::Pregnancy => "Schwangerschaft",
        Question::SkinTone => "Haut und Sonne",
        Question::SkinNow => "Ihre Haut jetzt",
        Question::SkinHistory => "Ihre Haut früher",
        Question::RadiotherapyMonths => "Zeit seit Strahlentherapie",
        Question::Health => "Ihre Gesundheit",
        Question::Medicines => "Ihre Medikamente",
        Question::IsotretinoinMonths => "Zeit seit Isotretinoin",
        Question::Allergies => "Ihre Allergien",
        Question::RecentTreatments => "Letzte Behandlungen",
        Question::WeeksSinceBotulinumToxin => "Zeit seit Botulinumtoxin",
        Question::WeeksSinceFiller => "Zeit seit Filler",
        Question::WeeksSinceSuperficialPeel => "Zeit seit oberflächlichem Peeling",
        Question::WeeksSinceNeedling => "Zeit seit Microneedling",
        Question::WeeksSinceNonAblativeLaser => "Zeit seit Laser",
        Question::WeeksSinceAblativeLaserOrDeepPeel => "Zeit seit tiefer Behandlung",
        Question::WeeksSinceWaxing => "Zeit seit Haarentfernung",
        Question::WeeksSinceSurgery => "Zeit seit Operation",
        Question::Distress => "Sorgen ums Aussehen",
        Question::Setting => "Praxis oder zu Hause",
        Question::RollerNeedle => "Nadellänge",
        Question::DowntimeDays => "Wie lange sichtbar",
        Question::EventWeeks => "Zeit bis zum Anlass",
        Question::Budget => "Ihr Budget",
    }
}

/// The options.
fn choice(it: Choice) -> &'static str {
    match it {
        Choice::AcneScars => "Aknenarben",
        Choice::OtherScars => "Andere Narben",
        Choice::StretchMarks => "Dehnungsstreifen",
        Choice::FineLines => "Feine Fältchen",
        Choice::DeepLines => "Tiefe Linien oder Falten",
        Choice::Sagging => "Schlaffe oder hängende Haut",
        Choice::VolumeLoss => "Eingefallene Stellen oder verlorene Fülle",
        Choice::EnlargedPores => "Große Poren",
        Choice::Dullness => "Fahle Haut",
        Choice::UnevenTexture => "Raue oder unebene Haut",
        Choice::UnevenTone => "Ungleichmäßige Hautfarbe",
        Choice::SunSpots => "Sonnen- oder Altersflecken",
        Choice::DarkMarks => "Braune Flecken nach Akne",
        Choice::RedMarks => "Rote Flecken nach Akne",
        Choice::Melasma => "Melasma",
        Choice::Blackheads => "Mitesser",
        Choice::ActiveAcne => "Aktive Akne (jetzt)",
        Choice::FacialRedness => "Rötung im Gesicht",
        Choice::DarkCircles => "Dunkle Ringe unter den Augen",
        Choice::Face => "Gesicht",
        Choice::AroundEyes => "Um die Augen",
        Choice::Lips => "Lippen",
        Choice::Neck => "Hals oder Nacken",
        Choice::Chest => "Brustkorb oder Dekolleté",
        Choice::Breasts => "Brüste",
        Choice::Abdomen => "Bauch",
        Choice::HipsOrButtocks => "Hüften oder Po",
        Choice::Thighs => "Oberschenkel",
        Choice::LowerLegs => "Unterschenkel",
        Choice::Arms => "Arme",
        Choice::Hands => "Hände",
        Choice::Back => "Rücken",
        Choice::RollingOrBoxcar => "Breite, flache Dellen",
        Choice::IcePick => "Schmale, tiefe Löcher",
        Choice::RaisedAcneScar => "Erhaben oder dick",
        Choice::SmallFlat => "Klein und flach",
        Choice::LargeStitched => "Groß oder breit",
        Choice::RaisedOrTight => "Erhaben, dick oder straff",
        Choice::Burn => "Von einer Verbrennung",
        Choice::Mild => "Ein wenig schlaff",
        Choice::Marked => "Sie hängt oder wirft Falten",
        Choice::Under18 => "Unter 18",
        Choice::From18To21 => "18 bis 21",
        Choice::From22To64 => "22 bis 64",
        Choice::From65 => "65 oder älter",
        Choice::ChangingLesion => "Veränderter Fleck oder nicht heilende Wunde",
        Choice::SpreadingInfection => "Sich ausbreitende rote, heiße, schmerzende Haut",
        Choice::EyePainOrBlisters => "Schmerzen oder Bläschen nahe am Auge",
        Choice::ProblemAfterProcedure => "Anhaltendes Problem nach einer Behandlung",
        Choice::NumbingReaction => "Unwohlsein heute nach einer Betäubungscreme",
        Choice::NoRedFlags
        | Choice::NotPregnant
        | Choice::NothingNow
        | Choice::NoSkinHistory
        | Choice::NoHealthCondition
        | Choice::NoMedicines
        | Choice::NoAllergies
        | Choice::NoRecentTreatments => "Nichts davon",
        Choice::Pregnant => "Schwanger oder vielleicht schwanger",
        Choice::Breastfeeding => "Ich stille",
        Choice::Trying => "Ich versuche, schwanger zu werden",
        Choice::PregnancyNotApplicable => "Das trifft auf mich nicht zu",
        Choice::Type1 => "Immer Sonnenbrand, bräunt nie",
        Choice::Type2 => "Meistens Sonnenbrand, bräunt etwas",
        Choice::Type3 => "Manchmal Sonnenbrand, bräunt langsam",
        Choice::Type4 => "Selten Sonnenbrand, bräunt schnell",
        Choice::Type5 => "Sehr selten Sonnenbrand, bräunt sehr schnell",
        Choice::Type6 => "Nie Sonnenbrand, immer dunkel",
        Choice::InflamedAcne => "Rote oder schmerzende Pickel",
        Choice::CysticAcne => "Tiefe, schmerzhafte Knoten oder Zysten",
        Choice::ColdSore => "Lippenherpes (Fieberbläschen) oder Gürtelrose",
        Choice::OpenWound => "Offener Schnitt, offene Stelle oder wunde Haut",
        Choice::EczemaNow | Choice::EczemaHistory => "Ekzem (auch Neurodermitis) oder Dermatitis",
        Choice::PsoriasisNow | Choice::PsoriasisHistory => "Schuppenflechte oder Lichen planus",
        Choice::RosaceaFlare => "Rosazea-Schub",
        Choice::SunburnOrTan => "Sonnenbrand oder frische Bräune",
        Choice::SelfTan => "Selbstbräuner",
        Choice::SkinInfection => "Hautinfektion oder Ausschlag",
        Choice::Warts => "Warzen oder Dellwarzen",
        Choice::RoughSunPatches => "Raue Stellen durch die Sonne",
        Choice::RaisedMoles => "Erhabene Leberflecken oder Muttermale",
        Choice::Tattoo => "Tattoo oder Permanent-Make-up",
        Choice::Keloids => "Keloide oder dicke, erhabene Narben",
        Choice::ColdSores => "Lippenherpes (Fieberbläschen)",
        Choice::RosaceaHistory => "Rosazea",
        Choice::DarkMarksAfterInjury => "Dunkle Flecken nach Pickeln oder Wunden",
        Choice::Vitiligo => "Vitiligo (Weißfleckenkrankheit)",
        Choice::PoorHealing => "Wunden, die schlecht heilen",
        Choice::Radiotherapy => "Strahlentherapie",
        Choice::ReactionAfterNeedling => "Eine Reaktion nach Microneedling",
        Choice::BleedingDisorder => "Erhöhte Blutungsneigung (Blutungsstörung)",
        Choice::BloodClots => "Blutgerinnsel (Thrombose, Embolie)",
        Choice::DiabetesControlled => "Diabetes, gut eingestellt",
        Choice::DiabetesUncontrolled => "Diabetes, nicht gut eingestellt",
        Choice::HeartCondition => "Herzerkrankung",
        Choice::ElectronicImplant => "Schrittmacher oder Implantat mit Elektronik",
        Choice::MetalImplant => "Metallplatte, Schraube oder Metallstift",
        Choice::Lupus => "Lupus oder Dermatomyositis",
        Choice::Scleroderma => "Sklerodermie oder Morphea",
        Choice::OtherAutoimmune => "Eine andere Autoimmunerkrankung",
        Choice::WeakImmuneSystem => "Schwaches Immunsystem",
        Choice::HivOrHepatitis => "HIV oder Hepatitis",
        Choice::Epilepsy => "Epilepsie oder Krampfanfälle",
        Choice::LiverOrKidney => "Leber- oder Nierenerkrankung",
        Choice::CancerTreatment => "Krebsbehandlung zurzeit",
        Choice::CancerTreatmentPastYear => "Krebsbehandlung in den letzten 12 Monaten",
        Choice::Sarcoidosis => "Sarkoidose",
        Choice::G6pdOrMethaemoglobinaemia => "G6PD-Mangel oder Methämoglobinämie",
        Choice::UnwellNow => "Jetzt Fieber oder Krankheitsgefühl",
        Choice::FaintsWithNeedles => "Ohnmacht oder Angst vor Nadeln",
        Choice::Smoking => "Rauchen oder Dampfen (E-Zigarette)",
        Choice::Isotretinoin => "Isotretinoin-Kapseln",
        Choice::BloodThinners => "Blutverdünner",
        Choice::Immunosuppressants => "Medikamente, die das Immunsystem dämpfen",
        Choice::TopicalRetinoids => "Retinoid-, Säure- oder Aknecreme",
        Choice::Photosensitisers => "Medikamente, die lichtempfindlich machen",
        Choice::HeartRhythm => "Mittel gegen Herzrhythmusstörungen",
        Choice::AntiInflammatories => "Ibuprofen, ASS (Aspirin) oder Fischöl",
        Choice::SteroidCream => "Starke Kortisoncreme",
        Choice::StainlessSteel => "Edelstahl oder anderes Metall",
        Choice::Nickel => "Nickel",
        Choice::Anaesthetic => "Mittel zur örtlichen Betäubung",
        Choice::Latex => "Latex",
        Choice::Antiseptic => "Desinfektionsmittel oder Pflaster",
        Choice::Aspirin => "ASS (Aspirin) oder Salicylsäure",
        Choice::SevereOrMany => "Eine schwere Reaktion oder viele Allergien",
        Choice::BotulinumToxin => "Botulinumtoxin",
        Choice::Filler => "Filler",
        Choice::SuperficialPeel => "Oberflächliches Peeling",
        Choice::Needling => "Microneedling",
        Choice::NonAblativeLaser => "Laser-, Licht- oder Wärmebehandlung",
        Choice::AblativeLaserOrDeepPeel => "Hautabtragender Laser oder tieferes Peeling",
        Choice::Waxing => "Enthaarung mit Wachs oder auf andere Art",
        Choice::Surgery => "Operation",
        Choice::DistressYes => "Ja",
        Choice::DistressNo => "Nein",
        Choice::DistressPreferNotToSay => "Das möchte ich lieber nicht sagen",
        Choice::Professional => "In einer Klinik oder Praxis",
        Choice::AtHome => "Zu Hause",
        Choice::EitherSetting => "Beides ist mir recht",
        Choice::NoRollerYet => "Ich habe noch keinen Nadelroller",
        Choice::NeedleUpToQuarter => "0,25 mm oder kürzer",
        Choice::NeedleLonger => "Länger als 0,25 mm",
        Choice::NoDowntime => "Gar nicht",
        Choice::DowntimeUpTo2 => "Bis zu 2 Tage",
        Choice::DowntimeUpTo7 => "Bis zu einer Woche",
        Choice::AnyDowntime => "So lange wie nötig",
    }
}

/// What an option covers, where its name does not say.
fn choice_help(it: Choice) -> &'static str {
    match it {
        Choice::OtherScars => {
            "Von einer Operation, einer Verletzung, einer Verbrennung oder Windpocken."
        }
        Choice::SunSpots => "Flach und braun, und sie verändern sich nicht.",
        Choice::DarkMarks => "Oder nach Schnitten, Verbrennungen oder Ausschlägen.",
        Choice::VolumeLoss => "Zum Beispiel an den Wangen.",
        Choice::DeepLines => "Sie bleiben, auch wenn Ihr Gesicht entspannt ist.",
        Choice::Melasma => "Braune Flecken auf beiden Wangen, der Stirn oder der Oberlippe.",
        Choice::FacialRedness => "Sie bleibt oder kommt immer wieder.",
        Choice::RollingOrBoxcar => "Weiche Wellen oder runde Dellen mit klaren Rändern.",
        Choice::IcePick => "Wie der Stich einer dicken Nadel.",
        Choice::RaisedAcneScar => "Sie ragen über die Haut hinaus.",
        Choice::SmallFlat => "Unter etwa 5 cm. Pockennarben zählen mit.",
        Choice::LargeStitched => "Über etwa 5 cm, oder eine Risswunde, die genäht wurde.",
        Choice::RaisedOrTight => {
            "Sie ragt über die Haut hinaus, zieht oder schränkt Sie beim Bewegen ein."
        }
        Choice::ChangingLesion => {
            "Ein Leberfleck, eine Sommersprosse oder eine Stelle hat Größe, Form oder Farbe \
             geändert, sieht anders aus als die übrigen, hat unregelmäßige Ränder oder mehrere \
             Farben oder juckt, verkrustet oder blutet. Oder ein Knoten oder eine Wunde ist nach 4 \
             Wochen nicht verheilt. Hautkrebs dort, bekannt oder vermutet, zählt mit. Akne, \
             Pickel, die kommen und gehen, Flecken nach Akne, gleichmäßige Sommersprossen und \
             unverändertes Melasma zählen nicht."
        }
        Choice::SpreadingInfection => {
            "Sie schwillt heute an oder breitet sich heute aus, oder Sie haben dabei Fieber. Ein \
             einzelner schmerzender Pickel oder eine abgeheilte Infektion zählt nicht."
        }
        Choice::EyePainOrBlisters => {
            "Auch ein rotes Auge, das wehtut, oder verändertes Sehen zählt. Es muss jetzt so sein. \
             Trockene Augen oder ein früheres Gerstenkorn zählen nicht."
        }
        Choice::ProblemAfterProcedure => {
            "In den letzten 4 Wochen: starke oder zunehmende Schmerzen, Blasen, sich ausbreitende \
             Rötung, Eiter oder Fieber. Oder neue Schwäche oder Taubheit, verändertes Sehen oder \
             Haut, die weiß, blaugrau oder fleckig wird. Übliche Rötung, blaue Flecken, Schuppen, \
             braune Flecken und frühere Reaktionen zählen nicht."
        }
        Choice::NumbingReaction => {
            "Schneller oder unregelmäßiger Herzschlag, Krampfanfälle, Ohnmacht, Probleme beim \
             Atmen, Ohrgeräusche oder blaugraue Haut. Eine Reaktion vor Jahren zählt hier nicht. \
             Nennen Sie sie bei den Allergien."
        }
        Choice::Trying => "Eine Kinderwunschbehandlung zählt mit.",
        Choice::Type1 => "Sehr helle Haut.",
        Choice::Type2 => "Helle Haut.",
        Choice::Type3 => "Helle bis mittlere Haut.",
        Choice::Type4 => "Olivfarbene oder hellbraune Haut.",
        Choice::Type5 => "Braune Haut.",
        Choice::Type6 => "Sehr dunkelbraune oder schwarze Haut.",
        Choice::ColdSore => "Jetzt aktiv oder noch verkrustet.",
        Choice::OpenWound => "Abschürfungen und gereizte Haut zählen mit.",
        Choice::CysticAcne => "Sie bleiben wochenlang oder hinterlassen Narben.",
        Choice::RosaceaFlare => "Röter als sonst oder mit Knötchen.",
        Choice::SunburnOrTan => "Solarium zählt mit.",
        Choice::SkinInfection => {
            "Bakterien oder Pilze: zum Beispiel Impetigo (Borkenflechte), infizierte Haarwurzeln \
             oder Ringelflechte."
        }
        Choice::Warts => "Dellwarzen: kleine, glänzende Knötchen, die ein Virus verursacht.",
        Choice::RoughSunPatches => {
            "Schuppige Stellen, die bleiben. In der Arztpraxis heißen sie vielleicht aktinische \
             Keratosen."
        }
        Choice::SelfTan => "Lotion, Spray oder Tropfen.",
        Choice::Keloids => "Bei Ihnen oder in Ihrer engen Familie.",
        Choice::ColdSores => "Auch wenn es nur einmal war. Gürtelrose zählt mit.",
        Choice::Radiotherapy => "An der Haut, die behandelt werden soll, oder in ihrer Nähe.",
        Choice::Vitiligo => "Weiße Flecken, an denen die Haut ihre Farbe verloren hat.",
        Choice::DarkMarksAfterInjury => "Die Haut bleibt wochen- oder monatelang dunkler.",
        Choice::PoorHealing => "Oder offene Stellen, die lange offen bleiben.",
        Choice::ReactionAfterNeedling => {
            "Zum Beispiel Knoten oder ein Ausschlag durch ein Serum oder eine Creme."
        }
        Choice::BleedingDisorder => {
            "Zum Beispiel Hämophilie, von-Willebrand-Syndrom oder zu wenige Blutplättchen. Oder \
             Sie bluten leicht und lange."
        }
        Choice::BloodClots => {
            "In einem Bein, der Lunge oder anderswo, jetzt oder früher. Oder Blut, das zu leicht \
             gerinnt."
        }
        Choice::DiabetesUncontrolled => {
            "Wählen Sie dies, wenn Sie es nicht wissen oder wenn Sie wunde Stellen an den Füßen \
             oder taube Füße haben."
        }
        Choice::HeartCondition => {
            "Operationen an den Herzklappen und Infektionen des Herzens zählen mit."
        }
        Choice::ElectronicImplant => {
            "Auch ein Defibrillator, Nervenstimulator, eine Insulinpumpe oder ein \
             Cochlea-Implantat."
        }
        Choice::MetalImplant => "In der Haut, die behandelt werden soll, oder in ihrer Nähe.",
        Choice::Scleroderma => "Krankheiten, bei denen die Haut hart wird.",
        Choice::OtherAutoimmune => "Zum Beispiel der Gelenke, des Darms oder der Schilddrüse.",
        Choice::WeakImmuneSystem => {
            "Durch eine Krankheit, eine Transplantation oder Medikamente wie Biologika."
        }
        Choice::Epilepsy => "Auch Anfälle, die durch flackerndes Licht ausgelöst werden.",
        Choice::HivOrHepatitis => "Hepatitis B oder C.",
        Choice::CancerTreatment | Choice::CancerTreatmentPastYear => {
            "Tabletten einer (Anti-)Hormontherapie gegen Krebs zählen mit."
        }
        Choice::Sarcoidosis => {
            "Eine Krankheit, bei der kleine Knoten in der Lunge, der Haut oder anderswo entstehen."
        }
        Choice::G6pdOrMethaemoglobinaemia => {
            "Seltene Blutkrankheiten, über die man Sie in der Arztpraxis informiert hätte."
        }
        Choice::Isotretinoin => {
            "Zum Beispiel Aknenormin oder Roaccutan. Jetzt oder in den vergangenen 12 Monaten."
        }
        Choice::BloodThinners => {
            "Zum Beispiel Phenprocoumon (Marcumar), Warfarin, Apixaban, Heparin oder Clopidogrel. \
             Ärztlich verordnetes tägliches ASS (Aspirin) zählt mit."
        }
        Choice::Immunosuppressants => {
            "Zum Beispiel Biologika, Kortisontabletten, Methotrexat oder Medikamente nach einer \
             Transplantation."
        }
        Choice::TopicalRetinoids => {
            "Tretinoin, Retinol, Adapalen, AHA- oder BHA-Säuren oder Benzoylperoxid."
        }
        Choice::Photosensitisers => {
            "Zum Beispiel Doxycyclin, Minocyclin, Amiodaron, Johanniskraut oder \
             Entwässerungstabletten aus der Gruppe der Thiazide."
        }
        Choice::HeartRhythm => "Zum Beispiel Amiodaron, Sotalol oder Mexiletin.",
        Choice::AntiInflammatories => {
            "Auch Naproxen. In den letzten 7 Tagen. Ärztlich verordnetes tägliches ASS \
             (Aspirin) zählt als Blutverdünner."
        }
        Choice::SteroidCream => {
            "Auf der Haut, die behandelt werden soll, in den vergangenen 2 Wochen."
        }
        Choice::StainlessSteel => "Oder Stahl in Schmuck oder Nadeln.",
        Choice::Nickel => "Zum Beispiel Ausschlag durch Ohrringe oder einen Jeansknopf.",
        Choice::Anaesthetic => {
            "Lidocain, Prilocain oder andere Namen, die auf -cain enden. Eine Allergie gegen PABA \
             oder Sulfonamide zählt mit."
        }
        Choice::Antiseptic => {
            "Zum Beispiel Chlorhexidin, Jod, Alkohol oder der Kleber auf Pflastern."
        }
        Choice::SevereOrMany => {
            "Zum Beispiel Anaphylaxie: Probleme beim Atmen, ein geschwollener Rachen oder \
             Zusammenbruch."
        }
        Choice::BotulinumToxin => "Spritzen gegen Falten, zum Beispiel Botox.",
        Choice::Filler => "Auch wenn es länger her ist.",
        Choice::SuperficialPeel => "Feines Schuppen, höchstens einige Tage lang.",
        Choice::Needling => "Mit oder ohne Wärme, in Klinik, Praxis oder zu Hause.",
        Choice::NonAblativeLaser => {
            "IPL, Radiofrequenz, Ultraschall und andere Geräte, die mit Energie arbeiten, zählen \
             mit."
        }
        Choice::AblativeLaserOrDeepPeel => {
            "CO2- oder Erbium-Laser, mitteltiefes oder tiefes Peeling, Dermabrasion."
        }
        Choice::Waxing => "Fadenepilation, Enthaarungscreme und Schnitte beim Rasieren zählen mit.",
        Choice::EitherSetting => "Ich habe mich noch nicht entschieden.",
        _ => "",
    }
}

/// The names of the treatments.
fn treatment(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => "Professionelles Microneedling",
        Treatment::MicroneedlingWithPrp => "Microneedling mit PRP (Eigenblut)",
        Treatment::RfMicroneedling => "Radiofrequenz-Microneedling (RF)",
        Treatment::SuperficialPeel => "Oberflächliches chemisches Peeling",
        Treatment::DeepPeel => "Mitteltiefes oder tiefes chemisches Peeling",
        Treatment::NonAblativeLaser => "Nicht hautabtragender (nicht ablativer) Laser",
        Treatment::AblativeLaser => "Hautabtragender (ablativer) Laser",
        Treatment::DermalFiller => "Filler (Unterspritzung)",
        Treatment::TopicalRoutine => "Sonnenschutz und Hautpflege",
        Treatment::AtHomeMicroneedling => "Microneedling zu Hause",
    }
}

/// What each treatment is, in one sentence.
fn about(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => {
            "Eine geschulte Person setzt mit feinen sterilen Nadeln winzige Stiche in die Haut, \
             damit die Haut sich selbst repariert. Die Haut wird dabei tatsächlich verletzt \
             („minimalinvasiv“)."
        }
        Treatment::MicroneedlingWithPrp => {
            "Microneedling mit Plasma (PRP), das aus Ihrem eigenen Blut gewonnen und auf die Haut \
             gegeben wird. Dafür wird Blut aus Ihrem Arm abgenommen."
        }
        Treatment::RfMicroneedling => {
            "Das ist ein medizinischer Eingriff. Die Nadeln erhitzen dabei zusätzlich die tiefere \
             Haut mit Radiofrequenz."
        }
        Treatment::SuperficialPeel => {
            "Eine milde Säure löst die äußerste Schicht der Haut, die dann höchstens einige Tage \
             lang schuppt."
        }
        Treatment::DeepPeel => {
            "Eine stärkere Säure trägt tiefere Schichten der Haut ab, die dann Wochen braucht, um \
             zu heilen."
        }
        Treatment::NonAblativeLaser => {
            "Ein Laser erhitzt die Haut in winzigen Säulen und verletzt die Oberfläche nicht."
        }
        Treatment::AblativeLaser => {
            "Ein Laser trägt die Oberfläche der Haut ab, die dann über Wochen heilt."
        }
        Treatment::DermalFiller => {
            "Ein Gel wird unter die Haut gespritzt, um eingefallene Stellen und Falten für einige \
             Monate aufzufüllen. Selten verstopft es ein Blutgefäß, was der Haut oder den Augen \
             schaden kann."
        }
        Treatment::TopicalRoutine => {
            "Täglicher Sonnenschutz mit LSF 30 oder höher, sanfte Pflege und Produkte zum \
             Auftragen auf die Haut. Ein Eingriff gehört nicht dazu."
        }
        Treatment::AtHomeMicroneedling => {
            "Ein Roller mit sehr kurzen Nadeln, den Sie an Ihrer eigenen Haut verwenden und der \
             vor allem an der Oberfläche wirkt."
        }
    }
}

/// Whom to ask, to stand within a sentence: singular, and the same as its subject and as its object.
fn clinician(it: Clinician) -> &'static str {
    match it {
        Clinician::Doctor => "Ihre Hausarztpraxis",
        Clinician::Dermatologist => "eine Hautarztpraxis (Dermatologie)",
        Clinician::Obstetrician => "Ihre Hebamme oder Frauenarztpraxis",
        Clinician::Prescriber => "Ihre verschreibende Praxis",
        Clinician::Oncologist => "Ihr Krebs-Behandlungsteam",
        Clinician::Haematologist => "eine Facharztpraxis für Blutkrankheiten (Hämatologie)",
        Clinician::Cardiologist => "Ihre Herzpraxis (Kardiologie) oder Implantat-Ambulanz",
        Clinician::Rheumatologist => {
            "eine Facharztpraxis für Gelenke und Immunsystem (Rheumatologie)"
        }
        Clinician::Neurologist => "eine Facharztpraxis für Gehirn und Nerven (Neurologie)",
        Clinician::Surgeon => "Ihre chirurgische Praxis oder eine Praxis für plastische Chirurgie",
        Clinician::Injector => "die Fachperson Ihrer Filler-Behandlung",
        Clinician::EyelidSpecialist => "eine Facharztpraxis für Augen und Augenlider",
        Clinician::Allergist => "eine Facharztpraxis für Allergien",
        Clinician::Provider => "die Fachperson für die geplante Behandlung",
        Clinician::Specialist => "Ihre Facharztpraxis für diese Erkrankung",
    }
}

/// Why a rule speaks: true for every treatment that it touches.
fn rule(it: Rule) -> &'static str {
    match it {
        Rule::Pregnant => {
            "Ein oberflächliches Peeling mit Glykolsäure oder Milchsäure ist nur möglich, wenn \
             Ihre Hebamme oder Frauenarztpraxis zustimmt. Lassen Sie bis nach der Geburt und bis \
             zum Ende der Stillzeit keine anderen Eingriffe machen. Verwenden Sie bei der \
             Hautpflege keine Retinoide (Vitamin-A-Produkte), kein Hydrochinon und keine \
             Salicylsäure. Fragen Sie nach, bevor Sie Azelainsäure verwenden."
        }
        Rule::Breastfeeding => {
            "Vorsichtig ist es, zu warten, bis Sie nicht mehr stillen. Mittel zur örtlichen \
             Betäubung können in die Muttermilch übergehen. Lassen Sie bei der Hautpflege \
             Retinoide (Vitamin-A-Produkte) und Hydrochinon weg."
        }
        Rule::Trying => {
            "Machen Sie am Tag jeder Behandlung einen Schwangerschaftstest. Lassen Sie sich nur \
             behandeln, wenn er negativ ist, oder warten Sie Ihre Periode ab. Melasma (braune \
             Flecken) kann außerdem später schlimmer werden. Lassen Sie bei der Hautpflege \
             Retinoide (Vitamin-A-Produkte) und Hydrochinon weg."
        }
        Rule::Under18 => {
            "Unter 18 empfiehlt dieser Fragebogen keine kosmetischen Eingriffe. Besprechen Sie es \
             mit einem Elternteil oder einer sorgeberechtigten Person und mit einer Hausarzt- oder \
             Hautarztpraxis. Akne, die früh behandelt wird, hinterlässt vielleicht weniger Narben."
        }
        Rule::From18To21 => {
            "Microneedling-Geräte und Filler, die in den USA zugelassen sind, sind für Erwachsene \
             ab 22 gedacht. Wenn Sie 18 bis 21 Jahre alt sind, gehen Sie vor jedem Eingriff \
             persönlich zu einer medizinischen Fachperson."
        }
        Rule::From65 => {
            "Ab etwa 65 kann die Haut dünner sein und leichter blaue Flecken bekommen. Geben Sie \
             der Praxis eine Liste aller Ihrer Medikamente."
        }
        Rule::OpenWound => {
            "Verletzte oder wunde Haut muss vor jedem Eingriff ganz geschlossen und ruhig sein. \
             Bis dahin gehören keine Säuren, Retinoide oder Peelings mit Körnern darauf."
        }
        Rule::ActiveAcne => {
            "Bringen Sie zuerst die Akne zur Ruhe. Behandeln Sie danach die Spuren, die sie \
             hinterlässt. Eine Arztpraxis oder Apotheke kann Sie dabei beraten. Eine Behandlung entzündeter Pickel kann Bakterien verbreiten. \
             Aknecremes können trotzdem helfen, aber starke Produkte gehören nicht auf wunde \
             oder verletzte Haut."
        }
        Rule::CysticAcne => {
            "Tiefe, schmerzhafte Pickel gehören zuerst in eine Hautarztpraxis. Eine verordnete \
             Behandlung kann helfen, neuen Narben vorzubeugen. Starke Produkte gehören nicht auf \
             wunde oder verletzte Haut."
        }
        Rule::ColdSore => {
            "Ein Eingriff kann Lippenherpes oder Gürtelrose über die Haut verbreiten. Warten Sie, \
             bis alle Krusten weg sind und die Haut normal aussieht. Warten Sie erneut, wenn der \
             Lippenherpes oder die Gürtelrose wiederkommt. Säuren, Retinoide und Peelings mit \
             Körnern gehören nicht auf diese Stellen."
        }
        Rule::ColdSoreHistory => {
            "Ein Eingriff kann Lippenherpes wieder auslösen. Tabletten gegen Viren können helfen, \
             das zu verhindern, wenn sie am Tag davor oder am selben Tag begonnen werden. Darüber \
             entscheidet eine Arztpraxis, die sie verschreiben kann."
        }
        Rule::Warts => {
            "Ein Eingriff kann das Virus verbreiten, das hinter Warzen und Dellwarzen steckt. \
             Gehen Sie in eine Arztpraxis oder Apotheke, und warten Sie, bis die Warzen oder \
             Knötchen weg sind. Säuren, Retinoide und Peelings mit Körnern gehören nicht darauf, \
             außer man rät Ihnen in der Arztpraxis oder Apotheke dazu."
        }
        Rule::SkinInfection => {
            "Eine Infektion muss vor jedem Eingriff behandelt und vorbei sein. Bis dahin gehören \
             keine Säuren, Retinoide oder Peelings mit Körnern auf die Haut."
        }
        Rule::EczemaNow => {
            "Solange ein Ekzem aktiv ist, ist die Schutzbarriere der Haut gestört. Warten Sie, bis \
             die Haut abgeheilt ist. Bis dahin gehören keine Säuren, Retinoide oder Peelings mit \
             Körnern darauf."
        }
        Rule::EczemaHistory => {
            "Haut, die ein Ekzem hatte, wird leicht gereizt. Bitten Sie um einen Pflastertest \
             (Epikutantest) und darum, dass eine Betäubungscreme kürzer einwirkt."
        }
        Rule::PsoriasisNow => {
            "Eine Verletzung der Haut kann neue Stellen von Schuppenflechte oder Lichen planus \
             auslösen. Warten Sie, bis die Haut dort abgeheilt ist. Säuren, Retinoide und \
             Peelings mit Körnern gehören nicht auf die Stellen."
        }
        Rule::PsoriasisHistory => {
            "Auch wenn sie ruhig sind, können Schuppenflechte oder Lichen planus dort auftreten, \
             wo die Haut verletzt wird. In einer Hautarztpraxis kann man Ihnen sagen, wie \
             wahrscheinlich das bei Ihnen ist."
        }
        Rule::RosaceaFlare => {
            "Behandeln Sie zuerst die Rosazea, und warten Sie, bis sie ruhig ist. Bis dahin \
             gehören keine Säuren, Retinoide oder Peelings mit Körnern auf die Haut."
        }
        Rule::RosaceaHistory => {
            "Bei Haut mit Rosazea kann ein Eingriff einen Schub auslösen. Bitten Sie zuerst um \
             einen Test an einer kleinen Stelle und um schonende Einstellungen."
        }
        Rule::FacialRedness => {
            "Eine Rötung, die bleibt, kann Rosazea sein, und ein Eingriff kann einen Schub \
             auslösen. Lassen Sie die Rötung untersuchen, und bitten Sie zuerst um einen Test an \
             einer kleinen Stelle."
        }
        Rule::Sunburn => {
            "Bei verbrannter oder frisch gebräunter Haut ist es wahrscheinlicher, dass sie \
             verbrennt oder dunkel wird. Warten Sie, bis der Sonnenbrand oder die Bräune ganz \
             verschwunden ist. Auf verbrannte Haut gehören keine Säuren, Retinoide oder Peelings \
             mit Körnern."
        }
        Rule::SelfTan => {
            "Warten Sie, bis der Selbstbräuner verblasst ist. Das dauert etwa 1 bis 2 Wochen."
        }
        Rule::RadiotherapyRecent => {
            "Ihre Strahlentherapie ist vielleicht weniger als 12 Monate her. So lange empfiehlt \
             dieser Fragebogen keinen Eingriff, weil die Haut in dieser Zeit langsam heilt."
        }
        Rule::Radiotherapy => {
            "Haut, die bestrahlt wurde, heilt langsam. Egal wie lange es her ist: Ihr \
             Krebs-Behandlungsteam muss wissen, was geplant ist."
        }
        Rule::RoughSunPatches => {
            "Bei rauen Stellen durch die Sonne muss ärztlich geklärt werden, was es ist, bevor \
             etwas Kosmetisches gemacht wird. Bitte zeigen Sie sie bald in einer Arztpraxis."
        }
        Rule::RaisedMoles => {
            "Leberflecken und Muttermale müssen abgedeckt werden und dürfen nicht behandelt \
             werden. Ein Fleck, der sich verändert, blutet oder ungewöhnlich aussieht, muss zuerst \
             ärztlich untersucht werden."
        }
        Rule::Tattoo => {
            "Tattoos und Permanent-Make-up dürfen nicht behandelt werden, weil sich die Farbe \
             verändern kann. Der Fragebogen kann nicht erkennen, welche Stelle tätowiert ist. \
             Deshalb lässt er den ganzen Bereich aus."
        }
        Rule::AroundEyes => {
            "Keine dieser Behandlungen ist für die Augenlider oder für die Haut innerhalb des \
             knöchernen Rands der Augenhöhle geeignet. Ob die Haut weiter außen behandelt werden \
             kann, muss fachärztlich beurteilt werden."
        }
        Rule::Lips => {
            "Lippen dürfen nicht mit Nadeln, Peelings oder Lasern behandelt werden. Filler in den \
             Lippen gehören in ärztliche Hände. Um zu sehen, was für andere Bereiche geeignet ist, \
             beantworten Sie die Fragen noch einmal ohne die Lippen."
        }
        Rule::RecentPeel => {
            "Dieser Fragebogen rät, nach einem oberflächlichen Peeling mindestens 4 Wochen zu \
             warten."
        }
        Rule::RecentNeedling => {
            "Dieser Fragebogen rät, nach einem Microneedling mindestens 4 Wochen zu warten."
        }
        Rule::RecentLaser => {
            "Dieser Fragebogen rät, nach einer Laser-, Licht- oder Wärmebehandlung mindestens 4 \
             Wochen zu warten."
        }
        Rule::RecentDeep => {
            "Dieser Fragebogen rät, nach einem hautabtragenden Laser, einem tieferen Peeling oder \
             einer Dermabrasion 6 Monate zu warten. Manche Quellen nennen eine kürzere Wartezeit."
        }
        Rule::Waxing => {
            "Nach dem Entfernen von Haaren bleibt die Haut empfindlich. Dieser Fragebogen rät, \
             eine ganze Woche zu warten."
        }
        Rule::Surgery => {
            "Nach einer Operation in den vergangenen 12 Monaten ist das Gewebe innen vielleicht \
             noch nicht verheilt. Wann die Haut so weit ist, muss chirurgisch beurteilt werden."
        }
        Rule::SurgeryNew => {
            "In den ersten 6 Wochen ist eine Operationswunde nicht fest genug für Nadeln oder \
             Filler. Für alles andere ist eine chirurgische Zustimmung nötig."
        }
        Rule::ScarNew => {
            "In den ersten 6 Wochen ist eine Narbe nicht fest genug für Nadeln oder Filler. Für \
             alles andere ist eine chirurgische Zustimmung nötig."
        }
        Rule::ScarYoung => {
            "In den ersten 12 Monaten verändert sich eine Narbe noch. Eine frühe Behandlung kann \
             helfen, aber nur, wenn die Narbe nach chirurgischer Beurteilung fest genug ist."
        }
        Rule::Keloid => {
            "Bei Menschen, die zu erhabenen Narben (Keloiden) neigen, könnte durch jede Verletzung \
             der Haut eine weitere entstehen. Üblich sind zuerst Kortisonspritzen und Silikon in \
             der Hautarztpraxis."
        }
        Rule::Type4 => {
            "Haut, die schnell bräunt, kann nach jeder Behandlung dunkle Flecken bekommen. Bitten \
             Sie um schonende Einstellungen und wenn möglich um einen Test an einer kleinen \
             Stelle. Suchen Sie eine Person, die Erfahrung mit Haut wie Ihrer hat. Meiden Sie \
             starke Peelings und hautabtragende Laser."
        }
        Rule::Type5Or6 => {
            "Braune und schwarze Haut bekommt nach jeder Behandlung leichter dunkle Flecken, und \
             sie können lange bleiben. Bitten Sie um schonende Einstellungen und wenn möglich um \
             einen Test an einer kleinen Stelle. Suchen Sie eine Person, die oft braune und \
             schwarze Haut behandelt. Meiden Sie starke Peelings und hautabtragende Laser."
        }
        Rule::DarkMarksHistory => {
            "Ihre Haut kann nach einer Behandlung dunkel werden, so wie nach Pickeln oder Wunden. \
             Lassen Sie zuerst die Flecken, die Sie haben, mit Cremes verblassen. Bitten Sie dann \
             um schonende Einstellungen und einen Test an einer kleinen Stelle."
        }
        Rule::CreamsFirst => {
            "Bei dunklen Flecken kommen zuerst Cremes, 8 bis 12 Wochen lang. Ein oberflächliches \
             Peeling kommt nach mindestens 8 Wochen mit Cremes."
        }
        Rule::Melasma => {
            "Melasma kommt oft zurück, und Wärme oder Licht können es verschlimmern. Zuerst \
             kommen Sonnenschutz und verordnete Cremes. Alles Weitere ist eine Ergänzung, und \
             darüber entscheidet eine Hautarztpraxis."
        }
        Rule::Vitiligo => {
            "Nach einer Verletzung der Haut können neue weiße Flecken entstehen. Die Vitiligo \
             sollte seit mindestens 12 Monaten stabil sein."
        }
        Rule::Lupus => {
            "Bei Lupus und Dermatomyositis sind Schübe und langsame Heilung möglich. An einen \
             Eingriff ist nur zu denken, solange die Krankheit ruhig ist. Licht kann einen Schub \
             auslösen, deshalb fallen Laser weg."
        }
        Rule::Scleroderma => {
            "Für Sklerodermie und Morphea gibt es keine einheitlichen Empfehlungen, und ein \
             Eingriff könnte die Krankheit aktiv werden lassen. Dieser Fragebogen empfiehlt keinen \
             Eingriff."
        }
        Rule::OtherAutoimmune => {
            "Eine Autoimmunerkrankung und ihre Medikamente können verändern, wie die Haut heilt. \
             Ob die Krankheit stabil ist, muss die Facharztpraxis sagen, die Sie deswegen betreut."
        }
        Rule::PoorHealing => {
            "Für jeden Eingriff muss die Haut gut heilen können. Wenn Wunden schlecht heilen, \
             empfiehlt dieser Fragebogen keinen Eingriff."
        }
        Rule::IsotretinoinNow => {
            "Sie nehmen Isotretinoin, haben es erst vor sehr Kurzem abgesetzt oder wissen nicht, \
             wann Sie es abgesetzt haben. Brechen Sie die Einnahme nicht für eine kosmetische \
             Behandlung ab. Fragen Sie in Ihrer Hautarztpraxis, ob etwas Schonendes früher möglich \
             ist."
        }
        Rule::IsotretinoinPast => {
            "Nach Isotretinoin rät dieser Fragebogen, 6 Monate zu warten, vor hautabtragenden \
             Lasern oder Microneedling zu Hause 12 Monate. Fachleute sagen inzwischen, dass manche \
             schonenden Behandlungen früher möglich sein können. Darüber muss eine Hautarztpraxis \
             entscheiden."
        }
        Rule::IsotretinoinAblative => {
            "Nach Isotretinoin rät dieser Fragebogen, vor einem hautabtragenden Laser oder \
             Microneedling zu Hause 12 Monate zu warten. Beenden Sie die Einnahme dafür nicht \
             vorzeitig."
        }
        Rule::TopicalRetinoids => {
            "Lassen Sie Retinoide, Säuren und Benzoylperoxid auf dieser Haut in den 7 Tagen vor \
             einem Eingriff weg. Beginnen Sie frühestens 7 Tage danach wieder, und erst, wenn die \
             Haut ruhig ist. Wenn sie ärztlich verordnet wurden, fragen Sie, bevor Sie sie \
             weglassen."
        }
        Rule::BloodThinners => {
            "Durch Blutverdünner können Sie stärker bluten oder mehr blaue Flecken bekommen. \
             Setzen Sie einen Blutverdünner nie für eine kosmetische Behandlung ab."
        }
        Rule::AntiInflammatories => {
            "Diese Mittel können blaue Flecken wahrscheinlicher machen. Fragen Sie, bevor Sie \
             etwas Verordnetes absetzen."
        }
        Rule::Immunosuppressed => {
            "Ein schwaches Immunsystem macht Infektionen wahrscheinlicher. Setzen Sie für eine \
             kosmetische Behandlung kein Medikament ab."
        }
        Rule::SteroidCream => {
            "Starke Kortisoncremes machen die Haut dünn. Fragen Sie dort, wo die Creme \
             verschrieben wurde, bevor Sie sie absetzen."
        }
        Rule::Photosensitisers => {
            "Manche Medikamente lassen die Haut stärker auf Licht reagieren. Fragen Sie in der \
             Apotheke nach Ihren Medikamenten. Setzen Sie für eine kosmetische Behandlung kein \
             Antibiotikum und kein anderes verordnetes Medikament ab."
        }
        Rule::CancerTreatment => {
            "Während einer Krebsbehandlung empfiehlt dieser Fragebogen keine Eingriffe. Die Haut \
             kann langsam heilen, und Infektionen können wahrscheinlicher sein."
        }
        Rule::CancerTreatmentPastYear => {
            "Nach einer Krebsbehandlung kann die Haut etwa ein Jahr lang langsam heilen. Setzen \
             Sie Tabletten einer (Anti-)Hormontherapie nicht für eine kosmetische Behandlung ab."
        }
        Rule::HeartRhythm => {
            "Betäubungscremes können bei Mitteln gegen Herzrhythmusstörungen, G6PD-Mangel oder \
             Methämoglobinämie riskant sein. Sagen Sie es der Praxis, bevor etwas betäubt wird, \
             und setzen Sie kein Medikament ab."
        }
        Rule::BleedingDisorder => {
            "Sie können stärker bluten oder mehr blaue Flecken bekommen als andere, und beides \
             kann länger dauern. Dieser Fragebogen schließt die meisten Behandlungen aus, die die \
             Haut verletzen."
        }
        Rule::BloodClots => {
            "Bei Blutgerinnseln, jetzt oder früher, oder bei Blut, das zu leicht gerinnt, ist \
             zuerst eine ärztliche Zustimmung nötig. Setzen Sie einen Blutverdünner nie für eine \
             kosmetische Behandlung ab."
        }
        Rule::DiabetesControlled => {
            "Diabetes kann die Heilung verlangsamen und Infektionen wahrscheinlicher machen. Ein \
             aktueller Langzeit-Blutzuckerwert (HbA1c) hilft bei der Entscheidung."
        }
        Rule::DiabetesUncontrolled => {
            "Warten Sie, bis Ihr Diabetes gut eingestellt ist und ärztlich kontrolliert wurde. \
             Ein hoher Blutzucker kann die Heilung verlangsamen und Infektionen wahrscheinlicher \
             machen."
        }
        Rule::HeartCondition => {
            "Bei einer Herzerkrankung ist vor jedem Eingriff eine fachärztliche Zustimmung nötig. \
             Manche starken Peelings können das Herz beeinträchtigen."
        }
        Rule::ElectronicImplant => {
            "Lassen Sie keine Behandlung mit Radiofrequenz machen: Sie kann Implantate mit \
             Elektronik stören. Manche Kliniken und Praxen behandeln niemanden mit einem \
             Implantat, auch nicht ohne Radiofrequenz. Fragen Sie das Team, das Ihr Implantat \
             betreut."
        }
        Rule::MetalImplant => {
            "Radiofrequenz (RF) wird nicht über oder nahe an Metall angewendet. Sagen Sie der \
             Praxis, wo Sie Metall haben, auch an den Zähnen."
        }
        Rule::HivOrHepatitis => {
            "Die Praxis muss wissen, dass Ihr Immunsystem stark genug ist. Fragen Sie, wie die \
             Praxis diese Angabe vertraulich behandelt. Teilen Sie einen Nadelroller nie mit \
             jemandem."
        }
        Rule::Epilepsy => {
            "Sagen Sie der Praxis, dass Sie Anfälle haben und was sie auslöst. Laser geben helles \
             Licht ab."
        }
        Rule::LiverOrKidney => {
            "Eine Leber- oder Nierenerkrankung kann verändern, wie der Körper Mittel zur \
             örtlichen Betäubung verträgt. Manche starken Peelings können den Nieren schaden."
        }
        Rule::UnwellNow => {
            "Warten Sie, bis das Fieber oder die Krankheit vorbei ist und Sie sich wieder gut \
             fühlen."
        }
        Rule::Smoking => {
            "Rauchen und Dampfen können die Heilung verlangsamen und das Ergebnis abschwächen. \
             Eine Pause davor und danach kann helfen."
        }
        Rule::FaintsWithNeedles => {
            "Bei Nadeln können Sie ohnmächtig werden oder große Angst bekommen. Sagen Sie es der \
             Person, die bei Ihnen ist, und legen Sie sich hin, wenn Ihnen unwohl ist. Für PRP \
             wird außerdem Blut abgenommen."
        }
        Rule::SteelAllergy => {
            "Die meisten Nadeln sind aus Chirurgenstahl. In einer Hautarztpraxis kann ein \
             Pflastertest (Epikutantest) gemacht werden. Manche Geräte haben Nadeln aus Titan."
        }
        Rule::NickelAllergy => {
            "Stahlnadeln können Nickel enthalten. Über Reaktionen wird selten berichtet, aber \
             zuerst kommt ein Pflastertest (Epikutantest)."
        }
        Rule::AnaestheticAllergy => {
            "Mittel zur örtlichen Betäubung gehören oft zu einem Eingriff. Lassen Sie nichts \
             betäuben, bevor Ihre Allergie abgeklärt ist."
        }
        Rule::LatexAllergy => {
            "Sagen Sie es der Praxis schon bei der Buchung, damit Handschuhe und Geräte latexfrei \
             sind. Verwenden Sie auch zu Hause kein Latex."
        }
        Rule::AntisepticAllergy => {
            "Sagen Sie der Praxis, auf welches Desinfektionsmittel, welches Pflaster oder welchen \
             Kleber Sie reagieren. Verwenden Sie es auch zu Hause nicht."
        }
        Rule::AspirinAllergy => {
            "Lassen Sie Salicylsäure weg, sowohl bei Peelings als auch bei der Hautpflege. Sie ist \
             eng mit ASS (Aspirin) verwandt."
        }
        Rule::SevereAllergies => {
            "Nach einer schweren Reaktion in der Vergangenheit oder bei vielen Allergien kann das \
             Risiko einer neuen Reaktion höher sein. Finden Sie zuerst heraus, was Sie meiden \
             müssen."
        }
        Rule::GranulomaRisk => {
            "In Haut, in die gestochen wurde, können harte Knoten (Granulome) entstehen. \
             Sarkoidose oder eine frühere Reaktion nach Microneedling kann sie wahrscheinlicher \
             machen."
        }
        Rule::ToxinRecent => {
            "Dieser Fragebogen rät, nach Botulinumtoxin mindestens 2 Wochen zu warten, vor \
             Radiofrequenz oder Microneedling zu Hause 4 Wochen. Sagen Sie der Person, die es \
             gespritzt hat, was Sie vorhaben."
        }
        Rule::ToxinBeforeRf => {
            "Dieser Fragebogen rät, zwischen Botulinumtoxin und Radiofrequenz oder Microneedling \
             zu Hause 4 Wochen zu warten."
        }
        Rule::Filler => {
            "Sagen Sie der Praxis, wo Sie Filler haben und wann Sie sie bekommen haben. \
             Radiofrequenz über Fillern braucht die Zustimmung der Person, die sie gespritzt hat."
        }
        Rule::FillerRecent => {
            "Dieser Fragebogen rät, nach Fillern mindestens 4 Wochen zu warten. Die Person, die \
             sie gespritzt hat, muss wissen, was geplant ist."
        }
        Rule::AreaNeck => {
            "Die Haut am Hals ist dünner als die Gesichtshaut und heilt weniger gut. \
             Hautabtragende Laser haben dort Narben hinterlassen, und bei starken Peelings kann \
             das ebenso geschehen. Die US-Aufsichtsbehörde (FDA) hat Filler für den Hals nicht \
             zugelassen."
        }
        Rule::AreaChest => {
            "Die Haut auf der Brust vernarbt leicht und kann erhabene Narben bilden. Starke \
             Peelings und hautabtragende Laser bleiben dort weg. Die US-Aufsichtsbehörde (FDA) hat \
             Filler für diesen Bereich nicht zugelassen."
        }
        Rule::AreaBreasts => {
            "Starke Peelings bleiben an den Brüsten weg, und die US-Aufsichtsbehörde (FDA) rät \
             dort von Fillern ab. Ein hautabtragender Laser braucht zuerst das Urteil einer \
             Hautarztpraxis. Bei einem Implantat, einem Knoten oder einer Veränderung lassen Sie \
             sich zuerst ärztlich untersuchen, was immer Sie vorhaben."
        }
        Rule::AreaAbdomen => {
            "Die Haut am Bauch heilt langsamer als die Gesichtshaut. Starke Peelings bleiben dort \
             weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die \
             US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen."
        }
        Rule::AreaHipsOrButtocks => {
            "Die Haut an Hüften und Po heilt langsamer als die Gesichtshaut. Starke Peelings \
             bleiben dort weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die \
             US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen."
        }
        Rule::AreaThighs => {
            "Die Haut an den Oberschenkeln heilt langsamer als die Gesichtshaut. Starke Peelings \
             bleiben dort weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die \
             US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen."
        }
        Rule::AreaLowerLegs => {
            "Unterhalb des Knies heilt Haut langsam, wird leicht dunkler und kann erhabene Narben \
             bilden. Starke Peelings bleiben dort weg, und ein hautabtragender Laser könnte Spuren \
             hinterlassen. Die US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu \
             formen."
        }
        Rule::AreaArms => {
            "An Schultern und Oberarmen bilden sich häufiger erhabene Narben. Starke Peelings \
             bleiben an den Armen weg, und ein hautabtragender Laser könnte Narben hinterlassen. \
             Die US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen."
        }
        Rule::AreaHands => {
            "Die Haut der Hände ist dünn, liegt über Sehnen und heilt weniger gut als die \
             Gesichtshaut. Starke Peelings bleiben dort weg. Manche setzen dort auch keinen \
             hautabtragenden Laser ein."
        }
        Rule::AreaBack => {
            "Am Rücken können sich erhabene Narben bilden. Aknenarben sind dort oft schon erhaben, \
             lassen Sie sie deshalb zuerst ansehen. Starke Peelings bleiben dort weg, und ein \
             hautabtragender Laser könnte Narben hinterlassen. Die US-Aufsichtsbehörde (FDA) rät \
             davon ab, den Körper mit Fillern zu formen."
        }
        Rule::DeepPeelAlways => {
            "Ein mitteltiefes oder tiefes Peeling ist ein medizinischer Eingriff. Die Haut braucht \
             Wochen zum Heilen, und Narben oder eine andere Hautfarbe können bleiben. Das \
             entscheidet eine Hautarztpraxis, und dieser Fragebogen empfiehlt es nie."
        }
        Rule::DeepPeelHeart => {
            "Manche tiefen Peelings enthalten Phenol, das den Herzschlag stören und die Nieren \
             belasten kann. Diabetes oder Herzprobleme können dieses Risiko erhöhen. Für ein \
             solches Peeling muss das Herz überwacht werden und eine Ärztin oder ein Arzt im Raum \
             sein. Wenn Sie nicht wissen, welche Säure geplant ist, gehen Sie von Phenol aus."
        }
        Rule::AblativeAlways => {
            "Dieser Laser trägt die Oberfläche der Haut ab. Danach ist sie tagelang wund und \
             wochen- bis monatelang rot. Infektionen, Narben und hellere oder dunklere Haut sind \
             möglich. Das entscheidet eine Hautarztpraxis, und dieser Fragebogen empfiehlt ihn \
             nie."
        }
        Rule::FillerAlways => {
            "Selten verstopft ein Filler ein Blutgefäß. Dann kann Haut absterben, das Augenlicht \
             verloren gehen oder ein Schlaganfall folgen. Gehen Sie nur zu einer geschulten \
             medizinischen Fachperson, die das Gegenmittel vor Ort hat. Weiße oder fleckig \
             verfärbte Haut, starke Schmerzen oder verändertes Sehen sind ein Notfall. In den USA \
             sind Filler für Erwachsene ab 22 gedacht."
        }
        Rule::RfAlways => {
            "Im Oktober 2025 warnte die US-Aufsichtsbehörde (FDA) vor schweren Schäden durch \
             manche Behandlungen mit Radiofrequenz-Microneedling. Sie nannte Verbrennungen, \
             Narben, Verlust von Fettgewebe, Entstellung und Nervenschäden. Manche Menschen \
             mussten operiert werden. Es ist ein medizinischer Eingriff und niemals etwas für zu \
             Hause. Wählen Sie eine geschulte medizinische Fachperson, und sagen Sie ihr, ob Sie \
             Implantate haben."
        }
        Rule::PrpAlways => {
            "Für PRP wird Ihnen Blut abgenommen und ein Teil davon wieder auf die Haut gegeben. \
             Kundinnen eines Spas in den USA haben sich mit HIV angesteckt, höchstwahrscheinlich \
             durch mehrfach verwendetes Material. Alles muss zum einmaligen Gebrauch sein, vor \
             Ihren Augen geöffnet werden und Ihren Namen tragen."
        }
        Rule::LaserType3 => {
            "Haut, die bräunt, kann nach einem Laser eine Zeit lang dunkler werden. Bitten Sie um \
             eine Probestelle, bräunen Sie sich weder vorher noch nachher, und verwenden Sie jeden \
             Tag Sonnenschutz."
        }
        Rule::HomeAlways => {
            "Im Jahr 2021 erklärte die US-Aufsichtsbehörde (FDA), dass sie kein \
             Microneedling-Gerät für den Verkauf ohne Rezept zugelassen hatte. Das könnte sich \
             geändert haben. Eine Klinik oder Praxis ist die bessere Wahl. Zu Hause dürfen die \
             Nadeln nicht länger als 0,25 mm sein."
        }
        Rule::HomeNotAsked => {
            "Sie haben nicht angegeben, dass Sie nur zu Hause behandelt werden möchten, und dieser \
             Fragebogen schlägt Microneedling zu Hause nicht vor."
        }
        Rule::HomeEvent => {
            "Ihr Anlass liegt innerhalb der nächsten 4 Wochen. Machen Sie davor zu Hause kein \
             Microneedling: Eine Rötung oder ein dunkler Fleck könnte dann noch da sein."
        }
        Rule::HomeNeedle => {
            "Nadeln, die länger als 0,25 mm sind, können zu Hause zu tief eindringen. Wenn Sie die \
             Länge nicht kennen, verwenden Sie den Roller nicht."
        }
        Rule::HomeArea => {
            "Rollen Sie zu Hause nur über Wangen, Stirn und Kinn. Sie haben mindestens einen \
             anderen Bereich gewählt."
        }
        Rule::HomeConcern => {
            "Roller für zu Hause wirken vor allem an der Oberfläche. Sie sind nichts für Narben, \
             Dehnungsstreifen, Falten, schlaffe Haut, braune oder rote Flecken, Akne oder \
             Mitesser."
        }
        Rule::LargeScar => {
            "Große, genähte oder durch Verbrennung entstandene Narben verändern sich durch diese \
             Behandlungen selten stark. In einer chirurgischen Praxis kann man Ihnen sagen, was \
             sonst möglich ist."
        }
        Rule::NotSureConcerns => {
            "Sie waren sich nicht sicher, was Ihr Anliegen ist. Eine Hautarztpraxis kann das \
             zuerst herausfinden."
        }
        Rule::NotSureAcneScarType => {
            "Sie waren sich nicht sicher, wie Ihre Aknenarben aussehen. Eine Hautarztpraxis \
             sollte sie zuerst ansehen, denn erhabene Narben brauchen eine andere Behandlung."
        }
        Rule::NotSureScarType => {
            "Sie waren sich nicht sicher, was für eine Narbe es ist. Eine Hautarztpraxis sollte \
             sie zuerst ansehen, denn erhabene oder straffe Narben brauchen eine andere \
             Behandlung."
        }
        Rule::NotSurePregnancy => {
            "Finden Sie zuerst heraus, ob Sie schwanger sind. Warten Sie, bis feststeht, dass Sie \
             es nicht sind. Lassen Sie bis dahin bei der Hautpflege Retinoide \
             (Vitamin-A-Produkte), Hydrochinon und Salicylsäure weg."
        }
        Rule::NotSureSkinNow => {
            "Sie waren sich nicht sicher, wie Ihre Haut jetzt ist. Eine Hautarztpraxis sollte sie \
             zuerst ansehen."
        }
        Rule::NotSureSkinHistory => {
            "Sie waren sich nicht sicher, wie Ihre Haut früher war. Gehen Sie das zuerst in einer \
             Hautarztpraxis durch."
        }
        Rule::NotSureHealth => {
            "Sie waren sich bei den Fragen zu Ihrer Gesundheit nicht sicher. Das können Sie \
             zuerst in einer Arztpraxis durchgehen."
        }
        Rule::NotSureMedicines => {
            "Sie waren sich bei Ihren Medikamenten nicht sicher. In einer Arztpraxis oder \
             Apotheke kann man sie mit Ihnen prüfen. Bitte setzen Sie keine ab."
        }
        Rule::NotSureAllergies => {
            "Sie waren sich bei der Frage nach Allergien nicht sicher. Eine Arztpraxis kann \
             Ihnen helfen, das zuerst herauszufinden."
        }
        Rule::NotSureRecentTreatments => {
            "Sie waren sich nicht sicher, was bei Ihnen in letzter Zeit gemacht wurde. Fragen Sie \
             dort, wo es gemacht wurde, denn die Haut braucht dazwischen Zeit."
        }
    }
}

/// What to do before and after, when to get help, what to ask.
fn care(it: Care) -> &'static str {
    match it {
        Care::NoTan => {
            "Verwenden Sie in den 4 Wochen vor einem Peeling oder Laser jeden Tag Sonnenschutz, \
             und bräunen Sie sich nicht. Gehen Sie nicht ins Solarium, und lassen Sie \
             Selbstbräuner zuerst verblassen."
        }
        Care::NoTanNeedles => {
            "Verwenden Sie in den 2 Wochen vor dem Microneedling jeden Tag Sonnenschutz, und \
             bräunen Sie sich nicht. Gehen Sie nicht ins Solarium, und lassen Sie Selbstbräuner \
             zuerst verblassen."
        }
        Care::PauseActives => {
            "Lassen Sie Retinoide, Säuren und Benzoylperoxid auf der Haut, die behandelt werden \
             soll, in den 7 Tagen davor weg. Wenn sie verordnet wurden, fragen Sie zuerst."
        }
        Care::NoWaxing => {
            "Entfernen Sie an der Haut, die behandelt werden soll, in den 7 Tagen davor keine \
             Haare mit Wachs, Faden oder Enthaarungscreme, und rasieren Sie sie nicht gründlich."
        }
        Care::TellTheClinic => {
            "Sagen Sie der Praxis, ob Sie Lippenherpes, Allergien, Implantate oder Krankheiten \
             haben, und nennen Sie alle Ihre Medikamente. Sagen Sie es auch, wenn Sie schwanger \
             sein könnten."
        }
        Care::Painkillers => {
            "Fragen Sie, ob Sie in der Woche davor Ibuprofen, Naproxen und ähnliche Schmerzmittel \
             weglassen sollen. Fragen Sie immer nach, bevor Sie etwas Verordnetes absetzen."
        }
        Care::Numbing => {
            "Wenn Betäubungscreme verwendet wird, lassen Sie sie von der Praxis auftragen. Sie \
             braucht je nach Produkt 20 bis 60 Minuten, und manche Menschen kommen ohne aus. \
             Tragen Sie keine eigene auf, schon gar keine mit mehr als 4 % Lidocain oder unter \
             Frischhaltefolie."
        }
        Care::AntiviralBefore => {
            "Fragen Sie rechtzeitig vorher nach Tabletten gegen die Viren, die Lippenherpes \
             auslösen. Damit wird am Tag davor oder am selben Tag begonnen."
        }
        Care::AntiviralResurfacing => {
            "Fragen Sie vor einem mitteltiefen oder tiefen Peeling oder einem hautabtragenden \
             Laser ärztlich nach Tabletten gegen Herpesviren, auch wenn Sie nie Lippenherpes \
             hatten. Das Virus schläft oft unbemerkt."
        }
        Care::EyeShields => {
            "Bei einer Laserbehandlung müssen Ihre Augen mit Schutzschalen abgedeckt sein. Alle \
             anderen im Raum tragen Schutzbrillen."
        }
        Care::PregnancyCheck => {
            "Machen Sie am Tag jedes Termins einen Schwangerschaftstest. Gehen Sie nur hin, wenn \
             er negativ ist, oder warten Sie Ihre Periode ab."
        }
        Care::PatchTest => {
            "Bitten Sie um einen Pflastertest (Epikutantest) der Produkte und um einen Test an \
             einer kleinen Stelle."
        }
        Care::TestSpot => {
            "Bitten Sie um einen Test an einer kleinen Stelle, und warten Sie ab, wie sie heilt."
        }
        Care::FadeMarksFirst => {
            "Behandeln Sie dunkle Flecken zuerst mit Cremes, 8 bis 12 Wochen lang. Die Behandlung \
             kommt nach mindestens 8 Wochen mit Cremes."
        }
        Care::PauseSmoking => {
            "Wenn Sie können, rauchen oder dampfen Sie in den Tagen davor und danach nicht. Eine \
             Apotheke oder Hausarztpraxis kann helfen."
        }
        Care::HomeNeedle => {
            "Verwenden Sie einen einfachen Roller. Seine Nadeln dürfen nicht länger als 0,25 mm \
             sein, auf keinen Fall 0,5 mm oder länger. Verwenden Sie keinen Pen mit Motor. Rollen \
             Sie nur über Wangen, Stirn und Kinn."
        }
        Care::HomeClean => {
            "Waschen Sie Hände und Gesicht. Legen Sie den Roller davor und danach etwa 10 Minuten \
             in frischen Alkohol (70 %), und lassen Sie ihn trocknen. Steril wird er dadurch \
             nicht. Verwenden Sie den Roller nur einmal, höchstens dreimal. Werfen Sie ihn dann in \
             einen stichfesten Behälter für Nadeln."
        }
        Care::HomeNever => {
            "Rollen Sie nie über Augenlider, Lippen, die Vorderseite des Halses, Leberflecken, \
             Pickel, Narben oder verletzte Haut. Teilen Sie nie einen Roller. Verwenden Sie ihn \
             nie bei einem Kind oder einer anderen Person, nie mit Betäubungscreme und nie vor \
             einem Anlass. Geben Sie keine Pigmente, kein PRP und keine Ampullen auf die Haut."
        }
        Care::RednessNormal => {
            "Rechnen Sie mit 1 bis 3 Tagen Rötung, manchmal mit bis zu 7 Tagen. Schwellung, \
             Spannen und winzige Blutpunkte sind am Anfang üblich, Schuppen an den Tagen 3 bis 5."
        }
        Care::FirstDay => {
            "Bleiben Sie in den ersten 24 Stunden drinnen oder im Schatten, und tragen Sie einen \
             Hut. Verwenden Sie nur, was die Praxis aufträgt oder Ihnen gibt, und Sonnenschutz \
             nur, wenn die Praxis ihn aufträgt. Berühren Sie Ihre Haut nicht, und schlafen Sie auf \
             einem frischen Kissenbezug."
        }
        Care::NoMakeup => {
            "Tragen Sie mindestens 24 Stunden kein Make-up, besser 72 Stunden. Verwenden Sie \
             danach sauberes Mineral-Make-up und saubere Pinsel."
        }
        Care::NoVitaminC => {
            "Geben Sie mindestens 7 Tage lang kein Serum mit Vitamin C, Duftstoffen oder \
             ätherischen Ölen auf die mit Nadeln behandelte Haut. Verwenden Sie nur ein steriles \
             Produkt, das die Praxis nennt."
        }
        Care::NoActives => {
            "Lassen Sie mindestens 7 Tage lang Retinoide, Säuren, Vitamin C und Peelings mit \
             Körnern weg. Beginnen Sie erst wieder, wenn die Haut ruhig und verheilt ist."
        }
        Care::NoSweat => {
            "Treiben Sie 72 Stunden lang keinen Sport, und gehen Sie nicht in Sauna, Whirlpool \
             oder Schwimmbad. Arbeit am Schreibtisch ist am nächsten Tag in Ordnung."
        }
        Care::GentleCare => {
            "Verwenden Sie lauwarmes Wasser, ein mildes Reinigungsmittel und eine einfache \
             Feuchtigkeitscreme ohne Duftstoffe. Tragen Sie 72 Stunden lang nichts mit Alkohol auf \
             die Haut auf."
        }
        Care::SunscreenAfter => {
            "Verwenden Sie ab 24 Stunden danach jeden Tag mineralischen Sonnenschutz mit LSF 30 \
             oder höher. Verwenden Sie ihn mindestens 2 Wochen lang, und meiden Sie starke Sonne."
        }
        Care::SunscreenLonger => {
            "Ihre Haut kann leichter dunkler werden, deshalb sind 2 Wochen Sonnenschutz nicht \
             genug. Verwenden Sie ihn mindestens 4 Wochen lang jeden Tag."
        }
        Care::DoNotPick => {
            "Lassen Sie Schuppen und Krusten von selbst abfallen. Zupfen, scheuern und bürsten \
             Sie nicht."
        }
        Care::PeelAfter => {
            "Nach einem oberflächlichen Peeling kann die Haut einige Stunden spannen und einige \
             Tage schuppen. Verwenden Sie ab 24 Stunden danach jeden Tag mineralischen \
             Sonnenschutz mit LSF 30 oder höher. Meiden Sie die Sonne mindestens einen Monat lang."
        }
        Care::DeepPeelAfter => {
            "Nach einem mitteltiefen Peeling kann die Heilung bis zu 6 Wochen dauern, und nach \
             einem tiefen kann eine Schwellung 2 Wochen anhalten. Meiden Sie die Sonne mindestens \
             einen Monat lang. Beginnen Sie mit Sonnenschutz erst, wenn die Praxis es sagt."
        }
        Care::LaserAfter => {
            "Nach einem nicht hautabtragenden Laser hält die Rötung einige Stunden bis Tage an."
        }
        Care::AblativeLaserAfter => {
            "Nach einem hautabtragenden (ablativen) Laser ist die Rötung stark und kann monatelang \
             anhalten. Tun Sie genau das, was die Praxis Ihnen zur Wunde sagt. Beginnen Sie mit \
             Sonnenschutz erst, wenn die Praxis es sagt."
        }
        Care::FillerAfter => {
            "Blaue Flecken können 1 bis 7 Tage zu sehen sein. Drücken und reiben Sie den Bereich \
             nicht, außer die Praxis sagt es Ihnen."
        }
        Care::RoutineSun => {
            "Verwenden Sie jeden Tag Sonnenschutz mit LSF 30 oder höher. Wählen Sie bei braunen \
             Flecken einen getönten mineralischen."
        }
        Care::RoutineSlow => {
            "Nehmen Sie immer nur ein neues Produkt dazu, und verwenden Sie es am Anfang nur alle \
             paar Tage. Wenn es brennt oder Ihre Haut rot wird, hören Sie damit auf, denn \
             Reizungen können Flecken hinterlassen."
        }
        Care::RoutineTime => "Geben Sie der Pflege 8 bis 12 Wochen Zeit, bevor Sie urteilen.",
        Care::RoutineMarks => {
            "Verwenden Sie gegen dunkle Flecken 8 bis 12 Wochen lang Cremes. Fragen Sie in der \
             Apotheke oder Arztpraxis, welche geeignet sind. Sagen Sie dort, wenn Sie schwanger \
             sind oder sein könnten oder stillen."
        }
        Care::HomeAfter => {
            "Tragen Sie nur eine reine, sterile Hyaluronsäure oder eine milde Feuchtigkeitscreme \
             auf, ohne Duftstoffe oder Vitamin C. Meiden Sie die Sonne, und verwenden Sie ab dem \
             nächsten Morgen Sonnenschutz. Verwenden Sie 24 Stunden lang kein Make-up, und \
             treiben Sie 72 Stunden lang keinen Sport."
        }
        Care::HomeHowOften => {
            "Rollen Sie höchstens alle 4 Wochen einmal. Die Haut kann einige Stunden rosa sein. \
             Wenn eine Rötung länger als 24 Stunden anhält, rollen Sie nicht noch einmal. \
             Verwenden Sie 7 Tage davor und danach keine Säuren, keine Retinoide und kein Vitamin \
             C."
        }
        Care::HelpEye => {
            "Schmerzen, Bläschen oder eine Rötung nahe am Auge oder verändertes Sehen sind ein \
             Notfall. Wählen Sie jetzt den Notruf, oder gehen Sie jetzt in eine Augen-Notaufnahme. \
             Ein Ausschlag mit Bläschen auf nur einer Seite, fern vom Auge, muss noch heute \
             ärztlich untersucht werden."
        }
        Care::HelpNumbing => {
            "Waschen Sie die Creme ab, und wählen Sie jetzt den Notruf. Sagen Sie, dass Sie eine \
             Betäubungscreme verwendet haben."
        }
        Care::HelpInfection => {
            "Das kann eine Infektion sein. Lassen Sie sich deshalb noch heute ärztlich \
             untersuchen. Gehen Sie in eine Notaufnahme, wenn sie im Gesicht oder nahe am Auge \
             ist, schnell schlimmer wird oder Ihr Immunsystem geschwächt ist. Wählen Sie den \
             Notruf, wenn Sie sich sehr krank fühlen, oder bei Fieber mit Verwirrtheit, Erbrechen, \
             schnellem Herzschlag oder schnellem Atmen."
        }
        Care::HelpAfterProcedure => {
            "Wählen Sie sofort den Notruf, wenn Sie anders sehen als sonst, Probleme beim Sprechen \
             oder Atmen haben oder plötzlich schwach werden. Wählen Sie ihn auch, wenn die Haut \
             weiß, grau, blau oder fleckig wird. In allen anderen Fällen wenden Sie sich heute an \
             die Person, die Sie behandelt hat. Wenn Sie sie nicht erreichen, lassen Sie sich noch \
             heute ärztlich untersuchen. Buchen Sie vorerst keine weitere Behandlung."
        }
        Care::HelpLesion => {
            "Zeigen Sie die Stelle in den nächsten Tagen in einer Haus- oder Hautarztpraxis. Dort \
             achtet man auf unregelmäßige Form oder Ränder, mehrere Farben, eine Breite von über 6 \
             mm und auf Veränderungen. Lassen Sie sie von niemandem mit Nadeln, Peelings oder \
             Laser behandeln."
        }
        Care::HelpFlagsUnclear => {
            "Bei Problemen mit dem Sehen oder Atmen wählen Sie jetzt den Notruf. Sie waren sich \
             bei einem Warnzeichen nicht sicher. Lassen Sie es deshalb in den nächsten Tagen \
             ärztlich ansehen. Wenn es schlimmer wird, lassen Sie es noch am selben Tag ansehen."
        }
        Care::HelpDistress => {
            "Was Sie fühlen, ist wichtig, und Sie müssen es nicht allein bewältigen. Bei Sorgen \
             um das Aussehen können eine Hausarztpraxis oder eine psychotherapeutische oder \
             psychiatrische Fachperson helfen. Sie könnten dort diese Seite zeigen."
        }
        Care::HelpCrisis => {
            "Wenn Sie daran denken, sich etwas anzutun, rufen Sie jetzt den Notruf oder ein \
             Krisentelefon in Ihrer Nähe an. Sie können auch zu jemandem gehen, dem Sie \
             vertrauen, und bei dieser Person bleiben."
        }
        Care::HelpWorry => {
            "Sie wollten es nicht sagen, und das ist in Ordnung. Wenn Sorgen um Ihr Aussehen Sie \
             jemals belasten, hört man Ihnen in einer Hausarztpraxis oder psychotherapeutischen \
             oder psychiatrischen Praxis zu. Wenn Sie daran denken, sich etwas anzutun, rufen Sie \
             den Notruf oder ein Krisentelefon in Ihrer Nähe an."
        }
        Care::HelpSunPatches => {
            "Zeigen Sie die rauen Stellen in den nächsten Tagen in einer Haus- oder \
             Hautarztpraxis. Lassen Sie sie vorher von niemandem kosmetisch behandeln."
        }
        Care::HelpEmergencyAfter => {
            "Wählen Sie den Notruf bei verändertem Sehen, Problemen beim Atmen oder Sprechen, \
             plötzlicher Schwäche oder einer Infektion, die sich schnell ausbreitet. Wählen Sie \
             ihn auch bei Krampfanfällen oder unregelmäßigem Herzschlag nach einer Betäubung."
        }
        Care::HelpWorse => {
            "Bei starken oder zunehmenden Schmerzen wenden Sie sich sofort an die behandelnde \
             Praxis, egal an welchem Tag. Wenn die Rötung nach Tag 3 zunimmt, wenden Sie sich noch \
             am selben Tag an die Praxis."
        }
        Care::HelpRednessLasts => {
            "Wenn nach Tag 7 noch eine Rötung da ist, wenden Sie sich noch am selben Tag an die \
             behandelnde Praxis."
        }
        Care::HelpPus => {
            "Achten Sie auf Eiter, Hitze, sich ausbreitende Rötung oder Fieber. Wenn Sie etwas \
             davon bemerken, lassen Sie sich noch am selben Tag in der behandelnden Praxis oder in \
             einer Arztpraxis untersuchen."
        }
        Care::HelpBlisters => {
            "Achten Sie auf Bläschen oder Gruppen kleiner wunder Stellen. Wenn Sie welche \
             bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis oder eine \
             Arztpraxis, denn ein Herpesvirus muss vielleicht behandelt werden."
        }
        Care::HelpColour => {
            "Wenn die Haut weiß, grau, blauschwarz oder fleckig wird, wählen Sie sofort den \
             Notruf, und rufen Sie sofort die behandelnde Praxis an."
        }
        Care::HelpLumps => {
            "Achten Sie auf harte oder juckende Knoten, auch noch Monate später. Wenn Sie welche \
             bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis oder an eine \
             Hautarztpraxis."
        }
        Care::HelpDarkPatches => {
            "Achten Sie auf dunkle Flecken, die entstehen oder größer werden. Wenn Sie welche \
             bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis oder eine \
             Arztpraxis, und meiden Sie die Sonne."
        }
        Care::HelpNumbness => {
            "Achten Sie auf taube Haut, schwache Muskeln, Verbrennungen oder neue Dellen. Wenn Sie \
             etwas davon bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis."
        }
        Care::HelpMole => {
            "Wenn ein Leberfleck oder eine Stelle sich verändert, blutet oder anders aussieht als \
             die übrigen, oder wenn eine Wunde nach 4 Wochen nicht verheilt ist, gehen Sie \
             innerhalb weniger Tage in eine Arztpraxis. Lassen Sie die Stelle vorher von niemandem \
             kosmetisch behandeln."
        }
        Care::HelpRoutine => {
            "Wenn ein Produkt brennt, Ihre Haut anschwellen lässt oder einen Ausschlag auslöst, \
             waschen Sie es ab und verwenden Sie es nicht mehr. Wenn Ihr Gesicht anschwillt oder \
             Ihnen das Atmen schwerfällt, wählen Sie den Notruf."
        }
        Care::AskTraining => {
            "Welche Zulassung und Ausbildung haben Sie für diese Behandlung, und wer wird sie \
             durchführen?"
        }
        Care::AskSterile => {
            "Öffnen Sie vor meinen Augen eine neue sterile Nadel, und verwenden Sie sie nur einmal?"
        }
        Care::AskDevice => {
            "Welches Gerät oder Produkt verwenden Sie, und ist es hier für diese Anwendung \
             zugelassen?"
        }
        Care::AskSkinTone => {
            "Wie oft haben Sie schon Haut wie meine behandelt, und können Sie mir zeigen, wie sie \
             geheilt ist?"
        }
        Care::AskEmergency => "Was tun Sie, wenn etwas schiefgeht, während ich hier bin?",
        Care::AskPrice => {
            "Was kostet die ganze Behandlungsreihe, Posten für Posten, mit Beratung, Betäubung \
             und Produkten?"
        }
        Care::AskPhotos => {
            "Machen Sie vorher und nachher Fotos bei gleichem Licht, und wer bekommt sie zu sehen?"
        }
        Care::AskAfterHours => {
            "Wen rufe ich abends oder am Wochenende an, wenn ich mir Sorgen mache?"
        }
        Care::AskRfCount => {
            "Wie viele dieser Behandlungen haben Sie schon durchgeführt, und was sagen Sie zu der \
             Warnung der FDA vom Oktober 2025?"
        }
        Care::AskRfMetal => {
            "Spielt Metall an meinen Zähnen oder anderswo eine Rolle? Oder eine Allergie gegen \
             Gold, Kleber oder das Gel (es kann Mais enthalten)?"
        }
        Care::AskBlood => {
            "Wie halten Sie mein Blut steril und getrennt vom Blut anderer Menschen, und \
             verwenden Sie jedes Röhrchen nur einmal?"
        }
        Care::AskFillerPlan => {
            "Welchen Filler verwenden Sie, kann er aufgelöst werden, und was tun Sie, wenn er ein \
             Blutgefäß verstopft?"
        }
        Care::AskOtherTreatments => {
            "Wie lange warte ich zwischen dieser Behandlung und Botulinumtoxin (mindestens 2 \
             Wochen, bei Radiofrequenz 4 Wochen), Fillern (mindestens 4 Wochen) oder einem Peeling \
             (mindestens 4 Wochen)?"
        }
        Care::AskNumbing => {
            "Welche Betäubungscreme ist es, und wie stark ist sie? Ist sie bei einer \
             Leberkrankheit oder einer Allergie gegen PABA oder Sulfonamide für mich geeignet?"
        }
        Care::AskUntoldConditions => {
            "Spielt etwas davon eine Rolle: offene Stellen, die nicht zugehen, ein Muttermal, \
             taube Füße durch Diabetes oder eine Muskel- oder Nervenkrankheit? Oder starke \
             Mangelernährung, eine Operation an einer Herzklappe oder eine Infektion des Herzens?"
        }
        Care::AskScarDoctor => {
            "Würde bei meinen Narben etwas anderes mehr helfen? Zum Beispiel sie von unten zu \
             lösen (Subzision), Säure in einzelne Löcher zu geben (TCA CROSS), Löcher auszustanzen \
             (Punch), Kortisonspritzen oder Silikon?"
        }
        Care::AskSagging => {
            "Würde mir bei schlaffer Haut der Rat einer Praxis für plastische Chirurgie oder \
             Gesichtschirurgie mehr helfen als diese Behandlung?"
        }
        Care::AskSurgeon => {
            "Hat meine chirurgische Praxis oder Klinik zugestimmt, dass die Narbe oder Wunde \
             dafür bereit ist?"
        }
        Care::AskRepeat => {
            "Welche Produkte wurden bei meinem letzten Microneedling auf meine Haut gegeben, und \
             könnte eines davon eine Reaktion auslösen?"
        }
    }
}

/// Where sources disagree, and which value was taken.
fn conflict(it: Conflict) -> &'static str {
    match it {
        Conflict::ActiveAcne => {
            "Ein Artikel sagt, dass Microneedling Akne behandelt. Ein anderer und die \
             Produktinformationen von Geräten sagen, dass man rote, schmerzende Akne in Ruhe \
             lassen soll. Wir haben uns für Vorsicht entschieden: Zuerst muss sie zur Ruhe kommen. \
             Danach warten Sie noch 4 Wochen. Tiefe Pickel gehören in eine Hautarztpraxis."
        }
        Conflict::Redness => {
            "Artikel sagen, dass die Rötung einige Stunden, 1 bis 2 Tage oder einige Tage anhält. \
             Wir sagen: meist 1 bis 3 Tage und bis zu 7 Tage. Das ist die längste Zeit, die eine \
             Übersichtsarbeit normal nennt."
        }
        Conflict::Makeup => {
            "Die Ratschläge reichen von Mineral-Make-up am ersten Tag bis zu 3 Tagen ganz ohne \
             Make-up. Wir haben uns für Vorsicht entschieden: 24 Stunden lang keines, besser 72 \
             Stunden."
        }
        Conflict::SunscreenOnTheDay => {
            "Manche Artikel beenden den Termin mit Sonnenschutz, ein anderer will 24 Stunden lang \
             keinen. Unser Rat: 24 Stunden lang keinen auftragen, außer die Praxis tut es. Bleiben \
             Sie im Schatten, und verwenden Sie ihn danach mindestens 2 Wochen lang täglich."
        }
        Conflict::VitaminC => {
            "Zwei Artikel geben Vitamin C auf die mit Nadeln behandelte Haut, ein anderer meidet \
             es bis zu 3 Tage lang. Studien beschreiben Knoten in der Haut (Granulome), die \
             meisten davon in Verbindung mit Vitamin C. Wir haben uns für Vorsicht entschieden: \
             mindestens 7 Tage lang keines."
        }
        Conflict::Maintenance => {
            "Artikel schlagen Auffrischungen vor: jeden Monat, alle 3 bis 6 Monate oder alle 6 bis \
             12 Monate. Wir zeigen 6 bis 12 Monate, und Ihre behandelnde Fachperson entscheidet."
        }
        Conflict::Numbing => {
            "Als Einwirkzeit der Betäubungscreme werden 20 Minuten bis eine Stunde genannt, oder \
             die Creme gilt als nicht unbedingt nötig. Wir sagen 20 bis 60 Minuten, von der Praxis \
             aufgetragen, und warnen vor eigenen starken Cremes."
        }
        Conflict::Onset => {
            "Ein Artikel verspricht ein Ergebnis innerhalb von 14 Tagen, andere sprechen von \
             einigen Wochen bis Monaten. In Studien wurde nach 3 und nach 5 Monaten gemessen. Wir \
             zeigen eine erste Veränderung nach 4 bis 6 Wochen und das beste Ergebnis 3 bis 6 \
             Monate nach der letzten Sitzung."
        }
        Conflict::Sessions => {
            "Artikel nennen 3 bis 4, 4 bis 6 oder 3 bis 6 Sitzungen. Wir nehmen die Spanne für \
             jedes Anliegen: 3 bis 4, um die Haut aufzufrischen, 3 bis 6 bei Aknenarben."
        }
        Conflict::Spacing => {
            "Als Abstand zwischen den Sitzungen werden etwa 4 Wochen, 4 bis 6 Wochen oder mehrere \
             Wochen genannt. Wir zeigen 4 bis 6 Wochen, und nie weniger als 4 Wochen."
        }
        Conflict::ScarHistory => {
            "Ein Artikel schließt alle aus, die früher schon Narben hatten, obwohl Narben ein \
             Hauptgrund für Microneedling sind. Wir verstehen darunter Menschen, die zu erhabenen \
             Narben neigen, und schließen sie aus. Gewöhnliche eingesunkene Narben sind erlaubt."
        }
        Conflict::SurgicalScars => {
            "Ein Artikel sagt, dass Microneedling bei Operationsnarben hilft. Ein anderer sagt, \
             dass es bei großen genähten wenig bewirkt. Es gibt nur begrenzte Belege. Wir haben \
             uns für Vorsicht entschieden: Solange eine Narbe jünger als 12 Monate ist, ist zuerst \
             eine chirurgische Zustimmung nötig. Große oder erhabene Narben gehören in \
             fachärztliche Hände."
        }
        Conflict::Pregnancy => {
            "Die Quellen unterscheiden sich. Manche sagen, es hängt von der Behandlung ab. Manche \
             Studien halten die meisten Eingriffe in der Stillzeit für vertretbar. \
             Produktinformationen von Geräten schließen Schwangerschaft und Stillzeit aus. Wir \
             haben uns für Vorsicht entschieden: Die meisten Eingriffe werden verschoben, und für \
             die übrigen ist eine ärztliche Zustimmung nötig."
        }
        Conflict::Pigment => {
            "Manche Artikel sagen, dass Microneedling braune Flecken behandelt, ein anderer sagt, \
             nur leichte. Studien stützen es höchstens als Ergänzung. Wir haben uns für Vorsicht \
             entschieden: zuerst Sonnenschutz und Cremes, und bei Melasma eine Hautarztpraxis."
        }
        Conflict::EczemaPsoriasis => {
            "Ein Artikel warnt nur vor Schüben, ein anderer vor Ekzem oder Schuppenflechte zu \
             jeder Zeit. Wir haben uns für Vorsicht entschieden: zuerst abgeheilte Haut, besondere \
             Vorsicht oder eine fachärztliche Beurteilung auch in ruhigen Zeiten, und nichts zu \
             Hause."
        }
        Conflict::Invasive => {
            "Artikel nennen Microneedling nicht invasiv. US-Vorschriften sprechen von einem Gerät, \
             das in die Haut sticht. Wir nennen es minimalinvasiv, denn die Haut wird dabei \
             tatsächlich verletzt."
        }
        Conflict::Depth => {
            "Artikel beschreiben die Tiefe als oberste Schicht oder als tiefere Schichten. Wir \
             sagen, dass Nadeln in Klinik oder Praxis die tiefere, lebende Schicht erreichen und \
             Roller für zu Hause vor allem die Oberfläche. Ihre behandelnde Fachperson entscheidet \
             über die Tiefe."
        }
        Conflict::Appointment => {
            "Ein Artikel nennt insgesamt 45 bis 60 Minuten, aber mit einer Stunde Betäubung dauert \
             es länger. Wir haben die größere Spanne gewählt: 45 bis 90 Minuten."
        }
        Conflict::PeelCombination => {
            "Manche Artikel lassen auf Microneedling ein Peeling folgen, ein anderer verbietet es \
             für 24 Stunden. Wir haben uns für Vorsicht entschieden: nie am selben Tag. Mindestens \
             4 Wochen sollen dazwischenliegen, außer es gibt dafür einen ärztlich geleiteten \
             gemeinsamen Plan."
        }
        Conflict::Exercise => {
            "Die Ratschläge reichen von sofort normalem Alltag bis zu einer Sportpause von bis zu \
             3 Tagen. Wir haben uns für Vorsicht entschieden: am nächsten Tag Arbeit am \
             Schreibtisch, aber 72 Stunden lang kein Sport, keine Sauna und kein Schwimmbad."
        }
        Conflict::SkinTone => {
            "Artikel sagen, dass Microneedling für die meisten Hauttöne geeignet ist. Im Vergleich \
             mit Lasern scheint das zu stimmen, aber eine Übersichtsarbeit findet bei dunklerer \
             Haut mehr unerwünschte Wirkungen. Wir haben uns für Vorsicht entschieden, mit einem \
             Test an einer kleinen Stelle und schonenden Einstellungen."
        }
        Conflict::Durability => {
            "Ein Artikel nennt das Ergebnis langfristig, andere planen Auffrischungen. Wir sagen, \
             dass es monatelang halten kann, dass die Haut weiter altert und dass Auffrischungen \
             üblich sind."
        }
        Conflict::HomeUse => {
            "Artikel erlauben Roller für zu Hause mit etwas Vorsicht. Im Jahr 2021 hatte die \
             US-Aufsichtsbehörde kein solches Gerät ohne Rezept zugelassen. Wir haben uns für \
             Vorsicht entschieden: nur bei fahler oder rauer Haut oder großen Poren, mit Nadeln \
             von höchstens 0,25 mm und nur, wenn nichts in Ihren Antworten dagegenspricht."
        }
        Conflict::PrpAndRf => {
            "Ein Artikel lobt Microneedling mit PRP und mit Radiofrequenz sehr. Studien stützen \
             PRP nur bei Aknenarben. Im Jahr 2025 warnte die FDA vor schweren Schäden durch manche \
             Behandlungen mit Radiofrequenz-Microneedling. Wir haben uns für Vorsicht entschieden \
             und zeigen diese Warnung immer."
        }
        Conflict::CollagenSupplement => {
            "Ein Artikel sagt, dass Kollagenpulver die Ergebnisse länger halten lässt. \
             Übersichtsarbeiten widersprechen sich, und die besseren Studien zeigen keine \
             Wirkung. Wir empfehlen es nicht."
        }
        Conflict::PeelDowntime => {
            "Ein Artikel sagt, dass die Erholung nach Peelings länger dauert als nach \
             Microneedling. Das gilt für mitteltiefe und tiefe Peelings. Die Erholung nach einem \
             oberflächlichen dauert ähnlich lang oder kürzer."
        }
        Conflict::ScarBreaking => {
            "Artikel sagen, dass Microneedling Narben aufbricht. Übersichtsarbeiten sagen, dass am \
             Untergrund festgewachsene Narben meist von unten gelöst werden müssen (Subzision). \
             Schmale Löcher brauchen andere Verfahren. Wir haben uns für Vorsicht entschieden und \
             versprechen weniger."
        }
        Conflict::Blackheads => {
            "Ein Artikel sagt, dass Microneedling Mitesser für etwa 4 Wochen beseitigt. Andere \
             Quellen behandeln sie mit Salicylsäure, Adapalen oder sanftem Ausreinigen. Wir haben \
             uns für Vorsicht entschieden und schlagen Microneedling dafür nicht vor."
        }
        Conflict::Eyelids => {
            "Ein Artikel spricht von Augenlidern. Die Produktinformation eines Geräts schließt die \
             ganze Haut innerhalb des knöchernen Rands der Augenhöhle aus. Wir haben uns für \
             Vorsicht entschieden: keine Lider, und für die Haut um die Lider herum eine \
             fachärztliche Beurteilung."
        }
        Conflict::BloodClotting => {
            "Ein Artikel warnt vor Störungen der Blutgerinnung, sagt aber nicht, vor welchen. Wir \
             fragen getrennt nach Blutungen, Gerinnseln und Blutverdünnern und haben jeweils den \
             strengsten Rat übernommen. Niemand sollte dafür einen Blutverdünner absetzen."
        }
        Conflict::AlcoholProducts => {
            "Ein Artikel sagt, man soll keine Produkte mit Alkohol verwenden. Ein anderer sagt, \
             man soll Wasser trinken. Das widerspricht sich nicht. Unser Rat: 72 Stunden lang kein \
             Alkohol auf der Haut. Wasser zu trinken schadet nicht, ist aber keine Behandlung."
        }
        Conflict::Isotretinoin => {
            "Produktinformationen verlangen 6 Monate nach Isotretinoin. Im Jahr 2017 fanden \
             Fachleute zu wenige Belege dafür, dass man mit schonenden Behandlungen warten muss. \
             Wir sind bei der längeren Wartezeit geblieben, und bei 12 Monaten für hautabtragende \
             Laser. Eine Hautarztpraxis kann anders entscheiden."
        }
        Conflict::Keloid => {
            "Eine Übersichtsarbeit nennt erhabene Narben, die ohne schwere Schäden mit \
             Microneedling behandelt wurden, während Produktinformationen davor warnen. Wir haben \
             uns für Vorsicht entschieden: Ein Fragebogen darf dazu nicht Ja sagen."
        }
    }
}

//! The French words.
//!
//! What arrives: a [`Phrase`]. What leaves: its text. Plain French for worried
//! people, said as a health service would: short sentences, "vous", figures and
//! facts from the clinical ones. Quotes, colons, semicolons, question marks and
//! units have a no-break space (U+00A0) at their side, which looks like any
//! other here. A clinician stands as a subject, as an object or behind a colon,
//! and a treatment behind nothing, so that no article or gender has to fit. This
//! module deliberately does not know when anything is said.

use super::{Language, Phrase, Says, Ui};
use crate::assessment::rules::{Clinician, Rule};
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// French.
pub static FRENCH: Language = Language {
    tag: "fr",
    right_to_left: false,
    says: Says::Typed(say),
};

say_by_kind!();

/// Buttons, headings, patterns.
fn ui(it: Ui) -> &'static str {
    match it {
        Ui::Continue => "Continuer",
        Ui::Back => "Retour",
        Ui::SeeResult => "Voir mon résultat",
        Ui::Change => "Modifier",
        Ui::ChangeWhat => "votre réponse : {question}",
        Ui::Restart => "Effacer mes réponses et recommencer",
        Ui::QuizName => "Quiz peau",
        Ui::CloseDialog => "Fermer",
        Ui::PageTitle => "Quel traitement convient à votre peau\u{a0}?",
        Ui::WhyWeAsk => "Pourquoi cette question",
        Ui::ChooseAll => "Choisissez tout ce qui s’applique à vous.",
        Ui::Optional => "Vous pouvez laisser ce champ vide.",
        Ui::Or => "ou",
        Ui::NotSure => "Je ne sais pas ou j’ai un doute",
        Ui::NotSureNumber => "Je ne sais pas",
        Ui::Progress => "Question {n} sur environ {of}",
        Ui::Months => "mois",
        Ui::Weeks => "semaines",
        Ui::ErrorHeading => "Il y a un problème",
        Ui::ErrorChooseOne => "Choisissez une réponse.",
        Ui::ErrorChooseSome => "Choisissez au moins une réponse.",
        Ui::ErrorNumber => "Entrez un nombre, ou choisissez « Je ne sais pas ».",
        Ui::ErrorRange => "Entrez un nombre entier de {min} à {max}.",
        Ui::ReviewHeading => "Vérifiez vos réponses",
        Ui::ReviewLead => {
            "Votre résultat dépend de chacune de ces réponses. Modifiez ce qui n’est pas exact."
        }
        Ui::NotAnswered => "Laissé vide",
        Ui::Intro => {
            "Répondez à quelques questions sur votre peau et votre santé. Vous verrez ce qui peut \
             vous convenir, ce qui ne vous convient pas, et pourquoi. Ce sont des informations, et \
             non un avis médical. Le questionnaire n’envoie vos réponses nulle part, sauf si vous \
             choisissez de les partager."
        }
        Ui::GroupScars => "Cicatrices et marques",
        Ui::GroupLines => "Rides et peau relâchée",
        Ui::GroupTone => "Couleur de la peau et teint terne",
        Ui::GroupTexture => "Grain de peau et pores",
        Ui::GroupRedness => "Acné et rougeurs",
        Ui::GroupBlood => "Sang et diabète",
        Ui::GroupHeart => "Cœur et implants",
        Ui::GroupImmune => "Système immunitaire et cancer",
        Ui::GroupOther => "Autres problèmes de santé",
        Ui::GroupSpots => "Boutons et infections",
        Ui::GroupSore => "Peau douloureuse ou irritée",
        Ui::GroupSun => "Soleil et bronzage",
        Ui::GroupMoles => "Grains de beauté et tatouages",
        Ui::LevelSuitable => "Possible pour vous",
        Ui::LevelPrecautions => "Possible, avec des précautions",
        Ui::LevelDeferred => "Pas maintenant",
        Ui::LevelReview => "Consultez d’abord un professionnel de santé",
        Ui::LevelContraindicated => "Pas pour vous",
        Ui::MatchGood => "Bonne correspondance",
        Ui::MatchFair => "Correspondance moyenne",
        Ui::MatchLimited => "Faible correspondance",
        Ui::MatchNone => "Aucune correspondance",
        Ui::InClinic => "En clinique ou en cabinet",
        Ui::AtHome => "À la maison",
        Ui::Days => "one: {n} jour | other: {n} jours",
        Ui::WeeksLong => "one: {n} semaine | other: {n} semaines",
        Ui::MonthsLong => "one: environ {n} mois | other: environ {n} mois",
        Ui::RangeTo => "{min} à {max}",
        Ui::WaitFromToday => "Attendez {time} à partir d’aujourd’hui.",
        Ui::WaitOnceCleared => "Une fois que c’est passé, attendez encore {time} ou plus.",
        Ui::ClinicianMustAgree => {
            "Avant de réserver un traitement, {clinician} doit donner son accord."
        }
        Ui::ClinicianToAsk => {
            "Vous pouvez consulter {clinician} pour savoir quelles autres solutions peuvent vous \
             aider."
        }
        Ui::ChangeWait => "{treatment} : le résultat pourrait devenir « {level} » dans {time}.",
        Ui::ChangeCleared => {
            "{treatment} : le résultat pourrait devenir « {level} » une fois que ceci sera passé \
             depuis au moins {time} : {what}."
        }
        Ui::ChangeClearedAtOnce => {
            "{treatment} : le résultat pourrait devenir « {level} » une fois que ceci sera passé : \
             {what}."
        }
        Ui::And => "{first} et {last}",
        Ui::ChangeAgreed => {
            "{treatment} : le résultat pourrait devenir « {level} » si l’accord nécessaire est \
             donné. Qui doit donner son accord : {clinician}."
        }
        Ui::ChangeAlsoWait => "Il faut aussi attendre {time} à partir d’aujourd’hui.",
        Ui::ChangeAlsoClear => "Il faut d’abord que ceci soit passé : {what}.",
        Ui::ChangeAlsoClearFor => {
            "Il faut d’abord que ceci soit passé depuis au moins {time} : {what}."
        }
        Ui::ChangeDowntime => {
            "{treatment} : les traces peuvent se voir pendant {range}. C’est plus long que le \
             temps que vous avez indiqué."
        }
        Ui::ChangeSetting => {
            "Si vous choisissiez un traitement en clinique ou en cabinet, nous pourrions \
             recommander : {treatment}."
        }
        Ui::ChangeBudget => {
            "one: {treatment} : votre budget de {budget} couvre environ {n} séance. Le nombre \
             habituel est de {sessions}. | other: {treatment} : votre budget de {budget} couvre \
             environ {n} séances. Le nombre habituel est de {sessions}."
        }
        Ui::ChangeBudgetNone => {
            "{treatment} : votre budget de {budget} est inférieur au prix habituel d’une séance \
             ({price})."
        }
        Ui::ChangeBudgetPerhaps => {
            "{treatment} : votre budget de {budget} ne suffira peut-être pas pour une séance. Le \
             prix habituel est de {price}."
        }
        Ui::ChangeEvent => {
            "{treatment} : il faut compter {time} avec la préparation, toutes les séances et la cicatrisation. C’est plus long que le temps qu’il vous reste avant votre événement."
        }
        Ui::EventFirst => {
            "Toutes les séances sont prévues après votre événement. Il ne reste pas assez de temps avant pour se préparer et cicatriser."
        }
        Ui::EventTooSoonToShow => {
            "Le programme laisse une marge avant votre événement. Mais vous ne verrez pas encore tout le résultat à cette date."
        }
        Ui::EventKeptClear => {
            "Le programme laisse une marge avant votre événement, pour que votre peau ait le temps de se calmer."
        }
        Ui::StartMovedForEvent => {
            "C’est trop près de votre événement. La première séance est prévue le {date}."
        }
        Ui::ChangeCreamsFirst => {
            "Après {time} de crèmes contre les marques foncées, nous pourrions proposer : \
             {treatment}."
        }
        Ui::ChangeEventSoon => {
            "Votre événement a lieu dans 4 semaines ou moins : d’ici là, seuls la crème solaire et \
             les soins de la peau sont possibles. Ensuite, nous pourrions proposer : {treatment}."
        }
        Ui::HeadlineFits => "Ce qui correspond le mieux à vos réponses : {treatment}",
        Ui::HeadlineFitsTwo => "Deux options correspondent à vos réponses : {treatment} et {other}",
        Ui::HeadlineNotNow => "Pour le moment, crème solaire et soins de la peau uniquement",
        Ui::HeadlineRoutine => "Le mieux pour commencer : crème solaire et soins de la peau",
        Ui::HeadlineNoMatch => "Rien ici ne correspond bien à ce que vous avez choisi",
        Ui::HeadlineEmergency => "Urgence : appelez les secours maintenant",
        Ui::HeadlineSameDay => "Demandez une aide médicale aujourd’hui même",
        Ui::HeadlineSoon => "Consultez un médecin dans les prochains jours",
        Ui::HeadlineDistress => "Ce que vous ressentez passe en premier",
        Ui::LeadFits => {
            "Rien dans ce que vous avez indiqué sur votre santé et votre peau ne s’y oppose. Un professionnel doit quand même examiner votre peau avant tout traitement."
        }
        Ui::LeadFitsBut => "Votre santé et votre peau ne s’y opposent pas. Regardez d’abord ceci :",
        Ui::LeadAskFirst => {
            "Ce qui pourrait vous aider relève de la décision d’un spécialiste, pas d’un questionnaire. Vous lirez plus bas pourquoi et à qui vous adresser."
        }
        Ui::LeadWishes => "Ce n’est pas votre santé qui s’y oppose, mais ceci :",
        Ui::HeadlineRuledOut => {
            "Pour vous, uniquement une protection solaire et des soins de la peau"
        }
        Ui::LeadRuledOut => {
            "Ce qui agirait ici pourrait vous nuire. Vous lirez plus bas pourquoi et à qui demander d’autres solutions."
        }
        Ui::LeadPartlyRuledOut => {
            "Vos réponses excluent une partie de ce qui pourrait aider. Vous lirez plus bas pourquoi. Il reste ceci\u{a0}:"
        }
        Ui::StrongerPossible => {
            "Possible, mais plus fort : {treatment}. Ce questionnaire ne le propose pas à la place d’un traitement plus doux. Parlez-en à un dermatologue."
        }
        Ui::LeadFitsWithCare => {
            "Vos réponses demandent quelques précautions, indiquées plus bas. Un professionnel de \
             santé doit quand même examiner votre peau avant tout traitement."
        }
        Ui::LeadNotNow => {
            "Quelque chose doit d’abord guérir, passer ou être vérifié. Vous lirez plus bas de \
             quoi il s’agit et ce qui changerait ce résultat."
        }
        Ui::LeadRoutine => {
            "C’est une vraie réponse, pas un second choix. Ces soins peuvent vous aider, quoi que \
             vous décidiez plus tard."
        }
        Ui::LeadNoMatch => {
            "Ce questionnaire n’a aucun traitement à proposer pour cela. Un dermatologue en \
             connaît peut-être un. La crème solaire et des soins doux protègent quand même votre \
             peau."
        }
        Ui::LeadNoMatchSagging => {
            "Ce questionnaire n’a aucun traitement à proposer pour cela. Si le relâchement de la \
             peau est bien visible, demandez l’avis d’un chirurgien plasticien ou du visage. La \
             crème solaire et des soins doux protègent quand même votre peau."
        }
        Ui::LeadStopped => {
            "Nous nous sommes arrêtés ici, car l’une de vos réponses montre un problème à prendre \
             en charge d’abord. Aucun traitement esthétique n’est proposé tant que ce point n’est \
             pas réglé."
        }
        Ui::LeadDistress => {
            "Merci de nous l’avoir dit. Ces inquiétudes sont réelles, beaucoup de gens en ont, et \
             des aides existent. Parlez-en à quelqu’un avant de penser à un traitement, quel qu’il \
             soit."
        }
        Ui::SeeDoctorSoon => {
            "L’une de vos réponses demande l’avis d’un médecin. Consultez-en un dans les \
             prochains jours, quoi que vous décidiez pour le traitement."
        }
        Ui::Reasons => "Raisons",
        Ui::NoFindings => {
            "Rien dans ce que vous avez indiqué sur votre santé et votre peau ne s’y oppose."
        }
        Ui::HelpsWith => "Ce que cela peut améliorer",
        Ui::NotMeantFor => "Pas prévu pour : {what}",
        Ui::Sessions => "Séances",
        Ui::Spacing => "Temps entre les séances",
        Ui::Downtime => "Jours où cela peut se voir",
        Ui::PerSession => "Prix d’une séance",
        Ui::CourseCost => "Prix de toutes les séances",
        Ui::Upkeep => "Séances d’entretien",
        Ui::UpkeepPerYear => "Entretien, prix par an",
        Ui::Visit => "Temps à la clinique",
        Ui::FirstChange => "Premier changement",
        Ui::BestResult => "Meilleur résultat",
        Ui::Minutes => "one: {range} minute | other: {range} minutes",
        Ui::WeeksApart => "one: {range} semaine d’écart | other: {range} semaines d’écart",
        Ui::EveryMonths => "one: À {range} mois d’intervalle | other: Tous les {range} mois",
        Ui::AfterWeeks => "one: Après {range} semaine | other: Après {range} semaines",
        Ui::AfterMonths => {
            "one: {range} mois après la dernière séance | other: {range} mois après la \
             dernière séance"
        }
        Ui::DaysRange => "one: {range} jour | other: {range} jours",
        Ui::MonthsRange => "one: {range} mois | other: {range} mois",
        Ui::AskTheClinicPrice => "Demandez à la clinique",
        Ui::PricesClinic => "Ces prix sont ceux de cette clinique. Demandez ce qu’ils comprennent.",
        Ui::PricesTypical => {
            "Ce sont des prix courants, relevés le {date} dans des sources publiées, et non ceux \
             de cette clinique. Les consultations, l’anesthésie locale et les produits peuvent \
             être facturés en plus."
        }
        Ui::PossibleFrom => "Possible à partir du {date}",
        Ui::NotBefore => {
            "Pas avant le {date}, et seulement avec l’accord d’un professionnel de santé"
        }
        Ui::PossibleOnceCleared => "Possible une fois que les raisons ci-dessous auront disparu",
        Ui::NotBeforeCleared => {
            "Pas avant que les raisons ci-dessous aient disparu, et seulement avec l’accord d’un professionnel de santé"
        }
        Ui::BestFit => "Ce qui correspond le mieux",
        Ui::OtherOptions => "Autres options",
        Ui::OptionsNotMeant => "Correspond peu ou pas à ce que vous avez choisi",
        Ui::ProfessionalOrHome => "En clinique ou en cabinet, ou à la maison",
        Ui::ProfessionalText => {
            "En clinique ou en cabinet, une personne formée examine votre peau, choisit la \
             profondeur et utilise des aiguilles stériles. Ces aiguilles atteignent la couche plus \
             profonde, vivante, de la peau. Les rouleaux pour la maison agissent surtout en \
             surface. Aucune des études de résultats que nous avons lues ne portait sur des \
             appareils pour la maison."
        }
        Ui::HomeNoText => {
            "D’après vos réponses, le microneedling à la maison n’est pas pour vous. Les raisons \
             sont indiquées avec cette option."
        }
        Ui::HomeConditionsText => {
            "Nous ne recommandons pas le microneedling à la maison. Si vous voulez quand même le \
             faire, respectez toutes les règles indiquées ici, et demandez-vous d’abord si une \
             clinique ou un cabinet ne serait pas préférable."
        }
        Ui::HomeRoutineText => {
            "Vous pouvez faire beaucoup à la maison sans aiguilles. Utilisez chaque jour une crème \
             solaire SPF 30 ou plus, un nettoyant doux et une crème hydratante simple."
        }
        Ui::WhatWouldChange => "Ce qui changerait ce résultat",
        Ui::WhereSourcesDisagree => "Là où les sources ne sont pas d’accord",
        Ui::Prepare => "Avant le traitement",
        Ui::Aftercare => "Après le traitement",
        Ui::SeekHelp => "Quand demander de l’aide",
        Ui::AskTheProvider => "Questions à poser à la clinique",
        Ui::Sources => "D’où vient cette information",
        Ui::Limits => "Ce que ce questionnaire ne peut pas faire",
        Ui::LimitsText => {
            "Ce questionnaire donne des informations. Ce n’est ni un diagnostic ni un avis \
             médical. Il ne peut pas voir votre peau et ne pose qu’une partie des questions que \
             poserait un professionnel de santé. Il choisit la réponse prudente : un professionnel \
             de santé pourrait donc autoriser plus, ou moins. Les sources peuvent ne plus être à \
             jour, et les prix ne sont qu’indicatifs."
        }
        Ui::NotReviewed => {
            "Aucun professionnel de santé n’a encore vérifié ce questionnaire. Faites le point sur \
             ce qu’il dit avec un professionnel de santé avant d’agir."
        }
        Ui::LimitsStopped => {
            "Ce questionnaire ne peut pas voir votre peau, et ce n’est pas un diagnostic. En cas \
             de doute, demandez de l’aide sans attendre."
        }
        Ui::NotReviewedStopped => {
            "Aucun professionnel de santé n’a encore vérifié ce questionnaire."
        }
        Ui::ReviewedBy => "Vérifié par {name} le {date}.",
        Ui::TranslationNotReviewed => {
            "Aucun professionnel de santé n’a vérifié cette traduction. Si quelque chose n’est pas \
             clair, lisez la version anglaise ou demandez à un professionnel de santé."
        }
        Ui::NextStep => "Votre prochaine étape",
        Ui::Book => "Réserver une consultation",
        Ui::Call => "Appeler le {phone}",
        Ui::Print => "Imprimer",
        Ui::Copy => "Copier sous forme de texte",
        Ui::Copied => "Copié.",
        Ui::Calendar => "Enregistrer dans l’agenda",
        Ui::Share => "Partager avec la clinique",
        Ui::KindSeed => "Article",
        Ui::KindStudy => "Étude",
        Ui::KindLabel => "Notice ou manuel d’un appareil",
        Ui::KindGuidance => "Recommandation officielle",
        Ui::KindClinic => "Page de clinique",
        Ui::ThisClinic => "Cette clinique",
        Ui::KindPolicy => "Notre propre règle de prudence",
        Ui::ColumnOption => "Option",
        Ui::ColumnLevel => "Pour vous",
        Ui::ColumnFit => "Correspondance",
        Ui::ColumnTime => "Délai avant le résultat",
        Ui::AlsoFits => "Correspond aussi",
        Ui::WhyNoProcedure => "Pourquoi aucun acte esthétique n’est proposé",
        Ui::FirstYear => "Première année, entretien compris",
        Ui::CompareAll => "Comparer toutes les options",
        Ui::Unknown => "Non connu",
        Ui::DefaultFigures => {
            "Les informations propres à cette clinique n’ont pas pu être lues. Des chiffres \
             généraux sont affichés à la place."
        }
        Ui::ClinicRuleUnread => {
            "Pour ce traitement, la clinique a sa propre règle, qui n’a pas pu être lue ici. \
             Demandez à la clinique si ce traitement vous convient."
        }
        Ui::Error => "Erreur :",
        Ui::MonthsCount => "one: {n} mois | other: {n} mois",
        Ui::CopyFailed => {
            "La copie n’a pas fonctionné. Sélectionnez le texte et copiez-le, ou imprimez la page."
        }
        Ui::CareEmergency => "Que faire maintenant",
        Ui::CareSameDay => "Que faire aujourd’hui",
        Ui::CareSoon => "Que faire dans les prochains jours",
        Ui::WhereToTurn => "À qui vous adresser",
        Ui::ForNow => "Pour le moment",
        Ui::WhyAndFigures => "Raisons et chiffres",
        Ui::Timeline => "Comment cela se passe dans le temps",
        Ui::Costs => "Ce que cela peut coûter",
        Ui::Plan => "Votre plan, à cocher",
        Ui::Package => "one: {n} séance pour {price} | other: {n} séances pour {price}",
        Ui::PriceYourProducts => "Dépend des produits que vous choisissez",
        Ui::YourAnswers => "Vos réponses",
        Ui::MadeOn => "Établi le {date}",
        Ui::StartDate => "Si vous commenciez le",
        Ui::StartDateHint => {
            "Cela laisse le temps de se préparer. Changez la date pour voir comment le plan se \
             décale."
        }
        Ui::StartTooEarly => "Choisissez le {date} ou une date ultérieure.",
        Ui::CalendarSession => "Séance {n} sur {of} : {treatment}",
        Ui::CalendarNote => {
            "Prévu, mais pas réservé. La clinique décide si cela peut se faire, et quand."
        }
        Ui::CalendarSaved => "Le fichier d’agenda a été enregistré.",
        Ui::ShareHeading => "Partager ceci avec la clinique",
        Ui::ShareWhat => {
            "Vos réponses sur votre peau et votre santé ainsi que ce résultat sont remis à la \
             clinique. Rien n’est partagé tant que vous n’avez pas coché la case et appuyé sur le \
             bouton."
        }
        Ui::ShareConsent => "J’accepte que la clinique reçoive mes réponses et ce résultat.",
        Ui::ShareNeedsTick => "Cochez d’abord la case, si vous voulez partager.",
        Ui::ShareDone => "Remis à la clinique.",
        Ui::OneMoment => "Un instant…",
    }
}

/// The headings of the questions.
fn question(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Que voudriez-vous améliorer ?",
        Question::Areas => "Où est-ce ?",
        Question::AcneScarType => "À quoi ressemblent vos cicatrices d’acné ?",
        Question::ScarType => "Comment est la cicatrice ?",
        Question::ScarAgeMonths => "Depuis combien de mois entiers avez-vous cette cicatrice ?",
        Question::SaggingDegree => "À quel point la peau est-elle relâchée ?",
        Question::Age => "Quel âge avez-vous ?",
        Question::RedFlags => "Avez-vous un de ces signes d’alerte ?",
        Question::Pregnancy => {
            "Êtes-vous enceinte, allaitez-vous ou essayez-vous d’avoir un enfant ?"
        }
        Question::SkinTone => "Comment votre peau réagit-elle au soleil ?",
        Question::SkinNow => {
            "La peau que vous voulez faire traiter présente-t-elle quelque chose de cette liste en \
             ce moment ?"
        }
        Question::SkinHistory => "Avez-vous déjà eu quelque chose de cette liste ?",
        Question::RadiotherapyMonths => {
            "À combien de mois entiers remonte la fin de votre radiothérapie ?"
        }
        Question::Health => "L’un de ces points concerne-t-il votre santé ?",
        Question::Medicines => "Prenez-vous ou utilisez-vous l’un de ces médicaments ou produits ?",
        Question::IsotretinoinMonths => {
            "À combien de mois entiers remonte votre dernière prise d’isotrétinoïne ?"
        }
        Question::Allergies => "Êtes-vous allergique à l’un de ces éléments ?",
        Question::RecentTreatments => {
            "Avez-vous eu l’un de ces traitements au cours des 2 dernières années ?"
        }
        Question::WeeksSinceBotulinumToxin => {
            "À combien de semaines entières remonte votre dernière injection de toxine botulique ?"
        }
        Question::WeeksSinceFiller => {
            "À combien de semaines entières remonte votre dernière injection de produit de \
             comblement ?"
        }
        Question::WeeksSinceSuperficialPeel => {
            "À combien de semaines entières remonte votre dernier peeling superficiel ?"
        }
        Question::WeeksSinceNeedling => {
            "À combien de semaines entières remonte votre dernier microneedling ?"
        }
        Question::WeeksSinceNonAblativeLaser => {
            "À combien de semaines entières remonte votre dernier traitement par laser, lumière ou \
             chaleur ?"
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "À combien de semaines entières remonte votre dernier traitement par laser ablatif \
             (qui enlève de la peau), peeling plus profond ou dermabrasion ?"
        }
        Question::WeeksSinceWaxing => {
            "À combien de semaines entières remonte votre dernière épilation à cet endroit ?"
        }
        Question::WeeksSinceSurgery => "À combien de semaines entières remonte l’opération ?",
        Question::Distress => {
            "Les inquiétudes liées à votre apparence vous occupent-elles plus d’une heure par \
             jour, ou vous empêchent-elles de faire certaines choses ?"
        }
        Question::Setting => "Où aimeriez-vous recevoir le traitement ?",
        Question::RollerNeedle => "Quelle est la longueur des aiguilles de votre rouleau ?",
        Question::DowntimeDays => {
            "Combien de temps accepteriez-vous qu’une rougeur ou une peau qui pèle se voie ?"
        }
        Question::EventWeeks => {
            "Combien de semaines entières reste-t-il avant un événement important pour vous ?"
        }
        Question::Budget => "Combien pourriez-vous dépenser pour toutes les séances ensemble ?",
    }
}

/// How to answer, where that needs saying.
fn help(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Choisissez ce qui vous gêne le plus.",
        Question::AcneScarType => {
            "Regardez-vous dans un miroir, avec une lumière de côté. Si vous en avez de \
             plusieurs sortes, choisissez celle qui vous gêne le plus. Si l’une d’elles est en \
             relief, choisissez « En relief ou épaisses »."
        }
        Question::ScarType => {
            "Si vous avez plusieurs cicatrices, choisissez la plus grande ou la plus en relief."
        }
        Question::ScarAgeMonths => {
            "Comptez à partir de la blessure ou de l’opération. Moins d’un mois : 0. Un an : 12. \
             Plus de 600 compte pour 600. Si vous avez plusieurs cicatrices, prenez la plus \
             récente."
        }
        Question::RedFlags => {
            "Ces signes doivent être vus par un médecin avant tout acte esthétique."
        }
        Question::SkinTone => {
            "Pensez à un soleil fort sur la peau nue, sans crème solaire, au début de l’été."
        }
        Question::SkinNow => {
            "Si cela se trouve près de cette peau, ou si vous avez un doute, choisissez la réponse \
             correspondante."
        }
        Question::SkinHistory => "Comptez aussi le passé, même si tout est calme maintenant.",
        Question::RadiotherapyMonths => {
            "Si elle est encore en cours, entrez 0. Moins d’un mois : 0. Un an : 12. Plus de 600 \
             compte pour 600."
        }
        Question::IsotretinoinMonths => {
            "Si vous en prenez en ce moment : 0. Moins d’un mois : 0. Un an : 12. Plus de 120 \
             compte pour 120."
        }
        Question::Medicines => {
            "Comptez les comprimés, les injections, et les crèmes sur la peau que vous voulez \
             faire traiter."
        }
        Question::RecentTreatments => {
            "Comptez les traitements de la peau que vous voulez faire traiter, ou près de celle-ci."
        }
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNonAblativeLaser => {
            "Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 compte pour 104."
        }
        Question::WeeksSinceNeedling => {
            "Moins d’une semaine : 0. Un mois : environ 4. Le microneedling à la maison compte \
             aussi. Plus de 104 compte pour 104."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Moins d’une semaine : 0. Un mois : environ 4. Six mois : environ 26. Plus de 104 \
             compte pour 104."
        }
        Question::WeeksSinceWaxing => "Moins d’une semaine : 0. Plus de 104 compte pour 104.",
        Question::WeeksSinceSurgery => {
            "Moins d’une semaine : 0. Si ce n’est pas encore cicatrisé, entrez 0. Un an : environ \
             52. Plus de 104 compte pour 104."
        }
        Question::Distress => {
            "Il n’y a pas de mauvaise réponse, et vous avez le droit de ne pas répondre."
        }
        Question::RollerNeedle => "La longueur est imprimée sur la boîte ou sur le manche.",
        Question::EventWeeks => "Par exemple un mariage. Moins d’une semaine : 0.",
        Question::Budget => "Un nombre entier, sans les centimes.",
        _ => "",
    }
}

/// Why we ask.
fn why(it: Question) -> &'static str {
    match it {
        Question::Concerns => {
            "Chaque traitement améliore certains problèmes et a peu d’effet sur d’autres."
        }
        Question::Areas => {
            "Certaines zones cicatrisent plus lentement ou nécessitent un spécialiste. Les \
             lèvres et la peau autour des yeux ont leurs propres règles."
        }
        Question::AcneScarType => {
            "Les creux larges, les trous étroits et les cicatrices en relief demandent des soins \
             différents. Les cicatrices en relief peuvent grossir après un acte esthétique."
        }
        Question::ScarType => {
            "Les grandes cicatrices et les cicatrices tendues, en relief ou dues à une brûlure \
             doivent d’abord être vues par un spécialiste."
        }
        Question::ScarAgeMonths => {
            "Une cicatrice jeune continue de se renforcer. Il est peut-être trop tôt pour la \
             traiter."
        }
        Question::SaggingDegree => {
            "Ces traitements peuvent un peu aider une peau légèrement relâchée. Ils ne remontent \
             pas une peau qui pend."
        }
        Question::Age => {
            "Beaucoup d’appareils ont été testés chez des adultes de 22 ans et plus. Une peau plus \
             âgée peut être plus fine et faire plus de bleus."
        }
        Question::RedFlags => {
            "Certains signes demandent d’abord une aide médicale, et vite. Dans ce cas, nous nous \
             arrêtons et nous vous disons quoi faire."
        }
        Question::Pregnancy => {
            "Il vaut mieux remettre à plus tard la plupart des actes esthétiques, et certaines \
             crèmes."
        }
        Question::SkinTone => {
            "Une peau qui bronze facilement garde plus facilement des marques foncées. Elle \
             demande des réglages plus doux."
        }
        Question::SkinNow => {
            "Une peau douloureuse, blessée ou infectée doit d’abord guérir. La traiter trop tôt \
             peut étendre ou aggraver un problème."
        }
        Question::SkinHistory => {
            "Ce que votre peau a fait dans le passé indique bien comment elle peut cicatriser."
        }
        Question::RadiotherapyMonths => {
            "La peau cicatrise lentement après une radiothérapie, surtout la première année."
        }
        Question::Health => {
            "Certaines maladies changent la façon de cicatriser, de saigner ou de lutter contre \
             une infection. Nous ne vous jugeons pas sur ce que vous choisissez ici."
        }
        Question::Medicines => {
            "Certains médicaments agissent sur la cicatrisation, le saignement ou la réaction de \
             la peau à la lumière. N’en arrêtez aucun à cause de ce questionnaire."
        }
        Question::IsotretinoinMonths => {
            "Après l’isotrétinoïne, il faut attendre quelques mois pour la plupart des actes \
             esthétiques."
        }
        Question::Allergies => {
            "Les aiguilles, les crèmes anesthésiantes, les gants et les peelings peuvent contenir \
             des produits qui provoquent des réactions chez certaines personnes."
        }
        Question::RecentTreatments => "La peau a besoin de temps entre deux traitements.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNeedling
        | Question::WeeksSinceNonAblativeLaser => {
            "Cela permet de calculer combien de temps attendre avant le prochain traitement."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Après un traitement profond, la peau met des mois à cicatriser. Cela permet de \
             calculer combien de temps attendre."
        }
        Question::WeeksSinceWaxing => "La peau reste sensible quelques jours après une épilation.",
        Question::WeeksSinceSurgery => {
            "Une plaie a besoin de plusieurs mois pour redevenir solide."
        }
        Question::Distress => {
            "Quand les inquiétudes pèsent autant, un traitement ne les soulage pas toujours. \
             Parler avec quelqu’un peut aider."
        }
        Question::Setting => {
            "Les cliniques et les cabinets peuvent proposer plus de choses. Le microneedling à la \
             maison a des limites strictes."
        }
        Question::RollerNeedle => {
            "Des aiguilles plus longues vont plus profond, ce qui comporte plus de risques à la \
             maison."
        }
        Question::DowntimeDays => {
            "Certains traitements se voient pendant quelques heures, d’autres pendant des semaines."
        }
        Question::EventWeeks => {
            "La peau a besoin de temps pour se calmer. Nous ne proposons pas d’acte esthétique peu \
             avant un événement."
        }
        Question::Budget => {
            "Cela montre jusqu’où va votre budget. Cela ne change jamais ce qui vous convient."
        }
    }
}

/// Short names of the questions, for the review page.
fn short(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Ce qui vous gêne",
        Question::Areas => "Zones",
        Question::AcneScarType => "Type de cicatrices d’acné",
        Question::ScarType => "Type de cicatrice",
        Question::ScarAgeMonths => "Âge de la cicatrice",
        Question::SaggingDegree => "Degré de relâchement",
        Question::Age => "Votre âge",
        Question::RedFlags => "Signes d’alerte",
        Question::Pregnancy => "Grossesse",
        Question::SkinTone => "Peau et soleil",
        Question::SkinNow => "Votre peau maintenant",
        Question::SkinHistory => "Votre peau avant",
        Question::RadiotherapyMonths => "Temps depuis la radiothérapie",
        Question::Health => "Votre santé",
        Question::Medicines => "Vos médicaments",
        Question::IsotretinoinMonths => "Temps depuis l’isotrétinoïne",
        Question::Allergies => "Vos allergies",
        Question::RecentTreatments => "Traitements récents",
        Question::WeeksSinceBotulinumToxin => "Temps depuis la toxine botulique",
        Question::WeeksSinceFiller => "Temps depuis le comblement",
        Question::WeeksSinceSuperficialPeel => "Temps depuis le peeling superficiel",
        Question::WeeksSinceNeedling => "Temps depuis le microneedling",
        Question::WeeksSinceNonAblativeLaser => "Temps depuis le laser",
        Question::WeeksSinceAblativeLaserOrDeepPeel => "Temps depuis le traitement profond",
        Question::WeeksSinceWaxing => "Temps depuis l’épilation",
        Question::WeeksSinceSurgery => "Temps depuis l’opération",
        Question::Distress => "Inquiétudes sur l’apparence",
        Question::Setting => "Clinique, cabinet ou maison",
        Question::RollerNeedle => "Longueur des aiguilles",
        Question::DowntimeDays => "Temps où cela peut se voir",
        Question::EventWeeks => "Temps avant l’événement",
        Question::Budget => "Votre budget",
    }
}

/// The options.
fn choice(it: Choice) -> &'static str {
    match it {
        Choice::AcneScars => "Cicatrices d’acné",
        Choice::OtherScars => "Autres cicatrices",
        Choice::StretchMarks => "Vergetures",
        Choice::FineLines => "Ridules",
        Choice::DeepLines => "Rides profondes ou plis",
        Choice::Sagging => "Peau relâchée ou qui pend",
        Choice::VolumeLoss => "Creux ou perte de volume",
        Choice::EnlargedPores => "Pores dilatés",
        Choice::Dullness => "Peau terne",
        Choice::UnevenTexture => "Peau rugueuse ou irrégulière",
        Choice::UnevenTone => "Couleur de peau irrégulière",
        Choice::SunSpots => "Taches de soleil ou de vieillesse",
        Choice::DarkMarks => "Marques brunes après l’acné",
        Choice::RedMarks => "Marques rouges après l’acné",
        Choice::Melasma => "Mélasma",
        Choice::Blackheads => "Points noirs",
        Choice::ActiveAcne => "Acné en ce moment",
        Choice::FacialRedness => "Rougeurs du visage",
        Choice::DarkCircles => "Cernes sous les yeux",
        Choice::Face => "Visage",
        Choice::AroundEyes => "Contour des yeux",
        Choice::Lips => "Lèvres",
        Choice::Neck => "Cou",
        Choice::Chest => "Décolleté ou torse",
        Choice::Breasts => "Seins",
        Choice::Abdomen => "Ventre",
        Choice::HipsOrButtocks => "Hanches ou fesses",
        Choice::Thighs => "Cuisses",
        Choice::LowerLegs => "Jambes, sous le genou",
        Choice::Arms => "Bras",
        Choice::Hands => "Mains",
        Choice::Back => "Dos",
        Choice::RollingOrBoxcar => "Creux larges et peu profonds",
        Choice::IcePick => "Trous étroits et profonds",
        Choice::RaisedAcneScar => "En relief ou épaisses",
        Choice::SmallFlat => "Petite et plate",
        Choice::LargeStitched => "Grande ou large",
        Choice::RaisedOrTight => "En relief, épaisse ou tendue",
        Choice::Burn => "Due à une brûlure",
        Choice::Mild => "Un peu relâchée",
        Choice::Marked => "Elle pend ou fait des plis",
        Choice::Under18 => "Moins de 18 ans",
        Choice::From18To21 => "18 à 21 ans",
        Choice::From22To64 => "22 à 64 ans",
        Choice::From65 => "65 ans ou plus",
        Choice::ChangingLesion => "Grain de beauté qui change, plaie qui ne guérit pas",
        Choice::SpreadingInfection => "Peau rouge, chaude, douloureuse, qui s’étend",
        Choice::EyePainOrBlisters => "Douleur ou cloques près d’un œil",
        Choice::ProblemAfterProcedure => "Un problème après un traitement, toujours là",
        Choice::NumbingReaction => "Se sentir mal aujourd’hui après une crème anesthésiante",
        Choice::NoRedFlags
        | Choice::NotPregnant
        | Choice::NothingNow
        | Choice::NoSkinHistory
        | Choice::NoHealthCondition
        | Choice::NoMedicines
        | Choice::NoAllergies
        | Choice::NoRecentTreatments => "Rien de tout cela",
        Choice::Pregnant => "Enceinte, ou je le suis peut-être",
        Choice::Breastfeeding => "J’allaite",
        Choice::Trying => "J’essaie d’avoir un enfant",
        Choice::PregnancyNotApplicable => "Cela ne me concerne pas",
        Choice::Type1 => "Brûle toujours, ne bronze jamais",
        Choice::Type2 => "Brûle le plus souvent, bronze un peu",
        Choice::Type3 => "Brûle parfois, bronze lentement",
        Choice::Type4 => "Brûle rarement, bronze facilement",
        Choice::Type5 => "Brûle très rarement, bronze très facilement",
        Choice::Type6 => "Ne brûle jamais, toujours foncée",
        Choice::InflamedAcne => "Boutons rouges ou douloureux",
        Choice::CysticAcne => "Grosseurs ou kystes profonds et douloureux",
        Choice::ColdSore => "Bouton de fièvre (herpès) ou zona",
        Choice::OpenWound => "Coupure ouverte, plaie ou peau à vif",
        Choice::EczemaNow | Choice::EczemaHistory => "Eczéma ou dermatite",
        Choice::PsoriasisNow | Choice::PsoriasisHistory => "Psoriasis ou lichen plan",
        Choice::RosaceaFlare => "Poussée de rosacée",
        Choice::SunburnOrTan => "Coup de soleil ou bronzage récent",
        Choice::SelfTan => "Autobronzant",
        Choice::SkinInfection => "Infection de la peau ou éruption",
        Choice::Warts => "Verrues ou molluscum",
        Choice::RoughSunPatches => "Plaques rugueuses dues au soleil",
        Choice::RaisedMoles => "Grains de beauté en relief ou taches de naissance",
        Choice::Tattoo => "Tatouage ou maquillage permanent",
        Choice::Keloids => "Chéloïdes ou cicatrices épaisses, en relief",
        Choice::ColdSores => "Boutons de fièvre (herpès)",
        Choice::RosaceaHistory => "Rosacée",
        Choice::DarkMarksAfterInjury => "Marques foncées après boutons ou coupures",
        Choice::Vitiligo => "Vitiligo",
        Choice::PoorHealing => "Plaies qui cicatrisent mal",
        Choice::Radiotherapy => "Radiothérapie",
        Choice::ReactionAfterNeedling => "Une réaction après un microneedling",
        Choice::BleedingDisorder => "Trouble de la coagulation (saignements)",
        Choice::BloodClots => "Caillots de sang",
        Choice::DiabetesControlled => "Diabète, bien équilibré",
        Choice::DiabetesUncontrolled => "Diabète, pas bien équilibré",
        Choice::HeartCondition => "Maladie du cœur",
        Choice::ElectronicImplant => "Pacemaker ou autre implant électronique",
        Choice::MetalImplant => "Plaque, vis ou broche en métal",
        Choice::Lupus => "Lupus ou dermatomyosite",
        Choice::Scleroderma => "Sclérodermie ou morphée",
        Choice::OtherAutoimmune => "Une autre maladie auto-immune",
        Choice::WeakImmuneSystem => "Défenses immunitaires affaiblies",
        Choice::HivOrHepatitis => "VIH ou hépatite",
        Choice::Epilepsy => "Épilepsie ou convulsions",
        Choice::LiverOrKidney => "Maladie du foie ou des reins",
        Choice::CancerTreatment => "Traitement d’un cancer en ce moment",
        Choice::CancerTreatmentPastYear => "Traitement d’un cancer ces 12 derniers mois",
        Choice::Sarcoidosis => "Sarcoïdose",
        Choice::G6pdOrMethaemoglobinaemia => "Déficit en G6PD ou méthémoglobinémie",
        Choice::UnwellNow => "Fièvre, ou je me sens malade en ce moment",
        Choice::FaintsWithNeedles => "Peur des aiguilles, ou évanouissements",
        Choice::Smoking => "Tabac ou vapotage",
        Choice::Isotretinoin => "Isotrétinoïne en capsules",
        Choice::BloodThinners => "Médicaments qui fluidifient le sang",
        Choice::Immunosuppressants => "Médicaments qui calment le système immunitaire",
        Choice::TopicalRetinoids => "Crème aux rétinoïdes, aux acides ou anti-acné",
        Choice::Photosensitisers => "Médicaments qui sensibilisent à la lumière",
        Choice::HeartRhythm => "Médicament pour le rythme du cœur",
        Choice::AntiInflammatories => "Ibuprofène, aspirine ou huile de poisson",
        Choice::SteroidCream => "Crème forte aux corticoïdes (cortisone)",
        Choice::StainlessSteel => "Acier inoxydable ou autre métal",
        Choice::Nickel => "Nickel",
        Choice::Anaesthetic => "Anesthésiques locaux",
        Choice::Latex => "Latex",
        Choice::Antiseptic => "Antiseptiques ou pansements",
        Choice::Aspirin => "Aspirine ou acide salicylique",
        Choice::SevereOrMany => "Une réaction grave, ou beaucoup d’allergies",
        Choice::BotulinumToxin => "Toxine botulique",
        Choice::Filler => "Produit de comblement",
        Choice::SuperficialPeel => "Peeling superficiel",
        Choice::Needling => "Microneedling (micro-aiguilles)",
        Choice::NonAblativeLaser => "Traitement par laser, lumière ou chaleur",
        Choice::AblativeLaserOrDeepPeel => "Laser ablatif ou peeling plus profond",
        Choice::Waxing => "Épilation à la cire ou autre",
        Choice::Surgery => "Opération chirurgicale",
        Choice::DistressYes => "Oui",
        Choice::DistressNo => "Non",
        Choice::DistressPreferNotToSay => "Je préfère ne pas le dire",
        Choice::Professional => "En clinique ou en cabinet",
        Choice::AtHome => "À la maison",
        Choice::EitherSetting => "L’un ou l’autre",
        Choice::NoRollerYet => "Je n’ai pas encore de rouleau",
        Choice::NeedleUpToQuarter => "0,25 mm ou moins",
        Choice::NeedleLonger => "Plus de 0,25 mm",
        Choice::NoDowntime => "Pas du tout",
        Choice::DowntimeUpTo2 => "Jusqu’à 2 jours",
        Choice::DowntimeUpTo7 => "Jusqu’à une semaine",
        Choice::AnyDowntime => "Le temps qu’il faudra",
    }
}

/// What an option covers, where its name does not say.
fn choice_help(it: Choice) -> &'static str {
    match it {
        Choice::OtherScars => "Après une opération, une blessure, une brûlure ou la varicelle.",
        Choice::SunSpots => "Plates et brunes, et qui ne changent pas.",
        Choice::DarkMarks => "Ou après des coupures, des brûlures ou des éruptions.",
        Choice::VolumeLoss => "Par exemple aux joues.",
        Choice::DeepLines => "Elles restent quand votre visage est au repos.",
        Choice::Melasma => "Taches brunes sur les deux joues, le front ou la lèvre supérieure.",
        Choice::FacialRedness => "Elles restent, ou reviennent sans cesse.",
        Choice::RollingOrBoxcar => "De légères ondulations, ou des creux ronds aux bords nets.",
        Choice::IcePick => "Comme la piqûre d’une grosse aiguille.",
        Choice::RaisedAcneScar => "Elles dépassent de la peau.",
        Choice::SmallFlat => "Moins de 5 cm environ. Les marques de varicelle comptent.",
        Choice::LargeStitched => "Plus de 5 cm environ, ou une plaie déchirée puis recousue.",
        Choice::RaisedOrTight => "Elle dépasse de la peau, tire, ou limite vos mouvements.",
        Choice::ChangingLesion => {
            "Un grain de beauté, une tache de rousseur ou une plaque a changé de taille, de forme \
             ou de couleur, ne ressemble pas aux autres, a des bords irréguliers ou plusieurs \
             couleurs, ou démange, fait une croûte ou saigne. Ou une boule ou une plaie n’a pas \
             guéri en 4 semaines. Un cancer de la peau à cet endroit, connu ou soupçonné, compte. \
             Ne comptent pas : l’acné, les boutons qui vont et viennent, les marques après l’acné, \
             les taches de rousseur régulières et un mélasma qui ne change pas."
        }
        Choice::SpreadingInfection => {
            "Cela gonfle ou s’étend aujourd’hui, ou vous avez de la fièvre en plus. Un seul bouton \
             douloureux ou une infection guérie ne compte pas."
        }
        Choice::EyePainOrBlisters => {
            "Un œil rouge qui fait mal ou un changement de la vue compte aussi. Il faut que ce \
             soit maintenant. Des yeux secs ou un ancien orgelet ne comptent pas."
        }
        Choice::ProblemAfterProcedure => {
            "Dans les 4 dernières semaines : douleur forte ou qui augmente, cloques, rougeur qui \
             s’étend, pus ou fièvre. Ou faiblesse ou perte de sensibilité nouvelle, changement de \
             la vue, ou peau qui devient blanche, bleu-gris ou marbrée. Ne comptent pas : la \
             rougeur, les bleus et les peaux mortes habituels, les marques brunes et les anciennes \
             réactions."
        }
        Choice::NumbingReaction => {
            "Cœur qui bat vite ou de façon irrégulière, convulsions, évanouissement, difficulté à \
             respirer, oreilles qui sifflent ou peau bleu-gris. Une réaction d’il y a des années \
             ne compte pas ici. Indiquez-la parmi les allergies."
        }
        Choice::Trying => "Un traitement de la fertilité compte aussi.",
        Choice::Type1 => "Peau très claire.",
        Choice::Type2 => "Peau claire.",
        Choice::Type3 => "Peau claire à moyenne.",
        Choice::Type4 => "Peau mate ou brun clair.",
        Choice::Type5 => "Peau brune.",
        Choice::Type6 => "Peau brun très foncé ou noire.",
        Choice::ColdSore => "Actif en ce moment, ou encore avec des croûtes.",
        Choice::OpenWound => "Les éraflures et la peau irritée comptent.",
        Choice::CysticAcne => "Ils durent des semaines ou laissent des cicatrices.",
        Choice::RosaceaFlare => "Plus rouge que d’habitude, ou avec des boutons.",
        Choice::SunburnOrTan => "Les cabines de bronzage (UV) comptent.",
        Choice::SkinInfection => {
            "Bactéries ou champignons : impétigo, folliculite (racine des poils infectée) ou \
             teigne, par exemple."
        }
        Choice::Warts => "Molluscum : petites bosses brillantes dues à un virus.",
        Choice::RoughSunPatches => {
            "Plaques qui pèlent et qui restent. Un médecin peut les appeler kératoses actiniques."
        }
        Choice::SelfTan => "Lotion, spray ou gouttes.",
        Choice::Keloids => "Chez vous ou dans votre famille proche.",
        Choice::ColdSores => "Même une seule fois. Le zona compte aussi.",
        Choice::Radiotherapy => "Sur la peau que vous voulez faire traiter, ou tout près.",
        Choice::Vitiligo => "Taches blanches là où la peau a perdu sa couleur.",
        Choice::DarkMarksAfterInjury => {
            "La peau reste plus foncée pendant des semaines ou des mois."
        }
        Choice::PoorHealing => "Ou des plaies qui restent longtemps ouvertes.",
        Choice::ReactionAfterNeedling => {
            "Par exemple des grosseurs ou une éruption dues à un sérum ou à une crème."
        }
        Choice::BleedingDisorder => {
            "Par exemple hémophilie, maladie de Willebrand ou plaquettes basses. Ou vous saignez \
             facilement et longtemps."
        }
        Choice::BloodClots => {
            "Dans une jambe, un poumon ou ailleurs, maintenant ou avant. Ou un sang qui coagule \
             trop facilement."
        }
        Choice::DiabetesUncontrolled => {
            "Choisissez ceci si vous ne savez pas, ou si vous avez des plaies aux pieds ou des \
             pieds insensibles."
        }
        Choice::HeartCondition => "Les opérations des valves et les infections du cœur comptent.",
        Choice::ElectronicImplant => {
            "Aussi un défibrillateur, un stimulateur nerveux, une pompe à insuline ou un implant \
             cochléaire."
        }
        Choice::MetalImplant => "Dans la peau que vous voulez faire traiter, ou tout près.",
        Choice::Scleroderma => "Des maladies qui durcissent la peau.",
        Choice::OtherAutoimmune => {
            "Par exemple des articulations, de l’intestin ou de la thyroïde."
        }
        Choice::WeakImmuneSystem => {
            "À cause d’une maladie, d’une greffe, ou de médicaments comme les biothérapies."
        }
        Choice::Epilepsy => "Aussi les crises déclenchées par une lumière clignotante.",
        Choice::HivOrHepatitis => "Hépatite B ou C.",
        Choice::CancerTreatment | Choice::CancerTreatmentPastYear => {
            "Les comprimés d’hormonothérapie comptent."
        }
        Choice::Sarcoidosis => {
            "Une maladie qui forme de petites grosseurs dans les poumons, la peau ou ailleurs."
        }
        Choice::G6pdOrMethaemoglobinaemia => {
            "Des maladies rares du sang dont un médecin vous aurait parlé."
        }
        Choice::Isotretinoin => {
            "Comme Curacné, Procuta, Contracné ou Roaccutane. En ce moment, ou au cours des 12 \
             derniers mois."
        }
        Choice::BloodThinners => {
            "Anticoagulants et antiagrégants, comme fluindione (Préviscan), warfarine (Coumadine), \
             apixaban, héparine ou clopidogrel. L’aspirine prise chaque jour sur avis d’un médecin \
             compte."
        }
        Choice::Immunosuppressants => {
            "Par exemple biothérapies, comprimés de corticoïdes, méthotrexate, ou médicaments \
             après une greffe."
        }
        Choice::TopicalRetinoids => {
            "Trétinoïne, rétinol, adapalène, acides AHA ou BHA, ou peroxyde de benzoyle."
        }
        Choice::Photosensitisers => {
            "Par exemple doxycycline, minocycline, amiodarone, millepertuis ou diurétiques \
             thiazidiques."
        }
        Choice::HeartRhythm => "Par exemple amiodarone, sotalol ou mexilétine.",
        Choice::AntiInflammatories => {
            "Aussi le naproxène. Au cours des 7 derniers jours. L’aspirine prise chaque jour \
             sur avis d’un médecin compte parmi les médicaments qui fluidifient le sang."
        }
        Choice::SteroidCream => {
            "Sur la peau que vous voulez faire traiter, au cours des 2 dernières semaines."
        }
        Choice::StainlessSteel => "Ou l’acier des bijoux ou des aiguilles.",
        Choice::Nickel => {
            "Par exemple une éruption due à des boucles d’oreilles ou à un bouton de jean."
        }
        Choice::Anaesthetic => {
            "Lidocaïne, prilocaïne ou d’autres noms qui finissent par -caïne. Une allergie au PABA \
             ou aux sulfamides compte."
        }
        Choice::Antiseptic => "Par exemple chlorhexidine, iode, alcool ou colle des pansements.",
        Choice::SevereOrMany => {
            "Par exemple une anaphylaxie : difficulté à respirer, gorge gonflée ou perte de \
             connaissance."
        }
        Choice::BotulinumToxin => "Injections contre les rides, comme Botox.",
        Choice::Filler => "Même si c’était il y a plus longtemps.",
        Choice::SuperficialPeel => "La peau pèle finement pendant quelques jours au plus.",
        Choice::Needling => "Avec ou sans chaleur, en clinique, en cabinet ou à la maison.",
        Choice::NonAblativeLaser => {
            "La lumière pulsée (IPL), la radiofréquence, les ultrasons et les autres appareils à \
             énergie comptent."
        }
        Choice::AblativeLaserOrDeepPeel => {
            "Laser qui enlève de la peau (CO2 ou erbium), peeling moyen ou profond, dermabrasion."
        }
        Choice::Waxing => {
            "L’épilation au fil, la crème dépilatoire et les coupures de rasage comptent."
        }
        Choice::EitherSetting => "Je n’ai pas encore décidé.",
        _ => "",
    }
}

/// The names of the treatments.
fn treatment(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => "Microneedling par un professionnel",
        Treatment::MicroneedlingWithPrp => "Microneedling avec PRP",
        Treatment::RfMicroneedling => "Microneedling avec radiofréquence (RF)",
        Treatment::SuperficialPeel => "Peeling chimique superficiel",
        Treatment::DeepPeel => "Peeling chimique moyen ou profond",
        Treatment::NonAblativeLaser => "Laser non ablatif (qui n’enlève pas de peau)",
        Treatment::AblativeLaser => "Laser ablatif (qui enlève de la peau)",
        Treatment::DermalFiller => "Produit de comblement",
        Treatment::TopicalRoutine => "Crème solaire et soins de la peau",
        Treatment::AtHomeMicroneedling => "Microneedling à la maison",
    }
}

/// What each treatment is, in one sentence.
fn about(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => {
            "Une personne formée fait de minuscules trous dans la peau avec de fines aiguilles \
             stériles (micro-aiguilles), pour que la peau se répare elle-même. Cela blesse bel et \
             bien la peau (acte « mini-invasif »)."
        }
        Treatment::MicroneedlingWithPrp => {
            "Un microneedling avec du plasma (PRP), une partie de votre propre sang, prélevé au \
             bras, qui est appliquée sur la peau."
        }
        Treatment::RfMicroneedling => {
            "C’est un acte médical. Les aiguilles chauffent aussi la peau en profondeur par \
             radiofréquence."
        }
        Treatment::SuperficialPeel => {
            "Un acide doux détache la couche la plus superficielle de la peau, qui pèle ensuite \
             quelques jours au plus."
        }
        Treatment::DeepPeel => {
            "Un acide plus fort enlève des couches plus profondes de la peau, qui met ensuite des \
             semaines à cicatriser."
        }
        Treatment::NonAblativeLaser => {
            "Un laser chauffe la peau en minuscules colonnes et laisse la surface intacte."
        }
        Treatment::AblativeLaser => {
            "Un laser enlève la surface de la peau, qui cicatrise ensuite pendant des semaines."
        }
        Treatment::DermalFiller => {
            "Un gel est injecté sous la peau pour combler des creux et des plis pendant quelques \
             mois. Rarement, il bouche un vaisseau sanguin, ce qui peut abîmer la peau ou la vue."
        }
        Treatment::TopicalRoutine => {
            "Chaque jour une crème solaire SPF 30 ou plus, des soins doux et des produits à \
             appliquer sur la peau. Il n’y a aucun acte esthétique."
        }
        Treatment::AtHomeMicroneedling => {
            "Un rouleau à très courtes aiguilles que vous utilisez sur votre propre peau, et qui \
             agit surtout en surface."
        }
    }
}

/// Whom to ask, to stand within a sentence.
fn clinician(it: Clinician) -> &'static str {
    match it {
        Clinician::Doctor => "votre médecin traitant ou médecin de famille",
        Clinician::Dermatologist => "un spécialiste de la peau (dermatologue)",
        Clinician::Obstetrician => "votre sage-femme ou le médecin qui suit votre grossesse",
        Clinician::Prescriber => "le médecin ou l’infirmier qui vous prescrit vos médicaments",
        Clinician::Oncologist => "votre équipe de cancérologie",
        Clinician::Haematologist => "un spécialiste du sang (hématologue)",
        Clinician::Cardiologist => "votre cardiologue ou le service qui suit votre implant",
        Clinician::Rheumatologist => {
            "un spécialiste des articulations et de l’immunité (rhumatologue)"
        }
        Clinician::Neurologist => "un spécialiste du cerveau et des nerfs (neurologue)",
        Clinician::Surgeon => "votre chirurgien ou un chirurgien plasticien",
        Clinician::Injector => "la personne qui a injecté votre produit de comblement",
        Clinician::EyelidSpecialist => "un spécialiste des yeux et des paupières",
        Clinician::Allergist => "un spécialiste des allergies (allergologue)",
        Clinician::Provider => "le professionnel de santé qui vous traiterait",
        Clinician::Specialist => "le spécialiste qui suit votre maladie",
    }
}

/// Why a rule speaks: true for every treatment that it touches.
fn rule(it: Rule) -> &'static str {
    match it {
        Rule::Pregnant => {
            "Un peeling superficiel à l’acide glycolique ou lactique n’est possible que si votre \
             sage-femme ou le médecin qui suit votre grossesse est d’accord. Ne faites aucun autre \
             acte esthétique avant d’avoir accouché et d’avoir fini d’allaiter. Dans vos soins de \
             la peau, n’utilisez ni rétinoïdes (dérivés de la vitamine A), ni hydroquinone, ni \
             acide salicylique. Demandez conseil avant d’utiliser l’acide azélaïque."
        }
        Rule::Breastfeeding => {
            "Le choix prudent est d’attendre que vous n’allaitiez plus. Les anesthésiques locaux \
             peuvent passer dans le lait maternel. Dans vos soins de la peau, évitez les \
             rétinoïdes (dérivés de la vitamine A) et l’hydroquinone."
        }
        Rule::Trying => {
            "Faites un test de grossesse le jour même de chaque traitement. Continuez seulement \
             s’il est négatif, ou attendez vos règles. Le mélasma (taches brunes) peut aussi \
             s’aggraver plus tard. Dans vos soins de la peau, évitez les rétinoïdes (dérivés de la \
             vitamine A) et l’hydroquinone."
        }
        Rule::Under18 => {
            "Avant 18 ans, ce questionnaire ne propose aucun acte esthétique. Parlez-en avec un \
             parent ou la personne qui s’occupe de vous, et avec un médecin généraliste ou un \
             dermatologue. Une acné traitée tôt peut laisser moins de cicatrices."
        }
        Rule::From18To21 => {
            "Les appareils de microneedling et les produits de comblement autorisés aux États-Unis \
             sont destinés aux adultes de 22 ans et plus. Si vous avez de 18 à 21 ans, consultez \
             en personne un médecin ou un autre professionnel de santé avant tout acte esthétique."
        }
        Rule::From65 => {
            "À partir de 65 ans environ, la peau peut être plus fine et faire plus facilement des \
             bleus. Donnez à la clinique la liste de tous vos médicaments."
        }
        Rule::OpenWound => {
            "Une peau blessée ou à vif doit être complètement fermée et calme avant tout acte \
             esthétique. D’ici là, n’y mettez ni acides, ni rétinoïdes, ni gommages."
        }
        Rule::ActiveAcne => {
            "Calmez d’abord l’acné, puis traitez les marques qu’elle laisse. Un médecin ou un pharmacien peut vous aider. Agir sur des boutons \
             enflammés peut propager des bactéries. Les crèmes contre l’acné peuvent quand même \
             aider, mais ne mettez pas de produits forts sur une peau à vif ou blessée."
        }
        Rule::CysticAcne => {
            "Des boutons profonds et douloureux doivent d’abord être vus par un dermatologue. Des \
             soins prescrits peuvent aider à éviter de nouvelles cicatrices. Ne mettez pas de \
             produits forts sur une peau à vif ou blessée."
        }
        Rule::ColdSore => {
            "Un acte esthétique peut étendre un bouton de fièvre (herpès) ou un zona sur la peau. \
             Attendez que toutes les croûtes soient parties et que la peau soit d’aspect normal, \
             et attendez de nouveau si les boutons ou le zona reviennent. Ne mettez dessus ni \
             acides, ni rétinoïdes, ni gommages."
        }
        Rule::ColdSoreHistory => {
            "Un acte esthétique peut faire revenir les boutons de fièvre (herpès). Des comprimés \
             antiviraux, commencés la veille ou le jour même, peuvent aider à l’éviter. C’est au \
             médecin ou à une personne autorisée à prescrire de décider."
        }
        Rule::Warts => {
            "Un acte esthétique peut propager le virus des verrues et du molluscum. Consultez un \
             médecin ou un pharmacien, et attendez que les verrues ou les bosses aient disparu. Ne \
             mettez dessus ni acides, ni rétinoïdes, ni gommages, sauf si le médecin ou le \
             pharmacien vous le dit."
        }
        Rule::SkinInfection => {
            "Une infection doit être traitée et avoir disparu avant tout acte esthétique. D’ici \
             là, ne mettez ni acides, ni rétinoïdes, ni gommages sur la peau."
        }
        Rule::EczemaNow => {
            "Pendant une poussée d’eczéma, la barrière de la peau est abîmée. Attendez que la peau \
             soit nette, et ne mettez ni acides, ni rétinoïdes, ni gommages dessus."
        }
        Rule::EczemaHistory => {
            "Une peau qui a eu de l’eczéma s’irrite facilement. Demandez un test d’allergie \
             cutanée (patch-test), et un temps de pose plus court pour toute crème anesthésiante."
        }
        Rule::PsoriasisNow => {
            "Une blessure de la peau peut faire apparaître de nouvelles plaques de psoriasis ou de \
             lichen plan. Attendez que la peau à cet endroit soit nette. Ne mettez ni acides, ni \
             rétinoïdes, ni gommages sur les plaques."
        }
        Rule::PsoriasisHistory => {
            "Même quand il est calme, le psoriasis ou le lichen plan peut apparaître là où la peau \
             est blessée. Un dermatologue peut vous dire à quel point c’est probable dans votre \
             cas."
        }
        Rule::RosaceaFlare => {
            "Traitez d’abord la rosacée, et attendez qu’elle soit calme. D’ici là, ne mettez ni \
             acides, ni rétinoïdes, ni gommages sur la peau."
        }
        Rule::RosaceaHistory => {
            "Une peau avec une rosacée peut faire une poussée après un acte esthétique. Demandez \
             d’abord un essai sur une petite zone, et des réglages doux."
        }
        Rule::FacialRedness => {
            "Des rougeurs qui persistent peuvent être une rosacée, qui peut faire une poussée \
             après un acte esthétique. Faites-les examiner, et demandez d’abord un essai sur une \
             petite zone."
        }
        Rule::Sunburn => {
            "Une peau brûlée par le soleil ou bronzée récemment risque plus de brûler ou de \
             foncer. Attendez que le coup de soleil ou le bronzage ait complètement disparu. Ne \
             mettez ni acides, ni rétinoïdes, ni gommages sur une peau brûlée."
        }
        Rule::SelfTan => {
            "Attendez que l’autobronzant soit parti. Cela prend environ 1 à 2 semaines."
        }
        Rule::RadiotherapyRecent => {
            "Votre radiothérapie remonte peut-être à moins de 12 mois. Ce questionnaire conseille \
             d’attendre la fin de ce délai, car la peau cicatrise lentement pendant cette période."
        }
        Rule::Radiotherapy => {
            "Une peau qui a reçu une radiothérapie cicatrise lentement. Quelle qu’en soit la date, \
             votre équipe de cancérologie doit savoir ce qui est prévu."
        }
        Rule::RoughSunPatches => {
            "Avant tout acte esthétique, un médecin doit dire ce que sont les plaques rugueuses \
             dues au soleil. Montrez-les rapidement à un médecin."
        }
        Rule::RaisedMoles => {
            "Les grains de beauté et les taches de naissance doivent être couverts et ne doivent \
             pas être traités. S’il y en a un qui change, saigne ou a un aspect bizarre, il faut \
             d’abord voir un médecin."
        }
        Rule::Tattoo => {
            "Les tatouages et le maquillage permanent ne doivent pas être traités, car la couleur \
             peut changer. Le questionnaire ne peut pas savoir quel endroit est tatoué : il exclut \
             donc toute la zone."
        }
        Rule::AroundEyes => {
            "Aucun de ces traitements n’est fait pour les paupières ni pour la peau à l’intérieur \
             du rebord osseux de l’œil. Un spécialiste doit dire si la peau plus à l’extérieur \
             peut être traitée."
        }
        Rule::Lips => {
            "Les lèvres ne doivent être traitées ni par aiguilles, ni par peelings, ni par lasers. \
             Un produit de comblement dans les lèvres nécessite un médecin. Pour voir ce qui \
             convient aux autres zones, répondez de nouveau sans les lèvres."
        }
        Rule::RecentPeel => {
            "Ce questionnaire conseille d’attendre au moins 4 semaines après un peeling \
             superficiel."
        }
        Rule::RecentNeedling => {
            "Ce questionnaire conseille d’attendre au moins 4 semaines après un microneedling."
        }
        Rule::RecentLaser => {
            "Ce questionnaire conseille d’attendre au moins 4 semaines après un traitement par \
             laser, lumière ou chaleur."
        }
        Rule::RecentDeep => {
            "Ce questionnaire conseille d’attendre 6 mois après un laser ablatif (qui enlève de la \
             peau), un peeling plus profond ou une dermabrasion. Certaines sources conseillent \
             d’attendre moins longtemps."
        }
        Rule::Waxing => {
            "La peau reste sensible après une épilation. Ce questionnaire conseille d’attendre une \
             semaine entière."
        }
        Rule::Surgery => {
            "Une opération faite au cours des 12 derniers mois peut être encore en train de \
             cicatriser à l’intérieur. Un chirurgien doit dire quand la peau est prête."
        }
        Rule::SurgeryNew => {
            "Pendant les 6 premières semaines, une plaie d’opération n’est pas assez solide pour \
             des aiguilles ou des produits de comblement. Tout le reste demande l’accord d’un \
             chirurgien."
        }
        Rule::ScarNew => {
            "Pendant ses 6 premières semaines, une cicatrice n’est pas assez solide pour des \
             aiguilles ou des produits de comblement. Tout le reste demande l’accord d’un \
             chirurgien."
        }
        Rule::ScarYoung => {
            "Une cicatrice change encore pendant ses 12 premiers mois. Un traitement précoce peut \
             aider, mais seulement si un chirurgien la juge assez solide."
        }
        Rule::Keloid => {
            "Chez les personnes qui ont tendance aux cicatrices en relief (chéloïdes), toute \
             blessure de la peau pourrait en provoquer une autre. Les premiers soins habituels \
             sont les injections de corticoïdes et le silicone, par un dermatologue."
        }
        Rule::Type4 => {
            "Une peau qui bronze facilement peut garder des marques foncées après tout traitement. \
             Demandez des réglages doux, un essai sur une petite zone si possible, et une personne \
             qui a l’expérience des peaux comme la vôtre. Évitez les peelings forts et les lasers \
             ablatifs (qui enlèvent de la peau)."
        }
        Rule::Type5Or6 => {
            "Les peaux brunes et noires gardent plus facilement des marques foncées après tout \
             traitement, et elles peuvent durer longtemps. Demandez des réglages doux, un essai \
             sur une petite zone si possible, et une personne qui traite souvent des peaux brunes \
             et noires. Évitez les peelings forts et les lasers ablatifs (qui enlèvent de la \
             peau)."
        }
        Rule::DarkMarksHistory => {
            "Votre peau peut foncer après un traitement, comme elle le fait après des boutons ou \
             des coupures. Laissez d’abord des crèmes atténuer les marques que vous avez, puis \
             demandez des réglages doux et un essai sur une petite zone."
        }
        Rule::CreamsFirst => {
            "Contre les marques foncées, les crèmes viennent d’abord, pendant 8 à 12 semaines. Un \
             peeling superficiel vient après au moins 8 semaines de crèmes."
        }
        Rule::Melasma => {
            "Le mélasma revient souvent, et la chaleur ou la lumière peuvent l’aggraver. La \
             protection solaire et les crèmes prescrites passent en premier. Tout le reste vient \
             en complément, et c’est un dermatologue qui décide."
        }
        Rule::Vitiligo => {
            "De nouvelles taches blanches peuvent apparaître après une blessure de la peau. Le \
             vitiligo devrait être stable depuis au moins 12 mois."
        }
        Rule::Lupus => {
            "Avec un lupus ou une dermatomyosite, des poussées et une cicatrisation lente sont \
             possibles. On n’envisage un acte esthétique que lorsque la maladie est calme. La \
             lumière peut déclencher une poussée : les lasers sont donc exclus."
        }
        Rule::Scleroderma => {
            "Pour la sclérodermie et la morphée, il n’y a pas de recommandation reconnue, et un \
             acte esthétique pourrait déclencher la maladie. Ce questionnaire n’en recommande \
             aucun."
        }
        Rule::OtherAutoimmune => {
            "Une maladie auto-immune et ses médicaments peuvent changer la cicatrisation de la \
             peau. Le spécialiste qui suit votre maladie doit dire si elle est stable."
        }
        Rule::PoorHealing => {
            "Tout acte esthétique demande une peau qui cicatrise bien. Si les plaies cicatrisent \
             mal, ce questionnaire ne propose aucun acte esthétique."
        }
        Rule::IsotretinoinNow => {
            "Vous prenez de l’isotrétinoïne, vous l’avez arrêtée depuis très peu de temps, ou vous \
             ne savez pas quand vous l’avez arrêtée. N’arrêtez pas la cure pour un traitement \
             esthétique. Demandez à votre dermatologue si un traitement doux est possible plus \
             tôt."
        }
        Rule::IsotretinoinPast => {
            "Ce questionnaire conseille d’attendre 6 mois après l’isotrétinoïne, et 12 mois avant \
             un laser ablatif (qui enlève de la peau) ou un microneedling à la maison. Des experts \
             disent maintenant que certains traitements doux sont peut-être possibles plus tôt. \
             C’est à un dermatologue d’en décider."
        }
        Rule::IsotretinoinAblative => {
            "Après l’isotrétinoïne, ce questionnaire conseille d’attendre 12 mois avant un laser \
             ablatif (qui enlève de la peau) ou un microneedling à la maison. N’arrêtez pas une \
             cure plus tôt pour cela."
        }
        Rule::TopicalRetinoids => {
            "Interrompez les rétinoïdes, les acides et le peroxyde de benzoyle sur cette peau \
             pendant les 7 jours avant un acte esthétique. Ne les reprenez que 7 jours après \
             l’acte au plus tôt, et seulement une fois la peau calme. Si un médecin les a \
             prescrits, demandez-lui avant de les interrompre."
        }
        Rule::BloodThinners => {
            "Les médicaments qui fluidifient le sang peuvent vous faire saigner davantage ou vous \
             donner plus de bleus. Pour un traitement esthétique, n’arrêtez jamais un de ces \
             médicaments."
        }
        Rule::AntiInflammatories => {
            "Ces produits peuvent rendre les bleus plus probables. Demandez conseil avant \
             d’arrêter quelque chose qui a été prescrit."
        }
        Rule::Immunosuppressed => {
            "Des défenses immunitaires affaiblies rendent une infection plus probable. Pour un \
             traitement esthétique, n’arrêtez aucun médicament."
        }
        Rule::SteroidCream => {
            "Les crèmes fortes aux corticoïdes amincissent la peau. Demandez à la personne qui a \
             prescrit la crème avant de l’arrêter."
        }
        Rule::Photosensitisers => {
            "Certains médicaments font réagir la peau plus fortement à la lumière. Demandez \
             conseil à un pharmacien pour les vôtres. Pour un traitement esthétique, n’arrêtez ni \
             un antibiotique ni aucun autre médicament prescrit."
        }
        Rule::CancerTreatment => {
            "Pendant le traitement d’un cancer, ce questionnaire ne propose aucun acte esthétique. \
             La peau peut cicatriser lentement, et les infections peuvent être plus probables."
        }
        Rule::CancerTreatmentPastYear => {
            "Après le traitement d’un cancer, la peau peut cicatriser lentement pendant un an \
             environ. Pour un traitement esthétique, n’arrêtez pas les comprimés d’hormonothérapie."
        }
        Rule::HeartRhythm => {
            "Les crèmes anesthésiantes peuvent être risquées avec des médicaments pour le rythme \
             du cœur, un déficit en G6PD ou une méthémoglobinémie. Dites-le à la clinique avant \
             toute anesthésie locale, et n’arrêtez aucun médicament."
        }
        Rule::BleedingDisorder => {
            "Vous pouvez saigner ou avoir des bleus plus que d’autres, et plus longtemps. Ce \
             questionnaire exclut la plupart des traitements qui blessent la peau."
        }
        Rule::BloodClots => {
            "Si vous avez ou avez eu des caillots, ou si votre sang coagule trop facilement, il \
             faut d’abord l’accord d’un médecin. Pour un traitement esthétique, n’arrêtez jamais \
             un médicament qui fluidifie le sang."
        }
        Rule::DiabetesControlled => {
            "Le diabète peut ralentir la cicatrisation et rendre une infection plus probable. Un \
             contrôle récent de la glycémie (HbA1c) aide à décider."
        }
        Rule::DiabetesUncontrolled => {
            "Attendez que votre diabète soit bien équilibré et qu’un médecin l’ait vérifié. Un \
             taux de sucre élevé dans le sang peut ralentir la cicatrisation et rendre une \
             infection plus probable."
        }
        Rule::HeartCondition => {
            "Avec une maladie du cœur, il faut l’accord d’un spécialiste avant tout acte \
             esthétique. Certains peelings forts peuvent agir sur le cœur."
        }
        Rule::ElectronicImplant => {
            "Ne faites pas de radiofréquence : elle peut perturber les implants électroniques. \
             Certaines cliniques et certains cabinets ne traitent aucune personne qui porte un \
             implant, même sans radiofréquence. Demandez conseil à l’équipe qui suit le vôtre."
        }
        Rule::MetalImplant => {
            "La radiofréquence (RF) n’est pas utilisée au-dessus de métal ni à proximité. Dites à \
             la clinique où vous avez du métal, soins dentaires en métal compris."
        }
        Rule::HivOrHepatitis => {
            "La clinique doit savoir que vos défenses immunitaires sont assez fortes. Demandez-lui \
             comment elle garde cette information confidentielle. Ne partagez jamais un rouleau \
             avec qui que ce soit."
        }
        Rule::Epilepsy => {
            "Parlez à la clinique de vos crises et de ce qui les déclenche. Les lasers émettent \
             une lumière vive."
        }
        Rule::LiverOrKidney => {
            "Une maladie du foie ou des reins peut changer la façon dont le corps supporte les \
             anesthésiques locaux. Certains peelings forts peuvent abîmer les reins."
        }
        Rule::UnwellNow => {
            "Attendez que la fièvre ou la maladie soit passée et que vous vous sentiez de nouveau \
             bien."
        }
        Rule::Smoking => {
            "Le tabac et le vapotage peuvent ralentir la cicatrisation et rendre le résultat moins \
             bon. Une pause avant et après peut aider."
        }
        Rule::FaintsWithNeedles => {
            "Les aiguilles peuvent provoquer un évanouissement ou une grande peur. Dites-le à la \
             personne qui est avec vous, et allongez-vous si vous vous sentez mal. Le PRP demande \
             aussi une prise de sang."
        }
        Rule::SteelAllergy => {
            "La plupart des aiguilles sont en acier chirurgical. Un dermatologue peut faire un \
             test d’allergie cutanée (patch-test). Certains appareils utilisent des aiguilles en \
             titane."
        }
        Rule::NickelAllergy => {
            "Les aiguilles en acier peuvent contenir du nickel. Des réactions sont rarement \
             signalées, mais il faut d’abord un test d’allergie cutanée (patch-test)."
        }
        Rule::AnaestheticAllergy => {
            "Un anesthésique local fait souvent partie d’un acte esthétique. N’acceptez aucune \
             anesthésie locale tant que votre allergie n’a pas été vérifiée."
        }
        Rule::LatexAllergy => {
            "Dites-le à la clinique quand vous prenez rendez-vous, pour que les gants et le \
             matériel soient sans latex. N’utilisez pas de latex à la maison non plus."
        }
        Rule::AntisepticAllergy => {
            "Dites à la clinique à quel antiseptique, à quel pansement ou à quelle colle vous \
             réagissez. Ne l’utilisez pas à la maison non plus."
        }
        Rule::AspirinAllergy => {
            "Évitez l’acide salicylique, dans les peelings comme dans les soins de la peau. Il est \
             proche de l’aspirine."
        }
        Rule::SevereAllergies => {
            "Après une réaction grave dans le passé, ou avec beaucoup d’allergies, le risque d’une \
             nouvelle réaction peut être plus élevé. Cherchez d’abord à savoir ce qu’il faut \
             éviter."
        }
        Rule::GranulomaRisk => {
            "Des grosseurs dures (granulomes) peuvent se former dans une peau qui a été piquée. La \
             sarcoïdose, ou une réaction passée après un microneedling, peut les rendre plus \
             probables."
        }
        Rule::ToxinRecent => {
            "Ce questionnaire conseille d’attendre au moins 2 semaines après la toxine botulique, \
             et 4 semaines avant une radiofréquence ou un microneedling à la maison. Dites à la \
             personne qui l’a injectée ce que vous prévoyez."
        }
        Rule::ToxinBeforeRf => {
            "Ce questionnaire conseille d’attendre 4 semaines entre la toxine botulique et une \
             radiofréquence ou un microneedling à la maison."
        }
        Rule::Filler => {
            "Dites à la clinique où vous avez un produit de comblement et quand vous l’avez \
             reçu. Une radiofréquence par-dessus un produit de comblement demande l’accord de la \
             personne qui l’a injecté."
        }
        Rule::FillerRecent => {
            "Ce questionnaire conseille d’attendre au moins 4 semaines après un produit de \
             comblement. La personne qui l’a injecté doit savoir ce qui est prévu."
        }
        Rule::AreaNeck => {
            "La peau du cou est plus fine que celle du visage et guérit moins facilement. Des \
             lasers qui enlèvent de la peau y ont laissé des cicatrices, et des peelings forts \
             pourraient faire de même. L’autorité américaine (FDA) n’a pas autorisé les produits \
             de comblement pour le cou."
        }
        Rule::AreaChest => {
            "La peau du décolleté et du torse garde facilement des cicatrices, qui peuvent être en \
             relief. Les peelings forts et les lasers qui enlèvent de la peau y sont écartés. \
             L’autorité américaine (FDA) n’y a pas autorisé les produits de comblement."
        }
        Rule::AreaBreasts => {
            "Les peelings forts sont écartés sur les seins, et l’autorité américaine (FDA) y \
             déconseille les produits de comblement. Un laser qui enlève de la peau demande \
             d’abord l’avis d’un dermatologue. En cas d’implant, de boule ou de changement, voyez \
             d’abord un médecin, quel que soit votre projet."
        }
        Rule::AreaAbdomen => {
            "La peau du ventre guérit plus lentement que celle du visage. Les peelings forts y \
             sont écartés, et un laser qui enlève de la peau pourrait y laisser des marques. \
             L’autorité américaine (FDA) déconseille les produits de comblement pour remodeler le \
             corps."
        }
        Rule::AreaHipsOrButtocks => {
            "La peau des hanches et des fesses guérit plus lentement que celle du visage. Les \
             peelings forts y sont écartés, et un laser qui enlève de la peau pourrait y laisser \
             des marques. L’autorité américaine (FDA) déconseille les produits de comblement pour \
             remodeler le corps."
        }
        Rule::AreaThighs => {
            "La peau des cuisses guérit plus lentement que celle du visage. Les peelings forts y \
             sont écartés, et un laser qui enlève de la peau pourrait y laisser des marques. \
             L’autorité américaine (FDA) déconseille les produits de comblement pour remodeler le \
             corps."
        }
        Rule::AreaLowerLegs => {
            "Sous le genou, la peau guérit lentement, fonce facilement et peut former des \
             cicatrices en relief. Les peelings forts y sont écartés, et un laser qui enlève de la \
             peau pourrait y laisser des marques. L’autorité américaine (FDA) déconseille les \
             produits de comblement pour remodeler le corps."
        }
        Rule::AreaArms => {
            "Les épaules et le haut des bras forment plus souvent des cicatrices en relief. Les \
             peelings forts sont écartés sur les bras, et un laser qui enlève de la peau pourrait \
             y laisser des cicatrices. L’autorité américaine (FDA) déconseille les produits de \
             comblement pour remodeler le corps."
        }
        Rule::AreaHands => {
            "La peau des mains est fine, elle couvre des tendons et guérit moins facilement que \
             celle du visage. Les peelings forts y sont écartés. Certains n’y utilisent pas non \
             plus de laser qui enlève de la peau."
        }
        Rule::AreaBack => {
            "Le dos peut former des cicatrices en relief. Les cicatrices d’acné y sont souvent \
             déjà en relief : faites-les d’abord examiner. Les peelings forts y sont écartés, et \
             un laser qui enlève de la peau pourrait y laisser des cicatrices. L’autorité \
             américaine (FDA) déconseille les produits de comblement pour remodeler le corps."
        }
        Rule::DeepPeelAlways => {
            "Un peeling moyen ou profond est un acte médical. La peau met des semaines à guérir, \
             et des cicatrices ou un changement de couleur peuvent rester. C’est un dermatologue \
             qui décide, et ce questionnaire ne le recommande jamais."
        }
        Rule::DeepPeelHeart => {
            "Certains peelings profonds utilisent du phénol, qui peut dérégler les battements du \
             cœur et fatiguer les reins. Le diabète ou un problème de cœur peuvent augmenter ce \
             risque. Un tel peeling demande une surveillance du cœur et un médecin dans la pièce. \
             Si vous ne savez pas quel acide est prévu, partez du principe que c’est du phénol."
        }
        Rule::AblativeAlways => {
            "Ce laser enlève la surface de la peau, qui reste ensuite à vif pendant des jours et \
             rouge pendant des semaines à des mois. Il peut entraîner une infection, des \
             cicatrices, ou une peau plus claire ou plus foncée. C’est un dermatologue qui décide, \
             et ce questionnaire ne le recommande jamais."
        }
        Rule::FillerAlways => {
            "Rarement, le produit bouche un vaisseau sanguin. De la peau peut alors mourir, la vue \
             peut se perdre, ou un AVC peut suivre. N’allez que chez un professionnel de santé \
             formé, qui a l’antidote sur place. Une peau blanche ou marbrée, une douleur forte ou \
             un changement de la vue est une urgence. Aux États-Unis, ces produits sont destinés \
             aux adultes de 22 ans et plus."
        }
        Rule::RfAlways => {
            "En octobre 2025, l’autorité américaine (FDA) a alerté sur des dommages graves dus à \
             certains traitements par microneedling avec radiofréquence. Elle a cité des brûlures, \
             des cicatrices, une perte de graisse, une défiguration et des lésions des nerfs. \
             Certaines personnes ont dû être opérées. C’est un acte médical, qui ne se fait jamais \
             à la maison. Choisissez un professionnel de santé formé, et parlez-lui de tout \
             implant."
        }
        Rule::PrpAlways => {
            "Pour le PRP, on prélève votre sang et on en remet une partie sur votre peau. Des \
             clientes d’un spa américain ont attrapé le VIH, très probablement à cause de matériel \
             réutilisé. Tout doit être à usage unique, ouvert devant vous et marqué à votre nom."
        }
        Rule::LaserType3 => {
            "Une peau qui bronze peut foncer pendant un temps après un laser. Demandez un essai \
             sur une petite zone, ne bronzez ni avant ni après, et mettez de la crème solaire \
             chaque jour."
        }
        Rule::HomeAlways => {
            "En 2021, l’autorité américaine (FDA) a dit qu’elle n’avait autorisé la vente sans \
             ordonnance d’aucun appareil de microneedling. Cela a pu changer. Une clinique ou un \
             cabinet est préférable. À la maison, les aiguilles ne doivent pas dépasser 0,25 mm."
        }
        Rule::HomeNotAsked => {
            "Vous n’avez pas demandé un traitement à la maison uniquement, et ce questionnaire ne \
             propose pas de microneedling à la maison."
        }
        Rule::HomeEvent => {
            "Votre événement a lieu dans 4 semaines ou moins. Pas de microneedling à la maison \
             avant : une rougeur ou une marque foncée pourrait encore être là."
        }
        Rule::HomeNeedle => {
            "À la maison, des aiguilles de plus de 0,25 mm peuvent aller trop profond. Si vous ne \
             connaissez pas leur longueur, n’utilisez pas le rouleau."
        }
        Rule::HomeArea => {
            "À la maison, ne passez le rouleau que sur les joues, le front et le menton. Vous avez \
             choisi au moins une autre zone."
        }
        Rule::HomeConcern => {
            "Les rouleaux pour la maison agissent surtout en surface. Ils ne sont pas faits pour \
             les cicatrices, les vergetures, les rides, la peau relâchée, les marques brunes ou \
             rouges, l’acné ou les points noirs."
        }
        Rule::LargeScar => {
            "Les cicatrices étendues, recousues ou dues à une brûlure changent rarement beaucoup \
             avec ces traitements. Un chirurgien peut vous dire quelles autres solutions sont \
             possibles."
        }
        Rule::NotSureConcerns => {
            "Vous aviez un doute sur ce que vous voulez améliorer. Un dermatologue peut d’abord \
             trouver de quoi il s’agit."
        }
        Rule::NotSureAcneScarType => {
            "Vous aviez un doute sur l’aspect de vos cicatrices d’acné. Un dermatologue devrait \
             d’abord les voir, car les cicatrices en relief demandent d’autres soins."
        }
        Rule::NotSureScarType => {
            "Vous aviez un doute sur l’aspect de la cicatrice. Un dermatologue devrait d’abord la \
             voir, car les cicatrices en relief ou tendues demandent d’autres soins."
        }
        Rule::NotSurePregnancy => {
            "Cherchez d’abord à savoir si vous êtes enceinte. Attendez d’avoir la certitude que \
             vous ne l’êtes pas. D’ici là, dans vos soins de la peau, évitez les rétinoïdes \
             (dérivés de la vitamine A), l’hydroquinone et l’acide salicylique."
        }
        Rule::NotSureSkinNow => {
            "Vous aviez un doute sur l’état de votre peau en ce moment. Un dermatologue devrait \
             d’abord l’examiner."
        }
        Rule::NotSureSkinHistory => {
            "Vous aviez un doute sur l’état de votre peau dans le passé. Faites d’abord le point \
             avec un dermatologue."
        }
        Rule::NotSureHealth => {
            "Vous aviez un doute sur votre santé. Un médecin peut d’abord faire le point avec vous."
        }
        Rule::NotSureMedicines => {
            "Vous aviez un doute sur vos médicaments. Un médecin ou un pharmacien peut les \
             vérifier avec vous. N’en arrêtez aucun."
        }
        Rule::NotSureAllergies => {
            "Vous aviez un doute sur vos allergies. Un médecin peut d’abord vous aider à savoir ce \
             qu’il en est."
        }
        Rule::NotSureRecentTreatments => {
            "Vous aviez un doute sur vos traitements récents. Demandez à la clinique ou au cabinet \
             qui les a faits, car la peau a besoin de temps entre deux traitements."
        }
    }
}

/// What to do before and after, when to get help, what to ask.
fn care(it: Care) -> &'static str {
    match it {
        Care::NoTan => {
            "Pendant les 4 semaines avant un peeling ou un laser, mettez une crème solaire chaque \
             jour et ne bronzez pas. N’utilisez pas de cabine de bronzage (UV), et attendez que \
             l’autobronzant soit parti."
        }
        Care::NoTanNeedles => {
            "Pendant les 2 semaines avant un microneedling, mettez une crème solaire chaque jour \
             et ne bronzez pas. N’utilisez pas de cabine de bronzage (UV), et attendez que \
             l’autobronzant soit parti."
        }
        Care::PauseActives => {
            "Interrompez les rétinoïdes, les acides et le peroxyde de benzoyle sur la peau à \
             traiter pendant les 7 jours qui précèdent. S’ils ont été prescrits, demandez d’abord \
             conseil."
        }
        Care::NoWaxing => {
            "Pendant les 7 jours qui précèdent, pas d’épilation à la cire ou au fil, de rasage de \
             près ni de crème dépilatoire sur la peau à traiter."
        }
        Care::TellTheClinic => {
            "Signalez à la clinique les boutons de fièvre (herpès), les allergies, les implants, \
             les maladies et tous vos médicaments. Dites-lui si vous êtes peut-être enceinte."
        }
        Care::Painkillers => {
            "Demandez s’il faut éviter l’ibuprofène, le naproxène et les antidouleurs semblables \
             pendant la semaine qui précède. Demandez toujours conseil avant d’arrêter un produit \
             prescrit."
        }
        Care::Numbing => {
            "Laissez la clinique appliquer toute crème anesthésiante. Il faut 20 à 60 minutes, \
             selon le produit, et certaines personnes s’en passent. N’appliquez pas votre propre \
             crème, surtout pas à plus de 4 % de lidocaïne ni sous un film alimentaire."
        }
        Care::AntiviralBefore => {
            "Renseignez-vous bien à l’avance sur les comprimés antiviraux contre les boutons de \
             fièvre (herpès). On les commence la veille ou le jour même."
        }
        Care::AntiviralResurfacing => {
            "Avant un peeling moyen ou profond ou un laser qui enlève de la peau, demandez au \
             médecin s’il faut des comprimés antiviraux, même si vous n’avez jamais eu de bouton \
             de fièvre. Le virus dort souvent sans se faire remarquer."
        }
        Care::EyeShields => {
            "Pendant un laser, vos yeux doivent être couverts par des coques de protection. Toutes \
             les autres personnes dans la pièce portent des lunettes de protection."
        }
        Care::PregnancyCheck => {
            "Faites un test de grossesse le jour même de chaque rendez-vous. N’y allez que s’il \
             est négatif, ou attendez vos règles."
        }
        Care::PatchTest => {
            "Demandez un test d’allergie cutanée (patch-test) des produits et un essai sur une \
             petite zone."
        }
        Care::TestSpot => {
            "Demandez un essai sur une petite zone, et attendez de voir comment elle cicatrise."
        }
        Care::FadeMarksFirst => {
            "Traitez d’abord les marques foncées avec des crèmes, pendant 8 à 12 semaines. Le \
             traitement vient après au moins 8 semaines de crèmes."
        }
        Care::PauseSmoking => {
            "Si vous le pouvez, ne fumez pas et ne vapotez pas les jours avant et après. Un \
             pharmacien ou un médecin généraliste peut vous aider."
        }
        Care::HomeNeedle => {
            "Utilisez un rouleau simple. Ses aiguilles ne doivent pas dépasser 0,25 mm : jamais \
             0,5 mm ou plus. N’utilisez pas de stylo de microneedling à moteur. Ne passez le \
             rouleau que sur les joues, le front et le menton."
        }
        Care::HomeClean => {
            "Lavez-vous les mains et le visage. Faites tremper le rouleau pendant environ \
             10 minutes, avant et après, dans de l’alcool à 70 % qui n’a jamais servi, et \
             laissez-le sécher. Cela ne le rend pas stérile. Utilisez le rouleau une seule fois, \
             ou trois fois au plus, puis jetez-le dans un collecteur d’aiguilles."
        }
        Care::HomeNever => {
            "Ne passez jamais le rouleau sur les paupières, les lèvres, l’avant du cou, les grains \
             de beauté, les boutons, les cicatrices ou une peau blessée. Ne partagez jamais un \
             rouleau. Ne l’utilisez jamais sur un enfant ou une autre personne, avec une crème \
             anesthésiante, ni avant un événement. Ne mettez ni pigments, ni PRP, ni ampoules \
             cosmétiques sur la peau."
        }
        Care::RednessNormal => {
            "Attendez-vous à une rougeur pendant 1 à 3 jours, parfois jusqu’à 7 jours. Un \
             gonflement, une peau qui tire et de minuscules points de sang sont habituels au \
             début, et une peau qui pèle du jour 3 au jour 5."
        }
        Care::FirstDay => {
            "Pendant les 24 premières heures, restez à l’intérieur ou à l’ombre et portez un \
             chapeau. N’utilisez que ce que la clinique applique ou vous donne, et de la crème \
             solaire seulement si c’est elle qui l’applique. Ne touchez pas votre peau, et dormez \
             sur une taie d’oreiller propre."
        }
        Care::NoMakeup => {
            "Pas de maquillage pendant au moins 24 heures, et mieux encore pendant 72 heures. \
             Ensuite, utilisez un maquillage minéral propre et des pinceaux propres."
        }
        Care::NoVitaminC => {
            "Ne mettez pas de sérum à la vitamine C, parfumé ou aux huiles essentielles sur la \
             peau traitée aux micro-aiguilles pendant au moins 7 jours. N’utilisez qu’un produit \
             stérile indiqué par la clinique."
        }
        Care::NoActives => {
            "Évitez les rétinoïdes, les acides, la vitamine C et les gommages pendant au moins \
             7 jours. Ne les reprenez que quand la peau est calme et cicatrisée."
        }
        Care::NoSweat => {
            "Pas de sport, de sauna, de bain à remous ni de piscine pendant 72 heures. Le travail \
             de bureau est possible le lendemain."
        }
        Care::GentleCare => {
            "Utilisez de l’eau tiède, un nettoyant doux et une crème hydratante simple, sans \
             parfum. Ne mettez rien qui contienne de l’alcool sur la peau pendant 72 heures."
        }
        Care::SunscreenAfter => {
            "À partir de 24 heures après le traitement, mettez chaque jour une crème solaire \
             minérale SPF 30 ou plus. Continuez à en mettre pendant au moins 2 semaines, et évitez \
             le soleil fort."
        }
        Care::SunscreenLonger => {
            "Votre peau peut foncer plus facilement : 2 semaines de crème solaire ne suffisent \
             pas. Mettez-en chaque jour pendant au moins 4 semaines."
        }
        Care::DoNotPick => {
            "Laissez les peaux mortes et les croûtes tomber d’elles-mêmes. Ne les arrachez pas, ne \
             frottez pas et ne brossez pas."
        }
        Care::PeelAfter => {
            "Après un peeling superficiel, la peau peut tirer pendant quelques heures et peler \
             pendant quelques jours. À partir de 24 heures après le traitement, mettez chaque jour \
             une crème solaire minérale SPF 30 ou plus. Évitez le soleil pendant au moins un mois."
        }
        Care::DeepPeelAfter => {
            "Après un peeling moyen, la peau peut mettre jusqu’à 6 semaines à cicatriser, et après \
             un peeling profond, le gonflement peut durer 2 semaines. Évitez le soleil pendant au \
             moins un mois. Ne commencez la crème solaire que quand la clinique le dit."
        }
        Care::LaserAfter => {
            "Après un laser non ablatif, la rougeur dure de quelques heures à quelques jours."
        }
        Care::AblativeLaserAfter => {
            "Après un laser ablatif (qui enlève de la peau), la rougeur est forte et peut durer \
             des mois. Pour la plaie, faites exactement ce que la clinique vous dit. Ne commencez \
             la crème solaire que quand la clinique le dit."
        }
        Care::FillerAfter => {
            "Des bleus peuvent se voir pendant 1 à 7 jours. N’appuyez pas sur la zone et ne la \
             frottez pas, sauf si la clinique vous le demande."
        }
        Care::RoutineSun => {
            "Mettez chaque jour une crème solaire SPF 30 ou plus. Pour les marques brunes, \
             choisissez-en une minérale et teintée."
        }
        Care::RoutineSlow => {
            "Commencez un seul nouveau produit à la fois, à appliquer au début à quelques jours \
             d’intervalle. S’il pique ou fait rougir votre peau, arrêtez-le, car une irritation \
             peut laisser des marques."
        }
        Care::RoutineTime => "Laissez passer 8 à 12 semaines avant de juger du résultat.",
        Care::RoutineMarks => {
            "Utilisez des crèmes contre les marques foncées pendant 8 à 12 semaines. Demandez à un \
             pharmacien ou à un médecin lesquelles, et dites si vous êtes enceinte, si vous l’êtes \
             peut-être ou si vous allaitez."
        }
        Care::HomeAfter => {
            "N’appliquez qu’un acide hyaluronique simple et stérile ou une crème hydratante \
             neutre, sans parfum ni vitamine C. Évitez le soleil, et mettez une crème solaire dès \
             le lendemain matin. Pas de maquillage pendant 24 heures, ni de sport pendant \
             72 heures."
        }
        Care::HomeHowOften => {
            "Passez le rouleau une fois toutes les 4 semaines au plus. La peau peut être rose \
             pendant quelques heures. Si la rougeur dure plus de 24 heures, ne repassez plus le \
             rouleau. N’utilisez ni acides, ni rétinoïdes, ni vitamine C pendant 7 jours avant et \
             après."
        }
        Care::HelpEye => {
            "Une douleur, des cloques ou une rougeur près d’un œil, ou un changement de la vue : \
             c’est une urgence. Appelez les secours (numéro d’urgence) ou allez maintenant aux \
             urgences ophtalmologiques. Une éruption de cloques d’un seul côté, loin de l’œil, \
             demande un médecin aujourd’hui même."
        }
        Care::HelpNumbing => {
            "Lavez la peau pour enlever la crème et appelez les secours (numéro d’urgence) \
             maintenant. Dites que vous avez utilisé une crème anesthésiante."
        }
        Care::HelpInfection => {
            "C’est peut-être une infection : voyez un médecin aujourd’hui même. Allez aux urgences \
             si elle est sur le visage ou près d’un œil, si elle s’aggrave vite ou si vos défenses \
             sont faibles. Appelez les secours (numéro d’urgence) si vous vous sentez très mal, ou \
             en cas de fièvre avec confusion, vomissements, cœur rapide ou respiration rapide."
        }
        Care::HelpAfterProcedure => {
            "Appelez tout de suite les secours (numéro d’urgence) en cas de changement de la vue, \
             de difficulté à parler ou à respirer, ou de faiblesse soudaine. Appelez-les aussi si \
             la peau devient blanche, grise, bleue ou marbrée. Pour tout le reste, contactez \
             aujourd’hui la personne qui a fait le traitement. Si vous ne parvenez pas à la \
             joindre, consultez un médecin aujourd’hui même. Ne réservez plus aucun traitement \
             pour le moment."
        }
        Care::HelpLesion => {
            "Montrez-le à votre médecin traitant ou à un dermatologue dans les prochains jours. \
             Ils regardent si la forme ou le bord est irrégulier, s’il y a plusieurs couleurs, une \
             largeur de plus de 6 mm et un changement. Ne laissez personne y faire de \
             microneedling, de peeling ou de laser."
        }
        Care::HelpFlagsUnclear => {
            "En cas de problème de vue ou de respiration, appelez les secours (numéro d’urgence) \
             maintenant. Vous aviez un doute sur un signe d’alerte : demandez à un médecin de \
             l’examiner dans les prochains jours. Si cela s’aggrave, consultez le jour même."
        }
        Care::HelpDistress => {
            "Ce que vous ressentez compte, et vous n’avez pas à régler cela sans aide. Un médecin \
             généraliste ou un professionnel de la santé mentale peut vous aider pour les \
             inquiétudes liées à l’apparence. Vous pourriez lui montrer cette page."
        }
        Care::HelpCrisis => {
            "Si vous pensez à vous faire du mal, appelez maintenant les secours (numéro d’urgence) \
             ou une ligne d’écoute locale pour les personnes en crise. Vous pouvez aussi aller \
             auprès d’une personne de confiance et rester avec elle."
        }
        Care::HelpWorry => {
            "Vous avez choisi de ne pas le dire, et c’est très bien ainsi. Si un jour des \
             inquiétudes sur votre apparence vous pèsent, un médecin généraliste ou un \
             professionnel de la santé mentale vous écoutera. Si vous pensez à vous faire du mal, \
             appelez les secours (numéro d’urgence) ou une ligne d’écoute locale pour les \
             personnes en crise."
        }
        Care::HelpSunPatches => {
            "Montrez les plaques rugueuses à un médecin ou à un dermatologue dans les prochains \
             jours. Avant cela, ne laissez personne les traiter pour des raisons esthétiques."
        }
        Care::HelpEmergencyAfter => {
            "Appelez les secours (numéro d’urgence) en cas de changement de la vue, de difficulté \
             à respirer ou à parler, de faiblesse soudaine ou d’infection qui s’étend vite. \
             Appelez-les aussi en cas de convulsions ou de battements de cœur irréguliers après \
             une anesthésie locale."
        }
        Care::HelpWorse => {
            "En cas de douleur forte, ou qui augmente, contactez la clinique tout de suite, quel \
             que soit le jour. Si la rougeur augmente après le jour 3, contactez la clinique le \
             jour même."
        }
        Care::HelpRednessLasts => {
            "Si la rougeur est encore là après le jour 7, contactez la clinique le jour même."
        }
        Care::HelpPus => {
            "Surveillez l’apparition de pus, de chaleur, d’une rougeur qui s’étend ou de fièvre. \
             Si vous en remarquez, contactez la clinique ou consultez un médecin le jour même."
        }
        Care::HelpBlisters => {
            "Surveillez l’apparition de cloques ou de groupes de petites plaies. Si vous en \
             remarquez, contactez la clinique ou un médecin le jour même, car un virus de l’herpès \
             peut demander un traitement."
        }
        Care::HelpColour => {
            "Si la peau devient blanche, grise, bleu-noir ou marbrée, appelez tout de suite les \
             secours (numéro d’urgence) et la clinique."
        }
        Care::HelpLumps => {
            "Surveillez l’apparition de grosseurs dures ou qui démangent, même des mois plus \
             tard. Si vous en remarquez, contactez la clinique ou un dermatologue le jour même."
        }
        Care::HelpDarkPatches => {
            "Surveillez l’apparition ou l’agrandissement de taches foncées. Si vous en remarquez, \
             contactez la clinique ou un médecin le jour même et évitez le soleil."
        }
        Care::HelpNumbness => {
            "Surveillez l’apparition d’une perte de sensibilité de la peau, d’une faiblesse des \
             muscles, de brûlures ou de nouveaux creux. Si vous en remarquez, contactez la \
             clinique le jour même."
        }
        Care::HelpMole => {
            "Si un grain de beauté ou une plaque change, saigne ou ne ressemble pas aux autres, ou \
             si une plaie n’a pas guéri en 4 semaines, consultez un médecin dans les prochains \
             jours. Avant cela, ne laissez personne y faire un traitement esthétique."
        }
        Care::HelpRoutine => {
            "Si un produit brûle, fait gonfler votre peau ou provoque une éruption, enlevez-le à \
             l’eau et arrêtez-le. Si votre visage gonfle ou si vous avez du mal à respirer, \
             appelez les secours (numéro d’urgence)."
        }
        Care::AskTraining => {
            "Quelle autorisation d’exercer et quelle formation avez-vous pour ce traitement, et \
             qui le fera ?"
        }
        Care::AskSterile => {
            "Ouvrirez-vous une nouvelle aiguille stérile devant moi, et ne l’utiliserez-vous \
             qu’une seule fois ?"
        }
        Care::AskDevice => {
            "Quel appareil ou quel produit utilisez-vous, et est-il autorisé ici pour cet usage ?"
        }
        Care::AskSkinTone => {
            "Combien de fois avez-vous traité une peau comme la mienne, et pouvez-vous me montrer \
             comment elle a cicatrisé ?"
        }
        Care::AskEmergency => {
            "Que faites-vous si quelque chose se passe mal pendant que je suis ici ?"
        }
        Care::AskPrice => {
            "Combien coûtent toutes les séances, poste par poste, avec la consultation, \
             l’anesthésie locale et les produits ?"
        }
        Care::AskPhotos => {
            "Prendrez-vous des photos avant et après, avec la même lumière, et qui les verra ?"
        }
        Care::AskAfterHours => "Qui puis-je appeler le soir ou le week-end si je m’inquiète ?",
        Care::AskRfCount => {
            "Combien de ces traitements avez-vous faits, et que dites-vous de l’alerte de la FDA \
             d’octobre 2025 ?"
        }
        Care::AskRfMetal => {
            "Du métal dans ma bouche ou ailleurs a-t-il de l’importance ? Ou une allergie à l’or, \
             à la colle ou au gel (il peut contenir du maïs) ?"
        }
        Care::AskBlood => {
            "Comment gardez-vous mon sang stérile et séparé de celui des autres ? Chaque tube ne \
             sert-il qu’une seule fois ?"
        }
        Care::AskFillerPlan => {
            "Quel produit de comblement utilisez-vous, peut-on le dissoudre, et que faites-vous \
             s’il bouche un vaisseau sanguin ?"
        }
        Care::AskOtherTreatments => {
            "Combien de temps dois-je attendre entre ce traitement et la toxine botulique (au \
             moins 2 semaines, ou 4 semaines pour une radiofréquence), un produit de comblement \
             (au moins 4 semaines) ou un peeling (au moins 4 semaines) ?"
        }
        Care::AskNumbing => {
            "Quelle crème anesthésiante est-ce, et à quel dosage ? Me convient-elle avec une \
             maladie du foie, ou une allergie au PABA ou aux sulfamides ?"
        }
        Care::AskUntoldConditions => {
            "L’un de ces points a-t-il de l’importance : des plaies qui restent ouvertes, une \
             tache de naissance, des pieds insensibles à cause du diabète, ou une maladie des \
             muscles ou des nerfs ? Ou bien une dénutrition sévère, une opération d’une valve du \
             cœur ou une infection du cœur ?"
        }
        Care::AskScarDoctor => {
            "Autre chose aiderait-il plus mes cicatrices ? Par exemple les libérer par-dessous \
             (subcision), mettre de l’acide dans chaque trou (TCA CROSS), découper les trous \
             (punch), des injections de corticoïdes ou du silicone ?"
        }
        Care::AskSagging => {
            "L’avis d’un chirurgien plasticien ou du visage m’aiderait-il plus que ce traitement \
             pour ma peau relâchée ?"
        }
        Care::AskSurgeon => {
            "Mon chirurgien est-il d’accord pour dire que la cicatrice ou la plaie est prête pour \
             cela ?"
        }
        Care::AskRepeat => {
            "Quels produits a-t-on mis sur ma peau lors de mon dernier microneedling, et l’un \
             d’eux pourrait-il provoquer une réaction ?"
        }
    }
}

/// Where sources disagree, and which value was taken.
fn conflict(it: Conflict) -> &'static str {
    match it {
        Conflict::ActiveAcne => {
            "Un article dit que le microneedling traite l’acné. Un autre, et les notices des \
             appareils, disent de ne pas toucher à une acné rouge et douloureuse. Nous avons \
             choisi la prudence : d’abord la calmer, puis attendre 4 semaines, et voir un \
             dermatologue pour les boutons profonds."
        }
        Conflict::Redness => {
            "Des articles disent que la rougeur dure quelques heures, 1 à 2 jours, ou quelques \
             jours. Nous disons en général 1 à 3 jours et jusqu’à 7 jours, la durée la plus longue \
             qu’une revue d’études dit normale."
        }
        Conflict::Makeup => {
            "Les conseils vont du maquillage minéral dès le premier jour à aucun maquillage \
             pendant 3 jours. Nous avons choisi la prudence : aucun pendant 24 heures, et mieux \
             encore pendant 72 heures."
        }
        Conflict::SunscreenOnTheDay => {
            "Certains articles terminent la séance par une crème solaire, alors qu’un autre n’en \
             veut pas pendant 24 heures. Notre conseil : pas de crème solaire pendant 24 heures, \
             sauf si la clinique l’applique. Restez à l’ombre, puis mettez-en chaque jour pendant \
             au moins 2 semaines."
        }
        Conflict::VitaminC => {
            "Deux articles mettent de la vitamine C sur la peau traitée aux micro-aiguilles, et \
             un autre l’évite pendant 3 jours au plus. Des études décrivent des grosseurs dans \
             la peau (granulomes), la plupart liées à la vitamine C. Nous avons choisi la \
             prudence : aucune pendant au moins 7 jours."
        }
        Conflict::Maintenance => {
            "Des articles proposent une séance d’entretien tous les mois, tous les 3 à 6 mois, ou \
             tous les 6 à 12 mois. Nous indiquons 6 à 12 mois, et c’est votre professionnel de \
             santé qui décide."
        }
        Conflict::Numbing => {
            "Le temps de pose de l’anesthésique est donné comme allant de 20 minutes à une heure, \
             ou comme facultatif. Nous disons 20 à 60 minutes, avec une application par la \
             clinique, et nous mettons en garde contre vos propres crèmes fortes."
        }
        Conflict::Onset => {
            "Un article promet un résultat en 14 jours au plus, alors que d’autres parlent de \
             quelques semaines à quelques mois. Les essais ont mesuré les résultats après 3 et \
             5 mois. Nous indiquons un premier changement après 4 à 6 semaines et le meilleur \
             résultat 3 à 6 mois après la dernière séance."
        }
        Conflict::Sessions => {
            "Des articles disent 3 à 4, 4 à 6 ou 3 à 6 séances. Nous utilisons la fourchette \
             propre à chaque problème : 3 à 4 pour rafraîchir la peau, 3 à 6 pour les cicatrices \
             d’acné."
        }
        Conflict::Spacing => {
            "Les séances seraient espacées d’environ 4 semaines, de 4 à 6 semaines, ou de \
             plusieurs semaines. Nous indiquons 4 à 6 semaines, et jamais moins de 4 semaines."
        }
        Conflict::ScarHistory => {
            "Un article exclut toute personne qui a eu des cicatrices, alors que les cicatrices \
             sont une raison majeure du microneedling. Nous comprenons qu’il s’agit des personnes \
             qui ont tendance aux cicatrices en relief, et nous les excluons. Les cicatrices \
             creuses ordinaires sont admises."
        }
        Conflict::SurgicalScars => {
            "Un article dit que le microneedling améliore les cicatrices d’opération. Un autre dit \
             qu’il a peu d’effet sur les grandes cicatrices recousues. Les preuves sont limitées. \
             Nous avons choisi la prudence : un chirurgien doit d’abord donner son accord tant \
             qu’une cicatrice a moins de 12 mois. Les grandes cicatrices et les cicatrices en \
             relief doivent être vues par un spécialiste."
        }
        Conflict::Pregnancy => {
            "Les sources diffèrent. Certaines disent que cela dépend du traitement. Des études \
             trouvent la plupart des actes acceptables pendant l’allaitement. Les notices des \
             appareils excluent la grossesse et l’allaitement. Nous avons choisi la prudence : la \
             plupart des actes sont reportés, et les autres demandent l’accord d’un médecin."
        }
        Conflict::Pigment => {
            "Certains articles disent que le microneedling traite les taches brunes, alors qu’un \
             autre dit seulement les taches légères. Les études le soutiennent tout au plus en \
             complément. Nous avons choisi la prudence : d’abord la protection solaire et les \
             crèmes, et pour le mélasma un dermatologue."
        }
        Conflict::EczemaPsoriasis => {
            "Un article ne met en garde que contre les poussées, un autre contre l’eczéma ou le \
             psoriasis à tout moment. Nous avons choisi la prudence : d’abord une peau nette, \
             des précautions supplémentaires ou un spécialiste même quand la maladie est calme, \
             et rien à la maison."
        }
        Conflict::Invasive => {
            "Des articles disent que le microneedling n’est pas invasif. Les règles américaines \
             parlent d’un appareil qui perce la peau. Nous le disons mini-invasif, car il blesse \
             bel et bien la peau."
        }
        Conflict::Depth => {
            "Des articles décrivent la profondeur comme la couche supérieure ou comme des couches \
             plus profondes. Nous disons que les aiguilles utilisées en clinique ou en cabinet \
             atteignent la couche plus profonde, vivante, et les rouleaux pour la maison surtout \
             la surface. C’est votre professionnel de santé qui décide de la profondeur."
        }
        Conflict::Appointment => {
            "Un article dit 45 à 60 minutes en tout, mais une heure d’anesthésie locale allonge \
             cette durée. Nous avons pris la fourchette la plus large : 45 à 90 minutes."
        }
        Conflict::PeelCombination => {
            "Certains articles font suivre le microneedling d’un peeling, alors qu’un autre \
             l’interdit pendant 24 heures. Nous avons choisi la prudence : jamais le même jour. Il \
             faut au moins 4 semaines d’écart, sauf si un médecin dirige un programme combiné."
        }
        Conflict::Exercise => {
            "Les conseils vont de la reprise immédiate d’une vie normale à l’arrêt du sport \
             pendant 3 jours au plus. Nous avons choisi la prudence : travail de bureau le \
             lendemain, mais pas de sport, de sauna ni de piscine pendant 72 heures."
        }
        Conflict::SkinTone => {
            "Des articles disent que le microneedling convient à la plupart des couleurs de peau. \
             Par rapport aux lasers, cela semble juste, mais une revue d’études trouve plus \
             d’effets indésirables sur les peaux plus foncées. Nous avons choisi la prudence, avec \
             un essai sur une petite zone et des réglages doux."
        }
        Conflict::Durability => {
            "Un article dit que le résultat dure longtemps, alors que d’autres prévoient des \
             séances d’entretien. Nous disons qu’il peut durer des mois, que la peau continue de \
             vieillir, et que les séances d’entretien sont habituelles."
        }
        Conflict::HomeUse => {
            "Des articles permettent les rouleaux pour la maison avec quelques précautions. En \
             2021, l’autorité américaine n’avait autorisé aucun de ces appareils sans ordonnance. \
             Nous avons choisi la prudence : seulement pour une peau terne ou rugueuse ou des \
             pores dilatés, avec des aiguilles de 0,25 mm au plus, et seulement si rien dans vos \
             réponses ne s’y oppose."
        }
        Conflict::PrpAndRf => {
            "Un article vante beaucoup le microneedling avec PRP et avec radiofréquence. Les \
             études soutiennent le PRP pour les cicatrices d’acné seulement. En 2025, la FDA a \
             alerté sur des dommages graves dus à certains traitements par microneedling avec \
             radiofréquence. Nous avons choisi la prudence et montrons toujours cette alerte."
        }
        Conflict::CollagenSupplement => {
            "Un article dit que le collagène en poudre fait durer les résultats plus longtemps. \
             Les revues d’études ne sont pas d’accord, et les meilleurs essais ne montrent aucun \
             effet. Nous ne le recommandons pas."
        }
        Conflict::PeelDowntime => {
            "Un article dit qu’il faut plus de temps pour récupérer d’un peeling que d’un \
             microneedling. C’est vrai pour les peelings moyens et profonds. Après un peeling \
             superficiel, la récupération est semblable ou plus courte."
        }
        Conflict::ScarBreaking => {
            "Des articles disent que le microneedling casse les cicatrices. Des revues d’études \
             disent que les cicatrices qui adhèrent en profondeur doivent en général être libérées \
             par-dessous (subcision). Les trous étroits demandent d’autres méthodes. Nous avons \
             choisi la prudence et promettons moins."
        }
        Conflict::Blackheads => {
            "Un article dit que le microneedling élimine les points noirs pendant environ \
             4 semaines. D’autres sources les traitent par l’acide salicylique, l’adapalène ou une \
             extraction douce. Nous avons choisi la prudence et ne proposons pas le microneedling \
             contre les points noirs."
        }
        Conflict::Eyelids => {
            "Un article parle des paupières. La notice d’un appareil exclut toute la peau à \
             l’intérieur du rebord osseux de l’œil. Nous avons choisi la prudence : rien sur les \
             paupières, et un spécialiste pour la peau qui les entoure."
        }
        Conflict::BloodClotting => {
            "Un article met en garde contre les troubles de la coagulation, mais ne dit pas \
             lesquels. Nous posons des questions séparées sur les saignements, les caillots et les \
             médicaments qui fluidifient le sang, et nous avons suivi le conseil le plus strict \
             pour chacun. Pour cela, personne ne devrait arrêter un médicament qui fluidifie le \
             sang."
        }
        Conflict::AlcoholProducts => {
            "Un article dit de ne pas utiliser de produits avec de l’alcool. Un autre dit de boire \
             de l’eau. Ce n’est pas contradictoire. Notre conseil : pas d’alcool sur la peau \
             pendant 72 heures. Boire de l’eau ne fait pas de mal mais n’est pas un traitement."
        }
        Conflict::Isotretinoin => {
            "Les notices demandent 6 mois après l’isotrétinoïne. En 2017, des experts ont trouvé \
             trop peu de preuves qu’il faille attendre pour des traitements doux. Nous avons gardé \
             l’attente la plus longue, et 12 mois pour les lasers ablatifs (qui enlèvent de la \
             peau). Un dermatologue peut en décider autrement."
        }
        Conflict::Keloid => {
            "Une revue d’études comprend des cicatrices en relief traitées aux micro-aiguilles \
             sans dommage grave, alors que les notices mettent en garde contre cela. Nous avons \
             choisi la prudence : un questionnaire ne doit pas dire oui à cela."
        }
    }
}

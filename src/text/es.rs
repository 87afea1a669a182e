//! The Spanish words.
//!
//! What arrives: a [`Phrase`]. What leaves: its text. Plain, neutral Spanish
//! for worried people, who are addressed as "tú": short sentences, figures and
//! facts from the English ones. A treatment, a clinician or a list of answers
//! stands where no article or ending depends on it, often behind a colon. This
//! module deliberately does not know when anything is said.

use super::{Language, Phrase, Says, Ui};
use crate::assessment::rules::{Clinician, Rule};
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// Spanish.
pub static SPANISH: Language = Language {
    tag: "es",
    right_to_left: false,
    says: Says::Typed(say),
};

say_by_kind!();

/// Buttons, headings, patterns.
fn ui(it: Ui) -> &'static str {
    match it {
        Ui::Continue => "Continuar",
        Ui::Back => "Atrás",
        Ui::SeeResult => "Ver mi resultado",
        Ui::Change => "Cambiar",
        Ui::ChangeWhat => "tu respuesta a: {question}",
        Ui::Restart => "Borrar mis respuestas y empezar de nuevo",
        Ui::QuizName => "Test de piel",
        Ui::CloseDialog => "Cerrar",
        Ui::PageTitle => "¿Qué tratamiento le va bien a tu piel?",
        Ui::WhyWeAsk => "Por qué lo preguntamos",
        Ui::ChooseAll => "Elige todas las que correspondan.",
        Ui::Optional => "Puedes dejarlo vacío.",
        Ui::Or => "o",
        Ui::NotSure => "No lo tengo claro",
        Ui::NotSureNumber => "No lo sé",
        Ui::Progress => "Pregunta {n} de unas {of}",
        Ui::Months => "meses",
        Ui::Weeks => "semanas",
        Ui::ErrorHeading => "Hay un problema",
        Ui::ErrorChooseOne => "Elige una respuesta.",
        Ui::ErrorChooseSome => "Elige al menos una respuesta.",
        Ui::ErrorNumber => "Escribe un número o elige «No lo sé».",
        Ui::ErrorRange => "Escribe un número entero de {min} a {max}.",
        Ui::ReviewHeading => "Revisa tus respuestas",
        Ui::ReviewLead => {
            "Tu resultado depende de todas las respuestas que ves aquí. Cambia lo que no sea \
             correcto."
        }
        Ui::NotAnswered => "Sin respuesta",
        Ui::Intro => {
            "Responde a algunas preguntas sobre tu piel y tu salud. Verás qué te puede convenir, \
             qué no y por qué. Esto es información, no consejo médico. El cuestionario no envía \
             tus respuestas a ningún sitio, salvo que tú decidas compartirlas."
        }
        Ui::GroupScars => "Cicatrices y marcas",
        Ui::GroupLines => "Arrugas y piel flácida",
        Ui::GroupTone => "Color y piel apagada",
        Ui::GroupTexture => "Textura y poros",
        Ui::GroupRedness => "Acné y enrojecimiento",
        Ui::GroupBlood => "Sangre y diabetes",
        Ui::GroupHeart => "Corazón e implantes",
        Ui::GroupImmune => "Sistema inmunitario y cáncer",
        Ui::GroupOther => "Otros temas de salud",
        Ui::GroupSpots => "Granos e infecciones",
        Ui::GroupSore => "Piel dolorida o irritada",
        Ui::GroupSun => "Sol y bronceado",
        Ui::GroupMoles => "Lunares y tatuajes",
        Ui::LevelSuitable => "Posible para ti",
        Ui::LevelPrecautions => "Posible, con precaución",
        Ui::LevelDeferred => "Ahora no",
        Ui::LevelReview => "Consulta antes a un profesional de la salud",
        Ui::LevelContraindicated => "No es para ti",
        Ui::MatchGood => "Encaja bien",
        Ui::MatchFair => "Encaja en parte",
        Ui::MatchLimited => "Encaja poco",
        Ui::MatchNone => "No encaja",
        Ui::InClinic => "En una clínica",
        Ui::AtHome => "En casa",
        Ui::Days => "one: {n} día | other: {n} días",
        Ui::WeeksLong => "one: {n} semana | other: {n} semanas",
        Ui::MonthsLong => "one: alrededor de {n} mes | other: unos {n} meses",
        Ui::RangeTo => "{min} a {max}",
        Ui::WaitFromToday => "Espera {time} a partir de hoy.",
        Ui::WaitOnceCleared => "Cuando esto haya terminado, espera {time} o más.",
        Ui::ClinicianMustAgree => {
            "Antes de reservar un tratamiento, {clinician} tiene que estar de acuerdo."
        }
        Ui::ClinicianToAsk => "Puedes preguntar a {clinician} qué otra cosa puede ayudarte.",
        Ui::ChangeWait => "{treatment}: la valoración podría pasar a «{level}» dentro de {time}.",
        Ui::ChangeCleared => {
            "{treatment}: la valoración podría pasar a «{level}» cuando esto lleve resuelto al \
             menos {time}: {what}."
        }
        Ui::ChangeClearedAtOnce => {
            "{treatment}: la valoración podría pasar a «{level}» cuando esto haya terminado: \
             {what}."
        }
        Ui::And => "{first} y también {last}",
        Ui::ChangeAgreed => {
            "{treatment}: la valoración podría pasar a «{level}» con el visto bueno de \
             {clinician}."
        }
        Ui::ChangeAlsoWait => "Además, hay que esperar {time} a partir de hoy.",
        Ui::ChangeAlsoClear => "Antes tiene que haber terminado esto: {what}.",
        Ui::ChangeAlsoClearFor => "Antes, esto tiene que llevar resuelto al menos {time}: {what}.",
        Ui::ChangeDowntime => {
            "{treatment}: se puede notar un tiempo ({range}). Es más del que dijiste que te puedes \
             permitir."
        }
        Ui::ChangeSetting => {
            "Si eligieras tratarte en una clínica, esto se podría recomendar: {treatment}."
        }
        Ui::ChangeBudget => {
            "one: {treatment}: tu presupuesto de {budget} alcanza para {n} sesión, más o menos. \
             Número habitual de sesiones: {sessions}. | other: {treatment}: tu presupuesto de \
             {budget} alcanza para unas {n} sesiones. Número habitual de sesiones: {sessions}."
        }
        Ui::ChangeBudgetNone => {
            "{treatment}: tu presupuesto de {budget} está por debajo del precio habitual de una \
             sesión ({price})."
        }
        Ui::ChangeBudgetPerhaps => {
            "{treatment}: tu presupuesto de {budget} quizá no cubra una sesión. El precio habitual \
             es {price}."
        }
        Ui::ChangeEvent => {
            "{treatment}: con la preparación, todas las sesiones y la curación, el tiempo necesario es de {time}. Es más de lo que falta para tu evento."
        }
        Ui::EventFirst => {
            "Todas las sesiones están previstas después de tu evento. Antes no hay tiempo suficiente para prepararse y curar."
        }
        Ui::EventTooSoonToShow => {
            "El plan deja un margen antes de tu evento. Pero para entonces aún no verás el resultado completo."
        }
        Ui::EventKeptClear => {
            "El plan deja un margen antes de tu evento, para que la piel tenga tiempo de calmarse."
        }
        Ui::StartMovedForEvent => {
            "Está demasiado cerca de tu evento. La primera sesión está prevista para el {date}."
        }
        Ui::ChangeCreamsFirst => {
            "Después de {time} de cremas contra las marcas oscuras podría venir esto: {treatment}."
        }
        Ui::ChangeEventSoon => {
            "Tu evento es dentro de las próximas 4 semanas, así que antes solo corresponde usar \
             protector solar y cuidar la piel. Después podría venir esto: {treatment}."
        }
        Ui::HeadlineFits => "Lo que mejor encaja con tus respuestas: {treatment}",
        Ui::HeadlineFitsTwo => {
            "Dos opciones encajan con tus respuestas: {treatment} y también {other}"
        }
        Ui::HeadlineNotNow => "Por ahora, solo protector solar y cuidado de la piel",
        Ui::HeadlineRoutine => "El protector solar y el cuidado de la piel son tu mejor comienzo",
        Ui::HeadlineNoMatch => "Nada de esto encaja bien con lo que elegiste",
        Ui::HeadlineEmergency => "Pide ayuda de emergencia ahora mismo",
        Ui::HeadlineSameDay => "Busca atención médica hoy mismo",
        Ui::HeadlineSoon => "Acude a un médico en los próximos días",
        Ui::HeadlineDistress => "Lo primero es cómo te sientes",
        Ui::LeadFits => {
            "Nada de lo que has indicado sobre tu salud y tu piel está en contra. Aun así, un profesional tiene que ver tu piel antes de cualquier tratamiento."
        }
        Ui::LeadFitsBut => "Tu salud y tu piel no lo impiden. Mira primero esto:",
        Ui::LeadAskFirst => {
            "Lo que podría ayudar lo decide un especialista, no un cuestionario. Más abajo puedes leer por qué y a quién preguntar."
        }
        Ui::LeadWishes => "Lo que lo impide no es tu salud, sino esto:",
        Ui::HeadlineRuledOut => "Para ti, solo protector solar y cuidado de la piel",
        Ui::LeadRuledOut => {
            "Lo que ayudaría con esto podría hacerte daño. Más abajo puedes leer por qué y a quién preguntar por otras opciones."
        }
        Ui::LeadPartlyRuledOut => {
            "Tus respuestas descartan una parte de lo que podría ayudar. Más abajo puedes leer por qué. Esto es lo que queda:"
        }
        Ui::StrongerPossible => {
            "Posible, pero más fuerte: {treatment}. Este cuestionario no lo propone en lugar de algo más suave. Pregunta a un dermatólogo."
        }
        Ui::LeadFitsWithCare => {
            "Tus respuestas piden cierta precaución, que se explica más abajo. Aun así, un \
             profesional de la salud tiene que ver tu piel antes de cualquier tratamiento."
        }
        Ui::LeadNotNow => {
            "Antes hay algo que tiene que curarse, terminar o revisarse. Más abajo puedes leer qué \
             es y qué cambiaría este resultado."
        }
        Ui::LeadRoutine => {
            "Son una respuesta completa, no una solución de segunda. Pueden ayudarte decidas lo \
             que decidas más adelante."
        }
        Ui::LeadNoMatch => {
            "Este cuestionario no tiene ningún tratamiento que proponer para eso. Puede que un \
             especialista en la piel conozca alguno. El protector solar y un cuidado suave protegen \
             tu piel de todos modos."
        }
        Ui::LeadNoMatchSagging => {
            "Este cuestionario no tiene ningún tratamiento que proponer para eso. Si la flacidez \
             se ve claramente, pide la opinión de un cirujano plástico o facial. El protector \
             solar y un cuidado suave protegen tu piel de todos modos."
        }
        Ui::LeadStopped => {
            "Hemos parado aquí porque una de tus respuestas necesita atención primero. No se \
             muestra ningún tratamiento estético hasta que eso se resuelva."
        }
        Ui::LeadDistress => {
            "Gracias por contárnoslo. Las preocupaciones como estas son reales, muchas personas \
             las tienen y existe ayuda. Por favor, habla con alguien antes de pensar en cualquier \
             tratamiento."
        }
        Ui::SeeDoctorSoon => {
            "Una de tus respuestas requiere que te vea un médico. Por favor, acude a uno en los \
             próximos días, decidas lo que decidas sobre el tratamiento."
        }
        Ui::Reasons => "Motivos",
        Ui::NoFindings => "Nada de lo que has indicado sobre tu salud y tu piel está en contra.",
        Ui::HelpsWith => "En qué puede ayudar",
        Ui::NotMeantFor => "No está indicado para: {what}",
        Ui::Sessions => "Sesiones",
        Ui::Spacing => "Tiempo entre sesiones",
        Ui::Downtime => "Días en que se puede notar",
        Ui::PerSession => "Precio de una sesión",
        Ui::CourseCost => "Precio de todas las sesiones",
        Ui::Upkeep => "Sesiones de mantenimiento",
        Ui::UpkeepPerYear => "Mantenimiento, precio al año",
        Ui::Visit => "Tiempo en la clínica",
        Ui::FirstChange => "Primer cambio",
        Ui::BestResult => "Mejor resultado",
        Ui::Minutes => "one: {range} minuto | other: {range} minutos",
        Ui::WeeksApart => {
            "one: {range} semana entre una y otra | other: {range} semanas entre una y otra"
        }
        Ui::EveryMonths => "one: Cada {range} mes | other: Cada {range} meses",
        Ui::AfterWeeks => "one: Después de {range} semana | other: Después de {range} semanas",
        Ui::AfterMonths => {
            "one: {range} mes después de la última sesión | other: {range} meses después de la \
             última sesión"
        }
        Ui::DaysRange => "one: {range} día | other: {range} días",
        Ui::MonthsRange => "one: {range} mes | other: {range} meses",
        Ui::AskTheClinicPrice => "Pregunta a la clínica",
        Ui::PricesClinic => "Los precios son los de esta clínica. Pregunta qué incluyen.",
        Ui::PricesTypical => {
            "Son precios habituales que leímos el {date} en fuentes publicadas, no los de esta \
             clínica. La consulta, la crema anestésica y los productos se pueden cobrar aparte."
        }
        Ui::PossibleFrom => "Posible a partir del {date}",
        Ui::NotBefore => {
            "No antes del {date}, y solo si un profesional de la salud está de acuerdo"
        }
        Ui::PossibleOnceCleared => "Posible cuando desaparezcan los motivos de abajo",
        Ui::NotBeforeCleared => {
            "No antes de que desaparezcan los motivos de abajo, y solo si un profesional de la salud está de acuerdo"
        }
        Ui::BestFit => "Lo que mejor encaja",
        Ui::OtherOptions => "Otras opciones",
        Ui::OptionsNotMeant => "Opciones que encajan poco o nada con lo que elegiste",
        Ui::ProfessionalOrHome => "En una clínica o en casa",
        Ui::ProfessionalText => {
            "En una clínica, una persona con formación mira tu piel, elige la profundidad y usa \
             agujas estériles. Esas agujas llegan a la capa viva, más profunda, de la piel. Los \
             rodillos de uso en casa actúan sobre todo en la superficie. Ninguno de los estudios \
             de resultados que leímos usó dispositivos de uso en casa."
        }
        Ui::HomeNoText => {
            "Según tus respuestas, las microagujas en casa no son para ti. Los motivos están en \
             esa opción."
        }
        Ui::HomeConditionsText => {
            "No recomendamos las microagujas en casa. Si aun así quieres usarlas, cumple todas las \
             reglas que se indican aquí y piensa primero en una clínica."
        }
        Ui::HomeRoutineText => {
            "Puedes hacer mucho en casa sin agujas. Usa cada día un protector solar de SPF 30 o \
             más, un limpiador suave y una crema hidratante sencilla."
        }
        Ui::WhatWouldChange => "Qué cambiaría este resultado",
        Ui::WhereSourcesDisagree => "En qué no coinciden las fuentes",
        Ui::Prepare => "Antes del tratamiento",
        Ui::Aftercare => "Después del tratamiento",
        Ui::SeekHelp => "Cuándo pedir ayuda",
        Ui::AskTheProvider => "Preguntas para la clínica",
        Ui::Sources => "De dónde viene esta información",
        Ui::Limits => "Lo que este cuestionario no puede hacer",
        Ui::LimitsText => {
            "Este cuestionario da información. No es un diagnóstico ni un consejo médico. No puede \
             ver tu piel y pregunta solo una parte de lo que preguntaría un profesional de la \
             salud. Elige la respuesta prudente, así que un profesional podría permitir más, o \
             menos. Las fuentes pueden no estar al día y los precios son solo una orientación."
        }
        Ui::NotReviewed => {
            "Ningún profesional de la salud ha revisado todavía este cuestionario. Antes de hacer \
             caso a lo que dice, consúltalo con un profesional de la salud."
        }
        Ui::LimitsStopped => {
            "Este cuestionario no puede ver tu piel y no es un diagnóstico. Si tienes dudas, pide \
             ayuda cuanto antes."
        }
        Ui::NotReviewedStopped => {
            "Ningún profesional de la salud ha revisado todavía este cuestionario."
        }
        Ui::ReviewedBy => "Revisado por {name} el {date}.",
        Ui::TranslationNotReviewed => {
            "Ningún profesional de la salud ha revisado esta traducción. Si algo no está claro, \
             lee la versión en inglés o pregunta a un profesional de la salud."
        }
        Ui::NextStep => "Tu siguiente paso",
        Ui::Book => "Reservar una consulta",
        Ui::Call => "Llamar al {phone}",
        Ui::Print => "Imprimir",
        Ui::Copy => "Copiar como texto",
        Ui::Copied => "Copiado.",
        Ui::Calendar => "Guardar en el calendario",
        Ui::Share => "Compartir con la clínica",
        Ui::KindSeed => "Artículo",
        Ui::KindStudy => "Estudio",
        Ui::KindLabel => "Etiqueta o manual del dispositivo",
        Ui::KindGuidance => "Recomendación oficial",
        Ui::KindClinic => "Página de una clínica",
        Ui::ThisClinic => "Esta clínica",
        Ui::KindPolicy => "Nuestra propia regla de prudencia",
        Ui::ColumnOption => "Opción",
        Ui::ColumnLevel => "Para ti",
        Ui::ColumnFit => "Cómo encaja",
        Ui::ColumnTime => "Tiempo hasta el resultado",
        Ui::AlsoFits => "También encaja",
        Ui::WhyNoProcedure => "Por qué no se sugiere ningún procedimiento",
        Ui::FirstYear => "Primer año, con mantenimiento",
        Ui::CompareAll => "Comparar todas las opciones",
        Ui::Unknown => "No se sabe",
        Ui::DefaultFigures => {
            "No se pudieron leer los datos de esta clínica. En su lugar se muestran cifras \
             generales."
        }
        Ui::ClinicRuleUnread => {
            "Esta clínica tiene una regla propia para este tratamiento, pero aquí no se pudo leer. \
             Pregunta a la clínica si el tratamiento es adecuado para ti."
        }
        Ui::Error => "Error:",
        Ui::MonthsCount => "one: {n} mes | other: {n} meses",
        Ui::CopyFailed => "No se pudo copiar. Selecciona el texto y cópialo, o imprime la página.",
        Ui::CareEmergency => "Qué hacer ahora mismo",
        Ui::CareSameDay => "Qué hacer hoy",
        Ui::CareSoon => "Qué hacer en los próximos días",
        Ui::WhereToTurn => "A quién puedes acudir",
        Ui::ForNow => "Por ahora",
        Ui::WhyAndFigures => "Motivos y cifras",
        Ui::Timeline => "Cómo evoluciona con el tiempo",
        Ui::Costs => "Lo que puede costar",
        Ui::Plan => "Tu plan, para ir marcando",
        Ui::Package => "one: {n} sesión por {price} | other: {n} sesiones por {price}",
        Ui::PriceYourProducts => "Depende de los productos que elijas",
        Ui::YourAnswers => "Tus respuestas",
        Ui::MadeOn => "Hecho el {date}",
        Ui::StartDate => "Si empezaras el",
        Ui::StartDateHint => {
            "Así queda tiempo para prepararse. Cambia la fecha para ver cómo se mueve el plan."
        }
        Ui::StartTooEarly => "Elige el {date} o un día posterior.",
        Ui::CalendarSession => "Sesión {n} de {of}: {treatment}",
        Ui::CalendarNote => "Prevista, no reservada. La clínica decide si se puede hacer y cuándo.",
        Ui::CalendarSaved => "Se ha guardado el archivo de calendario.",
        Ui::ShareHeading => "Compartir esto con la clínica",
        Ui::ShareWhat => {
            "Tus respuestas sobre la piel y la salud y este resultado se entregan a la clínica. No \
             se comparte nada salvo que marques la casilla y pulses el botón."
        }
        Ui::ShareConsent => "Acepto que la clínica reciba mis respuestas y este resultado.",
        Ui::ShareNeedsTick => "Si quieres compartir, marca primero la casilla.",
        Ui::ShareDone => "Entregado a la clínica.",
        Ui::OneMoment => "Un momento…",
    }
}

/// The headings of the questions.
fn question(it: Question) -> &'static str {
    match it {
        Question::Concerns => "¿Qué te gustaría mejorar?",
        Question::Areas => "¿En qué parte del cuerpo está?",
        Question::AcneScarType => "¿Qué aspecto tienen tus cicatrices de acné?",
        Question::ScarType => "¿Cómo es la cicatriz?",
        Question::ScarAgeMonths => "¿Cuántos meses enteros tiene la cicatriz?",
        Question::SaggingDegree => "¿Cuánta flacidez tiene la piel?",
        Question::Age => "¿Cuántos años tienes?",
        Question::RedFlags => "¿Tienes alguna de estas señales de alarma?",
        Question::Pregnancy => "¿Estás embarazada, das el pecho o buscas un embarazo?",
        Question::SkinTone => "¿Cómo reacciona tu piel al sol?",
        Question::SkinNow => "¿La piel que quieres tratar tiene ahora algo de esto?",
        Question::SkinHistory => "¿Has tenido alguna vez algo de esto?",
        Question::RadiotherapyMonths => "¿Hace cuántos meses enteros terminó tu radioterapia?",
        Question::Health => "En cuanto a tu salud, ¿hay algo de esto en tu caso?",
        Question::Medicines => "¿Tomas o usas algo de esto?",
        Question::IsotretinoinMonths => {
            "¿Hace cuántos meses enteros tomaste isotretinoína por última vez?"
        }
        Question::Allergies => "¿Tienes alergia a algo de esto?",
        Question::RecentTreatments => "¿Te has hecho algo de esto en los últimos 2 años?",
        Question::WeeksSinceBotulinumToxin => {
            "¿Hace cuántas semanas enteras fue tu último tratamiento con toxina botulínica?"
        }
        Question::WeeksSinceFiller => "¿Hace cuántas semanas enteras fue tu último relleno?",
        Question::WeeksSinceSuperficialPeel => {
            "¿Hace cuántas semanas enteras fue tu último peeling suave?"
        }
        Question::WeeksSinceNeedling => {
            "¿Hace cuántas semanas enteras fue tu último tratamiento con microagujas?"
        }
        Question::WeeksSinceNonAblativeLaser => {
            "¿Hace cuántas semanas enteras fue tu último tratamiento con láser, luz o calor?"
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "¿Hace cuántas semanas enteras fue tu último láser que retira piel, peeling más \
             profundo o dermoabrasión?"
        }
        Question::WeeksSinceWaxing => {
            "¿Hace cuántas semanas enteras te depilaste ahí por última vez?"
        }
        Question::WeeksSinceSurgery => "¿Hace cuántas semanas enteras fue la cirugía?",
        Question::Distress => {
            "¿Las preocupaciones por tu aspecto te ocupan más de una hora al día o te impiden \
             hacer cosas?"
        }
        Question::Setting => "¿Dónde te gustaría hacer el tratamiento?",
        Question::RollerNeedle => "¿Qué longitud tienen las agujas de tu rodillo?",
        Question::DowntimeDays => {
            "¿Cuánto tiempo te podrías permitir que se notara enrojecimiento o descamación?"
        }
        Question::EventWeeks => {
            "¿Cuántas semanas enteras faltan para un evento importante para ti?"
        }
        Question::Budget => "¿Cuánto podrías gastar en todas las sesiones juntas?",
    }
}

/// How to answer, where that needs saying.
fn help(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Elige lo que más te molesta.",
        Question::AcneScarType => {
            "Mírate en un espejo con luz de lado. Si tienes varios tipos, elige el que más te \
             molesta. Si alguna es elevada, elige «Elevadas o gruesas»."
        }
        Question::ScarType => "Si tienes varias cicatrices, elige la más grande o la más elevada.",
        Question::ScarAgeMonths => {
            "Cuenta desde la lesión o la operación. Menos de un mes es 0. Un año son 12. Más de \
             600 cuenta como 600. Si tienes varias cicatrices, cuenta la más reciente."
        }
        Question::RedFlags => {
            "Esto lo tiene que ver un médico antes de cualquier tratamiento estético."
        }
        Question::SkinTone => {
            "Piensa en un sol fuerte sobre la piel desnuda, sin protector solar, al principio del \
             verano."
        }
        Question::SkinNow => "Si tienes algo así cerca de esa piel, o si tienes dudas, elígelo.",
        Question::SkinHistory => "Cuenta también el pasado, aunque ahora todo esté en calma.",
        Question::RadiotherapyMonths => {
            "Si todavía la recibes, escribe 0. Menos de un mes es 0. Un año son 12. Más de 600 \
             cuenta como 600."
        }
        Question::IsotretinoinMonths => {
            "Si la tomas ahora, es 0. Menos de un mes es 0. Un año son 12. Más de 120 cuenta como \
             120."
        }
        Question::Medicines => {
            "Cuenta pastillas, inyecciones y cremas en la piel que quieres tratar."
        }
        Question::RecentTreatments => {
            "Cuenta los tratamientos en la piel que quieres tratar o cerca de ella."
        }
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNonAblativeLaser => {
            "Menos de una semana es 0. Un mes son unas 4. Más de 104 cuenta como 104."
        }
        Question::WeeksSinceNeedling => {
            "Menos de una semana es 0. Un mes son unas 4. Las microagujas en casa cuentan. Más de \
             104 cuenta como 104."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Menos de una semana es 0. Un mes son unas 4. Seis meses son unas 26. Más de 104 \
             cuenta como 104."
        }
        Question::WeeksSinceWaxing => "Menos de una semana es 0. Más de 104 cuenta como 104.",
        Question::WeeksSinceSurgery => {
            "Menos de una semana es 0. Si la herida todavía no se ha curado, escribe 0. Un año son \
             unas 52. Más de 104 cuenta como 104."
        }
        Question::Distress => "No hay respuestas incorrectas, y también puedes elegir no decirlo.",
        Question::RollerNeedle => "La longitud está impresa en la caja o en el mango.",
        Question::EventWeeks => "Por ejemplo, una boda. Menos de una semana es 0.",
        Question::Budget => "Un número entero, sin céntimos ni centavos.",
        _ => "",
    }
}

/// Why we ask.
fn why(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Cada tratamiento ayuda con algunos problemas y hace poco por otros.",
        Question::Areas => {
            "Algunas zonas se curan más despacio o las tiene que ver un especialista. Los labios y \
             la piel alrededor de los ojos tienen sus propias reglas."
        }
        Question::AcneScarType => {
            "Los hundimientos anchos, los hoyos estrechos y las cicatrices elevadas necesitan \
             cuidados distintos. Las cicatrices elevadas pueden crecer después de un \
             procedimiento."
        }
        Question::ScarType => {
            "Las cicatrices grandes, tirantes, elevadas o de quemadura las tiene que ver antes un \
             especialista."
        }
        Question::ScarAgeMonths => {
            "Una cicatriz joven todavía se está haciendo más fuerte. Puede ser demasiado pronto \
             para tratarla."
        }
        Question::SaggingDegree => {
            "Estos tratamientos pueden hacer un poco por la piel ligeramente flácida. No levantan \
             la piel que cuelga."
        }
        Question::Age => {
            "Muchos dispositivos se probaron en adultos de 22 años o más. La piel de más edad \
             puede ser más fina y le pueden salir más moretones."
        }
        Question::RedFlags => {
            "Algunas señales necesitan primero atención médica, y pronto. En ese caso paramos y te \
             decimos qué hacer."
        }
        Question::Pregnancy => {
            "La mayoría de los procedimientos, y algunas cremas, es mejor dejarlos para más \
             adelante."
        }
        Question::SkinTone => {
            "La piel que se broncea con facilidad se mancha con más facilidad. Necesita ajustes \
             más suaves."
        }
        Question::SkinNow => {
            "La piel dolorida, con heridas o infectada tiene que curarse primero. Tratarla \
             demasiado pronto puede extender o empeorar un problema."
        }
        Question::SkinHistory => {
            "Lo que tu piel ha hecho antes orienta bien sobre cómo puede curarse."
        }
        Question::RadiotherapyMonths => {
            "La piel se cura despacio después de la radioterapia, sobre todo en el primer año."
        }
        Question::Health => {
            "Algunos problemas de salud cambian cómo cicatrizas, sangras o combates las \
             infecciones. No te juzgamos por lo que elijas aquí."
        }
        Question::Medicines => {
            "Algunos medicamentos afectan a la curación, al sangrado o a cómo reacciona la piel a \
             la luz. Por favor, no dejes ninguno por este cuestionario."
        }
        Question::IsotretinoinMonths => {
            "Para la mayoría de los procedimientos hay que esperar unos meses después de la \
             isotretinoína."
        }
        Question::Allergies => {
            "Las agujas, las cremas anestésicas, los guantes y los peelings pueden contener cosas \
             a las que algunas personas reaccionan."
        }
        Question::RecentTreatments => "La piel necesita tiempo entre tratamientos.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNeedling
        | Question::WeeksSinceNonAblativeLaser => {
            "Así sabemos cuánto hay que esperar antes del próximo tratamiento."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "Después de un tratamiento profundo, la piel tarda meses en curarse. Así sabemos \
             cuánto hay que esperar."
        }
        Question::WeeksSinceWaxing => "La piel queda sensible unos días después de la depilación.",
        Question::WeeksSinceSurgery => "Una herida necesita meses para volver a ser fuerte.",
        Question::Distress => {
            "Cuando las preocupaciones pesan tanto, puede que un tratamiento no las alivie. Hablar \
             con alguien puede ayudar."
        }
        Question::Setting => {
            "Las clínicas pueden ofrecer más. Las microagujas en casa tienen límites estrictos."
        }
        Question::RollerNeedle => {
            "Las agujas más largas llegan más hondo, y eso tiene más riesgo en casa."
        }
        Question::DowntimeDays => "Algunos tratamientos se notan unas horas; otros, semanas.",
        Question::EventWeeks => {
            "La piel necesita tiempo para calmarse. No sugerimos procedimientos poco antes de un \
             evento."
        }
        Question::Budget => {
            "Muestra hasta dónde llega tu presupuesto. Nunca cambia lo que es adecuado para ti."
        }
    }
}

/// Short names of the questions, for the review page.
fn short(it: Question) -> &'static str {
    match it {
        Question::Concerns => "Lo que quieres mejorar",
        Question::Areas => "Zonas",
        Question::AcneScarType => "Tipo de cicatriz de acné",
        Question::ScarType => "Tipo de cicatriz",
        Question::ScarAgeMonths => "Edad de la cicatriz",
        Question::SaggingDegree => "Grado de flacidez",
        Question::Age => "Tu edad",
        Question::RedFlags => "Señales de alarma",
        Question::Pregnancy => "Embarazo",
        Question::SkinTone => "Piel y sol",
        Question::SkinNow => "Tu piel ahora",
        Question::SkinHistory => "Tu piel antes",
        Question::RadiotherapyMonths => "Tiempo desde la radioterapia",
        Question::Health => "Tu salud",
        Question::Medicines => "Tus medicamentos",
        Question::IsotretinoinMonths => "Tiempo desde la isotretinoína",
        Question::Allergies => "Tus alergias",
        Question::RecentTreatments => "Tratamientos recientes",
        Question::WeeksSinceBotulinumToxin => "Tiempo desde la toxina botulínica",
        Question::WeeksSinceFiller => "Tiempo desde el relleno",
        Question::WeeksSinceSuperficialPeel => "Tiempo desde el peeling suave",
        Question::WeeksSinceNeedling => "Tiempo desde las microagujas",
        Question::WeeksSinceNonAblativeLaser => "Tiempo desde el láser",
        Question::WeeksSinceAblativeLaserOrDeepPeel => "Tiempo desde el tratamiento profundo",
        Question::WeeksSinceWaxing => "Tiempo desde la depilación",
        Question::WeeksSinceSurgery => "Tiempo desde la cirugía",
        Question::Distress => "Preocupación por el aspecto",
        Question::Setting => "Clínica o casa",
        Question::RollerNeedle => "Longitud de las agujas",
        Question::DowntimeDays => "Tiempo que se puede notar",
        Question::EventWeeks => "Tiempo hasta el evento",
        Question::Budget => "Tu presupuesto",
    }
}

/// The options.
fn choice(it: Choice) -> &'static str {
    match it {
        Choice::AcneScars => "Cicatrices de acné",
        Choice::OtherScars => "Otras cicatrices",
        Choice::StretchMarks => "Estrías",
        Choice::FineLines => "Arrugas finas",
        Choice::DeepLines => "Arrugas o pliegues profundos",
        Choice::Sagging => "Piel flácida o caída",
        Choice::VolumeLoss => "Hundimientos o pérdida de volumen",
        Choice::EnlargedPores => "Poros grandes",
        Choice::Dullness => "Piel apagada",
        Choice::UnevenTexture => "Piel áspera o irregular",
        Choice::UnevenTone => "Color desigual",
        Choice::SunSpots => "Manchas de sol o de la edad",
        Choice::DarkMarks => "Marcas marrones tras el acné",
        Choice::RedMarks => "Marcas rojas tras el acné",
        Choice::Melasma => "Melasma",
        Choice::Blackheads => "Puntos negros",
        Choice::ActiveAcne => "Acné que tengo ahora",
        Choice::FacialRedness => "Enrojecimiento de la cara",
        Choice::DarkCircles => "Ojeras",
        Choice::Face => "Cara",
        Choice::AroundEyes => "Alrededor de los ojos",
        Choice::Lips => "Labios",
        Choice::Neck => "Cuello",
        Choice::Chest => "Pecho (tórax)",
        Choice::Breasts => "Mamas",
        Choice::Abdomen => "Abdomen (barriga)",
        Choice::HipsOrButtocks => "Caderas o glúteos",
        Choice::Thighs => "Muslos",
        Choice::LowerLegs => "Piernas, de la rodilla para abajo",
        Choice::Arms => "Brazos",
        Choice::Hands => "Manos",
        Choice::Back => "Espalda",
        Choice::RollingOrBoxcar => "Hundimientos anchos y poco profundos",
        Choice::IcePick => "Hoyos estrechos y profundos",
        Choice::RaisedAcneScar => "Elevadas o gruesas",
        Choice::SmallFlat => "Pequeña y plana",
        Choice::LargeStitched => "Grande o ancha",
        Choice::RaisedOrTight => "Elevada, gruesa o tirante",
        Choice::Burn => "De una quemadura",
        Choice::Mild => "Un poco flácida",
        Choice::Marked => "Cuelga o forma pliegues",
        Choice::Under18 => "Menos de 18",
        Choice::From18To21 => "De 18 a 21",
        Choice::From22To64 => "De 22 a 64",
        Choice::From65 => "65 o más",
        Choice::ChangingLesion => "Lunar o placa que cambia, o llaga que no se cura",
        Choice::SpreadingInfection => "Piel roja, caliente y dolorida que se extiende",
        Choice::EyePainOrBlisters => "Dolor o ampollas cerca de un ojo",
        Choice::ProblemAfterProcedure => "Un problema tras un tratamiento, aún presente",
        Choice::NumbingReaction => "Malestar hoy tras una crema anestésica",
        Choice::NoRedFlags
        | Choice::NotPregnant
        | Choice::NothingNow
        | Choice::NoSkinHistory
        | Choice::NoHealthCondition
        | Choice::NoMedicines
        | Choice::NoAllergies
        | Choice::NoRecentTreatments => "Ninguna de estas opciones",
        Choice::Pregnant => "Embarazada, o podría estarlo",
        Choice::Breastfeeding => "Doy el pecho (lactancia)",
        Choice::Trying => "Busco un embarazo",
        Choice::PregnancyNotApplicable => "Esto no se aplica a mi caso",
        Choice::Type1 => "Siempre se quema, nunca se broncea",
        Choice::Type2 => "Suele quemarse, se broncea un poco",
        Choice::Type3 => "A veces se quema, se broncea despacio",
        Choice::Type4 => "Rara vez se quema, se broncea fácilmente",
        Choice::Type5 => "Muy rara vez se quema, se broncea muy fácilmente",
        Choice::Type6 => "Nunca se quema, siempre es oscura",
        Choice::InflamedAcne => "Granos rojos o que duelen",
        Choice::CysticAcne => "Bultos o quistes profundos y dolorosos",
        Choice::ColdSore => "Herpes labial o herpes zóster (culebrilla)",
        Choice::OpenWound => "Corte abierto, llaga o piel en carne viva",
        Choice::EczemaNow | Choice::EczemaHistory => "Eccema o dermatitis",
        Choice::PsoriasisNow | Choice::PsoriasisHistory => "Psoriasis o liquen plano",
        Choice::RosaceaFlare => "Brote de rosácea",
        Choice::SunburnOrTan => "Quemadura solar o bronceado reciente",
        Choice::SelfTan => "Autobronceador",
        Choice::SkinInfection => "Infección o erupción de la piel",
        Choice::Warts => "Verrugas o molusco contagioso",
        Choice::RoughSunPatches => "Zonas ásperas por el sol",
        Choice::RaisedMoles => "Lunares elevados o marcas de nacimiento",
        Choice::Tattoo => "Tatuaje o maquillaje permanente",
        Choice::Keloids => "Queloides o cicatrices gruesas y elevadas",
        Choice::ColdSores => "Herpes labial",
        Choice::RosaceaHistory => "Rosácea",
        Choice::DarkMarksAfterInjury => "Marcas oscuras tras granos o cortes",
        Choice::Vitiligo => "Vitíligo",
        Choice::PoorHealing => "Heridas que se curan mal",
        Choice::Radiotherapy => "Radioterapia",
        Choice::ReactionAfterNeedling => "Una reacción tras las microagujas",
        Choice::BleedingDisorder => "Trastorno hemorrágico",
        Choice::BloodClots => "Coágulos de sangre",
        Choice::DiabetesControlled => "Diabetes bien controlada",
        Choice::DiabetesUncontrolled => "Diabetes que no está bien controlada",
        Choice::HeartCondition => "Problema del corazón",
        Choice::ElectronicImplant => "Marcapasos u otro implante electrónico",
        Choice::MetalImplant => "Placa, tornillo o clavo de metal",
        Choice::Lupus => "Lupus o dermatomiositis",
        Choice::Scleroderma => "Esclerodermia o morfea",
        Choice::OtherAutoimmune => "Otra enfermedad autoinmune",
        Choice::WeakImmuneSystem => "Sistema inmunitario débil",
        Choice::HivOrHepatitis => "VIH o hepatitis",
        Choice::Epilepsy => "Epilepsia o convulsiones",
        Choice::LiverOrKidney => "Enfermedad del hígado o del riñón",
        Choice::CancerTreatment => "Tratamiento del cáncer ahora",
        Choice::CancerTreatmentPastYear => "Tratamiento del cáncer en los últimos 12 meses",
        Choice::Sarcoidosis => "Sarcoidosis",
        Choice::G6pdOrMethaemoglobinaemia => "Déficit de G6PD o metahemoglobinemia",
        Choice::UnwellNow => "Fiebre o malestar ahora",
        Choice::FaintsWithNeedles => "Miedo a las agujas, o desmayos",
        Choice::Smoking => "Fumar o vapear",
        Choice::Isotretinoin => "Isotretinoína en cápsulas",
        Choice::BloodThinners => "Anticoagulantes o antiagregantes",
        Choice::Immunosuppressants => "Medicamentos que frenan el sistema inmunitario",
        Choice::TopicalRetinoids => "Crema con retinoide o ácido, o para el acné",
        Choice::Photosensitisers => "Medicamentos que hacen la piel sensible a la luz",
        Choice::HeartRhythm => "Medicamento para el ritmo del corazón",
        Choice::AntiInflammatories => "Ibuprofeno, aspirina o aceite de pescado",
        Choice::SteroidCream => "Crema fuerte de corticoides",
        Choice::StainlessSteel => "Acero inoxidable u otro metal",
        Choice::Nickel => "Níquel",
        Choice::Anaesthetic => "Anestésicos locales",
        Choice::Latex => "Látex",
        Choice::Antiseptic => "Antisépticos o tiritas (curitas)",
        Choice::Aspirin => "Aspirina o ácido salicílico",
        Choice::SevereOrMany => "Una reacción grave, o muchas alergias",
        Choice::BotulinumToxin => "Toxina botulínica",
        Choice::Filler => "Relleno",
        Choice::SuperficialPeel => "Peeling suave (exfoliación química)",
        Choice::Needling => "Microagujas (microneedling)",
        Choice::NonAblativeLaser => "Tratamiento con láser, luz o calor",
        Choice::AblativeLaserOrDeepPeel => "Láser que retira piel o peeling más profundo",
        Choice::Waxing => "Depilación con cera o de otro tipo",
        Choice::Surgery => "Cirugía",
        Choice::DistressYes => "Sí",
        Choice::DistressNo => "No",
        Choice::DistressPreferNotToSay => "Prefiero no decirlo",
        Choice::Professional => "En una clínica",
        Choice::AtHome => "En casa",
        Choice::EitherSetting => "Cualquiera de las dos",
        Choice::NoRollerYet => "Todavía no tengo rodillo",
        Choice::NeedleUpToQuarter => "0,25 mm o menos",
        Choice::NeedleLonger => "Más de 0,25 mm",
        Choice::NoDowntime => "Nada",
        Choice::DowntimeUpTo2 => "Hasta 2 días",
        Choice::DowntimeUpTo7 => "Hasta una semana",
        Choice::AnyDowntime => "El tiempo que haga falta",
    }
}

/// What an option covers, where its name does not say.
fn choice_help(it: Choice) -> &'static str {
    match it {
        Choice::OtherScars => "De una operación, una lesión, una quemadura o la varicela.",
        Choice::SunSpots => "Planas y marrones, y que no cambian.",
        Choice::DarkMarks => "O tras cortes, quemaduras o erupciones.",
        Choice::VolumeLoss => "Por ejemplo, en las mejillas.",
        Choice::DeepLines => "Se quedan cuando la cara está en reposo.",
        Choice::Melasma => "Manchas marrones en ambas mejillas, la frente o el labio superior.",
        Choice::FacialRedness => "No se va, o vuelve una y otra vez.",
        Choice::RollingOrBoxcar => {
            "Ondas suaves, o hundimientos redondos de bordes bien definidos."
        }
        Choice::IcePick => "Como el pinchazo de una aguja gruesa.",
        Choice::RaisedAcneScar => "Sobresalen de la piel.",
        Choice::SmallFlat => "De menos de unos 5 cm. Los hoyos como los de la varicela cuentan.",
        Choice::LargeStitched => "De más de unos 5 cm, o una herida por desgarro que se cosió.",
        Choice::RaisedOrTight => "Sobresale de la piel, tira o limita tus movimientos.",
        Choice::ChangingLesion => {
            "Un lunar, una peca o una placa ha cambiado de tamaño, forma o color, es distinto de \
             los demás, tiene bordes irregulares o varios colores, o pica, hace costra o sangra. O \
             un bulto o una llaga no se ha curado en 4 semanas. Cuenta un cáncer de piel en ese \
             lugar, confirmado o sospechado. No cuentan el acné, los granos que van y vienen, las \
             marcas tras el acné, las pecas uniformes ni un melasma que no cambia."
        }
        Choice::SpreadingInfection => {
            "Hoy se hincha o se extiende, o tienes fiebre con ello. No cuenta un solo grano \
             dolorido ni una infección que ya se curó."
        }
        Choice::EyePainOrBlisters => {
            "También cuenta un ojo rojo que duele o un cambio en la vista. Tiene que ser ahora. No \
             cuentan los ojos secos ni un orzuelo de hace tiempo."
        }
        Choice::ProblemAfterProcedure => {
            "En las últimas 4 semanas: dolor fuerte o que aumenta, ampollas, enrojecimiento que se \
             extiende, pus o fiebre. O debilidad o pérdida de sensibilidad nuevas, un cambio en la \
             vista, o piel que se pone blanca, gris azulada o con manchas violáceas. No cuentan el \
             enrojecimiento, los moratones y la descamación habituales, las marcas marrones ni las \
             reacciones antiguas."
        }
        Choice::NumbingReaction => {
            "Latidos rápidos o irregulares, convulsiones, desmayo, dificultad para respirar, \
             zumbido de oídos o piel de color gris azulado. Una reacción de hace años no cuenta \
             aquí. Dínosla en las alergias."
        }
        Choice::Trying => "Los tratamientos de fertilidad cuentan.",
        Choice::Type1 => "Piel muy pálida.",
        Choice::Type2 => "Piel pálida.",
        Choice::Type3 => "Piel de clara a media.",
        Choice::Type4 => "Piel aceitunada o morena clara.",
        Choice::Type5 => "Piel morena.",
        Choice::Type6 => "Piel morena muy oscura o negra.",
        Choice::ColdSore => "Activo ahora, o todavía con costras.",
        Choice::OpenWound => "Las rozaduras y la piel irritada cuentan.",
        Choice::CysticAcne => "Duran semanas o dejan cicatrices.",
        Choice::RosaceaFlare => "Más roja que de costumbre, o con bultitos.",
        Choice::SunburnOrTan => "Las cabinas y camas de bronceado cuentan.",
        Choice::SkinInfection => {
            "Por bacterias u hongos: impétigo, raíces del pelo infectadas o tiña, por ejemplo."
        }
        Choice::Warts => "Molusco: bultitos pequeños y brillantes causados por un virus.",
        Choice::RoughSunPatches => {
            "Zonas con escamas que no se van. Un médico puede llamarlas queratosis actínica."
        }
        Choice::SelfTan => "Loción, espray o gotas.",
        Choice::Keloids => "Tú o tu familia cercana.",
        Choice::ColdSores => "Aunque fuera una sola vez. El herpes zóster (culebrilla) cuenta.",
        Choice::Radiotherapy => "En la piel que quieres tratar o cerca de ella.",
        Choice::Vitiligo => "Manchas blancas donde la piel ha perdido el color.",
        Choice::DarkMarksAfterInjury => "La piel se queda más oscura durante semanas o meses.",
        Choice::PoorHealing => "O llagas que siguen abiertas mucho tiempo.",
        Choice::ReactionAfterNeedling => {
            "Por ejemplo, bultos o una erupción por un sérum o una crema."
        }
        Choice::BleedingDisorder => {
            "Por ejemplo, hemofilia, enfermedad de von Willebrand o plaquetas bajas. O sangras con \
             facilidad y durante mucho tiempo."
        }
        Choice::BloodClots => {
            "En una pierna, un pulmón u otro lugar, ahora o antes. O tu sangre forma coágulos con \
             demasiada facilidad."
        }
        Choice::DiabetesUncontrolled => {
            "Elige esto si no lo sabes, o si tienes llagas en los pies o los pies sin sensibilidad."
        }
        Choice::HeartCondition => {
            "Las operaciones de válvulas del corazón y las infecciones del corazón cuentan."
        }
        Choice::ElectronicImplant => {
            "También un desfibrilador, un estimulador de nervios, una bomba de insulina o un \
             implante coclear."
        }
        Choice::MetalImplant => "En la piel que quieres tratar o cerca de ella.",
        Choice::Scleroderma => "Enfermedades que endurecen la piel.",
        Choice::OtherAutoimmune => {
            "Por ejemplo, de las articulaciones, el intestino o la tiroides."
        }
        Choice::WeakImmuneSystem => {
            "Por una enfermedad, un trasplante o medicamentos como los biológicos."
        }
        Choice::Epilepsy => "También convulsiones provocadas por luces que parpadean.",
        Choice::HivOrHepatitis => "Hepatitis B o C.",
        Choice::CancerTreatment | Choice::CancerTreatmentPastYear => {
            "Las pastillas hormonales cuentan."
        }
        Choice::Sarcoidosis => {
            "Una enfermedad que forma pequeños bultos en los pulmones, la piel u otros lugares."
        }
        Choice::G6pdOrMethaemoglobinaemia => {
            "Enfermedades raras de la sangre de las que un médico te habría hablado."
        }
        Choice::Isotretinoin => "Como Roaccutane o Accutane. Ahora o en los últimos 12 meses.",
        Choice::BloodThinners => {
            "Como acenocumarol (Sintrom), warfarina, apixabán, heparina o clopidogrel. La aspirina \
             diaria indicada por un médico (por ejemplo, Adiro) cuenta."
        }
        Choice::Immunosuppressants => {
            "Por ejemplo, biológicos, corticoides en pastillas, metotrexato o medicamentos tras un \
             trasplante."
        }
        Choice::TopicalRetinoids => {
            "Tretinoína, retinol, adapaleno, ácidos AHA o BHA, o peróxido de benzoilo."
        }
        Choice::Photosensitisers => {
            "Por ejemplo, doxiciclina, minociclina, amiodarona, hierba de San Juan (hipérico) o \
             pastillas para orinar (diuréticos tiazídicos)."
        }
        Choice::HeartRhythm => "Por ejemplo, amiodarona, sotalol o mexiletina.",
        Choice::AntiInflammatories => {
            "También naproxeno. En los últimos 7 días. La aspirina diaria indicada por un médico \
             (por ejemplo, Adiro) cuenta como anticoagulante o antiagregante."
        }
        Choice::SteroidCream => "En la piel que quieres tratar, en las últimas 2 semanas.",
        Choice::StainlessSteel => "O el acero de joyas o agujas.",
        Choice::Nickel => {
            "Por ejemplo, una erupción por unos pendientes o el botón de unos vaqueros."
        }
        Choice::Anaesthetic => {
            "Lidocaína, prilocaína u otros nombres que terminan en -caína. La alergia al PABA o a \
             las sulfamidas cuenta."
        }
        Choice::Antiseptic => {
            "Por ejemplo, clorhexidina, yodo, alcohol o el pegamento de las tiritas."
        }
        Choice::SevereOrMany => {
            "Por ejemplo, anafilaxia: dificultad para respirar, garganta hinchada o un colapso."
        }
        Choice::BotulinumToxin => "Inyecciones contra las arrugas, como Botox.",
        Choice::Filler => "Aunque haya pasado más tiempo.",
        Choice::SuperficialPeel => "Descamación fina durante unos días como máximo.",
        Choice::Needling => "Con o sin calor, en una clínica o en casa.",
        Choice::NonAblativeLaser => {
            "La luz pulsada (IPL), la radiofrecuencia, los ultrasonidos y otros dispositivos de \
             energía cuentan."
        }
        Choice::AblativeLaserOrDeepPeel => {
            "Láser de CO2 o de erbio, peeling medio o profundo, dermoabrasión."
        }
        Choice::Waxing => {
            "La depilación con hilo, la crema depilatoria y los cortes al afeitarse cuentan."
        }
        Choice::EitherSetting => "Todavía no lo he decidido.",
        _ => "",
    }
}

/// The names of the treatments.
fn treatment(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => "Microagujas profesionales (microneedling)",
        Treatment::MicroneedlingWithPrp => "Microagujas con PRP",
        Treatment::RfMicroneedling => "Radiofrecuencia (RF) con microagujas",
        Treatment::SuperficialPeel => "Peeling químico suave",
        Treatment::DeepPeel => "Peeling químico medio o profundo",
        Treatment::NonAblativeLaser => "Láser no ablativo",
        Treatment::AblativeLaser => "Láser que retira piel (ablativo)",
        Treatment::DermalFiller => "Relleno dérmico",
        Treatment::TopicalRoutine => "Protector solar y cuidado de la piel",
        Treatment::AtHomeMicroneedling => "Microagujas en casa",
    }
}

/// What each treatment is, in one sentence.
fn about(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => {
            "Una persona con formación hace agujeros diminutos en la piel con agujas finas y \
             estériles, para que la piel se repare sola. Es un procedimiento «mínimamente \
             invasivo»: sí que perfora la piel."
        }
        Treatment::MicroneedlingWithPrp => {
            "Microagujas con plasma (PRP), una parte de tu propia sangre que se extrae de tu brazo \
             y se pone en la piel."
        }
        Treatment::RfMicroneedling => {
            "Es un procedimiento médico. Las agujas, además, calientan la piel más profunda con \
             radiofrecuencia."
        }
        Treatment::SuperficialPeel => {
            "Un ácido suave desprende la capa más externa de la piel, que luego se descama durante \
             unos días como máximo."
        }
        Treatment::DeepPeel => {
            "Un ácido más fuerte retira capas más profundas de la piel, que luego tarda semanas en \
             curarse."
        }
        Treatment::NonAblativeLaser => {
            "Un láser calienta la piel en columnas diminutas y deja intacta la superficie."
        }
        Treatment::AblativeLaser => {
            "Un láser retira la superficie de la piel, que luego tarda semanas en regenerarse."
        }
        Treatment::DermalFiller => {
            "Se inyecta un gel bajo la piel para rellenar hundimientos y pliegues durante unos \
             meses. En raras ocasiones bloquea un vaso sanguíneo, lo que puede dañar la piel o la \
             vista."
        }
        Treatment::TopicalRoutine => {
            "Protector solar de SPF 30 o más cada día, cuidado suave y productos que se ponen en \
             la piel. No hay ningún procedimiento."
        }
        Treatment::AtHomeMicroneedling => {
            "Un rodillo con agujas muy cortas que usas en tu propia piel y que actúa sobre todo en \
             la superficie."
        }
    }
}

/// Whom to ask, to stand within a sentence.
fn clinician(it: Clinician) -> &'static str {
    match it {
        Clinician::Doctor => "tu médico de cabecera o de familia",
        Clinician::Dermatologist => "un especialista en la piel (dermatólogo)",
        Clinician::Obstetrician => "tu matrona o el médico que lleva tu embarazo",
        Clinician::Prescriber => "quien te receta los medicamentos (médico o enfermero)",
        Clinician::Oncologist => "tu equipo de oncología",
        Clinician::Haematologist => "un especialista en la sangre (hematólogo)",
        Clinician::Cardiologist => {
            "tu especialista del corazón o la consulta que controla tu implante"
        }
        Clinician::Rheumatologist => {
            "un especialista en las articulaciones y el sistema inmunitario (reumatólogo)"
        }
        Clinician::Neurologist => "un especialista en el cerebro y los nervios (neurólogo)",
        Clinician::Surgeon => "tu cirujano o un cirujano plástico",
        Clinician::Injector => "la persona que te inyectó el relleno",
        Clinician::EyelidSpecialist => "un especialista en ojos y párpados",
        Clinician::Allergist => "un especialista en alergias",
        Clinician::Provider => "quien te haría el tratamiento (un profesional de la salud)",
        Clinician::Specialist => "quien lleva tu enfermedad como especialista",
    }
}

/// Why a rule speaks: true for every treatment that it touches.
fn rule(it: Rule) -> &'static str {
    match it {
        Rule::Pregnant => {
            "Un peeling suave de ácido glicólico o láctico solo es posible si tu matrona o el \
             médico que lleva tu embarazo está de acuerdo. No te hagas ningún otro procedimiento \
             hasta después del parto y hasta que hayas dejado de dar el pecho. En el cuidado de la \
             piel, no uses retinoides (productos con vitamina A), hidroquinona ni ácido \
             salicílico. Pregunta antes de usar ácido azelaico."
        }
        Rule::Breastfeeding => {
            "Lo prudente es esperar hasta que hayas dejado de dar el pecho. Los anestésicos pueden \
             pasar a la leche. En el cuidado de la piel, no uses retinoides (productos con \
             vitamina A) ni hidroquinona."
        }
        Rule::Trying => {
            "Hazte una prueba de embarazo el mismo día de cada tratamiento. Sigue adelante solo si \
             es negativa, o espera a que te venga la regla. Además, el melasma (manchas marrones) \
             puede empeorar más adelante. En el cuidado de la piel, no uses retinoides (productos \
             con vitamina A) ni hidroquinona."
        }
        Rule::Under18 => {
            "Este cuestionario no sugiere ningún procedimiento estético a menores de 18 años. \
             Háblalo con tu madre, tu padre o quien te cuide, y con un médico de cabecera o un \
             especialista en la piel. El acné que se trata pronto puede dejar menos cicatrices."
        }
        Rule::From18To21 => {
            "Los dispositivos de microagujas y los rellenos permitidos en Estados Unidos son para \
             adultos de 22 años o más. Si tienes de 18 a 21 años, consulta en persona a un \
             profesional médico antes de cualquier procedimiento."
        }
        Rule::From65 => {
            "A partir de los 65 años, más o menos, la piel puede ser más fina y le pueden salir \
             moretones con más facilidad. Da a la clínica una lista de todos tus medicamentos."
        }
        Rule::OpenWound => {
            "La piel con heridas o en carne viva tiene que estar cerrada del todo y calmada antes \
             de cualquier procedimiento. Hasta entonces, no le pongas ácidos, retinoides ni \
             exfoliantes."
        }
        Rule::ActiveAcne => {
            "Primero calma el acné y luego trata las marcas que deja. Un médico o un farmacéutico puede ayudarte. Trabajar sobre granos \
             inflamados puede extender las bacterias. Las cremas para el acné pueden seguir \
             ayudando, pero no pongas productos fuertes sobre la piel en carne viva o con heridas."
        }
        Rule::CysticAcne => {
            "Los granos profundos y dolorosos los tiene que ver antes un especialista en la piel. \
             Un tratamiento con receta puede ayudar a prevenir nuevas cicatrices. No pongas \
             productos fuertes sobre la piel en carne viva o con heridas."
        }
        Rule::ColdSore => {
            "Un procedimiento puede extender por la piel el herpes labial o el herpes zóster \
             (culebrilla). Espera hasta que no quede ninguna costra y la piel tenga un aspecto \
             normal, y vuelve a esperar si el herpes reaparece. No pongas ácidos, retinoides ni \
             exfoliantes sobre las llagas."
        }
        Rule::ColdSoreHistory => {
            "Un procedimiento puede hacer que vuelva el herpes labial. Las pastillas antivirales, \
             empezadas el día antes o el mismo día, pueden ayudar a evitarlo. Lo decide un médico \
             u otro profesional que pueda recetarlas."
        }
        Rule::Warts => {
            "Un procedimiento puede extender el virus que causa las verrugas y el molusco. \
             Consulta a un médico o farmacéutico y espera hasta que las verrugas o los bultitos \
             hayan desaparecido. No les pongas ácidos, retinoides ni exfoliantes, salvo que el \
             médico o el farmacéutico te lo indique."
        }
        Rule::SkinInfection => {
            "Una infección tiene que haberse tratado y haber desaparecido antes de cualquier \
             procedimiento. Hasta entonces, no pongas ácidos, retinoides ni exfoliantes en la \
             piel."
        }
        Rule::EczemaNow => {
            "Mientras el eccema está activo, la barrera de la piel está rota. Espera hasta que la \
             piel ya no tenga eccema, y no pongas ahí ácidos, retinoides ni exfoliantes."
        }
        Rule::EczemaHistory => {
            "La piel que ha tenido eccema se irrita con facilidad. Pide una prueba de parche, y \
             que cualquier crema anestésica esté puesta menos tiempo."
        }
        Rule::PsoriasisNow => {
            "Un daño en la piel puede hacer que salgan nuevas placas de psoriasis o de liquen \
             plano. Espera hasta que la piel de esa zona ya no tenga placas. No pongas ácidos, \
             retinoides ni exfoliantes en las placas."
        }
        Rule::PsoriasisHistory => {
            "Aunque estén en calma, la psoriasis o el liquen plano pueden salir donde la piel \
             sufre un daño. Un especialista en la piel puede decirte qué probabilidad hay en tu \
             caso."
        }
        Rule::RosaceaFlare => {
            "Trata primero la rosácea y espera hasta que esté en calma. Hasta entonces, no pongas \
             ácidos, retinoides ni exfoliantes en la piel."
        }
        Rule::RosaceaHistory => {
            "La piel con rosácea puede tener un brote después de un procedimiento. Pide antes una \
             pequeña zona de prueba, y ajustes suaves."
        }
        Rule::FacialRedness => {
            "El enrojecimiento que no se va puede ser rosácea, y la rosácea puede tener un brote \
             después de un procedimiento. Haz que te lo miren, y pide antes una pequeña zona de \
             prueba."
        }
        Rule::Sunburn => {
            "La piel quemada o recién bronceada tiene más probabilidad de quemarse o de \
             oscurecerse. Espera hasta que la quemadura o el bronceado se haya ido por completo. \
             No pongas ácidos, retinoides ni exfoliantes en la piel quemada."
        }
        Rule::SelfTan => {
            "Espera hasta que el autobronceador se haya ido. Eso tarda de 1 a 2 semanas, más o \
             menos."
        }
        Rule::RadiotherapyRecent => {
            "Puede que hayan pasado menos de 12 meses desde tu radioterapia. Este cuestionario \
             espera hasta que pase ese tiempo, porque mientras tanto la piel se cura despacio."
        }
        Rule::Radiotherapy => {
            "La piel que ha recibido radioterapia se cura despacio. Por mucho tiempo que haya \
             pasado, tu equipo de oncología tiene que saber qué se planea."
        }
        Rule::RoughSunPatches => {
            "Un médico tiene que decir qué son las zonas ásperas por el sol antes de cualquier \
             tratamiento estético. Por favor, enséñaselas pronto."
        }
        Rule::RaisedMoles => {
            "Los lunares y las marcas de nacimiento se tienen que cubrir y no se deben tratar. Si \
             alguno cambia, sangra o tiene un aspecto raro, antes lo tiene que ver un médico."
        }
        Rule::Tattoo => {
            "Los tatuajes y el maquillaje permanente no se deben tratar, porque el color puede \
             alterarse. El cuestionario no puede saber qué punto está tatuado, así que deja fuera \
             toda la zona."
        }
        Rule::AroundEyes => {
            "Nada de esto es para los párpados ni para la piel por dentro del borde de hueso que \
             rodea el ojo. Un especialista tiene que valorar si se puede tratar la piel de más \
             afuera."
        }
        Rule::Lips => {
            "Los labios no se deben tratar con agujas, peelings ni láseres. Para el relleno de \
             labios hace falta un médico. Para ver qué es adecuado en otras zonas, responde otra \
             vez sin los labios."
        }
        Rule::RecentPeel => {
            "Este cuestionario deja pasar al menos 4 semanas después de un peeling suave."
        }
        Rule::RecentNeedling => {
            "Este cuestionario deja pasar al menos 4 semanas después de un tratamiento con \
             microagujas."
        }
        Rule::RecentLaser => {
            "Este cuestionario deja pasar al menos 4 semanas después de un tratamiento con láser, \
             luz o calor."
        }
        Rule::RecentDeep => {
            "Este cuestionario deja pasar 6 meses después de un láser que retira piel, un peeling \
             más profundo o una dermoabrasión. Algunas fuentes esperan menos."
        }
        Rule::Waxing => {
            "La piel queda sensible después de la depilación. Este cuestionario deja pasar una \
             semana completa."
        }
        Rule::Surgery => {
            "Una cirugía de los últimos 12 meses puede seguir curándose por dentro. Un cirujano \
             tiene que decir cuándo está lista la piel."
        }
        Rule::SurgeryNew => {
            "En sus primeras 6 semanas, una herida de cirugía no es lo bastante fuerte para agujas \
             ni rellenos. Para cualquier otra cosa hace falta el visto bueno de un cirujano."
        }
        Rule::ScarNew => {
            "En sus primeras 6 semanas, una cicatriz no es lo bastante fuerte para agujas ni \
             rellenos. Para cualquier otra cosa hace falta el visto bueno de un cirujano."
        }
        Rule::ScarYoung => {
            "Una cicatriz sigue cambiando durante sus primeros 12 meses. Un tratamiento temprano \
             puede ayudar, pero solo si un cirujano ve que la cicatriz es lo bastante fuerte."
        }
        Rule::Keloid => {
            "En personas con tendencia a las cicatrices elevadas (queloides), cualquier daño en la \
             piel podría dar lugar a otra. Lo habitual es que un especialista en la piel empiece \
             con inyecciones de corticoides y con silicona puesta sobre la piel."
        }
        Rule::Type4 => {
            "La piel que se broncea con facilidad puede quedar con marcas oscuras después de \
             cualquier tratamiento. Pide ajustes suaves, una prueba en un punto pequeño si es \
             posible, y alguien con experiencia en pieles como la tuya. Evita los peelings fuertes \
             y los láseres que retiran piel."
        }
        Rule::Type5Or6 => {
            "En la piel morena y negra es más fácil que queden marcas oscuras después de cualquier \
             tratamiento, y pueden durar mucho. Pide ajustes suaves, una prueba en un punto \
             pequeño si es posible, y alguien que trate a menudo pieles morenas y negras. Evita \
             los peelings fuertes y los láseres que retiran piel."
        }
        Rule::DarkMarksHistory => {
            "Tu piel puede oscurecerse después de un tratamiento, como le pasa después de granos o \
             cortes. Deja primero que las cremas aclaren las marcas que tienes, y después pide \
             ajustes suaves y una prueba en un punto pequeño."
        }
        Rule::CreamsFirst => {
            "Contra las marcas oscuras van primero las cremas, durante 8 a 12 semanas. Un peeling \
             suave viene después de al menos 8 semanas de cremas."
        }
        Rule::Melasma => {
            "El melasma vuelve a menudo, y el calor o la luz pueden empeorarlo. Primero van la \
             protección solar y las cremas con receta. Todo lo demás es un complemento, y lo \
             decide un especialista en la piel."
        }
        Rule::Vitiligo => {
            "Después de un daño en la piel pueden salir nuevas manchas blancas. El vitíligo \
             debería llevar estable al menos 12 meses."
        }
        Rule::Lupus => {
            "Con el lupus y la dermatomiositis puede haber brotes y la curación puede ser lenta. \
             Un procedimiento solo se plantea mientras la enfermedad está en calma. La luz puede \
             provocar un brote, así que los láseres quedan descartados."
        }
        Rule::Scleroderma => {
            "Para la esclerodermia y la morfea no hay recomendaciones acordadas, y un \
             procedimiento podría activar la enfermedad. Este cuestionario no recomienda ninguno."
        }
        Rule::OtherAutoimmune => {
            "Una enfermedad autoinmune y sus medicamentos pueden cambiar cómo se cura la piel. El \
             especialista que lleva tu enfermedad tiene que decir si está estable."
        }
        Rule::PoorHealing => {
            "Para cualquier procedimiento hace falta que la piel se cure bien. Si las heridas se \
             curan mal, este cuestionario no sugiere ningún procedimiento."
        }
        Rule::IsotretinoinNow => {
            "Tomas isotretinoína, la has dejado hace muy poco o no sabes cuándo la dejaste. No \
             interrumpas la isotretinoína por un tratamiento estético. Pregunta a tu especialista \
             en la piel si puedes hacerte algo suave sin esperar tanto."
        }
        Rule::IsotretinoinPast => {
            "Este cuestionario espera 6 meses después de la isotretinoína, y 12 meses antes de un \
             láser que retira piel o de las microagujas en casa. Ahora los expertos dicen que \
             algunos tratamientos suaves pueden ser posibles antes. Eso lo tiene que decidir un \
             especialista en la piel."
        }
        Rule::IsotretinoinAblative => {
            "Después de la isotretinoína, este cuestionario espera 12 meses antes de un láser que \
             retira piel o de las microagujas en casa. No dejes la isotretinoína antes de tiempo \
             por esto."
        }
        Rule::TopicalRetinoids => {
            "Deja de usar retinoides, ácidos y peróxido de benzoilo en esa piel durante los 7 días \
             anteriores a un procedimiento. Después, espera al menos 7 días, y hasta que la piel \
             esté en calma, antes de volver a usarlos. Si te los recetó un médico, pregúntale \
             antes de dejar de usarlos."
        }
        Rule::BloodThinners => {
            "Los anticoagulantes y antiagregantes pueden hacer que sangres más o que tengas más \
             moretones. No los dejes nunca por un tratamiento estético."
        }
        Rule::AntiInflammatories => {
            "Estos productos pueden hacer que los moretones sean más probables. Pregunta antes de \
             dejar cualquier cosa que te hayan recetado."
        }
        Rule::Immunosuppressed => {
            "Un sistema inmunitario débil hace más probable una infección. No dejes ningún \
             medicamento por un tratamiento estético."
        }
        Rule::SteroidCream => {
            "Las cremas fuertes de corticoides hacen la piel más fina. Pregunta a quien te recetó \
             la crema antes de dejarla."
        }
        Rule::Photosensitisers => {
            "Algunos medicamentos hacen que la piel reaccione con más fuerza a la luz. Pregunta a \
             un farmacéutico por los tuyos. No dejes un antibiótico, ni ningún otro medicamento \
             que te hayan recetado, para hacerte un tratamiento estético."
        }
        Rule::CancerTreatment => {
            "Durante el tratamiento del cáncer, este cuestionario no sugiere ningún procedimiento. \
             La piel puede curarse despacio y las infecciones pueden ser más probables."
        }
        Rule::CancerTreatmentPastYear => {
            "Después del tratamiento del cáncer, la piel puede curarse despacio durante un año, \
             más o menos. No dejes las pastillas hormonales por un tratamiento estético."
        }
        Rule::HeartRhythm => {
            "Las cremas anestésicas pueden suponer un riesgo con medicamentos para el ritmo del \
             corazón, déficit de G6PD o metahemoglobinemia. Díselo a la clínica antes de que te \
             anestesien nada, y no dejes ningún medicamento."
        }
        Rule::BleedingDisorder => {
            "Puedes sangrar más o tener más moretones que otras personas, y durante más tiempo. \
             Este cuestionario descarta la mayoría de los tratamientos que abren la piel."
        }
        Rule::BloodClots => {
            "Si tienes o has tenido coágulos, o si tu sangre los forma con demasiada facilidad, \
             hace falta antes el visto bueno de un médico. No dejes nunca un anticoagulante o \
             antiagregante por un tratamiento estético."
        }
        Rule::DiabetesControlled => {
            "La diabetes puede hacer más lenta la curación y más probable una infección. Un \
             análisis reciente del azúcar en sangre (HbA1c) ayuda a decidir."
        }
        Rule::DiabetesUncontrolled => {
            "Espera hasta que tu diabetes esté bien controlada y un médico lo haya comprobado. El \
             azúcar alto en sangre puede hacer más lenta la curación y más probable una infección."
        }
        Rule::HeartCondition => {
            "Con un problema del corazón hace falta el visto bueno de un especialista antes de \
             cualquier procedimiento. Algunos peelings fuertes pueden afectar al corazón."
        }
        Rule::ElectronicImplant => {
            "No te hagas radiofrecuencia: puede alterar los implantes electrónicos. Algunas \
             clínicas no tratan a nadie con un implante, ni siquiera sin radiofrecuencia. Pregunta \
             al equipo que controla el tuyo."
        }
        Rule::MetalImplant => {
            "La radiofrecuencia (RF) no se usa sobre metal ni cerca de él. Di a la clínica dónde \
             tienes metal, incluido el de los dientes."
        }
        Rule::HivOrHepatitis => {
            "La clínica necesita saber que tu sistema inmunitario es lo bastante fuerte. Pregunta \
             cómo mantiene la clínica esto en privado. No compartas nunca un rodillo con nadie."
        }
        Rule::Epilepsy => {
            "Habla a la clínica de tus convulsiones y de lo que las provoca. Los láseres emiten \
             luz intensa."
        }
        Rule::LiverOrKidney => {
            "Las enfermedades del hígado o del riñón pueden cambiar cómo tolera el cuerpo los \
             anestésicos. Algunos peelings fuertes pueden dañar los riñones."
        }
        Rule::UnwellNow => {
            "Espera hasta que la fiebre o la enfermedad haya pasado y vuelvas a encontrarte bien."
        }
        Rule::Smoking => {
            "Fumar y vapear puede hacer más lenta la curación y empeorar el resultado. Una pausa \
             antes y después puede ayudar."
        }
        Rule::FaintsWithNeedles => {
            "Las agujas pueden hacer que te desmayes o que sientas mucho miedo. Díselo a quien \
             esté contigo, y túmbate si te encuentras mal. El PRP requiere además una muestra de \
             sangre."
        }
        Rule::SteelAllergy => {
            "La mayoría de las agujas son de acero quirúrgico. Un especialista en la piel puede \
             hacerte una prueba de parche. Algunos dispositivos usan agujas de titanio."
        }
        Rule::NickelAllergy => {
            "Las agujas de acero pueden contener níquel. Rara vez se notifican reacciones, pero \
             antes hay que hacer una prueba de parche."
        }
        Rule::AnaestheticAllergy => {
            "Los anestésicos son a menudo parte de un procedimiento. No dejes que te anestesien \
             nada hasta que se haya estudiado tu alergia."
        }
        Rule::LatexAllergy => {
            "Díselo a la clínica al reservar, para que los guantes y el material no tengan látex. \
             En casa tampoco uses látex."
        }
        Rule::AntisepticAllergy => {
            "Di a la clínica a qué antiséptico, tirita o pegamento reaccionas. En casa tampoco lo \
             uses."
        }
        Rule::AspirinAllergy => {
            "No uses ácido salicílico, ni en peelings ni en el cuidado de la piel. Se parece mucho \
             a la aspirina."
        }
        Rule::SevereAllergies => {
            "Si has tenido una reacción alérgica grave o tienes muchas alergias, el riesgo de una \
             nueva reacción puede ser mayor. Averigua primero qué tienes que evitar."
        }
        Rule::GranulomaRisk => {
            "En la piel pinchada se pueden formar bultos duros (granulomas). La sarcoidosis, o una \
             reacción anterior tras las microagujas, puede hacerlos más probables."
        }
        Rule::ToxinRecent => {
            "Este cuestionario deja pasar al menos 2 semanas después de la toxina botulínica, y 4 \
             semanas antes de la radiofrecuencia o de las microagujas en casa. Di a la persona que \
             te la inyectó qué piensas hacer."
        }
        Rule::ToxinBeforeRf => {
            "Este cuestionario deja pasar 4 semanas entre la toxina botulínica y la \
             radiofrecuencia o las microagujas en casa."
        }
        Rule::Filler => {
            "Di a la clínica dónde tienes relleno y cuándo te lo pusieron. La radiofrecuencia \
             sobre un relleno necesita el visto bueno de quien lo inyectó."
        }
        Rule::FillerRecent => {
            "Este cuestionario deja pasar al menos 4 semanas después de un relleno, y quien lo \
             inyectó tiene que saber qué se planea."
        }
        Rule::AreaNeck => {
            "La piel del cuello es más fina que la de la cara y se cura con menos facilidad. Los \
             láseres que retiran piel han dejado cicatrices ahí, y los peelings fuertes podrían \
             hacer lo mismo. La autoridad reguladora de Estados Unidos (FDA) no ha aprobado los \
             rellenos para el cuello."
        }
        Rule::AreaChest => {
            "La piel del pecho deja cicatrices con facilidad, y pueden ser elevadas. Ahí se \
             descartan los peelings fuertes y los láseres que retiran piel. La autoridad \
             reguladora de Estados Unidos (FDA) no ha aprobado los rellenos para el pecho."
        }
        Rule::AreaBreasts => {
            "En las mamas se descartan los peelings fuertes, y la autoridad reguladora de Estados \
             Unidos (FDA) desaconseja ahí los rellenos. Un láser que retira piel necesita antes la \
             opinión de un especialista en la piel. Si llevas un implante, o notas un bulto o un \
             cambio, ve antes a un médico, hagas lo que hagas."
        }
        Rule::AreaAbdomen => {
            "La piel de la barriga se cura más despacio que la de la cara. Ahí se descartan los \
             peelings fuertes, y un láser que retira piel podría dejar marcas. La autoridad \
             reguladora de Estados Unidos (FDA) desaconseja los rellenos para dar forma al cuerpo."
        }
        Rule::AreaHipsOrButtocks => {
            "La piel de las caderas y los glúteos se cura más despacio que la de la cara. Ahí se \
             descartan los peelings fuertes, y un láser que retira piel podría dejar marcas. La \
             autoridad reguladora de Estados Unidos (FDA) desaconseja los rellenos para dar forma \
             al cuerpo."
        }
        Rule::AreaThighs => {
            "La piel de los muslos se cura más despacio que la de la cara. Ahí se descartan los \
             peelings fuertes, y un láser que retira piel podría dejar marcas. La autoridad \
             reguladora de Estados Unidos (FDA) desaconseja los rellenos para dar forma al cuerpo."
        }
        Rule::AreaLowerLegs => {
            "Por debajo de la rodilla, la piel se cura despacio, se oscurece con facilidad y puede \
             formar cicatrices elevadas. Ahí se descartan los peelings fuertes, y un láser que \
             retira piel podría dejar marcas. La autoridad reguladora de Estados Unidos (FDA) \
             desaconseja los rellenos para dar forma al cuerpo."
        }
        Rule::AreaArms => {
            "En los hombros y la parte alta de los brazos se forman más a menudo cicatrices \
             elevadas. En los brazos se descartan los peelings fuertes, y un láser que retira piel \
             podría dejar cicatrices. La autoridad reguladora de Estados Unidos (FDA) desaconseja \
             los rellenos para dar forma al cuerpo."
        }
        Rule::AreaHands => {
            "La piel de las manos es fina, está sobre los tendones y se cura con menos facilidad \
             que la de la cara. Ahí se descartan los peelings fuertes. Algunos tampoco usan ahí \
             láseres que retiran piel."
        }
        Rule::AreaBack => {
            "En la espalda se pueden formar cicatrices elevadas. Las de acné ya lo son a menudo, \
             así que haz que las miren antes. Ahí se descartan los peelings fuertes, y un láser \
             que retira piel podría dejar cicatrices. La autoridad reguladora de Estados Unidos \
             (FDA) desaconseja los rellenos para dar forma al cuerpo."
        }
        Rule::DeepPeelAlways => {
            "Un peeling medio o profundo es un procedimiento médico. La piel tarda semanas en \
             curarse, y pueden quedar cicatrices o un cambio de color. Lo decide un especialista \
             en la piel, y este cuestionario nunca lo recomienda."
        }
        Rule::DeepPeelHeart => {
            "Algunos peelings profundos usan fenol, que puede alterar los latidos del corazón y \
             forzar los riñones. La diabetes o un problema del corazón pueden aumentar ese riesgo. \
             Un peeling así necesita un monitor del corazón y un médico en la sala. Si no sabes \
             qué ácido está previsto, da por hecho que es fenol."
        }
        Rule::AblativeAlways => {
            "Este láser retira la superficie de la piel, que después queda en carne viva unos días \
             y roja de semanas a meses. Puede causar infección, cicatrices, o piel más clara o más \
             oscura. Lo decide un especialista en la piel, y este cuestionario nunca lo \
             recomienda."
        }
        Rule::FillerAlways => {
            "En raras ocasiones, el relleno bloquea un vaso sanguíneo. Entonces puede morir piel, \
             perderse la vista o producirse un ictus. Acude solo a un profesional médico con \
             formación que tenga allí el antídoto. La piel blanca o con manchas violáceas, un \
             dolor fuerte o un cambio en la vista son una emergencia. En Estados Unidos, los \
             rellenos son para adultos de 22 años o más."
        }
        Rule::RfAlways => {
            "En octubre de 2025, la autoridad reguladora de Estados Unidos (FDA) advirtió de daños \
             graves por algunos tratamientos de radiofrecuencia con microagujas. Citó quemaduras, \
             cicatrices, pérdida de grasa, desfiguración y daño en los nervios. Algunas personas \
             necesitaron cirugía. Es un procedimiento médico, y nunca es para hacer en casa. Elige \
             a un profesional médico con formación y háblale de cualquier implante que tengas."
        }
        Rule::PrpAlways => {
            "Para el PRP te sacan sangre y te la ponen de nuevo en la piel. Clientas de un spa de \
             Estados Unidos se contagiaron del VIH, muy probablemente por material que se volvió a \
             usar. Todo debe ser de un solo uso, abrirse delante de ti y llevar tu nombre."
        }
        Rule::LaserType3 => {
            "La piel que se broncea puede quedar más oscura un tiempo después de un láser. Pide \
             una prueba en un punto pequeño, no te broncees antes ni después, y usa protector \
             solar todos los días."
        }
        Rule::HomeAlways => {
            "En 2021, la autoridad reguladora de Estados Unidos (FDA) dijo que no había permitido \
             vender sin receta ningún dispositivo de microagujas. Puede que eso haya cambiado. Una \
             clínica es la mejor opción. En casa, las agujas no deben medir más de 0,25 mm."
        }
        Rule::HomeNotAsked => {
            "No pediste un tratamiento solo en casa, y este cuestionario no sugiere las \
             microagujas en casa."
        }
        Rule::HomeEvent => {
            "Tu evento es dentro de las próximas 4 semanas. No uses microagujas en casa antes: el \
             enrojecimiento o una marca oscura podrían notarse todavía."
        }
        Rule::HomeNeedle => {
            "Las agujas de más de 0,25 mm pueden llegar demasiado hondo en casa. Si no sabes la \
             longitud, no uses el rodillo."
        }
        Rule::HomeArea => {
            "En casa, pasa el rodillo solo por las mejillas, la frente y la barbilla. Elegiste al \
             menos otra zona."
        }
        Rule::HomeConcern => {
            "Los rodillos de uso en casa actúan sobre todo en la superficie. No son para \
             cicatrices, estrías, arrugas, piel flácida, marcas marrones o rojas, acné ni puntos \
             negros."
        }
        Rule::LargeScar => {
            "Las cicatrices grandes, cosidas con puntos o de quemadura rara vez cambian mucho con \
             estos tratamientos. Un cirujano puede decirte qué más es posible."
        }
        Rule::NotSureConcerns => {
            "No tenías claro qué quieres mejorar. Un especialista en la piel puede ayudarte a \
             aclararlo primero."
        }
        Rule::NotSureAcneScarType => {
            "No tenías claro cómo son tus cicatrices de acné. Un especialista en la piel debería \
             mirarlas primero, porque las cicatrices elevadas necesitan otros cuidados."
        }
        Rule::NotSureScarType => {
            "No tenías claro cómo es la cicatriz. Un especialista en la piel debería mirarla \
             primero, porque las cicatrices elevadas o tirantes necesitan otros cuidados."
        }
        Rule::NotSurePregnancy => {
            "Averigua primero si hay embarazo. Espera hasta saber con certeza que no lo hay. Hasta \
             entonces, en el cuidado de la piel, no uses retinoides (productos con vitamina A), \
             hidroquinona ni ácido salicílico."
        }
        Rule::NotSureSkinNow => {
            "No tenías claro cómo está tu piel ahora. Un especialista en la piel debería mirarla \
             primero."
        }
        Rule::NotSureSkinHistory => {
            "No tenías claro qué ha tenido tu piel en el pasado. Repásalo primero con un \
             especialista en la piel."
        }
        Rule::NotSureHealth => {
            "No tenías claro algo sobre tu salud. Un médico puede repasarlo contigo primero."
        }
        Rule::NotSureMedicines => {
            "No tenías claro qué medicamentos tomas o usas. Un médico o farmacéutico puede \
             revisarlos contigo. Por favor, no dejes ninguno."
        }
        Rule::NotSureAllergies => {
            "No tenías claro si tienes alergias. Un médico puede ayudarte a averiguarlo primero."
        }
        Rule::NotSureRecentTreatments => {
            "No tenías claro qué te han hecho últimamente. Pregunta a la clínica que lo hizo, \
             porque la piel necesita tiempo entre un tratamiento y otro."
        }
    }
}

/// What to do before and after, when to get help, what to ask.
fn care(it: Care) -> &'static str {
    match it {
        Care::NoTan => {
            "Durante las 4 semanas anteriores a un peeling o un láser, usa protector solar cada \
             día y no te broncees. No uses cabinas ni camas de bronceado, y espera a que se vaya \
             el autobronceador."
        }
        Care::NoTanNeedles => {
            "Durante las 2 semanas anteriores a las microagujas, usa protector solar cada día y no \
             te broncees. No uses cabinas ni camas de bronceado, y espera a que se vaya el \
             autobronceador."
        }
        Care::PauseActives => {
            "Deja de usar retinoides, ácidos y peróxido de benzoilo en la zona durante los 7 días \
             anteriores. Si te los recetaron, pregunta antes de dejarlos."
        }
        Care::NoWaxing => {
            "En la piel que se va a tratar, no uses cera, hilo ni crema depilatoria, ni te afeites \
             al ras, durante los 7 días anteriores."
        }
        Care::TellTheClinic => {
            "Informa a la clínica de herpes labial, alergias, implantes, enfermedades y todos tus \
             medicamentos. Di si podría haber embarazo."
        }
        Care::Painkillers => {
            "Pregunta si debes dejar el ibuprofeno, el naproxeno y otros analgésicos parecidos en \
             la semana anterior. Pregunta siempre antes de dejar algo que te hayan recetado."
        }
        Care::Numbing => {
            "Si se usa una crema anestésica, deja que te la ponga la clínica. Necesita de 20 a 60 \
             minutos, según el producto, y algunas personas prescinden de ella. No te pongas \
             ninguna por tu cuenta, y menos aún con más de un 4 % de lidocaína o bajo film \
             plástico de cocina."
        }
        Care::AntiviralBefore => {
            "Pregunta con bastante antelación por las pastillas antivirales contra el herpes \
             labial. Se empiezan el día antes o el mismo día."
        }
        Care::AntiviralResurfacing => {
            "Antes de un peeling medio o profundo o de un láser que retira piel, pregunta al \
             médico por las pastillas antivirales, aunque nunca hayas tenido herpes labial. El \
             virus a menudo duerme sin que se note."
        }
        Care::EyeShields => {
            "Durante un láser, tus ojos deben ir tapados con protectores. Todas las demás personas \
             de la sala llevan gafas de protección."
        }
        Care::PregnancyCheck => {
            "Hazte una prueba de embarazo el mismo día de cada visita. Ve solo si es negativa, o \
             espera a que te venga la regla."
        }
        Care::PatchTest => {
            "Pide una prueba de parche de los productos y una pequeña zona de prueba."
        }
        Care::TestSpot => "Pide una prueba en un punto pequeño y espera a ver cómo se cura.",
        Care::FadeMarksFirst => {
            "Trata primero las marcas oscuras con cremas, durante 8 a 12 semanas. El tratamiento \
             viene después de al menos 8 semanas de cremas."
        }
        Care::PauseSmoking => {
            "Si puedes, no fumes ni vapees en los días anteriores y posteriores. Un farmacéutico o \
             un médico de cabecera puede ayudarte."
        }
        Care::HomeNeedle => {
            "Usa un rodillo sencillo. Sus agujas no deben medir más de 0,25 mm, y nunca 0,5 mm o \
             más. No uses un lápiz de microagujas con motor. Pasa el rodillo solo por las \
             mejillas, la frente y la barbilla."
        }
        Care::HomeClean => {
            "Lávate las manos y la cara. Sumerge el rodillo unos 10 minutos, antes y después de \
             usarlo, en alcohol nuevo al 70 %, y deja que se seque. Esto no lo deja estéril. Usa \
             el rodillo una vez, o tres veces como máximo, y luego tíralo en un contenedor para \
             objetos punzantes."
        }
        Care::HomeNever => {
            "No pases nunca el rodillo por párpados, labios, la parte delantera del cuello, \
             lunares, granos, cicatrices o piel con heridas. No compartas nunca el rodillo. No lo \
             uses nunca en un niño ni en nadie más, ni con crema anestésica, ni antes de un \
             evento. No pongas en la piel pigmentos, PRP ni ampollas cosméticas."
        }
        Care::RednessNormal => {
            "Cuenta con un enrojecimiento de 1 a 3 días, a veces hasta 7. La hinchazón, la \
             tirantez y los puntitos de sangre son habituales al principio, y la descamación, en \
             los días 3 a 5."
        }
        Care::FirstDay => {
            "Durante las primeras 24 horas, quédate bajo techo o a la sombra y lleva sombrero. Usa \
             solo lo que la clínica te ponga o te dé, y protector solar solo si te lo aplican \
             allí. No te toques la piel, y duerme con una funda de almohada limpia."
        }
        Care::NoMakeup => {
            "No te maquilles durante al menos 24 horas, o mejor, durante 72 horas. Después usa \
             maquillaje mineral limpio y brochas limpias."
        }
        Care::NoVitaminC => {
            "No pongas sérum con vitamina C, perfume o aceites esenciales en la piel tratada con \
             agujas durante al menos 7 días. Usa solo un producto estéril que la clínica te \
             indique."
        }
        Care::NoActives => {
            "No uses retinoides, ácidos, vitamina C ni exfoliantes durante al menos 7 días. Vuelve \
             a usarlos solo cuando la piel esté calmada y curada."
        }
        Care::NoSweat => {
            "No hagas deporte ni uses sauna, jacuzzi o piscina durante 72 horas. Al día \
             siguiente puedes hacer trabajo de oficina."
        }
        Care::GentleCare => {
            "Usa agua tibia, un limpiador suave y una crema hidratante sencilla y sin perfume. No \
             te pongas en la piel nada con alcohol durante 72 horas."
        }
        Care::SunscreenAfter => {
            "A partir de las 24 horas, usa cada día un protector solar mineral de SPF 30 o más. \
             Sigue usándolo durante al menos 2 semanas, y evita el sol fuerte."
        }
        Care::SunscreenLonger => {
            "Tu piel puede oscurecerse con más facilidad, así que 2 semanas de protector solar no \
             bastan. Úsalo cada día durante al menos 4 semanas."
        }
        Care::DoNotPick => {
            "Deja que las escamas y las costras se caigan solas. No las arranques, frotes ni \
             cepilles."
        }
        Care::PeelAfter => {
            "Después de un peeling suave, la piel puede estar tirante unas horas y descamarse unos \
             días. A partir de las 24 horas, usa cada día un protector solar mineral de SPF 30 o \
             más. No te pongas al sol durante al menos un mes."
        }
        Care::DeepPeelAfter => {
            "La piel puede tardar hasta 6 semanas en curarse tras un peeling medio, y la hinchazón \
             tras uno profundo puede durar 2 semanas. No te pongas al sol durante al menos un mes. \
             Empieza con el protector solar solo cuando la clínica lo diga."
        }
        Care::LaserAfter => {
            "Después de un láser no ablativo, el enrojecimiento dura de horas a días."
        }
        Care::AblativeLaserAfter => {
            "Después de un láser ablativo (que retira piel), el enrojecimiento es fuerte y puede \
             durar meses. Haz exactamente lo que la clínica te diga sobre la herida. Empieza con \
             el protector solar solo cuando la clínica lo diga."
        }
        Care::FillerAfter => {
            "Los moretones se pueden notar de 1 a 7 días. No aprietes ni frotes la zona, salvo que \
             la clínica te diga que lo hagas."
        }
        Care::RoutineSun => {
            "Usa cada día un protector solar de SPF 30 o más. Para las marcas marrones, elige uno \
             mineral con color."
        }
        Care::RoutineSlow => {
            "Empieza con un solo producto nuevo cada vez, al principio cada pocos días. Si \
             escuece o te enrojece la piel, déjalo, porque la irritación puede dejar marcas."
        }
        Care::RoutineTime => "Dale de 8 a 12 semanas antes de valorar el resultado.",
        Care::RoutineMarks => {
            "Usa cremas contra las marcas oscuras durante 8 a 12 semanas. Pregunta a un \
             farmacéutico o médico cuáles, y dile si hay o puede haber embarazo, o si das el \
             pecho."
        }
        Care::HomeAfter => {
            "Ponte solo un ácido hialurónico sencillo y estéril o una crema hidratante suave, sin \
             perfume ni vitamina C. No te pongas al sol, y usa protector solar desde la mañana \
             siguiente. No te maquilles durante 24 horas ni hagas deporte durante 72 horas."
        }
        Care::HomeHowOften => {
            "Pasa el rodillo una vez cada 4 semanas como máximo. La piel puede estar rosada unas \
             horas. Si el enrojecimiento dura más de 24 horas, no vuelvas a pasarlo. No uses \
             ácidos, retinoides ni vitamina C durante los 7 días anteriores y posteriores."
        }
        Care::HelpEye => {
            "El dolor, las ampollas o el enrojecimiento cerca de un ojo, o un cambio en la vista, \
             son una emergencia. Llama al número de emergencias o ve ahora mismo a urgencias de \
             oftalmología. Una erupción de ampollas en un solo lado, lejos del ojo, la tiene que \
             ver un médico hoy mismo."
        }
        Care::HelpNumbing => {
            "Lávate para quitar la crema y llama al número de emergencias ahora mismo. Di que \
             usaste una crema anestésica."
        }
        Care::HelpInfection => {
            "Esto puede ser una infección, así que ve a un médico hoy mismo. Ve a urgencias si \
             está en la cara o cerca de un ojo, si empeora rápido o si tienes las defensas bajas. \
             Llama al número de emergencias si te encuentras muy mal, o si hay fiebre con \
             confusión, vómitos, latidos rápidos o respiración rápida."
        }
        Care::HelpAfterProcedure => {
            "Llama ahora mismo al número de emergencias ante un cambio en la vista, dificultad \
             para hablar o respirar, o debilidad repentina. Llama también si la piel se pone \
             blanca, gris, azul o con manchas violáceas. Para todo lo demás, contacta hoy mismo \
             con la persona que te trató. Si no consigues hablar con ella, ve a un médico hoy \
             mismo. Por ahora, no reserves más tratamientos."
        }
        Care::HelpLesion => {
            "Enséñaselo a tu médico de cabecera o a un especialista en la piel en los próximos \
             días. Se fijan en una forma o un borde irregulares, varios colores, un ancho de más \
             de 6 mm y los cambios. No dejes que nadie lo trate con agujas, peeling o láser."
        }
        Care::HelpFlagsUnclear => {
            "Si ves peor o te cuesta respirar, llama al número de emergencias ahora mismo. No \
             tenías clara alguna señal de alarma, así que pide a un médico que la mire en los \
             próximos días. Si empeora, ve hoy mismo."
        }
        Care::HelpDistress => {
            "Lo que sientes importa, y no tienes que resolverlo a solas. Un médico de cabecera o \
             un profesional de la salud mental puede ayudar con las preocupaciones por el aspecto. \
             Podrías enseñarle esta página."
        }
        Care::HelpCrisis => {
            "Si tienes pensamientos de hacerte daño, llama ahora mismo al número de emergencias o \
             a una línea de atención en crisis de tu zona. También puedes ir con alguien de \
             confianza y quedarte con esa persona."
        }
        Care::HelpWorry => {
            "Elegiste no decirlo, y está bien. Si alguna vez las preocupaciones por tu aspecto te \
             hacen sentir mal, un médico de cabecera o un profesional de la salud mental te \
             escuchará. Si tienes pensamientos de hacerte daño, llama al número de emergencias o a \
             una línea de atención en crisis de tu zona."
        }
        Care::HelpSunPatches => {
            "Enseña las zonas ásperas a un médico o a un especialista en la piel en los próximos \
             días. No dejes que nadie haga ahí un tratamiento estético antes de eso."
        }
        Care::HelpEmergencyAfter => {
            "Llama al número de emergencias ante un cambio en la vista, dificultad para respirar o \
             hablar, debilidad repentina o una infección que se extiende rápido. Llama también si \
             tienes convulsiones o latidos irregulares después de la anestesia."
        }
        Care::HelpWorse => {
            "Si hay dolor fuerte, o dolor que aumenta, contacta con la clínica de inmediato, sea \
             el día que sea. Si el enrojecimiento aumenta después del día 3, contacta con la \
             clínica el mismo día."
        }
        Care::HelpRednessLasts => {
            "Si el enrojecimiento sigue ahí después del día 7, contacta con la clínica el mismo \
             día."
        }
        Care::HelpPus => {
            "Vigila si hay pus, calor, enrojecimiento que se extiende o fiebre. Si aparecen, \
             acude a la clínica o a un médico el mismo día."
        }
        Care::HelpBlisters => {
            "Vigila si hay ampollas o grupos de pequeñas llagas. Si aparecen, contacta con la \
             clínica o con un médico el mismo día, porque puede tratarse del virus del herpes \
             labial, que quizá necesite tratamiento."
        }
        Care::HelpColour => {
            "Si la piel se pone blanca, gris, de color negro azulado o con manchas violáceas, \
             llama de inmediato al número de emergencias y a la clínica."
        }
        Care::HelpLumps => {
            "Vigila si hay bultos duros o que pican, incluso meses después. Si aparecen, \
             contacta con la clínica o con un especialista en la piel el mismo día."
        }
        Care::HelpDarkPatches => {
            "Vigila si hay manchas oscuras que salen o crecen. Si las hay, contacta con la clínica \
             o con un médico el mismo día y no te pongas al sol."
        }
        Care::HelpNumbness => {
            "Vigila si hay piel sin sensibilidad, debilidad en los músculos, quemaduras o \
             hundimientos nuevos. Si aparecen, contacta con la clínica el mismo día."
        }
        Care::HelpMole => {
            "Si un lunar o una placa cambia, sangra o es distinto de los demás, o si una llaga no \
             se ha curado en 4 semanas, ve a un médico en cuestión de días. No dejes que nadie \
             haga ahí un tratamiento estético antes de eso."
        }
        Care::HelpRoutine => {
            "Si un producto te quema, te hincha la piel o hace que salga una erupción, lávate para \
             quitarlo y deja de usarlo. Si se te hincha la cara o te cuesta respirar, llama al \
             número de emergencias."
        }
        Care::AskTraining => {
            "¿Qué licencia y formación tienen para este tratamiento, y quién lo hará?"
        }
        Care::AskSterile => {
            "¿Abrirán delante de mí una aguja nueva y estéril, y la usarán una sola vez?"
        }
        Care::AskDevice => {
            "¿Qué dispositivo o producto usan, y está autorizado aquí para este uso?"
        }
        Care::AskSkinTone => {
            "¿Cuántas veces han tratado pieles como la mía, y pueden enseñarme cómo se curaron?"
        }
        Care::AskEmergency => "¿Qué hacen si algo va mal mientras estoy aquí?",
        Care::AskPrice => {
            "¿Cuánto cuesta el tratamiento completo, desglosado, con la consulta, la crema \
             anestésica y los productos?"
        }
        Care::AskPhotos => "¿Harán fotos antes y después con la misma luz, y quién podrá verlas?",
        Care::AskAfterHours => {
            "¿A quién llamo por la noche o el fin de semana si algo me preocupa?"
        }
        Care::AskRfCount => {
            "¿Cuántos de estos tratamientos han hecho, y qué dicen de la advertencia de la FDA de \
             octubre de 2025?"
        }
        Care::AskRfMetal => {
            "¿Importa el metal que tengo en la boca o en otro sitio? ¿O una alergia al oro, al \
             pegamento o al gel (puede llevar maíz)?"
        }
        Care::AskBlood => {
            "¿Cómo mantienen mi sangre estéril y separada de la de otras personas, y usan cada \
             tubo una sola vez?"
        }
        Care::AskFillerPlan => {
            "¿Qué relleno usan, se puede disolver, y qué hacen si bloquea un vaso sanguíneo?"
        }
        Care::AskOtherTreatments => {
            "¿Cuánto debo esperar entre esto y la toxina botulínica (al menos 2 semanas, o 4 \
             semanas con radiofrecuencia), un relleno (al menos 4 semanas) o un peeling (al menos \
             4 semanas)?"
        }
        Care::AskNumbing => {
            "¿Qué crema anestésica es y qué concentración tiene? ¿Es adecuada para mí si tengo una \
             enfermedad del hígado, o alergia al PABA o a las sulfamidas?"
        }
        Care::AskUntoldConditions => {
            "¿Importa algo de esto: llagas que siguen abiertas, una marca de nacimiento, pies sin \
             sensibilidad por la diabetes, o una enfermedad de los músculos o los nervios? ¿O una \
             desnutrición grave, una operación de una válvula del corazón o una infección del \
             corazón?"
        }
        Care::AskScarDoctor => {
            "¿Me ayudaría más con las cicatrices otra cosa? ¿Por ejemplo, liberarlas por debajo \
             (subcisión), ácido en hoyos concretos (TCA CROSS), recortar los hoyos (punch), \
             inyecciones de corticoides o silicona puesta sobre la piel?"
        }
        Care::AskSagging => {
            "¿Me ayudaría más con la flacidez la opinión de un cirujano plástico o facial que este \
             tratamiento?"
        }
        Care::AskSurgeon => {
            "¿Está de acuerdo mi cirujano en que la cicatriz o la herida está lista para esto?"
        }
        Care::AskRepeat => {
            "¿Qué productos me pusieron en la piel en mi último tratamiento con microagujas, y \
             podría alguno causar una reacción?"
        }
    }
}

/// Where sources disagree, and which value was taken.
fn conflict(it: Conflict) -> &'static str {
    match it {
        Conflict::ActiveAcne => {
            "Un artículo dice que las microagujas tratan el acné. Otro, y las etiquetas de los \
             dispositivos, dicen que no se toque el acné rojo y dolorido. Optamos por la \
             prudencia: primero calmarlo, luego esperar 4 semanas, y acudir a un especialista en \
             la piel si hay granos profundos."
        }
        Conflict::Redness => {
            "Los artículos dicen que el enrojecimiento dura unas horas, de 1 a 2 días o unos días. \
             Nosotros decimos que suele durar de 1 a 3 días y hasta 7, lo máximo que una revisión \
             considera normal."
        }
        Conflict::Makeup => {
            "Los consejos van desde maquillaje mineral el primer día hasta ninguno durante 3 \
             días. Optamos por la prudencia: nada durante 24 horas, y mejor durante 72."
        }
        Conflict::SunscreenOnTheDay => {
            "Algunos artículos terminan la visita con protector solar, mientras que otro no quiere \
             ninguno durante 24 horas. Nosotros decimos: nada de protector durante 24 horas, salvo \
             que lo aplique la clínica. Mientras tanto, quedarse a la sombra, y luego usarlo cada \
             día durante al menos 2 semanas."
        }
        Conflict::VitaminC => {
            "Dos artículos ponen vitamina C en la piel tratada con agujas, y otro la evita hasta \
             3 días. Hay estudios que describen bultos en la piel (granulomas), la mayoría \
             relacionados con la vitamina C. Optamos por la prudencia: nada durante al menos 7 \
             días."
        }
        Conflict::Maintenance => {
            "Los artículos sugieren una sesión de mantenimiento cada mes, cada 3 a 6 meses o cada \
             6 a 12. Nosotros mostramos de 6 a 12 meses, y lo decide tu profesional de la salud."
        }
        Conflict::Numbing => {
            "Para la crema anestésica, unas fuentes dan de 20 minutos a una hora y otras la dan \
             como opcional. Nosotros decimos de 20 a 60 minutos, puesta por la clínica, y \
             advertimos contra usar cremas fuertes por tu cuenta."
        }
        Conflict::Onset => {
            "Un artículo promete un resultado en 14 días, mientras que otros hablan de semanas a \
             meses. Los ensayos midieron los resultados después de 3 y 5 meses. Nosotros \
             mostramos un primer cambio después de 4 a 6 semanas y el mejor resultado de 3 a 6 \
             meses después de la última sesión."
        }
        Conflict::Sessions => {
            "Los artículos dicen de 3 a 4, de 4 a 6 o de 3 a 6 sesiones. Nosotros usamos el \
             intervalo de cada problema: de 3 a 4 para dar frescura a la piel, de 3 a 6 para \
             cicatrices de acné."
        }
        Conflict::Spacing => {
            "Se dice que las sesiones van separadas unas 4 semanas, de 4 a 6, o varias semanas. \
             Nosotros mostramos de 4 a 6 semanas, y nunca menos de 4."
        }
        Conflict::ScarHistory => {
            "Un artículo excluye a cualquier persona con antecedentes de cicatrices, aunque las \
             cicatrices son un motivo principal para usar microagujas. Entendemos que se refiere a \
             las personas con tendencia a las cicatrices elevadas, y las excluimos. Las cicatrices \
             hundidas corrientes se permiten."
        }
        Conflict::SurgicalScars => {
            "Un artículo dice que las microagujas ayudan con las cicatrices de cirugía. Otro dice \
             que hacen poco por las grandes y cosidas con puntos. Las pruebas son limitadas. \
             Optamos por la prudencia: mientras una cicatriz tenga menos de 12 meses, un cirujano \
             tiene que dar antes su visto bueno. Las cicatrices grandes o elevadas las valora un \
             especialista."
        }
        Conflict::Pregnancy => {
            "Las fuentes difieren. Algunas dicen que depende del tratamiento. Algunos estudios \
             aceptan la mayoría de los procedimientos durante la lactancia. Las etiquetas de los \
             dispositivos excluyen el embarazo y la lactancia. Optamos por la prudencia: la \
             mayoría de los procedimientos se dejan para más adelante, y el resto necesita el \
             visto bueno de un médico."
        }
        Conflict::Pigment => {
            "Algunos artículos dicen que las microagujas tratan las manchas marrones, mientras \
             que otro dice que solo las leves. Los estudios las apoyan como complemento, a lo \
             sumo. Optamos por la prudencia: primero protección solar y cremas, y para el \
             melasma un especialista en la piel."
        }
        Conflict::EczemaPsoriasis => {
            "Un artículo advierte solo de los brotes; otro, del eccema o la psoriasis en \
             cualquier momento. Optamos por la prudencia: primero la piel sin lesiones, más \
             precauciones o un especialista aunque la enfermedad esté en calma, y nada en casa."
        }
        Conflict::Invasive => {
            "Los artículos llaman no invasivas a las microagujas. Las normas de Estados Unidos \
             hablan de un dispositivo que pincha la piel. Nosotros las llamamos mínimamente \
             invasivas, porque sí que perforan la piel."
        }
        Conflict::Depth => {
            "Los artículos describen la profundidad como la capa superior o como capas más \
             profundas. Nosotros decimos que las agujas de la clínica llegan a la capa viva, más \
             profunda, y los rodillos de uso en casa, sobre todo a la superficie. La profundidad \
             la decide tu profesional de la salud."
        }
        Conflict::Appointment => {
            "Un artículo dice de 45 a 60 minutos en total, pero una hora de crema anestésica lo \
             alarga. Tomamos el intervalo más amplio: de 45 a 90 minutos."
        }
        Conflict::PeelCombination => {
            "Algunos artículos hacen un peeling después de las microagujas, mientras que otro lo \
             prohíbe durante 24 horas. Optamos por la prudencia: nunca el mismo día, y con al \
             menos 4 semanas entre uno y otro, salvo que un médico lleve un plan combinado."
        }
        Conflict::Exercise => {
            "Los consejos van desde hacer vida normal enseguida hasta no hacer deporte durante 3 \
             días como máximo. Optamos por la prudencia: trabajo de oficina al día siguiente, \
             pero nada de deporte, sauna ni piscina durante 72 horas."
        }
        Conflict::SkinTone => {
            "Los artículos dicen que las microagujas son adecuadas para la mayoría de los tonos \
             de piel. Comparado con los láseres parece cierto, pero una revisión encuentra más \
             efectos no deseados en la piel más oscura. Optamos por la prudencia, con una prueba \
             en un punto pequeño y ajustes suaves."
        }
        Conflict::Durability => {
            "Un artículo dice que el resultado es a largo plazo, mientras que otros prevén \
             sesiones de mantenimiento. Nosotros decimos que puede durar meses, que la piel sigue \
             envejeciendo y que las sesiones de mantenimiento son habituales."
        }
        Conflict::HomeUse => {
            "Los artículos permiten los rodillos en casa con cierto cuidado. En 2021, la autoridad \
             reguladora de Estados Unidos no había permitido ningún dispositivo así sin receta. \
             Optamos por la prudencia. Es solo para piel apagada o áspera o poros grandes, con \
             0,25 mm como máximo, y solo si nada en tus respuestas lo desaconseja."
        }
        Conflict::PrpAndRf => {
            "Un artículo elogia mucho las microagujas con PRP y con radiofrecuencia. Los estudios \
             apoyan el PRP solo para las cicatrices de acné. En 2025 la FDA advirtió de daños \
             graves por algunos tratamientos de radiofrecuencia con microagujas. Optamos por la \
             prudencia y mostramos siempre esa advertencia."
        }
        Conflict::CollagenSupplement => {
            "Un artículo dice que el colágeno en polvo hace que los resultados duren más. Las \
             revisiones no coinciden, y los mejores ensayos no muestran ningún efecto. No lo \
             recomendamos."
        }
        Conflict::PeelDowntime => {
            "Un artículo dice que la recuperación de un peeling es más larga que la de las \
             microagujas. Eso es así con los peelings medios y profundos. La recuperación de uno \
             suave es parecida o más corta."
        }
        Conflict::ScarBreaking => {
            "Los artículos dicen que las microagujas rompen las cicatrices. Las revisiones dicen \
             que, si una cicatriz está anclada por dentro, suele hacer falta liberarla por debajo \
             (subcisión). Los hoyos estrechos necesitan otros métodos. Optamos por la prudencia y \
             prometemos menos."
        }
        Conflict::Blackheads => {
            "Un artículo dice que las microagujas eliminan los puntos negros durante unas 4 \
             semanas. Otras fuentes los tratan con ácido salicílico, adapaleno o una extracción \
             suave. Optamos por la prudencia y no sugerimos las microagujas para ellos."
        }
        Conflict::Eyelids => {
            "Un artículo habla de los párpados. La etiqueta de un dispositivo excluye toda la piel \
             por dentro del borde de hueso que rodea el ojo. Optamos por la prudencia: nada en los \
             párpados, y un especialista para la piel de alrededor."
        }
        Conflict::BloodClotting => {
            "Un artículo advierte de problemas de coagulación de la sangre, pero no dice cuáles. \
             Nosotros preguntamos por separado por el sangrado, los coágulos y los anticoagulantes \
             o antiagregantes, y tomamos el consejo más estricto para cada uno. Nadie debería \
             dejar un anticoagulante o antiagregante por esto."
        }
        Conflict::AlcoholProducts => {
            "Un artículo dice que no se usen productos con alcohol. Otro dice que hay que beber \
             agua. No se contradicen. Nosotros no ponemos alcohol en la piel durante 72 horas. \
             Beber agua no hace daño, pero no es un tratamiento."
        }
        Conflict::Isotretinoin => {
            "Las etiquetas piden 6 meses después de la isotretinoína. En 2017, los expertos vieron \
             muy pocas pruebas de que los tratamientos suaves tengan que esperar. Mantuvimos la \
             espera más larga, y 12 meses para los láseres que retiran piel. Un especialista en la \
             piel puede decidir otra cosa."
        }
        Conflict::Keloid => {
            "Una revisión incluye cicatrices elevadas que se trataron con agujas sin daños graves, \
             mientras que las etiquetas advierten en contra. Optamos por la prudencia: un \
             cuestionario no debe decir que sí a esto."
        }
    }
}

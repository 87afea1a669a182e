//! The Arabic words.
//!
//! What arrives: a [`Phrase`]. What leaves: its text. Plain Modern Standard
//! Arabic for worried people, with verbal nouns and bare past tenses so that
//! nobody is taken for a man or a woman. A length of time (`{time}`) stands as
//! a subject, beside one in brackets or behind a colon, as its dual is written
//! in the nominative. A `{range}` stands before its noun, which is counted by
//! the range's end. This module deliberately does not know when anything is
//! said.

use super::{Language, Phrase, Says, Ui};
use crate::assessment::rules::{Clinician, Rule};
use crate::knowledge::care::Care;
use crate::knowledge::conflicts::Conflict;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::{Choice, Question};

/// Arabic.
pub static ARABIC: Language = Language {
    tag: "ar",
    right_to_left: true,
    says: Says::Typed(say),
};

say_by_kind!();

/// Buttons, headings, patterns.
fn ui(it: Ui) -> &'static str {
    match it {
        Ui::Continue => "متابعة",
        Ui::Back => "رجوع",
        Ui::SeeResult => "عرض نتيجتي",
        Ui::Change => "تغيير",
        Ui::ChangeWhat => "إجابتك عن: {question}",
        Ui::Restart => "مسح إجاباتي والبدء من جديد",
        Ui::QuizName => "اختبار البشرة",
        Ui::CloseDialog => "إغلاق",
        Ui::PageTitle => "أي علاج يناسب بشرتك؟",
        Ui::WhyWeAsk => "لماذا نسأل",
        Ui::ChooseAll => "يُرجى اختيار كل ما ينطبق.",
        Ui::Optional => "يمكنك ترك هذا السؤال فارغًا.",
        Ui::Or => "أو",
        Ui::NotSure => "لست على يقين",
        Ui::NotSureNumber => "لا أعرف",
        Ui::Progress => "السؤال {n} من نحو {of}",
        Ui::Months => "أشهر",
        Ui::Weeks => "أسابيع",
        Ui::ErrorHeading => "توجد مشكلة",
        Ui::ErrorChooseOne => "يُرجى اختيار إجابة واحدة.",
        Ui::ErrorChooseSome => "يُرجى اختيار إجابة واحدة على الأقل.",
        Ui::ErrorNumber => "يُرجى إدخال رقم، أو اختيار «لا أعرف».",
        Ui::ErrorRange => "يُرجى إدخال عدد صحيح من {min} إلى {max}.",
        Ui::ReviewHeading => "مراجعة إجاباتك",
        Ui::ReviewLead => "تعتمد نتيجتك على كل إجابة هنا. يُرجى تغيير أي إجابة غير صحيحة.",
        Ui::NotAnswered => "تُرك فارغًا",
        Ui::Intro => {
            "هذه أسئلة عن بشرتك وصحتك. بعد الإجابة عنها سيظهر لك ما قد يناسبك، وما لا يناسبك، \
             والسبب. هذه معلومات وليست نصيحة طبية. لا يرسل الاستبيان إجاباتك إلى أي جهة إلا إذا \
             اخترت مشاركتها."
        }
        Ui::GroupScars => "الندبات والآثار",
        Ui::GroupLines => "الخطوط وارتخاء الجلد",
        Ui::GroupTone => "اللون والبهتان",
        Ui::GroupTexture => "الملمس والمسام",
        Ui::GroupRedness => "حب الشباب والاحمرار",
        Ui::GroupBlood => "الدم والسكري",
        Ui::GroupHeart => "القلب والأجهزة المزروعة",
        Ui::GroupImmune => "جهاز المناعة والسرطان",
        Ui::GroupOther => "أمور صحية أخرى",
        Ui::GroupSpots => "الحبوب والعدوى",
        Ui::GroupSore => "الجلد المؤلم أو المتهيج",
        Ui::GroupSun => "الشمس والاسمرار",
        Ui::GroupMoles => "الشامات والوشوم",
        Ui::LevelSuitable => "ممكن لك",
        Ui::LevelPrecautions => "ممكن مع الاحتياط",
        Ui::LevelDeferred => "ليس الآن",
        Ui::LevelReview => "تلزم استشارة ممارس صحي أولًا",
        Ui::LevelContraindicated => "غير مناسب لك",
        Ui::MatchGood => "توافق جيد",
        Ui::MatchFair => "توافق متوسط",
        Ui::MatchLimited => "توافق ضعيف",
        Ui::MatchNone => "لا يوجد توافق",
        Ui::InClinic => "في عيادة",
        Ui::AtHome => "في المنزل",
        Ui::Days => {
            "zero: {n} يوم | one: يوم واحد | two: يومان | few: {n} أيام | many: {n} يومًا | \
             other: {n} يوم"
        }
        Ui::WeeksLong => {
            "zero: {n} أسبوع | one: أسبوع واحد | two: أسبوعان | few: {n} أسابيع | many: {n} \
             أسبوعًا | other: {n} أسبوع"
        }
        Ui::MonthsLong => {
            "zero: نحو {n} شهر | one: نحو شهر واحد | two: نحو شهرين | few: نحو {n} أشهر | many: \
             نحو {n} شهرًا | other: نحو {n} شهر"
        }
        Ui::RangeTo => "{min} إلى {max}",
        Ui::WaitFromToday => "مدة الانتظار اللازمة من اليوم: {time}.",
        Ui::WaitOnceCleared => "وبعد انتهاء ذلك، مدة الانتظار اللازمة: {time} أو أكثر.",
        Ui::ClinicianMustAgree => "قبل حجز أي علاج، تلزم موافقة {clinician}.",
        Ui::ClinicianToAsk => "يمكنك سؤال {clinician} عن خيارات أخرى قد تفيد.",
        Ui::ChangeWait => "{treatment}: قد يصبح التقييم «{level}» بعد مرور هذه المدة: {time}.",
        Ui::ChangeCleared => {
            "{treatment}: قد يصبح التقييم «{level}» بعد أن تمر هذه المدة على الأقل ({time}) منذ \
             انتهاء ما يلي: {what}."
        }
        Ui::ChangeClearedAtOnce => {
            "{treatment}: قد يصبح التقييم «{level}» بعد انتهاء ما يلي: {what}."
        }
        Ui::And => "{first} و{last}",
        Ui::ChangeAgreed => "{treatment}: قد يصبح التقييم «{level}» بموافقة {clinician}.",
        Ui::ChangeAlsoWait => "ويلزم أيضًا انتظار هذه المدة من اليوم: {time}.",
        Ui::ChangeAlsoClear => "ويجب أولًا أن ينتهي ما يلي: {what}.",
        Ui::ChangeAlsoClearFor => {
            "ويجب أولًا أن تمر هذه المدة على الأقل ({time}) منذ انتهاء ما يلي: {what}."
        }
        Ui::ChangeDowntime => {
            "{treatment}: قد يبقى الأثر ظاهرًا ({range}). وهذا أطول من المدة التي ذكرت أنها \
             متاحة لك."
        }
        Ui::ChangeSetting => "إذا اخترت العلاج في عيادة، فقد نوصي بما يلي: {treatment}.",
        Ui::ChangeBudget => {
            "zero: {treatment}: ميزانيتك ({budget}) تغطي نحو {n} جلسة. العدد المعتاد: \
             {sessions}. | one: {treatment}: ميزانيتك ({budget}) تغطي نحو جلسة واحدة. العدد \
             المعتاد: {sessions}. | two: {treatment}: ميزانيتك ({budget}) تغطي نحو جلستين. العدد \
             المعتاد: {sessions}. | few: {treatment}: ميزانيتك ({budget}) تغطي نحو {n} جلسات. \
             العدد المعتاد: {sessions}. | many: {treatment}: ميزانيتك ({budget}) تغطي نحو {n} \
             جلسة. العدد المعتاد: {sessions}. | other: {treatment}: ميزانيتك ({budget}) تغطي نحو \
             {n} جلسة. العدد المعتاد: {sessions}."
        }
        Ui::ChangeBudgetNone => {
            "{treatment}: ميزانيتك ({budget}) أقل من السعر المعتاد للجلسة الواحدة ({price})."
        }
        Ui::ChangeBudgetPerhaps => {
            "{treatment}: قد لا تكفي ميزانيتك ({budget}) لجلسة واحدة. والسعر المعتاد هو {price}."
        }
        Ui::ChangeEvent => {
            "{treatment}: المدة مع الاستعداد وجميع الجلسات والتعافي هي {time}. وهذا أطول من الوقت المتبقي لديك حتى مناسبتك."
        }
        Ui::EventFirst => "كل الجلسات مخططة بعد مناسبتك، فالوقت قبلها لا يكفي للاستعداد والتعافي.",
        Ui::EventTooSoonToShow => {
            "تترك الخطة مسافة كافية قبل مناسبتك، لكنك لن ترى النتيجة كاملة حتى ذلك الحين."
        }
        Ui::EventKeptClear => "تترك الخطة مسافة كافية قبل مناسبتك حتى تجد بشرتك وقتًا لتهدأ.",
        Ui::StartMovedForEvent => "هذا الموعد قريب جدًا من مناسبتك. خُططت الجلسة الأولى في {date}.",
        Ui::ChangeCreamsFirst => {
            "بعد استعمال كريمات الآثار الداكنة طوال هذه المدة ({time}) قد يأتي ما يلي: {treatment}."
        }
        Ui::ChangeEventSoon => {
            "موعد مناسبتك خلال 4 أسابيع، ولذلك لا يسبقها إلا واقي الشمس والعناية بالبشرة. وقد \
             يأتي بعدها ما يلي: {treatment}."
        }
        Ui::HeadlineFits => "الأنسب لإجاباتك: {treatment}",
        Ui::HeadlineFitsTwo => "خياران يناسبان إجاباتك: {treatment} وكذلك {other}",
        Ui::HeadlineNotNow => "في الوقت الحالي، واقي الشمس والعناية بالبشرة فقط",
        Ui::HeadlineRoutine => "واقي الشمس والعناية بالبشرة أفضل بداية لك",
        Ui::HeadlineNoMatch => "لا شيء هنا يتوافق جيدًا مع ما اخترته",
        Ui::HeadlineEmergency => "يجب طلب المساعدة الطبية الطارئة الآن",
        Ui::HeadlineSameDay => "يجب طلب المساعدة الطبية اليوم",
        Ui::HeadlineSoon => "يجب مراجعة طبيب خلال الأيام القليلة القادمة",
        Ui::HeadlineDistress => "مشاعرك تأتي أولًا",
        Ui::LeadFits => {
            "لا شيء مما ذكرته عن صحتك وبشرتك يمنع ذلك. ومع ذلك لا بد أن يفحص مختص بشرتك قبل أي علاج."
        }
        Ui::LeadFitsBut => "صحتك وبشرتك لا تمنعان ذلك، لكن انتبه أولًا إلى ما يلي:",
        Ui::LeadAskFirst => "ما قد يفيدك يقرره طبيب مختص لا استبيان. ستقرأ أدناه السبب ومن تسأل.",
        Ui::LeadWishes => "ليست صحتك ما يمنع ذلك، بل ما يلي:",
        Ui::HeadlineRuledOut => "في حالتك: واقي الشمس والعناية بالبشرة فقط",
        Ui::LeadRuledOut => "ما قد يفيد هنا قد يضرك. ستقرأ أدناه السبب ومن تسأل عن طرق أخرى.",
        Ui::LeadPartlyRuledOut => "إجاباتك تستبعد بعض ما قد يفيد. ستقرأ السبب أدناه. ويبقى ما يلي:",
        Ui::StrongerPossible => {
            "ممكن لكنه أقوى: {treatment}. لا يقترحه هذا الاستبيان بدلًا من علاج ألطف. اسأل عنه طبيب الجلدية."
        }
        Ui::LeadFitsWithCare => {
            "تستدعي إجاباتك بعض الاحتياطات المذكورة أدناه. ومع هذا، يجب أن يعاين ممارس صحي \
             بشرتك قبل أي علاج."
        }
        Ui::LeadNotNow => {
            "هناك أمر يجب أن يلتئم أو يزول أو يُفحص أولًا. وأدناه توضيح لهذا الأمر ولما يمكن أن \
             يغيّر هذه النتيجة."
        }
        Ui::LeadRoutine => "هذا حل كامل، وليس بديلًا أقل قيمة. ويمكن أن يفيد أيًا كان قرارك لاحقًا.",
        Ui::LeadNoMatch => {
            "ليس لدى هذا الاستبيان علاج يقترحه لذلك. وقد يعرف اختصاصي الأمراض الجلدية علاجًا مناسبًا. ويبقى واقي الشمس والعناية اللطيفة حماية لبشرتك."
        }
        Ui::LeadNoMatchSagging => {
            "ليس لدى هذا الاستبيان علاج يقترحه لذلك. وعند ترهل واضح في الجلد، يُرجى طلب رأي جرّاح \
             تجميل أو جرّاح مختص بالوجه. ويبقى واقي الشمس والعناية اللطيفة حماية لبشرتك."
        }
        Ui::LeadStopped => {
            "توقفنا هنا لأن إحدى إجاباتك تحتاج إلى اهتمام أولًا. ولن يُعرض أي علاج تجميلي حتى تُحل \
             هذه المسألة."
        }
        Ui::LeadDistress => {
            "شكرًا لك على إخبارنا بذلك. مثل هذه المخاوف حقيقية، ويعيشها كثير من الناس، والمساعدة \
             موجودة. نرجو التحدث مع شخص ما قبل التفكير في أي علاج."
        }
        Ui::SeeDoctorSoon => {
            "إحدى إجاباتك تستدعي مراجعة طبيب. نرجو مراجعته خلال الأيام القليلة القادمة، أيًا كان \
             قرارك بشأن العلاج."
        }
        Ui::Reasons => "الأسباب",
        Ui::NoFindings => "لا شيء مما ذكرته عن صحتك وبشرتك يمنع ذلك.",
        Ui::HelpsWith => "ما قد يفيد فيه",
        Ui::NotMeantFor => "ليس مخصصًا لما يلي: {what}",
        Ui::Sessions => "عدد الجلسات",
        Ui::Spacing => "المدة بين الجلسات",
        Ui::Downtime => "أيام قد يظهر فيها الأثر",
        Ui::PerSession => "سعر الجلسة",
        Ui::CourseCost => "سعر جميع الجلسات",
        Ui::Upkeep => "جلسات الحفاظ على النتيجة",
        Ui::UpkeepPerYear => "سعر جلسات الحفاظ على النتيجة في السنة",
        Ui::Visit => "الوقت في العيادة",
        Ui::FirstChange => "أول تغيّر",
        Ui::BestResult => "أفضل نتيجة",
        Ui::Minutes => {
            "zero: {range} دقيقة | one: {range} دقيقة | two: {range} دقيقة | few: {range} \
             دقائق | many: {range} دقيقة | other: {range} دقيقة"
        }
        Ui::WeeksApart => {
            "zero: {range} أسبوع | one: {range} أسبوع | two: {range} أسبوع | few: {range} \
             أسابيع | many: {range} أسبوعًا | other: {range} أسبوع"
        }
        Ui::EveryMonths => {
            "zero: كل {range} شهر | one: كل {range} شهر | two: كل {range} شهر | few: كل \
             {range} أشهر | many: كل {range} شهرًا | other: كل {range} شهر"
        }
        Ui::AfterWeeks => {
            "zero: بعد {range} أسبوع | one: بعد {range} أسبوع | two: بعد {range} أسبوع | few: \
             بعد {range} أسابيع | many: بعد {range} أسبوعًا | other: بعد {range} أسبوع"
        }
        Ui::AfterMonths => {
            "zero: بعد {range} شهر من آخر جلسة | one: بعد {range} شهر من آخر جلسة | two: بعد \
             {range} شهر من آخر جلسة | few: بعد {range} أشهر من آخر جلسة | many: بعد {range} \
             شهرًا من آخر جلسة | other: بعد {range} شهر من آخر جلسة"
        }
        Ui::DaysRange => {
            "zero: {range} يوم | one: {range} يوم | two: {range} يوم | few: {range} أيام | \
             many: {range} يومًا | other: {range} يوم"
        }
        Ui::MonthsRange => {
            "zero: {range} شهر | one: {range} شهر | two: {range} شهر | few: {range} أشهر | \
             many: {range} شهرًا | other: {range} شهر"
        }
        Ui::AskTheClinicPrice => "يُرجى سؤال العيادة",
        Ui::PricesClinic => "الأسعار خاصة بهذه العيادة. يُرجى السؤال عما تشمله.",
        Ui::PricesTypical => {
            "هذه أسعار معتادة قُرئت في مصادر منشورة بتاريخ {date}، وليست أسعار \
             هذه العيادة. وقد تكون للاستشارة والتخدير الموضعي والمستحضرات تكلفة إضافية."
        }
        Ui::PossibleFrom => "ممكن ابتداءً من {date}",
        Ui::NotBefore => "ليس قبل {date}، وفقط بموافقة ممارس صحي",
        Ui::PossibleOnceCleared => "ممكن بعد زوال الأسباب المذكورة أدناه",
        Ui::NotBeforeCleared => "ليس قبل زوال الأسباب المذكورة أدناه، وفقط بموافقة ممارس صحي",
        Ui::BestFit => "الخيار الأنسب",
        Ui::OtherOptions => "خيارات أخرى",
        Ui::OptionsNotMeant => "خيارات توافقها ضعيف أو معدوم مع ما اخترته",
        Ui::ProfessionalOrHome => "في عيادة أو في المنزل",
        Ui::ProfessionalText => {
            "في العيادة، يعاين شخص مدرَّب بشرتك ويختار العمق ويستعمل إبرًا معقمة. وتصل هذه الإبر \
             إلى الطبقة الحية الأعمق من الجلد. أما أسطوانات الإبر المنزلية فتعمل في الغالب على \
             السطح. ولم تُستعمل أجهزة منزلية في أي من دراسات النتائج التي قرأناها."
        }
        Ui::HomeNoText => {
            "بحسب إجاباتك، الوخز بالإبر الدقيقة في المنزل غير مناسب لك. والأسباب مذكورة مع ذلك \
             الخيار."
        }
        Ui::HomeConditionsText => {
            "نحن لا نوصي بالوخز بالإبر الدقيقة في المنزل. وإذا بقيت لديك رغبة فيه، فيجب الالتزام \
             بكل قاعدة مذكورة هنا، والتفكير أولًا في اللجوء إلى عيادة."
        }
        Ui::HomeRoutineText => {
            "يمكنك فعل الكثير في المنزل من دون إبر: استعمال واقي شمس بعامل حماية SPF 30 أو أكثر \
             كل يوم، وغسول لطيف، ومرطب بسيط."
        }
        Ui::WhatWouldChange => "ما الذي يمكن أن يغيّر هذه النتيجة",
        Ui::WhereSourcesDisagree => "أين تختلف المصادر",
        Ui::Prepare => "قبل العلاج",
        Ui::Aftercare => "بعد العلاج",
        Ui::SeekHelp => "متى يجب طلب المساعدة",
        Ui::AskTheProvider => "أسئلة لطرحها على العيادة",
        Ui::Sources => "من أين جاءت هذه المعلومات",
        Ui::Limits => "ما لا يستطيع هذا الاستبيان فعله",
        Ui::LimitsText => {
            "يقدم هذا الاستبيان معلومات. وهو ليس تشخيصًا ولا نصيحة طبية. وهو لا يستطيع رؤية بشرتك، \
             ولا يسأل إلا عن جزء مما قد يسأل عنه الممارس الصحي. وهو يختار الجواب الحذر، ولذلك ربما \
             يسمح الممارس الصحي بأكثر من ذلك أو بأقل. وقد تكون المصادر قديمة، والأسعار للاسترشاد \
             فقط."
        }
        Ui::NotReviewed => {
            "لم يراجع أي ممارس صحي هذا الاستبيان حتى الآن. يُرجى التحقق مما يقوله مع ممارس صحي \
             قبل العمل به."
        }
        Ui::LimitsStopped => {
            "لا يستطيع هذا الاستبيان رؤية بشرتك، وهو ليس تشخيصًا. وعند الشك، من الأفضل طلب المساعدة في وقت أبكر."
        }
        Ui::NotReviewedStopped => "لم يراجع أي ممارس صحي هذا الاستبيان حتى الآن.",
        Ui::ReviewedBy => "تمت المراجعة بواسطة {name} بتاريخ {date}.",
        Ui::TranslationNotReviewed => {
            "لم يراجع أي ممارس صحي هذه الترجمة. إذا كان هناك شيء غير واضح، فتُرجى قراءة النسخة \
             الإنجليزية أو سؤال ممارس صحي."
        }
        Ui::NextStep => "خطوتك التالية",
        Ui::Book => "حجز استشارة",
        Ui::Call => "الاتصال بالرقم {phone}",
        Ui::Print => "طباعة",
        Ui::Copy => "نسخ على شكل نص",
        Ui::Copied => "تم النسخ.",
        Ui::Calendar => "حفظ في التقويم",
        Ui::Share => "مشاركة مع العيادة",
        Ui::KindSeed => "مقالة",
        Ui::KindStudy => "دراسة",
        Ui::KindLabel => "ملصق الجهاز أو دليله",
        Ui::KindGuidance => "إرشادات رسمية",
        Ui::KindClinic => "صفحة عيادة",
        Ui::ThisClinic => "هذه العيادة",
        Ui::KindPolicy => "قاعدة حذرة وضعناها نحن",
        Ui::ColumnOption => "الخيار",
        Ui::ColumnLevel => "بالنسبة إليك",
        Ui::ColumnFit => "التوافق",
        Ui::ColumnTime => "الوقت حتى النتيجة",
        Ui::AlsoFits => "يناسب إجاباتك أيضًا",
        Ui::WhyNoProcedure => "لماذا لا يُقترح أي إجراء",
        Ui::FirstYear => "السنة الأولى، مع جلسات الحفاظ على النتيجة",
        Ui::CompareAll => "مقارنة جميع الخيارات",
        Ui::Unknown => "غير معروف",
        Ui::DefaultFigures => {
            "تعذرت قراءة البيانات الخاصة بهذه العيادة. وتُعرض بدلًا منها أرقام عامة."
        }
        Ui::ClinicRuleUnread => {
            "لدى هذه العيادة قاعدة خاصة بها لهذا العلاج تعذرت قراءتها هنا. يُرجى سؤال العيادة عمّا \
             إذا كان العلاج مناسبًا لك."
        }
        Ui::Error => "خطأ:",
        Ui::MonthsCount => {
            "zero: {n} شهر | one: شهر واحد | two: شهران | few: {n} أشهر | many: {n} شهرًا | \
             other: {n} شهر"
        }
        Ui::CopyFailed => "لم ينجح النسخ. يُرجى تحديد النص ونسخه، أو طباعة الصفحة.",
        Ui::CareEmergency => "ما يجب فعله الآن",
        Ui::CareSameDay => "ما يجب فعله اليوم",
        Ui::CareSoon => "ما يجب فعله خلال الأيام القليلة القادمة",
        Ui::WhereToTurn => "أين يمكنك طلب المساعدة",
        Ui::ForNow => "في الوقت الحالي",
        Ui::WhyAndFigures => "الأسباب والأرقام",
        Ui::Timeline => "كيف يسير الأمر مع الوقت",
        Ui::Costs => "التكلفة المحتملة",
        Ui::Plan => "خطتك، مع مربعات لتحديد ما أُنجز",
        Ui::Package => {
            "zero: {n} جلسة مقابل {price} | one: جلسة واحدة مقابل {price} | two: جلستان مقابل \
             {price} | few: {n} جلسات مقابل {price} | many: {n} جلسة مقابل {price} | other: {n} \
             جلسة مقابل {price}"
        }
        Ui::PriceYourProducts => "بحسب المستحضرات المختارة",
        Ui::YourAnswers => "إجاباتك",
        Ui::MadeOn => "أُعدّ بتاريخ {date}",
        Ui::StartDate => "إذا كانت البداية في",
        Ui::StartDateHint => {
            "يترك هذا وقتًا للاستعداد. ويمكن تغيير التاريخ لرؤية كيف تتغير مواعيد الخطة."
        }
        Ui::StartTooEarly => "يُرجى اختيار {date} أو يوم لاحق.",
        Ui::CalendarSession => "الجلسة {n} من {of}: {treatment}",
        Ui::CalendarNote => {
            "موعد مخطط له وليس محجوزًا. والعيادة هي التي تقرر إن كان ذلك ممكنًا ومتى."
        }
        Ui::CalendarSaved => "تم حفظ ملف التقويم.",
        Ui::ShareHeading => "مشاركة هذا مع العيادة",
        Ui::ShareWhat => {
            "تُسلَّم إلى العيادة إجاباتك عن البشرة والصحة وهذه النتيجة. ولا تتم مشاركة أي شيء إلا \
             إذا وضعت علامة في المربع وضغطت على الزر."
        }
        Ui::ShareConsent => "أوافق على أن تحصل العيادة على إجاباتي وعلى هذه النتيجة.",
        Ui::ShareNeedsTick => "للمشاركة، يُرجى أولًا وضع علامة في المربع.",
        Ui::ShareDone => "تم التسليم إلى العيادة.",
        Ui::OneMoment => "لحظة من فضلك …",
    }
}

/// The headings of the questions.
fn question(it: Question) -> &'static str {
    match it {
        Question::Concerns => "ما الذي يهمك أن نساعدك فيه؟",
        Question::Areas => "أين يوجد ذلك؟",
        Question::AcneScarType => "كيف تبدو ندبات حب الشباب لديك؟",
        Question::ScarType => "ما وصف الندبة؟",
        Question::ScarAgeMonths => "كم شهرًا كاملًا عمر الندبة؟",
        Question::SaggingDegree => "ما مدى ارتخاء الجلد؟",
        Question::Age => "كم عمرك؟",
        Question::RedFlags => "هل لديك أي من هذه العلامات التحذيرية؟",
        Question::Pregnancy => "هل هناك حمل أو رضاعة طبيعية أو محاولة للحمل؟",
        Question::SkinTone => "كيف تتأثر بشرتك بالشمس؟",
        Question::SkinNow => "هل يوجد الآن أي مما يلي في الجلد المراد علاجه؟",
        Question::SkinHistory => "هل سبق أن كان لديك أي مما يلي؟",
        Question::RadiotherapyMonths => "كم شهرًا كاملًا مضى على انتهاء العلاج الإشعاعي؟",
        Question::Health => "هل ينطبق أي مما يلي على صحتك؟",
        Question::Medicines => "هل تشمل أدويتك أو مستحضراتك أيًّا مما يلي؟",
        Question::IsotretinoinMonths => "كم شهرًا كاملًا مضى على آخر مرة تناولت فيها الإيزوتريتينوين؟",
        Question::Allergies => "هل لديك حساسية من أي مما يلي؟",
        Question::RecentTreatments => "هل أُجري لك أي مما يلي خلال آخر سنتين (2)؟",
        Question::WeeksSinceBotulinumToxin => "كم أسبوعًا كاملًا مضى على آخر علاج بتوكسين البوتولينوم؟",
        Question::WeeksSinceFiller => "كم أسبوعًا كاملًا مضى على آخر حقن فيلر؟",
        Question::WeeksSinceSuperficialPeel => "كم أسبوعًا كاملًا مضى على آخر تقشير سطحي (خفيف)؟",
        Question::WeeksSinceNeedling => "كم أسبوعًا كاملًا مضى على آخر وخز بالإبر الدقيقة؟",
        Question::WeeksSinceNonAblativeLaser => {
            "كم أسبوعًا كاملًا مضى على آخر علاج بالليزر أو الضوء أو الحرارة؟"
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "كم أسبوعًا كاملًا مضى على آخر ليزر مزيل لسطح الجلد أو تقشير أعمق أو سنفرة للجلد \
             (ديرمابريجن)؟"
        }
        Question::WeeksSinceWaxing => "كم أسبوعًا كاملًا مضى على آخر إزالة للشعر في ذلك المكان؟",
        Question::WeeksSinceSurgery => "كم أسبوعًا كاملًا مضى على الجراحة؟",
        Question::Distress => {
            "هل تشغلك المخاوف بشأن مظهرك أكثر من ساعة في اليوم، أو تمنعك من القيام ببعض الأمور؟"
        }
        Question::Setting => "ما المكان المفضل لديك للعلاج؟",
        Question::RollerNeedle => "ما طول الإبر في أسطوانة الإبر (ديرما رولر) لديك؟",
        Question::DowntimeDays => "ما المدة المقبولة لديك لبقاء الاحمرار أو التقشر ظاهرًا؟",
        Question::EventWeeks => "كم أسبوعًا كاملًا بقي على مناسبة تهمك؟",
        Question::Budget => "ما المبلغ الذي يمكنك إنفاقه على جميع الجلسات معًا؟",
    }
}

/// How to answer, where that needs saying.
fn help(it: Question) -> &'static str {
    match it {
        Question::Concerns => "يُرجى اختيار ما يزعجك أكثر.",
        Question::AcneScarType => {
            "يُرجى النظر في المرآة مع ضوء من الجانب. عند وجود عدة أنواع، يُرجى اختيار النوع الذي \
             يزعجك أكثر. وإذا كان أي منها بارزًا، فيُرجى اختيار «بارزة أو سميكة»."
        }
        Question::ScarType => "عند وجود عدة ندبات، يُرجى اختيار أكبرها أو أكثرها بروزًا.",
        Question::ScarAgeMonths => {
            "يبدأ الحساب من الإصابة أو العملية. أقل من شهر يُحسب 0. والسنة الواحدة 12. وأكثر من \
             600 يُحسب 600. عند وجود عدة ندبات، تُؤخذ أحدثها."
        }
        Question::RedFlags => "هذه العلامات يجب أن يراها طبيب قبل أي علاج تجميلي.",
        Question::SkinTone => "المقصود شمس قوية على جلد مكشوف، من دون واقي شمس، في أول الصيف.",
        Question::SkinNow => {
            "إذا كان لديك شيء من ذلك قرب هذا الجلد، أو كان لديك شك، فيُرجى اختياره."
        }
        Question::SkinHistory => "يُحسب الماضي أيضًا، حتى لو كان كل شيء هادئًا الآن.",
        Question::RadiotherapyMonths => {
            "إذا كان العلاج مستمرًا، فيُرجى إدخال 0. أقل من شهر يُحسب 0. والسنة الواحدة 12. وأكثر \
             من 600 يُحسب 600."
        }
        Question::IsotretinoinMonths => {
            "تناوله الآن يُحسب 0. وأقل من شهر يُحسب 0. والسنة الواحدة 12. وأكثر من 120 يُحسب 120."
        }
        Question::Medicines => "تُحسب الأقراص والحقن والكريمات على الجلد المراد علاجه.",
        Question::RecentTreatments => "تُحسب العلاجات التي أُجريت للجلد المراد علاجه أو قريبًا منه.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNonAblativeLaser => {
            "أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وأكثر من 104 يُحسب 104."
        }
        Question::WeeksSinceNeedling => {
            "أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. ويُحسب الوخز بالإبر الدقيقة في المنزل \
             أيضًا. وأكثر من 104 يُحسب 104."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وستة أشهر نحو 26. وأكثر من 104 يُحسب 104."
        }
        Question::WeeksSinceWaxing => "أقل من أسبوع يُحسب 0. وأكثر من 104 يُحسب 104.",
        Question::WeeksSinceSurgery => {
            "أقل من أسبوع يُحسب 0. إذا لم يلتئم الجرح بعد، فيُرجى إدخال 0. والسنة الواحدة نحو 52. \
             وأكثر من 104 يُحسب 104."
        }
        Question::Distress => "لا توجد إجابة خاطئة، ويمكنك اختيار عدم الإجابة.",
        Question::RollerNeedle => "الطول مكتوب على العلبة أو على المقبض.",
        Question::EventWeeks => "مثل حفل زفاف. أقل من أسبوع يُحسب 0.",
        Question::Budget => "عدد صحيح، من دون أجزاء العملة كالقروش أو السنتات.",
        _ => "",
    }
}

/// Why we ask.
fn why(it: Question) -> &'static str {
    match it {
        Question::Concerns => "كل علاج يفيد في بعض المشكلات، ولا يفيد إلا قليلًا في غيرها.",
        Question::Areas => {
            "بعض المناطق تلتئم ببطء أكبر أو يجب أن يعاينها اختصاصي. وللشفتين والجلد حول العينين \
             قواعد خاصة."
        }
        Question::AcneScarType => {
            "المنخفضات الواسعة والحفر الضيقة والندبات البارزة تحتاج إلى رعاية مختلفة. وقد تكبر \
             الندبات البارزة بعد إجراء ما."
        }
        Question::ScarType => {
            "الندبات الكبيرة أو المشدودة أو البارزة أو الناتجة عن حرق يجب أن يعاينها اختصاصي أولًا."
        }
        Question::ScarAgeMonths => "الندبة الحديثة ما زالت تزداد قوة. وقد يكون علاجها سابقًا لأوانه.",
        Question::SaggingDegree => {
            "يمكن لهذه العلاجات أن تفيد قليلًا في الجلد المرتخي ارتخاءً بسيطًا. وهي لا ترفع الجلد \
             المتدلي."
        }
        Question::Age => {
            "اختُبر كثير من الأجهزة على بالغين بعمر 22 سنة فأكثر. وقد يكون الجلد مع التقدم في \
             العمر أرق وأكثر تعرضًا للكدمات."
        }
        Question::RedFlags => {
            "بعض العلامات تحتاج إلى مساعدة طبية أولًا، وبسرعة. عندها نتوقف ونخبرك بما يجب فعله."
        }
        Question::Pregnancy => "من الأفضل تأجيل معظم الإجراءات وبعض الكريمات إلى وقت لاحق.",
        Question::SkinTone => {
            "البشرة التي تسمرّ بسهولة تظهر عليها الآثار الداكنة بسهولة أكبر. وهي تحتاج إلى \
             إعدادات ألطف."
        }
        Question::SkinNow => {
            "الجلد المؤلم أو المجروح أو المصاب بعدوى يجب أن يلتئم أولًا. وعلاجه قبل الأوان قد \
             ينشر مشكلة أو يزيدها سوءًا."
        }
        Question::SkinHistory => "ما حدث لبشرتك من قبل دليل جيد على الطريقة التي قد تلتئم بها.",
        Question::RadiotherapyMonths => {
            "يلتئم الجلد ببطء بعد العلاج الإشعاعي، وخصوصًا في السنة الأولى."
        }
        Question::Health => {
            "تغيّر بعض الحالات طريقة الالتئام أو النزف أو مقاومة العدوى. ونحن لا نحكم عليك بسبب أي \
             اختيار هنا."
        }
        Question::Medicines => {
            "تؤثر بعض الأدوية في الالتئام أو النزف أو تفاعل الجلد مع الضوء. نرجو عدم إيقاف أي \
             منها بسبب هذا الاستبيان."
        }
        Question::IsotretinoinMonths => "تُؤجل معظم الإجراءات بضعة أشهر بعد الإيزوتريتينوين.",
        Question::Allergies => {
            "قد تحتوي الإبر وكريمات التخدير والقفازات ومواد التقشير على أشياء تسبب تفاعلًا لدى \
             بعض الناس."
        }
        Question::RecentTreatments => "يحتاج الجلد إلى وقت بين العلاجات.",
        Question::WeeksSinceBotulinumToxin
        | Question::WeeksSinceFiller
        | Question::WeeksSinceSuperficialPeel
        | Question::WeeksSinceNeedling
        | Question::WeeksSinceNonAblativeLaser => {
            "تبيّن لنا إجابتك مدة الانتظار اللازمة قبل العلاج التالي."
        }
        Question::WeeksSinceAblativeLaserOrDeepPeel => {
            "يحتاج الجلد بعد العلاجات العميقة إلى أشهر ليلتئم. وتبيّن لنا إجابتك مدة الانتظار \
             اللازمة."
        }
        Question::WeeksSinceWaxing => "يبقى الجلد حساسًا بضعة أيام بعد إزالة الشعر.",
        Question::WeeksSinceSurgery => "يحتاج الجرح إلى أشهر ليصبح قويًا من جديد.",
        Question::Distress => {
            "عندما تكون المخاوف ثقيلة إلى هذا الحد، قد لا يزيلها العلاج. ويمكن أن يساعد التحدث \
             مع شخص ما."
        }
        Question::Setting => {
            "يمكن للعيادات أن تقدم خيارات أكثر. وللوخز بالإبر الدقيقة في المنزل حدود صارمة."
        }
        Question::RollerNeedle => "الإبر الأطول تصل إلى عمق أكبر، وهذا يزيد الخطر في المنزل.",
        Question::DowntimeDays => "يبقى أثر بعض العلاجات ظاهرًا بضع ساعات، وأثر غيرها أسابيع.",
        Question::EventWeeks => {
            "يحتاج الجلد إلى وقت ليهدأ. ونحن لا نقترح إجراءات قبل مناسبة بوقت قصير."
        }
        Question::Budget => "لبيان ما تكفي له ميزانيتك. وهي لا تغيّر أبدًا ما هو مناسب لك.",
    }
}

/// Short names of the questions, for the review page.
fn short(it: Question) -> &'static str {
    match it {
        Question::Concerns => "ما يهمك",
        Question::Areas => "المناطق",
        Question::AcneScarType => "نوع ندبات حب الشباب",
        Question::ScarType => "نوع الندبة",
        Question::ScarAgeMonths => "عمر الندبة",
        Question::SaggingDegree => "مدى الارتخاء",
        Question::Age => "عمرك",
        Question::RedFlags => "العلامات التحذيرية",
        Question::Pregnancy => "الحمل",
        Question::SkinTone => "البشرة والشمس",
        Question::SkinNow => "جلدك الآن",
        Question::SkinHistory => "جلدك سابقًا",
        Question::RadiotherapyMonths => "المدة منذ العلاج الإشعاعي",
        Question::Health => "صحتك",
        Question::Medicines => "أدويتك",
        Question::IsotretinoinMonths => "المدة منذ الإيزوتريتينوين",
        Question::Allergies => "الحساسية لديك",
        Question::RecentTreatments => "العلاجات الحديثة",
        Question::WeeksSinceBotulinumToxin => "المدة منذ توكسين البوتولينوم",
        Question::WeeksSinceFiller => "المدة منذ الفيلر",
        Question::WeeksSinceSuperficialPeel => "المدة منذ التقشير السطحي",
        Question::WeeksSinceNeedling => "المدة منذ الوخز بالإبر الدقيقة",
        Question::WeeksSinceNonAblativeLaser => "المدة منذ الليزر",
        Question::WeeksSinceAblativeLaserOrDeepPeel => "المدة منذ العلاج العميق",
        Question::WeeksSinceWaxing => "المدة منذ إزالة الشعر",
        Question::WeeksSinceSurgery => "المدة منذ الجراحة",
        Question::Distress => "المخاوف بشأن المظهر",
        Question::Setting => "العيادة أو المنزل",
        Question::RollerNeedle => "طول الإبر",
        Question::DowntimeDays => "مدة ظهور الأثر",
        Question::EventWeeks => "الوقت حتى المناسبة",
        Question::Budget => "ميزانيتك",
    }
}

/// The options.
fn choice(it: Choice) -> &'static str {
    match it {
        Choice::AcneScars => "ندبات حب الشباب",
        Choice::OtherScars => "ندبات أخرى",
        Choice::StretchMarks => "علامات تمدد الجلد",
        Choice::FineLines => "خطوط دقيقة",
        Choice::DeepLines => "خطوط أو طيات عميقة",
        Choice::Sagging => "جلد مرتخٍ أو مترهل",
        Choice::VolumeLoss => "تجاويف أو فقدان الامتلاء",
        Choice::EnlargedPores => "مسام واسعة",
        Choice::Dullness => "بشرة باهتة",
        Choice::UnevenTexture => "بشرة خشنة أو غير مستوية",
        Choice::UnevenTone => "لون غير موحد",
        Choice::SunSpots => "بقع الشمس أو التقدم في العمر",
        Choice::DarkMarks => "آثار بنية بعد حب الشباب",
        Choice::RedMarks => "آثار حمراء بعد حب الشباب",
        Choice::Melasma => "الكلف (Melasma)",
        Choice::Blackheads => "رؤوس سوداء",
        Choice::ActiveAcne => "حب شباب لدي الآن",
        Choice::FacialRedness => "احمرار الوجه",
        Choice::DarkCircles => "هالات داكنة تحت العينين",
        Choice::Face => "الوجه",
        Choice::AroundEyes => "حول العينين",
        Choice::Lips => "الشفتان",
        Choice::Neck => "الرقبة",
        Choice::Chest => "الصدر",
        Choice::Breasts => "الثديان",
        Choice::Abdomen => "البطن",
        Choice::HipsOrButtocks => "الوركان أو الأرداف",
        Choice::Thighs => "الفخذان",
        Choice::LowerLegs => "الساقان",
        Choice::Arms => "الذراعان",
        Choice::Hands => "اليدان",
        Choice::Back => "الظهر",
        Choice::RollingOrBoxcar => "منخفضات واسعة قليلة العمق",
        Choice::IcePick => "حفر ضيقة وعميقة",
        Choice::RaisedAcneScar => "بارزة أو سميكة",
        Choice::SmallFlat => "صغيرة ومسطحة",
        Choice::LargeStitched => "كبيرة أو عريضة",
        Choice::RaisedOrTight => "بارزة أو سميكة أو مشدودة",
        Choice::Burn => "ناتجة عن حرق",
        Choice::Mild => "مرتخٍ قليلًا",
        Choice::Marked => "يتدلى أو ينثني",
        Choice::Under18 => "أقل من 18 سنة",
        Choice::From18To21 => "من 18 إلى 21 سنة",
        Choice::From22To64 => "من 22 إلى 64 سنة",
        Choice::From65 => "65 سنة فأكثر",
        Choice::ChangingLesion => "شامة أو لطخة تتغير، أو قرحة لا تلتئم",
        Choice::SpreadingInfection => "جلد أحمر ساخن مؤلم ينتشر احمراره",
        Choice::EyePainOrBlisters => "ألم أو فقاعات قرب العين",
        Choice::ProblemAfterProcedure => "مشكلة بعد علاج ما زالت موجودة",
        Choice::NumbingReaction => "شعور بالمرض اليوم بعد كريم التخدير",
        Choice::NoRedFlags
        | Choice::NotPregnant
        | Choice::NothingNow
        | Choice::NoSkinHistory
        | Choice::NoHealthCondition
        | Choice::NoMedicines
        | Choice::NoAllergies
        | Choice::NoRecentTreatments => "لا شيء مما ذُكر",
        Choice::Pregnant => "حمل مؤكد أو محتمل",
        Choice::Breastfeeding => "رضاعة طبيعية",
        Choice::Trying => "محاولة للحمل",
        Choice::PregnancyNotApplicable => "لا ينطبق هذا عليّ",
        Choice::Type1 => "تحترق دائمًا، ولا تسمرّ أبدًا",
        Choice::Type2 => "تحترق عادةً، وتسمرّ قليلًا",
        Choice::Type3 => "تحترق أحيانًا، وتسمرّ ببطء",
        Choice::Type4 => "نادرًا ما تحترق، وتسمرّ بسهولة",
        Choice::Type5 => "نادرًا جدًا ما تحترق، وتسمرّ بسهولة كبيرة",
        Choice::Type6 => "لا تحترق أبدًا، وداكنة دائمًا",
        Choice::InflamedAcne => "حبوب حمراء أو مؤلمة",
        Choice::CysticAcne => "كتل أو أكياس عميقة ومؤلمة",
        Choice::ColdSore => "قروح البرد (الهربس) أو الحزام الناري",
        Choice::OpenWound => "جرح مفتوح أو قرحة أو جلد متسلخ",
        Choice::EczemaNow | Choice::EczemaHistory => "إكزيما أو التهاب الجلد",
        Choice::PsoriasisNow | Choice::PsoriasisHistory => "صدفية أو حزاز مسطح",
        Choice::RosaceaFlare => "نوبة من الوردية (روزاسيا)",
        Choice::SunburnOrTan => "حرق شمس أو اسمرار حديث",
        Choice::SelfTan => "تسمير ذاتي من دون شمس",
        Choice::SkinInfection => "عدوى جلدية أو طفح",
        Choice::Warts => "ثآليل أو مليساء معدية",
        Choice::RoughSunPatches => "بقع خشنة بسبب الشمس",
        Choice::RaisedMoles => "شامات بارزة أو وحمات",
        Choice::Tattoo => "وشم أو مكياج دائم",
        Choice::Keloids => "جدرات (ندبات الكيلويد) أو ندبات سميكة بارزة",
        Choice::ColdSores => "قروح البرد (الهربس)",
        Choice::RosaceaHistory => "الوردية (روزاسيا)",
        Choice::DarkMarksAfterInjury => "آثار داكنة بعد الحبوب أو الجروح",
        Choice::Vitiligo => "البهاق",
        Choice::PoorHealing => "جروح لا تلتئم جيدًا",
        Choice::Radiotherapy => "علاج إشعاعي",
        Choice::ReactionAfterNeedling => "تفاعل بعد الوخز بالإبر الدقيقة",
        Choice::BleedingDisorder => "اضطراب نزفي",
        Choice::BloodClots => "جلطات دموية",
        Choice::DiabetesControlled => "سكري منضبط جيدًا",
        Choice::DiabetesUncontrolled => "سكري غير منضبط جيدًا",
        Choice::HeartCondition => "مرض في القلب",
        Choice::ElectronicImplant => "منظم ضربات القلب أو جهاز إلكتروني مزروع آخر",
        Choice::MetalImplant => "صفيحة أو برغي أو مسمار معدني",
        Choice::Lupus => "الذئبة أو التهاب الجلد والعضلات",
        Choice::Scleroderma => "تصلب الجلد أو القشيعة (مورفيا)",
        Choice::OtherAutoimmune => "مرض آخر من أمراض المناعة الذاتية",
        Choice::WeakImmuneSystem => "ضعف جهاز المناعة",
        Choice::HivOrHepatitis => "فيروس HIV أو التهاب الكبد",
        Choice::Epilepsy => "الصرع أو نوبات تشنج",
        Choice::LiverOrKidney => "مرض في الكبد أو الكلى",
        Choice::CancerTreatment => "علاج للسرطان الآن",
        Choice::CancerTreatmentPastYear => "علاج للسرطان خلال آخر 12 شهرًا",
        Choice::Sarcoidosis => "الساركويد",
        Choice::G6pdOrMethaemoglobinaemia => {
            "نقص إنزيم G6PD (أنيميا الفول) أو ميتهيموغلوبينية الدم"
        }
        Choice::UnwellNow => "حمى أو شعور بالمرض الآن",
        Choice::FaintsWithNeedles => "إغماء أو خوف من الإبر",
        Choice::Smoking => "تدخين أو سجائر إلكترونية",
        Choice::Isotretinoin => "كبسولات إيزوتريتينوين",
        Choice::BloodThinners => "مميعات الدم",
        Choice::Immunosuppressants => "أدوية تثبّط جهاز المناعة",
        Choice::TopicalRetinoids => "كريم ريتينويد أو أحماض أو كريم لحب الشباب",
        Choice::Photosensitisers => "أدوية تجعل الجلد حساسًا للضوء",
        Choice::HeartRhythm => "دواء لنظم القلب",
        Choice::AntiInflammatories => "إيبوبروفين أو أسبرين أو زيت السمك",
        Choice::SteroidCream => "كريم ستيرويد (كورتيزون) قوي",
        Choice::StainlessSteel => "الفولاذ المقاوم للصدأ (ستانلس ستيل) أو معدن آخر",
        Choice::Nickel => "النيكل",
        Choice::Anaesthetic => "دواء التخدير الموضعي",
        Choice::Latex => "اللاتكس",
        Choice::Antiseptic => "المطهرات أو لصقات الجروح",
        Choice::Aspirin => "الأسبرين أو حمض الساليسيليك",
        Choice::SevereOrMany => "رد فعل تحسسي شديد أو حساسيات كثيرة",
        Choice::BotulinumToxin => "توكسين البوتولينوم",
        Choice::Filler => "الفيلر (حشو الجلد)",
        Choice::SuperficialPeel => "تقشير سطحي (خفيف)",
        Choice::Needling => "الوخز بالإبر الدقيقة (ميكرونيدلينغ)",
        Choice::NonAblativeLaser => "علاج بالليزر أو الضوء أو الحرارة",
        Choice::AblativeLaserOrDeepPeel => "ليزر مزيل لسطح الجلد أو تقشير أعمق",
        Choice::Waxing => "إزالة الشعر بالشمع أو بطريقة أخرى",
        Choice::Surgery => "جراحة",
        Choice::DistressYes => "نعم",
        Choice::DistressNo => "لا",
        Choice::DistressPreferNotToSay => "أفضّل عدم الإجابة",
        Choice::Professional => "في عيادة",
        Choice::AtHome => "في المنزل",
        Choice::EitherSetting => "أي منهما",
        Choice::NoRollerYet => "ليست لدي أسطوانة إبر بعد",
        Choice::NeedleUpToQuarter => "0.25 ملم أو أقصر",
        Choice::NeedleLonger => "أطول من 0.25 ملم",
        Choice::NoDowntime => "من دون أي أثر ظاهر",
        Choice::DowntimeUpTo2 => "حتى يومين (2)",
        Choice::DowntimeUpTo7 => "حتى أسبوع",
        Choice::AnyDowntime => "المدة اللازمة مهما طالت",
    }
}

/// What an option covers, where its name does not say.
fn choice_help(it: Choice) -> &'static str {
    match it {
        Choice::OtherScars => "من عملية أو إصابة أو حرق أو جدري الماء.",
        Choice::SunSpots => "مسطحة وبنية ولا تتغير.",
        Choice::DarkMarks => "أو بعد الجروح أو الحروق أو الطفح الجلدي.",
        Choice::VolumeLoss => "مثلًا في الخدين.",
        Choice::DeepLines => "تبقى عندما يكون الوجه مسترخيًا.",
        Choice::Melasma => "بقع بنية على الخدين كليهما أو الجبهة أو الشفة العليا.",
        Choice::FacialRedness => "يبقى، أو يتكرر ظهوره.",
        Choice::RollingOrBoxcar => "تموجات ناعمة، أو منخفضات مستديرة واضحة الحواف.",
        Choice::IcePick => "مثل وخزة إبرة سميكة.",
        Choice::RaisedAcneScar => "ترتفع فوق سطح الجلد.",
        Choice::SmallFlat => "أقل من نحو 5 سم. وتُحسب الآثار الصغيرة الغائرة، كآثار جدري الماء.",
        Choice::LargeStitched => "أكثر من نحو 5 سم، أو جرح تمزّق ثم خُيّط.",
        Choice::RaisedOrTight => "ترتفع فوق سطح الجلد، أو تشدّه، أو تحد من حركتك.",
        Choice::ChangingLesion => {
            "شامة أو نمشة أو لطخة تغيّر حجمها أو شكلها أو لونها، أو تبدو مختلفة عن غيرها، أو \
             حوافها غير منتظمة، أو لها عدة ألوان، أو تسبب حكة، أو تتقشر، أو تنزف. أو كتلة أو قرحة \
             لم تلتئم خلال 4 أسابيع. ويُحسب سرطان الجلد في ذلك المكان، مؤكدًا أو مشتبهًا به. ولا \
             يُحسب حب الشباب، ولا الحبوب التي تظهر وتختفي، ولا آثار حب الشباب، ولا النمش المنتظم، \
             ولا الكلف الذي لا يتغير."
        }
        Choice::SpreadingInfection => {
            "يتورم أو ينتشر اليوم، أو ترافقه حمى. ولا تُحسب حبة واحدة مؤلمة، ولا عدوى شُفيت."
        }
        Choice::EyePainOrBlisters => {
            "تُحسب أيضًا عين حمراء مؤلمة أو تغيّر في النظر. والمقصود ما هو موجود الآن. ولا يُحسب \
             جفاف العين، ولا شحاذ العين (دمل الجفن) القديم."
        }
        Choice::ProblemAfterProcedure => {
            "خلال آخر 4 أسابيع: ألم شديد أو متزايد، أو فقاعات، أو احمرار ينتشر، أو قيح، أو حمى. أو \
             ضعف جديد، أو خدر جديد، أو تغيّر في النظر، أو تحوّل لون الجلد إلى الأبيض أو الرمادي \
             المزرق أو المرقّط. ولا يُحسب الاحمرار المعتاد ولا الكدمات ولا التقشر ولا الآثار \
             البنية ولا ردود الفعل القديمة."
        }
        Choice::NumbingReaction => {
            "ضربات قلب سريعة أو غير منتظمة، أو تشنجات، أو إغماء، أو صعوبة في التنفس، أو طنين في \
             الأذنين، أو لون جلد رمادي مزرق. ولا يُحسب هنا رد فعل حدث قبل سنوات. يُرجى ذكره ضمن \
             أسئلة الحساسية."
        }
        Choice::Trying => "تُحسب علاجات الخصوبة.",
        Choice::Type1 => "بشرة شديدة البياض.",
        Choice::Type2 => "بشرة بيضاء.",
        Choice::Type3 => "بشرة فاتحة إلى متوسطة.",
        Choice::Type4 => "بشرة زيتونية أو بنية فاتحة.",
        Choice::Type5 => "بشرة بنية.",
        Choice::Type6 => "بشرة بنية داكنة جدًا أو سوداء.",
        Choice::ColdSore => "نشطة الآن، أو ما زالت عليها قشور.",
        Choice::OpenWound => "تُحسب السحجات والجلد المتهيج.",
        Choice::CysticAcne => "تستمر أسابيع أو تترك ندبات.",
        Choice::RosaceaFlare => "احمرار أكثر من المعتاد، أو مع نتوءات.",
        Choice::SunburnOrTan => "تُحسب أجهزة التسمير.",
        Choice::SkinInfection => {
            "بكتيرية أو فطرية: مثل القوباء أو التهاب جذور الشعر المعدي أو السعفة."
        }
        Choice::Warts => "المليساء: نتوءات صغيرة لامعة يسببها فيروس.",
        Choice::RoughSunPatches => {
            "بقع متقشرة لا تزول. قد يسميها الطبيب التقران السفعي (actinic keratosis)."
        }
        Choice::SelfTan => "لوشن أو بخاخ أو قطرات.",
        Choice::Keloids => "لديك أو لدى أقاربك المقربين.",
        Choice::ColdSores => "ولو مرة واحدة. ويُحسب الحزام الناري.",
        Choice::Radiotherapy => "للجلد المراد علاجه أو قريبًا منه.",
        Choice::Vitiligo => "بقع بيضاء في أماكن فقد فيها الجلد لونه.",
        Choice::DarkMarksAfterInjury => "يبقى الجلد أغمق لأسابيع أو أشهر.",
        Choice::PoorHealing => "أو قروح تبقى مفتوحة مدة طويلة.",
        Choice::ReactionAfterNeedling => "مثل كتل أو طفح بسبب سيروم أو كريم.",
        Choice::BleedingDisorder => {
            "مثل الهيموفيليا أو داء فون ويلبراند أو نقص الصفائح الدموية. أو نزف يحدث لديك \
             بسهولة ويستمر مدة طويلة."
        }
        Choice::BloodClots => {
            "في الساق أو الرئة أو مكان آخر، الآن أو سابقًا. أو دم يتجلط بسهولة زائدة."
        }
        Choice::DiabetesUncontrolled => {
            "يُرجى اختيار هذا عند عدم المعرفة، أو عند وجود قروح في القدم أو خدر في القدمين."
        }
        Choice::HeartCondition => "تُحسب عمليات صمامات القلب وعدوى القلب.",
        Choice::ElectronicImplant => {
            "وكذلك مزيل الرجفان أو محفز الأعصاب أو مضخة الأنسولين أو قوقعة الأذن المزروعة."
        }
        Choice::MetalImplant => "في الجلد المراد علاجه أو قريبًا منه.",
        Choice::Scleroderma => "أمراض تجعل الجلد قاسيًا.",
        Choice::OtherAutoimmune => "مثلًا في المفاصل أو الأمعاء أو الغدة الدرقية.",
        Choice::WeakImmuneSystem => "بسبب مرض أو زراعة عضو أو أدوية مثل الأدوية البيولوجية.",
        Choice::Epilepsy => "وكذلك النوبات التي يثيرها الضوء الوامض.",
        Choice::HivOrHepatitis => "التهاب الكبد B أو C.",
        Choice::CancerTreatment | Choice::CancerTreatmentPastYear => "تُحسب أقراص العلاج الهرموني.",
        Choice::Sarcoidosis => "مرض يكوّن كتلًا صغيرة في الرئتين أو الجلد أو مكان آخر.",
        Choice::G6pdOrMethaemoglobinaemia => "حالات نادرة في الدم، يُفترض أن طبيبًا قد أخبرك بها.",
        Choice::Isotretinoin => {
            "مثل روأكيوتان (Roaccutane) أو أكيوتان (Accutane). الآن أو خلال آخر 12 شهرًا."
        }
        Choice::BloodThinners => {
            "مثل الوارفارين (ماريفان) أو الأسينوكومارول (سينتروم) أو الأبيكسابان أو الهيبارين أو \
             الكلوبيدوغريل. ويُحسب الأسبرين اليومي الذي وصفه طبيب."
        }
        Choice::Immunosuppressants => {
            "مثل الأدوية البيولوجية أو أقراص الستيرويد (الكورتيزون) أو الميثوتريكسات أو أدوية \
             ما بعد زراعة الأعضاء."
        }
        Choice::TopicalRetinoids => {
            "تريتينوين أو ريتينول أو أدابالين أو أحماض AHA أو BHA أو بنزويل بيروكسايد."
        }
        Choice::Photosensitisers => {
            "مثل الدوكسيسيكلين أو المينوسيكلين أو الأميودارون أو نبتة سانت جون (St John’s wort) \
             أو مدرات البول الثيازيدية."
        }
        Choice::HeartRhythm => "مثل الأميودارون أو السوتالول أو الميكسيليتين.",
        Choice::AntiInflammatories => {
            "والنابروكسين أيضًا. خلال آخر 7 أيام. أما الأسبرين اليومي الذي وصفه طبيب فيُحسب من \
             مميعات الدم."
        }
        Choice::SteroidCream => "على الجلد المراد علاجه، خلال آخر أسبوعين (2).",
        Choice::StainlessSteel => "أو الفولاذ في الحلي أو الإبر.",
        Choice::Nickel => "مثل طفح بسبب أقراط أو زر بنطال جينز.",
        Choice::Anaesthetic => {
            "ليدوكايين أو بريلوكايين أو أسماء أخرى تنتهي بالمقطع «كايين» (caine). وتُحسب \
             الحساسية من PABA أو السلفوناميدات."
        }
        Choice::Antiseptic => {
            "مثل الكلورهيكسيدين أو اليود أو الكحول أو المادة اللاصقة في لصقات الجروح."
        }
        Choice::SevereOrMany => {
            "مثل صدمة الحساسية (التأق): صعوبة في التنفس أو تورم في الحلق أو انهيار مفاجئ."
        }
        Choice::BotulinumToxin => "حقن لعلاج خطوط الوجه، مثل البوتوكس (Botox).",
        Choice::Filler => "حتى لو كان ذلك منذ وقت أطول.",
        Choice::SuperficialPeel => "تقشر ناعم لبضعة أيام على الأكثر.",
        Choice::Needling => "مع حرارة أو من دونها، في عيادة أو في المنزل.",
        Choice::NonAblativeLaser => {
            "يُحسب الضوء النبضي (IPL) والترددات الراديوية والموجات فوق الصوتية وأجهزة الطاقة \
             الأخرى."
        }
        Choice::AblativeLaserOrDeepPeel => {
            "ليزر CO2 أو ليزر الإربيوم، أو تقشير متوسط أو عميق، أو سنفرة الجلد (ديرمابريجن)."
        }
        Choice::Waxing => "تُحسب إزالة الشعر بالخيط وكريم إزالة الشعر وجروح الحلاقة.",
        Choice::EitherSetting => "لم أقرر بعد.",
        _ => "",
    }
}

/// The names of the treatments.
fn treatment(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => "الوخز الاحترافي بالإبر الدقيقة (ميكرونيدلينغ)",
        Treatment::MicroneedlingWithPrp => "الوخز بالإبر الدقيقة مع البلازما الغنية بالصفائح (PRP)",
        Treatment::RfMicroneedling => "الوخز بالإبر الدقيقة مع الترددات الراديوية (RF)",
        Treatment::SuperficialPeel => "التقشير الكيميائي السطحي (الخفيف)",
        Treatment::DeepPeel => "التقشير الكيميائي المتوسط أو العميق",
        Treatment::NonAblativeLaser => "الليزر غير الاستئصالي",
        Treatment::AblativeLaser => "الليزر المزيل لسطح الجلد (الاستئصالي)",
        Treatment::DermalFiller => "حشو الجلد (الفيلر)",
        Treatment::TopicalRoutine => "واقي الشمس والعناية بالبشرة",
        Treatment::AtHomeMicroneedling => "الوخز بالإبر الدقيقة في المنزل",
    }
}

/// What each treatment is, in one sentence.
fn about(it: Treatment) -> &'static str {
    match it {
        Treatment::ProfessionalMicroneedling => {
            "يُحدث شخص مدرَّب ثقوبًا دقيقة في الجلد بإبر رفيعة معقمة لكي يُصلح الجلد نفسه. وهذا \
             الوخز إجراء «طفيف التوغل»، أي إنه يخترق الجلد فعلًا."
        }
        Treatment::MicroneedlingWithPrp => {
            "وخز بالإبر الدقيقة مع البلازما (PRP)، وهي جزء من دمك يُؤخذ من ذراعك ويوضع على \
             الجلد."
        }
        Treatment::RfMicroneedling => {
            "هذا إجراء طبي. وتسخّن فيه الإبر أيضًا الطبقات الأعمق من الجلد بالترددات الراديوية."
        }
        Treatment::SuperficialPeel => {
            "حمض خفيف يفكك الطبقة الخارجية من الجلد، فتتقشر بعد ذلك بضعة أيام على الأكثر."
        }
        Treatment::DeepPeel => {
            "حمض أقوى يزيل طبقات أعمق من الجلد، ثم يحتاج الجلد إلى أسابيع ليلتئم."
        }
        Treatment::NonAblativeLaser => "ليزر يسخّن الجلد في أعمدة دقيقة ويترك السطح سليمًا.",
        Treatment::AblativeLaser => "ليزر يزيل سطح الجلد، ثم يلتئم الجلد من جديد على مدى أسابيع.",
        Treatment::DermalFiller => {
            "هلام (جل) يُحقن تحت الجلد لملء التجاويف والطيات لبضعة أشهر. وفي حالات نادرة يسد \
             وعاءً دمويًا، مما قد يضر الجلد أو البصر."
        }
        Treatment::TopicalRoutine => {
            "واقي شمس بعامل حماية SPF 30 أو أكثر كل يوم، وعناية لطيفة، ومستحضرات توضع على الجلد. \
             ولا يشمل ذلك أي إجراء."
        }
        Treatment::AtHomeMicroneedling => {
            "أسطوانة بإبر قصيرة جدًا تُستعمل ذاتيًا على الجلد، وتعمل في الغالب على السطح."
        }
    }
}

/// Whom to ask, to stand within a sentence.
fn clinician(it: Clinician) -> &'static str {
    match it {
        Clinician::Doctor => "طبيبك العام أو طبيب الأسرة",
        Clinician::Dermatologist => "طبيب مختص بالأمراض الجلدية",
        Clinician::Obstetrician => "القابلة أو الطبيب المتابع للحمل",
        Clinician::Prescriber => "الطبيب أو الممرض الذي يصف لك الدواء",
        Clinician::Oncologist => "فريق علاج السرطان المتابع لك",
        Clinician::Haematologist => "طبيب مختص بأمراض الدم",
        Clinician::Cardiologist => "طبيب القلب المتابع لك أو عيادة الجهاز المزروع",
        Clinician::Rheumatologist => "طبيب مختص بأمراض المفاصل والمناعة (الروماتيزم)",
        Clinician::Neurologist => "طبيب مختص بالدماغ والأعصاب",
        Clinician::Surgeon => "جرّاحك أو جرّاح تجميل",
        Clinician::Injector => "الشخص الذي حقن لك الفيلر",
        Clinician::EyelidSpecialist => "طبيب مختص بالعيون والجفون",
        Clinician::Allergist => "طبيب مختص بالحساسية",
        Clinician::Provider => "الممارس الصحي الذي سيتولى علاجك",
        Clinician::Specialist => "الاختصاصي المتابع لحالتك",
    }
}

/// Why a rule speaks: true for every treatment that it touches.
fn rule(it: Rule) -> &'static str {
    match it {
        Rule::Pregnant => {
            "لا يكون التقشير السطحي (الخفيف) بحمض الغليكوليك أو حمض اللاكتيك ممكنًا إلا إذا وافقت \
             القابلة أو الطبيب المتابع للحمل. ويجب عدم الخضوع لأي إجراء آخر إلا بعد الولادة وبعد \
             التوقف عن الرضاعة الطبيعية. وفي العناية بالبشرة، يجب تجنب الريتينويدات (مستحضرات \
             فيتامين A) والهيدروكينون وحمض الساليسيليك. ويجب السؤال قبل استعمال حمض الأزيليك."
        }
        Rule::Breastfeeding => {
            "الخيار الحذر هو الانتظار إلى ما بعد التوقف عن الرضاعة الطبيعية. فقد ينتقل دواء \
             التخدير الموضعي إلى الحليب. وفي العناية بالبشرة، يجب تجنب الريتينويدات (مستحضرات \
             فيتامين A) والهيدروكينون."
        }
        Rule::Trying => {
            "يجب إجراء اختبار حمل في يوم كل علاج. ولا يُجرى العلاج إلا إذا كانت النتيجة سلبية، \
             وإلا فيجب انتظار الدورة الشهرية. وقد يزداد الكلف (بقع بنية) سوءًا لاحقًا أيضًا. وفي \
             العناية بالبشرة، يجب تجنب الريتينويدات (مستحضرات فيتامين A) والهيدروكينون."
        }
        Rule::Under18 => {
            "قبل سن 18، لا يقترح هذا الاستبيان أي إجراءات تجميلية. يُرجى التحدث في الأمر مع أحد \
             الوالدين أو من يتولى الرعاية، ومع طبيب عام أو طبيب مختص بالأمراض الجلدية. وحب الشباب \
             الذي يُعالج مبكرًا قد يترك ندبات أقل."
        }
        Rule::From18To21 => {
            "أجهزة الوخز بالإبر الدقيقة ومواد الفيلر المسموح بها في الولايات المتحدة مخصصة \
             للبالغين بعمر 22 سنة فأكثر. إذا كان عمرك من 18 إلى 21 سنة، فتجب مراجعة مختص طبي وجهًا \
             لوجه قبل أي إجراء."
        }
        Rule::From65 => {
            "قد يكون الجلد أرق وأكثر تعرضًا للكدمات ابتداءً من عمر 65 سنة تقريبًا. يجب إعطاء \
             العيادة قائمة بجميع أدويتك."
        }
        Rule::OpenWound => {
            "الجلد المجروح أو المتسلخ يجب أن ينغلق تمامًا ويهدأ قبل أي إجراء. وحتى ذلك الحين، \
             يجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية عليه."
        }
        Rule::ActiveAcne => {
            "يجب تهدئة حب الشباب أولًا، ثم علاج الآثار التي يتركها. ويمكن لطبيب أو صيدلي أن يساعدك في ذلك. فالعمل على الحبوب الملتهبة \
             قد ينشر البكتيريا. وقد تظل كريمات حب الشباب مفيدة، لكن يجب إبعاد المستحضرات القوية \
             عن الجلد المتسلخ أو المجروح."
        }
        Rule::CysticAcne => {
            "الحبوب العميقة المؤلمة يجب أن يعاينها طبيب مختص بالأمراض الجلدية أولًا. ويمكن أن \
             يساعد العلاج الموصوف في الوقاية من ندبات جديدة. يجب إبعاد المستحضرات القوية عن الجلد \
             المتسلخ أو المجروح."
        }
        Rule::ColdSore => {
            "قد ينشر الإجراء قروح البرد (الهربس) أو الحزام الناري على الجلد. يجب الانتظار حتى تزول \
             كل القشور ويبدو الجلد طبيعيًا، والانتظار من جديد إذا عادت القروح. ويجب عدم وضع \
             الأحماض والريتينويدات والمقشرات الحبيبية على القروح."
        }
        Rule::ColdSoreHistory => {
            "قد يعيد الإجراء قروح البرد (الهربس). وقد تساعد أقراص مضادة للفيروسات على منع ذلك، إذا \
             بدأ تناولها في اليوم السابق أو في اليوم نفسه. والقرار للطبيب أو لمن يصف الأدوية."
        }
        Rule::Warts => {
            "قد ينشر الإجراء الفيروس المسبب للثآليل والمليساء. تجب مراجعة طبيب أو صيدلي، والانتظار \
             حتى تزول الثآليل أو النتوءات. ويجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية \
             عليها إلا إذا طلب الطبيب أو الصيدلي ذلك."
        }
        Rule::SkinInfection => {
            "يجب أن تُعالج العدوى وتزول قبل أي إجراء. وحتى ذلك الحين، يجب عدم وضع الأحماض \
             والريتينويدات والمقشرات الحبيبية على الجلد."
        }
        Rule::EczemaNow => {
            "عندما تكون الإكزيما نشطة، يكون حاجز الجلد متضررًا. يجب الانتظار حتى يخلو الجلد منها، \
             وعدم وضع الأحماض والريتينويدات والمقشرات الحبيبية عليه."
        }
        Rule::EczemaHistory => {
            "الجلد الذي أصيب بالإكزيما يتهيج بسهولة. يُرجى طلب اختبار الرقعة، وطلب تقصير مدة \
             بقاء أي كريم تخدير على الجلد."
        }
        Rule::PsoriasisNow => {
            "قد تؤدي إصابة الجلد إلى ظهور بقع جديدة من الصدفية أو الحزاز المسطح. يجب الانتظار \
             حتى يصفو الجلد في ذلك المكان. ويجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية \
             على البقع."
        }
        Rule::PsoriasisHistory => {
            "حتى في حالة الهدوء، قد تظهر الصدفية أو الحزاز المسطح في موضع إصابة الجلد. ويمكن \
             لطبيب مختص بالأمراض الجلدية أن يقدّر مدى احتمال ذلك لديك."
        }
        Rule::RosaceaFlare => {
            "يجب علاج الوردية (روزاسيا) أولًا، والانتظار حتى تهدأ. وحتى ذلك الحين، يجب عدم وضع \
             الأحماض والريتينويدات والمقشرات الحبيبية على الجلد."
        }
        Rule::RosaceaHistory => {
            "قد تهيج البشرة المصابة بالوردية (روزاسيا) بعد الإجراء. يُرجى طلب تجربة على مساحة \
             صغيرة أولًا، وطلب إعدادات لطيفة."
        }
        Rule::FacialRedness => {
            "الاحمرار الذي لا يزول قد يكون من الوردية (روزاسيا)، وقد تهيج بعد الإجراء. يجب أن \
             يُفحص، ويُرجى طلب تجربة على مساحة صغيرة أولًا."
        }
        Rule::Sunburn => {
            "الجلد المحترق من الشمس أو المسمرّ حديثًا أكثر عرضة للحروق أو لأن يغمق لونه. يجب \
             الانتظار حتى يزول الحرق أو الاسمرار تمامًا. ويجب عدم وضع الأحماض والريتينويدات \
             والمقشرات الحبيبية على الجلد المحترق."
        }
        Rule::SelfTan => {
            "يجب الانتظار حتى يزول التسمير الذاتي. ويستغرق ذلك نحو أسبوع إلى أسبوعين (1 إلى 2)."
        }
        Rule::RadiotherapyRecent => {
            "ربما مضى أقل من 12 شهرًا على علاجك الإشعاعي. وينتظر هذا الاستبيان حتى تنتهي هذه \
             المدة، لأن الجلد يلتئم خلالها ببطء."
        }
        Rule::Radiotherapy => {
            "الجلد الذي خضع لعلاج إشعاعي يلتئم ببطء. ومهما طال الزمن، يجب أن يعرف فريق علاج \
             السرطان المتابع لك بما هو مخطط له."
        }
        Rule::RoughSunPatches => {
            "يجب أن يحدد طبيب ما هي البقع الخشنة بسبب الشمس قبل أي علاج تجميلي. نرجو عرضها على \
             طبيب قريبًا."
        }
        Rule::RaisedMoles => {
            "يجب تغطية الشامات والوحمات وعدم علاجها. والشامة أو الوحمة التي تتغير أو تنزف أو تبدو \
             غريبة يجب أن يراها طبيب أولًا."
        }
        Rule::Tattoo => {
            "يجب عدم علاج الوشم والمكياج الدائم، لأن اللون قد يتغير. ولا يستطيع الاستبيان معرفة \
             موضع الوشم، ولذلك يستبعد المنطقة كلها."
        }
        Rule::AroundEyes => {
            "لا شيء من هذا مخصص للجفون ولا للجلد الواقع داخل الحافة العظمية للعين. ويجب أن يقرر \
             اختصاصي إن كان علاج الجلد الأبعد من ذلك ممكنًا."
        }
        Rule::Lips => {
            "يجب عدم علاج الشفتين بالإبر أو التقشير أو الليزر. والفيلر في الشفتين يحتاج إلى طبيب. \
             ولمعرفة ما يناسب المناطق الأخرى، تُرجى الإجابة من جديد من دون اختيار الشفتين."
        }
        Rule::RecentPeel => "يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد التقشير السطحي.",
        Rule::RecentNeedling => "يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد الوخز بالإبر الدقيقة.",
        Rule::RecentLaser => {
            "يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد علاج بالليزر أو الضوء أو الحرارة."
        }
        Rule::RecentDeep => {
            "يترك هذا الاستبيان مهلة 6 أشهر بعد ليزر مزيل لسطح الجلد أو تقشير أعمق أو سنفرة \
             الجلد (ديرمابريجن). وتكتفي بعض المصادر بمدة أقصر."
        }
        Rule::Waxing => "يبقى الجلد حساسًا بعد إزالة الشعر. ويترك هذا الاستبيان مهلة أسبوع كامل.",
        Rule::Surgery => {
            "الجراحة التي أُجريت خلال آخر 12 شهرًا ربما ما زالت تلتئم من الداخل. ويجب أن يحدد \
             جرّاح متى يكون الجلد جاهزًا."
        }
        Rule::SurgeryNew => {
            "في أول 6 أسابيع، لا يكون جرح الجراحة قويًا بما يكفي للإبر أو الفيلر. وأي شيء آخر \
             يحتاج إلى موافقة جرّاح."
        }
        Rule::ScarNew => {
            "في أول 6 أسابيع، لا تكون الندبة قوية بما يكفي للإبر أو الفيلر. وأي شيء آخر يحتاج \
             إلى موافقة جرّاح."
        }
        Rule::ScarYoung => {
            "تظل الندبة تتغير في أول 12 شهرًا. ويمكن أن يفيد العلاج المبكر، ولكن فقط إذا رأى جرّاح \
             أن الندبة قوية بما يكفي."
        }
        Rule::Keloid => {
            "لدى من لديهم ميل إلى الندبات البارزة (الجدرات أو الكيلويد)، قد تسبب أي إصابة للجلد \
             ندبة بارزة أخرى. والرعاية الأولى المعتادة لدى طبيب مختص بالأمراض الجلدية هي حقن \
             الستيرويد (الكورتيزون)، مع سيليكون يوضع على سطح الجلد."
        }
        Rule::Type4 => {
            "البشرة التي تسمرّ بسهولة قد تظهر عليها آثار داكنة بعد أي علاج. يُرجى طلب إعدادات \
             لطيفة، وتجربة على بقعة صغيرة حيث أمكن، وشخص لديه خبرة ببشرة مثل بشرتك. ويجب تجنب مواد \
             التقشير القوية وأنواع الليزر المزيلة لسطح الجلد."
        }
        Rule::Type5Or6 => {
            "البشرة السمراء والسوداء تظهر عليها آثار داكنة بسهولة أكبر بعد أي علاج، وقد تبقى \
             طويلًا. يُرجى طلب إعدادات لطيفة، وتجربة على بقعة صغيرة حيث أمكن، وشخص يعالج البشرة \
             السمراء والسوداء كثيرًا. ويجب تجنب مواد التقشير القوية وأنواع الليزر المزيلة لسطح \
             الجلد."
        }
        Rule::DarkMarksHistory => {
            "قد يغمق لون بشرتك بعد العلاج، كما يحدث بعد الحبوب أو الجروح. يجب أولًا أن تخفف \
             الكريمات الآثار الموجودة، ثم يُرجى طلب إعدادات لطيفة وتجربة على بقعة صغيرة."
        }
        Rule::CreamsFirst => {
            "الكريمات هي الخطوة الأولى للآثار الداكنة، لمدة 8 إلى 12 أسبوعًا. ويأتي التقشير السطحي \
             بعد 8 أسابيع من الكريمات على الأقل."
        }
        Rule::Melasma => {
            "كثيرًا ما يعود الكلف، وقد تزيده الحرارة أو الضوء سوءًا. وتأتي الحماية من الشمس \
             والكريمات الموصوفة أولًا. وكل ما عدا ذلك إضافة، ويقررها طبيب مختص بالأمراض الجلدية."
        }
        Rule::Vitiligo => {
            "قد تظهر بقع بيضاء جديدة بعد إصابة الجلد. وينبغي أن يكون البهاق مستقرًا منذ 12 شهرًا \
             على الأقل."
        }
        Rule::Lupus => {
            "من الممكن حدوث نوبات نشاط وبطء في الالتئام مع الذئبة والتهاب الجلد والعضلات. ولا \
             يُفكَّر في إجراء إلا ما دام المرض هادئًا. وقد يثير الضوء نوبة، ولذلك يُستبعد الليزر."
        }
        Rule::Scleroderma => {
            "لا توجد إرشادات متفق عليها بشأن تصلب الجلد والقشيعة (مورفيا)، وقد يثير الإجراء \
             المرض. ولا يوصي هذا الاستبيان بأي إجراء."
        }
        Rule::OtherAutoimmune => {
            "قد يغيّر مرض المناعة الذاتية وأدويته طريقة التئام الجلد. ويجب أن يحدد الاختصاصي \
             المتابع لمرضك إن كان المرض مستقرًا."
        }
        Rule::PoorHealing => {
            "كل إجراء يحتاج إلى جلد يلتئم جيدًا. وإذا كانت الجروح لا تلتئم جيدًا، فإن هذا \
             الاستبيان لا يقترح أي إجراء."
        }
        Rule::IsotretinoinNow => {
            "تفيد إجابتك بتناول الإيزوتريتينوين، أو بالتوقف عنه منذ وقت قريب جدًا، أو بعدم معرفة \
             وقت التوقف. يجب عدم إيقاف العلاج به من أجل علاج تجميلي. يُرجى سؤال طبيبك المختص \
             بالأمراض الجلدية عمّا إذا كان أي علاج لطيف ممكنًا قبل ذلك."
        }
        Rule::IsotretinoinPast => {
            "ينتظر هذا الاستبيان 6 أشهر بعد الإيزوتريتينوين، و12 شهرًا قبل الليزر المزيل لسطح \
             الجلد أو الوخز بالإبر الدقيقة في المنزل. ويقول الخبراء الآن إن بعض العلاجات اللطيفة \
             قد تكون ممكنة قبل ذلك. والقرار في ذلك لطبيب مختص بالأمراض الجلدية."
        }
        Rule::IsotretinoinAblative => {
            "بعد الإيزوتريتينوين، ينتظر هذا الاستبيان 12 شهرًا قبل الليزر المزيل لسطح الجلد أو \
             الوخز بالإبر الدقيقة في المنزل. ويجب عدم إيقاف العلاج به مبكرًا من أجل هذا."
        }
        Rule::TopicalRetinoids => {
            "يجب التوقف مؤقتًا عن وضع الريتينويدات والأحماض والبنزويل بيروكسايد على ذلك الجلد لمدة \
             7 أيام قبل الإجراء. وبعد الإجراء، لا يُستأنف استعمالها إلا بعد مرور 7 أيام على الأقل \
             وبعد أن يهدأ الجلد. وإذا كان طبيب قد وصفها، فيجب سؤاله قبل التوقف عنها."
        }
        Rule::BloodThinners => {
            "قد تزيد مميعات الدم النزف أو الكدمات لديك. ولا يجوز أبدًا إيقافها من أجل علاج تجميلي."
        }
        Rule::AntiInflammatories => {
            "هذه الأدوية أو المكملات قد تجعل الكدمات أكثر احتمالًا. يجب السؤال قبل إيقاف أي دواء \
             موصوف."
        }
        Rule::Immunosuppressed => {
            "ضعف جهاز المناعة يزيد احتمال العدوى. يجب عدم إيقاف أي دواء من أجل علاج تجميلي."
        }
        Rule::SteroidCream => {
            "كريمات الستيرويد (الكورتيزون) القوية ترقق الجلد. يجب سؤال من وصف الكريم قبل \
             إيقافه."
        }
        Rule::Photosensitisers => {
            "بعض الأدوية تجعل تفاعل الجلد مع الضوء أقوى. يُرجى سؤال صيدلي عن أدويتك. ويجب عدم \
             إيقاف مضاد حيوي أو أي دواء آخر موصوف من أجل علاج تجميلي."
        }
        Rule::CancerTreatment => {
            "أثناء علاج السرطان، لا يقترح هذا الاستبيان أي إجراءات. فقد يلتئم الجلد ببطء، وقد تكون \
             العدوى أكثر احتمالًا."
        }
        Rule::CancerTreatmentPastYear => {
            "بعد علاج السرطان، قد يلتئم الجلد ببطء لمدة سنة أو نحوها. ويجب عدم إيقاف أقراص \
             العلاج الهرموني من أجل علاج تجميلي."
        }
        Rule::HeartRhythm => {
            "قد تكون كريمات التخدير خطرة مع أدوية نظم القلب أو نقص إنزيم G6PD (أنيميا الفول) أو \
             ميتهيموغلوبينية الدم. يجب إخبار العيادة قبل أي تخدير، وعدم إيقاف أي دواء."
        }
        Rule::BleedingDisorder => {
            "قد يحدث لديك نزف أو كدمات أكثر مما يحدث لدى غيرك، ولمدة أطول. ويستبعد هذا الاستبيان \
             معظم العلاجات التي تخترق الجلد."
        }
        Rule::BloodClots => {
            "عند وجود جلطات دموية الآن أو سابقًا، أو دم يتجلط بسهولة زائدة، تلزم موافقة طبيب \
             أولًا. ولا يجوز أبدًا إيقاف مميع الدم من أجل علاج تجميلي."
        }
        Rule::DiabetesControlled => {
            "قد يبطئ السكري الالتئام ويزيد احتمال العدوى. ويساعد فحص حديث لسكر الدم (السكر \
             التراكمي HbA1c) على اتخاذ القرار."
        }
        Rule::DiabetesUncontrolled => {
            "يجب الانتظار حتى يصبح السكري لديك منضبطًا جيدًا ويتحقق طبيب من ذلك. فارتفاع سكر الدم \
             قد يبطئ الالتئام ويزيد احتمال العدوى."
        }
        Rule::HeartCondition => {
            "عند وجود مرض في القلب، تلزم موافقة اختصاصي قبل أي إجراء. وقد تؤثر بعض مواد التقشير \
             القوية في القلب."
        }
        Rule::ElectronicImplant => {
            "يجب عدم الخضوع للترددات الراديوية، لأنها قد تُخلّ بعمل الأجهزة الإلكترونية المزروعة. \
             وبعض العيادات لا تعالج أي شخص لديه جهاز مزروع، حتى من دون ترددات راديوية. يُرجى سؤال \
             الفريق المتابع لجهازك."
        }
        Rule::MetalImplant => {
            "لا تُستعمل الترددات الراديوية (RF) فوق المعدن أو قريبًا منه. يجب إخبار العيادة بمكان \
             المعدن لديك، بما في ذلك الأجزاء المعدنية في الأسنان."
        }
        Rule::HivOrHepatitis => {
            "يجب أن تعرف العيادة أن جهاز المناعة لديك قوي بما يكفي. يُرجى سؤال العيادة عن طريقة \
             حفاظها على سرية ذلك. ولا يجوز أبدًا مشاركة أسطوانة الإبر مع أي شخص."
        }
        Rule::Epilepsy => {
            "يجب إخبار العيادة بنوبات التشنج لديك وما يثيرها. فأجهزة الليزر تصدر ضوءًا ساطعًا."
        }
        Rule::LiverOrKidney => {
            "قد يغيّر مرض الكبد أو الكلى قدرة الجسم على التعامل مع دواء التخدير الموضعي. وقد تضر \
             بعض مواد التقشير القوية بالكلى."
        }
        Rule::UnwellNow => "يجب الانتظار حتى تنتهي الحمى أو المرض وتعود إليك العافية.",
        Rule::Smoking => {
            "قد يبطئ التدخين أو استعمال السجائر الإلكترونية الالتئام ويضعف النتيجة. وقد يفيد \
             التوقف قبل العلاج وبعده."
        }
        Rule::FaintsWithNeedles => {
            "قد تسبب الإبر لك إغماءً أو خوفًا شديدًا. يُرجى إخبار من يكون معك، والاستلقاء إذا شعرت \
             بتوعك. ويحتاج PRP أيضًا إلى عينة دم."
        }
        Rule::SteelAllergy => {
            "معظم الإبر مصنوعة من الفولاذ الجراحي. ويمكن لطبيب مختص بالأمراض الجلدية إجراء اختبار \
             الرقعة. وتستعمل بعض الأجهزة إبرًا من التيتانيوم."
        }
        Rule::NickelAllergy => {
            "قد تحتوي الإبر الفولاذية على النيكل. ونادرًا ما سُجلت تفاعلات، لكن اختبار الرقعة \
             يأتي أولًا."
        }
        Rule::AnaestheticAllergy => {
            "كثيرًا ما يكون دواء التخدير الموضعي جزءًا من الإجراء. يجب عدم تخدير أي موضع حتى يتم \
             فحص الحساسية لديك."
        }
        Rule::LatexAllergy => {
            "يجب إخبار العيادة عند الحجز، لتكون القفازات والأدوات خالية من اللاتكس. ويجب عدم \
             استعمال اللاتكس في المنزل أيضًا."
        }
        Rule::AntisepticAllergy => {
            "يجب إخبار العيادة بالمطهر أو لصقة الجروح أو المادة اللاصقة التي تسبب لك تفاعلًا. \
             ويجب عدم استعمالها في المنزل أيضًا."
        }
        Rule::AspirinAllergy => {
            "يجب تجنب حمض الساليسيليك، في التقشير وفي العناية بالبشرة معًا. فهو شبيه جدًا \
             بالأسبرين."
        }
        Rule::SevereAllergies => {
            "إذا سبق أن حدث لك رد فعل تحسسي شديد، أو كانت لديك حساسيات كثيرة، فقد يكون خطر حدوث رد \
             فعل جديد أكبر. يجب أولًا معرفة ما ينبغي تجنبه."
        }
        Rule::GranulomaRisk => {
            "قد تتكون كتل صلبة (حبيبومات) في الجلد الذي ثُقب. وقد يزيد الساركويد، أو تفاعل سابق \
             بعد الوخز بالإبر الدقيقة، احتمال تكوّنها."
        }
        Rule::ToxinRecent => {
            "يترك هذا الاستبيان مهلة أسبوعين (2) على الأقل بعد توكسين البوتولينوم، و4 أسابيع قبل \
             الترددات الراديوية أو الوخز بالإبر الدقيقة في المنزل. يُرجى إخبار الشخص الذي حقنه بما \
             هو مخطط له."
        }
        Rule::ToxinBeforeRf => {
            "يترك هذا الاستبيان مهلة 4 أسابيع بين توكسين البوتولينوم والترددات الراديوية أو \
             الوخز بالإبر الدقيقة في المنزل."
        }
        Rule::Filler => {
            "يجب إخبار العيادة بمكان الفيلر لديك وموعد حقنه. واستعمال الترددات الراديوية فوق \
             الفيلر يحتاج إلى موافقة من حقنه."
        }
        Rule::FillerRecent => {
            "يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد الفيلر، ويجب أن يعرف من حقنه بما هو \
             مخطط له."
        }
        Rule::AreaNeck => {
            "جلد الرقبة أرقّ من جلد الوجه ويلتئم بسهولة أقل. وقد تركت أنواع الليزر المزيلة لسطح \
             الجلد ندبات هناك، وقد تفعل مواد التقشير القوية الشيء نفسه. ولم تعتمد إدارة الغذاء \
             والدواء الأمريكية (FDA) الفيلر للرقبة."
        }
        Rule::AreaChest => {
            "جلد الصدر تبقى فيه الندبات بسهولة، وقد تكون بارزة. ولذلك تُستبعد هناك مواد التقشير \
             القوية وأنواع الليزر المزيلة لسطح الجلد. ولم تعتمد إدارة الغذاء والدواء الأمريكية \
             (FDA) الفيلر للصدر."
        }
        Rule::AreaBreasts => {
            "تُستبعد مواد التقشير القوية على الثديين، وتنصح إدارة الغذاء والدواء الأمريكية (FDA) \
             بعدم استعمال الفيلر هناك. ويحتاج الليزر المزيل لسطح الجلد أولًا إلى رأي طبيب مختص \
             بالأمراض الجلدية. وعند وجود حشوة مزروعة أو كتلة أو أي تغيّر، تجب مراجعة طبيب أولًا، \
             مهما كان العلاج المراد."
        }
        Rule::AreaAbdomen => {
            "جلد البطن يلتئم أبطأ من جلد الوجه. وتُستبعد هناك مواد التقشير القوية، وقد يترك الليزر \
             المزيل لسطح الجلد آثارًا. وتنصح إدارة الغذاء والدواء الأمريكية (FDA) بعدم استعمال \
             الفيلر لتشكيل الجسم."
        }
        Rule::AreaHipsOrButtocks => {
            "جلد الوركين والأرداف يلتئم أبطأ من جلد الوجه. وتُستبعد هناك مواد التقشير القوية، وقد \
             يترك الليزر المزيل لسطح الجلد آثارًا. وتنصح إدارة الغذاء والدواء الأمريكية (FDA) بعدم \
             استعمال الفيلر لتشكيل الجسم."
        }
        Rule::AreaThighs => {
            "جلد الفخذين يلتئم أبطأ من جلد الوجه. وتُستبعد هناك مواد التقشير القوية، وقد يترك \
             الليزر المزيل لسطح الجلد آثارًا. وتنصح إدارة الغذاء والدواء الأمريكية (FDA) بعدم \
             استعمال الفيلر لتشكيل الجسم."
        }
        Rule::AreaLowerLegs => {
            "تحت الركبة يلتئم الجلد ببطء، ويغمق بسهولة، وقد تتكوّن فيه ندبات بارزة. وتُستبعد هناك \
             مواد التقشير القوية، وقد يترك الليزر المزيل لسطح الجلد آثارًا. وتنصح إدارة الغذاء \
             والدواء الأمريكية (FDA) بعدم استعمال الفيلر لتشكيل الجسم."
        }
        Rule::AreaArms => {
            "تتكوّن الندبات البارزة على الكتفين وأعلى الذراعين أكثر من غيرهما. وتُستبعد مواد \
             التقشير القوية على الذراعين، وقد يترك الليزر المزيل لسطح الجلد ندبات. وتنصح إدارة \
             الغذاء والدواء الأمريكية (FDA) بعدم استعمال الفيلر لتشكيل الجسم."
        }
        Rule::AreaHands => {
            "جلد اليدين رقيق ويغطي الأوتار، ويلتئم بسهولة أقل من جلد الوجه. ولذلك تُستبعد هناك \
             مواد التقشير القوية. ولا يستعمل بعض المعالجين هناك الليزر المزيل لسطح الجلد أيضًا."
        }
        Rule::AreaBack => {
            "قد تتكوّن ندبات بارزة في الظهر. وكثيرًا ما تكون ندبات حب الشباب هناك بارزة بالفعل، \
             ولذلك يجب أن يفحصها مختص أولًا. وتُستبعد هناك مواد التقشير القوية، وقد يترك الليزر \
             المزيل لسطح الجلد ندبات. وتنصح إدارة الغذاء والدواء الأمريكية (FDA) بعدم استعمال \
             الفيلر لتشكيل الجسم."
        }
        Rule::DeepPeelAlways => {
            "التقشير المتوسط أو العميق إجراء طبي. ويستغرق الالتئام أسابيع، وقد تبقى ندبات أو تغيّر \
             في اللون. والقرار لطبيب مختص بالأمراض الجلدية، ولا يوصي هذا الاستبيان به أبدًا."
        }
        Rule::DeepPeelHeart => {
            "تستعمل بعض أنواع التقشير العميق الفينول، وقد يُخلّ بنبض القلب ويُجهد الكلى. وقد يزيد \
             السكري أو مرض في القلب هذا الخطر. ويحتاج تقشير كهذا إلى جهاز يراقب القلب وإلى وجود \
             طبيب في الغرفة. وإذا لم يكن نوع الحمض المقرر معروفًا لديك، فيجب افتراض أنه الفينول."
        }
        Rule::AblativeAlways => {
            "يزيل هذا الليزر سطح الجلد، فيبقى الجلد بعدها متسلخًا لأيام وأحمر لأسابيع إلى أشهر. \
             وقد يسبب عدوى أو ندبات أو جلدًا أفتح أو أغمق. والقرار لطبيب مختص بالأمراض الجلدية، \
             ولا يوصي هذا الاستبيان به أبدًا."
        }
        Rule::FillerAlways => {
            "في حالات نادرة يسدّ الفيلر وعاءً دمويًا. وعندها قد يموت جزء من الجلد، أو يُفقد البصر، \
             أو تحدث سكتة دماغية. ولذلك يجب أن يحقنه مختص طبي مدرَّب فقط، يكون الترياق متوفرًا \
             لديه في المكان. والجلد الأبيض أو المرقّط، أو الألم الشديد، أو تغيّر النظر حالة طارئة. \
             وفي الولايات المتحدة، الفيلر مخصص للبالغين بعمر 22 سنة فأكثر."
        }
        Rule::RfAlways => {
            "في أكتوبر (تشرين الأول) 2025 حذّرت إدارة الغذاء والدواء الأمريكية (FDA) من أضرار \
             خطيرة ناتجة عن بعض استعمالات الوخز بالإبر الدقيقة مع الترددات الراديوية. وذكرت منها \
             الحروق والندبات وفقدان الدهون والتشوه وتلف الأعصاب. واحتاج بعض الناس إلى جراحة. وهذا \
             الوخز إجراء طبي، وليس أبدًا للاستعمال في المنزل. يجب اختيار مقدم علاج طبي مدرَّب، \
             وإخباره بأي أجهزة أو مواد مزروعة."
        }
        Rule::PrpAlways => {
            "من أجل PRP يُسحب دم منك ثم يُعاد جزء منه إلى جلدك. وقد أصيبت زبونات لمنتجع صحي في \
             الولايات المتحدة بفيروس HIV، والأرجح أن السبب أدوات استُعملت مرة أخرى. ويجب أن تكون \
             كل الأدوات للاستعمال مرة واحدة، وأن تُفتح أمامك، وأن تحمل اسمك."
        }
        Rule::LaserType3 => {
            "البشرة التي تسمرّ قد تصبح أغمق لفترة بعد الليزر. يُرجى طلب تجربة على بقعة صغيرة، \
             وتجنب التسمير قبل العلاج وبعده، واستعمال واقي الشمس كل يوم."
        }
        Rule::HomeAlways => {
            "في سنة 2021 قالت إدارة الغذاء والدواء الأمريكية (FDA) إنها لم تسمح ببيع أي جهاز للوخز \
             بالإبر الدقيقة من دون وصفة طبية. وربما تغيّر ذلك. والعيادة هي الخيار الأفضل. وفي \
             المنزل، يجب ألا يزيد طول الإبر على 0.25 ملم."
        }
        Rule::HomeNotAsked => {
            "لم تتضمن إجابتك طلب العلاج في المنزل وحده، وهذا الاستبيان لا يقترح الوخز بالإبر \
             الدقيقة في المنزل."
        }
        Rule::HomeEvent => {
            "موعد مناسبتك خلال 4 أسابيع. يجب عدم الوخز بالإبر الدقيقة في المنزل قبلها: فقد يكون \
             الاحمرار أو الأثر الداكن ما زال ظاهرًا عندها."
        }
        Rule::HomeNeedle => {
            "الإبر الأطول من 0.25 ملم قد تصل إلى عمق زائد في المنزل. إذا كان الطول غير معروف \
             لديك، فيجب عدم استعمال الأسطوانة."
        }
        Rule::HomeArea => {
            "في المنزل، لا يجوز تمرير الأسطوانة إلا على الخدين والجبهة والذقن. وقد اخترت منطقة \
             أخرى واحدة على الأقل."
        }
        Rule::HomeConcern => {
            "تعمل أسطوانات الإبر المنزلية في الغالب على السطح. وهي ليست للندبات أو علامات تمدد \
             الجلد أو الخطوط أو الجلد المرتخي أو الآثار البنية أو الحمراء أو حب الشباب أو الرؤوس \
             السوداء."
        }
        Rule::LargeScar => {
            "الندبات الكبيرة أو المخيطة أو الناتجة عن حرق نادرًا ما تتغير كثيرًا بهذه العلاجات. \
             ويمكن لجرّاح أن يخبرك بما هو ممكن غير ذلك."
        }
        Rule::NotSureConcerns => {
            "أشارت إجابتك إلى عدم التأكد من المشكلة التي تهمك. ويمكن لطبيب مختص بالأمراض \
             الجلدية أن يحددها أولًا."
        }
        Rule::NotSureAcneScarType => {
            "أشارت إجابتك إلى عدم التأكد من شكل ندبات حب الشباب. وينبغي أن يعاينها طبيب مختص \
             بالأمراض الجلدية أولًا، لأن الندبات البارزة تحتاج إلى رعاية أخرى."
        }
        Rule::NotSureScarType => {
            "أشارت إجابتك إلى عدم التأكد من وصف الندبة. وينبغي أن يعاينها طبيب مختص بالأمراض \
             الجلدية أولًا، لأن الندبات البارزة أو المشدودة تحتاج إلى رعاية أخرى."
        }
        Rule::NotSurePregnancy => {
            "يجب أولًا معرفة إن كان هناك حمل. ويجب الانتظار حتى يتأكد عدم وجود حمل. وحتى ذلك \
             الحين، يجب في العناية بالبشرة تجنب الريتينويدات (مستحضرات فيتامين A) والهيدروكينون \
             وحمض الساليسيليك."
        }
        Rule::NotSureSkinNow => {
            "أشارت إجابتك إلى عدم التأكد من حالة جلدك الآن. وينبغي أن يعاينه طبيب مختص بالأمراض \
             الجلدية أولًا."
        }
        Rule::NotSureSkinHistory => {
            "أشارت إجابتك إلى عدم التأكد من حالة جلدك في الماضي. وتنبغي مراجعة ذلك مع طبيب مختص \
             بالأمراض الجلدية أولًا."
        }
        Rule::NotSureHealth => {
            "أشارت إجابتك إلى عدم التأكد بشأن صحتك. ويمكن لطبيب أن يراجعها معك أولًا."
        }
        Rule::NotSureMedicines => {
            "أشارت إجابتك إلى عدم التأكد من أدويتك. ويمكن لطبيب أو صيدلي أن يتحقق منها معك. \
             نرجو عدم إيقاف أي منها."
        }
        Rule::NotSureAllergies => {
            "أشارت إجابتك إلى عدم التأكد من الحساسية. ويمكن لطبيب أن يساعدك على معرفة ذلك أولًا."
        }
        Rule::NotSureRecentTreatments => {
            "أشارت إجابتك إلى عدم التأكد مما أُجري لك مؤخرًا. يُرجى سؤال العيادة التي أجرته، لأن \
             الجلد يحتاج إلى وقت بين العلاجات."
        }
    }
}

/// What to do before and after, when to get help, what to ask.
fn care(it: Care) -> &'static str {
    match it {
        Care::NoTan => {
            "طوال 4 أسابيع قبل التقشير أو الليزر، يجب استعمال واقي الشمس كل يوم وعدم تسمير البشرة. \
             ويجب عدم استعمال أجهزة التسمير، وانتظار زوال التسمير الذاتي."
        }
        Care::NoTanNeedles => {
            "طوال أسبوعين (2) قبل الوخز بالإبر الدقيقة، يجب استعمال واقي الشمس كل يوم وعدم تسمير \
             البشرة. ويجب عدم استعمال أجهزة التسمير، وانتظار زوال التسمير الذاتي."
        }
        Care::PauseActives => {
            "يجب التوقف مؤقتًا عن وضع الريتينويدات والأحماض والبنزويل بيروكسايد على المنطقة لمدة 7 \
             أيام قبل العلاج. وإذا كانت موصوفة، فيجب السؤال قبل التوقف عنها."
        }
        Care::NoWaxing => {
            "في الجلد المراد علاجه، يجب لمدة 7 أيام قبل العلاج عدم إزالة الشعر بالشمع أو الخيط، \
             وعدم الحلاقة القريبة من الجلد، وعدم استعمال كريم إزالة الشعر."
        }
        Care::TellTheClinic => {
            "يجب إخبار العيادة بقروح البرد (الهربس) والحساسية والأجهزة والمواد المزروعة والأمراض \
             وكل دواء. ويجب ذكر أي احتمال للحمل."
        }
        Care::Painkillers => {
            "يُرجى السؤال عمّا إذا كان يجب تجنب الإيبوبروفين والنابروكسين والمسكنات المشابهة في \
             الأسبوع السابق للعلاج. ويجب دائمًا السؤال قبل إيقاف أي دواء موصوف."
        }
        Care::Numbing => {
            "إذا استُعمل كريم تخدير، فيجب أن تضعه العيادة بنفسها. ويلزم له من 20 إلى 60 دقيقة بحسب \
             المستحضر، وبعض الناس يستغنون عنه. ويجب عدم وضع كريم تخدير خاص بك، ولا سيما إذا زاد \
             فيه الليدوكايين على 4% أو غُطّي بغلاف الطعام البلاستيكي."
        }
        Care::AntiviralBefore => {
            "يُرجى السؤال قبل الموعد بوقت كافٍ عن أقراص مضادة للفيروسات ضد قروح البرد (الهربس). \
             ويبدأ تناولها في اليوم السابق أو في اليوم نفسه."
        }
        Care::AntiviralResurfacing => {
            "قبل التقشير المتوسط أو العميق أو الليزر المزيل لسطح الجلد، يُرجى سؤال الطبيب عن أقراص \
             مضادة للفيروسات، حتى لو لم تظهر لديك قروح البرد من قبل. فالفيروس كثيرًا ما يكون \
             كامنًا من دون أن يُلاحظ."
        }
        Care::EyeShields => {
            "يجب تغطية عينيك بواقيات أثناء الليزر. ويجب أن يضع كل من في الغرفة نظارات واقية."
        }
        Care::PregnancyCheck => {
            "يجب إجراء اختبار حمل في يوم كل زيارة. ولا تتم الزيارة إلا إذا كانت النتيجة سلبية، \
             وإلا فيجب انتظار الدورة الشهرية."
        }
        Care::PatchTest => "يُرجى طلب اختبار الرقعة للمستحضرات، وتجربة على مساحة صغيرة.",
        Care::TestSpot => "يُرجى طلب تجربة على بقعة صغيرة، والانتظار لمعرفة كيف تلتئم.",
        Care::FadeMarksFirst => {
            "يجب علاج الآثار الداكنة بالكريمات أولًا، لمدة 8 إلى 12 أسبوعًا. ويأتي العلاج بعد 8 \
             أسابيع من الكريمات على الأقل."
        }
        Care::PauseSmoking => {
            "إن أمكن، يُرجى عدم التدخين وعدم استعمال السجائر الإلكترونية في الأيام التي قبل \
             العلاج وبعده. ويمكن لصيدلي أو طبيب عام المساعدة في ذلك."
        }
        Care::HomeNeedle => {
            "يجب استعمال أسطوانة بسيطة. ويجب ألا يزيد طول إبرها على 0.25 ملم، ولا يجوز أبدًا أن \
             يكون 0.5 ملم أو أكثر. ويجب عدم استعمال قلم بمحرك. ولا تُمرَّر الأسطوانة إلا على \
             الخدين والجبهة والذقن."
        }
        Care::HomeClean => {
            "يجب غسل اليدين والوجه. وتُنقع الأسطوانة في كحول جديد بتركيز 70% لمدة نحو 10 دقائق قبل \
             الاستعمال وبعده، ثم تُترك لتجف. وهذا لا يجعلها معقمة. وتُستعمل الأسطوانة مرة واحدة، \
             أو ثلاث مرات على الأكثر، ثم توضع في حاوية الأدوات الحادة."
        }
        Care::HomeNever => {
            "لا يجوز أبدًا تمرير الأسطوانة على الجفون أو الشفتين أو مقدمة الرقبة أو الشامات أو \
             الحبوب أو الندبات أو الجلد المجروح. ولا يجوز أبدًا مشاركة الأسطوانة. ولا يجوز أبدًا \
             استعمالها على طفل أو أي شخص آخر، أو مع كريم تخدير، أو قبل مناسبة. ويجب عدم وضع أصباغ \
             أو PRP أو أمبولات على الجلد."
        }
        Care::RednessNormal => {
            "من المتوقع احمرار يستمر من 1 إلى 3 أيام، وأحيانًا حتى 7 أيام. والتورم والشد ونقاط \
             النزف الدقيقة أمور معتادة في البداية، ثم التقشر في الأيام من 3 إلى 5."
        }
        Care::FirstDay => {
            "في أول 24 ساعة، يجب البقاء في الداخل أو في الظل وارتداء قبعة. ولا يُستعمل إلا ما \
             تضعه العيادة أو تعطيه لك، ولا يُستعمل واقي الشمس إلا إذا وضعته العيادة. ويجب عدم لمس \
             الجلد، كما يجب النوم على غطاء وسادة نظيف."
        }
        Care::NoMakeup => {
            "يجب عدم وضع المكياج لمدة 24 ساعة على الأقل، والأفضل لمدة 72 ساعة. وبعد ذلك يُستعمل \
             مكياج معدني نظيف وفُرش نظيفة."
        }
        Care::NoVitaminC => {
            "يجب عدم وضع فيتامين C أو أي سيروم معطر أو فيه زيوت عطرية على الجلد الموخوز بالإبر \
             الدقيقة لمدة 7 أيام على الأقل. ولا يُستعمل إلا مستحضر معقم تحدده العيادة."
        }
        Care::NoActives => {
            "يجب تجنب الريتينويدات والأحماض وفيتامين C والمقشرات الحبيبية لمدة 7 أيام على \
             الأقل. ولا تُستأنف إلا عندما يهدأ الجلد ويلتئم."
        }
        Care::NoSweat => {
            "يجب عدم ممارسة الرياضة وعدم استعمال الساونا أو حوض الماء الساخن أو المسبح لمدة 72 \
             ساعة. ولا بأس بالعمل المكتبي في اليوم التالي."
        }
        Care::GentleCare => {
            "يُستعمل ماء فاتر وغسول لطيف ومرطب بسيط من دون عطر. ويجب عدم وضع أي شيء فيه كحول على \
             الجلد لمدة 72 ساعة."
        }
        Care::SunscreenAfter => {
            "بعد مرور 24 ساعة، يجب استعمال واقي شمس معدني بعامل حماية SPF 30 أو أكثر كل يوم. ويجب \
             الاستمرار في استعماله لمدة أسبوعين (2) على الأقل، وتجنب الشمس القوية."
        }
        Care::SunscreenLonger => {
            "قد يغمق لون بشرتك بسهولة أكبر، ولذلك لا يكفي واقي الشمس لمدة أسبوعين (2). ويجب \
             استعماله كل يوم لمدة 4 أسابيع على الأقل."
        }
        Care::DoNotPick => {
            "يجب ترك القشور وقشرة الجروح لتسقط وحدها. ويجب عدم نزعها أو فركها أو كشطها بفرشاة."
        }
        Care::PeelAfter => {
            "بعد التقشير السطحي، قد يبدو الجلد مشدودًا بضع ساعات ويتقشر بضعة أيام. وبعد مرور 24 \
             ساعة، يجب استعمال واقي شمس معدني بعامل حماية SPF 30 أو أكثر كل يوم. ويجب تجنب الشمس \
             لمدة شهر على الأقل."
        }
        Care::DeepPeelAfter => {
            "قد يحتاج الجلد بعد التقشير المتوسط إلى مدة تصل إلى 6 أسابيع ليلتئم، وقد يستمر التورم \
             بعد التقشير العميق أسبوعين (2). ويجب تجنب الشمس لمدة شهر على الأقل. ولا يبدأ استعمال \
             واقي الشمس إلا عندما تسمح العيادة به."
        }
        Care::LaserAfter => "بعد الليزر غير الاستئصالي، يستمر الاحمرار من ساعات إلى أيام.",
        Care::AblativeLaserAfter => {
            "بعد الليزر الاستئصالي (المزيل لسطح الجلد) يكون الاحمرار شديدًا وقد يستمر أشهرًا. ويجب \
             اتباع تعليمات العيادة بشأن الجرح بدقة. ولا يبدأ استعمال واقي الشمس إلا عندما تسمح \
             العيادة به."
        }
        Care::FillerAfter => {
            "قد تظهر الكدمات لمدة 1 إلى 7 أيام. ويجب عدم الضغط على المنطقة أو فركها إلا إذا \
             طلبت العيادة منك ذلك."
        }
        Care::RoutineSun => {
            "يجب استعمال واقي شمس بعامل حماية SPF 30 أو أكثر كل يوم. وللآثار البنية، يُرجى \
             اختيار واقٍ معدني ملوّن."
        }
        Care::RoutineSlow => {
            "يُبدأ بمستحضر جديد واحد في كل مرة، كل بضعة أيام في البداية. وإذا سبّب لسعًا أو \
             احمرارًا في بشرتك، فيجب إيقافه، لأن التهيج قد يترك آثارًا."
        }
        Care::RoutineTime => "يلزم 8 إلى 12 أسبوعًا قبل الحكم على النتيجة.",
        Care::RoutineMarks => {
            "يجب استعمال كريمات للآثار الداكنة لمدة 8 إلى 12 أسبوعًا. يُرجى سؤال صيدلي أو طبيب عن \
             الكريمات المناسبة، وإخباره بوجود حمل أو احتمال حمل أو رضاعة طبيعية."
        }
        Care::HomeAfter => {
            "لا يوضع إلا حمض هيالورونيك بسيط ومعقم أو مرطب لطيف، من دون عطر أو فيتامين C. ويجب \
             تجنب الشمس، كما يجب استعمال واقي الشمس ابتداءً من صباح اليوم التالي. ويجب عدم وضع \
             المكياج لمدة 24 ساعة وعدم ممارسة الرياضة لمدة 72 ساعة."
        }
        Care::HomeHowOften => {
            "تُستعمل الأسطوانة مرة كل 4 أسابيع على الأكثر. وقد يبقى الجلد ورديًا بضع ساعات. وإذا \
             استمر الاحمرار أكثر من 24 ساعة، فيجب عدم استعمالها مرة أخرى. ويجب عدم استعمال الأحماض \
             أو الريتينويدات أو فيتامين C لمدة 7 أيام قبل ذلك وبعده."
        }
        Care::HelpEye => {
            "الألم أو الفقاعات أو الاحمرار قرب العين، أو تغيّر النظر، حالة طارئة. يجب الاتصال الآن \
             برقم الطوارئ أو الذهاب الآن إلى طوارئ العيون. والطفح الذي فيه فقاعات في جانب واحد، \
             بعيدًا عن العين، يجب أن يراه طبيب اليوم."
        }
        Care::HelpNumbing => {
            "يجب غسل الكريم وإزالته والاتصال برقم الطوارئ الآن. ويجب ذكر استعمال كريم التخدير."
        }
        Care::HelpInfection => {
            "قد تكون هذه عدوى، ولذلك تجب مراجعة طبيب اليوم. ويجب الذهاب إلى الطوارئ إذا كانت في \
             الوجه أو قرب العين، أو ساءت بسرعة، أو كانت مناعتك ضعيفة. ويجب الاتصال برقم الطوارئ \
             إذا شعرت بمرض شديد، أو عند حمى مع تشوش ذهني، أو قيء، أو نبض سريع، أو تنفس سريع."
        }
        Care::HelpAfterProcedure => {
            "يجب الاتصال الآن برقم الطوارئ عند تغيّر النظر، أو صعوبة الكلام أو التنفس، أو ضعف \
             مفاجئ. ويجب الاتصال به أيضًا إذا تحوّل لون الجلد إلى الأبيض أو الرمادي أو الأزرق أو \
             المرقّط. وفي غير ذلك، يجب الاتصال اليوم بالشخص الذي عالجك. وإذا تعذر الوصول إليه، \
             فتجب مراجعة طبيب اليوم. ويجب عدم حجز أي علاج آخر في الوقت الحالي."
        }
        Care::HelpLesion => {
            "يجب عرضها على طبيبك العام أو طبيب مختص بالأمراض الجلدية خلال الأيام القليلة القادمة. \
             وينظر الطبيب إلى عدم انتظام الشكل أو الحواف، وتعدد الألوان، والعرض الذي يزيد على 6 \
             مم، والتغيّر. ويجب عدم السماح لأي شخص بوخزها بالإبر الدقيقة أو تقشيرها أو علاجها \
             بالليزر."
        }
        Care::HelpFlagsUnclear => {
            "عند تغيّر النظر أو صعوبة التنفس، يجب الاتصال برقم الطوارئ الآن. أشارت إجابتك إلى عدم \
             التأكد من علامة تحذيرية، ولذلك يجب أن يفحصها طبيب خلال الأيام القليلة القادمة. وإذا \
             ساءت، فيجب الذهاب إليه اليوم."
        }
        Care::HelpDistress => {
            "مشاعرك مهمة، وليس عليك مواجهة هذا وحدك. ويمكن لطبيب عام أو مختص في الصحة النفسية \
             المساعدة في المخاوف بشأن المظهر. ويمكنك عرض هذه الصفحة عليه."
        }
        Care::HelpCrisis => {
            "إذا راودتك أفكار بإيذاء نفسك، فيجب الاتصال الآن برقم الطوارئ أو بخط محلي للمساعدة \
             في الأزمات النفسية. ويمكنك أيضًا الذهاب إلى شخص موضع ثقتك والبقاء معه."
        }
        Care::HelpWorry => {
            "لقد اخترت عدم الإجابة، ولا بأس بذلك. وإذا أثقلت عليك المخاوف بشأن مظهرك يومًا، \
             فسيستمع إليك طبيب عام أو مختص في الصحة النفسية. وإذا راودتك أفكار بإيذاء نفسك، فيجب \
             الاتصال برقم الطوارئ أو بخط محلي للمساعدة في الأزمات النفسية."
        }
        Care::HelpSunPatches => {
            "يجب عرض البقع الخشنة على طبيب أو على طبيب مختص بالأمراض الجلدية خلال الأيام القليلة \
             القادمة. ويجب عدم السماح لأي شخص بعلاجها تجميليًا قبل ذلك."
        }
        Care::HelpEmergencyAfter => {
            "يجب الاتصال برقم الطوارئ عند تغيّر النظر، أو صعوبة التنفس أو الكلام، أو ضعف مفاجئ، أو \
             عدوى تنتشر بسرعة. ويجب الاتصال به أيضًا عند حدوث تشنجات أو عدم انتظام ضربات القلب بعد \
             التخدير."
        }
        Care::HelpWorse => {
            "الألم الشديد أو المتزايد يستدعي الاتصال بالعيادة فورًا، في أي يوم. وإذا ازداد \
             الاحمرار بعد اليوم 3، فيجب الاتصال بالعيادة في اليوم نفسه."
        }
        Care::HelpRednessLasts => {
            "إذا بقي الاحمرار بعد اليوم 7، فيجب الاتصال بالعيادة في اليوم نفسه."
        }
        Care::HelpPus => {
            "يجب الانتباه إلى القيح أو السخونة أو الاحمرار الذي ينتشر أو الحمى. وعند ظهور أي من \
             ذلك، تجب مراجعة العيادة أو طبيب في اليوم نفسه."
        }
        Care::HelpBlisters => {
            "يجب الانتباه إلى الفقاعات أو مجموعات القروح الصغيرة. وعند ظهورها، يجب الاتصال \
             بالعيادة أو بطبيب في اليوم نفسه، فقد تكون من فيروس قروح البرد (الهربس) وقد تحتاج إلى \
             علاج."
        }
        Care::HelpColour => {
            "إذا تحوّل لون الجلد إلى الأبيض أو الرمادي أو الأسود المزرق أو المرقّط، فيجب الاتصال \
             فورًا برقم الطوارئ وبالعيادة."
        }
        Care::HelpLumps => {
            "يجب الانتباه إلى الكتل الصلبة أو المثيرة للحكة، حتى بعد أشهر. وعند ظهورها، يجب \
             الاتصال بالعيادة أو بطبيب مختص بالأمراض الجلدية في اليوم نفسه."
        }
        Care::HelpDarkPatches => {
            "يجب الانتباه إلى البقع الداكنة التي تظهر أو تكبر. وعند حدوث ذلك، يجب الاتصال بالعيادة \
             أو بطبيب في اليوم نفسه وتجنب الشمس."
        }
        Care::HelpNumbness => {
            "يجب الانتباه إلى خدر الجلد أو ضعف العضلات أو الحروق أو المنخفضات الجديدة في الجلد. \
             وعند ظهور أي من ذلك، يجب الاتصال بالعيادة في اليوم نفسه."
        }
        Care::HelpMole => {
            "إذا كانت شامة أو لطخة تتغير أو تنزف أو تبدو مختلفة عن غيرها، أو كانت قرحة لم تلتئم \
             خلال 4 أسابيع، فتجب مراجعة طبيب خلال أيام. ويجب عدم السماح لأي شخص بعلاجها تجميليًا \
             قبل ذلك."
        }
        Care::HelpRoutine => {
            "إذا سبّب مستحضر حرقة أو تورمًا في الجلد أو طفحًا، فيجب غسله وإيقافه. وإذا تورم وجهك \
             أو واجهت صعوبة في التنفس، فيجب الاتصال برقم الطوارئ."
        }
        Care::AskTraining => "ما الترخيص والتدريب لديكم لهذا العلاج، ومن سيجريه؟",
        Care::AskSterile => "هل ستفتحون أمامي إبرة جديدة معقمة وتستعملونها مرة واحدة فقط؟",
        Care::AskDevice => "ما الجهاز أو المستحضر الذي تستعملونه، وهل هو مرخص لهذا الاستعمال هنا؟",
        Care::AskSkinTone => "كم مرة عالجتم بشرة مثل بشرتي، وهل يمكن أن تعرضوا عليّ كيف التأمت؟",
        Care::AskEmergency => "ماذا تفعلون إذا حدث خطأ ما أثناء وجودي هنا؟",
        Care::AskPrice => "كم تكلفة العلاج كله، بندًا بندًا، مع الاستشارة والتخدير والمستحضرات؟",
        Care::AskPhotos => "هل ستلتقطون صورًا قبل العلاج وبعده في الإضاءة نفسها، ومن يمكنه رؤيتها؟",
        Care::AskAfterHours => "بمن أتصل في المساء أو في عطلة نهاية الأسبوع إذا شعرت بالقلق؟",
        Care::AskRfCount => {
            "كم مرة أجريتم هذا العلاج، وماذا تقولون عن تحذير FDA في أكتوبر (تشرين الأول) 2025؟"
        }
        Care::AskRfMetal => {
            "هل يؤثر المعدن الموجود في فمي أو في مكان آخر؟ وهل تؤثر حساسية من الذهب أو المادة \
             اللاصقة أو الجل (قد يحتوي على الذرة)؟"
        }
        Care::AskBlood => {
            "كيف تحافظون على دمي معقمًا ومفصولًا عن دم الآخرين، وهل تستعملون كل أنبوب مرة واحدة \
             فقط؟"
        }
        Care::AskFillerPlan => {
            "ما الفيلر الذي تستعملونه، وهل يمكن إذابته، وماذا تفعلون إذا سدّ وعاءً دمويًا؟"
        }
        Care::AskOtherTreatments => {
            "ما مدة الانتظار بين هذا العلاج وغيره: أسبوعان (2) على الأقل لتوكسين البوتولينوم أو 4 \
             أسابيع مع الترددات الراديوية، و4 أسابيع على الأقل للفيلر، و4 أسابيع على الأقل \
             للتقشير؟"
        }
        Care::AskNumbing => {
            "ما كريم التخدير المستعمل، وما قوته؟ وهل يناسبني إذا كان لدي مرض في الكبد، أو حساسية \
             من PABA أو السلفوناميدات؟"
        }
        Care::AskUntoldConditions => {
            "هل يؤثر أي مما يلي: قروح تبقى مفتوحة، أو وحمة، أو خدر في القدمين بسبب السكري، أو مرض \
             في العضلات أو الأعصاب؟ وهل يؤثر سوء تغذية شديد، أو عملية في صمام القلب، أو عدوى في \
             القلب؟"
        }
        Care::AskScarDoctor => {
            "هل يفيد ندباتي شيء آخر أكثر؟ مثل تحريرها من الأسفل (subcision)، أو وضع حمض في الحفر \
             المنفردة (TCA CROSS)، أو استئصال الحفر بالمثقب (punch)، أو حقن الستيرويد \
             (الكورتيزون)، أو سيليكون يوضع على سطح الجلد؟"
        }
        Care::AskSagging => {
            "هل يفيدني رأي جرّاح تجميل أو جرّاح مختص بالوجه في ترهل الجلد أكثر من هذا العلاج؟"
        }
        Care::AskSurgeon => "هل وافق جرّاحي على أن الندبة أو الجرح جاهز لهذا؟",
        Care::AskRepeat => {
            "ما المستحضرات التي وُضعت على جلدي في آخر وخز بالإبر الدقيقة، وهل يمكن أن يسبب أحدها \
             تفاعلًا؟"
        }
    }
}

/// Where sources disagree, and which value was taken.
fn conflict(it: Conflict) -> &'static str {
    match it {
        Conflict::ActiveAcne => {
            "تقول مقالة إن الوخز بالإبر الدقيقة يعالج حب الشباب. وتطلب مقالة أخرى، وكذلك ملصقات \
             الأجهزة، عدم المساس بحب الشباب الأحمر المؤلم. وقد اخترنا جانب الحذر: تهدئته أولًا، ثم \
             الانتظار 4 أسابيع، ومراجعة طبيب مختص بالأمراض الجلدية للحبوب العميقة."
        }
        Conflict::Redness => {
            "تقول المقالات إن الاحمرار يستمر بضع ساعات، أو يومًا إلى يومين (1 إلى 2)، أو بضعة \
             أيام. ونحن نقول إنه يستمر عادةً من 1 إلى 3 أيام وحتى 7، وهي أطول مدة تصفها مراجعة \
             علمية بأنها طبيعية."
        }
        Conflict::Makeup => {
            "تتراوح النصائح من المكياج المعدني في اليوم الأول إلى عدم وضعه لمدة 3 أيام. وقد اخترنا \
             الطرف الحذر: من دون مكياج لمدة 24 ساعة، والأفضل لمدة 72 ساعة."
        }
        Conflict::SunscreenOnTheDay => {
            "تنهي بعض المقالات الزيارة بواقي الشمس، بينما تطلب مقالة أخرى عدم وضعه لمدة 24 ساعة. \
             ونحن نتركه لمدة 24 ساعة إلا إذا وضعته العيادة. ونبقى في هذه المدة في الظل، ثم نستعمله \
             يوميًا لمدة أسبوعين (2) على الأقل."
        }
        Conflict::VitaminC => {
            "تضع مقالتان فيتامين C على الجلد الموخوز بالإبر الدقيقة، وتتجنبه مقالة أخرى مدة تصل \
             إلى 3 أيام. وتصف دراسات كتلًا في الجلد (حبيبومات)، يرتبط معظمها بفيتامين C. وقد \
             اخترنا جانب الحذر: عدم استعماله لمدة 7 أيام على الأقل."
        }
        Conflict::Maintenance => {
            "تقترح المقالات جلسة للحفاظ على النتيجة كل شهر، أو كل 3 إلى 6 أشهر، أو كل 6 إلى 12 \
             شهرًا. ونحن نعرض 6 إلى 12 شهرًا، والقرار للممارس الصحي الذي يعالجك."
        }
        Conflict::Numbing => {
            "يُذكر أن مدة التخدير من 20 دقيقة إلى ساعة، أو أنه اختياري. ونحن نقول 20 إلى 60 \
             دقيقة، على أن تضعه العيادة، ونحذّر من استعمال كريمات قوية خاصة بك."
        }
        Conflict::Onset => {
            "تَعِد مقالة بنتيجة خلال 14 يومًا، بينما تتحدث مقالات أخرى عن أسابيع إلى أشهر. وقاست \
             التجارب النتيجة بعد 3 و5 أشهر. ونحن نعرض أول تغيّر بعد 4 إلى 6 أسابيع، وأفضل نتيجة \
             بعد 3 إلى 6 أشهر من آخر جلسة."
        }
        Conflict::Sessions => {
            "تقول المقالات إن العدد 3 إلى 4 أو 4 إلى 6 أو 3 إلى 6 جلسات. ونحن نستعمل النطاق \
             الخاص بكل مشكلة: 3 إلى 4 لتجديد نضارة البشرة، و3 إلى 6 لندبات حب الشباب."
        }
        Conflict::Spacing => {
            "يُقال إن بين الجلسات نحو 4 أسابيع، أو 4 إلى 6، أو عدة أسابيع. ونحن نعرض 4 إلى 6 \
             أسابيع، ولا نعرض أبدًا أقل من 4."
        }
        Conflict::ScarHistory => {
            "تستبعد مقالة كل من سبق أن كانت لديه ندبات، مع أن الندبات سبب رئيسي للوخز بالإبر \
             الدقيقة. ونحن نفهم أن المقصود من لديهم ميل إلى الندبات البارزة، ونستبعدهم. أما \
             الندبات الغائرة العادية فمسموح بها."
        }
        Conflict::SurgicalScars => {
            "تقول مقالة إن الوخز بالإبر الدقيقة يفيد ندبات الجراحة. وتقول أخرى إنه لا يفيد إلا \
             قليلًا في الندبات الكبيرة المخيطة. والأدلة محدودة. وقد اخترنا جانب الحذر: تجب موافقة \
             جرّاح أولًا ما دام عمر الندبة أقل من 12 شهرًا. أما الندبات الكبيرة أو البارزة فتُحال \
             إلى اختصاصي."
        }
        Conflict::Pregnancy => {
            "تختلف المصادر. يقول بعضها إن الأمر يتوقف على العلاج. وتقبل بعض الدراسات معظم \
             الإجراءات أثناء الرضاعة الطبيعية. وتستبعد ملصقات الأجهزة الحمل والرضاعة الطبيعية \
             معًا. وقد اخترنا جانب الحذر: تُؤجل معظم الإجراءات، ويحتاج الباقي إلى موافقة طبيب."
        }
        Conflict::Pigment => {
            "تقول بعض المقالات إن الوخز بالإبر الدقيقة يعالج البقع البنية، بينما تقول مقالة أخرى \
             إنه يعالج الخفيفة منها فقط. وتؤيده الدراسات بوصفه إضافة على الأكثر. وقد اخترنا جانب \
             الحذر: الحماية من الشمس والكريمات أولًا، وللكلف طبيب مختص بالأمراض الجلدية."
        }
        Conflict::EczemaPsoriasis => {
            "تحذّر مقالة من نوبات النشاط فقط، وتحذّر أخرى من الإكزيما أو الصدفية في أي وقت. وقد \
             اخترنا جانب الحذر: جلد صافٍ أولًا، وعناية إضافية أو اختصاصي حتى في حالة الهدوء، ولا \
             شيء في المنزل."
        }
        Conflict::Invasive => {
            "تصف المقالات الوخز بالإبر الدقيقة بأنه غير متوغل في الجسم. وتتحدث القواعد الأمريكية \
             عن جهاز يثقب الجلد. ونحن نسميه طفيف التوغل، لأنه يخترق الجلد فعلًا."
        }
        Conflict::Depth => {
            "تصف المقالات العمق بأنه الطبقة العليا أو طبقات أعمق. ونحن نقول إن إبر العيادة تصل \
             إلى الطبقة الحية الأعمق، وإن أسطوانات الإبر المنزلية تصل في الغالب إلى السطح. ويقرر \
             العمقَ الممارس الصحي الذي يعالجك."
        }
        Conflict::Appointment => {
            "تقول مقالة إن المدة كلها 45 إلى 60 دقيقة، لكن ساعة من التخدير تجعلها أطول. وقد \
             اخترنا المدة الأوسع: 45 إلى 90 دقيقة."
        }
        Conflict::PeelCombination => {
            "تضيف بعض المقالات تقشيرًا بعد الوخز بالإبر الدقيقة، بينما تمنعه مقالة أخرى لمدة 24 \
             ساعة. وقد اخترنا جانب الحذر: لا يُجريان أبدًا في اليوم نفسه، وبينهما 4 أسابيع على \
             الأقل إلا إذا كان طبيب يدير خطة مشتركة."
        }
        Conflict::Exercise => {
            "تتراوح النصائح من الحياة العادية فورًا إلى عدم الرياضة مدة تصل إلى 3 أيام. وقد \
             اخترنا جانب الحذر: العمل المكتبي في اليوم التالي، ولكن من دون رياضة أو ساونا أو \
             مسبح لمدة 72 ساعة."
        }
        Conflict::SkinTone => {
            "تقول المقالات إن الوخز بالإبر الدقيقة يناسب معظم ألوان البشرة. ويبدو ذلك صحيحًا \
             بالمقارنة مع الليزر، لكن مراجعة علمية تجد آثارًا غير مرغوبة أكثر في البشرة الأغمق. \
             وقد اخترنا جانب الحذر، مع تجربة على بقعة صغيرة وإعدادات لطيفة."
        }
        Conflict::Durability => {
            "تصف مقالة النتيجة بأنها طويلة الأمد، بينما تخطط مقالات أخرى لجلسات للحفاظ عليها. \
             ونحن نقول إنها قد تدوم أشهرًا، وإن الجلد يستمر في التقدم في العمر، وإن جلسات الحفاظ \
             على النتيجة أمر معتاد."
        }
        Conflict::HomeUse => {
            "تسمح المقالات بأسطوانات الإبر المنزلية مع بعض العناية. وفي 2021 لم تكن الجهة الرقابية \
             الأمريكية قد سمحت بأي جهاز كهذا من دون وصفة طبية. وقد اخترنا جانب الحذر. فهذه \
             الأسطوانات للبشرة الباهتة أو الخشنة أو للمسام الواسعة فقط، وبطول إبر 0.25 ملم على \
             الأكثر، وفقط إذا لم يكن في إجاباتك ما يتعارض مع ذلك."
        }
        Conflict::PrpAndRf => {
            "تمدح مقالة كثيرًا الوخز بالإبر الدقيقة مع البلازما الغنية بالصفائح (PRP) ومع الترددات \
             الراديوية. وتؤيد الدراسات PRP لندبات حب الشباب فقط. وفي 2025 حذّرت FDA من أضرار خطيرة \
             ناتجة عن بعض استعمالات الوخز بالإبر الدقيقة مع الترددات الراديوية. وقد اخترنا جانب \
             الحذر، ونعرض ذلك التحذير دائمًا."
        }
        Conflict::CollagenSupplement => {
            "تقول مقالة إن مسحوق الكولاجين يجعل النتائج تدوم أطول. وتختلف المراجعات العلمية، \
             والتجارب الأفضل لا تُظهر أي أثر. ونحن لا نوصي به."
        }
        Conflict::PeelDowntime => {
            "تقول مقالة إن التعافي من التقشير يستغرق وقتًا أطول من التعافي من الوخز بالإبر \
             الدقيقة. وهذا صحيح للتقشير المتوسط والعميق. أما التعافي من التقشير السطحي فمدته \
             مماثلة أو أقصر."
        }
        Conflict::ScarBreaking => {
            "تقول المقالات إن الوخز بالإبر الدقيقة يفكك الندبات. وتقول المراجعات العلمية إن \
             الندبات المشدودة من الداخل تحتاج عادةً إلى تحريرها من الأسفل (subcision). وتحتاج \
             الحفر الضيقة إلى طرق أخرى. وقد اخترنا الرأي الحذر ونَعِد بأقل."
        }
        Conflict::Blackheads => {
            "تقول مقالة إن الوخز بالإبر الدقيقة يزيل الرؤوس السوداء لمدة نحو 4 أسابيع. وتعالجها \
             مصادر أخرى بحمض الساليسيليك أو الأدابالين أو الاستخراج اللطيف. وقد اخترنا جانب \
             الحذر، ولا نقترح الوخز بالإبر الدقيقة لها."
        }
        Conflict::Eyelids => {
            "تتحدث مقالة عن الجفون. ويستبعد ملصق أحد الأجهزة كل الجلد الواقع داخل الحافة العظمية \
             للعين. وقد اخترنا جانب الحذر: لا علاج للجفون، واختصاصي للجلد المحيط بها."
        }
        Conflict::BloodClotting => {
            "تحذّر مقالة من مشكلات تخثر الدم، لكنها لا تحدد أيها. ونحن نسأل عن النزف والجلطات \
             ومميعات الدم كلٍّ على حدة، وأخذنا بأشد النصائح صرامة لكل منها. ولا ينبغي لأحد أن يوقف \
             مميع الدم من أجل هذا."
        }
        Conflict::AlcoholProducts => {
            "تنصح مقالة بعدم استعمال المستحضرات التي فيها كحول. وتنصح أخرى بشرب الماء. ولا تعارض \
             بينهما. ونحن نُبقي الكحول بعيدًا عن الجلد لمدة 72 ساعة. وشرب الماء لا يضر، لكنه ليس \
             علاجًا."
        }
        Conflict::Isotretinoin => {
            "تطلب الملصقات 6 أشهر بعد الإيزوتريتينوين. وفي 2017 وجد خبراء أن الأدلة على ضرورة \
             تأجيل العلاجات اللطيفة قليلة جدًا. وقد أبقينا على الانتظار الأطول، و12 شهرًا قبل \
             الليزر المزيل لسطح الجلد. وقد يقرر طبيب مختص بالأمراض الجلدية غير ذلك."
        }
        Conflict::Keloid => {
            "تتضمن مراجعة علمية ندبات بارزة عولجت بالوخز بالإبر الدقيقة من دون ضرر خطير، بينما \
             تحذّر الملصقات من ذلك. وقد اخترنا جانب الحذر: يجب ألا يوافق استبيان على ذلك."
        }
    }
}

### كلمات الاستوديو، وهو الصفحة التي يُصنع فيها ملف العيادة.

title = استوديو Skin Quiz
skip = انتقل إلى النموذج
sections = أجزاء الملف
views = ما يُعرض
view-form = النموذج
view-preview = المعاينة
language = اللغة
open = فتح ملف
undo = تراجع
redo = إعادة
clear = مسح المسودة
cleared = مُسحت المسودة. «تراجع» يعيدها.
draft-found = عادت مسودتك كما تركتها على هذا الجهاز.
kept = محفوظ على هذا الجهاز
not-kept = هذا المتصفح لا يحفظ مسودات: احفظ الملف كثيرًا
opened = الملف مفتوح. «تراجع» يعيد ما كان قبله.
to-mend = { $n ->
    [one] موضع واحد للنظر ({ $n })
    [two] موضعان للنظر ({ $n })
    [few] { $n } مواضع للنظر
   *[other] { $n } موضعًا للنظر
}
nothing-to-mend = لا شيء للإصلاح
no-check = تعذر الفحص ({ $why }). يمكنك المتابعة وحفظ الملف؛ يستعمل الاختبار ما هو سليم.
close = إغلاق
add = إضافة
add-locations = إضافة موقع
add-contraindications = إضافة قاعدة
add-packages = إضافة باقة
take-out = إزالة: { $what }
not-set = غير محدد
not-sure = لست متأكدًا
go-to = إلى الحقل
copy = نسخ
copied = نُسخ
copy-by-hand = محدد: اضغط Ctrl+C

open-title = فتح ملف عيادة
open-lead = اختر ملفًا، أو أفلته على هذه الصفحة، أو الصق نصه. يبقى على هذا الجهاز.
open-choose = اختيار ملف
open-paste = أو الصق نص ملف
open-take = اعتماده
open-too-large = حجم هذا { $size } كيلوبايت. يقرأ الاختبار 256 كيلوبايت على الأكثر، فلا يمكن أن يكون ملف عيادة. لم يتغير شيء.
open-no-json = لا يمكن قراءة هذا بعد ({ $why }). نصك ما زال هنا: أصلحه وحاول مرة أخرى.
open-no-object = يكون ملف العيادة بين قوسين معقوفين، وهذا ليس كذلك. لم يتغير شيء، ونصك ما زال هنا.

fault-error = لا يُستعمل:
fault-warning = يرجى النظر:
mend-use = استعمال { $value }
mend-swap = تبديل الاثنين
mend-out = إزالته

section-clinic = عيادتك
section-clinic-lead = من أنتم. كل شيء اختياري؛ وما تتركه فارغًا لا يُعرض.
section-treatments = العلاجات والأسعار
section-treatments-lead = ما تقدمه وكم يكلف. من دون سعر منك لا يعرض الاختبار كلفة بعملتك.
section-bookings = الحجز والمواقع
section-bookings-lead = أين يُحجز الموعد. لا يوضع شيء من الإجابات في عنوان أبدًا.
section-consultation = الاستشارة
section-consultation-lead = الحديث قبل أي علاج: سعره، ومن يقابل الشخص.
section-contact = نموذج التواصل
section-contact-lead = نموذج عند النتيجة لمن يريد أن تتواصلوا معه. لا يُسأل شيء قبل النتيجة، ولا يُرسل شيء من دون موافقة.
section-look = المظهر
section-look-lead = الألوان والخط والشكل. يبقى النص مقروءًا دائمًا أيًا كان اللون الذي تختاره.
section-texts = نصوصك
section-texts-lead = نص عادي مكان نص الاختبار أو بجانبه.
section-rules = قواعدك
section-rules-lead = قواعد عيادتك فوق القواعد المدمجة. يمكنها أن تضيف وتشدد؛ ولا شيء يخفف قاعدة مدمجة.
section-review = المراجعة والمشاركة والمنطقة
section-review-lead = من فحص القواعد لعيادتك، وما يمكن تسليمه إليكم.
section-rest = كل ما عدا ذلك
section-rest-lead = مدخلات لا يعرضها جزء آخر.
section-handout = الفحص والتسليم
section-handout-lead = كل ما يلي يُصنع على هذا الجهاز. لا يُرسل شيء.

field-name = اسم العيادة
field-treatments-name = اسم العلاج
    .help = كما تسميه عيادتك.
field-locations-name = اسم الموقع
field-address = العنوان
field-phone = الهاتف
    .help = كما يُعرض، مثلًا +44 20 5550 0100.
field-currency = العملة
    .help = ثلاثة حروف مثل GBP أو EUR. الأسعار لا تُحوَّل أبدًا.
field-locale = كيف تُكتب الأرقام والتواريخ
    .help = رمز لغة مثل en-GB. فارغ: كما تكتبها لغة الاختبار.
field-logo = عنوان شعارك
    .help = صورة على موقعك. لا تستطيع المعاينة عرضها.
field-image = عنوان صورة فوق السؤال الأول
    .help = عريضة ومنخفضة، على موقعك. لا تستطيع المعاينة عرضها.
field-bookingUrl = رابط الحجز
    .help = يبدأ بـ https:// أو mailto: أو tel:.
field-locations = المواقع
    .help = فقط إذا كان لديكم أكثر من موقع.
field-consultation = الاستشارة
field-price = السعر
field-consultation-price = سعر الاستشارة
    .help = 0 يعني أنها مجانية.
field-credited = يُخصم سعرها من علاج
field-with = من يقابل الشخص
    .help = مثلًا: د. أ. لي، طبيبة جلدية.
field-register = السجل والرقم
    .help = مثلًا: GMC 1234567.
field-contact = نموذج التواصل
field-to = من يستلمه
    .help = mailto: مع عنوانك يفتح بريد الشخص؛ وعنوان https:// يستقبل POST بصيغة JSON.
field-ask = ما يُسأل عنه
    .help = لا اختيار: الاسم والبريد.
field-marketing = اسأل أيضًا، على حدة، هل يمكنكم إرسال إعلانات
field-theme = المظهر
field-brand = لون العلامة
    .help = للأزرار والروابط والعلامات. لون مثل #17595f أو سطر من ورقة أنماطك.
field-accent = اللون الثاني
    .help = للرسوم.
field-font = الخط
    .help = خط موجود على موقعك، باسمه؛ «inherit» يأخذ خط الصفحة.
field-radius = استدارة الزوايا
    .help = بالبكسل، أو طول مثل 0.5rem.
field-button = شكل الأزرار
field-density = المسافة بين الأشياء
field-title = عنوان فوق السؤال الأول
field-intro = مقدمة فوق السؤال الأول
field-book = كلمات زر الحجز
field-disclaimer = ملاحظتك بجانب ما لا يستطيعه الاختبار
field-consent = كلمات بجانب الموافقة على المشاركة
field-contraindications = القواعد
field-when = من يجيب بهذا
field-question = عن السؤال
field-option = بهذه الإجابة
field-effect = ما يتبع
field-contraindications-treatments = لهذه العلاجات
field-text = ما يقرؤه الزائر
field-id = اسم القاعدة في الملف
    .help = حروف لاتينية صغيرة وأرقام وشرطات.
field-class = نوع العلاج
    .help = يأخذ موانع العلاجات المدمجة من نوعه.
field-concerns = كم يفيد لكل شكوى
    .help = للعلاج المدمج يمكنك أن تقول أقل مما يقوله الاختبار، لا أكثر.
field-perSession = سعر الجلسة
field-sessions = جلسات الدورة
field-packages = الباقات
    .help = عدة جلسات بسعر واحد، تُعرض بجانب كلفة الدورة.
field-packages-sessions = كم جلسة
field-packages-price = كم تكلف معًا
field-info = صفحتك عنه
    .help = يبدأ بـ https://.
field-offered = متاح
field-reviewedBy = من راجع القواعد الطبية لعيادتك
    .help = اتركه فارغًا حتى يراجعها مختص صحي. وحتى ذلك الحين يقول الاختبار إن أحدًا لم يراجعه سريريًا.
field-reviewedOn = متى
field-share = يمكن للزائر تسليم النتيجة إليكم بعد وضع علامة الموافقة
field-region = المنطقة التي تُفحص نصوصك بحسب قواعد الإعلان فيها
    .help = هذه مساعدة لا استشارة قانونية: لم يوقّع أي محامٍ هذه الفحوص.

range-min = من
range-max = إلى
price-of = { $what }: سعر الجلسة
entry-locations = الموقع { $n }
entry-contraindications = القاعدة { $n }
entry-packages = الباقة { $n }
pick-colour = اختر: { $what }
font-of-the-page = خط الصفحة

choice-button-rounded = مستديرة
choice-button-pill = بأطراف نصف دائرية
choice-button-square = بزوايا
choice-density-airy = أكثر من المعتاد
choice-density-compact = أقل من المعتاد
choice-effect-suitable-with-precautions = ممكن مع احتياطات
choice-effect-deferred = ليس الآن
choice-effect-clinician-review = فقط إذا وافق مختص صحي
choice-effect-contraindicated = ليس على كلمة هذا الاختبار
choice-strength-good = من الخيارات الأفضل
choice-strength-fair = بعض الأثر
choice-strength-limited = أثر قليل
choice-strength-none = ليس لهذا
choice-class-needle = إبر
choice-class-energy = ليزر أو ضوء أو حرارة
choice-class-peel = تقشير
choice-class-injectable = حقن
choice-class-topical = مستحضر للبشرة
choice-ask-name = الاسم
choice-ask-email = البريد
choice-ask-phone = الهاتف
choice-region-uk = المملكة المتحدة
choice-region-eu = الاتحاد الأوروبي
choice-region-us = الولايات المتحدة
choice-region-au = أستراليا

treatments-help = أزل العلامة عما لا تقدمه. سعر واحد: اترك «إلى» فارغًا.
always-offered = متاح دائمًا، كخيار من دون إجراء.
more-about = المزيد: { $what }
own-treatments = علاجاتك الخاصة
own-treatments-help = ما تقدمه غير العلاجات المدمجة. يأخذ كل منها موانع نوعه.
add-treatment = إضافة علاج خاص بك
texts-help = كلمات لكل اللغات، أو للغة واحدة. وحيث لا كلمات خاصة بلغة تُعرض كلمات الكل.
texts-all = لكل اللغات
texts-in = فقط: { $what }

logo-title = ألوان من شعارك
logo-help = اختر صورة، أو أفلتها هنا، أو الصقها. يُنظر إليها فقط، على هذا الجهاز.
logo-choose = صورة الشعار
logo-found = { $n ->
    [one] وُجد لون واحد ({ $n }).
    [two] وُجد لونان ({ $n }).
    [few] وُجدت { $n } ألوان.
   *[other] وُجد { $n } لونًا.
}
logo-none = لم يُعثر على لون في هذه الصورة.
use-as-brand = استعماله لونًا للعلامة
use-as-accent = استعماله لونًا ثانيًا

preview-title = المعاينة
preview-screen = الشاشة
preview-width = العرض
preview-phone = هاتف
preview-desktop = حاسوب
preview-theme = فاتح أو داكن
preview-light = فاتح
preview-dark = داكن
preview-language = لغة الاختبار
preview-again = اعرضه من جديد
preview-help = هذا هو الاختبار نفسه. روابطه ونماذجه لا تؤدي إلى مكان، ولا يستطيع جلب صور.
preview-not-reached = بهذا الملف لا يصل الاختبار إلى تلك الشاشة.
screen-start = السؤال الأول
screen-gate = علامات تحتاج إلى طبيب
screen-health = الصحة والأدوية
screen-last = ما يُرغب فيه
screen-early = الإجابة المبكرة
screen-result = النتيجة: لا شيء يمنع
screen-precautions = النتيجة: مع احتياطات
screen-later = النتيجة: ليس الآن
screen-never = النتيجة: غير مناسب
screen-stop = توقف: راجع طبيبًا اليوم

check-errors = ما لا يُستعمل يُترك، ويعرض الاختبار أرقامًا عامة مكانه. يمكنك تسليم الملف مع ذلك.
hand-use = استخدام هذا الملف
hand-use-help = للإعدادات المفتوحة حول هذه الصفحة: يوضع فيها، ثم يُحفظ هناك.
use-file = استخدام هذا الملف
hand-file = ملف العيادة
hand-file-help = لموقع فيه الاختبار: ضعه مكان clinic.json القديم.
save-file = حفظ clinic.json
hand-site = مجلد لأي موقع
hand-site-help = الاختبار كله مع ملفك وصفحة. فك ضغطه وارفع ما فيه بجانب صفحاتك، ثم افتح quiz.html.
save-site = حفظ المجلد (zip)
hand-wordpress = إضافة WordPress
hand-wordpress-help = وملفك فيها. في WordPress: إضافات، أضف جديدًا، رفع إضافة؛ ثم أضف المكوّن Skin Quiz إلى صفحة.
save-wordpress = حفظ الإضافة (zip)
hand-snippet = الأسطر لصفحة
hand-snippet-help = لأي صفحة في موقع فيه المجلد skin-quiz. تُعرض الكلمات فيها حيث لا يستطيع الاختبار العمل.
snippet = الأسطر للنسخ
snippet-words = الكلمات حيث لا يستطيع الاختبار العمل
snippet-link = إلى أين تؤدي
snippet-full = وفيها السؤال الأول، ليُرى قبل أي برنامج
fallback-words = تحدث معنا
hand-summary = صفحة لمن يوافق
hand-summary-help = ما سيراه الزوار وهو منكم، على الورق أو بصيغة PDF.
print = طباعة الصفحة

summary-title = { $name }: جزء العيادة من اختبار البشرة
summary-lead = ما هنا يُضاف إلى قواعد الاختبار المدمجة أو يحل محل أرقامه العامة. ولا يمكنه أن يخفف قاعدة مدمجة.
summary-no-price = لا سعر
summary-not-offered = غير متاح
summary-no-rules = لا قواعد خاصة بالعيادة.
summary-checked = { $n ->
    [one] وجد فحص الاختبار موضعًا واحدًا للنظر ({ $n }).
    [two] وجد فحص الاختبار موضعين للنظر ({ $n }).
    [few] وجد فحص الاختبار { $n } مواضع للنظر.
   *[other] وجد فحص الاختبار { $n } موضعًا للنظر.
}
summary-nobody = لم يراجع أي مختص صحي قواعد الاختبار المدمجة. ومن يوقّع هنا يوافق على جزء العيادة وحده.
summary-sign = الاسم والتاريخ والتوقيع

proof-title = البرهان
proof-runs = البرهان جارٍ.
proof-failed = تعذر البرهان ({ $why }).
proof-holds = صحيح:
proof-refuses = غير صحيح:
proof-warns = يرجى النظر:
proof-refused = هذا الملف ليس آمنًا بما يكفي لتسليمه
proof-warned = { $n ->
    [one] { $n } من المواضع للنظر في البرهان
   *[other] { $n } من المواضع للنظر في البرهان
}
proof-all = ثبت: كل العبارات صحيحة ({ $n })
proof-list = كل العبارات ({ $n })
compare-title = { $n } من { $people } شخص يحصلون على إجابة غير ما كان من دون ملفك
compare-help = أشخاص مختارون عشوائيًا، بكل أنواع الإجابات.
compare-person = الشخص { $n }
compare-before = من دون ملفك
compare-after = مع ملفك
compare-nothing = لا توصية ({ $status })
not-handed-out = لم يُسلَّم: وجد البرهان أن هذا الملف ليس آمنًا. انظر «الفحص والتسليم».
put-right = { $n ->
    [one] صُحح عدد من الهفوات في النص: { $n }.
   *[other] صُحح عدد من الهفوات في النص: { $n }.
}

kind-wrong-type = هذا من نوع غير المطلوب.
kind-unknown-name = هذا الاسم غير معروف هنا.
kind-unsafe-link = هذا ليس عنوانًا مسموحًا هنا.
kind-missing = ينقص شيء هنا.
kind-empty = لا شيء يُقرأ هنا.
kind-min-above-max = «من» أكبر من «إلى».
kind-out-of-range = هذا الرقم صغير جدًا أو كبير جدًا.
kind-too-long = هذا النص طويل جدًا.
kind-too-many = هذه مدخلات كثيرة جدًا.
kind-control-character = في هذا النص شيء غير مرئي أو وسم.
kind-bad-phone = هذا ليس رقم هاتف.
kind-bad-style = هذا ليس لونًا ولا خطًا ولا طولًا.
kind-low-contrast = يصعب قراءة نص بهذا اللون؛ يجعله الاختبار مقروءًا.
kind-not-offered = هذا عن علاج غير متاح.
kind-incomplete-rule = هذه القاعدة غير كاملة، فتُحسب بأشد صورة.
kind-can-not-loosen = لا يمكن تخفيف أي قاعدة مدمجة.
kind-can-not-strengthen = لا يمكن أن يقال في هذا أكثر مما يقوله الاختبار.
kind-missing-class = العلاج الخاص بك يحتاج إلى نوعه.
kind-bad-id = في هذا الاسم غير الحروف اللاتينية الصغيرة والأرقام والشرطات.
kind-law-refused = لا يسمح قانون المنطقة بهذا. لم يوقّعه محامٍ.
kind-law-doubtful = قد لا يسمح قانون المنطقة بهذا. لم يوقّعه محامٍ.

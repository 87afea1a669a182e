### The texts of the interface, which every pack shares. A remark says what a text is for.

direction = rtl

figures-locale = { $locale }-u-ca-gregory-nu-latn

commas = { $first }، { $next }

apart = { $first }؛ { $next }

labelled = { $label }: { $value }

continue = متابعة

back = رجوع

see-result = عرض نتيجتي

change = تغيير

change-what = إجابتك عن: { $question }

change-answer = تغيير إجابتك عن: { $question }

restart = مسح إجاباتي والبدء من جديد

quiz-name = اختبار البشرة

close-dialog = إغلاق

still-there = هل ما زلت هنا؟ إذا لم يُجب أحد، فسيُمحى ما اختير هنا بعد لحظات.

stay = ما زلت هنا

no-print = لا يستطيع هذا المتصفح الطباعة. يُرجى نسخ الخطة على شكل نص بدلًا من ذلك.

page-title = أي علاج يناسب بشرتك؟

why-we-ask = لماذا نسأل

choose-all = يُرجى اختيار كل ما ينطبق.

optional = اختياري.

or = أو

not-sure = لست على يقين

not-sure-number = لا أعرف

progress = الخطوة { $n } من { $of }

months = أشهر

weeks = أسابيع

error-heading = توجد مشكلة

error-choose-one = يُرجى اختيار إجابة واحدة.

error-choose-some = يُرجى اختيار إجابة واحدة على الأقل.

error-number = يُرجى إدخال رقم، أو اختيار «لا أعرف».

error-range = يُرجى إدخال عدد صحيح من { $min } إلى { $max }.

review-heading = مراجعة إجاباتك

review-lead = تعتمد نتيجتك على كل إجابة هنا. يُرجى تغيير أي إجابة غير صحيحة.

not-answered = تُرك فارغًا

some-of-these = بعضها

what-counts = ما الذي يُحتسب

none-of-all = اختيار «لا شيء مما ذُكر» في كل القوائم

none-of-all-done = تم اختيار «لا شيء مما ذُكر» في كل قائمة كانت بلا إجابة.

error-which = يُرجى تحديد واحد على الأقل، أو اختيار «لا شيء مما ذُكر».

error-digits = كُتب «{ $typed }». يُرجى إدخال عدد صحيح بالأرقام فقط.

error-event-date =
    يُرجى اختيار تاريخ في غضون { $max } أسبوعًا من الآن، أو عدد صحيح من { $min } إلى { $max }.

which-not-sure = أيّ علامة لست على يقين منها؟ يُرجى تحديدها أعلاه: من باب الحيطة نعدّها إجابة بنعم. وإذا لم تستطع تحديدها، فيُرجى اختيار «متابعة».

early-heading = يمكننا من الآن أن نخبرك بما يأتي أولًا

early-lead = مهما كانت بقية إجاباتك، هذا ما يأتي أولًا لك: { $treatment }.

early-more = يمكنك رؤية هذه النتيجة الآن. أو يمكنك المتابعة لنتحقق لك أيضًا من كل علاج.

see-answer-now = عرض نتيجتي الآن

go-on = المتابعة والتحقق من الإجراءات أيضًا

early-limits = لم تُجب عن كل الأسئلة، لذلك لم يُفحص أي إجراء لك. قبل استخدام منتج جديد، يُرجى سؤال صيدلي أو طبيب إذا كان لديك مرض أو حساسية أو جلد ملتهب، أو كنت تتناول أدوية.

restart-ask = مسح كل إجاباتك؟

restart-yes = نعم، امسحها

restart-no = لا، احتفظ بها

cleared = تم مسح إجاباتك.

undo = تراجع

event-date = التاريخ

intro =
    يستغرق هذا بضع دقائق. هذه معلومات وليست نصيحة طبية. لا تُرسل إجاباتك إلى أي جهة إلا إذا
    شاركتها.

level-suitable = ممكن لك

level-precautions = ممكن مع الاحتياط

level-deferred = ليس الآن

level-review = استشارة ممارس صحي أولًا

level-contraindicated = غير مناسب لك

match-good = توافق جيد

match-fair = توافق متوسط

match-limited = توافق ضعيف

match-none = لا يوجد توافق

in-clinic = في عيادة

at-home = في المنزل

days = { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }

weeks-long = { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }

months-long = { $n ->
        [zero] نحو { $n } شهر
        [one] نحو شهر واحد
        [two] نحو شهرين
        [few] نحو { $n } أشهر
        [many] نحو { $n } شهرًا
       *[other] نحو { $n } شهر
    }

range-to = { $min } إلى { $max }

wait-from-today = مدة الانتظار اللازمة من اليوم: { $time }.

wait-once-cleared = وبعد انتهاء ذلك، مدة الانتظار اللازمة: { $time } أو أكثر.

clinician-must-agree = قبل حجز أي علاج، تلزم موافقة { $clinician }.

clinician-to-ask = يمكنك سؤال { $clinician } عن خيارات أخرى قد تفيد.

change-wait = { $treatment }: قد يصبح التقييم «{ $level }» بعد مرور هذه المدة: { $time }.

change-cleared =
    { $treatment }: قد يصبح التقييم «{ $level }» بعد أن تمر هذه المدة على الأقل ({ $time }) منذ
    انتهاء ما يلي: { $what }.

change-cleared-at-once = { $treatment }: قد يصبح التقييم «{ $level }» بعد انتهاء ما يلي: { $what }.

and = { $first } و{ $last }

change-agreed = { $treatment }: قد يصبح التقييم «{ $level }» بموافقة { $clinician }.

change-also-wait = ويلزم أيضًا انتظار هذه المدة من اليوم: { $time }.

change-also-clear = ويجب أولًا أن ينتهي ما يلي: { $what }.

change-also-clear-for = ويجب أولًا أن تمر هذه المدة على الأقل ({ $time }) منذ انتهاء ما يلي: { $what }.

change-downtime =
    { $treatment }: قد يبقى الأثر ظاهرًا ({ $range }). وهذا أطول من المدة التي ذكرت أنها متاحة
    لك.

change-setting = إذا اخترت العلاج في عيادة، فقد نوصي بما يلي: { $treatment }.

change-budget = { $n ->
        [zero] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة. العدد المعتاد: { $sessions }.
        [one] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو جلسة واحدة. العدد المعتاد: { $sessions }.
        [two] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو جلستين. العدد المعتاد: { $sessions }.
        [few] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو { $n } جلسات. العدد المعتاد: { $sessions }.
        [many] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة. العدد المعتاد: { $sessions }.
       *[other] { $treatment }: ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة. العدد المعتاد: { $sessions }.
    }

change-budget-none = { $treatment }: ميزانيتك ({ $budget }) أقل من السعر المعتاد للجلسة الواحدة ({ $price }).

change-budget-perhaps =
    { $treatment }: قد لا تكفي ميزانيتك ({ $budget }) لجلسة واحدة. والسعر المعتاد هو { $price }.

change-event =
    { $treatment }: المدة مع الاستعداد وجميع الجلسات والتعافي هي { $time }. وهذا أطول من الوقت
    المتبقي لديك حتى مناسبتك.

event-first = كل الجلسات مخططة بعد مناسبتك، فالوقت قبلها لا يكفي للاستعداد والتعافي.

event-too-soon-to-show = تترك الخطة مسافة كافية قبل مناسبتك، لكنك لن ترى النتيجة كاملة حتى ذلك الحين.

event-kept-clear = تترك الخطة مسافة كافية قبل مناسبتك حتى تجد بشرتك وقتًا لتهدأ.

start-moved-for-event = هذا الموعد قريب جدًا من مناسبتك. خُططت الجلسة الأولى في { $date }.

change-event-soon =
    موعد مناسبتك خلال 4 أسابيع، ولذلك لا يسبقها إلا واقي الشمس والعناية بالبشرة. وقد يأتي بعدها
    ما يلي: { $treatment }.

headline-fits = الأنسب لإجاباتك: { $treatment }

headline-not-now = في الوقت الحالي، واقي الشمس والعناية بالبشرة فقط

headline-routine = واقي الشمس والعناية بالبشرة أفضل بداية لك

headline-no-match = لا شيء هنا يتوافق جيدًا مع ما اخترته

headline-emergency = يجب طلب المساعدة الطبية الطارئة الآن

headline-same-day = يجب طلب المساعدة الطبية اليوم

headline-soon = يجب مراجعة طبيب خلال الأيام القليلة القادمة

headline-distress = مشاعرك تأتي أولًا

lead-fits = لا شيء مما ذكرته عن صحتك وبشرتك يمنع ذلك. ومع ذلك لا بد أن يفحص مختص بشرتك قبل أي علاج.

lead-fits-with-care = تستدعي إجاباتك بعض الاحتياط. ويجب أيضًا أن يعاين ممارس صحي بشرتك قبل أي علاج.

lead-fits-but = صحتك وبشرتك لا تمنعان ذلك، لكن يُرجى الانتباه أولًا إلى ما يلي:

lead-not-now = هذا يحتاج إلى الانتظار. والأسباب مذكورة أدناه.

lead-review = يجب أولًا أن يوافق ممارس صحي يعرف حالتك الصحية. والأسباب مذكورة أدناه.

lead-partly-ruled-out = إجاباتك تستبعد بعض ما قد يفيد. ويبقى ما يلي:

not-before-cleared = ليس قبل زوال الأسباب المذكورة، وفقط بموافقة ممارس صحي

lead-ask-first = ما قد يفيدك يقرره طبيب مختص لا استبيان.

lead-wishes = ليست صحتك ما يمنع ذلك، بل ما يلي:

headline-ruled-out = في حالتك: واقي الشمس والعناية بالبشرة فقط

lead-ruled-out = الإجراءات التي تفيد في ذلك قد تضرك.

stronger-possible =
    ممكن أيضًا، لكنه أقوى: { $treatment }. لا يقترحه هذا الاستبيان بدلًا من علاج ألطف. ويمكن لطبيب
    مختص بالأمراض الجلدية أن يخبرك بالمزيد.

lead-routine = هذا حل كامل، وليس بديلًا أقل قيمة. ويمكن أن يفيد أيًا كان قرارك لاحقًا.

lead-no-match =
    ليس لدى هذا الاستبيان علاج يقترحه لذلك. وقد يعرف طبيب مختص بالأمراض الجلدية علاجًا مناسبًا.
    ويبقى واقي الشمس والعناية اللطيفة حماية لبشرتك.

lead-stopped =
    توقفنا هنا لأن شيئًا مما ذكرته يحتاج إلى اهتمام أولًا. ولن يُعرض أي علاج تجميلي حتى تُحل هذه
    المسألة.

lead-distress =
    شكرًا لك على إخبارنا بذلك. مثل هذه المخاوف حقيقية، ويعيشها كثير من الناس، والمساعدة موجودة.
    نرجو التحدث مع شخص ما قبل التفكير في أي علاج.

see-doctor-soon =
    نرجو مراجعة طبيب من أجل ذلك خلال الأيام القليلة القادمة، أيًا كان قرارك بشأن العلاج.

reasons = الأسباب

no-findings = لا شيء مما ذكرته عن صحتك وبشرتك يمنع ذلك.

helps-with = ما قد يفيد فيه

not-meant-for = ليس مخصصًا لما يلي: { $what }

sessions = عدد الجلسات

spacing = المدة بين الجلسات

downtime = مدة التعافي الظاهر

per-session = سعر الجلسة

course-cost = سعر جميع الجلسات

course-cost-typical = السعر المعتاد لجميع الجلسات

upkeep = جلسات الحفاظ على النتيجة

upkeep-per-year = سعر جلسات الحفاظ على النتيجة في السنة

visit = الوقت في العيادة

first-change = أول تغيّر

best-result = أفضل نتيجة

minutes = { $range ->
        [zero] { $range } دقيقة
        [one] { $range } دقيقة
        [two] { $range } دقيقة
        [few] { $range } دقائق
        [many] { $range } دقيقة
       *[other] { $range } دقيقة
    }

weeks-apart = { $range ->
        [zero] بفاصل { $range } أسبوع
        [one] بفاصل { $range } أسبوع
        [two] بفاصل { $range } أسبوع
        [few] بفاصل { $range } أسابيع
        [many] بفاصل { $range } أسبوعًا
       *[other] بفاصل { $range } أسبوع
    }

every-months = { $range ->
        [zero] كل { $range } شهر
        [one] كل { $range } شهر
        [two] كل { $range } شهر
        [few] كل { $range } أشهر
        [many] كل { $range } شهرًا
       *[other] كل { $range } شهر
    }

after-weeks = { $range ->
        [zero] بعد { $range } أسبوع
        [one] بعد { $range } أسبوع
        [two] بعد { $range } أسبوع
        [few] بعد { $range } أسابيع
        [many] بعد { $range } أسبوعًا
       *[other] بعد { $range } أسبوع
    }

after-months = { $range ->
        [zero] بعد { $range } شهر من آخر جلسة
        [one] بعد { $range } شهر من آخر جلسة
        [two] بعد { $range } شهر من آخر جلسة
        [few] بعد { $range } أشهر من آخر جلسة
        [many] بعد { $range } شهرًا من آخر جلسة
       *[other] بعد { $range } شهر من آخر جلسة
    }

after-last-session = بعد آخر جلسة

days-range = { $range ->
        [zero] { $range } يوم
        [one] { $range } يوم
        [two] { $range } يوم
        [few] { $range } أيام
        [many] { $range } يومًا
       *[other] { $range } يوم
    }

months-range = { $range ->
        [zero] { $range } شهر
        [one] { $range } شهر
        [two] { $range } شهر
        [few] { $range } أشهر
        [many] { $range } شهرًا
       *[other] { $range } شهر
    }

ask-the-clinic-price = يُرجى سؤال العيادة

prices-clinic = الأسعار خاصة بهذه العيادة. يُرجى السؤال عما تشمله.

prices-typical =
    هذه أسعار معتادة قُرئت في مصادر منشورة بتاريخ { $date }، وليست أسعار هذه العيادة. وقد تكون
    للاستشارة والتخدير الموضعي والمستحضرات تكلفة إضافية.

possible-from = ممكن ابتداءً من { $date }

not-before = ليس قبل { $date }، وفقط بموافقة ممارس صحي

possible-once-cleared = ممكن بعد زوال الأسباب المذكورة

best-fit = الخيار الأنسب

other-options = خيارات أخرى

options-not-meant = خيارات توافقها ضعيف أو معدوم مع ما اخترته

home-conditions-text =
    نحن لا نوصي بالوخز بالإبر الدقيقة في المنزل. وإذا بقيت لديك رغبة فيه، فيجب الالتزام بكل
    قاعدة مذكورة هنا، والتفكير أولًا في اللجوء إلى عيادة.

home-routine-text =
    يمكنك فعل الكثير في المنزل من دون إبر: استعمال واقي شمس بعامل حماية SPF 30 أو أكثر كل يوم،
    وغسول لطيف، ومرطب بسيط.

your-result = نتيجتك

then-after-event = البدء بعد مناسبتك.

only-here = هنا فقط: { $areas }.

headline-from = ليس قبل { $date }: { $treatment }

headline-ask = يُرجى أولًا سؤال { $clinician }

headline-not-sure = { $n ->
        [zero] { $n } أمر غير مؤكد: يُرجى سؤال طبيب واحد
        [one] أمر واحد غير مؤكد: يُرجى سؤال طبيب
        [two] أمران غير مؤكدين: يُرجى سؤال طبيب واحد
        [few] { $n } أمور غير مؤكدة: يُرجى سؤال طبيب واحد
        [many] { $n } أمرًا غير مؤكد: يُرجى سؤال طبيب واحد
       *[other] { $n } أمر غير مؤكد: يُرجى سؤال طبيب واحد
    }

not-sure-list = يُرجى أخذ هذه القائمة إلى طبيب واحد ليراجعها معك:

do-this = المطلوب

see-them = من تستشير

avoid-this = ما يجب تجنبه

ask-about = { $clinician }، بشأن: { $treatment }

avoid-all = جميع الإجراءات

avoid-all-but-agreed = أي إجراء لم يوافق عليه طبيبك

budget-all = ميزانيتك ({ $budget }) تغطي كل ذلك

budget-some = { $n ->
        [zero] ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة
        [one] ميزانيتك ({ $budget }) تغطي نحو جلسة واحدة
        [two] ميزانيتك ({ $budget }) تغطي نحو جلستين
        [few] ميزانيتك ({ $budget }) تغطي نحو { $n } جلسات
        [many] ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة
       *[other] ميزانيتك ({ $budget }) تغطي نحو { $n } جلسة
    }

budget-none = ميزانيتك ({ $budget }) أقل من سعر جلسة واحدة

budget-perhaps = قد لا تكفي ميزانيتك ({ $budget }) لجلسة واحدة

send = إرسال إلى نفسي

your-dates = مواعيدك

now-prepare = الآن: الاستعداد كما هو مذكور في «قبل وبعد»

dates-sessions = الجلسات

dates-if-needed = فقط عند الحاجة: { $sessions }

start-another-day = البدء في يوم آخر

more = المزيد

fold-why = لماذا هذا، وما البدائل

fold-session = كيف يكون الإحساس وكيف تسير الجلسة

fold-care = قبل وبعد

fold-prices = الأسعار وجلسات الحفاظ على النتيجة

fold-answers = مراجعة إجاباتك أو تغييرها

fold-limits = المصادر والحدود ومن راجع هذا

during = كيف تسير الجلسة

expect = ما المتوقع بعد ذلك

explain = من المفيد معرفته

doing-nothing = عدم فعل شيء

info-only = معلومات وليست تشخيصًا.

show-without = العرض من دون: { $area }

shown-without = لا يشمل هذا: { $area }. وتبقى إجاباتك كما هي.

show-all-areas = العرض لجميع المناطق من جديد

reasons-more = الأسباب الأخرى مذكورة في «لماذا هذا».

what-would-change = ما الذي يمكن أن يغيّر هذه النتيجة

where-sources-disagree = أين تختلف المصادر

prepare = قبل العلاج

aftercare = بعد العلاج

seek-help = متى يجب طلب المساعدة

ask-the-provider = أسئلة لطرحها على العيادة

sources = مصادر المعلومات

limits = ما لا يستطيع هذا الاستبيان فعله

limits-text =
    يقدم هذا الاستبيان معلومات. وهو ليس تشخيصًا ولا نصيحة طبية. وهو لا يستطيع رؤية بشرتك، ولا
    يسأل إلا عن جزء مما قد يسأل عنه الممارس الصحي. وهو يختار الجواب الحذر، ولذلك ربما يسمح
    الممارس الصحي بأكثر من ذلك أو بأقل. وقد تكون المصادر قديمة، والأسعار للاسترشاد فقط.

not-reviewed =
    لم يراجع أي ممارس صحي هذا الاستبيان حتى الآن. يُرجى التحقق مما يقوله مع ممارس صحي قبل العمل
    به.

limits-stopped =
    لا يستطيع هذا الاستبيان رؤية بشرتك، وهو ليس تشخيصًا. وعند الشك، من الأفضل طلب المساعدة في
    وقت أبكر.

not-reviewed-stopped = لم يراجع أي ممارس صحي هذا الاستبيان حتى الآن.

reviewed-by = تمت المراجعة بتاريخ { $date } بواسطة { $name }.

facts-due =
    كان يجب أن تُراجع معلومات هذا الاستبيان من جديد قبل { $date }، وقد تكون قديمة. يُرجى سؤال
    ممارس صحي عما إذا كانت لا تزال صحيحة.

translation-not-reviewed =
    لم يراجع أي ممارس صحي هذه الترجمة. إذا كان هناك شيء غير واضح، فتُرجى قراءة النسخة الإنجليزية
    أو سؤال ممارس صحي.

book = حجز استشارة

call = الاتصال بالرقم { $phone }

print = طباعة

copy = نسخ كنص

copied = تم النسخ.

calendar = حفظ في التقويم

share = مشاركة مع العيادة

kind-seed = مقالة

kind-study = دراسة

kind-label = ملصق الجهاز أو دليله

kind-guidance = إرشادات رسمية

kind-clinic = صفحة عيادة

this-clinic = هذه العيادة

source-own-rule = قاعدة حذرة وضعناها نحن، وليست نتيجة طبية

source-unverified = معرفة عامة لم تُقارن بمصدر بعد

source-unreviewed = صفحات أقل موثوقية، في ورقة مراجعة هذا الاستبيان

column-option = الخيار

column-level = بالنسبة إليك

column-fit = مدى الملاءمة

also-fits = يناسب إجاباتك أيضًا

why-no-procedure = لماذا لا يُقترح أي إجراء

applies-to = يتعلق هذا بما يلي: { $treatments }.

first-year = السنة الأولى، مع جلسات الحفاظ على النتيجة

compare-all = مقارنة

unknown = غير معروف

default-figures = تعذرت قراءة البيانات الخاصة بهذه العيادة. وتُعرض بدلًا منها أرقام عامة.

clinic-rule-unread =
    لدى هذه العيادة قاعدة خاصة بها لهذا العلاج تعذرت قراءتها هنا. يُرجى سؤال العيادة عمّا إذا
    كان العلاج مناسبًا لك.

error = خطأ:

months-count = { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }

copy-failed = لم ينجح النسخ. يُرجى تحديد النص ونسخه، أو طباعة الصفحة.

care-emergency = ما يجب فعله الآن

care-same-day = ما يجب فعله اليوم

care-soon = ما يجب فعله خلال الأيام القليلة القادمة

where-to-turn = أين يمكنك طلب المساعدة

for-now = في الوقت الحالي

why-and-figures = الأسباب والأرقام

costs = التكلفة المحتملة

package = { $n ->
        [zero] { $n } جلسة مقابل { $price }
        [one] جلسة واحدة مقابل { $price }
        [two] جلستان مقابل { $price }
        [few] { $n } جلسات مقابل { $price }
        [many] { $n } جلسة مقابل { $price }
       *[other] { $n } جلسة مقابل { $price }
    }

price-your-products = بحسب المستحضرات المختارة

your-answers = إجاباتك

made-on = أُعدّ بتاريخ { $date }

start-date = تاريخ البدء

start-date-hint = يترك هذا وقتًا للاستعداد. ويمكن تغيير التاريخ لرؤية كيف تتغير مواعيد الخطة.

start-too-early = يُرجى اختيار { $date } أو يوم لاحق.

calendar-session = الجلسة { $n } من { $of }: { $treatment }

calendar-note = موعد مخطط له وليس محجوزًا. والعيادة هي التي تقرر إن كان ذلك ممكنًا ومتى.

calendar-saved = سُلِّم ملف التقويم إلى المتصفح. إن لم يظهر، يُرجى نسخ الخطة على شكل نص.

share-heading = مشاركة هذا مع العيادة

share-what =
    تُسلَّم إلى العيادة إجاباتك عن البشرة والصحة وهذه النتيجة. ولا تتم مشاركة أي شيء إلا إذا
    وضعت علامة في المربع وضغطت على الزر.

share-consent = أوافق على أن تحصل العيادة على إجاباتي وعلى هذه النتيجة.

share-needs-tick = للمشاركة، يُرجى أولًا وضع علامة في المربع.

share-done = تم التسليم إلى العيادة.

share-nobody = تعذّر التسليم من هنا. يُرجى طباعة الخطة أو نسخها وعرضها على العيادة.

booking-leaves = يفتح الحجز { $host }، وستغادر هذه الصفحة.

info-page = المزيد في صفحة العيادة (تغادر هذه الصفحة)

clinic-heading = العيادة

consultation-costs = تكلفة الاستشارة { $price }.

consultation-free = الاستشارة مجانية.

consultation-credited = ويُخصم من السعر إذا أجريت علاجًا.

consultation-with = سيستقبلك { $who }.

contact-heading = طلب التواصل معك

contact-what = هذا اختياري. لا يُرسل شيء حتى تضغط على الزر، وعندها يصل إلى { $receiver }.

contact-name = اسمك

contact-email = البريد الإلكتروني

contact-phone = رقم الهاتف

contact-one-is-enough = يكفي البريد الإلكتروني أو رقم الهاتف.

contact-consent = أوافق على أن يستخدم { $receiver } ما أكتبه هنا للتواصل معي بشأن هذا الطلب.

contact-answers = إرسال إجاباتي وهذه النتيجة أيضًا. إنها تتعلق بصحتي. (اختياري)

contact-marketing = يمكن أن يرسل لي { $receiver } أخبارًا وعروضًا أيضًا. أستطيع إيقاف ذلك في أي وقت. (اختياري)

contact-send = إرسال طلبي

contact-write = كتابة الرسالة

contact-sending = جارٍ الإرسال…

contact-sent = أُرسل إلى { $receiver }: { $what }.

contact-opened = طُلب من برنامج البريد لديك فتح رسالة إلى { $receiver }. ولا تُرسل إلا عندما ترسلها من هناك. إذا لم يُفتح شيء، فيُرجى الاتصال أو نسخها.

contact-paste = نُسخت إجاباتك. يُرجى لصقها في الرسالة.

contact-unpasted = تعذّر نسخ إجاباتك، لذلك ليست في الرسالة.

contact-failed = تعذّر الإرسال إلى { $receiver }. ما كتبته ما زال هنا: يُرجى المحاولة مرة أخرى أو نسخه.

contact-copy = نسخ ما كتبته

contact-needs-reach = يُرجى كتابة طريقة للوصول إليك.

contact-bad-email = يُرجى كتابة بريد إلكتروني مثل name@example.com.

contact-bad-phone = يُرجى كتابة رقم هاتف بالأرقام.

contact-needs-tick = يُرجى وضع علامة في المربع أولًا. من دونها لا يجوز لأحد التواصل معك.

one-moment = لحظة من فضلك…

keep-clear = هنا فقط: { $areas }. يجب إبعاده عن: { $others }.

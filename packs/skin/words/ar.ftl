### The words of this pack.

## Questions and options

question-concerns = ما الذي يهمك أن نساعدك فيه؟
    .help = يُرجى اختيار ما يزعجك أكثر.
    .why = كل علاج يفيد في بعض المشكلات، ولا يفيد إلا قليلًا في غيرها.
    .short = ما يهمك
group-concerns-scars = الندبات والآثار
group-concerns-lines = الخطوط وارتخاء الجلد
group-concerns-tone = اللون والبهتان
group-concerns-texture = الملمس والمسام
group-concerns-redness = حب الشباب والاحمرار
option-concerns-acne-scars = ندبات حب الشباب
option-concerns-other-scars = ندبات أخرى
    .help = من عملية أو إصابة أو حرق أو جدري الماء.
option-concerns-stretch-marks = علامات تمدد الجلد
option-concerns-fine-lines = خطوط دقيقة
option-concerns-deep-lines = خطوط أو طيات عميقة
    .help = تبقى عندما يكون الوجه مسترخيًا.
option-concerns-sagging = جلد مرتخٍ أو مترهل
option-concerns-volume-loss = تجاويف أو فقدان الامتلاء
    .help = مثلًا في الخدين.
option-concerns-enlarged-pores = مسام واسعة
option-concerns-dullness = بشرة باهتة
option-concerns-uneven-texture = بشرة خشنة أو غير مستوية
option-concerns-uneven-tone = لون غير موحد
option-concerns-sun-spots = بقع الشمس أو التقدم في العمر
    .help = مسطحة وبنية ولا تتغير.
option-concerns-dark-marks = آثار بنية بعد حب الشباب
    .help = أو بعد الجروح أو الحروق أو الطفح الجلدي.
option-concerns-red-marks = آثار حمراء بعد حب الشباب
option-concerns-melasma = الكلف (Melasma)
    .help = بقع بنية على الخدين كليهما أو الجبهة أو الشفة العليا.
option-concerns-blackheads = رؤوس سوداء
option-concerns-active-acne = حب شباب لدي الآن
option-concerns-facial-redness = احمرار الوجه
    .help = يبقى، أو يتكرر ظهوره.
option-concerns-dark-circles = هالات داكنة تحت العينين
option-concerns-movement-lines = Lines when I frown or smile
    .help = They show when your face moves, and go when it rests.
option-concerns-thread-veins = Thread veins
    .help = Thin red or blue veins that you can see in the skin.
option-concerns-keratosis-pilaris = Rough bumps on arms or thighs
    .help = Small, dry bumps. Doctors call them keratosis pilaris.

question-areas = أين يوجد ذلك؟
    .why =
        بعض المناطق تلتئم ببطء أكبر أو يجب أن يعاينها اختصاصي. وللشفتين والجلد حول العينين قواعد
        خاصة.
    .short = المناطق
option-areas-face = الوجه
option-areas-around-eyes = حول العينين
option-areas-lips = الشفتان
option-areas-neck = الرقبة
option-areas-chest = الصدر
option-areas-breasts = الثديان
option-areas-abdomen = البطن
option-areas-hips-or-buttocks = الوركان أو الأرداف
option-areas-thighs = الفخذان
option-areas-lower-legs = الساقان
option-areas-arms = الذراعان
option-areas-hands = اليدان
option-areas-back = الظهر

question-acne-scar-type = كيف تبدو ندبات حب الشباب لديك؟
    .help =
        يُرجى النظر في المرآة مع ضوء من الجانب. عند وجود عدة أنواع، يُرجى اختيار النوع الذي يزعجك
        أكثر. وإذا كان أي منها بارزًا، فيُرجى اختيار «بارزة أو سميكة».
    .why =
        المنخفضات الواسعة والحفر الضيقة والندبات البارزة تحتاج إلى رعاية مختلفة. وقد تكبر الندبات
        البارزة بعد إجراء ما.
    .short = نوع ندبات حب الشباب
option-acne-scar-type-rolling-or-boxcar = منخفضات واسعة قليلة العمق
    .help = تموجات ناعمة، أو منخفضات مستديرة واضحة الحواف.
option-acne-scar-type-ice-pick = حفر ضيقة وعميقة
    .help = مثل وخزة إبرة سميكة.
option-acne-scar-type-raised = بارزة أو سميكة
    .help = ترتفع فوق سطح الجلد.

question-scar-type = ما وصف الندبة؟
    .help = عند وجود عدة ندبات، يُرجى اختيار أكبرها أو أكثرها بروزًا.
    .why = الندبات الكبيرة أو المشدودة أو البارزة أو الناتجة عن حرق يجب أن يعاينها اختصاصي أولًا.
    .short = نوع الندبة
option-scar-type-small-flat = صغيرة ومسطحة
    .help = أقل من نحو 5 سم. وتُحسب الآثار الصغيرة الغائرة، كآثار جدري الماء.
option-scar-type-large-stitched = كبيرة أو عريضة
    .help = أكثر من نحو 5 سم، أو جرح تمزّق ثم خُيّط.
option-scar-type-raised-or-tight = بارزة أو سميكة أو مشدودة
    .help = ترتفع فوق سطح الجلد، أو تشدّه، أو تحد من حركتك.
option-scar-type-burn = ناتجة عن حرق

question-scar-age-months = كم شهرًا كاملًا عمر الندبة؟
    .help =
        يبدأ الحساب من الإصابة أو العملية. أقل من شهر يُحسب 0. والسنة الواحدة 12. وأكثر من 600 يُحسب
        600. عند وجود عدة ندبات، تُؤخذ أحدثها.
    .why = الندبة الحديثة ما زالت تزداد قوة. وقد يكون علاجها سابقًا لأوانه.
    .short = عمر الندبة

question-sagging-degree = ما مدى ارتخاء الجلد؟
    .why =
        يمكن لهذه العلاجات أن تفيد قليلًا في الجلد المرتخي ارتخاءً بسيطًا. وهي لا ترفع الجلد
        المتدلي.
    .short = مدى الارتخاء
option-sagging-degree-mild = مرتخٍ قليلًا
option-sagging-degree-marked = يتدلى أو ينثني
    .no-match =
        ليس لدى هذا الاستبيان علاج يقترحه لذلك. وعند ترهل واضح في الجلد، يُرجى طلب رأي جرّاح تجميل
        أو جرّاح مختص بالوجه. ويبقى واقي الشمس والعناية اللطيفة حماية لبشرتك.

question-age = كم عمرك؟
    .why =
        اختُبر كثير من الأجهزة على بالغين بعمر 22 سنة فأكثر. وقد يكون الجلد مع التقدم في العمر أرق
        وأكثر تعرضًا للكدمات.
    .short = عمرك
option-age-under-18 = أقل من 18 سنة
option-age-18-21 = من 18 إلى 21 سنة
option-age-22-64 = من 22 إلى 64 سنة
option-age-65-plus = 65 سنة فأكثر

question-red-flags = هل لديك أي من هذه العلامات التحذيرية؟
    .help = هذه العلامات يجب أن يراها طبيب قبل أي علاج تجميلي.
    .why = بعض العلامات تحتاج إلى مساعدة طبية أولًا، وبسرعة. عندها نتوقف ونخبرك بما يجب فعله.
    .short = العلامات التحذيرية
option-red-flags-changing-lesion = شامة أو لطخة تتغير، أو قرحة لا تلتئم
    .help =
        شامة أو نمشة أو لطخة تغيّر حجمها أو شكلها أو لونها، أو تبدو مختلفة عن غيرها، أو حوافها غير
        منتظمة، أو لها عدة ألوان، أو تسبب حكة، أو تتقشر، أو تنزف. أو كتلة أو قرحة لم تلتئم خلال 4
        أسابيع. ويُحسب سرطان الجلد في ذلك المكان، مؤكدًا أو مشتبهًا به. ولا يُحسب حب الشباب، ولا
        الحبوب التي تظهر وتختفي، ولا آثار حب الشباب، ولا النمش المنتظم، ولا الكلف الذي لا يتغير.
option-red-flags-spreading-infection = جلد أحمر ساخن مؤلم ينتشر احمراره
    .help = يتورم أو ينتشر اليوم، أو ترافقه حمى. ولا تُحسب حبة واحدة مؤلمة، ولا عدوى شُفيت.
option-red-flags-eye-pain-or-blisters = ألم أو فقاعات قرب العين
    .help =
        تُحسب أيضًا عين حمراء مؤلمة أو تغيّر في النظر. والمقصود ما هو موجود الآن. ولا يُحسب جفاف
        العين، ولا شحاذ العين (دمل الجفن) القديم.
option-red-flags-problem-after-procedure = مشكلة بعد علاج ما زالت موجودة
    .help =
        خلال آخر 4 أسابيع: ألم شديد أو متزايد، أو فقاعات، أو احمرار ينتشر، أو قيح، أو حمى. أو ضعف
        جديد، أو خدر جديد، أو تغيّر في النظر، أو تحوّل لون الجلد إلى الأبيض أو الرمادي المزرق أو
        المرقّط. ولا يُحسب الاحمرار المعتاد ولا الكدمات ولا التقشر ولا الآثار البنية ولا ردود الفعل
        القديمة.
option-red-flags-numbing-reaction = شعور بالمرض اليوم بعد كريم التخدير
    .help =
        ضربات قلب سريعة أو غير منتظمة، أو تشنجات، أو إغماء، أو صعوبة في التنفس، أو طنين في الأذنين،
        أو لون جلد رمادي مزرق. ولا يُحسب هنا رد فعل حدث قبل سنوات. يُرجى ذكره ضمن أسئلة الحساسية.
option-red-flags-none = لا شيء مما ذُكر

question-pregnancy = هل هناك حمل أو رضاعة طبيعية أو محاولة للحمل؟
    .why = من الأفضل تأجيل معظم الإجراءات وبعض الكريمات إلى وقت لاحق.
    .short = الحمل
option-pregnancy-pregnant = حمل مؤكد أو محتمل
option-pregnancy-breastfeeding = رضاعة طبيعية
option-pregnancy-trying = محاولة للحمل
    .help = تُحسب علاجات الخصوبة.
option-pregnancy-no = لا شيء مما ذُكر
option-pregnancy-not-applicable = لا ينطبق هذا عليّ

question-skin-tone = What colour is your skin where sun seldom reaches it?
    .help =
        Think of the inside of your upper arm. If you are between two colours, choose the
        darker one. If the line about strong sun fits another colour better, choose the
        darker of the two.
    .why =
        Darker skin and skin that tans easily get dark marks more easily. They need gentler
        settings.
    .short = Skin tone
option-skin-tone-type-1 = Very pale
    .help = In strong sun it always burns and never tans.
option-skin-tone-type-2 = Pale
    .help = In strong sun it usually burns and tans a little.
option-skin-tone-type-3 = Light to medium
    .help = In strong sun it sometimes burns and tans slowly.
option-skin-tone-type-4 = Olive or light brown
    .help = In strong sun it rarely burns and tans easily.
option-skin-tone-type-5 = Brown
    .help = In strong sun it very rarely burns and tans very easily.
option-skin-tone-type-6 = Very dark brown or black
    .help = In strong sun it never burns.
option-skin-now-few-spots = A few small spots
    .help = Up to five, with no lumps under the skin.

question-skin-now = هل يوجد الآن أي مما يلي في الجلد المراد علاجه؟
    .help = إذا كان لديك شيء من ذلك قرب هذا الجلد، أو كان لديك شك، فيُرجى اختياره.
    .why =
        الجلد المؤلم أو المجروح أو المصاب بعدوى يجب أن يلتئم أولًا. وعلاجه قبل الأوان قد ينشر مشكلة
        أو يزيدها سوءًا.
    .short = جلدك الآن
group-skin-now-spots = الحبوب والعدوى
group-skin-now-sore = الجلد المؤلم أو المتهيج
group-skin-now-sun = الشمس والاسمرار
group-skin-now-moles = الشامات والوشوم
option-skin-now-inflamed-acne = More than five red or sore spots
option-skin-now-cystic-acne = كتل أو أكياس عميقة ومؤلمة
    .help = تستمر أسابيع أو تترك ندبات.
option-skin-now-cold-sore = قروح البرد (الهربس) أو الحزام الناري
    .help = نشطة الآن، أو ما زالت عليها قشور.
option-skin-now-open-wound = Open cut, sore or raw skin
    .help = Grazes, irritated skin and a tattoo of under 4 weeks count.
option-skin-now-eczema = إكزيما أو التهاب الجلد
option-skin-now-psoriasis = صدفية أو حزاز مسطح
option-skin-now-rosacea-flare = نوبة من الوردية (روزاسيا)
    .help = احمرار أكثر من المعتاد، أو مع نتوءات.
option-skin-now-sunburn-or-tan = حرق شمس أو اسمرار حديث
    .help = تُحسب أجهزة التسمير.
option-skin-now-self-tan = تسمير ذاتي من دون شمس
    .help = لوشن أو بخاخ أو قطرات.
option-skin-now-skin-infection = عدوى جلدية أو طفح
    .help = بكتيرية أو فطرية: مثل القوباء أو التهاب جذور الشعر المعدي أو السعفة.
option-skin-now-warts = ثآليل أو مليساء معدية
    .help = المليساء: نتوءات صغيرة لامعة يسببها فيروس.
option-skin-now-rough-sun-patches = بقع خشنة بسبب الشمس
    .help = بقع متقشرة لا تزول. قد يسميها الطبيب التقران السفعي (actinic keratosis).
option-skin-now-raised-moles = شامات بارزة أو وحمات
option-skin-now-tattoo = Tattoo
    .help = In the skin you want treated.
option-skin-now-permanent-makeup = Permanent make-up
    .help =
        In the skin you want treated. Coloured brows do not count if only your cheeks are
        treated.
option-skin-now-none = لا شيء مما ذُكر

question-skin-history = هل سبق أن كان لديك أي مما يلي؟
    .help = يُحسب الماضي أيضًا، حتى لو كان كل شيء هادئًا الآن.
    .why = ما حدث لبشرتك من قبل دليل جيد على الطريقة التي قد تلتئم بها.
    .short = جلدك سابقًا
option-skin-history-keloids = Keloids, or scars that kept growing
    .help = Your own: they grew beyond the wound, or you have several thick ones.
option-skin-history-keloids-in-family = Keloids in close family
    .help = A parent, brother, sister or child has them. You never had one.
option-skin-history-raised-scar-elsewhere = One thick scar that stopped growing
    .help = It kept to the wound, for example after a Caesarean.
option-skin-history-melasma-ever = Melasma
    .help = Brown patches on the face, now or before, often in pregnancy or with the pill.
option-skin-history-skin-cancer-there = Skin cancer in that area
    .help = In skin that you want treated. Elsewhere on the body does not count.
option-skin-history-cold-sores = قروح البرد (الهربس)
    .help = ولو مرة واحدة. ويُحسب الحزام الناري.
option-skin-history-eczema = إكزيما أو التهاب الجلد
option-skin-history-psoriasis = صدفية أو حزاز مسطح
option-skin-history-rosacea = الوردية (روزاسيا)
option-skin-history-dark-marks-after-injury = آثار داكنة بعد الحبوب أو الجروح
    .help = يبقى الجلد أغمق لأسابيع أو أشهر.
option-skin-history-vitiligo = البهاق
    .help = بقع بيضاء في أماكن فقد فيها الجلد لونه.
option-skin-history-poor-healing = جروح لا تلتئم جيدًا
    .help = أو قروح تبقى مفتوحة مدة طويلة.
option-skin-history-radiotherapy = علاج إشعاعي
    .help = للجلد المراد علاجه أو قريبًا منه.
option-skin-history-reaction-after-needling = تفاعل بعد الوخز بالإبر الدقيقة
    .help = مثل كتل أو طفح بسبب سيروم أو كريم.
option-skin-history-none = لا شيء مما ذُكر

question-radiotherapy-months = كم شهرًا كاملًا مضى على انتهاء العلاج الإشعاعي؟
    .help =
        إذا كان العلاج مستمرًا، فيُرجى إدخال 0. أقل من شهر يُحسب 0. والسنة الواحدة 12. وأكثر من 600
        يُحسب 600.
    .why = يلتئم الجلد ببطء بعد العلاج الإشعاعي، وخصوصًا في السنة الأولى.
    .short = المدة منذ العلاج الإشعاعي

question-health = هل ينطبق أي مما يلي على صحتك؟
    .why =
        تغيّر بعض الحالات طريقة الالتئام أو النزف أو مقاومة العدوى. ونحن لا نحكم عليك بسبب أي اختيار
        هنا.
    .short = صحتك
group-health-blood = الدم والسكري
group-health-heart = القلب والأجهزة المزروعة
group-health-immune = جهاز المناعة والسرطان
group-health-other = أمور صحية أخرى
option-health-bleeding-disorder = اضطراب نزفي
    .help =
        مثل الهيموفيليا أو داء فون ويلبراند أو نقص الصفائح الدموية. أو نزف يحدث لديك بسهولة ويستمر
        مدة طويلة.
option-health-blood-clots = جلطات دموية
    .help = في الساق أو الرئة أو مكان آخر، الآن أو سابقًا. أو دم يتجلط بسهولة زائدة.
option-health-diabetes-controlled = سكري منضبط جيدًا
option-health-diabetes-uncontrolled = سكري غير منضبط جيدًا
    .help = يُرجى اختيار هذا عند عدم المعرفة، أو عند وجود قروح في القدم أو خدر في القدمين.
option-health-heart-condition = Heart condition
    .help = Heart valve operations and heart infections count. High blood pressure alone does not.
option-health-high-blood-pressure = High blood pressure
    .help = Treated or not.
option-health-electronic-implant = منظم ضربات القلب أو جهاز إلكتروني مزروع آخر
    .help = وكذلك مزيل الرجفان أو محفز الأعصاب أو مضخة الأنسولين أو قوقعة الأذن المزروعة.
option-health-metal-implant = Metal plate, screw or pin
    .help =
        In or near the skin you want treated. Fillings, braces and crowns do not count, but
        tell the clinic.
option-health-lupus = الذئبة أو التهاب الجلد والعضلات
option-health-scleroderma = تصلب الجلد أو القشيعة (مورفيا)
    .help = أمراض تجعل الجلد قاسيًا.
option-health-other-autoimmune = Another autoimmune disease
    .help = For example of the joints or gut, active or quiet.
option-health-thyroid-or-coeliac = Thyroid or coeliac disease, stable
    .help = Steady values, and no medicine that weakens your immune system.
option-health-thyroid-unstable = Thyroid values not under control
option-health-mast-cell-or-urticaria = Mast cell illness or hives
    .help = Mastocytosis, or hives (urticaria) that keep coming back.
option-health-weak-immune-system = ضعف جهاز المناعة
    .help = بسبب مرض أو زراعة عضو أو أدوية مثل الأدوية البيولوجية.
option-health-hiv-or-hepatitis = فيروس HIV أو التهاب الكبد
    .help = التهاب الكبد B أو C.
option-health-epilepsy = الصرع أو نوبات تشنج
    .help = وكذلك النوبات التي يثيرها الضوء الوامض.
option-health-liver-or-kidney = Liver or kidney disease
    .help = Reduced function. Stones or a fatty liver do not count.
option-health-cancer-treatment = Cancer treatment now
    .help =
        Chemotherapy, antibodies or radiotherapy, for example. For hormone tablets alone,
        choose that line.
option-health-cancer-treatment-past-year = Cancer treatment in the past 12 months
    .help = For hormone tablets alone, choose that line.
option-health-cancer-hormone-tablets = Hormone tablets after cancer
    .help = Such as tamoxifen, letrozole or anastrozole. HRT and the pill do not count.
option-health-connective-tissue = Ehlers-Danlos, Marfan or the like
    .help = Illnesses of the connective tissue: stretchy skin, very loose joints.
option-health-light-triggered-illness = Illness set off by light
    .help =
        Porphyria, or a sun allergy with blisters or hives. Ordinary prickly heat does not
        count.
option-health-nerve-or-muscle-illness = Nerve and muscle illness
    .help = Myasthenia, ALS (motor neurone disease), or Bell’s palsy now.
option-health-sarcoidosis = الساركويد
    .help = مرض يكوّن كتلًا صغيرة في الرئتين أو الجلد أو مكان آخر.
option-health-g6pd-or-methaemoglobinaemia = نقص إنزيم G6PD (أنيميا الفول) أو ميتهيموغلوبينية الدم
    .help = حالات نادرة في الدم، يُفترض أن طبيبًا قد أخبرك بها.
option-health-unwell-now = حمى أو شعور بالمرض الآن
option-health-faints-with-needles = إغماء أو خوف من الإبر
option-health-smoking = تدخين أو سجائر إلكترونية
option-health-none = لا شيء مما ذُكر
option-health-anaemia-or-blood-cancer = Anaemia or blood cancer
    .help = Anaemia while it is low. Leukaemia, lymphoma or myeloma at any time.

question-medicines = هل تشمل أدويتك أو مستحضراتك أيًّا مما يلي؟
    .help = تُحسب الأقراص والحقن والكريمات على الجلد المراد علاجه.
    .why =
        تؤثر بعض الأدوية في الالتئام أو النزف أو تفاعل الجلد مع الضوء. نرجو عدم إيقاف أي منها بسبب
        هذا الاستبيان.
    .short = أدويتك
option-medicines-isotretinoin = Vitamin A capsules for the skin
    .help = Isotretinoin, acitretin or alitretinoin. Now, or in the past 12 months.
option-medicines-blood-thinners = مميعات الدم
    .help =
        مثل الوارفارين (ماريفان) أو الأسينوكومارول (سينتروم) أو الأبيكسابان أو الهيبارين أو
        الكلوبيدوغريل. ويُحسب الأسبرين اليومي الذي وصفه طبيب.
option-medicines-immunosuppressants = أدوية تثبّط جهاز المناعة
    .help =
        مثل الأدوية البيولوجية أو أقراص الستيرويد (الكورتيزون) أو الميثوتريكسات أو أدوية ما بعد
        زراعة الأعضاء.
option-medicines-topical-retinoids = كريم ريتينويد أو أحماض أو كريم لحب الشباب
    .help = تريتينوين أو ريتينول أو أدابالين أو أحماض AHA أو BHA أو بنزويل بيروكسايد.
option-medicines-photosensitisers = أدوية تجعل الجلد حساسًا للضوء
    .help =
        مثل الدوكسيسيكلين أو المينوسيكلين أو الأميودارون أو نبتة سانت جون (St John’s wort) أو مدرات
        البول الثيازيدية.
option-medicines-heart-rhythm = دواء لنظم القلب
    .help = مثل الأميودارون أو السوتالول أو الميكسيليتين.
option-medicines-anti-inflammatories = إيبوبروفين أو أسبرين أو زيت السمك
    .help =
        والنابروكسين أيضًا. خلال آخر 7 أيام. أما الأسبرين اليومي الذي وصفه طبيب فيُحسب من مميعات
        الدم.
option-medicines-steroid-cream = كريم ستيرويد (كورتيزون) قوي
    .help = على الجلد المراد علاجه، خلال آخر أسبوعين (2).
option-medicines-none = لا شيء مما ذُكر

question-isotretinoin-months = How many whole months ago did you last take these capsules?
    .help = Taking them now is 0. Under a month is 0. One year is 12. More than 120 counts as 120.
    .why = Most procedures wait for some months after vitamin A capsules.
    .short = Time since the capsules

question-allergies = هل لديك حساسية من أي مما يلي؟
    .why =
        قد تحتوي الإبر وكريمات التخدير والقفازات ومواد التقشير على أشياء تسبب تفاعلًا لدى بعض الناس.
    .short = الحساسية لديك
option-allergies-stainless-steel = الفولاذ المقاوم للصدأ (ستانلس ستيل) أو معدن آخر
    .help = أو الفولاذ في الحلي أو الإبر.
option-allergies-nickel = النيكل
    .help = مثل طفح بسبب أقراط أو زر بنطال جينز.
option-allergies-anaesthetic = Numbing medicine
    .help = Lidocaine, prilocaine or other names that end in -caine. Allergy to PABA counts.
option-allergies-sulphonamide = Sulfa medicines (sulphonamides)
    .help = For example the antibiotic co-trimoxazole.
option-allergies-latex = اللاتكس
option-allergies-antiseptic = المطهرات أو لصقات الجروح
    .help = مثل الكلورهيكسيدين أو اليود أو الكحول أو المادة اللاصقة في لصقات الجروح.
option-allergies-aspirin = الأسبرين أو حمض الساليسيليك
option-allergies-severe-or-many = رد فعل تحسسي شديد أو حساسيات كثيرة
    .help = مثل صدمة الحساسية (التأق): صعوبة في التنفس أو تورم في الحلق أو انهيار مفاجئ.
option-allergies-none = لا شيء مما ذُكر

question-recent-treatments = هل أُجري لك أي مما يلي خلال آخر سنتين (2)؟
    .help = تُحسب العلاجات التي أُجريت للجلد المراد علاجه أو قريبًا منه.
    .why = يحتاج الجلد إلى وقت بين العلاجات.
    .short = العلاجات الحديثة
option-recent-treatments-botulinum-toxin = Injections that relax lines
    .help = They stop a muscle from moving for some months.
option-recent-treatments-filler = Filler
    .help = A gel under the skin, even if it was longer ago.
option-recent-treatments-biostimulator = Filler that builds collagen
    .help = With calcium or polylactic acid, even if it was longer ago.
option-recent-treatments-threads = Lifting threads
option-recent-treatments-superficial-peel = تقشير سطحي (خفيف)
    .help = تقشر ناعم لبضعة أيام على الأكثر.
option-recent-treatments-needling = الوخز بالإبر الدقيقة (ميكرونيدلينغ)
    .help = مع حرارة أو من دونها، في عيادة أو في المنزل.
option-recent-treatments-non-ablative-laser = علاج بالليزر أو الضوء أو الحرارة
    .help = يُحسب الضوء النبضي (IPL) والترددات الراديوية والموجات فوق الصوتية وأجهزة الطاقة الأخرى.
option-recent-treatments-ablative-laser-or-deep-peel = ليزر مزيل لسطح الجلد أو تقشير أعمق
    .help = ليزر CO2 أو ليزر الإربيوم، أو تقشير متوسط أو عميق، أو سنفرة الجلد (ديرمابريجن).
option-recent-treatments-waxing = إزالة الشعر بالشمع أو بطريقة أخرى
    .help = تُحسب إزالة الشعر بالخيط وكريم إزالة الشعر وجروح الحلاقة.
option-recent-treatments-surgery = Surgery
    .help = In an area you chose. A tooth, or a mole elsewhere, does not count.
option-recent-treatments-none = لا شيء مما ذُكر

question-weeks-since-botulinum-toxin =
    How many whole weeks ago were your last injections that relax lines?
    .help = Under a week is 0. One month is about 4. More than 104 counts as 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since the injections

question-weeks-since-biostimulator =
    How many whole weeks ago was your last filler that builds collagen?
    .help =
        Under a week is 0. One month is about 4. Six months is about 26. More than 104
        counts as 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since that filler

question-weeks-since-threads = How many whole weeks ago were the threads put in?
    .help = Under a week is 0. One month is about 4. More than 104 counts as 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since threads

question-weeks-since-filler = كم أسبوعًا كاملًا مضى على آخر حقن فيلر؟
    .help = أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وأكثر من 104 يُحسب 104.
    .why = تبيّن لنا إجابتك مدة الانتظار اللازمة قبل العلاج التالي.
    .short = المدة منذ الفيلر

question-weeks-since-superficial-peel = كم أسبوعًا كاملًا مضى على آخر تقشير سطحي (خفيف)؟
    .help = أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وأكثر من 104 يُحسب 104.
    .why = تبيّن لنا إجابتك مدة الانتظار اللازمة قبل العلاج التالي.
    .short = المدة منذ التقشير السطحي

question-weeks-since-needling = كم أسبوعًا كاملًا مضى على آخر وخز بالإبر الدقيقة؟
    .help =
        أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. ويُحسب الوخز بالإبر الدقيقة في المنزل أيضًا.
        وأكثر من 104 يُحسب 104.
    .why = تبيّن لنا إجابتك مدة الانتظار اللازمة قبل العلاج التالي.
    .short = المدة منذ الوخز بالإبر الدقيقة

question-weeks-since-non-ablative-laser = كم أسبوعًا كاملًا مضى على آخر علاج بالليزر أو الضوء أو الحرارة؟
    .help = أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وأكثر من 104 يُحسب 104.
    .why = تبيّن لنا إجابتك مدة الانتظار اللازمة قبل العلاج التالي.
    .short = المدة منذ الليزر

question-weeks-since-ablative-laser-or-deep-peel =
    كم أسبوعًا كاملًا مضى على آخر ليزر مزيل لسطح الجلد أو تقشير أعمق أو سنفرة للجلد
    (ديرمابريجن)؟
    .help = أقل من أسبوع يُحسب 0. والشهر الواحد نحو 4. وستة أشهر نحو 26. وأكثر من 104 يُحسب 104.
    .why =
        يحتاج الجلد بعد العلاجات العميقة إلى أشهر ليلتئم. وتبيّن لنا إجابتك مدة الانتظار اللازمة.
    .short = المدة منذ العلاج العميق

question-weeks-since-waxing = كم أسبوعًا كاملًا مضى على آخر إزالة للشعر في ذلك المكان؟
    .help = أقل من أسبوع يُحسب 0. وأكثر من 104 يُحسب 104.
    .why = يبقى الجلد حساسًا بضعة أيام بعد إزالة الشعر.
    .short = المدة منذ إزالة الشعر

question-weeks-since-surgery = كم أسبوعًا كاملًا مضى على الجراحة؟
    .help =
        أقل من أسبوع يُحسب 0. إذا لم يلتئم الجرح بعد، فيُرجى إدخال 0. والسنة الواحدة نحو 52. وأكثر
        من 104 يُحسب 104.
    .why = يحتاج الجرح إلى أشهر ليصبح قويًا من جديد.
    .short = المدة منذ الجراحة

question-distress = هل تشغلك المخاوف بشأن مظهرك أكثر من ساعة في اليوم، أو تمنعك من القيام ببعض الأمور؟
    .help = لا توجد إجابة خاطئة، ويمكنك اختيار عدم الإجابة.
    .why =
        عندما تكون المخاوف ثقيلة إلى هذا الحد، قد لا يزيلها العلاج. ويمكن أن يساعد التحدث مع شخص ما.
    .short = المخاوف بشأن المظهر
option-distress-yes = نعم
option-distress-no = لا
option-distress-prefer-not-to-say = أفضّل عدم الإجابة

question-setting = ما المكان المفضل لديك للعلاج؟
    .why = يمكن للعيادات أن تقدم خيارات أكثر. وللوخز بالإبر الدقيقة في المنزل حدود صارمة.
    .short = العيادة أو المنزل
option-setting-professional = في عيادة
option-setting-at-home = في المنزل
option-setting-either = أي منهما
    .help = لم أقرر بعد.

question-roller-needle = ما طول الإبر في أسطوانة الإبر (ديرما رولر) لديك؟
    .help = الطول مكتوب على العلبة أو على المقبض.
    .why = الإبر الأطول تصل إلى عمق أكبر، وهذا يزيد الخطر في المنزل.
    .short = طول الإبر
option-roller-needle-none-yet = ليست لدي أسطوانة إبر بعد
option-roller-needle-up-to-0_25-mm = 0.25 ملم أو أقصر
option-roller-needle-longer = أطول من 0.25 ملم

question-downtime-days = ما المدة المقبولة لديك لبقاء الاحمرار أو التقشر ظاهرًا؟
    .why = يبقى أثر بعض العلاجات ظاهرًا بضع ساعات، وأثر غيرها أسابيع.
    .short = مدة ظهور الأثر
option-downtime-days-none = من دون أي أثر ظاهر
option-downtime-days-up-to-2 = حتى يومين (2)
option-downtime-days-up-to-7 = حتى أسبوع
option-downtime-days-any = المدة اللازمة مهما طالت

question-event-weeks = كم أسبوعًا كاملًا بقي على مناسبة تهمك؟
    .help = مثل حفل زفاف. أقل من أسبوع يُحسب 0.
    .why = يحتاج الجلد إلى وقت ليهدأ. ونحن لا نقترح إجراءات قبل مناسبة بوقت قصير.
    .short = الوقت حتى المناسبة

question-budget = ما المبلغ الذي يمكنك إنفاقه على جميع الجلسات معًا؟
    .help = عدد صحيح، من دون أجزاء العملة كالقروش أو السنتات.
    .why = لبيان ما تكفي له ميزانيتك. وهي لا تغيّر أبدًا ما هو مناسب لك.
    .short = ميزانيتك

## Treatments

treatment-professional-microneedling = الوخز الاحترافي بالإبر الدقيقة (ميكرونيدلينغ)
    .about =
        يُحدث شخص مدرَّب ثقوبًا دقيقة في الجلد بإبر رفيعة معقمة لكي يُصلح الجلد نفسه. وهذا الوخز
        إجراء «طفيف التوغل»، أي إنه يخترق الجلد فعلًا.
treatment-microneedling-with-prp = الوخز بالإبر الدقيقة مع البلازما الغنية بالصفائح (PRP)
    .about = وخز بالإبر الدقيقة مع البلازما (PRP)، وهي جزء من دمك يُؤخذ من ذراعك ويوضع على الجلد.
treatment-rf-microneedling = الوخز بالإبر الدقيقة مع الترددات الراديوية (RF)
    .about = هذا إجراء طبي. وتسخّن فيه الإبر أيضًا الطبقات الأعمق من الجلد بالترددات الراديوية.
treatment-superficial-peel = التقشير الكيميائي السطحي (الخفيف)
    .about = حمض خفيف يفكك الطبقة الخارجية من الجلد، فتتقشر بعد ذلك بضعة أيام على الأكثر.
treatment-deep-peel = التقشير الكيميائي المتوسط أو العميق
    .about = حمض أقوى يزيل طبقات أعمق من الجلد، ثم يحتاج الجلد إلى أسابيع ليلتئم.
treatment-non-ablative-laser = الليزر غير الاستئصالي
    .about = ليزر يسخّن الجلد في أعمدة دقيقة ويترك السطح سليمًا.
treatment-ablative-laser = الليزر المزيل لسطح الجلد (الاستئصالي)
    .about = ليزر يزيل سطح الجلد، ثم يلتئم الجلد من جديد على مدى أسابيع.
treatment-dermal-filler = حشو الجلد (الفيلر)
    .about =
        هلام (جل) يُحقن تحت الجلد لملء التجاويف والطيات لبضعة أشهر. وفي حالات نادرة يسد وعاءً
        دمويًا، مما قد يضر الجلد أو البصر.
treatment-topical-routine = واقي الشمس والعناية بالبشرة
    .about =
        واقي شمس بعامل حماية SPF 30 أو أكثر كل يوم، وعناية لطيفة، ومستحضرات توضع على الجلد. ولا يشمل
        ذلك أي إجراء.
treatment-at-home-microneedling = الوخز بالإبر الدقيقة في المنزل
    .about = أسطوانة بإبر قصيرة جدًا تُستعمل ذاتيًا على الجلد، وتعمل في الغالب على السطح.
treatment-vascular-laser-or-ipl = Laser or pulsed light for redness
    .about =
        A laser or flashes of light (IPL) heat small veins or brown spots, which then fade.
        Light that is set wrongly can burn.
treatment-tightening-without-needles = Tightening without needles
    .about =
        Focused ultrasound or radiofrequency heats the deeper skin from outside. The effect
        is mild and comes slowly.
treatment-tca-cross-or-subcision = Scar by scar (TCA CROSS or subcision)
    .about =
        A skin specialist dots strong acid into narrow pits, or frees a scar from below with
        a needle.
treatment-medical-facial = Medical facial
    .about =
        Water and suction clean the pores and the surface of the skin. It shows at once and
        lasts for days.
treatment-skin-boosters = Skin boosters
    .about =
        Many small injections of hyaluronic acid or polynucleotides. The studies so far are
        small and short.
treatment-wrinkle-injections = Consultation about lines that move
    .about =
        A prescriber looks at the lines that show when your face moves, and says which
        choices there are.

## Who can be asked

clinician-doctor = طبيبك العام أو طبيب الأسرة
clinician-dermatologist = طبيب مختص بالأمراض الجلدية
clinician-obstetrician = القابلة أو الطبيب المتابع للحمل
clinician-prescriber = الطبيب أو الممرض الذي يصف لك الدواء
clinician-oncologist = فريق علاج السرطان المتابع لك
clinician-haematologist = طبيب مختص بأمراض الدم
clinician-cardiologist = طبيب القلب المتابع لك أو عيادة الجهاز المزروع
clinician-rheumatologist = طبيب مختص بأمراض المفاصل والمناعة (الروماتيزم)
clinician-neurologist = طبيب مختص بالدماغ والأعصاب
clinician-surgeon = جرّاحك أو جرّاح تجميل
clinician-injector = الشخص الذي حقن لك الفيلر
clinician-eyelid-specialist = طبيب مختص بالعيون والجفون
clinician-allergist = طبيب مختص بالحساسية
clinician-provider = الممارس الصحي الذي سيتولى علاجك
clinician-specialist = الاختصاصي المتابع لحالتك

## Why a rule speaks

rule-preg =
    لا يكون التقشير السطحي (الخفيف) بحمض الغليكوليك أو حمض اللاكتيك ممكنًا إلا إذا وافقت القابلة
    أو الطبيب المتابع للحمل. ويجب عدم الخضوع لأي إجراء آخر إلا بعد الولادة وبعد التوقف عن
    الرضاعة الطبيعية. وفي العناية بالبشرة، يجب تجنب الريتينويدات (مستحضرات فيتامين A)
    والهيدروكينون وحمض الساليسيليك. ويجب السؤال قبل استعمال حمض الأزيليك.
rule-bf =
    الخيار الحذر هو الانتظار إلى ما بعد التوقف عن الرضاعة الطبيعية. فقد ينتقل دواء التخدير
    الموضعي إلى الحليب. وفي العناية بالبشرة، يجب تجنب الريتينويدات (مستحضرات فيتامين A)
    والهيدروكينون.
rule-ttc =
    يجب إجراء اختبار حمل في يوم كل علاج. ولا يُجرى العلاج إلا إذا كانت النتيجة سلبية، وإلا فيجب
    انتظار الدورة الشهرية. وقد يزداد الكلف (بقع بنية) سوءًا لاحقًا أيضًا. وفي العناية بالبشرة،
    يجب تجنب الريتينويدات (مستحضرات فيتامين A) والهيدروكينون.
rule-u18 =
    قبل سن 18، لا يقترح هذا الاستبيان أي إجراءات تجميلية. يُرجى التحدث في الأمر مع أحد الوالدين
    أو من يتولى الرعاية، ومع طبيب عام أو طبيب مختص بالأمراض الجلدية. وحب الشباب الذي يُعالج
    مبكرًا قد يترك ندبات أقل.
rule-18-21 =
    أجهزة الوخز بالإبر الدقيقة ومواد الفيلر المسموح بها في الولايات المتحدة مخصصة للبالغين بعمر
    22 سنة فأكثر. إذا كان عمرك من 18 إلى 21 سنة، فتجب مراجعة مختص طبي وجهًا لوجه قبل أي إجراء.
rule-65p =
    قد يكون الجلد أرق وأكثر تعرضًا للكدمات ابتداءً من عمر 65 سنة تقريبًا. يجب إعطاء العيادة
    قائمة بجميع أدويتك.
rule-wound =
    الجلد المجروح أو المتسلخ يجب أن ينغلق تمامًا ويهدأ قبل أي إجراء. وحتى ذلك الحين، يجب عدم وضع
    الأحماض والريتينويدات والمقشرات الحبيبية عليه.
rule-acne-act =
    يجب تهدئة حب الشباب أولًا، ثم علاج الآثار التي يتركها. ويمكن لطبيب أو صيدلي أن يساعدك في
    ذلك. فالعمل على الحبوب الملتهبة قد ينشر البكتيريا. وقد تظل كريمات حب الشباب مفيدة، لكن يجب
    إبعاد المستحضرات القوية عن الجلد المتسلخ أو المجروح.
rule-acne-cyst =
    الحبوب العميقة المؤلمة يجب أن يعاينها طبيب مختص بالأمراض الجلدية أولًا. ويمكن أن يساعد
    العلاج الموصوف في الوقاية من ندبات جديدة. يجب إبعاد المستحضرات القوية عن الجلد المتسلخ أو
    المجروح.
rule-cold-act =
    قد ينشر الإجراء قروح البرد (الهربس) أو الحزام الناري على الجلد. يجب الانتظار حتى تزول كل
    القشور ويبدو الجلد طبيعيًا، والانتظار من جديد إذا عادت القروح. ويجب عدم وضع الأحماض
    والريتينويدات والمقشرات الحبيبية على القروح.
rule-cold-hx =
    A procedure can bring cold sores back. It is done only with antiviral tablets from a
    prescriber, started the day before or on the day.
rule-wart =
    قد ينشر الإجراء الفيروس المسبب للثآليل والمليساء. تجب مراجعة طبيب أو صيدلي، والانتظار حتى
    تزول الثآليل أو النتوءات. ويجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية عليها إلا
    إذا طلب الطبيب أو الصيدلي ذلك.
rule-fungal-bact =
    يجب أن تُعالج العدوى وتزول قبل أي إجراء. وحتى ذلك الحين، يجب عدم وضع الأحماض والريتينويدات
    والمقشرات الحبيبية على الجلد.
rule-eczema =
    عندما تكون الإكزيما نشطة، يكون حاجز الجلد متضررًا. يجب الانتظار حتى يخلو الجلد منها، وعدم
    وضع الأحماض والريتينويدات والمقشرات الحبيبية عليه.
rule-eczema-q =
    الجلد الذي أصيب بالإكزيما يتهيج بسهولة. يُرجى طلب اختبار الرقعة، وطلب تقصير مدة بقاء أي كريم
    تخدير على الجلد.
rule-psor =
    قد تؤدي إصابة الجلد إلى ظهور بقع جديدة من الصدفية أو الحزاز المسطح. يجب الانتظار حتى يصفو
    الجلد في ذلك المكان. ويجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية على البقع.
rule-psor-hx =
    Even when it is calm, psoriasis or lichen planus can come out where skin is injured. Ask for
    a small test area first.
rule-skin-cancer-there =
    Where you had skin cancer, a skin specialist checks the skin first. After that, the answer
    is often yes.
rule-ros-act =
    يجب علاج الوردية (روزاسيا) أولًا، والانتظار حتى تهدأ. وحتى ذلك الحين، يجب عدم وضع الأحماض
    والريتينويدات والمقشرات الحبيبية على الجلد.
rule-ros-q =
    قد تهيج البشرة المصابة بالوردية (روزاسيا) بعد الإجراء. يُرجى طلب تجربة على مساحة صغيرة
    أولًا، وطلب إعدادات لطيفة.
rule-redness =
    الاحمرار الذي لا يزول قد يكون من الوردية (روزاسيا)، وقد تهيج بعد الإجراء. يجب أن يُفحص،
    ويُرجى طلب تجربة على مساحة صغيرة أولًا.
rule-sunburn =
    الجلد المحترق من الشمس أو المسمرّ حديثًا أكثر عرضة للحروق أو لأن يغمق لونه. يجب الانتظار حتى
    يزول الحرق أو الاسمرار تمامًا. ويجب عدم وضع الأحماض والريتينويدات والمقشرات الحبيبية على
    الجلد المحترق.
rule-faketan = يجب الانتظار حتى يزول التسمير الذاتي. ويستغرق ذلك نحو أسبوع إلى أسبوعين (1 إلى 2).
rule-irradiated-recent =
    ربما مضى أقل من 12 شهرًا على علاجك الإشعاعي. وينتظر هذا الاستبيان حتى تنتهي هذه المدة، لأن
    الجلد يلتئم خلالها ببطء.
rule-irradiated =
    الجلد الذي خضع لعلاج إشعاعي يلتئم ببطء. ومهما طال الزمن، يجب أن يعرف فريق علاج السرطان
    المتابع لك بما هو مخطط له.
rule-ak =
    يجب أن يحدد طبيب ما هي البقع الخشنة بسبب الشمس قبل أي علاج تجميلي. نرجو عرضها على طبيب
    قريبًا.
rule-mole =
    يجب تغطية الشامات والوحمات وعدم علاجها. والشامة أو الوحمة التي تتغير أو تنزف أو تبدو غريبة
    يجب أن يراها طبيب أولًا.
rule-tattoo =
    Tattoos and permanent make-up are kept clear of, as light can darken or burn them. Show the
    clinic where they are.
rule-area-around-eyes =
    Crow’s feet and the skin outside the bony rim can be treated by somebody who does it often.
    Never the lids, and never inside the rim. Heat, light and fillers here need a specialist
    first. In skincare, use eye creams only, and no retinoid on the lids.
rule-area-lips =
    This is about the red of the lips, and lines above them count as face. Only a doctor’s
    filler or boosters are meant for it. A lip balm with sunscreen protects it.
rule-recent-peel = يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد التقشير السطحي.
rule-recent-needling = يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد الوخز بالإبر الدقيقة.
rule-recent-laser = يترك هذا الاستبيان مهلة 4 أسابيع على الأقل بعد علاج بالليزر أو الضوء أو الحرارة.
rule-recent-deep =
    يترك هذا الاستبيان مهلة 6 أشهر بعد ليزر مزيل لسطح الجلد أو تقشير أعمق أو سنفرة الجلد
    (ديرمابريجن). وتكتفي بعض المصادر بمدة أقصر.
rule-wax = يبقى الجلد حساسًا بعد إزالة الشعر. ويترك هذا الاستبيان مهلة أسبوع كامل.
rule-surg-face =
    الجراحة التي أُجريت خلال آخر 12 شهرًا ربما ما زالت تلتئم من الداخل. ويجب أن يحدد جرّاح متى
    يكون الجلد جاهزًا.
rule-surg-new =
    في أول 6 أسابيع، لا يكون جرح الجراحة قويًا بما يكفي للإبر أو الفيلر. وأي شيء آخر يحتاج إلى
    موافقة جرّاح.
rule-newscar =
    في أول 6 أسابيع، لا تكون الندبة قوية بما يكفي للإبر أو الفيلر. وأي شيء آخر يحتاج إلى موافقة
    جرّاح.
rule-youngscar =
    تظل الندبة تتغير في أول 12 شهرًا. ويمكن أن يفيد العلاج المبكر، ولكن فقط إذا رأى جرّاح أن
    الندبة قوية بما يكفي.
rule-keloid =
    If your scars keep growing, any wound can grow another one. A skin specialist usually starts
    with steroid injections, and silicone on the skin.
rule-keloids-in-family =
    Keloids can run in families. You never made one, so ask for a small test spot first, and
    wait to see how it heals.
rule-keloids-in-family-trunk =
    Chest, back, shoulders and upper arms form keloids most often. With keloids in your family,
    a skin specialist looks first.
rule-raised-scar-elsewhere =
    One thick scar that kept to its wound is no keloid. Ask for a test spot, and have nothing
    done over the scar.
rule-type-4 =
    البشرة التي تسمرّ بسهولة قد تظهر عليها آثار داكنة بعد أي علاج. يُرجى طلب إعدادات لطيفة،
    وتجربة على بقعة صغيرة حيث أمكن، وشخص لديه خبرة ببشرة مثل بشرتك. ويجب تجنب مواد التقشير
    القوية وأنواع الليزر المزيلة لسطح الجلد.
rule-type-5-6 =
    Brown and black skin gets dark marks more easily after any treatment, and they can stay for
    long. Ask for gentle settings, a test spot where possible, and someone who often treats
    brown and black skin. Avoid strong peels and skin-removing lasers. Light against redness
    finds your own colour and burns, but a skin specialist has other lasers.
rule-melasma-ever =
    Heat and light can bring melasma back. Use a tinted sunscreen, choose gentle treatments, and
    have no heat or light without a skin specialist.
rule-pih-hx =
    قد يغمق لون بشرتك بعد العلاج، كما يحدث بعد الحبوب أو الجروح. يجب أولًا أن تخفف الكريمات
    الآثار الموجودة، ثم يُرجى طلب إعدادات لطيفة وتجربة على بقعة صغيرة.
rule-creams-first =
    الكريمات هي الخطوة الأولى للآثار الداكنة، لمدة 8 إلى 12 أسبوعًا. ويأتي التقشير السطحي بعد 8
    أسابيع من الكريمات على الأقل.
    .change =
        بعد استعمال كريمات الآثار الداكنة طوال هذه المدة ({ $time }) قد يأتي ما يلي: { $treatment }.
rule-melasma =
    كثيرًا ما يعود الكلف، وقد تزيده الحرارة أو الضوء سوءًا. وتأتي الحماية من الشمس والكريمات
    الموصوفة أولًا. وكل ما عدا ذلك إضافة، ويقررها طبيب مختص بالأمراض الجلدية.
rule-vitiligo =
    قد تظهر بقع بيضاء جديدة بعد إصابة الجلد. وينبغي أن يكون البهاق مستقرًا منذ 12 شهرًا على
    الأقل.
rule-lupus =
    من الممكن حدوث نوبات نشاط وبطء في الالتئام مع الذئبة والتهاب الجلد والعضلات. ولا يُفكَّر في
    إجراء إلا ما دام المرض هادئًا. وقد يثير الضوء نوبة، ولذلك يُستبعد الليزر.
rule-sclero =
    لا توجد إرشادات متفق عليها بشأن تصلب الجلد والقشيعة (مورفيا)، وقد يثير الإجراء المرض. ولا
    يوصي هذا الاستبيان بأي إجراء.
rule-autoimm =
    An autoimmune disease that is quiet, without medicines that weaken your immune system, is
    mostly fine. While it is active, wait. What goes deeper needs a word from your specialist.
rule-connective-tissue =
    In Ehlers-Danlos, Marfan and like illnesses, skin bruises and heals less well. Ask your
    specialist first. What takes skin away is left out.
rule-thyroid-or-coeliac =
    With steady values, most treatments are fine. Papers disagree about fillers, so ask your
    doctor. Tightening is kept off the thyroid.
rule-thyroid-unstable = Get your thyroid values steady first. Then most treatments are open.
rule-mast-cell-or-urticaria =
    Rubbing, heat and some numbing medicines can set it off, so test a small area first. With
    mastocytosis, ask your allergy specialist first.
rule-healpoor =
    When wounds heal badly, a doctor’s word comes before anything that breaks or heats the skin.
    What goes deep is left out.
rule-iso-now =
    You take vitamin A capsules, stopped very recently, or do not know when you stopped. Do not
    stop the course for a cosmetic treatment. Ask your skin specialist if you can have something
    gentle sooner. Do not become pregnant: for 1 month after alitretinoin or isotretinoin, for 3
    years after acitretin.
rule-iso-past =
    This quiz waits 6 months after vitamin A capsules such as isotretinoin, and 12 months before
    skin-removing lasers or needling at home. Experts now say that some gentle treatments may be
    possible sooner. That is for a skin specialist to decide.
rule-iso-ablative =
    After vitamin A capsules such as isotretinoin, this quiz waits 12 months before a
    skin-removing laser or needling at home. Do not stop a course early for this.
rule-retinoid =
    يجب التوقف مؤقتًا عن وضع الريتينويدات والأحماض والبنزويل بيروكسايد على ذلك الجلد لمدة 7 أيام
    قبل الإجراء. وبعد الإجراء، لا يُستأنف استعمالها إلا بعد مرور 7 أيام على الأقل وبعد أن يهدأ
    الجلد. وإذا كان طبيب قد وصفها، فيجب سؤاله قبل التوقف عنها.
rule-anticoag = قد تزيد مميعات الدم النزف أو الكدمات لديك. ولا يجوز أبدًا إيقافها من أجل علاج تجميلي.
rule-nsaid =
    هذه الأدوية أو المكملات قد تجعل الكدمات أكثر احتمالًا. يجب السؤال قبل إيقاف أي دواء موصوف.
rule-immuno = ضعف جهاز المناعة يزيد احتمال العدوى. يجب عدم إيقاف أي دواء من أجل علاج تجميلي.
rule-steroid-top = كريمات الستيرويد (الكورتيزون) القوية ترقق الجلد. يجب سؤال من وصف الكريم قبل إيقافه.
rule-photosens =
    Do not stop it. Tell the clinic, keep out of the sun before and after, and ask for a test
    spot. For peels, ask your prescriber or pharmacist. With a cancer medicine that light
    switches on, have no light treatment now.
rule-chemo =
    أثناء علاج السرطان، لا يقترح هذا الاستبيان أي إجراءات. فقد يلتئم الجلد ببطء، وقد تكون العدوى
    أكثر احتمالًا.
rule-chemo-past =
    After cancer treatment, skin may heal slowly for a year or so. Your cancer team has to know
    what is planned.
rule-cancer-hormone-tablets =
    These tablets are no reason to refuse you, and you must not stop them. Tell your cancer team
    before anything that breaks the skin. If lymph nodes were removed, say on which side, and
    leave a swollen arm alone.
rule-anaemia-or-blood-cancer =
    PRP needs healthy blood, so a blood specialist decides. Tell the clinic, as you may bruise
    and tire more easily. If you are in treatment now, choose cancer treatment as well.
rule-antiarr =
    قد تكون كريمات التخدير خطرة مع أدوية نظم القلب أو نقص إنزيم G6PD (أنيميا الفول) أو
    ميتهيموغلوبينية الدم. يجب إخبار العيادة قبل أي تخدير، وعدم إيقاف أي دواء.
rule-bleed =
    قد يحدث لديك نزف أو كدمات أكثر مما يحدث لدى غيرك، ولمدة أطول. ويستبعد هذا الاستبيان معظم
    العلاجات التي تخترق الجلد.
rule-clot =
    Tell the clinic about your clots. If you take a blood thinner now, choose that as well, and
    never stop it for a cosmetic treatment. PRP needs a doctor’s agreement.
rule-dm-ok =
    Diabetes that is well controlled heals a little more slowly. Bring a recent blood sugar
    check (HbA1c).
rule-dm-bad =
    يجب الانتظار حتى يصبح السكري لديك منضبطًا جيدًا ويتحقق طبيب من ذلك. فارتفاع سكر الدم قد يبطئ
    الالتئام ويزيد احتمال العدوى.
rule-heart =
    Gentle treatments are possible: tell the clinic which medicines you take. What goes deeper
    needs your doctor or heart specialist first. Some strong peels can affect the heart.
rule-high-blood-pressure =
    Blood pressure that is well treated is fine for nearly everything. If it is not treated, or
    very high, see your doctor first.
rule-pace =
    Have no radiofrequency and no focused ultrasound: they can upset electronic implants. A
    needling pen sends no current through you. Tell the clinic about the implant.
rule-metal =
    لا تُستعمل الترددات الراديوية (RF) فوق المعدن أو قريبًا منه. يجب إخبار العيادة بمكان المعدن
    لديك، بما في ذلك الأجزاء المعدنية في الأسنان.
rule-hiv-hep =
    You need not be refused, as the same hygiene protects everybody. If your immune cells are
    low now, choose a weak immune system as well. Ask how the clinic keeps this private. Never
    share a roller with anyone.
rule-nerve-or-muscle-illness =
    Injections that relax muscles can be dangerous with this illness. Tell the clinic about it,
    whatever you plan.
rule-light-triggered-illness =
    Light treatments can burn you or make you blister. Tell the clinic, have no LED light in a
    facial, and use sunscreen every day.
rule-epilepsy = يجب إخبار العيادة بنوبات التشنج لديك وما يثيرها. فأجهزة الليزر تصدر ضوءًا ساطعًا.
rule-liver-kid =
    قد يغيّر مرض الكبد أو الكلى قدرة الجسم على التعامل مع دواء التخدير الموضعي. وقد تضر بعض مواد
    التقشير القوية بالكلى.
rule-fever = يجب الانتظار حتى تنتهي الحمى أو المرض وتعود إليك العافية.
rule-smoke =
    قد يبطئ التدخين أو استعمال السجائر الإلكترونية الالتئام ويضعف النتيجة. وقد يفيد التوقف قبل
    العلاج وبعده.
rule-faint =
    Needles can make you faint or feel very afraid. Say so first, and lie down. PRP also needs a
    blood sample.
rule-al-metal =
    معظم الإبر مصنوعة من الفولاذ الجراحي. ويمكن لطبيب مختص بالأمراض الجلدية إجراء اختبار الرقعة.
    وتستعمل بعض الأجهزة إبرًا من التيتانيوم.
rule-al-nickel =
    Steel needles can contain nickel, and reactions are rare. Show the clinic your allergy, ask
    what the needles are made of, and test a small spot.
rule-al-la =
    Have no numbing cream, and no filler with lidocaine in it, until your allergy has been
    tested. A mild peel needs no numbing.
rule-sulphonamide =
    An allergy to sulfa medicines is not one to numbing medicine. Tell the clinic all the same,
    as some numbing creams are not for you.
rule-al-latex =
    يجب إخبار العيادة عند الحجز، لتكون القفازات والأدوات خالية من اللاتكس. ويجب عدم استعمال
    اللاتكس في المنزل أيضًا.
rule-al-antisep =
    يجب إخبار العيادة بالمطهر أو لصقة الجروح أو المادة اللاصقة التي تسبب لك تفاعلًا. ويجب عدم
    استعمالها في المنزل أيضًا.
rule-al-aspirin = يجب تجنب حمض الساليسيليك، في التقشير وفي العناية بالبشرة معًا. فهو شبيه جدًا بالأسبرين.
rule-al-multi =
    With a severe past reaction or many allergies, a new reaction may be more likely. Bring your
    list and your adrenaline pen. Fillers are left out.
rule-al-serum =
    قد تتكون كتل صلبة (حبيبومات) في الجلد الذي ثُقب. وقد يزيد الساركويد، أو تفاعل سابق بعد الوخز
    بالإبر الدقيقة، احتمال تكوّنها.
rule-toxin-recent =
    This quiz waits at least 2 weeks after these injections before anything presses on the skin.
    Pressing can push them into a muscle nearby, and a lid can droop for a while.
rule-toxin-again = These injections wait for 12 weeks after the last ones.
rule-filler =
    Tell the clinic where you have filler. Needles with radiofrequency can damage it. Ultrasound
    stays off it unless the injector agrees.
rule-filler-recent =
    This quiz lets filler settle for at least 2 weeks before anything presses on it.
rule-filler-recent-injector =
    Within 4 weeks of filler, more of it needs the word of the person who injected it.
rule-filler-recent-rf =
    Within 26 weeks of filler, radiofrequency needles need the word of the person who injected
    it.
rule-biostimulator =
    Tell whoever treats you what was injected, and where. Heat, a laser or a peel can inflame
    it.
rule-biostimulator-surface =
    This quiz waits at least 2 weeks after a filler that builds collagen, whatever is planned.
rule-biostimulator-recent =
    Within 4 weeks of a filler that builds collagen, the person who injected it has to agree.
rule-biostimulator-rf =
    Within 26 weeks of a filler that builds collagen, radiofrequency needles need the word of
    the person who injected it.
rule-threads =
    Threads hold for months, and pressure can loosen them. This quiz waits at least 4 weeks.
rule-threads-surface = This quiz waits at least 2 weeks after threads, whatever is planned.
rule-threads-injector =
    Heat can loosen threads. Within 12 weeks, the person who placed them has to agree.
rule-area-neck =
    Neck skin is thinner than the skin of the face and heals less easily, so settings stay
    shallow and peels mild. Skin-removing lasers have left scars there, and strong peels could
    do the same. Tightening stays off the thyroid and the windpipe. The US regulator (FDA) has
    not approved fillers for the neck.
rule-area-chest =
    Skin on the chest scars easily and can form raised scars, so test a small spot first. Acne
    scars there are often raised already. Strong peels and skin-removing lasers are left out.
    The US regulator (FDA) has not approved fillers for the chest.
rule-area-breasts =
    Only stretch marks are treated here, and never the nipple. With an implant, or any lump or
    change, see a doctor first. Strong peels, tightening, fillers and boosters are left out. A
    skin-removing laser needs a skin specialist’s word.
rule-area-abdomen =
    The skin of the tummy heals more slowly than the face, so settings stay mild. Marks fade but
    do not go. Strong peels are left out there, and a skin-removing laser could leave marks. The
    US regulator (FDA) advises against fillers to shape the body.
rule-area-hips-or-buttocks =
    Skin on the hips and buttocks heals more slowly than the face, so settings stay mild. Marks
    fade but do not go. Wear loose clothes for some days. Strong peels are left out there, and a
    skin-removing laser could leave marks. The US regulator (FDA) advises against fillers to
    shape the body.
rule-area-thighs =
    The skin of the thighs heals more slowly than the face, so settings stay mild. Marks fade
    but do not go. Strong peels are left out there, and a skin-removing laser could leave marks.
    The US regulator (FDA) advises against fillers to shape the body.
rule-area-lower-legs =
    Below the knee, skin heals slowly, darkens easily and can form raised scars. Leg veins need
    a vein check before any light. Strong peels are left out there, and a skin-removing laser
    could leave marks. The US regulator (FDA) advises against fillers to shape the body.
rule-area-arms =
    Shoulders and upper arms form raised scars more often, so settings stay mild. Strong peels
    are left out on the arms, and a skin-removing laser could leave scars. The US regulator
    (FDA) advises against fillers to shape the body.
rule-area-hands =
    The skin of the hands is thin and lies over tendons, so settings stay shallow. Strong peels
    are left out there. Some also use no skin-removing laser there.
rule-leg-veins =
    Veins of the leg can hide a deeper problem. Have them checked by a doctor before any light
    treatment.
rule-area-back =
    قد تتكوّن ندبات بارزة في الظهر. وكثيرًا ما تكون ندبات حب الشباب هناك بارزة بالفعل، ولذلك يجب
    أن يفحصها مختص أولًا. وتُستبعد هناك مواد التقشير القوية، وقد يترك الليزر المزيل لسطح الجلد
    ندبات. وتنصح إدارة الغذاء والدواء الأمريكية (FDA) بعدم استعمال الفيلر لتشكيل الجسم.
rule-st-deep-peel =
    التقشير المتوسط أو العميق إجراء طبي. ويستغرق الالتئام أسابيع، وقد تبقى ندبات أو تغيّر في
    اللون. والقرار لطبيب مختص بالأمراض الجلدية، ولا يوصي هذا الاستبيان به أبدًا.
rule-st-deep-peel-heart =
    تستعمل بعض أنواع التقشير العميق الفينول، وقد يُخلّ بنبض القلب ويُجهد الكلى. وقد يزيد السكري
    أو مرض في القلب هذا الخطر. ويحتاج تقشير كهذا إلى جهاز يراقب القلب وإلى وجود طبيب في الغرفة.
    وإذا لم يكن نوع الحمض المقرر معروفًا لديك، فيجب افتراض أنه الفينول.
rule-st-ablative =
    يزيل هذا الليزر سطح الجلد، فيبقى الجلد بعدها متسلخًا لأيام وأحمر لأسابيع إلى أشهر. وقد يسبب
    عدوى أو ندبات أو جلدًا أفتح أو أغمق. والقرار لطبيب مختص بالأمراض الجلدية، ولا يوصي هذا
    الاستبيان به أبدًا.
rule-st-filler =
    في حالات نادرة يسدّ الفيلر وعاءً دمويًا. وعندها قد يموت جزء من الجلد، أو يُفقد البصر، أو
    تحدث سكتة دماغية. ولذلك يجب أن يحقنه مختص طبي مدرَّب فقط، يكون الترياق متوفرًا لديه في
    المكان. والجلد الأبيض أو المرقّط، أو الألم الشديد، أو تغيّر النظر حالة طارئة. وفي الولايات
    المتحدة، الفيلر مخصص للبالغين بعمر 22 سنة فأكثر.
rule-st-rf =
    في أكتوبر (تشرين الأول) 2025 حذّرت إدارة الغذاء والدواء الأمريكية (FDA) من أضرار خطيرة ناتجة
    عن بعض استعمالات الوخز بالإبر الدقيقة مع الترددات الراديوية. وذكرت منها الحروق والندبات
    وفقدان الدهون والتشوه وتلف الأعصاب. واحتاج بعض الناس إلى جراحة. وهذا الوخز إجراء طبي، وليس
    أبدًا للاستعمال في المنزل. يجب اختيار مقدم علاج طبي مدرَّب، وإخباره بأي أجهزة أو مواد
    مزروعة.
rule-st-prp =
    من أجل PRP يُسحب دم منك ثم يُعاد جزء منه إلى جلدك. وقد أصيبت زبونات لمنتجع صحي في الولايات
    المتحدة بفيروس HIV، والأرجح أن السبب أدوات استُعملت مرة أخرى. ويجب أن تكون كل الأدوات
    للاستعمال مرة واحدة، وأن تُفتح أمامك، وأن تحمل اسمك.
rule-st-ln-type-3 =
    Skin that tans can turn darker for a while after a laser or pulsed light. Ask for a test
    spot, do not tan before or after, and use sunscreen every day.
rule-st-vascular =
    Light that is set wrongly burns. A tan, dark skin and some medicines raise that risk. Say
    what you take, and ask for a test spot.
rule-st-tightening =
    It hurts moderately, about 5 of 10. Rarely it leaves burns, numb skin, a weak muscle or a
    loss of fat. The effect is mild, and it is never done near the eye.
rule-st-cross =
    A skin specialist does this scar by scar, with strong acid or a needle under the scar. A
    skin specialist decides, and this quiz never recommends it.
rule-st-boosters =
    The evidence is thin: a few small, short studies. Lumps, bruises and infection can follow,
    and a blocked blood vessel is possible, as with filler. Polynucleotides come from fish, so
    tell the clinic of a fish allergy.
rule-st-wrinkle = A prescriber has to see you in person first. This quiz never recommends it.
rule-home-always =
    في سنة 2021 قالت إدارة الغذاء والدواء الأمريكية (FDA) إنها لم تسمح ببيع أي جهاز للوخز بالإبر
    الدقيقة من دون وصفة طبية. وربما تغيّر ذلك. والعيادة هي الخيار الأفضل. وفي المنزل، يجب ألا
    يزيد طول الإبر على 0.25 ملم.
rule-home-not-asked =
    لم تتضمن إجابتك طلب العلاج في المنزل وحده، وهذا الاستبيان لا يقترح الوخز بالإبر الدقيقة في
    المنزل.
rule-home-event =
    موعد مناسبتك خلال 4 أسابيع. يجب عدم الوخز بالإبر الدقيقة في المنزل قبلها: فقد يكون الاحمرار
    أو الأثر الداكن ما زال ظاهرًا عندها.
rule-home-needle =
    الإبر الأطول من 0.25 ملم قد تصل إلى عمق زائد في المنزل. إذا كان الطول غير معروف لديك، فيجب
    عدم استعمال الأسطوانة.
rule-home-area =
    في المنزل، لا يجوز تمرير الأسطوانة إلا على الخدين والجبهة والذقن. وقد اخترت منطقة أخرى واحدة
    على الأقل.
rule-home-concern =
    Home rollers work mostly on the surface. They are not for scars, stretch marks, lines, loose
    skin, brown or red marks, veins, bumps, acne or blackheads.
rule-scar-large =
    الندبات الكبيرة أو المخيطة أو الناتجة عن حرق نادرًا ما تتغير كثيرًا بهذه العلاجات. ويمكن
    لجرّاح أن يخبرك بما هو ممكن غير ذلك.
rule-not-sure-concerns =
    أشارت إجابتك إلى عدم التأكد من المشكلة التي تهمك. ويمكن لطبيب مختص بالأمراض الجلدية أن
    يحددها أولًا.
rule-not-sure-acne-scar-type =
    أشارت إجابتك إلى عدم التأكد من شكل ندبات حب الشباب. وينبغي أن يعاينها طبيب مختص بالأمراض
    الجلدية أولًا، لأن الندبات البارزة تحتاج إلى رعاية أخرى.
rule-not-sure-scar-type =
    أشارت إجابتك إلى عدم التأكد من وصف الندبة. وينبغي أن يعاينها طبيب مختص بالأمراض الجلدية
    أولًا، لأن الندبات البارزة أو المشدودة تحتاج إلى رعاية أخرى.
rule-not-sure-pregnancy =
    يجب أولًا معرفة إن كان هناك حمل. ويجب الانتظار حتى يتأكد عدم وجود حمل. وحتى ذلك الحين، يجب
    في العناية بالبشرة تجنب الريتينويدات (مستحضرات فيتامين A) والهيدروكينون وحمض الساليسيليك.
rule-not-sure-skin-now =
    أشارت إجابتك إلى عدم التأكد من حالة جلدك الآن. وينبغي أن يعاينه طبيب مختص بالأمراض الجلدية
    أولًا.
rule-not-sure-skin-history =
    أشارت إجابتك إلى عدم التأكد من حالة جلدك في الماضي. وتنبغي مراجعة ذلك مع طبيب مختص بالأمراض
    الجلدية أولًا.
rule-not-sure-health = أشارت إجابتك إلى عدم التأكد بشأن صحتك. ويمكن لطبيب أن يراجعها معك أولًا.
rule-not-sure-medicines =
    أشارت إجابتك إلى عدم التأكد من أدويتك. ويمكن لطبيب أو صيدلي أن يتحقق منها معك. نرجو عدم
    إيقاف أي منها.
rule-not-sure-allergies = أشارت إجابتك إلى عدم التأكد من الحساسية. ويمكن لطبيب أن يساعدك على معرفة ذلك أولًا.
rule-not-sure-recent-treatments =
    أشارت إجابتك إلى عدم التأكد مما أُجري لك مؤخرًا. يُرجى سؤال العيادة التي أجرته، لأن الجلد
    يحتاج إلى وقت بين العلاجات.
rule-few-spots =
    A few small spots are simply left out. If there are more than five, or they are sore or
    deep, calm the acne first.

## Before, after, when to get help, what to ask

care-no-tan =
    For the 4 weeks before a peel, laser or light treatment, use sunscreen every day and do not
    tan. Use no sunbeds, and let self-tan wear off first.
care-no-tan-needles =
    For the 2 weeks before, use sunscreen every day and do not tan. Use no sunbeds, and let
    self-tan wear off first.
care-pause-actives =
    يجب التوقف مؤقتًا عن وضع الريتينويدات والأحماض والبنزويل بيروكسايد على المنطقة لمدة 7 أيام
    قبل العلاج. وإذا كانت موصوفة، فيجب السؤال قبل التوقف عنها.
care-no-waxing =
    في الجلد المراد علاجه، يجب لمدة 7 أيام قبل العلاج عدم إزالة الشعر بالشمع أو الخيط، وعدم
    الحلاقة القريبة من الجلد، وعدم استعمال كريم إزالة الشعر.
care-tell-the-clinic =
    يجب إخبار العيادة بقروح البرد (الهربس) والحساسية والأجهزة والمواد المزروعة والأمراض وكل
    دواء. ويجب ذكر أي احتمال للحمل.
care-painkillers =
    يُرجى السؤال عمّا إذا كان يجب تجنب الإيبوبروفين والنابروكسين والمسكنات المشابهة في الأسبوع
    السابق للعلاج. ويجب دائمًا السؤال قبل إيقاف أي دواء موصوف.
care-numbing =
    إذا استُعمل كريم تخدير، فيجب أن تضعه العيادة بنفسها. ويلزم له من 20 إلى 60 دقيقة بحسب
    المستحضر، وبعض الناس يستغنون عنه. ويجب عدم وضع كريم تخدير خاص بك، ولا سيما إذا زاد فيه
    الليدوكايين على 4% أو غُطّي بغلاف الطعام البلاستيكي.
care-antiviral-before =
    يُرجى السؤال قبل الموعد بوقت كافٍ عن أقراص مضادة للفيروسات ضد قروح البرد (الهربس). ويبدأ
    تناولها في اليوم السابق أو في اليوم نفسه.
care-antiviral-resurfacing =
    قبل التقشير المتوسط أو العميق أو الليزر المزيل لسطح الجلد، يُرجى سؤال الطبيب عن أقراص مضادة
    للفيروسات، حتى لو لم تظهر لديك قروح البرد من قبل. فالفيروس كثيرًا ما يكون كامنًا من دون أن
    يُلاحظ.
care-eye-shields =
    Your eyes must be covered with shields during a laser or light treatment. Everyone else in
    the room wears goggles.
care-vascular-after =
    Cool the skin and keep it out of heat for 2 days. Use sunscreen every day. Let crusts fall
    off by themselves.
care-tightening-after = It may stay tender for some weeks. Nothing else is needed.
care-cross-after =
    Use sunscreen every day, and let the crusts fall off by themselves. Bruises can last for
    weeks.
care-facial-after = Be gentle with your skin for a day, and use sunscreen.
care-boosters-after = Wear no make-up for 12 hours. Do not press or rub the small bumps.
care-wrinkle-after = Do not rub the area or lie flat for 4 hours.
care-help-droop =
    A lid that droops passes, but tell the clinic. Trouble swallowing or breathing is an
    emergency: call your emergency number.
care-help-smile =
    If your smile is weak, or skin stays numb for weeks, contact the clinic. Pain in an eye
    during or after it needs an eye doctor at once.
care-ask-melasma =
    In small trials, needling with a medicine on the skin helped melasma early on, and not
    clearly later. Would it help mine? It is never done at home.
care-pregnancy-check =
    يجب إجراء اختبار حمل في يوم كل زيارة. ولا تتم الزيارة إلا إذا كانت النتيجة سلبية، وإلا فيجب
    انتظار الدورة الشهرية.
care-patch-test = يُرجى طلب اختبار الرقعة للمستحضرات، وتجربة على مساحة صغيرة.
care-test-spot = يُرجى طلب تجربة على بقعة صغيرة، والانتظار لمعرفة كيف تلتئم.
care-fade-marks-first =
    يجب علاج الآثار الداكنة بالكريمات أولًا، لمدة 8 إلى 12 أسبوعًا. ويأتي العلاج بعد 8 أسابيع من
    الكريمات على الأقل.
care-pause-smoking =
    إن أمكن، يُرجى عدم التدخين وعدم استعمال السجائر الإلكترونية في الأيام التي قبل العلاج وبعده.
    ويمكن لصيدلي أو طبيب عام المساعدة في ذلك.
care-home-needle =
    يجب استعمال أسطوانة بسيطة. ويجب ألا يزيد طول إبرها على 0.25 ملم، ولا يجوز أبدًا أن يكون 0.5
    ملم أو أكثر. ويجب عدم استعمال قلم بمحرك. ولا تُمرَّر الأسطوانة إلا على الخدين والجبهة
    والذقن.
care-home-clean =
    يجب غسل اليدين والوجه. وتُنقع الأسطوانة في كحول جديد بتركيز 70% لمدة نحو 10 دقائق قبل
    الاستعمال وبعده، ثم تُترك لتجف. وهذا لا يجعلها معقمة. وتُستعمل الأسطوانة مرة واحدة، أو ثلاث
    مرات على الأكثر، ثم توضع في حاوية الأدوات الحادة.
care-home-never =
    لا يجوز أبدًا تمرير الأسطوانة على الجفون أو الشفتين أو مقدمة الرقبة أو الشامات أو الحبوب أو
    الندبات أو الجلد المجروح. ولا يجوز أبدًا مشاركة الأسطوانة. ولا يجوز أبدًا استعمالها على طفل
    أو أي شخص آخر، أو مع كريم تخدير، أو قبل مناسبة. ويجب عدم وضع أصباغ أو PRP أو أمبولات على
    الجلد.
care-redness-normal =
    من المتوقع احمرار يستمر من 1 إلى 3 أيام، وأحيانًا حتى 7 أيام. والتورم والشد ونقاط النزف
    الدقيقة أمور معتادة في البداية، ثم التقشر في الأيام من 3 إلى 5.
care-first-day =
    في أول 24 ساعة، يجب البقاء في الداخل أو في الظل وارتداء قبعة. ولا يُستعمل إلا ما تضعه
    العيادة أو تعطيه لك، ولا يُستعمل واقي الشمس إلا إذا وضعته العيادة. ويجب عدم لمس الجلد، كما
    يجب النوم على غطاء وسادة نظيف.
care-no-makeup =
    يجب عدم وضع المكياج لمدة 24 ساعة على الأقل، والأفضل لمدة 72 ساعة. وبعد ذلك يُستعمل مكياج
    معدني نظيف وفُرش نظيفة.
care-no-vitamin-c =
    يجب عدم وضع فيتامين C أو أي سيروم معطر أو فيه زيوت عطرية على الجلد الموخوز بالإبر الدقيقة
    لمدة 7 أيام على الأقل. ولا يُستعمل إلا مستحضر معقم تحدده العيادة.
care-no-actives =
    يجب تجنب الريتينويدات والأحماض وفيتامين C والمقشرات الحبيبية لمدة 7 أيام على الأقل. ولا
    تُستأنف إلا عندما يهدأ الجلد ويلتئم.
care-no-sweat =
    يجب عدم ممارسة الرياضة وعدم استعمال الساونا أو حوض الماء الساخن أو المسبح لمدة 72 ساعة. ولا
    بأس بالعمل المكتبي في اليوم التالي.
care-gentle-care =
    يُستعمل ماء فاتر وغسول لطيف ومرطب بسيط من دون عطر. ويجب عدم وضع أي شيء فيه كحول على الجلد
    لمدة 72 ساعة.
care-sunscreen-after =
    بعد مرور 24 ساعة، يجب استعمال واقي شمس معدني بعامل حماية SPF 30 أو أكثر كل يوم. ويجب
    الاستمرار في استعماله لمدة أسبوعين (2) على الأقل، وتجنب الشمس القوية.
care-sunscreen-longer =
    قد يغمق لون بشرتك بسهولة أكبر، ولذلك لا يكفي واقي الشمس لمدة أسبوعين (2). ويجب استعماله كل
    يوم لمدة 4 أسابيع على الأقل.
care-do-not-pick = يجب ترك القشور وقشرة الجروح لتسقط وحدها. ويجب عدم نزعها أو فركها أو كشطها بفرشاة.
care-peel-after =
    بعد التقشير السطحي، قد يبدو الجلد مشدودًا بضع ساعات ويتقشر بضعة أيام. وبعد مرور 24 ساعة، يجب
    استعمال واقي شمس معدني بعامل حماية SPF 30 أو أكثر كل يوم. ويجب تجنب الشمس لمدة شهر على
    الأقل.
care-deep-peel-after =
    قد يحتاج الجلد بعد التقشير المتوسط إلى مدة تصل إلى 6 أسابيع ليلتئم، وقد يستمر التورم بعد
    التقشير العميق أسبوعين (2). ويجب تجنب الشمس لمدة شهر على الأقل. ولا يبدأ استعمال واقي الشمس
    إلا عندما تسمح العيادة به.
care-laser-after = بعد الليزر غير الاستئصالي، يستمر الاحمرار من ساعات إلى أيام.
care-ablative-laser-after =
    بعد الليزر الاستئصالي (المزيل لسطح الجلد) يكون الاحمرار شديدًا وقد يستمر أشهرًا. ويجب اتباع
    تعليمات العيادة بشأن الجرح بدقة. ولا يبدأ استعمال واقي الشمس إلا عندما تسمح العيادة به.
care-filler-after =
    قد تظهر الكدمات لمدة 1 إلى 7 أيام. ويجب عدم الضغط على المنطقة أو فركها إلا إذا طلبت العيادة
    منك ذلك.
care-routine-sun =
    يجب استعمال واقي شمس بعامل حماية SPF 30 أو أكثر كل يوم. وللآثار البنية، يُرجى اختيار واقٍ
    معدني ملوّن.
care-routine-slow =
    يُبدأ بمستحضر جديد واحد في كل مرة، كل بضعة أيام في البداية. وإذا سبّب لسعًا أو احمرارًا في
    بشرتك، فيجب إيقافه، لأن التهيج قد يترك آثارًا.
care-routine-time = يلزم 8 إلى 12 أسبوعًا قبل الحكم على النتيجة.
care-routine-marks =
    يجب استعمال كريمات للآثار الداكنة لمدة 8 إلى 12 أسبوعًا. يُرجى سؤال صيدلي أو طبيب عن
    الكريمات المناسبة، وإخباره بوجود حمل أو احتمال حمل أو رضاعة طبيعية.
care-home-after =
    لا يوضع إلا حمض هيالورونيك بسيط ومعقم أو مرطب لطيف، من دون عطر أو فيتامين C. ويجب تجنب
    الشمس، كما يجب استعمال واقي الشمس ابتداءً من صباح اليوم التالي. ويجب عدم وضع المكياج لمدة 24
    ساعة وعدم ممارسة الرياضة لمدة 72 ساعة.
care-home-how-often =
    تُستعمل الأسطوانة مرة كل 4 أسابيع على الأكثر. وقد يبقى الجلد ورديًا بضع ساعات. وإذا استمر
    الاحمرار أكثر من 24 ساعة، فيجب عدم استعمالها مرة أخرى. ويجب عدم استعمال الأحماض أو
    الريتينويدات أو فيتامين C لمدة 7 أيام قبل ذلك وبعده.
care-help-eye =
    الألم أو الفقاعات أو الاحمرار قرب العين، أو تغيّر النظر، حالة طارئة. يجب الاتصال الآن برقم
    الطوارئ أو الذهاب الآن إلى طوارئ العيون. والطفح الذي فيه فقاعات في جانب واحد، بعيدًا عن
    العين، يجب أن يراه طبيب اليوم.
care-help-numbing = يجب غسل الكريم وإزالته والاتصال برقم الطوارئ الآن. ويجب ذكر استعمال كريم التخدير.
care-help-infection =
    قد تكون هذه عدوى، ولذلك تجب مراجعة طبيب اليوم. ويجب الذهاب إلى الطوارئ إذا كانت في الوجه أو
    قرب العين، أو ساءت بسرعة، أو كانت مناعتك ضعيفة. ويجب الاتصال برقم الطوارئ إذا شعرت بمرض
    شديد، أو عند حمى مع تشوش ذهني، أو قيء، أو نبض سريع، أو تنفس سريع.
care-help-after-procedure =
    يجب الاتصال الآن برقم الطوارئ عند تغيّر النظر، أو صعوبة الكلام أو التنفس، أو ضعف مفاجئ. ويجب
    الاتصال به أيضًا إذا تحوّل لون الجلد إلى الأبيض أو الرمادي أو الأزرق أو المرقّط. وفي غير
    ذلك، يجب الاتصال اليوم بالشخص الذي عالجك. وإذا تعذر الوصول إليه، فتجب مراجعة طبيب اليوم.
    ويجب عدم حجز أي علاج آخر في الوقت الحالي.
care-help-lesion =
    يجب عرضها على طبيبك العام أو طبيب مختص بالأمراض الجلدية خلال الأيام القليلة القادمة. وينظر
    الطبيب إلى عدم انتظام الشكل أو الحواف، وتعدد الألوان، والعرض الذي يزيد على 6 مم، والتغيّر.
    ويجب عدم السماح لأي شخص بوخزها بالإبر الدقيقة أو تقشيرها أو علاجها بالليزر.
care-help-flags-unclear =
    عند تغيّر النظر أو صعوبة التنفس، يجب الاتصال برقم الطوارئ الآن. أشارت إجابتك إلى عدم التأكد
    من علامة تحذيرية، ولذلك يجب أن يفحصها طبيب خلال الأيام القليلة القادمة. وإذا ساءت، فيجب
    الذهاب إليه اليوم.
care-help-distress =
    مشاعرك مهمة، وليس عليك مواجهة هذا وحدك. ويمكن لطبيب عام أو مختص في الصحة النفسية المساعدة في
    المخاوف بشأن المظهر. ويمكنك عرض هذه الصفحة عليه.
care-help-crisis =
    إذا راودتك أفكار بإيذاء نفسك، فيجب الاتصال الآن برقم الطوارئ أو بخط محلي للمساعدة في الأزمات
    النفسية. ويمكنك أيضًا الذهاب إلى شخص موضع ثقتك والبقاء معه.
care-help-worry =
    لقد اخترت عدم الإجابة، ولا بأس بذلك. وإذا أثقلت عليك المخاوف بشأن مظهرك يومًا، فسيستمع إليك
    طبيب عام أو مختص في الصحة النفسية. وإذا راودتك أفكار بإيذاء نفسك، فيجب الاتصال برقم الطوارئ
    أو بخط محلي للمساعدة في الأزمات النفسية.
care-help-sun-patches =
    يجب عرض البقع الخشنة على طبيب أو على طبيب مختص بالأمراض الجلدية خلال الأيام القليلة القادمة.
    ويجب عدم السماح لأي شخص بعلاجها تجميليًا قبل ذلك.
care-help-emergency-after =
    يجب الاتصال برقم الطوارئ عند تغيّر النظر، أو صعوبة التنفس أو الكلام، أو ضعف مفاجئ، أو عدوى
    تنتشر بسرعة. ويجب الاتصال به أيضًا عند حدوث تشنجات أو عدم انتظام ضربات القلب بعد التخدير.
care-help-worse =
    الألم الشديد أو المتزايد يستدعي الاتصال بالعيادة فورًا، في أي يوم. وإذا ازداد الاحمرار بعد
    اليوم 3، فيجب الاتصال بالعيادة في اليوم نفسه.
care-help-redness-lasts = إذا بقي الاحمرار بعد اليوم 7، فيجب الاتصال بالعيادة في اليوم نفسه.
care-help-pus =
    يجب الانتباه إلى القيح أو السخونة أو الاحمرار الذي ينتشر أو الحمى. وعند ظهور أي من ذلك، تجب
    مراجعة العيادة أو طبيب في اليوم نفسه.
care-help-blisters =
    يجب الانتباه إلى الفقاعات أو مجموعات القروح الصغيرة. وعند ظهورها، يجب الاتصال بالعيادة أو
    بطبيب في اليوم نفسه، فقد تكون من فيروس قروح البرد (الهربس) وقد تحتاج إلى علاج.
care-help-colour =
    إذا تحوّل لون الجلد إلى الأبيض أو الرمادي أو الأسود المزرق أو المرقّط، فيجب الاتصال فورًا
    برقم الطوارئ وبالعيادة.
care-help-lumps =
    يجب الانتباه إلى الكتل الصلبة أو المثيرة للحكة، حتى بعد أشهر. وعند ظهورها، يجب الاتصال
    بالعيادة أو بطبيب مختص بالأمراض الجلدية في اليوم نفسه.
care-help-dark-patches =
    يجب الانتباه إلى البقع الداكنة التي تظهر أو تكبر. وعند حدوث ذلك، يجب الاتصال بالعيادة أو
    بطبيب في اليوم نفسه وتجنب الشمس.
care-help-numbness =
    يجب الانتباه إلى خدر الجلد أو ضعف العضلات أو الحروق أو المنخفضات الجديدة في الجلد. وعند ظهور
    أي من ذلك، يجب الاتصال بالعيادة في اليوم نفسه.
care-help-mole =
    إذا كانت شامة أو لطخة تتغير أو تنزف أو تبدو مختلفة عن غيرها، أو كانت قرحة لم تلتئم خلال 4
    أسابيع، فتجب مراجعة طبيب خلال أيام. ويجب عدم السماح لأي شخص بعلاجها تجميليًا قبل ذلك.
care-help-routine =
    إذا سبّب مستحضر حرقة أو تورمًا في الجلد أو طفحًا، فيجب غسله وإيقافه. وإذا تورم وجهك أو واجهت
    صعوبة في التنفس، فيجب الاتصال برقم الطوارئ.
care-ask-training = ما الترخيص والتدريب لديكم لهذا العلاج، ومن سيجريه؟
care-ask-sterile = هل ستفتحون أمامي إبرة جديدة معقمة وتستعملونها مرة واحدة فقط؟
care-ask-device = ما الجهاز أو المستحضر الذي تستعملونه، وهل هو مرخص لهذا الاستعمال هنا؟
care-ask-skin-tone = كم مرة عالجتم بشرة مثل بشرتي، وهل يمكن أن تعرضوا عليّ كيف التأمت؟
care-ask-emergency = ماذا تفعلون إذا حدث خطأ ما أثناء وجودي هنا؟
care-ask-price = كم تكلفة العلاج كله، بندًا بندًا، مع الاستشارة والتخدير والمستحضرات؟
care-ask-photos = هل ستلتقطون صورًا قبل العلاج وبعده في الإضاءة نفسها، ومن يمكنه رؤيتها؟
care-ask-after-hours = بمن أتصل في المساء أو في عطلة نهاية الأسبوع إذا شعرت بالقلق؟
care-ask-rf-count = كم مرة أجريتم هذا العلاج، وماذا تقولون عن تحذير FDA في أكتوبر (تشرين الأول) 2025؟
care-ask-rf-metal =
    هل يؤثر المعدن الموجود في فمي أو في مكان آخر؟ وهل تؤثر حساسية من الذهب أو المادة اللاصقة أو
    الجل (قد يحتوي على الذرة)؟
care-ask-blood = كيف تحافظون على دمي معقمًا ومفصولًا عن دم الآخرين، وهل تستعملون كل أنبوب مرة واحدة فقط؟
care-ask-filler-plan = ما الفيلر الذي تستعملونه، وهل يمكن إذابته، وماذا تفعلون إذا سدّ وعاءً دمويًا؟
care-ask-other-treatments =
    How long do I wait between this and injections that relax lines (at least 2 weeks), filler
    (at least 4 weeks) or a peel (at least 4 weeks)?
care-ask-numbing =
    Which numbing cream is it, and how strong? Does it suit me if I have a liver illness, or an
    allergy to PABA or sulfa medicines?
care-ask-untold =
    هل يؤثر أي مما يلي: قروح تبقى مفتوحة، أو وحمة، أو خدر في القدمين بسبب السكري، أو مرض في
    العضلات أو الأعصاب؟ وهل يؤثر سوء تغذية شديد، أو عملية في صمام القلب، أو عدوى في القلب؟
care-ask-scar-doctor =
    هل يفيد ندباتي شيء آخر أكثر؟ مثل تحريرها من الأسفل (subcision)، أو وضع حمض في الحفر المنفردة
    (TCA CROSS)، أو استئصال الحفر بالمثقب (punch)، أو حقن الستيرويد (الكورتيزون)، أو سيليكون
    يوضع على سطح الجلد؟
care-ask-sagging = هل يفيدني رأي جرّاح تجميل أو جرّاح مختص بالوجه في ترهل الجلد أكثر من هذا العلاج؟
care-ask-surgeon = هل وافق جرّاحي على أن الندبة أو الجرح جاهز لهذا؟
care-ask-repeat =
    ما المستحضرات التي وُضعت على جلدي في آخر وخز بالإبر الدقيقة، وهل يمكن أن يسبب أحدها تفاعلًا؟

## Where the sources disagree

conflict-active-acne =
    تقول مقالة إن الوخز بالإبر الدقيقة يعالج حب الشباب. وتطلب مقالة أخرى، وكذلك ملصقات الأجهزة،
    عدم المساس بحب الشباب الأحمر المؤلم. وقد اخترنا جانب الحذر: تهدئته أولًا، ثم الانتظار 4
    أسابيع، ومراجعة طبيب مختص بالأمراض الجلدية للحبوب العميقة.
conflict-redness =
    تقول المقالات إن الاحمرار يستمر بضع ساعات، أو يومًا إلى يومين (1 إلى 2)، أو بضعة أيام. ونحن
    نقول إنه يستمر عادةً من 1 إلى 3 أيام وحتى 7، وهي أطول مدة تصفها مراجعة علمية بأنها طبيعية.
conflict-makeup =
    تتراوح النصائح من المكياج المعدني في اليوم الأول إلى عدم وضعه لمدة 3 أيام. وقد اخترنا الطرف
    الحذر: من دون مكياج لمدة 24 ساعة، والأفضل لمدة 72 ساعة.
conflict-sunscreen-on-the-day =
    تنهي بعض المقالات الزيارة بواقي الشمس، بينما تطلب مقالة أخرى عدم وضعه لمدة 24 ساعة. ونحن
    نتركه لمدة 24 ساعة إلا إذا وضعته العيادة. ونبقى في هذه المدة في الظل، ثم نستعمله يوميًا لمدة
    أسبوعين (2) على الأقل.
conflict-vitamin-c =
    تضع مقالتان فيتامين C على الجلد الموخوز بالإبر الدقيقة، وتتجنبه مقالة أخرى مدة تصل إلى 3
    أيام. وتصف دراسات كتلًا في الجلد (حبيبومات)، يرتبط معظمها بفيتامين C. وقد اخترنا جانب الحذر:
    عدم استعماله لمدة 7 أيام على الأقل.
conflict-maintenance =
    تقترح المقالات جلسة للحفاظ على النتيجة كل شهر، أو كل 3 إلى 6 أشهر، أو كل 6 إلى 12 شهرًا.
    ونحن نعرض 6 إلى 12 شهرًا، والقرار للممارس الصحي الذي يعالجك.
conflict-numbing =
    يُذكر أن مدة التخدير من 20 دقيقة إلى ساعة، أو أنه اختياري. ونحن نقول 20 إلى 60 دقيقة، على أن
    تضعه العيادة، ونحذّر من استعمال كريمات قوية خاصة بك.
conflict-onset =
    تَعِد مقالة بنتيجة خلال 14 يومًا، بينما تتحدث مقالات أخرى عن أسابيع إلى أشهر. وقاست التجارب
    النتيجة بعد 3 و5 أشهر. ونحن نعرض أول تغيّر بعد 4 إلى 6 أسابيع، وأفضل نتيجة بعد 3 إلى 6 أشهر
    من آخر جلسة.
conflict-sessions =
    تقول المقالات إن العدد 3 إلى 4 أو 4 إلى 6 أو 3 إلى 6 جلسات. ونحن نستعمل النطاق الخاص بكل
    مشكلة: 3 إلى 4 لتجديد نضارة البشرة، و3 إلى 6 لندبات حب الشباب.
conflict-spacing =
    يُقال إن بين الجلسات نحو 4 أسابيع، أو 4 إلى 6، أو عدة أسابيع. ونحن نعرض 4 إلى 6 أسابيع، ولا
    نعرض أبدًا أقل من 4.
conflict-scar-history =
    تستبعد مقالة كل من سبق أن كانت لديه ندبات، مع أن الندبات سبب رئيسي للوخز بالإبر الدقيقة.
    ونحن نفهم أن المقصود من لديهم ميل إلى الندبات البارزة، ونستبعدهم. أما الندبات الغائرة
    العادية فمسموح بها.
conflict-surgical-scars =
    تقول مقالة إن الوخز بالإبر الدقيقة يفيد ندبات الجراحة. وتقول أخرى إنه لا يفيد إلا قليلًا في
    الندبات الكبيرة المخيطة. والأدلة محدودة. وقد اخترنا جانب الحذر: تجب موافقة جرّاح أولًا ما
    دام عمر الندبة أقل من 12 شهرًا. أما الندبات الكبيرة أو البارزة فتُحال إلى اختصاصي.
conflict-pregnancy =
    تختلف المصادر. يقول بعضها إن الأمر يتوقف على العلاج. وتقبل بعض الدراسات معظم الإجراءات أثناء
    الرضاعة الطبيعية. وتستبعد ملصقات الأجهزة الحمل والرضاعة الطبيعية معًا. وقد اخترنا جانب
    الحذر: تُؤجل معظم الإجراءات، ويحتاج الباقي إلى موافقة طبيب.
conflict-pigment =
    تقول بعض المقالات إن الوخز بالإبر الدقيقة يعالج البقع البنية، بينما تقول مقالة أخرى إنه
    يعالج الخفيفة منها فقط. وتؤيده الدراسات بوصفه إضافة على الأكثر. وقد اخترنا جانب الحذر:
    الحماية من الشمس والكريمات أولًا، وللكلف طبيب مختص بالأمراض الجلدية.
conflict-eczema-psoriasis =
    تحذّر مقالة من نوبات النشاط فقط، وتحذّر أخرى من الإكزيما أو الصدفية في أي وقت. وقد اخترنا
    جانب الحذر: جلد صافٍ أولًا، وعناية إضافية أو اختصاصي حتى في حالة الهدوء، ولا شيء في المنزل.
conflict-invasive =
    تصف المقالات الوخز بالإبر الدقيقة بأنه غير متوغل في الجسم. وتتحدث القواعد الأمريكية عن جهاز
    يثقب الجلد. ونحن نسميه طفيف التوغل، لأنه يخترق الجلد فعلًا.
conflict-depth =
    تصف المقالات العمق بأنه الطبقة العليا أو طبقات أعمق. ونحن نقول إن إبر العيادة تصل إلى الطبقة
    الحية الأعمق، وإن أسطوانات الإبر المنزلية تصل في الغالب إلى السطح. ويقرر العمقَ الممارس
    الصحي الذي يعالجك.
conflict-appointment =
    تقول مقالة إن المدة كلها 45 إلى 60 دقيقة، لكن ساعة من التخدير تجعلها أطول. وقد اخترنا المدة
    الأوسع: 45 إلى 90 دقيقة.
conflict-peel-combination =
    تضيف بعض المقالات تقشيرًا بعد الوخز بالإبر الدقيقة، بينما تمنعه مقالة أخرى لمدة 24 ساعة. وقد
    اخترنا جانب الحذر: لا يُجريان أبدًا في اليوم نفسه، وبينهما 4 أسابيع على الأقل إلا إذا كان
    طبيب يدير خطة مشتركة.
conflict-exercise =
    تتراوح النصائح من الحياة العادية فورًا إلى عدم الرياضة مدة تصل إلى 3 أيام. وقد اخترنا جانب
    الحذر: العمل المكتبي في اليوم التالي، ولكن من دون رياضة أو ساونا أو مسبح لمدة 72 ساعة.
conflict-skin-tone =
    تقول المقالات إن الوخز بالإبر الدقيقة يناسب معظم ألوان البشرة. ويبدو ذلك صحيحًا بالمقارنة مع
    الليزر، لكن مراجعة علمية تجد آثارًا غير مرغوبة أكثر في البشرة الأغمق. وقد اخترنا جانب الحذر،
    مع تجربة على بقعة صغيرة وإعدادات لطيفة.
conflict-durability =
    تصف مقالة النتيجة بأنها طويلة الأمد، بينما تخطط مقالات أخرى لجلسات للحفاظ عليها. ونحن نقول
    إنها قد تدوم أشهرًا، وإن الجلد يستمر في التقدم في العمر، وإن جلسات الحفاظ على النتيجة أمر
    معتاد.
conflict-home-use =
    تسمح المقالات بأسطوانات الإبر المنزلية مع بعض العناية. وفي 2021 لم تكن الجهة الرقابية
    الأمريكية قد سمحت بأي جهاز كهذا من دون وصفة طبية. وقد اخترنا جانب الحذر. فهذه الأسطوانات
    للبشرة الباهتة أو الخشنة أو للمسام الواسعة فقط، وبطول إبر 0.25 ملم على الأكثر، وفقط إذا لم
    يكن في إجاباتك ما يتعارض مع ذلك.
conflict-prp-and-rf =
    تمدح مقالة كثيرًا الوخز بالإبر الدقيقة مع البلازما الغنية بالصفائح (PRP) ومع الترددات
    الراديوية. وتؤيد الدراسات PRP لندبات حب الشباب فقط. وفي 2025 حذّرت FDA من أضرار خطيرة ناتجة
    عن بعض استعمالات الوخز بالإبر الدقيقة مع الترددات الراديوية. وقد اخترنا جانب الحذر، ونعرض
    ذلك التحذير دائمًا.
conflict-collagen-supplement =
    تقول مقالة إن مسحوق الكولاجين يجعل النتائج تدوم أطول. وتختلف المراجعات العلمية، والتجارب
    الأفضل لا تُظهر أي أثر. ونحن لا نوصي به.
conflict-peel-downtime =
    تقول مقالة إن التعافي من التقشير يستغرق وقتًا أطول من التعافي من الوخز بالإبر الدقيقة. وهذا
    صحيح للتقشير المتوسط والعميق. أما التعافي من التقشير السطحي فمدته مماثلة أو أقصر.
conflict-scar-breaking =
    تقول المقالات إن الوخز بالإبر الدقيقة يفكك الندبات. وتقول المراجعات العلمية إن الندبات
    المشدودة من الداخل تحتاج عادةً إلى تحريرها من الأسفل (subcision). وتحتاج الحفر الضيقة إلى
    طرق أخرى. وقد اخترنا الرأي الحذر ونَعِد بأقل.
conflict-blackheads =
    تقول مقالة إن الوخز بالإبر الدقيقة يزيل الرؤوس السوداء لمدة نحو 4 أسابيع. وتعالجها مصادر
    أخرى بحمض الساليسيليك أو الأدابالين أو الاستخراج اللطيف. وقد اخترنا جانب الحذر، ولا نقترح
    الوخز بالإبر الدقيقة لها.
conflict-eyelids =
    One article speaks of eyelids. A device label rules out all skin inside the bony rim of the
    eye. We took the cautious side: no lids, and needles outside the rim only by somebody who
    does it often.
conflict-blood-clotting =
    تحذّر مقالة من مشكلات تخثر الدم، لكنها لا تحدد أيها. ونحن نسأل عن النزف والجلطات ومميعات
    الدم كلٍّ على حدة، وأخذنا بأشد النصائح صرامة لكل منها. ولا ينبغي لأحد أن يوقف مميع الدم من
    أجل هذا.
conflict-alcohol-products =
    تنصح مقالة بعدم استعمال المستحضرات التي فيها كحول. وتنصح أخرى بشرب الماء. ولا تعارض بينهما.
    ونحن نُبقي الكحول بعيدًا عن الجلد لمدة 72 ساعة. وشرب الماء لا يضر، لكنه ليس علاجًا.
conflict-isotretinoin =
    تطلب الملصقات 6 أشهر بعد الإيزوتريتينوين. وفي 2017 وجد خبراء أن الأدلة على ضرورة تأجيل
    العلاجات اللطيفة قليلة جدًا. وقد أبقينا على الانتظار الأطول، و12 شهرًا قبل الليزر المزيل
    لسطح الجلد. وقد يقرر طبيب مختص بالأمراض الجلدية غير ذلك.
conflict-keloid =
    One review includes raised scars that were needled without serious harm, and the US
    regulator has cleared a device for scars of the tummy. Labels warn against it. We took the
    cautious side: a quiz must not say yes to this.
conflict-thyroid =
    One paper rules fillers out with a thyroid illness, while a review of seven kinds of
    treatment does not. We took the cautious side: a doctor agrees before fillers and boosters.
conflict-connective-tissue =
    Guidance says that skin heals less well in these illnesses, while some reports found no more
    trouble than in others. We took the cautious side: your specialist agrees first.
conflict-after-filler =
    Clinics ask for weeks between filler and light or heat, while an expert panel found the same
    day safe. We took the cautious side: at least 2 weeks, and more for radiofrequency needles.

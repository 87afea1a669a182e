### The words of this pack.
page-you = About you
page-skin = Does any of this apply to your skin?
page-health = Does any of this apply to you?
page-wishes = Your wishes

## Questions and options

question-concerns = What would you like help with?
    .why = Each treatment helps with some concerns and does little for others.
    .short = Your concerns
group-concerns-scars = Scars and marks
group-concerns-lines = Lines and loose skin
group-concerns-tone = Tone and dullness
group-concerns-texture = Texture and pores
group-concerns-redness = Acne and redness
option-concerns-acne-scars = Acne scars
option-concerns-other-scars = Other scars
    .help = Operation, injury, burn, chickenpox.
option-concerns-stretch-marks = Stretch marks
option-concerns-fine-lines = Fine lines
option-concerns-movement-lines = Lines when I frown or smile
    .help = Seen when your face moves.
option-concerns-deep-lines = Deep lines or folds
    .help = Seen at rest, too.
option-concerns-sagging = Loose or sagging skin
option-concerns-volume-loss = Hollows or lost fullness
option-concerns-enlarged-pores = Large pores
option-concerns-dullness = Dull skin
option-concerns-uneven-texture = Rough or uneven skin
option-concerns-uneven-tone = Uneven tone
option-concerns-sun-spots = Sun or age spots
    .help = Flat, brown, not changing.
option-concerns-dark-marks = Brown marks after acne
    .help = Or after cuts or rashes.
option-concerns-red-marks = Red marks after acne
option-concerns-melasma = Melasma
    .help = Brown patches on cheeks, forehead or upper lip.
option-concerns-blackheads = Blackheads
option-concerns-active-acne = Acne I have now
option-concerns-facial-redness = Redness of the face
    .help = Lasting or recurring.
option-concerns-thread-veins = Thread veins
    .help = Thin, red or blue.
option-concerns-dark-circles = Dark circles under the eyes
option-concerns-keratosis-pilaris = Bumps on arms or thighs
    .help = Keratosis pilaris.

question-areas = Where is it?
    .why =
        Some areas heal more slowly or need a specialist. The lips and the skin around the eyes have
        rules of their own.
    .short = Areas
option-areas-face = Face
option-areas-around-eyes = Around the eyes
option-areas-lips = Lips
option-areas-neck = Neck
option-areas-chest = Chest
option-areas-breasts = Breasts
option-areas-abdomen = Tummy
option-areas-hips-or-buttocks = Hips or buttocks
option-areas-thighs = Thighs
option-areas-lower-legs = Lower legs
option-areas-arms = Arms
option-areas-hands = Hands
option-areas-back = Back

question-acne-scar-type = What do your acne scars look like?
    .help =
        Look in a mirror with light from the side. If you have several kinds, choose the one that
        bothers you most. If any is raised, choose raised.
    .why =
        Wide dips, narrow pits and raised scars need different care. Raised scars can grow after a
        procedure.
    .short = Kind of acne scar
option-acne-scar-type-rolling-or-boxcar = Wide, shallow dips
    .help = Soft waves, or round dips with clear edges.
option-acne-scar-type-ice-pick = Narrow, deep pits
    .help = Like the prick of a thick needle.
option-acne-scar-type-raised = Raised or thick
    .help = They stand above the skin.

question-scar-type = What is the scar like?
    .help = If you have several scars, choose the largest or most raised one.
    .why = Large, tight, raised or burn scars need a specialist first.
    .short = Kind of scar
option-scar-type-small-flat = Small and flat
    .help = Under about 5 cm. Pock marks count.
option-scar-type-large-stitched = Large or wide
    .help = Over about 5 cm, or a wound that was torn and stitched.
option-scar-type-raised-or-tight = Raised, thick or tight
    .help = It stands above the skin, pulls, or limits how you move.
option-scar-type-burn = From a burn

question-scar-age-months = How many whole months old is the scar?
    .help =
        Count from the injury or operation. Under a month is 0. One year is 12. More than 600? Enter
        600. With several scars, take the newest.
    .why = A young scar is still getting stronger. It may be too early to treat it.
    .short = Age of the scar

question-sagging-degree = How loose is the skin?
    .why =
        These treatments can do a little for slightly loose skin. They do not lift skin that hangs.
    .short = How loose it is
option-sagging-degree-mild = A little loose
option-sagging-degree-marked = It hangs or folds
    .no-match =
        This quiz has no treatment to suggest for it. For loose skin that is clearly seen, ask for a
        plastic or facial surgeon’s opinion. Sunscreen and gentle skincare still protect your skin.

question-age = How old are you?
    .why =
        Many devices were tested in adults of 22 and over. Older skin can be thinner and bruise
        more.
    .short = Your age
option-age-under-18 = Under 18
option-age-18-21 = 18 to 21
option-age-22-64 = 22 to 64
option-age-65-plus = 65 or over

question-red-flags = Do you have any of these warning signs?
    .why = Some signs need medical help first, and soon. Then we stop and tell you what to do.
    .short = Warning signs
option-red-flags-changing-lesion = A changing mole or patch, or an unhealed sore
    .help = New, growing, bleeding or crusting, or open for 4 weeks.
    .more =
        A mole, freckle or patch has changed in size, shape or colour, looks unlike your others, has
        uneven edges or several colours, or itches, crusts or bleeds. Or a lump or sore has not
        healed in 4 weeks. Skin cancer there, known or suspected, counts. Acne, spots that come and
        go, marks after acne, even freckles and unchanged melasma do not count.
option-red-flags-spreading-infection = Red, hot, sore skin that is spreading
    .help = Getting worse today, or with fever.
    .more =
        It is swelling or spreading today, or you have a fever with it. A single sore pimple, or an
        infection that has healed, does not count.
option-red-flags-eye-pain-or-blisters = Pain or blisters near an eye
    .help = Or a red eye that hurts, or changed sight.
    .more =
        A red eye that hurts, or a change in your sight, counts too. It has to be there now. Dry
        eyes, or a stye long ago, do not count.
option-red-flags-problem-after-procedure = A problem after a treatment, still there
    .help = In the past 4 weeks: growing pain, blisters, pus, fever, new weakness, or white, blue-grey or mottled skin.
    .more =
        In the past 4 weeks: strong or growing pain, blisters, redness that spreads, pus or fever.
        Or new weakness or numbness, a change in sight, or skin that turns white, blue-grey or
        mottled. Usual redness, bruises, peeling, brown marks and old reactions do not count.
option-red-flags-numbing-reaction = Feeling ill today after numbing cream
    .help = Racing heart, fits, fainting or trouble breathing.
    .more =
        Fast or uneven heartbeat, fits, fainting, trouble breathing, ringing ears or blue-grey skin.
        A reaction years ago does not count here. Tell us about it under allergies.
option-red-flags-none = None of these

question-pregnancy = Are you pregnant, breastfeeding or trying for a baby?
    .why = Most procedures, and some creams, are best left until later.
    .short = Pregnancy
option-pregnancy-pregnant = Pregnant, or I might be
option-pregnancy-breastfeeding = Breastfeeding
option-pregnancy-trying = Trying for a baby
    .help = Fertility treatment counts.
option-pregnancy-no = None of these
option-pregnancy-not-applicable = This does not apply to me

question-skin-tone = What colour is your untanned skin?
    .help = Look at your inner upper arm. If in doubt, choose the darker one.
    .why =
        Darker skin and skin that tans easily get dark marks more easily. They need gentler
        settings.
    .short = Skin tone
option-skin-tone-type-1 = Very pale
    .help = Always burns, never tans.
option-skin-tone-type-2 = Pale
    .help = Usually burns, tans a little.
option-skin-tone-type-3 = Light to medium
    .help = Sometimes burns, tans slowly.
option-skin-tone-type-4 = Olive or light brown
    .help = Rarely burns, tans easily.
option-skin-tone-type-5 = Brown
    .help = Very rarely burns, tans very easily.
option-skin-tone-type-6 = Very dark brown or black
    .help = Never burns.

question-skin-now = Does the skin you want treated have any of these now?
    .help = On the skin you want treated, or near. In doubt, choose it.
    .why =
        Sore, broken or infected skin has to heal first. Treating it too early can spread or worsen
        a problem.
    .short = Your skin now
group-skin-now-spots = Spots and infections
group-skin-now-sore = Sore or irritated skin
group-skin-now-sun = Sun and tan
group-skin-now-moles = Moles and tattoos
option-skin-now-few-spots = A few small spots
    .help = Up to five, with no lumps under the skin.
    .short = Spots
option-skin-now-inflamed-acne = More than five red or sore spots
    .short = Spots
option-skin-now-cystic-acne = Deep, painful lumps or cysts
    .help = They last for weeks or leave scars.
option-skin-now-cold-sore = Cold sore or shingles
    .help = Active now, or still crusted.
option-skin-now-open-wound = Open cut, sore or raw skin
    .help = Grazes, irritated skin and a tattoo of under 4 weeks count.
    .short = Cut, sore or raw skin
option-skin-now-eczema = Eczema or dermatitis
option-skin-now-psoriasis = Psoriasis or lichen planus
option-skin-now-rosacea-flare = Rosacea flare
    .help = Redder than usual, or with bumps.
option-skin-now-sunburn-or-tan = Sunburn or fresh tan
    .help = Sunbeds count.
option-skin-now-self-tan = Self-tan
    .help = Lotion, spray or drops.
option-skin-now-skin-infection = Skin infection or rash
    .help = Bacteria or fungus: impetigo, infected hair roots or ringworm, for example.
option-skin-now-warts = Warts or molluscum
    .help = Molluscum: small, shiny bumps caused by a virus.
option-skin-now-rough-sun-patches = Rough patches from the sun
    .help = Scaly patches that stay. A doctor may call them actinic keratosis.
option-skin-now-raised-moles = Raised moles or birthmarks
option-skin-now-tattoo = Tattoo
    .help = In the skin you want treated.
    .short = Tattoo or permanent make-up
option-skin-now-permanent-makeup = Permanent make-up
    .help =
        In the skin you want treated. Coloured brows do not count if only your cheeks are
        treated.
    .short = Tattoo or permanent make-up
option-skin-now-none = None of these
    .short = None

question-skin-history = Have you ever had any of these?
    .help = Ever, even if all is calm now.
    .why = What your skin has done before is a good guide to how it may heal.
    .short = Your skin before
option-skin-history-keloids = Keloids, or scars that kept growing
    .help = Your own: they grew beyond the wound, or you have several thick ones.
    .short = Keloids or thick scars, own or family
option-skin-history-keloids-in-family = Keloids in close family
    .help = A parent, brother, sister or child has them. You never had one.
    .short = Keloids or thick scars, own or family
option-skin-history-raised-scar-elsewhere = One thick scar that stopped growing
    .help = It kept to the wound, for example after a Caesarean.
    .short = Keloids or thick scars, own or family
option-skin-history-cold-sores = Cold sores
    .help = Even once. Shingles counts.
option-skin-history-eczema = Eczema or dermatitis
option-skin-history-psoriasis = Psoriasis or lichen planus
option-skin-history-rosacea = Rosacea
option-skin-history-dark-marks-after-injury = Dark marks after spots or cuts
    .help = The skin stays darker for weeks or months.
option-skin-history-melasma-ever = Melasma
    .help = Brown patches on the face, now or before, often in pregnancy or with the pill.
option-skin-history-vitiligo = Vitiligo
    .help = White patches where skin has lost its colour.
option-skin-history-poor-healing = Wounds that heal badly
    .help = Or sores that stay open for a long time.
option-skin-history-skin-cancer-there = Skin cancer in that area
    .help = In skin that you want treated. Elsewhere on the body does not count.
    .short = Skin cancer there
option-skin-history-radiotherapy = Radiotherapy
    .help = To the skin you want treated, or close to it.
option-skin-history-reaction-after-needling = Reaction after needling
    .help = For example lumps or a rash from a serum or cream.
option-skin-history-none = None of these
    .short = None

question-radiotherapy-months = How many whole months ago did your radiotherapy end?
    .help =
        If you still have it, enter 0. Under a month is 0. One year is 12. More than 600? Enter 600.
    .why = Skin heals slowly after radiotherapy, most of all in the first year.
    .short = Time since radiotherapy

question-health = Do any of these apply to your health?
    .why =
        Some conditions change how you heal, bleed or fight infection. We do not judge you for what
        you choose here.
    .short = Your health
group-health-blood = Blood and diabetes
group-health-heart = Heart and implants
group-health-immune = Immune system and cancer
group-health-other = Other health
option-health-bleeding-disorder = Bleeding disorder
    .help =
        For example haemophilia, von Willebrand disease or low platelets. Or you bleed easily and
        for a long time.
option-health-blood-clots = Blood clots
    .help = In a leg, lung or elsewhere, now or before. Or blood that clots too easily.
option-health-anaemia-or-blood-cancer = Anaemia or blood cancer
    .help = Anaemia, while your blood count is low. Leukaemia, lymphoma or myeloma at any time.
option-health-diabetes-controlled = Diabetes, well controlled
    .short = Diabetes
option-health-diabetes-uncontrolled = Diabetes, not well controlled
    .help = Choose this if you do not know, or have foot sores or numb feet.
    .short = Diabetes
option-health-heart-condition = Heart condition
    .help = Heart valve operations and heart infections count. High blood pressure alone does not.
option-health-high-blood-pressure = High blood pressure
    .help = Treated or not.
option-health-electronic-implant = Pacemaker or other electronic implant
    .help = Also a defibrillator, nerve stimulator, insulin pump or cochlear implant.
    .short = Pacemaker or electronic implant
option-health-metal-implant = Metal plate, screw or pin
    .help =
        In or near the skin you want treated. Fillings, braces and crowns do not count, but
        tell the clinic.
    .short = Metal implant
option-health-lupus = Lupus or dermatomyositis
option-health-scleroderma = Scleroderma or morphea
    .help = Diseases that harden the skin.
option-health-other-autoimmune = Another autoimmune disease
    .help = For example of the joints or gut, active or quiet.
option-health-thyroid-or-coeliac = Thyroid or coeliac disease, stable
    .help = Steady values, and no medicine that weakens your immune system.
    .short = Thyroid or coeliac disease
option-health-thyroid-unstable = Thyroid values not under control
    .short = Thyroid or coeliac disease
option-health-mast-cell-or-urticaria = Mast cell illness or hives
    .help = Mastocytosis, or hives (urticaria) that keep coming back.
option-health-weak-immune-system = Weak immune system
    .help = From an illness, a transplant, or medicines such as biologics.
option-health-hiv-or-hepatitis = HIV or hepatitis
    .help = Hepatitis B or C.
option-health-connective-tissue = Ehlers-Danlos, Marfan or the like
    .help = Illnesses of the connective tissue: stretchy skin, very loose joints.
    .short = Ehlers-Danlos, Marfan
option-health-light-triggered-illness = Illness set off by light
    .help = Porphyria, or a sun allergy with blisters or hives. Ordinary heat rash does not count.
    .short = Light-triggered illness
option-health-epilepsy = Epilepsy or fits
    .help = Also fits set off by flashing light.
option-health-nerve-or-muscle-illness = Nerve and muscle illness
    .help = Myasthenia, ALS (motor neurone disease), or Bell’s palsy now.
option-health-liver-or-kidney = Liver or kidney disease
    .help = Reduced function. Stones or a fatty liver do not count.
option-health-cancer-treatment = Cancer treatment now
    .help =
        Chemotherapy, antibodies or radiotherapy, for example. For hormone tablets alone, choose
        “Hormone tablets after cancer”.
    .short = Cancer treatment, now or last 12 months
option-health-cancer-treatment-past-year = Cancer treatment in the past 12 months
    .help = For hormone tablets alone, choose “Hormone tablets after cancer”.
    .short = Cancer treatment, now or last 12 months
option-health-cancer-hormone-tablets = Hormone tablets after cancer
    .help = Such as tamoxifen, letrozole or anastrozole. HRT and the pill do not count.
option-health-sarcoidosis = Sarcoidosis
    .help = A disease that makes small lumps in the lungs, skin or elsewhere.
option-health-g6pd-or-methaemoglobinaemia = G6PD deficiency or methaemoglobinaemia
    .help = Rare blood conditions that a doctor would have told you about.
option-health-unwell-now = Fever or feeling unwell now
    .short = Fever, feeling unwell
option-health-faints-with-needles = Fear of needles, fainting
option-health-smoking = Smoking or vaping
option-health-none = None of these
    .short = None

question-medicines = Do you take or use any of these?
    .help = Tablets, injections, and creams on the skin you want treated.
    .why =
        Some medicines affect healing, bleeding or how skin reacts to light. Please do not stop any
        of them because of this quiz.
    .short = Your medicines
option-medicines-isotretinoin = Vitamin A capsules for the skin
    .help = Isotretinoin, acitretin or alitretinoin. Now, or in the past 12 months.
option-medicines-blood-thinners = Blood thinners
    .help = Such as warfarin, apixaban, heparin or clopidogrel. Daily aspirin from a doctor counts.
option-medicines-immunosuppressants = Medicines that calm the immune system
    .help = For example biologics, steroid tablets, methotrexate, or medicine after a transplant.
    .short = Immune-calming medicines
option-medicines-topical-retinoids = Retinoid, acid or acne cream
    .help = Tretinoin, retinol, adapalene, AHA or BHA acids, or benzoyl peroxide.
option-medicines-photosensitisers = Medicines that make skin sensitive to light
    .help =
        For example doxycycline, minocycline, amiodarone, St John’s wort or thiazide water tablets.
    .short = Light-sensitising medicines
option-medicines-heart-rhythm = Heart-rhythm medicine
    .help = For example amiodarone, sotalol or mexiletine.
option-medicines-anti-inflammatories = Ibuprofen, aspirin or fish oil
    .help =
        Also naproxen. In the past 7 days. Daily aspirin from a doctor counts as a blood thinner.
option-medicines-steroid-cream = Strong steroid cream
    .help = On the skin you want treated, in the past 2 weeks.
option-medicines-none = None of these
    .short = None

question-isotretinoin-months = How many whole months ago did you last take these capsules?
    .help = Taking them now is 0. Under a month is 0. One year is 12. More than 120? Enter 120.
    .why = Most procedures wait for some months after vitamin A capsules.
    .short = Time since the capsules

question-allergies = Are you allergic to any of these?
    .why = Needles, numbing creams, gloves and peels can contain things that people react to.
    .short = Your allergies
option-allergies-stainless-steel = Stainless steel or other metal
    .help = Or steel in jewellery or needles.
option-allergies-nickel = Nickel
    .help = For example a rash from earrings or a jeans button.
option-allergies-anaesthetic = Numbing medicine
    .help = Lidocaine, prilocaine or other names that end in -caine. Allergy to PABA counts.
option-allergies-sulphonamide = Sulfa medicines (sulphonamides)
    .help = For example the antibiotic co-trimoxazole.
    .short = Sulfa medicines
option-allergies-latex = Latex
option-allergies-antiseptic = Antiseptics or plasters
    .help = For example chlorhexidine, iodine, alcohol or glue on plasters.
option-allergies-aspirin = Aspirin or salicylic acid
option-allergies-severe-or-many = A severe reaction, or many allergies
    .help = For example anaphylaxis: trouble breathing, a swollen throat or collapse.
    .short = Severe reaction, many allergies
option-allergies-none = None of these
    .short = None

question-recent-treatments = Have you had any of these in the past 2 years?
    .help = Past 2 years, on the skin you want treated or near.
    .why = Skin needs time between treatments.
    .short = Recent treatments
option-recent-treatments-botulinum-toxin = Injections that relax lines
    .help = They stop a muscle from moving for some months.
option-recent-treatments-filler = Filler
    .help = A gel under the skin, even if it was longer ago.
    .short = Filler (at any time)
option-recent-treatments-biostimulator = Filler that builds collagen
    .help = With calcium or polylactic acid, even if it was longer ago.
    .short = Filler (at any time)
option-recent-treatments-threads = Lifting threads
option-recent-treatments-superficial-peel = Mild peel
    .help = Fine flaking for a few days at most.
option-recent-treatments-needling = Microneedling
    .help = With or without heat, in a clinic or at home.
option-recent-treatments-non-ablative-laser = Laser, light or heat treatment
    .help = IPL, radiofrequency, ultrasound and other energy devices count.
option-recent-treatments-ablative-laser-or-deep-peel = Skin-removing laser or deeper peel
    .help = CO2 or erbium laser, medium or deep peel, dermabrasion.
option-recent-treatments-waxing = Waxing or other hair removal
    .help = Threading, hair-removal cream and shaving cuts count.
    .short = Waxing, hair removal
option-recent-treatments-surgery = Surgery
    .help = In an area you chose. A tooth, or a mole elsewhere, does not count.
option-recent-treatments-none = None of these
    .short = None

question-weeks-since-botulinum-toxin =
    How many whole weeks ago were your last injections that relax lines?
    .help = Under a week is 0. One month is about 4. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since the injections

question-weeks-since-biostimulator =
    How many whole weeks ago was your last filler that builds collagen?
    .help =
        Under a week is 0. One month is about 4. Six months is about 26. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since that filler

question-weeks-since-threads = How many whole weeks ago were the threads put in?
    .help = Under a week is 0. One month is about 4. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since threads

question-weeks-since-filler = How many whole weeks ago was your last filler?
    .help = Under a week is 0. One month is about 4. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since filler

question-weeks-since-superficial-peel = How many whole weeks ago was your last mild peel?
    .help = Under a week is 0. One month is about 4. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since mild peel

question-weeks-since-needling = How many whole weeks ago was your last needling?
    .help =
        Under a week is 0. One month is about 4. Needling at home counts. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since needling

question-weeks-since-non-ablative-laser = How many whole weeks ago was your last laser, light or heat treatment?
    .help = Under a week is 0. One month is about 4. More than 104? Enter 104.
    .why = This tells us how long to wait before the next treatment.
    .short = Time since laser

question-weeks-since-ablative-laser-or-deep-peel = How many whole weeks ago was your last skin-removing laser, deeper peel or dermabrasion?
    .help =
        Under a week is 0. One month is about 4. Six months is about 26. More than 104? Enter 104.
    .why = Deep treatments take months to heal. It works out how long to wait.
    .short = Time since deep treatment

question-weeks-since-waxing = How many whole weeks ago did you last remove hair there?
    .help = Under a week is 0. More than 104? Enter 104.
    .why = Skin stays sensitive for some days after hair removal.
    .short = Time since hair removal

question-weeks-since-surgery = How many whole weeks ago was the surgery?
    .help =
        Under a week is 0. If it has not healed yet, enter 0. One year is about 52. More than 104?
        Enter 104.
    .why = A wound needs months to become strong again.
    .short = Time since surgery

question-distress = Do worries about how you look take up more than an hour a day, or stop you doing things?
    .help = There is no wrong answer.
    .why =
        When worries weigh this much, a treatment may not lift them. Talking with someone can help.
    .short = Worries about looks
option-distress-yes = Yes
option-distress-no = No
option-distress-prefer-not-to-say = I would rather not say

question-setting = Where would you like to be treated?
    .why = Clinics can offer more. Needling at home has strict limits.
    .short = Clinic or home
option-setting-professional = In a clinic
option-setting-at-home = At home
option-setting-either = Either

question-roller-needle = How long are the needles of your roller?
    .help = The length is printed on the box or the handle.
    .why = Longer needles go deeper, which carries more risk at home.
    .short = Needle length
option-roller-needle-none-yet = I have no roller yet
option-roller-needle-up-to-0_25-mm = 0.25 mm or shorter
option-roller-needle-longer = Longer than 0.25 mm

question-downtime-days = How long may redness or peeling show?
    .why = Some treatments show for a few hours, others for weeks.
    .short = Visible recovery
option-downtime-days-none = Not at all
option-downtime-days-up-to-2 = Up to 2 days
option-downtime-days-up-to-7 = Up to a week
option-downtime-days-any = As long as it takes

question-event-weeks = Is there an event, such as a wedding?
    .help = Its date, or whole weeks until then. Under a week is 0.
    .why = Skin needs time to settle. We do not suggest procedures shortly before an event.
    .short = Your event

question-budget = What could you spend on all sessions together?
    .help = Whole numbers.
    .why = It shows how far your budget goes. It never changes what is suitable for you.
    .short = Your budget

## Treatments

treatment-professional-microneedling = Professional microneedling
    .inline = professional microneedling
    .about =
        A trained person makes tiny holes in the skin with fine sterile needles, so that the skin
        repairs itself. It does break the skin (“minimally invasive”).
treatment-microneedling-with-prp = Microneedling with PRP
    .inline = microneedling with PRP
    .about =
        Microneedling with plasma (PRP), a part of your own blood that is taken from your arm and
        put on the skin.
treatment-rf-microneedling = Radiofrequency (RF) microneedling
    .inline = radiofrequency microneedling
    .about = This is a medical procedure. Its needles also heat the deeper skin with radiofrequency.
treatment-superficial-peel = Mild chemical peel
    .inline = a mild chemical peel
    .about =
        A mild acid loosens the outermost layer of the skin, which then flakes for some days at
        most.
treatment-deep-peel = Medium or deep chemical peel
    .inline = a medium or deep chemical peel
    .about = A stronger acid takes off deeper layers of the skin, which then need weeks to heal.
treatment-non-ablative-laser = Non-ablative laser
    .inline = a non-ablative laser
    .about = A laser heats the skin in tiny columns and leaves the surface whole.
treatment-ablative-laser = Skin-removing (ablative) laser
    .inline = a skin-removing laser
    .about = A laser takes off the surface of the skin, which then heals anew over weeks.
treatment-dermal-filler = Dermal filler
    .inline = dermal filler
    .about =
        A gel is injected under the skin to fill hollows and folds for some months. Rarely, it
        blocks a blood vessel, which can harm skin or sight.
treatment-topical-routine = Sunscreen and skincare
    .inline = sunscreen and skincare
    .about =
        Sunscreen of SPF 30 or more each day, gentle care and products you put on the skin. There is
        no procedure.
treatment-at-home-microneedling = At-home microneedling
    .inline = microneedling at home
    .about =
        A roller with very short needles that you use on your own skin, which works mostly on the
        surface.
treatment-vascular-laser-or-ipl = Laser or pulsed light (IPL)
    .about =
        A laser or flashes of light heat small veins or brown spots, which then fade. Light
        that is set wrongly can burn.
    .inline = laser or pulsed light
treatment-tightening-without-needles = Tightening without needles
    .about =
        Focused ultrasound or radiofrequency heats the deeper skin from outside. The effect
        is mild and comes slowly.
    .inline = tightening without needles
treatment-tca-cross-or-subcision = Scar by scar (TCA CROSS or subcision)
    .about =
        A skin specialist dots strong acid into narrow pits, or frees a scar from below with
        a needle.
    .inline = scar-by-scar treatment
treatment-medical-facial = Medical facial
    .about =
        Water and suction clean the pores and the surface of the skin. It shows at once and
        lasts for days.
    .inline = a medical facial
treatment-skin-boosters = Skin boosters
    .about =
        Many small injections of hyaluronic acid or polynucleotides. The studies so far are
        small and short.
    .inline = skin boosters
treatment-wrinkle-injections = Consultation about lines that move
    .about =
        A prescriber looks at the lines that show when your face moves, and says which
        choices there are.
    .inline = a consultation about lines that move

## Who can be asked

clinician-doctor = your GP or family doctor
clinician-dermatologist = a skin specialist (dermatologist)
clinician-obstetrician = your midwife or pregnancy doctor
clinician-prescriber = the doctor or nurse who prescribes for you
clinician-oncologist = your cancer team
clinician-haematologist = a blood specialist (haematologist)
clinician-cardiologist = your heart specialist or implant clinic
clinician-rheumatologist = a joint and immune specialist (rheumatologist)
clinician-neurologist = a brain and nerve specialist (neurologist)
clinician-surgeon = your surgeon or a plastic surgeon
clinician-injector = the person who injected your filler
clinician-eyelid-specialist = an eye and eyelid specialist
clinician-allergist = an allergy specialist
clinician-provider = the clinician who would treat you
clinician-specialist = the specialist who looks after your condition

## Why a rule speaks

rule-preg =
    A mild glycolic or lactic acid peel is possible only if your midwife or pregnancy doctor
    agrees. Have no other procedures until after the birth and until you have stopped
    breastfeeding. In skincare, use no retinoids (vitamin A products), hydroquinone or salicylic
    acid. Ask before you use azelaic acid.
rule-bf =
    The cautious choice is to wait until you have stopped breastfeeding. Numbing medicine can
    pass into milk. In skincare, leave out retinoids (vitamin A products) and hydroquinone.
rule-ttc =
    On the day of each treatment, take a pregnancy test. Go ahead only if it is negative, or
    wait for your period. Melasma (brown patches) may also get worse later on. In skincare,
    leave out retinoids (vitamin A products) and hydroquinone.
rule-u18 =
    Under 18, this quiz suggests no cosmetic procedures. Talk it over with a parent or carer and
    with a GP or skin specialist. Acne that is treated early may leave fewer scars.
rule-18-21 =
    Needling devices and fillers allowed in the US are meant for adults of 22 and over. If you
    are 18 to 21, see a medical professional face to face before any procedure.
rule-65p =
    Skin can be thinner and bruise more easily from about 65. Give the clinic a list of all your
    medicines.
rule-wound =
    Broken or raw skin has to be fully closed and calm before any procedure. Until then, keep
    acids, retinoids and scrubs off it.
rule-acne-act =
    Calm the acne first, then treat the marks it leaves. A doctor or pharmacist can help you
    with it. Working on inflamed spots can spread bacteria. Acne creams can still help, but keep
    strong products off raw or broken skin.
rule-acne-cyst =
    Deep, painful spots need a skin specialist first. Prescribed care can help to prevent new
    scars. Keep strong products off raw or broken skin.
rule-cold-act =
    A procedure can spread cold sores or shingles across the skin. Wait until all crusts are
    gone and the skin looks normal, and wait again if sores come back. Keep acids, retinoids and
    scrubs off the sores.
rule-cold-hx =
    A procedure can bring cold sores back. It is done only with antiviral tablets from a
    prescriber, started the day before or on the day.
rule-wart =
    A procedure can spread the virus behind warts and molluscum. See a doctor or pharmacist, and
    wait until the bumps are gone. Put no acids, retinoids or scrubs on them unless the doctor
    or pharmacist says so.
rule-fungal-bact =
    An infection has to be treated and gone before any procedure. Keep acids, retinoids and
    scrubs off the skin until then.
rule-eczema =
    While eczema is active, the skin’s barrier is broken. Wait until the skin is clear, and keep
    acids, retinoids and scrubs off.
rule-eczema-q =
    Skin that has had eczema is easily irritated. Ask for a patch test, and for less time under
    any numbing cream.
rule-psor =
    An injury to the skin can bring out new patches of psoriasis or lichen planus. Wait until
    the skin there is clear. Keep acids, retinoids and scrubs off the patches.
rule-psor-hx =
    Even when it is calm, psoriasis or lichen planus can come out where skin is injured. Ask for
    a small test area first.
rule-skin-cancer-there =
    Where you had skin cancer, a skin specialist checks the skin first. After that, the answer
    is often yes.
rule-ros-act =
    Treat the rosacea first, and wait until it is calm. Until then, keep acids, retinoids and
    scrubs off the skin.
rule-ros-q =
    Skin with rosacea can flare after a procedure. Ask for a small test area first, and for
    gentle settings.
rule-redness =
    Redness that stays can be rosacea, which may flare after a procedure. Have it looked at, and
    ask for a small test area first.
rule-sunburn =
    Burnt or freshly tanned skin is more likely to burn or to turn dark. Wait until the burn or
    tan has fully faded. Keep acids, retinoids and scrubs off burnt skin.
rule-faketan = Wait until the self-tan has worn off. That takes about 1 to 2 weeks.
rule-irradiated-recent =
    It could be less than 12 months since your radiotherapy. This quiz waits until that time is
    over, as skin heals slowly then.
rule-irradiated =
    Skin that has had radiotherapy heals slowly. However long ago it was, your cancer team has
    to know what is planned.
rule-ak =
    A doctor must say what rough sun patches are before anything cosmetic. Please show them to a
    doctor soon.
rule-mole =
    Moles and birthmarks must be covered and not treated. One that changes, bleeds or looks odd
    needs a doctor first.
rule-tattoo =
    Tattoos and permanent make-up are kept clear of, whatever is used. Light can darken or burn
    them. Show the clinic where they are.
rule-area-around-eyes =
    Crow’s feet and the skin outside the bony rim can be treated, but only by somebody who does
    it often. Never the lids, and never inside the rim. Heat, light and fillers here need a
    specialist first. In skincare, use eye creams only, and no retinoid on the lids.
rule-area-lips =
    This is about the red of the lips, and lines above them count as face. Only a doctor’s
    filler or boosters are meant for it. A lip balm with sunscreen protects it.
rule-recent-peel = This quiz waits at least 4 weeks after a mild peel.
rule-recent-needling = This quiz waits at least 4 weeks after needling.
rule-recent-laser = This quiz waits at least 4 weeks after a laser, light or heat treatment.
rule-recent-deep =
    This quiz waits 6 months after a skin-removing laser, a deeper peel or dermabrasion. Some
    sources wait less.
rule-wax = Skin stays sensitive after hair removal. This quiz waits a full week.
rule-surg-face =
    Surgery within the past 12 months may still be healing inside. A surgeon has to say when the
    skin is ready.
rule-surg-new =
    In its first 6 weeks, a wound from surgery is not strong enough for needles or fillers.
    Anything else needs a surgeon’s agreement.
rule-newscar =
    In its first 6 weeks, a scar is not strong enough for needles or fillers. Anything else
    needs a surgeon’s agreement.
rule-youngscar =
    A scar is still changing in its first 12 months. Early treatment can help, but only if a
    surgeon finds the scar strong enough.
rule-keloid =
    If your scars keep growing (keloids), any wound can grow another one. A skin specialist
    usually starts with steroid injections, and silicone on the skin.
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
    Skin that tans easily can get dark marks after any treatment. Ask for gentle settings, a
    test spot where possible, and someone with experience of skin like yours. Avoid strong peels
    and skin-removing lasers.
rule-type-5-6 =
    Brown and black skin gets dark marks more easily after any treatment, and they can stay for
    long. Ask for gentle settings, a test spot where possible, and someone who often treats
    brown and black skin. Avoid strong peels and skin-removing lasers. Light against redness
    also hits the colour of your own skin and burns it, but a skin specialist has other lasers.
rule-melasma-ever =
    Heat and light can bring melasma back. Use a tinted sunscreen, choose gentle treatments, and
    have no heat or light without a skin specialist.
rule-pih-hx =
    Your skin may turn dark after a treatment, as it does after spots or cuts. Let creams fade
    the marks you have first, then ask for gentle settings and a test spot.
rule-creams-first =
    Creams come first for dark marks, for 8 to 12 weeks. A mild peel comes after at least 8
    weeks of them.
    .change = { $treatment } could come after { $time } of creams against dark marks.
rule-melasma =
    Melasma often comes back, and heat or light can make it worse. Sun protection and prescribed
    creams come first. Anything more is an extra, and a skin specialist decides.
rule-vitiligo =
    New white patches can follow an injury to the skin. Vitiligo should have been stable for at
    least 12 months.
rule-lupus =
    Flares and slow healing are possible with lupus and dermatomyositis. A procedure is only
    thought of while the illness is quiet. Light can set off a flare, so lasers are left out.
rule-sclero =
    For scleroderma and morphea there is no agreed guidance, and a procedure might set the
    illness off. This quiz recommends none.
rule-autoimm =
    An autoimmune disease that is quiet, without medicines that weaken your immune system, is
    mostly fine. While it is active, wait. What goes deeper needs a word from your specialist.
rule-connective-tissue =
    In Ehlers-Danlos, Marfan and like illnesses, skin bruises more easily and heals less well.
    Ask your specialist first. What takes skin away is left out.
rule-thyroid-or-coeliac =
    With steady values, most treatments are fine. Papers disagree about fillers, so ask your
    doctor. Tightening is kept off the thyroid.
rule-thyroid-unstable = Get your thyroid values steady first. Then most treatments are open.
rule-mast-cell-or-urticaria =
    Rubbing, heat and some numbing medicines can set it off, so have a small area tested first. With
    mastocytosis, ask your allergy specialist first.
rule-healpoor =
    When wounds heal badly, a doctor’s word comes before anything that breaks or heats the skin.
    What goes deep is left out.
rule-iso-now =
    You take vitamin A capsules, stopped very recently, or do not know when you stopped. Do not
    stop the course for a cosmetic treatment. Ask your skin specialist if you can have something
    gentle sooner. Do not become pregnant while you take them, nor for 1 month after
    isotretinoin or alitretinoin, nor for 3 years after acitretin.
rule-iso-past =
    This quiz waits 6 months after vitamin A capsules such as isotretinoin, and 12 months before
    skin-removing lasers or needling at home. Experts now say that some gentle treatments may be
    possible sooner. That is for a skin specialist to decide. Do not become pregnant
    for 3 years after acitretin.
rule-iso-ablative =
    After vitamin A capsules such as isotretinoin, this quiz waits 12 months before a
    skin-removing laser or needling at home. Do not stop a course early for this.
    Do not become pregnant for 3 years after acitretin.
rule-retinoid =
    Pause retinoids, acids and benzoyl peroxide on that skin for 7 days before a procedure.
    Afterwards, wait at least 7 days and until the skin is calm before you start again. If a
    doctor prescribed them, ask before you pause.
rule-anticoag =
    Blood thinners can make you bleed or bruise more. Never stop one for a cosmetic treatment.
rule-nsaid =
    These medicines can make bruises more likely. Ask before you stop anything that was
    prescribed.
rule-immuno =
    A weak immune system makes infection more likely. Do not stop any medicine for a cosmetic
    treatment.
rule-steroid-top =
    Strong steroid creams thin the skin. Ask whoever prescribed the cream before you stop it.
rule-photosens =
    Do not stop it. Tell the clinic, keep out of the sun before and after, and ask for a test
    spot. For peels, ask your prescriber or pharmacist. With a cancer medicine that light
    switches on, have no light treatment now.
rule-chemo =
    During cancer treatment, this quiz suggests no procedures. Skin may heal slowly, and
    infections may be more likely.
rule-chemo-past =
    After cancer treatment, skin may heal slowly for a year or so. Your cancer team has to know
    what is planned.
rule-cancer-hormone-tablets =
    These tablets are no reason to refuse you, and you must not stop them. Tell your cancer team
    before anything that breaks the skin. If lymph nodes were removed, say on which side, and
    leave a swollen arm alone.
rule-anaemia-or-blood-cancer =
    PRP needs healthy blood, so a blood specialist decides. Tell the clinic, as you may bruise
    and tire more easily. If you are in treatment for a cancer now, choose cancer treatment as
    well.
rule-antiarr =
    Numbing creams can be risky with heart-rhythm medicines, G6PD deficiency or
    methaemoglobinaemia. Tell the clinic before anything is numbed, and do not stop any
    medicine.
rule-bleed =
    You may bleed or bruise more than others, and for longer. This quiz leaves out most
    treatments that break the skin.
rule-clot =
    Tell the clinic about your clots. If you take a blood thinner now, choose that as well, and
    never stop it for a cosmetic treatment. PRP needs a doctor’s agreement.
rule-dm-ok =
    With diabetes that is well controlled, skin heals a little more slowly. Bring a recent blood
    sugar check (HbA1c).
rule-dm-bad =
    Wait until your diabetes is well controlled and a doctor has checked it. High blood sugar
    can slow healing and make infection more likely.
rule-heart =
    Gentle treatments are possible: tell the clinic which medicines you take. What goes deeper
    needs your doctor or heart specialist first. Some strong peels can affect the heart.
rule-high-blood-pressure =
    Blood pressure that is well treated is fine for nearly everything. If it is not treated, or
    very high, see your doctor first.
rule-pace =
    Have no radiofrequency and no focused ultrasound: they can upset electronic implants. A
    needling pen sends no current through you. Ask the team that looks after the implant, and
    tell the clinic about it.
rule-metal =
    Radiofrequency (RF) is not used over or near metal. Tell the clinic where your metal is,
    metal dental work included.
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
rule-epilepsy = Tell the clinic about your fits and what sets them off. Lasers give off bright light.
rule-liver-kid =
    Liver or kidney disease can change how the body copes with numbing medicine. Some strong
    peels can harm the kidneys.
rule-fever = Wait until the fever or illness is over and you feel well again.
rule-smoke =
    Smoking and vaping can slow healing and weaken the result. A pause before and after may
    help.
rule-faint =
    Needles can make you faint or feel very afraid. Say so first, and lie down. PRP also needs a
    blood sample.
rule-al-metal =
    Most needles are made of surgical steel. A skin specialist can do a patch test. Some devices
    use titanium needles.
rule-al-nickel =
    Steel needles can contain nickel, and reactions are rare. Tell the clinic about your
    allergy, ask what the needles are made of, and have a small spot tested.
rule-al-la =
    Have no numbing cream, and no filler with lidocaine in it, until your allergy has been
    tested. A mild peel needs no numbing.
rule-sulphonamide =
    An allergy to sulfa medicines is not one to numbing medicine. Tell the clinic all the same,
    as some numbing creams are not for you.
rule-al-latex =
    Tell the clinic when you book, so that gloves and equipment are latex-free. Use no latex at
    home either.
rule-al-antisep =
    Tell the clinic which antiseptic, plaster or glue you react to. Do not use it at home
    either.
rule-al-aspirin = Leave out salicylic acid, both in peels and in skincare. It is much like aspirin.
rule-al-multi =
    With a severe past reaction or many allergies, a new reaction may be more likely. Bring your
    list and your adrenaline pen. Fillers are left out.
rule-al-serum =
    Hard lumps (granulomas) can form in skin that has been punctured. Sarcoidosis, or a past
    reaction after needling, can make them more likely.
rule-toxin-recent =
    This quiz waits at least 2 weeks after these injections before anything presses on the skin.
    Pressing can push what was injected into a muscle nearby, and a lid can droop for a while.
rule-toxin-again = These injections are given again after 12 weeks at the earliest.
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
    Within 4 weeks of a filler that builds collagen, the person who injected it has to agree to
    the plan.
rule-biostimulator-rf =
    Within 26 weeks of a filler that builds collagen, radiofrequency needles need the word of
    the person who injected it.
rule-threads =
    Threads hold for months, and pressure can loosen them. This quiz waits at least 4 weeks.
rule-threads-surface = This quiz waits at least 2 weeks after threads, whatever is planned.
rule-threads-injector =
    Heat can loosen threads. Within 12 weeks, the person who placed them has to agree to the
    plan.
rule-area-neck =
    Neck skin is thinner than the skin of the face and heals less easily, so settings stay
    shallow and peels mild. Skin-removing lasers have left scars there, and strong peels could
    do the same. Tightening stays off the thyroid and the windpipe. The US regulator (FDA) has
    not approved fillers for the neck.
rule-area-chest =
    Skin on the chest scars easily and can form raised scars, so have a small spot tested first. Acne
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
    The back can form raised scars. Acne scars there are often raised already, so have them
    looked at first. Strong peels are left out there, and a skin-removing laser could leave
    scars. The US regulator (FDA) advises against fillers to shape the body.
rule-st-deep-peel =
    A medium or deep peel is a medical procedure. Healing takes weeks, and scars or a change of
    colour can stay. A skin specialist decides, and this quiz never recommends it.
rule-st-deep-peel-heart =
    Some deep peels use phenol, which can disturb the heartbeat and strain the kidneys. Diabetes
    or heart trouble can add to that risk. Such a peel needs a heart monitor and a doctor in the
    room. If you do not know which acid is planned, take it to be phenol.
rule-st-ablative =
    This laser takes off the surface of the skin, which is then raw for days and red for weeks
    to months. It can bring infection, scars, or lighter or darker skin. A skin specialist
    decides, and this quiz never recommends it.
rule-st-filler =
    Rarely, filler blocks a blood vessel. Then skin can die, sight can be lost, or a stroke can
    follow. Go only to a trained medical injector who has the antidote there. White or mottled
    skin, strong pain or a change in sight is an emergency. In the US, fillers are meant for
    adults of 22 and over.
rule-st-rf =
    In October 2025 the US regulator (FDA) warned of serious harm from some radiofrequency
    microneedling. It named burns, scars, fat loss, disfigurement and nerve damage. Some people
    needed surgery. It is a medical procedure, and never one for home. Choose a trained medical
    provider, and tell them about any implants.
rule-st-prp =
    For PRP, your blood is drawn and put back on your skin. Clients of a US spa caught HIV, most
    likely from equipment that was used again. Everything must be single-use, opened in front of
    you, and labelled with your name.
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
    In 2021 the US regulator (FDA) said that it had not allowed any microneedling device to be
    sold without a prescription. That might have changed. A clinic is the better choice. At
    home, needles must be no longer than 0.25 mm.
rule-home-not-asked =
    You did not ask for treatment at home only, and this quiz does not suggest needling at home.
rule-home-event =
    Your event is within 4 weeks. Do not needle at home before it: redness or a dark mark could
    still be there.
rule-home-needle =
    Needles longer than 0.25 mm can go too deep at home. If you do not know the length, do not
    use the roller.
rule-home-area = At home, roll only the cheeks, forehead and chin. You chose at least one other area.
rule-home-concern =
    Home rollers work mostly on the surface. They are not for scars, stretch marks, lines, loose
    skin, brown or red marks, veins, bumps, acne or blackheads.
rule-scar-large =
    Large, stitched or burn scars seldom change much with these treatments. A surgeon can tell
    you what else is possible.
rule-not-sure-concerns = You were not sure what your concern is. A skin specialist can find out first.
rule-not-sure-acne-scar-type =
    You were not sure what your acne scars are like. A skin specialist should look first, as
    raised scars need other care.
rule-not-sure-scar-type =
    You were not sure what the scar is like. A skin specialist should look first, as raised or
    tight scars need other care.
rule-not-sure-pregnancy =
    Find out first whether you are pregnant. Wait until you are sure that you are not. In
    skincare, leave out retinoids (vitamin A products), hydroquinone and salicylic acid until
    then.
rule-not-sure-skin-now = You were not sure about your skin now. A skin specialist should look first.
rule-not-sure-skin-history =
    You were not sure about your skin in the past. Go through it with a skin specialist first.
rule-not-sure-health = You were not sure about your health. A doctor can go through it with you first.
rule-not-sure-medicines =
    You were not sure about your medicines. A doctor or pharmacist can check them with you.
    Please do not stop any.
rule-not-sure-allergies = You were not sure about allergies. A doctor can help you to find out first.
rule-not-sure-recent-treatments =
    You were not sure what you have had done lately. Ask the clinic that did it, as skin needs
    time in between.
rule-few-spots =
    A few small spots are simply not treated. If there are more than five, or they are sore or
    deep, calm the acne first.

## Before, after, when to get help, what to ask

care-no-tan =
    For the 4 weeks before a peel, laser or light treatment, use sunscreen every day and do not
    tan. Use no sunbeds, and let self-tan wear off first.
care-no-tan-needles =
    For the 2 weeks before, use sunscreen every day and do not tan. Use no sunbeds, and let
    self-tan wear off first.
care-pause-actives =
    Pause retinoids, acids and benzoyl peroxide on the area for 7 days before. If they were
    prescribed, ask first.
care-no-waxing =
    Do not wax, thread, shave closely or use hair-removal cream on the skin to be treated for 7
    days before.
care-tell-the-clinic =
    Tell the clinic about cold sores, allergies, implants, illnesses and every medicine. Say if
    you could be pregnant.
care-painkillers =
    Ask if you should leave out ibuprofen, naproxen and similar painkillers in the week before.
    Always ask before you stop anything prescribed.
care-numbing =
    Let the clinic put on any numbing cream. It needs 20 to 60 minutes, depending on the
    product, and some people do without. Do not put on your own, least of all above 4% lidocaine
    or under cling film.
care-antiviral-before =
    Ask well ahead about antiviral tablets against cold sores. They are started the day before
    or on the day.
care-antiviral-resurfacing =
    Before a medium or deep peel or a skin-removing laser, ask the doctor about antiviral
    tablets, even if you never had a cold sore. The virus often sleeps unnoticed.
care-eye-shields =
    Your eyes must be covered with shields during a laser or light treatment. Everyone else in
    the room wears goggles.
care-vascular-after =
    After laser or pulsed light, cool the skin and keep it out of heat for 2 days. Use sunscreen
    every day. Let crusts fall off by themselves.
care-tightening-after =
    After tightening without needles, the skin may stay tender for some weeks. Nothing else is
    needed.
care-cross-after =
    After TCA CROSS or subcision, use sunscreen every day, and let the crusts fall off by
    themselves. Bruises can last for weeks.
care-facial-after = After a facial, be gentle with your skin for a day, and use sunscreen.
care-boosters-after =
    After skin boosters, wear no make-up for 12 hours. Do not press or rub the small bumps.
care-wrinkle-after = Do not rub the area or lie flat for 4 hours.
care-help-droop =
    A lid that droops usually passes, but tell the clinic the same day. Trouble swallowing,
    speaking or breathing is an emergency: call your emergency number.
care-help-smile =
    If your smile is weak, or skin stays numb for weeks, contact the clinic. Pain in an eye
    during or after the treatment needs an eye doctor at once.
care-ask-melasma =
    In small trials, needling with a medicine on the skin helped melasma early on, and not
    clearly later. It is never done at home. Would it help mine?
care-pregnancy-check =
    On the day of each visit, take a pregnancy test. Go only if it is negative, or wait for your
    period.
care-patch-test = Ask for a patch test of the products and a small test area.
care-test-spot = Ask for a test spot, and wait to see how it heals.
care-fade-marks-first =
    Treat dark marks with creams first, for 8 to 12 weeks. The treatment comes after at least 8
    weeks of them.
care-pause-smoking =
    If you can, do not smoke or vape in the days before and after. A pharmacist or GP can help.
care-home-needle =
    Use a plain roller. Its needles must be 0.25 mm or shorter. Never use 0.5 mm or more at home. Do
    not use a motor-driven pen. Roll only the cheeks, forehead and chin.
care-home-clean =
    Wash your hands and face. Soak the roller in fresh 70% alcohol for about 10 minutes before
    and after, and let it dry. This does not make it sterile. Use the roller once, or three
    times at most, then put it in a sharps bin.
care-home-never =
    Never roll eyelids, lips, the front of the neck, moles, spots, scars or broken skin. Never
    share a roller. Never use it on a child or anyone else, with numbing cream, or before an
    event. Put no pigments, PRP or ampoules on the skin.
care-redness-normal =
    Expect redness for 1 to 3 days, sometimes up to 7. Swelling, tightness and tiny bleeding
    points are usual at first, and flaking on days 3 to 5.
care-first-day =
    For the first 24 hours, stay indoors or in the shade and wear a hat. Use only what the
    clinic puts on or gives you, and sunscreen only if they apply it. Do not touch your skin,
    and sleep on a clean pillowcase.
care-no-makeup =
    Wear no make-up for at least 24 hours, or better, 72 hours. Then use clean mineral make-up
    and clean brushes.
care-no-vitamin-c =
    Put no vitamin C, perfumed or essential-oil serum on needled skin for at least 7 days. Use
    only a sterile product that the clinic names.
care-no-actives =
    Leave out retinoids, acids, vitamin C and scrubs for at least 7 days. Start again only when
    the skin is calm and healed.
care-no-sweat =
    Do no sport and use no sauna, hot tub or pool for 72 hours. Desk work is fine the next day.
care-gentle-care =
    Use lukewarm water, a gentle cleanser and a plain moisturiser without perfume. Put nothing
    with alcohol on skin for 72 hours.
care-sunscreen-after =
    From 24 hours on, use mineral sunscreen of SPF 30 or more every day. Keep using it for at
    least 2 weeks, and stay out of strong sun.
care-sunscreen-longer =
    Your skin can darken more easily, so 2 weeks of sunscreen are not enough. Use it every day
    for at least 4 weeks.
care-do-not-pick = Let flakes and scabs fall off by themselves. Do not pick, scrub or brush.
care-peel-after =
    After a mild peel, skin can feel tight for some hours and flake for some days. From 24 hours
    on, use mineral sunscreen of SPF 30 or more every day. Stay out of the sun for at least a
    month.
care-deep-peel-after =
    A medium peel can take up to 6 weeks to heal, and swelling after a deep one can last 2
    weeks. Stay out of the sun for at least a month. Start sunscreen only when the clinic says
    so.
care-laser-after = After a non-ablative laser, redness lasts for hours to days.
care-ablative-laser-after =
    After an ablative (skin-removing) laser, redness is strong and can last for months. Do
    exactly what the clinic tells you about the wound. Start sunscreen only when the clinic says
    so.
care-filler-after =
    After filler, bruises can show for 1 to 7 days. Do not press or rub the area unless the clinic
    tells you to.
care-routine-sun = Use sunscreen of SPF 30 or more every day. For brown marks, choose a tinted mineral one.
care-routine-slow =
    Start one new product at a time, every few days at first. If it stings or reddens your skin,
    stop it, because irritation can leave marks.
care-routine-time = Give new skincare 8 to 12 weeks before you judge it.
care-routine-marks =
    Use creams against dark marks for 8 to 12 weeks. Ask a pharmacist or doctor which ones, and
    say if you are or may be pregnant or breastfeeding.
care-home-after =
    Put on only a plain, sterile hyaluronic acid or a bland moisturiser, without perfume or
    vitamin C. Stay out of the sun, and use sunscreen from the next morning. Use no make-up for
    24 hours and do no sport for 72 hours.
care-home-how-often =
    Roll once every 4 weeks at most. Skin may be pink for some hours. If redness lasts over 24
    hours, do not roll again. Use no acids, retinoids or vitamin C for 7 days before and after.
care-help-eye =
    Pain, blisters or redness near an eye, or a change in your sight, is an emergency. Call your
    emergency number or go to an emergency eye service now. A rash of blisters on one side, away
    from the eye, needs a doctor today.
care-help-numbing = Wash the cream off and call your emergency number now. Say that you used numbing cream.
care-help-infection =
    This may be an infection, so see a doctor today. Go to urgent care if it is on the face or
    near an eye, gets worse fast, or your immune system is weak. Call your emergency number if
    you feel very ill, or for a fever with confusion, vomiting, or a fast heartbeat or fast
    breathing.
care-help-after-procedure =
    Call your emergency number now for a change in sight, trouble speaking or breathing, or
    sudden weakness. Call too if skin turns white, grey, blue or mottled. For anything else,
    contact the person who treated you today. If you cannot reach them, see a doctor today. Book
    no more treatment for now.
care-help-lesion =
    Show the mole, patch or sore to your GP or a skin specialist in the next few days. They look for
    an uneven shape or edge, several colours, a width of over 6 mm, and change. Do not let anyone
    needle, peel or laser it.
care-help-flags-unclear =
    For trouble with sight or breathing, call your emergency number now. You were not sure about
    a warning sign, so ask a doctor to look in the next few days. If it gets worse, go today.
care-help-distress =
    What you feel matters, and you do not have to sort it out alone. A GP or a mental-health
    professional can help with worries about looks. You could show them this page.
care-help-crisis =
    If you have thoughts of hurting yourself, call your emergency number or a local crisis line
    now. You can also go to someone you trust and stay with them.
care-help-worry =
    You chose not to say, and that is fine. If worries about your looks ever get you down, a GP
    or a mental-health professional will listen. If you have thoughts of hurting yourself, call
    your emergency number or a local crisis line.
care-help-sun-patches =
    Show the rough patches to a doctor or skin specialist in the next few days. Let nobody treat
    them cosmetically before that.
care-help-emergency-after =
    Call your emergency number for a change in sight, trouble breathing or speaking, sudden
    weakness, or an infection that spreads fast. Call too for fits or an uneven heartbeat after
    numbing.
care-help-worse =
    Strong pain, or pain that grows, needs the clinic at once, on any day. If redness grows
    after day 3, contact the clinic the same day.
care-help-redness-lasts = If redness is still there after day 7, contact the clinic the same day.
care-help-pus =
    Look out for pus, heat, spreading redness or fever. If you have any of these, see the clinic
    or a doctor the same day.
care-help-blisters =
    Look out for blisters or groups of small sores. If any come, contact the clinic or a doctor
    the same day, as a cold sore virus may need treatment.
care-help-colour =
    If skin turns white, grey, blue-black or mottled, call your emergency number and the clinic
    at once.
care-help-lumps =
    Look out for hard or itchy lumps, even months later. If any come, contact the clinic or a
    skin specialist the same day.
care-help-dark-patches =
    Look out for dark patches that appear or grow. If any do, contact the clinic or a doctor the
    same day and keep out of the sun.
care-help-numbness =
    Look out for numb skin, weak muscles, burns or new dents. If you have any, contact the
    clinic the same day.
care-help-mole =
    If a mole or patch changes, bleeds or looks unlike your others, or a sore has not healed in
    4 weeks, see a doctor within days. Do not let anyone treat it cosmetically before that.
care-help-routine =
    If a product burns, swells your skin or brings out a rash, wash it off and stop it. If your
    face swells or you struggle to breathe, call your emergency number.
care-ask-training = What licence and training do you have for this treatment, and who will do it?
care-ask-sterile = Will you open a new sterile needle in front of me and use it only once?
care-ask-device = Which device or product do you use, and is it authorised for this use here?
care-ask-skin-tone = How often have you treated skin like mine, and can you show me how it healed?
care-ask-emergency = What do you do if something goes wrong while I am here?
care-ask-price = What does the whole course cost, item by item, with consultation, numbing and products?
care-ask-photos = Will you take photos before and after in the same light, and who gets to see them?
care-ask-after-hours = Whom do I call in the evening or at the weekend if I am worried?
care-ask-rf-count =
    How many radiofrequency microneedling treatments have you done, and what do you say about the
    FDA warning of October 2025?
care-ask-rf-metal =
    Does metal in my mouth or elsewhere matter? Or an allergy to gold, glue or the gel (there
    can be corn in it)?
care-ask-blood =
    For PRP: how do you keep my blood sterile and apart from other people’s, and do you use every
    tube only once?
care-ask-filler-plan =
    Which filler do you use, can it be dissolved, and what do you do if it blocks a blood
    vessel?
care-ask-other-treatments =
    How long do I wait between this and injections that relax lines (at least 2 weeks), filler
    (at least 4 weeks) or a peel (at least 4 weeks)?
care-ask-numbing =
    Which numbing cream is it, and how strong? Does it suit me if I have a liver illness, or an
    allergy to PABA or sulfa medicines?
care-ask-untold =
    Does any of this matter: sores that stay open, a birthmark, numb feet from diabetes, or a
    muscle or nerve illness? Or being badly underfed, or a heart valve operation or heart
    infection?
care-ask-scar-doctor =
    Would something else help my scars more? Such as freeing them from below (subcision), acid
    in single pits (TCA CROSS), cutting pits out (punch), steroid injections or silicone?
care-ask-sagging =
    Would a plastic or facial surgeon’s opinion help me more with loose skin than this
    treatment?
care-ask-surgeon = Has my surgeon agreed that the scar or wound is ready for this?
care-ask-repeat =
    Which products were put on my skin at my last needling, and could one of them cause a
    reaction?
care-eat-and-drink = Eat and drink as usual before you come.
care-tiny-channels =
    Tiny channels take things in for up to 24 hours. That is why nothing but what the clinic
    gives goes on the skin that day.
care-first-products =
    Choose bland first products that do not clog pores. A hyaluronic acid serum comes from the
    clinic.
care-feels-like =
    It feels like prickling, light scratching and some pressure, more so on the forehead and
    upper lip. Numbing cream helps.
care-session-steps =
    First come a talk and photos. Then the skin is cleaned, numbed and needled. A calming serum
    and advice about the sun end the visit.
care-healing-phases =
    Skin heals in phases. It is red for days, makes new tissue for days to weeks, and rebuilds
    itself for weeks to months.
care-mild-sunburn = At first the face feels as it does after mild sunburn.
care-adds-up =
    Results add up from session to session. Softness right afterwards is swelling and peeling,
    and not yet the result.
care-longer-needles = With longer needles, bruises are more likely and soreness lasts longer.
care-fades-again = The effect fades as skin goes on ageing, so top-ups are usual.
care-other-name = It is also called collagen induction therapy.
care-collagen-elastin =
    Collagen holds the skin firm, and elastin lets it spring back. Both grow less with age.
care-tools = There are rollers, and pens with single-use tips. Pens work more evenly.
care-depth =
    Scars need deeper needles, and lines shallower ones. The clinician sets the depth. Do not
    copy it at home.
care-needling-risks =
    Scars and infection are possible. A trained hand and clean tips make them less likely.
care-needs-something-else =
    Pigment that lies deeper, and narrow, deep pits, need something other than needling.
care-loosens-the-top = A mild peel loosens the top layer of dead skin.
care-nanoneedling =
    “Nanoneedling” is cosmetic only. We found no proof that it does more than add gloss.
care-compared =
    Compared with needling, a laser takes longer to heal and darkens skin more easily. A mild
    peel does less. A filler works at once, but does not last.
care-collagen-powder = There is no independent proof that collagen powder helps.
care-blackheads-clearer =
    Blackheads can look clearer for a while after needling. That is no reason to have it.
care-home-against-clinic =
    Home rollers are shallower, cheaper and slower than needling in a clinic, and carry more
    risk.
care-as-it-is = You can always leave it as it is, or think it over first.
care-marks-fade =
    Brown and red marks after acne often fade by themselves over months. Sunscreen helps.
care-scars-stay = Scars and stretch marks often grow paler with time. Their shape mostly stays.
care-lines-stay =
    Lines, loose skin and spots from the sun change slowly over years. Sunscreen slows that
    down.
care-melasma-comes-back = Melasma can fade and come back by itself. Sun makes it darker.
care-acne-untreated =
    Acne or redness that goes on can leave marks. A pharmacist or doctor can help without any
    procedure.

## Where the sources disagree

conflict-active-acne =
    One article says that needling treats acne. Another one and device labels say to leave red,
    sore acne alone. We took the cautious side: first calm it, then wait 4 weeks, and see a skin
    specialist for deep spots.
conflict-redness =
    Articles say that redness lasts a few hours, 1 to 2 days, or a few days. We say usually 1 to
    3 days and up to 7, the longest that a review calls normal.
conflict-makeup =
    Advice ranges from mineral make-up on the first day to none for 3 days. We took the cautious
    end: none for 24 hours, and better for 72.
conflict-sunscreen-on-the-day =
    Some articles end the visit with sunscreen, while another wants none for 24 hours. We leave
    it out for 24 hours unless the clinic applies it. We stay in the shade, and then use it
    daily for at least 2 weeks.
conflict-vitamin-c =
    Two articles put vitamin C on needled skin, and another avoids it for up to 3 days. Studies
    describe lumps in the skin (granulomas), most of them linked to vitamin C. We took the
    cautious side: none for at least 7 days.
conflict-maintenance =
    Articles suggest a top-up every month, every 3 to 6 months, or every 6 to 12. We show 6 to
    12 months, and your clinician decides.
conflict-numbing =
    Numbing time is given as 20 minutes to an hour, or as optional. We say 20 to 60 minutes, put
    on by the clinic, and warn against strong creams of your own.
conflict-onset =
    One article promises a result within 14 days, while others speak of weeks to months. Trials
    measured after 3 and 5 months. We show a first change after 4 to 6 weeks and the best result
    3 to 6 months after the last session.
conflict-sessions =
    Articles say 3 to 4, 4 to 6 or 3 to 6 sessions. We use the range for each concern: 3 to 4 to
    freshen skin, 3 to 6 for acne scars.
conflict-spacing =
    Sessions are said to be about 4 weeks, 4 to 6, or several weeks apart. We show 4 to 6 weeks,
    and never fewer than 4.
conflict-scar-history =
    One article excludes anyone with a history of scars, though scars are a main reason for
    needling. We take this to mean people who tend to raised scars, and rule them out. Ordinary
    sunken scars are allowed.
conflict-surgical-scars =
    One article says that needling helps scars from surgery. Another says it does little for
    large stitched ones. Evidence is limited. We took the cautious side: a surgeon must agree
    first while a scar is under 12 months old. Large or raised scars go to a specialist.
conflict-pregnancy =
    Sources differ. Some say it depends on the treatment. Some studies accept most procedures
    while breastfeeding. Device labels rule out pregnancy and breastfeeding. We took the
    cautious side: most procedures wait, and the rest need a doctor’s agreement.
conflict-pigment =
    Some articles say that needling treats brown patches, while another says only mild ones.
    Studies support it as an extra at most. We took the cautious side: sun protection and creams
    first, and for melasma a skin specialist.
conflict-eczema-psoriasis =
    One article warns only of flares, another of eczema or psoriasis at any time. We took the
    cautious side: clear skin first, extra care or a specialist even when it is calm, and
    nothing at home.
conflict-invasive =
    Articles call needling non-invasive. US rules speak of a device that pierces the skin. We
    call it minimally invasive, as it does break the skin.
conflict-depth =
    Articles describe the depth as the top layer or as deeper layers. We say that clinic needles
    reach the deeper, living layer and home rollers mostly the surface. Your clinician decides
    the depth.
conflict-appointment =
    One article says 45 to 60 minutes in all, but an hour of numbing makes it longer. We took
    the wider range: 45 to 90 minutes.
conflict-peel-combination =
    Some articles follow needling with a peel, while another forbids one for 24 hours. We took
    the cautious side: never on the same day, and at least 4 weeks apart unless a doctor runs a
    combined plan.
conflict-exercise =
    Advice ranges from normal life at once to no sport for up to 3 days. We took the cautious
    side: desk work the next day, but no sport, sauna or pool for 72 hours.
conflict-skin-tone =
    Articles say that needling suits most skin tones. Compared with lasers that seems right, but
    a review finds more unwanted effects in darker skin. We took the cautious side, with a test
    spot and gentle settings.
conflict-durability =
    One article calls the result long-term, while others plan top-ups. We say that it can last
    for months, that skin goes on ageing, and that top-ups are usual.
conflict-home-use =
    Articles allow home rollers with some care. In 2021 the US regulator had not allowed any
    such device without a prescription. We took the cautious side. It is only for dull or rough
    skin or large pores, with 0.25 mm at most, and only if your answers give no reason against
    it.
conflict-prp-and-rf =
    One article highly praises needling with PRP and with radiofrequency. Studies support PRP
    for acne scars only. In 2025 the FDA warned of serious harm from some radiofrequency
    needling. We took the cautious side and always show that warning.
conflict-collagen-supplement =
    One article says that collagen powder makes results last longer. Reviews disagree, and the
    better trials show no effect. We do not recommend it.
conflict-peel-downtime =
    One article says that peels take longer to recover from than needling. That holds for medium
    and deep peels. Recovery from a mild one is similar or shorter.
conflict-scar-breaking =
    Articles say that needling breaks up scars. Reviews say that scars tied down inside usually
    need freeing from below (subcision). Narrow pits need other methods. We took the cautious
    view and promise less.
conflict-blackheads =
    One article says that needling clears blackheads for about 4 weeks. Other sources treat them
    with salicylic acid, adapalene or gentle extraction. We took the cautious side and do not
    suggest needling for them.
conflict-eyelids =
    One article speaks of eyelids. A device label rules out all skin inside the bony rim of the
    eye. We took the cautious side: no lids, and needles outside the rim only by somebody who
    does it often.
conflict-blood-clotting =
    One article warns of blood-clotting problems, but does not say which. We ask about bleeding,
    clots and blood thinners separately, and took the strictest advice for each. Nobody should
    stop a blood thinner for this.
conflict-alcohol-products =
    One article says to use no products with alcohol. Another says to drink water. These do not
    clash. We keep alcohol off the skin for 72 hours. Drinking water does no harm but is not a
    treatment.
conflict-isotretinoin =
    Labels ask for 6 months after isotretinoin. In 2017, experts found too little proof that
    gentle treatments have to wait. We kept the longer wait, and 12 months for skin-removing
    lasers. A skin specialist may decide otherwise.
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
    Clinics ask for weeks between filler and light or heat, while an expert panel found no harm
    on the same day. We took the cautious side: at least 2 weeks, and more for radiofrequency
    needles.

## The heading of a result that one rule decides

lead-preg = Wait until after the birth and breastfeeding
lead-bf = Wait until you have stopped breastfeeding
lead-u18 = No procedures before you are grown up
lead-melasma = Melasma: sun protection first, then a skin specialist
lead-acne-act = Calm the acne first, then treat its marks
lead-acne-cyst = See a skin specialist about the acne first
lead-keloid = Raised scars: ask a skin specialist first
lead-iso-now = Isotretinoin: ask your skin specialist first
lead-fever = Get well first

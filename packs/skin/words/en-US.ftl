### American English: what it says otherwise than en.ftl, which says the rest.

option-areas-abdomen = Belly
option-red-flags-changing-lesion =
    .more =
        A mole, freckle or patch has changed in size, shape or color, looks unlike your others, has
        uneven edges or several colors, or itches, crusts or bleeds. Or a lump or sore has not
        healed in 4 weeks. Skin cancer there, known or suspected, counts. Acne, pimples that come
        and go, marks after acne, even freckles and unchanged melasma do not count.
option-red-flags-eye-pain-or-blisters =
    .help = Or a red eye that hurts, or changed vision.
    .more =
        A red eye that hurts, or a change in your vision, counts too. It has to be there now. Dry
        eyes, or a stye long ago, do not count.
option-red-flags-problem-after-procedure =
    .help =
        In the past 4 weeks: growing pain, blisters, pus, fever, new weakness, or white, blue-gray
        or mottled skin.
    .more =
        In the past 4 weeks: strong or growing pain, blisters, redness that spreads, pus or fever.
        Or new weakness or numbness, a change in vision, or skin that turns white, blue-gray or
        mottled. Usual redness, bruises, peeling, brown marks and old reactions do not count.
option-red-flags-numbing-reaction =
    .help = Racing heart, seizures, fainting or trouble breathing.
    .more =
        Fast or uneven heartbeat, seizures, fainting, trouble breathing, ringing ears or blue-gray
        skin. A reaction years ago does not count here. Tell us about it under allergies.
question-skin-tone = What color is your untanned skin?
group-skin-now-spots = Pimples and infections
option-skin-now-few-spots = A few small pimples
option-skin-now-inflamed-acne = More than five red or sore pimples
option-skin-now-open-wound =
    .help = Scrapes, irritated skin and a tattoo of under 4 weeks count.
option-skin-now-sunburn-or-tan =
    .help = Tanning beds count.
option-skin-now-self-tan = Self-tanner
option-skin-now-tattoo =
    .short = Tattoo or permanent makeup
option-skin-now-permanent-makeup = Permanent makeup
    .help =
        In the skin you want treated. Colored brows do not count if only your cheeks are treated.
    .short = Tattoo or permanent makeup
option-skin-history-raised-scar-elsewhere =
    .help = It kept to the wound, for example after a C-section.
option-skin-history-dark-marks-after-injury = Dark marks after pimples or cuts
option-skin-history-vitiligo =
    .help = White patches where skin has lost its color.
option-skin-history-radiotherapy = Radiation therapy
question-radiotherapy-months = How many whole months ago did your radiation therapy end?
    .why = Skin heals slowly after radiation therapy, most of all in the first year.
    .short = Time since radiation therapy
option-health-bleeding-disorder =
    .help =
        For example hemophilia, von Willebrand disease or low platelets. Or you bleed easily and for
        a long time.
option-health-anaemia-or-blood-cancer = Anemia or blood cancer
    .help = Anemia, while your blood count is low. Leukemia, lymphoma or myeloma at any time.
option-health-thyroid-or-coeliac = Thyroid or celiac disease, stable
    .short = Thyroid or celiac disease
option-health-thyroid-unstable =
    .short = Thyroid or celiac disease
option-health-epilepsy = Epilepsy or seizures
    .help = Also seizures set off by flashing light.
option-health-nerve-or-muscle-illness =
    .help = Myasthenia, ALS (Lou Gehrig’s disease), or Bell’s palsy now.
option-health-cancer-treatment =
    .help =
        Chemotherapy, antibodies or radiation therapy, for example. For hormone tablets alone,
        choose “Hormone tablets after cancer”.
option-health-g6pd-or-methaemoglobinaemia = G6PD deficiency or methemoglobinemia
option-medicines-photosensitisers =
    .short = Light-sensitizing medicines
option-allergies-stainless-steel =
    .help = Or steel in jewelry or needles.
option-allergies-sulphonamide = Sulfa medicines (sulfonamides)
    .help = For example the antibiotic trimethoprim-sulfamethoxazole (Bactrim).
option-allergies-antiseptic = Antiseptics or adhesive bandages
    .help = For example chlorhexidine, iodine, alcohol or glue on adhesive bandages.
treatment-dermal-filler =
    .about =
        A gel is injected under the skin to fill hollows and folds for some months. Rarely, it
        blocks a blood vessel, which can harm skin or vision.
clinician-doctor = your primary care or family doctor
clinician-haematologist = a blood specialist (hematologist)
rule-u18 =
    Under 18, this quiz suggests no cosmetic procedures. Talk it over with a parent or guardian and
    with a primary care doctor or skin specialist. Acne that is treated early may leave fewer scars.
rule-acne-act =
    Calm the acne first, then treat the marks it leaves. A doctor or pharmacist can help you with
    it. Working on inflamed pimples can spread bacteria. Acne creams can still help, but keep strong
    products off raw or broken skin.
rule-acne-cyst =
    Deep, painful pimples need a skin specialist first. Prescribed care can help to prevent new
    scars. Keep strong products off raw or broken skin.
rule-sunburn =
    Burned or freshly tanned skin is more likely to burn or to turn dark. Wait until the burn or tan
    has fully faded. Keep acids, retinoids and scrubs off burned skin.
rule-faketan = Wait until the self-tanner has worn off. That takes about 1 to 2 weeks.
rule-irradiated-recent =
    It could be less than 12 months since your radiation therapy. This quiz waits until that time is
    over, as skin heals slowly then.
rule-irradiated =
    Skin that has had radiation therapy heals slowly. However long ago it was, your cancer team has
    to know what is planned.
rule-tattoo =
    Tattoos and permanent makeup are kept clear of, whatever is used. Light can darken or burn them.
    Show the clinic where they are.
rule-type-5-6 =
    Brown and black skin gets dark marks more easily after any treatment, and they can stay for
    long. Ask for gentle settings, a test spot where possible, and someone who often treats brown
    and black skin. Avoid strong peels and skin-removing lasers. Light against redness also hits the
    color of your own skin and burns it, but a skin specialist has other lasers.
rule-pih-hx =
    Your skin may turn dark after a treatment, as it does after pimples or cuts. Let creams fade the
    marks you have first, then ask for gentle settings and a test spot.
rule-retinoid =
    Pause retinoids, acids and benzoyl peroxide on that skin for 7 days before a procedure.
    Afterward, wait at least 7 days and until the skin is calm before you start again. If a doctor
    prescribed them, ask before you pause.
rule-antiarr =
    Numbing creams can be risky with heart-rhythm medicines, G6PD deficiency or methemoglobinemia.
    Tell the clinic before anything is numbed, and do not stop any medicine.
rule-epilepsy =
    Tell the clinic about your seizures and what sets them off. Lasers give off bright light.
rule-al-antisep =
    Tell the clinic which antiseptic, adhesive bandage or glue you react to. Do not use it at home
    either.
rule-al-multi =
    With a severe past reaction or many allergies, a new reaction may be more likely. Bring your
    list and your epinephrine pen. Fillers are left out.
rule-area-abdomen =
    The skin of the belly heals more slowly than the face, so settings stay mild. Marks fade but do
    not go. Strong peels are left out there, and a skin-removing laser could leave marks. The US
    regulator (FDA) advises against fillers to shape the body.
rule-st-deep-peel =
    A medium or deep peel is a medical procedure. Healing takes weeks, and scars or a change of
    color can stay. A skin specialist decides, and this quiz never recommends it.
rule-st-filler =
    Rarely, filler blocks a blood vessel. Then skin can die, vision can be lost, or a stroke can
    follow. Go only to a trained medical injector who has the antidote there. White or mottled skin,
    strong pain or a change in vision is an emergency. In the US, fillers are meant for adults of 22
    and over.
rule-st-prp =
    For PRP, your blood is drawn and put back on your skin. Clients of a US spa caught HIV, most
    likely from equipment that was used again. Everything must be single-use, opened in front of
    you, and labeled with your name.
rule-few-spots =
    A few small pimples are simply not treated. If there are more than five, or they are sore or
    deep, calm the acne first.
care-no-tan =
    For the 4 weeks before a peel, laser or light treatment, use sunscreen every day and do not tan.
    Use no tanning beds, and let self-tanner wear off first.
care-no-tan-needles =
    For the 2 weeks before, use sunscreen every day and do not tan. Use no tanning beds, and let
    self-tanner wear off first.
care-numbing =
    Let the clinic put on any numbing cream. It needs 20 to 60 minutes, depending on the product,
    and some people do without. Do not put on your own, least of all above 4% lidocaine or under
    plastic wrap.
care-boosters-after =
    After skin boosters, wear no makeup for 12 hours. Do not press or rub the small bumps.
care-pause-smoking =
    If you can, do not smoke or vape in the days before and after. A pharmacist or primary care
    doctor can help.
care-home-clean =
    Wash your hands and face. Soak the roller in fresh 70% alcohol for about 10 minutes before and
    after, and let it dry. This does not make it sterile. Use the roller once, or three times at
    most, then put it in a sharps container.
care-home-never =
    Never roll eyelids, lips, the front of the neck, moles, pimples, scars or broken skin. Never
    share a roller. Never use it on a child or anyone else, with numbing cream, or before an
    event. Put no pigments, PRP or ampoules on the skin.
care-no-makeup =
    Wear no makeup for at least 24 hours, or better, 72 hours. Then use clean mineral makeup and
    clean brushes.
care-no-sweat =
    Do not exercise, and use no sauna, hot tub or pool for 72 hours. Desk work is fine the next day.
care-gentle-care =
    Use lukewarm water, a gentle cleanser and a plain moisturizer without perfume. Put nothing with
    alcohol on skin for 72 hours.
care-home-after =
    Put on only a plain, sterile hyaluronic acid or a bland moisturizer, without perfume or vitamin
    C. Stay out of the sun, and use sunscreen from the next morning. Use no makeup for 24 hours and
    do not exercise for 72 hours.
care-help-eye =
    Pain, blisters or redness near an eye, or a change in your vision, is an emergency. Call your
    emergency number or go to an emergency room now. A rash of blisters on one side, away from the
    eye, needs a doctor today.
care-help-after-procedure =
    Call your emergency number now for a change in vision, trouble speaking or breathing, or sudden
    weakness. Call too if skin turns white, gray, blue or mottled. For anything else, contact the
    person who treated you today. If you cannot reach them, see a doctor today. Book no more
    treatment for now.
care-help-lesion =
    Show the mole, patch or sore to your primary care doctor or a skin specialist in the next few days. They look for an
    uneven shape or edge, several colors, a width of over 6 mm, and change. Do not let anyone
    needle, peel or laser it.
care-help-flags-unclear =
    For trouble with vision or breathing, call your emergency number now. You were not sure about a
    warning sign, so ask a doctor to look in the next few days. If it gets worse, go today.
care-help-distress =
    What you feel matters, and you do not have to work it out alone. A primary care doctor or a
    mental-health professional can help with worries about looks. You could show them this page.
care-help-worry =
    You chose not to say, and that is fine. If worries about your looks ever get you down, a primary
    care doctor or a mental-health professional will listen. If you have thoughts of hurting
    yourself, call your emergency number or a local crisis line.
care-help-emergency-after =
    Call your emergency number for a change in vision, trouble breathing or speaking, sudden
    weakness, or an infection that spreads fast. Call too for seizures or an uneven heartbeat after
    numbing.
care-help-colour =
    If skin turns white, gray, blue-black or mottled, call your emergency number and the clinic at
    once.
care-ask-training = What license and training do you have for this treatment, and who will do it?
care-ask-device = Which device or product do you use, and is it authorized for this use here?
care-ask-after-hours = Whom do I call in the evening or on the weekend if I am worried?
care-adds-up =
    Results add up from session to session. Softness right afterward is swelling and peeling, and
    not yet the result.
care-fades-again = The effect fades as skin goes on aging, so touch-ups are usual.
conflict-active-acne =
    One article says that needling treats acne. Another one and device labels say to leave red, sore
    acne alone. We took the cautious side: first calm it, then wait 4 weeks, and see a skin
    specialist for deep pimples.
conflict-makeup =
    Advice ranges from mineral makeup on the first day to none for 3 days. We took the cautious end:
    none for 24 hours, and better for 72.
conflict-maintenance =
    Articles suggest a touch-up every month, every 3 to 6 months, or every 6 to 12. We show 6 to 12
    months, and your clinician decides.
conflict-exercise =
    Advice ranges from normal life at once to no exercise for up to 3 days. We took the cautious
    side: desk work the next day, but no exercise, sauna or pool for 72 hours.
conflict-durability =
    One article calls the result long-term, while others plan touch-ups. We say that it can last for
    months, that skin goes on aging, and that touch-ups are usual.
conflict-keloid =
    One review includes raised scars that were needled without serious harm, and the US regulator
    has cleared a device for scars of the belly. Labels warn against it. We took the cautious side:
    a quiz must not say yes to this.

### The texts of the interface, which every pack shares. A remark says what a text is for.

direction = ltr

figures-locale = { $locale }

commas = { $first }, { $next }

apart = { $first } ; { $next }

labelled = { $label } : { $value }

continue = Continuer

back = Retour

see-result = Voir mon résultat

change = Modifier

change-what = votre réponse : { $question }

change-answer = Modifier votre réponse : { $question }

restart = Effacer mes réponses et recommencer

quiz-name = Quiz peau

close-dialog = Fermer

still-there = Êtes-vous toujours là ? Sans réponse, ce qui a été choisi ici sera effacé dans un instant.

stay = Je suis toujours là

no-print = Ce navigateur ne peut pas imprimer. Copiez plutôt le plan sous forme de texte.

page-title = Quel traitement convient à votre peau ?

why-we-ask = Pourquoi cette question

choose-all = Choisissez tout ce qui s’applique à vous.

optional = Facultatif.

or = ou

not-sure = Je ne sais pas ou j’ai un doute

not-sure-number = Je ne sais pas

progress = Étape { $n } sur { $of }

months = mois

weeks = semaines

error-heading = Il y a un problème

error-choose-one = Choisissez une réponse.

error-choose-some = Choisissez au moins une réponse.

error-number = Entrez un nombre, ou choisissez « Je ne sais pas ».

error-range = Entrez un nombre entier de { $min } à { $max }.

review-heading = Vérifiez vos réponses

review-lead = Votre résultat dépend de chacune de ces réponses. Modifiez ce qui n’est pas exact.

not-answered = Laissé vide

some-of-these = Oui, au moins un

what-counts = Ce qui compte comme un oui

none-of-all = Rien de tout cela, dans aucune liste

none-of-all-done = « Non » est maintenant choisi dans chaque liste sans réponse.

error-which = Cochez au moins un point, ou choisissez « Non ».

error-digits = Vous avez tapé « { $typed } ». Entrez un nombre entier, en chiffres seulement.

error-event-date =
    Choisissez une date dans les { $max } semaines à venir, ou un nombre entier de { $min } à {
    $max }.

which-not-sure =
    Pour lequel avez-vous un doute ? Cochez-le ci-dessus : par prudence, nous le comptons comme un
    oui. Si vous ne savez pas lequel, choisissez « Continuer ».

early-heading = Nous pouvons déjà vous dire ce qui vient en premier

early-lead =
    Quelles que soient vos autres réponses, ceci vient en premier pour vous : { $treatment }.

early-more =
    Vous pouvez voir ce résultat maintenant. Ou bien continuez, et nous vérifions aussi chaque
    traitement pour vous.

see-answer-now = Voir mon résultat maintenant

go-on = Continuer et vérifier aussi les actes

early-limits = Vous n’avez pas répondu à toutes les questions : aucun acte n’a donc été vérifié pour vous. Avant d’utiliser un nouveau produit, demandez conseil à un pharmacien ou à un médecin si vous avez une maladie, une allergie ou la peau irritée, ou si vous prenez des médicaments.

restart-ask = Effacer toutes vos réponses ?

restart-yes = Oui, les effacer

restart-no = Non, les garder

cleared = Vos réponses sont effacées.

undo = Annuler

event-date = Date

intro =
    Cela prend quelques minutes. Ce sont des informations, et non un avis médical. Vos réponses
    ne sont envoyées nulle part, sauf si vous les partagez.

level-suitable = Possible pour vous

level-precautions = Possible, avec des précautions

level-deferred = Pas maintenant

level-review = Consultez d’abord un professionnel de santé

level-contraindicated = Pas pour vous

match-good = Bien adapté

match-fair = Assez adapté

match-limited = Peu adapté

match-none = Pas adapté

in-clinic = En clinique ou en cabinet

at-home = À la maison

days = { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

weeks-long = { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }

months-long = { $n ->
        [one] environ { $n } mois
       *[other] environ { $n } mois
    }

range-to = { $min } à { $max }

wait-from-today = Il reste { $time } à attendre à partir d’aujourd’hui.

wait-once-cleared = Une fois que c’est terminé, attendez encore { $time } ou plus.

clinician-must-agree = Avant de réserver un traitement, { $clinician } doit donner son accord.

clinician-to-ask =
    Vous pouvez consulter { $clinician } pour savoir quelles autres solutions peuvent vous
    aider.

change-wait = { $treatment } : le résultat pourrait devenir « { $level } » dans { $time }.

change-cleared =
    { $treatment } : le résultat pourrait devenir « { $level } » une fois que ceci sera terminé
    depuis au moins { $time } : { $what }.

change-cleared-at-once =
    { $treatment } : le résultat pourrait devenir « { $level } » une fois que ceci sera terminé :
    { $what }.

and = { $first } et { $last }

change-agreed =
    { $treatment } : le résultat pourrait devenir « { $level } » si l’accord nécessaire est
    donné. Qui doit donner son accord : { $clinician }.

change-also-wait = Il faut aussi attendre { $time } à partir d’aujourd’hui.

change-also-clear = Il faut d’abord que ceci soit terminé : { $what }.

change-also-clear-for = Il faut d’abord que ceci soit terminé depuis au moins { $time } : { $what }.

change-downtime =
    { $treatment } : les traces peuvent se voir pendant { $range }. C’est plus long que le temps
    que vous avez indiqué.

change-setting =
    Si vous choisissiez un traitement en clinique ou en cabinet, nous pourrions recommander : {
    $treatment }.

change-budget = { $n ->
        [one] { $treatment } : votre budget de { $budget } couvre environ { $n } séance. Le nombre habituel est de { $sessions }.
       *[other] { $treatment } : votre budget de { $budget } couvre environ { $n } séances. Le nombre habituel est de { $sessions }.
    }

change-budget-none =
    { $treatment } : votre budget de { $budget } est inférieur au prix habituel d’une séance ({
    $price }).

change-budget-perhaps =
    { $treatment } : votre budget de { $budget } ne suffira peut-être pas pour une séance. Le
    prix habituel est de { $price }.

change-event =
    { $treatment } : il faut compter { $time } avec la préparation, toutes les séances et la
    cicatrisation. C’est plus long que le temps qu’il vous reste avant votre événement.

event-first =
    Toutes les séances sont prévues après votre événement. Il ne reste pas assez de temps avant
    pour se préparer et cicatriser.

event-too-soon-to-show =
    Le programme laisse une marge avant votre événement. Mais vous ne verrez pas encore tout le
    résultat à cette date.

event-kept-clear =
    Le programme laisse une marge avant votre événement, pour que votre peau ait le temps de se
    calmer.

start-moved-for-event = C’est trop près de votre événement. La première séance est prévue le { $date }.

change-event-soon =
    Votre événement a lieu dans 4 semaines ou moins : d’ici là, seuls la crème solaire et les
    soins de la peau sont possibles. Ensuite, nous pourrions proposer : { $treatment }.

headline-fits = Le mieux adapté à vos réponses : { $treatment }

headline-not-now = Pour le moment, crème solaire et soins de la peau uniquement

headline-routine = Le mieux pour commencer : crème solaire et soins de la peau

headline-no-match = Rien ici ne correspond bien à ce que vous avez choisi

headline-emergency = Urgence : appelez les secours maintenant

headline-same-day = Demandez une aide médicale aujourd’hui même

headline-soon = Consultez un médecin dans les prochains jours

headline-distress = Ce que vous ressentez passe en premier

lead-fits =
    Rien dans ce que vous avez indiqué sur votre santé et votre peau ne s’y oppose. Un
    professionnel doit quand même examiner votre peau avant tout traitement.

lead-fits-with-care =
    Vos réponses demandent quelques précautions. Un professionnel de santé doit aussi examiner
    votre peau avant tout traitement.

lead-fits-but = Votre santé et votre peau ne s’y opposent pas. Regardez d’abord ceci :

lead-not-now = Cela doit attendre. Vous verrez pourquoi ci-dessous.

lead-review =
    Une personne qui connaît votre santé doit d’abord donner son accord. Vous verrez pourquoi
    ci-dessous.

lead-partly-ruled-out = Vos réponses excluent une partie de ce qui pourrait aider. Il reste ceci :

not-before-cleared =
    Pas tant que les raisons indiquées sont valables, et seulement avec l’accord d’un professionnel
    de santé

lead-ask-first =
    Ce qui pourrait vous aider relève de la décision d’un spécialiste, pas d’un questionnaire.

lead-wishes = Ce n’est pas votre santé qui s’y oppose, mais ceci :

headline-ruled-out = Pour vous, uniquement une protection solaire et des soins de la peau

lead-ruled-out = Les actes esthétiques qui agiraient sur ce problème pourraient vous nuire.

stronger-possible =
    Également possible, mais plus fort : { $treatment }. Ce questionnaire ne le propose pas à la
    place d’un traitement plus doux. Un dermatologue peut vous en dire plus.

lead-routine =
    C’est un résultat à part entière, pas un second choix. Ces soins peuvent vous aider, quoi que
    vous décidiez plus tard.

lead-no-match =
    Ce questionnaire n’a aucun traitement à proposer pour cela. Un dermatologue en connaît
    peut-être un. La crème solaire et des soins doux protègent quand même votre peau.

lead-stopped =
    Ce que vous avez indiqué demande d’abord de l’attention : nous nous sommes donc arrêtés ici.
    Aucun traitement esthétique n’est proposé tant que ce n’est pas réglé.

lead-distress =
    Merci de nous l’avoir dit. Ces inquiétudes sont réelles, beaucoup de gens en ont, et des
    aides existent. Parlez-en à quelqu’un avant de penser à un traitement, quel qu’il soit.

see-doctor-soon =
    Consultez un médecin à ce sujet dans les prochains jours, quoi que vous décidiez pour le
    traitement.

reasons = Raisons

no-findings = Rien dans ce que vous avez indiqué sur votre santé et votre peau ne s’y oppose.

helps-with = Ce que cela peut améliorer

not-meant-for = Pas prévu pour : { $what }

sessions = Séances

spacing = Temps entre les séances

downtime = Traces visibles

per-session = Prix d’une séance

course-cost = Prix de toutes les séances

course-cost-typical = Prix habituel de toutes les séances

upkeep = Séances d’entretien

upkeep-per-year = Entretien, prix par an

visit = Temps à la clinique

first-change = Premier changement

best-result = Meilleur résultat

minutes = { $range ->
        [one] { $range } minute
       *[other] { $range } minutes
    }

weeks-apart = { $range ->
        [one] { $range } semaine d’écart
       *[other] { $range } semaines d’écart
    }

every-months = { $range ->
        [one] À { $range } mois d’intervalle
       *[other] Tous les { $range } mois
    }

after-weeks = { $range ->
        [one] Après { $range } semaine
       *[other] Après { $range } semaines
    }

after-months = { $range ->
        [one] { $range } mois après la dernière séance
       *[other] { $range } mois après la dernière séance
    }

after-last-session = après la dernière séance

days-range = { $range ->
        [one] { $range } jour
       *[other] { $range } jours
    }

months-range = { $range ->
        [one] { $range } mois
       *[other] { $range } mois
    }

ask-the-clinic-price = Demandez à la clinique

prices-clinic = Ces prix sont ceux de cette clinique. Demandez ce qu’ils comprennent.

prices-typical =
    Ce sont des prix courants, relevés le { $date } dans des sources publiées, et non ceux de
    cette clinique. Les consultations, l’anesthésie locale et les produits peuvent être facturés
    en plus.

possible-from = Possible à partir du { $date }

not-before = Pas avant le { $date }, et seulement avec l’accord d’un professionnel de santé

possible-once-cleared = Possible une fois que les raisons indiquées ne seront plus valables

best-fit = Ce qui correspond le mieux

other-options = Autres options

options-not-meant = Correspond peu ou pas à ce que vous avez choisi

home-conditions-text =
    Nous ne recommandons pas le microneedling à la maison. Si vous voulez quand même le faire,
    respectez toutes les règles indiquées ici, et demandez-vous d’abord si une clinique ou un
    cabinet ne serait pas préférable.

home-routine-text =
    Vous pouvez faire beaucoup à la maison sans aiguilles. Utilisez chaque jour une crème
    solaire SPF 30 ou plus, un nettoyant doux et une crème hydratante simple.

your-result = Votre résultat

then-after-event = Commencez après votre événement.

only-here = Seulement ici : { $areas }.

headline-from = Pas avant le { $date } : { $treatment }

headline-ask = Consultez d’abord { $clinician }

headline-not-sure = { $n ->
        [one] Un doute sur { $n } point : voyez un médecin
       *[other] Des doutes sur { $n } points : voyez un seul médecin
    }

not-sure-list = Apportez cette liste à un médecin, qui la verra avec vous :

do-this = À faire

see-them = À consulter

avoid-this = À éviter

ask-about = { $clinician }, au sujet de : { $treatment }

avoid-all = Tous les actes esthétiques

avoid-all-but-agreed = Tout acte esthétique sans l’accord de votre médecin

budget-all = Vos { $budget } couvrent tout

budget-some = { $n ->
        [one] Vos { $budget } couvrent environ { $n } séance
       *[other] Vos { $budget } couvrent environ { $n } séances
    }

budget-none = Vos { $budget } ne couvrent pas une séance

budget-perhaps = Vos { $budget } ne suffiront peut-être pas pour une séance

send = Me l’envoyer

your-dates = Vos dates

now-prepare = Maintenant : préparez-vous, comme indiqué sous « Avant et après »

dates-sessions = Séances

dates-if-needed = Seulement si nécessaire : { $sessions }

start-another-day = Commencer un autre jour

more = En savoir plus

fold-why = Pourquoi, et les autres options

fold-session = Ce que l’on ressent, et le déroulement

fold-care = Avant et après

fold-prices = Prix et entretien

fold-answers = Revoir ou modifier vos réponses

fold-limits = Sources, limites et vérification

during = Le déroulement d’une séance

expect = À quoi s’attendre ensuite

explain = Bon à savoir

doing-nothing = Ne rien faire

info-only = Une information, pas un diagnostic.

show-without = Voir sans : { $area }

shown-without = Sans : { $area }. Vos réponses ne changent pas.

show-all-areas = Voir à nouveau toutes les zones

reasons-more = Les autres raisons sont sous « Pourquoi ».

what-would-change = Ce qui changerait ce résultat

where-sources-disagree = Quand les sources divergent

prepare = Avant le traitement

aftercare = Après le traitement

seek-help = Quand demander de l’aide

ask-the-provider = Questions à poser à la clinique

sources = D’où vient cette information

limits = Ce que ce questionnaire ne peut pas faire

limits-text =
    Ce questionnaire donne des informations. Ce n’est ni un diagnostic ni un avis médical. Il ne
    peut pas voir votre peau et ne pose qu’une partie des questions que poserait un professionnel de
    santé. Il choisit la prudence : un professionnel de santé pourrait donc autoriser plus, ou
    moins. Les sources peuvent ne plus être à jour, et les prix ne sont qu’indicatifs.

not-reviewed =
    Aucun professionnel de santé n’a encore vérifié ce questionnaire. Faites le point sur ce
    qu’il dit avec un professionnel de santé avant d’agir.

limits-stopped =
    Ce questionnaire ne peut pas voir votre peau, et ce n’est pas un diagnostic. En cas de
    doute, demandez de l’aide sans attendre.

not-reviewed-stopped = Aucun professionnel de santé n’a encore vérifié ce questionnaire.

reviewed-by = Vérifié le { $date } par { $name }.

facts-due =
    Les informations de ce questionnaire devaient être relues avant le { $date } et sont peut-être
    dépassées. Demandez à un professionnel de santé si elles sont toujours valables.

translation-not-reviewed =
    Aucun professionnel de santé n’a vérifié cette traduction. Si quelque chose n’est pas clair,
    lisez la version anglaise ou demandez à un professionnel de santé.

book = Réserver une consultation

call = Appeler le { $phone }

print = Imprimer

copy = Copier sous forme de texte

copied = Copié.

calendar = Enregistrer dans l’agenda

share = Partager avec la clinique

kind-seed = Article

kind-study = Étude

kind-label = Notice ou manuel d’un produit

kind-guidance = Recommandation officielle

kind-clinic = Page de clinique

this-clinic = Cette clinique

source-own-rule = Notre propre règle de prudence, pas un constat médical

source-unverified = Connaissance générale, pas encore vérifiée dans une source

source-unreviewed = Pages de moindre autorité, sur la fiche de relecture de ce questionnaire

column-option = Option

column-level = Pour vous

column-fit = Correspondance

also-fits = Correspond aussi

why-no-procedure = Pourquoi aucun acte esthétique n’est proposé

applies-to = Cela concerne : { $treatments }.

first-year = Première année, entretien compris

compare-all = Comparaison

unknown = Non connu

default-figures =
    Les informations propres à cette clinique n’ont pas pu être lues. Des chiffres généraux sont
    affichés à la place.

clinic-rule-unread =
    Pour ce traitement, la clinique a sa propre règle, qui n’a pas pu être lue ici. Demandez à
    la clinique si ce traitement vous convient.

error = Erreur :

months-count = { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }

copy-failed = La copie n’a pas fonctionné. Sélectionnez le texte et copiez-le, ou imprimez la page.

care-emergency = Que faire maintenant

care-same-day = Que faire aujourd’hui

care-soon = Que faire dans les prochains jours

where-to-turn = À qui vous adresser

for-now = Pour le moment

why-and-figures = Raisons et chiffres

costs = Ce que cela peut coûter

package = { $n ->
        [one] { $n } séance pour { $price }
       *[other] { $n } séances pour { $price }
    }

price-your-products = Dépend des produits que vous choisissez

your-answers = Vos réponses

made-on = Établi le { $date }

start-date = Si vous commenciez le

start-date-hint =
    Cela laisse le temps de se préparer. Changez la date pour voir comment le plan se décale.

start-too-early = Choisissez le { $date } ou une date ultérieure.

calendar-session = Séance { $n } sur { $of } : { $treatment }

calendar-note = Prévu, mais pas réservé. La clinique décide si cela peut se faire, et quand.

calendar-saved = Le fichier d’agenda a été remis au navigateur. S’il n’apparaît pas, copiez le plan sous forme de texte.

share-heading = Partager ceci avec la clinique

share-what =
    Vos réponses sur votre peau et votre santé ainsi que ce résultat sont remis à la clinique.
    Rien n’est partagé tant que vous n’avez pas coché la case et appuyé sur le bouton.

share-consent = J’accepte que la clinique reçoive mes réponses et ce résultat.

share-needs-tick = Cochez d’abord la case, si vous voulez partager.

share-done = Remis à la clinique.

share-nobody = La remise n’a pas pu se faire ici. Imprimez ou copiez le plan et montrez-le à la clinique.

booking-leaves = La réservation ouvre { $host }. Vous quittez cette page.

info-page = En savoir plus sur la page de la clinique (vous quittez cette page)

clinic-heading = La clinique

consultation-costs = Une consultation coûte { $price }.

consultation-free = La consultation est gratuite.

consultation-credited = Ce montant est déduit du prix si vous faites un traitement.

consultation-with = Vous aurez rendez-vous avec { $who }.

contact-heading = Demander que l’on me contacte

contact-what = Rien ne vous y oblige. Rien n’est envoyé avant que vous appuyiez sur le bouton ; l’envoi va alors à { $receiver }.

contact-name = Votre nom

contact-email = Adresse e-mail

contact-phone = Numéro de téléphone

contact-one-is-enough = Une adresse e-mail ou un numéro de téléphone suffit.

contact-consent = J’accepte que { $receiver } utilise ce que j’indique ici pour me contacter au sujet de cette demande.

contact-answers = Envoyer aussi mes réponses et ce résultat. Ils parlent de ma santé. (Facultatif)

contact-marketing = J’accepte que { $receiver } m’envoie aussi des nouvelles et des offres. Je peux l’arrêter à tout moment. (Facultatif)

contact-send = Envoyer ma demande

contact-write = Écrire le message

contact-sending = Envoi en cours…

contact-sent = Envoyé à { $receiver } : { $what }.

contact-opened = Votre messagerie a été invitée à ouvrir un message pour { $receiver }. Il ne part que si vous l’envoyez vous-même. Si rien ne s’ouvre, appelez ou copiez-le.

contact-paste = Vos réponses sont copiées. Collez-les dans le message.

contact-unpasted = Vos réponses n’ont pas pu être copiées ; elles ne sont pas dans le message.

contact-failed = L’envoi à { $receiver } a échoué. Ce que vous avez écrit est toujours là : réessayez ou copiez-le.

contact-copy = Copier ce que j’ai écrit

contact-needs-reach = Indiquez comment vous joindre.

contact-bad-email = Saisissez une adresse comme nom@example.com.

contact-bad-phone = Saisissez un numéro de téléphone, en chiffres.

contact-needs-tick = Cochez d’abord la case. Sans elle, personne ne peut vous contacter.

one-moment = Un instant…

keep-clear = Seulement ici : { $areas }. À tenir à l’écart de : { $others }.

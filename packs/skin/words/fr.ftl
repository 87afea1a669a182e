### The words of this pack.
page-you = À votre sujet
page-skin = L’un de ces points concerne-t-il votre peau ?
page-health = L’un de ces points vous concerne-t-il ?
page-wishes = Vos souhaits

## Questions and options

question-concerns = Que voudriez-vous améliorer ?
    .why = Chaque traitement améliore certains problèmes et a peu d’effet sur d’autres.
    .short = Ce qui vous gêne
group-concerns-scars = Cicatrices et marques
group-concerns-lines = Rides et peau relâchée
group-concerns-tone = Couleur de la peau et teint terne
group-concerns-texture = Grain de peau et pores
group-concerns-redness = Acné et rougeurs
option-concerns-acne-scars = Cicatrices d’acné
option-concerns-other-scars = Autres cicatrices
    .help = Après une opération, une blessure, une brûlure ou la varicelle.
option-concerns-stretch-marks = Vergetures
option-concerns-fine-lines = Ridules
option-concerns-movement-lines = Rides quand je souris ou fronce les sourcils
    .help = Visibles quand le visage bouge.
option-concerns-deep-lines = Rides profondes ou plis
    .help = Elles restent quand votre visage est au repos.
option-concerns-sagging = Peau relâchée
option-concerns-volume-loss = Creux ou perte de volume
option-concerns-enlarged-pores = Pores dilatés
option-concerns-dullness = Peau terne
option-concerns-uneven-texture = Peau rugueuse ou irrégulière
option-concerns-uneven-tone = Couleur de peau irrégulière
option-concerns-sun-spots = Taches de soleil ou de vieillesse
    .help = Plates et brunes, et qui ne changent pas.
option-concerns-dark-marks = Marques brunes après l’acné
    .help = Ou après des coupures, des brûlures ou des éruptions.
option-concerns-red-marks = Marques rouges après l’acné
option-concerns-melasma = Mélasma
    .help = Taches brunes sur les deux joues, le front ou la lèvre supérieure.
option-concerns-blackheads = Points noirs
option-concerns-active-acne = Acné en ce moment
option-concerns-facial-redness = Rougeurs du visage
    .help = Elles restent, ou reviennent sans cesse.
option-concerns-thread-veins = Petits vaisseaux visibles (varicosités)
    .help = Fins, rouges ou bleus.
option-concerns-dark-circles = Cernes sous les yeux
option-concerns-keratosis-pilaris = Petites bosses rugueuses, bras ou cuisses
    .help = Kératose pilaire.

question-areas = Où est-ce ?
    .why =
        Certaines zones cicatrisent plus lentement ou nécessitent un spécialiste. Les lèvres et la
        peau autour des yeux ont leurs propres règles.
    .short = Zones
option-areas-face = Visage
option-areas-around-eyes = Contour des yeux
option-areas-lips = Lèvres
option-areas-neck = Cou
option-areas-chest = Décolleté ou torse
option-areas-breasts = Seins
option-areas-abdomen = Ventre
option-areas-hips-or-buttocks = Hanches ou fesses
option-areas-thighs = Cuisses
option-areas-lower-legs = Bas des jambes
option-areas-arms = Bras
option-areas-hands = Mains
option-areas-back = Dos

question-acne-scar-type = À quoi ressemblent vos cicatrices d’acné ?
    .help =
        Regardez-vous dans un miroir, avec une lumière de côté. Si vous en avez de plusieurs sortes,
        choisissez celle qui vous gêne le plus. Si l’une d’elles est en relief, choisissez « En
        relief ou épaisses ».
    .why =
        Les creux larges, les trous étroits et les cicatrices en relief demandent des soins
        différents. Les cicatrices en relief peuvent grossir après un acte esthétique.
    .short = Type de cicatrices d’acné
option-acne-scar-type-rolling-or-boxcar = Creux larges et peu profonds
    .help = De légères ondulations, ou des creux ronds aux bords nets.
option-acne-scar-type-ice-pick = Trous étroits et profonds
    .help = Comme la piqûre d’une grosse aiguille.
option-acne-scar-type-raised = En relief ou épaisses
    .help = Elles dépassent de la peau.

question-scar-type = Comment est la cicatrice ?
    .help = Si vous avez plusieurs cicatrices, choisissez la plus grande ou la plus en relief.
    .why =
        Les grandes cicatrices et les cicatrices tendues, en relief ou dues à une brûlure doivent
        d’abord être vues par un spécialiste.
    .short = Type de cicatrice
option-scar-type-small-flat = Petite et plate
    .help = Moins de 5 cm environ. Les marques de varicelle comptent.
option-scar-type-large-stitched = Grande ou large
    .help = Plus de 5 cm environ, ou une plaie déchirée puis recousue.
option-scar-type-raised-or-tight = En relief, épaisse ou tendue
    .help = Elle dépasse de la peau, tire, ou limite vos mouvements.
option-scar-type-burn = Due à une brûlure

question-scar-age-months = Depuis combien de mois entiers avez-vous cette cicatrice ?
    .help =
        Comptez à partir de la blessure ou de l’opération. Moins d’un mois : 0. Un an : 12. Plus de
        600 ? Entrez 600. Si vous avez plusieurs cicatrices, prenez la plus récente.
    .why = Une cicatrice jeune continue de se renforcer. Il est peut-être trop tôt pour la traiter.
    .short = Âge de la cicatrice

question-sagging-degree = À quel point la peau est-elle relâchée ?
    .why =
        Ces traitements peuvent un peu aider une peau légèrement relâchée. Ils ne remontent pas une
        peau qui pend.
    .short = Degré de relâchement
option-sagging-degree-mild = Un peu relâchée
option-sagging-degree-marked = Elle pend ou fait des plis
    .no-match =
        Ce questionnaire n’a aucun traitement à proposer pour cela. Si le relâchement de la peau est
        bien visible, demandez l’avis d’un chirurgien plasticien ou du visage. La crème solaire et
        des soins doux protègent quand même votre peau.

question-age = Quel âge avez-vous ?
    .why =
        Beaucoup d’appareils ont été testés chez des adultes de 22 ans et plus. Une peau plus âgée
        peut être plus fine et faire plus de bleus.
    .short = Votre âge
option-age-under-18 = Moins de 18 ans
option-age-18-21 = 18 à 21 ans
option-age-22-64 = 22 à 64 ans
option-age-65-plus = 65 ans ou plus

question-red-flags = Avez-vous un de ces signes d’alerte ?
    .why =
        Certains signes demandent d’abord une aide médicale, et vite. Dans ce cas, nous nous
        arrêtons et nous vous disons quoi faire.
    .short = Signes d’alerte
option-red-flags-changing-lesion = Grain de beauté qui change, plaie qui ne guérit pas
    .help =
        Un grain de beauté ou une plaque qui apparaît, grossit, saigne ou fait une croûte, ou une
        plaie ouverte depuis 4 semaines.
    .more =
        Un grain de beauté, une tache de rousseur ou une plaque a changé de taille, de forme ou de
        couleur, ne ressemble pas aux autres, a des bords irréguliers ou plusieurs couleurs, ou
        démange, fait une croûte ou saigne. Ou une boule ou une plaie n’a pas guéri en 4 semaines.
        Un cancer de la peau à cet endroit, connu ou soupçonné, compte. Ne comptent pas : l’acné,
        les boutons qui vont et viennent, les marques après l’acné, les taches de rousseur
        régulières et un mélasma qui ne change pas.
option-red-flags-spreading-infection = Peau rouge, chaude, douloureuse, qui s’étend
    .help = Cela empire aujourd’hui, ou vous avez aussi de la fièvre.
    .more =
        Cela gonfle ou s’étend aujourd’hui, ou vous avez de la fièvre en plus. Un seul bouton
        douloureux ou une infection guérie ne compte pas.
option-red-flags-eye-pain-or-blisters = Douleur ou cloques près d’un œil
    .help = Ou un œil rouge qui fait mal, ou un changement de la vue.
    .more =
        Un œil rouge qui fait mal ou un changement de la vue compte aussi. Il faut que ce soit
        maintenant. Des yeux secs ou un ancien orgelet ne comptent pas.
option-red-flags-problem-after-procedure = Un problème après un traitement, toujours là
    .help = Au cours des 4 dernières semaines : douleur qui augmente, cloques, pus, fièvre, faiblesse nouvelle, ou peau blanche, gris-bleu ou marbrée.
    .more =
        Dans les 4 dernières semaines : douleur forte ou qui augmente, cloques, rougeur qui s’étend,
        pus ou fièvre. Ou faiblesse ou perte de sensibilité nouvelle, changement de la vue, ou peau
        qui devient blanche, bleu-gris ou marbrée. Ne comptent pas : la rougeur, les bleus et les
        peaux mortes habituels, les marques brunes et les anciennes réactions.
option-red-flags-numbing-reaction = Se sentir mal aujourd’hui après une crème anesthésiante
    .help = Cœur qui s’emballe, convulsions, malaise ou gêne pour respirer.
    .more =
        Cœur qui bat vite ou de façon irrégulière, convulsions, évanouissement, difficulté à
        respirer, oreilles qui sifflent ou peau bleu-gris. Une réaction d’il y a des années ne
        compte pas ici. Indiquez-la parmi les allergies.
option-red-flags-none = Rien de tout cela

question-pregnancy = Êtes-vous enceinte, allaitez-vous ou essayez-vous d’avoir un enfant ?
    .why =
        Il vaut mieux remettre à plus tard la plupart des actes esthétiques, et certaines crèmes.
    .short = Grossesse
option-pregnancy-pregnant = Enceinte, ou je le suis peut-être
option-pregnancy-breastfeeding = J’allaite
option-pregnancy-trying = J’essaie d’avoir un enfant
    .help = Un traitement de la fertilité compte aussi.
option-pregnancy-no = Rien de tout cela
option-pregnancy-not-applicable = Cela ne me concerne pas

question-skin-tone = De quelle couleur est votre peau là où le soleil l’atteint rarement ?
    .help =
        Regardez l’intérieur du haut de votre bras. Chaque ligne dit comment la peau réagit à un
        soleil fort. En cas de doute, choisissez la couleur la plus foncée.
    .why =
        Une peau plus foncée et une peau qui bronze facilement gardent plus facilement des
        marques foncées. Elles demandent des réglages plus doux.
    .short = Couleur de la peau
option-skin-tone-type-1 = Très claire
    .help = Brûle toujours, ne bronze jamais.
option-skin-tone-type-2 = Claire
    .help = Brûle le plus souvent, bronze un peu.
option-skin-tone-type-3 = Claire à moyenne
    .help = Brûle parfois, bronze lentement.
option-skin-tone-type-4 = Mate ou brun clair
    .help = Brûle rarement, bronze facilement.
option-skin-tone-type-5 = Brune
    .help = Brûle très rarement, bronze très facilement.
option-skin-tone-type-6 = Brun très foncé ou noire
    .help = Ne brûle jamais.

question-skin-now =
    La peau que vous voulez faire traiter présente-t-elle l’un de ces problèmes en ce
    moment ?
    .help =
        Sur la peau que vous voulez faire traiter, ou près de celle-ci. Si vous hésitez sur un
        point, cochez-le.
    .why =
        Une peau douloureuse, blessée ou infectée doit d’abord guérir. La traiter trop tôt peut
        étendre ou aggraver un problème.
    .short = Votre peau maintenant
group-skin-now-spots = Boutons et infections
group-skin-now-sore = Peau douloureuse ou irritée
group-skin-now-sun = Soleil et bronzage
group-skin-now-moles = Grains de beauté et tatouages
option-skin-now-few-spots = Quelques petits boutons
    .help = Cinq au plus, sans grosseur sous la peau.
    .short = Boutons
option-skin-now-inflamed-acne = Plus de cinq boutons rouges ou douloureux
    .short = Boutons
option-skin-now-cystic-acne = Grosseurs ou kystes profonds et douloureux
    .help = Ils durent des semaines ou laissent des cicatrices.
option-skin-now-cold-sore = Bouton de fièvre (herpès) ou zona
    .help = Actif en ce moment, ou encore avec des croûtes.
option-skin-now-open-wound = Coupure ouverte, plaie ou peau à vif
    .help = Les éraflures, la peau irritée et un tatouage de moins de 4 semaines comptent.
    .short = Coupure, plaie ou peau à vif
option-skin-now-eczema = Eczéma ou dermatite
option-skin-now-psoriasis = Psoriasis ou lichen plan
option-skin-now-rosacea-flare = Poussée de rosacée
    .help = Plus rouge que d’habitude, ou avec des boutons.
option-skin-now-sunburn-or-tan = Coup de soleil ou bronzage récent
    .help = Les cabines de bronzage (UV) comptent.
option-skin-now-self-tan = Autobronzant
    .help = Lotion, spray ou gouttes.
option-skin-now-skin-infection = Infection de la peau ou éruption
    .help =
        Bactéries ou champignons : impétigo, folliculite (racine des poils infectée) ou teigne, par
        exemple.
option-skin-now-warts = Verrues ou molluscum
    .help = Molluscum : petites bosses brillantes dues à un virus.
option-skin-now-rough-sun-patches = Plaques rugueuses dues au soleil
    .help = Plaques qui pèlent et qui restent. Un médecin peut les appeler kératoses actiniques.
option-skin-now-raised-moles = Grains de beauté en relief ou taches de naissance
option-skin-now-tattoo = Tatouage
    .help = Sur la peau que vous voulez faire traiter.
    .short = Tatouage ou maquillage permanent
option-skin-now-permanent-makeup = Maquillage permanent
    .help =
        Sur la peau que vous voulez faire traiter. Des sourcils pigmentés ne comptent pas si
        l’on ne traite que vos joues.
    .short = Tatouage ou maquillage permanent
option-skin-now-none = Rien de tout cela
    .short = Non

question-skin-history = Avez-vous déjà eu l’un de ces problèmes ?
    .help = À un moment ou à un autre, même si tout est calme maintenant.
    .why = Ce que votre peau a fait dans le passé indique bien comment elle peut cicatriser.
    .short = Votre peau avant
option-skin-history-keloids = Chéloïdes, cicatrices qui ont continué à grossir
    .help = Les vôtres : elles ont dépassé la plaie, ou vous en avez plusieurs épaisses.
    .short = Chéloïdes ou cicatrices épaisses, vous ou dans la famille
option-skin-history-keloids-in-family = Chéloïdes dans la famille proche
    .help = Votre père, votre mère, un frère, une sœur ou un enfant en a. Vous n’en avez jamais eu.
    .short = Chéloïdes ou cicatrices épaisses, vous ou dans la famille
option-skin-history-raised-scar-elsewhere = Une seule cicatrice épaisse, qui ne grossit plus
    .help = Elle n’a pas dépassé la plaie, par exemple après une césarienne.
    .short = Chéloïdes ou cicatrices épaisses, vous ou dans la famille
option-skin-history-cold-sores = Boutons de fièvre (herpès)
    .help = Même une seule fois. Le zona compte aussi.
option-skin-history-eczema = Eczéma ou dermatite
option-skin-history-psoriasis = Psoriasis ou lichen plan
option-skin-history-rosacea = Rosacée
option-skin-history-dark-marks-after-injury = Marques foncées après boutons ou coupures
    .help = La peau reste plus foncée pendant des semaines ou des mois.
option-skin-history-melasma-ever = Mélasma
    .help =
        Taches brunes sur le visage, en ce moment ou avant, souvent pendant une grossesse ou
        avec la pilule.
option-skin-history-vitiligo = Vitiligo
    .help = Taches blanches là où la peau a perdu sa couleur.
option-skin-history-poor-healing = Plaies qui cicatrisent mal
    .help = Ou des plaies qui restent longtemps ouvertes.
option-skin-history-skin-cancer-there = Cancer de la peau dans cette zone
    .help = Sur la peau que vous voulez faire traiter. Ailleurs sur le corps, cela ne compte pas.
    .short = Cancer de la peau dans la zone à traiter
option-skin-history-radiotherapy = Radiothérapie
    .help = Sur la peau que vous voulez faire traiter, ou tout près.
option-skin-history-reaction-after-needling = Une réaction après un microneedling
    .help = Par exemple des grosseurs ou une éruption dues à un sérum ou à une crème.
option-skin-history-none = Rien de tout cela
    .short = Non

question-radiotherapy-months = À combien de mois entiers remonte la fin de votre radiothérapie ?
    .help =
        Si elle est encore en cours, entrez 0. Moins d’un mois : 0. Un an : 12. Plus de 600 ? Entrez
        600.
    .why = La peau cicatrise lentement après une radiothérapie, surtout la première année.
    .short = Temps depuis la radiothérapie

question-health = L’un de ces points concerne-t-il votre santé ?
    .why =
        Certaines maladies changent la façon de cicatriser, de saigner ou de lutter contre une
        infection. Nous ne vous jugeons pas sur ce que vous choisissez ici.
    .short = Votre santé
group-health-blood = Sang et diabète
group-health-heart = Cœur et implants
group-health-immune = Système immunitaire et cancer
group-health-other = Autres problèmes de santé
option-health-bleeding-disorder = Trouble de la coagulation (saignements)
    .help =
        Par exemple hémophilie, maladie de Willebrand ou plaquettes basses. Ou vous saignez
        facilement et longtemps.
option-health-blood-clots = Caillots de sang
    .help =
        Dans une jambe, un poumon ou ailleurs, maintenant ou avant. Ou un sang qui coagule trop
        facilement.
option-health-anaemia-or-blood-cancer = Anémie ou cancer du sang
    .help =
        Une anémie, tant que vos valeurs sanguines sont trop basses. Une leucémie, un lymphome ou un
        myélome, quelle que soit l’époque.
option-health-diabetes-controlled = Diabète, bien équilibré
    .short = Diabète
option-health-diabetes-uncontrolled = Diabète, pas bien équilibré
    .help =
        Choisissez ceci si vous ne savez pas, ou si vous avez des plaies aux pieds ou des pieds
        insensibles.
    .short = Diabète
option-health-heart-condition = Maladie du cœur
    .help =
        Les opérations des valves et les infections du cœur comptent. L’hypertension seule
        ne compte pas.
option-health-high-blood-pressure = Tension trop élevée (hypertension)
    .help = Traitée ou non.
option-health-electronic-implant = Pacemaker ou autre implant électronique
    .help =
        Aussi un défibrillateur, un stimulateur nerveux, une pompe à insuline ou un implant
        cochléaire.
    .short = Pacemaker ou implant électronique
option-health-metal-implant = Plaque, vis ou broche en métal
    .help =
        Dans la peau que vous voulez faire traiter, ou tout près. Les plombages, les
        appareils dentaires et les couronnes ne comptent pas, mais signalez-les à la
        clinique.
    .short = Implant en métal
option-health-lupus = Lupus ou dermatomyosite
option-health-scleroderma = Sclérodermie ou morphée
    .help = Des maladies qui durcissent la peau.
option-health-other-autoimmune = Une autre maladie auto-immune
    .help = Par exemple des articulations ou de l’intestin, active ou calme.
option-health-thyroid-or-coeliac = Maladie de la thyroïde ou cœliaque, stable
    .help = Des valeurs stables, et aucun médicament qui affaiblit vos défenses immunitaires.
    .short = Maladie de la thyroïde ou cœliaque
option-health-thyroid-unstable = Valeurs de la thyroïde mal équilibrées
    .short = Maladie de la thyroïde ou cœliaque
option-health-mast-cell-or-urticaria = Maladie des mastocytes ou urticaire
    .help = Mastocytose, ou urticaire qui revient sans cesse.
option-health-weak-immune-system = Défenses immunitaires affaiblies
    .help = À cause d’une maladie, d’une greffe, ou de médicaments comme les biothérapies.
option-health-hiv-or-hepatitis = VIH ou hépatite
    .help = Hépatite B ou C.
option-health-connective-tissue = Ehlers-Danlos, Marfan ou maladie semblable
    .help = Des maladies du tissu conjonctif : peau très élastique, articulations très lâches.
    .short = Ehlers-Danlos, Marfan
option-health-light-triggered-illness = Maladie déclenchée par la lumière
    .help =
        Porphyrie, ou allergie au soleil avec des cloques ou de l’urticaire. De simples
        boutons de chaleur ne comptent pas.
    .short = Maladie due à la lumière
option-health-epilepsy = Épilepsie ou convulsions
    .help = Aussi les crises déclenchées par une lumière clignotante.
option-health-nerve-or-muscle-illness = Maladie des nerfs ou des muscles
    .help = Myasthénie, SLA (maladie de Charcot), ou paralysie de Bell (du visage) en ce moment.
option-health-liver-or-kidney = Maladie du foie ou des reins
    .help = Une fonction diminuée. Des calculs ou un foie gras (stéatose) ne comptent pas.
option-health-cancer-treatment = Traitement d’un cancer en ce moment
    .help =
        Chimiothérapie, anticorps ou radiothérapie, par exemple. Si vous ne prenez que des comprimés
        d’hormonothérapie, choisissez « Comprimés d’hormonothérapie après un cancer ».
    .short = Traitement d’un cancer, en ce moment ou ces 12 derniers mois
option-health-cancer-treatment-past-year = Traitement d’un cancer ces 12 derniers mois
    .help =
        Si vous ne prenez que des comprimés d’hormonothérapie, choisissez « Comprimés
        d’hormonothérapie après un cancer ».
    .short = Traitement d’un cancer, en ce moment ou ces 12 derniers mois
option-health-cancer-hormone-tablets = Comprimés d’hormonothérapie après un cancer
    .help =
        Comme tamoxifène, létrozole ou anastrozole. Le traitement hormonal de la ménopause
        et la pilule ne comptent pas.
option-health-sarcoidosis = Sarcoïdose
    .help = Une maladie qui forme de petites grosseurs dans les poumons, la peau ou ailleurs.
option-health-g6pd-or-methaemoglobinaemia = Déficit en G6PD ou méthémoglobinémie
    .help = Des maladies rares du sang dont un médecin vous aurait parlé.
option-health-unwell-now = Fièvre, ou je me sens malade en ce moment
    .short = Fièvre, je me sens malade
option-health-faints-with-needles = Peur des aiguilles, ou évanouissements
option-health-smoking = Tabac ou vapotage
option-health-none = Rien de tout cela
    .short = Non

question-medicines = Prenez-vous ou utilisez-vous l’un de ces médicaments ou produits ?
    .help =
        Pensez aux comprimés, aux injections et aux crèmes sur la peau que vous voulez faire
        traiter.
    .why =
        Certains médicaments agissent sur la cicatrisation, le saignement ou la réaction de la peau
        à la lumière. N’en arrêtez aucun à cause de ce questionnaire.
    .short = Vos médicaments
option-medicines-isotretinoin = Vitamine A en capsules pour la peau
    .help =
        Isotrétinoïne, acitrétine ou alitrétinoïne. En ce moment, ou au cours des
        12 derniers mois.
option-medicines-blood-thinners = Médicaments qui fluidifient le sang
    .help =
        Anticoagulants et antiagrégants, comme fluindione (Préviscan), warfarine (Coumadine),
        apixaban, héparine ou clopidogrel. L’aspirine prise chaque jour sur avis d’un médecin
        compte.
option-medicines-immunosuppressants = Médicaments qui calment le système immunitaire
    .help =
        Par exemple biothérapies, comprimés de corticoïdes, méthotrexate, ou médicaments après une
        greffe.
    .short = Immunosuppresseurs
option-medicines-topical-retinoids = Crème aux rétinoïdes, aux acides ou anti-acné
    .help = Trétinoïne, rétinol, adapalène, acides AHA ou BHA, ou peroxyde de benzoyle.
option-medicines-photosensitisers = Médicaments qui sensibilisent à la lumière
    .help =
        Par exemple doxycycline, minocycline, amiodarone, millepertuis ou diurétiques thiazidiques.
    .short = Médicaments photosensibilisants
option-medicines-heart-rhythm = Médicament pour le rythme du cœur
    .help = Par exemple amiodarone, sotalol ou mexilétine.
option-medicines-anti-inflammatories = Ibuprofène, aspirine ou huile de poisson
    .help =
        Aussi le naproxène. Au cours des 7 derniers jours. L’aspirine prise chaque jour sur avis
        d’un médecin compte parmi les médicaments qui fluidifient le sang.
option-medicines-steroid-cream = Crème forte aux corticoïdes (cortisone)
    .help = Sur la peau que vous voulez faire traiter, au cours des 2 dernières semaines.
option-medicines-none = Rien de tout cela
    .short = Non

question-isotretinoin-months =
    À combien de mois entiers remonte votre dernière prise de ces capsules ?
    .help =
        Si vous en prenez en ce moment : 0. Moins d’un mois : 0. Un an : 12. Plus de 120 ? Entrez
        120.
    .why =
        Après la vitamine A en capsules, il faut attendre quelques mois pour la plupart des
        actes esthétiques.
    .short = Temps depuis les capsules

question-allergies = Êtes-vous allergique à l’un de ces éléments ?
    .why =
        Les aiguilles, les crèmes anesthésiantes, les gants et les peelings peuvent contenir des
        produits qui provoquent des réactions chez certaines personnes.
    .short = Vos allergies
option-allergies-stainless-steel = Acier inoxydable ou autre métal
    .help = Ou l’acier des bijoux ou des aiguilles.
option-allergies-nickel = Nickel
    .help = Par exemple une éruption due à des boucles d’oreilles ou à un bouton de jean.
option-allergies-anaesthetic = Anesthésiques locaux
    .help =
        Lidocaïne, prilocaïne ou d’autres noms qui finissent par -caïne. Une allergie au
        PABA compte.
option-allergies-sulphonamide = Sulfamides
    .help = Par exemple l’antibiotique cotrimoxazole.
    .short = Sulfamides
option-allergies-latex = Latex
option-allergies-antiseptic = Antiseptiques ou pansements
    .help = Par exemple chlorhexidine, iode, alcool ou colle des pansements.
option-allergies-aspirin = Aspirine ou acide salicylique
option-allergies-severe-or-many = Une réaction grave, ou beaucoup d’allergies
    .help =
        Par exemple une anaphylaxie : difficulté à respirer, gorge gonflée ou perte de connaissance.
    .short = Réaction grave, nombreuses allergies
option-allergies-none = Rien de tout cela
    .short = Non

question-recent-treatments = Avez-vous eu l’un de ces traitements au cours des 2 dernières années ?
    .help = Au cours des 2 dernières années, sur la peau que vous voulez faire traiter, ou près de celle-ci.
    .why = La peau a besoin de temps entre deux traitements.
    .short = Traitements récents
option-recent-treatments-botulinum-toxin = Injections qui détendent les rides
    .help = Elles empêchent un muscle de bouger pendant quelques mois.
option-recent-treatments-filler = Produit de comblement
    .help = Un gel sous la peau, même si c’était il y a plus longtemps.
    .short = Produit de comblement (à tout moment)
option-recent-treatments-biostimulator = Comblement qui stimule le collagène
    .help = Avec du calcium ou de l’acide polylactique, même si c’était il y a plus longtemps.
    .short = Produit de comblement (à tout moment)
option-recent-treatments-threads = Fils tenseurs
option-recent-treatments-superficial-peel = Peeling superficiel
    .help = La peau pèle finement pendant quelques jours au plus.
option-recent-treatments-needling = Microneedling (micro-aiguilles)
    .help = Avec ou sans chaleur, en clinique, en cabinet ou à la maison.
option-recent-treatments-non-ablative-laser = Traitement par laser, lumière ou chaleur
    .help =
        La lumière pulsée (IPL), la radiofréquence, les ultrasons et les autres appareils à énergie
        comptent.
option-recent-treatments-ablative-laser-or-deep-peel = Laser ablatif ou peeling plus profond
    .help = Laser qui enlève de la peau (CO2 ou erbium), peeling moyen ou profond, dermabrasion.
option-recent-treatments-waxing = Épilation à la cire ou autre
    .help = L’épilation au fil, la crème dépilatoire et les coupures de rasage comptent.
    .short = Épilation
option-recent-treatments-surgery = Opération chirurgicale
    .help =
        Dans une zone que vous avez choisie. Une dent, ou un grain de beauté ailleurs, ne
        compte pas.
option-recent-treatments-none = Rien de tout cela
    .short = Non

question-weeks-since-botulinum-toxin =
    À combien de semaines entières remontent vos dernières injections qui détendent les rides ?
    .help = Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis les injections

question-weeks-since-biostimulator =
    À combien de semaines entières remonte votre dernière injection d’un produit de comblement
    qui stimule le collagène ?
    .help =
        Moins d’une semaine : 0. Un mois : environ 4. Six mois : environ 26. Plus de 104 ? Entrez
        104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis ce comblement

question-weeks-since-threads = À combien de semaines entières remonte la pose des fils ?
    .help = Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis les fils

question-weeks-since-filler =
    À combien de semaines entières remonte votre dernière injection de produit de comblement ?
    .help = Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis le comblement

question-weeks-since-superficial-peel = À combien de semaines entières remonte votre dernier peeling superficiel ?
    .help = Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis le peeling superficiel

question-weeks-since-needling = À combien de semaines entières remonte votre dernier microneedling ?
    .help =
        Moins d’une semaine : 0. Un mois : environ 4. Le microneedling à la maison compte aussi.
        Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis le microneedling

question-weeks-since-non-ablative-laser =
    À combien de semaines entières remonte votre dernier traitement par laser, lumière ou
    chaleur ?
    .help = Moins d’une semaine : 0. Un mois : environ 4. Plus de 104 ? Entrez 104.
    .why = Cela permet de calculer combien de temps attendre avant le prochain traitement.
    .short = Temps depuis le laser

question-weeks-since-ablative-laser-or-deep-peel =
    À combien de semaines entières remonte votre dernier traitement par laser ablatif (qui
    enlève de la peau), peeling plus profond ou dermabrasion ?
    .help =
        Moins d’une semaine : 0. Un mois : environ 4. Six mois : environ 26. Plus de 104 ? Entrez
        104.
    .why =
        Après un traitement profond, la peau met des mois à cicatriser. Cela permet de calculer
        combien de temps attendre.
    .short = Temps depuis le traitement profond

question-weeks-since-waxing = À combien de semaines entières remonte votre dernière épilation à cet endroit ?
    .help = Moins d’une semaine : 0. Plus de 104 ? Entrez 104.
    .why = La peau reste sensible quelques jours après une épilation.
    .short = Temps depuis l’épilation

question-weeks-since-surgery = À combien de semaines entières remonte l’opération ?
    .help =
        Moins d’une semaine : 0. Si ce n’est pas encore cicatrisé, entrez 0. Un an : environ 52.
        Plus de 104 ? Entrez 104.
    .why = Une plaie a besoin de plusieurs mois pour redevenir solide.
    .short = Temps depuis l’opération

question-distress =
    Les inquiétudes liées à votre apparence vous occupent-elles plus d’une heure par jour, ou
    vous empêchent-elles de faire certaines choses ?
    .help = Il n’y a pas de mauvaise réponse.
    .why =
        Quand les inquiétudes pèsent autant, un traitement ne les soulage pas toujours. Parler avec
        quelqu’un peut aider.
    .short = Inquiétudes sur l’apparence
option-distress-yes = Oui
option-distress-no = Non
option-distress-prefer-not-to-say = Je préfère ne pas le dire

question-setting = Où aimeriez-vous recevoir le traitement ?
    .why =
        Les cliniques et les cabinets peuvent proposer plus de choses. Le microneedling à la maison
        a des limites strictes.
    .short = Clinique, cabinet ou maison
option-setting-professional = En clinique ou en cabinet
option-setting-at-home = À la maison
option-setting-either = L’un ou l’autre

question-roller-needle = Quelle est la longueur des aiguilles de votre rouleau ?
    .help = La longueur est imprimée sur la boîte ou sur le manche.
    .why =
        Des aiguilles plus longues vont plus profond, ce qui comporte plus de risques à la maison.
    .short = Longueur des aiguilles
option-roller-needle-none-yet = Je n’ai pas encore de rouleau
option-roller-needle-up-to-0_25-mm = 0,25 mm ou moins
option-roller-needle-longer = Plus de 0,25 mm

question-downtime-days = Combien de temps accepteriez-vous qu’une rougeur ou une peau qui pèle se voie ?
    .why = Certains traitements se voient pendant quelques heures, d’autres pendant des semaines.
    .short = Traces visibles
option-downtime-days-none = Pas du tout
option-downtime-days-up-to-2 = Jusqu’à 2 jours
option-downtime-days-up-to-7 = Jusqu’à une semaine
option-downtime-days-any = Le temps qu’il faudra

question-event-weeks = Y a-t-il un événement important pour vous ?
    .help =
        Par exemple un mariage. Indiquez sa date, ou le nombre de semaines entières d’ici là. Moins
        d’une semaine : 0.
    .why =
        La peau a besoin de temps pour se calmer. Nous ne proposons pas d’acte esthétique peu avant
        un événement.
    .short = Votre événement

question-budget = Combien pourriez-vous dépenser pour toutes les séances ensemble ?
    .help = Entrez un nombre entier, sans les centimes.
    .why = Cela montre jusqu’où va votre budget. Cela ne change jamais ce qui vous convient.
    .short = Votre budget

## Treatments

treatment-professional-microneedling = Microneedling par un professionnel
    .inline = microneedling par un professionnel
    .about =
        Une personne formée fait de minuscules trous dans la peau avec de fines aiguilles stériles
        (micro-aiguilles), pour que la peau se répare elle-même. Cela blesse bel et bien la peau
        (acte « mini-invasif »).
treatment-microneedling-with-prp = Microneedling avec PRP
    .inline = microneedling avec PRP
    .about =
        Un microneedling avec du plasma (PRP), une partie de votre propre sang, prélevé au bras, qui
        est appliquée sur la peau.
treatment-rf-microneedling = Microneedling avec radiofréquence (RF)
    .inline = microneedling avec radiofréquence
    .about =
        C’est un acte médical. Les aiguilles chauffent aussi la peau en profondeur par
        radiofréquence.
treatment-superficial-peel = Peeling chimique superficiel
    .inline = peeling chimique superficiel
    .about =
        Un acide doux détache la couche la plus superficielle de la peau, qui pèle ensuite quelques
        jours au plus.
treatment-deep-peel = Peeling chimique moyen ou profond
    .inline = peeling chimique moyen ou profond
    .about =
        Un acide plus fort enlève des couches plus profondes de la peau, qui met ensuite des
        semaines à cicatriser.
treatment-non-ablative-laser = Laser non ablatif (qui n’enlève pas de peau)
    .inline = laser non ablatif
    .about = Un laser chauffe la peau en minuscules colonnes et laisse la surface intacte.
treatment-ablative-laser = Laser ablatif (qui enlève de la peau)
    .inline = laser ablatif
    .about = Un laser enlève la surface de la peau, qui cicatrise ensuite pendant des semaines.
treatment-dermal-filler = Produit de comblement
    .inline = produit de comblement
    .about =
        Un gel est injecté sous la peau pour combler des creux et des plis pendant quelques mois.
        Rarement, il bouche un vaisseau sanguin, ce qui peut abîmer la peau ou la vue.
treatment-topical-routine = Crème solaire et soins de la peau
    .inline = crème solaire et soins de la peau
    .about =
        Chaque jour une crème solaire SPF 30 ou plus, des soins doux et des produits à appliquer sur
        la peau. Il n’y a aucun acte esthétique.
treatment-at-home-microneedling = Microneedling à la maison
    .inline = microneedling à la maison
    .about =
        Un rouleau à très courtes aiguilles que vous utilisez sur votre propre peau, et qui agit
        surtout en surface.
treatment-vascular-laser-or-ipl = Laser ou lumière pulsée (IPL)
    .about =
        Un laser ou des flashs de lumière chauffent de petits vaisseaux ou des taches
        brunes, qui s’estompent ensuite. Une lumière mal réglée peut brûler.
    .inline = laser ou lumière pulsée
treatment-tightening-without-needles = Raffermissement sans aiguilles
    .about =
        Des ultrasons focalisés ou une radiofréquence chauffent la peau en profondeur depuis
        l’extérieur. L’effet est léger et vient lentement.
    .inline = raffermissement sans aiguilles
treatment-tca-cross-or-subcision = Cicatrice par cicatrice (TCA CROSS ou subcision)
    .about =
        Un dermatologue dépose un acide fort, point par point, dans les trous étroits, ou
        libère une cicatrice par-dessous avec une aiguille.
    .inline = traitement cicatrice par cicatrice
treatment-medical-facial = Soin médical du visage
    .about =
        De l’eau et une aspiration nettoient les pores et la surface de la peau. L’effet se
        voit tout de suite et dure quelques jours.
    .inline = soin médical du visage
treatment-skin-boosters = Skin boosters
    .about =
        De nombreuses petites injections d’acide hyaluronique ou de polynucléotides.
        Jusqu’ici, les études sont petites et courtes.
    .inline = skin boosters
treatment-wrinkle-injections = Consultation sur les rides d’expression
    .about =
        Une personne autorisée à prescrire regarde les rides qui se voient quand votre
        visage bouge, et dit quels choix existent.
    .inline = consultation sur les rides d’expression

## Who can be asked

clinician-doctor = votre médecin traitant ou médecin de famille
clinician-dermatologist = un dermatologue
clinician-obstetrician = votre sage-femme ou le médecin qui suit votre grossesse
clinician-prescriber = la personne qui prescrit vos médicaments
clinician-oncologist = votre équipe de cancérologie
clinician-haematologist = un spécialiste du sang (hématologue)
clinician-cardiologist = votre cardiologue ou le service qui suit votre implant
clinician-rheumatologist = un spécialiste des articulations et de l’immunité (rhumatologue)
clinician-neurologist = un spécialiste du cerveau et des nerfs (neurologue)
clinician-surgeon = votre chirurgien ou un chirurgien plasticien
clinician-injector = la personne qui a injecté votre produit de comblement
clinician-eyelid-specialist = un spécialiste des yeux et des paupières
clinician-allergist = un spécialiste des allergies (allergologue)
clinician-provider = le professionnel de santé qui vous traiterait
clinician-specialist = le spécialiste qui suit votre maladie

## Why a rule speaks

rule-preg =
    Un peeling superficiel à l’acide glycolique ou lactique n’est possible que si votre
    sage-femme ou le médecin qui suit votre grossesse est d’accord. Ne faites aucun autre acte
    esthétique avant d’avoir accouché et d’avoir fini d’allaiter. Dans vos soins de la peau,
    n’utilisez ni rétinoïdes (dérivés de la vitamine A), ni hydroquinone, ni acide salicylique.
    Demandez conseil avant d’utiliser l’acide azélaïque.
rule-bf =
    Le choix prudent est d’attendre que vous n’allaitiez plus. Les anesthésiques locaux peuvent
    passer dans le lait maternel. Dans vos soins de la peau, évitez les rétinoïdes (dérivés de
    la vitamine A) et l’hydroquinone.
rule-ttc =
    Faites un test de grossesse le jour même de chaque traitement. Continuez seulement s’il est
    négatif, ou attendez vos règles. Le mélasma (taches brunes) peut aussi s’aggraver plus tard.
    Dans vos soins de la peau, évitez les rétinoïdes (dérivés de la vitamine A) et
    l’hydroquinone.
rule-u18 =
    Avant 18 ans, ce questionnaire ne propose aucun acte esthétique. Parlez-en avec un parent ou
    la personne qui s’occupe de vous, et avec un médecin généraliste ou un dermatologue. Une
    acné traitée tôt peut laisser moins de cicatrices.
rule-18-21 =
    Les appareils de microneedling et les produits de comblement autorisés aux États-Unis sont
    destinés aux adultes de 22 ans et plus. Si vous avez de 18 à 21 ans, consultez en personne
    un médecin ou un autre professionnel de santé avant tout acte esthétique.
rule-65p =
    À partir de 65 ans environ, la peau peut être plus fine et faire plus facilement des bleus.
    Donnez à la clinique la liste de tous vos médicaments.
rule-wound =
    Une peau blessée ou à vif doit être complètement fermée et calme avant tout acte esthétique.
    D’ici là, n’y mettez ni acides, ni rétinoïdes, ni gommages.
rule-acne-act =
    Calmez d’abord l’acné, puis traitez les marques qu’elle laisse. Un médecin ou un pharmacien
    peut vous aider. Agir sur des boutons enflammés peut propager des bactéries. Les crèmes
    contre l’acné peuvent quand même aider, mais ne mettez pas de produits forts sur une peau à
    vif ou blessée.
rule-acne-cyst =
    Des boutons profonds et douloureux doivent d’abord être vus par un dermatologue. Des soins
    prescrits peuvent aider à éviter de nouvelles cicatrices. Ne mettez pas de produits forts
    sur une peau à vif ou blessée.
rule-cold-act =
    Un acte esthétique peut étendre un bouton de fièvre (herpès) ou un zona sur la peau.
    Attendez que toutes les croûtes soient parties et que la peau soit d’aspect normal, et
    attendez de nouveau si les boutons ou le zona reviennent. Ne mettez dessus ni acides, ni
    rétinoïdes, ni gommages.
rule-cold-hx =
    Un acte esthétique peut faire revenir les boutons de fièvre (herpès). Il ne se fait qu’avec
    des comprimés antiviraux prescrits par une personne autorisée, commencés la veille ou le
    jour même.
rule-wart =
    Un acte esthétique peut propager le virus des verrues et du molluscum. Consultez un médecin
    ou un pharmacien, et attendez que les verrues ou les bosses aient disparu. Ne mettez dessus
    ni acides, ni rétinoïdes, ni gommages, sauf si le médecin ou le pharmacien vous le dit.
rule-fungal-bact =
    Une infection doit être traitée et avoir disparu avant tout acte esthétique. D’ici là, ne
    mettez ni acides, ni rétinoïdes, ni gommages sur la peau.
rule-eczema =
    Pendant une poussée d’eczéma, la barrière de la peau est abîmée. Attendez que la peau soit
    nette, et ne mettez ni acides, ni rétinoïdes, ni gommages dessus.
rule-eczema-q =
    Une peau qui a eu de l’eczéma s’irrite facilement. Demandez un test d’allergie cutanée
    (patch-test), et un temps de pose plus court pour toute crème anesthésiante.
rule-psor =
    Une blessure de la peau peut faire apparaître de nouvelles plaques de psoriasis ou de lichen
    plan. Attendez que la peau à cet endroit soit nette. Ne mettez ni acides, ni rétinoïdes, ni
    gommages sur les plaques.
rule-psor-hx =
    Même quand il est calme, le psoriasis ou le lichen plan peut apparaître là où la peau est
    blessée. Demandez d’abord un essai sur une petite zone.
rule-skin-cancer-there =
    Là où vous avez eu un cancer de la peau, un dermatologue examine d’abord la peau. Ensuite,
    la réponse est souvent oui.
rule-ros-act =
    Traitez d’abord la rosacée, et attendez qu’elle soit calme. D’ici là, ne mettez ni acides,
    ni rétinoïdes, ni gommages sur la peau.
rule-ros-q =
    Une peau avec une rosacée peut faire une poussée après un acte esthétique. Demandez d’abord
    un essai sur une petite zone, et des réglages doux.
rule-redness =
    Des rougeurs qui persistent peuvent être une rosacée, qui peut faire une poussée après un
    acte esthétique. Faites-les examiner, et demandez d’abord un essai sur une petite zone.
rule-sunburn =
    Une peau brûlée par le soleil ou bronzée récemment risque plus de brûler ou de foncer.
    Attendez que le coup de soleil ou le bronzage ait complètement disparu. Ne mettez ni acides,
    ni rétinoïdes, ni gommages sur une peau brûlée.
rule-faketan = Attendez que l’autobronzant soit parti. Cela prend environ 1 à 2 semaines.
rule-irradiated-recent =
    Votre radiothérapie remonte peut-être à moins de 12 mois. Ce questionnaire conseille
    d’attendre la fin de ce délai, car la peau cicatrise lentement pendant cette période.
rule-irradiated =
    Une peau qui a reçu une radiothérapie cicatrise lentement. Quelle qu’en soit la date, votre
    équipe de cancérologie doit savoir ce qui est prévu.
rule-ak =
    Avant tout acte esthétique, un médecin doit dire ce que sont les plaques rugueuses dues au
    soleil. Montrez-les rapidement à un médecin.
rule-mole =
    Les grains de beauté et les taches de naissance doivent être couverts et ne doivent pas être
    traités. S’il y en a un qui change, saigne ou a un aspect bizarre, il faut d’abord voir un
    médecin.
rule-tattoo =
    Les tatouages et le maquillage permanent sont évités, quel que soit le traitement. La
    lumière peut les foncer ou les brûler. Montrez à la clinique où ils se trouvent.
rule-area-around-eyes =
    Les pattes d’oie et la peau à l’extérieur du rebord osseux de l’œil peuvent être traitées,
    mais seulement par une personne qui le fait souvent. Jamais les paupières, et jamais à
    l’intérieur du rebord. La chaleur, la lumière et les produits de comblement demandent ici
    d’abord un spécialiste. Pour les soins de la peau, n’utilisez que des crèmes pour les yeux,
    et aucun rétinoïde sur les paupières.
rule-area-lips =
    Il s’agit ici du rouge des lèvres, et les rides au-dessus comptent comme visage. Seuls un
    produit de comblement ou des boosters injectés par un médecin sont prévus pour cela. Un
    baume à lèvres avec protection solaire protège cette zone.
rule-recent-peel = Ce questionnaire conseille d’attendre au moins 4 semaines après un peeling superficiel.
rule-recent-needling = Ce questionnaire conseille d’attendre au moins 4 semaines après un microneedling.
rule-recent-laser =
    Ce questionnaire conseille d’attendre au moins 4 semaines après un traitement par laser,
    lumière ou chaleur.
rule-recent-deep =
    Ce questionnaire conseille d’attendre 6 mois après un laser ablatif (qui enlève de la peau),
    un peeling plus profond ou une dermabrasion. Certaines sources conseillent d’attendre moins
    longtemps.
rule-wax =
    La peau reste sensible après une épilation. Ce questionnaire conseille d’attendre une
    semaine entière.
rule-surg-face =
    Une opération faite au cours des 12 derniers mois peut être encore en train de cicatriser à
    l’intérieur. Un chirurgien doit dire quand la peau est prête.
rule-surg-new =
    Pendant les 6 premières semaines, une plaie d’opération n’est pas assez solide pour des
    aiguilles ou des produits de comblement. Tout le reste demande l’accord d’un chirurgien.
rule-newscar =
    Pendant ses 6 premières semaines, une cicatrice n’est pas assez solide pour des aiguilles ou
    des produits de comblement. Tout le reste demande l’accord d’un chirurgien.
rule-youngscar =
    Une cicatrice change encore pendant ses 12 premiers mois. Un traitement précoce peut aider,
    mais seulement si un chirurgien la juge assez solide.
rule-keloid =
    Si vos cicatrices continuent à grossir (chéloïdes), toute plaie peut en former une autre. Un
    dermatologue commence en général par des injections de corticoïdes, et du silicone sur la
    peau.
rule-keloids-in-family =
    Les chéloïdes peuvent toucher plusieurs personnes d’une même famille. Vous n’en avez jamais
    eu : demandez donc d’abord un essai sur une petite zone, et attendez de voir comment elle
    cicatrise.
rule-keloids-in-family-trunk =
    La poitrine, le dos, les épaules et le haut des bras sont les endroits où les chéloïdes se
    forment le plus souvent. S’il y a des chéloïdes dans votre famille, un dermatologue regarde
    d’abord la peau.
rule-raised-scar-elsewhere =
    Une seule cicatrice épaisse, qui n’a pas dépassé sa plaie, n’est pas une chéloïde. Demandez
    un essai sur une petite zone, et ne faites rien faire sur la cicatrice.
rule-type-4 =
    Une peau qui bronze facilement peut garder des marques foncées après tout traitement.
    Demandez des réglages doux, un essai sur une petite zone si possible, et une personne qui a
    l’expérience des peaux comme la vôtre. Évitez les peelings forts et les lasers ablatifs (qui
    enlèvent de la peau).
rule-type-5-6 =
    Les peaux brunes et noires gardent plus facilement des marques foncées après tout
    traitement, et elles peuvent durer longtemps. Demandez des réglages doux, un essai sur une
    petite zone si possible, et une personne qui traite souvent des peaux brunes et noires.
    Évitez les peelings forts et les lasers ablatifs (qui enlèvent de la peau). La lumière
    contre les rougeurs atteint aussi la couleur de votre propre peau et la brûle, mais un
    dermatologue a d’autres lasers.
rule-melasma-ever =
    La chaleur et la lumière peuvent faire revenir le mélasma. Mettez une crème solaire teintée,
    choisissez des traitements doux, et n’acceptez ni chaleur ni lumière sans un dermatologue.
rule-pih-hx =
    Votre peau peut foncer après un traitement, comme elle le fait après des boutons ou des
    coupures. Laissez d’abord des crèmes atténuer les marques que vous avez, puis demandez des
    réglages doux et un essai sur une petite zone.
rule-creams-first =
    Contre les marques foncées, les crèmes viennent d’abord, pendant 8 à 12 semaines. Un peeling
    superficiel vient après au moins 8 semaines de crèmes.
    .change =
        Après { $time } de crèmes contre les marques foncées, nous pourrions proposer :
        { $treatment }.
rule-melasma =
    Le mélasma revient souvent, et la chaleur ou la lumière peuvent l’aggraver. La protection
    solaire et les crèmes prescrites passent en premier. Tout le reste vient en complément, et
    c’est un dermatologue qui décide.
rule-vitiligo =
    De nouvelles taches blanches peuvent apparaître après une blessure de la peau. Le vitiligo
    devrait être stable depuis au moins 12 mois.
rule-lupus =
    Avec un lupus ou une dermatomyosite, des poussées et une cicatrisation lente sont possibles.
    On n’envisage un acte esthétique que lorsque la maladie est calme. La lumière peut
    déclencher une poussée : les lasers sont donc exclus.
rule-sclero =
    Pour la sclérodermie et la morphée, il n’y a pas de recommandation reconnue, et un acte
    esthétique pourrait déclencher la maladie. Ce questionnaire n’en recommande aucun.
rule-autoimm =
    Une maladie auto-immune calme, sans médicaments qui affaiblissent vos défenses immunitaires,
    ne pose en général pas de problème. Tant qu’elle est active, attendez. Ce qui va plus
    profond demande l’accord de votre spécialiste.
rule-connective-tissue =
    Avec Ehlers-Danlos, Marfan et les maladies semblables, la peau fait plus de bleus et guérit
    moins bien. Demandez d’abord à votre spécialiste. Ce qui enlève de la peau est écarté.
rule-thyroid-or-coeliac =
    Avec des valeurs stables, la plupart des traitements conviennent. Les articles ne sont pas
    d’accord sur les produits de comblement : demandez donc à votre médecin. Le raffermissement
    évite la thyroïde.
rule-thyroid-unstable =
    Faites d’abord stabiliser vos valeurs de la thyroïde. Ensuite, la plupart des traitements
    sont possibles.
rule-mast-cell-or-urticaria =
    Les frottements, la chaleur et certains anesthésiques locaux peuvent déclencher une
    poussée : faites d’abord tester une petite zone. Avec une mastocytose, demandez d’abord à
    votre allergologue.
rule-healpoor =
    Quand les plaies cicatrisent mal, il faut l’accord d’un médecin avant tout ce qui blesse ou
    chauffe la peau. Ce qui va en profondeur est écarté.
rule-iso-now =
    Vous prenez de la vitamine A en capsules, vous l’avez arrêtée depuis très peu de temps, ou
    vous ne savez pas quand vous l’avez arrêtée. N’arrêtez pas la cure pour un traitement
    esthétique. Demandez à votre dermatologue si un traitement doux est possible plus tôt. Pas
    de grossesse tant que vous en prenez, ni pendant 1 mois après l’isotrétinoïne ou
    l’alitrétinoïne, ni pendant 3 ans après l’acitrétine.
rule-iso-past =
    Ce questionnaire conseille d’attendre 6 mois après la vitamine A en capsules (comme
    l’isotrétinoïne), et 12 mois avant un laser ablatif (qui enlève de la peau) ou un
    microneedling à la maison. Des experts disent maintenant que certains traitements doux sont
    peut-être possibles plus tôt. C’est à un dermatologue d’en décider. Pas de grossesse
    pendant 3 ans après l’acitrétine.
rule-iso-ablative =
    Après la vitamine A en capsules (comme l’isotrétinoïne), ce questionnaire conseille
    d’attendre 12 mois avant un laser ablatif (qui enlève de la peau) ou un microneedling à la
    maison. N’arrêtez pas une cure plus tôt pour cela. Pas de grossesse pendant 3 ans après
    l’acitrétine.
rule-retinoid =
    Interrompez les rétinoïdes, les acides et le peroxyde de benzoyle sur cette peau pendant les
    7 jours avant un acte esthétique. Ne les reprenez que 7 jours après l’acte au plus tôt, et
    seulement une fois la peau calme. Si un médecin les a prescrits, demandez-lui avant de les
    interrompre.
rule-anticoag =
    Les médicaments qui fluidifient le sang peuvent vous faire saigner davantage ou vous donner
    plus de bleus. Pour un traitement esthétique, n’arrêtez jamais un de ces médicaments.
rule-nsaid =
    Ces produits peuvent rendre les bleus plus probables. Demandez conseil avant d’arrêter
    quelque chose qui a été prescrit.
rule-immuno =
    Des défenses immunitaires affaiblies rendent une infection plus probable. Pour un traitement
    esthétique, n’arrêtez aucun médicament.
rule-steroid-top =
    Les crèmes fortes aux corticoïdes amincissent la peau. Demandez à la personne qui a prescrit
    la crème avant de l’arrêter.
rule-photosens =
    N’arrêtez pas ce médicament. Dites-le à la clinique, évitez le soleil avant et après, et
    demandez un essai sur une petite zone. Pour les peelings, demandez à la personne qui l’a
    prescrit ou à un pharmacien. Avec un médicament contre le cancer que la lumière active, ne
    faites aucun traitement par la lumière en ce moment.
rule-chemo =
    Pendant le traitement d’un cancer, ce questionnaire ne propose aucun acte esthétique. La
    peau peut cicatriser lentement, et les infections peuvent être plus probables.
rule-chemo-past =
    Après le traitement d’un cancer, la peau peut cicatriser lentement pendant un an environ.
    Votre équipe de cancérologie doit savoir ce qui est prévu.
rule-cancer-hormone-tablets =
    Ces comprimés ne sont pas une raison de vous refuser, et vous ne devez pas les arrêter.
    Prévenez votre équipe de cancérologie avant tout ce qui blesse la peau. Si des ganglions ont
    été enlevés, dites de quel côté, et ne faites rien faire sur un bras gonflé.
rule-anaemia-or-blood-cancer =
    Le PRP demande un sang sain : c’est donc un spécialiste du sang qui décide. Dites-le à la
    clinique, car vous pouvez avoir plus facilement des bleus et vous fatiguer plus vite. Si un
    cancer est traité en ce moment, choisissez aussi « Traitement d’un cancer en ce moment ».
rule-antiarr =
    Les crèmes anesthésiantes peuvent être risquées avec des médicaments pour le rythme du cœur,
    un déficit en G6PD ou une méthémoglobinémie. Dites-le à la clinique avant toute anesthésie
    locale, et n’arrêtez aucun médicament.
rule-bleed =
    Vous pouvez saigner ou avoir des bleus plus que d’autres, et plus longtemps. Ce
    questionnaire exclut la plupart des traitements qui blessent la peau.
rule-clot =
    Parlez de vos caillots à la clinique. Si vous prenez en ce moment un médicament qui
    fluidifie le sang, choisissez-le aussi, et ne l’arrêtez jamais pour un traitement
    esthétique. Le PRP demande l’accord d’un médecin.
rule-dm-ok =
    Avec un diabète bien équilibré, la peau cicatrise un peu plus lentement. Apportez un
    contrôle récent de la glycémie (HbA1c).
rule-dm-bad =
    Attendez que votre diabète soit bien équilibré et qu’un médecin l’ait vérifié. Un taux de
    sucre élevé dans le sang peut ralentir la cicatrisation et rendre une infection plus
    probable.
rule-heart =
    Des traitements doux sont possibles : dites à la clinique quels médicaments vous prenez. Ce
    qui va plus profond demande d’abord l’accord de votre médecin ou de votre cardiologue.
    Certains peelings forts peuvent agir sur le cœur.
rule-high-blood-pressure =
    Avec une tension bien traitée, presque tout est possible. Si elle n’est pas traitée, ou si
    elle est très élevée, voyez d’abord votre médecin.
rule-pace =
    Ne faites ni radiofréquence ni ultrasons focalisés : ils peuvent perturber les implants
    électroniques. Un stylo de microneedling ne fait passer aucun courant dans votre corps.
    Demandez conseil à l’équipe qui suit votre implant, et parlez-en à la clinique.
rule-metal =
    La radiofréquence (RF) n’est pas utilisée au-dessus de métal ni à proximité. Dites à la
    clinique où vous avez du métal, soins dentaires en métal compris.
rule-hiv-hep =
    Il n’y a pas de raison de vous refuser, car la même hygiène protège tout le monde. Si vos
    cellules immunitaires sont trop peu nombreuses en ce moment, choisissez aussi « Défenses
    immunitaires affaiblies ». Demandez à la clinique comment elle garde cette information
    confidentielle. Ne partagez jamais un rouleau avec qui que ce soit.
rule-nerve-or-muscle-illness =
    Les injections qui détendent les muscles peuvent être dangereuses avec cette maladie.
    Parlez-en à la clinique, quel que soit votre projet.
rule-light-triggered-illness =
    Les traitements par la lumière peuvent vous brûler ou provoquer des cloques. Dites-le à la
    clinique, n’acceptez pas de lumière LED pendant un soin du visage, et mettez de la crème
    solaire chaque jour.
rule-epilepsy =
    Parlez à la clinique de vos crises et de ce qui les déclenche. Les lasers émettent une
    lumière vive.
rule-liver-kid =
    Une maladie du foie ou des reins peut changer la façon dont le corps supporte les
    anesthésiques locaux. Certains peelings forts peuvent abîmer les reins.
rule-fever =
    Attendez que la fièvre ou la maladie soit passée et que vous vous sentiez de nouveau bien.
rule-smoke =
    Le tabac et le vapotage peuvent ralentir la cicatrisation et rendre le résultat moins bon.
    Une pause avant et après peut aider.
rule-faint =
    Les aiguilles peuvent provoquer un évanouissement ou une grande peur. Dites-le avant, et
    allongez-vous. Le PRP demande aussi une prise de sang.
rule-al-metal =
    La plupart des aiguilles sont en acier chirurgical. Un dermatologue peut faire un test
    d’allergie cutanée (patch-test). Certains appareils utilisent des aiguilles en titane.
rule-al-nickel =
    Les aiguilles en acier peuvent contenir du nickel, et les réactions sont rares. Signalez
    votre allergie à la clinique, demandez en quoi sont faites les aiguilles, et faites tester
    une petite zone.
rule-al-la =
    N’acceptez aucune crème anesthésiante, ni aucun produit de comblement qui contient de la
    lidocaïne, tant que votre allergie n’a pas été vérifiée. Un peeling superficiel ne demande
    pas d’anesthésie.
rule-sulphonamide =
    Une allergie aux sulfamides n’est pas une allergie aux anesthésiques locaux. Dites-le quand
    même à la clinique, car certaines crèmes anesthésiantes ne sont pas faites pour vous.
rule-al-latex =
    Dites-le à la clinique quand vous prenez rendez-vous, pour que les gants et le matériel
    soient sans latex. N’utilisez pas de latex à la maison non plus.
rule-al-antisep =
    Dites à la clinique à quel antiseptique, à quel pansement ou à quelle colle vous réagissez.
    Ne l’utilisez pas à la maison non plus.
rule-al-aspirin =
    Évitez l’acide salicylique, dans les peelings comme dans les soins de la peau. Il est proche
    de l’aspirine.
rule-al-multi =
    Après une réaction grave dans le passé, ou avec beaucoup d’allergies, une nouvelle réaction
    peut être plus probable. Apportez votre liste et votre stylo d’adrénaline. Les produits de
    comblement sont écartés.
rule-al-serum =
    Des grosseurs dures (granulomes) peuvent se former dans une peau qui a été piquée. La
    sarcoïdose, ou une réaction passée après un microneedling, peut les rendre plus probables.
rule-toxin-recent =
    Ce questionnaire conseille d’attendre au moins 2 semaines après ces injections avant que
    quoi que ce soit n’appuie sur la peau. Une pression peut pousser le produit vers un muscle
    voisin, et une paupière peut tomber pendant un temps.
rule-toxin-again = Pour ces injections, il faut attendre 12 semaines après les dernières.
rule-filler =
    Dites à la clinique où vous avez un produit de comblement. Des aiguilles avec radiofréquence
    peuvent l’abîmer. Les ultrasons restent à distance, sauf si la personne qui l’a injecté est
    d’accord.
rule-filler-recent =
    Ce questionnaire conseille de laisser un produit de comblement se poser pendant au moins
    2 semaines avant que quoi que ce soit n’appuie dessus.
rule-filler-recent-injector =
    Dans les 4 semaines après un produit de comblement, en remettre demande l’accord de la
    personne qui l’a injecté.
rule-filler-recent-rf =
    Dans les 26 semaines après un produit de comblement, les aiguilles avec radiofréquence
    demandent l’accord de la personne qui l’a injecté.
rule-biostimulator =
    Dites à toute personne qui vous traite ce qui a été injecté, et où. La chaleur, un laser ou
    un peeling peut provoquer une inflammation à cet endroit.
rule-biostimulator-surface =
    Ce questionnaire conseille d’attendre au moins 2 semaines après un produit de comblement qui
    stimule le collagène, quel que soit le traitement prévu.
rule-biostimulator-recent =
    Dans les 4 semaines après un produit de comblement qui stimule le collagène, la personne qui
    l’a injecté doit être d’accord.
rule-biostimulator-rf =
    Dans les 26 semaines après un produit de comblement qui stimule le collagène, les aiguilles
    avec radiofréquence demandent l’accord de la personne qui l’a injecté.
rule-threads =
    Les fils tiennent des mois, et une pression peut les desserrer. Ce questionnaire conseille
    d’attendre au moins 4 semaines.
rule-threads-surface =
    Ce questionnaire conseille d’attendre au moins 2 semaines après la pose de fils, quel que
    soit le traitement prévu.
rule-threads-injector =
    La chaleur peut desserrer les fils. Dans les 12 semaines après la pose, la personne qui les
    a posés doit être d’accord.
rule-area-neck =
    La peau du cou est plus fine que celle du visage et guérit moins facilement : la profondeur
    réglée reste donc faible, et les peelings restent superficiels. Des lasers qui enlèvent de
    la peau y ont laissé des cicatrices, et des peelings forts pourraient faire de même. Le
    raffermissement évite la thyroïde et la trachée. L’autorité américaine (FDA) n’a pas
    autorisé les produits de comblement pour le cou.
rule-area-chest =
    La peau du décolleté et du torse garde facilement des cicatrices, qui peuvent être en
    relief : faites donc d’abord tester une petite zone. Les cicatrices d’acné y sont souvent
    déjà en relief. Les peelings forts et les lasers qui enlèvent de la peau sont écartés.
    L’autorité américaine (FDA) n’y a pas autorisé les produits de comblement.
rule-area-breasts =
    Ici, on ne traite que les vergetures, et jamais le mamelon. En cas d’implant, de boule ou de
    changement, voyez d’abord un médecin. Les peelings forts, le raffermissement, les produits
    de comblement et les boosters sont écartés. Un laser qui enlève de la peau demande l’avis
    d’un dermatologue.
rule-area-abdomen =
    La peau du ventre guérit plus lentement que celle du visage : les réglages restent donc
    doux. Les marques pâlissent mais ne partent pas. Les peelings forts y sont écartés, et un
    laser qui enlève de la peau pourrait y laisser des marques. L’autorité américaine (FDA)
    déconseille les produits de comblement pour remodeler le corps.
rule-area-hips-or-buttocks =
    La peau des hanches et des fesses guérit plus lentement que celle du visage : les réglages
    restent donc doux. Les marques pâlissent mais ne partent pas. Portez des vêtements amples
    pendant quelques jours. Les peelings forts y sont écartés, et un laser qui enlève de la peau
    pourrait y laisser des marques. L’autorité américaine (FDA) déconseille les produits de
    comblement pour remodeler le corps.
rule-area-thighs =
    La peau des cuisses guérit plus lentement que celle du visage : les réglages restent donc
    doux. Les marques pâlissent mais ne partent pas. Les peelings forts y sont écartés, et un
    laser qui enlève de la peau pourrait y laisser des marques. L’autorité américaine (FDA)
    déconseille les produits de comblement pour remodeler le corps.
rule-area-lower-legs =
    Sous le genou, la peau guérit lentement, fonce facilement et peut former des cicatrices en
    relief. Les veines des jambes demandent un examen des veines avant tout traitement par la
    lumière. Les peelings forts y sont écartés, et un laser qui enlève de la peau pourrait y
    laisser des marques. L’autorité américaine (FDA) déconseille les produits de comblement pour
    remodeler le corps.
rule-area-arms =
    Les épaules et le haut des bras forment plus souvent des cicatrices en relief : les réglages
    restent donc doux. Les peelings forts sont écartés sur les bras, et un laser qui enlève de
    la peau pourrait y laisser des cicatrices. L’autorité américaine (FDA) déconseille les
    produits de comblement pour remodeler le corps.
rule-area-hands =
    La peau des mains est fine et couvre des tendons : la profondeur réglée reste donc faible.
    Les peelings forts y sont écartés. Certains n’y utilisent pas non plus de laser qui enlève
    de la peau.
rule-leg-veins =
    Les veines des jambes peuvent cacher un problème plus profond. Faites-les examiner par un
    médecin avant tout traitement par la lumière.
rule-area-back =
    Le dos peut former des cicatrices en relief. Les cicatrices d’acné y sont souvent déjà en
    relief : faites-les d’abord examiner. Les peelings forts y sont écartés, et un laser qui
    enlève de la peau pourrait y laisser des cicatrices. L’autorité américaine (FDA) déconseille
    les produits de comblement pour remodeler le corps.
rule-st-deep-peel =
    Un peeling moyen ou profond est un acte médical. La peau met des semaines à guérir, et des
    cicatrices ou un changement de couleur peuvent rester. C’est un dermatologue qui décide, et
    ce questionnaire ne le recommande jamais.
rule-st-deep-peel-heart =
    Certains peelings profonds utilisent du phénol, qui peut dérégler les battements du cœur et
    fatiguer les reins. Le diabète ou un problème de cœur peuvent augmenter ce risque. Un tel
    peeling demande une surveillance du cœur et un médecin dans la pièce. Si vous ne savez pas
    quel acide est prévu, partez du principe que c’est du phénol.
rule-st-ablative =
    Ce laser enlève la surface de la peau, qui reste ensuite à vif pendant des jours et rouge
    pendant des semaines à des mois. Il peut entraîner une infection, des cicatrices, ou une
    peau plus claire ou plus foncée. C’est un dermatologue qui décide, et ce questionnaire ne le
    recommande jamais.
rule-st-filler =
    Rarement, le produit bouche un vaisseau sanguin. De la peau peut alors mourir, la vue peut
    se perdre, ou un AVC peut suivre. N’allez que chez un professionnel de santé formé, qui a
    l’antidote sur place. Une peau blanche ou marbrée, une douleur forte ou un changement de la
    vue est une urgence. Aux États-Unis, ces produits sont destinés aux adultes de 22 ans et
    plus.
rule-st-rf =
    En octobre 2025, l’autorité américaine (FDA) a alerté sur des dommages graves dus à certains
    traitements par microneedling avec radiofréquence. Elle a cité des brûlures, des cicatrices,
    une perte de graisse, une défiguration et des lésions des nerfs. Certaines personnes ont dû
    être opérées. C’est un acte médical, qui ne se fait jamais à la maison. Choisissez un
    professionnel de santé formé, et parlez-lui de tout implant.
rule-st-prp =
    Pour le PRP, on prélève votre sang et on en remet une partie sur votre peau. Des clientes
    d’un spa américain ont attrapé le VIH, très probablement à cause de matériel réutilisé. Tout
    doit être à usage unique, ouvert devant vous et marqué à votre nom.
rule-st-ln-type-3 =
    Une peau qui bronze peut foncer pendant un temps après un laser ou une lumière pulsée.
    Demandez un essai sur une petite zone, ne bronzez ni avant ni après, et mettez de la crème
    solaire chaque jour.
rule-st-vascular =
    Une lumière mal réglée brûle. Un bronzage, une peau foncée et certains médicaments
    augmentent ce risque. Dites ce que vous prenez, et demandez un essai sur une petite zone.
rule-st-tightening =
    Cela fait moyennement mal, environ 5 sur 10. Rarement, il reste des brûlures, une peau
    insensible, un muscle faible ou une perte de graisse. L’effet est léger, et cela ne se fait
    jamais près de l’œil.
rule-st-cross =
    Un dermatologue fait cela cicatrice par cicatrice, avec un acide fort ou une aiguille sous
    la cicatrice. C’est un dermatologue qui décide, et ce questionnaire ne le recommande jamais.
rule-st-boosters =
    Les preuves sont minces : quelques petites études courtes. Des grosseurs, des bleus et une
    infection peuvent suivre, et un vaisseau sanguin bouché est possible, comme avec un produit
    de comblement. Les polynucléotides viennent de poissons : signalez donc une allergie au
    poisson à la clinique.
rule-st-wrinkle =
    Une personne autorisée à prescrire doit d’abord vous voir en personne. Ce questionnaire ne
    le recommande jamais.
rule-home-always =
    En 2021, l’autorité américaine (FDA) a dit qu’elle n’avait autorisé la vente sans ordonnance
    d’aucun appareil de microneedling. Cela a pu changer. Une clinique ou un cabinet est
    préférable. À la maison, les aiguilles ne doivent pas dépasser 0,25 mm.
rule-home-not-asked =
    Vous n’avez pas demandé un traitement à la maison uniquement, et ce questionnaire ne propose
    pas de microneedling à la maison.
rule-home-event =
    Votre événement a lieu dans 4 semaines ou moins. Pas de microneedling à la maison avant :
    une rougeur ou une marque foncée pourrait encore être là.
rule-home-needle =
    À la maison, des aiguilles de plus de 0,25 mm peuvent aller trop profond. Si vous ne
    connaissez pas leur longueur, n’utilisez pas le rouleau.
rule-home-area =
    À la maison, ne passez le rouleau que sur les joues, le front et le menton. Vous avez choisi
    au moins une autre zone.
rule-home-concern =
    Les rouleaux pour la maison agissent surtout en surface. Ils ne sont pas faits pour les
    cicatrices, les vergetures, les rides, la peau relâchée, les marques brunes ou rouges, les
    petits vaisseaux, les petites bosses, l’acné ou les points noirs.
rule-scar-large =
    Les cicatrices étendues, recousues ou dues à une brûlure changent rarement beaucoup avec ces
    traitements. Un chirurgien peut vous dire quelles autres solutions sont possibles.
rule-not-sure-concerns =
    Vous aviez un doute sur ce que vous voulez améliorer. Un dermatologue peut d’abord trouver
    de quoi il s’agit.
rule-not-sure-acne-scar-type =
    Vous aviez un doute sur l’aspect de vos cicatrices d’acné. Un dermatologue devrait d’abord
    les voir, car les cicatrices en relief demandent d’autres soins.
rule-not-sure-scar-type =
    Vous aviez un doute sur l’aspect de la cicatrice. Un dermatologue devrait d’abord la voir,
    car les cicatrices en relief ou tendues demandent d’autres soins.
rule-not-sure-pregnancy =
    Cherchez d’abord à savoir si vous êtes enceinte. Attendez d’avoir la certitude que vous ne
    l’êtes pas. D’ici là, dans vos soins de la peau, évitez les rétinoïdes (dérivés de la
    vitamine A), l’hydroquinone et l’acide salicylique.
rule-not-sure-skin-now =
    Vous aviez un doute sur l’état de votre peau en ce moment. Un dermatologue devrait d’abord
    l’examiner.
rule-not-sure-skin-history =
    Vous aviez un doute sur l’état de votre peau dans le passé. Faites d’abord le point avec un
    dermatologue.
rule-not-sure-health = Vous aviez un doute sur votre santé. Un médecin peut d’abord faire le point avec vous.
rule-not-sure-medicines =
    Vous aviez un doute sur vos médicaments. Un médecin ou un pharmacien peut les vérifier avec
    vous. N’en arrêtez aucun.
rule-not-sure-allergies =
    Vous aviez un doute sur vos allergies. Un médecin peut d’abord vous aider à savoir ce qu’il
    en est.
rule-not-sure-recent-treatments =
    Vous aviez un doute sur vos traitements récents. Demandez à la clinique ou au cabinet qui
    les a faits, car la peau a besoin de temps entre deux traitements.
rule-few-spots =
    Quelques petits boutons ne sont simplement pas traités. S’il y en a plus de cinq, ou s’ils
    sont douloureux ou profonds, calmez d’abord l’acné.

## Before, after, when to get help, what to ask

care-no-tan =
    Pendant les 4 semaines avant un peeling, un laser ou un traitement par la lumière, mettez
    une crème solaire chaque jour et ne bronzez pas. N’utilisez pas de cabine de bronzage (UV),
    et attendez que l’autobronzant soit parti.
care-no-tan-needles =
    Pendant les 2 semaines qui précèdent, mettez une crème solaire chaque jour et ne bronzez
    pas. N’utilisez pas de cabine de bronzage (UV), et attendez que l’autobronzant soit parti.
care-pause-actives =
    Interrompez les rétinoïdes, les acides et le peroxyde de benzoyle sur la peau à traiter
    pendant les 7 jours qui précèdent. S’ils ont été prescrits, demandez d’abord conseil.
care-no-waxing =
    Pendant les 7 jours qui précèdent, pas d’épilation à la cire ou au fil, de rasage de près ni
    de crème dépilatoire sur la peau à traiter.
care-tell-the-clinic =
    Signalez à la clinique les boutons de fièvre (herpès), les allergies, les implants, les
    maladies et tous vos médicaments. Dites-lui si vous êtes peut-être enceinte.
care-painkillers =
    Demandez s’il faut éviter l’ibuprofène, le naproxène et les antidouleurs semblables pendant
    la semaine qui précède. Demandez toujours conseil avant d’arrêter un produit prescrit.
care-numbing =
    Laissez la clinique appliquer toute crème anesthésiante. Il faut 20 à 60 minutes, selon le
    produit, et certaines personnes s’en passent. N’appliquez pas votre propre crème, surtout
    pas à plus de 4 % de lidocaïne ni sous un film alimentaire.
care-antiviral-before =
    Renseignez-vous bien à l’avance sur les comprimés antiviraux contre les boutons de fièvre
    (herpès). On les commence la veille ou le jour même.
care-antiviral-resurfacing =
    Avant un peeling moyen ou profond ou un laser qui enlève de la peau, demandez au médecin
    s’il faut des comprimés antiviraux, même si vous n’avez jamais eu de bouton de fièvre. Le
    virus dort souvent sans se faire remarquer.
care-eye-shields =
    Pendant un laser ou un traitement par la lumière, vos yeux doivent être couverts par des
    coques de protection. Toutes les autres personnes dans la pièce portent des lunettes de
    protection.
care-vascular-after =
    Après un laser ou une lumière pulsée, refroidissez la peau et protégez-la de la chaleur pendant
    2 jours. Mettez de la crème solaire chaque jour. Laissez les croûtes tomber d’elles-mêmes.
care-tightening-after =
    Après un raffermissement sans aiguilles, la zone peut rester sensible pendant quelques semaines.
    Rien d’autre n’est nécessaire.
care-cross-after =
    Après un TCA CROSS ou une subcision, mettez de la crème solaire chaque jour, et laissez les
    croûtes tomber d’elles-mêmes. Les bleus peuvent durer des semaines.
care-facial-after =
    Après un soin médical du visage, traitez votre peau en douceur pendant un jour, et mettez de la
    crème solaire.
care-boosters-after =
    Après des skin boosters, pas de maquillage pendant 12 heures. N’appuyez pas sur les petites
    bosses et ne les frottez pas.
care-wrinkle-after = Pendant 4 heures, ne frottez pas la zone et ne vous allongez pas à plat.
care-help-droop =
    Une paupière qui tombe, cela passe en général, mais dites-le à la clinique le jour même. Une
    difficulté à avaler, à parler ou à respirer est une urgence : appelez les secours (numéro
    d’urgence).
care-help-smile =
    Si votre sourire est faible, ou si la peau reste insensible pendant des semaines, contactez
    la clinique. Une douleur dans un œil pendant ou après le traitement demande tout de suite un
    ophtalmologue.
care-ask-melasma =
    Dans de petits essais, un microneedling avec un médicament sur la peau a amélioré le mélasma
    au début, et pas clairement ensuite. Cela ne se fait jamais à la maison. Cela aiderait-il
    mon mélasma ?
care-pregnancy-check =
    Faites un test de grossesse le jour même de chaque rendez-vous. N’y allez que s’il est
    négatif, ou attendez vos règles.
care-patch-test =
    Demandez un test d’allergie cutanée (patch-test) des produits et un essai sur une petite
    zone.
care-test-spot = Demandez un essai sur une petite zone, et attendez de voir comment elle cicatrise.
care-fade-marks-first =
    Traitez d’abord les marques foncées avec des crèmes, pendant 8 à 12 semaines. Le traitement
    vient après au moins 8 semaines de crèmes.
care-pause-smoking =
    Si vous le pouvez, ne fumez pas et ne vapotez pas les jours avant et après. Un pharmacien ou
    un médecin généraliste peut vous aider.
care-home-needle =
    Utilisez un rouleau simple. Ses aiguilles doivent mesurer 0,25 mm ou moins. À la maison,
    n’utilisez jamais 0,5 mm ou plus. N’utilisez pas de stylo de microneedling à moteur. Ne passez
    le rouleau que sur les joues, le front et le menton.
care-home-clean =
    Lavez-vous les mains et le visage. Faites tremper le rouleau pendant environ 10 minutes,
    avant et après, dans de l’alcool à 70 % qui n’a jamais servi, et laissez-le sécher. Cela ne
    le rend pas stérile. Utilisez le rouleau une seule fois, ou trois fois au plus, puis
    jetez-le dans un collecteur d’aiguilles.
care-home-never =
    Ne passez jamais le rouleau sur les paupières, les lèvres, l’avant du cou, les grains de
    beauté, les boutons, les cicatrices ou une peau blessée. Ne partagez jamais un rouleau. Ne
    l’utilisez jamais sur un enfant ou une autre personne, avec une crème anesthésiante, ni
    avant un événement. Ne mettez ni pigments, ni PRP, ni ampoules cosmétiques sur la peau.
care-redness-normal =
    Attendez-vous à une rougeur pendant 1 à 3 jours, parfois jusqu’à 7 jours. Un gonflement, une
    peau qui tire et de minuscules points de sang sont habituels au début, et une peau qui pèle
    du jour 3 au jour 5.
care-first-day =
    Pendant les 24 premières heures, restez à l’intérieur ou à l’ombre et portez un chapeau.
    N’utilisez que ce que la clinique applique ou vous donne, et de la crème solaire seulement
    si c’est elle qui l’applique. Ne touchez pas votre peau, et dormez sur une taie d’oreiller
    propre.
care-no-makeup =
    Pas de maquillage pendant au moins 24 heures, et mieux encore pendant 72 heures. Ensuite,
    utilisez un maquillage minéral propre et des pinceaux propres.
care-no-vitamin-c =
    Ne mettez pas de sérum à la vitamine C, parfumé ou aux huiles essentielles sur la peau
    traitée aux micro-aiguilles pendant au moins 7 jours. N’utilisez qu’un produit stérile
    indiqué par la clinique.
care-no-actives =
    Évitez les rétinoïdes, les acides, la vitamine C et les gommages pendant au moins 7 jours.
    Ne les reprenez que quand la peau est calme et cicatrisée.
care-no-sweat =
    Pas de sport, de sauna, de bain à remous ni de piscine pendant 72 heures. Le travail de
    bureau est possible le lendemain.
care-gentle-care =
    Utilisez de l’eau tiède, un nettoyant doux et une crème hydratante simple, sans parfum. Ne
    mettez rien qui contienne de l’alcool sur la peau pendant 72 heures.
care-sunscreen-after =
    À partir de 24 heures après le traitement, mettez chaque jour une crème solaire minérale SPF 30
    ou plus. Continuez à en mettre pendant au moins 2 semaines, et évitez le soleil fort.
care-sunscreen-longer =
    Votre peau peut foncer plus facilement : 2 semaines de crème solaire ne suffisent pas.
    Mettez-en chaque jour pendant au moins 4 semaines.
care-do-not-pick =
    Laissez les peaux mortes et les croûtes tomber d’elles-mêmes. Ne les arrachez pas, ne
    frottez pas et ne brossez pas.
care-peel-after =
    Après un peeling superficiel, la peau peut tirer pendant quelques heures et peler pendant
    quelques jours. À partir de 24 heures après le traitement, mettez chaque jour une crème
    solaire minérale SPF 30 ou plus. Évitez le soleil pendant au moins un mois.
care-deep-peel-after =
    Après un peeling moyen, la peau peut mettre jusqu’à 6 semaines à cicatriser, et après un
    peeling profond, le gonflement peut durer 2 semaines. Évitez le soleil pendant au moins un
    mois. Ne commencez la crème solaire que quand la clinique le dit.
care-laser-after = Après un laser non ablatif, la rougeur dure de quelques heures à quelques jours.
care-ablative-laser-after =
    Après un laser ablatif (qui enlève de la peau), la rougeur est forte et peut durer des mois.
    Pour la plaie, faites exactement ce que la clinique vous dit. Ne commencez la crème solaire
    que quand la clinique le dit.
care-filler-after =
    Après un produit de comblement, des bleus peuvent se voir pendant 1 à 7 jours. N’appuyez pas sur
    la zone et ne la frottez pas, sauf si la clinique vous le demande.
care-routine-sun =
    Mettez chaque jour une crème solaire SPF 30 ou plus. Pour les marques brunes, choisissez-en
    une minérale et teintée.
care-routine-slow =
    Commencez un seul nouveau produit à la fois, à appliquer au début à quelques jours
    d’intervalle. S’il pique ou fait rougir votre peau, arrêtez-le, car une irritation peut
    laisser des marques.
care-routine-time = Attendez 8 à 12 semaines avant de juger un nouveau soin de la peau.
care-routine-marks =
    Utilisez des crèmes contre les marques foncées pendant 8 à 12 semaines. Demandez à un
    pharmacien ou à un médecin lesquelles, et dites si vous êtes enceinte, si vous l’êtes
    peut-être ou si vous allaitez.
care-home-after =
    N’appliquez qu’un acide hyaluronique simple et stérile ou une crème hydratante neutre, sans
    parfum ni vitamine C. Évitez le soleil, et mettez une crème solaire dès le lendemain matin.
    Pas de maquillage pendant 24 heures, ni de sport pendant 72 heures.
care-home-how-often =
    Passez le rouleau une fois toutes les 4 semaines au plus. La peau peut être rose pendant
    quelques heures. Si la rougeur dure plus de 24 heures, ne repassez plus le rouleau.
    N’utilisez ni acides, ni rétinoïdes, ni vitamine C pendant 7 jours avant et après.
care-help-eye =
    Une douleur, des cloques ou une rougeur près d’un œil, ou un changement de la vue : c’est
    une urgence. Appelez les secours (numéro d’urgence) ou allez maintenant aux urgences
    ophtalmologiques. Une éruption de cloques d’un seul côté, loin de l’œil, demande un médecin
    aujourd’hui même.
care-help-numbing =
    Lavez la peau pour enlever la crème et appelez les secours (numéro d’urgence) maintenant.
    Dites que vous avez utilisé une crème anesthésiante.
care-help-infection =
    Une peau rouge et chaude qui s’étend, c’est peut-être une infection : voyez un médecin
    aujourd’hui même. Allez aux urgences si elle touche le visage ou se trouve près d’un œil, si
    elle s’aggrave vite ou si vos défenses sont faibles. Appelez les secours (numéro d’urgence) si
    vous vous sentez très mal, ou en cas de fièvre avec confusion, vomissements, cœur rapide ou
    respiration rapide.
care-help-after-procedure =
    Appelez tout de suite les secours (numéro d’urgence) en cas de changement de la vue, de
    difficulté à parler ou à respirer, ou de faiblesse soudaine. Appelez-les aussi si la peau
    devient blanche, grise, bleue ou marbrée. Pour tout le reste, contactez aujourd’hui la
    personne qui a fait le traitement. Si vous ne parvenez pas à la joindre, consultez un
    médecin aujourd’hui même. Ne réservez plus aucun traitement pour le moment.
care-help-lesion =
    Montrez le grain de beauté, la plaque ou la plaie à votre médecin traitant ou à un dermatologue
    dans les prochains jours. Ils regardent si la forme ou le bord est irrégulier, s’il y a
    plusieurs couleurs, une largeur de plus de 6 mm et un changement. Ne laissez personne y faire de
    microneedling, de peeling ou de laser.
care-help-flags-unclear =
    En cas de problème de vue ou de respiration, appelez les secours (numéro d’urgence)
    maintenant. Vous aviez un doute sur un signe d’alerte : demandez à un médecin de l’examiner
    dans les prochains jours. Si cela s’aggrave, consultez le jour même.
care-help-distress =
    Ce que vous ressentez compte, et vous n’avez pas à régler cela sans aide. Un médecin généraliste
    ou un professionnel de la santé mentale peut vous aider pour les inquiétudes liées à
    l’apparence. Si vous voulez, montrez-lui cette page.
care-help-crisis =
    Si vous pensez à vous faire du mal, appelez maintenant les secours (numéro d’urgence) ou une
    ligne d’écoute locale pour les personnes en crise. Vous pouvez aussi aller auprès d’une
    personne de confiance et rester avec elle.
care-help-worry =
    Vous avez choisi de ne pas le dire, et c’est très bien ainsi. Si un jour des inquiétudes sur
    votre apparence vous pèsent, un médecin généraliste ou un professionnel de la santé mentale
    vous écoutera. Si vous pensez à vous faire du mal, appelez les secours (numéro d’urgence) ou
    une ligne d’écoute locale pour les personnes en crise.
care-help-sun-patches =
    Montrez les plaques rugueuses à un médecin ou à un dermatologue dans les prochains jours.
    Avant cela, ne laissez personne les traiter pour des raisons esthétiques.
care-help-emergency-after =
    Appelez les secours (numéro d’urgence) en cas de changement de la vue, de difficulté à
    respirer ou à parler, de faiblesse soudaine ou d’infection qui s’étend vite. Appelez-les
    aussi en cas de convulsions ou de battements de cœur irréguliers après une anesthésie
    locale.
care-help-worse =
    En cas de douleur forte, ou qui augmente, contactez la clinique tout de suite, quel que soit
    le jour. Si la rougeur augmente après le jour 3, contactez la clinique le jour même.
care-help-redness-lasts = Si la rougeur est encore là après le jour 7, contactez la clinique le jour même.
care-help-pus =
    Surveillez l’apparition de pus, de chaleur, d’une rougeur qui s’étend ou de fièvre. Si vous
    en remarquez, contactez la clinique ou consultez un médecin le jour même.
care-help-blisters =
    Surveillez l’apparition de cloques ou de groupes de petites plaies. Si vous en remarquez,
    contactez la clinique ou un médecin le jour même, car un virus de l’herpès peut demander un
    traitement.
care-help-colour =
    Si la peau devient blanche, grise, bleu-noir ou marbrée, appelez tout de suite les secours
    (numéro d’urgence) et la clinique.
care-help-lumps =
    Surveillez l’apparition de grosseurs dures ou qui démangent, même des mois plus tard. Si
    vous en remarquez, contactez la clinique ou un dermatologue le jour même.
care-help-dark-patches =
    Surveillez l’apparition ou l’agrandissement de taches foncées. Si vous en remarquez,
    contactez la clinique ou un médecin le jour même et évitez le soleil.
care-help-numbness =
    Surveillez l’apparition d’une perte de sensibilité de la peau, d’une faiblesse des muscles,
    de brûlures ou de nouveaux creux. Si vous en remarquez, contactez la clinique le jour même.
care-help-mole =
    Si un grain de beauté ou une plaque change, saigne ou ne ressemble pas aux autres, ou si une
    plaie n’a pas guéri en 4 semaines, consultez un médecin dans les prochains jours. Avant
    cela, ne laissez personne y faire un traitement esthétique.
care-help-routine =
    Si un produit brûle, fait gonfler votre peau ou provoque une éruption, enlevez-le à l’eau et
    arrêtez-le. Si votre visage gonfle ou si vous avez du mal à respirer, appelez les secours
    (numéro d’urgence).
care-ask-training =
    Quelle autorisation d’exercer et quelle formation avez-vous pour ce traitement, et qui le
    fera ?
care-ask-sterile =
    Ouvrirez-vous une nouvelle aiguille stérile devant moi, et ne l’utiliserez-vous qu’une seule
    fois ?
care-ask-device = Quel appareil ou quel produit utilisez-vous, et est-il autorisé ici pour cet usage ?
care-ask-skin-tone =
    Combien de fois avez-vous traité une peau comme la mienne, et pouvez-vous me montrer comment
    elle a cicatrisé ?
care-ask-emergency = Que faites-vous si quelque chose se passe mal pendant que je suis ici ?
care-ask-price =
    Combien coûtent toutes les séances, poste par poste, avec la consultation, l’anesthésie
    locale et les produits ?
care-ask-photos = Prendrez-vous des photos avant et après, avec la même lumière, et qui les verra ?
care-ask-after-hours = Qui puis-je appeler le soir ou le week-end si je m’inquiète ?
care-ask-rf-count =
    Combien de traitements par microneedling avec radiofréquence avez-vous faits, et que dites-vous
    de l’alerte de la FDA d’octobre 2025 ?
care-ask-rf-metal =
    Du métal dans ma bouche ou ailleurs a-t-il de l’importance ? Ou une allergie à l’or, à la
    colle ou au gel (il peut contenir du maïs) ?
care-ask-blood =
    Pour le PRP : comment gardez-vous mon sang stérile et séparé de celui des autres, et chaque tube
    ne sert-il qu’une seule fois ?
care-ask-filler-plan =
    Quel produit de comblement utilisez-vous, peut-on le dissoudre, et que faites-vous s’il
    bouche un vaisseau sanguin ?
care-ask-other-treatments =
    Combien de temps dois-je attendre entre ce traitement et des injections qui détendent les
    rides (au moins 2 semaines), un produit de comblement (au moins 4 semaines) ou un peeling
    (au moins 4 semaines) ?
care-ask-numbing =
    Quelle crème anesthésiante est-ce, et à quel dosage ? Me convient-elle avec une maladie du
    foie, ou une allergie au PABA ou aux sulfamides ?
care-ask-untold =
    L’un de ces points a-t-il de l’importance : des plaies qui restent ouvertes, une tache de
    naissance, des pieds insensibles à cause du diabète, ou une maladie des muscles ou des
    nerfs ? Ou bien une dénutrition sévère, une opération d’une valve du cœur ou une infection
    du cœur ?
care-ask-scar-doctor =
    Autre chose aiderait-il plus mes cicatrices ? Par exemple les libérer par-dessous
    (subcision), mettre de l’acide dans chaque trou (TCA CROSS), découper les trous (punch), des
    injections de corticoïdes ou du silicone ?
care-ask-sagging =
    L’avis d’un chirurgien plasticien ou du visage m’aiderait-il plus que ce traitement pour ma
    peau relâchée ?
care-ask-surgeon =
    Mon chirurgien est-il d’accord pour dire que la cicatrice ou la plaie est prête pour cela ?
care-ask-repeat =
    Quels produits a-t-on mis sur ma peau lors de mon dernier microneedling, et l’un d’eux
    pourrait-il provoquer une réaction ?
care-eat-and-drink = Mangez et buvez comme d’habitude avant de venir.
care-tiny-channels =
    De minuscules canaux laissent passer les produits jusqu’à 24 heures. C’est pourquoi on ne
    met ce jour-là que ce que donne la clinique.
care-first-products =
    Choisissez d’abord des produits doux qui ne bouchent pas les pores. Le sérum à l’acide
    hyaluronique vient de la clinique.
care-feels-like =
    On ressent des picotements, un léger grattement et un peu de pression, surtout au front et à
    la lèvre supérieure. La crème anesthésiante aide.
care-session-steps =
    Cela commence par un entretien et des photos. Puis la peau est nettoyée, anesthésiée et traitée.
    Un sérum apaisant et des conseils pour se protéger du soleil terminent la visite.
care-healing-phases =
    La peau guérit par étapes. Elle est rouge quelques jours, forme un nouveau tissu pendant des
    jours ou des semaines, puis se reconstruit pendant des semaines ou des mois.
care-mild-sunburn = Au début, le visage donne la sensation d’un léger coup de soleil.
care-adds-up =
    Le résultat s’additionne d’une séance à l’autre. La douceur juste après vient du gonflement
    et de la desquamation, ce n’est pas encore le résultat.
care-longer-needles =
    Avec des aiguilles plus longues, les bleus sont plus probables et la sensibilité dure plus
    longtemps.
care-fades-again =
    L’effet s’estompe, car la peau continue de vieillir. Des séances d’entretien sont donc
    courantes.
care-other-name = On l’appelle aussi thérapie par induction de collagène.
care-collagen-elastin =
    Le collagène maintient la peau ferme et l’élastine lui rend sa forme. Tous deux diminuent
    avec l’âge.
care-tools =
    Il existe des rouleaux et des stylos à embout à usage unique. Les stylos travaillent de
    façon plus régulière.
care-depth =
    Les cicatrices demandent plus de profondeur, les ridules moins. Le professionnel règle la
    profondeur. Ne le reproduisez pas à la maison.
care-needling-risks =
    Des cicatrices et une infection sont possibles. Une main formée et des embouts propres les
    rendent moins probables.
care-needs-something-else =
    Un pigment plus profond et des creux étroits et profonds demandent autre chose que le
    microneedling.
care-loosens-the-top = Un peeling superficiel détache la couche supérieure de peau morte.
care-nanoneedling =
    Le « nanoneedling » est seulement cosmétique. Nous n’avons trouvé aucune preuve qu’il fasse
    plus que donner de l’éclat.
care-compared =
    Après un laser, la peau guérit moins vite et fonce plus facilement qu’après un microneedling. Un
    peeling superficiel fait moins. Un produit de comblement agit tout de suite, mais ne dure pas.
care-collagen-powder = Aucune preuve indépendante ne montre que la poudre de collagène aide.
care-blackheads-clearer =
    Après un microneedling, les points noirs peuvent se voir moins quelque temps. Ce n’est pas
    une raison d’y recourir.
care-home-against-clinic =
    Les rouleaux pour la maison vont moins profond, sont moins chers et plus lents que le
    microneedling en clinique, et comportent plus de risques.
care-as-it-is =
    Vous pouvez toujours laisser les choses comme elles sont, ou y réfléchir d’abord.
care-marks-fade =
    Les marques brunes et rouges après l’acné s’estompent souvent seules en quelques mois. La
    crème solaire aide.
care-scars-stay =
    Les cicatrices et les vergetures pâlissent souvent avec le temps. Leur forme reste le plus
    souvent.
care-lines-stay =
    Les rides, le relâchement et les taches du soleil évoluent lentement, sur des années. La
    crème solaire ralentit cela.
care-melasma-comes-back = Le mélasma peut s’estomper et revenir tout seul. Le soleil le fonce.
care-acne-untreated =
    Une acné ou une rougeur qui dure peut laisser des marques. Un pharmacien ou un médecin peut
    aider sans aucun acte.

## Where the sources disagree

conflict-active-acne =
    Un article dit que le microneedling traite l’acné. Un autre, et les notices des appareils,
    disent de ne pas toucher à une acné rouge et douloureuse. Nous avons choisi la prudence :
    d’abord la calmer, puis attendre 4 semaines, et voir un dermatologue pour les boutons
    profonds.
conflict-redness =
    Des articles disent que la rougeur dure quelques heures, 1 à 2 jours, ou quelques jours.
    Nous disons en général 1 à 3 jours et jusqu’à 7 jours, la durée la plus longue qu’une revue
    d’études dit normale.
conflict-makeup =
    Les conseils vont du maquillage minéral dès le premier jour à aucun maquillage pendant
    3 jours. Nous avons choisi la prudence : aucun pendant 24 heures, et mieux encore pendant
    72 heures.
conflict-sunscreen-on-the-day =
    Certains articles terminent la séance par une crème solaire, alors qu’un autre n’en veut pas
    pendant 24 heures. Notre conseil : pas de crème solaire pendant 24 heures, sauf si la
    clinique l’applique. Restez à l’ombre, puis mettez-en chaque jour pendant au moins
    2 semaines.
conflict-vitamin-c =
    Deux articles mettent de la vitamine C sur la peau traitée aux micro-aiguilles, et un autre
    l’évite pendant 3 jours au plus. Des études décrivent des grosseurs dans la peau
    (granulomes), la plupart liées à la vitamine C. Nous avons choisi la prudence : aucune
    pendant au moins 7 jours.
conflict-maintenance =
    Des articles proposent une séance d’entretien tous les mois, tous les 3 à 6 mois, ou tous
    les 6 à 12 mois. Nous indiquons 6 à 12 mois, et c’est votre professionnel de santé qui
    décide.
conflict-numbing =
    Le temps de pose de l’anesthésique est donné comme allant de 20 minutes à une heure, ou
    comme facultatif. Nous disons 20 à 60 minutes, avec une application par la clinique, et nous
    mettons en garde contre vos propres crèmes fortes.
conflict-onset =
    Un article promet un résultat en 14 jours au plus, alors que d’autres parlent de quelques
    semaines à quelques mois. Les essais ont mesuré les résultats après 3 et 5 mois. Nous
    indiquons un premier changement après 4 à 6 semaines et le meilleur résultat 3 à 6 mois
    après la dernière séance.
conflict-sessions =
    Des articles disent 3 à 4, 4 à 6 ou 3 à 6 séances. Nous utilisons la fourchette propre à
    chaque problème : 3 à 4 pour rafraîchir la peau, 3 à 6 pour les cicatrices d’acné.
conflict-spacing =
    Les séances seraient espacées d’environ 4 semaines, de 4 à 6 semaines, ou de plusieurs
    semaines. Nous indiquons 4 à 6 semaines, et jamais moins de 4 semaines.
conflict-scar-history =
    Un article exclut toute personne qui a eu des cicatrices, alors que les cicatrices sont une
    raison majeure du microneedling. Nous comprenons qu’il s’agit des personnes qui ont tendance
    aux cicatrices en relief, et nous les excluons. Les cicatrices creuses ordinaires sont
    admises.
conflict-surgical-scars =
    Un article dit que le microneedling améliore les cicatrices d’opération. Un autre dit qu’il
    a peu d’effet sur les grandes cicatrices recousues. Les preuves sont limitées. Nous avons
    choisi la prudence : un chirurgien doit d’abord donner son accord tant qu’une cicatrice a
    moins de 12 mois. Les grandes cicatrices et les cicatrices en relief doivent être vues par
    un spécialiste.
conflict-pregnancy =
    Les sources diffèrent. Certaines disent que cela dépend du traitement. Des études trouvent
    la plupart des actes acceptables pendant l’allaitement. Les notices des appareils excluent
    la grossesse et l’allaitement. Nous avons choisi la prudence : la plupart des actes sont
    reportés, et les autres demandent l’accord d’un médecin.
conflict-pigment =
    Certains articles disent que le microneedling traite les taches brunes, alors qu’un autre
    dit seulement les taches légères. Les études le soutiennent tout au plus en complément. Nous
    avons choisi la prudence : d’abord la protection solaire et les crèmes, et pour le mélasma
    un dermatologue.
conflict-eczema-psoriasis =
    Un article ne met en garde que contre les poussées, un autre contre l’eczéma ou le psoriasis
    à tout moment. Nous avons choisi la prudence : d’abord une peau nette, des précautions
    supplémentaires ou un spécialiste même quand la maladie est calme, et rien à la maison.
conflict-invasive =
    Des articles disent que le microneedling n’est pas invasif. Les règles américaines parlent
    d’un appareil qui perce la peau. Nous le disons mini-invasif, car il blesse bel et bien la
    peau.
conflict-depth =
    Des articles décrivent la profondeur comme la couche supérieure ou comme des couches plus
    profondes. Nous disons que les aiguilles utilisées en clinique ou en cabinet atteignent la
    couche plus profonde, vivante, et les rouleaux pour la maison surtout la surface. C’est
    votre professionnel de santé qui décide de la profondeur.
conflict-appointment =
    Un article dit 45 à 60 minutes en tout, mais une heure d’anesthésie locale allonge cette
    durée. Nous avons pris la fourchette la plus large : 45 à 90 minutes.
conflict-peel-combination =
    Certains articles font suivre le microneedling d’un peeling, alors qu’un autre l’interdit
    pendant 24 heures. Nous avons choisi la prudence : jamais le même jour. Il faut au moins
    4 semaines d’écart, sauf si un médecin dirige un programme combiné.
conflict-exercise =
    Les conseils vont de la reprise immédiate d’une vie normale à l’arrêt du sport pendant
    3 jours au plus. Nous avons choisi la prudence : travail de bureau le lendemain, mais pas de
    sport, de sauna ni de piscine pendant 72 heures.
conflict-skin-tone =
    Des articles disent que le microneedling convient à la plupart des couleurs de peau. Par
    rapport aux lasers, cela semble juste, mais une revue d’études trouve plus d’effets
    indésirables sur les peaux plus foncées. Nous avons choisi la prudence, avec un essai sur
    une petite zone et des réglages doux.
conflict-durability =
    Un article dit que le résultat dure longtemps, alors que d’autres prévoient des séances
    d’entretien. Nous disons qu’il peut durer des mois, que la peau continue de vieillir, et que
    les séances d’entretien sont habituelles.
conflict-home-use =
    Des articles permettent les rouleaux pour la maison avec quelques précautions. En 2021,
    l’autorité américaine n’avait autorisé aucun de ces appareils sans ordonnance. Nous avons
    choisi la prudence : seulement pour une peau terne ou rugueuse ou des pores dilatés, avec
    des aiguilles de 0,25 mm au plus, et seulement si rien dans vos réponses ne s’y oppose.
conflict-prp-and-rf =
    Un article vante beaucoup le microneedling avec PRP et avec radiofréquence. Les études
    soutiennent le PRP pour les cicatrices d’acné seulement. En 2025, la FDA a alerté sur des
    dommages graves dus à certains traitements par microneedling avec radiofréquence. Nous avons
    choisi la prudence et montrons toujours cette alerte.
conflict-collagen-supplement =
    Un article dit que le collagène en poudre fait durer les résultats plus longtemps. Les
    revues d’études ne sont pas d’accord, et les meilleurs essais ne montrent aucun effet. Nous
    ne le recommandons pas.
conflict-peel-downtime =
    Un article dit qu’il faut plus de temps pour récupérer d’un peeling que d’un microneedling.
    C’est vrai pour les peelings moyens et profonds. Après un peeling superficiel, la
    récupération est semblable ou plus courte.
conflict-scar-breaking =
    Des articles disent que le microneedling casse les cicatrices. Des revues d’études disent
    que les cicatrices qui adhèrent en profondeur doivent en général être libérées par-dessous
    (subcision). Les trous étroits demandent d’autres méthodes. Nous avons choisi la prudence et
    promettons moins.
conflict-blackheads =
    Un article dit que le microneedling élimine les points noirs pendant environ 4 semaines.
    D’autres sources les traitent par l’acide salicylique, l’adapalène ou une extraction douce.
    Nous avons choisi la prudence et ne proposons pas le microneedling contre les points noirs.
conflict-eyelids =
    Un article parle des paupières. La notice d’un appareil exclut toute la peau à l’intérieur
    du rebord osseux de l’œil. Nous avons choisi la prudence : rien sur les paupières, et des
    aiguilles à l’extérieur du rebord seulement par une personne qui le fait souvent.
conflict-blood-clotting =
    Un article met en garde contre les troubles de la coagulation, mais ne dit pas lesquels.
    Nous posons des questions séparées sur les saignements, les caillots et les médicaments qui
    fluidifient le sang, et nous avons suivi le conseil le plus strict pour chacun. Pour cela,
    personne ne devrait arrêter un médicament qui fluidifie le sang.
conflict-alcohol-products =
    Un article dit de ne pas utiliser de produits avec de l’alcool. Un autre dit de boire de
    l’eau. Ce n’est pas contradictoire. Notre conseil : pas d’alcool sur la peau pendant
    72 heures. Boire de l’eau ne fait pas de mal mais n’est pas un traitement.
conflict-isotretinoin =
    Les notices demandent 6 mois après l’isotrétinoïne. En 2017, des experts ont trouvé trop peu
    de preuves qu’il faille attendre pour des traitements doux. Nous avons gardé l’attente la
    plus longue, et 12 mois pour les lasers ablatifs (qui enlèvent de la peau). Un dermatologue
    peut en décider autrement.
conflict-keloid =
    Une revue d’études comprend des cicatrices en relief traitées aux micro-aiguilles sans
    dommage grave, et l’autorité américaine a autorisé un appareil pour les cicatrices du
    ventre. Les notices mettent en garde contre cela. Nous avons choisi la prudence : un
    questionnaire ne doit pas dire oui à cela.
conflict-thyroid =
    Un article exclut les produits de comblement en cas de maladie de la thyroïde, alors qu’une
    revue d’études sur sept types de traitements ne le fait pas. Nous avons choisi la prudence :
    il faut l’accord d’un médecin avant un produit de comblement ou des boosters.
conflict-connective-tissue =
    Des recommandations disent que la peau guérit moins bien avec ces maladies, alors que
    certains rapports n’ont pas trouvé plus de problèmes que chez d’autres personnes. Nous avons
    choisi la prudence : votre spécialiste doit d’abord être d’accord.
conflict-after-filler =
    Des cliniques demandent des semaines entre un produit de comblement et la lumière ou la
    chaleur, alors qu’un groupe d’experts n’a trouvé aucun dommage le même jour. Nous avons
    choisi la prudence : au moins 2 semaines, et plus pour les aiguilles avec radiofréquence.

## The heading of a result that one rule decides

lead-preg = Attendez la fin de la grossesse et de l’allaitement
lead-bf = Attendez la fin de l’allaitement
lead-u18 = Pas d’acte esthétique avant l’âge adulte
lead-melasma = Mélasma : d’abord se protéger du soleil, puis voir un dermatologue
lead-acne-act = Calmez d’abord l’acné, puis traitez ses marques
lead-acne-cyst = Voyez d’abord un dermatologue pour l’acné
lead-keloid = Cicatrices en relief : voyez d’abord un dermatologue
lead-iso-now = Isotrétinoïne : demandez d’abord à votre dermatologue
lead-fever = Guérissez d’abord

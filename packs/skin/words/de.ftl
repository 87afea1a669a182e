### The words of this pack.
page-you = Über Sie
page-skin = Trifft etwas davon auf Ihre Haut zu?
page-health = Trifft etwas davon auf Sie zu?
page-wishes = Ihre Wünsche

## Questions and options

question-concerns = Wobei wünschen Sie sich Hilfe?
    .why = Jede Behandlung hilft bei manchen Anliegen und bewirkt bei anderen wenig.
    .short = Ihre Anliegen
group-concerns-scars = Narben, Streifen und Flecken
group-concerns-lines = Falten und schlaffe Haut
group-concerns-tone = Hautfarbe und fahle Haut
group-concerns-texture = Hautstruktur und Poren
group-concerns-redness = Akne und Rötungen
option-concerns-acne-scars = Aknenarben
option-concerns-other-scars = Andere Narben
    .help = Von einer Operation, einer Verletzung, einer Verbrennung oder Windpocken.
option-concerns-stretch-marks = Dehnungsstreifen
option-concerns-fine-lines = Feine Fältchen
option-concerns-movement-lines = Falten beim Stirnrunzeln oder Lächeln
    .help = Zu sehen, wenn sich das Gesicht bewegt.
option-concerns-deep-lines = Tiefe Linien oder Falten
    .help = Sie bleiben, auch wenn Ihr Gesicht entspannt ist.
option-concerns-sagging = Schlaffe oder hängende Haut
option-concerns-volume-loss = Eingefallene Stellen oder verlorene Fülle
option-concerns-enlarged-pores = Große Poren
option-concerns-dullness = Fahle Haut
option-concerns-uneven-texture = Raue oder unebene Haut
option-concerns-uneven-tone = Ungleichmäßige Hautfarbe
option-concerns-sun-spots = Sonnen- oder Altersflecken
    .help = Flach und braun, und sie verändern sich nicht.
option-concerns-dark-marks = Braune Flecken nach Akne
    .help = Oder nach Schnitten, Verbrennungen oder Ausschlägen.
option-concerns-red-marks = Rote Flecken nach Akne
option-concerns-melasma = Melasma
    .help = Braune Flecken auf beiden Wangen, der Stirn oder der Oberlippe.
option-concerns-blackheads = Mitesser
option-concerns-active-acne = Aktive Akne (jetzt)
option-concerns-facial-redness = Rötung im Gesicht
    .help = Sie bleibt oder kommt immer wieder.
option-concerns-thread-veins = Sichtbare Äderchen oder Besenreiser
    .help = Dünn, rot oder blau.
option-concerns-dark-circles = Augenringe
option-concerns-keratosis-pilaris = Raue Knötchen an Armen oder Oberschenkeln
    .help = Keratosis pilaris.

question-areas = Wo ist es?
    .why =
        Manche Bereiche heilen langsamer oder brauchen eine fachärztliche Behandlung. Für die Lippen
        und die Haut um die Augen gelten eigene Regeln.
    .short = Bereiche
option-areas-face = Gesicht
option-areas-around-eyes = Um die Augen
option-areas-lips = Lippen
option-areas-neck = Hals oder Nacken
option-areas-chest = Brustkorb oder Dekolleté
option-areas-breasts = Brüste
option-areas-abdomen = Bauch
option-areas-hips-or-buttocks = Hüften oder Po
# Where a word may part: beside another area there is not room for all of it on a phone.
option-areas-thighs = Ober{"\u00AD"}schenkel
option-areas-lower-legs = Unter{"\u00AD"}schenkel
option-areas-arms = Arme
option-areas-hands = Hände
option-areas-back = Rücken

question-acne-scar-type = Wie sehen Ihre Aknenarben aus?
    .help =
        Schauen Sie bei Licht von der Seite in den Spiegel. Wenn Sie mehrere Arten haben, wählen Sie
        die, die Sie am meisten stört. Wenn eine davon erhaben ist, wählen Sie „Erhaben oder dick“.
    .why =
        Breite Dellen, schmale Löcher und erhabene Narben brauchen verschiedene Behandlungen.
        Erhabene Narben können nach einem Eingriff wachsen.
    .short = Art der Aknenarben
option-acne-scar-type-rolling-or-boxcar = Breite, flache Dellen
    .help = Weiche Wellen oder runde Dellen mit klaren Rändern.
option-acne-scar-type-ice-pick = Schmale, tiefe Löcher
    .help = Wie der Stich einer dicken Nadel.
option-acne-scar-type-raised = Erhaben oder dick
    .help = Sie ragen über die Haut hinaus.

question-scar-type = Wie ist die Narbe?
    .help = Wenn Sie mehrere Narben haben, wählen Sie die größte oder die am stärksten erhabene.
    .why =
        Große, straffe oder erhabene Narben und Narben von Verbrennungen müssen zuerst fachärztlich
        beurteilt werden.
    .short = Art der Narbe
option-scar-type-small-flat = Klein und flach
    .help = Unter etwa 5 cm. Pockennarben zählen mit.
option-scar-type-large-stitched = Groß oder breit
    .help = Über etwa 5 cm, oder eine Risswunde, die genäht wurde.
option-scar-type-raised-or-tight = Erhaben, dick oder straff
    .help = Sie ragt über die Haut hinaus, zieht oder schränkt Sie beim Bewegen ein.
option-scar-type-burn = Von einer Verbrennung

question-scar-age-months = Wie viele ganze Monate alt ist die Narbe?
    .help =
        Zählen Sie ab der Verletzung oder Operation. Weniger als ein Monat ist 0. Ein Jahr ist 12.
        Bei mehr als 600 geben Sie 600 ein. Bei mehreren Narben nehmen Sie die neueste.
    .why = Eine junge Narbe wird noch fester. Vielleicht ist es zu früh, sie zu behandeln.
    .short = Alter der Narbe

question-sagging-degree = Wie schlaff ist die Haut?
    .why =
        Diese Behandlungen können bei leicht schlaffer Haut ein wenig bewirken. Hängende Haut heben
        sie nicht an.
    .short = Wie schlaff die Haut ist
option-sagging-degree-mild = Ein wenig schlaff
option-sagging-degree-marked = Sie hängt oder wirft Falten
    .no-match =
        Dieser Fragebogen kann dafür keine Behandlung vorschlagen. Holen Sie bei deutlich schlaffer
        Haut den Rat einer Praxis für plastische Chirurgie oder Gesichtschirurgie ein. Sonnenschutz
        und milde Hautpflege schützen Ihre Haut trotzdem.

question-age = Wie alt sind Sie?
    .why =
        Viele Geräte wurden bei Erwachsenen ab 22 Jahren geprüft. Ältere Haut kann dünner sein und
        leichter blaue Flecken bekommen.
    .short = Ihr Alter
option-age-under-18 = Unter 18
option-age-18-21 = 18 bis 21
option-age-22-64 = 22 bis 64
option-age-65-plus = Ab 65

question-red-flags = Haben Sie eines dieser Warnzeichen?
    .why =
        Bei manchen Zeichen brauchen Sie zuerst medizinische Hilfe, und zwar bald. Dann hören wir
        auf und sagen Ihnen, was zu tun ist.
    .short = Warnzeichen
option-red-flags-changing-lesion = Veränderter Fleck oder nicht heilende Wunde
    .help = Neu, wachsend, blutend oder verkrustet, oder seit 4 Wochen offen.
    .more =
        Ein Leberfleck, eine Sommersprosse oder eine Stelle hat Größe, Form oder Farbe geändert,
        sieht anders aus als die übrigen, hat unregelmäßige Ränder oder mehrere Farben oder juckt,
        verkrustet oder blutet. Oder ein Knoten oder eine Wunde ist nach 4 Wochen nicht verheilt.
        Hautkrebs dort, bekannt oder vermutet, zählt mit. Akne, Pickel, die kommen und gehen,
        Flecken nach Akne, gleichmäßige Sommersprossen und unverändertes Melasma zählen nicht.
option-red-flags-spreading-infection = Sich ausbreitende rote, heiße, schmerzende Haut
    .help = Heute schlimmer, oder mit Fieber.
    .more =
        Sie schwillt heute an oder breitet sich heute aus, oder Sie haben dabei Fieber. Ein
        einzelner schmerzender Pickel oder eine abgeheilte Infektion zählt nicht.
option-red-flags-eye-pain-or-blisters = Schmerzen oder Bläschen nahe am Auge
    .help = Oder ein rotes, schmerzendes Auge oder eine Sehstörung.
    .more =
        Auch ein rotes Auge, das wehtut, oder eine Sehstörung zählt. Es muss jetzt so sein.
        Trockene Augen oder ein früheres Gerstenkorn zählen nicht.
option-red-flags-problem-after-procedure = Anhaltendes Problem nach einer Behandlung
    .help = In den letzten 4 Wochen: zunehmende Schmerzen, Blasen, Eiter, Fieber, neue Schwäche oder weiße, blaugraue oder fleckige Haut.
    .more =
        In den letzten 4 Wochen: starke oder zunehmende Schmerzen, Blasen, sich ausbreitende Rötung,
        Eiter oder Fieber. Oder neue Schwäche oder Taubheit, eine Sehstörung oder Haut, die weiß,
        blaugrau oder fleckig wird. Übliche Rötung, blaue Flecken, Schuppen, braune Flecken und
        frühere Reaktionen zählen nicht.
option-red-flags-numbing-reaction = Unwohlsein heute nach einer Betäubungscreme
    .help = Herzrasen, Krampfanfall, Ohnmacht oder Atemnot.
    .more =
        Schneller oder unregelmäßiger Herzschlag, Krampfanfälle, Ohnmacht, Probleme beim Atmen,
        Ohrgeräusche oder blaugraue Haut. Eine Reaktion vor Jahren zählt hier nicht. Nennen Sie sie
        bei den Allergien.
option-red-flags-none = Nichts davon

question-pregnancy = Sind Sie schwanger, stillen Sie oder versuchen Sie, schwanger zu werden?
    .why = Mit den meisten Eingriffen und mit manchen Cremes wartet man besser bis später.
    .short = Schwangerschaft
option-pregnancy-pregnant = Schwanger oder vielleicht schwanger
option-pregnancy-breastfeeding = Ich stille
option-pregnancy-trying = Ich versuche, schwanger zu werden
    .help = Auch mit Kinderwunschbehandlung.
option-pregnancy-no = Nichts davon
option-pregnancy-not-applicable = Trifft auf mich nicht zu

question-skin-tone = Welche Farbe hat Ihre Haut dort, wo selten Sonne hinkommt?
    .help =
        Schauen Sie auf die Innenseite Ihres Oberarms. Bei jeder Farbe steht, wie solche Haut auf
        starke Sonne reagiert. Im Zweifel wählen Sie die dunklere.
    .why =
        Dunklere Haut und Haut, die schnell bräunt, bekommen leichter dunkle Flecken. Sie
        brauchen schonendere Einstellungen.
    .short = Hautton
option-skin-tone-type-1 = Sehr hell
    .help = Immer Sonnenbrand, bräunt nie.
option-skin-tone-type-2 = Hell
    .help = Meistens Sonnenbrand, bräunt etwas.
option-skin-tone-type-3 = Hell bis mittel
    .help = Manchmal Sonnenbrand, bräunt langsam.
option-skin-tone-type-4 = Olivfarben oder hellbraun
    .help = Selten Sonnenbrand, bräunt schnell.
option-skin-tone-type-5 = Braun
    .help = Sehr selten Sonnenbrand, bräunt sehr schnell.
option-skin-tone-type-6 = Sehr dunkelbraun oder schwarz
    .help = Nie Sonnenbrand.

question-skin-now = Trifft etwas davon jetzt auf die Haut zu, die behandelt werden soll?
    .help = An der Haut, die behandelt werden soll, oder nahe daran. Wählen Sie es auch im Zweifel.
    .why =
        Wunde, verletzte oder infizierte Haut muss zuerst heilen. Eine zu frühe Behandlung kann ein
        Problem ausbreiten oder verschlimmern.
    .short = Ihre Haut jetzt
group-skin-now-spots = Pickel und Infektionen
group-skin-now-sore = Wunde oder gereizte Haut
group-skin-now-sun = Sonne und Bräune
group-skin-now-moles = Leberflecken und Tattoos
option-skin-now-few-spots = Einige kleine Pickel
    .help = Bis zu fünf, ohne Knoten unter der Haut.
    .short = Pickel
option-skin-now-inflamed-acne = Mehr als fünf rote oder schmerzende Pickel
    .short = Pickel
option-skin-now-cystic-acne = Tiefe, schmerzhafte Knoten oder Zysten
    .help = Sie bleiben wochenlang oder hinterlassen Narben.
option-skin-now-cold-sore = Lippenherpes (Fieberbläschen) oder Gürtelrose
    .help = Jetzt aktiv oder noch verkrustet.
option-skin-now-open-wound = Offener Schnitt, offene Stelle oder wunde Haut
    .help =
        Abschürfungen, gereizte Haut und ein Tattoo, das weniger als 4 Wochen alt ist,
        zählen mit.
    .short = Schnitt, offene Stelle oder wunde Haut
option-skin-now-eczema = Ekzem (auch Neurodermitis) oder Dermatitis
option-skin-now-psoriasis = Schuppenflechte oder Lichen planus
option-skin-now-rosacea-flare = Rosazea-Schub
    .help = Röter als sonst oder mit Knötchen.
option-skin-now-sunburn-or-tan = Sonnenbrand oder frische Bräune
    .help = Solarium zählt mit.
option-skin-now-self-tan = Selbstbräuner
    .help = Lotion, Spray oder Tropfen.
option-skin-now-skin-infection = Hautinfektion oder Ausschlag
    .help =
        Bakterien oder Pilze: zum Beispiel Impetigo (Borkenflechte), infizierte Haarwurzeln oder
        Ringelflechte.
option-skin-now-warts = Warzen oder Dellwarzen
    .help = Dellwarzen: kleine, glänzende Knötchen, die ein Virus verursacht.
option-skin-now-rough-sun-patches = Raue Stellen durch die Sonne
    .help =
        Schuppige Stellen, die bleiben. In der Arztpraxis heißen sie vielleicht aktinische
        Keratosen.
option-skin-now-raised-moles = Erhabene Leberflecken oder Muttermale
option-skin-now-tattoo = Tattoo
    .help = In der Haut, die behandelt werden soll.
    .short = Tattoo oder Permanent-Make-up
option-skin-now-permanent-makeup = Permanent-Make-up
    .help =
        In der Haut, die behandelt werden soll. Pigmentierte Augenbrauen zählen nicht, wenn
        nur Ihre Wangen behandelt werden.
    .short = Tattoo oder Permanent-Make-up
option-skin-now-none = Nichts davon
    .short = Nichts davon

question-skin-history = Hatten Sie jemals etwas davon?
    .help = Jemals, selbst wenn jetzt alles ruhig ist.
    .why = Wie Ihre Haut früher reagiert hat, zeigt gut, wie sie jetzt heilen könnte.
    .short = Ihre Haut früher
option-skin-history-keloids = Keloide oder Narben, die weiterwuchsen
    .help = Ihre eigenen: Sie wuchsen über die Wunde hinaus, oder Sie haben mehrere dicke Narben.
    .short = Keloide oder dicke Narben, auch in der Familie
option-skin-history-keloids-in-family = Keloide in der engen Familie
    .help =
        Ein Elternteil, ein Bruder, eine Schwester oder ein Kind von Ihnen hat welche. Sie
        selbst hatten nie eines.
    .short = Keloide oder dicke Narben, auch in der Familie
option-skin-history-raised-scar-elsewhere = Nur eine dicke Narbe, die nicht mehr wächst
    .help = Sie blieb auf die Wunde begrenzt, zum Beispiel nach einem Kaiserschnitt.
    .short = Keloide oder dicke Narben, auch in der Familie
option-skin-history-cold-sores = Lippenherpes (Fieberbläschen)
    .help = Auch wenn es nur einmal war. Gürtelrose zählt mit.
option-skin-history-eczema = Ekzem (auch Neurodermitis) oder Dermatitis
option-skin-history-psoriasis = Schuppenflechte oder Lichen planus
option-skin-history-rosacea = Rosazea
option-skin-history-dark-marks-after-injury = Dunkle Flecken nach Pickeln oder Wunden
    .help = Die Haut bleibt wochen- oder monatelang dunkler.
option-skin-history-melasma-ever = Melasma
    .help =
        Braune Flecken im Gesicht, jetzt oder früher, oft in der Schwangerschaft oder durch
        die Pille.
option-skin-history-vitiligo = Vitiligo (Weißfleckenkrankheit)
    .help = Weiße Flecken, an denen die Haut ihre Farbe verloren hat.
option-skin-history-poor-healing = Wunden, die schlecht heilen
    .help = Oder offene Stellen, die lange offen bleiben.
option-skin-history-skin-cancer-there = Hautkrebs in diesem Bereich
    .help = In der Haut, die behandelt werden soll. Anderswo am Körper zählt nicht.
    .short = Hautkrebs dort
option-skin-history-radiotherapy = Strahlentherapie
    .help = An der Haut, die behandelt werden soll, oder in ihrer Nähe.
option-skin-history-reaction-after-needling = Eine Reaktion nach Microneedling
    .help = Zum Beispiel Knoten oder ein Ausschlag durch ein Serum oder eine Creme.
option-skin-history-none = Nichts davon
    .short = Nichts davon

question-radiotherapy-months = Vor wie vielen ganzen Monaten endete Ihre Strahlentherapie?
    .help =
        Wenn Sie sie noch bekommen, geben Sie 0 ein. Weniger als ein Monat ist 0. Ein Jahr ist 12.
        Bei mehr als 600 geben Sie 600 ein.
    .why = Nach einer Strahlentherapie heilt die Haut langsam, vor allem im ersten Jahr.
    .short = Zeit seit Strahlentherapie

question-health = Trifft etwas davon auf Ihre Gesundheit zu?
    .why =
        Manche Erkrankungen verändern, wie gut Ihre Haut heilt, wie leicht Sie bluten oder wie gut
        Sie Infektionen abwehren. Wir urteilen nicht über das, was Sie hier wählen.
    .short = Ihre Gesundheit
group-health-blood = Blut und Diabetes
group-health-heart = Herz und Implantate
group-health-immune = Immunsystem und Krebs
group-health-other = Weiteres zur Gesundheit
option-health-bleeding-disorder = Erhöhte Blutungsneigung (Blutungsstörung)
    .help =
        Zum Beispiel Hämophilie, von-Willebrand-Syndrom oder zu wenige Blutplättchen. Oder Sie
        bluten leicht und lange.
option-health-blood-clots = Blutgerinnsel (Thrombose, Embolie)
    .help =
        In einem Bein, der Lunge oder anderswo, jetzt oder früher. Oder Blut, das zu leicht gerinnt.
option-health-anaemia-or-blood-cancer = Blutarmut oder Blutkrebs
    .help =
        Blutarmut (Anämie), solange Ihre Blutwerte zu niedrig sind. Leukämie, Lymphom oder Myelom,
        egal wann.
option-health-diabetes-controlled = Diabetes, gut eingestellt
    .short = Diabetes
option-health-diabetes-uncontrolled = Diabetes, nicht gut eingestellt
    .help =
        Wählen Sie dies, wenn Sie es nicht wissen oder wenn Sie wunde Stellen an den Füßen oder
        taube Füße haben.
    .short = Diabetes
option-health-heart-condition = Herzerkrankung
    .help =
        Operationen an den Herzklappen und Infektionen des Herzens zählen mit. Bluthochdruck
        allein zählt nicht.
option-health-high-blood-pressure = Bluthochdruck
    .help = Behandelt oder nicht.
option-health-electronic-implant = Schrittmacher oder Implantat mit Elektronik
    .help = Auch ein Defibrillator, Nervenstimulator, eine Insulinpumpe oder ein Cochlea-Implantat.
    .short = Schrittmacher oder Elektronik-Implantat
option-health-metal-implant = Metallplatte, Schraube oder Metallstift
    .help =
        In der Haut, die behandelt werden soll, oder in ihrer Nähe. Zahnfüllungen,
        Zahnspangen und Kronen zählen nicht, aber sagen Sie es der Praxis.
    .short = Metallimplantat
option-health-lupus = Lupus oder Dermatomyositis
option-health-scleroderma = Sklerodermie oder Morphea
    .help = Krankheiten, bei denen die Haut hart wird.
option-health-other-autoimmune = Eine andere Autoimmunerkrankung
    .help = Zum Beispiel der Gelenke oder des Darms, aktiv oder ruhig.
option-health-thyroid-or-coeliac = Schilddrüsenkrankheit oder Zöliakie, stabil
    .help = Stabile Werte und kein Medikament, das Ihr Immunsystem schwächt.
    .short = Schilddrüsenkrankheit oder Zöliakie
option-health-thyroid-unstable = Schilddrüsenwerte nicht gut eingestellt
    .short = Schilddrüsenkrankheit oder Zöliakie
option-health-mast-cell-or-urticaria = Mastzellkrankheit oder Nesselsucht
    .help = Mastozytose, oder Nesselsucht (Urtikaria), die immer wiederkommt.
option-health-weak-immune-system = Schwaches Immunsystem
    .help = Durch eine Krankheit, eine Transplantation oder Medikamente wie Biologika.
option-health-hiv-or-hepatitis = HIV oder Hepatitis
    .help = Hepatitis B oder C.
option-health-connective-tissue = Ehlers-Danlos, Marfan oder Ähnliches
    .help = Krankheiten des Bindegewebes: dehnbare Haut, sehr lockere Gelenke.
    .short = Ehlers-Danlos, Marfan
option-health-light-triggered-illness = Krankheit, die durch Licht ausgelöst wird
    .help =
        Porphyrie, oder eine Sonnenallergie mit Blasen oder Quaddeln. Gewöhnliche
        Hitzepickel zählen nicht.
    .short = Durch Licht ausgelöste Krankheit
option-health-epilepsy = Epilepsie oder Krampfanfälle
    .help = Auch Anfälle, die durch flackerndes Licht ausgelöst werden.
option-health-nerve-or-muscle-illness = Nerven- oder Muskelkrankheit
    .help = Myasthenie, ALS (Motoneuron-Krankheit) oder jetzt eine Gesichtslähmung (Bell-Parese).
option-health-liver-or-kidney = Leber- oder Nierenerkrankung
    .help = Eingeschränkte Funktion. Steine oder eine Fettleber zählen nicht.
option-health-cancer-treatment = Krebsbehandlung zurzeit
    .help =
        Zum Beispiel Chemotherapie, Antikörper oder Strahlentherapie. Wenn es nur Hormon- oder
        Antihormontabletten sind, wählen Sie „Hormon- oder Antihormontabletten nach Krebs“.
    .short = Krebsbehandlung, jetzt oder in den letzten 12 Monaten
option-health-cancer-treatment-past-year = Krebsbehandlung in den letzten 12 Monaten
    .help =
        Wenn es nur Hormon- oder Antihormontabletten sind, wählen Sie „Hormon- oder
        Antihormontabletten nach Krebs“.
    .short = Krebsbehandlung, jetzt oder in den letzten 12 Monaten
option-health-cancer-hormone-tablets = Hormon- oder Antihormontabletten nach Krebs
    .help =
        Zum Beispiel Tamoxifen, Letrozol oder Anastrozol. Hormone gegen
        Wechseljahres{"\u00AD"}beschwerden und die Pille zählen nicht.
option-health-sarcoidosis = Sarkoidose
    .help = Eine Krankheit, bei der kleine Knoten in der Lunge, der Haut oder anderswo entstehen.
option-health-g6pd-or-methaemoglobinaemia = G6PD-Mangel oder Methämoglobinämie
    .help = Seltene Blutkrankheiten, über die man Sie in der Arztpraxis informiert hätte.
option-health-unwell-now = Jetzt Fieber oder Krankheitsgefühl
    .short = Fieber, Krankheitsgefühl
option-health-faints-with-needles = Ohnmacht oder Angst vor Nadeln
option-health-smoking = Rauchen oder Dampfen (E‑Zigarette)
option-health-none = Nichts davon
    .short = Nichts davon

question-medicines = Nehmen oder verwenden Sie etwas davon?
    .help = Tabletten, Spritzen und Cremes auf der Haut, die behandelt werden soll.
    .why =
        Manche Medikamente beeinflussen die Heilung, die Blutung oder wie die Haut auf Licht
        reagiert. Bitte setzen Sie keines davon wegen dieses Fragebogens ab.
    .short = Ihre Medikamente
option-medicines-isotretinoin = Vitamin-A-Kapseln für die Haut
    .help = Isotretinoin, Acitretin oder Alitretinoin. Jetzt oder in den vergangenen 12 Monaten.
option-medicines-blood-thinners = Blutverdünner
    .help =
        Zum Beispiel Phenprocoumon (Marcumar), Warfarin, Apixaban, Heparin oder Clopidogrel.
        Ärztlich verordnetes tägliches ASS (Aspirin) zählt mit.
option-medicines-immunosuppressants = Medikamente, die das Immunsystem dämpfen
    .help =
        Zum Beispiel Biologika, Kortisontabletten, Methotrexat oder Medikamente nach einer
        Transplantation.
    .short = Immunsuppressiva
option-medicines-topical-retinoids = Retinoid-, Säure- oder Aknecreme
    .help = Tretinoin, Retinol, Adapalen, AHA- oder BHA-Säuren oder Benzoylperoxid.
option-medicines-photosensitisers = Medikamente, die lichtempfindlich machen
    .help =
        Zum Beispiel Doxycyclin, Minocyclin, Amiodaron, Johanniskraut oder Entwässerungstabletten
        aus der Gruppe der Thiazide.
    .short = Lichtempfindlich machende Medikamente
option-medicines-heart-rhythm = Mittel gegen Herzrhythmusstörungen
    .help = Zum Beispiel Amiodaron, Sotalol oder Mexiletin.
option-medicines-anti-inflammatories = Ibuprofen, ASS (Aspirin) oder Fischöl
    .help =
        Auch Naproxen. In den letzten 7 Tagen. Ärztlich verordnetes tägliches ASS (Aspirin) zählt
        als Blutverdünner.
option-medicines-steroid-cream = Starke Kortisoncreme
    .help = Auf der Haut, die behandelt werden soll, in den vergangenen 2 Wochen.
option-medicines-none = Nichts davon
    .short = Nichts davon

question-isotretinoin-months =
    Vor wie vielen ganzen Monaten haben Sie diese Kapseln zuletzt genommen?
    .help =
        Wenn Sie sie jetzt nehmen, ist es 0. Weniger als ein Monat ist 0. Ein Jahr ist 12. Bei mehr
        als 120 geben Sie 120 ein.
    .why = Mit den meisten Eingriffen muss man nach Vitamin-A-Kapseln einige Monate warten.
    .short = Zeit seit den Kapseln

question-allergies = Sind Sie gegen etwas davon allergisch?
    .why =
        Nadeln, Betäubungscremes, Handschuhe und Peelings können Stoffe enthalten, auf die Menschen
        reagieren.
    .short = Ihre Allergien
option-allergies-stainless-steel = Edelstahl oder anderes Metall
    .help = Oder Stahl in Schmuck oder Nadeln.
option-allergies-nickel = Nickel
    .help = Zum Beispiel Ausschlag durch Ohrringe oder einen Jeansknopf.
option-allergies-anaesthetic = Mittel zur örtlichen Betäubung
    .help =
        Lidocain, Prilocain oder andere Namen, die auf -cain enden. Eine Allergie gegen PABA
        zählt mit.
option-allergies-sulphonamide = Sulfonamide (Sulfa-Medikamente)
    .help = Zum Beispiel das Antibiotikum Cotrimoxazol.
    .short = Sulfonamide
option-allergies-latex = Latex
option-allergies-antiseptic = Desinfektionsmittel oder Pflaster
    .help = Zum Beispiel Chlorhexidin, Jod, Alkohol oder der Kleber auf Pflastern.
option-allergies-aspirin = ASS (Aspirin) oder Salicylsäure
option-allergies-severe-or-many = Eine schwere Reaktion oder viele Allergien
    .help =
        Zum Beispiel Anaphylaxie: Probleme beim Atmen, ein geschwollener Rachen oder Zusammenbruch.
    .short = Schwere Reaktion, viele Allergien
option-allergies-none = Nichts davon
    .short = Nichts davon

question-recent-treatments = Hatten Sie in den vergangenen 2 Jahren etwas davon?
    .help = In den vergangenen 2 Jahren, an der Haut, die behandelt werden soll, oder in ihrer Nähe.
    .why = Zwischen Behandlungen braucht die Haut Zeit.
    .short = Letzte Behandlungen
option-recent-treatments-botulinum-toxin = Spritzen, die Mimikfalten entspannen
    .help = Sie legen einen Muskel für einige Monate still.
option-recent-treatments-filler = Filler
    .help = Ein Gel unter der Haut, auch wenn es länger her ist.
    .short = Filler (egal wann)
option-recent-treatments-biostimulator = Filler, der Kollagen aufbaut
    .help = Mit Kalzium oder Polymilchsäure, auch wenn es länger her ist.
    .short = Filler (egal wann)
option-recent-treatments-threads = Fadenlifting
option-recent-treatments-superficial-peel = Oberflächliches Peeling
    .help = Feines Schuppen, höchstens einige Tage lang.
option-recent-treatments-needling = Microneedling
    .help = Mit oder ohne Wärme, in Klinik, Praxis oder zu Hause.
option-recent-treatments-non-ablative-laser = Laser-, Licht- oder Wärmebehandlung
    .help = IPL, Radiofrequenz, Ultraschall und andere Geräte, die mit Energie arbeiten, zählen mit.
option-recent-treatments-ablative-laser-or-deep-peel = Hautabtragender Laser oder tieferes Peeling
    .help = CO2- oder Erbium-Laser, mitteltiefes oder tiefes Peeling, Dermabrasion.
option-recent-treatments-waxing = Enthaarung mit Wachs oder auf andere Art
    .help = Fadenepilation, Enthaarungscreme und Schnitte beim Rasieren zählen mit.
    .short = Enthaarung
option-recent-treatments-surgery = Operation
    .help =
        In einem Bereich, den Sie gewählt haben. Ein Zahn oder ein Leberfleck anderswo zählt
        nicht.
option-recent-treatments-none = Nichts davon
    .short = Nichts davon

question-weeks-since-botulinum-toxin =
    Vor wie vielen ganzen Wochen hatten Sie zuletzt Spritzen, die Mimikfalten entspannen?
    .help = Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Bei mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit den Spritzen

question-weeks-since-biostimulator =
    Vor wie vielen ganzen Wochen hatten Sie zuletzt einen Filler, der Kollagen aufbaut?
    .help =
        Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Sechs Monate sind etwa 26. Bei mehr als
        104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit diesem Filler

question-weeks-since-threads = Vor wie vielen ganzen Wochen wurden die Fäden eingesetzt?
    .help = Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Bei mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit den Fäden

question-weeks-since-filler = Vor wie vielen ganzen Wochen hatten Sie zuletzt einen Filler?
    .help = Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Bei mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit Filler

question-weeks-since-superficial-peel = Vor wie vielen ganzen Wochen war Ihr letztes oberflächliches Peeling?
    .help = Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Bei mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit oberflächlichem Peeling

question-weeks-since-needling = Vor wie vielen ganzen Wochen war Ihr letztes Microneedling?
    .help =
        Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Microneedling zu Hause zählt mit. Bei
        mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit Microneedling

question-weeks-since-non-ablative-laser = Vor wie vielen ganzen Wochen war Ihre letzte Laser-, Licht- oder Wärmebehandlung?
    .help = Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Bei mehr als 104 geben Sie 104 ein.
    .why = Daraus ergibt sich, wie lange Sie bis zur nächsten Behandlung warten sollten.
    .short = Zeit seit Laser

question-weeks-since-ablative-laser-or-deep-peel =
    Vor wie vielen ganzen Wochen hatten Sie zuletzt einen hautabtragenden Laser, ein tieferes
    Peeling oder eine Dermabrasion?
    .help =
        Weniger als eine Woche ist 0. Ein Monat ist etwa 4. Sechs Monate sind etwa 26. Bei mehr als
        104 geben Sie 104 ein.
    .why =
        Nach tiefen Behandlungen braucht die Haut Monate, um zu heilen. Daraus ergibt sich, wie
        lange Sie warten sollten.
    .short = Zeit seit tiefer Behandlung

question-weeks-since-waxing = Vor wie vielen ganzen Wochen haben Sie dort zuletzt Haare entfernt?
    .help = Weniger als eine Woche ist 0. Bei mehr als 104 geben Sie 104 ein.
    .why = Nach dem Entfernen von Haaren bleibt die Haut einige Tage empfindlich.
    .short = Zeit seit Haarentfernung

question-weeks-since-surgery = Vor wie vielen ganzen Wochen war die Operation?
    .help =
        Weniger als eine Woche ist 0. Wenn es noch nicht verheilt ist, geben Sie 0 ein. Ein Jahr ist
        etwa 52. Bei mehr als 104 geben Sie 104 ein.
    .why = Eine Wunde braucht Monate, um wieder fest zu werden.
    .short = Zeit seit Operation

question-distress =
    Sorgen Sie sich täglich mehr als eine Stunde um Ihr Aussehen, oder hält Sie das von etwas ab?
    .help = Es gibt keine falsche Antwort.
    .why =
        Wenn Sorgen so schwer wiegen, nimmt eine Behandlung sie vielleicht nicht weg. Mit jemandem
        zu sprechen kann helfen.
    .short = Sorgen ums Aussehen
option-distress-yes = Ja
option-distress-no = Nein
option-distress-prefer-not-to-say = Das möchte ich lieber nicht sagen

question-setting = Wo möchten Sie behandelt werden?
    .why =
        Kliniken und Praxen können mehr anbieten. Für Microneedling zu Hause gelten strenge Grenzen.
    .short = Praxis oder zu Hause
option-setting-professional = In einer Klinik oder Praxis
option-setting-at-home = Zu Hause
option-setting-either = Beides ist mir recht

question-roller-needle = Wie lang sind die Nadeln Ihres Nadelrollers?
    .help = Die Länge steht auf der Packung oder auf dem Griff.
    .why = Längere Nadeln dringen tiefer ein. Das ist zu Hause riskanter.
    .short = Nadellänge
option-roller-needle-none-yet = Ich habe noch keinen Nadelroller
option-roller-needle-up-to-0_25-mm = 0,25 mm oder kürzer
option-roller-needle-longer = Länger als 0,25 mm

question-downtime-days = Wie lange dürfte man Ihnen eine Rötung oder sich schälende Haut ansehen?
    .why = Manche Behandlungen sieht man einige Stunden lang, andere wochenlang.
    .short = Sichtbare Heilung
option-downtime-days-none = Gar nicht
option-downtime-days-up-to-2 = Bis zu 2 Tage
option-downtime-days-up-to-7 = Bis zu einer Woche
option-downtime-days-any = So lange wie nötig

question-event-weeks = Gibt es einen Anlass, der Ihnen wichtig ist?
    .help =
        Zum Beispiel eine Hochzeit. Das Datum oder die ganzen Wochen bis dahin. Weniger als eine
        Woche ist 0.
    .why =
        Die Haut braucht Zeit, um sich zu beruhigen. Kurz vor einem Anlass schlagen wir keine
        Eingriffe vor.
    .short = Ihr Anlass

question-budget = Wie viel könnten Sie für alle Sitzungen zusammen ausgeben?
    .help = Eine ganze Zahl, ohne Cent oder Rappen.
    .why = Das zeigt, wie weit Ihr Budget reicht. Es ändert nie, was für Sie geeignet ist.
    .short = Ihr Budget

## Treatments

treatment-professional-microneedling = Professionelles Microneedling
    .inline = professionelles Microneedling
    .about =
        Eine geschulte Person setzt mit feinen sterilen Nadeln winzige Stiche in die Haut, damit die
        Haut sich selbst repariert. Die Haut wird dabei tatsächlich verletzt („minimalinvasiv“).
treatment-microneedling-with-prp = Microneedling mit PRP (Eigenblut)
    .inline = Microneedling mit PRP
    .about =
        Microneedling mit Plasma (PRP), das aus Ihrem eigenen Blut gewonnen und auf die Haut gegeben
        wird. Dafür wird Blut aus Ihrem Arm abgenommen.
treatment-rf-microneedling = Radiofrequenz-Microneedling (RF)
    .inline = Radiofrequenz-Microneedling
    .about =
        Das ist ein medizinischer Eingriff. Die Nadeln erhitzen dabei zusätzlich die tiefere Haut
        mit Radiofrequenz.
treatment-superficial-peel = Oberflächliches chemisches Peeling
    .inline = oberflächliches chemisches Peeling
    .about =
        Eine milde Säure löst die äußerste Schicht der Haut, die dann höchstens einige Tage lang
        schuppt.
treatment-deep-peel = Mitteltiefes oder tiefes chemisches Peeling
    .inline = mitteltiefes oder tiefes chemisches Peeling
    .about =
        Eine stärkere Säure trägt tiefere Schichten der Haut ab, die dann Wochen braucht, um zu
        heilen.
treatment-non-ablative-laser = Nicht hautabtragender (nicht ablativer) Laser
    .inline = nicht ablativer Laser
    .about = Ein Laser erhitzt die Haut in winzigen Säulen und verletzt die Oberfläche nicht.
treatment-ablative-laser = Hautabtragender (ablativer) Laser
    .inline = ablativer Laser
    .about = Ein Laser trägt die Oberfläche der Haut ab, die dann über Wochen heilt.
treatment-dermal-filler = Filler (Unterspritzung)
    .inline = Filler
    .about =
        Ein Gel wird unter die Haut gespritzt, um eingefallene Stellen und Falten für einige Monate
        aufzufüllen. Selten verstopft es ein Blutgefäß, was der Haut oder den Augen schaden kann.
treatment-topical-routine = Sonnenschutz und Hautpflege
    .inline = Sonnenschutz und Hautpflege
    .about =
        Täglicher Sonnenschutz mit LSF 30 oder höher, sanfte Pflege und Produkte zum Auftragen auf
        die Haut. Ein Eingriff gehört nicht dazu.
treatment-at-home-microneedling = Microneedling zu Hause
    .inline = Microneedling zu Hause
    .about =
        Ein Roller mit sehr kurzen Nadeln, den Sie an Ihrer eigenen Haut verwenden und der vor allem
        an der Oberfläche wirkt.
treatment-vascular-laser-or-ipl = Laser oder Blitzlicht (IPL)
    .about =
        Ein Laser oder Lichtblitze erhitzen kleine Äderchen oder braune Flecken, die dann
        verblassen. Falsch eingestelltes Licht kann verbrennen.
    .inline = Laser oder Blitzlicht
treatment-tightening-without-needles = Straffung ohne Nadeln
    .about =
        Fokussierter Ultraschall oder Radiofrequenz erhitzt die tiefere Haut von außen. Die
        Wirkung ist gering und kommt langsam.
    .inline = Straffung ohne Nadeln
treatment-tca-cross-or-subcision = Behandlung einzelner Narben (TCA CROSS oder Subzision)
    .about =
        Eine Hautärztin oder ein Hautarzt tupft starke Säure in schmale Löcher oder löst
        eine Narbe mit einer Nadel von unten.
    .inline = Behandlung einzelner Narben
treatment-medical-facial = Medizinische Gesichtsbehandlung
    .about =
        Wasser und Sog reinigen die Poren und die Oberfläche der Haut. Man sieht es sofort,
        und es hält einige Tage.
    .inline = medizinische Gesichtsbehandlung
treatment-skin-boosters = Skinbooster
    .about =
        Viele kleine Spritzen mit Hyaluronsäure oder Polynukleotiden. Die Studien dazu sind
        bisher klein und kurz.
    .inline = Skinbooster
treatment-wrinkle-injections = Beratung zu Mimikfalten
    .about =
        Eine Person, die Medikamente verschreiben darf, sieht sich die Falten an, die sich
        beim Bewegen des Gesichts zeigen, und sagt, welche Möglichkeiten es gibt.
    .inline = Beratung zu Mimikfalten

## Who can be asked

clinician-doctor = Ihre Hausarztpraxis
clinician-dermatologist = eine Hautarztpraxis
clinician-obstetrician = Ihre Hebamme oder Frauenarztpraxis
clinician-prescriber = Ihre verschreibende Praxis
clinician-oncologist = Ihr Krebs-Behandlungsteam
clinician-haematologist = eine Facharztpraxis für Blutkrankheiten (Hämatologie)
clinician-cardiologist = Ihre Herzpraxis (Kardiologie) oder Implantat-Ambulanz
clinician-rheumatologist = eine Facharztpraxis für Gelenke und Immunsystem (Rheumatologie)
clinician-neurologist = eine Facharztpraxis für Gehirn und Nerven (Neurologie)
clinician-surgeon = Ihre chirurgische Praxis oder eine Praxis für plastische Chirurgie
clinician-injector = die Fachperson Ihrer Filler-Behandlung
clinician-eyelid-specialist = eine Facharztpraxis für Augen und Augenlider
clinician-allergist = eine Facharztpraxis für Allergien
clinician-provider = die Person, die Sie behandelt
clinician-specialist = Ihre Facharztpraxis für diese Erkrankung

## Why a rule speaks

rule-preg =
    Ein oberflächliches Peeling mit Glykolsäure oder Milchsäure ist nur möglich, wenn Ihre
    Hebamme oder Frauenarztpraxis zustimmt. Lassen Sie bis nach der Geburt und bis zum Ende der
    Stillzeit keine anderen Eingriffe machen. Verwenden Sie bei der Hautpflege keine Retinoide
    (Vitamin-A-Produkte), kein Hydrochinon und keine Salicylsäure. Fragen Sie nach, bevor Sie
    Azelainsäure verwenden.
rule-bf =
    Vorsichtig ist es, zu warten, bis Sie nicht mehr stillen. Mittel zur örtlichen Betäubung
    können in die Muttermilch übergehen. Lassen Sie bei der Hautpflege Retinoide
    (Vitamin-A-Produkte) und Hydrochinon weg.
rule-ttc =
    Machen Sie am Tag jeder Behandlung einen Schwangerschaftstest. Lassen Sie sich nur
    behandeln, wenn er negativ ist, oder warten Sie Ihre Periode ab. Melasma (braune Flecken)
    kann außerdem später schlimmer werden. Lassen Sie bei der Hautpflege Retinoide
    (Vitamin-A-Produkte) und Hydrochinon weg.
rule-u18 =
    Unter 18 empfiehlt dieser Fragebogen keine kosmetischen Eingriffe. Besprechen Sie es mit
    einem Elternteil oder einer sorgeberechtigten Person und mit einer Hausarzt- oder
    Hautarztpraxis. Akne, die früh behandelt wird, hinterlässt vielleicht weniger Narben.
rule-18-21 =
    Microneedling-Geräte und Filler, die in den USA zugelassen sind, sind für Erwachsene ab 22
    gedacht. Wenn Sie 18 bis 21 Jahre alt sind, gehen Sie vor jedem Eingriff persönlich zu einer
    medizinischen Fachperson.
rule-65p =
    Ab etwa 65 kann die Haut dünner sein und leichter blaue Flecken bekommen. Geben Sie der
    Praxis eine Liste aller Ihrer Medikamente.
rule-wound =
    Verletzte oder wunde Haut muss vor jedem Eingriff ganz geschlossen und ruhig sein. Bis dahin
    gehören keine Säuren, Retinoide oder Peelings mit Körnern darauf.
rule-acne-act =
    Lassen Sie zuerst die Akne abklingen. Behandeln Sie danach die Spuren, die sie hinterlässt.
    Eine Arztpraxis oder Apotheke kann Sie dabei beraten. Eine Behandlung entzündeter Pickel
    kann Bakterien verbreiten. Aknecremes können trotzdem helfen, aber starke Produkte gehören
    nicht auf wunde oder verletzte Haut.
rule-acne-cyst =
    Tiefe, schmerzhafte Pickel gehören zuerst in eine Hautarztpraxis. Eine verordnete Behandlung
    kann helfen, neuen Narben vorzubeugen. Starke Produkte gehören nicht auf wunde oder
    verletzte Haut.
rule-cold-act =
    Ein Eingriff kann Lippenherpes oder Gürtelrose über die Haut verbreiten. Warten Sie, bis
    alle Krusten weg sind und die Haut normal aussieht. Warten Sie erneut, wenn der Lippenherpes
    oder die Gürtelrose wiederkommt. Säuren, Retinoide und Peelings mit Körnern gehören nicht
    auf diese Stellen.
rule-cold-hx =
    Ein Eingriff kann Lippenherpes wieder auslösen. Er wird nur gemacht, wenn Sie dazu
    verschriebene Tabletten gegen Viren nehmen. Begonnen wird damit am Tag davor oder am Tag des
    Eingriffs.
rule-wart =
    Ein Eingriff kann das Virus verbreiten, das hinter Warzen und Dellwarzen steckt. Gehen Sie
    in eine Arztpraxis oder Apotheke, und warten Sie, bis die Warzen oder Knötchen weg sind.
    Säuren, Retinoide und Peelings mit Körnern gehören nicht darauf, außer man rät Ihnen in der
    Arztpraxis oder Apotheke dazu.
rule-fungal-bact =
    Eine Infektion muss vor jedem Eingriff behandelt und vorbei sein. Bis dahin gehören keine
    Säuren, Retinoide oder Peelings mit Körnern auf die Haut.
rule-eczema =
    Solange ein Ekzem aktiv ist, ist die Schutzbarriere der Haut gestört. Warten Sie, bis die
    Haut abgeheilt ist. Bis dahin gehören keine Säuren, Retinoide oder Peelings mit Körnern
    darauf.
rule-eczema-q =
    Haut, die ein Ekzem hatte, wird leicht gereizt. Bitten Sie um einen Pflastertest
    (Epikutantest) und darum, dass eine Betäubungscreme kürzer einwirkt.
rule-psor =
    Eine Verletzung der Haut kann neue Stellen von Schuppenflechte oder Lichen planus auslösen.
    Warten Sie, bis die Haut dort abgeheilt ist. Säuren, Retinoide und Peelings mit Körnern
    gehören nicht auf die Stellen.
rule-psor-hx =
    Auch wenn sie ruhig sind, können Schuppenflechte oder Lichen planus dort auftreten, wo die
    Haut verletzt wird. Bitten Sie zuerst um einen Test an einer kleinen Stelle.
rule-skin-cancer-there =
    Wo Sie Hautkrebs hatten, untersucht zuerst eine Hautarztpraxis die Haut. Danach lautet die
    Antwort oft Ja.
rule-ros-act =
    Behandeln Sie zuerst die Rosazea, und warten Sie, bis sie ruhig ist. Bis dahin gehören keine
    Säuren, Retinoide oder Peelings mit Körnern auf die Haut.
rule-ros-q =
    Bei Haut mit Rosazea kann ein Eingriff einen Schub auslösen. Bitten Sie zuerst um einen Test
    an einer kleinen Stelle und um schonende Einstellungen.
rule-redness =
    Eine Rötung, die bleibt, kann Rosazea sein, und ein Eingriff kann einen Schub auslösen.
    Lassen Sie die Rötung untersuchen, und bitten Sie zuerst um einen Test an einer kleinen
    Stelle.
rule-sunburn =
    Bei verbrannter oder frisch gebräunter Haut ist es wahrscheinlicher, dass sie verbrennt oder
    dunkel wird. Warten Sie, bis der Sonnenbrand oder die Bräune ganz verschwunden ist. Auf
    verbrannte Haut gehören keine Säuren, Retinoide oder Peelings mit Körnern.
rule-faketan = Warten Sie, bis der Selbstbräuner verblasst ist. Das dauert etwa 1 bis 2 Wochen.
rule-irradiated-recent =
    Ihre Strahlentherapie ist vielleicht weniger als 12 Monate her. So lange empfiehlt dieser
    Fragebogen keinen Eingriff, weil die Haut in dieser Zeit langsam heilt.
rule-irradiated =
    Haut, die bestrahlt wurde, heilt langsam. Egal wie lange es her ist: Ihr
    Krebs-Behandlungsteam muss wissen, was geplant ist.
rule-ak =
    Bei rauen Stellen durch die Sonne muss ärztlich geklärt werden, was es ist, bevor etwas
    Kosmetisches gemacht wird. Bitte zeigen Sie sie bald in einer Arztpraxis.
rule-mole =
    Leberflecken und Muttermale müssen abgedeckt werden und dürfen nicht behandelt werden. Ein
    Fleck, der sich verändert, blutet oder ungewöhnlich aussieht, muss zuerst ärztlich
    untersucht werden.
rule-tattoo =
    Tattoos und Permanent-Make-up werden ausgespart, was immer verwendet wird. Licht kann sie
    dunkler machen oder verbrennen. Zeigen Sie der Praxis, wo sie sind.
rule-area-around-eyes =
    Krähenfüße und die Haut außerhalb des knöchernen Rands der Augenhöhle können behandelt
    werden, aber nur von einer Person, die das oft macht. Nie die Lider und nie innerhalb des
    Rands. Für Wärme, Licht und Filler ist hier zuerst eine fachärztliche Beurteilung nötig.
    Verwenden Sie bei der Hautpflege nur Augencremes und auf den Lidern kein Retinoid.
rule-area-lips =
    Hier geht es um das Rot der Lippen, und Falten darüber zählen zum Gesicht. Nur Filler oder
    Booster in ärztlicher Hand sind dafür gedacht. Ein Lippenbalsam mit Sonnenschutz schützt das
    Lippenrot.
rule-recent-peel = Dieser Fragebogen rät, nach einem oberflächlichen Peeling mindestens 4 Wochen zu warten.
rule-recent-needling = Dieser Fragebogen rät, nach einem Microneedling mindestens 4 Wochen zu warten.
rule-recent-laser =
    Dieser Fragebogen rät, nach einer Laser-, Licht- oder Wärmebehandlung mindestens 4 Wochen zu
    warten.
rule-recent-deep =
    Dieser Fragebogen rät, nach einem hautabtragenden Laser, einem tieferen Peeling oder einer
    Dermabrasion 6 Monate zu warten. Manche Quellen nennen eine kürzere Wartezeit.
rule-wax =
    Nach dem Entfernen von Haaren bleibt die Haut empfindlich. Dieser Fragebogen rät, eine ganze
    Woche zu warten.
rule-surg-face =
    Nach einer Operation in den vergangenen 12 Monaten ist das Gewebe innen vielleicht noch
    nicht verheilt. Wann die Haut so weit ist, muss chirurgisch beurteilt werden.
rule-surg-new =
    In den ersten 6 Wochen ist eine Operationswunde nicht fest genug für Nadeln oder Filler. Für
    alles andere ist eine chirurgische Zustimmung nötig.
rule-newscar =
    In den ersten 6 Wochen ist eine Narbe nicht fest genug für Nadeln oder Filler. Für alles
    andere ist eine chirurgische Zustimmung nötig.
rule-youngscar =
    In den ersten 12 Monaten verändert sich eine Narbe noch. Eine frühe Behandlung kann helfen,
    aber nur, wenn die Narbe nach chirurgischer Beurteilung fest genug ist.
rule-keloid =
    Wenn Ihre Narben weiterwachsen (Keloide), kann aus jeder Wunde wieder eine solche Narbe
    entstehen. In der Hautarztpraxis beginnt man meist mit Kortisonspritzen und mit Silikon auf
    der Haut.
rule-keloids-in-family =
    Keloide können in der Familie liegen. Sie selbst hatten nie eines. Bitten Sie deshalb zuerst
    um einen Test an einer kleinen Stelle, und warten Sie ab, wie sie heilt.
rule-keloids-in-family-trunk =
    An Brust, Rücken, Schultern und Oberarmen bilden sich Keloide am häufigsten. Wenn es in
    Ihrer Familie Keloide gibt, sieht sich zuerst eine Hautarztpraxis die Haut an.
rule-raised-scar-elsewhere =
    Eine einzelne dicke Narbe, die auf ihre Wunde begrenzt blieb, ist kein Keloid. Bitten Sie um
    einen Test an einer kleinen Stelle, und lassen Sie über der Narbe nichts machen.
rule-type-4 =
    Haut, die schnell bräunt, kann nach jeder Behandlung dunkle Flecken bekommen. Bitten Sie um
    schonende Einstellungen und wenn möglich um einen Test an einer kleinen Stelle. Suchen Sie
    eine Person, die Erfahrung mit Haut wie Ihrer hat. Meiden Sie starke Peelings und
    hautabtragende Laser.
rule-type-5-6 =
    Braune und schwarze Haut bekommt nach jeder Behandlung leichter dunkle Flecken, und sie
    können lange bleiben. Bitten Sie um schonende Einstellungen und wenn möglich um einen Test
    an einer kleinen Stelle. Suchen Sie eine Person, die oft braune und schwarze Haut behandelt.
    Meiden Sie starke Peelings und hautabtragende Laser. Licht gegen Rötungen trifft auch die
    Farbe Ihrer eigenen Haut und verbrennt sie, aber in einer Hautarztpraxis gibt es andere
    Laser.
rule-melasma-ever =
    Wärme und Licht können Melasma wieder auslösen. Verwenden Sie einen getönten Sonnenschutz,
    wählen Sie schonende Behandlungen, und lassen Sie ohne eine Hautarztpraxis nichts mit Wärme
    oder Licht machen.
rule-pih-hx =
    Ihre Haut kann nach einer Behandlung dunkel werden, so wie nach Pickeln oder Wunden. Lassen
    Sie zuerst die Flecken, die Sie haben, mit Cremes verblassen. Bitten Sie dann um schonende
    Einstellungen und einen Test an einer kleinen Stelle.
rule-creams-first =
    Bei dunklen Flecken kommen zuerst Cremes, 8 bis 12 Wochen lang. Ein oberflächliches Peeling
    kommt nach mindestens 8 Wochen mit Cremes.
    .change =
        Vielleicht möglich, wenn dunkle Flecken zuerst mit Cremes behandelt wurden (Dauer: { $time }): {
        $treatment }.
rule-melasma =
    Melasma kommt oft zurück, und Wärme oder Licht können es verschlimmern. Zuerst kommen
    Sonnenschutz und verordnete Cremes. Alles Weitere ist eine Ergänzung, und darüber
    entscheidet eine Hautarztpraxis.
rule-vitiligo =
    Nach einer Verletzung der Haut können neue weiße Flecken entstehen. Die Vitiligo sollte seit
    mindestens 12 Monaten stabil sein.
rule-lupus =
    Bei Lupus und Dermatomyositis sind Schübe und langsame Heilung möglich. An einen Eingriff
    ist nur zu denken, solange die Krankheit ruhig ist. Licht kann einen Schub auslösen, deshalb
    fallen Laser weg.
rule-sclero =
    Für Sklerodermie und Morphea gibt es keine einheitlichen Empfehlungen, und ein Eingriff
    könnte die Krankheit aktiv werden lassen. Dieser Fragebogen empfiehlt keinen Eingriff.
rule-autoimm =
    Eine Autoimmunerkrankung, die ruhig ist, ist meist kein Hindernis, wenn Sie keine
    Medikamente nehmen, die Ihr Immunsystem schwächen. Solange sie aktiv ist, warten Sie. Für
    alles, was tiefer geht, ist die Zustimmung Ihrer Facharztpraxis nötig.
rule-connective-tissue =
    Bei Ehlers-Danlos, Marfan und ähnlichen Krankheiten bekommt die Haut leichter blaue Flecken
    und heilt weniger gut. Fragen Sie zuerst Ihre Facharztpraxis. Was Haut abträgt, bleibt weg.
rule-thyroid-or-coeliac =
    Bei stabilen Werten sind die meisten Behandlungen in Ordnung. Bei Fillern widersprechen sich
    die Fachartikel, fragen Sie deshalb in Ihrer Arztpraxis. Bei einer Straffung wird die
    Schilddrüse ausgespart.
rule-thyroid-unstable =
    Lassen Sie zuerst Ihre Schilddrüsenwerte stabil einstellen. Dann sind die meisten
    Behandlungen möglich.
rule-mast-cell-or-urticaria =
    Reiben, Wärme und manche Mittel zur örtlichen Betäubung können einen Schub auslösen. Lassen
    Sie deshalb zuerst eine kleine Stelle testen. Bei Mastozytose fragen Sie zuerst Ihre
    Facharztpraxis für Allergien.
rule-healpoor =
    Wenn Wunden schlecht heilen, ist eine ärztliche Zustimmung nötig, bevor etwas die Haut
    verletzt oder erhitzt. Was tief geht, bleibt weg.
rule-iso-now =
    Sie nehmen Vitamin-A-Kapseln, haben sie erst vor sehr Kurzem abgesetzt oder wissen nicht,
    wann Sie sie abgesetzt haben. Brechen Sie die Einnahme nicht für eine kosmetische Behandlung
    ab. Fragen Sie in Ihrer Hautarztpraxis, ob etwas Schonendes früher möglich ist. Werden Sie
    nicht schwanger, solange Sie sie nehmen. Das gilt auch 1 Monat lang nach Isotretinoin oder
    Alitretinoin und 3 Jahre lang nach Acitretin.
rule-iso-past =
    Nach Vitamin-A-Kapseln wie Isotretinoin rät dieser Fragebogen, 6 Monate zu warten, vor
    hautabtragenden Lasern oder Microneedling zu Hause 12 Monate. Fachleute sagen inzwischen,
    dass manche schonenden Behandlungen früher möglich sein können. Darüber muss eine
    Hautarztpraxis entscheiden. Werden Sie nach Acitretin 3 Jahre lang nicht schwanger.
rule-iso-ablative =
    Nach Vitamin-A-Kapseln wie Isotretinoin rät dieser Fragebogen, vor einem hautabtragenden
    Laser oder Microneedling zu Hause 12 Monate zu warten. Beenden Sie die Einnahme dafür nicht
    vorzeitig. Werden Sie nach Acitretin 3 Jahre lang nicht schwanger.
rule-retinoid =
    Lassen Sie Retinoide, Säuren und Benzoylperoxid auf dieser Haut in den 7 Tagen vor einem
    Eingriff weg. Beginnen Sie frühestens 7 Tage danach wieder, und erst, wenn die Haut ruhig
    ist. Wenn sie ärztlich verordnet wurden, fragen Sie, bevor Sie sie weglassen.
rule-anticoag =
    Durch Blutverdünner können Sie stärker bluten oder mehr blaue Flecken bekommen. Setzen Sie
    einen Blutverdünner nie für eine kosmetische Behandlung ab.
rule-nsaid =
    Diese Mittel können blaue Flecken wahrscheinlicher machen. Fragen Sie, bevor Sie etwas
    Verordnetes absetzen.
rule-immuno =
    Ein schwaches Immunsystem macht Infektionen wahrscheinlicher. Setzen Sie für eine
    kosmetische Behandlung kein Medikament ab.
rule-steroid-top =
    Starke Kortisoncremes machen die Haut dünn. Fragen Sie dort, wo die Creme verschrieben
    wurde, bevor Sie sie absetzen.
rule-photosens =
    Setzen Sie das Medikament nicht ab. Sagen Sie es der Praxis, meiden Sie vorher und nachher
    die Sonne, und bitten Sie um einen Test an einer kleinen Stelle. Bei Peelings fragen Sie
    Ihre verschreibende Praxis oder eine Apotheke. Mit einem Krebsmedikament, das durch Licht
    aktiviert wird, lassen Sie jetzt keine Lichtbehandlung machen.
rule-chemo =
    Während einer Krebsbehandlung empfiehlt dieser Fragebogen keine Eingriffe. Die Haut kann
    langsam heilen, und Infektionen können wahrscheinlicher sein.
rule-chemo-past =
    Nach einer Krebsbehandlung kann die Haut etwa ein Jahr lang langsam heilen. Ihr
    Krebs-Behandlungsteam muss wissen, was geplant ist.
rule-cancer-hormone-tablets =
    Diese Tabletten sind kein Grund, Sie abzulehnen, und Sie dürfen sie nicht absetzen. Sagen
    Sie Ihrem Krebs-Behandlungsteam Bescheid, bevor etwas die Haut verletzt. Wenn Lymphknoten
    entfernt wurden, sagen Sie, auf welcher Seite, und lassen Sie an einem geschwollenen Arm
    nichts machen.
rule-anaemia-or-blood-cancer =
    PRP braucht gesundes Blut, deshalb entscheidet eine Facharztpraxis für Blutkrankheiten.
    Sagen Sie es der Praxis, denn Sie können leichter blaue Flecken bekommen und schneller müde
    werden. Wenn Sie jetzt wegen Krebs behandelt werden, wählen Sie auch „Krebsbehandlung
    zurzeit“.
rule-antiarr =
    Betäubungscremes können bei Mitteln gegen Herzrhythmusstörungen, G6PD-Mangel oder
    Methämoglobinämie riskant sein. Sagen Sie es der Praxis, bevor etwas betäubt wird, und
    setzen Sie kein Medikament ab.
rule-bleed =
    Sie können stärker bluten oder mehr blaue Flecken bekommen als andere, und beides kann
    länger dauern. Dieser Fragebogen schließt die meisten Behandlungen aus, die die Haut
    verletzen.
rule-clot =
    Sagen Sie der Praxis, dass Sie Blutgerinnsel haben oder hatten. Wenn Sie jetzt einen
    Blutverdünner nehmen, wählen Sie auch diesen, und setzen Sie ihn nie für eine kosmetische
    Behandlung ab. Für PRP ist eine ärztliche Zustimmung nötig.
rule-dm-ok =
    Mit gut eingestelltem Diabetes heilt die Haut etwas langsamer. Bringen Sie einen aktuellen
    Langzeit-Blutzuckerwert (HbA1c) mit.
rule-dm-bad =
    Warten Sie, bis Ihr Diabetes gut eingestellt ist und ärztlich kontrolliert wurde. Ein hoher
    Blutzucker kann die Heilung verlangsamen und Infektionen wahrscheinlicher machen.
rule-heart =
    Schonende Behandlungen sind möglich: Sagen Sie der Praxis, welche Medikamente Sie nehmen.
    Für alles, was tiefer geht, ist zuerst die Zustimmung Ihrer Hausarzt- oder Herzpraxis nötig.
    Manche starken Peelings können das Herz beeinträchtigen.
rule-high-blood-pressure =
    Mit gut behandeltem Bluthochdruck ist fast alles möglich. Wenn er nicht behandelt wird oder
    sehr hoch ist, gehen Sie zuerst in Ihre Arztpraxis.
rule-pace =
    Lassen Sie keine Behandlung mit Radiofrequenz und keine mit fokussiertem Ultraschall machen:
    Beides kann Implantate mit Elektronik stören. Ein Microneedling-Pen leitet keinen Strom
    durch Ihren Körper. Fragen Sie das Team, das Ihr Implantat betreut, und sagen Sie der
    Praxis, dass Sie ein Implantat haben.
rule-metal =
    Radiofrequenz (RF) wird nicht über oder nahe an Metall angewendet. Sagen Sie der Praxis, wo
    Sie Metall haben, auch an den Zähnen.
rule-hiv-hep =
    Man muss Sie deshalb nicht ablehnen, denn dieselbe Hygiene schützt alle. Wenn Sie jetzt zu
    wenige Immunzellen haben, wählen Sie auch „Schwaches Immunsystem“. Fragen Sie, wie die
    Praxis diese Angabe vertraulich behandelt. Teilen Sie einen Nadelroller nie mit jemandem.
rule-nerve-or-muscle-illness =
    Spritzen, die Muskeln entspannen, können bei dieser Krankheit gefährlich sein. Sagen Sie es
    der Praxis, was immer Sie vorhaben.
rule-light-triggered-illness =
    Lichtbehandlungen können bei Ihnen Verbrennungen oder Blasen verursachen. Sagen Sie es der
    Praxis, lassen Sie bei einer Gesichtsbehandlung kein LED-Licht verwenden, und verwenden Sie
    jeden Tag Sonnenschutz.
rule-epilepsy =
    Sagen Sie der Praxis, dass Sie Anfälle haben und was sie auslöst. Laser geben helles Licht
    ab.
rule-liver-kid =
    Eine Leber- oder Nierenerkrankung kann verändern, wie der Körper Mittel zur örtlichen
    Betäubung verträgt. Manche starken Peelings können den Nieren schaden.
rule-fever = Warten Sie, bis das Fieber oder die Krankheit vorbei ist und Sie sich wieder gut fühlen.
rule-smoke =
    Rauchen und Dampfen können die Heilung verlangsamen und das Ergebnis abschwächen. Eine Pause
    davor und danach kann helfen.
rule-faint =
    Bei Nadeln können Sie ohnmächtig werden oder große Angst bekommen. Sagen Sie es vorher, und
    legen Sie sich hin. Für PRP wird außerdem Blut abgenommen.
rule-al-metal =
    Die meisten Nadeln sind aus Chirurgenstahl. In einer Hautarztpraxis kann ein Pflastertest
    (Epikutantest) gemacht werden. Manche Geräte haben Nadeln aus Titan.
rule-al-nickel =
    Stahlnadeln können Nickel enthalten, und Reaktionen sind selten. Sagen Sie der Praxis, dass
    Sie diese Allergie haben, fragen Sie, woraus die Nadeln sind, und lassen Sie eine kleine
    Stelle testen.
rule-al-la =
    Lassen Sie keine Betäubungscreme und keinen Filler mit Lidocain verwenden, bis Ihre Allergie
    abgeklärt ist. Ein oberflächliches Peeling braucht keine Betäubung.
rule-sulphonamide =
    Eine Allergie gegen Sulfonamide ist keine Allergie gegen Mittel zur örtlichen Betäubung.
    Sagen Sie es der Praxis trotzdem, denn manche Betäubungscremes sind nichts für Sie.
rule-al-latex =
    Sagen Sie es der Praxis schon bei der Buchung, damit Handschuhe und Geräte latexfrei sind.
    Verwenden Sie auch zu Hause kein Latex.
rule-al-antisep =
    Sagen Sie der Praxis, auf welches Desinfektionsmittel, welches Pflaster oder welchen Kleber
    Sie reagieren. Verwenden Sie es auch zu Hause nicht.
rule-al-aspirin =
    Lassen Sie Salicylsäure weg, sowohl bei Peelings als auch bei der Hautpflege. Sie ist eng
    mit ASS (Aspirin) verwandt.
rule-al-multi =
    Nach einer schweren Reaktion in der Vergangenheit oder bei vielen Allergien kann eine neue
    Reaktion wahrscheinlicher sein. Bringen Sie Ihre Liste und Ihren Adrenalin-Pen mit. Filler
    bleiben weg.
rule-al-serum =
    In Haut, in die gestochen wurde, können harte Knoten (Granulome) entstehen. Sarkoidose oder
    eine frühere Reaktion nach Microneedling kann sie wahrscheinlicher machen.
rule-toxin-recent =
    Dieser Fragebogen rät, nach diesen Spritzen mindestens 2 Wochen zu warten, bevor etwas auf
    die Haut drückt. Druck kann das Mittel in einen Muskel daneben schieben, und ein Lid kann
    dann eine Zeit lang hängen.
rule-toxin-again = Diese Spritzen gibt es erst wieder 12 Wochen nach den letzten.
rule-filler =
    Sagen Sie der Praxis, wo Sie Filler haben. Nadeln mit Radiofrequenz können sie beschädigen.
    Ultraschall bleibt davon weg, außer die Person, die sie gespritzt hat, stimmt zu.
rule-filler-recent =
    Dieser Fragebogen rät, Filler mindestens 2 Wochen ruhen zu lassen, bevor etwas darauf
    drückt.
rule-filler-recent-injector =
    In den ersten 4 Wochen nach Fillern ist für weitere die Zustimmung der Person nötig, die die
    ersten gespritzt hat.
rule-filler-recent-rf =
    In den ersten 26 Wochen nach Fillern brauchen Nadeln mit Radiofrequenz die Zustimmung der
    Person, die sie gespritzt hat.
rule-biostimulator =
    Sagen Sie jeder Person, die Sie behandelt, was gespritzt wurde und wo. Wärme, ein Laser oder
    ein Peeling kann dort eine Entzündung auslösen.
rule-biostimulator-surface =
    Dieser Fragebogen rät, nach einem Filler, der Kollagen aufbaut, mindestens 2 Wochen zu
    warten, was immer geplant ist.
rule-biostimulator-recent =
    In den ersten 4 Wochen nach einem Filler, der Kollagen aufbaut, muss die Person zustimmen,
    die ihn gespritzt hat.
rule-biostimulator-rf =
    In den ersten 26 Wochen nach einem Filler, der Kollagen aufbaut, brauchen Nadeln mit
    Radiofrequenz die Zustimmung der Person, die ihn gespritzt hat.
rule-threads =
    Fäden halten monatelang, und Druck kann sie lockern. Dieser Fragebogen rät, mindestens 4
    Wochen zu warten.
rule-threads-surface =
    Dieser Fragebogen rät, nach Fäden mindestens 2 Wochen zu warten, was immer geplant ist.
rule-threads-injector =
    Wärme kann Fäden lockern. In den ersten 12 Wochen muss die Person zustimmen, die sie
    eingesetzt hat.
rule-area-neck =
    Die Haut am Hals ist dünner als die Gesichtshaut und heilt weniger gut, deshalb bleibt die
    eingestellte Tiefe gering, und Peelings bleiben oberflächlich. Hautabtragende Laser haben
    dort Narben hinterlassen, und bei starken Peelings kann das ebenso geschehen. Bei einer
    Straffung werden Schilddrüse und Luftröhre ausgespart. Die US-Aufsichtsbehörde (FDA) hat
    Filler für den Hals nicht zugelassen.
rule-area-chest =
    Die Haut auf der Brust vernarbt leicht und kann erhabene Narben bilden, lassen Sie deshalb
    zuerst eine kleine Stelle testen. Aknenarben sind dort oft schon erhaben. Starke Peelings
    und hautabtragende Laser bleiben weg. Die US-Aufsichtsbehörde (FDA) hat Filler für diesen
    Bereich nicht zugelassen.
rule-area-breasts =
    Hier werden nur Dehnungsstreifen behandelt, und nie die Brustwarze. Bei einem Implantat,
    einem Knoten oder einer Veränderung lassen Sie sich zuerst ärztlich untersuchen. Starke
    Peelings, Straffung, Filler und Booster bleiben weg. Ein hautabtragender Laser braucht das
    Urteil einer Hautarztpraxis.
rule-area-abdomen =
    Die Haut am Bauch heilt langsamer als die Gesichtshaut, deshalb bleiben die Einstellungen
    schonend. Streifen und Flecken verblassen, verschwinden aber nicht. Starke Peelings bleiben
    dort weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die US-Aufsichtsbehörde
    (FDA) rät davon ab, den Körper mit Fillern zu formen.
rule-area-hips-or-buttocks =
    Die Haut an Hüften und Po heilt langsamer als die Gesichtshaut, deshalb bleiben die
    Einstellungen schonend. Streifen und Flecken verblassen, verschwinden aber nicht. Tragen Sie
    einige Tage lang weite Kleidung. Starke Peelings bleiben dort weg, und ein hautabtragender
    Laser könnte Spuren hinterlassen. Die US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit
    Fillern zu formen.
rule-area-thighs =
    Die Haut an den Oberschenkeln heilt langsamer als die Gesichtshaut, deshalb bleiben die
    Einstellungen schonend. Streifen und Flecken verblassen, verschwinden aber nicht. Starke
    Peelings bleiben dort weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die
    US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen.
rule-area-lower-legs =
    Unterhalb des Knies heilt Haut langsam, wird leicht dunkler und kann erhabene Narben bilden.
    Bei Beinvenen müssen vor jeder Lichtbehandlung die Venen untersucht werden. Starke Peelings
    bleiben dort weg, und ein hautabtragender Laser könnte Spuren hinterlassen. Die
    US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit Fillern zu formen.
rule-area-arms =
    An Schultern und Oberarmen bilden sich häufiger erhabene Narben, deshalb bleiben die
    Einstellungen schonend. Starke Peelings bleiben an den Armen weg, und ein hautabtragender
    Laser könnte Narben hinterlassen. Die US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit
    Fillern zu formen.
rule-area-hands =
    Die Haut der Hände ist dünn und liegt über Sehnen, deshalb bleibt die eingestellte Tiefe
    gering. Starke Peelings bleiben dort weg. Manche setzen dort auch keinen hautabtragenden
    Laser ein.
rule-leg-veins =
    Hinter Venen am Bein kann ein tieferes Problem stecken. Lassen Sie sie vor jeder
    Lichtbehandlung ärztlich untersuchen.
rule-area-back =
    Am Rücken können sich erhabene Narben bilden. Aknenarben sind dort oft schon erhaben, lassen
    Sie sie deshalb zuerst ansehen. Starke Peelings bleiben dort weg, und ein hautabtragender
    Laser könnte Narben hinterlassen. Die US-Aufsichtsbehörde (FDA) rät davon ab, den Körper mit
    Fillern zu formen.
rule-st-deep-peel =
    Ein mitteltiefes oder tiefes Peeling ist ein medizinischer Eingriff. Die Haut braucht Wochen
    zum Heilen, und Narben oder eine andere Hautfarbe können bleiben. Das entscheidet eine
    Hautarztpraxis, und dieser Fragebogen empfiehlt es nie.
rule-st-deep-peel-heart =
    Manche tiefen Peelings enthalten Phenol, das den Herzschlag stören und die Nieren belasten
    kann. Diabetes oder Herzprobleme können dieses Risiko erhöhen. Für ein solches Peeling muss
    das Herz überwacht werden und eine Ärztin oder ein Arzt im Raum sein. Wenn Sie nicht wissen,
    welche Säure geplant ist, gehen Sie von Phenol aus.
rule-st-ablative =
    Dieser Laser trägt die Oberfläche der Haut ab. Danach ist sie tagelang wund und wochen- bis
    monatelang rot. Infektionen, Narben und hellere oder dunklere Haut sind möglich. Das
    entscheidet eine Hautarztpraxis, und dieser Fragebogen empfiehlt ihn nie.
rule-st-filler =
    Selten verstopft ein Filler ein Blutgefäß. Dann kann Haut absterben, das Augenlicht verloren
    gehen oder ein Schlaganfall folgen. Gehen Sie nur zu einer geschulten medizinischen
    Fachperson, die das Gegenmittel vor Ort hat. Weiße oder fleckig verfärbte Haut, starke
    Schmerzen oder Sehstörungen sind ein Notfall. In den USA sind Filler für Erwachsene ab
    22 gedacht.
rule-st-rf =
    Im Oktober 2025 warnte die US-Aufsichtsbehörde (FDA) vor schweren Schäden durch manche
    Behandlungen mit Radiofrequenz-Microneedling. Sie nannte Verbrennungen, Narben, Verlust von
    Fettgewebe, Entstellung und Nervenschäden. Manche Menschen mussten operiert werden. Es ist
    ein medizinischer Eingriff und niemals etwas für zu Hause. Wählen Sie eine geschulte
    medizinische Fachperson, und sagen Sie ihr, ob Sie Implantate haben.
rule-st-prp =
    Für PRP wird Ihnen Blut abgenommen und ein Teil davon wieder auf die Haut gegeben. Kundinnen
    eines Spas in den USA haben sich mit HIV angesteckt, höchstwahrscheinlich durch mehrfach
    verwendetes Material. Alles muss zum einmaligen Gebrauch sein, vor Ihren Augen geöffnet
    werden und Ihren Namen tragen.
rule-st-ln-type-3 =
    Haut, die bräunt, kann nach einem Laser oder Blitzlicht eine Zeit lang dunkler werden.
    Bitten Sie um eine Probestelle, bräunen Sie sich weder vorher noch nachher, und verwenden
    Sie jeden Tag Sonnenschutz.
rule-st-vascular =
    Falsch eingestelltes Licht verbrennt die Haut. Bräune, dunkle Haut und manche Medikamente
    erhöhen dieses Risiko. Sagen Sie, was Sie nehmen, und bitten Sie um einen Test an einer
    kleinen Stelle.
rule-st-tightening =
    Es tut mäßig weh, etwa 5 von 10. Selten bleiben Verbrennungen, taube Haut, ein schwacher
    Muskel oder ein Verlust von Fettgewebe zurück. Die Wirkung ist gering, und nahe am Auge wird
    es nie gemacht.
rule-st-cross =
    Eine Hautärztin oder ein Hautarzt behandelt Narbe für Narbe, mit starker Säure oder einer
    Nadel unter der Narbe. Das entscheidet eine Hautarztpraxis, und dieser Fragebogen empfiehlt
    es nie.
rule-st-boosters =
    Die Belege sind dünn: einige kleine, kurze Studien. Knoten, blaue Flecken und eine Infektion
    können folgen, und ein verstopftes Blutgefäß ist möglich, wie bei Fillern. Polynukleotide
    stammen aus Fisch. Sagen Sie der Praxis deshalb, wenn Sie gegen Fisch allergisch sind.
rule-st-wrinkle =
    Eine Person, die Medikamente verschreiben darf, muss Sie zuerst persönlich sehen. Dieser
    Fragebogen empfiehlt es nie.
rule-home-always =
    Im Jahr 2021 erklärte die US-Aufsichtsbehörde (FDA), dass sie kein Microneedling-Gerät für
    den Verkauf ohne Rezept zugelassen hatte. Das könnte sich geändert haben. Eine Klinik oder
    Praxis ist die bessere Wahl. Zu Hause dürfen die Nadeln nicht länger als 0,25 mm sein.
rule-home-not-asked =
    Sie haben nicht angegeben, dass Sie nur zu Hause behandelt werden möchten, und dieser
    Fragebogen schlägt Microneedling zu Hause nicht vor.
rule-home-event =
    Ihr Anlass liegt innerhalb der nächsten 4 Wochen. Machen Sie davor zu Hause kein
    Microneedling: Eine Rötung oder ein dunkler Fleck könnte dann noch da sein.
rule-home-needle =
    Nadeln, die länger als 0,25 mm sind, können zu Hause zu tief eindringen. Wenn Sie die Länge
    nicht kennen, verwenden Sie den Roller nicht.
rule-home-area =
    Rollen Sie zu Hause nur über Wangen, Stirn und Kinn. Sie haben mindestens einen anderen
    Bereich gewählt.
rule-home-concern =
    Roller für zu Hause wirken vor allem an der Oberfläche. Sie sind nichts für Narben,
    Dehnungsstreifen, Falten, schlaffe Haut, braune oder rote Flecken, Äderchen, Knötchen, Akne
    oder Mitesser.
rule-scar-large =
    Große, genähte oder durch Verbrennung entstandene Narben verändern sich durch diese
    Behandlungen selten stark. In einer chirurgischen Praxis kann man Ihnen sagen, was sonst
    möglich ist.
rule-not-sure-concerns =
    Sie waren sich nicht sicher, was Ihr Anliegen ist. Eine Hautarztpraxis kann das zuerst
    herausfinden.
rule-not-sure-acne-scar-type =
    Sie waren sich nicht sicher, wie Ihre Aknenarben aussehen. Eine Hautarztpraxis sollte sie
    zuerst ansehen, denn erhabene Narben brauchen eine andere Behandlung.
rule-not-sure-scar-type =
    Sie waren sich nicht sicher, was für eine Narbe es ist. Eine Hautarztpraxis sollte sie
    zuerst ansehen, denn erhabene oder straffe Narben brauchen eine andere Behandlung.
rule-not-sure-pregnancy =
    Finden Sie zuerst heraus, ob Sie schwanger sind. Warten Sie, bis feststeht, dass Sie es
    nicht sind. Lassen Sie bis dahin bei der Hautpflege Retinoide (Vitamin-A-Produkte),
    Hydrochinon und Salicylsäure weg.
rule-not-sure-skin-now =
    Sie waren sich nicht sicher, wie Ihre Haut jetzt ist. Eine Hautarztpraxis sollte sie zuerst
    ansehen.
rule-not-sure-skin-history =
    Sie waren sich nicht sicher, wie Ihre Haut früher war. Gehen Sie das zuerst in einer
    Hautarztpraxis durch.
rule-not-sure-health =
    Sie waren sich bei den Fragen zu Ihrer Gesundheit nicht sicher. Das können Sie zuerst in
    einer Arztpraxis durchgehen.
rule-not-sure-medicines =
    Sie waren sich bei Ihren Medikamenten nicht sicher. In einer Arztpraxis oder Apotheke kann
    man sie mit Ihnen prüfen. Bitte setzen Sie keine ab.
rule-not-sure-allergies =
    Sie waren sich bei der Frage nach Allergien nicht sicher. Eine Arztpraxis kann Ihnen helfen,
    das zuerst herauszufinden.
rule-not-sure-recent-treatments =
    Sie waren sich nicht sicher, was bei Ihnen in letzter Zeit gemacht wurde. Fragen Sie dort,
    wo es gemacht wurde, denn die Haut braucht dazwischen Zeit.
rule-few-spots =
    Einige kleine Pickel werden einfach nicht behandelt. Wenn es mehr als fünf sind oder wenn
    sie schmerzen oder tief sind, lassen Sie zuerst die Akne abklingen.

## Before, after, when to get help, what to ask

care-no-tan =
    Verwenden Sie in den 4 Wochen vor einem Peeling, einem Laser oder einer Lichtbehandlung
    jeden Tag Sonnenschutz, und bräunen Sie sich nicht. Gehen Sie nicht ins Solarium, und lassen
    Sie Selbstbräuner zuerst verblassen.
care-no-tan-needles =
    Verwenden Sie in den 2 Wochen davor jeden Tag Sonnenschutz, und bräunen Sie sich nicht.
    Gehen Sie nicht ins Solarium, und lassen Sie Selbstbräuner zuerst verblassen.
care-pause-actives =
    Lassen Sie Retinoide, Säuren und Benzoylperoxid auf der Haut, die behandelt werden soll, in
    den 7 Tagen davor weg. Wenn sie verordnet wurden, fragen Sie zuerst.
care-no-waxing =
    Entfernen Sie an der Haut, die behandelt werden soll, in den 7 Tagen davor keine Haare mit
    Wachs, Faden oder Enthaarungscreme, und rasieren Sie sie nicht gründlich.
care-tell-the-clinic =
    Sagen Sie der Praxis, ob Sie Lippenherpes, Allergien, Implantate oder Krankheiten haben, und
    nennen Sie alle Ihre Medikamente. Sagen Sie es auch, wenn Sie schwanger sein könnten.
care-painkillers =
    Fragen Sie, ob Sie in der Woche davor Ibuprofen, Naproxen und ähnliche Schmerzmittel
    weglassen sollen. Fragen Sie immer nach, bevor Sie etwas Verordnetes absetzen.
care-numbing =
    Wenn Betäubungscreme verwendet wird, lassen Sie sie von der Praxis auftragen. Sie braucht je
    nach Produkt 20 bis 60 Minuten, und manche Menschen kommen ohne aus. Tragen Sie keine eigene
    auf, schon gar keine mit mehr als 4 % Lidocain oder unter Frischhaltefolie.
care-antiviral-before =
    Fragen Sie rechtzeitig vorher nach Tabletten gegen die Viren, die Lippenherpes auslösen.
    Damit wird am Tag davor oder am selben Tag begonnen.
care-antiviral-resurfacing =
    Fragen Sie vor einem mitteltiefen oder tiefen Peeling oder einem hautabtragenden Laser
    ärztlich nach Tabletten gegen Herpesviren, auch wenn Sie nie Lippenherpes hatten. Das Virus
    schläft oft unbemerkt.
care-eye-shields =
    Bei einer Laser- oder Lichtbehandlung müssen Ihre Augen mit Schutzschalen abgedeckt sein.
    Alle anderen im Raum tragen Schutzbrillen.
care-vascular-after =
    Nach Laser oder Blitzlicht: Kühlen Sie die Haut, und halten Sie sie 2 Tage lang von Hitze
    fern. Verwenden Sie jeden Tag Sonnenschutz. Lassen Sie Krusten von selbst abfallen.
care-tightening-after =
    Nach einer Straffung ohne Nadeln kann die Stelle einige Wochen druckempfindlich bleiben. Sonst
    ist nichts nötig.
care-cross-after =
    Verwenden Sie nach TCA CROSS oder einer Subzision jeden Tag Sonnenschutz, und lassen Sie die
    Krusten von selbst abfallen. Blaue Flecken können wochenlang zu sehen sein.
care-facial-after =
    Gehen Sie nach einer Gesichtsbehandlung einen Tag lang sanft mit Ihrer Haut um, und verwenden
    Sie Sonnenschutz.
care-boosters-after =
    Nach Skinboostern: Tragen Sie 12 Stunden lang kein Make-up. Drücken und reiben Sie die kleinen
    Beulen nicht.
care-wrinkle-after =
    Reiben Sie den Bereich 4 Stunden lang nicht, und liegen Sie in dieser Zeit nicht flach.
care-help-droop =
    Ein Lid, das hängt, erholt sich meist wieder, aber sagen Sie es der Praxis noch am selben
    Tag. Probleme beim Schlucken, Sprechen oder Atmen sind ein Notfall: Wählen Sie den Notruf.
care-help-smile =
    Wenn Ihr Lächeln schwach ist oder Haut wochenlang taub bleibt, wenden Sie sich an die
    behandelnde Praxis. Schmerzen in einem Auge während der Behandlung oder danach müssen sofort
    augenärztlich untersucht werden.
care-ask-melasma =
    In kleinen Studien half Microneedling mit einem Medikament auf der Haut bei Melasma am
    Anfang, später nicht eindeutig. Zu Hause wird es nie gemacht. Würde es bei meinem Melasma
    helfen?
care-pregnancy-check =
    Machen Sie am Tag jedes Termins einen Schwangerschaftstest. Gehen Sie nur hin, wenn er
    negativ ist, oder warten Sie Ihre Periode ab.
care-patch-test =
    Bitten Sie um einen Pflastertest (Epikutantest) der Produkte und um einen Test an einer
    kleinen Stelle.
care-test-spot = Bitten Sie um einen Test an einer kleinen Stelle, und warten Sie ab, wie sie heilt.
care-fade-marks-first =
    Behandeln Sie dunkle Flecken zuerst mit Cremes, 8 bis 12 Wochen lang. Die Behandlung kommt
    nach mindestens 8 Wochen mit Cremes.
care-pause-smoking =
    Wenn Sie können, rauchen oder dampfen Sie in den Tagen davor und danach nicht. Eine Apotheke
    oder Hausarztpraxis kann helfen.
care-home-needle =
    Verwenden Sie einen einfachen Roller. Seine Nadeln dürfen höchstens 0,25 mm lang sein. Verwenden
    Sie zu Hause nie 0,5 mm oder mehr. Verwenden Sie keinen Pen mit Motor. Rollen Sie nur über
    Wangen, Stirn und Kinn.
care-home-clean =
    Waschen Sie Hände und Gesicht. Legen Sie den Roller davor und danach etwa 10 Minuten in
    frischen Alkohol (70 %), und lassen Sie ihn trocknen. Steril wird er dadurch nicht.
    Verwenden Sie den Roller nur einmal, höchstens dreimal. Werfen Sie ihn dann in einen
    stichfesten Behälter für Nadeln.
care-home-never =
    Rollen Sie nie über Augenlider, Lippen, die Vorderseite des Halses, Leberflecken, Pickel,
    Narben oder verletzte Haut. Teilen Sie nie einen Roller. Verwenden Sie ihn nie bei einem
    Kind oder einer anderen Person, nie mit Betäubungscreme und nie vor einem Anlass. Geben Sie
    keine Pigmente, kein PRP und keine Ampullen auf die Haut.
care-redness-normal =
    Rechnen Sie mit 1 bis 3 Tagen Rötung, manchmal mit bis zu 7 Tagen. Schwellung, Spannen und
    winzige Blutpunkte sind am Anfang üblich, Schuppen an den Tagen 3 bis 5.
care-first-day =
    Bleiben Sie in den ersten 24 Stunden drinnen oder im Schatten, und tragen Sie einen Hut.
    Verwenden Sie nur, was die Praxis aufträgt oder Ihnen gibt, und Sonnenschutz nur, wenn die
    Praxis ihn aufträgt. Berühren Sie Ihre Haut nicht, und schlafen Sie auf einem frischen
    Kissenbezug.
care-no-makeup =
    Tragen Sie mindestens 24 Stunden kein Make-up, besser 72 Stunden. Verwenden Sie danach
    sauberes Mineral-Make-up und saubere Pinsel.
care-no-vitamin-c =
    Geben Sie mindestens 7 Tage lang kein Serum mit Vitamin C, Duftstoffen oder ätherischen Ölen
    auf die mit Nadeln behandelte Haut. Verwenden Sie nur ein steriles Produkt, das die Praxis
    nennt.
care-no-actives =
    Lassen Sie mindestens 7 Tage lang Retinoide, Säuren, Vitamin C und Peelings mit Körnern weg.
    Beginnen Sie erst wieder, wenn die Haut ruhig und verheilt ist.
care-no-sweat =
    Treiben Sie 72 Stunden lang keinen Sport, und gehen Sie nicht in Sauna, Whirlpool oder
    Schwimmbad. Arbeit am Schreibtisch ist am nächsten Tag in Ordnung.
care-gentle-care =
    Verwenden Sie lauwarmes Wasser, ein mildes Reinigungsmittel und eine einfache
    Feuchtigkeitscreme ohne Duftstoffe. Tragen Sie 72 Stunden lang nichts mit Alkohol auf die
    Haut auf.
care-sunscreen-after =
    Verwenden Sie ab 24 Stunden danach jeden Tag mineralischen Sonnenschutz mit LSF 30 oder
    höher. Verwenden Sie ihn mindestens 2 Wochen lang, und meiden Sie starke Sonne.
care-sunscreen-longer =
    Ihre Haut kann leichter dunkler werden, deshalb sind 2 Wochen Sonnenschutz nicht genug.
    Verwenden Sie ihn mindestens 4 Wochen lang jeden Tag.
care-do-not-pick =
    Lassen Sie Schuppen und Krusten von selbst abfallen. Zupfen, scheuern und bürsten Sie nicht.
care-peel-after =
    Nach einem oberflächlichen Peeling kann die Haut einige Stunden spannen und einige Tage
    schuppen. Verwenden Sie ab 24 Stunden danach jeden Tag mineralischen Sonnenschutz mit LSF 30
    oder höher. Meiden Sie die Sonne mindestens einen Monat lang.
care-deep-peel-after =
    Nach einem mitteltiefen Peeling kann die Heilung bis zu 6 Wochen dauern, und nach einem
    tiefen kann eine Schwellung 2 Wochen anhalten. Meiden Sie die Sonne mindestens einen Monat
    lang. Beginnen Sie mit Sonnenschutz erst, wenn die Praxis es sagt.
care-laser-after = Nach einem nicht hautabtragenden Laser hält die Rötung einige Stunden bis Tage an.
care-ablative-laser-after =
    Nach einem hautabtragenden (ablativen) Laser ist die Rötung stark und kann monatelang
    anhalten. Tun Sie genau das, was die Praxis Ihnen zur Wunde sagt. Beginnen Sie mit
    Sonnenschutz erst, wenn die Praxis es sagt.
care-filler-after =
    Nach Fillern können blaue Flecken 1 bis 7 Tage zu sehen sein. Drücken und reiben Sie den Bereich
    nicht, außer die Praxis sagt es Ihnen.
care-routine-sun =
    Verwenden Sie jeden Tag Sonnenschutz mit LSF 30 oder höher. Wählen Sie bei braunen Flecken
    einen getönten mineralischen.
care-routine-slow =
    Nehmen Sie immer nur ein neues Produkt dazu, und verwenden Sie es am Anfang nur alle paar
    Tage. Wenn es brennt oder Ihre Haut rot wird, hören Sie damit auf, denn Reizungen können
    Flecken hinterlassen.
care-routine-time = Geben Sie neuer Hautpflege 8 bis 12 Wochen Zeit, bevor Sie urteilen.
care-routine-marks =
    Verwenden Sie gegen dunkle Flecken 8 bis 12 Wochen lang Cremes. Fragen Sie in der Apotheke
    oder Arztpraxis, welche geeignet sind. Sagen Sie dort, wenn Sie schwanger sind oder sein
    könnten oder stillen.
care-home-after =
    Tragen Sie nur eine reine, sterile Hyaluronsäure oder eine milde Feuchtigkeitscreme auf,
    ohne Duftstoffe oder Vitamin C. Meiden Sie die Sonne, und verwenden Sie ab dem nächsten
    Morgen Sonnenschutz. Verwenden Sie 24 Stunden lang kein Make-up, und treiben Sie 72 Stunden
    lang keinen Sport.
care-home-how-often =
    Rollen Sie höchstens alle 4 Wochen einmal. Die Haut kann einige Stunden rosa sein. Wenn eine
    Rötung länger als 24 Stunden anhält, rollen Sie nicht noch einmal. Verwenden Sie 7 Tage
    davor und danach keine Säuren, keine Retinoide und kein Vitamin C.
care-help-eye =
    Schmerzen, Bläschen oder eine Rötung nahe am Auge oder Sehstörungen sind ein Notfall.
    Wählen Sie jetzt den Notruf, oder gehen Sie jetzt in eine Augen-Notaufnahme. Ein Ausschlag
    mit Bläschen auf nur einer Seite, fern vom Auge, muss noch heute ärztlich untersucht werden.
care-help-numbing =
    Waschen Sie die Creme ab, und wählen Sie jetzt den Notruf. Sagen Sie, dass Sie eine
    Betäubungscreme verwendet haben.
care-help-infection =
    Das kann eine Infektion sein. Lassen Sie sich deshalb noch heute ärztlich untersuchen. Gehen Sie
    in eine Notaufnahme, wenn die Infektion im Gesicht oder nahe am Auge ist, schnell schlimmer wird
    oder Ihr Immunsystem geschwächt ist. Wählen Sie den Notruf, wenn Sie sich sehr krank fühlen,
    oder bei Fieber mit Verwirrtheit, Erbrechen, schnellem Herzschlag oder schnellem Atmen.
care-help-after-procedure =
    Wählen Sie sofort den Notruf bei Sehstörungen, Problemen beim Sprechen oder Atmen oder plötzlicher Schwäche. Wählen Sie ihn auch, wenn die Haut weiß, grau,
    blau oder fleckig wird. In allen anderen Fällen wenden Sie sich heute an die Person, die Sie
    behandelt hat. Wenn Sie sie nicht erreichen, lassen Sie sich noch heute ärztlich
    untersuchen. Buchen Sie vorerst keine weitere Behandlung.
care-help-lesion =
    Zeigen Sie den Leberfleck, die Hautstelle oder die Wunde in den nächsten Tagen in einer Haus-
    oder Hautarztpraxis. Dort achtet man auf unregelmäßige Form oder Ränder, mehrere Farben, eine
    Breite von über 6 mm und auf Veränderungen. Lassen Sie die Stelle von niemandem mit Nadeln,
    Peelings oder Laser behandeln.
care-help-flags-unclear =
    Bei Problemen mit dem Sehen oder Atmen wählen Sie jetzt den Notruf. Sie waren sich bei einem
    Warnzeichen nicht sicher. Lassen Sie es deshalb in den nächsten Tagen ärztlich ansehen. Wenn
    es schlimmer wird, lassen Sie es noch am selben Tag ansehen.
care-help-distress =
    Was Sie fühlen, ist wichtig, und Sie müssen es nicht allein bewältigen. Bei Sorgen um das
    Aussehen können eine Hausarztpraxis oder eine psychotherapeutische oder psychiatrische
    Fachperson helfen. Zeigen Sie dort gern diese Seite.
care-help-crisis =
    Wenn Sie daran denken, sich etwas anzutun, rufen Sie jetzt den Notruf oder ein Krisentelefon
    in Ihrer Nähe an. Sie können auch zu jemandem gehen, dem Sie vertrauen, und bei dieser
    Person bleiben.
care-help-worry =
    Sie wollten es nicht sagen, und das ist in Ordnung. Wenn Sorgen um Ihr Aussehen Sie jemals
    belasten, hört man Ihnen in einer Hausarztpraxis oder psychotherapeutischen oder
    psychiatrischen Praxis zu. Wenn Sie daran denken, sich etwas anzutun, rufen Sie den Notruf
    oder ein Krisentelefon in Ihrer Nähe an.
care-help-sun-patches =
    Zeigen Sie die rauen Stellen in den nächsten Tagen in einer Haus- oder Hautarztpraxis.
    Lassen Sie sie vorher von niemandem kosmetisch behandeln.
care-help-emergency-after =
    Wählen Sie den Notruf bei Sehstörungen, Problemen beim Atmen oder Sprechen, plötzlicher
    Schwäche oder einer Infektion, die sich schnell ausbreitet. Wählen Sie ihn auch bei
    Krampfanfällen oder unregelmäßigem Herzschlag nach einer Betäubung.
care-help-worse =
    Bei starken oder zunehmenden Schmerzen wenden Sie sich sofort an die behandelnde Praxis,
    egal an welchem Tag. Wenn die Rötung nach Tag 3 zunimmt, wenden Sie sich noch am selben Tag
    an die Praxis.
care-help-redness-lasts =
    Wenn nach Tag 7 noch eine Rötung da ist, wenden Sie sich noch am selben Tag an die
    behandelnde Praxis.
care-help-pus =
    Achten Sie auf Eiter, Hitze, sich ausbreitende Rötung oder Fieber. Wenn Sie etwas davon
    bemerken, lassen Sie sich noch am selben Tag in der behandelnden Praxis oder in einer
    Arztpraxis untersuchen.
care-help-blisters =
    Achten Sie auf Bläschen oder Gruppen kleiner wunder Stellen. Wenn Sie welche bemerken,
    wenden Sie sich noch am selben Tag an die behandelnde Praxis oder eine Arztpraxis, denn ein
    Herpesvirus muss vielleicht behandelt werden.
care-help-colour =
    Wenn die Haut weiß, grau, blauschwarz oder fleckig wird, wählen Sie sofort den Notruf, und
    rufen Sie sofort die behandelnde Praxis an.
care-help-lumps =
    Achten Sie auf harte oder juckende Knoten, auch noch Monate später. Wenn Sie welche
    bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis oder an eine
    Hautarztpraxis.
care-help-dark-patches =
    Achten Sie auf dunkle Flecken, die entstehen oder größer werden. Wenn Sie welche bemerken,
    wenden Sie sich noch am selben Tag an die behandelnde Praxis oder eine Arztpraxis, und
    meiden Sie die Sonne.
care-help-numbness =
    Achten Sie auf taube Haut, schwache Muskeln, Verbrennungen oder neue Dellen. Wenn Sie etwas
    davon bemerken, wenden Sie sich noch am selben Tag an die behandelnde Praxis.
care-help-mole =
    Wenn ein Leberfleck oder eine Stelle sich verändert, blutet oder anders aussieht als die
    übrigen, oder wenn eine Wunde nach 4 Wochen nicht verheilt ist, gehen Sie innerhalb weniger
    Tage in eine Arztpraxis. Lassen Sie die Stelle vorher von niemandem kosmetisch behandeln.
care-help-routine =
    Wenn ein Produkt brennt, Ihre Haut anschwellen lässt oder einen Ausschlag auslöst, waschen
    Sie es ab und verwenden Sie es nicht mehr. Wenn Ihr Gesicht anschwillt oder Ihnen das Atmen
    schwerfällt, wählen Sie den Notruf.
care-ask-training =
    Welche Zulassung und Ausbildung haben Sie für diese Behandlung, und wer wird sie
    durchführen?
care-ask-sterile = Öffnen Sie vor meinen Augen eine neue sterile Nadel, und verwenden Sie sie nur einmal?
care-ask-device =
    Welches Gerät oder Produkt verwenden Sie, und ist es hier für diese Anwendung zugelassen?
care-ask-skin-tone =
    Wie oft haben Sie schon Haut wie meine behandelt, und können Sie mir zeigen, wie sie geheilt
    ist?
care-ask-emergency = Was tun Sie, wenn etwas schiefgeht, während ich hier bin?
care-ask-price =
    Was kostet die ganze Behandlungsreihe, Posten für Posten, mit Beratung, Betäubung und
    Produkten?
care-ask-photos = Machen Sie vorher und nachher Fotos bei gleichem Licht, und wer bekommt sie zu sehen?
care-ask-after-hours = Wen rufe ich abends oder am Wochenende an, wenn ich mir Sorgen mache?
care-ask-rf-count =
    Wie viele Behandlungen mit Radiofrequenz-Microneedling haben Sie schon durchgeführt, und was
    sagen Sie zu der Warnung der FDA vom Oktober 2025?
care-ask-rf-metal =
    Spielt Metall an meinen Zähnen oder anderswo eine Rolle? Oder eine Allergie gegen Gold,
    Kleber oder das Gel (es kann Mais enthalten)?
care-ask-blood =
    Bei PRP: Wie halten Sie mein Blut steril und getrennt vom Blut anderer Menschen, und verwenden
    Sie jedes Röhrchen nur einmal?
care-ask-filler-plan =
    Welchen Filler verwenden Sie, kann er aufgelöst werden, und was tun Sie, wenn er ein
    Blutgefäß verstopft?
care-ask-other-treatments =
    Wie lange warte ich zwischen dieser Behandlung und Spritzen, die Mimikfalten entspannen
    (mindestens 2 Wochen), Fillern (mindestens 4 Wochen) oder einem Peeling (mindestens 4
    Wochen)?
care-ask-numbing =
    Welche Betäubungscreme ist es, und wie stark ist sie? Ist sie bei einer Leberkrankheit oder
    einer Allergie gegen PABA oder Sulfonamide für mich geeignet?
care-ask-untold =
    Spielt etwas davon eine Rolle: offene Stellen, die nicht zugehen, ein Muttermal, taube Füße
    durch Diabetes oder eine Muskel- oder Nervenkrankheit? Oder starke Mangelernährung, eine
    Operation an einer Herzklappe oder eine Infektion des Herzens?
care-ask-scar-doctor =
    Würde bei meinen Narben etwas anderes mehr helfen? Zum Beispiel sie von unten zu lösen
    (Subzision), Säure in einzelne Löcher zu geben (TCA CROSS), Löcher auszustanzen (Punch),
    Kortisonspritzen oder Silikon?
care-ask-sagging =
    Würde mir bei schlaffer Haut der Rat einer Praxis für plastische Chirurgie oder
    Gesichtschirurgie mehr helfen als diese Behandlung?
care-ask-surgeon =
    Hat meine chirurgische Praxis oder Klinik zugestimmt, dass die Narbe oder Wunde dafür bereit
    ist?
care-ask-repeat =
    Welche Produkte wurden bei meinem letzten Microneedling auf meine Haut gegeben, und könnte
    eines davon eine Reaktion auslösen?
care-eat-and-drink = Essen und trinken Sie vorher wie gewohnt.
care-tiny-channels =
    Winzige Kanäle nehmen bis zu 24 Stunden lang Stoffe auf. Deshalb kommt an diesem Tag nur auf
    die Haut, was die Praxis gibt.
care-first-products =
    Nehmen Sie zuerst milde Produkte, die die Poren nicht verstopfen. Ein Hyaluronserum kommt
    von der Praxis.
care-feels-like =
    Es fühlt sich an wie Prickeln, leichtes Kratzen und etwas Druck, an Stirn und Oberlippe
    stärker. Betäubungscreme hilft.
care-session-steps =
    Zuerst kommen ein Gespräch und Fotos. Dann wird die Haut gereinigt, betäubt und mit Nadeln behandelt. Zum Schluss kommen ein beruhigendes Serum und Tipps zum Sonnenschutz.
care-healing-phases =
    Haut heilt in Phasen. Sie ist tagelang rot, bildet über Tage bis Wochen neues Gewebe und
    baut sich über Wochen bis Monate um.
care-mild-sunburn = Anfangs fühlt sich das Gesicht an wie nach leichtem Sonnenbrand.
care-adds-up =
    Das Ergebnis baut sich von Sitzung zu Sitzung auf. Die Weichheit gleich danach sind
    Schwellung und Schuppung, noch nicht das Ergebnis.
care-longer-needles =
    Bei längeren Nadeln sind blaue Flecken wahrscheinlicher, und die Haut bleibt länger
    empfindlich.
care-fades-again =
    Die Wirkung lässt nach, weil die Haut weiter altert. Deshalb sind Auffrischungen üblich.
care-other-name = Es heißt auch Kollageninduktionstherapie.
care-collagen-elastin =
    Kollagen hält die Haut fest, und Elastin lässt sie zurückfedern. Beides wird mit dem Alter
    weniger.
care-tools = Es gibt Roller und Pens mit Einmalspitzen. Pens arbeiten gleichmäßiger.
care-depth =
    Narben brauchen tiefere Nadeln, Linien flachere. Die Fachperson stellt die Tiefe ein. Machen
    Sie das zu Hause nicht nach.
care-needling-risks =
    Narben und Infektionen sind möglich. Eine geübte Hand und saubere Spitzen machen sie
    seltener.
care-needs-something-else =
    Tiefer liegendes Pigment und schmale, tiefe Narben brauchen etwas anderes als Microneedling.
care-loosens-the-top = Ein mildes Peeling löst die oberste Schicht toter Haut.
care-nanoneedling =
    „Nanoneedling“ ist nur Kosmetik. Wir fanden keinen Beleg, dass es mehr als Glanz bringt.
care-compared =
    Nach einem Laser heilt die Haut langsamer und wird leichter dunkel als nach Microneedling. Ein
    mildes Peeling bewirkt weniger. Ein Filler wirkt sofort, hält aber nicht.
care-collagen-powder = Es gibt keinen unabhängigen Beleg, dass Kollagenpulver hilft.
care-blackheads-clearer =
    Nach Microneedling können Mitesser eine Weile weniger auffallen. Das ist kein Grund dafür.
care-home-against-clinic =
    Roller für zu Hause gehen weniger tief, sind billiger und langsamer als Microneedling in der Praxis und bergen mehr Risiko.
care-as-it-is = Sie können es immer so lassen, wie es ist, oder erst darüber nachdenken.
care-marks-fade =
    Braune und rote Flecken nach Akne verblassen oft von selbst über Monate. Sonnenschutz hilft.
care-scars-stay =
    Narben und Dehnungsstreifen werden mit der Zeit oft blasser. Ihre Form bleibt meist.
care-lines-stay =
    Linien, schlaffe Haut und Sonnenflecken ändern sich langsam über Jahre. Sonnenschutz bremst
    das.
care-melasma-comes-back =
    Ein Melasma kann von selbst verblassen und wiederkommen. Sonne macht es dunkler.
care-acne-untreated =
    Akne oder Rötung, die anhält, kann Spuren hinterlassen. Apotheke oder Arztpraxis können ohne
    Eingriff helfen.

## Where the sources disagree

conflict-active-acne =
    Ein Artikel sagt, dass Microneedling Akne behandelt. Ein anderer und die
    Produktinformationen von Geräten sagen, dass man rote, schmerzende Akne in Ruhe lassen soll.
    Wir haben uns für Vorsicht entschieden: Zuerst muss sie zur Ruhe kommen. Danach warten Sie
    noch 4 Wochen. Tiefe Pickel gehören in eine Hautarztpraxis.
conflict-redness =
    Artikel sagen, dass die Rötung einige Stunden, 1 bis 2 Tage oder einige Tage anhält. Wir
    sagen: meist 1 bis 3 Tage und bis zu 7 Tage. Das ist die längste Zeit, die eine
    Übersichtsarbeit normal nennt.
conflict-makeup =
    Die Ratschläge reichen von Mineral-Make-up am ersten Tag bis zu 3 Tagen ganz ohne Make-up.
    Wir haben uns für Vorsicht entschieden: 24 Stunden lang keines, besser 72 Stunden.
conflict-sunscreen-on-the-day =
    Manche Artikel beenden den Termin mit Sonnenschutz, ein anderer will 24 Stunden lang keinen.
    Unser Rat: 24 Stunden lang keinen auftragen, außer die Praxis tut es. Bleiben Sie im
    Schatten, und verwenden Sie ihn danach mindestens 2 Wochen lang täglich.
conflict-vitamin-c =
    Zwei Artikel geben Vitamin C auf die mit Nadeln behandelte Haut, ein anderer meidet es bis
    zu 3 Tage lang. Studien beschreiben Knoten in der Haut (Granulome), die meisten davon in
    Verbindung mit Vitamin C. Wir haben uns für Vorsicht entschieden: mindestens 7 Tage lang
    keines.
conflict-maintenance =
    Artikel schlagen Auffrischungen vor: jeden Monat, alle 3 bis 6 Monate oder alle 6 bis 12
    Monate. Wir zeigen 6 bis 12 Monate, und Ihre behandelnde Fachperson entscheidet.
conflict-numbing =
    Als Einwirkzeit der Betäubungscreme werden 20 Minuten bis eine Stunde genannt, oder die
    Creme gilt als nicht unbedingt nötig. Wir sagen 20 bis 60 Minuten, von der Praxis
    aufgetragen, und warnen vor eigenen starken Cremes.
conflict-onset =
    Ein Artikel verspricht ein Ergebnis innerhalb von 14 Tagen, andere sprechen von einigen
    Wochen bis Monaten. In Studien wurde nach 3 und nach 5 Monaten gemessen. Wir zeigen eine
    erste Veränderung nach 4 bis 6 Wochen und das beste Ergebnis 3 bis 6 Monate nach der letzten
    Sitzung.
conflict-sessions =
    Artikel nennen 3 bis 4, 4 bis 6 oder 3 bis 6 Sitzungen. Wir nehmen die Spanne für jedes
    Anliegen: 3 bis 4, um die Haut aufzufrischen, 3 bis 6 bei Aknenarben.
conflict-spacing =
    Als Abstand zwischen den Sitzungen werden etwa 4 Wochen, 4 bis 6 Wochen oder mehrere Wochen
    genannt. Wir zeigen 4 bis 6 Wochen, und nie weniger als 4 Wochen.
conflict-scar-history =
    Ein Artikel schließt alle aus, die früher schon Narben hatten, obwohl Narben ein Hauptgrund
    für Microneedling sind. Wir verstehen darunter Menschen, die zu erhabenen Narben neigen, und
    schließen sie aus. Gewöhnliche eingesunkene Narben sind erlaubt.
conflict-surgical-scars =
    Ein Artikel sagt, dass Microneedling bei Operationsnarben hilft. Ein anderer sagt, dass es
    bei großen genähten wenig bewirkt. Es gibt nur begrenzte Belege. Wir haben uns für Vorsicht
    entschieden: Solange eine Narbe jünger als 12 Monate ist, ist zuerst eine chirurgische
    Zustimmung nötig. Große oder erhabene Narben gehören in fachärztliche Hände.
conflict-pregnancy =
    Die Quellen unterscheiden sich. Manche sagen, es hängt von der Behandlung ab. Manche Studien
    halten die meisten Eingriffe in der Stillzeit für vertretbar. Produktinformationen von
    Geräten schließen Schwangerschaft und Stillzeit aus. Wir haben uns für Vorsicht entschieden:
    Die meisten Eingriffe werden verschoben, und für die übrigen ist eine ärztliche Zustimmung
    nötig.
conflict-pigment =
    Manche Artikel sagen, dass Microneedling braune Flecken behandelt, ein anderer sagt, nur
    leichte. Studien stützen es höchstens als Ergänzung. Wir haben uns für Vorsicht entschieden:
    zuerst Sonnenschutz und Cremes, und bei Melasma eine Hautarztpraxis.
conflict-eczema-psoriasis =
    Ein Artikel warnt nur vor Schüben, ein anderer vor Ekzem oder Schuppenflechte zu jeder Zeit.
    Wir haben uns für Vorsicht entschieden: zuerst abgeheilte Haut, besondere Vorsicht oder eine
    fachärztliche Beurteilung auch in ruhigen Zeiten, und nichts zu Hause.
conflict-invasive =
    Artikel nennen Microneedling nicht invasiv. US-Vorschriften sprechen von einem Gerät, das in
    die Haut sticht. Wir nennen es minimalinvasiv, denn die Haut wird dabei tatsächlich
    verletzt.
conflict-depth =
    Artikel beschreiben die Tiefe als oberste Schicht oder als tiefere Schichten. Wir sagen,
    dass Nadeln in Klinik oder Praxis die tiefere, lebende Schicht erreichen und Roller für zu
    Hause vor allem die Oberfläche. Ihre behandelnde Fachperson entscheidet über die Tiefe.
conflict-appointment =
    Ein Artikel nennt insgesamt 45 bis 60 Minuten, aber mit einer Stunde Betäubung dauert es
    länger. Wir haben die größere Spanne gewählt: 45 bis 90 Minuten.
conflict-peel-combination =
    Manche Artikel lassen auf Microneedling ein Peeling folgen, ein anderer verbietet es für 24
    Stunden. Wir haben uns für Vorsicht entschieden: nie am selben Tag. Mindestens 4 Wochen
    sollen dazwischenliegen, außer es gibt dafür einen ärztlich geleiteten gemeinsamen Plan.
conflict-exercise =
    Die Ratschläge reichen von sofort normalem Alltag bis zu einer Sportpause von bis zu 3
    Tagen. Wir haben uns für Vorsicht entschieden: am nächsten Tag Arbeit am Schreibtisch, aber
    72 Stunden lang kein Sport, keine Sauna und kein Schwimmbad.
conflict-skin-tone =
    Artikel sagen, dass Microneedling für die meisten Hauttöne geeignet ist. Im Vergleich mit
    Lasern scheint das zu stimmen, aber eine Übersichtsarbeit findet bei dunklerer Haut mehr
    unerwünschte Wirkungen. Wir haben uns für Vorsicht entschieden, mit einem Test an einer
    kleinen Stelle und schonenden Einstellungen.
conflict-durability =
    Ein Artikel nennt das Ergebnis langfristig, andere planen Auffrischungen. Wir sagen, dass es
    monatelang halten kann, dass die Haut weiter altert und dass Auffrischungen üblich sind.
conflict-home-use =
    Artikel erlauben Roller für zu Hause mit etwas Vorsicht. Im Jahr 2021 hatte die
    US-Aufsichtsbehörde kein solches Gerät ohne Rezept zugelassen. Wir haben uns für Vorsicht
    entschieden: nur bei fahler oder rauer Haut oder großen Poren, mit Nadeln von höchstens 0,25 mm
    und nur, wenn nichts in Ihren Antworten dagegenspricht.
conflict-prp-and-rf =
    Ein Artikel lobt Microneedling mit PRP und mit Radiofrequenz sehr. Studien stützen PRP nur
    bei Aknenarben. Im Jahr 2025 warnte die FDA vor schweren Schäden durch manche Behandlungen
    mit Radiofrequenz-Microneedling. Wir haben uns für Vorsicht entschieden und zeigen diese
    Warnung immer.
conflict-collagen-supplement =
    Ein Artikel sagt, dass Kollagenpulver die Ergebnisse länger halten lässt. Übersichtsarbeiten
    widersprechen sich, und die besseren Studien zeigen keine Wirkung. Wir empfehlen es nicht.
conflict-peel-downtime =
    Ein Artikel sagt, dass die Erholung nach Peelings länger dauert als nach Microneedling. Das
    gilt für mitteltiefe und tiefe Peelings. Die Erholung nach einem oberflächlichen dauert
    ähnlich lang oder kürzer.
conflict-scar-breaking =
    Artikel sagen, dass Microneedling Narben aufbricht. Übersichtsarbeiten sagen, dass am
    Untergrund festgewachsene Narben meist von unten gelöst werden müssen (Subzision). Schmale
    Löcher brauchen andere Verfahren. Wir haben uns für Vorsicht entschieden und versprechen
    weniger.
conflict-blackheads =
    Ein Artikel sagt, dass Microneedling Mitesser für etwa 4 Wochen beseitigt. Andere Quellen
    behandeln sie mit Salicylsäure, Adapalen oder sanftem Ausreinigen. Wir haben uns für
    Vorsicht entschieden und schlagen Microneedling dafür nicht vor.
conflict-eyelids =
    Ein Artikel spricht von Augenlidern. Die Produktinformation eines Geräts schließt die ganze
    Haut innerhalb des knöchernen Rands der Augenhöhle aus. Wir haben uns für Vorsicht
    entschieden: keine Lider, und Nadeln außerhalb des Rands nur durch eine Person, die das oft
    macht.
conflict-blood-clotting =
    Ein Artikel warnt vor Störungen der Blutgerinnung, sagt aber nicht, vor welchen. Wir fragen
    getrennt nach Blutungen, Gerinnseln und Blutverdünnern und haben jeweils den strengsten Rat
    übernommen. Niemand sollte dafür einen Blutverdünner absetzen.
conflict-alcohol-products =
    Ein Artikel sagt, man soll keine Produkte mit Alkohol verwenden. Ein anderer sagt, man soll
    Wasser trinken. Das widerspricht sich nicht. Unser Rat: 72 Stunden lang kein Alkohol auf der
    Haut. Wasser zu trinken schadet nicht, ist aber keine Behandlung.
conflict-isotretinoin =
    Produktinformationen verlangen 6 Monate nach Isotretinoin. Im Jahr 2017 fanden Fachleute zu
    wenige Belege dafür, dass man mit schonenden Behandlungen warten muss. Wir sind bei der
    längeren Wartezeit geblieben, und bei 12 Monaten für hautabtragende Laser. Eine
    Hautarztpraxis kann anders entscheiden.
conflict-keloid =
    Eine Übersichtsarbeit nennt erhabene Narben, die ohne schwere Schäden mit Microneedling
    behandelt wurden, und die US-Aufsichtsbehörde hat ein Gerät für Narben am Bauch zugelassen.
    Produktinformationen warnen davor. Wir haben uns für Vorsicht entschieden: Ein Fragebogen
    darf dazu nicht Ja sagen.
conflict-thyroid =
    Ein Fachartikel schließt Filler bei einer Schilddrüsenkrankheit aus, eine Übersichtsarbeit
    zu sieben Arten von Behandlungen tut das nicht. Wir haben uns für Vorsicht entschieden: Vor
    Fillern und Boostern ist eine ärztliche Zustimmung nötig.
conflict-connective-tissue =
    Empfehlungen sagen, dass die Haut bei diesen Krankheiten weniger gut heilt, während manche
    Berichte nicht mehr Probleme fanden als bei anderen Menschen. Wir haben uns für Vorsicht
    entschieden: Zuerst muss Ihre Facharztpraxis zustimmen.
conflict-after-filler =
    Praxen verlangen Wochen zwischen Fillern und Licht oder Wärme, während ein Fachgremium am
    selben Tag keinen Schaden fand. Wir haben uns für Vorsicht entschieden: mindestens 2 Wochen,
    und mehr bei Nadeln mit Radiofrequenz.

## The heading of a result that one rule decides

lead-preg = Warten Sie bis nach Geburt und Stillzeit
lead-bf = Warten Sie bis nach der Stillzeit
lead-u18 = Keine Eingriffe, solange Sie nicht volljährig sind
lead-melasma = Melasma: erst Sonnenschutz, dann in eine Hautarztpraxis
lead-acne-act = Lassen Sie zuerst die Akne abklingen
lead-acne-cyst = Gehen Sie mit der Akne zuerst in eine Hautarztpraxis
lead-keloid = Wulstige Narben: Fragen Sie zuerst in einer Hautarztpraxis
lead-iso-now = Isotretinoin: Fragen Sie zuerst in Ihrer Hautarztpraxis
lead-fever = Werden Sie zuerst gesund

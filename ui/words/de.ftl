### The texts of the interface, which every pack shares. A remark says what a text is for.

continue = Weiter

back = Zurück

see-result = Mein Ergebnis ansehen

change = Ändern

change-what = der Antwort zu: { $question }

restart = Meine Antworten löschen und neu beginnen

quiz-name = Haut-Quiz

close-dialog = Schließen

still-there = Sind Sie noch da? Wenn niemand antwortet, wird das hier Gewählte gleich gelöscht.

stay = Ich bin noch da

no-print = Dieser Browser kann nicht drucken. Kopieren Sie den Plan stattdessen als Text.

page-title = Welche Behandlung passt zu Ihrer Haut?

why-we-ask = Warum wir das fragen

choose-all = Wählen Sie alles aus, was zutrifft.

optional = Sie können dies leer lassen.

or = oder

not-sure = Ich bin mir nicht sicher

not-sure-number = Ich weiß es nicht

progress = Frage { $n } von etwa { $of }

months = Monate

weeks = Wochen

error-heading = Es gibt ein Problem

error-choose-one = Wählen Sie eine Antwort aus.

error-choose-some = Wählen Sie mindestens eine Antwort aus.

error-number = Geben Sie eine Zahl ein oder wählen Sie „Ich weiß es nicht“.

error-range = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.

review-heading = Prüfen Sie Ihre Antworten

review-lead = Ihr Ergebnis hängt von jeder Antwort hier ab. Ändern Sie alles, was nicht stimmt.

not-answered = Leer gelassen

intro =
    Beantworten Sie einige Fragen zu Ihrer Haut und Ihrer Gesundheit. Sie erfahren, was für Sie
    infrage kommen kann, was nicht und warum. Das sind Informationen, kein medizinischer Rat.
    Der Fragebogen sendet Ihre Antworten nirgendwohin, außer Sie entscheiden sich, sie zu
    teilen.

level-suitable = Für Sie möglich

level-precautions = Möglich, mit Vorsicht

level-deferred = Jetzt nicht

level-review = Erst eine Fachperson fragen

level-contraindicated = Nicht für Sie geeignet

match-good = Passt gut

match-fair = Passt teilweise

match-limited = Passt nur wenig

match-none = Passt nicht

in-clinic = In einer Klinik oder Praxis

at-home = Zu Hause

days = { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

weeks-long = { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }

months-long = { $n ->
        [one] etwa { $n } Monat
       *[other] etwa { $n } Monate
    }

range-to = { $min } bis { $max }

wait-from-today = Warten Sie ab heute { $time }.

wait-once-cleared = Wenn das vorbei ist, warten Sie noch { $time } oder länger.

clinician-must-agree = Bevor eine Behandlung gebucht wird, muss { $clinician } zustimmen.

clinician-to-ask = Sie können { $clinician } fragen, was sonst noch helfen kann.

change-wait = { $treatment }: Wenn Sie { $time } warten, könnte die Einschätzung „{ $level }“ lauten.

change-cleared =
    { $treatment }: Die Einschätzung könnte „{ $level }“ lauten, sobald dies mindestens { $time }
    lang vorbei ist: { $what }.

change-cleared-at-once =
    { $treatment }: Die Einschätzung könnte „{ $level }“ lauten, sobald dies vorbei ist: { $what }.

and = { $first } und { $last }

change-agreed =
    { $treatment }: Die Einschätzung könnte „{ $level }“ lauten. Nötig ist dafür die Zustimmung
    durch { $clinician }.

change-also-wait = Außerdem müssen Sie dann ab heute { $time } warten.

change-also-clear = Zuerst muss dies vorbei sein: { $what }.

change-also-clear-for = Zuerst muss dies mindestens { $time } lang vorbei sein: { $what }.

change-downtime =
    { $treatment }: Das kann { $range } lang zu sehen sein. Das ist länger, als es nach Ihren
    Angaben zu sehen sein darf.

change-setting =
    { $treatment }: Das könnte empfohlen werden, wenn Sie eine Behandlung in einer Klinik oder
    Praxis wählen würden.

change-budget = { $n ->
        [one] { $treatment }: Ihr Budget von { $budget } reicht für etwa { $n } Sitzung. Übliche Anzahl: { $sessions }.
       *[other] { $treatment }: Ihr Budget von { $budget } reicht für etwa { $n } Sitzungen. Übliche Anzahl: { $sessions }.
    }

change-budget-none =
    { $treatment }: Ihr Budget von { $budget } liegt unter dem üblichen Preis für eine Sitzung
    ({ $price }).

change-budget-perhaps =
    { $treatment }: Ihr Budget von { $budget } reicht vielleicht nicht für eine Sitzung. Der
    übliche Preis ist { $price }.

change-event =
    { $treatment }: Vorbereitung, alle Sitzungen und Heilung zusammen dauern { $time }. Das ist
    länger, als Ihnen bis zu Ihrem Anlass bleibt.

event-first =
    Alle Sitzungen sind nach Ihrem Anlass geplant. Für Vorbereitung und Heilung reicht die Zeit
    davor nicht.

event-too-soon-to-show =
    Der Plan hält Abstand zu Ihrem Anlass. Das volle Ergebnis sehen Sie bis dahin aber noch
    nicht.

event-kept-clear = Der Plan hält Abstand zu Ihrem Anlass, damit sich Ihre Haut beruhigen kann.

start-moved-for-event = Das ist zu kurz vor Ihrem Anlass. Die erste Sitzung ist für den { $date } geplant.

change-event-soon =
    Ihr Anlass liegt innerhalb der nächsten 4 Wochen. Deshalb kommen davor nur Sonnenschutz und
    Hautpflege infrage. Danach vielleicht möglich: { $treatment }.

headline-fits = Das passt am besten zu Ihren Antworten: { $treatment }

headline-fits-two = Zwei Möglichkeiten passen zu Ihren Antworten: { $treatment } und { $other }

headline-not-now = Vorerst nur Sonnenschutz und Hautpflege

headline-routine = Sonnenschutz und Hautpflege sind für Sie der beste Anfang

headline-no-match = Nichts hier passt gut zu Ihrem Anliegen

headline-emergency = Notfall: Holen Sie sich sofort Hilfe

headline-same-day = Holen Sie sich noch heute medizinische Hilfe

headline-soon = Gehen Sie in den nächsten Tagen in eine Arztpraxis

headline-distress = Wie es Ihnen geht, steht an erster Stelle

lead-fits =
    Nichts von dem, was Sie zu Gesundheit und Haut angegeben haben, spricht dagegen. Vor jeder
    Behandlung muss eine Fachperson Ihre Haut ansehen.

lead-fits-with-care =
    Ihre Antworten machen etwas Vorsicht nötig. Worauf Sie achten müssen, steht unten. Vor jeder
    Behandlung muss trotzdem eine medizinische Fachperson Ihre Haut ansehen.

lead-fits-but = Gesundheit und Haut stehen dem nicht im Weg. Beachten Sie aber zuerst:

lead-not-now =
    Zuerst muss etwas heilen, vorübergehen oder abgeklärt werden. Unten können Sie lesen, was es
    ist und was dieses Ergebnis ändern würde.
lead-partly-ruled-out = Ihre Antworten schließen einiges aus, was helfen könnte. Unten lesen Sie, warum. Das bleibt:
not-before-cleared = Nicht bevor die Gründe unten vorbei sind, und nur mit ärztlicher Zustimmung

lead-ask-first =
    Was helfen könnte, entscheidet eine Fachärztin oder ein Facharzt, kein Fragebogen. Unten
    lesen Sie, warum und wen Sie fragen können.

lead-wishes = Nicht Ihre Gesundheit steht dem im Weg, sondern dies:

headline-ruled-out = Für Sie nur Sonnenschutz und Hautpflege

lead-ruled-out =
    Was hier helfen würde, könnte Ihnen schaden. Unten lesen Sie, warum und wen Sie nach anderen
    Wegen fragen können.

stronger-possible =
    Möglich, aber stärker: { $treatment }. Dieser Fragebogen schlägt das nicht anstelle von
    etwas Milderem vor. Fragen Sie in einer Hautarztpraxis danach.

lead-routine =
    Das ist eine vollwertige Antwort und keine zweite Wahl. Beides kann helfen, egal wie Sie
    sich später entscheiden.

lead-no-match =
    Dieser Fragebogen kann dafür keine Behandlung vorschlagen. In einer Hautarztpraxis kennt man
    vielleicht eine. Sonnenschutz und milde Hautpflege schützen Ihre Haut trotzdem.

lead-stopped =
    Wir haben hier aufgehört, weil zuerst eine Ihrer Antworten geklärt werden muss. Bis dahin
    wird keine kosmetische Behandlung gezeigt.

lead-distress =
    Danke, dass Sie uns das sagen. Solche Sorgen sind echt. Viele Menschen haben sie, und es
    gibt Hilfe. Bitte sprechen Sie mit jemandem, bevor Sie über eine Behandlung nachdenken.

see-doctor-soon =
    Eine Ihrer Antworten muss ärztlich abgeklärt werden. Bitte gehen Sie in den nächsten Tagen
    in eine Arztpraxis, egal wie Sie sich bei der Behandlung entscheiden.

reasons = Gründe

no-findings = Nichts von dem, was Sie zu Gesundheit und Haut angegeben haben, spricht dagegen.

helps-with = Wobei es helfen kann

not-meant-for = Nicht gedacht für: { $what }

sessions = Sitzungen

spacing = Zeit zwischen den Sitzungen

downtime = So lange kann man es sehen

per-session = Preis für eine Sitzung

course-cost = Preis für alle Sitzungen

upkeep = Auffrischungen

upkeep-per-year = Auffrischungen, Preis pro Jahr

visit = Zeit in der Praxis

first-change = Erste Veränderung

best-result = Bestes Ergebnis

minutes = { $range ->
        [one] { $range } Minute
       *[other] { $range } Minuten
    }

weeks-apart = { $range ->
        [one] { $range } Woche Abstand
       *[other] { $range } Wochen Abstand
    }

every-months = { $range ->
        [one] Im Abstand von { $range } Monat
       *[other] Alle { $range } Monate
    }

after-weeks = { $range ->
        [one] Nach { $range } Woche
       *[other] Nach { $range } Wochen
    }

after-months = { $range ->
        [one] { $range } Monat nach der letzten Sitzung
       *[other] { $range } Monate nach der letzten Sitzung
    }

days-range = { $range ->
        [one] { $range } Tag
       *[other] { $range } Tage
    }

months-range = { $range ->
        [one] { $range } Monat
       *[other] { $range } Monate
    }

ask-the-clinic-price = Fragen Sie die Praxis

prices-clinic = Die Preise sind die dieser Praxis. Fragen Sie, was darin enthalten ist.

prices-typical =
    Die Preise sind typische Preise aus veröffentlichten Quellen (gelesen am { $date }), nicht
    die dieser Praxis. Beratung, Betäubung und Produkte können zusätzlich kosten.

possible-from = Möglich ab { $date }

not-before = Nicht vor dem { $date }, und nur mit ärztlicher Zustimmung

possible-once-cleared = Möglich, sobald die Gründe unten nicht mehr bestehen

best-fit = Was am besten passt

other-options = Andere Möglichkeiten

options-not-meant = Passt nur wenig oder nicht zu Ihrem Anliegen

professional-or-home = In Klinik oder Praxis, oder zu Hause

professional-text =
    In einer Klinik oder Praxis sieht sich eine geschulte Person Ihre Haut an, wählt die Tiefe
    und verwendet sterile Nadeln. Diese Nadeln erreichen die tiefere, lebende Hautschicht.
    Roller für zu Hause wirken vor allem an der Oberfläche. In keiner der Studien zu
    Ergebnissen, die wir gelesen haben, wurden Geräte für zu Hause verwendet.

home-no-text =
    Nach Ihren Antworten ist Microneedling zu Hause nicht für Sie geeignet. Die Gründe stehen
    bei dieser Möglichkeit.

home-conditions-text =
    Wir empfehlen Microneedling zu Hause nicht. Wenn Sie es trotzdem machen möchten, halten Sie
    sich an jede Regel, die hier steht. Und überlegen Sie zuerst, ob nicht eine Klinik oder
    Praxis besser wäre.

home-routine-text =
    Auch ohne Nadeln können Sie zu Hause viel tun. Verwenden Sie jeden Tag Sonnenschutz mit LSF
    30 oder höher, ein mildes Reinigungsmittel und eine einfache Feuchtigkeitscreme.

what-would-change = Was dieses Ergebnis ändern würde

where-sources-disagree = Wo Quellen sich widersprechen

prepare = Vor der Behandlung

aftercare = Nach der Behandlung

seek-help = Wann Sie Hilfe brauchen

ask-the-provider = Fragen an die Praxis

sources = Woher diese Angaben stammen

limits = Was dieser Fragebogen nicht kann

limits-text =
    Dieser Fragebogen gibt Informationen. Er stellt keine Diagnose und gibt keinen medizinischen
    Rat. Er kann Ihre Haut nicht sehen und fragt nur einen Teil von dem, was eine medizinische
    Fachperson fragen würde. Er wählt die vorsichtige Antwort. Deshalb könnte eine Fachperson
    mehr erlauben oder auch weniger. Quellen können veraltet sein, und Preise sind nur ein
    Anhaltspunkt.

not-reviewed =
    Bisher hat keine medizinische Fachperson diesen Fragebogen geprüft. Klären Sie die Angaben
    mit einer Fachperson, bevor Sie danach handeln.

limits-stopped =
    Dieser Fragebogen kann Ihre Haut nicht sehen und stellt keine Diagnose. Wenn Sie im Zweifel
    sind, holen Sie sich lieber früher Hilfe.

not-reviewed-stopped = Bisher hat keine medizinische Fachperson diesen Fragebogen geprüft.

reviewed-by = Geprüft von { $name } am { $date }.

translation-not-reviewed =
    Keine medizinische Fachperson hat diese Übersetzung geprüft. Wenn etwas unklar ist, lesen
    Sie die englische Fassung oder fragen Sie eine Fachperson.

next-step = Ihr nächster Schritt

book = Beratung buchen

call = { $phone } anrufen

print = Drucken

copy = Als Text kopieren

copied = Kopiert.

calendar = Im Kalender speichern

share = Mit der Praxis teilen

kind-seed = Artikel

kind-study = Studie

kind-label = Produktinformation oder Anleitung eines Geräts

kind-guidance = Offizielle Empfehlung

kind-clinic = Seite einer Klinik oder Praxis

this-clinic = Diese Praxis

kind-policy = Unsere eigene vorsichtige Regel

column-option = Möglichkeit

column-level = Für Sie

column-fit = Wie gut es passt

column-time = Zeit bis zum Ergebnis

also-fits = Passt auch

why-no-procedure = Warum kein Eingriff vorgeschlagen wird

first-year = Erstes Jahr, mit Auffrischungen

compare-all = Alle Möglichkeiten vergleichen

unknown = Nicht bekannt

default-figures =
    Die eigenen Angaben dieser Praxis konnten nicht gelesen werden. Stattdessen sehen Sie
    allgemeine Angaben.

clinic-rule-unread =
    Für diese Behandlung hat die Praxis eine eigene Regel, die hier nicht gelesen werden konnte.
    Fragen Sie die Praxis, ob die Behandlung für Sie das Richtige ist.

error = Fehler:

months-count = { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }

copy-failed =
    Das Kopieren hat nicht geklappt. Markieren und kopieren Sie den Text, oder drucken Sie die
    Seite.

care-emergency = Was jetzt zu tun ist

care-same-day = Was heute zu tun ist

care-soon = Was in den nächsten Tagen zu tun ist

where-to-turn = An wen Sie sich wenden können

for-now = Vorerst

why-and-figures = Gründe und Zahlen

timeline = Zeitlicher Ablauf

costs = Was es kosten kann

plan = Ihr Plan zum Abhaken

package = { $n ->
        [one] { $n } Sitzung für { $price }
       *[other] { $n } Sitzungen für { $price }
    }

price-your-products = Hängt davon ab, welche Produkte Sie wählen

your-answers = Ihre Antworten

made-on = Erstellt am { $date }

start-date = Bei einem Beginn am

start-date-hint =
    So bleibt Zeit zur Vorbereitung. Ändern Sie das Datum, um zu sehen, wie sich der Plan
    verschiebt.

start-too-early = Wählen Sie den { $date } oder einen späteren Tag.

calendar-session = Sitzung { $n } von { $of }: { $treatment }

calendar-note = Geplant, nicht gebucht. Die Praxis entscheidet, ob und wann die Behandlung möglich ist.

calendar-saved = Die Kalenderdatei wurde dem Browser übergeben. Ist sie nicht da, kopieren Sie den Plan als Text.

share-heading = Diese Angaben mit der Praxis teilen

share-what =
    Ihre Antworten zu Haut und Gesundheit und dieses Ergebnis werden an die Praxis übergeben. Es
    wird nichts geteilt, außer wenn Sie das Kästchen ankreuzen und auf die Schaltfläche drücken.

share-consent = Ich bin einverstanden, dass die Praxis meine Antworten und dieses Ergebnis bekommt.

share-needs-tick = Kreuzen Sie zuerst das Kästchen an, wenn Sie teilen möchten.

share-done = An die Praxis übergeben.

share-nobody = Von hier aus ließ es sich nicht übergeben. Drucken oder kopieren Sie den Plan und zeigen Sie ihn der Praxis.

booking-leaves = Die Buchung öffnet { $host }. Sie verlassen diese Seite.

info-page = Mehr auf der Seite der Praxis (Sie verlassen diese Seite)

clinic-heading = Die Praxis

consultation-costs = Ein Beratungsgespräch kostet { $price }.

consultation-free = Das Beratungsgespräch ist kostenlos.

consultation-credited = Bei einer Behandlung wird er angerechnet.

consultation-with = Das Gespräch führt { $who }.

contact-heading = Um Rückmeldung bitten

contact-what = Das ist freiwillig. Es wird nichts gesendet, bis Sie auf die Schaltfläche drücken; dann geht es an { $receiver }.

contact-name = Ihr Name

contact-email = E-Mail-Adresse

contact-phone = Telefonnummer

contact-one-is-enough = Eine E-Mail-Adresse oder eine Telefonnummer genügt.

contact-consent = Ich bin einverstanden, dass { $receiver } meine Angaben hier nutzt, um mir auf diese Anfrage zu antworten.

contact-answers = Auch meine Antworten und dieses Ergebnis senden. Sie sagen etwas über meine Gesundheit. (Freiwillig)

contact-marketing = { $receiver } darf mir auch Neuigkeiten und Angebote senden. Das kann ich jederzeit beenden. (Freiwillig)

contact-send = Anfrage senden

contact-write = Nachricht schreiben

contact-sending = Wird gesendet …

contact-sent = An { $receiver } gesendet: { $what }.

contact-opened = Ihr Mailprogramm soll eine Nachricht an { $receiver } öffnen. Gesendet wird sie erst, wenn Sie sie dort senden. Öffnet sich nichts, rufen Sie an oder kopieren Sie die Nachricht.

contact-paste = Ihre Antworten sind kopiert. Fügen Sie sie in die Nachricht ein.

contact-unpasted = Ihre Antworten ließen sich nicht kopieren und stehen nicht in der Nachricht.

contact-failed = Es ließ sich nicht an { $receiver } senden. Ihre Angaben stehen noch hier: Versuchen Sie es noch einmal oder kopieren Sie sie.

contact-copy = Meine Angaben kopieren

contact-needs-reach = Geben Sie an, wie man Sie erreicht.

contact-bad-email = Geben Sie eine E-Mail-Adresse wie name@example.com ein.

contact-bad-phone = Geben Sie eine Telefonnummer in Ziffern ein.

contact-needs-tick = Kreuzen Sie zuerst das Kästchen an. Ohne das darf niemand Sie kontaktieren.

one-moment = Einen Moment …

keep-clear = Nur hier: { $areas }. Nicht hier: { $others }.

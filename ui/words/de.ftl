### The texts of the interface, which every pack shares. A remark says what a text is for.

direction = ltr

figures-locale = { $locale }

commas = { $first }, { $next }

apart = { $first }; { $next }

labelled = { $label }: { $value }

continue = Weiter

back = Zurück

see-result = Mein Ergebnis ansehen

change = Ändern

change-what = der Antwort zu: { $question }

change-answer = Antwort ändern: { $question }

restart = Meine Antworten löschen und neu beginnen

quiz-name = Haut-Quiz

close-dialog = Schließen

still-there = Sind Sie noch da? Wenn niemand antwortet, wird das hier Gewählte gleich gelöscht.

stay = Ich bin noch da

no-print = Dieser Browser kann nicht drucken. Kopieren Sie den Plan stattdessen als Text.

page-title = Welche Behandlung passt zu Ihrer Haut?

why-we-ask = Warum wir das fragen

choose-all = Wählen Sie alles aus, was zutrifft.

optional = Freiwillig.

or = oder

not-sure = Ich bin mir nicht sicher

not-sure-number = Ich weiß es nicht

progress = Schritt { $n } von { $of }

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

some-of-these = Etwas davon

what-counts = Was zählt

none-of-all = Überall „Nichts davon“ wählen

none-of-all-done = „Nichts davon“ ist jetzt in jeder Liste gewählt, die noch keine Antwort hatte.

error-which = Kreuzen Sie mindestens eines an oder wählen Sie „Nichts davon“.

error-digits = Sie haben „{ $typed }“ eingegeben. Geben Sie eine ganze Zahl ein, nur mit Ziffern.

error-event-date =
    Wählen Sie ein Datum in den nächsten { $max } Wochen oder eine ganze Zahl von { $min } bis {
    $max }.

which-not-sure =
    Bei welchem sind Sie sich nicht sicher? Kreuzen Sie es oben an: Vorsichtshalber zählt es als Ja.
    Wenn Sie nicht sagen können, welches, wählen Sie „Weiter“.

early-heading = Was für Sie zuerst kommt, steht schon fest

early-lead = Egal, was Sie noch antworten, bei Ihnen kommt dies zuerst: { $treatment }.

early-more =
    Sie können dieses Ergebnis jetzt ansehen. Oder Sie machen weiter, und wir prüfen auch jede
    Behandlung für Sie.

see-answer-now = Mein Ergebnis jetzt ansehen

go-on = Weitermachen und auch Eingriffe prüfen

early-limits = Sie haben nicht alle Fragen beantwortet, deshalb wurde kein Eingriff für Sie geprüft. Fragen Sie vor einem neuen Produkt in der Apotheke oder ärztlich nach, wenn Sie eine Krankheit, eine Allergie oder wunde Haut haben oder Medikamente nehmen.

restart-ask = Alle Ihre Antworten löschen?

restart-yes = Ja, löschen

restart-no = Nein, behalten

cleared = Ihre Antworten sind gelöscht.

undo = Rückgängig machen

event-date = Datum

intro =
    Es dauert wenige Minuten. Dies sind Informationen, kein medizinischer Rat. Ihre Antworten
    gehen nirgendwohin, außer Sie teilen sie.

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

headline-fits = Passt am besten zu Ihren Antworten: { $treatment }

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
    Ihre Antworten machen etwas Vorsicht nötig. Vor jeder Behandlung muss außerdem eine
    medizinische Fachperson Ihre Haut ansehen.

lead-fits-but = Gesundheit und Haut stehen dem nicht im Weg. Beachten Sie aber zuerst:

lead-not-now = Das muss warten. Die Gründe stehen unten.

lead-review =
    Zuerst muss eine Fachperson zustimmen, die Ihre Gesundheit kennt. Die Gründe stehen unten.

lead-partly-ruled-out = Ihre Antworten schließen einiges aus, was helfen könnte. Das bleibt:

not-before-cleared = Nicht bevor die genannten Gründe vorbei sind, und nur mit ärztlicher Zustimmung

lead-ask-first = Was helfen könnte, entscheidet eine Fachärztin oder ein Facharzt, kein Fragebogen.

lead-wishes = Nicht Ihre Gesundheit steht dem im Weg, sondern dies:

headline-ruled-out = Für Sie nur Sonnenschutz und Hautpflege

lead-ruled-out = Die Eingriffe, die hier helfen würden, könnten Ihnen schaden.

stronger-possible =
    Auch möglich, aber stärker: { $treatment }. Dieser Fragebogen schlägt das nicht anstelle von
    etwas Milderem vor. In einer Hautarztpraxis erfahren Sie mehr dazu.

lead-routine =
    Das ist eine vollwertige Empfehlung und keine zweite Wahl. Sie kann helfen, egal wie Sie sich
    später entscheiden.

lead-no-match =
    Dieser Fragebogen kann dafür keine Behandlung vorschlagen. In einer Hautarztpraxis kennt man
    vielleicht eine. Sonnenschutz und milde Hautpflege schützen Ihre Haut trotzdem.

lead-stopped =
    Etwas von dem, was Sie angegeben haben, muss zuerst geklärt werden. Deshalb haben wir hier
    aufgehört. Bis dahin wird keine kosmetische Behandlung gezeigt.

lead-distress =
    Danke, dass Sie uns das sagen. Solche Sorgen sind ernst zu nehmen. Viele Menschen haben sie, und
    es gibt Hilfe. Bitte sprechen Sie mit jemandem, bevor Sie über eine Behandlung nachdenken.

see-doctor-soon =
    Bitte gehen Sie damit in den nächsten Tagen in eine Arztpraxis, egal wie Sie sich bei der
    Behandlung entscheiden.

reasons = Gründe

no-findings = Nichts von dem, was Sie zu Gesundheit und Haut angegeben haben, spricht dagegen.

helps-with = Wobei es helfen kann

not-meant-for = Nicht gedacht für: { $what }

sessions = Sitzungen

spacing = Zeit zwischen den Sitzungen

downtime = Sichtbare Heilung

per-session = Preis für eine Sitzung

course-cost = Preis für alle Sitzungen

course-cost-typical = Üblicher Preis aller Sitzungen

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

after-last-session = nach der letzten Sitzung

days-range = { $range ->
        [one] { $range } Tag
       *[other] { $range } Tage
    }

months-range = { $range ->
        [one] { $range } Monat
       *[other] { $range } Monate
    }

ask-the-clinic-price = Fragen Sie die Praxis

prices-clinic = Preise dieser Praxis. Fragen Sie, was sie umfassen.

prices-typical =
    Die Preise sind typische Preise aus veröffentlichten Quellen (gelesen am { $date }), nicht
    die dieser Praxis. Beratung, Betäubung und Produkte können zusätzlich kosten.

possible-from = Möglich ab { $date }

not-before = Nicht vor dem { $date }, und nur mit ärztlicher Zustimmung

possible-once-cleared = Möglich, sobald die genannten Gründe nicht mehr bestehen

best-fit = Was am besten passt

other-options = Andere Möglichkeiten

options-not-meant = Passt nur wenig oder nicht zu Ihrem Anliegen

home-conditions-text =
    Wir empfehlen Microneedling zu Hause nicht. Wenn Sie es trotzdem machen möchten, halten Sie
    sich an jede Regel, die hier steht. Und überlegen Sie zuerst, ob nicht eine Klinik oder
    Praxis besser wäre.

home-routine-text =
    Auch ohne Nadeln können Sie zu Hause viel tun. Verwenden Sie jeden Tag Sonnenschutz mit LSF 30
    oder höher, ein mildes Reinigungsmittel und eine einfache Feuchtigkeitscreme.

your-result = Ihr Ergebnis

then-after-event = Beginnen Sie nach Ihrem Anlass.

only-here = Nur hier: { $areas }.

headline-from = Erst ab { $date }: { $treatment }

headline-ask = Fragen Sie zuerst { $clinician }

headline-not-sure = { $n ->
        [one] Bei { $n } Punkt unsicher: Fragen Sie in einer Arztpraxis
       *[other] Bei { $n } Punkten unsicher: Fragen Sie in einer Arztpraxis
    }

not-sure-list = Nehmen Sie diese Liste in eine Arztpraxis mit, wo man sie mit Ihnen durchgeht:

do-this = Das können Sie tun

see-them = Fragen Sie

avoid-this = Darauf verzichten

ask-about = { $clinician }, Thema: { $treatment }

avoid-all = Alle Eingriffe

avoid-all-but-agreed = Alle Eingriffe, denen Ihre Arztpraxis nicht zugestimmt hat

budget-all = Ihr Budget ({ $budget }) reicht für alles

budget-some = { $n ->
        [one] Ihr Budget ({ $budget }) reicht für etwa { $n } Sitzung
       *[other] Ihr Budget ({ $budget }) reicht für etwa { $n } Sitzungen
    }

budget-none = Ihr Budget ({ $budget }) liegt unter dem Preis einer Sitzung

budget-perhaps = Ihr Budget ({ $budget }) reicht vielleicht nicht für eine Sitzung

send = An mich senden

your-dates = Ihre Termine

now-prepare = Jetzt: Vorbereitung, siehe „Vorher und nachher“

dates-sessions = Sitzungen

dates-if-needed = Nur falls nötig: { $sessions }

start-another-day = An einem anderen Tag beginnen

more = Mehr

fold-why = Warum das, und andere Möglichkeiten

fold-session = Wie es sich anfühlt und abläuft

fold-care = Vorher und nachher

fold-prices = Preise und Auffrischung

fold-answers = Ihre Antworten ansehen oder ändern

fold-limits = Quellen, Grenzen und wer das geprüft hat

during = So läuft eine Sitzung ab

expect = Was danach kommt

explain = Gut zu wissen

doing-nothing = Nichts tun

info-only = Eine Information, keine Diagnose.

show-without = Ohne das zeigen: { $area }

shown-without = Hier nicht dabei: { $area }. Ihre Antworten bleiben, wie sie sind.

show-all-areas = Wieder alle Stellen zeigen

reasons-more = Die anderen Gründe stehen unter „Warum das“.

what-would-change = Was dieses Ergebnis ändern würde

where-sources-disagree = Wo Quellen sich widersprechen

prepare = Vor der Behandlung

aftercare = Nach der Behandlung

seek-help = Wann Sie Hilfe brauchen

ask-the-provider = Fragen an die Praxis

sources = Woher das stammt

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

reviewed-by = Geprüft am { $date } von { $name }.

facts-due =
    Die Angaben in diesem Fragebogen sollten bis { $date } neu geprüft werden und sind
    vielleicht überholt. Fragen Sie eine Fachperson, ob sie noch gelten.

translation-not-reviewed =
    Keine medizinische Fachperson hat diese Übersetzung geprüft. Wenn etwas unklar ist, lesen
    Sie die englische Fassung oder fragen Sie eine Fachperson.

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

source-own-rule = Unsere eigene vorsichtige Regel, kein medizinischer Befund

source-unverified = Allgemeinwissen, noch nicht an einer Quelle geprüft

source-unreviewed = Seiten von geringerem Gewicht, auf dem Prüfblatt dieses Fragebogens

column-option = Möglichkeit

column-level = Für Sie

column-fit = Wie gut es passt

also-fits = Passt auch

why-no-procedure = Warum kein Eingriff vorgeschlagen wird

applies-to = Das betrifft: { $treatments }.

first-year = Erstes Jahr, mit Auffrischungen

compare-all = Im Vergleich

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

costs = Was es kosten kann

package = { $n ->
        [one] { $n } Sitzung für { $price }
       *[other] { $n } Sitzungen für { $price }
    }

price-your-products = Hängt davon ab, welche Produkte Sie wählen

your-answers = Ihre Antworten

made-on = Erstellt am { $date }

start-date = Beginn am

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

consultation-credited = Bei einer Behandlung wird dieser Betrag angerechnet.

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

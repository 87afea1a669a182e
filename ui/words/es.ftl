### The texts of the interface, which every pack shares. A remark says what a text is for.

direction = ltr

figures-locale = { $locale }

commas = { $first }, { $next }

apart = { $first }; { $next }

labelled = { $label }: { $value }

continue = Continuar

back = Atrás

see-result = Ver mi resultado

change = Cambiar

change-what = tu respuesta a: { $question }

change-answer = Cambiar tu respuesta: { $question }

restart = Borrar mis respuestas y empezar de nuevo

quiz-name = Test de piel

close-dialog = Cerrar

still-there = ¿Sigues ahí? Si nadie responde, lo elegido aquí se borrará en un momento.

stay = Sigo aquí

no-print = Este navegador no puede imprimir. Copia el plan como texto.

page-title = ¿Qué tratamiento le va bien a tu piel?

why-we-ask = Por qué lo preguntamos

choose-all = Elige todas las que correspondan.

optional = Opcional.

or = o

not-sure = No lo tengo claro

not-sure-number = No lo sé

progress = Paso { $n } de { $of }

months = meses

weeks = semanas

error-heading = Hay un problema

error-choose-one = Elige una respuesta.

error-choose-some = Elige al menos una respuesta.

error-number = Escribe un número o elige «No lo sé».

error-range = Escribe un número entero de { $min } a { $max }.

review-heading = Revisa tus respuestas

review-lead =
    Tu resultado depende de todas las respuestas que ves aquí. Cambia lo que no sea correcto.

not-answered = Sin respuesta

some-of-these = Algo

what-counts = Qué cuenta como un sí

none-of-all = Nada de esto, en ninguna lista

none-of-all-done = Se ha elegido «Nada» en cada lista que no tenía respuesta.

error-which = Marca al menos una opción, o elige «Nada».

error-digits = Has escrito «{ $typed }». Escribe un número entero, solo con cifras.

error-event-date =
    Elige una fecha dentro de las próximas { $max } semanas, o un número entero de { $min } a {
    $max }.

which-not-sure =
    ¿Sobre cuál tienes dudas? Márcala arriba: por precaución, lo tomamos como un sí. Si no sabes
    decir cuál, elige «Continuar».

early-heading = Ya podemos decirte qué es lo primero

early-lead = Respondas lo que respondas a lo demás, esto es lo primero para ti: { $treatment }.

early-more =
    Puedes ver este resultado ahora. O puedes seguir, y revisamos también todos los tratamientos
    para ti.

see-answer-now = Ver mi resultado ahora

go-on = Seguir y revisar también los procedimientos

early-limits =
    No has respondido a todas las preguntas, así que no se ha revisado ningún procedimiento para ti.
    Antes de usar un producto nuevo, consulta en una farmacia o a un médico si tienes una
    enfermedad, una alergia o la piel irritada, o si tomas medicamentos.

restart-ask = ¿Borrar todas tus respuestas?

restart-yes = Sí, borrarlas

restart-no = No, conservarlas

cleared = Tus respuestas se han borrado.

undo = Deshacer

event-date = Fecha

intro =
    Te llevará unos minutos. Esto es información, no consejo médico. Tus respuestas no se envían
    a ningún sitio, salvo que tú las compartas.

level-suitable = Posible para ti

level-precautions = Posible, con precaución

level-deferred = Ahora no

level-review = Consulta antes a un profesional de la salud

level-contraindicated = No es para ti

match-good = Encaja bien

match-fair = Encaja en parte

match-limited = Encaja poco

match-none = No encaja

in-clinic = En una clínica

at-home = En casa

days = { $n ->
        [one] { $n } día
       *[other] { $n } días
    }

weeks-long = { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }

months-long = { $n ->
        [one] alrededor de { $n } mes
       *[other] unos { $n } meses
    }

range-to = de { $min } a { $max }

wait-from-today = Eso significa esperar { $time } a partir de hoy.

wait-once-cleared = Cuando esto haya terminado, espera { $time } o más.

clinician-must-agree = Antes de reservar un tratamiento, { $clinician } tiene que estar de acuerdo.

clinician-to-ask = Puedes preguntar a { $clinician } qué otra cosa puede ayudarte.

change-wait = { $treatment }: la valoración podría pasar a «{ $level }» dentro de { $time }.

change-cleared =
    { $treatment }: la valoración podría pasar a «{ $level }» cuando esto haya terminado hace al
    menos { $time }: { $what }.

change-cleared-at-once =
    { $treatment }: la valoración podría pasar a «{ $level }» cuando esto haya terminado: {
    $what }.

and = { $first } y también { $last }

change-agreed =
    { $treatment }: la valoración podría pasar a «{ $level }» con el visto bueno de { $clinician }.

change-also-wait = Además, hay que esperar { $time } a partir de hoy.

change-also-clear = Antes tiene que haber terminado esto: { $what }.

change-also-clear-for = Antes, esto tiene que haber terminado hace al menos { $time }: { $what }.

change-downtime =
    { $treatment }: se puede notar un tiempo ({ $range }). Es más del que dijiste que te puedes
    permitir.

change-setting = Si eligieras tratarte en una clínica, esto se podría recomendar: { $treatment }.

change-budget = { $n ->
        [one] { $treatment }: tu presupuesto de { $budget } alcanza para { $n } sesión, más o menos. Número habitual de sesiones: { $sessions }.
       *[other] { $treatment }: tu presupuesto de { $budget } alcanza para unas { $n } sesiones. Número habitual de sesiones: { $sessions }.
    }

change-budget-none =
    { $treatment }: tu presupuesto de { $budget } está por debajo del precio habitual de una
    sesión ({ $price }).

change-budget-perhaps =
    { $treatment }: tu presupuesto de { $budget } quizá no cubra una sesión. El precio habitual
    es { $price }.

change-event =
    { $treatment }: con la preparación, todas las sesiones y la curación, el tiempo necesario es
    de { $time }. Es más de lo que falta para tu evento.

event-first =
    Todas las sesiones están previstas después de tu evento. Antes no hay tiempo suficiente para
    prepararse y curar.

event-too-soon-to-show =
    El plan deja un margen antes de tu evento. Pero para entonces aún no verás el resultado
    completo.

event-kept-clear = El plan deja un margen antes de tu evento, para que la piel tenga tiempo de calmarse.

start-moved-for-event = Está demasiado cerca de tu evento. La primera sesión está prevista para el { $date }.

change-event-soon =
    Tu evento es dentro de las próximas 4 semanas, así que antes solo corresponde usar protector
    solar y cuidar la piel. Después podría venir esto: { $treatment }.

headline-fits = Lo que mejor encaja con tus respuestas: { $treatment }

headline-not-now = Por ahora, solo protector solar y cuidado de la piel

headline-routine = El protector solar y el cuidado de la piel son tu mejor comienzo

headline-no-match = Nada de esto encaja bien con lo que elegiste

headline-emergency = Pide ayuda de emergencia ahora mismo

headline-same-day = Busca atención médica hoy mismo

headline-soon = Acude a un médico en los próximos días

headline-distress = Lo primero es cómo te sientes

lead-fits =
    Nada de lo que has indicado sobre tu salud y tu piel está en contra. Aun así, un profesional
    tiene que ver tu piel antes de cualquier tratamiento.

lead-fits-with-care =
    Tus respuestas piden cierta precaución. Además, un profesional de la salud tiene que ver tu
    piel antes de cualquier tratamiento.

lead-fits-but = Tu salud y tu piel no lo impiden. Mira primero esto:

lead-not-now = Esto tiene que esperar. Abajo verás por qué.

lead-review = Antes tiene que estar de acuerdo alguien que conozca tu salud. Abajo verás por qué.

lead-partly-ruled-out =
    Tus respuestas descartan una parte de lo que podría ayudar. Esto es lo que queda:

not-before-cleared =
    No mientras se den los motivos indicados, y solo si un profesional de la salud está de acuerdo

lead-ask-first = Lo que podría ayudar lo decide un especialista, no un cuestionario.

lead-wishes = Lo que lo impide no es tu salud, sino esto:

headline-ruled-out = Para ti, solo protector solar y cuidado de la piel

lead-ruled-out = Los procedimientos que ayudarían con esto podrían hacerte daño.

stronger-possible =
    También es posible, pero más fuerte: { $treatment }. Este cuestionario no lo propone en lugar de
    algo más suave. Un dermatólogo puede decirte más.

lead-routine =
    Es un resultado completo, no una solución de segunda. Puede ayudarte, decidas lo que decidas más
    adelante.

lead-no-match =
    Este cuestionario no tiene ningún tratamiento que proponer para eso. Puede que un
    especialista en la piel conozca alguno. El protector solar y un cuidado suave protegen tu
    piel de todos modos.

lead-stopped =
    Algo de lo que has indicado necesita atención primero, así que hemos parado aquí. No se muestra
    ningún tratamiento estético hasta que eso se resuelva.

lead-distress =
    Gracias por contárnoslo. Las preocupaciones como estas son reales, muchas personas las
    tienen y existe ayuda. Por favor, habla con alguien antes de pensar en cualquier
    tratamiento.

see-doctor-soon =
    Por favor, consulta esto con un médico en los próximos días, decidas lo que decidas sobre el
    tratamiento.

reasons = Motivos

no-findings = Nada de lo que has indicado sobre tu salud y tu piel está en contra.

helps-with = En qué puede ayudar

not-meant-for = No está indicado para: { $what }

sessions = Sesiones

spacing = Tiempo entre sesiones

downtime = Recuperación visible

per-session = Precio de una sesión

course-cost = Precio de todas las sesiones

course-cost-typical = Precio habitual de todas las sesiones

upkeep = Sesiones de mantenimiento

upkeep-per-year = Mantenimiento, precio al año

visit = Tiempo en la clínica

first-change = Primer cambio

best-result = Mejor resultado

minutes = { $range ->
        [one] { $range } minuto
       *[other] { $range } minutos
    }

weeks-apart = { $range ->
        [one] { $range } semana entre una y otra
       *[other] { $range } semanas entre una y otra
    }

every-months = { $range ->
        [one] Entre una y otra, { $range } mes
       *[other] Entre una y otra, { $range } meses
    }

after-weeks = { $range ->
        [one] { $range } semana después
       *[other] { $range } semanas después
    }

after-months = { $range ->
        [one] { $range } mes después de la última sesión
       *[other] { $range } meses después de la última sesión
    }

after-last-session = después de la última sesión

days-range = { $range ->
        [one] { $range } día
       *[other] { $range } días
    }

months-range = { $range ->
        [one] { $range } mes
       *[other] { $range } meses
    }

ask-the-clinic-price = Pregunta a la clínica

prices-clinic = Los precios son los de esta clínica. Pregunta qué incluyen.

prices-typical =
    Son precios habituales que leímos el { $date } en fuentes publicadas, no los de esta
    clínica. La consulta, la crema anestésica y los productos se pueden cobrar aparte.

possible-from = Posible a partir del { $date }

not-before = No antes del { $date }, y solo si un profesional de la salud está de acuerdo

possible-once-cleared = Posible cuando ya no se den los motivos indicados

best-fit = Lo que mejor encaja

other-options = Otras opciones

options-not-meant = Opciones que encajan poco o nada con lo que elegiste

home-conditions-text =
    No recomendamos las microagujas en casa. Si aun así quieres usarlas, cumple todas las reglas
    que se indican aquí y piensa primero en una clínica.

home-routine-text =
    Puedes hacer mucho en casa sin agujas. Usa cada día un protector solar de SPF 30 o más, un
    limpiador suave y una crema hidratante sencilla.

your-result = Tu resultado

then-after-event = Empieza después de tu evento.

only-here = Solo aquí: { $areas }.

headline-from = No antes del { $date }: { $treatment }

headline-ask = Pregunta antes a { $clinician }

headline-not-sure = { $n ->
        [one] Tienes { $n } duda: consúltala con un médico
       *[other] Tienes { $n } dudas: consúltalas con un solo médico
    }

not-sure-list = Lleva esta lista a un médico, que puede repasarla contigo:

do-this = Qué hacer

see-them = A quién acudir

avoid-this = Qué evitar

ask-about = { $clinician }, sobre: { $treatment }

avoid-all = Todos los procedimientos

avoid-all-but-agreed = Cualquier procedimiento que tu médico no haya aceptado

budget-all = Tus { $budget } lo cubren todo

budget-some = { $n ->
        [one] Tus { $budget } alcanzan para { $n } sesión
       *[other] Tus { $budget } alcanzan para unas { $n } sesiones
    }

budget-none = Tus { $budget } no llegan al precio de una sesión

budget-perhaps = Tus { $budget } quizá no cubran una sesión

send = Enviármelo

your-dates = Tus fechas

now-prepare = Ahora: prepárate, como se indica en «Antes y después»

dates-sessions = Sesiones

dates-if-needed = Solo si hace falta: { $sessions }

start-another-day = Empezar otro día

more = Más

fold-why = Por qué esto, y otras opciones

fold-session = Qué se siente y cómo va

fold-care = Antes y después

fold-prices = Precios y mantenimiento

fold-answers = Revisar o cambiar tus respuestas

fold-limits = Fuentes, límites y quién lo ha revisado

during = Cómo es una sesión

expect = Qué esperar después

explain = Bueno saberlo

doing-nothing = No hacer nada

info-only = Es información, no un diagnóstico.

show-without = Verlo sin: { $area }

shown-without = Aquí no cuenta: { $area }. Tus respuestas no cambian.

show-all-areas = Verlo otra vez con todas las zonas

reasons-more = Los demás motivos están en «Por qué esto».

what-would-change = Qué cambiaría este resultado

where-sources-disagree = En qué no coinciden las fuentes

prepare = Antes del tratamiento

aftercare = Después del tratamiento

seek-help = Cuándo pedir ayuda

ask-the-provider = Preguntas para la clínica

sources = De dónde viene esta información

limits = Lo que este cuestionario no puede hacer

limits-text =
    Este cuestionario da información. No es un diagnóstico ni un consejo médico. No puede ver tu
    piel y pregunta solo una parte de lo que preguntaría un profesional de la salud. Opta por la
    prudencia, así que un profesional podría permitir más, o menos. Las fuentes pueden no estar al
    día y los precios son solo una orientación.

not-reviewed =
    Ningún profesional de la salud ha revisado todavía este cuestionario. Antes de hacer caso a
    lo que dice, consúltalo con un profesional de la salud.

limits-stopped =
    Este cuestionario no puede ver tu piel y no es un diagnóstico. Si tienes dudas, pide ayuda
    cuanto antes.

not-reviewed-stopped = Ningún profesional de la salud ha revisado todavía este cuestionario.

reviewed-by = Revisado el { $date } por { $name }.

facts-due =
    La información de este cuestionario debía revisarse antes del { $date } y puede estar
    anticuada. Pregunta a un profesional sanitario si sigue siendo válida.

translation-not-reviewed =
    Ningún profesional de la salud ha revisado esta traducción. Si algo no está claro, lee la
    versión en inglés o pregunta a un profesional de la salud.

book = Reservar una consulta

call = Llamar al { $phone }

print = Imprimir

copy = Copiar como texto

copied = Copiado.

calendar = Guardar en el calendario

share = Compartir con la clínica

kind-seed = Artículo

kind-study = Estudio

kind-label = Etiqueta o manual de un producto

kind-guidance = Recomendación oficial

kind-clinic = Página de una clínica

this-clinic = Esta clínica

source-own-rule = Nuestra propia regla de prudencia, no un hallazgo médico

source-unverified = Conocimiento general, aún sin contrastar con una fuente

source-unreviewed = Páginas de menor autoridad, en la hoja de revisión de este cuestionario

column-option = Opción

column-level = Para ti

column-fit = Cómo encaja

also-fits = También encaja

why-no-procedure = Por qué no se sugiere ningún procedimiento

applies-to = Esto se refiere a: { $treatments }.

first-year = Primer año, con mantenimiento

compare-all = Comparación

unknown = No se sabe

default-figures = No se pudieron leer los datos de esta clínica. En su lugar se muestran cifras generales.

clinic-rule-unread =
    Esta clínica tiene una regla propia para este tratamiento, pero aquí no se pudo leer.
    Pregunta a la clínica si el tratamiento es adecuado para ti.

error = Error:

months-count = { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }

copy-failed = No se pudo copiar. Selecciona el texto y cópialo, o imprime la página.

care-emergency = Qué hacer ahora mismo

care-same-day = Qué hacer hoy

care-soon = Qué hacer en los próximos días

where-to-turn = A quién puedes acudir

for-now = Por ahora

why-and-figures = Motivos y cifras

costs = Lo que puede costar

package = { $n ->
        [one] { $n } sesión por { $price }
       *[other] { $n } sesiones por { $price }
    }

price-your-products = Depende de los productos que elijas

your-answers = Tus respuestas

made-on = Hecho el { $date }

start-date = Si empezaras el

start-date-hint = Así queda tiempo para prepararse. Cambia la fecha para ver cómo se mueve el plan.

start-too-early = Elige el { $date } o un día posterior.

calendar-session = Sesión { $n } de { $of }: { $treatment }

calendar-note = Prevista, no reservada. La clínica decide si se puede hacer y cuándo.

calendar-saved = El archivo de calendario se ha entregado al navegador. Si no aparece, copia el plan como texto.

share-heading = Compartir esto con la clínica

share-what =
    Tus respuestas sobre la piel y la salud y este resultado se entregan a la clínica. No se
    comparte nada salvo que marques la casilla y pulses el botón.

share-consent = Acepto que la clínica reciba mis respuestas y este resultado.

share-needs-tick = Si quieres compartir, marca primero la casilla.

share-done = Entregado a la clínica.

share-nobody = Aquí no se ha podido entregar. Imprime o copia el plan y muéstralo en la clínica.

booking-leaves = Para reservar se abre { $host }. Sales de esta página.

info-page = Más en la página de la clínica (sales de esta página)

clinic-heading = La clínica

consultation-costs = Una consulta cuesta { $price }.

consultation-free = La consulta es gratuita.

consultation-credited = Se descuenta del precio si te haces un tratamiento.

consultation-with = Te atenderá { $who }.

contact-heading = Pide que te contacten

contact-what = No es obligatorio. No se envía nada hasta que pulses el botón; entonces va a { $receiver }.

contact-name = Tu nombre

contact-email = Correo electrónico

contact-phone = Número de teléfono

contact-one-is-enough = Basta con un correo o un teléfono.

contact-consent = Acepto que { $receiver } use lo que escribo aquí para contactarme sobre esta petición.

contact-answers = Enviar también mis respuestas y este resultado. Dicen algo sobre mi salud. (Opcional)

contact-marketing = Acepto que { $receiver } me envíe también novedades y ofertas. Puedo cancelarlo cuando quiera. (Opcional)

contact-send = Enviar mi petición

contact-write = Escribir el mensaje

contact-sending = Enviando…

contact-sent = Enviado a { $receiver }: { $what }.

contact-opened = Se ha pedido a tu programa de correo que abra un mensaje para { $receiver }. Solo se envía cuando tú lo envías allí. Si no se abre nada, llama o cópialo.

contact-paste = Tus respuestas están copiadas. Pégalas en el mensaje.

contact-unpasted = No se han podido copiar tus respuestas, así que no están en el mensaje.

contact-failed = No se ha podido enviar a { $receiver }. Lo que has escrito sigue aquí: inténtalo de nuevo o cópialo.

contact-copy = Copiar lo que he escrito

contact-needs-reach = Escribe cómo se te puede contactar.

contact-bad-email = Escribe un correo como nombre@example.com.

contact-bad-phone = Escribe un número de teléfono, con cifras.

contact-needs-tick = Marca primero la casilla. Sin ella nadie puede contactarte.

one-moment = Un momento…

keep-clear = Solo aquí: { $areas }. Hay que mantenerlo lejos de: { $others }.

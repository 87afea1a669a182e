### The words of this pack.
page-you = Sobre ti
page-skin = ¿Algo de esto afecta a tu piel?
page-health = ¿Te afecta algo de esto?
page-wishes = Tus preferencias

## Questions and options

question-concerns = ¿Qué te gustaría mejorar?
    .why = Cada tratamiento ayuda con algunos problemas y hace poco por otros.
    .short = Lo que quieres mejorar
group-concerns-scars = Cicatrices y marcas
group-concerns-lines = Arrugas y piel flácida
group-concerns-tone = Color y piel apagada
group-concerns-texture = Textura y poros
group-concerns-redness = Acné y enrojecimiento
option-concerns-acne-scars = Cicatrices de acné
option-concerns-other-scars = Otras cicatrices
    .help = De una operación, una lesión, una quemadura o la varicela.
option-concerns-stretch-marks = Estrías
option-concerns-fine-lines = Arrugas finas
option-concerns-movement-lines = Arrugas al fruncir el ceño o sonreír
    .help = Se ven cuando la cara se mueve.
option-concerns-deep-lines = Arrugas o pliegues profundos
    .help = Se notan también con la cara relajada.
option-concerns-sagging = Piel flácida o caída
option-concerns-volume-loss = Hundimientos o pérdida de volumen
option-concerns-enlarged-pores = Poros grandes
option-concerns-dullness = Piel apagada
option-concerns-uneven-texture = Piel áspera o irregular
option-concerns-uneven-tone = Color desigual
option-concerns-sun-spots = Manchas de sol o de la edad
    .help = Planas y marrones, y que no cambian.
option-concerns-dark-marks = Marcas marrones tras el acné
    .help = O tras cortes, quemaduras o erupciones.
option-concerns-red-marks = Marcas rojas tras el acné
option-concerns-melasma = Melasma
    .help = Manchas marrones en ambas mejillas, la frente o el labio superior.
option-concerns-blackheads = Puntos negros
option-concerns-active-acne = Acné que tengo ahora
option-concerns-facial-redness = Enrojecimiento de la cara
    .help = No se va, o vuelve una y otra vez.
option-concerns-thread-veins = Arañas vasculares
    .help = Finas, rojas o azules.
option-concerns-dark-circles = Ojeras
option-concerns-keratosis-pilaris = Bultitos ásperos en brazos o muslos
    .help = Queratosis pilar.

question-areas = ¿En qué parte del cuerpo está?
    .why =
        Algunas zonas se curan más despacio o las tiene que ver un especialista. Los labios y la
        piel alrededor de los ojos tienen sus propias reglas.
    .short = Zonas
option-areas-face = Cara
option-areas-around-eyes = Alrededor de los ojos
option-areas-lips = Labios
option-areas-neck = Cuello
option-areas-chest = Pecho (tórax)
option-areas-breasts = Mamas
option-areas-abdomen = Abdomen (barriga)
option-areas-hips-or-buttocks = Caderas o glúteos
option-areas-thighs = Muslos
option-areas-lower-legs = Piernas, de la rodilla para abajo
option-areas-arms = Brazos
option-areas-hands = Manos
option-areas-back = Espalda

question-acne-scar-type = ¿Qué aspecto tienen tus cicatrices de acné?
    .help =
        Mírate en un espejo con luz de lado. Si tienes varios tipos, elige el que más te molesta. Si
        alguna es elevada, elige «Elevadas o gruesas».
    .why =
        Los hundimientos anchos, los hoyos estrechos y las cicatrices elevadas necesitan cuidados
        distintos. Las cicatrices elevadas pueden crecer después de un procedimiento.
    .short = Tipo de cicatriz de acné
option-acne-scar-type-rolling-or-boxcar = Hundimientos anchos y poco profundos
    .help = Ondas suaves, o hundimientos redondos de bordes bien definidos.
option-acne-scar-type-ice-pick = Hoyos estrechos y profundos
    .help = Como el pinchazo de una aguja gruesa.
option-acne-scar-type-raised = Elevadas o gruesas
    .help = Sobresalen de la piel.

question-scar-type = ¿Cómo es la cicatriz?
    .help = Si tienes varias cicatrices, elige la más grande o la más elevada.
    .why =
        Las cicatrices grandes, tirantes, elevadas o de quemadura las tiene que ver antes un
        especialista.
    .short = Tipo de cicatriz
option-scar-type-small-flat = Pequeña y plana
    .help = De menos de unos 5 cm. Los hoyos como los de la varicela cuentan.
option-scar-type-large-stitched = Grande o ancha
    .help = De más de unos 5 cm, o una herida por desgarro que se cosió.
option-scar-type-raised-or-tight = Elevada, gruesa o tirante
    .help = Sobresale de la piel, tira o limita tus movimientos.
option-scar-type-burn = De una quemadura

question-scar-age-months = ¿Cuántos meses enteros tiene la cicatriz?
    .help =
        Cuenta desde la lesión o la operación. Menos de un mes es 0. Un año son 12. ¿Más de 600?
        Escribe 600. Si tienes varias cicatrices, cuenta la más reciente.
    .why =
        Una cicatriz joven todavía se está haciendo más fuerte. Puede ser demasiado pronto para
        tratarla.
    .short = Edad de la cicatriz

question-sagging-degree = ¿Cuánta flacidez tiene la piel?
    .why =
        Estos tratamientos pueden hacer un poco por la piel ligeramente flácida. No levantan la piel
        que cuelga.
    .short = Grado de flacidez
option-sagging-degree-mild = Un poco flácida
option-sagging-degree-marked = Cuelga o forma pliegues
    .no-match =
        Este cuestionario no tiene ningún tratamiento que proponer para eso. Si la flacidez se ve
        claramente, pide la opinión de un cirujano plástico o facial. El protector solar y un
        cuidado suave protegen tu piel de todos modos.

question-age = ¿Cuántos años tienes?
    .why =
        Muchos dispositivos se probaron en adultos de 22 años o más. La piel de más edad puede ser
        más fina y le pueden salir más moretones.
    .short = Tu edad
option-age-under-18 = Menos de 18
option-age-18-21 = De 18 a 21
option-age-22-64 = De 22 a 64
option-age-65-plus = 65 o más

question-red-flags = ¿Tienes alguna de estas señales de alarma?
    .why =
        Algunas señales necesitan primero atención médica, y pronto. En ese caso paramos y te
        decimos qué hacer.
    .short = Señales de alarma
option-red-flags-changing-lesion = Lunar o placa que cambia, o llaga que no se cura
    .help =
        Un lunar o una placa que aparece, crece, sangra o hace costra, o una llaga abierta desde
        hace 4 semanas.
    .more =
        Un lunar, una peca o una placa ha cambiado de tamaño, forma o color, es distinto de los
        demás, tiene bordes irregulares o varios colores, o pica, hace costra o sangra. O un bulto o
        una llaga no se ha curado en 4 semanas. Cuenta un cáncer de piel en ese lugar, confirmado o
        sospechado. No cuentan el acné, los granos que van y vienen, las marcas tras el acné, las
        pecas uniformes ni un melasma que no cambia.
option-red-flags-spreading-infection = Piel roja, caliente y dolorida que se extiende
    .help = Va a peor hoy, o tienes también fiebre.
    .more =
        Hoy se hincha o se extiende, o tienes fiebre con ello. No cuenta un solo grano dolorido ni
        una infección que ya se curó.
option-red-flags-eye-pain-or-blisters = Dolor o ampollas cerca de un ojo
    .help = O un ojo rojo que duele, o cambios en la vista.
    .more =
        También cuenta un ojo rojo que duele o un cambio en la vista. Tiene que ser ahora. No
        cuentan los ojos secos ni un orzuelo de hace tiempo.
option-red-flags-problem-after-procedure = Un problema tras un tratamiento que no se va
    .help = En las últimas 4 semanas: dolor que aumenta, ampollas, pus, fiebre, debilidad nueva, o piel blanca, gris azulada o con manchas.
    .more =
        En las últimas 4 semanas: dolor fuerte o que aumenta, ampollas, enrojecimiento que se
        extiende, pus o fiebre. O debilidad o pérdida de sensibilidad nuevas, un cambio en la vista,
        o piel que se pone blanca, gris azulada o con manchas violáceas. No cuentan el
        enrojecimiento, los moratones y la descamación habituales, las marcas marrones ni las
        reacciones antiguas.
option-red-flags-numbing-reaction = Malestar hoy tras una crema anestésica
    .help = Corazón acelerado, convulsiones, desmayo o dificultad para respirar.
    .more =
        Latidos rápidos o irregulares, convulsiones, desmayo, dificultad para respirar, zumbido de
        oídos o piel de color gris azulado. Una reacción de hace años no cuenta aquí. Dínosla en las
        alergias.
option-red-flags-none = Ninguna de estas opciones

question-pregnancy = ¿Estás embarazada, das el pecho o buscas un embarazo?
    .why = La mayoría de los procedimientos, y algunas cremas, es mejor dejarlos para más adelante.
    .short = Embarazo
option-pregnancy-pregnant = Embarazada, o podría estarlo
option-pregnancy-breastfeeding = Doy el pecho (lactancia)
option-pregnancy-trying = Busco un embarazo
    .help = Los tratamientos de fertilidad cuentan.
option-pregnancy-no = Ninguna de estas opciones
option-pregnancy-not-applicable = Esto no se aplica a mi caso

question-skin-tone = ¿De qué color es tu piel donde rara vez le da el sol?
    .help =
        Mira la cara interna de la parte alta del brazo. Cada línea dice cómo reacciona la piel al
        sol fuerte. En caso de duda, elige el color más oscuro.
    .why =
        La piel más oscura y la piel que se broncea con facilidad se manchan con más
        facilidad. Necesitan ajustes más suaves.
    .short = Tono de piel
option-skin-tone-type-1 = Muy pálida
    .help = Siempre se quema, nunca se broncea.
option-skin-tone-type-2 = Pálida
    .help = Suele quemarse, se broncea un poco.
option-skin-tone-type-3 = De clara a media
    .help = A veces se quema, se broncea despacio.
option-skin-tone-type-4 = Aceitunada o morena clara
    .help = Rara vez se quema, se broncea fácilmente.
option-skin-tone-type-5 = Morena
    .help = Muy rara vez se quema, se broncea muy fácilmente.
option-skin-tone-type-6 = Morena muy oscura o negra
    .help = Nunca se quema.

question-skin-now = ¿La piel que quieres tratar tiene ahora algo de esto?
    .help = En la piel que quieres tratar, o cerca de ella. Si tienes dudas sobre algo, márcalo.
    .why =
        La piel dolorida, con heridas o infectada tiene que curarse primero. Tratarla demasiado
        pronto puede extender o empeorar un problema.
    .short = Tu piel ahora
group-skin-now-spots = Granos e infecciones
group-skin-now-sore = Piel dolorida o irritada
group-skin-now-sun = Sol y bronceado
group-skin-now-moles = Lunares y tatuajes
option-skin-now-few-spots = Unos pocos granos pequeños
    .help = Cinco como máximo, y sin bultos bajo la piel.
    .short = Granos
option-skin-now-inflamed-acne = Más de cinco granos rojos o que duelen
    .short = Granos
option-skin-now-cystic-acne = Bultos o quistes profundos y dolorosos
    .help = Duran semanas o dejan cicatrices.
option-skin-now-cold-sore = Herpes labial o herpes zóster (culebrilla)
    .help = Activo ahora, o todavía con costras.
option-skin-now-open-wound = Corte abierto, llaga o piel en carne viva
    .help = Las rozaduras, la piel irritada y un tatuaje de menos de 4 semanas cuentan.
    .short = Corte, llaga o piel en carne viva
option-skin-now-eczema = Eccema o dermatitis
option-skin-now-psoriasis = Psoriasis o liquen plano
option-skin-now-rosacea-flare = Brote de rosácea
    .help = Más roja que de costumbre, o con bultitos.
option-skin-now-sunburn-or-tan = Quemadura solar o bronceado reciente
    .help = Las cabinas y camas de bronceado cuentan.
option-skin-now-self-tan = Autobronceador
    .help = Loción, espray o gotas.
option-skin-now-skin-infection = Infección o erupción de la piel
    .help = Por bacterias u hongos: impétigo, raíces del pelo infectadas o tiña, por ejemplo.
option-skin-now-warts = Verrugas o molusco contagioso
    .help = Molusco: bultitos pequeños y brillantes causados por un virus.
option-skin-now-rough-sun-patches = Zonas ásperas por el sol
    .help = Zonas con escamas que no se van. Un médico puede llamarlas queratosis actínica.
option-skin-now-raised-moles = Lunares elevados o marcas de nacimiento
option-skin-now-tattoo = Tatuaje
    .help = En la piel que quieres tratar.
    .short = Tatuaje o maquillaje permanente
option-skin-now-permanent-makeup = Maquillaje permanente
    .help =
        En la piel que quieres tratar. Las cejas pigmentadas no cuentan si solo se tratan
        las mejillas.
    .short = Tatuaje o maquillaje permanente
option-skin-now-none = Ninguna de estas opciones
    .short = Nada

question-skin-history = ¿Has tenido alguna vez algo de esto?
    .help = Alguna vez, aunque ahora todo esté en calma.
    .why = Lo que tu piel ha hecho antes orienta bien sobre cómo puede curarse.
    .short = Tu piel antes
option-skin-history-keloids = Queloides, o cicatrices que siguieron creciendo
    .help = Tuyos: crecieron más allá de la herida, o tienes varias cicatrices gruesas.
    .short = Queloides o cicatrices gruesas, tuyos o en la familia
option-skin-history-keloids-in-family = Queloides en la familia cercana
    .help =
        Los tiene tu madre, tu padre, un hermano, una hermana, un hijo o una hija. Tú nunca
        has tenido uno.
    .short = Queloides o cicatrices gruesas, tuyos o en la familia
option-skin-history-raised-scar-elsewhere = Una cicatriz gruesa que dejó de crecer
    .help = No pasó de la herida; por ejemplo, tras una cesárea.
    .short = Queloides o cicatrices gruesas, tuyos o en la familia
option-skin-history-cold-sores = Herpes labial
    .help = Aunque fuera una sola vez. El herpes zóster (culebrilla) cuenta.
option-skin-history-eczema = Eccema o dermatitis
option-skin-history-psoriasis = Psoriasis o liquen plano
option-skin-history-rosacea = Rosácea
option-skin-history-dark-marks-after-injury = Marcas oscuras tras granos o cortes
    .help = La piel se queda más oscura durante semanas o meses.
option-skin-history-melasma-ever = Melasma
    .help = Manchas marrones en la cara, ahora o antes, a menudo en el embarazo o con la píldora.
option-skin-history-vitiligo = Vitíligo
    .help = Manchas blancas donde la piel ha perdido el color.
option-skin-history-poor-healing = Heridas que se curan mal
    .help = O llagas que siguen abiertas mucho tiempo.
option-skin-history-skin-cancer-there = Cáncer de piel en esa zona
    .help = En la piel que quieres tratar. En otra parte del cuerpo no cuenta.
    .short = Cáncer de piel en la zona que quieres tratar
option-skin-history-radiotherapy = Radioterapia
    .help = En la piel que quieres tratar o cerca de ella.
option-skin-history-reaction-after-needling = Una reacción tras las microagujas
    .help = Por ejemplo, bultos o una erupción por un sérum o una crema.
option-skin-history-none = Ninguna de estas opciones
    .short = Nada

question-radiotherapy-months = ¿Hace cuántos meses enteros terminó tu radioterapia?
    .help =
        Si todavía la recibes, escribe 0. Menos de un mes es 0. Un año son 12. ¿Más de 600? Escribe
        600.
    .why = La piel se cura despacio después de la radioterapia, sobre todo en el primer año.
    .short = Tiempo desde la radioterapia

question-health = ¿Tienes alguno de estos problemas de salud?
    .why =
        Algunos problemas de salud cambian cómo cicatrizas, sangras o combates las infecciones. No
        te juzgamos por lo que elijas aquí.
    .short = Tu salud
group-health-blood = Sangre y diabetes
group-health-heart = Corazón e implantes
group-health-immune = Sistema inmunitario y cáncer
group-health-other = Otros temas de salud
option-health-bleeding-disorder = Trastorno hemorrágico
    .help =
        Por ejemplo, hemofilia, enfermedad de von Willebrand o plaquetas bajas. O sangras con
        facilidad y durante mucho tiempo.
option-health-blood-clots = Coágulos de sangre
    .help =
        En una pierna, un pulmón u otro lugar, ahora o antes. O tu sangre forma coágulos con
        demasiada facilidad.
option-health-anaemia-or-blood-cancer = Anemia o cáncer de la sangre
    .help =
        Anemia, mientras tus valores de sangre estén bajos. Leucemia, linfoma o mieloma en cualquier
        momento.
option-health-diabetes-controlled = Diabetes bien controlada
    .short = Diabetes
option-health-diabetes-uncontrolled = Diabetes que no está bien controlada
    .help = Elige esto si no lo sabes, o si tienes llagas en los pies o los pies sin sensibilidad.
    .short = Diabetes
option-health-heart-condition = Problema del corazón
    .help =
        Las operaciones de válvulas del corazón y las infecciones del corazón cuentan. La
        tensión alta por sí sola no cuenta.
option-health-high-blood-pressure = Tensión alta (hipertensión)
    .help = Tratada o no.
option-health-electronic-implant = Marcapasos u otro implante electrónico
    .help =
        También un desfibrilador, un estimulador de nervios, una bomba de insulina o un implante
        coclear.
    .short = Marcapasos o implante electrónico
option-health-metal-implant = Placa, tornillo o clavo de metal
    .help =
        En la piel que quieres tratar o cerca de ella. Los empastes, los aparatos dentales y
        las coronas no cuentan, pero díselo a la clínica.
    .short = Implante de metal
option-health-lupus = Lupus o dermatomiositis
option-health-scleroderma = Esclerodermia o morfea
    .help = Enfermedades que endurecen la piel.
option-health-other-autoimmune = Otra enfermedad autoinmune
    .help = Por ejemplo, de las articulaciones o el intestino, activa o en calma.
option-health-thyroid-or-coeliac = Enfermedad de la tiroides o celiaquía, estable
    .help = Valores estables, y ningún medicamento que debilite tu sistema inmunitario.
    .short = Enfermedad tiroidea o celíaca
option-health-thyroid-unstable = Valores de tiroides sin controlar
    .short = Enfermedad tiroidea o celíaca
option-health-mast-cell-or-urticaria = Enfermedad de los mastocitos o urticaria
    .help = Mastocitosis, o ronchas (urticaria) que vuelven una y otra vez.
option-health-weak-immune-system = Sistema inmunitario débil
    .help = Por una enfermedad, un trasplante o medicamentos como los biológicos.
option-health-hiv-or-hepatitis = VIH o hepatitis
    .help = Hepatitis B o C.
option-health-connective-tissue = Ehlers-Danlos, Marfan o parecidas
    .help = Enfermedades del tejido conjuntivo: piel muy elástica, articulaciones muy sueltas.
    .short = Ehlers-Danlos, Marfan
option-health-light-triggered-illness = Enfermedad que se activa con la luz
    .help =
        Porfiria, o una alergia al sol con ampollas o ronchas. El sarpullido corriente por
        el calor no cuenta.
    .short = Enfermedad por la luz
option-health-epilepsy = Epilepsia o convulsiones
    .help = También convulsiones provocadas por luces que parpadean.
option-health-nerve-or-muscle-illness = Enfermedad de los nervios o los músculos
    .help =
        Miastenia, ELA (enfermedad de la motoneurona) o, si la tienes ahora, parálisis
        facial de Bell.
option-health-liver-or-kidney = Enfermedad del hígado o del riñón
    .help = Función reducida. Los cálculos (piedras) o un hígado graso no cuentan.
option-health-cancer-treatment = Tratamiento del cáncer ahora
    .help =
        Quimioterapia, anticuerpos o radioterapia, por ejemplo. Si son solo pastillas
        hormonales, elige «Pastillas hormonales tras un cáncer».
    .short = Tratamiento del cáncer, ahora o en los últimos 12 meses
option-health-cancer-treatment-past-year = Tratamiento del cáncer en los últimos 12 meses
    .help = Si son solo pastillas hormonales, elige «Pastillas hormonales tras un cáncer».
    .short = Tratamiento del cáncer, ahora o en los últimos 12 meses
option-health-cancer-hormone-tablets = Pastillas hormonales tras un cáncer
    .help =
        Como tamoxifeno, letrozol o anastrozol. La terapia hormonal de la menopausia y la
        píldora no cuentan.
option-health-sarcoidosis = Sarcoidosis
    .help = Una enfermedad que forma pequeños bultos en los pulmones, la piel u otros lugares.
option-health-g6pd-or-methaemoglobinaemia = Déficit de G6PD o metahemoglobinemia
    .help = Enfermedades raras de la sangre de las que un médico te habría hablado.
option-health-unwell-now = Fiebre o malestar ahora
    .short = Fiebre, malestar
option-health-faints-with-needles = Miedo a las agujas, o desmayos
option-health-smoking = Fumar o vapear
option-health-none = Ninguna de estas opciones
    .short = Nada

question-medicines = ¿Tomas o usas algo de esto?
    .help = Piensa en pastillas, inyecciones y cremas en la piel que quieres tratar.
    .why =
        Algunos medicamentos afectan a la curación, al sangrado o a cómo reacciona la piel a la luz.
        Por favor, no dejes ninguno por este cuestionario.
    .short = Tus medicamentos
option-medicines-isotretinoin = Cápsulas de vitamina A para la piel
    .help = Isotretinoína, acitretina o alitretinoína. Ahora o en los últimos 12 meses.
option-medicines-blood-thinners = Anticoagulantes o antiagregantes
    .help =
        Como acenocumarol (Sintrom), warfarina, apixabán, heparina o clopidogrel. La aspirina diaria
        indicada por un médico (por ejemplo, Adiro) cuenta.
option-medicines-immunosuppressants = Medicamentos que frenan el sistema inmunitario
    .help =
        Por ejemplo, biológicos, corticoides en pastillas, metotrexato o medicamentos tras un
        trasplante.
    .short = Inmunosupresores
option-medicines-topical-retinoids = Crema con retinoide o ácido, o para el acné
    .help = Tretinoína, retinol, adapaleno, ácidos AHA o BHA, o peróxido de benzoilo.
option-medicines-photosensitisers = Medicamentos que hacen la piel sensible a la luz
    .help =
        Por ejemplo, doxiciclina, minociclina, amiodarona, hierba de San Juan (hipérico) o pastillas
        para orinar (diuréticos tiazídicos).
    .short = Medicamentos fotosensibilizantes
option-medicines-heart-rhythm = Medicamento para el ritmo del corazón
    .help = Por ejemplo, amiodarona, sotalol o mexiletina.
option-medicines-anti-inflammatories = Ibuprofeno, aspirina o aceite de pescado
    .help =
        También naproxeno. En los últimos 7 días. La aspirina diaria indicada por un médico (por
        ejemplo, Adiro) cuenta como anticoagulante o antiagregante.
option-medicines-steroid-cream = Crema fuerte de corticoides
    .help = En la piel que quieres tratar, en las últimas 2 semanas.
option-medicines-none = Ninguna de estas opciones
    .short = Nada

question-isotretinoin-months = ¿Hace cuántos meses enteros tomaste estas cápsulas por última vez?
    .help = Si las tomas ahora, es 0. Menos de un mes es 0. Un año son 12. ¿Más de 120? Escribe 120.
    .why =
        Para la mayoría de los procedimientos hay que esperar unos meses después de las
        cápsulas de vitamina A.
    .short = Tiempo desde las cápsulas

question-allergies = ¿Tienes alergia a algo de esto?
    .why =
        Las agujas, las cremas anestésicas, los guantes y los peelings pueden contener cosas a las
        que algunas personas reaccionan.
    .short = Tus alergias
option-allergies-stainless-steel = Acero inoxidable u otro metal
    .help = O el acero de joyas o agujas.
option-allergies-nickel = Níquel
    .help = Por ejemplo, una erupción por unos pendientes o el botón de unos vaqueros.
option-allergies-anaesthetic = Anestésicos locales
    .help = Lidocaína, prilocaína u otros nombres que terminan en -caína. La alergia al PABA cuenta.
option-allergies-sulphonamide = Sulfamidas (medicamentos)
    .help = Por ejemplo, el antibiótico cotrimoxazol.
    .short = Sulfamidas
option-allergies-latex = Látex
option-allergies-antiseptic = Antisépticos o tiritas (curitas)
    .help = Por ejemplo, clorhexidina, yodo, alcohol o el pegamento de las tiritas.
option-allergies-aspirin = Aspirina o ácido salicílico
option-allergies-severe-or-many = Una reacción grave, o muchas alergias
    .help = Por ejemplo, anafilaxia: dificultad para respirar, garganta hinchada o un colapso.
    .short = Reacción grave, muchas alergias
option-allergies-none = Ninguna de estas opciones
    .short = Nada

question-recent-treatments = ¿Te has hecho algo de esto en los últimos 2 años?
    .help = En los últimos 2 años, en la piel que quieres tratar o cerca de ella.
    .why = La piel necesita tiempo entre tratamientos.
    .short = Tratamientos recientes
option-recent-treatments-botulinum-toxin = Inyecciones que relajan las arrugas
    .help = Impiden que un músculo se mueva durante unos meses.
option-recent-treatments-filler = Relleno
    .help = Un gel bajo la piel, aunque haya pasado más tiempo.
    .short = Relleno (en cualquier momento)
option-recent-treatments-biostimulator = Relleno que estimula el colágeno
    .help = Con calcio o ácido poliláctico, aunque haya pasado más tiempo.
    .short = Relleno (en cualquier momento)
option-recent-treatments-threads = Hilos tensores
option-recent-treatments-superficial-peel = Peeling suave (exfoliación química)
    .help = Descamación fina durante unos días como máximo.
option-recent-treatments-needling = Microagujas (microneedling)
    .help = Con o sin calor, en una clínica o en casa.
option-recent-treatments-non-ablative-laser = Tratamiento con láser, luz o calor
    .help =
        La luz pulsada (IPL), la radiofrecuencia, los ultrasonidos y otros dispositivos de energía
        cuentan.
option-recent-treatments-ablative-laser-or-deep-peel = Láser que retira piel o peeling más profundo
    .help = Láser de CO2 o de erbio, peeling medio o profundo, dermoabrasión.
option-recent-treatments-waxing = Depilación con cera o de otro tipo
    .help = La depilación con hilo, la crema depilatoria y los cortes al afeitarse cuentan.
    .short = Depilación
option-recent-treatments-surgery = Cirugía
    .help = En una zona que elegiste. La de un diente, o la de un lunar en otro sitio, no cuenta.
option-recent-treatments-none = Ninguna de estas opciones
    .short = Nada

question-weeks-since-botulinum-toxin =
    ¿Hace cuántas semanas enteras fueron tus últimas inyecciones que relajan las arrugas?
    .help = Menos de una semana es 0. Un mes son unas 4. ¿Más de 104? Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde las inyecciones

question-weeks-since-biostimulator =
    ¿Hace cuántas semanas enteras fue tu último relleno que estimula el colágeno?
    .help =
        Menos de una semana es 0. Un mes son unas 4. Seis meses son unas 26. ¿Más de 104? Escribe
        104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde ese relleno

question-weeks-since-threads = ¿Hace cuántas semanas enteras te pusieron los hilos?
    .help = Menos de una semana es 0. Un mes son unas 4. ¿Más de 104? Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde los hilos

question-weeks-since-filler = ¿Hace cuántas semanas enteras fue tu último relleno?
    .help = Menos de una semana es 0. Un mes son unas 4. ¿Más de 104? Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde el relleno

question-weeks-since-superficial-peel = ¿Hace cuántas semanas enteras fue tu último peeling suave?
    .help = Menos de una semana es 0. Un mes son unas 4. ¿Más de 104? Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde el peeling suave

question-weeks-since-needling = ¿Hace cuántas semanas enteras fue tu último tratamiento con microagujas?
    .help =
        Menos de una semana es 0. Un mes son unas 4. Las microagujas en casa cuentan. ¿Más de 104?
        Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde las microagujas

question-weeks-since-non-ablative-laser = ¿Hace cuántas semanas enteras fue tu último tratamiento con láser, luz o calor?
    .help = Menos de una semana es 0. Un mes son unas 4. ¿Más de 104? Escribe 104.
    .why = Así sabemos cuánto hay que esperar antes del próximo tratamiento.
    .short = Tiempo desde el láser

question-weeks-since-ablative-laser-or-deep-peel =
    ¿Hace cuántas semanas enteras fue tu último láser que retira piel, peeling más profundo o
    dermoabrasión?
    .help =
        Menos de una semana es 0. Un mes son unas 4. Seis meses son unas 26. ¿Más de 104? Escribe
        104.
    .why =
        Después de un tratamiento profundo, la piel tarda meses en curarse. Así sabemos cuánto hay
        que esperar.
    .short = Tiempo desde el tratamiento profundo

question-weeks-since-waxing = ¿Hace cuántas semanas enteras te depilaste ahí por última vez?
    .help = Menos de una semana es 0. ¿Más de 104? Escribe 104.
    .why = La piel queda sensible unos días después de la depilación.
    .short = Tiempo desde la depilación

question-weeks-since-surgery = ¿Hace cuántas semanas enteras fue la cirugía?
    .help =
        Menos de una semana es 0. Si la herida todavía no se ha curado, escribe 0. Un año son unas
        52. ¿Más de 104? Escribe 104.
    .why = Una herida necesita meses para volver a ser fuerte.
    .short = Tiempo desde la cirugía

question-distress =
    ¿Las preocupaciones por tu aspecto te ocupan más de una hora al día o te impiden hacer
    cosas?
    .help = No hay respuestas incorrectas.
    .why =
        Cuando las preocupaciones pesan tanto, puede que un tratamiento no las alivie. Hablar con
        alguien puede ayudar.
    .short = Preocupación por el aspecto
option-distress-yes = Sí
option-distress-no = No
option-distress-prefer-not-to-say = Prefiero no decirlo

question-setting = ¿Dónde te gustaría hacer el tratamiento?
    .why = Las clínicas pueden ofrecer más. Las microagujas en casa tienen límites estrictos.
    .short = Clínica o casa
option-setting-professional = En una clínica
option-setting-at-home = En casa
option-setting-either = Cualquiera de las dos

question-roller-needle = ¿Qué longitud tienen las agujas de tu rodillo?
    .help = La longitud está impresa en la caja o en el mango.
    .why = Las agujas más largas llegan más hondo, y eso tiene más riesgo en casa.
    .short = Longitud de las agujas
option-roller-needle-none-yet = Todavía no tengo rodillo
option-roller-needle-up-to-0_25-mm = 0,25 mm o menos
option-roller-needle-longer = Más de 0,25 mm

question-downtime-days = ¿Cuánto tiempo te podrías permitir que se notara enrojecimiento o descamación?
    .why = Algunos tratamientos se notan unas horas; otros, semanas.
    .short = Recuperación visible
option-downtime-days-none = Nada
option-downtime-days-up-to-2 = Hasta 2 días
option-downtime-days-up-to-7 = Hasta una semana
option-downtime-days-any = El tiempo que haga falta

question-event-weeks = ¿Hay un evento importante para ti?
    .help =
        Por ejemplo, una boda. Indica su fecha, o las semanas enteras que faltan. Menos de una
        semana es 0.
    .why =
        La piel necesita tiempo para calmarse. No sugerimos procedimientos poco antes de un evento.
    .short = Tu evento

question-budget = ¿Cuánto podrías gastar en todas las sesiones juntas?
    .help = Escribe un número entero, sin céntimos ni centavos.
    .why = Muestra hasta dónde llega tu presupuesto. Nunca cambia lo que es adecuado para ti.
    .short = Tu presupuesto

## Treatments

treatment-professional-microneedling = Microagujas profesionales (microneedling)
    .inline = microagujas profesionales
    .about =
        Una persona con formación hace agujeros diminutos en la piel con agujas finas y estériles,
        para que la piel se repare sola. Es un procedimiento «mínimamente invasivo»: sí que perfora
        la piel.
treatment-microneedling-with-prp = Microagujas con PRP
    .inline = microagujas con PRP
    .about =
        Microagujas con plasma (PRP), una parte de tu propia sangre que se extrae de tu brazo y se
        pone en la piel.
treatment-rf-microneedling = Radiofrecuencia (RF) con microagujas
    .inline = radiofrecuencia con microagujas
    .about =
        Es un procedimiento médico. Las agujas, además, calientan la piel más profunda con
        radiofrecuencia.
treatment-superficial-peel = Peeling químico suave
    .inline = peeling químico suave
    .about =
        Un ácido suave desprende la capa más externa de la piel, que luego se descama durante unos
        días como máximo.
treatment-deep-peel = Peeling químico medio o profundo
    .inline = peeling químico medio o profundo
    .about =
        Un ácido más fuerte retira capas más profundas de la piel, que luego tarda semanas en
        curarse.
treatment-non-ablative-laser = Láser no ablativo
    .inline = láser no ablativo
    .about = Un láser calienta la piel en columnas diminutas y deja intacta la superficie.
treatment-ablative-laser = Láser que retira piel (ablativo)
    .inline = láser que retira piel
    .about = Un láser retira la superficie de la piel, que luego tarda semanas en regenerarse.
treatment-dermal-filler = Relleno dérmico
    .inline = relleno dérmico
    .about =
        Se inyecta un gel bajo la piel para rellenar hundimientos y pliegues durante unos meses. En
        raras ocasiones bloquea un vaso sanguíneo, lo que puede dañar la piel o la vista.
treatment-topical-routine = Protector solar y cuidado de la piel
    .inline = protector solar y cuidado de la piel
    .about =
        Protector solar de SPF 30 o más cada día, cuidado suave y productos que se ponen en la piel.
        No hay ningún procedimiento.
treatment-at-home-microneedling = Microagujas en casa
    .inline = microagujas en casa
    .about =
        Un rodillo con agujas muy cortas que usas en tu propia piel y que actúa sobre todo en la
        superficie.
treatment-vascular-laser-or-ipl = Láser o luz pulsada (IPL)
    .about =
        Un láser o destellos de luz calientan venitas o manchas marrones, que después se
        aclaran. Una luz mal ajustada puede quemar.
    .inline = láser o luz pulsada
treatment-tightening-without-needles = Tensado de la piel sin agujas
    .about =
        Los ultrasonidos focalizados o la radiofrecuencia calientan desde fuera la piel más
        profunda. El efecto es leve y llega despacio.
    .inline = tensado de la piel sin agujas
treatment-tca-cross-or-subcision = Cicatriz a cicatriz (TCA CROSS o subcisión)
    .about =
        Un especialista en la piel pone puntos de ácido fuerte en hoyos estrechos, o libera
        una cicatriz por debajo con una aguja.
    .inline = tratamiento cicatriz a cicatriz
treatment-medical-facial = Limpieza facial médica
    .about =
        Agua y succión limpian los poros y la superficie de la piel. Se nota enseguida y
        dura días.
    .inline = limpieza facial médica
treatment-skin-boosters = Skinboosters (microinyecciones)
    .about =
        Muchas inyecciones pequeñas de ácido hialurónico o polinucleótidos. Los estudios
        hasta ahora son pequeños y cortos.
    .inline = skinboosters
treatment-wrinkle-injections = Consulta sobre arrugas de expresión
    .about =
        Un profesional que puede recetar mira las arrugas que aparecen cuando se mueve tu
        cara y dice qué opciones hay.
    .inline = consulta sobre arrugas de expresión

## Who can be asked

clinician-doctor = tu médico de cabecera o de familia
clinician-dermatologist = un dermatólogo
clinician-obstetrician = tu matrona o el médico que lleva tu embarazo
clinician-prescriber = quien te receta los medicamentos
clinician-oncologist = tu equipo de oncología
clinician-haematologist = un especialista en la sangre (hematólogo)
clinician-cardiologist = tu especialista del corazón o la consulta que controla tu implante
clinician-rheumatologist = un especialista en las articulaciones y el sistema inmunitario (reumatólogo)
clinician-neurologist = un especialista en el cerebro y los nervios (neurólogo)
clinician-surgeon = tu cirujano o un cirujano plástico
clinician-injector = la persona que te inyectó el relleno
clinician-eyelid-specialist = un especialista en ojos y párpados
clinician-allergist = un especialista en alergias
clinician-provider = quien te haría el tratamiento (un profesional de la salud)
clinician-specialist = quien lleva tu enfermedad como especialista

## Why a rule speaks

rule-preg =
    Un peeling suave de ácido glicólico o láctico solo es posible si tu matrona o el médico que
    lleva tu embarazo está de acuerdo. No te hagas ningún otro procedimiento hasta después del
    parto y hasta que hayas dejado de dar el pecho. En el cuidado de la piel, no uses retinoides
    (productos con vitamina A), hidroquinona ni ácido salicílico. Pregunta antes de usar ácido
    azelaico.
rule-bf =
    Lo prudente es esperar hasta que hayas dejado de dar el pecho. Los anestésicos pueden pasar
    a la leche. En el cuidado de la piel, no uses retinoides (productos con vitamina A) ni
    hidroquinona.
rule-ttc =
    Hazte una prueba de embarazo el mismo día de cada tratamiento. Sigue adelante solo si es
    negativa, o espera a que te venga la regla. Además, el melasma (manchas marrones) puede empeorar
    más adelante. En el cuidado de la piel, no uses retinoides (productos con vitamina A) ni
    hidroquinona.
rule-u18 =
    Este cuestionario no sugiere ningún procedimiento estético a menores de 18 años. Háblalo con
    tu madre, tu padre o quien te cuide, y con un médico de cabecera o un especialista en la
    piel. El acné que se trata pronto puede dejar menos cicatrices.
rule-18-21 =
    Los dispositivos de microagujas y los rellenos permitidos en Estados Unidos son para adultos
    de 22 años o más. Si tienes de 18 a 21 años, consulta en persona a un profesional médico
    antes de cualquier procedimiento.
rule-65p =
    A partir de los 65 años, más o menos, la piel puede ser más fina y le pueden salir moretones
    con más facilidad. Da a la clínica una lista de todos tus medicamentos.
rule-wound =
    La piel con heridas o en carne viva tiene que estar cerrada del todo y calmada antes de
    cualquier procedimiento. Hasta entonces, no le pongas ácidos, retinoides ni exfoliantes.
rule-acne-act =
    Primero calma el acné y luego trata las marcas que deja. Un médico o un farmacéutico puede
    ayudarte. Trabajar sobre granos inflamados puede extender las bacterias. Las cremas para el
    acné pueden seguir ayudando, pero no pongas productos fuertes sobre la piel en carne viva o
    con heridas.
rule-acne-cyst =
    Los granos profundos y dolorosos los tiene que ver antes un especialista en la piel. Un
    tratamiento con receta puede ayudar a prevenir nuevas cicatrices. No pongas productos
    fuertes sobre la piel en carne viva o con heridas.
rule-cold-act =
    Un procedimiento puede extender por la piel el herpes labial o el herpes zóster
    (culebrilla). Espera hasta que no quede ninguna costra y la piel tenga un aspecto normal, y
    vuelve a esperar si el herpes reaparece. No pongas ácidos, retinoides ni exfoliantes sobre
    las llagas.
rule-cold-hx =
    Un procedimiento puede hacer que vuelva el herpes labial. Solo se hace con pastillas
    antivirales que te recete un profesional, empezadas el día antes o el mismo día.
rule-wart =
    Un procedimiento puede extender el virus que causa las verrugas y el molusco. Consulta a un
    médico o farmacéutico y espera hasta que las verrugas o los bultitos hayan desaparecido. No
    les pongas ácidos, retinoides ni exfoliantes, salvo que el médico o el farmacéutico te lo
    indique.
rule-fungal-bact =
    Una infección tiene que haberse tratado y haber desaparecido antes de cualquier
    procedimiento. Hasta entonces, no pongas ácidos, retinoides ni exfoliantes en la piel.
rule-eczema =
    Mientras el eccema está activo, la barrera de la piel está rota. Espera hasta que la piel ya
    no tenga eccema, y no pongas ahí ácidos, retinoides ni exfoliantes.
rule-eczema-q =
    La piel que ha tenido eccema se irrita con facilidad. Pide una prueba de parche, y que
    cualquier crema anestésica esté puesta menos tiempo.
rule-psor =
    Un daño en la piel puede hacer que salgan nuevas placas de psoriasis o de liquen plano.
    Espera hasta que la piel de esa zona ya no tenga placas. No pongas ácidos, retinoides ni
    exfoliantes en las placas.
rule-psor-hx =
    Aunque estén en calma, la psoriasis o el liquen plano pueden salir donde la piel sufre un
    daño. Pide antes una pequeña zona de prueba.
rule-skin-cancer-there =
    Donde tuviste un cáncer de piel, un especialista en la piel tiene que revisarla primero.
    Después, la respuesta suele ser que sí.
rule-ros-act =
    Trata primero la rosácea y espera hasta que esté en calma. Hasta entonces, no pongas ácidos,
    retinoides ni exfoliantes en la piel.
rule-ros-q =
    La piel con rosácea puede tener un brote después de un procedimiento. Pide antes una pequeña
    zona de prueba, y ajustes suaves.
rule-redness =
    El enrojecimiento que no se va puede ser rosácea, y la rosácea puede tener un brote después
    de un procedimiento. Haz que te lo miren, y pide antes una pequeña zona de prueba.
rule-sunburn =
    La piel quemada o recién bronceada tiene más probabilidad de quemarse o de oscurecerse.
    Espera hasta que la quemadura o el bronceado se haya ido por completo. No pongas ácidos,
    retinoides ni exfoliantes en la piel quemada.
rule-faketan = Espera hasta que el autobronceador se haya ido. Eso tarda de 1 a 2 semanas, más o menos.
rule-irradiated-recent =
    Puede que hayan pasado menos de 12 meses desde tu radioterapia. Aconsejamos esperar hasta que
    pase ese tiempo, porque mientras tanto la piel se cura despacio.
rule-irradiated =
    La piel que ha recibido radioterapia se cura despacio. Por mucho tiempo que haya pasado, tu
    equipo de oncología tiene que saber qué se planea.
rule-ak =
    Un médico tiene que decir qué son las zonas ásperas por el sol antes de cualquier
    tratamiento estético. Por favor, enséñaselas pronto.
rule-mole =
    Los lunares y las marcas de nacimiento se tienen que cubrir y no se deben tratar. Si alguno
    cambia, sangra o tiene un aspecto raro, antes lo tiene que ver un médico.
rule-tattoo =
    Los tatuajes y el maquillaje permanente no se tocan, sea cual sea el tratamiento. La luz
    puede oscurecerlos o quemarlos. Enseña a la clínica dónde están.
rule-area-around-eyes =
    Las patas de gallo y la piel por fuera del borde de hueso que rodea el ojo se pueden tratar,
    pero solo por alguien que lo haga a menudo. Los párpados, nunca, y nunca por dentro de ese
    borde. Antes de cualquier tratamiento con calor, luz o rellenos en esta zona te tiene que
    ver un especialista. En el cuidado de la piel, usa solo cremas para el contorno de ojos, y
    ningún retinoide en los párpados.
rule-area-lips =
    Esto trata de la parte roja de los labios; las arrugas de encima cuentan como cara. Para los
    labios solo están pensados un relleno o skinboosters que ponga un médico. Un bálsamo labial
    con protector solar los protege.
rule-recent-peel = Aconsejamos esperar al menos 4 semanas después de un peeling suave.
rule-recent-needling =
    Aconsejamos esperar al menos 4 semanas después de un tratamiento con microagujas.
rule-recent-laser =
    Aconsejamos esperar al menos 4 semanas después de un tratamiento con láser, luz o calor.
rule-recent-deep =
    Aconsejamos esperar 6 meses después de un láser que retira piel, un peeling más profundo o una
    dermoabrasión. Algunas fuentes aconsejan esperar menos.
rule-wax = La piel queda sensible después de la depilación. Aconsejamos esperar una semana completa.
rule-surg-face =
    Una cirugía de los últimos 12 meses puede seguir curándose por dentro. Un cirujano tiene que
    decir cuándo está lista la piel.
rule-surg-new =
    En sus primeras 6 semanas, una herida de cirugía no es lo bastante fuerte para agujas ni
    rellenos. Para cualquier otra cosa hace falta el visto bueno de un cirujano.
rule-newscar =
    En sus primeras 6 semanas, una cicatriz no es lo bastante fuerte para agujas ni rellenos.
    Para cualquier otra cosa hace falta el visto bueno de un cirujano.
rule-youngscar =
    Una cicatriz sigue cambiando durante sus primeros 12 meses. Un tratamiento temprano puede
    ayudar, pero solo si un cirujano ve que la cicatriz es lo bastante fuerte.
rule-keloid =
    Si tus cicatrices siguen creciendo, cualquier herida puede dar lugar a otra. Lo habitual es
    que un especialista en la piel empiece con inyecciones de corticoides y con silicona puesta
    sobre la piel.
rule-keloids-in-family =
    Los queloides pueden ser cosa de familia. Tú nunca has formado uno, así que pide antes una
    prueba en un punto pequeño, y espera a ver cómo se cura.
rule-keloids-in-family-trunk =
    El pecho, la espalda, los hombros y la parte alta de los brazos son donde más a menudo se
    forman queloides. Si hay queloides en tu familia, un especialista en la piel tiene que mirar
    antes.
rule-raised-scar-elsewhere =
    Una sola cicatriz gruesa que no pasó de su herida no es un queloide. Pide una prueba en un
    punto pequeño, y no te hagas nada sobre la cicatriz.
rule-type-4 =
    La piel que se broncea con facilidad puede quedar con marcas oscuras después de cualquier
    tratamiento. Pide ajustes suaves, una prueba en un punto pequeño si es posible, y alguien
    con experiencia en pieles como la tuya. Evita los peelings fuertes y los láseres que retiran
    piel.
rule-type-5-6 =
    En la piel morena y negra es más fácil que queden marcas oscuras después de cualquier
    tratamiento, y pueden durar mucho. Pide ajustes suaves, una prueba en un punto pequeño si es
    posible, y alguien que trate a menudo pieles morenas y negras. Evita los peelings fuertes y
    los láseres que retiran piel. La luz contra el enrojecimiento encuentra el color de tu
    propia piel y la quema, pero un especialista en la piel tiene otros láseres.
rule-melasma-ever =
    El calor y la luz pueden hacer que vuelva el melasma. Usa un protector solar con color,
    elige tratamientos suaves, y no te hagas nada con calor o luz sin un especialista en la
    piel.
rule-pih-hx =
    Tu piel puede oscurecerse después de un tratamiento, como le pasa después de granos o
    cortes. Deja primero que las cremas aclaren las marcas que tienes, y después pide ajustes
    suaves y una prueba en un punto pequeño.
rule-creams-first =
    Contra las marcas oscuras van primero las cremas, de 8 a 12 semanas. Un peeling suave
    viene después de al menos 8 semanas de cremas.
    .change =
        Después de { $time } de cremas contra las marcas oscuras podría venir esto: { $treatment }.
rule-melasma =
    El melasma vuelve a menudo, y el calor o la luz pueden empeorarlo. Primero van la protección
    solar y las cremas con receta. Todo lo demás es un complemento, y lo decide un especialista
    en la piel.
rule-vitiligo =
    Después de un daño en la piel pueden salir nuevas manchas blancas. El vitíligo debería
    llevar estable al menos 12 meses.
rule-lupus =
    Con el lupus y la dermatomiositis puede haber brotes y la curación puede ser lenta. Un
    procedimiento solo se plantea mientras la enfermedad está en calma. La luz puede provocar un
    brote, así que los láseres quedan descartados.
rule-sclero =
    Para la esclerodermia y la morfea no hay recomendaciones acordadas, y un procedimiento
    podría activar la enfermedad. Este cuestionario no recomienda ninguno.
rule-autoimm =
    Una enfermedad autoinmune en calma, sin medicamentos que debiliten tu sistema inmunitario,
    por lo general no es un obstáculo. Mientras esté activa, espera. Lo que llega más hondo
    necesita el visto bueno de tu especialista.
rule-connective-tissue =
    En Ehlers-Danlos, Marfan y enfermedades parecidas, a la piel le salen más moretones y se
    cura peor. Pregunta antes a tu especialista. Lo que retira piel se descarta.
rule-thyroid-or-coeliac =
    Con valores estables, la mayoría de los tratamientos son posibles. Los artículos no
    coinciden sobre los rellenos, así que pregunta a tu médico. El tensado de la piel no se hace
    sobre la tiroides.
rule-thyroid-unstable =
    Primero tienes que lograr que tus valores de tiroides sean estables. Después, la mayoría de
    los tratamientos son posibles.
rule-mast-cell-or-urticaria =
    El roce, el calor y algunos anestésicos pueden provocar un brote, así que pide antes una prueba
    en una zona pequeña. Con mastocitosis, pregunta antes a tu especialista en alergias.
rule-healpoor =
    Si las heridas se curan mal, hace falta el visto bueno de un médico antes de cualquier cosa
    que abra o caliente la piel. Lo que llega hondo se descarta.
rule-iso-now =
    Tomas cápsulas de vitamina A, las has dejado hace muy poco o no sabes cuándo las dejaste. No
    interrumpas el tratamiento con ellas por un tratamiento estético. Pregunta a tu especialista
    en la piel si puedes hacerte algo suave sin esperar tanto. No te quedes embarazada hasta que
    haya pasado 1 mes desde la última cápsula de alitretinoína o isotretinoína. Con acitretina,
    hasta que hayan pasado 3 años desde la última cápsula.
rule-iso-past =
    Aconsejamos esperar 6 meses después de cápsulas de vitamina A como la isotretinoína, y 12 meses
    antes de un láser que retira piel o de las microagujas en casa. Ahora los expertos dicen que
    algunos tratamientos suaves pueden ser posibles antes. Eso lo tiene que decidir un especialista
    en la piel. No te quedes embarazada en los 3 años siguientes a la acitretina.
rule-iso-ablative =
    Después de cápsulas de vitamina A como la isotretinoína, aconsejamos esperar 12 meses antes de
    un láser que retira piel o de las microagujas en casa. No dejes las cápsulas antes de tiempo por
    esto. No te quedes embarazada en los 3 años siguientes a la acitretina.
rule-retinoid =
    Deja de usar retinoides, ácidos y peróxido de benzoilo en esa piel durante los 7 días
    anteriores a un procedimiento. Después, espera al menos 7 días, y hasta que la piel esté en
    calma, antes de volver a usarlos. Si te los recetó un médico, pregúntale antes de dejar de
    usarlos.
rule-anticoag =
    Los anticoagulantes y antiagregantes pueden hacer que sangres más o que tengas más
    moretones. No los dejes nunca por un tratamiento estético.
rule-nsaid =
    Estos productos pueden hacer que los moretones sean más probables. Pregunta antes de dejar
    cualquier cosa que te hayan recetado.
rule-immuno =
    Un sistema inmunitario débil hace más probable una infección. No dejes ningún medicamento
    por un tratamiento estético.
rule-steroid-top =
    Las cremas fuertes de corticoides hacen la piel más fina. Pregunta a quien te recetó la
    crema antes de dejarla.
rule-photosens =
    No dejes el medicamento. Díselo a la clínica, no te pongas al sol antes ni después, y pide
    una prueba en un punto pequeño. Para los peelings, pregunta a quien te lo recetó o a un
    farmacéutico. Con un medicamento contra el cáncer que se activa con la luz, no te hagas
    ahora ningún tratamiento con luz.
rule-chemo =
    Durante el tratamiento del cáncer, este cuestionario no sugiere ningún procedimiento. La
    piel puede curarse despacio y las infecciones pueden ser más probables.
rule-chemo-past =
    Después del tratamiento del cáncer, la piel puede curarse despacio durante un año, más o
    menos. Tu equipo de oncología tiene que saber qué se planea.
rule-cancer-hormone-tablets =
    Estas pastillas no son motivo para rechazarte, y no debes dejarlas. Díselo a tu equipo de
    oncología antes de cualquier cosa que abra la piel. Si te quitaron ganglios linfáticos, di
    de qué lado, y que no se haga nada en un brazo hinchado.
rule-anaemia-or-blood-cancer =
    El PRP necesita sangre sana, así que lo decide un especialista en la sangre. Díselo a la
    clínica, porque te pueden salir moretones y puedes cansarte con más facilidad. Si ahora
    estás en tratamiento por un cáncer, elige también «Tratamiento del cáncer ahora».
rule-antiarr =
    Las cremas anestésicas pueden suponer un riesgo con medicamentos para el ritmo del corazón,
    déficit de G6PD o metahemoglobinemia. Díselo a la clínica antes de que te anestesien nada, y
    no dejes ningún medicamento.
rule-bleed =
    Puedes sangrar más o tener más moretones que otras personas, y durante más tiempo. Este
    cuestionario descarta la mayoría de los tratamientos que abren la piel.
rule-clot =
    Informa a la clínica de tus coágulos. Si ahora tomas un anticoagulante o antiagregante,
    elige también «Anticoagulantes o antiagregantes», y no lo dejes nunca por un tratamiento
    estético. El PRP necesita el visto bueno de un médico.
rule-dm-ok =
    Con la diabetes bien controlada, la piel se cura un poco más despacio. Lleva un análisis
    reciente del azúcar en sangre (HbA1c).
rule-dm-bad =
    Espera hasta que tu diabetes esté bien controlada y un médico lo haya comprobado. El azúcar
    alto en sangre puede hacer más lenta la curación y más probable una infección.
rule-heart =
    Los tratamientos suaves son posibles: di a la clínica qué medicamentos tomas. Lo que llega
    más hondo lo tiene que ver antes tu médico o tu especialista del corazón. Algunos peelings
    fuertes pueden afectar al corazón.
rule-high-blood-pressure =
    Con la tensión bien tratada, casi todo es posible. Si no está tratada, o es muy alta, ve
    antes a tu médico.
rule-pace =
    No te hagas radiofrecuencia ni ultrasonidos focalizados: pueden alterar los implantes
    electrónicos. Un lápiz de microagujas no hace pasar corriente por tu cuerpo. Pregunta al
    equipo que controla tu implante e informa a la clínica.
rule-metal =
    La radiofrecuencia (RF) no se usa sobre metal ni cerca de él. Di a la clínica dónde tienes
    metal, incluido el de los dientes.
rule-hiv-hep =
    No tienen por qué rechazarte, porque la misma higiene protege a todo el mundo. Si ahora
    tienes bajas las células de defensa, elige también «Sistema inmunitario débil». Pregunta
    cómo mantiene la clínica esto en privado. No compartas nunca un rodillo con nadie.
rule-nerve-or-muscle-illness =
    Las inyecciones que relajan músculos pueden ser peligrosas con esta enfermedad. Informa de
    ella a la clínica, sea cual sea tu plan.
rule-light-triggered-illness =
    Los tratamientos con luz pueden quemarte o hacer que te salgan ampollas. Díselo a la
    clínica, no aceptes luz LED en una limpieza facial, y usa protector solar todos los días.
rule-epilepsy =
    Habla a la clínica de tus convulsiones y de lo que las provoca. Los láseres emiten luz
    intensa.
rule-liver-kid =
    Las enfermedades del hígado o del riñón pueden cambiar cómo tolera el cuerpo los
    anestésicos. Algunos peelings fuertes pueden dañar los riñones.
rule-fever = Espera hasta que la fiebre o la enfermedad haya pasado y vuelvas a encontrarte bien.
rule-smoke =
    Fumar y vapear puede hacer más lenta la curación y empeorar el resultado. Una pausa antes y
    después puede ayudar.
rule-faint =
    Las agujas pueden hacer que te desmayes o que sientas mucho miedo. Dilo antes, y túmbate. El
    PRP requiere además una muestra de sangre.
rule-al-metal =
    La mayoría de las agujas son de acero quirúrgico. Un especialista en la piel puede hacerte
    una prueba de parche. Algunos dispositivos usan agujas de titanio.
rule-al-nickel =
    Las agujas de acero pueden contener níquel, y las reacciones son raras. Informa a la clínica
    de tu alergia, pregunta de qué son las agujas, y pide una prueba en un punto pequeño.
rule-al-la =
    No te pongas crema anestésica, ni un relleno con lidocaína, hasta que se haya estudiado tu
    alergia. Un peeling suave no necesita anestesia.
rule-sulphonamide =
    La alergia a las sulfamidas no es una alergia a los anestésicos. Díselo a la clínica de
    todos modos, porque algunas cremas anestésicas no son para ti.
rule-al-latex =
    Díselo a la clínica al reservar, para que los guantes y el material no tengan látex. En casa
    tampoco uses látex.
rule-al-antisep =
    Di a la clínica a qué antiséptico, tirita o pegamento reaccionas. En casa tampoco lo uses.
rule-al-aspirin =
    No uses ácido salicílico, ni en peelings ni en el cuidado de la piel. Se parece mucho a la
    aspirina.
rule-al-multi =
    Si has tenido una reacción alérgica grave o tienes muchas alergias, una nueva reacción puede
    ser más probable. Lleva tu lista y tu pluma de adrenalina. Los rellenos se descartan.
rule-al-serum =
    En la piel pinchada se pueden formar bultos duros (granulomas). La sarcoidosis, o una
    reacción anterior tras las microagujas, puede hacerlos más probables.
rule-toxin-recent =
    Aconsejamos esperar al menos 2 semanas después de estas inyecciones antes de cualquier cosa que
    presione la piel. La presión puede empujar el producto hacia un músculo cercano, y un párpado
    puede quedar caído un tiempo.
rule-toxin-again = Estas inyecciones no se repiten antes de que pasen 12 semanas desde las últimas.
rule-filler =
    Di a la clínica dónde tienes relleno. Las agujas con radiofrecuencia pueden dañarlo. Los
    ultrasonidos no se usan sobre él, salvo que quien lo inyectó dé su visto bueno.
rule-filler-recent =
    Aconsejamos dejar que el relleno se asiente al menos 2 semanas antes de cualquier cosa que lo
    presione.
rule-filler-recent-injector =
    En las 4 semanas siguientes a un relleno, para poner más hace falta el visto bueno de la
    persona que lo inyectó.
rule-filler-recent-rf =
    En las 26 semanas siguientes a un relleno, las agujas con radiofrecuencia necesitan el visto
    bueno de la persona que lo inyectó.
rule-biostimulator =
    Di a quien te trate qué te inyectaron y dónde. El calor, un láser o un peeling pueden
    inflamar ese relleno.
rule-biostimulator-surface =
    Aconsejamos esperar al menos 2 semanas después de un relleno que estimula el colágeno, sea cual
    sea el plan.
rule-biostimulator-recent =
    En las 4 semanas siguientes a un relleno que estimula el colágeno, la persona que lo inyectó
    tiene que dar su visto bueno.
rule-biostimulator-rf =
    En las 26 semanas siguientes a un relleno que estimula el colágeno, las agujas con
    radiofrecuencia necesitan el visto bueno de la persona que lo inyectó.
rule-threads =
    Los hilos sujetan durante meses, y la presión puede aflojarlos. Aconsejamos esperar al menos 4
    semanas.
rule-threads-surface =
    Aconsejamos esperar al menos 2 semanas después de los hilos, sea cual sea el plan.
rule-threads-injector =
    El calor puede aflojar los hilos. En las 12 semanas siguientes, la persona que los puso
    tiene que dar su visto bueno.
rule-area-neck =
    La piel del cuello es más fina que la de la cara y se cura con menos facilidad, así que los
    ajustes son poco profundos y los peelings, suaves. Los láseres que retiran piel han dejado
    cicatrices ahí, y los peelings fuertes podrían hacer lo mismo. El tensado de la piel no se
    hace sobre la tiroides ni la tráquea. La autoridad reguladora de Estados Unidos (FDA) no ha
    aprobado los rellenos para el cuello.
rule-area-chest =
    La piel del pecho deja cicatrices con facilidad, y pueden ser elevadas, así que pide antes una
    prueba en un punto pequeño. Las cicatrices de acné ahí a menudo ya son elevadas. Se descartan
    los peelings fuertes y los láseres que retiran piel. La autoridad reguladora de Estados Unidos
    (FDA) no ha aprobado los rellenos para el pecho.
rule-area-breasts =
    Aquí solo se tratan las estrías, y nunca el pezón. Si llevas un implante, o notas un bulto o
    un cambio, ve antes a un médico. Se descartan los peelings fuertes, el tensado de la piel,
    los rellenos y los skinboosters. Un láser que retira piel necesita el visto bueno de un
    especialista en la piel.
rule-area-abdomen =
    La piel de la barriga se cura más despacio que la de la cara, así que los ajustes son
    suaves. Las marcas se aclaran, pero no desaparecen. Ahí se descartan los peelings fuertes, y
    un láser que retira piel podría dejar marcas. La autoridad reguladora de Estados Unidos
    (FDA) desaconseja los rellenos para dar forma al cuerpo.
rule-area-hips-or-buttocks =
    La piel de las caderas y los glúteos se cura más despacio que la de la cara, así que los
    ajustes son suaves. Las marcas se aclaran, pero no desaparecen. Lleva ropa suelta durante
    unos días. Ahí se descartan los peelings fuertes, y un láser que retira piel podría dejar
    marcas. La autoridad reguladora de Estados Unidos (FDA) desaconseja los rellenos para dar
    forma al cuerpo.
rule-area-thighs =
    La piel de los muslos se cura más despacio que la de la cara, así que los ajustes son
    suaves. Las marcas se aclaran, pero no desaparecen. Ahí se descartan los peelings fuertes, y
    un láser que retira piel podría dejar marcas. La autoridad reguladora de Estados Unidos
    (FDA) desaconseja los rellenos para dar forma al cuerpo.
rule-area-lower-legs =
    Por debajo de la rodilla, la piel se cura despacio, se oscurece con facilidad y puede formar
    cicatrices elevadas. Las venas de las piernas necesitan una revisión antes de cualquier
    tratamiento con luz. Ahí se descartan los peelings fuertes, y un láser que retira piel
    podría dejar marcas. La autoridad reguladora de Estados Unidos (FDA) desaconseja los
    rellenos para dar forma al cuerpo.
rule-area-arms =
    En los hombros y la parte alta de los brazos se forman más a menudo cicatrices elevadas, así
    que los ajustes son suaves. En los brazos se descartan los peelings fuertes, y un láser que
    retira piel podría dejar cicatrices. La autoridad reguladora de Estados Unidos (FDA)
    desaconseja los rellenos para dar forma al cuerpo.
rule-area-hands =
    La piel de las manos es fina y está sobre los tendones, así que los ajustes son poco
    profundos. Ahí se descartan los peelings fuertes. Algunos tampoco usan ahí láseres que
    retiran piel.
rule-leg-veins =
    Las venas de las piernas pueden esconder un problema más profundo. Haz que un médico te las
    revise antes de cualquier tratamiento con luz.
rule-area-back =
    En la espalda se pueden formar cicatrices elevadas. Las de acné ya lo son a menudo, así que
    haz que las miren antes. Ahí se descartan los peelings fuertes, y un láser que retira piel
    podría dejar cicatrices. La autoridad reguladora de Estados Unidos (FDA) desaconseja los
    rellenos para dar forma al cuerpo.
rule-st-deep-peel =
    Un peeling medio o profundo es un procedimiento médico. La piel tarda semanas en curarse, y
    pueden quedar cicatrices o un cambio de color. Lo decide un especialista en la piel, y este
    cuestionario nunca lo recomienda.
rule-st-deep-peel-heart =
    Algunos peelings profundos usan fenol, que puede alterar los latidos del corazón y forzar
    los riñones. La diabetes o un problema del corazón pueden aumentar ese riesgo. Un peeling
    así necesita un monitor del corazón y un médico en la sala. Si no sabes qué ácido está
    previsto, da por hecho que es fenol.
rule-st-ablative =
    Este láser retira la superficie de la piel, que después queda en carne viva unos días y roja
    de semanas a meses. Puede causar infección, cicatrices, o piel más clara o más oscura. Lo
    decide un especialista en la piel, y este cuestionario nunca lo recomienda.
rule-st-filler =
    En raras ocasiones, el relleno bloquea un vaso sanguíneo. Entonces puede morir piel,
    perderse la vista o producirse un ictus. Acude solo a un profesional médico con formación
    que tenga allí el antídoto. La piel blanca o con manchas violáceas, un dolor fuerte o un
    cambio en la vista son una emergencia. En Estados Unidos, los rellenos son para adultos de
    22 años o más.
rule-st-rf =
    En octubre de 2025, la autoridad reguladora de Estados Unidos (FDA) advirtió de daños graves
    por algunos tratamientos de radiofrecuencia con microagujas. Citó quemaduras, cicatrices,
    pérdida de grasa, desfiguración y daño en los nervios. Algunas personas necesitaron cirugía.
    Es un procedimiento médico, y nunca es para hacer en casa. Elige a un profesional médico con
    formación y háblale de cualquier implante que tengas.
rule-st-prp =
    Para el PRP te sacan sangre y te la ponen de nuevo en la piel. Clientas de un spa de Estados
    Unidos se contagiaron del VIH, muy probablemente por material que se volvió a usar. Todo
    debe ser de un solo uso, abrirse delante de ti y llevar tu nombre.
rule-st-ln-type-3 =
    La piel que se broncea puede quedar más oscura un tiempo después de un láser o de luz
    pulsada. Pide una prueba en un punto pequeño, no te broncees antes ni después, y usa
    protector solar todos los días.
rule-st-vascular =
    Una luz mal ajustada quema. El bronceado, la piel oscura y algunos medicamentos aumentan ese
    riesgo. Di qué tomas, y pide una prueba en un punto pequeño.
rule-st-tightening =
    Duele de forma moderada, más o menos un 5 sobre 10. En raras ocasiones deja quemaduras, piel sin
    sensibilidad, un músculo débil o pérdida de grasa. El efecto es leve, y nunca se hace cerca del
    ojo.
rule-st-cross =
    Un especialista en la piel hace esto cicatriz a cicatriz, con ácido fuerte o con una aguja
    por debajo de la cicatriz. Lo decide un especialista en la piel, y este cuestionario nunca
    lo recomienda.
rule-st-boosters =
    Las pruebas son escasas: unos pocos estudios pequeños y cortos. Después pueden venir bultos,
    moretones e infección, y es posible que se bloquee un vaso sanguíneo, como con un relleno.
    Los polinucleótidos vienen del pescado, así que di a la clínica si tienes alergia al
    pescado.
rule-st-wrinkle =
    Antes te tiene que ver en persona un profesional que pueda recetar. Este cuestionario nunca
    lo recomienda.
rule-home-always =
    En 2021, la autoridad reguladora de Estados Unidos (FDA) dijo que no había permitido vender
    sin receta ningún dispositivo de microagujas. Puede que eso haya cambiado. Una clínica es la
    mejor opción. En casa, las agujas no deben medir más de 0,25 mm.
rule-home-not-asked =
    No pediste un tratamiento solo en casa, y este cuestionario no sugiere las microagujas en
    casa.
rule-home-event =
    Tu evento es dentro de las próximas 4 semanas. No uses microagujas en casa antes: el
    enrojecimiento o una marca oscura podrían notarse todavía.
rule-home-needle =
    Las agujas de más de 0,25 mm pueden llegar demasiado hondo en casa. Si no sabes la longitud,
    no uses el rodillo.
rule-home-area =
    En casa, pasa el rodillo solo por las mejillas, la frente y la barbilla. Elegiste al menos
    otra zona.
rule-home-concern =
    Los rodillos de uso en casa actúan sobre todo en la superficie. No son para cicatrices,
    estrías, arrugas, piel flácida, marcas marrones o rojas, venitas, bultitos, acné ni puntos
    negros.
rule-scar-large =
    Las cicatrices grandes, cosidas con puntos o de quemadura rara vez cambian mucho con estos
    tratamientos. Un cirujano puede decirte qué más es posible.
rule-not-sure-concerns =
    No tenías claro qué quieres mejorar. Un especialista en la piel puede ayudarte a aclararlo
    primero.
rule-not-sure-acne-scar-type =
    No tenías claro cómo son tus cicatrices de acné. Un especialista en la piel debería mirarlas
    primero, porque las cicatrices elevadas necesitan otros cuidados.
rule-not-sure-scar-type =
    No tenías claro cómo es la cicatriz. Un especialista en la piel debería mirarla primero,
    porque las cicatrices elevadas o tirantes necesitan otros cuidados.
rule-not-sure-pregnancy =
    Averigua primero si hay embarazo. Espera hasta saber con certeza que no lo hay. Hasta
    entonces, en el cuidado de la piel, no uses retinoides (productos con vitamina A),
    hidroquinona ni ácido salicílico.
rule-not-sure-skin-now =
    No tenías claro cómo está tu piel ahora. Un especialista en la piel debería mirarla primero.
rule-not-sure-skin-history =
    No tenías claro qué ha tenido tu piel en el pasado. Repásalo primero con un especialista en
    la piel.
rule-not-sure-health = No tenías claro algo sobre tu salud. Un médico puede repasarlo contigo primero.
rule-not-sure-medicines =
    No tenías claro qué medicamentos tomas o usas. Un médico o farmacéutico puede revisarlos
    contigo. Por favor, no dejes ninguno.
rule-not-sure-allergies = No tenías claro si tienes alergias. Un médico puede ayudarte a averiguarlo primero.
rule-not-sure-recent-treatments =
    No tenías claro qué te han hecho últimamente. Pregunta a la clínica que lo hizo, porque la
    piel necesita tiempo entre un tratamiento y otro.
rule-few-spots =
    Si hay unos pocos granos pequeños, simplemente no se tratan. Si hay más de cinco, o si
    duelen o son profundos, calma primero el acné.

## Before, after, when to get help, what to ask

care-no-tan =
    Durante las 4 semanas anteriores a un peeling, un láser o un tratamiento con luz, usa
    protector solar cada día y no te broncees. No uses cabinas ni camas de bronceado, y espera a
    que se vaya el autobronceador.
care-no-tan-needles =
    Durante las 2 semanas anteriores, usa protector solar cada día y no te broncees. No uses
    cabinas ni camas de bronceado, y espera a que se vaya el autobronceador.
care-pause-actives =
    Deja de usar retinoides, ácidos y peróxido de benzoilo en la zona durante los 7 días
    anteriores. Si te los recetaron, pregunta antes de dejarlos.
care-no-waxing =
    En la piel que se va a tratar, no uses cera, hilo ni crema depilatoria, ni te afeites al
    ras, durante los 7 días anteriores.
care-tell-the-clinic =
    Informa a la clínica de herpes labial, alergias, implantes, enfermedades y todos tus
    medicamentos. Di si podría haber embarazo.
care-painkillers =
    Pregunta si debes dejar el ibuprofeno, el naproxeno y otros analgésicos parecidos en la
    semana anterior. Pregunta siempre antes de dejar algo que te hayan recetado.
care-numbing =
    Si se usa una crema anestésica, deja que te la ponga la clínica. Necesita de 20 a 60
    minutos, según el producto, y algunas personas prescinden de ella. No te pongas ninguna por
    tu cuenta, y menos aún con más de un 4 % de lidocaína o bajo film plástico de cocina.
care-antiviral-before =
    Pregunta con bastante antelación por las pastillas antivirales contra el herpes labial. Se
    empiezan el día antes o el mismo día.
care-antiviral-resurfacing =
    Antes de un peeling medio o profundo o de un láser que retira piel, pregunta al médico por
    las pastillas antivirales, aunque nunca hayas tenido herpes labial. El virus a menudo duerme
    sin que se note.
care-eye-shields =
    Durante un tratamiento con láser o luz, tus ojos deben ir tapados con protectores. Todas las
    demás personas de la sala llevan gafas de protección.
care-vascular-after =
    Después de un láser o de luz pulsada, enfría la piel y no la expongas al calor durante 2 días.
    Usa protector solar todos los días. Deja que las costras se caigan solas.
care-tightening-after =
    Después del tensado sin agujas, la zona puede quedar dolorida al tacto unas semanas. No hace
    falta nada más.
care-cross-after =
    Después de TCA CROSS o subcisión, usa protector solar todos los días, y deja que las costras se
    caigan solas. Los moretones pueden durar semanas.
care-facial-after =
    Después de una limpieza facial médica, trata tu piel con suavidad durante un día, y usa
    protector solar.
care-boosters-after =
    Después de los skinboosters, no te maquilles durante 12 horas. No aprietes ni frotes los
    bultitos.
care-wrinkle-after = No te frotes la zona ni te tumbes del todo durante 4 horas.
care-help-droop =
    Un párpado caído suele pasarse, pero díselo a la clínica el mismo día. La dificultad para
    tragar, hablar o respirar es una emergencia: llama al número de emergencias.
care-help-smile =
    Si tu sonrisa queda débil, o la piel sigue sin sensibilidad durante semanas, contacta con la
    clínica. El dolor en un ojo, durante el tratamiento o después, lo tiene que ver un
    oftalmólogo de inmediato.
care-ask-melasma =
    En ensayos pequeños, las microagujas con un medicamento sobre la piel ayudaron con el
    melasma al principio, y no con claridad más tarde. Nunca se hace en casa. ¿Ayudarían con el
    mío?
care-pregnancy-check =
    Hazte una prueba de embarazo el mismo día de cada visita. Ve solo si es negativa, o espera a
    que te venga la regla.
care-patch-test = Pide una prueba de parche de los productos y una pequeña zona de prueba.
care-test-spot = Pide una prueba en un punto pequeño y espera a ver cómo se cura.
care-fade-marks-first =
    Trata primero las marcas oscuras con cremas, de 8 a 12 semanas. El tratamiento viene
    después de al menos 8 semanas de cremas.
care-pause-smoking =
    Si puedes, no fumes ni vapees en los días anteriores y posteriores. Un farmacéutico o un
    médico de cabecera puede ayudarte.
care-home-needle =
    Usa un rodillo sencillo. Sus agujas deben medir 0,25 mm o menos. En casa, no uses nunca 0,5 mm o
    más. No uses un lápiz de microagujas con motor. Pasa el rodillo solo por las mejillas, la frente
    y la barbilla.
care-home-clean =
    Lávate las manos y la cara. Sumerge el rodillo unos 10 minutos, antes y después de usarlo,
    en alcohol nuevo al 70 %, y deja que se seque. Esto no lo deja estéril. Usa el rodillo una
    vez, o tres veces como máximo, y luego tíralo en un contenedor para objetos punzantes.
care-home-never =
    No pases nunca el rodillo por párpados, labios, la parte delantera del cuello, lunares,
    granos, cicatrices o piel con heridas. No compartas nunca el rodillo. No lo uses nunca en un
    niño ni en nadie más, ni con crema anestésica, ni antes de un evento. No pongas en la piel
    pigmentos, PRP ni ampollas cosméticas.
care-redness-normal =
    Cuenta con un enrojecimiento de 1 a 3 días, a veces hasta 7. La hinchazón, la tirantez y los
    puntitos de sangre son habituales al principio, y la descamación, en los días 3 a 5.
care-first-day =
    Durante las primeras 24 horas, quédate bajo techo o a la sombra y lleva sombrero. Usa solo
    lo que la clínica te ponga o te dé, y protector solar solo si te lo aplican allí. No te
    toques la piel, y duerme con una funda de almohada limpia.
care-no-makeup =
    No te maquilles durante al menos 24 horas, o mejor, durante 72 horas. Después usa maquillaje
    mineral limpio y brochas limpias.
care-no-vitamin-c =
    No pongas sérum con vitamina C, perfume o aceites esenciales en la piel tratada con agujas
    durante al menos 7 días. Usa solo un producto estéril que la clínica te indique.
care-no-actives =
    No uses retinoides, ácidos, vitamina C ni exfoliantes durante al menos 7 días. Vuelve a
    usarlos solo cuando la piel esté calmada y curada.
care-no-sweat =
    No hagas deporte ni uses sauna, jacuzzi o piscina durante 72 horas. Al día siguiente puedes
    hacer trabajo de oficina.
care-gentle-care =
    Usa agua tibia, un limpiador suave y una crema hidratante sencilla y sin perfume. No te
    pongas en la piel nada con alcohol durante 72 horas.
care-sunscreen-after =
    A partir de las 24 horas, usa cada día un protector solar mineral de SPF 30 o más. Sigue
    usándolo durante al menos 2 semanas, y evita el sol fuerte.
care-sunscreen-longer =
    Tu piel puede oscurecerse con más facilidad, así que 2 semanas de protector solar no bastan.
    Úsalo cada día durante al menos 4 semanas.
care-do-not-pick =
    Deja que las escamas y las costras se caigan solas. No las arranques, frotes ni cepilles.
care-peel-after =
    Después de un peeling suave, la piel puede estar tirante unas horas y descamarse unos días.
    A partir de las 24 horas, usa cada día un protector solar mineral de SPF 30 o más. No te
    pongas al sol durante al menos un mes.
care-deep-peel-after =
    La piel puede tardar hasta 6 semanas en curarse tras un peeling medio, y la hinchazón tras
    uno profundo puede durar 2 semanas. No te pongas al sol durante al menos un mes. Empieza con
    el protector solar solo cuando la clínica lo diga.
care-laser-after = Después de un láser no ablativo, el enrojecimiento dura de horas a días.
care-ablative-laser-after =
    Después de un láser ablativo (que retira piel), el enrojecimiento es fuerte y puede durar
    meses. Haz exactamente lo que la clínica te diga sobre la herida. Empieza con el protector
    solar solo cuando la clínica lo diga.
care-filler-after =
    Después de un relleno, los moretones se pueden notar de 1 a 7 días. No aprietes ni frotes la
    zona, salvo que la clínica te diga que lo hagas.
care-routine-sun =
    Usa cada día un protector solar de SPF 30 o más. Para las marcas marrones, elige uno mineral
    con color.
care-routine-slow =
    Empieza con un solo producto nuevo cada vez, al principio cada pocos días. Si escuece o te
    enrojece la piel, déjalo, porque la irritación puede dejar marcas.
care-routine-time = Espera de 8 a 12 semanas antes de valorar un producto nuevo para la piel.
care-routine-marks =
    Usa cremas contra las marcas oscuras de 8 a 12 semanas. Pregunta a un farmacéutico o
    médico cuáles, y dile si hay o puede haber embarazo, o si das el pecho.
care-home-after =
    Ponte solo un ácido hialurónico sencillo y estéril o una crema hidratante suave, sin perfume
    ni vitamina C. No te pongas al sol, y usa protector solar desde la mañana siguiente. No te
    maquilles durante 24 horas ni hagas deporte durante 72 horas.
care-home-how-often =
    Pasa el rodillo una vez cada 4 semanas como máximo. La piel puede estar rosada unas horas.
    Si el enrojecimiento dura más de 24 horas, no vuelvas a pasarlo. No uses ácidos, retinoides
    ni vitamina C durante los 7 días anteriores y posteriores.
care-help-eye =
    El dolor, las ampollas o el enrojecimiento cerca de un ojo, o un cambio en la vista, son una
    emergencia. Llama al número de emergencias o ve ahora mismo a urgencias de oftalmología. Una
    erupción de ampollas en un solo lado, lejos del ojo, la tiene que ver un médico hoy mismo.
care-help-numbing =
    Lávate para quitar la crema y llama al número de emergencias ahora mismo. Di que usaste una
    crema anestésica.
care-help-infection =
    La piel roja y caliente que se extiende puede ser una infección, así que ve a un médico hoy
    mismo. Ve a urgencias si está en la cara o cerca de un ojo, si empeora rápido o si tienes las
    defensas bajas. Llama al número de emergencias si te encuentras muy mal, o si hay fiebre con
    confusión, vómitos, latidos rápidos o respiración rápida.
care-help-after-procedure =
    Llama ahora mismo al número de emergencias ante un cambio en la vista, dificultad para
    hablar o respirar, o debilidad repentina. Llama también si la piel se pone blanca, gris,
    azul o con manchas violáceas. Para todo lo demás, contacta hoy mismo con la persona que te
    trató. Si no consigues hablar con ella, ve a un médico hoy mismo. Por ahora, no reserves más
    tratamientos.
care-help-lesion =
    Enseña el lunar, la placa o la llaga a tu médico de cabecera o a un especialista en la piel en
    los próximos días. Se fijan en una forma o un borde irregulares, varios colores, un ancho de más
    de 6 mm y los cambios. No dejes que nadie use ahí agujas, peeling o láser.
care-help-flags-unclear =
    Si ves peor o te cuesta respirar, llama al número de emergencias ahora mismo. No tenías
    clara alguna señal de alarma, así que pide a un médico que la mire en los próximos días. Si
    empeora, ve hoy mismo.
care-help-distress =
    Lo que sientes importa, y no tienes que resolverlo a solas. Un médico de cabecera o un
    profesional de la salud mental puede ayudar con las preocupaciones por el aspecto. Si quieres,
    enséñale esta página.
care-help-crisis =
    Si tienes pensamientos de hacerte daño, llama ahora mismo al número de emergencias o a una
    línea de atención en crisis de tu zona. También puedes ir con alguien de confianza y
    quedarte con esa persona.
care-help-worry =
    Elegiste no decirlo, y está bien. Si alguna vez las preocupaciones por tu aspecto te hacen
    sentir mal, un médico de cabecera o un profesional de la salud mental te escuchará. Si
    tienes pensamientos de hacerte daño, llama al número de emergencias o a una línea de
    atención en crisis de tu zona.
care-help-sun-patches =
    Enseña las zonas ásperas a un médico o a un especialista en la piel en los próximos días. No
    dejes que nadie haga ahí un tratamiento estético antes de eso.
care-help-emergency-after =
    Llama al número de emergencias ante un cambio en la vista, dificultad para respirar o
    hablar, debilidad repentina o una infección que se extiende rápido. Llama también si tienes
    convulsiones o latidos irregulares después de la anestesia.
care-help-worse =
    Si hay dolor fuerte, o dolor que aumenta, contacta con la clínica de inmediato, sea el día
    que sea. Si el enrojecimiento aumenta después del día 3, contacta con la clínica el mismo
    día.
care-help-redness-lasts = Si el enrojecimiento sigue ahí después del día 7, contacta con la clínica el mismo día.
care-help-pus =
    Vigila si hay pus, calor, enrojecimiento que se extiende o fiebre. Si aparecen, acude a la
    clínica o a un médico el mismo día.
care-help-blisters =
    Vigila si hay ampollas o grupos de pequeñas llagas. Si aparecen, contacta con la clínica o
    con un médico el mismo día, porque puede tratarse del virus del herpes labial, que quizá
    necesite tratamiento.
care-help-colour =
    Si la piel se pone blanca, gris, de color negro azulado o con manchas violáceas, llama de
    inmediato al número de emergencias y a la clínica.
care-help-lumps =
    Vigila si hay bultos duros o que pican, incluso meses después. Si aparecen, contacta con la
    clínica o con un especialista en la piel el mismo día.
care-help-dark-patches =
    Vigila si hay manchas oscuras que salen o crecen. Si las hay, contacta con la clínica o con
    un médico el mismo día y no te pongas al sol.
care-help-numbness =
    Vigila si hay piel sin sensibilidad, debilidad en los músculos, quemaduras o hundimientos
    nuevos. Si aparecen, contacta con la clínica el mismo día.
care-help-mole =
    Si un lunar o una placa cambia, sangra o es distinto de los demás, o si una llaga no se ha
    curado en 4 semanas, ve a un médico en cuestión de días. No dejes que nadie haga ahí un
    tratamiento estético antes de eso.
care-help-routine =
    Si un producto te quema, te hincha la piel o hace que salga una erupción, lávate para
    quitarlo y deja de usarlo. Si se te hincha la cara o te cuesta respirar, llama al número de
    emergencias.
care-ask-training = ¿Qué licencia y formación tienen para este tratamiento, y quién lo hará?
care-ask-sterile = ¿Abrirán delante de mí una aguja nueva y estéril, y la usarán una sola vez?
care-ask-device = ¿Qué dispositivo o producto usan, y está autorizado aquí para este uso?
care-ask-skin-tone = ¿Cuántas veces han tratado pieles como la mía, y pueden enseñarme cómo se curaron?
care-ask-emergency = ¿Qué hacen si algo va mal mientras estoy aquí?
care-ask-price =
    ¿Cuánto cuesta el tratamiento completo, desglosado, con la consulta, la crema anestésica y
    los productos?
care-ask-photos = ¿Harán fotos antes y después con la misma luz, y quién podrá verlas?
care-ask-after-hours = ¿A quién llamo por la noche o el fin de semana si algo me preocupa?
care-ask-rf-count =
    ¿Cuántos tratamientos de radiofrecuencia con microagujas han hecho, y qué dicen de la
    advertencia de la FDA de octubre de 2025?
care-ask-rf-metal =
    ¿Importa el metal que tengo en la boca o en otro sitio? ¿O una alergia al oro, al pegamento
    o al gel (puede llevar maíz)?
care-ask-blood =
    Para el PRP: ¿cómo mantienen mi sangre estéril y separada de la de otras personas, y usan cada
    tubo una sola vez?
care-ask-filler-plan = ¿Qué relleno usan, se puede disolver, y qué hacen si bloquea un vaso sanguíneo?
care-ask-other-treatments =
    ¿Cuánto debo esperar entre esto y las inyecciones que relajan las arrugas (al menos 2
    semanas), un relleno (al menos 4 semanas) o un peeling (al menos 4 semanas)?
care-ask-numbing =
    ¿Qué crema anestésica es y qué concentración tiene? ¿Es adecuada para mí si tengo una
    enfermedad del hígado, o alergia al PABA o a las sulfamidas?
care-ask-untold =
    ¿Importa algo de esto: llagas que siguen abiertas, una marca de nacimiento, pies sin
    sensibilidad por la diabetes, o una enfermedad de los músculos o los nervios? ¿O una
    desnutrición grave, una operación de una válvula del corazón o una infección del corazón?
care-ask-scar-doctor =
    ¿Me ayudaría más con las cicatrices otra cosa? ¿Por ejemplo, liberarlas por debajo
    (subcisión), ácido en hoyos concretos (TCA CROSS), recortar los hoyos (punch), inyecciones
    de corticoides o silicona puesta sobre la piel?
care-ask-sagging =
    ¿Me ayudaría más con la flacidez la opinión de un cirujano plástico o facial que este
    tratamiento?
care-ask-surgeon = ¿Está de acuerdo mi cirujano en que la cicatriz o la herida está lista para esto?
care-ask-repeat =
    ¿Qué productos me pusieron en la piel en mi último tratamiento con microagujas, y podría
    alguno causar una reacción?
care-eat-and-drink = Come y bebe como siempre antes de ir.
care-tiny-channels =
    Unos canales diminutos dejan pasar sustancias hasta 24 horas. Por eso ese día solo se aplica
    en la piel lo que da la clínica.
care-first-products =
    Elige al principio productos suaves que no obstruyan los poros. El sérum de ácido
    hialurónico te lo da la clínica.
care-feels-like =
    Se siente como un hormigueo, un ligero arañazo y algo de presión, más en la frente y el
    labio superior. La crema anestésica ayuda.
care-session-steps =
    Primero hay una charla y fotos. Después se limpia y se anestesia la piel, y se pasan las
    agujas. La visita termina con un sérum calmante y consejos sobre el sol.
care-healing-phases =
    La piel se cura por fases. Está roja unos días, forma tejido nuevo durante días o semanas y
    se reconstruye durante semanas o meses.
care-mild-sunburn = Al principio la cara se siente como después de una quemadura solar leve.
care-adds-up =
    El resultado se suma de una sesión a otra. La suavidad de los primeros momentos es hinchazón
    y descamación, todavía no el resultado.
care-longer-needles =
    Con agujas más largas, los moretones son más probables y las molestias duran más.
care-fades-again =
    El efecto se va perdiendo porque la piel sigue envejeciendo, así que lo habitual son
    sesiones de mantenimiento.
care-other-name = También se llama terapia de inducción de colágeno.
care-collagen-elastin =
    El colágeno mantiene firme la piel y la elastina le devuelve su forma. Ambos disminuyen con
    la edad.
care-tools =
    Hay rodillos y lápices con puntas de un solo uso. Los lápices trabajan de forma más
    uniforme.
care-depth =
    Las cicatrices necesitan agujas más profundas y las líneas, menos. El profesional fija la
    profundidad. No lo imites en casa.
care-needling-risks =
    Pueden quedar cicatrices o haber infección. Unas manos expertas y unas puntas limpias lo
    hacen menos probable.
care-needs-something-else =
    El pigmento más profundo y los hoyos estrechos y profundos necesitan otra cosa que no son
    las microagujas.
care-loosens-the-top = Un peeling suave desprende la capa superior de piel muerta.
care-nanoneedling =
    El «nanoneedling» es solo cosmético. No encontramos pruebas de que haga más que dar brillo.
care-compared =
    Tras un láser, la piel tarda más en curarse y se oscurece con más facilidad que tras las
    microagujas. Un peeling suave hace menos. Un relleno actúa al momento, pero no dura.
care-collagen-powder = No hay pruebas independientes de que el colágeno en polvo ayude.
care-blackheads-clearer =
    Después de las microagujas, los puntos negros pueden verse menos durante un tiempo. No es
    motivo para hacérselas.
care-home-against-clinic =
    Los rodillos de uso en casa son menos profundos, más baratos y más lentos que las
    microagujas en una clínica, y tienen más riesgo.
care-as-it-is = Siempre puedes dejarlo como está o pensarlo antes.
care-marks-fade =
    Las marcas marrones y rojas del acné suelen aclararse solas en unos meses. El protector
    solar ayuda.
care-scars-stay =
    Las cicatrices y las estrías suelen aclararse con el tiempo. Su forma casi siempre se queda.
care-lines-stay =
    Las líneas, la flacidez y las manchas del sol cambian despacio, a lo largo de años. El
    protector solar lo frena.
care-melasma-comes-back = El melasma puede aclararse y volver por sí solo. El sol lo oscurece.
care-acne-untreated =
    Un acné o una rojez que sigue puede dejar marcas. Un farmacéutico o un médico puede ayudarte
    sin ningún procedimiento.

## Where the sources disagree

conflict-active-acne =
    Un artículo dice que las microagujas tratan el acné. Otro, y las etiquetas de los
    dispositivos, dicen que no se toque el acné rojo y dolorido. Optamos por la prudencia:
    primero calmarlo, luego esperar 4 semanas, y acudir a un especialista en la piel si hay
    granos profundos.
conflict-redness =
    Los artículos dicen que el enrojecimiento dura unas horas, de 1 a 2 días o unos días.
    Nosotros decimos que suele durar de 1 a 3 días y hasta 7, lo máximo que una revisión
    considera normal.
conflict-makeup =
    Los consejos van desde maquillaje mineral el primer día hasta ninguno durante 3 días.
    Optamos por la prudencia: nada durante 24 horas, y mejor durante 72.
conflict-sunscreen-on-the-day =
    Algunos artículos terminan la visita con protector solar, mientras que otro no quiere ninguno
    durante 24 horas. Nosotros decimos: nada de protector durante 24 horas, salvo que lo aplique la
    clínica. Mientras tanto, quédate a la sombra, y luego úsalo cada día durante al menos 2 semanas.
conflict-vitamin-c =
    Dos artículos ponen vitamina C en la piel tratada con agujas, y otro la evita hasta 3 días.
    Hay estudios que describen bultos en la piel (granulomas), la mayoría relacionados con la
    vitamina C. Optamos por la prudencia: nada durante al menos 7 días.
conflict-maintenance =
    Los artículos sugieren una sesión de mantenimiento cada mes, cada 3 a 6 meses o cada 6 a 12.
    Nosotros mostramos de 6 a 12 meses, y lo decide tu profesional de la salud.
conflict-numbing =
    Para la crema anestésica, unas fuentes dan de 20 minutos a una hora y otras la dan como
    opcional. Nosotros decimos de 20 a 60 minutos, puesta por la clínica, y advertimos contra
    usar cremas fuertes por tu cuenta.
conflict-onset =
    Un artículo promete un resultado en 14 días, mientras que otros hablan de semanas a meses.
    Los ensayos midieron los resultados después de 3 y 5 meses. Nosotros mostramos un primer
    cambio después de 4 a 6 semanas y el mejor resultado de 3 a 6 meses después de la última
    sesión.
conflict-sessions =
    Los artículos dicen de 3 a 4, de 4 a 6 o de 3 a 6 sesiones. Nosotros usamos el intervalo de
    cada problema: de 3 a 4 para dar frescura a la piel, de 3 a 6 para cicatrices de acné.
conflict-spacing =
    Se dice que las sesiones van separadas unas 4 semanas, de 4 a 6, o varias semanas. Nosotros
    mostramos de 4 a 6 semanas, y nunca menos de 4.
conflict-scar-history =
    Un artículo excluye a cualquier persona con antecedentes de cicatrices, aunque las
    cicatrices son un motivo principal para usar microagujas. Entendemos que se refiere a las
    personas con tendencia a las cicatrices elevadas, y las excluimos. Las cicatrices hundidas
    corrientes se permiten.
conflict-surgical-scars =
    Un artículo dice que las microagujas ayudan con las cicatrices de cirugía. Otro dice que
    hacen poco por las grandes y cosidas con puntos. Las pruebas son limitadas. Optamos por la
    prudencia: mientras una cicatriz tenga menos de 12 meses, un cirujano tiene que dar antes su
    visto bueno. Las cicatrices grandes o elevadas las valora un especialista.
conflict-pregnancy =
    Las fuentes difieren. Algunas dicen que depende del tratamiento. Algunos estudios aceptan la
    mayoría de los procedimientos durante la lactancia. Las etiquetas de los dispositivos
    excluyen el embarazo y la lactancia. Optamos por la prudencia: la mayoría de los
    procedimientos se dejan para más adelante, y el resto necesita el visto bueno de un médico.
conflict-pigment =
    Algunos artículos dicen que las microagujas tratan las manchas marrones, mientras que otro
    dice que solo las leves. Los estudios las apoyan como complemento, a lo sumo. Optamos por la
    prudencia: primero protección solar y cremas, y para el melasma un especialista en la piel.
conflict-eczema-psoriasis =
    Un artículo advierte solo de los brotes; otro, del eccema o la psoriasis en cualquier
    momento. Optamos por la prudencia: primero la piel sin lesiones, más precauciones o un
    especialista aunque la enfermedad esté en calma, y nada en casa.
conflict-invasive =
    Los artículos llaman no invasivas a las microagujas. Las normas de Estados Unidos hablan de
    un dispositivo que pincha la piel. Nosotros las llamamos mínimamente invasivas, porque sí
    que perforan la piel.
conflict-depth =
    Los artículos describen la profundidad como la capa superior o como capas más profundas.
    Nosotros decimos que las agujas de la clínica llegan a la capa viva, más profunda, y los
    rodillos de uso en casa, sobre todo a la superficie. La profundidad la decide tu profesional
    de la salud.
conflict-appointment =
    Un artículo dice de 45 a 60 minutos en total, pero una hora de crema anestésica lo alarga.
    Tomamos el intervalo más amplio: de 45 a 90 minutos.
conflict-peel-combination =
    Algunos artículos hacen un peeling después de las microagujas, mientras que otro lo prohíbe
    durante 24 horas. Optamos por la prudencia: nunca el mismo día, y con al menos 4 semanas
    entre uno y otro, salvo que un médico lleve un plan combinado.
conflict-exercise =
    Los consejos van desde hacer vida normal enseguida hasta no hacer deporte durante 3 días
    como máximo. Optamos por la prudencia: trabajo de oficina al día siguiente, pero nada de
    deporte, sauna ni piscina durante 72 horas.
conflict-skin-tone =
    Los artículos dicen que las microagujas son adecuadas para la mayoría de los tonos de piel.
    Comparado con los láseres parece cierto, pero una revisión encuentra más efectos no deseados
    en la piel más oscura. Optamos por la prudencia, con una prueba en un punto pequeño y
    ajustes suaves.
conflict-durability =
    Un artículo dice que el resultado es a largo plazo, mientras que otros prevén sesiones de
    mantenimiento. Nosotros decimos que puede durar meses, que la piel sigue envejeciendo y que
    las sesiones de mantenimiento son habituales.
conflict-home-use =
    Los artículos permiten los rodillos en casa con cierto cuidado. En 2021, la autoridad
    reguladora de Estados Unidos no había permitido ningún dispositivo así sin receta. Optamos
    por la prudencia. Es solo para piel apagada o áspera o poros grandes, con 0,25 mm como
    máximo, y solo si nada en tus respuestas lo desaconseja.
conflict-prp-and-rf =
    Un artículo elogia mucho las microagujas con PRP y con radiofrecuencia. Los estudios apoyan
    el PRP solo para las cicatrices de acné. En 2025 la FDA advirtió de daños graves por algunos
    tratamientos de radiofrecuencia con microagujas. Optamos por la prudencia y mostramos
    siempre esa advertencia.
conflict-collagen-supplement =
    Un artículo dice que el colágeno en polvo hace que los resultados duren más. Las revisiones
    no coinciden, y los mejores ensayos no muestran ningún efecto. No lo recomendamos.
conflict-peel-downtime =
    Un artículo dice que la recuperación de un peeling es más larga que la de las microagujas.
    Eso es así con los peelings medios y profundos. La recuperación de uno suave es parecida o
    más corta.
conflict-scar-breaking =
    Los artículos dicen que las microagujas rompen las cicatrices. Las revisiones dicen que, si
    una cicatriz está anclada por dentro, suele hacer falta liberarla por debajo (subcisión).
    Los hoyos estrechos necesitan otros métodos. Optamos por la prudencia y prometemos menos.
conflict-blackheads =
    Un artículo dice que las microagujas eliminan los puntos negros durante unas 4 semanas.
    Otras fuentes los tratan con ácido salicílico, adapaleno o una extracción suave. Optamos por
    la prudencia y no sugerimos las microagujas para ellos.
conflict-eyelids =
    Un artículo habla de los párpados. La etiqueta de un dispositivo excluye toda la piel por
    dentro del borde de hueso que rodea el ojo. Optamos por la prudencia: nada en los párpados,
    y agujas por fuera de ese borde solo si las usa alguien que lo haga a menudo.
conflict-blood-clotting =
    Un artículo advierte de problemas de coagulación de la sangre, pero no dice cuáles. Nosotros
    preguntamos por separado por el sangrado, los coágulos y los anticoagulantes o
    antiagregantes, y tomamos el consejo más estricto para cada uno. Nadie debería dejar un
    anticoagulante o antiagregante por esto.
conflict-alcohol-products =
    Un artículo dice que no se usen productos con alcohol. Otro dice que hay que beber agua. No
    se contradicen. Nosotros no ponemos alcohol en la piel durante 72 horas. Beber agua no hace
    daño, pero no es un tratamiento.
conflict-isotretinoin =
    Las etiquetas piden 6 meses después de la isotretinoína. En 2017, los expertos vieron muy
    pocas pruebas de que los tratamientos suaves tengan que esperar. Mantuvimos la espera más
    larga, y 12 meses para los láseres que retiran piel. Un especialista en la piel puede
    decidir otra cosa.
conflict-keloid =
    Una revisión incluye cicatrices elevadas que se trataron con agujas sin daños graves, y la
    autoridad reguladora de Estados Unidos ha autorizado un dispositivo para cicatrices de la
    barriga. Las etiquetas advierten en contra. Optamos por la prudencia: un cuestionario no
    debe decir que sí a esto.
conflict-thyroid =
    Un artículo excluye los rellenos con una enfermedad de la tiroides, mientras que una
    revisión de siete tipos de tratamiento no lo hace. Optamos por la prudencia: un médico da su
    visto bueno antes de rellenos y skinboosters.
conflict-connective-tissue =
    Las recomendaciones dicen que la piel se cura peor en estas enfermedades, mientras que
    algunos informes no encontraron más problemas que en otras personas. Optamos por la
    prudencia: tu especialista da antes su visto bueno.
conflict-after-filler =
    Las clínicas piden semanas entre un relleno y la luz o el calor, mientras que un panel de
    expertos no encontró daños el mismo día. Optamos por la prudencia: al menos 2 semanas, y más
    para las agujas con radiofrecuencia.

## The heading of a result that one rule decides

lead-preg = Espera hasta después del parto y la lactancia
lead-bf = Espera hasta que termine la lactancia
lead-u18 = Sin procedimientos hasta que seas mayor de edad
lead-melasma = Melasma: primero protección solar, después un dermatólogo
lead-acne-act = Primero hay que calmar el acné, y después tratar sus marcas
lead-acne-cyst = Primero, consulta el acné con un dermatólogo
lead-keloid = Cicatrices abultadas: pregunta antes a un dermatólogo
lead-iso-now = Isotretinoína: pregunta antes a tu dermatólogo
lead-fever = Primero, recupérate

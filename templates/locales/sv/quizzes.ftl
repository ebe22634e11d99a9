# Att göra ett test

quizzes-to-course = Tillbaka till kursen
quizzes-length = { $items ->
    [one] En fråga
   *[other] { $items } frågor
}
quizzes-most = { $marks ->
    [one] en poäng att få
   *[other] { $marks } poäng att få
}
quizzes-attempt = Försök { $number }
quizzes-attempt-of = Det här är försök { $number } av { $allowed }.
quizzes-item-number = Fråga { $number } av { $count }
quizzes-marks = { $marks ->
    [one] en poäng
   *[other] { $marks } poäng
}
quizzes-task-single = Välj ett svar.
quizzes-task-multiple = Välj alla svar som är rätt; ett felaktigt svar tar bort ett rätt.
quizzes-task-true_false = Avgör om påståendet är sant.
quizzes-task-matching = Välj vad som hör till varje rad.
quizzes-task-numerical = Skriv ett tal.
quizzes-task-ordering = Ge varje steg dess plats, från 1.
quizzes-task-cloze = Fyll i luckorna i texten.
quizzes-task-words = Välj ordet till varje lucka i texten.
quizzes-task-long = Skriv ditt svar; en utbildare rättar det.
quizzes-task-likert = Välj det som passar bäst. Inget här är rätt eller fel.
quizzes-choose-place = Plats …
quizzes-gap = Lucka { $number } i texten
quizzes-units = Efter talet kan stå:
quizzes-words-least = Minst { $least } ord.
quizzes-words-most = { $least ->
    [0] Högst { $most } ord.
   *[other] { $least } till { $most } ord.
}
quizzes-verdict-waits = Väntar på rättning
quizzes-waits = { $count ->
    [one] Ett svar ska ännu rättas av en utbildare. Poängen och resultatet gäller det som hittills har rättats.
   *[other] { $count } svar ska ännu rättas av en utbildare. Poängen och resultatet gäller det som hittills har rättats.
}
quizzes-truth-true = Sant
quizzes-truth-false = Falskt
quizzes-choose = Välj …
quizzes-your-answer = Ditt svar
quizzes-save = Spara svaren
quizzes-saved-at = Sparat kl. { $time }
quizzes-submit = Avsluta och lämna in
quizzes-submit-question = Vill du lämna in nu? Därefter går svaren inte att ändra.

notice-quizzes-saved = Dina svar är sparade.
notice-quizzes-saved-in-part = Sparat. Några svar hade ändrats i ett annat fönster sedan sidan öppnades; de ligger kvar. Kontrollera dem.
notice-quizzes-submitted = Dina svar är inlämnade och rättade.

# Vad som är fel med ett svar

quizzes-wrong-seq = Svaret kom utan sitt nummer och sparades därför inte. Ladda om sidan och svara igen.
quizzes-wrong-missing = Inget svar skickades, så ingenting sparades.
quizzes-wrong-not-offered = Svaret finns inte bland alternativen, så ingenting sparades. Ladda om sidan och välj igen.
quizzes-wrong-too-many = Fler svar skickades än frågan tillåter, så ingenting sparades.
quizzes-wrong-too-long = Ett svar får ha högst { $longest } tecken. Ingenting sparades.
quizzes-refused-submitted = Försöket är inlämnat. Svaren går inte längre att ändra.
quizzes-refused-none-left = { $allowed ->
    [one] Ett försök var tillåtet, och det är använt.
   *[other] { $allowed } försök var tillåtna, och alla är använda.
}

# Hur det rättades

quizzes-review-title = { $quiz }: resultat
quizzes-submitted-at = – inlämnat { $at }
quizzes-continue = Tillbaka till kursen
quizzes-of-person = Det här är svar från { $person }. Att du har tittat på dem har noterats.
quizzes-score = Poäng
quizzes-percent = Andel
quizzes-result = Resultat
quizzes-mark-of = { $mark } av { $most }
quizzes-passed = godkänt
quizzes-not-passed = inte godkänt
quizzes-pass-mark = { $percent } krävs för godkänt
quizzes-verdict-right = rätt
quizzes-verdict-partly = delvis rätt
quizzes-verdict-wrong = fel
quizzes-verdict-unanswered = inget svar
quizzes-marks-earned = { $mark } av { $most } poäng
quizzes-chosen-right = ditt svar, rätt
quizzes-chosen-wrong = ditt svar, fel
quizzes-would-be-right = rätt svar
quizzes-pair-given = Givet
quizzes-pair-right = rätt
quizzes-pair-wrong = fel
quizzes-right-answer = Rätt svar
quizzes-accepted = Godkända svar

# Frågefiler

quizzes-format-too-large = Filen är större än de { $limit } MB som läses in. Dela upp den i flera.
quizzes-format-undecodable = Tecknen i filen går inte att läsa: kodningen är okänd eller en annan än den som filen anger. Spara filen som UTF-8.
quizzes-format-xml-broken = Filen är inte välformad XML: här är något inte avslutat, avslutat två gånger eller avklippt.
quizzes-format-xml-doctype = Filen deklarerar en dokumenttyp och skulle därmed kunna hänvisa till andra filer eller växa utan gräns. Sådana filer läses inte in.
quizzes-format-xml-entity = Filen använder entiteten ”{ $name }”, som XML inte själv känner till. Skriv tecknet i stället.
quizzes-format-xml-deep = Här ligger element mer än { $limit } nivåer inuti varandra. Så skrivs inga frågor.
quizzes-format-xml-many = Filen har fler än { $limit } element. Dela upp den i flera.
quizzes-format-xml-root = XML-filen innehåller inga frågor i ett format som läses in: den börjar med ”{ $name }”.
quizzes-format-unknown = Filen är inte i något frågeformat som läses in.
quizzes-format-empty = Filen är tom.
quizzes-format-no-question = Det finns ingen fråga i filen: varken svar inom klammerparenteser, rader som börjar med ”ANSWER:” eller ett svar inbäddat i texten, till exempel {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-too-few-answers = { $least ->
    [one] Det måste finnas minst ett svar.
   *[other] Det måste finnas minst { $least } svar.
}
quizzes-format-aiken-not-started = Ovanför den här raden finns ingen fråga.
quizzes-format-aiken-not-finished = Frågan som börjar på rad { $begun } har ingen rad ”ANSWER:” före nästa fråga eller filens slut.
quizzes-format-aiken-no-such-answer = ”{ $letter }” anges som rätt, men något sådant svar finns inte.
quizzes-format-gift-brace = En klammerparentes öppnas utan att stängas, eller stängs utan att ha öppnats. En parentes som hör till texten ska ha ett omvänt snedstreck framför sig.
quizzes-format-gift-pair = I ”{ $answer }” saknas ”->” mellan de två delar som hör ihop.
quizzes-format-gift-no-number = Inget tal anges som svar.
quizzes-format-no-number = ”{ $answer }” är inget tal.
quizzes-format-no-pairs = Det finns inget par som hör ihop.
quizzes-format-grades = Andelar av poängen som inte finns: { $grades }. Frågan är ”{ $question }”. Andelar är 100 %, 90 %, 80 %, 75 %, 70 %, 60 %, 50 %, 40 %, 30 %, 25 %, 20 %, 10 %, 5 % samt tredjedelar, sjättedelar, sjundedelar, åttondelar och niondelar med minst tre decimaler, till exempel 33.333 %.
quizzes-format-no-full-mark = Inget svar ger full poäng.
quizzes-format-shares-sum = De rätta svaren ger tillsammans { $percent } % av poängen i stället för 100 %.
quizzes-format-cloze-none = Minst ett svar måste vara inbäddat i texten, till exempel {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-cloze-too-few = { $least ->
    [one] Lucka { $place } måste ha minst ett svar.
   *[other] Lucka { $place } måste ha minst { $least } svar att välja mellan.
}
quizzes-format-cloze-no-full = Ett av svaren i lucka { $place } måste vara värt 100 % av poängen.
quizzes-format-cloze-number = Svaret i lucka { $place } måste vara ett tal eller *, och ”{ $answer }” är ingetdera.
quizzes-format-cloze-too-many = Texten har fler än { $limit } luckor.
quizzes-format-cloze-places = En lucka saknas i texten, finns två gånger eller står där ingen text kan stå.
quizzes-format-cloze-weights = Luckornas vikter går inte att skriva som heltal.
quizzes-format-words-none = Det måste finnas minst två ord att välja mellan, och en lucka i texten för ett av dem.
quizzes-format-words-missing = Texten har en lucka för ord { $number }, men något sådant ord finns inte.
quizzes-format-words-group = Ett ords grupp måste vara ett tal från 1 till 255.
quizzes-format-unit-zero = Det måste anges hur många av enheten ”{ $unit }” som går på en grundenhet; noll eller inget är angivet.
quizzes-format-unit-penalty = En saknad enhet tar nu bort en andel av hela poängen, inte av vad talet gav.
quizzes-format-type-calculated = Frågor av typen ”{ $type }” hämtar sina tal ur en formel, vilket ingen fråga här kan.
quizzes-format-type-random = En fråga av typen ”{ $type }” dras bland andra; här drar quizet självt sina frågor.
quizzes-format-type-drawn = Frågor av typen ”{ $type }” besvaras genom att dra saker till en bild, vilket inte går med enbart tangentbord.
quizzes-format-type-missing = Filen anger inte vilken typ frågan har.
quizzes-format-type-unknown = Frågor av typen ”{ $type }” kan inte sparas här.
quizzes-format-order-rule = Moodles sätt att bedöma ordningen (”{ $rule }”) har ersatts med det närmaste som finns här.
quizzes-format-order-all = Frågan gäller alla steg, inte ett urval.
quizzes-format-lost-order = Om svaren blandas är en inställning för quizet; att de inte skulle blandas i den här frågan har utelämnats.
quizzes-format-lost-media = Ljud, film, formulär eller bilder som inte finns i filen har utelämnats ur texterna.
quizzes-format-lost-files = Filer som inte är bilder har utelämnats: { $files }.
quizzes-format-lost-attachments = Filer kan inte bifogas svaret; bara texten efterfrågas.
quizzes-format-lost-feedback = Formatet har ingen plats för återkoppling till en text som inte frågar något.
quizzes-format-lost-hints = Ledtrådar eller återkoppling efter hur bra svaret var har ingen plats i formatet och har utelämnats.
quizzes-format-lost-languages = Bara texten på ett språk har skrivits: { $language }.
quizzes-format-lost-marks = Formatet har ingen plats för poäng; { $marks } blir 1.
quizzes-format-lost-plain = Delar att para ihop och ord att välja är oformaterad text i formatet; deras formatering har utelämnats.
quizzes-format-lost-settings = Hur fritt stavningen bedöms, eller kriterierna för bedömning, har ingen plats i formatet och har utelämnats.
quizzes-format-lost-otherwise = Allt i den här frågan följer inte oförändrat med i formatet.
quizzes-format-needs-plugin = I Moodle krävs frågetypen ”All-or-nothing multiple choice”, som installeras separat.
quizzes-format-no-such-type = Formatet har ingen fråga av den här typen.
quizzes-format-share-unknown = Moodle känner inte till en andel på { $percent } % av poängen och skulle avvisa frågan.
quizzes-format-number-not-decimal = Ett tal i frågan går inte att skriva som decimaltal.
quizzes-format-all-or-nothing = Formatet kan inte uttrycka att bara exakt de rätta svaren ger poäng.
quizzes-format-gift-arrow = En pil ”->” i ett svar skulle uppfattas som tecknet mellan två delar som hör ihop.
quizzes-format-gift-no-full = Utan ett svar som ger full poäng skulle frågan uppfattas som en med flera rätta svar.
quizzes-format-gift-pictures = GIFT kan inte innehålla bilder.
quizzes-format-gift-units = GIFT kan inte innehålla enheter.
quizzes-format-cloze-backslash = Ett omvänt snedstreck före {"}"}, # eller ~ i ett godkänt svar går inte att skriva i Moodles inbäddade svar.

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

# Rättning för hand

quizzes-marking-title = Rättning
quizzes-marking-sum = Inte rättade: { $unmarked }. Två bedömningar skiljer sig: { $differing }. Försök som kan lämnas ut: { $ready }.
quizzes-marking-show-names = Visa namn
quizzes-marking-hide-names = Dölj namn
quizzes-marking-anonymous = Deltagarna visas som nummer, med det äldsta svaret först. Om du visar namnen noteras det att du har tittat.
quizzes-marking-names-noted = Namnen visas. Att du har tittat på de här personernas svar har noterats.
quizzes-marking-question = Fråga { $number }
quizzes-marking-counts = Inte rättade: { $unmarked }. Två bedömningar skiljer sig: { $differing }. Rättade, inte utlämnade: { $marked }.
quizzes-marking-participant = Deltagare
quizzes-marking-handed-in = Inlämnat
quizzes-marking-state = Läge
quizzes-marking-todo = Vad du kan göra
quizzes-marking-quiz = Test
quizzes-marking-state-unmarked = inte rättat
quizzes-marking-state-differs = två bedömningar skiljer sig
quizzes-marking-state-marked = rättat
quizzes-marking-do-first = Rätta
quizzes-marking-do-second = Rätta som andra bedömare
quizzes-marking-do-again = Ändra dina poäng
quizzes-marking-do-settle = Avgör
quizzes-marking-do-look = Titta
quizzes-marking-more = { $count ->
    [one] Ett svar till väntar; det visas när de här är utlämnade.
   *[other] { $count } svar till väntar; de visas när de här är utlämnade.
}
quizzes-marking-none = Inget svar väntar
quizzes-marking-none-text = Svar som rättas för hand visas här när deltagarna lämnar in dem.
quizzes-marking-no-number = Skriv poängen som ett tal, till exempel 1,5.
quizzes-marking-out-of-range = Ge minst 0 och högst { $most } poäng.
quizzes-marking-changed-since = Någon har rättat svaret sedan du öppnade sidan, så inget har sparats än. Läs vad som har ändrats ovanför formuläret och spara igen.
quizzes-mark-title = Rätta ett svar
quizzes-mark-question = Fråga
quizzes-mark-guide = För den som rättar
quizzes-mark-answer = Svar
quizzes-mark-words = { $count } ord.
quizzes-mark-given = Vad som har getts
quizzes-mark-settled = avgjort av kansliet
quizzes-mark-marks = Poäng
quizzes-mark-whole = Hela svaret
quizzes-mark-hint = Från 0 till { $most }; decimaler med komma eller punkt.
quizzes-mark-comment = Kommentar till deltagaren
quizzes-mark-comment-hint = Deltagaren läser den tillsammans med poängen när de har lämnats ut.
quizzes-mark-save = Spara och gå vidare
quizzes-mark-back = Tillbaka till kön
quizzes-mark-released = Poängen för svaret är utlämnade. De går inte längre att ändra.
quizzes-mark-second = Någon har redan rättat svaret. Du är andra bedömare och ser inte de poängen.
quizzes-mark-again = Du har rättat svaret. Det du sparar nu ersätter dina tidigare poäng, som finns kvar i registret.
quizzes-mark-settle = Två bedömare har rättat svaret. Det du sparar som kansli gäller; deras poäng finns kvar i registret.
quizzes-release-title = Utlämning
quizzes-release-text = Poängen räknas när de lämnas ut. Till dess ser deltagaren att svaret väntar på rättning. Ett försök kan lämnas ut när alla dess svar har en bedömning som gäller; deltagaren får ett meddelande.
quizzes-release-confirm = Vill du lämna ut poängen nu? Därefter går de inte att ändra.
quizzes-release-all = { $count ->
    [one] Lämna ut det försök som är klart
   *[other] Lämna ut alla { $count } försök som är klara
}
quizzes-release-one = Lämna ut
quizzes-release-ready = klart
quizzes-release-open = { $count ->
    [one] ett svar återstår
   *[other] { $count } svar återstår
}
quizzes-refused-released = Poängen för svaret är utlämnade. De går inte längre att ändra.
quizzes-refused-marked = Svaret har rättats två gånger, eller så har kansliet avgjort det. Inget sparades.
quizzes-refused-not-ready = Försöket kan inte lämnas ut än: något av svaren är inte rättat, eller så skiljer sig två bedömningar.
quizzes-given-criterion = Vad som bedöms
quizzes-given-whole = Utbildaren gav { $mark } av { $most } poäng.
quizzes-given-comment = Utbildarens kommentar:

notice-quizzes-marked = Dina poäng är sparade. De räknas när de lämnas ut.
notice-quizzes-released = Poängen är utlämnade. Deltagarna meddelas.
notice-quizzes-released-in-part = De poäng som var klara är utlämnade. Försök med svar som återstår väntar.
notice-quizzes-released-none = Det fanns inget att lämna ut.

quizzes-mail-greeting = Hej { $name },
quizzes-mail-released-subject = Dina svar är rättade: { $quiz }
quizzes-mail-released-text = En utbildare har rättat dina svar i ”{ $quiz }”. Ditt resultat är nu fullständigt.
quizzes-mail-released-look = Här kan du se poäng och kommentarer:
quizzes-mail-closing = Vänliga hälsningar, projektkansliet

# Frågefiler

quizzes-format-too-large = Filen är större än de { $limit } MB som läses in. Dela upp den i flera.
quizzes-format-undecodable = Tecknen i filen går inte att läsa: kodningen är okänd eller en annan än den som filen anger. Spara filen som UTF-8.
quizzes-format-xml-broken = Filen är inte välformad XML: här är något inte avslutat, avslutat två gånger eller avklippt.
quizzes-format-xml-doctype = Filen deklarerar en dokumenttyp och skulle därmed kunna hänvisa till andra filer eller växa utan gräns. Sådana filer läses inte in.
quizzes-format-xml-entity = Filen använder entiteten ”{ $name }”, som XML inte själv känner till. Skriv tecknet i stället.
quizzes-format-xml-deep = Här ligger element mer än { $limit } nivåer inuti varandra. Så skrivs inga frågor.
quizzes-format-xml-many = Filen har fler än { $limit } element. Dela upp den i flera.
quizzes-format-xml-root = XML-filen innehåller inga frågor i ett format som läses in: den börjar med ”{ $name }”.
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

# Frågefiler: vår egen tabell

quizzes-format-table-columns = Detta är inte vår frågetabell: första raden måste namnge kolumnerna { $columns }. Ladda ner mallen för att se dem.
quizzes-format-table-column-unknown = Kolumnen ”{ $column }” känner vi inte till, den hoppades över.
quizzes-format-table-picture = Bilden ”{ $name }” nämns, men en tabell innehåller inga bilder. Lägg till den i frågan efteråt.
quizzes-format-table-kind = Kolumn ”{ $column }”: ”{ $value }” är ingen frågetyp. Mallens andra blad räknar upp dem.
quizzes-format-table-kind-unclear = Kolumn ”{ $column }” är tom, och svaren visar inte vilken frågetyp det är. Ange typen eller märk de rätta svaren med en stjärna.
quizzes-format-table-question-empty = Kolumn ”{ $column }” är tom: det finns ingen fråga.
quizzes-format-table-number = Kolumn ”{ $column }”: ”{ $value }” är inget tal som passar här.
quizzes-format-table-answers-few = Kolumn ”{ $column }” och de följande: den här frågetypen behöver minst { $least } svar.
quizzes-format-table-none-right = Kolumn ”{ $column }”: inget svar är rätt. Sätt en stjärna framför det rätta svaret eller skriv dess nummer här.
quizzes-format-table-right-unknown = Kolumn ”{ $column }”: det finns inget svar ”{ $value }”.
quizzes-format-table-truth = Kolumn ”{ $column }”: ”{ $value }” är varken sant eller falskt.
quizzes-format-table-rule = Kolumn ”{ $column }”: regeln ”{ $value }” är okänd. Mallens andra blad räknar upp reglerna.
quizzes-format-table-pair = Kolumn ”{ $column }”: ”{ $value }” är inget par. Skriv ”vänster = höger”.
quizzes-format-table-pairs-few = Kolumn ”{ $column }” och de följande: att para ihop kräver minst två par, skrivna ”vänster = höger”.
quizzes-format-table-gap = Kolumn ”{ $column }”: ”{ $value }” går inte att läsa som en lucka. Skriv till exempel ”val: *rätt | fel” eller ”text: ord | annat ord”.
quizzes-format-table-places = Kolumn ”{ $column }”: texten måste namnge var och en av luckorna ({ $count } stycken): [[1]], [[2]] och så vidare.
quizzes-format-table-rows = Tabellen skulle få fler än { $limit } rader, därför utelämnades frågan.
quizzes-format-table-cell-long = En text är längre än de { $limit } tecken som en cell får ha, därför utelämnades frågan.
quizzes-format-table-answers-many = Det finns fler än { $limit } svar, eller för många ledtrådar, därför utelämnades frågan.
quizzes-format-table-pictures-lost = En tabell innehåller inga bilder: de utelämnades.
quizzes-format-table-languages-lost = En tabell är på ett språk: texterna på andra språk utelämnades.
quizzes-format-table-sheet-questions = Frågor
quizzes-format-table-sheet-explanation = Vad som står var
quizzes-format-table-sheet-word = Ord
quizzes-format-table-sheet-meaning = Betydelse
quizzes-format-table-about-category = Kategorin, den yttersta först: ”Juridik > Källor”.
quizzes-format-table-about-name = Frågans namn i listor; är det tomt används de första orden.
quizzes-format-table-about-kind = Frågetypen, en av dem nedan. Får lämnas tom när svaren visar den.
quizzes-format-table-about-question = Frågan. Luckor skrivs [[1]], [[2]] och så vidare. Markdown får användas.
quizzes-format-table-about-right = De rätta svarens nummer i stället för stjärnor: ”1, 3”. För sant eller falskt ett av orden. För saknade ord numret på det rätta ordet för varje lucka.
quizzes-format-table-about-marks = Vad frågan är värd; 1 om inget anges.
quizzes-format-table-about-rule = Regler ur listan nedan, med semikolon emellan.
quizzes-format-table-about-units = För tal: enheter som får följa, och hur många av var och en som blir en av den första: ”km; m = 1000”.
quizzes-format-table-about-feedback = Visas efteråt för alla.
quizzes-format-table-about-if-right = Visas dessutom för den som svarade rätt.
quizzes-format-table-about-if-partly = Visas dessutom för den som svarade delvis rätt.
quizzes-format-table-about-if-wrong = Visas dessutom för den som svarade fel.
quizzes-format-table-about-penalty = Vad varje fel försök drar av när flera försök är tillåtna: ”10%”, ”1/3”.
quizzes-format-table-about-tags = Ord som frågan kan hittas på, med komma emellan.
quizzes-format-table-about-ground = Den diskrimineringsgrund som frågan gäller.
quizzes-format-table-about-outcome = Det lärandemål som frågan prövar.
quizzes-format-table-about-start = För långa svar: det som fältet innehåller från början.
quizzes-format-table-about-guide = För långa svar: vad den som bedömer bör veta.
quizzes-format-table-about-answer = Ett svar. En stjärna framför säger att det är rätt; [50%] eller [1/3] säger vad det ger. Par skrivs ”vänster = höger”, ett högerled som inte hör till något skrivs utan ”=”. Tal skrivs ”12”, ”12 ± 0,5” eller ”10..14”. Det får finnas så många kolumner som behövs.
quizzes-format-table-about-answer-feedback = Visas efteråt för den som svarade så.
quizzes-format-table-about-hint = Visas efter ett fel försök när flera är tillåtna.
quizzes-format-table-kind-single = Ett av flera svar.
quizzes-format-table-kind-multiple = Hur många svar som helst; varje rätt ger sin del, varje fel drar av lika mycket.
quizzes-format-table-kind-true_false = Om ett påstående är sant.
quizzes-format-table-kind-short = Ett eller några ord som skrivs in; * står för vad som helst.
quizzes-format-table-kind-numerical = Ett tal som skrivs in.
quizzes-format-table-kind-matching = Vad som hör till vad; minst två par.
quizzes-format-table-kind-ordering = Steg som ska ordnas; skriv dem i rätt ordning.
quizzes-format-table-kind-cloze = En text med luckor, en svarskolumn för varje: ”val: *rätt | fel # varför”, ”text: ord | [50%] annat”, ”tal: 12 ± 1”. ”val, 2:” ger luckan dubbel vikt.
quizzes-format-table-kind-words = En text med saknade ord som väljs bland svaren; [2] framför ett ord lägger det i grupp 2, [2+] låter det användas igen.
quizzes-format-table-kind-long = En längre text som utbildaren bedömer; svaren innehåller det man letar efter, [3] framför anger poängen.
quizzes-format-table-kind-description = En text mellan frågorna; inget besvaras.
quizzes-format-table-kind-likert = Hur mycket någon instämmer, för enkäter; svaren är skalans steg.
quizzes-format-table-rule-all-or-nothing = Bara exakt rätt svar, eller rätt ordning, ger poäng.
quizzes-format-table-rule-places = Ordna: varje steg på sin plats ger sin del. Det gäller om inget skrivs.
quizzes-format-table-rule-neighbours = Ordna: varje steg som följs av rätt steg ger sin del.
quizzes-format-table-rule-capitals = Korta svar: stora bokstäver räknas.
quizzes-format-table-rule-any-marks = Korta svar: ”oppen” duger för ”öppen”.
quizzes-format-table-rule-lines = Långa svar: fältets rader, ”rader = 10”.
quizzes-format-table-rule-least = Långa svar: minsta antal ord, ”ord minst = 50”.
quizzes-format-table-rule-most = Långa svar: största antal ord, ”ord högst = 200”.
quizzes-format-table-rule-no-unit = Tal: vad en saknad eller okänd enhet drar av, ”utan enhet mindre = 10%”.

# Frågefiler: QTI

quizzes-format-qti-interaction = Frågor av typen ”{ $name }” kan inte tas emot: de kräver platser i en bild, en ritning, en fil eller liknande.
quizzes-format-qti-areas = Svaret bedöms efter områden i en bild, vilket inte kan tas emot.
quizzes-format-qti-undeclared = Frågan gäller svaret ”{ $name }”, som filen inte deklarerar.
quizzes-format-qti-operator = Poängen räknas ut med ”{ $name }”, vilket inte kan tas emot.
quizzes-format-qti-adaptive = Frågan är adaptiv: den ändras medan den besvaras. Det kan inte tas emot.
quizzes-format-qti-templates = Frågan skapas på nytt ur en mall vid varje försök. Det kan inte tas emot.
quizzes-format-qti-no-body = Frågan har varken text eller något att svara på.
quizzes-format-qti-no-item = Filen innehåller ”{ $name }” och ingen fråga. Frågor ur ett prov tas in som paket.
quizzes-format-qti-choices-few = Det finns färre än två svar att välja mellan.
quizzes-format-qti-nothing-right = Inget svar ger poäng: filen anger inget rätt svar.
quizzes-format-qti-pair-unknown = Det rätta svaret anger ”{ $name }”, som inte finns bland de erbjudna.
quizzes-format-qti-pair-twice = Något hör till mer än en annan sak. Här har varje vänsterled ett enda högerled.
quizzes-format-qti-pairs-few = Det finns färre än två rätta par.
quizzes-format-qti-order-part = Den rätta ordningen omfattar inte alla steg och kan därför inte tas emot.
quizzes-format-qti-gap-without = Luckan ”{ $name }” har inget rätt ord.
quizzes-format-qti-among-others = ”{ $name }” står i samma fråga som andra. En lucktext rymmer bara val, ord och tal.
quizzes-format-qti-package-broken = Paketet går inte att läsa.
quizzes-format-qti-entry = ”{ $name }”: { $problem }
quizzes-format-qti-no-manifest = Paketet saknar imsmanifest.xml, som namnger frågorna.
quizzes-format-qti-missing = Manifestet namnger filer som inte finns i paketet: { $names }. Packa det igen.
quizzes-format-qti-no-items = Manifestet namnger ingen fråga.
quizzes-format-qti-lost = Något som varken är ord eller bild utelämnades: ett ljud, en film eller ett formulär.
quizzes-format-qti-dropped = ”{ $name }” hoppades över.
quizzes-format-qti-math = En formel gjordes om till vanlig text. Kontrollera den.
quizzes-format-qti-picture-missing = Bilden ”{ $name }” finns inte, eller är av en sort som sidor inte visar; dess beskrivning står i stället.
quizzes-format-qti-no-processing = Filen säger inte hur svaren bedöms. De jämförs med de rätta svar som den anger.
quizzes-format-qti-no-response = Bedömningsregeln gäller ett svar som heter RESPONSE, vilket filen inte deklarerar. Vart och ett av dess svar räknas lika.
quizzes-format-qti-no-key = Inget svar anges som rätt, därför togs frågan in som en skala.
quizzes-format-qti-marks-differ = Rätt svar ger lika mycket, men vissa felaktiga eller delvis rätta svar ger här andra poäng än i filen. Kontrollera poängen.
quizzes-format-qti-by-hand = Filen jämför långa svar med ”{ $name }”; här bedöms de av utbildaren, som ser den texten.
quizzes-format-qti-feedback-unclear = Det går inte att avgöra när en del av återkopplingen visas, därför visas den för alla.
quizzes-format-qti-whole-gap = I en lucka ger filen poäng bara för alla rätta svar tillsammans; här ger vart och ett sin del.
quizzes-format-qti-wildcard = QTI har inget tecken som står för vad som helst, därför går ”{ $name }” inte att skriva.
quizzes-format-qti-lost-languages = Filen är på ett språk: texterna på andra språk utelämnades.
quizzes-format-qti-lost-hints = QTI har inga ledtrådar efter fel försök: de utelämnades.
quizzes-format-qti-lost-penalty = QTI har inget avdrag för fel försök: det utelämnades.
quizzes-format-qti-lost-verdict = Återkopplingen för rätt och fel utelämnades, eftersom filen inte bedömer något här.
quizzes-format-qti-lost-lengths = Minsta och största antal ord utelämnades.
quizzes-format-qti-lost-start = Texten som fältet börjar med utelämnades.
quizzes-format-qti-lost-rubric = Bedömningskriterierna utelämnades.
quizzes-format-qti-lost-units = QTI känner inga enheter efter ett tal: de utelämnades.
quizzes-format-qti-lost-accents = I QTI är en bokstav utan accent en annan bokstav: sådana svar blir fel där.
quizzes-format-qti-other-kind = QTI uppfattar frågan som en fråga av annan typ.
quizzes-format-qti-too-much = Paketet skulle innehålla mer än en zipfil rymmer.

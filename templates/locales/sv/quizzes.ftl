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
quizzes-task-long = Skriv ditt svar; en kursledare rättar det.
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
    [one] Ett svar har ännu inte rättats av en kursledare. Poängen och resultatet gäller det som hittills har rättats.
   *[other] { $count } svar har ännu inte rättats av en kursledare. Poängen och resultatet gäller det som hittills har rättats.
}
quizzes-truth-true = Sant
quizzes-truth-false = Falskt
quizzes-choose = Välj …
quizzes-your-answer = Ditt svar
quizzes-save = Spara svaren
quizzes-saved-at = Sparat kl. { $time }
quizzes-submit = Avsluta och lämna in
quizzes-submit-question = Vill du lämna in nu? Därefter går svaren inte att ändra.

# Sida för sida

quizzes-pages = Testets sidor
quizzes-page-number = Sida { $number }
quizzes-page-of = Sida { $number } av { $count }
quizzes-page-answered = { $answered } av { $asked } besvarade
quizzes-page-back = Tillbaka
quizzes-page-next = Nästa sida
quizzes-page-to-end = Vidare till inlämning
quizzes-page-end = Inlämning
quizzes-page-open = De här frågorna är inte besvarade:
quizzes-page-open-question = Fråga { $number } (sida { $page })
quizzes-page-all = Alla frågor är besvarade.
quizzes-page-one-way = När du går vidare lämnar du sidan för gott: du kan varken se eller ändra den efteråt.
quizzes-refused-left = Sidan har lämnats, eller har inte nåtts ännu, och testet leder bara framåt. Svaren på den kan inte ändras; det som sparades tidigare gäller.
quizzes-refused-nothing-to-ask = Testet lottar sina frågor ur en bank som just nu inte har några, så inget försök har påbörjats. Kontakta projektkontoret.

notice-quizzes-saved = Dina svar är sparade.
notice-quizzes-saved-in-part = Sparat. Några svar hade ändrats i ett annat fönster sedan sidan öppnades; de ligger kvar. Kontrollera dem.
notice-quizzes-dates-set = Datumen är sparade.
notice-quizzes-granted = Det är beviljat och personen får veta det.
notice-quizzes-time-added = Tiden har lagts till.
notice-quizzes-reopened = Försöket är öppet igen och personen får veta det.
notice-quizzes-handed-in-for = Försöket har lämnats in och personen får veta det.
notice-quizzes-submitted = Dina svar är inlämnade och rättade.
notice-quizzes-handed-in = Dina svar har lämnats in. En kursledare ska rätta några av dem; du får veta det per e-post.

# Vad som är fel med ett svar

quizzes-wrong-seq = Svaret kom utan sitt nummer och sparades därför inte. Ladda om sidan och svara igen.
quizzes-wrong-missing = Inget svar skickades, så ingenting sparades.
quizzes-wrong-not-offered = Svaret finns inte bland alternativen, så ingenting sparades. Ladda om sidan och välj igen.
quizzes-wrong-too-many = Fler svar skickades än frågan tillåter, så ingenting sparades.
quizzes-wrong-too-long = Ett svar får ha högst { $longest } tecken. Ingenting sparades.
quizzes-refused-submitted = Försöket är inlämnat. Svaren går inte längre att ändra.
quizzes-refused-time-over = Svarstiden är ute. Det som sparades i tid räknas när försöket lämnas in: lämna in det nu.
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
quizzes-accepted = Godtagna svar

# Svar som kontrolleras medan försöket pågår

quizzes-behaviour-immediate = Du kan kontrollera varje svar så snart du har gett det. Ett kontrollerat svar kan inte ändras. Det som du inte kontrollerar rättas när du lämnar in.
quizzes-behaviour-tries = Du kan kontrollera varje svar så snart du har gett det. Om det inte är rätt visas en ledtråd, om det finns någon, och du kan svara igen. Det som du inte kontrollerar rättas när du lämnar in.
quizzes-check = Kontrollera
quizzes-check-again = Kontrollera igen
quizzes-check-question = fråga { $number }
quizzes-check-once = Du kan kontrollera det här svaret en gång. Därefter kan det inte ändras.
quizzes-check-tries = Du kan svara { $tries } gånger. Att svara igen ger inget poängavdrag.
quizzes-check-tries-for = Du kan svara { $tries } gånger. För varje nytt svar dras { $penalty } % av poängen av.
quizzes-check-left = { $left ->
    [one] Du kan svara en gång till. Det ger inget poängavdrag.
   *[other] Du kan svara { $left } gånger till. Det ger inget poängavdrag.
}
quizzes-check-left-for = { $left ->
    [one] Du kan svara en gång till.
   *[other] Du kan svara { $left } gånger till.
} För varje nytt svar dras { $penalty } % av poängen av: med nästa svar kan du få högst { $next } av { $most }.
quizzes-check-try = Svar { $number } av { $tries }
quizzes-check-earned = { $mark } av { $most } poäng
quizzes-check-taken = { $marks } poäng har dragits av för tidigare svar
quizzes-check-hint = Ledtråd:
quizzes-check-closed = Den här frågan är klar. Svaret kan inte längre ändras.
quizzes-unchecked-blank = Inget har kontrollerats, eftersom frågan inte är besvarad än. Du har kvar lika många svar som förut.
quizzes-unchecked-changed = Inget har kontrollerats, eftersom frågan har besvarats i ett annat fönster sedan sidan öppnades. Det svaret visas här; titta på det och kontrollera igen. Du har kvar lika många svar som förut.
quizzes-tries = Svar som har getts
quizzes-tries-at-the-end = inte kontrollerat, rättat vid inlämningen
quizzes-tries-taken = Svar { $number } räknas. { $marks } poäng har dragits av för svaren före det.
quizzes-refused-checked = Det här svaret har kontrollerats för sista gången och kan inte längre ändras. Det som skickades har inte sparats.
quizzes-refused-never-checked = Den här frågan kan inte kontrolleras medan försöket pågår. Den rättas när du lämnar in.
quizzes-setting-checks = Under försöket
quizzes-setting-behaviour = När svaren rättas
quizzes-setting-behaviour-hint = Vid kontroll under försöket har varje fråga en knapp som rättar svaret och visar om det är rätt, med återkopplingen till det. Rätta svar visas först när en fråga är klar, och bara om rätta svar visas så snart testet har lämnats in. Frågor som en kursledare rättar kontrolleras inte.
quizzes-setting-behaviour-is-deferred = När allt har lämnats in
quizzes-setting-behaviour-is-immediate = Vid varje fråga, en gång
quizzes-setting-behaviour-is-tries = Vid varje fråga, flera gånger
quizzes-setting-most-tries = Högst så många svar per fråga
quizzes-setting-most-tries-hint = När man får svara flera gånger kan en fråga besvaras en gång mer än den har ledtrådar; här kan du tillåta färre. 0 betyder ingen ytterligare gräns. Efter varje svar som inte är rätt visas nästa ledtråd, och det avdrag som frågan anger dras från poängen.
notice-quizzes-checked = Svaret har kontrollerats. Resultatet står vid frågan.
notice-quizzes-saved-but-checked = Sparat. Några svar hade kontrollerats för sista gången sedan sidan öppnades; de har behållits.

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
quizzes-marking-state = Status
quizzes-marking-todo = Vad du kan göra
quizzes-marking-quiz = Test
quizzes-marking-state-unmarked = inte rättat
quizzes-marking-state-differs = två bedömningar skiljer sig
quizzes-marking-state-marked = rättat
quizzes-marking-do-first = Rätta
quizzes-marking-do-second = Rätta som andra bedömare
quizzes-marking-do-again = Ändra dina poäng
quizzes-marking-do-settle = Avgör
quizzes-marking-do-look = Visa
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
quizzes-mark-given = Givna poäng
quizzes-mark-settled = avgjort av projektkontoret
quizzes-mark-marks = Poäng
quizzes-mark-whole = Hela svaret
quizzes-mark-hint = Från 0 till { $most }; decimaler med komma eller punkt.
quizzes-mark-comment = Kommentar till deltagaren
quizzes-mark-comment-hint = Deltagaren läser den tillsammans med poängen när de har lämnats ut.
quizzes-mark-save = Spara och gå vidare
quizzes-mark-back = Tillbaka till kön
quizzes-mark-released = Poängen för svaret är utlämnade. De går inte längre att ändra.
quizzes-mark-second = Någon har redan rättat svaret. Du är andra bedömare och ser inte de poängen.
quizzes-mark-again = Du har rättat svaret. Det du sparar nu ersätter dina tidigare poäng, som finns kvar.
quizzes-mark-settle = Två bedömare har rättat svaret. Det du sparar som projektkontor gäller; deras poäng finns kvar.
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
quizzes-refused-marked = Svaret har rättats två gånger, eller så har projektkontoret avgjort det. Inget sparades.
quizzes-refused-not-ready = Försöket kan inte lämnas ut än: något av svaren är inte rättat, eller så skiljer sig två bedömningar.
quizzes-given-criterion = Vad som bedöms
quizzes-given-whole = Kursledaren gav { $mark } av { $most } poäng.
quizzes-given-comment = Kursledarens kommentar:

notice-quizzes-marked = Dina poäng är sparade. De räknas när de lämnas ut.
notice-quizzes-released = Poängen är utlämnade. Deltagarna meddelas.
notice-quizzes-released-in-part = De poäng som var klara är utlämnade. Försök med svar som återstår väntar.
notice-quizzes-released-none = Det fanns inget att lämna ut.

quizzes-mail-greeting = Hej { $name },
quizzes-mail-released-subject = Dina svar är rättade: { $quiz }
quizzes-mail-released-text = En kursledare har rättat dina svar i ”{ $quiz }”. Ditt resultat är nu fullständigt.
quizzes-mail-released-look = Här kan du se poäng och kommentarer:
quizzes-mail-closing = Vänliga hälsningar, projektkontoret

# Rätta om

quizzes-remark-marked = Hur svaren är rättade
quizzes-remark-marked-by = { $answers ->
    [one] Ett svar på version { $asked } är rättat efter version { $by }.
   *[other] { $answers } svar på version { $asked } är rättade efter version { $by }.
}
quizzes-remark-offer = { $count ->
    [one] Rätta om ett svar efter version { $version }
   *[other] Rätta om { $count } svar efter version { $version }
}
quizzes-remark-offer-hint = Nästa sida visar vilka som berörs. Inget sparas förrän du har sett det och angett ett skäl.
quizzes-remark-history = Omrättningar
quizzes-remark-history-line = { $answers } svar efter version { $version }, varav med andra poäng: { $changed }
quizzes-remark-title = Rätta om efter version { $version }
quizzes-remark-lead = Så här skulle resultaten ändras om svaren nedan rättades efter version { $version }. Inget är sparat än. Frågan står kvar som deltagarna såg den, liksom vad den kunde ge; de tidigare poängen sparas bredvid de nya.
quizzes-remark-done-by = Omrättat efter version { $version }: { $who }, { $on }. De tidigare poängen är sparade.
quizzes-remark-answers = Svar
quizzes-remark-changed = Med andra poäng
quizzes-remark-now-passed = Nu godkända
quizzes-remark-no-longer = Inte längre godkända
quizzes-remark-nothing = Det finns inget att rätta om
quizzes-remark-nothing-text = Här finns inget svar som den här versionen kan rätta och inte redan rättar.
quizzes-remark-certified = { $count ->
    [one] En person vars försök inte längre är godkänt har ett intyg. Det gäller fortfarande: projektkontoret avgör i kurstillfällets register om det ska återkallas.
   *[other] { $count } personer vars försök inte längre är godkända har intyg. De gäller fortfarande: projektkontoret avgör i kurstillfällets register om de ska återkallas.
}
quizzes-remark-asked-otherwise = Frågan löd annorlunda i version { $version } än i version { $by }. Kontrollera att det nya facit stämmer med det som deltagarna läste.
quizzes-remark-unfit-other-kind = { $count ->
    [one] Ett svar på version { $version } ändras inte: version { $by } besvaras på ett annat sätt.
   *[other] { $count } svar på version { $version } ändras inte: version { $by } besvaras på ett annat sätt.
}
quizzes-remark-unfit-other-choices = { $count ->
    [one] Ett svar på version { $version } ändras inte: version { $by } har annat att välja eller fylla i.
   *[other] { $count } svar på version { $version } ändras inte: version { $by } har annat att välja eller fylla i.
}
quizzes-remark-unfit-by-hand = { $count ->
    [one] Ett svar på version { $version } ändras inte: det rättas av en kursledare, inte efter version { $by }.
   *[other] { $count } svar på version { $version } ändras inte: de rättas av kursledare, inte efter version { $by }.
}
quizzes-remark-unfit-earns-nothing = { $count ->
    [one] Ett svar på version { $version } ändras inte: det eller version { $by } ger inga poäng.
   *[other] { $count } svar på version { $version } ändras inte: de eller version { $by } ger inga poäng.
}
quizzes-remark-others = { $count ->
    [one] Ett svar ändras inte: det avgör projektkontoret. En kursledare kan rätta om när alla berörda svar i ett projekt finns i kurstillfällen där hen undervisar.
   *[other] { $count } svar ändras inte: det avgör respektive projektkontor. En kursledare kan rätta om när alla berörda svar i ett projekt finns i kurstillfällen där hen undervisar.
}
quizzes-remark-own = { $count ->
    [one] Ditt eget svar ändras inte: någon annan måste rätta om det.
   *[other] Dina egna { $count } svar ändras inte: någon annan måste rätta om dem.
}
quizzes-remark-open = { $count ->
    [one] Ett försök med en tidigare version är fortfarande öppet. Det rättas efter den version som det innehåller; kom tillbaka då, och ta in version { $by } i testet.
   *[other] { $count } försök med en tidigare version är fortfarande öppna. De rättas efter den version som de innehåller; kom tillbaka då, och ta in version { $by } i testet.
}
quizzes-remark-hidden = { $count ->
    [one] Ett svar till hör till ett kurstillfälle vars resultat du inte ser.
   *[other] { $count } svar till hör till kurstillfällen vars resultat du inte ser.
}
quizzes-remark-reworded = Annan ordalydelse
quizzes-remark-reworded-text = De här räknas som samma, eftersom de står på samma plats. Kontrollera att de är det.
quizzes-remark-col-version = I version
quizzes-remark-col-was = Så löd det
quizzes-remark-col-is = I versionen som rättar
quizzes-remark-people = Vilkas svar
quizzes-remark-col-quiz = Test
quizzes-remark-col-mark = Poäng
quizzes-remark-col-score = Försök
quizzes-remark-from-to = { $before } → { $after }
quizzes-remark-same = { $mark }, som förut
quizzes-remark-of = av { $most }
quizzes-remark-was-passed = godkänt förut
quizzes-remark-was-not-passed = inte godkänt förut
quizzes-remark-holds = har ett intyg, som fortfarande gäller
quizzes-remark-apply = Rätta om
quizzes-remark-apply-text = Alla vars poäng ändras får ett meddelande med skälet. Intyg som de därmed har rätt till utfärdas.
quizzes-remark-reason = Skäl
quizzes-remark-reason-hint = Deltagarna läser det. Det står också i händelseloggen.
quizzes-remark-press = { $count ->
    [one] Rätta om ett svar
   *[other] Rätta om { $count } svar
}
quizzes-remark-changed-since = Något har ändrats sedan sidan visades: ett försök har lämnats in eller rättats. Sidan visar nu hur det ser ut; inget har sparats.
quizzes-remark-nothing-now = Det finns inget att rätta om. Inget har sparats.
quizzes-remarked = Omrättat { $at }: { $before } → { $after }.
quizzes-remarked-why = Skäl: { $reason }
notice-quizzes-remarked = Svaren är omrättade. De deltagare vars poäng har ändrats meddelas.

quizzes-mail-remarked-subject = Dina poäng har ändrats: { $quiz }
quizzes-mail-remarked-text = En fråga i ”{ $quiz }” har rättats till, och ditt svar på den har rättats om.
quizzes-mail-remarked-reason = Skäl: { $reason }
quizzes-mail-remarked-marks = Dina poäng för frågan: { $before } förut, { $after } nu. Dina poäng för hela försöket: { $score } av { $most }.
quizzes-mail-remarked-later = Du ser poängen när testet visar dem.
quizzes-mail-remarked-turned-passed = Därmed är du godkänd.
quizzes-mail-remarked-turned-not-passed = Därmed är försöket inte längre godkänt. Ett intyg som du redan har gäller fortfarande. Kontakta projektkontoret om du har frågor.

# Ett försök som dokument

quizzes-document-link = Som PDF
quizzes-document-file = forsok
quizzes-document-person = Deltagare
quizzes-document-quiz = Test
quizzes-document-revision = Utgåva
quizzes-document-edition = Kurstillfälle
quizzes-document-attempt = Försök
quizzes-document-started = Påbörjat
quizzes-document-submitted = Inlämnat
quizzes-document-answer = Svar
quizzes-document-chosen-right = valt, rätt
quizzes-document-chosen-wrong = valt, fel
quizzes-document-chosen = valt
quizzes-document-page-of = sida { $n } av { $m }

# Ändra ett test

quizzes-revise-list-title = Test
quizzes-revise-list-lead = Testen i version { $version } av kursen, som är den senaste. Om kursen importeras på nytt gäller åter testen i dess mapp.
quizzes-revise-quiz = Test
quizzes-revise-purpose = Syfte
quizzes-revise-purpose-pre_test = Förtest
quizzes-revise-purpose-post_test = Sluttest
quizzes-revise-purpose-practice = Övning
quizzes-revise-questions = Frågor
quizzes-revise-marks = { $marks }
quizzes-revise-pass-mark = Gräns för godkänt
quizzes-revise-no-pass-mark = ingen
quizzes-revise-allowed = Tillåtna försök
quizzes-revise-any-number = obegränsat
quizzes-revise-revision = Utgåva
quizzes-revise-attempts = Påbörjade försök
quizzes-revise-none = Kursen har inga test
quizzes-revise-none-text = Test följer med kursens mapp. När en version med test har importerats går de att ändra här.
quizzes-revise-lead = Utgåva { $revision }. Dina ändringar blir nästa utgåva när du sparar.
quizzes-revise-tried = { $attempts ->
    [one] Ett försök har påbörjats
   *[other] { $attempts } försök har påbörjats
}, { $open ->
    [0] inget av dem är öppet
    [one] ett av dem är öppet
   *[other] { $open } av dem är öppna
}. Försök som har påbörjats behåller den utgåva de började med, med dess frågor och gräns för godkänt; bara nya försök får det du ändrar här. Alla försök räknas mot antalet tillåtna.
quizzes-revise-items = Frågorna i ordning
quizzes-revise-empty = Testet är tomt. Sök nedan efter frågor att lägga till.
quizzes-revise-version = version { $version }
quizzes-revise-newer = Det finns en nyare version: { $version }.
quizzes-revise-renew = Använd den
quizzes-revise-up = Uppåt
quizzes-revise-down = Nedåt
quizzes-revise-remove = Ta bort
quizzes-revise-add-title = Lägg till frågor ur kursens frågebank
quizzes-revise-words = Ord
quizzes-revise-kind = Typ
quizzes-revise-kind-any = Alla typer
quizzes-revise-kind-single = Ett svar
quizzes-revise-kind-multiple = Flera svar
quizzes-revise-kind-true_false = Sant eller falskt
quizzes-revise-kind-short = Kort svar
quizzes-revise-kind-numerical = Tal
quizzes-revise-kind-matching = Para ihop
quizzes-revise-kind-ordering = Ordna
quizzes-revise-kind-cloze = Lucktext
quizzes-revise-kind-words = Ord som saknas
quizzes-revise-kind-long = Långt svar
quizzes-revise-kind-description = Text utan fråga
quizzes-revise-kind-likert = Instämmandeskala
quizzes-revise-search = Sök
quizzes-revise-found = { $total ->
    [one] En fråga hittades.
   *[other] { $total } frågor hittades; { $shown } visas.
}
quizzes-revise-found-none = Ingen fråga i banken passar. Försök med färre ord eller en annan typ.
quizzes-revise-taken = finns i testet
quizzes-revise-add = Lägg till
quizzes-revise-settings = Inställningar
quizzes-revise-title = Rubrik
quizzes-revise-intro = Inledning
quizzes-revise-intro-hint = Visas innan ett försök börjar. Markdown kan användas.
quizzes-revise-rules = Regler
quizzes-revise-field-pass = Gräns för godkänt i procent
quizzes-revise-field-pass-hint = 0 betyder att alla som lämnar in är godkända.
quizzes-revise-field-allowed = Antal tillåtna försök
quizzes-revise-field-allowed-hint = 0 betyder hur många som helst.
quizzes-revise-field-shuffle = Blanda frågor och svar
quizzes-revise-field-shuffle-hint = Ordningen lottas en gång för varje försök och ändras sedan inte.
quizzes-revise-field-reason = Skäl
quizzes-revise-field-reason-hint = Krävs när försök har påbörjats. Det visas i listan över utgåvor och i händelseloggen.
quizzes-revise-kept = Försök som har påbörjats behåller den utgåva de började med.
quizzes-revise-save = Spara som ny utgåva
quizzes-revise-revisions = Utgåvor
quizzes-revise-made-on = Datum
quizzes-revise-made-by = Gjord av
quizzes-revise-reason = Skäl
quizzes-revise-from-folder = Kursens mapp
quizzes-revise-overtaken = Utgåva { $revision } sparades av { $person } medan du arbetade, så din har inte sparats. Den finns i listan nedan. Det du har fyllt i finns kvar: spara igen för att ersätta den, eller öppna testet på nytt och utgå från den.
quizzes-revise-no-question = Ett test måste ha minst en fråga.
quizzes-revise-too-many = Ett test får ha högst { $most } poster.
quizzes-revise-twice = Samma fråga finns två gånger i testet. Ta bort en av dem.
quizzes-revise-pre-test-fails = Ingen kan bli underkänd på ett förtest, så gränsen för godkänt måste vara 0.
quizzes-revise-no-reason = Försök har påbörjats, så ange varför testet ändras.
quizzes-revise-unchanged = Ingenting skiljer sig från den senaste utgåvan, så ingenting har sparats.

# Avsnitt och vad som lottas till dem

quizzes-revise-section = Avsnitt { $number }
quizzes-revise-section-add = Lägg till ett avsnitt
quizzes-revise-section-title = Avsnittets rubrik
quizzes-revise-section-text = Text
quizzes-revise-section-text-hint = Står ovanför avsnittets frågor. Markdown kan användas.
quizzes-revise-section-none = Det finns inget i avsnittet ännu.
quizzes-revise-section-up = Flytta avsnittet uppåt
quizzes-revise-section-down = Flytta avsnittet nedåt
quizzes-revise-section-end = Slå ihop med föregående avsnitt
quizzes-revise-section-end-first = Slå ihop med nästa avsnitt
quizzes-revise-section-empty = Avsnitt { $number } innehåller ingen fråga. Lägg till något i det, eller slå ihop det med ett annat.
quizzes-revise-into = Lägg till i
quizzes-revise-draw = Lottning { $number }
quizzes-revise-draw-add = Lotta frågor
quizzes-revise-draw-count = Antal frågor
quizzes-revise-draw-tag = Etikett
quizzes-revise-draw-any-category = Alla kategorier
quizzes-revise-draw-any-tag = Alla etiketter
quizzes-revise-draw-any-ground = Alla grunder
quizzes-revise-draw-holds = { $holds ->
    [0] Ingen fråga i banken passar just nu.
    [one] En fråga i banken passar just nu; frågor som redan finns i testet är inte medräknade.
   *[other] { $holds } frågor i banken passar just nu; frågor som redan finns i testet är inte medräknade.
}
quizzes-revise-draw-look = Räkna vad som passar
quizzes-revise-draw-remove = Ta bort lottningen
quizzes-revise-pool-small = { $holds ->
    [0] Banken har ingen fråga för lottningen som inte redan ställs på annat håll i testet. Gör urvalet bredare eller skriv frågor.
    [one] Banken har bara en fråga för lottningen som inte redan ställs på annat håll i testet. Lotta färre, gör urvalet bredare eller skriv fler frågor.
   *[other] Banken har bara { $holds } frågor för lottningen som inte redan ställs på annat håll i testet. Lotta färre, gör urvalet bredare eller skriv fler frågor.
}
quizzes-revise-marks-drawn = beror på lottningen

notice-quiz-revised = Den nya utgåvan är sparad. Nya försök börjar med den; de som har påbörjats behåller sin.

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
quizzes-format-type-calculated = Frågor av typen ”{ $type }” hämtar sina tal ur en formel, vilket inte stöds här.
quizzes-format-type-random = En fråga av typen ”{ $type }” lottas bland andra; här lottar testet självt sina frågor.
quizzes-format-type-drawn = Frågor av typen ”{ $type }” besvaras genom att dra saker till en bild, vilket inte går med enbart tangentbord.
quizzes-format-type-missing = Filen anger inte vilken typ frågan har.
quizzes-format-type-unknown = Frågor av typen ”{ $type }” kan inte sparas här.
quizzes-format-order-rule = Moodles sätt att bedöma ordningen (”{ $rule }”) har ersatts med det närmaste som finns här.
quizzes-format-order-all = Frågan gäller alla steg, inte ett urval.
quizzes-format-lost-order = Om svaren blandas är en inställning för testet; att de inte skulle blandas i den här frågan har utelämnats.
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
quizzes-format-gift-arrow = En pil ”->” i ett svar eller dess återkoppling skulle uppfattas som tecknet mellan två delar som hör ihop.
quizzes-format-gift-no-full = Utan ett svar som ger full poäng skulle frågan uppfattas som en med flera rätta svar.
quizzes-format-gift-pictures = GIFT kan inte innehålla bilder.
quizzes-format-gift-units = GIFT kan inte innehålla enheter.
quizzes-format-cloze-backslash = Ett omvänt snedstreck före {"}"}, # eller ~ i ett godtaget svar går inte att skriva i Moodles inbäddade svar.

# Frågefiler: vår egen tabell

quizzes-format-table-columns = Detta är inte vår frågetabell: första raden måste ange kolumnerna { $columns }. Ladda ner mallen för att se dem.
quizzes-format-table-column-unknown = Kolumnen ”{ $column }” känner vi inte till; den hoppades över.
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
quizzes-format-table-places = Kolumn ”{ $column }”: texten måste ange var och en av luckorna ({ $count } stycken) en gång: [[1]], [[2]] och så vidare.
quizzes-format-table-rows = Tabellen skulle få fler än { $limit } rader, så frågan utelämnades.
quizzes-format-table-cell-long = En text är längre än de { $limit } tecken som en cell får ha, så frågan utelämnades.
quizzes-format-table-answers-many = Det finns fler än { $limit } svar, eller för många ledtrådar, så frågan utelämnades.
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
quizzes-format-table-about-penalty = Vad varje fel svar drar av när ett test tillåter att man svarar flera gånger: ”10%”, ”1/3”.
quizzes-format-table-about-tags = Ord som frågan kan hittas på, med komma emellan.
quizzes-format-table-about-ground = Den diskrimineringsgrund som frågan gäller.
quizzes-format-table-about-outcome = Det lärandemål som frågan prövar.
quizzes-format-table-about-start = För långa svar: det som fältet innehåller från början.
quizzes-format-table-about-guide = För långa svar: vad den som bedömer bör veta.
quizzes-format-table-about-answer = Ett svar. En stjärna framför säger att det är rätt; [50%] eller [1/3] säger vad det ger. Par skrivs ”vänster = höger”, ett högerled som inte hör till något skrivs utan ”=”. Tal skrivs ”12”, ”12 ± 0,5” eller ”10..14”. Det får finnas så många kolumner som behövs.
quizzes-format-table-about-answer-feedback = Visas efteråt för den som svarade så.
quizzes-format-table-about-hint = Visas efter ett fel svar när ett test tillåter att man svarar flera gånger.
quizzes-format-table-kind-single = Ett av flera svar.
quizzes-format-table-kind-multiple = Hur många svar som helst; varje rätt ger sin del, varje fel drar av lika mycket.
quizzes-format-table-kind-true_false = Om ett påstående är sant.
quizzes-format-table-kind-short = Ett eller några ord som skrivs in; * står för vad som helst.
quizzes-format-table-kind-numerical = Ett tal som skrivs in.
quizzes-format-table-kind-matching = Vad som hör till vad; minst två par.
quizzes-format-table-kind-ordering = Steg som ska ordnas; skriv dem i rätt ordning.
quizzes-format-table-kind-cloze = En text med luckor, en svarskolumn för varje: ”val: *rätt | fel # varför”, ”text: ord | [50%] annat”, ”tal: 12 ± 1”. ”val, 2:” ger luckan dubbel vikt.
quizzes-format-table-kind-words = En text med saknade ord som väljs bland svaren; [2] framför ett ord lägger det i grupp 2, [2+] låter det användas igen.
quizzes-format-table-kind-long = En längre text som en kursledare rättar; svaren innehåller bedömningskriterierna, [3] framför ett kriterium anger dess poäng.
quizzes-format-table-kind-description = En text mellan frågorna; inget besvaras.
quizzes-format-table-kind-likert = Hur mycket någon instämmer, för enkäter; svaren är skalans steg.
quizzes-format-table-rule-all-or-nothing = Bara exakt rätt svar, eller rätt ordning, ger poäng.
quizzes-format-table-rule-places = Ordna: varje steg på sin plats ger sin del. Det gäller om inget skrivs.
quizzes-format-table-rule-neighbours = Ordna: varje steg som följs av rätt steg ger sin del.
quizzes-format-table-rule-capitals = Korta svar: stora och små bokstäver skiljs åt.
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
quizzes-format-qti-no-item = Filen innehåller ”{ $name }” och ingen fråga. Frågor ur ett test tas in som paket.
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
quizzes-format-qti-no-manifest = Paketet saknar imsmanifest.xml, som anger frågorna.
quizzes-format-qti-missing = Manifestet anger filer som inte finns i paketet: { $names }. Packa det igen.
quizzes-format-qti-no-items = Manifestet anger ingen fråga.
quizzes-format-qti-lost = Något som varken är ord eller bild utelämnades: ett ljud, en film eller ett formulär.
quizzes-format-qti-dropped = ”{ $name }” hoppades över.
quizzes-format-qti-math = En formel gjordes om till vanlig text. Kontrollera den.
quizzes-format-qti-picture-missing = Bilden ”{ $name }” finns inte, eller är av en sort som sidor inte visar; dess beskrivning står i stället.
quizzes-format-qti-no-processing = Filen säger inte hur svaren bedöms. De jämförs med de rätta svar som den anger.
quizzes-format-qti-no-response = Bedömningsregeln gäller ett svar som heter RESPONSE, vilket filen inte deklarerar. Vart och ett av dess svar räknas lika.
quizzes-format-qti-no-key = Inget svar anges som rätt, så frågan togs in som en skala.
quizzes-format-qti-marks-differ = Rätt svar ger lika mycket, men vissa felaktiga eller delvis rätta svar ger här andra poäng än i filen. Kontrollera poängen.
quizzes-format-qti-by-hand = Filen jämför långa svar med ”{ $name }”; här rättas de av en kursledare, som ser den texten.
quizzes-format-qti-feedback-unclear = Det går inte att avgöra när en del av återkopplingen visas, så den visas för alla.
quizzes-format-qti-whole-gap = I en lucka ger filen poäng bara för alla rätta svar tillsammans; här ger vart och ett sin del.
quizzes-format-qti-wildcard = QTI har inget tecken som står för vad som helst, så ”{ $name }” går inte att skriva.
quizzes-format-qti-lost-languages = Filen är på ett språk: texterna på andra språk utelämnades.
quizzes-format-qti-lost-hints = QTI har inga ledtrådar efter fel svar: de utelämnades.
quizzes-format-qti-lost-penalty = QTI har inget avdrag för fel svar: det utelämnades.
quizzes-format-qti-lost-verdict = Återkopplingen för rätt och fel utelämnades, eftersom filen inte bedömer något här.
quizzes-format-qti-lost-lengths = Minsta och största antal ord utelämnades.
quizzes-format-qti-lost-start = Texten som fältet börjar med utelämnades.
quizzes-format-qti-lost-rubric = Bedömningskriterierna utelämnades.
quizzes-format-qti-lost-units = QTI har inga enheter efter ett tal: de utelämnades.
quizzes-format-qti-lost-accents = I QTI är en bokstav utan accent en annan bokstav: sådana svar blir fel där.
quizzes-format-qti-other-kind = QTI uppfattar frågan som en fråga av annan typ.
quizzes-format-qti-too-much = Paketet skulle innehålla mer än en zipfil rymmer.

# Frågebanken
quizzes-bank = Frågor
quizzes-bank-lead = Kursens frågor, att använda i dess test. En ändring ger en ny version; försök behåller den version som de började med.
quizzes-bank-lead-project = Frågorna i alla kurser som ges i projektet. Varje fråga hör till sin kurs frågebank, där den skrivs och ändras.
quizzes-bank-course = Kurs
quizzes-bank-filter = Sök frågor
quizzes-bank-search = Ord i frågan, dess namn eller etiketter
quizzes-bank-none = Inga frågor ännu
quizzes-bank-none-text = Skriv den första här. Frågor i kursmappen kommer med nästa version som läses in.
quizzes-bank-none-wait = Projektkontoret eller en av kursens kursledare kan skriva några.
quizzes-bank-none-project = Projektets kurser har inga frågor ännu, eller så är inget kurstillfälle planerat.
quizzes-bank-none-found = Ingen fråga passar
quizzes-bank-none-found-text = Prova färre ord, eller rensa filtret.
quizzes-new-item = Ny fråga
quizzes-edit-title = Ändra
quizzes-kinds = Frågetyper
quizzes-kind = Typ
quizzes-kind-single = Ett svar
quizzes-kind-multiple = Flera svar
quizzes-kind-true_false = Sant eller falskt
quizzes-kind-short = Kort svar
quizzes-kind-numerical = Tal
quizzes-kind-matching = Para ihop
quizzes-kind-ordering = Ordna
quizzes-kind-cloze = Lucktext
quizzes-kind-words = Ord som saknas
quizzes-kind-long = Långt svar
quizzes-kind-description = Text utan fråga
quizzes-kind-likert = Skala
quizzes-any = Alla
quizzes-ground = Diskrimineringsgrund
quizzes-category = Kategori
quizzes-tag = Etikett
quizzes-tags = Etiketter
quizzes-only-retired = Endast de som tagits ur bruk
quizzes-name = Namn
quizzes-worth = Poäng
quizzes-languages = Språk
quizzes-version-column = Version
quizzes-version-number = Version { $number }
quizzes-uses = Test
quizzes-retired = Ur bruk
quizzes-edit = Ändra
quizzes-as-asked = Så ser deltagarna den
quizzes-not-written = inte skrivet ännu
quizzes-translate = Skriv
quizzes-item-facts = Om frågan
quizzes-outcome = Lärandemål
quizzes-used-in = Används i
quizzes-used-nowhere = inget test
quizzes-attempts-with = Försök på dessa test
quizzes-versions = Versioner
quizzes-from-course = Från kursmappen
quizzes-item-more = Mer
quizzes-copy = Gör en kopia
quizzes-copy-into = Kopiera till frågorna i
quizzes-copy-of = { $name } (kopia)
quizzes-copy-refused = Frågan kan inte kopieras som den är. Öppna den, rätta det som är markerat och spara under ett annat namn.
quizzes-retire = Ta ur bruk
quizzes-revive = Använd igen
quizzes-writing-in = Språk:
quizzes-write-live = { $count ->
    [one] Ett försök har gjorts på test med den här frågan. Det behåller sin version; ange nedan varför du ändrar.
   *[other] { $count } försök har gjorts på test med den här frågan. De behåller sin version; ange nedan varför du ändrar.
}
quizzes-draft-shown = Det här är vad du höll på att skriva, sparat { $at }.
quizzes-draft-drop = Kasta det
quizzes-write-text = Frågan
quizzes-write-text-hint = Markdown: **fetstil**, listor med bindestreck, en tom rad mellan stycken.
quizzes-write-text-words = Skriv [[1]], [[2]] och så vidare där ett ord saknas. De första raderna nedan är orden för dessa luckor, i ordning; ytterligare rader är ord som inte passar någonstans.
quizzes-write-text-cloze = Skriv varje lucka där den ska stå, med dess del av poängen: ett val { $example }, ett ord { $short }, ett tal med tillåten avvikelse { $number }.
quizzes-write-correct = Påståendet är
quizzes-write-if-true = Återkoppling till den som svarar ”sant”
quizzes-write-if-false = Återkoppling till den som svarar ”falskt”
quizzes-write-rows-single = Svar
quizzes-write-rows-hint-single = Markera det rätta. Med en andel kan även ett annat svar ge en del av poängen.
quizzes-write-row-single = Svar
quizzes-write-rows-multiple = Svar
quizzes-write-rows-hint-multiple = Markera de rätta. Vart och ett ger sin del och varje felaktigt drar av lika mycket, om du inte anger andelar.
quizzes-write-row-multiple = Svar
quizzes-write-rows-short = Godtagna svar
quizzes-write-rows-hint-short = En stjärna står för vad som helst. Det första som passar gäller.
quizzes-write-row-short = Godtagen text
quizzes-write-rows-numerical = Godtagna tal
quizzes-write-rows-hint-numerical = Det första som är nära nog gäller; en stjärna är vilket tal som helst.
quizzes-write-row-numerical = Tal
quizzes-write-rows-matching = Vad som hör ihop
quizzes-write-rows-hint-matching = En högersida utan vänstersida hör inte ihop med något.
quizzes-write-row-matching = Vänstersida
quizzes-write-rows-ordering = Stegen i rätt ordning
quizzes-write-rows-hint-ordering = De visas i en annan ordning.
quizzes-write-row-ordering = Steg
quizzes-write-rows-words = Ord
quizzes-write-rows-hint-words = En lucka erbjuder orden i den grupp som dess rätta ord hör till.
quizzes-write-row-words = Ord
quizzes-write-rows-long = Bedömningskriterier
quizzes-write-rows-hint-long = Varje kriterium ger högst sina poäng, i förhållande till de andra. Lämna tomt för att rätta som helhet.
quizzes-write-row-long = Kriterium
quizzes-write-rows-likert = Skalans steg
quizzes-write-rows-hint-likert = Från den ena änden till den andra.
quizzes-write-row-likert = Steg
quizzes-write-row = Rad { $number }
quizzes-write-right-side = Högersida
quizzes-write-right = rätt
quizzes-write-tolerance = Tillåten avvikelse
quizzes-write-share-label = Andel, %
quizzes-write-group = Grupp
quizzes-write-row-feedback = Återkoppling till den som valde det
quizzes-write-up = Flytta rad { $number } uppåt
quizzes-write-down = Flytta rad { $number } nedåt
quizzes-write-more = Fler rader
quizzes-write-all-or-nothing = Bara alla rätta och inga andra ger poäng
quizzes-write-case = Skilj på stora och små bokstäver
quizzes-write-any-marks = Bokstäver utan prickar och accenter duger (oppen för öppen)
quizzes-write-units = Enheter
quizzes-write-units-hint = Den första är den som talen ovan är i. Lämna tomt om talet står ensamt.
quizzes-write-unit = Enhet { $number }
quizzes-write-unit-per = Så många går på en av den första
quizzes-write-unit-penalty = Avdrag när enheten saknas, %
quizzes-write-rule = En ordning som inte är helt rätt ger
quizzes-write-rule-places = andelen steg på sin plats
quizzes-write-rule-neighbours = andelen steg som följs av rätt steg
quizzes-write-rule-all = inget
quizzes-write-lines = Rader i fältet
quizzes-write-least-words = Minsta antal ord
quizzes-write-most-words = Högsta antal ord
quizzes-write-template = Står i fältet från början
quizzes-write-guide = Till den som rättar
quizzes-write-feedback = Återkoppling till alla efteråt
quizzes-write-feedback-hint = Säg varför, inte bara om.
quizzes-write-further-feedback = Efter resultat, ledtrådar, flera svar
quizzes-write-feedback-right = Vid rätt svar
quizzes-write-feedback-partly = Vid delvis rätt svar
quizzes-write-feedback-wrong = Vid fel svar
quizzes-write-hint = Ledtråd { $number }
quizzes-write-penalty = Avdrag för varje felaktigt svar, %
quizzes-write-picture = Bild
quizzes-write-picture-file = Bild att lägga till sist i frågan
quizzes-write-picture-alt = Vad den visar
quizzes-write-picture-hint = För den som inte kan se den.
quizzes-write-no-picture = Filen är ingen bild som webbläsare visar. PNG, JPEG, GIF och WebP går bra.
quizzes-write-picture-words = Skriv vad bilden visar, för den som inte kan se den, och välj filen igen.
quizzes-write-find = Så att den går att hitta
quizzes-write-name-hint = Lämnas det tomt blir det frågans första ord.
quizzes-write-category-hint = Till exempel: Grunder / Ålder. Det som inte finns skapas.
quizzes-write-categories = Det finns:
quizzes-write-tags-hint = Skilda med komma.
quizzes-write-reason-label = Varför den ändras
quizzes-write-reason-hint = Sparas med versionen och i händelseloggen.
quizzes-write-meanwhile = Någon annan har under tiden sparat version { $version } av den här frågan. Det du skrev finns kvar här: jämför med den versionen i ett annat fönster och spara sedan igen för att ersätta den.
quizzes-write-preview = Förhandsgranska
quizzes-write-save = Spara
quizzes-preview-none = Frågan visas här när inget saknas.
quizzes-write-few = { $least ->
    [one] Minst en rad behövs.
   *[other] Minst { $least } rader behövs.
}
quizzes-write-many = Högst { $most } rader är tillåtna.
quizzes-write-answer-missing = Raden saknar text.
quizzes-write-right-side-missing = Högersidan saknas.
quizzes-write-one-right = Ett svar måste vara rätt.
quizzes-write-some-right = De rätta svaren måste tillsammans ge 100 %.
quizzes-write-full-share = Ett av dem måste ge 100 %.
quizzes-write-share = Ange en andel från −100 till 100 %, till exempel 50 eller 33,33333.
quizzes-write-number = Det här är inget tal.
quizzes-write-places = Texten måste innehålla [[1]], [[2]] och så vidare, vart och ett en gång.
quizzes-write-few-words = Texten har { $places } luckor; det måste finnas ett ord för varje.
quizzes-write-name-long = Högst { $longest } tecken på en rad.
quizzes-write-too-many = Högst { $most } är tillåtna.
quizzes-write-worth = Ange ett antal poäng från 0 till 100.
quizzes-write-reason = Ange varför, eftersom försök redan har gjorts.
notice-quizzes-item-written = Frågan har sparats.
notice-quizzes-item-changed = Ändringen har sparats. Test behåller sin version tills du ändrar dem.
notice-quizzes-item-copied = En kopia har gjorts. Det här är den.
notice-quizzes-item-retired = Frågan är ur bruk. Test som har den behåller den.
notice-quizzes-item-revived = Frågan är i bruk igen.
notice-quizzes-draft-dropped = Utkastet har kastats.
audit-item-written = Fråga skriven
audit-item-changed = Fråga ändrad
audit-item-retired = Fråga tagen ur bruk
audit-item-revived = Fråga i bruk igen

# Frågefiler
quizzes-file = Importera frågor
quizzes-file-lead = Från Moodle, en annan lärplattform eller ett kalkylark. Du ser vad som skulle komma in innan något sparas.
quizzes-file-file = Fil
quizzes-file-hint = GIFT, Aiken, Moodle XML, QTI 2.1, 2.2 eller 3.0 (en uppgift eller ett paket), eller vår egen tabell som CSV, XLSX eller ODS; högst { $megabytes } MB.
quizzes-file-language = Frågorna är skrivna på
quizzes-file-language-hint = Filer säger det sällan själva.
quizzes-file-look = Visa innehållet
quizzes-file-missing = Välj en fil.
quizzes-file-holds = Vad { $name } innehåller
quizzes-file-some = { $new } kan tas in, { $refused } kan inte; inget har sparats ännu.
quizzes-file-take = { $count ->
    [one] Ta in en fråga
   *[other] Ta in { $count } frågor
}
quizzes-file-other = En annan fil
quizzes-file-nothing-new = I den här filen finns inget nytt som kan tas in.
quizzes-file-taken = Frågorna i den här filen har tagits in.
quizzes-file-known = Finns redan
quizzes-file-refused = { $count ->
    [one] En fråga kan inte tas in
   *[other] { $count } frågor kan inte tas in
}
quizzes-file-line = Rad
quizzes-file-line-number = rad { $line }
quizzes-file-question = Fråga
quizzes-file-why = Varför
quizzes-file-items = Så kommer frågorna att se ut
quizzes-file-more = Och { $count } till som inte visas här.
quizzes-written-as-gift = GIFT (Moodles textformat)
quizzes-written-as-aiken = Aiken
quizzes-written-as-moodle_xml = Moodle XML
quizzes-written-as-cloze = Text med inbäddade svar (Moodle)
quizzes-written-as-qti2 = QTI 2
quizzes-written-as-qti3 = QTI 3.0-paket
quizzes-written-as-table = Tabell (CSV)
quizzes-export = Exportera frågor
quizzes-export-count = { $count ->
    [one] En fråga
   *[other] { $count } frågor
}
quizzes-export-format = Format
quizzes-export-language = Språk
quizzes-export-look = Visa innehållet
quizzes-export-file = Filen
quizzes-export-download = Ladda ner
quizzes-export-left-out = Inte i filen
quizzes-export-changed = Bara delvis i filen
notice-quizzes-items-imported = Frågorna har tagits in i banken.
audit-items-imported = Frågor importerade
# Vad som kom ut av ett prov

quizzes-results-title = Testresultat
quizzes-results-of = Resultat: { $code }
quizzes-results-lead = Vem som har gjort vilket test, och vad resultaten säger om varje fråga.
quizzes-results-lead-project = Testen från projektets alla kurstillfällen tillsammans.
quizzes-results-best = För varje person visas det försök som räknas.
quizzes-none = Inga test
quizzes-none-text = Kursen som hålls här har inget test.
quizzes-purpose-pre_test = före kursen
quizzes-purpose-post_test = efter kursen
quizzes-purpose-practice = för övning
quizzes-cannot-fail = ingen gräns
quizzes-workbook = Arbetsbok
quizzes-col-quiz = Test
quizzes-col-course = Kurs
quizzes-col-purpose = Syfte
quizzes-col-taken = Gjort av
quizzes-col-passed = Godkända
quizzes-col-more = Mer
quizzes-col-name = Namn
quizzes-col-family-name = Efternamn
quizzes-col-given-name = Förnamn
quizzes-col-edition = Kurstillfälle
quizzes-col-attempts = Försök
quizzes-col-marks = Poäng
quizzes-col-most = Möjliga poäng
quizzes-col-percent = Procent
quizzes-col-result = Resultat
quizzes-col-minutes = Minuter
quizzes-col-date = Datum
quizzes-col-time = Klockslag
quizzes-col-time-taken = Tidsåtgång
quizzes-col-when = Inlämnat
quizzes-col-share = Andel
quizzes-col-people = Personer
quizzes-stat-people = Får göra testet
quizzes-stat-taken = Har gjort det
quizzes-stat-passed = Godkända
quizzes-stat-mean = Medelvärde
quizzes-spread = Resultatens fördelning
quizzes-spread-chart = Personer efter andel av poängen, i intervall om 10 procent
quizzes-spread-caption = Andel av poängen i procent; antalet personer står ovanför varje stapel.
quizzes-spread-pass = Intervall som börjar under gränsen för godkänt har bara en kontur.
quizzes-people = Personer
quizzes-show = Visa
quizzes-show-all = Alla
quizzes-standing-passed = godkänd
quizzes-standing-not-passed = inte godkänd
quizzes-standing-not-taken = inte gjort
quizzes-standing-taken = gjort
quizzes-looked-at = Att du har tittat på resultaten noteras för varje person.
quizzes-none-found = Ingen hittades
quizzes-none-found-text = Ingen person motsvarar filtret.
quizzes-nobody = Ingen än
quizzes-nobody-text = Så snart personer har fått en plats visas de här.

# Vad ett prov säger om sina frågor

quizzes-items-title = Frågeanalys
quizzes-items-of = { $quiz }: frågeanalys
quizzes-items-lead = { $attempts ->
    [one] Bygger på ett försök: varje persons första.
   *[other] Bygger på { $attempts } försök: varje persons första.
}
quizzes-items-waiting = { $count ->
    [one] Ett försök är inte med förrän en kursledare har bedömt det.
   *[other] { $count } försök är inte med förrän en kursledare har bedömt dem.
}
quizzes-too-few = För få försök
quizzes-too-few-text = Antal försök: { $has }. Från { $needed } visas medelvärden, från { $separate } även hur väl frågorna skiljer dem som kan mycket från dem som kan lite.
quizzes-few = Antal försök: { $has }. Med färre än { $separate } döljer slumpen hur väl frågorna skiljer personer åt, så de måtten och råden visas inte.
quizzes-whole = Testet som helhet
quizzes-questions = Frågor
quizzes-answers = Råd och svar, fråga för fråga
quizzes-answers-to = Svar på fråga { $number }
quizzes-col-figure = Mått
quizzes-col-value = Värde
quizzes-col-meaning = Vad det betyder
quizzes-col-question = Fråga
quizzes-col-answer = Svar
quizzes-col-upper = Övre tredjedelen
quizzes-col-lower = Undre tredjedelen
quizzes-col-mean-mark = Medelpoäng
quizzes-figure-mean = Medelvärde
quizzes-figure-median = Median
quizzes-figure-deviation = Standardavvikelse
quizzes-figure-skewness = Skevhet
quizzes-figure-kurtosis = Toppighet
quizzes-figure-consistency = Koefficient för intern konsistens
quizzes-figure-error-ratio = Felandel
quizzes-figure-standard-error = Standardfel
quizzes-figure-facility = Lösningsgrad
quizzes-figure-item-deviation = Avvikelse, poäng
quizzes-figure-guess = Gissning
quizzes-figure-intended = Avsedd vikt
quizzes-figure-effective = Verklig vikt
quizzes-figure-discrimination = Diskrimination
quizzes-figure-efficiency = Effektivitet
quizzes-meaning-mean = Av möjliga poäng. Mellan 50 och 75 % skiljer testet bäst.
quizzes-meaning-median = Hälften av försöken gav mindre.
quizzes-meaning-deviation = Hur långt försöken ligger från varandra; 12–18 % är vanligt.
quizzes-meaning-skewness = Under 0 finns en svans av låga poäng, över 0 en av höga.
quizzes-meaning-kurtosis = Över 0 ligger fler försök än vanligt nära medelvärdet.
quizzes-meaning-consistency = Om frågorna prövar samma sak. 75 % och mer är tillfredsställande, under 64 % inte.
quizzes-meaning-error-ratio = Den del av avvikelsen som är slump.
quizzes-meaning-standard-error = Hur långt en persons poäng kan hamna fel av slump.
quizzes-how = Hur måtten räknas
quizzes-how-facility = Lösningsgraden är medelpoängen som andel av möjliga poäng. Gissning är vad den får i genomsnitt som bara gissar.
quizzes-how-discrimination = Diskriminationen är frågans korrelation med resten av testet: 50 % och mer är mycket bra, under 20 % mycket svagt. Under 0 klarade de som annars klarade sig bra den här frågan dåligt.
quizzes-how-efficiency = Effektiviteten är diskriminationen som andel av vad frågan kunde nå med sin lösningsgrad.
quizzes-how-weights = Den avsedda vikten är frågans andel av alla poäng, den verkliga vikten dess andel av det som gör att personers poäng skiljer sig åt.
quizzes-how-attempts = Definitionerna är den klassiska testteorins, så som Moodle använder dem. Medelvärden visas från { $needed } försök, övriga mått från { $separate }.
quizzes-version = Version { $number }, ställd i { $attempts } försök
quizzes-answered = Besvarad av { $answered }, obesvarad av { $blank }
quizzes-other-answers = { $count ->
    [one] Ett annat svar
   *[other] { $count } andra svar
}
quizzes-place-number = Plats { $number }
quizzes-gap-number = Lucka { $number }
quizzes-no-figure-too-few = För få försök: { $has } av de { $needed } som behövs
quizzes-no-figure-no-spread = Alla poäng är lika
quizzes-no-figure-one-item = Det behövs flera frågor
quizzes-no-figure-no-marks = Det finns inga poäng att få
quizzes-no-figure-contrary = De som annars klarade sig bra klarade sig dåligt här
quizzes-no-figure-no-guess = Det går inte att säga vad gissning skulle ge
quizzes-finding-kind-ok = bra
quizzes-finding-kind-info = notera
quizzes-finding-kind-wait = förbättra
quizzes-finding-kind-stop = kontrollera
quizzes-finding-too-few = För få försök för råd: { $has } av de { $needed } som behövs.
quizzes-finding-contrary = De som klarade resten bra klarade sig sämre här. Kontrollera facit och om frågan kan missförstås.
quizzes-finding-key-doubtful = Bland de bästa valde fler ett fel svar än ett rätt: { $what }. Facit kan vara fel.
quizzes-finding-easy = Nästan alla svarade rätt och frågan skiljer inte: ta bort den eller skärp den.
quizzes-finding-easy-but-separates = Nästan alla svarade rätt, och de som inte gjorde det kan lite även i övrigt: behåll den för det som alla måste kunna.
quizzes-finding-guessed = Inte fler svarade rätt än genom gissning: ta upp det på kursen eller fråga tydligare.
quizzes-finding-hard = Få svarade rätt: se efter om kursen lär ut det.
quizzes-finding-weak = Frågan skiljer knappt dem som kan mycket från dem som kan lite: fråga mer precist.
quizzes-finding-inefficient = Frågan skiljer mycket mindre än den kunde: se på de felaktiga svaren.
quizzes-finding-nobody-chose = Ingen valde: { $what }. Ersätt med ett fel som människor verkligen gör.
quizzes-finding-few-chose = Färre än en av tjugo valde: { $what }. Svaret gör knappt någon nytta.
quizzes-finding-good-chose = Personer som annars klarade sig bra valde ett fel svar: { $what }. Det kan vara rätt på sitt sätt eller formulerat så att det vilseleder.
quizzes-finding-blank = { $count ->
    [one] En person lämnade frågan obesvarad
   *[other] { $count } personer lämnade frågan obesvarad
}: den kan vara oklar, eller tiden för kort.
quizzes-finding-good = Frågan fyller sin funktion.

# Vad människor lärde sig

quizzes-gain-title = Framsteg från förtest till sluttest
quizzes-gain-of = Framsteg: { $code }
quizzes-gain-lead = Alla som har gjort båda testen, jämförda med sig själva. Det första försöket vid varje test räknas.
quizzes-gain-people = Gjorde båda testen
quizzes-gain-absent = bara före: { $before }, bara efter: { $after }
quizzes-gain-before = Före
quizzes-gain-after = Efter
quizzes-gain-gain = Framsteg
quizzes-gain-points = procentenheter
quizzes-gain-normalised = Normerat framsteg
quizzes-gain-normalised-note = av det som fanns kvar att nå (Hake)
quizzes-gain-effect = Effektstorlek
quizzes-gain-effect-note = Cohens d för parade resultat
quizzes-gain-sure = Skillnaden är knappast slump: Wilcoxons teckenrangtest, p { $probability } (tvåsidigt, { $method }; rangsumma upp { $plus }, ned { $minus }; { $changed } ändrade sig, { $unchanged } inte, Pratts regel; rangbiserial korrelation { $effect }).
quizzes-gain-unsure = Skillnaden kan vara slump: Wilcoxons teckenrangtest, p { $probability } (tvåsidigt, { $method }; rangsumma upp { $plus }, ned { $minus }; { $changed } ändrade sig, { $unchanged } inte, Pratts regel; rangbiserial korrelation { $effect }).
quizzes-gain-method-exact = exakt
quizzes-gain-method-normal = normalapproximation med korrektion för lika ranger och kontinuitet
quizzes-gain-orders = Parallella former
quizzes-gain-orders-lead = Två former av testet gjordes i olika ordning; var och en räknas efter andelen av den form som personen gjorde.
quizzes-gain-balanced = När båda ordningarna räknas lika, så att en lättare form tar ut sig själv, är framsteget { $gain } procentenheter.
quizzes-gain-order = Ordning
quizzes-gain-form-order = form { $before }, sedan form { $after }
quizzes-gain-by-item = Efter fråga
quizzes-gain-by-outcome = Efter lärandemål
quizzes-gain-by-ground = Efter diskrimineringsgrund
quizzes-gain-by-region = Efter region
quizzes-gain-by-role = Efter rollkategori
quizzes-gain-by-person = Efter person
quizzes-gain-kind-item = Fråga
quizzes-gain-kind-outcome = Lärandemål
quizzes-gain-kind-ground = Diskrimineringsgrund
quizzes-gain-kind-region = Region
quizzes-gain-kind-role = Rollkategori
quizzes-gain-withheld = visas inte, för att skydda personer
quizzes-gain-rule = Grupper med färre än { $k } personer visas inte, och inte heller andra som de kunde räknas ut från.
quizzes-gain-chart = Varje persons andel före och efter
quizzes-gain-chart-caption = Varje punkt är en person: andelen före vågrätt, efter lodrätt, i procent. Ovanför linjen har resultatet ökat.
quizzes-gain-absentees = Inte jämförda
quizzes-gain-only-before = Bara förtestet
quizzes-gain-only-after = Bara sluttestet
quizzes-gain-nobody = Ingen har gjort båda testen än
quizzes-gain-nobody-text = Bara förtestet: { $before }, bara sluttestet: { $after }. Framsteg visas så snart personer har gjort båda.
quizzes-outcome-number = Lärandemål { $number }

quizzes-setting-time = Tid
quizzes-setting-limit = Tidsgräns i minuter
quizzes-setting-limit-hint = 0 betyder ingen gräns. Den som har beviljats extra tid får den utöver gränsen.
quizzes-setting-at-end = När tiden är slut
quizzes-setting-at-end-hint = Detta gäller också när testet stänger.
quizzes-setting-at-end-is-submit = Lämna in det som har besvarats
quizzes-setting-at-end-is-grace = Ge en frist för att lämna in
quizzes-setting-at-end-is-discard = Räkna inte försöket
quizzes-setting-grace = Frist i minuter
quizzes-setting-grace-hint = Inget kan längre besvaras, men försöket kan lämnas in. Därefter räknas det inte.
quizzes-setting-grace-missing = En frist måste vara minst en minut.
quizzes-setting-attempts = Försök
quizzes-setting-counts = Vilket försök som räknas
quizzes-setting-counts-hint = För resultatet, för godkänt och för intyg.
quizzes-setting-counts-is-best = Det bästa
quizzes-setting-counts-is-last = Det sista
quizzes-setting-counts-is-first = Det första
quizzes-setting-counts-is-mean = Medelvärdet av alla
quizzes-setting-wait = Väntetid mellan försök i minuter
quizzes-setting-wait-hint = 0 betyder ingen. 1440 minuter är ett dygn.
quizzes-setting-shown = Vad man ser efteråt
quizzes-setting-marks = Poäng och resultat
quizzes-setting-marks-hint = När de visas för den som gjorde testet.
quizzes-setting-answers = Rätta svar och återkoppling
quizzes-setting-answers-hint = De egna svaren visas alltid.
quizzes-setting-pages = Sidor
quizzes-setting-paging = Vad som står på en sida
quizzes-setting-paging-hint = Svaren sparas när man går till en annan sida. Med flera sidor visar den sista vad som inte är besvarat.
quizzes-setting-paging-is-whole = Hela testet
quizzes-setting-paging-is-section = Ett avsnitt
quizzes-setting-paging-is-question = En fråga
quizzes-setting-one-way = Bara framåt
quizzes-setting-one-way-hint = En sida som har lämnats kan varken ses eller besvaras igen. Det sägs innan man börjar och på varje sida.
quizzes-setting-one-way-whole = Ett test på en sida kan inte leda bara framåt. Välj ett avsnitt eller en fråga per sida, eller låt deltagarna bläddra fritt.
quizzes-setting-shown-is-at_once = Så snart det har lämnats in
quizzes-setting-shown-is-exhausted = När inget försök återstår
quizzes-setting-shown-is-closed = När testet har stängt
quizzes-setting-shown-is-never = Aldrig
quizzes-refused-not-open = Testet öppnar { $at }.
quizzes-refused-closed = Testet stängde { $at }.
quizzes-refused-wait = Nästa försök kan börja { $at }.
quizzes-time-left = Till { $at }
quizzes-time-over = Tiden för svar är slut
quizzes-time-over-answered = { $answered } av { $count } frågor är besvarade. Inget kan ändras längre.
quizzes-time-over-until = Lämna in före { $at }, annars räknas försöket inte.
quizzes-lapsed = Försöket lämnades inte in i tid och räknas därför inte.
quizzes-chosen = Ditt val
quizzes-marks-when-exhausted = Poäng visas när inget försök återstår.
quizzes-marks-when-closed = Poäng visas när testet har stängt.
quizzes-marks-when-never = Poäng för detta test visas inte.
quizzes-marks-when-at_once = Poäng visas så snart försöket har lämnats in.
quizzes-answers-when-exhausted = Rätta svar och återkoppling visas när inget försök återstår.
quizzes-answers-when-closed = Rätta svar och återkoppling visas när testet har stängt.
quizzes-answers-when-never = Rätta svar och återkoppling för detta test visas inte.
quizzes-answers-when-at_once = Rätta svar och återkoppling visas så snart försöket har lämnats in.

quizzes-live-title = Pågående test
quizzes-live-lead = Vem som gör vilket test, när testen öppnar och stänger och hjälp för den som behöver mer tid.
quizzes-live-of = { $quiz } i { $code }
quizzes-live-all = Alla test
quizzes-live-now = Just nu
quizzes-live-opens = Öppnar
quizzes-live-closes = Stänger
quizzes-live-open = Arbetar
quizzes-live-handed-in = Inlämnat
quizzes-live-not-begun = Inte påbörjat
quizzes-live-state = Status
quizzes-live-state-none = inte påbörjat
quizzes-live-state-open = arbetar
quizzes-live-state-submitted = inlämnat
quizzes-live-state-lapsed = tiden gick ut
quizzes-live-answered = Besvarat
quizzes-live-of-so-many = { $answered } av { $count }
quizzes-live-saved = Senast sparat
quizzes-live-left = Återstående tid
quizzes-live-attempt = Försök { $number }
quizzes-live-granted = egna villkor
quizzes-live-nobody = Här finns ingen
quizzes-live-nobody-text = Här visas de som har plats på kurstillfället, oavsett om de har börjat.
quizzes-live-looked = Läget { $at }. Om skript är aktiverade uppdateras detta automatiskt.
quizzes-live-dates = Datum för detta kurstillfälle
quizzes-live-dates-hint = Enligt klockan på kursorten. Utan datum är testet alltid öppet. Öppna försök får mer tid av ett senare datum och förlorar aldrig någon.
quizzes-live-dates-save = Spara datumen
quizzes-live-opens-on = Öppnar den
quizzes-live-opens-at = Öppnar klockan
quizzes-live-opens-at-hint = Lämnas det tomt: från dagens början.
quizzes-live-closes-on = Stänger den
quizzes-live-closes-at = Stänger klockan
quizzes-live-closes-at-hint = Lämnas det tomt: vid dagens slut.
quizzes-live-closes-before = Testet måste stänga efter att det har öppnat.
quizzes-live-person-title = { $person }: { $quiz }
quizzes-live-attempts = Försök
quizzes-live-started = Påbörjat
quizzes-live-due = Till
quizzes-live-ended = Avslutat
quizzes-live-no-attempt = Inget försök har påbörjats.
quizzes-live-deed = Hjälp med försök { $number }
quizzes-live-minutes = Minuter
quizzes-live-minutes-hint-open = Hur mycket längre försöket varar.
quizzes-live-minutes-hint-submitted = Hur länge försöket är öppet igen; 0 betyder ingen tidsgräns.
quizzes-live-minutes-hint-lapsed = Hur länge försöket är öppet igen; 0 betyder ingen tidsgräns.
quizzes-live-reason = Skäl
quizzes-live-reason-hint = Det står i händelseloggen och personen läser det.
quizzes-live-add-time = Lägg till tid
quizzes-live-hand-in = Lämna in åt personen
quizzes-live-hand-in-confirm = Lämna in försöket som det är? Därefter går det inte att svara.
quizzes-live-reopen = Öppna igen
quizzes-live-reopen-confirm = Öppna försöket igen? Resultatet försvinner tills det lämnas in på nytt; händelseloggen behåller det.
quizzes-live-exception = Vad som gäller för personen
quizzes-live-exception-hint = Extra tid läggs till varje försök och kortas inte av något slutdatum. Tomma datum är kurstillfällets.
quizzes-live-granted-by = Beviljat av { $person }, { $at }.
quizzes-live-extra-minutes = Extra minuter
quizzes-live-extra-attempts = Extra försök
quizzes-live-own-dates = Egna datum
quizzes-live-grant = Bevilja
quizzes-refused-no-end = Försöket har inget slut eller är redan avslutat, så ingen tid kan läggas till.
quizzes-refused-not-reopened = Bara det sista försöket kan öppnas igen, och först när det är avslutat.
quizzes-bank-of = Frågor: { $course }
quizzes-mail-helped-subject = Om ditt test: { $quiz }
quizzes-mail-helped-text = Detta gäller från och med nu för testet ”{ $quiz }”:
quizzes-mail-helped-dates = Du har egna datum, eller åter kurstillfällets; kursens sida visar dem.
quizzes-mail-helped-reopened = Ditt senaste försök är öppet igen.
quizzes-mail-helped-handed-in = Ditt försök har lämnats in åt dig som det var.
quizzes-mail-helped-reason = Skäl: { $reason }
quizzes-mail-helped-look = Kursens sida:
quizzes-mail-helped-minutes = { $count ->
    [one] Varje försök varar en minut längre.
   *[other] Varje försök varar { $count } minuter längre.
}
quizzes-mail-helped-attempts = { $count ->
    [one] Du har ett försök till.
   *[other] Du har { $count } försök till.
}
quizzes-mail-helped-reopened-for = { $count ->
    [one] Ditt senaste försök är öppet igen i en minut.
   *[other] Ditt senaste försök är öppet igen i { $count } minuter.
}
quizzes-refused-end-changed = Försökets slut har ändrats sedan sidan öppnades, så ingen tid lades till. Titta på det igen.

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

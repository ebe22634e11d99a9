# Intyg: register, sidor, brev, dokumentet

certificates-certificate = Intyg
certificates-register = Intygsregister
certificates-person = Namn
certificates-course = Kurs
certificates-dates = Datum
certificates-place = Plats
certificates-hours = Närvarotid
certificates-hours-part = { $attended } av { $planned }
certificates-number = Nummer
certificates-issued-on = Utfärdat
certificates-issuing-body = Utfärdat av
certificates-project = Projekt
certificates-state = Status
certificates-missing = Saknas
certificates-actions = Åtgärder
certificates-outcomes = Vad innehavaren kan
certificates-says = Vad intyget säger
certificates-download = Ladda ner intyget (PDF)
certificates-file = intyg
certificates-attendance = Min närvaro
certificates-mode-on-site = på plats

certificates-sum = { $valid } av { $people } har intyg
certificates-evaluate-covers = Prövningen gäller alla { $people } personer i kurstillfället, även dem som inte visas nedan.
certificates-evaluate = Pröva igen nu
certificates-not-enabled = Det finns inget intyg för den här kursen. Tabellen visar vem som uppfyller kursens villkor.
certificates-not-due = Intygen utfärdas av sig själva från { $at }, när den sista programpunkten är över. Till dess visar tabellen läget.
certificates-find = Sök personer
certificates-find-words = Namn eller nummer
certificates-none-found = Ingen hittades
certificates-none-found-text = Försök med färre eller kortare ord, eller en annan status.
certificates-show-all = Visa alla
certificates-nobody = Ingen har en plats ännu
certificates-nobody-text = Deltagarna visas här så snart deras anmälan är bekräftad.
certificates-state-valid = utfärdat
certificates-state-revoked = återkallat
certificates-state-due = kommer att utfärdas
certificates-state-met = villkoren uppfyllda
certificates-state-short = inte ännu
certificates-revoke = Återkalla
certificates-revoke-why = Skäl
certificates-revoke-hint = Personen får veta skälet med e-post. Kontrollsidan visar bara att intyget är återkallat.
certificates-revoke-confirm = Vill du återkalla intyget? Det kan inte bli giltigt igen, bara ersättas av ett nytt.
certificates-reissue = Utfärda ett nytt
certificates-refused-valid = Personen har ett giltigt intyg. Återkalla det innan du utfärdar ett nytt.
certificates-refused-short = Personen uppfyller inte kursens villkor just nu, så inget intyg kan utfärdas.
certificates-refused-revoked = Intyget är redan återkallat.

certificates-short-nothing-planned = Kurstillfället har inget program, så det finns ingen tid att närvara.
certificates-short-minutes = { $attended } av de { $needed } minuter som krävs ({ $planned } planerade)
certificates-short-compulsory = { $count ->
    [one] Missad obligatorisk programpunkt: { $slots }
   *[other] Missade obligatoriska programpunkter: { $slots }
}
certificates-short-not-entered = { $count ->
    [one] Närvaron är inte antecknad ännu på programpunkten: { $slots }
   *[other] Närvaron är inte antecknad ännu på programpunkterna: { $slots }
}
certificates-short-quiz = Inte godkänt: { $quiz }
certificates-short-survey = Utvärderingen är inte lämnad.

certificates-outcome-attended = Kursens villkor är uppfyllda.
certificates-outcome-partly_attended = Kurstillfället är genomfört och kursens villkor är inte uppfyllda.
certificates-outcome-absent = Kurstillfället är genomfört och ingen närvaro är antecknad.

certificates-revoked-banner = Intyget återkallades { $date }. Det gäller inte längre.
certificates-revoked-why = Skäl
certificates-replaced-by = Ersatt av
certificates-code = Kontrollkod
certificates-code-hint = 24 bokstäver och siffror, till exempel 0123-4567-89AB-CDEF-GHJK-MNPQ. Bindestreck och versaler spelar ingen roll.
certificates-verify-others = Så kan andra kontrollera
certificates-verify-others-text = Den som har adressen eller koden kan se att intyget är äkta och vad det intygar.
certificates-verify = Kontrollera ett intyg
certificates-verify-text = Här ser du vad registret säger om ett intyg. QR-koden på intyget leder hit; du kan också skriva koden.
certificates-verify-enter = Skriv koden
certificates-verify-another = Kontrollera ett annat intyg
certificates-verify-submit = Kontrollera
certificates-verify-valid = Intyget är äkta och giltigt.
certificates-verify-revoked = Intyget är äkta, men det återkallades { $date } och gäller inte längre.
certificates-verify-replaced = Det ersattes av intyget med nummer { $number }.
certificates-verify-unknown = Inget intyg har den här koden. Jämför den med dokumentet, tecken för tecken.
certificates-verify-malformed = Det här är ingen fullständig kod: den har 24 bokstäver och siffror.
certificates-hash = Filen
certificates-hash-text = En oförändrad fil av intyget har den här kontrollsumman (SHA-256):

notice-certificates-evaluating = Alla prövas nu. Ladda om sidan om en stund för att se resultatet.
notice-certificates-revoked = Intyget är återkallat och personen har fått veta det.
notice-certificates-reissued = Det nya intyget är utfärdat.

certificates-mail-greeting = Hej { $name },
certificates-mail-closing = Vänliga hälsningar, projektkontoret
certificates-mail-issued-subject = Ditt intyg: { $course }
certificates-mail-issued-text = Grattis, du har genomfört kursen ”{ $course }”. Ditt intyg har nummer { $number }.
certificates-mail-download = Du kan ladda ner det här:
certificates-mail-verify = Den som vill kontrollera att det är äkta kan göra det här:
certificates-mail-revoked-subject = Ditt intyg { $number } har återkallats
certificates-mail-revoked-text = Intyget { $number } för kursen ”{ $course }” gäller inte längre.
certificates-mail-revoked-why = Skäl: { $why }
certificates-mail-revoked-contact = Har du frågor, skriv till { $contact }.

# Dokumentet

certificates-sheet-certificate = Intyg
certificates-sheet-number = Nr
certificates-sheet-certifies = Härmed intygas att
certificates-sheet-completed = har genomfört kursen
certificates-sheet-edition = Kurstillfälle
certificates-sheet-dates = Datum
certificates-sheet-place = Plats
certificates-sheet-mode = Form
certificates-sheet-hours = Närvarotid
certificates-sheet-outcomes = Vad deltagaren kan
certificates-sheet-topics = Program
certificates-sheet-topic = Ämne
certificates-sheet-topic-hours = Tid
certificates-sheet-issued-on = Utfärdat
certificates-sheet-verify = Kontroll
certificates-sheet-verify-hint = Skanna koden eller öppna adressen för att se vad registret säger om intyget:
certificates-sheet-page-of = sida { $n } av { $m }
certificates-sheet-project = Projekt
certificates-sheet-project-number = Nr
certificates-sheet-emblem-alt = Europeiska unionens flagga
certificates-sheet-qr-alt = QR-kod med adressen för kontroll
certificates-sheet-signature-alt = Underskrift

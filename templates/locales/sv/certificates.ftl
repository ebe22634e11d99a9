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
certificates-refused-unprintable = Intyget går inte att skriva ut: ett tecken i namnet, platsen eller utbildningen saknas i dokumentets teckensnitt.
certificates-refused-short = Personen uppfyller inte kursens villkor just nu, så inget intyg kan utfärdas.
certificates-refused-revoked = Intyget är redan återkallat.
certificates-replace = Ersätt med ett rättat
certificates-replace-text = Det nya intyget får eget nummer och egen kod och säger det som är registrerat nu. Det gamla står kvar i registret som ersatt, och dess kontrollsida visar varken namnet eller skälet.
certificates-replace-hint = Till exempel: namnbyte. Personen får veta skälet med e-post.
certificates-replace-submit = Utfärda det nya intyget
certificates-changes = Det här blir annorlunda
certificates-part = På intyget
certificates-was = Står nu
certificates-becomes = Kommer att stå
certificates-language = Språk
certificates-signatory = Undertecknare
certificates-funding = Uppgift om finansiering
certificates-same = Intyget stämmer med det som är registrerat
certificates-same-text = Ett intyg skrivs ut från registret. Rätta först namnet, platsen, kursen eller projektet och kom sedan tillbaka hit.
certificates-same-person = Öppna personens uppgifter
certificates-earlier = tidigare:
certificates-refused-same = Intyget stämmer med det som är registrerat. Rätta uppgifterna först.
certificates-refused-gone = Anmälan hör inte längre till kurstillfället, så inget kan utfärdas för den.

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
certificates-short-ahead = { $count ->
    [one] Obligatoriskt och ännu inte hållet: { $slots }
   *[other] Obligatoriska och ännu inte hållna: { $slots }
}
certificates-short-withheld = Inlämnat; resultatet visas inte ännu: { $quiz }
certificates-short-quiz = Inte godkänt: { $quiz }
certificates-short-survey = Utvärderingen är inte lämnad.

certificates-outcome-attended = Kursens villkor är uppfyllda.
certificates-outcome-partly_attended = Kurstillfället är genomfört och kursens villkor är inte uppfyllda.
certificates-outcome-absent = Kurstillfället är genomfört och ingen närvaro är antecknad.

certificates-revoked-banner = Intyget återkallades { $date }. Det gäller inte längre.
certificates-replaced-banner = Intyget ersattes { $date }. Det nya gäller i stället.
certificates-revoked-why = Skäl
certificates-replaced-by = Ersatt av
certificates-replaces = I stället för
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
certificates-verify-replaced-on = Intyget är äkta, men det ersattes { $date } och gäller inte längre.
certificates-verify-replaces = Det utfärdades i stället för intyget med nummer { $number }.
certificates-verify-replaced-less = Vad det gamla intyget säger i övrigt visas inte här. Be innehavaren om det nya.
certificates-verify-unknown = Inget intyg har den här koden. Jämför den med dokumentet, tecken för tecken.
certificates-verify-malformed = Det här är ingen fullständig kod: den har 24 bokstäver och siffror.
certificates-hash = Filen
certificates-hash-text = En oförändrad fil av intyget har den här kontrollsumman (SHA-256):

certificates-badge = Digitalt bevis (Open Badge)
certificates-badge-text = Intyget som en signerad fil enligt standarden Open Badges 3.0. Digitala plånböcker och andra program kan själva kontrollera att det är äkta.
certificates-badge-own = Din fil innehåller även din e-postadress i omkodad form, så att en plånbok kan se att beviset är ditt. Filen på kontrollsidan gör det inte.
certificates-badge-signed = Signerat bevis (JWT)
certificates-badge-readable = Beviset i läsbar form (JSON)
certificates-badge-status = Om det fortfarande gäller (JSON)
certificates-badge-register = Vad registret säger, för program (JSON)
certificates-badge-keys = Installationens publicerade nyckel (JSON)
certificates-criteria-attended = närvaro under minst { $percent } av den planerade tiden
certificates-criteria-slots = närvaro vid alla obligatoriska programpunkter
certificates-criteria-quiz = godkänt resultat: { $quiz }
certificates-criteria-survey = lämnad utvärdering

certificates-state-failed = kunde inte utfärdas
certificates-issue-all = { $count ->
    [one] Utfärda { $count } intyg nu
   *[other] Utfärda { $count } intyg nu
}
certificates-run-open = Intyg utfärdas
certificates-run-done = Genomgångna
certificates-run-of = { $done } av { $total }
certificates-run-begins = Det börjar om ett ögonblick.
certificates-run-failed = { $count ->
    [one] { $count } intyg kunde inte utfärdas
   *[other] { $count } intyg kunde inte utfärdas
}
certificates-run-stalled = Inget har hänt på en minut. Tryck på knappen ovan för att fortsätta; ingen får två intyg.
certificates-run-leave = Du kan lämna sidan; utfärdandet fortsätter av sig självt.
certificates-run-reload = Se hur långt det har kommit
certificates-run-over = När intyg senast utfärdades
certificates-run-sum = { $issued } av { $total } utfärdade, till och med { $at }.
certificates-run-nobody = { $at } väntade ingen på ett intyg.
certificates-run-show = Visa registret som det är nu
certificates-unissued = Intyg som inte kunde utfärdas
certificates-unissued-text = De här personerna uppfyller kursens villkor, men deras intyg går inte att framställa som det är nu. Åtgärda det som anges och utfärda sedan intygen med knappen ovan.
certificates-unissued-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
certificates-failed-signs-person = Namnet innehåller ett tecken som saknas i dokumentets typsnitt: { $signs }
certificates-failed-signs-course = Kursens titel, ett lärandemål eller ett ämne innehåller ett tecken som saknas i dokumentets typsnitt: { $signs }
certificates-failed-signs-venue = Lokalens namn eller ort innehåller ett tecken som saknas i dokumentets typsnitt: { $signs }
certificates-failed-signs-template = Undertecknaren, meningen eller finansieringsraden innehåller ett tecken som saknas i dokumentets typsnitt: { $signs }
certificates-failed-signs-project = Projektets titel eller en annan av dess texter innehåller ett tecken som saknas i dokumentets typsnitt: { $signs }
certificates-failed-signs-other = Det här tecknet saknas i dokumentets typsnitt: { $signs }
certificates-failed-document = Dokumentet kunde inte framställas. Orsaken står i serverns logg.
certificates-failed-passing = Något annat gick fel, till exempel att disken är full. Ett nytt försök görs automatiskt.
certificates-mend-person = Öppna personens uppgifter
certificates-mend-course = Öppna kursen
certificates-mend-venue = Öppna lokalen
certificates-mend-template = Öppna mallen
certificates-mend-project = Öppna projektet

certificates-pictures = Bilder
certificates-pictures-of = som i version { $number } av mallen
certificates-sentence = Ytterligare mening
certificates-sentence-hint = Skrivs ut under kursens titel. Lämna tomt om inget ska läggas till.
certificates-signature = Underskrift
certificates-logo = Logotyp
certificates-signatory-name = Undertecknarens namn
certificates-signatory-function = Undertecknarens befattning
certificates-logo-hint = Skrivs ut bredvid uppgiften om finansiering, aldrig större än Europeiska unionens emblem. Själva emblemet kommer från projektet.
certificates-logo-alt = Logotypen i ord
certificates-logo-alt-hint = Läses upp för den som inte ser bilden, till exempel: ”Likabehandlingskontorets logotyp”.
certificates-funding-hint = Lämna tomt för att skriva ut projektets uppgift.
certificates-picture-file = Bildfil
certificates-picture-hint = PNG eller JPEG, högst 1 MB och 3 000 bildpunkter bred eller hög. Genomskinlig eller vit bakgrund blir bäst.
certificates-picture-there = Det finns en bild. Den blir kvar om du inte väljer en annan.
certificates-picture-without = Utan den här bilden från och med nu
certificates-picture-kind = Det här är varken en PNG- eller JPEG-bild, eller så är den avklippt.
certificates-picture-bytes = Filen är för stor. Högst { $limit } kB är tillåtet.
certificates-picture-pixels = Bilden har { $width } gånger { $height } bildpunkter. Från 1 till { $limit } är tillåtet åt varje håll.
certificates-picture-broken = Inget intyg kan skrivas ut med den här bilden; filen är skadad eller av ovanligt slag. Spara den som PNG och försök igen.
certificates-picture-again = Välj filen igen; webbläsaren behåller den inte.
certificates-text-unprintable = Inget intyg kan skrivas ut med den här texten. Den innehåller ett tecken som typsnitten saknar, till exempel en emoji.
certificates-missing-in-all = Skriv på minst ett språk.
certificates-missing-alt = Beskriv i ord vad logotypen visar, på minst ett språk.
certificates-template = Intygsmall
certificates-template-lead = Det som skrivs ut på projektets intyg utöver uppgifterna om personen, kursen och projektet.
certificates-template-otherwise = Ingen version används ännu. Intygen undertecknas som projektet säger: { $signatory }.
certificates-template-versions = Versioner
certificates-template-version = Version
certificates-template-sample = Prov (PDF)
certificates-template-used = används
certificates-template-was-used = har använts
certificates-template-draft = inte använd ännu
certificates-template-use = Använd den här versionen
certificates-template-use-confirm = Vill du skriva ut alla intyg med den här versionen från och med nu? De som redan är utfärdade ändras inte.
certificates-template-none = Det finns ingen mall
certificates-template-none-text = Projektkontoret har inte gjort någon. Intygen visar det som projektet säger.
certificates-template-new = Ny version
certificates-template-new-text = En ny version används inte genast: titta först på proven på alla språk och börja sedan använda den. Utfärdade intyg ändras inte.
certificates-template-save = Spara som ny version
certificates-sample-person = Maria Exempel
certificates-sample-course = Exempelkurs: likabehandling i offentlig förvaltning
certificates-sample-outcome = Känner igen diskrimineringsgrunderna och olika former av diskriminering.
certificates-sample-outcome-more = Prövar myndighetens beslut ur likabehandlingssynpunkt.
certificates-sample-topic = Lag och institutioner
certificates-sample-topic-more = Fall från regional förvaltning
certificates-sample-place = Exempelstad, stadshuset
certificates-receipt = Mottagande
certificates-receipt-on = Innehavaren bekräftade mottagandet { $date }
certificates-receipt-ask = Projektkontoret måste kunna visa att du har fått ditt intyg. Det räcker inte att ladda ner det; bekräfta det här en gång.
certificates-receipt-confirm = Jag har tagit emot intyget
certificates-receipt-none = Innehavaren har inte bekräftat mottagandet.
certificates-received-on = Mottagandet bekräftat
certificates-refused-ended = Intyget gäller inte längre. Leta efter det som ersätter det.
certificates-book-sum = { $all } utfärdade, varav { $valid } gäller; { $received } har bekräftats av innehavaren
certificates-book-workbook = Arbetsbok (XLSX)
certificates-book-table = Tabell (CSV)
certificates-book-file = intyg
certificates-book-find = Sök intyg
certificates-book-find-words = Namn, nummer, kurs eller kurstillfälle
certificates-book-valid = gäller
certificates-book-replaced = ersatt
certificates-book-revoked = återkallat
certificates-book-received = mottagandet bekräftat
certificates-book-not-received = mottagandet inte bekräftat
certificates-book-hours = Timmar närvarande
certificates-book-planned = Timmar planerade
certificates-book-ended-on = Gäller inte sedan
certificates-book-none-found = Inget intyg hittades
certificates-book-show-all = Visa alla
certificates-book-none = Inget intyg är utfärdat ännu
certificates-book-none-text = Intygen utfärdas av sig själva efter den sista programpunkten i ett kurstillfälle och visas här.

notice-certificates-evaluating = Alla prövas nu. Ladda om sidan om en stund för att se resultatet.
notice-certificates-revoked = Intyget är återkallat och personen har fått veta det.
notice-certificates-reissued = Det nya intyget är utfärdat.
notice-certificates-replaced = Det nya intyget är utfärdat och personen har fått veta det.
notice-certificates-received = Mottagandet är bekräftat. Tack.
notice-certificates-template-saved = Versionen är sparad. Titta på proven innan du använder den.
notice-certificates-template-used = Intygen skrivs ut med den här versionen från och med nu.

certificates-mail-greeting = Hej { $name },
certificates-mail-closing = Vänliga hälsningar, projektkontoret
certificates-mail-issued-subject = Ditt intyg: { $course }
certificates-mail-issued-text = Grattis, du har genomfört kursen ”{ $course }”. Ditt intyg har nummer { $number }.
certificates-mail-replaced-subject = Ditt nya intyg { $number }
certificates-mail-replaced-text = Du har fått ett nytt intyg för kursen ”{ $course }”. Det har nummer { $number } och ersätter { $replaced }, som inte gäller längre.
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
certificates-sheet-signature-alt = Underskrift: { $name }

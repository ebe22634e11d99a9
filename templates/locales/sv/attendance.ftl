# Närvaro: listan, rättelser, incheckning, närvarolistor

attendance-title = Närvaro
attendance-days = Kurstillfällets dagar
attendance-slots = Dagens programpunkter
attendance-to-roll = Listan för { $starts }–{ $ends }
attendance-now = nu
attendance-entered = { $entered } av { $expected } antecknade
attendance-compulsory = obligatorisk
attendance-not-open = Närvaro kan antecknas från 15 minuter före start.
attendance-everyone-present = { $count ->
    [one] Anteckna en person som närvarande
   *[other] Anteckna alla { $count } som närvarande
}
attendance-everyone-covers = { $count ->
    [one] Knappen gäller den enda person som ännu saknar anteckning i programpunkten, även om personen inte visas nedan.
   *[other] Knappen gäller alla { $count } personer som ännu saknar anteckning i programpunkten, även dem som inte visas nedan.
}
attendance-show-screen = Visa skärmen för rummet
attendance-state-present = närvarande
attendance-state-absent = frånvarande
attendance-state-missing = inte antecknad
attendance-way-list = lista
attendance-way-pin = PIN-kod
attendance-way-qr = QR-kod
attendance-way-personal = personlig kod
attendance-way-walk_in = utan anmälan, avgjort
attendance-way-correction = rättelse
attendance-history-of = historik för { $person }
attendance-present = Närvarande
attendance-absent = Frånvarande
attendance-correct = Rätta
attendance-save-correction = Spara rättelsen
attendance-why = Skäl
attendance-from-of = { $person }: från
attendance-to-of = { $person }: till
attendance-presence-of = { $person }: närvaro
attendance-find = Sök personer
attendance-find-words = Namn eller organisation
attendance-find-state = Status
attendance-none-found = Ingen hittades
attendance-none-found-text = Försök med färre eller kortare ord. Bokstäver med och utan prickar räknas lika.
attendance-show-all = Visa alla
attendance-nobody = Ingen har en plats ännu
attendance-nobody-text = Deltagarna visas här så snart deras anmälan är bekräftad.
attendance-no-agenda = Det finns inget program ännu
attendance-no-agenda-text = Närvaro antecknas för varje programpunkt. Projektkontoret lägger in programpunkterna.

attendance-signature = Kursledarens underskrift
attendance-signature-text = Med underskriften bekräftar kursledaren dagens anteckningar. En senare rättelse är fortfarande möjlig och syns här.
attendance-signature-none = Ingen har skrivit under dagen ännu.
attendance-signature-valid = stämmer med anteckningarna
attendance-signature-changed = ändrat efter underskriften
attendance-sign = Skriv under dagen
attendance-sign-confirm = Vill du skriva under dagens anteckningar så som de visas?
attendance-sign-nothing = Det finns inget att skriva under: ingen är antecknad den här dagen.
attendance-sign-changed = Dagens anteckningar har ändrats sedan du öppnade sidan. Läs dem igen och skriv under sedan.

attendance-history = Anteckningens historik
attendance-history-empty = Ingenting är antecknat
attendance-history-empty-text = Så snart någon antecknar personen för programpunkten kan det läsas här, tillsammans med varje rättelse.
attendance-entry-present = Närvarande från { $from } till { $to } ({ $way })
attendance-entry-absent = Frånvarande ({ $way })

attendance-record = Min närvaro
attendance-record-of = Närvaro för { $person }
attendance-record-text = Vid varje anteckning syns vem som gjorde den och när. Om något är fel, säg till kursledaren eller projektkontoret: de rättar, och den tidigare anteckningen finns kvar.
attendance-without-breaks = Närvaro utan pauser
attendance-with-breaks = Närvaro med pauser
attendance-of-planned = av { $planned } planerat
attendance-day-sum = { $attended } av { $planned }, utan pauser
attendance-minutes-of = { $attended } av { $planned }

attendance-screen = Incheckning
attendance-screen-scan = Skanna koden
attendance-screen-scan-text = Det räcker med telefonens kamera. Koden byts var { $seconds }:e sekund; det är ögonblicket då du skannar som räknas.
attendance-screen-type = Eller skriv PIN-koden
attendance-screen-type-text = Logga in på din telefon på den här adressen:
attendance-screen-qr = QR-kod för incheckning
attendance-screen-over = Programpunkten är slut. Det går inte längre att checka in på den.
attendance-screen-renew = Visa koden som gäller nu
attendance-screen-present = { $present } av { $expected } närvarande
attendance-scan-over = Koden gäller inte längre: den byts var { $seconds }:e sekund. Skanna den som skärmen i rummet visar nu.
attendance-scan-unknown = Det här är inte en kod från en skärm i rummet. Skanna den som skärmen visar nu.
attendance-scan-none = I den här webbläsaren har ingen kod skannats de senaste { $minutes } minuterna. Skanna koden på skärmen i rummet en gång till, i den webbläsare där du är inloggad.
attendance-scan-not-expected = Du står inte på listan för det kurstillfälle som koden hör till. Tala med kursledaren.
attendance-scan-late = Programpunkten var slut redan kl. { $ends }. Tala med kursledaren.
attendance-scan-type = Skriv PIN-koden
attendance-pin-until = PIN-koden visas till { $until }, sedan kommer nästa av sig själv.
attendance-check-in = Checka in
attendance-check-in-pin = PIN-kod
attendance-check-in-hint = De sex siffrorna på skärmen i rummet. De byts var femte minut.
attendance-check-in-submit = Checka in
attendance-check-in-wrong = PIN-koden gäller inte, eller inte längre. Skriv den som skärmen visar nu.
attendance-check-in-absent = Kursledaren har antecknat dig som frånvarande på den här programpunkten. Tala med kursledaren, som kan rätta det.
attendance-check-in-nothing-open = Ingen programpunkt på dina kurstillfällen är öppen för incheckning nu. Det går från 15 minuter före start till programpunktens slut.

attendance-refused-state = Närvaro antecknas medan ett kurstillfälle är öppet, bekräftat, pågår eller är genomfört. Det gäller inte det här.
attendance-refused-pause = Närvaro antecknas inte under pauser.
attendance-refused-not-begun = Programpunkten börjar kl. { $starts }. Närvaro kan antecknas från 15 minuter dessförinnan.
attendance-refused-order = Slutet måste ligga efter början.
attendance-refused-before = Programpunkten börjar kl. { $starts }; tidigare närvaro kan inte antecknas.
attendance-refused-after = Programpunkten slutar kl. { $ends }; senare närvaro kan inte antecknas.
attendance-refused-reason = En rättelse behöver ett skäl: det syns bredvid den tidigare anteckningen.
attendance-refused-meanwhile = Någon har antecknat eller rättat detta under tiden. Se hur anteckningen är nu och rätta den vid behov.

notice-attendance-recorded = Anteckningen är sparad.
notice-attendance-everyone = Alla som inte var antecknade är nu antecknade som närvarande.
notice-attendance-signed = Dagen är underskriven.
notice-attendance-checked-in = Du är incheckad.
notice-attendance-checked-in-before = Du var redan incheckad.

# Vad deltagarna säger om sina minuter

attendance-said = Deltagarnas intyganden
attendance-said-list = Listan
attendance-said-count = { $attested } av { $expected } intygar dagens minuter så som de är antecknade nu.
attendance-said-waiting = { $count ->
    [one] en invändning väntar på svar
   *[other] { $count } invändningar väntar på svar
}
attendance-said-look = Se vem som har intygat och vem som invänder
attendance-said-people = Deltagare
attendance-said-name = Namn
attendance-said-state = Intygande
attendance-said-attested = intygat
attendance-said-changed = ändrat efter intygandet
attendance-said-open = inte intygat
attendance-said-nothing = ingenting antecknat
attendance-attested-minutes = Intygat: { $minutes } utan pauser
attendance-attest-text = Stämmer dagens minuter? Intyga dem med en kod som vi skickar per e-post.
attendance-attest-send = Skicka koden till mig
attendance-attest-send-again = Skicka en ny kod
attendance-attest-code = Koden i brevet
attendance-attest-code-hint = Fyra siffror. Koden gäller till { $until }.
attendance-attest = Intyga minuterna
attendance-attest-not-yet = Minuterna kan intygas när dagen är slut eller kursledaren har skrivit under den.
attendance-attest-nothing = Ingenting är antecknat om dig den här dagen. Om du var där, gör en invändning.
attendance-attest-changed-meanwhile = Dagens anteckningar har ändrats under tiden. Läs dem igen och be om en ny kod.
attendance-attest-no-code = Ingen kod har skickats för den här dagen, eller för mer än { $minutes } minuter sedan. Be om en ny.
attendance-attest-too-often = Koden har skrivits fel för många gånger. Be om en ny.
attendance-attest-wrong = { $left ->
    [one] Det är inte koden. Ett försök återstår.
   *[other] Det är inte koden. { $left } försök återstår.
}
attendance-object = Något är fel
attendance-object-words = Vad är fel?
attendance-object-words-hint = Vilken programpunkt, från när till när du var där, och vem som kan bekräfta det. Kursledaren och projektkontoret läser det.
attendance-object-send = Skicka invändningen
attendance-object-not-yet = Du kan invända så snart dagen har börjat.
attendance-object-waiting = Din tidigare invändning mot dagen väntar på svar. Därefter kan du invända igen.
attendance-objections = Invändningar
attendance-objection-open = väntar på svar
attendance-objection-accepted = godtagen
attendance-objection-declined = avslagen
attendance-answer = Svar
attendance-answer-hint = Om invändningen är riktig, rätta först anteckningen på närvarolistan: rättelsen kan sedan väljas här.
attendance-answer-prompt = Välj
attendance-answer-accept = Godtagen: { $slot }, { $entry }
attendance-answer-decline = Avslagen
attendance-answer-words = Ord till deltagaren
attendance-answer-words-hint = Deltagaren får dem per e-post och läser dem bredvid invändningen.
attendance-answer-send = Svara
attendance-answer-already = Någon har svarat på invändningen under tiden.
attendance-answer-no-correction = Det är inte en rättelse för den här personen och dagen som gjordes efter invändningen.
attendance-mail-greeting = Hej { $name },
attendance-mail-code-subject = Kod för att intyga din närvaro
attendance-mail-code-text = med den här koden intygar du dina minuter på kursen ”{ $course }” den { $day }:
attendance-mail-code-holds = Koden gäller i { $minutes } minuter. Skriv den här:
attendance-mail-code-not-you = Om du inte bad om den behöver du inte göra något: ingen kan använda den utan att vara inloggad som du.
attendance-mail-answered-subject = Svar på din invändning: { $course }
attendance-mail-answered-accepted = { $by } har godtagit din invändning om din närvaro på kursen ”{ $course }” den { $day } och rättat anteckningen:
attendance-mail-answered-declined = { $by } har avslagit din invändning om din närvaro på kursen ”{ $course }” den { $day }:
attendance-mail-answered-read = Din närvaro med alla anteckningar och svar:
notice-attendance-code-sent = Koden är på väg till din brevlåda.
notice-attendance-attested = Dagens minuter är intygade.
notice-attendance-objected = Din invändning är sparad. Svaret kommer per e-post och visas här.
notice-attendance-answered = Svaret är sparat och på väg till deltagaren.

# Personer utan anmälan

attendance-walk-ins = Personer utan anmälan
attendance-walk-ins-text = Den som kom utan anmälan räknas inte i underlaget. Projektkontoret förenar personen med någon på listan, eller avslår.
attendance-walk-ins-none = Ingen kom utan anmälan
attendance-walk-ins-none-text = Kursledaren antecknar sådana personer på närvarolistan, på den programpunkt då de är i rummet.
attendance-walk-ins-look = Se alla och vad det blev av dem
attendance-walk-in = Anteckna någon utan anmälan
attendance-walk-in-text = Tiden hålls för sig tills projektkontoret har avgjort saken.
attendance-walk-in-given-name = Förnamn
attendance-walk-in-family-name = Efternamn
attendance-walk-in-email = E-postadress
attendance-walk-in-email-hint = På adressen känns samma person igen på nästa programpunkt.
attendance-walk-in-organisation = Organisation
attendance-walk-in-region = Region
attendance-walk-in-role = Rollkategori
attendance-walk-in-unknown = Vet inte
attendance-walk-in-from = Från
attendance-walk-in-to = Till
attendance-walk-in-save = Anteckna
attendance-walk-in-on-list = Personen med den adressen står på kurstillfällets lista. Anteckna personen där.
attendance-walk-in-already = Personen med den adressen är redan antecknad på den här programpunkten.
attendance-walk-in-other-name = Adressen är redan noterad för någon annan. Skriv en adress som är personens egen.
attendance-not-enrolled = inte anmäld
attendance-walk-in-state-open = ska avgöras
attendance-walk-in-state-joined = förenad med listan
attendance-walk-in-state-declined = avslag
attendance-settle = Avgör
attendance-settle-who = Vad det blir av det
attendance-settle-who-hint = Förenas personen med någon på listan blir tiden dennes. Där någon redan är antecknad som närvarande ändras inget.
attendance-settle-decline = Avslag: tiden räknas inte
attendance-settle-already = Någon har avgjort det här under tiden.
attendance-settle-not-on-list = Den personen står inte längre på kurstillfällets lista.
attendance-settled-open = ska avgöras av projektkontoret
attendance-settled-joined = förenad med { $person }
attendance-settled-declined = avslag: tiden räknas inte
notice-attendance-walk-in = Personen är antecknad, skild från listan.
notice-attendance-settled = Saken är avgjord.

# Närvarolistan att skriva under

attendance-sheet-print = Närvarolista att skriva under (PDF)
attendance-sheet-file = narvarolista
attendance-sheet-sheet = Närvarolista
attendance-sheet-course = Kurs
attendance-sheet-edition = Kurstillfälle
attendance-sheet-date = Datum
attendance-sheet-address = Adress
attendance-sheet-room = Rum
attendance-sheet-number = Nr
attendance-sheet-name = Namn
attendance-sheet-organisation = Organisation och befattning
attendance-sheet-region = Region
attendance-sheet-participants = Deltagare
attendance-sheet-walk-ins = De tomma raderna är för personer som kom utan anmälan.
attendance-sheet-presenters = Medverkande
attendance-sheet-role = Roll
attendance-sheet-countersignature = Kursledarens underskrift
attendance-sheet-countersignature-text = Jag intygar att de som har skrivit under ovan var närvarande på de programpunkter som de har skrivit under för.
attendance-sheet-countersigned-by = Kursledarens namn
attendance-sheet-date-and-signature = Datum och underskrift
attendance-sheet-privacy = Dataskydd:
attendance-sheet-privacy-text = Uppgifterna på listan visar närvaron för finansiären och sparas så länge projektet måste spara sina handlingar. Du kan få läsa dem och få dem rättade: fråga projektkontoret.
attendance-sheet-code = Listans kod
attendance-sheet-page-of = Sida { $n } av { $m }
attendance-sheet-project = Projekt
attendance-sheet-project-number = Nr
attendance-sheet-emblem-alt = Europeiska unionens flagga
attendance-sheet-qr-alt = QR-kod med listans kod

# Underskrivna listor som kommer tillbaka

attendance-signed = Underskrivna listor
attendance-signed-sheet = Underskriven lista
attendance-signed-text = Listan som skrevs under på papper förvaras här som underlag: som bild eller PDF. Rad för rad jämförs den med anteckningarna. Anteckningarna ändras bara genom en rättelse.
attendance-signed-none = Ingen underskriven lista finns ännu
attendance-signed-none-text = Ingen underskriven lista för dagen finns ännu.
attendance-signed-kept = Inlagda listor
attendance-signed-count = { $count ->
    [one] En underskriven lista är inlagd.
   *[other] { $count } underskrivna listor är inlagda.
}
attendance-signed-look = Se de underskrivna listorna
attendance-signed-page = Sida { $page }
attendance-signed-pages = Flera sidor
attendance-signed-by = Inlagd av { $by }
attendance-signed-found-code = igenkänd på QR-koden
attendance-signed-found-typed = igenkänd på den inskrivna koden
attendance-signed-found-word = enligt den som skickade den
attendance-signed-bytes = { $bytes } byte
attendance-signed-withdrawn = återtagen
attendance-signed-withdrawn-by = Återtagen av { $by }: { $why }
attendance-signed-is-withdrawn = Listan är återtagen. Den finns kvar som den är, men det som lästes i den räknas inte längre.
attendance-signed-progress = { $read } av { $of } rader är jämförda med anteckningarna så som de är nu.
attendance-signed-agrees = listan och anteckningarna stämmer överens
attendance-signed-differing = { $count ->
    [one] en rad skiljer sig eller är oklar
   *[other] { $count } rader skiljer sig eller är oklara
}
attendance-signed-keep = Lägg in en underskriven lista
attendance-signed-keep-do = Lägg in
attendance-signed-file = Filer
attendance-signed-file-hint = PDF, PNG eller JPEG, högst { $files } åt gången, var och en högst { $megabytes } MB och tillsammans högst { $together } MB. QR-koden söks i bilder, även när de ligger på sidan eller upp och ner.
attendance-signed-code = Listans kod
attendance-signed-code-hint = Bara om det inte är en bild eller koden i den inte kan läsas. Den står i sidfoten: { $example }
attendance-signed-of-day = Jag har kontrollerat: det är listan för den här dagen
attendance-signed-of-day-hint = Bara om koden varken kan hittas eller skrivas in.
attendance-signed-which-page = Sida
attendance-signed-which-page-hint = Lämna tomt för en fil med flera sidor.
attendance-signed-open = Öppna filen
attendance-signed-alt = Den underskrivna listan som bild. Underskrifter kan bara jämföras med ögat.
attendance-signed-pdf = Listan är en PDF:
attendance-signed-rows = Rad för rad
attendance-signed-rows-text = Där listan och anteckningarna skiljer sig, spara raden först: sedan kan rättelsen öppnas, ifylld med det som listan säger.
attendance-signed-says = Vad listan säger om { $person }
attendance-signed-slots = { $count ->
    [one] en programpunkt
   *[other] alla { $count } programpunkter
}
attendance-signed-note = Notering
attendance-signed-read = Spara raderna
attendance-signed-elsewhere = läst i en annan lista
attendance-signed-changed = anteckningarna har ändrats sedan dess: jämför igen
attendance-signed-why = Enligt den underskrivna listan
attendance-signed-withdraw = Återta listan
attendance-signed-withdraw-text = Den finns kvar med skälet, och det som lästes i den räknas inte längre.
attendance-signed-withdraw-confirm = Vill du återta listan?
attendance-signed-withdrawn-already = Listan är återtagen. Inget mer läses i den.
attendance-row-none = inte jämförd ännu
attendance-row-as_signed = enligt underskriften
attendance-row-only_signed = underskriven, inte antecknad
attendance-row-only_listed = antecknad, inte underskriven
attendance-row-unclear = oklart
attendance-signed-no-file = Välj minst en fil.
attendance-signed-too-many = Skicka högst { $most } filer åt gången.
attendance-signed-mistyped = Ett tecken i koden är fel. Jämför den med koden på listan.
attendance-signed-no-code = Det här är inte koden på en lista. Den har fyra delar: kurstillfälle, dag, sida och två kontrolltecken.
attendance-signed-one-code = En kod gäller en sida. Skicka den här filen för sig.
attendance-signed-one-page = Varje fil är en egen sida. Lämna sidan tom eller skicka varje fil för sig.
attendance-signed-too-large = { $file } är större än { $megabytes } MB.
attendance-signed-too-much = Filerna är tillsammans större än { $megabytes } MB. Skicka dem en i taget.
attendance-signed-unknown = { $file } är varken en PDF eller en PNG- eller JPEG-bild.
attendance-signed-too-many-dots = { $file } har för många bildpunkter. Det räcker med 300 punkter per tum.
attendance-signed-broken = { $file } är skadad eller avklippt. Skanna listan en gång till.
attendance-signed-unidentified = Ingen kod hittades i { $file }. Skriv in listans kod, eller intyga att det är listan för den här dagen.
attendance-signed-not-the-typed = I { $file } står en annan kod än den inskrivna: { $code }
attendance-signed-other = { $file } är en annan lista: { $edition }, { $day }, sida { $page }. Lägg in den där.
attendance-signed-other-hidden = { $file } är listan för ett annat kurstillfälle.
attendance-signed-known = { $file } finns redan bland listorna för { $day }.
attendance-signed-known-page = { $file } finns redan: { $day }, sida { $page }.
attendance-signed-twice = { $file } valdes två gånger.
attendance-signed-list-changed = Anteckningarna har ändrats under tiden. Jämför raden igen.
attendance-signed-read-meanwhile = Någon annan har läst raden under tiden. Jämför med det som lästes och spara raden igen om den ska ändras.
attendance-signed-left = { $person } finns inte längre på deltagarlistan. Raden sparades inte; övriga rader står kvar som du fyllde i dem. Spara dem igen.
attendance-signed-no-state = Välj också vad listan säger.
notice-attendance-sheet-kept = Den underskrivna listan är inlagd.
notice-attendance-sheet-read = Raderna är sparade.
notice-attendance-sheet-withdrawn = Listan är återtagen.

# Personliga koder vid dörren

attendance-code = Min kod för dörren
attendance-code-text = Visa koden vid dörren: kursledaren skannar den med en telefon. Den är bara din och gäller bara det här kurstillfället; lämna den inte vidare.
attendance-code-qr = QR-kod med din personliga kod
attendance-code-type = Om den inte går att skanna skriver kursledaren:
attendance-code-days = Koden gäller kurstillfällets dagar: { $from } till { $until }.
attendance-code-none = Du har ingen kod för det här kurstillfället: den är för personer med plats, medan närvaro antecknas.
attendance-door = Vid dörren
attendance-door-text = Skanna en deltagares personliga kod med telefonens kamera. Skriv den här när det inte går.
attendance-door-type = Skriv en personlig kod
attendance-door-code = Personlig kod
attendance-door-code-hint = Åtta siffror och bokstäver, under deltagarens QR-kod.
attendance-door-find = Hitta personen
attendance-door-enter = In
attendance-door-leave = Ut
attendance-door-mistyped = Ett tecken i koden är fel eller saknas. Jämför den med den som deltagaren visar.
attendance-door-nobody = Ingen på kurstillfället har den koden.
attendance-door-nothing = Koden säger dig ingenting. Bara kurstillfällets kursledare och projektkontoret kan anteckna deltagarna, var och en inloggad som sig själv.
attendance-door-not-expected = Personen har inte längre någon plats på kurstillfället, så koden gäller inte. Är personen i rummet, anteckna den som någon utan anmälan.
attendance-door-not-today = Kurstillfället hålls inte i dag, så dess koder gäller inte.
attendance-door-nothing-on = Ingen av personens programpunkter pågår nu eller börjar inom 15 minuter.
attendance-door-slot-over = Programpunkten är slut, eller hör inte till personen.
attendance-door-just-entered = Antecknad alldeles nyss. Skanna koden igen senare för att låta personen gå.
attendance-door-has-left = Gick kl. { $at }. Är personen tillbaka, rätta anteckningen på listan.
attendance-door-absent = Antecknad som frånvarande. Om det är fel, rätta anteckningen på listan.
notice-attendance-door-entered = Personen är antecknad.
notice-attendance-door-left = Personen har gått.

# Förmåner

attendance-entitlements = Förmåner
attendance-rules = Regler
attendance-rules-none = Inga regler finns
attendance-rules-none-text = En regel säger vem som har rätt till lunch, resa eller annat, och från hur många minuter eller pass. Regler följer med kursen eller sätts här.
attendance-rules-retired = Regler som inte längre gäller
attendance-rule-what = Förmån
attendance-rule-asks = Regel
attendance-rule-entitled = Berättigade
attendance-rule-whole = hela kurstillfället
attendance-rule-daily = Prövas för varje dag och räknas för måltidsleverantören.
attendance-rule-by = Satt av { $name }
attendance-rule-change = Ändra
attendance-rule-back = Sätt igen
attendance-rule-new = Lägg till en regel
attendance-rule-text = Den tidigare regeln finns kvar: vem som satte den och när står i granskningsloggen.
attendance-rule-name = Förmånens namn
attendance-rule-name-hint = På minst ett språk. Där ett språk saknas visas ett annat.
attendance-rule-nameless = Ge förmånen ett namn på minst ett språk.
attendance-rule-counted = Vilken tid räknas?
attendance-rule-basis = Vad räknas?
attendance-rule-choice-planned = Planerad: passen som personen deltar i
attendance-rule-choice-attended = Närvaro: enligt närvarolistan
attendance-rule-choice-minutes = Minuter; det som pågår samtidigt räknas en gång
attendance-rule-choice-sessions = Pass
attendance-rule-least = Minst
attendance-rule-least-hint = Ett antal minuter eller pass. Sex timmar är 360 minuter.
attendance-rule-breaks-in = Raster räknas
attendance-rule-breaks-in-hint = Bara för minuter. En måltid före eller efter ett pass räknas aldrig.
attendance-rule-is-daily = En måltidsleverantör kommer med det
attendance-rule-is-daily-hint = Regeln prövas då för varje dag för sig, och de berättigade räknas till beställningen.
attendance-rule-save = Spara regeln
attendance-rule-retire = Ta bort regeln
attendance-rule-retire-text = Ingen är längre berättigad enligt den. Den kan sättas igen.
attendance-rule-retire-confirm = Ta bort regeln?
attendance-rule-meanwhile = Någon har ändrat regeln under tiden. Öppna den igen och se efter innan du ändrar.
attendance-rule-minutes = Minst { $least } { $on ->
    [planned] planerade minuter
   *[attended] minuters närvaro
 }, { $breaks ->
    [in] med raster
   *[out] utan raster
 }
attendance-rule-sessions = Minst { $least } pass { $on ->
    [planned] planerade
   *[attended] med närvaro
 }
attendance-entitled-minutes = { $reached } av { $needed } { $on ->
    [planned] planerade minuter
   *[attended] minuters närvaro
 }, { $breaks ->
    [in] med raster
   *[out] utan raster
 }
attendance-entitled-sessions = { $reached } av { $needed } pass { $on ->
    [planned] planerade
   *[attended] med närvaro
 }
attendance-entitled-because = { $what }: { $shared }
attendance-entitled-share = { $first } och { $second } delar { $from }–{ $until }
attendance-entitled-beside = { $on ->
    [planned] Planerat
   *[attended] Närvaro hittills
 }: { $reached } av { $needed }
attendance-entitled-of = { $entitled } av { $people } är berättigade.
attendance-entitled-state = Berättigad?
attendance-entitled-state-yes = berättigad
attendance-entitled-state-no = inte berättigad
attendance-entitled-state-ruled = avgjord av kontoret
attendance-entitled-against-rule = enligt kontoret, mot regeln
attendance-entitled-person = Person
attendance-entitled-sessions-of = Pass
attendance-entitled-all = alla
attendance-entitled-why = Varför
attendance-ruling = Avgör
attendance-ruling-given = Berättigad enligt kontorets beslut
attendance-ruling-refused = Inte berättigad enligt kontorets beslut
attendance-ruling-as_rule = Enligt regeln
attendance-ruling-save = Spara
attendance-ruling-meanwhile = Någon har avgjort detta under tiden. Se efter innan du ändrar.

notice-attendance-rule-set = Regeln är satt.
notice-attendance-rule-retired = Regeln är borttagen.
notice-attendance-ruled = Avgörandet är sparat.

# Antal till måltidsleverantören

attendance-catering = Måltider
attendance-catering-none = Det finns inget att beställa än
attendance-catering-nothing = Antal räknas för förmåner som en måltidsleverantör kommer med, under programmets dagar. Märk en sådan regel först.
attendance-catering-now = Antal just nu
attendance-catering-what = Förmån
attendance-catering-day = Dag
attendance-catering-people = Personer
attendance-catering-diets = Kost
attendance-catering-diet = { $diet }: { $people }
attendance-catering-no-diets = inga angivna
attendance-catering-sessions = Per pass
attendance-catering-session = Pass
attendance-catering-words = Annan kost, med egna ord
attendance-catering-freeze-text = Vid frysningen sparas listan bakom siffrorna. Det som ändras sedan visas nedan, med namn och orsak.
attendance-catering-freeze = Frys antalet
attendance-catering-changed = Antalet har ändrats sedan sidan öppnades. Se efter igen och frys sedan.
attendance-catering-groups = Passens storlek
attendance-catering-least = Minsta antal
attendance-catering-small = färre än { $minimum }
attendance-catering-large = minst { $minimum }
attendance-catering-heads = { $date }: olika personer: { $people }
attendance-catering-changes = Ändrat sedan det senaste underlaget
attendance-catering-unchanged = Inget har ändrats sedan dess.
attendance-catering-outdated = Samma personer har rätt till det, men dagar eller pass har ändrats sedan dess: lås en ny sammanställning innan leverantören går efter den gamla.
attendance-catering-other-diets = Annan kost behövs.
attendance-catering-why-new = har fått plats sedan dess
attendance-catering-why-left = har inte längre någon plats
attendance-catering-why-ruled = enligt kontorets beslut
attendance-catering-why-other = andra pass, annan närvaro eller en annan regel
attendance-catering-orders = Beställt och fakturerat
attendance-catering-orders-text = Endast anmälda och berättigade personer är stödberättigande. Det som beställts utöver det frysta antalet täcks inte.
attendance-catering-frozen = Fryst
attendance-catering-ordered = Beställt eller fakturerat
attendance-catering-covered = Täckning
attendance-catering-not-covered = { $count } täcks inte
attendance-catering-all-covered = allt täcks
attendance-catering-order-save = Spara
attendance-catering-order-meanwhile = Någon har antecknat en beställning under tiden. Se efter innan du ändrar.
attendance-catering-statements = Underlag
attendance-catering-statement = Underlag
attendance-catering-current = gäller fortfarande
attendance-catering-for-caterer = Till leverantören (XLSX)
attendance-catering-with-names = Lista med namn (XLSX)
attendance-catering-organisation = Organisation
attendance-catering-received = Mottaget
attendance-catering-as-of = Per den
attendance-catering-by = Fryst av
attendance-catering-about = Om filen
attendance-catering-file = maltider
attendance-catering-list = maltider-namn

notice-attendance-catering-frozen = Antalet är fryst.
notice-attendance-catering-ordered = Beställningen är antecknad.

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
attendance-show-pin = Visa PIN-koden
attendance-state-present = närvarande
attendance-state-absent = frånvarande
attendance-state-missing = inte antecknad
attendance-way-list = lista
attendance-way-pin = PIN-kod
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

attendance-pin = PIN-kod för incheckning
attendance-pin-until = PIN-koden visas till { $until }, sedan kommer nästa av sig själv.
attendance-pin-how = Så checkar du in
attendance-pin-how-text = Logga in på din telefon och skriv PIN-koden på den här adressen:
attendance-pin-qr = QR-kod: öppna sidan för incheckning
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

# Underlag till finansiären: arbetsytan, filerna och deras kolumner; siffror för offentligheten.

notice-reporting-snapshot-made = Ögonblicksbilden är sparad. Den ändras inte, vad som än rättas senare.

reporting-title = Underlag
reporting-title-of = Underlag för { $code }
reporting-lead-edition = Kontrollera uppgifterna och frys dem sedan: en arbetsbok och en tabell över vilka som var närvarande och hur länge, vid en given tidpunkt.
reporting-lead-project = Kontrollera uppgifterna för alla kurstillfällen och frys dem sedan: en arbetsbok och en tabell för hela projektet, vid en given tidpunkt.
reporting-of-project = Underlag för hela projektet
reporting-validation = Vad som saknas
reporting-validation-blocking = { $count ->
    [one] En anmärkning hindrar att underlaget lämnas in. En ögonblicksbild som tas nu blir en arbetskopia.
   *[other] { $count } anmärkningar hindrar att underlaget lämnas in. En ögonblicksbild som tas nu blir en arbetskopia.
  }
reporting-validation-noted = { $count ->
    [one] Underlaget kan lämnas in. En anmärkning är noterad.
   *[other] Underlaget kan lämnas in. { $count } anmärkningar är noterade.
  }
reporting-validation-clean = Inget saknas.
reporting-find-words = Person, kurstillfälle eller vad som saknas
reporting-find-kind = Slag
reporting-none-found = Inget hittades
reporting-none-found-text = Försök med färre eller kortare ord, eller ett annat slag.
reporting-show-all = Visa allt som saknas
reporting-blocks = hindrar inlämning
reporting-noted = noterat
reporting-mend = Rätta
reporting-left-out = { $count ->
    [one] och en till
   *[other] och { $count } till
  }
reporting-make = Ta en ögonblicksbild
reporting-make-text = En ögonblicksbild bevarar uppgifterna som de är nu, med en kontrollsumma. Den kan när som helst laddas ner igen, identisk till sista byte.
reporting-language = Filernas språk
reporting-language-hint = Rubriker, förklaringar och namnens ordning följer språket.
reporting-make-submit = Ta ögonblicksbild
reporting-snapshots = Ögonblicksbilder
reporting-snapshots-text = Kontrollsummorna är SHA-256. Varje nedladdning noteras i händelseloggen.
reporting-snapshot-by = Togs av
reporting-snapshot-language = Språk
reporting-snapshot-rows = Rader i tabellen
reporting-snapshot-workbook = Arbetsbokens kontrollsumma
reporting-snapshot-table = Tabellens kontrollsumma
reporting-snapshot-findings = Anmärkningar då: { $blocking } som hindrade inlämning, { $other } noterade
reporting-snapshot-clean = Inget saknades.
reporting-download-workbook = Arbetsbok (XLSX)
reporting-download-table = Tabell (CSV)
reporting-no-snapshots = Inga ögonblicksbilder ännu
reporting-no-snapshots-text = Här visas de filer som har lämnats in, med sina kontrollsummor.
reporting-kind-draft = Arbetskopia
reporting-kind-evidence = För inlämning

# Siffror för offentligheten

reporting-figures-title = Offentliga siffror
reporting-figures-lead = Deltagare per region och rollkategori, så som de kan offentliggöras utan att någon känns igen.
reporting-figures-table = Deltagare per region och rollkategori
reporting-figures-how = Så görs tabellen
reporting-figures-who = Var och en räknas en gång, i den region och rollkategori som gällde vid det första kurstillfälle där personen var närvarande minst en minut.
reporting-figures-rule = Antal under { $k } utelämnas, även noll. Om ett utelämnat antal skulle kunna räknas ut från summorna utelämnas fler antal tillsammans med det.
reporting-figures-left-out = { $count ->
    [0] Inget antal är utelämnat.
    [one] Ett antal är utelämnat.
   *[other] { $count } antal är utelämnade, summor inräknade.
  }
reporting-figures-none = Inga siffror ännu
reporting-figures-none-text = Projektet har inga regioner att räkna i.
reporting-suppressed = utelämnat
reporting-total = Totalt

# Anmärkningar

reporting-list = { $list }, { $next }
reporting-lack-organisation = organisation
reporting-lack-region = region
reporting-lack-sex = kön
reporting-lack-birth-year = födelseår
reporting-lack-education = utbildning
reporting-lack-labour-status = sysselsättning
reporting-finding-lacks = – uppgift saknas: { $what }.
reporting-finding-nothing-planned = – programmet har inga minuter, så ingen kan närvara.
reporting-finding-slot-without-length = – ”{ $slot }” den { $date } kl. { $clock } har ingen längd.
reporting-finding-not-over = – kurstillfället pågår till den { $date }; siffrorna är inte slutgiltiga.
reporting-finding-slot-empty = – ingen är registrerad, närvarande eller frånvarande, på ”{ $slot }” den { $date } kl. { $clock }.
reporting-finding-unsigned = – närvaron den { $date } är inte kontrasignerad.
reporting-finding-signed-before = – närvaron den { $date } ändrades efter kontrasigneringen.
reporting-finding-no-entry = – har en bekräftad plats i { $edition }, men ingen notering om närvaro eller frånvaro.

# Bladen

reporting-yes = ja
reporting-no = nej
reporting-absent = frånvarande
reporting-day = Dag
reporting-row-slot = programpunkt
reporting-row-total = totalt
reporting-way-list = lista
reporting-way-pin = PIN-kod
reporting-way-qr = QR-kod
reporting-way-personal = personlig kod
reporting-way-walk_in = utan anmälan, avgjort
reporting-way-correction = rättelse
reporting-sheet-summary = Sammanfattning
reporting-sheet-day = Dagblad
reporting-sheet-totals = Totalt
reporting-sheet-participation = Deltagande
reporting-sheet-indicators = Indikatorer
reporting-sheet-corrections = Rättelser
reporting-sheet-entries = Noteringar
reporting-sheet-columns = Kolumner
reporting-sheet-table = Tabell (CSV)
reporting-summary-what = Vad
reporting-summary-value = Värde
reporting-summary-project = Projekt
reporting-summary-number = Projektnummer
reporting-summary-programme = Program
reporting-summary-funder = Finansiär
reporting-summary-funding-line = Uppgift om finansiering
reporting-summary-edition = Kurstillfälle
reporting-summary-course = Kurs
reporting-summary-dates = Datum
reporting-summary-place = Plats
reporting-summary-as-of = Läget den
reporting-summary-made-by = Togs av
reporting-summary-kind = Slag
reporting-summary-people = Antal personer
reporting-summary-enrolments = Antal deltagare i kurstillfällen
reporting-summary-findings = Anmärkningar
reporting-summary-findings-count = { $blocking } som hindrar inlämning, { $other } noterade
reporting-summary-snapshot = Ögonblicksbild
reporting-summary-checksum = SHA-256 för tabellen med rader (CSV)
reporting-columns-sheet = Blad
reporting-columns-column = Kolumn
reporting-columns-means = Vad den betyder
reporting-columns-unit = Enhet
reporting-columns-source = Varifrån den kommer

# Kolumnerna: rubrik och betydelse

reporting-col-number = Nr
reporting-means-number = Radens nummer på bladet.
reporting-col-name = Namn
reporting-means-name = Efternamn och förnamn.
reporting-col-organisation = Organisation
reporting-means-organisation = Den myndighet eller organisation som personen arbetar för.
reporting-col-function = Befattning
reporting-means-function = Personens befattning där.
reporting-col-region = Region
reporting-means-region = Den region som personen deltar för.
reporting-col-role = Rollkategori
reporting-means-role = Den av projektets rollkategorier som personen deltar i.
reporting-col-edition = Kurstillfälle
reporting-means-edition = Kurstillfällets kod.
reporting-col-state = Status
reporting-means-state = Anmälans status när ögonblicksbilden togs.
reporting-col-slot-minutes = Programpunktens tid och titel
reporting-means-slot-minutes = Minuter av närvaro i programpunkten; 0 vid noterad frånvaro, tomt där inget är noterat.
reporting-col-day-gross = Närvaro under dagen
reporting-means-day-gross = Minuter av närvaro under dagen, pauser inräknade.
reporting-col-day-net = Närvaro utan pauser
reporting-means-day-net = Minuter av närvaro under dagen, utan pauser och måltider.
reporting-col-day-planned-gross = Planerat för dagen
reporting-means-day-planned-gross = Minuter som är planerade för dagen, pauser inräknade.
reporting-col-day-planned-net = Planerat utan pauser
reporting-means-day-planned-net = Minuter som är planerade för dagen, utan pauser och måltider.
reporting-col-entries = Noteringar
reporting-means-entries = Hur många gällande noteringar radens siffror vilar på; de finns på bladet med noteringar.
reporting-col-attended-on-day = Dag
reporting-means-attended-on-day = Minuter av närvaro under dagen, pauser inräknade; en kolumn för varje dag.
reporting-col-planned-gross = Planerat
reporting-means-planned-gross = Minuter som är planerade för kurstillfället, pauser inräknade.
reporting-col-planned-net = Planerat utan pauser
reporting-means-planned-net = Minuter som är planerade för kurstillfället, utan pauser och måltider.
reporting-col-attended-gross = Närvaro
reporting-means-attended-gross = Minuter av närvaro totalt, pauser inräknade.
reporting-col-attended-net = Närvaro utan pauser
reporting-means-attended-net = Minuter av närvaro totalt, utan pauser och måltider.
reporting-col-percent = Andel närvaro
reporting-means-percent = Minuter av närvaro i förhållande till planerade minuter; med eller utan pauser, så som kursen räknar.
reporting-col-compulsory = Obligatoriska programpunkter med närvaro
reporting-means-compulsory = Hur många obligatoriska programpunkter personen deltog i.
reporting-col-compulsory-planned = Obligatoriska programpunkter
reporting-means-compulsory-planned = Hur många programpunkter som är obligatoriska.
reporting-col-quizzes = Godkända test
reporting-means-quizzes = Hur många av de test som krävs som personen har klarat.
reporting-col-quizzes-needed = Test som krävs
reporting-means-quizzes-needed = Hur många test som måste klaras.
reporting-col-survey = Utvärdering lämnad
reporting-means-survey = Om personen har lämnat en utvärdering; tomt där kursen inte kräver någon. Svaren kan inte kopplas till någon person.
reporting-col-completed = Fullgjord
reporting-means-completed = Om ett giltigt intyg har utfärdats, vilket sker när alla kursens villkor är uppfyllda.
reporting-col-certificate = Intygets nummer
reporting-means-certificate = Nummer i intygsregistret.
reporting-col-certified-on = Intyget utfärdat
reporting-means-certified-on = Den dag då intyget utfärdades.
reporting-col-entry-id = Notering
reporting-means-entry-id = Den bestående beteckningen på en närvaronotering.
reporting-col-date = Datum
reporting-means-date = Programpunktens dag.
reporting-col-slot = Programpunkt
reporting-means-slot = Programpunktens tid och titel.
reporting-col-slot-starts = Börjar
reporting-means-slot-starts = När programpunkten börjar, enligt klockan på platsen.
reporting-col-slot-ends = Slutar
reporting-means-slot-ends = När programpunkten slutar, enligt klockan på platsen.
reporting-col-present = Närvarande
reporting-means-present = Om noteringen säger att personen var på plats.
reporting-col-from = Från
reporting-means-from = Från när personen var på plats, enligt klockan på platsen.
reporting-col-to = Till
reporting-means-to = Till när personen var på plats, enligt klockan på platsen.
reporting-col-way = Noterat genom
reporting-means-way = Hur noteringen kom till: kursledarens lista, personens PIN-kod eller en rättelse.
reporting-col-recorded-by = Noterat av
reporting-means-recorded-by = Vem som gjorde noteringen.
reporting-col-recorded-at = Noterat när
reporting-means-recorded-at = När noteringen gjordes, enligt klockan på platsen.
reporting-col-replaces = Ersätter
reporting-means-replaces = Beteckningen på den notering som rättas.
reporting-col-before = Före rättelsen
reporting-means-before = Vad den rättade noteringen sade: från när till när, eller frånvarande.
reporting-col-after = Efter rättelsen
reporting-means-after = Vad som gäller i stället: från när till när, eller frånvarande.
reporting-col-why = Skäl
reporting-means-why = Varför noteringen rättades, med den rättandes egna ord.
reporting-col-sex = Kön
reporting-means-sex = Kvinna, man eller icke-binär, enligt personens egen uppgift.
reporting-col-age = Ålder vid inträdet
reporting-means-age = Året för den första noteringen minus födelseåret.
reporting-col-education = Utbildning
reporting-means-education = Högsta avslutade nivå enligt ISCED.
reporting-col-labour-status = Sysselsättning
reporting-means-labour-status = Sysselsatt, arbetslös eller utanför arbetskraften.
reporting-col-editions = Kurstillfällen
reporting-means-editions = Vid hur många kurstillfällen personen var närvarande.
reporting-col-first-entry = Första inträde
reporting-means-first-entry = Den första dag då personen var närvarande i projektet.
reporting-col-last-exit = Sista utträde
reporting-means-last-exit = Den sista dag då personen var närvarande i projektet.
reporting-col-complete = Fullständiga uppgifter
reporting-means-complete = Om kön, födelseår, utbildning och sysselsättning alla är registrerade.
reporting-col-lacks = Saknas
reporting-means-lacks = Vilka uppgifter som inte är registrerade.
reporting-col-indicator = Indikator
reporting-means-indicator = Vad som räknas.
reporting-col-women = Kvinnor
reporting-means-women = Hur många av dem som är kvinnor.
reporting-col-men = Män
reporting-means-men = Hur många av dem som är män.
reporting-col-non-binary = Icke-binära
reporting-means-non-binary = Hur många av dem som är icke-binära.
reporting-col-sex-not-stated = Ej angivet
reporting-means-sex-not-stated = Hur många av dem som inte har något kön registrerat.
reporting-col-all = Totalt
reporting-means-all = Alla.
reporting-col-row-kind = Rad
reporting-means-row-kind = ”programpunkt” för en person i en programpunkt, ”totalt” för en person vid ett kurstillfälle. Totalen är inte summan av programpunkterna när några pågår samtidigt eller en måltid ligger utanför träffen.
reporting-col-person-id = Person
reporting-means-person-id = Den bestående beteckningen på personen; den skiljer personer med samma namn åt.
reporting-col-planned = Planerat
reporting-means-planned = Programpunktens minuter, eller kurstillfällets med pauser.
reporting-col-attended = Närvaro
reporting-means-attended = Minuter av närvaro i programpunkten, eller vid kurstillfället med pauser; tomt där inget är noterat.

# Enheter

reporting-unit-text = text
reporting-unit-number = nummer
reporting-unit-minutes = minuter
reporting-unit-percent = procent
reporting-unit-entries = noteringar
reporting-unit-slots = programpunkter
reporting-unit-quizzes = test
reporting-unit-date = datum
reporting-unit-time = klockslag
reporting-unit-moment = datum och klockslag
reporting-unit-years = år
reporting-unit-editions = kurstillfällen
reporting-unit-people = personer

# Källor

reporting-source-order = Namnens ordning på filens språk.
reporting-source-person = Personens uppgifter.
reporting-source-enrolment = Anmälan till kurstillfället.
reporting-source-edition = Kurstillfället.
reporting-source-agenda = Kurstillfällets program. En programpunkt utan sluttid varar till nästa i samma session; samtidiga programpunkter räknas en gång.
reporting-source-minutes = De närvaronoteringar som gäller, begränsade till programpunkten. Överlappande noteringar räknas en gång; en paus räknas för den som var närvarande direkt före och direkt efter den.
reporting-source-entries = Närvaronoteringarna. En notering ändras aldrig: en rättelse är en ny notering som ersätter den.
reporting-source-completion = Minuter av närvaro och planerade minuter, enligt kursens villkor.
reporting-source-compulsory = En obligatorisk programpunkt räknas från 80 procent av dess minuter.
reporting-source-attempts = Inlämnade försök på testen, rättade av servern.
reporting-source-course = Kursens villkor för att vara fullgjord.
reporting-source-receipts = Kvitton på utvärderingen, som förvaras åtskilda från svaren.
reporting-source-register = Intygsregistret; återkallade intyg räknas inte.
reporting-source-age = Födelseåret i personens uppgifter och dagen för den första noteringen. Bara året är känt, så åldern är den som uppnås det året.
reporting-source-participation = Alla gällande noteringar som säger att personen var närvarande. Den som kommer igen är fortfarande en post.
reporting-source-complete = Personens uppgifter; en ofullständig post räknas bara i totalsumman.
reporting-source-indicators = Bladet Deltagande: alla som hör till gruppen, i båda summorna.
reporting-source-table = Radens slag.

# Värden och indikatorer

reporting-value-woman = kvinna
reporting-value-man = man
reporting-value-non_binary = icke-binär
reporting-value-not_stated = ej angivet
reporting-value-isced_0_2 = ISCED 0–2
reporting-value-isced_3_4 = ISCED 3–4
reporting-value-isced_5_8 = ISCED 5–8
reporting-value-employed = sysselsatt
reporting-value-unemployed = arbetslös
reporting-value-unemployed_long = långtidsarbetslös
reporting-value-inactive = utanför arbetskraften
reporting-indicator-eeco01 = Deltagare totalt
reporting-indicator-eeco02 = Arbetslösa, även långtidsarbetslösa
reporting-indicator-eeco03 = Långtidsarbetslösa
reporting-indicator-eeco04 = Utanför arbetskraften
reporting-indicator-eeco05 = Sysselsatta, även egenföretagare
reporting-indicator-eeco06 = Barn under 18 år
reporting-indicator-eeco07 = Unga 18–29 år
reporting-indicator-eeco08 = 55 år och äldre
reporting-indicator-eeco09 = Högst grundskoleutbildning (ISCED 0–2)
reporting-indicator-eeco10 = Gymnasial eller eftergymnasial, ej högre utbildning (ISCED 3–4)
reporting-indicator-eeco11 = Högre utbildning (ISCED 5–8)
reporting-indicator-eeco12 = Deltagare med funktionsnedsättning
reporting-indicator-eeco13 = Tredjelandsmedborgare
reporting-indicator-eeco14 = Deltagare med utländsk bakgrund
reporting-indicator-eeco15 = Minoriteter, även marginaliserade grupper
reporting-indicator-eeco16 = Hemlösa eller personer i utsatthet på bostadsmarknaden
reporting-indicator-eeco17 = Deltagare från landsbygden
reporting-indicator-eeco18 = Offentliga förvaltningar eller tjänster som fått stöd
reporting-indicator-eeco19 = Mikroföretag samt små och medelstora företag som fått stöd

# Gemensamma indikatorer

reporting-indicators-title = Gemensamma indikatorer för ESF+
reporting-indicators-lead = De som kom in i projektet från { $from } till { $until }, varje person en gång.
reporting-draft-label = Utkast: inte prövat mot något nationellt system. Koder och räkneregler är troliga men inte bekräftade; jämför med finansiärens anvisningar innan du lämnar in.
reporting-period = Period
reporting-period-from = Inträde från
reporting-period-until = Inträde till
reporting-period-show = Visa
reporting-period-ends-first = Den sista dagen är före den första.
reporting-indicators-figures = Siffror
reporting-indicators-complete = { $complete } av { $everyone } poster är fullständiga och räknas i redovisningssumman.
reporting-indicators-filled-in = Ifyllt utan att fråga: { $reason } ({ $by })
reporting-indicators-silent = { $refused } avböjde, { $open } utan svar
reporting-indicators-how = En post utan kön, födelseår, utbildning eller arbetsmarknadsställning räknas bara i totalsumman. Åldern är den som fylls under året för det första inträdet. Den som kommer tillbaka är fortfarande en person: första inträde, sista utträde. Känsliga svar räknas när svaret är ja. Varje siffra öppnar listan över personerna bakom den.
reporting-indicators-lacking = Vem som saknar vad
reporting-indicators-lacking-text = Dessa poster räknas bara i totalsumman.
reporting-indicators-none-lacking = Inget saknas hos dem som kommit in i projektet.
reporting-look = Titta
reporting-total-grand = Totalsumma
reporting-total-reportable = Redovisningssumma
reporting-not-counted = frågas inte, räknas alltså inte
reporting-behind = Personerna bakom siffran
reporting-behind-lead = { $total }, { $sex }: { $count ->
    [one] en person
   *[other] { $count } personer
  } som kom in från { $from } till { $until }.
reporting-behind-noted = Var och en i listan kan se att du har tittat.
reporting-behind-nobody = Ingen
reporting-behind-nobody-text = Ingen står bakom den här siffran under perioden.
reporting-snapshot-period = Period: { $from } – { $until }
reporting-snapshot-profile = Profil { $profile }, version { $version }
reporting-summary-report = Rapport
reporting-summary-draft = Status
reporting-summary-period = Period
reporting-summary-filled-in = Ifyllt utan att fråga
reporting-col-indicator-code = Kod
reporting-means-indicator-code = Indikatorns kod, trolig men inte bekräftad.
reporting-col-total-kind = Summa
reporting-means-total-kind = Totalsumman räknar alla poster, redovisningssumman dem utan luckor.

# Rapporter med profiler

reporting-reports-title = Rapporter
reporting-reports-lead = Rapporter vars kolumner, ordning, rubriker och koder står i en fil som du kan ändra: en profil.
reporting-reports-make = Gör en rapport
reporting-profile = Profil
reporting-profiles = Profiler
reporting-profiles-text = Ladda ner en profil, ändra den i en textredigerare och ladda upp den igen: den blir nästa version, och de tidigare finns kvar. Ett nytt namn ger en ny profil.
reporting-profile-about = Om vad
reporting-profile-columns = Kolumner
reporting-profile-by = Från
reporting-profile-file = Fil
reporting-profile-bundled = Evenhand
reporting-profile-download = Ladda ner
reporting-profile-upload = Ladda upp en profil
reporting-profile-choose = Profil (TOML-fil)
reporting-profile-choose-hint = Namnet i filen säger vilken profil den är en version av.
reporting-profile-send = Ladda upp
reporting-profile-problems = Vad som ska rättas i filen
reporting-profile-line = Rad
reporting-profile-what = Vad som ska rättas
reporting-profile-none = Välj en fil.
reporting-profile-wrong = ”{ $file }” togs inte emot: listan nedan säger vad som ska rättas.
reporting-profile-file-too-long = Filen är för stor: högst { $limit } KiB kan läsas.
reporting-profile-not-utf8 = Härifrån är filen inte UTF-8-text. Spara den i kodningen UTF-8.
reporting-profile-syntax = Härifrån kan filen inte läsas som TOML: { $detail }.
reporting-profile-missing = Fältet ”{ $field }” saknas.
reporting-profile-not-text = Fältet ”{ $field }” ska vara en text inom citattecken.
reporting-profile-not-a-line = Fältet ”{ $field }” ska vara en rad text som inte är tom.
reporting-profile-too-long = Fältet ”{ $field }” är för långt: högst { $limit } tecken.
reporting-profile-not-table = Fältet ”{ $field }” ska vara en tabell.
reporting-profile-no-columns = Fältet ”{ $field }” ska vara en lista med minst en kolumn.
reporting-profile-twice = Kolumnen ”{ $field }” finns redan. Behåll en av de två.
reporting-profile-name = Fältet ”{ $field }” får bara ha små bokstäver a–z, siffror och bindestreck, högst 40.
reporting-profile-format = Filens form är okänd. Skriv ”{ $wanted }”.
reporting-profile-unknown = ”{ $value }” är inte känt här. Kända är: { $known }.
reporting-kind-of-participation = Deltagande
reporting-kind-of-presence = Närvaro per dag
reporting-kind-of-register = Register över intyg
reporting-kind-of-monthly = Månadsrapport
reporting-kind-of-events = Beskrivningar av evenemang
reporting-value-on_site = på plats
reporting-summary-month = Månad
reporting-col-month = Månad
reporting-col-begins-in-month = Började
reporting-col-ends-in-month = Slutade
reporting-col-days-in-month = Dagar
reporting-col-hours-attended = Närvarotimmar
reporting-col-mode = På plats eller på nätet
reporting-col-first-day = Första dag
reporting-col-last-day = Sista dag
reporting-col-participants = Deltagare
reporting-col-by-region = Per region
reporting-col-by-country = Per land
reporting-col-programme = Program
reporting-value-certified = fick intyg
reporting-value-took_part = deltog
reporting-summary-profile = Profil (version)
reporting-col-birth-year = Födelseår
reporting-col-outcome = Resultat
reporting-col-course = Kurs
reporting-col-place = Plats
reporting-col-hours = Timmar
notice-reporting-profile-kept = Profilen är sparad som den nyaste versionen av sitt namn.

# En ögonblicksbild för sig, och vad som skiljer två åt

reporting-snapshot-title = Ögonblicksbild
reporting-snapshot-lead = Det som har frysts förblir som det var. Här syns om uppgifterna har ändrats sedan dess.
reporting-snapshot-open = Öppna
reporting-snapshot-files = Ögonblicksbilden och dess filer
reporting-current = Är den aktuell?
reporting-current-long = Ögonblicksbilden har många rader. Tryck på knappen för att jämföra den med vad som skulle frysas nu.
reporting-current-same = Ingenting har ändrats: det som skulle frysas nu är likadant.
reporting-current-old = { $count ->
    [one] Inaktuell: en rad eller kolumn skiljer sig från vad som skulle frysas nu.
   *[other] Inaktuell: { $count } rader eller kolumner skiljer sig från vad som skulle frysas nu.
  }
reporting-current-show = Visa vad som skiljer sig
reporting-compare = Jämför med en annan ögonblicksbild
reporting-compare-with = Annan ögonblicksbild
reporting-compare-hint = Av samma rapport. Den tidigare är utgångspunkten.
reporting-compare-show = Jämför
reporting-compare-none = Det finns ingen annan ögonblicksbild av denna rapport.
reporting-changes-title = Vad som har ändrats
reporting-changes-file = ändringar
reporting-changes-lead = Från { $earlier } till { $later }.
reporting-changes-snapshot = ögonblicksbilden den { $at }
reporting-changes-profiled = { $snapshot } ({ $profile }, version { $version })
reporting-changes-now = det som skulle frysas nu
reporting-changes-earlier = Tidigare
reporting-changes-later = Senare
reporting-changes-rows = Rader som skiljer sig
reporting-changes-sheet = Ändringar
reporting-changes-words = Ord i raden
reporting-changes-cells = Vad som har ändrats
reporting-changes-whole = hela raden
reporting-changes-blank = tomt
reporting-changes-none = Ingen rad skiljer sig.
reporting-changes-all = Visa alla rader som skiljer sig
reporting-changes-columns-added = Bara den senare rapporten har dessa kolumner: { $columns }.
reporting-changes-columns-gone = Bara den tidigare rapporten har dessa kolumner: { $columns }.
reporting-changes-columns-left-out = Dessa kolumner jämförs inte, eftersom rapporterna är på olika språk: { $columns }.
reporting-change-added = tillagd
reporting-change-gone = borttagen
reporting-change-changed = ändrad
reporting-change-column-added = kolumn tillagd
reporting-change-column-gone = kolumn borttagen
reporting-change-column-left-out = kolumn ej jämförd
reporting-col-change = Ändring
reporting-col-changed-row = Rad
reporting-col-changed-column = Kolumn
reporting-col-changed-from = Från
reporting-col-changed-to = Till

# Allt som en zip

reporting-archive = Allt i en fil
reporting-archive-text = En zip med närvaroboken, närvarolistorna, de underskrivna listorna, intygen, alla ögonblicksbilder och händelseloggens poster, med en sida som listar dem och en kontrollsumma för varje fil. Den innehåller personuppgifter: förvara den lika omsorgsfullt som själva underlaget. För ett stort projekt kan det ta några minuter att sätta samman den. Varje nedladdning noteras i händelseloggen.
reporting-archive-download = Hämta allt (ZIP)
reporting-archive-title = Arkiv
reporting-archive-made = Sammanställt den { $at } av { $by }.
reporting-archive-sums = Kontrollsummor för alla filer, så som programmet sha256sum kontrollerar dem:
reporting-archive-contents = Innehåll
reporting-archive-attendance = Närvaro som den är nu
reporting-archive-sheets = Närvarolistor för underskrift
reporting-archive-signed = Underskrivna listor
reporting-archive-certificates = Utfärdade intyg
reporting-archive-snapshots = Ögonblicksbilder som de lämnades in
reporting-archive-audit = Händelselogg
reporting-archive-file = Fil
reporting-archive-size = Byte
reporting-archive-sum = SHA-256
reporting-trail-number = Nummer
reporting-trail-at = När
reporting-trail-who = Vem
reporting-trail-action = Vad som gjordes
reporting-trail-kind = Slag av föremål
reporting-trail-subject = Id eller kod
reporting-trail-detail = Uppgifter
reporting-trail-previous = Föregående posts kontrollsumma
reporting-trail-hash = Kontrollsumma

# Månadsrapporter

reporting-months-title = Månadsrapporter
reporting-months-lead = Vem som började, vem som slutade och varje persons timmar, månad för månad, så som vissa finansiärer vill ha dem.
reporting-months-chain = Månader
reporting-months-rule = Rapporterna görs i månadernas ordning, senast fyra veckor efter varje månad. När en tidigare månad rättas skickas den och alla senare på nytt.
reporting-months-people = Personer
reporting-months-hours = Timmar utan raster
reporting-months-due = Senast
reporting-months-overdue = försenad
reporting-months-standing = Läge
reporting-months-sheet = Rapport
reporting-months-make = Gör rapporten för { $month }
reporting-months-none = Ingen månad att rapportera än
reporting-months-none-text = Den första månaden blir den då någon för första gången har antecknats som närvarande.
reporting-months-not-next = En annan månad kommer först: listan visar vilken rapport som ska göras nu.
reporting-month-running = Månaden är inte slut.
reporting-month-nothing = Ingen var där: inget att skicka.
reporting-month-due = Ska göras nu.
reporting-month-sent = Gjord, och inget har ändrats sedan dess.
reporting-month-changed = Rättad efter att den gjordes: ska göras och skickas på nytt.
reporting-month-again = En tidigare månad har skickats på nytt: även denna ska göras och skickas på nytt.
reporting-month-waits = Väntar på rapporten för { $month }.
reporting-snapshot-month = { $month }, profil { $profile }, version { $version }

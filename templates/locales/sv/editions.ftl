# Kurstillfällen

editions-list-title = Kurstillfällen
editions-list-lead = Kommande kurser med datum, plats och de regioner de är avsedda för.
editions-filter-region = Region
editions-filter-all-regions = Alla regioner
editions-filter-project = Projekt
editions-filter-all-projects = Alla projekt
editions-for-regions = För { $regions }
editions-enrol = Anmäl dig
editions-enrol-until = Anmälan är öppen till och med { $date }.
editions-none = Inga kurstillfällen har utlysts
editions-none-text = Så snart ett kurstillfälle utlyses visas datum och plats här.
editions-none-here = Inget på gång här
editions-none-here-text = Just nu är inget kurstillfälle utlyst för den här regionen eller det här projektet.
editions-show-all = Visa alla kurstillfällen

editions-state-draft = Utkast
editions-state-announced = Utlyst
editions-state-open = Öppet för anmälan
editions-state-confirmed = Bekräftat
editions-state-running = Pågår
editions-state-completed = Genomfört
editions-state-closed = Avslutat
editions-state-cancelled = Inställt
editions-state-merged = Sammanslaget

editions-kind-course = Kurs
editions-kind-conference = Konferens
editions-kind-working_group = Arbetsgrupp
editions-kind-thematic_meeting = Tematräff
editions-language-pl = polska
editions-language-sv = svenska
editions-language-en = engelska

editions-tabs-label = Sidor för kurstillfället { $code }
editions-tab-schedule = Schema
editions-tab-participants = Deltagare
editions-tab-attendance = Närvaro
editions-tab-catering = Måltider
editions-tab-entitlements = Förmåner
editions-tab-certificates = Intyg
editions-tab-results = Resultat
editions-tab-marking = Rättning
editions-tab-evaluation = Utvärdering
editions-tab-evidence = Underlag
editions-tab-agenda = Program
editions-tab-quotas = Kvoter
editions-tab-trainers = Kursledare
editions-tab-decisions = Beslut

editions-is-draft = Det här kurstillfället är ett utkast. Det syns bara för dem som planerar, granskar eller leder det.
editions-is-cancelled = Det här kurstillfället är inställt.
editions-is-merged = Det här kurstillfället har slagits samman med ett annat.
editions-is-merged-into = Gå till kurstillfället { $code }
editions-facts = När och var
editions-dates = Datum
editions-hours = Tider
editions-length = Längd
editions-length-words = { $gross } med pauser, { $net } utan
editions-venue = Lokal
editions-venue-map = Visa på OpenStreetMap
editions-rooms = Rum
editions-room-words = { $name }, { $seats ->
    [one] { $seats } plats
   *[other] { $seats } platser
}
editions-access = Resväg och tillgänglighet
editions-held-in = Språk
editions-trainers = Kursledare
editions-trainers-open = Meddelas senare
editions-enrolment = Anmälan
editions-window-open = Anmälan är öppen till och med { $until }.
editions-window-not-yet = Anmälan planeras vara öppen från { $from } till och med { $until }.
editions-window-over = Anmälan är stängd.
editions-capacity-words = { $count ->
    [one] Det finns { $count } plats.
   *[other] Det finns { $count } platser.
}
editions-group = Regioner i gruppen
editions-contact = Frågor:
editions-about = Om kursen
editions-course-page = Mer om kursen
editions-in-project = En del av projektet ”{ $project }”
editions-agenda = Program
editions-no-agenda = Det finns inget program än
editions-no-agenda-office = Lägg till ett pass och sedan dess punkter. Grupper som arbetar parallellt är egna pass.
editions-day-words = { $gross }, utan pauser { $net }
editions-session-words = { $gross }, utan pauser { $net }
editions-session-minimum = { $count ->
    [one] minst { $count } person
   *[other] minst { $count } personer
}
editions-picture = { $date } som bild
editions-picture-words = { $count } pass går parallellt { $date }. Samma sak står nedanför, pass för pass.
editions-changes = Ändringar sedan utlysningen
editions-no-changes = Ingenting har ändrats sedan utlysningen.
editions-calendar = Lägg till i kalendern

editions-slot-opening = Inledning
editions-slot-talk = Föreläsning
editions-slot-group_work = Grupparbete
editions-slot-break = Paus
editions-slot-meal = Måltid
editions-slot-closing = Avslutning
editions-slot-other = Övrigt
editions-slot-compulsory = Obligatorisk.
editions-slot-room = Rum: { $room }.
editions-slot-implied = slutar när nästa punkt börjar
editions-role-trainer = Kursledare
editions-role-moderator = Moderator
editions-role-expert = Expert
editions-role-speaker = Föreläsare
editions-role-other = Medverkande

# Planering

editions-plan = Planera ett kurstillfälle
editions-edit = Ändra kurstillfället
editions-save = Spara
editions-choose = Välj
editions-course = Kurs
editions-course-hint = Den senaste versionen av varje kurs. Programmet kopieras; du kan ändra det efteråt.
editions-code-hint = Föreslås utifrån projektet; versaler, siffror och bindestreck. Koden ingår i adressen och kan inte ändras senare.
editions-no-courses = Det finns inga kurser än
editions-no-courses-text = Ett kurstillfälle är en omgång av en kurs. Importera en kurs först.
editions-import-course = Importera en kurs
editions-ends-on-hint = Lämna tomt för att få så många dagar som kursen har.
editions-dates-move-hint = När första dagen ändras flyttas hela programmet med.
editions-enrol-from = Anmälan från
editions-enrol-until-label = Anmälan till
editions-decide-on = Beslutsdag
editions-decide-on-hint = Den dagen beslutas om kurstillfället blir av; är deltagarna för få får du frågan vad som ska göras.
editions-seats = Platser
editions-capacity-min = Minsta antal deltagare
editions-capacity-max = Högsta antal deltagare
editions-clash-allowed = Man får anmäla sig till pass som överlappar
editions-clash-allowed-hint = Den som anmäler sig får veta hur många minuter som överlappar.
editions-group-hint = Tjänstepersoner från dessa regioner kan anmäla sig. Platserna fördelas jämnt på regioner och rollkategorier.
editions-venue-hint = Välj en lokal, eller hoppa över fältet och beskriv en ny nedan.
editions-venue-new = En ny lokal

editions-wrong-before-project = Det är innan projektet börjar.
editions-wrong-after-project = Det är efter att projektet har slutat.
editions-wrong-ends-before-start = Sista dagen ligger före den första.
editions-wrong-enrolment-order = Anmälan slutar innan den börjar.
editions-wrong-enrolment-after-start = Anmälan måste sluta senast första dagen.
editions-wrong-decision-after-start = Beslutet måste fattas senast första dagen.
editions-wrong-decision-before-enrolment = Beslutet kan inte fattas innan anmälan börjar.
editions-wrong-capacity-order = Det är färre än minsta antalet deltagare.
editions-wrong-too-short = Kursens program tar fler dagar.
editions-wrong-language = Kursen finns inte på det språket.
editions-missing-regions = Välj minst en region.
editions-missing-title = Ange en titel på minst ett språk.
editions-code-taken = Ett annat kurstillfälle har redan den koden.
editions-no-change = Det här kurstillfället är över eller blir inte av; det kan inte längre ändras.
editions-agenda-outside = Programmet har pass utanför de här dagarna. Välj dagar som rymmer alla pass.
editions-region-taken = Platser är upptagna i regionen { $region }, så den stannar i gruppen.

# Kvoter

editions-quotas = Kvoter
editions-quotas-lead = Hur många platser som avsätts för varje region och rollkategori. En plats som lämnas tillbaka går först till väntelistan för samma cell.
editions-quotas-left = { $count ->
    [one] { $count } plats har inte tilldelats någon cell.
   *[other] { $count } platser har inte tilldelats någon cell.
}
editions-quotas-evenly = Fördela jämnt
editions-region = Region
editions-total = Summa
editions-quota-label = Platser, { $region }, { $role }
editions-quota-taken = { $count } upptagna
editions-quota-of = { $total } av { $capacity }
editions-quota-over = { $asked } platser är fler än kurstillfället har ({ $capacity }).
editions-quota-below = { $taken } platser är redan upptagna i { $region }, { $role }; kvoten kan inte vara lägre.

# Beslut

editions-decisions = Beslut
editions-state-now = Status
editions-taken = Upptagna platser
editions-taken-note = minst { $least }, högst { $most }
editions-asked = Beslutsdagen är här och { $taken } av minst { $least } personer har plats. Bekräfta ändå, slå samman med ett annat kurstillfälle eller ställa in?
editions-decide = Nästa steg
editions-decide-what = Vad beslutas?
editions-decide-do = Registrera beslutet
editions-why = Skäl
editions-why-hint = Sparas med kurstillfället och citeras i e-post till deltagare och kursledare.
editions-merge-into = Slå samman med
editions-merge-into-hint = Bara när beslutet är att slå samman.
editions-merge-none = Inget
editions-decided = Vad som har beslutats
editions-nothing-decided = Ingenting har beslutats än.
editions-step-announced = Utlys
editions-step-hint-announced = Schemat blir offentligt, och varje ändring därefter redovisas där.
editions-step-open = Öppna anmälan
editions-step-hint-open = Tjänstepersoner i regionerna kan anmäla sig under anmälningstiden.
editions-step-confirmed = Bekräfta
editions-step-hint-confirmed = Kurstillfället blir av. Deltagare och kursledare får e-post.
editions-step-running = Starta
editions-step-hint-running = Från och med första dagen; närvaron registreras.
editions-step-completed = Markera som genomfört
editions-step-hint-completed = Från och med sista dagen; intygen följer av närvaro och test.
editions-step-closed = Avsluta
editions-step-hint-closed = Allt är slutfört; ingenting kan längre ändras.
editions-step-cancelled = Ställ in
editions-step-hint-cancelled = Kurstillfället blir inte av. Deltagare och kursledare får e-post.
editions-step-merged = Slå samman med ett annat kurstillfälle
editions-step-hint-merged = Kurstillfället blir inte av. Deltagare och kursledare får e-post om vilket kurstillfälle som ersätter det.
editions-told-nobody = Ingen behövde underrättas.
editions-told-participants = Alla deltagare underrättades med e-post.
editions-told-all = Alla deltagare underrättades med e-post, liksom kursledarna: { $trainers }.
editions-no-step-from-here = Steget följer inte av nuvarande status.
editions-no-step-agenda = Det finns inget program än, och schemat är offentligt från utlysningen.
editions-no-step-started = Kurstillfället har inte börjat än.
editions-no-step-ended = Kurstillfället har inte slutat än.
editions-no-step-other = Ange kurstillfället som tar över deltagarna.

# Program

editions-title-hint = Det räcker med ett språk; den som läser på ett annat ser den text som finns.
editions-conflicts = Krockar
editions-conflict = Krock
editions-no-conflicts = Ingen person och inget rum behövs på två ställen samtidigt.
editions-conflict-presenter = { $name } behövs på två ställen { $date } kl. { $from }–{ $to } ({ $minutes } min): ”{ $first }” och ”{ $second }”.
editions-conflict-room = Rummet { $name } behövs två gånger { $date } kl. { $from }–{ $to } ({ $minutes } min): ”{ $first }” och ”{ $second }”.
editions-conflict-total = { $name }: sammanlagt { $minutes } minuter.
editions-session-add = Lägg till ett pass
editions-session-edit = Ändra passet
editions-session-empty = Inga punkter än.
editions-session-title = Passets titel
editions-session-day = Dag
editions-session-minimum-label = Minsta antal personer
editions-session-remove = Ta bort passet
editions-session-remove-text = Passet tas bort med alla sina punkter. Det går inte när närvaro har registrerats i det.
editions-session-remove-confirm = Ta bort passet och alla dess punkter?
editions-room = Rum
editions-room-none = Inget rum
editions-room-hint = Rummen i lokalen.
editions-room-of-session = Passets rum
editions-slot-add = Lägg till en punkt
editions-slot-edit = Ändra punkten
editions-slot-starts = Börjar
editions-slot-ends = Slutar
editions-slot-ends-hint = Lämna tomt om punkten slutar när passets nästa punkt börjar.
editions-slot-kind = Vad som händer
editions-slot-title = Punktens titel
editions-slot-room-hint = Bara om det inte är passets rum.
editions-slot-compulsory-label = Obligatorisk
editions-slot-compulsory-hint = En kurs kan kräva närvaro på alla obligatoriska punkter.
editions-slot-remove = Ta bort punkten
editions-slot-remove-text = Det går inte när närvaro har registrerats på den.
editions-slot-remove-confirm = Ta bort punkten?
editions-slot-no-end = Passets sista punkt behöver en sluttid.
editions-slot-ends-first = Sluttiden ligger inte efter starttiden.
editions-slot-overlaps = Vid den tiden har passet ”{ $title }”, { $from }–{ $to }. Det som pågår parallellt hör hemma i ett annat pass.
editions-slot-in-use = Närvaro har registrerats här, eller någon har valt det här passet, så det kan inte tas bort.
editions-slot-recorded = Närvaro har registrerats i ”{ $title }”, så dag, tider och om det är en paus ligger fast. Flytta de andra passen ett och ett.
editions-days-recorded = Närvaro har registrerats i det här tillfället, så dess dagar ligger fast.
editions-presenters = Medverkande
editions-presenters-hint = Välj en av kurstillfällets kursledare eller skriv ett namn; en rad med bara en roll är en plats som ännu är ledig.
editions-presenter-role = Roll
editions-presenter-trainer = Kursledare
editions-presenter-name = Annat namn
editions-presenter-requirement = Kompetens som krävs
editions-presenter-none = Ingen medverkande
editions-presenter-nobody = Ingen på listan
editions-presenter-role-label = Roll för medverkande { $row }
editions-presenter-trainer-label = Kursledare som medverkande { $row }
editions-presenter-name-label = Namn på medverkande { $row }
editions-presenter-requirement-label = Kompetens som krävs av medverkande { $row }
editions-presenter-open = ännu inte utsedd
editions-presenter-needs = krav: { $requirement }
editions-shift = Flytta i tid
editions-shift-minutes = Antal minuter
editions-shift-hint = 15 flyttar allt en kvart senare, -15 en kvart tidigare.
editions-shift-what = Vad som ska flyttas
editions-shift-what-hint = Hela programmet eller ett pass.
editions-shift-everything = Hela programmet
editions-shift-do = Flytta
editions-shift-too-far = En punkt skulle hamna utanför sin dag.

editions-change-dates = Kurstillfället äger nu rum { $from } – { $to }; det skulle ha börjat { $was }.
editions-change-venue = Ny lokal: { $name }, { $city }.
editions-change-address = Lokalens adress är nu { $name }, { $address }.
editions-change-window = Anmälan är nu öppen från { $from } till och med { $to }.
editions-change-session-added = Nytt pass ”{ $title }” den { $date }.
editions-change-session = Passet ”{ $title }” den { $date } har ändrats.
editions-change-session-removed = Passet ”{ $title }” har tagits bort.
editions-change-slot-added = Nytt den { $date } kl. { $from }: ”{ $title }”.
editions-change-slot = ”{ $title }” den { $date } har ändrats; börjar kl. { $from } (tidigare { $was }).
editions-change-slot-removed = ”{ $title }” den { $date } kl. { $from } har tagits bort.
editions-change-shifted = { $minutes ->
    [one] Alla tider har flyttats { $minutes } minut.
   *[other] Alla tider har flyttats { $minutes } minuter.
}
editions-change-session-shifted = { $minutes ->
    [one] Tiderna för ”{ $title }” har flyttats { $minutes } minut.
   *[other] Tiderna för ”{ $title }” har flyttats { $minutes } minuter.
}

# Versioner av programmet

editions-versions = Versioner av programmet
editions-versions-back = Tillbaka till programmet
editions-versions-all = Alla versioner
editions-versions-none = Ingen version har sparats än
editions-versions-none-text = Från och med att kurstillfället tillkännages blir varje ändring av programmet en version.
editions-version-words = Version { $number }, { $at }
editions-version-first = den första
editions-version-changes = { $count ->
    [0] bara andra datum
    [one] { $count } ändring
   *[other] { $count } ändringar
}
editions-versions-told = { $at } meddelade { $who } { $count ->
    [one] { $count } person
   *[other] { $count } personer
} per e-post.
editions-versions-told-nobody = { $at } noterade { $who } att ingen behövde meddelas.
editions-versions-all-told = Det finns inget som inte har meddelats. Ingen har fått ett andra meddelande.
editions-versions-newer = Programmet har ändrats sedan du öppnade sidan. Se efter vad som skulle meddelas nu; inget har skickats.
editions-untold = { $count ->
    [one] Om { $count } ändring har ingen fått besked än.
   *[other] Om { $count } ändringar har ingen fått besked än.
}
editions-untold-see = Se vem som skulle få besked
editions-pending = Ännu inte meddelat
editions-pending-lead = Deltagarna känner till version { $known }; den nyaste är version { $newest }. Ändringarna samlas tills du skickar dem: var och en som berörs får ett enda meddelande, på sitt språk och bara om sina egna pass.
editions-pending-none = Alla som berörs känner till den nyaste versionen.
editions-pending-people = Vem som skulle få ett meddelande
editions-pending-nobody = Ingen deltar i eller leder dessa pass, så inget meddelande behövs.
editions-pending-tell = Meddela dem
editions-pending-silent = Ingen behöver meddelas
editions-told-as-participant = Deltagare
editions-told-as-presenter = Medverkande
editions-told-as-both = Deltagare och medverkande
editions-compare = Jämför två versioner
editions-compare-from = Den här versionen
editions-compare-to = med den här
editions-compare-do = Jämför
editions-compare-words = Vad som ändrades från version { $from } till version { $to }
editions-compare-table = Samma sak som tabell
editions-compare-same = Programmet är detsamma i båda.
editions-col-name = Namn
editions-col-part = Som vad
editions-col-mail-language = Språk
editions-col-changes = Ändringar
editions-col-what = Vad
editions-col-became = Vad som hände
editions-col-version = Version { $number }
editions-col-number = Nr
editions-col-when = När
editions-col-who = Vem
editions-col-told = Meddelat
editions-diff-new = Ny
editions-diff-gone = Borttagen
editions-diff-changed = Ändrad
editions-diff-first-day = Kurstillfället börjar nu { $date } (tidigare: { $was }); alla dagar har flyttats med.
editions-diff-session-new = Nytt pass ”{ $title }” { $date }.
editions-diff-session-gone = Passet ”{ $title }” { $date } blir inte av.
editions-diff-slot-new = Nytt: ”{ $title }”, { $date }, { $from }–{ $to }.
editions-diff-slot-gone = ”{ $title }”, { $date }, { $from }–{ $to }, blir inte av.
editions-diff-time = ”{ $title }” är nu { $date }, { $from }–{ $to } (tidigare: { $was_date }, { $was_from }–{ $was_to }).
editions-diff-room = ”{ $title }”, { $date }, { $from }: nu i lokalen { $room } (tidigare: { $was }).
editions-diff-room-first = ”{ $title }”, { $date }, { $from }: i lokalen { $room }.
editions-diff-room-none = ”{ $title }”, { $date }, { $from }: inte längre i lokalen { $was }; ny lokal är ännu inte bestämd.
editions-diff-presenters = ”{ $title }”, { $date }, { $from }: leds nu av { $names } (tidigare: { $was }).
editions-diff-presenters-first = ”{ $title }”, { $date }, { $from }: leds av { $names }.
editions-diff-presenters-none = ”{ $title }”, { $date }, { $from }: det är öppet vem som leder (tidigare: { $was }).
editions-diff-roles = ”{ $title }”, { $date }, { $from }: { $names } i en annan roll.
editions-diff-title = ”{ $title }”, { $date }, { $from }: ny rubrik (tidigare: ”{ $was }”).
editions-diff-kind = ”{ $title }”, { $date }, { $from }: står nu i programmet som: { $kind }.
editions-diff-compulsory = ”{ $title }”, { $date }, { $from }: närvaron är nu obligatorisk.
editions-diff-voluntary = ”{ $title }”, { $date }, { $from }: närvaron är inte längre obligatorisk.

# Kalendrar

editions-feeds = Kalendrar
editions-feeds-lead = Kalendern i din telefon eller dator kan följa dina tider: ändringar och inställda pass kommer av sig själva.
editions-feeds-tabs = Dina egna sidor
editions-feed-own = Mina pass
editions-feed-own-hint = Alla pass där du har en plats. En plats som du lämnar tillbaka visas som inställd.
editions-feed-taught = Det jag leder
editions-feed-taught-hint = Alla programpunkter som du leder. Det du inte längre leder visas som inställt.
editions-feed-address = Adress
editions-feed-since = I bruk sedan
editions-feed-secret = Lägg till adressen som en kalender du prenumererar på. Den som har adressen kan läsa tiderna, så lämna den inte vidare; har det hänt, så förnya den.
editions-feed-renew = Förnya adressen
editions-feed-end = Stäng av
editions-feed-off = Avstängd: det finns ingen adress där tiderna kan läsas.
editions-feed-open = Skapa en kalender

# Projektets schema

editions-project-schedule = Projektets schema
editions-project-schedule-lead = Alla tillkännagivna kurstillfällen med dagar och tider, fullständiga adresser och kursledare.
editions-project-pdf = Som PDF
editions-project-all = Projektets alla kurstillfällen
editions-print-schedule = Schema
editions-print-as-of = Läget den { $date }
editions-print-dates = Dagar och tider
editions-print-edition = Kurstillfälle
editions-print-place = Adress
editions-print-trainers = Kursledare
editions-print-project = Projekt:
editions-print-project-number = Nr
editions-print-contact = Frågor:
editions-print-emblem-alt = Europeiska unionens emblem
editions-print-page-of = Sida { $n } av { $m }

# Kursledare

editions-trainers-none = Ingen har utsetts än.
editions-trainer-add = Utse en kursledare
editions-trainer-email = E-postadress
editions-trainer-email-hint = Till en person som redan finns här. Personen ser deltagarna, för närvaro och får e-post.
editions-trainer-remove = Ta bort
editions-trainer-remove-confirm = { $name } ser inte längre deltagare och närvaro. Vill du fortsätta?
editions-no-such-person = Ingen här har adressen { $email }. Lägg till personen först.

# Lokaler

editions-venues = Lokaler
editions-venues-lead = Platser där kurstillfällen hålls, gemensamma för alla projekt.
editions-venues-none = Det finns inga lokaler än
editions-venues-none-text = Lägg till den första: den fullständiga adressen står på det offentliga schemat.
editions-venue-add = Lägg till en lokal
editions-venue-edit = Ändra lokalen
editions-venue-name = Namn
editions-venue-address = Adress
editions-venue-street = Gata och nummer
editions-venue-postal-code = Postnummer
editions-venue-city = Ort
editions-venue-zone = Tidszon
editions-venue-lat = Latitud
editions-venue-lon = Longitud
editions-venue-at-seat = Lokalen ligger i regionens residensort
editions-venue-at-seat-hint = Residensortens koordinater används om inga anges ovan. Med koordinater kan planer räkna vägen till lokalen.
editions-venue-wrong-place = Ange både latitud och longitud i grader, till exempel 59,3293 och 18,0686, eller lämna båda tomma.
editions-access-hint = Station, hållplats, parkering; entré utan trappor, hiss, toalett, hörslinga, telefonnummer.
editions-rooms-hint = Rum med antal platser; rader utan namn utelämnas.
editions-room-label = Namn på rum { $row }
editions-seats-label = Antal platser i rum { $row }
editions-seats-largest = Platser i det största
editions-room-twice = Ett annat rum har samma namn.

# E-post

editions-mail-greeting = Hej { $name },
editions-mail-trainer-subject = Du är kursledare för kurstillfället { $code }
editions-mail-trainer-text = du har utsetts till kursledare för ”{ $course }” (kurstillfälle { $code }), { $city }, { $from } – { $to }.
editions-mail-trainer-what = Schema, deltagare och närvarosida finns här:
editions-mail-confirmed-subject = Kurstillfället { $code } blir av
editions-mail-confirmed-text = ”{ $course }” (kurstillfälle { $code }), { $city }, { $from } – { $to }, är bekräftat.
editions-mail-cancelled-subject = Kurstillfället { $code } är inställt
editions-mail-cancelled-text = ”{ $course }” (kurstillfälle { $code }), { $city }, { $from } – { $to }, blir inte av.
editions-mail-merged-subject = Kurstillfället { $code } har slagits samman
editions-mail-merged-text = ”{ $course }” (kurstillfälle { $code }), { $city }, { $from } – { $to }, hålls inte separat.
editions-mail-merged-into = Det ersätts av kurstillfället { $code }.
editions-mail-why = Skäl:
editions-mail-changed-subject = Schemat för kurstillfället { $code } har ändrats
editions-mail-changed-text = schemat för ”{ $course }” (kurstillfälle { $code }) har ändrats:
editions-mail-changed-see = Det aktuella schemat finns här:
editions-mail-agenda-subject = Programmet för kurstillfället { $code } har ändrats
editions-mail-agenda-text = programmet för ”{ $course }” (kurstillfälle { $code }) har ändrats i det som berör dig:

notice-edition-planned = Kurstillfället har planerats som utkast. Programmet kopierades från kursen och platserna fördelades.
notice-edition-changed = Kurstillfället har sparats.
notice-quotas-set = Kvoterna har sparats.
notice-decision-recorded = Beslutet har registrerats.
notice-trainer-added = Kursledaren har utsetts.
notice-trainer-removed = Kursledaren har tagits bort.
notice-venue-added = Lokalen har lagts till.
notice-venue-changed = Lokalen har sparats.
notice-agenda-shifted = Tiderna har flyttats.
notice-session-added = Passet har lagts till.
notice-session-changed = Passet har sparats.
notice-session-removed = Passet har tagits bort.
notice-slot-added = Punkten har lagts till.
notice-slot-changed = Punkten har sparats.
notice-slot-removed = Punkten har tagits bort.
notice-agenda-told = Meddelandena är skrivna; var och en som berörs får ett.
notice-agenda-not-told = Det är noterat att ingen behöver meddelas.
notice-calendar-renewed = Kalendern har en ny adress.
notice-calendar-ended = Kalendern är avstängd.

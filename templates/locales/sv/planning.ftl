# Planering: vad planeringsprogrammet kom fram till.

# Antal och mängder som står inne i andra meningar.
planning-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regioner
}
planning-editions = { $count ->
    [one] { $count } kurstillfälle
   *[other] { $count } kurstillfällen
}
planning-people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
planning-more = { $count ->
    [one] { $count } till
   *[other] { $count } till
}
planning-participant-km = { $count } personkilometer
planning-less-than-one = mindre än 1 personkilometer
planning-edition-at = kurstillfället i { $place }
planning-edition-of = kurstillfället för { $regions }

# Vad som kan vara fel i underlaget. Orden inom citattecken är namn i filen.
planning-problem-too-long = Filen är för stor: den är på { $size } KiB, och högst { $limit } KiB kan läsas in.
planning-problem-not-json = Filen går inte att läsa som JSON: { $reason }. Rätta felet på det stället.
planning-problem-no-format = Filen anger inte sitt format. Skriv ”{ $wanted }” i fältet ”format”.
planning-problem-format = Formatet ”{ $found }” är okänt. Skriv ”{ $wanted }”.
planning-problem-missing = Fältet ”{ $field }” saknas. Lägg till det.
planning-problem-kind = { $wanted ->
    [whole] Fältet ”{ $field }” ska vara ett heltal.
    [number] Fältet ”{ $field }” ska vara ett tal.
    [text] Fältet ”{ $field }” ska vara text inom citattecken.
    [list] Fältet ”{ $field }” ska vara en lista.
    [object] Fältet ”{ $field }” ska vara ett objekt: fält inom klammerparenteser.
    [pair] Fältet ”{ $field }” ska vara ett par av koder: ["A", "B"].
    [switch] Fältet ”{ $field }” ska vara true (ja) eller false (nej).
    [rule] Fältet ”{ $field }” ska vara "own_region" eller "any".
   *[other] Fältet ”{ $field }” innehåller något annat än vad som behövs där. Rätta det.
}
planning-problem-no-regions = Det finns inga regioner att gruppera. Välj minst en.
planning-problem-too-many-regions = Det finns { $count } regioner; högst { $limit } kan planeras på en gång. Dela upp dem.
planning-problem-empty-code = { $kind ->
    [venue] En lokal saknar kod. Ge varje lokal en egen kod.
   *[region] En region saknar kod. Ge varje region en egen kod.
}
planning-problem-repeated = { $kind ->
    [venue] Koden ”{ $code }” tillhör mer än en lokal. Ge varje lokal en egen kod.
   *[region] Koden ”{ $code }” tillhör mer än en region. Ge varje region en egen kod.
}
planning-problem-coordinate = { $name }: latitud { $lat } och longitud { $lon } är ingen plats på jorden. Latituder ligger mellan -90 och 90, longituder mellan -180 och 180.
planning-problem-negative = { $region }, ”{ $role }”: { $count } kan inte vara ett antal personer. Skriv 0 eller mer.
planning-problem-not-whole = { $region }, ”{ $role }”: ”{ $found }” kan inte vara ett antal personer. Skriv ett heltal.
planning-problem-unknown-region = { $field }: det finns ingen region ”{ $code }”. Rätta koden eller lägg till regionen.
planning-problem-unknown-venue = { $field }: det finns ingen lokal ”{ $code }”. Rätta koden eller lägg till lokalen.
planning-problem-loop = { $field }: { $region } bildar par med sig själv. Ange en annan region eller ta bort paret.
planning-problem-min-above-max = { $field }: det minsta värdet, { $min }, är större än det största, { $max }. Ändra ett av dem.
planning-problem-too-small = { $field }: { $found } är för litet. Skriv { $least } eller mer.
planning-problem-too-large = { $field }: talen är så stora att kostnaderna inte skulle kunna summeras exakt. Skriv mindre tal.

# Vad problemen ovan gäller.
planning-field-least = { $field } (minst)
planning-field-most = { $field } (högst)
planning-field-regions = Regioner
planning-field-demand = Personer att utbilda
planning-field-edges = Grannar
planning-field-group-size = Regioner i en grupp
planning-field-editions = Kurstillfällen
planning-field-participants = Personer per kurstillfälle
planning-field-role = Personer i rollkategorin ”{ $role }” per kurstillfälle
planning-field-together = Regioner som ska vara tillsammans
planning-field-apart = Regioner som ska hållas isär
planning-field-target = Önskat antal personer per kurstillfälle
planning-field-weight-travel = Vikt för resor
planning-field-weight-balance = Vikt för lika många per kurstillfälle
planning-field-weight-mix = Vikt för fördelningen av rollkategorier
planning-field-venues = Lokaler
planning-field-venue-people = { $venue }, högsta antal personer per kurstillfälle
planning-field-venue-editions = { $venue }, högsta antal kurstillfällen
planning-field-max-km = Längsta resväg i km
planning-field-fixed-hosts = Lokaler valda för regioner
planning-field-forbidden-hosts = Lokaler som inte ska användas
planning-field-other = Fältet ”{ $field }”

# Vad enkel räkning visar när det inte finns någon plan.
planning-finding-no-venue = Ingen lokal får användas. Låt minst en region vara värd eller lägg till en lokal.
planning-finding-too-many-regions = Det finns { $count } regioner men bara plats för { $room } ({ $editions } med högst { $each }). Tillåt fler kurstillfällen eller större grupper.
planning-finding-too-few-regions = { $count ->
    [one] Det finns { $count } region men det behövs minst { $needed } ({ $editions } med minst { $each }). Tillåt färre kurstillfällen eller mindre grupper.
   *[other] Det finns { $count } regioner men det behövs minst { $needed } ({ $editions } med minst { $each }). Tillåt färre kurstillfällen eller mindre grupper.
}
planning-finding-too-many-people = Det finns { $count } personer men bara plats för { $room } ({ $editions } med högst { $each }). Tillåt fler kurstillfällen eller fler personer på varje.
planning-finding-too-few-people = { $count ->
    [one] Det finns { $count } person men det behövs minst { $needed } ({ $editions } med minst { $each }). Tillåt färre kurstillfällen eller färre personer på varje.
   *[other] Det finns { $count } personer men det behövs minst { $needed } ({ $editions } med minst { $each }). Tillåt färre kurstillfällen eller färre personer på varje.
}
planning-finding-region-too-large = { $count ->
    [one] { $region } anmäler { $count } person, men ett kurstillfälle får ha högst { $most }. Höj gränsen eller anmäl färre.
   *[other] { $region } anmäler { $count } personer, men ett kurstillfälle får ha högst { $most }. Höj gränsen eller anmäl färre.
}
planning-finding-no-neighbour = { $regions } har ingen granne genom de förbindelser som räknas, och en grupp behöver minst { $least }. Räkna med fler förbindelser, till exempel färjor, eller tillåt mindre grupper.
planning-finding-too-few-together = { $regions } är bara grannar med varandra, och en grupp behöver minst { $least }. Räkna med fler förbindelser, till exempel färjor, eller tillåt mindre grupper.
planning-finding-hub = { $hub } är den enda grannen till { $regions }, och alla ryms inte i en och samma grupp, som får ha högst { $most }. Tillåt större grupper eller räkna med fler förbindelser.
planning-finding-block = { $regions } ska vara tillsammans, men en grupp får ha högst { $most }. Tillåt större grupper eller ge upp något av dessa par.

# Reglernas namn.
planning-rule-neighbours = bara grannregioner i en grupp
planning-rule-group-size-min = { $count ->
    [one] minst { $count } region i en grupp
   *[other] minst { $count } regioner i en grupp
}
planning-rule-group-size-max = { $count ->
    [one] högst { $count } region i en grupp
   *[other] högst { $count } regioner i en grupp
}
planning-rule-editions-min = { $count ->
    [one] minst { $count } kurstillfälle
   *[other] minst { $count } kurstillfällen
}
planning-rule-editions-max = { $count ->
    [one] högst { $count } kurstillfälle
   *[other] högst { $count } kurstillfällen
}
planning-rule-participants-min = { $count ->
    [one] minst { $count } person per kurstillfälle
   *[other] minst { $count } personer per kurstillfälle
}
planning-rule-participants-max = { $count ->
    [one] högst { $count } person per kurstillfälle
   *[other] högst { $count } personer per kurstillfälle
}
planning-rule-role-min = { $count ->
    [one] minst { $count } person i rollkategorin ”{ $role }” per kurstillfälle
   *[other] minst { $count } personer i rollkategorin ”{ $role }” per kurstillfälle
}
planning-rule-role-max = { $count ->
    [one] högst { $count } person i rollkategorin ”{ $role }” per kurstillfälle
   *[other] högst { $count } personer i rollkategorin ”{ $role }” per kurstillfälle
}
planning-rule-together = { $one } tillsammans med { $other }
planning-rule-apart = { $one } åtskild från { $other }
planning-rule-max-km = högst { $count } km resväg
planning-rule-venue-capacity = högsta antal personer i lokalerna
planning-rule-venue-editions = högsta antal kurstillfällen i en lokal
planning-rule-host-rule = en lokal i någon av gruppens egna regioner
planning-rule-fixed-host = kurstillfället för { $region } i { $place }

# Regler som motsäger varandra, och vad som skulle hjälpa.
planning-contradiction = { $count ->
    [one] Den här regeln går inte att uppfylla: { $rules }.
   *[other] De här reglerna motsäger varandra: { $rules }.
}
planning-contradiction-among = { $count ->
    [one] Den här regeln går inte att uppfylla: { $rules }.
   *[other] Några av de här reglerna motsäger varandra: { $rules }.
}
planning-repair = { $count ->
    [one] Det skulle gå utan den här regeln: { $rules }.
   *[other] Det skulle gå utan de här reglerna: { $rules }.
}
planning-nearest-group-size-min = { $to ->
    [one] Möjligt om { $to } region räcker för en grupp i stället för { $from }.
   *[other] Möjligt om { $to } regioner räcker för en grupp i stället för { $from }.
}
planning-nearest-group-size-max = { $to ->
    [one] Möjligt om en grupp får ha { $to } region i stället för { $from }.
   *[other] Möjligt om en grupp får ha { $to } regioner i stället för { $from }.
}
planning-nearest-editions-min = { $to ->
    [one] Möjligt om { $to } kurstillfälle räcker i stället för { $from }.
   *[other] Möjligt om { $to } kurstillfällen räcker i stället för { $from }.
}
planning-nearest-editions-max = { $to ->
    [one] Möjligt om det får bli { $to } kurstillfälle i stället för { $from }.
   *[other] Möjligt om det får bli { $to } kurstillfällen i stället för { $from }.
}
planning-nearest-participants-min = { $to ->
    [one] Möjligt om { $to } person räcker för ett kurstillfälle i stället för { $from }.
   *[other] Möjligt om { $to } personer räcker för ett kurstillfälle i stället för { $from }.
}
planning-nearest-participants-max = { $to ->
    [one] Möjligt om ett kurstillfälle får ha { $to } person i stället för { $from }.
   *[other] Möjligt om ett kurstillfälle får ha { $to } personer i stället för { $from }.
}
planning-nearest-role-min = { $to ->
    [one] Möjligt om { $to } person i rollkategorin ”{ $role }” räcker för ett kurstillfälle i stället för { $from }.
   *[other] Möjligt om { $to } personer i rollkategorin ”{ $role }” räcker för ett kurstillfälle i stället för { $from }.
}
planning-nearest-role-max = { $to ->
    [one] Möjligt om ett kurstillfälle får ha { $to } person i rollkategorin ”{ $role }” i stället för { $from }.
   *[other] Möjligt om ett kurstillfälle får ha { $to } personer i rollkategorin ”{ $role }” i stället för { $from }.
}
planning-nearest-max-km = Möjligt om deltagarna får resa { $to } km i stället för { $from }.

# Hur bra en plan är.
planning-proof-optimal = { $count ->
    [one] Det här är den bästa planen som finns; { $count } grupp har jämförts.
   *[other] Det här är den bästa planen som finns; { $count } grupper har jämförts.
}
planning-proof-gap = Bästa planen hittills; ingen plan är mer än { $percent } % bättre.
planning-proof-feasible = { $count ->
    [one] Bästa planen hittills, av { $count } grupp; om det finns en bättre är inte känt.
   *[other] Bästa planen hittills, av { $count } grupper; om det finns en bättre är inte känt.
}
planning-proof-infeasible = Det finns ingen plan.
planning-proof-unknown = Beräkningen avbröts innan någon plan hade hittats.
planning-only-plan = Ingen annan plan är lika bra.
planning-equal-plans = { $count ->
    [one] { $count } plan är så här bra.
   *[other] { $count } planer är lika bra; det här är en av dem.
}

# Varför ett kurstillfälle ser ut som det gör.
planning-cost-nothing = Kurstillfället kostar ingenting.
planning-cost = Kurstillfället kostar { $cost }.
planning-cost-travel-only = Kurstillfället kostar { $cost }, allt för resor.
planning-cost-parts = Kurstillfället kostar { $cost }: { $parts }.
planning-cost-travel = { $km } för resor
planning-cost-above-target = { $off ->
    [one] { $km } för { $off } person fler än de önskade { $target }
   *[other] { $km } för { $off } personer fler än de önskade { $target }
}
planning-cost-below-target = { $off ->
    [one] { $km } för { $off } person färre än de önskade { $target }
   *[other] { $km } för { $off } personer färre än de önskade { $target }
}
planning-cost-mix = { $km } för fördelningen av rollkategorier
planning-distances = Fågelvägen till { $place }: { $distances }.
planning-distance = { $region } { $count } km
planning-next-none = Ingen annan lokal får användas för de här regionerna.
planning-next-equal = Den näst bästa orten, { $place }, skulle kosta lika mycket.
planning-next-dearer = Den näst bästa orten är { $place }: { $difference } mer.
planning-next-cheaper = { $place } skulle kosta { $difference } mindre för de här regionerna, men behövs för andra kurstillfällen.

# Regler som en grupp bryter mot: satser efter ett kolon.
planning-broken-few-regions = { $count ->
    [one] { $edition } skulle få { $count } region men behöver minst { $limit }
   *[other] { $edition } skulle få { $count } regioner men behöver minst { $limit }
}
planning-broken-many-regions = { $count ->
    [one] { $edition } skulle få { $count } region men får ha högst { $limit }
   *[other] { $edition } skulle få { $count } regioner men får ha högst { $limit }
}
planning-broken-not-connected = i { $edition } skulle { $regions } sakna förbindelse med de andra regionerna
planning-broken-few-people = { $count ->
    [one] { $edition } skulle få { $count } person men behöver minst { $limit }
   *[other] { $edition } skulle få { $count } personer men behöver minst { $limit }
}
planning-broken-many-people = { $count ->
    [one] { $edition } skulle få { $count } person men får ha högst { $limit }
   *[other] { $edition } skulle få { $count } personer men får ha högst { $limit }
}
planning-broken-few-of-role = { $count ->
    [one] { $edition } skulle få { $count } person i rollkategorin ”{ $role }” men behöver minst { $limit }
   *[other] { $edition } skulle få { $count } personer i rollkategorin ”{ $role }” men behöver minst { $limit }
}
planning-broken-many-of-role = { $count ->
    [one] { $edition } skulle få { $count } person i rollkategorin ”{ $role }” men får ha högst { $limit }
   *[other] { $edition } skulle få { $count } personer i rollkategorin ”{ $role }” men får ha högst { $limit }
}
planning-broken-separated = { $edition } skulle bara få en av { $one } och { $other }, som ska vara tillsammans
planning-broken-not-apart = { $edition } skulle få både { $one } och { $other }, som ska hållas isär
planning-broken-no-venue = det skulle inte finnas någon ledig lokal som ligger tillräckligt nära och är tillräckligt stor för { $edition }
planning-broken-few-editions = { $count ->
    [one] det skulle bli { $count } kurstillfälle men planen behöver minst { $limit }
   *[other] det skulle bli { $count } kurstillfällen men planen behöver minst { $limit }
}
planning-broken-many-editions = { $count ->
    [one] det skulle bli { $count } kurstillfälle men planen får ha högst { $limit }
   *[other] det skulle bli { $count } kurstillfällen men planen får ha högst { $limit }
}

# Vad det innebär att flytta en region till ett annat kurstillfälle.
planning-move-breaks = { $region } kan inte flyttas till { $edition }: { $why }.
planning-move-dearer = Att flytta { $region } till { $edition } skulle kosta { $difference } mer.
planning-move-cheaper = Att flytta { $region } till { $edition } skulle spara { $difference }.
planning-move-equal = Att flytta { $region } till { $edition } skulle kosta lika mycket.
planning-move-empties = Då skulle { $edition } inte längre behövas.
planning-move-host = Då skulle { $edition } i stället hållas i { $place }.

# Planernas sidor.

notice-planning-asked = En ny plan har gjorts med din ändring.
notice-planning-taken-over = Kurstillfällena är sparade som utkast. Utlys vart och ett när plats och datum är klara.

planning-list-title = Planer
planning-list-lead = Vilka grannregioner som möts i vilket kurstillfälle, och var. Varje plan sparas så att du kan jämföra.
planning-list-note = Avstånd är fågelvägen, enkel resa, från regionens residensort till värdorten.
planning-new = Gör en plan
planning-empty = Ingen plan än
planning-empty-office = Ange hur många som kommer från varje region. Du får den bästa indelningen, med bevis och karta.
planning-title-first = Första planen
planning-plan-number = Plan { $number }
planning-from = från plan { $number }
planning-taken-over-mark = övertagen
planning-least = minst
planning-compare = Jämför alla planer

planning-col-plan = Plan
planning-col-state = Status
planning-col-editions = Kurstillfällen
planning-col-people = Personer
planning-col-km = Kilometer, alla personer
planning-col-km-each = Kilometer per person
planning-col-longest = Längsta resan, km
planning-col-off = Avvikelse från målet
planning-col-made = Gjord
planning-col-region = Region
planning-col-hosts = Kan vara värd
planning-towns = Andra orter med lokaler
planning-towns-hint = Orter där det finns registrerade lokaler men som inte är någon regions residensort. Varje ort ligger i en region och kan ta emot regionens grupp, eller vilken grupp som helst om kurstillfällen får hållas var som helst.
planning-col-town = Ort
planning-col-from-seat = Från residensorten
planning-from-seat = { $km } km från { $seat }
planning-towns-unplaced = På dessa orter finns lokaler, men ingen har angett var de ligger, så vägen dit kan inte räknas:
planning-towns-venues = Komplettera lokalerna
planning-col-room = Platser där
planning-col-group = Kurstillfälle
planning-col-way = km
planning-col-number = Nr
planning-col-choose = Välj

planning-state-searching = söker
planning-state-optimal = bäst
planning-state-feasible = bra
planning-state-infeasible = omöjlig
planning-state-unknown = avbruten

planning-ask-title = Gör en plan
planning-ask-lead = Ange vilka som ska komma och vad som är viktigt. För ett land finns den bästa planen genast, för en kontinent inom några minuter.
planning-ask-lead-from = Utgår från plan { $number }, som förblir som den är.
planning-ask = Hitta den bästa planen
planning-ask-again = Ändra förutsättningarna
planning-case = Hämta underlaget
planning-field-title = Planens namn
planning-field-title-hint = Det som skiljer den från andra.
planning-demand = Vilka som ska komma
planning-demand-hint = Personer efter region och rollkategori. Avmarkera en region som inte deltar, i listan eller genom att trycka på den på kartan, och en ort som inte kan vara värd.
planning-cell-label = { $role } från { $region }
planning-room-label = Platser i { $place }
planning-fill-nominated = Fyll i från projektets listor
planning-fill-table = Fyll i från ett kalkylblad
planning-field-table = Kalkylblad
planning-field-table-hint = CSV, XLSX eller ODS. Första kolumnen anger regioner, var och en av de andra en rollkategori.
planning-fill-file = Fyll i från filen
planning-table-column = Kolumn { $column }: ”{ $value }” är ingen rollkategori i projektet.
planning-table-no-columns = Det finns ingen kolumn för en rollkategori.
planning-table-row = Rad { $row }: ”{ $value }” är ingen region.
planning-table-people = Rad { $row }: ”{ $value }” är inget antal personer. Skriv ett heltal eller lämna cellen tom.
planning-table-twice = Rad { $row }: ”{ $value }” finns redan på en tidigare rad.
planning-groups = Grupper och kurstillfällen
planning-field-regions-min = Minsta antal regioner i en grupp
planning-field-regions-max = Högsta antal regioner i en grupp
planning-field-editions-min = Minsta antal kurstillfällen
planning-field-editions-max = Högsta antal kurstillfällen
planning-field-people-min = Minsta antal personer i ett kurstillfälle
planning-field-people-max = Högsta antal personer i ett kurstillfälle
planning-field-target-people = Önskat antal personer i ett kurstillfälle
planning-field-target-hint = Kurstillfällena kommer så nära som det är värt resorna.
planning-rules = Förutsättningar
planning-bounds = Personer ur varje rollkategori i ett kurstillfälle
planning-bounds-hint = Lämna tomt det som inte ska begränsas.
planning-col-role = Rollkategori
planning-col-least = Minst
planning-col-most = Högst
planning-bound-least = { $role }, minst
planning-bound-most = { $role }, högst
planning-worth = Vad är värt längre resor?
planning-worth-hint = Den plan väljs som ger det minsta antalet kilometer för alla tillsammans när detta räknas som extra kilometer.
planning-field-balance = Hur många kilometer mer för en person närmare målet?
planning-field-balance-hint = 0: jämnstora grupper spelar ingen roll.
planning-field-mix = Hur många kilometer mer för en person närmare en jämn blandning av rollkategorier?
planning-field-mix-hint = 0: blandningen spelar ingen roll.
planning-travel = Resor
planning-field-farthest = Längsta tillåtna resa, km
planning-field-farthest-hint = Fågelvägen, enkel resa.
planning-field-anywhere = En grupp får mötas utanför sina egna regioner
planning-kinds = Vad som gör regioner till grannar
planning-kinds-hint = Bara regioner som hänger ihop på dessa sätt hamnar i samma grupp.
planning-kind-land = gräns på land
planning-kind-bridge = bro eller tunnel som korsar vatten
planning-kind-lake-bridge = gräns i en sjö, med fast förbindelse
planning-kind-lake = gräns i en sjö, utan förbindelse
planning-kind-ferry = färjelinje
planning-kind-sea = öppet hav
planning-wishes = Dina önskemål hittills
planning-wishes-hint = Avmarkera det som inte längre gäller.
planning-wish-together = { $one } tillsammans med { $other }
planning-wish-apart = { $one } åtskild från { $other }
planning-wish-held = { $region } möts i { $place }
planning-wish-closed = Inget i { $place }
planning-wish-editions = { $count ->
    [one] Ett kurstillfälle
   *[other] { $count } kurstillfällen
  }
planning-wish-weights = En annan avvägning mellan resor och jämnstora grupper
planning-wish-same = Välj två olika regioner.

planning-searching = Sökningen pågår
planning-searching-for = { $seconds ->
    [one] Sedan en sekund. Sidan uppdateras av sig själv.
   *[other] Sedan { $seconds } sekunder. Sidan uppdateras av sig själv.
  }
planning-search-waits = Den väntar på sin tur: en stor sökning körs i taget.
planning-search-candidates = { $count ->
    [one] En möjlig grupp jämförs.
   *[other] { $count } möjliga grupper jämförs.
  }
planning-search-best = Den bästa planen hittills kostar { $km } personkilometer.
planning-search-gap = Ingen plan är mer än { $percent } % bättre.
planning-stop = Avbryt och behåll den bästa hittills
planning-cut-off = Sökningen avbröts
planning-cut-off-text = Servern startades om medan den sökte. Bara tiden är förlorad.
planning-search-again = Sök igen

planning-against-same = Lika många kilometer som plan { $number }.
planning-against-cheaper = { $km } personkilometer mindre än plan { $number }.
planning-against-dearer = { $km } personkilometer mer än plan { $number }.
planning-km-note = Kilometer är fågelvägen, enkel resa.
planning-demand-now = { $count ->
    [one] Projektets listor skiljer sig från planen med en person.
   *[other] Projektets listor skiljer sig från planen med { $count } personer.
  }
planning-demand-again = Gör om med dagens listor
planning-impossible = Varför det inte finns någon plan
planning-nearest = Vad som precis skulle räcka
planning-repairs = Vad som kan ges upp
planning-map = Grupper av regioner i { $country }
planning-map-text = Varje grupp har egen färg och eget mönster; prickarna är värdorter, och linjer leder dit från regionernas residensorter, med avståndet i kilometer under namnen. Tabellen bredvid säger detsamma.
planning-map-km = { $km } km
planning-groups-table = Kurstillfällen med sina regioner
planning-groups-note = Siffran för ett kurstillfälle är alla personers kilometer; för en region vägen till värdorten.
planning-hosts-mark = värd
planning-reasons = Varför det blev så
planning-why-not = Varför inte med grannarna?
planning-best-then = Den bästa planen med { $one } tillsammans med { $other } kostar { $km } personkilometer mer.
planning-moving = Flytta en region
planning-moving-hint = På kartan: dra en region till ett annat kurstillfälle, eller tryck på regionen och sedan på kurstillfället. Svaret står här.
planning-field-moved = Region som flyttas
planning-field-moved-to = Till kurstillfället
planning-moving-ask = Vad skulle det innebära?
planning-moving-other = En annan flytt
planning-moving-title = { $region } flyttad till kurstillfället i { $place }
planning-moving-there = { $region } hör redan till det kurstillfället.
planning-moving-best = Ingen plan med { $one } tillsammans med { $other } kostar mindre.
planning-moving-none = { $count ->
    [one] Med de här reglerna finns ingen plan med { $region } tillsammans med { $regions }.
   *[other] Med de här reglerna finns ingen plan med { $region } tillsammans med någon av dessa: { $regions }.
  }
planning-moving-keep = Plan med den flytten
planning-moving-best-then = Bästa planen med båda
planning-what-if = Tänk om …?
planning-what-if-lead = Varje tryck gör en ny plan och behåller den här.
planning-what-if-pair = Två regioner
planning-field-one = Den ena regionen
planning-field-other-region = Den andra
planning-do-together = Tillsammans
planning-do-apart = Åtskilda
planning-what-if-host = En värdort
planning-field-host = Ort
planning-field-hosted-region = Kurstillfälle för
planning-do-held = Håll den där
planning-do-closed = Inget på orten
planning-what-if-count = Antal kurstillfällen
planning-do-fewer = Ett färre
planning-do-more = Ett till
planning-changes = Vad som skulle ändras mot plan { $number }
planning-changes-none = Ingen region byter kurstillfälle.
planning-col-before = Hittills i
planning-col-after = Sedan i
planning-stay-table = Vad det kostar att stanna kvar
planning-stay-col = Med personerna i den här planen
planning-stay = Grupperna i plan { $number }
planning-move = Grupperna i den här planen
planning-stay-against = Det som talar mot att stanna kvar:
planning-stay-left-out = de gamla grupperna utelämnar { $regions }
planning-next-best = De näst bästa planerna
planning-next-best-lead = Ingen annan plan ligger mellan dem och den här. Varje tryck gör en av dem till en egen plan.
planning-next-take = Gör detta till en plan
planning-dearer-not = Kostar lika mycket
planning-dearer-more = Kostar { $difference } mer
planning-dearer-less = Kostar { $difference } mindre
planning-differs-moves = { $region } flyttar från { $from } till { $to }.
planning-differs-joins = { $region } deltar nu, vid { $edition }.
planning-differs-leaves = { $region } deltar inte längre; regionen hörde till { $edition }.
planning-differs-host = { $regions }: kurstillfället hålls i { $to } i stället för i { $from }.
planning-differs-appears = Det blir ett kurstillfälle till, i { $place }.
planning-differs-vanishes = Kurstillfället i { $place } behövs inte längre.
planning-not-told = Varför regioner inte är med sina grannar, de näst bästa planerna samt resor mot jämnstora grupper räknas ut för upp till { $most } regioner.
planning-wish-kept = { $regions } som en grupp, i { $place }
planning-wish-next = Näst bästa planen nr { $number }
planning-traded = Resor mot jämnstora grupper
planning-traded-lead = Var och en av planerna är bäst för någon avvägning mellan de två.
planning-traded-chart = Planer efter kilometer och avvikelse från önskat antal personer
planning-traded-across = kilometer →
planning-traded-up = ↑ avvikelse (personer)
planning-traded-here = den här planen
planning-traded-take = Visa planen

planning-take-over = Gör kurstillfällen av planen
planning-take-over-lead = Varje grupp blir ett utkast till kurstillfälle med sina regioner, planerade kvoter och kursens program.
planning-take-over-again = Kurstillfällen har redan gjorts av planen. Om du fortsätter blir det fler.
planning-taken-over-banner = Kurstillfällen gjordes av planen { $at }.
planning-in-common = För alla kurstillfällen
planning-field-course = Kurs
planning-field-language = Språk
planning-field-capacity = Minsta antal deltagare
planning-field-spare = Extra platser
planning-field-spare-hint = Platser utöver de planerade personerna, i varje kurstillfälle.
planning-field-enrol-from = Anmälan öppnar
planning-field-closes-before = Anmälan stänger, dagar före
planning-field-decided-before = Beslut, dagar före
planning-edition-of-group = { $place } ({ $count ->
    [one] en person
   *[other] { $count } personer
  })
planning-field-code = Kod
planning-field-starts-on = Första dagen
planning-field-venue = Plats
planning-venue-open = Plats ej bestämd
planning-venue-open-choice = Ska hittas i { $place }
planning-make-editions = Gör kurstillfällena

# Seatings: who sits in which edition.

planning-seatings-title = Placeringar
planning-seatings-lead = Vem som får plats på vilket kurstillfälle: föreslås med bevis och verkställs sedan med ett tryck. Varje förslag sparas.
planning-seatings-empty = Ingen placering än
planning-seatings-empty-office = Alla på dina listor föreslås det kurstillfälle som passar alla bäst, efter platsernas regler.
planning-seating-number = Placering { $number }
planning-seating-title-first = Från listorna
planning-seating-ask = Placera personer
planning-seating-ask-lead = Alla som är nominerade, har anmält sig eller står i kö föreslås en plats. Den som har en plats behåller den. Inget händer förrän du tilldelar platserna.
planning-seating-again = Placera igen
planning-seating-find = Hitta den bästa placeringen
planning-field-seating-title = Placeringens namn
planning-seating-editions = Kurstillfällen
planning-seating-editions-hint = Kryssa för dem där personer ska placeras. Alla måste höra till samma kurs.
planning-seating-no-edition = Inget kurstillfälle i projektet tar emot personer nu. Planera ett först:
planning-seating-no-editions = Kryssa för minst ett kurstillfälle.
planning-seating-two-courses = Kryssa bara för kurstillfällen av en kurs: en person får en plats.
planning-seating-nobody = Ingen står på listorna för dessa kurstillfällen. Lägg till personer nedan eller kryssa för andra.
planning-seating-too-large = Så mycket går inte att räkna på en gång: högst { $editions } kurstillfällen och { $people } personer.
planning-col-seating = Placering
planning-col-seated = Med plats
planning-col-new = Nya platser
planning-col-waiting = Väntar
planning-col-seats = Platser
planning-col-has-seat = Tagna
planning-col-asking = Vill komma
planning-col-fewest = Minsta antal
planning-col-meets = Behov som tillgodoses
planning-col-person = Person
planning-col-organisation = Organisation
planning-col-seat = Plats
planning-col-why = Varför
planning-fewest-label = Minsta antal i { $code }
planning-fewest-own = planerat: { $count }
planning-meets-label = Behov som tillgodoses i { $code }, med komma emellan
planning-seating-rules = Regler
planning-field-cells = Håll dig till platserna för varje region och rollkategori
planning-field-cells-hint = Utan kryss kan en plats som den egna regionen och kategorin inte använder gå till någon annan.
planning-field-elsewhere = Föreslå även andra kurstillfällen för personens region
planning-field-elsewhere-hint = Utan kryss föreslås bara de kurstillfällen som personen har bett om.
planning-field-organisation-most = Flest personer från en organisation i ett kurstillfälle
planning-field-organisation-most-hint = Lämna tomt för ingen gräns.
planning-seating-matters = Vad som räknas
planning-field-seat-km = Hur många kilometer, alla personer sammanlagt, får det kosta att en person till får en plats?
planning-field-seat-km-hint = Fågelvägen, enkel resa. Är platserna lika bra får den som anmälde sig först den bättre.
planning-field-first = Vem går först?
planning-field-first-hint = Deras platser räknas tio gånger.
planning-first-nobody = Ingen: alla lika
planning-first-waiting = De som redan står i kö
planning-seating-people = Personer utöver listorna
planning-seating-people-hint = Personer som projektet känner och som inte står på någon lista än. De på listorna är redan med.
planning-field-people = Tabell
planning-field-people-hint = En rad med rubriker, sedan en rad per person, med semikolon emellan: e-post, region, rollkategori, organisation, prioritet (1 till 3; 3 går först), behov, kurstillfällen. Bara e-posten behövs; resten tas från personens uppgifter.
planning-field-people-file-hint = CSV, XLSX eller ODS med dessa kolumner. Den skrivs in i tabellen ovan, där du kan rätta den.
planning-field-good-only = Hoppa över raderna som är fel
planning-people-email = E-post
planning-people-region = Region
planning-people-role = Rollkategori
planning-people-organisation = Organisation
planning-people-priority = Prioritet
planning-people-needs = Behov
planning-people-editions = Kurstillfällen
planning-people-column = Kolumn { $column }: ”{ $value }” läses inte här eller finns två gånger.
planning-people-no-email = Det saknas en kolumn för e-postadressen.
planning-people-cell = Rad { $row }, { $column }: { $why }
planning-people-why-unknown = projektet känner ingen med adressen ”{ $value }”. Lägg först till personen i registret.
planning-people-why-twice = ”{ $value }” finns redan på en tidigare rad.
planning-people-why-missing = varken tabellen eller personens uppgifter säger det.
planning-people-why-not-known = ”{ $value }” är inte känt.
planning-people-why-priority = ”{ $value }” är inte 1, 2 eller 3.
planning-people-why-edition = ”{ $value }” är inget av de ikryssade kurstillfällena.
planning-people-why-no-edition = inget ikryssat kurstillfälle är för den här regionen.
planning-seating-optimal = Ingen annan placering är bättre med dina förutsättningar.
planning-seating-feasible = Bästa placeringen hittills; ingen är mer än { $km } km bättre.
planning-seating-infeasible = Det finns ingen placering med dessa regler.
planning-seating-unknown = Avbruten innan en placering hittades.
planning-seating-asked = Förutsättningar
planning-asked-seat = En plats till är värd { $km } km resa.
planning-asked-cells = Platserna för varje region och rollkategori är bara deras.
planning-asked-any-cell = Platser som en region och rollkategori inte använder kan gå till andra.
planning-asked-elsewhere = Även andra kurstillfällen för personens region föreslogs.
planning-asked-own-lists = Bara kurstillfällen som personerna bett om föreslogs.
planning-asked-organisation = Flest personer från en organisation i ett kurstillfälle: { $count }.
planning-asked-first-waiting = De som stod i kö går först.
planning-asked-first-role = Rollkategorin ”{ $role }” går först.
planning-search-branches = Prövade möjligheter: { $count }.
planning-search-seats-gap = Ingen placering är mer än { $km } km bättre än den bästa hittills.
planning-seating-stop = Avbryt och behåll den bästa hittills
planning-seated-of = Tagna platser: { $seated } av { $capacity }
planning-seated-km = { $km } km sammanlagt
planning-seated-nobody = Ingen skulle ha plats här.
planning-seat-kept = har redan en plats
planning-seat-new = förslag
planning-seat-erased = Raderad person
planning-seat-name = { $name }
planning-limit-full = Alla platser är tagna och någon väntar på en.
planning-limit-cell = { $region }, { $role }: alla platser är tagna ({ $count }) och någon väntar på en.
planning-limit-organisation = { $organisation }: högst { $count } får delta här, och någon väntar.
planning-one-more = En plats till här skulle vara värd { $km } km.
planning-one-more-cell = En plats till här, för { $region }, { $role }, skulle vara värd { $km } km.
planning-one-more-nothing = En plats till här skulle inte ändra något.
planning-one-more-unknown = Vad en plats till här skulle vara värd räknades inte ut.
planning-waits-dearer = { $code }: helheten blir bättre utan det ({ $km } km bort).
planning-waits-full = { $code }: alla platser är tagna.
planning-waits-cell = { $code }: ingen plats är kvar för { $region }, { $role }.
planning-waits-organisation = { $code }: fler från { $organisation } får inte delta där.
planning-waits-not-held = { $code }: för få personer för att det ska hållas (minst { $count }).
planning-waits-need = { $code }: behovet ”{ $need }” tillgodoses inte där.
planning-waits-barred = { $code }: { $why }
planning-waits-nowhere = Inget av kurstillfällena är öppet för personen.
planning-waiting-table = Vem som väntar, och varför
planning-seating-conflict = Varför det inte finns någon
planning-seating-conflict-lead = Dessa regler motsäger varandra; utan någon av dem skulle det finnas en placering.
planning-conflict-keeps = { $name } behåller platsen i { $code }.
planning-conflict-need = { $name } behöver: { $need }.
planning-conflict-capacity = Platser i { $code }: { $count }.
planning-conflict-fewest = Minsta antal i { $code }: { $count }.
planning-conflict-cell = Platser i { $code } för { $region }, { $role }: { $count }.
planning-conflict-organisation = Flest personer från en organisation i ett kurstillfälle: { $count }.
planning-seats-give-title = Tilldela platserna
planning-seats-give-lead = Alla ikryssade får den föreslagna platsen, bekräftad, och lämnar de andra köerna. Övriga sätts i kö eller står kvar. De som berörs får besked per e-post. Allt görs, eller inget.
planning-seats-give = Tilldela de ikryssade platserna
planning-seats-none = Ingen är ikryssad. Kryssa för minst en person.
planning-seats-changed = Inget ändrades, eftersom listorna inte längre är som när placeringen gjordes.
planning-seats-given-banner = Platserna tilldelades { $at }.
notice-planning-seats-given = Platserna är tilldelade; e-post är på väg.

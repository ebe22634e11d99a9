# Regioner. Sidorna.
regions-title = Regioner
regions-lead = De länder som deltar, deras regioner och vilka av dem som är grannar.
regions-countries = Länder
regions-country = Land
regions-region = Region
regions-code = Kod
regions-seat = Säte
regions-population = Invånare
regions-neighbours = Grannar
regions-no-countries = Inget land ännu
regions-no-countries-text = När en landsfil har lästs in visas landets regioner här.
regions-country-lead = { $regions ->
    [one] { $regions } region
   *[other] { $regions } regioner
  } med { $population } invånare
regions-regions-of = Regioner i { $country }
regions-map-country = Karta: { $country }
regions-map-country-text = Landets regioner; var och en leder till sin sida. Samma regioner finns i tabellen.
regions-map-region = Karta: { $region } och dess grannar
regions-map-region-text = Regionen och dess grannar är framhävda. Tabellen över grannar säger detsamma.
regions-legend-here = denna region
regions-legend-neighbour = grannar
regions-facts = Fakta
regions-names = Namn
regions-name-local = lokalt
regions-neighbours-of = Grannar till { $region }
regions-no-neighbours = Ingen region gränsar till den här.
regions-link = Vad som ligger emellan
regions-link-off = räknas inte som granne om inte planeraren bestämmer det
regions-distance = Avstånd
regions-distance-hint = Avståndet är fågelvägen mellan de båda sätena.
regions-kilometres = { $count } km
regions-origin = Var uppgifterna kommer ifrån
regions-source = Källa
regions-licence = Villkor

# Inläsning av ett land.
regions-import = Läs in ett land
regions-import-lead = Ett land läses in från en textfil med regioner, grannar och konturer. Om något i den är fel sparas ingenting.
regions-import-file = Landsfil
regions-import-hint = TOML, högst 2 MiB. Ett land som redan finns ersätts.
regions-found-title = Grannar som hittades i { $country }
regions-found-text = { $count ->
    [one] Filen anger inga landgränser. Av konturerna framgår en, som sparas tillsammans med landet. Ännu är inget sparat.
   *[other] Filen anger inga landgränser. Av konturerna framgår { $count }, som sparas tillsammans med landet. Ännu är inget sparat.
}
regions-found-region = Region
regions-found-neighbours = Grannar, med gränsens längd
regions-found-neighbour = { $region } ({ $km } km)
regions-found-alone = Inget förbinder dessa regioner med någon annan. Om man kan resa därifrån, ange en bro eller färja i filen:
regions-found-toml = Samma sak som förbindelser till filen
regions-found-toml-text = Konturer visar inte vatten. Om någon av gränserna går i en sjö, eller om en bro eller färja saknas: kopiera förbindelserna till filen, rätta dem och importera filen igen.
regions-found-submit = Spara landet med dessa grannar
regions-import-gone = Filen finns inte längre. Importera den igen.
regions-import-submit = Läs in
regions-import-no-file = Välj en landsfil som inte är tom.
regions-import-problems = Filen lästes inte in: listan nedan visar vad som behöver rättas. Välj den sedan igen.
regions-import-problems-in = Att rätta i { $file }
regions-import-line = Rad
regions-import-what = Att rätta
regions-format = Landsfiler
regions-format-link = Så är filen uppbyggd
regions-format-parts = På den här sidan
regions-format-lead = Hur ett land skrivs ned så att det kan läsas in. Beskrivningen är på engelska.
notice-regions-imported = Landet har lästs in.

# Slag av förbindelser mellan grannar.
regions-link-land = gräns på land
regions-link-bridge = bro eller tunnel
regions-link-lake-bridge = gräns i en sjö, med bro
regions-link-lake = gräns i en sjö, utan övergång
regions-link-ferry = färja
regions-link-sea = öppet hav

# Vad som kan vara fel i en landsfil; varje meddelande visas med sin rad. Orden inom citattecken är namn i filen.
regions-problem-text-too-long = Filen är för stor: högst { $limit } KiB kan läsas in.
regions-problem-not-utf8 = Härifrån är filen inte text i UTF-8. Spara den i teckenkodningen UTF-8.
regions-problem-left-out = Regionen ”{ $code }” saknas. Den är redan sparad och personer eller kurstillfällen kan höra till den, så den kan inte utelämnas.
regions-problem-syntax = Härifrån går filen inte att läsa som TOML: { $detail }.
regions-problem-duplicate-field = Fältet finns redan. Behåll bara det ena.
regions-problem-format = Formatet ”{ $format }” är okänt. Skriv ”{ $wanted }”.
regions-problem-country-code = ”{ $code }” är ingen landskod. Skriv två versaler (ISO 3166-1), till exempel PL.
regions-problem-missing = Fältet ”{ $field }” saknas.
regions-problem-missing-name = { $language ->
    [pl] Det polska namnet (”pl”) saknas.
    [sv] Det svenska namnet (”sv”) saknas.
   *[en] Det engelska namnet (”en”) saknas.
  }
regions-problem-empty = Fältet ”{ $field }” är tomt.
regions-problem-too-long = Fältet ”{ $field }” är för långt: högst { $limit } tecken.
regions-problem-odd-characters = Fältet ”{ $field }” innehåller en radbrytning eller ett styrtecken, eller börjar eller slutar med ett mellanslag.
regions-problem-unknown-field = Formatet har inget fält ”{ $field }” här. Är det rätt stavat?
regions-problem-wrong-type = { $wanted ->
    [text] Fältet ”{ $field }” ska vara text inom citattecken.
    [whole] Fältet ”{ $field }” ska vara ett heltal.
    [number] Fältet ”{ $field }” ska vara ett tal.
    [date] Fältet ”{ $field }” ska vara ett datum, till exempel 2024-12-31.
    [switch] Fältet ”{ $field }” ska vara true (ja) eller false (nej).
    [table] Fältet ”{ $field }” ska vara en tabell: fält inom klammerparenteser.
    [tables] Fältet ”{ $field }” ska vara en lista med tabeller.
   *[rings] Konturen för regionen ”{ $field }” ska vara en lista med ringar, och varje ring en lista med punkter.
  }
regions-problem-too-many-regions = Filen har { $count } regioner; högst { $limit } är möjliga.
regions-problem-region-code = ”{ $code }” är ingen regionkod. Använd bara versalerna A till Z och siffror.
regions-problem-duplicate-code = Koden ”{ $code }” tillhör redan regionen på rad { $first }.
regions-problem-latitude = Latituden { $value } ligger inte mellan -90 och 90.
regions-problem-longitude = Longituden { $value } ligger inte mellan -180 och 180.
regions-problem-population = { $value } kan inte vara ett invånarantal.
regions-problem-unknown-link = Förbindelsen anger regionen ”{ $code }”, som inte finns i filen.
regions-problem-self-link = Förbindelsen går från regionen ”{ $code }” till den själv.
regions-problem-duplicate-link = Regionerna ”{ $a }” och ”{ $b }” är redan förbundna på rad { $first }.
regions-problem-unknown-kind = ”{ $kind }” är inget slag av förbindelse. Möjliga är: { $known }.
regions-problem-unknown-outline = Det finns en kontur för regionen ”{ $code }”, som inte finns i filen.
regions-problem-ring-short = Konturen för regionen ”{ $code }” har för få punkter: en sluten ring har minst fyra, och den sista är densamma som den första.
regions-problem-ring-open = En ring i konturen för regionen ”{ $code }” är inte sluten: den sista punkten ska vara densamma som den första.
regions-problem-ring-flat = En ring i konturen för regionen ”{ $code }” omsluter ingenting: punkterna ligger på en linje.
regions-problem-point = En punkt i konturen för regionen ”{ $code }” är inte ett talpar [longitud, latitud].
regions-problem-too-many-points = Konturerna har tillsammans { $count } punkter; högst { $limit } är möjliga. Förenkla gränserna.
regions-problem-more = { $count ->
    [one] Det finns { $count } problem till.
   *[other] Det finns { $count } problem till.
  }

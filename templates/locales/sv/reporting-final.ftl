# Projektets slutrapport.

reporting-final-title = Slutrapport
reporting-final-public-title = Slutrapport för publicering
reporting-final-as-of = Räknat på underlaget som det såg ut { $at }.
reporting-final-pdf = Rapporten (PDF)
reporting-final-show-all = Visa kansliets rapport
reporting-final-show-public = Version för publicering
reporting-final-public-note = I den här versionen är antal under { $k } utelämnade, även nollor, och så många andra som krävs för att inget ska kunna räknas ut. Sidor med personerna bakom siffrorna är inte länkade.
reporting-final-own-note = Det här är kansliets rapport: den innehåller små antal som personer kan kännas igen på. För allmänheten finns en version utan dem.
reporting-final-contents = Rapportens innehåll
reporting-final-behind = Raderna bakom:
reporting-final-open = Öppna slutrapporten
reporting-final-open-text = Allt som har uppnåtts i siffror, tabeller och diagram, räknat på underlaget som det ser ut nu. Som sida och som tillgänglig PDF, för kansliet och för publicering.

# I korthet

reporting-final-glance = I korthet
reporting-final-glance-source = Var och en av siffrorna redovisas med sina delar och rader i ett avsnitt nedan.
reporting-final-editions-over = Genomförda kurstillfällen
reporting-final-of = av { $all } planerade
reporting-final-came = Var på plats
reporting-final-of-enrolled = av { $enrolled } anmälda personer
reporting-final-enrolled = Anmälda
reporting-final-completed = Slutförde
reporting-final-certified = Med intyg
reporting-final-share = Andel närvaro
reporting-final-share-note = minuters närvaro av planerade minuter, i kurstillfällen som är över
reporting-final-nothing-over = Inget kurstillfälle är över ännu.
reporting-final-outside = { $count ->
    [one] En person började före eller efter projekttiden och räknas med: siffrorna omfattar { $from } till { $until }.
   *[other] { $count } personer började före eller efter projekttiden och räknas med: siffrorna omfattar { $from } till { $until }.
  }

# Projektet

reporting-final-grant = Projektet
reporting-final-grant-number = Nummer
reporting-final-grant-programme = Program
reporting-final-grant-funder = Finansiär
reporting-final-grant-term = Projekttid
reporting-final-grant-body = Genomförs av
reporting-final-grant-regions = Regioner
reporting-final-grant-roles = Rollkategorier
reporting-final-grant-line = Finansiering
reporting-final-link-project = projektets sida

# Mål

reporting-final-targets = Mål och resultat
reporting-final-targets-source = Kurstillfällen och regioner: kurstillfällen som är avslutade eller stängda. Deltagare: personer som deltog åtminstone delvis i ett sådant kurstillfälle, var och en en gång. Intyg: de som är giltiga. Det är samma resultat som på projektets sida.
reporting-final-targets-none = Projektet har inte satt upp några mål.
reporting-final-targets-table = Varje mål med sitt resultat
reporting-final-targets-more = Målet för deltagare räknar { $counted }: bara kurstillfällen vars utfall är klart. { $came } personer var på plats i minst en minut; det är de som räknas i resten av rapporten.
reporting-final-target = Mål
reporting-final-promised = Planerat
reporting-final-result = Resultat
reporting-final-reached = Uppnått
reporting-final-by-hand = räknas för hand
reporting-final-link-certificates = register över intyg

# Kurstillfällen och grupper

reporting-final-editions = Kurstillfällen
reporting-final-editions-source = Ur kalendern och programmen: timmarna är programmets minuter, med och utan raster och måltider. Av inställda och sammanslagna kurstillfällen listas de där någon hade varit närvarande; de summeras inte.
reporting-final-editions-none = Projektet har inga kurstillfällen ännu.
reporting-final-editions-table = Datum, platser och timmar
reporting-final-editions-all = { $count ->
    [one] Ett kurstillfälle
   *[other] { $count } kurstillfällen
  }
reporting-final-edition = Kurstillfälle
reporting-final-dates = Datum
reporting-final-place = Ort och regioner
reporting-final-hours = Timmar
reporting-final-hours-net = Utan raster
reporting-final-sessions = Pass
reporting-final-state = Läge
reporting-final-link-schedule = offentligt schema
reporting-final-groups = Grupper av regioner
reporting-final-groups-source = Regioner som ett kurstillfälle förde samman bildar en grupp. Inställda och sammanslagna kurstillfällen bildar ingen.
reporting-final-groups-table = Grupperna, deras orter och kurstillfällen
reporting-final-group = Grupp { $number }
reporting-final-group-column = Grupp
reporting-final-regions = Regioner
reporting-final-cities = Ort
reporting-final-editions-of-group = Kurstillfällen
reporting-final-map = { $country }: grupperna av regioner
reporting-final-map-text = { $count ->
    [one] En grupp av regioner med sin färgton, sitt mönster och sitt nummer, och orten där den möts. Tabellen räknar upp dess regioner.
   *[other] { $count } grupper av regioner, var och en med en färgton, ett mönster och ett nummer, och orterna där de möts. Tabellen räknar upp varje grupps regioner.
  }
reporting-final-link-plans = planer för kurstillfällen

# Personer

reporting-final-people = Personer
reporting-final-people-source = Räknat på platser, närvaroposter och registret över intyg, enligt samma regler som de gemensamma indikatorerna och närvaroarbetsboken.
reporting-final-people-none = Ingen har haft en plats eller varit på plats ännu.
reporting-final-seats = Planerat
reporting-final-by-edition = Efter kurstillfälle
reporting-final-by-edition-text = Den som deltar i två kurstillfällen räknas i båda. Planerat är antalet platser; ett kurstillfälle som har ställts in eller slagits samman har inga.
reporting-final-by-regions = Efter region
reporting-final-by-roles = Efter rollkategori
reporting-final-by-both = De som var på plats, efter region och rollkategori
reporting-final-by-both-text = Alla räknas en gång, under det första kurstillfälle där de var på plats.
reporting-final-by-both-public = Alla räknas en gång, under det första kurstillfälle där de var på plats. Antal under { $k } är utelämnade, och andra med dem. Det är tabellen bland de offentliga siffrorna.
reporting-final-by-sex = Efter kön
reporting-final-sex-not-asked = Inte efterfrågat. Projektet frågar inte deltagarna om kön, så inget räknas efter det och inget gissas.
reporting-final-sex = Kön
reporting-final-region = Region
reporting-final-role = Rollkategori
reporting-final-all = Totalt
reporting-final-unknown = Saknas i underlaget
reporting-final-link-indicators = gemensamma indikatorer
reporting-final-link-evidence = underlag med närvaroarbetsboken
reporting-final-link-figures = offentliga siffror

# Närvaro

reporting-final-attendance = Närvaro
reporting-final-attendance-source = Minuter ur gällande poster, så som närvaroarbetsboken har dem på bladet med summor; med eller utan raster beroende på hur varje kurs räknar. Kommande kurstillfällen är utelämnade, och pågående är inte summerade.
reporting-final-attendance-none = Inget kurstillfälle med program har hållits ännu.
reporting-final-attendance-text = Minuter för alla anmälda, även de som aldrig kom.
reporting-final-attendance-public = I de kurstillfällen som är över var alla anmälda tillsammans närvarande { $share } av de planerade minuterna. Siffror för enskilda kurstillfällen publiceras inte.
reporting-final-attendance-few = Andelen närvaro är utelämnad: färre än { $k } personer kom, eller färre än { $k } uteblev.
reporting-final-attendance-table = Minuter och andelar efter kurstillfälle
reporting-final-going-on = pågår ännu, ingår inte i summan
reporting-final-minutes-planned = Planerade minuter
reporting-final-minutes-attended = Minuters närvaro
reporting-final-tenths = Hur mycket enskilda deltagare var närvarande
reporting-final-tenths-text = Deltagare i kurstillfällen efter hur stor andel av sina planerade minuter de var närvarande; den som deltar i två kurstillfällen räknas i båda.
reporting-final-participants = Deltagare

# Framsteg

reporting-final-gain = Vad man lärde sig
reporting-final-gain-source = Ur de första inlämnade försöken på förtest och sluttest. Bara de som gjorde båda jämförs; det är siffrorna på sidan om framsteg.
reporting-final-gain-no-tests = Ingen kurs i projektet har både förtest och sluttest.
reporting-final-gain-text = Medelvärden av andelen poäng före och efter. Framsteget anges i procentenheter; det normerade framsteget är den del av det som fanns kvar att nå som nåddes (Hake 1998).
reporting-final-gain-waiting = { $count ->
    [one] Ett försök väntar på att ett svar ska bedömas och ingår inte i siffrorna.
   *[other] { $count } försök väntar på att svar ska bedömas och ingår inte i siffrorna.
  }
reporting-final-gain-table = Från förtest till sluttest
reporting-final-course = Kurs
reporting-final-paired = Gjorde båda testen
reporting-final-before = Före
reporting-final-after = Efter
reporting-final-gained = Framsteg
reporting-final-normalised = Normerat framsteg
reporting-final-only-before = Bara före
reporting-final-only-after = Bara efter
reporting-final-link-gain = framsteg person för person

# Utvärdering

reporting-final-evaluation = Utvärdering
reporting-final-evaluation-source = Ur de anonyma svaren; ingen kan koppla dem till personer. Skalorna går från 1 till 5.
reporting-final-evaluation-none = Ingen kurs i projektet har en utvärdering.
reporting-final-evaluation-few = Färre än { $k } svar har lämnats, så inga visas.
reporting-final-evaluation-left-out = Antalet svar som har räknats är utelämnat: tillsammans med en annan total skulle det avslöja en grupp på färre än { $k } personer.
reporting-final-evaluation-given = { $count ->
    [one] Ett svar
   *[other] { $count } svar
  } från { $editions ->
    [one] ett kurstillfälle.
   *[other] { $editions } kurstillfällen.
  }
reporting-final-evaluation-counted = { $count ->
    [one] Ett svar
   *[other] { $count } svar
  } från { $editions ->
    [one] ett kurstillfälle.
   *[other] { $editions } kurstillfällen.
  } Svar från kurstillfällen med färre än { $k } räknas inte: bredvid de andra kurstillfällenas sidor skulle de kunna läsas ut.
reporting-final-evaluation-texts = Det som skrevs med egna ord finns på kurstillfällenas utvärderingssidor.
reporting-final-question = Fråga
reporting-final-answers = Svar
reporting-final-answer = Svar
reporting-final-mean = Medelvärde
reporting-final-link-evaluation = utvärdering av { $edition }

# Hur det räknades

reporting-final-how = Så har det räknats
reporting-final-how-people = Anmälda är alla som har en bekräftad plats eller hade den till slutet (de som avanmälde sig eller ersattes dessförinnan räknas inte), och de som var på plats ändå. På plats var de som har minst en minuts registrerad och gällande närvaro. Båda räknas en gång i projektet, under region och rollkategori i det första kurstillfälle där de var på plats.
reporting-final-how-completed = Slutförde gjorde de som uppfyllde alla krav i en kurs: minuter, obligatoriska delar, test och utvärdering, så som kursen kräver. Ett intyg räknas om det är giltigt; ett återkallat räknas inte.
reporting-final-how-minutes = Andelen närvaro är alla minuters närvaro av alla minuter som planerats för de anmälda. Rättelser räknas så som de gäller vid räkningen.
reporting-final-how-gain = Normerat framsteg är (medelvärde efter − medelvärde före) ÷ (1 − medelvärde före): R. R. Hake, ”Interactive-engagement versus traditional methods”, American Journal of Physics 66 (1998), 64–74.
reporting-final-how-public = Utelämnade är antal under { $k }, även nollor; antal som något av dem kan räknas ut ur; totaler som skiljer sig med mindre än { $k } från en annan visad total; medelvärden för färre än { $k } personer och sådana som ligger så nära skalans ände att de skulle avslöja hur få som valde ett annat steg; och andelen närvaro när färre än { $k } kom eller färre än { $k } uteblev.
reporting-final-how-public-editions = Personer publiceras inte efter kurstillfälle: ett kurstillfälle är en grupp regioner, och dess antal skulle tillsammans med regiontabellen avslöja antal som är utelämnade där.

# Diagram

reporting-final-chart-text = { $count ->
    [one] En stapel: { $label }, { $figure }.
   *[other] { $count } staplar; den längsta är { $label } med { $figure }.
  } Tabellen har samma siffror.
reporting-final-chart-targets = Resultat i procent av målen
reporting-final-chart-regions = Personer efter region
reporting-final-chart-roles = Personer efter rollkategori
reporting-final-chart-sex = De som var på plats, efter kön
reporting-final-chart-shares = Andel närvaro efter kurstillfälle
reporting-final-chart-tenths = Deltagare efter andel närvaro
reporting-final-chart-gain = Genomsnittlig andel poäng före och efter
reporting-final-chart-means = Genomsnittliga svar, från 1 till 5
reporting-final-chart-choice = Svar

# Dokumentet

reporting-final-signs = PDF-filen kan inte framställas: dess teckensnitt saknar { $signs }. Leta i texterna om projektet och dess kurser, kurstillfällen och lokaler och skriv på ett annat sätt. Rapportens sida visar allt.
reporting-final-print-project = Projekt:
reporting-final-print-project-number = Nummer:
reporting-final-print-emblem-alt = Europeiska unionens emblem
reporting-final-print-contents = Innehåll
reporting-final-print-behind = Raderna bakom:
reporting-final-print-left-out = utelämnat
reporting-final-print-page-of = Sida { $n } av { $m }

# Projekt: bidraget

projects-list-title = Projekt
projects-list-lead = Varje projekt är ett bidrag: vem som betalar, vilka som utbildas, var, och vad som ska redovisas till sist.
projects-none = Inga projekt än
projects-none-admin = Ett projekt rymmer finansiär, regioner, rollkategorier och mål. Kurstillfällena planeras i det.
projects-none-office = Ett projekt visas här så snart du har utsetts till dess projektkontor eller granskare.
projects-add = Lägg till ett projekt
projects-edit = Ändra projektet
projects-form-lead = Det du skriver här hamnar på scheman, närvarolistor, intyg och i rapporter.
projects-save = Spara projektet
projects-results = Testresultat
projects-items = Frågor
projects-evidence = Underlag
projects-certificates = Intyg
projects-plans = Planer
projects-seatings = Placeringar
projects-venues = Lokaler
projects-plan-edition = Planera ett kurstillfälle

projects-code = Kod
projects-code-hint = Kort, för adresser och listor: versaler, siffror och bindestreck, till exempel RT2026. Den kan inte ändras senare.
projects-title = Titel
projects-title-hint = Som i bidragsavtalet, högst 600 tecken. Det räcker med ett språk; den som läser på ett annat ser den text som finns.
projects-kicker = { $code } · { $number }
projects-number = Avtalsnummer
projects-programme = Program
projects-funder = Finansiär
projects-term = Projekttid
projects-starts-on = Första dagen
projects-ends-on = Sista dagen
projects-contact = Projektkontorets e-postadress
projects-contact-hint = Visas för deltagarna på sidor och i e-post.
projects-grant = Bidraget
projects-visibility = Finansieringsrad
projects-visibility-hint = Meningen som finansiären kräver, på sidor, listor, intyg och i exporter.
projects-visibility-default = Medfinansieras av Europeiska unionen
projects-emblem = Emblem
projects-emblem-hint = Visas bredvid finansieringsraden, aldrig mindre än någon annan logotyp.
projects-emblem-eu = Europeiska unionens flagga
projects-emblem-none = Inget emblem
projects-issuing-body = Utfärdande organ
projects-issuing-body-hint = Institutionen i vars namn intygen utfärdas.
projects-signatory = Undertecknare av intyg
projects-signatory-name = Undertecknarens namn
projects-signatory-function = Undertecknarens befattning

projects-regions = Regioner
projects-regions-hint = Regionerna vars tjänstepersoner projektet utbildar.
projects-region-count = { $count ->
    [one] { $count } region
   *[other] { $count } regioner
}
projects-country = { $name }: { $chosen } av { $of } valda
projects-roles = Rollkategorier
projects-roles-hint = Kategorier av tjänstepersoner som platser avsätts för. Koden används i listor och vid import: gemener, siffror och bindestreck. En kategori som används i kurstillfällen kan byta namn och plats men inte tas bort.
projects-role-code = Kod
projects-order = Ordning
projects-remove = Ta bort
projects-role-order-label = Ordning på rad { $row }
projects-role-code-label = Kod på rad { $row }
projects-role-name-label = Namn på rad { $row }, { $language }
projects-role-remove-label = Ta bort rad { $row }

projects-targets = Mål
projects-no-targets = Inga mål har satts.
projects-targets-hint = Vad projektet har lovat att nå. Töm alla namn på en rad för att ta bort den.
projects-target = Mål
projects-target-counts = Vad som räknas
projects-target-unit = Enhet
projects-target-value = Utlovat
projects-target-reached = Uppnått
projects-target-by-hand = räknas för hand
projects-target-counts-label = Vad som räknas på rad { $row }
projects-target-name-label = Målets namn på rad { $row }, { $language }
projects-target-unit-label = Enhet på rad { $row }
projects-target-value-label = Utlovat värde på rad { $row }
projects-indicator-editions = Genomförda kurstillfällen
projects-indicator-participants = Deltagare som närvarat
projects-indicator-certificates = Utfärdade intyg
projects-indicator-regions = Regioner som nåtts
projects-indicator-materials = Publicerade material
projects-indicator-publications = Publikationer
projects-indicator-other = Något annat

projects-records = Gallring och publicerade siffror
projects-retention-event = Händelse som bevarandetiden räknas från
projects-retention-event-hint = En händelse utanför projektet, till exempel sista utbetalningen till stödmottagaren.
projects-retention-event-default = sista utbetalningen till stödmottagaren
projects-retention-years = Antal år som handlingar bevaras
projects-retention-from = Händelsens datum
projects-retention-from-hint = Lämna tomt tills den har inträffat.
projects-retention-until = Handlingarna bevaras i { $years } år efter { $event }, till och med { $date }.
projects-retention-waiting = Handlingarna bevaras i { $years } år efter { $event }. Den har inte inträffat än, så ingenting gallras.
projects-retention-held = Ingenting gallras så länge gallringsstoppet gäller. Därefter bevaras handlingarna i { $years } år efter { $event }.
projects-held-reason = Skäl för gallringsstopp
projects-held-reason-hint = Så länge fältet är ifyllt gallras ingenting, oavsett datum: en revision, en tvist.
projects-held-banner = Gallringsstopp gäller: { $reason }
projects-suppression = Minsta antal som publiceras
projects-suppression-hint = Lägre antal döljs i offentliga tabeller, så att ingen kan kännas igen.
projects-suppression-words = I offentliga tabeller döljs antal under { $k }.

projects-editions = Kurstillfällen
projects-edition = Kurstillfälle
projects-edition-place = Plats
projects-edition-dates = Datum
projects-edition-seats = Platser
projects-edition-state = Status
projects-no-editions = Inga kurstillfällen har planerats än
projects-no-editions-office = Välj kurs, lokal och datum; programmet kopieras från kursen och platserna fördelas på regioner och rollkategorier.

projects-wrong-code = Använd bara versalerna A–Z, siffror och bindestreck, 2 till 32 tecken, med bokstav eller siffra först och sist.
projects-code-taken = Ett annat projekt har redan den koden.
projects-wrong-end = Sista dagen ligger före den första.
projects-missing-in-all = Fyll i minst ett språk.
projects-missing-regions = Välj minst en region.
projects-missing-roles = Ange minst en rollkategori.
projects-wrong-role-code = Använd bara gemenerna a–z, siffror och bindestreck, med bokstav eller siffra först och sist.
projects-role-twice = En annan rad har samma kod.
projects-role-in-use = Rollkategorin ”{ $code }” används i kurstillfällen och kan inte tas bort.

notice-project-added = Projektet har lagts till.
notice-project-changed = Projektet har sparats.

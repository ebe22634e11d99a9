home-menu-start = Start
home-menu-editions = Kurstillfällen
home-menu-materials = Material
home-menu-projects = Projekt
home-menu-courses = Kurser
home-menu-people = Personer
home-menu-mail = E-post
home-menu-audit = Händelselogg

# Gästens startsida

home-welcome-title = Utbildning för likabehandling
home-welcome-lead = Kurser som samlar tjänstepersoner från grannregioner: anmäl dig, lär dig i webbläsaren, träffas i två dagar och få ett intyg.
home-welcome-sign-in = Logga in
home-welcome-editions = På gång
home-welcome-all = Alla kurstillfällen
home-welcome-none = Inget kurstillfälle är utlyst just nu.
home-verify-heading = Kontrollera ett intyg
home-verify-text = Ange koden på ett intyg och se vad som intygas, vem det är utfärdat till och om det fortfarande gäller.
home-verify-button = Kontrollera ett intyg
home-how-heading = Så deltar du
home-how-text = Logga in, leta upp det kurstillfälle som är avsett för din region och roll och anmäl dig. Om du inte har något konto lägger din myndighet eller projektkontoret till dig.

# Startsidan för inloggade

home-desk-title = Välkommen, { $name }
home-tasks-title = Att göra nu
home-tasks-none = Just nu väntar ingenting på dig.
home-hurry-now = Brådskar
home-hurry-today = I dag
home-hurry-soon = Snart
home-hurry-you = Din tur
home-enrolments-title = Mina kurser
home-step-await = Projektkontoret beslutar om din anmälan. Du får besked via e-post.
home-step-await-label = Visa anmälan
home-step-wait = Du står på väntelistan. Du får besked via e-post så snart en plats blir ledig.
home-step-wait-label = Visa anmälan
home-step-answer = En plats hålls åt dig till { $until }.
home-step-answer-soon = En plats hålls åt dig.
home-step-answer-label = Svara på erbjudandet
home-step-prepare = Du har en plats. Läs kursen och gör förtestet innan den börjar.
home-step-prepare-label = Öppna kursen
home-step-check-in = Kursen pågår. Checka in med numret som visas i lokalen.
home-step-check-in-label = Checka in
home-step-finish = Dagarna i lokalen är över. Gör klart det som återstår i kursen; intyget kommer av sig självt.
home-step-finish-label = Fortsätt kursen
home-step-off = Det här kurstillfället blir inte av.
home-step-off-label = Visa anmälan
home-step-over = Den här anmälan är avslutad.
home-step-over-label = Visa anmälan
home-find-title = Hitta en kurs
home-find-text = Se vilka kurstillfällen som är avsedda för din region och roll. Båda finns i dina uppgifter.
home-find-open = De här kurstillfällena är avsedda för din region och roll, och du kan anmäla dig nu.
home-find-button = Visa kurstillfällena
home-find-record = Mina uppgifter
home-teaching-title = Jag undervisar
home-uncertified = { $count ->
    [one] { $count } intyg kunde inte utfärdas: se varför
   *[other] { $count } intyg kunde inte utfärdas: se varför
}
home-objections = { $count ->
    [one] En invändning mot närvaron väntar på svar
   *[other] { $count } invändningar mot närvaron väntar på svar
}
home-teach-to-mark = { $count ->
    [one] Ett svar väntar på rättning, eller på att poängen lämnas ut
   *[other] { $count } svar väntar på rättning, eller på att poängen lämnas ut
}
home-teach-today = Ta närvaro i lokalen
home-teach-now = I dag.
home-teach-seated = { $count ->
    [one] En deltagare.
   *[other] { $count } deltagare.
}
home-failed-mails = { $count ->
    [one] Ett meddelande kunde inte skickas
   *[other] { $count } meddelanden kunde inte skickas
}
home-teach-attendance = Närvaro
home-teach-participants = Deltagare
home-office-title = Projekten i korthet
home-figure-editions = Pågående kurstillfällen
home-figure-seats = Tillsatta platser
home-figure-of = av { $total }
home-figure-waiting = På väntelistor
home-figure-mails = Meddelanden som inte skickats
home-editions-title = Pågående kurstillfällen
home-editions-words = Kod, ort eller kurs
home-editions-all = Visa alla kurstillfällen
home-column-edition = Kurstillfälle
home-column-when = När
home-column-seats = Platser
home-column-waiting = Väntar
home-column-state = Status
home-column-next = Nästa steg
home-office-step-announce = Kontrollera planen och utlys kurstillfället
home-office-step-open = Öppna anmälan
home-office-step-fill = Fyll de tomma platserna
home-office-step-decide = Besluta om det blir av
home-office-step-start = Registrera att det har börjat
home-office-step-complete = Registrera att det är slut
home-office-step-close = Samla underlaget och avsluta
home-projects-title = Projekt
home-project-audited = Du granskar
home-first-title = Så börjar du
home-first-course = Importera en kurs
home-first-course-note = En mapp eller dess zip-fil: texter, test, enkät, program.
home-first-project = Lägg upp ett projekt
home-first-project-note = Finansiär, regioner, rollkategorier, mål. Kurstillfällen planeras på projektets sida.
home-first-people = Lägg till dina kollegor
home-first-people-note = Ge sedan var och en sina behörigheter: projektkontor, kursledare, granskare.

# Sökningen

home-search-title = Sök
home-search-lead = I allt som är öppet för dig här.
home-search-words = Ord
home-search-editions = Kurstillfällen
home-search-materials = Material
home-search-courses = Kurser
home-search-people = Personer
home-search-none = Ingenting hittades
home-search-none-text = Prova färre eller kortare ord. Bokstäver med och utan prickar behandlas lika.

# Vad som är fel med en kursmapp

catalogue-problem-course-missing = Filen course.toml saknas. Varje kurs måste ha den överst i sin mapp.
catalogue-problem-slug = Fältet slug är ”{ $slug }”, men mappen heter ”{ $folder }”. De måste vara lika.
catalogue-problem-missing-field = Fältet { $field } saknas.
catalogue-problem-unknown-field = Formatet har inget fält { $field } här. Kontrollera stavningen eller ta bort fältet.
catalogue-problem-field-twice = Fältet anges två gånger.
catalogue-problem-field-of-kind = Fältet { $field } hör inte till typen { $kind }.
catalogue-problem-syntax = Detta är inte giltig TOML: { $detail }
catalogue-problem-not-utf8 = Filen är inte sparad som UTF-8. Spara den som UTF-8 i redigeraren.
catalogue-problem-file-too-long = Filen är för stor; högst { $limit } kB är tillåtet.
catalogue-problem-file-missing = Filen { $path } finns inte.
catalogue-problem-file-unknown = Filen har ingen plats i en kursmapp. Flytta den, byt namn på den eller ta bort den.
catalogue-problem-file-unused = Inget i kursen hänvisar till filen, så ingen skulle någonsin se den. Hänvisa till den eller ta bort den.
catalogue-problem-file-language = Namnet måste ange textens språk, till exempel grounds.pl.md.
catalogue-problem-file-name = Namnet får bara innehålla små bokstäver a–z, siffror och bindestreck.
catalogue-problem-wrong-type = { $wanted ->
    [text] { $field } måste vara en text inom citattecken.
    [flag] { $field } måste vara true eller false.
    [list] { $field } måste vara en lista inom hakparenteser.
    [words] { $field } måste ange varje språk, till exempel { "{" } pl = "…", en = "…" { "}" }.
    [number] { $field } måste vara ett tal, med punkt före decimalerna.
   *[table] { $field } måste vara en tabell.
}
catalogue-problem-empty = { $field } är tomt.
catalogue-problem-too-long = { $field } är för långt; högst { $limit } tecken är tillåtna.
catalogue-problem-list-too-long = Listan { $field } är för lång; högst { $limit } poster är tillåtna.
catalogue-problem-control = { $field } innehåller styrtecken som inte kan visas.
catalogue-problem-number = { $field } måste vara ett heltal från { $least } till { $most }.
catalogue-problem-marks = { $field } måste vara ett tal över 0 och högst { $most }.
catalogue-problem-places = Texten på språket { $language } måste nämna var och en av sina { $count } luckor en gång, som [[1]], [[2]] och så vidare.
catalogue-problem-choice = { $field } är ”{ $value }”, men måste vara något av: { $known }.
catalogue-problem-clock = { $field } är ”{ $value }”, men måste vara ett klockslag, till exempel "09:30".
catalogue-problem-key = { $field } är ”{ $value }”, men får bara innehålla små bokstäver a–z, siffror och bindestreck.
catalogue-problem-key-twice = Nyckeln ”{ $value }” används redan på rad { $first }.
catalogue-problem-key-not-name = Nyckeln är ”{ $key }”, men filen heter ”{ $name }”. De måste vara lika.
catalogue-problem-language-missing = { $field } saknar språket { $language }, som kursen ska vara komplett på.
catalogue-problem-language-unknown = ”{ $language }” är inte ett språk i programmet; det finns: { $known }.
catalogue-problem-ground = ”{ $value }” är inte koden för en diskrimineringsgrund.
catalogue-problem-page-path = ”{ $value }” är inte sökvägen till en sida; skriv "pages/namn", utan språk och filändelse.
catalogue-problem-topics = Ett intyg behöver minst ett ämne med antal minuter.
catalogue-problem-used-twice = ”{ $value }” är redan en aktivitet på rad { $first }; det kan den bara vara en gång.
catalogue-problem-passed = För att slutföra kursen krävs testet ”{ $value }”, men ingen aktivitet i kursen erbjuder det.
catalogue-problem-survey-missing = För att slutföra kursen krävs utvärderingen, men ingen aktivitet i kursen är en enkät.
catalogue-problem-agenda-missing = Kursen har en del på plats, men ingen agenda.toml som säger när.
catalogue-problem-day = Passet ligger på dag { $day }, men kursen har { $days ->
    [one] en dag
   *[other] { $days } dagar
}.
catalogue-problem-slot-order = Punkten börjar { $start }, men den föregående börjar { $before }. Skriv punkterna i tidsordning.
catalogue-problem-slot-overlap = Den föregående punkten pågår till { $end }, men den här börjar { $start }.
catalogue-problem-slot-midnight = Punkten pågår till efter midnatt.
catalogue-problem-slot-endless = Den sista punkten i ett pass måste ha minuter: ingen följande punkt avslutar den.
catalogue-problem-pre-test-fails = Ingen kan bli underkänd på ett förtest: pass_percent måste vara 0.
catalogue-problem-few = { $field } behöver minst { $least } poster.
catalogue-problem-one-correct = { $count ->
    [0] Inget svar är markerat som rätt; exakt ett ska vara det.
   *[other] { $count } svar är markerade som rätt; exakt ett ska vara det.
}
catalogue-problem-some-correct = Inget svar är markerat som rätt; minst ett ska vara det.
catalogue-problem-title-missing = Texten måste börja med sin rubrik, en rad som ”# Rubrik”.
catalogue-problem-title-second = Här finns en andra huvudrubrik. Bara första raden har ett ”#”; avsnitt börjar med ”##”.
catalogue-problem-heading-skipped = En rubrik på nivå { $level } följer på en på nivå { $above }. Nivåer får inte hoppas över, för då tappar skärmläsare bort sig.
catalogue-problem-page-empty = Det finns inget under rubriken.
catalogue-problem-link = { $alone ->
    [yes] ”{ $target }” kan inte länkas härifrån: texten finns också som PDF och e-bok, så den kan bara länka till webben och till egna rubriker.
   *[no] Länken ”{ $target }” leder inte till någon sida eller något material i kursen.
}
catalogue-problem-link-form = Skriv adressen ”{ $target }” inom parentes direkt efter länkens ord.
catalogue-problem-anchor = Länken ”{ $target }” leder inte till någon rubrik i texten.
catalogue-problem-picture = { $alone ->
    [yes] ”{ $target }”: texten finns också som PDF och e-bok, som ännu inte kan visa bilder.
   *[no] Bilden ”{ $target }” finns inte i mappen. Lägg den i pictures/ och hänvisa till den därifrån.
}
catalogue-problem-picture-words = Bilden saknar ord för den som inte kan se den. Skriv dem inom hakparenteserna.
catalogue-problem-picture-kind = Detta är inte en PNG-, JPEG- eller WebP-bild, eller inte den sort som namnet säger.
catalogue-problem-section-empty = I det här avsnittet frågas ingenting: ge det frågor eller lottningar.
catalogue-problem-quiz-empty = Testet frågar ingenting: alla dess frågor ligger i poolen, och inget avsnitt lottar någon.
catalogue-problem-quiz-too-long = Testet har fler än { $most } frågor.
catalogue-problem-draw-too-few = { $count ->
    [one] En fråga ska lottas
   *[other] { $count } frågor ska lottas
}, men { $found ->
    [0] ingen i den här mappen passar
    [one] bara en i den här mappen passar
   *[other] bara { $found } i den här mappen passar
} utöver dem som testet ändå ställer och dem i dess andra lottningar.
catalogue-problem-pool-section = En fråga i poolen står inte i något avsnitt: ta bort { "section" } eller { "pool" }.
catalogue-problem-more = Det finns { $count } fel till. Rätta de här först.

catalogue-import-meanwhile = Någon annan importerade kursen i samma ögonblick. Titta på kursen och importera igen om det fortfarande behövs.

# Listan över kurser

catalogue-courses = Kurser
catalogue-courses-lead = De upplägg som kurstillfällena följer. En kurs är en mapp med texter; varje import av en ändrad mapp ger en ny version.
catalogue-none-heading = Det finns inga kurser ännu
catalogue-none-text = Importera en kursmapp som zipfil eller någon av kurserna som följer med programmet.
catalogue-none-wait = Projektkontoret har inte importerat någon kurs ännu.
catalogue-course = Kurs
catalogue-kind = Typ
catalogue-kind-course = Kurs
catalogue-kind-conference = Konferens
catalogue-kind-working_group = Arbetsgrupp
catalogue-kind-thematic_meeting = Tematräff
catalogue-days = Dagar
catalogue-languages = Språk
catalogue-version = Version
catalogue-version-of = { $version }, importerad den { $date }
catalogue-version-number = Version { $version }
catalogue-versions = Versioner
catalogue-imported = Importerad

# En kurs

catalogue-facts = I korthet
catalogue-aims = Syfte
catalogue-outcomes = Lärandemål
catalogue-modules = Moduler och aktiviteter
catalogue-activity-page = sida att läsa
catalogue-activity-material = material
catalogue-activity-quiz = test
catalogue-activity-survey = enkät
catalogue-activity-session = träff
catalogue-voluntary = frivilligt
catalogue-compulsory = obligatoriskt
catalogue-agenda-day = Program för dag { $day }
catalogue-without-breaks = { $time } utan pauser
catalogue-minimum = { $people ->
    [one] minst en person
   *[other] minst { $people } personer
}
catalogue-slot-opening = Inledning
catalogue-slot-talk = Föreläsning
catalogue-slot-group_work = Grupparbete
catalogue-slot-break = Paus
catalogue-slot-meal = Måltid
catalogue-slot-closing = Avslutning
catalogue-slot-other = Övrigt
catalogue-completion = Slutförd när
catalogue-completion-attended = deltagaren varit närvarande minst { $percent } % av de planerade minuterna, { $breaks ->
    [in] pauser inräknade
   *[out] pauser inte medräknade
}
catalogue-completion-slots = deltagaren varit med på varje obligatorisk programpunkt
catalogue-completion-passed = testet är godkänt: { $quiz }
catalogue-completion-survey = utvärderingen är lämnad (ett kvitto visar det, aldrig svaren)
catalogue-completion-none = Inget krävs: den som var med har slutfört kursen.
catalogue-certificate = På intyget
catalogue-topic = Ämne
catalogue-time = Tid
catalogue-total = Totalt
catalogue-entitlements = Förmåner
catalogue-entitlement-lunch = Lunch
catalogue-entitlement-minutes = { $what }: från { $hours } timmars { $on ->
    [attended] närvaro
   *[planned] planerat deltagande
}, { $breaks ->
    [in] pauser inräknade
   *[out] pauser inte medräknade
}
catalogue-entitlement-sessions = { $what }: från { $least ->
    [one] ett pass
   *[other] { $least } pass
} { $on ->
    [attended] med närvaro
   *[planned] i planeringen
}
catalogue-grounds = Diskrimineringsgrunder
catalogue-ground-sex = kön
catalogue-ground-age = ålder
catalogue-ground-race = ras
catalogue-ground-ethnic-origin = etniskt ursprung
catalogue-ground-social-origin = socialt ursprung
catalogue-ground-national-minority = tillhörighet till nationell minoritet
catalogue-ground-language = språk
catalogue-ground-religion = religion
catalogue-ground-denomination = trosuppfattning eller avsaknad av sådan
catalogue-ground-world-view = livsåskådning
catalogue-ground-beliefs = politisk eller annan åskådning
catalogue-ground-social-status = social ställning
catalogue-ground-property = förmögenhet
catalogue-ground-disability = funktionsnedsättning
catalogue-ground-genetic-features = genetiska särdrag
catalogue-ground-sexual-orientation = sexuell läggning
catalogue-ground-gender-identity = könsidentitet
catalogue-download = Ladda ner mappen
catalogue-quizzes = Test
catalogue-import-new = Importera en ny version

# Att läsa en sida så som deltagarna gör

catalogue-preview-note = Så här läser deltagarna sidan. Där står kursens innehåll och deras framsteg bredvid.
catalogue-preview-others = Kursens sidor
catalogue-text-languages = Textens språk

# Import

catalogue-import = Importera en kurs
catalogue-import-lead = Allt kontrolleras först. Om något är fel får du veta allt på en gång, med fil och rad, och inget sparas.
catalogue-import-zip = Från en zipfil
catalogue-import-file = Kursmapp som zipfil
catalogue-import-file-hint = Högst { $megabytes } MB. Formatet beskrivs i courses/README.md, som följer med programmet.
catalogue-import-do = Kontrollera och importera
catalogue-import-no-file = Välj en zipfil först.
catalogue-import-wrong = Inget importerades. Rätta det som står nedan och skicka mappen igen.
catalogue-import-problems = Vad som är fel
catalogue-problem-file = Fil
catalogue-problem-line = Rad
catalogue-problem-what = Vad som är fel
catalogue-problem-whole = hela mappen
catalogue-import-bundled = Följer med programmet
catalogue-import-bundled-text = De här kurserna följer med programmet och kan vara en förebild för egna.
catalogue-import-this = Importera
notice-course-imported = Kursen importerades. Nya kurstillfällen använder den här versionen; befintliga behåller sin.
notice-course-unchanged = Mappen är likadan som den nyaste versionen, så det fanns inget att importera.

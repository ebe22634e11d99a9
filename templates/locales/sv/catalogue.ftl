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
   *[table] { $field } måste vara en tabell.
}
catalogue-problem-empty = { $field } är tomt.
catalogue-problem-too-long = { $field } är för långt; högst { $limit } tecken är tillåtna.
catalogue-problem-list-too-long = Listan { $field } är för lång; högst { $limit } poster är tillåtna.
catalogue-problem-control = { $field } innehåller styrtecken som inte kan visas.
catalogue-problem-number = { $field } måste vara ett heltal från { $least } till { $most }.
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
catalogue-problem-slot-midnight = Punkten pågår efter midnatt.
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
catalogue-problem-more = Det finns { $count } fel till. Rätta de här först.

# Vad som är fel med en zipfil

catalogue-archive-not-a-zip = Detta är inte en zipfil, eller så är den skadad.
catalogue-archive-too-many = Det finns fler än { $limit } filer.
catalogue-archive-too-large = Uppackade tar filerna mer än { $limit } MB.
catalogue-archive-ratio = Filen är packad mer än { $limit } gånger. Så packar ingen en kurs, därför packar vi inte upp den.
catalogue-archive-contradicts = Zipfilen nämner filer två gånger, eller så överlappar dess delar varandra. Packa mappen igen.
catalogue-archive-unreadable = Den här posten i zipfilen är skadad.
catalogue-archive-method = Posten är packad på ett sätt som vi inte kan läsa. Packa mappen som en vanlig zipfil.
catalogue-archive-name = Namnet är inte skrivet i UTF-8.
catalogue-archive-path = Namnet skulle leda ut ur mappen eller innehåller tecken som vissa system inte godtar.
catalogue-archive-link = Detta är en länk till en annan fil. Lägg själva filen här.
catalogue-archive-encrypted = Posten är skyddad med lösenord.
catalogue-archive-disk = Kan inte läsas: { $detail }

catalogue-import-meanwhile = Någon annan importerade kursen i samma ögonblick. Titta på kursen och importera igen om det fortfarande behövs.

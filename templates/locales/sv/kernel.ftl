# Ramen runt varje sida

kernel-name = Evenhand
kernel-skip = Hoppa till innehållet
kernel-languages = Språk
kernel-account = – ditt konto
kernel-signed-in-as = Inloggad som
kernel-own-record = Mina uppgifter
kernel-search = Sök
kernel-sign-in = Logga in
kernel-sign-out = Logga ut
kernel-menu = Meny
kernel-menu-label = Huvudmeny
kernel-emblem-eu = Europeiska unionens flagga
kernel-version = version { $build }

# Formulär

kernel-optional = (frivilligt)
kernel-error-mark = Fel:
kernel-errors-title = Kontrollera formuläret
kernel-cancel = Avbryt

# Fel i formulär

kernel-form-missing = Det här behöver fyllas i.
kernel-form-too-long = Texten är { $length } tecken lång; högst { $longest } får plats.
kernel-form-control-characters = Texten innehåller tecken som inte kan sparas. Skriv in den i stället för att klistra in den.
kernel-form-email = Det här är inte en fullständig e-postadress. Skriv den som anna.nowak@example.org.
kernel-form-date = Det här är inte ett datum. Skriv år, månad och dag, till exempel 2026-03-14.
kernel-form-clock = Det här är inte ett klockslag. Skriv timmar och minuter, till exempel 09:30.
kernel-form-number = Ange ett heltal från { $least } till { $most }.
kernel-form-choice = Välj ett av alternativen.
kernel-form-expired = Formuläret var öppet för länge, eller så har du loggat in eller ut under tiden. Ingenting har ändrats. Gå tillbaka, ladda om sidan och skicka formuläret igen.

# Datum

kernel-month-1 = januari
kernel-month-2 = februari
kernel-month-3 = mars
kernel-month-4 = april
kernel-month-5 = maj
kernel-month-6 = juni
kernel-month-7 = juli
kernel-month-8 = augusti
kernel-month-9 = september
kernel-month-10 = oktober
kernel-month-11 = november
kernel-month-12 = december
kernel-weekday-1 = måndag
kernel-weekday-2 = tisdag
kernel-weekday-3 = onsdag
kernel-weekday-4 = torsdag
kernel-weekday-5 = fredag
kernel-weekday-6 = lördag
kernel-weekday-7 = söndag
kernel-weekday-date = { $weekday } { $date }
kernel-datetime = { $date } kl. { $time }

# Listor

kernel-pager-label = Listans sidor
kernel-pager-total = { $total ->
    [one] { $total } post
   *[other] { $total } poster
}
kernel-pager-page = sida { $page } av { $pages }
kernel-pager-previous = Föregående
kernel-pager-next = Nästa
kernel-breadcrumb-label = Sökväg
kernel-filters-apply = Visa
kernel-filters-all = Alla
kernel-filters-clear = Rensa
kernel-step-done = klart
kernel-step-current = pågår
kernel-step-todo = återstår
kernel-copy = Kopiera

# Vad skriptet säger

kernel-script-saving = Sparar …
kernel-script-saved = Sparat kl. { $time }
kernel-script-unsent = Inte sparat ännu. Svaret finns kvar i den här webbläsaren och skickas så snart servern går att nå.
kernel-script-refused = Det senaste svaret togs inte emot. Ladda om sidan för att se vad som har sparats.
kernel-script-signed-out = Inte sparat: du är inte längre inloggad, eller så är försöket avslutat. Svaret finns kvar i den här webbläsaren; logga in igen i ett annat fönster.
kernel-script-copied = Kopierat
kernel-script-characters = Tecken kvar: { $count }
kernel-script-minutes = Minuter kvar: { $count }
kernel-script-time-up = Tiden är slut. Det som har sparats räknas.
kernel-script-yes = Ja, fortsätt
kernel-script-no = Nej, gå tillbaka

# Felsidor

kernel-error-400-title = Vi kunde inte läsa det som skickades
kernel-error-400-text = Begäran kom fram i en form som vi inte förstår. Ingenting har ändrats.
kernel-error-400-help = Gå tillbaka, ladda om sidan och försök igen. Om du följde en länk bör du kontrollera att hela länken kom med.
kernel-error-401-title = Logga in först
kernel-error-401-text = Den här sidan visas bara för den som är inloggad. Ingenting har ändrats.
kernel-error-401-help = Logga in och öppna länken igen. Om du fyllde i ett formulär: gå tillbaka när du har loggat in och skicka det en gång till.
kernel-error-403-title = Du har inte tillgång till detta
kernel-error-403-text = Antingen krävs en behörighet som du inte har, eller så var formuläret öppet så länge att det inte längre gäller. Ingenting har ändrats.
kernel-error-403-help = Om du fyllde i ett formulär: gå tillbaka, ladda om sidan och skicka det igen. Om du anser att du bör ha tillgång, kontakta projektkontoret.
kernel-error-404-title = Det finns ingenting på den här adressen
kernel-error-404-text = Sidan kan ha flyttats eller tagits bort, eller så är den avsedd för andra.
kernel-error-404-help = Kontrollera att adressen är rätt skriven. Om du inte är inloggad: logga in och öppna länken igen.
kernel-error-405-title = Adressen kan inte användas på det sättet
kernel-error-405-text = Adressen finns, men den tar inte emot den här sortens begäran. Ingenting har ändrats.
kernel-error-405-help = Gå tillbaka till sidan med formuläret och skicka det därifrån.
kernel-error-409-title = Något har ändrats under tiden
kernel-error-409-text = Någon gjorde en ändring efter att du öppnade sidan, så steget genomfördes inte. Ingenting har skrivits över.
kernel-error-409-help = Gå tillbaka, ladda om sidan för att se hur det ser ut nu och ta ställning på nytt.
kernel-error-413-title = Filen är för stor
kernel-error-413-text = Det du skickade är större än vi kan ta emot. Ingenting har sparats.
kernel-error-413-help = Skicka en mindre fil: minska bilderna i den eller dela upp den.
kernel-error-415-title = Innehåll av det här slaget tas inte emot
kernel-error-415-text = Det som skickades har en form som den här adressen inte tar emot. Ingenting har ändrats.
kernel-error-415-help = Gå tillbaka till sidan med formuläret och skicka det därifrån. Om du laddade upp en fil bör du kontrollera att den är av rätt slag.
kernel-error-422-title = Något i formuläret stämmer inte
kernel-error-422-text = En del av det du skickade kan inte användas som det är. Ingenting har ändrats.
kernel-error-422-help = Gå tillbaka till formuläret, kontrollera det du har fyllt i och skicka det igen.
kernel-error-429-title = För många försök på kort tid
kernel-error-429-text = För att skydda allas konton gör vi en paus efter många försök. Det är inget fel på ditt konto.
kernel-error-429-help = Vänta en stund och försök igen. Du behöver inte trycka på knappen flera gånger.
kernel-error-500-title = Något gick fel hos oss
kernel-error-500-text = Det är inte ditt fel. Felet har registrerats. Allt som tidigare bekräftats som sparat finns kvar.
kernel-error-500-help = Försök igen om några minuter. Om det händer igen, kontakta projektkontoret och uppge referensnumret nedan.
kernel-error-503-title = Vi är strax tillbaka
kernel-error-503-text = Servern är hårt belastad eller håller på att uppdateras. Allt som tidigare bekräftats som sparat finns kvar.
kernel-error-503-help = Vänta en stund och ladda om sidan.
kernel-error-507-title = Servern har slut på utrymme
kernel-error-507-text = Inget av det du just skickade har sparats. Allt som tidigare bekräftats som sparat finns kvar.
kernel-error-507-help = Låt sidan vara öppen eller anteckna det du skrev, meddela projektkontoret att servern är full och försök igen senare.
kernel-error-refused-title = Det här går inte att göra
kernel-error-refused-help = Gå tillbaka till sidan du kom från; där syns hur det ser ut nu.
kernel-error-status = Fel { $status }
kernel-error-what-to-do = Det här kan du göra
kernel-error-retry = { $seconds ->
    [one] Du kan försöka igen om en sekund.
   *[other] Du kan försöka igen om { $seconds } sekunder.
}
kernel-error-home = Gå till startsidan
kernel-error-quote = Referensnummer att uppge om du kontaktar oss:

# Uppräkningar i en mening: ”A, B och C”.
kernel-list = { $first } och { $last }

kernel-sheet-empty = Filen innehåller ingen tabell.
kernel-sheet-not-a-table = Filen är varken CSV, XLSX eller ODS.
kernel-sheet-old-or-locked = Arbetsboken har ett äldre format eller är låst; spara den som XLSX utan lösenord.
kernel-sheet-broken = Filen är skadad och kan inte läsas.
kernel-sheet-too-large = Uppackad är filen större än någon deltagarlista.
kernel-sheet-too-many = Listan har fler än { $limit } rader eller kolumner.
kernel-sheet-cell-too-long = Cellen på rad { $row }, kolumn { $column } är för lång.
kernel-sheet-same-heading = Kolumn { $column } upprepar rubriken ”{ $heading }”.
kernel-sheet-beyond-headings = Rad { $row } har något i kolumn { $column }, bortom den sista rubriken.

# Zipfiler som kommer in

kernel-archive-not-a-zip = Detta är inte en zipfil, eller så är den skadad.
kernel-archive-too-many = Det finns fler än { $limit } filer.
kernel-archive-too-large = Uppackade tar filerna mer än { $limit } MB.
kernel-archive-ratio = Filen är packad mer än { $limit } gånger. Ingen packar vanligt material så, och därför packar vi inte upp den.
kernel-archive-contradicts = Zipfilen innehåller samma filnamn två gånger, eller så överlappar dess delar varandra. Packa mappen igen.
kernel-archive-unreadable = Den här posten i zipfilen är skadad.
kernel-archive-method = Posten är packad på ett sätt som vi inte kan läsa. Packa mappen som en vanlig zipfil.
kernel-archive-name = Det går inte att avgöra vilken teckenkodning namnet är skrivet i. Packa mappen med ett program som skriver namn i UTF-8.
kernel-archive-path = Namnet skulle leda ut ur mappen eller innehåller tecken som vissa system inte godtar.
kernel-archive-link = Detta är en länk till en annan fil. Lägg själva filen här.
kernel-archive-encrypted = Posten är skyddad med lösenord.
kernel-archive-disk = Kan inte läsas: { $detail }

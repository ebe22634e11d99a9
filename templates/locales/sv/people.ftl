# Inloggning

people-sign-in-title = Logga in
people-sign-in-wrong = Adressen och lösenordet hör inte ihop. Kontrollera båda eller få en länk skickad till dig.
people-email = E-postadress
people-password = Lösenord
people-sign-in-button = Logga in
people-link-heading = Utan lösenord
people-link-hint = Ange din e-postadress ovan så skickar vi en länk som loggar in dig. Det hjälper också om du har glömt lösenordet eller aldrig har haft något.
people-link-button = Skicka en länk till mig
people-sign-in-account = Du får ett konto när du nomineras till en utbildning eller när projektkontoret lägger till dig.
people-link-sent-title = Titta i din inkorg
people-link-sent-text = Om vi känner till adressen är ett meddelande med en länk på väg dit. Länken gäller i { $minutes } minuter och kan användas en gång.
people-link-sent-help = Kom det inget? Kontrollera adressen och mappen för skräppost. Om vi inte känner till dig under den här adressen, kontakta projektkontoret.
people-link-sent-again = Tillbaka till inloggningen
people-link-title = Logga in med länken
people-link-text = Tryck på knappen för att logga in. Länken kan användas en gång.
people-link-go = Logga in mig
people-link-gone-title = Länken går inte längre att använda
people-link-gone-text = Den har redan använts, eller så har tiden gått ut. För din säkerhet fungerar varje länk en enda gång och bara en kort stund.
people-link-gone-help = Få en ny länk skickad till dig
people-setup-title = Skapa den första administratören
people-setup-text = Den här installationen har ingen administratör ännu. Den som fyller i formuläret kan göra allt: lägga upp projekt, lägga till kollegor och ge dem behörigheter.
people-setup-button = Skapa konto och logga in
people-setup-done-already = Administratören har skapats under tiden.
people-given-name = Förnamn
people-family-name = Efternamn
people-password-hint = Minst 12 tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.
people-password-short = Lösenordet behöver ha minst { $least } tecken.
people-password-long = Lösenordet får ha högst { $most } tecken.
people-password-uniform = Lösenordet upprepar samma få tecken. Välj ett som är svårare att gissa.
people-password-personal = Lösenordet innehåller din e-postadress. Välj ett som är svårare att gissa.
people-email-taken = Det finns redan en person med den här e-postadressen.
notice-signed-out = Du är utloggad.
notice-set-up = Välkommen. Du är inloggad som administratör.

# Meddelanden

people-mail-greeting = Hej { $name }!
people-mail-link-subject = Din länk till { $site }
people-mail-link-text = Med den här länken loggar du in. Den fungerar en gång, inom { $minutes } minuter:
people-mail-link-unasked = Om du inte har bett om den behöver du inte göra något: utan länken kommer ingen in.

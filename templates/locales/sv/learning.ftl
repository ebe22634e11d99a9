# Kurssidan

learning-of-person = Det här är kurssidan för { $person }. Du kan läsa den men inte ändra något, och att du har tittat på den har noterats.
learning-next = Ditt nästa steg
learning-all-done = Du är klar med alla obligatoriska delar av kursen. Bra gjort!
learning-progress = Så långt har du kommit
learning-compulsory-parts = Obligatoriska delar som är klara
learning-done-of = { $done } av { $of }
learning-optional = frivilligt
learning-kind-page = Läsning
learning-kind-material = Material
learning-kind-quiz = Test
learning-kind-survey = Utvärdering
learning-kind-session = Träff
learning-go-page = Läs
learning-go-material = Öppna materialet
learning-go-quiz = Till testet
learning-go-survey = Lämna utvärderingen
learning-go-session = Se programmet
learning-state-todo = återstår
learning-state-opened = påbörjat
learning-state-not_passed = inte godkänt
learning-state-handed_in = inlämnat
learning-state-done = klart

# Intyget

learning-certificate = Intyg
learning-certificate-issued = utfärdat
learning-certificate-number = Nummer i registret:
learning-certificate-download = Hämta intyget
learning-certificate-when = Du får det när du har:
learning-certificate-attended = deltagit i minst { $percent } av träffens tid
learning-certificate-slots = varit med på varje obligatorisk del av träffen
learning-certificate-test = blivit godkänd på testet:
learning-certificate-survey = lämnat utvärderingen
learning-certificate-missing = Det som återstår:
learning-certificate-nothing-missing = Ingenting återstår.
learning-certificate-held-up = Ingenting återstår från din sida, men intyget går inte att framställa ännu. Projektkontoret ser orsaken och åtgärdar den.
learning-certificate-by-itself = Det utfärdas automatiskt så snart allt detta är uppfyllt. Du behöver inte be om det.
learning-certificate-ended = Intyget har återkallats. Ett nytt kan bara utfärdas av projektkontoret: kontakta det.

# En del av kursen

learning-contents = Kursens delar
learning-around = Före och efter
learning-previous = Föregående
learning-continue = Fortsätt
learning-finish = Markera som läst och fortsätt
learning-to-course = Tillbaka till kursen
learning-written-in-en = Texten finns bara på engelska.
learning-written-in-pl = Texten finns bara på polska.
learning-written-in-sv = Texten finns bara på svenska.
learning-material = Du kan läsa materialet i webbläsaren eller hämta det som tillgänglig PDF eller e-bok. Markera här när du har läst det.
learning-quiz-items = Frågor
learning-quiz-marks = Poäng
learning-quiz-pass = Krävs för godkänt
learning-quiz-attempts = Tillåtna försök
learning-quiz-no-limit = så många du vill
learning-quiz-start = Börja
learning-quiz-again = Försök igen
learning-quiz-continue = Fortsätt där du var
learning-quiz-results = Dina resultat
learning-quiz-attempt = Försök
learning-quiz-attempt-number = Försök { $number }
learning-quiz-submitted = Inlämnat
learning-quiz-share = Andel
learning-quiz-result = Resultat
learning-quiz-passed = godkänt
learning-survey = Utvärderingen tar ungefär fem minuter och är anonym: dina svar kan inte kopplas till ditt namn.
learning-survey-given = Du har lämnat utvärderingen. Tack!
learning-meeting-schedule = Schema med alla ändringar och en kalenderfil
learning-meeting-room = Lokal: { $room }
learning-meeting-compulsory = obligatoriskt
learning-meeting-none = Programmet är inte publicerat än.

learning-refused-not-by-hand = Den här delen markeras inte som klar för hand: ett test är klart när det är godkänt, en utvärdering när den är lämnad och träffen när du har deltagit.
notice-learning-read = Noterat. Det var kursens sista del.
learning-quiz-time = Tid för ett försök
learning-quiz-wait = Tid mellan försök
learning-quiz-opens = Öppnar
learning-quiz-closes = Stänger
learning-quiz-counts = Vad som räknas
learning-quiz-counts-best = det bästa försöket
learning-quiz-counts-last = det sista försöket
learning-quiz-counts-first = det första försöket
learning-quiz-counts-mean = medelvärdet av alla försök
learning-quiz-marks-drawn = beror på vilka frågor som lottas
learning-quiz-pages = Sidor
learning-quiz-pages-section = ett avsnitt per sida
learning-quiz-pages-question = en fråga per sida
learning-quiz-one-way = Testet leder bara framåt: en sida som du har lämnat kan varken ses eller ändras igen.
learning-quiz-lapsed = inte inlämnat i tid
learning-quiz-hidden = visas inte än

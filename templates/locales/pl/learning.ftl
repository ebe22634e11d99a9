# Strona kursu

learning-of-person = To strona szkolenia innej osoby: { $person }. Można ją przeglądać, ale nie można niczego zmienić. Wgląd został odnotowany.
learning-next = Następny krok
learning-all-done = Wszystkie obowiązkowe części szkolenia zostały ukończone. Gratulujemy!
learning-progress = Postępy
learning-compulsory-parts = Ukończone części obowiązkowe
learning-done-of = { $done } z { $of }
learning-optional = nieobowiązkowo
learning-kind-page = Tekst
learning-kind-material = Materiał
learning-kind-quiz = Test
learning-kind-survey = Ankieta
learning-kind-session = Spotkanie
learning-go-page = Przejdź do tekstu
learning-go-material = Otwórz materiał
learning-go-quiz = Przejdź do testu
learning-go-survey = Wypełnij ankietę
learning-go-session = Zobacz program
learning-state-todo = do zrobienia
learning-state-opened = rozpoczęto
learning-state-not_passed = nie zaliczono
learning-state-handed_in = oddano
learning-state-done = ukończono

# Zaświadczenie

learning-certificate = Zaświadczenie
learning-certificate-issued = wydano
learning-certificate-number = Numer w rejestrze:
learning-certificate-download = Pobierz zaświadczenie
learning-certificate-when = Aby je otrzymać, należy:
learning-certificate-attended = uczestniczyć co najmniej w { $percent } czasu spotkania
learning-certificate-slots = być na każdej obowiązkowej części spotkania
learning-certificate-test = zaliczyć test:
learning-certificate-survey = wypełnić ankietę
learning-certificate-missing = Jeszcze brakuje:
learning-certificate-nothing-missing = Niczego już nie brakuje.
learning-certificate-held-up = Wszystkie warunki są spełnione, ale zaświadczenia nie da się jeszcze sporządzić. Biuro projektu widzi przyczynę i ją usunie.
learning-certificate-by-itself = Zaświadczenie zostanie wydane automatycznie, gdy tylko wszystkie warunki będą spełnione. Nie trzeba o nie prosić.
learning-certificate-ended = Zaświadczenie zostało unieważnione. Nowe może wydać tylko biuro projektu: prosimy o kontakt.

# Część kursu

learning-contents = Części szkolenia
learning-around = Sąsiednie części
learning-previous = Poprzednia
learning-continue = Dalej
learning-finish = Oznacz jako przeczytane i przejdź dalej
learning-to-course = Wróć do szkolenia
learning-written-in-en = Ten tekst jest dostępny tylko po angielsku.
learning-written-in-pl = Ten tekst jest dostępny tylko po polsku.
learning-written-in-sv = Ten tekst jest dostępny tylko po szwedzku.
learning-material = Materiał można czytać w przeglądarce albo pobrać jako dostępny PDF lub e-book. Po przeczytaniu prosimy oznaczyć to tutaj.
learning-quiz-items = Liczba pytań
learning-quiz-marks = Punkty
learning-quiz-pass = Próg zaliczenia
learning-quiz-attempts = Dozwolone podejścia
learning-quiz-no-limit = bez ograniczeń
learning-quiz-start = Rozpocznij
learning-quiz-again = Spróbuj ponownie
learning-quiz-continue = Kontynuuj rozpoczęte podejście
learning-quiz-results = Wyniki
learning-quiz-attempt = Podejście
learning-quiz-attempt-number = Podejście { $number }
learning-quiz-submitted = Oddano
learning-quiz-share = Procent punktów
learning-quiz-result = Wynik
learning-quiz-passed = zaliczono
learning-survey = Ankieta zajmuje około pięciu minut i jest anonimowa: odpowiedzi nie da się powiązać z nazwiskiem.
learning-survey-given = Ankieta została wypełniona. Dziękujemy!
learning-meeting-schedule = Harmonogram ze wszystkimi zmianami i plikiem kalendarza
learning-meeting-room = Sala: { $room }
learning-meeting-compulsory = obowiązkowo
learning-meeting-none = Program nie został jeszcze opublikowany.

learning-refused-not-by-hand = Tej części nie oznacza się ręcznie jako ukończonej: test jest ukończony, gdy zostanie zaliczony, ankieta – gdy zostanie wypełniona, a spotkanie – gdy potwierdzono obecność.
notice-learning-read = Odnotowano. To była ostatnia część szkolenia.
learning-quiz-time = Czas na podejście
learning-quiz-wait = Odstęp między podejściami
learning-quiz-opens = Otwarcie
learning-quiz-closes = Zamknięcie
learning-quiz-counts = Co się liczy
learning-quiz-counts-best = najlepsze podejście
learning-quiz-counts-last = ostatnie podejście
learning-quiz-counts-first = pierwsze podejście
learning-quiz-counts-mean = średnia wszystkich podejść
learning-quiz-marks-drawn = zależy od wylosowanych pytań
learning-quiz-pages = Strony
learning-quiz-pages-section = jedna część na stronie
learning-quiz-pages-question = jedno pytanie na stronie
learning-quiz-one-way = W tym teście przechodzi się tylko naprzód: opuszczonej strony nie można już zobaczyć ani zmienić.
learning-quiz-lapsed = nie oddano na czas
learning-quiz-hidden = jeszcze niewidoczny

# Obecność: lista, korekty, meldowanie się kodem PIN, listy do podpisu

attendance-title = Obecność
attendance-days = Dni edycji
attendance-slots = Punkty programu w tym dniu
attendance-to-roll = Lista: { $starts }–{ $ends }
attendance-now = teraz
attendance-entered = wpisano { $entered } z { $expected }
attendance-compulsory = udział obowiązkowy
attendance-not-open = Wpisy można robić od 15 minut przed rozpoczęciem.
attendance-everyone-present = { $count ->
    [one] Wpisz obecność jednej osoby
    [few] Wpisz obecność wszystkich { $count } osób
   *[other] Wpisz obecność wszystkich { $count } osób
}
attendance-everyone-covers = { $count ->
    [one] Przycisk dotyczy jednej osoby bez wpisu w tym punkcie programu, nawet jeśli nie widać jej poniżej.
    [few] Przycisk dotyczy wszystkich { $count } osób bez wpisu w tym punkcie programu, także tych, których nie widać poniżej.
   *[other] Przycisk dotyczy wszystkich { $count } osób bez wpisu w tym punkcie programu, także tych, których nie widać poniżej.
}
attendance-show-screen = Pokaż ekran dla sali
attendance-state-present = obecność
attendance-state-absent = nieobecność
attendance-state-missing = brak wpisu
attendance-way-list = lista
attendance-way-pin = PIN
attendance-way-qr = kod QR
attendance-way-personal = kod osobisty
attendance-way-walk_in = bez zgłoszenia, rozstrzygnięte
attendance-way-correction = korekta
attendance-history-of = historia wpisu: { $person }
attendance-present = Obecność
attendance-absent = Nieobecność
attendance-correct = Popraw
attendance-save-correction = Zapisz korektę
attendance-why = Powód
attendance-from-of = { $person }: od
attendance-to-of = { $person }: do
attendance-presence-of = { $person }: obecność
attendance-find = Szukaj osób
attendance-find-words = Nazwisko lub instytucja
attendance-find-state = Stan
attendance-none-found = Nikogo nie znaleziono
attendance-none-found-text = Warto podać mniej słów lub krótsze słowa. Litery ze znakami diakrytycznymi i bez nich są traktowane tak samo.
attendance-show-all = Pokaż wszystkich
attendance-nobody = Nikt nie ma jeszcze miejsca
attendance-nobody-text = Osoby pojawią się tutaj, gdy tylko ich zgłoszenie zostanie potwierdzone.
attendance-no-agenda = Nie ma jeszcze programu
attendance-no-agenda-text = Obecność odnotowuje się w poszczególnych punktach programu. Program edycji uzupełnia biuro projektu.

attendance-signature = Podpis trenera
attendance-signature-text = Podpisem trener potwierdza wpisy z tego dnia. Późniejsza korekta pozostaje możliwa i będzie tu widoczna.
attendance-signature-none = Nikt jeszcze nie podpisał tego dnia.
attendance-signature-valid = zgodny z wpisami
attendance-signature-changed = wpisy zmieniono po podpisie
attendance-sign = Podpisz ten dzień
attendance-sign-confirm = Czy podpisać wpisy z tego dnia w pokazanej postaci?
attendance-sign-nothing = Nie ma jeszcze czego podpisać: w tym dniu nie ma żadnego wpisu.
attendance-sign-changed = Wpisy z tego dnia zmieniły się od otwarcia strony. Prosimy obejrzeć je ponownie i dopiero wtedy podpisać.

attendance-history = Historia wpisu
attendance-history-empty = Nie ma żadnego wpisu
attendance-history-empty-text = Gdy tylko ktoś wpisze tę osobę w tym punkcie programu, wpis i każda jego korekta będą widoczne tutaj.
attendance-entry-present = Obecność od { $from } do { $to } ({ $way })
attendance-entry-absent = Nieobecność ({ $way })

attendance-record = Moja obecność
attendance-record-of = Obecność: { $person }
attendance-record-text = Przy każdym wpisie widać, kto i kiedy go zrobił. Jeśli coś się nie zgadza, prosimy powiedzieć o tym trenerowi lub biuru projektu: wpis zostanie poprawiony, a wcześniejszy pozostanie widoczny.
attendance-without-breaks = Obecność bez przerw
attendance-with-breaks = Obecność z przerwami
attendance-of-planned = z zaplanowanych { $planned }
attendance-day-sum = { $attended } z { $planned }, bez przerw
attendance-minutes-of = { $attended } z { $planned }

attendance-screen = Potwierdzanie obecności
attendance-screen-scan = Zeskanuj kod
attendance-screen-scan-text = Wystarczy aparat w telefonie. Kod zmienia się co { $seconds } sekund; liczy się chwila zeskanowania.
attendance-screen-type = Albo wpisz PIN
attendance-screen-type-text = Po zalogowaniu w telefonie, pod adresem:
attendance-screen-qr = Kod QR do potwierdzenia obecności
attendance-screen-over = Ten punkt programu już się skończył. Nie można już potwierdzić w nim obecności.
attendance-screen-renew = Pokaż aktualny kod
attendance-screen-present = obecnych: { $present } z { $expected }
attendance-scan-over = Ten kod jest już nieważny: zmienia się co { $seconds } sekund. Prosimy zeskanować ten, który teraz widać na ekranie w sali.
attendance-scan-unknown = To nie jest kod z ekranu w sali. Prosimy zeskanować ten, który teraz widać na ekranie.
attendance-scan-none = W tej przeglądarce nie zeskanowano kodu w ciągu ostatnich { $minutes } minut. Prosimy zeskanować kod z ekranu w sali jeszcze raz, w przeglądarce, w której trwa zalogowanie.
attendance-scan-not-expected = Nie ma Państwa na liście edycji, do której należy ten kod. Prosimy zwrócić się do trenera.
attendance-scan-late = Ten punkt programu skończył się już o { $ends }. Prosimy zwrócić się do trenera.
attendance-scan-type = Wpisz PIN
attendance-pin-until = Ten PIN jest wyświetlany do { $until }, potem sam pojawi się następny.
attendance-check-in = Potwierdzenie obecności
attendance-check-in-pin = PIN
attendance-check-in-hint = Sześć cyfr z ekranu w sali. Zmieniają się co pięć minut.
attendance-check-in-submit = Potwierdź obecność
attendance-check-in-wrong = Ten PIN jest nieprawidłowy albo już nieważny. Prosimy wpisać ten, który teraz widać na ekranie.
attendance-check-in-absent = Trener odnotował w tym punkcie programu nieobecność. Prosimy zwrócić się do trenera, który może poprawić wpis.
attendance-check-in-nothing-open = W żadnej z Państwa edycji nie można teraz potwierdzić obecności. Jest to możliwe od 15 minut przed rozpoczęciem punktu programu do jego końca.

attendance-refused-state = Obecność odnotowuje się, gdy edycja jest otwarta, potwierdzona, w toku lub zakończona. Ta edycja nie jest w żadnym z tych stanów.
attendance-refused-pause = W przerwach nie odnotowuje się obecności.
attendance-refused-not-begun = Ten punkt programu zaczyna się o { $starts }. Wpisy można robić od 15 minut wcześniej.
attendance-refused-order = Koniec musi być późniejszy niż początek.
attendance-refused-before = Ten punkt programu zaczyna się o { $starts }; wcześniejszej obecności nie można wpisać.
attendance-refused-after = Ten punkt programu kończy się o { $ends }; późniejszej obecności nie można wpisać.
attendance-refused-reason = Korekta wymaga podania powodu: będzie on widoczny obok wcześniejszego wpisu.
attendance-refused-meanwhile = W międzyczasie ktoś zrobił lub poprawił ten wpis. Prosimy obejrzeć wpis w obecnej postaci i w razie potrzeby go poprawić.

notice-attendance-recorded = Wpis został zapisany.
notice-attendance-everyone = Wpisano obecność wszystkich osób, które nie miały jeszcze wpisu.
notice-attendance-signed = Dzień został podpisany.
notice-attendance-checked-in = Obecność została potwierdzona.
notice-attendance-checked-in-before = Obecność była już potwierdzona.

# Co uczestnicy mówią o swoich minutach

attendance-said = Potwierdzenia uczestników
attendance-said-list = Lista obecności
attendance-said-count = Minuty z tego dnia w obecnej postaci potwierdziło: { $attested } z { $expected }.
attendance-said-waiting = { $count ->
    [one] jedno zastrzeżenie czeka na odpowiedź
    [few] { $count } zastrzeżenia czekają na odpowiedź
   *[other] { $count } zastrzeżeń czeka na odpowiedź
}
attendance-said-look = Zobacz, kto potwierdził, a kto zgłasza zastrzeżenia
attendance-said-people = Uczestnicy
attendance-said-name = Nazwisko i imię
attendance-said-state = Potwierdzenie
attendance-said-attested = potwierdzone
attendance-said-changed = zmienione po potwierdzeniu
attendance-said-open = niepotwierdzone
attendance-said-nothing = brak wpisów
attendance-attested-minutes = Potwierdzono: { $minutes } bez przerw
attendance-attest-text = Czy minuty z tego dnia się zgadzają? Można je potwierdzić kodem, który wyślemy pocztą elektroniczną.
attendance-attest-send = Wyślij mi kod
attendance-attest-send-again = Wyślij nowy kod
attendance-attest-code = Kod z wiadomości
attendance-attest-code-hint = Cztery cyfry. Kod jest ważny do { $until }.
attendance-attest = Potwierdź minuty
attendance-attest-not-yet = Minuty można potwierdzić, gdy dzień się skończy albo podpisze go trener.
attendance-attest-nothing = W tym dniu nie ma żadnego wpisu dotyczącego Państwa. W razie obecności prosimy zgłosić zastrzeżenie.
attendance-attest-changed-meanwhile = Wpisy z tego dnia w międzyczasie się zmieniły. Prosimy obejrzeć je ponownie i poprosić o nowy kod.
attendance-attest-no-code = Na ten dzień nie wysłano kodu albo wysłano go ponad { $minutes } minut temu. Prosimy poprosić o nowy.
attendance-attest-too-often = Ten kod zbyt wiele razy wpisano błędnie. Prosimy poprosić o nowy.
attendance-attest-wrong = { $left ->
    [one] To nie ten kod. Pozostała jedna próba.
    [few] To nie ten kod. Pozostały { $left } próby.
   *[other] To nie ten kod. Pozostało { $left } prób.
}
attendance-object = Coś się nie zgadza
attendance-object-words = Co się nie zgadza?
attendance-object-words-hint = Którego punktu programu to dotyczy, od kiedy do kiedy trwała obecność i kto może to potwierdzić. Zastrzeżenie czytają trener i biuro projektu.
attendance-object-send = Wyślij zastrzeżenie
attendance-object-not-yet = Zastrzeżenie można zgłosić, gdy dzień się rozpocznie.
attendance-object-waiting = Wcześniejsze zastrzeżenie do tego dnia czeka na odpowiedź. Kolejne można zgłosić po niej.
attendance-objections = Zastrzeżenia
attendance-objection-open = czeka na odpowiedź
attendance-objection-accepted = uwzględnione
attendance-objection-declined = nieuwzględnione
attendance-answer = Odpowiedź
attendance-answer-hint = Jeśli zastrzeżenie jest słuszne, najpierw prosimy poprawić wpis na liście obecności: korektę będzie można wtedy wybrać tutaj.
attendance-answer-prompt = Prosimy wybrać
attendance-answer-accept = Uwzględnione: { $slot }, { $entry }
attendance-answer-decline = Nieuwzględnione
attendance-answer-words = Słowa do uczestnika
attendance-answer-words-hint = Uczestnik otrzyma je pocztą elektroniczną i przeczyta obok zastrzeżenia.
attendance-answer-send = Odpowiedz
attendance-answer-already = W międzyczasie ktoś odpowiedział na to zastrzeżenie.
attendance-answer-no-correction = To nie jest korekta dotycząca tej osoby i tego dnia, zrobiona po zgłoszeniu zastrzeżenia.
attendance-mail-greeting = Dzień dobry, { $name },
attendance-mail-code-subject = Kod do potwierdzenia obecności
attendance-mail-code-text = tym kodem można potwierdzić minuty na szkoleniu „{ $course }” w dniu { $day }:
attendance-mail-code-holds = Kod jest ważny { $minutes } minut. Miejsce na jego wpisanie:
attendance-mail-code-not-you = Jeśli to nie Państwo prosili o kod, nie trzeba nic robić: bez zalogowania na Państwa konto nikt go nie użyje.
attendance-mail-answered-subject = Odpowiedź na zastrzeżenie: { $course }
attendance-mail-answered-accepted = { $by } uwzględnia zastrzeżenie do obecności na szkoleniu „{ $course }” w dniu { $day }; wpis został poprawiony:
attendance-mail-answered-declined = { $by } nie uwzględnia zastrzeżenia do obecności na szkoleniu „{ $course }” w dniu { $day }:
attendance-mail-answered-read = Obecność ze wszystkimi wpisami i odpowiedziami:
notice-attendance-code-sent = Kod jest w drodze do Państwa skrzynki.
notice-attendance-attested = Minuty z tego dnia zostały potwierdzone.
notice-attendance-objected = Zastrzeżenie zostało zapisane. Odpowiedź przyjdzie pocztą elektroniczną i pojawi się tutaj.
notice-attendance-answered = Odpowiedź została zapisana i jest w drodze do uczestnika.

# Osoby bez zgłoszenia

attendance-walk-ins = Osoby bez zgłoszenia
attendance-walk-ins-text = Kto przyszedł bez zgłoszenia, nie liczy się w dokumentacji. Biuro projektu łączy tę osobę z kimś z listy albo odmawia.
attendance-walk-ins-none = Nikt nie przyszedł bez zgłoszenia
attendance-walk-ins-none-text = Trener wpisuje takie osoby na liście obecności, w punkcie programu, w którym są na sali.
attendance-walk-ins-look = Zobacz wszystkie te osoby i decyzje biura
attendance-walk-in = Wpisz osobę bez zgłoszenia
attendance-walk-in-text = Ten czas pozostaje osobno, dopóki biuro projektu nie podejmie decyzji.
attendance-walk-in-given-name = Imię
attendance-walk-in-family-name = Nazwisko
attendance-walk-in-email = Adres e-mail
attendance-walk-in-email-hint = Po adresie ta sama osoba zostanie rozpoznana w następnym punkcie programu.
attendance-walk-in-organisation = Instytucja
attendance-walk-in-region = Region
attendance-walk-in-role = Kategoria stanowiska
attendance-walk-in-unknown = Nie wiadomo
attendance-walk-in-from = Od
attendance-walk-in-to = Do
attendance-walk-in-save = Wpisz
attendance-walk-in-on-list = Osoba z tym adresem jest na liście tej edycji. Prosimy wpisać ją tam.
attendance-walk-in-already = Osoba z tym adresem jest już wpisana w tym punkcie programu.
attendance-walk-in-other-name = Pod tym adresem zapisano już inną osobę. Proszę podać własny adres tej osoby.
attendance-not-enrolled = bez zgłoszenia
attendance-walk-in-state-open = czeka na decyzję
attendance-walk-in-state-joined = połączono z listą
attendance-walk-in-state-declined = odmowa
attendance-settle = Rozstrzygnij
attendance-settle-who = Decyzja
attendance-settle-who-hint = Po połączeniu z kimś z listy ten czas należy do tej osoby. Gdzie jej obecność jest już wpisana, wpis zostaje.
attendance-settle-decline = Odmowa: ten czas się nie liczy
attendance-settle-already = W międzyczasie ktoś już to rozstrzygnął.
attendance-settle-not-on-list = Tej osoby nie ma już na liście edycji.
attendance-settled-open = czeka na decyzję biura projektu
attendance-settled-joined = połączono: { $person }
attendance-settled-declined = odmowa: ten czas się nie liczy
notice-attendance-walk-in = Osoba została wpisana, osobno od listy.
notice-attendance-settled = Sprawa została rozstrzygnięta.

# Lista do podpisu

attendance-sheet-print = Lista do podpisu (PDF)
attendance-sheet-file = lista-obecnosci
attendance-sheet-sheet = Lista obecności
attendance-sheet-course = Szkolenie
attendance-sheet-edition = Edycja
attendance-sheet-date = Data
attendance-sheet-address = Adres
attendance-sheet-room = Sala
attendance-sheet-number = Lp.
attendance-sheet-name = Nazwisko i imię
attendance-sheet-organisation = Instytucja i stanowisko
attendance-sheet-region = Region
attendance-sheet-participants = Uczestnicy
attendance-sheet-walk-ins = Puste wiersze są przeznaczone dla osób, które przyszły bez zgłoszenia.
attendance-sheet-presenters = Osoby prowadzące
attendance-sheet-role = Rola
attendance-sheet-countersignature = Potwierdzenie trenera
attendance-sheet-countersignature-text = Potwierdzam, że osoby, które podpisały się powyżej, były obecne w podpisanych przez siebie punktach programu.
attendance-sheet-countersigned-by = Imię i nazwisko trenera
attendance-sheet-date-and-signature = Data i podpis
attendance-sheet-privacy = Ochrona danych:
attendance-sheet-privacy-text = Dane z tej listy służą do wykazania obecności wobec instytucji finansującej i są przechowywane tak długo, jak długo projekt musi przechowywać dokumentację. Można je sprawdzić i poprosić o ich sprostowanie w biurze projektu.
attendance-sheet-code = Kod listy
attendance-sheet-page-of = Strona { $n } z { $m }
attendance-sheet-project = Projekt
attendance-sheet-project-number = Nr
attendance-sheet-emblem-alt = Flaga Unii Europejskiej
attendance-sheet-qr-alt = Kod QR z kodem listy

# Podpisane listy, które wracają

attendance-signed = Podpisane listy
attendance-signed-sheet = Podpisana lista
attendance-signed-text = Lista podpisana na papierze jest tu przechowywana jako dowód: w postaci obrazu lub pliku PDF. Wiersz po wierszu porównuje się ją z wpisami. Wpisy zmienia się wyłącznie korektą.
attendance-signed-none = Nie ma jeszcze podpisanej listy
attendance-signed-none-text = Nie ma jeszcze podpisanej listy z tego dnia.
attendance-signed-kept = Dodane listy
attendance-signed-count = { $count ->
    [one] Dodano jedną podpisaną listę.
    [few] Dodano { $count } podpisane listy.
   *[other] Dodano { $count } podpisanych list.
}
attendance-signed-look = Zobacz podpisane listy
attendance-signed-page = Strona { $page }
attendance-signed-pages = Kilka stron
attendance-signed-by = Dodano przez: { $by }
attendance-signed-found-code = rozpoznano po kodzie QR
attendance-signed-found-typed = rozpoznano po wpisanym kodzie
attendance-signed-found-word = na podstawie oświadczenia osoby przesyłającej
attendance-signed-bytes = { $bytes } B
attendance-signed-withdrawn = wycofana
attendance-signed-withdrawn-by = Wycofanie: { $by }. Powód: { $why }
attendance-signed-is-withdrawn = Ta lista została wycofana. Pozostaje bez zmian, ale jej odczyt już się nie liczy.
attendance-signed-progress = Z wpisami w obecnej postaci porównano { $read } z { $of } wierszy.
attendance-signed-agrees = lista zgadza się z wpisami
attendance-signed-differing = { $count ->
    [one] jeden wiersz różni się lub jest niejasny
    [few] { $count } wiersze różnią się lub są niejasne
   *[other] { $count } wierszy różni się lub jest niejasnych
}
attendance-signed-keep = Dodaj podpisaną listę
attendance-signed-keep-do = Dodaj
attendance-signed-file = Pliki
attendance-signed-file-hint = PDF, PNG lub JPEG, najwyżej { $files } naraz, każdy do { $megabytes } MB, łącznie do { $together } MB. Kod QR jest wyszukiwany na obrazach, także odwróconych na bok lub do góry nogami.
attendance-signed-code = Kod listy
attendance-signed-code-hint = Tylko wtedy, gdy nie jest to obraz albo kodu nie da się z niego odczytać. Kod znajduje się w stopce strony: { $example }
attendance-signed-of-day = Po sprawdzeniu: to lista z tego dnia
attendance-signed-of-day-hint = Tylko wtedy, gdy kodu nie da się ani znaleźć, ani wpisać.
attendance-signed-which-page = Strona
attendance-signed-which-page-hint = Przy pliku z kilkoma stronami należy zostawić puste.
attendance-signed-open = Otwórz plik
attendance-signed-alt = Podpisana lista jako obraz. Podpisy można porównać tylko wzrokowo.
attendance-signed-pdf = Lista jest plikiem PDF:
attendance-signed-rows = Wiersz po wierszu
attendance-signed-rows-text = Gdy lista i wpisy się różnią, najpierw należy zapisać wiersz: wtedy można otworzyć korektę wypełnioną zgodnie z listą.
attendance-signed-says = Co wynika z listy: { $person }
attendance-signed-slots = { $count ->
    [one] jeden punkt programu
    [few] wszystkie { $count } punkty programu
   *[other] wszystkie punkty programu: { $count }
}
attendance-signed-note = Uwaga
attendance-signed-read = Zapisz wiersze
attendance-signed-elsewhere = odczytano z innej listy
attendance-signed-changed = wpisy zmieniły się od tego czasu: prosimy porównać ponownie
attendance-signed-why = Według podpisanej listy
attendance-signed-withdraw = Wycofaj tę listę
attendance-signed-withdraw-text = Lista pozostaje wraz z powodem, a jej odczyt przestaje się liczyć.
attendance-signed-withdraw-confirm = Wycofać tę listę?
attendance-signed-withdrawn-already = Ta lista została wycofana. Nie można już jej odczytywać.
attendance-row-none = jeszcze nie porównano
attendance-row-as_signed = zgodnie z podpisem
attendance-row-only_signed = jest podpis, brak wpisu
attendance-row-only_listed = jest wpis, brak podpisu
attendance-row-unclear = niejasne
attendance-signed-no-file = Prosimy wybrać przynajmniej jeden plik.
attendance-signed-too-many = Prosimy przesłać naraz najwyżej { $most } plików.
attendance-signed-mistyped = Jeden ze znaków kodu jest błędny. Prosimy porównać go z kodem na liście.
attendance-signed-no-code = To nie jest kod listy. Kod składa się z czterech części: edycji, dnia, strony i dwóch znaków kontrolnych.
attendance-signed-one-code = Kod oznacza jedną stronę. Prosimy przesłać ten plik osobno.
attendance-signed-one-page = Każdy plik to osobna strona. Prosimy nie podawać strony albo przesłać każdy plik osobno.
attendance-signed-too-large = Plik { $file } jest większy niż { $megabytes } MB.
attendance-signed-too-much = Łączny rozmiar plików przekracza { $megabytes } MB. Prosimy przesłać je po kolei.
attendance-signed-unknown = Plik { $file } nie jest plikiem PDF ani obrazem PNG lub JPEG.
attendance-signed-too-many-dots = Obraz { $file } ma zbyt wiele punktów. Wystarczy skan w rozdzielczości 300 dpi.
attendance-signed-broken = Plik { $file } jest uszkodzony lub niepełny. Prosimy zeskanować listę jeszcze raz.
attendance-signed-unidentified = W pliku { $file } nie znaleziono kodu. Prosimy wpisać kod listy albo zaznaczyć, że to lista z tego dnia.
attendance-signed-not-the-typed = W pliku { $file } jest inny kod niż wpisany: { $code }
attendance-signed-other = Plik { $file } to inna lista: { $edition }, { $day }, strona { $page }. Prosimy dodać ją tam.
attendance-signed-other-hidden = Plik { $file } to lista innej edycji.
attendance-signed-known = Plik { $file } jest już wśród list z dnia { $day }.
attendance-signed-known-page = Plik { $file } już tu jest: { $day }, strona { $page }.
attendance-signed-twice = Plik { $file } wybrano dwukrotnie.
attendance-signed-list-changed = Wpisy w międzyczasie się zmieniły. Prosimy porównać ten wiersz ponownie.
attendance-signed-read-meanwhile = W międzyczasie ten wiersz odczytał ktoś inny. Prosimy porównać odczyty i zapisać wiersz ponownie, jeśli trzeba go zmienić.
attendance-signed-left = { $person }: tej osoby nie ma już na liście uczestników. Jej wiersz nie został zapisany; pozostałe wiersze zachowano w formularzu. Prosimy zapisać je ponownie.
attendance-signed-no-state = Prosimy wybrać także, co wynika z listy.
notice-attendance-sheet-kept = Podpisana lista została dodana.
notice-attendance-sheet-read = Wiersze zostały zapisane.
notice-attendance-sheet-withdrawn = Lista została wycofana.

# Kody osobiste przy wejściu

attendance-code = Mój kod do wejścia
attendance-code-text = Ten kod należy pokazać przy wejściu: trener skanuje go telefonem. Jest osobisty i dotyczy tylko tej edycji; prosimy go nie przekazywać.
attendance-code-qr = Kod QR z kodem osobistym
attendance-code-type = Jeśli nie da się go zeskanować, trener wpisuje:
attendance-code-days = Kod jest ważny w dniach edycji: od { $from } do { $until }.
attendance-code-none = W tej edycji nie mają Państwo kodu: mają go osoby z miejscem, dopóki odnotowywana jest obecność.
attendance-door = Przy wejściu
attendance-door-text = Kod osobisty uczestnika można zeskanować aparatem w telefonie. Jeśli to niemożliwe, można wpisać go tutaj.
attendance-door-type = Wpisz kod osobisty
attendance-door-code = Kod osobisty
attendance-door-code-hint = Osiem cyfr i liter pod kodem QR uczestnika.
attendance-door-find = Znajdź osobę
attendance-door-enter = Wejście
attendance-door-leave = Wyjście
attendance-door-mistyped = Jeden ze znaków kodu jest błędny lub go brakuje. Prosimy porównać kod z tym, który pokazuje uczestnik.
attendance-door-nobody = Nikt w tej edycji nie ma takiego kodu.
attendance-door-nothing = Ten kod nic Państwu nie mówi. Obecność uczestników edycji mogą odnotowywać tylko jej trenerzy i biuro projektu, każdy na własnym koncie.
attendance-door-not-expected = Ta osoba nie ma już miejsca w edycji, więc kod stracił ważność. Jeśli jest na sali, prosimy wpisać ją jako osobę bez zgłoszenia.
attendance-door-not-today = Edycja nie odbywa się dzisiaj, więc jej kody nie są ważne.
attendance-door-nothing-on = Żaden punkt programu tej osoby nie trwa teraz ani nie zaczyna się w ciągu 15 minut.
attendance-door-slot-over = Ten punkt programu już się skończył albo nie dotyczy tej osoby.
attendance-door-just-entered = Wejście odnotowano przed chwilą. Aby odnotować wyjście, prosimy zeskanować kod ponownie później.
attendance-door-has-left = Wyjście o { $at }. Po powrocie tej osoby prosimy poprawić wpis na liście.
attendance-door-absent = Odnotowano nieobecność. Jeśli to pomyłka, prosimy poprawić wpis na liście.
notice-attendance-door-entered = Wejście zostało odnotowane.
notice-attendance-door-left = Wyjście zostało odnotowane.

# Świadczenia

attendance-entitlements = Świadczenia
attendance-rules = Zasady
attendance-rules-none = Nie ma jeszcze zasad
attendance-rules-none-text = Zasada określa, komu i od ilu minut lub sesji przysługuje obiad, zwrot kosztów podróży albo inne świadczenie. Zasady pochodzą ze szkolenia albo ustala się je tutaj.
attendance-rules-retired = Zasady, które już nie obowiązują
attendance-rule-what = Świadczenie
attendance-rule-asks = Zasada
attendance-rule-entitled = Osoby uprawnione
attendance-rule-whole = cała edycja
attendance-rule-daily = Sprawdzane dla każdego dnia i liczone dla firmy cateringowej.
attendance-rule-by = Zasadę ustala: { $name }
attendance-rule-change = Zmień
attendance-rule-back = Przywróć
attendance-rule-new = Dodaj zasadę
attendance-rule-text = Poprzednia zasada pozostaje zapisana: kto i kiedy ją ustalił, można sprawdzić w dzienniku zdarzeń.
attendance-rule-name = Nazwa świadczenia
attendance-rule-name-hint = Przynajmniej w jednym języku. Brakujący język zastępuje inny.
attendance-rule-nameless = Prosimy podać nazwę świadczenia przynajmniej w jednym języku.
attendance-rule-counted = Jaki czas się liczy?
attendance-rule-basis = Co się liczy?
attendance-rule-choice-planned = Zaplanowany: sesje, w których dana osoba bierze udział
attendance-rule-choice-attended = Rzeczywisty: według listy obecności
attendance-rule-choice-minutes = Minuty; czas równoległych sesji liczy się raz
attendance-rule-choice-sessions = Sesje
attendance-rule-least = Co najmniej
attendance-rule-least-hint = Liczba minut albo sesji. Sześć godzin to 360 minut.
attendance-rule-breaks-in = Przerwy się liczą
attendance-rule-breaks-in-hint = Tylko przy minutach. Posiłek przed sesją lub po niej nigdy się nie liczy.
attendance-rule-is-daily = Dostarcza to firma cateringowa
attendance-rule-is-daily-hint = Zasada jest wtedy sprawdzana osobno dla każdego dnia, a osoby uprawnione liczy się do zamówienia.
attendance-rule-save = Zapisz zasadę
attendance-rule-retire = Wycofaj zasadę
attendance-rule-retire-text = Na jej podstawie nikomu nic już nie przysługuje. Można ją przywrócić.
attendance-rule-retire-confirm = Wycofać tę zasadę?
attendance-rule-meanwhile = W międzyczasie ktoś zmienił tę zasadę. Prosimy otworzyć ją ponownie i obejrzeć przed zmianą.
attendance-rule-minutes = Co najmniej { $least } min { $on ->
    [planned] zaplanowanych
   *[attended] obecności
 }, { $breaks ->
    [in] z przerwami
   *[out] bez przerw
 }
attendance-rule-sessions = { $on ->
    [planned] Zaplanowane
   *[attended] Odbyte
 } sesje: co najmniej { $least }
attendance-entitled-minutes = { $reached } z { $needed } min { $on ->
    [planned] zaplanowanych
   *[attended] obecności
 }, { $breaks ->
    [in] z przerwami
   *[out] bez przerw
 }
attendance-entitled-sessions = { $on ->
    [planned] Zaplanowane
   *[attended] Odbyte
 } sesje: { $reached } z { $needed }
attendance-entitled-because = { $what }: { $shared }
attendance-entitled-share = { $first } i { $second } pokrywają się { $from }–{ $until }
attendance-entitled-beside = { $on ->
    [planned] Zaplanowano
   *[attended] Obecność do tej pory
 }: { $reached } z { $needed }
attendance-entitled-of = Uprawnieni: { $entitled } z { $people }.
attendance-entitled-state = Czy przysługuje
attendance-entitled-state-yes = przysługuje
attendance-entitled-state-no = nie przysługuje
attendance-entitled-state-ruled = rozstrzygnięte przez biuro
attendance-entitled-against-rule = decyzją biura, wbrew zasadzie
attendance-entitled-person = Osoba
attendance-entitled-sessions-of = Sesje
attendance-entitled-all = wszystkie
attendance-entitled-why = Uzasadnienie
attendance-ruling = Rozstrzygnij
attendance-ruling-given = Przysługuje decyzją biura
attendance-ruling-refused = Nie przysługuje decyzją biura
attendance-ruling-as_rule = Zgodnie z zasadą
attendance-ruling-save = Zapisz
attendance-ruling-meanwhile = W międzyczasie ktoś rozstrzygnął tę sprawę. Prosimy obejrzeć wynik przed zmianą.

notice-attendance-rule-set = Zasada została ustalona.
notice-attendance-rule-retired = Zasada została wycofana.
notice-attendance-ruled = Rozstrzygnięcie zostało zapisane.

# Liczba osób dla firmy cateringowej

attendance-catering = Wyżywienie
attendance-catering-none = Nie ma jeszcze czego zamawiać
attendance-catering-nothing = Osoby liczy się dla świadczeń, które dostarcza firma cateringowa, w dniach programu. Najpierw trzeba oznaczyć taką zasadę.
attendance-catering-now = Stan obecny
attendance-catering-what = Świadczenie
attendance-catering-day = Dzień
attendance-catering-people = Osoby
attendance-catering-diets = Diety
attendance-catering-diet = { $diet }: { $people }
attendance-catering-no-diets = nie podano
attendance-catering-sessions = Według sesji
attendance-catering-session = Sesja
attendance-catering-words = Inne diety – opisy
attendance-catering-freeze-text = Zamrożenie zachowuje listę, z której wynikają te liczby. Późniejsze zmiany są widoczne niżej, z nazwiskami i powodami.
attendance-catering-freeze = Zamroź liczbę osób
attendance-catering-changed = Liczba osób zmieniła się od otwarcia strony. Prosimy obejrzeć ją ponownie i dopiero wtedy zamrozić.
attendance-catering-groups = Wielkość sesji
attendance-catering-least = Minimum
attendance-catering-small = mniej niż { $minimum }
attendance-catering-large = co najmniej { $minimum }
attendance-catering-heads = { $date }: różne osoby: { $people }
attendance-catering-changes = Zmiany od ostatniego zestawienia
attendance-catering-unchanged = Od tego czasu nic się nie zmieniło.
attendance-catering-outdated = Uprawnione są te same osoby, ale od tego czasu zmieniły się dni lub sesje: zatwierdź nowe zestawienie, zanim firma cateringowa zastosuje stare.
attendance-catering-other-diets = Potrzebne są inne diety.
attendance-catering-why-new = ma miejsce od tego czasu
attendance-catering-why-left = nie ma już miejsca
attendance-catering-why-ruled = decyzją biura
attendance-catering-why-other = inne sesje, inna obecność albo inna zasada
attendance-catering-orders = Zamówiono i zafakturowano
attendance-catering-orders-text = Kwalifikują się tylko osoby zgłoszone i uprawnione. Zamówienie ponad zamrożoną liczbę osób nie ma pokrycia.
attendance-catering-frozen = Zamrożono
attendance-catering-ordered = Zamówiono lub zafakturowano
attendance-catering-covered = Pokrycie
attendance-catering-not-covered = bez pokrycia: { $count }
attendance-catering-all-covered = pełne pokrycie
attendance-catering-order-save = Zapisz
attendance-catering-order-meanwhile = W międzyczasie ktoś wpisał zamówienie. Prosimy je obejrzeć przed zmianą.
attendance-catering-statements = Zestawienia
attendance-catering-statement = Zestawienie
attendance-catering-current = nadal aktualne
attendance-catering-for-caterer = Dla firmy cateringowej (XLSX)
attendance-catering-with-names = Lista z nazwiskami (XLSX)
attendance-catering-organisation = Instytucja
attendance-catering-received = Odebrano
attendance-catering-as-of = Stan na
attendance-catering-by = Liczbę zamroził(a)
attendance-catering-about = O tym pliku
attendance-catering-file = wyzywienie
attendance-catering-list = wyzywienie-lista

notice-attendance-catering-frozen = Liczba osób została zamrożona.
notice-attendance-catering-ordered = Zamówienie zostało zapisane.

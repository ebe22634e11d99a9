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
attendance-show-pin = Pokaż PIN
attendance-state-present = obecność
attendance-state-absent = nieobecność
attendance-state-missing = brak wpisu
attendance-way-list = lista
attendance-way-pin = PIN
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

attendance-pin = PIN do potwierdzenia obecności
attendance-pin-until = Ten PIN jest wyświetlany do { $until }, potem sam pojawi się następny.
attendance-pin-how = Jak potwierdzić obecność
attendance-pin-how-text = Prosimy zalogować się w telefonie i wpisać PIN pod adresem:
attendance-pin-qr = Kod QR: otwórz stronę potwierdzania obecności
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

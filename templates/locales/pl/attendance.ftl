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

# Dokumentacja dla instytucji finansującej: stanowisko, pliki i ich kolumny; dane publiczne.

notice-reporting-snapshot-made = Zestawienie zostało sporządzone. Nie zmieni się, cokolwiek zostanie później poprawione.

reporting-title = Dokumentacja
reporting-title-of = Dokumentacja: { $code }
reporting-lead-edition = Najpierw kontrola zapisów, potem ich utrwalenie: skoroszyt i tabela z obecnością co do minuty, według stanu na jedną chwilę.
reporting-lead-project = Najpierw kontrola zapisów wszystkich edycji, potem ich utrwalenie: jeden skoroszyt i jedna tabela dla całego projektu, według stanu na jedną chwilę.
reporting-of-project = Dokumentacja całego projektu
reporting-validation = Czego brakuje
reporting-validation-blocking = { $count ->
    [one] Jedna uwaga uniemożliwia przekazanie dokumentacji. Zestawienie sporządzone teraz będzie kopią roboczą.
    [few] { $count } uwagi uniemożliwiają przekazanie dokumentacji. Zestawienie sporządzone teraz będzie kopią roboczą.
   *[many] { $count } uwag uniemożliwia przekazanie dokumentacji. Zestawienie sporządzone teraz będzie kopią roboczą.
  }
reporting-validation-noted = { $count ->
    [one] Dokumentację można przekazać. Odnotowano jedną uwagę.
    [few] Dokumentację można przekazać. Odnotowano { $count } uwagi.
   *[many] Dokumentację można przekazać. Odnotowano { $count } uwag.
  }
reporting-validation-clean = Niczego nie brakuje.
reporting-find-words = Osoba, edycja lub czego brakuje
reporting-find-kind = Rodzaj
reporting-none-found = Niczego nie znaleziono
reporting-none-found-text = Warto podać mniej słów lub krótsze słowa albo wybrać inny rodzaj.
reporting-show-all = Pokaż wszystkie braki
reporting-blocks = uniemożliwia przekazanie
reporting-noted = odnotowano
reporting-mend = Popraw
reporting-left-out = { $count ->
    [one] i jeszcze jedna uwaga
    [few] i jeszcze { $count } uwagi
   *[many] i jeszcze { $count } uwag
  }
reporting-make = Sporządzenie zestawienia
reporting-make-text = Zestawienie utrwala zapisy w obecnym stanie i ma sumę kontrolną. W każdej chwili można je pobrać ponownie, identyczne co do bajta.
reporting-language = Język plików
reporting-language-hint = Od niego zależą nagłówki, objaśnienia i kolejność nazwisk.
reporting-make-submit = Sporządź zestawienie
reporting-snapshots = Zestawienia
reporting-snapshots-text = Sumy kontrolne obliczono algorytmem SHA-256. Każde pobranie jest odnotowywane w dzienniku zdarzeń.
reporting-snapshot-by = Sporządzono przez
reporting-snapshot-language = Język
reporting-snapshot-rows = Wiersze w tabeli
reporting-snapshot-workbook = Suma kontrolna skoroszytu
reporting-snapshot-table = Suma kontrolna tabeli
reporting-snapshot-findings = Ówczesne uwagi – uniemożliwiające przekazanie: { $blocking }, pozostałe: { $other }
reporting-snapshot-clean = Niczego nie brakowało.
reporting-download-workbook = Skoroszyt (XLSX)
reporting-download-table = Tabela (CSV)
reporting-no-snapshots = Nie ma jeszcze zestawień
reporting-no-snapshots-text = Tutaj pojawią się przekazane pliki wraz z sumami kontrolnymi.
reporting-kind-draft = Kopia robocza
reporting-kind-evidence = Do przekazania

# Dane publiczne

reporting-figures-title = Dane publiczne
reporting-figures-lead = Uczestnicy według regionów i kategorii, w postaci, którą można opublikować bez ryzyka rozpoznania kogokolwiek.
reporting-figures-table = Uczestnicy według regionów i kategorii
reporting-figures-how = Jak powstaje ta tabela
reporting-figures-who = Każda osoba jest liczona raz, w regionie i kategorii z pierwszej edycji, w której była obecna co najmniej minutę.
reporting-figures-rule = Liczby mniejsze niż { $k }, także zero, są pomijane. Jeżeli pominiętą liczbę dałoby się obliczyć z sum, pomija się też kolejne liczby.
reporting-figures-left-out = { $count ->
    [0] Nie pominięto żadnej liczby.
    [one] Pominięto jedną liczbę.
    [few] Pominięto { $count } liczby, wliczając sumy.
   *[many] Pominięto { $count } liczb, wliczając sumy.
  }
reporting-figures-none = Nie ma jeszcze danych
reporting-figures-none-text = Projekt nie ma regionów, według których można by liczyć.
reporting-suppressed = pominięto
reporting-total = Razem

# Uwagi

reporting-list = { $list }, { $next }
reporting-lack-organisation = instytucja
reporting-lack-region = region
reporting-lack-sex = płeć
reporting-lack-birth-year = rok urodzenia
reporting-lack-education = wykształcenie
reporting-lack-labour-status = status na rynku pracy
reporting-finding-lacks = – brak danych: { $what }.
reporting-finding-nothing-planned = – program nie zawiera żadnych minut, więc nie można w nim uczestniczyć.
reporting-finding-slot-without-length = – punkt „{ $slot }” ({ $date }, { $clock }) nie ma długości.
reporting-finding-not-over = – edycja trwa do { $date }; dane nie są ostateczne.
reporting-finding-slot-empty = – w punkcie „{ $slot }” ({ $date }, { $clock }) nie odnotowano niczyjej obecności ani nieobecności.
reporting-finding-unsigned = – lista obecności z { $date } nie została zatwierdzona podpisem.
reporting-finding-signed-before = – listę obecności z { $date } zmieniono po zatwierdzeniu podpisem.
reporting-finding-no-entry = – udział w edycji { $edition } potwierdzono, ale nie ma żadnego wpisu o obecności ani nieobecności.

# Arkusze

reporting-yes = tak
reporting-no = nie
reporting-absent = nieobecność
reporting-day = Dzień
reporting-row-slot = punkt
reporting-row-total = razem
reporting-way-list = lista
reporting-way-pin = PIN
reporting-way-qr = kod QR
reporting-way-personal = kod osobisty
reporting-way-walk_in = bez zgłoszenia, rozstrzygnięte
reporting-way-correction = korekta
reporting-sheet-summary = Podsumowanie
reporting-sheet-day = Arkusz dnia
reporting-sheet-totals = Razem
reporting-sheet-participation = Udział w projekcie
reporting-sheet-indicators = Wskaźniki
reporting-sheet-corrections = Korekty
reporting-sheet-entries = Wpisy
reporting-sheet-columns = Kolumny
reporting-sheet-table = Tabela (CSV)
reporting-summary-what = Co
reporting-summary-value = Wartość
reporting-summary-project = Projekt
reporting-summary-number = Numer projektu
reporting-summary-programme = Program
reporting-summary-funder = Instytucja finansująca
reporting-summary-funding-line = Informacja o dofinansowaniu
reporting-summary-edition = Edycja
reporting-summary-course = Szkolenie
reporting-summary-dates = Termin
reporting-summary-place = Miejsce
reporting-summary-as-of = Stan na
reporting-summary-made-by = Sporządzono przez
reporting-summary-kind = Rodzaj
reporting-summary-people = Liczba osób
reporting-summary-enrolments = Liczba uczestników edycji
reporting-summary-findings = Uwagi
reporting-summary-findings-count = uniemożliwiające przekazanie: { $blocking }, pozostałe: { $other }
reporting-summary-snapshot = Zestawienie
reporting-summary-checksum = SHA-256 tabeli wierszy (CSV)
reporting-columns-sheet = Arkusz
reporting-columns-column = Kolumna
reporting-columns-means = Co oznacza
reporting-columns-unit = Jednostka
reporting-columns-source = Skąd pochodzi

# Kolumny: nagłówek i znaczenie

reporting-col-number = Lp.
reporting-means-number = Numer wiersza w tym arkuszu.
reporting-col-name = Nazwisko i imię
reporting-means-name = Nazwisko i imię osoby.
reporting-col-organisation = Instytucja
reporting-means-organisation = Urząd lub instytucja, w której osoba pracuje.
reporting-col-function = Stanowisko
reporting-means-function = Stanowisko zajmowane przez osobę.
reporting-col-region = Region
reporting-means-region = Region, za który osoba bierze udział.
reporting-col-role = Kategoria
reporting-means-role = Kategoria uczestników projektu, w której osoba bierze udział.
reporting-col-edition = Edycja
reporting-means-edition = Kod edycji.
reporting-col-state = Stan zgłoszenia
reporting-means-state = Stan zgłoszenia w chwili sporządzenia zestawienia.
reporting-col-slot-minutes = Godziny i tytuł punktu programu
reporting-means-slot-minutes = Minuty obecności w tym punkcie; 0 przy odnotowanej nieobecności, puste pole, gdy nic nie odnotowano.
reporting-col-day-gross = Obecność w tym dniu
reporting-means-day-gross = Minuty obecności w tym dniu, z przerwami.
reporting-col-day-net = Obecność bez przerw
reporting-means-day-net = Minuty obecności w tym dniu, bez przerw i posiłków.
reporting-col-day-planned-gross = Plan na ten dzień
reporting-means-day-planned-gross = Minuty zaplanowane w tym dniu, z przerwami.
reporting-col-day-planned-net = Plan bez przerw
reporting-means-day-planned-net = Minuty zaplanowane w tym dniu, bez przerw i posiłków.
reporting-col-entries = Wpisy
reporting-means-entries = Na ilu obowiązujących wpisach opierają się dane w tym wierszu; wpisy są wymienione w arkuszu wpisów.
reporting-col-attended-on-day = Dzień
reporting-means-attended-on-day = Minuty obecności w tym dniu, z przerwami; jedna kolumna na każdy dzień.
reporting-col-planned-gross = Plan
reporting-means-planned-gross = Minuty zaplanowane w edycji, z przerwami.
reporting-col-planned-net = Plan bez przerw
reporting-means-planned-net = Minuty zaplanowane w edycji, bez przerw i posiłków.
reporting-col-attended-gross = Obecność
reporting-means-attended-gross = Minuty obecności ogółem, z przerwami.
reporting-col-attended-net = Obecność bez przerw
reporting-means-attended-net = Minuty obecności ogółem, bez przerw i posiłków.
reporting-col-percent = Udział obecności
reporting-means-percent = Minuty obecności w stosunku do zaplanowanych; z przerwami lub bez, zgodnie z zasadami szkolenia.
reporting-col-compulsory = Zaliczone punkty obowiązkowe
reporting-means-compulsory = W ilu punktach obowiązkowych osoba uczestniczyła.
reporting-col-compulsory-planned = Punkty obowiązkowe
reporting-means-compulsory-planned = W ilu punktach programu udział jest obowiązkowy.
reporting-col-quizzes = Zaliczone testy
reporting-means-quizzes = Ile z wymaganych testów osoba zaliczyła.
reporting-col-quizzes-needed = Wymagane testy
reporting-means-quizzes-needed = Ile testów trzeba zaliczyć.
reporting-col-survey = Ankieta złożona
reporting-means-survey = Czy osoba złożyła ankietę ewaluacyjną; puste pole, gdy szkolenie jej nie wymaga. Odpowiedzi nie można połączyć z żadną osobą.
reporting-col-completed = Ukończono
reporting-means-completed = Czy wydano ważne zaświadczenie, co następuje po spełnieniu wszystkich warunków szkolenia.
reporting-col-certificate = Numer zaświadczenia
reporting-means-certificate = Numer w rejestrze zaświadczeń.
reporting-col-certified-on = Data zaświadczenia
reporting-means-certified-on = Dzień wydania zaświadczenia.
reporting-col-entry-id = Wpis
reporting-means-entry-id = Stałe oznaczenie wpisu o obecności.
reporting-col-date = Data
reporting-means-date = Dzień, w którym odbył się punkt programu.
reporting-col-slot = Punkt programu
reporting-means-slot = Godziny i tytuł punktu programu.
reporting-col-slot-starts = Początek
reporting-means-slot-starts = Początek punktu według czasu w miejscu szkolenia.
reporting-col-slot-ends = Koniec
reporting-means-slot-ends = Koniec punktu według czasu w miejscu szkolenia.
reporting-col-present = Obecność
reporting-means-present = Czy według wpisu osoba była obecna.
reporting-col-from = Od
reporting-means-from = Od której godziny osoba była obecna, według czasu w miejscu szkolenia.
reporting-col-to = Do
reporting-means-to = Do której godziny osoba była obecna, według czasu w miejscu szkolenia.
reporting-col-way = Sposób zapisu
reporting-means-way = Jak powstał wpis: lista trenera, kod PIN osoby albo korekta.
reporting-col-recorded-by = Autor wpisu
reporting-means-recorded-by = Kto dokonał wpisu.
reporting-col-recorded-at = Czas wpisu
reporting-means-recorded-at = Kiedy dokonano wpisu, według czasu w miejscu szkolenia.
reporting-col-replaces = Zastępuje
reporting-means-replaces = Oznaczenie wpisu, który został skorygowany.
reporting-col-before = Przed korektą
reporting-means-before = Treść wpisu przed korektą: godziny albo nieobecność.
reporting-col-after = Po korekcie
reporting-means-after = Co obowiązuje po korekcie: godziny albo nieobecność.
reporting-col-why = Powód
reporting-means-why = Powód korekty, w słowach osoby, która jej dokonała.
reporting-col-sex = Płeć
reporting-means-sex = Kobieta, mężczyzna albo osoba niebinarna, według oświadczenia.
reporting-col-age = Wiek przy przystąpieniu
reporting-means-age = Rok pierwszego wpisu pomniejszony o rok urodzenia.
reporting-col-education = Wykształcenie
reporting-means-education = Najwyższy ukończony poziom według ISCED.
reporting-col-labour-status = Status na rynku pracy
reporting-means-labour-status = Osoba pracująca, bezrobotna albo bierna zawodowo.
reporting-col-editions = Edycje
reporting-means-editions = W ilu edycjach osoba była obecna.
reporting-col-first-entry = Pierwsze wejście
reporting-means-first-entry = Pierwszy dzień obecności osoby w projekcie.
reporting-col-last-exit = Ostatnie wyjście
reporting-means-last-exit = Ostatni dzień obecności osoby w projekcie.
reporting-col-complete = Dane kompletne
reporting-means-complete = Czy zapisano płeć, rok urodzenia, wykształcenie i status na rynku pracy.
reporting-col-lacks = Brakujące dane
reporting-means-lacks = Których danych nie zapisano.
reporting-col-indicator = Wskaźnik
reporting-means-indicator = Co jest liczone.
reporting-col-women = Kobiety
reporting-means-women = Ile wśród nich jest kobiet.
reporting-col-men = Mężczyźni
reporting-means-men = Ilu wśród nich jest mężczyzn.
reporting-col-non-binary = Osoby niebinarne
reporting-means-non-binary = Ile wśród nich jest osób niebinarnych.
reporting-col-sex-not-stated = Nie podano
reporting-means-sex-not-stated = Ile wśród nich jest osób bez zapisanej płci.
reporting-col-all = Razem
reporting-means-all = Wszystkie osoby.
reporting-col-row-kind = Wiersz
reporting-means-row-kind = „punkt” – jedna osoba w jednym punkcie programu; „razem” – jedna osoba w jednej edycji. Wartości „razem” nie są sumą punktów, jeżeli punkty odbywają się równolegle albo posiłek leży poza spotkaniem.
reporting-col-person-id = Osoba
reporting-means-person-id = Stałe oznaczenie osoby; odróżnia osoby o tym samym imieniu i nazwisku.
reporting-col-planned = Plan
reporting-means-planned = Minuty punktu programu albo całej edycji z przerwami.
reporting-col-attended = Obecność
reporting-means-attended = Minuty obecności w punkcie programu albo w całej edycji z przerwami; puste pole, gdy nic nie odnotowano.

# Jednostki

reporting-unit-text = tekst
reporting-unit-number = numer
reporting-unit-minutes = minuty
reporting-unit-percent = procent
reporting-unit-entries = wpisy
reporting-unit-slots = punkty programu
reporting-unit-quizzes = testy
reporting-unit-date = data
reporting-unit-time = godzina
reporting-unit-moment = data i godzina
reporting-unit-years = lata
reporting-unit-editions = edycje
reporting-unit-people = osoby

# Źródła

reporting-source-order = Kolejność nazwisk w języku pliku.
reporting-source-person = Dane osoby.
reporting-source-enrolment = Zgłoszenie do edycji.
reporting-source-edition = Edycja.
reporting-source-agenda = Program edycji. Punkt bez podanego końca trwa do następnego punktu tej samej sesji; punkty równoległe liczą się raz.
reporting-source-minutes = Obowiązujące wpisy o obecności, przycięte do punktu programu. Wpisy nakładające się liczą się raz; przerwa liczy się osobie obecnej bezpośrednio przed nią i bezpośrednio po niej.
reporting-source-entries = Wpisy o obecności. Wpisu nigdy się nie zmienia: korekta jest nowym wpisem, który go zastępuje.
reporting-source-completion = Minuty obecności i minuty zaplanowane, według zasady ukończenia szkolenia.
reporting-source-compulsory = Punkt obowiązkowy jest zaliczony od 80 procent jego minut.
reporting-source-attempts = Oddane podejścia do testów, ocenione przez serwer.
reporting-source-course = Zasada ukończenia szkolenia.
reporting-source-receipts = Potwierdzenia złożenia ankiety, przechowywane oddzielnie od odpowiedzi.
reporting-source-register = Rejestr zaświadczeń; unieważnione się nie liczą.
reporting-source-age = Rok urodzenia z danych osoby i dzień pierwszego wpisu. Znany jest tylko rok, więc jest to wiek osiągany w danym roku.
reporting-source-participation = Wszystkie obowiązujące wpisy, według których osoba była obecna. Kto przychodzi ponownie, nadal ma jeden zapis.
reporting-source-complete = Dane osoby; niekompletny zapis liczy się tylko w sumie ogólnej.
reporting-source-indicators = Arkusz „Udział w projekcie”: wszyscy, którzy należą do grupy, w obu sumach.
reporting-source-table = Rodzaj wiersza.

# Wartości i wskaźniki

reporting-value-woman = kobieta
reporting-value-man = mężczyzna
reporting-value-non_binary = osoba niebinarna
reporting-value-not_stated = nie podano
reporting-value-isced_0_2 = ISCED 0–2
reporting-value-isced_3_4 = ISCED 3–4
reporting-value-isced_5_8 = ISCED 5–8
reporting-value-employed = osoba pracująca
reporting-value-unemployed = osoba bezrobotna
reporting-value-unemployed_long = osoba długotrwale bezrobotna
reporting-value-inactive = osoba bierna zawodowo
reporting-indicator-eeco01 = Uczestnicy ogółem
reporting-indicator-eeco02 = Bezrobotni, łącznie z długotrwale bezrobotnymi
reporting-indicator-eeco03 = Długotrwale bezrobotni
reporting-indicator-eeco04 = Bierni zawodowo
reporting-indicator-eeco05 = Pracujący, łącznie z prowadzącymi działalność na własny rachunek
reporting-indicator-eeco06 = Dzieci w wieku poniżej 18 lat
reporting-indicator-eeco07 = Osoby młode w wieku 18–29 lat
reporting-indicator-eeco08 = Osoby w wieku 55 lat i więcej
reporting-indicator-eeco09 = Wykształcenie co najwyżej średnie I stopnia (ISCED 0–2)
reporting-indicator-eeco10 = Wykształcenie średnie II stopnia lub policealne (ISCED 3–4)
reporting-indicator-eeco11 = Wykształcenie wyższe (ISCED 5–8)
reporting-indicator-eeco12 = Osoby z niepełnosprawnościami
reporting-indicator-eeco13 = Obywatele państw trzecich
reporting-indicator-eeco14 = Osoby obcego pochodzenia
reporting-indicator-eeco15 = Mniejszości, w tym społeczności marginalizowane
reporting-indicator-eeco16 = Osoby w kryzysie bezdomności lub dotknięte wykluczeniem mieszkaniowym
reporting-indicator-eeco17 = Osoby z obszarów wiejskich
reporting-indicator-eeco18 = Objęte wsparciem podmioty administracji i służb publicznych
reporting-indicator-eeco19 = Objęte wsparciem mikro-, małe i średnie przedsiębiorstwa

# Wspólne wskaźniki

reporting-indicators-title = Wspólne wskaźniki EFS+
reporting-indicators-lead = Osoby, które weszły do projektu od { $from } do { $until }, każda liczona raz.
reporting-draft-label = Wersja robocza: nie sprawdzono z żadnym systemem krajowym. Kody i zasady liczenia są prawdopodobne, ale niepotwierdzone; przed przekazaniem proszę porównać je z wytycznymi instytucji finansującej.
reporting-period = Okres
reporting-period-from = Wejście od
reporting-period-until = Wejście do
reporting-period-show = Pokaż
reporting-period-ends-first = Ostatni dzień wypada przed pierwszym.
reporting-indicators-figures = Liczby
reporting-indicators-complete = Kompletnych rekordów, liczonych w sumie sprawozdawczej: { $complete } z { $everyone }.
reporting-indicators-filled-in = Uzupełniono bez pytania: { $reason } ({ $by })
reporting-indicators-silent = odmowy: { $refused }, bez odpowiedzi: { $open }
reporting-indicators-how = Rekord bez płci, roku urodzenia, wykształcenia lub statusu na rynku pracy liczy się tylko w sumie ogólnej. Wiek to wiek osiągany w roku pierwszego wejścia. Kto wraca, jest nadal jedną osobą: pierwsze wejście, ostatnie wyjście. Odpowiedzi wrażliwe liczą się, gdy brzmią „tak”. Każda liczba otwiera listę osób, które się za nią kryją.
reporting-indicators-lacking = Komu czego brakuje
reporting-indicators-lacking-text = Te rekordy liczą się tylko w sumie ogólnej.
reporting-indicators-none-lacking = W danych osób, które weszły do projektu, niczego nie brakuje.
reporting-look = Zobacz
reporting-total-grand = Suma ogólna
reporting-total-reportable = Suma sprawozdawcza
reporting-not-counted = nie pytano, więc nie liczono
reporting-behind = Osoby, które kryją się za liczbą
reporting-behind-lead = { $total }, { $sex }; liczba osób, które weszły od { $from } do { $until }: { $count }.
reporting-behind-noted = Każda wymieniona osoba widzi, że Państwo tu zaglądali.
reporting-behind-nobody = Nikt
reporting-behind-nobody-text = W tym okresie za tą liczbą nie kryje się nikt.
reporting-snapshot-period = Okres: { $from } – { $until }
reporting-snapshot-profile = Profil { $profile }, wersja { $version }
reporting-summary-report = Sprawozdanie
reporting-summary-draft = Status
reporting-summary-period = Okres
reporting-summary-filled-in = Uzupełniono bez pytania
reporting-col-indicator-code = Kod
reporting-means-indicator-code = Kod wskaźnika, prawdopodobny, ale niepotwierdzony.
reporting-col-total-kind = Suma
reporting-means-total-kind = Suma ogólna obejmuje wszystkie rekordy, sumę sprawozdawczą tworzą rekordy bez braków.

# Sprawozdania z profilami

reporting-reports-title = Sprawozdania
reporting-reports-lead = Sprawozdania, których kolumny, kolejność, nagłówki i kody określa plik, który można zmienić: profil.
reporting-reports-make = Utwórz sprawozdanie
reporting-profile = Profil
reporting-profiles = Profile
reporting-profiles-text = Profil można pobrać, zmienić w edytorze tekstu i wczytać ponownie: staje się następną wersją, a wcześniejsze pozostają. Nowa nazwa tworzy nowy profil.
reporting-profile-about = Czego dotyczy
reporting-profile-columns = Kolumny
reporting-profile-by = Skąd
reporting-profile-file = Plik
reporting-profile-bundled = Evenhand
reporting-profile-download = Pobierz
reporting-profile-upload = Wczytaj profil
reporting-profile-choose = Profil (plik TOML)
reporting-profile-choose-hint = Nazwa w pliku mówi, którego profilu jest to wersja.
reporting-profile-send = Wczytaj
reporting-profile-problems = Co poprawić w pliku
reporting-profile-line = Wiersz
reporting-profile-what = Co poprawić
reporting-profile-none = Proszę wybrać plik.
reporting-profile-wrong = Pliku „{ $file }” nie przyjęto: lista poniżej mówi, co poprawić.
reporting-profile-file-too-long = Plik jest za duży: można wczytać najwyżej { $limit } KiB.
reporting-profile-not-utf8 = Od tego miejsca plik nie jest tekstem UTF-8. Proszę zapisać go w kodowaniu UTF-8.
reporting-profile-syntax = Od tego miejsca pliku nie da się odczytać jako TOML: { $detail }.
reporting-profile-missing = Brakuje pola „{ $field }”.
reporting-profile-not-text = Pole „{ $field }” musi być tekstem w cudzysłowie.
reporting-profile-not-a-line = Pole „{ $field }” musi być jednym, niepustym wierszem tekstu.
reporting-profile-too-long = Pole „{ $field }” jest za długie: najwyżej { $limit } znaków.
reporting-profile-not-table = Pole „{ $field }” musi być tabelą.
reporting-profile-no-columns = Pole „{ $field }” musi być listą z co najmniej jedną kolumną.
reporting-profile-twice = Kolumna „{ $field }” już jest. Proszę zostawić jedną z nich.
reporting-profile-name = Pole „{ $field }” może zawierać tylko małe litery bez znaków diakrytycznych, cyfry i łączniki, najwyżej 40.
reporting-profile-format = Nieznana postać pliku. Proszę wpisać „{ $wanted }”.
reporting-profile-unknown = „{ $value }” nie jest tu znane. Znane są: { $known }.
reporting-kind-of-participation = Udział w projekcie
reporting-kind-of-presence = Obecność według dni
reporting-kind-of-register = Rejestr zaświadczeń
reporting-kind-of-monthly = Zestawienie miesięczne
reporting-kind-of-events = Opisy wydarzeń
reporting-value-on_site = stacjonarnie
reporting-summary-month = Miesiąc
reporting-col-month = Miesiąc
reporting-col-begins-in-month = Rozpoczęcie
reporting-col-ends-in-month = Zakończenie
reporting-col-days-in-month = Dni
reporting-col-hours-attended = Godziny obecności
reporting-col-mode = Stacjonarnie czy zdalnie
reporting-col-first-day = Pierwszy dzień
reporting-col-last-day = Ostatni dzień
reporting-col-participants = Uczestnicy
reporting-col-by-region = Według regionów
reporting-col-by-country = Według krajów
reporting-col-programme = Program
reporting-value-certified = z zaświadczeniem
reporting-value-took_part = udział bez zaświadczenia
reporting-summary-profile = Profil (wersja)
reporting-col-birth-year = Rok urodzenia
reporting-col-outcome = Rezultat
reporting-col-course = Szkolenie
reporting-col-place = Miejsce
reporting-col-hours = Godziny
notice-reporting-profile-kept = Profil zapisano jako najnowszą wersję pod jego nazwą.

# Jedno zestawienie oraz różnice między dwoma

reporting-snapshot-title = Zestawienie
reporting-snapshot-lead = To, co zapisano, pozostaje bez zmian. Tu widać, czy dane od tego czasu się zmieniły.
reporting-snapshot-open = Otwórz
reporting-snapshot-files = Zestawienie i jego pliki
reporting-current = Czy jest aktualne?
reporting-current-long = To zestawienie ma wiele wierszy. Aby porównać je z tym, co zostałoby zapisane teraz, użyj przycisku.
reporting-current-same = Nic się nie zmieniło: zestawienie sporządzone teraz byłoby takie samo.
reporting-current-old = { $count ->
    [one] Nieaktualne: { $count } wiersz lub kolumna różni się od tego, co zostałoby zapisane teraz.
    [few] Nieaktualne: { $count } wiersze lub kolumny różnią się od tego, co zostałoby zapisane teraz.
   *[other] Nieaktualne: { $count } wierszy lub kolumn różni się od tego, co zostałoby zapisane teraz.
  }
reporting-current-show = Pokaż różnice
reporting-compare = Porównanie z innym zestawieniem
reporting-compare-with = Inne zestawienie
reporting-compare-hint = Tego samego rodzaju. Punktem wyjścia jest wcześniejsze z nich.
reporting-compare-show = Porównaj
reporting-compare-none = Nie ma innego zestawienia tego rodzaju.
reporting-changes-title = Co się zmieniło
reporting-changes-file = zmiany
reporting-changes-lead = Punkt wyjścia: { $earlier }. Porównano z: { $later }.
reporting-changes-snapshot = zestawienie z { $at }
reporting-changes-profiled = { $snapshot } ({ $profile }, wersja { $version })
reporting-changes-now = stan, który zostałby zapisany teraz
reporting-changes-earlier = Wcześniejsze
reporting-changes-later = Późniejsze
reporting-changes-rows = Wiersze, które się różnią
reporting-changes-sheet = Zmiany
reporting-changes-words = Słowa z wiersza
reporting-changes-cells = Co się zmieniło
reporting-changes-whole = cały wiersz
reporting-changes-blank = puste
reporting-changes-none = Żaden wiersz się nie różni.
reporting-changes-all = Pokaż wszystkie różniące się wiersze
reporting-changes-columns-added = Kolumny występujące tylko w późniejszym zestawieniu: { $columns }.
reporting-changes-columns-gone = Kolumny występujące tylko we wcześniejszym zestawieniu: { $columns }.
reporting-changes-columns-left-out = Kolumny, których nie porównano, ponieważ zestawienia są w różnych językach: { $columns }.
reporting-change-added = dodany
reporting-change-gone = usunięty
reporting-change-changed = zmieniony
reporting-change-column-added = kolumna dodana
reporting-change-column-gone = kolumna usunięta
reporting-change-column-left-out = kolumna nieporównana
reporting-col-change = Zmiana
reporting-col-changed-row = Wiersz
reporting-col-changed-column = Kolumna
reporting-col-changed-from = Przed zmianą
reporting-col-changed-to = Po zmianie

# Wszystko w jednym pliku

reporting-archive = Wszystko w jednym pliku
reporting-archive-text = Plik ZIP ze skoroszytem obecności, listami obecności, podpisanymi listami, zaświadczeniami, wszystkimi zestawieniami i wpisami dziennika zdarzeń, ze spisem zawartości i sumą kontrolną każdego pliku. Zawiera dane osobowe: należy go chronić tak samo jak samą dokumentację. W dużym projekcie przygotowanie może potrwać kilka minut. Każde pobranie jest odnotowywane w dzienniku zdarzeń.
reporting-archive-download = Pobierz wszystko (ZIP)
reporting-archive-title = Archiwum
reporting-archive-made = Przygotowano { $at }; przez: { $by }.
reporting-archive-sums = Sumy kontrolne wszystkich plików, do sprawdzenia programem sha256sum:
reporting-archive-contents = Spis treści
reporting-archive-attendance = Obecność według stanu obecnego
reporting-archive-sheets = Listy obecności do podpisu
reporting-archive-signed = Podpisane listy
reporting-archive-certificates = Wydane zaświadczenia
reporting-archive-snapshots = Przekazane zestawienia
reporting-archive-audit = Dziennik zdarzeń
reporting-archive-file = Plik
reporting-archive-size = Bajty
reporting-archive-sum = SHA-256
reporting-trail-number = Numer
reporting-trail-at = Kiedy
reporting-trail-who = Kto
reporting-trail-action = Co zrobiono
reporting-trail-kind = Rodzaj obiektu
reporting-trail-subject = Identyfikator lub kod
reporting-trail-detail = Szczegóły
reporting-trail-previous = Skrót poprzedniego wpisu
reporting-trail-hash = Skrót

# Zestawienia miesięczne

reporting-months-title = Zestawienia miesięczne
reporting-months-lead = Kto rozpoczął, kto zakończył udział i ile godzin był obecny: miesiąc po miesiącu, tak jak wymagają tego niektórzy fundatorzy.
reporting-months-chain = Miesiące
reporting-months-rule = Zestawienia sporządza się w kolejności miesięcy, każde w ciągu czterech tygodni od końca miesiąca. Jeśli wcześniejszy miesiąc zostanie poprawiony, wysyła się ponownie jego zestawienie i wszystkie późniejsze.
reporting-months-people = Osoby
reporting-months-hours = Godziny bez przerw
reporting-months-due = Termin
reporting-months-overdue = po terminie
reporting-months-standing = Stan
reporting-months-sheet = Zestawienie
reporting-months-make = Sporządź zestawienie za { $month }
reporting-months-none = Nie ma jeszcze miesiąca do zestawienia
reporting-months-none-text = Pierwszym miesiącem będzie ten, w którym po raz pierwszy wpisano czyjąś obecność.
reporting-months-not-next = Najpierw trzeba sporządzić zestawienie za inny miesiąc: lista pokazuje, który jest teraz pierwszy.
reporting-month-running = Miesiąc jeszcze trwa.
reporting-month-nothing = Nikt nie był obecny: nie ma czego wysyłać.
reporting-month-due = Do sporządzenia teraz.
reporting-month-sent = Sporządzone; od tego czasu nic się nie zmieniło.
reporting-month-changed = Dane poprawiono po sporządzeniu: trzeba sporządzić i wysłać ponownie.
reporting-month-again = Wysłano ponownie wcześniejszy miesiąc: ten także trzeba sporządzić i wysłać ponownie.
reporting-month-waits = Czeka na zestawienie za { $month }.
reporting-snapshot-month = { $month }, profil { $profile }, wersja { $version }

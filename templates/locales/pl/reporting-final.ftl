# Sprawozdanie końcowe projektu.

reporting-final-title = Sprawozdanie końcowe
reporting-final-public-title = Sprawozdanie końcowe do publikacji
reporting-final-as-of = Obliczono z zapisów według stanu na { $at }.
reporting-final-pdf = Sprawozdanie (PDF)
reporting-final-show-all = Pokaż sprawozdanie biura
reporting-final-show-public = Wersja do publikacji
reporting-final-public-note = W tej wersji pominięto liczby mniejsze niż { $k }, także zera, oraz tyle innych, ile trzeba, aby żadnej nie dało się obliczyć. Nie ma odsyłaczy do stron z osobami, na których opierają się liczby.
reporting-final-own-note = To jest sprawozdanie biura: zawiera małe liczby, po których można rozpoznać osoby. Dla odbiorców zewnętrznych jest wersja bez nich.
reporting-final-contents = Spis treści sprawozdania
reporting-final-behind = Zapisy, na których się opiera:
reporting-final-open = Otwórz sprawozdanie końcowe
reporting-final-open-text = Wszystko, co osiągnięto, w liczbach, tabelach i wykresach, obliczone z zapisów według stanu na teraz. Jako strona i jako dostępny plik PDF, dla biura i do publikacji.

# W skrócie

reporting-final-glance = W skrócie
reporting-final-glance-source = Każdą z tych liczb wraz ze składnikami i zapisami omówiono w jednej z części poniżej.
reporting-final-editions-over = Przeprowadzone edycje
reporting-final-of = z { $all } zaplanowanych
reporting-final-came = Obecni
reporting-final-of-enrolled = z { $enrolled } osób zapisanych
reporting-final-enrolled = Zapisani
reporting-final-completed = Ukończyli
reporting-final-certified = Z zaświadczeniem
reporting-final-share = Frekwencja
reporting-final-share-note = minuty obecności do minut zaplanowanych w edycjach, które się zakończyły
reporting-final-nothing-over = Żadna edycja jeszcze się nie zakończyła.
reporting-final-outside = { $count ->
    [one] Jedna osoba rozpoczęła udział przed okresem realizacji projektu lub po nim i jest policzona: liczby obejmują okres od { $from } do { $until }.
    [few] { $count } osoby rozpoczęły udział przed okresem realizacji projektu lub po nim i są policzone: liczby obejmują okres od { $from } do { $until }.
   *[other] { $count } osób rozpoczęło udział przed okresem realizacji projektu lub po nim i są policzone: liczby obejmują okres od { $from } do { $until }.
  }

# Projekt

reporting-final-grant = Projekt
reporting-final-grant-number = Numer
reporting-final-grant-programme = Program
reporting-final-grant-funder = Instytucja finansująca
reporting-final-grant-term = Okres realizacji
reporting-final-grant-body = Realizator
reporting-final-grant-regions = Regiony
reporting-final-grant-roles = Kategorie stanowisk
reporting-final-grant-line = Finansowanie
reporting-final-link-project = strona projektu

# Wskaźniki

reporting-final-targets = Wskaźniki i wyniki
reporting-final-targets-source = Edycje i regiony: edycje zakończone lub zamknięte. Uczestnicy: osoby, które wzięły udział w takiej edycji przynajmniej częściowo, każda raz. Zaświadczenia: te, które są ważne. To te same wyniki, co na stronie projektu.
reporting-final-targets-none = W projekcie nie określono wartości docelowych.
reporting-final-targets-table = Wartości docelowe i osiągnięte wyniki
reporting-final-targets-more = Wskaźnik uczestników wynosi { $counted }: obejmuje tylko edycje, których wynik jest ustalony. Przynajmniej przez minutę obecnych było { $came } osób; to one są liczone w dalszych częściach sprawozdania.
reporting-final-target = Wskaźnik
reporting-final-promised = Plan
reporting-final-result = Wynik
reporting-final-reached = Wykonanie
reporting-final-by-hand = liczone ręcznie
reporting-final-link-certificates = rejestr zaświadczeń

# Edycje i grupy

reporting-final-editions = Edycje
reporting-final-editions-source = Z kalendarza i programów: godziny to minuty programu, z przerwami i posiłkami oraz bez nich. Spośród edycji odwołanych i połączonych wymieniono te, w których ktoś był obecny; nie są one sumowane.
reporting-final-editions-none = Projekt nie ma jeszcze edycji.
reporting-final-editions-table = Terminy, miejsca i godziny
reporting-final-editions-all = { $count ->
    [one] Jedna edycja
    [few] { $count } edycje
   *[other] { $count } edycji
  }
reporting-final-edition = Edycja
reporting-final-dates = Termin
reporting-final-place = Miasto i regiony
reporting-final-hours = Godziny
reporting-final-hours-net = Bez przerw
reporting-final-sessions = Sesje
reporting-final-state = Stan
reporting-final-link-schedule = publiczny harmonogram
reporting-final-groups = Grupy regionów
reporting-final-groups-source = Grupę tworzą regiony, które spotkały się w jednej edycji. Edycje odwołane i połączone nie tworzą grup.
reporting-final-groups-table = Grupy, ich miasta i edycje
reporting-final-group = Grupa { $number }
reporting-final-group-column = Grupa
reporting-final-regions = Regiony
reporting-final-cities = Miasto
reporting-final-editions-of-group = Edycje
reporting-final-map = { $country }: grupy regionów
reporting-final-map-text = { $count ->
    [one] Jedna grupa regionów z własnym odcieniem, deseniem i numerem oraz jej miasto. Tabela wymienia jej regiony.
    [few] { $count } grupy regionów, każda z własnym odcieniem, deseniem i numerem, oraz ich miasta. Tabela wymienia regiony każdej grupy.
   *[other] { $count } grup regionów, każda z własnym odcieniem, deseniem i numerem, oraz ich miasta. Tabela wymienia regiony każdej grupy.
  }
reporting-final-link-plans = plany edycji

# Osoby

reporting-final-people = Osoby
reporting-final-people-source = Obliczono z miejsc, wpisów obecności i rejestru zaświadczeń, według tych samych zasad, co wspólne wskaźniki i skoroszyt obecności.
reporting-final-people-none = Nikt jeszcze nie miał miejsca ani nie był obecny.
reporting-final-seats = Plan
reporting-final-by-edition = Według edycji
reporting-final-by-edition-text = Kto bierze udział w dwóch edycjach, jest liczony w obu. Plan to liczba miejsc w edycji; edycja odwołana lub połączona ich nie ma.
reporting-final-by-regions = Według regionu
reporting-final-by-roles = Według kategorii stanowiska
reporting-final-by-both = Obecni według regionu i kategorii stanowiska
reporting-final-by-both-text = Każda osoba jest liczona raz, w pierwszej edycji, w której była obecna.
reporting-final-by-both-public = Każda osoba jest liczona raz, w pierwszej edycji, w której była obecna. Liczby mniejsze niż { $k } pominięto, a z nimi także inne. To ta sama tabela, co w danych publicznych.
reporting-final-by-sex = Według płci
reporting-final-sex-not-asked = Nie pytano. Projekt nie pyta uczestników o płeć, więc niczego się według niej nie liczy ani nie zgaduje.
reporting-final-sex = Płeć
reporting-final-region = Region
reporting-final-role = Kategoria stanowiska
reporting-final-all = Razem
reporting-final-unknown = Brak w zapisach
reporting-final-link-indicators = wspólne wskaźniki
reporting-final-link-evidence = dokumentacja ze skoroszytem obecności
reporting-final-link-figures = dane publiczne

# Obecność

reporting-final-attendance = Obecność
reporting-final-attendance-source = Minuty z obowiązujących wpisów, takie jak w arkuszu sum skoroszytu obecności; z przerwami lub bez nich, zależnie od szkolenia. Edycje, które dopiero się odbędą, pominięto, a trwających nie wliczono do sum.
reporting-final-attendance-none = Nie odbyła się jeszcze żadna edycja z programem.
reporting-final-attendance-text = Minuty wszystkich zapisanych, także tych, którzy nie przyszli.
reporting-final-attendance-public = W edycjach, które się zakończyły, wszyscy zapisani łącznie byli obecni przez { $share } zaplanowanych minut. Liczb z poszczególnych edycji się nie publikuje.
reporting-final-attendance-few = Frekwencję pominięto: obecnych albo nieobecnych było mniej niż { $k } osób.
reporting-final-attendance-table = Minuty i frekwencja według edycji
reporting-final-going-on = jeszcze trwa, nie wliczono do sumy
reporting-final-minutes-planned = Minuty zaplanowane
reporting-final-minutes-attended = Minuty obecności
reporting-final-tenths = Frekwencja poszczególnych uczestników
reporting-final-tenths-text = Uczestnicy edycji według tego, przez jaką część zaplanowanych minut byli obecni; kto bierze udział w dwóch edycjach, jest liczony w obu.
reporting-final-participants = Uczestnicy

# Przyrost wiedzy

reporting-final-gain = Czego się nauczono
reporting-final-gain-source = Z pierwszych oddanych podejść do testu wstępnego i końcowego. Porównuje się tylko osoby, które rozwiązały oba testy; to te same liczby, co na stronie przyrostu wiedzy.
reporting-final-gain-no-tests = Żadne szkolenie projektu nie ma testu wstępnego i końcowego.
reporting-final-gain-text = Średnie części punktów przed i po. Przyrost podano w punktach procentowych; przyrost znormalizowany to część tego, co można było jeszcze zyskać, którą zyskano (Hake 1998).
reporting-final-gain-waiting = { $count ->
    [one] Jedno podejście czeka na ocenę odpowiedzi i nie jest ujęte w liczbach.
    [few] { $count } podejścia czekają na ocenę odpowiedzi i nie są ujęte w liczbach.
   *[other] { $count } podejść czeka na ocenę odpowiedzi i nie jest ujętych w liczbach.
  }
reporting-final-gain-table = Od testu wstępnego do końcowego
reporting-final-course = Szkolenie
reporting-final-paired = Rozwiązali oba testy
reporting-final-before = Przed
reporting-final-after = Po
reporting-final-gained = Przyrost
reporting-final-normalised = Przyrost znormalizowany
reporting-final-only-before = Tylko przed
reporting-final-only-after = Tylko po
reporting-final-link-gain = przyrost wiedzy poszczególnych osób

# Ewaluacja

reporting-final-evaluation = Ewaluacja
reporting-final-evaluation-source = Z anonimowych odpowiedzi; nikt nie może ich połączyć z osobami. Skale mają stopnie od 1 do 5.
reporting-final-evaluation-none = Żadne szkolenie projektu nie zawiera ankiety ewaluacyjnej.
reporting-final-evaluation-few = Udzielono mniej niż { $k } odpowiedzi, więc żadnych się nie pokazuje.
reporting-final-evaluation-left-out = Liczbę uwzględnionych odpowiedzi pominięto: zestawiona z inną sumą ujawniałaby grupę mniejszą niż { $k } osób.
reporting-final-evaluation-given = { $count ->
    [one] Jedna odpowiedź
    [few] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
  } z { $editions ->
    [one] jednej edycji.
   *[other] { $editions } edycji.
  }
reporting-final-evaluation-counted = { $count ->
    [one] Jedna odpowiedź
    [few] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
  } z { $editions ->
    [one] jednej edycji.
   *[other] { $editions } edycji.
  } Odpowiedzi z edycji, w których udzielono ich mniej niż { $k }, nie policzono: obok stron pozostałych edycji dałoby się je odczytać.
reporting-final-evaluation-texts = To, co napisano własnymi słowami, znajduje się na stronach ewaluacji poszczególnych edycji.
reporting-final-question = Pytanie
reporting-final-answers = Odpowiedzi
reporting-final-answer = Odpowiedź
reporting-final-mean = Średnia
reporting-final-link-evaluation = ewaluacja edycji { $edition }

# Jak liczono

reporting-final-how = Jak liczono
reporting-final-how-people = Zapisani to wszyscy, którzy mają potwierdzone miejsce lub mieli je do końca (nie liczy się osób, które wcześniej zrezygnowały lub zostały zastąpione), oraz ci, którzy mimo jego braku byli obecni. Obecni to osoby z co najmniej jedną minutą zapisanej i obowiązującej obecności. Jedni i drudzy są liczeni w projekcie raz, w regionie i kategorii stanowiska z pierwszej edycji, w której byli obecni.
reporting-final-how-completed = Ukończyli ci, którzy spełnili wszystkie warunki szkolenia: minuty, obowiązkowe zajęcia, testy i ewaluację, zależnie od jego wymagań. Zaświadczenie liczy się, jeśli jest ważne; unieważnione się nie liczy.
reporting-final-how-minutes = Frekwencja to wszystkie minuty obecności do wszystkich minut zaplanowanych dla zapisanych. Korekty są uwzględnione według stanu w chwili liczenia.
reporting-final-how-gain = Przyrost znormalizowany to (średnia po − średnia przed) ÷ (1 − średnia przed): R. R. Hake, „Interactive-engagement versus traditional methods”, American Journal of Physics 66 (1998), 64–74.
reporting-final-how-public = Pominięto: liczby mniejsze niż { $k }, także zera; liczby, z których dałoby się którąś z nich obliczyć; sumy różniące się od innej podanej sumy o mniej niż { $k }; średnie z mniej niż { $k } osób oraz takie, które leżą tak blisko krańca skali, że zdradzałyby, jak niewiele osób wybrało inny stopień; frekwencję, jeżeli obecnych albo nieobecnych było mniej niż { $k } osób.
reporting-final-how-public-editions = Liczby osób nie są publikowane według edycji: edycja to grupa regionów, więc jej liczba razem z tabelą regionów zdradzałaby liczby, które tam pominięto.

# Wykresy

reporting-final-chart-text = { $count ->
    [one] Jeden słupek: { $label }, { $figure }.
    [few] { $count } słupki; najdłuższy to { $label }: { $figure }.
   *[other] { $count } słupków; najdłuższy to { $label }: { $figure }.
  } Te same liczby są w tabeli.
reporting-final-chart-targets = Wyniki w procentach wartości docelowych
reporting-final-chart-regions = Osoby według regionu
reporting-final-chart-roles = Osoby według kategorii stanowiska
reporting-final-chart-sex = Obecni według płci
reporting-final-chart-shares = Frekwencja według edycji
reporting-final-chart-tenths = Uczestnicy według frekwencji
reporting-final-chart-gain = Średnia część punktów przed i po
reporting-final-chart-means = Średnie odpowiedzi w skali od 1 do 5
reporting-final-chart-choice = Odpowiedzi

# Dokument

reporting-final-signs = Nie można przygotować pliku PDF: w jego krojach pisma brakuje znaków: { $signs }. Należy odszukać je w tekstach projektu, jego szkoleń, edycji i miejsc i zapisać inaczej. Strona sprawozdania pokazuje całość.
reporting-final-print-project = Projekt:
reporting-final-print-project-number = Numer:
reporting-final-print-emblem-alt = Znak Unii Europejskiej
reporting-final-print-contents = Spis treści
reporting-final-print-behind = Zapisy, na których się opiera:
reporting-final-print-left-out = pominięto
reporting-final-print-page-of = Strona { $n } z { $m }

# Regiony. Strony.
regions-title = Regiony
regions-lead = Kraje biorące udział w szkoleniach, ich regiony i sąsiedztwo między nimi.
regions-countries = Kraje
regions-country = Kraj
regions-region = Region
regions-code = Kod
regions-seat = Siedziba
regions-population = Ludność
regions-neighbours = Sąsiedzi
regions-no-countries = Nie ma jeszcze żadnego kraju
regions-no-countries-text = Po wczytaniu pliku kraju pojawią się tu jego regiony.
regions-country-lead = { $regions ->
    [one] { $regions } region
    [few] { $regions } regiony
   *[other] { $regions } regionów
  }, liczba mieszkańców: { $population }
regions-regions-of = Regiony kraju: { $country }
regions-map-country = Mapa: { $country }
regions-map-country-text = Regiony kraju; każdy prowadzi do swojej strony. Te same regiony są w tabeli.
regions-map-region = Mapa: { $region } i sąsiedzi
regions-map-region-text = Region i jego sąsiedzi są wyróżnieni na tle kraju. Tych samych sąsiadów wymienia tabela.
regions-legend-here = ten region
regions-legend-neighbour = sąsiedzi
regions-facts = Podstawowe dane
regions-names = Nazwy
regions-name-local = pisownia miejscowa
regions-neighbours-of = Sąsiedzi regionu: { $region }
regions-no-neighbours = Żaden region nie sąsiaduje z tym regionem.
regions-link = Rodzaj sąsiedztwa
regions-link-off = nie liczy się jako sąsiedztwo, chyba że planujący postanowi inaczej
regions-distance = Odległość
regions-distance-hint = Odległość w linii prostej między siedzibami obu regionów.
regions-kilometres = { $count } km
regions-origin = Pochodzenie danych
regions-source = Źródło
regions-licence = Warunki wykorzystania

# Wczytywanie kraju.
regions-import = Wczytaj kraj
regions-import-lead = Kraj opisuje jeden plik tekstowy z regionami, sąsiedztwem i konturami. Jeżeli cokolwiek jest w nim nie tak, nic nie zostanie zapisane.
regions-import-file = Plik kraju
regions-import-hint = Format TOML, najwyżej 2 MiB. Kraj, który już tu jest, zostanie zastąpiony.
regions-found-title = Sąsiedztwa znalezione w kraju: { $country }
regions-found-text = { $count ->
    [one] Plik nie podaje granic lądowych. Z obrysów wynika jedna; zostanie zapisana razem z krajem. Na razie niczego nie zapisano.
    [few] Plik nie podaje granic lądowych. Z obrysów wynikają { $count }; zostaną zapisane razem z krajem. Na razie niczego nie zapisano.
   *[other] Plik nie podaje granic lądowych. Z obrysów wynika { $count }; zostaną zapisane razem z krajem. Na razie niczego nie zapisano.
}
regions-found-region = Region
regions-found-neighbours = Sąsiedzi i długość granicy
regions-found-neighbour = { $region } ({ $km } km)
regions-found-alone = Tych regionów nic nie łączy z innymi. Jeśli można z nich podróżować, prosimy podać w pliku most lub prom:
regions-found-toml = To samo jako połączenia do pliku
regions-found-toml-text = Obrysy nie pokazują wód. Jeśli któraś z tych granic przebiega przez jezioro albo brakuje mostu lub promu, prosimy skopiować połączenia do pliku, poprawić je i zaimportować plik ponownie.
regions-found-submit = Zapisz kraj z tymi sąsiedztwami
regions-import-gone = Pliku już nie ma. Prosimy zaimportować go ponownie.
regions-import-submit = Wczytaj
regions-import-no-file = Prosimy wybrać plik kraju, który nie jest pusty.
regions-import-problems = Plik nie został wczytany: poniższa lista mówi, co poprawić. Potem prosimy wybrać go ponownie.
regions-import-problems-in = Co poprawić w pliku { $file }
regions-import-line = Wiersz
regions-import-what = Co poprawić
regions-format = Pliki krajów
regions-format-link = Budowa pliku
regions-format-parts = Na tej stronie
regions-format-lead = Jak opisać kraj, aby można go było wczytać. Opis jest w języku angielskim.
notice-regions-imported = Kraj został wczytany.

# Rodzaje połączeń między sąsiadami.
regions-link-land = granica lądowa
regions-link-bridge = most lub tunel
regions-link-lake-bridge = granica na jeziorze, z mostem
regions-link-lake = granica na jeziorze, bez przeprawy
regions-link-ferry = prom
regions-link-sea = otwarte morze

# Co może być nie tak z plikiem kraju; każdy komunikat pokazujemy z numerem wiersza. W cudzysłowie stoją nazwy z pliku.
regions-problem-text-too-long = Plik jest za duży: można wczytać najwyżej { $limit } KiB.
regions-problem-not-utf8 = Od tego miejsca plik nie jest tekstem UTF-8. Prosimy zapisać go w kodowaniu UTF-8.
regions-problem-left-out = Brakuje regionu „{ $code }”. Jest on już zapisany i mogą do niego należeć osoby lub edycje, więc nie można go pominąć.
regions-problem-syntax = Od tego miejsca pliku nie da się odczytać jako TOML: { $detail }.
regions-problem-duplicate-field = To pole już tu jest. Prosimy zostawić tylko jedno z nich.
regions-problem-format = Format „{ $format }” nie jest znany. Prosimy wpisać „{ $wanted }”.
regions-problem-country-code = „{ $code }” nie jest kodem kraju. Prosimy wpisać dwie wielkie litery (ISO 3166-1), na przykład PL.
regions-problem-missing = Brakuje pola „{ $field }”.
regions-problem-missing-name = { $language ->
    [pl] Brakuje nazwy polskiej („pl”).
    [sv] Brakuje nazwy szwedzkiej („sv”).
   *[en] Brakuje nazwy angielskiej („en”).
  }
regions-problem-empty = Pole „{ $field }” jest puste.
regions-problem-too-long = Pole „{ $field }” jest za długie: może mieć { $limit ->
    [one] najwyżej { $limit } znak
    [few] najwyżej { $limit } znaki
   *[other] najwyżej { $limit } znaków
  }.
regions-problem-odd-characters = Pole „{ $field }” zawiera znak końca wiersza lub znak sterujący albo zaczyna się lub kończy spacją.
regions-problem-unknown-field = W tym miejscu format nie przewiduje pola „{ $field }”. Czy nazwa jest zapisana poprawnie?
regions-problem-wrong-type = { $wanted ->
    [text] Pole „{ $field }” musi być tekstem w cudzysłowie.
    [whole] Pole „{ $field }” musi być liczbą całkowitą.
    [number] Pole „{ $field }” musi być liczbą.
    [date] Pole „{ $field }” musi być datą, na przykład 2024-12-31.
    [switch] Pole „{ $field }” może mieć tylko wartość true (tak) albo false (nie).
    [table] Pole „{ $field }” musi być tabelą: polami w nawiasach klamrowych.
    [tables] Pole „{ $field }” musi być listą tabel.
   *[rings] Kontur regionu „{ $field }” musi być listą pierścieni, a każdy pierścień – listą punktów.
  }
regions-problem-too-many-regions = Liczba regionów w pliku to { $count }; może ich być najwyżej { $limit }.
regions-problem-region-code = „{ $code }” nie jest kodem regionu. Dozwolone są tylko wielkie litery od A do Z i cyfry.
regions-problem-duplicate-code = Kod „{ $code }” ma już region z wiersza { $first }.
regions-problem-latitude = Szerokość geograficzna { $value } nie mieści się między -90 a 90.
regions-problem-longitude = Długość geograficzna { $value } nie mieści się między -180 a 180.
regions-problem-population = { $value } nie może być liczbą mieszkańców.
regions-problem-unknown-link = Połączenie wskazuje region „{ $code }”, którego nie ma w pliku.
regions-problem-self-link = Połączenie prowadzi z regionu „{ $code }” do niego samego.
regions-problem-duplicate-link = Regiony „{ $a }” i „{ $b }” są już połączone w wierszu { $first }.
regions-problem-unknown-kind = „{ $kind }” nie jest rodzajem połączenia. Znane rodzaje: { $known }.
regions-problem-unknown-outline = Jest kontur regionu „{ $code }”, którego nie ma w pliku.
regions-problem-ring-short = Kontur regionu „{ $code }” ma za mało punktów: zamknięty pierścień ma ich co najmniej cztery, a ostatni jest taki sam jak pierwszy.
regions-problem-ring-open = Pierścień w konturze regionu „{ $code }” nie jest zamknięty: ostatni punkt musi być taki sam jak pierwszy.
regions-problem-ring-flat = Pierścień w konturze regionu „{ $code }” niczego nie otacza: jego punkty leżą na jednej prostej.
regions-problem-point = Punkt w konturze regionu „{ $code }” nie jest parą liczb [długość, szerokość].
regions-problem-too-many-points = Łączna liczba punktów konturów to { $count }; może ich być najwyżej { $limit }. Prosimy uprościć granice.
regions-problem-more = { $count ->
    [one] Jest jeszcze { $count } inny problem.
    [few] Są jeszcze { $count } inne problemy.
   *[other] Jest jeszcze { $count } innych problemów.
  }

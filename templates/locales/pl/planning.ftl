# Planowanie: co ustalił program planujący.

# Liczby i ilości, które stoją wewnątrz innych zdań.
planning-regions = { $count ->
    [one] { $count } region
    [few] { $count } regiony
    [many] { $count } regionów
   *[other] { $count } regionu
}
planning-editions = { $count ->
    [one] { $count } edycja
    [few] { $count } edycje
    [many] { $count } edycji
   *[other] { $count } edycji
}
planning-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
planning-more = { $count ->
    [one] { $count } inny
    [few] { $count } inne
    [many] { $count } innych
   *[other] { $count } innego
}
planning-participant-km = { $count ->
    [one] { $count } osobokilometr
    [few] { $count } osobokilometry
    [many] { $count } osobokilometrów
   *[other] { $count } osobokilometra
}
planning-less-than-one = mniej niż 1 osobokilometr
planning-edition-at = edycji w miejscowości { $place }
planning-edition-of = { $count ->
    [one] edycji obejmującej region { $regions }
   *[other] edycji obejmującej regiony { $regions }
}

# Co może być nie tak z danymi do planowania. W cudzysłowie stoją nazwy z pliku.
planning-problem-too-long = Plik jest za duży: ma { $size } KiB, a można wczytać najwyżej { $limit } KiB.
planning-problem-not-json = Pliku nie da się odczytać jako JSON: { $reason }. Prosimy poprawić to miejsce.
planning-problem-no-format = Plik nie podaje swojego formatu. Prosimy wpisać „{ $wanted }” w polu „format”.
planning-problem-format = Format „{ $found }” nie jest znany. Prosimy wpisać „{ $wanted }”.
planning-problem-missing = Brakuje pola „{ $field }”. Prosimy je dodać.
planning-problem-kind = { $wanted ->
    [whole] Pole „{ $field }” musi być liczbą całkowitą.
    [number] Pole „{ $field }” musi być liczbą.
    [text] Pole „{ $field }” musi być tekstem w cudzysłowie.
    [list] Pole „{ $field }” musi być listą.
    [object] Pole „{ $field }” musi być obiektem: polami w nawiasach klamrowych.
    [pair] Pole „{ $field }” musi być parą kodów: ["A", "B"].
    [switch] Pole „{ $field }” może mieć tylko wartość true (tak) albo false (nie).
    [rule] Pole „{ $field }” może mieć tylko wartość "own_region" albo "any".
   *[other] Pole „{ $field }” zawiera coś innego, niż potrzeba. Prosimy je poprawić.
}
planning-problem-no-regions = Nie ma regionów do pogrupowania. Prosimy wybrać przynajmniej jeden.
planning-problem-too-many-regions = Liczba regionów to { $count }; naraz można zaplanować najwyżej { $limit }. Prosimy je podzielić.
planning-problem-empty-code = { $kind ->
    [venue] Jedno z miejsc szkolenia nie ma kodu. Prosimy nadać każdemu miejscu własny kod.
   *[region] Jeden z regionów nie ma kodu. Prosimy nadać każdemu regionowi własny kod.
}
planning-problem-repeated = { $kind ->
    [venue] Kod „{ $code }” należy do więcej niż jednego miejsca szkolenia. Prosimy nadać każdemu miejscu własny kod.
   *[region] Kod „{ $code }” należy do więcej niż jednego regionu. Prosimy nadać każdemu regionowi własny kod.
}
planning-problem-coordinate = „{ $name }”: szerokość { $lat } i długość { $lon } nie wskazują miejsca na Ziemi. Szerokość musi mieścić się między -90 a 90, a długość między -180 a 180.
planning-problem-negative = Region { $region }, „{ $role }”: { $count } nie może być liczbą osób. Prosimy wpisać 0 albo więcej.
planning-problem-not-whole = Region { $region }, „{ $role }”: „{ $found }” nie może być liczbą osób. Prosimy wpisać liczbę całkowitą.
planning-problem-unknown-region = { $field }: nie ma regionu „{ $code }”. Prosimy poprawić kod albo dodać region.
planning-problem-unknown-venue = { $field }: nie ma miejsca szkolenia „{ $code }”. Prosimy poprawić kod albo dodać miejsce.
planning-problem-loop = { $field }: region { $region } tworzy parę z samym sobą. Prosimy podać inny region albo usunąć tę parę.
planning-problem-min-above-max = { $field }: wartość najmniejsza ({ $min }) jest większa od największej ({ $max }). Prosimy zmienić jedną z nich.
planning-problem-too-small = { $field }: { $found } to za mało. Prosimy wpisać { $least } albo więcej.
planning-problem-too-large = { $field }: liczby są tak duże, że kosztów nie dałoby się dokładnie zsumować. Prosimy wpisać mniejsze.

# Czego dotyczą powyższe problemy.
planning-field-least = { $field } (co najmniej)
planning-field-most = { $field } (najwyżej)
planning-field-regions = Regiony
planning-field-demand = Osoby do przeszkolenia
planning-field-edges = Sąsiedztwo
planning-field-group-size = Liczba regionów w grupie
planning-field-editions = Liczba edycji
planning-field-participants = Liczba osób w edycji
planning-field-role = Liczba osób z kategorii „{ $role }” w edycji
planning-field-together = Regiony, które mają być razem
planning-field-apart = Regiony, które mają być osobno
planning-field-target = Docelowa liczba osób w edycji
planning-field-weight-travel = Waga dojazdów
planning-field-weight-balance = Waga równej liczby osób
planning-field-weight-mix = Waga proporcji kategorii
planning-field-venues = Miejsca szkolenia
planning-field-venue-people = { $venue }, największa liczba osób w edycji
planning-field-venue-editions = { $venue }, największa liczba edycji
planning-field-max-km = Najdłuższy dojazd w km
planning-field-fixed-hosts = Miejsca wybrane dla regionów
planning-field-forbidden-hosts = Miejsca wyłączone
planning-field-other = Pole „{ $field }”

# Co wynika z samych liczb, gdy nie ma planu.
planning-finding-no-venue = Nie można użyć żadnego miejsca szkolenia. Prosimy dopuścić przynajmniej jeden region jako gospodarza albo dodać miejsce.
planning-finding-too-many-regions = Regionów jest { $count }, a miejsca wystarczy tylko dla { $room } ({ $editions } po najwyżej { $each }). Prosimy dopuścić więcej edycji albo większe grupy.
planning-finding-too-few-regions = Regionów jest { $count }, a potrzeba co najmniej { $needed } ({ $editions } po co najmniej { $each }). Prosimy dopuścić mniej edycji albo mniejsze grupy.
planning-finding-too-many-people = Osób jest { $count }, a miejsca wystarczy tylko dla { $room } ({ $editions } po najwyżej { $each }). Prosimy dopuścić więcej edycji albo więcej osób w każdej.
planning-finding-too-few-people = Osób jest { $count }, a potrzeba co najmniej { $needed } ({ $editions } po co najmniej { $each }). Prosimy dopuścić mniej edycji albo mniej osób w każdej.
planning-finding-region-too-large = Region { $region } zgłasza { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}, a w edycji może być najwyżej { $most }. Prosimy podnieść ten limit albo zmniejszyć liczbę osób.
planning-finding-no-neighbour = Region { $regions } nie ma sąsiada przez połączenia, które się liczą, a grupa musi mieć co najmniej { $least }. Prosimy uwzględnić więcej połączeń, na przykład promowe, albo dopuścić mniejsze grupy.
planning-finding-too-few-together = Regiony { $regions } sąsiadują tylko ze sobą, a grupa musi mieć co najmniej { $least }. Prosimy uwzględnić więcej połączeń, na przykład promowe, albo dopuścić mniejsze grupy.
planning-finding-hub = Region { $hub } jest jedynym sąsiadem regionów { $regions }, a nie zmieszczą się one z nim w jednej grupie, która może mieć najwyżej { $most }. Prosimy dopuścić większe grupy albo uwzględnić więcej połączeń.
planning-finding-block = Regiony { $regions } mają być razem, a grupa może mieć najwyżej { $most }. Prosimy dopuścić większe grupy albo zrezygnować z jednej z tych par.

# Nazwy reguł.
planning-rule-neighbours = w grupie tylko sąsiadujące regiony
planning-rule-group-size-min = { $count ->
    [one] co najmniej { $count } region w grupie
    [few] co najmniej { $count } regiony w grupie
    [many] co najmniej { $count } regionów w grupie
   *[other] co najmniej { $count } regionu w grupie
}
planning-rule-group-size-max = { $count ->
    [one] najwyżej { $count } region w grupie
    [few] najwyżej { $count } regiony w grupie
    [many] najwyżej { $count } regionów w grupie
   *[other] najwyżej { $count } regionu w grupie
}
planning-rule-editions-min = { $count ->
    [one] co najmniej { $count } edycja
    [few] co najmniej { $count } edycje
    [many] co najmniej { $count } edycji
   *[other] co najmniej { $count } edycji
}
planning-rule-editions-max = { $count ->
    [one] najwyżej { $count } edycja
    [few] najwyżej { $count } edycje
    [many] najwyżej { $count } edycji
   *[other] najwyżej { $count } edycji
}
planning-rule-participants-min = { $count ->
    [one] co najmniej { $count } osoba w edycji
    [few] co najmniej { $count } osoby w edycji
    [many] co najmniej { $count } osób w edycji
   *[other] co najmniej { $count } osoby w edycji
}
planning-rule-participants-max = { $count ->
    [one] najwyżej { $count } osoba w edycji
    [few] najwyżej { $count } osoby w edycji
    [many] najwyżej { $count } osób w edycji
   *[other] najwyżej { $count } osoby w edycji
}
planning-rule-role-min = { $count ->
    [one] co najmniej { $count } osoba z kategorii „{ $role }” w edycji
    [few] co najmniej { $count } osoby z kategorii „{ $role }” w edycji
    [many] co najmniej { $count } osób z kategorii „{ $role }” w edycji
   *[other] co najmniej { $count } osoby z kategorii „{ $role }” w edycji
}
planning-rule-role-max = { $count ->
    [one] najwyżej { $count } osoba z kategorii „{ $role }” w edycji
    [few] najwyżej { $count } osoby z kategorii „{ $role }” w edycji
    [many] najwyżej { $count } osób z kategorii „{ $role }” w edycji
   *[other] najwyżej { $count } osoby z kategorii „{ $role }” w edycji
}
planning-rule-together = region { $one } razem z regionem { $other }
planning-rule-apart = region { $one } osobno od regionu { $other }
planning-rule-max-km = dojazd najwyżej { $count } km
planning-rule-venue-capacity = limit osób w miejscu szkolenia
planning-rule-venue-editions = limit edycji w miejscu szkolenia
planning-rule-host-rule = miejsce szkolenia w jednym z regionów grupy
planning-rule-fixed-host = edycja dla regionu { $region } w miejscowości { $place }

# Reguły, które się wykluczają, i co by pomogło.
planning-contradiction = { $count ->
    [one] Tej reguły nie da się spełnić: { $rules }.
   *[other] Te reguły wykluczają się wzajemnie: { $rules }.
}
planning-contradiction-among = { $count ->
    [one] Tej reguły nie da się spełnić: { $rules }.
   *[other] Niektóre z tych reguł wykluczają się wzajemnie: { $rules }.
}
planning-repair = { $count ->
    [one] Plan byłby możliwy bez tej reguły: { $rules }.
   *[other] Plan byłby możliwy bez tych reguł: { $rules }.
}
planning-nearest-group-size-min = Plan jest możliwy, jeżeli w grupie { $to ->
    [one] wystarczy { $to } region
    [few] wystarczą { $to } regiony
    [many] wystarczy { $to } regionów
   *[other] wystarczy { $to } regionu
} zamiast { $from }.
planning-nearest-group-size-max = Plan jest możliwy, jeżeli w grupie { $to ->
    [one] może być { $to } region
    [few] mogą być { $to } regiony
    [many] może być { $to } regionów
   *[other] może być { $to } regionu
} zamiast { $from }.
planning-nearest-editions-min = Plan jest możliwy, jeżeli { $to ->
    [one] wystarczy { $to } edycja
    [few] wystarczą { $to } edycje
    [many] wystarczy { $to } edycji
   *[other] wystarczy { $to } edycji
} zamiast { $from }.
planning-nearest-editions-max = Plan jest możliwy, jeżeli { $to ->
    [one] może być { $to } edycja
    [few] mogą być { $to } edycje
    [many] może być { $to } edycji
   *[other] może być { $to } edycji
} zamiast { $from }.
planning-nearest-participants-min = Plan jest możliwy, jeżeli w edycji { $to ->
    [one] wystarczy { $to } osoba
    [few] wystarczą { $to } osoby
    [many] wystarczy { $to } osób
   *[other] wystarczy { $to } osoby
} zamiast { $from }.
planning-nearest-participants-max = Plan jest możliwy, jeżeli w edycji { $to ->
    [one] może być { $to } osoba
    [few] mogą być { $to } osoby
    [many] może być { $to } osób
   *[other] może być { $to } osoby
} zamiast { $from }.
planning-nearest-role-min = Plan jest możliwy, jeżeli w edycji { $to ->
    [one] wystarczy { $to } osoba
    [few] wystarczą { $to } osoby
    [many] wystarczy { $to } osób
   *[other] wystarczy { $to } osoby
} z kategorii „{ $role }” zamiast { $from }.
planning-nearest-role-max = Plan jest możliwy, jeżeli w edycji { $to ->
    [one] może być { $to } osoba
    [few] mogą być { $to } osoby
    [many] może być { $to } osób
   *[other] może być { $to } osoby
} z kategorii „{ $role }” zamiast { $from }.
planning-nearest-max-km = Plan jest możliwy, jeżeli dojazd może wynosić { $to } km zamiast { $from }.

# Jak dobry jest plan.
planning-proof-optimal = To najlepszy możliwy plan; { $count ->
    [one] porównano { $count } grupę
    [few] porównano { $count } grupy
    [many] porównano { $count } grup
   *[other] porównano { $count } grupy
}.
planning-proof-gap = Najlepszy plan znaleziony do tej pory; żaden plan nie jest lepszy o więcej niż { $percent } %.
planning-proof-feasible = Najlepszy plan znaleziony do tej pory po porównaniu { $count ->
    [one] { $count } grupy
   *[other] { $count } grup
}; nie wiadomo, czy istnieje lepszy.
planning-proof-infeasible = Plan nie istnieje.
planning-proof-unknown = Obliczenia zatrzymano, zanim znaleziono plan.
planning-only-plan = Żaden inny plan nie jest tak dobry.
planning-equal-plans = { $count ->
    [one] Tak dobry jest { $count } plan.
    [few] { $count } plany są równie dobre; to jeden z nich.
    [many] { $count } planów jest równie dobrych; to jeden z nich.
   *[other] { $count } planu jest równie dobre; to jeden z nich.
}

# Dlaczego edycja wygląda właśnie tak.
planning-cost-nothing = Ta edycja nic nie kosztuje.
planning-cost = Koszt tej edycji: { $cost }.
planning-cost-travel-only = Koszt tej edycji: { $cost }, w całości za dojazdy.
planning-cost-parts = Koszt tej edycji: { $cost }, w tym { $parts }.
planning-cost-travel = { $km } za dojazdy
planning-cost-above-target = { $off ->
    [one] { $km } za { $off } osobę ponad docelową liczbę { $target }
    [few] { $km } za { $off } osoby ponad docelową liczbę { $target }
    [many] { $km } za { $off } osób ponad docelową liczbę { $target }
   *[other] { $km } za { $off } osoby ponad docelową liczbę { $target }
}
planning-cost-below-target = { $off ->
    [one] { $km } za brak { $off } osoby do docelowej liczby { $target }
   *[other] { $km } za brak { $off } osób do docelowej liczby { $target }
}
planning-cost-mix = { $km } za proporcje kategorii
planning-distances = W linii prostej do miejscowości { $place }: { $distances }.
planning-distance = { $region } { $count } km
planning-next-none = Dla tych regionów nie ma innego dopuszczalnego miejsca szkolenia.
planning-next-equal = Następne pod względem kosztu miejsce, { $place }, kosztowałoby tyle samo.
planning-next-dearer = Następne pod względem kosztu miejsce to { $place }: drożej o { $difference }.
planning-next-cheaper = W miejscowości { $place } byłoby dla tych regionów taniej o { $difference }, ale to miejsce jest potrzebne dla innych edycji.

# Reguły, które grupa łamie: części zdania po dwukropku.
planning-broken-few-regions = w { $edition } { $count ->
    [one] byłby { $count } region
    [few] byłyby { $count } regiony
    [many] byłoby { $count } regionów
   *[other] byłoby { $count } regionu
}, a potrzeba co najmniej { $limit }
planning-broken-many-regions = w { $edition } { $count ->
    [one] byłby { $count } region
    [few] byłyby { $count } regiony
    [many] byłoby { $count } regionów
   *[other] byłoby { $count } regionu
}, a może być najwyżej { $limit }
planning-broken-not-connected = w { $edition } { $count ->
    [one] region { $regions } nie łączyłby się z pozostałymi
   *[other] regiony { $regions } nie łączyłyby się z pozostałymi
}
planning-broken-few-people = w { $edition } { $count ->
    [one] byłaby { $count } osoba
    [few] byłyby { $count } osoby
    [many] byłoby { $count } osób
   *[other] byłoby { $count } osoby
}, a potrzeba co najmniej { $limit }
planning-broken-many-people = w { $edition } { $count ->
    [one] byłaby { $count } osoba
    [few] byłyby { $count } osoby
    [many] byłoby { $count } osób
   *[other] byłoby { $count } osoby
}, a może być najwyżej { $limit }
planning-broken-few-of-role = w { $edition } { $count ->
    [one] byłaby { $count } osoba
    [few] byłyby { $count } osoby
    [many] byłoby { $count } osób
   *[other] byłoby { $count } osoby
} z kategorii „{ $role }”, a potrzeba co najmniej { $limit }
planning-broken-many-of-role = w { $edition } { $count ->
    [one] byłaby { $count } osoba
    [few] byłyby { $count } osoby
    [many] byłoby { $count } osób
   *[other] byłoby { $count } osoby
} z kategorii „{ $role }”, a może być najwyżej { $limit }
planning-broken-separated = w { $edition } byłby tylko jeden z regionów { $one } i { $other }, które mają być razem
planning-broken-not-apart = w { $edition } byłyby oba regiony { $one } i { $other }, które mają być osobno
planning-broken-no-venue = dla { $edition } nie byłoby wolnego miejsca szkolenia, które leży dość blisko i jest dość duże
planning-broken-few-editions = { $count ->
    [one] byłaby { $count } edycja
    [few] byłyby { $count } edycje
    [many] byłoby { $count } edycji
   *[other] byłoby { $count } edycji
}, a potrzeba co najmniej { $limit }
planning-broken-many-editions = { $count ->
    [one] byłaby { $count } edycja
    [few] byłyby { $count } edycje
    [many] byłoby { $count } edycji
   *[other] byłoby { $count } edycji
}, a może być najwyżej { $limit }

# Co daje przeniesienie regionu do innej edycji.
planning-move-breaks = Regionu { $region } nie można przenieść do { $edition }: { $why }.
planning-move-dearer = Po przeniesieniu regionu { $region } do { $edition } byłoby drożej o { $difference }.
planning-move-cheaper = Po przeniesieniu regionu { $region } do { $edition } byłoby taniej o { $difference }.
planning-move-equal = Po przeniesieniu regionu { $region } do { $edition } koszt byłby taki sam.
planning-move-empties = Nie trzeba by wtedy organizować { $edition }.
planning-move-host = Dla { $edition } miejscem szkolenia byłoby wtedy { $place }.

# Strony planów.

notice-planning-asked = Nowy plan uwzględnia wprowadzoną zmianę.
notice-planning-taken-over = Edycje zapisano jako szkice. Prosimy ogłosić każdą z nich, gdy miejsce i terminy będą ustalone.

planning-list-title = Plany
planning-list-lead = Które sąsiednie regiony spotykają się w której edycji i gdzie. Każdy plan zostaje, by można było porównać.
planning-list-note = Odległości w linii prostej, w jedną stronę, z siedziby regionu do miasta gospodarza.
planning-new = Ułóż plan
planning-empty = Nie ma jeszcze planu
planning-empty-office = Prosimy podać, ile osób przyjedzie z każdego regionu. Wynikiem będzie najlepszy możliwy podział, z dowodem i mapą.
planning-title-first = Pierwszy plan
planning-plan-number = Plan { $number }
planning-from = z planu { $number }
planning-taken-over-mark = przejęty
planning-least = najmniej
planning-compare = Porównaj wszystkie plany

planning-col-plan = Plan
planning-col-state = Stan
planning-col-editions = Edycje
planning-col-people = Osoby
planning-col-km = Kilometry wszystkich osób
planning-col-km-each = Kilometry na osobę
planning-col-longest = Najdłuższa droga, km
planning-col-off = Odchylenie od celu
planning-col-made = Utworzono
planning-col-region = Region
planning-col-hosts = Może gościć
planning-towns = Inne miejscowości z miejscami szkoleń
planning-towns-hint = Miejscowości zapisanych miejsc szkoleń, które nie są siedzibą władz regionu. Każda leży w jednym z regionów i może gościć jego grupę, a jeśli edycje mogą odbywać się gdziekolwiek – każdą grupę.
planning-col-town = Miejscowość
planning-col-from-seat = Od siedziby
planning-from-seat = { $km } km ({ $seat })
planning-towns-unplaced = W tych miejscowościach są miejsca szkoleń, ale nie podano ich położenia, więc nie można policzyć drogi:
planning-towns-venues = Uzupełnij miejsca szkoleń
planning-col-room = Miejsca
planning-col-group = Edycja
planning-col-way = km
planning-col-number = Nr
planning-col-choose = Wybór

planning-state-searching = w toku
planning-state-optimal = najlepszy
planning-state-feasible = dobry
planning-state-infeasible = niemożliwy
planning-state-unknown = przerwany

planning-ask-title = Ułóż plan
planning-ask-lead = Prosimy podać, kto ma przyjechać i co jest ważne. Dla kraju najlepszy plan jest gotowy od razu, dla kontynentu w kilka minut.
planning-ask-lead-from = Punktem wyjścia jest plan { $number }, który pozostaje bez zmian.
planning-ask = Znajdź najlepszy plan
planning-ask-again = Zmień założenia
planning-case = Pobierz dane
planning-field-title = Nazwa planu
planning-field-title-hint = Czym różni się od innych.
planning-demand = Kto ma przyjechać
planning-demand-hint = Osoby według regionu i kategorii. Region, który nie bierze udziału, prosimy odznaczyć na liście albo naciskając go na mapie; podobnie miasto, które nie może gościć.
planning-cell-label = { $role }, { $region }
planning-room-label = Miejsca: { $place }
planning-fill-nominated = Wypełnij z list projektu
planning-fill-table = Wypełnij z arkusza
planning-field-table = Arkusz
planning-field-table-hint = CSV, XLSX lub ODS. W pierwszej kolumnie regiony, w każdej następnej jedna kategoria.
planning-fill-file = Wypełnij z tego pliku
planning-table-column = Kolumna { $column }: „{ $value }” nie jest kategorią projektu.
planning-table-no-columns = Brakuje kolumny z kategorią.
planning-table-row = Wiersz { $row }: „{ $value }” nie jest regionem.
planning-table-people = Wiersz { $row }: „{ $value }” nie jest liczbą osób. Prosimy wpisać liczbę całkowitą albo pozostawić pole puste.
planning-table-twice = Wiersz { $row }: „{ $value }” jest już we wcześniejszym wierszu.
planning-groups = Grupy i edycje
planning-field-regions-min = Najmniej regionów w grupie
planning-field-regions-max = Najwięcej regionów w grupie
planning-field-editions-min = Najmniej edycji
planning-field-editions-max = Najwięcej edycji
planning-field-people-min = Najmniej osób w edycji
planning-field-people-max = Najwięcej osób w edycji
planning-field-target-people = Docelowa liczba osób w edycji
planning-field-target-hint = Edycje zbliżają się do tej liczby na tyle, na ile uzasadniają to dojazdy.
planning-rules = Założenia
planning-bounds = Osoby z każdej kategorii w edycji
planning-bounds-hint = Prosimy pozostawić puste to, co nie ma być ograniczone.
planning-col-role = Kategoria
planning-col-least = Co najmniej
planning-col-most = Co najwyżej
planning-bound-least = { $role }, co najmniej
planning-bound-most = { $role }, co najwyżej
planning-worth = Za co warto dalej jechać?
planning-worth-hint = Wybierany jest plan o najmniejszej sumie kilometrów wszystkich osób, do której dolicza się te wartości.
planning-field-balance = Ile kilometrów więcej za jedną osobę bliżej celu?
planning-field-balance-hint = 0: równe grupy nie mają znaczenia.
planning-field-mix = Ile kilometrów więcej za jedną osobę bliżej równych proporcji kategorii?
planning-field-mix-hint = 0: proporcje nie mają znaczenia.
planning-travel = Dojazd
planning-field-farthest = Najdalszy dopuszczalny dojazd, km
planning-field-farthest-hint = W linii prostej, w jedną stronę.
planning-field-anywhere = Grupa może spotkać się poza swoimi regionami
planning-kinds = Co czyni regiony sąsiadami
planning-kinds-hint = Do jednej grupy trafiają tylko regiony tak połączone.
planning-kind-land = granica lądowa
planning-kind-bridge = most lub tunel przez wodę
planning-kind-lake-bridge = granica na jeziorze, ze stałą przeprawą
planning-kind-lake = granica na jeziorze, bez przeprawy
planning-kind-ferry = linia promowa
planning-kind-sea = otwarte morze
planning-wishes = Dotychczasowe życzenia
planning-wishes-hint = Prosimy odznaczyć to, co już nie obowiązuje.
planning-wish-together = { $one } razem z regionem { $other }
planning-wish-apart = { $one } osobno od regionu { $other }
planning-wish-held = { $region }: spotkanie w miejscowości { $place }
planning-wish-closed = Bez edycji w miejscowości { $place }
planning-wish-editions = { $count ->
    [one] Jedna edycja
    [few] { $count } edycje
    [many] { $count } edycji
   *[other] { $count } edycji
  }
planning-wish-weights = Inna waga dojazdów i równych grup
planning-wish-same = Prosimy wybrać dwa różne regiony.

planning-searching = Wyszukiwanie trwa
planning-searching-for = { $seconds ->
    [one] Od jednej sekundy. Strona odświeża się sama.
    [few] Od { $seconds } sekund. Strona odświeża się sama.
    [many] Od { $seconds } sekund. Strona odświeża się sama.
   *[other] Od { $seconds } sekundy. Strona odświeża się sama.
  }
planning-search-waits = Czeka na swoją kolej: naraz działa jedno duże wyszukiwanie.
planning-search-candidates = { $count ->
    [one] Porównywana jest jedna możliwa grupa.
    [few] Porównywane są { $count } możliwe grupy.
    [many] Porównywanych jest { $count } możliwych grup.
   *[other] Porównywanych jest { $count } możliwej grupy.
  }
planning-search-best = Najlepszy dotąd plan kosztuje { $km ->
    [one] { $km } osobokilometr
    [few] { $km } osobokilometry
    [many] { $km } osobokilometrów
   *[other] { $km } osobokilometra
}.
planning-search-gap = Żaden plan nie jest lepszy o więcej niż { $percent } %.
planning-stop = Zatrzymaj i zachowaj najlepszy dotąd plan
planning-cut-off = Wyszukiwanie zostało przerwane
planning-cut-off-text = Serwer został w tym czasie uruchomiony ponownie. Stracony jest tylko czas.
planning-search-again = Szukaj ponownie

planning-against-same = Tyle samo kilometrów co plan { $number }.
planning-against-cheaper = O { $km ->
    [one] { $km } osobokilometr
    [few] { $km } osobokilometry
    [many] { $km } osobokilometrów
   *[other] { $km } osobokilometra
} mniej niż w planie { $number }.
planning-against-dearer = O { $km ->
    [one] { $km } osobokilometr
    [few] { $km } osobokilometry
    [many] { $km } osobokilometrów
   *[other] { $km } osobokilometra
} więcej niż w planie { $number }.
planning-km-note = Kilometry w linii prostej, w jedną stronę.
planning-demand-now = { $count ->
    [one] Listy projektu różnią się od tego planu o jedną osobę.
    [few] Listy projektu różnią się od tego planu o { $count } osoby.
    [many] Listy projektu różnią się od tego planu o { $count } osób.
   *[other] Listy projektu różnią się od tego planu o { $count } osoby.
  }
planning-demand-again = Ułóż plan z dzisiejszych list
planning-impossible = Dlaczego nie ma planu
planning-nearest = Co by akurat wystarczyło
planning-repairs = Z czego można zrezygnować
planning-map = Grupy regionów: { $country }
planning-map-text = Każda grupa ma własny kolor i deseń; kropki to miasta-gospodarze, a prowadzą do nich linie z siedzib regionów, z kilometrami pod ich nazwami. Tabela obok mówi to samo.
planning-map-km = { $km } km
planning-groups-table = Edycje i ich regiony
planning-groups-note = Przy edycji: kilometry wszystkich jej osób. Przy regionie: droga do miasta gospodarza.
planning-hosts-mark = gospodarz
planning-reasons = Dlaczego tak
planning-why-not = Dlaczego nie z sąsiadami?
planning-best-then = Najlepszy plan, w którym { $one } jest razem z regionem { $other }, kosztuje o { $km ->
    [one] { $km } osobokilometr
    [few] { $km } osobokilometry
    [many] { $km } osobokilometrów
   *[other] { $km } osobokilometra
} więcej.
planning-moving = Przenieś region
planning-moving-hint = Na mapie: prosimy przeciągnąć region na inną edycję albo nacisnąć region, a potem edycję. Odpowiedź pojawi się tutaj.
planning-field-moved = Przenoszony region
planning-field-moved-to = Do edycji
planning-moving-ask = Co by to dało?
planning-moving-other = Inne przeniesienie
planning-moving-title = { $region }: przeniesienie do edycji w miejscowości { $place }
planning-moving-there = { $region }: ten region jest już w tej edycji.
planning-moving-best = Żaden plan, w którym { $one } jest razem z regionem { $other }, nie kosztuje mniej.
planning-moving-none = { $count ->
    [one] Przy tych regułach nie ma planu, w którym { $region } jest razem z regionem { $regions }.
   *[other] Przy tych regułach nie ma planu, w którym { $region } jest razem z którymś z regionów: { $regions }.
  }
planning-moving-keep = Plan z tym przeniesieniem
planning-moving-best-then = Najlepszy plan z obydwoma
planning-what-if = Co by było, gdyby…?
planning-what-if-lead = Każde naciśnięcie tworzy nowy plan, a ten zostaje.
planning-what-if-pair = Dwa regiony
planning-field-one = Jeden region
planning-field-other-region = Drugi
planning-do-together = Razem
planning-do-apart = Osobno
planning-what-if-host = Miasto-gospodarz
planning-field-host = Miasto
planning-field-hosted-region = Edycja regionu
planning-do-held = Tam się spotkać
planning-do-closed = Nic w tym mieście
planning-what-if-count = Liczba edycji
planning-do-fewer = O jedną mniej
planning-do-more = O jedną więcej
planning-changes = Co zmieniłoby się wobec planu { $number }
planning-changes-none = Żaden region nie przechodzi do innej edycji.
planning-col-before = Dotychczas
planning-col-after = Potem
planning-stay-table = Ile kosztuje pozostanie przy dawnych grupach
planning-stay-col = Z osobami z tego planu
planning-stay = Grupy planu { $number }
planning-move = Grupy tego planu
planning-stay-against = Co przemawia przeciw pozostaniu:
planning-stay-left-out = poza dawnymi grupami pozostaje: { $regions }
planning-next-best = Kolejne najlepsze plany
planning-next-best-lead = Między nimi a tym planem nie ma żadnego innego. Każde naciśnięcie tworzy z jednego z nich osobny plan.
planning-next-take = Utwórz z tego plan
planning-dearer-not = Kosztuje tyle samo
planning-dearer-more = Kosztuje o { $difference } więcej
planning-dearer-less = Kosztuje o { $difference } mniej
planning-differs-moves = { $region }: przejście z { $from } do { $to }.
planning-differs-joins = { $region }: nowy region, dołącza do { $edition }.
planning-differs-leaves = { $region }: region już nie bierze udziału, ubywa z { $edition }.
planning-differs-host = { $regions }: nowe miejsce spotkania. Było: { $from }. Jest: { $to }.
planning-differs-appears = Przybywa jedna edycja. Miejsce: { $place }.
planning-differs-vanishes = Jedna edycja nie jest już potrzebna. Miejsce: { $place }.
planning-not-told = Dlaczego regiony nie są razem z sąsiadami, kolejne najlepsze plany oraz dojazdy wobec równych grup są obliczane, gdy regionów jest najwyżej { $most }.
planning-wish-kept = { $regions } jako jedna grupa. Miejsce: { $place }
planning-wish-next = Kolejny najlepszy plan nr { $number }
planning-traded = Dojazdy a równe grupy
planning-traded-lead = Każdy z tych planów jest najlepszy przy pewnej wadze obu celów. To, co leży między nimi, nigdy nie jest lepsze.
planning-traded-chart = Plany według kilometrów i odchylenia od docelowej liczby osób
planning-traded-across = kilometry →
planning-traded-up = ↑ odchylenie (osoby)
planning-traded-here = ten plan
planning-traded-take = Pokaż ten plan

planning-take-over = Utwórz edycje z tego planu
planning-take-over-lead = Każda grupa staje się szkicem edycji ze swoimi regionami, zaplanowanymi limitami miejsc i programem szkolenia.
planning-take-over-again = Z tego planu utworzono już edycje. Po przejściu dalej powstaną następne.
planning-taken-over-banner = Edycje z tego planu utworzono { $at }.
planning-in-common = Dla wszystkich edycji
planning-field-course = Szkolenie
planning-field-language = Język
planning-field-capacity = Najmniej uczestników
planning-field-spare = Miejsca zapasowe
planning-field-spare-hint = Miejsca ponad zaplanowane osoby, w każdej edycji.
planning-field-enrol-from = Zapisy od
planning-field-closes-before = Koniec zapisów, dni przed
planning-field-decided-before = Decyzja, dni przed
planning-edition-of-group = { $place } ({ $count ->
    [one] jedna osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
  })
planning-field-code = Kod
planning-field-starts-on = Pierwszy dzień
planning-field-venue = Miejsce
planning-venue-open = Miejsce do ustalenia
planning-venue-open-choice = Do ustalenia: { $place }
planning-make-editions = Utwórz edycje

# Seatings: who sits in which edition.

planning-seatings-title = Obsadzenie miejsc
planning-seatings-lead = Kto dostaje miejsce w której edycji: propozycja z dowodem, a potem przydział jednym przyciskiem. Każda propozycja zostaje.
planning-seatings-empty = Nie ma jeszcze obsadzenia miejsc
planning-seatings-empty-office = Każda osoba z list dostaje propozycję edycji najlepszej dla wszystkich, zgodnie z zasadami miejsc.
planning-seating-number = Obsadzenie { $number }
planning-seating-title-first = Z list
planning-seating-ask = Obsadź miejsca
planning-seating-ask-lead = Każda osoba zgłoszona, kandydująca lub oczekująca dostaje propozycję miejsca. Kto ma miejsce, zachowuje je. Nic się nie zmieni, dopóki miejsca nie zostaną przydzielone.
planning-seating-again = Obsadź ponownie
planning-seating-find = Znajdź najlepsze obsadzenie
planning-field-seating-title = Nazwa obsadzenia
planning-seating-editions = Edycje
planning-seating-editions-hint = Prosimy zaznaczyć edycje, w których mają być obsadzone miejsca. Wszystkie muszą dotyczyć jednego szkolenia.
planning-seating-no-edition = Żadna edycja projektu nie przyjmuje teraz osób. Najpierw należy zaplanować edycję:
planning-seating-no-editions = Prosimy zaznaczyć co najmniej jedną edycję.
planning-seating-two-courses = Prosimy zaznaczyć edycje tylko jednego szkolenia: jedna osoba dostaje jedno miejsce.
planning-seating-nobody = Na listach tych edycji nikogo nie ma. Prosimy dodać osoby poniżej albo zaznaczyć inne edycje.
planning-seating-too-large = Tylu naraz nie można uwzględnić: najwyżej { $editions } edycji i { $people } osób.
planning-col-seating = Obsadzenie
planning-col-seated = Z miejscem
planning-col-new = Nowe miejsca
planning-col-waiting = Oczekujący
planning-col-seats = Miejsca
planning-col-has-seat = Zajęte
planning-col-asking = Chętni
planning-col-fewest = Najmniej osób
planning-col-meets = Spełniane potrzeby
planning-col-person = Osoba
planning-col-organisation = Instytucja
planning-col-seat = Miejsce
planning-col-why = Dlaczego
planning-fewest-label = Najmniej osób w { $code }
planning-fewest-own = plan: { $count }
planning-meets-label = Potrzeby spełniane w { $code }, po przecinku
planning-seating-rules = Zasady
planning-field-cells = Zachowaj limity miejsc regionów i kategorii
planning-field-cells-hint = Bez zaznaczenia miejsce niewykorzystane przez swój region i kategorię może dostać ktoś inny.
planning-field-elsewhere = Proponuj też inne edycje przeznaczone dla regionu danej osoby
planning-field-elsewhere-hint = Bez zaznaczenia proponowane są tylko edycje, o które dana osoba prosiła.
planning-field-organisation-most = Najwięcej osób z jednej instytucji w edycji
planning-field-organisation-most-hint = Puste pole: bez limitu.
planning-seating-matters = Co się liczy
planning-field-seat-km = Ile kilometrów, licząc wszystkie osoby razem, może kosztować to, że jedna osoba więcej ma miejsce?
planning-field-seat-km-hint = W linii prostej, w jedną stronę. Przy równie dobrych miejscach lepsze ma ten, kto zgłosił się wcześniej.
planning-field-first = Kto ma pierwszeństwo?
planning-field-first-hint = Ich miejsca liczą się dziesięciokrotnie.
planning-first-nobody = Nikt: wszyscy tak samo
planning-first-waiting = Osoby już czekające na liście rezerwowej
planning-seating-people = Osoby spoza list
planning-seating-people-hint = Osoby znane w projekcie, których nie ma jeszcze na żadnej liście. Osoby z list są już uwzględnione.
planning-field-people = Tabela
planning-field-people-hint = Wiersz nagłówków, potem wiersz na osobę, kolumny rozdzielone średnikami: e-mail, region, kategoria, instytucja, priorytet (1–3; 3 ma pierwszeństwo), potrzeby, edycje. Wymagany jest tylko e-mail; reszta pochodzi z danych osoby.
planning-field-people-file-hint = CSV, XLSX lub ODS z tymi kolumnami. Trafi do tabeli powyżej, gdzie można ją poprawić.
planning-field-good-only = Pomiń błędne wiersze
planning-people-email = E-mail
planning-people-region = Region
planning-people-role = Kategoria
planning-people-organisation = Instytucja
planning-people-priority = Priorytet
planning-people-needs = Potrzeby
planning-people-editions = Edycje
planning-people-column = Kolumna { $column }: „{ $value }” nie jest tu odczytywana albo powtarza się.
planning-people-no-email = Brakuje kolumny z adresem e-mail.
planning-people-cell = Wiersz { $row }, { $column }: { $why }
planning-people-why-unknown = projekt nie zna nikogo z adresem „{ $value }”. Najpierw należy dodać tę osobę do rejestru.
planning-people-why-twice = „{ $value }” występuje już we wcześniejszym wierszu.
planning-people-why-missing = nie ma tego ani w tabeli, ani w danych osoby.
planning-people-why-not-known = wartość „{ $value }” nie jest znana.
planning-people-why-priority = „{ $value }” to nie 1, 2 ani 3.
planning-people-why-edition = „{ $value }” nie należy do zaznaczonych edycji.
planning-people-why-no-edition = żadna zaznaczona edycja nie jest dla tego regionu.
planning-seating-optimal = Żadne inne obsadzenie nie jest lepsze przy tych założeniach.
planning-seating-feasible = Najlepsze znalezione dotąd obsadzenie; żadne nie jest lepsze o więcej niż { $km } km.
planning-seating-infeasible = Przy tych regułach nie da się obsadzić miejsc.
planning-seating-unknown = Zatrzymano, zanim znaleziono obsadzenie.
planning-seating-asked = Założenia
planning-asked-seat = Jedno miejsce więcej jest warte { $km } km dojazdów.
planning-asked-cells = Miejsca każdego regionu i kategorii są tylko dla nich.
planning-asked-any-cell = Niewykorzystane miejsca regionu i kategorii mogą dostać inni.
planning-asked-elsewhere = Proponowano też inne edycje dla regionu danej osoby.
planning-asked-own-lists = Proponowano tylko edycje, o które osoby prosiły.
planning-asked-organisation = Najwięcej osób z jednej instytucji w edycji: { $count }.
planning-asked-first-waiting = Pierwszeństwo mają osoby z listy rezerwowej.
planning-asked-first-role = Pierwszeństwo ma kategoria „{ $role }”.
planning-search-branches = Sprawdzone możliwości: { $count }.
planning-search-seats-gap = Żadne obsadzenie nie jest lepsze od dotychczasowego o więcej niż { $km } km.
planning-seating-stop = Zatrzymaj i zachowaj najlepsze dotąd
planning-seated-of = Zajęte miejsca: { $seated } z { $capacity }
planning-seated-km = razem { $km } km
planning-seated-nobody = Nikt nie miałby tu miejsca.
planning-seat-kept = ma już miejsce
planning-seat-new = propozycja
planning-seat-erased = Osoba usunięta
planning-seat-name = { $name }
planning-limit-full = Wszystkie miejsca są zajęte, a ktoś na nie czeka.
planning-limit-cell = { $region }, { $role }: wszystkie miejsca są zajęte ({ $count }), a ktoś na nie czeka.
planning-limit-organisation = { $organisation }: może tu być najwyżej { $count }, a ktoś czeka.
planning-one-more = Jedno miejsce więcej byłoby tu warte { $km } km.
planning-one-more-cell = Jedno miejsce więcej dla: { $region }, { $role } byłoby tu warte { $km } km.
planning-one-more-nothing = Jedno miejsce więcej niczego by tu nie zmieniło.
planning-one-more-unknown = Nie ustalono, ile byłoby tu warte jedno miejsce więcej.
planning-waits-dearer = { $code }: całość jest lepsza bez tego miejsca (odległość { $km } km).
planning-waits-full = { $code }: wszystkie miejsca są zajęte.
planning-waits-cell = { $code }: nie ma wolnego miejsca dla: { $region }, { $role }.
planning-waits-organisation = { $code }: nie może tam być więcej osób z: { $organisation }.
planning-waits-not-held = { $code }: za mało osób, by edycja się odbyła (co najmniej { $count }).
planning-waits-need = { $code }: potrzeba „{ $need }” nie jest tam spełniona.
planning-waits-barred = { $code }: { $why }
planning-waits-nowhere = Żadna z edycji nie jest dostępna dla tej osoby.
planning-waiting-table = Kto czeka i dlaczego
planning-seating-conflict = Dlaczego się nie da
planning-seating-conflict-lead = Te zasady wykluczają się; bez którejkolwiek z nich obsadzenie byłoby możliwe.
planning-conflict-keeps = { $name } zachowuje miejsce w { $code }.
planning-conflict-need = { $name } potrzebuje: { $need }.
planning-conflict-capacity = Miejsca w { $code }: { $count }.
planning-conflict-fewest = Najmniej osób w { $code }: { $count }.
planning-conflict-cell = Miejsca w { $code } dla: { $region }, { $role }: { $count }.
planning-conflict-organisation = Najwięcej osób z jednej instytucji w edycji: { $count }.
planning-seats-give-title = Przydziel miejsca
planning-seats-give-lead = Wszystkie zaznaczone osoby dostają proponowane, potwierdzone miejsce i znikają z innych list rezerwowych. Pozostałe trafiają na listy rezerwowe lub na nich zostają. Zainteresowani dostają wiadomość. Dzieje się wszystko albo nic.
planning-seats-give = Przydziel zaznaczone miejsca
planning-seats-none = Nikt nie jest zaznaczony. Prosimy zaznaczyć co najmniej jedną osobę.
planning-seats-changed = Niczego nie zmieniono, bo listy nie są już takie jak wtedy, gdy powstało to obsadzenie.
planning-seats-given-banner = Miejsca przydzielono { $at }.
notice-planning-seats-given = Miejsca przydzielono; wiadomości są w drodze.

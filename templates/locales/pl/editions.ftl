# Edycje szkoleń

editions-list-title = Edycje
editions-list-lead = Nadchodzące szkolenia: terminy, miejsca i regiony, dla których są przeznaczone.
editions-filter-region = Region
editions-filter-all-regions = Wszystkie regiony
editions-filter-project = Projekt
editions-filter-all-projects = Wszystkie projekty
editions-for-regions = Regiony: { $regions }
editions-enrol = Zgłoś udział
editions-enrol-until = Zgłoszenia są przyjmowane do { $date }.
editions-none = Nie ogłoszono żadnej edycji
editions-none-text = Gdy tylko edycja zostanie ogłoszona, jej termin i miejsce pojawią się tutaj.
editions-none-here = Nic się tu nie szykuje
editions-none-here-text = Obecnie nie ogłoszono edycji dla tego regionu ani projektu.
editions-show-all = Pokaż wszystkie edycje

editions-state-draft = Szkic
editions-state-announced = Ogłoszona
editions-state-open = Trwa nabór
editions-state-confirmed = Potwierdzona
editions-state-running = W toku
editions-state-completed = Zakończona
editions-state-closed = Zamknięta
editions-state-cancelled = Odwołana
editions-state-merged = Połączona

editions-kind-course = Szkolenie
editions-kind-conference = Konferencja
editions-kind-working_group = Grupa robocza
editions-kind-thematic_meeting = Spotkanie tematyczne
editions-language-pl = polski
editions-language-sv = szwedzki
editions-language-en = angielski

editions-tabs-label = Strony edycji { $code }
editions-tab-schedule = Harmonogram
editions-tab-participants = Uczestnicy
editions-tab-attendance = Obecność
editions-tab-catering = Wyżywienie
editions-tab-entitlements = Świadczenia
editions-tab-certificates = Zaświadczenia
editions-tab-results = Wyniki
editions-tab-marking = Ocenianie
editions-tab-evaluation = Ewaluacja
editions-tab-evidence = Dokumentacja
editions-tab-agenda = Program
editions-tab-quotas = Limity miejsc
editions-tab-trainers = Trenerzy
editions-tab-decisions = Decyzje

editions-is-draft = Ta edycja jest szkicem. Widzą ją tylko osoby, które ją planują, kontrolują lub prowadzą.
editions-is-cancelled = Ta edycja została odwołana.
editions-is-merged = Ta edycja została połączona z inną.
editions-is-merged-into = Przejdź do edycji { $code }
editions-facts = Kiedy i gdzie
editions-dates = Termin
editions-hours = Godziny
editions-length = Czas trwania
editions-length-words = { $gross } z przerwami, { $net } bez przerw
editions-venue = Miejsce szkolenia
editions-venue-map = Pokaż w OpenStreetMap
editions-rooms = Sale
editions-room-words = { $name }, { $seats ->
    [one] { $seats } miejsce
    [few] { $seats } miejsca
    [many] { $seats } miejsc
   *[other] { $seats } miejsca
}
editions-access = Dojazd i dostępność
editions-held-in = Język
editions-trainers = Trenerzy
editions-trainers-open = Zostaną podani później
editions-enrolment = Zgłoszenia
editions-window-open = Zgłoszenia są przyjmowane do { $until }.
editions-window-not-yet = Zgłoszenia będą przyjmowane od { $from } do { $until }.
editions-window-over = Nabór jest zamknięty.
editions-capacity-words = { $count ->
    [one] Jest { $count } miejsce.
    [few] Są { $count } miejsca.
    [many] Jest { $count } miejsc.
   *[other] Jest { $count } miejsca.
}
editions-group = Regiony w grupie
editions-contact = Pytania:
editions-about = O szkoleniu
editions-course-page = Więcej o szkoleniu
editions-in-project = W ramach projektu „{ $project }”
editions-agenda = Program
editions-no-agenda = Nie ma jeszcze programu
editions-no-agenda-office = Prosimy dodać sesję, a potem jej punkty. Grupy pracujące równolegle są osobnymi sesjami.
editions-day-words = { $gross }, bez przerw { $net }
editions-session-words = { $gross }, bez przerw { $net }
editions-session-minimum = { $count ->
    [one] co najmniej { $count } osoba
    [few] co najmniej { $count } osoby
    [many] co najmniej { $count } osób
   *[other] co najmniej { $count } osoby
}
editions-picture = { $date } na rysunku
editions-picture-words = { $date }: { $count ->
    [one] { $count } sesja odbywa
    [few] { $count } sesje odbywają
   *[other] { $count } sesji odbywa
} się równolegle. To samo podano poniżej, sesja po sesji.
editions-changes = Zmiany od ogłoszenia
editions-no-changes = Od ogłoszenia nic się nie zmieniło.
editions-calendar = Dodaj do kalendarza

editions-slot-opening = Otwarcie
editions-slot-talk = Wykład
editions-slot-group_work = Praca w grupach
editions-slot-break = Przerwa
editions-slot-meal = Posiłek
editions-slot-closing = Zakończenie
editions-slot-other = Inne
editions-slot-compulsory = Obowiązkowe.
editions-slot-room = Sala: { $room }.
editions-slot-implied = koniec wynika z początku następnego punktu
editions-role-trainer = Prowadzenie
editions-role-moderator = Moderacja
editions-role-expert = Ekspert
editions-role-speaker = Prelegent
editions-role-other = Osoba prowadząca

# Planowanie

editions-plan = Zaplanuj edycję
editions-edit = Edytuj edycję
editions-save = Zapisz
editions-choose = Prosimy wybrać
editions-course = Szkolenie
editions-course-hint = Najnowsza wersja każdego szkolenia. Program zostanie skopiowany; potem można go zmienić.
editions-code-hint = Proponowany na podstawie projektu; wielkie litery, cyfry i łączniki. Jest częścią adresu i nie można go później zmienić.
editions-no-courses = Nie ma jeszcze szkoleń
editions-no-courses-text = Edycja to przeprowadzenie szkolenia. Najpierw trzeba zaimportować szkolenie.
editions-import-course = Zaimportuj szkolenie
editions-ends-on-hint = Puste pole oznacza tyle dni, ile trwa szkolenie.
editions-dates-move-hint = Po zmianie pierwszego dnia przesuwa się cały program.
editions-enrol-from = Zgłoszenia od
editions-enrol-until-label = Zgłoszenia do
editions-decide-on = Dzień decyzji
editions-decide-on-hint = Tego dnia zapada decyzja, czy edycja się odbędzie; przy zbyt małej liczbie osób zapytamy, co dalej.
editions-seats = Liczba miejsc
editions-capacity-min = Najmniejsza liczba uczestników
editions-capacity-max = Największa liczba uczestników
editions-clash-allowed = Można zgłosić się na sesje, które się nakładają
editions-clash-allowed-hint = Osoba zostanie uprzedzona, ile minut się nakłada.
editions-group-hint = Zgłosić się mogą urzędnicy z tych regionów. Miejsca zostaną rozdzielone równo między regiony i kategorie stanowisk.
editions-venue-hint = Prosimy wybrać miejsce albo pominąć to pole i opisać nowe poniżej.
editions-venue-new = Nowe miejsce szkolenia

editions-wrong-before-project = To przypada przed początkiem projektu.
editions-wrong-after-project = To przypada po zakończeniu projektu.
editions-wrong-ends-before-start = Ostatni dzień przypada przed pierwszym.
editions-wrong-enrolment-order = Nabór kończy się, zanim się zacznie.
editions-wrong-enrolment-after-start = Nabór musi się zakończyć najpóźniej pierwszego dnia.
editions-wrong-decision-after-start = Decyzja musi zapaść najpóźniej pierwszego dnia.
editions-wrong-decision-before-enrolment = Decyzja nie może zapaść przed początkiem naboru.
editions-wrong-capacity-order = To mniej niż najmniejsza liczba uczestników.
editions-wrong-too-short = Program szkolenia obejmuje więcej dni.
editions-wrong-language = Szkolenie nie jest opracowane w tym języku.
editions-missing-regions = Prosimy wybrać przynajmniej jeden region.
editions-missing-title = Prosimy podać tytuł przynajmniej w jednym języku.
editions-code-taken = Ten kod ma już inna edycja.
editions-no-change = Ta edycja już się zakończyła albo się nie odbędzie; nie można jej zmieniać.
editions-agenda-outside = Program zawiera sesje poza tymi dniami. Prosimy wybrać dni, które obejmują wszystkie sesje.
editions-region-taken = W regionie { $region } są zajęte miejsca, dlatego pozostaje on w grupie.

# Limity miejsc

editions-quotas = Limity miejsc
editions-quotas-lead = Ile miejsc wydzielono dla każdego regionu i każdej kategorii stanowisk. Zwolnione miejsce otrzymuje najpierw osoba z listy rezerwowej w tej samej komórce.
editions-quotas-left = { $count ->
    [one] { $count } miejsce nie zostało przydzielone do żadnej komórki.
    [few] { $count } miejsca nie zostały przydzielone do żadnej komórki.
    [many] { $count } miejsc nie zostało przydzielonych do żadnej komórki.
   *[other] { $count } miejsca nie zostało przydzielone do żadnej komórki.
}
editions-quotas-evenly = Rozdziel równo
editions-region = Region
editions-total = Razem
editions-quota-label = Miejsca, { $region }, { $role }
editions-quota-taken = zajęte: { $count }
editions-quota-of = { $total } z { $capacity }
editions-quota-over = Liczba miejsc ({ $asked }) przekracza pojemność edycji ({ $capacity }).
editions-quota-below = W komórce { $region }, { $role } zajęte miejsca: { $taken }; limit nie może być mniejszy.

# Decyzje

editions-decisions = Decyzje
editions-state-now = Stan
editions-taken = Zajęte miejsca
editions-taken-note = najmniej { $least }, najwięcej { $most }
editions-asked = Nadszedł dzień decyzji. Zajęte miejsca: { $taken }, wymagane minimum: { $least }. Potwierdzić mimo to, połączyć z inną edycją czy odwołać?
editions-decide = Następny krok
editions-decide-what = Jaka zapada decyzja?
editions-decide-do = Zapisz decyzję
editions-why = Uzasadnienie
editions-why-hint = Pozostaje przy edycji. Jest cytowane w wiadomościach do uczestników i trenerów.
editions-merge-into = Połącz z edycją
editions-merge-into-hint = Tylko gdy zapada decyzja o połączeniu.
editions-merge-none = Żadna
editions-decided = Co postanowiono
editions-nothing-decided = Nie podjęto jeszcze żadnej decyzji.
editions-step-announced = Ogłoś
editions-step-hint-announced = Harmonogram staje się publiczny, a każda późniejsza zmiana będzie na nim odnotowana.
editions-step-open = Otwórz nabór
editions-step-hint-open = Urzędnicy z regionów mogą się zgłaszać w terminie naboru.
editions-step-confirmed = Potwierdź
editions-step-hint-confirmed = Edycja się odbędzie. Uczestnicy i trenerzy dostaną wiadomość e-mail.
editions-step-running = Rozpocznij
editions-step-hint-running = Od pierwszego dnia; rejestrowana jest obecność.
editions-step-completed = Zakończ
editions-step-hint-completed = Od ostatniego dnia; zaświadczenia wynikają z obecności i testów.
editions-step-closed = Zamknij
editions-step-hint-closed = Wszystko zostało rozliczone; nic nie można już zmienić.
editions-step-cancelled = Odwołaj
editions-step-hint-cancelled = Edycja się nie odbędzie. Uczestnicy i trenerzy dostaną wiadomość e-mail.
editions-step-merged = Połącz z inną edycją
editions-step-hint-merged = Edycja się nie odbędzie. Uczestnicy i trenerzy dowiedzą się z wiadomości e-mail, która edycja ją zastępuje.
editions-told-nobody = Nikogo nie trzeba było zawiadamiać.
editions-told-participants = Wszystkich uczestników zawiadomiono e-mailem.
editions-told-all = E-mailem zawiadomiono wszystkich uczestników oraz trenerów: { $trainers }.
editions-no-step-from-here = Ten krok nie wynika z obecnego stanu.
editions-no-step-agenda = Nie ma jeszcze programu, a od ogłoszenia harmonogram jest publiczny.
editions-no-step-started = Edycja jeszcze się nie zaczęła.
editions-no-step-ended = Edycja jeszcze się nie skończyła.
editions-no-step-other = Prosimy wskazać edycję, która przejmie uczestników.

# Program

editions-title-hint = Wystarczy jeden język; czytający w innych językach zobaczą tę wersję, która istnieje.
editions-conflicts = Kolizje
editions-conflict = Kolizja
editions-no-conflicts = Żadna osoba ani sala nie jest potrzebna w dwóch miejscach jednocześnie.
editions-conflict-presenter = { $name }: w dniu { $date } od { $from } do { $to } ({ $minutes } min) ta osoba jest potrzebna dwa razy: „{ $first }” i „{ $second }”.
editions-conflict-room = Sala { $name } jest potrzebna dwa razy w dniu { $date } od { $from } do { $to } ({ $minutes } min): „{ $first }” i „{ $second }”.
editions-conflict-total = { $name }: łącznie { $minutes } min.
editions-session-add = Dodaj sesję
editions-session-edit = Edytuj sesję
editions-session-empty = Nie ma jeszcze punktów programu.
editions-session-title = Tytuł sesji
editions-session-day = Dzień
editions-session-minimum-label = Najmniejsza liczba osób
editions-session-remove = Usuń sesję
editions-session-remove-text = Sesja zostanie usunięta ze wszystkimi punktami. Nie jest to możliwe, gdy odnotowano w niej obecność.
editions-session-remove-confirm = Usunąć sesję i wszystkie jej punkty?
editions-room = Sala
editions-room-none = Bez sali
editions-room-hint = Sale w wybranym miejscu.
editions-room-of-session = Sala sesji
editions-slot-add = Dodaj punkt programu
editions-slot-edit = Edytuj punkt programu
editions-slot-starts = Początek
editions-slot-ends = Koniec
editions-slot-ends-hint = Puste pole oznacza, że punkt kończy się z początkiem następnego punktu sesji.
editions-slot-kind = Rodzaj
editions-slot-title = Tytuł punktu
editions-slot-room-hint = Tylko jeżeli to inna sala niż sala sesji.
editions-slot-compulsory-label = Obowiązkowy
editions-slot-compulsory-hint = Szkolenie może wymagać obecności na wszystkich obowiązkowych punktach.
editions-slot-remove = Usuń punkt programu
editions-slot-remove-text = Nie jest to możliwe, gdy odnotowano w nim obecność.
editions-slot-remove-confirm = Usunąć ten punkt programu?
editions-slot-no-end = Ostatni punkt sesji musi mieć podany koniec.
editions-slot-ends-first = Koniec nie przypada po początku.
editions-slot-overlaps = W tym czasie w sesji jest „{ $title }”, { $from }–{ $to }. To, co odbywa się równolegle, należy do innej sesji.
editions-slot-in-use = Odnotowano tu już obecność albo ktoś wybrał tę sesję, więc nie można tego usunąć.
editions-slot-recorded = W punkcie „{ $title }” zapisano już obecność, dlatego jego dzień, godziny i to, czy jest przerwą, nie mogą się zmienić. Pozostałe sesje można przesuwać pojedynczo.
editions-days-recorded = W tej edycji zapisano już obecność, dlatego jej dni nie mogą się zmienić.
editions-presenters = Osoby prowadzące
editions-presenters-hint = Prosimy wybrać osobę spośród trenerów edycji albo wpisać nazwisko; wiersz z samą rolą oznacza wolne miejsce.
editions-presenter-role = Rola
editions-presenter-trainer = Trener edycji
editions-presenter-name = Inna osoba
editions-presenter-requirement = Wymagane kwalifikacje
editions-presenter-none = Bez osoby prowadzącej
editions-presenter-nobody = Nikt z listy
editions-presenter-role-label = Rola osoby w wierszu { $row }
editions-presenter-trainer-label = Trener w wierszu { $row }
editions-presenter-name-label = Imię i nazwisko w wierszu { $row }
editions-presenter-requirement-label = Wymagane kwalifikacje w wierszu { $row }
editions-presenter-open = jeszcze nie wyznaczono
editions-presenter-needs = wymagane: { $requirement }
editions-shift = Przesuń w czasie
editions-shift-minutes = O ile minut
editions-shift-hint = 15 przesuwa wszystko o kwadrans później, -15 o kwadrans wcześniej.
editions-shift-what = Co przesunąć
editions-shift-what-hint = Cały program albo jedną sesję.
editions-shift-everything = Cały program
editions-shift-do = Przesuń
editions-shift-too-far = Któryś punkt wyszedłby poza swój dzień.

editions-change-dates = Edycja odbędzie się od { $from } do { $to }; miała się zacząć { $was }.
editions-change-venue = Nowe miejsce: { $name }, { $city }.
editions-change-address = Nowy adres miejsca: { $name }, { $address }.
editions-change-window = Zgłoszenia są przyjmowane od { $from } do { $to }.
editions-change-session-added = Nowa sesja „{ $title }” w dniu { $date }.
editions-change-session = Zmieniono sesję „{ $title }” w dniu { $date }.
editions-change-session-removed = Usunięto sesję „{ $title }”.
editions-change-slot-added = Nowy punkt { $date } o { $from }: „{ $title }”.
editions-change-slot = Zmieniono punkt „{ $title }” w dniu { $date }; zaczyna się o { $from } (poprzednio { $was }).
editions-change-slot-removed = Usunięto punkt „{ $title }” w dniu { $date } o { $from }.
editions-change-shifted = { $minutes ->
    [one] Wszystkie godziny przesunięto o { $minutes } minutę.
    [few] Wszystkie godziny przesunięto o { $minutes } minuty.
    [many] Wszystkie godziny przesunięto o { $minutes } minut.
   *[other] Wszystkie godziny przesunięto o { $minutes } minuty.
}
editions-change-session-shifted = { $minutes ->
    [one] Godziny sesji „{ $title }” przesunięto o { $minutes } minutę.
    [few] Godziny sesji „{ $title }” przesunięto o { $minutes } minuty.
    [many] Godziny sesji „{ $title }” przesunięto o { $minutes } minut.
   *[other] Godziny sesji „{ $title }” przesunięto o { $minutes } minuty.
}

# Wersje programu

editions-versions = Wersje programu
editions-versions-back = Wróć do programu
editions-versions-all = Wszystkie wersje
editions-versions-none = Nie zapisano jeszcze żadnej wersji
editions-versions-none-text = Od ogłoszenia edycji każda zmiana programu tworzy nową wersję.
editions-version-words = Wersja { $number }, { $at }
editions-version-first = pierwsza
editions-version-changes = { $count ->
    [0] tylko inne daty
    [one] { $count } zmiana
    [few] { $count } zmiany
   *[other] { $count } zmian
}
editions-versions-told = { $at }, { $who }: powiadomiono { $count ->
    [one] { $count } osobę
    [few] { $count } osoby
   *[other] { $count } osób
} pocztą elektroniczną.
editions-versions-told-nobody = { $at }, { $who }: odnotowano, że nikogo nie trzeba powiadamiać.
editions-versions-all-told = Nie ma zmian, o których nie powiadomiono. Nikt nie dostał drugiej wiadomości.
editions-versions-newer = Program zmienił się od otwarcia tej strony. Proszę sprawdzić, o czym byłaby teraz mowa; niczego nie wysłano.
editions-untold = { $count ->
    [one] O { $count } zmianie nikogo jeszcze nie powiadomiono.
   *[other] O { $count } zmianach nikogo jeszcze nie powiadomiono.
}
editions-untold-see = Zobacz, kogo należałoby powiadomić
editions-pending = Jeszcze nieprzekazane
editions-pending-lead = Uczestnicy znają wersję { $known }; najnowsza jest wersja { $newest }. Zmiany są zbierane do chwili wysłania: każda osoba, której dotyczą, dostanie jedną wiadomość, w swoim języku i tylko o swoich sesjach.
editions-pending-none = Wszyscy zainteresowani znają najnowszą wersję.
editions-pending-people = Kto dostałby wiadomość
editions-pending-nobody = Nikt nie uczestniczy w tych sesjach ani ich nie prowadzi, więc wiadomość nie jest potrzebna.
editions-pending-tell = Powiadom
editions-pending-silent = Nikogo nie trzeba powiadamiać
editions-told-as-participant = Uczestnik lub uczestniczka
editions-told-as-presenter = Osoba prowadząca
editions-told-as-both = Uczestnictwo i prowadzenie
editions-compare = Porównanie dwóch wersji
editions-compare-from = Tę wersję
editions-compare-to = z tą wersją
editions-compare-do = Porównaj
editions-compare-words = Co zmieniło się między wersją { $from } a wersją { $to }
editions-compare-table = To samo w tabeli
editions-compare-same = W obu wersjach program jest taki sam.
editions-col-name = Imię i nazwisko
editions-col-part = W jakiej roli
editions-col-mail-language = Język
editions-col-changes = Zmiany
editions-col-what = Punkt programu
editions-col-became = Co się z nim stało
editions-col-version = Wersja { $number }
editions-col-number = Nr
editions-col-when = Kiedy
editions-col-who = Kto
editions-col-told = Powiadomienia
editions-diff-new = Nowe
editions-diff-gone = Usunięte
editions-diff-changed = Zmienione
editions-diff-first-day = Edycja zaczyna się teraz { $date } (poprzednio: { $was }); wszystkie dni przesunięto.
editions-diff-session-new = Nowa sesja „{ $title }”, { $date }.
editions-diff-session-gone = Sesja „{ $title }”, { $date }, nie odbędzie się.
editions-diff-slot-new = Nowy punkt: „{ $title }”, { $date }, { $from }–{ $to }.
editions-diff-slot-gone = „{ $title }”, { $date }, { $from }–{ $to }: ten punkt programu został odwołany.
editions-diff-time = „{ $title }”: teraz { $date }, { $from }–{ $to } (poprzednio: { $was_date }, { $was_from }–{ $was_to }).
editions-diff-room = „{ $title }”, { $date }, { $from }: teraz w sali { $room } (poprzednio: { $was }).
editions-diff-room-first = „{ $title }”, { $date }, { $from }: w sali { $room }.
editions-diff-room-none = „{ $title }”, { $date }, { $from }: już nie w sali { $was }; nowej sali jeszcze nie wyznaczono.
editions-diff-presenters = „{ $title }”, { $date }, { $from }: prowadzi teraz { $names } (poprzednio: { $was }).
editions-diff-presenters-first = „{ $title }”, { $date }, { $from }: prowadzi { $names }.
editions-diff-presenters-none = „{ $title }”, { $date }, { $from }: nie wyznaczono jeszcze osoby prowadzącej (poprzednio: { $was }).
editions-diff-roles = „{ $title }”, { $date }, { $from }: { $names } w innej roli.
editions-diff-title = „{ $title }”, { $date }, { $from }: nowy tytuł (poprzednio: „{ $was }”).
editions-diff-kind = „{ $title }”, { $date }, { $from }: w programie teraz jako: { $kind }.
editions-diff-compulsory = „{ $title }”, { $date }, { $from }: obecność jest teraz obowiązkowa.
editions-diff-voluntary = „{ $title }”, { $date }, { $from }: obecność nie jest już obowiązkowa.

# Kalendarze

editions-feeds = Kalendarze
editions-feeds-lead = Kalendarz w telefonie lub komputerze może śledzić Państwa terminy: zmiany i odwołania pojawią się w nim same.
editions-feeds-tabs = Strony własne
editions-feed-own = Moje sesje
editions-feed-own-hint = Wszystkie sesje, na które mają Państwo miejsce. Miejsce oddane widnieje jako odwołane.
editions-feed-taught = Co prowadzę
editions-feed-taught-hint = Wszystkie punkty programu, które Państwo prowadzą. To, czego już Państwo nie prowadzą, widnieje jako odwołane.
editions-feed-address = Adres
editions-feed-since = W użyciu od
editions-feed-secret = Prosimy dodać ten adres jako kalendarz subskrybowany. Kto go zna, może odczytać te terminy, dlatego prosimy go nie przekazywać; jeżeli do tego doszło, należy go odnowić.
editions-feed-renew = Odnów adres
editions-feed-end = Wyłącz
editions-feed-off = Wyłączony: nie ma adresu, pod którym można odczytać te terminy.
editions-feed-open = Utwórz kalendarz

# Harmonogram projektu

editions-project-schedule = Harmonogram projektu
editions-project-schedule-lead = Wszystkie ogłoszone edycje: dni i godziny, pełne adresy i osoby prowadzące.
editions-project-pdf = Jako PDF
editions-project-all = Wszystkie edycje projektu
editions-print-schedule = Harmonogram
editions-print-as-of = Stan na { $date }
editions-print-dates = Dni i godziny
editions-print-edition = Edycja
editions-print-place = Adres
editions-print-trainers = Osoby prowadzące
editions-print-project = Projekt:
editions-print-project-number = Nr
editions-print-contact = Pytania:
editions-print-emblem-alt = Flaga Unii Europejskiej
editions-print-page-of = Strona { $n } z { $m }

# Trenerzy

editions-trainers-none = Nikogo jeszcze nie wyznaczono.
editions-trainer-add = Wyznacz trenera
editions-trainer-email = Adres e-mail
editions-trainer-email-hint = Adres osoby, która jest już w systemie. Będzie widziała uczestników, prowadziła listę obecności i dostanie wiadomość e-mail.
editions-trainer-remove = Usuń
editions-trainer-remove-confirm = { $name }: ta osoba nie będzie już widzieć uczestników ani obecności. Kontynuować?
editions-no-such-person = Nikt w systemie nie ma adresu { $email }. Prosimy najpierw dodać tę osobę.

# Miejsca

editions-venues = Miejsca szkoleń
editions-venues-lead = Miejsca, w których odbywają się edycje; wspólne dla wszystkich projektów.
editions-venues-none = Nie ma jeszcze żadnych miejsc
editions-venues-none-text = Prosimy dodać pierwsze: pełny adres widnieje na publicznym harmonogramie.
editions-venue-add = Dodaj miejsce
editions-venue-edit = Edytuj miejsce
editions-venue-name = Nazwa
editions-venue-address = Adres
editions-venue-street = Ulica i numer
editions-venue-postal-code = Kod pocztowy
editions-venue-city = Miejscowość
editions-venue-zone = Strefa czasowa
editions-venue-lat = Szerokość geograficzna
editions-venue-lon = Długość geograficzna
editions-venue-at-seat = Miejsce leży w miejscowości, w której mieści się siedziba władz regionu
editions-venue-at-seat-hint = Jeśli powyżej nie podano współrzędnych, zostaną przyjęte współrzędne tej miejscowości. Dzięki współrzędnym plany mogą uwzględnić drogę do tego miejsca.
editions-venue-wrong-place = Prosimy podać szerokość i długość w stopniach, na przykład 51,1079 i 17,0385, albo pozostawić oba pola puste.
editions-access-hint = Dworzec, przystanek, parking; wejście bez schodów, winda, toaleta, pętla indukcyjna, telefon kontaktowy.
editions-rooms-hint = Sale z liczbą miejsc; wiersze bez nazwy są pomijane.
editions-room-label = Nazwa sali w wierszu { $row }
editions-seats-label = Liczba miejsc w wierszu { $row }
editions-seats-largest = Miejsca w największej sali
editions-room-twice = Inna sala ma tę samą nazwę.

# Wiadomości

editions-mail-greeting = Szanowni Państwo,
editions-mail-trainer-subject = Prowadzenie edycji { $code }
editions-mail-trainer-text = wyznaczono Panią/Pana do prowadzenia szkolenia „{ $course }” (edycja { $code }), { $city }, { $from } – { $to }.
editions-mail-trainer-what = Harmonogram, lista uczestników i strona obecności są tutaj:
editions-mail-confirmed-subject = Edycja { $code } się odbędzie
editions-mail-confirmed-text = szkolenie „{ $course }” (edycja { $code }), { $city }, { $from } – { $to }, zostało potwierdzone.
editions-mail-cancelled-subject = Edycja { $code } została odwołana
editions-mail-cancelled-text = szkolenie „{ $course }” (edycja { $code }), { $city }, { $from } – { $to }, nie odbędzie się.
editions-mail-merged-subject = Edycja { $code } została połączona z inną
editions-mail-merged-text = szkolenie „{ $course }” (edycja { $code }), { $city }, { $from } – { $to }, nie odbędzie się osobno.
editions-mail-merged-into = Zastępuje ją edycja { $code }.
editions-mail-why = Uzasadnienie:
editions-mail-changed-subject = Zmiana harmonogramu edycji { $code }
editions-mail-changed-text = harmonogram szkolenia „{ $course }” (edycja { $code }) uległ zmianie:
editions-mail-changed-see = Aktualny harmonogram jest tutaj:
editions-mail-agenda-subject = Zmienił się program edycji { $code }
editions-mail-agenda-text = w programie „{ $course }” (edycja { $code }) zmieniło się to, co Pani/Pana dotyczy:

notice-edition-planned = Edycja została zaplanowana jako szkic. Program skopiowano ze szkolenia, a miejsca rozdzielono.
notice-edition-changed = Edycja została zapisana.
notice-quotas-set = Limity miejsc zostały zapisane.
notice-decision-recorded = Decyzja została zapisana.
notice-trainer-added = Trener został wyznaczony.
notice-trainer-removed = Trener został usunięty.
notice-venue-added = Miejsce zostało dodane.
notice-venue-changed = Miejsce zostało zapisane.
notice-agenda-shifted = Godziny zostały przesunięte.
notice-session-added = Sesja została dodana.
notice-session-changed = Sesja została zapisana.
notice-session-removed = Sesja została usunięta.
notice-slot-added = Punkt programu został dodany.
notice-slot-changed = Punkt programu został zapisany.
notice-slot-removed = Punkt programu został usunięty.
notice-agenda-told = Wiadomości zostały przygotowane; każda zainteresowana osoba dostanie jedną.
notice-agenda-not-told = Odnotowano, że nikogo nie trzeba powiadamiać.
notice-calendar-renewed = Kalendarz ma nowy adres.
notice-calendar-ended = Kalendarz został wyłączony.

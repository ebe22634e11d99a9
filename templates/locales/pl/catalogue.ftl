# Co jest nie tak z folderem kursu

catalogue-problem-course-missing = Brakuje pliku course.toml. Każde szkolenie musi mieć ten plik na najwyższym poziomie swojego folderu.
catalogue-problem-slug = Pole slug ma wartość „{ $slug }”, a folder nazywa się „{ $folder }”. Nazwy muszą być takie same.
catalogue-problem-missing-field = Brakuje pola { $field }.
catalogue-problem-unknown-field = Format nie zna w tym miejscu pola { $field }. Prosimy sprawdzić pisownię albo usunąć to pole.
catalogue-problem-field-twice = To pole podano dwa razy.
catalogue-problem-field-of-kind = Pole { $field } nie pasuje do rodzaju { $kind }.
catalogue-problem-syntax = To nie jest poprawny TOML: { $detail }
catalogue-problem-not-utf8 = Plik nie jest zapisany w kodowaniu UTF-8. Prosimy zapisać go w edytorze jako UTF-8.
catalogue-problem-file-too-long = Plik jest za duży; może mieć najwyżej { $limit } KB.
catalogue-problem-file-missing = Plik { $path } nie istnieje.
catalogue-problem-file-unknown = Tego pliku nie przewidziano w folderze szkolenia. Prosimy go przenieść, zmienić mu nazwę albo go usunąć.
catalogue-problem-file-unused = Nic w szkoleniu nie odwołuje się do tego pliku, więc nikt by go nie zobaczył. Prosimy się do niego odwołać albo go usunąć.
catalogue-problem-file-language = Nazwa musi wskazywać język tekstu, na przykład grounds.pl.md.
catalogue-problem-file-name = Nazwa może zawierać tylko małe litery a–z, cyfry i łączniki.
catalogue-problem-wrong-type = { $wanted ->
    [text] Pole { $field } musi być tekstem w cudzysłowie.
    [flag] Pole { $field } musi mieć wartość true albo false.
    [list] Pole { $field } musi być listą w nawiasach kwadratowych.
    [words] Pole { $field } musi podawać każdy język, na przykład { "{" } pl = "…", en = "…" { "}" }.
    [number] Pole { $field } musi być liczbą, z kropką przed częścią dziesiętną.
   *[table] Pole { $field } musi być tabelą.
}
catalogue-problem-empty = Pole { $field } jest puste.
catalogue-problem-too-long = Pole { $field } jest za długie; może mieć najwyżej { $limit } znaków.
catalogue-problem-list-too-long = Lista { $field } jest za długa; może mieć najwyżej { $limit } pozycji.
catalogue-problem-control = Pole { $field } zawiera znaki sterujące, których nie da się wyświetlić.
catalogue-problem-number = Pole { $field } musi być liczbą całkowitą od { $least } do { $most }.
catalogue-problem-marks = Pole { $field } musi być liczbą większą od 0, najwyżej { $most }.
catalogue-problem-places = W tekście w języku { $language } każda z luk (razem: { $count }) musi wystąpić raz, jako [[1]], [[2]] i tak dalej.
catalogue-problem-choice = Pole { $field } ma wartość „{ $value }”, a dopuszczalne są: { $known }.
catalogue-problem-clock = Pole { $field } ma wartość „{ $value }”, a musi zawierać godzinę, na przykład "09:30".
catalogue-problem-key = Pole { $field } ma wartość „{ $value }”, a może zawierać tylko małe litery a–z, cyfry i łączniki.
catalogue-problem-key-twice = Klucza „{ $value }” użyto już w wierszu { $first }.
catalogue-problem-key-not-name = Klucz to „{ $key }”, a plik nazywa się „{ $name }”. Nazwy muszą być takie same.
catalogue-problem-language-missing = W polu { $field } brakuje języka { $language }, w którym szkolenie ma być kompletne.
catalogue-problem-language-unknown = „{ $language }” nie jest językiem tego programu; dostępne są: { $known }.
catalogue-problem-ground = „{ $value }” nie jest kodem przesłanki chronionej.
catalogue-problem-page-path = „{ $value }” nie jest ścieżką strony; prosimy napisać "pages/nazwa", bez języka i rozszerzenia.
catalogue-problem-topics = Zaświadczenie musi mieć przynajmniej jeden temat z liczbą minut.
catalogue-problem-used-twice = „{ $value }” jest już aktywnością w wierszu { $first }; może nią być tylko raz.
catalogue-problem-passed = Warunkiem ukończenia jest test „{ $value }”, ale żadna aktywność szkolenia go nie zawiera.
catalogue-problem-survey-missing = Warunkiem ukończenia jest ankieta, ale żadna aktywność szkolenia nie jest ankietą.
catalogue-problem-agenda-missing = Szkolenie ma część stacjonarną, ale brakuje pliku agenda.toml z jej godzinami.
catalogue-problem-day = Sesja przypada na dzień { $day }, a szkolenie trwa { $days ->
    [one] jeden dzień
   *[other] { $days } dni
}.
catalogue-problem-slot-order = Punkt zaczyna się o { $start }, a poprzedni o { $before }. Prosimy zapisać punkty w kolejności godzin.
catalogue-problem-slot-overlap = Poprzedni punkt trwa do { $end }, a ten zaczyna się o { $start }.
catalogue-problem-slot-midnight = Punkt trwa dłużej niż do północy.
catalogue-problem-slot-endless = Ostatni punkt sesji musi mieć podane minuty, bo nie kończy go żaden następny.
catalogue-problem-pre-test-fails = Testu wstępnego nie można nie zdać: pass_percent musi wynosić 0.
catalogue-problem-few = Pole { $field } musi mieć przynajmniej { $least ->
    [one] jedną pozycję
    [few] { $least } pozycje
   *[other] { $least } pozycji
}.
catalogue-problem-one-correct = { $count ->
    [0] Żadna odpowiedź nie jest oznaczona jako poprawna; musi być dokładnie jedna.
   *[other] Liczba odpowiedzi oznaczonych jako poprawne: { $count }; musi być dokładnie jedna.
}
catalogue-problem-some-correct = Żadna odpowiedź nie jest oznaczona jako poprawna; musi być przynajmniej jedna.
catalogue-problem-title-missing = Tekst musi zaczynać się od tytułu, czyli wiersza takiego jak „# Tytuł”.
catalogue-problem-title-second = Jest tu drugi tytuł. Jeden znak „#” ma tylko pierwszy wiersz; rozdziały zaczynają się od „##”.
catalogue-problem-heading-skipped = Po nagłówku poziomu { $above } następuje nagłówek poziomu { $level }. Poziomów nie wolno pomijać, bo czytniki ekranu gubią się w tekście.
catalogue-problem-page-empty = Pod tytułem niczego nie ma.
catalogue-problem-link = { $alone ->
    [yes] Stąd nie można utworzyć odnośnika do „{ $target }”: tekst jest też plikiem PDF i e-bookiem, więc może prowadzić tylko do sieci i do własnych nagłówków.
   *[no] Odnośnik „{ $target }” nie prowadzi do żadnej strony ani materiału tego szkolenia.
}
catalogue-problem-link-form = Adres „{ $target }” należy napisać w nawiasie zaraz po słowach odnośnika.
catalogue-problem-anchor = Odnośnik „{ $target }” nie prowadzi do żadnego nagłówka tego tekstu.
catalogue-problem-picture = { $alone ->
    [yes] „{ $target }”: tekst jest też plikiem PDF i e-bookiem, w których nie można jeszcze pokazywać obrazów.
   *[no] Obrazu „{ $target }” nie ma w folderze. Prosimy umieścić go w folderze pictures/ i stamtąd się do niego odwołać.
}
catalogue-problem-picture-words = Obraz nie ma opisu dla osób, które go nie widzą. Opis należy wpisać w nawiasie kwadratowym.
catalogue-problem-picture-kind = To nie jest obraz PNG, JPEG ani WebP albo jego rodzaj nie zgadza się z nazwą.
catalogue-problem-section-empty = W tej części nie ma o co pytać: prosimy dodać pytania albo losowanie.
catalogue-problem-quiz-empty = Ten test o nic nie pyta: wszystkie jego pytania są w puli, a żadna część z niej nie losuje.
catalogue-problem-quiz-too-long = Test ma więcej niż { $most } pytań.
catalogue-problem-draw-too-few = { $count ->
    [one] Ma zostać wylosowane jedno pytanie
    [few] Mają zostać wylosowane { $count } pytania
    [many] Ma zostać wylosowanych { $count } pytań
   *[other] Ma zostać wylosowanych { $count } pytań
}, ale { $found ->
    [0] w tym folderze nie pasuje żadne
    [one] w tym folderze pasuje tylko jedno
    [few] w tym folderze pasują tylko { $found }
    [many] w tym folderze pasuje tylko { $found }
   *[other] w tym folderze pasuje tylko { $found }
} poza tymi, które test zadaje i tak, i tymi z pozostałych losowań.
catalogue-problem-pool-section = Pytanie z puli nie należy do żadnej części: prosimy usunąć { "section" } albo { "pool" }.
catalogue-problem-more = Liczba dalszych problemów: { $count }. Prosimy najpierw poprawić powyższe.

catalogue-import-meanwhile = W tej samej chwili ktoś inny zaimportował to szkolenie. Prosimy je obejrzeć i w razie potrzeby zaimportować ponownie.

# Lista kursów

catalogue-courses = Szkolenia
catalogue-courses-lead = Programy, według których odbywają się edycje. Szkolenie to folder z tekstami; każdy import zmienionego folderu tworzy nową wersję.
catalogue-none-heading = Nie ma jeszcze żadnych szkoleń
catalogue-none-text = Można zaimportować folder szkolenia jako plik zip albo jedno ze szkoleń dołączonych do programu.
catalogue-none-wait = Biuro projektu nie zaimportowało jeszcze żadnego szkolenia.
catalogue-course = Szkolenie
catalogue-kind = Rodzaj
catalogue-kind-course = Szkolenie
catalogue-kind-conference = Konferencja
catalogue-kind-working_group = Grupa robocza
catalogue-kind-thematic_meeting = Spotkanie tematyczne
catalogue-days = Dni
catalogue-languages = Języki
catalogue-version = Wersja
catalogue-version-of = { $version }, zaimportowana { $date }
catalogue-version-number = Wersja { $version }
catalogue-versions = Wersje
catalogue-imported = Import

# Kurs

catalogue-facts = W skrócie
catalogue-aims = Cele
catalogue-outcomes = Po szkoleniu uczestnik lub uczestniczka
catalogue-modules = Moduły i aktywności
catalogue-activity-page = strona do przeczytania
catalogue-activity-material = materiał
catalogue-activity-quiz = test
catalogue-activity-survey = ankieta
catalogue-activity-session = spotkanie
catalogue-voluntary = nieobowiązkowe
catalogue-compulsory = obowiązkowe
catalogue-agenda-day = Program dnia { $day }
catalogue-without-breaks = { $time } bez przerw
catalogue-minimum = { $people ->
    [one] co najmniej jedna osoba
    [few] co najmniej { $people } osoby
   *[other] co najmniej { $people } osób
}
catalogue-slot-opening = Otwarcie
catalogue-slot-talk = Wykład
catalogue-slot-group_work = Praca w grupach
catalogue-slot-break = Przerwa
catalogue-slot-meal = Posiłek
catalogue-slot-closing = Zakończenie
catalogue-slot-other = Inne
catalogue-completion = Warunki ukończenia
catalogue-completion-attended = obecność przez co najmniej { $percent } % zaplanowanych minut, { $breaks ->
    [in] z przerwami
   *[out] bez przerw
}
catalogue-completion-slots = obecność na każdym obowiązkowym punkcie programu
catalogue-completion-passed = zaliczenie testu: { $quiz }
catalogue-completion-survey = wypełnienie ankiety ewaluacyjnej (świadczy o tym potwierdzenie, nigdy same odpowiedzi)
catalogue-completion-none = Nie ma warunków: szkolenie ukończył każdy, kto w nim uczestniczył.
catalogue-certificate = Na zaświadczeniu
catalogue-topic = Temat
catalogue-time = Czas
catalogue-total = Razem
catalogue-entitlements = Świadczenia
catalogue-entitlement-lunch = Obiad
catalogue-entitlement-minutes = { $what }: od { $hours } godz. { $on ->
    [attended] obecności
   *[planned] zaplanowanego udziału
}, { $breaks ->
    [in] z przerwami
   *[out] bez przerw
}
catalogue-entitlement-sessions = { $what }: od { $least ->
    [one] jednej sesji
   *[other] { $least } sesji
} { $on ->
    [attended] z obecnością
   *[planned] w planie
}
catalogue-grounds = Przesłanki chronione
catalogue-ground-sex = płeć
catalogue-ground-age = wiek
catalogue-ground-race = rasa
catalogue-ground-ethnic-origin = pochodzenie etniczne
catalogue-ground-social-origin = pochodzenie społeczne
catalogue-ground-national-minority = przynależność do mniejszości narodowej
catalogue-ground-language = język
catalogue-ground-religion = religia
catalogue-ground-denomination = wyznanie lub bezwyznaniowość
catalogue-ground-world-view = światopogląd
catalogue-ground-beliefs = poglądy polityczne i inne przekonania
catalogue-ground-social-status = status społeczny
catalogue-ground-property = majątek
catalogue-ground-disability = niepełnosprawność
catalogue-ground-genetic-features = cechy genetyczne
catalogue-ground-sexual-orientation = orientacja seksualna
catalogue-ground-gender-identity = tożsamość płciowa
catalogue-download = Pobierz folder
catalogue-quizzes = Testy
catalogue-import-new = Importuj nową wersję

# Czytanie strony tak, jak zobaczą ją uczestnicy

catalogue-preview-note = Tak zobaczą tę stronę uczestnicy szkolenia. Obok niej będą mieli spis treści szkolenia i swoje postępy.
catalogue-preview-others = Strony szkolenia
catalogue-text-languages = Język tekstu

# Import

catalogue-import = Import szkolenia
catalogue-import-lead = Najpierw sprawdzamy wszystko. Jeżeli coś jest nie w porządku, podajemy każdy błąd z plikiem i wierszem i niczego nie zapisujemy.
catalogue-import-zip = Z pliku zip
catalogue-import-file = Folder szkolenia jako plik zip
catalogue-import-file-hint = Najwyżej { $megabytes } MB. Format opisano w pliku courses/README.md dołączonym do programu.
catalogue-import-do = Sprawdź i zaimportuj
catalogue-import-no-file = Prosimy najpierw wybrać plik zip.
catalogue-import-wrong = Niczego nie zaimportowano. Prosimy poprawić poniższe błędy i przesłać folder ponownie.
catalogue-import-problems = Co jest nie w porządku
catalogue-problem-file = Plik
catalogue-problem-line = Wiersz
catalogue-problem-what = Co jest nie w porządku
catalogue-problem-whole = cały folder
catalogue-import-bundled = Dołączone do programu
catalogue-import-bundled-text = Te szkolenia są dołączone do programu i mogą służyć za wzór własnych.
catalogue-import-this = Importuj
notice-course-imported = Szkolenie zostało zaimportowane. Nowe edycje skorzystają z tej wersji, a istniejące zachowają swoją.
notice-course-unchanged = Folder jest taki sam jak najnowsza wersja, więc nie było czego importować.

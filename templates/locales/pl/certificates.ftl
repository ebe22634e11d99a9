# Zaświadczenia: rejestr, strony, wiadomości, dokument

certificates-certificate = Zaświadczenie
certificates-register = Rejestr zaświadczeń
certificates-person = Imię i nazwisko
certificates-course = Szkolenie
certificates-dates = Termin
certificates-place = Miejsce
certificates-hours = Czas obecności
certificates-hours-part = { $attended } z { $planned }
certificates-number = Numer
certificates-issued-on = Data wydania
certificates-issuing-body = Wydane przez
certificates-project = Projekt
certificates-state = Stan
certificates-missing = Czego brakuje
certificates-actions = Czynności
certificates-outcomes = Co potrafi osoba, która ukończyła szkolenie
certificates-says = Treść zaświadczenia
certificates-download = Pobierz zaświadczenie (PDF)
certificates-file = zaswiadczenie
certificates-attendance = Moja obecność
certificates-mode-on-site = stacjonarnie

certificates-sum = zaświadczenia: { $valid }, osoby: { $people }
certificates-evaluate-covers = Ponowne sprawdzenie obejmuje wszystkie osoby tej edycji (liczba: { $people }), także te, których nie widać poniżej.
certificates-evaluate = Sprawdź ponownie teraz
certificates-not-enabled = Dla tego szkolenia nie wydaje się zaświadczeń. Tabela pokazuje, kto spełnia warunki ukończenia.
certificates-not-due = Zaświadczenia będą wydawane automatycznie od { $at }, po ostatnim punkcie programu. Do tego czasu tabela pokazuje bieżący stan.
certificates-find = Szukaj osób
certificates-find-words = Nazwisko lub numer
certificates-none-found = Nikogo nie znaleziono
certificates-none-found-text = Warto podać mniej słów lub krótsze słowa albo wybrać inny stan.
certificates-show-all = Pokaż wszystkich
certificates-nobody = Nikt nie ma jeszcze miejsca
certificates-nobody-text = Osoby pojawią się tutaj, gdy tylko ich zgłoszenie zostanie potwierdzone.
certificates-state-valid = wydane
certificates-state-revoked = unieważnione
certificates-state-due = zostanie wydane
certificates-state-met = warunki spełnione
certificates-state-short = jeszcze nie
certificates-revoke = Unieważnij
certificates-revoke-why = Powód
certificates-revoke-hint = Osoba otrzyma powód pocztą elektroniczną. Na stronie weryfikacji będzie widać tylko, że zaświadczenie unieważniono.
certificates-revoke-confirm = Czy unieważnić to zaświadczenie? Nie można go potem przywrócić, można tylko wydać nowe.
certificates-reissue = Wydaj nowe
certificates-refused-valid = Ta osoba ma ważne zaświadczenie. Przed wydaniem nowego trzeba je unieważnić.
certificates-refused-unprintable = Nie można wydrukować zaświadczenia: w krojach pisma dokumentu brakuje znaku użytego w nazwisku, nazwie miejsca lub szkolenia.
certificates-refused-short = Ta osoba nie spełnia teraz warunków ukończenia szkolenia, dlatego nie można wydać zaświadczenia.
certificates-refused-revoked = To zaświadczenie jest już unieważnione.
certificates-replace = Zastąp poprawionym
certificates-replace-text = Nowe zaświadczenie otrzyma własny numer i kod oraz treść zgodną z aktualnymi danymi. Dotychczasowe pozostanie w rejestrze jako zastąpione, a na stronie jego weryfikacji nie będzie widać ani nazwiska, ani powodu.
certificates-replace-hint = Na przykład: zmiana nazwiska. Osoba otrzyma powód pocztą elektroniczną.
certificates-replace-submit = Wydaj nowe zaświadczenie
certificates-changes = Co się zmieni
certificates-part = Na zaświadczeniu
certificates-was = Teraz
certificates-becomes = Po zmianie
certificates-language = Język
certificates-signatory = Osoba podpisująca
certificates-funding = Informacja o dofinansowaniu
certificates-same = Zaświadczenie zgadza się z aktualnymi danymi
certificates-same-text = Zaświadczenie powstaje z danych w systemie. Najpierw trzeba poprawić nazwisko, miejsce, szkolenie lub projekt, a potem tu wrócić.
certificates-same-person = Otwórz dane osoby
certificates-earlier = poprzednio:
certificates-refused-same = Zaświadczenie zgadza się z aktualnymi danymi. Najpierw trzeba poprawić dane.
certificates-refused-gone = To zgłoszenie nie należy już do edycji, dlatego nie można na jego podstawie nic wydać.

certificates-short-nothing-planned = Edycja nie ma programu, więc nie ma czasu, w którym można by być obecnym.
certificates-short-minutes = Obecność: { $attended } z wymaganych { $needed } min (zaplanowano { $planned } min)
certificates-short-compulsory = { $count ->
    [one] Opuszczony obowiązkowy punkt programu: { $slots }
   *[other] Opuszczone obowiązkowe punkty programu: { $slots }
}
certificates-short-not-entered = { $count ->
    [one] Nie wpisano jeszcze obecności w punkcie programu: { $slots }
   *[other] Nie wpisano jeszcze obecności w punktach programu: { $slots }
}
certificates-short-ahead = { $count ->
    [one] Przed Państwem punkt obowiązkowy: { $slots }
   *[many] Przed Państwem punkty obowiązkowe: { $slots }
}
certificates-short-withheld = Oddano; wynik nie jest jeszcze widoczny: { $quiz }
certificates-short-quiz = Bez zaliczenia: { $quiz }
certificates-short-survey = Brak wypełnionej ankiety ewaluacyjnej.

certificates-outcome-attended = Warunki ukończenia szkolenia są spełnione.
certificates-outcome-partly_attended = Edycja się zakończyła, a warunki ukończenia szkolenia nie są spełnione.
certificates-outcome-absent = Edycja się zakończyła, a obecności nie odnotowano.

certificates-revoked-banner = To zaświadczenie unieważniono { $date }. Nie jest już ważne.
certificates-replaced-banner = To zaświadczenie zastąpiono { $date }. Obowiązuje nowe.
certificates-revoked-why = Powód
certificates-replaced-by = Zastąpione przez
certificates-replaces = Wydane zamiast
certificates-code = Kod weryfikacyjny
certificates-code-hint = 24 litery i cyfry, na przykład 0123-4567-89AB-CDEF-GHJK-MNPQ. Łączniki i wielkość liter nie mają znaczenia.
certificates-verify-others = Weryfikacja przez inne osoby
certificates-verify-others-text = Kto zna ten adres lub kod, może sprawdzić, że zaświadczenie jest autentyczne, i zobaczyć, co potwierdza.
certificates-verify = Weryfikacja zaświadczenia
certificates-verify-text = Tutaj można sprawdzić, co o zaświadczeniu mówi rejestr. Prowadzi tu kod QR z zaświadczenia; można też wpisać kod weryfikacyjny.
certificates-verify-enter = Wpisz kod
certificates-verify-another = Sprawdź inne zaświadczenie
certificates-verify-submit = Sprawdź
certificates-verify-valid = Zaświadczenie jest autentyczne i ważne.
certificates-verify-revoked = Zaświadczenie jest autentyczne, ale { $date } zostało unieważnione i nie jest już ważne.
certificates-verify-replaced = Zastąpiło je zaświadczenie o numerze { $number }.
certificates-verify-replaced-on = Zaświadczenie jest autentyczne, ale { $date } zostało zastąpione i nie jest już ważne.
certificates-verify-replaces = Wydano je zamiast zaświadczenia o numerze { $number }.
certificates-verify-replaced-less = Pozostałej treści poprzedniego zaświadczenia nie pokazujemy. Prosimy o okazanie nowego zaświadczenia.
certificates-verify-unknown = Żadne zaświadczenie nie ma takiego kodu. Prosimy porównać go z dokumentem, znak po znaku.
certificates-verify-malformed = To nie jest pełny kod: ma on 24 litery i cyfry.
certificates-hash = Plik
certificates-hash-text = Niezmieniony plik tego zaświadczenia ma następującą sumę kontrolną (SHA-256):

certificates-badge = Cyfrowe poświadczenie (Open Badge)
certificates-badge-text = Zaświadczenie jako podpisany plik w standardzie Open Badges 3.0. Portfele cyfrowe i inne programy mogą same sprawdzić jego autentyczność.
certificates-badge-own = Ten plik zawiera też adres e-mail w postaci zaszyfrowanego skrótu, dzięki czemu portfel rozpozna, do kogo należy poświadczenie. Plik na stronie weryfikacji go nie zawiera.
certificates-badge-signed = Podpisane poświadczenie (JWT)
certificates-badge-readable = Poświadczenie do odczytu (JSON)
certificates-badge-status = Czy nadal jest ważne (JSON)
certificates-badge-register = Wpis w rejestrze dla programów (JSON)
certificates-badge-keys = Opublikowany klucz tej instalacji (JSON)
certificates-criteria-attended = obecność przez co najmniej { $percent } zaplanowanego czasu
certificates-criteria-slots = obecność na wszystkich obowiązkowych punktach programu
certificates-criteria-quiz = zaliczenie: { $quiz }
certificates-criteria-survey = wypełnienie ankiety ewaluacyjnej

certificates-state-failed = nie udało się wydać
certificates-issue-all = { $count ->
    [one] Wydaj { $count } zaświadczenie
    [few] Wydaj { $count } zaświadczenia
   *[many] Wydaj { $count } zaświadczeń
}
certificates-run-open = Trwa wydawanie zaświadczeń
certificates-run-done = Sprawdzono
certificates-run-of = { $done } z { $total }
certificates-run-begins = Za chwilę się rozpocznie.
certificates-run-failed = { $count ->
    [one] Nie udało się wydać { $count } zaświadczenia
   *[many] Nie udało się wydać { $count } zaświadczeń
}
certificates-run-stalled = Od minuty nic się nie dzieje. Aby wznowić, należy nacisnąć przycisk powyżej; nikt nie otrzyma dwóch zaświadczeń.
certificates-run-leave = Tę stronę można opuścić; wydawanie trwa dalej.
certificates-run-reload = Pokaż aktualny postęp
certificates-run-over = Ostatnie wydawanie zaświadczeń
certificates-run-sum = Wydano { $issued } z { $total }, do: { $at }.
certificates-run-nobody = { $at }: nikt nie czekał na zaświadczenie.
certificates-run-show = Pokaż aktualny rejestr
certificates-unissued = Zaświadczenia, których nie udało się wydać
certificates-unissued-text = Te osoby spełniają warunki ukończenia szkolenia, ale ich zaświadczeń nie da się teraz sporządzić. Po usunięciu podanej przyczyny można je wydać przyciskiem powyżej.
certificates-unissued-more = { $count ->
    [one] i jeszcze { $count }
   *[many] i jeszcze { $count }
}
certificates-failed-signs-person = Imię lub nazwisko zawiera znak, którego nie ma w krojach pisma dokumentu: { $signs }
certificates-failed-signs-course = Tytuł, efekt uczenia się lub temat szkolenia zawiera znak, którego nie ma w krojach pisma dokumentu: { $signs }
certificates-failed-signs-venue = Nazwa lub miejscowość miejsca szkolenia zawiera znak, którego nie ma w krojach pisma dokumentu: { $signs }
certificates-failed-signs-template = Dane osoby podpisującej, dodatkowe zdanie lub informacja o dofinansowaniu zawiera znak, którego nie ma w krojach pisma dokumentu: { $signs }
certificates-failed-signs-project = Tytuł lub inny tekst projektu zawiera znak, którego nie ma w krojach pisma dokumentu: { $signs }
certificates-failed-signs-other = W krojach pisma dokumentu nie ma znaku: { $signs }
certificates-failed-document = Nie udało się sporządzić dokumentu. Przyczyna jest zapisana w dzienniku serwera.
certificates-failed-passing = Wystąpił inny błąd, na przykład brak miejsca na dysku. Kolejna próba nastąpi automatycznie.
certificates-mend-person = Otwórz dane osoby
certificates-mend-course = Otwórz szkolenie
certificates-mend-venue = Otwórz miejsce szkolenia
certificates-mend-template = Otwórz szablon
certificates-mend-project = Otwórz projekt

certificates-pictures = Grafiki
certificates-pictures-of = jak w wersji { $number } szablonu
certificates-sentence = Dodatkowe zdanie
certificates-sentence-hint = Drukowane pod tytułem szkolenia. Jeśli nic nie trzeba dodać, pole może zostać puste.
certificates-signature = Podpis
certificates-logo = Logo
certificates-signatory-name = Imię i nazwisko osoby podpisującej
certificates-signatory-function = Stanowisko osoby podpisującej
certificates-logo-hint = Drukowane obok informacji o dofinansowaniu, nigdy większe niż flaga Unii Europejskiej. Flaga jest ustawiona w projekcie.
certificates-logo-alt = Opis logo
certificates-logo-alt-hint = Odczytywany osobom, które nie widzą grafiki, na przykład: „Logo Biura Równego Traktowania”.
certificates-funding-hint = Puste pole oznacza, że drukowana będzie informacja z projektu.
certificates-picture-file = Plik graficzny
certificates-picture-hint = PNG lub JPEG, najwyżej 1 MB i 3000 pikseli szerokości lub wysokości. Najlepiej wygląda tło przezroczyste lub białe.
certificates-picture-there = Grafika już jest. Pozostanie, jeśli nie zostanie wybrana inna.
certificates-picture-without = Od teraz bez tej grafiki
certificates-picture-kind = To nie jest plik PNG ani JPEG albo plik jest niepełny.
certificates-picture-bytes = Plik jest za duży. Dozwolone jest najwyżej { $limit } kB.
certificates-picture-pixels = Ta grafika ma { $width } na { $height } pikseli. Dozwolone jest od 1 do { $limit } w każdym kierunku.
certificates-picture-broken = Z tą grafiką nie da się wydrukować zaświadczenia; plik jest uszkodzony lub nietypowy. Warto zapisać go jako PNG i spróbować ponownie.
certificates-picture-again = Plik trzeba wybrać ponownie; przeglądarka go nie zachowuje.
certificates-text-unprintable = Z tym tekstem nie da się wydrukować zaświadczenia. Zawiera znak, którego nie ma w krojach pisma, na przykład emoji.
certificates-missing-in-all = Trzeba wpisać tekst przynajmniej w jednym języku.
certificates-missing-alt = Trzeba opisać, co przedstawia logo, przynajmniej w jednym języku.
certificates-template = Szablon zaświadczenia
certificates-template-lead = Co jest drukowane na zaświadczeniach w tym projekcie oprócz danych osoby, szkolenia i projektu.
certificates-template-otherwise = Żadna wersja nie jest jeszcze używana. Zaświadczenia podpisuje osoba wskazana w projekcie: { $signatory }.
certificates-template-versions = Wersje
certificates-template-version = Wersja
certificates-template-sample = Wzór (PDF)
certificates-template-used = używana
certificates-template-was-used = dawniej używana
certificates-template-draft = jeszcze nieużywana
certificates-template-use = Używaj tej wersji
certificates-template-use-confirm = Czy od teraz drukować wszystkie zaświadczenia według tej wersji? Wydane zaświadczenia się nie zmienią.
certificates-template-none = Nie ma szablonu
certificates-template-none-text = Biuro projektu nie przygotowało szablonu. Na zaświadczeniach są dane z projektu.
certificates-template-new = Nowa wersja
certificates-template-new-text = Nowa wersja nie jest używana od razu: najpierw warto obejrzeć wzory we wszystkich językach, a potem zacząć jej używać. Wydane zaświadczenia się nie zmieniają.
certificates-template-save = Zapisz jako nową wersję
certificates-sample-person = Maria Przykładowa
certificates-sample-course = Przykładowe szkolenie: równe traktowanie w administracji publicznej
certificates-sample-outcome = Rozpoznaje prawnie chronione przesłanki i rodzaje dyskryminacji.
certificates-sample-outcome-more = Sprawdza decyzje urzędu pod kątem równego traktowania.
certificates-sample-topic = Prawo i instytucje
certificates-sample-topic-more = Przypadki z administracji w województwie
certificates-sample-place = Przykładowo, Urząd Miasta
certificates-receipt = Potwierdzenie odbioru
certificates-receipt-on = Odbiór potwierdzono { $date }
certificates-receipt-ask = Biuro projektu musi wykazać, że zaświadczenie zostało odebrane. Samo pobranie pliku nie wystarczy; prosimy potwierdzić odbiór tutaj, raz.
certificates-receipt-confirm = Potwierdzam odbiór zaświadczenia
certificates-receipt-none = Odbioru jeszcze nie potwierdzono.
certificates-received-on = Odbiór potwierdzono
certificates-refused-ended = To zaświadczenie nie jest już ważne. Warto poszukać tego, które je zastępuje.
certificates-book-sum = wydane: { $all }, w tym ważne: { $valid }; z potwierdzonym odbiorem: { $received }
certificates-book-workbook = Arkusz (XLSX)
certificates-book-table = Tabela (CSV)
certificates-book-file = zaswiadczenia
certificates-book-find = Szukaj zaświadczeń
certificates-book-find-words = Nazwisko, numer, szkolenie lub edycja
certificates-book-valid = ważne
certificates-book-replaced = zastąpione
certificates-book-revoked = unieważnione
certificates-book-received = odbiór potwierdzony
certificates-book-not-received = odbiór niepotwierdzony
certificates-book-hours = Godziny obecności
certificates-book-planned = Godziny planowane
certificates-book-ended-on = Nieważne od
certificates-book-none-found = Nie znaleziono żadnego zaświadczenia
certificates-book-show-all = Pokaż wszystkie
certificates-book-none = Nie wydano jeszcze żadnego zaświadczenia
certificates-book-none-text = Zaświadczenia są wydawane automatycznie po ostatnim punkcie programu edycji i pojawiają się tutaj.

notice-certificates-evaluating = Trwa sprawdzanie wszystkich osób. Wynik będzie widoczny za chwilę, po odświeżeniu strony.
notice-certificates-revoked = Zaświadczenie unieważniono, a osobę o tym powiadomiono.
notice-certificates-reissued = Wydano nowe zaświadczenie.
notice-certificates-replaced = Wydano nowe zaświadczenie, a osobę o tym powiadomiono.
notice-certificates-received = Odbiór potwierdzono. Dziękujemy.
notice-certificates-template-saved = Wersję zapisano. Przed użyciem warto obejrzeć wzory.
notice-certificates-template-used = Od teraz zaświadczenia są drukowane według tej wersji.

certificates-mail-greeting = Dzień dobry, { $name },
certificates-mail-closing = Z wyrazami szacunku, biuro projektu
certificates-mail-issued-subject = Zaświadczenie: { $course }
certificates-mail-issued-text = gratulujemy ukończenia szkolenia „{ $course }”. Zaświadczenie ma numer { $number }.
certificates-mail-replaced-subject = Nowe zaświadczenie { $number }
certificates-mail-replaced-text = wydaliśmy nowe zaświadczenie ukończenia szkolenia „{ $course }”. Ma ono numer { $number } i zastępuje zaświadczenie { $replaced }, które nie jest już ważne.
certificates-mail-download = Można je pobrać tutaj:
certificates-mail-verify = Kto chce sprawdzić jego autentyczność, może to zrobić tutaj:
certificates-mail-revoked-subject = Unieważnienie zaświadczenia { $number }
certificates-mail-revoked-text = zaświadczenie { $number } ukończenia szkolenia „{ $course }” nie jest już ważne.
certificates-mail-revoked-why = Powód: { $why }
certificates-mail-revoked-contact = W razie pytań prosimy pisać na adres { $contact }.

# Dokument

certificates-sheet-certificate = Zaświadczenie
certificates-sheet-number = Nr
certificates-sheet-certifies = Zaświadcza się, że
certificates-sheet-completed = ukończył(a) szkolenie
certificates-sheet-edition = Edycja
certificates-sheet-dates = Termin
certificates-sheet-place = Miejsce
certificates-sheet-mode = Forma
certificates-sheet-hours = Czas obecności
certificates-sheet-outcomes = Osiągnięte efekty uczenia się
certificates-sheet-topics = Program
certificates-sheet-topic = Temat
certificates-sheet-topic-hours = Czas
certificates-sheet-issued-on = Data wydania:
certificates-sheet-verify = Weryfikacja
certificates-sheet-verify-hint = Aby sprawdzić to zaświadczenie w rejestrze, należy zeskanować kod lub otworzyć adres:
certificates-sheet-page-of = strona { $n } z { $m }
certificates-sheet-project = Projekt
certificates-sheet-project-number = Nr
certificates-sheet-emblem-alt = Flaga Unii Europejskiej
certificates-sheet-qr-alt = Kod QR z adresem weryfikacji
certificates-sheet-signature-alt = Podpis: { $name }

home-menu-start = Start
home-menu-editions = Edycje
home-menu-materials = Materiały
home-menu-projects = Projekty
home-menu-courses = Szkolenia
home-menu-people = Osoby
home-menu-mail = Poczta
home-menu-audit = Dziennik zdarzeń

# Strona startowa gościa

home-welcome-title = Szkolenia z zakresu równego traktowania
home-welcome-lead = Szkolenia dla pracowników urzędów z sąsiednich regionów: zgłoszenie, nauka w przeglądarce, dwa dni wspólnych zajęć i zaświadczenie.
home-welcome-sign-in = Zaloguj się
home-welcome-editions = Najbliższe edycje
home-welcome-all = Wszystkie edycje
home-welcome-none = Obecnie nie ma zapowiedzianych edycji.
home-verify-heading = Sprawdzenie zaświadczenia
home-verify-text = Po podaniu kodu z zaświadczenia widać, co zostało potwierdzone, komu je wydano i czy jest nadal ważne.
home-verify-button = Sprawdź zaświadczenie
home-how-heading = Jak wziąć udział
home-how-text = Należy się zalogować, znaleźć edycję przeznaczoną dla swojego regionu i stanowiska i zgłosić udział. Osobę, która nie ma jeszcze konta, doda jej urząd lub biuro projektu.

# Strona startowa po zalogowaniu

home-desk-title = Dzień dobry, { $name }
home-tasks-title = Co teraz zrobić
home-tasks-none = Obecnie nic na Państwa nie czeka.
home-hurry-now = Pilne
home-hurry-today = Dzisiaj
home-hurry-soon = Wkrótce
home-hurry-you = Państwa kolej
home-enrolments-title = Moje szkolenia
home-step-await = Biuro rozpatruje zgłoszenie. O decyzji powiadomimy pocztą elektroniczną.
home-step-await-label = Zobacz zgłoszenie
home-step-wait = Zgłoszenie jest na liście rezerwowej. O zwolnionym miejscu powiadomimy pocztą elektroniczną.
home-step-wait-label = Zobacz zgłoszenie
home-step-answer = Miejsce czeka na Państwa do { $until }.
home-step-answer-soon = Czeka na Państwa miejsce.
home-step-answer-label = Odpowiedz na propozycję
home-step-prepare = Miejsce jest przyznane. Przed rozpoczęciem prosimy zapoznać się z materiałem i rozwiązać test wstępny.
home-step-prepare-label = Otwórz szkolenie
home-step-check-in = Szkolenie trwa. Obecność prosimy potwierdzić numerem podanym w sali.
home-step-check-in-label = Potwierdź obecność
home-step-finish = Zajęcia w sali się zakończyły. Prosimy ukończyć pozostałe części szkolenia; zaświadczenie zostanie wystawione automatycznie.
home-step-finish-label = Przejdź do szkolenia
home-step-off = Ta edycja się nie odbędzie.
home-step-off-label = Zobacz zgłoszenie
home-step-over = To zgłoszenie jest zamknięte.
home-step-over-label = Zobacz zgłoszenie
home-find-title = Znajdź szkolenie
home-find-text = Warto sprawdzić, które edycje są przeznaczone dla Państwa regionu i stanowiska. Jedno i drugie jest zapisane w Państwa danych.
home-find-open = Te szkolenia są przeznaczone dla Państwa regionu i stanowiska i można się na nie teraz zgłosić.
home-find-button = Zobacz edycje
home-find-record = Moje dane
home-teaching-title = Prowadzone zajęcia
home-uncertified = { $count ->
    [one] Nie udało się wydać { $count } zaświadczenia: zobacz dlaczego
   *[many] Nie udało się wydać { $count } zaświadczeń: zobacz dlaczego
}
home-objections = { $count ->
    [one] { $count } zastrzeżenie do obecności czeka na odpowiedź
    [few] { $count } zastrzeżenia do obecności czekają na odpowiedź
    [many] { $count } zastrzeżeń do obecności czeka na odpowiedź
   *[other] { $count } zastrzeżenia do obecności czeka na odpowiedź
}
home-teach-to-mark = { $count ->
    [one] { $count } odpowiedź czeka na ocenę lub ogłoszenie oceny
    [few] { $count } odpowiedzi czekają na ocenę lub ogłoszenie oceny
    [many] { $count } odpowiedzi czeka na ocenę lub ogłoszenie oceny
   *[other] { $count } odpowiedzi czeka na ocenę lub ogłoszenie oceny
}
home-teach-today = Sprawdzenie obecności w sali
home-teach-now = Dzisiaj.
home-teach-seated = { $count ->
    [one] { $count } uczestnik.
    [few] { $count } uczestników.
    [many] { $count } uczestników.
   *[other] { $count } uczestników.
}
home-failed-mails = { $count ->
    [one] Nie wysłano jednej wiadomości
    [few] Nie wysłano { $count } wiadomości
    [many] Nie wysłano { $count } wiadomości
   *[other] Nie wysłano { $count } wiadomości
}
home-teach-attendance = Obecność
home-teach-participants = Uczestnicy
home-office-title = Projekty w skrócie
home-figure-editions = Edycje w toku
home-figure-seats = Zajęte miejsca
home-figure-of = z { $total }
home-figure-waiting = Na listach rezerwowych
home-figure-mails = Niewysłane wiadomości
home-editions-title = Edycje w toku
home-editions-words = Kod, miasto lub szkolenie
home-editions-all = Pokaż wszystkie edycje
home-column-edition = Edycja
home-column-when = Kiedy
home-column-seats = Miejsca
home-column-waiting = Oczekujący
home-column-state = Stan
home-column-next = Co dalej
home-office-step-announce = Sprawdzić plan i ogłosić edycję
home-office-step-open = Otworzyć zgłoszenia
home-office-step-fill = Zapełnić wolne miejsca
home-office-step-decide = Zdecydować, czy edycja się odbędzie
home-office-step-start = Odnotować rozpoczęcie
home-office-step-complete = Odnotować zakończenie
home-office-step-close = Zebrać dokumentację i zamknąć edycję
home-projects-title = Projekty
home-project-audited = Kontrola
home-first-title = Od czego zacząć
home-first-course = Zaimportować szkolenie
home-first-course-note = Folder lub archiwum zip: teksty, testy, ankieta, program.
home-first-project = Założyć projekt
home-first-project-note = Instytucja finansująca, regiony, kategorie stanowisk, wskaźniki. Edycje planuje się na stronie projektu.
home-first-people = Dodać współpracowników
home-first-people-note = Następnie nadać im uprawnienia: biuro, trener, kontroler.

# Wyszukiwarka

home-search-title = Szukaj
home-search-lead = We wszystkim, co jest tu dla Państwa dostępne.
home-search-words = Słowa
home-search-editions = Edycje
home-search-materials = Materiały
home-search-courses = Szkolenia
home-search-people = Osoby
home-search-none = Niczego nie znaleziono
home-search-none-text = Warto podać mniej słów lub krótsze słowa. Litery ze znakami diakrytycznymi i bez nich są traktowane tak samo.

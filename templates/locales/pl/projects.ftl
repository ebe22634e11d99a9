# Projekty: dotacja

projects-list-title = Projekty
projects-list-lead = Każdy projekt to jedna dotacja: kto płaci, kogo szkolimy, gdzie i co trzeba na koniec wykazać.
projects-none = Nie ma jeszcze projektów
projects-none-admin = Projekt obejmuje instytucję finansującą, regiony, kategorie stanowisk i wskaźniki. W nim planuje się edycje.
projects-none-office = Projekt pojawi się tutaj, gdy tylko zostaną Państwo wyznaczeni do jego biura lub jako kontroler.
projects-add = Dodaj projekt
projects-edit = Edytuj projekt
projects-form-lead = Wpisane tu informacje trafiają na harmonogramy, listy obecności, zaświadczenia i do sprawozdań.
projects-save = Zapisz projekt
projects-results = Wyniki testów
projects-items = Pytania
projects-evidence = Dokumentacja
projects-certificates = Zaświadczenia
projects-schedule = Harmonogram
projects-plans = Plany
projects-seatings = Obsadzenie miejsc
projects-venues = Miejsca szkoleń
projects-plan-edition = Zaplanuj edycję

projects-code = Kod
projects-code-hint = Krótki, do adresów i zestawień: wielkie litery, cyfry i łączniki, na przykład RT2026. Później nie można go zmienić.
projects-title = Tytuł
projects-title-hint = Zgodnie z umową o dofinansowanie, do 600 znaków. Wystarczy jeden język; czytający w innych językach zobaczą tę wersję, która istnieje.
projects-kicker = { $code } · { $number }
projects-number = Numer umowy
projects-programme = Program
projects-funder = Instytucja finansująca
projects-term = Okres realizacji
projects-starts-on = Pierwszy dzień
projects-ends-on = Ostatni dzień
projects-contact = Adres e-mail biura projektu
projects-contact-hint = Widoczny dla uczestników na stronach i w wiadomościach.
projects-grant = Dotacja
projects-visibility = Informacja o finansowaniu
projects-visibility-hint = Zdanie wymagane przez instytucję finansującą; pojawia się na stronach, listach, zaświadczeniach i w eksportach.
projects-visibility-default = Dofinansowane przez Unię Europejską
projects-emblem = Emblemat
projects-emblem-hint = Umieszczany obok informacji o finansowaniu, nigdy mniejszy niż inne znaki.
projects-emblem-eu = Flaga Unii Europejskiej
projects-emblem-none = Bez emblematu
projects-issuing-body = Instytucja wydająca zaświadczenia
projects-issuing-body-hint = Instytucja, w której imieniu wydawane są zaświadczenia.
projects-signatory = Osoba podpisująca zaświadczenia
projects-signatory-name = Imię i nazwisko osoby podpisującej
projects-signatory-function = Stanowisko osoby podpisującej

projects-regions = Regiony
projects-regions-hint = Regiony, z których pochodzą szkoleni urzędnicy.
projects-region-count = { $count ->
    [one] { $count } region
    [few] { $count } regiony
    [many] { $count } regionów
   *[other] { $count } regionu
}
projects-country = { $name }: wybrano { $chosen } z { $of }
projects-roles = Kategorie stanowisk
projects-roles-hint = Kategorie urzędników, dla których wydziela się miejsca. Kod służy w zestawieniach i przy imporcie: małe litery, cyfry i łączniki. Kategorię używaną w edycjach można przemianować i przesunąć, ale nie usunąć.
projects-role-code = Kod
projects-order = Kolejność
projects-remove = Usuń
projects-role-order-label = Kolejność w wierszu { $row }
projects-role-code-label = Kod w wierszu { $row }
projects-role-name-label = Nazwa w wierszu { $row }, { $language }
projects-role-remove-label = Usuń wiersz { $row }

projects-targets = Wskaźniki
projects-no-targets = Nie określono wskaźników.
projects-targets-hint = To, do czego projekt się zobowiązał. Aby usunąć wiersz, wystarczy wyczyścić wszystkie nazwy.
projects-target = Wskaźnik
projects-target-counts = Co liczymy
projects-target-unit = Jednostka
projects-target-value = Wartość docelowa
projects-target-reached = Osiągnięto
projects-target-by-hand = liczone ręcznie
projects-target-counts-label = Co liczymy w wierszu { $row }
projects-target-name-label = Nazwa wskaźnika w wierszu { $row }, { $language }
projects-target-unit-label = Jednostka w wierszu { $row }
projects-target-value-label = Wartość docelowa w wierszu { $row }
projects-indicator-editions = Przeprowadzone edycje
projects-indicator-participants = Uczestnicy obecni na szkoleniu
projects-indicator-certificates = Wydane zaświadczenia
projects-indicator-regions = Objęte regiony
projects-indicator-materials = Wydane materiały
projects-indicator-publications = Publikacje
projects-indicator-other = Inny wskaźnik

projects-records = Przechowywanie i publikowanie danych
projects-retention-event = Zdarzenie, od którego liczy się okres przechowywania
projects-retention-event-hint = Zdarzenie zewnętrzne wobec projektu, na przykład ostatnia płatność na rzecz beneficjenta. Prosimy wpisać je w mianowniku.
projects-retention-event-default = ostatnia płatność na rzecz beneficjenta
projects-retention-years = Liczba lat przechowywania
projects-retention-from = Data zdarzenia
projects-retention-from-hint = Prosimy pozostawić puste, dopóki zdarzenie nie nastąpi.
projects-retention-until = Dokumentację przechowuje się przez { $years ->
    [one] rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
} od zdarzenia „{ $event }”, do dnia { $date } włącznie.
projects-retention-waiting = Dokumentację przechowuje się przez { $years ->
    [one] rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
} od zdarzenia „{ $event }”. Jeszcze ono nie nastąpiło, więc niczego się nie usuwa.
projects-retention-held = Dopóki trwa wstrzymanie, niczego się nie usuwa. Potem dokumentację przechowuje się przez { $years ->
    [one] rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
} od zdarzenia „{ $event }”.
projects-held-reason = Powód wstrzymania usuwania
projects-held-reason-hint = Dopóki to pole jest wypełnione, niczego się nie usuwa, bez względu na datę: kontrola, spór.
projects-held-banner = Usuwanie danych wstrzymano: { $reason }
projects-suppression = Najmniejsza publikowana liczba
projects-suppression-hint = Mniejsze liczby są ukrywane w publicznych tabelach, aby nikogo nie można było rozpoznać.
projects-suppression-words = W publicznych tabelach ukrywa się liczby mniejsze niż { $k }.

projects-editions = Edycje
projects-edition = Edycja
projects-edition-place = Miejsce
projects-edition-dates = Termin
projects-edition-seats = Miejsca
projects-edition-state = Stan
projects-no-editions = Nie zaplanowano jeszcze żadnej edycji
projects-no-editions-office = Prosimy wybrać szkolenie, miejsce i termin; program zostanie skopiowany ze szkolenia, a miejsca rozdzielone między regiony i kategorie stanowisk.

projects-wrong-code = Dozwolone są tylko wielkie litery bez polskich znaków, cyfry i łączniki, od 2 do 32 znaków, z literą lub cyfrą na początku i na końcu.
projects-code-taken = Ten kod ma już inny projekt.
projects-wrong-end = Ostatni dzień przypada przed pierwszym.
projects-missing-in-all = Prosimy wypełnić przynajmniej jeden język.
projects-missing-regions = Prosimy wybrać przynajmniej jeden region.
projects-missing-roles = Prosimy podać przynajmniej jedną kategorię stanowisk.
projects-wrong-role-code = Dozwolone są tylko małe litery bez polskich znaków, cyfry i łączniki, z literą lub cyfrą na początku i na końcu.
projects-role-twice = Ten sam kod jest w innym wierszu.
projects-role-in-use = Kategoria „{ $code }” jest używana w edycjach i nie można jej usunąć.

notice-project-added = Projekt został dodany.
notice-project-changed = Projekt został zapisany.

# O co projekt pyta uczestników

projects-questions = Pytania do uczestników
projects-questions-lead = Co instytucje finansujące chcą wiedzieć o uczestnikach. Proszę pytać tylko o to, co projekt musi sprawozdać; każde pytanie jest wyłączone, dopóki ktoś go nie włączy.
projects-answers = Odpowiedzi uczestników
projects-questions-ask = O co się pyta
projects-questions-which = Pytania na stronie każdego uczestnika
projects-questions-which-hint = Każde pytanie można pominąć. Po wyłączeniu pytania udzielone odpowiedzi pozostają w danych, ale nie są sprawozdawane.
projects-questions-save = Zapisz pytania
projects-questions-none = Projekt o nic nie pyta uczestników.
projects-questions-since = Zadawane od
projects-question-sex = Płeć
projects-question-birth-year = Rok urodzenia
projects-question-education = Wykształcenie
projects-question-labour-status = Status na rynku pracy
projects-question-disability = Niepełnosprawność
projects-question-minority = Przynależność do mniejszości
projects-question-foreign-background = Obce pochodzenie
projects-question-sensitive = Dane wrażliwe: przechowywane osobno, można odmówić odpowiedzi
projects-sex-not-stated = Bez odpowiedzi
projects-sex-woman = Kobieta
projects-sex-man = Mężczyzna
projects-sex-non-binary = Osoba niebinarna
projects-education-not-stated = Bez odpowiedzi
projects-education-isced-0-2 = Co najwyżej gimnazjalne lub podstawowe (ISCED 0–2)
projects-education-isced-3-4 = Ponadgimnazjalne lub policealne (ISCED 3–4)
projects-education-isced-5-8 = Wyższe (ISCED 5–8)
projects-labour-not-stated = Bez odpowiedzi
projects-labour-employed = Osoba pracująca, także na własny rachunek
projects-labour-unemployed = Osoba bezrobotna krócej niż 12 miesięcy
projects-labour-unemployed-long = Osoba bezrobotna 12 miesięcy lub dłużej
projects-labour-inactive = Osoba bierna zawodowo
projects-sensitive-yes = Tak
projects-sensitive-no = Nie
projects-sensitive-refused = Odmawiam odpowiedzi
projects-filling = Uzupełniane bez pytania
projects-filling-text = Urzędnikom można uzupełnić status na rynku pracy i wykształcenie bez pytania, jeżeli zapisano uzasadnienie. Pierwszeństwo ma to, co podał uczestnik lub co wynika z dokumentu.
projects-filling-none = Niczego nie uzupełnia się bez pytania.
projects-filling-add = Uzupełnij bez pytania
projects-filling-replace = Zastąp tę regułę
projects-filling-roles = Uczestnikom z tych kategorii
projects-filling-asked = Bez uzupełniania
projects-filling-reason = Dlaczego nie trzeba pytać
projects-filling-reason-hint = Uzasadnienie wraz z Państwa nazwiskiem jest widoczne w sprawozdaniach i dla audytorów.
projects-filling-save = Zapisz regułę
projects-filling-end = Zakończ tę regułę
projects-filling-end-confirm = Zakończyć tę regułę? W sprawozdaniach zabraknie tego, co uzupełniała.
projects-filling-earlier = Wcześniejsze reguły
projects-filling-ended = Zakończono
projects-filling-for = Dla
projects-filling-because = Uzasadnienie
projects-filling-by = Decyzja
projects-filling-no-role = Proszę wybrać co najmniej jedną kategorię uczestników.
projects-filling-nothing = Proszę wybrać, co się uzupełnia: status na rynku pracy, wykształcenie lub oba.

notice-project-questions-saved = Pytania zapisano.
notice-project-filling-saved = Regułę zapisano. Sprawozdania uzupełnią z niej brakujące dane.
notice-project-filling-ended = Regułę zakończono.

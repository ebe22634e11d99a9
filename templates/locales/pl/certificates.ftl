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
certificates-refused-short = Ta osoba nie spełnia teraz warunków ukończenia szkolenia, dlatego nie można wydać zaświadczenia.
certificates-refused-revoked = To zaświadczenie jest już unieważnione.

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
certificates-short-quiz = Bez zaliczenia: { $quiz }
certificates-short-survey = Brak wypełnionej ankiety ewaluacyjnej.

certificates-outcome-attended = Warunki ukończenia szkolenia są spełnione.
certificates-outcome-partly_attended = Edycja się zakończyła, a warunki ukończenia szkolenia nie są spełnione.
certificates-outcome-absent = Edycja się zakończyła, a obecności nie odnotowano.

certificates-revoked-banner = To zaświadczenie unieważniono { $date }. Nie jest już ważne.
certificates-revoked-why = Powód
certificates-replaced-by = Zastąpione przez
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
certificates-verify-unknown = Żadne zaświadczenie nie ma takiego kodu. Prosimy porównać go z dokumentem, znak po znaku.
certificates-verify-malformed = To nie jest pełny kod: ma on 24 litery i cyfry.
certificates-hash = Plik
certificates-hash-text = Niezmieniony plik tego zaświadczenia ma następującą sumę kontrolną (SHA-256):

notice-certificates-evaluating = Trwa sprawdzanie wszystkich osób. Wynik będzie widoczny za chwilę, po odświeżeniu strony.
notice-certificates-revoked = Zaświadczenie unieważniono, a osobę o tym powiadomiono.
notice-certificates-reissued = Wydano nowe zaświadczenie.

certificates-mail-greeting = Dzień dobry, { $name },
certificates-mail-closing = Z wyrazami szacunku, biuro projektu
certificates-mail-issued-subject = Zaświadczenie: { $course }
certificates-mail-issued-text = gratulujemy ukończenia szkolenia „{ $course }”. Zaświadczenie ma numer { $number }.
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
certificates-sheet-signature-alt = Podpis

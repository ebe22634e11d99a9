# Zgłoszenia: miejsca, lista rezerwowa, import.

enrolment-ask-title = Zapisz się
enrolment-ask-text = Biuro projektu widzi, że bierzesz udział. Do rozpoczęcia możesz w każdej chwili zrezygnować; miejsce przechodzi wtedy na następną osobę z listy.
enrolment-ask-seat = Zajmij miejsce
enrolment-ask-wait = Zapisz się na listę rezerwową
enrolment-outlook-seat = Jest wolne miejsce dla Twojego regionu i kategorii.
enrolment-outlook-wait = Wszystkie miejsca dla Twojego regionu i kategorii są zajęte. { $waiting ->
    [0] Będziesz na pierwszym miejscu listy rezerwowej.
    [one] Na liście rezerwowej czeka już jedna osoba.
    [few] Na liście rezerwowej czekają już { $waiting } osoby.
   *[many] Na liście rezerwowej czeka już { $waiting } osób.
 }
enrolment-complete-record = Uzupełnij moje dane
enrolment-other-editions = Zobacz inne edycje
enrolment-your-place = Twoje zgłoszenie
enrolment-not-stated = nie podano
enrolment-place = Miejsce
enrolment-own-title = Zgłoszenie
enrolment-of-person = Zgłoszenie: { $person }
enrolment-learn = Przejdź do szkolenia
enrolment-state-heading = Stan
enrolment-history = Historia
enrolment-when-where = Kiedy i gdzie
enrolment-schedule = Harmonogram
enrolment-calendar = Dodaj do kalendarza (iCalendar)
enrolment-withdraw = Zrezygnuj
enrolment-withdraw-text = Miejsce natychmiast otrzyma następna osoba z listy; nie można tego cofnąć.
enrolment-withdraw-why = Powód
enrolment-withdraw-confirm = Zrezygnować z udziału w tej edycji?
enrolment-participants-title = Uczestnicy
enrolment-seats = Zajęte miejsca: { $seated } z { $capacity }, na liście rezerwowej: { $waiting }
enrolment-quotas = Miejsca według regionów i kategorii
enrolment-total = Razem
enrolment-full = komplet
enrolment-people = Osoby
enrolment-person = Osoba
enrolment-actions = Działania
enrolment-place-seat = Przydziel miejsce
enrolment-why = Powód
enrolment-nobody = Nikt się jeszcze nie zapisał
enrolment-nobody-text = Urzędnicy zapisują się na stronie edycji; biuro może zapisać osoby poniżej lub zaimportować listę.
enrolment-by-office = Zapisz osobę
enrolment-by-office-hint = Adres e-mail osoby, która jest już w systemie.
enrolment-by-office-submit = Zapisz
enrolment-unknown-person = Nie ma osoby o tym adresie e-mail.
enrolment-import-title = Import uczestników
enrolment-import-file = Plik
enrolment-import-file-label = Lista uczestników (CSV, XLSX lub ODS)
enrolment-import-text = Wymagane kolumny: imię, nazwisko, e-mail, województwo, kategoria. Opcjonalne: instytucja, wydział, stanowisko, język. Przed potwierdzeniem nic nie zostanie zapisane.
enrolment-import-look = Sprawdź listę
enrolment-import-problems = { $count ->
    [one] Znaleziono jeden błąd; nic nie zapisano.
    [few] Znaleziono { $count } błędy; nic nie zapisano.
   *[many] Znaleziono { $count } błędów; nic nie zapisano.
 }
enrolment-import-problems-heading = Co jest nie tak
enrolment-import-row-heading = Wiersz
enrolment-import-column-heading = Kolumna
enrolment-import-what = Problem
enrolment-import-good = { $count ->
    [one] Można zapisać jedną osobę
    [few] Można zapisać { $count } osoby
   *[many] Można zapisać { $count } osób
 }
enrolment-import-encoding = Tekst odczytano jako { $encoding }.
enrolment-import-take-all = Zapisz wszystkich
enrolment-import-take-good = Zapisz tylko poprawne wiersze
enrolment-import-gone = Sprawdzona lista nie jest już przechowywana. Prześlij ją ponownie.
enrolment-import-has-problems = Lista zawiera błędy; popraw ją albo zapisz tylko poprawne wiersze.
enrolment-import-row = Wiersz { $row }: { $problem }
enrolment-import-no-column = Brakuje kolumny „{ $column }”.
enrolment-import-empty = Pole „{ $column }” jest puste.
enrolment-import-too-long = Dłuższe niż { $longest } znaków.
enrolment-import-unknown-region = Nie ma regionu „{ $text }”.
enrolment-import-unknown-role = Projekt nie ma kategorii „{ $text }”.
enrolment-import-unknown-language = „{ $text }” to żaden z kodów pl, sv, en.
enrolment-import-email = „{ $text }” nie jest adresem e-mail.
enrolment-import-twice = Adres „{ $text }” występuje na liście dwa razy.
enrolment-column-given-name = Imię
enrolment-column-family-name = Nazwisko
enrolment-column-email = E-mail
enrolment-column-organisation = Instytucja
enrolment-column-unit = Wydział
enrolment-column-function = Stanowisko
enrolment-column-region = Województwo lub region
enrolment-column-role-category = Kategoria
enrolment-column-language = Język
enrolment-state-nominated = Wskazano
enrolment-state-text-nominated = Wskazał Cię Twój urząd.
enrolment-state-applied = Zgłoszono
enrolment-state-text-applied = Zgłoszenie czeka na decyzję.
enrolment-state-waitlisted = Lista rezerwowa
enrolment-state-text-waitlisted = Gdy tylko zwolni się miejsce, otrzymasz wiadomość e-mail.
enrolment-state-offered = Zaproponowano miejsce
enrolment-state-text-offered = Miejsce jest dla Ciebie zarezerwowane do upływu terminu.
enrolment-state-confirmed = Potwierdzono
enrolment-state-text-confirmed = Masz miejsce.
enrolment-state-attended = Ukończono
enrolment-state-text-attended = Wzięto udział w szkoleniu.
enrolment-state-partly_attended = Częściowy udział
enrolment-state-text-partly_attended = Wzięto udział w części szkolenia.
enrolment-state-absent = Nieobecność
enrolment-state-text-absent = Odnotowano nieobecność.
enrolment-state-declined = Odrzucono propozycję
enrolment-state-text-declined = Zrezygnowano z propozycji miejsca.
enrolment-state-withdrawn = Rezygnacja
enrolment-state-text-withdrawn = Miejsce zostało oddane. Dopóki trwa nabór, można zapisać się ponownie.
enrolment-state-substituted = Zastępstwo
enrolment-state-text-substituted = Miejsce zajęła inna osoba.
enrolment-refuse-already-enrolled = To zgłoszenie już istnieje: udział w tej edycji jest zapisany.
enrolment-refuse-not-open = Ta edycja nie przyjmuje teraz zgłoszeń (stan: { $state }).
enrolment-refuse-too-early = Nabór rozpocznie się { $from }.
enrolment-refuse-too-late = Nabór zakończył się { $until }. Zapytaj biuro projektu, czy zostało wolne miejsce.
enrolment-refuse-region-missing = W Twoich danych brakuje regionu, a miejsca są przydzielane według regionów.
enrolment-refuse-wrong-region = Ta edycja jest przeznaczona dla innych regionów niż { $region }.
enrolment-refuse-role-missing = W Twoich danych brakuje kategorii, a miejsca są przydzielane według kategorii.
enrolment-refuse-wrong-role = Projekt nie obejmuje kategorii „{ $role }”.
enrolment-refuse-trained-before = Projekt jest dla osób dotąd nieprzeszkolonych; w danych zapisano: { $what }.
enrolment-refuse-trained-here = To szkolenie zostało już ukończone w edycji { $code }.
enrolment-refuse-clash = Na te same dni potwierdzono udział w edycji { $code }.
enrolment-refuse-withdraw = Z tego zgłoszenia nie można już zrezygnować.
enrolment-refuse-not-waiting = Tej osoby nie ma na liście rezerwowej.
enrolment-refuse-no-seat = Nie ma wolnego miejsca.
enrolment-why-seat = Było wolne miejsce dla regionu i kategorii.
enrolment-why-full = Wszystkie miejsca dla regionu i kategorii były zajęte.
enrolment-why-office = Decyzją biura: { $why }
enrolment-why-imported = Z listy zaimportowanej przez biuro.
enrolment-why-withdrawn = Rezygnacja.
enrolment-why-withdrawn-because = Rezygnacja: { $why }
enrolment-why-same-cell = Zwolniło się miejsce dla tego samego regionu i kategorii.
enrolment-why-same-region = Zwolniło się miejsce dla tego samego regionu i nikt z jego kategorii nie czekał.
enrolment-why-same-role = Zwolniło się miejsce dla tej samej kategorii i nikt z jego regionu nie czekał.
enrolment-why-edition = Zwolniło się miejsce i nikt z jego regionu ani kategorii nie czekał.
notice-enrolment-confirmed = Miejsce potwierdzono; wysłano wiadomość e-mail.
notice-enrolment-waitlisted = Zapisano na listę rezerwową; o wolnym miejscu powiadomi wiadomość e-mail.
notice-enrolment-withdrawn = Przyjęto rezygnację.
notice-enrolment-placed = Przydzielono miejsce.
notice-enrolment-imported = Uczestnicy zostali zapisani.
enrolment-mail-your-enrolment = Twoje zgłoszenie:
enrolment-mail-schedule = Harmonogram:
enrolment-mail-confirmed-subject = Miejsce potwierdzone: { $course } ({ $code })
enrolment-mail-confirmed-text = masz miejsce w edycji { $code } szkolenia „{ $course }”.
enrolment-mail-waitlisted-subject = Lista rezerwowa: { $course } ({ $code })
enrolment-mail-waitlisted-text = wszystkie miejsca są zajęte; jesteś na liście rezerwowej edycji { $code } szkolenia „{ $course }”. Damy znać, gdy tylko zwolni się miejsce.
enrolment-mail-moved-up-subject = Mamy dla Ciebie miejsce: { $course } ({ $code })
enrolment-mail-moved-up-text = zwolniło się miejsce: Twój udział w edycji { $code } szkolenia „{ $course }” jest potwierdzony. Jeśli nie możesz przyjechać, zrezygnuj, aby miejsce otrzymała następna osoba.
enrolment-mail-withdrawn-subject = Rezygnacja: { $course } ({ $code })
enrolment-mail-withdrawn-text = odnotowano rezygnację z edycji { $code } szkolenia „{ $course }”.
enrolment-mail-takes-place-subject = Potwierdzono termin: { $course } ({ $code })
enrolment-mail-takes-place-text = edycja { $code } szkolenia „{ $course }” została potwierdzona: odbędzie się zgodnie z planem, a Państwa miejsce jest pewne.
enrolment-mail-cancelled-subject = Odwołano: { $course } ({ $code })
enrolment-mail-cancelled-text = edycja { $code } szkolenia „{ $course }” nie odbędzie się. Biuro projektu poinformuje o innych terminach.
enrolment-mail-changed-subject = Zmiana: { $course } ({ $code })
enrolment-mail-changed-text = w edycji { $code } szkolenia „{ $course }” zaszła zmiana. Sprawdź harmonogram.
enrolment-mail-greeting = Dzień dobry, { $name },
enrolment-mail-closing = Z wyrazami szacunku, biuro projektu

# Rama każdej strony

kernel-name = Evenhand
kernel-skip = Przejdź do treści
kernel-languages = Język
kernel-account = – konto użytkownika
kernel-signed-in-as = Zalogowano jako
kernel-sign-in = Zaloguj się
kernel-sign-out = Wyloguj się
kernel-menu = Menu
kernel-menu-label = Menu główne
kernel-emblem-eu = Flaga Unii Europejskiej
kernel-version = wersja { $build }

# Formularze

kernel-optional = (opcjonalnie)
kernel-error-mark = Błąd:
kernel-errors-title = Prosimy sprawdzić formularz
kernel-cancel = Anuluj

# Listy

kernel-pager-label = Strony listy
kernel-pager-total = { $total ->
    [one] { $total } pozycja
    [few] { $total } pozycje
    [many] { $total } pozycji
   *[other] { $total } pozycji
}
kernel-pager-page = strona { $page } z { $pages }
kernel-pager-previous = Poprzednia
kernel-pager-next = Następna
kernel-breadcrumb-label = Ścieżka nawigacji
kernel-filters-apply = Pokaż
kernel-filters-clear = Wyczyść
kernel-step-done = ukończono
kernel-step-current = bieżący krok
kernel-step-todo = do zrobienia
kernel-copy = Kopiuj

# Komunikaty skryptu

kernel-script-saving = Zapisywanie…
kernel-script-saved = Zapisano o { $time }
kernel-script-unsent = Jeszcze nie zapisano. Odpowiedź jest przechowywana w tej przeglądarce i zostanie wysłana, gdy tylko serwer będzie dostępny.
kernel-script-refused = Ostatnia odpowiedź nie została przyjęta. Prosimy odświeżyć stronę, aby zobaczyć, co zostało zapisane.
kernel-script-signed-out = Nie zapisano: sesja logowania wygasła albo podejście zostało zakończone. Odpowiedź jest przechowywana w tej przeglądarce; prosimy zalogować się ponownie w innym oknie.
kernel-script-copied = Skopiowano
kernel-script-characters = Pozostało znaków: { $count }
kernel-script-minutes = Pozostało minut: { $count }
kernel-script-time-up = Czas minął. Liczą się zapisane odpowiedzi.
kernel-script-yes = Tak, kontynuuj
kernel-script-no = Nie, wróć

# Strony błędów

kernel-error-400-title = Nie udało się odczytać żądania
kernel-error-400-text = Przesłane dane dotarły w postaci, której nie rozumiemy. Niczego nie zmieniono.
kernel-error-400-help = Prosimy wrócić, odświeżyć stronę i spróbować ponownie. Jeżeli korzystają Państwo z odnośnika, warto sprawdzić, czy został skopiowany w całości.
kernel-error-403-title = Brak dostępu
kernel-error-403-text = Ta czynność wymaga uprawnienia, którego Państwo nie mają, albo formularz był otwarty tak długo, że stracił ważność. Niczego nie zmieniono.
kernel-error-403-help = Jeżeli wypełniali Państwo formularz, prosimy wrócić, odświeżyć stronę i wysłać go ponownie. Jeżeli dostęp powinien być możliwy, prosimy napisać do biura projektu.
kernel-error-404-title = Pod tym adresem niczego nie ma
kernel-error-404-text = Strona mogła zostać przeniesiona lub usunięta albo jest przeznaczona dla innych osób.
kernel-error-404-help = Prosimy sprawdzić, czy w adresie nie ma literówki. Osoby niezalogowane powinny się zalogować i otworzyć odnośnik ponownie.
kernel-error-405-title = Tego adresu nie można użyć w ten sposób
kernel-error-405-text = Adres istnieje, ale nie przyjmuje żądań tego rodzaju. Niczego nie zmieniono.
kernel-error-405-help = Prosimy wrócić na stronę z formularzem i wysłać go stamtąd.
kernel-error-409-title = W międzyczasie coś się zmieniło
kernel-error-409-text = Po otwarciu strony ktoś wprowadził zmiany, dlatego ta czynność nie została wykonana. Niczego nie nadpisano.
kernel-error-409-help = Prosimy wrócić, odświeżyć stronę, zapoznać się z bieżącym stanem i zdecydować ponownie.
kernel-error-413-title = Plik jest za duży
kernel-error-413-text = Przesłane dane są większe, niż możemy przyjąć. Niczego nie zapisano.
kernel-error-413-help = Prosimy wysłać mniejszy plik: zmniejszyć zawarte w nim obrazy albo podzielić go na części.
kernel-error-422-title = W formularzu jest błąd
kernel-error-422-text = Części przesłanych danych nie można przyjąć w tej postaci. Niczego nie zmieniono.
kernel-error-422-help = Prosimy wrócić do formularza, sprawdzić wpisane dane i wysłać je ponownie.
kernel-error-429-title = Zbyt wiele prób w krótkim czasie
kernel-error-429-text = Aby chronić konta wszystkich użytkowników, po wielu żądaniach robimy przerwę. Z Państwa kontem wszystko jest w porządku.
kernel-error-429-help = Prosimy chwilę odczekać i spróbować ponownie. Nie trzeba wielokrotnie naciskać przycisku.
kernel-error-500-title = Wystąpił błąd po naszej stronie
kernel-error-500-text = To nie Państwa wina. Błąd został odnotowany. Wszystko, czego zapis został wcześniej potwierdzony, jest bezpieczne.
kernel-error-500-help = Prosimy spróbować ponownie za kilka minut. Jeżeli błąd się powtórzy, prosimy napisać do biura projektu i podać poniższy numer referencyjny.
kernel-error-503-title = Zaraz wracamy
kernel-error-503-text = Serwer jest przeciążony albo trwa jego aktualizacja. Wszystko, czego zapis został wcześniej potwierdzony, jest bezpieczne.
kernel-error-503-help = Prosimy chwilę odczekać i odświeżyć stronę.
kernel-error-status = Błąd { $status }
kernel-error-what-to-do = Co można zrobić
kernel-error-retry = { $seconds ->
    [one] Można spróbować ponownie za sekundę.
    [few] Można spróbować ponownie za { $seconds } sekundy.
    [many] Można spróbować ponownie za { $seconds } sekund.
   *[other] Można spróbować ponownie za { $seconds } sekundy.
}
kernel-error-home = Przejdź do strony głównej
kernel-error-quote = Numer referencyjny, który prosimy podać w razie pytań:

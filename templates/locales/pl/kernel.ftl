# Rama każdej strony

kernel-name = Evenhand
kernel-skip = Przejdź do treści
kernel-languages = Język
kernel-account = – konto użytkownika
kernel-signed-in-as = Zalogowano jako
kernel-own-record = Moje dane
kernel-search = Szukaj
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

# Błędy w formularzu

kernel-form-missing = To pole trzeba wypełnić.
kernel-form-too-long = Wpisano znaków: { $length }; można wpisać najwyżej { $longest }.
kernel-form-control-characters = Tekst zawiera znaki, których nie można zapisać. Prosimy wpisać go ręcznie zamiast wklejać.
kernel-form-email = To nie jest pełny adres e-mail. Prosimy wpisać go w postaci anna.nowak@example.org.
kernel-form-date = To nie jest data. Prosimy podać rok, miesiąc i dzień, na przykład 2026-03-14.
kernel-form-clock = To nie jest godzina. Prosimy podać godziny i minuty, na przykład 09:30.
kernel-form-number = Prosimy podać liczbę całkowitą od { $least } do { $most }.
kernel-form-choice = Prosimy wybrać jedną z podanych możliwości.
kernel-form-expired = Formularz był otwarty zbyt długo albo w międzyczasie nastąpiło zalogowanie lub wylogowanie. Niczego nie zmieniono. Prosimy wrócić, odświeżyć stronę i wysłać formularz ponownie.

# Daty

kernel-month-1 = stycznia
kernel-month-2 = lutego
kernel-month-3 = marca
kernel-month-4 = kwietnia
kernel-month-5 = maja
kernel-month-6 = czerwca
kernel-month-7 = lipca
kernel-month-8 = sierpnia
kernel-month-9 = września
kernel-month-10 = października
kernel-month-11 = listopada
kernel-month-12 = grudnia
kernel-weekday-1 = poniedziałek
kernel-weekday-2 = wtorek
kernel-weekday-3 = środa
kernel-weekday-4 = czwartek
kernel-weekday-5 = piątek
kernel-weekday-6 = sobota
kernel-weekday-7 = niedziela
kernel-weekday-date = { $weekday }, { $date }
kernel-datetime = { $date }, { $time }

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
kernel-filters-all = Wszystkie
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
kernel-error-401-title = Prosimy najpierw się zalogować
kernel-error-401-text = Ta strona jest dostępna tylko dla osób zalogowanych. Niczego nie zmieniono.
kernel-error-401-help = Prosimy się zalogować i otworzyć odnośnik ponownie. Jeżeli wypełniali Państwo formularz, po zalogowaniu prosimy wrócić i wysłać go jeszcze raz.
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
kernel-error-415-title = Treść tego rodzaju nie jest przyjmowana
kernel-error-415-text = Przesłane dane mają postać, której ten adres nie przyjmuje. Niczego nie zmieniono.
kernel-error-415-help = Prosimy wrócić na stronę z formularzem i wysłać go stamtąd. W przypadku pliku warto sprawdzić, czy jest on wymaganego rodzaju.
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
kernel-error-507-title = Na serwerze zabrakło miejsca
kernel-error-507-text = Nic z tego, co zostało właśnie wysłane, nie zostało zapisane. Wszystko, czego zapis został wcześniej potwierdzony, jest bezpieczne.
kernel-error-507-help = Prosimy nie zamykać strony albo zanotować wpisane dane, powiadomić biuro projektu o braku miejsca na serwerze i spróbować ponownie później.
kernel-error-refused-title = Tej czynności nie można wykonać
kernel-error-refused-help = Prosimy wrócić na poprzednią stronę; widać na niej bieżący stan.
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

# Wyliczenia w zdaniu: „A, B i C”.
kernel-list = { $first } i { $last }

kernel-sheet-empty = Plik nie zawiera tabeli.
kernel-sheet-not-a-table = Plik nie jest plikiem CSV, XLSX ani ODS.
kernel-sheet-old-or-locked = Skoroszyt jest w starym formacie lub zabezpieczony hasłem; prosimy zapisać go jako XLSX bez hasła.
kernel-sheet-broken = Plik jest uszkodzony i nie da się go odczytać.
kernel-sheet-too-large = Po rozpakowaniu plik jest większy niż jakakolwiek lista uczestników.
kernel-sheet-too-many = Lista ma więcej niż { $limit } wierszy lub kolumn.
kernel-sheet-cell-too-long = Komórka w wierszu { $row }, kolumnie { $column } jest za długa.
kernel-sheet-same-heading = Kolumna { $column } powtarza nagłówek „{ $heading }”.
kernel-sheet-beyond-headings = Wiersz { $row } ma wartość w kolumnie { $column }, za ostatnim nagłówkiem.

# Pliki zip, które przychodzą

kernel-archive-not-a-zip = To nie jest plik zip albo jest on uszkodzony.
kernel-archive-too-many = Plików jest więcej niż { $limit }.
kernel-archive-too-large = Po rozpakowaniu pliki zajmują ponad { $limit } MB.
kernel-archive-ratio = Plik jest spakowany ponad { $limit } razy. Zwykłych materiałów nikt tak nie pakuje, dlatego go nie rozpakujemy.
kernel-archive-contradicts = Zip podaje te same nazwy dwa razy albo jego części nachodzą na siebie. Prosimy spakować folder jeszcze raz.
kernel-archive-unreadable = Ta pozycja w pliku zip jest uszkodzona.
kernel-archive-method = Tej pozycji nie spakowano w sposób, który potrafimy odczytać. Prosimy spakować folder jako zwykły zip.
kernel-archive-name = Nie da się ustalić, w jakim kodowaniu zapisano nazwę. Prosimy spakować folder programem, który zapisuje nazwy w UTF-8.
kernel-archive-path = Nazwa prowadzi poza folder albo zawiera znaki, których nie przyjmują niektóre systemy.
kernel-archive-link = To jest dowiązanie do innego pliku. Prosimy umieścić tu sam plik.
kernel-archive-encrypted = Ta pozycja jest chroniona hasłem.
kernel-archive-disk = Nie można odczytać: { $detail }

# Logowanie

people-sign-in-title = Logowanie
people-sign-in-wrong = Adres i hasło nie pasują do siebie. Prosimy sprawdzić jedno i drugie albo poprosić o przesłanie odnośnika.
people-email = Adres e-mail
people-password = Hasło
people-sign-in-button = Zaloguj się
people-link-heading = Bez hasła
people-link-hint = Prosimy podać powyżej swój adres e-mail, a prześlemy odnośnik, który umożliwia zalogowanie. Pomaga to także wtedy, gdy hasło zostało zapomniane lub nigdy nie było ustawione.
people-link-button = Prześlij mi odnośnik
people-sign-in-account = Konto powstaje po zgłoszeniu na szkolenie albo po dodaniu osoby przez biuro projektu.
people-link-sent-title = Prosimy sprawdzić skrzynkę pocztową
people-link-sent-text = Jeżeli znamy ten adres, wysłaliśmy na niego wiadomość z odnośnikiem. Odnośnik jest ważny przez { $minutes } minut i można go użyć jeden raz.
people-link-sent-help = Wiadomość nie nadeszła? Prosimy sprawdzić adres oraz folder z niechcianą pocztą. Jeżeli nie znamy Państwa pod tym adresem, prosimy napisać do biura projektu.
people-link-sent-again = Wróć do logowania
people-link-title = Logowanie za pomocą odnośnika
people-link-text = Aby się zalogować, prosimy nacisnąć przycisk. Odnośnika można użyć jeden raz.
people-link-go = Zaloguj mnie
people-link-gone-title = Tego odnośnika nie można już użyć
people-link-gone-text = Odnośnik został już użyty albo upłynął czas jego ważności. Dla bezpieczeństwa każdy odnośnik działa jeden raz i tylko przez krótki czas.
people-link-gone-help = Poproś o nowy odnośnik
people-setup-title = Pierwszy administrator
people-setup-text = Ta instalacja nie ma jeszcze administratora. Osoba, która wypełni ten formularz, będzie mogła wszystko: zakładać projekty, dodawać współpracowników i nadawać im uprawnienia.
people-setup-button = Utwórz konto i zaloguj się
people-setup-done-already = Konto administratora zostało w międzyczasie utworzone.
people-given-name = Imię
people-family-name = Nazwisko
people-password-hint = Co najmniej 12 znaków. Kilka słów obok siebie łatwo zapamiętać, a trudno odgadnąć.
people-password-short = Hasło musi mieć co najmniej { $least } znaków.
people-password-long = Hasło może mieć najwyżej { $most } znaków.
people-password-uniform = W haśle powtarza się tylko kilka znaków. Prosimy wybrać trudniejsze do odgadnięcia.
people-password-personal = Hasło zawiera adres e-mail. Prosimy wybrać trudniejsze do odgadnięcia.
people-email-taken = Istnieje już osoba z tym adresem e-mail.
notice-signed-out = Wylogowano.
notice-set-up = Witamy. Zalogowano na konto administratora.

# Wiadomości

people-mail-greeting = Dzień dobry, { $name },
people-mail-link-subject = Odnośnik do logowania – { $site }
people-mail-link-text = za pomocą tego odnośnika można się zalogować. Działa jeden raz, w ciągu { $minutes } minut:
people-mail-link-unasked = Jeżeli to nie Państwo o niego prosili, nie trzeba nic robić: bez tego odnośnika nikt się nie zaloguje.

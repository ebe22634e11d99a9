# Rodzaje publikacji

materials-kind-handbook = Podręcznik
materials-kind-brochure = Broszura
materials-kind-leaflet = Ulotka
materials-kind-slides = Prezentacja
materials-kind-article = Artykuł
materials-kind-recording = Nagranie

# W dokumentach tworzonych z tekstu

materials-document-contents = Spis treści
materials-document-version = Wersja
materials-document-page-of = Strona { $n } z { $m }
materials-document-accessibility = Tekst ma strukturę nagłówków i spis treści, nie zawiera obrazów. Można go czytać czytnikiem ekranu, powiększać i zmieniać jego kolory.

materials-import-slug-taken = Materiał o nazwie skróconej „{ $slug }” należy już do innego szkolenia. Prosimy zmienić klucz materiału albo pole slug szkolenia.

# Biblioteka

materials-library = Materiały
materials-library-lead = Podręczniki, broszury i inne teksty przygotowane dla urzędniczek i urzędników. Zawsze czytają Państwo najnowszą wersję.
materials-filter = Filtrowanie materiałów
materials-search = Szukaj
materials-kind = Rodzaj
materials-any-kind = Dowolny rodzaj
materials-language = Język
materials-any-language = Dowolny język
materials-found = Publikacje
materials-none = Nie ma jeszcze żadnych materiałów
materials-none-text = Materiały trafiają do biblioteki razem ze szkoleniami, które importuje biuro projektu.
materials-none-found = Niczego nie znaleziono
materials-none-found-text = Prosimy użyć innych słów albo wybrać inny rodzaj lub język.

# Publikacja

materials-text-languages = Język tekstu
materials-take-along = Do pobrania
materials-format-pdf = PDF
materials-format-epub = EPUB
materials-format-md = Markdown
materials-kilobytes = { $size } kB
materials-published = Wersja { $version }, opublikowana { $date }
materials-contents = Spis treści
materials-file-only = Ta wersja jest plikiem. Aby ją przeczytać, prosimy ją pobrać.
materials-about = O publikacji
materials-audience = Dla kogo
materials-licence = Licencja
materials-source = Źródło
materials-versions = Wersje
materials-version = Wersja { $version }
materials-see-changes = zobacz zmiany

# Zmiany

materials-changes-title = Od wersji { $from } do wersji { $to }
materials-from-line = Od wiersza { $line }
materials-change = Zmiana
materials-change-new = Dodano
materials-change-gone = Usunięto
materials-change-kept = bez zmian
materials-text = Tekst
materials-no-changes = Żaden wiersz się nie różni
materials-no-changes-text = Zmienił się tylko tytuł albo jedna z wersji jest plikiem, którego wierszy nie można porównać.

# Publikowanie

materials-publish = Opublikuj nową wersję
materials-publish-text = Wszyscy czytający otrzymają nową wersję od razu. Wcześniejsze wersje pozostaną w historii.
materials-upload = Tekst lub plik
materials-upload-hint = Tekst w formacie Markdown, z którego powstaną PDF i EPUB, albo gotowy PDF. Najwyżej { $megabytes } MB.
materials-title = Tytuł
materials-title-hint = Potrzebny tylko dla pliku PDF z nowym tytułem; tekst Markdown ma własny.
materials-note = Co się zmieniło
materials-note-hint = Jedno lub dwa zdania dla osób, które znają poprzednią wersję.
materials-publish-do = Opublikuj
materials-upload-missing = Prosimy wybrać plik nowej wersji.
materials-upload-neither = To nie jest ani tekst w kodowaniu UTF-8, ani plik PDF.
materials-upload-cut = Plik PDF jest niekompletny. Być może został ucięty podczas zapisywania lub wysyłania.
materials-upload-long = Tekst jest za długi; może mieć najwyżej { $limit } KB.
materials-upload-wrong = Tekst wymaga jeszcze poprawek. Błędy wymieniono nad formularzem.
materials-problems = Błędy w tekście
materials-line = Wiersz
materials-problem = Na czym polega błąd
notice-material-published = Nowa wersja została opublikowana.
notice-material-unchanged = Najnowsza wersja ma tę samą treść, więc niczego nie opublikowano.

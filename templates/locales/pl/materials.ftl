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

materials-import-slug-taken = Materiał o nazwie skróconej „{ $slug }” należy już do innego kursu. Prosimy zmienić klucz materiału albo pole slug kursu.

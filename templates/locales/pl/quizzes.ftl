# Rozwiązywanie testu

quizzes-to-course = Wróć do kursu
quizzes-length = { $items ->
    [one] { $items } pytanie
    [few] { $items } pytania
    [many] { $items } pytań
   *[other] { $items } pytania
}
quizzes-most = { $marks ->
    [one] { $marks } punkt do zdobycia
    [few] { $marks } punkty do zdobycia
    [many] { $marks } punktów do zdobycia
   *[other] { $marks } punktu do zdobycia
}
quizzes-attempt = Podejście { $number }
quizzes-attempt-of = To podejście { $number } z { $allowed }.
quizzes-item-number = Pytanie { $number } z { $count }
quizzes-marks = { $marks ->
    [one] { $marks } punkt
    [few] { $marks } punkty
    [many] { $marks } punktów
   *[other] { $marks } punktu
}
quizzes-task-single = Proszę wybrać jedną odpowiedź.
quizzes-task-multiple = Proszę wybrać wszystkie prawidłowe odpowiedzi; błędna odejmuje prawidłową.
quizzes-task-true_false = Proszę ocenić, czy zdanie jest prawdziwe.
quizzes-task-matching = Proszę dopasować odpowiedź do każdego wiersza.
quizzes-task-numerical = Proszę wpisać liczbę.
quizzes-task-ordering = Proszę nadać każdemu krokowi miejsce, począwszy od 1.
quizzes-task-cloze = Proszę uzupełnić luki w tekście.
quizzes-task-words = Proszę wybrać słowo do każdej luki w tekście.
quizzes-task-long = Proszę napisać odpowiedź; oceni ją trener lub trenerka.
quizzes-task-likert = Proszę wybrać to, co najlepiej pasuje. Nie ma tu dobrych ani złych odpowiedzi.
quizzes-choose-place = Miejsce…
quizzes-gap = Luka { $number } w tekście
quizzes-units = Po liczbie można podać:
quizzes-words-least = Co najmniej { $least } słów.
quizzes-words-most = { $least ->
    [0] Najwyżej { $most } słów.
   *[other] Od { $least } do { $most } słów.
}
quizzes-verdict-waits = Czeka na ocenę
quizzes-waits = { $count ->
    [one] { $count } odpowiedź czeka jeszcze na ocenę trenera. Wynik obejmuje to, co już oceniono.
    [few] { $count } odpowiedzi czekają jeszcze na ocenę trenera. Wynik obejmuje to, co już oceniono.
    [many] { $count } odpowiedzi czeka jeszcze na ocenę trenera. Wynik obejmuje to, co już oceniono.
   *[other] { $count } odpowiedzi czeka jeszcze na ocenę trenera. Wynik obejmuje to, co już oceniono.
}
quizzes-truth-true = Prawda
quizzes-truth-false = Fałsz
quizzes-choose = Proszę wybrać…
quizzes-your-answer = Udzielona odpowiedź
quizzes-save = Zapisz odpowiedzi
quizzes-saved-at = Zapisano o { $time }
quizzes-submit = Zakończ i wyślij
quizzes-submit-question = Czy zakończyć test? Po wysłaniu nie można już zmienić odpowiedzi.

notice-quizzes-saved = Odpowiedzi zostały zapisane.
notice-quizzes-saved-in-part = Zapisano. Część odpowiedzi zmieniono w innym oknie po otwarciu tej strony i te pozostały bez zmian. Prosimy je sprawdzić.
notice-quizzes-submitted = Odpowiedzi zostały wysłane i ocenione.

# Co jest nie tak z odpowiedzią

quizzes-wrong-seq = Odpowiedź dotarła bez numeru, dlatego nie została zapisana. Prosimy odświeżyć stronę i odpowiedzieć ponownie.
quizzes-wrong-missing = Nie przesłano odpowiedzi, dlatego niczego nie zapisano.
quizzes-wrong-not-offered = Takiej odpowiedzi nie ma do wyboru, dlatego niczego nie zapisano. Prosimy odświeżyć stronę i wybrać ponownie.
quizzes-wrong-too-many = Przesłano więcej odpowiedzi, niż dopuszcza pytanie, dlatego niczego nie zapisano.
quizzes-wrong-too-long = Odpowiedź może mieć najwyżej { $longest } znaków. Niczego nie zapisano.
quizzes-refused-submitted = To podejście zostało już zakończone. Odpowiedzi nie można zmienić.
quizzes-refused-none-left = { $allowed ->
    [one] Dozwolone było jedno podejście i zostało już wykorzystane.
    [few] Dozwolone były { $allowed } podejścia i wszystkie zostały już wykorzystane.
    [many] Dozwolonych było { $allowed } podejść i wszystkie zostały już wykorzystane.
   *[other] Dozwolone było { $allowed } podejścia i wszystkie zostały już wykorzystane.
}

# Ocena

quizzes-review-title = { $quiz }: wynik
quizzes-submitted-at = – wysłano { $at }
quizzes-continue = Wróć do kursu
quizzes-of-person = To odpowiedzi innej osoby: { $person }. Wgląd został odnotowany.
quizzes-score = Punkty
quizzes-percent = Udział
quizzes-result = Wynik
quizzes-mark-of = { $mark } z { $most }
quizzes-passed = zaliczono
quizzes-not-passed = nie zaliczono
quizzes-pass-mark = próg zaliczenia: { $percent }
quizzes-verdict-right = prawidłowo
quizzes-verdict-partly = częściowo prawidłowo
quizzes-verdict-wrong = błędnie
quizzes-verdict-unanswered = brak odpowiedzi
quizzes-marks-earned = punkty: { $mark } z { $most }
quizzes-chosen-right = wybrana, prawidłowa
quizzes-chosen-wrong = wybrana, błędna
quizzes-would-be-right = prawidłowa odpowiedź
quizzes-pair-given = Wiersz
quizzes-pair-right = prawidłowo
quizzes-pair-wrong = błędnie
quizzes-right-answer = Prawidłowa odpowiedź
quizzes-accepted = Uznawane odpowiedzi

# Pliki z pytaniami

quizzes-format-too-large = Plik jest większy niż { $limit } MB, a większych nie wczytujemy. Należy podzielić go na kilka mniejszych.
quizzes-format-undecodable = Nie da się odczytać liter w pliku: jego kodowanie nie jest znane albo jest inne niż podane w pliku. Należy zapisać plik w kodowaniu UTF-8.
quizzes-format-xml-broken = Plik nie jest poprawnym dokumentem XML: w tym miejscu coś nie zostało zamknięte, zostało zamknięte dwa razy albo plik się urywa.
quizzes-format-xml-doctype = Plik deklaruje typ dokumentu, przez co mógłby odwoływać się do innych plików albo rozrastać się bez końca. Takich plików nie wczytujemy.
quizzes-format-xml-entity = W pliku użyto encji „{ $name }”, której XML sam nie zna. Należy wpisać zamiast niej właściwy znak.
quizzes-format-xml-deep = W tym miejscu elementy są zagnieżdżone głębiej niż na { $limit } poziomów. Tak nie zapisuje się pytań.
quizzes-format-xml-many = Plik ma więcej niż { $limit } elementów. Należy podzielić go na kilka mniejszych.
quizzes-format-xml-root = Ten plik XML nie zawiera pytań w formacie, który potrafimy wczytać: zaczyna się od „{ $name }”.
quizzes-format-unknown = Plik nie jest w żadnym z formatów pytań, które potrafimy wczytać.
quizzes-format-empty = Plik jest pusty.
quizzes-format-no-question = W pliku nie ma żadnego pytania: ani odpowiedzi w nawiasach klamrowych, ani wierszy zaczynających się od „ANSWER:”, ani odpowiedzi osadzonej w tekście, na przykład {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-too-few-answers = { $least ->
    [one] Potrzebna jest co najmniej jedna odpowiedź.
    [few] Potrzebne są co najmniej { $least } odpowiedzi.
    [many] Potrzebnych jest co najmniej { $least } odpowiedzi.
   *[other] Potrzeba co najmniej { $least } odpowiedzi.
}
quizzes-format-aiken-not-started = Nad tym wierszem nie ma żadnego pytania.
quizzes-format-aiken-not-finished = Pytanie zaczynające się w wierszu { $begun } nie ma wiersza „ANSWER:” przed następnym pytaniem albo końcem pliku.
quizzes-format-aiken-no-such-answer = Jako prawidłową podano odpowiedź „{ $letter }”, ale takiej odpowiedzi nie ma.
quizzes-format-gift-brace = Nawias klamrowy został otwarty i nie został zamknięty albo odwrotnie. Przed nawiasem, który należy do tekstu, trzeba postawić ukośnik odwrotny.
quizzes-format-gift-pair = W „{ $answer }” brakuje znaku „->” między pasującymi do siebie częściami.
quizzes-format-gift-no-number = Nie podano żadnej liczby jako odpowiedzi.
quizzes-format-no-number = „{ $answer }” nie jest liczbą.
quizzes-format-no-pairs = Nie ma żadnej pary pasujących do siebie części.
quizzes-format-grades = Udziały w punktach, które nie istnieją: { $grades }. Pytanie: „{ $question }”. Udziały to 100 %, 90 %, 80 %, 75 %, 70 %, 60 %, 50 %, 40 %, 30 %, 25 %, 20 %, 10 %, 5 % oraz trzecie, szóste, siódme, ósme i dziewiąte części z co najmniej trzema miejscami po przecinku, na przykład 33.333 %.
quizzes-format-no-full-mark = Żadna odpowiedź nie daje pełnej liczby punktów.
quizzes-format-shares-sum = Prawidłowe odpowiedzi dają razem { $percent } % punktów zamiast 100 %.
quizzes-format-cloze-none = W tekście musi być osadzona co najmniej jedna odpowiedź, na przykład {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-cloze-too-few = { $least ->
    [one] W miejscu { $place } potrzebna jest co najmniej jedna odpowiedź.
    [few] W miejscu { $place } potrzebne są co najmniej { $least } odpowiedzi do wyboru.
    [many] W miejscu { $place } potrzebnych jest co najmniej { $least } odpowiedzi do wyboru.
   *[other] W miejscu { $place } potrzeba co najmniej { $least } odpowiedzi do wyboru.
}
quizzes-format-cloze-no-full = W miejscu { $place } jedna z odpowiedzi musi dawać 100 % punktów.
quizzes-format-cloze-number = W miejscu { $place } odpowiedzią musi być liczba albo *, a „{ $answer }” nie jest ani jednym, ani drugim.
quizzes-format-cloze-too-many = W tekście jest więcej niż { $limit } miejsc do uzupełnienia.
quizzes-format-cloze-places = Któregoś miejsca do uzupełnienia brakuje w tekście, występuje ono dwa razy albo stoi tam, gdzie nie może być tekstu.
quizzes-format-cloze-weights = Wag miejsc do uzupełnienia nie da się zapisać jako liczb całkowitych.
quizzes-format-words-none = Potrzebne są co najmniej dwa słowa do wyboru i miejsce w tekście dla jednego z nich.
quizzes-format-words-missing = W tekście jest miejsce dla słowa { $number }, ale takiego słowa nie ma.
quizzes-format-words-group = Grupa słowa musi być liczbą od 1 do 255.
quizzes-format-unit-zero = Trzeba podać, ile jednostek „{ $unit }” składa się na jednostkę podstawową; wpisano zero albo nic.
quizzes-format-unit-penalty = Brak jednostki odejmuje teraz część pełnej liczby punktów, a nie część punktów za liczbę.
quizzes-format-type-calculated = Pytania typu „{ $type }” losują liczby ze wzoru, czego tutejsze pytania nie potrafią.
quizzes-format-type-random = Pytanie typu „{ $type }” jest losowane spośród innych; tutaj pytania losuje sam quiz.
quizzes-format-type-drawn = Na pytania typu „{ $type }” odpowiada się przez przeciąganie na obrazek, czego nie da się zrobić samą klawiaturą.
quizzes-format-type-missing = W pliku nie podano typu pytania.
quizzes-format-type-unknown = Pytań typu „{ $type }” nie da się tu zapisać.
quizzes-format-order-rule = Sposób oceniania kolejności z Moodle („{ $rule }”) zastąpiono najbliższym dostępnym.
quizzes-format-order-all = Pytanie obejmuje wszystkie kroki, a nie tylko niektóre.
quizzes-format-lost-order = O tym, czy odpowiedzi są mieszane, decyduje ustawienie quizu; pominięto to, że w tym pytaniu nie miały być mieszane.
quizzes-format-lost-media = W tekstach pominięto dźwięki, filmy, formularze albo obrazki, których nie ma w pliku.
quizzes-format-lost-files = Pominięto pliki, które nie są obrazkami: { $files }.
quizzes-format-lost-attachments = Do odpowiedzi nie można dołączać plików; pytanie dotyczy samego tekstu.
quizzes-format-lost-feedback = Format nie przewiduje informacji zwrotnej do tekstu, który o nic nie pyta.
quizzes-format-lost-hints = Format nie przewiduje podpowiedzi ani informacji zwrotnej zależnej od jakości odpowiedzi; zostały pominięte.
quizzes-format-lost-languages = Zapisano tylko tekst w jednym języku: { $language }.
quizzes-format-lost-marks = Format nie przewiduje liczby punktów; zamiast { $marks } będzie 1.
quizzes-format-lost-plain = Dopasowywane części i słowa do wyboru są w tym formacie zwykłym tekstem; pominięto ich formatowanie.
quizzes-format-lost-settings = Format nie przewiduje swobody w ocenie pisowni ani kryteriów oceny; zostały pominięte.
quizzes-format-lost-otherwise = Nie wszystko w tym pytaniu przechodzi przez ten format bez zmian.
quizzes-format-needs-plugin = W Moodle potrzebny jest do tego osobno instalowany typ pytań „All-or-nothing multiple choice”.
quizzes-format-no-such-type = Format nie przewiduje pytań tego typu.
quizzes-format-share-unknown = Moodle nie zna udziału { $percent } % punktów i odrzuciłoby to pytanie.
quizzes-format-number-not-decimal = Występuje tu liczba, której nie da się zapisać jako ułamek dziesiętny.
quizzes-format-all-or-nothing = W tym formacie nie da się zapisać, że punkty są tylko za dokładnie te prawidłowe odpowiedzi.
quizzes-format-gift-arrow = Strzałka „->” w odpowiedzi zostałaby wzięta za znak między pasującymi do siebie częściami.
quizzes-format-gift-no-full = Bez odpowiedzi za pełną liczbę punktów pytanie zostałoby wzięte za pytanie z kilkoma prawidłowymi odpowiedziami.
quizzes-format-gift-pictures = Format GIFT nie mieści obrazków.
quizzes-format-gift-units = Format GIFT nie mieści jednostek.
quizzes-format-cloze-backslash = Ukośnika odwrotnego przed znakiem {"}"}, # lub ~ w uznawanej odpowiedzi nie da się zapisać w odpowiedziach osadzonych Moodle.

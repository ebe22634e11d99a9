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

surveys-to-course = Wróć do szkolenia
surveys-give = Wyślij ankietę
surveys-anonymous = Odpowiedzi są zapisywane bez imienia i nazwiska oraz bez godziny. Osobne potwierdzenie mówi tylko, że ankieta została wypełniona i którego dnia.
surveys-thanks = Dziękujemy
surveys-thanks-text = Ankietę wypełniono: { $date }. Można to zrobić tylko raz, a ponieważ jest anonimowa, nie da się jej potem pokazać ani zmienić.

surveys-wrong-missing = Prosimy odpowiedzieć na pytanie { $number }.
surveys-wrong-choice = Prosimy wybrać jedną z odpowiedzi na pytanie { $number }.

notice-surveys-given = Dziękujemy, ankieta została przyjęta.
notice-surveys-given-before = Ta ankieta została już wcześniej wypełniona. Liczy się pierwsza; niczego nie zmieniono.

# Wyniki

surveys-evaluation = Ewaluacja
surveys-given-count = { $asked ->
    [one] Ankietę wypełniło { $given } z { $asked } uczestnika.
   *[other] Ankietę wypełniło { $given } z { $asked } uczestników.
}
surveys-too-few = Odpowiedzi pokażemy, gdy będzie ich co najmniej { $threshold }, aby nikogo nie można było rozpoznać.
surveys-answered = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
surveys-mean = średnia { $mean } na 5
surveys-answers-to = Odpowiedzi na pytanie { $number }
surveys-answer = Odpowiedź
surveys-count = Liczba
surveys-share = Udział
surveys-none = Brak ankiety
surveys-none-text = Szkolenie w tej edycji nie ma ankiety ewaluacyjnej.

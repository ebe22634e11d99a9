# Rozwiązywanie testu

quizzes-to-course = Wróć do szkolenia
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
quizzes-item-number = Pytanie { $number } z { $count }
quizzes-marks = { $marks ->
    [one] { $marks } punkt
    [few] { $marks } punkty
    [many] { $marks } punktów
   *[other] { $marks } punktu
}
quizzes-task-single = Proszę wybrać jedną odpowiedź.
quizzes-task-multiple = Proszę wybrać wszystkie prawidłowe odpowiedzi; każda błędna anuluje jedną prawidłową.
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
quizzes-words-least = { $least ->
    [one] Co najmniej { $least } słowo.
    [few] Co najmniej { $least } słowa.
    [many] Co najmniej { $least } słów.
   *[other] Co najmniej { $least } słowa.
}
quizzes-words-most = { $least ->
    [0] { $most ->
        [one] Najwyżej { $most } słowo.
        [few] Najwyżej { $most } słowa.
        [many] Najwyżej { $most } słów.
       *[other] Najwyżej { $most } słowa.
    }
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
quizzes-submit = Zakończ i oddaj
quizzes-submit-question = Czy oddać test? Po oddaniu nie można już zmienić odpowiedzi.

# Strona po stronie

quizzes-pages = Strony testu
quizzes-page-number = Strona { $number }
quizzes-page-of = Strona { $number } z { $count }
quizzes-page-answered = odpowiedzi: { $answered } z { $asked }
quizzes-page-back = Wstecz
quizzes-page-next = Następna strona
quizzes-page-to-end = Przejdź do oddania
quizzes-page-end = Oddanie testu
quizzes-page-open = Na te pytania nie ma odpowiedzi:
quizzes-page-open-question = Pytanie { $number } (strona { $page })
quizzes-page-all = Na wszystkie pytania udzielono odpowiedzi.
quizzes-page-one-way = Przechodząc dalej, opuszczają Państwo tę stronę na stałe: nie będzie można jej zobaczyć ani zmienić.
quizzes-refused-left = Tę stronę już opuszczono albo jeszcze do niej nie dotarto, a w tym teście przechodzi się tylko naprzód. Odpowiedzi na niej nie można zmienić; liczy się to, co zapisano wcześniej.
quizzes-refused-nothing-to-ask = Test losuje pytania z banku, w którym obecnie nie ma żadnego, dlatego podejście się nie rozpoczęło. Prosimy powiadomić biuro projektu.

notice-quizzes-saved = Odpowiedzi zostały zapisane.
notice-quizzes-saved-in-part = Zapisano. Część odpowiedzi zmieniono w innym oknie po otwarciu tej strony i te pozostały bez zmian. Prosimy je sprawdzić.
notice-quizzes-dates-set = Terminy zostały zapisane.
notice-quizzes-granted = Przyznano, a osoba zostanie o tym powiadomiona.
notice-quizzes-time-added = Czas został dodany.
notice-quizzes-reopened = Podejście jest znów otwarte, a osoba zostanie o tym powiadomiona.
notice-quizzes-handed-in-for = Podejście zostało oddane, a osoba zostanie o tym powiadomiona.
notice-quizzes-submitted = Odpowiedzi zostały oddane i ocenione.
notice-quizzes-handed-in = Odpowiedzi zostały oddane. Część z nich oceni jeszcze trener; o wyniku powiadomi wiadomość e-mail.

# Co jest nie tak z odpowiedzią

quizzes-wrong-seq = Odpowiedź dotarła bez numeru, dlatego nie została zapisana. Prosimy odświeżyć stronę i odpowiedzieć ponownie.
quizzes-wrong-missing = Nie przesłano odpowiedzi, dlatego niczego nie zapisano.
quizzes-wrong-not-offered = Takiej odpowiedzi nie ma do wyboru, dlatego niczego nie zapisano. Prosimy odświeżyć stronę i wybrać ponownie.
quizzes-wrong-too-many = Przesłano więcej odpowiedzi, niż dopuszcza pytanie, dlatego niczego nie zapisano.
quizzes-wrong-too-long = Odpowiedź może mieć najwyżej { $longest } znaków. Niczego nie zapisano.
quizzes-refused-submitted = To podejście zostało już oddane. Odpowiedzi nie można zmienić.
quizzes-refused-time-over = Czas na odpowiedzi minął. To, co zapisano na czas, liczy się po oddaniu podejścia; prosimy oddać je teraz.
quizzes-refused-none-left = { $allowed ->
    [one] Dozwolone było jedno podejście i zostało już wykorzystane.
    [few] Dozwolone były { $allowed } podejścia i wszystkie zostały już wykorzystane.
    [many] Dozwolonych było { $allowed } podejść i wszystkie zostały już wykorzystane.
   *[other] Dozwolone było { $allowed } podejścia i wszystkie zostały już wykorzystane.
}

# Ocena

quizzes-review-title = { $quiz }: wynik
quizzes-submitted-at = – oddano { $at }
quizzes-continue = Wróć do szkolenia
quizzes-of-person = To odpowiedzi innej osoby: { $person }. Wgląd został odnotowany.
quizzes-score = Punkty
quizzes-percent = Procent punktów
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

# Odpowiedzi sprawdzane w trakcie podejścia

quizzes-behaviour-immediate = Każdą odpowiedź można sprawdzić zaraz po jej udzieleniu. Sprawdzonej odpowiedzi nie można już zmienić. Odpowiedzi niesprawdzone zostaną ocenione po oddaniu testu.
quizzes-behaviour-tries = Każdą odpowiedź można sprawdzić zaraz po jej udzieleniu. Jeżeli nie jest prawidłowa, pojawi się wskazówka (o ile jest) i można spróbować ponownie. Odpowiedzi niesprawdzone zostaną ocenione po oddaniu testu.
quizzes-check = Sprawdź
quizzes-check-again = Sprawdź ponownie
quizzes-check-question = pytanie { $number }
quizzes-check-once = Tę odpowiedź można sprawdzić raz. Potem nie można jej zmienić.
quizzes-check-tries = { $tries ->
    [one] Do dyspozycji jest { $tries } próba.
    [few] Do dyspozycji są { $tries } próby.
    [many] Do dyspozycji jest { $tries } prób.
   *[other] Do dyspozycji jest { $tries } próby.
} Kolejne próby nie zmniejszają liczby punktów.
quizzes-check-tries-for = { $tries ->
    [one] Do dyspozycji jest { $tries } próba.
    [few] Do dyspozycji są { $tries } próby.
    [many] Do dyspozycji jest { $tries } prób.
   *[other] Do dyspozycji jest { $tries } próby.
} Za każdą kolejną próbę odejmuje się { $penalty }% punktów.
quizzes-check-left = { $left ->
    [one] Pozostała jedna próba. Nie zmniejsza ona liczby punktów.
    [few] Pozostały { $left } próby. Nie zmniejszają one liczby punktów.
   *[other] Pozostało { $left } prób. Nie zmniejszają one liczby punktów.
}
quizzes-check-left-for = { $left ->
    [one] Pozostała jedna próba.
    [few] Pozostały { $left } próby.
   *[other] Pozostało { $left } prób.
} Za każdą kolejną próbę odejmuje się { $penalty }% punktów: w następnej można zdobyć najwyżej { $next } z { $most }.
quizzes-check-try = Próba { $number } z { $tries }
quizzes-check-earned = Punkty: { $mark } z { $most }
quizzes-check-taken = za kolejne próby odjęto punktów: { $marks }
quizzes-check-hint = Wskazówka:
quizzes-check-closed = To pytanie jest zakończone. Odpowiedzi nie można już zmienić.
quizzes-unchecked-blank = Niczego nie sprawdzono, ponieważ na to pytanie nie ma jeszcze odpowiedzi. Próba nie została wykorzystana.
quizzes-unchecked-changed = Niczego nie sprawdzono, ponieważ od otwarcia tej strony na pytanie odpowiedziano w innym oknie. Tamta odpowiedź jest tutaj widoczna; proszę na nią spojrzeć i sprawdzić ponownie. Próba nie została wykorzystana.
quizzes-tries = Próby
quizzes-tries-at-the-end = nie sprawdzono, oceniono po oddaniu
quizzes-tries-taken = Liczy się odpowiedź z próby { $number }. Za wcześniejsze próby odjęto punktów: { $marks }.
quizzes-refused-checked = Tę odpowiedź sprawdzono już ostatni raz i nie można jej zmienić. Przesłanej zmiany nie zapisano.
quizzes-refused-never-checked = Tego pytania nie można sprawdzić w trakcie podejścia. Zostanie ocenione po oddaniu.
quizzes-setting-checks = W trakcie podejścia
quizzes-setting-behaviour = Kiedy odpowiedzi są oceniane
quizzes-setting-behaviour-hint = Przy sprawdzaniu w trakcie każde pytanie ma przycisk, który ocenia odpowiedź i pokazuje, czy jest prawidłowa, wraz z informacją zwrotną. Prawidłowe odpowiedzi pojawiają się dopiero po zakończeniu pytania i tylko wtedy, gdy są pokazywane od razu po oddaniu testu. Pytania oceniane przez trenera nie są sprawdzane.
quizzes-setting-behaviour-is-deferred = Po oddaniu całości
quizzes-setting-behaviour-is-immediate = Przy każdym pytaniu, jeden raz
quizzes-setting-behaviour-is-tries = Przy każdym pytaniu, w kilku próbach
quizzes-setting-most-tries = Największa liczba prób na pytanie
quizzes-setting-most-tries-hint = Przy kilku próbach pytanie ma o jedną próbę więcej niż wskazówek; tutaj można dopuścić mniej. 0 oznacza brak dodatkowego ograniczenia. Po każdej próbie, która nie jest prawidłowa, pojawia się następna wskazówka, a od punktów odejmuje się to, co przewidziano w pytaniu.
notice-quizzes-checked = Odpowiedź została sprawdzona. Wynik jest przy pytaniu.
notice-quizzes-saved-but-checked = Zapisano. Niektóre odpowiedzi sprawdzono ostatni raz już po otwarciu tej strony; te pozostały bez zmian.

# Ocenianie przez trenerów

quizzes-marking-title = Ocenianie
quizzes-marking-sum = Nieocenione: { $unmarked }. Rozbieżne oceny: { $differing }. Podejścia z ocenami gotowymi do ogłoszenia: { $ready }.
quizzes-marking-show-names = Pokaż nazwiska
quizzes-marking-hide-names = Ukryj nazwiska
quizzes-marking-anonymous = Zamiast nazwisk widoczne są numery; najstarsze odpowiedzi są na początku. Pokazanie nazwisk zostanie odnotowane.
quizzes-marking-names-noted = Nazwiska są widoczne. Wgląd w odpowiedzi tych osób został odnotowany.
quizzes-marking-question = Pytanie { $number }
quizzes-marking-counts = Nieocenione: { $unmarked }. Rozbieżne oceny: { $differing }. Ocenione, nieogłoszone: { $marked }.
quizzes-marking-participant = Osoba uczestnicząca
quizzes-marking-handed-in = Oddano
quizzes-marking-state = Stan
quizzes-marking-todo = Co można zrobić
quizzes-marking-quiz = Test
quizzes-marking-state-unmarked = nieoceniona
quizzes-marking-state-differs = rozbieżne oceny
quizzes-marking-state-marked = oceniona
quizzes-marking-do-first = Oceń
quizzes-marking-do-second = Oceń jako druga osoba
quizzes-marking-do-again = Zmień swoją ocenę
quizzes-marking-do-settle = Rozstrzygnij
quizzes-marking-do-look = Zobacz
quizzes-marking-more = { $count ->
    [one] Czeka jeszcze { $count } odpowiedź; pojawi się po ogłoszeniu powyższych ocen.
    [few] Czekają jeszcze { $count } odpowiedzi; pojawią się po ogłoszeniu powyższych ocen.
    [many] Czeka jeszcze { $count } odpowiedzi; pojawią się po ogłoszeniu powyższych ocen.
   *[other] Czeka jeszcze { $count } odpowiedzi; pojawią się po ogłoszeniu powyższych ocen.
}
quizzes-marking-none = Żadna odpowiedź nie czeka na ocenę
quizzes-marking-none-text = Odpowiedzi oceniane przez trenerów pojawią się tutaj, gdy uczestnicy je oddadzą.
quizzes-marking-no-number = Proszę wpisać liczbę punktów, na przykład 1,5.
quizzes-marking-out-of-range = Liczba punktów musi mieścić się w przedziale od 0 do { $most }.
quizzes-marking-changed-since = Po otwarciu tej strony ktoś inny ocenił tę odpowiedź, dlatego jeszcze niczego nie zapisano. Prosimy zapoznać się z informacją nad formularzem i zapisać ponownie.
quizzes-mark-title = Ocena odpowiedzi
quizzes-mark-question = Pytanie
quizzes-mark-guide = Dla oceniających
quizzes-mark-answer = Odpowiedź
quizzes-mark-words = { $count ->
    [one] { $count } słowo.
    [few] { $count } słowa.
    [many] { $count } słów.
   *[other] { $count } słowa.
}
quizzes-mark-given = Przyznane oceny
quizzes-mark-settled = rozstrzygnięcie biura
quizzes-mark-marks = Punkty
quizzes-mark-whole = Cała odpowiedź
quizzes-mark-hint = Od 0 do { $most }; ułamki dziesiętne z przecinkiem lub kropką.
quizzes-mark-comment = Komentarz dla uczestnika lub uczestniczki
quizzes-mark-comment-hint = Będzie widoczny razem z punktami po ich ogłoszeniu.
quizzes-mark-save = Zapisz i przejdź dalej
quizzes-mark-back = Wróć do listy
quizzes-mark-released = Ocena tej odpowiedzi została ogłoszona. Nie można jej już zmienić.
quizzes-mark-second = Ta odpowiedź została już oceniona. Oceniają ją Państwo jako druga osoba i nie widzą przyznanych punktów.
quizzes-mark-again = Ta odpowiedź ma już Państwa ocenę. Nowa ocena ją zastąpi; wcześniejsza zostanie zachowana.
quizzes-mark-settle = Tę odpowiedź oceniły dwie osoby. Wiążące będzie to, co zapisze biuro; ich oceny zostaną zachowane.
quizzes-release-title = Ogłoszenie ocen
quizzes-release-text = Oceny liczą się dopiero po ogłoszeniu. Do tego czasu uczestnik widzi, że odpowiedź czeka na ocenę. Oceny podejścia można ogłosić, gdy wszystkie odpowiedzi mają uzgodnioną ocenę; uczestnik otrzyma wiadomość.
quizzes-release-confirm = Czy ogłosić oceny? Po ogłoszeniu nie można ich zmienić.
quizzes-release-all = { $count ->
    [one] Ogłoś oceny { $count } gotowego podejścia
    [few] Ogłoś oceny { $count } gotowych podejść
    [many] Ogłoś oceny { $count } gotowych podejść
   *[other] Ogłoś oceny { $count } gotowych podejść
}
quizzes-release-one = Ogłoś
quizzes-release-ready = gotowe
quizzes-release-open = { $count ->
    [one] { $count } odpowiedź bez oceny
    [few] { $count } odpowiedzi bez oceny
    [many] { $count } odpowiedzi bez oceny
   *[other] { $count } odpowiedzi bez oceny
}
quizzes-refused-released = Ocena tej odpowiedzi została ogłoszona. Nie można jej już zmienić.
quizzes-refused-marked = Tę odpowiedź oceniły już dwie osoby lub rozstrzygnęło ją biuro. Niczego nie zapisano.
quizzes-refused-not-ready = Ocen tego podejścia nie można jeszcze ogłosić: któraś z odpowiedzi nie ma oceny lub oceny są rozbieżne.
quizzes-given-criterion = Kryterium
quizzes-given-whole = Przyznane punkty: { $mark } z { $most }.
quizzes-given-comment = Komentarz trenera:

notice-quizzes-marked = Ocena została zapisana. Zacznie się liczyć po ogłoszeniu.
notice-quizzes-released = Oceny zostały ogłoszone. Uczestnicy otrzymają wiadomość.
notice-quizzes-released-in-part = Gotowe oceny zostały ogłoszone. Podejścia z nieocenionymi odpowiedziami czekają.
notice-quizzes-released-none = Nie było czego ogłosić.

quizzes-mail-greeting = Dzień dobry, { $name },
quizzes-mail-released-subject = Ocena odpowiedzi: { $quiz }
quizzes-mail-released-text = odpowiedzi w teście „{ $quiz }” zostały ocenione. Wynik jest już pełny.
quizzes-mail-released-look = Punkty i komentarze są dostępne tutaj:
quizzes-mail-closing = Z wyrazami szacunku, biuro projektu

# Ponowna ocena

quizzes-remark-marked = Jak oceniono odpowiedzi
quizzes-remark-marked-by = { $answers ->
    [one] { $answers } odpowiedź na wersję { $asked } oceniono według wersji { $by }.
    [few] { $answers } odpowiedzi na wersję { $asked } oceniono według wersji { $by }.
    [many] { $answers } odpowiedzi na wersję { $asked } oceniono według wersji { $by }.
   *[other] { $answers } odpowiedzi na wersję { $asked } oceniono według wersji { $by }.
}
quizzes-remark-offer = { $count ->
    [one] Oceń ponownie { $count } odpowiedź według wersji { $version }
    [few] Oceń ponownie { $count } odpowiedzi według wersji { $version }
    [many] Oceń ponownie { $count } odpowiedzi według wersji { $version }
   *[other] Oceń ponownie { $count } odpowiedzi według wersji { $version }
}
quizzes-remark-offer-hint = Następna strona pokazuje, kogo to dotyczy. Nic nie zostanie zapisane, dopóki nie obejrzą Państwo skutków i nie podadzą powodu.
quizzes-remark-history = Ponowne oceny
quizzes-remark-history-line = Odpowiedzi: { $answers }, według wersji { $version }, z inną oceną: { $changed }
quizzes-remark-title = Ponowna ocena według wersji { $version }
quizzes-remark-lead = Tak zmieniłyby się wyniki, gdyby poniższe odpowiedzi ocenić według wersji { $version }. Nic jeszcze nie zapisano. Pytanie pozostaje takie, jakie widziały osoby uczestniczące, podobnie jak liczba punktów do zdobycia; dotychczasowe punkty zostaną zachowane obok nowych.
quizzes-remark-done-by = Oceniono ponownie według wersji { $version }: { $who }, { $on }. Dotychczasowe punkty zachowano.
quizzes-remark-answers = Odpowiedzi
quizzes-remark-changed = Z inną oceną
quizzes-remark-now-passed = Teraz zaliczone
quizzes-remark-no-longer = Już niezaliczone
quizzes-remark-nothing = Nie ma czego oceniać ponownie
quizzes-remark-nothing-text = Nie ma tu odpowiedzi, którą ta wersja mogłaby ocenić i której jeszcze nie ocenia.
quizzes-remark-certified = { $count ->
    [one] { $count } osoba, której podejście nie jest już zaliczone, ma zaświadczenie. Pozostaje ono ważne: o ewentualnym unieważnieniu decyduje biuro w rejestrze edycji.
    [few] { $count } osoby, których podejścia nie są już zaliczone, mają zaświadczenia. Pozostają one ważne: o ewentualnym unieważnieniu decyduje biuro w rejestrze edycji.
    [many] { $count } osób, których podejścia nie są już zaliczone, ma zaświadczenia. Pozostają one ważne: o ewentualnym unieważnieniu decyduje biuro w rejestrze edycji.
   *[other] { $count } osoby, których podejścia nie są już zaliczone, mają zaświadczenia. Pozostają one ważne: o ewentualnym unieważnieniu decyduje biuro w rejestrze edycji.
}
quizzes-remark-asked-otherwise = W wersji { $version } pytanie brzmiało inaczej niż w wersji { $by }. Proszę się upewnić, że nowy klucz pasuje do tego, co przeczytały osoby uczestniczące.
quizzes-remark-unfit-other-kind = Odpowiedzi na wersję { $version }, które pozostają bez zmian: { $count }. Na wersję { $by } odpowiada się w inny sposób.
quizzes-remark-unfit-other-choices = Odpowiedzi na wersję { $version }, które pozostają bez zmian: { $count }. W wersji { $by } jest co innego do wyboru lub uzupełnienia.
quizzes-remark-unfit-by-hand = Odpowiedzi na wersję { $version }, które pozostają bez zmian: { $count }. Ocenia je trener lub trenerka, a nie wersja { $by }.
quizzes-remark-unfit-earns-nothing = Odpowiedzi na wersję { $version }, które pozostają bez zmian: { $count }. W tej wersji lub w wersji { $by } nie ma punktów do zdobycia.
quizzes-remark-others = Odpowiedzi, które pozostają bez zmian, ponieważ decyduje o nich biuro projektu: { $count }. Trener lub trenerka może zlecić ponowną ocenę tylko wtedy, gdy wszystkie odpowiedzi w projekcie, których to dotyczy, pochodzą z edycji, w których prowadzi zajęcia.
quizzes-remark-own = Państwa własne odpowiedzi, które pozostają bez zmian: { $count }. Ich ponowną ocenę musi zlecić ktoś inny.
quizzes-remark-open = Otwarte podejścia z wcześniejszą wersją pytania: { $count }. Zostaną ocenione według wersji, którą zawierają; po ich oddaniu proszę wrócić na tę stronę, a do testu wprowadzić wersję { $by }.
quizzes-remark-hidden = Odpowiedzi z edycji, których wyników Państwo nie widzą: { $count }.
quizzes-remark-reworded = Inne brzmienie
quizzes-remark-reworded-text = Te odpowiedzi uznano za tożsame, ponieważ znajdują się w tym samym miejscu. Proszę sprawdzić, czy tak jest.
quizzes-remark-col-version = Wersja
quizzes-remark-col-was = Jak brzmiało w teście
quizzes-remark-col-is = W wersji, według której się ocenia
quizzes-remark-people = Czyje odpowiedzi
quizzes-remark-col-quiz = Test
quizzes-remark-col-mark = Punkty
quizzes-remark-col-score = Podejście
quizzes-remark-from-to = { $before } → { $after }
quizzes-remark-same = { $mark }, bez zmian
quizzes-remark-of = z { $most }
quizzes-remark-was-passed = dotąd zaliczone
quizzes-remark-was-not-passed = dotąd niezaliczone
quizzes-remark-holds = ma zaświadczenie, które pozostaje ważne
quizzes-remark-apply = Zapisanie nowej oceny
quizzes-remark-apply-text = Każda osoba, której punkty się zmienią, otrzyma wiadomość z podanym powodem. Należne w wyniku tego zaświadczenia zostaną wydane.
quizzes-remark-reason = Powód
quizzes-remark-reason-hint = Przeczytają go osoby uczestniczące. Zostanie też zapisany w dzienniku zdarzeń.
quizzes-remark-press = { $count ->
    [one] Oceń ponownie { $count } odpowiedź
    [few] Oceń ponownie { $count } odpowiedzi
    [many] Oceń ponownie { $count } odpowiedzi
   *[other] Oceń ponownie { $count } odpowiedzi
}
quizzes-remark-changed-since = Od wyświetlenia tej strony coś się zmieniło: oddano lub oceniono podejście. Strona pokazuje teraz aktualny stan; nic nie zapisano.
quizzes-remark-nothing-now = Nie ma czego oceniać ponownie. Niczego nie zapisano.
quizzes-remarked = Oceniono ponownie { $at }: { $before } → { $after }.
quizzes-remarked-why = Powód: { $reason }
notice-quizzes-remarked = Odpowiedzi oceniono ponownie. Osoby, których punkty się zmieniły, otrzymają wiadomość.

quizzes-mail-remarked-subject = Zmiana punktów: { $quiz }
quizzes-mail-remarked-text = pytanie w teście „{ $quiz }” zostało poprawione, a odpowiedź na nie oceniono ponownie.
quizzes-mail-remarked-reason = Powód: { $reason }
quizzes-mail-remarked-marks = Punkty za to pytanie: dotąd { $before }, teraz { $after }. Punkty za całe podejście: { $score } z { $most }.
quizzes-mail-remarked-later = Punkty będą widoczne zgodnie z ustawieniami testu.
quizzes-mail-remarked-turned-passed = Dzięki temu test jest zaliczony.
quizzes-mail-remarked-turned-not-passed = W związku z tym podejście nie jest już zaliczone. Wydane zaświadczenie pozostaje ważne. W razie pytań prosimy o kontakt z biurem projektu.

# Podejście jako dokument

quizzes-document-link = Pobierz PDF
quizzes-document-file = podejscie
quizzes-document-person = Osoba uczestnicząca
quizzes-document-quiz = Test
quizzes-document-revision = Redakcja
quizzes-document-edition = Edycja
quizzes-document-attempt = Podejście
quizzes-document-started = Rozpoczęcie
quizzes-document-submitted = Oddanie
quizzes-document-answer = Odpowiedź
quizzes-document-chosen-right = zaznaczono, prawidłowo
quizzes-document-chosen-wrong = zaznaczono, nieprawidłowo
quizzes-document-chosen = zaznaczono
quizzes-document-page-of = strona { $n } z { $m }

# Zmiana testu

quizzes-revise-list-title = Testy
quizzes-revise-list-lead = Testy z wersji { $version } szkolenia, czyli z najnowszej. Po ponownym imporcie szkolenia obowiązują znów testy z jego folderu.
quizzes-revise-quiz = Test
quizzes-revise-purpose = Przeznaczenie
quizzes-revise-purpose-pre_test = Test wstępny
quizzes-revise-purpose-post_test = Test końcowy
quizzes-revise-purpose-practice = Ćwiczenie
quizzes-revise-questions = Pytania
quizzes-revise-marks = { $marks }
quizzes-revise-pass-mark = Próg zaliczenia
quizzes-revise-no-pass-mark = brak
quizzes-revise-allowed = Dozwolone podejścia
quizzes-revise-any-number = bez ograniczeń
quizzes-revise-revision = Redakcja
quizzes-revise-attempts = Rozpoczęte podejścia
quizzes-revise-none = To szkolenie nie ma testów
quizzes-revise-none-text = Testy pochodzą z folderu szkolenia. Po zaimportowaniu wersji z testami można je tutaj zmieniać.
quizzes-revise-lead = Redakcja { $revision }. Zmiany zostaną zapisane jako następna redakcja po naciśnięciu przycisku na dole strony.
quizzes-revise-tried = { $attempts ->
    [one] Rozpoczęto jedno podejście
    [few] Rozpoczęto { $attempts } podejścia
   *[other] Rozpoczęto { $attempts } podejść
}, { $open ->
    [0] żadne nie jest otwarte
    [one] jedno jest otwarte
    [few] { $open } są otwarte
   *[other] { $open } jest otwartych
}. Rozpoczęte podejścia zachowują redakcję, od której się zaczęły, z jej pytaniami i progiem zaliczenia; zmiany dotyczą tylko nowych podejść. Do dozwolonej liczby wliczają się wszystkie podejścia.
quizzes-revise-items = Pytania w kolejności
quizzes-revise-empty = Test jest pusty. Poniżej można wyszukać pytania i je dodać.
quizzes-revise-version = wersja { $version }
quizzes-revise-newer = Istnieje nowsza wersja: { $version }.
quizzes-revise-renew = Użyj jej
quizzes-revise-up = W górę
quizzes-revise-down = W dół
quizzes-revise-remove = Usuń
quizzes-revise-add-title = Dodawanie pytań z banku szkolenia
quizzes-revise-words = Słowa
quizzes-revise-kind = Rodzaj
quizzes-revise-kind-any = Wszystkie rodzaje
quizzes-revise-kind-single = Jedna odpowiedź
quizzes-revise-kind-multiple = Kilka odpowiedzi
quizzes-revise-kind-true_false = Prawda czy fałsz
quizzes-revise-kind-short = Krótka odpowiedź
quizzes-revise-kind-numerical = Liczba
quizzes-revise-kind-matching = Dopasowanie
quizzes-revise-kind-ordering = Kolejność
quizzes-revise-kind-cloze = Tekst z lukami
quizzes-revise-kind-words = Brakujące słowa
quizzes-revise-kind-long = Dłuższa wypowiedź
quizzes-revise-kind-description = Tekst bez pytania
quizzes-revise-kind-likert = Skala ocen
quizzes-revise-search = Szukaj
quizzes-revise-found = { $total ->
    [one] Znaleziono jedno pytanie.
    [few] Znaleziono { $total } pytania; pokazano { $shown }.
   *[other] Znaleziono { $total } pytań; pokazano { $shown }.
}
quizzes-revise-found-none = Żadne pytanie w banku nie pasuje. Proszę wpisać mniej słów lub wybrać inny rodzaj.
quizzes-revise-taken = jest w teście
quizzes-revise-add = Dodaj
quizzes-revise-settings = Ustawienia
quizzes-revise-title = Tytuł
quizzes-revise-intro = Wprowadzenie
quizzes-revise-intro-hint = Wyświetlane przed rozpoczęciem podejścia. Można używać składni Markdown.
quizzes-revise-rules = Zasady
quizzes-revise-field-pass = Próg zaliczenia w procentach
quizzes-revise-field-pass-hint = 0 oznacza, że test zalicza każdy, kto odda odpowiedzi.
quizzes-revise-field-allowed = Liczba dozwolonych podejść
quizzes-revise-field-allowed-hint = 0 oznacza brak ograniczeń.
quizzes-revise-field-shuffle = Mieszanie pytań i odpowiedzi
quizzes-revise-field-shuffle-hint = Kolejność jest losowana raz dla każdego podejścia i potem się nie zmienia.
quizzes-revise-field-reason = Uzasadnienie
quizzes-revise-field-reason-hint = Wymagane, gdy rozpoczęto już podejścia. Jest widoczne na liście redakcji i w dzienniku zdarzeń.
quizzes-revise-kept = Rozpoczęte podejścia zachowują redakcję, od której się zaczęły.
quizzes-revise-save = Zapisz jako nową redakcję
quizzes-revise-revisions = Redakcje
quizzes-revise-made-on = Data
quizzes-revise-made-by = Autor
quizzes-revise-reason = Uzasadnienie
quizzes-revise-from-folder = Folder szkolenia
quizzes-revise-overtaken = W czasie tej pracy zapisano redakcję { $revision } (autor: { $person }), dlatego zmiany na tej stronie nie zostały zapisane. Tamta redakcja jest na liście poniżej. Wprowadzone zmiany nadal tu są: ponowne zapisanie zastąpi nimi tamtą redakcję; można też otworzyć test od nowa i zacząć od niej.
quizzes-revise-no-question = Test musi zawierać przynajmniej jedno pytanie.
quizzes-revise-too-many = Test może mieć najwyżej { $most } pozycji.
quizzes-revise-twice = To samo pytanie występuje w teście dwa razy. Jedno z nich trzeba usunąć.
quizzes-revise-pre-test-fails = Testu wstępnego nie można nie zdać, dlatego jego próg zaliczenia musi wynosić 0.
quizzes-revise-no-reason = Rozpoczęto już podejścia, dlatego proszę podać powód zmiany testu.
quizzes-revise-unchanged = Nic nie różni się od najnowszej redakcji, więc niczego nie zapisano.

# Części testu i losowanie pytań

quizzes-revise-section = Część { $number }
quizzes-revise-section-add = Dodaj część
quizzes-revise-section-title = Tytuł części
quizzes-revise-section-text = Tekst
quizzes-revise-section-text-hint = Wyświetlany nad pytaniami tej części. Można używać składni Markdown.
quizzes-revise-section-none = W tej części nie ma jeszcze nic.
quizzes-revise-section-up = Przesuń część w górę
quizzes-revise-section-down = Przesuń część w dół
quizzes-revise-section-end = Połącz z poprzednią częścią
quizzes-revise-section-end-first = Połącz z następną częścią
quizzes-revise-section-empty = W części { $number } nie ma żadnego pytania. Proszę coś do niej dodać albo połączyć ją z inną.
quizzes-revise-into = Dodaj do
quizzes-revise-draw = Losowanie { $number }
quizzes-revise-draw-add = Losuj pytania
quizzes-revise-draw-count = Liczba pytań
quizzes-revise-draw-tag = Etykieta
quizzes-revise-draw-any-category = Wszystkie kategorie
quizzes-revise-draw-any-tag = Wszystkie etykiety
quizzes-revise-draw-any-ground = Wszystkie przesłanki
quizzes-revise-draw-holds = { $holds ->
    [0] Obecnie nie pasuje żadne pytanie z banku.
    [one] Obecnie pasuje jedno pytanie z banku, nie licząc pytań, które już są w teście.
    [few] Obecnie pasują { $holds } pytania z banku, nie licząc pytań, które już są w teście.
   *[other] Obecnie pasuje { $holds } pytań z banku, nie licząc pytań, które już są w teście.
}
quizzes-revise-draw-look = Policz pasujące
quizzes-revise-draw-remove = Usuń losowanie
quizzes-revise-pool-small = { $holds ->
    [0] W banku nie ma dla tego losowania żadnego pytania, które nie występuje w innym miejscu testu. Proszę poszerzyć kryteria albo napisać pytania.
    [one] W banku jest dla tego losowania tylko jedno pytanie, które nie występuje w innym miejscu testu. Proszę losować mniej pytań, poszerzyć kryteria albo napisać więcej pytań.
    [few] W banku są dla tego losowania tylko { $holds } pytania, które nie występują w innym miejscu testu. Proszę losować mniej pytań, poszerzyć kryteria albo napisać więcej pytań.
   *[other] W banku jest dla tego losowania tylko { $holds } pytań, które nie występują w innym miejscu testu. Proszę losować mniej pytań, poszerzyć kryteria albo napisać więcej pytań.
}
quizzes-revise-marks-drawn = zależy od losowania

notice-quiz-revised = Nowa redakcja jest zapisana. Od niej zaczynają się nowe podejścia; rozpoczęte zachowują swoją.

# Pliki z pytaniami

quizzes-format-too-large = Plik jest większy niż { $limit } MB, a większych nie wczytujemy. Należy podzielić go na kilka mniejszych.
quizzes-format-undecodable = Nie da się odczytać liter w pliku: jego kodowanie nie jest znane albo jest inne niż podane w pliku. Należy zapisać plik w kodowaniu UTF-8.
quizzes-format-xml-broken = Plik nie jest poprawnym dokumentem XML: w tym miejscu coś nie zostało zamknięte, zostało zamknięte dwa razy albo plik się urywa.
quizzes-format-xml-doctype = Plik deklaruje typ dokumentu, przez co mógłby odwoływać się do innych plików albo rozrastać się bez końca. Takich plików nie wczytujemy.
quizzes-format-xml-entity = W pliku użyto encji „{ $name }”, której XML sam nie zna. Należy wpisać zamiast niej właściwy znak.
quizzes-format-xml-deep = W tym miejscu elementy są zagnieżdżone głębiej niż na { $limit } poziomów. Tak nie zapisuje się pytań.
quizzes-format-xml-many = Plik ma więcej niż { $limit } elementów. Należy podzielić go na kilka mniejszych.
quizzes-format-xml-root = Ten plik XML nie zawiera pytań w formacie, który potrafimy wczytać: zaczyna się od „{ $name }”.
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
quizzes-format-grades = Niedozwolone części punktów: { $grades }. Pytanie: „{ $question }”. Dozwolone są: 100 %, 90 %, 80 %, 75 %, 70 %, 60 %, 50 %, 40 %, 30 %, 25 %, 20 %, 10 %, 5 % oraz trzecie, szóste, siódme, ósme i dziewiąte części z co najmniej trzema miejscami po przecinku, na przykład 33.333 %.
quizzes-format-no-full-mark = Żadna odpowiedź nie daje pełnej liczby punktów.
quizzes-format-shares-sum = Prawidłowe odpowiedzi dają razem { $percent } % punktów zamiast 100 %.
quizzes-format-cloze-none = W tekście musi być osadzona co najmniej jedna odpowiedź, na przykład {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-cloze-too-few = { $least ->
    [one] W luce { $place } potrzebna jest co najmniej jedna odpowiedź.
    [few] W luce { $place } potrzebne są co najmniej { $least } odpowiedzi do wyboru.
    [many] W luce { $place } potrzebnych jest co najmniej { $least } odpowiedzi do wyboru.
   *[other] W luce { $place } potrzeba co najmniej { $least } odpowiedzi do wyboru.
}
quizzes-format-cloze-no-full = W luce { $place } jedna z odpowiedzi musi dawać 100 % punktów.
quizzes-format-cloze-number = W luce { $place } odpowiedzią musi być liczba albo *, a „{ $answer }” nie jest ani jednym, ani drugim.
quizzes-format-cloze-too-many = W tekście jest więcej niż { $limit } luk.
quizzes-format-cloze-places = Którejś luki brakuje w tekście, występuje ona dwa razy albo tam, gdzie nie może być tekstu.
quizzes-format-cloze-weights = Wag luk nie da się zapisać jako liczb całkowitych.
quizzes-format-words-none = Potrzebne są co najmniej dwa słowa do wyboru i luka w tekście na jedno z nich.
quizzes-format-words-missing = W tekście jest luka na słowo { $number }, ale takiego słowa nie ma.
quizzes-format-words-group = Grupa słowa musi być liczbą od 1 do 255.
quizzes-format-unit-zero = Trzeba podać, ile jednostek „{ $unit }” składa się na jednostkę podstawową; wpisano zero albo nic.
quizzes-format-unit-penalty = Brak jednostki odejmuje teraz część pełnej liczby punktów, a nie część punktów za liczbę.
quizzes-format-type-calculated = Pytania typu „{ $type }” biorą liczby ze wzoru, czego ten program nie obsługuje.
quizzes-format-type-random = Pytanie typu „{ $type }” jest losowane spośród innych; tutaj pytania losuje sam test.
quizzes-format-type-drawn = Na pytania typu „{ $type }” odpowiada się przez przeciąganie na obrazek, czego nie da się zrobić samą klawiaturą.
quizzes-format-type-missing = W pliku nie podano typu pytania.
quizzes-format-type-unknown = Pytań typu „{ $type }” nie da się tu zapisać.
quizzes-format-order-rule = Sposób oceniania kolejności z Moodle („{ $rule }”) zastąpiono najbliższym dostępnym.
quizzes-format-order-all = Pytanie obejmuje wszystkie kroki, a nie tylko niektóre.
quizzes-format-lost-order = O tym, czy odpowiedzi są mieszane, decyduje ustawienie testu; pominięto to, że w tym pytaniu nie miały być mieszane.
quizzes-format-lost-media = W tekstach pominięto dźwięki, filmy, formularze albo obrazki, których nie ma w pliku.
quizzes-format-lost-files = Pominięto pliki, które nie są obrazkami: { $files }.
quizzes-format-lost-attachments = Do odpowiedzi nie można dołączać plików; pytanie dotyczy samego tekstu.
quizzes-format-lost-feedback = Format nie przewiduje informacji zwrotnej do tekstu, który o nic nie pyta.
quizzes-format-lost-hints = Format nie przewiduje wskazówek ani informacji zwrotnej zależnej od jakości odpowiedzi; zostały pominięte.
quizzes-format-lost-languages = Zapisano tylko tekst w jednym języku: { $language }.
quizzes-format-lost-marks = Format nie przewiduje liczby punktów; zamiast { $marks } będzie 1.
quizzes-format-lost-plain = Dopasowywane części i słowa do wyboru są w tym formacie zwykłym tekstem; pominięto ich formatowanie.
quizzes-format-lost-settings = Format nie przewiduje swobody w ocenie pisowni ani kryteriów oceny; zostały pominięte.
quizzes-format-lost-otherwise = Nie wszystko w tym pytaniu przechodzi przez ten format bez zmian.
quizzes-format-needs-plugin = W Moodle potrzebny jest do tego osobno instalowany typ pytań „All-or-nothing multiple choice”.
quizzes-format-no-such-type = Format nie przewiduje pytań tego typu.
quizzes-format-share-unknown = Moodle nie dopuszcza { $percent } % punktów za odpowiedź i odrzuciłoby to pytanie.
quizzes-format-number-not-decimal = Występuje tu liczba, której nie da się zapisać jako ułamek dziesiętny.
quizzes-format-all-or-nothing = W tym formacie nie da się zapisać, że punkty przyznaje się tylko za dokładnie prawidłowy zestaw odpowiedzi.
quizzes-format-gift-arrow = Strzałka „->” w odpowiedzi lub jej komentarzu zostałaby wzięta za znak między pasującymi do siebie częściami.
quizzes-format-gift-no-full = Bez odpowiedzi za pełną liczbę punktów pytanie zostałoby wzięte za pytanie z kilkoma prawidłowymi odpowiedziami.
quizzes-format-gift-pictures = Format GIFT nie obsługuje obrazków.
quizzes-format-gift-units = Format GIFT nie obsługuje jednostek.
quizzes-format-cloze-backslash = Ukośnika odwrotnego przed znakiem {"}"}, # lub ~ w uznawanej odpowiedzi nie da się zapisać w odpowiedziach osadzonych Moodle.

# Pliki z pytaniami: nasza tabela

quizzes-format-table-columns = To nie jest nasza tabela pytań: pierwszy wiersz musi podawać nazwy kolumn { $columns }. Można je zobaczyć w szablonie do pobrania.
quizzes-format-table-column-unknown = Kolumny „{ $column }” nie znamy i została pominięta.
quizzes-format-table-picture = W tekście jest mowa o obrazie „{ $name }”, ale tabela nie zawiera obrazów. Prosimy dodać go potem do pytania.
quizzes-format-table-kind = Kolumna „{ $column }”: nie ma rodzaju pytania „{ $value }”. Rodzaje podaje drugi arkusz szablonu.
quizzes-format-table-kind-unclear = Kolumna „{ $column }” jest pusta, a z odpowiedzi nie wynika rodzaj pytania. Prosimy podać rodzaj albo oznaczyć poprawne odpowiedzi gwiazdką.
quizzes-format-table-question-empty = Kolumna „{ $column }” jest pusta: nie ma pytania.
quizzes-format-table-number = Kolumna „{ $column }”: „{ $value }” nie jest liczbą, która tu pasuje.
quizzes-format-table-answers-few = Kolumna „{ $column }” i następne: ten rodzaj pytania wymaga co najmniej { $least ->
    [one] jednej odpowiedzi
   *[other] { $least } odpowiedzi
    }.
quizzes-format-table-none-right = Kolumna „{ $column }”: żadna odpowiedź nie jest poprawna. Prosimy wstawić gwiazdkę przed poprawną albo wpisać tu jej numer.
quizzes-format-table-right-unknown = Kolumna „{ $column }”: nie ma odpowiedzi „{ $value }”.
quizzes-format-table-truth = Kolumna „{ $column }”: „{ $value }” to ani prawda, ani fałsz.
quizzes-format-table-rule = Kolumna „{ $column }”: nie znamy zasady „{ $value }”. Zasady podaje drugi arkusz szablonu.
quizzes-format-table-pair = Kolumna „{ $column }”: „{ $value }” to nie para. Prosimy wpisać „lewa = prawa”.
quizzes-format-table-pairs-few = Kolumna „{ $column }” i następne: dopasowanie wymaga co najmniej dwóch par zapisanych jako „lewa = prawa”.
quizzes-format-table-gap = Kolumna „{ $column }”: „{ $value }” nie da się odczytać jako luki. Prosimy wpisać na przykład „wybór: *dobrze | źle” albo „tekst: słowo | inne słowo”.
quizzes-format-table-places = Kolumna „{ $column }”: tekst musi wskazać każdą lukę jeden raz (liczba luk: { $count }): [[1]], [[2]] i tak dalej.
quizzes-format-table-rows = Tabela miałaby więcej wierszy niż { $limit }, dlatego pytanie pominięto.
quizzes-format-table-cell-long = Tekst jest dłuższy niż { $limit } znaków, które mieszczą się w komórce, dlatego pytanie pominięto.
quizzes-format-table-answers-many = Odpowiedzi jest więcej niż { $limit } albo wskazówek jest za dużo, dlatego pytanie pominięto.
quizzes-format-table-pictures-lost = Tabela nie zawiera obrazów: zostały pominięte.
quizzes-format-table-languages-lost = Tabela jest w jednym języku: teksty w innych językach pominięto.
quizzes-format-table-sheet-questions = Pytania
quizzes-format-table-sheet-explanation = Co gdzie wpisać
quizzes-format-table-sheet-word = Słowo
quizzes-format-table-sheet-meaning = Znaczenie
quizzes-format-table-about-category = Kategoria, od najszerszej: „Prawo > Źródła”.
quizzes-format-table-about-name = Nazwa pytania na listach; gdy jest pusta, pierwsze słowa pytania.
quizzes-format-table-about-kind = Rodzaj pytania, jeden z podanych niżej. Może pozostać pusty, gdy wynika z odpowiedzi.
quizzes-format-table-about-question = Treść pytania. Luki zapisuje się jako [[1]], [[2]] i tak dalej. Można użyć Markdown.
quizzes-format-table-about-right = Numery poprawnych odpowiedzi zamiast gwiazdek: „1, 3”. Przy pytaniu prawda czy fałsz jedno z tych słów. Przy brakujących słowach numer właściwego słowa dla każdej luki.
quizzes-format-table-about-marks = Liczba punktów za pytanie; gdy pusto – 1.
quizzes-format-table-about-rule = Zasady z listy poniżej, rozdzielone średnikami.
quizzes-format-table-about-units = Dla liczb: dopuszczalne jednostki i ile każdej z nich składa się na jedną pierwszą jednostkę: „km; m = 1000”.
quizzes-format-table-about-feedback = Pokazywany potem każdej osobie.
quizzes-format-table-about-if-right = Pokazywany ponadto osobom, które odpowiedziały poprawnie.
quizzes-format-table-about-if-partly = Pokazywany ponadto osobom, które odpowiedziały częściowo poprawnie.
quizzes-format-table-about-if-wrong = Pokazywany ponadto osobom, które odpowiedziały błędnie.
quizzes-format-table-about-penalty = Ile odejmuje każda błędna próba, jeśli test dopuszcza kilka prób: „10%”, „1/3”.
quizzes-format-table-about-tags = Słowa, po których można znaleźć pytanie, rozdzielone przecinkami.
quizzes-format-table-about-ground = Przesłanka dyskryminacji, której dotyczy pytanie.
quizzes-format-table-about-outcome = Efekt uczenia się, który sprawdza pytanie.
quizzes-format-table-about-start = Dla długich odpowiedzi: tekst, od którego zaczyna się pole.
quizzes-format-table-about-guide = Dla długich odpowiedzi: co powinny wiedzieć osoby oceniające.
quizzes-format-table-about-answer = Odpowiedź. Gwiazdka przed nią oznacza, że jest poprawna; [50%] albo [1/3] podaje, ile jest warta. Dopasowanie zapisuje się „lewa = prawa”, a prawą stronę, do której nic nie pasuje – bez „=”. Liczbę zapisuje się „12”, „12 ± 0,5” albo „10..14”. Kolumn może być tyle, ile trzeba.
quizzes-format-table-about-answer-feedback = Pokazywany potem osobom, które tak odpowiedziały.
quizzes-format-table-about-hint = Pokazywana po błędnej próbie, jeśli test dopuszcza kilka prób.
quizzes-format-table-kind-single = Jedna z kilku odpowiedzi.
quizzes-format-table-kind-multiple = Dowolna liczba odpowiedzi; każda poprawna daje swoją część, każda błędna tyle samo odejmuje.
quizzes-format-table-kind-true_false = Czy zdanie jest prawdziwe.
quizzes-format-table-kind-short = Słowo lub kilka słów do wpisania; * zastępuje dowolny tekst.
quizzes-format-table-kind-numerical = Liczba do wpisania.
quizzes-format-table-kind-matching = Co do czego pasuje; co najmniej dwie pary.
quizzes-format-table-kind-ordering = Kroki do ułożenia; należy je wpisać we właściwej kolejności.
quizzes-format-table-kind-cloze = Tekst z lukami, dla każdej kolumna odpowiedzi: „wybór: *dobrze | źle # dlaczego”, „tekst: słowo | [50%] inne”, „liczba: 12 ± 1”. „wybór, 2:” podwaja wagę luki.
quizzes-format-table-kind-words = Tekst z brakującymi słowami wybieranymi spośród odpowiedzi; [2] przed słowem zalicza je do grupy 2, [2+] pozwala użyć go ponownie.
quizzes-format-table-kind-long = Dłuższy tekst, oceniany przez trenera; w odpowiedziach podaje się kryteria, a [3] przed kryterium oznacza jego punkty.
quizzes-format-table-kind-description = Tekst między pytaniami; nie udziela się na niego odpowiedzi.
quizzes-format-table-kind-likert = Stopień zgody, do ankiet; odpowiedzi to stopnie skali.
quizzes-format-table-rule-all-or-nothing = Punkty tylko za dokładnie poprawne odpowiedzi albo poprawną kolejność.
quizzes-format-table-rule-places = Kolejność: każdy krok na swoim miejscu daje swoją część. Tak jest, gdy nic nie wpisano.
quizzes-format-table-rule-neighbours = Kolejność: każdy krok, po którym stoi właściwy, daje swoją część.
quizzes-format-table-rule-capitals = Krótkie odpowiedzi: wielkość liter ma znaczenie.
quizzes-format-table-rule-any-marks = Krótkie odpowiedzi: „zolty” wystarcza zamiast „żółty”.
quizzes-format-table-rule-lines = Długie odpowiedzi: liczba wierszy pola, „wierszy = 10”.
quizzes-format-table-rule-least = Długie odpowiedzi: najmniej słów, „słów co najmniej = 50”.
quizzes-format-table-rule-most = Długie odpowiedzi: najwięcej słów, „słów co najwyżej = 200”.
quizzes-format-table-rule-no-unit = Liczby: ile odejmuje brak jednostki lub nieznana jednostka, „bez jednostki mniej = 10%”.

# Pliki z pytaniami: QTI

quizzes-format-qti-interaction = Nie obsługujemy pytań rodzaju „{ $name }”: wymagają one miejsca na obrazie, rysunku, pliku lub czegoś podobnego.
quizzes-format-qti-areas = Odpowiedź ocenia się według obszarów obrazu, czego nie obsługujemy.
quizzes-format-qti-undeclared = Pytanie odwołuje się do odpowiedzi „{ $name }”, której plik nie deklaruje.
quizzes-format-qti-operator = Punkty oblicza się za pomocą „{ $name }”, czego nie obsługujemy.
quizzes-format-qti-adaptive = Pytanie jest adaptacyjne: zmienia się w trakcie odpowiadania. Tego nie obsługujemy.
quizzes-format-qti-templates = Pytanie powstaje z szablonu na nowo przy każdym podejściu. Tego nie obsługujemy.
quizzes-format-qti-no-body = Pytanie nie ma treści ani niczego do odpowiedzi.
quizzes-format-qti-no-item = Plik zawiera „{ $name }”, a nie pytanie. Pytania testu importuje się jako pakiet.
quizzes-format-qti-choices-few = Do wyboru są mniej niż dwie odpowiedzi.
quizzes-format-qti-nothing-right = Żadna odpowiedź nie daje punktów: plik nie wskazuje poprawnej.
quizzes-format-qti-pair-unknown = Poprawna odpowiedź wskazuje „{ $name }”, czego nie ma wśród podanych.
quizzes-format-qti-pair-twice = Jeden element pasuje do kilku. W naszym dopasowaniu do każdej lewej strony należy jedna prawa.
quizzes-format-qti-pairs-few = Poprawnych par jest mniej niż dwie.
quizzes-format-qti-order-part = Poprawna kolejność nie obejmuje wszystkich kroków, dlatego nie można jej przejąć.
quizzes-format-qti-gap-without = Luka „{ $name }” nie ma właściwego słowa.
quizzes-format-qti-among-others = „{ $name }” występuje w jednym pytaniu razem z innymi. Tekst z lukami może zawierać tylko wybór, słowa i liczby.
quizzes-format-qti-package-broken = Nie można odczytać pakietu.
quizzes-format-qti-entry = „{ $name }”: { $problem }
quizzes-format-qti-no-manifest = Pakiet nie zawiera pliku imsmanifest.xml, który wymienia pytania.
quizzes-format-qti-missing = Manifest wymienia pliki, których nie ma w pakiecie: { $names }. Prosimy spakować go ponownie.
quizzes-format-qti-no-items = Manifest nie wymienia żadnego pytania.
quizzes-format-qti-lost = Pominięto coś, co nie jest tekstem ani obrazem: dźwięk, film lub formularz.
quizzes-format-qti-dropped = Pominięto „{ $name }”.
quizzes-format-qti-math = Wzór zamieniono na zwykły tekst. Prosimy go sprawdzić.
quizzes-format-qti-picture-missing = Nie ma obrazu „{ $name }” albo jest w formacie, którego strony nie pokazują; zastępuje go opis.
quizzes-format-qti-no-processing = Plik nie mówi, jak oceniać odpowiedzi. Porównuje się je z poprawnymi, które podaje.
quizzes-format-qti-no-response = Reguła oceniania dotyczy odpowiedzi o nazwie RESPONSE, której plik nie deklaruje. Każda z jego odpowiedzi liczy się tak samo.
quizzes-format-qti-no-key = Żadnej odpowiedzi nie wskazano jako poprawnej, dlatego zaimportowano skalę.
quizzes-format-qti-marks-differ = Poprawna odpowiedź daje tyle samo, ale niektóre błędne lub częściowo poprawne dają tu inną liczbę punktów niż w pliku. Prosimy sprawdzić punktację.
quizzes-format-qti-by-hand = Plik porównuje długie odpowiedzi z „{ $name }”; tutaj ocenia je trener, który widzi ten tekst.
quizzes-format-qti-feedback-unclear = Nie da się ustalić, kiedy pokazywać część komentarzy, dlatego widzi je każdy.
quizzes-format-qti-whole-gap = W jednej luce plik daje punkty tylko za wszystkie poprawne odpowiedzi razem; tutaj każda daje swoją część.
quizzes-format-qti-wildcard = QTI nie ma znaku zastępującego dowolny tekst, dlatego nie można zapisać „{ $name }”.
quizzes-format-qti-lost-languages = Plik jest w jednym języku: teksty w innych językach pominięto.
quizzes-format-qti-lost-hints = QTI nie ma wskazówek po błędnych próbach: pominięto je.
quizzes-format-qti-lost-penalty = QTI nie zna odejmowania punktów za błędne próby: pominięto je.
quizzes-format-qti-lost-verdict = Pominięto komentarze dla odpowiedzi poprawnych i błędnych, bo plik niczego tu nie ocenia.
quizzes-format-qti-lost-lengths = Pominięto najmniejszą i największą liczbę słów.
quizzes-format-qti-lost-start = Pominięto tekst, od którego zaczyna się pole.
quizzes-format-qti-lost-rubric = Pominięto kryteria oceny.
quizzes-format-qti-lost-units = QTI nie zna jednostek po liczbie: pominięto je.
quizzes-format-qti-lost-accents = W QTI litera bez znaku diakrytycznego jest inną literą: takie odpowiedzi będą tam błędne.
quizzes-format-qti-other-kind = QTI uznaje to pytanie za pytanie innego rodzaju.
quizzes-format-qti-too-much = Pakiet zawierałby więcej, niż mieści zip.

# Baza pytań
quizzes-bank = Pytania
quizzes-bank-lead = Pytania tego szkolenia, do wykorzystania w testach. Każda zmiana tworzy nową wersję; rozpoczęte podejścia zachowują swoją.
quizzes-bank-lead-project = Pytania wszystkich szkoleń prowadzonych w tym projekcie. Każde należy do banku swojego szkolenia i tam się je pisze i zmienia.
quizzes-bank-course = Szkolenie
quizzes-bank-filter = Wyszukiwanie pytań
quizzes-bank-search = Słowa w pytaniu, nazwie lub etykietach
quizzes-bank-none = Nie ma jeszcze pytań
quizzes-bank-none-text = Tutaj można napisać pierwsze. Pytania z folderu szkolenia pojawią się wraz z następną wczytaną wersją.
quizzes-bank-none-wait = Może je napisać biuro projektu albo trener prowadzący to szkolenie.
quizzes-bank-none-project = Szkolenia projektu nie mają jeszcze pytań albo nie zaplanowano żadnej edycji.
quizzes-bank-none-found = Żadne pytanie nie pasuje
quizzes-bank-none-found-text = Proszę wpisać mniej słów albo wyczyścić filtr.
quizzes-new-item = Nowe pytanie
quizzes-edit-title = Zmiana
quizzes-kinds = Rodzaje pytań
quizzes-kind = Rodzaj
quizzes-kind-single = Jednokrotny wybór
quizzes-kind-multiple = Wielokrotny wybór
quizzes-kind-true_false = Prawda czy fałsz
quizzes-kind-short = Krótka odpowiedź
quizzes-kind-numerical = Liczba
quizzes-kind-matching = Dopasowanie
quizzes-kind-ordering = Kolejność
quizzes-kind-cloze = Tekst z lukami
quizzes-kind-words = Brakujące słowa
quizzes-kind-long = Dłuższa wypowiedź
quizzes-kind-description = Tekst bez pytania
quizzes-kind-likert = Skala
quizzes-any = Dowolne
quizzes-ground = Przesłanka
quizzes-category = Kategoria
quizzes-tag = Etykieta
quizzes-tags = Etykiety
quizzes-only-retired = Tylko wycofane
quizzes-name = Nazwa
quizzes-worth = Punkty
quizzes-languages = Języki
quizzes-version-column = Wersja
quizzes-version-number = Wersja { $number }
quizzes-uses = Testy
quizzes-retired = Wycofane
quizzes-edit = Zmień
quizzes-as-asked = Tak widzą to uczestnicy
quizzes-not-written = jeszcze nienapisane
quizzes-translate = Napisz
quizzes-item-facts = O tym pytaniu
quizzes-outcome = Efekt uczenia się
quizzes-used-in = Testy z tym pytaniem
quizzes-used-nowhere = brak
quizzes-attempts-with = Podejścia do tych testów
quizzes-versions = Wersje
quizzes-from-course = Z folderu szkolenia
quizzes-item-more = Inne działania
quizzes-copy = Utwórz kopię
quizzes-copy-into = Kopia do pytań szkolenia
quizzes-copy-of = { $name } (kopia)
quizzes-copy-refused = Tego pytania nie da się skopiować w obecnej postaci. Proszę je otworzyć, poprawić zaznaczone miejsca i zapisać pod inną nazwą.
quizzes-retire = Wycofaj z użycia
quizzes-revive = Przywróć do użycia
quizzes-writing-in = Język:
quizzes-write-live = { $count ->
    [one] Odbyło się { $count } podejście do testów z tym pytaniem. Zachowa ono swoją wersję; powód zmiany proszę podać niżej.
    [few] Odbyły się { $count } podejścia do testów z tym pytaniem. Zachowają one swoją wersję; powód zmiany proszę podać niżej.
   *[other] Odbyło się { $count } podejść do testów z tym pytaniem. Zachowają one swoją wersję; powód zmiany proszę podać niżej.
}
quizzes-draft-shown = To zapisany szkic z { $at }.
quizzes-draft-drop = Odrzuć szkic
quizzes-write-text = Treść pytania
quizzes-write-text-hint = Markdown: **pogrubienie**, listy z myślnikami, pusty wiersz między akapitami.
quizzes-write-text-words = W miejscu brakujących słów proszę wpisać [[1]], [[2]] i tak dalej. Pierwsze wiersze poniżej to kolejno słowa do tych luk; dalsze to słowa, które nigdzie nie pasują.
quizzes-write-text-cloze = Każdą lukę proszę wpisać tam, gdzie ma stać, z jej udziałem w punktach: wybór { $example }, słowo { $short }, liczba z dopuszczalną odchyłką { $number }.
quizzes-write-correct = Zdanie jest
quizzes-write-if-true = Komentarz do odpowiedzi „prawda”
quizzes-write-if-false = Komentarz do odpowiedzi „fałsz”
quizzes-write-rows-single = Odpowiedzi
quizzes-write-rows-hint-single = Proszę zaznaczyć prawidłową. Za inną odpowiedź można przyznać część punktów.
quizzes-write-row-single = Odpowiedź
quizzes-write-rows-multiple = Odpowiedzi
quizzes-write-rows-hint-multiple = Proszę zaznaczyć prawidłowe. Każda daje swoją część, a każda błędna tyle samo odejmuje, o ile nie podano części punktów.
quizzes-write-row-multiple = Odpowiedź
quizzes-write-rows-short = Uznawane odpowiedzi
quizzes-write-rows-hint-short = Gwiazdka zastępuje dowolny tekst. Liczy się pierwsza pasująca.
quizzes-write-row-short = Uznawany tekst
quizzes-write-rows-numerical = Uznawane liczby
quizzes-write-rows-hint-numerical = Liczy się pierwsza dostatecznie bliska; gwiazdka oznacza dowolną liczbę.
quizzes-write-row-numerical = Liczba
quizzes-write-rows-matching = Co do siebie pasuje
quizzes-write-rows-hint-matching = Prawa strona bez lewej do niczego nie pasuje.
quizzes-write-row-matching = Lewa strona
quizzes-write-rows-ordering = Kroki we właściwej kolejności
quizzes-write-rows-hint-ordering = Zostaną pokazane w innej kolejności.
quizzes-write-row-ordering = Krok
quizzes-write-rows-words = Słowa
quizzes-write-rows-hint-words = W luce można wybrać słowa z grupy, do której należy słowo właściwe.
quizzes-write-row-words = Słowo
quizzes-write-rows-long = Kryteria oceny
quizzes-write-rows-hint-long = Za każde kryterium można uzyskać najwyżej podaną liczbę punktów, w proporcji do pozostałych. Puste: ocena całości.
quizzes-write-row-long = Kryterium
quizzes-write-rows-likert = Stopnie skali
quizzes-write-rows-hint-likert = Od jednego końca do drugiego.
quizzes-write-row-likert = Stopień
quizzes-write-row = Wiersz { $number }
quizzes-write-right-side = Prawa strona
quizzes-write-right = prawidłowa
quizzes-write-tolerance = Odchyłka
quizzes-write-share-label = Część punktów, %
quizzes-write-group = Grupa
quizzes-write-row-feedback = Komentarz dla osób, które ją wybrały
quizzes-write-up = Przenieś wiersz { $number } wyżej
quizzes-write-down = Przenieś wiersz { $number } niżej
quizzes-write-more = Więcej wierszy
quizzes-write-all-or-nothing = Punkty tylko za zaznaczenie wszystkich prawidłowych i żadnej innej
quizzes-write-case = Wielkość liter ma znaczenie
quizzes-write-any-marks = Wystarczą litery bez znaków diakrytycznych (zolty zamiast żółty)
quizzes-write-units = Jednostki
quizzes-write-units-hint = Pierwsza to jednostka liczb podanych wyżej. Puste pole: liczba bez jednostki.
quizzes-write-unit = Jednostka { $number }
quizzes-write-unit-per = Ile składa się na jedną pierwszą
quizzes-write-unit-penalty = Odejmowane za brak jednostki, %
quizzes-write-rule = Za kolejność nie w pełni właściwą
quizzes-write-rule-places = część punktów: kroki na swoim miejscu
quizzes-write-rule-neighbours = część punktów: kroki, po których następuje właściwy
quizzes-write-rule-all = nic
quizzes-write-lines = Wiersze pola
quizzes-write-least-words = Najmniej słów
quizzes-write-most-words = Najwięcej słów
quizzes-write-template = Tekst początkowy w polu
quizzes-write-guide = Dla oceniających
quizzes-write-feedback = Komentarz dla wszystkich po teście
quizzes-write-feedback-hint = Proszę wyjaśnić dlaczego, nie tylko czy.
quizzes-write-further-feedback = Komentarze zależne od wyniku, wskazówki, kilka prób
quizzes-write-feedback-right = Przy dobrej odpowiedzi
quizzes-write-feedback-partly = Przy częściowo dobrej
quizzes-write-feedback-wrong = Przy błędnej
quizzes-write-hint = Wskazówka { $number }
quizzes-write-penalty = Odejmowane za każdą błędną próbę, %
quizzes-write-picture = Obraz
quizzes-write-picture-file = Obraz dodawany na końcu pytania
quizzes-write-picture-alt = Co przedstawia
quizzes-write-picture-hint = Dla osób, które go nie widzą.
quizzes-write-no-picture = Plik nie jest obrazem, który pokazują przeglądarki. Można wysłać PNG, JPEG, GIF lub WebP.
quizzes-write-picture-words = Proszę opisać, co przedstawia obraz, dla osób, które go nie widzą, i ponownie wybrać plik.
quizzes-write-find = Aby łatwo je odnaleźć
quizzes-write-name-hint = Puste: pierwsze słowa pytania.
quizzes-write-category-hint = Na przykład: Przesłanki / Wiek. Brakujące zostaną utworzone.
quizzes-write-categories = Istniejące:
quizzes-write-tags-hint = Oddzielone przecinkami.
quizzes-write-reason-label = Powód zmiany
quizzes-write-reason-hint = Zapisany przy wersji i w dzienniku zdarzeń.
quizzes-write-meanwhile = W międzyczasie ktoś inny zapisał wersję { $version } tego pytania. Wpisany tekst jest nadal tutaj: proszę porównać go z tą wersją w innym oknie, a potem zapisać ponownie, aby ją zastąpić.
quizzes-write-preview = Podgląd
quizzes-write-save = Zapisz
quizzes-preview-none = Pytanie pojawi się tutaj, gdy niczego nie będzie brakować.
quizzes-write-few = { $least ->
    [one] Potrzebny jest przynajmniej jeden wiersz.
    [few] Potrzebne są przynajmniej { $least } wiersze.
    [many] Potrzebnych jest przynajmniej { $least } wierszy.
   *[other] Potrzeba przynajmniej { $least } wiersza.
}
quizzes-write-many = Może być najwyżej { $most } wierszy.
quizzes-write-answer-missing = Wiersz nie ma treści.
quizzes-write-right-side-missing = Brakuje prawej strony.
quizzes-write-one-right = Jedna odpowiedź musi być prawidłowa.
quizzes-write-some-right = Prawidłowe odpowiedzi muszą łącznie dawać 100%.
quizzes-write-full-share = Jedna z nich musi dawać 100%.
quizzes-write-share = Proszę podać część punktów od −100 do 100%, na przykład 50 lub 33,33333.
quizzes-write-number = To nie jest liczba.
quizzes-write-places = Tekst musi zawierać [[1]], [[2]] i tak dalej, każde raz.
quizzes-write-few-words = Liczba luk w tekście: { $places }; każda potrzebuje słowa.
quizzes-write-name-long = Najwyżej { $longest } znaków w jednym wierszu.
quizzes-write-too-many = Dozwolonych jest najwyżej { $most }.
quizzes-write-worth = Proszę podać liczbę punktów od 0 do 100.
quizzes-write-reason = Proszę podać powód, ponieważ odbyły się już podejścia.
notice-quizzes-item-written = Pytanie zostało zapisane.
notice-quizzes-item-changed = Zmiana została zapisana. Testy zachowują swoją wersję, dopóki nie zostaną zmienione.
notice-quizzes-item-copied = Utworzono kopię. Oto ona.
notice-quizzes-item-retired = Pytanie wycofano z użycia. Testy, w których występuje, zachowują je.
notice-quizzes-item-revived = Pytanie jest znów w użyciu.
notice-quizzes-draft-dropped = Szkic został odrzucony.
audit-item-written = Napisano pytanie
audit-item-changed = Zmieniono pytanie
audit-item-retired = Wycofano pytanie
audit-item-revived = Przywrócono pytanie

# Pliki z pytaniami
quizzes-file = Import pytań
quizzes-file-lead = Z Moodle, innej platformy lub arkusza. Zanim cokolwiek zostanie zapisane, można zobaczyć, co zostanie wczytane.
quizzes-file-file = Plik
quizzes-file-hint = GIFT, Aiken, Moodle XML, QTI 2.1, 2.2 lub 3.0 (pojedyncze pytanie lub pakiet) albo nasza tabela jako CSV, XLSX lub ODS; do { $megabytes } MB.
quizzes-file-language = Język pytań
quizzes-file-language-hint = Pliki rzadko to podają.
quizzes-file-look = Pokaż zawartość
quizzes-file-missing = Proszę wybrać plik.
quizzes-file-holds = Zawartość pliku { $name }
quizzes-file-some = Można wczytać: { $new }, nie można: { $refused }; niczego jeszcze nie zapisano.
quizzes-file-take = { $count ->
    [one] Wczytaj { $count } pytanie
    [few] Wczytaj { $count } pytania
   *[other] Wczytaj { $count } pytań
}
quizzes-file-other = Inny plik
quizzes-file-nothing-new = W tym pliku nie ma nic nowego, co można by wczytać.
quizzes-file-taken = Pytania z tego pliku zostały wczytane.
quizzes-file-known = Są już w banku
quizzes-file-refused = { $count ->
    [one] Nie można wczytać { $count } pytania
   *[other] Nie można wczytać { $count } pytań
}
quizzes-file-line = Wiersz
quizzes-file-line-number = wiersz { $line }
quizzes-file-question = Pytanie
quizzes-file-why = Powód
quizzes-file-items = Tak będą wyglądać pytania
quizzes-file-more = Oraz dalsze, których tu nie pokazano: { $count }.
quizzes-written-as-gift = GIFT (format tekstowy Moodle)
quizzes-written-as-aiken = Aiken
quizzes-written-as-moodle_xml = Moodle XML
quizzes-written-as-cloze = Tekst z osadzonymi odpowiedziami (Moodle)
quizzes-written-as-qti2 = QTI 2
quizzes-written-as-qti3 = Pakiet QTI 3.0
quizzes-written-as-table = Tabela (CSV)
quizzes-export = Eksport pytań
quizzes-export-count = { $count ->
    [one] { $count } pytanie
    [few] { $count } pytania
   *[other] { $count } pytań
}
quizzes-export-format = Format
quizzes-export-language = Język
quizzes-export-look = Sprawdź zawartość
quizzes-export-file = Plik
quizzes-export-download = Pobierz
quizzes-export-left-out = Pominięte w pliku
quizzes-export-changed = W pliku tylko częściowo
notice-quizzes-items-imported = Pytania wczytano do banku.
audit-items-imported = Zaimportowano pytania
# Co wyszło z testu

quizzes-results-title = Wyniki testów
quizzes-results-of = Wyniki: { $code }
quizzes-results-lead = Kto rozwiązał który test i co wyniki mówią o poszczególnych pytaniach.
quizzes-results-lead-project = Testy wszystkich edycji projektu razem.
quizzes-results-best = Przy każdej osobie podano podejście, które się liczy.
quizzes-none = Brak testów
quizzes-none-text = Szkolenie, które się tu odbywa, nie ma testu.
quizzes-purpose-pre_test = przed szkoleniem
quizzes-purpose-post_test = po szkoleniu
quizzes-purpose-practice = do ćwiczenia
quizzes-cannot-fail = bez progu
quizzes-workbook = Skoroszyt
quizzes-col-quiz = Test
quizzes-col-course = Szkolenie
quizzes-col-purpose = Cel
quizzes-col-taken = Rozwiązało
quizzes-col-passed = Zaliczyło
quizzes-col-more = Więcej
quizzes-col-name = Imię i nazwisko
quizzes-col-family-name = Nazwisko
quizzes-col-given-name = Imię
quizzes-col-edition = Edycja
quizzes-col-attempts = Podejścia
quizzes-col-marks = Punkty
quizzes-col-most = Punkty do zdobycia
quizzes-col-percent = Procent
quizzes-col-result = Wynik
quizzes-col-minutes = Minuty
quizzes-col-date = Data
quizzes-col-time = Godzina
quizzes-col-time-taken = Czas trwania
quizzes-col-when = Oddano
quizzes-col-share = Procent
quizzes-col-people = Osoby
quizzes-stat-people = Może rozwiązać
quizzes-stat-taken = Rozwiązało
quizzes-stat-passed = Zaliczyło
quizzes-stat-mean = Średnia
quizzes-spread = Rozkład wyników
quizzes-spread-chart = Osoby według procentu zdobytych punktów, w przedziałach co 10 procent
quizzes-spread-caption = Część punktów w procentach; nad każdym słupkiem podano liczbę osób.
quizzes-spread-pass = Przedziały, które zaczynają się poniżej progu zaliczenia, mają tylko obrys.
quizzes-people = Osoby
quizzes-show = Pokaż
quizzes-show-all = Wszystkie
quizzes-standing-passed = zaliczony
quizzes-standing-not-passed = niezaliczony
quizzes-standing-not-taken = nierozwiązany
quizzes-standing-taken = rozwiązany
quizzes-looked-at = Obejrzenie tych wyników odnotowano przy każdej osobie.
quizzes-none-found = Nikogo nie znaleziono
quizzes-none-found-text = Temu filtrowi nie odpowiada żadna osoba.
quizzes-nobody = Nie ma jeszcze nikogo
quizzes-nobody-text = Osoby pojawią się tutaj, gdy tylko otrzymają miejsce.

# Co test mówi o swoich pytaniach

quizzes-items-title = Analiza pytań
quizzes-items-of = { $quiz }: analiza pytań
quizzes-items-lead = { $attempts ->
    [one] Na podstawie jednego podejścia: pierwszego każdej osoby.
   *[other] Na podstawie { $attempts } podejść: pierwszego każdej osoby.
}
quizzes-items-waiting = { $count ->
    [one] Jedno podejście jest pomijane, dopóki nie oceni go trener.
    [few] { $count } podejścia są pomijane, dopóki nie oceni ich trener.
   *[other] { $count } podejść jest pomijanych, dopóki nie oceni ich trener.
}
quizzes-too-few = Za mało podejść
quizzes-too-few-text = Liczba podejść: { $has }. Średnie podajemy od { $needed } podejść, a od { $separate } – także to, jak dobrze pytania odróżniają osoby, które wiedzą dużo, od tych, które wiedzą mało.
quizzes-few = Liczba podejść: { $has }. Gdy jest ich mniej niż { $separate }, przypadek przesłania to, jak pytania różnicują osoby, dlatego tych wskaźników i rad nie podajemy.
quizzes-whole = Test jako całość
quizzes-questions = Pytania
quizzes-answers = Rady i odpowiedzi, pytanie po pytaniu
quizzes-answers-to = Odpowiedzi na pytanie { $number }
quizzes-col-figure = Wskaźnik
quizzes-col-value = Wartość
quizzes-col-meaning = Co oznacza
quizzes-col-question = Pytanie
quizzes-col-answer = Odpowiedź
quizzes-col-upper = Górna jedna trzecia
quizzes-col-lower = Dolna jedna trzecia
quizzes-col-mean-mark = Średnia punktów
quizzes-figure-mean = Średnia
quizzes-figure-median = Mediana
quizzes-figure-deviation = Odchylenie standardowe
quizzes-figure-skewness = Skośność
quizzes-figure-kurtosis = Kurtoza
quizzes-figure-consistency = Współczynnik zgodności wewnętrznej
quizzes-figure-error-ratio = Udział błędu
quizzes-figure-standard-error = Błąd standardowy
quizzes-figure-facility = Łatwość
quizzes-figure-item-deviation = Odchylenie, punkty
quizzes-figure-guess = Zgadywanie
quizzes-figure-intended = Waga zamierzona
quizzes-figure-effective = Waga rzeczywista
quizzes-figure-discrimination = Moc różnicująca
quizzes-figure-efficiency = Wydajność różnicowania
quizzes-meaning-mean = W stosunku do punktów do zdobycia. Test różnicuje najlepiej przy 50–75 %.
quizzes-meaning-median = Połowa podejść dała mniej.
quizzes-meaning-deviation = Jak bardzo podejścia różnią się od siebie; zwykle 12–18 %.
quizzes-meaning-skewness = Poniżej 0 rozkład ma ogon niskich wyników, powyżej 0 – wysokich.
quizzes-meaning-kurtosis = Powyżej 0 więcej podejść niż zwykle leży blisko średniej.
quizzes-meaning-consistency = Czy pytania sprawdzają to samo. Od 75 % jest zadowalająco, poniżej 64 % – nie.
quizzes-meaning-error-ratio = Część odchylenia, która jest przypadkiem.
quizzes-meaning-standard-error = O ile wynik jednej osoby może przypadkiem odbiegać od prawdziwego.
quizzes-how = Jak powstają te wskaźniki
quizzes-how-facility = Łatwość to średnia liczba punktów jako część punktów do zdobycia. Zgadywanie to średni wynik kogoś, kto tylko zgaduje.
quizzes-how-discrimination = Moc różnicująca to korelacja pytania z resztą testu: od 50 % jest bardzo dobra, poniżej 20 % – bardzo słaba. Poniżej 0 osoby, którym poza tym poszło dobrze, tutaj wypadły źle.
quizzes-how-efficiency = Wydajność różnicowania to moc różnicująca jako część tej, którą pytanie mogłoby osiągnąć przy swojej łatwości.
quizzes-how-weights = Waga zamierzona to udział pytania we wszystkich punktach, a waga rzeczywista – jego udział w tym, czym różnią się wyniki osób.
quizzes-how-attempts = Definicje pochodzą z klasycznej teorii testów, w postaci stosowanej w Moodle. Średnie podajemy od { $needed } podejść, pozostałe wskaźniki od { $separate }.
quizzes-version = Wersja { $number }, liczba podejść: { $attempts }
quizzes-answered = Odpowiedzi: { $answered }, bez odpowiedzi: { $blank }
quizzes-other-answers = Inne odpowiedzi: { $count }
quizzes-place-number = Miejsce { $number }
quizzes-gap-number = Luka { $number }
quizzes-no-figure-too-few = Za mało podejść: { $has } z { $needed } potrzebnych
quizzes-no-figure-no-spread = Wszystkie wyniki są jednakowe
quizzes-no-figure-one-item = Potrzeba kilku pytań
quizzes-no-figure-no-marks = Nie ma tu punktów do zdobycia
quizzes-no-figure-contrary = Osoby, którym poza tym poszło dobrze, tutaj wypadły źle
quizzes-no-figure-no-guess = Nie da się powiedzieć, co dałoby zgadywanie
quizzes-finding-kind-ok = w porządku
quizzes-finding-kind-info = uwaga
quizzes-finding-kind-wait = do poprawy
quizzes-finding-kind-stop = do sprawdzenia
quizzes-finding-too-few = Za mało podejść, żeby coś doradzić: { $has } z { $needed } potrzebnych.
quizzes-finding-contrary = Osoby, którym w reszcie testu poszło dobrze, tutaj wypadły gorzej. Proszę sprawdzić klucz i to, czy pytania nie da się źle odczytać.
quizzes-finding-key-doubtful = Wśród najlepszych więcej osób wybrało odpowiedź błędną niż właściwą: { $what }. Klucz może być błędny.
quizzes-finding-easy = Prawie wszyscy odpowiedzieli dobrze i pytanie nie różnicuje: warto je usunąć lub doprecyzować.
quizzes-finding-easy-but-separates = Prawie wszyscy odpowiedzieli dobrze, a kto nie, ten i poza tym wie mało: warto je zostawić, jeżeli każdy musi to wiedzieć.
quizzes-finding-guessed = Dobrych odpowiedzi jest nie więcej niż przy zgadywaniu: warto omówić to na szkoleniu albo zapytać jaśniej.
quizzes-finding-hard = Niewiele osób odpowiedziało dobrze: warto sprawdzić, czy szkolenie tego uczy.
quizzes-finding-weak = Pytanie prawie nie odróżnia osób, które wiedzą dużo, od tych, które wiedzą mało: warto zapytać dokładniej.
quizzes-finding-inefficient = Pytanie różnicuje o wiele słabiej, niż mogłoby: warto przyjrzeć się błędnym odpowiedziom.
quizzes-finding-nobody-chose = Nikt nie wybrał: { $what }. Warto zastąpić tę odpowiedź błędem, który ludzie naprawdę popełniają.
quizzes-finding-few-chose = Mniej niż jedna osoba na dwadzieścia wybrała: { $what }. Ta odpowiedź prawie nic nie wnosi.
quizzes-finding-good-chose = Osoby, którym poza tym poszło dobrze, wybrały odpowiedź błędną: { $what }. Może być po części słuszna albo mylić sformułowaniem.
quizzes-finding-blank = Bez odpowiedzi: { $count }. Pytanie może być niejasne albo brakuje czasu.
quizzes-finding-good = Pytanie spełnia swoje zadanie.

# Czego przybyło

quizzes-gain-title = Przyrost między testem wstępnym a końcowym
quizzes-gain-of = Przyrost: { $code }
quizzes-gain-lead = Każdą osobę, która rozwiązała oba testy, porównujemy z nią samą. Liczy się pierwsze podejście do każdego testu.
quizzes-gain-people = Oba testy rozwiązało
quizzes-gain-absent = tylko przed: { $before }, tylko po: { $after }
quizzes-gain-before = Przed
quizzes-gain-after = Po
quizzes-gain-gain = Przyrost
quizzes-gain-points = w punktach procentowych
quizzes-gain-normalised = Przyrost znormalizowany
quizzes-gain-normalised-note = z tego, czego brakowało (Hake)
quizzes-gain-effect = Wielkość efektu
quizzes-gain-effect-note = d Cohena dla wyników w parach
quizzes-gain-sure = Różnica raczej nie jest przypadkiem: test znakowanych rang Wilcoxona, p { $probability } (dwustronnie, { $method }; rangi w górę { $plus }, w dół { $minus }; ze zmianą { $changed }, bez zmiany { $unchanged }, reguła Pratta; korelacja rangowo-dwuseryjna { $effect }).
quizzes-gain-unsure = Różnica może być przypadkiem: test znakowanych rang Wilcoxona, p { $probability } (dwustronnie, { $method }; rangi w górę { $plus }, w dół { $minus }; ze zmianą { $changed }, bez zmiany { $unchanged }, reguła Pratta; korelacja rangowo-dwuseryjna { $effect }).
quizzes-gain-method-exact = dokładnie
quizzes-gain-method-normal = przybliżenie normalne z poprawką na rangi wiązane i ciągłość
quizzes-gain-orders = Formy równoległe
quizzes-gain-orders-lead = Dwie formy testu rozwiązywano w różnej kolejności; każdy wynik jest częścią punktów tej formy, którą dana osoba rozwiązała.
quizzes-gain-balanced = Gdy obie kolejności liczą się tak samo, a łatwiejsza forma się znosi, przyrost wynosi { $gain } punktów procentowych.
quizzes-gain-order = Kolejność
quizzes-gain-form-order = forma { $before }, potem forma { $after }
quizzes-gain-by-item = Według pytań
quizzes-gain-by-outcome = Według efektów uczenia się
quizzes-gain-by-ground = Według przesłanek chronionych
quizzes-gain-by-region = Według regionów
quizzes-gain-by-role = Według kategorii stanowisk
quizzes-gain-by-person = Według osób
quizzes-gain-kind-item = Pytanie
quizzes-gain-kind-outcome = Efekt uczenia się
quizzes-gain-kind-ground = Przesłanka chroniona
quizzes-gain-kind-region = Region
quizzes-gain-kind-role = Kategoria stanowiska
quizzes-gain-withheld = nie podano, żeby chronić osoby
quizzes-gain-rule = Nie podajemy danych grup mniejszych niż { $k } osób ani takich, z których można by je obliczyć.
quizzes-gain-chart = Wynik każdej osoby przed szkoleniem i po nim
quizzes-gain-chart-caption = Każdy punkt to jedna osoba: w poziomie wynik przed, w pionie po, w procentach. Nad linią wynik wzrósł.
quizzes-gain-absentees = Bez porównania
quizzes-gain-only-before = Tylko test wstępny
quizzes-gain-only-after = Tylko test końcowy
quizzes-gain-nobody = Nikt jeszcze nie rozwiązał obu testów
quizzes-gain-nobody-text = Tylko test wstępny: { $before }, tylko test końcowy: { $after }. Przyrost podamy, gdy będą osoby z oboma testami.
quizzes-outcome-number = Efekt { $number }

quizzes-setting-time = Czas
quizzes-setting-limit = Limit czasu w minutach
quizzes-setting-limit-hint = 0 oznacza brak limitu. Osoby, którym przyznano dodatkowy czas, mają go ponad ten limit.
quizzes-setting-at-end = Gdy czas minie
quizzes-setting-at-end-hint = Dotyczy to również zamknięcia testu.
quizzes-setting-at-end-is-submit = Oddaj zapisane odpowiedzi
quizzes-setting-at-end-is-grace = Daj dodatkowy czas na oddanie
quizzes-setting-at-end-is-discard = Nie licz tego podejścia
quizzes-setting-grace = Dodatkowy czas na oddanie w minutach
quizzes-setting-grace-hint = Nie można już odpowiadać, ale można oddać podejście. Potem podejście się nie liczy.
quizzes-setting-grace-missing = Dodatkowy czas na oddanie musi trwać co najmniej minutę.
quizzes-setting-attempts = Podejścia
quizzes-setting-counts = Które podejście się liczy
quizzes-setting-counts-hint = Do wyniku, zaliczenia i zaświadczenia.
quizzes-setting-counts-is-best = Najlepsze
quizzes-setting-counts-is-last = Ostatnie
quizzes-setting-counts-is-first = Pierwsze
quizzes-setting-counts-is-mean = Średnia ze wszystkich
quizzes-setting-wait = Odstęp między podejściami w minutach
quizzes-setting-wait-hint = 0 oznacza brak odstępu. 1440 minut to doba.
quizzes-setting-shown = Co widać po oddaniu
quizzes-setting-marks = Punkty i wynik
quizzes-setting-marks-hint = Kiedy widzi je osoba, która rozwiązywała test.
quizzes-setting-answers = Prawidłowe odpowiedzi i informacje zwrotne
quizzes-setting-answers-hint = Własne odpowiedzi widać zawsze.
quizzes-setting-pages = Strony
quizzes-setting-paging = Co jest na jednej stronie
quizzes-setting-paging-hint = Przejście na inną stronę zapisuje odpowiedzi. Gdy stron jest kilka, ostatnia pokazuje, na co nie ma odpowiedzi.
quizzes-setting-paging-is-whole = Cały test
quizzes-setting-paging-is-section = Jedna część
quizzes-setting-paging-is-question = Jedno pytanie
quizzes-setting-one-way = Tylko naprzód
quizzes-setting-one-way-hint = Opuszczonej strony nie można już zobaczyć ani na niej odpowiadać. Uczestnicy dowiadują się o tym przed rozpoczęciem i na każdej stronie.
quizzes-setting-one-way-whole = W teście na jednej stronie nie ma przechodzenia tylko naprzód. Proszę wybrać jedną część lub jedno pytanie na stronie albo pozwolić na swobodne przechodzenie.
quizzes-setting-shown-is-at_once = Od razu po oddaniu
quizzes-setting-shown-is-exhausted = Gdy nie ma już kolejnych podejść
quizzes-setting-shown-is-closed = Po zamknięciu testu
quizzes-setting-shown-is-never = Nigdy
quizzes-refused-not-open = Test zostanie otwarty: { $at }.
quizzes-refused-closed = Test został zamknięty: { $at }.
quizzes-refused-wait = Kolejne podejście można rozpocząć: { $at }.
quizzes-time-left = Do { $at }
quizzes-time-over = Czas na odpowiedzi minął
quizzes-time-over-answered = Odpowiedzi: { $answered } z { $count }. Nie można już niczego zmienić.
quizzes-time-over-until = Podejście trzeba oddać przed { $at }, inaczej się nie liczy.
quizzes-lapsed = To podejście nie zostało oddane na czas, więc się nie liczy.
quizzes-chosen = Wybrana odpowiedź
quizzes-marks-when-exhausted = Punkty będą widoczne, gdy nie będzie już kolejnych podejść.
quizzes-marks-when-closed = Punkty będą widoczne po zamknięciu testu.
quizzes-marks-when-never = Punkty z tego testu nie są pokazywane.
quizzes-marks-when-at_once = Punkty są widoczne od razu po oddaniu podejścia.
quizzes-answers-when-exhausted = Prawidłowe odpowiedzi i informacje zwrotne będą widoczne, gdy nie będzie już kolejnych podejść.
quizzes-answers-when-closed = Prawidłowe odpowiedzi i informacje zwrotne będą widoczne po zamknięciu testu.
quizzes-answers-when-never = Prawidłowe odpowiedzi i informacje zwrotne z tego testu nie są pokazywane.
quizzes-answers-when-at_once = Prawidłowe odpowiedzi i informacje zwrotne są widoczne od razu po oddaniu podejścia.

quizzes-live-title = Testy w toku
quizzes-live-lead = Kto rozwiązuje który test, kiedy testy się otwierają i zamykają oraz pomoc dla osób, które potrzebują więcej czasu.
quizzes-live-of = { $quiz } w { $code }
quizzes-live-all = Wszystkie testy
quizzes-live-now = Teraz
quizzes-live-opens = Otwarcie
quizzes-live-closes = Zamknięcie
quizzes-live-open = W trakcie
quizzes-live-handed-in = Oddano
quizzes-live-not-begun = Nie rozpoczęto
quizzes-live-state = Stan
quizzes-live-state-none = nie rozpoczęto
quizzes-live-state-open = w trakcie
quizzes-live-state-submitted = oddano
quizzes-live-state-lapsed = czas minął
quizzes-live-answered = Odpowiedzi
quizzes-live-of-so-many = { $answered } z { $count }
quizzes-live-saved = Ostatni zapis
quizzes-live-left = Pozostały czas
quizzes-live-attempt = Podejście { $number }
quizzes-live-granted = własne warunki
quizzes-live-nobody = Nikogo tu nie ma
quizzes-live-nobody-text = Tu pojawiają się osoby z miejscem w edycji, niezależnie od tego, czy już zaczęły.
quizzes-live-looked = Stan na { $at }. Jeśli skrypty są włączone, lista odświeża się sama.
quizzes-live-dates = Terminy w tej edycji
quizzes-live-dates-hint = Według czasu miejsca szkolenia. Bez terminów test jest zawsze otwarty. Późniejszy termin wydłuża otwarte podejścia, a wcześniejszy nigdy ich nie skraca.
quizzes-live-dates-save = Zapisz terminy
quizzes-live-opens-on = Dzień otwarcia
quizzes-live-opens-at = Godzina otwarcia
quizzes-live-opens-at-hint = Puste: od początku dnia.
quizzes-live-closes-on = Dzień zamknięcia
quizzes-live-closes-at = Godzina zamknięcia
quizzes-live-closes-at-hint = Puste: do końca dnia.
quizzes-live-closes-before = Test musi się zamknąć po otwarciu.
quizzes-live-person-title = { $person }: { $quiz }
quizzes-live-attempts = Podejścia
quizzes-live-started = Rozpoczęto
quizzes-live-due = Do
quizzes-live-ended = Zakończono
quizzes-live-no-attempt = Nie rozpoczęto żadnego podejścia.
quizzes-live-deed = Pomoc przy podejściu { $number }
quizzes-live-minutes = Minuty
quizzes-live-minutes-hint-open = O ile dłużej trwa podejście.
quizzes-live-minutes-hint-submitted = Na jak długo podejście będzie znów otwarte; 0 oznacza brak limitu czasu.
quizzes-live-minutes-hint-lapsed = Na jak długo podejście będzie znów otwarte; 0 oznacza brak limitu czasu.
quizzes-live-reason = Powód
quizzes-live-reason-hint = Zostanie zapisany w dzienniku zdarzeń; przeczyta go też ta osoba.
quizzes-live-add-time = Dodaj czas
quizzes-live-hand-in = Oddaj za tę osobę
quizzes-live-hand-in-confirm = Oddać to podejście w obecnym stanie? Potem nie można już odpowiadać.
quizzes-live-reopen = Otwórz ponownie
quizzes-live-reopen-confirm = Otworzyć to podejście ponownie? Wynik znika do czasu ponownego oddania; zostaje w dzienniku zdarzeń.
quizzes-live-exception = Co obowiązuje tę osobę
quizzes-live-exception-hint = Dodatkowy czas dolicza się do każdego podejścia i termin zamknięcia go nie skraca. Puste terminy to terminy edycji.
quizzes-live-granted-by = Przyznał(a): { $person }, { $at }.
quizzes-live-extra-minutes = Dodatkowe minuty
quizzes-live-extra-attempts = Dodatkowe podejścia
quizzes-live-own-dates = Własne terminy
quizzes-live-grant = Przyznaj
quizzes-refused-no-end = To podejście nie ma końca albo już się skończyło, więc nie można dodać czasu.
quizzes-refused-not-reopened = Ponownie można otworzyć tylko ostatnie podejście i tylko po jego zakończeniu.
quizzes-bank-of = Pytania: { $course }
quizzes-mail-helped-subject = Test: { $quiz }
quizzes-mail-helped-text = od teraz w teście „{ $quiz }” obowiązuje, co następuje:
quizzes-mail-helped-dates = Obowiązują własne terminy albo znów terminy edycji; widać je na stronie szkolenia.
quizzes-mail-helped-reopened = Ostatnie podejście jest znów otwarte.
quizzes-mail-helped-handed-in = Podejście zostało oddane w Państwa imieniu w takim stanie, w jakim było.
quizzes-mail-helped-reason = Powód: { $reason }
quizzes-mail-helped-look = Strona szkolenia:
quizzes-mail-helped-minutes = { $count ->
    [one] Każde podejście trwa o minutę dłużej.
    [few] Każde podejście trwa o { $count } minuty dłużej.
   *[many] Każde podejście trwa o { $count } minut dłużej.
}
quizzes-mail-helped-attempts = { $count ->
    [one] Przysługuje jedno dodatkowe podejście.
    [few] Przysługują { $count } dodatkowe podejścia.
   *[many] Przysługuje { $count } dodatkowych podejść.
}
quizzes-mail-helped-reopened-for = { $count ->
    [one] Ostatnie podejście jest znów otwarte na minutę.
    [few] Ostatnie podejście jest znów otwarte na { $count } minuty.
   *[many] Ostatnie podejście jest znów otwarte na { $count } minut.
}
quizzes-refused-end-changed = Koniec tego podejścia zmienił się od otwarcia strony, więc nie dodano czasu. Proszę sprawdzić go ponownie.

# Taking a quiz

quizzes-to-course = Back to the course
quizzes-length = { $items ->
    [one] One question
   *[other] { $items } questions
}
quizzes-most = { $marks ->
    [one] one mark to earn
   *[other] { $marks } marks to earn
}
quizzes-attempt = Attempt { $number }
quizzes-attempt-of = This is attempt { $number } of { $allowed }.
quizzes-item-number = Question { $number } of { $count }
quizzes-marks = { $marks ->
    [one] one mark
   *[other] { $marks } marks
}
quizzes-task-single = Choose one answer.
quizzes-task-multiple = Choose all answers that are right; a wrong one takes a right one back.
quizzes-task-true_false = Decide whether the statement is true.
quizzes-task-matching = Choose what belongs to each line.
quizzes-task-numerical = Type a number.
quizzes-task-ordering = Give each step its place, from 1.
quizzes-task-cloze = Fill in the places of the text.
quizzes-task-words = Choose the word for each place of the text.
quizzes-task-long = Write your answer; a trainer will mark it.
quizzes-task-likert = Choose what fits best. Nothing here is right or wrong.
quizzes-choose-place = Place …
quizzes-gap = Place { $number } in the text
quizzes-units = The number may be followed by:
quizzes-words-least = At least { $least } words.
quizzes-words-most = { $least ->
    [0] At most { $most } words.
   *[other] { $least } to { $most } words.
}
quizzes-verdict-waits = Waits to be marked
quizzes-waits = { $count ->
    [one] One answer has still to be marked by a trainer. The score and the result are of what has been marked so far.
   *[other] { $count } answers have still to be marked by a trainer. The score and the result are of what has been marked so far.
}
quizzes-truth-true = True
quizzes-truth-false = False
quizzes-choose = Choose …
quizzes-your-answer = Your answer
quizzes-save = Save answers
quizzes-saved-at = Saved at { $time }
quizzes-submit = Finish and hand in
quizzes-submit-question = Hand in now? After that the answers cannot be changed.

notice-quizzes-saved = Your answers are saved.
notice-quizzes-saved-in-part = Saved. Some answers had been changed in another window since this page was opened; those were kept. Please check them.
notice-quizzes-submitted = Your answers have been handed in and marked.

# What is wrong with an answer

quizzes-wrong-seq = The answer came without its number, so it was not stored. Reload the page and answer again.
quizzes-wrong-missing = No answer was sent, so nothing was stored.
quizzes-wrong-not-offered = This answer is not among those offered, so nothing was stored. Reload the page and choose again.
quizzes-wrong-too-many = More answers were sent than the question allows, so nothing was stored.
quizzes-wrong-too-long = An answer may have at most { $longest } characters. Nothing was stored.
quizzes-refused-submitted = This attempt has been handed in. Its answers can no longer be changed.
quizzes-refused-none-left = { $allowed ->
    [one] One attempt was allowed, and it has been used.
   *[other] { $allowed } attempts were allowed, and all have been used.
}

# How it was marked

quizzes-review-title = { $quiz }: result
quizzes-submitted-at = – handed in { $at }
quizzes-continue = Back to the course
quizzes-of-person = These are the answers of { $person }. That you have looked at them is noted.
quizzes-score = Marks
quizzes-percent = Share
quizzes-result = Result
quizzes-mark-of = { $mark } of { $most }
quizzes-passed = passed
quizzes-not-passed = not passed
quizzes-pass-mark = { $percent } are needed to pass
quizzes-verdict-right = right
quizzes-verdict-partly = partly right
quizzes-verdict-wrong = wrong
quizzes-verdict-unanswered = not answered
quizzes-marks-earned = { $mark } of { $most } marks
quizzes-chosen-right = your answer, right
quizzes-chosen-wrong = your answer, wrong
quizzes-would-be-right = right answer
quizzes-pair-given = Given
quizzes-pair-right = right
quizzes-pair-wrong = wrong
quizzes-right-answer = Right answer
quizzes-accepted = Accepted

# Question files

quizzes-format-too-large = The file is larger than the { $limit } MB that are read. Divide it into several.
quizzes-format-undecodable = The letters of the file cannot be read: it is in no encoding that is known, or not in the one that it states. Save it as UTF-8.
quizzes-format-xml-broken = The file is not well-formed XML: something is not closed, closed twice or cut off here.
quizzes-format-xml-doctype = The file declares a document type, through which it could name other files or grow without limit. Such files are not read.
quizzes-format-xml-entity = The file uses the entity “{ $name }”, which XML does not know by itself. Write the character instead.
quizzes-format-xml-deep = Elements lie more than { $limit } deep in each other here. No question is written like that.
quizzes-format-xml-many = The file has more than { $limit } elements. Divide it into several.

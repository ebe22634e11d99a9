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
quizzes-format-xml-root = This XML file holds no questions in a format that is read: it begins with “{ $name }”.
quizzes-format-unknown = The file is in no format of questions that is read.
quizzes-format-empty = There is nothing in the file.
quizzes-format-no-question = There is no question in the file: neither answers in braces, nor lines that begin with “ANSWER:”, nor an answer embedded in the text, such as {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-too-few-answers = { $least ->
    [one] There has to be at least one answer.
   *[other] There have to be at least { $least } answers.
}
quizzes-format-aiken-not-started = No question stands above this line.
quizzes-format-aiken-not-finished = The question that begins on line { $begun } has no line “ANSWER:” before the next question or the end of the file.
quizzes-format-aiken-no-such-answer = “{ $letter }” is said to be right, but there is no such answer.
quizzes-format-gift-brace = A brace is opened and not closed, or closed and not opened. A brace that is part of the text needs a backslash before it.
quizzes-format-gift-pair = “{ $answer }” has no “->” between the two sides that belong together.
quizzes-format-gift-no-number = No number is named as the answer.
quizzes-format-no-number = “{ $answer }” is not a number.
quizzes-format-no-pairs = There is no pair that belongs together.
quizzes-format-grades = Shares of the mark that do not exist: { $grades }. The question is “{ $question }”. Shares are 100 %, 90 %, 80 %, 75 %, 70 %, 60 %, 50 %, 40 %, 30 %, 25 %, 20 %, 10 %, 5 %, or thirds, sixths, sevenths, eighths or ninths with three decimals at least, such as 33.333 %.
quizzes-format-no-full-mark = No answer earns the full mark.
quizzes-format-shares-sum = The right answers together earn { $percent } % of the mark instead of 100 %.
quizzes-format-cloze-none = There has to be at least one answer embedded in the text, such as {"{"}1:SHORTANSWER:=…{"}"}.
quizzes-format-cloze-too-few = { $least ->
    [one] Place { $place } has to offer at least one answer.
   *[other] Place { $place } has to offer at least { $least } answers to choose from.
}
quizzes-format-cloze-no-full = One of the answers at place { $place } has to be worth 100 % of the mark.
quizzes-format-cloze-number = The answer at place { $place } has to be a number or *, and “{ $answer }” is neither.
quizzes-format-cloze-too-many = The text has more than { $limit } places.
quizzes-format-cloze-places = A place is missing in the text, is there twice, or stands where no text can be.
quizzes-format-cloze-weights = The weights of the places cannot be written as whole numbers.
quizzes-format-words-none = There have to be at least two words to choose from, and a place in the text for one of them.
quizzes-format-words-missing = The text has a place for word { $number }, but there is no such word.
quizzes-format-words-group = The group of a word has to be a number from 1 to 255.
quizzes-format-unit-zero = A number of the unit “{ $unit }” has to make one of the basic unit; nought or nothing is written.
quizzes-format-unit-penalty = A missing unit now takes away a share of the full mark, not of what the number earned.
quizzes-format-type-calculated = Questions of the type “{ $type }” draw their numbers from a formula, which no item here can do.
quizzes-format-type-random = A question of the type “{ $type }” is drawn from others; here a quiz draws its questions itself.
quizzes-format-type-drawn = Questions of the type “{ $type }” are answered by dragging onto a picture, which cannot be done by keyboard alone.
quizzes-format-type-missing = The file does not say of what type the question is.
quizzes-format-type-unknown = No item here can hold a question of the type “{ $type }”.
quizzes-format-order-rule = Moodle’s way of marking an order (“{ $rule }”) was replaced by the nearest one here.
quizzes-format-order-all = All steps are asked for, not some of them.
quizzes-format-lost-order = Whether answers may be shuffled is a setting of the quiz; that this question wants them unshuffled was left out.
quizzes-format-lost-media = Sound, film, forms, or pictures that are not in the file were left out of its texts.
quizzes-format-lost-files = Files that are no pictures were left out: { $files }.
quizzes-format-lost-attachments = Answers cannot have files attached; only the text is asked for.
quizzes-format-lost-feedback = The format has no place for feedback on a text that asks nothing.
quizzes-format-lost-hints = Hints, or feedback by how good the answer was, have no place in the format and were left out.
quizzes-format-lost-languages = Only the text in one language was written: { $language }.
quizzes-format-lost-marks = The format has no place for marks; { $marks } becomes 1.
quizzes-format-lost-plain = Sides to be found and words to choose are plain text in the format; their markup was left out.
quizzes-format-lost-settings = How freely spelling is judged, or the criteria for marking, have no place in the format and were left out.
quizzes-format-lost-otherwise = Not everything in this item comes through in the format unchanged.
quizzes-format-needs-plugin = In Moodle this needs the question type “All-or-nothing multiple choice”, which is installed separately.
quizzes-format-no-such-type = The format has no question of this type.
quizzes-format-share-unknown = Moodle does not know a share of { $percent } % of the mark and would refuse the question.
quizzes-format-number-not-decimal = A number in it cannot be written as a decimal.
quizzes-format-all-or-nothing = The format cannot say that only exactly the right answers earn the mark.
quizzes-format-gift-arrow = An arrow “->” in an answer would be taken for the sign between two sides that belong together.
quizzes-format-gift-no-full = Without an answer that earns the full mark, it would be taken for a question with several right answers.
quizzes-format-gift-pictures = GIFT cannot carry pictures.
quizzes-format-gift-units = GIFT cannot carry units of numbers.
quizzes-format-cloze-backslash = A backslash before {"}"}, # or ~ in an accepted answer cannot be written in Moodle’s embedded answers.

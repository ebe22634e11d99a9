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

# Marking by hand

quizzes-marking-title = Marking
quizzes-marking-sum = Not marked: { $unmarked }. Two markers differ: { $differing }. Attempts ready to be released: { $ready }.
quizzes-marking-show-names = Show names
quizzes-marking-hide-names = Hide names
quizzes-marking-anonymous = Participants are shown as numbers, the oldest answer first. If you show their names, it is noted that you have looked.
quizzes-marking-names-noted = Names are shown. That you have looked at these people’s answers is noted.
quizzes-marking-question = Question { $number }
quizzes-marking-counts = Not marked: { $unmarked }. Two markers differ: { $differing }. Marked, not released: { $marked }.
quizzes-marking-participant = Participant
quizzes-marking-handed-in = Handed in
quizzes-marking-state = State
quizzes-marking-todo = What you can do
quizzes-marking-quiz = Quiz
quizzes-marking-state-unmarked = not marked
quizzes-marking-state-differs = two markers differ
quizzes-marking-state-marked = marked
quizzes-marking-do-first = Mark
quizzes-marking-do-second = Mark as second marker
quizzes-marking-do-again = Change your marks
quizzes-marking-do-settle = Settle
quizzes-marking-do-look = Look
quizzes-marking-more = { $count ->
    [one] One more answer waits; it is listed when these are released.
   *[other] { $count } more answers wait; they are listed when these are released.
}
quizzes-marking-none = No answer waits
quizzes-marking-none-text = Answers that are marked by hand appear here when participants hand them in.
quizzes-marking-no-number = Write the marks as a number, such as 1.5.
quizzes-marking-out-of-range = Give at least 0 and at most { $most } marks.
quizzes-marking-changed-since = Somebody has marked this answer since you opened the page, so nothing is stored yet. Read what has changed above the form and save again.
quizzes-mark-title = Mark an answer
quizzes-mark-question = Question
quizzes-mark-guide = For markers
quizzes-mark-answer = Answer
quizzes-mark-words = { $count ->
    [one] One word.
   *[other] { $count } words.
}
quizzes-mark-given = What was given
quizzes-mark-settled = settled by the office
quizzes-mark-marks = Marks
quizzes-mark-whole = The whole answer
quizzes-mark-hint = From 0 to { $most }; decimals with a comma or a point.
quizzes-mark-comment = Comment to the participant
quizzes-mark-comment-hint = The participant reads it with the marks, once they are released.
quizzes-mark-save = Save and next
quizzes-mark-back = Back to the queue
quizzes-mark-released = The marks of this answer are released. They can no longer be changed.
quizzes-mark-second = Somebody has marked this answer. You are the second marker and do not see their marks.
quizzes-mark-again = You have marked this answer. What you save now takes the place of your earlier marks, which are kept.
quizzes-mark-settle = Two markers have marked this answer. What you save as the office counts; their marks are kept.
quizzes-release-title = Release
quizzes-release-text = Marks count when they are released. Until then the participant sees that the answer waits to be marked. An attempt can be released when all its answers have marks that are agreed on; its participant gets a message.
quizzes-release-confirm = Release these marks now? After that they cannot be changed.
quizzes-release-all = { $count ->
    [one] Release the one attempt that is ready
   *[other] Release all { $count } attempts that are ready
}
quizzes-release-one = Release
quizzes-release-ready = ready
quizzes-release-open = { $count ->
    [one] one answer open
   *[other] { $count } answers open
}
quizzes-refused-released = The marks of this answer are released. They can no longer be changed.
quizzes-refused-marked = This answer has been marked twice, or the office has settled it. Nothing was stored.
quizzes-refused-not-ready = This attempt cannot be released yet: one of its answers is not marked, or two markers differ.
quizzes-given-criterion = What was looked for
quizzes-given-whole = The trainer gave { $mark } of { $most } marks.
quizzes-given-comment = The trainer’s comment:

notice-quizzes-marked = Your marks are saved. They count when they are released.
notice-quizzes-released = The marks are released. The participants are being told.
notice-quizzes-released-in-part = The marks that were ready are released. Attempts with open answers wait.
notice-quizzes-released-none = There was nothing to release.

quizzes-mail-greeting = Hello { $name },
quizzes-mail-released-subject = Your answers are marked: { $quiz }
quizzes-mail-released-text = A trainer has marked your answers in “{ $quiz }”. Your result is complete now.
quizzes-mail-released-look = You can see the marks and comments here:
quizzes-mail-closing = With kind regards, the project office

# Question files

quizzes-format-too-large = The file is larger than the { $limit } MB that are read. Divide it into several.
quizzes-format-undecodable = The letters of the file cannot be read: it is in no encoding that is known, or not in the one that it states. Save it as UTF-8.
quizzes-format-xml-broken = The file is not well-formed XML: something is not closed, closed twice or cut off here.
quizzes-format-xml-doctype = The file declares a document type, through which it could name other files or grow without limit. Such files are not read.
quizzes-format-xml-entity = The file uses the entity “{ $name }”, which XML does not know by itself. Write the character instead.
quizzes-format-xml-deep = Elements lie more than { $limit } deep in each other here. No question is written like that.
quizzes-format-xml-many = The file has more than { $limit } elements. Divide it into several.
quizzes-format-xml-root = This XML file holds no questions in a format that is read: it begins with “{ $name }”.
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

# Question files: our own table

quizzes-format-table-columns = This is none of our tables of questions: its first row has to name the columns { $columns }. Download the template to see them.
quizzes-format-table-column-unknown = The column “{ $column }” is none of ours and was passed over.
quizzes-format-table-picture = The picture “{ $name }” is named, but a table carries no pictures. Add it to the question afterwards.
quizzes-format-table-kind = Column “{ $column }”: “{ $value }” is no kind of question. The second sheet of the template names the kinds.
quizzes-format-table-kind-unclear = Column “{ $column }” is empty, and the answers do not tell the kind of question. Name the kind, or mark the right answers with a star.
quizzes-format-table-question-empty = Column “{ $column }” is empty: there is no question.
quizzes-format-table-number = Column “{ $column }”: “{ $value }” is no number that fits here.
quizzes-format-table-answers-few = Column “{ $column }” and those after it: this kind of question needs { $least ->
    [one] one answer
   *[other] { $least } answers
    } at least.
quizzes-format-table-none-right = Column “{ $column }”: no answer is right. Put a star before the right one, or its number here.
quizzes-format-table-right-unknown = Column “{ $column }”: there is no answer “{ $value }”.
quizzes-format-table-truth = Column “{ $column }”: “{ $value }” is neither true nor false.
quizzes-format-table-rule = Column “{ $column }”: the rule “{ $value }” is not known. The second sheet of the template names the rules.
quizzes-format-table-pair = Column “{ $column }”: “{ $value }” is no pair. Write “left = right”.
quizzes-format-table-pairs-few = Column “{ $column }” and those after it: a matching needs two pairs at least, each written “left = right”.
quizzes-format-table-gap = Column “{ $column }”: “{ $value }” cannot be read as a gap. Write for example “choice: *right | wrong” or “text: word | other word”.
quizzes-format-table-places = Column “{ $column }”: the text has to name each of the { $count } gaps once: [[1]], [[2]] and so on.
quizzes-format-table-rows = The table would have more than { $limit } rows, so the question was left out.
quizzes-format-table-cell-long = A text is longer than the { $limit } characters that a cell may have, so the question was left out.
quizzes-format-table-answers-many = There are more than { $limit } answers, or too many hints, so the question was left out.
quizzes-format-table-pictures-lost = A table carries no pictures: they were left out.
quizzes-format-table-languages-lost = A table is in one language: the texts in other languages were left out.
quizzes-format-table-sheet-questions = Questions
quizzes-format-table-sheet-explanation = What stands where
quizzes-format-table-sheet-word = Word
quizzes-format-table-sheet-meaning = What it means
quizzes-format-table-about-category = The category, the outermost first: “Law > Sources”.
quizzes-format-table-about-name = What the question is called in lists; its first words where nothing is written.
quizzes-format-table-about-kind = The kind of question, one of those below. It may be left empty where the answers show it.
quizzes-format-table-about-question = The question. Gaps are written [[1]], [[2]] and so on. Markdown may be used.
quizzes-format-table-about-right = The numbers of the right answers, instead of stars: “1, 3”. For true or false, one of the two words. For missing words, the number of the right word for each gap.
quizzes-format-table-about-marks = What the question is worth; 1 where nothing is written.
quizzes-format-table-about-rule = Rules from the list below, with semicolons between them.
quizzes-format-table-about-units = For numbers: units that may follow, and how many of each make one of the first: “km; m = 1000”.
quizzes-format-table-about-feedback = Shown afterwards to everybody.
quizzes-format-table-about-if-right = Shown besides to whoever was right.
quizzes-format-table-about-if-partly = Shown besides to whoever was partly right.
quizzes-format-table-about-if-wrong = Shown besides to whoever was wrong.
quizzes-format-table-about-penalty = What each wrong try takes away, where a quiz allows several: “10%”, “1/3”.
quizzes-format-table-about-tags = Words that the question can be found by, with commas between them.
quizzes-format-table-about-ground = The protected ground that it is about.
quizzes-format-table-about-outcome = The learning outcome that it tests.
quizzes-format-table-about-start = For long answers: what the field holds at the beginning.
quizzes-format-table-about-guide = For long answers: what markers should know.
quizzes-format-table-about-answer = An answer. A star before it says that it is right; [50%] or [1/3] says what it earns. A matching is written “left = right”, a right side that belongs to nothing without “=”. A number is written “12”, “12 ± 0.5” or “10..14”. There may be as many columns as are needed.
quizzes-format-table-about-answer-feedback = Shown afterwards to whoever gave this answer.
quizzes-format-table-about-hint = Shown after a wrong try, where a quiz allows several.
quizzes-format-table-kind-single = One of several answers.
quizzes-format-table-kind-multiple = Any number of several answers; each right one earns its part, each wrong one takes as much away.
quizzes-format-table-kind-true_false = Whether a statement is true.
quizzes-format-table-kind-short = A word or a few, to be typed; * stands for anything.
quizzes-format-table-kind-numerical = A number, to be typed.
quizzes-format-table-kind-matching = Which belongs to which; at least two pairs.
quizzes-format-table-kind-ordering = Steps to be put in order; write them in their right order.
quizzes-format-table-kind-cloze = A text with gaps, an answer column for each: “choice: *right | wrong # why”, “text: word | [50%] other”, “number: 12 ± 1”. “choice, 2:” gives the gap twice the weight.
quizzes-format-table-kind-words = A text with missing words, which are chosen from the answers; [2] before a word puts it into group 2, [2+] lets it be used again.
quizzes-format-table-kind-long = A text of some length, marked by a trainer; the answers hold what is looked for, [3] before it gives its marks.
quizzes-format-table-kind-description = A text between the questions; nothing is answered.
quizzes-format-table-kind-likert = How much somebody agrees, for surveys; the answers are the points of the scale.
quizzes-format-table-rule-all-or-nothing = Only exactly the right answers, or the right order, earn anything.
quizzes-format-table-rule-places = Ordering: each step at its place earns its part. This holds where nothing is written.
quizzes-format-table-rule-neighbours = Ordering: each step that is followed by the right one earns its part.
quizzes-format-table-rule-capitals = Short answers: capital letters matter.
quizzes-format-table-rule-any-marks = Short answers: “zolty” does for “żółty”.
quizzes-format-table-rule-lines = Long answers: lines of the field, “lines = 10”.
quizzes-format-table-rule-least = Long answers: the fewest words, “words at least = 50”.
quizzes-format-table-rule-most = Long answers: the most words, “words at most = 200”.
quizzes-format-table-rule-no-unit = Numbers: what a missing or unknown unit takes away, “without unit less = 10%”.

# Question files: QTI

quizzes-format-qti-interaction = Questions of the kind “{ $name }” cannot be held: they ask for places on a picture, a drawing, a file or the like.
quizzes-format-qti-areas = The answer is marked by areas of a picture, which cannot be held.
quizzes-format-qti-undeclared = The question asks for the answer “{ $name }”, which the file does not declare.
quizzes-format-qti-operator = The marks are worked out with “{ $name }”, which cannot be held.
quizzes-format-qti-adaptive = The question is adaptive: it changes while it is answered. That cannot be held.
quizzes-format-qti-templates = The question is made anew from a template for each attempt. That cannot be held.
quizzes-format-qti-no-body = The question has no text and nothing to answer.
quizzes-format-qti-no-item = The file holds “{ $name }” and no question. Questions of a test come in as a package.
quizzes-format-qti-choices-few = There are fewer than two answers to choose from.
quizzes-format-qti-nothing-right = No answer earns anything: the file names none that is right.
quizzes-format-qti-pair-unknown = The right answer names “{ $name }”, which is not among those offered.
quizzes-format-qti-pair-twice = Something belongs to more than one other thing. A matching here has one right side for each left one.
quizzes-format-qti-pairs-few = There are fewer than two right pairs.
quizzes-format-qti-order-part = The right order does not name every step, so it cannot be held.
quizzes-format-qti-gap-without = The gap “{ $name }” has no right word.
quizzes-format-qti-among-others = “{ $name }” stands in one question with others. A text with gaps can hold choices, words and numbers only.
quizzes-format-qti-package-broken = The package cannot be read.
quizzes-format-qti-entry = “{ $name }”: { $problem }
quizzes-format-qti-no-manifest = The package has no imsmanifest.xml, which names its questions.
quizzes-format-qti-missing = The manifest names files that are not in the package: { $names }. Pack it again.
quizzes-format-qti-no-items = The manifest names no question.
quizzes-format-qti-lost = Something that is neither words nor a picture was left out: a sound, a film or a form.
quizzes-format-qti-dropped = “{ $name }” was passed over.
quizzes-format-qti-math = A formula was turned into plain text. Look at it.
quizzes-format-qti-picture-missing = The picture “{ $name }” is not there, or of a kind that pages do not show; its description stands in its place.
quizzes-format-qti-no-processing = The file does not say how answers are marked. They are held against the right ones that it names.
quizzes-format-qti-no-response = The marking rule is meant for an answer called RESPONSE, which the file does not declare. Each of its answers counts as much.
quizzes-format-qti-no-key = No answer is called right, so it came in as a scale.
quizzes-format-qti-marks-differ = The right answer earns the same, but some wrong or partly right ones earn other marks here than in the file. Look at the marks.
quizzes-format-qti-by-hand = The file compares long answers with “{ $name }”; here a trainer marks them, and sees that text.
quizzes-format-qti-feedback-unclear = When some of the feedback is shown cannot be told, so everybody gets it.
quizzes-format-qti-whole-gap = At one gap the file gives marks only for all right answers together; here each earns its part.
quizzes-format-qti-wildcard = QTI has no sign that stands for anything, so “{ $name }” cannot be written.
quizzes-format-qti-lost-languages = The file is in one language: the texts in other languages were left out.
quizzes-format-qti-lost-hints = QTI has no hints after wrong tries: they were left out.
quizzes-format-qti-lost-penalty = QTI has no penalty for wrong tries: it was left out.
quizzes-format-qti-lost-verdict = The feedback for right and wrong was left out, because the file marks nothing here.
quizzes-format-qti-lost-lengths = The fewest and most words were left out.
quizzes-format-qti-lost-start = The text that the field begins with was left out.
quizzes-format-qti-lost-rubric = The criteria for markers were left out.
quizzes-format-qti-lost-units = QTI knows no units after a number: they were left out.
quizzes-format-qti-lost-accents = In QTI a letter without its mark is another letter: such answers will be wrong there.
quizzes-format-qti-other-kind = QTI takes this question for one of another kind.
quizzes-format-qti-too-much = The package would hold more than a zip can.

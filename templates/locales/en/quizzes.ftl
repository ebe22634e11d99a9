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
quizzes-task-cloze = Fill in the gaps in the text.
quizzes-task-words = Choose the word for each gap in the text.
quizzes-task-long = Write your answer; a trainer will mark it.
quizzes-task-likert = Choose what fits best. Nothing here is right or wrong.
quizzes-choose-place = Place …
quizzes-gap = Gap { $number } in the text
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

# Page by page

quizzes-pages = Pages of the quiz
quizzes-page-number = Page { $number }
quizzes-page-of = Page { $number } of { $count }
quizzes-page-answered = { $answered } of { $asked } answered
quizzes-page-back = Back
quizzes-page-next = Next page
quizzes-page-to-end = Go on to hand in
quizzes-page-end = Hand in
quizzes-page-open = These questions are not answered:
quizzes-page-open-question = Question { $number } (page { $page })
quizzes-page-all = All questions are answered.
quizzes-page-one-way = When you go on, you leave this page for good: you can neither see nor change it afterwards.
quizzes-refused-left = This page has been left, or has not been reached, and the quiz leads one way. Its answers cannot be changed; what was saved before counts.
quizzes-refused-nothing-to-ask = The quiz draws its questions from a bank that holds none at present, so no attempt has begun. Please tell the project office.

notice-quizzes-saved = Your answers are saved.
notice-quizzes-saved-in-part = Saved. Some answers had been changed in another window since this page was opened; those were kept. Please check them.
notice-quizzes-dates-set = The dates are saved.
notice-quizzes-granted = It is granted, and the person is being told.
notice-quizzes-time-added = The time was added.
notice-quizzes-reopened = The attempt is open again, and the person is being told.
notice-quizzes-handed-in-for = The attempt has been handed in, and the person is being told.
notice-quizzes-submitted = Your answers have been handed in and marked.
notice-quizzes-handed-in = Your answers have been handed in. A trainer has yet to mark some of them; you will be told by mail.

# What is wrong with an answer

quizzes-wrong-seq = The answer came without its number, so it was not stored. Reload the page and answer again.
quizzes-wrong-missing = No answer was sent, so nothing was stored.
quizzes-wrong-not-offered = This answer is not among those offered, so nothing was stored. Reload the page and choose again.
quizzes-wrong-too-many = More answers were sent than the question allows, so nothing was stored.
quizzes-wrong-too-long = An answer may have at most { $longest } characters. Nothing was stored.
quizzes-refused-submitted = This attempt has been handed in. Its answers can no longer be changed.
quizzes-refused-time-over = The time for answers is over. What was saved in time counts, once the attempt is handed in: please hand it in now.
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

# Answers checked while the attempt is open

quizzes-behaviour-immediate = You can check each answer as soon as you have given it. Once it is checked it cannot be changed. What you do not check is marked when you hand in.
quizzes-behaviour-tries = You can check each answer as soon as you have given it. If it is not right, you see a hint where there is one and can try again. What you do not check is marked when you hand in.
quizzes-check = Check
quizzes-check-again = Check again
quizzes-check-question = question { $number }
quizzes-check-once = You can check this answer once. After that it cannot be changed.
quizzes-check-tries = You have { $tries } tries. Further tries cost nothing.
quizzes-check-tries-for = You have { $tries } tries. Each further try takes off { $penalty } % of the marks.
quizzes-check-left = { $left ->
    [one] One try is left. It costs nothing.
   *[other] { $left } tries are left. They cost nothing.
}
quizzes-check-left-for = { $left ->
    [one] One try is left.
   *[other] { $left } tries are left.
} Each further try takes off { $penalty } % of the marks: with the next one you can earn at most { $next } of { $most }.
quizzes-check-try = Try { $number } of { $tries }
quizzes-check-earned = { $mark } of { $most } marks
quizzes-check-taken = { $marks ->
    [one] one mark was taken off for further tries
   *[other] { $marks } marks were taken off for further tries
}
quizzes-check-hint = Hint:
quizzes-check-closed = This question is finished. Its answer can no longer be changed.
quizzes-unchecked-blank = Nothing was checked, because the question is not answered yet. No try was used.
quizzes-unchecked-changed = Nothing was checked, because the question was answered in another window since this page was opened. That answer is shown here; look at it and check again. No try was used.
quizzes-tries = Tries
quizzes-tries-at-the-end = not checked, marked when handed in
quizzes-tries-taken = The answer of try { $number } counts. { $marks ->
    [one] One mark was taken off for the tries before it.
   *[other] { $marks } marks were taken off for the tries before it.
}
quizzes-refused-checked = This answer has been checked for the last time and can no longer be changed. What was sent is not stored.
quizzes-refused-never-checked = This question cannot be checked while the attempt is open. It is marked when you hand in.
quizzes-setting-checks = During the attempt
quizzes-setting-behaviour = When answers are marked
quizzes-setting-behaviour-hint = With checks, each question has a button that marks its answer and shows whether it is right, with the feedback on it. Right answers appear only once a question is finished, and only if right answers are shown as soon as a quiz is handed in. Questions that a trainer marks are not checked.
quizzes-setting-behaviour-is-deferred = When everything is handed in
quizzes-setting-behaviour-is-immediate = At each question, once
quizzes-setting-behaviour-is-tries = At each question, in several tries
quizzes-setting-most-tries = Most tries at a question
quizzes-setting-most-tries-hint = With several tries, a question has one try more than it has hints; here you can allow fewer. 0 means no further limit. After each try that is not right the next hint is shown, and what the question takes away for it is taken off the marks.
notice-quizzes-checked = Your answer is checked. What came of it stands at the question.
notice-quizzes-saved-but-checked = Saved. Some answers had been checked for the last time since this page was opened; those were kept.

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

# Marking anew

quizzes-remark-marked = How answers are marked
quizzes-remark-marked-by = { $answers ->
    [one] One answer to version { $asked } is marked by version { $by }.
   *[other] { $answers } answers to version { $asked } are marked by version { $by }.
}
quizzes-remark-offer = { $count ->
    [one] Mark one answer anew by version { $version }
   *[other] Mark { $count } answers anew by version { $version }
}
quizzes-remark-offer-hint = The next page shows who is affected. Nothing is stored before you have seen it and said why.
quizzes-remark-history = Marked anew
quizzes-remark-history-line = { $answers ->
    [one] One answer by version { $version }, other marks: { $changed }
   *[other] { $answers } answers by version { $version }, other marks: { $changed }
}
quizzes-remark-title = Marking answers anew by version { $version }
quizzes-remark-lead = This is what would change if the answers below were marked by version { $version }. Nothing is stored yet. People keep the question as they saw it, and what it was worth; what they earned before is kept beside the new marks.
quizzes-remark-done-by = Marked anew by version { $version }: { $who }, { $on }. The marks before are kept.
quizzes-remark-answers = Answers
quizzes-remark-changed = With other marks
quizzes-remark-now-passed = Pass now
quizzes-remark-no-longer = No longer pass
quizzes-remark-nothing = Nothing to mark anew
quizzes-remark-nothing-text = There is no answer here that this version could mark and does not mark already.
quizzes-remark-certified = { $count ->
    [one] One person whose attempt no longer passes holds a certificate. It stays valid: the office decides whether to revoke it, in the register of the edition.
   *[other] { $count } people whose attempts no longer pass hold certificates. These stay valid: the office decides whether to revoke them, in the register of the edition.
}
quizzes-remark-asked-otherwise = Version { $version } asked in other words than version { $by }. Please make sure that the new key fits what people read.
quizzes-remark-unfit-other-kind = { $count ->
    [one] One answer to version { $version } is left as it is: version { $by } is answered in another way.
   *[other] { $count } answers to version { $version } are left as they are: version { $by } is answered in another way.
}
quizzes-remark-unfit-other-choices = { $count ->
    [one] One answer to version { $version } is left as it is: version { $by } offers something else to choose or to fill in.
   *[other] { $count } answers to version { $version } are left as they are: version { $by } offers something else to choose or to fill in.
}
quizzes-remark-unfit-by-hand = { $count ->
    [one] One answer to version { $version } is left as it is: a trainer marks it, not version { $by }.
   *[other] { $count } answers to version { $version } are left as they are: trainers mark them, not version { $by }.
}
quizzes-remark-unfit-earns-nothing = { $count ->
    [one] One answer to version { $version } is left as it is: nothing can be earned with it or with version { $by }.
   *[other] { $count } answers to version { $version } are left as they are: nothing can be earned with them or with version { $by }.
}
quizzes-remark-others = { $count ->
    [one] One answer is left as it is: the office of its project decides. A trainer can have answers marked anew where all that are affected in a project are in editions that they teach.
   *[other] { $count } answers are left as they are: the offices of their projects decide. A trainer can have answers marked anew where all that are affected in a project are in editions that they teach.
}
quizzes-remark-own = { $count ->
    [one] Your own answer is left as it is: somebody else has to have it marked anew.
   *[other] Your own { $count } answers are left as they are: somebody else has to have them marked anew.
}
quizzes-remark-open = { $count ->
    [one] One attempt that asks an earlier version is still open. It will be marked by the version that it asks; come back then, and put version { $by } into the quiz.
   *[other] { $count } attempts that ask an earlier version are still open. They will be marked by the version that they ask; come back then, and put version { $by } into the quiz.
}
quizzes-remark-hidden = { $count ->
    [one] One more answer belongs to an edition whose results you do not see.
   *[other] { $count } more answers belong to editions whose results you do not see.
}
quizzes-remark-reworded = Worded otherwise
quizzes-remark-reworded-text = These are taken for the same, because they stand at the same place. Please check that they are.
quizzes-remark-col-version = Asked in version
quizzes-remark-col-was = As it was asked
quizzes-remark-col-is = In the version that marks
quizzes-remark-people = Whose answers
quizzes-remark-col-quiz = Quiz
quizzes-remark-col-mark = Mark
quizzes-remark-col-score = Attempt
quizzes-remark-from-to = { $before } → { $after }
quizzes-remark-same = { $mark } as before
quizzes-remark-of = of { $most }
quizzes-remark-was-passed = passed before
quizzes-remark-was-not-passed = did not pass before
quizzes-remark-holds = holds a certificate, which stays valid
quizzes-remark-apply = Mark anew
quizzes-remark-apply-text = Everybody whose marks change gets a message with your reason. Certificates that become due are issued.
quizzes-remark-reason = Reason
quizzes-remark-reason-hint = The participants read it. It also stands in the audit trail.
quizzes-remark-press = { $count ->
    [one] Mark one answer anew
   *[other] Mark { $count } answers anew
}
quizzes-remark-changed-since = Since this page was shown, something has changed: an attempt was handed in or marked. The page now shows how things stand; nothing has been stored.
quizzes-remark-nothing-now = There is nothing to mark anew. Nothing was stored.
quizzes-remarked = Marked anew on { $at }: { $before } → { $after }.
quizzes-remarked-why = Reason: { $reason }
notice-quizzes-remarked = The answers are marked anew. The participants whose marks changed are being told.

quizzes-mail-remarked-subject = Your marks have changed: { $quiz }
quizzes-mail-remarked-text = A question in “{ $quiz }” has been corrected, and your answer to it was marked anew.
quizzes-mail-remarked-reason = Reason: { $reason }
quizzes-mail-remarked-marks = Your marks for this question: { $before } before, { $after } now. Your marks for the whole attempt: { $score } of { $most }.
quizzes-mail-remarked-later = You will see the marks when the quiz shows them.
quizzes-mail-remarked-turned-passed = With this you have passed.
quizzes-mail-remarked-turned-not-passed = With this the attempt is no longer passed. A certificate that you already hold stays valid. If you have questions, please ask the project office.

# An attempt as a document

quizzes-document-link = As PDF
quizzes-document-file = attempt
quizzes-document-person = Participant
quizzes-document-quiz = Quiz
quizzes-document-revision = Revision
quizzes-document-edition = Edition
quizzes-document-attempt = Attempt
quizzes-document-started = Begun
quizzes-document-submitted = Handed in
quizzes-document-answer = Answer
quizzes-document-chosen-right = chosen, right
quizzes-document-chosen-wrong = chosen, wrong
quizzes-document-chosen = chosen
quizzes-document-page-of = page { $n } of { $m }

# Changing a quiz

quizzes-revise-list-title = Quizzes
quizzes-revise-list-lead = The quizzes of version { $version } of the course, which is the newest. A new import of the course begins with the quizzes of its folder again.
quizzes-revise-quiz = Quiz
quizzes-revise-purpose = Purpose
quizzes-revise-purpose-pre_test = Test before the course
quizzes-revise-purpose-post_test = Test after the course
quizzes-revise-purpose-practice = Practice
quizzes-revise-questions = Questions
quizzes-revise-marks = { $marks }
quizzes-revise-pass-mark = Pass mark
quizzes-revise-no-pass-mark = none
quizzes-revise-allowed = Attempts allowed
quizzes-revise-any-number = any number
quizzes-revise-revision = Revision
quizzes-revise-attempts = Attempts begun
quizzes-revise-none = This course has no quizzes
quizzes-revise-none-text = Quizzes come with the folder of a course. Once a version with quizzes has been imported, they can be changed here.
quizzes-revise-lead = Revision { $revision }. What you change is stored as the next one when you save.
quizzes-revise-tried = { $attempts ->
    [one] One attempt has been begun
   *[other] { $attempts } attempts have been begun
}, { $open ->
    [0] none of them is open
    [one] one of them is open
   *[other] { $open } of them are open
}. Attempts that have begun keep the revision they began with, with its questions and its pass mark; only new attempts get what you change here. All attempts count towards the number allowed.
quizzes-revise-items = Questions in their order
quizzes-revise-empty = There is nothing in the quiz. Search below for questions to add.
quizzes-revise-version = version { $version }
quizzes-revise-newer = A newer version exists: { $version }.
quizzes-revise-renew = Use it
quizzes-revise-up = Up
quizzes-revise-down = Down
quizzes-revise-remove = Remove
quizzes-revise-add-title = Add questions from the bank of the course
quizzes-revise-words = Words
quizzes-revise-kind = Kind
quizzes-revise-kind-any = All kinds
quizzes-revise-kind-single = One answer
quizzes-revise-kind-multiple = Several answers
quizzes-revise-kind-true_false = True or false
quizzes-revise-kind-short = Short answer
quizzes-revise-kind-numerical = Number
quizzes-revise-kind-matching = Matching
quizzes-revise-kind-ordering = Ordering
quizzes-revise-kind-cloze = Text with gaps
quizzes-revise-kind-words = Missing words
quizzes-revise-kind-long = Long answer
quizzes-revise-kind-description = Text without a question
quizzes-revise-kind-likert = Scale of agreement
quizzes-revise-search = Search
quizzes-revise-found = { $total ->
    [one] One question was found.
   *[other] { $total } questions were found; { $shown } are shown.
}
quizzes-revise-found-none = No question in the bank matches. Try fewer words, or another kind.
quizzes-revise-taken = in the quiz
quizzes-revise-add = Add
quizzes-revise-settings = Settings
quizzes-revise-title = Title
quizzes-revise-intro = Introduction
quizzes-revise-intro-hint = Shown before an attempt begins. Markdown may be used.
quizzes-revise-rules = Rules
quizzes-revise-field-pass = Pass mark in per cent
quizzes-revise-field-pass-hint = 0 means that whoever hands in has passed.
quizzes-revise-field-allowed = Attempts allowed
quizzes-revise-field-allowed-hint = 0 means as many as one likes.
quizzes-revise-field-shuffle = Shuffle questions and answers
quizzes-revise-field-shuffle-hint = The order is drawn once for each attempt and then stays the same.
quizzes-revise-field-reason = Reason
quizzes-revise-field-reason-hint = Needed once attempts have been begun. It stands in the list of revisions and in the audit trail.
quizzes-revise-kept = Attempts that have begun keep the revision they began with.
quizzes-revise-save = Save as a new revision
quizzes-revise-revisions = Revisions
quizzes-revise-made-on = Made on
quizzes-revise-made-by = Made by
quizzes-revise-reason = Reason
quizzes-revise-from-folder = Course folder
quizzes-revise-overtaken = Revision { $revision } was stored by { $person } while you were working, so yours has not been stored. It is in the list below. What you entered is still here: save again to put it in that one’s place, or open the quiz anew and begin from there.
quizzes-revise-no-question = A quiz has to ask at least one question.
quizzes-revise-too-many = A quiz may have at most { $most } entries.
quizzes-revise-twice = The same question is in the quiz twice. Remove one of them.
quizzes-revise-pre-test-fails = Nobody can fail a test before the course, so its pass mark has to be 0.
quizzes-revise-no-reason = Attempts have been begun, so please say why the quiz is being changed.
quizzes-revise-unchanged = Nothing differs from the newest revision, so nothing has been stored.

# Sections and what is drawn for them

quizzes-revise-section = Section { $number }
quizzes-revise-section-add = Add a section
quizzes-revise-section-title = Title of the section
quizzes-revise-section-text = Text
quizzes-revise-section-text-hint = Stands above the questions of the section. Markdown may be used.
quizzes-revise-section-none = Nothing is in this section yet.
quizzes-revise-section-up = Move the section up
quizzes-revise-section-down = Move the section down
quizzes-revise-section-end = Join with the section before
quizzes-revise-section-end-first = Join with the section after
quizzes-revise-section-empty = Section { $number } asks nothing. Put something into it, or join it with another.
quizzes-revise-into = Add to
quizzes-revise-draw = Random draw { $number }
quizzes-revise-draw-add = Draw questions at random
quizzes-revise-draw-count = How many questions
quizzes-revise-draw-tag = Tag
quizzes-revise-draw-any-category = All categories
quizzes-revise-draw-any-tag = All tags
quizzes-revise-draw-any-ground = All grounds
quizzes-revise-draw-holds = { $holds ->
    [0] No question of the bank fits now.
    [one] One question of the bank fits now; questions that stand in the quiz are not counted.
   *[other] { $holds } questions of the bank fit now; questions that stand in the quiz are not counted.
}
quizzes-revise-draw-look = Count what fits
quizzes-revise-draw-remove = Remove the draw
quizzes-revise-pool-small = { $holds ->
    [0] The bank holds no question for this draw that is not asked elsewhere in the quiz. Choose more widely, or write questions.
    [one] The bank holds only one question for this draw that is not asked elsewhere in the quiz. Draw fewer, choose more widely, or write more questions.
   *[other] The bank holds only { $holds } questions for this draw that are not asked elsewhere in the quiz. Draw fewer, choose more widely, or write more questions.
}
quizzes-revise-marks-drawn = depends on the draw

notice-quiz-revised = The new revision is stored. New attempts begin with it; those that have begun keep theirs.

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
quizzes-format-gift-arrow = An arrow “->” in an answer or its feedback would be taken for the sign between two sides that belong together.
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

# The item bank
quizzes-bank = Questions
quizzes-bank-lead = The questions of this course, to be used in its quizzes. A change makes a new version; attempts keep the version they began with.
quizzes-bank-lead-project = The questions of all courses that are run in this project. Each belongs to the bank of its course, where it is written and changed.
quizzes-bank-course = Course
quizzes-bank-filter = Find questions
quizzes-bank-search = Words in the question, its name or tags
quizzes-bank-none = No questions yet
quizzes-bank-none-text = Write the first one here. Questions of the course folder come with the next version that is imported.
quizzes-bank-none-wait = The office or a trainer of the course can write some.
quizzes-bank-none-project = Its courses have no questions yet, or no edition is planned.
quizzes-bank-none-found = No question fits
quizzes-bank-none-found-text = Try fewer words, or clear the filter.
quizzes-new-item = New question
quizzes-edit-title = Change
quizzes-kinds = Kinds of question
quizzes-kind = Kind
quizzes-kind-single = Single choice
quizzes-kind-multiple = Several choices
quizzes-kind-true_false = True or false
quizzes-kind-short = Short answer
quizzes-kind-numerical = Number
quizzes-kind-matching = Matching
quizzes-kind-ordering = Order
quizzes-kind-cloze = Text with gaps
quizzes-kind-words = Missing words
quizzes-kind-long = Long answer
quizzes-kind-description = Text without a question
quizzes-kind-likert = Scale
quizzes-any = Any
quizzes-ground = Protected ground
quizzes-category = Category
quizzes-tag = Tag
quizzes-tags = Tags
quizzes-only-retired = Only those out of use
quizzes-name = Name
quizzes-worth = Marks
quizzes-languages = Languages
quizzes-version-column = Version
quizzes-version-number = Version { $number }
quizzes-uses = Quizzes
quizzes-retired = Out of use
quizzes-edit = Change
quizzes-as-asked = As officials see it
quizzes-not-written = not written yet
quizzes-translate = Write it
quizzes-item-facts = About this question
quizzes-outcome = Learning outcome
quizzes-used-in = Used in
quizzes-used-nowhere = no quiz
quizzes-attempts-with = Attempts at these quizzes
quizzes-versions = Versions
quizzes-from-course = From the course folder
quizzes-item-more = More
quizzes-copy = Make a copy
quizzes-copy-into = Copy into the questions of
quizzes-copy-of = { $name } (copy)
quizzes-copy-refused = The question cannot be copied as it is. Open it, mend what is marked and save it under another name.
quizzes-retire = Take out of use
quizzes-revive = Use again
quizzes-writing-in = Written in:
quizzes-write-live = { $count ->
    [one] One attempt has been made at quizzes with this question. It keeps the version it began with; say below why you change it.
   *[other] { $count } attempts have been made at quizzes with this question. They keep the version they began with; say below why you change it.
}
quizzes-draft-shown = This is what you were writing, kept { $at }.
quizzes-draft-drop = Throw it away
quizzes-write-text = The question
quizzes-write-text-hint = Markdown: **bold**, lists with hyphens, a blank line between paragraphs.
quizzes-write-text-words = Write [[1]], [[2]] and so on where a word is missing. The first rows below are the words of these places, in order; further rows are words that fit nowhere.
quizzes-write-text-cloze = Write each place where it stands, with its part of the marks: a choice { $example }, a word { $short }, a number with what it may be off { $number }.
quizzes-write-correct = The statement is
quizzes-write-if-true = Said to those who answer “true”
quizzes-write-if-false = Said to those who answer “false”
quizzes-write-rows-single = Answers
quizzes-write-rows-hint-single = Tick the right one. A share lets another answer earn a part.
quizzes-write-row-single = Answer
quizzes-write-rows-multiple = Answers
quizzes-write-rows-hint-multiple = Tick the right ones. Each earns its part and each wrong one takes as much away, unless you give shares.
quizzes-write-row-multiple = Answer
quizzes-write-rows-short = Accepted answers
quizzes-write-rows-hint-short = A star stands for anything. The first that fits counts.
quizzes-write-row-short = Accepted text
quizzes-write-rows-numerical = Accepted numbers
quizzes-write-rows-hint-numerical = The first that is near enough counts; a star is any number.
quizzes-write-row-numerical = Number
quizzes-write-rows-matching = What belongs together
quizzes-write-rows-hint-matching = A right side without a left one fits nothing.
quizzes-write-row-matching = Left side
quizzes-write-rows-ordering = The steps in their right order
quizzes-write-rows-hint-ordering = They are shown in another order.
quizzes-write-row-ordering = Step
quizzes-write-rows-words = Words
quizzes-write-rows-hint-words = A place offers the words of the group that its right word is in.
quizzes-write-row-words = Word
quizzes-write-rows-long = What you look for when marking
quizzes-write-rows-hint-long = Each criterion earns up to its marks, set against the others. Leave empty to mark as a whole.
quizzes-write-row-long = Criterion
quizzes-write-rows-likert = The points of the scale
quizzes-write-rows-hint-likert = From one end to the other.
quizzes-write-row-likert = Point
quizzes-write-row = Row { $number }
quizzes-write-right-side = Right side
quizzes-write-right = right
quizzes-write-tolerance = May be off by
quizzes-write-share-label = Share, %
quizzes-write-group = Group
quizzes-write-row-feedback = Said to those who chose it
quizzes-write-up = Move row { $number } up
quizzes-write-down = Move row { $number } down
quizzes-write-more = More rows
quizzes-write-all-or-nothing = Only all right ones and no other earn anything
quizzes-write-case = Capital letters matter
quizzes-write-any-marks = Letters without their marks will do (zolty for żółty)
quizzes-write-units = Units
quizzes-write-units-hint = The first is the one that the numbers above are in. Leave empty if the number stands alone.
quizzes-write-unit = Unit { $number }
quizzes-write-unit-per = So many make one of the first
quizzes-write-unit-penalty = Taken away when the unit is missing, %
quizzes-write-rule = An order that is not quite right earns
quizzes-write-rule-places = the share of steps at their place
quizzes-write-rule-neighbours = the share of steps followed by the right one
quizzes-write-rule-all = nothing
quizzes-write-lines = Lines of the field
quizzes-write-least-words = Fewest words
quizzes-write-most-words = Most words
quizzes-write-template = Stands in the field at the beginning
quizzes-write-guide = For whoever marks it
quizzes-write-feedback = Said afterwards to everyone
quizzes-write-feedback-hint = Say why, not only whether.
quizzes-write-further-feedback = By result, hints, several tries
quizzes-write-feedback-right = Said when right
quizzes-write-feedback-partly = Said when partly right
quizzes-write-feedback-wrong = Said when wrong
quizzes-write-hint = Hint { $number }
quizzes-write-penalty = Taken away by each wrong try, %
quizzes-write-picture = Picture
quizzes-write-picture-file = Picture to add at the end of the question
quizzes-write-picture-alt = What it shows
quizzes-write-picture-hint = For those who cannot see it.
quizzes-write-no-picture = The file is no picture that browsers show. PNG, JPEG, GIF and WebP will do.
quizzes-write-picture-words = Say what the picture shows, for those who cannot see it, and choose the file again.
quizzes-write-find = To find it again
quizzes-write-name-hint = Left empty, the first words of the question.
quizzes-write-category-hint = For example: Grounds / Age. What is not there yet is made.
quizzes-write-categories = There are:
quizzes-write-tags-hint = Separated by commas.
quizzes-write-reason-label = Why it is changed
quizzes-write-reason-hint = Kept with the version and in the audit trail.
quizzes-write-meanwhile = Somebody else has saved version { $version } of this question meanwhile. What you typed is still here: compare it with that version in another window, then save again to put yours in its place.
quizzes-write-preview = Preview
quizzes-write-save = Save
quizzes-preview-none = The question appears here once nothing is missing.
quizzes-write-few = { $least ->
    [one] At least one row is needed.
   *[other] At least { $least } rows are needed.
}
quizzes-write-many = There may be at most { $most } rows.
quizzes-write-answer-missing = The row has no words.
quizzes-write-right-side-missing = The right side is missing.
quizzes-write-one-right = One answer must be right.
quizzes-write-some-right = The right answers together must earn 100 %.
quizzes-write-full-share = One of them must earn 100 %.
quizzes-write-share = Give a share from −100 to 100 %, such as 50 or 33.33333.
quizzes-write-number = This is no number.
quizzes-write-places = The text must hold [[1]], [[2]] and so on, each once.
quizzes-write-few-words = The text has { $places } places; there must be a word for each.
quizzes-write-name-long = At most { $longest } characters in one line.
quizzes-write-too-many = At most { $most } are allowed.
quizzes-write-worth = Give a number of marks from 0 to 100.
quizzes-write-reason = Say why, since attempts have been made with it.
notice-quizzes-item-written = The question was saved.
notice-quizzes-item-changed = The change was saved. Quizzes keep the version they use until you change them.
notice-quizzes-item-copied = A copy was made. This is it.
notice-quizzes-item-retired = The question is out of use. Quizzes that hold it keep it.
notice-quizzes-item-revived = The question is in use again.
notice-quizzes-draft-dropped = What you were writing was thrown away.
audit-item-written = Question written
audit-item-changed = Question changed
audit-item-retired = Question taken out of use
audit-item-revived = Question used again

# Question files
quizzes-file = Import questions
quizzes-file-lead = From Moodle, another learning platform or a spreadsheet. You see what would come in before anything is stored.
quizzes-file-file = File
quizzes-file-hint = GIFT, Aiken, Moodle XML, QTI 2.1, 2.2 or 3.0 (an item or a package), or our own table as CSV, XLSX or ODS; up to { $megabytes } MB.
quizzes-file-language = The questions are written in
quizzes-file-language-hint = Files seldom say it themselves.
quizzes-file-look = Look at it
quizzes-file-missing = Choose a file.
quizzes-file-holds = What { $name } holds
quizzes-file-some = { $new } can be taken, { $refused } cannot; nothing has been stored yet.
quizzes-file-take = { $count ->
    [one] Take one question
   *[other] Take { $count } questions
}
quizzes-file-other = Another file
quizzes-file-nothing-new = There is nothing new in this file that could be taken.
quizzes-file-taken = The questions of this file were taken.
quizzes-file-known = Already here
quizzes-file-refused = { $count ->
    [one] One question cannot be taken
   *[other] { $count } questions cannot be taken
}
quizzes-file-line = Line
quizzes-file-line-number = line { $line }
quizzes-file-question = Question
quizzes-file-why = Why
quizzes-file-items = The questions as they will look
quizzes-file-more = And { $count } more, which are not shown here.
quizzes-written-as-gift = GIFT (Moodle’s text format)
quizzes-written-as-aiken = Aiken
quizzes-written-as-moodle_xml = Moodle XML
quizzes-written-as-cloze = Text with embedded answers (Moodle)
quizzes-written-as-qti2 = QTI 2
quizzes-written-as-qti3 = QTI 3.0 package
quizzes-written-as-table = Table (CSV)
quizzes-export = Export questions
quizzes-export-count = { $count ->
    [one] One question
   *[other] { $count } questions
}
quizzes-export-format = Format
quizzes-export-language = Language
quizzes-export-look = See what it holds
quizzes-export-file = The file
quizzes-export-download = Download
quizzes-export-left-out = Not in the file
quizzes-export-changed = In the file only in part
notice-quizzes-items-imported = The questions were taken into the bank.
audit-items-imported = Questions imported
# What came of a quiz

quizzes-results-title = Quiz results
quizzes-results-of = Results: { $code }
quizzes-results-lead = Who took which quiz, and what each question tells about itself.
quizzes-results-lead-project = The quizzes of all editions of the project together.
quizzes-results-best = Each person is listed with the attempt that counts.
quizzes-none = No quizzes
quizzes-none-text = The course that is run here has no quiz.
quizzes-purpose-pre_test = before the course
quizzes-purpose-post_test = after the course
quizzes-purpose-practice = for practice
quizzes-cannot-fail = no pass mark
quizzes-workbook = Workbook
quizzes-col-quiz = Quiz
quizzes-col-course = Course
quizzes-col-purpose = Purpose
quizzes-col-taken = Taken by
quizzes-col-passed = Passed
quizzes-col-more = More
quizzes-col-name = Name
quizzes-col-family-name = Family name
quizzes-col-given-name = Given name
quizzes-col-edition = Edition
quizzes-col-attempts = Attempts
quizzes-col-marks = Marks
quizzes-col-most = Marks to earn
quizzes-col-percent = Per cent
quizzes-col-result = Result
quizzes-col-minutes = Minutes
quizzes-col-date = Date
quizzes-col-time = Time
quizzes-col-time-taken = Time taken
quizzes-col-when = Handed in
quizzes-col-share = Share
quizzes-col-people = People
quizzes-stat-people = May take it
quizzes-stat-taken = Have taken it
quizzes-stat-passed = Passed
quizzes-stat-mean = Mean
quizzes-spread = How results are spread
quizzes-spread-chart = People by share of the marks, in tenths
quizzes-spread-caption = Share of the marks in per cent; the number of people stands above each bar.
quizzes-spread-pass = Tenths that begin below the pass mark are outlined.
quizzes-people = People
quizzes-show = Show
quizzes-show-all = All
quizzes-standing-passed = passed
quizzes-standing-not-passed = not passed
quizzes-standing-not-taken = not taken
quizzes-standing-taken = taken
quizzes-looked-at = That you have looked at these results is noted for each person.
quizzes-none-found = Nobody
quizzes-none-found-text = Nobody is left with this filter.
quizzes-nobody = Nobody yet
quizzes-nobody-text = As soon as people have a seat they are listed here.

# What a quiz tells of its questions

quizzes-items-title = Question analysis
quizzes-items-of = { $quiz }: question analysis
quizzes-items-lead = { $attempts ->
    [one] From one attempt: the first one of each person.
   *[other] From { $attempts } attempts: the first one of each person.
}
quizzes-items-waiting = { $count ->
    [one] One attempt is left out until a trainer has marked it.
   *[other] { $count } attempts are left out until a trainer has marked them.
}
quizzes-too-few = Too few attempts
quizzes-too-few-text = There are { $has } attempts. From { $needed } on there are means, from { $separate } on figures on how well questions separate those who know much from those who know little.
quizzes-few = There are { $has } attempts. With fewer than { $separate } chance hides how well questions separate people, so those figures and advice are not shown.
quizzes-whole = The quiz as a whole
quizzes-questions = Questions
quizzes-answers = Advice and answers, question by question
quizzes-answers-to = Answers to question { $number }
quizzes-col-figure = Figure
quizzes-col-value = Value
quizzes-col-meaning = What it means
quizzes-col-question = Question
quizzes-col-answer = Answer
quizzes-col-upper = Upper third
quizzes-col-lower = Lower third
quizzes-col-mean-mark = Mean mark
quizzes-figure-mean = Mean
quizzes-figure-median = Median
quizzes-figure-deviation = Standard deviation
quizzes-figure-skewness = Skewness
quizzes-figure-kurtosis = Kurtosis
quizzes-figure-consistency = Coefficient of internal consistency
quizzes-figure-error-ratio = Error ratio
quizzes-figure-standard-error = Standard error
quizzes-figure-facility = Facility
quizzes-figure-item-deviation = Deviation, marks
quizzes-figure-guess = Guessing
quizzes-figure-intended = Intended weight
quizzes-figure-effective = Effective weight
quizzes-figure-discrimination = Discrimination
quizzes-figure-efficiency = Efficiency
quizzes-meaning-mean = Of the marks to earn. From 50 to 75 % the quiz separates best.
quizzes-meaning-median = Half the attempts earned less.
quizzes-meaning-deviation = How far attempts lie apart; 12 to 18 % is usual.
quizzes-meaning-skewness = Below 0 there is a tail of low marks, above 0 one of high marks.
quizzes-meaning-kurtosis = Above 0 more attempts than usual lie near the mean.
quizzes-meaning-consistency = Whether the questions test the same thing. 75 % and more is satisfactory, less than 64 % is not.
quizzes-meaning-error-ratio = The part of the deviation that is chance.
quizzes-meaning-standard-error = How far the mark of one person may be off by chance.
quizzes-how = How these figures are made
quizzes-how-facility = Facility is the mean mark as a share of the marks to earn. Guessing is what somebody earns on average who only guesses.
quizzes-how-discrimination = Discrimination is the correlation of a question with the rest of the quiz: 50 % and more is very good, less than 20 % very weak. Below 0 those who did well otherwise did badly here.
quizzes-how-efficiency = Efficiency is the discrimination as a share of what the question could reach with its facility.
quizzes-how-weights = The intended weight is a question’s part of all marks, the effective weight its part of what makes people’s marks differ.
quizzes-how-attempts = The definitions are those of classical test theory, as Moodle uses them. Means are shown from { $needed } attempts on, the other figures from { $separate } on.
quizzes-version = Version { $number }, asked in { $attempts ->
    [one] one attempt
   *[other] { $attempts } attempts
}
quizzes-answered = Answered by { $answered }, left blank by { $blank }
quizzes-other-answers = { $count ->
    [one] One other answer
   *[other] { $count } other answers
}
quizzes-place-number = Place { $number }
quizzes-gap-number = Gap { $number }
quizzes-no-figure-too-few = Too few attempts: { $has } of the { $needed } that it takes
quizzes-no-figure-no-spread = All marks are the same
quizzes-no-figure-one-item = It takes several questions
quizzes-no-figure-no-marks = Nothing is to be earned
quizzes-no-figure-contrary = Those who did well otherwise did badly here
quizzes-no-figure-no-guess = It cannot be said what guessing would earn
quizzes-finding-kind-ok = fine
quizzes-finding-kind-info = note
quizzes-finding-kind-wait = improve
quizzes-finding-kind-stop = check
quizzes-finding-too-few = Too few attempts for advice: { $has } of the { $needed } that it takes.
quizzes-finding-contrary = Those who did well in the rest did worse here. Check the key, and whether the question can be misread.
quizzes-finding-key-doubtful = More of the best people chose a wrong answer than a right one: { $what }. The key may be wrong.
quizzes-finding-easy = Almost all got this right and it does not separate: drop or sharpen it.
quizzes-finding-easy-but-separates = Almost all got this right, and those who did not know little otherwise: keep it for what everybody must know.
quizzes-finding-guessed = No more people got this right than by guessing: teach it, or ask more clearly.
quizzes-finding-hard = Few got this right: see whether the course teaches it.
quizzes-finding-weak = It hardly separates those who know much from those who know little: ask more precisely.
quizzes-finding-inefficient = It separates much less than it could: look at the wrong answers.
quizzes-finding-nobody-chose = Nobody chose: { $what }. Replace it with a mistake that people really make.
quizzes-finding-few-chose = Fewer than one in twenty chose: { $what }. It does hardly any work.
quizzes-finding-good-chose = People who did well otherwise chose a wrong answer: { $what }. It may be right in a way, or be worded so that it misleads.
quizzes-finding-blank = { $count ->
    [one] One person left it blank
   *[other] { $count } people left it blank
}: it may be unclear, or time may be short.
quizzes-finding-good = It does its work.

# What people gained

quizzes-gain-title = Gain from pre-test to post-test
quizzes-gain-of = Gain: { $code }
quizzes-gain-lead = Everybody who took both tests, compared with themselves. The first attempt at each test counts.
quizzes-gain-people = Took both tests
quizzes-gain-absent = only before: { $before }, only after: { $after }
quizzes-gain-before = Before
quizzes-gain-after = After
quizzes-gain-gain = Gain
quizzes-gain-points = points of a hundred
quizzes-gain-normalised = Normalised gain
quizzes-gain-normalised-note = of what was left to gain (Hake)
quizzes-gain-effect = Effect size
quizzes-gain-effect-note = Cohen’s d for paired scores
quizzes-gain-sure = The difference is hardly chance: Wilcoxon signed-rank test, p { $probability } (two-sided, { $method }; ranks up { $plus }, down { $minus }; { $changed } changed, { $unchanged } did not, Pratt’s rule; rank-biserial correlation { $effect }).
quizzes-gain-unsure = The difference may be chance: Wilcoxon signed-rank test, p { $probability } (two-sided, { $method }; ranks up { $plus }, down { $minus }; { $changed } changed, { $unchanged } did not, Pratt’s rule; rank-biserial correlation { $effect }).
quizzes-gain-method-exact = exact
quizzes-gain-method-normal = normal approximation corrected for ties and continuity
quizzes-gain-orders = Parallel forms
quizzes-gain-orders-lead = People took two forms in different order, each counted by the share of the form they took.
quizzes-gain-balanced = With both orders counting the same, so that an easier form cancels out, the gain is { $gain } points.
quizzes-gain-order = Order
quizzes-gain-form-order = form { $before }, then form { $after }
quizzes-gain-by-item = By question
quizzes-gain-by-outcome = By outcome
quizzes-gain-by-ground = By protected ground
quizzes-gain-by-region = By region
quizzes-gain-by-role = By role category
quizzes-gain-by-person = By person
quizzes-gain-kind-item = Question
quizzes-gain-kind-outcome = Outcome
quizzes-gain-kind-ground = Protected ground
quizzes-gain-kind-region = Region
quizzes-gain-kind-role = Role category
quizzes-gain-withheld = not shown, to protect people
quizzes-gain-rule = Groups of fewer than { $k } people are not shown, and neither are others from which they could be worked out.
quizzes-gain-chart = Each person’s share before and after
quizzes-gain-chart-caption = Each point is a person: the share before across, after upwards, in per cent. Above the line people gained.
quizzes-gain-absentees = Not compared
quizzes-gain-only-before = Only the pre-test
quizzes-gain-only-after = Only the post-test
quizzes-gain-nobody = Nobody took both tests yet
quizzes-gain-nobody-text = Only the pre-test was taken by { $before }, only the post-test by { $after }. Gain is shown as soon as people have taken both.
quizzes-outcome-number = Outcome { $number }

quizzes-setting-time = Time
quizzes-setting-limit = Time limit in minutes
quizzes-setting-limit-hint = 0 means no limit. People who were granted extra time have that in addition.
quizzes-setting-at-end = When the time is over
quizzes-setting-at-end-hint = This also holds when the quiz closes.
quizzes-setting-at-end-is-submit = Hand in what was answered
quizzes-setting-at-end-is-grace = Allow a period of grace for handing in
quizzes-setting-at-end-is-discard = Do not count the attempt
quizzes-setting-grace = Period of grace in minutes
quizzes-setting-grace-hint = Nothing can be answered any more, but the attempt can be handed in. After that it does not count.
quizzes-setting-grace-missing = A period of grace has to last at least one minute.
quizzes-setting-attempts = Attempts
quizzes-setting-counts = Which attempt counts
quizzes-setting-counts-hint = For the result, for passing and for certificates.
quizzes-setting-counts-is-best = The best
quizzes-setting-counts-is-last = The last
quizzes-setting-counts-is-first = The first
quizzes-setting-counts-is-mean = The mean of all
quizzes-setting-wait = Waiting time between attempts in minutes
quizzes-setting-wait-hint = 0 means none. 1440 minutes are a day.
quizzes-setting-shown = What people see afterwards
quizzes-setting-marks = Marks and the result
quizzes-setting-marks-hint = When they are shown to whoever took the quiz.
quizzes-setting-answers = Right answers and feedback
quizzes-setting-answers-hint = One’s own answers are always shown.
quizzes-setting-pages = Pages
quizzes-setting-paging = What stands on one page
quizzes-setting-paging-hint = Going to another page saves the answers. With several pages a last one shows what is not answered.
quizzes-setting-paging-is-whole = The whole quiz
quizzes-setting-paging-is-section = One section
quizzes-setting-paging-is-question = One question
quizzes-setting-one-way = One way only
quizzes-setting-one-way-hint = A page that was left can be neither seen nor answered any more. People are told so before they begin and on each page.
quizzes-setting-one-way-whole = A quiz on one page cannot lead one way. Choose one section or one question a page, or let people go freely.
quizzes-setting-shown-is-at_once = As soon as it is handed in
quizzes-setting-shown-is-exhausted = Once no attempt is left
quizzes-setting-shown-is-closed = Once the quiz has closed
quizzes-setting-shown-is-never = Never
quizzes-refused-not-open = The quiz opens on { $at }.
quizzes-refused-closed = The quiz closed on { $at }.
quizzes-refused-wait = The next attempt can begin on { $at }.
quizzes-time-left = Until { $at }
quizzes-time-over = The time for answers is over
quizzes-time-over-answered = { $answered } of { $count } questions are answered. Nothing can be changed any more.
quizzes-time-over-until = Hand in before { $at }, or the attempt does not count.
quizzes-lapsed = This attempt was not handed in in time, so it does not count.
quizzes-chosen = Your choice
quizzes-marks-when-exhausted = Marks are shown once no attempt is left.
quizzes-marks-when-closed = Marks are shown once the quiz has closed.
quizzes-marks-when-never = Marks of this quiz are not shown.
quizzes-marks-when-at_once = Marks are shown as soon as the attempt is handed in.
quizzes-answers-when-exhausted = Right answers and feedback are shown once no attempt is left.
quizzes-answers-when-closed = Right answers and feedback are shown once the quiz has closed.
quizzes-answers-when-never = Right answers and feedback of this quiz are not shown.
quizzes-answers-when-at_once = Right answers and feedback are shown as soon as the attempt is handed in.

quizzes-live-title = Quizzes in progress
quizzes-live-lead = Who is at which quiz, when quizzes open and close, and help for those who need more time.
quizzes-live-of = { $quiz } in { $code }
quizzes-live-all = All quizzes
quizzes-live-now = Right now
quizzes-live-opens = Opens
quizzes-live-closes = Closes
quizzes-live-open = Working on it
quizzes-live-handed-in = Handed in
quizzes-live-not-begun = Not begun
quizzes-live-state = State
quizzes-live-state-none = not begun
quizzes-live-state-open = working
quizzes-live-state-submitted = handed in
quizzes-live-state-lapsed = time ran out
quizzes-live-answered = Answered
quizzes-live-of-so-many = { $answered } of { $count }
quizzes-live-saved = Last saved
quizzes-live-left = Time left
quizzes-live-attempt = Attempt { $number }
quizzes-live-granted = own conditions
quizzes-live-nobody = Nobody is here
quizzes-live-nobody-text = People with a seat in the edition appear here, whether they have begun or not.
quizzes-live-looked = As of { $at }. Where script runs, this is renewed by itself.
quizzes-live-dates = Dates of this edition
quizzes-live-dates-hint = On the clock of the venue. Without dates the quiz is always open. Open attempts gain time from a later date and never lose any.
quizzes-live-dates-save = Save the dates
quizzes-live-opens-on = Opens on
quizzes-live-opens-at = Opens at
quizzes-live-opens-at-hint = Left empty: from the beginning of the day.
quizzes-live-closes-on = Closes on
quizzes-live-closes-at = Closes at
quizzes-live-closes-at-hint = Left empty: at the end of the day.
quizzes-live-closes-before = The quiz has to close after it opens.
quizzes-live-person-title = { $person }: { $quiz }
quizzes-live-attempts = Attempts
quizzes-live-started = Begun
quizzes-live-due = Until
quizzes-live-ended = Ended
quizzes-live-no-attempt = No attempt has been begun.
quizzes-live-deed = Help with attempt { $number }
quizzes-live-minutes = Minutes
quizzes-live-minutes-hint-open = How much longer the attempt lasts.
quizzes-live-minutes-hint-submitted = How long the attempt is open again; 0 for no end.
quizzes-live-minutes-hint-lapsed = How long the attempt is open again; 0 for no end.
quizzes-live-reason = Reason
quizzes-live-reason-hint = It stands in the audit trail, and the person reads it.
quizzes-live-add-time = Add time
quizzes-live-hand-in = Hand in for them
quizzes-live-hand-in-confirm = Hand in this attempt as it is? Nothing can be answered after that.
quizzes-live-reopen = Open again
quizzes-live-reopen-confirm = Open this attempt again? Its result goes away until it is handed in anew; the audit trail keeps it.
quizzes-live-exception = What holds for this person
quizzes-live-exception-hint = Extra time is added to every attempt, and no closing date cuts it. Dates left empty are those of the edition.
quizzes-live-granted-by = Granted by { $person }, { $at }.
quizzes-live-extra-minutes = Extra minutes
quizzes-live-extra-attempts = Extra attempts
quizzes-live-own-dates = Own dates
quizzes-live-grant = Grant
quizzes-refused-no-end = This attempt has no end, or has ended already, so no time can be added.
quizzes-refused-not-reopened = Only the last attempt can be opened again, and only once it has ended.
quizzes-bank-of = Questions: { $course }
quizzes-mail-helped-subject = About your quiz: { $quiz }
quizzes-mail-helped-text = This holds for the quiz “{ $quiz }” from now on:
quizzes-mail-helped-dates = You have dates of your own, or none of your own any more; the page of the course shows them.
quizzes-mail-helped-reopened = Your last attempt is open again.
quizzes-mail-helped-handed-in = Your attempt has been handed in for you as it was.
quizzes-mail-helped-reason = Reason: { $reason }
quizzes-mail-helped-look = The page of the course:
quizzes-mail-helped-minutes = { $count ->
    [one] Each attempt lasts one minute longer.
   *[other] Each attempt lasts { $count } minutes longer.
}
quizzes-mail-helped-attempts = { $count ->
    [one] You have one more attempt.
   *[other] You have { $count } more attempts.
}
quizzes-mail-helped-reopened-for = { $count ->
    [one] Your last attempt is open again for one minute.
   *[other] Your last attempt is open again for { $count } minutes.
}
quizzes-refused-end-changed = The end of this attempt has changed since the page was opened, so no time was added. Please look at it again.

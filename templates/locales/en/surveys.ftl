surveys-to-course = Back to the course
surveys-give = Send the evaluation
surveys-anonymous = Your answers are stored without your name and without the time. A separate receipt says only that you gave an evaluation, and on which day.
surveys-thanks = Thank you
surveys-thanks-text = You gave this evaluation on { $date }. It can be given once, and because it is anonymous it cannot be shown or changed afterwards.

surveys-wrong-missing = Please answer question { $number }.
surveys-wrong-choice = Please choose one of the answers offered to question { $number }.

notice-surveys-given = Thank you. Your evaluation has been received.
notice-surveys-given-before = You had already given this evaluation. The first one stands; nothing was changed.

# What came of it

surveys-evaluation = Evaluation
surveys-given-count = { $asked ->
    [one] { $given } of one participant gave it.
   *[other] { $given } of { $asked } participants gave it.
}
surveys-too-few = Answers are shown as soon as there are at least { $threshold }, so that nobody can be recognised.
surveys-answered = { $count ->
    [one] one answer
   *[other] { $count } answers
}
surveys-mean = mean { $mean } of 5
surveys-answers-to = Answers to question { $number }
surveys-answer = Answer
surveys-count = How many
surveys-share = Share
surveys-none = No evaluation
surveys-none-text = The course of this edition has no evaluation survey.

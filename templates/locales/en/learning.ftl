# The course page

learning-of-person = This is the course page of { $person }. You can read it but not change anything, and that you have looked at it is noted.
learning-next = Your next step
learning-all-done = You have done all compulsory parts of this course. Well done!
learning-progress = Your progress
learning-compulsory-parts = Compulsory parts done
learning-done-of = { $done } of { $of }
learning-optional = optional
learning-kind-page = Reading
learning-kind-material = Material
learning-kind-quiz = Quiz
learning-kind-survey = Evaluation
learning-kind-session = Meeting
learning-go-page = Read
learning-go-material = Open the material
learning-go-quiz = Go to the quiz
learning-go-survey = Give the evaluation
learning-go-session = See the agenda
learning-state-todo = to do
learning-state-opened = begun
learning-state-not_passed = not passed
learning-state-handed_in = handed in
learning-state-done = done

# The certificate

learning-certificate = Certificate
learning-certificate-issued = issued
learning-certificate-number = Number in the register:
learning-certificate-download = Download the certificate
learning-certificate-when = You will receive it when you have:
learning-certificate-attended = attended at least { $percent } of the meeting’s time
learning-certificate-slots = been there for each compulsory part of the meeting
learning-certificate-test = passed the test:
learning-certificate-survey = given the evaluation
learning-certificate-missing = Still missing:
learning-certificate-nothing-missing = Nothing is missing any more.
learning-certificate-held-up = Nothing is missing on your side, but the certificate cannot be made yet. The office sees that and mends it.
learning-certificate-by-itself = It is issued by itself as soon as all of this holds. You need not ask for it.
learning-certificate-ended = Your certificate was revoked. Another one is issued only by the office: please ask there.

# An activity

learning-contents = Parts of the course
learning-around = Before and after
learning-previous = Previous
learning-continue = Continue
learning-finish = Mark as read and continue
learning-to-course = Back to the course
learning-written-in-en = This text is available in English only.
learning-written-in-pl = This text is available in Polish only.
learning-written-in-sv = This text is available in Swedish only.
learning-material = You can read the material in the browser, or download it as an accessible PDF or as an e-book. When you have read it, mark it here.
learning-quiz-items = Questions
learning-quiz-marks = Marks
learning-quiz-pass = Needed to pass
learning-quiz-attempts = Attempts allowed
learning-quiz-no-limit = as many as you like
learning-quiz-start = Start
learning-quiz-again = Try again
learning-quiz-continue = Continue where you were
learning-quiz-results = Your results
learning-quiz-attempt = Attempt
learning-quiz-attempt-number = Attempt { $number }
learning-quiz-submitted = Handed in
learning-quiz-share = Share
learning-quiz-result = Result
learning-quiz-passed = passed
learning-survey = The evaluation takes about five minutes and is anonymous: your answers cannot be joined to your name.
learning-survey-given = You have given the evaluation. Thank you!
learning-meeting-schedule = Schedule with all changes and a calendar file
learning-meeting-room = Room: { $room }
learning-meeting-compulsory = compulsory
learning-meeting-none = The agenda has not been published yet.

learning-refused-not-by-hand = This part is not marked as done by hand: a test is done when it is passed, an evaluation when it is given, and the meeting when it was attended.
notice-learning-read = Noted. That was the last part of the course.
learning-quiz-time = Time for an attempt
learning-quiz-wait = Time between attempts
learning-quiz-opens = Opens
learning-quiz-closes = Closes
learning-quiz-counts = What counts
learning-quiz-counts-best = the best attempt
learning-quiz-counts-last = the last attempt
learning-quiz-counts-first = the first attempt
learning-quiz-counts-mean = the mean of all attempts
learning-quiz-marks-drawn = depends on which questions are drawn
learning-quiz-pages = Pages
learning-quiz-pages-section = one section a page
learning-quiz-pages-question = one question a page
learning-quiz-one-way = This quiz leads one way: a page that you have left can be neither seen nor changed any more.
learning-quiz-lapsed = not handed in in time
learning-quiz-hidden = not shown yet

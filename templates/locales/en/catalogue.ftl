# What is wrong with a course folder

catalogue-problem-course-missing = There is no course.toml. Every course needs this file at the top of its folder.
catalogue-problem-slug = The slug is “{ $slug }”, but the folder is called “{ $folder }”. They must be the same.
catalogue-problem-missing-field = The field { $field } is missing.
catalogue-problem-unknown-field = The format has no field { $field } here. Check the spelling, or leave it out.
catalogue-problem-field-twice = This field is given twice.
catalogue-problem-field-of-kind = The field { $field } does not belong to the kind { $kind }.
catalogue-problem-syntax = This is not valid TOML: { $detail }
catalogue-problem-not-utf8 = The file is not written in UTF-8. Save it as UTF-8 in your editor.
catalogue-problem-file-too-long = The file is too large; at most { $limit } KB are allowed.
catalogue-problem-file-missing = The file { $path } does not exist.
catalogue-problem-file-unknown = This file has no place in a course folder. Move it, rename it or take it out.
catalogue-problem-file-unused = Nothing in the course refers to this file, so nobody would ever see it. Refer to it or take it out.
catalogue-problem-file-language = The name must say the language of the text, as in grounds.pl.md.
catalogue-problem-file-name = The name may hold only lower-case letters a–z, digits and hyphens.
catalogue-problem-wrong-type = { $wanted ->
    [text] { $field } must be a text in quotation marks.
    [flag] { $field } must be true or false.
    [list] { $field } must be a list in square brackets.
    [words] { $field } must name each language, as in { "{" } pl = "…", en = "…" { "}" }.
    [number] { $field } must be a number, with a point for decimals.
   *[table] { $field } must be a table.
}
catalogue-problem-empty = { $field } is empty.
catalogue-problem-too-long = { $field } is too long; at most { $limit } characters are allowed.
catalogue-problem-list-too-long = The list { $field } is too long; at most { $limit } entries are allowed.
catalogue-problem-control = { $field } contains control characters that cannot be shown.
catalogue-problem-number = { $field } must be a whole number from { $least } to { $most }.
catalogue-problem-marks = { $field } must be a number above 0 and at most { $most }.
catalogue-problem-places = The { $language } text must name each of its { $count } places once, as [[1]], [[2]] and so on.
catalogue-problem-choice = { $field } is “{ $value }”, but must be one of: { $known }.
catalogue-problem-clock = { $field } is “{ $value }”, but must be a time such as "09:30".
catalogue-problem-key = { $field } is “{ $value }”, but may hold only lower-case letters a–z, digits and hyphens.
catalogue-problem-key-twice = The key “{ $value }” is used already in line { $first }.
catalogue-problem-key-not-name = The key is “{ $key }”, but the file is called “{ $name }”. They must be the same.
catalogue-problem-language-missing = { $field } lacks the language { $language }, in which the course is said to be complete.
catalogue-problem-language-unknown = “{ $language }” is not a language of this program; there are: { $known }.
catalogue-problem-ground = “{ $value }” is not the code of a protected ground.
catalogue-problem-page-path = “{ $value }” is not the path of a page; write it as "pages/name", without language and ending.
catalogue-problem-topics = A certificate needs at least one topic with its minutes.
catalogue-problem-used-twice = “{ $value }” is already an activity in line { $first }; it can be one only once.
catalogue-problem-passed = Completion asks for the quiz “{ $value }”, but no activity of the course offers it.
catalogue-problem-survey-missing = Completion asks for the evaluation, but no activity of the course is a survey.
catalogue-problem-agenda-missing = The course has an attended part, but no agenda.toml that says when.
catalogue-problem-day = The session is on day { $day }, but the course has { $days ->
    [one] one day
   *[other] { $days } days
}.
catalogue-problem-slot-order = The slot starts at { $start }, but the one before it at { $before }. Write slots in the order of their times.
catalogue-problem-slot-overlap = The slot before lasts until { $end }, but this one starts at { $start }.
catalogue-problem-slot-midnight = The slot lasts beyond midnight.
catalogue-problem-slot-endless = The last slot of a session needs minutes: there is no next slot to end it.
catalogue-problem-pre-test-fails = Nobody fails a pre-test: its pass_percent must be 0.
catalogue-problem-few = { $field } needs at least { $least } entries.
catalogue-problem-one-correct = { $count ->
    [0] No answer is marked as correct; exactly one must be.
   *[other] { $count } answers are marked as correct; exactly one must be.
}
catalogue-problem-some-correct = No answer is marked as correct; at least one must be.
catalogue-problem-title-missing = The text must begin with its title, a line such as “# Title”.
catalogue-problem-title-second = There is a second title. Only the first line has one “#”; sections begin with “##”.
catalogue-problem-heading-skipped = A heading of level { $level } follows one of level { $above }. Levels must not be skipped, or screen readers lose their way.
catalogue-problem-page-empty = There is nothing under the title.
catalogue-problem-link = { $alone ->
    [yes] “{ $target }” cannot be linked from here: the text is also a PDF and an e-book, so it links only to the web and to its own headings.
   *[no] The link “{ $target }” leads to no page or material that the course offers.
}
catalogue-problem-link-form = Write the address “{ $target }” in brackets right after the words of the link.
catalogue-problem-anchor = The link “{ $target }” leads to no heading of this text.
catalogue-problem-picture = { $alone ->
    [yes] “{ $target }”: the text is also a PDF and an e-book, which cannot show pictures yet.
   *[no] The picture “{ $target }” is not in the folder. Put it into pictures/ and refer to it from there.
}
catalogue-problem-picture-words = The picture has no words for those who cannot see it. Write them between the square brackets.
catalogue-problem-picture-kind = This is not a PNG, JPEG or WebP picture, or not the kind that its name says.
catalogue-problem-section-empty = Nothing is asked in this section: give it items, or draws.
catalogue-problem-quiz-empty = This quiz asks nothing: all its items are in the pool, and none of its sections draws any.
catalogue-problem-quiz-too-long = The quiz asks more than { $most } questions.
catalogue-problem-draw-too-few = { $count ->
    [one] One question is to be drawn
   *[other] { $count } questions are to be drawn
}, but { $found ->
    [0] none of this folder fits
    [one] only one of this folder fits
   *[other] only { $found } of this folder fit
} besides those that the quiz asks anyway and those of its other draws.
catalogue-problem-pool-section = A question of the pool stands in no section: leave out { "section" } or { "pool" }.
catalogue-problem-more = There are { $count } more problems. Correct these first.

catalogue-import-meanwhile = Somebody else imported this course at the same moment. Look at the course, and import again if it is still needed.

# The list of courses

catalogue-courses = Courses
catalogue-courses-lead = The designs that editions are run from. A course is a folder of texts; each import of a changed folder makes a new version.
catalogue-none-heading = There are no courses yet
catalogue-none-text = Import a course folder as a zip, or one of the courses that come with the program.
catalogue-none-wait = The project office has not imported any yet.
catalogue-course = Course
catalogue-kind = Kind
catalogue-kind-course = Course
catalogue-kind-conference = Conference
catalogue-kind-working_group = Working group
catalogue-kind-thematic_meeting = Thematic meeting
catalogue-days = Days
catalogue-languages = Languages
catalogue-version = Version
catalogue-version-of = { $version }, imported on { $date }
catalogue-version-number = Version { $version }
catalogue-versions = Versions
catalogue-imported = Imported

# A course

catalogue-facts = In short
catalogue-aims = Aims
catalogue-outcomes = Afterwards, a participant
catalogue-modules = Modules and activities
catalogue-activity-page = page to read
catalogue-activity-material = material
catalogue-activity-quiz = quiz
catalogue-activity-survey = survey
catalogue-activity-session = meeting
catalogue-voluntary = voluntary
catalogue-compulsory = compulsory
catalogue-agenda-day = Agenda of day { $day }
catalogue-without-breaks = { $time } without breaks
catalogue-minimum = { $people ->
    [one] at least one person
   *[other] at least { $people } people
}
catalogue-slot-opening = Opening
catalogue-slot-talk = Talk
catalogue-slot-group_work = Group work
catalogue-slot-break = Break
catalogue-slot-meal = Meal
catalogue-slot-closing = Closing
catalogue-slot-other = Other
catalogue-completion = Completed when
catalogue-completion-attended = at least { $percent } % of the planned minutes were attended, { $breaks ->
    [in] breaks included
   *[out] breaks not counted
}
catalogue-completion-slots = every compulsory slot was attended
catalogue-completion-passed = this quiz was passed: { $quiz }
catalogue-completion-survey = the evaluation was given (a receipt shows that, never the answers)
catalogue-completion-none = Nothing is asked for: whoever was there has completed it.
catalogue-certificate = On the certificate
catalogue-topic = Topic
catalogue-time = Time
catalogue-total = Total
catalogue-entitlements = Entitlements
catalogue-entitlement-lunch = Lunch
catalogue-entitlement-minutes = { $what }: from { $hours } hours { $on ->
    [attended] attended
   *[planned] planned
}, { $breaks ->
    [in] breaks included
   *[out] breaks not counted
}
catalogue-entitlement-sessions = { $what }: from { $least ->
    [one] one session
   *[other] { $least } sessions
} { $on ->
    [attended] attended
   *[planned] planned
}
catalogue-grounds = Protected grounds
catalogue-ground-sex = sex
catalogue-ground-age = age
catalogue-ground-race = race
catalogue-ground-ethnic-origin = ethnic origin
catalogue-ground-social-origin = social origin
catalogue-ground-national-minority = membership of a national minority
catalogue-ground-language = language
catalogue-ground-religion = religion
catalogue-ground-denomination = denomination, or having none
catalogue-ground-world-view = world-view
catalogue-ground-beliefs = political and other beliefs
catalogue-ground-social-status = social status
catalogue-ground-property = property
catalogue-ground-disability = disability
catalogue-ground-genetic-features = genetic features
catalogue-ground-sexual-orientation = sexual orientation
catalogue-ground-gender-identity = gender identity
catalogue-download = Download the folder
catalogue-quizzes = Quizzes
catalogue-import-new = Import a new version

# Reading a page as officials will

catalogue-preview-note = This is how officials will read this page. The menu of the course and their progress stand beside it there.
catalogue-preview-others = Pages of the course
catalogue-text-languages = Language of the text

# Importing

catalogue-import = Import a course
catalogue-import-lead = Everything is checked first. If anything is wrong, all of it is told with file and line, and nothing is stored.
catalogue-import-zip = From a zip
catalogue-import-file = Course folder as a zip
catalogue-import-file-hint = At most { $megabytes } MB. The format is described in courses/README.md, which comes with the program.
catalogue-import-do = Check and import
catalogue-import-no-file = Choose a zip file first.
catalogue-import-wrong = Nothing was imported. Correct what is listed below and send the folder again.
catalogue-import-problems = What is wrong
catalogue-problem-file = File
catalogue-problem-line = Line
catalogue-problem-what = What is wrong
catalogue-problem-whole = the whole folder
catalogue-import-bundled = With the program
catalogue-import-bundled-text = These courses come with the program and may serve as a pattern for your own.
catalogue-import-this = Import
notice-course-imported = The course was imported. New editions will use this version; editions that exist keep theirs.
notice-course-unchanged = The folder is the same as the newest version, so there was nothing to import.

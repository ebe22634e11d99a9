home-menu-start = Start
home-menu-editions = Editions
home-menu-materials = Materials
home-menu-projects = Projects
home-menu-courses = Courses
home-menu-people = People
home-menu-mail = Mail
home-menu-audit = Audit trail

# The start page of a guest

home-welcome-title = Training for equal treatment
home-welcome-lead = Courses that bring together officials from neighbouring regions: enrol, learn in the browser, meet for two days, and take a certificate home.
home-welcome-sign-in = Sign in
home-welcome-editions = What comes next
home-welcome-all = All editions
home-welcome-none = No edition has been announced at present.
home-verify-heading = Check a certificate
home-verify-text = Enter the code on a certificate and see what was certified, to whom it was issued, and whether it is still valid.
home-verify-button = Check a certificate
home-how-heading = How to take part
home-how-text = Sign in, find the edition meant for your region and role, and enrol. If you have no account yet, your office or the project office will add you.

# The start page of whoever is signed in

home-desk-title = Welcome, { $name }
home-tasks-title = What to do now
home-tasks-none = Nothing waits for you at present.
home-hurry-now = Must not wait
home-hurry-today = Today
home-hurry-soon = Soon
home-hurry-you = Your turn
home-enrolments-title = My courses
home-step-await = The office decides about your enrolment. You will be told by mail.
home-step-await-label = See the enrolment
home-step-wait = You are on the waiting list. You will be told by mail as soon as a seat is free.
home-step-wait-label = See the enrolment
home-step-answer = A seat is kept for you until { $until }.
home-step-answer-soon = A seat is kept for you.
home-step-answer-label = Answer the offer
home-step-prepare = You have a seat. Read the course and take the pre-test before it begins.
home-step-prepare-label = Open the course
home-step-check-in = The course takes place today. Check in with the number shown in the room.
home-step-check-in-label = Check in
home-step-finish = The days in the room are over. Complete what the course still asks for; the certificate follows by itself.
home-step-finish-label = Go on with the course
home-step-off = This edition does not take place.
home-step-off-label = See the enrolment
home-step-over = This enrolment is closed.
home-step-over-label = See the enrolment
home-find-title = Find a course
home-find-text = See which editions are meant for your region and role. Both are in your record.
home-find-open = These editions are meant for your region and role, and you can enrol now.
home-find-button = See the editions
home-find-record = My record
home-teaching-title = I teach
home-uncertified = { $count ->
    [one] { $count } certificate could not be issued: see why
   *[other] { $count } certificates could not be issued: see why
}
home-objections = { $count ->
    [one] One objection to attendance waits for an answer
   *[other] { $count } objections to attendance wait for an answer
}
home-teach-to-mark = { $count ->
    [one] One answer waits to be marked, or for its marks to be released
   *[other] { $count } answers wait to be marked, or for their marks to be released
}
home-teach-today = Take attendance in the room
home-teach-now = Today.
home-teach-seated = { $count ->
    [one] One participant.
   *[other] { $count } participants.
}
home-failed-mails = { $count ->
    [one] One message could not be sent
   *[other] { $count } messages could not be sent
}
home-teach-attendance = Attendance
home-teach-participants = Participants
home-office-title = The projects at a glance
home-figure-editions = Editions under way
home-figure-seats = Seats filled
home-figure-of = of { $total }
home-figure-waiting = On waiting lists
home-figure-mails = Mails not sent
home-editions-title = Editions under way
home-editions-words = Code, town or course
home-editions-all = Show all editions
home-column-edition = Edition
home-column-when = When
home-column-seats = Seats
home-column-waiting = Waiting
home-column-state = State
home-column-next = What next
home-office-step-announce = Check the plan and announce it
home-office-step-open = Open enrolment
home-office-step-fill = Fill the empty seats
home-office-step-decide = Decide whether it takes place
home-office-step-start = Record that it has begun
home-office-step-complete = Record that it has ended
home-office-step-close = Gather the evidence and close it
home-projects-title = Projects
home-project-audited = You audit
home-first-title = How to begin
home-first-course = Import a course
home-first-course-note = A folder or its zip: texts, quizzes, survey, agenda.
home-first-project = Set up a project
home-first-project-note = Funder, regions, role categories, targets. Editions are planned on its page.
home-first-people = Add your colleagues
home-first-people-note = Then give each their permissions: office, trainer, auditor.

# The search

home-search-title = Search
home-search-lead = Over everything that is open to you here.
home-search-words = Words
home-search-editions = Editions
home-search-materials = Materials
home-search-courses = Courses
home-search-people = People
home-search-none = Nothing was found
home-search-none-text = Try fewer or shorter words. Letters with and without marks are treated alike.

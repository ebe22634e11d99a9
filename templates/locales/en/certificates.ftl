# Certificates: the register, the pages, the mails, the document

certificates-certificate = Certificate
certificates-register = Register of certificates
certificates-person = Name
certificates-course = Course
certificates-dates = Dates
certificates-place = Place
certificates-hours = Time attended
certificates-hours-part = { $attended } of { $planned }
certificates-number = Number
certificates-issued-on = Issued on
certificates-issuing-body = Issued by
certificates-project = Project
certificates-state = State
certificates-missing = Missing
certificates-actions = Actions
certificates-outcomes = What the holder can do
certificates-says = What the certificate says
certificates-download = Download the certificate (PDF)
certificates-file = certificate
certificates-attendance = My attendance
certificates-mode-on-site = on site

certificates-sum = { $valid } of { $people } hold a certificate
certificates-evaluate-covers = Looking again covers all { $people } people of this edition, also those not shown below.
certificates-evaluate = Look again now
certificates-not-enabled = There is no certificate for this course. The table shows who meets its rule.
certificates-not-due = Certificates are issued by themselves from { $at }, when the last slot is over. Until then the table shows how things stand.
certificates-find = Find people
certificates-find-words = Name or number
certificates-none-found = Nobody was found
certificates-none-found-text = Try fewer or shorter words, or another state.
certificates-show-all = Show everyone
certificates-nobody = Nobody has a seat yet
certificates-nobody-text = People appear here as soon as their enrolment is confirmed.
certificates-state-valid = issued
certificates-state-revoked = revoked
certificates-state-due = will be issued
certificates-state-met = rule met
certificates-state-short = not yet
certificates-revoke = Revoke
certificates-revoke-why = Reason
certificates-revoke-hint = The person is told the reason by mail. The verification page shows only that the certificate is revoked.
certificates-revoke-confirm = Revoke this certificate? It cannot be made valid again, only replaced by a new one.
certificates-reissue = Issue a new one
certificates-refused-valid = This person holds a valid certificate. Revoke it before you issue another.
certificates-refused-short = This person does not meet the rule of the course now, so no certificate can be issued.
certificates-refused-revoked = This certificate is revoked already.

certificates-short-nothing-planned = The edition has no agenda, so there are no minutes to attend.
certificates-short-minutes = { $attended } of the { $needed } minutes needed ({ $planned } planned)
certificates-short-compulsory = { $count ->
    [one] Compulsory slot missed: { $slots }
   *[other] Compulsory slots missed: { $slots }
}
certificates-short-not-entered = { $count ->
    [one] Attendance is not entered yet in this slot: { $slots }
   *[other] Attendance is not entered yet in these slots: { $slots }
}
certificates-short-quiz = Not passed: { $quiz }
certificates-short-survey = The evaluation has not been given.

certificates-outcome-attended = The rule of the course is met.
certificates-outcome-partly_attended = The edition is completed and the rule of the course is not met.
certificates-outcome-absent = The edition is completed and no attendance is recorded.

certificates-revoked-banner = This certificate was revoked on { $date }. It is no longer valid.
certificates-revoked-why = Reason
certificates-replaced-by = Replaced by
certificates-code = Verification code
certificates-code-hint = 24 letters and digits, as in 0123-4567-89AB-CDEF-GHJK-MNPQ. Hyphens and capitals do not matter.
certificates-verify-others = For others to verify
certificates-verify-others-text = Whoever has this address or the code can see that the certificate is genuine and what it certifies.
certificates-verify = Verify a certificate
certificates-verify-text = See what the register says about a certificate. The QR code on it leads here; you can also type the code.
certificates-verify-enter = Enter the code
certificates-verify-another = Verify another certificate
certificates-verify-submit = Verify
certificates-verify-valid = The certificate is genuine and valid.
certificates-verify-revoked = The certificate is genuine, but it was revoked on { $date } and is no longer valid.
certificates-verify-replaced = It was replaced by the certificate with the number { $number }.
certificates-verify-unknown = No certificate has this code. Please compare it with the document, letter by letter.
certificates-verify-malformed = This is not a complete code: it has 24 letters and digits.
certificates-hash = The file
certificates-hash-text = An unchanged file of this certificate has this checksum (SHA-256):

notice-certificates-evaluating = Everyone is being looked at. Reload the page in a moment to see the result.
notice-certificates-revoked = The certificate is revoked and the person is told.
notice-certificates-reissued = The new certificate is issued.

certificates-mail-greeting = Hello { $name },
certificates-mail-closing = With kind regards, the project office
certificates-mail-issued-subject = Your certificate: { $course }
certificates-mail-issued-text = Congratulations: you have completed “{ $course }”. Your certificate has the number { $number }.
certificates-mail-download = You can download it here:
certificates-mail-verify = Whoever wants to check that it is genuine can do so here:
certificates-mail-revoked-subject = Your certificate { $number } has been revoked
certificates-mail-revoked-text = The certificate { $number } for “{ $course }” is no longer valid.
certificates-mail-revoked-why = Reason: { $why }
certificates-mail-revoked-contact = If you have questions, please write to { $contact }.

# The document

certificates-sheet-certificate = Certificate
certificates-sheet-number = No.
certificates-sheet-certifies = This is to certify that
certificates-sheet-completed = has completed the course
certificates-sheet-edition = Edition
certificates-sheet-dates = Dates
certificates-sheet-place = Place
certificates-sheet-mode = Mode
certificates-sheet-hours = Time attended
certificates-sheet-outcomes = What the participant can do
certificates-sheet-topics = Programme
certificates-sheet-topic = Topic
certificates-sheet-topic-hours = Time
certificates-sheet-issued-on = Issued on
certificates-sheet-verify = Verification
certificates-sheet-verify-hint = Scan the code or open this address to see what the register says about this certificate:
certificates-sheet-page-of = page { $n } of { $m }
certificates-sheet-project = Project
certificates-sheet-project-number = No.
certificates-sheet-emblem-alt = Flag of the European Union
certificates-sheet-qr-alt = QR code with the address for verification
certificates-sheet-signature-alt = Signature

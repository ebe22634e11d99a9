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
certificates-refused-unprintable = The certificate cannot be printed: a letter in the name, the venue or the course is not in the fonts of the document.
certificates-refused-short = This person does not meet the rule of the course now, so no certificate can be issued.
certificates-refused-revoked = This certificate is revoked already.
certificates-replace = Replace with a corrected one
certificates-replace-text = The new certificate gets its own number and code and says what is on record now. The old one stays in the register as replaced, and its verification page shows neither the name nor the reason.
certificates-replace-hint = For example: change of name. The person is told it by mail.
certificates-replace-submit = Issue the new certificate
certificates-changes = What will be different
certificates-part = On the certificate
certificates-was = Says now
certificates-becomes = Will say
certificates-language = Language
certificates-signatory = Signatory
certificates-funding = Funding line
certificates-same = Nothing on record differs from this certificate
certificates-same-text = A certificate is printed from the record. Correct the name, the venue, the course or the project first, and come back here.
certificates-same-person = Open the person’s record
certificates-earlier = before it:
certificates-refused-same = Nothing on record differs from this certificate. Correct the record first.
certificates-refused-gone = This enrolment is no longer one of the edition, so nothing can be issued for it.

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
certificates-short-ahead = Still to come, compulsory: { $slots }
certificates-short-withheld = Handed in; the result is not shown yet: { $quiz }
certificates-short-quiz = Not passed: { $quiz }
certificates-short-survey = The evaluation has not been given.

certificates-outcome-attended = The rule of the course is met.
certificates-outcome-partly_attended = The edition is completed and the rule of the course is not met.
certificates-outcome-absent = The edition is completed and no attendance is recorded.

certificates-revoked-banner = This certificate was revoked on { $date }. It is no longer valid.
certificates-replaced-banner = This certificate was replaced on { $date }. The new one holds in its place.
certificates-revoked-why = Reason
certificates-replaced-by = Replaced by
certificates-replaces = In place of
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
certificates-verify-replaced-on = The certificate is genuine, but it was replaced on { $date } and is no longer valid.
certificates-verify-replaces = It was issued in place of the certificate with the number { $number }.
certificates-verify-replaced-less = What else the old certificate says is not shown here. Please ask its holder for the new one.
certificates-verify-unknown = No certificate has this code. Please compare it with the document, letter by letter.
certificates-verify-malformed = This is not a complete code: it has 24 letters and digits.
certificates-hash = The file
certificates-hash-text = An unchanged file of this certificate has this checksum (SHA-256):

certificates-badge = Digital credential (Open Badge)
certificates-badge-text = The certificate as a signed file after the standard Open Badges 3.0. Wallets and other programs can check by themselves that it is genuine.
certificates-badge-own = Your file also holds your mail address in scrambled form, so that a wallet can tell that it is yours. The file on the verification page does not.
certificates-badge-signed = Signed credential (JWT)
certificates-badge-readable = The credential to read (JSON)
certificates-badge-status = Whether it still holds (JSON)
certificates-badge-register = What the register says, for programs (JSON)
certificates-badge-keys = The published key of this installation (JSON)
certificates-criteria-attended = at least { $percent } of the planned time attended
certificates-criteria-slots = all compulsory slots attended
certificates-criteria-quiz = passed: { $quiz }
certificates-criteria-survey = evaluation given

certificates-state-failed = could not be issued
certificates-issue-all = { $count ->
    [one] Issue { $count } certificate now
   *[other] Issue { $count } certificates now
}
certificates-run-open = Certificates are being issued
certificates-run-done = Looked at
certificates-run-of = { $done } of { $total }
certificates-run-begins = It begins in a moment.
certificates-run-failed = { $count ->
    [one] { $count } could not be issued
   *[other] { $count } could not be issued
}
certificates-run-stalled = Nothing has happened for a minute. Press the button above to go on; nobody is given two.
certificates-run-leave = You can leave this page; it goes on by itself.
certificates-run-reload = See how far it is
certificates-run-over = The last time certificates were issued
certificates-run-sum = { $issued } of { $total } issued, up to { $at }.
certificates-run-nobody = On { $at } nobody was waiting for a certificate.
certificates-run-show = Show the register as it is now
certificates-unissued = Certificates that could not be issued
certificates-unissued-text = These people meet the rule of the course, but their certificates cannot be made as things stand. Mend what is named, then have the certificates issued with the button above.
certificates-unissued-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
certificates-failed-signs-person = The name holds a sign that the fonts of the document lack: { $signs }
certificates-failed-signs-course = The title, an outcome or a topic of the course holds a sign that the fonts of the document lack: { $signs }
certificates-failed-signs-venue = The name or town of the venue holds a sign that the fonts of the document lack: { $signs }
certificates-failed-signs-template = The signatory, the sentence or the funding line holds a sign that the fonts of the document lack: { $signs }
certificates-failed-signs-project = The title or another text of the project holds a sign that the fonts of the document lack: { $signs }
certificates-failed-signs-other = The fonts of the document lack this sign: { $signs }
certificates-failed-document = The document could not be made. What it lacks is in the log of the server.
certificates-failed-passing = Something else failed, such as a full disk. It is tried again by itself.
certificates-mend-person = Open the person’s record
certificates-mend-course = Open the course
certificates-mend-venue = Open the venue
certificates-mend-template = Open the template
certificates-mend-project = Open the project

certificates-pictures = Pictures
certificates-pictures-of = as in version { $number } of the template
certificates-sentence = Additional sentence
certificates-sentence-hint = Printed below the title of the course. Leave it empty if nothing is to be added.
certificates-signature = Signature
certificates-logo = Logo
certificates-signatory-name = Name of the signatory
certificates-signatory-function = Function of the signatory
certificates-logo-hint = Printed beside the funding line, never larger than the emblem of the European Union. The emblem itself comes from the project.
certificates-logo-alt = The logo in words
certificates-logo-alt-hint = Read out to people who do not see the picture, for example: “Logo of the Equal Treatment Office”.
certificates-funding-hint = Leave it empty to print the line of the project.
certificates-picture-file = Picture
certificates-picture-hint = PNG or JPEG, at most 1 MB and 3,000 pixels wide or high. A transparent or white ground looks best.
certificates-picture-there = There is a picture. It stays unless you choose another one.
certificates-picture-without = Without this picture from now on
certificates-picture-kind = This is neither a PNG nor a JPEG picture, or it is cut off.
certificates-picture-bytes = This file is too large. At most { $limit } kB are allowed.
certificates-picture-pixels = This picture has { $width } by { $height } pixels. From 1 to { $limit } are allowed each way.
certificates-picture-broken = No certificate can be printed with this picture; the file is damaged or of an unusual kind. Save it as PNG and try again.
certificates-picture-again = Please choose the file again; browsers do not keep it.
certificates-text-unprintable = No certificate can be printed with this text. It contains a sign that the fonts lack, such as an emoji.
certificates-missing-in-all = Write it in at least one language.
certificates-missing-alt = Say in words what the logo shows, in at least one language.
certificates-template = Certificate template
certificates-template-lead = What is printed on the certificates of this project beside what is known of the person, the course and the project.
certificates-template-otherwise = No version is in use yet. Certificates are signed as the project says: { $signatory }.
certificates-template-versions = Versions
certificates-template-version = Version
certificates-template-sample = Sample (PDF)
certificates-template-used = in use
certificates-template-was-used = was in use
certificates-template-draft = not used yet
certificates-template-use = Use this version
certificates-template-use-confirm = Print all certificates with this version from now on? Those that were issued stay as they are.
certificates-template-none = There is no template
certificates-template-none-text = The office of the project has not made one. Certificates show what the project says.
certificates-template-new = New version
certificates-template-new-text = A new version is not used at once: look at the samples in all languages first, then take it into use. Certificates that were issued do not change.
certificates-template-save = Save as a new version
certificates-sample-person = Maria Sample
certificates-sample-course = Sample course: equal treatment in public administration
certificates-sample-outcome = Recognises protected characteristics and the kinds of discrimination.
certificates-sample-outcome-more = Checks a decision of the authority for equal treatment.
certificates-sample-topic = Law and institutions
certificates-sample-topic-more = Cases from regional administration
certificates-sample-place = Sampletown, Town Hall
certificates-receipt = Receipt
certificates-receipt-on = Confirmed by the holder on { $date }
certificates-receipt-ask = The office has to show that you have your certificate. Downloading it does not count; please confirm it here once.
certificates-receipt-confirm = I have received this certificate
certificates-receipt-none = The holder has not confirmed it.
certificates-received-on = Receipt confirmed on
certificates-refused-ended = This certificate is no longer valid. Please look for the one that replaces it.
certificates-book-sum = { $all } issued, { $valid } of them valid; { $received } confirmed by their holders
certificates-book-workbook = Workbook (XLSX)
certificates-book-table = Table (CSV)
certificates-book-file = certificates
certificates-book-find = Find certificates
certificates-book-find-words = Name, number, course or edition
certificates-book-valid = valid
certificates-book-replaced = replaced
certificates-book-revoked = revoked
certificates-book-received = receipt confirmed
certificates-book-not-received = receipt not confirmed
certificates-book-hours = Hours attended
certificates-book-planned = Hours planned
certificates-book-ended-on = No longer valid since
certificates-book-none-found = No certificate was found
certificates-book-show-all = Show all
certificates-book-none = No certificate has been issued yet
certificates-book-none-text = Certificates are issued by themselves after the last slot of an edition and appear here.

notice-certificates-evaluating = Everyone is being looked at. Reload the page in a moment to see the result.
notice-certificates-revoked = The certificate is revoked and the person is told.
notice-certificates-reissued = The new certificate is issued.
notice-certificates-replaced = The new certificate is issued and the person is told.
notice-certificates-received = The receipt is confirmed. Thank you.
notice-certificates-template-saved = The version is saved. Look at its samples before you use it.
notice-certificates-template-used = Certificates are printed with this version from now on.

certificates-mail-greeting = Hello { $name },
certificates-mail-closing = With kind regards, the project office
certificates-mail-issued-subject = Your certificate: { $course }
certificates-mail-issued-text = Congratulations: you have completed “{ $course }”. Your certificate has the number { $number }.
certificates-mail-replaced-subject = Your new certificate { $number }
certificates-mail-replaced-text = You have a new certificate for “{ $course }”. It has the number { $number } and replaces { $replaced }, which is no longer valid.
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
certificates-sheet-signature-alt = Signature: { $name }

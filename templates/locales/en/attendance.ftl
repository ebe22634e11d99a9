# Attendance: the list, corrections, check-in, sheets

attendance-title = Attendance
attendance-days = Days of the edition
attendance-slots = Slots of the day
attendance-to-roll = List for { $starts }–{ $ends }
attendance-now = now
attendance-entered = { $entered } of { $expected } entered
attendance-compulsory = compulsory
attendance-not-open = People can be entered from 15 minutes before the start.
attendance-everyone-present = { $count ->
    [one] Enter one person as present
   *[other] Enter all { $count } as present
}
attendance-everyone-covers = { $count ->
    [one] The button covers the one person who is not entered in this slot yet, even if not shown below.
   *[other] The button covers all { $count } people who are not entered in this slot yet, also those not shown below.
}
attendance-show-screen = Show the room’s screen
attendance-state-present = present
attendance-state-absent = absent
attendance-state-missing = not entered
attendance-way-list = list
attendance-way-pin = PIN
attendance-way-qr = QR code
attendance-way-personal = personal code
attendance-way-walk_in = without enrolment, settled
attendance-way-correction = correction
attendance-history-of = history of { $person }
attendance-present = Present
attendance-absent = Absent
attendance-correct = Correct
attendance-save-correction = Save the correction
attendance-why = Reason
attendance-from-of = { $person }: from
attendance-to-of = { $person }: to
attendance-presence-of = { $person }: presence
attendance-find = Find people
attendance-find-words = Name or organisation
attendance-find-state = State
attendance-none-found = Nobody was found
attendance-none-found-text = Try fewer or shorter words. Letters with and without marks are treated alike.
attendance-show-all = Show everyone
attendance-nobody = Nobody has a seat yet
attendance-nobody-text = People appear here as soon as their enrolment is confirmed.
attendance-no-agenda = There is no agenda yet
attendance-no-agenda-text = Attendance is taken slot by slot. The project office adds the slots to the edition’s agenda.

attendance-signature = The trainer’s signature
attendance-signature-text = With the signature the trainer confirms the entries of this day. A correction afterwards remains possible and shows here.
attendance-signature-none = Nobody has signed this day yet.
attendance-signature-valid = agrees with the entries
attendance-signature-changed = entries changed since
attendance-sign = Sign this day
attendance-sign-confirm = Sign the entries of this day as they are shown?
attendance-sign-nothing = There is nothing to sign yet: nobody is entered on this day.
attendance-sign-changed = The entries of this day have changed since you opened the page. Please look at them again and sign then.

attendance-history = History of an entry
attendance-history-empty = Nothing is entered
attendance-history-empty-text = As soon as somebody enters this person in the slot, it can be read here, with every correction.
attendance-entry-present = Present from { $from } to { $to } ({ $way })
attendance-entry-absent = Absent ({ $way })

attendance-record = My attendance
attendance-record-of = Attendance of { $person }
attendance-record-text = Every entry shows who made it and when. If something is wrong, tell the trainer or the project office: they correct it, and the earlier entry stays visible.
attendance-without-breaks = Attended, without breaks
attendance-with-breaks = Attended, with breaks
attendance-of-planned = of { $planned } planned
attendance-day-sum = { $attended } of { $planned }, without breaks
attendance-minutes-of = { $attended } of { $planned }

attendance-screen = Checking in
attendance-screen-scan = Scan the code
attendance-screen-scan-text = With the camera of your phone. The code changes every { $seconds } seconds; the moment at which you scan it counts.
attendance-screen-type = Or type the PIN
attendance-screen-type-text = Sign in on your phone at this address:
attendance-screen-qr = QR code for checking in
attendance-screen-over = This slot is over. Nobody can check in to it any more.
attendance-screen-renew = Show the code as it is now
attendance-screen-present = { $present } of { $expected } present
attendance-scan-over = This code is no longer valid: it changes every { $seconds } seconds. Please scan the one that the room’s screen shows now.
attendance-scan-unknown = This is not the code of a room’s screen. Please scan the one that the screen shows now.
attendance-scan-none = This browser has no scan of the last { $minutes } minutes. Please scan the code on the room’s screen once more, in the browser in which you are signed in.
attendance-scan-not-expected = You are not on the list of the edition to which this code belongs. Please talk to the trainer.
attendance-scan-late = The slot was over at { $ends } already. Please talk to the trainer.
attendance-scan-type = Type the PIN
attendance-pin-until = This PIN is shown until { $until }, then the next one appears by itself.
attendance-check-in = Check in
attendance-check-in-pin = PIN
attendance-check-in-hint = The six digits on the room’s screen. They change every five minutes.
attendance-check-in-submit = Check in
attendance-check-in-wrong = This PIN is not valid, or no longer. Please type the one that the screen shows now.
attendance-check-in-absent = The trainer has entered you as absent in this slot. Please talk to the trainer, who can correct it.
attendance-check-in-nothing-open = No slot of your editions is open for checking in now. It opens 15 minutes before the start and closes with the end of the slot.

attendance-refused-state = Attendance is taken while an edition is open, confirmed, running or completed. This one is not.
attendance-refused-pause = No attendance is taken in breaks.
attendance-refused-not-begun = The slot begins at { $starts }. People can be entered from 15 minutes before.
attendance-refused-order = The end must lie after the beginning.
attendance-refused-before = The slot begins at { $starts }; nobody can be present before.
attendance-refused-after = The slot ends at { $ends }; nobody can be present after.
attendance-refused-reason = A correction needs a reason: it stays visible beside the earlier entry.
attendance-refused-meanwhile = Somebody has entered or corrected this in the meantime. Please look at the entry as it is now and correct it if need be.

notice-attendance-recorded = The entry is saved.
notice-attendance-everyone = Everyone who was not entered yet is entered as present.
notice-attendance-signed = The day is signed.
notice-attendance-checked-in = You are checked in.
notice-attendance-checked-in-before = You were checked in already.

# What participants say to their minutes

attendance-said = Participants’ attestations
attendance-said-list = Attendance list
attendance-said-count = { $attested } of { $expected } attest the minutes of this day as they are recorded now.
attendance-said-waiting = { $count ->
    [one] one objection waits for an answer
   *[other] { $count } objections wait for an answer
}
attendance-said-look = See who attested and who objects
attendance-said-people = Participants
attendance-said-name = Name
attendance-said-state = Attestation
attendance-said-attested = attested
attendance-said-changed = changed since it was attested
attendance-said-open = not attested
attendance-said-nothing = nothing recorded
attendance-attested-minutes = Attested: { $minutes } without breaks
attendance-attest-text = Are the minutes of this day right? Attest them with a code that we send you by mail.
attendance-attest-send = Send me the code
attendance-attest-send-again = Send another code
attendance-attest-code = Code from the mail
attendance-attest-code-hint = Four digits. The code holds until { $until }.
attendance-attest = Attest the minutes
attendance-attest-not-yet = The minutes can be attested once the day is over or the trainer has signed it.
attendance-attest-nothing = Nothing is recorded of you on this day. If you were there, please object.
attendance-attest-changed-meanwhile = The entries of this day have changed in the meantime. Please look at them again and ask for a new code.
attendance-attest-no-code = No code was sent for this day, or more than { $minutes } minutes ago. Please ask for a new one.
attendance-attest-too-often = This code was typed wrongly too often. Please ask for a new one.
attendance-attest-wrong = { $left ->
    [one] This is not the code. One try is left.
   *[other] This is not the code. { $left } tries are left.
}
attendance-object = Something is wrong
attendance-object-words = What is wrong?
attendance-object-words-hint = Which slot, from when to when you were there, and who can confirm it. The trainer and the project office read it.
attendance-object-send = Send the objection
attendance-object-not-yet = You can object as soon as the day has begun.
attendance-object-waiting = Your earlier objection to this day waits for its answer. You can object again after it.
attendance-objections = Objections
attendance-objection-open = waits for an answer
attendance-objection-accepted = accepted
attendance-objection-declined = declined
attendance-answer = Answer
attendance-answer-hint = If the objection is right, first correct the entry on the attendance list: the correction can then be chosen here.
attendance-answer-prompt = Please choose
attendance-answer-accept = Accepted: { $slot }, { $entry }
attendance-answer-decline = Declined
attendance-answer-words = Words to the participant
attendance-answer-words-hint = The participant gets them by mail and reads them beside the objection.
attendance-answer-send = Answer
attendance-answer-already = Somebody has answered this objection in the meantime.
attendance-answer-no-correction = This is not a correction of this person and day that was made after the objection.
attendance-mail-greeting = Hello { $name },
attendance-mail-code-subject = Code to attest your attendance
attendance-mail-code-text = with this code you attest your minutes in the course “{ $course }” on { $day }:
attendance-mail-code-holds = The code holds for { $minutes } minutes. Type it here:
attendance-mail-code-not-you = If you did not ask for it, you need not do anything: without being signed in as you, nobody can use it.
attendance-mail-answered-subject = Answer to your objection: { $course }
attendance-mail-answered-accepted = { $by } has accepted your objection to your attendance in the course “{ $course }” on { $day } and corrected the entry:
attendance-mail-answered-declined = { $by } has declined your objection to your attendance in the course “{ $course }” on { $day }:
attendance-mail-answered-read = Your attendance with all entries and answers:
notice-attendance-code-sent = The code is on its way to your mailbox.
notice-attendance-attested = The minutes of the day are attested.
notice-attendance-objected = Your objection is stored. The answer comes by mail and appears here.
notice-attendance-answered = The answer is stored and on its way to the participant.

# People without an enrolment

attendance-walk-ins = People without an enrolment
attendance-walk-ins-text = Who came without being enrolled does not count in the evidence. The project office joins them with somebody on the list, or declines.
attendance-walk-ins-none = Nobody came without an enrolment
attendance-walk-ins-none-text = The trainer writes such people down on the attendance list, in the slot in which they are in the room.
attendance-walk-ins-look = See all of them and what became of them
attendance-walk-in = Enter somebody without an enrolment
attendance-walk-in-text = The time is kept apart until the project office has settled it.
attendance-walk-in-given-name = Given name
attendance-walk-in-family-name = Family name
attendance-walk-in-email = Mail address
attendance-walk-in-email-hint = By the address the same person is known again in the next slot.
attendance-walk-in-organisation = Organisation
attendance-walk-in-region = Region
attendance-walk-in-role = Role category
attendance-walk-in-unknown = Not known
attendance-walk-in-from = From
attendance-walk-in-to = To
attendance-walk-in-save = Enter
attendance-walk-in-on-list = The person with this address is on the list of this edition. Please enter them there.
attendance-walk-in-already = The person with this address is entered in this slot already.
attendance-walk-in-other-name = This address is entered for somebody else. Write down an address of this person’s own.
attendance-not-enrolled = not enrolled
attendance-walk-in-state-open = to be settled
attendance-walk-in-state-joined = joined with the list
attendance-walk-in-state-declined = declined
attendance-settle = Settle
attendance-settle-who = What becomes of it
attendance-settle-who-hint = Joined with somebody on the list, the time becomes theirs. Where they are entered as present already, that stays.
attendance-settle-decline = Declined: the time does not count
attendance-settle-already = Somebody has settled this in the meantime.
attendance-settle-not-on-list = This person is no longer on the list of the edition.
attendance-settled-open = to be settled by the project office
attendance-settled-joined = joined with { $person }
attendance-settled-declined = declined: the time does not count
notice-attendance-walk-in = The person is entered, apart from the list.
notice-attendance-settled = It is settled.

# The sheet to sign

attendance-sheet-print = Sheet to sign (PDF)
attendance-sheet-file = attendance
attendance-sheet-sheet = Attendance sheet
attendance-sheet-course = Course
attendance-sheet-edition = Edition
attendance-sheet-date = Date
attendance-sheet-address = Address
attendance-sheet-room = Room
attendance-sheet-number = No.
attendance-sheet-name = Name
attendance-sheet-organisation = Organisation and function
attendance-sheet-region = Region
attendance-sheet-participants = Participants
attendance-sheet-walk-ins = The empty rows are for people who came without being enrolled.
attendance-sheet-presenters = Presenters
attendance-sheet-role = Role
attendance-sheet-countersignature = The trainer’s countersignature
attendance-sheet-countersignature-text = I confirm that the people who signed above were present in the slots that they signed.
attendance-sheet-countersigned-by = Name of the trainer
attendance-sheet-date-and-signature = Date and signature
attendance-sheet-privacy = Privacy:
attendance-sheet-privacy-text = The data on this sheet prove attendance to the funder and are kept for as long as the project must keep its records. You can read them and have them corrected: ask the project office.
attendance-sheet-code = Code of the sheet
attendance-sheet-page-of = Page { $n } of { $m }
attendance-sheet-project = Project
attendance-sheet-project-number = No.
attendance-sheet-emblem-alt = Flag of the European Union
attendance-sheet-qr-alt = QR code with the code of the sheet

# Signed sheets that come back

attendance-signed = Signed sheets
attendance-signed-sheet = Signed sheet
attendance-signed-text = The sheet that was signed on paper is kept here as evidence: as a picture or as PDF. Row by row it is read beside the list. The list changes only by a correction.
attendance-signed-none = No signed sheet is kept yet
attendance-signed-none-text = No signed sheet of this day is kept yet.
attendance-signed-kept = Kept
attendance-signed-count = { $count ->
    [one] One signed sheet is kept.
   *[other] { $count } signed sheets are kept.
}
attendance-signed-look = See the signed sheets
attendance-signed-page = Page { $page }
attendance-signed-pages = Several pages
attendance-signed-by = Kept by { $by }
attendance-signed-found-code = known by its QR code
attendance-signed-found-typed = known by the code typed
attendance-signed-found-word = known by the word of whoever sent it
attendance-signed-bytes = { $bytes } bytes
attendance-signed-withdrawn = withdrawn
attendance-signed-withdrawn-by = Withdrawn by { $by }: { $why }
attendance-signed-is-withdrawn = This sheet was withdrawn. It stays as it is; what was read in it no longer counts.
attendance-signed-progress = { $read } of { $of } rows are read beside the list as it is now.
attendance-signed-agrees = sheet and list agree
attendance-signed-differing = { $count ->
    [one] one row differs or is unclear
   *[other] { $count } rows differ or are unclear
}
attendance-signed-keep = Keep a signed sheet
attendance-signed-keep-do = Keep
attendance-signed-file = Files
attendance-signed-file-hint = PDF, PNG or JPEG, up to { $files } at once, each up to { $megabytes } MB and together up to { $together } MB. The QR code is looked for in pictures, also when they lie on their side or head.
attendance-signed-code = Code of the sheet
attendance-signed-code-hint = Only if there is no picture or the code in it cannot be read. It stands in the foot of the page: { $example }
attendance-signed-of-day = I have looked: it is the sheet of this day
attendance-signed-of-day-hint = Only if the code can neither be found nor typed.
attendance-signed-which-page = Page
attendance-signed-which-page-hint = Leave it empty for a file with several pages.
attendance-signed-open = Open the file
attendance-signed-alt = The signed sheet as a picture. Signatures can only be compared by eye.
attendance-signed-pdf = The sheet is a PDF:
attendance-signed-rows = Row by row
attendance-signed-rows-text = Where sheet and list differ, save the row first: then the correction can be opened, filled in with what the sheet says.
attendance-signed-says = What the sheet says of { $person }
attendance-signed-slots = { $count ->
    [one] one slot
   *[other] all { $count } slots
}
attendance-signed-note = Note
attendance-signed-read = Save the rows
attendance-signed-elsewhere = read in another sheet
attendance-signed-changed = the list has changed since: please read it again
attendance-signed-why = By the signed sheet
attendance-signed-withdraw = Withdraw this sheet
attendance-signed-withdraw-text = It stays with the reason, and what was read in it no longer counts.
attendance-signed-withdraw-confirm = Withdraw this sheet?
attendance-signed-withdrawn-already = This sheet has been withdrawn. Nothing more is read in it.
attendance-row-none = not read yet
attendance-row-as_signed = as signed
attendance-row-only_signed = signed, not in the list
attendance-row-only_listed = in the list, not signed
attendance-row-unclear = unclear
attendance-signed-no-file = Please choose at least one file.
attendance-signed-too-many = Please send at most { $most } files at once.
attendance-signed-mistyped = One character of this code is wrong. Please compare it with the one on the sheet.
attendance-signed-no-code = This is not the code of a sheet. It has four parts: edition, day, page and two check characters.
attendance-signed-one-code = A code names one page. Please send this file alone.
attendance-signed-one-page = Each file is a page of its own. Please leave the page empty, or send each file alone.
attendance-signed-too-large = { $file } is larger than { $megabytes } MB.
attendance-signed-too-much = Together these files are larger than { $megabytes } MB. Please send them one after another.
attendance-signed-unknown = { $file } is neither a PDF nor a PNG or JPEG picture.
attendance-signed-too-many-dots = { $file } has too many dots. Scans at 300 dots per inch are enough.
attendance-signed-broken = { $file } is damaged or cut off. Please scan the sheet again.
attendance-signed-unidentified = No code was found in { $file }. Please type the code of the sheet, or say that it is the sheet of this day.
attendance-signed-not-the-typed = In { $file } stands another code than the one typed: { $code }
attendance-signed-other = { $file } is another sheet: { $edition }, { $day }, page { $page }. Please keep it there.
attendance-signed-other-hidden = { $file } is the sheet of another edition.
attendance-signed-known = { $file } is kept already, with the sheets of { $day }.
attendance-signed-known-page = { $file } is kept already: { $day }, page { $page }.
attendance-signed-twice = { $file } was chosen twice.
attendance-signed-list-changed = The list has changed in the meantime. Please read this row again.
attendance-signed-read-meanwhile = Somebody else has read this row in the meantime. Please compare it with what was read, and save it again if it should be changed.
attendance-signed-left = { $person } is no longer on the list. This row was not saved; all others stay as you filled them in. Please save them again.
attendance-signed-no-state = Please choose what the sheet says, too.
notice-attendance-sheet-kept = The signed sheet is kept.
notice-attendance-sheet-read = The rows are saved.
notice-attendance-sheet-withdrawn = The sheet is withdrawn.

# Personal codes at the door

attendance-code = My code for the door
attendance-code-text = Show this code at the door: the trainer scans it with a phone. It is yours alone, for this edition only; please do not pass it on.
attendance-code-qr = QR code with your personal code
attendance-code-type = If it cannot be scanned, the trainer types:
attendance-code-days = The code holds on the days of the edition: { $from } to { $until }.
attendance-code-none = You have no code for this edition: it is for people with a seat, while attendance is taken.
attendance-door = At the door
attendance-door-text = Scan the personal code of a participant with the camera of your phone. Where that is not possible, type it here.
attendance-door-type = Type a personal code
attendance-door-code = Personal code
attendance-door-code-hint = Eight digits and letters, below the QR code of the participant.
attendance-door-find = Find the person
attendance-door-enter = Enter
attendance-door-leave = Leave
attendance-door-mistyped = A character of this code is wrong or missing. Please compare it with the one that the participant shows.
attendance-door-nobody = Nobody in this edition has this code.
attendance-door-nothing = This code says nothing to you. Only the trainers and the project office of an edition can enter its participants, each signed in as themselves.
attendance-door-not-expected = This person has no seat in the edition any more, so the code no longer holds. If the person is in the room, enter them as somebody without an enrolment.
attendance-door-not-today = The edition is not held today, so its codes do not hold.
attendance-door-nothing-on = No slot of this person goes on now or begins within 15 minutes.
attendance-door-slot-over = This slot is over, or no slot of this person.
attendance-door-just-entered = Entered just now. To let the person leave, scan the code again later.
attendance-door-has-left = Has left at { $at }. If the person is back, correct the entry on the list.
attendance-door-absent = Entered as absent. If that is wrong, correct the entry on the list.
notice-attendance-door-entered = The person is entered.
notice-attendance-door-left = The person has left.

# Entitlements

attendance-entitlements = Entitlements
attendance-rules = Rules
attendance-rules-none = No rules are set
attendance-rules-none-text = A rule says who is entitled to lunch, travel or something else, and from how many minutes or sessions. Rules come with the course or are set here.
attendance-rules-retired = Rules that no longer hold
attendance-rule-what = Entitlement
attendance-rule-asks = Rule
attendance-rule-entitled = Entitled
attendance-rule-whole = whole edition
attendance-rule-daily = Asked of each day and counted for the caterer.
attendance-rule-by = Set by { $name }
attendance-rule-change = Change
attendance-rule-back = Set again
attendance-rule-new = Add a rule
attendance-rule-text = The earlier rule is kept: who set it and when can be read in the audit trail.
attendance-rule-name = Name of the entitlement
attendance-rule-name-hint = In one language at least. Where a language is missing, another stands in.
attendance-rule-nameless = Please give the entitlement a name in at least one language.
attendance-rule-counted = What time counts?
attendance-rule-basis = What is counted?
attendance-rule-choice-planned = Planned: the sessions that a person takes part in
attendance-rule-choice-attended = Attended: as recorded on the attendance list
attendance-rule-choice-minutes = Minutes; what runs in parallel counts once
attendance-rule-choice-sessions = Sessions
attendance-rule-least = At least
attendance-rule-least-hint = A number of minutes or of sessions. Six hours are 360 minutes.
attendance-rule-breaks-in = Breaks count
attendance-rule-breaks-in-hint = Only for minutes. A meal before or after a session never counts.
attendance-rule-is-daily = A caterer brings it
attendance-rule-is-daily-hint = The rule is then asked of each day by itself, and the people entitled are counted for the order.
attendance-rule-save = Save the rule
attendance-rule-retire = Take the rule out
attendance-rule-retire-text = Nobody is entitled by it any more. It can be set again.
attendance-rule-retire-confirm = Take this rule out?
attendance-rule-meanwhile = Somebody has changed this rule in the meantime. Please open it again and look at it before you change it.
attendance-rule-minutes = At least { $least } { $on ->
    [planned] planned
   *[attended] attended
 } minutes, breaks { $breaks }
attendance-rule-sessions = At least { $least ->
    [one] one session
   *[other] { $least } sessions
 } { $on ->
    [planned] planned
   *[attended] attended
 }
attendance-entitled-minutes = { $reached } of { $needed } { $on ->
    [planned] planned
   *[attended] attended
 } minutes, breaks { $breaks }
attendance-entitled-sessions = { $reached } of { $needed } { $on ->
    [planned] planned
   *[attended] attended
 } sessions
attendance-entitled-because = { $what }: { $shared }
attendance-entitled-share = { $first } and { $second } share { $from }–{ $until }
attendance-entitled-beside = { $on ->
    [planned] Planned
   *[attended] Attended so far
 }: { $reached } of { $needed }
attendance-entitled-of = { $entitled } of { $people } are entitled.
attendance-entitled-state = Entitled?
attendance-entitled-state-yes = entitled
attendance-entitled-state-no = not entitled
attendance-entitled-state-ruled = ruled on by the office
attendance-entitled-against-rule = by the office, against the rule
attendance-entitled-person = Person
attendance-entitled-sessions-of = Sessions
attendance-entitled-all = all
attendance-entitled-why = Why
attendance-ruling = Rule on this person
attendance-ruling-given = Entitled by decision of the office
attendance-ruling-refused = Not entitled by decision of the office
attendance-ruling-as_rule = As the rule says
attendance-ruling-save = Save
attendance-ruling-meanwhile = Somebody has ruled on this person in the meantime. Please look at it before you rule.

notice-attendance-rule-set = The rule is set.
notice-attendance-rule-retired = The rule is taken out.
notice-attendance-ruled = The ruling is saved.

# Head counts for the caterer

attendance-catering = Catering
attendance-catering-none = Nothing is ordered yet
attendance-catering-nothing = Heads are counted for entitlements that a caterer brings, on the days of the agenda. Mark such a rule first.
attendance-catering-now = Head count now
attendance-catering-what = Entitlement
attendance-catering-day = Day
attendance-catering-people = People
attendance-catering-diets = Diets
attendance-catering-diet = { $diet }: { $people }
attendance-catering-no-diets = none stated
attendance-catering-sessions = By session
attendance-catering-session = Session
attendance-catering-words = Other diets, in words
attendance-catering-freeze-text = Freezing keeps the list behind these numbers. What changes afterwards is shown below, with names and reasons.
attendance-catering-freeze = Freeze the head count
attendance-catering-changed = The head count has changed since you opened the page. Please look at it again and freeze it then.
attendance-catering-groups = Sizes of the sessions
attendance-catering-least = Least size
attendance-catering-small = fewer than { $minimum }
attendance-catering-large = at least { $minimum }
attendance-catering-heads = { $date }: different people: { $people }
attendance-catering-changes = Changed since the newest statement
attendance-catering-unchanged = Nothing has changed since.
attendance-catering-outdated = The same people are entitled, but days or sessions have changed since: freeze a new statement before the caterer goes by the old one.
attendance-catering-other-diets = Other diets are needed.
attendance-catering-why-new = has a seat since then
attendance-catering-why-left = no longer has a seat
attendance-catering-why-ruled = by decision of the office
attendance-catering-why-other = other sessions, other attendance or another rule
attendance-catering-orders = Ordered and billed
attendance-catering-orders-text = Only people who are registered and entitled are eligible. What was ordered beyond the frozen head count is not covered.
attendance-catering-frozen = Frozen
attendance-catering-ordered = Ordered or billed
attendance-catering-covered = Covered
attendance-catering-not-covered = { $count } not covered
attendance-catering-all-covered = all covered
attendance-catering-order-save = Save
attendance-catering-order-meanwhile = Somebody has noted an order in the meantime. Please look at it before you change it.
attendance-catering-statements = Statements
attendance-catering-statement = Statement
attendance-catering-current = still true
attendance-catering-for-caterer = For the caterer (XLSX)
attendance-catering-with-names = List with names (XLSX)
attendance-catering-organisation = Organisation
attendance-catering-received = Received
attendance-catering-as-of = As of
attendance-catering-by = Frozen by
attendance-catering-about = About this file
attendance-catering-file = catering
attendance-catering-list = catering-names

notice-attendance-catering-frozen = The head count is frozen.
notice-attendance-catering-ordered = The order is noted.

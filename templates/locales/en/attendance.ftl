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
attendance-show-pin = Show the PIN
attendance-state-present = present
attendance-state-absent = absent
attendance-state-missing = not entered
attendance-way-list = list
attendance-way-pin = PIN
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

attendance-pin = PIN for checking in
attendance-pin-until = This PIN is shown until { $until }, then the next one appears by itself.
attendance-pin-how = How to check in
attendance-pin-how-text = Sign in on your phone and type the PIN at this address:
attendance-pin-qr = QR code: open the page for checking in
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

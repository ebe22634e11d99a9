# Evidence for the funder: the desk, the files and their columns; figures for the public.

notice-reporting-snapshot-made = The snapshot is made. It will not change, whatever is corrected later.

reporting-title = Evidence
reporting-title-of = Evidence for { $code }
reporting-lead-edition = Check the record, then freeze it: a workbook and a table of who was present and for how long, as of one moment.
reporting-lead-project = Check the records of all editions, then freeze them: one workbook and one table for the whole project, as of one moment.
reporting-of-project = Evidence for the whole project
reporting-validation = What is missing
reporting-validation-blocking = { $count ->
    [one] One finding stands in the way. A snapshot made now is a working copy, not for handing over.
   *[other] { $count } findings stand in the way. A snapshot made now is a working copy, not for handing over.
  }
reporting-validation-noted = { $count ->
    [one] Nothing stands in the way of handing over. One point is noted.
   *[other] Nothing stands in the way of handing over. { $count } points are noted.
  }
reporting-validation-clean = Nothing is missing.
reporting-find-words = Person, edition or what is missing
reporting-find-kind = Kind
reporting-none-found = Nothing was found
reporting-none-found-text = Try fewer or shorter words, or another kind.
reporting-show-all = Show everything that is missing
reporting-blocks = stands in the way
reporting-noted = noted
reporting-mend = Put right
reporting-left-out = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
reporting-make = Make a snapshot
reporting-make-text = A snapshot holds the records as they are now, with a checksum. It can be downloaded again at any time, the same to the byte.
reporting-language = Language of the files
reporting-language-hint = Headings, explanations and the order of names follow it.
reporting-make-submit = Make a snapshot
reporting-snapshots = Snapshots
reporting-snapshots-text = Checksums are SHA-256. Each download is noted in the audit trail.
reporting-snapshot-by = Made by
reporting-snapshot-language = Language
reporting-snapshot-rows = Rows in the table
reporting-snapshot-workbook = Checksum of the workbook
reporting-snapshot-table = Checksum of the table
reporting-snapshot-findings = Findings then: { $blocking } in the way, { $other } noted
reporting-snapshot-clean = Nothing was missing.
reporting-download-workbook = Workbook (XLSX)
reporting-download-table = Table (CSV)
reporting-no-snapshots = No snapshot yet
reporting-no-snapshots-text = The files that were handed over will be listed here, with their checksums.
reporting-kind-draft = Working copy
reporting-kind-evidence = For handing over

# Figures for the public

reporting-figures-title = Public figures
reporting-figures-lead = Participants by region and role category, as they could be published without anyone being recognised.
reporting-figures-table = Participants by region and role category
reporting-figures-how = How this table is made
reporting-figures-who = Everyone is counted once, under the region and role category of the first edition in which they were present for at least a minute.
reporting-figures-rule = Counts below { $k } are left out, zero included. Where a count left out could be worked out from the totals, further counts are left out with it.
reporting-figures-left-out = { $count ->
    [0] No count is left out.
    [one] One count is left out.
   *[other] { $count } counts are left out, totals among them.
  }
reporting-figures-none = No figures yet
reporting-figures-none-text = The project has no regions to count in.
reporting-suppressed = left out
reporting-total = Total

# Findings

reporting-list = { $list }, { $next }
reporting-lack-organisation = organisation
reporting-lack-region = region
reporting-lack-sex = sex
reporting-lack-birth-year = year of birth
reporting-lack-education = education
reporting-lack-labour-status = labour status
reporting-finding-lacks = – not on record: { $what }.
reporting-finding-nothing-planned = – the agenda has no minutes, so nothing can be attended.
reporting-finding-slot-without-length = – “{ $slot }” on { $date } at { $clock } has no length.
reporting-finding-not-over = – the edition goes on until { $date }; its figures are not final.
reporting-finding-slot-empty = – nobody is recorded, present or absent, in “{ $slot }” on { $date }, { $clock }.
reporting-finding-unsigned = – the attendance of { $date } is not countersigned.
reporting-finding-signed-before = – the attendance of { $date } was changed after it was countersigned.
reporting-finding-no-entry = – confirmed in { $edition }, but without any entry, present or absent.

# The sheets

reporting-yes = yes
reporting-no = no
reporting-absent = absent
reporting-day = Day
reporting-row-slot = slot
reporting-row-total = total
reporting-way-list = list
reporting-way-pin = PIN
reporting-way-qr = QR code
reporting-way-personal = personal code
reporting-way-walk_in = without enrolment, settled
reporting-way-correction = correction
reporting-sheet-summary = Summary
reporting-sheet-day = Sheet of a day
reporting-sheet-totals = Totals
reporting-sheet-participation = Participation
reporting-sheet-indicators = Indicators
reporting-sheet-corrections = Corrections
reporting-sheet-entries = Entries
reporting-sheet-columns = Columns
reporting-sheet-table = Table (CSV)
reporting-summary-what = What
reporting-summary-value = Value
reporting-summary-project = Project
reporting-summary-number = Project number
reporting-summary-programme = Programme
reporting-summary-funder = Funder
reporting-summary-funding-line = Funding line
reporting-summary-edition = Edition
reporting-summary-course = Course
reporting-summary-dates = Dates
reporting-summary-place = Place
reporting-summary-as-of = As of
reporting-summary-made-by = Made by
reporting-summary-kind = Kind
reporting-summary-people = People
reporting-summary-enrolments = Participants in editions
reporting-summary-findings = Findings
reporting-summary-findings-count = { $blocking } in the way of handing over, { $other } noted
reporting-summary-snapshot = Snapshot
reporting-summary-checksum = SHA-256 of the table of rows (CSV)
reporting-columns-sheet = Sheet
reporting-columns-column = Column
reporting-columns-means = What it means
reporting-columns-unit = Unit
reporting-columns-source = Where it comes from

# The columns: heading and meaning

reporting-col-number = No.
reporting-means-number = Number of the row on this sheet.
reporting-col-name = Name
reporting-means-name = Family name and given name.
reporting-col-organisation = Organisation
reporting-means-organisation = The office or organisation the person works for.
reporting-col-function = Function
reporting-means-function = The person’s function there.
reporting-col-region = Region
reporting-means-region = The region for which the person takes part.
reporting-col-role = Role category
reporting-means-role = The project’s category of officials for which the person takes part.
reporting-col-edition = Edition
reporting-means-edition = The code of the edition.
reporting-col-state = State
reporting-means-state = How far the enrolment was at the moment of the snapshot.
reporting-col-slot-minutes = Time and title of a slot
reporting-means-slot-minutes = Minutes attended in this slot; 0 for recorded absence, blank where nothing is recorded.
reporting-col-day-gross = Attended on the day
reporting-means-day-gross = Minutes attended on this day, breaks included.
reporting-col-day-net = Attended without breaks
reporting-means-day-net = Minutes attended on this day, without breaks and meals.
reporting-col-day-planned-gross = Planned on the day
reporting-means-day-planned-gross = Minutes planned on this day, breaks included.
reporting-col-day-planned-net = Planned without breaks
reporting-means-day-planned-net = Minutes planned on this day, without breaks and meals.
reporting-col-entries = Entries
reporting-means-entries = How many entries in force the figures of this row rest on; they are listed on the sheet of entries.
reporting-col-attended-on-day = Day
reporting-means-attended-on-day = Minutes attended on this day, breaks included; a column for each day.
reporting-col-planned-gross = Planned
reporting-means-planned-gross = Minutes planned in the edition, breaks included.
reporting-col-planned-net = Planned without breaks
reporting-means-planned-net = Minutes planned in the edition, without breaks and meals.
reporting-col-attended-gross = Attended
reporting-means-attended-gross = Minutes attended in all, breaks included.
reporting-col-attended-net = Attended without breaks
reporting-means-attended-net = Minutes attended in all, without breaks and meals.
reporting-col-percent = Share attended
reporting-means-percent = Minutes attended out of minutes planned; with or without breaks as the course counts them.
reporting-col-compulsory = Compulsory slots attended
reporting-means-compulsory = How many compulsory slots the person attended.
reporting-col-compulsory-planned = Compulsory slots
reporting-means-compulsory-planned = How many slots must be attended.
reporting-col-quizzes = Quizzes passed
reporting-means-quizzes = How many of the quizzes that must be passed the person has passed.
reporting-col-quizzes-needed = Quizzes to pass
reporting-means-quizzes-needed = How many quizzes must be passed.
reporting-col-survey = Evaluation given
reporting-means-survey = Whether the person gave an evaluation; blank where the course does not ask for one. The answers cannot be joined to anyone.
reporting-col-completed = Completed
reporting-means-completed = Whether a valid certificate was issued, which is when all conditions of the course are met.
reporting-col-certificate = Certificate number
reporting-means-certificate = Number in the register of certificates.
reporting-col-certified-on = Certificate issued
reporting-means-certified-on = The day on which the certificate was issued.
reporting-col-entry-id = Entry
reporting-means-entry-id = The permanent mark of an entry of attendance.
reporting-col-date = Date
reporting-means-date = The day of the slot.
reporting-col-slot = Slot
reporting-means-slot = Time and title of the slot.
reporting-col-slot-starts = Starts
reporting-means-slot-starts = When the slot starts, by the clock at the venue.
reporting-col-slot-ends = Ends
reporting-means-slot-ends = When the slot ends, by the clock at the venue.
reporting-col-present = Present
reporting-means-present = Whether the entry says that the person was there.
reporting-col-from = From
reporting-means-from = From when the person was there, by the clock at the venue.
reporting-col-to = To
reporting-means-to = Until when the person was there, by the clock at the venue.
reporting-col-way = Recorded through
reporting-means-way = How the entry came in: the trainer’s list, the person’s PIN, or a correction.
reporting-col-recorded-by = Recorded by
reporting-means-recorded-by = Who made the entry.
reporting-col-recorded-at = Recorded at
reporting-means-recorded-at = When the entry was made, by the clock at the venue.
reporting-col-replaces = Replaces
reporting-means-replaces = The mark of the entry that this one corrects.
reporting-col-before = Before
reporting-means-before = What the corrected entry said: from when to when, or absent.
reporting-col-after = After
reporting-means-after = What holds instead: from when to when, or absent.
reporting-col-why = Reason
reporting-means-why = Why the entry was corrected, in the words of the one who did.
reporting-col-sex = Sex
reporting-means-sex = Woman, man or non-binary, as the person stated.
reporting-col-age = Age at entry
reporting-means-age = The year of the first entry less the year of birth.
reporting-col-education = Education
reporting-means-education = Highest level completed, by ISCED.
reporting-col-labour-status = Labour status
reporting-means-labour-status = Employed, unemployed or inactive.
reporting-col-editions = Editions
reporting-means-editions = In how many editions the person was present.
reporting-col-first-entry = First entry
reporting-means-first-entry = The first day on which the person was present in the project.
reporting-col-last-exit = Last exit
reporting-means-last-exit = The last day on which the person was present in the project.
reporting-col-complete = Complete record
reporting-means-complete = Whether sex, year of birth, education and labour status are all on record.
reporting-col-lacks = Lacking
reporting-means-lacks = What is not on record.
reporting-col-indicator = Indicator
reporting-means-indicator = What is counted.
reporting-col-women = Women
reporting-means-women = How many of them are women.
reporting-col-men = Men
reporting-means-men = How many of them are men.
reporting-col-non-binary = Non-binary
reporting-means-non-binary = How many of them are non-binary.
reporting-col-sex-not-stated = Not stated
reporting-means-sex-not-stated = How many of them have no sex on record.
reporting-col-all = Total
reporting-means-all = All of them.
reporting-col-row-kind = Row
reporting-means-row-kind = “slot” for one person in one slot, “total” for one person in one edition. Totals are not the sum of the slots where slots run in parallel or a meal lies outside the meeting.
reporting-col-person-id = Person
reporting-means-person-id = The permanent mark of the person; it tells apart people of the same name.
reporting-col-planned = Planned
reporting-means-planned = Minutes of the slot, or of the edition with its breaks.
reporting-col-attended = Attended
reporting-means-attended = Minutes attended in the slot, or in the edition with its breaks; blank where nothing is recorded.

# Units

reporting-unit-text = text
reporting-unit-number = number
reporting-unit-minutes = minutes
reporting-unit-percent = percent
reporting-unit-entries = entries
reporting-unit-slots = slots
reporting-unit-quizzes = quizzes
reporting-unit-date = date
reporting-unit-time = time of day
reporting-unit-moment = date and time
reporting-unit-years = years
reporting-unit-editions = editions
reporting-unit-people = people

# Sources

reporting-source-order = The order of names in the language of the file.
reporting-source-person = The person’s record.
reporting-source-enrolment = The enrolment in the edition.
reporting-source-edition = The edition.
reporting-source-agenda = The agenda of the edition. A slot without an end lasts until the next of its session; parallel slots count once.
reporting-source-minutes = The entries of attendance in force, clipped to the slot. Overlapping entries count once; a break counts for whoever was present right before and right after it.
reporting-source-entries = The entries of attendance. An entry is never changed: a correction is a new entry that replaces it.
reporting-source-completion = Minutes attended and planned, by the completion rule of the course.
reporting-source-compulsory = A compulsory slot is attended from 80 percent of its minutes.
reporting-source-attempts = Submitted attempts at the quizzes, marked by the server.
reporting-source-course = The completion rule of the course.
reporting-source-receipts = The receipts of the evaluation, which are kept apart from the answers.
reporting-source-register = The register of certificates; revoked ones do not count.
reporting-source-age = The year of birth on the person’s record and the day of the first entry. Only the year is known, so the age is the one reached in that year.
reporting-source-participation = All entries in force that say the person was present. Who comes again is still one record.
reporting-source-complete = The person’s record; an incomplete record counts in the grand total only.
reporting-source-indicators = The sheet of participation: whoever belongs to the group, in both totals.
reporting-source-table = The kind of row.

# Values and indicators

reporting-value-woman = woman
reporting-value-man = man
reporting-value-non_binary = non-binary
reporting-value-not_stated = not stated
reporting-value-isced_0_2 = ISCED 0–2
reporting-value-isced_3_4 = ISCED 3–4
reporting-value-isced_5_8 = ISCED 5–8
reporting-value-employed = employed
reporting-value-unemployed = unemployed
reporting-value-unemployed_long = unemployed for 12 months or longer
reporting-value-inactive = inactive
reporting-indicator-eeco01 = Participants in total
reporting-indicator-eeco02 = Unemployed, including long-term
reporting-indicator-eeco03 = Long-term unemployed
reporting-indicator-eeco04 = Inactive
reporting-indicator-eeco05 = Employed, including self-employed
reporting-indicator-eeco06 = Children under 18
reporting-indicator-eeco07 = Young people aged 18–29
reporting-indicator-eeco08 = Aged 55 and above
reporting-indicator-eeco09 = Lower secondary education or less (ISCED 0–2)
reporting-indicator-eeco10 = Upper secondary or post-secondary education (ISCED 3–4)
reporting-indicator-eeco11 = Tertiary education (ISCED 5–8)
reporting-indicator-eeco12 = Participants with disabilities
reporting-indicator-eeco13 = Third-country nationals
reporting-indicator-eeco14 = Participants with a foreign background
reporting-indicator-eeco15 = Minorities, including marginalised communities
reporting-indicator-eeco16 = Homeless or affected by housing exclusion
reporting-indicator-eeco17 = Participants from rural areas
reporting-indicator-eeco18 = Public administrations or public services supported
reporting-indicator-eeco19 = Micro, small and medium enterprises supported

# The common indicators

reporting-indicators-title = ESF+ common indicators
reporting-indicators-lead = Whoever entered the project from { $from } to { $until }, each person once.
reporting-draft-label = Draft: not tested against any national system. Codes and counting rules are believed, not confirmed; compare with your funder’s guidance before you hand it over.
reporting-period = Period
reporting-period-from = Entered from
reporting-period-until = Entered until
reporting-period-show = Show
reporting-period-ends-first = The last day is before the first.
reporting-indicators-figures = Figures
reporting-indicators-complete = { $complete } of { $everyone } records are complete and count in the reportable total.
reporting-indicators-filled-in = Filled in without asking: { $reason } ({ $by })
reporting-indicators-silent = { $refused } refused, { $open } without an answer
reporting-indicators-how = A record without sex, year of birth, education or labour status counts in the grand total only. Age is the age reached in the year of the first entry. Whoever comes again is still one person: first entry, last exit. Sensitive answers count where the answer is yes. Each figure opens the people behind it.
reporting-indicators-lacking = Who lacks what
reporting-indicators-lacking-text = These records count in the grand total only.
reporting-indicators-none-lacking = Nothing is missing in the records of those who entered.
reporting-look = Look
reporting-total-grand = Grand total
reporting-total-reportable = Reportable total
reporting-not-counted = not asked, so not counted
reporting-behind = People behind the figure
reporting-behind-lead = { $total }, { $sex }: { $count ->
    [one] one person
   *[other] { $count } people
  } who entered from { $from } to { $until }.
reporting-behind-noted = Each person listed here can see that you looked.
reporting-behind-nobody = Nobody
reporting-behind-nobody-text = Nobody stands behind this figure in this period.
reporting-snapshot-period = Period: { $from } – { $until }
reporting-snapshot-profile = Profile { $profile }, version { $version }
reporting-summary-report = Report
reporting-summary-draft = Status
reporting-summary-period = Period
reporting-summary-filled-in = Filled in without asking
reporting-col-indicator-code = Code
reporting-means-indicator-code = The code of the indicator, believed and not confirmed.
reporting-col-total-kind = Total
reporting-means-total-kind = The grand total counts every record, the reportable total those without gaps.

# Reports with profiles

reporting-reports-title = Reports
reporting-reports-lead = Reports whose columns, order, headings and codes stand in a file that you can change: a profile.
reporting-reports-make = Make a report
reporting-profile = Profile
reporting-profiles = Profiles
reporting-profiles-text = Download a profile, change it in a text editor and upload it again: it becomes the next version, and the earlier ones stay. A new name makes a new profile.
reporting-profile-about = About
reporting-profile-columns = Columns
reporting-profile-by = From
reporting-profile-file = File
reporting-profile-bundled = Evenhand
reporting-profile-download = Download
reporting-profile-upload = Upload a profile
reporting-profile-choose = Profile (TOML file)
reporting-profile-choose-hint = The name in the file says which profile it is a version of.
reporting-profile-send = Upload
reporting-profile-problems = What to correct in the file
reporting-profile-line = Line
reporting-profile-what = What to correct
reporting-profile-none = Please choose a file.
reporting-profile-wrong = “{ $file }” was not taken: the list below says what to correct.
reporting-profile-file-too-long = The file is too large: at most { $limit } KiB can be read.
reporting-profile-not-utf8 = From here the file is not UTF-8 text. Save it in the encoding UTF-8.
reporting-profile-syntax = From here the file cannot be read as TOML: { $detail }.
reporting-profile-missing = The field “{ $field }” is missing.
reporting-profile-not-text = The field “{ $field }” must be a text in quotation marks.
reporting-profile-not-a-line = The field “{ $field }” must be one line of text that is not empty.
reporting-profile-too-long = The field “{ $field }” is too long: at most { $limit } characters.
reporting-profile-not-table = The field “{ $field }” must be a table.
reporting-profile-no-columns = The field “{ $field }” must be a list of at least one column.
reporting-profile-twice = The column “{ $field }” is already there. Keep one of the two.
reporting-profile-name = The field “{ $field }” may hold small letters, digits and hyphens only, at most 40.
reporting-profile-format = The form of the file is not known. Write “{ $wanted }”.
reporting-profile-unknown = “{ $value }” is not known here. Known are: { $known }.
reporting-kind-of-participation = Participation records
reporting-kind-of-presence = Presence by day
reporting-kind-of-register = Register of certificates
reporting-kind-of-monthly = Monthly sheet
reporting-kind-of-events = Event descriptions
reporting-value-on_site = on site
reporting-summary-month = Month
reporting-col-month = Month
reporting-col-begins-in-month = Began
reporting-col-ends-in-month = Ended
reporting-col-days-in-month = Days
reporting-col-hours-attended = Hours attended
reporting-col-mode = On site or online
reporting-col-first-day = First day
reporting-col-last-day = Last day
reporting-col-participants = Participants
reporting-col-by-region = By region
reporting-col-by-country = By country
reporting-col-programme = Programme
reporting-value-certified = certified
reporting-value-took_part = took part
reporting-summary-profile = Profile (version)
reporting-col-birth-year = Year of birth
reporting-col-outcome = Outcome
reporting-col-course = Course
reporting-col-place = Place
reporting-col-hours = Hours
notice-reporting-profile-kept = The profile is kept as the newest version of its name.

# A snapshot by itself, and what differs between two

reporting-snapshot-title = Snapshot
reporting-snapshot-lead = What was frozen stays as it was. Here you see whether the facts have changed since.
reporting-snapshot-open = Open
reporting-snapshot-files = The snapshot and its files
reporting-current = Out of date?
reporting-current-long = This snapshot has many rows. Press the button to compare it with what would be frozen now.
reporting-current-same = Nothing has changed: what would be frozen now is the same.
reporting-current-old = { $count ->
    [one] Out of date: one row or column differs from what would be frozen now.
   *[other] Out of date: { $count } rows or columns differ from what would be frozen now.
  }
reporting-current-show = Show what differs
reporting-compare = Compare with another snapshot
reporting-compare-with = Other snapshot
reporting-compare-hint = Of the same report. The earlier one is taken as the beginning.
reporting-compare-show = Compare
reporting-compare-none = There is no other snapshot of this report.
reporting-changes-title = What changed
reporting-changes-file = changes
reporting-changes-lead = From { $earlier } to { $later }.
reporting-changes-snapshot = the snapshot of { $at }
reporting-changes-profiled = { $snapshot } ({ $profile }, version { $version })
reporting-changes-now = what would be frozen now
reporting-changes-earlier = Earlier
reporting-changes-later = Later
reporting-changes-rows = Rows that differ
reporting-changes-sheet = Changes
reporting-changes-words = Words of the row
reporting-changes-cells = What changed
reporting-changes-whole = the whole row
reporting-changes-blank = blank
reporting-changes-none = No row differs.
reporting-changes-all = Show all rows that differ
reporting-changes-columns-added = Only the later report has these columns: { $columns }.
reporting-changes-columns-gone = Only the earlier report has these columns: { $columns }.
reporting-changes-columns-left-out = These columns are not compared, because the two reports are in different languages: { $columns }.
reporting-change-added = added
reporting-change-gone = gone
reporting-change-changed = changed
reporting-change-column-added = column added
reporting-change-column-gone = column gone
reporting-change-column-left-out = column not compared
reporting-col-change = Change
reporting-col-changed-row = Row
reporting-col-changed-column = Column
reporting-col-changed-from = From
reporting-col-changed-to = To

# Everything as one zip

reporting-archive = Everything as one file
reporting-archive-text = A zip with the attendance workbook, the sheets of presence, the signed sheets that came back, the certificates, all snapshots and the entries of the audit trail, with a page that lists them and a checksum of each file. It names people: keep it as carefully as the records themselves. Putting it together can take some minutes for a large project. Each download is noted in the audit trail.
reporting-archive-download = Download everything (ZIP)
reporting-archive-title = Archive
reporting-archive-made = Put together on { $at } by { $by }.
reporting-archive-sums = The checksums of all files, as the program sha256sum checks them:
reporting-archive-contents = Contents
reporting-archive-attendance = Attendance as it is now
reporting-archive-sheets = Sheets of presence, to be signed
reporting-archive-signed = Signed sheets
reporting-archive-certificates = Certificates as issued
reporting-archive-snapshots = Snapshots as handed over
reporting-archive-audit = Audit trail
reporting-archive-file = File
reporting-archive-size = Bytes
reporting-archive-sum = SHA-256
reporting-trail-number = Number
reporting-trail-at = When
reporting-trail-who = Who
reporting-trail-action = What was done
reporting-trail-kind = To what kind of thing
reporting-trail-subject = Id or code
reporting-trail-detail = Particulars
reporting-trail-previous = Hash of the entry before
reporting-trail-hash = Hash

# Monthly sheets

reporting-months-title = Monthly sheets
reporting-months-lead = Who began, who ended and the hours of each person, month by month, as some funders ask for them.
reporting-months-chain = Months
reporting-months-rule = Sheets are made in the order of the months, within four weeks after each. When an old month is corrected, it and all later ones are sent again.
reporting-months-people = People
reporting-months-hours = Hours without breaks
reporting-months-due = Due
reporting-months-overdue = overdue
reporting-months-standing = State
reporting-months-sheet = Sheet
reporting-months-make = Make the sheet of { $month }
reporting-months-none = No month to report yet
reporting-months-none-text = The chain begins with the month in which somebody is entered as present for the first time.
reporting-months-not-next = Another month comes first: look at the list for the one whose sheet is to be made now.
reporting-month-running = The month is not over.
reporting-month-nothing = Nobody was there: nothing to send.
reporting-month-due = To be made now.
reporting-month-sent = Made, and nothing has changed since.
reporting-month-changed = Corrected since it was made: to be made and sent again.
reporting-month-again = An earlier month was sent again: to be made and sent again, too.
reporting-month-waits = Waits for the sheet of { $month }.
reporting-snapshot-month = { $month }, profile { $profile }, version { $version }

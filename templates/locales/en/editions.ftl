# Editions: runs of a course

editions-list-title = Editions
editions-list-lead = Courses that are coming up, with dates, places and the regions they are meant for.
editions-filter-region = Region
editions-filter-all-regions = All regions
editions-filter-project = Project
editions-filter-all-projects = All projects
editions-for-regions = For { $regions }
editions-enrol = Enrol
editions-enrol-until = Enrolment is open until { $date }.
editions-none = No editions have been announced
editions-none-text = As soon as an edition is announced, its dates and place appear here.
editions-none-here = Nothing is coming up here
editions-none-here-text = No edition is announced for this region or project at present.
editions-show-all = Show all editions

editions-state-draft = Draft
editions-state-announced = Announced
editions-state-open = Open for enrolment
editions-state-confirmed = Confirmed
editions-state-running = Running
editions-state-completed = Completed
editions-state-closed = Closed
editions-state-cancelled = Cancelled
editions-state-merged = Merged

editions-kind-course = Course
editions-kind-conference = Conference
editions-kind-working_group = Working group
editions-kind-thematic_meeting = Thematic meeting
editions-language-pl = Polish
editions-language-sv = Swedish
editions-language-en = English

editions-tabs-label = Pages of the edition { $code }
editions-tab-schedule = Schedule
editions-tab-participants = Participants
editions-tab-attendance = Attendance
editions-tab-catering = Catering
editions-tab-entitlements = Entitlements
editions-tab-certificates = Certificates
editions-tab-results = Results
editions-tab-marking = Marking
editions-tab-evaluation = Evaluation
editions-tab-evidence = Evidence
editions-tab-agenda = Agenda
editions-tab-quotas = Quotas
editions-tab-trainers = Trainers
editions-tab-decisions = Decisions

editions-is-draft = This edition is a draft. Only those who plan, audit or teach it can see it.
editions-is-cancelled = This edition has been cancelled.
editions-is-merged = This edition has been merged with another one.
editions-is-merged-into = Go to the edition { $code }
editions-facts = When and where
editions-dates = Dates
editions-hours = Hours
editions-length = Length
editions-length-words = { $gross } with breaks, { $net } without
editions-venue = Venue
editions-venue-map = Show on OpenStreetMap
editions-rooms = Rooms
editions-room-words = { $name }, { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
editions-access = Getting there and access
editions-held-in = Language
editions-trainers = Trainers
editions-trainers-open = To be announced
editions-enrolment = Enrolment
editions-window-open = Enrolment is open until { $until }.
editions-window-not-yet = Enrolment is planned from { $from } to { $until }.
editions-window-over = Enrolment is closed.
editions-capacity-words = { $count ->
    [one] There is { $count } seat.
   *[other] There are { $count } seats.
}
editions-group = Regions of the group
editions-contact = Questions:
editions-about = About
editions-course-page = More about the course
editions-in-project = Part of the project “{ $project }”
editions-agenda = Agenda
editions-no-agenda = There is no agenda yet
editions-no-agenda-office = Add a session, then its slots. Parallel groups are sessions of their own.
editions-day-words = { $gross }, { $net } without breaks
editions-session-words = { $gross }, { $net } without breaks
editions-session-minimum = { $count ->
    [one] at least { $count } person
   *[other] at least { $count } people
}
editions-picture = { $date } as a picture
editions-picture-words = { $count } sessions run side by side on { $date }. The same is listed below, session by session.
editions-changes = Changes since the announcement
editions-no-changes = Nothing has changed since the announcement.
editions-calendar = Add to calendar

editions-slot-opening = Opening
editions-slot-talk = Talk
editions-slot-group_work = Group work
editions-slot-break = Break
editions-slot-meal = Meal
editions-slot-closing = Closing
editions-slot-other = Other
editions-slot-compulsory = Compulsory.
editions-slot-room = Room: { $room }.
editions-slot-implied = the end follows from the next slot
editions-role-trainer = Trainer
editions-role-moderator = Moderator
editions-role-expert = Expert
editions-role-speaker = Speaker
editions-role-other = Presenter

# Planning

editions-plan = Plan an edition
editions-edit = Change the edition
editions-save = Save
editions-choose = Please choose
editions-course = Course
editions-course-hint = The newest version of each course. Its agenda is copied; you can change it afterwards.
editions-code-hint = Proposed from the project; capital letters, digits and hyphens. It stands in the address and cannot be changed later.
editions-no-courses = There are no courses yet
editions-no-courses-text = An edition is a run of a course. Import a course first.
editions-import-course = Import a course
editions-ends-on-hint = Leave empty to take as many days as the course has.
editions-dates-move-hint = When the first day changes, the whole agenda moves along.
editions-enrol-from = Enrolment from
editions-enrol-until-label = Enrolment until
editions-decide-on = Day of decision
editions-decide-on-hint = On this day it is decided whether the edition takes place; with too few people you will be asked what to do.
editions-seats = Seats
editions-capacity-min = Fewest participants
editions-capacity-max = Most participants
editions-clash-allowed = People may join sessions that overlap
editions-clash-allowed-hint = They are warned and told how many minutes overlap.
editions-group-hint = Officials from these regions can enrol. The seats are shared out evenly over regions and role categories.
editions-venue-hint = Choose a venue, or leave this and describe a new one below.
editions-venue-new = A new venue

editions-wrong-before-project = This is before the project begins.
editions-wrong-after-project = This is after the project ends.
editions-wrong-ends-before-start = The last day is before the first day.
editions-wrong-enrolment-order = Enrolment ends before it begins.
editions-wrong-enrolment-after-start = Enrolment has to end by the first day.
editions-wrong-decision-after-start = The decision has to be taken by the first day.
editions-wrong-decision-before-enrolment = The decision cannot be taken before enrolment begins.
editions-wrong-capacity-order = This is less than the fewest participants.
editions-wrong-too-short = The agenda of the course takes more days.
editions-wrong-language = The course has not been written in this language.
editions-missing-regions = Please choose at least one region.
editions-missing-title = Please give a title in at least one language.
editions-code-taken = Another edition already has this code.
editions-no-change = This edition is over or does not take place; it can no longer be changed.
editions-agenda-outside = The agenda has sessions outside these days. Please choose days that hold all of them.
editions-region-taken = Seats are taken in the region { $region }, so it stays in the group.

# Quotas

editions-quotas = Quotas
editions-quotas-lead = How many seats are set aside for each region and role category. A seat that is given back goes to the waiting list of the same cell first.
editions-quotas-left = { $count ->
    [one] { $count } seat has not been given to any cell.
   *[other] { $count } seats have not been given to any cell.
}
editions-quotas-evenly = Share out evenly
editions-region = Region
editions-total = Total
editions-quota-label = Seats, { $region }, { $role }
editions-quota-taken = { $count } taken
editions-quota-of = { $total } of { $capacity }
editions-quota-over = { $asked } seats are more than the edition has ({ $capacity }).
editions-quota-below = { $taken } seats are already taken in { $region }, { $role }; it cannot have fewer.

# Decisions

editions-decisions = Decisions
editions-state-now = State
editions-taken = Seats taken
editions-taken-note = fewest { $least }, most { $most }
editions-asked = The day of decision has come and { $taken } of at least { $least } people have a seat. Confirm anyway, merge with another edition, or cancel?
editions-decide = Next step
editions-decide-what = What is decided?
editions-decide-do = Record the decision
editions-why = Reason
editions-why-hint = Stays with the edition. In mails to participants and trainers it is quoted.
editions-merge-into = Merge into
editions-merge-into-hint = Only when the decision is to merge.
editions-merge-none = None
editions-decided = What was decided
editions-nothing-decided = Nothing has been decided yet.
editions-step-announced = Announce
editions-step-hint-announced = The schedule becomes public, and every change from now on is listed there.
editions-step-open = Open enrolment
editions-step-hint-open = Officials of the regions can enrol within the enrolment dates.
editions-step-confirmed = Confirm
editions-step-hint-confirmed = The edition takes place. Participants and trainers are told by mail.
editions-step-running = Start
editions-step-hint-running = From the first day on; attendance is recorded.
editions-step-completed = Complete
editions-step-hint-completed = From the last day on; certificates follow from attendance and tests.
editions-step-closed = Close
editions-step-hint-closed = Everything has been settled; nothing can be changed any more.
editions-step-cancelled = Cancel
editions-step-hint-cancelled = The edition does not take place. Participants and trainers are told by mail.
editions-step-merged = Merge with another edition
editions-step-hint-merged = The edition does not take place. Participants and trainers are told by mail which edition replaces it.
editions-told-nobody = Nobody had to be told.
editions-told-participants = All participants were told by mail.
editions-told-all = All participants were told by mail, and the trainers: { $trainers }.
editions-no-step-from-here = This step does not follow from the present state.
editions-no-step-agenda = There is no agenda yet; the schedule is public from the announcement on.
editions-no-step-started = The edition has not started yet.
editions-no-step-ended = The edition has not ended yet.
editions-no-step-other = Please name the edition that takes the participants.

# Agenda

editions-title-hint = One language is enough; readers of the others see the one that is there.
editions-conflicts = Conflicts
editions-conflict = Conflict
editions-no-conflicts = Nobody and no room is needed twice at the same time.
editions-conflict-presenter = { $name } is needed twice on { $date } from { $from } to { $to } ({ $minutes } min): “{ $first }” and “{ $second }”.
editions-conflict-room = The room { $name } is needed twice on { $date } from { $from } to { $to } ({ $minutes } min): “{ $first }” and “{ $second }”.
editions-conflict-total = { $name }: { $minutes } minutes in all.
editions-session-add = Add a session
editions-session-edit = Change the session
editions-session-empty = No slots yet.
editions-session-title = Title of the session
editions-session-day = Day
editions-session-minimum-label = Fewest people
editions-session-remove = Remove the session
editions-session-remove-text = The session is removed with all its slots. This is not possible once attendance has been recorded in it.
editions-session-remove-confirm = Remove the session and all its slots?
editions-room = Room
editions-room-none = No room
editions-room-hint = The rooms of the venue.
editions-room-of-session = The room of the session
editions-slot-add = Add a slot
editions-slot-edit = Change the slot
editions-slot-starts = Start
editions-slot-ends = End
editions-slot-ends-hint = Leave empty if it ends when the next slot of the session starts.
editions-slot-kind = What happens
editions-slot-title = Title of the slot
editions-slot-room-hint = Only if it is not the room of the session.
editions-slot-compulsory-label = Compulsory
editions-slot-compulsory-hint = Courses can ask that all compulsory slots are attended.
editions-slot-remove = Remove the slot
editions-slot-remove-text = This is not possible once attendance has been recorded in it.
editions-slot-remove-confirm = Remove the slot?
editions-slot-no-end = The last slot of a session needs an end.
editions-slot-ends-first = The end is not after the start.
editions-slot-overlaps = At this time the session has “{ $title }”, { $from }–{ $to }. What runs in parallel belongs in another session.
editions-slot-in-use = Attendance has been recorded here, or somebody has chosen this session, so it cannot be removed.
editions-slot-recorded = Attendance was recorded in “{ $title }”, so its day, its times and whether it is a break stay as they are. Move the other sessions one by one.
editions-days-recorded = Attendance was recorded in this edition, so its days stay as they are.
editions-presenters = Presenters
editions-presenters-hint = Choose one of the edition’s trainers or write a name; a row with a role only is a place still open.
editions-presenter-role = Role
editions-presenter-trainer = Trainer of the edition
editions-presenter-name = Other name
editions-presenter-requirement = Qualification asked for
editions-presenter-none = No presenter
editions-presenter-nobody = Nobody from the list
editions-presenter-role-label = Role of presenter { $row }
editions-presenter-trainer-label = Trainer as presenter { $row }
editions-presenter-name-label = Name of presenter { $row }
editions-presenter-requirement-label = Qualification asked of presenter { $row }
editions-presenter-open = still open
editions-presenter-needs = asked for: { $requirement }
editions-shift = Move slots in time
editions-shift-minutes = By how many minutes
editions-shift-hint = 15 moves everything a quarter of an hour later, -15 earlier.
editions-shift-what = What to move
editions-shift-what-hint = The whole agenda, or one session.
editions-shift-everything = The whole agenda
editions-shift-do = Move
editions-shift-too-far = A slot would leave its day.

editions-change-dates = The edition now takes place from { $from } to { $to }; it was to begin on { $was }.
editions-change-venue = The venue is now { $name }, { $city }.
editions-change-address = The venue’s address is now { $name }, { $address }.
editions-change-window = Enrolment is now from { $from } to { $to }.
editions-change-session-added = New session “{ $title }” on { $date }.
editions-change-session = The session “{ $title }” on { $date } was changed.
editions-change-session-removed = The session “{ $title }” was removed.
editions-change-slot-added = New on { $date } at { $from }: “{ $title }”.
editions-change-slot = “{ $title }” on { $date } was changed; it starts at { $from } (before: { $was }).
editions-change-slot-removed = “{ $title }” on { $date } at { $from } was removed.
editions-change-shifted = All times were moved by { $minutes } minutes.
editions-change-session-shifted = The times of “{ $title }” were moved by { $minutes } minutes.

# Versions of the agenda

editions-versions = Versions of the agenda
editions-versions-back = Back to the agenda
editions-versions-all = All versions
editions-versions-none = No version has been kept yet
editions-versions-none-text = From the announcement on, each change of the agenda makes a version.
editions-version-words = Version { $number }, { $at }
editions-version-first = the first one
editions-version-changes = { $count ->
    [0] other dates only
    [one] { $count } change
   *[other] { $count } changes
}
editions-versions-told = On { $at } { $who } told { $count ->
    [one] { $count } person
   *[other] { $count } people
} by mail.
editions-versions-told-nobody = On { $at } { $who } noted that nobody needed a mail.
editions-versions-all-told = There is nothing that has not been told. Nobody was sent a second mail.
editions-versions-newer = The agenda has changed since you opened this page. Please look at what would be told now; nothing has been sent.
editions-untold = { $count ->
    [one] Of { $count } change nobody has been told yet.
   *[other] Of { $count } changes nobody has been told yet.
}
editions-untold-see = See who would be told
editions-pending = Not told yet
editions-pending-lead = People know version { $known }; the newest is version { $newest }. These changes are gathered until you send them: each person concerned gets one mail, in their language, about their own sessions only.
editions-pending-none = Everyone concerned knows the newest version.
editions-pending-people = Who would get a mail
editions-pending-nobody = Nobody takes part in these sessions or presents there, so no mail is needed.
editions-pending-tell = Tell them
editions-pending-silent = Nobody needs a mail
editions-told-as-participant = Participant
editions-told-as-presenter = Presenter
editions-told-as-both = Participant and presenter
editions-compare = Compare two versions
editions-compare-from = This version
editions-compare-to = with this one
editions-compare-do = Compare
editions-compare-words = What changed from version { $from } to version { $to }
editions-compare-table = The same as a table
editions-compare-same = The agenda is the same in both.
editions-col-name = Name
editions-col-part = As what
editions-col-mail-language = Language
editions-col-changes = Changes
editions-col-what = What
editions-col-became = What became of it
editions-col-version = Version { $number }
editions-col-number = No.
editions-col-when = When
editions-col-who = Who
editions-col-told = Told
editions-diff-new = New
editions-diff-gone = Removed
editions-diff-changed = Changed
editions-diff-first-day = The edition now begins on { $date } (before: { $was }); all days moved along.
editions-diff-session-new = New session “{ $title }” on { $date }.
editions-diff-session-gone = The session “{ $title }” on { $date } no longer takes place.
editions-diff-slot-new = New: “{ $title }”, { $date }, { $from }–{ $to }.
editions-diff-slot-gone = “{ $title }”, { $date }, { $from }–{ $to }, no longer takes place.
editions-diff-time = “{ $title }” is now on { $date }, { $from }–{ $to } (before: { $was_date }, { $was_from }–{ $was_to }).
editions-diff-room = “{ $title }”, { $date }, { $from }: now in the room { $room } (before: { $was }).
editions-diff-room-first = “{ $title }”, { $date }, { $from }: in the room { $room }.
editions-diff-room-none = “{ $title }”, { $date }, { $from }: no longer in the room { $was }; the new room is still open.
editions-diff-presenters = “{ $title }”, { $date }, { $from }: now presented by { $names } (before: { $was }).
editions-diff-presenters-first = “{ $title }”, { $date }, { $from }: presented by { $names }.
editions-diff-presenters-none = “{ $title }”, { $date }, { $from }: the presenter is open again (before: { $was }).
editions-diff-roles = “{ $title }”, { $date }, { $from }: other roles for { $names }.
editions-diff-title = “{ $title }”, { $date }, { $from }: new title (before: “{ $was }”).
editions-diff-kind = “{ $title }”, { $date }, { $from }: this is now in the agenda as: { $kind }.
editions-diff-compulsory = “{ $title }”, { $date }, { $from }: attendance is now compulsory.
editions-diff-voluntary = “{ $title }”, { $date }, { $from }: attendance is no longer compulsory.

# Calendars

editions-feeds = Calendars
editions-feeds-lead = Calendar programs on your phone or computer can follow your dates: changes and cancellations arrive by themselves.
editions-feeds-tabs = Pages of your own
editions-feed-own = My sessions
editions-feed-own-hint = All sessions in which you have a seat. A seat that you give back is shown as cancelled.
editions-feed-taught = What I present
editions-feed-taught-hint = All slots that you present. What you present no longer is shown as cancelled.
editions-feed-address = Address
editions-feed-since = In use since
editions-feed-secret = Add this address as a calendar that you subscribe to. Whoever has it can read these dates, so do not pass it on; if you have, renew it.
editions-feed-renew = Renew the address
editions-feed-end = Switch off
editions-feed-off = Switched off: there is no address at which these dates can be read.
editions-feed-open = Make a calendar

# Schedule of a project

editions-project-schedule = Schedule of the project
editions-project-schedule-lead = All editions that have been announced, with their days and hours, full addresses and trainers.
editions-project-pdf = As PDF
editions-project-all = All editions of the project
editions-print-schedule = Schedule
editions-print-as-of = As of { $date }
editions-print-dates = Days and hours
editions-print-edition = Edition
editions-print-place = Address
editions-print-trainers = Trainers
editions-print-project = Project:
editions-print-project-number = No.
editions-print-contact = Questions:
editions-print-emblem-alt = Emblem of the European Union
editions-print-page-of = Page { $n } of { $m }

# Trainers

editions-trainers-none = Nobody has been named yet.
editions-trainer-add = Name a trainer
editions-trainer-email = E-mail address
editions-trainer-email-hint = Of a person who is known here. They see the participants, take attendance and are told by mail.
editions-trainer-remove = Remove
editions-trainer-remove-confirm = { $name } will no longer see participants and attendance. Continue?
editions-no-such-person = Nobody here has the address { $email }. Please add the person first.

# Venues

editions-venues = Venues
editions-venues-lead = Places where editions are held, shared by all projects.
editions-venues-none = There are no venues yet
editions-venues-none-text = Add the first one: its full address is on the schedule that the public sees.
editions-venue-add = Add a venue
editions-venue-edit = Change the venue
editions-venue-name = Name
editions-venue-address = Address
editions-venue-street = Street and number
editions-venue-postal-code = Postal code
editions-venue-city = City
editions-venue-zone = Time zone
editions-venue-lat = Latitude
editions-venue-lon = Longitude
editions-venue-at-seat = The venue is in the town where the region’s authority sits
editions-venue-at-seat-hint = Takes the coordinates of that town where none are given above. With coordinates, plans can count the way to the venue.
editions-venue-wrong-place = Please give both latitude and longitude in degrees, as in 51.1079 and 17.0385, or neither.
editions-access-hint = Station, stop, parking; entrances without steps, lift, toilet, induction loop, whom to call.
editions-rooms-hint = Rooms with the number of seats; rows without a name are left out.
editions-room-label = Name of room { $row }
editions-seats-label = Seats of room { $row }
editions-seats-largest = Seats in the largest
editions-room-twice = Another room has the same name.

# Mails

editions-mail-greeting = Dear { $name },
editions-mail-trainer-subject = You are a trainer of the edition { $code }
editions-mail-trainer-text = you have been named as a trainer of “{ $course }” (edition { $code }), { $city }, { $from } – { $to }.
editions-mail-trainer-what = The schedule, the participants and the attendance page are here:
editions-mail-confirmed-subject = The edition { $code } takes place
editions-mail-confirmed-text = “{ $course }” (edition { $code }), { $city }, { $from } – { $to }, has been confirmed.
editions-mail-cancelled-subject = The edition { $code } has been cancelled
editions-mail-cancelled-text = “{ $course }” (edition { $code }), { $city }, { $from } – { $to }, does not take place.
editions-mail-merged-subject = The edition { $code } has been merged
editions-mail-merged-text = “{ $course }” (edition { $code }), { $city }, { $from } – { $to }, does not take place on its own.
editions-mail-merged-into = The edition { $code } takes its place.
editions-mail-why = Reason:
editions-mail-changed-subject = The schedule of the edition { $code } has changed
editions-mail-changed-text = the schedule of “{ $course }” (edition { $code }) has changed:
editions-mail-changed-see = The present schedule is here:
editions-mail-agenda-subject = The agenda of the edition { $code } has changed
editions-mail-agenda-text = the agenda of “{ $course }” (edition { $code }) has changed in what concerns you:

notice-edition-planned = The edition has been planned as a draft. Its agenda was copied from the course, and its seats were shared out.
notice-edition-changed = The edition has been saved.
notice-quotas-set = The quotas have been saved.
notice-decision-recorded = The decision has been recorded.
notice-trainer-added = The trainer has been named.
notice-trainer-removed = The trainer has been removed.
notice-venue-added = The venue has been added.
notice-venue-changed = The venue has been saved.
notice-agenda-shifted = The times have been moved.
notice-session-added = The session has been added.
notice-session-changed = The session has been saved.
notice-session-removed = The session has been removed.
notice-slot-added = The slot has been added.
notice-slot-changed = The slot has been saved.
notice-slot-removed = The slot has been removed.
notice-agenda-told = The mails have been written; each person concerned gets one.
notice-agenda-not-told = It is noted that nobody needs a mail.
notice-calendar-renewed = The calendar has a new address.
notice-calendar-ended = The calendar has been switched off.

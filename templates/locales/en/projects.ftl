# Projects: the grant

projects-list-title = Projects
projects-list-lead = Each project is one grant: who pays, whom it trains, where, and what it has to show in the end.
projects-none = No projects yet
projects-none-admin = A project holds the funder, the regions, the role categories and the targets. Editions are planned in it.
projects-none-office = You will see a project here as soon as you have been named to its office or as its auditor.
projects-add = Add a project
projects-edit = Change the project
projects-form-lead = What you write here goes on schedules, attendance sheets, certificates and reports.
projects-save = Save the project
projects-results = Quiz results
projects-items = Questions
projects-evidence = Evidence
projects-certificates = Certificates
projects-schedule = Schedule
projects-plans = Plans
projects-seatings = Seatings
projects-venues = Venues
projects-plan-edition = Plan an edition

projects-code = Code
projects-code-hint = Short, for addresses and lists: capital letters, digits and hyphens, for example RT2026. It cannot be changed later.
projects-title = Title
projects-title-hint = As in the grant agreement, up to 600 characters. One language is enough; readers of the others see the one that is there.
projects-kicker = { $code } · { $number }
projects-number = Number of the grant
projects-programme = Programme
projects-funder = Funder
projects-term = Term
projects-starts-on = First day
projects-ends-on = Last day
projects-contact = E-mail of the project office
projects-contact-hint = Shown to participants on pages and in mails.
projects-grant = The grant
projects-visibility = Funding line
projects-visibility-hint = The sentence the funder asks for, shown on pages, sheets, certificates and exports.
projects-visibility-default = Co-funded by the European Union
projects-emblem = Emblem
projects-emblem-hint = Shown beside the funding line, never smaller than any other logo.
projects-emblem-eu = Flag of the European Union
projects-emblem-none = No emblem
projects-issuing-body = Issuing body
projects-issuing-body-hint = The institution in whose name certificates are issued.
projects-signatory = Signatory of certificates
projects-signatory-name = Name of the signatory
projects-signatory-function = Function of the signatory

projects-regions = Regions
projects-regions-hint = The regions whose officials the project trains.
projects-region-count = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
projects-country = { $name }: { $chosen } of { $of } chosen
projects-roles = Role categories
projects-roles-hint = Categories of officials for whom seats are set aside. The code is for lists and imports: small letters, digits and hyphens. A category that editions use can be renamed and moved, not removed.
projects-role-code = Code
projects-order = Order
projects-remove = Remove
projects-role-order-label = Order of row { $row }
projects-role-code-label = Code in row { $row }
projects-role-name-label = Name in row { $row }, { $language }
projects-role-remove-label = Remove row { $row }

projects-targets = Targets
projects-no-targets = No targets have been set.
projects-targets-hint = What the project has promised to reach. Clear all names of a row to remove it.
projects-target = Target
projects-target-counts = What is counted
projects-target-unit = Unit
projects-target-value = Promised
projects-target-reached = Reached
projects-target-by-hand = counted by hand
projects-target-counts-label = What is counted in row { $row }
projects-target-name-label = Name of the target in row { $row }, { $language }
projects-target-unit-label = Unit in row { $row }
projects-target-value-label = Promised value in row { $row }
projects-indicator-editions = Editions held
projects-indicator-participants = Participants who attended
projects-indicator-certificates = Certificates issued
projects-indicator-regions = Regions reached
projects-indicator-materials = Materials published
projects-indicator-publications = Publications
projects-indicator-other = Something else

projects-records = Records and published figures
projects-retention-event = Event from which records are kept
projects-retention-event-hint = An event outside the project, such as “the last payment to the beneficiary”.
projects-retention-event-default = the last payment to the beneficiary
projects-retention-years = Years to keep records
projects-retention-from = Date of the event
projects-retention-from-hint = Leave empty until it has happened.
projects-retention-until = Records are kept for { $years ->
    [one] one year
   *[other] { $years } years
} after { $event }, up to and including { $date }.
projects-retention-waiting = Records are kept for { $years ->
    [one] one year
   *[other] { $years } years
} after { $event }. It has not happened yet, so nothing is deleted.
projects-retention-held = Nothing is deleted as long as the hold is in force. After that, records are kept for { $years ->
    [one] one year
   *[other] { $years } years
} after { $event }.
projects-held-reason = Reason for a hold
projects-held-reason-hint = While this is filled in nothing is deleted, whatever the date: an audit, a dispute.
projects-held-banner = Records are on hold: { $reason }
projects-suppression = Smallest count that is published
projects-suppression-hint = Smaller counts are hidden in public tables, so that nobody can be recognised.
projects-suppression-words = In public tables, counts below { $k } are hidden.

projects-editions = Editions
projects-edition = Edition
projects-edition-place = Place
projects-edition-dates = Dates
projects-edition-seats = Seats
projects-edition-state = State
projects-no-editions = No editions have been planned yet
projects-no-editions-office = Choose a course, a venue and dates; the agenda is copied from the course and the seats are shared out over regions and role categories.

projects-wrong-code = Please use capital letters, digits and hyphens only, 2 to 32 characters, with a letter or digit at both ends.
projects-code-taken = Another project already has this code.
projects-wrong-end = The last day is before the first day.
projects-missing-in-all = Please fill in at least one language.
projects-missing-regions = Please choose at least one region.
projects-missing-roles = Please name at least one role category.
projects-wrong-role-code = Please use small letters, digits and hyphens only, with a letter or digit at both ends.
projects-role-twice = Another row has the same code.
projects-role-in-use = The role category “{ $code }” is used by editions and cannot be removed.

notice-project-added = The project has been added.
notice-project-changed = The project has been saved.

# What the project asks of participants

projects-questions = Questions to participants
projects-questions-lead = What funders want to know about participants. Ask only what this project must report; every question is off until somebody switches it on.
projects-answers = Answers of participants
projects-questions-ask = What is asked
projects-questions-which = Questions on the page of each participant
projects-questions-which-hint = Every question may be left unanswered. What was answered stays on record when a question is switched off, but is not reported.
projects-questions-save = Save the questions
projects-questions-none = The project asks its participants nothing.
projects-questions-since = Asked since
projects-question-sex = Sex
projects-question-birth-year = Year of birth
projects-question-education = Highest education
projects-question-labour-status = Labour status
projects-question-disability = Disability
projects-question-minority = Minority
projects-question-foreign-background = Foreign background
projects-question-sensitive = Sensitive: kept apart, and may be refused
projects-sex-not-stated = Not stated
projects-sex-woman = Woman
projects-sex-man = Man
projects-sex-non-binary = Non-binary
projects-education-not-stated = Not stated
projects-education-isced-0-2 = Up to lower secondary (ISCED 0–2)
projects-education-isced-3-4 = Upper or post-secondary (ISCED 3–4)
projects-education-isced-5-8 = Higher (ISCED 5–8)
projects-labour-not-stated = Not stated
projects-labour-employed = Employed or self-employed
projects-labour-unemployed = Unemployed for less than 12 months
projects-labour-unemployed-long = Unemployed for 12 months or longer
projects-labour-inactive = Neither employed nor looking for work
projects-sensitive-yes = Yes
projects-sensitive-no = No
projects-sensitive-refused = I do not want to answer
projects-filling = Filled in without asking
projects-filling-text = For civil servants, labour status and education may be filled in without asking if the reason is written down. What a participant says, or a document, comes first.
projects-filling-none = Nothing is filled in without asking.
projects-filling-add = Fill in without asking
projects-filling-replace = Replace this rule
projects-filling-roles = For participants of these role categories
projects-filling-asked = Not filled in
projects-filling-reason = Why it need not be asked
projects-filling-reason-hint = Reports and auditors show this reason with your name.
projects-filling-save = Save the rule
projects-filling-end = End this rule
projects-filling-end-confirm = End this rule? What it filled in will be missing in reports.
projects-filling-earlier = Earlier rules
projects-filling-ended = Ended
projects-filling-for = For
projects-filling-because = Because
projects-filling-by = Decided by
projects-filling-no-role = Please choose at least one role category.
projects-filling-nothing = Please choose what is filled in: labour status, education or both.

notice-project-questions-saved = The questions are saved.
notice-project-filling-saved = The rule is saved. Reports fill in from it what is missing.
notice-project-filling-ended = The rule is ended.

# The final report of a project.

reporting-final-title = Final report
reporting-final-public-title = Final report for publication
reporting-final-as-of = Counted from the records as they stood on { $at }.
reporting-final-pdf = Report (PDF)
reporting-final-show-all = Show the office’s report
reporting-final-show-public = Version for publication
reporting-final-public-note = In this version counts below { $k } are left out, zero included, with as many others as it takes so that none can be worked out. Pages with people behind the figures are not linked.
reporting-final-own-note = This is the office’s report: small counts are in it, from which people can be recognised. For the public there is a version without them.
reporting-final-contents = Contents of the report
reporting-final-behind = The rows behind it:
reporting-final-open = Open the final report
reporting-final-open-text = Everything that was reached, in figures, tables and charts, counted from the records as they are now. As a page and as an accessible PDF, for the office and for publication.

# At a glance

reporting-final-glance = At a glance
reporting-final-glance-source = Each of these figures is told with its parts and its rows in a section below.
reporting-final-editions-over = Editions held
reporting-final-of = of { $all } planned
reporting-final-came = Were there
reporting-final-of-enrolled = of { $enrolled } people enrolled
reporting-final-enrolled = Enrolled
reporting-final-completed = Completed
reporting-final-certified = Certified
reporting-final-share = Share attended
reporting-final-share-note = minutes attended out of minutes planned, in editions that are over
reporting-final-nothing-over = No edition is over yet.
reporting-final-outside = { $count ->
    [one] One person entered before or after the project’s term and is counted: the figures cover { $from } to { $until }.
   *[other] { $count } people entered before or after the project’s term and are counted: the figures cover { $from } to { $until }.
  }

# The grant

reporting-final-grant = The project
reporting-final-grant-number = Number
reporting-final-grant-programme = Programme
reporting-final-grant-funder = Funder
reporting-final-grant-term = Term
reporting-final-grant-body = Carried out by
reporting-final-grant-regions = Regions
reporting-final-grant-roles = Role categories
reporting-final-grant-line = Funding
reporting-final-link-project = page of the project

# Targets

reporting-final-targets = Targets and results
reporting-final-targets-source = Editions and regions: editions that are completed or closed. Participants: people who attended such an edition at least in part, each once. Certificates: those that are valid. These are the results on the page of the project.
reporting-final-targets-none = The project has set no targets.
reporting-final-targets-table = Each target with its result
reporting-final-targets-more = The target for participants counts { $counted }: only editions whose outcome is settled. { $came } people were there for at least a minute; they are the ones who count in the rest of this report.
reporting-final-target = Target
reporting-final-promised = Planned
reporting-final-result = Result
reporting-final-reached = Reached
reporting-final-by-hand = counted by hand
reporting-final-link-certificates = register of certificates

# Editions and groups

reporting-final-editions = Editions
reporting-final-editions-source = From the calendar and the agendas: hours are the minutes of the agenda, with and without breaks and meals. Of the cancelled and merged editions those in which somebody had been present are listed; they are not added up.
reporting-final-editions-none = The project has no editions yet.
reporting-final-editions-table = Dates, places and hours
reporting-final-editions-all = { $count ->
    [one] One edition
   *[other] { $count } editions
  }
reporting-final-edition = Edition
reporting-final-dates = Dates
reporting-final-place = City and regions
reporting-final-hours = Hours
reporting-final-hours-net = Without breaks
reporting-final-sessions = Sessions
reporting-final-state = State
reporting-final-link-schedule = public schedule
reporting-final-groups = Groups of regions
reporting-final-groups-source = Regions that an edition brought together form a group. Cancelled and merged editions form none.
reporting-final-groups-table = The groups, their cities and editions
reporting-final-group = Group { $number }
reporting-final-group-column = Group
reporting-final-regions = Regions
reporting-final-cities = City
reporting-final-editions-of-group = Editions
reporting-final-map = { $country }: the groups of regions
reporting-final-map-text = { $count ->
    [one] One group of regions, with its tint, its pattern and its number, and its host city. The table names its regions.
   *[other] { $count } groups of regions, each with a tint, a pattern and a number, and their host cities. The table names the regions of each.
  }
reporting-final-link-plans = plans of editions

# People

reporting-final-people = People
reporting-final-people-source = Counted from seats, entries of attendance and the register of certificates, by the same rules as the common indicators and the attendance workbook.
reporting-final-people-none = Nobody has had a seat or was there yet.
reporting-final-seats = Planned
reporting-final-by-edition = By edition
reporting-final-by-edition-text = Who takes part in two editions counts in both. Planned are the seats of the edition; one that was cancelled or merged has none.
reporting-final-by-regions = By region
reporting-final-by-roles = By role category
reporting-final-by-both = Those who were there, by region and role category
reporting-final-by-both-text = Everyone counts once, under the first edition in which they were there.
reporting-final-by-both-public = Everyone counts once, under the first edition in which they were there. Counts below { $k } are left out, and others with them. It is the table of the public figures.
reporting-final-by-sex = By sex
reporting-final-sex-not-asked = Not asked. The project does not ask its participants about their sex, so nothing is counted by it and nothing is guessed.
reporting-final-sex = Sex
reporting-final-region = Region
reporting-final-role = Role category
reporting-final-all = All
reporting-final-unknown = Not on record
reporting-final-link-indicators = common indicators
reporting-final-link-evidence = evidence with the attendance workbook
reporting-final-link-figures = public figures

# Attendance

reporting-final-attendance = Attendance
reporting-final-attendance-source = Minutes from the entries in force, as the attendance workbook has them on its sheet of totals; with or without breaks as each course counts them. Editions that are still to come are left out, and those still going on are not summed up.
reporting-final-attendance-none = No edition with an agenda was held yet.
reporting-final-attendance-text = Minutes of everyone enrolled, those who never came among them.
reporting-final-attendance-public = In the editions that are over, { $share } of the minutes planned were attended, by everyone enrolled together. Figures of single editions are not published.
reporting-final-attendance-few = The share attended is left out: fewer than { $k } people came, or fewer than { $k } did not come.
reporting-final-attendance-table = Minutes and shares by edition
reporting-final-going-on = still going on, not in the sum
reporting-final-minutes-planned = Minutes planned
reporting-final-minutes-attended = Minutes attended
reporting-final-tenths = How much single participants attended
reporting-final-tenths-text = Participants in editions by the share of their planned minutes that they attended; who takes part in two editions counts in both.
reporting-final-participants = Participants

# Gain

reporting-final-gain = What was learned
reporting-final-gain-source = From the first submitted attempts at the tests before and after each course. Only those who took both are compared; these are the figures of the page of gain.
reporting-final-gain-no-tests = No course of the project has a test before and a test after.
reporting-final-gain-text = Means of the shares of marks before and after. The gain is in percentage points; the normalised gain is the part of what could still be gained that was gained (Hake 1998).
reporting-final-gain-waiting = { $count ->
    [one] One attempt waits for an answer to be marked and is not in the figures.
   *[other] { $count } attempts wait for answers to be marked and are not in the figures.
  }
reporting-final-gain-table = From the test before to the test after
reporting-final-course = Course
reporting-final-paired = Took both tests
reporting-final-before = Before
reporting-final-after = After
reporting-final-gained = Gain
reporting-final-normalised = Normalised gain
reporting-final-only-before = Only before
reporting-final-only-after = Only after
reporting-final-link-gain = gain person by person

# Evaluation

reporting-final-evaluation = Evaluation
reporting-final-evaluation-source = From the anonymous answers; nobody can join them to people. Scales go from 1 to 5.
reporting-final-evaluation-none = No course of the project asks for an evaluation.
reporting-final-evaluation-few = Fewer than { $k } answers were given, so none are shown.
reporting-final-evaluation-left-out = How many answers were counted is left out: beside another total it would tell of fewer than { $k } people.
reporting-final-evaluation-given = { $count ->
    [one] One answer
   *[other] { $count } answers
  } from { $editions ->
    [one] one edition.
   *[other] { $editions } editions.
  }
reporting-final-evaluation-counted = { $count ->
    [one] One answer
   *[other] { $count } answers
  } from { $editions ->
    [one] one edition.
   *[other] { $editions } editions.
  } The answers of editions with fewer than { $k } are not counted: beside the pages of the other editions they would lie open.
reporting-final-evaluation-texts = What people wrote in their own words is on the evaluation pages of the editions.
reporting-final-question = Question
reporting-final-answers = Answers
reporting-final-answer = Answer
reporting-final-mean = Mean
reporting-final-link-evaluation = evaluation of { $edition }

# How it was counted

reporting-final-how = How this was counted
reporting-final-how-people = Enrolled is everyone who has a confirmed seat or had it to the end (those who withdrew or were replaced before do not count), and whoever was there all the same. Were there are those with at least one minute of recorded presence in force. Both count once in the project, under the region and role category of the first edition in which they were there.
reporting-final-how-completed = Completed is whoever met all conditions of a course: minutes, compulsory slots, tests and evaluation as the course asks. Certified is whoever holds a valid certificate; one that was revoked does not count.
reporting-final-how-minutes = The share attended is all minutes attended out of all minutes planned for those enrolled. Corrections count as they stand at the moment of counting.
reporting-final-how-gain = Normalised gain is (mean after − mean before) ÷ (1 − mean before): R. R. Hake, “Interactive-engagement versus traditional methods”, American Journal of Physics 66 (1998), 64–74.
reporting-final-how-public = Left out are counts below { $k }, zero included; counts from which one of them could be worked out; totals that differ by less than { $k } from another total shown; means of fewer than { $k } people, and those so near an end of their scale that they would tell how few chose another step; and the share attended where fewer than { $k } came or fewer than { $k } did not.
reporting-final-how-public-editions = People are not published by edition: an edition is a group of regions, and its count together with the table of regions would tell counts that are left out there.

# Charts

reporting-final-chart-text = { $count ->
    [one] One bar: { $label }, { $figure }.
   *[other] { $count } bars; the longest is { $label } with { $figure }.
  } The table has the same figures.
reporting-final-chart-targets = Results in per cent of their targets
reporting-final-chart-regions = People by region
reporting-final-chart-roles = People by role category
reporting-final-chart-sex = Those who were there, by sex
reporting-final-chart-shares = Share of planned minutes attended, by edition
reporting-final-chart-tenths = Participants by share attended
reporting-final-chart-gain = Mean share of marks before and after
reporting-final-chart-means = Mean answers, from 1 to 5
reporting-final-chart-choice = Answers

# The document

reporting-final-signs = The PDF cannot be set: its fonts do not have { $signs }. Look for it in the texts of the project, its courses, editions and places, and write it in another way. The page of the report shows everything.
reporting-final-print-project = Project:
reporting-final-print-project-number = Number:
reporting-final-print-emblem-alt = Emblem of the European Union
reporting-final-print-contents = Contents
reporting-final-print-behind = The rows behind it:
reporting-final-print-left-out = left out
reporting-final-print-page-of = Page { $n } of { $m }

# Planning: what the planner found out.

# Counts and amounts that stand inside other sentences.
planning-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
planning-editions = { $count ->
    [one] { $count } edition
   *[other] { $count } editions
}
planning-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
planning-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
planning-participant-km = { $count } participant-km
planning-less-than-one = less than 1 participant-km
planning-edition-at = the edition in { $place }
planning-edition-of = the edition of { $regions }

# What can be wrong with a case. Names in quotation marks are those of the file.
planning-problem-too-long = The file is too large: it has { $size } KiB, and at most { $limit } KiB can be read.
planning-problem-not-json = The file cannot be read as JSON: { $reason }. Correct it at that place.
planning-problem-no-format = The file does not say in what format it is. Write “{ $wanted }” in the field “format”.
planning-problem-format = The format “{ $found }” is not known. Write “{ $wanted }”.
planning-problem-missing = The field “{ $field }” is missing. Add it.
planning-problem-kind = { $wanted ->
    [whole] The field “{ $field }” must be a whole number.
    [number] The field “{ $field }” must be a number.
    [text] The field “{ $field }” must be text, in quotation marks.
    [list] The field “{ $field }” must be a list.
    [object] The field “{ $field }” must be an object: fields in curly brackets.
    [pair] The field “{ $field }” must be a pair of codes: ["A", "B"].
    [switch] The field “{ $field }” must be true or false.
    [rule] The field “{ $field }” must be "own_region" or "any".
   *[other] The field “{ $field }” has something else in it than is needed there. Correct it.
}
planning-problem-no-regions = There are no regions to be grouped. Choose at least one.
planning-problem-too-many-regions = There are { $count } regions; at most { $limit } can be planned at once. Divide them.
planning-problem-empty-code = { $kind ->
    [venue] A venue has no code. Give each venue a code of its own.
   *[region] A region has no code. Give each region a code of its own.
}
planning-problem-repeated = { $kind ->
    [venue] The code “{ $code }” belongs to more than one venue. Give each venue a code of its own.
   *[region] The code “{ $code }” belongs to more than one region. Give each region a code of its own.
}
planning-problem-coordinate = { $name }: latitude { $lat } and longitude { $lon } are no place on Earth. Latitudes go from -90 to 90, longitudes from -180 to 180.
planning-problem-negative = { $region }, “{ $role }”: { $count } is no number of people. Write 0 or more.
planning-problem-not-whole = { $region }, “{ $role }”: “{ $found }” is no number of people. Write a whole number.
planning-problem-unknown-region = { $field }: there is no region “{ $code }”. Correct the code or add the region.
planning-problem-unknown-venue = { $field }: there is no venue “{ $code }”. Correct the code or add the venue.
planning-problem-loop = { $field }: { $region } is paired with itself. Name another region or remove the pair.
planning-problem-min-above-max = { $field }: the least, { $min }, is more than the most, { $max }. Change one of the two.
planning-problem-too-small = { $field }: { $found } is too small. Write { $least } or more.
planning-problem-too-large = { $field }: the numbers are so large that costs could not be added up exactly. Write smaller ones.

# What the problems above are about.
planning-field-least = { $field } (at least)
planning-field-most = { $field } (at most)
planning-field-regions = Regions
planning-field-demand = People to be trained
planning-field-edges = Neighbours
planning-field-group-size = Regions in a group
planning-field-editions = Editions
planning-field-participants = People in an edition
planning-field-role = People of the category “{ $role }” in an edition
planning-field-together = Regions to be together
planning-field-apart = Regions to be kept apart
planning-field-target = People aimed at in an edition
planning-field-weight-travel = Weight of travel
planning-field-weight-balance = Weight of equal numbers
planning-field-weight-mix = Weight of the mix of categories
planning-field-venues = Venues
planning-field-venue-people = { $venue }, most people in an edition
planning-field-venue-editions = { $venue }, most editions
planning-field-max-km = Longest journey in km
planning-field-fixed-hosts = Venues chosen for regions
planning-field-forbidden-hosts = Venues not to be used
planning-field-other = Field “{ $field }”

# What counting shows when there is no plan.
planning-finding-no-venue = No venue may be used. Allow at least one region to host, or add a venue.
planning-finding-too-many-regions = There are { $count } regions, but room for only { $room } ({ $editions } of at most { $each }). Allow more editions or larger groups.
planning-finding-too-few-regions = { $count ->
    [one] There is { $count } region, but at least { $needed } are needed ({ $editions } of at least { $each }). Allow fewer editions or smaller groups.
   *[other] There are { $count } regions, but at least { $needed } are needed ({ $editions } of at least { $each }). Allow fewer editions or smaller groups.
}
planning-finding-too-many-people = There are { $count } people, but room for only { $room } ({ $editions } of at most { $each }). Allow more editions or more people in each.
planning-finding-too-few-people = { $count ->
    [one] There is { $count } person, but at least { $needed } are needed ({ $editions } of at least { $each }). Allow fewer editions or fewer people in each.
   *[other] There are { $count } people, but at least { $needed } are needed ({ $editions } of at least { $each }). Allow fewer editions or fewer people in each.
}
planning-finding-region-too-large = { $count ->
    [one] { $region } sends { $count } person, but an edition may have at most { $most }. Raise that limit or send fewer.
   *[other] { $region } sends { $count } people, but an edition may have at most { $most }. Raise that limit or send fewer.
}
planning-finding-no-neighbour = { $regions } has no neighbour by the links that count, and a group needs at least { $least }. Count more links, such as ferries, or allow smaller groups.
planning-finding-too-few-together = { $regions } are neighbours of each other only, and a group needs at least { $least }. Count more links, such as ferries, or allow smaller groups.
planning-finding-hub = { $hub } is the only neighbour of { $regions }, and they do not all fit into one group with it, which may have at most { $most }. Allow larger groups or count more links.
planning-finding-block = { $regions } are to be together, but a group may have at most { $most }. Allow larger groups or give up one of these pairs.

# Rules by name.
planning-rule-neighbours = neighbouring regions only in a group
planning-rule-group-size-min = { $count ->
    [one] at least { $count } region in a group
   *[other] at least { $count } regions in a group
}
planning-rule-group-size-max = { $count ->
    [one] at most { $count } region in a group
   *[other] at most { $count } regions in a group
}
planning-rule-editions-min = { $count ->
    [one] at least { $count } edition
   *[other] at least { $count } editions
}
planning-rule-editions-max = { $count ->
    [one] at most { $count } edition
   *[other] at most { $count } editions
}
planning-rule-participants-min = { $count ->
    [one] at least { $count } person in an edition
   *[other] at least { $count } people in an edition
}
planning-rule-participants-max = { $count ->
    [one] at most { $count } person in an edition
   *[other] at most { $count } people in an edition
}
planning-rule-role-min = { $count ->
    [one] at least { $count } person of the category “{ $role }” in an edition
   *[other] at least { $count } people of the category “{ $role }” in an edition
}
planning-rule-role-max = { $count ->
    [one] at most { $count } person of the category “{ $role }” in an edition
   *[other] at most { $count } people of the category “{ $role }” in an edition
}
planning-rule-together = { $one } together with { $other }
planning-rule-apart = { $one } apart from { $other }
planning-rule-max-km = journeys of at most { $count } km
planning-rule-venue-capacity = the most people that venues hold
planning-rule-venue-editions = the most editions at a venue
planning-rule-host-rule = a venue in one of the group’s own regions
planning-rule-fixed-host = the edition of { $region } in { $place }

# Rules that contradict each other, and what would help.
planning-contradiction = { $count ->
    [one] This rule cannot be kept: { $rules }.
   *[other] These rules contradict each other: { $rules }.
}
planning-contradiction-among = { $count ->
    [one] This rule cannot be kept: { $rules }.
   *[other] Among these rules some contradict each other: { $rules }.
}
planning-repair = It would be possible without: { $rules }.
planning-nearest-group-size-min = { $to ->
    [one] Possible if { $to } region is enough for a group instead of { $from }.
   *[other] Possible if { $to } regions are enough for a group instead of { $from }.
}
planning-nearest-group-size-max = { $to ->
    [one] Possible if a group may have { $to } region instead of { $from }.
   *[other] Possible if a group may have { $to } regions instead of { $from }.
}
planning-nearest-editions-min = { $to ->
    [one] Possible if { $to } edition is enough instead of { $from }.
   *[other] Possible if { $to } editions are enough instead of { $from }.
}
planning-nearest-editions-max = { $to ->
    [one] Possible if there may be { $to } edition instead of { $from }.
   *[other] Possible if there may be { $to } editions instead of { $from }.
}
planning-nearest-participants-min = { $to ->
    [one] Possible if { $to } person is enough for an edition instead of { $from }.
   *[other] Possible if { $to } people are enough for an edition instead of { $from }.
}
planning-nearest-participants-max = { $to ->
    [one] Possible if an edition may have { $to } person instead of { $from }.
   *[other] Possible if an edition may have { $to } people instead of { $from }.
}
planning-nearest-role-min = { $to ->
    [one] Possible if { $to } person of the category “{ $role }” is enough for an edition instead of { $from }.
   *[other] Possible if { $to } people of the category “{ $role }” are enough for an edition instead of { $from }.
}
planning-nearest-role-max = { $to ->
    [one] Possible if an edition may have { $to } person of the category “{ $role }” instead of { $from }.
   *[other] Possible if an edition may have { $to } people of the category “{ $role }” instead of { $from }.
}
planning-nearest-max-km = Possible if people may travel { $to } km instead of { $from }.

# How good a plan is.
planning-proof-optimal = { $count ->
    [one] This is the best plan there is; { $count } group was compared.
   *[other] This is the best plan there is; { $count } groups were compared.
}
planning-proof-gap = Best plan found so far; no plan is more than { $percent } % better.
planning-proof-feasible = { $count ->
    [one] Best plan found so far, from { $count } group; whether there is a better one is not known.
   *[other] Best plan found so far, from { $count } groups; whether there is a better one is not known.
}
planning-proof-infeasible = There is no plan.
planning-proof-unknown = Stopped before a plan was found.
planning-only-plan = No other plan is as good.
planning-equal-plans = { $count ->
    [one] { $count } plan is this good.
   *[other] { $count } plans are equally good; this is one of them.
}

# Why an edition is as it is.
planning-cost-nothing = This edition costs nothing.
planning-cost = This edition costs { $cost }.
planning-cost-travel-only = This edition costs { $cost }, all for travel.
planning-cost-parts = This edition costs { $cost }: { $parts }.
planning-cost-travel = { $km } for travel
planning-cost-above-target = { $off ->
    [one] { $km } for { $off } person more than the { $target } aimed at
   *[other] { $km } for { $off } people more than the { $target } aimed at
}
planning-cost-below-target = { $off ->
    [one] { $km } for { $off } person fewer than the { $target } aimed at
   *[other] { $km } for { $off } people fewer than the { $target } aimed at
}
planning-cost-mix = { $km } for the mix of categories
planning-distances = As the crow flies to { $place }: { $distances }.
planning-distance = { $region } { $count } km
planning-next-none = No other venue may host these regions.
planning-next-equal = The next best place, { $place }, would cost just as much.
planning-next-dearer = The next best place would be { $place }: { $difference } more.
planning-next-cheaper = { $place } would cost { $difference } less for these regions, but is needed for other editions.

# Rules that a group breaks: clauses, said after a colon.
planning-broken-few-regions = { $count ->
    [one] { $edition } would have { $count } region and needs at least { $limit }
   *[other] { $edition } would have { $count } regions and needs at least { $limit }
}
planning-broken-many-regions = { $count ->
    [one] { $edition } would have { $count } region and may have at most { $limit }
   *[other] { $edition } would have { $count } regions and may have at most { $limit }
}
planning-broken-not-connected = in { $edition }, { $regions } would be cut off from the other regions
planning-broken-few-people = { $count ->
    [one] { $edition } would have { $count } person and needs at least { $limit }
   *[other] { $edition } would have { $count } people and needs at least { $limit }
}
planning-broken-many-people = { $count ->
    [one] { $edition } would have { $count } person and may have at most { $limit }
   *[other] { $edition } would have { $count } people and may have at most { $limit }
}
planning-broken-few-of-role = { $count ->
    [one] { $edition } would have { $count } person of the category “{ $role }” and needs at least { $limit }
   *[other] { $edition } would have { $count } people of the category “{ $role }” and needs at least { $limit }
}
planning-broken-many-of-role = { $count ->
    [one] { $edition } would have { $count } person of the category “{ $role }” and may have at most { $limit }
   *[other] { $edition } would have { $count } people of the category “{ $role }” and may have at most { $limit }
}
planning-broken-separated = { $edition } would have only one of { $one } and { $other }, which must be together
planning-broken-not-apart = { $edition } would have both { $one } and { $other }, which may not be together
planning-broken-no-venue = no venue that is near enough, large enough and free could host { $edition }
planning-broken-few-editions = { $count ->
    [one] there would be { $count } edition, and the plan needs at least { $limit }
   *[other] there would be { $count } editions, and the plan needs at least { $limit }
}
planning-broken-many-editions = { $count ->
    [one] there would be { $count } edition, and the plan may have at most { $limit }
   *[other] there would be { $count } editions, and the plan may have at most { $limit }
}

# What moving a region to another edition does.
planning-move-breaks = { $region } cannot move to { $edition }: { $why }.
planning-move-dearer = Moving { $region } to { $edition } would cost { $difference } more.
planning-move-cheaper = Moving { $region } to { $edition } would save { $difference }.
planning-move-equal = Moving { $region } to { $edition } would cost just as much.
planning-move-empties = Then { $edition } would no longer be needed.
planning-move-host = Then { $edition } would be held in { $place } instead.

# The pages of plans.

notice-planning-asked = The plan was asked for with your change.
notice-planning-taken-over = The editions are planned as drafts. Announce each when its venue and dates are settled.

planning-list-title = Plans
planning-list-lead = Which neighbouring regions meet in which edition, and where. Each plan is kept, so that you can compare.
planning-list-note = Distances are as the crow flies, one way, from the seat of each region to the host town.
planning-new = Ask for a plan
planning-empty = No plan yet
planning-empty-office = Say how many people each region sends. You get the best grouping there is, with proof, on a map.
planning-title-first = First plan
planning-plan-number = Plan { $number }
planning-from = from plan { $number }
planning-taken-over-mark = taken over
planning-least = least
planning-compare = Compare all plans

planning-col-plan = Plan
planning-col-state = State
planning-col-editions = Editions
planning-col-people = People
planning-col-km = Kilometres, all people
planning-col-km-each = Kilometres a person
planning-col-longest = Longest way, km
planning-col-off = Off target
planning-col-made = Asked for
planning-col-region = Region
planning-col-hosts = May host
planning-towns = Other towns with venues
planning-towns-hint = Towns of the venues on record that are no region’s seat. Each lies in a region and can host its group, or any group where editions may be held anywhere.
planning-col-town = Town
planning-col-from-seat = From the seat
planning-from-seat = { $km } km from { $seat }
planning-towns-unplaced = These towns have venues, but nobody has said where they lie, so that no way there can be counted:
planning-towns-venues = Complete the venues
planning-col-room = Seats there
planning-col-group = Edition
planning-col-way = km
planning-col-number = No.
planning-col-choose = Choose

planning-state-searching = searching
planning-state-optimal = best
planning-state-feasible = good
planning-state-infeasible = impossible
planning-state-unknown = stopped

planning-ask-title = Ask for a plan
planning-ask-lead = Say who is to come and what matters. The best plan is found at once for a country, and within minutes for a continent.
planning-ask-lead-from = This starts from plan { $number }, which stays as it is.
planning-ask = Find the best plan
planning-ask-again = Change the question
planning-case = Download the case
planning-field-title = Name of the plan
planning-field-title-hint = What tells it from the others.
planning-demand = Who is to come
planning-demand-hint = People by region and role category. Untick a region that does not take part, in the list or by pressing it on the map, and a town that cannot host.
planning-cell-label = { $role } from { $region }
planning-room-label = Seats in { $place }
planning-fill-nominated = Fill in from the lists of the project
planning-fill-table = Fill in from a spreadsheet
planning-field-table = Spreadsheet
planning-field-table-hint = CSV, XLSX or ODS. The first column names regions; each other column is a role category.
planning-fill-file = Fill in from this file
planning-table-column = Column { $column }: “{ $value }” is no role category of the project.
planning-table-no-columns = There is no column for a role category.
planning-table-row = Row { $row }: “{ $value }” is no region.
planning-table-people = Row { $row }: “{ $value }” is no number of people. Write a whole number, or leave the cell empty.
planning-table-twice = Row { $row }: “{ $value }” stands in an earlier row too.
planning-groups = Groups and editions
planning-field-regions-min = Fewest regions in a group
planning-field-regions-max = Most regions in a group
planning-field-editions-min = Fewest editions
planning-field-editions-max = Most editions
planning-field-people-min = Fewest people in an edition
planning-field-people-max = Most people in an edition
planning-field-target-people = People aimed at in an edition
planning-field-target-hint = Editions come as near to this as their travel is worth.
planning-rules = What was asked
planning-bounds = People of each role category in an edition
planning-bounds-hint = Leave empty what is not to be bounded.
planning-col-role = Role category
planning-col-least = At least
planning-col-most = At most
planning-bound-least = { $role }, at least
planning-bound-most = { $role }, at most
planning-worth = What is worth more travel?
planning-worth-hint = The plan is the one with the fewest kilometres, all people added up, when these are added as extra kilometres.
planning-field-balance = How many kilometres more may be travelled for one person nearer to the target?
planning-field-balance-hint = 0: even groups do not matter.
planning-field-mix = How many kilometres more for one person nearer to an even mix of role categories?
planning-field-mix-hint = 0: the mix does not matter.
planning-travel = Travel
planning-field-farthest = Farthest that anyone may travel, km
planning-field-farthest-hint = As the crow flies, one way.
planning-field-anywhere = A group may meet outside its own regions
planning-kinds = What makes neighbours
planning-kinds-hint = Regions are grouped only when they hang together by these.
planning-kind-land = a border on land
planning-kind-bridge = a bridge or tunnel over water
planning-kind-lake-bridge = a border in a lake, with a fixed crossing
planning-kind-lake = a border in a lake, without a crossing
planning-kind-ferry = a ferry line
planning-kind-sea = open sea
planning-wishes = Your wishes so far
planning-wishes-hint = Untick what no longer holds.
planning-wish-together = { $one } together with { $other }
planning-wish-apart = { $one } apart from { $other }
planning-wish-held = { $region } meets in { $place }
planning-wish-closed = Nothing in { $place }
planning-wish-editions = { $count ->
    [one] One edition
   *[other] { $count } editions
  }
planning-wish-weights = Another balance of travel and even groups
planning-wish-same = Choose two different regions.

planning-searching = The search goes on
planning-searching-for = { $seconds ->
    [one] For one second now. This page asks again by itself.
   *[other] For { $seconds } seconds now. This page asks again by itself.
  }
planning-search-waits = It waits for its turn: one large search runs at a time.
planning-search-candidates = { $count ->
    [one] One possible group is compared.
   *[other] { $count } possible groups are compared.
  }
planning-search-best = The best plan so far costs { $km } participant-km.
planning-search-gap = No plan is more than { $percent } % better.
planning-stop = Stop and keep the best plan so far
planning-cut-off = The search was cut off
planning-cut-off-text = The server was restarted while it searched. Nothing is lost but the time.
planning-search-again = Search again

planning-against-same = As many kilometres as plan { $number }.
planning-against-cheaper = { $km } participant-km less than plan { $number }.
planning-against-dearer = { $km } participant-km more than plan { $number }.
planning-km-note = Kilometres are as the crow flies, one way.
planning-demand-now = { $count ->
    [one] The lists of the project differ from this plan by one person.
   *[other] The lists of the project differ from this plan by { $count } people.
  }
planning-demand-again = Ask again with today’s lists
planning-impossible = Why there is no plan
planning-nearest = What would be just enough
planning-repairs = What could be given up
planning-map = Groups of regions in { $country }
planning-map-text = Each group has its own colour and pattern; dots are host towns, and lines lead to them from the seats of the regions, with the kilometres under their names. The table beside it says the same.
planning-map-km = { $km } km
planning-groups-table = Editions with their regions
planning-groups-note = The figure of an edition is the kilometres of all its people; that of a region is the way to the host town.
planning-hosts-mark = hosts
planning-reasons = Why it is so
planning-why-not = Why not with the neighbours?
planning-best-then = The best plan with { $one } together with { $other } costs { $km } participant-km more.
planning-moving = Move a region
planning-moving-hint = On the map: drag a region onto another edition, or press the region and then the edition. The answer stands here.
planning-field-moved = Region to be moved
planning-field-moved-to = To the edition
planning-moving-ask = What would that do?
planning-moving-other = Another move
planning-moving-title = { $region } moved to the edition in { $place }
planning-moving-there = { $region } is in this edition already.
planning-moving-best = No plan with { $one } together with { $other } costs less.
planning-moving-none = { $count ->
    [one] By these rules there is no plan with { $region } together with { $regions }.
   *[other] By these rules there is no plan with { $region } together with any of these: { $regions }.
  }
planning-moving-keep = Plan with this move
planning-moving-best-then = Best plan with both
planning-what-if = What if …?
planning-what-if-lead = Each press asks for another plan and keeps this one.
planning-what-if-pair = Two regions
planning-field-one = One region
planning-field-other-region = The other
planning-do-together = Together
planning-do-apart = Apart
planning-what-if-host = A host town
planning-field-host = Town
planning-field-hosted-region = Edition of
planning-do-held = Hold it there
planning-do-closed = Nothing in this town
planning-what-if-count = Number of editions
planning-do-fewer = One fewer
planning-do-more = One more
planning-changes = What would change against plan { $number }
planning-changes-none = No region goes to another edition.
planning-col-before = Until now in
planning-col-after = Then in
planning-stay-table = What staying costs
planning-stay-col = With the people of this plan
planning-stay = The groups of plan { $number }
planning-move = The groups of this plan
planning-stay-against = What speaks against staying:
planning-stay-left-out = the old groups leave out { $regions }
planning-next-best = The next best plans
planning-next-best-lead = Nothing lies between these and this plan. Each press makes one of them a plan of its own.
planning-next-take = Make this a plan
planning-dearer-not = Costs just as much
planning-dearer-more = Costs { $difference } more
planning-dearer-less = Costs { $difference } less
planning-differs-moves = { $region } moves from { $from } to { $to }.
planning-differs-joins = { $region } takes part now, in { $edition }.
planning-differs-leaves = { $region } no longer takes part; it was in { $edition }.
planning-differs-host = { $regions }: the edition meets in { $to } instead of { $from }.
planning-differs-appears = There is one edition more, in { $place }.
planning-differs-vanishes = The edition in { $place } is no longer needed.
planning-not-told = Why regions are not with their neighbours, the next best plans and travel against even groups are worked out for up to { $most } regions.
planning-wish-kept = { $regions } as one group, in { $place }
planning-wish-next = Next best plan no. { $number }
planning-traded = Travel against even groups
planning-traded-lead = Each of these plans is the best for some weighting of the two. What lies between them is never better.
planning-traded-chart = Plans by kilometres travelled and people off the target
planning-traded-across = kilometres →
planning-traded-up = ↑ people off target
planning-traded-here = this plan
planning-traded-take = Show this plan

planning-take-over = Make editions of this plan
planning-take-over-lead = Each group becomes a draft edition with its regions, its quotas as planned, and the agenda of the course.
planning-take-over-again = Editions were made of this plan before. If you go on, there will be more.
planning-taken-over-banner = Editions were made of this plan on { $at }.
planning-in-common = For all editions
planning-field-course = Course
planning-field-language = Language
planning-field-capacity = Fewest participants
planning-field-spare = Spare seats
planning-field-spare-hint = Seats beyond the people planned, in each edition.
planning-field-enrol-from = Enrolment opens on
planning-field-closes-before = Enrolment closes, days before
planning-field-decided-before = It is decided, days before
planning-edition-of-group = { $place } ({ $count ->
    [one] one person
   *[other] { $count } people
  })
planning-field-code = Code
planning-field-starts-on = First day
planning-field-venue = Venue
planning-venue-open = Venue to be found
planning-venue-open-choice = To be found in { $place }
planning-make-editions = Make the editions

# Seatings: who sits in which edition.

planning-seatings-title = Seatings
planning-seatings-lead = Who sits in which edition: proposed with proof, then given with one press. Each proposal is kept.
planning-seatings-empty = No seating yet
planning-seatings-empty-office = Everyone on your lists is proposed the edition that suits all best, by the rules of your seats.
planning-seating-number = Seating { $number }
planning-seating-title-first = From the lists
planning-seating-ask = Seat people
planning-seating-ask-lead = Everyone who is nominated, applies or waits is proposed a seat. Whoever has a seat keeps it. Nothing happens before you give the seats.
planning-seating-again = Ask again
planning-seating-find = Find the best seating
planning-field-seating-title = Name of the seating
planning-seating-editions = Editions
planning-seating-editions-hint = Tick those that people are to be seated in. All must be of one course.
planning-seating-no-edition = No edition of this project takes people now. Plan one first:
planning-seating-no-editions = Tick at least one edition.
planning-seating-two-courses = Tick editions of one course only: a person gets one seat.
planning-seating-nobody = Nobody is on the lists of these editions. Add people below, or tick other editions.
planning-seating-too-large = So much cannot be asked at once: at most { $editions } editions and { $people } people.
planning-col-seating = Seating
planning-col-seated = With a seat
planning-col-new = New seats
planning-col-waiting = Waiting
planning-col-seats = Seats
planning-col-has-seat = Taken
planning-col-asking = Asking
planning-col-fewest = Fewest people
planning-col-meets = Needs that are met
planning-col-person = Person
planning-col-organisation = Organisation
planning-col-seat = Seat
planning-col-why = Why
planning-fewest-label = Fewest people in { $code }
planning-fewest-own = planned with { $count }
planning-meets-label = Needs that are met in { $code }, with commas between
planning-seating-rules = Rules
planning-field-cells = Keep to the seats of each region and role category
planning-field-cells-hint = Unticked, a seat that its own region and category do not use can go to somebody else.
planning-field-elsewhere = Also propose other editions that are for the person’s region
planning-field-elsewhere-hint = Unticked, people are proposed only the editions that they asked for.
planning-field-organisation-most = Most people of one organisation in an edition
planning-field-organisation-most-hint = Leave it empty for no limit.
planning-seating-matters = What matters
planning-field-seat-km = How many kilometres may be travelled, all people added up, so that one person more has a seat?
planning-field-seat-km-hint = As the crow flies, one way. Where seats are equally good, whoever registered first has the better one.
planning-field-first = Who goes first?
planning-field-first-hint = Their seats count ten times.
planning-first-nobody = Nobody: all alike
planning-first-waiting = Who is on a waiting list already
planning-seating-people = People beyond the lists
planning-seating-people-hint = People whom the project knows and who are on no list yet. Those on a list are there already.
planning-field-people = Table
planning-field-people-hint = A row of headings, then a row a person, with semicolons between: mail, region, role category, organisation, priority (1 to 3; 3 goes first), needs, editions. Only the mail is needed; the rest is taken from the record.
planning-field-people-file-hint = CSV, XLSX or ODS with these columns. It is written into the table above, where you can correct it.
planning-field-good-only = Leave out the rows that are wrong
planning-people-email = E-mail
planning-people-region = Region
planning-people-role = Role category
planning-people-organisation = Organisation
planning-people-priority = Priority
planning-people-needs = Needs
planning-people-editions = Editions
planning-people-column = Column { $column }: “{ $value }” is no column that is read here, or stands there twice.
planning-people-no-email = There is no column for the mail address.
planning-people-cell = Row { $row }, { $column }: { $why }
planning-people-why-unknown = the project knows nobody with the address “{ $value }”. Add the person to the register first.
planning-people-why-twice = “{ $value }” stands in an earlier row too.
planning-people-why-missing = neither the table nor the record says it.
planning-people-why-not-known = “{ $value }” is not known.
planning-people-why-priority = “{ $value }” is not 1, 2 or 3.
planning-people-why-edition = “{ $value }” is none of the ticked editions.
planning-people-why-no-edition = no ticked edition is for this region.
planning-seating-optimal = No other seating is better, counted as you asked.
planning-seating-feasible = Best seating found so far; none is more than { $km } km better.
planning-seating-infeasible = There is no seating by these rules.
planning-seating-unknown = Stopped before a seating was found.
planning-seating-asked = What was asked
planning-asked-seat = One more seat is worth { $km } km of travel.
planning-asked-cells = The seats of each region and role category are theirs only.
planning-asked-any-cell = Seats that a region and role category do not use can go to others.
planning-asked-elsewhere = Other editions for the person’s region were proposed too.
planning-asked-own-lists = People were proposed only editions that they asked for.
planning-asked-organisation = Most people of one organisation in an edition: { $count }.
planning-asked-first-waiting = Whoever was on a waiting list goes first.
planning-asked-first-role = The role category “{ $role }” goes first.
planning-search-branches = Possibilities looked at: { $count }.
planning-search-seats-gap = No seating is more than { $km } km better than the best so far.
planning-seating-stop = Stop and keep the best seating so far
planning-seated-of = Seats taken: { $seated } of { $capacity }
planning-seated-km = { $km } km in all
planning-seated-nobody = Nobody would sit here.
planning-seat-kept = has a seat already
planning-seat-new = proposed
planning-seat-erased = Erased person
planning-seat-name = { $name }
planning-limit-full = All seats are taken, and somebody waits for one.
planning-limit-cell = { $region }, { $role }: all seats are taken ({ $count }), and somebody waits for one.
planning-limit-organisation = { $organisation }: no more than { $count } may sit here, and somebody waits.
planning-one-more = One more seat here would be worth { $km } km.
planning-one-more-cell = One more seat here, for { $region }, { $role }, would be worth { $km } km.
planning-one-more-nothing = One more seat here would change nothing.
planning-one-more-unknown = What one more seat here would be worth was not found out.
planning-waits-dearer = { $code }: the whole is better without it ({ $km } km away).
planning-waits-full = { $code }: all seats are taken.
planning-waits-cell = { $code }: no seat is left for { $region }, { $role }.
planning-waits-organisation = { $code }: no more people of { $organisation } may sit there.
planning-waits-not-held = { $code }: too few people for it to take place (at least { $count }).
planning-waits-need = { $code }: the need “{ $need }” is not met there.
planning-waits-barred = { $code }: { $why }
planning-waits-nowhere = None of the editions is open to this person.
planning-waiting-table = Who waits, and why
planning-seating-conflict = Why there is none
planning-seating-conflict-lead = These rules contradict each other; without any one of them there would be a seating.
planning-conflict-keeps = { $name } keeps the seat in { $code }.
planning-conflict-need = { $name } needs: { $need }.
planning-conflict-capacity = Seats in { $code }: { $count }.
planning-conflict-fewest = Fewest people in { $code }: { $count }.
planning-conflict-cell = Seats in { $code } for { $region }, { $role }: { $count }.
planning-conflict-organisation = Most people of one organisation in an edition: { $count }.
planning-seats-give-title = Give the seats
planning-seats-give-lead = Everyone ticked gets the proposed seat, confirmed, and leaves the other waiting lists. The others are put or kept on the waiting lists. Whoever is concerned is told by mail. All of it happens, or nothing.
planning-seats-give = Give the ticked seats
planning-seats-none = Nobody is ticked. Tick at least one person.
planning-seats-changed = Nothing was changed, because the lists are no longer as they were when this seating was made.
planning-seats-given-banner = The seats were given on { $at }.
notice-planning-seats-given = The seats are given; mails are on their way.

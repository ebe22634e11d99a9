# Regions. The pages.
regions-title = Regions
regions-lead = The countries that take part, their regions, and which of them are neighbours.
regions-countries = Countries
regions-country = Country
regions-region = Region
regions-code = Code
regions-seat = Seat
regions-population = Inhabitants
regions-neighbours = Neighbours
regions-no-countries = No country yet
regions-no-countries-text = Import a country file, and its regions stand here.
regions-country-lead = { $regions ->
    [one] { $regions } region
   *[other] { $regions } regions
  } with { $population } inhabitants
regions-regions-of = Regions of { $country }
regions-map-country = Map: { $country }
regions-map-country-text = The regions of the country; each leads to its page. The table has the same regions.
regions-map-region = Map: { $region } and its neighbours
regions-map-region-text = The region and its neighbours stand out from the rest of the country. The table of neighbours says the same.
regions-legend-here = this region
regions-legend-neighbour = neighbours
regions-facts = Facts
regions-names = Names
regions-name-local = as written locally
regions-neighbours-of = Neighbours of { $region }
regions-no-neighbours = No region borders on this one.
regions-link = What lies between
regions-link-off = does not count as a neighbour unless the planner says so
regions-distance = Distance
regions-distance-hint = The distance is that between the two seats, as the crow flies.
regions-kilometres = { $count } km
regions-origin = Where this comes from
regions-source = Source
regions-licence = Terms of use

# The import of a country.
regions-import = Import a country
regions-import-lead = A country comes as one text file with its regions, neighbours and outlines. If anything in it is wrong, nothing is stored.
regions-import-file = Country file
regions-import-hint = TOML, at most 2 MiB. A country that is already here is replaced.
regions-found-title = Neighbours found in { $country }
regions-found-text = { $count ->
    [one] The file gives no borders on land. From its outlines follows one, which will be stored with the country. Nothing is stored yet.
   *[other] The file gives no borders on land. From its outlines follow { $count }, which will be stored with the country. Nothing is stored yet.
}
regions-found-region = Region
regions-found-neighbours = Neighbours, with the length of the border
regions-found-neighbour = { $region } ({ $km } km)
regions-found-alone = No link joins these regions to another. If one can travel from them, give a bridge or ferry in the file:
regions-found-toml = The same as links for the file
regions-found-toml-text = Outlines do not show water. Where one of these borders runs in a lake, or a bridge or ferry is missing, copy the links into the file, correct them and import the file again.
regions-found-submit = Store the country with these neighbours
regions-import-gone = The file is no longer there. Please import it again.
regions-import-submit = Import
regions-import-no-file = Choose a country file that is not empty.
regions-import-problems = The file was not imported: the list below says what to correct. Then choose it again.
regions-import-problems-in = What to correct in { $file }
regions-import-line = Line
regions-import-what = What to correct
regions-format = Country files
regions-format-link = How the file is built
regions-format-parts = On this page
regions-format-lead = How a country is written down so that it can be imported.
notice-regions-imported = The country has been imported.

# Kinds of links between neighbours.
regions-link-land = border on land
regions-link-bridge = bridge or tunnel
regions-link-lake-bridge = border in a lake, with a bridge
regions-link-lake = border in a lake, no crossing
regions-link-ferry = ferry
regions-link-sea = open sea

# What can be wrong with a country file; each is shown with its line. The words in quotation marks are names in the file.
regions-problem-text-too-long = The file is too large: at most { $limit } KiB can be read.
regions-problem-not-utf8 = From here the file is not UTF-8 text. Save it in the encoding UTF-8.
regions-problem-left-out = The region “{ $code }” is missing. It is stored already, and people or editions may belong to it, so it cannot be left out.
regions-problem-syntax = From here the file cannot be read as TOML: { $detail }.
regions-problem-duplicate-field = This field is already there. Keep one of the two.
regions-problem-format = The form “{ $format }” is not known. Write “{ $wanted }”.
regions-problem-country-code = “{ $code }” is not a country code. Write two capital letters (ISO 3166-1), for example PL.
regions-problem-missing = The field “{ $field }” is missing.
regions-problem-missing-name = { $language ->
    [pl] The Polish name (“pl”) is missing.
    [sv] The Swedish name (“sv”) is missing.
   *[en] The English name (“en”) is missing.
  }
regions-problem-empty = The field “{ $field }” is empty.
regions-problem-too-long = The field “{ $field }” is too long: at most { $limit } characters.
regions-problem-odd-characters = The field “{ $field }” has a line break or a control character in it, or a space at one of its ends.
regions-problem-unknown-field = The format has no field “{ $field }” here. Is it spelled correctly?
regions-problem-wrong-type = { $wanted ->
    [text] The field “{ $field }” must be text, in quotation marks.
    [whole] The field “{ $field }” must be a whole number.
    [number] The field “{ $field }” must be a number.
    [date] The field “{ $field }” must be a date, such as 2024-12-31.
    [switch] The field “{ $field }” must be true or false.
    [table] The field “{ $field }” must be a table: fields in curly brackets.
    [tables] The field “{ $field }” must be a list of tables.
   *[rings] The outline of region “{ $field }” must be a list of rings, each a list of points.
  }
regions-problem-too-many-regions = There are { $count } regions; at most { $limit } are possible.
regions-problem-region-code = “{ $code }” is not a region code. Use capital letters A to Z and digits only.
regions-problem-duplicate-code = The code “{ $code }” already belongs to the region in line { $first }.
regions-problem-latitude = The latitude { $value } is not between -90 and 90.
regions-problem-longitude = The longitude { $value } is not between -180 and 180.
regions-problem-population = { $value } cannot be a number of inhabitants.
regions-problem-unknown-link = The link names the region “{ $code }”, which is not in the file.
regions-problem-self-link = The link leads from region “{ $code }” to itself.
regions-problem-duplicate-link = The regions “{ $a }” and “{ $b }” are already linked in line { $first }.
regions-problem-unknown-kind = “{ $kind }” is not a kind of link. Known are: { $known }.
regions-problem-unknown-outline = There is an outline for the region “{ $code }”, which is not in the file.
regions-problem-ring-short = An outline of region “{ $code }” has too few points: a closed ring has at least four, the last the same as the first.
regions-problem-ring-open = A ring of the outline of region “{ $code }” is not closed: its last point must be its first again.
regions-problem-ring-flat = A ring of the outline of region “{ $code }” encloses nothing: its points lie on one line.
regions-problem-point = A point in the outline of region “{ $code }” is not a pair of numbers [longitude, latitude].
regions-problem-too-many-points = The outlines have { $count } points together; at most { $limit } are possible. Simplify the borders.
regions-problem-more = { $count ->
    [one] There is { $count } more problem.
   *[other] There are { $count } more problems.
  }

// Tells which addresses are instances of one page, so that a walk over all pages need not see each person and edition.

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/**
 * Words after which an address names one of many: `/courses/equal-treatment`, `/regions/mazowieckie`.
 * A collection that is not in this list only makes the walk longer, for all of its members are visited.
 */
const collections = new Set(
  ("activities attempts bodies certificates countries courses documents editions enrolments exports files goals groups " +
    "handbooks items languages mails materials modules nominations organisations outcomes pages participants people plans " +
    "practices projects publications quizzes recommendations records regions reports sessions slots snapshots strategies " +
    "surveys venues verify versions").split(" "),
);

/** Words that stand after a collection without naming one of its members. */
const words = new Set("new import imports export exports search edit calendar map archive all mine register".split(" "));

/** A segment of a path with what is peculiar to one instance folded away. */
function foldSegment(segment, before) {
  const [, stem, ending = ""] = /^(.*?)(\.[a-z0-9]{2,5})?$/.exec(segment);
  if (uuid.test(stem)) return `:id${ending}`;
  if (words.has(stem)) return segment;
  if (collections.has(before) || /[0-9A-Z]/.test(stem) || stem.length > 40) return `:code${ending}`;
  return segment;
}

/** The pattern of an address: path with instances folded, and the names (not the values) of its query. */
export function foldAddress(address) {
  const { pathname, searchParams } = new URL(address);
  const segments = decodeURIComponent(pathname).split("/").filter(Boolean);
  const path = segments.map((segment, i) => foldSegment(segment, segments[i - 1])).join("/");
  const names = [...new Set(searchParams.keys())].sort().join("&");
  return `/${path}${names ? `?${names}` : ""}`;
}

/** A pattern as part of a file name. */
export function nameOf(pattern) {
  return pattern.replace(/^\/$/, "start").replace(/^\//, "").replace(/[^a-z0-9]+/gi, "_").replace(/^_|_$/g, "");
}

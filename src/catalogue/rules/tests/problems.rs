//! Every problem is told with its file and line.

use super::*;

/// A change to the small course, and what must be told: file, line, key; `course.toml` where no file is given.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, usize, &'static str)],
);

const C: &str = "course.toml";
const A: &str = "agenda.toml";
const Q: &str = "quizzes/check.toml";
const S: &str = "surveys/opinion.toml";
const M: &str = "materials/leaflet.toml";
const P: &str = "pages/listening.en.md";

const CASES: &[Case] = &[
    // course.toml
    (C, "slug = \"first-hour\"", "slug = \"other\"", &[(C, 1, "slug")]),
    (
        C,
        "slug = \"first-hour\"",
        "slug = \"First Hour\"",
        &[(C, 1, "key")],
    ),
    (C, "slug = \"first-hour\"\n", "", &[(C, 1, "missing-field")]),
    (C, "kind = \"course\"", "kind = \"class\"", &[(C, 2, "choice")]),
    (C, "kind = \"course\"", "kind = 3", &[(C, 2, "wrong-type")]),
    (C, "days = 1", "days = 1\nhours = 7", &[(C, 8, "unknown-field")]),
    (C, "days = 1", "days = 1\ndays = 1", &[(C, 8, "field-twice")]),
    (C, "days = 1", "days = 0", &[(C, 7, "number")]),
    (C, "days = 1", "days = \"one\"", &[(C, 7, "number")]),
    (C, "days = 1", "days = ", &[(C, 7, "syntax")]),
    (C, "en = \"What to do.\"", "en = \"\"", &[(C, 5, "empty")]),
    (C, ", en = \"What to do.\"", "", &[(C, 5, "language-missing")]),
    (
        C,
        "en = \"What to do.\"",
        "en = \"x\", de = \"Was tun?\"",
        &[(C, 5, "language-unknown")],
    ),
    (
        C,
        "{ pl = \"Spokój.\", en = \"Calm.\" }",
        "\"Calm\"",
        &[(C, 6, "wrong-type")],
    ),
    (C, "Spokój.", "Spok\\u0007ój.", &[(C, 6, "control")]),
    (
        C,
        "languages = [\"pl\", \"en\"]",
        "languages = [\"pl\", \"en\", \"fi\"]",
        &[(C, 3, "language-unknown")],
    ),
    (
        C,
        "\"age\", \"disability\"",
        "\"age\", \"height\"",
        &[(C, 8, "ground")],
    ),
    (
        C,
        "attended_percent = 80",
        "attended_percent = 101",
        &[(C, 14, "number")],
    ),
    (C, "breaks = \"out\"", "breaks = \"some\"", &[(C, 15, "choice")]),
    (
        C,
        "compulsory_slots = true",
        "compulsory_slots = \"yes\"",
        &[(C, 16, "wrong-type")],
    ),
    (
        C,
        "passed = [\"check\"]",
        "passed = [\"chess\"]",
        &[(C, 17, "passed")],
    ),
    (
        C,
        "[[certificate.topics]]\ntext = { pl = \"Reakcja\", en = \"Reaction\" }\nminutes = 60\n",
        "",
        &[(C, 20, "topics")],
    ),
    (
        C,
        "key = \"after\"",
        "key = \"listening\"",
        &[(C, 53, "key-twice")],
    ),
    (
        C,
        "key = \"meeting\"",
        "key = \"read-listening\"",
        &[(C, 40, "key-twice")],
    ),
    (
        C,
        "file = \"pages/listening\"",
        "quiz = \"check\"",
        &[
            (C, 31, "missing-field"),
            (C, 37, "field-of-kind"),
            ("pages/listening.en.md", 0, "file-unused"),
            ("pages/listening.pl.md", 0, "file-unused"),
        ],
    ),
    (
        C,
        "file = \"pages/listening\"",
        "file = \"listening.md\"",
        &[
            (C, 37, "page-path"),
            ("pages/listening.en.md", 0, "file-unused"),
            ("pages/listening.pl.md", 0, "file-unused"),
        ],
    ),
    (
        C,
        "material = \"leaflet\"",
        "material = \"booklet\"",
        &[(C, 61, "file-missing")],
    ),
    (
        C,
        "quiz = \"check\"",
        "quiz = \"chess\"",
        &[(C, 17, "passed"), (C, 50, "file-missing"), (Q, 0, "file-unused")],
    ),
    (
        C,
        "kind = \"survey\"",
        "kind = \"session\"",
        &[
            (C, 18, "survey-missing"),
            (C, 68, "field-of-kind"),
            (S, 0, "file-unused"),
        ],
    ),
    // agenda.toml
    (A, "day = 1", "day = 2", &[(A, 2, "day")]),
    (A, "start = \"09:00\"", "start = \"9:00\"", &[(A, 8, "clock")]),
    (A, "start = \"09:00\"", "start = \"24:00\"", &[(A, 8, "clock")]),
    (A, "start = \"09:00\"", "start = 900", &[(A, 8, "wrong-type")]),
    (
        A,
        "start = \"09:10\"",
        "start = \"08:50\"",
        &[(A, 13, "slot-order")],
    ),
    (
        A,
        "kind = \"opening\"",
        "kind = \"opening\"\nminutes = 15",
        &[(A, 14, "slot-overlap")],
    ),
    (A, "minutes = 50\n", "", &[(A, 13, "slot-endless")]),
    (A, "minutes = 50", "minutes = 1000", &[(A, 13, "slot-midnight")]),
    (
        A,
        "kind = \"group-work\"",
        "kind = \"lunch\"",
        &[(A, 15, "choice")],
    ),
    (A, "role = \"trainer\", ", "", &[(A, 19, "missing-field")]),
    (A, "basis = \"minutes\"", "basis = \"days\"", &[(A, 24, "choice")]),
    (A, "minimum = 6", "minimum = 0", &[(A, 5, "number")]),
    // quizzes
    (
        Q,
        "key = \"check\"",
        "key = \"checks\"",
        &[(Q, 1, "key-not-name")],
    ),
    (
        Q,
        "purpose = \"post-test\"",
        "purpose = \"pre-test\"",
        &[(Q, 5, "pre-test-fails")],
    ),
    (
        Q,
        "correct = true },\n  { text = { pl = \"Kiedyś\"",
        "correct = false },\n  { text = { pl = \"Kiedyś\"",
        &[(Q, 16, "one-correct")],
    ),
    (
        Q,
        "correct = true },\n  { text = { pl = \"B\"",
        "corect = true },\n  { text = { pl = \"B\"",
        &[(Q, 28, "unknown-field"), (Q, 28, "missing-field")],
    ),
    (
        Q,
        "  { text = { pl = \"B\", en = \"B\" }, correct = true },\n",
        "",
        &[(Q, 27, "few")],
    ),
    (
        Q,
        "shuffle = false",
        "shuffle = false\n\n[[sections]]\n[[sections]]\ntitle = { pl = \"B\", en = \"B\" }",
        &[(Q, 9, "missing-field"), (Q, 10, "section-empty")],
    ),
    (
        Q,
        "shuffle = false",
        "shuffle = false\n\n[[sections]]\n[[sections.draws]]\ncount = 1",
        &[(Q, 10, "draw-too-few")],
    ),
    (
        Q,
        "shuffle = false",
        "shuffle = false\n\n[[sections]]\n[[sections.draws]]\ncount = 197",
        &[(Q, 0, "quiz-too-long")],
    ),
    (
        Q,
        "shuffle = false",
        "shuffle = false\n\n[[sections]]\n[[sections.draws]]\ncount = 0\nkind = \"essay\"",
        &[(Q, 10, "draw-too-few"), (Q, 11, "number"), (Q, 12, "choice")],
    ),
    (
        Q,
        "key = \"q03\"",
        "key = \"q03\"\nsection = 2",
        &[(Q, 34, "number")],
    ),
    (
        Q,
        "key = \"q03\"",
        "key = \"q03\"\nsection = 1\npool = true",
        &[(Q, 34, "pool-section")],
    ),
    (
        Q,
        "key = \"q03\"",
        "key = \"q03\"\npool = 1",
        &[(Q, 34, "wrong-type")],
    ),
    (Q, "key = \"q02\"", "key = \"q01\"", &[(Q, 22, "key-twice")]),
    (Q, "ground = \"age\"", "ground = \"youth\"", &[(Q, 12, "ground")]),
    (
        Q,
        "correct = true\n",
        "accept = { pl = [\"x\"], en = [\"x\"] }\n",
        &[(Q, 32, "missing-field"), (Q, 38, "field-of-kind")],
    ),
    (Q, ", en = [\"7\", \"seven\"]", "", &[(Q, 60, "language-missing")]),
    (Q, "en = [\"7\", \"seven\"]", "en = []", &[(Q, 60, "empty")]),
    (
        Q,
        "marks = 2\ntext = { pl = \"Połącz.\"",
        "marks = 0\ntext = { pl = \"Połącz.\"",
        &[(Q, 43, "marks")],
    ),
    (
        Q,
        "  { left = { pl = \"b\", en = \"b\" }, right = { pl = \"2\", en = \"2\" } },\n",
        "",
        &[(Q, 46, "few")],
    ),
    // surveys
    (
        S,
        "low = { pl = \"nie\", en = \"no\" }\n",
        "",
        &[(S, 5, "missing-field")],
    ),
    (S, "  { pl = \"złe\", en = \"bad\" },\n", "", &[(S, 18, "few")]),
    (
        S,
        "kind = \"text\"",
        "kind = \"text\"\noptions = []",
        &[(S, 26, "field-of-kind")],
    ),
    (S, "required = true", "required = 1", &[(S, 9, "wrong-type")]),
    // materials
    (M, "kind = \"leaflet\"", "kind = \"poster\"", &[(M, 2, "choice")]),
    (M, "licence = \"CC BY 4.0\"\n", "", &[(M, 1, "missing-field")]),
    // pages
    (P, "# The first conversation\n", "", &[(P, 1, "title-missing")]),
    (P, "## Then", "# Then", &[(P, 5, "title-second")]),
    (P, "## Then", "### Then", &[(P, 5, "heading-skipped")]),
    (P, "Write it", "Write [it](notes.md)", &[(P, 7, "link")]),
    (
        P,
        "Write it",
        "Write [it](../../../etc/passwd)",
        &[(P, 7, "link")],
    ),
    (
        P,
        "Write it",
        "Write [it](javascript:alert(1))",
        &[(P, 7, "link")],
    ),
    (P, "Write it", "Write [it](/people)", &[(P, 7, "link")]),
    (P, "Write it", "Write [it](#before)", &[(P, 7, "anchor")]),
    (P, "Write it down.", "![A map](map.png)", &[(P, 7, "picture")]),
    (
        P,
        "Write it down.",
        "![A map](https://example.org/map.png)",
        &[(P, 7, "picture")],
    ),
    (
        P,
        "Write it down.",
        "[It][1].\n\n[1]: listening.pl.md",
        &[(P, 7, "link-form")],
    ),
    (P, PAGE, "# Only a title\n", &[(P, 0, "page-empty")]),
    (
        "materials/leaflet.en.md",
        "Text.",
        "[Text](../pages/listening.en.md)",
        &[("materials/leaflet.en.md", 3, "link")],
    ),
];

#[test]
fn the_small_course_has_no_problems() {
    assert_eq!(told(&folder()), []);
}

#[test]
fn each_problem_is_told_with_its_file_and_line() {
    let mut wrong = Vec::new();
    for (file, from, to, expected) in CASES {
        let expected: Vec<(String, usize, String)> = expected
            .iter()
            .map(|(file, line, key)| ((*file).to_owned(), *line, (*key).to_owned()))
            .collect();
        let told = told(&folder_with(file, from, to));
        if told != expected {
            wrong.push(format!(
                "{file}: {from:?} -> {to:?}\n    {told:?}\nnot {expected:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! The words of the table: headings, kinds and rules, as they are written and recognised in the three languages.

use kernel::languages::Language;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Column {
    Category,
    Name,
    Kind,
    Question,
    Right,
    Marks,
    Rule,
    Units,
    Feedback,
    IfRight,
    IfPartly,
    IfWrong,
    Penalty,
    Tags,
    Ground,
    Outcome,
    Start,
    Guide,
    Answer(usize),
    AnswerFeedback(usize),
    Hint(usize),
}

/// The most numbered columns of one sort: with feedback they stay within what a table may have.
pub(super) const MOST_ANSWERS: usize = 80;
/// The most hints.
pub(super) const MOST_HINTS: usize = 10;

/// Words by language: English, Polish, Swedish. The first of each is written, all are recognised; small letters.
type Words = [&'static [&'static str]; 3];

/// Columns that stand once, in the order in which they are written before the answers.
const SINGLE: [(Column, Words); 18] = [
    (Column::Category, [&["category"], &["kategoria"], &["kategori"]]),
    (Column::Name, [&["name"], &["nazwa"], &["namn"]]),
    (
        Column::Kind,
        [
            &["kind", "type"],
            &["rodzaj", "typ"],
            &["frågetyp", "typ", "slag"],
        ],
    ),
    (
        Column::Question,
        [&["question"], &["pytanie"], &["fråga", "fraga"]],
    ),
    (
        Column::Right,
        [
            &["right", "right answers", "correct"],
            &["poprawne", "poprawna", "prawidłowe", "prawidłowa"],
            &["rätt", "rätt svar", "ratt"],
        ],
    ),
    (
        Column::Marks,
        [&["marks", "points"], &["punkty"], &["poäng", "poang"]],
    ),
    (
        Column::Rule,
        [
            &["rule", "rules"],
            &["zasada", "reguła", "zasady"],
            &["regel", "regler"],
        ],
    ),
    (
        Column::Units,
        [
            &["units", "unit"],
            &["jednostki", "jednostka"],
            &["enheter", "enhet"],
        ],
    ),
    (
        Column::Feedback,
        [&["feedback"], &["komentarz"], &["återkoppling", "aterkoppling"]],
    ),
    (
        Column::IfRight,
        [
            &["feedback if right"],
            &["komentarz do poprawnej"],
            &["återkoppling vid rätt"],
        ],
    ),
    (
        Column::IfPartly,
        [
            &["feedback if partly right"],
            &["komentarz do częściowo poprawnej"],
            &["återkoppling vid delvis rätt"],
        ],
    ),
    (
        Column::IfWrong,
        [
            &["feedback if wrong"],
            &["komentarz do błędnej"],
            &["återkoppling vid fel"],
        ],
    ),
    (
        Column::Penalty,
        [
            &["penalty"],
            &["odjęcie za błędną próbę", "kara"],
            &["avdrag per försök", "avdrag"],
        ],
    ),
    (
        Column::Tags,
        [&["tags", "tag"], &["znaczniki", "tagi"], &["taggar"]],
    ),
    (
        Column::Ground,
        [&["ground"], &["przesłanka"], &["diskrimineringsgrund", "grund"]],
    ),
    (
        Column::Outcome,
        [
            &["outcome"],
            &["efekt uczenia się", "efekt"],
            &["lärandemål", "mål"],
        ],
    ),
    (
        Column::Start,
        [
            &["text to start from"],
            &["tekst na początek"],
            &["text att börja med"],
        ],
    ),
    (
        Column::Guide,
        [
            &["guide for markers"],
            &["wskazówki dla oceniających"],
            &["bedömningsanvisning"],
        ],
    ),
];

const ANSWER: Words = [&["answer"], &["odpowiedź", "odpowiedz"], &["svar"]];
const ANSWER_FEEDBACK: Words = [&["feedback"], &["komentarz"], &["återkoppling", "aterkoppling"]];
const HINT: Words = [&["hint"], &["wskazówka", "wskazowka"], &["ledtråd", "ledtrad"]];

fn written(words: &Words, language: Language) -> &'static str {
    let [english, polish, swedish] = words;
    let of = match language {
        Language::En => english,
        Language::Pl => polish,
        Language::Sv => swedish,
    };
    of.first().copied().unwrap_or_default()
}

fn knows(words: &Words, text: &str) -> bool {
    words.iter().any(|known| known.contains(&text))
}

impl Column {
    /// Those that stand once, in the order in which they are written.
    pub(super) fn all_single() -> impl Iterator<Item = Self> {
        SINGLE.iter().map(|(column, _)| *column)
    }

    /// What stands above it.
    pub(super) fn heading(self, language: Language) -> String {
        let numbered = |words: &Words, place: usize| format!("{} {}", written(words, language), place + 1);
        let small = match self {
            Self::Answer(place) => numbered(&ANSWER, place),
            Self::AnswerFeedback(place) => numbered(&ANSWER_FEEDBACK, place),
            Self::Hint(place) => numbered(&HINT, place),
            single => SINGLE
                .iter()
                .find(|(column, _)| *column == single)
                .map_or_else(String::new, |(_, words)| written(words, language).to_owned()),
        };
        let mut letters = small.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The column under a heading, in whichever language it is written.
    pub(super) fn under(heading: &str) -> Option<Self> {
        let heading = heading
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase();
        let heading = heading.trim_end_matches(['*', ':']).trim_end();
        if let Some((column, _)) = SINGLE.iter().find(|(_, words)| knows(words, heading)) {
            return Some(*column);
        }
        let digits = heading.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let words = heading.strip_suffix(digits)?.trim_end();
        let place = digits.parse::<usize>().ok()?.checked_sub(1)?;
        let numbered: [(&Words, fn(usize) -> Self, usize); 3] = [
            (&ANSWER, Self::Answer, MOST_ANSWERS),
            (&ANSWER_FEEDBACK, Self::AnswerFeedback, MOST_ANSWERS),
            (&HINT, Self::Hint, MOST_HINTS),
        ];
        numbered
            .into_iter()
            .find(|(known, _, most)| place < *most && knows(known, words))
            .map(|(_, column, _)| column(place))
    }
}

/// Declares words that stand for something, written and recognised in the three languages.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($word:ident: $en:expr, $pl:expr, $sv:expr;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $name { $($word),+ }

        impl $name {
            pub(super) const ALL: &'static [Self] = &[$(Self::$word),+];

            fn words(self) -> Words {
                match self { $(Self::$word => [&$en, &$pl, &$sv]),+ }
            }

            /// The word as it is written.
            pub(super) fn word(self, language: Language) -> &'static str {
                written(&self.words(), language)
            }

            /// What a word stands for, in whichever language it is.
            pub(super) fn of(word: &str) -> Option<Self> {
                let word = word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
                Self::ALL.iter().copied().find(|known| knows(&known.words(), &word))
            }
        }
    };
}

words! {
    /// The kind of a question.
    Kind {
        Single: ["single choice", "single", "one answer"], ["jeden wybór", "jednokrotny wybór", "jednokrotnego wyboru"], ["ett svar", "enval"];
        Multiple: ["multiple choice", "multiple", "several answers"], ["kilka wyborów", "wielokrotny wybór", "wielokrotnego wyboru"], ["flera svar", "flerval"];
        TrueFalse: ["true or false", "true/false", "true_false"], ["prawda czy fałsz", "prawda/fałsz", "prawda fałsz"], ["sant eller falskt", "sant/falskt"];
        Short: ["short answer", "short"], ["krótka odpowiedź"], ["kort svar", "kortsvar"];
        Numerical: ["number", "numerical"], ["liczba", "liczbowe"], ["tal", "numerisk"];
        Matching: ["matching", "match"], ["dopasowanie", "łączenie"], ["para ihop", "matchning"];
        Ordering: ["ordering", "order"], ["kolejność", "porządkowanie"], ["ordna", "ordning"];
        Cloze: ["text with gaps", "cloze"], ["tekst z lukami"], ["lucktext"];
        Words: ["missing words", "words"], ["brakujące słowa"], ["saknade ord"];
        Long: ["long answer", "long", "essay"], ["długa odpowiedź", "wypracowanie"], ["långt svar", "uppsats"];
        Description: ["description"], ["opis"], ["beskrivning"];
        Likert: ["scale", "likert"], ["skala"], ["skala"];
    }
}

words! {
    /// Yes and no in the column of right answers.
    Truth {
        True: ["true", "yes", "t"], ["prawda", "tak", "p"], ["sant", "ja", "s"];
        False: ["false", "no", "f"], ["fałsz", "nie", "falsz"], ["falskt", "nej"];
    }
}

words! {
    /// What the column of rules says.
    Rule {
        AllOrNothing: ["all or nothing"], ["wszystko albo nic"], ["allt eller inget"];
        Places: ["by place"], ["według miejsc"], ["efter plats"];
        Neighbours: ["by neighbours"], ["według sąsiedztwa"], ["efter grannar"];
        Capitals: ["capitals matter"], ["wielkość liter ma znaczenie"], ["versaler räknas"];
        AnyMarks: ["accents do not matter"], ["znaki diakrytyczne bez znaczenia"], ["accenter räknas inte"];
        Lines: ["lines"], ["wierszy", "wiersze"], ["rader"];
        Least: ["words at least"], ["słów co najmniej"], ["ord minst"];
        Most: ["words at most"], ["słów co najwyżej"], ["ord högst"];
        NoUnit: ["without unit less"], ["bez jednostki mniej"], ["utan enhet mindre"];
    }
}

words! {
    /// What stands before the colon at a place of a text with gaps.
    Place {
        Single: ["choice"], ["wybór"], ["val"];
        Multiple: ["several"], ["kilka"], ["flera"];
        Text: ["text"], ["tekst"], ["text"];
        Number: ["number"], ["liczba"], ["tal"];
        Row: ["row"], ["w wierszu"], ["i rad"];
        Column: ["column"], ["w kolumnie"], ["i kolumn"];
        Shuffle: ["shuffle"], ["losowo"], ["blanda"];
        Capitals: ["capitals"], ["wielkość liter"], ["versaler"];
        AnyMarks: ["no accents"], ["bez znaków"], ["utan accenter"];
    }
}

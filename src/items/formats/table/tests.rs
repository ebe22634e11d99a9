//! The table as people write it, its problems by row and column, and the way out and in again.

use kernel::{
    languages::{Language, Languages},
    sheets,
    sheets::About,
};
use proptest::prelude::*;
use time::macros::datetime;

use super::*;
use crate::{
    answer::Answer,
    content::{OrderRule, Task},
    formats::arbitrary,
    marking::share,
};

fn read_csv(text: &str) -> (Vec<Draft>, Vec<Refused>) {
    let table = sheets::read_table(text.as_bytes(), "questions.csv").unwrap();
    read(&table, Language::En).unwrap()
}

fn about() -> About {
    About {
        title: "Questions".to_owned(),
        author: "Office".to_owned(),
        created: datetime!(2026-01-02 03:04 UTC),
    }
}

/// What an answer earns, in words.
fn earned(task: &Task, answer: &Answer) -> String {
    share(task, "en", Some(answer)).map_or_else(|| "by hand".to_owned(), |share| share.to_string())
}

#[test]
fn a_question_of_each_kind_is_read_as_an_office_would_write_it() {
    let (items, refused) = read_csv(
        "Category;Name;Kind;Question;Answer 1;Answer 2;Answer 3;Right;Rule;Marks;Tags\n\
         Law > Sources;Directive;;Which directive?;*2000/43/EC;2004/113/EC;;;;2;law, race\n\
         ;Two;;Which two?;*Age;*Disability;Income;;;;\n\
         ;By number;single;Which?;a;b;c;2;;;\n\
         ;Truth;;Is it so?;;;;true;;;\n\
         ;Kazdy;jeden wybór;Który?;*a;[50%]b;c;;;;\n\
         ;Typed;short answer;Who?;Ombud*;[1/2]Commissioner;;;;;\n\
         ;Years;number;How many?;12 ± 0,5;[50 %] 10..14;;;;;\n\
         ;Pairs;;Which where?;Poland = Warsaw;Sweden = Stockholm;= Oslo;;;;\n\
         ;Steps;ordering;In order;first;second;third;;all or nothing;;\n\
         ;Gaps;cloze;Now is the [[1]] of [[2]];\"choice, 2: *winter | summer # No.\";text: York | [50%] york;;;;;\n\
         ;Words;words;By [[1]] and [[2]];sex;age;income;\"1, 2\";;;\n\
         ;Case;long;Tell;;;;;lines = 5; 3;\n",
    );
    assert_eq!(refused, vec![]);
    assert_eq!(items[0].category, ["Law", "Sources"]);
    assert_eq!(items[0].tags, ["law", "race"]);
    assert_eq!(items[0].marks, Exact::whole(2));
    let table: [(usize, Answer, &str); 14] = [
        (0, Answer::Chosen(vec![0]), "1"),
        (1, Answer::Chosen(vec![0, 1]), "1"),
        (1, Answer::Chosen(vec![0, 2]), "0"),
        (2, Answer::Chosen(vec![1]), "1"),
        (3, Answer::Truth(true), "1"),
        (4, Answer::Chosen(vec![1]), "0.5"),
        (5, Answer::Text("ombudsman".into()), "1"),
        (5, Answer::Text("commissioner".into()), "0.5"),
        (6, Answer::Text("12,4".into()), "1"),
        (6, Answer::Text("10".into()), "0.5"),
        (7, Answer::Matched([(0, 0), (1, 2)].into()), "0.5"),
        (8, Answer::Matched([(0, 0), (1, 2), (2, 1)].into()), "0"),
        (
            9,
            Answer::Filled([(0, Answer::Chosen(vec![0])), (1, Answer::Text("york".into()))].into()),
            "1",
        ),
        (10, Answer::Matched([(0, 0), (1, 2)].into()), "0.5"),
    ];
    for (place, answer, share) in table {
        assert_eq!(
            earned(&items[place].content.task, &answer),
            share,
            "{} {answer:?}",
            items[place].name
        );
    }
    assert!(matches!(
        items[8].content.task,
        Task::Ordering {
            rule: OrderRule::AllOrNothing,
            ..
        }
    ));
    assert_eq!(items[11].content.task.code(), "long");
}

#[test]
fn headings_and_words_are_known_in_each_language() {
    for language in Language::ALL {
        let columns =
            Column::all_single().chain([Column::Answer(3), Column::AnswerFeedback(0), Column::Hint(1)]);
        for column in columns {
            assert_eq!(
                Column::under(&column.heading(language)),
                Some(column),
                "{language:?}"
            );
        }
    }
    assert_eq!(Column::under("Odpowiedź  12 "), Some(Column::Answer(11)));
    assert_eq!(Column::under("Answer 0"), None);
    assert_eq!(Column::under("Answer 999"), None);
}

#[test]
fn each_problem_is_told_by_row_and_column() {
    let (items, refused) = read_csv(
        "Kind,Question,Answer 1,Answer 2,Right,Marks,Comment\n\
         riddle,What?,a,b,1,1,\n\
         ,,*a,b,,1,\n\
         single,What?,*a,,,1,\n\
         single,What?,a,b,,much,\n\
         single,What?,a,b,7,1,\n\
         number,How many?,few,,,1,\n\
         matching,Which?,a =,b = c,,1,\n\
         cloze,A [[2]] gap,text: x,,,1,\n\
         ,What?,a,b,,1,\n\
         single,Good?,*a,b,,1,\n",
    );
    let told: Vec<(usize, String, String)> = refused
        .iter()
        .map(|refused| {
            let column = refused.reason.args["column"].as_str().unwrap().to_owned();
            let key = refused.reason.key.trim_start_matches("quizzes-format-table-");
            (refused.line.unwrap(), column, key.to_owned())
        })
        .collect();
    let expected = [
        (2, "Kind", "kind"),
        (3, "Question", "question-empty"),
        (4, "Answer 1", "answers-few"),
        (5, "Right", "none-right"),
        (5, "Marks", "number"),
        (6, "Right", "right-unknown"),
        (6, "Right", "none-right"),
        (7, "Answer 1", "number"),
        (8, "Answer 1", "pair"),
        (8, "Answer 1", "pairs-few"),
        (9, "Question", "places"),
        (10, "Kind", "kind-unclear"),
    ];
    let expected = expected.map(|(row, column, key)| (row, column.to_owned(), key.to_owned()));
    assert_eq!(told, expected);
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].warnings[0].key, "quizzes-format-table-column-unknown");
}

#[test]
fn another_table_is_told_what_it_lacks() {
    let table = sheets::read_table(b"Given name,E-mail\nAnna,a@example.org\n", "people.csv").unwrap();
    assert!(!is_ours(&table.headings));
    assert_eq!(
        read(&table, Language::Pl).unwrap_err().key,
        "quizzes-format-table-columns"
    );
}

#[test]
fn nothing_that_is_written_can_run_in_a_spreadsheet() {
    let (items, _) = read_csv("Kind,Question,Answer 1,Answer 2\nsingle,\"=HYPERLINK(\"\"x\"\")\",*+1,-1\n");
    let written = write(&items, Language::En, &Kind::Csv).unwrap();
    let text = String::from_utf8(written.bytes).unwrap();
    for cell in text.lines().nth(1).unwrap().split(';') {
        assert!(
            !cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']),
            "{cell}"
        );
    }
}

#[test]
fn what_a_table_cannot_hold_is_named() {
    let (mut items, _) = read_csv("Question,Answer 1,Answer 2\nOne,*a,b\nTwo,*a,b\nThree,*a,b\n");
    items[0].pictures.push(crate::draft::Picture {
        name: "a.png".into(),
        bytes: vec![1],
    });
    items[1].content.text = items[1].content.text.clone().and(Language::Pl, "Dwa");
    items[2].content.feedback = kernel::text::Localised::of(Language::En, "x".repeat(10_001));
    let writing = write(&items, Language::En, &Kind::Csv).unwrap();
    let told = |list: Vec<Refused>| -> Vec<(String, String)> {
        let end = |reason: Message| reason.key.trim_start_matches("quizzes-format-table-").to_owned();
        list.into_iter()
            .map(|refused| (refused.name, end(refused.reason)))
            .collect()
    };
    let pair = |name: &str, key: &str| (name.to_owned(), key.to_owned());
    assert_eq!(told(writing.left_out), [pair("Three", "cell-long")]);
    assert_eq!(
        told(writing.changed),
        [pair("One", "pictures-lost"), pair("Two", "languages-lost")]
    );
}

#[test]
fn the_template_is_read_as_ours_in_each_language() {
    for language in Language::ALL {
        let say = |message: &Message| message.key.clone();
        let bytes = write_template(language, &about(), &std::env::temp_dir(), &say).unwrap();
        let table = sheets::read_table(&bytes, "template.xlsx").unwrap();
        assert!(is_ours(&table.headings), "{language:?}");
        assert_eq!(Columns::of(&table.headings).unknown, Vec::<String>::new());
    }
}

fn without_places(mut drafts: Vec<Draft>) -> Vec<Draft> {
    for draft in &mut drafts {
        draft.line = None;
    }
    drafts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn questions_come_back_from_csv_and_workbook(
        drafts in prop::collection::vec(arbitrary::draft(&"[-=+@'*\\\\\\[#|a-zA-Zżö%\"><0-9;,:/\\]]([ -~ąö\n]{0,20}[!-~])?".boxed()), 1..6),
        is_workbook: bool,
    ) {
        let about = about();
        let folder = std::env::temp_dir();
        let kind = if is_workbook { Kind::Xlsx { about: &about, folder: &folder } } else { Kind::Csv };
        // Names of places in random text would be places.
        prop_assume!(drafts.iter().all(|draft| !draft.content.text.get(Language::En).contains("![")));
        let written = write(&drafts, Language::En, &kind).unwrap();
        prop_assert_eq!(written.left_out, vec![]);
        prop_assert_eq!(written.changed, vec![]);
        let table = sheets::read_table(&written.bytes, "questions.csv").unwrap();
        let (items, refused) = read(&table, Language::En).unwrap();
        prop_assert_eq!(refused, vec![]);
        prop_assert_eq!(without_places(items), drafts);
    }

    #[test]
    fn no_table_breaks_it(text in "(Question|Kind|Right|Answer 1|Answer 2|,|;|\n|\\*|\\[|\\]|=|cloze|words|number|matching|\\PC){0,60}") {
        if let Ok(table) = sheets::read_table(format!("Question,Kind,Answer 1,Answer 2,Right,Rule\n{text}").as_bytes(), "a.csv") {
            let _ = read(&table, Language::Sv);
        }
    }
}

#[test]
fn every_message_has_its_words_in_each_language() {
    let languages = Languages::load().unwrap();
    for language in Language::ALL {
        let say = |message: &Message| languages.say(language, message);
        write_template(language, &about(), &std::env::temp_dir(), &say).unwrap();
    }
    let (_, refused) = read_csv(
        "Kind,Question,Answer 1,Right\nriddle,What?,a,1\nsingle,,a,9\ncloze,x,choice: a,\nmatching,x,= a,\nnumber,x,y,\n,x,,\ntrue or false,x,,x\n",
    );
    for refused in refused {
        languages.say(Language::Sv, &refused.reason);
    }
    assert_eq!(languages.missed(), Vec::<String>::new());
}

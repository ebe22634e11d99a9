//! Tests of this room, as tables.

use kernel::text::Localised;

use super::*;
use crate::{
    content::{OrderRule, Pair},
    formats::xml::parse,
};

const PNG: &str = "iVBORw0KGgo=";

fn reads(questions: &str) -> Reading {
    let root = parse(&format!("<quiz>\n{questions}</quiz>")).unwrap();
    read(&root, "UTF-8", Language::En)
}

fn one(question: &str) -> Draft {
    let mut reading = reads(question);
    assert!(
        reading.refused.is_empty() && reading.items.len() == 1,
        "{reading:?}"
    );
    reading.items.remove(0)
}

fn question(kind: &str, inside: &str) -> String {
    format!(
        "<question type=\"{kind}\"><name><text>N</text></name><questiontext format=\"html\"><text><![CDATA[<p>Q</p>]]></text></questiontext>{inside}</question>\n"
    )
}

fn en(text: &str) -> Localised {
    crate::formats::localised(Language::En, text)
}

fn keys(warnings: &[Message]) -> Vec<String> {
    warnings
        .iter()
        .map(|warning| warning.key.replace("quizzes-format-", ""))
        .collect()
}

#[test]
fn what_all_questions_have_is_kept() {
    let category =
        "<question type=\"category\"><category><text>$course$/top/A//B/C</text></category></question>\n";
    let text = question(
        "shortanswer",
        &format!(
            "<generalfeedback format=\"plain_text\"><text>*g*</text></generalfeedback><defaultgrade>2.5000000</defaultgrade><penalty>0.33</penalty><idnumber>x1</idnumber>\
          <usecase>1</usecase><answer fraction=\"100\"><text>a*</text><feedback><text><![CDATA[<img src=\"@@PLUGINFILE@@/p%201.png\" alt=\"P\">]]></text><file name=\"p 1.png\" encoding=\"base64\">{PNG}</file><file name=\"s.mp3\" encoding=\"base64\">SUQz</file></feedback></answer>\
          <hint format=\"markdown\"><text>*h*</text></hint><hint><text></text></hint><tags><tag><text>t</text></tag></tags>"
        ),
    );
    let draft = one(&format!("{category}{text}"));
    assert_eq!((draft.name.as_str(), draft.line), ("N", Some(3)));
    assert_eq!(draft.category, ["A/B", "C"]);
    assert_eq!(draft.tags, ["id:x1", "t"]);
    assert_eq!(
        (draft.marks.to_string(), draft.penalty.to_string()),
        ("2.5".to_owned(), "1/3".to_owned())
    );
    assert_eq!(
        (&draft.content.feedback, &draft.content.hints),
        (&en("\\*g\\*"), &vec![en("*h*")])
    );
    let Task::Short { accept, spelling } = &draft.content.task else {
        panic!("no word")
    };
    assert!(spelling.case);
    assert_eq!(
        (accept["en"][0].text.as_str(), &accept["en"][0].feedback),
        ("a*", &en("![P](p-1.png)"))
    );
    assert_eq!(
        draft
            .pictures
            .iter()
            .map(|picture| picture.name.as_str())
            .collect::<Vec<_>>(),
        ["p-1.png"]
    );
    assert_eq!(keys(&draft.warnings), ["lost-files"]);
}

#[test]
fn every_type_becomes_what_it_asks() {
    let answer =
        |fraction: &str, text: &str| format!("<answer fraction=\"{fraction}\"><text>{text}</text></answer>");
    let two = answer("100", "a") + &answer("-50", "b");
    let table = [
        (question("multichoice", &two), "single", vec![]),
        (
            question(
                "multichoice",
                &format!("<single>false</single><shuffleanswers>0</shuffleanswers>{two}"),
            ),
            "multiple",
            vec!["lost-order"],
        ),
        (
            question("multichoice", &(answer("50", "a") + &answer("0", "b"))),
            "single",
            vec!["no-full-mark"],
        ),
        (question("multichoiceset", &two), "multiple", vec![]),
        (
            question("truefalse", &(answer("0", "wahr") + &answer("100", "falsch"))),
            "true_false",
            vec![],
        ),
        (question("numerical", &answer("100", "1.5")), "numerical", vec![]),
        (
            question(
                "matching",
                "<subquestion><text>l</text><answer><text>r</text></answer></subquestion>",
            ),
            "matching",
            vec![],
        ),
        (
            question(
                "ordering",
                &format!(
                    "<gradingtype>LONGEST_ORDERED_SUBSET</gradingtype><selecttype>RANDOM</selecttype>{two}"
                ),
            ),
            "ordering",
            vec!["order-rule", "order-all"],
        ),
        (
            question("essay", "<attachments>1</attachments>"),
            "long",
            vec!["lost-attachments"],
        ),
        (question("description", ""), "description", vec![]),
    ];
    for (text, code, warnings) in table {
        let draft = one(&text);
        assert_eq!(
            (draft.content.task.code(), keys(&draft.warnings)),
            (code, warnings.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
        assert_eq!(draft.content.text, en("Q"));
    }
    let Task::TrueFalse { correct, .. } = one(&question(
        "truefalse",
        &(answer("0", "wahr") + &answer("100", "falsch")),
    ))
    .content
    .task
    else {
        panic!("no truth")
    };
    assert!(!correct);
}

#[test]
fn numbers_keep_their_units_and_what_these_are_worth() {
    let text = "<answer fraction=\"100\"><text>3,5</text><tolerance>0.1</tolerance></answer><answer fraction=\"0\"><text>*</text></answer>\
                <units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit></units>\
                <unitgradingtype>1</unitgradingtype><unitpenalty>0.2500000</unitpenalty><showunits>0</showunits>";
    let Task::Numerical {
        accept,
        units,
        unit_penalty,
    } = one(&question("numerical", text)).content.task
    else {
        panic!("no number")
    };
    assert_eq!(accept[0].value.clone().unwrap().to_string(), "3.5");
    assert_eq!(
        (accept[0].tolerance.to_string(), &accept[1].value),
        ("0.1".to_owned(), &None)
    );
    assert_eq!(
        (
            units[1].name.as_str(),
            units[1].per.to_string(),
            unit_penalty.to_string()
        ),
        ("m", "1000".to_owned(), "0.25".to_owned())
    );
}

#[test]
fn places_are_numbered_as_they_stand() {
    let words = "<selectoption><text>cat</text><group>1</group></selectoption><selectoption><text>*dog*</text><group>1</group></selectoption>";
    let text = question("gapselect", words).replace("<p>Q</p>", "<p>A [[2]] and a [[1]], [[x]]</p>");
    let draft = one(&text);
    assert_eq!(draft.content.text, en("A [[1]] and a [[2]], \\[\\[x\\]\\]"));
    let Task::Words { words, places } = &draft.content.task else {
        panic!("no words")
    };
    assert_eq!((places.as_slice(), words[1].again), ([1, 0].as_slice(), true));
    assert_eq!(words[1].text, en("\\*dog\\*"));
    let boxes = "<dragbox><text>H&lt;sub&gt;2&lt;/sub&gt;O</text><group>2</group><infinite/></dragbox><dragbox><text>b</text></dragbox>";
    let draft = one(&question("ddwtos", boxes).replace("<p>Q</p>", "[[1]]"));
    let Task::Words { words, .. } = &draft.content.task else {
        panic!("no words")
    };
    assert_eq!(
        (
            words[0].text.get(Language::En),
            words[0].group,
            words[0].again,
            words[1].again
        ),
        ("H₂O", 2, true, false)
    );
    let text = question(
        "ordering",
        "<gradingtype>ABSOLUTE_POSITION</gradingtype><answer><text>a</text></answer><answer><text>b</text></answer>",
    );
    assert_eq!(
        one(&text).content.task,
        Task::Ordering {
            steps: vec![en("a"), en("b")],
            rule: OrderRule::Places
        }
    );
    let text = question(
        "matching",
        "<subquestion><text>l</text><answer><text>r*</text></answer></subquestion><subquestion><text></text><answer><text>x</text></answer></subquestion>",
    );
    assert_eq!(
        one(&text).content.task,
        Task::Matching {
            pairs: vec![Pair {
                left: en("l"),
                right: en("r\\*")
            }],
            distractors: vec![en("x")]
        }
    );
}

#[test]
fn what_cannot_be_taken_is_refused_by_name_and_nothing_of_it_stays() {
    let answer = |fraction: &str| format!("<answer fraction=\"{fraction}\"><text>{fraction}</text></answer>");
    let table = [
        (
            question(
                "multichoice",
                &(answer("33") + &answer("33.33333") + &answer("-50")),
            ),
            "grades",
        ),
        (question("multichoice", &answer("100")), "too-few-answers"),
        (
            question("numerical", &answer("100").replace(">100<", ">x<")),
            "no-number",
        ),
        (question("calculated", ""), "type-calculated"),
        (question("random", ""), "type-random"),
        (question("ddmarker", ""), "type-drawn"),
        (question("coderunner", ""), "type-unknown"),
        (
            question("gapselect", "").replace("<p>Q</p>", "[[1]]"),
            "words-missing",
        ),
        (question("cloze", ""), "cloze-none"),
        (question("ordering", ""), "too-few-answers"),
        (question("matching", ""), "no-pairs"),
    ];
    for (text, key) in table {
        let reading = reads(&text);
        let [refused] = reading.refused.as_slice() else {
            panic!("{text}")
        };
        assert!(reading.items.is_empty());
        assert_eq!(
            (refused.line, refused.name.as_str(), refused.reason.key.as_str()),
            (Some(2), "N", format!("quizzes-format-{key}").as_str())
        );
    }
    let reading = reads(&question("multichoice", &(answer("33") + &answer("33.33333"))));
    assert_eq!(reading.refused[0].reason.args["grades"], "0.33");
    assert_eq!(reading.refused[0].reason.args["question"], "N");
}

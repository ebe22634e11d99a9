//! Tests of this room, as tables.

use super::*;

fn reads(text: &str) -> Result<Read, Message> {
    read(
        text,
        Written::Html,
        Language::En,
        &Pictures::default(),
        &BTreeMap::new(),
    )
}

#[test]
fn what_is_wrong_is_named() {
    let table = [
        ("Choose {1:MULTICHOICE:=Apple#Yes}", "cloze-too-few"),
        ("Choose {1:MULTICHOICE:Pear#No~%50%Apple#Yes}", "cloze-no-full"),
        ("Choose {1:MR:a~b}", "cloze-no-full"),
        ("Grade {3:NUMERICAL:=zero}", "cloze-number"),
        ("Grade {3:NUMERICAL:=1:x}", "cloze-number"),
        ("Choose {1:MULTICHOICE}", "cloze-none"),
        ("Choose {1:OTHER:=a~b}", "cloze-none"),
        ("Choose {1:SA:=a", "cloze-none"),
        ("<span title='{1:SA:=a}'>x</span>", "cloze-places"),
    ];
    for (text, key) in table {
        let reason = reads(text).map(|read| read.text).unwrap_err();
        assert_eq!(reason.key, format!("quizzes-format-{key}"), "{text}");
    }
}

#[test]
fn every_kind_is_read_with_weights_feedback_and_escapes() {
    let text = "<p>A {:SA:=a\\}b&#125;c&#35;#<b>yes</b> \\# \\~~*#no}, {2:MCVS:~=1&lt;2~%-33,3333%x} and {3:NM:=1,5:0.1~%50%2e1} or {1:MRH:=a~=b~c} [[9]]</p>";
    let read = reads(text).unwrap();
    assert_eq!(read.text, "A [[1]], [[2]] and [[3]] or [[4]] \\[\\[9\\]\\]");
    let weights: Vec<String> = read.gaps.iter().map(|gap| gap.weight.to_string()).collect();
    assert_eq!(weights, ["1", "2", "3", "1"]);
    let GapTask::Short { accept, spelling } = &read.gaps[0].task else {
        panic!("no word")
    };
    assert!(!spelling.case);
    assert_eq!(
        (
            accept["en"][0].text.as_str(),
            accept["en"][0].feedback.get(Language::En)
        ),
        ("a}b}c#", "**yes** # \\~")
    );
    assert_eq!(
        (accept["en"][1].text.as_str(), accept["en"][1].share.is_zero()),
        ("*", true)
    );
    let GapTask::Single {
        answers,
        shown,
        shuffle,
    } = &read.gaps[1].task
    else {
        panic!("no choice")
    };
    assert_eq!((*shown, *shuffle), (Shown::Column, true));
    assert_eq!(
        (
            answers[0].text.get(Language::En),
            answers[1].share.to_string().as_str()
        ),
        ("1\\<2", "-1/3")
    );
    let GapTask::Number { accept } = &read.gaps[2].task else {
        panic!("no number")
    };
    let numbers: Vec<String> = accept
        .iter()
        .map(|one| format!("{}±{}", one.value.clone().unwrap(), one.tolerance))
        .collect();
    assert_eq!(numbers, ["1.5±0.1", "20±0"]);
    let GapTask::Multiple { answers, shown, .. } = &read.gaps[3].task else {
        panic!("no choice of several")
    };
    let shares: Vec<String> = answers.iter().map(|answer| answer.share.to_string()).collect();
    assert_eq!(
        (shares, *shown),
        (
            vec!["0.5".to_owned(), "0.5".to_owned(), "-0.5".to_owned()],
            Shown::Row
        )
    );
}

#[test]
fn what_is_written_is_read_again() {
    let text = "A [[1]] and [[2]] or [[3]]";
    let accepted = |text: &str| Accepted {
        text: text.to_owned(),
        share: Exact::one(),
        feedback: localised(Language::En, "*well* \\~ {#}"),
    };
    let answer = |text: &str, share| Choice {
        text: localised(Language::En, text),
        share,
        feedback: Default::default(),
    };
    let gaps = vec![
        Gap {
            weight: Exact::one(),
            task: GapTask::Short {
                accept: BTreeMap::from([("en".to_owned(), vec![accepted("=%5% } ~ # \\ &amp; [[1]] <b>")])]),
                spelling: Spelling {
                    case: true,
                    any_marks: false,
                },
            },
        },
        Gap {
            weight: Exact::whole(2),
            task: GapTask::Single {
                answers: vec![
                    answer("**a** \\<b>", Exact::one()),
                    answer("c", Exact::part(1, 3)),
                ],
                shown: Shown::Row,
                shuffle: true,
            },
        },
        Gap {
            weight: Exact::one(),
            task: GapTask::Number {
                accept: vec![AcceptedNumber {
                    value: None,
                    tolerance: Exact::zero(),
                    share: Exact::one(),
                    feedback: Default::default(),
                }],
            },
        },
    ];
    let written = write(text, &gaps, Language::En).unwrap();
    let read = read(
        &written,
        Written::Markdown,
        Language::En,
        &Pictures::default(),
        &BTreeMap::new(),
    )
    .unwrap();
    assert_eq!(read.text, text);
    assert_eq!(read.gaps, gaps, "{written}");
    let twice = write("[[1]] [[1]]", &gaps[..1], Language::En).unwrap_err();
    assert_eq!(twice.key, "quizzes-format-cloze-places");
}

//! Items as their own rules mark them: the task that is read has to earn the same for right answers and for wrong ones.

use kernel::languages::{Language, Languages};

use super::super::{read_item, read_package};
use crate::{
    answer::Answer,
    draft::{Draft, Reading},
    formats::xml,
    marking::share,
};

fn item(declared: &str, body: &str, rules: &str) -> Reading {
    let text = format!(
        "<?xml version=\"1.0\"?><assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i\" title=\"Item\" \
         adaptive=\"false\" timeDependent=\"false\">{declared}<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" \
         baseType=\"float\"/><itemBody>{body}</itemBody>{rules}</assessmentItem>"
    );
    read_item(xml::parse(&text).unwrap(), "UTF-8", Language::En)
}

fn one(reading: Reading) -> Draft {
    assert_eq!(reading.refused, vec![]);
    reading.items.into_iter().next().unwrap()
}

fn template(name: &str) -> String {
    format!(
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/{name}\"/>"
    )
}

/// The marks of an answer, in the item's own marks.
fn marks(draft: &Draft, answer: &Answer) -> String {
    let share = share(&draft.content.task, "en", Some(answer)).unwrap();
    (&share * &draft.marks).to_string()
}

fn check(draft: &Draft, table: &[(Answer, &str)]) {
    for (answer, wanted) in table {
        assert_eq!(marks(draft, answer), *wanted, "{answer:?}");
    }
}

fn keys(draft: &Draft) -> Vec<&str> {
    let end = |key: &'_ str| key.len().min("quizzes-format-qti-".len());
    draft
        .warnings
        .iter()
        .map(|warning| warning.key.get(end(&warning.key)..).unwrap())
        .collect()
}

const CHOICES: &str = "<simpleChoice identifier=\"A\">one</simpleChoice><simpleChoice identifier=\"B\">two</simpleChoice>\
    <simpleChoice identifier=\"C\">three</simpleChoice>";

#[test]
fn a_choice_earns_what_matching_gives() {
    let declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\">\
        <correctResponse><value>B</value></correctResponse></responseDeclaration>";
    let body = format!(
        "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><prompt>Which?</prompt>{CHOICES}</choiceInteraction>"
    );
    let draft = one(item(declared, &body, &template("match_correct")));
    check(
        &draft,
        &[
            (Answer::Chosen(vec![1]), "1"),
            (Answer::Chosen(vec![0]), "0"),
            (Answer::Chosen(vec![]), "0"),
        ],
    );
    assert_eq!(draft.content.text.get(Language::En), "Which?");
    // The same rule written out, worth three.
    let own = "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/>\
        <correct identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">3</baseValue>\
        </setOutcomeValue></responseIf><responseElse><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">0</baseValue>\
        </setOutcomeValue></responseElse></responseCondition></responseProcessing>";
    let draft = one(item(declared, &body, own));
    check(
        &draft,
        &[(Answer::Chosen(vec![1]), "3"), (Answer::Chosen(vec![2]), "0")],
    );
    // Without rules, and without a key.
    assert_eq!(keys(&one(item(declared, &body, ""))), ["no-processing"]);
    let bare =
        "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\"/>";
    assert_eq!(one(item(bare, &body, "")).content.task.code(), "likert");
}

#[test]
fn several_choices_earn_what_the_mapping_gives() {
    let declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"multiple\" baseType=\"identifier\">\
        <correctResponse><value>A</value><value>B</value></correctResponse>\
        <mapping lowerBound=\"0\" upperBound=\"2\" defaultValue=\"-2\"><mapEntry mapKey=\"A\" mappedValue=\"1\"/>\
        <mapEntry mapKey=\"B\" mappedValue=\"1\"/></mapping></responseDeclaration>";
    let body = format!(
        "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"0\">{CHOICES}</choiceInteraction>"
    );
    let mapped = one(item(declared, &body, &template("map_response")));
    check(
        &mapped,
        &[
            (Answer::Chosen(vec![0, 1]), "2"),
            (Answer::Chosen(vec![0]), "1"),
            (Answer::Chosen(vec![0, 2]), "0"),
            (Answer::Chosen(vec![0, 1, 2]), "0"),
        ],
    );
    let matched = one(item(declared, &body, &template("match_correct")));
    check(
        &matched,
        &[
            (Answer::Chosen(vec![0, 1]), "1"),
            (Answer::Chosen(vec![0]), "0"),
            (Answer::Chosen(vec![0, 1, 2]), "0"),
        ],
    );
    assert_eq!((keys(&mapped), keys(&matched)), (vec![], vec![]));
}

#[test]
fn words_and_numbers_earn_what_the_rules_give() {
    let declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\">\
        <correctResponse><value>York</value></correctResponse><mapping defaultValue=\"0\"><mapEntry mapKey=\"York\" mappedValue=\"1\"/>\
        <mapEntry mapKey=\"york\" mappedValue=\"0.5\"/></mapping></responseDeclaration>";
    let field = "<textEntryInteraction responseIdentifier=\"RESPONSE\"/>";
    let short = one(item(
        declared,
        &format!("<p>Sun of {field}</p>"),
        &template("map_response"),
    ));
    check(
        &short,
        &[
            (Answer::Text("York".into()), "1"),
            (Answer::Text("york".into()), "0.5"),
            (Answer::Text("YORK".into()), "0"),
        ],
    );
    let inside = one(item(
        declared,
        &format!("<p>Sun of {field}; and all.</p>"),
        &template("map_response"),
    ));
    check(
        &inside,
        &[(Answer::Filled([(0, Answer::Text("york".into()))].into()), "0.5")],
    );
    let number = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"float\">\
        <correctResponse><value>3.14</value></correctResponse></responseDeclaration>";
    let near = "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"0.01 0.01\">\
        <correct identifier=\"RESPONSE\"/><variable identifier=\"RESPONSE\"/></equal><setOutcomeValue identifier=\"SCORE\">\
        <baseValue baseType=\"float\">2</baseValue></setOutcomeValue></responseIf><responseElseIf><and><gte>\
        <variable identifier=\"RESPONSE\"/><baseValue baseType=\"float\">3</baseValue></gte><lte><variable identifier=\"RESPONSE\"/>\
        <baseValue baseType=\"float\">4</baseValue></lte></and><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1\
        </baseValue></setOutcomeValue></responseElseIf></responseCondition></responseProcessing>";
    let number = one(item(number, &format!("<p>Pi? {field}</p>"), near));
    check(
        &number,
        &[
            (Answer::Text("3,15".into()), "2"),
            (Answer::Text("3.16".into()), "1"),
            (Answer::Text("4".into()), "1"),
            (Answer::Text("4.01".into()), "0"),
        ],
    );
    assert_eq!((number.content.task.code(), keys(&number)), ("numerical", vec![]));
}

#[test]
fn pairs_earn_as_unlike_marks_as_the_file_gives() {
    let declared = |worth: &str| {
        format!(
            "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"multiple\" baseType=\"directedPair\"><correctResponse>\
             <value>L1 R1</value><value>L2 R2</value></correctResponse><mapping defaultValue=\"0\"><mapEntry mapKey=\"L1 R1\" \
             mappedValue=\"1\"/><mapEntry mapKey=\"L2 R2\" mappedValue=\"{worth}\"/></mapping></responseDeclaration>"
        )
    };
    let side = |letter: &str| {
        let choice = |number: u8| {
            format!(
                "<simpleAssociableChoice identifier=\"{letter}{number}\" matchMax=\"1\">{letter}{number}</simpleAssociableChoice>"
            )
        };
        format!("<simpleMatchSet>{}{}</simpleMatchSet>", choice(1), choice(2))
    };
    let body = format!(
        "<matchInteraction responseIdentifier=\"RESPONSE\">{}{}</matchInteraction>",
        side("L"),
        side("R")
    );
    let alike = one(item(&declared("1"), &body, &template("map_response")));
    assert_eq!(alike.content.task.code(), "matching");
    check(
        &alike,
        &[
            (Answer::Matched([(0, 0), (1, 1)].into()), "2"),
            (Answer::Matched([(0, 0), (1, 0)].into()), "1"),
        ],
    );
    let unlike = one(item(&declared("0.5"), &body, &template("map_response")));
    let filled = |first: usize, second: usize| {
        Answer::Filled(
            [
                (0, Answer::Chosen(vec![first])),
                (1, Answer::Chosen(vec![second])),
            ]
            .into(),
        )
    };
    check(
        &unlike,
        &[(filled(0, 1), "1.5"), (filled(0, 0), "1"), (filled(1, 1), "0.5")],
    );
    assert_eq!(keys(&unlike), Vec::<&str>::new());
}

#[test]
fn an_order_earns_all_or_nothing_where_it_is_matched() {
    let declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"ordered\" baseType=\"identifier\">\
        <correctResponse><value>C</value><value>A</value><value>B</value></correctResponse></responseDeclaration>";
    let body = format!("<orderInteraction responseIdentifier=\"RESPONSE\">{CHOICES}</orderInteraction>");
    let draft = one(item(declared, &body, &template("match_correct")));
    check(
        &draft,
        &[
            (Answer::Matched([(0, 0), (1, 1), (2, 2)].into()), "1"),
            (Answer::Matched([(0, 0), (1, 2), (2, 1)].into()), "0"),
        ],
    );
}

#[test]
fn what_cannot_be_held_is_refused_by_name() {
    let declared =
        "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\"/>";
    let table = [
        (
            "<hotspotInteraction responseIdentifier=\"RESPONSE\"/>",
            "",
            "interaction",
        ),
        (
            "<customInteraction responseIdentifier=\"RESPONSE\"/>",
            "",
            "interaction",
        ),
        (
            "<choiceInteraction responseIdentifier=\"OTHER\"/>",
            "",
            "undeclared",
        ),
        (
            "<choiceInteraction responseIdentifier=\"RESPONSE\"/>",
            "",
            "choices-few",
        ),
        ("<p/>", "<templateProcessing/>", "templates"),
    ];
    let languages = Languages::load().unwrap();
    for (body, rules, key) in table {
        let reading = item(declared, body, rules);
        let refused = reading.refused.first().unwrap();
        assert_eq!(refused.reason.key, format!("quizzes-format-qti-{key}"));
        assert_eq!(refused.name, "Item");
        languages.say(Language::Pl, &refused.reason);
    }
    let random = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><randomFloat min=\"0\" max=\"1\"/></setOutcomeValue></responseProcessing>";
    let body = format!("<choiceInteraction responseIdentifier=\"RESPONSE\">{CHOICES}</choiceInteraction>");
    assert_eq!(
        item(declared, &body, random).refused[0].reason.args["name"],
        "randomFloat"
    );
    assert_eq!(languages.missed(), Vec::<String>::new());
}

#[test]
fn packages_are_taken_whole_or_not_at_all() {
    let pack = |files: &[(&str, &str)]| {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes()));
        kernel::archive::pack(files).unwrap()
    };
    let manifest = "<manifest><resources><resource type=\"imsqti_item_xmlv2p1\" href=\"law/one.xml\"><file href=\"law/one.xml\"/>\
        </resource></resources></manifest>";
    let text = "<assessmentItem identifier=\"i\" title=\"One\"><itemBody><p>Text <img src=\"../a.png\" alt=\"words\"/></p></itemBody></assessmentItem>";
    let png = "\u{89}PNG";
    let good = pack(&[
        ("imsmanifest.xml", manifest),
        ("law/one.xml", text),
        ("a.png", png),
    ]);
    let item = one(read_package(&good, Language::En).unwrap());
    assert_eq!(item.category, ["law"]);
    assert_eq!(item.content.task.code(), "description");
    let refused = [
        (pack(&[("imsmanifest.xml", manifest)]), "qti-missing"),
        (pack(&[("x.xml", text)]), "qti-no-manifest"),
        (
            pack(&[("../evil.xml", text), ("imsmanifest.xml", manifest)]),
            "qti-entry",
        ),
        (good.get(..good.len() / 2).unwrap().to_vec(), "not-a-zip"),
    ];
    let languages = Languages::load().unwrap();
    for (bytes, key) in refused {
        let reason = read_package(&bytes, Language::En).unwrap_err();
        assert!(reason.key.ends_with(key), "{reason:?}");
        languages.say(Language::Sv, &reason);
    }
    assert_eq!(languages.missed(), Vec::<String>::new());
}

//! Tests of this room, as tables.

use proptest::prelude::*;

use super::*;

fn reason(text: &str) -> (Option<usize>, String) {
    let wrong = read(text.as_bytes()).unwrap_err();
    (wrong.line, wrong.reason.key)
}

#[test]
fn a_file_is_a_tree_with_lines() {
    let text = "<?xml version=\"1.0\"?>\n<!-- a -->\n<quiz xml:lang='sv'>\n  <q n:a=\"1 &lt; &#x32;\">x &amp; <![CDATA[<b>]]>&#33;</q>\n\n  <n:br/></quiz>\n";
    let (root, encoding) = read(text.as_bytes()).unwrap();
    assert_eq!((root.name.as_str(), root.line, encoding), ("quiz", 3, "UTF-8"));
    assert_eq!(root.attribute("xml:lang"), Some("sv"));
    let q = root.child("q").unwrap();
    assert_eq!(
        (q.line, q.attribute("n:a"), q.text()),
        (4, Some("1 < 2"), "x & <b>!".to_owned())
    );
    assert_eq!(root.child("br").unwrap().line, 6);
    assert_eq!(
        root.markup().trim(),
        "<q n:a=\"1 &lt; 2\">x &amp; &lt;b&gt;!</q>\n\n  <br />"
    );
}

#[test]
fn what_is_not_taken_is_named_with_its_line() {
    let table = [
        (
            "<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a>&x;</a>",
            Some(1),
            "quizzes-format-xml-doctype",
        ),
        ("<a>\n<b>&x;</b></a>", Some(2), "quizzes-format-xml-entity"),
        ("<a>\n\n</b>", Some(3), "quizzes-format-xml-broken"),
        ("<a>", Some(1), "quizzes-format-xml-broken"),
        ("<a/>\n<b/>", Some(2), "quizzes-format-xml-broken"),
        ("<a b='1' b='2'/>", Some(1), "quizzes-format-xml-broken"),
        ("<a b='&x;'/>", Some(1), "quizzes-format-xml-broken"),
        ("", Some(1), "quizzes-format-xml-broken"),
        ("words", Some(1), "quizzes-format-xml-broken"),
    ];
    for (text, line, key) in table {
        assert_eq!(reason(text), (line, key.to_owned()), "{text}");
    }
    let deep = "<a>".repeat(MAX_DEPTH + 1);
    assert_eq!(reason(&deep), (Some(1), "quizzes-format-xml-deep".to_owned()));
}

#[test]
fn encodings_are_taken_at_their_word() {
    let utf16: Vec<u8> = "\u{feff}<a>ł</a>"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    let table: [(&[u8], &str); 6] = [
        (
            b"<?xml version='1.0' encoding='iso-8859-2'?><a>\xb3</a>",
            "ISO-8859-2",
        ),
        (
            b"<?xml version='1.0' encoding=\"windows-1250\"?><a>\xb3</a>",
            "windows-1250",
        ),
        (b"<?xml version='1.0' encoding='utf-16'?><a>\xc5\x82</a>", "UTF-8"),
        (b"\xef\xbb\xbf<a>\xc5\x82</a>", "UTF-8"),
        (
            b"<?xml version='1.0' encoding='UTF-8'?><a>\xb3</a>",
            "windows-1250",
        ),
        (&utf16, "UTF-16BE"),
    ];
    for (bytes, name) in table {
        let (root, encoding) = read(bytes).unwrap();
        assert_eq!((root.text().as_str(), encoding), ("ł", name));
    }
}

#[test]
fn question_files_in_xml_are_told_by_their_first_letters() {
    let utf16: Vec<u8> = "\u{feff}<quiz>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let yes: [&[u8]; 5] = [
        b"<?xml version='1.0'?><a/>",
        b"\xef\xbb\xbf \n<quiz>",
        b"<ims:assessmentItem x=''>",
        b"<qti-assessment-item>",
        &utf16,
    ];
    let no: [&[u8]; 4] = [b"a < b", b"<b>What</b> is this? {}", b"", b"PK\x03\x04"];
    assert!(yes.iter().all(|bytes| is_xml(bytes)));
    assert!(!no.iter().any(|bytes| is_xml(bytes)));
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[<>/!a-c&;=\"' \\[\\]\\-?#0-9]{0,80}") {
        let _ = read(&bytes);
        let _ = is_xml(&bytes);
        let _ = parse(&text);
    }

    #[test]
    fn what_is_written_is_read_again(words in "\\PC{0,60}", value in "[ -~łä]{0,30}") {
        let text = format!("<a b=\"{}\">{}</a>", escape(&value), escape(&words));
        let root = parse(&text).unwrap();
        prop_assert_eq!(root.attribute("b"), Some(value.as_str()));
        prop_assert_eq!(root.text(), words.chars().filter(|letter| is_allowed(*letter)).collect::<String>());
    }
}

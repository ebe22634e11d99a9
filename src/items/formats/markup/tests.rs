//! Tests of this room, as tables.

use kernel::markdown::to_html;
use proptest::prelude::*;

use super::*;

fn named(name: &str) -> Option<String> {
    name.ends_with(".png").then(|| name.replace(' ', "-"))
}

fn html(text: &str) -> String {
    to_markdown(text, Written::Html, &named).text
}

#[test]
fn html_becomes_markdown() {
    let table = [
        (
            "<p>One  <b>two</b>&nbsp;&lt;3&gt;</p><p>four<br>five</p>",
            "One **two**\u{a0}\\<3>\n\nfour\\\nfive",
        ),
        ("<p dir=\"ltr\" style=\"text-align: left;\">1<br></p>", "1"),
        (
            "<ul><li>a<li>b<ol start=3><li>c</li></ol></ul>",
            "- a\n- b\n  3. c",
        ),
        (
            "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>",
            "- a\n\n  b\n\n- c",
        ),
        (
            "<table><tr><th>A<th>B|C</tr><tr><td>1<td><p>2</p><p>3</p></table>",
            "| A | B\\|C |\n| --- | --- |\n| 1 | 2 3 |",
        ),
        (
            "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>",
            "|  |  |\n| --- | --- |\n| x |  |",
        ),
        (
            "<img src=\"@@PLUGINFILE@@/a%20b.png\" alt=\"A [b]\" onerror=\"x()\">",
            "![A \\[b\\]](a-b.png)",
        ),
        (
            "H<sub>2</sub>O, x<sup>2</sup>, a<sub>min</sub>, e<sup>x</sup>",
            "H₂O, x², a\\_min, e^x",
        ),
        (
            "<a href=\"https://x.eu/a(b)?c&amp;d\">x</a> <a href=\"javascript:x()\">y</a>",
            "[x](https://x.eu/a%28b%29?c&amp;d) y",
        ),
        (
            "<script>alert('<p>')</script><style>p{}</style>a<iframe src=x>b</iframe>",
            "a",
        ),
        (
            "<h2>Title</h2><blockquote>said<hr></blockquote>",
            "## Title\n\n> said\n>\n> ---",
        ),
        ("<pre>a\n  b</pre><code>c`d</code>", "```\na\n  b\n```\n\n``c`d``"),
        (
            "x<b>.</b>y <b>a</b><b>b</b> <i><b>c</b></i>",
            "x.y **a**b ***c***",
        ),
        ("1. a<br>- b<br># c<br>* d", "1\\. a\\\n\\- b\\\n\\# c\\\n\\* d"),
        (
            "a_b _c_ *d* [e](f) `g` &amp;amp; ~h~",
            "a_b \\_c\\_ \\*d\\* \\[e\\](f) \\`g\\` \\&amp; \\~h\\~",
        ),
        ("<p>unclosed <b>bold", "unclosed **bold**"),
        ("x < y > z & w", "x \\< y > z & w"),
        ("", ""),
    ];
    for (text, markdown) in table {
        assert_eq!(html(text), markdown, "{text}");
    }
    assert!(to_markdown("a<video src=b></video>", Written::Html, &named).lost);
    assert!(to_markdown("<img src='http://x/y.gif' alt='z'>", Written::Html, &named).lost);
    assert!(!to_markdown("<p>a<img src='b.png'></p>", Written::Html, &named).lost);
}

#[test]
fn each_way_of_writing_is_read_as_it_is_meant() {
    let table = [
        (
            Written::Plain,
            "a <b>\n- c\n\n  *d*",
            "a \\<b>\\\n\\- c\n\n\u{a0}\u{a0}\\*d\\*",
        ),
        (Written::Auto, "a <b>b</b>\nc", "a **b**\\\nc"),
        (Written::Auto, "<p>a\nb</p>", "a b"),
        (
            Written::Markdown,
            " a *b* ![c](@@PLUGINFILE@@/d.png) ",
            "a *b* ![c](d.png)",
        ),
    ];
    for (written, text, markdown) in table {
        assert_eq!(to_markdown(text, written, &named).text, markdown);
    }
    assert_eq!(
        plain_from_html("Question with <strong>invalid grades</strong> : x > 1 & x < 2"),
        "Question with invalid grades : x > 1 & x < 2"
    );
    assert_eq!(words("# A *b*\n\n- c\n- ![d](e)"), "A b c d");
    assert_eq!(plain_of("a \\*b\\*").as_deref(), Some("a *b*"));
    assert_eq!(plain_of("a *b*"), None);
}

/// The words that a page shows.
fn shown(markdown: &str) -> String {
    let html = to_html(markdown);
    html::read(&html)
        .words()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

proptest! {
    #[test]
    fn plain_text_shows_as_it_is(text in "[a-c0-9 \\n\\\\`*_{}\\[\\]()#+.!|<>&;~^=:\"'-]{0,50}") {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(shown(&from_plain(&text)), words);
    }

    #[test]
    fn words_of_html_show_as_they_are(text in "[a-c0-9 \\\\`*_{}\\[\\]()#+.!|<>&;~^=:\"'-]{0,50}") {
        let escaped = crate::formats::xml::escape(&text);
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(shown(&html(&escaped)), words.clone());
        prop_assert_eq!(shown(&html(&format!("<p><b>{escaped}</b></p>"))), words);
    }

    #[test]
    fn no_markup_breaks_it_or_brings_its_own(text in "(<[/]?(b|p|i|ul|li|ol|td|tr|table|a|img|pre|h1|br|script|div|code|sub)( (href|src|alt)=\"[a:x(]{0,4}\")?>|[a-z&;<*_`\\[\\]()|#\n-]){0,40}") {
        let markdown = html(&text);
        let html = to_html(&markdown).to_ascii_lowercase();
        prop_assert!(!html.contains("<script") && !html.contains("javascript:"));
        let _ = to_markdown(&text, Written::Auto, &named);
        let _ = to_markdown(&text, Written::Markdown, &named);
    }
}

#[test]
fn deep_and_wide_texts_take_no_longer_than_their_length() {
    let deep = "<b><div><i id=1>".repeat(20_000) + "x";
    assert_eq!(html(&deep), "*x*");
    let wide = "<b>a".repeat(20_000);
    assert!(html(&wide).len() < 200_000);
    assert!(html(&"<table><tr><td>".repeat(20_000)).len() < 20_000);
}

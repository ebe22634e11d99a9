//! What goes in as Markdown comes out as clean HTML, a sound outline and a tree without surprises.

use super::*;

#[test]
fn headings_start_at_h2_skip_no_level_and_have_readable_ids() {
    let html =
        to_html("# Formy dyskryminacji\n\n#### Głęboko\n\n## Żądanie & „skarga”\n\n# Formy dyskryminacji");
    assert!(
        html.contains("<h2 id=\"s-formy-dyskryminacji\">Formy dyskryminacji</h2>"),
        "{html}"
    );
    assert!(html.contains("<h3 id=\"s-gleboko\">Głęboko</h3>"));
    assert!(html.contains("<h3 id=\"s-zadanie-skarga\">Żądanie &amp; „skarga”</h3>"));
    assert!(html.contains("<h2 id=\"s-formy-dyskryminacji-2\">"));
}

#[test]
fn the_outline_is_the_headings_in_order() {
    let levels: Vec<(u8, String)> = outline("## A\n\n#### B *b*\n\n### C\n\n# D\n\n> # quoted\n")
        .into_iter()
        .map(|h| (h.level, h.text))
        .collect();
    let expected = [(1, "A"), (2, "B b"), (2, "C"), (1, "D")].map(|(level, text)| (level, text.to_owned()));
    assert_eq!(levels, expected);
}

#[test]
fn ids_stay_unique_when_a_heading_looks_like_a_numbered_one() {
    let ids: Vec<String> = outline("# A\n# A 2\n# A\n# A\n# ?!\n# ...")
        .into_iter()
        .map(|h| h.id)
        .collect();
    let distinct: HashSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "{ids:?}");
}

#[test]
fn html_in_the_text_is_shown_not_run() {
    let html = to_html(
        "a <b onclick=\"x()\">b</b> <script>alert(1)</script>\n\n<iframe src=\"//x\"></iframe>\n\n[c](javascript:alert(1)) <!-- gone -->\n\n\
         <!-- gone\ntoo -->\n\n![d](data:text/html,x)",
    );
    assert!(
        !html.contains("<b") && !html.contains("<script") && !html.contains("<iframe"),
        "{html}"
    );
    assert!(
        !html.contains("javascript:") && !html.contains("data:") && !html.contains("gone"),
        "{html}"
    );
    assert!(html.contains("&lt;script&gt;"));
}

#[test]
fn the_sanitiser_takes_nothing_away_from_what_the_writer_writes() {
    let md = "# A\n\nText *e* **s** ~~d~~ `c` [in](#a) [out](https://example.org/?a=1&b=2) ![alt](/p.png)  \nnext[^n]\n\n\
              3. x\n4. y\n\n- z\n\n  w\n\n> q\n\n---\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n```\n<x>\n```\n\n[^n]: note";
    let written = html::write(&to_tree(md), Dialect::Page, TOP_OF_PAGE_TEXT);
    let cleaned = to_html(md);
    let plain = |html: &str| html.replace("/>", ">").replace("&quot;", "\"").replace('\n', "");
    let mut expected: Vec<char> = plain(&written).chars().collect();
    let mut found: Vec<char> = plain(&cleaned).chars().collect();
    // The sanitiser may put attributes in another order, so the letters are compared, not their places.
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(expected, found, "\n{written}\n{cleaned}");
}

#[test]
fn tables_scroll_in_a_named_box_and_align_without_style() {
    let html = to_html("# T\n\n| Przesłanka | Liczba |\n|:--|--:|\n| płeć | 3 |\n\n||\n|-|\n|x|");
    assert!(
        html.contains("class=\"table-scroll\"")
            && html.contains("tabindex=\"0\"")
            && html.contains("role=\"group\"")
    );
    assert!(
        html.contains("aria-labelledby=\"table-1\"") && html.contains("<thead id=\"table-1\">"),
        "{html}"
    );
    assert!(
        html.contains("aria-labelledby=\"s-t\""),
        "a table without header words is named by its heading: {html}"
    );
    assert!(
        html.contains("<th scope=\"col\" class=\"align-right\">Liczba</th>")
            || html.contains("<th class=\"align-right\" scope=\"col\">")
    );
    assert!(!html.contains("style="));
}

#[test]
fn links_to_other_places_are_marked_and_links_inside_find_their_heading() {
    let html = to_html(
        "[a](https://example.org) [b](#Przesłanki-chronione) [c](/materials)\n\n# Przesłanki chronione",
    );
    assert!(
        html.contains("href=\"https://example.org\" rel=\"noopener\""),
        "{html}"
    );
    assert!(html.contains("href=\"#s-przeslanki-chronione\""));
    assert!(html.contains("<a href=\"/materials\">c</a>"));
}

#[test]
fn footnotes_are_numbered_by_first_mention_and_lead_back() {
    let html = to_html("A[^b] B[^a] C[^b]\n\n[^a]: alfa\n[^b]: beta\n");
    assert!(
        html.contains("id=\"note-mark-1\"") && html.matches("href=\"#note-1\"").count() == 2,
        "{html}"
    );
    let (first, second) = (html.find("beta").unwrap(), html.find("alfa").unwrap());
    assert!(first < second);
    assert!(html.contains("href=\"#note-mark-2\""));
}

#[test]
fn the_title_can_be_taken_off() {
    let mut tree = to_tree("# Tytuł *książki*\n\nWstęp\n\n## Rozdział\n\n### Dalej");
    assert_eq!(tree.take_title().as_deref(), Some("Tytuł książki"));
    let levels: Vec<u8> = tree.headings().iter().map(|heading| heading.level).collect();
    assert_eq!(levels, [1, 2]);
    assert_eq!(
        tree.take_title(),
        None,
        "a text that does not begin with a heading has no title"
    );
    assert_eq!(
        to_tree("# A\n\n# B").take_title(),
        None,
        "two chapters are no title"
    );
}

#[test]
fn tight_and_loose_lists_are_told_apart() {
    assert!(to_html("- a\n- b").contains("<li>a</li>"));
    assert!(to_html("- a\n\n- b").contains("<li><p>a</p>"));
    assert!(to_html("4. a\n5. b").contains("<ol start=\"4\">"));
}

#[test]
fn endless_nesting_neither_overflows_nor_loses_words() {
    for md in [
        ">".repeat(5_000) + " inner",
        "- ".repeat(3_000) + "inner",
        "*a ".repeat(5_000) + "inner",
        "[".repeat(5_000) + "inner",
    ] {
        let html = to_html(&md);
        assert!(html.contains("inner"));
        assert!(html.matches("<blockquote>").count() <= 24);
    }
}

#[test]
fn the_tree_is_what_templates_read() {
    let tree =
        serde_json::to_value(to_tree("Tekst[^1] i **ważne**.\n\n|a|\n|-:|\n|b|\n\n[^1]: Nota")).unwrap();
    assert_eq!(tree["blocks"][0]["is"], "paragraph");
    assert_eq!(
        tree["blocks"][0]["inlines"][1],
        serde_json::json!({"is": "note", "number": 1, "again": false})
    );
    assert_eq!(tree["blocks"][1]["columns"], serde_json::json!(["end"]));
    assert_eq!(tree["notes"][0][0]["inlines"][0]["text"], "Nota");
}

#[test]
fn an_empty_text_is_empty() {
    assert_eq!(to_html(""), "");
    assert!(outline("").is_empty());
}

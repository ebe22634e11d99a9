//! Every component, used with as little and with as much as it takes, in strict mode.

use serde_json::json;

use super::*;
use crate::page::{Shell, in_shell};

const LEAST: &str = r#"{{#> layout title="Least"}}
{{> components/banner null kind="ok" role="status" text="Saved"}}
{{> components/breadcrumb trail=trail}}
{{#> components/card heading="Card" level=2}}<p>inside</p>{{/components/card}}
{{> components/checkbox name="agree" label="Agree"}}
{{> components/choices type="radio" name="sex" label="Sex" options=options}}
{{> components/choices type="checkbox" name="days" label="Days" options=options}}
{{> components/copy null text="abc"}}
{{#> components/danger heading="Danger" text="Gone for good"}}<p>form</p>{{/components/danger}}
{{#> components/details summary="More"}}<p>words</p>{{/components/details}}
{{> components/empty null icon="inbox" heading="Nothing yet" text="Begin here"}}
{{> components/errors}}
{{> components/field type="text" name="title" label="Title"}}
{{> components/field type="password" name="secret" label="Secret"}}
{{#> components/filters filters_label="Search"}}{{> components/field type="search" name="q" label="Words"}}{{/components/filters}}
{{> components/pager pager=pager}}
{{> components/progress null label="Read" value=3 max=10 text="3 of 10"}}
{{> components/select name="region" label="Region" options=options}}
<table><thead><tr>{{> components/sort_header null label="Name" href="?sort=name" order="none"}}</tr></thead></table>
{{> components/stat null label="Seats" figure="12"}}
{{> components/status null kind="wait" text="Waiting"}}
{{> components/steps steps=steps}}
{{> components/submit label="Save"}}
{{> components/tabs tabs=tabs tabs_label="Edition"}}
{{> components/textarea name="why" label="Why"}}
{{> components/timeline entries=entries}}
{{/layout}}"#;

const MOST: &str = r#"{{#> layout title=(t "kernel-name")}}
{{#> components/card heading="Card" level=3 heading_href="/x"}}{{> components/status null kind="ok" text="Inner"}}{{/components/card}}
{{> components/checkbox name="agree" label="Agree" hint="Hint" required=true}}
{{> components/choices type="radio" name="sex" label="Sex" options=options hint="Hint" required=true}}
{{> components/empty null icon="inbox" heading="Nothing yet" text="Begin here" action_href="/new" action_label="New"}}
{{> components/errors}}
{{> components/field type="number" name="title" label="Title" hint="Hint" required=true autocomplete="off" inputmode="numeric" min=0 max=9 step=1 maxlength=10}}
{{> components/field type="file" name="file" label="File" accept=".zip"}}
{{#> components/filters filters_label="Search" clear_href="/people"}}{{> components/select name="region" label="Region" options=options prompt="All"}}{{/components/filters}}
{{> components/select name="region" label="Region" options=options hint="Hint" required=true prompt="Choose"}}
{{#each rows as |row|}}{{> components/status null kind="ok" text=row.word}}{{> components/field ../this type="text" name="title" label=row.word}}{{/each}}
{{> components/sort_header null label="Name" href="?sort=name" order="descending" numeric=true}}
{{> components/stat null label="Seats" figure=(number 1200) figure_note="of 20" figure_href="/x"}}
{{> components/submit label="Save" cancel_href="/"}}
{{> components/textarea name="why" label="Why" hint="Hint" required=true lines=3 maxlength=400}}
{{/layout}}"#;

fn context(form: Value) -> Value {
    let page = json!({
        "form": form,
        "trail": [{ "label": "People", "href": "/people" }, { "label": "Ewa", "href": null }],
        "options": [{ "value": "a", "label": "First" }, { "value": "b", "label": "<Second>", "hint": "or so" }],
        "rows": [{ "word": "one" }, { "word": "two" }],
        "pager": { "page": 2, "pages": 3, "total": 101, "previous": "?page=1", "next": "?page=3" },
        "steps": [
            { "label": "Enrol", "state": "done", "href": "/x", "note": null },
            { "label": "Learn", "state": "current", "href": null, "note": "now" },
            { "label": "Attend", "state": "todo", "href": null, "note": null },
        ],
        "tabs": [
            { "label": "Agenda", "href": "/a", "current": true, "count": null },
            { "label": "People", "href": "/p", "current": false, "count": 3 },
        ],
        "entries": [
            { "at": "2026-03-14T09:30:00Z", "what": { "key": "kernel-name", "args": {} }, "who": "Ewa", "note": null },
        ],
    });
    in_shell(&Shell::guest(Language::En), page)
}

#[allow(clippy::disallowed_methods)]
fn rendered(template: &str, form: Value) -> String {
    let languages = Arc::new(Languages::load().expect("locale files"));
    let renderer = Renderer::new(languages, Arc::new(Assets::load()));
    let mut registry = renderer.registry(Language::En);
    registry
        .register_template_string("trial", template)
        .expect("the trial template is well formed");
    registry
        .render("trial", &context(form))
        .expect("every component renders")
}

#[test]
fn components_take_as_little_as_they_say() {
    let blank = rendered(LEAST, json!({ "values": {}, "errors": {}, "summary": [] }));
    assert!(blank.contains("<title>Least – Evenhand</title>"), "{blank}");
    assert!(
        blank.contains("id=\"field-title\" name=\"title\" value=\"\">"),
        "{blank}"
    );
    assert!(blank.contains("name=\"days[]\""), "{blank}");
    assert!(blank.contains("14 March 2026, 09:30"), "{blank}");
    let without_form = rendered(LEAST, Value::Null);
    assert!(without_form.contains("id=\"field-why\""), "{without_form}");
}

#[test]
fn components_show_what_was_typed_and_what_is_wrong() {
    let wrong = json!({ "key": "kernel-form-missing", "args": {} });
    let html = rendered(
        MOST,
        json!({
            "values": { "title": "<b>\"x\"", "agree": "true", "sex": "b", "region": "b", "why": "a & b" },
            "errors": { "title": wrong, "why": wrong, "sex": wrong, "region": wrong, "agree": wrong },
            "summary": [{ "name": "title", "message": wrong }, { "name": "", "message": wrong }],
        }),
    );
    assert!(html.contains("value=\"&lt;b&gt;&quot;x&quot;\""), "{html}");
    assert!(html.contains("<a href=\"#field-title\">"), "{html}");
    assert!(
        html.contains("aria-describedby=\"field-title-hint field-title-error\""),
        "{html}"
    );
    assert!(
        html.contains("<option value=\"b\" selected>&lt;Second&gt;</option>"),
        "{html}"
    );
    assert!(html.contains("value=\"b\" checked"), "{html}");
    assert!(html.contains("a &amp; b</textarea>"), "{html}");
    assert!(html.contains("min=\"0\""), "{html}");
}

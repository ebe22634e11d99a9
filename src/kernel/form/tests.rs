//! Forms: what is wrong is named, and what was typed is kept.

use super::*;

fn posted(values: &[(&str, &str)]) -> Posted {
    let values = values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Posted {
        values,
        uploads: Vec::new(),
        too_large: false,
    }
}

#[test]
fn each_wrong_value_is_named_at_its_field_and_nothing_typed_is_lost() {
    let form = posted(&[
        ("title", "  "),
        ("code", "abcdef"),
        ("starts", "2026-02-30"),
        ("seats", "900"),
        ("from", "25:00"),
        ("email", "no address"),
        ("good", "2026-02-28"),
    ]);
    let mut reader = form.reader();
    reader.text("title", 10);
    reader.text("code", 5);
    reader.date("starts");
    reader.integer("seats", 1, 500);
    reader.clock("from");
    reader.email("email");
    assert_eq!(reader.date("good").to_string(), "2026-02-28");
    let state = reader.finish().expect_err("six fields are wrong");
    let keys: Vec<_> = state
        .summary
        .iter()
        .map(|error| (error.name.as_str(), error.message.key.as_str()))
        .collect();
    assert_eq!(
        keys,
        [
            ("title", "kernel-form-missing"),
            ("code", "kernel-form-too-long"),
            ("starts", "kernel-form-date"),
            ("seats", "kernel-form-number"),
            ("from", "kernel-form-clock"),
            ("email", "kernel-form-email"),
        ]
    );
    assert_eq!(state.values.get("code").map(String::as_str), Some("abcdef"));
}

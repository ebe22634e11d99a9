//! Tests of the languages: numbers, dates, lists, sorting, and which one a browser asks for.

use super::*;

#[test]
fn decimals_are_written_as_the_language_does() {
    let cases = [
        (2.0, Language::Pl, "2"),
        (1.5, Language::En, "1.5"),
        (1.5, Language::Sv, "1,5"),
        (2.0 / 3.0, Language::Pl, "0,67"),
        (10.0, Language::En, "10"),
        (0.0, Language::En, "0"),
    ];
    for (number, language, text) in cases {
        assert_eq!(language.decimal(number), text);
    }
}

#[test]
fn days_from_one_to_another_say_month_and_year_once() {
    let languages = Languages::load().expect("the locale files are well formed");
    let cases = [
        ((2026, 3, 14), (2026, 3, 14), "14 marca 2026"),
        ((2026, 3, 14), (2026, 3, 15), "14–15 marca 2026"),
        ((2026, 1, 31), (2026, 2, 1), "31 stycznia – 1 lutego 2026"),
        ((2026, 12, 31), (2027, 1, 1), "31 grudnia 2026 – 1 stycznia 2027"),
        ((2026, 3, 14), (2027, 3, 14), "14 marca 2026 – 14 marca 2027"),
    ];
    let date = |(year, month, day): (i32, u8, u8)| {
        let month = time::Month::try_from(month).expect("a month");
        Date::from_calendar_date(year, month, day).expect("a date")
    };
    for (from, until, text) in cases {
        assert_eq!(languages.dates(Language::Pl, date(from), date(until)), text);
    }
}

#[test]
fn header_picks_the_best_language() {
    let cases = [
        ("pl", Language::Pl),
        ("sv-SE,sv;q=0.9,en;q=0.8", Language::Sv),
        ("de, pl;q=0.4, en;q=0.3", Language::Pl),
        ("", Language::En),
        ("fr", Language::En),
        ("en;q=0.1, sv;q=0.2", Language::Sv),
    ];
    for (header, language) in cases {
        assert_eq!(Language::accepted(header), language, "{header}");
    }
}

#[test]
fn polish_and_swedish_sort_as_their_readers_do() {
    let languages = Languages::load().expect("the locale files are well formed");
    let sorted = |language, words: &[&str]| {
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        words.sort_by(|left, right| languages.compare(language, left, right));
        assert!(words.is_sorted_by_key(|word| languages.sort_key(language, word)));
        words
    };
    assert_eq!(
        sorted(Language::Pl, &["Łódź", "Lublin", "Ćma", "Cyna", "Zamość", "Żary"]),
        ["Cyna", "Ćma", "Lublin", "Łódź", "Zamość", "Żary"]
    );
    assert_eq!(
        sorted(
            Language::Sv,
            &["Örebro", "Ängelholm", "Åmål", "Zinkgruvan", "Arvika"]
        ),
        ["Arvika", "Zinkgruvan", "Åmål", "Ängelholm", "Örebro"]
    );
}

#[test]
fn lists_are_read_out_as_the_language_does() {
    let languages = Languages::load().expect("the locale files are well formed");
    let cases = [
        (Language::En, vec![], ""),
        (Language::En, vec!["A"], "A"),
        (Language::En, vec!["A", "B"], "A and B"),
        (Language::En, vec!["A", "B", "C"], "A, B and C"),
        (Language::Pl, vec!["A", "B", "C"], "A, B i C"),
        (Language::Sv, vec!["A", "B", "C"], "A, B och C"),
    ];
    for (language, items, text) in cases {
        let items: Vec<String> = items.into_iter().map(str::to_owned).collect();
        assert_eq!(languages.list(language, &items), text);
    }
}

#[test]
fn amounts_and_lists_inside_a_message_are_written_as_the_language_does() {
    let languages = Languages::load().expect("the locale files are well formed");
    let inner = Message::new("kernel-list")
        .with("first", "B")
        .with_amount("last", 12_345);
    let list = [serde_json::json!("A"), serde_json::json!(inner)];
    let message = Message::new("kernel-list")
        .with_amount("first", 1.5)
        .with_list("last", list);
    let cases = [
        (Language::En, "1.5 and A and B and 12,345"),
        (Language::Pl, "1,5 i A i B i 12\u{a0}345"),
        (Language::Sv, "1,5 och A och B och 12\u{a0}345"),
    ];
    for (language, text) in cases {
        assert_eq!(languages.say(language, &message), text);
    }
    let year = Message::new("kernel-list")
        .with("first", 2026)
        .with("last", 12_345);
    assert_eq!(languages.say(Language::En, &year), "2026 and 12345");
}

#[test]
fn nothing_in_a_text_is_said_for_nought_as_for_an_amount_of_nought() {
    let languages = Languages::load().expect("the locale files are well formed");
    let words = |least: i32| {
        Message::new("quizzes-words-most")
            .with("least", least)
            .with("most", 300)
    };
    assert_eq!(languages.say(Language::En, &words(0)), "At most 300 words.");
    assert_eq!(languages.say(Language::Sv, &words(0)), "Högst 300 ord.");
    assert_eq!(languages.say(Language::En, &words(20)), "20 to 300 words.");
    let amount = Message::new("quizzes-words-most")
        .with_amount("least", 0)
        .with("most", 2026);
    assert_eq!(
        languages.say(Language::En, &amount),
        "At most 2026 words.",
        "a year has no comma"
    );
}

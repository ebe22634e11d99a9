//! Answers: ranges of stored files.

use super::stored::byte_range;

#[test]
fn ranges_are_read_as_the_standard_says() {
    let cases = [
        ("bytes=0-99", Some((0, 99))),
        ("bytes=900-", Some((900, 999))),
        ("bytes=-100", Some((900, 999))),
        ("bytes=990-5000", Some((990, 999))),
        ("bytes=1000-", None),
        ("bytes=5-2", None),
        ("lines=1-2", None),
        ("bytes=0-1,4-5", None),
    ];
    for (header, expected) in cases {
        assert_eq!(byte_range(header, 1000), expected, "{header}");
    }
}

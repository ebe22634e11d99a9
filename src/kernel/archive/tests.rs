//! Names in old code pages, and zips that claim what is not so.

use proptest::prelude::*;

use super::*;

const LIMITS: Limits = Limits {
    entries: 10,
    unpacked: 4 * 1024 * 1024,
    ratio: 100,
};

/// A zip of one file whose name is these bytes, as programs before Unicode pack it.
fn named(name: &[u8]) -> Vec<u8> {
    let stand_in = "x".repeat(name.len());
    let mut bytes = pack([(stand_in.clone(), &b"text"[..])]).unwrap();
    while let Some(at) = bytes
        .windows(name.len())
        .position(|window| window == stand_in.as_bytes())
    {
        bytes[at..at + name.len()].copy_from_slice(name);
    }
    bytes
}

#[test]
fn names_in_old_code_pages_come_out_right() {
    let table: [(&[u8], &str); 6] = [
        (b"Pr\x81fung.txt", "Prüfung.txt"),
        (b"test\xa1\x9fek.txt", "testíček.txt"),
        (
            b"\xa6lu\x9cou\x9fk\xec/Kon\xa1\x9fek.txt",
            "Žluťoučký/Koníček.txt",
        ),
        (b"r\x86d och \x84pplen", "råd och äpplen"),
        (b"za\xbe\xa2\x88\x86.xml", "zażółć.xml"),
        ("Zażółć.xml".as_bytes(), "Zażółć.xml"),
    ];
    for (raw, name) in table {
        let files = unpack(&named(raw), &LIMITS, |_| true).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), [name]);
    }
    let refused = unpack(&named(b"ab\xb9\xb3.xml"), &LIMITS, |_| true).unwrap_err();
    assert_eq!(refused[0].message.key, "kernel-archive-name");
}

#[test]
fn limits_and_names_are_kept() {
    let big = vec![b'x'; 5 * 1024 * 1024];
    let noise: Vec<u8> = (0..5_u32 * 1024 * 1024)
        .map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let table: [(&str, &[u8], &str); 3] = [
        ("../etc/passwd", b"x", "path"),
        ("big", &big, "ratio"),
        ("noise", &noise, "too-large"),
    ];
    for (name, content, key) in table {
        let bytes = pack([(name.to_owned(), content)]).unwrap();
        let refused = unpack(&bytes, &LIMITS, |_| true).unwrap_err();
        assert_eq!(refused[0].message.key, format!("kernel-archive-{key}"), "{name}");
        assert_eq!(refused[0].name, name);
    }
}

proptest! {
    #[test]
    fn no_bytes_break_it(mut bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0_usize..200, to: u8) {
        let _ = unpack(&bytes, &LIMITS, |_| true);
        bytes = pack([("a/b.xml".to_owned(), &bytes[..])]).unwrap();
        if let Some(byte) = bytes.get_mut(at) {
            *byte = to;
        }
        let _ = unpack(&bytes, &LIMITS, |_| true);
    }
}

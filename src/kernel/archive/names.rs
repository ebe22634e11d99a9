//! Names in a zip. Those of old packing programs are written in the code page of the machine's country, and nothing in the
//! file says which: the letters have to.

use oem_cp::code_table::{DECODING_TABLE_CP850, DECODING_TABLE_CP852};

/// The code pages of the offices that packing programs are used in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// Western and Northern Europe; what letters the first page of all, 437, has stand at the same places.
    Western,
    /// Central Europe.
    Central,
}

/// Letters of the languages written in the West and North, beyond those of English.
const WESTERN: &str = "åäöæøéèêëáàâãíìîïóòôõúùûüñçßÿ";
/// Letters of the languages of Central Europe.
const CENTRAL: &str = "ąćęłńóśźżáčďéěíňřšťúůýžäôľĺŕöüőűăâîşţđßëç";

/// The code page that makes letters of most of what is not UTF-8.
pub(super) fn code_page<'a>(names: impl Iterator<Item = &'a [u8]>) -> Page {
    let (mut western, mut central) = (0, 0);
    for name in names.filter(|name| std::str::from_utf8(name).is_err()) {
        western += misfits(name, Page::Western);
        central += misfits(name, Page::Central);
    }
    if central < western {
        Page::Central
    } else {
        Page::Western
    }
}

/// A name in UTF-8, else in the code page; `None` if that gives lines, corners and signs instead of letters.
pub(super) fn decode(name: &[u8], page: Page) -> Option<String> {
    match std::str::from_utf8(name) {
        Ok(name) => Some(name.to_owned()),
        Err(_) => (misfits(name, page) == 0).then(|| letters(name, page).collect()),
    }
}

fn misfits(name: &[u8], page: Page) -> usize {
    let known = match page {
        Page::Western => WESTERN,
        Page::Central => CENTRAL,
    };
    let fits = |letter: char| {
        letter.is_ascii()
            || letter.to_lowercase().any(|small| known.contains(small))
            || "–§°€".contains(letter)
    };
    letters(name, page).filter(|letter| !fits(*letter)).count()
}

fn letters(name: &[u8], page: Page) -> impl Iterator<Item = char> {
    let table = match page {
        Page::Western => &DECODING_TABLE_CP850,
        Page::Central => &DECODING_TABLE_CP852,
    };
    name.iter().map(move |byte| match byte.checked_sub(0x80) {
        Some(place) => table.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
        None => char::from(*byte),
    })
}

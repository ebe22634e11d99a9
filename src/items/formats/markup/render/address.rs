//! Addresses of links, and names of files in them.

use super::is_mark;

/// The name of a file in an address of a question file: what stands after the mark for "beside this text", decoded. Addresses
/// that hold the picture itself stay as they are.
pub(super) fn file_name(source: &str) -> String {
    let name = source.strip_prefix("@@PLUGINFILE@@/").unwrap_or(source);
    if name.starts_with("data:") {
        return name.to_owned();
    }
    let name = name.split(['?', '#']).next().unwrap_or("");
    decoded(name)
}

/// A name with `%20` and the like decoded.
pub fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits
            .filter(|_| *first == b'%')
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
        {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| name.to_owned())
}

/// The target of a link as Markdown takes it.
pub(super) fn address(target: &str) -> String {
    let mut address = String::with_capacity(target.len());
    for letter in target.chars() {
        match letter {
            ' ' => address.push_str("%20"),
            '(' => address.push_str("%28"),
            ')' => address.push_str("%29"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '\\' => address.push_str("%5C"),
            '"' => address.push_str("%22"),
            letter if letter.is_whitespace() || letter.is_control() || is_mark(letter) => {}
            letter => address.push(letter),
        }
    }
    address.replace('&', "&amp;")
}

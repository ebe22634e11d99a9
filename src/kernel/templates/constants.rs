//! What a template says the same way on every page of a language: texts without arguments, addresses of assets, icons. It is
//! put in once, when the template is read; a page then has half as much to work out.

use super::escape;
use crate::{
    assets::{Assets, Templates},
    languages::{Language, Languages},
};

/// What is put into the templates of one language.
pub(super) struct Constants<'a> {
    words: &'a Languages,
    language: Language,
    assets: &'a Assets,
    icon: String,
}

impl<'a> Constants<'a> {
    pub(super) fn new(words: &'a Languages, language: Language, assets: &'a Assets) -> Self {
        let icon = Templates::text("components/icon.html.hbs").unwrap_or_default();
        // Its first line is the comment on its parameters.
        let icon = icon.split_once('\n').map_or("", |(_, picture)| picture);
        Self {
            words,
            language,
            assets,
            icon: icon.replace("{{asset \"icons.svg\"}}", &assets.address("icons.svg")),
        }
    }

    /// The template with what is constant in place.
    pub(super) fn filled(&self, template: &str) -> String {
        let said = |key: &str| self.words.constant(self.language, key);
        let icon = |name: &str| Some(self.icon.replace("{{name}}", name));
        let asset = |name: &str| Some(self.assets.address(name));
        let text = |key: &str| said(key).map(|text| escape(&text));
        let value = |key: &str| {
            said(key)
                .filter(|text| !text.contains(['"', '\\', '\n']))
                .map(|text| format!("\"{text}\""))
        };
        let template = replaced(template, ("{{> components/icon null name=\"", "\"}}"), icon);
        let template = replaced(&template, ("{{asset \"", "\"}}"), asset);
        let template = replaced(&template, ("{{t \"", "\"}}"), text);
        replaced(&template, ("(t \"", "\")"), value)
    }
}

/// The text with what stands between two marks, and the marks, replaced where there is something to put there.
fn replaced(text: &str, (open, close): (&str, &str), put: impl Fn(&str) -> Option<String>) -> String {
    let mut pieces = text.split(open);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // `{{{` asks for a text as it is; that is rare enough to be worked out each time.
        let raw = whole.ends_with('{');
        let found = piece
            .split_once(close)
            .filter(|_| !raw)
            .and_then(|(inner, rest)| {
                let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
                let put = inner.chars().all(plain).then(|| put(inner)).flatten()?;
                (!put.contains("{{")).then_some((put, rest))
            });
        match found {
            Some((put, rest)) => {
                whole.push_str(&put);
                whole.push_str(rest);
            }
            None => {
                whole.push_str(open);
                whole.push_str(piece);
            }
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_constant_is_put_in() {
        let (words, assets) = (Languages::load().expect("languages"), Assets::load());
        let constants = Constants::new(&words, Language::En, &assets);
        let icons = assets.address("icons.svg");
        let cases = [
            ("<b>{{t \"kernel-search\"}}</b>", "<b>Search</b>".to_owned()),
            (
                "{{> x null text=(t \"kernel-search\")}}",
                "{{> x null text=\"Search\"}}".to_owned(),
            ),
            ("{{asset \"icons.svg\"}}#a", format!("{icons}#a")),
            // With arguments, without such a text, or made of other values: as it was.
            (
                "{{t \"kernel-search\" a=b}}",
                "{{t \"kernel-search\" a=b}}".to_owned(),
            ),
            (
                "{{{t \"kernel-search\"}}}",
                "{{{t \"kernel-search\"}}}".to_owned(),
            ),
            ("{{t \"no-such-text\"}}", "{{t \"no-such-text\"}}".to_owned()),
            ("{{t (concat \"a-\" b)}}", "{{t (concat \"a-\" b)}}".to_owned()),
        ];
        for (template, filled) in cases {
            assert_eq!(constants.filled(template), filled);
        }
        let icon = constants.filled("{{> components/icon null name=\"menu\"}}Menu");
        assert!(
            icon.starts_with("<svg") && icon.contains(&format!("{icons}#menu")),
            "{icon}"
        );
    }
}

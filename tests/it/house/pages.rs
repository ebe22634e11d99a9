//! Every page and mail renders all its samples in every language, and no text is missing.

use std::collections::BTreeSet;

use evenhand::kernel::{
    assets::Assets,
    languages::{Language, Languages},
    page::{Shell, in_shell},
    templates::Renderer,
};
use std::sync::Arc;

#[test]
fn every_template_can_be_parsed() {
    let languages = Arc::new(Languages::load().expect("locale files"));
    let problems = Renderer::new(languages, Arc::new(Assets::load())).check();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_sample_renders_in_every_language() {
    let languages = Arc::new(Languages::load().expect("locale files"));
    let renderer = Renderer::new(Arc::clone(&languages), Arc::new(Assets::load()));
    let mut problems = Vec::new();
    for sample in evenhand::samples() {
        for language in Language::ALL {
            let context = in_shell(&Shell::guest(language), sample.context.clone());
            if let Err(problem) = renderer.render(language, sample.template, context) {
                problems.push(format!("{language}: {problem}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let missed = languages.missed();
    assert!(
        missed.is_empty(),
        "no language has these texts: {}",
        missed.join(", ")
    );
}

#[test]
fn every_language_has_the_same_messages() {
    let languages = Languages::load().expect("locale files");
    let keys = |language| languages.keys(language).into_iter().collect::<BTreeSet<_>>();
    let english = keys(Language::En);
    for language in [Language::Pl, Language::Sv] {
        let other = keys(language);
        let missing: Vec<_> = english.difference(&other).collect();
        let surplus: Vec<_> = other.difference(&english).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language}: missing {missing:?}, surplus {surplus:?}"
        );
    }
}

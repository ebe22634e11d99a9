//! What maps show: a country whose regions lead to their pages, a region among its neighbours, groups of regions.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::region_address;
use crate::{
    kernel::{languages::Language, text::Message},
    regions::rules::{
        Country, CountryMap, LinkKind, LinksShown, MapChoices, MapPicture, MapPlace, MapWay, Mark, Region,
        RegionLook, link_class,
    },
};

/// A line of a map's legend: a look, and what it stands for.
#[derive(Serialize)]
pub struct LegendEntry {
    /// The classes of what is drawn as a sample.
    pub class: String,
    /// Whether the sample is a line and not an area.
    pub is_line: bool,
    /// What it stands for.
    pub label: Message,
}

/// Regions that a map shows as belonging together.
#[derive(Clone, Debug)]
pub struct RegionGroup {
    /// The full codes of its regions.
    pub codes: Vec<String>,
    /// What the group is called, as by the code of an edition.
    pub label: String,
}

/// What a map of groups shows besides them.
#[derive(Clone, Copy, Debug, Default)]
pub struct GroupMarks<'a> {
    /// The towns to mark.
    pub hosts: &'a [MapPlace],
    /// Ways of people to the towns.
    pub ways: &'a [MapWay],
    /// Pairs of full codes whose links are drawn, because no border shows them.
    pub links: &'a [(String, String)],
    /// What is written under the names of regions, by their full codes.
    pub notes: Option<&'a BTreeMap<String, MapNote>>,
}

/// What is written under the name of a region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapNote {
    /// On a wide screen.
    pub text: String,
    /// On a small one, where it stands alone.
    pub brief: String,
}

/// What leads over water shows nowhere else on the map.
const OVER_WATER: MapChoices<'static> = MapChoices {
    places: &[],
    links: LinksShown::OverWater,
    ways: &[],
};

/// A country, each region a link to its page.
pub fn country_picture(map: &CountryMap, language: Language) -> MapPicture {
    map.picture(OVER_WATER, |region| {
        linked_look(map.country(), region, language, Mark::None)
    })
}

/// A country around one of its regions: that one and its neighbours stand out, the others lead to their pages too.
pub fn region_picture(map: &CountryMap, language: Language, here: &Region) -> MapPicture {
    let country = map.country();
    let near: BTreeSet<&str> = country
        .neighbours(&here.code)
        .iter()
        .map(|region| region.code.as_str())
        .collect();
    map.picture(OVER_WATER, |region| {
        if region.code == here.code {
            let look = linked_look(country, region, language, Mark::Here);
            return RegionLook { href: None, ..look };
        }
        let mark = if near.contains(region.code.as_str()) {
            Mark::Neighbour
        } else {
            Mark::None
        };
        linked_look(country, region, language, mark)
    })
}

fn linked_look(country: &Country, region: &Region, language: Language, mark: Mark) -> RegionLook {
    let name = region.names.get(language.code());
    RegionLook {
        label: name.to_owned(),
        short: region.code.clone(),
        title: format!("{name} ({})", region.code),
        href: Some(region_address(&country.full_code(region))),
        mark,
        ..Default::default()
    }
}

/// A country with groups of regions, the first with pattern 1, the second with pattern 2 and so on; the regions in them
/// lead to their pages, the others stand back.
pub fn group_picture(
    map: &CountryMap,
    language: Language,
    groups: &[RegionGroup],
    marks: GroupMarks<'_>,
) -> MapPicture {
    let choices = MapChoices {
        places: marks.hosts,
        links: LinksShown::Of(marks.links),
        ways: marks.ways,
    };
    map.picture(choices, |region| {
        let look = grouped_look(map.country(), region, language, groups);
        let code = map.country().full_code(region);
        let Some(notes) = marks.notes else {
            return look;
        };
        match notes.get(&code) {
            Some(note) => RegionLook {
                title: format!("{}: {}", look.title, note.text),
                note: note.text.clone(),
                brief: Some(note.brief.clone()),
                ..look
            },
            // Beside notes a code would look like one.
            None => RegionLook {
                brief: Some(String::new()),
                ..look
            },
        }
    })
}

/// A country on which regions are chosen: the names of those that can be, the others standing back. The page draws what is
/// chosen.
pub fn choice_picture(map: &CountryMap, language: Language, codes: &[String]) -> MapPicture {
    let country = map.country();
    map.picture(MapChoices::default(), |region| {
        let look = linked_look(country, region, language, Mark::None);
        if codes.contains(&country.full_code(region)) {
            return RegionLook { href: None, ..look };
        }
        RegionLook {
            title: look.title,
            mark: Mark::Outside,
            ..Default::default()
        }
    })
}

/// How a region looks among groups: named with its group, or set back when it is in none.
fn grouped_look(
    country: &Country,
    region: &Region,
    language: Language,
    groups: &[RegionGroup],
) -> RegionLook {
    let code = country.full_code(region);
    let mut numbered = groups.iter().zip(1_usize..);
    let Some((group, number)) = numbered.find(|(group, _)| group.codes.contains(&code)) else {
        return RegionLook {
            title: region.names.get(language.code()).to_owned(),
            mark: Mark::Outside,
            ..Default::default()
        };
    };
    let look = linked_look(country, region, language, Mark::None);
    RegionLook {
        title: format!("{} – {}", look.title, group.label),
        group: Some(number),
        ..look
    }
}

/// What the lines of a country's map stand for, each kind that there is once.
pub fn lines_of(country: &Country) -> Vec<LegendEntry> {
    let kinds: BTreeSet<(LinkKind, bool)> = country
        .links
        .iter()
        .filter(|link| link.kind != LinkKind::Land)
        .map(|link| (link.kind, link.on))
        .collect();
    let entry = |(kind, on): (LinkKind, bool)| LegendEntry {
        class: link_class(kind, on),
        is_line: true,
        label: Message::new(kind.label_key()),
    };
    kinds.into_iter().map(entry).collect()
}

/// What the areas of a map around one region stand for.
pub fn areas_around_a_region(has_neighbours: bool) -> Vec<LegendEntry> {
    let entry = |class: &str, key: &str| LegendEntry {
        class: format!("region {class}"),
        is_line: false,
        label: Message::new(key),
    };
    let mut areas = vec![entry("region-here", "regions-legend-here")];
    if has_neighbours {
        areas.push(entry("region-neighbour", "regions-legend-neighbour"));
    }
    areas
}

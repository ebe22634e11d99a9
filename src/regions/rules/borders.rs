//! Which regions touch, found from their outlines: two regions are neighbours on land when they have a long enough piece of
//! border in common.

use planner::GeoPoint;

use super::country::{Country, Link, LinkKind, Region};

/// Borders of two regions that lie no farther apart than this are one border: outlines are drawn with a few metres of
/// slack where each region was drawn for itself.
pub const TOLERANCE_M: f64 = 100.0;
/// Regions with less border in common than this touch in a point, and are no neighbours.
pub const LEAST_BORDER_M: f64 = 1_000.0;

/// Metres of a degree of latitude on the sphere that distances are taken on.
const DEGREE_M: f64 = std::f64::consts::PI * 6_371_008.8 / 180.0;

/// Two regions with a border in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// The national code of one, which comes first in the file.
    pub a: String,
    /// The national code of the other.
    pub b: String,
    /// How long the border is, in metres.
    pub metres: f64,
}

/// The borders that regions have in common, in the order of their file. All coordinates are taken as on a plane on which
/// degrees of longitude shrink as they do half-way between the most northern and the most southern point; over a country
/// that is exact enough for lengths of a hundred metres, as neighbours are measured beside each other.
pub fn borders(regions: &[Region]) -> Vec<Border> {
    let mut edges = edges(regions);
    edges.sort_by(|one, other| one.west.total_cmp(&other.west));
    let mut found: std::collections::BTreeMap<(usize, usize), f64> = std::collections::BTreeMap::new();
    for (place, edge) in edges.iter().enumerate() {
        // Those to the east that begin before this one ends.
        let near = edges.iter().skip(place + 1);
        let near = near.take_while(|other| other.west <= edge.east + TOLERANCE_M);
        for other in near.filter(|other| other.region != edge.region && edge.is_level_with(other)) {
            // Each is measured along the one of the region that comes first, so that both ways give the same.
            let (first, second) = if edge.region < other.region {
                (edge, other)
            } else {
                (other, edge)
            };
            let metres = first.along(second);
            if metres > 0.0 {
                *found.entry((first.region, second.region)).or_default() += metres;
            }
        }
    }
    let code = |region: usize| {
        regions
            .get(region)
            .map(|region| region.code.clone())
            .unwrap_or_default()
    };
    let long = found.into_iter().filter(|(_, metres)| *metres >= LEAST_BORDER_M);
    long.map(|((a, b), metres)| Border {
        a: code(a),
        b: code(b),
        metres,
    })
    .collect()
}

/// What is to be added to the links of a country: where its file gives no link on land, those that follow from its outlines.
/// Two regions that the file links in another way, as over a lake, stay linked in that way.
pub fn missing_borders(country: &Country) -> Vec<Border> {
    if country.links.iter().any(|link| link.kind == LinkKind::Land) {
        return Vec::new();
    }
    let mut found = borders(&country.regions);
    found.retain(|border| {
        let linked = |link: &Link| link.other_end(&border.a) == Some(&border.b);
        !country.links.iter().any(linked)
    });
    found
}

/// Links on land over these borders.
pub fn links_over(borders: &[Border]) -> impl Iterator<Item = Link> {
    borders.iter().map(|border| Link {
        a: border.a.clone(),
        b: border.b.clone(),
        kind: LinkKind::Land,
        on: true,
        note: String::new(),
    })
}

/// A straight piece of an outline, in metres on the plane.
struct Edge {
    /// The place of its region.
    region: usize,
    from: (f64, f64),
    to: (f64, f64),
    west: f64,
    east: f64,
}

fn edges(regions: &[Region]) -> Vec<Edge> {
    let points = || regions.iter().flat_map(|region| region.outline.iter().flatten());
    let (south, north) = points().fold((90.0_f64, -90.0_f64), |(south, north), point| {
        (south.min(point.lat), north.max(point.lat))
    });
    let narrow = ((south + north) / 2.0).to_radians().cos();
    let flat = |point: &GeoPoint| (point.lon * DEGREE_M * narrow, point.lat * DEGREE_M);
    let mut edges = Vec::new();
    for (region, known) in regions.iter().enumerate() {
        for ring in &known.outline {
            for (from, to) in ring.iter().zip(ring.iter().skip(1)) {
                let (from, to) = (flat(from), flat(to));
                edges.push(Edge {
                    region,
                    from,
                    to,
                    west: from.0.min(to.0),
                    east: from.0.max(to.0),
                });
            }
        }
    }
    edges
}

impl Edge {
    /// Whether both reach the same height, give or take the tolerance.
    fn is_level_with(&self, other: &Edge) -> bool {
        let (low, high) = (self.from.1.min(self.to.1), self.from.1.max(self.to.1));
        let (its_low, its_high) = (other.from.1.min(other.to.1), other.from.1.max(other.to.1));
        its_low <= high + TOLERANCE_M && low <= its_high + TOLERANCE_M
    }

    /// How many metres of this edge have the other beside them, within the tolerance.
    fn along(&self, other: &Edge) -> f64 {
        let (x, y) = (self.to.0 - self.from.0, self.to.1 - self.from.1);
        let length = x.hypot(y);
        if length == 0.0 {
            return 0.0;
        }
        // How far along this edge a point is, and how far beside it.
        let seen = |(px, py): (f64, f64)| {
            let (px, py) = (px - self.from.0, py - self.from.1);
            ((px * x + py * y) / length, (py * x - px * y) / length)
        };
        let (mut start, mut end) = (seen(other.from), seen(other.to));
        if start.0 > end.0 {
            std::mem::swap(&mut start, &mut end);
        }
        let run = end.0 - start.0;
        if run <= 0.0 {
            return 0.0;
        }
        let slope = (end.1 - start.1) / run;
        let (mut low, mut high) = (start.0.max(0.0), end.0.min(length));
        // The other is beside it where its distance, which grows evenly, is within the tolerance on either side.
        if slope == 0.0 {
            if start.1.abs() > TOLERANCE_M {
                return 0.0;
            }
        } else {
            let at = |beside: f64| start.0 + (beside - start.1) / slope;
            let (one, other) = (at(-TOLERANCE_M), at(TOLERANCE_M));
            low = low.max(one.min(other));
            high = high.min(one.max(other));
        }
        (high - low).max(0.0)
    }
}

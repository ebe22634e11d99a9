//! From degrees to the sheet: a conic projection with true distances along the meridians, made for each country, so
//! that neither the north nor the south of a long country is stretched.

use planner::GeoPoint;

use super::labels::Spot;

/// The sheet that a map must fit, in units of the view box.
const MAX_WIDTH: f64 = 640.0;
const MAX_HEIGHT: f64 = 880.0;
/// The empty edge around the country.
const MARGIN: f64 = 8.0;
/// Below this the cone is so flat or so steep that a cylinder does as well (a country on the equator).
const LEAST_CONE: f64 = 1e-3;
/// A span in radians that stands in for none at all (a country of one point).
const LEAST_SPAN: f64 = 1e-6;

/// The way from points of one country to its sheet.
#[derive(Clone, Debug)]
pub struct Projection {
    cone: Cone,
    scale: f64,
    left: f64,
    top: f64,
    /// The width of the sheet.
    pub width: f64,
    /// The height of the sheet.
    pub height: f64,
}

impl Projection {
    /// The projection that fills the sheet with these points.
    pub fn of(points: impl Iterator<Item = GeoPoint> + Clone) -> Self {
        let cone = Cone::of(points.clone());
        let flat = points.map(|point| cone.flatten(point));
        let empty = (
            Spot {
                x: f64::MAX,
                y: f64::MAX,
            },
            Spot {
                x: f64::MIN,
                y: f64::MIN,
            },
        );
        let (least, most) = flat.fold(empty, |(least, most), spot| (least.least(spot), most.most(spot)));
        let (wide, tall) = (
            (most.x - least.x).max(LEAST_SPAN),
            (most.y - least.y).max(LEAST_SPAN),
        );
        let scale = ((MAX_WIDTH - 2.0 * MARGIN) / wide).min((MAX_HEIGHT - 2.0 * MARGIN) / tall);
        Self {
            cone,
            scale,
            left: least.x,
            top: least.y,
            width: wide * scale + 2.0 * MARGIN,
            height: tall * scale + 2.0 * MARGIN,
        }
    }

    /// Where a point lies on the sheet.
    pub fn spot(&self, point: GeoPoint) -> Spot {
        let flat = self.cone.flatten(point);
        Spot {
            x: (flat.x - self.left) * self.scale + MARGIN,
            y: (flat.y - self.top) * self.scale + MARGIN,
        }
    }
}

/// An equidistant cone through two parallels, a sixth of the country's height from its edges.
#[derive(Clone, Debug)]
struct Cone {
    middle_lon: f64,
    middle_lat: f64,
    sharpness: f64,
    apex: f64,
}

impl Cone {
    fn of(points: impl Iterator<Item = GeoPoint> + Clone) -> Self {
        let lats = points.clone().map(|point| point.lat.to_radians());
        let (south, north) = lats.fold((f64::MAX, f64::MIN), |(least, most), lat| {
            (least.min(lat), most.max(lat))
        });
        let (lower, upper) = (south + (north - south) / 6.0, north - (north - south) / 6.0);
        let middle_lat = (south + north) / 2.0;
        let sharpness = match upper - lower {
            span if span < LEAST_SPAN => middle_lat.sin(),
            span => (lower.cos() - upper.cos()) / span,
        };
        let apex = if sharpness.abs() < LEAST_CONE {
            0.0
        } else {
            lower.cos() / sharpness + lower
        };
        Self {
            middle_lon: middle_lon(points.map(|point| point.lon)),
            middle_lat,
            sharpness,
            apex,
        }
    }

    /// The point on the unrolled cone, in radians; y grows to the south.
    fn flatten(&self, point: GeoPoint) -> Spot {
        let lat = point.lat.to_radians();
        let east = (point.lon - self.middle_lon + 540.0).rem_euclid(360.0) - 180.0;
        let east = east.to_radians();
        if self.sharpness.abs() < LEAST_CONE {
            return Spot {
                x: east * self.middle_lat.cos(),
                y: -lat,
            };
        }
        let (radius, turn) = (self.apex - lat, self.sharpness * east);
        Spot {
            x: radius * turn.sin(),
            y: radius * turn.cos(),
        }
    }
}

/// The middle of the narrowest span of longitudes that holds all of them, also across the date line.
fn middle_lon(lons: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = lons.collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(&west), Some(&east)) = (sorted.first(), sorted.last()) else {
        return 0.0;
    };
    let around = (east, west + 360.0);
    let gaps = sorted
        .iter()
        .copied()
        .zip(sorted.iter().copied().skip(1))
        .chain([around]);
    let (before, after) = gaps.fold(around, |widest, gap| {
        if gap.1 - gap.0 > widest.1 - widest.0 {
            gap
        } else {
            widest
        }
    });
    (before + after) / 2.0 + 180.0
}

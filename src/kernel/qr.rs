//! QR codes as small pictures: one SVG path, drawn row by row in runs, with the quiet zone that scanners need.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code, as ISO/IEC 18004 asks.
const QUIET: usize = 4;

/// The text is longer than a QR code holds (2,331 bytes at the level of error correction used here).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextTooLong;

impl std::fmt::Display for TextTooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the text is too long for a QR code")
    }
}

impl std::error::Error for TextTooLong {}

/// A QR code as an SVG document that can also stand inside a page.
///
/// `title` is what a screen reader says in its place ("QR code: check this certificate"); with an empty title the picture
/// is decoration. `module_px` is the width of one module in CSS pixels. The code is black on white whatever the page's
/// colours, because many scanners refuse the opposite.
///
/// # Errors
/// [`TextTooLong`] when the text does not fit into the largest code.
pub fn svg(text: &str, title: &str, module_px: u32) -> Result<String, TextTooLong> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TextTooLong)?;
    let modules = code.width() + 2 * QUIET;
    let pixels = modules * module_px as usize;
    let name = accessible_name(title);
    let path = dark_runs(&code);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {modules} {modules}\" width=\"{pixels}\" height=\"{pixels}\" \
         shape-rendering=\"crispEdges\" {name}<path fill=\"#fff\" d=\"M0 0h{modules}v{modules}H0z\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// The modules of the code of a text, row by row, dark ones true, with the quiet zone around them.
///
/// # Errors
/// [`TextTooLong`] when the text does not fit into the largest code.
pub fn modules(text: &str) -> Result<Vec<Vec<bool>>, TextTooLong> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TextTooLong)?;
    let width = code.width();
    let light = vec![false; width + 2 * QUIET];
    let colors = code.to_colors();
    let inside = colors.chunks(width).map(|row| {
        let mut whole = vec![false; QUIET];
        whole.extend(row.iter().map(|color| *color == Color::Dark));
        whole.extend([false; QUIET]);
        whole
    });
    let around = || std::iter::repeat_n(light.clone(), QUIET);
    Ok(around().chain(inside).chain(around()).collect())
}

fn accessible_name(title: &str) -> String {
    if title.is_empty() {
        return "aria-hidden=\"true\">".to_owned();
    }
    let escaped = title
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!("role=\"img\"><title>{escaped}</title>")
}

fn dark_runs(code: &QrCode) -> String {
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let length = run.len();
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the picture back into rows of modules, by its path alone.
    fn drawn(svg: &str) -> Vec<Vec<bool>> {
        let size: usize = svg
            .split("viewBox=\"0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let mut rows = vec![vec![false; size]; size];
        let path = svg.rsplit("d=\"").next().unwrap().split('"').next().unwrap();
        for run in path.split('M').skip(1) {
            let (start, rest) = run.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split('v').next().unwrap().parse().unwrap();
            rows[y][x..x + length].fill(true);
        }
        rows
    }

    #[test]
    fn the_path_draws_exactly_the_codes_dark_modules() {
        let text = "https://evenhand.example/verify/EH-2026-000123";
        let drawn = drawn(&svg(text, "", 3).unwrap());
        assert_eq!(drawn, modules(text).unwrap());
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        assert_eq!(drawn.len(), code.width() + 8);
        for (y, row) in drawn.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                let inside = (4..4 + code.width()).contains(&x) && (4..4 + code.width()).contains(&y);
                assert_eq!(
                    *dark,
                    inside && code[(x - 4, y - 4)] == Color::Dark,
                    "module {x},{y}"
                );
            }
        }
    }

    #[test]
    fn the_title_is_escaped_and_named() {
        let picture = svg("x", "Kod <QR> & podpis", 4).unwrap();
        assert!(picture.contains("role=\"img\"><title>Kod &lt;QR&gt; &amp; podpis</title>"));
        assert!(svg("x", "", 4).unwrap().contains("aria-hidden=\"true\""));
    }

    #[test]
    fn size_follows_the_module_width() {
        assert!(svg("x", "", 4).unwrap().contains("width=\"116\" height=\"116\""));
    }

    #[test]
    fn text_that_does_not_fit_is_refused() {
        assert_eq!(svg(&"x".repeat(3000), "", 4), Err(TextTooLong));
    }
}

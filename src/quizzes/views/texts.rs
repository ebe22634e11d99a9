//! Texts with places to fill in, `[[1]]`, `[[2]]`, ..., cut into pieces.

/// A piece of HTML, and the place that follows it, counted from 0.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// What stands before the place: HTML that may begin or end inside an element.
    pub html: String,
    /// The place; none at the end of the text.
    pub place: Option<usize>,
}

/// Cuts HTML at its places.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("[[") {
        text.push_str(before);
        let place = after.split_once("]]").and_then(|(number, after)| {
            let place = number.parse::<usize>().ok()?.checked_sub(1)?;
            Some((place, after))
        });
        if let Some((place, after)) = place {
            pieces.push(Piece {
                html: std::mem::take(&mut text),
                place: Some(place),
            });
            rest = after;
        } else {
            text.push_str("[[");
            rest = after;
        }
    }
    text.push_str(rest);
    pieces.push(Piece {
        html: text,
        place: None,
    });
    pieces
}

/// The HTML with its places as numbers in brackets, for where they are listed below it.
pub fn numbered(html: &str) -> String {
    let piece = |piece: Piece| match piece.place {
        Some(place) => format!("{}<strong>[{}]</strong>", piece.html, place + 1),
        None => piece.html,
    };
    pieces(html).into_iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_at_their_places() {
        let piece = |html: &str, place| Piece {
            html: html.to_owned(),
            place,
        };
        assert_eq!(
            pieces("<p>In [[2]] of [[1]]</p>"),
            [
                piece("<p>In ", Some(1)),
                piece(" of ", Some(0)),
                piece("</p>", None)
            ]
        );
        assert_eq!(pieces("a [[x]] [[0]] b"), [piece("a [[x]] [[0]] b", None)]);
        assert_eq!(numbered("a [[1]]"), "a <strong>[1]</strong>");
    }
}

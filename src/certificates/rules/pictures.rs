//! Pictures for certificates: told by their content, and bounded before anything decodes them.

/// The largest picture, in kilobytes.
pub const MOST_KILOBYTES: usize = 1024;
/// The largest width and height, in pixels.
pub const MOST_PIXELS: u32 = 3000;

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is neither PNG nor JPEG, or cut off.
    Kind,
    /// Its file is too large.
    Bytes,
    /// It has no extent, or too much of it.
    Pixels(u32, u32),
}

/// Width and height of a PNG or JPEG picture that is small enough.
pub fn look_at(bytes: &[u8]) -> Result<(u32, u32), NotTaken> {
    if bytes.len() > MOST_KILOBYTES * 1024 {
        return Err(NotTaken::Bytes);
    }
    let (width, height) = png(bytes).or_else(|| jpeg(bytes)).ok_or(NotTaken::Kind)?;
    let sensible = 1..=MOST_PIXELS;
    if sensible.contains(&width) && sensible.contains(&height) {
        Ok((width, height))
    } else {
        Err(NotTaken::Pixels(width, height))
    }
}

/// The first chunk of a PNG file is its header, which begins with width and height.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |place: usize| {
        let four = header.get(place..place + 4)?;
        Some(u32::from_be_bytes(four.try_into().ok()?))
    };
    Some((number(0)?, number(4)?))
}

/// A JPEG file is a row of segments; the frame's header has height and width.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    loop {
        let marker = match rest {
            [0xff, 0xff, ..] => {
                rest = rest.get(1..)?;
                continue;
            }
            [0xff, marker, ..] => *marker,
            _ => return None,
        };
        let two = |place: usize| {
            let two = rest.get(place..place + 2)?;
            Some(u16::from_be_bytes(two.try_into().ok()?))
        };
        match marker {
            // Tables for Huffman and arithmetic coding, and an extension, have numbers among those of frames.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                return Some((two(7)?.into(), two(5)?.into()));
            }
            // The scan begins, and there was no frame.
            0xda => return None,
            _ => rest = rest.get(2 + usize::from(two(2)?)..)?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        [&header[..], &width.to_be_bytes(), &height.to_be_bytes(), b"rest"].concat()
    }

    fn jpeg_of(frame: u8, width: u16, height: u16) -> Vec<u8> {
        let start = b"\xff\xd8\xff\xe0\0\x06JFIF\xff\xc4\0\x04ab\xff\xff";
        let frame = [0xff, frame, 0, 17, 8];
        [
            &start[..],
            &frame,
            &height.to_be_bytes(),
            &width.to_be_bytes(),
            b"rest",
        ]
        .concat()
    }

    #[test]
    fn pictures_are_told_by_content_and_bounded_by_their_headers() {
        let mut heavy = png_of(10, 10);
        heavy.resize(MOST_KILOBYTES * 1024 + 1, 0);
        let cases = [
            ("a PNG", png_of(640, 200), Ok((640, 200))),
            ("a JPEG", jpeg_of(0xc0, 640, 200), Ok((640, 200))),
            ("a progressive JPEG", jpeg_of(0xc2, 1, 3000), Ok((1, 3000))),
            ("too wide", png_of(3001, 10), Err(NotTaken::Pixels(3001, 10))),
            ("a bomb", png_of(u32::MAX, 2), Err(NotTaken::Pixels(u32::MAX, 2))),
            ("no height", jpeg_of(0xc0, 10, 0), Err(NotTaken::Pixels(10, 0))),
            ("too heavy", heavy, Err(NotTaken::Bytes)),
            ("nothing", Vec::new(), Err(NotTaken::Kind)),
            ("a GIF", b"GIF89a\x01\0\x01\0".to_vec(), Err(NotTaken::Kind)),
            (
                "an SVG",
                b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
                Err(NotTaken::Kind),
            ),
            (
                "a cut PNG",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec(),
                Err(NotTaken::Kind),
            ),
            (
                "a cut JPEG",
                b"\xff\xd8\xff\xe0\xff\xff".to_vec(),
                Err(NotTaken::Kind),
            ),
            (
                "a JPEG without a frame",
                b"\xff\xd8\xff\xda\0\x02".to_vec(),
                Err(NotTaken::Kind),
            ),
            (
                "a frame cut off",
                b"\xff\xd8\xff\xc0\0\x11\x08\0".to_vec(),
                Err(NotTaken::Kind),
            ),
        ];
        for (name, bytes, expected) in cases {
            assert_eq!(look_at(&bytes), expected, "{name}");
        }
    }
}

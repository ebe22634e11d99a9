//! Pictures that people send: told by content, bounded before they are decoded, and searched for QR codes whichever way up
//! they lie.

mod search;

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use image::{
    GrayImage, ImageEncoder, ImageFormat, ImageReader, Limits, codecs::png::PngEncoder, imageops::thumbnail,
};

/// More dots than a page has at 600 to an inch.
pub const MOST_DOTS: u64 = 40_000_000;
/// The longest side in dots.
pub const LONGEST_SIDE: u32 = 12_000;
/// The most memory that decoding one may take.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// The longest sides, in dots, at which codes are looked for: small first, as that is quick and blurs dust away.
const SEARCHED_AT: [u32; 4] = [1_400, 2_200, 2_800, 3_400];

/// What kind of picture it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// A picture that could be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its kind.
    pub kind: PictureKind,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
    /// What the QR codes in it say.
    pub codes: Vec<String>,
}

/// Why something is not a picture that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// Neither PNG nor JPEG, by its first bytes.
    Unknown,
    /// It has more dots than are decoded.
    TooManyDots,
    /// It cannot be decoded.
    Broken,
}

/// Decodes a picture and looks for QR codes. This computes for a while: call it where blocking is allowed, and not for many
/// at once.
///
/// # Errors
/// See [`NoPicture`].
pub fn read(bytes: &[u8]) -> Result<Picture, NoPicture> {
    let (kind, format) = kind_of(bytes).ok_or(NoPicture::Unknown)?;
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    // Some decoders panic where they should refuse: what somebody sends is never to end more than its own reading.
    let guarded = |work: &mut dyn FnMut() -> Result<GrayImage, NoPicture>| {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(NoPicture::Broken))
    };
    let grey = guarded(&mut || {
        let (width, height) = reader().into_dimensions().map_err(|_| NoPicture::Broken)?;
        if u64::from(width) * u64::from(height) > MOST_DOTS || width.max(height) > LONGEST_SIDE {
            return Err(NoPicture::TooManyDots);
        }
        let mut limits = Limits::default();
        limits.max_alloc = Some(MOST_BYTES);
        limits.max_image_width = Some(LONGEST_SIDE);
        limits.max_image_height = Some(LONGEST_SIDE);
        let mut whole = reader();
        whole.limits(limits);
        let decoded = whole.decode().map_err(|_| NoPicture::Broken)?;
        Ok(decoded.into_luma8())
    })?;
    Ok(Picture {
        kind,
        width: grey.width(),
        height: grey.height(),
        codes: codes_in(&grey),
    })
}

fn kind_of(bytes: &[u8]) -> Option<(PictureKind, ImageFormat)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some((PictureKind::Png, ImageFormat::Png))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some((PictureKind::Jpeg, ImageFormat::Jpeg))
    } else {
        None
    }
}

/// What the QR codes in a picture say, each once. It is searched at several sizes, up to some times its own: where a module
/// ends between two dots is read wrong at one size and right at another.
fn codes_in(grey: &GrayImage) -> Vec<String> {
    let longest = grey.width().max(grey.height()).max(1);
    let [.., largest] = SEARCHED_AT;
    let mut sizes: Vec<u32> = SEARCHED_AT.into_iter().chain([longest, longest * 2]).collect();
    sizes.retain(|size| *size <= largest && *size / 5 <= longest / 2);
    sizes.sort_unstable();
    sizes.dedup();
    for size in sizes {
        let scaled = |length: u32| {
            let scaled = u64::from(length) * u64::from(size) / u64::from(longest);
            u32::try_from(scaled.max(1)).unwrap_or(size)
        };
        let found = if size == longest {
            codes_at(grey)
        } else {
            codes_at(&thumbnail(grey, scaled(grey.width()), scaled(grey.height())))
        };
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn codes_at(grey: &GrayImage) -> Vec<String> {
    let found = catch_unwind(AssertUnwindSafe(|| search::texts(grey)));
    let mut texts = found.unwrap_or_default();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// A grey picture, row by row from black (0) to white (255), as PNG; `None` when the dots are not a rectangle.
pub fn png(width: u32, dots: &[u8]) -> Option<Vec<u8>> {
    let height = u32::try_from(dots.len()).ok()?.checked_div(width)?;
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(dots, width, height, image::ExtendedColorType::L8)
        .ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests;

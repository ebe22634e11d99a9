//! Pictures with codes in them, whichever way up, and pictures that are none.

use image::{DynamicImage, GrayImage, ImageFormat, Luma, imageops};

use super::*;
use crate::qr;

const TEXT: &str = "KR-2031-01/2031-01-15/01/K7";

/// A white page with a code in its corner, some dots a module.
fn page(width: u32, height: u32, module: u32) -> GrayImage {
    let mut page = GrayImage::from_pixel(width, height, Luma([255]));
    for (y, row) in qr::modules(TEXT).expect("a code").iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            let (left, top) = (40 + x as u32 * module, 30 + y as u32 * module);
            for dot in 0..module * module {
                let value = if *dark { 25 } else { 240 };
                page.put_pixel(left + dot % module, top + dot / module, Luma([value]));
            }
        }
    }
    page
}

fn encoded(page: GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(page)
        .write_to(&mut bytes, format)
        .expect("a picture");
    bytes.into_inner()
}

#[test]
fn a_code_is_found_whichever_way_up_the_page_lies() {
    type Turn = fn(&GrayImage) -> GrayImage;
    let turns: [(&str, Turn); 4] = [
        ("upright", GrayImage::clone),
        ("to the right", |page| imageops::rotate90(page)),
        ("upside down", |page| imageops::rotate180(page)),
        ("to the left", |page| imageops::rotate270(page)),
    ];
    for (way, turn) in turns {
        for (format, kind) in [
            (ImageFormat::Png, PictureKind::Png),
            (ImageFormat::Jpeg, PictureKind::Jpeg),
        ] {
            let turned = turn(&page(900, 640, 5));
            let size = (turned.width(), turned.height());
            let read = read(&encoded(turned, format)).expect("a picture");
            assert_eq!(read.codes, [TEXT], "{way} {kind:?}");
            assert_eq!(((read.width, read.height), read.kind), (size, kind), "{way}");
        }
    }
}

#[test]
fn a_large_page_is_searched_when_made_smaller() {
    let read = read(&encoded(page(3_600, 2_500, 12), ImageFormat::Png)).expect("a picture");
    assert_eq!(read.codes, [TEXT]);
}

#[test]
fn a_coarse_scan_is_searched_when_made_larger() {
    let coarse = imageops::resize(&page(1_200, 900, 9), 360, 270, imageops::FilterType::Triangle);
    let read = read(&encoded(coarse, ImageFormat::Png)).expect("a picture");
    assert_eq!(read.codes, [TEXT], "2.7 dots a module");
}

#[test]
fn a_page_without_a_code_is_a_picture_all_the_same() {
    let blank = png(60, &[255; 60 * 40]).expect("a picture");
    let read = read(&blank).expect("a picture");
    assert_eq!((read.width, read.height, read.codes.len()), (60, 40, 0));
}

#[test]
fn pictures_are_told_by_content_and_bounded_before_they_are_decoded() {
    let good = encoded(page(900, 640, 5), ImageFormat::Png);
    let cut = good.get(..good.len() / 2).unwrap_or_default();
    let cases: [(&str, &[u8], NoPicture); 6] = [
        ("nothing", b"", NoPicture::Unknown),
        ("a GIF", b"GIF89a\x01\0\x01\0\0\0\0;", NoPicture::Unknown),
        (
            "a page of the web",
            b"<!DOCTYPE html><script>",
            NoPicture::Unknown,
        ),
        ("half a picture", cut, NoPicture::Broken),
        ("a beginning alone", b"\x89PNG\r\n\x1a\n", NoPicture::Broken),
        ("not a JPEG", b"\xff\xd8\xff\xe0rubbish", NoPicture::Broken),
    ];
    for (what, bytes, why) in cases {
        assert_eq!(read(bytes), Err(why), "{what}");
    }
    // A few bytes that say they are 60,000 dots wide and high: refused by their head.
    let mut huge = good.clone();
    huge.splice(16..24, [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let why = read(&huge).expect_err("too large");
    assert!(
        matches!(why, NoPicture::TooManyDots | NoPicture::Broken),
        "{why:?}"
    );
    let wide = png(10_000, &vec![255; 10_000 * 4_001]).expect("a picture");
    assert_eq!(read(&wide), Err(NoPicture::TooManyDots));
}

#[test]
fn a_page_full_of_corners_of_codes_does_not_keep_the_search_busy_for_ever() {
    // Without an end the search would try thousands of corners, three by three.
    const SIDE: u32 = 700;
    let mut page = GrayImage::from_pixel(SIDE, SIDE, Luma([255]));
    for (x, y, dot) in page.enumerate_pixels_mut() {
        let (column, row) = (x / 3 % 10, y / 3 % 10);
        let ring = column.min(6 - column.min(6)).min(row.min(6 - row.min(6)));
        if column < 7 && row < 7 && ring != 1 {
            *dot = Luma([0]);
        }
    }
    assert_eq!(
        read(&encoded(page, ImageFormat::Png))
            .expect("a picture")
            .codes
            .len(),
        0
    );
}

#[test]
fn a_page_with_more_corners_than_codes_have_is_not_searched() {
    // A small file in which the search would pair each of many thousands of corners with all others.
    const SIDE: u32 = 496;
    let mut hostile = GrayImage::from_pixel(SIDE, SIDE, Luma([255]));
    for (x, y, dot) in hostile.enumerate_pixels_mut() {
        let (column, row) = (x % 8, y % 8);
        let ring = column.min(6 - column.min(6)).min(row.min(6 - row.min(6)));
        if column < 7 && row < 7 && ring != 1 {
            *dot = Luma([0]);
        }
    }
    let corners = |grey: &GrayImage| search::corners(&search::black_and_white(grey));
    // Each corner is counted once, though it shows in three of its rows.
    assert_eq!(corners(&hostile), 62 * 62);
    assert!(corners(&hostile) > search::MOST_CORNERS);
    assert_eq!(search::texts(&hostile), Vec::<String>::new());
    let ordinary = corners(&page(900, 640, 5));
    assert!((3..50).contains(&ordinary), "{ordinary}");
}

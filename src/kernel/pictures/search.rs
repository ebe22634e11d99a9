//! The search for QR codes, with an end: a picture full of corners that look like a code's makes the search try every three
//! of them on a copy of its own, so the dots that it may read and copy are counted.

use std::{cell::Cell, panic::resume_unwind, rc::Rc};

use image::{GenericImage, GenericImageView, GrayImage, Luma};
use rqrr::PreparedImage;

/// How many dots may be read and copied, for each dot of the picture: a page with one code needs some dozens.
const EACH_DOT: u64 = 250;
/// How many corners a picture may have: a code has three, and what looks like one on a written page is some hundreds at most.
/// The search pairs all of them before it reads a dot, in memory.
pub(super) const MOST_CORNERS: usize = 1_500;

/// A grey picture whose reading is counted, over all its copies.
struct Counted {
    width: u32,
    height: u32,
    dots: Vec<Luma<u8>>,
    /// What lies outside.
    outside: Luma<u8>,
    left: Rc<Cell<u64>>,
}

impl Counted {
    fn spend(&self, dots: u64) {
        match self.left.get().checked_sub(dots) {
            Some(left) => self.left.set(left),
            // The search has no other way out; whoever asked for it finds nothing.
            None => resume_unwind(Box::new("the search for codes takes too long")),
        }
    }

    fn place(&self, x: u32, y: u32) -> usize {
        y as usize * self.width as usize + x as usize
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        self.spend(self.dots.len() as u64);
        Self {
            dots: self.dots.clone(),
            left: Rc::clone(&self.left),
            ..*self
        }
    }
}

impl GenericImageView for Counted {
    type Pixel = Luma<u8>;

    fn dimensions(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    fn get_pixel(&self, x: u32, y: u32) -> Luma<u8> {
        self.spend(1);
        self.dots.get(self.place(x, y)).copied().unwrap_or(self.outside)
    }
}

impl GenericImage for Counted {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Luma<u8> {
        let place = self.place(x, y);
        self.dots.get_mut(place).unwrap_or(&mut self.outside)
    }

    fn put_pixel(&mut self, x: u32, y: u32, dot: Luma<u8>) {
        let place = self.place(x, y);
        if let Some(known) = self.dots.get_mut(place) {
            *known = dot;
        }
    }

    fn blend_pixel(&mut self, x: u32, y: u32, dot: Luma<u8>) {
        self.put_pixel(x, y, dot);
    }
}

/// A picture lent to be made black and white, which comes back.
struct Lent<'g>(&'g mut GrayImage);

impl GenericImageView for Lent<'_> {
    type Pixel = Luma<u8>;

    fn dimensions(&self) -> (u32, u32) {
        self.0.dimensions()
    }

    fn get_pixel(&self, x: u32, y: u32) -> Luma<u8> {
        *self.0.get_pixel(x, y)
    }
}

impl GenericImage for Lent<'_> {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Luma<u8> {
        self.0.get_pixel_mut(x, y)
    }

    fn put_pixel(&mut self, x: u32, y: u32, dot: Luma<u8>) {
        self.0.put_pixel(x, y, dot);
    }

    fn blend_pixel(&mut self, x: u32, y: u32, dot: Luma<u8>) {
        self.0.put_pixel(x, y, dot);
    }
}

/// The picture in black (1) and white (0), as the search sees it.
pub(super) fn black_and_white(grey: &GrayImage) -> GrayImage {
    let mut dots = grey.clone();
    drop(PreparedImage::prepare(Lent(&mut dots)));
    dots
}

/// At least as many corners as the search will find in a picture in black and white, counted row by row: runs of black,
/// white, black, white and black that are as long as 1, 1, 3, 1 and 1, as loosely as the search takes them. Runs that touch
/// from row to row are of one corner.
pub(super) fn corners(dots: &GrayImage) -> usize {
    let mut count = 0;
    // By column: the row after the last one in which a corner ends there.
    let mut ends = vec![0; dots.width() as usize];
    for (y, row) in (1_usize..).zip(dots.rows()) {
        let (mut runs, mut changes, mut length, mut is_black) = ([0_usize; 5], 0_usize, 0_usize, None);
        // A white dot beyond the end closes the last run.
        let colours = row.map(|dot| dot.0 != [0]).chain([false]);
        for (x, colour) in colours.enumerate() {
            if is_black.is_none_or(|last| last == colour) {
                is_black = Some(colour);
                length += 1;
                continue;
            }
            is_black = Some(colour);
            let [_, second, third, fourth, fifth] = runs;
            runs = [second, third, fourth, fifth, length];
            length = 1;
            changes += 1;
            if colour || changes < 5 || !is_corner(runs) {
                continue;
            }
            let [.., last] = runs;
            let mut is_new = true;
            for end in ends.iter_mut().take(x).skip(x.saturating_sub(last)) {
                is_new &= *end != y;
                *end = y + 1;
            }
            count += usize::from(is_new);
        }
    }
    count
}

fn is_corner(runs: [usize; 5]) -> bool {
    let [first, second, _, fourth, fifth] = runs;
    let module = (first + second + fourth + fifth) / 4;
    let error = module * 3 / 4;
    runs.into_iter()
        .zip([1, 1, 3, 1, 1])
        .all(|(run, modules)| run.abs_diff(modules * module) <= error)
}

/// What the QR codes in a grey picture say: nothing when there are too many corners. Unwinds when it takes too long, or when
/// the search trips over the picture.
pub(super) fn texts(grey: &GrayImage) -> Vec<String> {
    let plain = black_and_white(grey);
    if corners(&plain) > MOST_CORNERS {
        return Vec::new();
    }
    let dots: Vec<Luma<u8>> = plain.pixels().copied().collect();
    drop(plain);
    let mut prepared = PreparedImage::without_preparation(Counted {
        width: grey.width(),
        height: grey.height(),
        left: Rc::new(Cell::new(dots.len() as u64 * EACH_DOT)),
        outside: Luma([u8::MAX]),
        dots,
    });
    let grids = prepared.detect_grids();
    grids
        .iter()
        .filter_map(|grid| Some(grid.decode().ok()?.1))
        .collect()
}

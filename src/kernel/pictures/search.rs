//! The search for QR codes, with an end: a picture full of corners that look like a code's makes the search try every three
//! of them on a copy of its own, so the dots that it may read and copy are counted.

use std::{cell::Cell, panic::resume_unwind, rc::Rc};

use image::{GenericImage, GenericImageView, GrayImage, Luma};
use rqrr::PreparedImage;

/// How many dots may be read and copied, for each dot of the picture: a page with one code needs some dozens.
const EACH_DOT: u64 = 250;

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

/// What the QR codes in a grey picture say. Unwinds when it takes too long, or when the search trips over the picture.
pub(super) fn texts(grey: &GrayImage) -> Vec<String> {
    let dots: Vec<Luma<u8>> = grey.pixels().copied().collect();
    let mut prepared = PreparedImage::prepare(Counted {
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

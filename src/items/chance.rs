//! Numbers by chance that can be drawn again.

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed, on every machine and in every version.
pub struct Chance(u64);

impl Chance {
    /// The numbers of a seed for one of many things, such as an item by its id.
    pub fn new(seed: i64, of: u128) -> Self {
        let [high, low] = [of >> 64, of & u128::from(u64::MAX)].map(|half| u64::try_from(half).unwrap_or(0));
        Self(seed.cast_unsigned() ^ high.rotate_left(17) ^ low)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Puts a list into any order, each as likely as the other (Fisher, Yates 1938; Durstenfeld 1964).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.below(place + 1));
        }
    }

    /// A number from 0 to `bound - 1`; lists are so short that the bias of the remainder does not show.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }
}

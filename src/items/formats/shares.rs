//! The shares of a mark that Moodle knows (`question_bank::fraction_options_full` of Moodle 4.5), and how its files write them.

use crate::exact::Exact;

/// The shares that earn something, as parts of a whole.
const PARTS: [(usize, usize); 20] = [
    (1, 1),
    (9, 10),
    (5, 6),
    (4, 5),
    (3, 4),
    (7, 10),
    (2, 3),
    (3, 5),
    (1, 2),
    (2, 5),
    (1, 3),
    (3, 10),
    (1, 4),
    (1, 5),
    (1, 6),
    (1, 7),
    (1, 8),
    (1, 9),
    (1, 10),
    (1, 20),
];
/// Places of a percentage in files: enough for Moodle, which takes what is off by less than a hundred-thousandth of the mark.
const PLACES: usize = 5;

/// The share that a percentage of a file means: one of Moodle's that it is off by less than a hundred-thousandth, as
/// `match_grade_options` of Moodle has it.
///
/// # Errors
/// The share as it is written, where it is none of them or no number.
pub fn read(percent: &str) -> Result<Exact, String> {
    let percent = percent.trim().replace(',', ".");
    let written = match percent.strip_suffix('.').unwrap_or(&percent) {
        "" => Exact::zero(),
        percent => percent.parse::<Exact>().map_err(|_| percent.to_owned())?,
    };
    let hundred = Exact::whole(100);
    let share = written.over(&hundred).unwrap_or_else(Exact::zero);
    let near = share.clone().within(&-Exact::one(), &Exact::one());
    if near != share {
        return Err(share.to_string());
    }
    known(&share).ok_or_else(|| share.to_string())
}

/// The share of Moodle's that is near enough.
fn known(share: &Exact) -> Option<Exact> {
    let nearly = Exact::part(1, 100_000);
    let is_near = |known: &Exact| {
        let off = share - known;
        off < nearly && -off < nearly
    };
    let all = PARTS.into_iter().map(|(some, of)| Exact::part(some, of));
    all.flat_map(|part| [-part.clone(), part])
        .chain([Exact::zero()])
        .find(is_near)
}

/// A share as a percentage of files; `None` if Moodle does not know it.
pub fn written(share: &Exact) -> Option<String> {
    known(share).filter(|known| known == share)?;
    Some(percentage(share))
}

/// A share as a percentage, whatever it is.
pub fn percentage(share: &Exact) -> String {
    let percent = (share * &Exact::whole(100)).decimal(PLACES);
    percent.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_the_shares_that_moodle_knows() {
        let table = [
            ("100", "1"),
            ("33.33333", "1/3"),
            ("33.333", "1/3"),
            ("-16.6666667", "-1/6"),
            ("83.33333", "5/6"),
            ("0", "0"),
            ("", "0"),
            ("50.", "0.5"),
            ("12,5", "0.125"),
        ];
        for (percent, share) in table {
            let read = read(percent).unwrap();
            assert_eq!(read.to_string(), share, "{percent}");
            assert_eq!(super::read(&written(&read).unwrap()), Ok(read));
        }
        for (percent, said) in [("33", "0.33"), ("33.33", "0.3333"), ("110", "1.1"), ("x", "x")] {
            assert_eq!(read(percent), Err(said.to_owned()));
        }
        assert_eq!(written(&Exact::part(3, 8)), None);
        assert_eq!(percentage(&Exact::part(3, 8)), "37.5");
    }
}

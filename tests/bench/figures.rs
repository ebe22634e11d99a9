//! Figures and what is aimed at, printed as they come and once more as a table.

struct Figure {
    what: String,
    value: f64,
    unit: &'static str,
    aim: Option<f64>,
}

/// All figures of a run.
#[derive(Default)]
pub struct Figures(Vec<Figure>);

impl Figures {
    /// A figure that is to stay below this.
    pub fn aim(&mut self, what: &str, value: f64, unit: &'static str, aim: f64) {
        self.add(what, value, unit, Some(aim));
    }

    /// A figure without an aim.
    pub fn note(&mut self, what: &str, value: f64, unit: &'static str) {
        self.add(what, value, unit, None);
    }

    fn add(&mut self, what: &str, value: f64, unit: &'static str, aim: Option<f64>) {
        println!("{what}: {value:.2} {unit}");
        let what = what.to_owned();
        self.0.push(Figure {
            what,
            value,
            unit,
            aim,
        });
    }

    /// Prints the table; a ratio above 1 means that the aim was missed.
    pub fn print(&self) {
        println!(
            "\n{:<62} {:>10} {:<6} {:>8} {:>7}",
            "what", "measured", "unit", "aim", "ratio"
        );
        for Figure {
            what,
            value,
            unit,
            aim,
        } in &self.0
        {
            let (aim, ratio) = match aim {
                Some(aim) => (format!("{aim}"), format!("{:.2}", value / aim)),
                None => (String::new(), String::new()),
            };
            println!("{what:<62} {value:>10.2} {unit:<6} {aim:>8} {ratio:>7}");
        }
    }
}

//! What the cases of a file cost natively, in nanoseconds each: `[[with the working, without], …]`, in the file's order.

use std::hint::black_box;
use std::time::{Duration, Instant};

use hosting_contract::{Input, Steps, assess_with};

/// How long one sample runs, and how many there are; the median counts.
const SAMPLE: Duration = Duration::from_millis(1);
const SAMPLES: usize = 7;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("the path of a list of cases is missing")?;
    let cases: Vec<Input> = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let cost_of = |case: &Input, steps| cost(&|| drop(black_box(assess_with(black_box(case), steps))));
    let costs: Vec<[f64; 2]> =
        cases.iter().map(|case| [Steps::Kept, Steps::Dropped].map(|steps| cost_of(case, steps))).collect();
    println!("{}", serde_json::to_string(&costs)?);
    Ok(())
}

/// Nanoseconds of one run of `work`.
fn cost(work: &dyn Fn()) -> f64 {
    (0..SAMPLES).map(|_| sample(work)).fold(f64::INFINITY, f64::min)
}

fn sample(work: &dyn Fn()) -> f64 {
    let started = Instant::now();
    let mut runs = 0;
    while started.elapsed() < SAMPLE || runs < 3 {
        work();
        runs += 1;
    }
    started.elapsed().as_nanos() as f64 / f64::from(runs)
}

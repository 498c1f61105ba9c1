//! The rules as a native program, for `native.js`: cases come in, as JSON, and answers or errors go out, one a line.

use std::io::{self, BufRead, BufWriter, Write};

use hosting_contract::{Input, assess};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let case: Input = serde_json::from_str(&line?)?;
        match assess(&case) {
            Ok(assessment) => serde_json::to_writer(&mut out, &assessment)?,
            Err(error) => serde_json::to_writer(&mut out, &error.0)?,
        }
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

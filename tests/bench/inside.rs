//! What a case costs inside the compiled module, and through other ways in and out than the boundary's own: one text of
//! JSON, and columns of texts that come back as columns of amounts. The host measures the runs.

#![cfg(target_arch = "wasm32")]

use hosting_contract::{Assessment, Input, Steps, assess_with};
use wasm_bindgen::prelude::*;

/// A case, read.
#[wasm_bindgen]
pub struct Case(Input);

#[wasm_bindgen]
impl Case {
    /// Reads a case from JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Case, JsError> {
        Ok(Case(serde_json::from_str(json)?))
    }

    /// Works it out, and throws the answer away.
    pub fn run(&self, steps: bool) {
        drop(std::hint::black_box(assess_with(std::hint::black_box(&self.0), wanted(steps))));
    }
}

/// A case as JSON; its answer as JSON.
#[wasm_bindgen]
pub fn through_json(case: &str, steps: bool) -> Result<String, JsError> {
    Ok(serde_json::to_string(&assessed(&serde_json::from_str(case)?, wanted(steps))?)?)
}

/// Many cases of one outage and one invoice each, a row a case: columns of texts, joined by line ends, in this order: the
/// monthly fee, when the outage began and ended, the invoice's amount, its due day, the day of payment.
/// The answer, one after the other for each case: what the outage comes to and the late charge, in yen.
#[wasm_bindgen]
pub fn through_columns(as_of: &str, columns: Vec<String>) -> Result<Vec<f64>, JsError> {
    let mut rows: Vec<_> = columns.iter().map(|column| column.split('\n')).collect();
    let mut figures = Vec::new();
    while let Some(row) = rows.iter_mut().map(Iterator::next).collect::<Option<Vec<_>>>() {
        let Assessment { outages, invoices, .. } = assessed(&case_of(as_of, &row)?, Steps::Dropped)?;
        let refund =
            outages.and_then(|outages| outages.into_iter().next().flatten()).map(|outage| outage.amount.0);
        let late =
            invoices.and_then(|invoices| invoices.into_iter().next().flatten()).map(|late| late.charge.0);
        figures.extend([refund, late].map(|yen| yen.map_or(f64::NAN, |yen| yen as f64)));
    }
    Ok(figures)
}

fn case_of(as_of: &str, row: &[&str]) -> Result<Input, JsError> {
    let &[fee, aware_at, restored_at, amount, due_on, paid_on] = row else {
        return Err(JsError::new("six columns were expected"));
    };
    let text = |text: &str| Input::Text(text.to_owned());
    let record = |fields: &[(&str, Input)]| {
        Input::Record(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let outage = record(&[
        ("awareAt", text(aware_at)),
        ("restoredAt", text(restored_at)),
        ("cause", text("company")),
        ("total", Input::Flag(true)),
    ]);
    let invoice = record(&[("amount", text(amount)), ("dueOn", text(due_on)), ("paidOn", text(paid_on))]);
    Ok(record(&[
        ("asOf", text(as_of)),
        ("plan", record(&[("monthlyFee", text(fee))])),
        ("outages", Input::List(vec![outage])),
        ("invoices", Input::List(vec![invoice])),
    ]))
}

fn assessed(case: &Input, steps: Steps) -> Result<Assessment, JsError> {
    assess_with(case, steps).map_err(|error| JsError::new(&error.to_string()))
}

fn wanted(steps: bool) -> Steps {
    if steps { Steps::Kept } else { Steps::Dropped }
}

//! Whole yen, as typed.

use core::cmp::Ordering;

use super::float::{NotWhole, units};
use super::mark::{Marks, Per, Tax};
use super::{Code, Cursor, Guess, Number, Refusal, Taken, Typed, about, fold, within};
use crate::unit::PerMille;

/// The powers of ten that end a section of four digits.
const SECTIONS: [(char, i64); 3] = [('兆', 1_000_000_000_000), ('億', 100_000_000), ('万', 10_000)];
/// The powers of ten within one.
const IN_SECTION: [(char, i64); 3] = [('千', 1_000), ('百', 100), ('十', 10)];

/// Which amount is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The largest.
    pub max: i64,
    /// Whether it is one with tax or one before tax; `None` where it is as people say.
    pub tax: Option<Tax>,
    /// For what it may be due each time.
    pub per: &'static [Per],
    /// The rate at which tax is taken out of what is offered.
    pub rate: Option<PerMille>,
}

/// Whole yen from 0 to the largest asked: 39800, "39,800", "３９，８００円", "¥39,800-", "3万9,800円", "1億2千万", "1.5万",
/// "39.8千円", "金参萬九千八百円也", "JPY 39,800"; with what it is called and how often it is due ("月額39,800円（税抜）", "39800円/月"),
/// as far as that is asked.
///
/// # Errors
///
/// - [`Code::NotAnAmount`] for "1e5", "39 800", "9800円3万" (the larger unit comes first), NaN
/// - [`Code::MisplacedCommas`] for "3,98,00"
/// - [`Code::TwoAmounts`] for "39,800円（税込43,780円）"; offers the one that is asked
/// - [`Code::OtherPeriod`] for "年額477,600円" where a month's fee is asked
/// - [`Code::TaxIncluded`] for "43,780円（税込）" where an amount before tax is asked; offers 39,800 if that gives it
/// - [`Code::TaxExcluded`] for "39,800円（税抜）" where a billed amount is asked
/// - [`Code::PointOrComma`] for "1.000", "39.800円"; offers what is a whole amount
/// - [`Code::ShortForm`] for "2万5"; offers 20,005 and 25,000
/// - [`Code::NotWholeYen`] for "39800.5", "0.00001万"
/// - [`Code::Negative`] for "-5", "△5"
/// - [`Code::TooLarge`] for above the largest, however long
pub fn yen(typed: Typed, asked: Asked) -> Result<Taken<i64>, Refusal<i64>> {
    match typed {
        Typed::Text(text) => {
            let folded = fold(text);
            let mut cursor = Cursor::new(&folded);
            let written = Written::read(&mut cursor)?;
            if cursor.at_end() {
                return written.amount(asked);
            }
            // The same price before and after tax.
            if cursor.eat('(')
                && let Ok(other) = Written::read(&mut cursor)
                && cursor.eat(')')
                && cursor.at_end()
            {
                return Err(written.beside(&other, asked));
            }
            Err(Code::NotAnAmount.into())
        }
        Typed::Number(number) => {
            let amount = units(number, 1).map_err(|not| match not {
                NotWhole::NotFinite => Code::NotAnAmount,
                NotWhole::Fraction => Code::NotWholeYen,
            })?;
            Ok(Taken::sure(within(amount, asked.max)?))
        }
    }
}

/// An amount as it is written.
#[derive(Clone, Copy)]
struct Written {
    sum: Sum,
    negative: bool,
    marks: Marks,
    about: bool,
}

/// What digits and units come to.
#[derive(Clone, Copy)]
enum Sum {
    /// One amount.
    Of(i64),
    /// No whole amount.
    Fraction,
    /// One of two, for this reason.
    Either(Code, [Option<i64>; 2]),
}

impl Written {
    /// Takes an amount with the words around it.
    fn read(cursor: &mut Cursor) -> Result<Written, Code> {
        let mut marks = Marks::default();
        let mut about = about::before(cursor);
        marks.read_before(cursor);
        about |= about::before(cursor);
        let signed = sign(cursor);
        let marked = cursor.eat('¥') || cursor.word("jpy") || cursor.eat('金');
        let negative = signed || (marked && sign(cursor));
        let mut sum = sections(cursor)?;
        // 也 and the stroke keep others from adding digits.
        if cursor.any_word("円|えん|エン|yen|jpy") {
            sum = sum.with_its_unit();
            cursor.eat('也');
        } else if marked {
            cursor.eat_any(&['-', '也']);
        }
        marks.read_behind(cursor);
        about |= about::after(cursor);
        marks.read_behind(cursor);
        if marks.contradict { Err(Code::NotAnAmount) } else { Ok(Written { sum, negative, marks, about }) }
    }

    /// The amount, if it is one that is asked.
    fn amount(&self, asked: Asked) -> Result<Taken<i64>, Refusal<i64>> {
        if self.marks.per.is_some_and(|per| !asked.per.contains(&per)) {
            return Err(Code::OtherPeriod.into());
        }
        if self.is_other_tax(asked) {
            return Err(self.other_tax(asked));
        }
        match self.sum {
            Sum::Of(amount) => {
                let amount = within(if self.negative { amount.saturating_neg() } else { amount }, asked.max)?;
                Ok(Taken { value: amount, guessed: self.about.then_some(Guess::About) })
            }
            Sum::Fraction => Err(Code::NotWholeYen.into()),
            Sum::Either(code, offers) => {
                Err(Refusal { code, offers }.offers(|amount| self.meant(amount, asked.max)))
            }
        }
    }

    fn is_other_tax(&self, asked: Asked) -> bool {
        self.marks.tax.zip(asked.tax).is_some_and(|(said, asked)| said != asked)
    }

    fn other_tax(&self, asked: Asked) -> Refusal<i64> {
        if asked.tax == Some(Tax::Included) {
            return Code::TaxExcluded.into();
        }
        let meant = match self.sum {
            Sum::Of(amount) => [Some(amount), None],
            Sum::Fraction => [None, None],
            Sum::Either(_, amounts) => amounts,
        };
        Refusal { code: Code::TaxIncluded, offers: meant }
            .offers(|gross| self.meant(before_tax(gross, asked.rate?)?, asked.max))
    }

    /// An amount that could be meant, if it could be asked.
    fn meant(&self, amount: i64, max: i64) -> Option<i64> {
        (!self.negative && amount <= max).then_some(amount)
    }

    /// Why two amounts are not taken for one. The one that is sooner what is asked is offered.
    fn beside(&self, other: &Written, asked: Asked) -> Refusal<i64> {
        let fits = |written: &Written| match written.marks.tax {
            None => 1,
            said if said == asked.tax => 2,
            Some(_) => 0,
        };
        let chosen = match fits(self).cmp(&fits(other)) {
            Ordering::Greater => self.amount(asked).ok(),
            Ordering::Less => other.amount(asked).ok(),
            Ordering::Equal => None,
        };
        Refusal { code: Code::TwoAmounts, offers: [chosen.map(|amount| amount.value), None] }
    }
}

impl Sum {
    /// With 円 behind it, 2万5 is what it says.
    fn with_its_unit(self) -> Sum {
        match self {
            Sum::Either(Code::ShortForm, [Some(amount), _]) => Sum::Of(amount),
            other => other,
        }
    }
}

/// The amount that comes to `gross` with tax at a rate, rounded down; `None` where none does.
fn before_tax(gross: i64, rate: PerMille) -> Option<i64> {
    const PARTS: i64 = 1_000;
    let parts = PARTS.checked_add(rate.0)?;
    let net = gross.checked_mul(PARTS)?.checked_add(parts.checked_sub(1)?)?.div_euclid(parts);
    let with_tax = net.checked_add(net.checked_mul(rate.0)?.div_euclid(PARTS))?;
    (with_tax == gross).then_some(net)
}

/// Takes a sign; whether it is a minus.
fn sign(cursor: &mut Cursor) -> bool {
    cursor.eat_any(&['+', '-', '△', '▲']).is_some_and(|sign| sign != '+')
}

/// Takes sections of 万, 億 and 兆, the largest first, then what is below 万.
fn sections(cursor: &mut Cursor) -> Result<Sum, Code> {
    let mut total = 0_i64;
    let mut below = None;
    while let Some(Section { number, shortened }) = in_section(cursor)? {
        let unit = power(cursor, &SECTIONS);
        if unit.is_none() && below.is_none() && shortened.is_none() {
            if let Some(amounts) = number.either(1) {
                return Ok(Sum::Either(Code::PointOrComma, amounts));
            }
        } else if number.only_by_thousands() {
            return Err(Code::NotAnAmount);
        }
        let Some(part) = number.times(unit.unwrap_or(1)) else { return Ok(Sum::Fraction) };
        if below.is_some_and(|below| part >= below) {
            return Err(Code::NotAnAmount);
        }
        // 2万5 may be 2万5千.
        let shortened = match below {
            Some(larger) if number.is_one_digit() => Some(part.saturating_mul(larger.div_euclid(10))),
            _ => shortened,
        };
        let before = total;
        total = total.saturating_add(part);
        match (unit, shortened) {
            (Some(unit), _) if number.is_whole() => below = Some(unit),
            (None, Some(shortened)) => {
                let other = before.saturating_add(shortened);
                return Ok(Sum::Either(Code::ShortForm, [Some(total), Some(other)]));
            }
            _ => return Ok(Sum::Of(total)),
        }
    }
    if below.is_none() { Err(Code::NotAnAmount) } else { Ok(Sum::Of(total)) }
}

/// Up to four digits of an amount.
struct Section {
    number: Number,
    /// What it is if its last digit belongs to the power below the one before it, as in 3千5 for 3千5百.
    shortened: Option<i64>,
}

/// Takes one section: digits, or digits by 千, 百 and 十, the largest first.
fn in_section(cursor: &mut Cursor) -> Result<Option<Section>, Code> {
    let whole =
        |total: i64, shortened: Option<i64>| Some(Section { number: Number::whole(total), shortened });
    let mut total = 0_i64;
    let mut below = None;
    loop {
        let number = Number::read(cursor)?;
        let unit = power(cursor, &IN_SECTION);
        let number = match (number, unit) {
            (None, None) => return Ok(below.and_then(|_: i64| whole(total, None))),
            (Some(number), None) if below.is_none() => return Ok(Some(Section { number, shortened: None })),
            (number, _) => number.unwrap_or(Number::whole(1)),
        };
        if number.only_by_thousands() {
            return Err(Code::NotAnAmount);
        }
        let part = number.times(unit.unwrap_or(1)).ok_or(Code::NotWholeYen)?;
        if below.is_some_and(|below| part >= below) {
            return Err(Code::NotAnAmount);
        }
        let shortened = below
            .filter(|&larger| larger > 10 && unit.is_none() && number.is_one_digit())
            .map(|larger| total.saturating_add(part.saturating_mul(larger.div_euclid(10))));
        total = total.saturating_add(part);
        match unit {
            Some(unit) if number.is_whole() => below = Some(unit),
            _ => return Ok(whole(total, shortened)),
        }
    }
}

/// Takes one of these characters, and says what it stands for.
fn power(cursor: &mut Cursor, powers: &[(char, i64)]) -> Option<i64> {
    powers.iter().find(|&&(name, _)| cursor.eat(name)).map(|&(_, value)| value)
}

//! A JavaScript number as a whole number, by its bits: no arithmetic on it, so no rounding of ours.

/// Why a number is not so many whole units.
pub(super) enum NotWhole {
    /// It is not a number, or infinite.
    NotFinite,
    /// It lies between two.
    Fraction,
}

/// `number` in units of which `per_one` make 1: the whole n whose n / `per_one` is written in JavaScript as this
/// `number`. 0.1 is 2 twentieths, although no binary number is exactly a tenth. Saturates from 2^52 on.
pub(super) fn units(number: f64, per_one: u32) -> Result<i64, NotWhole> {
    const FRACTION_BITS: u32 = 52;
    const HIDDEN_BIT: u64 = 1 << FRACTION_BITS;
    let bits = number.to_bits();
    let biased = u32::try_from((bits >> FRACTION_BITS) & 0x7ff).unwrap_or(0x7ff);
    if biased == 0x7ff {
        return Err(NotWhole::NotFinite);
    }
    let stored = bits & HIDDEN_BIT.wrapping_sub(1);
    let significand = if biased == 0 { stored } else { stored | HIDDEN_BIT };
    // |number| = significand / 2^shift, from 2^52 on a whole number beyond every bound.
    let shift = 1_075_u32.saturating_sub(biased.max(1));
    let magnitude = if shift == 0 {
        i64::MAX
    } else {
        let scaled = significand.saturating_mul(per_one.into());
        // A shift of 64 or more leaves less than 2^-11: nearest to zero.
        let half = 1_u64.checked_shl(shift.saturating_sub(1)).unwrap_or(0);
        let nearest = scaled.saturating_add(half).checked_shr(shift).unwrap_or(0);
        let off = nearest.checked_shl(shift).unwrap_or(0).abs_diff(scaled);
        // Half a unit in the last place of `number`, times `per_one`.
        if off.saturating_mul(2) > u64::from(per_one) {
            return Err(NotWhole::Fraction);
        }
        i64::try_from(nearest).unwrap_or(i64::MAX)
    };
    Ok(if number.is_sign_negative() { magnitude.saturating_neg() } else { magnitude })
}

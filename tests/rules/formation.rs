//! 13(1) for every day on which a contract of this service can have been formed, and for a century on.

use hosting_contract::Day;
use hosting_contract::Term;

#[test]
fn every_day_gives_twelve_whole_months_from_a_first() {
    let last = Day::new(2105, 12, 31).unwrap();
    let mut day = Day::new(2005, 1, 1).unwrap();
    let mut count = 0;
    while day <= last {
        let initial = Term::formed(day).initial;
        assert_eq!(initial.first.day_of_month(), 1);
        let months = |day: Day| day.year() * 12 + i32::try_from(day.month_number()).unwrap();
        assert_eq!(months(initial.first) - months(day), 1, "{day:?}: starts in the next month");
        assert_eq!(months(initial.last) - months(initial.first), 11, "{day:?}: ends in the twelfth month");
        assert_eq!(initial.last.next().day_of_month(), 1, "{day:?}: ends on a month's last day");
        day = day.next();
        count += 1;
    }
    // 101 years of which 25 are leap years: 2008 to 2104, every four, 2100 not among them.
    assert_eq!(count, 101 * 365 + 24);
}

/** What the clauses say, in words of our own. @type {Record<string, string>} */
export default {
  "article.2":
    "The company may change the terms and gives notice 14 days before. Fees and conditions then follow the new terms.",
  "article.4(3)": "Switching a server off and on is free up to five times a month for each server.",
  "article.4(4)": "From the sixth time in a month on, switching is charged by the month.",
  "article.6(2)": "A change of DNS servers is announced 14 days before; in an emergency that may be left out.",
  "article.12(1)":
    "An option can be stopped at any time. It ends on the day its stop notice reaches the company; what was prepaid does not come back.",
  "article.13(1)": "The contract runs for a year from the month after the one in which it was formed.",
  "article.13(2)": "If it is not cancelled in that time it goes on by itself, month by month.",
  "article.14": "The time of use is counted from the day on which the contract is formed.",
  "article.17": "The contract is formed when the company gives notice of its acceptance.",
  "article.22(1)":
    "If a payment stays unpaid after its due day, among other cases, the service may be suspended without warning.",
  "article.25(2)": "If the company discontinues the service it gives notice two months before.",
  "article.26":
    "The company may terminate where the cause of a suspension is not removed, and for serious breaches and other causes.",
  "article.26(4)": "If the company terminates, the contract ends on the day its notice reaches the customer.",
  "article.27(1)": "The customer can cancel by asking the company in the way that it lays down.",
  "article.27(2)":
    "A cancellation takes effect at the end of the month after the one in which the company accepted it.",
  "article.27(3)":
    "Where interrupted service no longer serves its purpose the customer can cancel, with effect on the day the notice reaches the company.",
  "article.27(4)": "If the service is discontinued, the contract counts as cancelled on that day.",
  "article.27(5)":
    "Whoever cannot accept changed terms can cancel too, with effect on the day the notice reaches the company.",
  "article.27(6)": "After a cancellation, data is erased in the month after the one in which it took effect.",
  "article.28":
    "Once the contract is over, for whatever reason, the company need neither return nor keep data and may erase it.",
  "article.30(1)": "Fees are the initial fee, monthly fees, annual fees and others.",
  "article.30(2)": "The company may revise its fees and gives notice 14 days before.",
  "article.30(3)":
    "If the contract ends during its term, what was paid is not returned and the fees up to the term’s end are owed. When it ends, everything still owed is due at once.",
  "article.30(4)":
    "After a change of plan is accepted, its new monthly fee applies from the next month, its new annual fee from the next year.",
  "article.30(5)": "Taking the change back before it applies does not remove the fees that it caused.",
  "article.30(6)": "Fees once paid are said never to be returned.",
  "article.31(1)": "The customer pays the fees in the way that the company lays down.",
  "article.31(2)":
    "The duty to pay arises when the contract is formed. The initial fee is said not to be returned in any case.",
  "article.31(3)": "During a suspension fees run on as if the service were provided.",
  "article.31(4)": "Under 24 hours out of use, no fees are returned; from 24 hours on, Article 37 applies.",
  "article.32(3)": "A bill is to be paid by the due day written on it.",
  "article.33": "Whoever evades fees pays twice the evaded amount as a special fee on top of it.",
  "article.34":
    "For late payment of fees or of the special fee, a late charge of 14.5% a year runs for the time of delay.",
  "article.35": "Consumption tax is added to what is paid under the contract.",
  "article.37(1)":
    "If by the company’s fault the service cannot be used at all for 24 hours or more from its awareness, a thirtieth of the monthly fee for each 24 hours is returned on request. Under 10,000 yen, use is extended by the time out of use instead. It has to be claimed within four weeks.",
  "article.37(2)":
    "If the company starts the service later than planned, use is extended by those days. No money is returned.",
  "article.37(3)":
    "Where a carrier with circuits of its own (the former type 1) or a foreign carrier is at fault, there is neither refund nor extension.",
  "article.39": "As a rule the company is said not to be liable for losses from use of the service.",
  "article.40":
    "Where the company is liable, it is for ordinary direct loss only, up to one month of the standard fee.",
  "article.45":
    "Whoever applied or contracted through the company’s site can withdraw or cancel within eight days, the day of application included.",
  "article.47(3)":
    "If a month after the company made an inquiry the customer has not answered it, and the company cannot do its work for that reason, it may stop providing all or part of the service.",
  "article.W2": "Further user accounts on a Windows server are a paid option and have to be requested beforehand.",
};

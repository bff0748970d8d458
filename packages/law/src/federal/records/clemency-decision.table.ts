import { readAt } from '../statutes/code-sources.ts'

const readOn = '2026-11-29'
const notice = (quote: string) => readAt('Pardon Attorney, Public Notice', 'https://www.justice.gov/pardon/public-notice', quote, readOn)
const lookup = (quote: string) => readAt('Pardon Attorney, Search Pending Clemency Case Files (as of 2 October 2019)', 'https://www.justice.gov/pardon/search-pending-clemency-case-files', quote, readOn)
const bureau = (cite: string, quote: string) => readAt(cite, 'https://books.google.no/books?id=XJ8rAAAAMAAJ&pg=PA574', quote, readOn)

/**
 * What is said of a petition for clemency to the President while it waits and once it is decided, as far as the words of it were read.
 * The texts of 28 CFR 1.7 and 1.8 themselves, what the Pardon Attorney closes without action, and what other authorities do were not found at a
 * source: they are not encoded.
 */
export const clemencyDecision = {
  /** So many weeks from sending, a question whether it arrived is premature and is not answered. */
  weeksBeforeAsking: { weeks: 8, source: lookup('will not respond if your request for confirmation of receipt is premature (i.e. the petition in question was submitted within the past 8 weeks)') },
  lookedUpMonthly: lookup('updates the information in the Lookup at least once per month.'),
  /** That it is not found there says nothing of how it was decided. */
  notThereYet: lookup('It can take a couple of weeks, if not a few months, for new clemency cases to be accepted for review and added to our system'),
  lookAgain: lookup('did not get a conclusive search result in the Lookup feature, please wait and check back again after the first week of the following month.'),
  noTimetable: notice('is unable to predict when a decision will be reached by the President on pending clemency matters'),
  notified: notice('petitioners, or their attorney when represented, will be notified promptly when final action has been taken.'),
  nextAdministration: notice('a clemency petition submitted under one presidential administration, but undecided by that administration, need not be resubmitted to this office'),
  again: readAt('Pardon Attorney, Frequently Asked Questions (2024)', 'https://www.usdoj.gov/pardon/frequently-asked-questions', 'If your application was denied, you are welcome to reapply now. You do NOT need to wait to submit a new application.', '2026-11-28'),
  /** What letters of denial said in 2008: the page of 2024 says otherwise. */
  noAppeal: readAt('Pardon Attorney, a letter of denial of 1 October 2008, as published', 'http://www.pardonpower.com/2008/10/president-denied/', 'Under the Constitution, there is no appeal from this decision.', readOn),
  noReasons: readAt('Pardon Attorney, a letter of denial of 1 October 2008, as published', 'http://www.pardonpower.com/2008/10/president-denied/', 'we do not disclose the reasons for the decision in a pardon matter', readOn),
  twoYears: readAt('Pardon Attorney, a letter of denial of 1 October 2008, as published', 'http://www.pardonpower.com/2008/10/president-denied/', 'If you wish to reapply for pardon, you will become eligible to do so two years from the date on which the President denied your petition.', readOn),
  warrant: bureau('28 CFR 571.41(c), in a printed edition of the Code', 'The Warden shall deliver the original warrant to the affected inmate, and obtain a signed receipt for return to the U.S. Pardon Attorney.'),
  recalculated: bureau('28 CFR 571.41(c)(1), in a printed edition of the Code; who in the Bureau does it was amended since', "institutional staff shall recalculate the inmate's sentence in accordance with the terms of the commutation order."),
  wardenTells: readAt('28 CFR 571.41(d), in a printed edition of the Code', 'https://books.google.no/books?id=eLM6AAAAIAAJ&pg=PA509', 'When a petition for commutation of sentence is denied, the U.S. Pardon Attorney ordinarily notifies the Warden, requesting that the Warden notify the inmate of the denial.', readOn),
  /** Only the heading of the section was read: telling victims is the Department’s. */
  victims: readAt('28 CFR 1.6, its heading (2002 edition)', 'http://www.gpo.gov:80/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm', 'Consideration of petitions; notification of victims; recommendations to the President.', readOn),
} as const

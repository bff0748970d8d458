/**
 * How many days are left between two tries, so that a call is welcome. These are the house’s own habits and no rule of law; what somebody promised goes
 * before them. Days are days of the calendar; an office is called on working days alone.
 */
export const callSpacing = {
  /** After a talk with someone in an office, and with anybody else. */
  spokeInOffice: 7,
  spoke: 4,
  /** After word was left, which they may answer. */
  leftWord: 3,
  /** When nobody answered. */
  noAnswer: 1,
  /** Between two calls to one office, whoever takes them there. */
  oneOffice: 2,
  /** After three tries in a row that nobody answered. */
  triedInVain: 10,
} as const

/** So many tries in a row without an answer, and the line is given a rest. */
export const triesInVain = 3

import { addDays, type CivilDate } from '../../core/civil-date.ts'
import { remember } from '../../core/remember.ts'
import type { LawDays } from './outcome.ts'
import { earliestOffense } from './parse-penalty.ts'
import type { StatutoryInputs } from './statutory-inputs.ts'

/** Offenses before this day are sentenced under the old law of parole, which this program does not cover. */
export const sentencingReform: CivilDate = '1987-11-01'

/** The days of the offense on which a text encoded here begins. Between two of them the law of every statute here is the same. */
const changes: readonly CivilDate[] = [
  '1988-11-18', '1990-11-29', '1991-02-01', '1994-09-13', '1996-10-13', '1998-10-21', '1998-11-13', '2002-01-24', '2004-09-13', '2008-01-07', '2009-04-13', '2010-08-03', '2018-12-21', '2022-06-25',
]

/** The days of sentencing on which the law changed for earlier offenses: the Fair Sentencing Act, *Dorsey*, the First Step Act. */
const changesOfSentencing: readonly CivilDate[] = ['2010-08-03', '2012-06-21', '2018-12-21']

/**
 * Every pair of days the facts leave open, one for each stretch of unchanged law. An unknown day of the offense is taken to be from
 * 1 November 1987, or from the first day of the clause cited, up to the sentencing; an unknown day of sentencing to be the offense or any later day.
 */
export function candidateDays(inputs: StatutoryInputs): readonly LawDays[] {
  if (inputs.offenseOn !== undefined && inputs.sentencedOn !== undefined) return [{ offenseOn: inputs.offenseOn, sentencedOn: inputs.sentencedOn }]
  const offenses = inputs.offenseOn !== undefined ? [inputs.offenseOn] : candidateOffenses(inputs)
  const pairs: LawDays[] = []
  for (const offenseOn of offenses) {
    pairs.push({ offenseOn, sentencedOn: inputs.sentencedOn ?? offenseOn })
    if (inputs.sentencedOn === undefined) for (const sentencedOn of changesOfSentencing) if (sentencedOn > offenseOn) pairs.push({ offenseOn, sentencedOn })
  }
  return pairs
}

const firstDay = remember((penalty: string) => earliestOffense(penalty) ?? sentencingReform)

/** One day of each stretch of unchanged law in which the offense may lie, in order; the day of sentencing where that is before them all. */
function candidateOffenses({ penalty, priors, sentencedOn }: StatutoryInputs): readonly CivilDate[] {
  const since = firstDay(penalty ?? '')
  const days: CivilDate[] = []
  const add = (day: CivilDate): void => {
    if (day < since || (sentencedOn !== undefined && day > sentencedOn)) return
    let i = days.length
    while (i > 0 && (days[i - 1] as CivilDate) > day) i -= 1
    if (days[i - 1] !== day) days.splice(i, 0, day)
  }
  add(since)
  changes.forEach(add)
  for (const { finalOn } of priors ?? []) {
    if (finalOn === undefined) continue
    add(finalOn)
    add(addDays(finalOn, 1))
  }
  if (sentencedOn === undefined) return days
  add(sentencedOn)
  return days.length === 0 ? [sentencedOn] : days
}

import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import type { Term } from '../../../facts/shape.ts'
import type { GuidelineRange } from '../../then-and-now/sentence-run.ts'
import { checkedThrough } from '../cite.ts'
import { exPostFacto, oneBook } from './one-book-words.ts'
import { editionLabel, findEdition } from './find-edition.ts'

export interface ChosenEdition {
  /** The day whose law the range is computed under. */
  readonly on: CivilDate
  readonly label: string
  readonly why: string
  readonly source: Source
}

export interface Computed {
  readonly edition: ChosenEdition | undefined
  readonly guideline: Finding<GuidelineRange>
}


/** The edition of a day, named, with why it is the one. */
export function editionOf(on: CivilDate, why: string, source: Source): ChosenEdition | undefined {
  const edition = findEdition(on)
  if (edition === undefined) return undefined
  const unread = edition.unread === true ? `; what it changed has not been read, and the text used is the one verified through ${checkedThrough}` : ''
  return { on, label: editionLabel(edition), why: `${why}${unread}`, source }
}

/**
 * One book (1B1.11): the manual of the day of sentencing, whole; but that of the last day of the offense where the later one gives a
 * harsher range, which the ex post facto clause forbids. Where only one of the two can be computed, none is chosen: whichever finding
 * is not computed is the answer.
 */
export function chooseEdition(offenseOn: CivilDate, sentencedOn: CivilDate, compute: (on: CivilDate) => Finding<GuidelineRange>): Computed {
  const atSentencing = compute(sentencedOn)
  const sentencing = editionOf(sentencedOn, 'in effect on the day of sentencing', oneBook)
  if (offenseOn >= sentencedOn) return { edition: sentencing, guideline: atSentencing }
  const atOffense = compute(offenseOn)
  if (atSentencing.status !== 'computed') return { edition: sentencing, guideline: atSentencing }
  const offense = editionOf(offenseOn, 'in effect on the last day of the offense; the later manual gives a harsher range, which the ex post facto clause forbids', exPostFacto)
  if (atOffense.status !== 'computed') return { edition: undefined, guideline: atOffense }
  return isHarsher(atSentencing.value, atOffense.value) ? { edition: offense, guideline: atOffense } : { edition: sentencing, guideline: atSentencing }
}

/** Whether one range is harsher than another: by its low end, then by its high end. */
function isHarsher(one: GuidelineRange, other: GuidelineRange): boolean {
  const [low, high] = [compare(one.range[0], other.range[0]), compare(one.range[1], other.range[1])]
  return low > 0 || (low === 0 && high > 0)
}

function compare(a: Term, b: Term): number {
  const [x, y] = [a, b].map((term) => (term === 'life' ? Number.MAX_SAFE_INTEGER : term)) as [number, number]
  return x - y
}

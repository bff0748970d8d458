import { statutoryRange, type CivilDate, type StatutoryRange, type Term } from '@lenity/law'
import { inGrams, type Cells } from './cells.ts'
import type { Draw } from './draw.ts'
import { rungsOf } from './drug-weights.ts'
import { adjusted, levelFor, showRange, type Adjustments } from './found-by-the-court.ts'
import type { Drug } from './shares.ts'

export interface DrugCase {
  readonly drug: Drug
  /** What of the total term is not that of a count under 18 U.S.C. 924(c). */
  readonly term: Term
  readonly offenseOn: CivilDate
  readonly sentencedOn: CivilDate
  readonly category: number
  readonly adjustments: Adjustments
  readonly careerOffender: boolean
}

/** Of how many months a count under 21 U.S.C. 841(b)(1)(C) can be, and so how many counts a longer term takes. */
const mostOfOneCount = 240

/**
 * A drug offense: of the lines of the table of its day one under which the range has the term, a weight in that line, and the penalty the statute has for the
 * weight. Where the term is less than that penalty allows, no weight was charged; where it is more, the weight is of a heavier line.
 */
export function drugOffense(draw: Draw, { drug, term, offenseOn, sentencedOn, category, adjustments, careerOffender }: DrugCase): Cells {
  const substance = drug === 'methamphetamine' ? draw.of([['methamphetamine (actual)', 1], ['methamphetamine (mixture)', 1]]) : drug === 'oxycodone' ? 'oxycodone (actual)' : drug
  const rungs = rungsOf(substance, sentencedOn)
  const found = levelFor(draw, rungs.map(({ level }) => adjusted(level, adjustments).total), category, term, sentencedOn)
  if (found === undefined) return withoutWeight(substance, term)
  const ladder = rungs.map((rung, i) => ({ ...rung, until: rungs[i + 1]?.from ?? rung.from * 2 }))
  for (const [i, { level, from, until }] of ladder.entries()) {
    if (i < found.at) continue
    const weight = draw.whole(from, until - 1)
    const asks = statutoryRange({ penalty: undefined, substance, grams: weight / 100, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn, sentencedOn })
    const range = asks.status === 'computed' ? asks.value : undefined
    if (range !== undefined && isMore(term, range.max) && i < ladder.length - 1) continue
    const { total, acceptance } = adjusted(level, adjustments)
    const levels = levelFor(draw, [total], category, term, sentencedOn)
    return {
      ...charged(substance, weight, range, term), 'guideline.drugs.0.substance': substance, 'guideline.drugs.0.grams': inGrams(weight), 'guideline.drugs.complete': 'yes', 'guideline.acceptanceLevels': String(acceptance),
      ...(!careerOffender && { 'guideline.baseLevel': String(level), 'guideline.totalLevel': String(total), ...(levels !== undefined && { 'guideline.range': showRange(levels.range) }) }),
    }
  }
  return withoutWeight(substance, term)
}

function charged(substance: string, weight: number, range: StatutoryRange | undefined, term: Term): Cells {
  if (range?.tier === undefined || isMore(term, range.max) || isMore(range.min, term)) return withoutWeight(substance, term)
  return { ...count(0, substance, range.tier), 'conviction.counts.0.foundGrams': inGrams(weight) }
}

/** Charged without a weight: as many counts as the term takes; for life, one in which death resulted. */
function withoutWeight(substance: string, term: Term): Cells {
  const counts = term === 'life' ? 1 : Math.max(1, Math.ceil(term / mostOfOneCount))
  const cells: Cells = {}
  for (let i = 0; i < counts; i++) Object.assign(cells, count(i, substance, '21 U.S.C. 841(b)(1)(C)'))
  return term === 'life' ? { ...cells, 'conviction.counts.0.deathResulted': 'yes' } : cells
}

function count(i: number, substance: string, penalty: string): Cells {
  const at = `conviction.counts.${String(i)}`
  return { [`${at}.statute`]: '21 U.S.C. 841(a)(1)', [`${at}.penalty`]: penalty, [`${at}.substance`]: substance, [`${at}.deathResulted`]: 'no' }
}

function isMore(one: Term, other: Term): boolean {
  return other !== 'life' && (one === 'life' || one > other)
}

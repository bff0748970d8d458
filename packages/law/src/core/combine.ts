import type { Answer, Decides, Need, Reason, Truth } from './answer.ts'
import type { CivilDate } from './civil-date.ts'
import type { Gap } from './dated.ts'
import type { Source } from './source.ts'
import { areApart } from './unique-needs.ts'

/** What an answer is about, whoever gives it. */
export interface About {
  readonly id: string
  readonly question: string
  readonly sources: readonly Source[]
}

/** Met when every part is, not met when one is not, else cannot say (Kleene's strong logic). Every part is looked at. */
export function allOf(about: About, parts: readonly Answer[]): Answer {
  const truth = allAre('met', parts)
  return combine(about, parts, truth, truth === 'not met' ? lastOf(parts) : undefined)
}

/** Met when one part is, not met when none is, else cannot say. Every part is looked at. */
export function anyOf(about: About, parts: readonly Answer[]): Answer {
  const truth = opposite(allAre('not met', parts))
  return combine(about, parts, truth, truth === 'not met' ? firstOf(parts) : undefined)
}

/** The first of the days on which time alone meets a part. */
function firstOf(parts: readonly Answer[]): CivilDate | undefined {
  let first: CivilDate | undefined
  for (const { metOn } of parts) if (metOn !== undefined && (first === undefined || metOn < first)) first = metOn
  return first
}

/** The last of the days on which the parts that are not met become so; undefined when one never does by time alone, or cannot be said. */
function lastOf(parts: readonly Answer[]): CivilDate | undefined {
  let last: CivilDate | undefined
  for (const { truth, metOn } of parts) {
    if (truth === 'met') continue
    if (truth !== 'not met' || metOn === undefined) return undefined
    if (last === undefined || metOn > last) last = metOn
  }
  return last
}

/** Met when the part is not, and the other way round; what cannot be said stays so. */
export function not(about: About, part: Answer): Answer {
  return combine(about, [part], opposite(part.truth))
}

/** Met when every part is as it should be, not met when one is not, else cannot say. */
function allAre(should: 'met' | 'not met', parts: readonly Pick<Answer, 'truth'>[]): Truth {
  let whole: Truth = 'met'
  for (const { truth } of parts) {
    if (truth === 'cannot say') whole = truth
    else if (truth !== should) return 'not met'
  }
  return whole
}

export function kleeneAnd(truths: readonly Truth[]): Truth {
  return allAre('met', truths.map((truth) => ({ truth })))
}

export function opposite(truth: Truth): Truth {
  if (truth === 'cannot say') return truth
  return truth === 'met' ? 'not met' : 'met'
}

const none: readonly never[] = []

/** One pass over the parts: this runs for every question of every case. */
function combine(about: About, parts: readonly Answer[], truth: Truth, metOn?: CivilDate): Answer {
  let decides: Decides = 'data'
  let needs: readonly Need[] = none
  let gaps: readonly Gap[] = none
  let verifiedThrough: CivilDate | undefined
  for (const part of parts) {
    // What lies with the one who grants in any part lies with them in the whole; then what a person must judge.
    if (part.decides === 'discretion' || (part.decides === 'person' && decides === 'data')) decides = part.decides
    if (truth === 'cannot say' && part.needs.length > 0) needs = needs.length === 0 ? part.needs : [...needs, ...part.needs]
    if (part.gaps.length > 0) gaps = gaps.length === 0 ? part.gaps : [...gaps, ...part.gaps]
    if (part.verifiedThrough !== undefined && (verifiedThrough === undefined || part.verifiedThrough < verifiedThrough)) verifiedThrough = part.verifiedThrough
  }
  const { id, question, sources } = about
  const answer: Answer = { id, question, sources, truth, decides, reasons: reasonsOf(parts), needs: uniteNeeds(needs), gaps: uniteGaps(gaps), parts }
  if (verifiedThrough === undefined && metOn === undefined) return answer
  return { ...answer, ...(verifiedThrough === undefined ? {} : { verifiedThrough }), ...(metOn === undefined ? {} : { metOn }) }
}

/** Most parts have one reason: a list of as many is then made at once. */
function reasonsOf(parts: readonly Answer[]): readonly Reason[] {
  return parts.every(({ reasons }) => reasons.length === 1) ? parts.map(({ reasons }) => reasons[0] as Reason) : parts.flatMap(({ reasons }) => reasons)
}

/** Needs by path, each once; readings that differ, with the question that decides, go before what is merely unknown. */
export function uniteNeeds(needs: readonly Need[]): readonly Need[] {
  if (areApart(needs)) return needs
  const byPath = new Map<string, Need>()
  for (const need of needs) {
    const known = byPath.get(need.path)
    if (known === undefined || (known.because !== 'rival readings' && need.because === 'rival readings')) byPath.set(need.path, need)
  }
  return [...byPath.values()]
}

function uniteGaps(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.length < 2 ? gaps : [...new Map(gaps.map((gap) => [`${gap.of} ${gap.on} ${gap.why}`, gap])).values()]
}

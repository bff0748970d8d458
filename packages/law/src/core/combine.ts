import type { Answer, Decides, Need, Reason, Truth } from './answer.ts'
import type { CivilDate } from './civil-date.ts'
import type { Gap } from './dated.ts'
import type { Source } from './source.ts'

/** What an answer is about, whoever gives it. */
export interface About {
  readonly id: string
  readonly question: string
  readonly sources: readonly Source[]
}

/** Met when every part is, not met when one is not, else cannot say (Kleene's strong logic). Every part is looked at. */
export function allOf(about: About, parts: readonly Answer[]): Answer {
  return until(combine(about, parts, kleeneAnd(parts.map(({ truth }) => truth))), lastOf(parts))
}

/** Met when one part is, not met when none is, else cannot say. Every part is looked at. */
export function anyOf(about: About, parts: readonly Answer[]): Answer {
  return until(combine(about, parts, opposite(kleeneAnd(parts.map(({ truth }) => opposite(truth))))), parts.flatMap(({ metOn }) => metOn ?? []).sort()[0])
}

/** The day from which the whole is met by time alone: given only while it is not met. */
function until(answer: Answer, metOn: CivilDate | undefined): Answer {
  return answer.truth === 'not met' && metOn !== undefined ? { ...answer, metOn } : answer
}

/** The last of the days on which the parts that are not met become so; undefined when one never does by time alone, or cannot be said. */
function lastOf(parts: readonly Answer[]): CivilDate | undefined {
  const open = parts.filter(({ truth }) => truth !== 'met')
  return open.every(({ truth, metOn }) => truth === 'not met' && metOn !== undefined) ? open.flatMap(({ metOn }) => metOn ?? []).sort().at(-1) : undefined
}

/** Met when the part is not, and the other way round; what cannot be said stays so. */
export function not(about: About, part: Answer): Answer {
  return combine(about, [part], opposite(part.truth))
}

export function kleeneAnd(truths: readonly Truth[]): Truth {
  if (truths.includes('not met')) return 'not met'
  return truths.includes('cannot say') ? 'cannot say' : 'met'
}

export function opposite(truth: Truth): Truth {
  if (truth === 'cannot say') return truth
  return truth === 'met' ? 'not met' : 'met'
}

function combine(about: About, parts: readonly Answer[], truth: Truth): Answer {
  const verifiedThrough = earliest(parts.flatMap((part) => part.verifiedThrough ?? []))
  return {
    ...about, truth, decides: whoDecides(parts), reasons: parts.flatMap(({ reasons }): readonly Reason[] => reasons),
    needs: truth === 'cannot say' ? uniteNeeds(parts.flatMap(({ needs }) => needs)) : [], gaps: uniteGaps(parts.flatMap(({ gaps }) => gaps)), parts,
    ...(verifiedThrough === undefined ? {} : { verifiedThrough }),
  }
}

/** What lies with the one who grants in any part lies with them in the whole; then what a person must judge. */
function whoDecides(parts: readonly Answer[]): Decides {
  const kinds = parts.map(({ decides }) => decides)
  return kinds.includes('discretion') ? 'discretion' : kinds.includes('person') ? 'person' : 'data'
}

/** Needs by path, each once; readings that differ, with the question that decides, go before what is merely unknown. */
export function uniteNeeds(needs: readonly Need[]): readonly Need[] {
  const byPath = new Map<string, Need>()
  for (const need of needs) {
    const known = byPath.get(need.path)
    if (known === undefined || (known.because !== 'rival readings' && need.because === 'rival readings')) byPath.set(need.path, need)
  }
  return [...byPath.values()]
}

function uniteGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.of} ${gap.on} ${gap.why}`, gap])).values()]
}

function earliest(days: readonly CivilDate[]): CivilDate | undefined {
  return [...days].sort()[0]
}

import type { Answer, Need, Reason } from '../../../core/answer.ts'
import { uniteNeeds } from '../../../core/combine.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import type { Term } from '../../../facts/shape.ts'
import { needAt } from '../../../facts/need-at.ts'
import type { PlainCase } from '../../then-and-now/read-case.ts'
import { caseReadings } from '../../then-and-now/rival-readings.ts'
import type { AmendmentName, ReductionInputs } from './reduction-inputs.ts'
import { readReductionCase, unknownOf, type Asking, type Guess } from './read-reduction-case.ts'
import { applyAmendments, changesNothing, reduceSentence, type AppliedAmendments, type SentenceReduction } from './reduce-sentence.ts'

/** Whether a case is eligible for a reduction, over every reading of what is unknown. */
export interface CaseReduction {
  readonly eligible: Answer
  /** Each reading of what is unknown or rival that leads to another range or limit, once. */
  readonly readings: readonly SentenceReduction[]
}

/** Statutory minima in use for drug and firearm counts, for a case whose minimum is not known. */
const minima: readonly Term[] = [0, 60, 120, 180, 240, 300, 'life']

/**
 * 1B1.10 for a case, on a day: by the amendments named, else by every listed one to the drug tables and by 821. What is unknown and stands for nothing in
 * `ReductionInputs` (a minimum, a career offender finding) is tried each way; where the ways differ, it is asked for. `counsel` says
 * whether sealed facts may be read: without it, substantial assistance is neither read nor named.
 */
export function reduceCase(facts: CaseFacts, reducedOn: CivilDate, counsel: boolean, amendments?: readonly AmendmentName[]): CaseReduction {
  const tried = tryEachWay(facts, { reducedOn, amendments, counsel })
  const readings = [...new Map(tried.all.map(({ result }) => [JSON.stringify([result.amended, result.floor].map((one) => (one.status === 'computed' ? one.value : one.status))), result])).values()]
  return { eligible: eligibleIn(tried, counsel), readings }
}

/** Whether a case is eligible, without the ranges: what `reduceCase` answers by every listed amendment. */
export function mayReduceCase(facts: CaseFacts, reducedOn: CivilDate, counsel: boolean): Answer {
  return eligibleIn(tryEachWay(facts, { reducedOn, amendments: undefined, counsel }, true), counsel)
}

interface TriedEachWay {
  readonly all: readonly Tried[]
  /** The facts on which papers disagree. */
  readonly rivals: readonly Need[]
}

function tryEachWay(facts: CaseFacts, asking: Asking, mayStop?: true): TriedEachWay {
  const { readings, needs } = caseReadings(facts)
  return { all: readings.flatMap((reading) => reduceEachWay(guesses(reading.plain), readReductionCase(facts, reading, asking), mayStop && needs.length === 0)), rivals: needs }
}

function eligibleIn({ all, rivals }: TriedEachWay, counsel: boolean): Answer {
  const [first] = all
  if (first === undefined) throw new Error('A case has a reading.')
  const { eligible } = first.result
  if (all.every(({ result }) => result.eligible.truth === eligible.truth)) return inCasePaths(eligible, counsel)
  const asked = uniteNeeds([...rivals, ...differing(all).map((path) => needAt(path)), ...all.flatMap(({ result }) => result.eligible.needs.flatMap((need) => inCase(need, counsel)))])
  const reasons = new Map<string, Reason>()
  for (const { result } of all) for (const reason of result.eligible.reasons) if (!reasons.has(reason.text)) reasons.set(reason.text, reason)
  return { ...inCasePaths(eligible, counsel), truth: 'cannot say', needs: asked, reasons: [...reasons.values()] }
}

/**
 * Each guess with what it leads to. What the amendments change goes by whether the person is a career offender, and by no minimum. Where they change nothing the range
 * stays whatever the minimum is: with `mayStop` the first guess then stands for all.
 */
function reduceEachWay(all: readonly Guess[], inputsFor: (guess: Guess) => ReductionInputs, mayStop?: boolean): readonly Tried[] {
  const known = new Map<boolean | undefined, AppliedAmendments>()
  const ways = all.map((guess) => {
    const inputs = inputsFor(guess)
    const applied = known.get(guess.careerOffender) ?? applyAmendments(inputs)
    known.set(guess.careerOffender, applied)
    return { guess, inputs, applied }
  })
  const tried = mayStop && ways.every(({ inputs, applied }) => changesNothing(inputs, applied)) ? ways.slice(0, 1) : ways
  return tried.map(({ guess, inputs, applied }) => ({ guess, result: reduceSentence(inputs, applied) }))
}

interface Tried {
  readonly guess: Guess
  readonly result: SentenceReduction
}

function guesses(plain: PlainCase): readonly Guess[] {
  const unknown = unknownOf(plain)
  const mins = unknown.minimum.length > 0 ? minima : [undefined]
  const careers = unknown.careerOffender ? [false, true] : [undefined]
  return mins.flatMap((minimum) => careers.map((careerOffender) => ({ minimum, careerOffender, minimumPaths: unknown.minimum })))
}

/** The unknown facts for which two ways that differ in nothing else lead to different answers. */
function differing(tried: readonly Tried[]): readonly string[] {
  const varies = (same: keyof Guess): boolean => {
    const groups = new Map<unknown, Set<string>>()
    for (const { guess, result } of tried) groups.set(guess[same], (groups.get(guess[same]) ?? new Set()).add(result.eligible.truth))
    return [...groups.values()].some((truths) => truths.size > 1)
  }
  const [first] = tried
  return [...(varies('careerOffender') ? first?.guess.minimumPaths ?? [] : []), ...(varies('minimum') && first?.guess.careerOffender !== undefined ? ['guideline.careerOffender'] : [])]
}

const casePaths: Readonly<Record<string, string>> = {
  drugs: 'guideline.drugs.complete', manualOn: 'guideline.edition', level: 'guideline.totalLevel', category: 'guideline.category', range: 'guideline.range', points: 'guideline.points', statusPoints: 'guideline.statusPoints',
  recencyPoints: 'guideline.recencyPoints', mitigatingRole: 'guideline.roleLevels', careerOffender: 'guideline.careerOffender', zeroPoint: 'guideline.zeroPointCriteria', 'zeroPoint.criteriaMet': 'guideline.zeroPointCriteria', term: 'conviction.term',
}
/** Facts of a motion for assistance: sealed, and so neither read nor named but for counsel. */
const sealedPaths: ReadonlySet<string> = new Set(['assistance', 'belowMinimumByMotion', 'assistancePercent'])

function inCase(need: Need, counsel: boolean): readonly Need[] {
  if (sealedPaths.has(need.path)) return counsel ? [needAt('conviction.substantialAssistance')] : []
  const path = casePaths[need.path] ?? (/^drugs\.\d/.test(need.path) ? `guideline.${need.path}` : undefined)
  return path === undefined ? [need] : [needAt(path)]
}

/** The answer with the paths of the case in the place of those of the inputs. */
function inCasePaths(answer: Answer, counsel: boolean): Answer {
  return {
    ...answer, needs: uniteNeeds(answer.needs.flatMap((need) => inCase(need, counsel))), parts: answer.parts.map((part) => inCasePaths(part, counsel)),
    reasons: answer.reasons.map((reason) => ({ ...reason, read: reason.read.flatMap((path) => casePaths[path] ?? (sealedPaths.has(path) ? (counsel ? ['conviction.substantialAssistance'] : []) : [])) })),
  }
}

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
import { applyAmendments, reduceSentence, type AppliedAmendments, type SentenceReduction } from './reduce-sentence.ts'

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
  return eligibleIn(tryEachWay(facts, { reducedOn, amendments: undefined, counsel }), counsel)
}

interface TriedEachWay {
  readonly all: readonly Tried[]
  /** The facts on which papers disagree. */
  readonly rivals: readonly Need[]
}

function tryEachWay(facts: CaseFacts, asking: Asking): TriedEachWay {
  const { readings, needs } = caseReadings(facts)
  const each = readings.map((reading) => reduceEachWay(guesses(reading.plain), readReductionCase(facts, reading, asking)))
  return { all: each.length === 1 ? each[0] ?? [] : each.flat(), rivals: needs }
}

function eligibleIn({ all, rivals }: TriedEachWay, counsel: boolean): Answer {
  const [first] = all
  if (first === undefined) throw new Error('A case has at least one reading.')
  const { eligible } = first.result
  if (all.every(({ result }) => result.eligible.truth === eligible.truth)) return inCasePaths(eligible, counsel)
  const asked = uniteNeeds([...rivals, ...differing(all).map((path) => needAt(path)), ...all.flatMap(({ result }) => result.eligible.needs.flatMap((need) => inCase(need, counsel)))])
  const reasons = new Map<string, Reason>()
  for (const { result } of all) for (const reason of result.eligible.reasons) if (!reasons.has(reason.text)) reasons.set(reason.text, reason)
  return { ...inCasePaths(eligible, counsel), truth: 'cannot say', needs: asked, reasons: [...reasons.values()] }
}

/** Each guess with what it leads to. What the amendments change goes by whether the person is a career offender, and by no minimum. */
function reduceEachWay(all: readonly Guess[], inputsFor: (guess: Guess) => ReductionInputs): readonly Tried[] {
  const applied = new Map<boolean | undefined, AppliedAmendments>()
  return all.map((guess) => {
    const inputs = inputsFor(guess)
    const known = applied.get(guess.careerOffender) ?? applyAmendments(inputs)
    applied.set(guess.careerOffender, known)
    return { guess, result: reduceSentence(inputs, known) }
  })
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

import type { Answer, Reason, Truth } from '../../../core/answer.ts'
import { allOf, uniteNeeds } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { showRange } from '../../guidelines/5a-sentencing-table/find-range.ts'
import { restsOnCharacteristics } from '../../then-and-now/open-characteristics.ts'
import type { RunReading, SentenceRun, ThenAndToday } from '../../then-and-now/sentence-run.ts'
import { wholeRange } from '../../then-and-now/whole-range.ts'
import { decide, layOut, read } from '../ask.ts'
import { factors } from '../clemency-sources.ts'

/**
 * The first factor. That the person is in prison, and that the range today lies lower, are data; whether the sentence would likely have
 * been *substantially* lower is for a person, with both runs laid out. "Today" is the same offense on its own date, sentenced today.
 */
export function lowerSentenceToday(facts: CaseFacts, runs: ThenAndToday): Answer {
  const sources = [factors.lowerToday]
  return allOf({ id: 'factor lower sentence today', question: 'Serving in prison, and likely a substantially lower sentence today?', sources }, [
    inPrison(facts),
    lowerRange(runs),
    layOut({ id: 'factor substantially lower', question: 'Would the sentence by operation of law likely have been substantially lower?', sources }, {}, () => [describeRun(runs.found), describeRun(runs.then), describeRun(runs.sameOffense)].filter((text) => text !== undefined)),
  ])
}

function inPrison(facts: CaseFacts): Answer {
  return decide({ id: 'factor in prison', question: 'Currently serving a federal sentence in prison?', sources: [factors.lowerToday] }, { status: read('custody.status', facts.custody.status) }, ({ status }) =>
    status === undefined ? { truth: 'cannot say', text: 'Where the person is now is not known.' }
      : status === 'in prerelease custody' ? { truth: 'cannot say', text: 'The person is in prerelease custody, outside a prison; the factor does not say whether that counts.' }
      : { truth: status === 'in prison' ? 'met' : 'not met', text: `The person is ${status}.` })
}

/**
 * Compares the range the court used, or the computed one where that is not known, with the range today, in every reading of both. Not
 * said while one of them takes characteristics of the manual as not found of which that is not known.
 */
function lowerRange(runs: ThenAndToday): Answer {
  const about = { id: 'factor lower range', question: 'Does the range today lie below the range then?', sources: [factors.lowerToday] }
  const before = ranges(runs.found).length > 0 ? runs.found : runs.then
  const [then, now] = [ranges(before), ranges(runs.sameOffense)]
  const whole = then.length === before.readings.length && now.length === runs.sameOffense.readings.length
  const truths = new Set<Truth>(then.flatMap((one) => now.map((other) => (below(other, one) ? 'met' as const : 'not met' as const))))
  const settled = ![before, runs.sameOffense].some(({ needs }) => restsOnCharacteristics(needs))
  const truth: Truth = whole && settled && truths.size === 1 ? [...truths][0] ?? 'cannot say' : 'cannot say'
  const reasons: Reason[] = [describeRun(before), describeRun(runs.sameOffense)].flatMap((text) => (text === undefined ? [] : [{ text, read: [], source: factors.lowerToday }]))
  const open = [before, runs.sameOffense]
  const needs = truth === 'cannot say' ? uniteNeeds(open.flatMap((run) => [...run.needs, ...run.readings.flatMap(({ guideline, statutory }) => [guideline, statutory].flatMap((finding) => (finding.status === 'cannot say' ? finding.needs : [])))])) : []
  const gaps = open.flatMap((run) => run.readings.flatMap(({ guideline }) => (guideline.status === 'not encoded' ? guideline.gaps : [])))
  const verified = runs.sameOffense.readings.flatMap(({ guideline, statutory }) => [guideline.verifiedThrough, statutory.verifiedThrough].filter((day) => day !== undefined)).sort()[0]
  return { ...about, decides: 'data', truth, reasons, needs, gaps, parts: [], ...(verified === undefined ? {} : { verifiedThrough: verified }) }
}

function ranges(run: SentenceRun): readonly TermRange[] {
  return run.readings.flatMap(({ guideline }) => (guideline.status === 'computed' ? [wholeRange(guideline.value)] : []))
}

/** A range lies below another when its low end does, or when its high end does and the low ends are the same. */
function below([low, high]: TermRange, [otherLow, otherHigh]: TermRange): boolean {
  return size(low) < size(otherLow) || (low === otherLow && size(high) < size(otherHigh))
}

function size(term: Term): number {
  return term === 'life' ? Number.POSITIVE_INFINITY : term
}

function describeRun(run: SentenceRun): string | undefined {
  const texts = run.readings.flatMap(describeReading)
  return texts.length === 0 ? undefined : `${run.name[0]?.toUpperCase()}${run.name.slice(1)}: ${texts.join('; ')}.`
}

function describeReading({ assuming, guideline }: RunReading): readonly string[] {
  if (guideline.status !== 'computed') return []
  return [`${showRange(wholeRange(guideline.value))}${assuming === undefined ? '' : ` if ${assuming}`}`]
}

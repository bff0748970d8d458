import type { Answer, Truth } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf, anyOf, not, type About } from '../../../core/combine.ts'
import type { Source } from '../../../core/source.ts'
import { needAt } from '../../../facts/need-at.ts'
import * as table from './safety-valve.table.ts'

/** A prior sentence as the guidelines count it: 1, 2 or 3 points, and whether the offense was violent (18 U.S.C. 16). */
export interface CountedPrior {
  readonly points: number | undefined
  readonly violent: boolean | undefined
}

/** What the safety valve rests on. `undefined` is unknown: it is never read as none or as no. */
export interface SafetyValveFacts {
  /** The day guilt was pronounced; unknown, both texts are asked where the sentence came after the Act. */
  readonly convictedOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  /** All criminal history points, those of 1-point offenses included. */
  readonly points: number | undefined
  readonly priors: readonly CountedPrior[]
  /** Whether `priors` holds every prior sentence that was given points. */
  readonly priorsComplete: boolean | undefined
  /** 18 U.S.C. 3553(f)(2) to (5): no violence or weapon, no death, no leading role or enterprise, all told to the Government. */
  readonly otherCriteria: boolean | undefined
}

/** No more than four points are counted for 1-point offenses together (4A1.1(c)). */
const mostOfOnePoint = 4

/** Status and recency gave three points at most, and less since. */
const mostForStatus = 3

/**
 * Whether the criteria of 18 U.S.C. 3553(f) are met. The criterion of criminal history is one point at most until the First Step Act
 * and, for a conviction entered on or after 21 December 2018, that none of three bars stands; *Pulsifer*: each excludes by itself.
 */
export function judgeSafetyValve(facts: SafetyValveFacts): Answer {
  const about = { id: '18 U.S.C. 3553(f)', question: 'Are the criteria of the safety valve met?', sources: [table.reachedSections] }
  return allOf(about, [inForceThen(facts), historyAllows(facts), plain('3553(f)(2) to (5)', 'Are the other criteria met?', table.otherCriteria, facts.otherCriteria, ['guideline.safetyValveToday'])])
}

function inForceThen({ sentencedOn }: SafetyValveFacts): Answer {
  return plain('3553(f) in force', 'Is the sentence imposed on or after 23 September 1994?', table.safetyValveOrigin, sentencedOn === undefined ? undefined : sentencedOn >= table.safetyValveSince, ['conviction.sentencedOn'])
}

/** Whether (f)(1) is met, under the text of the conviction; both texts together where that is not known. */
export function historyAllows(facts: SafetyValveFacts): Answer {
  const { convictedOn, sentencedOn } = facts
  const narrow = convictedOn !== undefined ? convictedOn < table.widerSafetyValveSince : sentencedOn !== undefined && sentencedOn < table.widerSafetyValveSince ? true : undefined
  if (narrow === true) return onePointAtMost(facts)
  if (narrow === false) return noBarOfThree(facts)
  const about: About = { id: '3553(f)(1)', question: 'Does the criminal history allow it, under either text?', sources: [table.convictionEntered] }
  const [before, since] = [onePointAtMost(facts), noBarOfThree(facts)]
  if (before.truth === since.truth) return { ...since, ...about, parts: [before, since] }
  const day = plain('3553(f)(1) text', 'Was the conviction entered on or after 21 December 2018?', table.convictionEntered, undefined, ['conviction.convictedOn'])
  return { ...day, ...about, needs: [...day.needs, ...since.needs], parts: [before, since] }
}

function onePointAtMost(facts: SafetyValveFacts): Answer {
  const { least, most } = pointsOf(facts)
  const met = most !== undefined && most <= 1 ? true : least > 1 ? false : undefined
  return plain('3553(f)(1)', 'Is there no more than one criminal history point?', sourceAt(0), met, ['guideline.points'])
}

function noBarOfThree(facts: SafetyValveFacts): Answer {
  const about = { id: '3553(f)(1)', question: 'Does none of the three bars of criminal history stand?', sources: [table.pulsifer, table.guidelineHistory] }
  return not({ ...about, id: '3553(f)(1) none' }, anyOf(about, [
    plain('3553(f)(1)(A)', 'Are there more than four points, 1-point offenses left out?', sourceAt(1), moreThanFour(facts), historyPaths(facts)),
    plain('3553(f)(1)(B)', 'Is there a prior 3-point offense?', table.threePointBar, someThat(facts, threePoints), historyPaths(facts)),
    plain('3553(f)(1)(C)', 'Is there a prior 2-point violent offense?', table.violentBar, someThat(facts, twoPointsViolent), historyPaths(facts)),
  ]))
}

/** Whether one of the three bars of the text of 2018 is known to stand: `historyAllows` is then not met for a conviction entered since. */
export function isBarred(facts: SafetyValveFacts): boolean {
  return moreThanFour(facts) === true || someThat(facts, threePoints) === true || someThat(facts, twoPointsViolent) === true
}

function moreThanFour(facts: SafetyValveFacts): boolean | undefined {
  const { priors, priorsComplete, points } = facts
  const counted = priors.reduce((sum, { points: of }) => (of !== undefined && of > 1 ? sum + of : sum), 0)
  if (counted > 4) return true
  const open = priorsComplete !== true || priors.some(({ points: of }) => of === undefined)
  if (points !== undefined && points <= 4) return false
  if (points === undefined) return !open && counted + mostForStatus <= 4 ? false : undefined
  const ones = open ? mostOfOnePoint : Math.min(mostOfOnePoint, priors.filter(({ points: of }) => of === 1).length)
  if (points - ones > 4) return true
  return open ? undefined : false
}

type Bar = (prior: CountedPrior) => boolean | undefined

const threePoints: Bar = ({ points }) => (points === undefined ? undefined : points >= 3)
const twoPointsViolent: Bar = ({ points, violent }) => (points !== undefined && points !== 2 ? false : violent === false ? false : points === undefined ? undefined : violent)

/** Whether some prior is barred; more of them, where the list is not complete, as far as the points leave room. */
function someThat(facts: SafetyValveFacts, bar: Bar): boolean | undefined {
  const answers = facts.priors.map(bar)
  if (answers.includes(true)) return true
  if (answers.includes(undefined)) return undefined
  if (facts.priorsComplete === true) return false
  const left = facts.points === undefined ? undefined : facts.points - facts.priors.reduce((sum, { points }) => sum + (points ?? 0), 0)
  return left !== undefined && left < (bar === threePoints ? 3 : 2) ? false : undefined
}

function pointsOf({ points, priors, priorsComplete }: SafetyValveFacts): { readonly least: number; readonly most: number | undefined } {
  if (points !== undefined) return { least: points, most: points }
  const sum = priors.reduce((all, prior) => all + (prior.points ?? 0), 0)
  return { least: sum, most: priorsComplete === true && priors.length === 0 ? 0 : undefined }
}

function historyPaths({ points, priors, priorsComplete }: SafetyValveFacts): readonly string[] {
  return [
    ...(points === undefined ? ['guideline.points'] : []),
    ...(priorsComplete === true ? [] : ['history.priors.complete']),
    ...priors.flatMap((prior, i) => [...(prior.points === undefined ? [`history.priors.${i}.points`] : []), ...(prior.violent === undefined && (prior.points ?? 2) === 2 ? [`history.priors.${i}.violent`] : [])]),
  ]
}

function plain(id: string, question: string, source: Source, is: boolean | undefined, paths: readonly string[]): Answer {
  const truth: Truth = is === undefined ? 'cannot say' : is ? 'met' : 'not met'
  const needs = truth === 'cannot say' ? paths.map((path) => needAt(path)) : []
  return { id, question, decides: 'data', truth, reasons: [{ text: `${question} ${is === undefined ? 'Not known' : is ? 'Yes' : 'No'}.`, read: paths, source }], sources: [source], needs, gaps: [], parts: [] }
}

function sourceAt(index: 0 | 1): Source {
  return (table.safetyValveHistory.entries[index] as { readonly source: Source }).source
}

import type { Answer } from '../../../core/answer.ts'
import { allOf } from '../../../core/combine.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Term } from '../../../facts/shape.ts'
import { describeTerm } from '../../statutes/describe-terms.ts'
import { showRange } from '../5a-sentencing-table/find-range.ts'
import { amendedRange, months, originalRange, type AmendedRange } from './amended-range.ts'
import { basedOn, hughes, koons, oneTermForThePrison } from './court-decisions.table.ts'
import { findChanges, type Changes } from './find-changes.ts'
import { applicable, isListed, orderMayTakeEffect } from './find-covered.ts'
import { words } from './policy-statement.table.ts'
import { cellAt, tableDay } from './range-cells.ts'
import { reductionFloor, type ReductionFloor } from './reduction-floor.ts'
import type { ReductionInputs, WithoutRange } from './reduction-inputs.ts'
import { settled } from './settled.ts'

/** What 1B1.10 and 18 U.S.C. 3582(c)(2) say of one term. */
export interface SentenceReduction {
  /** Does 18 U.S.C. 3582(c)(2) let the court reduce the term at all? Whether it should is a matter of discretion and not asked. */
  readonly eligible: Answer
  readonly amended: Finding<AmendedRange>
  readonly floor: Finding<ReductionFloor>
}

/** What does not go by the range or by the statute that limits it: which amendments count, and what they change. */
export interface AppliedAmendments {
  readonly listed: Answer
  readonly order: Answer
  readonly none: boolean
  readonly changes: Finding<Changes>
}

/** The amendments of one term, applied: the same whatever its range and its minimum. */
export function applyAmendments(inputs: WithoutRange): AppliedAmendments {
  const found = applicable(inputs)
  return { listed: isListed(inputs, found), order: orderMayTakeEffect(inputs, found), none: found.length === 0, changes: findChanges(inputs, found) }
}

/** The whole of 1B1.10 for one term: is a reduction allowed, what would the range have been, how far down may the court go. */
export function reduceSentence(inputs: ReductionInputs, applied = applyAmendments(inputs)): SentenceReduction {
  const amended = amendedRange(inputs, applied.changes)
  const floor = amended.status === 'computed' ? reductionFloor(inputs, amended.value) : { ...amended, id: '1B1.10(b)(2)', title: 'How far the term may be reduced' }
  const eligible = allOf({ id: '1B1.10', question: 'May the court reduce the term because the range was lowered?', sources: [words.authority, words.discretion, words.booker] }, [
    applied.listed, applied.order, isOriginalTerm(inputs), isBasedOnRange(inputs), isRangeLowered(inputs, amended, applied), isSomethingLeft(inputs, amended, floor),
  ])
  return { eligible, amended, floor }
}

function isOriginalTerm(inputs: ReductionInputs): Answer {
  const about = { id: '1B1.10 term', question: 'Is the term one imposed as part of the original sentence, and still being served?' }
  if (inputs.onRevocation === true) return settled(about, 'not met', 'The term was imposed on the revocation of supervised release.', ['onRevocation'], words.revocation)
  if (inputs.onlyConsecutiveTermLeft === true) return settled(about, 'cannot say', 'The affected term has been served and only one that runs after it is left. Courts differ on whether the two are one term for this purpose.', ['onlyConsecutiveTermLeft'], oneTermForThePrison)
  return settled(about, 'met', 'Nothing shows that the term was imposed on a revocation of supervised release.', ['onRevocation'], words.revocation)
}

/** Was the sentence based on the range (3582(c)(2))? A range that lay wholly below a mandatory minimum was given up for it. */
function isBasedOnRange(inputs: ReductionInputs): Answer {
  const about = { id: '3582(c)(2) based on', question: 'Was the sentence based on the range?' }
  if (inputs.rangeDiscarded === true) return settled(about, 'not met', 'The court set the range aside and did not go by it.', ['rangeDiscarded'], koons)
  const { statutoryMin } = inputs
  if (statutoryMin !== undefined && isWhollyBelow(inputs, statutoryMin)) {
    return settled(about, 'not met', `The range of the table lay below the mandatory minimum of ${describeTerm(statutoryMin)}, which took its place.`, ['tableRange', 'statutoryMin'], koons)
  }
  if (inputs.plea === 'type C') return settled(about, 'met', 'A sentence agreed upon under Rule 11(c)(1)(C) is based on the range where that was part of what the court went by, which it is unless the record shows otherwise.', ['plea'], hughes)
  return settled(about, 'met', 'Nothing shows that the court set the range aside.', ['rangeDiscarded', 'plea'], basedOn)
}

function isWhollyBelow({ tableRange, range, level, category, ...inputs }: ReductionInputs, minimum: Term): boolean {
  const table = tableRange ?? (level === undefined || category === undefined ? undefined : cellAt(level, category, tableDay(inputs)))
  if (table !== undefined) return months(table[1]) < months(minimum)
  return range !== undefined && range[0] === minimum && range[1] === minimum
}

function isRangeLowered(inputs: ReductionInputs, amended: Finding<AmendedRange>, applied: AppliedAmendments): Answer {
  const about = { id: '1B1.10 lowered', question: 'Is the applicable range lowered?' }
  if (amended.status === 'computed') {
    const { original, range, lowered, tableRange } = amended.value
    const held = !lowered && months(tableRange[0]) < months(original[0]) ? ', because of the mandatory minimum' : ''
    return settled(about, lowered ? 'met' : 'not met', `The range was ${showRange(original)} and ${lowered ? 'becomes' : 'stays'} ${showRange(range)}${held}.`, ['range'], lowered ? words.authority : held === '' ? words.notLowered : words.otherProvision)
  }
  if (inputs.amendedTableRange === undefined && changesNothing(inputs, applied)) return settled(about, 'not met', 'No listed amendment changes the level or the category found, so that the range stays what it was.', ['amendments'], words.notLowered)
  const needs = amended.status === 'cannot say' ? amended.needs : []
  const gaps = amended.status === 'not encoded' ? amended.gaps : []
  return settled(about, 'cannot say', needs.length > 0 ? `The amended range depends on ${needs.map(({ label }) => label).join(', ')}.` : gaps.map(({ of, why }) => `${of}: ${why}`).join('; '), [], words.substitute, needs, gaps)
}

/** Whether the amendments leave level and category as they were, which can be known without the range. */
export function changesNothing(inputs: ReductionInputs, { none, changes }: AppliedAmendments): boolean {
  if (none) return true
  if (changes.status !== 'computed' || changes.value.levels !== 0) return false
  const { category } = changes.value
  return category === undefined || category === inputs.category
}

function isSomethingLeft(inputs: ReductionInputs, amended: Finding<AmendedRange>, floor: Finding<ReductionFloor>): Answer {
  const about = { id: '1B1.10 something left', question: 'Does the term lie above the least the court may go to?' }
  const { term } = inputs
  const original = originalRange(inputs)
  if (floor.status === 'computed' && term !== undefined) {
    const left = months(term) > months(floor.value.least)
    return settled(about, left ? 'met' : 'not met', `The term is ${describeTerm(term)}; the court may not go below ${describeTerm(floor.value.least)}.`, ['term'], left ? words.discretion : floor.value.minimum === undefined ? words.comparable : words.floor)
  }
  if (amended.status === 'computed' && term === undefined && floor.status === 'computed') return settled(about, 'cannot say', `The court may not go below ${describeTerm(floor.value.least)}; the term is not known.`, ['term'], words.floor, [{ path: 'term', label: 'term imposed', because: 'unknown', papers: ['judgment'] }])
  const served = inputs.servedMonths ?? 0
  if (floor.status !== 'computed' && term !== undefined && served >= months(term)) return settled(about, 'not met', `The term of ${describeTerm(term)} has been served.`, ['term', 'servedMonths'], words.served)
  if (amended.status === 'computed' && term !== undefined && months(term) > Math.max(months(amended.value.range[0]), served)) {
    return settled(about, 'met', `The term is ${describeTerm(term)}, above the least of the amended range, ${describeTerm(amended.value.range[0])}; how much further the court may go cannot be told yet.`, ['term'], words.discretion)
  }
  const needs = floor.status === 'cannot say' ? floor.needs : []
  const gaps = floor.status === 'not encoded' ? floor.gaps : []
  const text = original === undefined ? 'How far the court may go depends on the range.' : 'How far the court may go cannot be told yet.'
  return settled(about, 'cannot say', text, [], words.floor, needs, gaps)
}

import type { Answer, Need, Truth } from '../../../core/answer.ts'
import { allOf } from '../../../core/combine.ts'
import type { Gap } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Source } from '../../../core/source.ts'
import { leafShapeAt } from '../../../facts/assemble.ts'
import type { StatutoryRange } from '../../then-and-now/sentence-run.ts'
import { parsePenalty, type Penalty } from '../parse-penalty.ts'
import type { StatutoryInputs } from '../statutory-inputs.ts'
import { statutoryRange } from '../statutory-range.ts'
import { fairSentencingDay, section404 } from './section-404.table.ts'

/** One count of conviction, as for `statutoryRange`, and what section 404 asks besides. `undefined` is unknown. */
export interface Section404Inputs extends StatutoryInputs {
  /** Every substance the count was charged with, where there were several; else `substance` alone counts. */
  readonly substances?: readonly string[]
  /** The sentence was imposed or later reduced under the Fair Sentencing Act. */
  readonly alreadyUnderFairSentencing: boolean | undefined
  /** An earlier motion under section 404 was denied on its merits. */
  readonly deniedBefore: boolean | undefined
}

/** What section 404 of the First Step Act says of one count. */
export interface Section404 {
  readonly eligible: Answer
  /** Always `not met`: section 404 is no proceeding under 3582(c)(2), and 1B1.10 does not bind it. */
  readonly boundBy1B110: Answer
  /** What the statute would have allowed with sections 2 and 3 of the Act of 2010 in force on the day of the offense; nothing later. */
  readonly penalty: Finding<StatutoryRange>
}

/** Section 404 of the First Step Act of 2018: crack sentences imposed before the Fair Sentencing Act of 2010. */
export function reduceCrackSentence(inputs: Section404Inputs): Section404 {
  const boundBy1B110 = answer('404 bound by 1B1.10', 'Is the court bound by 1B1.10?', 'not met', 'The court may consider later changes of law and of fact, and the limits of 1B1.10 are not among the words of section 404.', [], section404.concepcion)
  return { eligible: mayReduceCrackSentence(inputs), boundBy1B110, penalty: asIfFairSentencing(inputs) }
}

/** Whether the court may reduce the sentence of one count, by itself. */
export function mayReduceCrackSentence(inputs: Section404Inputs): Answer {
  return allOf({ id: '404', question: 'May the court reduce the sentence under section 404 of the First Step Act?', sources: [section404.asIf, section404.nothingRequired] }, [coveredOffense(inputs), committedBefore(inputs), notUnderIt(inputs), notDenied(inputs)])
}

/** The statutory range of the count with the amounts of the Act of 2010; the subsection of the conviction holds where the amounts agree. */
export function asIfFairSentencing(inputs: StatutoryInputs): Finding<StatutoryRange> {
  return statutoryRange({ ...inputs, sentencedOn: fairSentencingDay, penaltyLaw: { offenseOn: inputs.offenseOn, sentencedOn: inputs.sentencedOn } })
}

/** Was the count for an offense whose penalties section 2 or 3 of the Act of 2010 modified? The count decides, not the conduct (404(a)). */
export function coveredOffense(inputs: Section404Inputs): Answer {
  const [id, question] = ['404(a) covered', 'Is the count a covered offense?']
  const path = `${inputs.at ?? 'conviction.counts.0'}.penalty`
  if (inputs.penalty === undefined) return answer(id, question, 'cannot say', 'The penalty subsection of the count is not known.', [path], section404.covered, [need(path)])
  const flat = inputs.penalty.replaceAll(/[\s.,§]+/g, '').toLowerCase()
  const penalty = parsePenalty(inputs.penalty)
  if (penalty.kind !== 'drug' && penalty.kind !== '844') {
    if (isOpen(penalty)) return answer(id, question, 'cannot say', `The penalty of ${inputs.penalty} refers to amounts of 841(b)(1) that were modified; whether that makes it a covered offense has not been settled here.`, [path], section404.covered, [], [{ of: `section 404 for ${inputs.penalty}`, on: fairSentencingDay, why: 'no decision on it has been read' }])
    if (penalty.kind === 'unknown') return answer(id, question, 'cannot say', `Whether the penalties of ${inputs.penalty} were modified is not encoded.`, [path], section404.covered, [], [{ of: `section 404 for ${inputs.penalty}`, on: fairSentencingDay, why: 'no text has been encoded' }])
    return answer(id, question, 'not met', `Sections 2 and 3 of the Act of 2010 did not modify the penalties of ${inputs.penalty}.`, [path], section404.covered)
  }
  const tier = penalty.kind === 'drug' ? penalty.tier : undefined
  if (tier !== undefined && tier !== 'A' && tier !== 'B') return answer(id, question, 'not met', `${inputs.penalty} has no mandatory minimum by weight, and its penalties were not modified.`, [path], section404.terry)
  const crack = isCrack(inputs, flat)
  if (crack === false) return answer(id, question, 'not met', 'The count is not for cocaine base.', [path], section404.covered)
  const substance = `${inputs.at ?? 'conviction.counts.0'}.substance`
  if (crack === undefined) return answer(id, question, 'cannot say', 'Which substance the count was for is not known.', [path, substance], section404.covered, [need(substance)])
  if (penalty.kind === 'drug' && tier === undefined) return answer(id, question, 'cannot say', 'Which subparagraph the count was under is not known.', [path], section404.covered, [need(path)])
  return answer(id, question, 'met', `The count fell under ${inputs.penalty}, for cocaine base; its penalties were modified in 2010.`, [path, substance], section404.offenseNotConduct)
}

/** Sections whose terms refer to the amounts of 841(b)(1): the great enterprise, and killing in the course of a drug offense. */
function isOpen(penalty: Penalty): boolean {
  return (penalty.kind === '848' && penalty.subsection !== 'a') || (penalty.kind === 'flat' && penalty.provision === '848(e)')
}

function isCrack(inputs: Section404Inputs, flat: string): boolean | undefined {
  if (/841\(b\)\(1\)\([ab]\)\(iii\)|960\(b\)\([12]\)\(c\)/.test(flat)) return true
  const named = inputs.substances ?? (inputs.substance === undefined ? undefined : [inputs.substance])
  return named?.includes('cocaine base')
}

function committedBefore(inputs: Section404Inputs): Answer {
  const [id, question] = ['404(a) before', 'Was the offense committed before 3 August 2010?']
  const on = inputs.offenseOn ?? (inputs.sentencedOn !== undefined && inputs.sentencedOn < fairSentencingDay ? inputs.sentencedOn : undefined)
  if (on === undefined) return answer(id, question, 'cannot say', 'The day of the offense is not known.', ['conviction.offenseEndedOn'], section404.covered, [need('conviction.offenseEndedOn')])
  return answer(id, question, on < fairSentencingDay ? 'met' : 'not met', inputs.offenseOn === undefined ? `The sentence was imposed on ${on}.` : `The offense ended on ${on}.`, ['conviction.offenseEndedOn'], section404.covered)
}

/** A sentence that already follows the Act of 2010 would be no other "as if" the Act had been in force. */
function notUnderIt(inputs: Section404Inputs): Answer {
  const [id, question] = ['404 not yet', 'Was the sentence imposed, and left, without the Act of 2010?']
  const already = inputs.alreadyUnderFairSentencing ?? (inputs.sentencedOn === undefined ? undefined : inputs.sentencedOn >= fairSentencingDay ? undefined : false)
  if (already === undefined) return answer(id, question, 'cannot say', 'Whether the sentence already follows the Act of 2010 is not known.', ['conviction.sentencedOn'], section404.asIf, [need('conviction.sentencedOn')])
  return answer(id, question, already ? 'not met' : 'met', already ? 'The sentence already follows the Act of 2010.' : 'The sentence was imposed without the Act of 2010.', ['conviction.sentencedOn'], section404.asIf)
}

function notDenied(inputs: Section404Inputs): Answer {
  const [id, question] = ['404(c) second motion', 'Has no earlier motion under section 404 been denied on its merits?']
  if (inputs.deniedBefore === true) return answer(id, question, 'cannot say', 'An earlier motion was denied; subsection (c) limits second motions.', [], section404.asIf, [], [{ of: 'section 404(c)', on: fairSentencingDay, why: 'the text of the subsection has not been found and read' }])
  if (inputs.deniedBefore === undefined) return answer(id, question, 'cannot say', 'Whether an earlier motion was made is not known.', ['litigation.section404Denied'], section404.asIf, [need('litigation.section404Denied')])
  return answer(id, question, 'met', 'No earlier motion under section 404 was denied.', [], section404.asIf)
}

function answer(id: string, question: string, truth: Truth, text: string, read: readonly string[], source: Source, needs: readonly Need[] = [], gaps: readonly Gap[] = []): Answer {
  return { id, question, decides: 'data', truth, reasons: [{ text, read, source }], sources: [source], needs: truth === 'cannot say' ? needs : [], gaps, parts: [] }
}

function need(path: string): Need {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because: 'unknown', papers: shape?.papers ?? [] }
}

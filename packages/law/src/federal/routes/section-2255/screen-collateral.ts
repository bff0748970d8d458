import type { Answer } from '../../../core/answer.ts'
import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import { anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { compassionate, collateral } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'
import { judgmentFinal } from './judgment-final.ts'

const custody = { id: '2255 custody', question: 'In custody under a federal sentence, supervision included?', sources: [collateral.grounds] }
const grounds = { id: '2255(a)', question: 'A ground: the Constitution or laws violated, no jurisdiction, above the maximum, or otherwise open to attack?', sources: [collateral.grounds, compassionate.fernandez] }
const clock = { id: '2255(f)', question: 'Within a year of the latest of the four days?', sources: [collateral.oneYear] }
const final = { id: '2255(f)(1)', question: 'Within a year of the final judgment?', sources: [collateral.final] }
const others = [
  { id: '2255(f)(2)', question: 'Within a year of the end of an obstacle the government made?', sources: [collateral.impediment] },
  { id: '2255(f)(3)', question: 'Within a year of a right newly recognized by the Supreme Court and made retroactive?', sources: [collateral.newRight] },
  { id: '2255(f)(4)', question: 'Within a year of the day the facts could have been found?', sources: [collateral.discovered] },
] as const
const first = { id: '2255(h)', question: 'A first motion? (A second needs leave of the court of appeals.)', sources: [collateral.second] }

/** The last day of the year from the final judgment; the day of judgment itself is not counted. */
export function collateralDeadline(judgmentFinalOn: CivilDate): CivilDate {
  return addMonths(judgmentFinalOn, 12)
}

/** A motion to vacate, set aside or correct the sentence, 28 U.S.C. 2255. */
export function screenCollateral(facts: CaseFacts, today: CivilDate): RouteScreen {
  const ended = judgmentFinal(facts)
  return {
    id: '2255', name: 'Motion against the sentence, 28 U.S.C. 2255', source: collateral.grounds, beside: true, to: 'the court that imposed the sentence',
    about: 'For a conviction or sentence that is unlawful. While it is pending a petition for commutation is not taken up.',
    answers: [inCustody(facts), layOut(grounds, {}, () => []), anyOf(clock, [fromFinal(facts, today), ...others.map((about) => layOut(about, {}, () => []))]), firstMotion(facts)],
    deadlines: [{ what: `Last day of the year from the final judgment${ended?.exact === false ? `, counted safely early (${ended.how})` : ''}`, on: ended === undefined ? undefined : collateralDeadline(ended.on), source: collateral.oneYear }],
  }
}

function inCustody(facts: CaseFacts): Answer {
  return decide(custody, { status: read('custody.status', facts.custody.status) }, ({ status }) =>
    status === undefined ? { truth: 'cannot say', text: 'Where the person is now is not known.' } : { truth: status === 'released' ? 'not met' : 'met', text: `The person is ${status}.` })
}

function fromFinal(facts: CaseFacts, today: CivilDate): Answer {
  const { litigation, conviction } = facts
  const ended = judgmentFinal(facts)
  if (ended === undefined || ended.exact) {
    const day = ended !== undefined && litigation.judgmentFinalOn.is === 'unknown' ? read('litigation.certiorariDeniedOn', litigation.certiorariDeniedOn) : read('litigation.judgmentFinalOn', litigation.judgmentFinalOn)
    return decide(final, { day }, ({ day: on }) => {
      if (on === undefined) return { truth: 'cannot say', text: 'The day the judgment became final is not known.' }
      const last = collateralDeadline(on)
      const how = ended?.how ?? `The judgment became final on ${on}`
      return today <= last ? { truth: 'met', text: `${how}; the year ends on ${last}.` } : { truth: 'not met', text: `${how}; the year ended on ${last}.` }
    })
  }
  const last = collateralDeadline(ended.on)
  const counted = ended.source === collateral.appealTime ? { taken: read('litigation.appealTaken', litigation.appealTaken), sentenced: read('conviction.sentencedOn', conviction.sentencedOn) } : { decided: read('litigation.appealDecidedOn', litigation.appealDecidedOn) }
  return decide({ ...final, sources: [ended.source, collateral.final] }, { day: read('litigation.judgmentFinalOn', litigation.judgmentFinalOn), ...counted }, () =>
    today <= last ? { truth: 'met', text: `${ended.how}; the year ends on ${last} at the earliest.` } : { truth: 'cannot say', text: `${ended.how}; the year ended on ${last} unless the judgment became final later than that.` })
}

function firstMotion(facts: CaseFacts): Answer {
  return decide(first, { decided: read('litigation.collateralDecided', facts.litigation.collateralDecided) }, ({ decided }) =>
    decided === undefined ? { truth: 'cannot say', text: 'Whether an earlier motion was decided is not known.' } : { truth: decided ? 'not met' : 'met', text: decided ? 'An earlier motion was decided.' : 'No earlier motion was decided.' })
}

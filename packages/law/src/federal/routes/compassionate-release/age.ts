import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf } from '../../../core/combine.ts'
import { unknown } from '../../../core/leaf.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { servedLongEnough } from '../served-long-enough.ts'
import { decide, read } from '../ask.ts'
import { oldEnough } from '../old-enough.ts'
import { compassionate } from '../relief-sources.ts'

const whole = { id: '1B1.13(b)(2)', question: 'At least 65, in serious decline because of aging, and ten years or 75 percent of the term served?', sources: [compassionate.age] }
const sixtyFive = { id: '1B1.13(b)(2)(A)', question: 'At least 65 years old?', sources: [compassionate.age] }
const decline = { id: '1B1.13(b)(2)(B)', question: 'Serious deterioration in health because of the aging process?', sources: [compassionate.age] }
const served = { id: '1B1.13(b)(2)(C)', question: 'Ten years or 75 percent of the term served, whichever is less?', sources: [compassionate.age] }
const seventyWhole = { id: '3582(c)(1)(A)(ii)', question: 'At least 70, thirty years served on a sentence under 18 U.S.C. 3559(c), and no danger found by the Bureau?', sources: [compassionate.seventy] }
const seventy = { id: '3582(c)(1)(A)(ii) age', question: 'At least 70 years old?', sources: [compassionate.seventy] }
const thirtyYears = { id: '3582(c)(1)(A)(ii) served', question: 'Thirty years served?', sources: [compassionate.seventy] }
const threeStrikes = { id: '3582(c)(1)(A)(ii) statute', question: 'Sentenced under 18 U.S.C. 3559(c)?', sources: [compassionate.seventy] }

/** Age, of 1B1.13(b)(2). */
export function age(facts: CaseFacts, today: CivilDate): Answer {
  return allOf(whole, [
    oldEnough(sixtyFive, facts, today, 65),
    decide(decline, { decline: read('health.agingDecline', facts.health.agingDecline) }, (values) =>
      values.decline === undefined ? { truth: 'cannot say', text: 'Whether the record shows a decline because of aging is not known.' } : { truth: values.decline ? 'met' : 'not met', text: `The record ${values.decline ? 'shows' : 'does not show'} a decline because of aging.` }),
    servedLongEnough(served, facts, today, (term) => Math.min(120, term === 'life' ? 120 : term * 0.75)),
  ])
}

/** The second door of the statute: 70 years, 30 of them served under the three-strikes law. The finding of the Bureau is for it to make. */
export function seventyAndThirty(facts: CaseFacts, today: CivilDate): Answer {
  const { counts } = facts.conviction
  // There is no conviction without a count: one that is not there yet is asked for.
  const items = counts.items.length === 0 ? [{ statute: unknown }] : counts.items
  const statutes = Object.fromEntries(items.map(({ statute }, i) => [`count${i}`, read<string>(`conviction.counts.${i}.statute`, statute)]))
  return allOf(seventyWhole, [
    oldEnough(seventy, facts, today, 70),
    servedLongEnough(thirtyYears, facts, today, () => 360),
    decide(threeStrikes, { ...statutes, whole: read('conviction.counts.complete', counts.complete) }, (values) => {
      const { whole: all, ...each } = values as Readonly<Record<string, unknown>>
      const named = Object.values(each)
      if (named.some((text) => typeof text === 'string' && /3559\s*\(c\)/.test(text))) return { truth: 'met', text: 'A count was sentenced under 18 U.S.C. 3559(c).' }
      return all === true && named.every((text) => typeof text === 'string') ? { truth: 'not met', text: 'No count names 18 U.S.C. 3559(c).' } : { truth: 'cannot say', text: 'Not every count and its statute is known.' }
    }),
  ])
}

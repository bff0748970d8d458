import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf, anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { compassionate } from '../relief-sources.ts'
import { servedLongEnough } from '../served-long-enough.ts'

const family = { id: '1B1.13(b)(3)', question: 'A family member left without a caregiver, where only this person could give the care?', sources: [compassionate.family] }
const members = [
  { needs: 'minor or disabled child', about: { id: '1B1.13(b)(3)(A)', question: 'The caregiver of a minor or disabled child dead or unable to care?', sources: [compassionate.family] } },
  { needs: 'spouse or partner', about: { id: '1B1.13(b)(3)(B)', question: 'A spouse or registered partner unable to care for themselves, and no other caregiver?', sources: [compassionate.spouse] } },
  { needs: 'parent', about: { id: '1B1.13(b)(3)(C)', question: 'A parent unable to care for themselves, and no other caregiver?', sources: [compassionate.parent] } },
  { needs: 'other family member', about: { id: '1B1.13(b)(3)(D)', question: 'The same for another immediate family member, or someone as close?', sources: [compassionate.otherFamily] } },
] as const
const abuse = { id: '1B1.13(b)(4)', question: 'A victim of abuse by staff, established by a finding?', sources: [compassionate.abuse, compassionate.established] }
const other = { id: '1B1.13(b)(5)', question: 'Other circumstances of similar gravity?', sources: [compassionate.other] }
const change = { id: '1B1.13(b)(6)', question: 'An unusually long sentence, ten years served, and a change in the law?', sources: [compassionate.longSentence, compassionate.rutherford, compassionate.fernandez] }
const tenYears = { id: '1B1.13(b)(6) served', question: 'Ten years of the term served?', sources: [compassionate.longSentence] }
const disparity = { id: '1B1.13(b)(6) disparity', question: 'An unusually long sentence, and a gross disparity with the one likely today?', sources: [compassionate.disparity] }

/** The day *Rutherford* and *Fernandez* were decided. */
const rutherfordDay: CivilDate = '2026-05-28'

/** Family, of 1B1.13(b)(3): each of the four by itself. */
export function familyCircumstances(facts: CaseFacts): Answer {
  const fact = read('release.careNeededBy', facts.release.careNeededBy)
  return anyOf(family, members.map(({ needs, about }) => decide(about, { needs: fact }, ({ needs: who }) =>
    who === undefined ? { truth: 'cannot say', text: 'Whether a family member has been left without a caregiver is not known.' }
      : who === needs ? { truth: 'met', text: `${who === 'other family member' ? 'Another family member' : `A ${who}`} has been left without a caregiver.` } : { truth: 'not met', text: who === 'nobody' ? 'No family member is known to have been left without a caregiver.' : `Another has been left without a caregiver: ${who}.` })))
}

/** What counsel must look into and the program lays out nothing of: abuse in custody, and anything of similar gravity. */
export function forCounsel(): readonly Answer[] {
  return [
    layOut(abuse, {}, () => ['It must be established by a conviction, a civil finding or admission, or an administrative finding, unless those are unduly delayed or the danger is imminent. For counsel to ask about, in private.']),
    layOut(other, {}, () => [], [{ text: 'Rehabilitation by itself is not enough; together with other circumstances it counts.', read: [], source: compassionate.rehabilitation }]),
  ]
}

/**
 * The ground of a change in the law. Since *Rutherford* a change that Congress did not make retroactive cannot be the reason, and since
 * *Fernandez* neither can a claim that the conviction is invalid; both holdings are given from summaries, and from that day on it is never
 * met here. For a motion of an earlier day the policy statement is asked as it reads.
 */
export function changeInLaw(facts: CaseFacts, today: CivilDate): Answer {
  if (today < rutherfordDay) return allOf({ ...change, sources: [compassionate.longSentence] }, [servedLongEnough(tenYears, facts, today, () => 120), layOut(disparity, {}, () => ['See then and now.'])])
  return changeInLawNow
}

const changeInLawNow: Answer = {
  ...change, decides: 'data', truth: 'not met', needs: [], gaps: [], parts: [],
  reasons: [
    { text: 'A change of the law that Congress did not make retroactive cannot be the reason. The holding is given from a summary of the opinion.', read: [], source: compassionate.rutherford },
    { text: 'To that extent the policy statement of 2023 is invalid.', read: [], source: compassionate.rutherfordInvalid },
    { text: 'That the conviction is invalid must be raised under 28 U.S.C. 2255. The holding is given from a summary of the opinion.', read: [], source: compassionate.fernandez },
    { text: 'Where there is another ground, such a change may still bear on how far the term is reduced.', read: [], source: compassionate.extent },
  ],
}

import type { Answer } from '../../../core/answer.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { compassionate } from '../relief-sources.ts'

const family = { id: '1B1.13(b)(3)', question: 'A family member left without a caregiver, where only this person could give the care?', sources: [compassionate.family] }
const abuse = { id: '1B1.13(b)(4)', question: 'A victim of abuse by staff, established by a finding?', sources: [compassionate.abuse] }
const other = { id: '1B1.13(b)(5)', question: 'Other circumstances of similar gravity?', sources: [compassionate.other] }
const change = { id: '1B1.13(b)(6)', question: 'An unusually long sentence, ten years served, and a change in the law?', sources: [compassionate.longSentence, compassionate.rutherford, compassionate.fernandez] }

/** Family, of 1B1.13(b)(3). */
export function familyCircumstances(facts: CaseFacts): Answer {
  return decide(family, { needs: read('release.careNeededBy', facts.release.careNeededBy) }, ({ needs }) =>
    needs === undefined ? { truth: 'cannot say', text: 'Whether a family member has been left without a caregiver is not known.' }
      : needs === 'nobody' ? { truth: 'not met', text: 'No family member is known to have been left without a caregiver.' } : { truth: 'met', text: `Without a caregiver: ${needs}.` })
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
 * *Fernandez* neither can a claim that the conviction is invalid; both holdings are given from summaries. It is never met here.
 */
export const changeInLaw: Answer = {
  ...change, decides: 'data', truth: 'not met', needs: [], gaps: [], parts: [],
  reasons: [
    { text: 'A change of the law that Congress did not make retroactive cannot be the reason. The holding is given from a summary of the opinion.', read: [], source: compassionate.rutherford },
    { text: 'To that extent the policy statement of 2023 is invalid.', read: [], source: compassionate.rutherfordInvalid },
    { text: 'That the conviction is invalid must be raised under 28 U.S.C. 2255. The holding is given from a summary of the opinion.', read: [], source: compassionate.fernandez },
    { text: 'Where there is another ground, such a change may still bear on how far the term is reduced.', read: [], source: compassionate.extent },
  ],
}

import type { Source } from '@lenity/law'

const initiative = (quote: string): Source => ({ cite: 'Department of Justice, New Clemency Initiative (23 April 2014)', link: 'https://www.justice.gov/opa/pr/announcing-new-clemency-initiative-deputy-attorney-general-james-m-cole-details-broad-new', quote, text: 'read', readOn: '2026-11-23' })
const grounds: Source = { cite: 'Department of Justice, standards for commutation petitions (now JM 9-140.113)', link: 'https://sethhettena.com/2008/07/19/more-on-dukes-pardon/', quote: 'Appropriate grounds for considering commutation have traditionally included disparity or undue severity of sentence, critical illness or old age, and meritorious service rendered to the government by the petitioner', text: 'read', readOn: '2026-11-23' }

/** What each passage of counsel's papers is made of: the facts, and the published criterion they bear on. A list stands for whether it holds anything. */
export const evidenceOf: readonly { readonly passage: string; readonly bears: string; readonly paths: readonly string[]; readonly source: Source }[] = [
  { passage: 'The sentence, then and now', bears: 'a sentence that would be lower today', paths: ['conviction.counts.0.foundGrams', 'conviction.counts.0.penalty', 'conviction.offenseEndedOn', 'guideline.range', 'guideline.totalLevel', 'guideline.category'], source: initiative('They are currently serving a federal sentence in prison and, by operation of law, likely would have received a substantially lower sentence if convicted of the same offense(s) today') },
  { passage: 'Time served and age', bears: 'ten years or more served', paths: ['custody.commencedOn', 'custody.priorCreditDays', 'person.dateOfBirth'], source: initiative('They have served at least 10 years of their prison sentence') },
  { passage: 'Other convictions', bears: 'a criminal history that is not significant', paths: ['history.priors.complete'], source: initiative('They do not have a significant criminal history') },
  { passage: 'The record inside', bears: 'good conduct in prison', paths: ['custody.incidents.complete', 'custody.programs', 'custody.work'], source: initiative('They have demonstrated good conduct in prison') },
  { passage: 'Health', bears: 'critical illness or old age', paths: ['health.conditions'], source: grounds },
]

import type { Answer, Screening, Source } from '@lenity/law'

const initiative: Source = { cite: 'Department of Justice, Clemency Initiative (23 April 2014)', link: 'https://www.justice.gov/archives/pardon/obama-administration-clemency-initiative', quote: 'They have served at least 10 years of their prison sentence', text: 'read', readOn: '2026-11-22' }
const manual: Source = { cite: 'Justice Manual 9-140.113', link: 'https://www.justice.gov/jm/jm-9-140000-pardon-attorney', quote: 'disparity or undue severity of sentence, critical illness or old age', text: 'read', readOn: '2026-11-22' }

function answer(id: string, question: string, more: Partial<Answer>): Answer {
  return { id, question, decides: 'data', truth: 'met', reasons: [], sources: [initiative], needs: [], gaps: [], parts: [], ...more }
}

/** One answer of each kind; the canaries stand in reasons that read what only the presentence report, or a sealed fact, says. */
export function madeUpScreening(canary: { readonly report: string; readonly sealed: string }): Screening {
  return {
    outOfScope: undefined,
    routes: [
      { id: 'clemency-2014', name: 'The six factors of 2014', about: 'Factors the Department of Justice published for a clemency initiative that has closed; still the fullest published account of what it looks for.', source: initiative, answers: [
        answer('served', 'Served at least ten years of the sentence', { reasons: [{ text: 'The sentence commenced on 4 January 2005.', read: ['custody.commencedOn'] }] }),
        answer('history', 'No significant criminal history', { reasons: [{ text: `One prior: passing a ${canary.report} check.`, read: ['history.priors'] }] }),
        answer('conduct', 'Good conduct in prison', { decides: 'person', truth: 'cannot say', reasons: [{ text: 'One incident report, of 14 August 2011.', read: ['custody.incidents.0.on', 'custody.incidents.0.code'] }] }),
        answer('lower', 'A lower range today', { reasons: [{ text: `Computed from ${canary.report}: 292 then, 188 now.`, read: [] }] }),
        answer('violence', 'No history of violence', { truth: 'cannot say', needs: [{ path: 'history.violence', label: 'history of violence', because: 'unknown', papers: ['presentence report', 'discipline log'] }] }),
      ] },
      { id: 'jm-9-140', name: 'Grounds traditionally considered', about: 'Grounds the Justice Manual names for commutation.', source: manual, answers: [
        answer('severity', 'Disparity or undue severity of sentence', { decides: 'discretion', truth: 'cannot say', sources: [manual] }),
        answer('illness', 'Critical illness or old age', { decides: 'person', truth: 'cannot say', sources: [manual], reasons: [{ text: 'Congestive heart failure was diagnosed on 9 January 2023.', read: ['health.conditions.0.name'] }] }),
        answer('service', `Meritorious service ${canary.sealed}`, { decides: 'person', truth: 'cannot say', sources: [manual], reasons: [{ text: `A motion was made ${canary.sealed}.`, read: ['conviction.substantialAssistance'] }] }),
      ] },
    ],
    nextPapers: [{ paper: 'statement of reasons', settles: 3, paths: ['guideline.safetyValve', 'conviction.substantialAssistance', 'history.violence'] }],
  }
}

import { papersOf, type Door, type DoorsOf } from './door.ts'
import { wardenLaw } from './warden-law.table.ts'

/** The request to the warden: open to whoever serves a federal term. */
export function wardenDoor({ screening: { routes, outOfScope } }: DoorsOf): Door {
  const route = routes.find(({ id }) => id === 'compassionate release')
  const about = { id: 'warden', name: 'Request to the warden for compassionate release', about: 'The Bureau of Prisons is asked to bring a motion to the court. Thirty days after the warden received the request the person may bring it.', source: wardenLaw.lapse, instead: undefined } as const
  if (route === undefined) return { ...about, standing: 'not open', says: outOfScope === undefined ? 'The law of this way was not screened.' : `Not for this sentence: ${outOfScope.why}.`, answers: [], papers: [] }
  const answers = route.answers.filter(({ decides }) => decides !== 'discretion')
  const serving = answers[0]
  const grounds = answers.find(({ id }) => id === 'compassionate grounds')
  const reasons = grounds?.truth === 'met' ? 'A circumstance the law counts is met.' : grounds?.truth === 'not met' ? 'No circumstance the law counts is met by the facts at hand; the person may have others to tell.' : 'Whether a circumstance the law counts is met cannot be said yet.'
  const papers = papersOf('warden-request', 'warden-receipt')
  if (serving?.truth === 'not met') return { ...about, standing: 'not open', says: serving.reasons.map(({ text }) => text).join(' '), answers, papers: [] }
  if (serving?.truth !== 'met') return { ...about, standing: 'cannot say', says: `Whether the person is in prison is not known. ${reasons}`, answers, papers }
  return { ...about, standing: 'open', says: `Whoever serves a term may ask. ${reasons}`, answers, papers }
}

import type { Answer, CaseFacts, Screening, Source } from '@lenity/law'
import { doorPaperIds, doorPaperNames, type DoorPaperId } from './door-paper.ts'
import { wardenLaw } from './warden-law.table.ts'

/** Whether a door is open to this person, as far as the confirmed and proposed facts go. */
export type DoorStanding = 'open' | 'not open' | 'cannot say'

/** One of the other doors: what it is, whether it is open and why, and the papers that are made for it. */
export interface Door {
  readonly id: 'warden'
  readonly name: string
  readonly about: string
  readonly source: Source
  readonly standing: DoorStanding
  /** Why, in a sentence. */
  readonly says: string
  /** The questions of the law it turns on, as screened. */
  readonly answers: readonly Answer[]
  readonly papers: readonly { readonly id: DoorPaperId; readonly name: string }[]
}

/** The doors of a case beside the petition, in the order in which they are tried. */
export function otherDoors({ screening }: { readonly screening: Screening; readonly caseFacts: CaseFacts }): readonly Door[] {
  return [wardenDoor(screening)]
}

function papersOf(...ids: readonly DoorPaperId[]): Door['papers'] {
  return doorPaperIds.filter((id) => ids.includes(id)).map((id) => ({ id, name: doorPaperNames[id] }))
}

function wardenDoor({ routes, outOfScope }: Screening): Door {
  const route = routes.find(({ id }) => id === 'compassionate release')
  const about = { id: 'warden', name: 'Request to the warden for compassionate release', about: 'The Bureau of Prisons is asked to bring a motion to the court. Thirty days after the warden received the request the person may bring it.', source: wardenLaw.lapse } as const
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

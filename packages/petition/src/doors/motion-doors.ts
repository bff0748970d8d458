import type { Answer } from '@lenity/law'
import { papersOf, type Door, type DoorsOf, type DoorStanding } from './door.ts'
import { motionKinds, type MotionKind } from './motion-kinds.ts'
import { motionLaw } from './motion-law.table.ts'

const names: Readonly<Record<MotionKind, { readonly name: string; readonly about: string }>> = {
  'motion-compassionate': { name: 'Motion for compassionate release', about: 'To the court that imposed the sentence, after a request to the warden.' },
  'motion-amendment': { name: 'Motion after a retroactive amendment of the guidelines', about: 'To the court that imposed the sentence, where the range it went by has been lowered since.' },
  'motion-404': { name: 'Motion under section 404 of the First Step Act', about: 'To the court that imposed the sentence, for offenses with cocaine base committed before 3 August 2010.' },
}

/** The motions to the court: drafted only where counsel acts for the person; to someone without counsel the page says where to turn. */
export function motionDoors(of: DoorsOf): readonly Door[] {
  return (['motion-compassionate', 'motion-amendment', 'motion-404'] as const).map((kind) => motionDoor(kind, of))
}

function motionDoor(kind: MotionKind, { screening, counsel }: DoorsOf): Door {
  const { route: routeId, power } = motionKinds[kind]
  const route = screening.routes.find(({ id }) => id === routeId)
  const about = { id: kind, ...names[kind], source: power } as const
  if (route === undefined) return { ...about, standing: 'not open', says: screening.outOfScope === undefined ? 'The law of this way was not screened.' : `Not for this sentence: ${screening.outOfScope.why}.`, answers: [], papers: [], instead: undefined }
  const answers = route.answers.filter(({ decides, id }) => decides === 'data' || id === 'compassionate danger')
  const asked = answers.filter(({ decides }) => decides === 'data')
  const standing = standingOf(asked)
  const papers = counsel ? papersOf(kind, `order-${kind.slice('motion-'.length)}` as 'order-404') : []
  return { ...about, standing, says: saysOf(standing, asked), answers, papers, instead: counsel ? undefined : insteadOf(kind) }
}

function standingOf(asked: readonly Answer[]): DoorStanding {
  if (asked.some(({ truth }) => truth === 'not met')) return 'not open'
  return asked.every(({ truth }) => truth === 'met') ? 'open' : 'cannot say'
}

function saysOf(standing: DoorStanding, asked: readonly Answer[]): string {
  switch (standing) {
    case 'open': return 'What the law asks first is met. Whether and how far the term is reduced is for the court.'
    case 'not open': return asked.filter(({ truth }) => truth === 'not met').map(({ question, metOn }) => (metOn === undefined ? `Answered no: ${question}` : `Answered no until ${metOn}: ${question}`)).join(' ')
    case 'cannot say': return `Not settled yet: ${asked.filter(({ truth }) => truth === 'cannot say').map(({ question }) => question).join(' ')}`
  }
}

function insteadOf(kind: MotionKind): Door['instead'] {
  const none = 'No counsel is recorded among the agreements of this case, so no motion is drafted: a motion is a lawyer’s paper, and this program is not one.'
  return kind === 'motion-compassionate'
    ? { says: `${none} The courts publish a form for those who ask on their own: AO 250, at uscourts.gov and in the prison’s law library. The questions below show what it asks about.`, source: motionLaw.ownForm }
    : { says: `${none} Ask the clerk of the court that imposed the sentence whether it has a form of its own, and the federal defender of that district. The questions below show what it turns on.`, source: undefined }
}

import type { Answer, CaseFacts, CivilDate, Need, PaperKind, Screening, Source } from '@lenity/law'
import type { Beside } from './beside.ts'
import type { ApartKind, TriageGroup } from './groups.ts'
import { opensByTime } from './opens-by-time.ts'
import { papersThatSettle } from './papers-that-settle.ts'

/** The one group a person is in, and why; what is needed, and when what opens, as far as a rule says so. */
export interface Judged {
  readonly group: TriageGroup
  readonly why: string
  /** The rule that makes it so; undefined where the list says it and no rule is asked. */
  readonly source: Source | undefined
  /** Facts that are missing, all of them, and the fewest papers that hold them. */
  readonly needs: readonly Need[]
  readonly papers: readonly PaperKind[]
  /** The first day on which it opens, computed from the rule; undefined where no rule gives one. */
  readonly opensOn: CivilDate | undefined
  readonly opensBy: string | undefined
  readonly apart: ApartKind | undefined
}

/** What a petition for commutation waits for: the three things its form asks to be sure of, and whether the range today lies below the range then. */
interface Asked {
  readonly form: readonly Answer[]
  readonly comparison: Answer
}

/**
 * The group of a person, from a screening of the same facts on the same day. Set apart is only who the list itself, or a rule read on known facts, sets apart:
 * what is not known is asked for. The rules of clemency advise, and no group says that somebody may not ask.
 */
export function judgeGroup({ deceased, noSentence }: Beside, facts: CaseFacts, on: CivilDate, screening: Screening): Judged {
  if (deceased === true) return apart('out of scope', 'deceased', 'The list records that the person has died.')
  if (noSentence === true) return apart('out of scope', 'no sentence', 'The list records that no sentence has been imposed.', find(screening.routes.flatMap(({ answers }) => answers), 'form serving')?.sources[0])
  if (screening.outOfScope !== undefined) return notFederal(facts, screening.outOfScope)
  const { form, comparison } = askedOf(screening)
  const [serving, challenge] = ['form serving', 'form no pending challenge'].map((id) => form.find((answer) => answer.id === id))
  if (serving?.truth === 'not met') return afterTheSentence(serving, on, screening)
  if (challenge?.truth === 'not met') return { ...apart('too early', 'challenge pending', `${reasonOf(challenge)} It opens when that is decided; no rule gives a day.`, challenge.sources[0]), opensBy: challenge.sources[0]?.cite }
  return work([...form, comparison].filter(({ truth }) => truth === 'cannot say'), comparison, on, screening)
}

function apart(group: TriageGroup, kind: ApartKind, why: string, source?: Source): Judged {
  return { group, why, source, needs: [], papers: [], opensOn: undefined, opensBy: undefined, apart: kind }
}

function notFederal({ conviction: { sovereign } }: CaseFacts, { why, instead, source }: NonNullable<Screening['outOfScope']>): Judged {
  const said = `${capital(why)}. Instead: ${instead}.`
  const whose = sovereign.is === 'known' ? sovereign.value : undefined
  if (whose === 'state') return apart('state prisoner', 'state', said, source)
  if (whose === 'military' || whose === 'foreign') return apart('out of scope', whose, said, source)
  // The President can commute these: what is missing is the computation, not the door.
  return { ...inHand(`${said} Nothing is computed here.`, source), group: 'cannot say' }
}

function askedOf({ routes }: Screening): Asked {
  const answers = routes.find(({ id }) => id === 'commutation')?.answers ?? []
  const [form, comparison] = [find(answers, 'form requirements'), find(answers, 'factor lower range')]
  if (form === undefined || comparison === undefined) throw new Error('the screening does not ask what a petition for commutation waits for')
  return { form: form.parts, comparison }
}

function find(answers: readonly Answer[], id: string): Answer | undefined {
  for (const answer of answers) {
    const found = answer.id === id ? answer : find(answer.parts, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Released, or commuted already: nothing is left to commute, and what comes next is a pardon, from the day its rules give. */
function afterTheSentence(serving: Answer, on: CivilDate, { routes }: Screening): Judged {
  const pardon = routes.find(({ id }) => id === 'pardon')?.answers.find(({ id }) => id === 'pardon waiting period')
  const source = pardon?.sources[0]
  const opensOn = pardon?.truth === 'not met' ? pardon.metOn : undefined
  const why = `${reasonOf(serving)} Nothing is left to commute. ${pardon === undefined ? '' : pardon.truth === 'cannot say' ? 'The day of release, from which the rules of pardon count, is not known.' : reasonOf(pardon)}`.trim()
  if (opensOn !== undefined && opensOn > on) return { ...apart('too early', 'pardon waiting', why, source), opensOn, opensBy: source?.cite }
  return apart('out of scope', 'served', why, serving.sources[0])
}

function work(open: readonly Answer[], comparison: Answer, on: CivilDate, screening: Screening): Judged {
  const needs = [...new Map(open.flatMap((answer) => answer.needs).map((need) => [need.path, need])).values()]
  const gaps = open.flatMap((answer) => answer.gaps)
  const rival = needs.find(({ because }) => because === 'rival readings')
  const source = open[0]?.sources[0]
  const papers = papersThatSettle(needs)
  if (rival !== undefined) return { ...inHand(`What the list says of the ${rival.label} differs, and a person must decide which is right.`, source), needs, papers: papers ?? [] }
  if (gaps.length > 0) return { ...inHand(`The law is not encoded: ${[...new Set(gaps.map((gap) => `${gap.of}, ${gap.why}`))].join('; ')}. The comparison must be made by hand.`, comparison.sources[0]), needs, papers: papers ?? [] }
  if (papers === undefined) return { ...inHand(`No kind of paper is known that says: ${needs.filter((need) => need.papers.length === 0).map(({ label }) => label).join('; ')}.`, source), needs }
  if (papers.length > 0) {
    const labels = [...new Set(needs.map(({ label }) => label))]
    return { ...inHand(`Not known: ${labels.join('; ')}. ${papers.length === 1 ? 'One paper holds all of it' : `${papers.length} papers hold all of it`}: ${papers.join(', ')}.`, source), group: papers.length === 1 ? 'one paper more' : 'more papers', needs, papers }
  }
  if (open.length > 0) return inHand(`${open.map(({ question }) => question).join(' ')} The readings of what is known lead to different answers.`, source)
  const known = comparison.reasons.map(({ text }) => text).join(' ')
  const opens = comparison.truth === 'met' ? undefined : opensByTime(screening, on)
  if (opens === undefined) return { ...inHand(`What the form asks is met. The range today ${comparison.truth === 'met' ? 'lies below' : 'does not lie below'} the range then. ${known}`.trim(), comparison.sources[0]), group: 'filed now' }
  return { ...inHand(`What the form asks is met, and a petition closes to no one. The range today does not lie below the range then; ${opens.route} opens on ${opens.on}, all else staying as it is.`, opens.source), group: 'becomes eligible', opensOn: opens.on, opensBy: opens.source.cite }
}

/** Somebody to look at: nothing is needed yet and nothing opens. */
function inHand(why: string, source: Source | undefined): Judged {
  return { group: 'cannot say', why, source, needs: [], papers: [], opensOn: undefined, opensBy: undefined, apart: undefined }
}

const reasonOf = ({ reasons }: Answer): string => reasons.map(({ text }) => text).join(' ')
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

import { needOf, type Desk } from '../compose/desk.ts'
import { narrativeQuestions } from '../compose/input.ts'
import type { Known } from '../compose/ledger.ts'
import { present, said, tell } from '../compose/tell.ts'
import type { Section } from '../packet.ts'
import { planAreas, type PlanArea } from '../release/plan-areas.ts'
import { planPath } from '../release/plan-facts.ts'
import { gapOf, sayGap } from '../release/plan-gaps.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { capital } from './range-sentences.ts'
import { tellAs } from '../voice/tell-as.ts'
import { wordsOf } from './narrative.ts'
import { labelled, paragraphOf, tableOf } from './rows.ts'

const promises = [
  { label: 'Home', path: 'release.home', sentence: 'home promised', about: 'a home', says: 'A home is promised', gap: 'No letter at hand promises a home.' },
  { label: 'Work', path: 'release.job', sentence: 'work promised', about: 'work', says: 'Work is promised', gap: 'No letter at hand promises work.' },
  { label: 'Family', path: 'release.family', sentence: 'support promised', about: 'the family', says: 'The family’s support is promised', gap: 'No letter at hand comes from the family.' },
] as const

/** Who promises what: each promise tied to its letter, in the letter's words; what nobody has promised yet is named. The applicant's own plan comes first. */
export function composeReleasePlan(desk: Desk): Section {
  const kept = promises.map((promise) => ({ ...promise, all: desk.ledger.takeAll(promise.path) }))
  noteUnusable(desk)
  noteGaps(desk)
  const steps = stepsOf(desk, kept.flatMap(({ path, all }) => all.map(({ stands }) => ({ path, stands }))))
  const told = paragraphOf(kept.flatMap(({ about, says, all, path, gap }) => (all.length > 0 ? all.map((known) => promiseSentence(desk, known, says)) : [missing(desk, path, about, gap)])))
  const more = paragraphOf(steps.flatMap(({ area, all }) => all.map((known) => promiseSentence(desk, known, planAreas[area].says))))
  const rows = [...kept.map(({ label, all }) => ({ label, all })), ...steps.map(({ area, all }) => ({ label: planAreas[area].title as string, all }))]
  const table = tableOf('What waits at home, and who promises it', ['', ''], [...Map.groupBy(rows, ({ label }) => label)].map(([label, each]) => labelled(label, each.flatMap(({ all }) => all).map((known) => tell`${said(known, `${capital(known.words)}, ${whereSaid(known)}`)}.`))))
  return { title: connective('Release plan'), blocks: present([...(wordsOf(desk, narrativeQuestions.release) ?? []), told, more, table]) }
}

/** The steps that name their letter, by the part of the plan; not those of a letter that speaks to that part already, and none by mail: they name others. */
function stepsOf(desk: Desk, told: readonly { readonly path: string; readonly stands: Known['stands'] }[]): readonly { readonly area: PlanArea; readonly all: readonly Known[] }[] {
  if (desk.input.variant === 'person by mail') return []
  return (Object.keys(planAreas) as PlanArea[]).flatMap((area) => {
    const spoken = new Set(told.flatMap(({ path, stands }) => (path === planAreas[area].path && stands.in === 'exhibit' ? [stands.tab] : [])))
    const all = desk.ledger.takeAll(planPath(area)).filter(({ stands }) => stands.in === 'exhibit' && !spoken.has(stands.tab))
    return all.length === 0 ? [] : [{ area, all }]
  })
}

/** What is missing in each part of the plan, for counsel. */
function noteGaps(desk: Desk): void {
  const { plan } = desk.input
  if (plan === undefined || desk.input.closed !== undefined) return
  for (const area of Object.keys(planAreas) as PlanArea[]) {
    const { path } = planAreas[area]
    const confirmed = path === undefined ? 0 : desk.ledger.takeAll(path).length
    const proposed = path === undefined ? 0 : desk.ledger.barredAmong(path).filter(({ because }) => because === 'not confirmed').length
    const says = sayGap(area, gapOf(area, { steps: plan, confirmed, proposed }))
    if (says !== undefined) desk.note(`Release plan, ${planAreas[area].title.toLowerCase()}: ${says}`)
  }
}

/** The promises for the page that stands alone: the first of each kind. */
export function promisesInBrief(desk: Desk): readonly Sentence[] {
  return present(promises.map(({ path, says }) => {
    const [first] = desk.ledger.takeAll(path)
    return first === undefined ? undefined : promiseSentence(desk, first, says, cut)
  }))
}

/** `Work is promised in the letter at Ex. 12: “full-time baker at Rosalind’s Table.”` Quotation marks only where the words are the source's own. */
function promiseSentence(desk: Desk, known: Known, says: string, shorten: (words: string) => string = (words) => words): Sentence | undefined {
  const words = known.stands.verbatim ? `“${shorten(known.words)}”` : shorten(known.words)
  const id = promises.find((promise) => promise.says === says)?.sentence
  return id === undefined ? tell`${says} ${said(known, `${whereSaid(known)}: ${words}`)}.` : tellAs(desk, id, { where: said(known, whereSaid(known)), words: said(known, words) })
}

/** The beginning of a long quotation, to the end of a clause, with the mark that it goes on. */
function cut(words: string): string {
  if (words.length <= longest) return words
  const clause = Math.max(...[', ', '; ', ': '].map((end) => words.lastIndexOf(end, longest)))
  return `${words.slice(0, clause > 40 ? clause : words.lastIndexOf(' ', longest))} …`
}

const longest = 130

function whereSaid({ stands }: Known): string {
  switch (stands.in) {
    case 'exhibit': return `in the ${stands.kind === 'letter of support' ? 'letter' : 'paper'} at Ex. ${String(stands.tab)}${stands.language === 'es' && stands.verbatim ? ', in Spanish' : ''}`
    case 'statement': return `by ${stands.who}, in a statement of ${sayDate(stands.on)}`
    case 'record': return 'in the public record'
  }
}

/** Letters that say more than may be used: counsel is told which. */
function noteUnusable(desk: Desk): void {
  for (const { path } of promises) for (const fact of desk.ledger.barredAmong(path)) desk.block(fact)
}

/** The gap by name; a letter that nobody has looked at yet is not called missing, nor is one that may not be told of. */
function missing(desk: Desk, path: string, about: string, gap: string): Sentence | undefined {
  const need = needOf(path)
  const barred = desk.ledger.barredAmong(path)
  if (need === undefined || (desk.ledger.take(path).is === 'barred' && barred.length === 0)) return undefined
  if (barred.length === 0) return openQuestion(gap, [need])
  return barred.some(({ because }) => because === 'not confirmed') ? openQuestion(`What is promised for ${about} is still open: what a letter says of it has yet to be confirmed.`, [need]) : undefined
}

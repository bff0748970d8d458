import { needOf, type Desk } from '../compose/desk.ts'
import { narrativeQuestions } from '../compose/input.ts'
import type { Known } from '../compose/ledger.ts'
import { present, said, tell } from '../compose/tell.ts'
import type { Section } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { capital } from './range-sentences.ts'
import { wordsOf } from './narrative.ts'
import { labelled, paragraphOf, tableOf } from './rows.ts'

const promises = [
  { label: 'Home', path: 'release.home', about: 'a home', says: 'A home is promised', gap: 'No letter at hand promises a home.' },
  { label: 'Work', path: 'release.job', about: 'work', says: 'Work is promised', gap: 'No letter at hand promises work.' },
  { label: 'Family', path: 'release.family', about: 'the family', says: 'The family’s support is promised', gap: 'No letter at hand comes from the family.' },
] as const

/** Who promises what: each promise tied to its letter, in the letter's words; what nobody has promised yet is named. The applicant's own plan comes first. */
export function composeReleasePlan(desk: Desk): Section {
  const kept = promises.map((promise) => ({ ...promise, all: desk.ledger.takeAll(promise.path) }))
  noteUnusable(desk)
  const told = paragraphOf(kept.flatMap(({ about, says, all, path, gap }) => (all.length > 0 ? all.map((known) => promiseSentence(known, says)) : [missing(desk, path, about, gap)])))
  const table = tableOf('What waits at home, and who promises it', ['', ''], kept.map(({ label, all }) => labelled(label, all.map((known) => tell`${said(known, `${capital(known.words)}, ${whereSaid(known)}`)}.`))))
  return { title: connective('Release plan'), blocks: present([...(wordsOf(desk, narrativeQuestions.release) ?? []), told, table]) }
}

/** The promises for the page that stands alone: the first of each kind. */
export function promisesInBrief(desk: Desk): readonly Sentence[] {
  return present(promises.map(({ path, says }) => {
    const [first] = desk.ledger.takeAll(path)
    return first === undefined ? undefined : promiseSentence(first, says, cut)
  }))
}

/** `Work is promised in the letter at Ex. 12: “full-time baker at Rosalind’s Table.”` Quotation marks only where the words are the source's own. */
function promiseSentence(known: Known, says: string, shorten: (words: string) => string = (words) => words): Sentence | undefined {
  const words = known.stands.verbatim ? `“${shorten(known.words)}”` : shorten(known.words)
  return tell`${says} ${said(known, `${whereSaid(known)}: ${words}`)}.`
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
    case 'exhibit': return `in the ${stands.kind === 'letter of support' ? 'letter' : 'paper'} at Ex. ${String(stands.tab)}`
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

import { needOf, type Desk } from '../compose/desk.ts'
import { narrativeQuestions } from '../compose/input.ts'
import { present, said, tell } from '../compose/tell.ts'
import type { Section } from '../packet.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { capital } from './range-sentences.ts'
import { wordsOf } from './narrative.ts'
import { labelled, tableOf } from './rows.ts'

const promises = [
  { label: 'A home', path: 'release.home', gap: 'No letter at hand promises a home.' },
  { label: 'Work', path: 'release.job', gap: 'No letter at hand promises work.' },
  { label: 'Family', path: 'release.family', gap: 'No letter at hand comes from the family.' },
] as const

/** Each promise tied to its letter, in the letter's words; what nobody has promised yet is named. */
export function composeReleasePlan(desk: Desk): Section {
  const rows = promises.map(({ label, path, gap }) => {
    const kept = present(desk.ledger.takeAll(path).map((known) => tell`${said(known, capital(known.words))}.`))
    return labelled(label, kept.length > 0 ? kept : [missing(path, gap)])
  })
  const table = tableOf('What waits outside, and who promises it', ['', ''], rows)
  return { title: connective('Release plan'), blocks: [...(wordsOf(desk, narrativeQuestions.release) ?? []), ...(table === undefined ? [] : [table])] }
}

/** The promises for the page that stands alone: the first of each kind. */
export function promisesInBrief(desk: Desk): readonly Sentence[] {
  return present(promises.map(({ label, path }) => {
    const [first] = desk.ledger.takeAll(path)
    return tell`${label}: ${first}.`
  }))
}

function missing(path: string, gap: string): Sentence | undefined {
  const need = needOf(path)
  return need === undefined ? undefined : openQuestion(gap, [need])
}

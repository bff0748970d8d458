import { formalPetition, clemencyPower } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { said, tell } from '../compose/tell.ts'
import type { Block } from '../packet.ts'
import { composeAsk } from '../parts/ask.ts'
import { countsTable, priorsTable } from '../parts/convictions.ts'
import { narrative } from '../parts/narrative.ts'
import { programsTable, workSentence } from '../parts/record-inside.ts'
import { capital } from '../parts/range-sentences.ts'
import { paragraphOf, rowOf, tableOf } from '../parts/rows.ts'
import { servedSentences } from '../parts/time-served.ts'
import { isOutside } from '../parts/who.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { connective, fact, law, type Sentence } from '../sentence.ts'
import { sentencesOfBlock } from '../walk-sentences.ts'
import type { AnswerPlan, Composed, FormQuestion, FormRow, NotApplying } from './form.ts'

/**
 * How an answer stands. `open`: a fact is missing, disputed, unconfirmed or may not be said here; `needs the person`: only the applicant
 * writes it; `does not apply` only where facts show it.
 */
export type AnswerStanding = 'answered' | 'does not apply' | 'open' | 'needs the person'

export interface FormAnswer {
  readonly question: FormQuestion
  readonly standing: AnswerStanding
  readonly blocks: readonly Block[]
}

/** One question answered: from facts with their cites, by the applicant’s own words, or left open with what would settle it. */
export function answerQuestion(desk: Desk, question: FormQuestion, title: string): FormAnswer {
  const plan = question.answer
  const spared = plan.from === 'facts' && plan.not !== undefined ? doesNotApply(desk, plan.not) : undefined
  if (spared !== undefined) return { question, standing: 'does not apply', blocks: [spared] }
  const blocks = blocksOf(desk, plan, question, title)
  return { question, standing: standingOf(desk, plan, blocks), blocks }
}

function blocksOf(desk: Desk, plan: AnswerPlan, question: FormQuestion, title: string): readonly Block[] {
  switch (plan.from) {
    case 'facts': return present([
      tableOf(question.asks, ['', ''], (plan.rows ?? []).map((row) => rowOf(desk, row.label, row.path, (known) => sayRow(row, known)))),
      ...(plan.also ?? []).map((piece) => composed(desk, piece, title)),
    ])
    case 'own words': return [...present((plan.also ?? []).map((piece) => composed(desk, piece, title))), ...narrative(desk, plan.question, plan.lines)]
    case 'by hand': return desk.input.closed === undefined ? [{ is: 'lined space', label: connective(plan.what), lines: plan.lines }] : []
    case 'signature': return desk.input.closed === undefined ? [{ is: 'paragraph', sentences: [law(plan.certifies, plan.under)] }, { is: 'signature', label: connective('Signature of the applicant and date') }] : []
  }
}

function sayRow({ say }: FormRow, known: Known): Sentence | undefined {
  switch (say) {
    case 'yes or no': return tell`${said(known, known.value === true ? 'Yes' : 'No')}`
    case 'term': return tell`${said(known, known.value === 'life' ? 'Life' : known.words)}`
    case 'guilty plea': return tell`${said(known, known.value === 'guilty plea' ? 'Yes' : `No: ${known.words}`)}`
    case 'name': return tell`${said(known, sayPrinted(known.words))}`
    case undefined: return tell`${said(known, known.words.charAt(0).toUpperCase() + known.words.slice(1))}`
  }
}

function composed(desk: Desk, piece: Composed, title: string): Block | undefined {
  switch (piece) {
    case 'relief': {
      const relief = title.replace(/^(?:Application|Petition) for /, '')
      // In a case that is closed nothing is asked any more.
      return paragraphOf([composeAsk(desk)[0]]) ?? { is: 'paragraph', sentences: [law(desk.input.closed === undefined ? `The applicant asks the President for ${relief}.` : `${capital(relief)}.`, [clemencyPower, formalPetition])] }
    }
    case 'counts': return countsTable(desk)
    case 'time served': return paragraphOf(servedSentences(desk))
    case 'other convictions': return priorsTable(desk)
    case 'programs': return programsTable(desk)
    case 'work': return insideInLastYears(desk, 7) ? paragraphOf([workSentence(desk)]) : undefined
  }
}

/** Whether the person was in prison on some day of the last years: a question on that time is not answered by work done before it. */
function insideInLastYears(desk: Desk, years: number): boolean {
  if (!isOutside(desk)) return true
  const released = desk.known('custody.releasedOn')?.value
  return typeof released === 'string' && released >= `${String(Number(desk.input.asOf.slice(0, 4)) - years).padStart(4, '0')}${desk.input.asOf.slice(4)}`
}

/** The sentence that says why a question does not apply, built on every fact that shows it; nothing where one is missing or says otherwise. */
function doesNotApply(desk: Desk, { because, when }: NotApplying): Block | undefined {
  const [first, ...rest] = when.flatMap((each) => {
    const known = desk.known(each.path)
    return known === undefined || ('is' in each && known.value !== each.is) ? [] : [known.used]
  })
  return first === undefined || rest.length + 1 < when.length ? undefined : { is: 'paragraph', sentences: [fact(`Does not apply, because ${because}.`, [first, ...rest])] }
}

/** By hand or in the applicant's words when only they are left to be written; open when a fact of it is, or nothing could be said. */
function standingOf(desk: Desk, plan: AnswerPlan, blocks: readonly Block[]): AnswerStanding {
  if (plan.from === 'by hand' || plan.from === 'signature' || blocks.some(({ is }) => is === 'lined space')) return 'needs the person'
  const sentences = blocks.flatMap((block) => [...sentencesOfBlock(block)])
  const rowsOpen = plan.from === 'facts' && (plan.rows ?? []).some(({ path }) => desk.ledger.take(path).is !== 'known')
  const piecesOpen = plan.from === 'facts' && (plan.also ?? []).length > blocks.filter((block) => !isRows(block)).length
  if (rowsOpen || piecesOpen || sentences.length === 0 || sentences.some(({ basis }) => basis.is === 'open question')) return 'open'
  return sentences.every(({ text }) => text.startsWith('Does not apply')) ? 'does not apply' : 'answered'
}

function isRows(block: Block): boolean {
  return block.is === 'table' && block.columns.every(({ text }) => text === '')
}

function present(blocks: readonly (Block | undefined)[]): readonly Block[] {
  return blocks.filter((block) => block !== undefined)
}

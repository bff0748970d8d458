import type { DaysOfCustody } from '@lenity/law'
import type { FactsOfCase, PaperSummary, SentencePage, ThenAndNow } from '../../api/shapes.ts'
import { factRows } from '../facts/fact-rows.ts'
import { unsaid } from '../sentence/unsaid.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { makeSheet } from './sheet.ts'
import { Worksheet } from './worksheet.tsx'

interface SentenceWorksheetProps {
  readonly title: string
  readonly lead: string
  readonly page: SentencePage
  /** What is printed: by the papers, or with facts turned over. */
  readonly sentence: ThenAndNow
  readonly whatIf: boolean
  readonly facts: FactsOfCase
  readonly papers: readonly PaperSummary[]
  readonly custody: DaysOfCustody | undefined
}

/** What a worksheet is headed by, and the facts it is taken from. */
const named: readonly (readonly [string, readonly string[]])[] = [
  ['Name', ['person.name']], ['Register number', ['person.registerNumber']], ['Case number', ['conviction.docketNumber']], ['Court', ['conviction.court', 'conviction.district']],
  ['Judge', ['conviction.judge']], ['Sentenced on', ['conviction.sentencedOn']],
]

/** The worksheet of a case, named as the court names it. */
export function SentenceWorksheet({ title, lead, page, sentence, whatIf, facts, papers, custody }: SentenceWorksheetProps) {
  const rows = new Map(factRows(facts).map((row) => [row.path, row]))
  const head = named.map(([name, paths]) => {
    const said = paths.flatMap((path) => {
      const [first, ...others] = rows.get(path)?.readings ?? []
      return first === undefined ? [] : [`${valueInWords(path, first.value)}${others.length === 0 ? '' : ' (papers differ)'}`]
    })
    return [name, said.length === 0 ? 'not in the papers' : said.join(', ')] as const
  })
  const sheet = makeSheet({ sentence, custody, facts, papers })
  return <Worksheet title={title} head={head} sentence={lead} on={page.on} sheet={sheet} unconfirmed={page.unconfirmed} unsaid={unsaid(sentence)} whatIf={whatIf} />
}

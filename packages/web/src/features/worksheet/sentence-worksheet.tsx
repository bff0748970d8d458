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

/** The worksheet of a case, named as the court names it. */
export function SentenceWorksheet({ title, lead, page, sentence, whatIf, facts, papers, custody }: SentenceWorksheetProps) {
  const rows = new Map(factRows(facts).map((row) => [row.path, row]))
  const said = ['conviction.court', 'conviction.district', 'conviction.docketNumber'].flatMap((path) => {
    const value = rows.get(path)?.readings[0]?.value
    return value === undefined ? [] : [valueInWords(path, value)]
  })
  const sheet = makeSheet({ sentence, custody, facts, papers })
  return <Worksheet title={[title, ...said].join(', ')} sentence={lead} on={page.on} sheet={sheet} unsaid={unsaid(sentence)} whatIf={whatIf} />
}

import { findRange, type CivilDate } from '@lenity/law'
import type { ThenAndNow } from '../../api/shapes.ts'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { markedCells } from './marked-cells.ts'
import { RunColumns } from './run-columns.tsx'
import { SentencingTable } from './sentencing-table.tsx'
import { StepList } from './step-list.tsx'
import { notApplied, stepRows, withoutStep } from './step-rows.ts'
import { StepsTable } from './steps-table.tsx'

interface SentenceResultsProps {
  readonly sentence: ThenAndNow
  /** The day it is computed for. */
  readonly on: CivilDate
  /** While facts are turned over: what each step was by the papers, and the steps that are gone. */
  readonly was?: ReadonlyMap<string, string> | undefined
  readonly gone?: readonly string[]
}

/** The table drawn, the runs side by side, and the steps with their law. */
export function SentenceResults({ sentence, on, was, gone = [] }: SentenceResultsProps) {
  const marked = markedCells(sentence)
  const rows = stepRows(sentence)
  const edition = sentence.sameConduct.edition?.label ?? `the manual in force on ${dateInWords(on)}`
  return (
    <>
      {marked.length === 0 ? null : (
        <SentencingTable marked={marked} edition={edition} rangeAt={({ level, category }) => {
          const found = findRange(level, category, on)
          return found.status === 'computed' ? found.value : undefined
        }} />
      )}
      <Section title="Then and now"><RunColumns sentence={sentence} /></Section>
      {rows.length === 0 ? null : (
        <Section title="Step by step">
          <StepsTable rows={rows} was={was} missing={{ before: withoutStep(sentence.then), sameOffense: withoutStep(sentence.sameOffense), sameConduct: withoutStep(sentence.sameConduct) }} />
          {gone.length === 0 ? null : <p>Gone by the what if: {gone.join('; ')}.</p>}
          <StepList steps={notApplied(sentence).map(({ run, step }) => ({ ...step, run }))} opens="Rules considered and not applied" />
        </Section>
      )}
    </>
  )
}

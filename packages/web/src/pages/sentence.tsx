import { findRange, parseCivilDate } from '@lenity/law'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { caseQuery, sentenceQuery } from '../api/queries.ts'
import { NeedsList } from '../features/needs/needs-list.tsx'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { markedCells } from '../features/sentence/marked-cells.ts'
import { RunColumns } from '../features/sentence/run-columns.tsx'
import { SentencingTable } from '../features/sentence/sentencing-table.tsx'
import { StepList } from '../features/sentence/step-list.tsx'
import { notApplied, stepRows, withoutStep } from '../features/sentence/step-rows.ts'
import { StepsTable } from '../features/sentence/steps-table.tsx'
import { TimeServed } from '../features/sentence/time-served.tsx'
import { unsaid } from '../features/sentence/unsaid.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/sentence')

/** The sentence then and now: one sentence, the table drawn, the runs, the steps, and what cannot be said. */
export function Sentence() {
  const { caseId } = route.useParams()
  const stands = useQuery(caseQuery(caseId))
  const sentence = useQuery(sentenceQuery(caseId))
  const error = stands.error ?? sentence.error
  if (error) return <ProblemNotice error={error} />
  if (!stands.data || !sentence.data) return <Waiting for="the sentence" />
  if (stands.data.outOfScope) {
    return <PageOpening title="Sentence" sentence={stands.data.outOfScope.why}><p>{stands.data.outOfScope.instead}</p></PageOpening>
  }
  const { thenAndNow, timeServed, on } = sentence.data
  const marked = markedCells(thenAndNow)
  const rows = stepRows(thenAndNow)
  const open = unsaid(thenAndNow)
  const day = parseCivilDate(on)
  const edition = thenAndNow.sameConduct.edition?.label ?? `the manual in force on ${dateInWords(on)}`
  return (
    <>
      <PageOpening title="Sentence" sentence={stands.data.headline} />
      {marked.length === 0 || day === undefined ? null : (
        <SentencingTable marked={marked} edition={edition} rangeAt={({ level, category }) => {
          const found = findRange(level, category, day)
          return found.status === 'computed' ? found.value : undefined
        }} />
      )}
      <Section title="Then and now"><RunColumns sentence={thenAndNow} /></Section>
      {rows.length === 0 ? null : (
        <Section title="Step by step">
          <StepsTable rows={rows} missing={{ before: withoutStep(thenAndNow.then), sameOffense: withoutStep(thenAndNow.sameOffense), sameConduct: withoutStep(thenAndNow.sameConduct) }} />
          <StepList steps={notApplied(thenAndNow).map(({ run, step }) => ({ ...step, run }))} opens="Rules considered and not applied" />
        </Section>
      )}
      <Section title="Time served"><TimeServed served={timeServed} on={on} /></Section>
      {open.needs.length + open.gaps.length === 0 ? null : (
        <Section title="What cannot be said">
          <NeedsList needs={open.needs} gaps={open.gaps} />
        </Section>
      )}
      {stands.data.nextPapers.length === 0 ? null : (
        <Section title="Papers that would settle the most">
          <NextPapers papers={stands.data.nextPapers} />
          <p><Link to="/cases/$caseId/papers" params={{ caseId }}>Add a paper</Link></p>
        </Section>
      )}
    </>
  )
}

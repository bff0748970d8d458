import { parseCivilDate } from '@lenity/law'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { caseQuery, factsQuery, papersQuery, sentenceQuery } from '../api/queries.ts'
import { CustodyDays } from '../features/custody/custody-days.tsx'
import { useCustody } from '../features/custody/use-custody.ts'
import { useKeys } from '../features/keys/use-keys.ts'
import { NeedsList } from '../features/needs/needs-list.tsx'
import { NextPapers } from '../features/needs/next-papers.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import look from '../features/page/page.module.css'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { UnconfirmedNote } from '../features/page/unconfirmed-note.tsx'
import { Section } from '../features/page/section.tsx'
import { SentenceResults } from '../features/sentence/sentence-results.tsx'
import { stepRows } from '../features/sentence/step-rows.ts'
import { TimeServed } from '../features/sentence/time-served.tsx'
import { unsaid } from '../features/sentence/unsaid.ts'
import { useWhatIf } from '../features/what-if/use-what-if.ts'
import { WhatIfPanel, WhatIfStrip } from '../features/what-if/what-if-panel.tsx'
import { changesInWords, stepsChanged, stepsGone, whatIfSentence } from '../features/what-if/what-if-words.ts'
import { SentenceWorksheet } from '../features/worksheet/sentence-worksheet.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/sentence')

/** The sentence then and now: one sentence, the table drawn, the runs, the steps, and what cannot be said. */
export function Sentence() {
  const { caseId } = route.useParams()
  const stands = useQuery(caseQuery(caseId))
  const sentence = useQuery(sentenceQuery(caseId))
  const facts = useQuery(factsQuery(caseId))
  const papers = useQuery(papersQuery(caseId))
  const custody = useCustody(caseId)
  useKeys('On paper', [{ key: 'p', does: 'print the worksheet', run: () => window.print() }])
  const whatIf = useWhatIf(caseId, sentence.data?.thenAndNow)
  const error = stands.error ?? sentence.error
  if (error) return <ProblemNotice error={error} />
  if (!stands.data || !sentence.data) return <Waiting for="the sentence" />
  if (stands.data.outOfScope) {
    return <PageOpening title="Sentence" sentence={stands.data.outOfScope.why}><p>{stands.data.outOfScope.instead}</p></PageOpening>
  }
  const { thenAndNow: actual, timeServed, on } = sentence.data
  const shown = whatIf.sentence ?? actual
  const [before, after] = [stepRows(actual), stepRows(shown)]
  const open = unsaid(shown)
  const day = parseCivilDate(on)
  const turned = changesInWords(whatIf.changes, whatIf.presets)
  const lead = whatIf.sentence ? whatIfSentence(turned, actual, whatIf.sentence) : stands.data.headline
  return (
    <>
    <div className="screen-only">
      <PageOpening title={whatIf.sentence ? 'Sentence: what if, not what the papers say' : 'Sentence'} sentence={lead}><UnconfirmedNote paths={sentence.data.unconfirmed} /></PageOpening>
      <p className={look.acts}>
        <KeyedButton shows="w" aria-expanded={whatIf.open} onClick={whatIf.toggle}>What if …</KeyedButton>
        <KeyedButton shows="p" onClick={() => window.print()}>Print the worksheet</KeyedButton>
      </p>
      <WhatIfPanel whatIf={whatIf} actual={actual} />
      <WhatIfStrip whatIf={whatIf} said={turned} />
      {day === undefined ? null : <SentenceResults sentence={shown} on={day} was={whatIf.sentence && stepsChanged(before, after)} gone={stepsGone(before, after)} />}
      <Section title="Time in custody">
        <TimeServed served={timeServed} on={on} />
        <CustodyDays {...custody} />
      </Section>
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
    </div>
    {facts.data && papers.data ? <SentenceWorksheet title={stands.data.title} lead={lead} page={sentence.data} sentence={shown} whatIf={whatIf.sentence !== undefined} facts={facts.data} papers={papers.data} custody={custody.timeline} /> : null}
    </>
  )
}

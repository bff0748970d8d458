import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { filingsQuery } from '../api/filing-queries.ts'
import { caseQuery, packetsQuery } from '../api/queries.ts'
import type { Filing as FilingRecord } from '../api/shapes.ts'
import { CheckList } from '../features/filing/check-list.tsx'
import { FilingList } from '../features/filing/filing-list.tsx'
import { RecordFiling } from '../features/filing/record-filing.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { SelectOne } from '../features/page/select-one.tsx'
import { Section } from '../features/page/section.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'
import { instantInWords } from '../features/words/instant-in-words.ts'

/** What is looked at before a packet goes out, and the record of what was sent. */
export function Filing() {
  const { caseId = '' } = useParams({ strict: false })
  const stands = useQuery(caseQuery(caseId))
  const filings = useQuery(filingsQuery(caseId))
  const packets = useQuery(packetsQuery(caseId))
  const [chosen, choose] = useState<string>()
  const error = stands.error ?? filings.error ?? packets.error
  if (error) return <ProblemNotice error={error} />
  if (!stands.data || !filings.data || !packets.data) return <Waiting for="what was sent" />
  const isCounsel = stands.data.header.may['packets'] === 'write'
  const built = packets.data.filter(({ files }) => files.some(({ kind }) => kind === 'pdf'))
  const packet = chosen ?? built[0]?.id
  return (
    <>
      <PageOpening title="Filing" sentence={said(filings.data)}>
        <p className="screen-only"><Link to="/cases/$caseId/packet" params={{ caseId }}>Back to the packet</Link></p>
      </PageOpening>
      {isCounsel ? (
        <Section title="Before it is filed">
          {packet === undefined ? <p className="quiet">Build the packet first: the checks look at its very pages.</p> : (
            <>
              {built.length < 2 ? null : <SelectOne className="screen-only" label="Which packet" value={packet} onChange={(event) => choose(event.currentTarget.value)} data={built.map((one) => ({ value: one.id, label: `${one.variant === 'person by mail' ? 'For the person, by mail' : 'For the Pardon Attorney'}, built ${instantInWords(one.madeAt)}` }))} />}
              <CheckList key={packet} caseId={caseId} packet={packet} />
            </>
          )}
        </Section>
      ) : null}
      <Section title="What was sent"><FilingList caseId={caseId} filings={filings.data} /></Section>
      {isCounsel ? <Section title="Record what was sent"><RecordFiling key={filings.data.length} caseId={caseId} packets={built} filings={filings.data} /></Section> : null}
    </>
  )
}

function said(filings: readonly FilingRecord[]): string {
  const [last] = filings.toSorted((one, other) => other.sentOn.localeCompare(one.sentOn))
  return last === undefined ? 'Nothing was sent yet.' : `Last sent on ${dateInWords(last.sentOn)}, to ${last.to}.`
}

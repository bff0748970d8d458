import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord, RecordOf } from '../api/shapes.ts'
import { WhatChanged } from '../features/forms/what-changed.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import type { DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework, type Casework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/petitions')
const decided = ['granted', 'denied', 'closed without action', 'withdrawn']

/** What was asked of whom, how it stands, and what was decided. */
export function Petitions() {
  const { caseId } = route.useParams()
  const records = useQuery(recordsQuery(caseId, 'petitions'))
  const casework = useCasework(caseId)
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for="the petitions" />
  const petitions = records.data.filter((one): one is RecordOf<'petition'> => one.type === 'petition').toSorted((one, other) => other.fields.asOf.localeCompare(one.fields.asOf) || other.at.localeCompare(one.at))
  const again = petitions.filter(({ fields }) => fields.status === 'denied' || (fields.filedOn !== undefined && (fields.status === 'filed' || fields.status === 'pending')))
  return (
    <>
      <PageOpening title="Petitions and decisions" sentence={sentenceOf(petitions)} />
      <RecordDesk
        caseId={caseId} casework={casework} place="In the petitions" line={(record) => lineOf(record, casework)}
        adds={[{ type: 'petition', kind: 'petitions', words: 'Add a petition', key: 'n' }]}
        sections={[
          { title: 'Open', records: petitions.filter(({ fields }) => !decided.includes(fields.status)) },
          { title: 'Decided', records: petitions.filter(({ fields }) => decided.includes(fields.status)) },
        ]}
      />
      {again.length === 0 || !casework.mayWrite('packets') ? null : <Section title="What has changed since">
        <p className="quiet screen-only">From what was confirmed after the petition was filed, or denied, with the papers it rests on. Who was denied need not wait to ask again, the Pardon Attorney says, and takes the form anew.</p>
        {again.map((one) => <WhatChanged key={one.id} caseId={caseId} petition={one.id} denied={one.fields.status === 'denied'} called={`${asks(one)}, ${one.fields.authority}: ${one.fields.status}${one.fields.number === undefined ? '' : `, no. ${one.fields.number}`}`} />)}
      </Section>}
    </>
  )
}

function asks(record: RecordOf<'petition'>): string {
  return recordForms.petition.fields['asks']?.choices?.[record.fields.asks] ?? record.fields.asks
}

function lineOf(record: CaseRecord, { nameOf }: Casework): DeskLine {
  if (record.type !== 'petition') return { title: '' }
  const { authority, filedOn, number, preparedBy, status, asOf, terms } = record.fields
  return {
    lead: dateInWords(asOf),
    title: `${asks(record)}: ${authority}`,
    details: [[filedOn === undefined ? 'Not filed yet' : `Filed ${dateInWords(filedOn)}`, number === undefined ? '' : `no. ${number}`, preparedBy === undefined ? '' : `prepared by ${nameOf(preparedBy)}`].filter((part) => part !== '').join('; '), terms ?? ''],
    mark: { words: status, urgent: false },
  }
}

function sentenceOf(petitions: readonly RecordOf<'petition'>[]): string {
  const [newest] = petitions
  if (newest === undefined) return 'Nothing was asked of anyone yet.'
  const { status, asOf, authority } = newest.fields
  const more = petitions.length === 1 ? '' : `; ${petitions.length - 1} more below`
  return `${asks(newest)}, ${authority}: ${status} since ${dateInWords(asOf)}${more}.`
}

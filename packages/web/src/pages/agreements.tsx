import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord } from '../api/shapes.ts'
import { agreementsOn, agreementsSentence } from '../features/casework/agreements.ts'
import { StandingList } from '../features/casework/standing-list.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import type { DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { recordForms } from '../features/records/record-forms.ts'
import { useCasework } from '../features/records/use-casework.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { expiryInWords } from '../features/words/day-distance.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/agreements')

/** What the person signed, what of it runs out, and what was read back to them. */
export function Agreements() {
  const { caseId } = route.useParams()
  const records = useQuery(recordsQuery(caseId, 'agreements'))
  const casework = useCasework(caseId)
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for="what was signed" />
  const today = dayOf(new Date().toISOString())
  const standings = agreementsOn(records.data, today)
  const standing = new Set(standings.map(({ record }) => record?.id))
  const newest = records.data.filter(({ type }) => type === 'agreement').toSorted((one, other) => signedOn(other).localeCompare(signedOn(one)))
  const asked = new Set(standings.map(({ what }) => String(what)))
  const isAsked = (record: CaseRecord) => record.type === 'agreement' && asked.has(record.fields.what)
  return (
    <>
      <PageOpening title="Agreements and releases" sentence={agreementsSentence(standings)} />
      <Section title="What the person should have signed"><StandingList standings={standings} /></Section>
      <RecordDesk
        caseId={caseId} casework={casework} place="In the agreements" line={(record) => lineOf(record, today, standing.has(record.id))}
        adds={[{ type: 'agreement', kind: 'agreements', words: 'Add what was signed', key: 'n' }]}
        sections={[
          { title: 'The latest of each', records: newest.filter((one) => standing.has(one.id)) },
          { title: 'Interpreter, withdrawal and the file', records: newest.filter((one) => !isAsked(one)) },
          { title: 'Earlier ones', records: newest.filter((one) => isAsked(one) && !standing.has(one.id)) },
        ]}
      />
    </>
  )
}

function signedOn(record: CaseRecord): string {
  return record.type === 'agreement' ? record.fields.signedOn : ''
}

function lineOf(record: CaseRecord, today: string, inForce: boolean): DeskLine {
  if (record.type !== 'agreement') return { title: '' }
  const { what, signedOn: on, by, expiresOn, interpretedBy, readBackOn, note } = record.fields
  return {
    lead: dateInWords(on),
    title: recordForms.agreement.fields['what']?.choices?.[what] ?? what,
    details: [
      `By ${by}`,
      interpretedBy === undefined ? '' : `Interpreted by ${interpretedBy}`,
      readBackOn === undefined ? (interpretedBy === undefined ? '' : 'Not read back to the person yet') : `Read back to the person on ${dateInWords(readBackOn)}`,
      note ?? '',
    ],
    mark: expiresOn === undefined ? undefined : { words: inForce || expiresOn >= today ? expiryInWords(expiresOn, today) : `expired ${dateInWords(expiresOn)}`, urgent: inForce && expiresOn < today },
    settled: false,
  }
}

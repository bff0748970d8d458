import { useQueries, useQuery } from '@tanstack/react-query'
import { packetAddress } from '../../api/addresses.ts'
import { recordsQuery } from '../../api/casework-queries.ts'
import { factsQuery, narrativeQuery, packetsQuery, papersQuery } from '../../api/queries.ts'
import { PaidAccess } from '../introductions/paid-access.tsx'
import { PageOpening } from '../page/page-opening.tsx'
import { Section } from '../page/section.tsx'
import { PapersTable } from '../papers/papers-table.tsx'
import { sayFields } from '../records/field-in-words.ts'
import { FieldList } from '../records/field-list.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './people.module.css'

const kinds = [['tasks', 'To do'], ['log', 'Calls and letters'], ['plan', 'The way home'], ['petitions', 'Petitions']] as const

/** What counsel shares with someone of the family, on one page, and nothing else. */
export function SharedWithYou({ caseId, headline }: { readonly caseId: string; readonly headline: string }) {
  const papers = useQuery(papersQuery(caseId)).data ?? []
  const facts = (useQuery(factsQuery(caseId)).data?.facts ?? []).filter(({ standing }) => standing !== 'rejected')
  const words = useQuery(narrativeQuery(caseId)).data ?? []
  const packets = useQuery(packetsQuery(caseId)).data ?? []
  const records = useQueries({ queries: kinds.map(([kind]) => recordsQuery(caseId, kind)) })
  return (
    <>
      <PageOpening title="Shared with you" sentence={headline}><p>Your lawyer decides what is shown here, and it can change. Ask them about anything that is not.</p></PageOpening>
      {papers.length === 0 ? null : <Section title="Papers"><PapersTable caseId={caseId} papers={papers} /></Section>}
      {facts.length === 0 ? null : <Section title="What is known"><ul className={look.people}>{facts.map(({ id, path, value }) => <li key={id}><span className={look.when}>{pathInWords(path)}</span><br />{valueInWords(path, value)}</li>)}</ul></Section>}
      {words.length === 0 ? null : <Section title="In their own words">{words.map(({ question, text }) => <div key={question}><p className={look.when}>{question}</p><blockquote>{text}</blockquote></div>)}</Section>}
      {packets.length === 0 ? null : <Section title="Packets"><ul className={look.people}>{packets.map(({ id, madeAt }) => <li key={id}><a href={packetAddress(caseId, id)} target="_blank" rel="noreferrer">The packet of {dateInWords(madeAt)}</a></li>)}</ul></Section>}
      {kinds.map(([kind, title], at) => {
        const shown = records[at]?.data ?? []
        return shown.length === 0 ? null : <Section key={kind} title={title}><ul className={look.people}>{shown.map((record) => <li key={record.id}><FieldList fields={sayFields(record.type, record.fields, (id) => id)} /></li>)}</ul></Section>
      })}
      <PaidAccess languages={['en', 'es']} />
    </>
  )
}

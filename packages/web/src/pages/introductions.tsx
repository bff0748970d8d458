import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { introductionsQuery } from '../api/campaign-queries.ts'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord } from '../api/shapes.ts'
import { finishOfPeople, lineOfPeople, peopleOfCampaignSentence } from '../features/introductions/people-lines.ts'
import { PaidAccess } from '../features/introductions/paid-access.tsx'
import { WayTo } from '../features/introductions/way-to.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/introductions')

/** Who there is around a case, who knows whom, what was asked and promised, and what counsel must say first. */
export function Introductions() {
  const { caseId } = route.useParams()
  const { to } = route.useSearch()
  const navigate = useNavigate()
  const casework = useCasework(caseId)
  const contacts = useQuery(recordsQuery(caseId, 'contacts'))
  const fees = useQuery({ ...recordsQuery(caseId, 'fees'), enabled: casework.maySee('fees') })
  const circle = useQuery(introductionsQuery(caseId, to))
  if (contacts.error) return <ProblemNotice error={contacts.error} />
  if (!contacts.data) return <Waiting for="the people" />
  const today = dayOf(new Date().toISOString())
  const of = (type: CaseRecord['type']) => contacts.data.filter((one) => one.type === type)
  const named = (type: CaseRecord['type']) => of(type).toSorted((one, other) => lineOfPeople(one, casework.nameOf, today).title.localeCompare(lineOfPeople(other, casework.nameOf, today).title))
  const [asks, questions, money] = [of('ask'), of('question for counsel'), (fees.data ?? []).filter(({ type }) => type === 'money asked')]
  return (
    <>
      <PageOpening title="Introductions" sentence={peopleOfCampaignSentence(contacts.data, today)} />
      {circle.error ? <ProblemNotice error={circle.error} /> : circle.data === undefined ? null : <WayTo circle={circle.data} to={to ?? ''} onTo={(whom) => void navigate({ to: '/cases/$caseId/introductions', params: { caseId }, search: whom === '' ? {} : { to: whom } })} />}
      <RecordDesk
        caseId={caseId} casework={casework} place="Among the people" line={(record) => lineOfPeople(record, casework.nameOf, today)} finish={(record) => finishOfPeople(record, today)}
        adds={[
          { type: 'contact', kind: 'contacts', words: 'Add a person', key: 'n' },
          { type: 'acquaintance', kind: 'contacts', words: 'Say who knows whom', key: 'm' },
          { type: 'ask', kind: 'contacts', words: 'Write down an ask or a promise', key: 'a' },
          { type: 'term of office', kind: 'contacts', words: 'Add a term of office', key: 't' },
          { type: 'question for counsel', kind: 'contacts', words: 'Ask counsel', key: 'q' },
          { type: 'money asked', kind: 'fees', words: 'Record money asked for', key: 'p' },
        ]}
        sections={[
          { title: 'Questions for counsel', records: dated(questions.filter(isOpen)) },
          { title: 'Asked and promised', records: dated(asks.filter(isOpen)), empty: 'Nothing asked or promised is open.' },
          { title: 'People', records: named('contact'), empty: 'Nobody is written down yet: family, trial counsel, whoever wrote a letter, whoever knows someone in office.' },
          { title: 'Who knows whom', records: named('acquaintance'), empty: 'No link is written down yet. A link needs what it rests on: who said so and when, or where it stands.' },
          { title: 'Terms of office', records: named('term of office') },
          { title: 'Settled', records: dated([...asks, ...questions].filter((one) => !isOpen(one))) },
          ...(casework.maySee('fees') ? [{ title: 'Money asked or paid for help', records: dated(money) }] : []),
        ]}
      />
      <PaidAccess />
    </>
  )
}

function isOpen({ fields }: CaseRecord): boolean {
  return 'state' in fields && fields.state === 'open'
}

/** The newest first. */
function dated(records: readonly CaseRecord[]): readonly CaseRecord[] {
  return records.toSorted((one, other) => onOf(other).localeCompare(onOf(one)))
}

function onOf({ fields }: CaseRecord): string {
  return 'on' in fields ? fields.on : ''
}

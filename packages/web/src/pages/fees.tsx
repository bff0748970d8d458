import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import type { CaseRecord } from '../api/shapes.ts'
import { FeeTables } from '../features/casework/fee-tables.tsx'
import { feeTotals, costOf, type FeeTotals } from '../features/casework/fee-totals.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import type { DeskLine } from '../features/records/desk-shapes.ts'
import { RecordDesk } from '../features/records/record-desk.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { moneyInWords, timeInWords } from '../features/words/amounts.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/fees')

/** The hours worked and the money of a case, with their totals. */
export function Fees() {
  const { caseId } = route.useParams()
  const records = useQuery(recordsQuery(caseId, 'fees'))
  const casework = useCasework(caseId)
  if (records.error) return <ProblemNotice error={records.error} />
  if (!records.data) return <Waiting for="the hours and the money" />
  const totals = feeTotals(records.data)
  const of = (...types: readonly CaseRecord['type'][]) => records.data.filter(({ type }) => types.includes(type)).toSorted((one, other) => dayOfEntry(other).localeCompare(dayOfEntry(one)) || other.at.localeCompare(one.at))
  return (
    <>
      <PageOpening title="Fees and time" sentence={records.data.length === 0 ? 'No hour and no cost is written down yet.' : sentenceOf(totals)} />
      <RecordDesk
        caseId={caseId} casework={casework} place="In the fees" line={(record) => lineOf(record, casework.nameOf)}
        adds={[{ type: 'time', kind: 'fees', words: 'Add time', key: 'n' }, { type: 'expense', kind: 'fees', words: 'Add an expense', key: 'm' }, { type: 'fund', kind: 'fees', words: 'Money received', key: 'b' }, { type: 'disbursement', kind: 'fees', words: 'Money paid out', key: 'v' }]}
        sections={[
          { title: 'Time worked', records: of('time'), empty: 'No time yet. Also hours nobody pays for are worth keeping: grants and courts ask for them.' },
          { title: 'Expenses', records: of('expense') },
          { title: 'Money received and paid out', records: of('fund', 'disbursement') },
        ]}
      />
      {records.data.length === 0 ? null : <FeeTables totals={totals} nameOf={casework.nameOf} />}
    </>
  )
}

function dayOfEntry(record: CaseRecord): string {
  return 'on' in record.fields ? record.fields.on : ''
}

function lineOf(record: CaseRecord, nameOf: (userId: string) => string): DeskLine {
  switch (record.type) {
    case 'time': {
      const { who, on, minutes, what, centsAnHour } = record.fields
      return { lead: dateInWords(on), title: what, details: [nameOf(who), centsAnHour === undefined ? '' : `${moneyInWords(centsAnHour)} an hour: ${moneyInWords(costOf(minutes, centsAnHour))}`], aside: timeInWords(minutes) }
    }
    case 'expense': return { lead: dateInWords(record.fields.on), title: record.fields.what, details: [record.fields.paidBy === undefined ? '' : `Paid by ${record.fields.paidBy}`], aside: moneyInWords(record.fields.cents) }
    case 'fund': return { lead: dateInWords(record.fields.on), title: `From ${record.fields.from}`, details: [record.fields.purpose ?? ''], aside: `+${moneyInWords(record.fields.cents)}` }
    case 'disbursement': return { lead: dateInWords(record.fields.on), title: `To ${record.fields.to}: ${record.fields.what}`, aside: `−${moneyInWords(record.fields.cents)}` }
    default: return { title: '' }
  }
}

function sentenceOf({ worked, expenses, received, paidOut }: FeeTotals): string {
  const money = received + paidOut === 0 ? '' : `; ${moneyInWords(received - paidOut)} of the money received is left`
  return `${timeInWords(worked.minutes)} worked${worked.cents > 0 ? `, ${moneyInWords(worked.cents)} by the hour` : ''}; ${expenses === 0 ? 'no expenses' : `${moneyInWords(expenses)} of expenses`}${money}.`
}

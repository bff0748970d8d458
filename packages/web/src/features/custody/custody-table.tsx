import type { CustodyDay, DaysOfCustody } from '@lenity/law'
import { ReadFrom } from '../facts/read-from.tsx'
import { NeedsList } from '../needs/needs-list.tsx'
import { StepList } from '../sentence/step-list.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './custody.module.css'
import { inOrder } from './timeline-geometry.ts'

/** The same days as a table, each opening to how it was counted; those that cannot be said name the papers that would settle them. */
export function CustodyTable({ timeline }: { readonly timeline: DaysOfCustody }) {
  const { known, open } = inOrder(timeline)
  return (
    <table className={look.table}>
      <caption className="out-of-sight">The days of the custody</caption>
      <thead><tr><th scope="col">No.</th><th scope="col">Day</th><th scope="col">What it is and how it was counted</th></tr></thead>
      <tbody>
        {known.map((date, at) => <tr key={date.id}><td>{at + 1}</td><th scope="row">{dateInWords(date.on)}</th><td><p>{date.what}.</p><Behind date={date} /></td></tr>)}
        {lackingAlike(open).map((alike) => (
          <tr key={alike[0]?.id}><td>–</td><th scope="row">cannot say</th><td>{alike.map((date) => <p key={date.id}>{date.what}.</p>)}<NeedsList needs={alike[0]?.needs ?? []} gaps={[]} /></td></tr>
        ))}
      </tbody>
    </table>
  )
}

/** Days that cannot be said for want of the same facts, together. */
function lackingAlike(open: readonly CustodyDay[]): readonly (readonly CustodyDay[])[] {
  return [...Map.groupBy(open, ({ needs }) => needs.map(({ path }) => path).join(' ')).values()]
}

function Behind({ date }: { readonly date: CustodyDay }) {
  return (
    <>
      {date.about === undefined || date.about === '' ? null : <p className="quiet small">{date.about}</p>}
      <StepList steps={date.steps} />
      <ReadFrom paths={date.read} />
      {date.needs.length === 0 ? null : <NeedsList needs={date.needs} gaps={[]} />}
    </>
  )
}

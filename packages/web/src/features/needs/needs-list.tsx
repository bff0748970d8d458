import { leafShapeAt } from '@lenity/law'
import type { Gap, Need } from '../../api/shapes.ts'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import look from './needs-list.module.css'

const because: Record<Need['because'], string> = {
  'unknown': 'not in the papers yet',
  'rival readings': 'the papers disagree',
  'list not known to be complete': 'not known to be all of them',
}

/** What is missing, why, and the papers that would hold it. */
export function NeedsList({ needs, gaps }: { readonly needs: readonly Need[]; readonly gaps: readonly Gap[] }) {
  return (
    <ul className={look.list}>
      {needs.map((need) => (
        <li key={`${need.path} ${need.because}`}>
          <strong>{leafShapeAt(need.path) === undefined ? need.label : pathInWords(need.path)}</strong>: {because[need.because]}.
          {need.papers.length === 0 ? null : <> Look in: {need.papers.join('; ')}.</>}
          {need.question === undefined ? null : <span className="quiet"> {need.question}</span>}
        </li>
      ))}
      {gaps.map((gap) => (
        <li key={`${gap.of} ${gap.on}`}><strong>{gap.of}</strong>: not encoded for {dateInWords(gap.on)}. <span className="quiet">{datesInWords(gap.why)}</span></li>
      ))}
    </ul>
  )
}

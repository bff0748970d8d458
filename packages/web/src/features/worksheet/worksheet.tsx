import type { Gap, Need } from '../../api/shapes.ts'
import { NeedsList } from '../needs/needs-list.tsx'
import { UnconfirmedNote } from '../page/unconfirmed-note.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { WithMonths } from '../words/months.tsx'
import { SheetAuthorities } from './sheet-authorities.tsx'
import { SheetDays } from './sheet-days.tsx'
import { SheetFacts } from './sheet-facts.tsx'
import { SheetRuns } from './sheet-runs.tsx'
import { SheetSteps } from './sheet-steps.tsx'
import type { Sheet } from './sheet.ts'
import look from './worksheet.module.css'

interface WorksheetProps {
  readonly title: string
  /** Name, case number and the like, as the papers have them. */
  readonly head: readonly (readonly [name: string, value: string])[]
  readonly sentence: string
  readonly on: string
  readonly sheet: Sheet
  readonly unconfirmed: readonly string[]
  readonly unsaid: { readonly needs: readonly Need[]; readonly gaps: readonly Gap[] }
  /** Set while facts are turned over: what is printed is then no worksheet and is not signed. */
  readonly whatIf: boolean
}

/** The sentence page on paper: what each run comes to, its steps, the facts they read, the authorities once each, and a place to sign. */
export function Worksheet({ title, head, sentence, on, sheet, unconfirmed, unsaid, whatIf }: WorksheetProps) {
  return (
    <article className={`${look.sheet} print-only`}>
      <header>
        <h1>{whatIf ? 'What if: not what the papers say' : 'Sentence worksheet: then and now'}</h1>
        <p>{title}; computed as of {dateInWords(on)}</p>
        <dl className={look.head}>{head.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        <p className={look.lead}><WithMonths>{sentence}</WithMonths></p>
        <UnconfirmedNote paths={unconfirmed} />
      </header>
      <SheetRuns runs={sheet.runs} />
      {sheet.steps.length === 0 ? null : <SheetSteps steps={sheet.steps} considered={sheet.considered} />}
      <SheetDays days={sheet.days} endless={sheet.endless} />
      <SheetFacts facts={sheet.facts} whatIf={whatIf} />
      {unsaid.needs.length + unsaid.gaps.length === 0 ? null : <section><h2>What cannot be said</h2><NeedsList needs={unsaid.needs} gaps={unsaid.gaps} /></section>}
      {sheet.verified.length === 0 ? null : <section><h2>Last verified</h2><ul>{sheet.verified.map((line) => <li key={line}>{line}.</li>)}</ul></section>}
      {whatIf ? <p className={look.unsigned}>Some facts were turned over to see what would follow. This is not a worksheet of the case and is not for signature.</p> : (
        <section className={look.sign} aria-label="Signature">
          <p>I have read the papers named above and the authorities cited, and this worksheet states what they say as far as I could find.</p>
          <div>{['Signature', 'Name and bar number', 'Date'].map((line) => <p key={line}>{line}</p>)}</div>
        </section>
      )}
      <SheetAuthorities sources={sheet.authorities} />
    </article>
  )
}

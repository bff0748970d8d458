import { memo } from 'react'
import type { ListLookedAt, SaidOfList } from '../../api/population-queries.ts'
import { InSlices } from '../page/in-slices.tsx'
import { groupInWords, groupOrder, pathInWords } from '../words/path-in-words.ts'
import { many } from './list-words.ts'
import look from './populations.module.css'

type Column = ListLookedAt['columns'][number]
type Field = ListLookedAt['fields'][number]
type Said = SaidOfList['columns'][number]
type Way = NonNullable<Said['way']>

const wayWords: Readonly<Record<string, string>> = { 'month/day/year': 'month first: 12/31/1999', 'day/month/year': 'day first: 31/12/1999', months: 'counts months', years: 'counts years' }
const besideGroup = 'For sorting alone'

interface MappingProps {
  readonly looked: ListLookedAt
  readonly said: SaidOfList
  /** An earlier run refused rows: it may be for want of their fiscal year. */
  readonly refusedBefore: boolean
  readonly busy: boolean
  readonly onSay: (said: SaidOfList) => void
}

/** What each column holds: what its heading says, until a person says otherwise; and of each that is not read, why. */
export function ColumnMapping({ looked: { columns, fields, knownAs, asksFiscalYear }, said, refusedBefore, busy, onSay }: MappingProps) {
  const say = (one: Said) => onSay({ ...said, columns: [...said.columns.filter(({ heading }) => heading !== one.heading), one] })
  const left = columns.filter(({ holds }) => holds === undefined).length
  return (
    <>
      {knownAs === undefined ? null : (
        <p>By its columns this is {knownAs.name}. Its numbers are codes, and each row is read by the codebook of the fiscal year it was sentenced in:{' '}
          {knownAs.codebooks.map(({ fiscalYear, title, link }, i) => <span key={fiscalYear}>{i === 0 ? '' : i === knownAs.codebooks.length - 1 ? ' or ' : ', '}<a href={link} title={title}>{fiscalYear}</a></span>)}. A row of another year is refused.</p>
      )}
      {knownAs === undefined || !(asksFiscalYear || refusedBefore) ? null : <FiscalYear years={knownAs.codebooks.map(({ fiscalYear }) => fiscalYear)} said={said.fiscalYear} busy={busy} onSay={(fiscalYear) => { const { fiscalYear: _, ...rest } = said; onSay(fiscalYear === undefined ? rest : { ...rest, fiscalYear }) }} />}
      <p>{left === 0 ? 'Every column is read.' : `${many(left, 'column')} ${left === 1 ? 'is' : 'are'} not read, and ${left === 1 ? 'it says' : 'each says'} why. What a heading may mean is offered and never taken.`} A blank cell is not known; it is never zero and never no.</p>
      <InSlices all={columns} of="columns" each={60}>{(some, from) => <ul className={look.columns}>{some.map((column, i) => <OneColumn key={from + i} column={column} at={from + i} fields={fields} said={said.columns.find(({ heading }) => heading === column.heading)} busy={busy} onSay={say} />)}</ul>}</InSlices>
    </>
  )
}

/** Asks of which fiscal year a datafile is whose rows do not tell it. */
function FiscalYear({ years, said, busy, onSay }: { readonly years: readonly number[]; readonly said: number | undefined; readonly busy: boolean; readonly onSay: (year: number | undefined) => void }) {
  return (
    <div className={look.year}>
      <label>Fiscal year of the datafile <select disabled={busy} value={said ?? ''} onChange={(event) => onSay(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}>
        <option value="">is not said</option>
        {years.map((year) => <option key={year} value={year}>{year}</option>)}
      </select></label>
      <p className={look.why}>Where rows have no day of sentence (SENTDATE) only you can say it, for all of them. The fiscal year ends on September 30 of the year it is named for. A row whose day is of another year is refused.</p>
    </div>
  )
}

function OneColumn({ column: { heading, holds, way, codebook, unread, nearest, sample }, at, fields, said, busy, onSay }: { readonly column: Column; readonly at: number; readonly fields: readonly Field[]; readonly said: Said | undefined; readonly busy: boolean; readonly onSay: (said: Said) => void }) {
  const name = heading.trim() === '' ? `Column ${at + 1}` : heading
  const field = fields.find(({ path }) => path === holds)
  // What a number counts the codebook says; how a day is written it does not.
  const ways = (field?.ways ?? []).filter((each) => codebook === undefined || each.includes('/'))
  return (
    <li data-left={holds === undefined || undefined}>
      <div>
        <strong>{name}</strong>
        <span className={look.sample}>{sample.length === 0 ? 'blank at first' : sample.join(' · ')}</span>
        {codebook === undefined ? null : <p className={look.why}>In the codebook: “{codebook}”</p>}
        {holds !== undefined ? null : (
          <p className={look.why}>{unread}{nearest === undefined ? null : <> Perhaps <button type="button" className={look.offer} disabled={busy} onClick={() => onSay({ heading, holds: nearest.path })}>{pathInWords(nearest.path)}</button>?</>}</p>
        )}
      </div>
      <select aria-label={`What “${name}” holds`} disabled={busy || heading.trim() === ''} value={holds ?? ''} onChange={(event) => onSay({ heading, holds: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
        <option value="">is not read</option>
        {holds === undefined || field !== undefined ? null : <option value={holds}>{pathInWords(holds)}</option>}
        <Options fields={fields} />
      </select>
      {holds === undefined || ways.length === 0 ? null : (
        <select aria-label={`How “${name}” is written`} disabled={busy} value={said?.way ?? way ?? ''} onChange={(event) => onSay({ heading, holds, ...(event.currentTarget.value === '' ? {} : { way: event.currentTarget.value as Way }) })}>
          <option value="">is not said how</option>
          {ways.map((each) => <option key={each} value={each}>{wayWords[each] ?? each}</option>)}
        </select>
      )}
    </li>
  )
}

const Options = memo(function Options({ fields }: { readonly fields: readonly Field[] }) {
  const groupOf = (path: string) => (path.includes('.') && path !== 'person.name' ? groupInWords(path) : besideGroup)
  return [...groupOrder, besideGroup].map((group) => {
    const inGroup = fields.filter(({ path }) => groupOf(path) === group)
    return inGroup.length === 0 ? null : <optgroup key={group} label={group}>{inGroup.map(({ path, label }) => <option key={path} value={path}>{group === besideGroup ? label : pathInWords(path)}</option>)}</optgroup>
  })
})

import type { ColumnMeans, ImportPreview } from '../../api/import-queries.ts'
import look from './import.module.css'

type Way = NonNullable<ColumnMeans['way']>
const wayWords: Readonly<Record<Way, string>> = { 'month/day/year': 'month first: 12/31/1999', 'day/month/year': 'day first: 31/12/1999', months: 'counts months', years: 'counts years' }

/** What each column holds: what its heading suggests, until someone says otherwise. */
export function ColumnList({ preview, busy, onSay }: { readonly preview: ImportPreview; readonly busy: boolean; readonly onSay: (means: readonly ColumnMeans[]) => void }) {
  const { columns, fields, means } = preview
  const say = (column: number, field: string, way?: Way) => {
    const others = means.filter((one) => one.column !== column && one.field !== field)
    onSay(field === '' ? others : [...others, { column, field, ...(way && { way }) }].toSorted((one, other) => one.column - other.column))
  }
  return (
    <ul className={look.columns}>
      {columns.map(({ heading, sample }, column) => {
        const held = means.find((one) => one.column === column)
        const ways = fields.find(({ id }) => id === held?.field)?.ways ?? []
        const name = heading === '' ? `Column ${column + 1}` : columns.some((other, i) => i !== column && other.heading === heading) ? `${heading} (column ${column + 1})` : heading
        const shown = sample.filter((cell) => cell.trim() !== '')
        return (
          <li key={column} data-left={held === undefined || undefined}>
            <div><strong>{name}</strong><span>{shown.length === 0 ? 'blank at first' : shown.join(' · ')}</span></div>
            <select aria-label={`What “${name}” holds`} disabled={busy} value={held?.field ?? ''} onChange={(event) => say(column, event.currentTarget.value)}>
              <option value="">is left out</option>
              {fields.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
            </select>
            {held === undefined || ways.length === 0 ? null : (
              <select aria-label={`How “${name}” is written`} disabled={busy} value={held.way ?? ''} onChange={(event) => say(column, held.field, event.currentTarget.value === '' ? undefined : event.currentTarget.value as Way)}>
                <option value="">is not said how</option>
                {ways.map((way) => <option key={way} value={way}>{wayWords[way]}</option>)}
              </select>
            )}
          </li>
        )
      })}
    </ul>
  )
}

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { refusedRows, type ImportPreview, type ImportWish } from '../../api/import-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { count } from './import-words.ts'
import look from './import.module.css'

type Row = ImportPreview['rows'][number]
const atFirst = 50

/** Row by row: what is refused and why, what is here already, what will be added. */
export function RowLists({ preview, wish, onWant }: { readonly preview: ImportPreview; readonly wish: ImportWish; readonly onWant: (row: number, anyway: boolean) => void }) {
  const of = (outcome: Row['outcome']) => preview.rows.filter((row) => row.outcome === outcome)
  const [refused, here, added] = [of('refused'), of('already here'), of('will be added')]
  return (
    <>
      {refused.length === 0 ? null : (
        <Section title={`Refused: ${count(refused.length, 'row')}`}>
          <p>Mend them in the file and choose it again, or save these rows, mend them and bring them by themselves. What could mean two things is never guessed.</p>
          <SaveRefused wish={wish} />
          <Rows rows={refused}>{(row) => row.problems.map(({ column, value, what, next }, i) => <p key={i}>{column === undefined ? '' : <><span className={look.cell}>{preview.columns[column]?.heading || `column ${column + 1}`}: “{value}”</span> </>}{capital(what)}. <span className={look.next}>{next}</span></p>)}</Rows>
        </Section>
      )}
      {here.length === 0 ? null : (
        <Section title={`May be here already: ${count(here.length, 'row')}`}>
          <p>Compared with the cases and requests you may see, and with the rows before. They are left out unless you say otherwise.</p>
          <Rows rows={here}>{(row) => (
            <>
              {row.matches.map(({ kind, why, caseId, title, ofRow, intakeId }, i) => (
                <p key={i}>{kind === 'the same row' ? `It says the same as row ${ofRow}.` : kind === 'imported before' ? <>You imported this row before{caseId === undefined ? '.' : <>: <Link to="/cases/$caseId" params={{ caseId }}>{title}</Link>.</>}</> : <>Like {caseId !== undefined ? <Link to="/cases/$caseId" params={{ caseId }}>{title}</Link> : intakeId !== undefined ? `the request for ${title}` : `${title}, row ${ofRow}`}: {why.join('; ')}.</>}</p>
              ))}
              {row.matches.every(({ kind }) => kind === 'may be the same person') ? <label className={look.anyway}><input type="checkbox" checked={wish.anyway.includes(row.row)} onChange={(event) => onWant(row.row, event.currentTarget.checked)} />It is someone else: add it all the same</label> : null}
            </>
          )}</Rows>
        </Section>
      )}
      {added.length === 0 ? null : (
        <Section title={`Will be added: ${count(added.length, 'case')}`}>
          <p>Each becomes a case that you lead, with what the row says as facts that somebody has yet to look at. A blank cell is not known: no fact is made of it.</p>
          <Rows rows={added}>{() => null}</Rows>
        </Section>
      )}
    </>
  )
}

function Rows({ rows, children }: { readonly rows: readonly Row[]; readonly children: (row: Row) => ReactNode }) {
  const [most, setMost] = useState(atFirst)
  return (
    <>
      <ol className={look.rows}>{rows.slice(0, most).map((row) => <li key={row.row}><span className={look.number}>Row {row.row}</span><div><strong>{row.name === '' ? 'no name that can be read' : row.name}</strong>{children(row)}</div></li>)}</ol>
      {rows.length > most ? <p className="screen-only"><KeyedButton onClick={() => setMost(most * 4)}>Show more</KeyedButton> <span className="quiet">{most} of {rows.length.toLocaleString('en-US')} shown</span></p> : null}
    </>
  )
}

function SaveRefused({ wish }: { readonly wish: ImportWish }) {
  const [error, setError] = useState<unknown>()
  const save = async () => {
    setError(undefined)
    const blob = await refusedRows(wish)
    const link = document.createElement('a')
    const href = URL.createObjectURL(blob)
    Object.assign(link, { href, download: 'refused-rows.csv' })
    link.click()
    setTimeout(() => URL.revokeObjectURL(href), 10_000)
  }
  return (
    <>
      <p className={`${look.save} screen-only`}><KeyedButton onClick={() => void save().catch(setError)}>Save the refused rows with their reasons</KeyedButton></p>
      {error === undefined ? null : <ProblemNotice error={error} />}
    </>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

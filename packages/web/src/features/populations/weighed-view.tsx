import { Fragment, useState, type ReactNode } from 'react'
import type { Weighed } from '../../api/population-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { usePrinting } from '../page/use-printing.ts'
import { countOf, largestBar, rangeOfYears, reachLines } from './weighed-words.ts'
import look from './weighed.module.css'
import { WhatReformSays } from './what-reform-says.tsx'

/** So many groups are shown at first. */
const atFirst = 12

/** What a weighing came to: the reforms beside each other, the distribution drawn, and group by group. What is not shown is small, or would give away what is. */
export function WeighedView({ weighed }: { readonly weighed: Weighed }) {
  const { reforms, tables, least, madeUp } = weighed
  const top = largestBar(weighed)
  return (
    <div className={look.weighed}>
      {reforms.map(({ name, about, says }) => <div key={name} className={look.says}><h3>{name}</h3>{about === undefined ? null : <p>{about}</p>}<WhatReformSays says={says} /></div>)}
      <Scrolled label="Whom it reaches">
        <table className={look.numbers}>
          <caption>Whom it reaches{madeUp === true ? ', of made-up people' : ''}</caption>
          <thead><tr><td />{reforms.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>{reachLines(weighed).map(({ what, strong, values }) => <tr key={what} data-strong={strong || undefined}><th scope="row">{what}</th>{values.map((value, i) => <Count key={i} value={value} />)}</tr>)}</tbody>
        </table>
      </Scrolled>
      {reforms.map(({ name, lacks }) => (lacks.length === 0 ? null : <p key={name} className={look.note}>{reforms.length === 1 ? 'Where it cannot be said, most often missing' : `Where it cannot be said of “${name}”, most often missing`}: {lacks.map(({ label, people }) => `${label} (${countOf(people)})`).join('; ')}.</p>))}
      <div className={look.drawn}>
        {reforms.map(({ name, spans, secondLook }) => (
          <table key={name} className={look.bars}>
            <caption>{name}: people by {secondLook ? 'how many years of their term are left' : 'how many years the term exceeds the lowest end of the range'}</caption>
            <thead><tr><th scope="col">Years</th><th scope="col">Surely</th><th scope="col">Possibly</th><td /></tr></thead>
            <tbody>{spans.map(({ words, surely, possibly }) => (
              <tr key={words}>
                <th scope="row">{words}</th><Count value={countOf(surely)} /><Count value={countOf(possibly)} />
                <td className={look.bar} aria-hidden="true"><span style={{ width: `${((surely ?? 0) / top) * 100}%` }} /><span data-possibly style={{ width: `${((possibly ?? 0) / top) * 100}%` }} /></td>
              </tr>
            ))}</tbody>
          </table>
        ))}
      </div>
      {tables.map((table) => <Groups key={table.heading} table={table} names={reforms.map(({ name }) => name)} />)}
      <p className={look.note}><strong>Surely</strong>: the range is lower however the papers are read, and the term lies above its lowest end. <strong>Possibly</strong>: some reading says so. Years run from what the terms exceed the highest end of the new range by, to what they exceed its lowest end by; of a second look, from nothing to what is left. Life terms have no years. What a judge would do is not guessed. Counts from 1 to {least - 1} are not shown (—), and neither are such others as would give them away.</p>
    </div>
  )
}

function Groups({ table: { label, rows }, names }: { readonly table: Weighed['tables'][number]; readonly names: readonly string[] }) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  if (rows.length === 0) return <p className={look.note}>By {label}: not shown, since every count would point at few.</p>
  const shown = all || printing || rows.length <= atFirst + 2 ? rows : rows.slice(0, atFirst)
  return (
    <>
      <Scrolled label={`By ${label}`}>
        <table className={look.numbers}>
          <caption>By {label}</caption>
          <thead>
            {names.length === 1 ? null : <tr><td colSpan={2} />{names.map((name) => <th key={name} scope="colgroup" colSpan={3}>{name}</th>)}</tr>}
            <tr><th scope="col">{label.slice(0, 1).toUpperCase()}{label.slice(1)}</th><th scope="col">People</th>{names.map((name) => <Fragment key={name}><th scope="col">Surely</th><th scope="col">Possibly</th><th scope="col">Years, surely</th></Fragment>)}</tr>
          </thead>
          <tbody>{shown.map(({ name, people, reforms }) => (
            <tr key={name}>
              <th scope="row">{name}</th><td>{countOf(people)}</td>
              {reforms.map(({ surely, possibly, months }, i) => <Fragment key={i}><Count value={countOf(surely)} /><Count value={countOf(possibly)} /><Count value={rangeOfYears(months)} /></Fragment>)}
            </tr>
          ))}</tbody>
        </table>
      </Scrolled>
      {shown.length === rows.length ? null : <p className="screen-only"><KeyedButton size="xs" onClick={() => setAll(true)}>Show all {rows.length}</KeyedButton></p>}
    </>
  )
}

function Count({ value }: { readonly value: string | undefined }) {
  return value === undefined ? <td className={look.hidden}><span aria-hidden="true">—</span><span className="out-of-sight">not shown</span></td> : <td>{value}</td>
}

function Scrolled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <div className={look.scroll} tabIndex={0} role="region" aria-label={label}>{children}</div>
}

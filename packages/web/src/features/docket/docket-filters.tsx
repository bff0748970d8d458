import { useEffect, useRef, useState } from 'react'
import type { DocketPage } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import look from './docket-filters.module.css'
import type { DocketSearch, DocketSort } from './docket-search.ts'
import { filtersOf, filtersOn, sortWords } from './filter-words.ts'

interface FiltersProps {
  readonly search: DocketSearch
  readonly page: DocketPage
  readonly onSearch: (search: DocketSearch) => void
}

/** What of the docket is shown and in which order; everything chosen stands in the address. */
export function DocketFilters({ search, page, onSearch }: FiltersProps) {
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const put = (name: keyof DocketSearch, value: string) => {
    const { [name]: _, ...rest } = search
    onSearch(value === '' ? rest : { ...rest, [name]: value })
  }
  useKeys('On the docket', [
    { key: 'f', does: 'find in the docket', run: () => field.current?.focus() },
    { key: 'm', does: search.mine === undefined ? 'only mine' : 'not only mine', run: () => put('mine', search.mine === undefined ? 'yes' : '') },
    { key: 'v', does: 'filters, open or closed', run: () => setOpen(!open) },
  ])
  const on = filtersOn(search, page)
  const { pickable, rest } = { pickable: filtersOf(page).filter(({ choices, name }) => choices.length > 1 || (name === 'twice' && choices.length > 0) || search[name] !== undefined), rest: on.length }
  return (
    <div className={look.bar}>
      <div className={`${look.first} screen-only`} role="search">
        <FindField key={search.find ?? ''} field={field} find={search.find ?? ''} onFind={(find) => put('find', find)} />
        <label>Order<select aria-label="Order" value={search.sort ?? 'newest'} onChange={(event) => put('sort', event.currentTarget.value === 'newest' ? '' : event.currentTarget.value)}>{(Object.keys(sortWords) as DocketSort[]).map((sort) => <option key={sort} value={sort}>{sortWords[sort]}</option>)}</select></label>
        <label className={look.yes}><input type="checkbox" checked={search.mine !== undefined} onChange={(event) => put('mine', event.currentTarget.checked ? 'yes' : '')} />Only mine</label>
        <button type="button" className={look.more} aria-expanded={open} onClick={() => setOpen(!open)}>Filters{rest === 0 ? '' : `, ${rest} on`}</button>
      </div>
      {open ? (
        <div className={`${look.filters} screen-only`} role="group" aria-label="Filters">
          {pickable.map(({ name, label, choices }) => (
            <label key={name}>{label}<select aria-label={label} value={search[name] ?? ''} onChange={(event) => put(name, event.currentTarget.value)}>
              <option value="">any</option>
              {search[name] !== undefined && !choices.some(([value]) => value === search[name]) ? <option value={search[name]}>{search[name]}</option> : null}
              {choices.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
            </select></label>
          ))}
        </div>
      ) : null}
      {on.length === 0 ? null : (
        <ul className={look.on} aria-label="Filters that are on">
          {on.map(({ name, words }) => <li key={name}>{words}<button type="button" className="screen-only" aria-label={`Take off ${words}`} onClick={() => put(name, '')}>×</button></li>)}
          <li className="screen-only"><button type="button" onClick={() => onSearch(search.sort === undefined ? {} : { sort: search.sort })}>Take all off</button></li>
        </ul>
      )}
    </div>
  )
}

function FindField({ find, field, onFind }: { readonly find: string; readonly field: React.RefObject<HTMLInputElement | null>; readonly onFind: (find: string) => void }) {
  const [typed, setTyped] = useState(find)
  useEffect(() => {
    if (typed.trim() === find) return undefined
    const soon = setTimeout(() => onFind(typed.trim()), 300)
    return () => clearTimeout(soon)
  })
  return <label>Find<input ref={field} type="search" value={typed} maxLength={200} placeholder="Name, register or docket number" onChange={(event) => setTyped(event.currentTarget.value)} /></label>
}

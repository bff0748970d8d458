import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { viewsQuery } from '../../api/docket-queries.ts'
import type { DocketView } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './docket-views.module.css'
import { docketSearch, isFiltered, sameSearch, type DocketSearch } from './docket-search.ts'
import { ViewForm } from './view-form.tsx'

/** What every docket can be looked at by. */
const always: readonly (readonly [string, DocketSearch])[] = [['Mine', { mine: 'yes' }], ['Overdue', { due: 'overdue' }], ['Due within a week', { due: 'in a week', sort: 'due' }]]

/** Ways of looking at the docket, each under a name: a few there always are, and those that were saved. */
export function DocketViews({ search, guest, hidden }: { readonly search: DocketSearch; readonly guest: boolean; readonly hidden: boolean }) {
  const views = useQuery(viewsQuery)
  const acts = useActsOn(['docket views'])
  const [form, setForm] = useState<'save' | 'change'>()
  const [gone, setGone] = useState<DocketView>()
  const here = views.data?.find((view) => sameSearch(docketSearch(view.search), search))
  const asks = isFiltered(search) || search.sort !== undefined
  const known = here !== undefined || always.some(([, one]) => sameSearch(one, search))
  const begin = (which: 'save' | 'change') => { acts.forget(); setGone(undefined); setForm(which) }
  const bringBack = () => { if (gone) acts.run(() => api.POST('/api/docket-views/{view}/bring-back', { params: { path: { view: gone.id } } }), `“${gone.name}” is back.`, () => setGone(undefined)) }
  useKeys('Views of the docket', [
    ...(asks && !known ? [{ key: 's', does: 'save what you see as a view', run: () => begin('save') }] : []),
    ...(gone ? [{ key: 'u', does: `bring back “${gone.name}”`, run: bringBack }] : []),
  ])
  if (hidden && (views.data ?? []).length === 0) return null
  const remove = (view: DocketView) => acts.run(() => api.POST('/api/docket-views/{view}/remove', { params: { path: { view: view.id } } }), `“${view.name}” was deleted.`, () => setGone(view))
  return (
    <nav className={`${look.views} screen-only`} aria-label="Views of the docket">
      <ul>
        <li><Link to="/" search={{ view: 'all' }} data-here={!asks}>All</Link></li>
        {always.map(([name, one]) => <li key={name}><Link to="/" search={one} data-here={sameSearch(one, search)}>{name}</Link></li>)}
        {(views.data ?? []).map((view) => <li key={view.id}><Link to="/" search={docketSearch(view.search)} data-here={view.id === here?.id}>{view.name}</Link>{view.mine ? null : <span className={look.note}>shared</span>}{view.first ? <span className={look.note}>opens first</span> : null}</li>)}
        {asks && !known ? <li><button type="button" onClick={() => begin('save')}>Save this view <kbd>s</kbd></button></li> : null}
      </ul>
      {here === undefined || form !== undefined ? null : (
        <p className={look.acts}>
          {here.mine ? <button type="button" onClick={() => begin('change')}>Rename or share “{here.name}”</button> : null}
          <button type="button" onClick={() => acts.run(() => api.PUT('/api/docket-views/first', { body: here.first ? {} : { view: here.id } }), here.first ? 'The docket opens with all cases.' : `The docket opens with “${here.name}”.`)}>{here.first ? 'Open with all cases instead' : 'Open the docket with it'}</button>
          {here.mine ? <button type="button" onClick={() => remove(here)}>Delete it</button> : null}
        </p>
      )}
      {form === undefined ? null : (
        <ViewForm view={form === 'change' ? here : undefined} guest={guest} busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); setForm(undefined) }} onSend={({ name, shared }) => {
          if (form === 'change' && here) acts.run(() => api.PUT('/api/docket-views/{view}', { params: { path: { view: here.id } }, body: { name, shared } }), `“${name}” was kept.`, () => setForm(undefined))
          else acts.run(() => api.POST('/api/docket-views', { body: { name, shared, search } }), `“${name}” was saved.`, () => setForm(undefined))
        }} />
      )}
      <p className={look.said} role="status">{acts.said}{gone && acts.said !== undefined ? <> <button type="button" onClick={bringBack}>Undo</button> <kbd>u</kbd></> : null}</p>
      {acts.error && form === undefined ? <ProblemNotice error={acts.error} /> : null}
    </nav>
  )
}

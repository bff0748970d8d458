import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { officeQuery, officesQuery } from '../../api/people-queries.ts'
import type { BulkAct, BulkDone, BulkUndone, DocketRow } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './bulk-bar.module.css'
import { BulkForm, type BulkDo } from './bulk-form.tsx'
import { bulkSentence, undoneSentence } from './bulk-words.ts'
import type { Chosen } from './use-chosen.ts'

interface Left { readonly case: string; readonly what: string; readonly next: string }
interface Last { readonly bulk: string | undefined; readonly said: string; readonly left: readonly Left[] }

const offers: readonly { readonly does: BulkDo; readonly words: string; readonly key: string }[] = [
  { does: 'put on the case', words: 'Put someone on', key: 'p' }, { does: 'add a task', words: 'Add a task', key: 't' }, { does: 'add a label', words: 'Add a label', key: 'b' }, { does: 'close', words: 'Close', key: 'c' }, { does: 'reopen', words: 'Open again', key: 'r' },
]

/** What can be done to the chosen cases at once, and what became of it with the way back. */
export function BulkBar({ chosen, rows }: { readonly chosen: Chosen; readonly rows: readonly DocketRow[] }) {
  const [form, setForm] = useState<BulkDo>()
  const [last, setLast] = useState<Last>()
  const acts = useActsOn(['docket'], ['due'])
  const people = usePeople(chosen.ids.length > 0)
  // The one further down is the older, which stays.
  const [one, other] = chosen.ids
  const many = chosen.ids.length === 1 ? 'one case' : `${chosen.ids.length} cases`
  const begin = (does: BulkDo) => { acts.forget(); setLast(undefined); setForm(does) }
  const send = (act: BulkAct) => acts.run(async () => {
    const { data } = await api.POST('/api/bulk', { body: { cases: [...chosen.ids], act } })
    const did = data as BulkDone
    setLast({ bulk: did.done.length > 0 ? did.bulk : undefined, said: bulkSentence(did), left: did.refused })
  }, '', () => setForm(undefined))
  const undo = () => {
    const bulk = last?.bulk
    if (bulk !== undefined) acts.run(async () => {
      const { data } = await api.POST('/api/bulk/{bulk}/undo', { params: { path: { bulk } } })
      const back = data as BulkUndone
      setLast({ bulk: undefined, said: undoneSentence(back), left: back.left })
    }, '')
  }
  useKeys('Chosen cases', [
    ...(chosen.ids.length > 0 && form === undefined ? [...offers.map(({ does, words, key }) => ({ key, does: words.toLowerCase(), run: () => begin(does) })), { key: 'Escape', does: 'choose none', run: chosen.none }] : []),
    ...(last?.bulk === undefined ? [] : [{ key: 'u', does: 'undo what was done to the cases', run: undo }]),
  ])
  return (
    <div className="screen-only">
      {chosen.ids.length === 0 ? null : (
        <div className={look.bar} role="group" aria-label="Chosen cases">
          <p>{many} chosen</p>
          {form === undefined ? (
            <div className={look.acts}>
              {offers.map(({ does, words, key }) => <KeyedButton key={does} shows={key} onClick={() => begin(does)}>{words}</KeyedButton>)}
              {one !== undefined && other !== undefined && chosen.ids.length === 2 ? <Link className={look.merge} to="/cases/$caseId/settings" params={{ caseId: other }} search={{ merge: one }}>Merge the two …</Link> : null}
              <KeyedButton shows="Escape" onClick={chosen.none}>None</KeyedButton>
            </div>
          ) : <BulkForm does={form} cases={many} people={people} busy={acts.busy} error={acts.error} onSend={send} onCancel={() => { acts.forget(); setForm(undefined) }} />}
        </div>
      )}
      <div role="status" className={look.said}>
        {last === undefined ? null : <p>{last.said}{last.bulk === undefined ? null : <> <button type="button" onClick={undo}>Undo</button> <kbd>u</kbd></>}</p>}
        {last === undefined || last.left.length === 0 ? null : <ul>{last.left.map((one) => <li key={one.case}>{rows.find(({ id }) => id === one.case)?.title ?? 'A case'}: {one.what} {one.next}</li>)}</ul>}
      </div>
      {acts.error && form === undefined ? <ProblemNotice error={acts.error} /> : null}
    </div>
  )
}

/** Everyone of the office one is in, by name. */
function usePeople(wanted: boolean): readonly (readonly [string, string])[] {
  const offices = useQuery({ ...officesQuery, enabled: wanted })
  const [first] = (offices.data ?? []).filter(({ role }) => role !== 'guest')
  const office = useQuery({ ...officeQuery(first?.id ?? ''), enabled: wanted && first !== undefined })
  return (office.data?.members ?? []).map(({ userId, name }) => [userId, name] as const)
}

import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api } from '../../api/client.ts'
import { reformsQuery, type ListLookedAt, type ReformTold, type SaidOfList } from '../../api/population-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { pathInWords } from '../words/path-in-words.ts'
import look from './populations.module.css'
import { tellsGroupsApart } from './tells-groups-apart.ts'
import { WhatReformSays } from './what-reform-says.tsx'

/** Two can be compared. */
const mostReforms = 2
const mostColumns = 8
const own = 'your own'

/** What a weighing is asked: one reform or two, of those that come with the program or as JSON, and the columns that tell groups apart. */
export function WeighForm({ list, said, columns, ready }: { readonly list: string; readonly said: SaidOfList; readonly columns: ListLookedAt['columns']; readonly ready: boolean }) {
  const reforms = useQuery(reformsQuery)
  const acts = useActsOn(['population', list])
  const reading = useActsOn()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReformTold>()
  const [apart, setApart] = useState<readonly string[]>(() => columns.filter(tellsGroupsApart).map(({ heading }) => heading).slice(0, mostColumns))
  const id = useId()
  if (reforms.error) return <ProblemNotice error={reforms.error} />
  if (reforms.data === undefined) return <Waiting for="the reforms that come with the program" />
  const full = chosen.length >= mostReforms
  const turn = (one: string, on: boolean) => setChosen(on ? [...chosen.filter((each) => each !== one), one].slice(0, mostReforms) : chosen.filter((each) => each !== one))
  const write = (words: string) => {
    setText(words)
    setRead(undefined)
    reading.forget()
    if (words.trim() === '') turn(own, false)
    else if (!chosen.includes(own) && !full) turn(own, true)
  }
  const begin = () => acts.run(() => api.POST('/api/populations/{population}/weigh', {
    params: { path: { population: list } }, body: { ...said, reforms: chosen.map((one) => (one === own ? { text } : { known: one })), by: apart },
  }), '', () => window.scrollTo({ top: 0 }))
  const readIt = () => reading.run(async () => setRead((await api.POST('/api/reforms/read', { body: { text } })).data as ReformTold), '')
  const named = columns.filter(({ heading }) => heading.trim() !== '')
  return (
    <form className={`${lines.form} screen-only`} onSubmit={(event) => { event.preventDefault(); begin() }}>
      <fieldset className={`${look.choices} ${look.reforms} ${lines.wide}`}>
        <legend>What is weighed: one change of the law, or two beside each other</legend>
        {reforms.data.map((reform) => (
          <div key={reform.id}>
            <label><input type="checkbox" checked={chosen.includes(reform.id)} disabled={full && !chosen.includes(reform.id)} onChange={(event) => turn(reform.id, event.currentTarget.checked)} /><span>{reform.name}</span></label>
            <WhatReformSays says={reform.says} />
          </div>
        ))}
        <div>
          <label><input type="checkbox" checked={chosen.includes(own)} disabled={text.trim() === '' || (full && !chosen.includes(own))} onChange={(event) => turn(own, event.currentTarget.checked)} /><span>One of your own, stated as JSON</span></label>
          <div className={look.own}>
            <Textarea aria-label="A reform of your own, as JSON" autosize minRows={3} maxRows={16} maxLength={20_000} spellCheck={false} placeholder={'{ "name": "…", "changes": [ … ] }'} value={text} onChange={(event) => write(event.currentTarget.value)} />
            <div className={look.acts}>
              <KeyedButton size="xs" disabled={text.trim() === ''} loading={reading.busy} onClick={readIt}>Say what it changes</KeyedButton>
              <span className={look.from}><label htmlFor={`${id}-from`}>Begin from</label> <select id={`${id}-from`} value="" onChange={(event) => write(reforms.data.find((one) => one.id === event.currentTarget.value)?.text ?? text)}><option value="">one of the above</option>{reforms.data.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select></span>
            </div>
            {reading.error === undefined ? null : <ProblemNotice error={reading.error} />}
            {read === undefined ? null : <div role="status" className={look.readAs}><p><strong>{read.name}</strong></p><WhatReformSays says={read.says} /></div>}
          </div>
        </div>
      </fieldset>
      <fieldset className={`${look.choices} ${lines.wide}`}>
        <legend>Groups are told apart by</legend>
        <p className="quiet">Any column of the list, also one that the law does not read, such as race or sex; ages are told in spans. Counts under eleven are shown to nobody.</p>
        <div className={look.apart}>{named.filter((one) => tellsGroupsApart(one) || apart.includes(one.heading)).map(box)}</div>
        {named.every(tellsGroupsApart) ? null : <details className={look.others}><summary>Other columns</summary><div className={look.apart}>{named.filter((one) => !tellsGroupsApart(one)).map(box)}</div></details>}
      </fieldset>
      <div className={lines.acts}>
        <KeyedButton type="submit" variant="filled" disabled={!ready || chosen.length === 0} loading={acts.busy} aria-describedby={`${id}-how`}>{chosen.length === 2 ? 'Weigh both on everyone' : 'Weigh it on everyone'}</KeyedButton>
        <span id={`${id}-how`} className="quiet">{chosen.length === 0 ? 'Choose one first.' : 'The whole of the encoded law is asked twice for each person, as it is and as it would be.'}</span>
      </div>
      {acts.error === undefined ? null : <div className={lines.wide}><ProblemNotice error={acts.error} /></div>}
    </form>
  )

  function box({ heading, holds }: ListLookedAt['columns'][number]) {
    return (
      <label key={heading}>
        <input type="checkbox" checked={apart.includes(heading)} disabled={apart.length >= mostColumns && !apart.includes(heading)} onChange={(event) => setApart(event.currentTarget.checked ? [...apart, heading] : apart.filter((one) => one !== heading))} />
        <span>{heading === holds ? pathInWords(heading) : heading}</span>
      </label>
    )
  }
}

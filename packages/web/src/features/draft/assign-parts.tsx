import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordsQuery } from '../../api/casework-queries.ts'
import { api } from '../../api/client.ts'
import type { PacketDraft } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { SelectOne } from '../page/select-one.tsx'
import { useCasework } from '../records/use-casework.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './versions.module.css'

/** Who has which part of the draft in hand, and by when: tasks of the case, which stand in the work of whoever has them. */
export function AssignParts({ caseId, draft }: { readonly caseId: string; readonly draft: PacketDraft }) {
  const queries = useQueryClient()
  const casework = useCasework(caseId)
  const tasks = useQuery(recordsQuery(caseId, 'tasks'))
  const [open, setOpen] = useState(false)
  const assign = useMutation({
    mutationFn: ({ part, who, by }: { readonly part: string; readonly who: string; readonly by: string }) => api.POST('/api/cases/{case}/records', { params: { path: { case: caseId } }, body: { type: 'task', fields: { title: `Write: ${part}`, part, assignedTo: who, ...(by !== '' && { dueOn: by }) } } }),
    onSuccess: async () => { setOpen(false); await Promise.all(['records', 'due'].map((what) => queries.invalidateQueries({ queryKey: ['case', caseId, what] }))) },
  })
  const given = (tasks.data ?? []).flatMap((record) => (record.type === 'task' && record.fields.part !== undefined && record.fields.doneOn === undefined ? [{ id: record.id, ...record.fields }] : []))
  const parts = draft.parts.flatMap(({ title, sections }) => [title, ...sections.flatMap((section) => (section.title === undefined ? [] : [`${title}, ${section.title}`]))])
  if (!casework.mayWrite('tasks')) return null
  return (
    <>
      <h2>Who has what in hand</h2>
      {given.length === 0 ? <p className="quiet">No part of it is given to anyone.</p> : <ul>{given.map(({ id, part, assignedTo, dueOn }) => <li key={id}>{part}: {assignedTo === undefined ? 'anybody' : casework.nameOf(assignedTo)}{dueOn === undefined ? '' : `, by ${dateInWords(dueOn)}`}</li>)}</ul>}
      {!open ? <p className={`${look.acts} screen-only`}><Button size="xs" variant="default" onClick={() => setOpen(true)}>Give a part to someone</Button>{given.length === 0 ? null : <Link to="/cases/$caseId/tasks" params={{ caseId }}>All tasks</Link>}</p> : (
        <form className={`${look.assign} screen-only`} onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const typed = (name: string) => String(form.get(name) ?? '')
          assign.mutate({ part: typed('part'), who: typed('who'), by: typed('by') })
        }}>
          <SelectOne size="xs" name="part" label="Part" data={parts} />
          <SelectOne size="xs" name="who" label="Who writes it" data={casework.offered.people.map(({ userId, name }) => ({ value: userId, label: name }))} />
          <TextInput size="xs" name="by" type="date" label="By when" />
          <div className={look.acts}><Button type="submit" size="xs" loading={assign.isPending}>Give it</Button><Button size="xs" variant="default" onClick={() => setOpen(false)}>Leave it</Button></div>
          {assign.error ? <ProblemNotice error={assign.error} /> : null}
        </form>
      )}
    </>
  )
}

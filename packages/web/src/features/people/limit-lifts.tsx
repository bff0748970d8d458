import { useQuery } from '@tanstack/react-query'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { limitLiftsQuery } from '../../api/people-queries.ts'
import type { TeamOfCase } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { Section } from '../page/section.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { ActForm } from './act-form.tsx'
import { Choose } from './choose.tsx'
import look from './people.module.css'
import { useActsOn } from './use-acts-on.ts'

/** Who of those held to contributing may be counsel here; nothing where the office holds nobody. */
export function LimitLifts({ caseId, team }: { readonly caseId: string; readonly team: TeamOfCase }) {
  const lifts = useQuery(limitLiftsQuery(caseId)).data ?? []
  const acts = useActsOn(['case', caseId, 'limit lifts'], ['case', caseId, 'audit'])
  const [open, setOpen] = useState(false)
  const asked = new Set(lifts.map(({ userId }) => userId))
  const held = team.held.filter((one) => !asked.has(one.userId))
  if (lifts.length === 0 && held.length === 0) return null
  const close = () => { acts.forget(); setOpen(false) }
  return (
    <Section title="Held to contributing">
      {lifts.length === 0 ? <p className="quiet">The office holds {held.map(({ name }) => name).join(', ')} to contributing: they gather records and screen, and are not counsel. For a court order or a capital case it can lift that on this case.</p> : (
        <ul className={look.people}>
          {lifts.map(({ id, name, basis, words, by, at, agreed }) => (
            <li key={id}>
              <p><strong>{name}</strong> {agreed === undefined ? 'is asked for as counsel on this case' : 'can be counsel on this case'}, for a {basis}: {words}</p>
              <p className={look.when}>asked by {by}, {instantInWords(at)}{agreed === undefined ? '; an administrator of the office has to agree' : `; agreed by ${agreed.by}, ${instantInWords(agreed.at)}`}</p>
            </li>
          ))}
        </ul>
      )}
      {held.length === 0 ? null : open ? (
        <ActForm name="Ask for counsel who is held to contributing" does="Ask the office" busy={acts.busy} error={acts.error} onCancel={close} onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/limit-lifts', { params: { path: { case: caseId } }, body: { userId: typed('userId'), basis: typed('basis') as 'court order' | 'capital case', words: typed('words') } }), 'Asked. An administrator of the office has to agree.', () => setOpen(false))}>
          <Choose name="userId" label="Who" choices={held.map(({ userId, name }) => [userId, name] as const)} />
          <Choose name="basis" label="For" choices={[['court order', 'a court order'], ['capital case', 'a capital case']]} />
          <TextInput name="words" className={look.wide} label="Which" description="The court and the day of the order. The office is told this; it is not encrypted" required withAsterisk={false} maxLength={2000} autoComplete="off" />
        </ActForm>
      ) : <div className={look.acts}><KeyedButton className="screen-only" onClick={() => { acts.forget(); setOpen(true) }}>Ask the office to lift it …</KeyedButton></div>}
      <p className={look.happened} role="status">{acts.said}</p>
    </Section>
  )
}

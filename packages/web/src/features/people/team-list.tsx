import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { CasePart, OnTeam, TeamOfCase } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { ActForm } from './act-form.tsx'
import { Choose } from './choose.tsx'
import look from './people.module.css'
import { partChoices, partInWords, parts } from './people-words.ts'
import type { ActsOn } from './use-acts-on.ts'

interface TeamListProps {
  readonly caseId: string
  readonly team: TeamOfCase
  readonly me: string
  readonly acts: ActsOn
  /** Called when whoever looks is no longer on the case. */
  readonly onGone: () => void
}

type Open = { readonly userId: string; readonly what: 'part' | 'off' | 'over' }

/** Who is on the case and what each may see, in words; those who may change it do so here. */
export function TeamList({ caseId, team, me, acts, onGone }: TeamListProps) {
  const [open, setOpen] = useState<Open>()
  const here = team.team.filter(({ leftAt }) => leftAt === undefined).toSorted((one, other) => parts.indexOf(one.role) - parts.indexOf(other.role))
  const begin = (next: Open) => { acts.forget(); setOpen(next) }
  const close = () => { acts.forget(); setOpen(undefined) }
  const done = () => setOpen(undefined)

  const form = (one: OnTeam) => {
    if (open?.userId !== one.userId) return null
    const shared = { busy: acts.busy, error: acts.error, onCancel: close }
    if (open.what === 'part') {
      return (
        <ActForm {...shared} name={`Another part for ${one.name}`} does="Change the part" whyLabel="Why" onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/team', { params: { path: { case: caseId } }, body: { userId: one.userId, role: typed('role') as CasePart, why: typed('why') } }), `${one.name} is now ${partInWords(typed('role') as CasePart)}.`, done)}>
          <Choose name="role" label="Part on the case" choices={partChoices} initial={one.role} />
        </ActForm>
      )
    }
    if (open.what === 'over') {
      return (
        <ActForm {...shared} name="Hand the case over" does="Hand it over" whyLabel="Why" onSend={(typed) => {
          const iBecome = typed('iBecome') as CasePart | ''
          acts.run(() => api.POST('/api/cases/{case}/team/hand-over', { params: { path: { case: caseId } }, body: { userId: typed('userId'), why: typed('why'), ...(iBecome === '' ? {} : { iBecome }) } }), 'Handed over.', () => { setOpen(undefined); if (iBecome === '') onGone() })
        }}>
          <Choose name="userId" label="Who leads from now on" choices={[...here.filter(({ userId }) => userId !== me), ...team.candidates.filter(({ guest }) => !guest)].map(({ userId, name }) => [userId, name] as const)} />
          <Choose name="iBecome" label="And you" none="leave the case" choices={partChoices.filter(([part]) => part !== 'lead counsel' && part !== 'family').map(([part, words]) => [part, `stay as ${words}`] as const)} />
        </ActForm>
      )
    }
    return (
      <ActForm {...shared} name={one.userId === me ? 'Leave the case' : `Take ${one.name} off the case`} does={one.userId === me ? 'Leave the case' : 'Take off the case'} whyLabel="Why" whyHelp="Kept for good; they see nothing of the case from their next request on" onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/team/{user}/leave', { params: { path: { case: caseId, user: one.userId } }, body: { why: typed('why') } }), `${one.name} is no longer on the case.`, () => { setOpen(undefined); if (one.userId === me) onGone() })} />
    )
  }

  return (
    <ul className={look.people} aria-label="On the case">
      {here.map((one) => (
        <li key={one.userId}>
          <p className={look.said}><strong>{one.name}</strong>{one.userId === me ? ' (you)' : ''}, {partInWords(one.role)}: {one.sees}.</p>
          <p className={look.when}>since {dateInWords(one.since)}</p>
          <div className={look.acts}>
            {team.mayChange ? <KeyedButton size="xs" onClick={() => begin({ userId: one.userId, what: 'part' })}>Another part<span className="out-of-sight"> for {one.name}</span></KeyedButton> : null}
            {one.userId === me && one.role === 'lead counsel' ? <KeyedButton size="xs" onClick={() => begin({ userId: one.userId, what: 'over' })}>Hand the case over</KeyedButton> : null}
            {one.userId === me ? <KeyedButton size="xs" onClick={() => begin({ userId: one.userId, what: 'off' })}>Leave the case</KeyedButton> : team.mayChange ? <KeyedButton size="xs" onClick={() => begin({ userId: one.userId, what: 'off' })}>Take off the case<span className="out-of-sight">: {one.name}</span></KeyedButton> : null}
          </div>
          {form(one)}
        </li>
      ))}
    </ul>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { partsQuery } from '../../api/people-queries.ts'
import type { OfficeMember, OfficePage, OfficeRole } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { Waiting } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import { Choose } from '../people/choose.tsx'
import look from '../people/people.module.css'
import type { ActsOn } from '../people/use-acts-on.ts'
import { roleChoices, roleSays } from './office-words.ts'

interface MemberListProps {
  readonly office: OfficePage
  readonly acts: ActsOn
  readonly onGone: () => void
}

type Opened = 'role' | 'held' | 'back' | 'leave'

/** The people of the office; administrators change what they are and take them out, everyone can leave. */
export function MemberList({ office, acts, onGone }: MemberListProps) {
  const [open, setOpen] = useState<{ readonly userId: string; readonly what: Opened }>()
  const runs = office.role === 'administrator'
  const begin = (userId: string, what: Opened) => { acts.forget(); setOpen({ userId, what }) }
  const close = () => { acts.forget(); setOpen(undefined) }
  const at = (one: OfficeMember) => ({ params: { path: { office: office.id, user: one.userId } } })
  return (
    <ul className={look.people} aria-label="People of the office">
      {office.members.map((one) => (
        <li key={one.userId}>
          <p className={look.said}><strong>{one.name}</strong>{one.userId === office.me ? ' (you)' : ''}, {one.role}: {roleSays[one.role]}{one.held ? '; held to contributing, so counsel on no case unless the limit was lifted there' : ''}.</p>
          {one.email === undefined ? null : <p className={look.when}>signs in with {one.email}</p>}
          <div className={`${look.acts} screen-only`}>
            {runs ? <KeyedButton size="xs" onClick={() => begin(one.userId, 'role')}>Change<span className="out-of-sight"> what {one.name} is</span></KeyedButton> : null}
            {runs && one.role !== 'guest' ? <KeyedButton size="xs" onClick={() => begin(one.userId, 'held')}>{one.held ? 'No longer hold to contributing' : 'Hold to contributing'}<span className="out-of-sight">: {one.name}</span></KeyedButton> : null}
            {runs && one.userId !== office.me ? <KeyedButton size="xs" onClick={() => begin(one.userId, 'back')}>Cannot sign in any more …<span className="out-of-sight">: {one.name}</span></KeyedButton> : null}
            {runs || one.userId === office.me ? <KeyedButton size="xs" onClick={() => begin(one.userId, 'leave')}>{one.userId === office.me ? 'Leave the office' : <>Take out<span className="out-of-sight">: {one.name}</span></>}</KeyedButton> : null}
          </div>
          {open?.userId === one.userId && open.what === 'role' ? (
            <ActForm name={`What ${one.name} is here`} does="Change it" busy={acts.busy} error={acts.error} onCancel={close} onSend={(typed) => acts.run(() => api.PUT('/api/offices/{office}/members/{user}', { ...at(one), body: { role: typed('role') as OfficeRole } }), `${one.name} is now ${typed('role')}.`, () => setOpen(undefined))}>
              <Choose name="role" label="In this office" choices={roleChoices} initial={one.role} />
            </ActForm>
          ) : null}
          {open?.userId === one.userId && open.what === 'held' ? (
            <ActForm name={`Whether ${one.name} is held to contributing`} does={one.held ? 'No longer hold' : 'Hold to contributing'} whyLabel="Why" whyHelp="Kept with the office" busy={acts.busy} error={acts.error} onCancel={close} onSend={(typed) => acts.run(() => api.PUT('/api/offices/{office}/members/{user}/held', { ...at(one), body: { held: !one.held, why: typed('why') } }), one.held ? `${one.name} can be counsel again.` : `${one.name} gathers records and screens from now on, and is counsel on no case.`, () => setOpen(undefined))}>
              <p className={`${look.wide} ${look.when}`}>{one.held ? 'They can be made counsel on any case again.' : 'For federal defenders and appointed counsel who may not be paid for clemency outside a capital case: they gather records and screen, and do not sign or file. For a court order or a capital case you can lift it on that case.'}</p>
            </ActForm>
          ) : null}
          {open?.userId === one.userId && open.what === 'back' ? (
            <ActForm name={`A way back for ${one.name}`} does="Ask for a way back" whyLabel="Why" whyHelp="Shown to everyone who works here, and to them" busy={acts.busy} error={acts.error} onCancel={close} onSend={(typed) => acts.run(() => api.POST('/api/offices/{office}/members/{user}/way-back', { ...at(one), body: { why: typed('why') } }), 'Asked. Somebody else who works here has to agree on this page, and is given the link.', () => setOpen(undefined))}>
              <p className={`${look.wide} ${look.when}`}>For someone who lost password, phone, recovery codes and passkeys. Somebody else who works here has to agree; the link then lets them choose a new password, and everything else that opened the account ends.</p>
            </ActForm>
          ) : null}
          {open?.userId === one.userId && open.what === 'leave' ? (
            <LeaveForm office={office} one={one} acts={acts} onCancel={close} onLeave={(why, successor) => acts.run(() => api.POST('/api/offices/{office}/members/{user}/leave', { ...at(one), body: { why, ...(successor === '' ? {} : { successor }) } }), `${one.name} is no longer of the office; their parts on every case ended.`, () => { setOpen(undefined); if (one.userId === office.me) onGone() })} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

interface LeaveFormProps {
  readonly office: OfficePage
  readonly one: OfficeMember
  readonly acts: ActsOn
  readonly onLeave: (why: string, successor: string) => void
  readonly onCancel: () => void
}

/** What ends with a membership, in numbers, and who takes over where nobody else leads. */
function LeaveForm({ office, one, acts, onLeave, onCancel }: LeaveFormProps) {
  const parts = useQuery(partsQuery(office.id, one.userId))
  if (parts.data === undefined) return <Waiting for="what ends with it" />
  const { parts: all, leadsAlone } = parts.data
  const others = office.members.filter(({ userId, role }) => userId !== one.userId && role !== 'guest')
  const mine = one.userId === office.me
  const says = all === 0 ? `${mine ? 'You are' : `${one.name} is`} on no case.` : `${all === 1 ? 'One part on a case ends' : `${all} parts on cases end`} with it, at once.${leadsAlone === 0 ? '' : ` ${leadsAlone === 1 ? 'One case has' : `${leadsAlone} cases have`} no other lead counsel.`}`
  return (
    <ActForm name={mine ? 'Leave the office' : `Take ${one.name} out of the office`} does={mine ? 'Leave the office' : 'Take out of the office'} whyLabel="Why" whyHelp="Kept with the office and with every case they were on" busy={acts.busy} error={acts.error} onCancel={onCancel} onSend={(typed) => onLeave(typed('why'), leadsAlone === 0 ? '' : typed('successor'))}>
      <p className={look.wide} role="status">{says}</p>
      {leadsAlone === 0 ? null : <Choose name="successor" label="Who leads those cases from now on" help="They see these cases from their next request on" choices={others.map(({ userId, name }) => [userId, name] as const)} />}
    </ActForm>
  )
}

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { NewInvitation, OfficePage } from '../../api/people-shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ActForm } from '../people/act-form.tsx'
import { Choose } from '../people/choose.tsx'
import look from '../people/people.module.css'
import type { ActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { invitationInWords, roleSays, stateOf } from './office-words.ts'
import { OneTimeLink } from './one-time-link.tsx'

/** Who was invited and what became of it; a new one shows its link once. */
export function Invitations({ office, acts, now }: { readonly office: OfficePage; readonly acts: ActsOn; readonly now: string }) {
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<NewInvitation>()
  const begin = () => { acts.forget(); setMade(undefined); setOpen(true) }
  useKeys('The office', [{ key: 'n', does: 'invite someone', run: begin }])
  const invitations = office.invitations ?? []
  return (
    <>
      {made === undefined ? null : (
        <OneTimeLink link={made.link} onDone={() => setMade(undefined)}><strong>The link for {made.forWhom}.</strong> It is shown here once and kept nowhere: give it to them yourself, by a way you trust. It works once, until {dateInWords(made.expiresAt)}.</OneTimeLink>
      )}
      {open ? (
        <ActForm name="Invite someone" does="Make the link" busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); setOpen(false) }} onSend={(typed) => {
          acts.run(async () => setMade((await api.POST('/api/offices/{office}/invitations', { params: { path: { office: office.id } }, body: { forWhom: typed('forWhom'), role: typed('role') as 'member' | 'guest' } })).data), 'The link is ready.', () => setOpen(false))
        }}>
          <TextInput name="forWhom" label="Whom it is for" description="A name for this list" required withAsterisk={false} maxLength={200} autoComplete="off" ref={(field) => { if (document.activeElement === document.body) field?.focus() }} />
          <Choose name="role" label="As" choices={[['member', 'member'], ['guest', 'guest']]} initial="member" />
          <p className={`${look.wide} ${look.when}`}>A member {roleSays.member}. A guest {roleSays.guest}.</p>
        </ActForm>
      ) : <KeyedButton className="screen-only" shows="n" onClick={begin}>Invite someone</KeyedButton>}
      {invitations.length === 0 ? null : (
        <ul className={look.people} aria-label="Invitations">
          {invitations.map((one) => (
            <li key={one.id} className={stateOf(one, now) === 'open' ? undefined : look.left}>
              <p>{one.forWhom}, as {one.role}: {invitationInWords(one, now)}</p>
              <p className={look.when}>invited by {one.by}, {dateInWords(one.at)}</p>
              {stateOf(one, now) === 'open' ? <div className={`${look.acts} screen-only`}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/offices/{office}/invitations/{invitation}/withdraw', { params: { path: { office: office.id, invitation: one.id } } }), `The link for ${one.forWhom} does not work any more.`)}>Withdraw it<span className="out-of-sight">: {one.forWhom}</span></KeyedButton></div> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

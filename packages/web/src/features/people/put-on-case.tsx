import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import type { CasePart, TeamOfCase, WhoSeesWhat } from '../../api/people-shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ActForm } from './act-form.tsx'
import { Choose } from './choose.tsx'
import look from './people.module.css'
import { partChoices } from './people-words.ts'
import type { ActsOn } from './use-acts-on.ts'

/** Puts someone of the office on the case; what the part may see is said before it is given. */
export function PutOnCase({ caseId, team, policy, acts }: { readonly caseId: string; readonly team: TeamOfCase; readonly policy: WhoSeesWhat | undefined; readonly acts: ActsOn }) {
  const [open, setOpen] = useState(false)
  const [part, setPart] = useState('')
  const begin = () => { acts.forget(); setPart(''); setOpen(true) }
  useKeys('The people of a case', [{ key: 'n', does: 'put someone on the case', run: begin }])
  if (team.candidates.length === 0) return <p className="quiet screen-only">Everyone of the office is on the case or cannot be. <Link to="/office">Invite someone into the office</Link> first.</p>
  if (!open) return <KeyedButton className="screen-only" shows="n" onClick={begin}>Put someone on the case</KeyedButton>
  const says = policy?.roles.find(({ role }) => role === part)?.says
  return (
    <ActForm name="Put someone on the case" does="Put them on the case" whyLabel="Why" busy={acts.busy} error={acts.error} onCancel={() => { acts.forget(); setOpen(false) }} onSend={(typed) => {
      const [userId, role] = [typed('userId'), typed('role') as CasePart]
      const name = team.candidates.find((one) => one.userId === userId)?.name ?? ''
      acts.run(() => api.POST('/api/cases/{case}/team', { params: { path: { case: caseId } }, body: { userId, role, why: typed('why') } }), `${name} is on the case.`, () => setOpen(false))
    }}>
      <Choose name="userId" label="Who" choices={team.candidates.map(({ userId, name, guest }) => [userId, guest ? `${name} (guest)` : team.held.some((one) => one.userId === userId) ? `${name} (contributor only)` : name] as const)} />
      <Choose name="role" label="Part on the case" choices={partChoices} onChoose={setPart} />
      {says === undefined ? null : <p className={`${look.wide} ${look.when}`} role="status">Whoever has this part {says}.</p>}
    </ActForm>
  )
}

import { useState } from 'react'
import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './account.module.css'
import { PasswordField } from './password-field.tsx'
import { useAccountAct } from './use-account-act.ts'

/** A new password, which signs out everywhere else. */
export function ChangePassword() {
  const [open, setOpen] = useState(false)
  const change = useAccountAct((body: { current: string; wanted: string }) => api.POST('/api/account/password', { body }), () => setOpen(false))
  if (!open) {
    return (
      <div className="screen-only">
        {change.isSuccess ? <p role="status" className={look.said}>The password is changed, and you are signed out everywhere but here.</p> : null}
        <KeyedButton onClick={() => { change.reset(); setOpen(true) }}>Change the password</KeyedButton>
      </div>
    )
  }
  return (
    <form className={look.form} onKeyDown={(event) => { if (event.key === 'Escape') setOpen(false) }} onSubmit={(event) => {
      event.preventDefault()
      const said = new FormData(event.currentTarget)
      change.mutate({ current: String(said.get('current')), wanted: String(said.get('wanted')) })
    }}>
      <PasswordField name="current" label="The password you have now" focus />
      <PasswordField name="wanted" label="The new password" fresh description="At least twelve characters. Four or five words that do not belong together are easy to keep." />
      <p className="quiet">You stay signed in here and are signed out everywhere else. Tokens go on working; revoke below what you do not know.</p>
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={change.isPending}>Change it</KeyedButton>
        <KeyedButton onClick={() => setOpen(false)} shows="Escape">Leave it</KeyedButton>
      </div>
      {change.error ? <ProblemNotice error={change.error} /> : null}
    </form>
  )
}

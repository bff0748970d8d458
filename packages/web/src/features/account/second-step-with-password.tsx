import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './account.module.css'
import { codesOf } from './codes-of.ts'
import { PasswordField } from './password-field.tsx'
import { useAccountAct } from './use-account-act.ts'

interface SecondStepWithPasswordProps {
  readonly what: 'new codes' | 'off'
  readonly onCodes: (codes: readonly string[]) => void
  readonly onDone: () => void
}

/** What is done to a second step that is on, with the password. */
export function SecondStepWithPassword({ what, onCodes, onDone }: SecondStepWithPasswordProps) {
  const act = useAccountAct(async (password: string) => {
    if (what === 'new codes') return codesOf((await api.POST('/api/account/recovery-codes', { body: { password } })).data)
    await api.POST('/api/account/second-step/off', { body: { password } })
    return undefined
  }, (codes) => (codes === undefined ? onDone() : onCodes(codes)))
  return (
    <form className={look.form} onKeyDown={(event) => { if (event.key === 'Escape') onDone() }} onSubmit={(event) => {
      event.preventDefault()
      act.mutate(String(new FormData(event.currentTarget).get('password')))
    }}>
      <p>{what === 'off' ? 'Your password alone will open your account then.' : 'The recovery codes you have now open nothing any more then.'}</p>
      <PasswordField name="password" label="Your password" focus />
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={act.isPending}>{what === 'off' ? 'Switch it off' : 'Make new ones'}</KeyedButton>
        <KeyedButton onClick={onDone} shows="Escape">Leave it</KeyedButton>
      </div>
      {act.error ? <ProblemNotice error={act.error} /> : null}
    </form>
  )
}

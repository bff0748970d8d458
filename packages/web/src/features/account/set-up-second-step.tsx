import { TextInput } from '@mantine/core'
import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './account.module.css'
import { codesOf } from './codes-of.ts'
import { PasswordField } from './password-field.tsx'
import { QrCode } from './qr-code.tsx'
import { useAccountAct } from './use-account-act.ts'

/** Password, then the picture for the phone, then the phone's first code. */
export function SetUpSecondStep({ onDone, onCancel }: { readonly onDone: (codes: readonly string[]) => void; readonly onCancel: () => void }) {
  const begin = useAccountAct(async (password: string) => (await api.POST('/api/account/second-step', { body: { password } })).data)
  const finish = useAccountAct(async (code: string) => codesOf((await api.POST('/api/account/second-step/finish', { body: { code } })).data), onDone)
  const leave = <KeyedButton onClick={onCancel} shows="Escape">Leave it</KeyedButton>
  const onKeyDown = (event: React.KeyboardEvent) => { if (event.key === 'Escape') onCancel() }
  if (begin.data === undefined) {
    return (
      <form key="password" className={look.form} onKeyDown={onKeyDown} onSubmit={(event) => {
        event.preventDefault()
        begin.mutate(String(new FormData(event.currentTarget).get('password')))
      }}>
        <PasswordField name="password" label="Your password" focus />
        <div className={look.acts}><KeyedButton type="submit" variant="filled" loading={begin.isPending}>Go on</KeyedButton>{leave}</div>
        {begin.error ? <ProblemNotice error={begin.error} /> : null}
      </form>
    )
  }
  const { address, secret } = begin.data
  return (
    <form key="code" className={look.form} onKeyDown={onKeyDown} onSubmit={(event) => {
      event.preventDefault()
      finish.mutate(String(new FormData(event.currentTarget).get('code')))
    }}>
      <p>Open an authenticator app on your phone and let it see this picture. It is drawn here and sent nowhere.</p>
      <div className={look.scan}>
        <QrCode text={address} label="The picture for the authenticator app" />
        <p>Or type this into the app:<br /><code className={look.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</code></p>
      </div>
      <TextInput name="code" label="The six digits the app shows now" inputMode="numeric" autoComplete="one-time-code" maxLength={12} required withAsterisk={false} ref={(field) => { field?.focus() }} />
      <div className={look.acts}><KeyedButton type="submit" variant="filled" loading={finish.isPending}>Switch it on</KeyedButton>{leave}</div>
      {finish.error ? <ProblemNotice error={finish.error} /> : null}
    </form>
  )
}

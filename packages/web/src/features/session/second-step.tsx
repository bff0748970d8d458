import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { DoorPage } from './door-page.tsx'
import look from './door-page.module.css'
import { giveCode, giveRecoveryCode } from './sign-in.ts'

/** After the password: the code of the authenticator app, or a recovery code. */
export function SecondStep({ onEntered, onBack }: { readonly onEntered: () => void; readonly onBack: () => void }) {
  const [by, setBy] = useState<'code' | 'recovery code'>('code')
  const enter = useMutation({ mutationFn: (code: string) => (by === 'code' ? giveCode(code) : giveRecoveryCode(code)), onSuccess: onEntered })
  const change = (to: typeof by) => {
    enter.reset()
    setBy(to)
  }
  return (
    <DoorPage title="The second step" error={enter.error}>
      <form key={by} onSubmit={(event) => {
        event.preventDefault()
        enter.mutate(String(new FormData(event.currentTarget).get('code')))
      }}>
        {by === 'code'
          ? <TextInput name="code" label="The six digits your authenticator app shows" inputMode="numeric" autoComplete="one-time-code" maxLength={12} required withAsterisk={false} size="md" ref={(field) => { field?.focus() }} />
          : <TextInput name="code" label="A recovery code" description="One of the ten you kept. It works once." autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={40} required withAsterisk={false} size="md" ref={(field) => { field?.focus() }} />}
        <Button type="submit" size="md" loading={enter.isPending}>Sign in</Button>
      </form>
      <p className={look.others}>
        {by === 'code'
          ? <button type="button" onClick={() => change('recovery code')}>Use a recovery code</button>
          : <button type="button" onClick={() => change('code')}>Use the app</button>}
        <button type="button" onClick={onBack}>Start again</button>
      </p>
    </DoorPage>
  )
}

import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { DoorPage } from '../features/session/door-page.tsx'
import look from '../features/session/door-page.module.css'
import { passkeysWork } from '../features/session/passkey.ts'
import { SecondStep } from '../features/session/second-step.tsx'
import { signIn, signInByPasskey } from '../features/session/sign-in.ts'

const route = getRouteApi('/sign-in')

export function SignIn() {
  const { next } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  const [owes, setOwes] = useState(false)
  useEffect(() => { document.title = 'Sign in · Lenity' }, [])
  const entered = () => {
    queries.clear()
    router.history.push(next ?? '/')
  }
  const enter = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(email, password),
    onSuccess: ({ secondStep }) => (secondStep ? setOwes(true) : entered()),
  })
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess: entered })
  if (owes) return <SecondStep onEntered={entered} onBack={() => setOwes(false)} />
  return (
    <DoorPage title="Sign in" error={enter.error ?? byPasskey.error}>
      <form onSubmit={(event) => {
        event.preventDefault()
        byPasskey.reset()
        const form = new FormData(event.currentTarget)
        enter.mutate({ email: String(form.get('email')), password: String(form.get('password')) })
      }}>
        <TextInput name="email" type="email" label="Email" autoComplete="username" required withAsterisk={false} size="md" ref={(field) => { if (!document.activeElement || document.activeElement === document.body) field?.focus() }} />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} />
        <Button type="submit" size="md" loading={enter.isPending}>Sign in</Button>
      </form>
      {passkeysWork() ? (
        <div className={look.or}>
          <Button variant="default" size="md" loading={byPasskey.isPending} onClick={() => { enter.reset(); byPasskey.mutate() }}>Sign in with a passkey</Button>
        </div>
      ) : null}
      <p className="quiet small">Nothing of this works any more? An administrator of your office can ask for a way back.</p>
    </DoorPage>
  )
}

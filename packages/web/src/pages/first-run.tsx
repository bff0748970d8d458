import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../api/client.ts'
import { DoorPage } from '../features/session/door-page.tsx'
import { signIn } from '../features/session/sign-in.ts'

const route = getRouteApi('/first-run')

interface Owner { readonly name: string; readonly email: string; readonly password: string }

/** The first account, made with the one-time link that the program printed when it started. */
export function FirstRun() {
  const { token } = route.useSearch()
  const navigate = useNavigate()
  useEffect(() => { document.title = 'The first account · Lenity' }, [])
  const make = useMutation({
    mutationFn: async (owner: Owner) => {
      await api.POST('/api/first-run', { body: { token: token ?? '', ...owner } })
      await signIn(owner.email, owner.password)
    },
    onSuccess: () => navigate({ to: '/' }),
  })
  if (token === undefined) {
    return (
      <DoorPage title="This address needs the one-time link" error={null}>
        <p>Lenity prints it when it starts and nobody can sign in yet. Open the whole link, or <Link to="/sign-in">sign in</Link>.</p>
      </DoorPage>
    )
  }
  return (
    <DoorPage title="Welcome. Make the first account." error={make.error}>
      <p className="quiet">It stays on this machine. You can add the others of your office later.</p>
      <form onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        make.mutate({ name: String(form.get('name')), email: String(form.get('email')), password: String(form.get('password')) })
      }}>
        <TextInput name="name" label="Your name, as you sign" autoComplete="name" required withAsterisk={false} size="md" />
        <TextInput name="email" type="email" label="Email, to sign in with" autoComplete="username" required withAsterisk={false} size="md" />
        <PasswordInput name="password" label="Password" description="At least twelve characters. Four or five words that do not belong together are easy to keep." minLength={12} autoComplete="new-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} />
        <Button type="submit" size="md" loading={make.isPending}>Make the account and sign in</Button>
      </form>
    </DoorPage>
  )
}

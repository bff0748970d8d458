import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { DoorPage } from '../features/session/door-page.tsx'
import { signIn } from '../features/session/sign-in.ts'

const route = getRouteApi('/sign-in')

export function SignIn() {
  const { next } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  useEffect(() => { document.title = 'Sign in · Lenity' }, [])
  const enter = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(email, password),
    onSuccess: () => {
      queries.clear()
      router.history.push(next ?? '/')
    },
  })
  return (
    <DoorPage title="Sign in" error={enter.error}>
      <form onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        enter.mutate({ email: String(form.get('email')), password: String(form.get('password')) })
      }}>
        <TextInput name="email" type="email" label="Email" autoComplete="username" required withAsterisk={false} size="md" ref={(field) => { if (!document.activeElement || document.activeElement === document.body) field?.focus() }} />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} />
        <Button type="submit" size="md" loading={enter.isPending}>Sign in</Button>
      </form>
    </DoorPage>
  )
}

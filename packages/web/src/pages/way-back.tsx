import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../api/client.ts'
import { DoorPage } from '../features/session/door-page.tsx'
import { signIn } from '../features/session/sign-in.ts'

const route = getRouteApi('/way-back')

/** Where the one-time link leads that lets someone back into their account: a new password, and every other way in ends. */
export function WayBack() {
  const { token = '-' } = route.useSearch()
  const navigate = useNavigate()
  const queries = useQueryClient()
  useEffect(() => { document.title = 'Back into your account · Lenity' }, [])
  const found = useQuery({ queryKey: ['way back', token], queryFn: async () => (await api.POST('/api/way-back/look', { body: { token } })).data, retry: false })
  const take = useMutation({
    mutationFn: async (password: string) => {
      const { data } = await api.POST('/api/way-back/take', { body: { token, password } })
      await signIn(data?.email ?? '', password)
    },
    onSuccess: async () => {
      queries.clear()
      await navigate({ to: '/your-sign-in' })
    },
  })
  if (found.error) return <DoorPage title="This link does not work." error={null}><p>It was used, refused, or is too old. Ask an administrator of your office for another, or <Link to="/sign-in">sign in</Link>.</p></DoorPage>
  if (!found.data) return <DoorPage title="Reading the link …" error={null}>{null}</DoorPage>
  return (
    <DoorPage title={`Welcome back, ${found.data.name}`} error={take.error}>
      <p className="quiet">Choose a new password for {found.data.email}. Your second step, passkeys, tokens and every place where you are signed in end with it; you can set them up again at once.</p>
      <form onSubmit={(event) => {
        event.preventDefault()
        take.mutate(String(new FormData(event.currentTarget).get('password')))
      }}>
        <PasswordInput name="password" label="New password" description="At least twelve characters" minLength={12} autoComplete="new-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} />
        <Button type="submit" size="md" loading={take.isPending}>Set it and sign in</Button>
      </form>
    </DoorPage>
  )
}

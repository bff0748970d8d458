import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../api/client.ts'
import { Refusal } from '../api/problem.ts'
import { meQuery } from '../api/queries.ts'
import { DoorPage } from '../features/session/door-page.tsx'
import { signIn } from '../features/session/sign-in.ts'
import { dateInWords } from '../features/words/date-in-words.ts'

const route = getRouteApi('/invitation')

/** Where a one-time link leads: what it invites to, and an account to make, or the one that is signed in. */
export function Invitation() {
  const { token = '' } = route.useSearch()
  const navigate = useNavigate()
  const queries = useQueryClient()
  useEffect(() => { document.title = 'Invitation · Lenity' }, [])
  const me = useQuery(meQuery)
  const found = useQuery({ queryKey: ['invitation', token], queryFn: async () => (await api.POST('/api/invitations/look', { body: { token: token === '' ? '-' : token } })).data, retry: false })
  const into = async () => {
    queries.clear()
    await navigate({ to: '/' })
  }
  const make = useMutation({
    mutationFn: async (person: { readonly name: string; readonly email: string; readonly password: string }) => {
      await api.POST('/api/invitations/accept', { body: { token, ...person } })
      await signIn(person.email, person.password)
    },
    onSuccess: into,
  })
  const join = useMutation({ mutationFn: () => api.POST('/api/invitations/take', { body: { token } }), onSuccess: into })
  if (found.error) return <DoorPage title="This link does not work." error={null}><p>{found.error instanceof Refusal ? 'It was used, withdrawn, or is too old. Ask whoever invited you for a new one, or ' : 'The program did not answer. Try again, or '}<Link to="/sign-in">sign in</Link>.</p></DoorPage>
  if (!found.data || me.isPending) return <DoorPage title="Reading the invitation …" error={null}>{null}</DoorPage>
  const { office, by, role, expiresAt } = found.data
  const says = <p className="quiet">{by} invites you as {role === 'guest' ? 'a guest: you will see the cases you are put on, as far as they are shared with you' : 'a member: you will see the cases you are put on'}. The link works once, until {dateInWords(expiresAt)}.</p>
  if (me.data) {
    return (
      <DoorPage title={`Join ${office}`} error={join.error}>
        {says}
        <p>You are signed in as {me.data.name}.</p>
        <p><Button size="md" loading={join.isPending} onClick={() => join.mutate()}>Join with this account</Button></p>
      </DoorPage>
    )
  }
  return (
    <DoorPage title={`Join ${office}`} error={make.error}>
      {says}
      <form onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        make.mutate({ name: String(form.get('name')), email: String(form.get('email')), password: String(form.get('password')) })
      }}>
        <TextInput name="name" label="Your name, as you sign" autoComplete="name" required withAsterisk={false} size="md" />
        <TextInput name="email" type="email" label="Email, to sign in with" autoComplete="username" required withAsterisk={false} size="md" />
        <PasswordInput name="password" label="Password" description="At least twelve characters" minLength={12} autoComplete="new-password" required withAsterisk={false} size="md" visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} />
        <Button type="submit" size="md" loading={make.isPending}>Make the account and join</Button>
      </form>
      <p>You have an account already? <Link to="/sign-in" search={{ next: `/invitation?token=${token}` }}>Sign in and join with it</Link>.</p>
    </DoorPage>
  )
}

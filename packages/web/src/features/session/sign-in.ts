import { api } from '../../api/client.ts'
import { answerWithPasskey } from './passkey.ts'

/** `secondStep` when the password was right and the second step is still owed. */
export async function signIn(email: string, password: string): Promise<{ secondStep: boolean }> {
  const { data } = await api.POST('/api/sign-in', { body: { email, password } })
  return { secondStep: data?.secondStep ?? false }
}

export async function giveCode(code: string): Promise<void> {
  await api.POST('/api/sign-in/code', { body: { code } })
}

export async function giveRecoveryCode(code: string): Promise<void> {
  await api.POST('/api/sign-in/recovery-code', { body: { code } })
}

export async function signInByPasskey(): Promise<void> {
  const { data } = await api.POST('/api/sign-in/passkey/begin')
  await api.POST('/api/sign-in/passkey', { body: { answer: await answerWithPasskey(data) } })
}

export async function signOut(): Promise<void> {
  await api.POST('/api/sign-out')
}

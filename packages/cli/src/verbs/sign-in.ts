import { defaultUrl, send } from '../server/api-client.ts'
import { checkAddress } from '../server/check-address.ts'
import { forgetSession, keepSession, readSession } from '../server/session-file.ts'
import { askPassword } from '../input/ask-password.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const signIn: Verb = {
  name: 'sign-in',
  about: 'Sign in to the running server, for the verbs that work on the docket',
  usage: '--email YOU@EXAMPLE.ORG [--url URL] | --token TOKEN [--url URL] | --forget',
  help: [
    'The password is asked for without being shown, or read from standard input when that is not a terminal.',
    'The token the server gives is kept in your configuration directory, readable by you alone.',
    'LENITY_TOKEN and LENITY_URL in the environment come before what is kept here.',
    '',
    '  --url      where Lenity runs; http://127.0.0.1:4680 unless given',
    '  --token    keep this token instead of asking for one',
    '  --forget   forget the token kept here',
  ],
  example: 'sign-in --email counsel@example.org',
  options: { email: { type: 'string' }, url: { type: 'string' }, token: { type: 'string' }, forget: { type: 'boolean' } },
  run: async ({ options, env }) => {
    if (options['forget'] === true) {
      await forgetSession(env)
      return reported({ text: 'The token kept here is forgotten.', data: { signedIn: false } })
    }
    const url = String(options['url'] ?? (env['LENITY_URL'] || undefined) ?? (await readSession(env))?.url ?? defaultUrl).replace(/\/+$/, '')
    const wrong = checkAddress(url)
    if (wrong !== undefined) return { ok: false, problem: wrong }
    const { email, token: given } = options
    if (typeof given === 'string') return keep(env, url, given, undefined)
    if (typeof email !== 'string') return failed('Who is signing in?', 'sign-in --email', 'Give your e-mail address: sign-in --email you@example.org')
    const password = await askPassword()
    if (password === '') return failed('No password was given.', 'the password', 'Type it when asked, or send it on standard input.')
    const sent = await send(url, '/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ email, password }) })
    if (!sent.ok) return sent
    const body = (await sent.value.json().catch(() => ({}))) as { token?: unknown; message?: unknown }
    const token = sent.value.headers.get('set-auth-token') ?? body.token
    if (sent.value.status === 401 || sent.value.status === 403) return failed('The e-mail address or the password is not right.', url, 'Try again; the first account is made on the page that the start of Lenity prints.')
    if (!sent.value.ok || typeof token !== 'string') return failed(`The server gave no token (${sent.value.status}${typeof body.message === 'string' ? `: ${body.message}` : ''}).`, url, 'Check that the address is that of Lenity, and try again in a minute.')
    return keep(env, url, token, email)
  },
}

async function keep(env: NodeJS.ProcessEnv, url: string, token: string, email: string | undefined) {
  const sent = await send(url, '/api/me', { headers: { authorization: `Bearer ${token}` } })
  if (!sent.ok) return sent
  if (!sent.value.ok) return failed('The server does not know this token.', url, 'Sign in with --email and your password.')
  const me = (await sent.value.json()) as { name: string; email: string }
  const file = await keepSession(env, { url, token, email: email ?? me.email })
  return reported({ text: `${me.name} is signed in at ${url}. The token is kept in ${file}.`, data: { signedIn: true, url, name: me.name, email: me.email, file } })
}

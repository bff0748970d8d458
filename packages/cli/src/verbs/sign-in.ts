import { defaultUrl, send, type Answered } from '../server/api-client.ts'
import { checkAddress } from '../server/check-address.ts'
import { forgetSession, keepSession, readSession } from '../server/session-file.ts'
import { askPassword } from '../input/ask-password.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const signIn: Verb = {
  name: 'sign-in',
  about: 'Sign in to the running server, for the verbs that work on the docket',
  usage: '--email YOU@EXAMPLE.ORG [--code DIGITS] [--url URL] | --token TOKEN [--url URL] | --forget',
  help: [
    'The password is asked for without being shown, or read from standard input when that is not a terminal.',
    'The token the server gives is kept in your configuration directory, readable by you alone.',
    'LENITY_TOKEN and LENITY_URL in the environment come before what is kept here.',
    '',
    '  --url      where Lenity runs; http://127.0.0.1:4680 unless given',
    '  --code     the six digits of your authenticator app, when you set up a second step',
    '  --token    keep this token instead: one made under “Your sign-in” opens only what it was made for',
    '  --forget   forget the token kept here',
  ],
  example: 'sign-in --email counsel@example.org',
  options: { email: { type: 'string' }, code: { type: 'string' }, url: { type: 'string' }, token: { type: 'string' }, forget: { type: 'boolean' } },
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
    const first = await post(url, '/api/sign-in', { email, password, asToken: true })
    if (!first.ok) return first
    if (first.value.status === 401) return failed('The e-mail address or the password is not right.', url, 'Try again; the first account is made on the page that the start of Lenity prints.')
    if (first.value.body.secondStep !== true) return kept(env, url, first.value, email)
    const { code } = options
    if (typeof code !== 'string') return failed('This account has a second step.', url, 'Run it again with --code and the six digits your authenticator app shows now, or keep a token made under “Your sign-in” with --token.')
    const second = await post(url, '/api/sign-in/code', { code, asToken: true }, first.value.cookies)
    return second.ok ? kept(env, url, second.value, email) : second
  },
}

interface Said {
  readonly status: number
  readonly body: { readonly secondStep?: unknown; readonly token?: unknown; readonly what?: string; readonly next?: string }
  readonly cookies: string
}

async function post(url: string, path: string, body: unknown, cookies = ''): Promise<Answered<Said>> {
  const sent = await send(url, path, { method: 'POST', headers: { 'content-type': 'application/json', origin: url, ...(cookies !== '' && { cookie: cookies }) }, body: JSON.stringify(body) })
  if (!sent.ok) return sent
  const said = (await sent.value.json().catch(() => ({}))) as Said['body']
  return { ok: true, value: { status: sent.value.status, body: said, cookies: sent.value.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') } }
}

async function kept(env: NodeJS.ProcessEnv, url: string, { status, body }: Said, email: string) {
  if (status === 200 && typeof body.token === 'string') return keep(env, url, body.token, email)
  return failed(body.what ?? `The server gave no token (${status}).`, url, body.next ?? 'Check that the address is that of Lenity, and try again in a minute.')
}

async function keep(env: NodeJS.ProcessEnv, url: string, token: string, email: string | undefined) {
  const sent = await send(url, '/api/me', { headers: { authorization: `Bearer ${token}` } })
  if (!sent.ok) return sent
  if (!sent.value.ok) return failed('The server does not know this token.', url, 'Sign in with --email and your password.')
  const me = (await sent.value.json()) as { name: string; email: string }
  const file = await keepSession(env, { url, token, email: email ?? me.email })
  return reported({ text: `${me.name} is signed in at ${url}. The token is kept in ${file}.`, data: { signedIn: true, url, name: me.name, email: me.email, file } })
}

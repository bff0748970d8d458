import type { Auth } from './auth.ts'

export interface SignedIn {
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** By what someone is known: a session of a browser or of the command line, or a token that they made for a program. */
export type KnownBy =
  | { readonly by: 'session'; readonly id: string; readonly token: string; readonly confirmedAt: Date }
  | { readonly by: 'token'; readonly id: string; readonly scopes: readonly Scope[] }

export type Scope = 'read' | 'write' | 'export' | 'admin'

export interface Asked {
  readonly user: SignedIn
  readonly known: KnownBy
  /** Cookies to send back: a session that is used goes on. */
  readonly cookies: readonly string[]
}

/** Who asks by a session's cookie, or by its token as the command line sends it; undefined when nobody does. */
export async function whoseSession(auth: Auth, headers: Headers): Promise<Asked | undefined> {
  const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true })
  if (response === null) return undefined
  const { user, session } = response
  return {
    user: { userId: user.id, name: user.name, email: user.email },
    known: { by: 'session', id: session.id, token: session.token, confirmedAt: session.confirmedAt ?? session.createdAt },
    cookies: sent.getSetCookie(),
  }
}

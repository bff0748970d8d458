import { OpenAPIHono } from '@hono/zod-openapi'
import type { Services } from '../services.ts'
import type { KnownBy, SignedIn } from '../sign-in/who-asks.ts'
import type { Proxies } from '../sign-in/trusted-proxies.ts'
import { refuse } from './errors.ts'

export interface AppEnv {
  Variables: { user: SignedIn; known: KnownBy; proxies?: Proxies }
}

/** Routes are registered by functions of this kind, one file for each part of the API. */
export type Register = (app: OpenAPIHono<AppEnv>, services: Services) => void

/** An application whose requests are checked against their descriptions; the first thing not understood is named with its place. */
export function newApp(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const first = result.error.issues[0]
      return refuse(c, {
        kind: 'invalid',
        what: `This was not understood: ${first?.message ?? 'the request'}.`,
        where: `${result.target} ${first?.path.join('.') ?? ''}`.trim(),
        next: 'Correct it and send it again.',
      })
    },
  })
}

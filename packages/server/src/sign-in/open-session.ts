import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** For our own ways to sign in: a new session of the library's, with its cookie. Called by the server; no address leads here. */
export function openSession() {
  return {
    id: 'open-session' as const,
    endpoints: {
      openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ userId: z.string() }) }, async ctx => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
        if (user === null) return ctx.json({ opened: false })
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ opened: true })
      }),
    },
  }
}

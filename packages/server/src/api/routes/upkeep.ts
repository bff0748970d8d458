import { createRoute, z } from '@hono/zod-openapi'
import type { Asker, Store, UpkeepLine } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import { namesOf } from '../../people-names.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { ok } from '../respond.ts'

const line = z.object({
  what: z.enum(['backup made', 'backup checked', 'restore tried', 'restored', 'office key changed']),
  told: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** The name of who asked for it on a page; not there when it was done at the machine. */
  by: z.string().optional(),
  at: z.string(),
}).openapi('UpkeepLine')

const upkeep = z.object({
  offices: z.array(z.object({
    id: z.string(),
    name: z.string(),
    lines: z.array(line).readonly(),
    lastBackup: line.optional(),
    /** The last backup that was checked, or tried, and found whole. */
    lastChecked: line.optional(),
    /** The last restore that was tried with the key from the recovery sheet, and came back whole. */
    lastTried: line.optional(),
  })).readonly(),
  to: z.string(),
  besideData: z.boolean(),
  running: z.object({ since: z.string(), by: z.string(), rows: z.number().int(), papers: z.number().int(), bytes: z.number().int() }).optional(),
  failed: z.object({ what: z.string(), where: z.string(), next: z.string() }).optional(),
}).openapi('Upkeep')

const read = createRoute({
  method: 'get', path: '/api/upkeep', operationId: 'getUpkeep', summary: 'What was done to keep the offices one administers: backups, checks, restores that were tried; empty for everyone else',
  responses: ok('What was done', upkeep),
})
const begin = createRoute({
  method: 'post', path: '/api/upkeep/backups', operationId: 'makeBackup', summary: 'Begin a backup of the whole installation; it is written on the server’s machine, and `GET /api/upkeep` says how far it is',
  responses: ok('It has begun', upkeep),
})

export const upkeepRoutes: Register = (app, { store, backups, signInPool }) => {
  const tell = async (asker: Asker) => {
    // First, so that a backup that is no longer running is among what was done.
    const state = await backups.state()
    const offices = await administered(store, asker, signInPool)
    return offices.length === 0 ? undefined : { offices, ...state }
  }
  const nobody = { kind: 'not found', what: 'You administer no office here.', where: 'the backups', next: 'Ask an administrator of your office.' } as const

  app.openapi(read, async c => {
    return c.json(await tell(c.get('user')) ?? { offices: [], to: '', besideData: false }, 200)
  })

  app.openapi(begin, async c => {
    if (await tell(c.get('user')) === undefined) return refuse(c, nobody)
    const begun = await backups.begin(c.get('user'))
    const told = await tell(c.get('user'))
    return begun.ok && told ? c.json(told, 200) : refuse(c, begun.ok ? nobody : begun.problem)
  })
}

/** So many of the newest are listed. */
const most = 50

async function administered(store: Store, asker: Asker, signIn: Pool) {
  const mine = store.as(asker)
  const offices = []
  for (const { id, name } of await mine.offices.list()) {
    const lines = await mine.upkeep.list(id)
    if (!lines.ok) continue
    const nameOf = await namesOf(signIn, [...new Set(lines.value.flatMap(({ by }) => by ?? []))])
    const named = lines.value.map(({ by, ...rest }): UpkeepLine => ({ ...rest, ...(by !== undefined && { by: nameOf(by) }) }))
    const last = (is: (line: UpkeepLine) => boolean) => named.find(is)
    offices.push({
      id, name,
      lines: named.slice(0, most),
      lastBackup: last(({ what }) => what === 'backup made'),
      lastChecked: last(({ what, told }) => (what === 'backup checked' || what === 'restore tried') && told['whole'] === true),
      lastTried: last(({ what, told }) => what === 'restore tried' && told['whole'] === true && told['withSheet'] === true),
    })
  }
  return offices
}

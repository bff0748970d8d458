import { openStore } from '@lenity/casefile/store'
import { ownerClient } from '../../packages/casefile/store/owner-client.ts'
import type { Seeded } from '../../soak/seeded.ts'
import { Latencies } from './latencies.ts'

export interface WallsPrice {
  readonly what: string
  /** Milliseconds at the middle, with and without row-level security. */
  readonly withWalls: number
  readonly without: number
}

const warmUps = 3

/**
 * The same reads of the same person with row-level security on and off, in turns. Off, each query still asks for its case and its user, so it
 * finds the same rows; what is not asked any more is the policies. A connection plans its statements anew when the walls were changed, which it
 * does once in its life otherwise: each is asked untimed first.
 */
export async function wallsPrice(options: { readonly adminUrl: string; readonly appUrl: string; readonly papersDir: string; readonly secret: Buffer; readonly userId: string; readonly cases: readonly string[]; readonly chance: Seeded; readonly rounds: number }): Promise<readonly WallsPrice[]> {
  const admin = ownerClient(options.adminUrl)
  await admin.connect()
  const { rows: tables } = await admin.query<{ name: string }>("select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'casefile' and c.relrowsecurity")
  const walls = async (stand: boolean) => {
    for (const { name } of tables) await admin.query(`alter table casefile.${name} ${stand ? 'enable' : 'disable'} row level security`)
  }
  const store = await openStore({ url: options.appUrl, papersDir: options.papersDir, secrets: [options.secret] })
  const mine = store.as({ userId: options.userId })
  const [on, off, untimed] = [new Latencies(), new Latencies(), new Latencies()]
  try {
    for (let round = 0; round < options.rounds; round++) {
      for (const stand of round % 2 === 0 ? [true, false] : [false, true]) {
        await walls(stand)
        for (let i = -warmUps; i < 20; i++) {
          const id = options.chance.one(options.cases)
          const into = i < 0 ? untimed : stand ? on : off
          await into.time('the cases one is on', () => mine.cases.list())
          await into.time('one case', () => mine.cases.get(id))
          await into.time('facts of a case', () => mine.facts.list(id))
          await into.time('papers of a case, with their text', () => mine.papers.list(id))
          await into.time('tasks of a case', () => mine.records.list(id, 'tasks'))
        }
      }
    }
  } finally {
    await walls(true)
    await admin.end()
    await store.close()
  }
  const without = new Map(off.summary().map((one) => [one.what, one.p50]))
  return on.summary().map(({ what, p50 }) => ({ what, withWalls: p50, without: without.get(what) ?? 0 }))
}

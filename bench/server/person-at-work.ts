import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Program } from '../../soak/program.ts'
import type { Seeded } from '../../soak/seeded.ts'
import { pageText } from './fill-office.ts'
import { Latencies } from './latencies.ts'
import { shareOfOthers } from './processor-time.ts'

/** One of the fifty: who they are signed in as, and the cases they are on. */
export interface Person {
  readonly userId: string
  readonly cookie: string
  readonly cases: readonly string[]
}

export type Asked = readonly [what: string, path: string, body?: unknown]

/** Everything that is asked, in the case of that id. */
export function everyKind(chance: Seeded, id: string): readonly Asked[] {
  const at = (rest: string) => `/api/cases/${id}${rest}`
  return [
    ['the docket', '/api/docket'],
    ['open a case', at('')],
    ['facts of a case', at('/facts')],
    ['papers of a case', at('/papers')],
    ['sentence then and now', at('/sentence')],
    ['criteria of every route', at('/criteria')],
    ['search', `/api/search?find=${encodeURIComponent(pageText(chance).split(' ').slice(0, 2).join(' '))}`],
    ['search, misspelled', '/api/search?find=remrose%20famly'],
    ['tell a fact', at('/facts'), { path: 'release.home', value: `a room ${chance.whole(1, 1e9)}`, who: 'his sister', on: '2026-01-02', words: 'so' }],
    ['add a task', at('/records'), { type: 'task', fields: { title: `Task ${chance.whole(1, 1e9)}` } }],
  ]
}

/** How often someone who comes to a case asks for each, in a hundred times. */
const often: Readonly<Record<string, number>> = { 'the docket': 10, 'sentence then and now': 30, 'criteria of every route': 20, 'search': 40, 'search, misspelled': 5, 'tell a fact': 20, 'add a task': 20 }

export async function ask(program: Program, cookie: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(program.origin + path, { ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }), headers: { cookie, origin: program.origin, ...(body !== undefined && { 'content-type': 'application/json' }) } })
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers: answer.headers })
}

export interface AtWork {
  readonly perSecond: number
  readonly refused: number
  /** By how many milliseconds the fifty, a process of their own, came late to what they wait for: nineteen times in twenty by no more. */
  readonly late: number
  /** Which share of the processors went to whatever else the machine did meanwhile, from 0 to 1: with much of it the times say little. */
  readonly others: number
  readonly kinds: ReturnType<Latencies['summary']>
}

/**
 * All of them at once, each going from case to case and waiting for each answer before asking again. `pause` is how long someone looks at
 * an answer, in milliseconds at the middle, from half of it to half as much again; with none, the next question follows at once.
 */
export async function allAtWork(program: Program, people: readonly Person[], { seconds, pause, seed, seeded }: { readonly seconds: number; readonly pause: number; readonly seed: number; readonly seeded: (seed: number) => Seeded }): Promise<AtWork> {
  const [latencies, began, delay] = [new Latencies(), performance.now(), monitorEventLoopDelay({ resolution: 1 })]
  const others = shareOfOthers(program)
  delay.enable()
  const until = began + seconds * 1000
  let [requests, refused] = [0, 0]
  await Promise.all(people.map(async ({ cookie, cases }, i) => {
    const mine = seeded(seed + i)
    await wait(mine.whole(0, pause))
    while (performance.now() < until) {
      for (const [what, path, body] of everyKind(mine, mine.one(cases)).filter(([kind]) => mine.whole(1, 100) <= (often[kind] ?? 100))) {
        const answer = await latencies.time(what, () => ask(program, cookie, path, body))
        requests += 1
        if (!answer.ok) refused += 1
        if (pause > 0) await wait(mine.whole(pause / 2, pause * 1.5))
        if (performance.now() > until) break
      }
    }
  }))
  delay.disable()
  return { perSecond: requests / ((performance.now() - began) / 1000), refused, late: Math.max(0, delay.percentile(95) / 1e6 - 1), others: others(), kinds: latencies.summary() }
}

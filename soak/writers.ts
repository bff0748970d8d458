import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Program } from './program.ts'
import type { Seeded } from './seeded.ts'

/** What was acknowledged for one case, and what was tried. */
interface CaseLedger {
  readonly id: string
  readonly papers: Map<string, number>
  readonly facts: Map<string, 'proposed' | 'confirmed'>
  readonly tasks: Map<string, { version: number; title: string }>
  /** Titles of tasks that were tried to be added, whether or not it was acknowledged. */
  readonly triedTasks: Set<string>
  narrative: { readonly tried: string[]; acknowledged: number }
}

/** People who write as fast as they are answered, and remember what they were told was kept. */
export class Writers {
  readonly ledger = new Map<string, CaseLedger>()
  acknowledged = 0
  refused = 0
  readonly #program: Program
  readonly #chance: Seeded
  #stopped = false
  #counter = 0
  readonly #working: Promise<void>[] = []

  constructor(program: Program, chance: Seeded) {
    this.#program = program
    this.#chance = chance
  }

  start(people: number): void {
    for (let i = 0; i < people; i++) this.#working.push(this.#work())
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#working)
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      const done = await this.#write().catch(() => false)
      if (done) this.acknowledged += 1
      else {
        this.refused += 1
        await wait(30)
      }
    }
  }

  async #ask<T>(method: string, path: string, body: unknown): Promise<T | undefined> {
    const answer = await this.#program.ask(method, path, body)
    const text = await answer.text()
    return answer.ok ? JSON.parse(text) as T : undefined
  }

  async #write(): Promise<boolean> {
    const n = (this.#counter += 1)
    if (this.ledger.size < 3 || (this.ledger.size < 12 && n % 40 === 0)) {
      const made = await this.#ask<{ id: string }>('POST', '/api/cases', { title: `Soak ${n}` })
      if (made) this.ledger.set(made.id, { id: made.id, papers: new Map(), facts: new Map(), tasks: new Map(), triedTasks: new Set(), narrative: { tried: [], acknowledged: -1 } })
      return made !== undefined
    }
    const c = this.#chance.one([...this.ledger.values()])
    const at = (rest: string) => `/api/cases/${c.id}${rest}`
    switch (this.#chance.whole(0, 5)) {
      case 0:
      case 1: {
        const bytes = Buffer.from(`To whom it may concern, letter ${n}. ${`${n} he has changed. `.repeat(this.#chance.whole(1, 400))}`)
        const form = new FormData()
        form.set('file', new File([bytes], `letter ${n}.txt`))
        const kept = await this.#ask('POST', at('/papers'), form)
        if (kept) c.papers.set(createHash('sha256').update(bytes).digest('hex'), bytes.byteLength)
        return kept !== undefined
      }
      case 2: {
        const fact = await this.#ask<{ id: string }>('POST', at('/facts'), { path: 'release.home', value: `a room, ${n}`, who: 'his sister', on: '2026-01-02', words: `room ${n}` })
        if (fact) c.facts.set(fact.id, 'proposed')
        return fact !== undefined
      }
      case 3: {
        const id = [...c.facts.keys()].at(-1)
        if (id === undefined) return true
        const confirmed = await this.#ask('POST', at('/facts/confirm'), { facts: [id] })
        if (confirmed) c.facts.set(id, 'confirmed')
        return confirmed !== undefined
      }
      case 4: {
        const text = `I am sorry, ${n}.`
        const index = c.narrative.tried.push(text) - 1
        const kept = await this.#ask('PUT', at('/narrative/reasons'), { text, on: '2026-01-02' })
        if (kept) c.narrative.acknowledged = Math.max(c.narrative.acknowledged, index)
        return kept !== undefined
      }
      default: {
        const [id, there] = this.#chance.one([undefined, ...c.tasks]) ?? []
        const title = `Task ${n}`
        if (id === undefined || there === undefined) {
          c.triedTasks.add(title)
          const added = await this.#ask<{ id: string; version: number }>('POST', at('/records'), { type: 'task', fields: { title } })
          if (added) c.tasks.set(added.id, { version: added.version, title })
          return added !== undefined
        }
        const changed = await this.#ask<{ version: number }>('PUT', at(`/records/${id}`), { type: 'task', version: there.version, fields: { title } })
        if (changed && changed.version > (c.tasks.get(id)?.version ?? 0)) c.tasks.set(id, { version: changed.version, title })
        return changed !== undefined
      }
    }
  }

  /** What was acknowledged and is not there, or is there twice, in words; empty when all is well. */
  async missing(): Promise<readonly string[]> {
    const found: string[] = []
    const get = async <T>(path: string): Promise<T> => {
      const answer = await this.#program.ask('GET', path)
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return await answer.json() as T
    }
    const cases = await get<{ id: string; title: string }[]>('/api/cases')
    const titles = cases.map(({ title }) => title)
    found.push(...titles.filter((title, i) => titles.indexOf(title) !== i).map((title) => `case “${title}” is there twice`))
    for (const c of this.ledger.values()) {
      if (!cases.some(({ id }) => id === c.id)) found.push(`case ${c.id} is gone`)
      const at = (rest: string) => `/api/cases/${c.id}${rest}`
      const papers = new Set((await get<{ id: string }[]>(at('/papers'))).map(({ id }) => id))
      for (const id of papers) {
        const bytes = Buffer.from(await (await this.#program.ask('GET', at(`/papers/${id}/original`))).arrayBuffer())
        if (createHash('sha256').update(bytes).digest('hex') !== id) found.push(`paper ${id} of case ${c.id} does not open`)
      }
      for (const id of c.papers.keys()) if (!papers.has(id)) found.push(`paper ${id} of case ${c.id} is gone`)
      const { facts } = await get<{ facts: { id: string; standing: string }[] }>(at('/facts'))
      for (const [id, standing] of c.facts) {
        const there = facts.find((fact) => fact.id === id)
        if (!there || (standing === 'confirmed' && there.standing !== 'confirmed')) found.push(`fact ${id} of case ${c.id} should be ${standing} and is ${there?.standing ?? 'gone'}`)
      }
      const answer = (await get<{ question: string; text: string }[]>(at('/narrative'))).find(({ question }) => question === 'reasons')
      if (c.narrative.acknowledged >= 0 && answer === undefined) found.push(`the answer of case ${c.id} is gone`)
      if (answer && !c.narrative.tried.includes(answer.text)) found.push(`the answer of case ${c.id} was never given: ${answer.text}`)
      const tasks = await get<{ id: string; version: number; fields: { title: string } }[]>(at('/records?kind=tasks'))
      for (const [id, { version, title }] of c.tasks) {
        const there = tasks.find((task) => task.id === id)
        if (!there || there.version < version || (there.version === version && there.fields.title !== title)) found.push(`task ${id} of case ${c.id} should be version ${version}, ${title}, and is ${JSON.stringify(there)}`)
      }
      const first = await Promise.all(tasks.map(async ({ id }) => (await get<{ fields: { title: string } }[]>(at(`/records/${id}/history`)))[0]?.fields.title ?? ''))
      found.push(...first.filter((title, i) => first.indexOf(title) !== i).map((title) => `“${title}” of case ${c.id} was added twice`))
    }
    return found
  }
}

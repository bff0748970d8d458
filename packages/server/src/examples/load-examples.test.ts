import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store, type StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { closeReaders } from '@lenity/papers'
import { narrativeQuestions } from '@lenity/petition'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../casefile/store/test-database.ts'
import { welcomeOwner } from '../welcome.ts'
import { findExamples, type Example } from './example.ts'
import { exampleAuthor, loadExamples } from './load-examples.ts'

const today = '2026-11-20' as CivilDate
let database: TestDatabase
let store: Store
let author: StoreForUser
let root: string

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  author = store.as(exampleAuthor)
  root = await mkdtemp(join(tmpdir(), 'lenity-examples-'))
})
afterAll(async () => {
  await store?.close()
  await closeReaders()
  await database?.close()
  await rm(root, { recursive: true, force: true })
})

let made = 0
/** A small example of its own. A closed case gets no packet. */
async function anExample(closed: boolean): Promise<readonly Example[]> {
  const folder = join(root, String(++made))
  await mkdir(join(folder, 'case', 'papers'), { recursive: true })
  await writeFile(join(folder, 'case', 'papers', 'judgment.txt'), `UNITED STATES DISTRICT COURT\nWestern District of Tennessee\nJUDGMENT IN A CRIMINAL CASE\nUNITED STATES OF AMERICA v. PERSON NUMBER ${made}\nThe defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of 360 months.\n`)
  await writeFile(join(folder, 'case', 'papers', 'letter.txt'), `To whom it may concern: a job is waiting (${made}).\n`)
  await writeFile(join(folder, 'case', 'case.json'), JSON.stringify({
    title: `Example ${made}`, madeUp: true, asOf: null, closed: closed ? { on: '2026-01-02', why: 'sentence commuted' } : null, papers: ['papers/judgment.txt', 'papers/letter.txt'],
    facts: [{ path: 'person.name', value: `Person Number ${made}`, source: { cite: 'A record', link: 'https://example.org', words: `Person Number ${made}`, on: '2026-01-02' } }],
    narrative: { [String(Object.values(narrativeQuestions)[0])]: { text: 'I am sorry.', on: '2026-01-02' } },
    confirmedBy: 'the author',
  }))
  await writeFile(join(folder, 'case', 'truth.json'), JSON.stringify([{ paper: 'papers/judgment.txt', path: 'conviction.term', value: 360 }]))
  return findExamples(folder)
}

async function load(examples: readonly Example[], from: Store = store): Promise<string[]> {
  const lines: string[] = []
  await loadExamples(from, examples, today, line => lines.push(line))
  return lines
}

/** What the case has, without ids and instants, so that two cases can be compared; `history` says how much was ever done. */
async function stateOf(title: string) {
  const file = (await author.cases.list()).find(one => one.title === title)
  if (file === undefined) throw new Error(`no ${title}`)
  const [papers, facts, answers, packets, audit] = [await author.papers.list(file.id), await author.facts.list(file.id), await author.narrative.list(file.id), await author.packets.list(file.id), await author.audit.changes(file.id)]
  if (!papers.ok || !facts.ok || !answers.ok || !packets.ok || !audit.ok) throw new Error('unreadable')
  const number = title.split(' ')[1] ?? ''
  const plain = (value: unknown) => JSON.stringify(value).replaceAll(new RegExp(`\\b${number}\\b`, 'g'), 'N')
  return {
    state: [papers.value.map(one => one.name), facts.value.map(one => plain([one.path, one.value, one.standing])).sort(), answers.value.map(one => [one.text, one.version]), packets.value.map(one => [one.variant, one.mediaType]).sort()],
    history: audit.value.length,
  }
}

/** The store, which fails at the nth thing asked of it from now on, as if the program had ended there. */
function endingAt(n: number): Store {
  let left = n
  const breaking = <T extends object>(inner: T): T => new Proxy(inner, {
    get(target, name) {
      const there: unknown = Reflect.get(target, name)
      if (typeof there === 'object' && there !== null) return breaking(there)
      if (typeof there !== 'function') return there
      return (...args: unknown[]): unknown => {
        if (--left < 0) throw new Error('ended here')
        return Reflect.apply(there as (...given: unknown[]) => unknown, target, args)
      }
    },
  })
  return { ...store, as: asker => breaking(store.as(asker)) }
}

describe('the examples', () => {
  it('are brought in once: a second start reads nothing, writes nothing and says so', async () => {
    const examples = await anExample(false)
    const first = await load(examples)
    expect(first.join('\n')).toMatch(/judgment\.txt: judgment, 1 page/)
    expect(first.join('\n')).toContain('Packet for the Pardon Attorney')
    const { title } = examples[0] ?? { title: '' }
    const before = await stateOf(title)
    expect(before.state[3]).toHaveLength(6)
    expect(await load(examples)).toEqual([`  ${title}: already in the docket`])
    expect(await stateOf(title)).toEqual(before)
  })

  it('are whole after the next start, wherever the first was interrupted', async () => {
    const whole = await anExample(true)
    await load(whole)
    const { state } = await stateOf(whole[0]?.title ?? '')
    let interrupted = 0
    for (let n = 2; ; n++) {
      const examples = await anExample(true)
      const ended = await load(examples, endingAt(n)).then(() => false, (error: Error) => error.message === 'ended here')
      if (!ended) break
      interrupted++
      await load(examples)
      expect((await stateOf(examples[0]?.title ?? '')).state, `interrupted at ${n}`).toEqual(state)
    }
    expect(interrupted).toBeGreaterThan(8)
  })

  it('get the packet that an interrupted start did not come to, and only that', async () => {
    const examples = await anExample(false)
    const stop = new Error('ended here')
    await expect(loadExamples(store, examples, today, line => { if (line.includes('Packet for the Pardon Attorney')) throw stop })).rejects.toBe(stop)
    const said = (await load(examples)).join('\n')
    expect(said).toContain('Packet for the person, by mail')
    expect(said).not.toContain('Packet for the Pardon Attorney')
  })

  it('are left as they are once someone has worked on them', async () => {
    const examples = await anExample(false)
    await load(examples)
    const ruth = { userId: 'ruth', name: 'Ruth' }
    await welcomeOwner(store, ruth)
    const file = (await store.as(ruth).cases.list()).find(one => one.title === examples[0]?.title)
    const facts = await store.as(ruth).facts.list(file?.id ?? '')
    if (!file || !facts.ok) throw new Error('not welcomed')
    const confirmed = facts.value.filter(fact => fact.standing === 'confirmed').map(fact => fact.id)
    expect(confirmed.length).toBeGreaterThan(0)
    await store.as(ruth).facts.reopen(file.id, confirmed)
    expect(await load(examples)).toEqual([`  ${file.title}: already in the docket`])
    const after = await store.as(ruth).facts.list(file.id)
    expect(after.ok && after.value.filter(fact => fact.standing === 'confirmed')).toEqual([])
  })
})

import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { watchFolder } from './watch-folder.ts'

describe('a watched folder', () => {
  let office: TestOffice
  let ruth: Person
  let dir: string
  let id: string
  let stop: () => Promise<void>
  const files = async () => (await readdir(dir, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name).toSorted()
  async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
    for (const end = Date.now() + 30_000; ; await wait(40)) {
      const value = await ask()
      if (good(value)) return value
      if (Date.now() > end) throw new Error(`not so after 30 seconds: ${JSON.stringify(value)}`)
    }
  }

  beforeAll(async () => {
    office = await testOffice()
    ruth = await office.join('Ruth')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
    dir = await mkdtemp(join(tmpdir(), 'lenity-watched-'))
    stop = watchFolder({ dir, userId: async () => ruth.userId, store: office.store, every: 200 })
  })
  afterAll(async () => {
    await stop?.()
    await office?.close()
    await rm(dir, { recursive: true, force: true })
  })

  it('brings what lies in the folder of a case into the case under its way there, and moves it aside', async () => {
    await mkdir(join(dir, `${id} Odessa`, 'letters'), { recursive: true })
    await writeFile(join(dir, `${id} Odessa`, 'letters', 'job.txt'), 'To whom it may concern: she has a job with us.')
    const papers = await until(() => ruth.get<{ name: string }[]>('GET', `/api/cases/${id}/papers`), (list) => list.length === 1)
    expect(papers).toMatchObject([{ name: 'letters/job.txt' }])
    expect(await readFile(join(dir, 'taken in', `${id} Odessa`, 'letters', 'job.txt'), 'utf8')).toContain('a job with us')
    expect(await files()).toEqual(['job.txt'])
  })

  it('waits for a file that is still being written', async () => {
    const file = join(dir, `${id} Odessa`, 'slow.txt')
    for (let i = 0; i < 10; i++) {
      await appendFile(file, `Line ${i} of a letter.\n`)
      await wait(100)
    }
    const papers = await until(() => ruth.get<{ id: string; name: string; bytes: number }[]>('GET', `/api/cases/${id}/papers`), (list) => list.some(({ name }) => name === 'slow.txt'))
    expect(papers.filter(({ name }) => name === 'slow.txt')).toMatchObject([{ bytes: 200 }])
  })

  it('leaves what belongs to no case, or to one that is not theirs, with a note', async () => {
    await writeFile(join(dir, 'stray.txt'), 'Whose?')
    await mkdir(join(dir, '00000000-0000-4000-8000-000000000000'))
    await writeFile(join(dir, '00000000-0000-4000-8000-000000000000', 'other.txt'), 'Not ours.')
    await until(files, (list) => list.includes('stray.txt.not taken in.txt') && list.includes('other.txt.not taken in.txt'))
    expect(await readFile(join(dir, 'stray.txt.not taken in.txt'), 'utf8')).toContain('no folder of a case')
    expect(await readFile(join(dir, '00000000-0000-4000-8000-000000000000', 'other.txt.not taken in.txt'), 'utf8')).toContain('There is no such case, or you are not on it.')
    expect(await files()).toContain('stray.txt')
  })

  it('goes on when a file cannot be opened or is gone before it is read', async () => {
    const [folder, other] = [`${id} Odessa`, await mkdtemp(join(tmpdir(), 'lenity-watched-gone-'))]
    await mkdir(join(other, folder))
    const file = join(other, folder, 'gone.txt')
    await writeFile(file, 'Soon gone.')
    let asked = 0
    const stopOther = watchFolder({
      dir: other, store: office.store, every: 50,
      async userId() {
        asked += 1
        await rm(file, { force: true })
        return ruth.userId
      },
    })
    await until(async () => asked, (times) => times > 0)
    await wait(300)
    await writeFile(join(other, folder, 'after.txt'), 'The next one.')
    const papers = await until(() => ruth.get<{ name: string }[]>('GET', `/api/cases/${id}/papers`), (list) => list.some(({ name }) => name === 'after.txt'))
    expect(papers.map(({ name }) => name)).not.toContain('gone.txt')
    await stopOther()
    await rm(other, { recursive: true, force: true })
  })
})

import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOfEveryKind, filesThatHoldOthers, oneLetterFourWays } from '../../../papers/test/files-of-every-kind.ts'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Summary { readonly id: string; readonly name: string; readonly mediaType: string; readonly pageCount: number; readonly warnings: readonly string[] }

let office: TestOffice
let ruth: Person
beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
})
afterAll(() => office?.close())

const open = async (title: string) => (await ruth.get<{ id: string }>('POST', '/api/cases', { title })).id
const papersOf = (id: string) => ruth.get<readonly Summary[]>('GET', `/api/cases/${id}/papers`)
const page = (id: string, paper: string, number: number) => ruth.get<Page>('GET', `/api/cases/${id}/papers/${paper}/pages/${number}`)
const bytesOf = async (path: string) => Buffer.from(await (await ruth.ask('GET', path)).arrayBuffer())

describe('a file of any kind that a clinic is sent', () => {
  it('becomes a paper that is what it is, says what it says, is drawn as one would hold it, and stays as it came', async () => {
    const id = await open('Maria Prat')
    for (const made of await filesOfEveryKind()) {
      const added = await addPaper(ruth, id, textFile(made.name, made.bytes))
      expect(added, made.name).toMatchObject({ state: 'read', already: false })
      const paper = (await papersOf(id)).find((one) => one.id === added.id)
      expect(paper, made.name).toMatchObject({ mediaType: made.mediaType, name: made.name })
      expect((await page(id, added.id, paper?.pageCount ?? 0)).text, made.name).toMatch(made.says)
      expect(createHash('sha256').update(await bytesOf(`/api/cases/${id}/papers/${added.id}/original`)).digest('hex'), made.name).toBe(createHash('sha256').update(made.bytes).digest('hex'))
      for (const size of ['', '?size=small']) {
        const picture = await ruth.ask('GET', `/api/cases/${id}/papers/${added.id}/pages/${paper?.pageCount}/image${size}`)
        expect(picture.status, made.name).toBe(made.upright === undefined ? 404 : 200)
        if (made.upright === undefined) continue
        const png = Buffer.from(await picture.arrayBuffer())
        expect(png.readUInt32BE(20) > png.readUInt32BE(16), made.name).toBe(made.upright)
      }
    }
    const warned = Object.fromEntries((await papersOf(id)).map(({ name, warnings }) => [name, warnings.join(' ')]))
    expect(warned['breaks off.pdf']).toMatch(/end (?:of the file )?is missing/)
    expect(warned['text.pdf']).toBe('')
  }, 300_000)

  it('that holds others becomes those, and what came with a message says so', async () => {
    for (const made of await filesThatHoldOthers()) {
      const id = await open(made.name)
      await addPaper(ruth, id, textFile(made.name, made.bytes))
      const wanted = Object.keys(made.becomes).toSorted()
      let there: readonly Summary[] = []
      for (const end = Date.now() + 120_000; there.length < wanted.length && Date.now() < end; await wait(50)) there = await papersOf(id)
      expect(there.map(({ name }) => name).toSorted(), made.name).toEqual(wanted)
      for (const { id: paper, name } of there) expect((await page(id, paper, 1)).text, name).toMatch(made.becomes[name] as RegExp)
      const { cameWith } = await ruth.get<{ cameWith: readonly { paper: string; message: string }[] }>('GET', `/api/cases/${id}/paper-relations`)
      const nameOf = new Map(there.map(({ id: paper, name }) => [paper, name]))
      expect(cameWith.map(({ paper, message }) => [nameOf.get(paper)?.endsWith('.pdf'), nameOf.get(message)?.endsWith('.eml')]), made.name).toEqual(wanted.filter((name) => name.endsWith('.eml')).map(() => [true, true]))
    }
  }, 300_000)
})

describe('a letter that comes four times', () => {
  it('is known by its bytes, then by its text, also scanned, and with a page more is told as the longer one', async () => {
    const id = await open('The letter')
    const { text, pdf, scan, longer } = await oneLetterFourWays()
    const send = async ({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) => addPaper(ruth, id, textFile(name, bytes))
    const first = await send(pdf)
    expect(await send({ name: 'under another name.pdf', bytes: pdf.bytes })).toMatchObject({ id: first.id, already: true })
    const typed = await send(text)
    const scanned = await send(scan)
    const more = await send(longer)
    expect(await papersOf(id)).toHaveLength(4)
    const { alike } = await ruth.get<{ alike: readonly { paper: string; other: string; is: string; shared: readonly { from: number; to: number }[] }[] }>('GET', `/api/cases/${id}/paper-relations`)
    const between = (one: { id: string }, other: { id: string }) => alike.find(({ paper, other: there }) => (paper === one.id && there === other.id) || (paper === other.id && there === one.id))
    expect(between(first, typed)?.is).toBe('same text')
    expect(between(first, scanned)).toMatchObject({ is: 'scan', paper: scanned.id })
    expect(between(first, more)).toMatchObject({ is: 'part', paper: first.id, other: more.id, shared: [{ from: 1, to: 1 }] })
  }, 180_000)
})

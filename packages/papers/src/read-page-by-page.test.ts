import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@lenity/casefile'
import { afterAll, describe, expect, it } from 'vitest'
import { hangingPdf } from '../test/hanging-pdf.ts'
import { makePdf } from '../test/make-pdf.ts'
import { closeReaders, readPageByPage } from './index.ts'
import { bytesAsSource } from './process/bytes-as-source.ts'

afterAll(closeReaders)

const longPaper = async (pages: number) => bytesAsSource({ name: 'long.pdf', bytes: await makePdf(Array.from({ length: pages }, (_, i) => [`This is page ${i + 1} of the transcript`])) })

function keeper() {
  const kept: Page[] = []
  return { kept, numbers: () => kept.map(({ number }) => number).toSorted((a, b) => a - b), keep: async (page: Page) => { kept.push(page) } }
}

/** The reading processes of this one. */
function reading(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reading-process')
    } catch {
      return false
    }
  })
}
const all = (pages: number) => Array.from({ length: pages }, (_, i) => i + 1)

describe('a paper read page by page', () => {
  it('gives each page once, as it is read', async () => {
    const { kept, numbers, keep } = keeper()
    const read = await readPageByPage(await longPaper(150), { kept: new Set(), keep })
    expect(read).toMatchObject({ ok: true, mediaType: 'application/pdf', pages: 150 })
    expect(numbers()).toEqual(all(150))
    expect(kept.find(({ number }) => number === 77)?.text).toBe('This is page 77 of the transcript')
  })

  it('reads only the pages that were not kept before, in one go or several', async () => {
    const { numbers, keep } = keeper()
    const before = new Set(all(200).filter((page) => page !== 1 && page !== 90 && page < 150))
    await readPageByPage(await longPaper(200), { kept: before, keep })
    expect(numbers()).toEqual([1, 90, ...all(200).slice(149)])
  })

  it('waits for whoever keeps the pages, and reads no more than a few ahead', async () => {
    let [keeping, most] = [0, 0]
    const read = await readPageByPage(await longPaper(120), { kept: new Set(), keep: async () => {
      most = Math.max(most, ++keeping)
      await wait(2)
      keeping--
    } })
    expect(read.ok).toBe(true)
    expect(most).toBeLessThanOrEqual(2 * 25)
  })

  it.skipIf(process.platform !== 'linux')('loses no page and reads none twice for whoever keeps it when the reading process is killed', async () => {
    const { numbers, kept, keep } = keeper()
    let killed = 0
    const read = await readPageByPage(await longPaper(300), { kept: new Set(), keep: async (page) => {
      await keep(page)
      if (page.number % 100 === 50 && killed < 3) for (const pid of reading()) {
        killed++
        process.kill(pid, 'SIGKILL')
      }
    } })
    expect(killed).toBeGreaterThanOrEqual(2)
    expect(read.ok).toBe(true)
    expect(numbers()).toEqual(all(300))
    expect(kept.filter(({ setAside }) => setAside !== undefined)).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('goes on when a process is lost again and again before its first page, as long as pages come in between', async () => {
    const { numbers, keep } = keeper()
    const paper = await longPaper(160)
    let lost = 0
    let lose = false
    const shaky = { ...paper, chunks: () => {
      if (!lose) return paper.chunks()
      lose = false
      lost++
      return new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(new Error('The file is elsewhere for a moment.')) })
    } }
    const read = await readPageByPage(shaky, { kept: new Set(), keep: async (page) => {
      await keep(page)
      if (page.number % 30 !== 0 || lose || lost > 4) return
      lose = true
      for (const pid of reading()) process.kill(pid, 'SIGKILL')
    } })
    expect(read).toMatchObject({ ok: true })
    expect(numbers()).toEqual(all(160))
    expect(lost).toBeGreaterThanOrEqual(3)
  })

  it('sets a page aside that hangs each time or brings its process down, with the reason, and reads the rest', async () => {
    const { kept, numbers, keep } = keeper()
    const read = await readPageByPage(bytesAsSource({ name: 'hostile.pdf', bytes: hangingPdf(5, 3) }), { kept: new Set(), keep, patience: 8_000 })
    expect(read).toMatchObject({ ok: true, pages: 5 })
    expect(numbers()).toEqual([1, 2, 3, 4, 5])
    expect(kept.filter(({ setAside }) => setAside !== undefined)).toMatchObject([{ number: 3, setAside: expect.stringMatching(/^(?:Reading took longer than 8 seconds on one page and was given up|The file brought the reading process down)\.$/), words: [] }])
  }, 120_000)

  it('is given up at once when nobody wants it any more, and what was kept stays', async () => {
    const { numbers, keep } = keeper()
    const given = new AbortController()
    const read = await readPageByPage(await longPaper(400), { kept: new Set(), signal: given.signal, keep: async (page) => {
      await keep(page)
      if (page.number === 20) given.abort()
    } })
    expect(read).toMatchObject({ ok: false, passing: true })
    expect(numbers().length).toBeGreaterThanOrEqual(20)
    expect(numbers().length).toBeLessThan(400)
  })

  it('ends with what is wrong when its file cannot be had', async () => {
    const lost = { ...await longPaper(3), chunks: () => new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(new Error('The file of this paper is missing.')) }) }
    expect(await readPageByPage(lost, { kept: new Set(), keep: async () => undefined })).toMatchObject({ ok: false, passing: true, problem: { what: 'The file of this paper is missing.' } })
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { lockPdf } from '../test/lock-pdf.ts'
import { makePdf } from '../test/make-pdf.ts'
import { closeReaders, readPageByPage, redactPaper, renderPage } from './index.ts'
import { bytesAsSource } from './process/bytes-as-source.ts'

afterAll(closeReaders)

const password = 'Corazón & 1993'
const locked = async () => ({ ...bytesAsSource({ name: 'locked.pdf', bytes: await lockPdf(await makePdf([['It is ordered that the motion is granted.'], ['So ordered.']]), password) }) })

async function read(given: string | undefined) {
  const texts: string[] = []
  const result = await readPageByPage({ ...await locked(), password: given }, { kept: new Set(), keep: async ({ text }) => { texts.push(text) } })
  return { result, texts }
}

describe('a PDF that is locked with a password', () => {
  it('is said to be locked, and that another password does not open it', async () => {
    expect((await read(undefined)).result).toMatchObject({ ok: false, locked: true, problem: { what: 'The PDF is locked with a password.' } })
    expect((await read('corazón & 1993')).result).toMatchObject({ ok: false, locked: true, problem: { what: 'This password does not open the PDF.' } })
  })

  it('is read with its password, also by a process that held it without', async () => {
    const { result, texts } = await read(password)
    expect(result).toMatchObject({ ok: true, pages: 2 })
    expect(texts).toEqual(['It is ordered that the motion is granted.', 'So ordered.'])
    expect((await read('another')).result.ok).toBe(false)
    expect((await read(password)).texts).toHaveLength(2)
  })

  it('is drawn with its password and not without, whoever asked before', async () => {
    const file = await locked()
    expect(await renderPage({ ...file, password }, 'application/pdf', 1, 1)).toMatchObject({ ok: true })
    expect(await renderPage(file, 'application/pdf', 1, 1)).toMatchObject({ ok: false, locked: true })
  })

  it('is redacted into a copy that is not locked', async () => {
    const bytes = await lockPdf(await makePdf([['It is ordered that the motion is granted.']]), password)
    const pages: Parameters<typeof redactPaper>[0]['pages'][number][] = []
    await readPageByPage({ ...bytesAsSource({ name: 'locked.pdf', bytes }), password }, { kept: new Set(), keep: async (page) => { pages.push(page) } })
    const task = { bytes, mediaType: 'application/pdf', pages, marks: [{ page: 1, kind: 'by hand', start: 0, end: 2 }] } as const
    expect(await redactPaper({ ...task, password })).toMatchObject({ ok: true, copy: { pages: 1 } })
    expect(await redactPaper({ ...task, password: 'another' })).toMatchObject({ ok: false, problem: { what: 'This password does not open the PDF.' } })
  })
})

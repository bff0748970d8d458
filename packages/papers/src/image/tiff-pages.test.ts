import type { Page } from '@lenity/casefile'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../test/make-pdf.ts'
import { makeTiff, type TiffPage } from '../../test/make-tiff.ts'
import { closeReaders, readPageByPage, tellOfPages } from '../index.ts'
import { bytesAsSource } from '../process/bytes-as-source.ts'
import { renderFilePage } from '../render-file-page.ts'

afterAll(closeReaders)

async function sheet(words: string): Promise<TiffPage> {
  const png = await renderFilePage(await makePdf([[words, 'It is so ordered by this court today.']], { size: 16 }), 'application/pdf', 1, 200 / 72)
  const { data, info } = await sharp(png).grayscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, dots: data }
}

async function read(pages: readonly TiffPage[]) {
  const kept: Page[] = []
  const result = await readPageByPage(bytesAsSource({ name: 'scan.tif', bytes: makeTiff(pages) }), { kept: new Set(), keep: async (page) => { kept.push(page) } })
  return { result, kept: kept.toSorted((one, other) => one.number - other.number) }
}

describe('a TIFF of several pages', () => {
  it('gives each of them', async () => {
    const { result, kept } = await read([await sheet('The first sheet'), await sheet('The second sheet'), await sheet('The third sheet')])
    expect(result).toMatchObject({ ok: true, mediaType: 'image/tiff', pages: 3 })
    expect(kept.map(({ text }) => /The (first|second|third) sheet/.exec(text)?.[1])).toEqual(['first', 'second', 'third'])
    expect(kept.every(({ origin, width }) => origin === 'optical recognition' && Math.abs(width - 612) < 2)).toBe(true)
  }, 120_000)

  it('of which a later one is damaged gives the others, and names it', async () => {
    const { result, kept } = await read([await sheet('The first sheet'), { ...await sheet('The second sheet'), lost: true }, await sheet('The third sheet')])
    expect(result).toMatchObject({ ok: true, pages: 3 })
    expect(kept.map(({ setAside }) => setAside)).toEqual([undefined, 'The picture is damaged or breaks off and cannot be drawn.', undefined])
    expect(kept[2]?.text).toContain('The third sheet')
    const told = await tellOfPages({ id: '0'.repeat(64), mediaType: 'image/tiff' }, (async function* () { yield* kept })())
    expect(told.ok && told.told.warnings.some((line) => line.startsWith('Page 2 was set aside.'))).toBe(true)
  }, 120_000)
})

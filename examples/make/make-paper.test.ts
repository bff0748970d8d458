import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person as marlowe } from '../odessa-marlowe/person.ts'
import { readPages } from './draw-pages.ts'
import { makePaper } from './make-paper.ts'
import { seededRandom } from './seeded-random.ts'

const papers = join(import.meta.dirname, '../odessa-marlowe/papers')

function plan(file: string) {
  const found = marlowe.papers.find((paper) => paper.file === file)
  if (!found) throw new Error(`Odessa Marlowe has no paper ${file}`)
  return found
}

describe('the papers of a made-up person', () => {
  it('come out word for word as they are kept, when they are made again', async () => {
    const again = await readPages(await makePaper(plan('presentence-report.pdf'), new Map()))
    const kept = await readPages(readFileSync(join(papers, 'presentence-report.pdf')))
    expect(again).toEqual(kept)
    expect(kept.length).toBeGreaterThanOrEqual(8)
    expect(kept.join(' ')).toContain('Total Offense Level')
  })

  it('have no words under the pictures when they are scans', async () => {
    const pages = await readPages(readFileSync(join(papers, 'judgment.pdf')))
    expect(pages).toHaveLength(6)
    expect(pages.join('').trim()).toBe('')
  })

  it('are askew in the same way each time', () => {
    const [first, second, other] = ['judgment.pdf', 'judgment.pdf', 'letter.pdf'].map((seed) => seededRandom(seed)())
    expect(first).toBe(second)
    expect(first).not.toBe(other)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leafShapeAt } from '@lenity/law'

interface PublicFact {
  readonly path: string
  readonly value: unknown
  readonly source: { readonly cite: string; readonly link: string; readonly words: string; readonly on: string }
}

interface CaseFile {
  readonly title: string
  readonly madeUp: boolean
  readonly asOf: string | null
  readonly papers: readonly string[]
  readonly facts: readonly PublicFact[]
  readonly confirmedBy: string | null
}

const examples = join(import.meta.dirname, '..')
const slugs = readdirSync(examples).filter((slug) => existsSync(join(examples, slug, 'case.json')))

function read(slug: string): CaseFile {
  return JSON.parse(readFileSync(join(examples, slug, 'case.json'), 'utf8')) as CaseFile
}

describe('the cases of the examples', () => {
  it('are more than one, and each made-up one has its papers in the folder', () => {
    expect(slugs.length).toBeGreaterThan(1)
    for (const slug of slugs) for (const paper of read(slug).papers) expect(existsSync(join(examples, slug, paper)), `${slug}/${paper}`).toBe(true)
  })

  it('give for each fact of the public record a path of the case, a source that can be opened, and at most forty of its words', () => {
    for (const slug of slugs) {
      for (const { path, source } of read(slug).facts) {
        expect(leafShapeAt(path), path).toBeDefined()
        expect(source.link, path).toMatch(/^https?:\/\//)
        expect(source.on, path).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(source.words.length, path).toBeGreaterThan(3)
        expect(source.words.split(/\s+/).length, path).toBeLessThanOrEqual(40)
      }
    }
  })

  it("hold no real person's register number", () => {
    for (const slug of slugs.filter((name) => !read(name).madeUp)) {
      expect(readFileSync(join(examples, slug, 'case.json'), 'utf8'), slug).not.toMatch(/\b\d{5}-\d{3}\b/)
    }
  })

  it('leave unknown what no public source said of Alice Marie Johnson', () => {
    const paths = new Set(read('alice-marie-johnson').facts.map(({ path }) => path))
    for (const path of ['conviction.sentencedOn', 'conviction.counts.0.statute', 'conviction.counts.complete', 'guideline.roleLevels']) expect(paths).not.toContain(path)
  })
})

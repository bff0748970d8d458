import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { closeReaders, readPaper } from '../src/index.ts'

const root = fileURLToPath(new URL('../../../examples', import.meta.url))
const examples = readdirSync(root).filter((name) => existsSync(join(root, name, 'truth.json')) && existsSync(join(root, name, 'papers')))
const scanned = /^(?:judgment\.pdf|letter-home\.pdf|judgment-entry-scanned-again\.pdf|.*\.jpg)$/

afterAll(closeReaders)

describe('the papers of the examples that have a text layer', () => {
  it('give nine in ten of what is true in them, at most one in fifty otherwise, and every word from its page', async () => {
    let [truths, found, wrong] = [0, 0, 0]
    for (const example of examples) {
      const truth = JSON.parse(readFileSync(join(root, example, 'truth.json'), 'utf8')) as readonly { paper: string; path: string; value: unknown }[]
      for (const name of readdirSync(join(root, example, 'papers')).filter((file) => !scanned.test(file))) {
        const result = await readPaper({ name, bytes: readFileSync(join(root, example, 'papers', name)) })
        if (!result.ok) throw new Error(`${name}: ${result.problem.what}`)
        const { paper, proposals } = result
        for (const { source, path } of proposals) if (source.from === 'paper') expect(paper.pages[source.page - 1]?.text.slice(source.start, source.end), `${name} ${path}`).toBe(source.words)
        for (const { path, value } of truth.filter((one) => basename(one.paper) === name && typeof one.value !== 'string')) {
          const mine = proposals.filter((one) => one.path === path)
          truths++
          if (mine.some((one) => JSON.stringify(one.value) === JSON.stringify(value))) found++
          else if (mine.length > 0) wrong++
        }
      }
    }
    expect(truths).toBeGreaterThan(80)
    expect(found / truths).toBeGreaterThan(0.9)
    expect(wrong / truths).toBeLessThan(0.02)
  })
})

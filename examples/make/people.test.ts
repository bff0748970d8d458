import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leafShapeAt, parseCivilDate } from '@lenity/law'
import { person as whitlow } from '../marcus-whitlow/person.ts'
import { person as marlowe } from '../odessa-marlowe/person.ts'
import { person as iriarte } from '../tomas-iriarte/person.ts'
import { readPages } from './draw-pages.ts'
import type { Person } from './person-plan.ts'

const examples = join(import.meta.dirname, '..')
const people: readonly (readonly [string, Person])[] = [
  ['odessa-marlowe', marlowe],
  ['marcus-whitlow', whitlow],
  ['tomas-iriarte', iriarte],
]

function fits(path: string, value: unknown): boolean {
  const shape = leafShapeAt(path)
  if (!shape) return false
  if (shape.options) return shape.options.includes(value as string)
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && value !== ''
    case 'date':
      return parseCivilDate(String(value)) !== undefined
    case 'boolean':
      return typeof value === 'boolean'
    case 'term':
      return typeof value === 'number' || value === 'life'
    case 'range':
      return Array.isArray(value) && value.length === 2
    default:
      return typeof value === 'number'
  }
}

describe('every made-up person', () => {
  it.each(people)('%s has every paper named in person.ts kept in papers/, and no other', (slug, person) => {
    expect(readdirSync(join(examples, slug, 'papers')).toSorted()).toEqual(person.papers.map(({ file }) => file).toSorted())
  })

  it.each(people)('%s says on every typed page that there is no such person', async (slug, person) => {
    for (const { file } of person.papers.filter(({ made }) => made === 'typed')) {
      for (const page of await readPages(readFileSync(join(examples, slug, 'papers', file)))) expect(page, file).toContain('Made-up example: no real person')
    }
  })

  it.each(people)('%s has truths on paths of the case, of the right kind, in papers that exist, and kept as written', (slug, person) => {
    expect(person.truth.filter(({ path, value }) => !fits(path, value))).toEqual([])
    const named = new Set(person.papers.map(({ file }) => `papers/${file}`))
    expect(person.truth.filter(({ paper }) => !named.has(paper))).toEqual([])
    expect(JSON.parse(readFileSync(join(examples, slug, 'truth.json'), 'utf8'))).toEqual(person.truth)
  })

  it('bears no register number that could be a real one', () => {
    for (const [slug] of people) {
      const numbers = readFileSync(join(examples, slug, 'truth.json'), 'utf8').match(/\b\d{5}-\d{3}\b/g) ?? []
      expect(numbers.filter((number) => !number.startsWith('00000-')), slug).toEqual([])
    }
  })

  it('is small enough to keep: all papers together under 6 MB', () => {
    const sizes = people.flatMap(([slug]) => readdirSync(join(examples, slug, 'papers')).map((file) => statSync(join(examples, slug, 'papers', file)).size))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000)
  })
})

function whitlowBytes(file: string): Buffer {
  return readFileSync(join(examples, 'marcus-whitlow/papers', file))
}

function readingsOfWhitlow(path: string): Set<unknown> {
  return new Set(whitlow.truth.filter((truth) => truth.path === path).map(({ value }) => value))
}

describe('Marcus Whitlow', () => {
  it('has one paper twice under two names, and once more as another scan', () => {
    expect(whitlowBytes('judgment-entry (2).pdf').equals(whitlowBytes('judgment-entry.pdf'))).toBe(true)
    expect(whitlowBytes('judgment-entry-scanned-again.pdf').equals(whitlowBytes('judgment-entry.pdf'))).toBe(false)
  })

  it('has two birthdays and two spellings', () => {
    expect(readingsOfWhitlow('person.dateOfBirth').size).toBe(2)
    expect(readingsOfWhitlow('person.name').size).toBe(2)
  })
})

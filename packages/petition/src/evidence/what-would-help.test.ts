import { leafShapeAt } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import type { PacketInput } from '../compose/input.ts'
import { evidenceOf } from './evidence.table.ts'
import { whatWouldHelp } from './what-would-help.ts'

async function of(change: (input: PacketInput) => Partial<PacketInput> = () => ({})) {
  const { input } = await madeUpCase()
  return new Map(whatWouldHelp({ ...input, ...change(input) }).map((one) => [one.passage, one]))
}
const without = (path: string) => (input: PacketInput) => ({ facts: input.facts.filter((fact) => !fact.path.startsWith(path)) })

describe('what would make a passage stronger', () => {
  it('is nothing where the papers show what it is made of', async () => {
    const found = await of()
    expect(found.has('The record inside')).toBe(false)
    expect(found.has('Health')).toBe(false)
  })

  it('names the fact that is missing, the papers that would show it, and the criterion it bears on, in its own words', async () => {
    expect((await of(without('custody.incidents'))).get('The record inside')).toMatchObject({ bears: 'good conduct in prison', missing: ['whether all incident reports are known'], papers: ['discipline log'], waiting: [], source: { quote: 'They have demonstrated good conduct in prison' } })
    expect((await of(without('health'))).get('Health')).toMatchObject({ missing: ['diagnosis'], papers: ['medical record'] })
    expect((await of(without('custody.programs'))).get('The record inside')?.papers).toContain('education transcript')
  })

  it('names what is in the papers and waits, with why', async () => {
    const found = await of((input) => ({ facts: input.facts.map((fact) => (fact.path === 'custody.work' ? { ...fact, standing: 'proposed' as const } : fact)) }))
    expect(found.get('The record inside')).toMatchObject({ missing: [], waiting: ['work assignment: not confirmed yet'] })
    expect((await of(() => ({ confidentialAllowedBy: undefined }))).get('The sentence, then and now')?.waiting.join()).toContain('guideline range found: only in a confidential paper')
  })

  it('is told from facts that a case can have', () => {
    for (const { paths } of evidenceOf) for (const path of paths) expect(leafShapeAt(path) ?? leafShapeAt(`${path}.0.name`), path).toBeDefined()
  })
})

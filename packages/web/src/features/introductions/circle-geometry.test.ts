import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCircle, type InRing } from './circle-geometry.ts'

const person = (id: string, ring?: number): InRing => ({ id, name: id, ring })

describe('the drawn circle', () => {
  it('has each person on the ring of their distance, beside whoever leads to them', () => {
    const { placed, rings } = drawCircle([person('ida', 1), person('mark', 1), person('nora', 2), person('lost')], [{ one: 'us', other: 'ida' }, { one: 'mark', other: 'us' }, { one: 'nora', other: 'mark' }])
    const at = (id: string) => placed.find((one) => one.id === id)
    expect(placed.map(({ id }) => id).toSorted()).toEqual(['ida', 'mark', 'nora'])
    expect(rings).toEqual([96, 192])
    for (const { x, y, ring } of placed) expect(Math.hypot(x, y)).toBeCloseTo((ring ?? 0) * 96)
    expect(Math.sign(at('nora')?.x ?? 0)).toBe(Math.sign(at('mark')?.x ?? 1))
  })
  it('is empty without anyone', () => expect(drawCircle([], [])).toMatchObject({ placed: [], rings: [] }))
  it('never puts two people on one place, and nobody outside of the picture', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 14 }), (parents) => {
      const rings = new Map<string, number>([['us', 0]])
      const links = parents.map((parent, i) => { const one = parent === 0 || i === 0 ? 'us' : `p${Math.min(parent, i) - 1}`; rings.set(`p${i}`, (rings.get(one) ?? 0) + 1); return { one, other: `p${i}` } })
      const { placed, halfWidth, halfHeight } = drawCircle(parents.map((_, i) => person(`p${i}`, rings.get(`p${i}`))), links)
      expect(placed).toHaveLength(parents.length)
      expect(new Set(placed.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(parents.length)
      for (const { x, y, name } of placed) expect([Math.abs(x) + name.length * 7 <= halfWidth, Math.abs(y) <= halfHeight]).toEqual([true, true])
    }))
  })
})

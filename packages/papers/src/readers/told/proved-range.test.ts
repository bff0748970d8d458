import { expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { provedRange } from './proved-range.ts'

function values(text: string): Record<string, unknown> {
  return Object.fromEntries(provedRange(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))
}

it('level, category and range are known by the table, in whatever words', () => {
  const proved = { 'guideline.totalLevel': 31, 'guideline.category': 3, 'guideline.range': [135, 168] }
  expect(values('I put him at level thirty-one and history category three, and so at one hundred thirty-five to one hundred sixty-eight months.')).toEqual(proved)
  expect(values('Level 31; CHC III; 135-168.')).toEqual(proved)
})

it('are not read where the table has another range, or the words give two', () => {
  expect(values('Level 31, category III, 151 to 188 months.')).toEqual({})
  expect(values('Then level 31, category III, 135 to 168 months. Now level 29, category III, 108 to 135 months.')).toEqual({})
})

it('wait for a person, since other levels and categories have the same range', () => {
  const proved = provedRange(plainPages('Level 31; CHC III; 135-168.', 'plain text'))
  expect(proved).toHaveLength(3)
  for (const one of proved) expect(one.flags, one.path).toMatchObject([{ reason: 'ambiguous' }])
})

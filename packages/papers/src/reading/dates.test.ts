import { expect, it } from 'vitest'
import { day } from './dates.ts'

const first = (text: string): string | undefined => new RegExp(day, 'i').exec(text)?.[0]

it('a day in figures does not begin with a figure before it, nor end within its year', () => {
  expect(first('Chronic kidney disease, stage 3 - 12-07-2021, stable')).toBe('12-07-2021')
  expect(first('seen 12 - 07 - 21')).toBe('12 - 07 - 21')
})

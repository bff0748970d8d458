import { expect, it } from 'vitest'
import { forgiven } from './forgiven.ts'

it('slips are never forgiven in numbers and in short words', () => {
  expect(['841b1a', 'act', '2009', 'plea', 'acceptance'].map(forgiven)).toEqual([0, 0, 0, 1, 2])
})

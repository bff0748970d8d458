import { paperKinds } from '@lenity/law'
import { expect, it } from 'vitest'
import { orderOfKinds } from './order-of-kinds.ts'

it('gives every kind of paper one place among the exhibits', () => {
  expect([...orderOfKinds].sort()).toEqual(Object.keys(paperKinds).sort())
})

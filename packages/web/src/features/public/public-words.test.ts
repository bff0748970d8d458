import { expect, it } from 'vitest'
import { publicSentence } from './public-words.ts'

const part = (stands: 'shown' | 'held back' | 'withdrawn' | 'replaced') => ({ id: stands, version: 1, stands, fields: { field: 'name' as const, by: 'x', on: '2026-11-20', how: 'signed' as const } })

it('one sentence says what the page for everyone shows', () => {
  expect(publicSentence([])).toBe('Nobody has agreed to anything yet, so the page says nothing.')
  expect(publicSentence([part('shown'), part('shown'), part('held back'), part('withdrawn'), part('replaced')])).toBe('Two things are shown; one is held back; one was taken back.')
  expect(publicSentence([part('withdrawn')])).toBe('Nothing is shown; one was taken back.')
})

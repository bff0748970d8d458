import { describe, expect, it } from 'vitest'
import { secondsLeft } from './seconds-left.ts'

const typed = { origin: 'text layer' as const, pages: 80, lately: 0, seconds: 0.01 }
const scanned = { origin: 'optical recognition' as const, pages: 20, lately: 20, seconds: 6 }

describe('the time that is left', () => {
  it('is told by what the last pages were, not by the typed ones long before', () => {
    expect(secondsLeft({ state: 'waiting', pages: 120, ready: [typed, scanned], atOnce: 1 })).toBe(120)
    expect(secondsLeft({ state: 'waiting', pages: 120, ready: [typed, scanned], atOnce: 2 })).toBe(60)
  })
  it('mixes them as the last fifty are mixed', () => {
    expect(secondsLeft({ state: 'waiting', pages: 200, ready: [{ ...typed, lately: 25 }, { ...scanned, lately: 25 }], atOnce: 1 })).toBe(301)
  })
  it('is not told while it is not read, or before there is anything to tell it by', () => {
    expect(secondsLeft({ state: 'held back', pages: 120, ready: [scanned], atOnce: 1 })).toBeUndefined()
    expect(secondsLeft({ state: 'waiting', pages: 120, ready: [scanned], atOnce: undefined })).toBeUndefined()
    expect(secondsLeft({ state: 'waiting', pages: 120, ready: [{ ...scanned, pages: 2 }], atOnce: 1 })).toBeUndefined()
    expect(secondsLeft({ state: 'waiting', pages: 2, ready: [{ ...scanned, pages: 2, lately: 2 }], atOnce: 1 })).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { wishedKinds } from './wished-kinds.ts'

describe('kinds of paper asked for by name', () => {
  it('are those of the papers that are made, in any case of letters', () => expect(wishedKinds('press article,Medical Record', undefined)).toEqual({ ok: true, kinds: ['press article', 'medical record'] }))

  it('are refused where a name matches none, and all are listed', () => {
    const refused = wishedKinds('judgment, press', 'blind')
    expect(refused.ok).toBe(false)
    expect(!refused.ok && refused.problem).toMatch(/^No papers are made of “press”\.\n.*--kinds\n.*\bpress article\b/s)
  })

  it('are refused where none is named', () => expect(wishedKinds(' , ', undefined).ok).toBe(false))
})

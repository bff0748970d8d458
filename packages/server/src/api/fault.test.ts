import { afterEach, describe, expect, it, vi } from 'vitest'
import { testOffice } from '../../test/test-office.ts'
import { sayError } from './say-error.ts'

afterEach(() => vi.restoreAllMocks())

describe('a fault of ours', () => {
  it('is answered in words that tell nothing of the inside, and logged without a word of the case', async () => {
    const logged: string[] = []
    vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => { logged.push(words.join(' ')) })
    const office = await testOffice()
    const ruth = await office.join('Ruth')
    await office.store.close()
    const answer = await ruth.ask('POST', '/api/cases', { title: 'Dolores Example' })
    expect(answer.status).toBe(503)
    const said = await answer.text()
    expect(JSON.parse(said)).toEqual({ kind: 'unavailable', what: expect.any(String), where: '/api/cases', next: expect.any(String) })
    expect(said).not.toMatch(/\bat \S+\.ts|pool|Dolores/i)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatch(/^POST \/api\/cases: Error\n\s+at /)
    expect(logged[0]).not.toContain('Dolores')
    await office.close()
  })

  it('loses its own words in the log, which may quote what was sent', () => {
    const error = Object.assign(new TypeError('invalid input: Dolores Example\nher second line'), { code: '22P02', detail: 'Failing row contains (Dolores)' })
    expect(sayError(error)).toMatch(/^TypeError 22P02\n\s+at /)
    expect(sayError(error)).not.toContain('Dolores')
    expect(sayError('Dolores')).toBe('string')
  })
})

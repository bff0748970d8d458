import { describe, expect, it } from 'vitest'
import { whatItTakes } from './what-it-takes.ts'

describe('what a request takes', () => {
  it('erasing a request for help takes a fresh proof, like erasing a paper or a case', () => {
    expect(whatItTakes('POST', '/api/intake/a1/erase')).toEqual({ scope: 'write', confirmed: true })
    expect(whatItTakes('POST', '/api/intake/a1/turn-down')).toEqual({ scope: 'write', confirmed: false })
  })

  it('opening an office’s public door, naming its readers and joining an office are running the office', () => {
    for (const [method, path] of [['PUT', '/api/intake-offices/a1/door'], ['PUT', '/api/intake-offices/a1/readers'], ['POST', '/api/invitations/take']] as const) {
      expect([path, whatItTakes(method, path).scope]).toEqual([path, 'admin'])
    }
    expect(whatItTakes('GET', '/api/intake-offices').scope).toBe('read')
  })
})

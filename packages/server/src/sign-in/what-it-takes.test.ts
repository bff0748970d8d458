import { describe, expect, it } from 'vitest'
import { whatItTakes } from './what-it-takes.ts'

const takes = (method: string, path: string) => whatItTakes(method, path, new URLSearchParams())

describe('what a request takes', () => {
  it('erasing a request for help takes a fresh proof, like erasing a paper or a case', () => {
    expect(takes('POST', '/api/intake/a1/erase')).toEqual({ scope: 'write', confirmed: true })
    expect(takes('POST', '/api/intake/a1/turn-down')).toEqual({ scope: 'write', confirmed: false })
  })

  it('opening an office’s public door, naming its readers and joining an office are running the office', () => {
    for (const [method, path] of [['PUT', '/api/intake-offices/a1/door'], ['PUT', '/api/intake-offices/a1/readers'], ['POST', '/api/invitations/take']] as const) {
      expect([path, takes(method, path).scope]).toEqual([path, 'admin'])
    }
    expect(takes('GET', '/api/intake-offices').scope).toBe('read')
  })
})

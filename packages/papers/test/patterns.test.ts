import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = join(import.meta.dirname, '..', 'src')

describe('patterns of the readers', () => {
  it('have no groups with flags of their own: V8 forgets such flags when it compiles a much used pattern, and a paper is read another way each time', () => {
    const withFlags = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && /\(\?[ims]*-?[ims]+:/.test(readFileSync(join(sources, file), 'utf8')))
    expect(withFlags).toEqual([])
  })
})

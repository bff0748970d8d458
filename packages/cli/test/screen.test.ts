import { describe, expect, it } from 'vitest'
import { folderWith, lenity } from './run-cli.ts'

describe('lenity screen FILE', () => {
  it('answers each route with what is met, what cannot be said, and the papers to get next', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify({ asOf: '2026-11-20', conviction: { sovereign: 'federal' }, custody: { status: 'in prison' } }) })
    const ran = await lenity(['screen', 'case.json', '--json'], { cwd })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const { on, screening } = JSON.parse(ran.out)
    expect(on).toBe('2026-11-20')
    expect(screening.routes.length).toBeGreaterThan(0)
    expect(screening.nextPapers.length).toBeGreaterThan(0)
    const text = (await lenity(['screen', 'case.json'], { cwd })).out
    expect(text).toMatch(/^\d+ routes: \d+ criteri(on|a) met, \d+ not met, \d+ that cannot be said yet/)
    expect(text).toContain('Papers to get next')
  })

  it('sends a state conviction where it belongs', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify({ conviction: { sovereign: 'state', state: 'Ohio' } }) })
    const ran = await lenity(['screen', 'case.json'], { cwd })
    expect(ran.exit).toBe(0)
    expect(ran.out).toMatch(/^This case is outside what Lenity covers:[\s\S]*Instead: .*Governor/)
  })
})

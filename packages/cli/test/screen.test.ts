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
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  it('shows all routes at a glance, what time alone will meet, and the deadlines', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify({ asOf: '2026-11-20', person: { dateOfBirth: '1960-03-01' }, conviction: { sovereign: 'federal', convictedOn: '2015-01-09', term: 240 }, custody: { status: 'in prison', commencedOn: '2015-02-20', priorCreditDays: 0 } }) })
    const { out } = await lenity(['screen', 'case.json'], { cwd })
    expect(out).toMatch(/^ {2}route +met +not met +cannot say +to judge\n {2}Commutation of sentence by the President +\d+ +\d+ +\d+ +\d+$/m)
    expect(out).toMatch(/Met in time, all else staying as it is\n[\s\S]* {2}1 March 2030 +At least 70 years old\?/)
    expect(out).toMatch(/Deadlines\n[\s\S]*9 January 2018 +Last day a motion is presumed timely, which has\s+passed/)
  })

  it('gives one route alone, by a part of its name', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify({ asOf: '2026-11-20', conviction: { sovereign: 'federal' } }) })
    const [one, none] = await Promise.all([lenity(['screen', 'case.json', '--route', 'pardon by', '--json'], { cwd }), lenity(['screen', 'case.json', '--route', 'the moon'], { cwd })])
    expect(JSON.parse(one.out).screening.routes.map((route: { id: string }) => route.id)).toEqual(['pardon'])
    expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('Commutation of sentence by the President; ') })
  })

  it('sends a state conviction where it belongs', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify({ conviction: { sovereign: 'state', state: 'Ohio' } }) })
    const ran = await lenity(['screen', 'case.json'], { cwd })
    expect(ran.exit).toBe(0)
    expect(ran.out).toMatch(/^This case is outside what Lenity covers:[\s\S]*Instead: .*Governor/)
  })
})

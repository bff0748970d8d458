import { describe, expect, it } from 'vitest'
import { verbs } from '../src/verbs/all-verbs.ts'
import { lenity } from './run-cli.ts'

describe('the command line', () => {
  it('lists its verbs, and fails when it was given none', async () => {
    const none = await lenity([])
    expect(none.exit).toBe(2)
    for (const verb of verbs) expect(none.out).toContain(`  ${verb.name} `)
    expect((await lenity(['--help'])).exit).toBe(0)
  })

  it('explains every verb with an example of its own', async () => {
    for (const verb of verbs) {
      const { exit, out } = await lenity([verb.name, '--help'])
      expect(exit).toBe(0)
      expect(out).toContain(`npm run --silent lenity -- ${verb.example}`)
      expect(verb.example.startsWith(verb.name)).toBe(true)
    }
  })

  it('suggests the verb and the option that were probably meant', async () => {
    expect(await lenity(['compair', 'x.json'])).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('Did you mean “compare”?') })
    expect(await lenity(['zebra'])).toMatchObject({ exit: 1, err: expect.stringContaining('The verbs are: read, compare,') })
    expect(await lenity(['check', 'x.json', '--jsn'])).toMatchObject({ exit: 1, err: expect.stringContaining('Did you mean “--json”?') })
    expect(await lenity(['compare', 'x.json', '--on'])).toMatchObject({ exit: 1, err: expect.stringContaining('needs a value') })
  })

  it('says which word is missing', async () => {
    for (const verb of ['read', 'check', 'compare', 'screen', 'petition', 'law', 'sign-in']) {
      const ran = await lenity([verb])
      expect(ran.exit, verb).toBe(1)
      expect(ran.err, verb).toMatch(/^.+\n {2}where: .+\n {2}next: {2}.+\n$/)
    }
  })
})

describe('verbs of the docket', () => {
  it('ask one to sign in when nobody is', async () => {
    const ran = await lenity(['compare', 'Marlowe', '--json'])
    expect(ran.exit).toBe(1)
    expect(JSON.parse(ran.out).problem).toMatchObject({ what: 'Nobody is signed in, or the sign-in has run out.', where: 'http://127.0.0.1:4680' })
  })

  it('say that nothing answers where Lenity does not run', async () => {
    const ran = await lenity(['screen', 'Marlowe'], { env: { LENITY_URL: 'http://127.0.0.1:9', LENITY_TOKEN: 'made-up' } })
    expect(ran).toMatchObject({ exit: 1, err: expect.stringMatching(/Lenity does not answer[\s\S]*http:\/\/127\.0\.0\.1:9\n[\s\S]*npm start/) })
  })

  it('send no token over the network in the clear', async () => {
    const ran = await lenity(['screen', 'Marlowe'], { env: { LENITY_URL: 'http://lenity.example.org', LENITY_TOKEN: 'made-up' } })
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('Use https://') })
  })

  it('refuse a petition without a file, to the wrong kind of file, and of a variant there is not', async () => {
    expect((await lenity(['petition', 'Marlowe'])).err).toContain('Add -o petition.pdf.')
    expect((await lenity(['petition', 'Marlowe', '-o', 'x.txt'])).err).toContain('must end in .pdf or .docx')
    expect((await lenity(['petition', 'Marlowe', '-o', 'x.pdf', '--variant', 'best'])).err).toContain('There is no variant “best”.')
  })
})

describe('lenity law', () => {
  it('says of every rule and edition whether it is encoded', async () => {
    const { exit, out } = await lenity(['law', 'coverage', '--json'])
    expect(exit).toBe(0)
    const rows = JSON.parse(out) as { id: string; cells: { state: string }[] }[]
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.flatMap((row) => row.cells.map((cell) => cell.state)))).toEqual(new Set(['verified', 'encoded', 'not encoded']))
    expect((await lenity(['law', 'coverage'])).out).toMatch(/^\d+ rules by \d+ editions: /)
  })

  it('shows a rule as it stood on a day, word for word', async () => {
    const then = await lenity(['law', 'show', '2D1.1(c) cocaine base', '--on', '1996-06-21'])
    expect(then).toMatchObject({ exit: 0, err: '' })
    expect(then.out).toMatch(/^2D1\.1\(c\) cocaine base \(.+\) on 21 June 1996, under the manual of 1\s+November 1995\./)
    expect(then.out).toContain('“1.5 KG or more of Cocaine Base”')
    const before = JSON.parse((await lenity(['law', 'show', '4C1.1', '--on', '1986-01-01', '--json'])).out)
    expect(before.rules[0].values[0]).toMatchObject({ found: false, gap: { on: '1986-01-01' } })
  })

  it('suggests the rule that was probably meant', async () => {
    expect(await lenity(['law', 'show', '4C1.2'])).toMatchObject({ exit: 1, err: expect.stringContaining('Did you mean “4C1.1”?') })
    expect(await lenity(['law', 'show', '4C1.1', '--on', 'yesterday'])).toMatchObject({ exit: 1, err: expect.stringContaining('YYYY-MM-DD') })
  })
})

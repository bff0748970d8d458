import { describe, expect, it } from 'vitest'
import { helpFor, helpForAll } from '../src/help.ts'
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
    const helps = await Promise.all(verbs.map(async (verb) => ({ verb, ...(await lenity([verb.name, '--help'])) })))
    for (const { verb, exit, out } of helps) {
      expect(exit).toBe(0)
      expect(out.replaceAll(/ \\\n +/g, ' ')).toContain(`npm run --silent lenity -- ${verb.example}`)
      expect(verb.example.startsWith(verb.name)).toBe(true)
    }
  })

  it('keeps every help to eighty columns', () => {
    for (const text of [helpForAll(verbs), ...verbs.map(helpFor)]) expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  it('suggests the verb and the option that were probably meant', async () => {
    expect(await lenity(['compair', 'x.json'])).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('Did you mean “compare”?') })
    expect(await lenity(['zebra'])).toMatchObject({ exit: 1, err: expect.stringContaining('The verbs are: read, compare,') })
    expect(await lenity(['check', 'x.json', '--jsn'])).toMatchObject({ exit: 1, err: expect.stringContaining('Did you mean “--json”?') })
    expect(await lenity(['compare', 'x.json', '--on'])).toMatchObject({ exit: 1, err: expect.stringContaining('needs a value') })
  })

  it('says which word is missing', async () => {
    for (const verb of ['read', 'check', 'compare', 'release', 'screen', 'petition', 'law', 'sign-in']) {
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
    const { out: text } = await lenity(['law', 'coverage'])
    expect(text).toMatch(/^\d+ rules by \d+ editions: /)
    expect(text).toMatch(/^ {2}2D1\.1\(c\) heroin +#+\+$/m)
  })

  it('shows a rule as it stood on a day, word for word', async () => {
    const then = await lenity(['law', 'show', '2D1.1(c) cocaine base', '--on', '1996-06-21'])
    expect(then).toMatchObject({ exit: 0, err: '' })
    expect(then.out).toMatch(/^2D1\.1\(c\) cocaine base \(.+\) on 21 June 1996, under\s+the manual of 1\s+November 1995\./)
    expect(then.out).toContain('level 38  “1.5 KG or more of Cocaine Base”')
    const before = JSON.parse((await lenity(['law', 'show', '4C1.1', '--on', '1986-01-01', '--json'])).out)
    expect(before.rules[0].values[0]).toMatchObject({ found: false, gap: { on: '1986-01-01' } })
  })

  it('says of one rule which editions are not encoded, and why', async () => {
    const { exit, out } = await lenity(['law', 'coverage', '2D1.1 n.8 heroin'])
    expect(exit).toBe(0)
    expect(out).toMatch(/^2D1\.1 n\.8 heroin: /)
    expect(out).toMatch(/^ {2}\d{4}(–\d{4})? +verified/m)
    expect(await lenity(['law', 'coverage', 'of the moon'])).toMatchObject({ exit: 1, err: expect.stringContaining('No rule encoded here is named “of the moon”.') })
  })

  it('shows all rules of a part of the guidelines, and a statute by its section alone, their values in words', async () => {
    const drugs = await lenity(['law', 'show', '2D1.1', '--on', '1994-11-01'])
    expect(drugs.out).toMatch(/^\d+ rules on 1 November 1994, under the manual of 1 November 1994\./)
    expect(drugs.out).toContain('equals  marihuana 200 gm')
    expect((await lenity(['law', 'show', '841(b)(1)(A)', '--on', '2020-01-01'])).out).toMatch(/one prior +180 months to life/)
    expect(drugs.out.split('\n').filter((line) => [...line].length > 80 && !line.includes('https:'))).toEqual([])
  })

  it('suggests the rule that was probably meant', async () => {
    expect(await lenity(['law', 'show', '4C1.2'])).toMatchObject({ exit: 1, err: expect.stringContaining('Did you mean “4C1.1”?') })
    expect(await lenity(['law', 'show', '4C1.1', '--on', 'yesterday'])).toMatchObject({ exit: 1, err: expect.stringContaining('YYYY-MM-DD') })
  })
})

import { describe, expect, it } from 'vitest'
import { lenity } from './run-cli.ts'

describe('lenity law watch', () => {
  it('lists what was last verified over a year before the day asked about, the oldest first', async () => {
    const ran = await lenity(['law', 'watch', '--on', '2126-01-01', '--json'])
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const { on, values } = JSON.parse(ran.out)
    expect(on).toBe('2126-01-01')
    expect(values.length).toBeGreaterThan(50)
    expect(values[0]).toMatchObject({ rule: expect.any(String), verified: expect.any(String), source: { cite: expect.any(String) } })
  })

  it('says so when there is nothing to look at', async () => {
    expect(await lenity(['law', 'watch', '--on', '1990-01-01'])).toMatchObject({ exit: 0, out: 'On 1 January 1990 every value of law was verified within the year before.\n' })
  })

  it('refuses a day that is not on the calendar', async () => {
    const ran = await lenity(['law', 'watch', '--on', '2026-02-30'])
    expect(ran.exit).toBe(1)
    expect(ran.err).toContain('“2026-02-30” is not a day on the calendar.')
  })
})

describe('lenity law show', () => {
  it('gives the value of a day with the words it was read from, and the text they were found in by its hash', async () => {
    const ran = await lenity(['law', 'show', '2D1.2', '--on', '1994-11-01'])
    expect(ran).toMatchObject({ exit: 0, err: '' })
    expect(ran.out).toMatch(/U\.S\.S\.G\. App\. C, amend\. 319\n.*\n\s+checked against: Appendix C of the Guidelines Manual, amendments 1 to 662,\s+sha256 [\da-f]{16}…/)
    const json = JSON.parse((await lenity(['law', 'show', '2D1.2', '--on', '1994-11-01', '--json'])).out)
    expect(json.rules[0].values[0].checkedAgainst.sha256).toMatch(/^[\da-f]{64}$/)
  })
})

describe('lenity law show, of what is quoted alone', () => {
  it('gives the passages that time in custody and the routes rest on, by their citation', async () => {
    const ran = await lenity(['law', 'show', '18 U.S.C. 3624(b)'])
    expect(ran).toMatchObject({ exit: 0, err: '' })
    expect(ran.out).toMatch(/^\d+ passages of 18 U\.S\.C\. 3624\(b\), as quoted\./)
    expect(ran.out).toMatch(/18 U\.S\.C\. 3624\(b\)\(1\) \(time in custody\)\n +“/)
  })
})

describe('lenity schema', () => {
  it('prints the JSON Schema of the case facts, the same with --json', async () => {
    const [plain, json] = await Promise.all([lenity(['schema']), lenity(['schema', '--json'])])
    expect(JSON.parse(plain.out)).toEqual(JSON.parse(json.out))
    expect(JSON.parse(plain.out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'CaseFacts', type: 'object' })
  })
})

import { describe, expect, it } from 'vitest'
import { folderWith, lenity } from './run-cli.ts'

/** Convicted in 1996 of 500 grams or more of crack cocaine, life under the manual of 1995. Made up. */
const facts = {
  asOf: '2026-11-20',
  person: { name: 'Odette Farrow' },
  conviction: {
    sovereign: 'federal', offenseEndedOn: '1995-03-14', sentencedOn: '1996-06-21', term: 'life', notice851: false, priors851: { items: [], complete: true },
    counts: { items: [{ statute: '21 U.S.C. 846', penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine base', foundGrams: 60, deathResulted: false, term: 'life' }], complete: true },
  },
  guideline: {
    edition: '1995', drugs: { items: [{ substance: 'cocaine base', grams: 1900 }], complete: true }, weapon: false, roleLevels: 2, obstruction: false, acceptanceLevels: 0,
    careerOffender: false, safetyValve: false, totalLevel: 40, category: 1, points: 0, range: [292, 365],
  },
  custody: { status: 'in prison', commencedOn: '1996-06-21', priorCreditDays: 100 },
}

describe('lenity compare FILE', () => {
  it('runs the sentence then and now from facts alone', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify(facts) })
    const ran = await lenity(['compare', 'case.json', '--json'], { cwd })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const { on, thenAndNow } = JSON.parse(ran.out)
    expect(on).toBe('2026-11-20')
    expect(thenAndNow.found.readings[0].guideline).toMatchObject({ status: 'computed', value: { range: [292, 365] } })
    expect(thenAndNow.sameOffense.readings.at(-1).guideline.status).toBe('computed')
  })

  it('opens with one sentence, and lays out each run', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify(facts) })
    const { out, exit } = await lenity(['compare', 'case.json'], { cwd })
    expect(exit).toBe(0)
    expect(out.split('\n\n')[0]).toMatch(/\.$/)
    expect(out).toContain('Then, as the court found')
    expect(out).toMatch(/guideline +292 to 365 months \(24 years 4 months to 30 years 5 months\)/)
    expect(out).toContain('Computed for 20 November 2026; 30 years, ')
    expect(out).toMatch(/what changed\n {2}rule +then +now\n/)
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  it('takes facts by path and as a list, and says what is missing', async () => {
    const cwd = await folderWith({ 'paths.json': '{ "conviction.sentencedOn": "1996-06-21" }', 'list.json': '{ "facts": [{ "path": "conviction.sentencedOn", "value": "1996-06-21" }, { "path": "conviction.sentencedOn", "value": "1997-06-21" }] }' })
    const paths = await lenity(['compare', 'paths.json', '--on', '2026-11-20'], { cwd })
    expect(paths).toMatchObject({ exit: 0 })
    expect(paths.out).toContain('Missing\n')
    expect(paths.out).toContain('sentenced 21 June 1996')
    expect((await lenity(['compare', 'list.json', '--on', '2026-11-20'], { cwd })).out).toMatch(/date the sentence was imposed \(rival +judgment, docket sheet,/)
  })

  it('names the place of a path no case has, of a wrong value, and of a day that is none', async () => {
    const cwd = await folderWith({
      'path.json': '{ "conviction": { "sentencedAt": "1996-06-21" } }',
      'value.json': '{ "conviction": { "counts": [{ "foundGrams": -3 }] } }',
      'list.json': '[{ "path": "person.name" }]',
      'number.json': '7',
      'bad.json': '{ "person": { "name": "O" }, }',
    })
    const where = async (file: string, ...more: string[]) => {
      const ran = await lenity(['compare', file, ...more, '--json'], { cwd })
      expect(ran.exit).toBe(1)
      return JSON.parse(ran.out).problem.where
    }
    expect(await where('path.json')).toBe('path.json, $.conviction.sentencedAt')
    expect(await where('value.json')).toBe('value.json, $.conviction.counts[0].foundGrams')
    expect(await where('list.json')).toBe('list.json, $[0]')
    expect(await where('number.json')).toBe('number.json, $')
    expect(await where('bad.json')).toBe('bad.json, line 1, column 30')
    expect(await where('gone.json')).toBe('gone.json')
    expect(await where('path.json', '--on', '2026-02-30')).toBe('--on')
  })
})

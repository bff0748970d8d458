import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lenity } from './run-cli.ts'

let folder: string
let people: string
const day = ['--on', '2026-11-28']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-triage-'))
  people = join(folder, 'people.csv')
  await writeFile(people, [
    'Name,Reg No,DOB,Jurisdiction,State,Custody status,Sentence', 'Ada Rowe,00000-001,1960-02-03,federal,,,life', '"Rowe, Ada",00000-002,1960-02-03,federal,,,life', 'Bo Ek,00000-003,1970-02-03,state,Ohio,,20 years', 'Cy Fox,00000-004,1971-02-03,federal,,,12',
  ].join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('lenity triage', () => {
  it('sorts a list, sets letters in both languages, and says where all of it is', async () => {
    const out = join(folder, 'first-day')
    const ran = await lenity(['triage', people, '-o', out, '--office', 'Example Clinic', '--each-letter', ...day])
    expect(ran).toMatchObject({ exit: 0, out: expect.stringContaining('3 people sorted, 1 rows refused') })
    expect(ran.out).toMatch(/State prisoner +1 +set apart/)
    expect((await readdir(out, { recursive: true })).toSorted()).toEqual(['duplicates.csv', 'letters', 'letters/likely-duplicate', 'letters/likely-duplicate-0001.pdf', 'letters/likely-duplicate/row-3.pdf', 'letters/state-prisoner', 'letters/state-prisoner-0001.pdf', 'letters/state-prisoner/row-4.pdf', 'overview.txt', 'refused.csv', 'results.csv', 'triage.csv'])
    const letter = join(folder, 'letter.pdf')
    expect(await lenity(['triage', people, '--row', '4', '-o', letter, '--office', 'Example Clinic', ...day])).toMatchObject({ exit: 0, out: expect.stringContaining('Governor of Ohio') })
    expect(await readFile(letter)).toEqual(await readFile(join(out, 'letters', 'state-prisoner-0001.pdf')))
    expect(await lenity(['triage', people, '-o', out, ...day])).toMatchObject({ exit: 1, err: expect.stringContaining('something of this name') })
  }, 120_000)

  it('gives volunteers their cases and says which conflict matches nobody', async () => {
    const volunteers = join(folder, 'volunteers.csv')
    await writeFile(volunteers, 'name,capacity,conflicts\nVera,1,Ada Rowe; Nobody Known\n')
    const ran = await lenity(['triage', people, '-o', join(folder, 'given'), '--volunteers', volunteers, '--no-letters', '--json', ...day])
    expect(JSON.parse(ran.out)).toMatchObject({ order: 'strength', unassigned: 1, loads: [0], letters: 0, unmatched: [{ volunteer: 'Vera', said: 'Nobody Known' }] })
    expect(await readFile(join(folder, 'given', 'unassigned.csv'), 'utf8')).toContain('the one volunteer who has room has a conflict')
  }, 120_000)

  it('says what is wrong with what it was given', async () => {
    expect(await lenity(['triage', people])).toMatchObject({ exit: 1, err: expect.stringContaining('A folder for what comes of it is needed.') })
    expect(await lenity(['triage'])).toMatchObject({ exit: 1, err: expect.stringContaining('One file of people is needed.') })
    expect(await lenity(['triage', people, '-o', join(folder, 'x'), '--order', 'friends'])).toMatchObject({ exit: 1, err: expect.stringContaining('“friends” is no order.') })
    expect(await lenity(['triage', people, '--row', '2', '-o', join(folder, 'x.pdf'), ...day])).toMatchObject({ exit: 1, err: expect.stringContaining('no letter goes to it') })
    expect(await lenity(['triage', people, '--row', '99'])).toMatchObject({ exit: 1, err: expect.stringContaining('There is no row 99') })
  }, 120_000)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePeople } from '../../population/test/write-people.ts'
import { lenity } from './run-cli.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let folder: string
let people: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-people-'))
  people = join(folder, 'people.csv')
  await writePeople(people, { count: 400 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a file of many people on the command line', () => {
  it('is shown column by column first, with what is not read and which of the first rows are refused', async () => {
    const list = join(folder, 'list.csv')
    await writeFile(list, 'Client,Reg No,Sentence,Sentenced,Obstruction\nA B,1,240,1996-06-21,yes\nC D,2,life,06/07/1996,no\nE F,3,20 years,1996-06-21,\n')
    const ran = await lenity(['screen', list])
    expect(ran.exit).toBe(0)
    expect(ran.out).toMatch(/Sentence +total term of imprisonment/)
    expect(ran.out).toMatch(/Obstruction +perhaps guideline\.obstruction\?/)
    expect(ran.out).toContain('row 2: refused, the total term of imprisonment could be months or years (“Sentence”: 240).')
    expect(ran.out).toContain('could be June 7 or July 6')
    expect(ran.out).toContain('row 4: can be read')
    expect(ran.out).not.toMatch(/A B|C D|E F/)
    const said = join(folder, 'said.json')
    await writeFile(said, JSON.stringify([{ heading: 'Sentence', holds: 'conviction.term', way: 'months' }, { heading: 'Obstruction', holds: 'guideline.obstruction' }]))
    expect((await lenity(['screen', list, '--columns', said])).out).toContain('row 2: can be read')
  })

  it('is known as the Sentencing Commission’s datafile by its columns, and shown with the words of the codebook', async () => {
    const list = join(folder, 'opafy.csv')
    await writeFile(list, 'USSCIDN,XFOLSOR,XCRHISSR,SOURCES,TOTPRISN,TOTDAYS,DISTRICT,DEPART\n1,34,5,1,240,0,41,3\n2,44,5,1,240,0,41,0\n')
    expect(await lenity(['screen', list])).toMatchObject({ exit: 1, err: expect.stringContaining('without SENTDATE') })
    expect(await lenity(['screen', list, '--fiscal-year', 'soon'])).toMatchObject({ exit: 1, err: expect.stringContaining('not a year') })
    expect(await lenity(['screen', list, '--fiscal-year', '2010'])).toMatchObject({ exit: 1, err: expect.stringContaining('2010 was not read') })
    const ran = await lenity(['screen', list, '--fiscal-year', '2003'])
    expect(ran.exit).toBe(0)
    expect(ran.out.replaceAll(/\s+/g, ' ')).toContain('it is the Sentencing Commission’s individual datafile. Each row is read by the codebook of its fiscal year; read were those of 2000 (ICPSR 3496), 2001 (ICPSR 3497), 2002 (ICPSR 4110), 2003 (ICPSR 4290).')
    expect(ran.out).toMatch(/XFOLSOR +total offense level found +“FINAL OFFENSE LEVEL”/)
    expect(ran.out).toMatch(/DISTRICT +The codebooks read give its numbers no labels\./)
    expect(ran.out).toMatch(/DEPART +What can endanger a person/)
    expect(ran.out).toContain('row 2: can be read')
    expect(ran.out).toMatch(/row 3: refused, the total offense level found .* is no code/)
  })

  it('gives every reason of one row, and says when there is none', async () => {
    const ran = await lenity(['screen', people, '--row', '7', '--on', '2026-11-28'])
    expect(ran.out).toContain('Commutation of sentence by the President')
    expect(await lenity(['screen', people, '--row', '99999'])).toMatchObject({ exit: 1, err: expect.stringContaining('There is no row 99999') })
  })

  it.skipIf(process.platform === 'win32')('killed on the way goes on where it was, and gives the bytes of a run that was not', async () => {
    const args = (name: string) => ['screen', people, '-o', join(folder, name), '--on', '2026-11-28', '--workers', '1']
    expect((await lenity(args('whole.csv'))).exit).toBe(0)
    const run = spawn(process.execPath, [main, ...args('killed.csv')], { stdio: 'ignore' })
    while (await access(join(folder, 'killed.csv.part', 'journal.json')).then(() => false, () => true)) await wait(20)
    run.kill('SIGKILL')
    await once(run, 'exit')
    await expect(access(join(folder, 'killed.csv'))).rejects.toThrow('no such file')
    const again = await lenity(args('killed.csv'))
    expect(again.out).toContain('beside what was done before')
    for (const name of ['.csv', '.refused.csv']) expect(await readFile(join(folder, `killed${name}`))).toEqual(await readFile(join(folder, `whole${name}`)))
  }, 180_000)

  it('is not written over a result that is there, unless that is wanted', async () => {
    const out = join(folder, 'there.csv')
    await writeFile(out, 'mine')
    expect(await lenity(['screen', people, '-o', out])).toMatchObject({ exit: 1, err: expect.stringContaining('There is a file of this name already.') })
    expect(await readFile(out, 'utf8')).toBe('mine')
  })

  it('says what is wrong with what it was given', async () => {
    expect(await lenity(['screen', join(folder, 'none.csv')])).toMatchObject({ exit: 1, err: expect.stringContaining('There is no such file.') })
    expect(await lenity(['screen', people, '-o', 'x.xlsx'])).toMatchObject({ exit: 1, err: expect.stringContaining('The result is written as CSV or Parquet.') })
    expect(await lenity(['screen', people, '--workers', '0'])).toMatchObject({ exit: 1, err: expect.stringContaining('not a number of threads') })
    expect(await lenity(['screen', people, '--id', 'nobody'])).toMatchObject({ exit: 1, err: expect.stringContaining('No column has the heading “nobody”') })
  }, 120_000)
})

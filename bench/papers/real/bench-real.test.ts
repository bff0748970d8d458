import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { benchReal } from './bench-real.ts'
import { showReal } from './show-real.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'real-papers-')) })
afterEach(() => rm(folder, { recursive: true }))

/** A reader is a process that gives way to others. */
const patient = 300_000

const text = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF VIRGINIA\nUNITED STATES OF AMERICA v. ABEL MUNROE\nCase Number: 4:11-CR-00015-2\nJUDGMENT IN A CRIMINAL CASE\nThe defendant is hereby committed to the custody of the Bureau of Prisons to be imprisoned for a total term of: 240 months.\nUSM Number: 99123-777\n'
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const label = (facts: readonly unknown[], of = text) => JSON.stringify({ source: 'made up', sha256: createHash('sha256').update(of).digest('hex'), kind: 'judgment', facts })

async function put(facts: readonly unknown[], of?: string): Promise<void> {
  await writeFile(join(folder, 'munroe.txt'), text)
  await writeFile(join(folder, 'munroe.txt.label.json'), label(facts, of))
}

it('compares what is proposed with what somebody labelled, whose names are read where the label points, and tells no register number', async () => {
  await put([{ path: 'conviction.term', value: 180, at: at('240 months') }, { path: 'person.name', at: at('ABEL MUNROE') }, { path: 'conviction.fine', value: 5, at: at('240') }])
  await writeFile(join(folder, 'other.txt'), 'Nobody labelled this.')
  const lines = showReal(await benchReal(folder)).join('\n')
  expect(lines).toContain('1 labelled; 1 without a label')
  expect(lines).toContain('munroe.txt: conviction.term read 240, is 180, UNSEEN')
  expect(lines).toContain('munroe.txt: conviction.fine missed')
  expect(lines).not.toContain('person.name')
  expect(lines).not.toContain('99123')
}, patient)

it('says why it read nothing', async () => {
  expect(showReal(await benchReal(undefined))[0]).toBe('Real papers: skipped, no folder was named: --real FOLDER, or LENITY_REAL_PAPERS.')
  expect(showReal(await benchReal(folder))[0]).toBe(`Real papers: skipped, none of the files of ${folder} has a label.`)
})

it('refuses a label of other bytes, one that points outside its file, and one that holds a register number', async () => {
  await put([], 'other words')
  await expect(benchReal(folder)).rejects.toThrow('is of other bytes')
  await put([{ path: 'conviction.term', value: 240, at: [5, 99_999] }])
  await expect(benchReal(folder)).rejects.toThrow('points outside the file')
  await put([{ path: 'person.registerNumber', at: at('99123-777') }])
  await expect(benchReal(folder)).rejects.toThrow('holds a register number')
})

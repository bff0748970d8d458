import { describe, expect, it } from 'vitest'
import { folderWith, lenity } from './run-cli.ts'

const agrees = { id: 'A1', manual_edition: '2016', facts: { guideline: '2D1.1', drugs: [{ type: 'PCP (mixture)', grams: 70 }, { type: 'LSD', grams: 0.25 }] }, expected: { base_offense_level: 22 } }
const differs = { ...agrees, id: 'D1', expected: { base_offense_level: 40 } }
const beyond = { id: 'N1', facts: { riddle: 'what walks on four legs' }, expected: { answer: 'man' } }

describe('lenity check', () => {
  it('counts what agrees and what is not encoded, and passes', async () => {
    const cwd = await folderWith({ 'one.json': JSON.stringify([agrees, beyond]), 'two.json': JSON.stringify([agrees]) })
    const ran = await lenity(['check', 'one.json', 'two.json', '--json'], { cwd })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const data = JSON.parse(ran.out)
    expect(data).toMatchObject({ agree: 2, differ: 0, notEncoded: 1, files: [{ file: 'one.json', agree: 1 }, { file: 'two.json', agree: 1 }] })
    expect(data.cases.map((c: { id: string; status: string; file: string }) => [c.file, c.id, c.status])).toEqual([['one.json', 'A1', 'agree'], ['one.json', 'N1', 'notEncoded'], ['two.json', 'A1', 'agree']])
    expect(data.cases[0]).toMatchObject({ expected: { base_offense_level: 22 }, got: { base_offense_level: 22 } })
    expect(data.cases[1].why).not.toBe('')
  })

  it('fails when one differs, and shows both values', async () => {
    const cwd = await folderWith({ 'one.json': JSON.stringify([agrees, differs]) })
    const ran = await lenity(['check', 'one.json'], { cwd })
    expect(ran.exit).toBe(1)
    expect(ran.out).toMatch(/^one computation agrees, one differs, all are encoded\.\n/)
    expect(ran.out).toMatch(/D1 differs: .*\n {2}base_offense_level +expected 40 +got 22/)
  })

  it('names the line and column where a file is not JSON, and the case that has no facts', async () => {
    const cwd = await folderWith({ 'bad.json': '[\n  { "id": "A1" "facts": {} }\n]', 'short.json': JSON.stringify([agrees, { id: 'X' }]), 'object.json': '{}' })
    const ran = await lenity(['check', 'bad.json', 'short.json', 'object.json', '--json'], { cwd })
    expect(ran.exit).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ agree: 1, problems: [{ where: 'bad.json, line 2, column 16' }, { where: 'short.json[1].facts' }, { where: 'object.json' }] })
  })
})

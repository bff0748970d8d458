import { describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket, type Cell, type PacketInput } from '../index.ts'

const words = (cell: Cell | undefined) => (cell === undefined ? '' : 'text' in cell ? cell.text : cell.map(({ text }) => text).join(' '))

function rowsOf(input: PacketInput) {
  const composed = composePacket(input)
  if (!composed.ok) throw new Error(composed.problem.what)
  const part = composed.packet.parts.find(({ id }) => id === 'checklist')
  const tables = (part?.sections ?? []).flatMap(({ blocks }) => blocks).filter((block) => block.is === 'table')
  const rows = new Map(tables.flatMap(({ rows }) => rows).map(([asks, standing, where]) => [words(asks), { asks, standing: words(standing), where: words(where) }]))
  return { part, rows, notes: composed.notes, packet: composed.packet }
}

describe('the checklist', () => {
  it('cites for each row the rule that asks it', async () => {
    const { rows } = rowsOf((await exampleCase('odessa-marlowe', { confidentialAllowedBy: 'An order' })).input)
    expect(rows.size).toBeGreaterThan(15)
    for (const [text, { asks }] of rows) expect(asks !== undefined && !('text' in asks) && asks[0]?.basis, text).toMatchObject({ is: 'law' })
  })

  it('says there with the pages, not there, and does not apply because of a fact', async () => {
    const { input } = await exampleCase('odessa-marlowe', { confidentialAllowedBy: 'An order' })
    const { rows } = rowsOf(input)
    expect(rows.get('Judgment')).toMatchObject({ standing: 'There', where: 'LEN-000001 to LEN-000006 (Ex. 1)' })
    expect(rows.get('The waiting period before a petition for pardon')).toMatchObject({ standing: 'Does not apply', where: 'A commutation is asked for, not a pardon.' })
    expect(rows.get('For a military offense, submitted to the Secretary of the department')).toMatchObject({ standing: 'Does not apply', where: 'The conviction is federal.' })
    expect(rows.get('Signed by the applicant')?.standing).toBe('By hand')
    expect(rows.get('Every question answered, or why it does not apply')).toMatchObject({ standing: 'Not there', where: '2 questions of the application wait: 5, 6' })
    const without = rowsOf({ ...input, papers: input.papers.filter(({ kind }) => kind.kind !== 'progress report') }).rows
    expect(without.get('Progress report')).toMatchObject({ standing: 'Not there', where: '–' })
  })

  it('never takes what is not known for there: whose law was broken, what the court has pending', async () => {
    const { input } = await exampleCase('odessa-marlowe')
    const facts = input.facts.filter(({ path }) => path !== 'conviction.sovereign')
    const { rows } = rowsOf({ ...input, facts, standing: undefined })
    expect(rows.get('For a military offense, submitted to the Secretary of the department')).toMatchObject({ standing: 'Still open', where: expect.stringContaining('a judgment would show it') })
    expect(rows.get('No court challenge to the conviction or sentence pending')?.standing).toBe('Still open')
  })

  it('asks for medical records only where something of health is claimed', async () => {
    const { input } = await madeUpCase()
    expect(rowsOf(input).rows.get('Medical record')?.standing).toBe('There')
    const well = { ...input, facts: input.facts.filter(({ path }) => !path.startsWith('health.')), papers: input.papers.filter(({ kind }) => kind.kind !== 'medical record') }
    expect(rowsOf(well).rows.get('Medical record')).toMatchObject({ standing: 'Does not apply', where: 'The petition says nothing of health' })
  })

  it('by mail names no confidential paper, there or not there', async () => {
    const { part, rows } = rowsOf((await madeUpCase({ variant: 'person by mail' })).input)
    expect(rows.has('Sentence computation')).toBe(true)
    expect([...rows.keys()].join('\n')).not.toMatch(/presentence|statement of reasons/i)
    expect(part).toBeDefined()
  })

  it('has no row that argues against the petition: whether other relief comes first is counsel’s to say', async () => {
    const { input } = await exampleCase('odessa-marlowe')
    const asks = 'No other relief to ask for first, or exceptional circumstances'
    expect(rowsOf(input).rows.has(asks)).toBe(false)
    expect(rowsOf({ ...input, otherRelief: 'A motion was denied.' }).rows.get(asks)).toMatchObject({ standing: 'There', where: 'The letter says how it stands' })
  })

  it('tells counsel that the Pardon Attorney’s own list is not encoded', async () => {
    expect(rowsOf((await madeUpCase()).input).notes.join()).toContain('The Pardon Attorney’s own list of 2014 was not read and is not encoded.')
  })
})

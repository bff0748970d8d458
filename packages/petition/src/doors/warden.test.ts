import { describe, expect, it } from 'vitest'
import { doorCase, paperText } from '../../test/door-case.ts'
import { canary } from '../../test/made-up-case.ts'
import { readDocx } from '../../test/read-docx.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { problems } from '../problems.ts'
import { renderPacket } from '../render-packet.ts'
import { composeDoorPaper } from './compose-door-paper.ts'
import { otherDoors } from './doors.ts'
import { renderDoorPaperAsWord } from './render-door-paper.ts'

const on = '2026-11-24'
const ill = { 'health.terminal': true, 'release.careNeededBy': 'parent' }

async function request(more: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []) {
  const made = await doorCase(more, without)
  const composed = composeDoorPaper('warden-request', made.input, on)
  if (!composed.ok) throw new Error(composed.problem.what)
  return { ...made, ...composed }
}

describe('a request to the warden', () => {
  it('reads as it always has, for someone terminally ill whose parent needs care', async () => {
    const { packet } = await request(ill)
    await expect(paperText(packet)).toMatchFileSnapshot('../../test/doors/warden-request-ill.txt')
  })

  it('reads as it always has where no circumstance is met: the person’s own words have the room', async () => {
    const { packet, notes } = await request()
    await expect(paperText(packet)).toMatchFileSnapshot('../../test/doors/warden-request-open.txt')
    expect(notes.join('\n')).toContain('No circumstance the law names is met')
    expect(notes.join('\n')).toContain('Open, and not claimed: A terminal illness? Missing:')
    expect(notes.join('\n')).toContain('28 CFR 571.61')
  })

  it('tells the record in the words of the office, on the pages it rested on, and asks in the standard ones', async () => {
    const { input } = await doorCase(ill)
    const composed = composeDoorPaper('warden-request', { ...input, voice: { wordings: [{ sentence: 'work inside', text: 'To this day the prison counts on the work given as [work].' }], blocks: [] } }, on)
    if (!composed.ok) throw new Error(composed.problem.what)
    const [ours, standard] = [paperText(composed.packet), paperText((await request(ill)).packet)]
    expect(ours).toContain('To this day the prison counts on the work given as library clerk.')
    expect(standard).toContain('The prison gives the work assignment as library clerk.')
    expect(ours.replace('To this day the prison counts on the work given as library clerk.', 'The prison gives the work assignment as library clerk.')).toBe(standard)
  })

  it('claims a ground only while the fact that meets it stands', async () => {
    for (const [value, claimed] of [[true, true], [false, false], [undefined, false]] as const) {
      const { packet } = await request(value === undefined ? {} : { 'health.terminal': value })
      expect(paperText(packet).includes('A terminal illness.'), String(value)).toBe(claimed)
    }
  })

  it('says nothing that is confidential or sealed, and asks no question of the warden', async () => {
    const { packet, input } = await request(ill)
    expect(JSON.stringify(packet)).not.toContain(canary.sealed)
    expect(JSON.stringify(packet)).not.toContain(canary.report)
    expect(JSON.stringify(packet)).not.toContain('open question')
    expect(packet.exhibits.map(({ kind }) => kind)).not.toContain('presentence report')
    expect(problems(packet, input.facts, input.standing)).toEqual([])
    expect(packet.exhibits.map(({ tab }) => tab), 'numbered without a gap').toEqual(packet.exhibits.map((_, at) => at + 1))
  })

  it('leaves lines for what the rule asks of a release plan and nothing confirmed says, and for treatment where health is the ground', async () => {
    const lines = async (more: Readonly<Record<string, unknown>>, without: readonly string[] = []) => [...paperText((await request(more, without)).packet).matchAll(/^(Where|How) [^:\n]*(?=: _)/gm)].map(([label]) => label)
    expect(await lines({})).toEqual(['Where medical treatment will be received, and how it will be paid for'])
    expect(await lines({}, ['health.conditions.0.name', 'health.conditions.0.on'])).toEqual([])
    expect(await lines({ 'health.terminal': true }, ['health.conditions.0.name', 'health.conditions.0.on', 'release.home', 'release.job'])).toEqual(['Where the person will live', 'How the person will be supported', 'Where medical treatment will be received, and how it will be paid for'])
  })

  it('is refused by name where the institution is not confirmed, the person is released, or the case is closed', async () => {
    const refusal = async (more: Readonly<Record<string, unknown>>, without: readonly string[] = [], closed = false) => {
      const { input } = await doorCase(more, without)
      const composed = composeDoorPaper('warden-request', closed ? { ...input, closed: { on: '2026-11-01', why: 'died' } } : input, on)
      return composed.ok ? '' : composed.problem.what
    }
    expect(await refusal({}, ['custody.facility'])).toBe('A request to the warden cannot be made yet. Not confirmed, or not to be quoted: facility.')
    expect(await refusal({ 'custody.status': 'released' })).toBe('A request to the warden cannot be made: the person is released.')
    expect(await refusal({ 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' })).toBe('A request to the warden is for a federal sentence.')
    expect(await refusal({}, [], true)).toBe('The case is closed: died.')
  })

  it('has its own head on every page as a PDF with its exhibits, and the same words for a word processor', async () => {
    const { packet, bytesOf } = await request(ill)
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    const read = await readPdf(pdf)
    const sheets = packet.exhibits.reduce((sum, { sheets: each }) => sum + each.length, 0)
    for (const page of read.pages.slice(0, -sheets)) expect(page).toContain('Request to the warden: Ruth Ellen Calder')
    expect(read.pages.slice(0, -sheets).join('')).not.toMatch(/Copy for the applicant|Petition for commutation/)
    expect(read.links.every((link) => link.to !== undefined)).toBe(true)
    const word = JSON.stringify(await readDocx(await renderDoorPaperAsWord(packet)))
    for (const words of ['Request for a motion under 18 U.S.C. 3582(c)(1)(A)', 'The Warden', 'A terminal illness.', 'Received for the warden', 'address of the institution']) expect(word).toContain(words)
  })
})

describe('the record of sending and receipt', () => {
  it.each([['2026-11-03', '3 December 2026'], ['2026-01-31', '2 March 2026'], ['2024-01-31', '1 March 2024']])('of a request received on %s gives %s as the first day for a motion', async (received, first) => {
    const { input } = await doorCase({ 'custody.wardenRequestOn': received })
    const composed = composeDoorPaper('warden-receipt', input, on)
    expect(composed.ok && paperText(composed.packet)).toContain(`complete on ${first}, the first day on which the person may bring the motion.`)
  })

  it('names no day while the receipt is unknown or not confirmed, and is the sheet to fill in', async () => {
    const { input } = await doorCase()
    const composed = composeDoorPaper('warden-receipt', input, on)
    expect(composed.ok && paperText(composed.packet)).not.toContain('complete on')
    await expect(composed.ok && paperText(composed.packet)).toMatchFileSnapshot('../../test/doors/warden-receipt-open.txt')
    const { input: proposed } = await doorCase({ 'custody.wardenRequestOn': '2026-11-03' })
    const unsure = composeDoorPaper('warden-receipt', { ...proposed, facts: proposed.facts.map((fact) => (fact.path === 'custody.wardenRequestOn' ? { ...fact, standing: 'proposed' } : fact)) }, on)
    expect(unsure.ok && paperText(unsure.packet)).not.toContain('complete on')
  })
})

describe('the door of the warden', () => {
  const door = async (more: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []) => otherDoors({ ...(await doorCase(more, without)).input, on, counsel: true }).find(({ id }) => id === 'warden')

  it('is open to whoever serves a federal term, and says whether a circumstance is met', async () => {
    expect(await door(ill)).toMatchObject({ standing: 'open', says: 'Whoever serves a term may ask. A circumstance the law counts is met.' })
    expect(await door()).toMatchObject({ standing: 'open', says: expect.stringContaining('cannot be said yet') as string })
  })

  it('is not open after release or for a state sentence, and not said to be either while that is unknown', async () => {
    expect(await door({ 'custody.status': 'released' })).toMatchObject({ standing: 'not open', papers: [] })
    expect(await door({ 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' })).toMatchObject({ standing: 'not open', says: expect.stringContaining('law of Ohio') as string })
    expect(await door({}, ['custody.status'])).toMatchObject({ standing: 'cannot say' })
  })
})

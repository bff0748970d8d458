import { projectRelease } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { doorCase, paperText } from '../../test/door-case.ts'
import { canary } from '../../test/made-up-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { problems } from '../problems.ts'
import { renderPacket } from '../render-packet.ts'
import { compareRelease } from './compare-release.ts'
import { composeDoorPaper } from './compose-door-paper.ts'
import { otherDoors } from './doors.ts'

const on = '2026-11-24'
/** Ruth Calder's term: 360 months from 4 January 2005, 420 days of credit. */
const counted = (change: object = {}) => { const found = projectRelease({ term: 360, commencedOn: '2005-01-04', priorCreditDays: 420, lostDays: 27, method: 'per year imposed', ...change }); if (found.status !== 'computed') throw new Error(found.status); return found.value }
const sheet = (projected: string) => ({ 'custody.goodTimeLostDays': 27, 'custody.projectedReleaseOn': projected })
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

async function remedy(projected: string) {
  const made = await doorCase(sheet(projected))
  return { ...made, composed: composeDoorPaper('remedy', made.input, on) }
}

describe('the two computations of a release', () => {
  it('differ by days from the last day the law gives, and name the way of counting that gives the Bureau’s day', async () => {
    const served = counted({ method: 'per year served' }).releaseOn
    const { input } = await doorCase(sheet(served))
    const compared = compareRelease(input.caseFacts)
    expect(compared?.daysLater).toBeGreaterThan(100)
    expect(compared?.explains.map(({ words }) => words)).toEqual([expect.stringContaining('for each year served')])
    const { input: without } = await doorCase(sheet(counted({ priorCreditDays: 0 }).releaseOn))
    expect(compareRelease(without.caseFacts)).toMatchObject({ daysLater: 420, explains: [{ words: 'when the credit for prior custody is left out' }] })
  })

  it('are not held against each other while a fact is unknown, or for life', async () => {
    expect(compareRelease((await doorCase({ 'custody.projectedReleaseOn': '2030-03-02' })).input.caseFacts)).toBeUndefined()
    expect(compareRelease((await doorCase({ ...sheet('2030-03-02'), 'conviction.term': 'life' })).input.caseFacts)).toBeUndefined()
  })
})

describe('a request to correct the computation', () => {
  it('reads as it always has, line by line with its rules, and says by when to appeal only where the text was read', async () => {
    const { composed, input } = await remedy(counted({ method: 'per year served' }).releaseOn)
    if (!composed.ok) throw new Error(composed.problem.what)
    const text = paperText(composed.packet)
    await expect(text).toMatchFileSnapshot('../../test/doors/remedy.txt')
    expect(text).toContain('within 20 calendar days of the day the Warden signed it')
    for (const words of ['due within 20 calendar days after the day on which the ground for the request arose. [28 CFR 542.14(a)', 'the Regional Director within 30, the General Counsel within 40. Each may extend that once', 'the silence may be taken as a denial at that level. [28 CFR 542.18']) expect(text).toContain(words)
    expect(composed.notes.join('\n')).toContain('says nothing of a last day that falls on a weekend')
    // What the Bureau has and nobody read from its papers is not said to be missing there.
    expect(text).not.toContain('not on the sheet')
    expect(problems(composed.packet, input.facts, input.standing)).toEqual([])
    expect(JSON.stringify(composed)).not.toContain(canary.report)
    expect(JSON.stringify(composed)).not.toContain(canary.sealed)
  })

  it.each([[1, true], [0, false], [-1, false]])('of a day %i after the law’s: made %s', async (days, there) => {
    const { composed } = await remedy(later(counted().releaseOn, days))
    expect(composed.ok).toBe(there)
    if (!composed.ok) expect(composed.problem.what).toContain('nothing to remedy')
  })

  it('is set as a paper of its own', async () => {
    const { composed, bytesOf } = await remedy(later(counted().releaseOn, 30))
    if (!composed.ok) throw new Error(composed.problem.what)
    expect(composed.notes.join('\n')).toContain('No other way of counting')
    const { pdf, warnings } = await renderPacket(composed.packet, bytesOf)
    expect(warnings).toEqual([])
    expect((await readPdf(pdf)).pages[0]).toContain('Sentence computation: Ruth Ellen Calder')
  })
})

describe('the door of the remedy', () => {
  const door = async (more: Readonly<Record<string, unknown>>) => otherDoors({ ...(await doorCase(more)).input, on, counsel: true }).find(({ id }) => id === 'remedy')

  it('is open only where the Bureau’s day is later, and says what is missing where it cannot be said', async () => {
    expect(await door(sheet(later(counted().releaseOn, 1)))).toMatchObject({ standing: 'open', says: expect.stringContaining('lies 1 day after') as string })
    expect(await door(sheet(counted().releaseOn))).toMatchObject({ standing: 'not open', papers: [] })
    expect(await door({})).toMatchObject({ standing: 'cannot say', says: expect.stringContaining('good conduct time disallowed or forfeited; projected release') as string })
    expect(await door({ 'conviction.term': 'life' })).toMatchObject({ standing: 'not open', says: 'A life sentence has no date of release.' })
  })
})

import { describe, expect, it } from 'vitest'
import { doorCase, paperText } from '../../test/door-case.ts'
import { exampleCase } from '../../test/example-case.ts'
import { canary } from '../../test/made-up-case.ts'
import { readDocx } from '../../test/read-docx.ts'
import { readLayout } from '../../test/read-layout.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { problems } from '../problems.ts'
import { renderPacket } from '../render-packet.ts'
import { composeDoorPaper } from './compose-door-paper.ts'
import type { DoorPaperId } from './door-paper.ts'
import { otherDoors } from './doors.ts'
import { renderDoorPaperAsWord } from './render-door-paper.ts'

const on = '2026-11-24'
const ill = { 'health.terminal': true, 'custody.wardenRequestOn': '2026-09-01' }

async function made(paper: DoorPaperId, more: Readonly<Record<string, unknown>> = ill, without: readonly string[] = []) {
  const { input, bytesOf } = await doorCase(more, without)
  const composed = composeDoorPaper(paper, { ...input, confidentialAllowedBy: undefined }, on)
  return { composed, input, bytesOf }
}

async function text(paper: DoorPaperId, more?: Readonly<Record<string, unknown>>, without?: readonly string[]) {
  const { composed } = await made(paper, more, without)
  if (!composed.ok) throw new Error(`${composed.problem.what} ${composed.problem.next}`)
  return { text: paperText(composed.packet), notes: composed.notes.join('\n'), packet: composed.packet }
}

describe('a motion for compassionate release', () => {
  it('reads as it always has, with the caption of the judgment, and its order beside it', async () => {
    await expect((await text('motion-compassionate')).text).toMatchFileSnapshot('../../test/doors/motion-compassionate.txt')
    await expect((await text('order-compassionate')).text).toMatchFileSnapshot('../../test/doors/order-compassionate.txt')
  })

  it('names the court, the parties and the number from the confirmed judgment, asks for the division, and is refused where one is not known', async () => {
    const { text: read } = await text('motion-compassionate')
    for (const words of ['UNITED STATES DISTRICT COURT', 'EASTERN DISTRICT OF MISSOURI', '[division, where the court has them]', 'RUTH ELLEN CALDER,', 'No. 4:04-CR-00000-01', 'Judge Miriam T. Ashgrove']) expect(read).toContain(words)
    expect((await text('motion-compassionate', ill, ['conviction.judge'])).text).toContain('[judge]')
    const { composed } = await made('motion-compassionate', ill, ['conviction.docketNumber', 'conviction.district'])
    expect(composed).toMatchObject({ ok: false, problem: { what: 'A motion cannot be made yet. Not confirmed, or not to be quoted: district; docket number.' } })
  })

  it('claims what is met, never what is not, and puts what is open to counsel', async () => {
    const { text: read, notes } = await text('motion-compassionate')
    expect(read).toContain('A terminal illness.')
    expect(read).not.toMatch(/self-care|change in the law|caregiver|open question/i)
    expect(notes).toContain('Open, and not claimed: A family member left without a caregiver')
    const { composed } = await made('motion-compassionate', { ...ill, 'health.terminal': false })
    expect(composed).toMatchObject({ ok: false, problem: { what: 'No ground for this motion is met by what is confirmed and may be said.' } })
  })

  it('says when the thirty days are over, warns while they run, and warns where the receipt is unknown', async () => {
    expect((await text('motion-compassionate')).text).toContain('was complete on 1 October 2026')
    expect((await text('motion-compassionate', { ...ill, 'custody.wardenRequestOn': '2026-11-10' })).text).toContain('is complete on 10 December 2026')
    expect((await text('motion-compassionate', { ...ill, 'custody.wardenRequestOn': '2026-11-10' })).notes).toContain('Do not file before 10 December 2026')
    const unknown = await text('motion-compassionate', { 'health.terminal': true })
    expect(unknown.notes).toContain('Do not file yet: whether and when the warden received a request is not confirmed.')
    expect(unknown.text).not.toContain('The request to the warden')
  })

  it('holds nothing sealed, and nothing confidential without a recorded rule', async () => {
    const { composed, input } = await made('motion-compassionate')
    expect(JSON.stringify(composed)).not.toContain(canary.sealed)
    expect(JSON.stringify(composed)).not.toContain(canary.report)
    expect(composed.ok && problems(composed.packet, input.facts, input.standing)).toEqual([])
  })

  it('quotes whole sentences and says whose words they are', async () => {
    expect((await text('motion-compassionate')).text).toContain('In the words of the Guidelines Manual: “The defendant is suffering from a terminal illness (i.e., a serious and advanced illness with an end-of-life trajectory).” [')
  })

  it('says of what only a person said that it is stated, never that a record shows it, and tells counsel which paper would', async () => {
    const { text: read, notes } = await text('motion-compassionate')
    expect(read).toContain('It is stated that there is a terminal illness. [statement of A. Counsel, 20 November 2026;')
    expect(read).not.toContain('The record shows a terminal illness')
    expect(notes).toContain('“A terminal illness?” is met by what a person says, and no paper attached shows it: a medical record would.')
  })

  it('has an order that finds what the statute asks the court to find', async () => {
    expect((await text('order-compassionate')).text).toContain('the court finds that extraordinary and compelling reasons warrant a reduction and that it is consistent with the applicable policy statements of the Sentencing Commission, and grants the motion.')
  })

  it('keeps what follows lines to write on clear of the last of them', async () => {
    const { packet, input } = { ...(await text('order-compassionate')), input: await doorCase(ill) }
    const [page] = await readLayout((await renderPacket(packet, input.bytesOf)).pdf, 1)
    const at = (words: string) => page?.lines.find((line) => line.text.includes(words))
    for (const [above, below, lines] of [['Time served, or a number', 'The term of 60 months', 1], ['Other terms of this order', 'In all else the judgment', 2]] as const) expect((at(below)?.top ?? 0) - (at(above)?.bottom ?? 0), below).toBeGreaterThan(lines * 22 + 8)
  })

  it('is set as a court paper in PDF and for Word, the order with nothing cited behind its sentences', async () => {
    const { composed, bytesOf } = await made('motion-compassionate')
    if (!composed.ok) throw new Error(composed.problem.what)
    const { pdf, warnings } = await renderPacket(composed.packet, bytesOf)
    expect(warnings).toEqual([])
    const read = await readPdf(pdf)
    expect(read.pages[0]).toContain('EASTERN DISTRICT OF MISSOURI')
    expect(read.links.every((link) => link.to !== undefined)).toBe(true)
    expect(JSON.stringify(await readDocx(await renderDoorPaperAsWord(composed.packet)))).toContain('EASTERN DISTRICT OF MISSOURI')
    const { text: order, packet } = await text('order-compassionate')
    expect(order).not.toMatch(/\[Ex\.|\[18 U/)
    expect((await renderPacket(packet, bytesOf)).pages).toBe(1)
  })
})

describe('a motion under section 404', () => {
  const crack = {
    'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 60, 'conviction.counts.0.deathResulted': false, 'conviction.counts.complete': true,
    'conviction.notice851': false, 'conviction.priors851.complete': true, 'litigation.section404Denied': false,
  }

  it('reads as it always has, states its grounds and asks nothing, and is set on pages with the caption of the district', async () => {
    const { composed, bytesOf } = await made('motion-404', crack)
    if (!composed.ok) throw new Error(`${composed.problem.what} ${composed.problem.next}`)
    await expect(paperText(composed.packet)).toMatchFileSnapshot('../../test/doors/motion-404.txt')
    expect(paperText(composed.packet)).not.toMatch(/\? Yes\./)
    expect((await text('order-404', crack)).text).toContain('the court finds that the offense is a covered offense under section 404(a) of that Act, and grants the motion.')
    const { pdf, warnings } = await renderPacket(composed.packet, bytesOf)
    expect(warnings).toEqual([])
    expect((await readPdf(pdf)).pages[0]).toContain('EASTERN DISTRICT OF MISSOURI')
  }, 60_000)
})

describe('a motion after a retroactive amendment', () => {
  it('is refused while what it rests on stands only in confidential papers, and made under the rule that was recorded', async () => {
    const { input } = await exampleCase('odessa-marlowe')
    const refused = composeDoorPaper('motion-amendment', { ...input, confidentialAllowedBy: undefined }, on)
    expect(refused.ok).toBe(false)
    const allowed = composeDoorPaper('motion-amendment', { ...input, confidentialAllowedBy: 'Local Rule 32.1' }, on)
    const answer = input.screening.routes.find(({ id }) => id === '3582(c)(2)')?.answers.find(({ id }) => id === '1B1.10')
    expect(answer?.truth).toBe('met')
    expect(refused).toMatchObject({ problem: { what: expect.stringContaining('only in confidential papers') as string } })
    expect(allowed.ok && paperText(allowed.packet)).toContain('The applicable range is lowered. The range was life and becomes 210 to 262 months.')
  })
})

describe('the doors of the court', () => {
  const doors = async (more: Readonly<Record<string, unknown>>, counsel = true) => { const { input } = await doorCase(more); return new Map(otherDoors({ ...input, on, counsel }).map((door) => [door.id, door])) }

  it('give no motion to someone without counsel, and say where to turn', async () => {
    const without = await doors(ill, false)
    expect(without.get('motion-compassionate')).toMatchObject({ papers: [], instead: { says: expect.stringContaining('AO 250') as string } })
    expect(without.get('motion-404')).toMatchObject({ papers: [], instead: { says: expect.stringContaining('clerk of the court') as string } })
    expect((await doors(ill)).get('motion-compassionate')?.papers.map(({ id }) => id)).toEqual(['motion-compassionate', 'order-compassionate'])
  })

  it('are open where all is met, closed where one thing is not, and say until when', async () => {
    expect((await doors(ill)).get('motion-compassionate')).toMatchObject({ standing: 'open' })
    expect((await doors({ ...ill, 'custody.wardenRequestOn': '2026-11-10' })).get('motion-compassionate')).toMatchObject({ standing: 'not open', says: expect.stringContaining('Answered no until 2026-12-10') as string })
    expect((await doors({ 'health.terminal': true })).get('motion-compassionate')).toMatchObject({ standing: 'cannot say' })
  })

})

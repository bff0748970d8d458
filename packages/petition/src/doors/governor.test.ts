import { describe, expect, it } from 'vitest'
import { doorCase, paperText } from '../../test/door-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { problems } from '../problems.ts'
import { renderPacket } from '../render-packet.ts'
import { composeDoorPaper } from './compose-door-paper.ts'
import type { GovernorAsk } from './compose-governor-letter.ts'
import { otherDoors } from './doors.ts'

const on = '2026-11-24'
const ohio = { 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' }
const federalOnly = ['conviction.court', 'conviction.district']

async function letter(kind: GovernorAsk, more: Readonly<Record<string, unknown>> = ohio) {
  const made = await doorCase(more, federalOnly)
  const composed = composeDoorPaper(kind, made.input, on)
  if (!composed.ok) throw new Error(composed.problem.what)
  return { ...made, ...composed, text: paperText(composed.packet) }
}

describe('a letter to a governor', () => {
  it.each(['governor-commutation', 'governor-reprieve', 'governor-dna'] as const)('that asks for %s reads as it always has', async (kind) => {
    await expect((await letter(kind)).text).toMatchFileSnapshot(`../../test/doors/${kind}.txt`)
  })

  it('claims nothing of the law of the state: what the table has goes to counsel, with what of it is still to be verified', async () => {
    const { text, notes, packet, input } = await letter('governor-dna')
    expect(text).not.toMatch(/2953|Parole Authority|board/i)
    expect(notes.join('\n')).toContain('Ohio, statute on DNA testing: Ohio Rev. Code 2953.71-.84. To be verified: guidance only, nothing of it is claimed in the letter; https://drc.ohio.gov')
    expect(problems(packet, input.facts, input.standing)).toEqual([])
  })

  it('for a test tells nothing of health, conduct or plans: a test does not hang on them', async () => {
    const { text, packet } = await letter('governor-dna')
    expect(text).not.toMatch(/heart|incident|program|home is promised/i)
    expect(packet.exhibits.map(({ kind }) => kind)).toEqual(['judgment', 'sentence computation'])
    expect((await letter('governor-reprieve')).text).toMatch(/## Health\n\n- Congestive heart failure/)
  })

  it('is one letter on its own head', async () => {
    const { packet, bytesOf } = await letter('governor-commutation')
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    expect((await readPdf(pdf)).pages[0]).toContain('The Governor of Ohio')
  })

  it('is refused for a federal sentence, for the District of Columbia, and where the state is not known', async () => {
    const refusal = async (more: Readonly<Record<string, unknown>>) => { const composed = composeDoorPaper('governor-commutation', (await doorCase(more)).input, on); return composed.ok ? '' : composed.problem.what }
    expect(await refusal({ 'conviction.state': 'Ohio' })).toContain('under the law of a state')
    expect(await refusal({ 'conviction.sovereign': 'state', 'conviction.state': 'District of Columbia' })).toContain('under the law of a state')
    expect(await refusal({ 'conviction.sovereign': 'state' })).toContain('Not confirmed, or not to be quoted: state of conviction')
  })
})

describe('the door of the governor', () => {
  const door = async (more: Readonly<Record<string, unknown>>, without: readonly string[] = []) => otherDoors({ ...(await doorCase(more, without)).input, on, counsel: true }).find(({ id }) => id === 'governor')

  it('is open for a state sentence where the governor decides, and shows the way as told with what is still to be verified', async () => {
    const ohioDoor = await door(ohio)
    expect(ohioDoor).toMatchObject({ standing: 'open', says: expect.stringContaining('has not been verified') as string })
    expect(ohioDoor?.told?.some(({ label, verified }) => label === 'in death cases' && verified)).toBe(true)
    expect(ohioDoor?.told?.some(({ label, verified }) => label === 'who decides' && !verified)).toBe(true)
  })

  it('is not said to be open where a board decides, nor for a federal sentence, nor while nobody knows whose law it was', async () => {
    expect(await door({ 'conviction.sovereign': 'state', 'conviction.state': 'Georgia' })).toMatchObject({ standing: 'cannot say' })
    expect(await door({})).toMatchObject({ standing: 'not open', says: 'Not for this sentence: it is federal.', papers: [] })
    expect(await door({}, ['conviction.sovereign'])).toMatchObject({ standing: 'cannot say', papers: [] })
  })
})

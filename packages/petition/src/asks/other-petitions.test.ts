import { describe, expect, it } from 'vitest'
import { doorCase } from '../../test/door-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { packetText } from '../../test/packet-text.ts'
import { composePacket, problems, renderPacket, sentencesOf } from '../index.ts'
import type { FormId } from '../forms/form.ts'

const home = { 'custody.status': 'released', 'custody.releasedOn': '2015-05-04', 'conviction.term': 24 }
const cases: Readonly<Record<string, { readonly form: FormId; readonly more: Readonly<Record<string, unknown>> }>> = {
  'pardon': { form: 'pardon', more: home },
  'pardon-waiting': { form: 'pardon', more: { 'custody.status': 'on supervision', 'custody.releasedOn': '2024-05-03' } },
  'remission': { form: 'remission', more: { 'conviction.fine': 5000, 'conviction.restitution': 120_000, 'conviction.unpaid': 98_450 } },
  'reprieve': { form: 'reprieve', more: {} },
}

async function petition(name: string) {
  const { form, more } = cases[name] ?? { form: 'pardon', more: {} }
  const made = await doorCase(more)
  const composed = composePacket({ ...made.input, form, confidentialAllowedBy: undefined, office: 'Alder Street Defenders' })
  if (!composed.ok) throw new Error(composed.problem.what)
  return { ...made, ...composed }
}

describe.each(Object.keys(cases))('a petition for %s', (name) => {
  it('reads as it always has, and is whole', async () => {
    const { packet, input } = await petition(name)
    await expect(packetText(packet)).toMatchFileSnapshot(`../../test/packets/${name}.txt`)
    expect(problems(packet, input.facts, input.standing).filter(({ is }) => is !== 'own words missing')).toEqual([])
    expect(packet.asks).toBe(cases[name]?.form)
  })

  it('says nothing of a commutation or of a range of today, for neither is asked', async () => {
    const { packet } = await petition(name)
    const said = [packet.title, ...packet.parts.map(({ title }) => title.text), ...[...sentencesOf(packet)].map(({ sentence }) => sentence.text)].join('\n')
    expect(said).not.toMatch(/petition for commutation|commute the sentence|same offense were sentenced|guideline range would/i)
  })

  it('is set and bound without a warning', async () => {
    const { packet, bytesOf } = await petition(name)
    const { pdf, warnings } = await renderPacket(packet, bytesOf)
    expect(warnings).toEqual([])
    // The contents stand on the page after the summary, and the next part begins on the one after it.
    const { pages } = await readPdf(pdf)
    const at = pages.findIndex((page) => page.startsWith('Contents') || /\nContents/.test(page))
    expect(pages[at + 1]).toContain('Checklist')
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  }, 60_000)
})

describe('what a petition asks', () => {
  it('is of a pardon whether the five years are over, as the law answers it', async () => {
    expect(packetText((await petition('pardon')).packet)).toMatch(/Five years since release from confinement\? \|.*2020.*\| met/)
    expect(packetText((await petition('pardon-waiting')).packet)).toMatch(/Five years since release from confinement\? \|.*2029.*\| not met/)
  })

  it('is of a remission what is unpaid, to the dollar', async () => {
    const { packet } = await petition('remission')
    expect([...sentencesOf(packet)].map(({ sentence }) => sentence.text).join('\n')).toContain('what is still unpaid of the financial penalties imposed on 4 January 2005 in No. 4:04-CR-00000-01: $98,450.')
  })

  it('is told once in the letter: the sentence is not said again in what is asked', async () => {
    for (const name of Object.keys(cases)) {
      const { packet } = await petition(name)
      const letter = [...sentencesOf({ ...packet, parts: packet.parts.filter(({ id }) => id === 'cover letter') })].map(({ sentence }) => sentence.text)
      for (const once of ['4:04-CR-00000-01', '4 January 2005', 'asks the President']) expect(letter.filter((text) => text.includes(once)), `${name}: ${once}`).toHaveLength(1)
    }
  })

  it('tells of work in prison as past once the person is home, and not as work of the last seven years', async () => {
    const [home, waiting, inside] = await Promise.all(['pardon', 'pardon-waiting', 'reprieve'].map(async (name) => packetText((await petition(name)).packet)))
    const lastYears = (text = '') => text.slice(text.indexOf('G. Work in the last seven years'), text.indexOf('H. Sobriety'))
    for (const text of [home, waiting]) expect(text).toContain('The prison gave the work assignment as library clerk.')
    for (const text of [home, waiting]) expect(text).not.toContain('The prison gives')
    expect(inside).toContain('The prison gives the work assignment as library clerk.')
    expect(lastYears(home)).not.toContain('library clerk')
    expect(lastYears(waiting)).toContain('library clerk')
  })

  it('cannot be the certificate, which shows a pardon that was granted', async () => {
    const { input } = await doorCase()
    expect(composePacket({ ...input, form: 'marijuana-certificate' })).toMatchObject({ ok: false, problem: { what: expect.stringContaining('asks for nothing') } })
  })
})

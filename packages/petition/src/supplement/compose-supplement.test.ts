import type { Fact } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { problems } from '../problems.ts'
import { showDraft } from '../show-draft.ts'
import { renderPacket } from '../render-packet.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { composeSupplement, type EarlierPetition } from './compose-supplement.ts'

const filed: EarlierPetition = { is: 'pending', on: '2026-11-01', number: 'C300000' }

/** All was confirmed when the petition was filed, but what is named. */
async function since(fresh: readonly string[], day: CivilDate = '2026-11-20') {
  const { input, bytesOf } = await madeUpCase()
  const facts = input.facts.map((fact): Fact => ({ ...fact, decidedAt: fresh.includes(fact.path) ? `${day}T10:00:00Z` : '2026-10-20T10:00:00Z' }))
  return { input: { ...input, facts, narrative: [] }, bytesOf }
}

async function textOf(earlier: EarlierPetition, fresh: readonly string[], day?: CivilDate) {
  const { input } = await since(fresh, day)
  const made = composeSupplement(input, earlier)
  if (!made.ok) throw new Error(made.problem.what)
  return { ...made, input, text: [...sentencesOf(made.packet)].map(({ sentence }) => sentence.text).join('\n') }
}

describe('a supplement', () => {
  it('says what was confirmed after the day of filing and nothing that was confirmed before it, with the pages it rests on', async () => {
    const { text, packet, input } = await textOf(filed, ['custody.programs.2.name', 'health.conditions.0.name'])
    expect(text).toContain('Culinary arts')
    expect(text).toContain('Congestive heart failure')
    expect(text).not.toContain('Parenting')
    expect(packet.exhibits.map(({ kind }) => kind).toSorted()).toEqual(['judgment', 'medical record', 'progress report'])
    expect(packet.exhibits.map(({ tab, sheets }) => [tab, sheets[0]?.bates]), 'numbered without a gap').toEqual([[1, 'LEN-000001'], [2, 'LEN-000003'], [3, 'LEN-000004']])
    expect(problems(packet, input.facts)).toEqual([])
  })

  it('takes a fact confirmed on the very day as known then', async () => {
    const { input } = await since(['custody.programs.2.name'], '2026-11-01')
    expect(composeSupplement(input, filed)).toMatchObject({ ok: false, problem: { what: 'Nothing was confirmed since 1 November 2026, and the applicant wrote no new reasons.' } })
    expect((await textOf(filed, ['custody.programs.2.name'], '2026-11-02')).text).toContain('Culinary arts')
  })

  it('says of a denied petition that nobody has to wait, from the words of the Department', async () => {
    const { text, packet, notes } = await textOf({ is: 'denied', on: '2026-11-01', number: undefined }, ['custody.work'])
    expect(packet.title).toBe('Renewed petition: what has changed: Ruth Ellen Calder')
    expect(text).toContain('may ask again without waiting.\nWhat has changed since, or has only since been shown by papers, is told here.')
    expect(packet.authorities.map(({ source }) => source.quote).join()).toContain('You do NOT need to wait')
    expect(notes.join()).toContain('takes the form anew')
    expect(notes.join()).toContain('The case number is not recorded')
  })

  it('never says what is sealed or stands only in a confidential paper, however new', async () => {
    const { input } = await since(['conviction.substantialAssistance', 'history.priors.0.offense', 'custody.work'])
    const made = composeSupplement({ ...input, confidentialAllowedBy: undefined }, filed)
    const all = JSON.stringify(made)
    expect(made.ok).toBe(true)
    expect(all).not.toContain(canary.sealed)
    expect(all).not.toContain(canary.report)
    expect(all.toLowerCase()).not.toContain('substantial assistance')
  })

  it('takes the applicant’s reasons only where they were written since', async () => {
    const { input } = await since([])
    const old = composeSupplement({ ...input, narrative: [{ question: 'reasons', text: 'I have changed.', on: '2026-10-01' }] }, filed)
    expect(old.ok).toBe(false)
    const written = composeSupplement({ ...input, narrative: [{ question: 'reasons', text: 'My mother is ill now.', on: '2026-11-12' }] }, filed)
    expect(JSON.stringify(written)).toContain('My mother is ill now.')
    if (!written.ok) throw new Error(written.problem.what)
    expect(JSON.stringify(showDraft(written.packet))).toContain('The applicant’s own words, written by the applicant on 12 November 2026.')
  })

  it('is one PDF with its exhibits, its citations leading to them', async () => {
    const { input, bytesOf } = await since(['custody.programs.2.name', 'custody.work'])
    const made = composeSupplement(input, filed)
    if (!made.ok) throw new Error(made.problem.what)
    const { pdf, warnings } = await renderPacket(made.packet, bytesOf)
    expect(warnings).toEqual([])
    const read = await readPdf(pdf)
    expect(read.pages[0]).toContain('Petition C300000, filed on 1 November 2026')
    expect(read.links.every((link) => link.to !== undefined)).toBe(true)
  })
})

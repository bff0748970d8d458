import { describe, expect, it } from 'vitest'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { composeFormPage } from './form-page.ts'

describe('the page of a form', () => {
  it('gives each question its answer, the facts behind it and its standing, and the warning of the form’s day', async () => {
    const { input } = await madeUpCase()
    const page = composeFormPage(input, 'commutation', '2026-11-28')
    expect(page.warnings[0]?.says).toContain('30 November 2026')
    const court = page.questions.find(({ id }) => id === 'conviction')?.lines.find(({ label }) => label === 'Court')
    const fact = input.facts.find(({ path }) => path === 'conviction.court')
    expect(court).toMatchObject({ text: 'United States District Court', is: 'fact', facts: [fact?.id] })
    expect(page.questions.find(({ id }) => id === 'offense')?.lines[0]).toMatchObject({ is: 'own words', takenDown: { by: 'N. Feld, law student', on: '2026-10-08' } })
    expect(page.questions.find(({ id }) => id === 'conviction')?.lines.at(-1)?.text).toBe('One, 21 U.S.C. 846, Conspiracy to distribute cocaine base, 360 months (30 years)')
  })

  it('says at the question which fact waits for a person, and never anything sealed', async () => {
    const { input } = await madeUpCase()
    const facts = input.facts.map((fact) => (fact.path === 'conviction.judge' ? { ...fact, standing: 'proposed' as const } : fact))
    const page = composeFormPage({ ...input, facts }, 'commutation', '2026-11-28')
    const held = page.questions.find(({ id }) => id === 'conviction')?.held.join()
    expect(held).toContain('nobody has confirmed it')
    expect(page.questions.filter(({ id }) => id !== 'conviction').flatMap((question) => question.held).join()).not.toContain('sentencing judge')
    expect(JSON.stringify(page)).not.toContain(canary.sealed)
    expect(JSON.stringify(page)).not.toContain('substantial assistance')
  })
})

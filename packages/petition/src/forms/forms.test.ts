import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { openDesk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { answerForm } from './answer-form.ts'
import { formIds } from './form.ts'
import { formWarnings } from './form-warning.ts'
import { clemencyForms } from './forms.table.ts'

async function answersOf(changes: Partial<PacketInput> = {}) {
  const { input } = await madeUpCase(changes)
  const plan = planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy)
  const { answers } = answerForm(openDesk(input, openLedger(input, plan)))
  return new Map(answers.map(({ question, standing, blocks }) => [question.id, { standing, text: JSON.stringify(blocks) }]))
}

describe('the forms as dated data', () => {
  it('quotes at most forty words of a text that was read, each with the day and a place', () => {
    for (const form of Object.values(clemencyForms)) {
      const sources = [form.edition?.source, ...form.rules.map(({ source }) => source), ...form.questions.map(({ source }) => source)].filter((source) => source !== undefined)
      expect(sources.length, form.name).toBeGreaterThan(0)
      for (const { quote, link, text, readOn } of sources) {
        expect(quote.split(/\s+/).length, quote).toBeLessThanOrEqual(40)
        expect(link).toMatch(/^https?:\/\//)
        expect(text === 'read' ? readOn : text).toBeTruthy()
      }
    }
  })

  it('calls a question encoded only with its words, and names each question once', () => {
    for (const form of Object.values(clemencyForms)) {
      expect(new Set(form.questions.map(({ id }) => id)).size).toBe(form.questions.length)
      if (form.notEncoded === undefined) for (const question of form.questions) expect(question.source, `${form.name}: ${question.id}`).toBeDefined()
    }
    expect(formIds.filter((id) => clemencyForms[id].notEncoded === undefined)).toEqual(['pardon', 'marijuana-certificate'])
  })

  it('warns from sixty days before the printed day, on it, and past it, and never without the day', () => {
    const is = (today: `${number}-${number}-${number}`) => formWarnings(clemencyForms.pardon, today).map((warning) => warning.is)
    expect(is('2027-03-31')).toEqual([])
    expect(is('2027-04-01')).toEqual(['near expiry'])
    expect(is('2027-05-31')).toEqual(['near expiry'])
    expect(is('2027-06-01')).toEqual(['past expiry'])
    expect(formWarnings(clemencyForms.commutation, '2026-11-28')[0]?.says).toContain('prints 30 November 2026 as the last day of its approval')
    expect(formWarnings(clemencyForms.remission, '2026-11-28').map((warning) => warning.is)).toEqual(['edition not encoded', 'questions not encoded'])
    expect(formWarnings(clemencyForms.reprieve, '2026-11-28').map((warning) => warning.is)).toEqual(['edition not encoded', 'questions not encoded'])
  })
})

describe('the answers', () => {
  it('stands by what the facts allow: answered, open where one is missing, the person’s where only they can say it', async () => {
    const answers = await answersOf()
    expect(answers.get('conviction')?.standing).toBe('answered')
    expect(answers.get('custody')?.standing, 'the projected release is not confirmed by any paper').toBe('open')
    expect(answers.get('challenges')?.standing, 'nothing says whether a motion under 2255 is pending').toBe('open')
    expect(answers.get('offense')?.standing).toBe('answered')
    expect(answers.get('reasons')?.standing).toBe('needs the person')
    expect(answers.get('certification')?.standing).toBe('needs the person')
  })

  it('is open as soon as one fact of it is not confirmed, and says nothing of that fact', async () => {
    const { input } = await madeUpCase()
    const answers = await answersOf({ facts: input.facts.map((fact) => (fact.path === 'conviction.judge' ? { ...fact, standing: 'proposed' as const } : fact)) })
    expect(answers.get('conviction')?.standing).toBe('open')
    expect(answers.get('conviction')?.text).not.toContain('Ashgrove')
  })

  it('says that a question does not apply only where a complete list, confirmed, shows it', async () => {
    const { input } = await madeUpCase()
    const none = input.facts.filter(({ path }) => path !== 'history.priors.0.offense')
    const spared = await answersOf({ facts: none })
    expect(spared.get('other-convictions')).toMatchObject({ standing: 'does not apply', text: expect.stringContaining('Does not apply, because the papers show no other conviction') as string })
    const unknown = await answersOf({ facts: none.filter(({ path }) => path !== 'history.priors.complete') })
    expect(unknown.get('other-convictions')?.standing).toBe('open')
    expect(unknown.get('other-convictions')?.text).not.toContain('Does not apply')
  })

  it('answers the form for a pardon in its own order, and composes nothing that only the person can say', async () => {
    const answers = await answersOf({ form: 'pardon' })
    expect([...answers.keys()].slice(0, 3)).toEqual(['name', 'other-names', 'social-security'])
    for (const id of ['social-security', 'statistics', 'family', 'homes', 'military', 'responsibility', 'letters']) expect(answers.get(id)?.standing, id).toBe('needs the person')
    expect(answers.get('plea')?.text).toContain('No: jury verdict')
    expect(answers.get('education')?.text).toContain('GED')
    expect(answers.get('education')?.standing).toBe('needs the person')
  })

  it('takes the certificate’s second part as not applying once the day of conviction is confirmed', async () => {
    const { input } = await madeUpCase()
    expect((await answersOf({ form: 'marijuana-certificate' })).get('charge')?.standing).toBe('does not apply')
    const without = input.facts.filter(({ path }) => path !== 'conviction.convictedOn')
    expect((await answersOf({ form: 'marijuana-certificate', facts: without })).get('charge')?.text).not.toContain('Does not apply')
  })
})

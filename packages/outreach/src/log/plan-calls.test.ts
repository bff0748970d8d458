import type { CivilDate } from '@lenity/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedOf, PersonAround } from '../introductions/circle.ts'
import { planCalls, type LoggedContact } from './plan-calls.ts'

/** A Wednesday. */
const today: CivilDate = '2026-12-02'
const ida: PersonAround = { id: 'ida', name: 'Ida', role: 'pastor', standsAs: 'faith leader' }
const helen: PersonAround = { id: 'helen', name: 'Helen', role: 'counsel', standsAs: 'counsel to the one who decides', organization: 'Office of the Governor' }
const bram: PersonAround = { id: 'bram', name: 'Bram', role: 'adviser', standsAs: 'adviser', organization: 'office of the governor' }
const call = (on: CivilDate, more: Partial<LoggedContact> = {}): LoggedContact => ({ channel: 'call', direction: 'out', on, with: 'Ida', contact: 'ida', reached: 'spoke', ...more })
let n = 0
const ask = (contact: string, more: Partial<AskedOf> = {}): AskedOf => ({ id: String(n++), contact, which: 'we asked', what: 'a letter', on: '2026-11-01', state: 'open', ...more })
const plan = (log: readonly LoggedContact[], asks: readonly AskedOf[] = [ask('ida')], people: readonly PersonAround[] = [ida]) => planCalls({ people, asks, log }, today)
const next = (...log: readonly LoggedContact[]) => plan(log)[0]?.on

describe('the plan of calls', () => {
  it('calls nobody with whom nothing is open', () => {
    expect(plan([call('2026-01-01')], [])).toEqual([])
    expect(plan([], [ask('ida', { state: 'kept' })])).toEqual([])
  })
  it('waits longer after a talk than after word was left, and least when nobody answered', () => {
    expect([next(call('2026-12-01')), next(call('2026-12-01', { reached: 'left word' })), next(call('2026-12-01', { reached: 'no answer' }))]).toEqual(['2026-12-05', '2026-12-04', '2026-12-02'])
    expect(plan([call('2026-12-01', { reached: 'left word' })])[0]?.why.at(-1)).toBe('Not before 4 December 2026: we left word on 1 December 2026.')
  })
  it('gives a line that nobody answers three times a rest', () => expect(next(call('2026-12-01', { reached: 'no answer' }), call('2026-11-30', { reached: 'no answer' }), call('2026-11-29', { reached: 'no answer' }))).toBe('2026-12-11'))
  it('answers at once whoever called last', () => {
    expect(next(call('2026-12-01'), call('2026-12-02', { direction: 'in', reached: 'left word' }))).toBe(today)
    expect(plan([call('2026-12-02', { direction: 'in', reached: 'left word' })], [])[0]?.why).toEqual(['They called us on 2 December 2026 and wait for an answer.'])
    expect(plan([call('2026-12-02', { direction: 'in', reached: 'spoke' })], [])).toEqual([])
  })
  it('waits for what was promised for a day, and asks the day after', () => {
    const promise = (dueOn: CivilDate) => plan([call('2026-11-20')], [ask('ida', { which: 'they promised', dueOn })])[0]
    expect(promise('2026-12-06')).toMatchObject({ on: '2026-12-07', now: false })
    expect(promise('2026-12-01')).toMatchObject({ on: today, now: true, why: ['They promised on 1 November 2026: a letter; it was due on 1 December 2026.'] })
  })
  it('calls an office on working days and no holiday', () => {
    expect(planCalls({ people: [helen], asks: [ask('helen')], log: [] }, '2026-12-05')[0]).toMatchObject({ on: '2026-12-07', why: [expect.stringContaining('We asked'), 'An office is called on working days: 7 December 2026 is the next.'] })
    expect(planCalls({ people: [helen], asks: [ask('helen')], log: [] }, '2026-12-25')[0]?.on).toBe('2026-12-28')
    expect(planCalls({ people: [ida], asks: [ask('ida')], log: [] }, '2026-12-05')[0]?.on).toBe('2026-12-05')
  })
  it('does not call two people of one office on one day', () => {
    const [first, second] = plan([], [ask('helen'), ask('bram')], [helen, bram])
    expect([first, second]).toMatchObject([{ name: 'Bram', on: today }, { name: 'Helen', on: '2026-12-04', why: [expect.anything(), 'Not before 4 December 2026: someone else at Office of the Governor is called before.'] }])
    expect(plan([call('2026-12-01', { contact: 'bram', with: 'Bram' })], [ask('helen')], [helen, bram])[0]?.on).toBe('2026-12-03')
  })
  it('knows a person by their name where the log does not say which contact it was', () => expect(plan([call('2026-12-01', { contact: undefined })])[0]?.on).toBe('2026-12-05'))
  it('never calls who must not be asked, and says counsel first where that is so', () => {
    expect(plan([], [ask('ida')], [{ ...ida, approach: 'do not ask' }])).toMatchObject([{ on: undefined, now: false, why: ['Ida must not be asked.'] }])
    expect(plan([], [ask('ida')], [{ ...ida, approach: 'ask counsel first' }])[0]?.why.at(-1)).toBe('Ask counsel before this call.')
  })
  it('never plans two calls within two days for one office, nor one in the past', () => {
    const people = [helen, bram, { ...helen, id: 'c', name: 'Cy' }]
    const days = fc.constantFrom<CivilDate>('2026-11-20', '2026-11-30', '2026-12-01', '2026-12-02')
    const logged = fc.array(fc.record({ on: days, contact: fc.constantFrom('helen', 'bram', 'c'), reached: fc.constantFrom<LoggedContact['reached']>('spoke', 'left word', 'no answer') }).map(({ contact, ...more }) => call(more.on, { ...more, contact, with: contact })), { maxLength: 8 })
    fc.assert(fc.property(logged, fc.subarray(['helen', 'bram', 'c']), (log, open) => {
      const planned = planCalls({ people, log, asks: open.map((id) => ask(id)) }, today).map(({ on }) => on ?? '')
      expect(planned.every((on) => on >= today)).toBe(true)
      expect(new Set(planned).size).toBe(planned.length)
      expect(planned.length).toBe(open.length)
    }))
  })
})

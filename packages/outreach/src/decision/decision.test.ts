import { toldOfDecision, warningsOfLetter, type RecordFields } from '@lenity/casefile'
import { mailToAPrison } from '@lenity/law/records'
import { describe, expect, it } from 'vitest'
import { countAsSent } from '../inside/split-message.ts'
import { statusOfPetition } from './status-of-petition.ts'
import { tellingDrafts, type DecisionToTell } from './telling-drafts.ts'
import { waysAfter } from './ways-after.ts'
import { whomToTell } from './whom-to-tell.ts'

const today = '2026-11-29'
const petition = (more: Partial<RecordFields<'petition'>> = {}): RecordFields<'petition'> => ({ authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'filed', asOf: '2026-11-02', filedOn: '2026-11-02', ...more })
const check = (on: string, says: RecordFields<'status check'>['says'], more: Partial<RecordFields<'status check'>> = {}): RecordFields<'status check'> => ({ petition: 'p', on, where: 'the list of pending cases', says, ...more })
const decision = (more: Partial<DecisionToTell> = {}): DecisionToTell => ({ person: 'Amos Delacroix', office: 'Riverside Clemency Clinic', outcome: 'granted', asks: 'commutation', on: '2026-11-20', terms: undefined, endsOn: undefined, ...more })

describe('how a petition stands', () => {
  it('asks nobody before eight weeks are over, to the day, in the words of the office', () => {
    const at = (day: `${number}-${number}-${number}`) => statusOfPetition(petition(), [], day).notes[0]
    expect(statusOfPetition(petition(), [], today).mayAskFrom).toBe('2026-12-28')
    expect(at('2026-12-27')?.says).toContain('Do not ask before 28 December 2026')
    expect(at('2026-12-28')?.says).toContain('were over on 28 December 2026')
    expect(at(today)?.sources[0]?.quote).toContain('within the past 8 weeks')
    const unsaid = statusOfPetition(petition({ filedOn: undefined }), [], today)
    expect(unsaid.mayAskFrom).toBeUndefined()
    expect(unsaid.notes[0]?.says).toContain('cannot be said')
  })
  it('never takes what was not found for a denial', () => {
    const { says } = statusOfPetition(petition(), [check('2026-11-20', 'pending'), check('2026-11-25', 'nothing found')], today)
    expect(says).toBe('Filed as of 2 November 2026, as recorded. Last checked on 25 November 2026, 4 days ago, the list of pending cases: it was not found there. That is no denial.')
  })
  it('says when nobody looked, and does not count a look that is dated later', () => expect(statusOfPetition(petition(), [check('2027-01-01', 'denied')], today).says).toContain('Nobody has recorded a look'))
  it('asks for the decision when what was seen is one and none is recorded', () => expect(statusOfPetition(petition({ status: 'pending' }), [check(today, 'denied')], today).says).toContain('Record the decision'))
  it('looks again after the first week of the next month, over the end of a year too, and no more once it is decided', () => {
    expect(statusOfPetition(petition(), [], today).lookOn).toBe('2026-12-08')
    expect(statusOfPetition(petition(), [], '2026-12-31').lookOn).toBe('2027-01-08')
    expect(statusOfPetition(petition({ authority: 'Ohio Parole Board' }), [], today).lookOn).toBe('2026-12-29')
    for (const status of ['granted', 'denied', 'closed without action', 'withdrawn', 'in preparation'] as const) expect(statusOfPetition(petition({ status }), [], today).lookOn).toBeUndefined()
  })
  it('stays pending when the administration changes, by the Pardon Attorney’s words and for no other authority', () => {
    expect(statusOfPetition(petition(), [], today).notes[1]?.sources[0]?.quote).toContain('need not be resubmitted')
    for (const other of [{ authority: 'Ohio Parole Board' }, { asks: 'compassionate release' as const }]) {
      const { notes, mayAskFrom } = statusOfPetition(petition(other), [], today)
      expect(mayAskFrom).toBeUndefined()
      expect(notes.flatMap(({ sources }) => sources)).toEqual([])
      expect(notes[1]?.says).toContain('not encoded')
    }
  })
  it('claims no law for a petition that was closed', () => expect(statusOfPetition(petition({ status: 'closed without action' }), [], today).meaning).toMatchObject({ says: expect.stringContaining('not encoded') as string, sources: [] }))
})

describe('after a decision', () => {
  it('asking again after a denial is open at once by the page of the office, and for others not encoded', () => {
    expect(waysAfter(petition(), 'denied')[0]?.sources[0]?.quote).toContain('You do NOT need to wait')
    expect(waysAfter(petition({ asks: 'pardon' }), 'denied')[1]?.sources[0]?.quote).toContain('two years')
    expect(waysAfter(petition({ authority: 'Ohio Parole Board' }), 'denied')[0]).toMatchObject({ says: expect.stringContaining('not encoded') as string, sources: [] })
    expect(waysAfter(petition(), undefined)).toEqual([])
  })
  it('the person hears first and the press last; those who were harmed never hear from us', () => {
    for (const outcome of ['granted', 'denied', 'closed without action', 'withdrawn'] as const) {
      const order = whomToTell(outcome).map(({ whom }) => whom)
      expect(order[0]).toBe('the person inside')
      expect(order[1]).toBe('family')
      expect(order.at(-1)).toBe('press')
    }
    expect(toldOfDecision.join()).not.toContain('victim')
  })
})

describe('the drafts', () => {
  it('are there for everyone who is told, in both languages', () => {
    for (const outcome of ['granted', 'denied', 'closed without action', 'withdrawn'] as const) {
      const drafts = tellingDrafts(decision({ outcome }))
      for (const language of ['en', 'es'] as const) expect(new Set(drafts.filter((one) => one.language === language).map(({ whom }) => whom))).toEqual(new Set(whomToTell(outcome).map(({ whom }) => whom)))
    }
  })
  it('to the person inside go by their channel without a warning, and fit it', () => {
    for (const outcome of ['granted', 'denied', 'closed without action', 'withdrawn'] as const) {
      for (const { way, subject, body } of tellingDrafts(decision({ outcome, endsOn: '2027-03-20' })).filter(({ whom }) => whom === 'the person inside')) {
        const channel = way === 'monitored message' ? way : 'special mail'
        expect(warningsOfLetter({ channel, subject, body, privileged: channel === 'special mail', attorney: 'Ruth Feld' }), body).toEqual([])
        expect(countAsSent(body)).toBeLessThan(mailToAPrison.monitoredMessage.mostCharacters)
      }
    }
  })
  it('say nothing of the decision in a monitored message', () => {
    for (const { body } of tellingDrafts(decision()).filter(({ way }) => way === 'monitored message')) expect(body).not.toMatch(/grant|concedid|commut|conmuta|Delacroix|2026/)
  })
  it('give the words of the warrant as they are, and no day but the one it names', () => {
    const terms = 'to expire on March 20, 2027, leaving intact the 5-year term of supervised release'
    const letter = tellingDrafts(decision({ terms, endsOn: '2027-03-20' })).filter(({ way }) => way === 'special mail')
    for (const { body } of letter) expect(body).toContain(terms)
    expect(letter.map(({ body }) => body).join()).toContain('20 de marzo de 2027')
    expect(tellingDrafts(decision()).map(({ body }) => body).join()).not.toMatch(/202[78]/)
    expect(tellingDrafts(decision({ outcome: 'denied', terms })).map(({ body }) => body).join()).not.toContain(terms)
  })
})

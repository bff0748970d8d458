import { describe, expect, it } from 'vitest'
import type { SupportersView } from '../../api/shapes.ts'
import { messageInWords, shownInWords, standingInWords, supportersSentence } from './supporter-words.ts'

type Signature = SupportersView['signatures'][number]
const signed = (state: Signature['state'], hidden?: Signature['hidden']): Signature => ({ id: 'x', state, name: 'Ana', place: 'Tulsa', address: 'a@example.org', showsName: true, language: 'en', at: '2026-11-29T10:00:00Z', ...(hidden && { hidden }) })
const off = { by: 'Ruth', at: '2026-11-29T10:00:00Z' }
const none = { waiting: 0, delivered: 0, failed: 0, dropped: 0, unsure: 0 }

describe('signatures in words', () => {
  it('count who confirmed, and say what waits and what is hidden', () => {
    expect(supportersSentence({ signatures: [] })).toBe('Nobody has signed yet.')
    expect(supportersSentence({ signatures: [signed('waiting')] })).toBe('Nobody has confirmed a signature yet; one person has not confirmed yet.')
    expect(supportersSentence({ signatures: [signed('confirmed'), signed('confirmed'), signed('confirmed', off), signed('waiting'), signed('waiting')] })).toBe('Two people signed and confirmed; two people have not confirmed yet; one is hidden.')
    expect(shownInWords({ state: 'confirmed', hidden: off, showsName: true })).toBe('Hidden by Ruth')
  })

  it('name what stands in the way of gathering them', () => {
    const all = { agreed: true, mail: true, open: true, stands: true }
    expect(standingInWords({ ...all, agreed: false, stands: false })).toMatch(/has not agreed/)
    expect(standingInWords({ ...all, mail: false, stands: false })).toMatch(/no mail server/)
    expect(standingInWords({ ...all, stands: false })).toMatch(/the case is closed/)
    expect(standingInWords(all)).toMatch(/are gathered/)
  })
})

describe('a message in words', () => {
  it('says to how many it goes, and when that is not so any more', () => {
    expect(messageInWords({ mails: none, number: 12, now: 12 })).toBe('Waits for a second person. It goes to 12.')
    expect(messageInWords({ mails: none, number: 12, now: 13 })).toMatch(/written for 12 and would go to 13 now/)
    expect(messageInWords({ mails: none, number: 12, now: 12, cancelled: off })).toBe('Given up.')
  })

  it('tells how far it is, and of what nobody knows whether it arrived', () => {
    expect(messageInWords({ mails: { ...none, delivered: 9, waiting: 2, unsure: 1 }, number: 12, now: 12, sent: off })).toBe('Sent: 9 taken by the mail server, 2 waiting, 1 not sure, and not sent again.')
    expect(messageInWords({ mails: { ...none, delivered: 9, dropped: 3 }, number: 12, now: 12, sent: off, cancelled: off })).toBe('Stopped: 9 taken by the mail server, 3 not sent.')
  })
})

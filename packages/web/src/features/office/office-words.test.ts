import { describe, expect, it } from 'vitest'
import type { Invitation, OfficePage } from '../../api/people-shapes.ts'
import { invitationInWords, memberChangeInWords, officeSentence } from './office-words.ts'

const now = '2026-11-28T12:00:00.000Z'
const invitation = (over: Partial<Invitation> = {}): Invitation => ({ id: '1', forWhom: 'Rosa', role: 'member', by: 'Ruth', at: now, expiresAt: '2026-12-05T12:00:00.000Z', ...over })
const office = (over: Partial<OfficePage>): OfficePage => ({ id: '1', name: 'Clinic', role: 'administrator', me: 'ruth', members: [{ userId: 'ruth', name: 'Ruth', role: 'administrator', held: false }], ...over })

describe('the office in words', () => {
  it('counts its people, who runs it and what is open', () => {
    expect(officeSentence(office({}), now)).toBe('One person, who runs it.')
    const two = [...office({}).members, { userId: 'sam', name: 'Sam', role: 'member' as const, held: false }]
    expect(officeSentence(office({ members: two, invitations: [invitation(), invitation({ expiresAt: '2026-11-28T11:59:59.999Z' })] }), now)).toBe('Two people; one of them runs it. One invitation is open.')
    expect(officeSentence(office({ role: 'guest' }), now)).toContain('guest')
  })
  it('says what became of an invitation', () => {
    expect(invitationInWords(invitation(), now)).toBe('works once, until 5 December 2026')
    expect(invitationInWords(invitation({ expiresAt: now }), now)).toBe('expired 28 November 2026')
    expect(invitationInWords(invitation({ end: { what: 'used', by: 'x', at: '2026-11-27T09:00:00.000Z' } }), now)).toBe('used 27 November 2026')
    expect(invitationInWords(invitation({ end: { what: 'withdrawn', by: 'x', at: '2026-11-27T09:00:00.000Z' } }), now)).toBe('withdrawn 27 November 2026')
  })
  it('says who came, changed and went', () => {
    expect(memberChangeInWords({ name: 'Sam', what: 'added', role: 'member' })).toBe('Sam came as member')
    expect(memberChangeInWords({ name: 'Sam', what: 'role changed', role: 'administrator' })).toBe('Sam became administrator')
    expect(memberChangeInWords({ name: 'Sam', what: 'left', role: 'member' })).toBe('Sam left the office')
  })
})

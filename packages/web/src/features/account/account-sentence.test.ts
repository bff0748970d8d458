import { describe, expect, it } from 'vitest'
import { accountSentence } from './account-sentence.ts'

const place = { id: 'a', mine: true, device: 'Firefox on Linux', place: 'this computer', since: '2026-01-01T00:00:00Z', usedAt: '2026-01-01T00:00:00Z' }
const key = { id: 'k', name: 'Laptop', synced: false, addedAt: '2026-01-01T00:00:00Z' }

describe('the sentence about one’s sign-in', () => {
  it('says when the password alone opens', () => {
    expect(accountSentence({ passkeys: [], sessions: [place] })).toBe('Your password alone opens your account; you are signed in here and nowhere else.')
    expect(accountSentence({ passkeys: [key], sessions: [place] })).toMatch(/^Your password alone, or a passkey, opens/)
  })

  it('counts the other places', () => {
    expect(accountSentence({ secondStep: { recoveryCodesLeft: 3 }, passkeys: [], sessions: [place, place] })).toBe('Your password and a second step open your account; you are signed in here and in 1 other place.')
    expect(accountSentence({ secondStep: { recoveryCodesLeft: 3 }, passkeys: [key], sessions: [place, place, place] })).toMatch(/^A passkey, or your password and a second step, opens .* in 2 other places\.$/)
  })
})

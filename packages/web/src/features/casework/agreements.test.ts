import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../api/shapes.ts'
import { agreementsOn, agreementsSentence } from './agreements.ts'

const today = '2026-11-28'
function signed(what: string, expiresOn?: string, signedOn = '2026-01-01'): CaseRecord {
  return { type: 'agreement', fields: { what, signedOn, by: 'Dolores', ...(expiresOn === undefined ? {} : { expiresOn }) }, id: `${what} ${signedOn}`, version: 1, kind: 'agreements', removed: false, by: 'Ruth', at: '' } as unknown as CaseRecord
}
const standing = (...records: readonly CaseRecord[]) => agreementsOn(records, today)
const medical = (...records: readonly CaseRecord[]) => standing(...records).find(({ what }) => what === 'medical release')

describe('what the person signed', () => {
  it.each([
    ['2026-11-27', 'expired', 'expired yesterday'],
    ['2026-11-28', 'expires soon', 'expires today'],
    ['2026-12-10', 'expires soon', 'expires in 12 days'],
    ['2026-12-28', 'expires soon', 'expires in 30 days'],
    ['2026-12-29', 'held', 'expires in 31 days'],
    [undefined, 'held', 'it does not run out'],
  ])('a release good until %s is %s', (day, is, said) => expect(medical(signed('medical release', day))).toMatchObject({ is, said }))
  it('counts the one signed last', () => expect(medical(signed('medical release', '2026-11-01', '2025-11-01'), signed('medical release', '2027-11-01', '2026-11-01'))).toMatchObject({ is: 'held' }))
  it('says what to do while it is missing, soon over or over, and nothing when it is good', () => {
    expect(standing(signed('engagement letter'), signed('medical release', '2026-12-10')).map(({ next }) => next !== '')).toEqual([false, true, true, true, true])
  })
  it('is said in one sentence', () => {
    expect(agreementsSentence(standing())).toMatch(/^Nothing is signed yet/)
    expect(agreementsSentence(standing(signed('engagement letter'), signed('authority to represent'), signed('certification of identity'), signed('prison release', '2026-11-20'), signed('medical release', '2026-12-10')))).toBe('Release of prison records expired 8 days ago; release of medical records expires in 12 days.')
    expect(agreementsSentence(standing(...['engagement letter', 'authority to represent', 'certification of identity', 'prison release', 'medical release'].map((what) => signed(what))))).toBe('Everything the person should have signed is here and good.')
  })
})

import { describe, expect, it } from 'vitest'
import { recordKinds } from '../policy/who-sees-what.ts'
import { checkRecord } from './check-record.ts'
import { recordTypes } from './record-types.ts'

describe('a record', () => {
  it('is taken with the fields of its type', () => expect(checkRecord('task', { title: ' Ask for the statement of reasons ', dueOn: '2026-12-01' })).toMatchObject({ ok: true, value: { fields: { title: 'Ask for the statement of reasons', dueOn: '2026-12-01' } } }))
  it.each([
    ['a type that is none', 'wish', {}, 'type'],
    ['a field that is missing', 'task', {}, 'title'],
    ['a day that is not on the calendar', 'task', { title: 'x', dueOn: '2026-02-30' }, 'dueOn'],
    ['a field nobody knows', 'task', { title: 'x', canary: 'y' }, 'task'],
    ['money that is not a whole number of cents', 'expense', { on: '2026-01-01', cents: 1.5, what: 'stamps' }, 'cents'],
    ['more minutes than a day has', 'time', { who: 'ruth', on: '2026-01-01', minutes: 1441, what: 'x' }, 'minutes'],
    ['a time that is on no clock', 'meeting', { title: 'x', how: 'call', on: '2026-01-01', at: '24:00', privileged: false }, 'at'],
    ['more than three reasons', 'meeting', { title: 'x', how: 'call', on: '2026-01-01', reasons: ['a', 'b', 'c', 'd'], privileged: false }, 'reasons'],
    ['a type that every object has', 'toString', {}, 'type'],
  ])('is refused with %s, naming the place', (_, type, fields, where) => expect(checkRecord(type, fields)).toMatchObject({ ok: false, problem: { kind: 'invalid', where } }))
  it('is of a kind the table of who sees what has', () => expect(Object.values(recordTypes).filter(({ kind }) => !recordKinds.includes(kind))).toEqual([]))
  it('keeps plain only dates, statuses, numbers and who it is for', () => {
    const plain = Object.values(recordTypes).flatMap((one) => one.plain as readonly string[])
    expect([...new Set(plain)].sort()).toEqual(['area', 'asOf', 'askedOn', 'asks', 'assignedTo', 'by', 'cents', 'centsAnHour', 'channel', 'chasedOn', 'consent', 'direction', 'doneOn', 'dueOn', 'expiresOn', 'field', 'filedOn', 'followUpOn', 'grantedOn', 'how', 'listDay', 'lookAgainOn', 'minutes', 'on', 'outcome', 'privileged', 'reached', 'says', 'settledOn', 'signedOn', 'state', 'status', 'what', 'who', 'withdrawnOn'])
    expect(recordTypes.time.plain).not.toContain('what')
  })
})

import { describe, expect, it } from 'vitest'
import type { OnTeam, Wall } from '../../api/people-shapes.ts'
import { changeInWords, peopleSentence } from './people-words.ts'

const on = (name: string, role: OnTeam['role'], leftAt?: string): OnTeam => ({ userId: name, name, role, since: '2026-01-01T00:00:00Z', sees: '', ...(leftAt === undefined ? {} : { leftAt }) })
const wall = (over: Partial<Wall> = {}): Wall => ({ id: '1', userId: 'x', name: 'X', why: 'so', by: 'Y', at: '2026-01-01T00:00:00Z', ...over })
const asked = { by: 'Y', why: 'so', at: '2026-01-01T00:00:00Z', byMe: false }

describe('the people of a case in one sentence', () => {
  it('counts who is there, names who leads, and leaves out who left', () => {
    expect(peopleSentence({ team: [on('Rosa Whitfield', 'lead counsel'), on('Hal', 'student'), on('Gone', 'attorney', '2026-02-01T00:00:00Z')] }, undefined)).toBe('Two people are on this case; Rosa Whitfield leads it.')
    expect(peopleSentence({ team: [on('Fay', 'family')] }, [])).toBe('One person is on this case.')
  })
  it('tells of walls that stand, and of those that wait for a second person', () => {
    const team = [on('Rosa', 'lead counsel'), on('Sol', 'lead counsel')]
    expect(peopleSentence({ team }, [wall(), wall({ lifted: asked })])).toBe('Two people are on this case; Rosa and Sol lead it; one wall stands.')
    expect(peopleSentence({ team }, [wall(), wall({ liftAsked: asked })])).toBe('Two people are on this case; Rosa and Sol lead it; 2 walls stand, and one waits for a second person to agree that it is lifted.')
  })
  it('says of each change what happened', () => {
    expect(changeInWords({ name: 'Hal', what: 'added', role: 'contributor' })).toBe('Hal came on the case as contributor who is not counsel')
    expect(changeInWords({ name: 'Hal', what: 'role changed', role: 'student' })).toBe('Hal became student')
    expect(changeInWords({ name: 'Hal', what: 'left', role: 'student' })).toBe('Hal, student, left the case')
    expect(changeInWords({ name: 'Hal', what: 'came back', role: 'family' })).toBe('Hal came back as family member')
  })
})

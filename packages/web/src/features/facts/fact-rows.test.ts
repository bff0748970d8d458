import { describe, expect, it } from 'vitest'
import type { Fact, FactsOfCase } from '../../api/shapes.ts'
import { factRows, factsSentence, isOpen } from './fact-rows.ts'

function fact(id: string, path: string, value: unknown, standing: Fact['standing'] = 'proposed'): Fact {
  return { id, path, value, standing, source: { from: 'person', who: 'Ana Reyes', on: '2026-11-02', words: String(value) } }
}

function rowsOf(facts: readonly Fact[], more: Partial<FactsOfCase> = {}) {
  return factRows({ facts, decisions: [], disagreements: [], standing: {}, ...more })
}

describe('the facts of a case as rows', () => {
  it('gather the papers that say the same under one value', () => {
    const [row] = rowsOf([fact('1', 'conviction.sentencedOn', '1997-03-21'), fact('2', 'conviction.sentencedOn', '1997-03-21')])
    expect(row?.readings).toHaveLength(1)
    expect(row?.readings[0]?.facts.map((each) => each.id)).toEqual(['1', '2'])
    expect(row?.state).toBe('to look at')
  })

  it('keep readings that differ apart, the better source first, until someone decides', () => {
    const facts = [fact('1', 'custody.commencedOn', '1996-10-31'), fact('2', 'custody.commencedOn', '1997-03-21')]
    const disputed = rowsOf(facts, {
      standing: { 'custody.commencedOn': { is: 'disputed', facts: ['2', '1'] } },
      disagreements: [{ path: 'custody.commencedOn', label: 'day the sentence commenced', readings: [{ value: '1997-03-21', facts: ['2'], why: 'a sentence computation' }, { value: '1996-10-31', facts: ['1'], why: 'a press article' }] }],
    })
    expect(disputed[0]?.state).toBe('sources disagree')
    expect(disputed[0]?.readings.map((reading) => reading.value)).toEqual(['1997-03-21', '1996-10-31'])
    expect(disputed[0]?.readings[0]?.why).toBe('a sentence computation')
    const decided = rowsOf(facts, { standing: { 'custody.commencedOn': { is: 'confirmed', facts: ['2', '1'], chosen: '2' } } })
    expect(decided[0]?.state).toBe('confirmed')
  })

  it('come in the order of the case, the person first', () => {
    const rows = rowsOf([fact('1', 'release.home', 'with her sister'), fact('2', 'person.name', 'Ruth Calder'), fact('3', 'custody.facility', 'Aliceville')])
    expect(rows.map((row) => row.path)).toEqual(['person.name', 'custody.facility', 'release.home'])
  })

  it('are rejected only when nothing of them is left', () => {
    const rows = rowsOf([fact('1', 'person.name', 'Rnth Calder', 'rejected'), fact('2', 'person.name', 'Ruth Calder', 'confirmed'), fact('3', 'person.citizenship', 'x', 'rejected')])
    expect(rows.map((row) => row.state)).toEqual(['confirmed', 'rejected'])
    expect(rows.some(isOpen)).toBe(false)
  })
})

describe('the sentence the facts open with', () => {
  it('says what is left to do', () => {
    expect(factsSentence([])).toBe('No facts yet: add a paper, and what it says is proposed here.')
    expect(factsSentence(rowsOf([fact('1', 'person.name', 'Ruth Calder')]))).toBe('1 fact waits to be looked at beside its paper.')
    expect(factsSentence(rowsOf([fact('1', 'person.name', 'Ruth Calder', 'confirmed')]))).toBe('The one fact was looked at beside its paper and confirmed.')
    const differ = rowsOf([fact('1', 'person.name', 'A'), fact('2', 'person.name', 'B')])
    expect(factsSentence(differ)).toBe('On one fact the sources disagree.')
  })
})

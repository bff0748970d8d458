import { describe, expect, it } from 'vitest'
import { Assignment } from './assign.ts'
import type { Triaged } from './triage-person.ts'
import { conflictOf, type Volunteer } from './volunteers.ts'

const volunteer = (name: string, capacity: number, ...conflicts: readonly string[]): Volunteer => ({ name, capacity, conflicts: conflicts.map(conflictOf) })
const person = (row: number, name: string, more: Partial<Triaged> = {}): Triaged => ({ row, name, group: 'filed now', why: '', ...more })
const given = (assignment: Assignment, people: readonly Triaged[]) => people.map((one) => assignment.give(one))

describe('cases given to volunteers', () => {
  it('are even, and between equals the seed decides, the same each time', () => {
    const volunteers = ['Ann', 'Ben', 'Cleo', 'Dora'].map((name) => volunteer(name, 50))
    const people = Array.from({ length: 62 }, (_, i) => person(i + 2, `Person Number${String.fromCodePoint(97 + (i % 26))}`))
    const one = new Assignment(volunteers, 'spring')
    const first = given(one, people)
    expect(one.loads.toSorted()).toEqual([15, 15, 16, 16])
    expect(given(new Assignment(volunteers, 'spring'), people)).toEqual(first)
    expect(given(new Assignment(volunteers, 'autumn'), people)).not.toEqual(first)
  })

  it('never go to someone in conflict: by name in any order, by part of a name, by number, by district', () => {
    for (const [conflict, against] of [['Doe, John', person(2, 'John Q. Doe')], ['Doe', person(2, 'Jane Doe')], ['J. Doe', person(2, 'John Doe')], ['12345-678', person(2, 'X Y', { register: '12345678' })], ['N.D. Ohio', person(2, 'X Y', { district: 'N.D. Ohio' })], ['Núñez', person(2, 'Ana Nunez')], ['John Doe', person(2, 'X Y', { coDefendants: ['Doe, John'] })]] as const) {
      const assignment = new Assignment([volunteer('Ann', 9, conflict), volunteer('Ben', 1)], '')
      expect([conflict, assignment.give(against)]).toEqual([conflict, { to: 1 }])
      expect([conflict, assignment.give({ ...against, row: 3 })]).toEqual([conflict, { nobody: 'the one volunteer who has room has a conflict' }])
    }
    expect(new Assignment([volunteer('Ann', 9, 'John Doe')], '').give(person(2, 'John Roe'))).toEqual({ to: 0 })
  })

  it('never bring two people who were tried together to one volunteer', () => {
    const volunteers = [volunteer('Ann', 9), volunteer('Ben', 9)]
    const same = { district: 'S.D. Ohio', docket: '2:02-cr-00007' }
    expect(new Set(given(new Assignment(volunteers, ''), [person(2, 'A One', same), person(3, 'B Two', { ...same, docket: '2:02-CR-00007' })]).map((one) => JSON.stringify(one))).size).toBe(2)
    const named = given(new Assignment([volunteer('Ann', 9)], ''), [person(2, 'A One', { coDefendants: ['B Two'] }), person(3, 'Two, B')])
    expect(named).toEqual([{ to: 0 }, { nobody: 'the one volunteer who has room has a conflict' }])
    expect(given(new Assignment([volunteer('Ann', 9)], ''), [person(2, 'B Two'), person(3, 'A One', { coDefendants: ['Two, B'] })])[1]).toHaveProperty('nobody')
  })

  it('that nobody has room for are said to be so, and a conflict that matches nobody is told', () => {
    const assignment = new Assignment([volunteer('Ann', 1, 'Jon Do', 'A One'), volunteer('Ben', 0)], '')
    expect(given(assignment, [person(2, 'C Three'), person(3, 'A One')])).toEqual([{ to: 0 }, { nobody: 'nobody has room for another case' }])
    expect(assignment.unmatched()).toEqual([{ volunteer: 'Ann', said: 'Jon Do' }])
  })
})

import { describe, expect, it } from 'vitest'
import { contactNamed, isNameOf, linkPeople } from './link-people.ts'

const contacts = [
  { id: 'ida', name: 'Reverend Ida Cole', alsoCalled: 'Sister Ida, I. M. Cole' }, { id: 'mark', name: 'Mark Oye' },
  { id: 'old', name: 'Tomás Reyes' }, { id: 'young', name: 'Tomás Reyes' }, { id: 'cher', name: 'Queenie' },
]

describe('a name in an article', () => {
  it('is the one contact that goes by it, with a title or a middle name or in another spelling', () => {
    expect(['Ida Cole', 'Pastor Ida Cole', 'Ida Mae Cole', 'I. M. Cole', 'COLE, Ida', 'Queenie', 'Mark Oye'].map((name) => contactNamed(name, contacts))).toEqual(['ida', 'ida', 'ida', 'ida', 'ida', 'cher', 'mark'])
  })

  it('is nobody when two contacts are called so, when it is a surname alone, and when it is somebody else', () => {
    expect(['Tomás Reyes', 'Cole', 'Ida Coleman', 'Adam Cole', ''].map((name) => contactNamed(name, contacts))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('links people by the fullest name and by any other the article uses, unless these lead to two contacts', () => {
    const person = (name: string, ...aliases: string[]) => ({ name, aliases, mentions: [] })
    expect([...linkPeople([person('Ida Cole', 'Cole'), person('Q. Banks', 'Queenie'), person('Mark Oye', 'Ida Cole')], contacts)]).toEqual([['Ida Cole', 'ida'], ['Q. Banks', 'cher']])
  })

  it('is the person of the case by the court’s spelling too', () => {
    expect([isNameOf('Odette Farrow', 'FARROW, Odette Marie'), isNameOf('Farrow', 'Odette Farrow'), isNameOf('Ann Farrow', 'Odette Farrow'), isNameOf('Odette', 'Odette Farrow')]).toEqual([true, true, false, false])
  })
})

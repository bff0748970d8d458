import { describe, expect, it } from 'vitest'
import { likeness, namesIn, sameName, type KnownPerson } from './likeness.ts'

const person = (name: string, registerNumber?: string, dateOfBirth?: string): KnownPerson => ({ names: [name], registerNumbers: registerNumber === undefined ? [] : [registerNumber], datesOfBirth: dateOfBirth === undefined ? [] : [dateOfBirth] })

describe('two who may be the same person', () => {
  it.each([
    ['the same register number', person('A B', '12345-067'), person('C D', '12345067'), ['the same register number']],
    ['two digits that changed places', person('A B', '12345-067'), person('C D', '12354-067'), ['nearly the same register number: one digit differs, or two have changed places']],
    ['one digit that differs', person('A B', '12345-067'), person('C D', '12345-068'), ['nearly the same register number: one digit differs, or two have changed places']],
    ['two digits that differ', person('A B', '12345-067'), person('C D', '12355-068'), []],
    ['the same name and birth date', person('Dolores Example', undefined, '1961-02-03'), person('EXAMPLE, Dolores', undefined, '1961-02-03'), ['the same name and date of birth']],
    ['accents and a middle letter', person('Tomás R. Iriarte', undefined, '1970-01-01'), person('Tomas Rafael Iriarte', undefined, '1970-01-01'), ['the same name and date of birth']],
    ['a name mistyped', person('Dolores Exampel', undefined, '1961-02-03'), person('Dolores Example', undefined, '1961-02-03'), ['nearly the same name, the same date of birth']],
    ['day and month turned', person('Dolores Example', undefined, '1961-03-02'), person('Dolores Example', undefined, '1961-02-03'), ['the same name; the dates of birth differ by digits that changed places']],
    ['no birth date', person('Dolores Example'), person('Dolores Example', undefined, '1961-02-03'), ['the same name; a date of birth is not known']],
    ['another birth date', person('Dolores Example', undefined, '1985-07-19'), person('Dolores Example', undefined, '1961-02-03'), []],
    ['only a first name', person('Dolores', undefined, '1961-02-03'), person('Dolores Example', undefined, '1961-02-03'), []],
    ['a short number', person('A B', '1'), person('C D', '1'), []],
  ])('%s', (_, one, other, why) => {
    expect(likeness(one, other)).toEqual(why)
    expect(likeness(other, one)).toEqual(why)
  })
  it('an alias is a name', () => expect(likeness({ ...person('Anna Smith', undefined, '1961-02-03'), names: ['Anna Smith', 'Dolores Example'] }, person('Dolores Example', undefined, '1961-02-03'))).toEqual(['the same name and date of birth']))
  it('names are taken apart as people write them', () => expect(namesIn('Ana Ruiz; Bo Lee, Cy Day and Di Ek\nEd Fox')).toEqual(['Ana Ruiz', 'Bo Lee', 'Cy Day', 'Di Ek', 'Ed Fox']))
  it('two initials are not a name', () => expect(sameName('A. B.', 'Anna Brown')).toBe(false))
})

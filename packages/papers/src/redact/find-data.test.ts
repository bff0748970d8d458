import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { letter, secrets } from '../../test/planted-papers.ts'
import { findData } from './find-data.ts'
import { redactionPresets, type RedactionPreset } from './presets.table.ts'

const preset = (name: RedactionPreset['name']) => redactionPresets.find((one) => one.name === name) as RedactionPreset
const found = (text: string, name: RedactionPreset['name'] = 'for the public', names: Parameters<typeof findData>[2] = []) => findData(plainPages(text, 'plain text'), preset(name), names)
const wordsOf = (text: string, kind: string, names: Parameters<typeof findData>[2] = []) => found(text, 'for the public', names).filter((one) => one.kind === kind).map(({ words }) => words.replace('\n', ' '))

describe('what is proposed to be removed', () => {
  it('is every kind of data of a letter, and the register number not in mail to a prison', () => {
    const kinds = (name: RedactionPreset['name']) => found(letter.join('\n'), name, [{ name: secrets.victim, who: 'victim' }]).map(({ kind }) => kind)
    expect(kinds('for the public')).toEqual(['register number', 'birth date', 'Social Security number', 'name of a minor', 'name of a victim', 'home address', 'account number', 'telephone number', 'mail address'])
    expect(kinds('for prison mail')).not.toContain('register number')
    expect(kinds('for filing in court')).toEqual(['birth date', 'Social Security number', 'name of a minor', 'home address', 'account number'])
  })

  it('keeps for a filing what the rule lets a filing include', () => {
    expect(found(letter.join('\n'), 'for filing in court').map(({ keep }) => keep)).toEqual(['1961', '9999', 'M.Q.', 'Birmingham, AL', '1193'])
  })

  it.each([
    ['SSN: 219-09-9999', ['219-09-9999']], ['SSN 219099999 and', ['219099999']], ['Social Security No. 219 09 9999.', ['219 09 9999']], ['219–09–9999', ['219–09–9999']],
    ['the docket 19-09-9999', []], ['USM 40713-019', []], ['call 205-555-0142', []],
  ])('Social Security numbers: %s', (text, words) => expect(wordsOf(text, 'Social Security number')).toEqual(words))

  it.each([
    ['DOB: 03/14/1961', ['03/14/1961']], ['Date of Birth\nMarch 14, 1961', ['March 14, 1961']], ['born on 14 March 1961 in', ['14 March 1961']], ['D.O.B. 3-14-61', ['3-14-61']],
    ['nacida el 14 de marzo de 1961', ['14 de marzo de 1961']], ['sentenced March 14, 1998', []], ['03/14/1961 (DOB)', ['03/14/1961']],
  ])('birth dates: %s', (text, words) => expect(wordsOf(text, 'birth date')).toEqual(words))

  it.each([
    ['lives at 2217 Juniper Street, Apt. 4B, Birmingham, AL 35203 with', ['2217 Juniper Street, Apt. 4B, Birmingham, AL 35203']],
    ['P.O. Box 911, Aliceville, Alabama 35442', ['P.O. Box 911, Aliceville, Alabama 35442']],
    ['14 N. Oak Ave', ['14 N. Oak Ave']], ['19 Calle, San Juan, PR 00901', ['19 Calle, San Juan, PR 00901']],
    ['21 U.S.C. § 841(b)(1)(A)', []], ['1 United States District Court', []], ['any change of mailing address until all fines, restitution and costs', []], ['Home address: 9 Kestrel Hollow', ['9 Kestrel Hollow']], ['in Count 2 of the Indictment', []], ['235 months, 10 years Supervised Release', []],
  ])('addresses: %s', (text, words) => expect(wordsOf(text, 'home address')).toEqual(words))

  it.each([
    ['Checking account 000123456789 at', ['000123456789']], ['card 4111 1111 1111 1111', ['4111 1111 1111 1111']], ['paid with 4111-1111-1111-1111', ['4111-1111-1111-1111']], ['number 4111 1111 1111 1112', []],
  ])('accounts: %s', (text, words) => expect(wordsOf(text, 'account number')).toEqual(words))

  it.each([
    ['the minor child, Ana Doe, saw', ['Ana Doe']], ['his son Luis (age 9)', ['Luis']], ['her daughter is grown', []], ['Ana Doe, age 41, and', []], ['the minor role reduction', []], ['the child Support order', []],
  ])('children by the words beside them: %s', (text, words) => expect(wordsOf(text, 'name of a minor')).toEqual(words))

  it('finds a name of the list in any order, alone, with its accents lost, over a line end, and hyphenated', () => {
    const names = [{ name: 'Inés Peña-Ruiz', who: 'victim' }] as const
    expect(wordsOf('PENA-RUIZ, INES\nand Ines\nPeña-Ruiz’s car; Peña came, Ines J. left', 'name of a victim', names)).toEqual(['PENA-RUIZ, INES', 'Ines Peña-Ruiz’s', 'Peña', 'Ines'])
  })

  it('leaves what is redacted already', () => {
    expect(found('SSN XXX-XX-9999, account ending 1193')).toEqual([])
  })
})

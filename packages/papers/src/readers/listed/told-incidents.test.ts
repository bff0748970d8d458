import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { toldIncidents } from './told-incidents.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(toldIncidents(plainPages(`INCIDENT REPORTS\n${text}`, 'plain text')).map(({ path, value }) => [path.replace('custody.incidents.', ''), value]))
const two = { '0.code': 305, '0.on': '2010-03-04', '0.act': 'Possessing an unauthorized item', '1.code': 201, '1.on': '2011-05-06', '1.act': 'Fighting with another person' }

describe('incidents told in lines, items and sentences', () => {
  it('have the code before the act or behind it, and the day on either side', () => {
    expect(read('03/04/2010  Code 305  Possessing an unauthorized item  (UDC)\n05/06/2011  Code 201  Fighting with another person  (DHO)')).toEqual(two)
    expect(read('• 03/04/2010: Possessing an unauthorized item (Code 305); 30 days loss of phone.\n• 05/06/2011: Fighting with another person (Code 201); 27 days disallowed.')).toEqual(two)
    expect(read('Code 305, Possessing an unauthorized item (March 4, 2010); Code 201, Fighting with another\nperson (May 6, 2011).')).toEqual(two)
    expect(read('On March 4, 2010, he was found to have committed the prohibited act of Possessing an unauthorized\nitem, Code 305. Incident report of May 6, 2011 for violating Code 201, Fighting with another person.')).toEqual(two)
  })

  it('take the day of their own piece where a line holds those of two', () => {
    expect(read('Code 305, Possessing an unauthorized item, on\nMarch 4, 2010; Code 201, Fighting with another person, on\nMay 6, 2011.')).toEqual(two)
  })

  it('are none where the act did not stand, or no day stands beside it', () => {
    expect(read('03/04/2010  Code 305  Possessing an unauthorized item  Expunged')).toEqual({})
    expect(read('He was once charged with Code 305, Possessing an unauthorized item.')).toEqual({})
    expect(read('Sentenced on 03/12/2001 for Distribution of 100 Grams or More of Heroin.')).toEqual({})
  })

  it('ask to be looked at where two days stand beside one act', () => {
    const flagged = toldIncidents(plainPages('INCIDENT REPORTS\nCode 305, Possessing an unauthorized item, 03/04/2010, heard 04/01/2010', 'plain text')).filter(({ flags }) => flags !== undefined)
    expect(flagged.map(({ path, value }) => [path, value])).toEqual([['custody.incidents.0.on', '2010-03-04']])
  })
})

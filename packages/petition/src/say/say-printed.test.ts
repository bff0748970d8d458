import { describe, expect, it } from 'vitest'
import { sayPrinted, sayPrintedLow } from './say-printed.ts'

describe('a name the prison prints in capitals', () => {
  it.each([
    ['FSA: WOMEN IN THE 21ST CENTURY', 'FSA: Women in the 21st Century'],
    ['VICTIM IMPACT: LISTEN AND LEARN', 'Victim Impact: Listen and Learn'],
    ['WELDING: SMAW CERTIFICATE', 'Welding: SMAW Certificate'],
    ['THE CHANGE PLAN', 'The Change Plan'],
    ['CARSWELL FMC', 'Carswell FMC'],
    ['PARENTS’ GROUP', 'Parents’ Group'],
  ])('%s is %s in prose', (printed, said) => {
    expect(sayPrinted(printed)).toBe(said)
  })

  it.each(['Culinary arts', 'GED', 'FCI Hazelton', 'a bakery in Kansas City'])('%s stays as it is', (text) => {
    expect(sayPrinted(text)).toBe(text)
    expect(sayPrintedLow(text)).toBe(text)
  })

  it('is a thing done, within a sentence', () => {
    expect(sayPrintedLow('FOOD SERVICE BAKER, LEAD')).toBe('food service baker, lead')
    expect(sayPrintedLow('UNICOR SEWING')).toBe('UNICOR sewing')
  })
})

import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { records } from './records.ts'

const columns = [{ field: 'on', head: 'date\\s+of\\s+incident|date' }, { field: 'act', head: 'charge' }, { field: 'found', head: 'finding' }]
const read = (text: string): Record<string, string>[] => records(plainPages(text, 'plain text'), columns, (item) => item.has('act')).map((item) => Object.fromEntries([...item].map(([field, { text: words }]) => [field, words])))

describe('items whose parts have labels', () => {
  it('begin where the first label comes again, in lines or within one line', () => {
    expect(read('Date: 01/02/2003\nCharge: Fighting   Finding: Guilty\nDate: 02/03/2004\nCharge: Theft')).toEqual([{ on: '01/02/2003', act: 'Fighting', found: 'Guilty' }, { on: '02/03/2004', act: 'Theft' }])
    expect(read('1. Date: 01/02/2003; Charge: Fighting; Officer: R. Pell\n2. Date: 02/03/2004; Charge: Theft; Officer: R. Pell')).toEqual([{ on: '01/02/2003', act: 'Fighting' }, { on: '02/03/2004', act: 'Theft' }])
  })

  it('have their values beside the labels of a form', () => {
    expect(read('Date of incident      01/02/2003\nCharge                Fighting')).toEqual([{ on: '01/02/2003', act: 'Fighting' }])
  })

  it('are not mixed with what stands before the list', () => {
    expect(read('Date: 09/09/2020\nPrinted by: R. Pell\nCharge: Fighting\nFinding: Guilty\nDate: 01/02/2003\nCharge: Theft\nFinding: Guilty\nDate: 02/03/2004')).toEqual([{ act: 'Fighting', found: 'Guilty', on: '01/02/2003' }, { act: 'Theft', found: 'Guilty', on: '02/03/2004' }])
  })

  it('have no part of the next item, though labels of theirs stand before the list', () => {
    expect(read('Date: 09/09/2020\nDate: 09/09/2020\nReport No. 17   Date: 01/02/2003   Charge: Fighting\nReport No. 18   Date: 02/03/2004   Charge: Theft')).toEqual([{ on: '01/02/2003', act: 'Fighting' }, { on: '02/03/2004', act: 'Theft' }])
  })

  it('go on with a value in the line below, where its first word had no room', () => {
    const line = `Report No. 17   Date: 01/02/2003   ${' '.repeat(40)}Charge: FIGHTING WITH`
    expect(read(`${line}\nANOTHER PERSON\nSanction given\nReport No. 18   Date: 02/03/2004   Charge: THEFT\nSanction given`).map(({ act }) => act)).toEqual(['FIGHTING WITH ANOTHER PERSON', 'THEFT'])
  })

  it('end a value before a label, though it is in words like those of a label', () => {
    expect(read('Charge: FIGHTING Date: 01/02/2003\nCharge: LARGE THEFT Date: 02/03/2004')).toEqual([{ act: 'FIGHTING', on: '01/02/2003' }, { act: 'LARGE THEFT', on: '02/03/2004' }])
    expect(read('Charge: Fighting   Review Date: 01/02/2003\nCharge: Theft   Review Date: 02/03/2004')).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readAppealDocket } from './appeal-docket.ts'

const docket = (entries: string): string => `General Docket
United States Court of Appeals for the Fourth Circuit
Short Title: USA v. Lena Holloway
Case Type: criminal - direct criminal
Docket No. Below: 3:13-cr-00123-ETC-1

Defendant - Appellant: HOLLOWAY, LENA DENISE #22310-946
Counsel for Appellant: Gordon R. Lytle

${entries}`
const read = (text: string): Record<string, unknown> => Object.fromEntries(readAppealDocket(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))

it('the docket of an appeal names the appellant in full, and the counsel is not the person', () => {
  expect(read(docket('06-27-2014 DIRECT CRIMINAL APPEAL docketed.'))).toMatchObject({ 'person.name': 'Lena Denise Holloway', 'person.registerNumber': '22310-946', 'litigation.appealPending': true })
})

it('an appeal in which an opinion was filed is pending no longer, though no line says that the docket was closed', () => {
  expect(read(docket('06-27-2014 DIRECT CRIMINAL APPEAL docketed.\n07-14-2015 OPINION filed. AFFIRMED.\n08-04-2015 MANDATE issued.'))).toMatchObject({ 'litigation.appealPending': false, 'litigation.appealDecidedOn': '2015-07-14' })
})

import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(readCaption(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))

describe('the head of a paper of a court', () => {
  it.each([
    ['CR 05-00123-01-XYZ', 'CR 05-00123-01-XYZ'], ['CASE NUMBER: CR 05-00123-01-XYZ', 'CR 05-00123-01-XYZ'], ['CR-05-123-WHA', 'CR-05-123-WHA'], ['No. 1:05-cr-123', '1:05-cr-123'], ['05-20067-JWL', '05-20067-JWL'],
    ['Crim. No. 81-00018-01-R.', '81-00018-01-R'], ['CRIMINAL 7:17-CR-11-003 (HL)', '7:17-CR-11-003'], ['Criminal Case No. 22-cr-15 (APM)', '22-cr-15'], ['CR No. 95-00350-09-CR-W-9', '95-00350-09-CR-W-9'], ['Magistrate judge case number: 3:14-mj-04224-BGS\nCase #: 3:15-cr-00144-BGS-1', '3:15-cr-00144-BGS-1'],
    ['CR-96-00363-MJE\nMunicipal Court, CR86-9199', 'CR-96-00363-MJE'],
  ])('has the docket number %s', (words, number) => {
    expect(read(`UNITED STATES DISTRICT COURT\nUNITED STATES v. ADA PELL\n${words}\nORDER`)).toMatchObject({ 'conviction.docketNumber': number })
  })

  it.each([
    ['for the EASTERN DISTRICT OF MICHIGAN', 'Eastern District of Michigan'], ['United States District Court, E. D. Virginia, Richmond Division', 'Eastern District of Virginia'],
    ['United States District Court, D. Maryland', 'District of Maryland'], ['United States District Court, S.D.N.Y.', 'Southern District of New York'], ['United States District Court, N.D. Cal.', 'Northern District of California'],
  ])('has the district %s', (words, district) => {
    expect(read(`United States District Court\n${words}`)).toMatchObject({ 'conviction.district': district })
  })

  it('takes no initials of a person for a district', () => {
    expect(read('UNITED STATES DISTRICT COURT\nBefore Harold D. Washington')).not.toHaveProperty(['conviction.district'])
  })

  it('names the defendant where recognition lost the `v.`, and nobody where no name stands above the word', () => {
    const named = (text: string): unknown[] => readDefendant(plainPages(text, 'plain text')).map(({ value }) => value)
    expect(named('UNITED STATES OF AMERICA,\nCrim. No. 3:12CR318-6\nPlaintiff,\nHECTOR ANTONIO YARBROUGH, .\nDefendant.\nINDICTMENT')).toEqual(['Hector Antonio Yarbrough'])
    expect(named('UNITED STATES OF AMERICA,\nPlaintiff,\nINDICTMENT\nDefendant.\nTHE GRAND JURY CHARGES')).toEqual([])
    expect(named('UNITED STATES OF AMERICA,\nPlaintiff,\nGary Hutchings\nis named. The defendant. So says Ada Pell')).toEqual([])
  })

  it('has the register number though a space was read into it', () => {
    const numbers = (text: string): unknown[] => readRegisterNumber(plainPages(text, 'plain text')).map(({ value }) => value)
    expect(numbers('Register Number: 981 26-980')).toEqual(['98126-980'])
    expect(numbers('Register Number: 9 981 26-980')).toEqual([])
    expect(numbers('Register Number: 981 269-980')).toEqual([])
  })
})

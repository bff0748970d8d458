import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { propose } from '../../reading/propose.ts'
import { readerFor } from '../reader-for.ts'

const read = readerFor('verdict or plea agreement')
function proposed(text: string): ReturnType<typeof propose> {
  const pages = plainPages(text, 'plain text')
  return propose('paper', pages, read(pages))
}
const facts = (text: string): Record<string, unknown> => Object.fromEntries(proposed(text).map(({ path, value }) => [path, value]))

const head = 'UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF MISSOURI\nUNITED STATES OF AMERICA,\nv.                         No. 4:20-cr-00123\nCLIFFORD JAMES PETTWAY,\nPLEA AGREEMENT\n'

describe('the counts of a plea agreement', () => {
  it('are those pleaded to, not those to be dismissed', () => {
    const read = facts(`${head}1. The defendant shall enter a plea of guilty to Count One of the Indictment. Count One charges the defendant with wire fraud, in violation of 18 U.S.C. § 1343.\n2. At sentencing the government will move to dismiss Count 2, which charges a violation of 18 U.S.C. § 1952, as to this defendant.`)
    expect(read).toMatchObject({ 'conviction.counts.0.number': 'One', 'conviction.counts.0.statute': '18 U.S.C. 1343', 'conviction.counts.0.description': 'wire fraud' })
    expect(read).not.toHaveProperty(['conviction.counts.1.number'])
  })

  it('take neither a forfeiture nor the number of the case for their law', () => {
    const said = facts(`${head}Count One - Wire Fraud.\nThe defendant will plead guilty to count one of the indictment in United States v. Clifford James Pettway, No. 4:20-cr-00123.\nThe defendant will forfeit property under 21 U.S.C. § 853.`)
    expect(said).not.toHaveProperty(['conviction.counts.0.statute'])
  })

  it('each have what is charged before its own law', () => {
    expect(facts(`${head}1. I agree to plead guilty to Counts One and Two of the captioned Indictment charging me with distribution of methamphetamine, in violation of Title 21,\nUnited States Code, Sections 841(a)(1) and 841(b)(1)(A)(viii), and possession of heroin, in violation of 21 U.S.C. § 844.`)).toMatchObject({
      'conviction.counts.0.description': 'distribution of methamphetamine', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)(viii)', 'conviction.counts.1.description': 'possession of heroin', 'conviction.counts.1.statute': '21 U.S.C. 844',
    })
  })

  it('have the least term that the law sets for the crime of each, and none where it says so', () => {
    const said = facts(`${head}The defendant agrees to plead guilty to counts one and two, which charge a violation of 21 U.S.C. § 846 and of 18 U.S.C. § 1343.\nCount One: Conspiracy, 21 U.S.C. § 846. Count Two: Wire Fraud (18 U.S.C. § 1343). Minimum: none; maximum: 20 years.\nThe statutory mandatory minimum sentence that the Court must impose for the crime charged in count one is: 10 years imprisonment.`)
    expect(said).toMatchObject({ 'conviction.counts.0.statedMinimum': 120, 'conviction.counts.1.statedMinimum': 0 })
  })
})

describe('a petition to enter a plea', () => {
  const petition = (notice: string): string => `UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\nUNITED STATES OF AMERICA v. Keisha Pruitt    No. 11-40044-01\nPETITION TO ENTER PLEA OF GUILTY\n1. My full true name is Keisha Michelle Pruitt. I was born on February 7, 1974. I am a citizen of the United States.\n2. I am represented by counsel, whose name is Stuart K. Feingold.\n3. I wish to plead guilty to Count One:\n18 USC 1343\n(4) I know the penalties. ${notice}\nThe defendant’s plea of guilty is accepted and entered on March 3, 2011.\nLillian R. Overstreet\nUnited States District Judge`

  it('says who its writer is, when the plea was entered and before whom', () => {
    expect(facts(petition(''))).toMatchObject({ 'person.name': 'Keisha Michelle Pruitt', 'person.dateOfBirth': '1974-02-07', 'person.citizenship': 'United States', 'conviction.convictedOn': '2011-03-03', 'conviction.judge': 'Lillian R. Overstreet', 'conviction.decidedBy': 'guilty plea' })
  })

  it('does not take the number of the next paragraph for a subsection', () => {
    expect(facts(petition(''))['conviction.counts.0.statute']).toBe('18 U.S.C. 1343')
  })

  it('says that a notice was filed, or that none was; what may yet be filed says neither', () => {
    const noticed = (words: string): unknown => facts(petition(words))['conviction.notice851']
    expect(noticed('The government has filed an information under 21 U.S.C. § 851.')).toBe(true)
    expect(noticed('No information under 21 U.S.C. § 851 has been filed.')).toBe(false)
    expect(noticed('The government agrees not to file an information under 21 U.S.C. § 851.')).toBeUndefined()
  })
})

describe('whom a plea names', () => {
  const letter = 'U.S. Department of Justice\nUnited States Attorney\nSouthern District of Florida\nLeticia M. Fuentes, Esq.\nRe: Plea Agreement with Lamar Allen Ledbetter, CR 88-50-08\nDear Ms. Fuentes:\nThe United States Attorney and your client, Lamar Allen Ledbetter (“Defendant”), agree as follows. Defendant will plead guilty to Count I.'
  it('is the client of a letter, not counsel to whom it is sent', () => expect(facts(letter)['person.name']).toBe('Lamar Allen Ledbetter'))
  it('waits for a person where the words name another than the caption', () => {
    expect(proposed(`${head}The defendant, Jerome Lee Holt, agrees to plead guilty to Count One.`).find(({ path }) => path === 'person.name')).toMatchObject({ flags: [{ reason: 'ambiguous' }] })
  })
})

describe('a form of questions', () => {
  it('has what is asked and the answer to it, and the right to plead not guilty makes it no verdict', () => {
    expect(facts(`UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\nPLEA QUESTIONNAIRE\n1. What is your full name?\nTHE DEFENDANT: Keisha Michelle Pruitt\n2. When were you born? February 7, 1974\n3. What is the name of your attorney?\nAnswer: Stuart K. Feingold\n4. Has the government filed a notice of a prior conviction under 21 U.S.C. § 851?\nAnswer: No\n5. To which counts do you wish to plead guilty?\nAnswer: Count One, wire fraud, 18 U.S.C. § 1343\n6. During what time did the offense take place?\nAnswer: March 1, 2009 through May 6, 2010\n7. Do you understand that you may plead not guilty, and that a verdict must be unanimous? Yes`)).toMatchObject({
      'person.name': 'Keisha Michelle Pruitt', 'person.dateOfBirth': '1974-02-07', 'conviction.notice851': false, 'conviction.counts.0.number': 'One', 'conviction.counts.0.statute': '18 U.S.C. 1343', 'conviction.offenseBeganOn': '2009-03-01', 'conviction.offenseEndedOn': '2010-05-06', 'conviction.decidedBy': 'guilty plea',
    })
  })
})

describe('the marks of a verdict', () => {
  const verdict = (answers: string): Record<string, unknown> => facts(`UNITED STATES DISTRICT COURT\nDISTRICT OF NEBRASKA\nVERDICT\nWe, the jury, find as follows.\n1. We find the defendant on the charge of conspiracy to distribute cocaine in Count One:\n${answers}\nSigned on March 3, 2004 at Omaha.`)

  it('belong to the answer behind them or before them, as their line begins', () => {
    expect(verdict('Guilty [X]\nNot Guilty [ ]\nThe offense involved:\n5 kilograms or more of cocaine [X]\n500 grams or more of cocaine [ ]')).toMatchObject({ 'conviction.counts.0.number': 'One', 'conviction.counts.0.foundGrams': 5000, 'conviction.counts.0.description': 'conspiracy to distribute cocaine', 'conviction.convictedOn': '2004-03-03' })
    expect(verdict('_X_ Guilty\n___ Not Guilty\nThe offense involved:\n___ 5 kilograms or more of cocaine\n_X_ 500 grams or more of cocaine')).toMatchObject({ 'conviction.counts.0.foundGrams': 500 })
    expect(verdict('[ ] Guilty\n[X] Not Guilty')).not.toHaveProperty(['conviction.counts.0.number'])
  })

  it('say what was done with a firearm', () => {
    expect(facts('VERDICT\nWe, the jury, find as to Count Two, use of a firearm:\n_X_ Guilty\n___ Not Guilty\nIf guilty, mark what was done with the firearm in Count Two:\n___ used, carried or possessed\n_X_ brandished\n___ discharged')['conviction.counts.0.firearmUse']).toBe('brandished')
  })
})

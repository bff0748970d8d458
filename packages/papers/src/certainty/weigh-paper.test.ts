import type { PaperKind } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from '../readers/reader-for.ts'

const head = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF VIRGINIA\nUNITED STATES OF AMERICA v. ABEL MUNROE\n'
const read = (kind: PaperKind, words: string, path: string) => readerFor(kind)(plainPages(`${head}${words}`, 'plain text')).filter((one) => one.path === path).map(({ value, flags = [] }) => ({ value, doubts: flags.length }))

describe('the term of a judgment', () => {
  const term = (words: string) => read('judgment', `JUDGMENT IN A CRIMINAL CASE\n${words}`, 'conviction.term')

  it('waits for a person where another term stands beside it and nothing says that it is the whole', () => {
    expect(term('The defendant is committed for a term of 120 months on the first count. Upon the second the term is 60 months, to begin when the first has been served.')).toEqual([{ value: 120, doubts: 1 }])
  })

  it('does not wait where it is called the total, where the others run with it, or where the other term is of supervision or of a statute', () => {
    expect(term('The defendant is hereby committed to be imprisoned for a total term of:\n240 months\nThe sentence on Count 2 is 120 months, to begin thereafter.')).toMatchObject([{ value: 240, doubts: 0 }])
    expect(term('The defendant is imprisoned for a total term of 180 months. This is 120 months on Count 1 and 60 months on Count 2.')).toMatchObject([{ value: 180, doubts: 0 }])
    expect(term('It is ordered that the defendant be imprisoned for 480 months on Count 1 and a term of 240 months on Count 2. The total term is 480 months.')).toMatchObject([{ value: 480, doubts: 0 }])
    expect(term('The defendant is committed for a term of 120 months. The terms are 120 months and 60 months, to run concurrently.')).toEqual([{ value: 120, doubts: 0 }])
    expect(term('The defendant is imprisoned for a term of 120 months. The term of supervised release is 5 years. The law has a minimum of ten years.')).toEqual([{ value: 120, doubts: 0 }])
  })
})

describe('a day of birth', () => {
  const born = (words: string) => read('sentence computation', `SENTENCE COMPUTATION\n${words}`, 'person.dateOfBirth')

  it('waits where an earlier day stands on the paper, where it makes a child, or where no day gives the age that is said', () => {
    expect(born('Date of birth: 05/11/1998\nDate of offense: 03/02/1994')).toEqual([{ value: '1998-05-11', doubts: 1 }])
    expect(born('Date of birth: 05/11/1998\nDate of offense: 03/02/2004')).toEqual([{ value: '1998-05-11', doubts: 1 }])
    expect(born('Date of birth: 05/11/1960  Age: 31\nPrinted: 03/02/2004')).toEqual([{ value: '1960-05-11', doubts: 1 }])
  })

  it('does not wait where the paper bears it out', () => {
    expect(born('Date of birth: 05/11/1960  Age: 43\nPrinted: 03/02/2004')).toEqual([{ value: '1960-05-11', doubts: 0 }])
  })
})

describe('the day of sentence in a presentence report', () => {
  const on = (words: string) => read('presentence report', `PRESENTENCE INVESTIGATION REPORT\n${words}`, 'conviction.sentencedOn')

  it('is that set for sentencing, and waits where the report says what had been imposed before', () => {
    expect(on('Sentencing date: May 4, 2012')).toEqual([{ value: '2012-05-04', doubts: 0 }])
    expect(on('Prior record\nBurglary\nDate sentence imposed: May 4, 2002').every(({ doubts }) => doubts > 0)).toBe(true)
    expect(on('Prior record\nBurglary\nDate sentence imposed: May 4, 2002')).toHaveLength(1)
  })
})

describe('what a court of appeals tells of the sentence', () => {
  const told = (words: string, path: string) => read('appellate opinion', `Appeal from the United States District Court\n${words} We affirm. AFFIRMED.`, path)

  it('is taken where it stands in full and no other sentence is named', () => {
    expect(told('On March 9, 2011, the district court sentenced Mr. Munroe to 240 months of imprisonment.', 'conviction.term')).toEqual([{ value: 240, doubts: 0 }])
    expect(told('On March 9, 2011, the district court sentenced Mr. Munroe to 240 months of imprisonment.', 'conviction.sentencedOn')).toEqual([{ value: '2011-03-09', doubts: 0 }])
  })

  it('is taken where sentence was pronounced or announced, and where the judgment committed the person; the day of entry waits', () => {
    const term = { value: 240, doubts: 0 }
    const whole: readonly string[] = ['Sentence was pronounced on March 9, 2011: 240 months of imprisonment.', 'At a hearing on March 9, 2011, the court announced a sentence of 240 months in custody.']
    for (const words of whole) expect([told(words, 'conviction.term'), told(words, 'conviction.sentencedOn')], words).toEqual([[term], [{ value: '2011-03-09', doubts: 0 }]])
    const entered = 'Judgment was entered on March 9, 2011, committing Munroe to the custody of the Bureau of Prisons for 240 months.'
    expect(told(entered, 'conviction.term')).toEqual([term])
    expect(told(entered, 'conviction.sentencedOn')).toEqual([{ value: '2011-03-09', doubts: 1 }])
  })

  it('waits where the opinion names another', () => {
    expect(told('The district court sentenced Mr. Munroe to 240 months of imprisonment. His codefendants pleaded guilty.', 'conviction.term')).toEqual([{ value: 240, doubts: 1 }])
  })
})

describe('what is left to pay', () => {
  const left = (words: string) => read('financial responsibility plan', `INMATE FINANCIAL RESPONSIBILITY PROGRAM\n${words}`, 'conviction.unpaid')

  it('is taken where nothing is left of all, or where the amounts come to it, and else waits', () => {
    expect(left('Fine: $0.00 Restitution: $0.00\nTotal remaining balance: $0.00')).toEqual([{ value: 0, doubts: 0 }])
    expect(left('Fine: $500.00\nRestitution: $2,000.00\nPaid to date on fine and restitution: $700.00\nBalance outstanding: $1,800.00')).toEqual([{ value: 1800, doubts: 0 }])
    expect(left('Fine: $500.00\nRestitution: $2,000.00\nPaid to date on fine and restitution: $700.00\nBalance outstanding: $1,900.00')).toEqual([{ value: 1900, doubts: 1 }])
  })
})

describe('the day of the plea or verdict in a presentence report', () => {
  const on = (words: string) => read('presentence report', `PRESENTENCE INVESTIGATION REPORT\n\n${words}`, 'conviction.convictedOn')

  it('waits where its sentence has another day, or names no count and other pleas are told', () => {
    expect(on('On March 3, 2005, an indictment was returned, and on June 2, 2006, the defendant pleaded guilty to Count 1.')).toMatchObject([{ doubts: 1 }])
    expect(on('On June 2, 2006, the defendant pleaded guilty. In an earlier case the defendant pleaded guilty on May 4, 1998.')).toMatchObject([{ value: '2006-06-02', doubts: 1 }])
  })

  it('does not where its sentence names the count, or no other plea has a day', () => {
    expect(on('On June 2, 2006, the defendant pleaded guilty to Count 1 of the Indictment. In an earlier case the defendant pleaded guilty on May 4, 1998.')).toEqual([{ value: '2006-06-02', doubts: 0 }])
    expect(on('On June 2, 2006, the defendant pleaded guilty.')).toEqual([{ value: '2006-06-02', doubts: 0 }])
    expect(on('On June 2, 2006, Abel Munroe (born April 19, 1969; citizen of the United States) was found guilty by a jury of Count 1, wire fraud. In an earlier case the defendant pleaded guilty on May 4, 1998.')).toEqual([{ value: '2006-06-02', doubts: 0 }])
  })

})

describe('what stands in the place of another count', () => {
  it('waits, where a plea names the second count before the first', () => {
    const plea = 'PLEA AGREEMENT\nThis Office will accept a guilty plea from your client to Count I charges the defendant with conspiracy to Manufacture and\nDistribute Marijuana, in violation of 21:846 and 841(b)(1)(B), and to Count II (Conspiracy to\ndistribute cocaine, 21 U.S.C. §§ 846 and 841(b)(1)(A)).\nYour client faces, on Count I, a minimum mandatory sentence of 5 years imprisonment\nand up to 40 years, and a fine.\nYour client faces, on Count II, imprisonment of not less than 10 years nor more than\nlife, and a fine.'
    expect([0, 1].flatMap((one) => read('verdict or plea agreement', plea, `conviction.counts.${one}.penalty`)).filter(({ doubts }) => doubts === 0)).toEqual([])
  })
})

describe('the term that a court speaks', () => {
  const spoken = (court: string, counsel = 'Nothing further.') => read('sentencing transcript', `TRANSCRIPT OF SENTENCING\nMR. COLE: ${counsel}\nTHE COURT: ${court}\nTHE DEFENDANT: Yes, sir.`, 'conviction.term')

  it('does not wait where the court pronounces it, whatever range it names and whatever counsel tells of another', () => {
    expect(spoken('That gives us 151 to 188 months. It is the sentence of the Court that you be imprisoned for 211 months, followed by 5 years of supervised release.')).toEqual([{ value: 211, doubts: 0 }])
    for (const words of ['I sentence you to 60 months of custody.', 'It is ordered that Mr. Munroe be remanded to the Bureau of Prisons to serve 60 months.']) expect(spoken(words, 'The codefendant received 46 months from this court.'), words).toEqual([{ value: 60, doubts: 0 }])
    expect(spoken('The court sentences the defendant to 21 months on Count 1 and a term of 120 months on Count 2, for a total of 120 months of imprisonment.')).toEqual([{ value: 120, doubts: 0 }])
  })

  it('waits where the court itself tells of another, or in other words', () => {
    expect(spoken('I sentence you to 60 months of custody. Your codefendant received 46 months from this court.')).toMatchObject([{ value: 60, doubts: 1 }])
    expect(spoken('I sentence you to 60 months of custody, and on the second to 48 months in prison, consecutive.').every(({ doubts }) => doubts > 0)).toBe(true)
    expect(spoken('The sentence will be 60 months in the custody of the Bureau of Prisons.')).toEqual([{ value: 60, doubts: 1 }])
  })
})

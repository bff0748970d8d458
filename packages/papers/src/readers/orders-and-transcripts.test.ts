import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readThrough } from '../reading/read-through.ts'
import { readOrder2255 } from './order-2255.ts'
import { readSentenceReduction } from './sentence-reduction.ts'
import { readSentencingTranscript } from './sentencing-transcript.ts'

function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  const proposals = propose('paper', pages, readThrough(reader, pages))
  for (const { source } of proposals) if (source.from === 'paper') expect(pages[source.page - 1]?.text.slice(source.start, source.end)).toBe(source.words)
  return Object.fromEntries(proposals.map(({ path, value }) => [path, value]))
}

const numbered = (lines: readonly string[]): string => lines.map((line, i) => `${String(i + 1).padStart(2)}    ${line}`).join('\n')

const transcript = `${numbered(['IN THE UNITED STATES DISTRICT COURT', 'FOR THE EASTERN DISTRICT OF ARKANSAS', 'UNITED STATES OF AMERICA,', 'Plaintiff,', 'v.    No. 4:07-CR-00321-02', 'DANA MARIE LOTT,', 'Defendant.', 'TRANSCRIPT OF SENTENCING HEARING', 'BEFORE THE HONORABLE ODELL BRISCOE', 'UNITED STATES DISTRICT JUDGE', 'Little Rock, Arkansas', 'Tuesday, June 3, 2008', 'Court Reporter: Jane Teller, RPR', 'APPEARANCES: as noted'])}
\f${numbered(['THE COURT: I find that the total offense level is', '33 and the criminal history category is II. That is a', 'guideline range of imprisonment of 151 to', '188 months.', 'MR. HOLT: We ask for a sentence of 120 months, Your', 'Honor, and for a guideline range of 97 to 121 months.', 'THE COURT: It is the judgment of the Court that you are', 'committed to the custody of the Bureau of Prisons for a', 'term of one hundred', 'sixty (160) months.', 'On release you shall be on supervised release for', 'a term of five years.', 'You will pay a special assessment of $100.', 'THE DEFENDANT: Yes, sir.'])}`

describe('a sentencing transcript', () => {
  it('is read through its line numbers, and only where the court speaks', () => {
    expect(facts(readSentencingTranscript, transcript)).toEqual({
      'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.docketNumber': '4:07-CR-00321-02',
      'person.name': 'Dana Marie Lott', 'conviction.judge': 'Odell Briscoe', 'conviction.sentencedOn': '2008-06-03', 'guideline.totalLevel': 33, 'guideline.category': 2, 'guideline.range': [151, 188],
      'conviction.term': 160, 'conviction.supervisedReleaseMonths': 60, 'conviction.assessment': 100,
    })
  })
})

const head = 'IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF GEORGIA\nUNITED STATES OF AMERICA\nv.    Case No. 1:04-cr-00077-2\nANDRE TOLLIVER\n'

describe('an order on a motion under 2255', () => {
  it('says that the motion was decided', () => {
    expect(facts(readOrder2255, `${head}ORDER\nMovant filed a motion to vacate under 28 U.S.C. § 2255. For these reasons, the motion to vacate, set aside, or\ncorrect sentence is DENIED. A certificate of appealability is DENIED.`)).toMatchObject({ 'person.name': 'Andre Tolliver', 'litigation.collateralDecided': true })
  })

  it('and nothing of it when only a certificate was refused, or a magistrate recommends', () => {
    expect(facts(readOrder2255, `${head}ORDER\nThe request for a certificate of appealability from the order on the § 2255 motion is DENIED.`)).not.toHaveProperty(['litigation.collateralDecided'])
    expect(facts(readOrder2255, `${head}REPORT AND RECOMMENDATION\nThe motion under 28 U.S.C. § 2255 is without merit. It is RECOMMENDED that the motion to vacate be DENIED. The motion to vacate is DENIED.`)).not.toHaveProperty(['litigation.collateralDecided'])
  })
})

describe('an order on a reduction', () => {
  it('gives the level, category and range that were found at sentence', () => {
    expect(facts(readSentenceReduction, `${head}AO 247 ORDER REGARDING MOTION FOR SENTENCE REDUCTION\nPrevious Offense Level: 38      Amended Offense Level: 36\nCriminal History Category: III  Criminal History Category: III\nPrevious Guideline Range: 292 to 365 months   Amended Guideline Range: 235 to 293 months`)).toMatchObject({ 'guideline.totalLevel': 38, 'guideline.category': 3, 'guideline.range': [292, 365] })
  })
})

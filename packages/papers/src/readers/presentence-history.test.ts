import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readCriminalHistory } from './presentence-history.ts'

const facts = (text: string): Record<string, unknown> => {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readCriminalHistory(pages)).map(({ path, value }) => [path, value]))
}

describe('how points were added up', () => {
  it('tells those of recent release from those of status', () => {
    const text = `Criminal History Computation
28. The criminal convictions above result in a subtotal criminal history score of 4.
29. The defendant committed the instant offense less than two years after release from custody; therefore, pursuant to
§ 4A1.1(e), one point is added.
30. The total of the criminal history points is 5. According to the sentencing table, 5 criminal history points establish a criminal history category of III.`
    expect(facts(text)).toEqual({ 'guideline.points': 5, 'guideline.recencyPoints': 1, 'guideline.statusPoints': 0, 'guideline.category': 3, 'history.priors.complete': true })
    expect(facts('Criminal History Computation\nAt the time the instant offense was committed, the defendant was on parole; two points are added. § 4A1.1(d).\nThe total criminal history score is 8.')).toMatchObject({ 'guideline.statusPoints': 2, 'guideline.points': 8 })
  })

  it('knows a score of zero', () => {
    expect(facts('Criminal History Computation\n32. The criminal history score is zero. A criminal history score of zero establishes a criminal history category of I.')).toMatchObject({ 'guideline.points': 0, 'guideline.category': 1, 'history.priors.complete': true })
  })
})

describe('prior convictions whose parts have labels', () => {
  it('are read by them', () => {
    const text = `PART B. DEFENDANT'S CRIMINAL HISTORY
Criminal Convictions
12.
Date of arrest: 12/7/77
Conviction: Forgery
Court: District Court, Washington County, Virginia
Date sentenced: 2/8/78
Sentence: 8 months custody
Guideline: 4A1.1(b) Points: 2
13.
Date of arrest: 5/9/83
Conviction: Theft by Deception
Date sentenced: 6/25/83
Sentence: 24 months probation
Guideline: 4A1.1(c) Points: 1
Criminal History Computation
15. The prior convictions result in 3 points. No points are added under 4A1.1(d) or (e).
16. The total of the criminal history points is 3.`
    expect(facts(text)).toEqual({
      'history.priors.0.offense': 'Forgery', 'history.priors.0.sentencedOn': '1978-02-08', 'history.priors.0.months': 8, 'history.priors.0.points': 2,
      'history.priors.1.offense': 'Theft by Deception', 'history.priors.1.sentencedOn': '1983-06-25', 'history.priors.1.months': 0, 'history.priors.1.points': 1,
      'guideline.points': 3, 'guideline.statusPoints': 0, 'history.priors.complete': true,
    })
  })
})

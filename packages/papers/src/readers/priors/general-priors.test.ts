import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { betterPriors } from './better-priors.ts'

function read(text: string, total?: number): Record<string, unknown> {
  return Object.fromEntries(betterPriors([], plainPages(text, 'plain text'), total).map(({ path, value }) => [path.replace('history.priors.', ''), value]))
}

const two = { '0.offense': 'Robbery', '0.sentencedOn': '1998-03-04', '0.months': 36, '0.points': 3, '1.offense': 'Theft by Receiving', '1.sentencedOn': '2001-05-06', '1.months': 0, '1.points': 1 }

describe('earlier convictions in a form nobody knows', () => {
  it('have their day where it stands before what the person received, and wait where nothing says of what the day is', () => {
    const waits = (told: string): readonly string[] => betterPriors([], plainPages(`Prior Convictions\n• Circuit Court, Clay County, Ohio, case 98-11: Robbery. The defendant was\narrested on 01/02/1998 and, on 03/04/1998, ${told}. Under USSG §4A1.1(a) this conviction is assigned 3\ncriminal history points.\n• Circuit Court, Clay County, Ohio, case 01-12: Burglary. The defendant was\narrested on 01/02/2001 and, on 05/06/2001, ${told}. Under USSG §4A1.1(a) this conviction is assigned 3\ncriminal history points.\nTotal criminal history points: 6.`, 'plain text'), 6).flatMap(({ path, flags }) => ((flags?.length ?? 0) > 0 ? [path] : []))
    for (const told of ['received 36 months jail', 'received thirty-six (36) months in the Department of Corrections', 'received a sentence of 36 months']) expect(waits(told), told).toEqual([])
    expect(waits('taken for 36 months to jail')).toContain('history.priors.0.sentencedOn')
  })

  it('begin with a mark', () => {
    expect(read(`Prior Convictions
(a) Robbery (Circuit Court, Clay County, Ohio; arrested 1/2/1998; sentenced 3/4/1998): 36 months in custody. [3 points]
(b) Theft by Receiving (Circuit Court, Clay County, Ohio; arrested 1/2/2001; sentenced 5/6/2001): one year of probation. [1 point]
Total criminal history points: 4.`)).toEqual(two)
  })

  it('stand in one sentence behind a heading that its paragraph goes on with', () => {
    expect(read(`Criminal history. (1) Robbery, Circuit Court, Clay County, Ohio,
sentenced 03/04/1998 to 3 years: 3 points; (2) Theft by Receiving,
Circuit Court, Clay County, Ohio, sentenced 05/06/2001 to probation: 1
point. The total is 4 points, and the criminal history category is III.`)).toEqual(two)
  })

  it('begin with a label that comes again', () => {
    expect(read(`CRIMINAL RECORD
Crime: Robbery
Where: Clay County
Disposition Date: March 4, 1998
Punishment: three years in prison
Points: 3
Crime: Theft by Receiving
Where: Clay County
Disposition Date: May 6, 2001
Punishment: $500 fine
Points: 1`)).toEqual(two)
  })

  it('follow one another in a paragraph', () => {
    expect(read(`Prior Record
The defendant was convicted of Robbery in Circuit Court, Clay County, Ohio, and was sentenced on March 4, 1998 to 36 months
in custody (3 points). He was convicted of Theft by Receiving in Circuit Court, Clay County, Ohio, and was sentenced on May
6, 2001 to one year of probation (1 point).`)).toEqual(two)
  })

  it('have the points that stand over their group', () => {
    expect(read(`Criminal History
Sentences counted under USSG §4A1.1(a) (3 points each):
- Robbery, Circuit Court, Clay County, Ohio. Sentenced 03/04/1998 to 36 months in custody.
Sentences counted under USSG §4A1.1(c) (1 point each):
- Theft by Receiving, Circuit Court, Clay County, Ohio. Sentenced 05/06/2001 to 12 months probation.`)).toEqual(two)
  })

  it('have points that wait for a person where the law gives others for such a sentence, unless all come to the total', () => {
    const text = 'Prior Convictions\n1. Robbery, Circuit Court, Clay County. Sentenced 03/04/1998 to 36 months in custody. 2 points.'
    const points = (total?: number): unknown => betterPriors([], plainPages(text, 'plain text'), total).find(({ path }) => path.endsWith('points'))?.flags
    expect(points()).toHaveLength(1)
    expect(points(2)).toBeUndefined()
  })

  it('are none where nothing is told of a sentence', () => expect(read('Prior Convictions\nNone known.\nThe defendant was born on March 4, 1998.')).toEqual({}))
})

it('a day that opens or closes the clause that tells a sentence is told to be its day', () => {
  const waits = (item: string) => betterPriors([], plainPages(`Criminal History\n1. ${item} The sentence receives 2 criminal history points.\n2. On May 6, 2001, in Circuit Court, Clay County, Ohio, the defendant was sentenced to 12 months in prison for Theft by Receiving. The sentence receives 2 criminal history points.`, 'plain text'), 4).filter(({ path }) => path === 'history.priors.0.sentencedOn').map(({ value, flags = [] }) => ({ value, waits: flags.length > 0 }))
  expect(waits('On January 15, 1998, in Superior Court, Washington County, Ohio, the defendant was sentenced to 6 months in jail for Robbery.')).toEqual([{ value: '1998-01-15', waits: false }])
})

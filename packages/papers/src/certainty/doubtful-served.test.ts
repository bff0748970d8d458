import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtServed } from './doubtful-served.ts'

/** Whether twelve months of an earlier conviction wait that stand in these words. */
function waits(text: string): boolean {
  const [page] = plainPages(text, 'plain text')
  if (page === undefined) throw new Error('no page')
  const start = page.text.indexOf('12 months')
  return doubtServed([page], [{ path: 'history.priors.0.months', value: 12, spot: { page, start, end: start + '12 months'.length } }]).some(({ flags }) => flags !== undefined)
}

it('months wait over a line that goes on with probation, and no others', () => {
  expect(waits('03/30/00 Possession  09/29/00 12 months  4A1.1(c) 1\nprobation')).toBe(true)
  for (const text of ['03/30/00 Possession  09/29/00 12 months jail 4A1.1(b) 2\n05/15/06 Theft  08/17/06 probation', '03/30/00 Possession  09/29/00 12 months']) expect(waits(text), text).toBe(false)
})

import type { Need } from '@lenity/law'
import { expect, it } from 'vitest'
import { papersThatSettle } from './papers-that-settle.ts'

const need = (...papers: readonly string[]): Need => ({ path: papers.join('.'), label: 'x', because: 'unknown', papers })

it('the fewest papers that hold everything are named, the one that holds most first', () => {
  expect(papersThatSettle([])).toEqual([])
  expect(papersThatSettle([need('judgment', 'docket sheet'), need('docket sheet', 'indictment'), need('docket sheet')])).toEqual(['docket sheet'])
  // Taking what holds most first would need three here.
  const two = papersThatSettle([need('judgment', 'indictment'), need('judgment', 'docket sheet'), need('presentence report', 'indictment'), need('presentence report', 'docket sheet')])
  expect(two).toHaveLength(2)
  expect(papersThatSettle([need('judgment'), need('docket sheet'), need('indictment'), need('medical record'), need('certificate')])).toHaveLength(5)
})

it('a fact that stands in no known paper is not said to stand in one', () => {
  expect(papersThatSettle([need('judgment'), need()])).toBeUndefined()
})

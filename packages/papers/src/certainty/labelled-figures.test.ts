import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { provedRange } from '../readers/told/proved-range.ts'
import { byOwnLabels } from './labelled-figures.ts'

const waits = (text: string): readonly string[] => {
  const pages = plainPages(text, 'plain text')
  return byOwnLabels(pages, provedRange(pages)).flatMap(({ path, flags }) => (flags === undefined ? [] : [path.replace('guideline.', '')]))
}

it('figures that the Sentencing Table bears out do not wait where their own labels stand before them', () => {
  for (const told of ['Your total offense level is fifteen. You are in criminal history category two. The range under the guidelines is 21 to 27 months.', 'You are in category II, and with a level of fifteen the guidelines are 21 to 27 months.', 'Final offense level 15\nCriminal history category II\nRange 21 to 27 months', 'The guidelines, then: offense level, fifteen; criminal history, two; custody range, 21 to 27 months.']) expect(waits(told), told).toEqual([])
})

it('figures without a label of their own go on waiting, and all of what is supposed or asked for', () => {
  expect(waits('At level 15 and category II that is 21 to 27.')).toEqual(['range'])
  expect(waits('She is at 15/II. The guideline range is 21 to 27 months.')).toEqual(['totalLevel', 'category'])
  expect(waits('Without that it would be level 15, category II, and a range of 21 to 27 months.')).toHaveLength(3)
})

it('figures are taken by their labels only from the places that are given', () => {
  const pages = plainPages('Level 15, category II, a range of 21 to 27 months.', 'plain text')
  expect(byOwnLabels([], provedRange(pages)).every(({ flags }) => flags !== undefined)).toBe(true)
})

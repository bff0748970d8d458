import { expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { readPriors } from '../presentence-priors.ts'

const months = (text: string): readonly unknown[] => readPriors(plainPages(text, 'plain text')).filter(({ path }) => path.endsWith('.months')).map(({ value }) => value)
const inColumns = (sentence: string): readonly unknown[] => months(`Criminal Convictions\n30. 05/03/1997   Burglary, Clay County Superior Court   06/12/1998: ${sentence}   4A1.1(a)   3\n`)
const labelled = (sentence: string): readonly unknown[] => months(`Criminal Convictions\n12.\nDate of arrest: 12/7/77\nConviction: Forgery\nDate sentenced: 2/8/78\nSentence: ${sentence}\nGuideline: 4A1.1(b) Points: 2\n`)

it.each([
  ['24 months, license suspended', [24]], ['24 months, fine suspended', [24]], ['2 years, costs suspended', [24]], ['24 months and probation to follow', [24]], ['24 months custody; 36 months supervised release', [24]],
  ['24 months suspended', [0]], ['24 months, execution suspended', [0]], ['24 months probation', [0]], ['24 months unsupervised probation', [0]],
  ['24 months, 12 months suspended', []], ['24 months, all but 60 days suspended', []],
] as const)('of a sentence of “%s” the time to serve is %j', (sentence, expected) => {
  expect(inColumns(sentence)).toEqual(expected)
  expect(labelled(sentence)).toEqual(expected)
})

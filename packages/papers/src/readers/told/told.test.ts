import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import type { Found } from '../../reading/propose.ts'
import { toldAppeal } from './said-appeal.ts'
import { toldConviction, toldSentencing } from './said-conviction.ts'
import { toldLevels } from './said-levels.ts'
import { countsWithMinimums, toldMinimums } from './said-minimums.ts'
import { toldMoney } from './said-money.ts'
import { toldPoints } from './said-points.ts'
import { toldTerms } from './said-terms.ts'

type Told = (pages: ReturnType<typeof plainPages>) => readonly Found[]

function said(read: Told, text: string): Record<string, unknown> {
  return Object.fromEntries(read(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))
}

describe('a term that a sentence imposes', () => {
  it('is told by the words of custody about it, and that of supervision by its own', () => {
    expect(said(toldTerms, 'The court sentenced him to 151 months in prison, to be followed by five years of supervised release.')).toEqual({ 'conviction.term': 151, 'conviction.supervisedReleaseMonths': 60 })
    expect(said(toldTerms, 'It is ordered that she be confined for a period of ten (10) years. When released she will be supervised by the probation office for 4 years.')).toEqual({ 'conviction.term': 120, 'conviction.supervisedReleaseMonths': 48 })
  })

  it('is none that was asked for, that a statute or the guidelines set, or that was suspended', () => {
    expect(said(toldTerms, 'Counsel asks for a sentence of 60 months. The statute carries imprisonment of up to 20 years. The range is 188 months to 235 months of imprisonment.')).toEqual({})
    expect(said(toldTerms, 'He was sentenced to 24 months, suspended.')).toEqual({})
  })

  it('is the total where counts have terms of their own, and none where they run one after another and no total is told', () => {
    expect(said(toldTerms, 'The court imposes 120 months on Count One and 60 months on Count Two, to run consecutively, for a total of 180 months of imprisonment.')).toEqual({ 'conviction.term': 180 })
    expect(said(toldTerms, 'The court imposes imprisonment of 60 months on Count One and 60 months on Count Two, to run consecutively.')).toEqual({})
  })
})

describe('days of one sentence', () => {
  it('go each with its own act', () => {
    const text = 'Ms. Reed pleaded guilty on May 3, 2010, and on September 9, 2010, the court sentenced her. The Eighth Circuit affirmed on June 1, 2011.'
    expect(said(toldConviction, text)).toEqual({ 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2010-05-03' })
    expect(said(toldSentencing, text)).toEqual({ 'conviction.sentencedOn': '2010-09-09' })
    expect(said(toldAppeal, text)).toEqual({ 'litigation.appealTaken': true, 'litigation.appealDecidedOn': '2011-06-01' })
  })

  it('are not of the plea or the verdict where they are of the judgment that came of it', () => {
    for (const text of ['He appeals from a judgment of conviction entered on March 14, 2011, following his guilty plea.', 'Reed appeals from the judgment of conviction entered on March 14, 2011, after he pleaded guilty to one count.', 'Reed appeals the amended judgment of conviction filed March 14, 2011, after a jury found her guilty.', 'The judgment of conviction, entered March 14, 2011, upon his plea of guilty, is before us.']) expect(said(toldConviction, text)).not.toHaveProperty(['conviction.convictedOn'])
    expect(said(toldConviction, 'The judgment of conviction rests on the guilty plea that Reed entered on March 14, 2011.')).toHaveProperty(['conviction.convictedOn'], '2011-03-14')
  })

  it('are of neither where what was done before stands between', () => expect(said(toldConviction, 'On this May 3, 2010, came the defendant, having been found guilty by a jury.')).not.toHaveProperty(['conviction.convictedOn']))

  it('tell that no appeal was taken', () => expect(said(toldAppeal, 'The defendant did not appeal.')).toEqual({ 'litigation.appealTaken': false }))
})

describe('money that is ordered', () => {
  it('stands behind its name or before it, and is none of a range', () => {
    expect(said(toldMoney, 'The defendant shall pay $200 as a special assessment. A fine of $5,000 is imposed. Restitution is ordered in the sum of $12,300.50.')).toEqual({ 'conviction.assessment': 200, 'conviction.fine': 5000, 'conviction.restitution': 12_300.5 })
    expect(said(toldMoney, 'The fine range is $17,500 to $175,000.')).toEqual({})
    expect(said(toldMoney, 'The fine is waived.')).toEqual({ 'conviction.fine': 0 })
  })
})

it('levels are told by what is added and taken off', () => {
  expect(said(toldLevels, 'The base offense level is 32. Two levels are added for obstruction of justice. No adjustment for role is warranted. The offense level is reduced by three levels for acceptance of responsibility.')).toEqual({ 'guideline.baseLevel': 32, 'guideline.obstruction': true, 'guideline.roleLevels': 0, 'guideline.acceptanceLevels': -3 })
})

it('levels are told by the figure by which the level is changed, and a weapon by the words that there was none', () => {
  expect(said(toldLevels, 'Mr. Reed was a manager of the activity, and the level is increased by 3. No dangerous weapon was possessed. The level is decreased by two for acceptance of responsibility.')).toEqual({ 'guideline.roleLevels': 3, 'guideline.weapon': false, 'guideline.acceptanceLevels': -2 })
})

it('the total of points is told as that of which the sentence speaks', () => {
  expect(said(toldPoints, 'The total is 5 points, and the criminal history category is III.')).toEqual({ 'guideline.points': 5 })
})

it('the minimum of a count is the one told with its number', () => {
  const text = 'Count 1: a mandatory minimum of ten years. The statute sets a mandatory minimum of 60 months on Count Two. Count 3: no mandatory minimum.'
  expect(said((pages) => toldMinimums(pages, ['1', '2', '3']), text)).toEqual({ 'conviction.counts.0.statedMinimum': 120, 'conviction.counts.1.statedMinimum': 60, 'conviction.counts.2.statedMinimum': 0 })
  expect(Object.keys(said(countsWithMinimums, text))).toHaveLength(6)
})

it('points that stand before their label are not those of the line below', () => {
  const pages = plainPages('20 Total offense level\n3 Total criminal history points\n2 CHC\n37-46 months Imprisonment range', 'plain text')
  expect(toldPoints(pages)).toEqual([])
  expect(toldPoints(plainPages('Total criminal history points\n2', 'plain text')).map(({ value }) => value)).toEqual([2])
})

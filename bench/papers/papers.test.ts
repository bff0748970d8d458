import type { PaperKind } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { Dice } from '../../examples/generate/dice.ts'
import { generatePapers, layouts } from '../../examples/generate/generate-papers.ts'
import { cleanLook } from '../../examples/generate/scans/scan-look.ts'
import { scanPaper } from '../../examples/generate/scans/scan-paper.ts'
import { charactersRight, wordsOf } from './characters-right.ts'
import { readPapers, type ToRead } from './read-papers.ts'
import { scorePaper, type PaperScore } from './score-paper.ts'
import { tally } from './tally.ts'
import type { MadePaper } from '../../examples/generate/generate-papers.ts'

async function scored(papers: readonly ToRead<MadePaper>[]): Promise<PaperScore[]> {
  const scores: PaperScore[] = []
  await readPapers(papers, 1, Number.POSITIVE_INFINITY, ({ of, result, seconds }) => {
    if (!result.ok) throw new Error(`${of.name}: ${result.problem.what}`)
    scores.push(scorePaper(of, result.paper, result.proposals, seconds))
  })
  return scores
}

/** Kinds of paper that courts and probation offices write. */
const ofCourts: readonly PaperKind[] = ['presentence report', 'statement of reasons', 'verdict or plea agreement', 'docket sheet', 'sentencing transcript', 'appellate opinion', 'sentence reduction order', 'notice under 851']

/** Hundreds of papers, each through a process of its own: a busy machine takes minutes for what an idle one does in one. */
const long = 600_000

describe('generated papers, read', () => {
  it('are as well recognised and read as they were, two of every layout', async () => {
    const open = (layout: (typeof layouts)[number]): boolean => !layout.blind && layout.rising !== true
    const papers = [...generatePapers('in the tests', layouts.filter(open).length * 2, open)].map((paper) => ({ of: paper, name: paper.name, bytes: () => paper.pdf() }))
    const scores = await scored(papers)
    const { recognised, recall, precision, flagged, optical } = tally(scores)
    expect(scores.flatMap(({ wrong }) => wrong.filter(({ exact, flagged }) => exact && !flagged))).toEqual([])
    expect(recognised.share).toBeGreaterThan(0.98)
    expect(recall.share).toBeGreaterThan(0.95)
    expect(precision.share).toBeGreaterThan(0.995)
    expect(flagged.share).toBeLessThan(0.02)
    expect(optical).toEqual({ share: undefined, of: 0, within: undefined })
  }, long)

  it('of a prison are read for the most part in forms and words no reader knows', async () => {
    const papers = [...generatePapers('many ways of a prison', 26, ({ rising, kind }) => rising === true && !ofCourts.includes(kind))].map((paper) => ({ of: paper, name: paper.name, bytes: () => paper.pdf() }))
    const { recognised, recall, precision, flagged } = tally(await scored(papers))
    expect(recognised.share).toBeGreaterThan(0.75)
    expect(recall.share).toBeGreaterThan(0.7)
    expect(precision.share).toBeGreaterThan(0.94)
    expect(flagged.share).toBeLessThan(0.06)
  })

  it('leave to a person every statute, date and number that was recognised from a picture', async () => {
    const dice = new Dice('scans in the tests')
    const papers = [...generatePapers('scans in the tests', layouts.length)].filter(({ layout }) => ['statement of reasons, one sheet', 'sentence computation, table'].includes(layout)).map((paper) => ({ ...paper, sheets: paper.sheets.slice(0, 1) }))
    const scores = await scored(papers.map((paper) => ({ of: paper, name: paper.name, bytes: () => scanPaper(paper, cleanLook(dice), dice) })))
    expect(scores).toHaveLength(2)
    const figures = tally(scores)
    expect(scores.every(({ exactProposals, flaggedExact }) => exactProposals > 0 && flaggedExact === exactProposals)).toBe(true)
    expect(figures.recognised.share).toBe(1)
    expect(figures.recall.share).toBeGreaterThan(0.8)
    expect(figures.precision.share).toBeGreaterThan(0.9)
    expect(figures.optical).toEqual(figures.precision)
    expect(figures.flaggedExact.share).toBe(1)
    expect(figures.flaggedWords.share).toBeLessThan(0.5)
  }, long)
})

describe('the share of signs that were read right', () => {
  it('does not go by the order of the words', () => expect(charactersRight(wordsOf('one two three'), wordsOf('three\none two'))).toEqual({ signs: 11, right: 11 }))

  it('counts a sign that was misread, and a word that is wanting', () => {
    expect(charactersRight(['judgment'], ['judgrnent'])).toEqual({ signs: 8, right: 6 })
    expect(charactersRight(['judgment', '1996'], ['judgment'])).toEqual({ signs: 12, right: 8 })
  })
})

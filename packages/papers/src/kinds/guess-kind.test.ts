import { describe, expect, it } from 'vitest'
import * as papers from '../../test/papers.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { guessKind } from './guess-kind.ts'

const flat = { markup: false, photographed: undefined }
const kindOf = (text: string) => guessKind(plainPages(text, 'plain text'), flat)
const judgmentText = papers.judgmentPages.map((rows) => rows.map((row) => (typeof row === 'string' ? row : row.map(([, words]) => words).join(' '))).join('\n')).join('\f')

describe('the kind of a paper', () => {
  it('is told for each kind by its own words, with the reason', () => {
    const told = [judgmentText, papers.presentenceText, papers.reasonsText, papers.computationText, papers.disciplineText, papers.cleanDisciplineText, papers.progressText, papers.jobLetterText, papers.medicalText, papers.pressText, papers.indictmentText, papers.docketText].map(kindOf)
    expect(told.map((guess) => guess.kind)).toEqual(['judgment', 'presentence report', 'statement of reasons', 'sentence computation', 'discipline log', 'discipline log', 'progress report', 'letter of support', 'medical record', 'press article', 'indictment', 'docket sheet'])
    for (const guess of told) {
      expect(guess.why).toMatch(/^[A-Z].*\.$/)
      expect(guess.certainty).toBeGreaterThan(0.5)
    }
  })

  it('is other when nothing tells, and never sure of it', () => {
    expect(kindOf('Milk, eggs, flour, and a new bulb for the hall.')).toMatchObject({ kind: 'other', certainty: 0.2 })
    expect(kindOf('')).toMatchObject({ kind: 'other', certainty: 0 })
  })

  it('is a photograph when a camera took it and nothing can be read', () => {
    expect(guessKind(plainPages('', 'plain text'), { markup: false, photographed: 'the file carries the mark of a camera (Apple)' })).toMatchObject({ kind: 'photograph' })
  })
})

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

  it('is told by half of its words where no title is known, and is then no surer than they are', () => {
    const read = kindOf('REPORT 17-B\nBase offense level: 30. Acceptance of responsibility: -3. Role in the offense: none. Criminal history category II.\nThe probation office has no word from the victim. Family data and substance abuse follow. See USSG §2D1.1.')
    expect(read).toMatchObject({ kind: 'presentence report', certainty: 0.5 })
  })

  it('is no presentence report because a sentence at its head speaks of one', () => {
    expect(kindOf('SENTENCING FINDINGS\nUnited States v. Pell\nThe Court adopts the presentence report without change.\nThe Court finds a total offense level of 20 and a guideline range of 33 to 41 months, and imposes 36 months for these reasons.').kind).toBe('statement of reasons')
  })

  it('is a public record when it is what a register answers', () => {
    expect(kindOf('Inmate Locator\nFind an inmate\nADA PELL  Register Number: 99123-777\nReleased On: 03/04/2010').kind).toBe('public record')
  })

  it('is other when nothing tells, and never sure of it', () => {
    expect(kindOf('Milk, eggs, flour, and a new bulb for the hall.')).toMatchObject({ kind: 'other', certainty: 0.2 })
    expect(kindOf('')).toMatchObject({ kind: 'other', certainty: 0 })
  })

  it('is a photograph when a camera took it and nothing can be read', () => {
    expect(guessKind(plainPages('', 'plain text'), { markup: false, photographed: 'the file carries the mark of a camera (Apple)' })).toMatchObject({ kind: 'photograph' })
  })
})

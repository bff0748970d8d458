import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../test/make-pdf.ts'
import { judgmentPages } from '../../test/papers.ts'
import { closeReaders, readPaper } from '../index.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readJudgment } from './judgment.ts'

afterAll(closeReaders)

function read(text: string): Record<string, unknown> {
  const pages = plainPages(`UNITED STATES DISTRICT COURT\nJUDGMENT IN A CRIMINAL CASE\n${text}`, 'plain text')
  return Object.fromEntries(propose('paper', pages, readJudgment(pages)).map(({ path, value }) => [path, value]))
}

describe('a judgment on form AO 245B', () => {
  it('is read from its text layer, each fact with its page, its boxes and its very words', async () => {
    const result = await readPaper({ name: 'judgment.pdf', bytes: await makePdf(judgmentPages) })
    if (!result.ok) throw new Error(result.problem.what)
    const { paper, proposals } = result
    expect(Object.fromEntries(proposals.map(({ path, value }) => [path, value]))).toMatchObject({
      'person.name': 'Ruth Ellen Marlow',
      'person.registerNumber': '99123-777',
      'conviction.sovereign': 'federal',
      'conviction.district': 'Northern District of Texas',
      'conviction.docketNumber': '4:15-CR-00123-A(01)',
      'conviction.judge': 'Helen R. Quist',
      'conviction.decidedBy': 'jury verdict',
      'conviction.counts.0.statute': '21 U.S.C. 846',
      'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)',
      'conviction.counts.0.description': 'Conspiracy to Possess With Intent to Distribute 50 Grams or More of Methamphetamine (Actual)',
      'conviction.counts.0.substance': 'methamphetamine (actual)',
      'conviction.counts.0.foundGrams': 50,
      'conviction.counts.0.term': 240,
      'conviction.counts.1.number': '3s',
      'conviction.counts.1.substance': 'heroin',
      'conviction.counts.2.statute': '18 U.S.C. 924(c)',
      'conviction.counts.2.term': 60,
      'conviction.counts.complete': true,
      'conviction.offenseEndedOn': '2014-06-30',
      'conviction.term': 300,
      'conviction.supervisedReleaseMonths': 60,
      'conviction.assessment': 300,
      'conviction.fine': 0,
      'conviction.restitution': 1250.5,
      'conviction.sentencedOn': '2015-05-05',
    })
    for (const { source, path } of proposals) {
      if (source.from !== 'paper') throw new Error(path)
      const page = paper.pages[source.page - 1]
      expect(page?.text.slice(source.start, source.end)).toBe(source.words)
      expect(source.paper).toBe(paper.id)
      expect(source.boxes.length).toBeGreaterThan(0)
      expect(source.confidence).toBe(100)
    }
  })
})

describe('judgments in other words', () => {
  it('add terms that run one after another only where no total is stated', () => {
    expect(read('to be imprisoned for a total term of: 120 months on Count 1 and 60 months on Count 2, to run consecutively.')).toMatchObject({ 'conviction.term': 180 })
    expect(read('to be imprisoned for a term of 120 months on Count 1 and 60 months on Count 2, to run concurrently.')).toMatchObject({ 'conviction.term': 120 })
    expect(read('imprisoned for a total term of 96 months on Count 1, 60 months on Count 2 concurrent, 60 months on Count 3 consecutive')).not.toHaveProperty('conviction.term')
  })

  it('know life when they see it, and a day beyond a year', () => {
    expect(read('imprisoned for a term of LIFE as to each of Counts 1 and 2')).toMatchObject({ 'conviction.term': 'life' })
    expect(read('imprisoned for a total term of: twelve (12) months and one (1) day')).toMatchObject({ 'conviction.term': 12 })
  })

  it('leave the plea open when neither box is marked and both name counts', () => {
    expect(read('pleaded guilty to count(s) 1\nwas found guilty on count(s) 2')).not.toHaveProperty('conviction.decidedBy')
    expect(read('pleaded guilty to count(s)\n☒ was found guilty on count(s) 2')).toMatchObject({ 'conviction.decidedBy': 'jury verdict' })
  })

  it('of a state say whose law was broken', () => {
    const pages = plainPages('IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS\nTHE PEOPLE OF THE STATE OF ILLINOIS\nvs.\nDANIEL REESE\nJUDGMENT AND SENTENCE', 'plain text')
    expect(propose('paper', pages, readJudgment(pages)).map(({ path, value }) => [path, value])).toEqual(expect.arrayContaining([['conviction.sovereign', 'state'], ['conviction.state', 'Illinois'], ['person.name', 'Daniel Reese']]))
  })

  it('never propose words that are not on the page, whatever the page says', () => {
    const piece = fc.constantFrom('DEFENDANT: JOHN DOE', 'CASE NUMBER: 94-20328-02', '21 U.S.C. § 846', 'Title & Section Nature of Offense Offense Ended Count', '240 months on Count 1', 'imprisoned for a total term of:', 'LIFE', 'TOTALS $ 100.00 $ 5', 'Assessment Fine', 'Date of Imposition of Judgment', 'May 5, 2015', '\n', 'One', '[X] pleaded guilty to count(s) 1', 'The defendant is sentenced', ')', 'v.')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(' ', '\n'), (pieces, glue) => {
      const pages = plainPages(pieces.join(glue), 'plain text')
      for (const { source } of propose('paper', pages, readJudgment(pages))) if (source.from === 'paper') expect(pages[source.page - 1]?.text.slice(source.start, source.end)).toBe(source.words)
    }))
  })
})

describe('a table of counts whose citations are wrapped', () => {
  it('gives each row its own, and the subsection below to the row it stands in', () => {
    const table = `The defendant is adjudicated guilty of these offenses:
Title & Section          Nature of Offense                Offense Ended     Count
21 USC § 841(a)(1),      Distribution of 100 Grams or     05/18/2015        1
(b)(1)(B)                More of Heroin
18 U.S.C. §              Use of a firearm during a        04/08/2015        2
924(c)(1)(A)             drug trafficking crime
The defendant is sentenced as provided in pages 2 through 6 of this judgment.`
    expect(read(table)).toMatchObject({
      'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(B)', 'conviction.counts.0.description': 'Distribution of 100 Grams or More of Heroin',
      'conviction.counts.1.statute': '18 U.S.C. 924(c)(1)(A)', 'conviction.counts.1.number': '2', 'conviction.counts.1.description': 'Use of a firearm during a drug trafficking crime',
    })
  })
})

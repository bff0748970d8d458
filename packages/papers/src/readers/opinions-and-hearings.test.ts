import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readThrough } from '../reading/read-through.ts'
import { readAppellateOpinion } from './appellate-opinion.ts'
import { readJudgment } from './judgment.ts'
import { readSentencingTranscript } from './sentencing-transcript.ts'

function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  const proposals = propose('paper', pages, readThrough(reader, pages))
  for (const { source } of proposals) if (source.from === 'paper') expect(pages[source.page - 1]?.text.slice(source.start, source.end)).toBe(source.words)
  return Object.fromEntries(proposals.map(({ path, value }) => [path, value]))
}

const opinion = (caption: string, body = 'The judgment is AFFIRMED.'): string => `UNITED STATES COURT OF APPEALS\nFOR THE SIXTH CIRCUIT\nNo. 07-5512\nUNITED STATES OF AMERICA, Plaintiff-Appellee,\nv.\nMARCUS JAMES BELL, Defendant-Appellant.\n${caption}\nBefore: BOGGS, GILMAN, and SUTTON, Circuit Judges.\n${body}\n`

describe('the caption of an opinion', () => {
  const below = { 'conviction.judge': 'Harry S. Mattice', 'litigation.appealDecidedOn': '2008-06-12' }
  it('gives the court below, its number and judge, and the day of decision, as the circuits set them', () => {
    expect(facts(readAppellateOpinion, opinion('Appeal from the United States District Court\nfor the Eastern District of Tennessee.\nNo. 05-00123—Harry S. Mattice, District Judge.\nDecided and Filed: June 12, 2008'))).toMatchObject({ ...below, 'conviction.docketNumber': '05-00123' })
    expect(facts(readAppellateOpinion, opinion('APPEAL FROM THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF TENNESSEE\n(HARRY S. MATTICE, DISTRICT JUDGE)\n(June 12, 2008)'))).toMatchObject(below)
    expect(facts(readAppellateOpinion, opinion('On appeal from the Eastern District of Tennessee (Judge Harry S. Mattice)\nIssued this 12th day of June, 2008.'))).toMatchObject(below)
    expect(facts(readAppellateOpinion, opinion('Defendant was convicted in the United States District Court for the Eastern District of Tennessee, Harry S. Mattice, J., on a plea of guilty.\nDecided June 12, 2008.'))).toMatchObject(below)
    expect(facts(readAppellateOpinion, opinion('(D.C. No. 1:05-CR-00123-WYD-1)\n(D. Colo.)\nDECIDED\nJune 12, 2008'))).toMatchObject({ 'conviction.docketNumber': '1:05-CR-00123-WYD-1', 'conviction.district': 'District of Colorado', 'litigation.appealDecidedOn': '2008-06-12' })
    expect(facts(readAppellateOpinion, opinion('At a stated term of the Court of Appeals, held in the City of New York, on the 12th day of June, two thousand eight.'))).toMatchObject({ 'litigation.appealDecidedOn': '2008-06-12' })
  })

  it('has no judge below in one of a district who sits by designation', () => {
    expect(facts(readAppellateOpinion, opinion('Appeal from the United States District Court for the Eastern District of Tennessee.\nBefore BOGGS, Circuit Judge, and Lena M. Fox, District Judge, sitting by designation.'))).not.toHaveProperty(['conviction.judge'])
  })
})

describe('a sentence that an opinion tells', () => {
  it('is named by its length, and received, imposed within a range, or chosen', () => {
    for (const told of ['Bell challenges his 240-month sentence.', 'He received 240 months.', 'The court calculated a range of 235 to 293 months and imposed a within-range sentence of 240 months.', 'The court agreed with counsel, and sentenced him to a term of 240 months.', 'The sentence is to be served in a federal prison: the court imposed 240 months.']) expect(facts(readAppellateOpinion, opinion('', `${told} We AFFIRM.`)), told).toMatchObject({ 'conviction.term': 240 })
  })

  it('is read over the end of a page, and where it stands is a place on one of them', () => {
    expect(facts(readAppellateOpinion, `${opinion('', 'On March 3, 2006, the district court sentenced Bell to')}7\n\f240 months of imprisonment, followed by ten years of supervised release. We AFFIRM.`)).toMatchObject({ 'conviction.term': 240, 'conviction.supervisedReleaseMonths': 120, 'conviction.sentencedOn': '2006-03-03' })
  })
})

const hearing = (...turns: readonly string[]): string => `UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF TENNESSEE\n\n${turns.join('\n')}\nTHE DEFENDANT: Thank you.\n`

describe('what a court says at a sentencing', () => {
  it('gives level, category and range in a breath, by the ends, and as figures are spoken', () => {
    for (const said of ['So that is a 36/II, 210 to 262.', 'We are at level 36 and category two. The low end is 210 months, the high end 262 months.', 'Level 36, category II: 210 months at the bottom and 262 at the top.', 'The guidelines: 36, II, two-ten to two-sixty-two.']) expect(facts(readSentencingTranscript, hearing(`THE COURT: ${said}`)), said).toMatchObject({ 'guideline.totalLevel': 36, 'guideline.category': 2, 'guideline.range': [210, 262] })
  })

  it('gives the whole before its parts, and dollars in words', () => {
    expect(facts(readSentencingTranscript, hearing('THE COURT: You are committed to the custody of the Bureau of Prisons for a term of 240 months. This term consists of 240 months on Count One and 120 months on Count Two. The special assessment is two hundred dollars, that is, one hundred dollars on each count.'))).toMatchObject({ 'conviction.term': 240, 'conviction.assessment': 200 })
    expect(facts(readSentencingTranscript, hearing('THE COURT: A term of 180 months on Count One, and a term of 60 months on Count Two, to be served consecutively, for a total term of 240 months. The assessment is one hundred dollars per count, for a total of two hundred dollars.'))).toMatchObject({ 'conviction.term': 240, 'conviction.assessment': 200 })
  })

  it('goes on over the end of a page, and is not joined with what another says', () => {
    expect(facts(readSentencingTranscript, `${hearing('THE COURT: I sentence you to the custody of the Bureau of Prisons for a term of').replace('\nTHE DEFENDANT: Thank you.\n', '')}\f240 months.\nTHE DEFENDANT: Thank you.`)).toMatchObject({ 'conviction.term': 240 })
    expect(facts(readSentencingTranscript, `${hearing('MR. COLE: Please commit her to the custody of the Bureau of Prisons for').replace('\nTHE DEFENDANT: Thank you.\n', '')}\fTHE COURT: 240 months is what the government asked for.`)).not.toHaveProperty(['conviction.term'])
  })
})

it('terms of which one runs after the others have the total that is stated, in whatever words', () => {
  const judgment = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF TENNESSEE\nUNITED STATES OF AMERICA\nv.\nMARCUS BELL\nJUDGMENT IN A CRIMINAL CASE\nIt is ordered that the defendant be imprisoned for a term of 60 months on Count 1, 60 months on Count 2 and 60 months on Count 3, consecutive. The total term is 120 months.'
  expect(facts(readJudgment, judgment)).toMatchObject({ 'conviction.term': 120 })
  const pages = plainPages(judgment.replace(' The total term is 120 months.', ''), 'plain text')
  expect(readJudgment(pages).find(({ path }) => path === 'conviction.term')?.flags).toMatchObject([{ reason: 'ambiguous' }])
})

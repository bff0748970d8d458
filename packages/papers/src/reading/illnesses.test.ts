import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { illnessesIn } from './illnesses.ts'
import { wordsAt } from './spot.ts'

const names = (text: string) => plainPages(text, 'plain text').flatMap((page) => illnessesIn({ page, start: 0, end: page.text.length }).map(wordsAt))

describe('the names of illnesses', () => {
  it('begin behind what tells of them and go on with what specifies them', () => {
    expect(names('She was diagnosed with chronic hepatitis C and has type 2 diabetes mellitus, chronic kidney disease, stage 3 and essential (primary) hypertension.')).toEqual(['chronic hepatitis C', 'type 2 diabetes mellitus', 'chronic kidney disease, stage 3', 'essential (primary) hypertension'])
    expect(names('Mr. Gaines has malignant neoplasm of the prostate, osteoarthritis of left knee and low back pain.')).toEqual(['malignant neoplasm of the prostate', 'osteoarthritis of left knee', 'low back pain'])
  })

  it('are one to a line where lines begin with capitals, and go on over a line that does not', () => {
    expect(names('Asthma\nCongestive heart failure\nMajor depressive\ndisorder\nCOPD')).toEqual(['Asthma', 'Congestive heart failure', 'Major depressive\ndisorder', 'COPD'])
  })

  it('are not words about them: diagnoses, pain alone, medicines', () => expect(names('Diagnosis: stable. Diagnoses follow. No pain. Lisinopril 20 mg. Prognosis fair.')).toEqual([]))
})

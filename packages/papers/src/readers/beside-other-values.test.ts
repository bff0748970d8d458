import type { PaperKind } from '@lenity/law'
import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

/** The values of a path, and whether each waits. */
const read = (kind: PaperKind, text: string, path: string): [unknown, boolean][] => readerFor(kind)(plainPages(text, 'plain text')).filter((one) => one.path === path).map(({ value, flags = [] }) => [value, flags.length > 0])

it('what stands behind a label of sentence and supervised release together is not that of supervised release', () => {
  expect(read('progress report', 'SUMMARY REENTRY PLAN - PROGRESS REPORT\n13. Sentence/Supervised Release: 30 months; supervised release five years', 'conviction.supervisedReleaseMonths')).not.toContainEqual([30, false])
})

it('of two labels in a line over two values the first value is not that of the second label', () => {
  expect(read('progress report', 'SUMMARY REENTRY PLAN - PROGRESS REPORT\nPRINTED PROJECTED REL. DATE\n8 January 2026 15 May 1999 via GCT', 'custody.projectedReleaseOn')).not.toContainEqual(['2026-01-08', false])
})

it('days over a label of jail credit are those of the label over them', () => {
  expect(read('sentence computation', 'Sentence Monitoring Data\nDisallowed GCT\n0 DAYS\nJail Time Credit\n536\nFine\nNone', 'custody.priorCreditDays')).not.toContainEqual([0, false])
  expect(read('sentence computation', 'Sentence Computation Summary\nRestitution Ordered\n$60,937.00\nDays of Jail Credit\n185 days\nDetainers\nNo', 'custody.priorCreditDays')).not.toContainEqual([0, false])
  expect(read('progress report', 'PROGRESS REPORT\nGood Conduct Time Disallowed 123 days\nPrior Custody Credit 221 DAYS', 'custody.priorCreditDays')).not.toContainEqual([123, false])
  expect(read('progress report', 'PROGRESS REPORT\nDisallowed GCT\n41 days\nJail Time Credit\n328', 'custody.priorCreditDays')).not.toContainEqual([41, false])
})

it('the least term of supervised release is none of imprisonment, also where the line breaks between', () => {
  const plea = (how: string): [unknown, boolean][] => read('verdict or plea agreement', `PLEA AGREEMENT\nYour client agrees to plead guilty to Count II, wire fraud, in violation of 18 U.S.C. 1343.\nOn Count II: ${how}`, 'conviction.counts.0.statedMinimum')
  expect(plea('imprisonment for not more than 10 years; supervised release\nfor at least five years and up to life.')).toEqual([])
  expect(plea('imprisonment for not more than 20 years; supervised release for\nat least five years and up to life.')).toEqual([])
  expect(plea('imprisonment for at least five years and up to life.').map(([value]) => value)).toEqual([60])
})

it('a sentence of an earlier conviction whose line breaks behind `of` is not read without what it is of', () => {
  const prior = (disposition: string): [unknown, boolean][] => read('presentence report', `PRESENTENCE REPORT\nCriminal History\n1. Driving Under the Influence; sentenced 06/23/2005: ${disposition}; 1 point.\n2. Robbery; sentenced 12/28/2005: 60 months in custody; 3 points.`, 'history.priors.0.months')
  expect(prior('One year of').filter(([value]) => value === 12)).toEqual([])
  expect(prior('One year of probation').map(([value]) => value)).toEqual([0])
})

it('a sentence about the person names no illness', () => {
  const text = 'MEDICAL SUMMARY\nDIAGNOSES AND COURSE\nAtrial fibrillation. Identified 03/25/2026.\nHe takes his medication as prescribed and was last seen on 07/20/2026.'
  expect(['health.conditions.0.name', 'health.conditions.1.name'].flatMap((path) => read('medical record', text, path)).map(([value]) => value)).toEqual(['Atrial fibrillation'])
})

it('a signed figure below a base level is that of an adjustment, by whatever name', () => {
  const base = (lines: string): unknown[] => read('presentence report', `PRESENTENCE REPORT\nOFFENSE LEVEL COMPUTATION\n${lines}\nAcceptance of responsibility (§3E1.1) -3\nTOTAL OFFENSE LEVEL 15`, 'guideline.baseLevel').map(([value]) => value)
  expect(base('Base level 14\nLeader or organizer (§3B1.1(a)) +4')).toEqual([14])
  expect(base('Base offense level: 26; Aggravating role: +3; Obstructing or impeding:\nN/A; Total offense level: 29.\nOffense level, total: 29')).not.toContain(29)
  expect(base('Base level §2D1.1 24\nSupervisory role §3B1.1(c) +2')).not.toContain(2)
})

it('a day is no docket number', () => {
  expect(read('education transcript', 'INMATE EDUCATION TRANSCRIPT\nCase No.\n09-10-2026', 'conviction.docketNumber')).toEqual([])
  expect(read('education transcript', 'INMATE EDUCATION TRANSCRIPT\nCase No.\n94-20328-02', 'conviction.docketNumber').map(([value]) => value)).toEqual(['94-20328-02'])
})

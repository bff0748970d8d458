import { describe, expect, it } from 'vitest'
import { apportion, runBeside, type CivilDate } from '../../../index.ts'

// Part G of Chapter Five read once more: Amendments 289, 385, 465, 535, 579, 660 and 787, the manuals of 2016 and 2025.
const letter = (on: CivilDate, yes: boolean) => {
  const found = runBeside({ term: 'undischarged', committed: 'before', sameTransaction: yes, fullyTakenIntoAccount: yes, underTheGuidelines: yes, relevantConduct: yes, raisedLevel: yes }, on)
  return found.status === 'computed' ? found.value.runs : found.status
}

describe('5G1.3, read a second time', () => {
  it('runs, for the same conduct and for another, as each text had it', () => {
    const same = ['concurrently', 'concurrently, partially concurrently or consecutively', 'to what both would have been together', 'concurrently', 'concurrently', 'concurrently', 'concurrently', 'concurrently']
    const other = ['consecutively', 'concurrently, partially concurrently or consecutively', 'consecutively as far as a reasonable incremental punishment asks', 'consecutively as far as a reasonable incremental punishment asks', ...Array.from({ length: 4 }, () => 'concurrently, partially concurrently or consecutively')]
    const days = ['1987-11-01', '1989-11-01', '1991-11-01', '1992-11-01', '1995-11-01', '2003-11-01', '2014-11-01', '2025-11-01'] as const
    expect([days.map((on) => letter(on, true)), days.map((on) => letter(on, false))]).toEqual([same, other])
  })
})

describe('5G1.2, read a second time', () => {
  it.each(['1987-11-01', '1991-11-01', '1998-11-01', '2002-11-01', '2012-11-01', '2025-11-01'] as const)('on %s puts the total on each count as far as its maximum goes, and counts after one another where none reaches it', (on) => {
    const sentences = (total: number) => {
      const found = apportion([{ max: 120 }, { max: 360, min: 120 }, { max: 240 }, { max: 24 }], total, on)
      return found.status === 'computed' ? [found.value.byCount, found.value.combined, found.value.stacked] : found.status
    }
    expect([sentences(120), sentences(130), sentences(400), sentences(900)]).toEqual([[[120, 120, 120, 24], 120, false], [[120, 130, 130, 24], 130, false], [[120, 360, 240, 24], 400, true], [[120, 360, 240, 24], 744, true]])
  })
})

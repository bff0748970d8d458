import { describe, expect, it } from 'vitest'
import { findDrugLevel, type CivilDate, type DrugInput } from '../../../index.ts'

// The Drug Quantity Table read once more: the two tables of Amendment 125 (1987 and 1989) line by line, then Amendments 505 (1994),
// 555 (1997), 594 (2000), 706 (2007), 748 (2010) and 782 (2014) applied in order; the result is the table printed in 2016 and 2025.
const ofHeroin = [5, 10, 20, 40, 60, 80, 100, 400, 700, 1000, 3000, 10_000, 30_000, 100_000, 300_000]
const ofMarihuana = [250, 1000, 2500]

const editions: readonly { readonly days: readonly CivilDate[]; readonly rungs: (times: number) => readonly (readonly [number, number])[] }[] = [
  { days: ['1987-11-01', '1988-06-15', '1989-10-31'], rungs: (times) => ladder(12, ofHeroin.slice(0, 12), times) },
  { days: ['1989-11-01', '1991-11-01', '1994-10-31'], rungs: (times) => ladder(12, ofHeroin, times) },
  { days: ['1994-11-01', '2005-05-05', '2014-10-31'], rungs: (times) => ladder(12, ofHeroin.slice(0, 13), times) },
  { days: ['2014-11-01', '2018-11-01', '2025-11-01'], rungs: (times) => ladder(12, [...ofHeroin.slice(1, 13), 90_000], times) },
]

/** From the lowest level up, two at a time: the level and the grams it begins at. */
function ladder(lowest: number, thresholds: readonly number[], times: number): readonly (readonly [number, number])[] {
  return [[lowest, 0], ...thresholds.map((grams, i): [number, number] => [lowest + 2 * (i + 1), exact(grams * times)])]
}

const exact = (grams: number) => Number(grams.toFixed(6))

function levelOn(drugs: readonly DrugInput[], on: CivilDate): number | string {
  const found = findDrugLevel(drugs, on)
  return found.status === 'computed' ? found.value.level : found.status
}

/** At each threshold, one microgram below it and one above. */
function expectEdges(substance: string, rungs: readonly (readonly [number, number])[], on: CivilDate): void {
  rungs.forEach(([level, grams], i) => {
    const at = (weight: number) => [substance, on, weight, levelOn([{ substance, grams: exact(weight) }], on)]
    const below = rungs[i - 1]
    if (below !== undefined) expect(at(grams - 0.000_001)).toEqual([substance, on, grams - 0.000_001, below[0]])
    if (grams > 0) expect(at(grams)).toEqual([substance, on, grams, level])
    expect(at(grams + 0.000_001)).toEqual([substance, on, grams + 0.000_001, level])
  })
}

const always = { 'heroin': 1, 'cocaine': 5, 'PCP (mixture)': 1, 'PCP (actual)': 0.1, 'LSD': 0.01, 'fentanyl': 0.4, 'fentanyl analogue': 0.1 }

describe('the Drug Quantity Table, read a second time', () => {
  it.each(Object.entries(always))('%s stands at %d times heroin in every edition', (substance, times) => {
    for (const { days, rungs } of editions) for (const on of days) expectEdges(substance, rungs(times), on)
  })

  it('marihuana begins three rungs lower, at level 6, and loses its lowest rung in 2014', () => {
    for (const { days, rungs } of editions) {
      for (const on of days) {
        const low = on < '2014-11-01' ? ladder(6, ofMarihuana, 1) : ladder(6, ofMarihuana.slice(1), 1).concat([[12, 5000]])
        expectEdges('marihuana', [...low, ...rungs(1000).slice(1)], on)
      }
    }
  })

  it('a mixture of methamphetamine counts as heroin from 1989 and at half from November 1997 (Amendments 125 and 555)', () => {
    for (const on of ['1989-11-01', '1994-10-31'] as const) expectEdges('methamphetamine (mixture)', ladder(12, ofHeroin, 1), on)
    for (const on of ['1994-11-01', '1997-10-31'] as const) expectEdges('methamphetamine (mixture)', ladder(12, ofHeroin.slice(0, 13), 1), on)
    for (const on of ['1997-11-01', '2000-11-01', '2014-10-31'] as const) expectEdges('methamphetamine (mixture)', ladder(12, ofHeroin.slice(0, 13), 0.5), on)
    for (const on of ['2014-11-01', '2025-11-01'] as const) expectEdges('methamphetamine (mixture)', ladder(12, [...ofHeroin.slice(1, 13), 90_000], 0.5), on)
  })

  it('methamphetamine (actual) is a tenth of heroin from 1989 and a twentieth from November 2000 (Amendment 594)', () => {
    for (const on of ['1989-11-01', '1994-10-31'] as const) expectEdges('methamphetamine (actual)', ladder(12, ofHeroin, 0.1), on)
    for (const on of ['1994-11-01', '1997-11-01', '2000-10-31'] as const) expectEdges('methamphetamine (actual)', ladder(12, ofHeroin.slice(0, 13), 0.1), on)
    for (const on of ['2000-11-01', '2014-10-31'] as const) expectEdges('methamphetamine (actual)', ladder(12, ofHeroin.slice(0, 13), 0.05), on)
    for (const on of ['2014-11-01', '2025-11-01'] as const) expectEdges('methamphetamine (actual)', ladder(12, [...ofHeroin.slice(1, 13), 90_000], 0.05), on)
  })

  it('methamphetamine before November 1989 is two grams of cocaine a gram: the table does not name it', () => {
    for (const on of ['1987-11-01', '1989-10-31'] as const) expectEdges('methamphetamine (mixture)', ladder(12, ofHeroin.slice(0, 12), 2.5), on)
  })

  it('cocaine base has tables of its own since 2007 (Amendments 706, 748, 782)', () => {
    const of2010 = [1.4, 2.8, 5.6, 11.2, 16.8, 22.4, 28, 112, 196, 280, 840, 2800, 8400]
    for (const on of ['1987-11-01', '1989-10-31'] as const) expectEdges('cocaine base', ladder(12, ofHeroin.slice(0, 12), 0.05), on)
    for (const on of ['1989-11-01', '1994-10-31'] as const) expectEdges('cocaine base', ladder(12, ofHeroin, 0.05), on)
    for (const on of ['1994-11-01', '2007-10-31'] as const) expectEdges('cocaine base', ladder(12, ofHeroin.slice(0, 13), 0.05), on)
    for (const on of ['2007-11-01', '2008-05-01', '2010-10-31'] as const) expectEdges('cocaine base', ladder(12, [0.5, 1, 2, 3, 4, 5, 20, 35, 50, 150, 500, 1500, 4500], 1), on)
    for (const on of ['2010-11-01', '2011-11-01', '2014-10-31'] as const) expectEdges('cocaine base', ladder(12, of2010, 1), on)
    for (const on of ['2014-11-01', '2025-11-01'] as const) expectEdges('cocaine base', ladder(12, [...of2010.slice(1), 25_200], 1), on)
  })
})

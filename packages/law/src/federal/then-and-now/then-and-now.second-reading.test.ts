import { assert, boolean, constantFrom, integer, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../core/civil-date.ts'
import { known, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import type { SentenceRun } from './sentence-run.ts'
import { thenAndNow } from './then-and-now.ts'

// Drug cases of 1993 to 2024 computed a second time from the texts, by tables of this file alone, and compared run by run.

type Substance = 'cocaine' | 'heroin' | 'cocaine base'
interface Case {
  readonly substance: Substance
  readonly grams: number
  readonly offense: CivilDate
  readonly sentenced: CivilDate
  readonly prior: boolean
  readonly guns: number
  readonly career: boolean
  readonly weapon: boolean
  readonly acceptance: 0 | -3
  readonly role: number
  readonly points: number
  readonly status: number
  readonly recency: number
}
type Term = number | 'life'
interface Expected { readonly min: number; readonly range: readonly [Term, Term] }

const today: CivilDate = '2026-03-01'
const size = (term: Term) => (term === 'life' ? Number.POSITIVE_INFINITY : term)

/** The least grams of levels 38, 36 and so on down to 14, by the first day of the manual; what is less is 12. */
const ladders: Readonly<Record<Substance, readonly (readonly [CivilDate, readonly number[]])[]>> = {
  'cocaine': [['1989-11-01', [150_000, 50_000, 15_000, 5000, 3500, 2000, 500, 400, 300, 200, 100, 50, 25]], ['2014-11-01', [450_000, 150_000, 50_000, 15_000, 5000, 3500, 2000, 500, 400, 300, 200, 100, 50]]],
  'heroin': [['1989-11-01', [30_000, 10_000, 3000, 1000, 700, 400, 100, 80, 60, 40, 20, 10, 5]], ['2014-11-01', [90_000, 30_000, 10_000, 3000, 1000, 700, 400, 100, 80, 60, 40, 20, 10]]],
  'cocaine base': [
    ['1989-11-01', [1500, 500, 150, 50, 35, 20, 5, 4, 3, 2, 1, 0.5, 0.25]], ['2007-11-01', [4500, 1500, 500, 150, 50, 35, 20, 5, 4, 3, 2, 1, 0.5]],
    ['2010-11-01', [8400, 2800, 840, 280, 196, 112, 28, 22.4, 16.8, 11.2, 5.6, 2.8, 1.4]], ['2014-11-01', [25_200, 8400, 2800, 840, 280, 196, 112, 28, 22.4, 16.8, 11.2, 5.6, 2.8]],
  ],
}
/** Until November 1994 the table went on: 40 and 42. */
const above: Readonly<Record<Substance, readonly [number, number]>> = { 'cocaine': [500_000, 1_500_000], 'heroin': [100_000, 300_000], 'cocaine base': [5000, 15_000] }

/** The Sentencing Table from level 6 to 42, the same in every manual since November 1992. */
const rows = `
  6 0-6 1-7 2-8 6-12 9-15 12-18
  7 0-6 2-8 4-10 8-14 12-18 15-21
  8 0-6 4-10 6-12 10-16 15-21 18-24
  9 4-10 6-12 8-14 12-18 18-24 21-27
  10 6-12 8-14 10-16 15-21 21-27 24-30
  11 8-14 10-16 12-18 18-24 24-30 27-33
  12 10-16 12-18 15-21 21-27 27-33 30-37
  13 12-18 15-21 18-24 24-30 30-37 33-41
  14 15-21 18-24 21-27 27-33 33-41 37-46
  15 18-24 21-27 24-30 30-37 37-46 41-51
  16 21-27 24-30 27-33 33-41 41-51 46-57
  17 24-30 27-33 30-37 37-46 46-57 51-63
  18 27-33 30-37 33-41 41-51 51-63 57-71
  19 30-37 33-41 37-46 46-57 57-71 63-78
  20 33-41 37-46 41-51 51-63 63-78 70-87
  21 37-46 41-51 46-57 57-71 70-87 77-96
  22 41-51 46-57 51-63 63-78 77-96 84-105
  23 46-57 51-63 57-71 70-87 84-105 92-115
  24 51-63 57-71 63-78 77-96 92-115 100-125
  25 57-71 63-78 70-87 84-105 100-125 110-137
  26 63-78 70-87 78-97 92-115 110-137 120-150
  27 70-87 78-97 87-108 100-125 120-150 130-162
  28 78-97 87-108 97-121 110-137 130-162 140-175
  29 87-108 97-121 108-135 121-151 140-175 151-188
  30 97-121 108-135 121-151 135-168 151-188 168-210
  31 108-135 121-151 135-168 151-188 168-210 188-235
  32 121-151 135-168 151-188 168-210 188-235 210-262
  33 135-168 151-188 168-210 188-235 210-262 235-293
  34 151-188 168-210 188-235 210-262 235-293 262-327
  35 168-210 188-235 210-262 235-293 262-327 292-365
  36 188-235 210-262 235-293 262-327 292-365 324-405
  37 210-262 235-293 262-327 292-365 324-405 360-life
  38 235-293 262-327 292-365 324-405 360-life 360-life
  39 262-327 292-365 324-405 360-life 360-life 360-life
  40 292-365 324-405 360-life 360-life 360-life 360-life
  41 324-405 360-life 360-life 360-life 360-life 360-life
  42 360-life 360-life 360-life 360-life 360-life 360-life
`.trim().split('\n').map((line) => line.trim().split(' ').slice(1))

function cell(level: number, category: number): readonly [Term, Term] {
  if (level > 42) return ['life', 'life']
  const [low, high] = (rows[level - 6]?.[category - 1] ?? '').split('-')
  return [Number(low), high === 'life' ? high : Number(high)]
}

function tableLevel({ substance, grams }: Case, manual: CivilDate): number {
  const ladder = ladders[substance].findLast(([from]) => manual >= from)?.[1] ?? []
  const reached = ladder.findIndex((least) => grams >= least)
  const level = reached === -1 ? 12 : 38 - 2 * reached
  if (level < 38 || manual >= '1994-11-01') return level
  const [forty, fortyTwo] = above[substance]
  return grams >= fortyTwo ? 42 : grams >= forty ? 40 : 38
}

function withRole(level: number, role: number, manual: CivilDate): number {
  if (role >= 0 || manual < '2002-11-01') return level
  if (manual < '2004-11-01') return Math.min(level, 30)
  if (manual >= '2025-11-01') { const capped = level > 34 ? 32 : level === 34 ? 31 : level === 32 ? 30 : level; return role === -4 ? Math.min(capped, 30) : capped }
  const capped = level >= 38 ? level - 4 : level >= 34 ? level - 3 : level === 32 ? 30 : level
  return role === -4 && manual >= '2010-11-01' ? Math.min(capped, 32) : capped
}

function tierOf({ substance, grams }: Case, sentenced: CivilDate): 'A' | 'B' | 'C' {
  const [b, a] = { 'cocaine': [500, 5000], 'heroin': [100, 1000], 'cocaine base': sentenced >= '2010-08-03' ? [28, 280] : [5, 50] }[substance] as [number, number]
  return grams >= a ? 'A' : grams >= b ? 'B' : 'C'
}

const categoryOf = (points: number) => [2, 4, 7, 10, 13].filter((least) => points >= least).length + 1

/** Status points were two until November 2023, then one beside seven others; recency points ended in November 2010. */
function category({ points, status, recency, career }: Case, manual: CivilDate): number {
  return career ? 6 : categoryOf(points + (manual >= '2023-11-01' ? (status > 0 && points >= 7 ? 1 : 0) : status) + (manual >= '2010-11-01' ? 0 : recency))
}

function expected(one: Case, offense: CivilDate, sentenced: CivilDate, manual: CivilDate): Expected {
  const tier = tierOf(one, sentenced)
  const [min, max]: readonly [number, Term] = tier === 'A' ? [!one.prior ? 120 : sentenced >= '2018-12-21' ? 180 : 240, 'life'] : tier === 'B' ? (one.prior ? [120, 'life'] : [60, 480]) : [0, one.prior ? 360 : 240]
  let level = withRole(tableLevel(one, manual), one.role, manual) + (one.weapon && one.guns === 0 ? 2 : 0) + one.role
  if (one.career) level = Math.max(level, max === 'life' ? 37 : max >= 300 ? 34 : 32)
  if (one.acceptance !== 0) level -= level >= 16 ? 3 : 2
  const [low, high] = cell(level, category(one, manual))
  const limit = (term: Term): Term => (size(term) > size(max) ? max : size(term) < min ? min : term)
  const gun = (i: number) => (i === 0 || sentenced >= '2018-12-21' ? 60 : offense < '1998-11-13' ? 240 : 300)
  return { min: min + Array.from({ length: one.guns }, (_, i) => gun(i)).reduce((sum, months) => sum + months, 0), range: [limit(low), limit(high)] }
}

/** The manual in force on a day, by its first day. */
function manualOf(day: CivilDate): CivilDate {
  const year = Number(day.slice(0, 4))
  return `${day.slice(5) >= '11-01' ? year : year - 1}-11-01` as CivilDate
}

function run(one: Case) {
  const leaves: Record<string, unknown> = {
    'conviction.offenseEndedOn': one.offense, 'conviction.sentencedOn': one.sentenced, 'conviction.counts.complete': true, 'conviction.notice851': one.prior, 'conviction.priors851.complete': true,
    'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': `21 U.S.C. 841(b)(1)(${tierOf(one, one.sentenced)})`, 'conviction.counts.0.substance': one.substance, 'conviction.counts.0.foundGrams': one.grams, 'conviction.counts.0.deathResulted': false,
    'guideline.edition': manualOf(one.sentenced).slice(0, 4), 'guideline.drugs.complete': true, 'guideline.drugs.0.substance': one.substance, 'guideline.drugs.0.grams': one.grams, 'guideline.weapon': one.weapon, 'guideline.characteristics.complete': true, 'guideline.characteristicsToday': true,
    'guideline.roleLevels': one.role, 'guideline.obstruction': false, 'guideline.acceptanceLevels': one.acceptance, 'guideline.careerOffender': one.career, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false, 'guideline.zeroPointCriteria': false,
    'guideline.category': category(one, manualOf(one.sentenced)), 'guideline.points': one.points + one.status + one.recency, 'guideline.statusPoints': one.status, 'guideline.recencyPoints': one.recency,
    ...(one.prior ? { 'conviction.priors851.0.kind': 'serious drug felony', 'conviction.priors851.0.finalOn': '1990-01-01' } : {}),
  }
  for (let i = 1; i <= one.guns; i++) Object.assign(leaves, { [`conviction.counts.${i}.statute`]: '18 U.S.C. 924(c)', [`conviction.counts.${i}.penalty`]: '18 U.S.C. 924(c)(1)', [`conviction.counts.${i}.firearmUse`]: 'used, carried or possessed', [`conviction.counts.${i}.firearmKind`]: 'firearm', [`conviction.counts.${i}.firearmPriorFinal`]: false })
  return thenAndNow(assembleCaseFacts(new Map(Object.entries(leaves).map(([path, value]): [string, Leaf<unknown>] => [path, known(value)]))), today)
}

function got({ readings }: SentenceRun): unknown {
  return readings.map(({ statutory, guideline }) => [statutory.status === 'computed' ? statutory.value.min : statutory.status, guideline.status === 'computed' ? guideline.value.range : guideline.status])
}

const cases = tuple(
  record({ substance: constantFrom<Substance>('cocaine', 'heroin', 'cocaine base'), share: integer({ min: 0, max: 1000 }), year: integer({ min: 1993, max: 2023 }), months: tuple(integer({ min: 1, max: 9 }), integer({ min: 1, max: 9 })) }),
  record({ prior: boolean(), guns: constantFrom(0, 0, 1, 2, 3), career: constantFrom(false, false, true), weapon: boolean(), acceptance: constantFrom<0 | -3>(0, -3), role: constantFrom(0, 0, -2, -3, -4, 2, 4), points: integer({ min: 0, max: 14 }), status: constantFrom(0, 2), recency: constantFrom(0, 2) }),
).map(([{ substance, share, year, months }, rest]): Case => {
  const [least, most] = { 'cocaine': [30, 600_000], 'heroin': [6, 90_000], 'cocaine base': [0.5, 30_000] }[substance] as [number, number]
  const early = year < 1999
  const career = rest.career && rest.guns === 0
  return {
    ...rest, substance, grams: Math.round(least * (most / least) ** (share / 1000) * 10) / 10, offense: `${year}-0${months[0]}-15` as CivilDate, sentenced: `${year + 1}-0${months[1]}-10` as CivilDate, career, guns: early ? Math.min(rest.guns, 1) : rest.guns,
    role: career && rest.role < 0 ? 0 : rest.role, status: manualOf(`${year + 1}-0${months[1]}-10` as CivilDate) >= '2023-11-01' ? (rest.status > 0 && rest.points >= 7 ? 1 : 0) : rest.status,
    recency: year >= 2010 || rest.points < 2 || rest.recency === 0 ? 0 : rest.status > 0 ? 1 : 2,
  }
})

describe('then and now, read a second time', () => {
  it('agrees on the sentence of then under its own manual', () => {
    assert(property(cases, (one) => {
      const { min, range } = expected(one, one.offense, one.sentenced, manualOf(one.sentenced))
      expect(got(run(one).then)).toEqual([[min, range]])
    }), { numRuns: 300 })
  })

  it('agrees on the same conduct committed and sentenced today', () => {
    assert(property(cases, (one) => {
      const { min, range } = expected(one, today, today, '2025-11-01')
      expect(got(run(one).sameConduct)).toEqual([[min, range]])
    }), { numRuns: 300 })
  })

  it('agrees on the same offense sentenced today: under the manual of its own date where today’s is harsher', () => {
    assert(property(cases, (one) => {
      const [now, then] = [expected(one, one.offense, today, '2025-11-01'), expected(one, one.offense, today, manualOf(one.offense))]
      const harsher = size(now.range[0]) > size(then.range[0]) || (now.range[0] === then.range[0] && size(now.range[1]) > size(then.range[1]))
      expect(got(run(one).sameOffense)).toEqual([[now.min, harsher ? then.range : now.range]])
    }), { numRuns: 300 })
  })
})

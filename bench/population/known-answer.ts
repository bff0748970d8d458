import { findEdition, reduceCase, statutoryRange, type CivilDate, type Term } from '@lenity/law'
import { makePeople, planColumns, readPerson } from '@lenity/population'

/**
 * What staff of the Sentencing Commission published of Amendment 821, part B, as told by
 * https://sentencingstats.com/blog/sentencing-commission-votes-to-make-important-amendments-retroactive-to-reduce-the-sentences-of-thousands/:
 * "7,272 inmates are eligible to seek a modification of sentence. The current average sentence for those eligible zero-point offenders is 85 months. If the courts were to
 * grant the full reduction possible in each case, the projected new average sentence for those offenders would be 70 months, a reduction of 15 months (or 17.6%)."
 */
export const publishedAnswer = { people: 7_272, before: 85, after: 70, percent: 17.6 } as const
/** "137,967 are serving a sentence for a federal conviction", January 2024: the Commission's Quick Facts on individuals in federal prison. */
const inPrison = 137_967
const on: CivilDate = '2024-01-31'
const ordersFrom: CivilDate = '2024-02-01'

/** One whom the amendment reaches, in months. */
interface Reached {
  readonly term: number
  /** The least the court may give. */
  readonly least: number
  /** The place in the new range that the term had in the old one, if the court may give it. */
  readonly samePlace: number
}

export interface KnownAnswer {
  readonly people: number
  readonly withoutPoints: number
  readonly reached: number
  /** Of as many people as were in prison. */
  readonly ofThoseInPrison: number
  /** Average terms in months: as the people are, and weighed so that their terms have the published average. */
  readonly asTheyAre: Reached
  readonly weighed: Reached
}

/** Asks the engine for each of so many made-up people what the amendment does, and sets it beside what was published. */
export function knownAnswer(count: number): KnownAnswer {
  const rows = [...makePeople({ count, seed: 'known answer', missing: 0, on })].filter((row) => row['guideline.points'] === '0' && (row['conviction.sentencedOn'] ?? '') < '2023-11-01')
  const reached = rows.filter(mayBeAsked).flatMap((row) => reachedBy(row) ?? [])
  return { people: count, withoutPoints: rows.length, reached: reached.length, ofThoseInPrison: Math.round((reached.length / count) * inPrison), asTheyAre: average(reached, 1), weighed: average(reached, factorFor(reached)) }
}

/** Whether the criteria of 4C1.1(a) can be told from what is made up; of violent and other public-order offenses they cannot. */
function mayBeAsked(row: Row): boolean {
  const isProperty = /134[34]/.test(row['conviction.counts.0.statute'] ?? '')
  return (row['offense'] === 'drugs' || row['offense'] === 'immigration' || isProperty) && row['conviction.term'] !== 'life' && row['guideline.weapon'] !== 'yes' && Number(row['guideline.roleLevels']) <= 0 && !Object.values(row).includes('18 U.S.C. 924(c)')
}

type Row = Readonly<Record<string, string>>

function reachedBy(row: Row): Reached | undefined {
  const sentencedOn = row['conviction.sentencedOn'] as CivilDate
  const grams = Number.parseFloat(row['conviction.counts.0.foundGrams'] ?? '')
  const statute = statutoryRange({
    penalty: row['conviction.counts.0.penalty'] ?? row['conviction.counts.0.statute'], substance: row['conviction.counts.0.substance'], grams: Number.isNaN(grams) ? undefined : grams, plants: undefined,
    deathResulted: row['conviction.counts.0.deathResulted'] === 'yes', notice851: false, priors: [], offenseOn: row['conviction.offenseEndedOn'] as CivilDate, sentencedOn,
  })
  // Whose least term cannot be told is not asked: no minimum known is not none.
  if (statute.status !== 'computed') return undefined
  const minimum = statute.value.min
  const cells: Row = {
    ...row, 'guideline.edition': findEdition(sentencedOn)?.from.slice(0, 4) ?? '', 'guideline.statusPoints': '0', 'guideline.recencyPoints': '0', 'guideline.zeroPointCriteria': 'yes', 'guideline.weaponOwn': 'no',
    'conviction.counts.0.statedMinimum': minimum === 'life' ? 'life' : `${minimum} months`,
  }
  const planned = planColumns(Object.keys(cells))
  const read = planned.ok ? readPerson(Object.values(cells), planned.plan.columns, on) : undefined
  if (read?.ok !== true) throw new Error('A made-up person cannot be read.')
  const { eligible, readings: [reading] } = reduceCase(read.facts, ordersFrom, false, [{ number: 821, part: 'B, subpart 1' }])
  if (eligible.truth !== 'met' || reading?.floor.status !== 'computed' || reading.amended.status !== 'computed') return undefined
  const [term, low] = [row['conviction.term'], row['guideline.range']].map((text) => Number.parseInt(text ?? '', 10)) as [number, number]
  const least = Math.min(term, months(reading.floor.value.total))
  return { term, least, samePlace: Math.max(least, term * (months(reading.amended.value.range[0]) / low)) }
}

/** The averages when each person counts by the factor for each month above the published average, and by as much less for each below it. */
function average(people: readonly Reached[], factor: number): Reached {
  const sum = { term: 0, least: 0, samePlace: 0 }
  let weights = 0
  for (const { term, least, samePlace } of people) {
    const weight = factor ** (term - publishedAnswer.before)
    weights += weight
    sum.term += term * weight
    sum.least += least * weight
    sum.samePlace += samePlace * weight
  }
  return { term: sum.term / weights, least: sum.least / weights, samePlace: sum.samePlace / weights }
}

/** The factor with which the average term is the published one. */
function factorFor(people: readonly Reached[]): number {
  let [low, high] = [0.9, 1.1]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (average(people, middle).term < publishedAnswer.before) low = middle
    else high = middle
  }
  return low
}

/** Life as the Commission counts it in its averages has not been read; nobody asked here has it, and no range that counts begins with it. */
function months(term: Term): number {
  return term === 'life' ? Number.NaN : term
}

export function showKnownAnswer({ people, withoutPoints, reached, ofThoseInPrison, asTheyAre, weighed }: KnownAnswer): string {
  return [
    `Amendment 821, part B, asked for ${people.toLocaleString('en')} made-up people in prison on ${on}: ${withoutPoints.toLocaleString('en')} have no points, ${reached.toLocaleString('en')} are reached.`,
    `That is ${ofThoseInPrison.toLocaleString('en')} of those in prison; the Commission published ${publishedAnswer.people.toLocaleString('en')}.`,
    line('As they are made up', asTheyAre), line('Weighed to the published average', weighed),
    `The Commission published ${publishedAnswer.before} months, and ${publishedAnswer.after} after it, ${publishedAnswer.percent} % less.`,
  ].join('\n')
}

function less({ term }: Reached, after: number): string {
  return `${after.toFixed(1)} months, ${((100 * (term - after)) / term).toFixed(1)} % less`
}

function line(what: string, one: Reached): string {
  return `${what}: ${one.term.toFixed(1)} months; each to the same place in the new range ${less(one, one.samePlace)}; each to the least the court may give ${less(one, one.least)}.`
}

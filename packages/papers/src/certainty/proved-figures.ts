import { categoryForPoints, findRange, parseCivilDate, type CivilDate, type Term } from '@lenity/law'
import type { Found } from '../reading/propose.ts'
import { byTable, isProvable } from './doubts-of-reading.ts'
import { countedPoints } from './misfit-of-history.ts'

/** Figures that cannot agree by chance: where they do, a doubt about the label of one of them is none. */
const ofTable = ['guideline.totalLevel', 'guideline.category', 'guideline.range']
const ofSum = ['guideline.baseLevel', 'guideline.roleLevels', 'guideline.obstruction', 'guideline.weapon', 'guideline.acceptanceLevels', 'guideline.totalLevel']
const [levels, categories] = [43, 6]

type Get = (path: string) => unknown

/** Readings without a doubt of their label where their values prove one another. */
export function withoutProved(found: readonly Found[]): readonly Found[] {
  const proved = provedPaths(found)
  return found.map((one) => (isProvable(one.flags) && proved.has(one.path) ? { ...one, flags: undefined } : one))
}

/**
 * The paths whose values prove one another: a range that is the one the Sentencing Table has for the level and category beside it, a category that is
 * that of the points, levels that come to the total, points that come to theirs, a range that the table has for the level in one category where none is told. Each must have been
 * read in one way only, and the table is that of a day the paper tells, or every one there has been. Where more than one of level, category and range was looked for by the others, they need a second witness.
 */
export function provedPaths(found: readonly Pick<Found, 'path' | 'value' | 'flags'>[]): ReadonlySet<string> {
  const values = new Map<string, unknown>()
  const twice = new Set<string>()
  for (const { path, value } of found) {
    if (values.has(path) && JSON.stringify(values.get(path)) !== JSON.stringify(value)) twice.add(path)
    else values.set(path, value)
  }
  const get: Get = (path) => (twice.has(path) ? undefined : values.get(path))
  const [sum, points] = [addsUp(get, values), isOfPoints(get)]
  const near = new Set(found.flatMap(({ path, flags }) => (flags === byTable ? [path] : [])))
  const table = isOfTable(get) && (near.size === 0 || isOnlyOneNear(get, near) || (sum && isAlone(get, 'category')) || (points && isAlone(get, 'level')))
  return new Set([...(table ? ofTable : []), ...(sum || (table && isOfNone(get, values)) ? ofSum : []), ...(near.size === 0 && isOfLevel(get, values) ? ['guideline.range'] : []), ...(points ? ['guideline.points', 'guideline.category'] : []), ...(pointsAddUp(get, values) ? ['guideline.points'] : [])])
}

/** A day of each table there has been (sentencing-table.table.ts of the law). */
const ofEachTable = ['1988-01-01', '1990-01-01', '1993-01-01'].flatMap((day) => parseCivilDate(day) ?? [])

/** The day of the manual that was used, else of the sentence; where neither is told, one of each table, for then all must agree. */
function daysOfTable(get: Get): readonly CivilDate[] {
  const [edition, sentenced] = [get('guideline.edition'), get('conviction.sentencedOn')]
  const day = parseCivilDate(typeof edition === 'string' && /^\d{4}$/.test(edition) ? `${edition}-11-01` : typeof sentenced === 'string' ? sentenced : '')
  return day === undefined ? ofEachTable : [day]
}

function isOfTable(get: Get): boolean {
  const [level, category, range] = ofTable.map(get)
  return typeof level === 'number' && typeof category === 'number' && isRange(get, level, category, range)
}

/** Whether the table has the range for the level, in the only category that has it, where the paper was read to tell none. */
function isOfLevel(get: Get, values: ReadonlyMap<string, unknown>): boolean {
  const [level, , range] = ofTable.map(get)
  return !values.has('guideline.category') && typeof level === 'number' && Array.from({ length: categories }, (_, i) => i + 1).filter((one) => isRange(get, level, one, range)).length === 1
}

function isRange(get: Get, level: number, category: number, range: unknown): boolean {
  if (!Array.isArray(range) || level < 1 || level > levels) return false
  const [low, high] = range as readonly Term[]
  return daysOfTable(get).every((day) => {
    const table = findRange(level, category, day)
    return table.status === 'computed' && table.value[0] === low && table.value[1] === high
  })
}

/** Whether their own labels tell two of the three, and the table has with them no other third than the one that was looked for. */
function isOnlyOneNear(get: Get, near: ReadonlySet<string>): boolean {
  const [path] = near
  return near.size === 1 && (path === 'guideline.range' || isAlone(get, path === 'guideline.category' ? 'category' : 'level'))
}

/** Whether no other level of its category, or category of its level, has the range. */
function isAlone(get: Get, which: 'level' | 'category'): boolean {
  const [level, category, range] = ofTable.map(get)
  const all = Array.from({ length: which === 'level' ? levels : categories }, (_, i) => i + 1)
  return all.filter((one) => (which === 'level' ? isRange(get, one, Number(category), range) : isRange(get, Number(level), one, range))).length === 1
}

/** Points and the category they make, unless a career offender has the highest whatever the points (4B1.1(b)). */
function isOfPoints(get: Get): boolean {
  const [points, category] = [get('guideline.points'), get('guideline.category')]
  return typeof points === 'number' && typeof category === 'number' && get('guideline.careerOffender') !== true && categoryForPoints(points) === category
}

/** Obstruction adds two levels (3C1.1), and so does a weapon in a drug offense (2D1.1(b)(1)). Levels prove nothing where none is added or taken off; where no paragraph tells of acceptance, those that are told come to the total without it. */
function addsUp(get: Get, values: ReadonlyMap<string, unknown>): boolean {
  const [base, role, obstruction, weapon, acceptance, total] = ofSum.map(get)
  if (typeof base !== 'number' || typeof total !== 'number' || ofSum.some((path) => values.has(path) && get(path) === undefined)) return false
  const added = [typeof role === 'number' ? role : 0, obstruction === true ? 2 : 0, weapon === true ? 2 : 0, typeof acceptance === 'number' ? acceptance : 0]
  return added.some((one) => one !== 0) && added.reduce((sum, one) => sum + one, base) === total
}

/** Whether role and acceptance are told to be none and nothing else is added, and base and total are one: they are two figures of the paper that agree. */
function isOfNone(get: Get, values: ReadonlyMap<string, unknown>): boolean {
  const [base, role, obstruction, weapon, acceptance, total] = ofSum.map(get)
  return base === total && role === 0 && acceptance === 0 && [obstruction, weapon].every((one) => one === undefined || one === false) && ofSum.every((path) => !values.has(path) || get(path) !== undefined)
}

/** Points of two convictions at least that come to the total, with what was read for status and recency. */
function pointsAddUp(get: Get, values: ReadonlyMap<string, unknown>): boolean {
  const total = get('guideline.points')
  const each = [...values].flatMap(([path, value]) => (/^history\.priors\.\d+\.points$/.test(path) && typeof value === 'number' ? [value] : []))
  const further = ['guideline.statusPoints', 'guideline.recencyPoints'].reduce((sum, path) => sum + Number(get(path) ?? 0), 0)
  return each.length > 1 && countedPoints(each) + further === total
}

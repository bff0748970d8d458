import { findRange, parseCivilDate, type Term } from '@lenity/law'
import type { Found } from '../reading/propose.ts'

/** Figures that cannot agree by chance: where they do, a doubt about the label of one of them is none. */
const ofTable = ['guideline.totalLevel', 'guideline.category', 'guideline.range']
const ofSum = ['guideline.baseLevel', 'guideline.roleLevels', 'guideline.acceptanceLevels', 'guideline.totalLevel']

/**
 * The paths whose values prove one another: a range that is the one the Sentencing Table has for the level and category beside it, and levels that come
 * to the total. Each must have been read in one way only, and the table is that of a day the paper tells.
 */
export function provedPaths(found: readonly Pick<Found, 'path' | 'value'>[]): ReadonlySet<string> {
  const values = new Map<string, unknown>()
  const twice = new Set<string>()
  for (const { path, value } of found) {
    if (values.has(path) && JSON.stringify(values.get(path)) !== JSON.stringify(value)) twice.add(path)
    else values.set(path, value)
  }
  const get = (path: string): unknown => (twice.has(path) ? undefined : values.get(path))
  return new Set([...(isOfTable(get) ? ofTable : []), ...(addsUp(get) ? ofSum : [])])
}

function isOfTable(get: (path: string) => unknown): boolean {
  const [level, category, range] = ofTable.map(get)
  const [edition, sentenced] = [get('guideline.edition'), get('conviction.sentencedOn')]
  const day = parseCivilDate(typeof edition === 'string' && /^\d{4}$/.test(edition) ? `${edition}-11-01` : typeof sentenced === 'string' ? sentenced : '')
  if (typeof level !== 'number' || typeof category !== 'number' || !Array.isArray(range) || day === undefined || level < 1 || level > 43) return false
  const table = findRange(level, category, day)
  const [low, high] = range as readonly Term[]
  return table.status === 'computed' && table.value[0] === low && table.value[1] === high
}

/** Nothing is proved where the paper tells of increases that are no figures of its own. */
function addsUp(get: (path: string) => unknown): boolean {
  const [base, role, acceptance, total] = ofSum.map(get)
  if (typeof base !== 'number' || typeof total !== 'number' || typeof acceptance !== 'number' || acceptance === 0) return false
  if (get('guideline.obstruction') === true || get('guideline.weapon') === true) return false
  const read = [base, role, acceptance].filter((levels) => typeof levels === 'number')
  return read.reduce((sum, levels) => sum + levels, 0) === total
}

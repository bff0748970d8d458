import { whyNot } from '@lenity/casefile'
import { assembleCaseFacts, known, leafShapeAt, parseCivilDate, rival, type CaseFacts, type CivilDate, type Leaf } from '@lenity/law'
import { failed, type Problem } from '../verb.ts'

export interface FactsFile {
  readonly caseFacts: CaseFacts
  /** The day to compute for, when the file names one. */
  readonly asOf: CivilDate | undefined
}

/**
 * The facts of a case from parsed JSON, in any of three forms: a tree as the table of case facts has it
 * (`{ "conviction": { "sentencedOn": "1996-06-21" } }`), values by path (`{ "conviction.sentencedOn": "1996-06-21" }`), or a list of
 * `{ path, value }`, bare or under `facts`. Two different values for one path stand as rival readings. A path no case has, or a
 * value of the wrong kind, is refused by its place in the file.
 */
export function readCaseFacts(json: unknown, name: string): { ok: true; value: FactsFile } | { ok: false; problem: Problem } {
  const values: { path: string; value: unknown; where: string }[] = []
  const record = isRecord(json) ? json : undefined
  const list = Array.isArray(json) ? json : Array.isArray(record?.['facts']) ? (record['facts'] as unknown[]) : undefined
  if (list !== undefined) {
    const at = Array.isArray(json) ? '$' : '$.facts'
    for (const [i, one] of list.entries()) {
      const where = `${name}, ${at}[${i}]`
      if (!isRecord(one) || typeof one['path'] !== 'string' || !('value' in one)) return failed('This is not a fact.', where, 'Give each fact as { "path": …, "value": … }.')
      values.push({ path: one['path'], value: one['value'], where: `${where}.path` })
    }
  } else if (record !== undefined) collect(record, '', '$', name, values)
  else return failed('The file holds no facts of a case.', `${name}, $`, 'Give an object such as { "conviction": { "sentencedOn": "1996-06-21" } }.')

  const readings = new Map<string, unknown[]>()
  for (const { path, value, where } of values) {
    const shape = leafShapeAt(path)
    if (shape === undefined) return failed(`A case has no fact named ${path}.`, where, 'Use a path of the table of case facts, such as conviction.counts.0.statute; items of a list are numbered from 0.')
    const wrong = whyNot(shape, value)
    if (wrong !== undefined) return failed(`The ${shape.label} must be ${wrong}; it is ${JSON.stringify(value)}.`, where.replace(/\.path$/, '.value'), 'Correct the value.')
    const known = readings.get(path) ?? []
    if (!known.some((one) => JSON.stringify(one) === JSON.stringify(value))) readings.set(path, [...known, value])
  }
  const asOf = record?.['asOf']
  const day = typeof asOf === 'string' ? parseCivilDate(asOf) : undefined
  if (asOf !== undefined && asOf !== null && day === undefined) return failed('The day is not on the calendar.', `${name}, $.asOf`, 'Write it YYYY-MM-DD.')
  const leaves = new Map<string, Leaf<unknown>>([...readings].map(([path, all]) => [path, all.length === 1 ? known(all[0]) : rival(all)]))
  return { ok: true, value: { caseFacts: assembleCaseFacts(leaves), asOf: day } }
}

const about = new Set(['asOf', 'title', 'name', 'madeUp', 'closed', '$schema'])

/** Walks a tree of plain values down to the paths that are facts. `{ items, complete }` and a bare array both make a list. */
function collect(tree: Record<string, unknown>, path: string, where: string, name: string, into: { path: string; value: unknown; where: string }[]): void {
  for (const [key, value] of Object.entries(tree)) {
    if (path === '' && about.has(key)) continue
    if (value === null || (isRecord(value) && value['is'] === 'unknown')) continue
    const listed = key === 'items' && Array.isArray(value)
    const here = path === '' || listed ? (listed ? path : key) : `${path}.${key}`
    const place = `${where}.${key}`
    if (leafShapeAt(here) !== undefined) {
      if (isRecord(value) && value['is'] === 'known') into.push({ path: here, value: value['value'], where: `${name}, ${place}.value` })
      else if (isRecord(value) && value['is'] === 'rival' && Array.isArray(value['readings'])) for (const reading of value['readings']) into.push({ path: here, value: reading, where: `${name}, ${place}.readings` })
      else into.push({ path: here, value, where: `${name}, ${place}` })
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        if (isRecord(item)) collect(item, `${here}.${i}`, `${place}[${i}]`, name, into)
        else into.push({ path: `${here}.${i}`, value: item, where: `${name}, ${place}[${i}]` })
      }
    } else if (isRecord(value)) collect(value, here, place, name, into)
    else into.push({ path: here, value, where: `${name}, ${place}` })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

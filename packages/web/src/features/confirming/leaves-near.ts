import { caseShape, leafShapeAt } from '@lenity/law'

/** Paths a part of a reading may belong to: its own, the other facts of the same item or section, and the same of the next item of a list. */
export function leavesNear(path: string, used: readonly string[]): readonly string[] {
  const item = /^(.+?)\.(\d+)\.[^.]+$/.exec(path)
  if (item === null) return [path, ...keysAt(path.split('.').slice(0, -1)).map((key) => [...path.split('.').slice(0, -1), key].join('.')).filter((other) => other !== path && leafShapeAt(other) !== undefined)]
  const [, list = '', index = '0'] = item
  const taken = used.map((other) => (other.startsWith(`${list}.`) ? Number(other.slice(list.length + 1).split('.')[0]) : Number.NaN)).filter(Number.isInteger)
  const next = Math.max(Number(index), ...taken) + 1
  const keys = keysAt([...list.split('.'), '0'])
  const at = (number: number | string) => keys.map((key) => `${list}.${number}.${key}`).filter((other) => leafShapeAt(other) !== undefined)
  return [path, ...at(index).filter((other) => other !== path), ...at(next)]
}

/** The keys of the group the table of facts has at that place. */
function keysAt(keys: readonly string[]): readonly string[] {
  let at: unknown = caseShape
  for (const key of keys) {
    const group = at as Record<string, unknown>
    at = /^\d+$/.test(key) ? group['item'] : group[key]
  }
  return typeof at === 'object' && at !== null ? Object.keys(at) : []
}

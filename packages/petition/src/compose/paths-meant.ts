import { caseShape, leafShapeAt } from '@lenity/law'

const statutoryLimit = ['conviction.counts', 'conviction.notice851', 'conviction.priors851']

const derived: Readonly<Record<string, readonly string[]>> = { statutoryMin: statutoryLimit, statutoryMax: statutoryLimit, deathResults: ['conviction.counts'] }

/**
 * The paths of the case a step of a computation read, from the name it gives: a path, an input of the guidelines (`points` is
 * `guideline.points`), a derived value. Whether
 * a list is complete was read off the list. A name of none of these could stand for anything the court found, and is taken to read all of it.
 */
export function pathsMeant(name: string): readonly string[] {
  if (name.endsWith('.complete')) return [name.slice(0, -'.complete'.length)]
  if (isCasePath(name)) return [name]
  if (isCasePath(`guideline.${name}`)) return [`guideline.${name}`]
  const [first] = name.split('.')
  if (first !== undefined && first !== name && isCasePath(`guideline.${first}`)) return [`guideline.${first}`]
  return derived[name] ?? ['conviction', 'guideline', 'history']
}

/** Whether a name is a leaf, a list, an item of a list or a group of the case facts. */
function isCasePath(name: string): boolean {
  if (leafShapeAt(name) !== undefined) return true
  let at: unknown = caseShape
  for (const key of name.split('.')) {
    if (typeof at !== 'object' || at === null) return false
    if ('is' in at && at.is === 'list' && 'item' in at) {
      if (!/^\d+$/.test(key)) return false
      at = at.item
    } else {
      if (!Object.hasOwn(at, key)) return false
      at = (at as Record<string, unknown>)[key]
    }
  }
  return typeof at === 'object' && at !== null
}

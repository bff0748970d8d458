import { leafShapeAt } from '@lenity/law'

const one: Record<string, string> = {
  counts: 'count', priors851: 'prior noticed under 851', drugs: 'drug', priors: 'prior conviction', incidents: 'incident', programs: 'program', conditions: 'diagnosis', letters: 'letter',
}

/** The name of a fact in words: `statute violated`, and in a list its number too: `count 2, statute violated`. */
export function pathInWords(path: string): string {
  const label = leafShapeAt(path)?.label ?? path
  const item = /([A-Za-z0-9]+)\.(\d+)\.[A-Za-z]+$/.exec(path)
  return item ? `${one[item[1] ?? ''] ?? 'item'} ${Number(item[2]) + 1}, ${label}` : label
}

const groups: Record<string, string> = {
  person: 'The person', conviction: 'The conviction', guideline: 'The guidelines as found', history: 'Criminal history', custody: 'Custody',
  litigation: 'Litigation', health: 'Health', release: 'Release plan',
}

/** The part of the case a fact belongs to. */
export function groupInWords(path: string): string {
  return groups[path.split('.')[0] ?? ''] ?? 'Other'
}

export const groupOrder: readonly string[] = [...Object.values(groups), 'Other']

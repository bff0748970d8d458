import type { Found } from '../../reading/propose.ts'

const made = '(?:generated|printed|signed|reviewed|approved|prepared|entered|dictated|transcribed|typed|updated|revised|submitted|verified|scanned|faxed|retrieved|downloaded|amended|electronically\\s+\\w+|digitally\\s+\\w+)'
/** What a paper says of itself and no item is called: that it was made or looked over, and by whom. */
const ofPaper = new RegExp(`^\\W*(?:(?:date|last)\\s+)?${made}\\W*$|^\\W*(?:(?:date|last)\\s+)?${made}\\s+(?:by|on|at|from|for|in)\\b|\\b(?:signed|printed|generated|dictated|transcribed)\\s+by\\b`, 'i')
const named = /^((?:custody\.programs|health\.conditions)\.)(\d+)\.name$/

/** The items of lists without those whose name is what the paper says of itself, numbered anew: at its foot stands a day too. */
export function withoutToldOfPaper(found: readonly Found[]): readonly Found[] {
  const dropped = new Map<string, number[]>()
  for (const { path, value } of found) {
    const [, list, item] = named.exec(path) ?? []
    if (list !== undefined && ofPaper.test(String(value))) dropped.set(list, [...(dropped.get(list) ?? []), Number(item)])
  }
  if (dropped.size === 0) return found
  return found.flatMap((one) => {
    const [list] = [...dropped.keys()].filter((each) => one.path.startsWith(each))
    const [item] = list === undefined ? [] : one.path.slice(list.length).split('.')
    if (list === undefined || item === undefined || !/^\d+$/.test(item)) return [one]
    const out = dropped.get(list) ?? []
    return out.includes(Number(item)) ? [] : [{ ...one, path: `${list}${Number(item) - out.filter((each) => each < Number(item)).length}${one.path.slice(list.length + item.length)}` }]
  })
}

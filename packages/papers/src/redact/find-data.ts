import type { Page, ProposedMark, ProtectedName } from '@lenity/casefile'
import { accountNumbers, mailAddresses, telephoneNumbers } from './find/accounts-and-contacts.ts'
import { birthDates } from './find/birth-dates.ts'
import type { Finder, FoundData } from './find/found-data.ts'
import { homeAddresses } from './find/home-addresses.ts'
import { registerNumbers, socialSecurityNumbers, taxpayerNumbers } from './find/numbers-of-people.ts'
import { namesByContext, namesOfList } from './find/people-names.ts'
import { keepPart } from './keep-part.ts'
import type { RedactionPreset } from './presets.table.ts'

/** Where two overlap the earlier kind of finder is believed: a Social Security number is no telephone. */
const finders: readonly Finder[] = [socialSecurityNumbers, taxpayerNumbers, birthDates, registerNumbers, mailAddresses, homeAddresses, telephoneNumbers, accountNumbers]

/**
 * What of these pages should be removed for a purpose, in the order of reading, as far as words tell; `names` are the minors and victims of the
 * case. It proposes: a person decides, and looks for what no pattern finds.
 */
export function findData(pages: readonly Page[], { kinds }: RedactionPreset, names: readonly ProtectedName[]): readonly ProposedMark[] {
  return pages.flatMap((page) => {
    const all = [...namesOfList(page, names), ...finders.flatMap((find) => find(page)), ...namesByContext(page)]
    return withoutOverlap(all.filter(({ kind }) => kinds.some((wanted) => wanted.kind === kind))).map(({ kind, start, end, why }) => {
      const words = page.text.slice(start, end)
      const keep = keepPart(kinds.find((wanted) => wanted.kind === kind)?.keeps ?? 'nothing', kind.startsWith('name') ? fullName(words, names) : words)
      return { page: page.number, kind, start, end, words, why, ...(keep !== undefined && { keep }) }
    })
  })
}

/** The words themselves, in whatever order a list has the name: initials are those of what stands on the page. */
function fullName(words: string, names: readonly ProtectedName[]): string {
  return names.find(({ name }) => name.toLowerCase() === words.toLowerCase())?.name ?? words.replace(/['’]s\b/gi, '')
}

function withoutOverlap(found: readonly FoundData[]): readonly FoundData[] {
  const taken: FoundData[] = []
  for (const one of found) {
    const over = taken.filter((other) => other.start < one.end && one.start < other.end)
    if (over.length === 0) taken.push(one)
    // What is beyond the place already taken must not stay visible.
    else if (over.every(({ kind }) => kind === one.kind) && over.some(({ start, end }) => one.start < start || one.end > end)) {
      const start = Math.min(one.start, ...over.map((other) => other.start))
      const end = Math.max(one.end, ...over.map((other) => other.end))
      for (const other of over) taken.splice(taken.indexOf(other), 1)
      taken.push({ ...one, start, end })
    }
  }
  return taken.toSorted((one, other) => one.start - other.start)
}

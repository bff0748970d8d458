import { done, fold, refused } from '../../src/index.ts'
import { casesNow, casesOf, noteReads } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { bestFirst, type Hit, type KeptTexts } from './best-first.ts'
import type { Found, FoundText, Search, TextPlace } from './found.ts'
import { keptTexts, onThese, type SearchMemory } from './kept-texts.ts'
import { nearWords } from './near-words.ts'
import { nearTerm, searchTerms, type Term } from './search-words.ts'
import { snippetOf } from './snippet.ts'
import { textsAt } from './texts-at.ts'

/** Cases are read into memory for so long before an answer is given of those that are. */
const patience = 1_200
const mostShown = 50

interface Wanted {
  readonly terms: readonly Term[]
  readonly kinds: readonly TextPlace['in'][] | undefined
  readonly limit: number
  readonly unread: number
}

/**
 * Searching the content of the cases a user is on. What was decrypted is kept in memory for those who see the same texts of a case. Where
 * words were found is not yet an answer: each text is read anew under the user's own row-level security before any of it is shown.
 */
export function searchMethods(unit: CaseUnit, keys: OfficeKeys, memory: SearchMemory): Search {
  const { userId } = unit.asker
  const texts = keptTexts(unit, keys, memory)

  return {
    async find(asked, { inCase, kinds, most = 20 } = {}) {
      const terms = searchTerms(asked)
      if (terms.length === 0) return refused('invalid', 'There is no word to search for.', 'search', 'Write a word, a number or a name.')
      const wanted = { terms, kinds, limit: Math.min(most, mostShown) }
      const isAsked = ({ id }: { readonly id: string }) => inCase === undefined || id === inCase
      const at = await unit.unit<{ readonly found?: Found; readonly kept: KeptTexts; readonly gone: readonly CaseFile[] }>(async (session) => {
        const now = (await casesNow(session)).filter(isAsked)
        const there = new Map(now.map((c) => [c.id, texts.inMemory(c)]))
        const kept = [...there.values()].filter((those) => those !== undefined)
        // With everything in memory it is one transaction. Of what must be read anew, and of nothing else, the whole case is asked for.
        if (kept.length === now.length) return done({ kept, gone: [], found: await answer(session, kept.toSorted(newestFirst), { ...wanted, unread: 0 }) })
        return done({ kept, gone: await casesOf(session, [...there].filter(([, those]) => those === undefined).map(([id]) => id)) })
      })
      if (!at.ok) return at
      const { found, kept, gone } = at.value
      if (found) return done(found)
      const read = await texts.read(gone, performance.now() + patience)
      const ready = [...kept, ...read].toSorted(newestFirst)
      return unit.unit(async (session) => done(await answer(session, ready, { ...wanted, unread: gone.length - read.size })))
    },
  }

  async function answer(session: Session, kept: KeptTexts, { terms, kinds, limit, unread }: Wanted): Promise<Found> {
    let used = terms
    let { none, hits } = bestFirst(kept, used, kinds)
    const instead: { typed: string; near: readonly string[] }[] = []
    if (none && unread === 0) {
      used = terms.map((term) => {
        if (kept.some(([, those]) => those.some((text) => text.has(term)))) return term
        const near = nearWords(term, kept)
        if (near.length === 0) return term
        instead.push({ typed: term.typed, near })
        return nearTerm(term, near)
      })
      if (instead.length > 0) ({ none, hits } = bestFirst(kept, used, kinds))
    }
    // One more than asked for tells whether there are more: what memory has may no longer be the user's to see.
    const seen = await show(session, hits, used, limit + 1)
    const shown = seen.slice(0, limit)
    const marked = new Set(shown.flatMap(({ text, marks }) => marks.map(([from, to]) => fold(text.slice(from, to)))))
    const taken = instead.map(({ typed, near }) => ({ typed, near: near.filter((word) => marked.has(word)) })).filter(({ near }) => near.length > 0)
    return { texts: shown, more: seen.length > limit, unread, instead: taken }
  }

  async function show(session: Session, hits: Iterator<Hit>, terms: readonly Term[], limit: number): Promise<readonly FoundText[]> {
    const shown: FoundText[] = []
    for (let some = next(hits, limit); some.length > 0 && shown.length < limit; some = next(hits, limit)) {
      const cases = [...new Map(some.map(({ c }) => [c.id, c])).values()]
      await onThese(session, cases)
      const now = await textsAt(session, keys, some)
      const found = some.flatMap(({ c, place }, i): FoundText[] => {
        const snippet = now[i] && snippetOf(now[i].text, terms)
        return snippet === undefined ? [] : [{ case: c.id, title: c.title, place, called: now[i]?.called ?? '', ...snippet }]
      }).slice(0, limit - shown.length)
      await noteReads(session, cases.filter(({ id }) => found.some((one) => one.case === id && one.place.in !== 'case')), userId, 'found by search')
      shown.push(...found)
    }
    return shown
  }
}

/** The order in which `casesOf` lists them. */
function newestFirst([one]: KeptTexts[number], [other]: KeptTexts[number]): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.id < other.id ? -1 : 1
}

function next<T>(from: Iterator<T>, count: number): readonly T[] {
  const some: T[] = []
  for (let one = from.next(); one.done !== true; one = from.next()) if (some.push(one.value) === count) break
  return some
}

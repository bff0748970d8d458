import { done, refused } from '../../src/index.ts'
import { casesOf, noteRead } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { caseVault, KeyGone } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { readerOf, type shelf } from '../shelf.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { CaseText, type TextOfCase } from './case-text.ts'
import { fold } from './fold-words.ts'
import type { Found, FoundText, Search, TextPlace } from './found.ts'
import { nearTerm, oneWord, searchTerms, type Term } from './search-words.ts'
import { snippetOf } from './snippet.ts'
import { textAt, textsOfCase } from './texts-of-case.ts'
import { edits, forgiven } from './within-edits.ts'

/** Cases are read into memory for so long before an answer is given of those that are. */
const patience = 1_200
const mostShown = 50

interface Hit {
  readonly c: CaseFile
  readonly place: TextPlace
  readonly weight: number
}

/** A name before a fact, a fact before a page. */
const weights = { case: 100, fact: 20, words: 10, record: 10, paper: 15, page: 0 } as const satisfies Record<TextPlace['in'], number>

/**
 * Searching the content of the cases a user is on. What was decrypted is kept in memory under the case and what its reader sees of it:
 * those of one part see the same, and family only what was shared with them. Where words were found is not yet an answer: each text is
 * read anew under the user's own row-level security before any of it is shown.
 */
export function searchMethods(unit: CaseUnit, keys: OfficeKeys, memory: ReturnType<typeof shelf<CaseText>>): Search {
  const { userId } = unit.asker

  async function caseText(c: CaseFile): Promise<CaseText | undefined> {
    const key = readerOf(c) ?? `${c.id} shared with ${userId}`
    const there = memory.get(key, c.changes)
    if (there) return there
    // What was erased, or does not open, has no words; the page of the case says so.
    const read = await unit.unit(async (session) => done<readonly TextOfCase[]>(await unlessGone(textsOfCase(session, caseVault(session, keys, c), c)) ?? [{ place: { in: 'case' }, text: c.title }]))
    if (!read.ok) return undefined
    const text = new CaseText(read.value)
    memory.put(key, c.changes, text)
    return text
  }

  return {
    async find(asked, { inCase, kinds, most = 20 } = {}) {
      const terms = searchTerms(asked)
      if (terms.length === 0) return refused('invalid', 'There is no word to search for.', 'search', 'Write a word, a number or a name.')
      const all = await unit.unit(async (session) => done(await casesOf(session, userId)))
      if (!all.ok) return all
      const mine = all.value.filter(({ id }) => inCase === undefined || id === inCase)
      const texts: [CaseFile, CaseText][] = []
      const until = performance.now() + patience
      let unread = 0
      for (const c of mine) {
        if (performance.now() > until && texts.length > 0) {
          unread += 1
          continue
        }
        const text = await caseText(c)
        if (text) texts.push([c, text])
      }
      let used = terms
      let hits = findAll(texts, used, kinds)
      const instead: { typed: string; near: readonly string[] }[] = []
      if (hits.length === 0 && unread === 0) {
        used = terms.map((term) => {
          if (texts.some(([, text]) => text.find([term]).length > 0)) return term
          const near = nearWords(term, texts)
          if (near.length === 0) return term
          instead.push({ typed: term.typed, near })
          return nearTerm(term, near)
        })
        if (instead.length > 0) hits = findAll(texts, used, kinds)
      }
      const limit = Math.min(most, mostShown)
      return unit.unit<Found>(async (session) => {
        // One more than asked for tells whether there are more: what memory has may no longer be the user's to see.
        const seen = await show(session, hits, used, limit + 1)
        const shown = seen.slice(0, limit)
        const marked = new Set(shown.flatMap(({ text, marks }) => marks.map(([from, to]) => fold(text.slice(from, to)))))
        const taken = instead.map(({ typed, near }) => ({ typed, near: near.filter((word) => marked.has(word)) })).filter(({ near }) => near.length > 0)
        return done({ texts: shown, more: seen.length > limit, unread, instead: taken })
      })
    },
  }

  async function show(session: Session, hits: readonly Hit[], terms: readonly Term[], limit: number): Promise<readonly FoundText[]> {
    const shown: FoundText[] = []
    for (const { c, place } of hits) {
      if (shown.length === limit) break
      const now = await unlessGone(textAt(session, caseVault(session, keys, c), c, place))
      const snippet = now && snippetOf(now.text, terms)
      if (snippet === undefined) continue
      shown.push({ case: c.id, title: c.title, place, called: now?.called ?? '', ...snippet })
    }
    for (const c of new Set(hits.filter(({ c: of, place }) => place.in !== 'case' && shown.some((one) => one.case === of.id)).map((hit) => hit.c))) await noteRead(session, c, userId, 'found by search', c.id)
    return shown
  }
}

/** Undefined when what opens it is gone. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof KeyGone) return undefined
    throw error
  }
}

function findAll(texts: readonly (readonly [CaseFile, CaseText])[], terms: readonly Term[], kinds: readonly TextPlace['in'][] | undefined): readonly Hit[] {
  return texts.flatMap(([c, text]) => text.find(terms).filter(({ place }) => kinds === undefined || kinds.includes(place.in)).map(({ place, times }): Hit => ({ c, place, weight: times + weights[place.in] })))
    .toSorted((one, other) => other.weight - one.weight)
}

/** The words of the user's own cases that are nearest to one that none of them has. */
function nearWords(term: Term, texts: readonly (readonly [CaseFile, CaseText])[]): readonly string[] {
  const word = oneWord(term)
  if (word === undefined) return []
  let most = forgiven(word)
  const near = new Map<string, number>()
  if (most === 0) return []
  for (const [, text] of texts) {
    for (const other of text.vocabulary()) {
      if (near.has(other)) continue
      const away = edits(word, other, most)
      if (away > most) continue
      most = away
      near.set(other, away)
    }
  }
  return [...near].filter(([, away]) => away === most).map(([other]) => other).slice(0, 8)
}

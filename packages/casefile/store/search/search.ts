import { done, refused, type Result } from '../../src/index.ts'
import { casesOf, noteReads } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { caseVault } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { readerOf, shelf } from '../shelf.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { CaseText, spelled, type TextOfCase } from './case-text.ts'
import { fold } from './fold-words.ts'
import type { Found, FoundText, Search, TextPlace } from './found.ts'
import { nearTerm, oneWord, searchTerms, type Term } from './search-words.ts'
import { snippetOf } from './snippet.ts'
import { textsAt, unlessGone } from './texts-at.ts'
import { textsOfCase } from './texts-of-case.ts'
import { whatIsSeen } from './what-is-seen.ts'
import { edits, forgiven } from './within-edits.ts'

/** Cases are read into memory for so long before an answer is given of those that are. */
const patience = 1_200
const mostShown = 50
/** Of so many cases at once it is asked what is seen of them. */
const atOnce = 25

interface Hit {
  readonly c: CaseFile
  readonly place: TextPlace
  readonly weight: number
}

/** A name before a fact, a fact before a page. */
const weights = { case: 100, fact: 20, words: 10, record: 10, paper: 15, page: 0 } as const satisfies Record<TextPlace['in'], number>

/** What is kept in memory to search in: which texts a reader sees of a case, and those texts, for all who see the same of it. */
export interface SearchMemory {
  readonly seen: ReturnType<typeof shelf<string>>
  readonly texts: ReturnType<typeof shelf<CaseText>>
}

/** So many letters of cases are kept, a byte each, and for so many cases and readers which of them they see. */
export function searchMemory({ letters, readers }: { readonly letters: number; readonly readers: number }): SearchMemory {
  return { seen: shelf<string>(readers, () => 1), texts: shelf<CaseText>(letters, ({ size }) => size) }
}

/**
 * Searching the content of the cases a user is on. What was decrypted is kept in memory for those who see the same texts of a case: which
 * they see is asked under their own row-level security whenever something was done to it. Where words were found is not yet an answer: each text is
 * read anew under the user's own row-level security before any of it is shown.
 */
export function searchMethods(unit: CaseUnit, keys: OfficeKeys, memory: SearchMemory): Search {
  const { userId } = unit.asker
  const readerKey = (c: CaseFile) => readerOf(c) ?? `${c.id} shared with ${userId}`

  /** A transaction that sees these cases and no others. */
  const onThese = <T>(cases: readonly CaseFile[], work: (session: Session) => Promise<T>) => unit.unit(async (session) => {
    await session.query("select set_config('lenity.case', $1, true)", [cases.map(({ id }) => id).join(',')])
    return done(await work(session))
  })

  function inMemory(c: CaseFile): CaseText | undefined {
    const seen = memory.seen.get(readerKey(c), c.changes)
    return seen === undefined ? undefined : memory.texts.get(`${c.id} ${seen}`, 0)
  }

  async function readText(c: CaseFile, seen: string): Promise<CaseText | undefined> {
    const there = memory.texts.get(`${c.id} ${seen}`, 0)
    if (there) return there
    // What was erased, or does not open, has no words; the page of the case says so.
    const read = await onThese([c], async (session) => ({
      texts: await unlessGone(textsOfCase(session, caseVault(session, keys, c), c)) ?? [{ place: { in: 'case' }, text: c.title } satisfies TextOfCase],
      still: (await whatIsSeen(session, [c.id])).get(c.id) === seen,
    }))
    if (!read.ok) return undefined
    const text = new CaseText(read.value.texts)
    if (read.value.still) memory.texts.put(`${c.id} ${seen}`, 0, text)
    return text
  }

  /** The texts of the cases, and how many there was no time to read. */
  async function textsOf(cases: readonly CaseFile[]): Promise<{ readonly texts: readonly (readonly [CaseFile, CaseText])[]; readonly unread: number }> {
    const texts = new Map(cases.map((c) => [c, inMemory(c)]))
    const until = performance.now() + patience
    let missing = cases.filter((c) => texts.get(c) === undefined)
    while (missing.length > 0 && performance.now() < until) {
      const some = missing.slice(0, atOnce)
      const seen = await onThese(some, (session) => whatIsSeen(session, some.map(({ id }) => id)))
      for (const c of some) {
        const sees = seen.ok ? seen.value.get(c.id) : undefined
        if (sees === undefined) continue
        const text = await readText(c, sees)
        memory.seen.put(readerKey(c), c.changes, sees)
        texts.set(c, text)
      }
      missing = missing.slice(some.length)
    }
    return { texts: [...texts].flatMap(([c, text]) => (text ? [[c, text] as const] : [])), unread: missing.length }
  }

  return {
    async find(asked, { inCase, kinds, most = 20 } = {}) {
      const terms = searchTerms(asked)
      if (terms.length === 0) return refused('invalid', 'There is no word to search for.', 'search', 'Write a word, a number or a name.')
      const all = await unit.unit(async (session) => done(await casesOf(session, userId)))
      if (!all.ok) return all
      const { texts, unread } = await textsOf(all.value.filter(({ id }) => inCase === undefined || id === inCase))
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
      // One more than asked for tells whether there are more: what memory has may no longer be the user's to see.
      const seen = await show(hits, used, limit + 1)
      if (!seen.ok) return seen
      const shown = seen.value.slice(0, limit)
      const marked = new Set(shown.flatMap(({ text, marks }) => marks.map(([from, to]) => fold(text.slice(from, to)))))
      const taken = instead.map(({ typed, near }) => ({ typed, near: near.filter((word) => marked.has(word)) })).filter(({ near }) => near.length > 0)
      return done<Found>({ texts: shown, more: seen.value.length > limit, unread, instead: taken })
    },
  }

  async function show(hits: readonly Hit[], terms: readonly Term[], limit: number): Promise<Result<readonly FoundText[]>> {
    const shown: FoundText[] = []
    for (let from = 0; from < hits.length && shown.length < limit; from += limit) {
      const some = hits.slice(from, from + limit)
      const cases = [...new Map(some.map(({ c }) => [c.id, c])).values()]
      const read = await onThese(cases, async (session) => {
        const now = await textsAt(session, keys, some)
        const found = some.flatMap(({ c, place }, i): FoundText[] => {
          const snippet = now[i] && snippetOf(now[i].text, terms)
          return snippet === undefined ? [] : [{ case: c.id, title: c.title, place, called: now[i]?.called ?? '', ...snippet }]
        }).slice(0, limit - shown.length)
        await noteReads(session, cases.filter(({ id }) => found.some((one) => one.case === id && one.place.in !== 'case')), userId, 'found by search')
        return found
      })
      if (!read.ok) return read
      shown.push(...read.value)
    }
    return done(shown)
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
  const looked = new Uint8Array(texts.reduce((most, [, text]) => text.vocabulary().reduce((one, number) => Math.max(one, number), most), 0) + 1)
  for (const [, text] of texts) {
    for (const number of text.vocabulary()) {
      if (looked[number] === 1) continue
      looked[number] = 1
      const other = spelled[number] ?? ''
      const away = edits(word, other, most)
      if (away > most) continue
      most = away
      near.set(other, away)
    }
  }
  return [...near].filter(([, away]) => away === most).map(([other]) => other).slice(0, 8)
}

import { done } from '../../src/index.ts'
import type { CaseUnit } from '../case-unit.ts'
import { caseVault } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { readerOf, shelf } from '../shelf.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { KeptTexts } from './best-first.ts'
import { CaseText, type TextOfCase } from './case-text.ts'
import { unlessGone } from './texts-at.ts'
import { textsOfPart } from './texts-of-case.ts'
import { partsOfCase, whatIsSeen, type PartOfCase, type Seen } from './what-is-seen.ts'

/** Of so many cases at once it is asked what is seen of them. */
const atOnce = 25

/** What is kept in memory to search in: which texts a reader sees of a case, and those texts, for all who see the same of it. */
export interface SearchMemory {
  readonly seen: ReturnType<typeof shelf<{ readonly c: CaseFile; readonly seen: Seen }>>
  readonly texts: ReturnType<typeof shelf<CaseText>>
}

/** So many bytes of texts are kept, with the words in them, and for so many cases and readers which of them they see; the ones longest unused make room. */
export function searchMemory({ bytes, readers }: { readonly bytes: number; readonly readers: number }): SearchMemory {
  return { seen: shelf(readers, () => 1), texts: shelf<CaseText>(bytes, ({ size }) => size) }
}

/** A transaction sees these cases from here on, and no others. */
export async function onThese(session: Session, cases: readonly Pick<CaseFile, 'id'>[]): Promise<void> {
  await session.query("select set_config('lenity.case', $1, true)", [cases.map(({ id }) => id).join(',')])
}

/** The texts of cases as the asker sees them. Which those are is asked under their own row-level security whenever something was done to a case. */
export function keptTexts(unit: CaseUnit, keys: OfficeKeys, memory: SearchMemory) {
  const readerKey = (c: Pick<CaseFile, 'id' | 'role'>) => readerOf(c) ?? `${c.id} shared with ${unit.asker.userId}`

  async function read(session: Session, c: CaseFile, seen: Seen): Promise<readonly CaseText[]> {
    const vault = caseVault(session, keys, c)
    const texts: CaseText[] = []
    for (const part of partsOfCase) {
      const there = memory.texts.get(seen[part], 0)
      // What was erased, or does not open, has no words; the page of the case says so.
      const text = there ?? new CaseText(await unlessGone(textsOfPart(session, vault, c, part)) ?? wordsLeft(c, part))
      if (there === undefined) memory.texts.put(seen[part], 0, text)
      texts.push(text)
    }
    return texts
  }

  return {
    /** The case and its texts in memory; undefined when something was done to the case, or they had to make room. */
    inMemory(now: Pick<CaseFile, 'id' | 'role' | 'changes'>): KeptTexts[number] | undefined {
      const kept = memory.seen.get(readerKey(now), now.changes)
      if (kept === undefined) return undefined
      const texts: CaseText[] = []
      for (const part of partsOfCase) {
        const text = memory.texts.get(kept.seen[part], 0)
        if (text === undefined) return undefined
        texts.push(text)
      }
      // Kept by another whose part may be another, who sees the same.
      return [{ ...kept.c, role: now.role }, texts]
    },

    /** Reads those of as many cases as time allows. */
    async read(cases: readonly CaseFile[], until: number): Promise<ReadonlyMap<CaseFile, readonly CaseText[]>> {
      const texts = new Map<CaseFile, readonly CaseText[]>()
      for (let from = 0; from < cases.length && (from === 0 || performance.now() < until); from += atOnce) {
        const some = cases.slice(from, from + atOnce)
        // All that is read here is how it was at one moment, so that a text is never kept as another version than it is.
        await unit.unit(async (session) => {
          await onThese(session, some)
          const seen = await whatIsSeen(session, some.map(({ id }) => id))
          for (const c of some) {
            const sees = seen.get(c.id)
            // One at least, so that whoever asks again and again gets to the end.
            if (texts.size > 0 && performance.now() >= until) break
            // A case that is no longer seen has no texts.
            texts.set(c, sees ? await read(session, c, sees) : [])
            if (sees) memory.seen.put(readerKey(c), c.changes, { c, seen: sees })
          }
          return done(true)
        }, 'as of one moment')
      }
      return texts
    },
  }
}

function wordsLeft(c: CaseFile, part: PartOfCase): readonly TextOfCase[] {
  return part === 'rest' ? [{ place: { in: 'case' }, text: c.title }] : []
}

import { toCaseFacts, type Fact, type FactSource } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { mentionsSealed } from '../exhibits/mentions-sealed.ts'
import { isConfidential } from '../exhibits/withhold-paper.ts'
import { sheetWith, type ExhibitPlan } from '../exhibits/plan-exhibits.ts'
import { sameValue } from '../same-value.ts'
import { sayDate } from '../say/say-date.ts'
import { sayValue, tidy } from '../say/say-value.ts'
import type { FactUsed } from '../sentence.ts'
import type { PacketInput } from './input.ts'
import { pathsMeant } from './paths-meant.ts'

/** A fact a sentence may be built on: its value, the value in words, and what to record. */
export interface Known {
  readonly path: string
  readonly value: unknown
  readonly words: string
  readonly used: FactUsed
}

/** Why a path that has facts cannot be used in this packet. */
export type Barred = 'sealed' | 'confidential' | 'disputed' | 'not confirmed' | 'not in an exhibit'

export type Taken = { readonly is: 'known'; readonly known: Known } | { readonly is: 'unknown' } | { readonly is: 'barred'; readonly because: Barred }

/** What a packet may say: the facts of a case, behind one door. No sentence is built on a fact that did not come through it. */
export interface Ledger {
  /** The one value of a path. */
  take(path: string): Taken
  /** Every usable fact of a path, for paths where many speak, such as letters. */
  takeAll(path: string): readonly Known[]
  /** How many items of a list have facts: one more than the highest number. */
  lengthOf(list: string): number
  /** What a computation that read these paths may use: barred when it read one fact that is. A path may name a group or a list. */
  takeRead(paths: readonly string[]): { readonly barred: Barred | undefined; readonly used: readonly FactUsed[] }
}

export function openLedger(input: Pick<PacketInput, 'facts' | 'papers' | 'standing' | 'variant' | 'draft'>, plan: ExhibitPlan): Ledger {
  const byId = new Map(input.facts.map((fact) => [fact.id, fact]))
  const papers = new Map(input.papers.map((paper) => [paper.id, paper]))
  const standings = input.standing ?? toCaseFacts(input.facts, [], new Map(input.papers.map((paper) => [paper.id, paper.kind.kind]))).standing
  const speaking = (path: string): readonly Fact[] => (standings.get(path)?.facts ?? []).map((id) => byId.get(id)).filter((fact) => fact !== undefined && fact.standing !== 'rejected') as readonly Fact[]
  const withheld = new Map(plan.withheld.map((entry) => [entry.paper.id, entry.because]))

  /** The page a fact came from: a correction stands on the page of the fact it corrects. */
  const rootOf = (fact: Fact): FactSource => {
    let source = fact.source
    const seen = new Set<string>()
    for (let at: Fact | undefined = fact; at !== undefined && !seen.has(at.id); at = at.corrects === undefined ? undefined : byId.get(at.corrects)) {
      seen.add(at.id)
      source = at.source
      if (source.from === 'paper') break
    }
    return source
  }

  const barOf = (fact: Fact): Barred | undefined => {
    if (leafShapeAt(fact.path)?.sealed === true) return 'sealed'
    if (typeof fact.value === 'string' && mentionsSealed(fact.value)) return 'sealed'
    const source = rootOf(fact)
    if (source.from === 'paper') {
      const because = withheld.get(source.paper)
      if (because === 'sealed' || because === 'confidential') return because
      if (because === 'photograph' || !papers.has(source.paper)) return 'not in an exhibit'
    }
    return fact.standing === 'confirmed' || input.draft === true ? undefined : 'not confirmed'
  }

  const recordOf = (path: string, fact: Fact, overruled: readonly Fact[] = []): Known => {
    const source = rootOf(fact)
    const sheet = source.from === 'paper' ? sheetWith(plan.exhibits, source) : undefined
    const said = source.from === 'person' ? `statement of ${tidy(source.who)}, ${sayDate(source.on)}` : source.from === 'public record' ? `${tidy(source.cite)}, read ${sayDate(source.on)}` : undefined
    const used: FactUsed = {
      id: fact.id, path: fact.path, value: fact.value, bates: sheet === undefined ? [] : [sheet.bates],
      ...(overruled.length === 0 ? {} : { overruled: overruled.map(({ id }) => id) }), ...(said === undefined ? {} : { said }),
    }
    return { path, value: fact.value, words: sayValue(path, fact.value), used }
  }

  /** Lower is better: confirmed first, then what stands on a paper anyone may see, a confidential paper, a public record, a statement. */
  const worth = (fact: Fact): number => {
    const source = rootOf(fact)
    const paper = source.from === 'paper' ? papers.get(source.paper) : undefined
    return (fact.standing === 'confirmed' ? 0 : 8) + (source.from === 'paper' ? (paper !== undefined && isConfidential(paper) ? 1 : 0) : source.from === 'public record' ? 2 : 3)
  }

  const take = (path: string): Taken => {
    if (leafShapeAt(path)?.sealed === true) return { is: 'barred', because: 'sealed' }
    const all = speaking(path)
    const first = all[0]
    if (first === undefined) return { is: 'unknown' }
    const standing = standings.get(path)
    if (standing?.is === 'disputed') return { is: 'barred', because: 'disputed' }
    const chosen = standing?.chosen === undefined ? undefined : byId.get(standing.chosen)
    const agreed = chosen === undefined ? all : all.filter((fact) => sameValue(fact.value, chosen.value))
    const best = agreed.filter((fact) => barOf(fact) === undefined).sort((a, b) => worth(a) - worth(b))[0]
    if (best === undefined) return { is: 'barred', because: barOf(agreed[0] ?? first) ?? 'not confirmed' }
    return { is: 'known', known: recordOf(path, best, all.filter((fact) => !agreed.includes(fact))) }
  }

  const takeAll = (path: string): readonly Known[] => speaking(path).filter((fact) => barOf(fact) === undefined).map((fact) => recordOf(path, fact))

  return {
    take,
    takeAll,
    lengthOf: (list) => {
      const numbers = [...standings.keys()].filter((path) => path.startsWith(`${list}.`)).map((path) => Number(path.slice(list.length + 1).split('.')[0]))
      return Math.max(0, ...numbers.filter(Number.isInteger).map((number) => number + 1))
    },
    takeRead: (paths) => {
      const asked = paths.flatMap(pathsMeant)
      const read = [...standings.keys()].filter((path) => asked.some((prefix) => path === prefix || path.startsWith(`${prefix}.`)))
      const taken = read.map((path): Taken => {
        const [known] = leafShapeAt(path)?.several === true ? takeAll(path) : []
        return known === undefined ? take(path) : { is: 'known', known }
      })
      const barred = asked.some((path) => leafShapeAt(path)?.sealed === true) ? 'sealed' as const : worst(taken)
      return { barred, used: barred === undefined ? taken.flatMap((entry) => (entry.is === 'known' ? [entry.known.used] : [])) : [] }
    },
  }
}

const gravest: readonly Barred[] = ['sealed', 'confidential', 'not confirmed']

/** Readings that differ do not bar a computation: the law says itself what follows from each. */
function worst(taken: readonly Taken[]): Barred | undefined {
  return gravest.find((bar) => taken.some((entry) => entry.is === 'barred' && entry.because === bar))
}

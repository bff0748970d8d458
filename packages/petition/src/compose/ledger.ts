import { toCaseFacts, type Fact, type FactSource } from '@lenity/casefile'
import { leafShapeAt, type PaperKind } from '@lenity/law'
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
  readonly stands: Stands
}

/** Where a fact stands, for sentences that name their source. `verbatim` is true when the value is words of the source itself. */
export type Stands =
  | { readonly in: 'exhibit'; readonly tab: number; readonly title: string; readonly kind: PaperKind; readonly verbatim: boolean; /** Set where the paper is not in English. */ readonly language?: 'es' }
  | { readonly in: 'statement'; readonly who: string; readonly on: string; readonly verbatim: boolean }
  | { readonly in: 'record'; readonly cite: string; readonly verbatim: boolean }

/** A fact that may not be used, why, and where it stands. For counsel; never in a packet. */
export interface BarredFact {
  readonly path: string
  readonly because: Barred
  /** `"judgment.pdf", page 2 (LEN-000002)`: each place once. */
  readonly at: readonly string[]
}

/** Why a path that has facts cannot be used in this packet. */
export type Barred = 'sealed' | 'confidential' | 'disputed' | 'not confirmed' | 'not in an exhibit'

export type Taken = { readonly is: 'known'; readonly known: Known } | { readonly is: 'unknown' } | { readonly is: 'barred'; readonly because: Barred }

/** What a packet may say: the facts of a case, behind one door. No sentence is built on a fact that did not come through it. */
export interface Ledger {
  /** The one value of a path. */
  take(path: string): Taken
  /** Every usable fact of a path, for paths where many speak, such as letters: in the order of the exhibits, then what people said. */
  takeAll(path: string): readonly Known[]
  /** How many items of a list have facts: one more than the highest number. */
  lengthOf(list: string): number
  /** What a computation that read these paths may use: barred when it read one fact that is. A path may name a group or a list. */
  takeRead(paths: readonly string[]): { readonly barred: Barred | undefined; readonly used: readonly FactUsed[]; readonly barredFacts: readonly BarredFact[] }
  /** The facts of a path that may not be used, where others of it may: letters nobody has looked at yet. Sealed ones are not told. */
  barredAmong(path: string): readonly BarredFact[]
  /** What of these paths stands in what may not travel by mail: for notes to counsel alone, since to the copy by mail it is as if it were not known. */
  hidden(paths: readonly string[]): readonly BarredFact[]
  /** Whether a fact of the path stands in what may not go, so that even that it differs is not told. */
  isConfidential(path: string): boolean
  /** Where the facts of a path stand, whether or not they may be used. */
  placesOf(path: string): readonly string[]
}

export function openLedger(input: Pick<PacketInput, 'facts' | 'papers' | 'standing' | 'variant' | 'draft'> & { /** The reader is the office itself, who is told why a fact may not be said. */ readonly toOffice?: boolean }, plan: ExhibitPlan): Ledger {
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
    return { path, value: fact.value, words: sayValue(path, fact.value), used, stands: standsOf(fact, source) }
  }

  const standsOf = (fact: Fact, source: FactSource): Stands => {
    const verbatim = typeof fact.value === 'string' && squeezed(fact.source.words).includes(squeezed(tidy(fact.value)))
    if (source.from === 'person') return { in: 'statement', who: tidy(source.who), on: source.on, verbatim }
    const exhibit = source.from === 'paper' ? plan.exhibits.find((each) => each.paper === source.paper) : undefined
    if (exhibit !== undefined) return { in: 'exhibit', tab: exhibit.tab, title: exhibit.title.text, kind: exhibit.kind, verbatim, ...(source.from === 'paper' && papers.get(exhibit.paper)?.pages.find(({ number }) => number === source.page)?.language === 'es' && { language: 'es' as const }) }
    return { in: 'record', cite: source.from === 'public record' ? tidy(source.cite) : '', verbatim }
  }

  const placesOf = (path: string, of: readonly Fact[] = speaking(path)): readonly string[] => [...new Set(of.map((fact) => {
    const source = rootOf(fact)
    if (source.from === 'person') return `${tidy(source.who)}, ${sayDate(source.on)}`
    if (source.from === 'public record') return tidy(source.cite)
    const sheet = sheetWith(plan.exhibits, source)
    return `"${papers.get(source.paper)?.name ?? 'a paper no longer in the case'}", page ${String(source.page)}${sheet === undefined ? '' : ` (${sheet.bates})`}`
  }))]

  /** Lower is better: confirmed first, then what stands on a paper anyone may see, a confidential paper, a public record, a statement. */
  const worth = (fact: Fact): number => {
    const source = rootOf(fact)
    const paper = source.from === 'paper' ? papers.get(source.paper) : undefined
    return (fact.standing === 'confirmed' ? 0 : 8) + (source.from === 'paper' ? (paper !== undefined && isConfidential(paper) ? 1 : 0) : source.from === 'public record' ? 2 : 3)
  }

  const takeOpenly = remembered((path: string) => path, (path: string): Taken => {
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
  })

  /** In the copy by mail what stands in a confidential or sealed paper is not known at all: that it is there, and may not be said, would tell of it. */
  const hides = (path: string): Barred | undefined => {
    if (input.variant !== 'person by mail' || input.toOffice === true || leafShapeAt(path)?.sealed === true) return undefined
    const taken = takeOpenly(path)
    return taken.is !== 'barred' ? undefined : taken.because === 'confidential' || taken.because === 'sealed' ? taken.because : isHeld(path) ? 'confidential' : undefined
  }
  const isHeld = (path: string): boolean => speaking(path).some((fact) => { const because = barOf(fact); return because === 'sealed' || because === 'confidential' })
  const take = (path: string): Taken => (hides(path) === undefined ? takeOpenly(path) : { is: 'unknown' })

  const takeAll = (path: string): readonly Known[] => speaking(path).filter((fact) => barOf(fact) === undefined).map((fact) => recordOf(path, fact)).sort((a, b) => tabOf(a) - tabOf(b))

  const readOf = (asked: readonly string[]): readonly string[] => [...standings.keys()].filter((path) => asked.some((prefix) => path === prefix || path.startsWith(`${prefix}.`)))

  const takeRead: Ledger['takeRead'] = (paths) => {
    const asked = paths.flatMap(pathsMeant)
    const read = readOf(asked)
    const taken = read.map((path): readonly [string, Taken] => {
      const [known] = leafShapeAt(path)?.several === true ? takeAll(path) : []
      return [path, known === undefined ? take(path) : { is: 'known', known }]
    })
    const barred = asked.some((path) => leafShapeAt(path)?.sealed === true) ? 'sealed' as const : worst(taken.map(([, entry]) => entry))
    return {
      barred,
      used: barred === undefined ? taken.flatMap(([, entry]) => (entry.is === 'known' ? [entry.known.used] : [])) : [],
      barredFacts: taken.flatMap(([path, entry]) => (entry.is === 'barred' && gravest.includes(entry.because) ? [{ path, because: entry.because, at: placesOf(path) }] : [])),
    }
  }

  return {
    take,
    takeAll,
    barredAmong: (path) => {
      const barred = speaking(path).flatMap((fact) => { const because = barOf(fact); return because === undefined || because === 'sealed' ? [] : [{ fact, because }] })
      return [...Map.groupBy(barred, ({ because }) => because)].map(([because, each]) => ({ path, because, at: placesOf(path, each.map(({ fact }) => fact)) }))
    },
    isConfidential: isHeld,
    hidden: (paths) => readOf(paths.flatMap(pathsMeant)).flatMap((path) => (hides(path) === 'confidential' ? [{ path, because: 'confidential' as const, at: placesOf(path) }] : [])),
    placesOf: (path) => placesOf(path),
    lengthOf: (list) => {
      const numbers = [...standings.keys()].filter((path) => path.startsWith(`${list}.`) && hides(path) === undefined).map((path) => Number(path.slice(list.length + 1).split('.')[0]))
      return Math.max(0, ...numbers.filter(Number.isInteger).map((number) => number + 1))
    },
    takeRead: remembered((paths) => paths.join('\n'), takeRead),
  }
}

/** The same answers for the same question: a ledger does not change. */
function remembered<Q, A>(key: (question: Q) => string, answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<string, { readonly answer: A }>()
  return (question) => {
    const at = key(question)
    const there = known.get(at) ?? { answer: answer(question) }
    known.set(at, there)
    return there.answer
  }
}

function tabOf({ stands }: Known): number {
  return stands.in === 'exhibit' ? stands.tab : Infinity
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase()
}

const gravest: readonly Barred[] = ['sealed', 'confidential', 'not confirmed']

/** Readings that differ do not bar a computation: the law says itself what follows from each. */
function worst(taken: readonly Taken[]): Barred | undefined {
  return gravest.find((bar) => taken.some((entry) => entry.is === 'barred' && entry.because === bar))
}

import { leafShapeAt, type Need } from '@lenity/law'
import { openQuestion, type Sentence } from '../sentence.ts'
import type { PacketInput } from './input.ts'
import type { BarredFact, Known, Ledger } from './ledger.ts'
import { orOf } from './say-needs.ts'

/** What every part is written from. */
export interface Desk {
  readonly input: PacketInput
  readonly ledger: Ledger
  /** The one value of a path, or undefined when it is unknown or barred. */
  readonly known: (path: string) => Known | undefined
  /** How the person is named in running text: `Ms.` and `Mr.` are not guessed; the surname, or `the applicant`. */
  readonly surname: Known | undefined
  /** A note to counsel; never part of a packet. Said once, however often it is noted. */
  readonly note: (text: string) => void
  /** Notes to counsel that this fact blocks the passage being written. Nothing is noted of a sealed fact. */
  readonly block: (fact: BarredFact) => void
  /** The same desk, writing another passage: `Memorandum: Health`. Notes name it. */
  readonly at: (passage: string) => Desk
}

/** A desk, and the notes left on it. */
export function openDesk(input: PacketInput, ledger: Ledger): Desk & { readonly notes: () => readonly string[] } {
  const notes = new Set<string>()
  const blocked = new Map<string, { readonly fact: BarredFact; readonly passages: Set<string> }>()
  const name = ledger.take('person.name')
  const surname = name.is === 'known' ? { ...name.known, words: surnameOf(name.known.words) } : undefined
  const deskAt = (passage: string): Desk => {
    const block = (fact: BarredFact) => {
      if (fact.because === 'sealed') return
      const entry = blocked.get(`${fact.path} ${fact.because}`) ?? { fact, passages: new Set() }
      entry.passages.add(passage)
      blocked.set(`${fact.path} ${fact.because}`, entry)
    }
    const known = (path: string) => {
      const taken = ledger.take(path)
      if (taken.is === 'barred') block({ path, because: taken.because, at: ledger.placesOf(path) })
      if (taken.is === 'unknown') for (const fact of ledger.hidden([path])) block(fact)
      return taken.is === 'known' ? taken.known : undefined
    }
    return { input, ledger, known, surname, block, note: (text) => { notes.add(text) }, at: deskAt }
  }
  return { ...deskAt('Every page'), notes: () => [...notes, ...sayAllBlocked([...blocked.values()])] }
}

interface Blocked {
  readonly fact: BarredFact
  readonly passages: ReadonlySet<string>
}

/** A note for each fact that waits for counsel; those that stand only in confidential papers, about which nothing can be done here, in one note for each passage. */
function sayAllBlocked(blocked: readonly Blocked[]): readonly string[] {
  const [confidential, waiting] = [blocked.filter(({ fact }) => fact.because === 'confidential'), blocked.filter(({ fact }) => fact.because !== 'confidential')]
  const groups = Map.groupBy(confidential, ({ passages }) => [...passages].sort().join('; '))
  return [...waiting.map(({ fact, passages }) => sayBlocked(fact, [...passages])), ...[...groups].map(([passages, facts]) => sayConfidential(passages, facts.map(({ fact }) => fact)))]
}

function sayConfidential(passages: string, facts: readonly BarredFact[]): string {
  const named = facts.map(({ path, at }) => `“${leafShapeAt(path)?.label ?? path}” (${path}${at.length === 0 ? '' : `: ${at.join('; ')}`})`)
  return `Left out: ${passages}. ${named.length === 1 ? 'This stands' : 'These stand'} only in a confidential paper: ${named.join(', ')}.`
}

/** Which fact, on which page, blocks which passages, and what to do about it. */
function sayBlocked({ path, because, at }: BarredFact, passages: readonly string[]): string {
  const label = `“${leafShapeAt(path)?.label ?? path}” (${path})`
  const where = at.length === 0 ? '' : `: ${at.join('; ')}`
  const left = `Left out for it: ${passages.join('; ')}.`
  switch (because) {
    case 'disputed': return `Sources differ on ${label}${where}. No sentence says it. ${left} Decide between them.`
    case 'not confirmed': return `${label} is in the papers and nobody has confirmed it${where}. No sentence says it. ${left} Confirm or reject it.`
    default: return `${label} stands only on a paper that cannot be an exhibit${where}. No sentence says it. ${left}`
  }
}

/** The last word of a name, keeping Jr., Sr. and numerals with it; names written `LAST, First` are understood. */
export function surnameOf(name: string): string {
  const comma = name.indexOf(',')
  const plain = comma > 0 && !/^(?:jr|sr|i{1,3}|iv)\b/i.test(name.slice(comma + 1).trim()) ? name.slice(0, comma) : name.split(',')[0] ?? name
  const words = plain.trim().split(/\s+/).filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word))
  return words.at(-1) ?? name
}

/** What is missing at a path, as the law would say it. Nothing for a sealed path: that there is one is not said either. */
export function needOf(path: string): Need | undefined {
  const shape = leafShapeAt(path)
  return shape === undefined || shape.sealed === true ? undefined : { path, label: shape.label, because: 'unknown', papers: shape.papers }
}

/**
 * `Not in the papers at hand; the judgment would show it.` The copy by mail says no more than that it is not there: it reads the same whether the
 * fact is missing or stands in what does not travel by mail.
 */
export function notInPapers({ input }: Desk, path: string): Sentence | undefined {
  const need = needOf(path)
  if (need !== undefined && input.variant === 'person by mail') return openQuestion('Not stated in this copy.', [need])
  return need === undefined ? undefined : openQuestion(`Not established by the papers at hand; ${orOf(need.papers.filter((paper) => paper !== 'other'), 'or')} would show it.`, [need])
}

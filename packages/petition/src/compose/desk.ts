import { leafShapeAt, type Need } from '@lenity/law'
import { openQuestion, type Sentence } from '../sentence.ts'
import type { PacketInput } from './input.ts'
import type { Known, Ledger } from './ledger.ts'
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
}

/** A desk, and the notes left on it. */
export function openDesk(input: PacketInput, ledger: Ledger): Desk & { readonly notes: () => readonly string[] } {
  const notes = new Set<string>()
  const known = (path: string) => {
    const taken = ledger.take(path)
    if (taken.is === 'barred' && taken.because !== 'sealed') notes.add(barredNote(path, taken.because))
    return taken.is === 'known' ? taken.known : undefined
  }
  const name = known('person.name')
  return {
    input, ledger, known,
    surname: name === undefined ? undefined : { ...name, words: surnameOf(name.words) },
    note: (text) => { notes.add(text) },
    notes: () => [...notes],
  }
}

function barredNote(path: string, because: string): string {
  const label = leafShapeAt(path)?.label ?? path
  switch (because) {
    case 'disputed': return `Sources differ on “${label}” (${path}), so no sentence says it. Decide between them.`
    case 'not confirmed': return `“${label}” (${path}) is in the papers and nobody has confirmed it, so no sentence says it. Confirm or reject it.`
    case 'confidential': return `“${label}” (${path}) stands only in a confidential paper, so no sentence says it.`
    default: return `“${label}” (${path}) stands only on a paper that cannot be an exhibit, so no sentence says it.`
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

/** `Not in the papers at hand; the judgment would show it.` */
export function notInPapers(path: string): Sentence | undefined {
  const need = needOf(path)
  return need === undefined ? undefined : openQuestion(`Not established by the papers at hand; ${orOf(need.papers, 'or')} would show it.`, [need])
}

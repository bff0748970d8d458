import { notInPapers, type Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { said, tell } from '../compose/tell.ts'
import type { Block, Cell } from '../packet.ts'
import { capital } from './range-sentences.ts'
import { connective, type Sentence } from '../sentence.ts'

export type Row = readonly Cell[]

/** A label and the value of one path; where it is unknown, which paper would show it; nothing when it may not be said here. */
export function rowOf(desk: Desk, label: string, path: string, say: (known: Known) => Sentence | undefined = (known) => tell`${said(known, capital(known.words))}`): Row | undefined {
  const taken = desk.ledger.take(path)
  const known = desk.known(path)
  if (known !== undefined) return labelled(label, [say(known)])
  return taken.is === 'unknown' ? labelled(label, [notInPapers(desk, path)]) : undefined
}

/** A label and sentences; nothing when there are none. */
export function labelled(label: string, sentences: readonly (Sentence | undefined)[]): Row | undefined {
  const there = sentences.filter((sentence) => sentence !== undefined)
  return there.length === 0 ? undefined : [connective(label), there]
}

/** A table, or nothing when it would have no rows. */
export function tableOf(caption: string, columns: readonly string[], rows: readonly (Row | undefined)[]): Block | undefined {
  const there = rows.filter((row) => row !== undefined)
  return there.length === 0 ? undefined : { is: 'table', caption: connective(caption), columns: columns.map((column) => connective(column)), rows: there }
}

/** A paragraph, or nothing when no sentence could be said. */
export function paragraphOf(sentences: readonly (Sentence | undefined)[]): Block | undefined {
  const there = sentences.filter((sentence) => sentence !== undefined)
  return there.length === 0 ? undefined : { is: 'paragraph', sentences: there }
}

/** A list, or nothing when no item has a sentence. */
export function listOf(items: readonly (readonly (Sentence | undefined)[])[]): Block | undefined {
  const there = items.map((item) => item.filter((sentence) => sentence !== undefined)).filter((item) => item.length > 0)
  return there.length === 0 ? undefined : { is: 'list', items: there }
}

import type { CivilDate } from '@lenity/law'

/** What kinds of thing stand in the stream of a case. */
export const streamKinds = ['call', 'letter', 'message', 'meeting', 'paper', 'decision', 'task', 'promise', 'petition', 'sent'] as const
export type StreamKind = (typeof streamKinds)[number]

/** One thing that happened in a case, or is to come. */
export interface StreamEntry {
  /** The id of what it tells of. */
  readonly id: string
  readonly kind: StreamKind
  /** The day it happened, or is to happen. */
  readonly on: CivilDate
  /** When it was kept, an instant; sorts what is of one day. */
  readonly at: string
  readonly title: string
  readonly detail: string
  /** The person it was with, as the log names them; and their id among the contacts. */
  readonly who?: string | undefined
  readonly contact?: string | undefined
  /** By when something follows. */
  readonly followUpOn?: CivilDate | undefined
}

/** What someone wants to see of it: kinds, one person, words, from and until a day, both inclusive. Without any, all. */
export interface StreamWish {
  readonly kinds?: readonly StreamKind[] | undefined
  readonly contact?: string | undefined
  readonly find?: string | undefined
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
}

/** The stream of a case, the newest day first, as far as it fits what was wished for. Of words each must stand in it, whatever their accents and capitals. */
export function streamOf(entries: readonly StreamEntry[], { kinds, contact, find = '', from, to }: StreamWish = {}): readonly StreamEntry[] {
  const words = fold(find).split(/\s+/).filter((word) => word !== '')
  return entries
    .filter((one) => (kinds === undefined || kinds.includes(one.kind)) && (contact === undefined || one.contact === contact) && (from === undefined || one.on >= from) && (to === undefined || one.on <= to))
    .filter((one) => { const text = fold([one.title, one.detail, one.who ?? ''].join(' ')); return words.every((word) => text.includes(word)) })
    .toSorted((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at) || one.id.localeCompare(other.id))
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

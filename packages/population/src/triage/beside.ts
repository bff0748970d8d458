import { readCell, suggestColumns } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { SaidOfColumn } from '../columns/column.ts'
import type { Refusal } from '../people/refusal.ts'

/** What a triage reads beside the facts the law asks for. No answer of the law rests on it. */
export const besideFields = ['person.name', 'first name', 'middle name', 'last name', 'deceased', 'sentence imposed', 'co-defendants'] as const
export type BesideField = (typeof besideFields)[number]

const goesBy: Readonly<Partial<Record<BesideField, readonly string[]>>> = {
  'deceased': ['deceased', 'died', 'date of death', 'died on', 'deceased on'],
  'sentence imposed': ['sentence imposed', 'sentenced yet', 'has a sentence'],
  'co-defendants': ['co defendants', 'codefendants', 'co defendant', 'codefendant'],
}

export interface BesideColumn {
  readonly at: number
  readonly heading: string
  readonly field: BesideField
}

/** Who a row is about, and what it says of them beside the facts. What is not recorded is undefined. */
export interface Beside {
  readonly name?: string
  readonly deceased?: true
  /** Recorded as without a sentence; that there is one is not asked for. */
  readonly noSentence?: true
  readonly coDefendants: readonly string[]
}

/** The columns of a file that a triage reads beside the facts, as a person said or as their headings say; and what was said of the others. */
export function planBeside(headings: readonly string[], said: readonly SaidOfColumn[]): { readonly beside: readonly BesideColumn[]; readonly rest: readonly SaidOfColumn[] } {
  const suggested = new Map(suggestColumns(headings).map(({ column, field }) => [column, field]))
  const taken = new Set<string>()
  const beside = headings.flatMap((heading, at): readonly BesideColumn[] => {
    const told = said.find((one) => one.heading === heading)
    const plain = heading.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ').trim()
    const field = told === undefined ? besideFields.find((one) => goesBy[one]?.includes(plain) === true) ?? besideFields.find((one) => one === suggested.get(at)) : besideFields.find((one) => one === told.holds)
    if (field === undefined || taken.has(field)) return []
    taken.add(field)
    return [{ at, heading, field }]
  })
  const ours = new Set(beside.map(({ heading }) => heading))
  return { beside, rest: [...said.filter(({ heading }) => !ours.has(heading)), ...[...ours].map((heading): SaidOfColumn => ({ heading, holds: null }))] }
}

/** Reads what a row says beside the facts; a cell that could mean two things refuses the row. */
export function readBeside(cells: readonly string[], columns: readonly BesideColumn[], on: CivilDate): { readonly ok: true; readonly beside: Beside } | { readonly ok: false; readonly refusals: readonly Refusal[] } {
  const words = new Map<BesideField, string>()
  const refusals: Refusal[] = []
  for (const { at, heading, field } of columns) {
    const cell = cells[at] ?? ''
    // A trial of many has a long list: it may be as long as a note.
    const read = readCell({ id: field === 'co-defendants' ? 'note' : field, label: field, kind: 'text', ways: [], goesBy: [] }, cell, undefined, on)
    if ('wrong' in read) refusals.push({ heading, cell: cell.slice(0, 120), what: `the ${labels[field]} ${read.wrong}`, next: read.next })
    else if ('value' in read) words.set(field, String(read.value))
  }
  const isDead = whether('deceased', words, columns, on, refusals)
  const imposed = whether('sentence imposed', words, columns, on, refusals)
  if (refusals.length > 0) return { ok: false, refusals }
  const name = words.get('person.name') ?? (['first name', 'middle name', 'last name'] as const).flatMap((part) => words.get(part) ?? []).join(' ')
  return { ok: true, beside: { ...(name !== '' && { name }), ...(isDead === true && { deceased: true }), ...(imposed === false && { noSentence: true }), coDefendants: namesIn(words.get('co-defendants')) } }
}

const labels: Readonly<Record<BesideField, string>> = { 'person.name': 'name', 'first name': 'first name', 'middle name': 'middle name', 'last name': 'last name', 'deceased': 'column on death', 'sentence imposed': 'column on whether there is a sentence', 'co-defendants': 'column of co-defendants' }

/** Yes or no; of what happened on a day, the day says yes. */
function whether(field: BesideField, words: ReadonlyMap<BesideField, string>, columns: readonly BesideColumn[], on: CivilDate, refusals: Refusal[]): boolean | undefined {
  const text = words.get(field)
  if (text === undefined) return undefined
  const said = readCell({ id: field, label: field, kind: 'boolean', ways: [], goesBy: [] }, text, undefined, on)
  if ('value' in said) return said.value as boolean
  // A day of two readings is a day all the same.
  if ((['month/day/year', 'day/month/year'] as const).some((way) => 'value' in readCell({ id: field, label: field, kind: 'date', ways: [], goesBy: [] }, text, way, on))) return true
  refusals.push({ heading: columns.find((one) => one.field === field)?.heading ?? field, cell: text.slice(0, 120), what: `the ${labels[field]} is neither yes nor no nor a day`, next: 'Write yes, no or the day, or leave it blank where it is not known.' })
  return undefined
}

/** Names or register numbers in one cell: by semicolons or lines, or by commas where each piece is more than one word. */
export function namesIn(text: string | undefined): readonly string[] {
  const pieces = (text ?? '').split(/[;\n|]/)
  return pieces.flatMap((piece) => {
    const parts = piece.split(',').map((part) => part.trim())
    return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part) || /\d{5}/.test(part)) ? parts : [piece.trim()]
  }).filter((one) => one !== '')
}

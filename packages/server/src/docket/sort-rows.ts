import { fold } from '@lenity/casefile'
import type { DocketAsked } from './docket-query.ts'
import type { DocketRow } from './fits-wishes.ts'

/** By what a row is sorted; undefined while the case was not looked through yet. */
type Key = string | number

const keyOf: Readonly<Record<DocketAsked['sort'], (row: DocketRow) => Key | undefined>> = {
  newest: ({ file }) => -Date.parse(file.createdAt),
  name: ({ file }) => fold(file.title),
  due: ({ file, line }) => (file.closed !== undefined ? '9999' : line && (line.due[0]?.on ?? '9999')),
  // The furthest apart first; what cannot be said comes last.
  apart: ({ line }) => line && -(line.apart ?? -100_000),
  missing: ({ line }) => line && (line.routes.size === 0 ? 1000 : line.missing.length),
}

/** Whether a row can only be placed once its case was looked through. */
export function sortNeedsLine(sort: DocketAsked['sort']): boolean {
  return sort !== 'newest' && sort !== 'name'
}

/** The rows in their order, those that cannot be placed yet left out, from after the place given. */
export function pageOf(rows: readonly DocketRow[], { sort, after, most }: Pick<DocketAsked, 'sort' | 'after' | 'most'>): { readonly rows: readonly DocketRow[]; readonly next: string | undefined } {
  const keyed = rows.flatMap((row) => {
    const key = keyOf[sort](row)
    return key === undefined ? [] : [{ row, key }]
  })
  keyed.sort((one, other) => compare(one.key, other.key) || compare(one.row.file.id, other.row.file.id))
  const place = after === undefined ? undefined : readPlace(after)
  const rest = place === undefined ? keyed : keyed.filter(({ row, key }) => (compare(key, place.key) || compare(row.file.id, place.id)) > 0)
  const page = rest.slice(0, most)
  const last = page.at(-1)
  return { rows: page.map(({ row }) => row), next: last === undefined || rest.length <= most ? undefined : writePlace(last.key, last.row.file.id) }
}

function compare(one: Key, other: Key): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function writePlace(key: Key, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** Undefined for what is no place of ours: then the page is the first. */
function readPlace(text: string): { readonly key: Key; readonly id: string } | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(read) || read.length !== 2) return undefined
    const [key, id] = read as readonly unknown[]
    return (typeof key === 'string' || typeof key === 'number') && typeof id === 'string' ? { key, id } : undefined
  } catch {
    return undefined
  }
}

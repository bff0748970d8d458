import { writeFile } from 'node:fs/promises'
import { csvLineSparse } from '@lenity/casefile'
import { assembleCaseFacts, known, leafShapeAt, type CaseFacts, type Leaf } from '@lenity/law'
import { generateCases } from '../../../bench/generate-cases.ts'

/** The facts of a case by path, those that are known: a list has no item of which nothing is known. */
export function knownOf(facts: CaseFacts): CaseFacts {
  const leaves = new Map<string, Leaf<unknown>>()
  walk(facts, '', (path, value) => leaves.set(path, known(value)))
  return assembleCaseFacts(leaves)
}

/** The known facts of a case as cells by path, written as a file of people writes them. */
export function cellsOf(facts: CaseFacts): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  walk(facts, '', (path, value) => cells.set(path, written(path, value)))
  return cells
}

function walk(value: unknown, path: string, tell: (path: string, value: unknown) => void): void {
  const { is, value: told, items, complete } = value as { is?: string; value?: unknown; items?: readonly unknown[]; complete?: unknown }
  if (is === 'known') tell(path, told)
  else if (is !== undefined) return
  else if (items !== undefined) {
    for (const [i, item] of items.entries()) walk(item, `${path}.${i}`, tell)
    walk(complete, `${path}.complete`, tell)
  } else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`, tell)
}

function written(path: string, value: unknown): string {
  const kind = leafShapeAt(path)?.kind
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (kind === 'grams') return `${String(value)} grams`
  if ((kind === 'term' || kind === 'months') && value !== 'life') return `${String(value)} months`
  return Array.isArray(value) ? value.join('-') : String(value)
}

/** Made-up people as a table, the same for the same seed. */
export async function writePeople(path: string, { seed = 'people', count = 300, missing = 0.15 }: { readonly seed?: string; readonly count?: number; readonly missing?: number } = {}): Promise<readonly CaseFacts[]> {
  const cases = generateCases({ seed, count, missing })
  const rows = cases.map(cellsOf)
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted()
  await writeFile(path, [['case id', ...headings], ...rows.map((row, i) => [`P${i + 1}`, ...headings.map((heading) => row.get(heading))])].map((line) => csvLineSparse(line)).join(''))
  return cases
}

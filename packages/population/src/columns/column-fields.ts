import { importWays, type ImportField } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { factPaths } from './fact-paths.ts'
import { fieldOf, mayHold } from './plan-columns.ts'

/** A fact that a column of a list can hold. */
export interface ColumnField {
  /** A path of the case facts, of a list its first item. */
  readonly path: string
  readonly label: string
  /** How its cells can be written, where that may have to be said. */
  readonly ways: ImportField['ways']
}

/** Every fact a column can hold; names of people and sealed facts are none. */
export const columnFields: readonly ColumnField[] = factPaths.filter(mayHold).map((path) => ({ path, label: fieldOf(path).label, ways: waysOf(path) }))

/** What a column of this path can be written in: the order of a day’s parts, or what a bare number counts. */
function waysOf(path: string): ImportField['ways'] {
  const kind = leafShapeAt(path)?.kind
  return importWays.filter((way) => (way.includes('/') ? kind === 'date' : kind === 'term' || kind === 'months'))
}

/** Whether a heading names a fact that is never read from a list. */
export function isSealedPath(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}

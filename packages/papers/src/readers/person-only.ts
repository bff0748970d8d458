import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { readReference } from './reference-line.ts'

/** Papers of no known kind, and letters of the Pardon Attorney: whom they name, and no more. */
export function readPersonNamed(pages: readonly Page[]): Found[] {
  return readReference(pages)
}

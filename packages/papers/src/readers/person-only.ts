import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'
import { readReference } from './reference-line.ts'

/** Papers of a court that are read only for whose case they belong to: orders on a reduction of sentence, notices. */
export function readCaseNamed(pages: readonly Page[]): Found[] {
  return [...readCaption(pages), ...readDefendant(pages), ...readRegisterNumber(pages)]
}

/** Papers of no known kind, certificates among them: whom they name, and no more. */
export function readPersonNamed(pages: readonly Page[]): Found[] {
  return readReference(pages)
}

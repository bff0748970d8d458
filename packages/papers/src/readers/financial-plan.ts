import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { readFacility } from './facility.ts'
import { readObligations } from './financial-obligations.ts'
import { readReference } from './reference-line.ts'
import { readInmate } from './sentence-computation.ts'

/** A plan or contract of the Inmate Financial Responsibility Program. */
export function readFinancialPlan(pages: readonly Page[]): Found[] {
  const inmate = readInmate(pages)
  return [...inmate, ...readReference(pages).filter(({ path }) => !inmate.some((one) => one.path === path)), ...readFacility(pages), ...readObligations(pages)]
}

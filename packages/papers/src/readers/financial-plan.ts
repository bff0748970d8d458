import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { readFacility } from './facility.ts'
import { readObligations } from './financial-obligations.ts'
import { readInmate } from './sentence-computation.ts'

/** A plan or contract of the Inmate Financial Responsibility Program. */
export function readFinancialPlan(pages: readonly Page[]): Found[] {
  return [...readInmate(pages), ...readFacility(pages), ...readObligations(pages)]
}

import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { readFacility } from './facility.ts'
import { readRisk } from './risk-level.ts'
import { readInmate } from './sentence-computation.ts'

/** A worksheet of the risk tool or a form of custody classification. Points and security levels are no facts of a case. */
export function readClassification(pages: readonly Page[]): Found[] {
  return [...readInmate(pages), ...readFacility(pages), ...readRisk(pages)]
}

import type { Page } from '@lenity/casefile'
import { firstCell, lastCell } from '../reading/cells.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt } from '../reading/spot.ts'
import { readFacility } from './facility.ts'
import { readObligations } from './financial-obligations.ts'
import { readRisk } from './risk-level.ts'
import { readInmate, readTermInEffect } from './sentence-computation.ts'

/** `LEW WRK DETAIL UNICOR 1 UNICOR FACTORY 02-02-2006 1120`: the newest row is where the person works. */
const detail = new RegExp(`(?:WRK|WORK)\\s+(?:DETAIL|ASSIGNMENT|ASSGN)[\\s.:]+(?:[A-Z0-9]{2,8}(?:\\s[A-Z0-9]{1,3})?[^\\S\\n]+)?(?<value>[A-Z][A-Z .,/&'’-]{3,40}?)[^\\S\\n]+(?<on>${day})`, 'i')

/** An inmate profile: who and where, the projected release, the work, the risk found. */
export function readInmateProfile(pages: readonly Page[]): Found[] {
  const release = findFirst(pages, new RegExp(`(?<!(?:/|–|\\band)\\s*)(?:proj(?:ected|\\.)?\\s+rel(?:ease|\\.)?\\s+date|projected\\s+release)[\\s.:_]*(?<value>${day})`, 'i'))
  const held = findFirst(pages, /\bA-DES\b[^\n]{0,60}|designated,?\s+at\s+assigned\s+facil[a-z]*/i)
  const row = findAll(pages, detail)[0]?.at('value')
  const told = row ? undefined : findFirst(pages, /\bwork\s+(?:assignment|detail)\s*:\s*(?<value>[A-Z][^\n:]{2,50})/i)?.at('value')
  const work = row ? lastCell(row) : told && firstCell(told)
  return [
    ...readInmate(pages),
    ...readFacility(pages),
    ...fact('custody.status', held ? 'in prison' : undefined, held),
    ...dayFact('custody.projectedReleaseOn', release?.at('value')),
    ...readTermInEffect(pages),
    ...fact('custody.work', work && wordsAt(work), work),
    ...readRisk(pages),
    ...readObligations(pages),
  ]
}

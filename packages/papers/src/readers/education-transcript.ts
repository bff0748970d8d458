import type { Page } from '@lenity/casefile'
import { lastCell } from '../reading/cells.ts'
import { bullet } from '../reading/bullets.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { readFacility } from './facility.ts'
import { readReference } from './reference-line.ts'
import { readInmate } from './sentence-computation.ts'

/** `GRE SCP  BEGINNING SPANISH  01-05-2012 03-09-2012  P C P 20`: the second letter is the action, C for completed. */
const course = new RegExp(`^[^\\S\\n]*(?<facility>[A-Z]{3})(?:[^\\S\\n]+(?:SCP|CMP|FSL|CAMP|[A-Z]))?[^\\S\\n]+(?<name>[A-Z0-9][^\\n]{2,70}?)[^\\S\\n]+${day}[^\\S\\n]+(?<to>${day})[^\\S\\n]+[A-Z][^\\S\\n]+(?<action>[A-Z])\\b[^\\n]*$`, 'im')
/** A course, its last day, and a word that says it was completed; or the same in another order. */
const told = new RegExp(`^[^\\S\\n]*(?:[${bullet}]\\s*)?(?<name>[A-Z][^\\n]{2,70}?)[\\s,:;(–—-]+(?:(?:completed|passed|graduated|earned|conferred|awarded)\\s*(?:on\\s+)?:?\\s*(?<to>${day})|(?<to2>${day})\\)?[\\s,–—-]+(?:completed|passed|complete|graduated|certificate\\s+awarded))`, 'im')
const earned = new RegExp(`^[^\\n]{0,40}?(?<name>(?:GED\\s+EARN(?:ED)?|EARNED\\s+(?:(?:HIS|HER|A)\\s+)?GED|GED\\s+(?:diploma|certificate))[^\\n]{0,50}?)\\s+(?<to>${day})`, 'im')
const degree = new RegExp(`(?:degree|diploma|credential)\\s+(?:awarded|conferred|earned)\\s*:?\\s*(?<name>[A-Z][^\\n,;]{3,60}?)[\\s,;(–—-]+(?:on\\s+|conferred\\s+)?(?<to>${day})`, 'i')

/** Under a heading that has `Completed` after `Began`: the course, its first and last day. */
const began = new RegExp(`^[^\\S\\n]*(?<name>[A-Z][^\\n]{2,70}?)[^\\S\\n]+${day}[^\\S\\n]+(?<to>${day})(?:[^\\S\\n]+\\d{1,4}(?:\\s*(?:hours|hrs)?)?)?[^\\S\\n]*$`, 'im')
const beganHeading = /^[^\n]*\b(?:began|begun|started?|from)\b[^\n]*\b(?:completed|finished|ended)\b/im

/** Under a heading that begins with the day of completion: `06-02-2024 HEALTHY EATING B`. */
const dayFirst = new RegExp(`^[^\\S\\n]*(?<to>${day})[^\\S\\n]+(?<name>[A-Z][^\\n]{2,70}?)(?:[^\\S\\n]+(?:PASS(?:ED)?|COMPLETED?|S|CR|[A-D][+-]?))?[^\\S\\n]*$`, 'im')
const dayFirstHeading = /^[^\S\n]*(?:completion\s+date|date\s+completed|completed(?:\s+on)?)\b[^\n\d]*\b(?:course|program|title|class)\b/im

/** Under a heading that begins with the status: `Completed 01/24/2018 ANGER MANAGEMENT`. */
const statusFirst = new RegExp(`^[^\\S\\n]*(?:completed|passed|graduated)[^\\S\\n]+(?<to>${day})[^\\S\\n]+(?<name>[A-Z][^\\n]{2,70}?)[^\\S\\n]*$`, 'im')
const statusHeading = /^[^\S\n]*status\b[^\n\d]*\b(?:course|program|title|class)\b/im

/** Rows of three kinds of table, by the heading each stands under. */
const tables = [[beganHeading, began], [dayFirstHeading, dayFirst], [statusHeading, statusFirst]] as const

/** A transcript of the Bureau of Prisons or of a school: courses completed, each with its last day. Courses left or under way are none. */
export function readEducationTranscript(pages: readonly Page[]): Found[] {
  const inmate = readInmate(pages)
  const rows = findAll(pages, course)
  const [, row] = rows.length > 0 ? [] : tables.find(([heading]) => findFirst(pages, heading) !== undefined) ?? []
  const table = row === undefined ? [] : findAll(pages, row)
  const done = table.length > 0 ? table : rows.length > 0 ? rows.filter((hit) => /^c$/i.test(hit.get('action'))) : findAll(pages, told).filter((hit) => !/\b(?:start(?:ed)?|stop|date|birth|as\s+of|printed|issued)\b|:/i.test(hit.get('name')))
  const all = [...findAll(pages, earned).filter((hit) => !/\bGED\s+HAS\b/i.test(hit.words) && !rows.some((one) => one.start === hit.start)), ...findAll(pages, degree), ...done]
  return [...inmate, ...readReference(pages).filter(({ path }) => !inmate.some((one) => one.path === path)), ...readFacility(pages), ...all.flatMap((hit, i) => programFacts(hit, `custody.programs.${i}`))]
}

function programFacts(hit: Hit, path: string): Found[] {
  const spot: Spot | undefined = hit.at('name')
  const name = spot && lastCell(spot)
  return [...fact(`${path}.name`, name && wordsAt(name).replace(/\s+/g, ' '), name), ...dayFact(`${path}.completedOn`, hit.at('to') ?? hit.at('to2'))]
}

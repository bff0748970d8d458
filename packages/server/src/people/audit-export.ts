import { csvOf } from '@lenity/casefile'
import type { FeedLine } from '@lenity/casefile/store'

const columns = ['chain', 'seq', 'at', 'by', 'byName', 'what', 'to'] as const

/** The lines as a table for a spreadsheet, oldest first. */
export function auditCsv(lines: readonly FeedLine[], nameOf: (userId: string) => string): string {
  return csvOf(columns, rows(lines, nameOf).map(row => columns.map(name => row[name])))
}

/** The same with what was found when the chains were checked. */
export function auditJson(caseId: string, lines: readonly FeedLine[], check: unknown, nameOf: (userId: string) => string): string {
  return JSON.stringify({ case: caseId, check, lines: rows(lines, nameOf) }, undefined, 1)
}

function rows(lines: readonly FeedLine[], nameOf: (userId: string) => string) {
  return lines.toReversed().map(({ chain, seq, at, by, what, to }) => ({ chain, seq, at, by, byName: nameOf(by), what, to }))
}

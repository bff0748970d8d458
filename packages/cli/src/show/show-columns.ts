import { leafShapeAt } from '@lenity/law'
import { commissionFile, type ColumnPlan, type PeopleFile, type PeopleRow, type PersonRead } from '@lenity/population'
import { alignTable } from './align-table.ts'
import { pageWidth } from './page-width.ts'
import { wrap } from './wrap.ts'

/** What the columns of a file hold, what of it is not read, and what becomes of the first rows. */
export function showColumns(file: PeopleFile, path: string, plan: ColumnPlan, rows: readonly { readonly row: PeopleRow; readonly read: PersonRead | undefined }[]): string {
  const lines = [`${path} is ${file.how}.`]
  if (plan.knownAs !== undefined) lines.push(...wrap(`By its columns it is ${plan.knownAs}. Each row is read by the codebook of its fiscal year; read were those of ${commissionFile.codebooks.map(({ fiscalYear, study }) => `${fiscalYear} (${study})`).join(', ')}.`, pageWidth))
  lines.push('', 'What the columns hold:', alignTable(plan.columns.map(({ heading, path: fact, way, unit, codebook }) => [`  ${heading}`, `${leafShapeAt(fact)?.label ?? fact}${way === undefined && unit === undefined ? '' : ` (${way ?? unit})`}`, ...(codebook === undefined ? [] : [`“${codebook.label}”`])])))
  if (plan.unread.length > 0) lines.push('', plan.knownAs === undefined ? 'Not read, since no fact of a case goes by these headings:' : 'Not read, and why:', alignTable(plan.unread.map(({ heading, nearest, why }) => [`  ${heading}`, why ?? (nearest === undefined ? '' : `perhaps ${nearest}? Then say so with --columns`)])))
  lines.push('', rows.length === 0 ? 'There is no row below the headings.' : 'The first rows:')
  for (const { row, read } of rows) {
    if (row.wrong !== undefined) lines.push(`  row ${row.number}: refused, ${row.wrong}`)
    else if (read?.ok === false) for (const { heading, cell, what, next } of read.refusals) lines.push(`  row ${row.number}: refused, ${what} (“${heading}”: ${cell}). ${next}`)
    else lines.push(`  row ${row.number}: can be read`)
  }
  lines.push('', `To screen them all: lenity screen ${path} -o results.csv`)
  return lines.join('\n')
}

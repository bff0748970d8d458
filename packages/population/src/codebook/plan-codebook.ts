import type { Column, SaidOfColumn } from '../columns/column.ts'
import { codebookOf, knownCodebooks, labelsOf, yearsRead } from './known-codebooks.ts'
import { computations, leftOut, leftOutRows, tellsOf, type Told } from './variables.table.ts'

/** Names that nothing but this file gives to its columns; such as are words too, AGE or DISTRICT, say nothing of it. */
const itsOwn = new Set(['USSCIDN', 'XFOLSOR', 'XCRHISSR', 'XMINSOR', 'XMAXSOR', 'TOTCHPTS', 'TOTPRISN', 'GLMIN', 'GLMAX', 'SENTTOT', 'SENTTOT0', 'SENSPLT', 'SENSPLT0', 'CAROFFAP', 'MONSEX', 'MONRACE', 'NEWRACE', 'NEWCNVTN', 'AMENDYR', 'ACCTRESP', 'DISPOSIT', 'SENTPTS', 'REL2PTS', 'VIOL1PTS', 'OFFTYPE2', 'WEAPSOC', 'IS924C', 'NOCOUNTS', 'STATMIN', 'STATMAX', 'COMBDRG2', 'AGGROLHI', 'MITROLHI', 'NWSTAT1', 'DRUGTYP1', 'CIRCDIST', 'MONCIRC'])
const fewest = 3

/** What such a file is called, and by which codebooks it is read. */
export const commissionFile = {
  name: 'the Sentencing Commission’s individual datafile',
  codebooks: knownCodebooks.map(({ fiscalYear, study, title, link }) => ({ fiscalYear, study, title, link })),
} as const

/** Whether several headings together are those of the Sentencing Commission’s individual datafile. One of them alone never is. */
export function isCommissionFile(headings: readonly string[]): boolean {
  return headings.filter((heading) => itsOwn.has(nameOf(heading))).length >= fewest
}

/** A column of a file that is known by its codebook: read as its variable, the name of the row, or not read and why. */
export type PlannedByCodebook = { readonly column: Column } | { readonly id: true } | { readonly why: string }

/** What each column of the Sentencing Commission’s individual datafile holds, by place; or why no plan can be made. What a person said of a column goes before, where it is another fact. */
export function planByCodebook(headings: readonly string[], said: readonly SaidOfColumn[], fiscalYear: number | undefined): { readonly ok: true; readonly planned: ReadonlyMap<number, PlannedByCodebook> } | { readonly ok: false; readonly what: string; readonly where: string; readonly next: string } {
  if (fiscalYear !== undefined && codebookOf(fiscalYear) === undefined) return { ok: false, what: `The codebook of fiscal year ${fiscalYear} was not read; those of ${yearsRead} were.`, where: 'the fiscal year', next: 'Where its own codebook was read, write what it says under headings that are paths of the case facts, such as guideline.totalLevel.' }
  const open = new Set(headings.filter((heading) => said.every((one) => one.heading !== heading || (one.holds !== null && one.holds === toldBy(nameOf(heading), new Set())?.path))).map(nameOf))
  const inYears = said.find(({ heading, way }) => way === 'years' && open.has(nameOf(heading)) && toldBy(nameOf(heading), open) !== undefined)
  if (inYears !== undefined) return { ok: false, what: `What “${inYears.heading}” counts its codebook says, and it is not years.`, where: 'what was said of the columns', next: 'Leave that out.' }
  const planned = new Map<number, PlannedByCodebook>()
  for (const [at, heading] of headings.entries()) {
    const variable = nameOf(heading)
    if (variable === 'USSCIDN') planned.set(at, { id: true })
    else if (open.has(variable)) planned.set(at, plannedAs(variable, { at, heading, open, way: said.find((one) => one.heading === heading)?.way, fiscalYear }))
  }
  if (fiscalYear === undefined && !open.has('SENTDATE') && [...planned.values()].some((one) => 'column' in one)) return { ok: false, what: `By its columns this is ${commissionFile.name}, and without SENTDATE it cannot be told of which fiscal year a row is.`, where: 'the first row', next: 'Say the fiscal year of the datafile (on the command line --fiscal-year 2003), or add SENTDATE.' }
  return { ok: true, planned }
}

function plannedAs(variable: string, { at, heading, open, way, fiscalYear }: { readonly at: number; readonly heading: string; readonly open: ReadonlySet<string>; readonly way: Column['way']; readonly fiscalYear: number | undefined }): PlannedByCodebook {
  const told = toldBy(variable, open)
  if (told === undefined) return { why: whyNot(variable) }
  const label = labelsOf(variable, fiscalYear).join('; ')
  if (label === '') return { why: `The codebook of fiscal year ${fiscalYear} does not say what is asked for.` }
  const missing = (told.with ?? []).filter((one) => !open.has(one))
  if (missing.length > 0) return { why: `It is read together with ${missing.join(', ')} alone, which the file does not have.` }
  return { column: { at, heading, path: told.path, ...(way !== undefined && { way }), codebook: { variable, label, ...(fiscalYear !== undefined && { fiscalYear }) } } }
}

function whyNot(variable: string): string {
  return (Object.hasOwn(leftOut, variable) ? leftOut[variable] : undefined) ?? leftOutRows.find(([name]) => name.test(variable))?.[1] ?? 'Nothing the law asks for was read for it in the codebooks.'
}

function toldBy(variable: string, there: ReadonlySet<string>): Told | undefined {
  if (variable === 'NOCOMP') return computations.find(({ with: beside }) => beside?.every((one) => there.has(one))) ?? computations[0]
  return Object.hasOwn(tellsOf, variable) ? tellsOf[variable] : undefined
}

function nameOf(heading: string): string {
  return heading.trim().toUpperCase()
}
